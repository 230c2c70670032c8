import type { Place, ReasonLine } from './model';
import type { SidebarActions } from './sidebar-actions';
import type { Words } from './words/words';

type PlaceActions = Pick<SidebarActions, 'openPlace' | 'hoverPlace'>;

/** A pencil beside the line of an entry: reads it as something else. */
export function ReadAsButton({
	place,
	text,
	words,
	actions,
	isTabStop = true,
}: {
	readonly place: Place;
	readonly text: string;
	readonly words: Words;
	readonly actions: Pick<SidebarActions, 'readLine'>;
	readonly isTabStop?: boolean;
}) {
	return (
		<button
			type="button"
			tabIndex={isTabStop ? 0 : -1}
			class="action-threshold-read-as"
			aria-label={words.lineReading.label(text)}
			title={words.lineReading.short}
			onClick={() => {
				actions.readLine(place);
			}}
		>
			<svg viewBox="0 0 24 24" aria-hidden="true">
				<path d="M4 20l1-5L16 4l4 4L9 19zM13 7l4 4" />
			</svg>
		</button>
	);
}

/** Words that lead to a line of a note: a click opens it, the pointer at rest previews it. */
export function PlaceLink({
	place,
	text,
	actions,
}: {
	readonly place: Place;
	readonly text: string;
	readonly actions: PlaceActions;
}) {
	return (
		<a
			class="action-threshold-link"
			href="#"
			dir="auto"
			title={place.label}
			onClick={(event: MouseEvent) => {
				event.preventDefault();
				actions.openPlace(place, event);
			}}
			onAuxClick={(event: MouseEvent) => {
				if (event.button !== 1) return;
				event.preventDefault();
				actions.openPlace(place, event);
			}}
			onMouseOver={(event: MouseEvent) => {
				actions.hoverPlace(place, event);
			}}
		>
			{text}
		</a>
	);
}

/** Reasons in words; those that stand in a note lead there. */
export function ReasonList({
	reasons,
	words,
	actions,
}: {
	readonly reasons: readonly ReasonLine[];
	readonly words: Words;
	readonly actions: PlaceActions & Pick<SidebarActions, 'readLine'>;
}) {
	if (reasons.length === 0) return null;
	return (
		<ul class="action-threshold-reasons">
			{reasons.map(({ text, place, isEntry }, index) => (
				<li key={index} dir="auto">
					{place === undefined ? text : <PlaceLink place={place} text={text} actions={actions} />}
					{place !== undefined && isEntry === true && (
						<ReadAsButton place={place} text={text} words={words} actions={actions} />
					)}
				</li>
			))}
		</ul>
	);
}
