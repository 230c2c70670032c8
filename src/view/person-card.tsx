import { CurveChart } from './curve-chart';
import { FavorList } from './favor-list';
import type { FavorDetail, PersonCard as PersonCardModel, StrengthModel } from './model';
import { ReasonList } from './reason-list';
import { Section } from './section';
import type { SidebarActions } from './sidebar-actions';
import type { Words } from './words/words';

interface PersonCardProps {
	readonly card: PersonCardModel;
	readonly openKey: string | undefined;
	readonly openFavor: FavorDetail | undefined;
	readonly words: Words;
	readonly actions: SidebarActions;
}

/** How strong the tie was over time, and on demand the entries that made it. */
const Strength = ({
	strength: { label, line, ends, marks, fold, reasons },
	words,
	actions,
}: Pick<PersonCardProps, 'words' | 'actions'> & { readonly strength: StrengthModel }) => (
	<>
		<CurveChart label={label} lines={[line]} dots={marks} ends={ends} />
		<Section
			level={3}
			fold={fold}
			onToggle={(id) => {
				actions.toggleFold(id);
			}}
		>
			<ReasonList reasons={reasons} words={words} actions={actions} />
		</Section>
	</>
);

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
			<p class="action-threshold-note">{card.contact}</p>
			<ReasonList reasons={card.promises} words={words} actions={actions} />
			{card.strength !== undefined && (
				<Strength strength={card.strength} words={words} actions={actions} />
			)}
			{card.exchange !== undefined && (
				<Section
					level={3}
					fold={card.exchange.fold}
					onToggle={(id) => {
						actions.toggleFold(id);
					}}
				>
					<ReasonList reasons={card.exchange.reasons} words={words} actions={actions} />
				</Section>
			)}
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
