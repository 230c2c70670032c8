import { counted } from './de-time';

const detected = (found: string, otherwise: string): string =>
	found === '' ? otherwise : `In diesem Vault gefunden: ${found}.`;

/** Names and explanations of the settings. */
export const SETTINGS = {
	peopleFolders: {
		name: 'Ordner mit Menschen',
		desc: (found: string): string =>
			`Jede Notiz darin ist ein Mensch. Mehrere mit Komma. ${detected(found, 'Keiner wurde gefunden.')}`,
	},
	peopleTags: {
		name: 'Tags von Menschen',
		desc: (found: string): string =>
			`Eine Notiz mit einem davon ist ein Mensch. ${detected(found, 'Keiner wurde gefunden.')}`,
	},
	peopleProperties: {
		name: 'Eigenschaften von Menschen',
		desc: (found: string): string =>
			`Eine Notiz mit einer davon ist ein Mensch, etwa „type: person“. ${detected(found, 'Keine wurde gefunden.')}`,
	},
	egoNote: {
		name: 'Notiz über dich',
		desc: 'Was du kannst und wie viele Stunden du hast. Ohne Wahl ist die Notiz mit „type: me“ deine.',
	},
	hoursPerWeek: {
		name: 'Stunden für andere',
		desc: 'Wie viel Zeit du in der Woche hast, um etwas für Menschen zu tun. Gefallen werden so geplant, dass sie passen.',
	},
	suggestedChance: {
		name: 'Ab dieser Aussicht nennen',
		desc: 'Wie sicher deine Notizen es in Prozent machen müssen, bevor jemand auf einer Stufe steht, die noch nicht erwiesen ist.',
	},
	showsNumbers: {
		name: 'Zahlen im Einzelnen zeigen',
		desc: 'Zeilen sprechen in Worten. Aussichten in Prozent stehen dort, wo du jemanden aufklappst.',
	},
	logInto: {
		name: 'Wohin Einträge geschrieben werden',
		desc: 'In die Tagesnotiz nur, wo es sie schon gibt.',
		options: { person: 'Notiz der Person', daily: 'Tagesnotiz dieses Tages' },
	},
	completesNames: {
		name: '@Namen ergänzen',
		desc: '@ und ein Name schreiben in jeder Notiz den Link und bieten gegeben, bekommen, gefragt, getroffen an.',
	},
	setAside: {
		name: 'Zurückgestellte Gefallen',
		desc: (count: number): string =>
			count === 0
				? 'Keine. Was du zurückstellst oder ablehnst, ruht hier.'
				: `${counted(count, 'Gefallen ruht', 'Gefallen ruhen')}. Ein Klick bringt sie zurück.`,
	},
	reading: {
		name: 'Wie Notizen gelesen werden',
		desc: 'Tagesnotizen, Vorlagen, Reihenfolge in Daten. Aus deinem Vault übernommen, wo nichts gesetzt ist.',
	},
	showReading: {
		name: 'Zeigen, was gefunden wurde',
		desc: 'In der Seitenleiste, mit Beispielen und mit Listen zum Auswählen.',
	},
	dailyFolder: { name: 'Ordner der Tagesnotizen' },
	dailyFormat: {
		name: 'Namen der Tagesnotizen',
		desc: 'Wie in den Tagesnotizen der App: YYYY-MM-DD.',
	},
	templateFolder: { name: 'Ordner der Vorlagen', desc: 'Wird nie gelesen.' },
	excluded: { name: 'Ausgelassen', desc: 'Ordner, die nie gelesen werden, mit Komma.' },
	dateOrder: {
		name: 'Reihenfolge in Daten wie 3/4/2026',
		options: {
			detected: 'Wie in diesem Vault gefunden',
			'day-first': 'Tag, Monat, Jahr',
			'month-first': 'Monat, Tag, Jahr',
		},
	},
	found: (value: string): string => detected(value, ''),
	ladder: {
		name: 'Leiter',
		desc: 'Die Bitten, von klein nach groß. Zum Umordnen ziehen.',
		count: (count: number): string => counted(count, 'Bitte', 'Bitten'),
		rung: 'Bitte',
		add: 'Bitte hinzufügen',
		added: 'Neue Bitte',
		reset: 'Zurück zur ersten Leiter',
		resetDesc: 'Namen, Reihenfolge und Bitten werden wie am Anfang.',
		wordsName: (rung: string): string => `Worte für ${rung}`,
		wordsDesc: 'Worte in einem Eintrag, die diese Tat nennen, mit Komma.',
		wordsHeading: 'Worte, die eine Tat nennen',
	},
} as const;
