import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, runJson, vaultOf } from './run';

const TODAY = ['--today', '2026-11-20'] as const;

const ANA = `---
type: person
aliases: [Ana]
circle: friend
needs: a bookkeeper
---
## Log
- 2026-05-01 call 30m: her grant, and the move
- 2026-05-03 gave: an hour on her spreadsheet (1h)
- 2026-05-09 got: introduction to [[Bo Lind]]
- 2026-05-12 asked: recommendation -> yes
- 2026-05-20 asked me: feedback on the deck -> yes
`;
const BO = `---
type: person
can: bookkeeping
---
- 2026-10-01 email: hello
`;
const smallVault = (): Promise<string> =>
	vaultOf({ 'People/Ana Costa.md': ANA, 'People/Bo Lind.md': BO });

describe('the commands', () => {
	test('interactions gives every entry of the plain form with its place', async () => {
		const vault = await smallVault();
		expect(await runJson('interactions', vault, ...TODAY)).toEqual([
			{
				person: 'People/Ana Costa.md',
				date: '2026-05-01',
				channel: 'call',
				kind: 'contact',
				by: 'both',
				minutes: 30,
				topic: 'her grant, and the move',
				path: 'People/Ana Costa.md',
				line: 8,
				text: '2026-05-01 call 30m: her grant, and the move',
			},
			{
				person: 'People/Ana Costa.md',
				date: '2026-05-03',
				channel: 'help',
				kind: 'favor',
				by: 'ego',
				minutes: 60,
				topic: 'an hour on her spreadsheet',
				path: 'People/Ana Costa.md',
				line: 9,
				text: '2026-05-03 gave: an hour on her spreadsheet (1h)',
			},
			{
				person: 'People/Ana Costa.md',
				date: '2026-05-09',
				channel: 'introduction',
				kind: 'favor',
				by: 'alter',
				topic: 'introduction to Bo Lind',
				path: 'People/Ana Costa.md',
				line: 10,
				text: '2026-05-09 got: introduction to [[Bo Lind]]',
			},
			{
				person: 'People/Ana Costa.md',
				date: '2026-05-12',
				channel: 'recommendation',
				kind: 'ask',
				by: 'ego',
				outcome: 'yes',
				topic: 'recommendation',
				path: 'People/Ana Costa.md',
				line: 11,
				text: '2026-05-12 asked: recommendation -> yes',
			},
			{
				person: 'People/Ana Costa.md',
				date: '2026-05-20',
				channel: 'review',
				kind: 'ask',
				by: 'alter',
				outcome: 'yes',
				topic: 'feedback on the deck',
				path: 'People/Ana Costa.md',
				line: 12,
				text: '2026-05-20 asked me: feedback on the deck -> yes',
			},
			{
				person: 'People/Bo Lind.md',
				date: '2026-05-09',
				channel: 'mention',
				kind: 'contact',
				by: 'unknown',
				path: 'People/Ana Costa.md',
				line: 10,
				text: '2026-05-09 got: introduction to [[Bo Lind]]',
			},
			{
				person: 'People/Bo Lind.md',
				date: '2026-10-01',
				channel: 'email',
				kind: 'contact',
				by: 'unknown',
				topic: 'hello',
				path: 'People/Bo Lind.md',
				line: 5,
				text: '2026-10-01 email: hello',
			},
		]);
	});

	test('people gives strength, basis, last contact and rungs', async () => {
		const people = await runJson('people', await smallVault(), ...TODAY);
		expect(people).toMatchObject([
			{
				person: 'People/Ana Costa.md',
				name: 'Ana Costa',
				basis: 'known',
				lastContact: '2026-05-20',
				interactions: 5,
			},
			{
				person: 'People/Bo Lind.md',
				name: 'Bo Lind',
				basis: 'thin',
				lastContact: '2026-10-01',
				interactions: 2,
			},
		]);
	});

	test('ladder has a rung for each action, its threshold never falling, and Ana proven for what she did', async () => {
		const { today, rungs } = (await runJson('ladder', await smallVault(), ...TODAY)) as {
			today: string;
			rungs: {
				action: string;
				threshold: number;
				count: number;
				people: { name: string; because: string }[];
			}[];
		};
		expect(today).toBe('2026-11-20');
		expect(rungs.map(({ action }) => action)).toEqual([
			'reply',
			'share',
			'lend-1',
			'feedback',
			'lend-10',
			'introduction',
			'hour',
			'lend-100',
			'recommendation',
			'referral',
			'lend-1000',
			'crisis',
		]);
		const thresholds = rungs.map(({ threshold }) => threshold);
		expect(thresholds).toEqual([...thresholds].sort((a, b) => a - b));
		const recommendation = rungs.find(({ action }) => action === 'recommendation');
		expect(recommendation?.people).toMatchObject([{ name: 'Ana Costa', because: 'proven' }]);
		for (const rung of rungs) expect(rung.count).toBe(rung.people.length);
	});

	test('ask ranks people for an action and a topic, with reasons', async () => {
		const ranking = await runJson(
			'ask',
			await smallVault(),
			'--action',
			'recommendation',
			...TODAY,
		);
		expect(ranking).toMatchObject({
			action: 'recommendation',
			people: [{ name: 'Ana Costa', because: 'proven', ability: 1 }],
		});
		expect(ranking).not.toHaveProperty('topic');
	});

	test('favors for which there are no minutes are not said to be none', async () => {
		const { stdout } = await run('favors', 'test/vaults/demo', '--minutes', '0', ...TODAY);
		expect(stdout).toContain('Nothing fits the hours of this week.');
		const vault = await vaultOf({ 'People/Ana Costa.md': '---\ntype: person\n---\n' });
		const none = await run('favors', vault, '--minutes', '60', ...TODAY);
		expect(none.stdout).not.toContain('Nothing fits');
	});

	test('favors offers to introduce Ana to the bookkeeper she looks for, not to one she knows', async () => {
		const vault = await vaultOf({
			'People/Ana Costa.md': ANA,
			'People/Bo Lind.md': BO,
			'People/Cem Aydin.md': BO,
		});
		const favors = (await runJson('favors', vault, '--person', 'Ana Costa', ...TODAY)) as {
			kind: string;
			with?: string;
		}[];
		const introductions = favors.filter(({ kind }) => kind === 'introduction');
		expect(introductions.map((favor) => favor.with)).toEqual(['People/Cem Aydin.md']);
	});

	test('review gives one week after another', async () => {
		const review = (await runJson('review', await smallVault(), '--weeks', '3', ...TODAY)) as {
			weeks: { week: string }[];
		};
		expect(review.weeks.map(({ week }) => week)).toEqual(['2026-W45', '2026-W46', '2026-W47']);
	});

	test('check is silent and fine on a vault without mistakes', async () => {
		const { code, stdout } = await run('check', await smallVault(), '--json', ...TODAY);
		expect(JSON.parse(stdout)).toEqual([]);
		expect(code).toBe(0);
	});

	test('check names file, line, rule and reason, and exits with 2', async () => {
		const vault = await vaultOf({ 'People/Ana.md': '- 2026-02-31 call\n- 2026-02-28 call\n' });
		const { code, stdout } = await run('check', vault, '--json', ...TODAY);
		expect(code).toBe(2);
		expect(JSON.parse(stdout)).toMatchObject([
			{ path: 'People/Ana.md', line: 1, column: 3, rule: 'entry-date', severity: 'error' },
		]);
		const text = await run('check', vault, ...TODAY);
		expect(text.stdout).toMatch(/^People\/Ana\.md:1:3: .*2026-02-31.*\(entry-date\)$/m);
	});

	test('explain shows the outline, the entries and what was left out', async () => {
		const vault = await vaultOf({
			'People/Ana.md':
				'# Ana #friend\n- 2026-02-01 call\n\t- [x] 2026-02-02 called [[Bo]]\n- [ ] 2026-03-01 call her\n',
			'People/Bo.md': 'Hello\n',
		});
		expect(await runJson('explain', vault, 'People/Ana.md', ...TODAY)).toMatchObject({
			outline: {
				headings: [{ line: 1, level: 1, text: 'Ana #friend' }],
				listItems: [{ line: 2 }, { line: 3, parent: 2, task: 'x' }, { line: 4, task: ' ' }],
				links: [{ line: 3, link: 'Bo' }],
				tags: [{ line: 1, tag: '#friend' }],
			},
			person: { person: 'People/Ana.md', name: 'Ana' },
			notEntries: [{ line: 4 }],
		});
	});
});

