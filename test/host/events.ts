import type { EventRef, Events as RealEvents } from 'obsidian';

/** Anything that listens: what it is given is agreed between the two sides by the event's name. */
type Listener = (...data: never[]) => unknown;

interface Subscription extends EventRef {
	readonly source: Events;
	readonly name: string;
	readonly callback: Listener;
	readonly context: unknown;
}

function isSubscription(ref: EventRef): ref is Subscription {
	return 'source' in ref && ref.source instanceof Events;
}

/** Named events, as in the app: a listener that throws never keeps the others from hearing. */
export class Events implements RealEvents {
	private subscriptions: Subscription[] = [];

	on(name: string, callback: Listener, ctx?: unknown): EventRef {
		const subscription: Subscription = { source: this, name, callback, context: ctx };
		this.subscriptions.push(subscription);
		return subscription;
	}

	off(name: string, callback: Listener): void {
		this.subscriptions = this.subscriptions.filter(
			(one) => one.name !== name || one.callback !== callback,
		);
	}

	offref(ref: EventRef): void {
		this.subscriptions = this.subscriptions.filter((one) => one !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const one of [...this.subscriptions]) {
			if (one.name === name) this.tryTrigger(one, data);
		}
	}

	tryTrigger(ref: EventRef, args: unknown[]): void {
		if (!isSubscription(ref)) return;
		try {
			ref.callback.apply(ref.context, args as never[]);
		} catch (error) {
			window.setTimeout(() => {
				throw error;
			}, 0);
		}
	}

	/** How many listeners there are, for tests of tidy unloading. */
	get listenerCount(): number {
		return this.subscriptions.length;
	}
}

/** Takes a listener away again, whatever it listened to. */
export function unsubscribe(ref: EventRef): void {
	if (isSubscription(ref)) ref.source.offref(ref);
}
