import type { Debouncer } from 'obsidian';

/**
 * A call that waits `timeout` ms and runs once with the latest arguments. Without `resetTimer` it runs `timeout` after
 * the first call, with it after the last.
 */
export function debounce<T extends unknown[], V>(
	cb: (...args: [...T]) => V,
	timeout = 0,
	resetTimer = false,
): Debouncer<T, V> {
	let timer: number | undefined;
	let pending: [...T] | undefined;
	const cancel = (): void => {
		window.clearTimeout(timer);
		timer = undefined;
		pending = undefined;
	};
	const run = (): V | void => {
		const args = pending;
		cancel();
		if (args !== undefined) return cb(...args);
	};
	const call = (...args: [...T]): void => {
		pending = args;
		if (timer !== undefined && !resetTimer) return;
		window.clearTimeout(timer);
		timer = window.setTimeout(run, timeout);
	};
	const debouncer: Debouncer<T, V> = Object.assign(
		(...args: [...T]) => {
			call(...args);
			return debouncer;
		},
		{
			cancel: () => {
				cancel();
				return debouncer;
			},
			run,
		},
	);
	return debouncer;
}
