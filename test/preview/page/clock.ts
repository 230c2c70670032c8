/**
 * Makes the page believe that it is this day (`YYYY-MM-DD`), at the time of day it really is. The clock goes on, so that
 * the day turns at midnight.
 */
export function pretendToday(today: string): void {
	const RealDate = Date;
	const [year = 1970, month = 1, dayOfMonth = 1] = today.split('-').map(Number);
	const now = new RealDate();
	const wished = new RealDate(now);
	wished.setFullYear(year, month - 1, dayOfMonth);
	const shift = wished.getTime() - now.getTime();
	const shiftedNow = (): number => RealDate.now() + shift;

	window.Date = new Proxy(RealDate, {
		construct: (target, args, newTarget) =>
			Reflect.construct(target, args.length === 0 ? [shiftedNow()] : args, newTarget) as object,
		apply: () => new RealDate(shiftedNow()).toString(),
		get: (target, name, receiver) =>
			name === 'now' ? shiftedNow : (Reflect.get(target, name, receiver) as unknown),
	});
}
