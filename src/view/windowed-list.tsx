import type { ComponentChildren, RefObject } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { isTypedKey, movedIndex, typedMatch, typedWith } from './roving';
import type { Typed } from './roving';
import { listHeight, rowTop, rowWindow } from './row-window';
import type { RowLayout } from './row-window';
import { useActiveRow } from './use-active-row';
import { GUESSED_ROW_HEIGHT, ScrollerContext, useHeight, useViewport } from './use-layout';

/** What a list needs to know of a row besides how it looks. */
export interface ListRow {
	readonly id: string;
}

interface WindowedListProps<Row extends ListRow> {
	readonly label: string;
	/** Deeds have longer titles, and so taller rows. */
	readonly look?: 'people' | 'deeds' | 'lines';
	readonly rows: readonly Row[];
	readonly openId?: string | undefined;
	/** What typed letters are compared with. */
	readonly textOf: (row: Row) => string;
	/** All words of a row, said when the pointer rests on one that may be cut. */
	readonly titleOf?: (row: Row) => string;
	/** A row was chosen; the event tells how, where a click or Enter did it. */
	readonly onToggle: (row: Row, event?: MouseEvent) => void;
	readonly onMenu?: (row: Row, event: MouseEvent) => void;
	readonly drawRow: (row: Row) => ComponentChildren;
	/** A button beside a row; it is reached with Tab from the row one is on. */
	readonly drawBeside?: (row: Row, isTabStop: boolean) => ComponentChildren;
	/** What opens under a row; absent where rows lead elsewhere. */
	readonly drawOpen?: (row: Row) => ComponentChildren;
}

/** Up to so many rows are drawn as they come, each as tall as its words (chosen; no source). */
const SHORT_LIST = 12;

const allIndexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Indexes to draw: what can be seen, and the active row wherever it is. */
function drawnIndexes([first, end]: readonly [number, number], active: number): number[] {
	const indexes = Array.from({ length: end - first }, (_, offset) => first + offset);
	if (active < first && active >= 0) return [active, ...indexes];
	return active >= end ? [...indexes, active] : indexes;
}

const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
	!ctrlKey && !metaKey && !altKey;

/** Whether a key opens or closes a row. */
const isTurning = (key: string, isOpen: boolean): boolean =>
	isOpen ? key === 'Escape' || key === 'ArrowLeft' : key === 'ArrowRight';

function stop(event: Event): void {
	event.preventDefault();
	event.stopPropagation();
}

/**
 * A list that draws only what can be seen, however long it is: its rows have one height, but for the open one. A short
 * list is drawn as it comes. One row can be open, and shows all its words. One Tab stop; arrows, Home, End, Page keys and typed letters move, Enter opens, Escape closes.
 */
