import { describe, expect, it } from 'vitest';
import {
	labelNamed,
	languageOf,
	LANGUAGES,
	plainHead,
} from '../../../../src/core/people/words/languages';
import { anas } from '../vault';

const [english, german] = LANGUAGES;

describe('the language of an entry', () => {
	it.each([
		['helped her with the move', english],
		['habe ihr beim Umzug geholfen', german],
		['Kaffee mit Ana', german],
		['Meeting', english],
		['', english],
	])('of %j is told by its words', (text, language) => {
		expect(languageOf(text)).toBe(language);
	});

	it('may change from line to line of a note', () => {
		expect(
			anas('- 2026-05-01 she helped me move\n- 2026-05-02 sie hat mir beim Umzug geholfen'),
		).toEqual(['2026-05-01 help favor alter', '2026-05-02 help favor alter']);
	});

	it('of the plain form is any, whatever the words after it', () => {
		expect(anas('- 2026-05-01 gave: ein Buch\n- 2026-05-02 gefragt: feedback -> ja')).toEqual([
			'2026-05-01 gift favor ego',
			'2026-05-02 review ask ego yes',
		]);
		expect(plainHead('bekommen')).toBe('got');
	});

	it('does not matter for labels', () => {
		expect(['Dauer', 'time spent', 'Kanal', 'Next steps', 'Ergebnis'].map(labelNamed)).toEqual([
			'duration',
			'duration',
			'channel',
			'next',
			'outcome',
		]);
		expect(labelNamed('__proto__')).toBeUndefined();
	});
});
