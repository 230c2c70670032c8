import type { Component as RealComponent, EventRef } from 'obsidian';
import { unsubscribe } from './events';

/** Something that is loaded and unloaded, and takes with it what it registered. */
export class Component implements RealComponent {
	private isLoaded = false;
	private children: RealComponent[] = [];
	private cleanups: (() => unknown)[] = [];

	load(): void {
		if (this.isLoaded) return;
		this.isLoaded = true;
		this.onload();
		for (const child of [...this.children]) child.load();
	}

	onload(): void {
		// For subclasses.
	}

	unload(): void {
		if (!this.isLoaded) return;
		this.isLoaded = false;
		for (const child of this.children.splice(0).reverse()) child.unload();
		for (const cleanup of this.cleanups.splice(0).reverse()) cleanup();
		this.onunload();
	}

	onunload(): void {
		// For subclasses.
	}

	addChild<T extends RealComponent>(component: T): T {
		this.children.push(component);
		if (this.isLoaded) component.load();
		return component;
	}

	removeChild<T extends RealComponent>(component: T): T {
		const index = this.children.indexOf(component);
		if (index >= 0) {
			this.children.splice(index, 1);
			component.unload();
		}
		return component;
	}

	register(cb: () => unknown): void {
		this.cleanups.push(cb);
	}

	registerEvent(eventRef: EventRef): void {
		this.register(() => unsubscribe(eventRef));
	}

	registerDomEvent(
		el: EventTarget,
		type: string,
		callback: (this: HTMLElement, ev: never) => unknown,
		options?: boolean | AddEventListenerOptions,
	): void {
		const listener = callback as unknown as EventListener;
		el.addEventListener(type, listener, options);
		this.register(() => el.removeEventListener(type, listener, options));
	}

	registerInterval(id: number): number {
		this.register(() => window.clearInterval(id));
		return id;
	}
}
