import type { ChartPoint, Dot, Ends } from './model';

/** The drawing's own units; it is stretched to the width there is. */
const WIDTH = 120;
const HEIGHT = 40;
/** Room for the thickness of a line at the edges. */
const EDGE = 1;

const xOf = ({ x }: ChartPoint): number => EDGE + x * (WIDTH - 2 * EDGE);
const yOf = ({ y }: ChartPoint): number => HEIGHT - EDGE - y * (HEIGHT - 2 * EDGE);

/** `M x y L x y ...` through points from left to right. */
export function pathOf(points: readonly ChartPoint[]): string {
	return points
		.map(
			(point, index) =>
				`${index === 0 ? 'M' : 'L'}${xOf(point).toFixed(2)} ${yOf(point).toFixed(2)}`,
		)
		.join('');
}

interface CurveProps {
	readonly label: string;
	/** One path each; the first is the main one. */
	readonly lines: readonly (readonly ChartPoint[])[];
	readonly dots?: readonly Dot[];
	/** What the left and the right end stand for; the label says the same to who cannot see it. */
	readonly ends: Ends;
}

/** A small chart of lines, with dots that keep their shape at any width. */
export const CurveChart = ({ label, lines, dots = [], ends: [left, right] }: CurveProps) => (
	<div
		class="action-threshold-curve"
		role="img"
		aria-label={label}
		data-left={left}
		data-right={right}
	>
		<svg
			viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
			preserveAspectRatio="none"
			aria-hidden="true"
		>
			{lines.map((points, index) => (
				<path
					key={index}
					class={index === 0 ? 'action-threshold-progress' : 'action-threshold-aside'}
					d={pathOf(points)}
				/>
			))}
		</svg>
		{dots.map(({ x, y, size, label: said }, index) => (
			<span
				key={index}
				class="action-threshold-dot"
				title={said}
				style={{
					'--action-threshold-x': `${(x * 100).toFixed(2)}%`,
					'--action-threshold-y': `${(y * 100).toFixed(2)}%`,
					'--action-threshold-dot': `${(7 + size * 5).toFixed(1)}px`,
				}}
			/>
		))}
	</div>
);
