import type { Factor, PeopleList as PeopleListModel, PersonDetail, PersonRow } from './model';
import { ReasonList } from './reason-list';
import type { SidebarActions } from './sidebar-actions';
import { WindowedList } from './windowed-list';
import type { Words } from './words/words';

interface PeopleListProps {
	readonly list: PeopleListModel;
	readonly openKey: string | undefined;
	readonly detail: PersonDetail | undefined;
	readonly words: Words;
	readonly actions: SidebarActions;
}

const FactorBar = ({ factor }: { readonly factor: Factor }) => (
	<div class="action-threshold-factor">
		<span>{factor.name}</span>
		<span
			class="action-threshold-meter"
			style={{ '--action-threshold-share': `${(factor.share * 100).toFixed(1)}%` }}
		/>
		<span class="action-threshold-factor-words">
			{factor.percent === undefined ? factor.words : `${factor.words} · ${factor.percent}`}
		</span>
	</div>
);

interface DetailProps extends Pick<PeopleListProps, 'words' | 'actions'> {
	readonly person: string;
	readonly detail: PersonDetail;
}

function Detail({ person, detail, words, actions }: DetailProps) {
	return (
		<>
			{detail.because !== undefined && <p class="action-threshold-note">{detail.because}</p>}
			{detail.factors.map((factor) => (
				<FactorBar key={factor.name} factor={factor} />
			))}
			<ReasonList reasons={detail.reasons} words={words} actions={actions} />
			<div class="action-threshold-buttons">
				<button
					type="button"
					onClick={(event: MouseEvent) => {
						actions.openPlace(detail.place, event);
					}}
				>
					{words.persons.openNote}
				</button>
				<button
					type="button"
					onClick={() => {
						actions.takeOffer('suggest-favor', person);
					}}
				>
					{words.persons.favor}
				</button>
				<button
					type="button"
					onClick={() => {
						actions.takeOffer('log', person);
					}}
				>
					{words.persons.log}
				</button>
			</div>
		</>
	);
}

const Row = ({ row }: { readonly row: PersonRow }) => (
	<>
		<span class="action-threshold-name" dir="auto">
			{row.name}
		</span>{' '}
		<span class="action-threshold-status" data-because={row.because}>
			{row.status}
		</span>{' '}
		<span class="action-threshold-hint" dir="auto">
			{row.hint}
		</span>
	</>
);

/** People under one heading: a row each, one of them open. */
export function PeopleList({ list, openKey, detail, words, actions }: PeopleListProps) {
	const { rows, empty, note } = list;
	const prefix = `${list.id}:`;
	const openId = openKey?.startsWith(prefix) === true ? openKey.slice(prefix.length) : undefined;
	return (
		<>
			{note !== undefined && <p class="action-threshold-note">{note}</p>}
			{rows.length === 0 && empty !== undefined && <p class="action-threshold-empty">{empty}</p>}
			{rows.length > 0 && (
				<WindowedList
					label={list.title}
					rows={rows}
					openId={openId}
					textOf={({ name }) => name}
					onToggle={({ id }) => {
						actions.toggleRow(prefix + id);
					}}
					onMenu={({ id }, event) => {
						actions.openPersonMenu(id, event);
					}}
					drawRow={(row) => <Row row={row} />}
					drawOpen={({ id }) =>
						detail !== undefined && (
							<Detail person={id} detail={detail} words={words} actions={actions} />
						)
					}
				/>
			)}
		</>
	);
}
