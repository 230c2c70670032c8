import type { Standing } from '../ladder';

/** Several people to ask so that enough of them say yes. */
export interface AskTogether {
	/** Yeses that are needed, from 2. */
	readonly needed: number;
	/** Whom to ask, most likely first. */
	readonly people: readonly Standing[];
	/** Chance that at least so many say yes, 0 to 1. */
	readonly chance: number;
	/** The chance is as sure as it was to be; false where even everybody together is not. */
	readonly isEnough: boolean;
}

/** How sure it is to be that enough say yes (chosen; no source). */
const SURE = 0.9;
/** Less likely than that, asking is a burden for nothing (chosen; no source). */
const LEAST_CHANCE = 0.2;
/** Nobody asks more people than these for one thing. */
const MOST_PEOPLE = 40;

/**
 * Chance that at least `needed` of these people say yes, each for themselves: the upper tail of the Poisson-binomial
 * distribution, exact, by adding one person after another (Wang 1993).
 */
export function chanceOfEnough(chances: readonly number[], needed: number): number {
	let exactly: number[] = [1];
	for (const chance of chances) {
		const next = new Array<number>(exactly.length + 1).fill(0);
		exactly.forEach((share, yeses) => {
			next[yeses] = (next[yeses] ?? 0) + share * (1 - chance);
			next[yeses + 1] = (next[yeses + 1] ?? 0) + share * chance;
		});
		exactly = next;
	}
	return Math.min(
		1,
		exactly.slice(Math.max(0, needed)).reduce((sum, share) => sum + share, 0),
	);
}

const chancesOf = (people: readonly Standing[]): readonly number[] =>
	people.map(({ chance }) => chance);

/** Puts somebody asked less often in the place of each who is asked often, as long as it stays sure enough. */
function spared(
	group: readonly Standing[],
	others: readonly Standing[],
	{ needed, burdenOf }: { needed: number; burdenOf: (standing: Standing) => number },
): readonly Standing[] {
	let people = group;
	const burdened = [...group].sort((a, b) => burdenOf(b) - burdenOf(a));
	for (const member of burdened) {
		const instead = others.find((other) => {
			if (people.includes(other) || burdenOf(other) >= burdenOf(member)) return false;
			const changed = people.map((one) => (one === member ? other : one));
			return chanceOfEnough(chancesOf(changed), needed) >= SURE;
		});
		if (instead !== undefined) people = people.map((one) => (one === member ? instead : one));
	}
	return people;
}

/**
 * Whom to ask when several have to say yes: as few people as make it nine in ten sure. The likeliest make up the smallest
 * group there is (the chance rises with each of theirs); where it can be spared, nobody in it is one who was asked often.
 * `standings` most likely first.
 */
export function askTogether(
	standings: readonly Standing[],
	needed: number,
	burdenOf: (standing: Standing) => number,
): AskTogether {
	const able = standings.filter(({ chance }) => chance >= LEAST_CHANCE).slice(0, MOST_PEOPLE);
	let size = Math.min(needed, able.length);
	while (size < able.length && chanceOfEnough(chancesOf(able.slice(0, size)), needed) < SURE)
		size++;
	const group = spared(able.slice(0, size), able.slice(size), { needed, burdenOf });
	const people = [...group].sort((a, b) => b.chance - a.chance);
	const chance = chanceOfEnough(chancesOf(people), needed);
	return { needed, people, chance, isEnough: chance >= SURE };
}
