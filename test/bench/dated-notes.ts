import { formatDay, type Day } from '../../src/core/day';
import type { Alter } from './names';
import { NoteDraft, type SeededNote } from './note-draft';
import type { Draw } from './random';
import { drawProse } from './sentences';

interface Context {
	readonly alters: readonly Alter[];
	readonly draw: Draw;
}

/** Some people, nobody twice; those at the front of the list far more often. */
function drawPeople(count: number, { alters, draw }: Context): readonly Alter[] {
	const drawn = new Set<Alter>();
	for (let turn = 0; turn < count; turn += 1) {
		const alter = alters[Math.floor(alters.length * draw.share() ** 3)];
		if (alter !== undefined) drawn.add(alter);
	}
	return [...drawn];
}

/** How a daily note names somebody, or two. */
const DAILY_LINES: readonly (readonly [shape: string, written: (link: string) => string])[] = [
	['daily-link', (link) => `- coffee with ${link}`],
	['daily-link', (link) => `- called ${link}, 20m`],
	['daily-prose', (link) => `Long walk with ${link} along the river, and rain.`],
	['daily-mention', (link) => `- ${link}`],
	['daily-task', (link) => `- [x] sent ${link} the pictures`],
	['daily-field', (link) => `- [with:: ${link}] lunch`],
];
const DAILY_TRAPS: readonly ((link: string) => readonly string[])[] = [
	(link) => [`- [ ] call ${link}`],
	(link) => ['```', `- coffee with ${link}`, '```'],
	(link) => [`%% ${link} %%`],
	(link) => [`> coffee with ${link}`],
	(link) => [`Not \`${link}\`.`],
	(link) => [`![[${link.slice(2)}`],
];

/** A day in the vault's own format, with those ego met. */
export function dailyNote(day: Day, context: Context): SeededNote {
	const { draw } = context;
	const note = new NoteDraft(`Daily/${formatDay(day)}.md`);
	if (draw.chance(0.2)) note.add('---', 'mood: fine', '---');
	note.add('## Day', '', ...drawProse(draw.below(6), draw), '');
	const count = 5 + draw.below(50);
	for (const { name, path } of drawPeople(count, context)) {
		const link = draw.chance(0.2) ? `[[${name}|${name.split(' ')[0] ?? name}]]` : `[[${name}]]`;
		if (draw.chance(0.1)) {
			note.add('', ...draw.pick(DAILY_TRAPS)(link), '');
		} else {
			const [shape, written] = draw.pick(DAILY_LINES);
			const line = written(link);
			if (!line.startsWith('-')) note.add('');
			note.entry(line, shape, day, path);
			if (!line.startsWith('-')) note.add('');
		}
	}
	note.add('', ...drawProse(draw.below(20), draw));
	return note.finish(draw.chance(0.1) ? '\r\n' : '\n');
}

/** Writes who was there into a meeting's properties. */
const ATTENDEES: readonly ((
	note: NoteDraft,
	people: readonly Alter[],
	day: Day,
) => readonly string[])[] = [
	(note, people, day) => {
		note.add('attendees:');
		for (const { name, path } of people) {
			note.entry(`  - "[[${name}]]"`, 'attendee-list', day, path);
		}
		return [];
	},
	(note, people, day) => {
		const flow = people.map(({ name }) => `"[[${name}]]"`).join(', ');
		note.entry(`attendees: [${flow}]`, 'attendee-flow', day, ...people.map(({ path }) => path));
		return [];
	},
	(note, people, day) => {
		note.add('participants:');
		for (const { name, path } of people) note.entry(`  - ${name}`, 'attendee-name', day, path);
		return [];
	},
];

/** A meeting, dated by its file name, with who was there among the properties or in a list. */
export function meetingNote(number: number, day: Day, context: Context): SeededNote {
	const { draw } = context;
	const note = new NoteDraft(`Meetings/${formatDay(day)} Meeting ${number.toString()}.md`);
	const people = drawPeople(1 + draw.below(11), context);
	note.add('---', 'type: meeting');
	const isListed = draw.chance(0.25);
	if (!isListed) draw.pick(ATTENDEES)(note, people, day);
	note.add('---');
	if (isListed) {
		note.add('## Attendees', '');
		for (const { name, path } of people) {
			note.entry(`- [[${name}]]`, 'attendee-section', day, path);
		}
	}
	note.add('', '## Notes', '', ...drawProse(5 + draw.below(50), draw));
	return note.finish(draw.chance(0.1) ? '\r\n' : '\n');
}

/** A note on something else, without a day: links and all, nothing in it happened. */
export function otherNote(number: number, context: Context): SeededNote {
	const { draw } = context;
	const note = new NoteDraft(`Notes/Thought ${number.toString()}.md`);
	note.add('---', 'tags: [reading]', `created: 2024-03-0${(1 + draw.below(9)).toString()}`, '---');
	for (let part = 0; part < 1 + draw.below(8); part += 1) {
		note.add(`## Part ${part.toString()}`, '', ...drawProse(draw.below(20), draw), '');
		for (const { name } of drawPeople(draw.below(3), context)) note.add(`As [[${name}]] says.`, '');
	}
	return note.finish('\n');
}
