import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic';
import { sidebarModel } from '../../src/view/sidebar-model';
import type { SidebarFacts } from '../../src/view/sidebar-model';
import type { ViewState } from '../../src/view/sidebar-actions';
import {
	SCREEN,
	TODAY,
	aFavor,
	aLadder,
	aPerson,
	aReview,
	aStanding,
	aTie,
	anInteraction,
	anOpenAsk,
	facts,
	on,
} from './makers';
import { day } from '../examples';

const ana = aPerson('Ana Ruiz');
const bo = aPerson('Bo Lind');
const cleo = aPerson('Cleo Park');

const broken: Diagnostic = {
	path: 'People/Ana Ruiz.md',
	line: 2,
	column: 1,
	severity: 'error',
	rule: 'frontmatter-yaml',
	reason: 'Unexpected `: :`, expected a property',
};

/** The lowest rung is chosen. */
const ON_REPLY: ViewState = { rung: 'reply', folds: [] };

function model(
	given: SidebarFacts | undefined,
	state: ViewState = ON_REPLY,
	{ notes = 9, ...rest }: { notes?: number; activePath?: string; showsNumbers?: boolean } = {},
) {
	const screen = { ...SCREEN, showsNumbers: rest.showsNumbers ?? true };
	return sidebarModel(
		{ facts: given, progress: { read: notes, all: notes }, activePath: rest.activePath, screen },
		state,
	);
}

/** The body of a model that must have one. */
function body(...given: Parameters<typeof model>) {
	const made = model(...given).body;
	if (made === undefined) throw new Error('There is a notice in place of the body');
	return made;
}

/** The people of the rung that is chosen. */
function peopleOf(...given: Parameters<typeof model>) {
	const { people } = body(...given);
	if (people === undefined) throw new Error('No rung is chosen');
	return people;
}

describe('the headline', () => {
	it('says how many would act, and how many would lend 100', () => {
		const ladder = aLadder({
			reply: [on(ana, 'suggested'), on(bo, 'suggested')],
			'lend-100': [on(ana, 'said')],
		});
		expect(body(facts({ people: [ana, bo], ladder })).headline).toEqual([
			'2 people would act for you',
			'1 would lend you 100',
		]);
	});

	it('names the largest ask somebody would meet where nobody would lend 100', () => {
		const ladder = aLadder({ reply: [on(ana, 'proven')], hour: [on(ana, 'proven')] });
		expect(body(facts({ people: [ana], ladder })).headline).toEqual([
			'1 person would act for you',
			'1 would give you an hour',
		]);
	});

	it('says so calmly where nobody stands on the ladder', () => {
		expect(body(facts({ people: [ana] })).headline).toEqual([
			'Nobody stands above a threshold yet',
		]);
	});
});

describe('the ladder', () => {
	it('parts each bar by why people stand there, in parts of the longest', () => {
		const ladder = aLadder({
			reply: [on(ana, 'proven'), on(bo, 'suggested'), on(cleo, 'suggested')],
			share: [on(ana, 'said')],
		});
		const [reply, share, lend] = body(facts({ people: [ana, bo, cleo], ladder })).ladder.rows;
		expect(reply).toMatchObject({ name: 'Reply', count: 3, isChosen: true });
		expect(reply?.shares.proven).toBeCloseTo(1 / 3);
		expect(reply?.shares.suggested).toBeCloseTo(2 / 3);
		expect(share?.shares).toEqual({ proven: 0, said: 1 / 3, suggested: 0 });
		expect(lend?.count).toBe(0);
		expect(reply?.label).toBe('Reply 3 people, 1 have done it, 2 likely');
	});

	it('has only what is on it in the legend', () => {
		const ladder = aLadder({ reply: [on(ana, 'said')] });
		const { legend } = body(facts({ people: [ana], ladder })).ladder;
		expect(legend.map(({ because }) => because)).toEqual(['said']);
	});

	it('calls an action by the name the owner gave it', () => {
		const [first] = aLadder({ reply: [on(ana, 'said')] });
		if (first === undefined) throw new Error('The default ladder has rungs');
		const ladder = [
			{ ...first, action: { ...first.action, name: 'Answer my letter' } },
			{ ...first, action: { ...first.action, id: 'guest-post', name: 'Guest post' } },
		];
		const shown = body(facts({ people: [ana], ladder }));
		expect(shown.ladder.rows.map(({ name }) => name)).toEqual(['Answer my letter', 'Guest post']);
		expect(shown.headline[1]).toBe('1 would say yes to “Guest post”');
	});

	it('marks where a bar ended a quarter ago, and says it', () => {
		const ladder = aLadder({ reply: [on(ana, 'proven'), on(bo, 'said')] });
		const earlier = () => new Map([['reply', 4]]);
		const shown = body(facts({ people: [ana, bo], ladder, earlier })).ladder;
		expect(shown.rows[0]).toMatchObject({ earlierShare: 1, shares: { proven: 1 / 4 } });
		expect(shown.rows[0]?.label).toBe(
			'Reply 2 people, 1 have done it, 1 by your word, 4 three months ago',
		);
		expect(shown.earlier).toBe('three months ago');
		expect(shown.rows[1]?.earlierShare).toBeUndefined();
	});

	it('shows the people of the rung that is chosen, and nobody where none is', () => {
		const ladder = aLadder({ reply: [on(ana, 'said')], hour: [on(bo, 'proven')] });
		const given = facts({ people: [ana, bo], ladder });
		const { rows } = peopleOf(given, { rung: 'hour', folds: [] });
		expect(rows.map(({ name }) => name)).toEqual(['Bo Lind']);
		expect(body(given, { rung: 'no-such-rung', folds: [] }).people).toBeUndefined();
		const none = body(given, { folds: [] });
		expect(none.people).toBeUndefined();
		expect(none.ladder.rows.some(({ isChosen }) => isChosen)).toBe(false);
	});
});

