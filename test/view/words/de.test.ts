import { describe, expect, it } from 'vitest';
import { FAVOR_ENTRIES, FAVOR_KINDS } from '../../../src/core/action/favors/favor';
import { DEFAULT_ACTIONS } from '../../../src/core/action/ladder';
import { REASON_CODES } from '../../../src/core/action/reason';
import { de } from '../../../src/view/words/de';
import { en } from '../../../src/view/words/en';
import { reasonText, rungWords, wordsFor } from '../../../src/view/words/words';
import { day } from '../../examples';
import { notebookOf } from '../../core/people/vault';
import { TODAY } from '../makers';

/** Everything that is said without being asked anything, with where it stands. */
function saidIn(words: unknown, at = ''): readonly (readonly [string, string])[] {
	if (typeof words === 'string') return [[at, words]];
	if (typeof words !== 'object' || words === null || words instanceof Map) return [];
	return Object.entries(words).flatMap(([key, value]) => saidIn(value, `${at}.${key}`));
}

/** The same in both languages: signs, names of keys, and words that German has too. */
const SAME = new Set(['.separator', '.reading.parts.peopleTags.name', '.logModal.minutes']);
const isSame = (at: string): boolean =>
	SAME.has(at) || at.startsWith('.asks.keys') || at === '.settings.showReading.name';

describe('German', () => {
	it('is chosen by the language of the app; another one speaks English', () => {
		expect(wordsFor('de')).toBe(de);
		expect(wordsFor('fr')).toBe(en);
	});

	it('leaves nothing in English', () => {
		const english = new Map(saidIn(en));
		const left = saidIn(de).filter(([at, text]) => english.get(at) === text && !isSame(at));
		expect(left).toEqual([]);
	});

	it('has a name for every ask of the ladder', () => {
		const names = DEFAULT_ACTIONS.map((action) => rungWords(action, de).name);
		expect(new Set(names).size).toBe(DEFAULT_ACTIONS.length);
		expect(names).toContain('100 leihen');
	});

	it.each(REASON_CODES)('gives the reason %s as a sentence', (code) => {
		const text = reasonText({ code }, TODAY, de);
		expect(text).toMatch(/^[\p{Lu}\d]/u);
		expect(text).not.toMatch(/undefined|NaN/);
	});

	it('keeps numbers, days and quotes in order', () => {
		const reason = { code: 'did-it', date: day('2025-11-03'), quote: 'lieh mir 100' } as const;
		expect(reasonText(reason, TODAY, de)).toBe(
			'Hat das schon getan, 3. November 2025: „lieh mir 100“',
		);
		expect(de.headline.act(1)).toBe('1 Person würde für dich etwas tun');
		expect(de.headline.larger(3, 'dir 100 leihen')).toBe('3 würden dir 100 leihen');
		expect(de.time.duration(90)).toBe('1 Std. 30 Min.');
	});

	it.each(FAVOR_KINDS)('writes the favor “%s” so that it is read as one of yours', (kind) => {
		const deed = de.favor.deed(kind, { name: 'Ana', other: 'Bo Lind', minutes: 30 });
		const form = FAVOR_ENTRIES[kind].kind === 'contact' ? FAVOR_ENTRIES[kind].channel : 'gave';
		const notes = { 'People/Ana.md': `- 2026-05-18 ${form}: ${deed} (30m)\n` };
		const [entry] = notebookOf(notes).interactions;
		expect(entry).toMatchObject({ kind: FAVOR_ENTRIES[kind].kind, minutes: 30 });
		if (kind === 'introduction' || kind === 'recommend') {
			expect(entry?.channel).toBe(FAVOR_ENTRIES[kind].channel);
		}
	});
});
