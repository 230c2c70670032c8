import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Favor,
	FAVOR_COSTS,
	FAVOR_KINDS,
	favorValue,
	type FavorKind,
} from '../../../../src/core/action/favors/favor';
import { nextBirthday } from '../../../../src/core/action/favors/favor-contact';
import { analyze, favorsOf } from '../../../../src/core/analyze';
import { addDays, dayParts, formatDay } from '../../../../src/core/day';
import type { Notebook } from '../../../../src/core/people/notebook/notebook';
import type { Person } from '../../../../src/core/people/person';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/settings';
import { notebooks } from '../../../arbitraries';
import { anEgo, aStatement, day, TODAY } from '../../../examples';
import { aLife, analysisOf, asked, every, gave, got, type Life, met, type Told } from '../life';

type Rest = Partial<Notebook> & { readonly settings?: Partial<Settings> };

const favors = (lives: readonly Life[], rest: Rest = {}): readonly Favor[] =>
	favorsOf(analysisOf(lives, rest));

const ofKind = (kind: FavorKind, lives: readonly Life[], rest: Rest = {}): readonly Favor[] =>
	favors(lives, rest).filter((favor) => favor.kind === kind);

const codes = ({ reasons }: Favor): readonly string[] => reasons.map(({ code }) => code);

const ana = (told: readonly Told[], person: Partial<Person> = {}): Life =>
	aLife({ name: 'Ana', ...person }, told);

const birthdayOn = (ahead: number): NonNullable<Person['birthday']> => {
	const { month, dayOfMonth } = dayParts(addDays(TODAY, ahead));
	return { month, dayOfMonth, line: 3 };
};

const needing = (need: string): Partial<Person> => ({ needs: [aStatement(need, 8)] });
const EGO = anEgo({ path: 'Me.md', can: [aStatement('spreadsheets', 4), aStatement('moving', 5)] });

describe('swap', () => {
	const likes = (count: number) =>
		Array.from({ length: count }, (_, i) => ({
			ago: i * 2,
			channel: 'reaction' as const,
			by: 'ego' as const,
		}));

	test('a call in place of a dozen reactions in a month', () => {
		const [favor] = ofKind('swap', [ana([...likes(12), met(200)])]);
		expect(favor).toMatchObject({ minutes: 30, reasons: [{ code: 'light-contact', count: 12 }] });
	});

	test('not for a few, not for theirs, and not where there was a talk or a favor', () => {
		expect(ofKind('swap', [ana(likes(4))])).toEqual([]);
		expect(ofKind('swap', [ana(likes(12).map((like) => ({ ...like, by: 'alter' })))])).toEqual([]);
		expect(ofKind('swap', [ana([...likes(12), met(20)])])).toEqual([]);
		expect(ofKind('swap', [ana([...likes(12), gave(20, 'help')])])).toEqual([]);
	});
});

describe('time that went to feeds', () => {
	const monthly = every(30, { from: 75, to: 400 }, met(0));
	const lives = [ana(monthly, { closeness: 0.5 }), aLife({ name: 'Bo', closeness: 0.7 }, monthly)];
	const feed = (minutes: number, ago = 3) => ({
		feedTime: [
			{ date: addDays(TODAY, -ago), minutes, place: 'LinkedIn', path: 'Daily.md', line: 2 },
		],
	});

	test('is swapped for the call that is due to whoever is closest', () => {
		const [favor, ...more] = ofKind('swap', lives, feed(60));
		expect(more).toEqual([]);
		expect(favor?.person.name).toBe('Bo');
		expect(favor?.reasons[1]).toEqual({
			...{ code: 'feed-time', count: 60, name: 'LinkedIn' },
			...{ path: 'Daily.md', line: 2 },
		});
		expect(ofKind('call', lives, feed(60)).map(({ person }) => person.name)).toEqual(['Ana']);
	});

	test('is let be where it was little, or long ago', () => {
		expect(ofKind('swap', lives, feed(50))).toEqual([]);
		expect(ofKind('swap', lives, feed(300, 31))).toEqual([]);
	});
});

describe('need', () => {
	const lives = [ana([met(10)], needing('help moving a piano'))];

	test('something they look for that ego can do, with both lines', () => {
		const [favor] = ofKind('need', lives, { ego: EGO });
		expect(favor).toMatchObject({ subject: 'help moving a piano' });
		expect(favor?.reasons).toEqual([
			{ code: 'they-need', quote: 'help moving a piano', path: 'People/Ana.md', line: 8 },
			{ code: 'ego-can', quote: 'moving', path: 'Me.md', line: 5 },
		]);
	});

	test('not what ego cannot do, and nothing without a word on what ego can', () => {
		expect(ofKind('need', [ana([], needing('a lawyer'))], { ego: EGO })).toEqual([]);
		expect(ofKind('need', lives)).toEqual([]);
	});

	test('not what was done this season, but again when the need stands later', () => {
		const done = (ago: number) => [ana([gave(ago, 'moving the piano')], needing('moving a piano'))];
		expect(ofKind('need', done(3), { ego: EGO })).toEqual([]);
		expect(ofKind('need', done(90), { ego: EGO })).toEqual([]);
		expect(ofKind('need', done(200), { ego: EGO })).toHaveLength(1);
		const other = [ana([gave(3, 'feedback on the deck')], needing('moving a piano'))];
		expect(ofKind('need', other, { ego: EGO })).toHaveLength(1);
	});
});

