import type { ComponentProps } from 'preact';
import type { PeopleList as PeopleListModel, SidebarBody } from './model';
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

interface RungPeopleProps {
	readonly people: PeopleListModel;
	readonly common: Omit<ComponentProps<typeof PeopleList>, 'list'>;
	readonly onToggle: (id: string) => void;
}

const RungPeople = ({ people, common, onToggle }: RungPeopleProps) => (
	<section class="action-threshold-people" aria-label={people.title}>
		<div class="action-threshold-subtitle" role="heading" aria-level={3}>
			{people.title}
		</div>
		<PeopleList list={people} {...common} />
		{people.toggle !== undefined && <ToggleButton toggle={people.toggle} onToggle={onToggle} />}
	</section>
);

/** The people of the chosen rung, and folded under them those who are not on it. */
export function PeopleSection({ body, words, actions }: PeopleSectionProps) {
	const { people, others } = body;
	const common = { openKey: body.openRow, detail: body.openPerson, words, actions };
	const onToggle = (id: string): void => {
		actions.toggleFold(id);
	};
	return (
		<>
			{people !== undefined && <RungPeople people={people} common={common} onToggle={onToggle} />}
			{others.map(({ fold, list }) => (
				<Section key={fold.id} level={3} fold={fold} onToggle={onToggle}>
					<PeopleList list={list} {...common} />
				</Section>
			))}
		</>
	);
}
