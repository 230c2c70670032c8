import { describe, expect, test } from 'vitest';
import { type Favor, type FavorKind } from '../../../src/core/action/favors/favor';
import { planWeek } from '../../../src/core/action/favors/plan';
import { analyze, favorsOf, whoToAsk } from '../../../src/core/analyze';
import { addDays } from '../../../src/core/day';
import { readVault } from '../../../src/cli/vault.mjs';
import { anInteraction, day } from '../../examples';

const TODAY = day('2026-11-22');

// What somebody who knows this life expects, written down before the program was asked.

const { analysis } = await readVault(
	{ command: 'favors', vault: 'test/vaults/demo', today: TODAY, json: false },
	{ today: () => TODAY, print: () => undefined, complain: () => undefined },
);

/** The favors that would be right for a person: a kind, and words of what it is about or of whom it brings in. */
const EXPECTED_FAVORS: readonly (readonly [string, ...(readonly [FavorKind, string])[]])[] = [
	['Ana Costa', ['introduction', 'Piotr']],
	['Anneke Bos', ['promise', 'tax office'], ['need', 'tax office']],
	['Bo Lind', ['introduction', 'Hugo']],
	['Caro Mertens', ['promise', 'properly']],
	['Charlotte Aerts', ['thanks', 'recommendation'], ['introduction', 'Eamon']],
	['Daniel Okafor', ['call', '']],
	['Eamon Doyle', ['recommend', 'Salt Road'], ['need', 'proofreading']],
	['Greta Lindholm', ['swap', '']],
	['Helen Ashworth', ['promise', 'nonresponse draft']],
	['Hugo Lemaire', ['need', 'website text']],
	['José Ibarra', ['need', '']],
	['Judith Hallam', ['occasion', ''], ['need', 'newsletter']],
	['Layla Haddad', ['need', 'spreadsheet'], ['recommend', 'Halfmoon']],
	['Łukasz Wrona', ['need', 'van'], ['promise', '']],
	['Marianne Leclercq', ['introduction', 'Femke']],
	['Marie-Antoinette Vandenbroucke-Van Cauwelaert', ['thanks', 'hall key']],
	['Mateo Ferri', ['need', 'SQL']],
	['Nele Wouters', ['need', 'membership'], ['promise', 'list']],
	['Oskar Nyberg', ['share', 'count cyclists']],
	['Peter Hallam', ['share', 'swifts']],
	['Piotr Zieliński', ['promise', 'number'], ['introduction', 'Ana']],
	['Priya Raman', ['introduction', 'Oskar']],
	['Ruth Hallam', ['need', 'survey questions']],
	['Sofie Lambrecht', ['need', 'survey']],
	['Tom Brouwer', ['thanks', 'referral'], ['introduction', 'Eamon']],
	['Ines Duarte', ['promise', 'dinner']],
	['Viktor Halász', ['return', '']],
	['Yusuf Demir', ['return', ''], ['promise', 'jam']],
	['Zoë Claes', ['introduction', 'José']],
	['王芳', ['return', ''], ['share', 'nonresponse']],
];

/** Nobody of these wants anything of the owner, or the owner nothing of them. */
const NO_FAVOR: readonly string[] = [
	'Klaas Wiersma', // never answered
	'Kurt Vael', // hidden
	'Godelieve Maes', // died
	'Alfie', // a child
	'Stijn Verhelst', // paused
	'Imke Straub', // snoozed
];

/** What would be embarrassing: a kind for a person, about these words. */
const EMBARRASSING: readonly (readonly [string, FavorKind, string])[] = [
	['Marta Nowicka', 'need', ''], // the macro is mended
	['王芳', 'need', 'grant'], // the grant went in
	['Łukasz Wrona', 'introduction', 'Piotr'], // know each other
	['Nele Wouters', 'introduction', 'Zoë'],
	['Bo Lind', 'introduction', 'Ana'],
	['Sander Goossens', 'thanks', ''], // he refused three times
	['Ravi Menon', 'promise', ''], // "answer Ravi" is a hello
	['Bart Maes', 'return', '150'], // ego's own money
	['Wouter Maes', 'call', ''], // they live together
];

function isAbout({ kind, subject = '', with: other }: Favor, expected: FavorKind, words: string) {
	return kind === expected && `${subject} ${other?.name ?? ''}`.includes(words);
}

function favorsFor(name: string): readonly Favor[] {
	const person = analysis.notebook.people.find((one) => one.name === name);
	if (person === undefined) throw new Error(`${name} is nobody here`);
	return favorsOf(analysis, person.id);
}

function hasExpected([name, ...expected]: (typeof EXPECTED_FAVORS)[number]): boolean {
	const top = favorsFor(name).slice(0, 3);
	return top.some((favor) => expected.some(([kind, words]) => isAbout(favor, kind, words)));
}

describe('favors in the sample life', () => {
	test('are among the first three for nine in ten people who have one', () => {
		const missed = EXPECTED_FAVORS.filter((expected) => !hasExpected(expected));
		expect(missed.length, missed.map(([name]) => name).join(', ')).toBeLessThanOrEqual(
			EXPECTED_FAVORS.length / 10,
		);
	});

	test.each(NO_FAVOR)('%s gets none', (name) => {
		expect(favorsFor(name).map(({ kind }) => kind)).toEqual([]);
	});

	test.each(EMBARRASSING)('%s gets no %s about "%s"', (name, kind, words) => {
		expect(favorsFor(name).filter((favor) => isAbout(favor, kind, words))).toEqual([]);
	});
});

