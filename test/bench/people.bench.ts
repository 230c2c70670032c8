import { bench, describe } from 'vitest';
import { buildNotebook } from '../../src/core/people/notebook';
import { readNote } from '../../src/core/people/read-note';
import { CONVENTIONS, note, TODAY } from '../core/people/vault';

const UNITS = ['@Ana ', '[[Ana Ruiz]] called, ', '[[Ana Ruiz]]\n', '::', '2026-05-01 ', '['];
const HEADS = ['- 2026-05-01 ', '**Attendees:** ', '- lunch with\n  - '];

describe.each(HEADS)('a line behind %j', (head) => {
	describe.each(UNITS)('full of %j', (unit) => {
		for (const kilobytes of [40, 320]) {
			const text = head + unit.repeat((kilobytes * 1000) / unit.length);
			const parsed = note('Daily/2026-05-01.md', text);
			bench(
				`${kilobytes.toString()} kB`,
				() => void buildNotebook([readNote(parsed, CONVENTIONS)], CONVENTIONS, TODAY),
				{ iterations: 3, time: 0, warmupIterations: 1 },
			);
		}
	});
});