describe('a need', () => {
	const meets = (need: string, can: string, told: readonly Told[] = [met(10)]): boolean => {
		const ego = anEgo({ path: 'Me.md', can: [aStatement(can, 4)] });
		return ofKind('need', [ana(told, needing(need))], { ego }).length > 0;
	};

	test.each([
		[
			'someone to make sense of the budget, which lives in one terrible spreadsheet',
			'spreadsheets',
		],
		['a native ear to proofread the English of his brochure', 'proofreading English'],
		['SQL practice', 'SQL'],
		['a visiting maker to give the class on caning', 'caning and rush seating'],
		['her kitchen chair is broken; wants it repaired', 'repairing furniture'],
		['a second pair of eyes on survey questions', 'survey design'],
		['Hilfe bei der Steuererklärung', 'Steuer'],
	])('"%s" is met by "%s", which stands in its words', (need, can) => {
		expect(meets(need, can)).toBe(true);
	});

	test.each([
		['somebody to proofread the booklet before it goes to print', 'proofreading English'],
		['a website text in English', 'English editing'],
		['somebody to look over her CV', 'reading CVs'],
		['interviews in German put into English', 'translating from German'],
		['a lift to the ferry on Saturday', 'driving a pickup at weekends'],
		['an application for heritage funding', 'writing funding bids'],
	])('"%s" is met by "%s", which is the same called otherwise', (need, can) => {
		expect(meets(need, can)).toBe(true);
	});

	test.each([
		['a letter in French', 'proofreading English'],
		['a teacher of German', 'translating from German'],
		['a quiet desk', 'repairing furniture'],
		['shelves for her spreadsheets', 'spreadsheets'],
		['a flat before the moving season', 'moving'],
	])('"%s" is not met by "%s"', (need, can) => {
		expect(meets(need, can)).toBe(false);
	});

	test.each([
		'help with spreadsheets (solved: her cousin does it)',
		'~~help with spreadsheets~~',
		'help with spreadsheets, sorted since March',
		'spreadsheets are no longer needed',
	])('"%s" is none', (need) => {
		expect(meets(need, 'spreadsheets')).toBe(false);
	});

	test('is none where the log says it was met, unless they asked again', () => {
		const need = 'a spreadsheet for the choir';
		const made = gave(60, 'the spreadsheet');
		expect(meets(need, 'spreadsheets', [made])).toBe(false);
		const found = { ago: 60, text: 'she found somebody for the spreadsheet' };
		expect(meets(need, 'spreadsheets', [found])).toBe(false);
		const text = 'asked me: the spreadsheet broke';
		const again: Told = { ago: 9, kind: 'ask', by: 'alter', outcome: 'open', text };
		expect(meets(need, 'spreadsheets', [made, again])).toBe(true);
	});
});

describe('a need told in free words', () => {
	const DRONE = anEgo({
		path: 'Me.md',
		can: [aStatement('flying a drone', 4), aStatement('Fahrräder', 5)],
	});
	const told = (text: string, told: readonly Told[] = []): readonly (string | undefined)[] =>
		ofKind('need', [ana([met(3), ...told], { remarks: [aStatement(text, 7)] })], {
			ego: DRONE,
		}).map(({ subject }) => subject);

	test.each([
		['She is hunting for a drone, the roof leaks.', 'a drone'],
		['Ana needs a drone over the chapel', 'a drone over the chapel'],
		["He's after somebody with a drone (2h)", 'somebody with a drone'],
		['Looks for a drone pilot; soon', 'a drone pilot'],
		['Sie sucht ein Fahrrad für den Weg.', 'ein Fahrrad für den Weg'],
	])('of a remark: "%s"', (text, need) => {
		expect(told(text)).toEqual([need]);
	});

	test.each([
		'I need a drone.',
		'We are looking for a drone',
		'Her brother needs a drone.',
		'She no longer needs a drone.',
		'He needs nothing, not even a drone.',
		'Told me in confidence that she needs a drone.',
	])('not of "%s"', (text) => {
		expect(told(text)).toEqual([]);
	});

	const logged = (entries: readonly Told[]): readonly Favor[] =>
		ofKind('need', [ana([met(300), ...entries])], { ego: DRONE });
	const lunch: Told = { ago: 20, channel: 'meal', text: 'lunch; she is looking for a drone pilot' };

	test('of an entry, with its line and note', () => {
		const [favor] = logged([{ ...lunch, path: 'Daily.md', line: 5 }]);
		expect(favor?.reasons[0]).toEqual({
			...{ code: 'they-need', quote: 'a drone pilot' },
			...{ path: 'Daily.md', line: 5 },
		});
	});

	test('not of an old entry, nor once a later one says that it is met', () => {
		expect(logged([{ ...lunch, ago: 300 }])).toEqual([]);
		const found = { ago: 9, text: 'she has found a drone pilot, a cousin' };
		expect(logged([lunch, found])).toEqual([]);
		expect(logged([{ ...found, ago: 30 }, lunch])).toHaveLength(1);
	});

	test('of news in their note, which may say as well that it is met', () => {
		const told = (...texts: readonly string[]) => {
			const news = texts.map((text, i) => ({ text, line: 20 + i, date: addDays(TODAY, i - 40) }));
			return ofKind('need', [ana([met(300)], { news })], { ego: DRONE });
		};
		expect(told('She is looking for a drone pilot')).toHaveLength(1);
		expect(told('She is looking for a drone pilot', 'found a drone pilot')).toEqual([]);
		expect(told('found a drone pilot', 'She is looking for a drone pilot')).toHaveLength(1);
	});

	test('as an ask of theirs that is still open', () => {
		const ask: Told = {
			...{ ago: 9, kind: 'ask', by: 'alter', outcome: 'open' },
			...{ topic: 'the photographs of the roof', text: 'asked me: the photographs of the roof' },
		};
		expect(logged([ask]).map(({ subject }) => subject)).toEqual(['the photographs of the roof']);
		expect(logged([{ ...ask, outcome: 'yes' }])).toEqual([]);
		expect(logged([{ ...ask, outcome: 'no' }])).toEqual([]);
	});

	const meeting = (remark: string, other: Partial<Person>): readonly (string | undefined)[] =>
		ofKind('introduction', [
			ana([met(10)], { remarks: [aStatement(remark, 7)] }),
			aLife({ name: 'Bo Lind', ...other }, [met(12)]),
		]).map((favor) => favor.person.name);

	test('is met by a trade, or by what another note tells in free words', () => {
		expect(meeting('Her boiler packed up.', { role: 'heating engineer' })).toEqual(['Ana']);
		expect(meeting('She is hunting for a flat.', { role: 'letting agent' })).toEqual(['Ana']);
		const remarks = [aStatement('Good with sash windows and anything old.', 5)];
		expect(meeting('He needs somebody for the sash windows.', { remarks })).toEqual(['Ana']);
	});

	test.each([
		['an introduction to someone in museums', { role: 'curator' }],
		['contacts at Acme', { role: 'buyer', org: 'Acme' }],
		['to meet people in publishing', { org: 'Harbour Publishing' }],
	] as const)('"%s" is met by who works there', (need, other) => {
		const found = ofKind('introduction', [
			ana([met(10)], { needs: [aStatement(need, 7)] }),
			aLife({ name: 'Bo Lind', ...other }, [met(12)]),
			aLife({ name: 'Cas Dorn', role: 'welder' }, [met(12)]),
		]);
		expect(found.map(({ person, with: whom }) => [person.name, whom?.name])).toEqual([
			['Ana', 'Bo Lind'],
		]);
	});

	test('to learn a trade brings both sides together', () => {
		const needs = [aStatement('an apprentice', 6)];
		const both = meeting('Wants to learn to weld.', { role: 'welder', needs });
		expect([...both].sort()).toEqual(['Ana', 'Bo Lind']);
	});

	test('brings nobody to whom they know by name or by family', () => {
		const remarks = [aStatement('Met through Bo Lind. Her boiler packed up.', 7)];
		const bo = aLife({ name: 'Bo Lind', role: 'plumber' }, [met(12)]);
		expect(ofKind('introduction', [ana([met(10)], { remarks }), bo])).toEqual([]);
		const kin = aLife({ name: 'Ana Lind', ...needing('a plumber') }, [met(10)]);
		expect(ofKind('introduction', [kin, bo])).toEqual([]);
		const meant = [aStatement('Her boiler packed up, she should meet Bo Lind', 7)];
		expect(ofKind('introduction', [ana([met(10)], { remarks: meant }), bo])).toHaveLength(1);
	});
});

