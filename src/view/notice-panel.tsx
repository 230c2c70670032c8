import type { Notice } from './model';
import { FolderQuestions } from './reading-panel';
import { ReasonList } from './reason-list';
import type { SidebarActions } from './sidebar-actions';
import type { Words } from './words/words';

interface NoticePanelProps {
	readonly notice: Notice;
	readonly words: Words;
	readonly actions: SidebarActions;
}

/** Says plainly what is the matter where there is nothing to draw, and what to do. */
export function NoticePanel({ notice, words, actions }: NoticePanelProps) {
	const { title, lines, example, problems, questions = [], offers, progress } = notice;
	return (
		<section class="action-threshold-notice" aria-label={title} data-kind={notice.kind}>
			<div class="action-threshold-headline" role="heading" aria-level={2}>
				{title}
			</div>
			{progress !== undefined && (
				<progress class="action-threshold-progress-bar" value={progress} aria-label={title} />
			)}
			{lines.map((line) => (
				<p key={line}>{line}</p>
			))}
			{example !== undefined && (
				<pre class="action-threshold-example">
					<code>{example}</code>
				</pre>
			)}
			<ReasonList reasons={problems} words={words} actions={actions} />
			<FolderQuestions questions={questions} actions={actions} />
			{offers.length > 0 && (
				<div class="action-threshold-buttons">
					{offers.map(({ deed, label }) => (
						<button
							key={deed}
							type="button"
							class="action-threshold-main"
							onClick={() => {
								actions.takeOffer(deed);
							}}
						>
							{label}
						</button>
					))}
				</div>
			)}
		</section>
	);
}
