import { CurveChart } from './curve-chart';
import type { HoursRow, ReviewModel } from './model';
import { WeeksChart } from './review-chart';

const Title = ({ text }: { readonly text: string }) => (
	<div class="action-threshold-subtitle" role="heading" aria-level={3}>
		{text}
	</div>
);

const Sentences = ({ sentences }: { readonly sentences: readonly string[] }) => (
	<>
		{sentences.map((sentence) => (
			<p key={sentence} class="action-threshold-note">
				{sentence}
			</p>
		))}
	</>
);

const Hours = ({ rows }: { readonly rows: readonly HoursRow[] }) => (
	<ul class="action-threshold-hours">
		{rows.map(({ name, share, words }) => (
			<li key={name}>
				<span>{name}</span>
				<span
					class="action-threshold-meter"
					style={{ '--action-threshold-share': `${(share * 100).toFixed(1)}%` }}
				/>
				<span>{words}</span>
			</li>
		))}
	</ul>
);

const Dilution = ({ dilution }: { readonly dilution: NonNullable<ReviewModel['dilution']> }) => (
	<>
		<Title text={dilution.title} />
		<CurveChart
			label={dilution.label}
			lines={[dilution.own, dilution.steady]}
			ends={dilution.ends}
		/>
		<div class="action-threshold-legend">
			<span data-part="progress">{dilution.ownName}</span>
			<span data-part="aside">{dilution.steadyName}</span>
		</div>
		<Sentences sentences={dilution.sentences} />
	</>
);

/** The line on which a chance comes true as often as it says. */
const TRUE_CHANCES = [
	{ x: 0, y: 0 },
	{ x: 1, y: 1 },
];

const Calibration = ({
	calibration: { title, label, dots, dotsName, lineName, ends, sentences },
}: {
	readonly calibration: NonNullable<ReviewModel['calibration']>;
}) => (
	<>
		<Title text={title} />
		{dots.length > 0 && (
			<>
				<CurveChart
					label={[label, ...dots.map((dot) => dot.label)].join('. ')}
					lines={[[], TRUE_CHANCES]}
					dots={dots}
					ends={ends}
				/>
				<div class="action-threshold-legend">
					<span data-part="dot">{dotsName}</span>
					<span data-part="aside">{lineName}</span>
				</div>
			</>
		)}
		<Sentences sentences={sentences} />
	</>
);

/** The quarter in review: pictures first, words under them. */
export function ReviewSection({ review }: { readonly review: ReviewModel }) {
	const { hours, dilution, calibration } = review;
	return (
		<div class="action-threshold-pictures">
			<div>
				<WeeksChart review={review} />
			</div>
			{hours !== undefined && (
				<div>
					<Title text={hours.title} />
					<Hours rows={hours.rows} />
				</div>
			)}
			{dilution !== undefined && (
				<div>
					<Dilution dilution={dilution} />
				</div>
			)}
			{calibration !== undefined && (
				<div>
					<Calibration calibration={calibration} />
				</div>
			)}
		</div>
	);
}