describe('a person on the chosen rung', () => {
	const standing = on(ana, 'proven', {
		chance: 0.93,
		ability: 1,
		willingness: 0.93,
		reasons: [
			{
				code: 'did-it',
				quote: '2026-02-03 introduced me to [[Bo Lind|Bo]]',
				date: day('2026-02-03'),
				path: 'Daily/2026-02-03.md',
				line: 7,
			},
			{ code: 'last-contact', date: day('2026-05-06') },
		],
	});
	const ladder = aLadder({ reply: [standing] });
	const given = facts({
		people: [ana],
		ties: [aTie(ana, { lastContact: day('2026-05-06') })],
		ladder,
	});

	it('is said in words: how they stand, why, and when you were in touch', () => {
		expect(peopleOf(given).rows[0]).toEqual({
			id: ana.id,
			name: 'Ana Ruiz',
			status: 'has done it',
			hint: 'In touch 2 weeks ago · “introduced me to Bo”',
			because: 'proven',
		});
	});

	it.each([
		[{ code: 'did-it', quote: '2026-02-03', date: day('2026-02-03') }, 'Has done this, 3 February'],
		[{ code: 'owner-says-would', quote: 'crisis' }, 'You wrote that they would: “crisis”'],
	] as const)('says in a sentence what the bare words of the note leave open', (reason, said) => {
		const one = aStanding(ana, { because: 'proven', reasons: [reason] });
		const people = facts({ people: [ana], ladder: aLadder({ reply: [one] }) });
		expect(peopleOf(people).rows[0]?.hint).toBe(`No contact noted · ${said}`);
	});

	it('keeps could and would apart when opened, with every reason at its line', () => {
		const open = body(given, { ...ON_REPLY, openRow: `rung:${ana.id}` }).openPerson;
		expect(open?.because).toBe('Stands here because they have done it.');
		expect(open?.factors).toEqual([
			{ name: 'Could they', words: 'yes', share: 1, percent: 'over 90%' },
			{ name: 'Would they', words: 'almost surely', share: 0.93, percent: 'about 90%' },
		]);
		expect(open?.reasons[0]).toEqual({
			isEntry: true,
			text: 'Has done this, 3 February: “introduced me to Bo”',
			place: { path: 'Daily/2026-02-03.md', line: 7, label: '2026-02-03, line 7' },
		});
	});

	it('has no figure anywhere while numbers are hidden', () => {
		const shown = body(given, { ...ON_REPLY, openRow: `rung:${ana.id}` }, { showsNumbers: false });
		expect(JSON.stringify(shown.openPerson)).not.toContain('%');
		expect(shown.openPerson?.factors[0]).not.toHaveProperty('percent');
	});

	it('of whom too little is noted is never given a chance, in words or figures', () => {
		const thin = on(bo, 'suggested', { basis: 'thin', chance: 0.97 });
		const [row] = peopleOf(facts({ people: [bo], ladder: aLadder({ reply: [thin] }) })).rows;
		expect(row?.status).toBe('too little noted to say');
	});
});

