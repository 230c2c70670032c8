import { useLayoutEffect, useRef } from 'preact/hooks';
import type {
	FolderQuestion,
	ReadingExample,
	ReadingGroup,
	ReadingModel,
	ReadingRow,
} from './model';
import { PlaceLink, ReadAsButton } from './reason-list';
import type { SidebarActions } from './sidebar-actions';
import type { Words } from './words/words';

interface ReadingPanelProps {
	readonly reading: ReadingModel;
	readonly words: Words;
	readonly actions: SidebarActions;
}

type Actions = Pick<ReadingPanelProps, 'actions'>;

/** Folders that may hold people, each with the way to say yes. */
export const FolderQuestions = ({
	questions,
	actions,
}: Actions & { readonly questions: readonly FolderQuestion[] }) => (
	<>
		{questions.map(({ folder, text, yes }) => (
			<div key={folder} class="action-threshold-question">
				<p>{text}</p>
				<button
					type="button"
					onClick={() => {
						actions.correctReading({ is: 'take-folder', folder });
					}}
				>
					{yes}
				</button>
			</div>
		))}
	</>
);

const Examples = ({
	examples,
	words,
	actions,
}: Pick<ReadingPanelProps, 'words' | 'actions'> & {
	readonly examples: readonly ReadingExample[];
}) => (
	<>
		<p class="action-threshold-note">{words.reading.examples}</p>
		<ul class="action-threshold-examples">
			{examples.map(({ text, quote, place }, index) => (
				<li key={index}>
					<span dir="auto">{text}</span>
					<PlaceLink place={place} text={quote} actions={actions} />
					<ReadAsButton place={place} text={quote} words={words} actions={actions} />
				</li>
			))}
		</ul>
	</>
);

const Row = ({ row, actions }: Actions & { readonly row: ReadingRow }) => (
	<div class="action-threshold-part" role="group" aria-label={row.name}>
		<span class="action-threshold-part-name">{row.name}</span>
		{row.values.length === 0 ? (
			<span class="action-threshold-none">{row.none}</span>
		) : (
			<ul class="action-threshold-chips">
				{row.values.map(({ value, label, remove }) => (
					<li key={value} class="action-threshold-chip">
						<span dir="auto">{label}</span>
						{remove !== undefined && (
							<button
								type="button"
								class="action-threshold-remove"
								aria-label={remove.label}
								onClick={() => {
									actions.correctReading(remove.deed);
								}}
							>
								<svg viewBox="0 0 24 24" aria-hidden="true">
									<path d="M6 6l12 12M18 6L6 18" />
								</svg>
							</button>
						)}
					</li>
				))}
			</ul>
		)}
		<button
			type="button"
			class="action-threshold-quiet"
			onClick={() => {
				actions.correctReading({ is: 'pick', part: row.part });
			}}
		>
			{row.pick}
		</button>
	</div>
);

const Group = ({ group, actions }: Actions & { readonly group: ReadingGroup }) => (
	<section class="action-threshold-group" aria-label={group.title}>
		<div class="action-threshold-group-title" role="heading" aria-level={3}>
			{group.title}
		</div>
		<p class="action-threshold-note">{group.note}</p>
		{group.rows.map((row) => (
			<Row key={row.part} row={row} actions={actions} />
		))}
	</section>
);

const Order = ({ reading, actions }: Omit<ReadingPanelProps, 'words'>) => (
	<fieldset class="action-threshold-group">
		<legend class="action-threshold-group-title">{reading.orderTitle}</legend>
		{reading.order.map(({ order, label, isChosen }) => (
			<label key={order} class="action-threshold-choice">
				<input
					type="radio"
					name="action-threshold-order"
					checked={isChosen}
					onChange={() => {
						actions.correctReading({ is: 'order', order });
					}}
				/>
				{label}
			</label>
		))}
	</fieldset>
);

/** What stands at the foot: the first time, whether it is right; later, the way back. */
function Buttons({ reading, words, actions }: ReadingPanelProps) {
	const { offer, groups, isCorrected } = reading;
	const isEdited = groups !== undefined;
	return (
		<div class="action-threshold-buttons">
			<button
				type="button"
				class="action-threshold-main"
				onClick={() => {
					actions.correctReading({ is: 'confirm' });
				}}
			>
				{isEdited ? words.reading.done : words.reading.confirm}
			</button>
			{!isEdited && (
				<button
					type="button"
					onClick={() => {
						actions.showReading();
					}}
				>
					{words.reading.change}
				</button>
			)}
			{isEdited && isCorrected && (
				<button
					type="button"
					onClick={() => {
						actions.correctReading({ is: 'reset' });
					}}
				>
					{words.reading.reset}
				</button>
			)}
			{offer !== undefined && (
				<button
					type="button"
					onClick={() => {
						actions.takeOffer(offer.deed);
					}}
				>
					{offer.label}
				</button>
			)}
		</div>
	);
}

/** What was found in the vault and how it is read, with the way to correct it. */
export function ReadingPanel({ reading, words, actions }: ReadingPanelProps) {
	const heading = useRef<HTMLDivElement>(null);
	const isEdited = reading.groups !== undefined;
	useLayoutEffect(() => {
		if (isEdited) heading.current?.focus();
	}, [isEdited]);
	return (
		<section class="action-threshold-reading" aria-label={reading.title}>
			<div
				ref={heading}
				class="action-threshold-headline"
				role="heading"
				aria-level={2}
				tabIndex={-1}
			>
				{reading.title}
			</div>
			<ul class="action-threshold-found" aria-live="polite">
				{reading.lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			{reading.examples.length > 0 && (
				<Examples examples={reading.examples} words={words} actions={actions} />
			)}
			{isEdited && <FolderQuestions questions={reading.questions} actions={actions} />}
			{reading.groups?.map((group) => (
				<Group key={group.title} group={group} actions={actions} />
			))}
			{isEdited && <Order reading={reading} actions={actions} />}
			<Buttons reading={reading} words={words} actions={actions} />
			{!isEdited && <p class="action-threshold-note">{words.reading.calm}</p>}
		</section>
	);
}
