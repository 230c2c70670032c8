import type { SidebarBody } from './model';
import { PeopleList } from './people-list';
import { Section } from './section';
import type { SidebarActions } from './sidebar-actions';
import { ToggleButton } from './toggle-button';
import type { Words } from './words/words';

interface PeopleSectionProps {
	readonly body: SidebarBody;
	readonly words: Words;
	readonly actions: SidebarActions;
}

/** The people of the chosen rung, and folded under them those who are not on it. */
export function PeopleSection({ body, words, actions }: PeopleSectionProps) {
	const { people, others } = body;
	const common = { openKey: body.openRow, detail: body.openPerson, words, actions };
	const onToggle = (id: string): void => {
		actions.toggleFold(id);
	};
	return (
		<section class="action-threshold-people" aria-label={people.title}>
			<div class="action-threshold-subtitle" role="heading" aria-level={3}>
				{people.title}
			</div>
			<PeopleList list={people} {...common} />
			{people.toggle !== undefined && <ToggleButton toggle={people.toggle} onToggle={onToggle} />}
			{others.map(({ fold, list }) => (
				<Section key={fold.id} level={3} fold={fold} onToggle={onToggle}>
					<PeopleList list={list} {...common} />
				</Section>
			))}
		</section>
	);
}