describe('people off the ladder', () => {
	it('below the threshold are listed as near misses of the chosen rung', () => {
		const shown = body(
			facts({
				people: [ana, bo],
				ladder: aLadder({ reply: [on(ana, 'said')] }),
				nearMisses: ({ id }) => (id === 'reply' ? [aStanding(bo, { chance: 0.4 })] : []),
			}),
			{ ...ON_REPLY, folds: ['near'] },
		);
		expect(shown.others[0]?.list.rows.map(({ name, status }) => [name, status])).toEqual([
			['Bo Lind', 'perhaps'],
		]);
	});

	it('with thin or unanswered ties stand apart, without a chance, latest contact first', () => {
		const ties = [
			aTie(ana, { basis: 'thin', lastContact: day('2026-01-01') }),
			aTie(bo, { basis: 'thin', lastContact: day('2026-04-01') }),
			aTie(cleo, { basis: 'unanswered' }),
			aTie(aPerson('Dora Hidden', { isHidden: true }), { basis: 'thin' }),
		];
		const { others } = body(facts({ people: [ana, bo, cleo], ties }), { folds: ['thin'] });
		expect(others.map(({ fold }) => fold.title)).toEqual([
			'Too little noted to say (2)',
			'No answer so far (1)',
		]);
		expect(others[0]?.list.rows.map(({ name }) => name)).toEqual(['Bo Lind', 'Ana Ruiz']);
		expect(others[1]?.list.rows).toEqual([]);
		expect(others[0]?.list.rows[0]?.status).toBe('0 entries');
	});
});

describe('give', () => {
	const call = aFavor(ana, { minutes: 30, from: 'feedback', to: 'introduction' });
	const intro = aFavor(ana, {
		id: 'introduction:1',
		kind: 'introduction',
		with: bo,
		subject: 'a bookkeeper',
		minutes: 20,
		gain: 0,
	});

	it('is content once the hours of the week are given', () => {
		const { give } = body(facts({ people: [ana], favors: [call], givenMinutes: 250 }));
		expect(give.givenShare).toBe(1);
		expect(give.empty).toBe('That is enough for this week.');
	});

	it('shows the plan of the week against its hours, and the rest apart', () => {
		const week = { favors: [call, intro], plan: [call], givenMinutes: 60 };
		const { give } = body(facts({ people: [ana, bo], ...week }), { folds: ['more-favors'] });
		expect(give.given).toBe('1 h of 4 h given this week');
		expect(give.givenShare).toBe(0.25);
		expect(give.budget).toBe('1 favor fits the rest of it: 30 min');
		expect(give.plan).toEqual([
			{
				id: call.id,
				title: 'Call Ana for 30 minutes',
				hint: '30 min · from Feedback to Introduction',
				person: 'Ana Ruiz',
			},
		]);
		expect(give.more.map(({ title, hint }) => [title, hint])).toEqual([
			['Introduce Ana to Bo: Ana looks for a bookkeeper', '20 min'],
		]);
	});

	it('opens with the reasons and where they stand', () => {
		const need = { code: 'they-need', quote: 'a bookkeeper', path: ana.path, line: 6 } as const;
		const given = facts({ people: [ana], favors: [{ ...call, reasons: [need] }], plan: [] });
		const open = body(given, { folds: [], openRow: `more:${call.id}` }).openFavor;
		expect(open?.reasons).toEqual([
			{
				text: 'They look for: “a bookkeeper”',
				place: { path: ana.path, line: 6, label: 'Ana Ruiz, line 6' },
			},
		]);
	});

	it('says what would bring ideas where there is no favor', () => {
		expect(body(facts({ people: [ana] })).give.empty).toContain('No favor suggests itself');
	});

	it('does not break on a week without hours', () => {
		const { give } = body(facts({ people: [ana], favors: [call], plan: [], hoursPerWeek: 0 }));
		expect(give.empty).toBe('Nothing fits the hours of this week.');
	});
});

