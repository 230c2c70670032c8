import { FavorList } from './favor-list';
import type { SidebarBody } from './model';
import { Section } from './section';
import type { SidebarActions } from './sidebar-actions';
import type { Words } from './words/words';

interface GiveSectionProps {
	readonly body: SidebarBody;
	readonly words: Words;
	readonly actions: SidebarActions;
}

/** What ego could do: the plan of the week, and folded under it the rest. */
export function GiveSection({ body, words, actions }: GiveSectionProps) {
	const { fold, given, givenShare, budget, plan, more, moreFold, empty } = body.give;
	const common = { openKey: body.openRow, detail: body.openFavor, words, actions };
	const onToggle = (id: string): void => {
		actions.toggleFold(id);
	};
	return (
		<Section level={2} fold={fold} onToggle={onToggle}>
			<p class="action-threshold-note">{given}</p>
			<div
				class="action-threshold-meter"
				style={{ '--action-threshold-share': `${(givenShare * 100).toFixed(1)}%` }}
			/>
			{empty !== undefined && <p class="action-threshold-empty">{empty}</p>}
			{plan.length > 0 && (
				<>
					<p class="action-threshold-note">{budget}</p>
					<FavorList id="plan" label={fold.title} rows={plan} {...common} />
				</>
			)}
			{moreFold !== undefined && (
				<Section level={3} fold={moreFold} onToggle={onToggle}>
					<FavorList id="more" label={moreFold.title} rows={more} {...common} />
				</Section>
			)}
		</Section>
	);
}
