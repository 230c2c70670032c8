import { describe, expect, it } from 'vitest';
import { analyze, favorsOf } from '../../../../src/core/analyze';
import { rankAsk } from '../../../../src/core/action/asks/ask';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { day } from '../../../examples';
import { notebookOf } from '../../people/vault';

const LOG = '- 2026-10-02 coffee\n- 2026-11-20 lunch\n- 2026-11-03 got: an hour on the shed\n';
const person = (fields: string): string => `---\ntype: person\n${fields}\n---\n${LOG}`;
const TODAY = day('2026-11-27');

const VAULT = {
	'People/Hanna Berg.md': person('interests: [shift patterns that do not wreck people]'),
	'People/Caro Mertens.md': person('interests: [hedges]'),
	'People/Lou Adair.md': person('interests: [gardening by neglect]'),
	'People/Jon Fitch.md': person(
		'needs: ["the receipts live in a shoebox and the tax man wants them every quarter"]',
	),
	'People/Amy Yule.md': person(
		'needs: ["to hold a conversation by the time she is sent to Mexico City"]',
	),
	'People/Rory Camp.md': person('needs: ["readers who say so in public, it has three stars"]'),
	'People/Gil Odum.md': person('can: [what a panel reads]'),
	'People/Mel Tate.md': person('can: [surveys and samples]'),
	'People/Ines Rua.md': person('can: [pests and blights, pruning]'),
	'Me.md':
		'---\ntype: me\ncan: ["figures (spreadsheets, budgets)", "Spanish, after two years in Valencia"]\n---\n',
	'Notes/Why rotas burn nurses out.md': '---\ntags: [rotas, nursing]\n---\nEarly, late, night.\n',
	'Notes/Saving seed.md': '---\ntags: [allotment, seeds]\n---\nBeans are safe.\n',
};

const life = analyze(notebookOf(VAULT), DEFAULT_SETTINGS, TODAY);
const favors = favorsOf(life);

const quotesFor = (name: string, kind: string): readonly string[] =>
	favors
		.filter((favor) => favor.kind === kind && favor.person.name === name)
		.flatMap(({ reasons }) =>
			reasons.slice(1).map(({ quote, name: called }) => quote ?? called ?? ''),
		);

describe('words of one field of life', () => {
	it.each([
		['Hanna Berg', 'Why rotas burn nurses out'],
		['Lou Adair', 'Saving seed'],
	])('let a note of ego’s meet an interest told in other words: %s', (name, title) => {
		expect(quotesFor(name, 'share')).toEqual([title]);
	});

	it('are no interest in all of the field where one thing of it is meant', () => {
		expect(quotesFor('Caro Mertens', 'share')).toEqual([]);
	});

	it.each([
		['Jon Fitch', 'figures (spreadsheets, budgets)'],
		['Amy Yule', 'Spanish, after two years in Valencia'],
	])('bring a need to what ego can do, where two of them tell of it: %s', (name, can) => {
		expect(quotesFor(name, 'need')).toEqual([can]);
	});

	it('tell whom to ask about a topic in other words than the note’s', () => {
		const topic = 'what is eating the leaves of my apple tree';
		const ranking = rankAsk(life.outlooks, { action: 'feedback', topic });
		const [first] = [...(ranking?.people ?? []), ...(ranking?.nearMisses ?? [])];
		expect(first?.person.name).toBe('Ines Rua');
	});
});

it('takes no survey for the work of a surveyor', () => {
	const ranking = rankAsk(life.outlooks, { action: 'reply', topic: 'damp' });
	const all = [...(ranking?.people ?? []), ...(ranking?.nearMisses ?? [])];
	const mel = all.find(({ person: { name } }) => name === 'Mel Tate');
	expect(mel?.ability).toBe(0.15);
});

it('gives a good word itself to who looks for one, and introduces them to nobody for it', () => {
	const kinds = favors.filter(({ person }) => person.name === 'Rory Camp').map(({ kind }) => kind);
	expect(kinds).toContain('recommend');
	expect(kinds).not.toContain('introduction');
});
