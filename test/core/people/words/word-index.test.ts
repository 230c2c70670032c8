import { describe, expect, it } from 'vitest';
import { FORM } from '../../../../src/core/people/words/inflection';
import { LANGUAGES } from '../../../../src/core/people/words/languages';
import { phraseAt } from '../../../../src/core/people/words/phrase-match';
import type { WordIndex } from '../../../../src/core/people/words/word-index';

const [english, german] = LANGUAGES as readonly [WordIndex, WordIndex];

function found(text: string, index: WordIndex): ReturnType<typeof phraseAt> {
	const words = text.split(' ');
	return phraseAt(index, 0, {
		wordAt: (at) => words[at],
		personAt: (at) => (['her', 'me'].includes(words[at] ?? '') ? 1 : 0),
		mayAct: () => true,
	});
}

/** Which forms of a verb the first word can be. */
function forms(word: string, index: WordIndex): number {
	return [...(index.bases.get(word)?.values() ?? [])].reduce((all, form) => all | form, 0);
}

describe('a verb', () => {
	it.each([
		['called', FORM.past | FORM.participle],
		['calls', FORM.present],
		['calling', FORM.ongoing],
		['carried', FORM.past | FORM.participle],
		['wrote', FORM.past],
		['written', FORM.participle],
		['planned', FORM.past | FORM.participle],
		['travelled', FORM.past | FORM.participle],
		['traveled', FORM.past | FORM.participle],
		['introd', FORM.past | FORM.participle],
	])('is found as %s', (word, form) => {
		expect(forms(word, english) & form).toBe(form);
	});

	it.each([
		['telefoniert', FORM.participle],
		['geholfen', FORM.participle],
		['angerufen', FORM.participle],
		['anzurufen', FORM.base],
		['besucht', FORM.participle],
		['arbeitete', FORM.past],
	])('is found in German as %s', (word, form) => {
		expect(forms(word, german) & form).toBe(form);
	});

	it('takes what belongs to it, with words between', () => {
		expect(found('put her in touch', english)?.length).toBe(4);
		expect(found('paid the whole loan back', english)?.length).toBe(5);
		expect(found('rief mich gestern aus dem zug an', german)?.length).toBe(7);
	});

	it('is what it may be done for somebody where no row names it', () => {
		const senses = found('restrung her violin', english)?.senses;
		expect(senses?.[0]).toMatchObject({ is: 'act', row: english.lexicon.openVerb });
	});
});

describe('a noun', () => {
	it('is found in the plural, and in German by the end of a compound', () => {
		expect(found('lunches', english)?.senses[0]).toMatchObject({ is: 'thing' });
		expect(found('weihnachtsessen', german)?.senses[0]).toMatchObject({ is: 'thing' });
	});
});
