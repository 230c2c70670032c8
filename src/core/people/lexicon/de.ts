import type { Lexicon } from '../lexicon';

/** German. Data only: what each field means stands at `Lexicon`. */
export const GERMAN: Lexicon = {
	grammar: {
		past: [
			[/([dt])en$/, '$1ete,$1eten'],
			[/e?n$/, 'te,ten'],
		],
		participle: [
			[/ieren$/, 'iert'],
			[/^(be|er|ver|zer|ent|emp|miss|uber|unter)(.*[dt])en$/, '$1$2et'],
			[/^(be|er|ver|zer|ent|emp|miss|uber|unter)(.+?)e?n$/, '$1$2t'],
			[/^(.*[dt])en$/, 'ge$1et'],
			[/^(.*?)e?n$/, 'ge$1t'],
		],
		ongoing: [],
		present: [
			[/([dt])en$/, '$1et'],
			[/e?n$/, 't'],
		],
		plural: [
			[/e$/, 'en'],
			[/(ung|heit|keit|schaft|ion)$/, '$1en'],
			[/(\p{L})$/u, '$1e,$1en,$1s'],
		],
		irregular:
			'backen backte,buk gebacken bäckt,backt|beginnen begann begonnen|' +
			'begleiten begleitete begleitet|bekommen bekam,bekamen bekommen|' +
			'beraten beriet beraten berät|bieten bot geboten|binden band gebunden|' +
			'bitten bat,baten gebeten|bleiben blieb,blieben geblieben|' +
			'bringen brachte,brachten gebracht|chatten chattete gechattet|' +
			'denken dachte,dachten gedacht|empfehlen empfahl empfohlen empfiehlt|' +
			'erhalten erhielt erhalten erhält|essen aß,aßen gegessen isst|' +
			'fahren fuhr,fuhren gefahren fährt|fallen fiel gefallen fällt|' +
			'finden fand,fanden gefunden|geben gab,gaben gegeben gibt|' +
			'gehen ging,gingen gegangen|gewinnen gewann gewonnen|gießen goss gegossen|' +
			'graben grub gegraben|haben hatte,hatten gehabt hat,habe|' +
			'halten hielt,hielten gehalten hält|helfen half,halfen geholfen hilft|' +
			'kennen kannte gekannt|kommen kam,kamen gekommen|laden lud,luden geladen lädt|' +
			'lassen ließ,ließen gelassen lässt|laufen lief,liefen gelaufen läuft|' +
			'leihen lieh,liehen geliehen|lesen las,lasen gelesen liest|liegen lag gelegen|' +
			'mailen mailte gemailt|nehmen nahm,nahmen genommen nimmt|' +
			'raten riet geraten rät|reiten ritt geritten|reißen riss gerissen|' +
			'rufen rief,riefen gerufen ruft|schlagen schlug geschlagen schlägt|' +
			'schließen schloss geschlossen|schneiden schnitt geschnitten|' +
			'schreiben schrieb,schrieben geschrieben|' +
			'schwimmen schwamm,schwammen geschwommen|sehen sah,sahen gesehen sieht|' +
			'sein war,waren gewesen ist,sind,bin|senden sandte,sendete gesandt,gesendet|' +
			'simsen simste gesimst|singen sang,sangen gesungen|sitzen saß,saßen gesessen|' +
			'skypen skypte geskypt|sprechen sprach,sprachen gesprochen spricht|' +
			'springen sprang gesprungen|stehen stand,standen gestanden|' +
			'sterben starb gestorben stirbt|streichen strich gestrichen|' +
			'tragen trug,trugen getragen trägt|treffen traf,trafen getroffen trifft|' +
			'trinken trank,tranken getrunken|tun tat getan tut|' +
			'unterhalten unterhielt,unterhielten unterhalten unterhält|' +
			'unterschreiben unterschrieb unterschrieben|' +
			'überlassen überließ überlassen überlässt|' +
			'übernehmen übernahm übernommen übernimmt|verbinden verband verbunden|' +
			'verbringen verbrachte,verbrachten verbracht|' +
			'vergessen vergaß vergessen vergisst|verleihen verlieh verliehen|' +
			'verlieren verlor verloren|versprechen versprach versprochen verspricht|' +
			'waschen wusch gewaschen wäscht|weisen wies gewiesen|' +
			'werden wurde,wurden geworden wird|werfen warf geworfen wirft|' +
			'wissen wusste gewusst weiß|ziehen zog,zogen gezogen|zoomen zoomte gezoomt',
		prefix: /^(?:ver|be|er|zer|ent|um|über|uber)(?=\p{L}{4})/u,
		done: /^(?:ge\p{L}{3,}|(?:ab|an|auf|aus|bei|durch|ein|fest|frei|fertig|her|hin|hoch|klar|los|mit|nach|runter|rauf|um|vor|weg|weiter|zu|zusammen|zuruck)ge\p{L}{2,})(?:t|en)$/u,
		adverb: /\p{L}{3}weise$/u,
		clitics: { s: '' },
		possessive: 's',
		pastClitic: '',
		isVerbFinal: true,
		article: 'ein',
		hasCompounds: true,
		hasCapitalNouns: true,
	},
	openVerb: { verbs: '', channel: 'help', kind: 'favor', acts: 'subject', needs: 'service' },
	verbs: [
		{
			verbs:
				'an+fragen|an+fragen ob|bitten|erbitten|ersuchen|fragen ob|=kann ich|' +
				'=könnte {sie,er}|=könnte ich|=möchte von mir|nach+fragen ob|' +
				'sich erkundigen ob|=will von mir|wollen wissen ob|=würde {sie,er}',
			kind: 'ask',
			acts: 'subject',
			thing: 'may',
		},
		{ verbs: 'fragen', kind: 'ask', acts: 'subject', thing: 'must' },
		{
			verbs: 'zu+sagen|ein+willigen|zu+stimmen',
			kind: 'ask',
			acts: 'asked',
			thing: 'must',
			outcome: 'yes',
		},
		{
			verbs: 'ab+lehnen|verweigern|aus+schlagen',
			kind: 'ask',
			acts: 'asked',
			thing: 'must',
			outcome: 'no',
		},
		{
			verbs:
				'an+bieten|an+schreien|an+sprechen|aus+richten|aus+schimpfen|ärgern|bedanken|' +
				'beglückwünschen|begrüßen|benachrichtigen|berichten|danken|ein+laden|' +
				'entschuldigen|enttäuschen|erinnern|erkundigen|erzählen|' +
				'fragen {nach,wie,was,wann,wo,warum}|gratulieren|grüßen|informieren|' +
				'kondolieren|loben|melden|mit+teilen|nach+fragen|nach+haken|nerven|sagen|' +
				'sich bedanken|sich erkundigen|sich melden|trösten|umarmen|überraschen|' +
				'verabschieden|vermissen|versprechen|vor+schlagen|warnen|wünschen|zeigen|' +
				'zu+hören|zurück+melden',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			verbs: 'erwähnen|erklären dass|meinen|an+kündigen|klagen|sich beschweren|zu+geben|verkünden',
			kind: 'contact',
			acts: 'unknown',
			shields: true,
		},
		{
			verbs: 'an+rufen|zurück+rufen|durch+klingeln|an+klingeln|durch+rufen|an+läuten',
			channel: 'call',
			kind: 'contact',
			acts: 'subject',
		},
		{ verbs: 'telefonieren', channel: 'call', kind: 'contact', acts: 'both' },
		{ verbs: 'skypen|zoomen|facetimen', channel: 'video', kind: 'contact', acts: 'both' },
		{
			verbs: 'mailen|an+mailen|zurück+mailen|weiter+leiten',
			channel: 'email',
			kind: 'contact',
			acts: 'subject',
			thing: 'may',
		},
		{
			verbs:
				'an+schreiben|antworten|benachrichtigen|posten|schicken|schreiben|senden|' +
				'simsen|texten|whatsappen|zu+schicken|zu+senden|zurück+schreiben',
			channel: 'message',
			kind: 'contact',
			acts: 'subject',
			thing: 'may',
		},
		{
			verbs: 'hören von|erfahren von',
			channel: 'message',
			kind: 'contact',
			acts: 'source',
			shields: true,
		},
		{
			verbs: 'liken|reagieren|teilen * beitrag',
			channel: 'reaction',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			verbs: 'kommentieren',
			channel: 'comment',
			kind: 'contact',
			acts: 'subject',
			needs: 'beneficiary',
			shields: true,
		},
		{
			verbs:
				'aus+tauschen|besprechen|chatten|diskutieren|klönen|plaudern|quasseln|' +
				'quatschen|ratschen|reden|schnacken|sich austauschen|sich unterhalten|sprechen|' +
				'streiten|unterhalten',
			channel: 'meeting',
			kind: 'contact',
			acts: 'both',
			isVague: true,
		},
		{
			verbs:
				'ab+hängen|begegnen|bummeln|joggen|kennen+lernen|laufen|lernen mit|pauken|' +
				'radeln|schwimmen|sehen|sich treffen|spazieren|spielen|trainieren|treffen|' +
				'über den weg laufen|verbringen|wandern|wieder+sehen|zelten|zusammen+arbeiten|' +
				'zusammen+sitzen',
			channel: 'meeting',
			kind: 'contact',
			acts: 'both',
		},
		{
			verbs:
				'auf+tauchen|besuchen|rein+schauen|vorbei+gehen|vorbei+kommen|vorbei+schauen|' +
				'zu besuch kommen',
			channel: 'meeting',
			kind: 'contact',
			acts: 'subject',
		},
		{
			verbs: 'essen|frühstücken|brunchen|grillen|trinken|an+stoßen|essen gehen|ein+kehren',
			channel: 'meal',
			kind: 'contact',
			acts: 'both',
		},
		{ verbs: 'feiern|tanzen|mit+feiern', channel: 'event', kind: 'contact', acts: 'both' },
		{
			verbs:
				'=bekannt gemacht|bekannt machen|bekannt+machen|=den kontakt * vermittelt|' +
				'=in kontakt gebracht|verknüpfen|verkuppeln|vermitteln|vernetzen|vor+stellen|' +
				'=zusammengebracht',
			channel: 'introduction',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'bürgen|=ein gutes wort eingelegt|ein+setzen|empfehlen|fürsprechen|' +
				'=gutes wort eingelegt|nominieren|referenz geben|sich einsetzen|verbürgen|' +
				'vor+schlagen für|weiter+empfehlen',
			channel: 'recommendation',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'an+hören|=angeschaut|=angesehen|begutachten|drüber+schauen|=drübergeschaut|' +
				'durch+gehen|durch+lesen|durch+sehen|=feedback gegeben|gegen+lesen|' +
				'kommentieren|=korrektur gelesen|korrekturlesen|korrigieren|lektorieren|lesen|' +
				'prüfen|redigieren|rezensieren|=rückmeldung gegeben|überarbeiten|überprüfen',
			channel: 'review',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'ab+holen|auf+bauen|auf+nehmen|auf+passen|aus+führen|aus+helfen|babysitten|' +
				'begleiten|beherbergen|=bei * übernachtet|=bei mir übernachtet|bei+bringen|' +
				'beraten|beschaffen|besorgen|bewerben|bohren|coachen|dolmetschen|ein+kaufen|' +
				'ein+richten|ein+springen|ein+weisen|entwerfen|erklären|fahren|füttern|geben|' +
				'gestalten|gießen|helfen|hin+bringen|hoch+tragen|hüten|installieren|machen|' +
				'mit+helfen|mit+nehmen|nähen|organisieren|pflegen|programmieren|putzen|' +
				'reparieren|retten|schleppen|schneiden|streichen|tapezieren|teilen|tragen|' +
				'unterrichten|unterstützen|unterweisen|überlassen|übernehmen|übersetzen|' +
				'verbreiten|versorgen|vertrauen|vertreten',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'auf die {kinder,katze,kleinen} aufpassen|aus+helfen|babysitten|' +
				'=die {katze,katzen,blumen,hühner} {gefüttert,gegossen,versorgt}|ein+springen|' +
				'helfen|mit+helfen',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
		},
		{
			verbs:
				'=bei * übernachtet|=durfte bei * {übernachten,wohnen,schlafen,pennen}|' +
				'=konnte bei * {übernachten,wohnen,schlafen}',
			channel: 'help',
			kind: 'favor',
			acts: 'source',
		},
		{
			verbs:
				'aus+geben|backen|bekochen|bezahlen|häkeln|kochen für|mit+bringen|schenken|' +
				'spenden|spendieren|stricken|verschenken|vorbei+bringen|zahlen für',
			channel: 'gift',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{ verbs: 'vorbei+bringen|mit+bringen|bringen', kind: 'favor', acts: 'subject', thing: 'must' },
		{
			verbs:
				'leihen von|borgen von|aus+leihen|aus+borgen|=von * {geliehen,geborgt}|' +
				'=mir von * ~ {geliehen,geborgt}',
			channel: 'loan',
			kind: 'favor',
			acts: 'source',
		},
		{
			verbs: 'leihen|verleihen|borgen|vor+strecken|aus+legen',
			channel: 'loan',
			kind: 'favor',
			acts: 'subject',
		},
		{
			verbs: 'zurück+zahlen|zurück+geben|zurück+bringen',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			verbs: 'bekommen|kriegen|erhalten',
			kind: 'favor',
			acts: 'source',
			thing: 'must',
			needs: 'source',
		},
		{
			verbs:
				'backen|basteln|besorgen|bringen|geben|holen|kaufen|machen|schicken|schreiben|' +
				'übergeben|überreichen',
			kind: 'favor',
			acts: 'subject',
			thing: 'must',
			needs: 'beneficiary',
		},
		{
			verbs: 'haben|sein|gehen|kommen|werden|holen|nehmen|machen',
			kind: 'contact',
			acts: 'nobody',
			thing: 'must',
			isBare: true,
		},
		{
			verbs:
				'an+fangen|arbeiten|auf+hören|beginnen|bleiben|denken|fallen|finden|fühlen|' +
				'gewinnen|glauben|hassen|heiraten|hoffen|hören|kaufen|kennen|kündigen|lachen|' +
				'leben|lernen|lieben|liegen|mögen|passieren|schlafen|sitzen|stehen|sterben|' +
				'studieren|suchen|träumen|um+ziehen|vergessen|verkaufen|verlieren|warten|' +
				'weinen|wissen|wohnen|ziehen',
			kind: 'contact',
			acts: 'nobody',
		},
	],
	things: [
		{
			words: 'anruf|telefonat|telefongespräch|call|rückruf|telefon|telko|telefonkonferenz|☎|📞|📱',
			channel: 'call',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'facetime|skype|teams|video|video call|videoanruf|videocall|videokonferenz|' +
				'videotelefonat|webinar|zoom|🎥|💻|📹',
			channel: 'video',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'ausritt|begegnung|besprechung|besuch|gespräch|jour fixe|meeting|probe|radtour|' +
				'sauna|schwimmen|sitzung|spaziergang|stammtisch|termin|training|treffen|' +
				'unterhaltung|unterricht|verabredung|vorstellungsgespräch|wanderung|workshop|' +
				'yoga|👥|🚶|🤝',
			channel: 'meeting',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'abendbrot|abendessen|bier|biergarten|brunch|dinner|drink|eis|essen|' +
				'feierabendbier|fondue|frühstück|glühwein|grillen|kaffee|kaffeetrinken|kneipe|' +
				'lunch|mittagessen|pizza|raclette|tee|wein|☕|🍕|🍷|🍺|🍻|🍽|🥂',
			channel: 'meal',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'abschied|ausflug|ausstellung|beerdigung|einweihung|feier|fest|flohmarkt|' +
				'fußballspiel|geburtstagsfeier|gottesdienst|hochzeit|jubiläum|kino|konferenz|' +
				'kongress|konzert|lesung|messe|museum|oper|party|reise|spiel|taufe|theater|' +
				'urlaub|vernissage|vortrag|weihnachtsmarkt|🎉|🎊|🎬|🎭',
			channel: 'event',
			kind: 'contact',
			isMutual: true,
		},
		{ words: 'email|e mail|mail|✉|📧|📨|📩', channel: 'email', kind: 'contact' },
		{
			words:
				'antwort|brief|chat|dm|einladung|foto|fotos|gruß|grüße|karte|nachricht|' +
				'postkarte|signal|sms|sprachnachricht|telegram|unterlagen|whatsapp|💌|💬',
			channel: 'message',
			kind: 'contact',
		},
		{ words: 'like|reaktion|👍|❤', channel: 'reaction', kind: 'contact' },
		{ words: 'kommentar', channel: 'comment', kind: 'contact' },
		{
			words: 'vorstellung|kontakt|kontakte|bekanntmachung|vorstellen|vorstellt|bekannt',
			channel: 'introduction',
			kind: 'favor',
		},
		{
			words:
				'arbeitszeugnis|bürgschaft|empfehlen|empfehlung|empfehlungsschreiben|' +
				'fürsprache|gutachten|referenz|zeugnis',
			channel: 'recommendation',
			kind: 'favor',
		},
		{
			words:
				'anmerkungen|durchsehen|durchsicht|durchsieht|feedback|gegenlesen|gegenliest|' +
				'korrektur|kritik|lektorat|meinung|review|rückmeldung',
			channel: 'review',
			kind: 'favor',
		},
		{
			words: 'rat|tipp|tipps|ratschlag|ratschläge|hinweis',
			channel: 'help',
			kind: 'favor',
			isStrong: true,
		},
		{
			words:
				'betreuung|gefallen|hilfe|mitfahrgelegenheit|nachhilfe|schlafplatz|umzug|' +
				'unterstützung|übersetzung',
			channel: 'help',
			kind: 'favor',
		},
		{
			words:
				'anhänger|ausleihen|auto|bohrmaschine|borgen|darlehen|geld|kredit|leihen|leiht|' +
				'leiter|<money>|zelt',
			channel: 'loan',
			kind: 'favor',
		},
		{
			words:
				'blumen|blumenstrauß|brot|buch|eier|flasche wein|geschenk|gutschein|honig|' +
				'kekse|kuchen|marmelade|paket|päckchen|plätzchen|schal|schokolade|strauß|' +
				'tomaten|torte|wein flasche|🎁|💐',
			channel: 'gift',
			kind: 'favor',
		},
	],
	outcomes: {
		yes:
			'einverstanden|gern geschehen|gerne|habe ich gemacht|hat geklappt|' +
			'hat sie gemacht|{hat,habe,sie hat,er hat} zugesagt|ja gesagt|kein problem|' +
			'macht er|macht sie|sagt zu|sagte ja|sagte zu|zugesagt|zugestimmt',
		partly: 'teilweise|zum teil|nur die hälfte|zur hälfte',
		no:
			'abgelehnt|abgesagt|geht nicht|{hat,habe,ich habe,sie hat,er hat} abgesagt|' +
			'kann nicht|keine zeit|konnte nicht|leider nein|leider nicht|nein gesagt|' +
			'sagte nein|will nicht',
		silence:
			'besetzt|funkstille|ging nicht ran|hat sich nicht gemeldet|keine antwort|' +
			'keine reaktion|keine rückmeldung|mailbox|nicht erreicht|nicht geantwortet|' +
			'nicht gemeldet|nicht rangegangen|nichts gehört|nichts mehr gehört|' +
			'unbeantwortet',
		open:
			'denkt darüber nach|meldet sich|noch offen|schaut mal|überlegt es sich|' +
			'überlegt noch|warte noch|wartet noch',
	},
	scenes: {
		yes:
			'kam {gleich,sofort,vorbei,rüber}|lag {schon,am nächsten} {im,auf}|' +
			'stand {vor der tür,auf der matte,bereit}|war {gleich,sofort,schon} da',
		partly: 'die hälfte|immerhin',
		no:
			'ausgebucht|{braucht,brauchte} {ihn,sie,es} selbst|' +
			'hat {besuch,keine zeit,keinen platz,kein geld}|' +
			'ist {im urlaub,verreist,krank,unterwegs,selbst}|muss {arbeiten,weg}|' +
			'passt {ihr,ihm} nicht',
		silence: 'seitdem nichts|nichts {gehört,mehr}',
		open:
			'gibt bescheid|meldet sich|schaut mal|' +
			'{will,muss} {erst,noch} {fragen,überlegen,nachsehen,schauen}',
	},
	shortOutcomes: {
		yes: 'ja|gerne|klar|gern|ok|okay|gemacht|erledigt|natürlich|sicher|jo|passt',
		partly: 'teilweise|halb',
		no: 'nein|ne|nö|nee|leider nicht|abgelehnt|abgesagt',
		silence: 'funkstille|nichts|schweigen',
		open: 'offen|vielleicht|mal sehen',
	},
	marks: {
		plans:
			'demnächst|falls|geplant|hoffe|hoffentlich|könnte|könnten|lass uns|lasst uns|' +
			'möchte|muss|müssen|müsste|nicht vergessen|plane|planen|soll|sollte|sollten|' +
			'todo|unbedingt|verabreden|verabredet für|vorhaben|wenn|werde|werden wir|will|' +
			'wird|wollen|wollte|wollten|würde|zu erledigen',
		later:
			'am wochenende|bald|demnächst|morgen|{nächste,kommende} {woche,monat,jahr,mal}|' +
			'{nächsten,kommenden} {montag,dienstag,mittwoch,donnerstag,freitag,samstag,' +
			'sonntag,monat,sommer,winter}|' +
			'nächstes {jahr,mal,wochenende}|übermorgen',
		toCome:
			'{ist,sind} {jetzt,nun,} {am,} {montag,dienstag,mittwoch,donnerstag,freitag,samstag,' +
			'sonntag,morgen}|' +
			'{steht,ist} {im kalender,fest,an}|im kalender|ausgemacht|eingetragen|abgemacht',
		weekdays: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
		toDos: 'todo',
		sendings: 'geschickt|verschickt|gesendet|abgeschickt|versandt|rausgeschickt',
		planLabels:
			'aufgaben|erinnerung|fragen|geschenkideen|idee|ideen|merken|nächste schritte|' +
			'nächster schritt|offene fragen|plan|pläne|todo|vormerken|wiedervorlage|' +
			'zu erledigen',
		resolves: 'muss|sollte|will|werde|möchte',
		negations: 'nicht|nie|niemals|kein|keine|keinen|ohne|vergessen|verpasst|statt|leider nicht',
		noneOf: 'kein|keine|keinen|ohne',
		voids:
			'abgeblasen|abgesagt|ausgefallen|fällt aus|fiel aus|fiel ins wasser|geplatzt|' +
			'storniert|verschoben',
		calledOff: 'aus|verschoben|abgesagt|ausgefallen|entfällt|fällt aus|fiel aus|geplatzt',
		absences:
			'kein kontakt|keine zeit gehabt|lange nicht gesehen|lange nichts gehört|' +
			'nicht {gekommen,erschienen,aufgetaucht,geantwortet,gemeldet,gesehen,gesprochen,' +
			'gehört}|' +
			'vergessen|versetzt',
		habits: 'mag|liebt|hasst|wohnt|arbeitet|heißt|allergisch|spielt|studiert|besitzt|gerade',
		routines:
			'gewöhnlich|immer|jede woche|' +
			'jeden {tag,montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag,monat,' +
			'sommer,winter,morgen,abend}|' +
			'jedes {jahr,wochenende}|meistens|' +
			'{montags,dienstags,mittwochs,donnerstags,freitags,samstags,sonntags}|' +
			'normalerweise|oft',
		promptly:
			'am nächsten {tag,morgen}|bis {mittag,abend}|gleich|' +
			'innerhalb {einer,von} {stunde,stunden,minuten}|' +
			'{noch,} am {selben,gleichen} {tag,abend,morgen}|sofort|umgehend',
		returns: 'zurück',
		particles: 'raus|rein|rauf|runter|hin|her|weg|los|mit|selbst|selber',
		homes: 'wohnung|haus|garten|zuhause|hause|büro|küche|hütte',
		permissions: 'ich ihr|ich sein|ich ihre|ich seine|ich mir|ich ihren',
		topics: 'über|wegen|bezüglich|betreffs|betreffend|zum thema|thema',
		with: 'mit|samt|zusammen mit|inklusive|inkl|nebst',
		from: 'von|vom|aus|durch',
		to: 'an|zu|zum|zur|nach',
		for: 'für',
		by: 'durch|von',
		at: 'bei|beim',
		of: 'auf|am',
		occasions:
			'am|auf|auf ein|auf eine|auf einen|bei|bei einem|beim|im|in|nach|per|via|vor|' +
			'während|zum|zur',
		means: 'per|via|über|am',
		infinitive: 'zu|um',
		relatives: 'was|welche|welcher|welches|wie|warum|wohin',
		definites: '',
		articles: 'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|dieser|diese|dieses',
		auxiliaries:
			'auch|bin|dann|doch|durfte|endlich|gerade eben|gern|gerne|gestern|hab|habe|' +
			'haben|hat|hatte|hatten|heute|ist|ja|konnte|kurz|lange|mal|noch|schon|sehr|' +
			'sich|sind|sogar|spontan|war|waren|wieder|wurde|wurden',
		passives: 'wurde|wurden|worden',
		fillers:
			'abends|' +
			'am {morgen,abend,mittag,nachmittag,wochenende,montag,dienstag,mittwoch,' +
			'donnerstag,freitag,samstag,sonntag}|' +
			'anschließend|auch|danach|dann|endlich|gemütlich|gestern|heute|kurz|lange|' +
			'leider|letzte woche|mal|mittags|morgens|nachmittags|noch|schnell|sich|später|' +
			'spontan|und|uns|vorgestern|vormittags|wieder|zufällig',
		adjectives:
			'drei|einige|erste|ersten|gemeinsame|gemeinsamer|gemeinsames|große|großer|' +
			'großes|gute|guten|guter|gutes|kleine|kleiner|kleines|kurze|kurzer|kurzes|' +
			'lange|langen|langer|langes|leckere|leckeres|nette|netter|nettes|neue|neuen|' +
			'neuer|neues|paar|schöne|schönen|schöner|schönes|tolle|toller|tolles|viele|' +
			'vier|zwei',
		conjunctions: 'und|aber|dann|oder|obwohl|danach|bevor|nachdem|sondern|denn|weil|als|während',
		joins: 'und|sowie|&|+',
		parts: 'aber|dann|während|obwohl|sondern|danach',
		kin:
			'arzt|ärztin|baby|bruder|chef|chefin|cousin|cousine|ehefrau|ehemann|eltern|' +
			'enkel|familie|frau|freund|freunde|freunden|freundin|geschwister|großmutter|' +
			'großvater|jemand|kind|kinder|kindern|kollege|kollegen|kollegin|leute|mama|' +
			'mann|mitbewohner|mitbewohnerin|mutter|mutti|nachbar|nachbarin|nachbarn|neffe|' +
			'nichte|oma|onkel|opa|papa|partner|partnerin|schwager|schwägerin|schwester|' +
			'schwiegermutter|schwiegervater|sohn|tante|team|tochter|vater|vati|verlobte|' +
			'verlobter|vermieter|vermieterin',
		benefits: 'damit|als|während|weil|sodass',
		achieves: '',
		credits: 'dank|durch',
		charges: 'kinder|kind|baby|zwillinge|mädchen|jungs|kleinen|kleine|enkel',
		egoVerbs: 'habe|hab|bin|durfte|werde|wollte|musste',
		alterVerbs: 'hat|ist|wird',
		owns: 'eigener|eigene|eigenes|eigenen',
		together: 'zusammen|gemeinsam|miteinander|zu zweit',
		bonds: 'ob|dass',
		monthLike: '',
	},
	facts:
		'geboren|geburtstag|gestorben|hochzeitstag|{ihr,sein} geburtstag|kennengelernt|' +
		'verheiratet',
	pronouns: {
		ego: {
			subject: 'ich',
			object: 'mir|mich|uns',
			possessive: 'mein|meine|meinen|meinem|meiner|meines|unser|unsere|unseren|unserem|unserer',
		},
		we: { subject: 'wir', object: '', possessive: '' },
		alter: {
			subject: 'er|sie',
			object: 'ihm|ihn|ihr|sie|ihnen',
			possessive: 'ihr|ihre|ihren|ihrem|ihrer|ihres|sein|seine|seinen|seinem|seiner|seines',
		},
		many: '',
	},
	plain: {
		gave: 'gegeben|gab',
		got: 'bekommen|erhalten',
		asked: 'gefragt|gebeten',
		askedMe: 'wurde gefragt|wurde gebeten',
	},
	actors: {
		ego: 'ich|ausgehend|gesendet',
		alter: 'sie|er|eingehend|empfangen',
		both: 'beide|wir|gegenseitig',
		unknown: 'unbekannt',
	},
	abbreviations: 'u und|m mit|v von|f für|gem gemeinsam|zw zwischen',
	sums: 'fünfer 5|zehner 10|zwanziger 20|fuffi 50|fünfziger 50|hunderter 100|tausender 1000',
	currencies: 'euro|euros|eur|franken|chf|mark|kronen',
	lengths: {
		hours: 'stunden|stunde|std|h',
		minutes: 'minuten|minute|min',
		numbers: ['eine einer einen', 'zwei', 'drei', 'vier', 'fünf', 'sechs'],
		half: 'eine halbe stunde|einer halben stunde|halbe stunde',
		andHalf: 'einhalb',
		quarter: 'eine viertelstunde|viertelstunde',
		and: 'und',
		notAfter: 'in|vor|nach|alle|seit',
		notBefore: 'später|früher|entfernt|zu spät',
		of: 'für|mit|an|über',
	},
	labels: {
		direction: 'richtung|wer',
		channel: 'kanal|art|weg|medium',
		duration: 'dauer|länge|minuten',
		outcome: 'ergebnis|ausgang',
		next: 'nächster schritt|nächste schritte|aufgaben|wiedervorlage|offen',
		summary: 'zusammenfassung|notiz|notizen|thema|themen|betreff|inhalt|details',
	},
};