describe('introduction', () => {
	const seeker = (told: readonly Told[] = [met(10)], rest: Partial<Person> = {}) =>
		ana(told, { ...needing('a bookkeeper'), ...rest });
	const bo = (rest: Partial<Person> = {}, told: readonly Told[] = [met(12)]) =>
		aLife({ name: 'Bo Lind', can: [aStatement('bookkeeping', 6)], ...rest }, told);

	test('brings together a need of one and what another can, with both lines', () => {
		const [favor] = ofKind('introduction', [seeker(), bo()]);
		expect(favor?.person.name).toBe('Ana');
		expect(favor?.with?.name).toBe('Bo Lind');
		expect(favor?.reasons).toEqual([
			{ code: 'they-need', quote: 'a bookkeeper', path: 'People/Ana.md', line: 8 },
			{
				code: 'other-can',
				name: 'Bo Lind',
				quote: 'bookkeeping',
				path: 'People/Bo Lind.md',
				line: 6,
			},
		]);
	});

	test('finds what somebody is by their role', () => {
		const [favor] = ofKind('introduction', [seeker(), bo({ can: [], role: 'Bookkeeper' })]);
		expect(favor?.with?.name).toBe('Bo Lind');
	});

	test.each([
		['one is said to know the other', seeker([met(10)], { knows: ['People/Bo Lind.md'] }), bo()],
		['the other is said to know the one', seeker(), bo({ knows: ['[[Ana]]'] })],
		['one came by the other', seeker([met(10)], { introducedBy: 'bo lind' }), bo()],
		[
			'ego has introduced them',
			seeker([gave(300, 'introduction to Bo Lind', { channel: 'introduction' })]),
			bo(),
		],
		[
			'both were at one dinner',
			seeker([met(40, { groupSize: 2, path: 'Daily.md', line: 3 })]),
			bo({}, [met(40, { groupSize: 2, path: 'Daily.md', line: 3 })]),
		],
		['the other rests', seeker(), bo({ isPaused: true })],
		['ego does not know the other', seeker(), bo({}, [])],
	])('not where %s', (_, one, other) => {
		expect(ofKind('introduction', [one, other])).toEqual([]);
	});

	const pair = (need: string, can: string, rest: Partial<Person> = {}): readonly Favor[] =>
		ofKind('introduction', [
			ana([met(10)], needing(need)),
			aLife({ name: 'Cleo', can: [aStatement(can, 9)], ...rest }, [met(9)]),
		]);

	test.each([
		['somebody to cut audio two days a month', 'audio editing'],
		['somebody to keep his books', 'bookkeeping'],
		['an illustrator for the report', 'illustration'],
		['a speaker on open data', 'public speaking'],
	])('"%s" is met by "%s"', (need, can) => {
		expect(pair(need, can)).toHaveLength(1);
	});

	test.each([
		['somebody to keep his books', 'book design'],
		['a review or two, the only one online is from her cousin', 'peer review'],
		['the back leg is out of her kitchen chair', 'shoulders and backs'],
		['someone to build shelves in the box room', 'old buildings'],
		['a contact at the police', 'policy'],
		['university admission', 'universal remote repair'],
	])('"%s" is not met by "%s"', (need, can) => {
		expect(pair(need, can)).toEqual([]);
	});

	test('not where ego can do it as well, or somebody they know does it better', () => {
		const need = needing('statistics for a thesis');
		const cleo = aLife({ name: 'Cleo', role: 'statistician' }, [met(9)]);
		const lives = [ana([met(10)], need), cleo];
		expect(ofKind('introduction', lives)).toHaveLength(1);
		const ego = anEgo({ path: 'Me.md', can: [aStatement('statistics', 4)] });
		expect(ofKind('introduction', lives, { ego })).toEqual([]);
		const asker = ana([met(10)], { ...needing('a writer'), knows: ['Bo'] });
		const writers = [
			aLife({ name: 'Bo', role: 'writer' }, [met(9)]),
			aLife({ name: 'Dee', can: [aStatement('grant writing', 9)] }, [met(9)]),
		];
		expect(ofKind('introduction', [asker, ...writers])).toEqual([]);
	});

	test('not between two of one family, one employer, or where one made the other known to ego', () => {
		const seeking = (rest: Partial<Person>, told: readonly Told[] = [met(10)]): Life =>
			ana(told, { ...needing('a lawyer'), ...rest });
		const lawyer = (rest: Partial<Person> = {}): Life =>
			aLife({ name: 'Jo', role: 'lawyer', ...rest }, [met(9)]);
		const between = (one: Life, other: Life) => ofKind('introduction', [one, other]);
		expect(between(seeking({ circle: 'family' }), lawyer({ circle: 'partner' }))).toEqual([]);
		expect(between(seeking({ org: 'Acme' }), lawyer({ org: 'ACME' }))).toEqual([]);
		const madeKnown = (topic: string) => seeking({}, [got(30, topic, { channel: 'introduction' })]);
		expect(between(madeKnown('introduction to Jo'), lawyer())).toEqual([]);
		expect(between(madeKnown('introduction to who joins boards'), lawyer())).toHaveLength(1);
	});

	test('of who looks for a place is to who does that work, or works there', () => {
		const seeking = ana([met(10)], needing('a summer placement in a boatyard or a joinery shop'));
		const joiner = aLife({ name: 'Bo', can: [aStatement('joinery', 6)] }, [met(9)]);
		const yard = aLife({ name: 'Cy', org: 'Boatyard' }, [met(9)]);
		const cook = aLife({ name: 'Di', role: 'summer cook' }, [met(9)]);
		const found = ofKind('introduction', [seeking, joiner, yard, cook]);
		expect(found.map((favor) => favor.with?.name).sort()).toEqual(['Bo', 'Cy']);
	});

	test('not where the other would lose by it: cannot, full, asked often, or brought others lately', () => {
		const cannot = (text: string) => bo({ cannot: [aStatement(text)] });
		expect(ofKind('introduction', [seeker(), cannot('tax returns')])).toHaveLength(1);
		expect(ofKind('introduction', [seeker(), cannot('bookkeeper')])).toEqual([]);
		expect(ofKind('introduction', [seeker(), cannot('nobody new before May')])).toEqual([]);
		const often = [5, 9, 12, 20].map((ago) => asked(ago, 'an hour of help', 'yes'));
		expect(ofKind('introduction', [seeker(), bo({}, often)])).toEqual([]);
		const brought = [10, 30].map((ago) => gave(ago, 'introduction', { channel: 'introduction' }));
		expect(ofKind('introduction', [seeker(), bo({}, [met(5), ...brought])])).toEqual([]);
	});

	test('of who looks for work to who has it is offered from both sides', () => {
		const found = ofKind('introduction', [
			ana([met(10)], needing('a lime plasterer who turns up')),
			aLife({ name: 'Bo', can: [aStatement('lime plaster')], ...needing('lime work from May') }, [
				met(9),
			]),
		]);
		expect(
			found.map(({ person, with: other }) => `${person.name} ${other?.name ?? ''}`).sort(),
		).toEqual(['Ana Bo', 'Bo Ana']);
		expect(found.map(codes)).toContainEqual(['they-need', 'other-can', 'other-needs']);
		expect(found.map(codes)).toContainEqual(['they-need', 'other-needs']);
	});

	test('not where the free words of a note link the other', () => {
		const remarks = [aStatement('Was married to [[Bo Lind]].')];
		expect(ofKind('introduction', [seeker([met(10)], { remarks }), bo()])).toEqual([]);
	});

	test('is offered once for what is said twice', () => {
		const twice = [aStatement('a bookkeeper', 8), aStatement('a bookkeeper who answers', 9)];
		expect(ofKind('introduction', [seeker([met(10)], { needs: twice }), bo()])).toHaveLength(1);
	});

	test('offers the two strongest ties of many who could', () => {
		const many = Array.from({ length: 5 }, (_, i) =>
			bo({ name: `Bo ${String(i)}` }, [met(10 + 10 * i)]),
		);
		const found = ofKind('introduction', [seeker(), ...many]);
		expect(found.map((favor) => favor.with?.name).sort()).toEqual(['Bo 0', 'Bo 1']);
	});
});

