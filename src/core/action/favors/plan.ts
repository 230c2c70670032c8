import { type Favor, favorValue } from './favor';

/** Time is planned in steps of five minutes; a favor takes whole steps. */
const STEP_MINUTES = 5;
/** A second favor of one kind in a week is worth seven tenths, a third half of it ... (chosen; no source). */
const NEXT_OF_KIND = 0.7;
/** No week has more. */
const MOST_MINUTES = 100 * 60;
/** Favors of one kind beyond these are never reached. */
const MOST_OF_KIND = 60;

/** A choice of favors: what it is worth, and which, as one favor or two choices put together. */
interface Choice {
	readonly value: number;
	readonly favor?: Favor;
	readonly parts: readonly Choice[];
}

const NO_CHOICE: Choice = { value: 0, parts: [] };

/** The favors of a choice. */
function favorsIn(choice: Choice): readonly Favor[] {
	const favors: Favor[] = [];
	const open = [choice];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (next.favor !== undefined) favors.push(next.favor);
		open.push(...next.parts);
	}
	return favors;
}

const stepsOf = ({ minutes }: Favor): number => Math.ceil(minutes / STEP_MINUTES);

/** Best value for its time first; then by id. */
function compareRates(a: Favor, b: Favor): number {
	const difference = favorValue(b) / b.minutes - favorValue(a) / a.minutes;
	return difference !== 0 ? difference : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Each person's best favor that fits, so that nobody is overwhelmed. */
function onePerPerson(favors: readonly Favor[], minutes: number): readonly Favor[] {
	const best = new Map<string, Favor>();
	for (const favor of favors) {
		if (stepsOf(favor) * STEP_MINUTES > minutes) continue;
		const known = best.get(favor.person.id);
		if (known === undefined || compareRates(favor, known) < 0) best.set(favor.person.id, favor);
	}
	return eachPairOnce([...best.values()]);
}

/** An introduction that both sides gain by is one deed: of the two views of it the better stays. */
function eachPairOnce(favors: readonly Favor[]): readonly Favor[] {
	const told = new Set<string>();
	return [...favors].sort(compareRates).filter(({ person, with: other }) => {
		if (other === undefined) return true;
		const pair = [person.id, other.id].sort().join('\n');
		if (told.has(pair)) return false;
		told.add(pair);
		return true;
	});
}

function better(a: Choice | undefined, b: Choice): Choice {
	return a === undefined || b.value > a.value ? b : a;
}

/** The best choices among favors of one kind, by steps of time used: the m-th best chosen counts 0.7^(m - 1). */
function choicesOfKind(favors: readonly Favor[], steps: number): readonly Choice[] {
	const sorted = [...favors]
		.sort((a, b) => favorValue(b) - favorValue(a) || compareRates(a, b))
		.slice(0, MOST_OF_KIND);
	let byCount: (Choice | undefined)[][] = [[NO_CHOICE]];
	for (const favor of sorted) {
		const needed = stepsOf(favor);
		const next = byCount.map((row) => [...row]);
		byCount.forEach((row, count) => {
			row.forEach((choice, used) => {
				if (choice === undefined || used + needed > steps) return;
				const value = choice.value + favorValue(favor) * NEXT_OF_KIND ** count;
				const into = (next[count + 1] ??= []);
				into[used + needed] = better(into[used + needed], {
					value,
					favor,
					parts: [choice],
				});
			});
		});
		byCount = next;
	}
	const best: Choice[] = [];
	for (let used = 0; used <= steps; used++) {
		best[used] = byCount.reduce((top, row) => better(top, row[used] ?? NO_CHOICE), NO_CHOICE);
	}
	return best;
}

/** The best of both, by steps of time used. */
function combined(a: readonly Choice[], b: readonly Choice[]): readonly Choice[] {
	return a.map((_, used) => {
		let best = NO_CHOICE;
		for (let first = 0; first <= used; first++) {
			const [one, other] = [a[first] ?? NO_CHOICE, b[used - first] ?? NO_CHOICE];
			const value = one.value + other.value;
			if (value > best.value) best = { value, parts: [one, other] };
		}
		return best;
	});
}

/**
 * The plan that fits into these minutes: at most one favor for each person (their best for its time), spread over kinds.
 * Exact: of all such sets that fit it is one of the highest value, where the m-th favor of a kind counts 0.7^(m - 1).
 * Best first.
 */
export function planWeek(favors: readonly Favor[], minutes: number): readonly Favor[] {
	const budget = Math.min(MOST_MINUTES, minutes);
	const steps = Math.floor(budget / STEP_MINUTES);
	if (!(steps > 0)) return [];
	const kinds = new Map<string, Favor[]>();
	for (const favor of onePerPerson(favors, budget)) {
		const known = kinds.get(favor.kind);
		if (known === undefined) kinds.set(favor.kind, [favor]);
		else known.push(favor);
	}
	let best: readonly Choice[] = new Array<Choice>(steps + 1).fill(NO_CHOICE);
	for (const kind of [...kinds.keys()].sort()) {
		best = combined(best, choicesOfKind(kinds.get(kind) ?? [], steps));
	}
	const plan = best.reduce((top, choice) => better(top, choice), NO_CHOICE);
	return [...favorsIn(plan)].sort(compareRates);
}
