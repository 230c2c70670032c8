import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../src/core/settings';
import {
	formatProperties,
	parseProperties,
	readSetting,
	writeSetting,
} from '../../src/plugin/setting-values';

describe('a setting', () => {
	it.each([
		['peopleFolders', 'People, Work/Clients'],
		['peopleTags', 'person, crm/contact'],
		['peopleProperties', 'type: person, type: contact, categories: People'],
		['egoNote', 'Me.md'],
		['dailyFolder', 'Journal'],
		['dailyFormat', 'YYYY-MM-DD'],
		['templateFolder', 'Templates'],
		['excluded', 'Archive, Private'],
		['dateOrder', 'month-first'],
		['hoursPerWeek', 2.5],
		['suggestedChance', 65],
		['showsNumbers', false],
		['completesNames', false],
		['logInto', 'daily'],
		['rung-name:reply', 'Answer me'],
		['rung-words:reply', 'reply, answer'],
	])('%s shows what was written, also after it went to disk and back', (key, value) => {
		const written = writeSetting(DEFAULT_SETTINGS, key, value);
		const { settings, diagnostics } = readSettings(JSON.parse(JSON.stringify(written)));
		expect(diagnostics).toEqual([]);
		expect(readSetting(settings, key)).toEqual(value);
	});

	it.each(['peopleFolders', 'peopleTags', 'peopleProperties', 'egoNote', 'dailyFormat'])(
		'%s is detected again once it is emptied',
		(key) => {
			const given = writeSetting(DEFAULT_SETTINGS, key, 'type: person');
			expect(writeSetting(given, key, '  ').conventions).toEqual({});
		},
	);

	it('for hours that is emptied is left to the note about the owner', () => {
		const given = writeSetting(DEFAULT_SETTINGS, 'hoursPerWeek', 9);
		expect(writeSetting(given, 'hoursPerWeek', undefined)).toEqual(DEFAULT_SETTINGS);
	});

	it('takes no nonsense', () => {
		for (const [key, value] of [
			['suggestedChance', 'x'],
			['logInto', 'moon'],
			['rung-name:reply', ''],
			['rung-name:nothing', 'x'],
			['__proto__', 'x'],
			['constructor', 'x'],
		] as const) {
			expect(writeSetting(DEFAULT_SETTINGS, key, value)).toEqual(DEFAULT_SETTINGS);
		}
		expect(readSetting(DEFAULT_SETTINGS, 'constructor')).toBeUndefined();
		expect(writeSetting(DEFAULT_SETTINGS, 'hoursPerWeek', 1e9).hoursPerWeek).toBe(100);
	});
});

describe('properties of people', () => {
	it('with one key come together', () => {
		expect(parseProperties('type: person, type: contact, , x, y:')).toEqual([
			{ key: 'type', values: ['person', 'contact'] },
		]);
		expect(formatProperties([{ key: 'type', values: ['person', '[[People]]'] }])).toBe(
			'type: person, type: [[People]]',
		);
	});
});
