import type { Steps } from '../core/steps';
import type { StartLater } from '../view/later';

/** What one reckoning can be asked for beyond what everything needs. */
export class LaterWork {
	readonly #jobs = new Map<string, () => Steps<void>>();
	readonly #onAsked: (name: string, job: (() => Steps<void>) | undefined) => void;

	/** `onAsked` is told each time somebody asks for something, with the job where it was not begun yet. */
	constructor(onAsked: (name: string, job: (() => Steps<void>) | undefined) => void) {
		this.#onAsked = onAsked;
	}

	readonly start: StartLater = <Value>(name: string, work: () => Steps<Value>) => {
		let known: { readonly value: Value } | undefined;
		let isBegun = false;
		const job = function* (): Steps<void> {
			known ??= { value: yield* work() };
		};
		this.#jobs.set(name, job);
		return () => {
			const isOpen = known === undefined && !isBegun;
			isBegun = true;
			this.#onAsked(name, isOpen ? job : undefined);
			return known?.value;
		};
	};

	/** Works out what goes by these names, so that it is there when it is asked for. */
	*run(names: ReadonlySet<string>): Steps<void> {
		for (const [name, job] of this.#jobs) if (names.has(name)) yield* job();
	}
}
