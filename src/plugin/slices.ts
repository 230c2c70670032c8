import { Component } from 'obsidian';
import type { Steps } from '../core/steps';

/** How long work may hold up the app when it begins, so that what is quick is there at once, in milliseconds. */
const FIRST_SLICE_MS = 40;
/** And then again and again: no frame is missed for it (chosen; no source). */
const SLICE_MS = 10;

/** Does long work in slices, one job after the other, so that the app can go on between them. */
export class Slices extends Component {
	readonly #jobs: Steps<void>[] = [];
	#timer: number | undefined;

	override onunload(): void {
		this.#jobs.length = 0;
		window.clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	/** Begins a job, or leaves it for when those before it are done. Jobs catch what goes wrong in them. */
	add(job: Steps<void>): void {
		this.#jobs.push(job);
		if (this.#jobs.length === 1 && this.#timer === undefined) this.#go(FIRST_SLICE_MS);
	}

	#go(sliceMs: number): void {
		const end = performance.now() + sliceMs;
		for (let job = this.#jobs[0]; job !== undefined; job = this.#jobs[0]) {
			if (job.next().done === true) this.#jobs.shift();
			else if (performance.now() >= end) break;
		}
		if (this.#jobs.length > 0) this.#timer = window.setTimeout(this.#goOn, 0);
	}

	readonly #goOn = (): void => {
		this.#timer = undefined;
		this.#go(SLICE_MS);
	};
}
