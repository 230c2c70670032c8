import { BECAUSES } from '../core/action/ladder';
import type { Because, Ladder, Rung } from '../core/action/ladder';
import type { LadderModel, LadderRow } from './model';
import type { Screen } from './screen';
import { rungWords } from './words/words';

type Counts = Readonly<Record<Because, number>>;

function countsOf({ people }: Rung): Counts {
	const counts = { proven: 0, said: 0, suggested: 0 };
	for (const { because } of people) if (because !== undefined) counts[because] += 1;
	return counts;
}

function rowLabel(
	name: string,
	counts: Counts,
	{ screen: { words }, before }: { readonly screen: Screen; readonly before: number },
): string {
	const total = BECAUSES.reduce((sum, because) => sum + counts[because], 0);
	const parts = BECAUSES.filter((because) => counts[because] > 0).map((because) =>
		words.ladder.part(counts[because], words.legend[because]),
	);
	const change = before === total ? [] : [words.ladder.before(before)];
	return [words.ladder.row(name, total), ...parts, ...change].join(', ');
}

/** How the ladder is seen. */
interface LadderView {
	readonly screen: Screen;
	/** How many stood above each rung a quarter ago, by action; absent where nobody looks. */
	readonly earlier?: ReadonlyMap<string, number> | undefined;
}

/** The ladder as bars: the longest fills its track, and each bar is parted by why people stand there. */
export function ladderModel(
	ladder: Ladder,
	chosen: string | undefined,
	{ screen, earlier }: LadderView,
): LadderModel {
	const before = ({ action, people }: Rung): number => earlier?.get(action.id) ?? people.length;
	const longest = Math.max(1, ...ladder.flatMap((rung) => [rung.people.length, before(rung)]));
	const rows = ladder.map((rung): LadderRow => {
		const counts = countsOf(rung);
		const { name } = rungWords(rung.action, screen.words);
		return {
			action: rung.action.id,
			name,
			count: rung.people.length,
			shares: {
				proven: counts.proven / longest,
				said: counts.said / longest,
				suggested: counts.suggested / longest,
			},
			...(before(rung) === rung.people.length ? {} : { earlierShare: before(rung) / longest }),
			label: rowLabel(name, counts, { screen, before: before(rung) }),
			isChosen: rung.action.id === chosen,
		};
	});
	const shown = BECAUSES.filter((because) => rows.some(({ shares }) => shares[because] > 0));
	return {
		label: screen.words.ladder.label,
		rows,
		legend: shown.map((because) => ({ because, name: screen.words.legend[because] })),
		...(rows.some(({ earlierShare }) => earlierShare !== undefined)
			? { earlier: screen.words.ladder.earlier }
			: {}),
	};
}

/** Ids of the people who stand on any rung at all. */
export function idsOnLadder(ladder: Ladder): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const { people } of ladder) for (const { person } of people) ids.add(person.id);
	return ids;
}

/** The rung that tells most: a loan of 100 where somebody stands on it, else the largest ask anybody would meet. */
export function tellingRung(ladder: Ladder): Rung | undefined {
	const peopled = ladder.filter(({ people }) => people.length > 0);
	return peopled.find(({ action }) => action.id === 'lend-100') ?? peopled[peopled.length - 1];
}

/** The sentence on top, in clauses: `12 people would act for you`, `3 would lend you 100`. */
export function headline(
	{ ladder, actionable }: { readonly ladder: Ladder; readonly actionable: number },
	{ words }: Screen,
): readonly string[] {
	const telling = tellingRung(ladder);
	if (telling === undefined) return [words.headline.none];
	if (telling === ladder[0]) return [words.headline.act(actionable)];
	const { would } = rungWords(telling.action, words);
	return [words.headline.act(actionable), words.headline.larger(telling.people.length, would)];
}
