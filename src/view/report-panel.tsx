import { useRef, useState } from 'preact/hooks';
import type { Report, ReportPart, ReportRow } from './report-model';
import { ReadAsButton } from './reason-list';
import { Section } from './section';
import type { SidebarActions } from './sidebar-actions';
import { ScrollerContext } from './use-layout';
import { WindowedList } from './windowed-list';
import type { Words } from './words/words';

interface ReportPanelProps {
	readonly report: Report;
	readonly words: Words;
	readonly actions: Pick<SidebarActions, 'openPlace' | 'readLine'>;
}

const Row = ({ row }: { readonly row: ReportRow }) => (
	<>
		<span class="action-threshold-name" data-state={row.state} dir="auto" title={row.title}>
			{row.title}
		</span>{' '}
		<span class="action-threshold-hint" dir="auto">
			{row.hint}
		</span>
	</>
);

const Lines = ({
	part,
	words,
	actions,
}: Pick<ReportPanelProps, 'words' | 'actions'> & { readonly part: ReportPart }) => (
	<WindowedList
		label={part.title}
		look="lines"
		rows={part.rows}
		textOf={({ title }) => title}
		onToggle={({ place }, event) => {
			actions.openPlace(place, event);
		}}
		drawRow={(row) => <Row row={row} />}
		drawBeside={({ place, readable }, isTabStop) =>
			readable === undefined ? null : (
				<ReadAsButton
					place={place}
					text={readable}
					words={words}
					actions={actions}
					isTabStop={isTabStop}
				/>
			)
		}
	/>
);

/** A report on lines of notes: a list one can walk through with the keys, or several under headings that fold. */
export function ReportPanel({ report, words, actions }: ReportPanelProps) {
	const scroller = useRef<HTMLDivElement>(null);
	const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
	const toggle = (id: string): void => {
		const next = new Set(folded);
		if (!next.delete(id)) next.add(id);
		setFolded(next);
	};
	return (
		<ScrollerContext.Provider value={scroller}>
			<div ref={scroller} class="action-threshold-sidebar action-threshold-report">
				<div class="action-threshold-content">
					{report.lines.map((line) => (
						<p key={line}>{line}</p>
					))}
					{report.parts.map((part) =>
						report.isGrouped ? (
							<Section
								key={part.id}
								level={2}
								fold={{ id: part.id, title: part.title, isOpen: !folded.has(part.id) }}
								onToggle={toggle}
							>
								<Lines part={part} words={words} actions={actions} />
							</Section>
						) : (
							<Lines key={part.id} part={part} words={words} actions={actions} />
						),
					)}
				</div>
			</div>
		</ScrollerContext.Provider>
	);
}