describe('share', () => {
	const notes = [
		{
			path: 'Bread.md',
			title: 'Sourdough for beginners',
			subjects: ['bread', 'baking'],
			opening: '',
		},
		{ path: 'Tax.md', title: 'Tax forms', subjects: [], opening: '' },
	];
	const baker = (told: readonly Told[] = [met(10)]) =>
		ana(told, { interests: [aStatement('baking bread', 9)] });

	test('a note of ego’s that meets an interest, with both places', () => {
		const [favor, ...more] = ofKind('share', [baker()], { subjectNotes: notes });
		expect(more).toEqual([]);
		expect(favor).toMatchObject({ subject: 'Sourdough for beginners' });
		expect(favor?.reasons).toEqual([
			{ code: 'interest', quote: 'baking bread', path: 'People/Ana.md', line: 9 },
			{ code: 'subject-note', name: 'Sourdough for beginners', path: 'Bread.md' },
		]);
	});

	test('not to somebody who never answers', () => {
		const asks = [300, 200, 100].map((ago) => asked(ago, 'feedback', 'silence'));
		expect(ofKind('share', [baker(asks)], { subjectNotes: notes })).toEqual([]);
	});

	test('by how it begins, where the interest is more than one word', () => {
		const opening = 'Stanford’s part songs are mostly furniture.';
		const blue = [{ path: 'Blue.md', title: 'The Blue Bird', subjects: [], opening }];
		const liking = (interest: string) =>
			ofKind('share', [ana([met(10)], { interests: [aStatement(interest)] })], {
				subjectNotes: blue,
			});
		expect(liking('Stanford’s part songs')).toHaveLength(1);
		expect(liking('furniture')).toEqual([]);
	});

	test('not one that speaks of them', () => {
		const own = [
			{ path: 'A.md', title: 'Bread', subjects: [], opening: 'Ana bakes. Baking bread.' },
		];
		expect(ofKind('share', [baker()], { subjectNotes: own })).toEqual([]);
	});

	test('not one that ego has sent them in other words', () => {
		const sent = gave(9, 'sent her my note on baking bread');
		expect(ofKind('share', [baker([sent])], { subjectNotes: notes })).toEqual([]);
	});

	test('not one that was sent before', () => {
		const sent = { ago: 90, text: 'sent her [[Sourdough for beginners]]' };
		expect(ofKind('share', [baker([sent])], { subjectNotes: notes })).toEqual([]);
	});
});

