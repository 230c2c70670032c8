import type { FavorDetail, FavorRow } from './model';
import { ReasonList } from './reason-list';
import type { SidebarActions } from './sidebar-actions';
import { WindowedList } from './windowed-list';
import type { Words } from './words/words';

interface FavorListProps {
	readonly id: string;
	readonly label: string;
	readonly rows: readonly FavorRow[];
	readonly openKey: string | undefined;
	readonly detail: FavorDetail | undefined;
	readonly words: Words;
	readonly actions: SidebarActions;
}

interface DetailProps extends Pick<FavorListProps, 'words' | 'actions'> {
	readonly favor: string;
	readonly detail: FavorDetail;
}

function Detail({ favor, detail, words, actions }: DetailProps) {
	return (
		<>
			<ReasonList reasons={detail.reasons} words={words} actions={actions} />
			{detail.draft !== undefined && (
				<blockquote class="action-threshold-draft" dir="auto">
					{detail.draft}
				</blockquote>
			)}
			<div class="action-threshold-buttons">
				<button
					type="button"
					onClick={() => {
						actions.addFavorTask(favor);
					}}
				>
					{words.give.addTask}
				</button>
				<button
					type="button"
					onClick={() => {
						actions.logFavor(favor);
					}}
				>
					{words.give.logDone}
				</button>
				{detail.draft !== undefined && (
					<button
						type="button"
						onClick={() => {
							actions.copyDraft(favor);
						}}
					>
						{words.give.copyDraft}
					</button>
				)}
				<button
					type="button"
					aria-haspopup="menu"
					onClick={(event: MouseEvent) => {
						actions.openFavorMenu(favor, event);
					}}
				>
					{words.give.moreActions}
				</button>
			</div>
		</>
	);
}

/** Favors, a row each, one of them open with its reasons and what can be done with it. */
export function FavorList({ id, label, rows, openKey, detail, words, actions }: FavorListProps) {
	const prefix = `${id}:`;
	const openId = openKey?.startsWith(prefix) === true ? openKey.slice(prefix.length) : undefined;
	return (
		<WindowedList
			label={label}
			look="deeds"
			rows={rows}
			openId={openId}
			textOf={({ person }) => person}
			titleOf={({ title }) => title}
			onToggle={(row) => {
				actions.toggleRow(prefix + row.id);
			}}
			onMenu={(row, event) => {
				actions.openFavorMenu(row.id, event);
			}}
			drawRow={(row) => (
				<>
					<span class="action-threshold-name is-deed" dir="auto">
						{row.title}
					</span>{' '}
					<span class="action-threshold-hint" dir="auto">
						{row.hint}
					</span>
				</>
			)}
			drawOpen={(row) =>
				detail !== undefined && (
					<Detail favor={row.id} detail={detail} words={words} actions={actions} />
				)
			}
		/>
	);
}
