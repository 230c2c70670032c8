import { createContext } from 'preact';
import type { RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Viewport } from './row-window';

/** The element that scrolls, for lists that draw only what can be seen. */
export const ScrollerContext = createContext<RefObject<HTMLElement | null>>({ current: null });

/** Heights until the first measure, in CSS pixels. */
export const GUESSED_ROW_HEIGHT = 48;
const GUESSED_VIEW_HEIGHT = 600;

const sameViewport = (a: Viewport, b: Viewport): boolean =>
	a.top === b.top && a.height === b.height;

/** Follows what can be seen of a list as its surroundings scroll and change size. */
export function useViewport(list: RefObject<HTMLElement | null>): Viewport {
	const scroller = useContext(ScrollerContext);
	const [viewport, setViewport] = useState<Viewport>({ top: 0, height: GUESSED_VIEW_HEIGHT });
	const measure = useRef((): void => undefined);
	measure.current = () => {
		const box = scroller.current?.getBoundingClientRect();
		const own = list.current?.getBoundingClientRect();
		if (box === undefined || own === undefined || box.height === 0) return;
		const next = { top: Math.round(box.top - own.top), height: Math.round(box.height) };
		setViewport((before) => (sameViewport(before, next) ? before : next));
	};
	useLayoutEffect(() => {
		const element = scroller.current;
		const own = list.current;
		const view = element?.ownerDocument.defaultView;
		if (element === null || own === null || view === null || view === undefined) return;
		const follow = (): void => {
			measure.current();
		};
		element.addEventListener('scroll', follow, { passive: true });
		const observer = new view.ResizeObserver(follow);
		observer.observe(element);
		for (let up = own.parentElement; up !== null && up !== element; up = up.parentElement) {
			observer.observe(up);
		}
		return () => {
			element.removeEventListener('scroll', follow);
			observer.disconnect();
		};
	}, []);
	useLayoutEffect(() => {
		measure.current();
	});
	return viewport;
}

/** The height of an element as it is laid out; `guess` before it is, or where nothing is. */
export function useHeight(
	element: RefObject<HTMLElement | null>,
	guess: number,
	key: string | undefined,
): number {
	const [height, setHeight] = useState(guess);
	useLayoutEffect(() => {
		const own = element.current;
		const view = own?.ownerDocument.defaultView;
		if (own === null || view === null || view === undefined) {
			setHeight(guess);
			return;
		}
		const measure = (): void => {
			const { offsetHeight } = own;
			if (offsetHeight > 0) setHeight(offsetHeight);
		};
		measure();
		const observer = new view.ResizeObserver(measure);
		observer.observe(own);
		return () => {
			observer.disconnect();
		};
	}, [key]);
	return height;
}
