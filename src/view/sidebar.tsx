import { useRef } from 'preact/hooks';
import { AskList } from './ask-list';
import { FirstMinutePanel } from './first-minute-panel';
import { GiveSection } from './give-section';
import { LadderChart } from './ladder-chart';
import type { SidebarBody, SidebarModel, Trouble } from './model';
import { NoticePanel } from './notice-panel';
import { PeopleSection } from './people-section';
import { PersonCard } from './person-card';
import { ReasonList } from './reason-list';
import { ReadingPanel } from './reading-panel';
import { ReviewSection } from './review-section';
import { Section } from './section';
import type { SidebarActions } from './sidebar-actions';
import { ScrollerContext } from './use-layout';
import type { Words } from './words/words';

interface SidebarProps {
	readonly model: SidebarModel;
	readonly words: Words;
	readonly actions: SidebarActions;
}

interface BodyProps extends Omit<SidebarProps, 'model'> {
	readonly body: SidebarBody;
}

interface HeadlineProps extends Pick<SidebarProps, 'words'> {
	readonly clauses: readonly string[];
}

/** One sentence that breaks between its clauses before it breaks inside them. */
const Headline = ({ clauses, words }: HeadlineProps) => (
	<p class="action-threshold-headline">
		{clauses.map((clause, index) => (
			<span key={index}>{words.headline.part(clause, index === clauses.length - 1)}</span>
		))}
	</p>
);

interface TroubleProps extends Pick<SidebarProps, 'words' | 'actions'> {
	readonly trouble: Trouble;
}

/** One calm line on what could not be read, with the way to it. */
const TroubleLine = ({ trouble: { text, offer, problems }, words, actions }: TroubleProps) => (
	<>
		<p class="action-threshold-trouble">
			<span>{text}</span>{' '}
			<button
				type="button"
				class="action-threshold-quiet"
				onClick={() => {
					actions.takeOffer(offer.deed);
				}}
			>
				{offer.label}
			</button>
		</p>
		<ReasonList reasons={problems} words={words} actions={actions} />
	</>
);

function Columns({ body, words, actions }: BodyProps) {
	const onToggle = (id: string): void => {
		actions.toggleFold(id);
	};
	return (
		<div class="action-threshold-columns">
			<div data-part="ladder">
				<Section level={2} fold={body.ladderFold} onToggle={onToggle}>
					<LadderChart
						ladder={body.ladder}
						onChoose={(action) => {
							actions.chooseRung(action);
						}}
					/>
					<PeopleSection body={body} words={words} actions={actions} />
				</Section>
			</div>
			<div data-part="give">
				<GiveSection body={body} words={words} actions={actions} />
			</div>
			<div data-part="asks">
				<Section level={2} fold={body.asks.fold} onToggle={onToggle}>
					<AskList asks={body.asks} words={words} actions={actions} />
				</Section>
			</div>
			{body.review !== undefined && (
				<div data-part="review">
					<Section level={2} fold={body.review.fold} onToggle={onToggle}>
						<ReviewSection review={body.review} />
					</Section>
				</div>
			)}
		</div>
	);
}

function Body({ body, words, actions }: BodyProps) {
	const { trouble, card } = body;
	return (
		<>
			{card !== undefined && (
				<PersonCard
					card={card}
					openKey={body.openRow}
					openFavor={body.openFavor}
					words={words}
					actions={actions}
				/>
			)}
			<Headline clauses={body.headline} words={words} />
			{trouble?.isError === true && (
				<TroubleLine trouble={trouble} words={words} actions={actions} />
			)}
			<Columns body={body} words={words} actions={actions} />
			{trouble?.isError === false && (
				<TroubleLine trouble={trouble} words={words} actions={actions} />
			)}
		</>
	);
}

/** The whole sidebar: either a notice, or the ladder and what follows from it. */
export function Sidebar({ model, words, actions }: SidebarProps) {
	const scroller = useRef<HTMLDivElement>(null);
	const { reading, firstMinute, notice, body } = model;
	return (
		<ScrollerContext.Provider value={scroller}>
			<div ref={scroller} class="action-threshold-sidebar" tabIndex={-1}>
				<div class="action-threshold-content">
					{reading !== undefined && (
						<ReadingPanel reading={reading} words={words} actions={actions} />
					)}
					{firstMinute !== undefined && (
						<FirstMinutePanel
							key={String(firstMinute.isReady)}
							firstMinute={firstMinute}
							words={words}
							actions={actions}
						/>
					)}
					{notice !== undefined && <NoticePanel notice={notice} words={words} actions={actions} />}
					{body !== undefined && <Body body={body} words={words} actions={actions} />}
				</div>
				<div class="action-threshold-said" role="status" aria-live="polite">
					{model.announcement}
				</div>
			</div>
		</ScrollerContext.Provider>
	);
}
