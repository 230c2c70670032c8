import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EventLog, LogEvent, LogMeta, Truth } from './event-log';
import { readMeta } from './read-meta';

/** A folder that cannot be used; its message says where and why. */
export class LogError extends Error {}

interface TextFile {
	readonly file: string;
	readonly text: string;
}

function readText(file: string): TextFile {
	const bytes = readFileSync(file);
	try {
		return { file, text: (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
	} catch {
		throw new LogError(`${file}: expected a gzip file`);
	}
}

function eventsFile(folder: string): TextFile {
	const files = ['events.csv', 'events.csv.gz'].map((name) => path.join(folder, name));
	const found = files.find((file) => existsSync(file));
	if (found === undefined) throw new LogError(`${folder}: expected an events.csv or events.csv.gz`);
	return readText(found);
}

/** Reads one row; what was expected instead, where it cannot be read. */
type ReadRow<Value> = (cells: readonly string[], header: readonly string[]) => Value | string;

/** The rows below the header. */
function readRows<Value extends object>(
	{ file, text }: TextFile,
	columns: readonly string[],
	read: ReadRow<Value>,
): readonly Value[] {
	const lines = text.split(/\r?\n/);
	const header = (lines[0] ?? '').split(',').map((cell) => cell.trim());
	if (!columns.every((column, i) => header[i] === column)) {
		throw new LogError(`${file}:1: expected the header ${columns.join(',')}`);
	}
	return lines.slice(1).flatMap((line, i) => {
		if (line === '') return [];
		const value = read(line.split(','), header);
		if (typeof value !== 'string') return [value];
		throw new LogError(`${file}:${String(i + 2)}: expected ${value}, found "${line}"`);
	});
}

const PERSON = /^\d{1,15}$/;
const SECOND = /^-?\d{1,12}(?:\.\d{1,6})?$/;

/** Two people and a second, or nothing where a cell is none. */
function places(cells: readonly string[]): readonly [number, number, number] | undefined {
	const [a = '', b = '', t = ''] = cells.map((cell) => cell.trim());
	if (!PERSON.test(a) || !PERSON.test(b) || !SECOND.test(t)) return undefined;
	return [Number(a), Number(b), Number(t)];
}

function readEvents(file: TextFile, meta: LogMeta): readonly LogEvent[] {
	const undirected = new Set(meta.undirected);
	let last = -Infinity;
	const events = readRows(file, ['src', 'dst', 't'], (cells, header): LogEvent | string => {
		const numbers = places(cells);
		const kind = header[3] === 'kind' ? cells[3]?.trim() : 'event';
		if (numbers === undefined || kind === undefined || kind === '') return header.join(',');
		const [src, dst, t] = numbers;
		if (t < last) return `a second from ${String(last)} on`;
		last = t;
		return { src, dst, t, kind, undirected: undirected.has(kind) };
	});
	if (events.length === 0) throw new LogError(`${file.file}: expected at least one event`);
	return events;
}

function readTruth(folder: string): readonly Truth[] {
	const file = path.join(folder, 'truth.csv');
	if (!existsSync(file)) return [];
	return readRows(readText(file), [], (cells, header): Truth | string => {
		const numbers = places(cells);
		const label = cells[3]?.trim();
		if (numbers === undefined || (label !== '0' && label !== '1')) return header.join(',');
		const [ego, alter, t] = numbers;
		return { ego, alter, t, label: label === '1' };
	});
}

/**
 * Reads a folder with `events.csv` (or `.gz`: `src,dst,t,kind`, by time), `meta.json` and perhaps `truth.csv`.
 *
 * @throws {LogError} for anything that cannot be used.
 */
export function readEventLog(folder: string): EventLog {
	if (!existsSync(folder)) throw new LogError(`${folder}: no such folder`);
	const file = path.join(folder, 'meta.json');
	const events = eventsFile(folder);
	if (!existsSync(file)) throw new LogError(`${folder}: expected a meta.json`);
	const meta = readMeta(readText(file).text, (reason) => new LogError(`${file}: ${reason}`));
	return { meta, events: readEvents(events, meta), truth: readTruth(folder) };
}