describe('asks', () => {
	it('that wait are listed latest first; the old ones apart, as they count as silence', () => {
		const openAsks = [
			{ ...anOpenAsk(cleo, { date: day('2025-05-08') }), countsAsSilence: true },
			anOpenAsk(ana, { date: day('2026-05-08'), topic: 'recommendation' }),
			anOpenAsk(bo, { date: day('2026-05-19'), topic: 'feedback on the deck' }),
		];
		const { asks } = body(facts({ people: [ana, bo], openAsks }), { folds: ['older-asks'] });
		expect(asks.rows.map(({ title, hint }) => [title, hint])).toEqual([
			['Bo Lind: feedback on the deck', 'asked yesterday'],
			['Ana Ruiz: recommendation', 'asked 12 days ago'],
		]);
		expect(asks.older.map(({ title }) => title)).toEqual(['Cleo Park']);
		expect(asks.olderFold?.title).toBe('Older, taken as no answer (1)');
	});
});

describe('review', () => {
	it('sets what was noted against who stands on the chosen rung', () => {
		const weeks = () => [
			{ week: '2026-W19', interactions: 4, minutes: 120, actionable: 2 },
			{ week: '2026-W20', interactions: 8, minutes: 60, actionable: 3 },
		];
		const { review } = body(facts({ people: [ana], review: () => aReview({ weeks }) }), {
			...ON_REPLY,
			folds: ['review'],
		});
		expect(review?.sentences).toEqual([
			'12 entries and 3 h in 2 weeks.',
			'3 people above “Reply”, 1 more than at the start.',
		]);
		expect(review?.weeks.map(({ activityShare }) => activityShare)).toEqual([0.5, 1]);
	});
});

describe('the card', () => {
	it('shows the person whose note is open, and nobody for another note', () => {
		const ladder = aLadder({ reply: [on(ana, 'suggested')], hour: [on(ana, 'proven')] });
		const interactions = [
			anInteraction(ana, { kind: 'favor', by: 'ego' }),
			anInteraction(ana, { kind: 'favor', by: 'alter' }),
		];
		const ties = [aTie(ana, { interactions, lastContact: TODAY })];
		const openTasks = [{ person: ana.id, text: 'send her the draft', path: ana.path, line: 4 }];
		const known = facts({ people: [ana], ties, ladder, favors: [aFavor(ana)] });
		const given = { ...known, notebook: { ...known.notebook, openTasks } };
		const { card } = body(given, ON_REPLY, { activePath: ana.path });
		expect(card).toMatchObject({
			name: 'Ana Ruiz',
			standing: 'Would act, up to: An hour of help',
			stepsLabel: 'Stands on: Reply, An hour of help',
			contact: 'In touch today',
			promises: [{ text: 'Still open: “send her the draft”' }],
			exchange: { fold: { title: 'You gave 1 favor and got 1', isOpen: false }, reasons: [] },
			favor: { title: 'Call Ana for 30 minutes' },
		});
		expect(body(given, ON_REPLY, { activePath: 'Other.md' }).card).toBeUndefined();
		const folds = { ...ON_REPLY, folds: ['card-exchange'] };
		const { exchange } = body(given, folds, { activePath: ana.path }).card ?? {};
		expect(exchange?.reasons.map(({ text }) => text.slice(0, 5))).toEqual(['Ana, ', 'You, ']);
	});
});

describe('what is folded', () => {
	it('is not put in words, however much it is', () => {
		const people = Array.from({ length: 50 }, (_, index) => aPerson(`P ${String(index)}`));
		const reply = people.map((person) => on(person, 'suggested'));
		const favors = people.map((person) => aFavor(person));
		const given = facts({ people, ladder: aLadder({ reply }), favors, plan: favors.slice(0, 2) });
		const few = body(given);
		expect(few.people?.rows).toHaveLength(6);
		expect(few.people?.toggle?.label).toBe('Show all 50');
		expect(few.give.more).toEqual([]);
		expect(few.give.moreFold).toMatchObject({ title: 'More you could do (48)', isOpen: false });
		const all = body(given, { ...ON_REPLY, folds: ['all-people', 'more-favors'] });
		expect(all.people?.rows).toHaveLength(50);
		expect(all.people?.toggle?.label).toBe('Show fewer');
		expect(all.give.more).toHaveLength(48);
	});

	it('is not counted either: the weeks of a folded review', () => {
		const review = (): never => {
			throw new Error('Nobody looks at the review');
		};
		expect(body(facts({ people: [ana], review }), { folds: [] }).review?.weeks).toEqual([]);
	});

	it('shows a list whole that is hardly longer than its first part', () => {
		const people = Array.from({ length: 7 }, (_, index) => aPerson(`P ${String(index)}`));
		const reply = people.map((person) => on(person, 'suggested'));
		const shown = body(facts({ people, ladder: aLadder({ reply }) }));
		expect(shown.people?.rows).toHaveLength(7);
		expect(shown.people?.toggle).toBeUndefined();
	});
});