describe('return and thanks', () => {
	test('they gave and ego did not: how often, and the last time', () => {
		const [favor] = ofKind('return', [ana([got(90, 'a reference'), got(40, 'feedback')])]);
		expect(favor).toMatchObject({ subject: 'feedback' });
		expect(favor?.reasons).toMatchObject([
			{ code: 'they-gave', date: addDays(TODAY, -40), quote: 'got: feedback' },
			{ code: 'not-returned', count: 2 },
		]);
	});

	test('nothing to return after a favor of ego’s, or an ask of theirs that was met', () => {
		expect(ofKind('return', [ana([got(40, 'feedback'), gave(20, 'help')])])).toEqual([]);
		const met: Told = { ago: 20, kind: 'ask', by: 'alter', outcome: 'yes', channel: 'help' };
		expect(ofKind('return', [ana([got(40, 'feedback'), met])])).toEqual([]);
	});

	test('an ask they met is to be returned too', () => {
		expect(ofKind('return', [ana([asked(90, 'feedback', 'yes')])])).toHaveLength(1);
	});

	test('an answer is no favor to return, and one told in two notes is one', () => {
		expect(ofKind('return', [ana([asked(40, 'reply', 'yes')])])).toEqual([]);
		const twice = [got(90, 'feedback'), got(90, 'feedback', { path: 'Daily.md' })];
		expect(ofKind('return', [ana(twice)])[0]?.reasons[1]).toMatchObject({ count: 1 });
	});

	test('they acted and were not told how it went', () => {
		const [favor] = ofKind('thanks', [ana([got(20, 'a reference')])]);
		expect(favor).toMatchObject({ subject: 'a reference', minutes: 15 });
		expect(codes(favor as Favor)).toEqual(['not-thanked']);
	});

	test('about a word of theirs not settled by a talk within the week, or by a letter of theirs', () => {
		const recommended = got(18, 'recommendation to her old desk', { channel: 'recommendation' });
		const letter = { ago: 3, channel: 'email' as const, by: 'unknown' as const };
		expect(ofKind('thanks', [ana([recommended, met(16), letter])])).toHaveLength(1);
		expect(ofKind('thanks', [ana([recommended, met(8)])])).toEqual([]);
		const thanked = { ago: 17, by: 'ego' as const, text: 'thanked her for it' };
		expect(ofKind('thanks', [ana([recommended, thanked])])).toEqual([]);
	});

	test.each([
		['repaired the boiler, paid 180 euro', 0],
		['cut my hair and I paid him', 0],
		['translated the deed (invoiced)', 0],
		['paid for my lunch', 1],
		['drove me home, paid for us at the toll', 1],
	])('"%s": what ego paid for is no favor', (topic, count) => {
		expect(ofKind('thanks', [ana([got(20, topic)])])).toHaveLength(count);
		expect(ofKind('return', [ana([got(90, topic)])])).toHaveLength(count);
	});

	test('what ego asked back was ego’s own', () => {
		expect(ofKind('return', [ana([asked(20, 'the 150 back, and the drill', 'yes')])])).toEqual([]);
		expect(
			ofKind('return', [ana([got(90, 'hemmed both curtains, posted them back')])]),
		).toHaveLength(1);
	});

	test.each([
		'Twenty chairs came of it and I have not told her.',
		'Must thank her for that.',
		'I never thanked her.',
	])('however long ago, where the note says: "%s"', (text) => {
		const remarks = [aStatement(text, 9)];
		const told = [got(300, 'introduction'), gave(200, 'a chair')];
		const [favor] = ofKind('thanks', [ana(told, { remarks })]);
		expect(codes(favor as Favor)).toEqual(['not-thanked', 'note-speaks']);
		expect(ofKind('thanks', [ana([], { remarks })])).toEqual([]);
	});

	test('not after contact since, not on the day itself, and not after two months', () => {
		expect(ofKind('thanks', [ana([got(20, 'a reference'), { ago: 10, by: 'ego' }])])).toEqual([]);
		expect(ofKind('thanks', [ana([got(1, 'a reference')])])).toEqual([]);
		expect(ofKind('thanks', [ana([got(61, 'feedback')])])).toEqual([]);
		expect(
			ofKind('thanks', [ana([got(20, 'a reference'), { ago: 10, channel: 'mention' }])]),
		).toHaveLength(1);
	});

	test('for something large six months, since what it came to shows later', () => {
		expect(ofKind('thanks', [ana([got(170, 'a reference')])])).toHaveLength(1);
		expect(ofKind('thanks', [ana([got(181, 'a reference')])])).toEqual([]);
	});

	test('one small act calls for one of them, several or a large one for both', () => {
		const kinds = (told: readonly Told[], person: Partial<Person> = {}) =>
			favors([ana(told, person)]).map(({ kind }) => kind);
		expect(kinds([got(20, 'feedback')])).toEqual(['thanks']);
		expect(kinds([got(20, 'feedback'), got(50, 'a lift')])).toEqual(['thanks', 'return']);
		expect(kinds([got(100, 'recommendation')])).toEqual(['thanks', 'return']);
		expect(kinds([got(90, 'feedback')])).toEqual(['return']);
		const remarks = [aStatement('I never told her what came of it.', 9)];
		expect(kinds([got(20, 'feedback'), got(50, 'a lift')], { remarks })).toContain('thanks');
	});

	test('a return is one where the note says that thanks are due for it', () => {
		const remarks = [aStatement('She does not know that it worked.', 9)];
		const found = favors([ana([got(200, 'the voucher')], { remarks })]);
		expect(found.map(({ kind }) => kind)).toEqual(['thanks']);
	});

	test('thanks that are a task are thanks, with the task as a reason', () => {
		const openTasks = [
			{ person: 'People/Ana.md', text: 'thank Ana for the voucher', path: 'Daily.md', line: 4 },
		];
		const [favor, ...more] = favors([ana([got(100, 'the voucher')])], { openTasks });
		expect(favor && codes(favor)).toEqual(['not-thanked', 'promised']);
		expect(more).toEqual([]);
	});
});

describe('promise', () => {
	const task = (text: string) => ({
		openTasks: [{ person: 'People/Ana.md', text, path: 'Daily/2026-05-20.md', line: 4 }],
	});

	test('what the note says ego owes, and open tasks with their name', () => {
		const owed = ana([met(10)], { owedByEgo: [aStatement('the photos', 12)] });
		const found = ofKind('promise', [owed], task('send Ana the contract'));
		expect(found.map(({ subject }) => subject).sort()).toEqual([
			'send Ana the contract',
			'the photos',
		]);
		expect(found.map(({ reasons }) => reasons[0]?.path).sort()).toEqual([
			'Daily/2026-05-20.md',
			'People/Ana.md',
		]);
	});

	test.each([
		"answer Ana, she's with Brightwater!",
		'find out about a desk, ask Ana',
		'chase Ana about the invoice',
		'text Ana',
		'say hi to Ana',
		'follow up with Ana',
		'ping @Ana',
	])('"%s" is a hello, and no favor', (text) => {
		expect(ofKind('promise', [ana([met(10)])], task(text))).toEqual([]);
	});
});

