import { addDays, formatDay, type Day } from '../../src/core/day';
import type { Alter } from './names';
import { NoteDraft, type SeededNote } from './note-draft';
import { COMMON_SHAPES, EDGE_SHAPES } from './person-shapes';
import type { Draw } from './random';
import { drawDeed, drawProse } from './sentences';

/** The span of days a seeded vault tells of. */
export interface Span {
	readonly first: Day;
	/** How many days. */
	readonly days: number;
}

/** Most entries one person's note holds. */
const MOST_ENTRIES = 3000;

/** Few for most, thousands for some: a Pareto law with exponent 1.2, sixteen at least. */
export const drawCount = (draw: Draw): number =>
	Math.min(MOST_ENTRIES, Math.floor(16 * (1 - draw.share()) ** (-1 / 1.2)));

/** So many days of the span, latest first, each once. */
export function drawDays(count: number, { first, days }: Span, draw: Draw): readonly Day[] {
	const drawn = new Set<Day>();
	for (let turn = 0; turn < count; turn += 1) drawn.add(addDays(first, draw.below(days)));
	return [...drawn].sort((a, b) => b - a);
}

function frontmatter(note: NoteDraft, listed: readonly Day[], { path }: Alter, draw: Draw): void {
	note.add('---', 'type: person', `closeness: ${(1 + draw.below(10)).toString()}`);
	if (draw.chance(0.3)) note.add('can: [translation, spreadsheets]', 'needs: a bookkeeper');
	if (draw.chance(0.02)) note.add('org: [unclosed');
	else if (listed.length > 0) {
		note.add('interactions:');
		for (const day of listed) {
			note.entry(`  - date: ${formatDay(day)}`, 'edge-frontmatter', day, path);
			note.add(`    text: ${JSON.stringify(drawDeed(draw))}`);
		}
	}
	note.add('---');
}

/** The note of one person: properties, some prose, and a log in one to three shapes. */
export function personNote(
	alter: Alter,
	{ others, span, draw }: { others: readonly Alter[]; span: Span; draw: Draw },
): SeededNote {
	const note = new NoteDraft(alter.path);
	const days = drawDays(drawCount(draw), span, draw);
	const listed = draw.chance(0.03) ? days.slice(0, 5) : [];
	frontmatter(note, listed, alter, draw);
	note.add(`# ${alter.name}`, '', ...drawProse(draw.below(12), draw), '', '## Log', '');
	const parts = 1 + draw.below(3);
	const size = Math.ceil(days.length / parts);
	for (let part = 0; part < parts; part += 1) {
		const shape = draw.pick(draw.chance(0.15) ? EDGE_SHAPES : COMMON_SHAPES);
		const own = days.slice(part * size, (part + 1) * size).filter((day) => !listed.includes(day));
		if (part > 0) note.add('## Earlier', '');
		shape(note, own, { alter, draw, others });
		note.add('');
	}
	note.add('## Notes', '', ...drawProse(draw.below(30), draw));
	return note.finish(draw.chance(0.1) ? '\r\n' : '\n');
}