describe('where there is nothing to draw', () => {
	it('says that it reads, and how far it is', () => {
		const made = sidebarModel({ progress: { read: 20, all: 80 }, screen: SCREEN }, ON_REPLY);
		expect(made.notice).toMatchObject({ kind: 'loading', progress: 0.25 });
		expect(made.notice?.lines[0]).toBe('20 of 80 notes');
	});

	it('a failure of the program is said, and nothing is drawn from older facts', () => {
		const made = sidebarModel(
			{
				facts: facts({ people: [ana] }),
				failure: 'no such rung',
				progress: { read: 1, all: 1 },
				screen: SCREEN,
			},
			ON_REPLY,
		);
		expect(made.body).toBeUndefined();
		expect(made.notice?.kind).toBe('failed');
		expect(made.notice?.lines.join(' ')).toContain('no such rung');
	});

	it('an empty vault shows what to write', () => {
		const { notice } = model(facts({}), ON_REPLY, { notes: 0 });
		expect(notice?.kind).toBe('empty-vault');
		expect(notice?.example).toContain('- 2026-05-11 call 30m');
	});

	it('a vault without people says what was looked for and offers to say which notes they are', () => {
		const { notice } = model(facts({}));
		expect(notice?.kind).toBe('no-people');
		expect(notice?.lines[0]).toBe(
			'None of the 9 notes in this vault lies in a folder such as “People” or “Contacts”, has a tag such as #person or #contact, or a property such as “type: person” or “categories: [[People]]”.',
		);
		expect(notice?.offers.map(({ deed }) => deed)).toEqual(['show-reading']);
	});

	it('a vault whose people notes are all broken lists what is wrong and where', () => {
		const given = facts({
			people: [ana],
			notebook: { interactions: [] },
			diagnostics: [broken],
		});
		const { notice } = model(given);
		expect(notice?.kind).toBe('only-broken');
		expect(notice?.problems).toEqual([
			{
				text: `Ana Ruiz, line 2: ${broken.reason}`,
				place: { path: broken.path, line: 2, label: 'Ana Ruiz, line 2' },
			},
		]);
	});

	it('people without a dated entry are told how to write one', () => {
		const given = facts({ people: [ana, bo], notebook: { interactions: [] } });
		expect(model(given).notice).toMatchObject({
			kind: 'no-entries',
			title: '2 people, and nothing dated about them yet',
		});
	});

	it('people without an entry are drawn all the same once the owner said what they would do', () => {
		const given = facts({
			people: [ana],
			notebook: { interactions: [] },
			ladder: aLadder({ reply: [on(ana, 'said')] }),
		});
		expect(model(given).notice).toBeUndefined();
	});
});

describe('trouble', () => {
	it('is one calm line beside the ladder when some notes could not be read', () => {
		const shown = body(facts({ people: [ana], diagnostics: [broken] }));
		expect(shown.trouble?.text).toBe('1 place could not be read');
		expect(shown.trouble?.offer.deed).toBe('check-notes');
		expect(shown.trouble?.problems.map(({ text }) => text)).toEqual([
			`Ana Ruiz, line 2: ${broken.reason}`,
		]);
	});

	it('is only that line where there is a ladder to look at', () => {
		const ladder = aLadder({ reply: [on(bo, 'said')] });
		const shown = body(facts({ people: [bo], ladder, diagnostics: [broken] }));
		expect(shown.trouble?.problems).toEqual([]);
	});
});

describe('hostile names', () => {
	it('do not break the model', () => {
		const odd = ['__proto__', 'constructor', '', ' ', 'مريم الأحمد', '😀'.repeat(500)].map((name) =>
			aPerson(name),
		);
		const ladder = aLadder({ reply: odd.map((person) => on(person, 'suggested')) });
		const favors = odd.map((person) => aFavor(person));
		const shown = body(facts({ people: odd, ladder, favors, plan: favors }));
		expect(shown.people?.rows.map(({ name }) => name)).toEqual(odd.map(({ name }) => name));
		expect(shown.give.plan).toHaveLength(odd.length);
	});
});