describe('text for people', () => {
	test('the ladder names each rung and who stands on it', async () => {
		const { code, stdout } = await run('ladder', await smallVault(), ...TODAY);
		expect(code).toBe(0);
		expect(stdout).toContain('Ana Costa');
		expect(stdout).not.toContain('undefined');
	});

	test('an empty vault says what is the matter', async () => {
		const { code, stdout } = await run('ladder', await vaultOf({}), ...TODAY);
		expect(code).toBe(0);
		expect(stdout).toMatch(/no notes/i);
	});

	test('a vault without people says what makes a note a person', async () => {
		const { code, stdout } = await run(
			'ladder',
			await vaultOf({ 'Cooking.md': 'Bread\n' }),
			...TODAY,
		);
		expect(code).toBe(0);
		expect(stdout).toMatch(/type: person/);
	});

	test('a vault of broken notes says where they are broken', async () => {
		const vault = await vaultOf({ 'People/Ana.md': '---\ntype: [person\n---\nhello\n' });
		const { stdout } = await run('ladder', vault, ...TODAY);
		expect(stdout).toMatch(/cannot be read[^]*Ana, line 2: Unexpected YAML/);
	});
});

describe('what cannot be done is said on stderr, with exit code 1 and nothing on stdout', () => {
	test.each([
		['no command', [], /Expected a command/],
		['an unknown command', ['lader', '.'], /Unknown command `lader`.*ladder/s],
		['no vault', ['ladder'], /Expected a vault/],
		['an empty vault name', ['ladder', ''], /Expected a vault/],
		['a missing folder', ['ladder', '/no/such/folder'], /No such folder: \/no\/such\/folder/],
		['a file for a folder', ['ladder', 'package.json'], /Not a folder: package\.json/],
		['a bad date', ['ladder', '.', '--today', '2026-02-30'], /2026-02-30.*expected a date like/],
		['an unknown flag', ['ladder', '.', '--tody', '2026-02-20'], /--tody/],
		['a flag of another command', ['ladder', '.', '--minutes', '30'], /belongs to `favors`/],
		['minutes that are no number', ['favors', '.', '--minutes', 'many'], /whole number/],
		['an ask without an action', ['ask', 'test/vaults/demo'], /Expected an action/],
		[
			'an unknown action',
			['ask', 'test/vaults/demo', '--action', 'marry'],
			/marry.*reply.*crisis/s,
		],
		['an unknown person', ['favors', 'test/vaults/demo', '--person', 'Nobody'], /Nobody/],
		[
			'a missing settings file',
			['ladder', 'test/vaults/demo', '--config', 'none.json'],
			/none\.json/,
		],
		['a note that is not there', ['explain', 'test/vaults/demo', 'None.md'], /None\.md/],
	])('%s', async (_name, args, message) => {
		const { code, stdout, stderr } = await run(...args);
		expect(stderr).toMatch(message);
		expect(stderr).not.toMatch(/\n\s+at /);
		expect(stdout).toBe('');
		expect(code).toBe(1);
	});
});

describe('the vault', () => {
	test('is left as it was, byte for byte', async () => {
		const vault = await smallVault();
		await run('favors', vault, ...TODAY);
		expect(await readFile(path.join(vault, 'People/Ana Costa.md'), 'utf8')).toBe(ANA);
		expect(await readdir(vault)).toEqual(['People']);
	});

	test('hidden folders are not part of it, and a link to itself ends', async () => {
		const vault = await smallVault();
		await mkdir(path.join(vault, '.trash'));
		await writeFile(path.join(vault, '.trash/Eve.md'), ANA);
		await symlink(vault, path.join(vault, 'People/loop'));
		const people = (await runJson('people', vault, ...TODAY)) as unknown[];
		expect(people).toHaveLength(2);
	});
});

test('--help says every command and exits with 0', async () => {
	const { code, stdout } = await run('--help');
	expect(code).toBe(0);
	for (const command of [
		'people',
		'interactions',
		'ladder',
		'ask',
		'favors',
		'review',
		'check',
		'explain',
	]) {
		expect(stdout).toContain(`  ${command} <vault>`);
	}
});

test('--version is the version of the package', async () => {
	const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
	expect((await run('--version')).stdout.trim()).toBe(version);
});