export function WindowedList<Row extends ListRow>(props: WindowedListProps<Row>) {
	const { label, look = 'people', rows, openId, textOf, onToggle } = props;
	const list = useRef<HTMLDivElement>(null);
	const ruler = useRef<HTMLSpanElement>(null);
	const opened = useRef<HTMLDivElement>(null);
	const typed = useRef<Typed>({ text: '', atMs: 0 });
	const scroller = useContext(ScrollerContext);
	const ids = rows.map(({ id }) => id);
	const active = useActiveRow(list, ids);

	const viewport = useViewport(list);
	const openIndex = openId === undefined ? -1 : ids.indexOf(openId);
	const rowHeight = useHeight(ruler, GUESSED_ROW_HEIGHT, undefined);
	const itemHeight = useHeight(opened, rowHeight, openIndex < 0 ? undefined : openId);
	const openHeight = Math.max(0, itemHeight - rowHeight);
	const layout: RowLayout = { count: rows.length, rowHeight, openIndex, openHeight };
	const isShort = rows.length <= SHORT_LIST;

	const moveTo = (index: number): void => {
		if (isShort) {
			list.current
				?.querySelector(`[data-index="${String(index)}"]`)
				?.scrollIntoView({ block: 'nearest' });
			active.focus(index);
			return;
		}
		const above = rowTop(index, layout) - viewport.top;
		const below = above + rowHeight - viewport.height;
		scroller.current?.scrollBy(0, above < 0 ? above : Math.max(0, below));
		active.focus(index);
	};
	const onTyped = (event: KeyboardEvent): void => {
		event.preventDefault();
		typed.current = typedWith(typed.current, event.key, event.timeStamp);
		const match = typedMatch(rows.map(textOf), active.index, typed.current.text);
		if (match >= 0) moveTo(match);
	};
	const onRowKey = (event: KeyboardEvent, row: Row): void => {
		const page = Math.max(1, Math.floor(viewport.height / rowHeight) - 1);
		const at = { current: active.index, count: rows.length, page };
		const target = isPlain(event) ? movedIndex(event.key, at) : undefined;
		if (target !== undefined) {
			event.preventDefault();
			moveTo(target);
		} else if (props.drawOpen !== undefined && isTurning(event.key, row.id === openId)) {
			stop(event);
			onToggle(row);
		} else if (isTypedKey(event, typed.current)) {
			onTyped(event);
		}
	};
	const closeFromInside = (event: KeyboardEvent): void => {
		const row = rows[openIndex];
		if (event.key !== 'Escape' || row === undefined) return;
		stop(event);
		moveTo(openIndex);
		onToggle(row);
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		const row = rows[active.index];
		const isOnRow = (event.target as Element).matches('[data-index]');
		if (isOnRow && row !== undefined) onRowKey(event, row);
		else closeFromInside(event);
	};

	return (
		<div
			ref={list}
			class={isShort ? 'action-threshold-list is-short' : 'action-threshold-list'}
			data-look={look}
			role="list"
			aria-label={label}
			style={{ '--action-threshold-height': `${String(listHeight(layout))}px` }}
			onKeyDown={onKeyDown}
			onFocusIn={active.onFocusIn}
			onFocusOut={active.onFocusOut}
		>
			<span ref={ruler} class="action-threshold-ruler" aria-hidden="true" />
			{(isShort
				? allIndexes(rows.length)
				: drawnIndexes(rowWindow(viewport, layout), active.index)
			).map((index) => {
				const row = rows[index];
				if (row === undefined) return null;
				return (
					<Item
						key={row.id}
						{...props}
						row={row}
						place={{ index, count: rows.length, top: rowTop(index, layout), isCut: !isShort }}
						isTabStop={index === active.index}
						openRef={index === openIndex ? opened : undefined}
						onActive={() => {
							active.set(index);
						}}
					/>
				);
			})}
		</div>
	);
}

interface ItemProps<Row extends ListRow> extends Pick<
	WindowedListProps<Row>,
	'titleOf' | 'onToggle' | 'onMenu' | 'drawRow' | 'drawBeside' | 'drawOpen'
> {
	readonly row: Row;
	/** Which of how many it is, its distance from the top of the list in CSS pixels, and whether it may be cut. */
	readonly place: {
		readonly index: number;
		readonly count: number;
		readonly top: number;
		readonly isCut: boolean;
	};
	readonly isTabStop: boolean;
	/** Set where the row is open. */
	readonly openRef: RefObject<HTMLDivElement | null> | undefined;
	readonly onActive: () => void;
}

/** One row, and what is open under it. */
function Item<Row extends ListRow>(props: ItemProps<Row>) {
	const { row, place, isTabStop, openRef, onActive, onToggle, onMenu, drawRow, drawOpen } = props;
	const beside = props.drawBeside?.(row, isTabStop);
	const isOpen = openRef !== undefined;
	const title = place.isCut && !isOpen ? props.titleOf?.(row) : undefined;
	return (
		<div
			ref={openRef ?? null}
			class={isOpen ? 'action-threshold-item is-open' : 'action-threshold-item'}
			role="listitem"
			aria-setsize={place.count}
			aria-posinset={place.index + 1}
			style={{ '--action-threshold-top': `${String(place.top)}px` }}
		>
			<button
				type="button"
				class="action-threshold-row"
				title={title}
				data-index={place.index}
				tabIndex={isTabStop ? 0 : -1}
				{...(drawOpen === undefined ? {} : { 'aria-expanded': isOpen })}
				onFocus={onActive}
				onClick={(event: MouseEvent) => {
					onActive();
					onToggle(row, event);
				}}
				onContextMenu={(event: MouseEvent) => {
					onMenu?.(row, event);
				}}
			>
				{drawRow(row)}
			</button>
			{beside}
			{isOpen && <div class="action-threshold-open">{drawOpen?.(row)}</div>}
		</div>
	);
}
