/** How taking back a change ended. */
export type TakenBack = 'undone' | 'changed' | 'gone' | 'failed';

/** One change the owner asked for, with the way back. */
export interface Change {
	/** What it changed: the file of a note, or `settings`. Changes of the same thing can only be taken back in turn. */
	readonly of: unknown;
	readonly takeBack: () => Promise<TakenBack>;
}

/** The latest changes, the last one on top. */
export interface ChangeHistory {
	readonly add: (change: Change) => void;
	readonly last: () => Change | undefined;
	/** Takes a change back, and forgets it, with those below it that it stood on where they cannot be taken back any more. */
	readonly takeBack: (change: Change) => Promise<TakenBack>;
}

/** So many changes are remembered. */
export const REMEMBERED_CHANGES = 50;

/** An empty history; it lasts as long as the plugin runs. */
export function changeHistory(): ChangeHistory {
	let changes: readonly Change[] = [];
	return {
		add: (change) => {
			changes = [...changes, change].slice(-REMEMBERED_CHANGES);
		},
		last: () => changes[changes.length - 1],
		takeBack: async (change) => {
			const result = await change.takeBack();
			const at = changes.indexOf(change);
			const isLost = (other: Change, index: number): boolean =>
				result !== 'undone' && index < at && other.of === change.of;
			if (result !== 'failed') {
				changes = changes.filter((other, index) => other !== change && !isLost(other, index));
			}
			return result;
		},
	};
}
