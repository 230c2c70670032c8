import type { ReviewModel, ReviewWeek } from './model';

/** The drawing's own units; it is stretched to the width there is. */
const WIDTH = 120;
const HEIGHT = 40;

/** `M x y L x y ...` through the middle of each week. */
function linePath(weeks: readonly ReviewWeek[]): string {
	const step = WIDTH / weeks.length;
	return weeks
		.map(({ progressShare }, index) => {
			const x = ((index + 0.5) * step).toFixed(2);
			const y = (HEIGHT - 1 - progressShare * (HEIGHT - 2)).toFixed(2);
			return `${index === 0 ? 'M' : 'L'}${x} ${y}`;
		})
		.join('');
}

/** Bars for what was noted, as one path. */
function barsPath(weeks: readonly ReviewWeek[]): string {
	const step = WIDTH / weeks.length;
	return weeks
		.map(({ activityShare }, index) => {
			const x = (index * step + step * 0.15).toFixed(2);
			const height = (activityShare * (HEIGHT - 2)).toFixed(2);
			const width = (step * 0.7).toFixed(2);
			return `M${x} ${String(HEIGHT)}v-${height}h${width}v${height}z`;
		})
		.join('');
}

/** Activity as bars, progress as a line, and under them what they say. */
export function WeeksChart({ review }: { readonly review: ReviewModel }) {
	const { weeks, sentences } = review;
	const [left, right] = review.ends;
	return (
		<>
			{weeks.length > 1 && (
				<>
					<svg
						class="action-threshold-review"
						viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
						preserveAspectRatio="none"
						role="img"
						aria-label={[review.label, ...weeks.map(({ label }) => label)].join('. ')}
					>
						<path class="action-threshold-activity" d={barsPath(weeks)} />
						<path class="action-threshold-progress" d={linePath(weeks)} />
					</svg>
					<div
						class="action-threshold-ends"
						aria-hidden="true"
						data-left={left}
						data-right={right}
					/>
					<div class="action-threshold-legend is-review">
						<span data-part="activity">{review.activityName}</span>
						<span data-part="progress">{review.progressName}</span>
					</div>
				</>
			)}
			{sentences.map((sentence) => (
				<p key={sentence} class="action-threshold-note">
					{sentence}
				</p>
			))}
		</>
	);
}