describe('a promise told in free words', () => {
	const promised = (told: readonly Told[], person: Partial<Person> = {}) =>
		ofKind('promise', [ana(told, person)]).map(({ subject }) => subject);
	const said = (ago: number, text: string): Told => ({ ago, channel: 'meal', by: 'both', text });
	const PODCAST = said(20, 'coffee. I said I’d send her the podcast about bees');

	test('in an entry, on a dated line that is a plan, or in the note', () => {
		expect(promised([PODCAST])).toEqual(['send her the podcast about bees']);
		const news = [{ text: 'promised to show her the darkroom', line: 4, date: addDays(TODAY, -9) }];
		expect(promised([met(10)], { news })).toEqual(['show her the darkroom']);
		const remarks = [aStatement('I must lend her the atlas.', 5)];
		expect(promised([met(10)], { remarks })).toEqual(['lend her the atlas']);
	});

	test('is kept by what was given or sent since, and forgotten after half a year', () => {
		const sent: Told = {
			ago: 12,
			channel: 'message',
			by: 'ego',
			text: 'sent her the bees podcast',
		};
		expect(promised([PODCAST, sent])).toEqual([]);
		expect(promised([{ ...PODCAST, ago: 200 }])).toEqual([]);
	});

	test.each([
		'she promised to send me the photos',
		'lunch. She said she’d lend me the atlas',
		'I never promised to send her the photos',
		'said I would think about it',
		'must be tired of the commute',
	])('is not "%s"', (text) => {
		expect(promised([said(20, text)])).toEqual([]);
	});
});

describe('one deed', () => {
	const CAN = anEgo({ path: 'Me.md', can: [aStatement('spreadsheets', 4)] });
	const task = (person: string, text: string) => ({
		person: `People/${person}.md`,
		text,
		path: 'Daily/2026-05-20.md',
		line: 4,
	});

	test('promised in two notes is one promise, with both lines', () => {
		const owed = ana([met(10)], { owedByEgo: [aStatement('a proper dinner since July', 12)] });
		const openTasks = [task('Ana', 'proper dinner for Ana, who watered two summers running')];
		const [promise, another] = ofKind('promise', [owed], { openTasks });
		expect(promise?.reasons.map(({ path }) => path)).toEqual([
			'People/Ana.md',
			'Daily/2026-05-20.md',
		]);
		expect(another).toBeUndefined();
	});

	test('of two promises with one word in common is two', () => {
		const owedByEgo = [aStatement('send the photos', 12), aStatement('print the photos', 13)];
		expect(ofKind('promise', [ana([met(10)], { owedByEgo })])).toHaveLength(2);
	});

	test('promised to two people in one line is one promise', () => {
		const openTasks = [task('Ana', 'dinner with Ana and Bo'), task('Bo', 'dinner with Ana and Bo')];
		const lives = [ana([met(10)]), aLife({ name: 'Bo' }, [met(9)])];
		expect(ofKind('promise', lives, { openTasks })).toHaveLength(1);
		const forBo = favorsOf(analysisOf(lives, { openTasks }), 'People/Bo.md');
		expect(forBo.filter(({ kind }) => kind === 'promise')).toHaveLength(1);
	});

	test('an introduction that ego promised is the introduction, with the promise as a reason', () => {
		const lives = [
			ana([met(10)], needing('a bookkeeper')),
			aLife({ name: 'Bo', can: [aStatement('bookkeeping', 9)] }, [met(9)]),
		];
		const openTasks = [task('Ana', 'introduce Ana to Bo'), task('Bo', 'introduce Ana to Bo')];
		const found = favors(lives, { openTasks });
		expect(found.map(({ kind }) => kind)).toEqual(['introduction']);
		expect(codes(found[0] as Favor)).toEqual(['they-need', 'other-can', 'promised']);
		expect(favorsOf(analysisOf(lives, { openTasks }), 'People/Bo.md')).toHaveLength(1);
	});

	test('promised and found otherwise too is that favor, and worth more', () => {
		const helped = [ana([met(10)], needing('a spreadsheet of costs'))];
		const openTasks = [task('Ana', 'cost sheet for Ana')];
		const found = favors(helped, { ego: CAN, openTasks });
		expect(found.map(codes)).toEqual([['they-need', 'ego-can', 'promised']]);
		const plain = favors(helped, { ego: CAN })[0] as Favor;
		expect(favorValue(found[0] as Favor)).toBeGreaterThan(favorValue(plain));
	});

	test('done by the two people of one note is returned once', () => {
		const path = 'People/Tom & Ines.md';
		const soup = { ...got(90, 'soup'), path, line: 11 };
		const lives = ['Tom', 'Ines'].map((name) =>
			aLife({ name, id: `${path}#${name}`, path }, [soup]),
		);
		expect(ofKind('return', lives)).toHaveLength(1);
	});
});

describe('recommend', () => {
	const author = (told: readonly Told[]) =>
		ana(told, { projects: [aStatement('her book "Salt and Light"', 5)] });

	test('a review of a work of theirs', () => {
		const [favor] = ofKind('recommend', [author([met(10)])]);
		expect(favor).toMatchObject({ subject: 'her book "Salt and Light"' });
		expect(favor?.reasons).toMatchObject([{ code: 'work-of-theirs', line: 5 }]);
	});

	test('not of one that was reviewed before', () => {
		const told = [gave(200, 'review of Salt and Light', { channel: 'review' })];
		expect(ofKind('recommend', [author(told)])).toEqual([]);
	});
});

