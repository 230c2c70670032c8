import { addDays, formatDay } from '../../core/day';
import type { Because } from '../../core/action/ladder';
import type { Basis } from '../../core/network/tie';
import type { Channel } from '../../core/people/channel';
import type { Outcome } from '../../core/people/interaction';
import { FAVOR_KIND_NAMES, favorDeed, favorTitle } from './de-favors';
import { entryWords } from './de-entries';
import { LINE_READING } from './de-line-reading';
import { NOT_ENTRIES } from './de-not-entries';
import { EXPLAIN, READING } from './de-reading';
import { REASONS } from './de-reasons';
import { RULE_TITLES } from './de-rules';
import { RUNGS } from './de-rungs';
import { SETTINGS } from './de-settings';
import { agoWords, counted, dayWords, durationWords, untilWords, weekdayWords } from './de-time';
import type { Translated } from './translated';
import type { en } from './en';

const people = (count: number): string => counted(count, 'Person', 'Personen');
const would = (count: number): string => (count === 1 ? 'würde' : 'würden');

/** Least chance for each word, highest first (chosen; no source). */
const CHANCES: readonly (readonly [number, string])[] = [
	[0.9, 'fast sicher'],
	[0.75, 'sehr wahrscheinlich'],
	[0.5, 'wahrscheinlich'],
	[0.3, 'vielleicht'],
	[0.1, 'eher nicht'],
	[0, 'kaum'],
];

const BECAUSE: Record<Because, string> = {
	proven: 'schon getan',
	said: 'sagst du',
	suggested: 'wahrscheinlich',
};

const LEGEND: Record<Because, string> = {
	proven: 'schon getan',
	said: 'nach deinem Wort',
	suggested: 'wahrscheinlich',
};

const BASIS: Record<Basis, string> = {
	known: 'bekannt',
	thin: 'zu wenig notiert',
	unanswered: 'bisher keine Antwort',
};

const OUTCOMES: Record<Outcome, string> = {
	yes: 'Ja',
	partly: 'Zum Teil',
	no: 'Nein',
	silence: 'Keine Antwort',
	open: 'Noch offen',
};

const CHANNELS: Record<Channel, string> = {
	mention: 'Erwähnung',
	reaction: 'Reaktion',
	comment: 'Kommentar',
	message: 'Nachricht',
	email: 'E-Mail',
	call: 'Anruf',
	video: 'Videoanruf',
	meeting: 'Treffen',
	meal: 'Essen',
	event: 'Anlass',
	gift: 'Geschenk',
	help: 'Hilfe',
	review: 'Durchsicht',
	introduction: 'Vorstellung',
	recommendation: 'Empfehlung',
	loan: 'Leihgabe',
	other: 'Anderes',
};

