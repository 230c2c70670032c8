import { buildNotebook } from '../../src/core/people/notebook/notebook';
import { readNote } from '../../src/core/people/entries/read-note';
import type { Day } from '../../src/core/day';
import type { Conventions } from '../../src/core/people/persons/vault-conventions';
import { parsed } from './read-in-memory';
import { cpuTime, median } from './rounds';
import type { Row } from './table';

const UNITS = [
	...[
		'@Ana ',
		'[[Ana Ruiz]] called, ',
		'[[Ana Ruiz]]\n',
		'::',
		'2026-05-01 ',
		'[',
		'[[x',
		'`',
		'%%',
	],
	...[
		'<!--',
		'$$',
		'](',
		'> ',
		'- ',
		'  - a\n',
		'```\n',
		'|',
		'**',
		'_a',
		'http://',
		'#',
		'&',
		'\\',
	],
];
const HEADS = ['', '- 2026-05-01 ', '**Attendees:** ', '- lunch with\n  - '];

/** Bytes of the smaller text; the larger is sixteen times as long. */
const SMALL = 20_000;
const TIMES = 16;

/** Time for each byte of a long hostile text, to that for each of a short one: the worst of all kinds. */
export function measureLinearity(
	conventions: Conventions,
	today: Day,
	rounds: number,
): readonly Row[] {
	const timeOf = (text: string): number =>
		cpuTime(() => {
			const reading = readNote(parsed({ path: 'Daily/2026-05-01.md', text }), conventions);
			return buildNotebook([reading], conventions, today);
		});
	const growths = HEADS.flatMap((head) =>
		UNITS.map((unit) => {
			const small = head + unit.repeat(SMALL / unit.length);
			const large = head + unit.repeat((SMALL * TIMES) / unit.length);
			timeOf(small);
			const ratios = Array.from({ length: rounds }, () => {
				// As much text in both, so that both take long enough to be timed.
				let short = 0;
				for (let turn = 0; turn < TIMES; turn += 1) short += timeOf(small);
				return timeOf(large) / short;
			});
			return { name: JSON.stringify(head + unit), median: median(ratios), ratios };
		}),
	);
	const worst = growths.reduce((one, other) => (other.median > one.median ? other : one));
	const ratio = {
		median: worst.median,
		least: Math.min(...worst.ratios),
		most: Math.max(...worst.ratios),
	};
	return [{ name: `hostile text, 16 times as long, by byte: ${worst.name}`, ratio, goal: 1.5 }];
}
