import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/day';
import { buildNetwork, type Network } from '../../../src/core/network/network';
import { DEFAULT_PARAMETERS } from '../../../src/core/network/parameters';
import type { Tie } from '../../../src/core/network/tie';
import type { Interaction } from '../../../src/core/people/interaction';
import type { Notebook } from '../../../src/core/people/notebook/notebook';
import type { Person } from '../../../src/core/people/person';
import { anInteraction, aNotebook, aPerson, day, TODAY } from '../../examples';

const network = (given: Partial<Notebook>): Network =>
	buildNetwork(aNotebook(given), TODAY, DEFAULT_PARAMETERS);

const tieOf = (person: Partial<Person>, log: readonly Partial<Interaction>[]): Tie => {
	const ana = aPerson(person);
	const interactions = log.map((entry) => anInteraction({ person: ana.id, ...entry }));
	const tie = network({ people: [ana], interactions }).byId.get(ana.id);
	if (tie === undefined) throw new Error('no tie');
	return tie;
};

const ago = (days: number): Pick<Interaction, 'date'> => ({ date: addDays(TODAY, -days) });

test('everybody with a note has a tie, by id, also those who died or are hidden', () => {
	const people = [
		aPerson({ name: 'Zoë' }),
		aPerson({ name: 'Ana', hasDied: true }),
		aPerson({ name: 'Bo', isHidden: true }),
	];
	expect(network({ people }).ties.map(({ person }) => person.name)).toEqual(['Ana', 'Bo', 'Zoë']);
});

test('a tie has its own entries up to today, earliest first, whatever their order', () => {
	const tie = tieOf({}, [ago(1), ago(30), { date: addDays(TODAY, 1) }, ago(7)]);
	expect(tie.interactions.map(({ date }) => TODAY - date)).toEqual([30, 7, 1]);
});

test('entries of nobody known are left out', () => {
	const { ties } = network({ interactions: [anInteraction()] });
	expect(ties).toEqual([]);
});

test('names like those of built-in properties are names', () => {
	const people = ['__proto__', 'constructor'].map((name) => aPerson({ name, id: name }));
	const { byId } = network({ people, interactions: [anInteraction({ person: '__proto__' })] });
	expect(byId.get('__proto__')?.interactions).toHaveLength(1);
	expect(byId.get('constructor')?.interactions).toHaveLength(0);
});

describe('the last contact', () => {
	test('is the later of the last entry and last_contact', () => {
		expect(tieOf({ lastContact: day('2026-05-20') }, [ago(20)]).lastContact).toBe(
			day('2026-05-20'),
		);
		expect(tieOf({ lastContact: day('2026-05-20') }, [ago(2)]).lastContact).toBe(
			addDays(TODAY, -2),
		);
	});

	test('is absent where nothing says so, and does not lie ahead', () => {
		expect(tieOf({}, [])).not.toHaveProperty('lastContact');
		expect(tieOf({ lastContact: addDays(TODAY, 3) }, [])).not.toHaveProperty('lastContact');
	});
});

describe('the basis', () => {
	const silence = { kind: 'ask', by: 'ego', outcome: 'silence' } as const;

	test('is thin below three days of contact, known from the third on', () => {
		expect(tieOf({}, []).basis).toBe('thin');
		expect(tieOf({}, [ago(1), ago(2)]).basis).toBe('thin');
		expect(tieOf({}, [ago(1), ago(1), ago(1)]).basis).toBe('thin');
		expect(tieOf({}, [ago(1), ago(2), ago(3)]).basis).toBe('known');
	});

	test('does not take a mere link for contact', () => {
		const mentions = [ago(1), ago(2), ago(3), ago(4)].map((at) => ({
			...at,
			channel: 'mention' as const,
		}));
		expect(tieOf({}, mentions).basis).toBe('thin');
	});

	test('is known by one favor of theirs, by a closeness, or by a near circle', () => {
		expect(tieOf({}, [{ kind: 'favor', by: 'alter', ...ago(9) }]).basis).toBe('known');
		expect(tieOf({}, [{ kind: 'ask', by: 'ego', outcome: 'yes' }]).basis).toBe('known');
		expect(tieOf({}, [{ kind: 'favor', by: 'ego', ...ago(9) }]).basis).toBe('thin');
		expect(tieOf({ closeness: 0.1 }, []).basis).toBe('known');
		expect(tieOf({ circle: 'family' }, []).basis).toBe('known');
		expect(tieOf({ circle: 'colleague' }, []).basis).toBe('thin');
	});

	test('is unanswered for messages of ego’s too that the notes say got no answer', () => {
		const letter = { kind: 'contact', channel: 'email', by: 'ego', outcome: 'silence' } as const;
		const letters = [90, 60, 30].map((days) => ({ ...ago(days), ...letter }));
		expect(tieOf({}, letters).basis).toBe('unanswered');
		expect(tieOf({}, letters.slice(1)).basis).toBe('thin');
		expect(tieOf({}, [...letters, { ...ago(5), channel: 'email', by: 'alter' }]).basis).toBe(
			'known',
		);
	});

	test('is unanswered where the notes say so three times, and they never acted', () => {
		const asks = [ago(10), ago(20), ago(30)].map((at) => ({ ...silence, ...at }));
		expect(tieOf({}, asks).basis).toBe('unanswered');
		expect(tieOf({}, asks.slice(1)).basis).toBe('thin');
		expect(tieOf({}, [...asks, { by: 'alter', ...ago(400) }]).basis).toBe('known');
	});

	test('does not take a missing reply for silence', () => {
		const messages = [ago(10), ago(20), ago(30), ago(40)].map((at) => ({
			by: 'ego' as const,
			...at,
		}));
		expect(tieOf({}, messages).basis).toBe('known');
	});
});