/** Every string of the product in German. */
export const de: Translated<typeof en> = {
	language: 'de',

	time: {
		day: dayWords,
		weekday: weekdayWords,
		ago: agoWords,
		until: untilWords,
		duration: durationWords,
	},
	rungs: RUNGS,
	reasons: REASONS,
	entry: entryWords,
	notEntries: NOT_ENTRIES,
	reading: READING,
	rules: RULE_TITLES,
	explain: EXPLAIN,
	settings: SETTINGS,
	lineReading: LINE_READING,
	favor: { title: favorTitle, deed: favorDeed, kinds: FAVOR_KIND_NAMES, draft: 'Für den Anfang' },

	because: BECAUSE,
	legend: LEGEND,
	basis: BASIS,
	outcomes: OUTCOMES,
	channels: CHANNELS,
	people,

	chance: (chance) => CHANCES.find(([least]) => chance >= least)?.[1] ?? 'kaum',
	percent: (share) => `${String(Math.round(share * 100))} %`,
	about: (chance) => {
		const tenths = Math.round(chance * 10);
		if (tenths < 1) return 'unter 10 %';
		return tenths > 9 ? 'über 90 %' : `etwa ${String(tenths * 10)} %`;
	},
	separator: ' · ',

	headline: {
		act: (count) => `${people(count)} ${would(count)} für dich etwas tun`,
		larger: (count, deed) => `${String(count)} ${would(count)} ${deed}`,
		part: (clause, isLast) => (isLast ? clause : `${clause}; `),
		none: 'Noch steht niemand über einer Schwelle',
	},

	ladder: {
		title: 'Wer für dich etwas täte',
		label: 'Bitten, von klein nach groß',
		row: (name, count) => `${name} ${people(count)}`,
		part: (count, legend) => `${String(count)} ${legend}`,
		earlier: 'vor drei Monaten',
		before: (count) => `vor drei Monaten ${String(count)}`,
		custom: (name) => `ja zu „${name}“ sagen`,
	},

	persons: {
		title: (rung, count) => `${rung}: ${people(count)}`,
		empty: 'Noch niemand. Ein Gefallen von dir ist der sicherste Weg hinauf.',
		nearMisses: 'Nicht weit davon',
		nearMissesNote:
			'Heute unter der Schwelle; ein Gefallen oder ein gutes Gespräch könnte das ändern.',
		thin: (count) => `Zu wenig notiert (${String(count)})`,
		unanswered: (count) => `Bisher keine Antwort (${String(count)})`,
		apartNote: {
			thin: 'Ein oder zwei notierte Tage sagen weder das eine noch das andere.',
			unanswered: 'Deine Notizen sagen, dass mehrere Bitten oder Nachrichten ohne Antwort blieben.',
		},
		quoted: (quote, larger) => (larger === undefined ? `„${quote}“` : `${larger}: „${quote}“`),
		lastContact: (ago) => `Kontakt ${ago}`,
		noContact: 'Kein Kontakt notiert',
		short: (favors) => (favors === 1 ? 'ein Gefallen fehlt' : `${String(favors)} Gefallen fehlen`),
		shortOfYes: 'ein Ja fehlt',
		entries: (count) => counted(count, 'Eintrag', 'Einträge'),
		could: 'Möglich?',
		would: 'Bereit?',
		couldWords: (ability) =>
			ability >= 0.95
				? 'ja'
				: ability >= 0.5
					? 'wahrscheinlich'
					: ability > 0
						? 'nichts spricht dafür'
						: 'nein',
		why: {
			proven: 'Steht hier, weil es schon getan wurde.',
			said: 'Steht hier nach deinem eigenen Wort.',
			suggested: 'Steht hier, weil deine Notizen es nahelegen.',
		},
		held: 'Stand bis vor Kurzem darüber und ist noch nicht deutlich darunter.',
		openNote: 'Notiz öffnen',
		log: 'Etwas festhalten',
		favor: 'Gefallen vorschlagen',
	},

	give: {
		title: 'Geben',
		given: (given, hours) => `Diese Woche ${given} von ${hours} gegeben`,
		budget: (count, planned) =>
			`In den Rest ${count === 1 ? 'passt' : 'passen'} ${counted(count, 'Gefallen', 'Gefallen')}: ${planned}`,
		enough: 'Das ist genug für diese Woche.',
		more: (count) => `Was du noch tun könntest (${String(count)})`,
		empty:
			'Kein Gefallen liegt nahe. Was Menschen brauchen oder mögen, in ihren Notizen notiert, bringt Ideen.',
		planEmpty: 'Nichts passt in die Stunden dieser Woche.',
		gain: (from, to) => {
			if (from === undefined) return `bis ${to}`;
			return from === to ? `fester bei ${to}` : `von ${from} zu ${to}`;
		},
		addTask: 'Als Aufgabe',
		logDone: 'Als getan festhalten',
		openPerson: 'Notiz öffnen',
		snooze: 'Nicht jetzt',
		dismiss: 'Dies nicht',
		copyDraft: 'Worte kopieren',
		moreActions: 'Mehr',
	},

	asks: {
		title: 'Bitten',
		offer: 'Wen kann ich fragen?',
		row: (name, topic) => (topic === undefined ? name : `${name}: ${topic}`),
		age: (ago) => `gefragt ${ago}`,
		older: (count) => `Ältere, als keine Antwort gezählt (${String(count)})`,
		empty: 'Keine Bitte wartet auf ihr Ergebnis.',
		close: (outcome, name) => `${outcome}: Bitte an ${name}`,
		question: 'Wie ging es aus?',
		which: 'Welche Bitte ist beantwortet?',
		keys: { yes: 'j', partly: 't', no: 'n', silence: 'k' },
		key: (key) => `Taste ${key}`,
	},

	review: {
		title: 'Rückblick',
		label: 'Betrieb und Fortschritt nach Wochen',
		waiting: 'Blick zurück auf das Quartal …',
		weeksAgo: (count) => `vor ${counted(count, 'Woche', 'Wochen')}`,
		thisWeek: 'diese Woche',
		activity: 'was du notiert hast',
		progress: (rung) => `Menschen über „${rung}“`,
		week: (week, entries, count) =>
			`${week}: ${counted(entries, 'Eintrag', 'Einträge')}, ${people(count)}`,
		activitySentence: (entries, time, weeks) =>
			`${counted(entries, 'Eintrag', 'Einträge')}${time === undefined ? '' : ` und ${time}`} in ${counted(weeks, 'Woche', 'Wochen')}.`,
		progressSentence: (rung, now, change) => {
			const name = `„${rung}“`;
			if (change === 0) return `${people(now)} über ${name}, so viele wie am Anfang.`;
			const by = `${String(Math.abs(change))} ${change > 0 ? 'mehr' : 'weniger'}`;
			return `${people(now)} über ${name}, ${by} als am Anfang.`;
		},
		empty: 'Ein paar Wochen mit Einträgen zeigen hier, was wen bewegt hat.',
		hoursTitle: 'Wohin die Zeit ging, und was sie brachte',
		hours: (time, rungs) =>
			rungs === 0 ? time : `${time}, ${counted(rungs, 'neue Stufe', 'neue Stufen')}`,
		dilutionTitle: 'Wie viele Beziehungen deine Stunden tragen',
		dilutionLabel: (ties, hours) =>
			`Mittlere Stärke von einer bis ${String(ties)} Beziehungen, wie sie ist und wie ${hours} in der Woche sie allein durch Gespräche hielten`,
		steady: (hours) => `${hours} in der Woche, nur Gespräche`,
		own: 'mittlere Stärke',
		strongestTie: 'deine stärkste Beziehung',
		allTies: (ties) => `alle ${String(ties)}`,
		dilutionSentence: (ties, everyDays) =>
			`Gleich verteilt auf ${counted(ties, 'Beziehung', 'alle Beziehungen')} sind deine Stunden eine halbe Stunde mit jedem alle ${counted(everyDays, 'Tag', 'Tage')}.`,
		heldSentence: (hours, held) =>
			`Allein durch Gespräche tragen ${hours} in der Woche: ${held.join('; ')}. Gefallen tragen mehr.`,
		calibrationTitle: 'Wie gut die Aussichten eintrafen',
		expectedLeast: 'erwartet: unwahrscheinlich',
		expectedMost: 'sicher',
		calibrationDots: 'wie oft es eintraf',
		calibrationLine: 'wie erwartet',
		calibrationLabel: 'Erwartet von links nach rechts, eingetroffen nach oben',
		bin: (expected, asks, yes) =>
			`Erwartet ${expected}, ${counted(asks, 'Bitte', 'Bitten')}: ja ${yes}`,
		fewAsks: (asks) =>
			asks === 0
				? 'Von keiner deiner Bitten ist das Ende bekannt.'
				: `${counted(asks, 'Bitte', 'Bitten')} mit bekanntem Ende ${asks === 1 ? 'sagt' : 'sagen'} zu wenig.`,
		fit: (asks, isCloser) =>
			`Über ${counted(asks, 'Bitte', 'Bitten')} mit bekanntem Ende kamen die Aussichten dem Geschehenen ${isCloser ? 'näher' : 'nicht näher'} als deine durchschnittliche Antwort.`,
		brier: (brier, average) =>
			`Mittlerer quadratischer Fehler ${brier.toFixed(3)}; beim Durchschnitt ${average.toFixed(3)}.`,
		depths: {
			light: 'Likes, Kommentare, Feeds',
			talk: 'Nachrichten und Gespräche',
			favor: 'Gefallen',
		},
		returns: (name, entries, time, rungs) =>
			`${name}: ${counted(entries, 'Eintrag', 'Einträge')}${time === undefined ? '' : `, ${time}`}; ${counted(rungs, 'neue Stufe', 'neue Stufen')}`,
		rose: (name, rungs) => `${name} stieg auf: ${rungs.join(', ')}`,
		mirror: (rung, given, got) =>
			`${rung}: du ${counted(given, 'Mal', 'Mal')}, andere ${counted(got, 'Mal', 'Mal')}`,
		rest: (name, minutes) => `${name} eine Weile ruhen zu lassen gäbe ${minutes} in der Woche frei`,
		held: (rung, count) => `${rung}: ${people(count)}`,
		heldTitle: 'Was deine Stunden allein durch Gespräche tragen',
		illusion: (lightActs, feed) =>
			`${counted(lightActs, 'leichte Berührung', 'leichte Berührungen')}${feed === undefined ? '' : ` und ${feed} in Feeds`}: Betrieb, kein Fortschritt.`,
		unmoved: (names) =>
			`Nichts Tieferes und keine Stufe bei ${names.join(', ')}; je ein Anruf brächte mehr.`,
	},

	card: {
		upTo: (rung) => `Täte etwas für dich, bis: ${rung}`,
		below: 'Heute unter der ersten Schwelle',
		thin: 'Zu wenig ist notiert, um etwas zu sagen',
		unanswered: 'Bisher keine Antwort auf deine Bitten',
		away: 'Nicht auf der Leiter',
		steps: (on) => (on.length === 0 ? 'Steht auf keiner Stufe' : `Steht auf: ${on.join(', ')}`),
		exchange: (gave, got) =>
			`Du gabst ${counted(gave, 'Gefallen', 'Gefallen')} und bekamst ${String(got)}`,
		given: (when, quote) => `Du, ${when}: ${quote}`,
		got: (name, when, quote) => `${name}, ${when}: ${quote}`,
		promise: (quote) => `Noch offen: ${quote}`,
		next: 'Nächster Gefallen',
		strength: 'Was dazu führte',
		strengthLabel: (since) =>
			`Wie stark die Beziehung war, im Mittel über zwei Monate, seit ${since}`,
		today: 'heute',
		mark: (when, quote) => `${when}: ${quote}`,
	},

	firstMinute: {
		title: (count) =>
			count === 0
				? 'Was weißt du, das deine Notizen nicht wissen?'
				: `Deine Notizen erinnern sich an ${counted(count, 'Mal', 'Male')}, da jemand etwas für dich tat`,
		question: (name, deed) => `Würde ${name} ${deed}?`,
		position: (number, all) => `Was meinst du? ${String(number)} von ${String(all)}`,
		yes: 'Ja',
		no: 'Nein',
		cannotSay: 'Weiß nicht',
		save: (count) => `${counted(count, 'Antwort', 'Antworten')} speichern`,
		discard: 'Weiter, ohne zu speichern',
		goOn: 'Weiter zur Leiter',
		calm: 'Du musst nichts beantworten. Du findest dies wieder unter dem Befehl „Die erste Minute zeigen“.',
		whatIsSaved: 'Jede Antwort wird eine Eigenschaft ihrer Notiz, „would“ oder „would_not“.',
	},

	trouble: (errors, warnings) =>
		errors > 0
			? `${counted(errors, 'Stelle war', 'Stellen waren')} nicht lesbar`
			: `${counted(warnings, 'Zeile wird', 'Zeilen werden')} vielleicht anders gelesen`,

	notice: {
		loading: 'Deine Notizen werden gelesen',
		loadingCount: (read, all) => `${String(read)} von ${counted(all, 'Notiz', 'Notizen')}`,
		loadingLine: 'Nichts verlässt dieses Gerät. Du kannst weiterarbeiten.',
		failed: 'Hier ging etwas schief',
		failedLines: (failure) => [
			'Deine Notizen sind unberührt. Die nächste Änderung einer Notiz versucht es erneut.',
			`Wenn es bleibt, melde bitte dies: ${failure}`,
		],
		emptyVault: 'Dieser Vault hat noch keine Notizen',
		emptyVaultLines: [
			'Schreib eine Notiz für jeden Menschen, für den du etwas tun würdest, und eine Zeile, wann immer einer von euch etwas tat.',
			'Etwa so, in einer Notiz namens „Ana Ruiz“ in einem Ordner namens „Menschen“:',
		],
		noPeople: 'Keine Notizen über Menschen gefunden',
		noPeopleLines: (notes) => [
			`Keine der ${counted(notes, 'Notiz', 'Notizen')} in diesem Vault liegt in einem Ordner wie „Menschen“ oder „Kontakte“, hat ein Tag wie #person oder #contact oder eine Eigenschaft wie „type: person“ oder „categories: [[People]]“.`,
			'Wenn du Notizen über Menschen anders kennzeichnest, sag es in den Einstellungen. Wenn du noch keine hast, beginne mit einer, in einem Ordner namens „Menschen“:',
		],
		problem: (place, reason) => `${place}: ${reason}`,
		onlyBroken: 'Deine Notizen über Menschen sind nicht lesbar',
		onlyBrokenLines: (count) => [
			`${counted(count, 'Stelle muss', 'Stellen müssen')} erst in Ordnung gebracht werden. Die Notizen selbst sind unberührt.`,
		],
		noEntries: (count) => `${people(count)}, und noch nichts mit Tag über sie`,
		noEntriesLine:
			'Eine Zeile je Tat genügt, in ihrer Notiz. Eine Zeile, die mit einem Tag beginnt, ist ein Eintrag:',
		example: (today) =>
			[
				`- ${formatDay(addDays(today, -9))} call 30m: ihr Umzug`,
				`- ${formatDay(addDays(today, -7))} gave: eine Stunde an ihrer Tabelle (1h)`,
				`- ${formatDay(addDays(today, -1))} got: Vorstellung bei Bo`,
			].join('\n'),
		openSettings: 'Einstellungen öffnen',
		showReading: 'Sagen, welche Notizen Menschen sind',
		checkNotes: 'Notizen prüfen',
	},

	place: (name, line) => (line === undefined ? name : `${name}, Zeile ${String(line)}`),
	showAll: (count) => `Alle ${String(count)} zeigen`,
	showFewer: 'Weniger zeigen',
	sidebarLabel: 'Leiter der Taten',

	commands: {
		openSidebar: 'Seitenleiste öffnen',
		suggestFavor: 'Einen Gefallen vorschlagen',
		suggestFavorActive: 'Einen Gefallen für die offene Person vorschlagen',
		planWeek: 'Die Woche planen',
		showFirstMinute: 'Die erste Minute zeigen',
		whoCanIAsk: 'Wen kann ich fragen',
		log: 'Etwas festhalten',
		checkNotes: 'Notizen prüfen',
		showReading: 'Zeigen, wie Notizen gelesen werden',
		explainNote: 'Erklären, wie diese Notiz gelesen wird',
		recordAsk: 'Eine Bitte festhalten',
		endAsk: 'Festhalten, wie eine Bitte ausging',
		undo: 'Die letzte Änderung zurücknehmen',
		readLine: 'Diese Zeile lesen als …',
		toggleNumbers: 'Zahlen zeigen oder verbergen',
	},

	favorModal: {
		placeholder: 'Wem möchtest du helfen?',
		placeholderFor: (name) => `Was könntest du für ${name} tun?`,
		empty: 'Hier liegt kein Gefallen nahe.',
		navigate: 'zum Wählen',
		use: 'zum Fortfahren',
		close: 'zum Schließen',
		choices: {
			task: 'Als offene Aufgabe in die Notiz der Person schreiben',
			'task-today': 'Als offene Aufgabe in die Notiz von heute schreiben',
			done: 'Als heute getan festhalten',
			copy: 'Erste Worte für eine Nachricht kopieren',
			open: 'Die Notiz öffnen',
			snooze: 'Nicht jetzt: in 30 Tagen wieder fragen',
			dismiss: 'Dies nicht: nicht mehr vorschlagen',
		},
		planned: (given) => `${given}. Was als Nächstes?`,
	},

	drafts: {
		share: (note, interest) =>
			`In meinen Notizen bin ich auf „${note}“ gestoßen und musste an dich denken, weil dich ${interest} interessiert.`,
		introduction: (name, other, { need, can }) =>
			`${name}, das ist ${other}. ${name}: ${need}. ${other}: ${can}. Ich glaube, ihr solltet euch kennenlernen.`,
		need: (need) => `Du suchst dies: ${need}. Ich kann helfen; wann passt es dir?`,
		promise: 'Ich habe nicht vergessen, was ich dir versprochen habe; es kommt diese Woche.',
		call: (minutes) =>
			`Ich wüsste gern, wie es dir geht. Passen dir diese Woche ${String(minutes)} Minuten am Telefon?`,
		thanks: (deed) => `Danke dafür: ${deed}. Und das ist daraus geworden:`,
		recommend: (name, deeds, today) =>
			`Ein paar Worte über ${name}, zum Weiterzeigen: ${deeds
				.map(({ day, words }) => `${words} (${dayWords(day, today)})`)
				.join('; ')}.`,
	},

	ask: {
		numbers: new Map([
			['zwei', 2],
			['drei', 3],
			['vier', 4],
			['fünf', 5],
			['sechs', 6],
			['sieben', 7],
			['acht', 8],
			['neun', 9],
			['zehn', 10],
		]),
		people: ['Leute', 'Personen', 'Menschen', 'Freunde', 'Helfer', 'Hände'],
		together: (needed, names, percent) =>
			`Um ${String(needed)} sicher zu haben, frag ${names.join(', ')}: ${percent}, dass genug ja sagen`,
		notTogether: (needed, names, percent) =>
			names.length === 0
				? `Noch niemand, um auf ${String(needed)} zu kommen`
				: `Selbst ${names.join(', ')} zusammen: nur ${percent}, dass ${String(needed)} ja sagen`,
	},

	askModal: {
		title: 'Wen kann ich fragen',
		action: 'Worum',
		topic: 'Thema',
		topicPlaceholder: 'Wenn du willst: Berlin, Buchhaltung, eine Wohnung …',
		above: 'Über der Schwelle',
		near: 'Nicht weit davon',
		none: 'Noch steht niemand über dieser Schwelle.',
		noneWithTopic: (topic) => `Niemand über dieser Schwelle passt zu „${topic}“.`,
		yesMore: 'Menschen sagen etwa doppelt so oft ja, wie die Fragenden erwarten.',
		summary: (count) => `${people(count)} über der Schwelle`,
		choices: { asked: 'Festhalten, dass ich gefragt habe', open: 'Die Notiz öffnen' },
	},

	mention: {
		alias: (name) => `als ${name}`,
		deeds: {
			gave: 'gegeben …',
			got: 'bekommen von …',
			asked: 'gefragt …',
			met: 'getroffen …',
		},
	},

	logModal: {
		title: 'Etwas festhalten',
		askTitle: 'Eine Bitte festhalten',
		person: 'Wer',
		personPlaceholder: 'Name einer Person',
		date: 'Wann',
		datePlaceholder: 'Heute, letzten Freitag, 3. Mai',
		noDay: 'Kein Tag, der schon war',
		form: 'Was',
		forms: {
			met: 'Wir hatten Kontakt',
			gave: 'Ich habe etwas für sie getan',
			got: 'Sie haben etwas für mich getan',
			asked: 'Ich habe um etwas gebeten',
			askedMe: 'Sie haben mich um etwas gebeten',
		},
		channel: 'Wie',
		thing: 'Worum',
		ownThing: 'In meinen eigenen Worten',
		words: 'In deinen Worten',
		wordsPlaceholder: {
			met: 'ihr Antrag, und der Umzug',
			gave: 'eine Stunde an ihrer Tabelle',
			got: 'Vorstellung bei Bo',
			asked: 'für das Stipendium',
			askedMe: 'Rückmeldung zur Präsentation',
		},
		minutes: 'Minuten',
		outcome: 'Ergebnis',
		preview: (note, heading) =>
			heading === undefined
				? `Wird in ${note} geschrieben:`
				: `Wird in ${note} geschrieben, unter „${heading}“:`,
		readsOtherwise: 'Diese Worte sagen noch etwas anderes und werden vielleicht so gelesen.',
		save: 'Festhalten',
		cancel: 'Abbrechen',
		needPerson: 'Wähle zuerst eine Person.',
		needDate: 'Wähle einen Tag, der nicht in der Zukunft liegt.',
		needWords: 'Sag in ein paar Worten, was es war.',
	},

	checkModal: {
		title: 'Notizen prüfen',
		fine: 'Alles, was wie ein Eintrag aussieht, war lesbar.',
		summary: (errors, warnings) =>
			[
				errors > 0 ? counted(errors, 'Fehler', 'Fehler') : '',
				warnings > 0 ? counted(warnings, 'Hinweis', 'Hinweise') : '',
			]
				.filter((part) => part !== '')
				.join(', '),
		found: (count, entries) =>
			`${people(count)} und ${counted(entries, 'Eintrag', 'Einträge')} wurden gelesen.`,
		group: (rule, count) => `${rule} (${String(count)})`,
	},

	said: {
		taskAdded: (name) => `Offene Aufgabe bei ${name} hinzugefügt.`,
		logged: (name) => `Bei ${name} festgehalten.`,
		closed: (name) => `Bei ${name} notiert.`,
		setAside: (title) => `Zurückgestellt: ${title}.`,
		copied: (draft) => `Kopiert: ${draft}`,
		noDraft: 'Hierfür gibt es keine ersten Worte.',
		answersSaved: (count) => `In ${counted(count, 'Notiz', 'Notizen')} geschrieben.`,
		undo: 'Zurücknehmen',
		nothingToUndo: 'Es gibt nichts zurückzunehmen.',
		undone: 'Zurückgenommen.',
		undoDeclined: 'Die Notiz hat sich seither geändert und blieb, wie sie ist.',
		whereSettings: (name) => `Du findest sie in den Einstellungen der App, unter ${name}.`,
		noteGone: 'Diese Notiz ist nicht mehr da.',
		notWritten: (reason) => `Nichts wurde geschrieben: ${reason}`,
		tickIt: 'Diese Aufgabe kehrt wieder: Hake sie in ihrer Notiz ab, damit die nächste entsteht.',
		propertiesUnread: (name) =>
			`Die Eigenschaften in der Notiz zu ${name} lassen sich nicht lesen; dort wurde nichts geschrieben.`,
		lineChanged: 'Diese Zeile hat sich seither geändert; öffne die Notiz, um nachzusehen.',
		stillReading: 'Deine Notizen werden noch gelesen. Einen Moment.',
		numbersHidden: 'Zahlen sind verborgen.',
		numbersShown: 'Zahlen werden gezeigt.',
	},
};
