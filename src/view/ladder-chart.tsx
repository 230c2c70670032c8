import { useRef } from 'preact/hooks';
import type { LadderModel, LadderRow } from './model';
import { isTypedKey, movedIndex, typedMatch, typedWith } from './roving';
import type { Typed } from './roving';

interface LadderChartProps {
	readonly ladder: LadderModel;
	/** Undefined closes the rung that was chosen. */
	readonly onChoose: (action: string | undefined) => void;
}

/** Widths as parts of the track, the parts inside the bar as parts of the bar, and where it ended a quarter ago. */
function trackStyle({ shares, earlierShare }: LadderRow): Record<string, string> {
	const total = shares.proven + shares.said + shares.suggested;
	const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
	const part = (share: number): string => percent(total > 0 ? share / total : 0);
	return {
		'--action-threshold-bar': percent(total),
		'--action-threshold-proven': part(shares.proven),
		'--action-threshold-said': part(shares.proven + shares.said),
		...(earlierShare === undefined ? {} : { '--action-threshold-earlier': percent(earlierShare) }),
	};
}

/**
 * The ladder: one bar for each ask, from small to large, as long as the number of people above its threshold. A list
 * box: arrows move and choose, Escape or another click closes.
 */
export function LadderChart({ ladder, onChoose }: LadderChartProps) {
	const box = useRef<HTMLDivElement>(null);
	const typed = useRef<Typed>({ text: '', atMs: 0 });
	const { rows } = ladder;
	const chosen = Math.max(
		0,
		rows.findIndex(({ isChosen }) => isChosen),
	);
	const choose = (index: number): void => {
		const row = rows[index];
		if (row === undefined) return;
		onChoose(row.action);
		box.current?.querySelectorAll<HTMLElement>('[role=option]')[index]?.focus();
	};
	const turn = (index: number): void => {
		if (rows[index]?.isChosen === true) onChoose(undefined);
		else choose(index);
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		const target = movedIndex(event.key, { current: chosen, count: rows.length, page: 4 });
		if (target !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
			event.preventDefault();
			choose(target);
		} else if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault();
			turn(chosen);
		} else if (event.key === 'Escape' && rows[chosen]?.isChosen === true) {
			event.preventDefault();
			event.stopPropagation();
			onChoose(undefined);
		} else if (isTypedKey(event, typed.current)) {
			typed.current = typedWith(typed.current, event.key, event.timeStamp);
			const names = rows.map(({ name }) => name);
			const match = typedMatch(names, chosen, typed.current.text);
			if (match >= 0) choose(match);
			event.preventDefault();
		}
	};
	return (
		<div class="action-threshold-ladder">
			<div ref={box} role="listbox" aria-label={ladder.label} onKeyDown={onKeyDown}>
				{rows.map((row, index) => (
					<div
						key={row.action}
						class={row.isChosen ? 'action-threshold-rung is-chosen' : 'action-threshold-rung'}
						role="option"
						aria-selected={row.isChosen}
						aria-label={row.label}
						title={row.label}
						data-action={row.action}
						tabIndex={index === chosen ? 0 : -1}
						onClick={() => {
							turn(index);
						}}
					>
						<span class="action-threshold-rung-name" dir="auto">
							{row.name}
						</span>{' '}
						<span
							class={
								row.earlierShare === undefined
									? 'action-threshold-track'
									: 'action-threshold-track has-earlier'
							}
							style={trackStyle(row)}
						/>
						<span
							class={row.count === 0 ? 'action-threshold-count is-none' : 'action-threshold-count'}
						>
							{row.count}
						</span>
					</div>
				))}
			</div>
			{ladder.legend.length > 0 && (
				<div class="action-threshold-legend">
					{ladder.legend.map(({ because, name }) => (
						<span key={because} data-because={because}>
							{name}
						</span>
					))}
					{ladder.earlier !== undefined && <span data-part="earlier">{ladder.earlier}</span>}
				</div>
			)}
		</div>
	);
}
