import type { Place, ReasonLine } from './model';
import type { SidebarActions } from './sidebar-actions';

type PlaceActions = Pick<SidebarActions, 'openPlace' | 'hoverPlace'>;

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
	actions,
}: {
	readonly reasons: readonly ReasonLine[];
	readonly actions: PlaceActions;
}) {
	if (reasons.length === 0) return null;
	return (
		<ul class="action-threshold-reasons">
			{reasons.map(({ text, place }, index) => (
				<li key={index} dir="auto">
					{place === undefined ? text : <PlaceLink place={place} text={text} actions={actions} />}
				</li>
			))}
		</ul>
	);
}