describe('the week’s plan in the sample life', () => {
	const planned = (notebook = analysis.notebook, today = TODAY): readonly string[] =>
		planWeek(favorsOf(analyze(notebook, analysis.settings, today)), 180).map(({ id }) => id);
	const now = planned();

	test('is the same tomorrow but for what is due then', () => {
		const tomorrow = new Set(planned(analysis.notebook, addDays(TODAY, 1)));
		expect(now.filter((id) => !tomorrow.has(id)).length).toBeLessThanOrEqual(1);
	});

	test('is not reshuffled because one note changed', () => {
		const shaken = analysis.notebook.people.slice(0, 12).map(({ id, name }) => {
			const entry = anInteraction({
				person: id,
				path: id,
				date: TODAY,
				channel: 'call',
				by: 'both',
			});
			const interactions = [...analysis.notebook.interactions, entry];
			const others = now.filter((favor) => !favor.includes(id));
			const after = new Set(planned({ ...analysis.notebook, interactions }));
			return { name, lost: others.filter((favor) => !after.has(favor)).length };
		});
		expect(shaken.filter(({ lost }) => lost > 1)).toEqual([]);
	});
});

/** Who comes to mind first for what: an action, a topic, and the people who would be right. */
const EXPECTED_ASKS: readonly (readonly [string, string, ...string[]])[] = [
	['feedback', 'a Bayesian model', '王芳'],
	['hour', 'bookkeeping', 'Piotr Zieliński'],
	['hour', 'my VAT return', 'Piotr Zieliński'],
	['hour', 'bookeeping', 'Piotr Zieliński'],
	['introduction', 'Lumen Press', 'Ana Costa'],
	['introduction', 'someone at Brightwater', 'Ravi Menon'],
	['hour', 'a lawyer to read a contract', 'Hugo Lemaire'],
	['hour', 'shelves', 'Łukasz Wrona'],
	['hour', 'a carpenter', 'Łukasz Wrona'],
	['hour', 'running injury', 'José Ibarra'],
	['hour', 'my ankle hurts', 'José Ibarra'],
	['feedback', 'the design of a book', 'Bo Lind'],
	['feedback', 'typography', 'Bo Lind'],
	['introduction', 'Stadslab', 'Priya Raman'],
	['feedback', 'the nonresponse draft', '王芳'],
	['recommendation', 'the framework tender', 'Yusuf Demir'],
	['hour', 'pricing', 'Yusuf Demir'],
	['introduction', 'Tarn clients', 'Yusuf Demir'],
	['hour', 'sewing a curtain', 'Judith Hallam'],
	['hour', 'a leaking roof', 'Bart Maes'],
	['hour', 'repair my bike', 'Wouter Maes'],
	['hour', 'writing a grant', 'Ruth Hallam'],
	['share', 'the chart of bicycle counters', 'Oskar Nyberg'],
	['feedback', 'a linocut', 'Femke de Roo'],
	['hour', 'translating into Portuguese', 'Ana Costa'],
	['hour', 'Spanish', 'José Ibarra'],
	['hour', 'first aid', 'Jo'],
	['hour', 'cater a party for forty', 'Layla Haddad'],
	['introduction', 'a concert hall', 'Nele Wouters'],
	['hour', 'a babysitter', 'Zoë Claes'],
	['hour', 'a soprano', 'Zoë Claes'],
	['introduction', 'a ministry', 'Caro Mertens'],
	['introduction', 'an editor', 'Charlotte Aerts'],
	['feedback', 'a Python script', 'Mateo Ferri'],
	['hour', 'a training plan for the half marathon', 'Viktor Halász'],
	['referral', 'other consultancies', 'Tom Brouwer'],
	['hour', 'R', '王芳'],
	['feedback', 'a GIS map', 'Priya Raman'],
	['hour', 'carry a sofa', 'Piotr Zieliński', 'Łukasz Wrona'],
	['hour', 'water the plants', 'Ines Duarte', 'Tom Peeters'],
	['introduction', 'AZ Sint-Lucia', 'Sofie Lambrecht'],
	['lend-1000', '', 'Ruth Hallam', 'Peter Hallam'],
	['crisis', '', 'Ana Costa', 'Ruth Hallam', 'Wouter Maes'],
];

function firstFor(action: string, topic: string): string | undefined {
	const ranking = whoToAsk(analysis, action, topic);
	return (ranking?.people[0] ?? ranking?.nearMisses[0])?.person.name;
}

describe('asks in the sample life', () => {
	test('put who was expected first in nine of ten topics', () => {
		const missed = EXPECTED_ASKS.filter(
			([action, topic, ...expected]) => !expected.includes(firstFor(action, topic) ?? ''),
		);
		expect(missed.length, missed.map(([, topic]) => topic).join(', ')).toBeLessThanOrEqual(
			EXPECTED_ASKS.length / 10,
		);
	});

	test('show nobody as one who would where nobody knows the subject', () => {
		expect(whoToAsk(analysis, 'hour', 'photoshop')?.people).toEqual([]);
	});
});
