import type { PersonMark } from '../../core/people/persons/person-notes';
import { unbroken } from '../plain-text';
import { counted } from './de-time';

const folderName = (folder: string): string =>
	folder === '' ? 'der obersten Ebene' : `${folder}/`;

/** What marks a person, as it is written: `in People/`, `durch #person`. */
function markWords({ kind, name }: PersonMark): string {
	if (kind === 'folder') return `in ${folderName(name)}`;
	return kind === 'tag' ? `durch #${name}` : `durch ${name}`;
}

/** Words of the screen on how notes are read. */
export const READING = {
	title: 'Wie deine Notizen gelesen werden',
	folderName,
	mark: markWords,
	people: (
		marks: readonly { readonly mark: PersonMark; readonly count: number }[],
		count: number,
	): string => {
		const [first, ...rest] = marks;
		if (first === undefined) return 'Noch hat niemand eine Notiz';
		const head = `${counted(first.count, 'Person', 'Personen')} ${markWords(first.mark)}`;
		const known = marks.reduce((sum, one) => sum + one.count, 0);
		return [
			head,
			...rest.map((one) => `${String(one.count)} ${markWords(one.mark)}`),
			...(known < count ? [`${String(count - known)} anders`] : []),
		].join(', ');
	},
	daily: (count: number, folder: string, format: string): string =>
		count === 0
			? 'Keine Tagesnotizen'
			: `${counted(count, 'Tagesnotiz', 'Tagesnotizen')} in ${folderName(folder)}, benannt ${unbroken(format)}`,
	meetings: (count: number, folders: readonly string[]): string => {
		if (count === 0) return 'Keine Notizen von Treffen';
		const shown = folders.slice(0, 2).map(folderName).join(' und ');
		const rest = folders.length > 2 ? ' und anderswo' : '';
		return `${counted(count, 'Notiz', 'Notizen')} von Treffen in ${shown}${rest}`;
	},
	entries: (count: number): string =>
		count === 0
			? 'Noch nichts mit Tag über jemanden'
			: `${counted(count, 'Eintrag', 'Einträge')} darüber, was ihr miteinander und füreinander tatet`,
	examples: 'Zum Beispiel',
	example: (name: string, when: string, what: string): string => `${name}, ${when}: ${what}`,
	quote: (text: string): string => `„${text}“`,
	confirm: 'Das stimmt',
	change: 'Ändern',
	done: 'Fertig',
	reset: 'Zurück zum Gefundenen',
	changed: 'Notizen werden jetzt anders gelesen.',
	calm: 'In deine Notizen wird nichts geschrieben. Du findest dies wieder unter dem Befehl „Zeigen, wie Notizen gelesen werden“.',
	asked: (folder: string, notes: number): string =>
		`Du hast ${counted(notes, 'Notiz', 'Notizen')} in ${folderName(folder)}; sind das Menschen?`,
	take: (folder: string): string => `Ja, ${folderName(folder)} als Menschen lesen`,
	none: 'Keine',
	remove: (value: string, part: string): string => `${value} aus ${part} nehmen`,
	groups: {
		people: {
			title: 'Notizen über Menschen',
			note: 'Eine Notiz handelt von einem Menschen, wenn eines davon es sagt.',
		},
		daily: {
			title: 'Tagesnotizen',
			note: 'Wer darin verlinkt ist, gilt an diesem Tag als erwähnt oder getroffen.',
		},
		meetings: {
			title: 'Notizen von Treffen',
			note: 'Notizen mit Tag und Teilnehmenden werden gelesen, wo immer sie liegen. In diesen Ordnern gilt jede verlinkte Person als getroffen.',
		},
		leftOut: {
			title: 'Ausgelassen',
			note: 'Wird nie gelesen. Vorlagen und Verzeichnisse bleiben von selbst außen vor.',
		},
		order: { title: 'Daten wie 3/4/2026' },
	},
	parts: {
		peopleFolders: {
			name: 'Ordner',
			add: 'Ordner hinzufügen',
			placeholder: 'Ein Ordner mit Menschen',
		},
		peopleTags: {
			name: 'Tags',
			add: 'Tag hinzufügen',
			placeholder: 'Ein Tag von Notizen über Menschen',
		},
		peopleProperties: {
			name: 'Eigenschaften',
			add: 'Eigenschaft hinzufügen',
			placeholder: 'Eine Eigenschaft, etwa type: person',
		},
		meetingFolders: {
			name: 'Ordner',
			add: 'Ordner hinzufügen',
			placeholder: 'Ein Ordner mit Treffen',
		},
		dailyFolder: {
			name: 'Ordner',
			add: 'Ordner ändern',
			placeholder: 'Der Ordner der Tagesnotizen',
		},
		dailyFormat: { name: 'Benannt', add: 'Namen ändern', placeholder: 'Ein Name wie YYYY-MM-DD' },
		excluded: {
			name: 'Ordner',
			add: 'Ordner auslassen',
			placeholder: 'Ein Ordner, der nicht gelesen wird',
		},
	},
	order: { 'day-first': '3. April (Tag zuerst)', 'month-first': '4. März (Monat zuerst)' },
	picker: {
		notes: (count: number): string => counted(count, 'Notiz', 'Notizen'),
		typed: 'Wie getippt',
		empty: 'Nichts dergleichen in diesem Vault.',
	},
} as const;

/** Words of the screen that explains one note. */
export const EXPLAIN = {
	title: (note: string): string => `Wie „${note}“ gelesen wird`,
	about: (names: readonly string[], mark: PersonMark | undefined): string => {
		const because = mark === undefined ? '' : `, ${markWords(mark)}`;
		return `Eine Notiz über ${names.join(' und ')}${because}.`;
	},
	roles: {
		person: 'Eine Notiz über Menschen.',
		ego: 'Deine eigene Notiz.',
		other: 'Keine Notiz über einen Menschen. Wer darin an einem Tag verlinkt ist, wird gelesen.',
		'left-out':
			'Ausgelassen: eine Vorlage, ein Verzeichnis, eine Kopie aus einem Konflikt oder eine ausgeschlossene Datei. Nichts darin wird gelesen.',
	},
	counts: (entries: number, leftOut: number): string =>
		leftOut === 0
			? `${counted(entries, 'Eintrag', 'Einträge')} gelesen.`
			: `${counted(entries, 'Eintrag', 'Einträge')} gelesen; ${counted(leftOut, 'Zeile', 'Zeilen')} ausgelassen.`,
	nothing:
		'Keine Zeile beginnt mit einem Tag. Eine Zeile wie „- 2026-05-01 call: ihr Umzug“ ist ein Eintrag.',
	hintOf: (line: number, text: string): string =>
		text === '' ? `Zeile ${String(line)}` : `Zeile ${String(line)}: ${text}`,
	entry: (when: string, name: string | undefined, what: string): string =>
		name === undefined ? `${when}: ${what}` : `${when}, ${name}: ${what}`,
	notAnEntry: (why: string): string => `Kein Eintrag: ${why}`,
	problem: (reason: string): string => `Nicht lesbar: ${reason}`,
	hint: (reason: string): string => `Zum Ansehen: ${reason}`,
	lines: 'Was gelesen wurde, Zeile für Zeile',
	unread: 'Diese Notiz wurde noch nicht gelesen.',
} as const;
