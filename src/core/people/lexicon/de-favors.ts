import type { FavorWords } from '../favor-words';

/** German. Data only: what each field means stands at `FavorWords`. */
export const GERMAN_FAVORS: FavorWords = {
	common:
		'der das dem den des und oder ein eine einen einem einer eines fur mit von vom zu zum zur ist sind ich du er sie es wir ihr mein meine meinen ' +
		'meiner dein sein seine seinen ihre ihren ihrem unser uns mich mir dich dir ihn ihm ihnen sich jemand jemanden jemandem etwas brauch brauche ' +
		'braucht brauchen sucht suche suchen suchend mochte mochten wollen wollte hilfe hilf hilft helfen geholfen konnen konnte kann mochte beim bei ' +
		'nach uber unter auf aus auch nur sehr noch schon mehr viel viele wenig neue neuen neuer neues alte alten guter gute guten gut kennt kennen ' +
		'weiss wissen macht machen gemacht haben hatte wer wie wo wenn weil dass nicht kein keine keinen wird werden wurde wurden jahr jahre jahren ' +
		'woche wochen monat monate tag tage tagen heute zeit leute person personen arbeit arbeiten arbeitet',
	commonBesideCommon: 'die hat war was so an am im in man will bin als da um',
	apart: '',
	doers: 'er in erin ist',
	endings: 'en n er e es in innen erin ung ungen isch lich keit heit ei',
	placed: 'von vom auf in im unter am an hinter über neben',
	vague: 'plan frage problem sache ding stück projekt idee art fall thema',
	sameWork:
		'reparieren richten flicken restaurieren|korrigieren lektorieren gegenlesen lesen prufen durchsehen|ubersetzen dolmetschen ubersetzung|' +
		'unterrichten lehren nachhilfe coachen kurs unterricht|fotografieren foto knipsen|zeichnen malen illustrieren|programmieren entwickeln|' +
		'fahren transportieren umziehen tragen schleppen umzug|kochen backen bewirten|nahen schneidern|schreiben texten verfassen|bauen tischlern zimmern',
	sameThing:
		'fahrrad rad|auto wagen|wohnung apartment|rechtsanwalt anwalt rechtsanwaltin anwaltin|steuer steuererklarung steuern|buchhaltung buchfuhrung|arzt arztin doktor|' +
		'webseite website homepage|handy telefon|computer rechner laptop',
	kinds:
		'mobel stuhl tisch schrank regal sofa bett kommode sessel|text brief broschure artikel aufsatz arbeit bericht bewerbung antrag manuskript anschreiben flyer|' +
		'fahrzeug auto lieferwagen transporter|instrument gitarre klavier geige cello|kleidung kleid hose hemd mantel vorhang|tier hund katze',
	trades:
		'anwalt,anwaltin,rechtsanwalt,rechtsanwaltin,jurist,juristin,notar,notarin: recht vertrag mietvertrag testament klage vertrage kaufvertrag kundigung|' +
		'arzt,arztin,hausarzt,hausarztin,kinderarzt,kinderarztin: gesundheit krankheit rezept diagnose krankenhaus medizin symptom|' +
		'krankenpfleger,krankenschwester,pflegerin,pfleger: gesundheit krankenhaus medizin pflege verband|' +
		'hebamme: geburt schwangerschaft baby stillen|apothekerin,apotheker: medikament rezept tablette|' +
		'zahnarzt,zahnarztin: zahn zahne fullung|' +
		'physiotherapeut,physiotherapeutin,physio,osteopath,osteopathin: rucken knie schulter nacken verletzung schmerzen massage|' +
		'psychologin,psychologe,therapeut,therapeutin: angst therapie trauer burnout|' +
		'tierarzt,tierarztin: hund katze tier pferd|' +
		'steuerberater,steuerberaterin,buchhalter,buchhalterin: steuer steuererklarung buchhaltung finanzamt rechnung umsatzsteuer lohn|' +
		'bankerin,banker,bankkaufmann,bankkauffrau: kredit konto hypothek darlehen rente|' +
		'makler,maklerin,immobilienmakler,immobilienmaklerin: wohnung haus miete buro mietvertrag|' +
		'architekt,architektin: plan bauplan umbau anbau haus dachboden zeichnung|' +
		'statiker,statikerin,bauingenieur,bauingenieurin: wand trager riss decke statik fundament|' +
		'tischler,tischlerin,schreiner,schreinerin,zimmermann: holz regal tur fenster mobel tisch schrank treppe bank|' +
		'elektriker,elektrikerin: strom steckdose lampe leitung sicherung licht|' +
		'klempner,klempnerin,installateur,installateurin,heizungsbauer,heizungsbauerin: heizung wasserhahn rohr boiler therme bad toilette abfluss|' +
		'dachdecker,dachdeckerin: dach ziegel dachrinne|' +
		'maler,malerin,malermeister: farbe wand tapete streichen anstrich|maurer,maurerin: mauer wand beton|' +
		'schlosser,schlosserin: schloss schlussel tur metall gelander|' +
		'mechaniker,mechanikerin,kfz mechaniker: auto motor bremse auspuff getriebe|' +
		'fahrradmechaniker,fahrradmechanikerin: fahrrad rad bremse kette schaltung|' +
		'gartner,gartnerin,landschaftsgartner,landschaftsgartnerin: garten baum hecke rasen pflanze beet|' +
		'imker,imkerin: biene bienen honig|backer,backerin,konditor,konditorin: brot kuchen torte brotchen backen|' +
		'koch,kochin: kochen essen buffet menu|schneider,schneiderin: nahen kleid hose saum vorhang|' +
		'friseur,friseurin: haare haarschnitt|fotograf,fotografin: foto bild portrat kamera fotos|' +
		'grafikerin,grafiker,designerin: logo plakat flyer layout|' +
		'programmierer,programmiererin,entwickler,entwicklerin,informatiker,informatikerin: software programm app website computer code|' +
		'journalist,journalistin: presse artikel zeitung interview|lektor,lektorin: text manuskript lektorat buch|' +
		'ubersetzer,ubersetzerin: ubersetzung|lehrer,lehrerin: schule nachhilfe prufung unterricht hausaufgaben|' +
		'bibliothekar,bibliothekarin,archivar,archivarin: buch archiv quelle recherche|' +
		'musiker,musikerin: musik konzert hochzeit|' +
		'personalerin,personaler: bewerbung lebenslauf gehalt vorstellungsgesprach|' +
		'sozialarbeiter,sozialarbeiterin: antrag pflege wohngeld unterstutzung',
	tradeTalk: '',
	fields:
		'garten beet saat samen kompost apfel birne hecke rasen pflanze schrebergarten|brot backen sauerteig roggen mehl teig backofen|' +
		'presse zeitung redaktion journalist radio sender reporter|laufen laufer marathon joggen lauftreff|' +
		'pflege station dienstplan schicht krankenhaus klinik|musik chor singen konzert klavier gitarre|' +
		'tabelle excel budget zahlen abrechnung beleg belege steuer|vortrag folien buhne rede publikum konferenz',
	text: 'text',
	textWork: 'korrigieren lektorieren gegenlesen lesen prufen durchsehen korrektur lektorat',
	translating: 'ubersetzen dolmetschen ubersetzung dolmetscher',
	rides: 'mitfahrgelegenheit fahrt transport',
	driving: 'fahren fahrer',
	vehicle: 'fahrzeug',
	learners: 'praktikant praktikantin lehrling azubi werkstudent',
	indefinite: 'ein eine ihr ihre sein seine',
	ofs: 'von',
	languages:
		'deutsch englisch franzosisch spanisch italienisch portugiesisch niederlandisch polnisch russisch ukrainisch arabisch turkisch chinesisch japanisch griechisch schwedisch danisch latein',

	joins: 'und|oder',
	tails:
		'{hat,haben,hatte} *|uber|nach|gegen|als|weil|vor|aber|von|vom|wahrend|fur|aus|in|im|ist|wie|auf|so|dass|durch|bis|wenn|wo|mit|ohne|zum|zur|zu|um|bei|beim',
	deedTail: '',
	handles: 'fliegen leihen ausleihen verleihen benutzen',
	agents:
		'pilot pilotin experte expertin fachmann fachfrau spezialist spezialistin profi berater beraterin',
	purposes: 'fur vor nach gegen ohne weil seit bis',
	helpWith:
		'{hilfe,unterstutzung} {bei,beim,mit,fur}|{rat,tipps,feedback,ruckmeldung,meinung} {zu,zum,zur,uber}|ein zweites paar augen {fur,auf}|einen blick auf',
	contactWith: '{kontakt,kontakte} {zu,bei,in}',
	places: 'praktikum praktikumsplatz ausbildungsplatz lehrstelle stelle job',
	work: 'arbeit auftrage auftrag kunden kundinnen aufgaben schuler schulerinnen',
	praise: 'empfehlung|empfehlungsschreiben|referenz|referenzen|zeugnis|arbeitszeugnis',
	praiseOf: '{rezension,rezensionen,besprechung,bewertung} {von,fur,zu}',
	namedTo: 'fur {ein,eine,einen,gute,guten}',
	ownWords: 'rezension empfehlung referenz zeugnis bewertung feedback ruckmeldung',

	seeks:
		'sucht|suchen|braucht|brauchen|benotigt|auf der suche nach|{hatte,hatten} {gern,gerne}|wunscht sich|fehlt {ihr,ihm,ihnen}|{sieht,schaut} sich nach ~ um|halt ausschau nach|' +
		'{fragt,fragte,hat gefragt} ob {ich,wir,jemand} {einen,eine,jemanden,wen}|kenne ich|findet {keinen,keine,kein,niemanden}',
	wantsToLearn: 'lernt|will lernen|mochte lernen',
	learning: '{lernen,lernt}|unterricht in',
	ableAt:
		'{gut,toll,geschickt,erfahren,fit} {mit,in,im,bei}|kennt sich {gut aus mit,aus mit,mit,in}|kennt {jeden,jede,alle}|kennt|spricht|spielt|repariert|unterrichtet|{gelernter,gelernte}|' +
		'{arbeitete,arbeitet} als|war fruher|hat {studiert,gelernt}',
	promises:
		'{habe,hab} {ihr,ihm,ihnen} versprochen|versprach {ihr,ihm,ihnen}|{muss,sollte,will,werde} {ihr,ihm,ihnen}',
	promisedDeeds:
		'schicken bringen leihen zeigen vorstellen geben weiterleiten mitbringen suchen schreiben helfen ' +
		'reparieren übersetzen drucken kopieren empfehlen zurückgeben backen fahren',
	egos: 'ich wir mir mich uns mein meine',
	they: 'er sie und aber die der',
	clauseStarts: 'das dann dort denn weil es ist',
	auxiliaries: 'ist sind noch immer gerade jetzt auch schon dringend hat haben sehr ziemlich',
	nothings: 'nichts niemand niemanden',
	theirs: 'ihr|ihre|sein|seine',
	broken:
		'{ist kaputt,kaputt,streikt,tropft,ist undicht,ist hin,geht nicht mehr,lauft nicht mehr,spinnt}',
	askedEgo: '{fragte,bat} mich|hat mich {gefragt,gebeten}|ob ich|{konnte,kann} ich',

	met: 'gelost|erledigt|geklart|gefunden|fertig|versorgt',
	noLonger: 'nicht mehr {notig,gesucht,gebraucht,dringend}',
	foundMet:
		'gelost|erledigt|gefunden|bekommen|unterschrieben|gekauft|eingezogen|eingestellt|ist {fertig,repariert,da,fertig geworden}|hat {eine,einen,eins,jemanden} ~ {gefunden,bekommen}|hat jetzt|braucht ~ nicht mehr|sucht ~ nicht mehr',
	jokes: 'haha|hihi|scherz|nur spass|von wegen',
	hushAside: 'privat|vertraulich|geheim',
	hush: 'unter uns|im vertrauen|vertraulich|{niemand,keiner} {weiss,soll,darf}|{darf,soll} {niemand,keiner}|geheimnis|{nie,nicht} {erwahnen,ansprechen,weitersagen,davon reden}',
	writings: 'notiz notizen artikel link ausschnitt aufsatz rezept',
	isPrivate: 'privat vertraulich geheim tagebuch',
	warnings:
		'nicht {trauen,vertrauen}|traue {ihm,ihr,ihnen} nicht|nie wieder|{zahlt,bezahlt} nie|nie bezahlt|hat {nicht,nie} {bezahlt,gezahlt}|{ruft,meldet} ~ nur {an wenn,wenn}|nutzt {mich,leute} aus|schuldet mir ~ {antwortet,nichts}|will ~ nichts mehr {horen,wissen}|fernhalten|abstand halten|finger weg|betrogen|betrugt',
	warningAside: 'vorsicht|achtung',
	leftAlone:
		'{will,mochte,wollte} ~ {ruhe,abstand,in ruhe gelassen werden,keinen kontakt}|in ruhe lassen|braucht {ruhe,abstand}|bat um {ruhe,abstand}|nicht {anrufen,stören,anschreiben,ansprechen}|keinen kontakt',
	full: 'nimmt {niemanden,keine,keinen,nichts} ~ {an,auf}|{ausgebucht,uberlastet}|keine {zeit,neuen}|elternzeit|krankgeschrieben',
	days: 'geburtstag geburtstage',
	unkept:
		'{nicht,nie,keinen,keine} ~ {feiert,feiern,mag,erwahnen,gratulieren}|{feiert,mag} ~ {nicht,keinen,keine}|hasst',
	unanswered:
		'keine {antwort,reaktion,ruckmeldung}|nichts gehort|{antwortet,meldet} ~ nicht|nie geantwortet',

	plainVerbs:
		'sagen schicken schreiben geben fragen zeigen danken gehen bringen machen tun vorbereiten',
	asksOf: '{fragen,erinnern,abholen bei,leihen von,bitten}',
	hellos:
		'schreiben nachricht anschreiben mail mailen hallo gruss grussen melden whatsapp kontaktieren',
	answers: 'antworten zuruckschreiben grussen melden',
	bringsTogether:
		'{sollte,sollten,musste,mussten} ~ kennenlernen|wurden sich ~ verstehen|{vorstellen,zusammenbringen,bekannt machen}',
	introduces: 'vorstellen bekanntmachen vorstellung',
	thanks: 'danke|dank|danken|bedanken|bedankt|gedankt',
	untold:
		'{nicht,nie,noch nicht} ~ {bedankt,gedankt,erzahlt,gesagt,gemeldet}|{muss,sollte} ~ {danken,bedanken}|{sie,er} weiss ~ {nicht,nichts}',
	paid: '{ich,wir} ~ bezahlt|{ihm,ihr,ihnen} bezahlt|rechnung|gegen bezahlung|gegen honorar',
	paidAside: 'bezahlt|und bezahlt',
	forEgo: 'fur {mich,uns,mein,meine,meinen}',
	back: 'zuruck',
	denials: 'kein keine keinen nicht ohne nie',
	halves: 'halbe halben',
	sentWork: '{kunden,kundin,kunde,kundinnen,auftrag,auftrage} ~ {vermittelt,geschickt,zugeschickt}',
	money: 'geld bargeld darlehen',

	feedNames: '',
	feeds: 'soziale medien|foren',
};
