import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error The build is plain JavaScript without types.
import * as scorerModule from '../../dist/scorer.mjs';
import type { EventLog } from './event-log';
import { CONTESTANTS, PRODUCT } from './contestants';
import { evaluateLog, headline } from './evaluate';
import { validate } from './main.mjs';
import type { Contestant, CreateScorer } from './scorer';
import { simulatedLog } from './simulated-log';

const folder = mkdtempSync(path.join(tmpdir(), 'event-logs-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const LOG = simulatedLog({ seed: 7, egos: 16, alters: 12, days: 300 });
const OPTIONS = { seed: 1, logShare: 1, boot: 50 };

const META = JSON.stringify({
	...LOG.meta,
	tasks: { reply: LOG.meta.reply, next: LOG.meta.next },
});

const rowsOf = ({ events }: EventLog): string =>
	[
		'src,dst,t,kind',
		...events.map(({ src, dst, t, kind }) => [src, dst, t.toFixed(0), kind].join(',')),
	].join('\n');

/** A folder with these files. */
function aFolder(name: string, files: Readonly<Record<string, string | Buffer>>): string {
	const inside = path.join(folder, name);
	mkdirSync(inside, { recursive: true });
	for (const [file, text] of Object.entries(files)) writeFileSync(path.join(inside, file), text);
	return inside;
}

/** The command as typed, with everything it said. */
function typed(...args: readonly string[]) {
	const printed: string[] = [];
	const complaints: string[] = [];
	const shown: string[] = [];
	const exitCode = validate(args, {
		print: (text) => printed.push(text),
		complain: (text) => complaints.push(text),
		progress: (text) => shown.push(text),
	});
	return { exitCode, printed: printed.join('\n'), complaints: complaints.join('\n'), shown };
}

describe('a simulated log', () => {
	const result = evaluateLog(LOG, CONTESTANTS, OPTIONS);

	test('is ranked far better than by chance, by the reference and by the product', () => {
		for (const name of ['reference', PRODUCT]) {
			expect(headline([result], name).value).toBeGreaterThan(0.6);
		}
	});

	test('is ranked better when all days were noted than when a tenth was', () => {
		const sparse = evaluateLog(LOG, CONTESTANTS, { ...OPTIONS, logShare: 0.1 });
		expect(headline([sparse], PRODUCT).value).toBeLessThan(headline([result], PRODUCT).value);
		expect(sparse.tasks.map(({ rows }) => rows)).toEqual(result.tasks.map(({ rows }) => rows));
	});

	test('shows no scorer an event of the second it is asked about, or of others', () => {
		const early: CreateScorer = ({ ego }) => {
			let last = -Infinity;
			return {
				observe: ({ src, dst, t }) => {
					if (src !== ego && dst !== ego) throw new Error('an event of others');
					last = t;
				},
				score: (_, __, t) => {
					if (last >= t) throw new Error('an event of now');
					return 0;
				},
			};
		};
		const blind = evaluateLog(LOG, [{ name: 'early', createScorer: early }], OPTIONS);
		expect(headline([blind], 'early').value).toBe(0.5);
	});
});

describe('the command', () => {
	let good: string;
	beforeAll(() => {
		good = aFolder('good', { 'events.csv': rowsOf(LOG), 'meta.json': META });
	});

	test('prints every table, and says on the way how far it is', () => {
		const { exitCode, printed, complaints, shown } = typed(good, '--boot', '30');
		expect([exitCode, complaints]).toEqual([0, '']);
		expect(printed).toContain('simulated / reply');
		expect(printed).toMatch(/^headline .* 0\.\d{3} \[0\.\d{3} 0\.\d{3}\]$/m);
		expect(printed).toContain('calibration error');
		expect(shown[0]).toBe(`${good}: reading`);
		expect(shown).toContain('simulated: 16 people');
		expect(shown.at(-1)).toBe('');
	});

	test('reads a packed log like a plain one', () => {
		const packed = aFolder('packed', {
			'events.csv.gz': gzipSync(rowsOf(LOG)),
			'meta.json': META,
		});
		expect(typed(packed, '--boot', '0').printed).toBe(typed(good, '--boot', '0').printed);
	});

	test('prints values for programs', () => {
		const value: unknown = JSON.parse(typed(good, '--json', '--boot', '0').printed);
		expect(value).toMatchObject({
			headline: { reference: { value: expect.any(Number) as number } },
			logs: [{ name: 'simulated', tasks: [{ task: 'reply', inHeadline: true }, { task: 'next' }] }],
		});
	});

	test('tells what becomes of the figures when each number moves by half', () => {
		const { exitCode, printed } = typed(good, '--sensitivity');
		expect(exitCode).toBe(0);
		expect(printed).toMatch(/^as it stands +0\.\d{3} +0\.\d{3} +0\.\d{3} +0\.\d{3}$/m);
		expect(printed).toMatch(/^egoShare +\S+ \/ \S+ +\S+ \/ \S+/m);
		expect(printed).toMatch(/^depth of call +\. \/ \. +/m);
		const rows = printed.split('\n').slice(3);
		expect(rows.every((row) => row.split(' / ').length === 5)).toBe(true);
		expect(rows.some((row) => /[+-]\d/.test(row))).toBe(true);
	});

	test('draws a picture and fills in a page', () => {
		const picture = path.join(folder, 'picture.svg');
		const page = path.join(folder, 'page.md');
		writeFileSync(page, 'before\n<!-- validity -->\nstale\n<!-- /validity -->\nafter\n');
		expect(typed(good, '--boot', '30', '--picture', picture, '--page', page).exitCode).toBe(0);
		const svg = readFileSync(picture, 'utf8');
		const parsed = new new Window().DOMParser().parseFromString(svg, 'image/svg+xml');
		expect(parsed.querySelectorAll('circle').length).toBeGreaterThan(3);
		expect(parsed.querySelector('parsererror')).toBeNull();
		expect(svg).toContain('prefers-color-scheme: dark');
		expect(svg).not.toContain('NaN');
		const text = readFileSync(page, 'utf8');
		expect(text).toMatch(/^before\n<!-- validity -->\n\n\| log +\| overdue +\|/);
		expect(text).toMatch(/<!-- \/validity -->\nafter\n$/);
		expect(text).not.toContain('stale');
	});

	test.each([
		['no folder', [], 'Expected a folder with a log of events'],
		['a share of nothing', ['x', '--log-share', '0'], 'expected a share above 0, up to 1'],
		['half a sample', ['x', '--boot', '2.5'], 'expected a whole number from 0 to 100,000'],
		['an unknown option', ['x', '--fast'], '--fast'],
	])('refuses %s', (_, args, reason) => {
		const { exitCode, printed, complaints } = typed(...args);
		expect([exitCode, printed]).toEqual([1, '']);
		expect(complaints).toContain(reason);
	});

	test.each<[string, Readonly<Record<string, string>>, string]>([
		['no log', { 'meta.json': META }, 'expected an events.csv or events.csv.gz'],
		['no meta.json', { 'events.csv': rowsOf(LOG) }, 'expected a meta.json'],
		[
			'no header',
			{ 'events.csv': '0,1,5,sms', 'meta.json': META },
			'events.csv:1: expected the header src,dst,t',
		],
		[
			'no events',
			{ 'events.csv': 'src,dst,t,kind\n', 'meta.json': META },
			'events.csv: expected at least one event',
		],
		[
			'a broken row',
			{ 'events.csv': 'src,dst,t,kind\n0,1,5,sms\n0,one,6,sms\n', 'meta.json': META },
			'events.csv:3: expected src,dst,t,kind, found "0,one,6,sms"',
		],
		[
			'a row cut short',
			{ 'events.csv': 'src,dst,t,kind\n0,1,5\n', 'meta.json': META },
			'events.csv:2: expected src,dst,t,kind, found "0,1,5"',
		],
		[
			'a row out of order',
			{ 'events.csv': 'src,dst,t\n0,1,5\n0,1,4\n', 'meta.json': META },
			'events.csv:3: expected a second from 5 on, found "0,1,4"',
		],
		[
			'a log that is not packed',
			{ 'events.csv.gz': 'src', 'meta.json': META },
			'expected a gzip file',
		],
		[
			'a meta.json that is none',
			{ 'events.csv': rowsOf(LOG), 'meta.json': '{' },
			'meta.json: expected JSON',
		],
		[
			'a task without a horizon',
			{ 'events.csv': rowsOf(LOG), 'meta.json': '{"name":"x","tasks":{"reply":{"gap":1}}}' },
			'meta.json: expected a number from 0 as reply.horizon',
		],
		[
			'a broken survey',
			{
				'events.csv': rowsOf(LOG),
				'meta.json': META,
				'truth.csv': 'src,dst,t,label\n0,1,9,maybe\n',
			},
			'truth.csv:2: expected src,dst,t,label, found "0,1,9,maybe"',
		],
	])('says what is wrong with a folder with %s', (name, files, reason) => {
		const { exitCode, printed, complaints } = typed(aFolder(`with ${name}`, files));
		expect([exitCode, printed]).toEqual([1, '']);
		expect(complaints).toContain(reason);
	});

	test('says that a folder is missing', () => {
		expect(typed(path.join(folder, 'missing')).complaints).toContain('missing: no such folder');
	});

	test('says which page has no place for the table', () => {
		const page = path.join(folder, 'plain.md');
		writeFileSync(page, 'plain\n');
		expect(typed(good, '--boot', '0', '--page', page).complaints).toContain('expected the marks');
	});
});

test('the built scorer has the interface that other evaluators call', () => {
	const meta = { name: 'x', undirected: [], weak: [], horizonReply: 604_800 };
	const { name, createScorer } = scorerModule as unknown as Contestant;
	const scorer = createScorer({ ego: 0, meta });
	scorer.observe({ src: 1, dst: 0, t: 0, kind: 'message', undirected: false });
	expect(name).toBe(PRODUCT);
	expect(scorer.score(0, 1, 86_400)).toBeGreaterThan(scorer.score(0, 2, 86_400));
	expect(scorer.probability?.(0, 1, 86_400)).toBeGreaterThan(0);
});
