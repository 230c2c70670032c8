import { FavorList } from './favor-list';
import type { FavorDetail, PersonCard as PersonCardModel } from './model';
import type { SidebarActions } from './sidebar-actions';
import type { Words } from './words/words';

interface PersonCardProps {
	readonly card: PersonCardModel;
	readonly openKey: string | undefined;
	readonly openFavor: FavorDetail | undefined;
	readonly words: Words;
	readonly actions: SidebarActions;
}

/** The person whose note is open: where they stand, what passed between you, and the next favor. */
export function PersonCard({ card, openKey, openFavor, words, actions }: PersonCardProps) {
	return (
		<section class="action-threshold-card" aria-label={card.name}>
			<div class="action-threshold-card-name" role="heading" aria-level={2} dir="auto">
				{card.name}
			</div>
			<p class="action-threshold-card-standing">{card.standing}</p>
			<div class="action-threshold-steps" role="img" aria-label={card.stepsLabel}>
				{card.steps.map(({ action, name, because }) => (
					<span key={action} title={name} data-because={because} />
				))}
			</div>
			<p class="action-threshold-note">{card.facts.join(words.separator)}</p>
			{card.favor !== undefined && (
				<FavorList
					id="card"
					label={words.card.next}
					rows={[card.favor]}
					openKey={openKey}
					detail={openFavor}
					words={words}
					actions={actions}
				/>
			)}
			<div class="action-threshold-buttons">
				{card.offers.map(({ deed, label }) => (
					<button
						key={deed}
						type="button"
						onClick={() => {
							actions.takeOffer(deed, card.id);
						}}
					>
						{label}
					</button>
				))}
			</div>
		</section>
	);
}