describe('a good word that they look for', () => {
	test.each([
		'a review of The Wet Side, anywhere at all',
		'a short written recommendation for the job at the council',
		'testimonials for her page',
		'eine Rezension von „Im Moor“',
	])('is a recommendation, whatever ego can do: %s', (need) => {
		const [favor, ...more] = favors([ana([met(30)], needing(need))], { ego: EGO });
		expect(more).toEqual([]);
		expect(favor).toMatchObject({ kind: 'recommend', reasons: [{ code: 'they-need' }] });
	});

	test.each(['a recommendation for a plumber', 'a review of the contract', 'references to read'])(
		'is none where something is to be named to them, or a text to be looked through: %s',
		(need) => {
			expect(ofKind('recommend', [ana([met(30)], needing(need))], { ego: EGO })).toEqual([]);
		},
	);

	test('and a work of theirs that it is about are one', () => {
		const person = {
			...needing('a review of The Wet Side'),
			projects: [aStatement('The Wet Side', 9)],
		};
		expect(ofKind('recommend', [ana([met(30)], person)], { ego: EGO })).toHaveLength(1);
	});

	test('is not looked for again once it was given', () => {
		const told = [met(30), gave(5, 'recommendation', { text: 'gave: written recommendation' })];
		const lives = [ana(told, needing('a written recommendation'))];
		expect(ofKind('recommend', lives, { ego: EGO })).toEqual([]);
	});
});

describe('what ego says to help with', () => {
	test('is a favor without a word of what ego can do', () => {
		const needs = [
			{ ...aStatement('a trailer for the move in December', 8), isOffered: true as const },
		];
		const [favor] = ofKind('need', [ana([met(30)], { needs })], { ego: EGO });
		expect(favor?.subject).toBe('a trailer for the move in December');
		expect(favor && codes(favor)).toContain('they-need');
		expect(
			ofKind('need', [ana([met(30)], needing('a trailer for the move'))], { ego: EGO }),
		).toEqual([]);
	});
});

describe('call', () => {
	const monthly = (from: number) => every(30, { from, to: from + 300 }, met(0));

	test('not sooner than is usual between the two, and not to who lives with ego', () => {
		const twiceAYear = every(180, { from: 75, to: 800 }, { channel: 'meeting', by: 'both' });
		expect(ofKind('call', [ana(twiceAYear)])).toEqual([]);
		const late = every(180, { from: 200, to: 900 }, { channel: 'meeting', by: 'both' });
		expect(ofKind('call', [ana(late)])).toHaveLength(1);
		const monthly = every(30, { from: 75, to: 500 }, { channel: 'meeting', by: 'both' });
		expect(ofKind('call', [ana(monthly)])).toHaveLength(1);
		expect(ofKind('call', [ana(monthly, { circle: 'partner' })])).toEqual([]);
		expect(ofKind('call', [ana(monthly, { circle: 'family', closeness: 1 })])).toEqual([]);
	});

	test('a tie that was alive and fell silent for two months', () => {
		const [favor] = ofKind('call', [ana(monthly(75))]);
		expect(favor?.reasons).toEqual([{ code: 'long-silence', date: addDays(TODAY, -75) }]);
		expect(ofKind('call', [ana(monthly(50))])).toEqual([]);
	});

	test('on the day the owner set, and no earlier', () => {
		const set = (days: number): Partial<Person> => ({ nextContact: addDays(TODAY, days) });
		expect(ofKind('call', [ana(monthly(20), set(0))])).toHaveLength(1);
		expect(ofKind('call', [ana(monthly(75), set(5))])).toEqual([]);
		expect(ofKind('call', [ana(monthly(20), set(-30))])).toEqual([]);
	});

	test('sooner or later where the owner set a cadence', () => {
		expect(ofKind('call', [ana(monthly(20), { cadenceDays: 14 })])).toHaveLength(1);
		expect(ofKind('call', [ana(monthly(75), { cadenceDays: 90 })])).toEqual([]);
	});

	test('where a message or a like is all there was since the last talk', () => {
		const light: Told[] = [
			{ ago: 10, channel: 'message', by: 'unknown' },
			{ ago: 4, channel: 'reaction', by: 'ego' },
		];
		const [favor] = ofKind('call', [ana([...monthly(75), ...light])]);
		expect(favor?.reasons).toEqual([{ code: 'long-without-talk', date: addDays(TODAY, -75) }]);
	});

	test('not while an ask waits for an answer, and not to who has said no', () => {
		expect(ofKind('call', [ana([...monthly(75), asked(10, 'feedback', 'open')])])).toEqual([]);
		const refused = [asked(300, 'feedback', 'no'), asked(200, 'an hour', 'no')];
		expect(ofKind('call', [ana([...refused, met(400)], { circle: 'friend' })])).toEqual([]);
	});

	test('not to somebody hardly known', () => {
		expect(ofKind('call', [ana([met(75)])])).toEqual([]);
		const oneWay = every(30, { from: 75, to: 300 }, { by: 'ego' });
		expect(ofKind('call', [ana(oneWay)])).toEqual([]);
	});
});

describe('occasion', () => {
	const born = (month: number, dayOfMonth: number) => ({
		birthday: { month, dayOfMonth, line: 6 },
	});

	test('a birthday within two weeks, today’s included', () => {
		const [favor] = ofKind('occasion', [ana([], born(6, 11))]);
		expect(favor?.reasons).toEqual([
			{ code: 'birthday', date: day('2026-06-11'), path: 'People/Ana.md', line: 6 },
		]);
		expect(ofKind('occasion', [ana([], born(5, 28))])).toHaveLength(1);
		expect(ofKind('occasion', [ana([], born(6, 12))])).toEqual([]);
		expect(ofKind('occasion', [ana([], born(5, 27))])).toEqual([]);
	});

	test('not where ego has just seen them or done something for them', () => {
		expect(ofKind('occasion', [ana([met(0)], { birthday: birthdayOn(0) })])).toEqual([]);
		expect(ofKind('occasion', [ana([met(2)], { birthday: birthdayOn(9) })])).toHaveLength(1);
		expect(ofKind('occasion', [ana([gave(2, 'a cake')], born(6, 1))])).toEqual([]);
	});

	test('a leap day falls on 1 March in common years', () => {
		const leapDay = { month: 2, dayOfMonth: 29, line: 1 };
		expect(formatDay(nextBirthday(leapDay, day('2026-02-20')) ?? TODAY)).toBe('2026-03-01');
		expect(formatDay(nextBirthday(leapDay, day('2028-02-20')) ?? TODAY)).toBe('2028-02-29');
		expect(formatDay(nextBirthday(leapDay, day('2027-12-31')) ?? TODAY)).toBe('2028-02-29');
	});
});

