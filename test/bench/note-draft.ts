import { formatDay, type Day } from '../../src/core/day';

/** An entry that stands in a seeded vault. */
export interface TrueEntry {
	/** Vault-relative. */
	readonly path: string;
	/** From 1. */
	readonly line: number;
	/** Path of the person's note. */
	readonly person: string;
	/** `YYYY-MM-DD` */
	readonly date: string;
	/** The shape it was written in; those that begin with `edge-` are rare ones. */
	readonly shape: string;
}

/** A seeded note: its text, and every entry in it. */
export interface SeededNote {
	readonly path: string;
	readonly text: string;
	readonly entries: readonly TrueEntry[];
}

/** A note while it is written, line by line. */
export class NoteDraft {
	readonly #path: string;
	readonly #lines: string[] = [];
	readonly #entries: TrueEntry[] = [];

	constructor(path: string) {
		this.#path = path;
	}

	/** Lines that are no entry. */
	add(...lines: readonly string[]): void {
		this.#lines.push(...lines);
	}

	/** A line that is an entry of this day for each of these people. */
	entry(line: string, shape: string, date: Day, ...people: readonly string[]): void {
		this.#lines.push(line);
		for (const person of people) {
			const at = { path: this.#path, line: this.#lines.length };
			this.#entries.push({ ...at, person, date: formatDay(date), shape });
		}
	}

	/** The note, with the line ends of the system it was written on. */
	finish(lineEnd: '\n' | '\r\n'): SeededNote {
		const text = this.#lines.join(lineEnd) + lineEnd;
		return { path: this.#path, text, entries: this.#entries };
	}
}
