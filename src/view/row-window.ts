/** Which part of a long list can be seen, in CSS pixels. */
export interface Viewport {
	/** Distance from the list's top to the top of what is seen; negative while the list begins further down. */
	readonly top: number;
	readonly height: number;
}

/** Rows of one height, one of which may have something open under it. */
export interface RowLayout {
	readonly count: number;
	readonly rowHeight: number;
	/** Index of the open row; -1 for none. */
	readonly openIndex: number;
	readonly openHeight: number;
}

/** Rows drawn beyond each edge, so that a slow scroll shows no gap (chosen; no source). */
const OVERSCAN = 1;

/** Distance from the list's top to the top of a row. */
export function rowTop(index: number, { rowHeight, openIndex, openHeight }: RowLayout): number {
	return index * rowHeight + (openIndex >= 0 && index > openIndex ? openHeight : 0);
}

/** Height of the whole list. */
export function listHeight(layout: RowLayout): number {
	return rowTop(layout.count, layout);
}

/** First row to draw, and the one after the last. */
export function rowWindow({ top, height }: Viewport, layout: RowLayout): readonly [number, number] {
	const { count, rowHeight, openIndex, openHeight } = layout;
	if (rowHeight <= 0) return [0, Math.min(count, 2 * OVERSCAN)];
	const openTop = openIndex < 0 ? Infinity : (openIndex + 1) * rowHeight;
	const rowAt = (y: number): number => {
		if (y <= openTop) return Math.floor(y / rowHeight);
		return Math.max(openIndex, Math.floor((y - openHeight) / rowHeight));
	};
	const first = Math.max(0, Math.min(count, rowAt(top) - OVERSCAN));
	const end = Math.max(first, Math.min(count, rowAt(top + height) + 1 + OVERSCAN));
	return [first, end];
}