describe('whoever answers nothing', () => {
	const silent = (ago: number): Told => ({ ago, by: 'ego', channel: 'email', outcome: 'silence' });
	const told = [met(300), silent(90), silent(60), silent(30)];

	test('gets nothing but what is owed', () => {
		const owed = { ...needing('moving a piano'), owedByEgo: [aStatement('the photos', 12)] };
		expect(favors([ana(told, owed)], { ego: EGO }).map(({ kind }) => kind)).toEqual(['promise']);
	});

	test('until a word of theirs', () => {
		const answered: Told[] = [...told, { ago: 5, by: 'alter' }];
		expect(ofKind('need', [ana(answered, needing('moving a piano'))], { ego: EGO })).toHaveLength(
			1,
		);
	});
});

describe('whoever wants to be left alone, or is warned of', () => {
	const given = (text: string, told: readonly Told[] = []): readonly string[] =>
		favors([ana([got(400, 'feedback'), ...told], { remarks: [aStatement(text)] })], {
			ego: EGO,
		}).map(({ kind }) => kind);

	test.each([
		'Asked to be left alone until her thesis is in.',
		'Leave her be.',
		'"No, really, please stop offering."',
		'Needs space for now.',
		'Will ihre Ruhe; nicht anrufen.',
	])('gets nothing: %s', (text) => {
		expect(given(text)).toEqual([]);
	});

	test('gets nothing after an entry that says so, until they act', () => {
		const alone: Told = { ago: 30, text: 'asked me to leave her alone for a while' };
		expect(given('', [alone])).toEqual([]);
		expect(given('', [alone, { ago: 3, by: 'alter' }])).toEqual(['return']);
		const news = [{ text: 'wants to be left alone', line: 9, date: addDays(TODAY, -30) }];
		expect(favors([ana([got(400, 'feedback')], { news })])).toEqual([]);
	});

	test.each([
		'Careful: three trades were never paid by him.',
		'Owes me 1,400 since February and answers nothing.',
		'Only rings when he wants something.',
		'Rather not hear from him at all.',
		'Has still not paid me.',
	])('gets what is owed alone: %s', (text) => {
		const person = { ...needing('moving a piano'), remarks: [aStatement(text)] };
		expect(favors([ana([met(10)], person)], { ego: EGO })).toEqual([]);
	});

	test.each(['A careful driver.', 'She pays for everything.', 'Rings on Sundays.'])(
		'is nobody who is described thus: %s',
		(text) => {
			expect(given(text)).toEqual(['return']);
		},
	);
});

describe('whoever rests gets none', () => {
	const favored = (person: Partial<Person>) => favors([ana([got(40, 'feedback')], person)]);

	test.each([
		['died', { hasDied: true }],
		['is hidden', { isHidden: true }],
		['is paused', { isPaused: true }],
		['is snoozed', { snoozedUntil: addDays(TODAY, 1) }],
		['is a child', { birthday: { year: 2015, month: 6, dayOfMonth: 1, line: 3 } }],
	])('somebody who %s', (_, person) => {
		expect(favored({}).length).toBeGreaterThan(0);
		expect(favored(person)).toEqual([]);
	});

	test('a snooze ends on its day', () => {
		expect(favored({ snoozedUntil: TODAY }).length).toBeGreaterThan(0);
	});
});

describe('what was set aside', () => {
	const lives = [ana([got(40, 'feedback')])];
	const [first] = favors(lives);
	const idsWith = (until: string | undefined): readonly string[] =>
		favors(lives, {
			settings: {
				setAside: [{ favor: first?.id ?? '', ...(until === undefined ? {} : { until }) }],
			},
		}).map(({ id }) => id);

	test('stays away for good when dismissed', () => {
		expect(idsWith(undefined)).not.toContain(first?.id);
	});

	test('comes back when its snooze is over', () => {
		expect(idsWith(formatDay(TODAY))).not.toContain(first?.id);
		expect(idsWith(formatDay(addDays(TODAY, -1)))).toContain(first?.id);
	});

	test('is known by the same id on another day and in another order of the notes', () => {
		const more = [aLife({ name: 'Aaron' }, [got(40, 'feedback')]), ...lives];
		expect(favors(more).map(({ id }) => id)).toContain(first?.id);
		const tomorrow = analyze(analysisOf(lives).notebook, DEFAULT_SETTINGS, addDays(TODAY, 1));
		expect(favorsOf(tomorrow).map(({ id }) => id)).toContain(first?.id);
	});
});

describe('all favors', () => {
	const rich = (notebook: Notebook): Notebook => ({
		...notebook,
		ego: EGO,
		people: notebook.people.map((person, i) => ({
			...person,
			...needing(i % 2 === 0 ? 'moving a piano' : 'a bookkeeper'),
			can: [aStatement('bookkeeping')],
			projects: [aStatement('a book')],
		})),
	});

	test('are above the threshold of notice, have reasons, an own id and a gain of 0 or more', () => {
		fc.assert(
			fc.property(notebooks, (notebook) => {
				const all = favorsOf(analyze(rich(notebook), DEFAULT_SETTINGS, TODAY));
				expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
				for (const favor of all) {
					expect(favor.minutes).toBeGreaterThanOrEqual(15);
					expect(favor.gain).toBeGreaterThanOrEqual(0);
					expect(favor.reasons.length).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 60 },
		);
	});

	test('those that change nothing come last', () => {
		fc.assert(
			fc.property(notebooks, (notebook) => {
				const gains = favorsOf(analyze(rich(notebook), DEFAULT_SETTINGS, TODAY)).map(
					({ gain }) => gain > 0,
				);
				expect(gains).toEqual([...gains].sort((a, b) => Number(b) - Number(a)));
			}),
			{ numRuns: 40 },
		);
	});

	test('for one person are that person’s only', () => {
		const analysis = analysisOf([
			ana([got(40, 'feedback')]),
			aLife({ name: 'Bo' }, [got(40, 'feedback')]),
		]);
		const own = favorsOf(analysis, 'People/Bo.md');
		expect(new Set(own.map(({ person }) => person.name))).toEqual(new Set(['Bo']));
		expect(favorsOf(analysis, 'People/Nobody.md')).toEqual([]);
	});

	test('are worth what their kind says: every kind costs time and is worth something', () => {
		for (const kind of FAVOR_KINDS) {
			expect(FAVOR_COSTS[kind].minutes).toBeGreaterThanOrEqual(15);
			expect(FAVOR_COSTS[kind].worth).toBeGreaterThan(0);
		}
	});

	test('a vault of nobody has none', () => {
		expect(favors([])).toEqual([]);
	});
});
