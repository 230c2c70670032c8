import type { CallTask, LogMeta, NextTask, ReplyTask } from './event-log';

type Fields = Readonly<Record<string, unknown>>;
/** Makes the error for a reason. */
type Fail = (reason: string) => Error;

function fieldsOf(value: unknown, name: string, fail: Fail): Fields {
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
	throw fail(`expected an object as ${name}`);
}

/** Reads the fields of one object of the file. */
class FieldReader {
	constructor(
		private readonly fields: Fields,
		private readonly fail: Fail,
		private readonly prefix = '',
	) {}

	number(key: string, usual?: number): number {
		const value = this.fields[key] ?? usual;
		if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
		throw this.fail(`expected a number from 0 as ${this.prefix}${key}`);
	}

	optionalNumber(key: string): number | undefined {
		return this.fields[key] === undefined ? undefined : this.number(key);
	}

	strings(key: string): readonly string[] | undefined {
		return this.list(key, 'strings', (item): item is string => typeof item === 'string');
	}

	numbers(key: string): readonly number[] | undefined {
		return this.list(key, 'numbers', (item): item is number => typeof item === 'number');
	}

	has(key: string): boolean {
		return this.fields[key] !== undefined;
	}

	private list<Item>(
		key: string,
		kind: string,
		isItem: (item: unknown) => item is Item,
	): readonly Item[] | undefined {
		const value = this.fields[key];
		if (value === undefined) return undefined;
		const items: readonly unknown[] = Array.isArray(value) ? value : [undefined];
		if (items.every(isItem)) return items;
		throw this.fail(`expected a list of ${kind} as ${this.prefix}${key}`);
	}

	object(key: string): FieldReader {
		return new FieldReader(fieldsOf(this.fields[key] ?? {}, key, this.fail), this.fail, `${key}.`);
	}
}

function readReply(reader: FieldReader): ReplyTask {
	const dormantGap = reader.optionalNumber('dormantGap');
	return {
		gap: reader.number('gap'),
		horizon: reader.number('horizon'),
		...(dormantGap === undefined ? {} : { dormantGap }),
		maxPerEgo: reader.number('maxPerEgo', 150),
	};
}

function readCall(reader: FieldReader): CallTask {
	return {
		gap: reader.number('gap'),
		horizon: reader.number('horizon'),
		maxPerEgo: reader.number('maxPerEgo', 15),
		minAlters: reader.number('minAlters', 5),
	};
}

function readNext(reader: FieldReader): NextTask {
	return {
		horizon: reader.number('horizon'),
		times: reader.number('times', 6),
		minAlters: reader.number('minAlters', 5),
	};
}

function parse(text: string, fail: Fail): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw fail('expected JSON');
	}
}

/** Reads a `meta.json`; what it leaves out has the usual value. Throws what `fail` makes of a reason. */
export function readMeta(text: string, fail: Fail): LogMeta {
	const fields = fieldsOf(parse(text, fail), 'the whole', fail);
	const reader = new FieldReader(fields, fail);
	const tasks = reader.object('tasks');
	const { name } = fields;
	if (typeof name !== 'string' || name === '') throw fail('expected a name');
	const actKinds = reader.strings('actKinds');
	const askKinds = reader.strings('askKinds');
	const egos = reader.numbers('egos');
	return {
		name,
		burnInFraction: reader.number('burnInFraction', 0.2),
		maxEgos: reader.number('maxEgos', 300),
		minInstances: reader.number('minInstances', 6),
		undirected: reader.strings('undirected') ?? [],
		weak: reader.strings('weak') ?? [],
		...(actKinds === undefined ? {} : { actKinds }),
		...(askKinds === undefined ? {} : { askKinds }),
		...(egos === undefined ? {} : { egos }),
		...(tasks.has('reply') ? { reply: readReply(tasks.object('reply')) } : {}),
		...(tasks.has('call') ? { call: readCall(tasks.object('call')) } : {}),
		...(tasks.has('next') ? { next: readNext(tasks.object('next')) } : {}),
		hasTruthTask: tasks.has('truth'),
	};
}
