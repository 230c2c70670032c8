import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/plugin/log-draft';
import type { LogFields } from '../../src/plugin/log-draft';
import { TODAY, aPerson } from '../view/makers';

const ana = aPerson('Ana Ruiz');
const fields: LogFields = {
	person: ana,
	date: TODAY,
	form: 'met',
	channel: 'call',
	thing: '',
	words: '',
	minutes: '',
	outcome: 'open',
};

describe('what is about to be logged', () => {
	it('says what is missing, one thing at a time', () => {
		expect(readDraft({ ...fields, person: undefined, date: undefined })).toBe('needPerson');
		expect(readDraft({ ...fields, date: undefined })).toBe('needDate');
		expect(readDraft({ ...fields, form: 'gave', words: ' \n ' })).toBe('needWords');
	});

	it('is one line however it was pasted', () => {
		expect(readDraft({ ...fields, words: ' the move\r\n- and more ' })).toMatchObject({
			words: 'the move - and more',
		});
	});

	it.each(['', '0', '-5', 'x', '1e9', '1441'])('has no minutes for “%s”', (minutes) => {
		expect(readDraft({ ...fields, minutes })).not.toHaveProperty('minutes');
	});

	it('names what is asked for before what it is about', () => {
		const ask = { ...fields, form: 'asked', thing: 'a recommendation' } as const;
		expect(readDraft(ask)).toMatchObject({ words: 'a recommendation' });
		expect(readDraft({ ...ask, words: 'the residency' })).toMatchObject({
			words: 'a recommendation, the residency',
		});
		expect(readDraft({ ...ask, form: 'gave' })).toBe('needWords');
	});

	it('has an outcome only for asks', () => {
		expect(readDraft({ ...fields, outcome: 'yes' })).not.toHaveProperty('outcome');
		const ask = { ...fields, form: 'asked', words: 'a reference', outcome: 'yes' } as const;
		expect(readDraft(ask)).toMatchObject({ outcome: 'yes', words: 'a reference' });
	});
});
