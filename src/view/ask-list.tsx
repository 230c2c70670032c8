import { ENDINGS } from './asks-model';
import type { Ending } from './asks-model';
import type { AskRow, AsksModel } from './model';
import { PlaceLink, ReadAsButton } from './reason-list';
import { Section } from './section';
import type { SidebarActions } from './sidebar-actions';
import { ToggleButton } from './toggle-button';
import type { Words } from './words/words';

interface AskListProps {
	readonly asks: AsksModel;
	readonly words: Words;
	readonly actions: SidebarActions;
}

interface RowsProps extends Pick<AskListProps, 'words' | 'actions'> {
	readonly rows: readonly AskRow[];
}

/** How an ask ended, by the one key for it. */
function endingOf(
	{ key, ctrlKey, metaKey, altKey }: KeyboardEvent,
	{ asks }: Words,
): Ending | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	return ENDINGS.find((ending) => asks.keys[ending] === key.toLowerCase());
}

const Rows = ({ rows, words, actions }: RowsProps) => (
	<ul class="action-threshold-asks">
		{rows.map((row) => (
			<li
				key={row.id}
				onKeyDown={(event: KeyboardEvent) => {
					const ending = endingOf(event, words);
					if (ending === undefined) return;
					event.preventDefault();
					actions.closeAsk(row.id, ending);
				}}
			>
				<PlaceLink place={row.place} text={row.title} actions={actions} />
				<span class="action-threshold-hint">{row.hint}</span>
				<div class="action-threshold-buttons" role="group" aria-label={words.asks.question}>
					{row.outcomes.map(({ outcome, label }) => (
						<button
							key={outcome}
							type="button"
							aria-label={words.asks.close(label, row.title)}
							aria-keyshortcuts={words.asks.keys[outcome]}
							title={words.asks.key(words.asks.keys[outcome])}
							onClick={() => {
								actions.closeAsk(row.id, outcome);
							}}
						>
							{label}
						</button>
					))}
				</div>
				<ReadAsButton place={row.place} text={row.title} words={words} actions={actions} />
			</li>
		))}
	</ul>
);

/** The asks that wait for an outcome, each closed by one button; the old ones folded away. */
export function AskList({ asks, words, actions }: AskListProps) {
	const { rows, toggle, older, olderFold, empty, offer } = asks;
	const onToggle = (id: string): void => {
		actions.toggleFold(id);
	};
	return (
		<>
			{empty !== undefined && <p class="action-threshold-empty">{empty}</p>}
			{rows.length > 0 && <Rows rows={rows} words={words} actions={actions} />}
			{toggle !== undefined && <ToggleButton toggle={toggle} onToggle={onToggle} />}
			{olderFold !== undefined && (
				<Section level={3} fold={olderFold} onToggle={onToggle}>
					<Rows rows={older} words={words} actions={actions} />
				</Section>
			)}
			<div class="action-threshold-buttons">
				<button
					type="button"
					onClick={() => {
						actions.takeOffer(offer.deed);
					}}
				>
					{offer.label}
				</button>
			</div>
		</>
	);
}
