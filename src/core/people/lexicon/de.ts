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
			'rufen rief,riefen gerufen ruft|helfen half,halfen geholfen hilft|schreiben schrieb,schrieben geschrieben|treffen traf,trafen getroffen trifft|sprechen sprach,sprachen gesprochen spricht|sehen sah,sahen gesehen sieht|lesen las,lasen gelesen liest|geben gab,gaben gegeben gibt|nehmen nahm,nahmen genommen nimmt|leihen lieh,liehen geliehen|verleihen verlieh verliehen|bitten bat,baten gebeten|gehen ging,gingen gegangen|kommen kam,kamen gekommen|bekommen bekam,bekamen bekommen|bringen brachte,brachten gebracht|denken dachte,dachten gedacht|fahren fuhr,fuhren gefahren fährt|tragen trug,trugen getragen trägt|empfehlen empfahl empfohlen empfiehlt|essen aß,aßen gegessen isst|trinken trank,tranken getrunken|laden lud,luden geladen lädt|halten hielt,hielten gehalten hält|erhalten erhielt erhalten erhält|unterhalten unterhielt,unterhielten unterhalten unterhält|lassen ließ,ließen gelassen lässt|überlassen überließ überlassen überlässt|finden fand,fanden gefunden|schneiden schnitt geschnitten|streichen strich gestrichen|gießen goss gegossen|sein war,waren gewesen ist,sind,bin|haben hatte,hatten gehabt hat,habe|werden wurde,wurden geworden wird|stehen stand,standen gestanden|sitzen saß,saßen gesessen|verbringen verbrachte,verbrachten verbracht|versprechen versprach versprochen verspricht|wissen wusste gewusst weiß|kennen kannte gekannt|schlagen schlug geschlagen schlägt|ziehen zog,zogen gezogen|laufen lief,liefen gelaufen läuft|singen sang,sangen gesungen|schwimmen schwamm,schwammen geschwommen|bleiben blieb,blieben geblieben|werfen warf geworfen wirft|weisen wies gewiesen|tun tat getan tut|waschen wusch gewaschen wäscht|graben grub gegraben|reiten ritt geritten|backen backte,buk gebacken bäckt,backt|liegen lag gelegen|fallen fiel gefallen fällt|beginnen begann begonnen|gewinnen gewann gewonnen|verlieren verlor verloren|vergessen vergaß vergessen vergisst|sterben starb gestorben stirbt|unterschreiben unterschrieb unterschrieben|übernehmen übernahm übernommen übernimmt|beraten beriet beraten berät|raten riet geraten rät|springen sprang gesprungen|reißen riss gerissen|schließen schloss geschlossen|bieten bot geboten|verbinden verband verbunden|binden band gebunden|begleiten begleitete begleitet|senden sandte,sendete gesandt,gesendet|chatten chattete gechattet|mailen mailte gemailt|skypen skypte geskypt|simsen simste gesimst|zoomen zoomte gezoomt',
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
				'fragen ob|an+fragen ob|an+fragen|bitten|erbitten|ersuchen|wollen wissen ob|nach+fragen ob|sich erkundigen ob|=will von mir|=möchte von mir|=könnte ich|=kann ich|=könnte {sie,er}|=würde {sie,er}',
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
				'fragen {nach,wie,was,wann,wo,warum}|sich erkundigen|erkundigen|nach+fragen|gratulieren|danken|bedanken|sich bedanken|trösten|umarmen|loben|ein+laden|an+bieten|versprechen|erinnern|warnen|vor+schlagen|informieren|benachrichtigen|begrüßen|grüßen|verabschieden|entschuldigen|sich melden|melden|zurück+melden|nach+haken|wünschen|kondolieren|beglückwünschen|zu+hören|ärgern|nerven|enttäuschen|überraschen|vermissen|aus+schimpfen|an+sprechen|an+schreien|erzählen|mit+teilen|berichten|sagen|aus+richten|zeigen',
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
				'schreiben|zurück+schreiben|an+schreiben|texten|simsen|antworten|schicken|senden|zu+senden|zu+schicken|benachrichtigen|posten|whatsappen',
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
				'chatten|sprechen|reden|unterhalten|sich unterhalten|plaudern|quatschen|ratschen|diskutieren|besprechen|streiten|aus+tauschen|sich austauschen|klönen|schnacken|quasseln',
			channel: 'meeting',
			kind: 'contact',
			acts: 'both',
			isVague: true,
		},
		{
			verbs:
				'treffen|sich treffen|sehen|wieder+sehen|begegnen|über den weg laufen|spazieren|wandern|zusammen+sitzen|verbringen|spielen|trainieren|joggen|schwimmen|radeln|zusammen+arbeiten|kennen+lernen|ab+hängen|bummeln|laufen|zelten|pauken|lernen mit',
			channel: 'meeting',
			kind: 'contact',
			acts: 'both',
		},
		{
			verbs:
				'besuchen|vorbei+kommen|vorbei+schauen|vorbei+gehen|rein+schauen|zu besuch kommen|auf+tauchen',
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
				'vor+stellen|bekannt+machen|bekannt machen|=bekannt gemacht|=in kontakt gebracht|=zusammengebracht|=den kontakt * vermittelt|vermitteln|vernetzen|verknüpfen|verkuppeln',
			channel: 'introduction',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'empfehlen|weiter+empfehlen|bürgen|verbürgen|=ein gutes wort eingelegt|=gutes wort eingelegt|sich einsetzen|ein+setzen|fürsprechen|nominieren|vor+schlagen für|referenz geben',
			channel: 'recommendation',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'korrigieren|lektorieren|gegen+lesen|=korrektur gelesen|korrekturlesen|durch+sehen|durch+lesen|durch+gehen|lesen|prüfen|überprüfen|begutachten|an+hören|=angeschaut|=angesehen|drüber+schauen|=drübergeschaut|=feedback gegeben|=rückmeldung gegeben|kommentieren|rezensieren|redigieren|überarbeiten',
			channel: 'review',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'helfen|aus+helfen|mit+helfen|unterstützen|auf+passen|babysitten|hüten|ein+springen|vertreten|fahren|ab+holen|mit+nehmen|hin+bringen|begleiten|beraten|unterrichten|unterweisen|bei+bringen|erklären|ein+weisen|coachen|beherbergen|auf+nehmen|retten|pflegen|versorgen|übernehmen|reparieren|bohren|tragen|hoch+tragen|auf+bauen|streichen|tapezieren|übersetzen|dolmetschen|gießen|füttern|aus+führen|ein+kaufen|besorgen|beschaffen|schneiden|nähen|putzen|installieren|ein+richten|entwerfen|gestalten|programmieren|organisieren|=bei * übernachtet|=bei mir übernachtet|schleppen|teilen|bewerben|verbreiten|vertrauen|überlassen|geben|machen',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'helfen|aus+helfen|mit+helfen|babysitten|ein+springen|auf die {kinder,katze,kleinen} aufpassen|=die {katze,katzen,blumen,hühner} {gefüttert,gegossen,versorgt}',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
		},
		{
			verbs:
				'=durfte bei * {übernachten,wohnen,schlafen,pennen}|=konnte bei * {übernachten,wohnen,schlafen}|=bei * übernachtet',
			channel: 'help',
			kind: 'favor',
			acts: 'source',
		},
		{
			verbs:
				'schenken|spendieren|aus+geben|spenden|zahlen für|bezahlen|stricken|häkeln|backen|kochen für|bekochen|verschenken|vorbei+bringen|mit+bringen',
			channel: 'gift',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{ verbs: 'vorbei+bringen|mit+bringen|bringen', kind: 'favor', acts: 'subject', thing: 'must' },
		{
			verbs:
				'leihen von|borgen von|aus+leihen|aus+borgen|=von * {geliehen,geborgt}|=mir von * ~ {geliehen,geborgt}',
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
				'geben|kaufen|bringen|backen|machen|besorgen|holen|basteln|überreichen|übergeben|schreiben|schicken',
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
				'denken|wissen|kennen|bleiben|ziehen|um+ziehen|heiraten|sterben|gewinnen|verlieren|wohnen|leben|arbeiten|finden|kaufen|verkaufen|hören|glauben|hoffen|schlafen|liegen|sitzen|stehen|fallen|beginnen|an+fangen|auf+hören|kündigen|vergessen|lernen|studieren|lieben|mögen|hassen|träumen|warten|suchen|fühlen|passieren|weinen|lachen',
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
				'video|videokonferenz|videoanruf|videocall|videotelefonat|skype|zoom|facetime|teams|video call|webinar|📹|🎥|💻',
			channel: 'video',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'treffen|besprechung|meeting|termin|sitzung|gespräch|unterhaltung|spaziergang|wanderung|besuch|workshop|radtour|training|probe|verabredung|begegnung|vorstellungsgespräch|jour fixe|stammtisch|unterricht|ausritt|schwimmen|sauna|yoga|🤝|👥|🚶',
			channel: 'meeting',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'kaffee|mittagessen|abendessen|frühstück|brunch|essen|bier|wein|tee|kaffeetrinken|grillen|drink|lunch|dinner|abendbrot|kneipe|biergarten|pizza|eis|glühwein|feierabendbier|raclette|fondue|☕|🍽|🍻|🍺|🍷|🥂|🍕',
			channel: 'meal',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'party|feier|hochzeit|konzert|konferenz|geburtstagsfeier|fest|taufe|beerdigung|ausflug|urlaub|kino|theater|oper|ausstellung|messe|vortrag|kongress|museum|weihnachtsmarkt|reise|fußballspiel|spiel|abschied|einweihung|jubiläum|lesung|vernissage|gottesdienst|flohmarkt|🎉|🎊|🎬|🎭',
			channel: 'event',
			kind: 'contact',
			isMutual: true,
		},
		{ words: 'email|e mail|mail|✉|📧|📨|📩', channel: 'email', kind: 'contact' },
		{
			words:
				'nachricht|sms|whatsapp|brief|postkarte|karte|chat|antwort|grüße|gruß|sprachnachricht|foto|fotos|unterlagen|dm|signal|telegram|einladung|💬|💌',
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
				'empfehlung|empfehlungsschreiben|referenz|zeugnis|gutachten|bürgschaft|fürsprache|empfehlen|arbeitszeugnis',
			channel: 'recommendation',
			kind: 'favor',
		},
		{
			words:
				'feedback|rückmeldung|anmerkungen|korrektur|meinung|durchsicht|review|durchsehen|gegenlesen|durchsieht|gegenliest|lektorat|kritik',
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
				'hilfe|unterstützung|gefallen|mitfahrgelegenheit|nachhilfe|übersetzung|umzug|betreuung|schlafplatz',
			channel: 'help',
			kind: 'favor',
		},
		{
			words:
				'darlehen|kredit|<money>|geld|leihen|leiht|ausleihen|borgen|bohrmaschine|zelt|auto|anhänger|leiter',
			channel: 'loan',
			kind: 'favor',
		},
		{
			words:
				'geschenk|blumen|blumenstrauß|buch|kuchen|marmelade|gutschein|schokolade|torte|päckchen|paket|honig|brot|tomaten|schal|strauß|wein flasche|flasche wein|kekse|plätzchen|eier|🎁|💐',
			channel: 'gift',
			kind: 'favor',
		},
	],
	outcomes: {
		yes: '{hat,habe,sie hat,er hat} zugesagt|zugesagt|sagte zu|sagt zu|ja gesagt|sagte ja|einverstanden|zugestimmt|habe ich gemacht|gern geschehen|gerne|hat sie gemacht|hat geklappt|macht sie|macht er|kein problem',
		partly: 'teilweise|zum teil|nur die hälfte|zur hälfte',
		no: '{hat,habe,ich habe,sie hat,er hat} abgesagt|abgesagt|abgelehnt|nein gesagt|sagte nein|geht nicht|keine zeit|kann nicht|konnte nicht|leider nicht|leider nein|will nicht',
		silence:
			'keine antwort|keine rückmeldung|keine reaktion|nicht geantwortet|nicht erreicht|nichts gehört|nichts mehr gehört|funkstille|nicht gemeldet|hat sich nicht gemeldet|ging nicht ran|nicht rangegangen|unbeantwortet|mailbox|besetzt',
		open: 'überlegt es sich|überlegt noch|meldet sich|noch offen|wartet noch|warte noch|schaut mal|denkt darüber nach',
	},
	scenes: {
		yes: 'stand {vor der tür,auf der matte,bereit}|war {gleich,sofort,schon} da|kam {gleich,sofort,vorbei,rüber}|lag {schon,am nächsten} {im,auf}',
		partly: 'die hälfte|immerhin',
		no: 'ist {im urlaub,verreist,krank,unterwegs,selbst}|{braucht,brauchte} {ihn,sie,es} selbst|hat {besuch,keine zeit,keinen platz,kein geld}|muss {arbeiten,weg}|ausgebucht|passt {ihr,ihm} nicht',
		silence: 'seitdem nichts|nichts {gehört,mehr}',
		open: '{will,muss} {erst,noch} {fragen,überlegen,nachsehen,schauen}|schaut mal|gibt bescheid|meldet sich',
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
			'werde|werden wir|wird|will|wollen|wollte|wollten|möchte|muss|müsste|müssen|sollte|sollten|soll|könnte|könnten|würde|plane|planen|vorhaben|unbedingt|nicht vergessen|demnächst|hoffe|hoffentlich|falls|wenn|lass uns|lasst uns|todo|zu erledigen|geplant|verabredet für|verabreden',
		later:
			'morgen|übermorgen|{nächste,kommende} {woche,monat,jahr,mal}|{nächsten,kommenden} {montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag,monat,sommer,winter}|nächstes {jahr,mal,wochenende}|bald|demnächst|am wochenende',
		toDos: 'todo',
		sendings: 'geschickt|verschickt|gesendet|abgeschickt|versandt|rausgeschickt',
		planLabels:
			'todo|zu erledigen|nächste schritte|nächster schritt|aufgaben|ideen|idee|plan|pläne|offene fragen|fragen|erinnerung|merken|vormerken|geschenkideen|wiedervorlage',
		resolves: 'muss|sollte|will|werde|möchte',
		negations: 'nicht|nie|niemals|kein|keine|keinen|ohne|vergessen|verpasst|statt|leider nicht',
		noneOf: 'kein|keine|keinen|ohne',
		voids:
			'abgesagt|abgeblasen|fiel aus|fällt aus|fiel ins wasser|ausgefallen|verschoben|geplatzt|storniert',
		calledOff: 'aus|verschoben|abgesagt|ausgefallen|entfällt|fällt aus|fiel aus|geplatzt',
		absences:
			'nicht {gekommen,erschienen,aufgetaucht,geantwortet,gemeldet,gesehen,gesprochen,gehört}|lange nicht gesehen|lange nichts gehört|kein kontakt|versetzt|keine zeit gehabt|vergessen',
		habits: 'mag|liebt|hasst|wohnt|arbeitet|heißt|allergisch|spielt|studiert|besitzt|gerade',
		routines:
			'immer|jeden {tag,montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag,monat,sommer,winter,morgen,abend}|jede woche|jedes {jahr,wochenende}|meistens|oft|normalerweise|gewöhnlich|{montags,dienstags,mittwochs,donnerstags,freitags,samstags,sonntags}',
		promptly:
			'{noch,} am {selben,gleichen} {tag,abend,morgen}|am nächsten {tag,morgen}|innerhalb {einer,von} {stunde,stunden,minuten}|sofort|gleich|umgehend|bis {mittag,abend}',
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
			'beim|auf|bei|zum|zur|im|in|am|per|via|während|nach|vor|bei einem|auf ein|auf einen|auf eine',
		means: 'per|via|über|am',
		infinitive: 'zu|um',
		relatives: 'was|welche|welcher|welches|wie|warum|wohin',
		definites: '',
		articles: 'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|dieser|diese|dieses',
		auxiliaries:
			'habe|hab|hat|hatte|hatten|haben|bin|ist|war|waren|sind|wurde|wurden|sich|dann|auch|noch|mal|schon|wieder|sehr|gern|gerne|endlich|spontan|kurz|lange|heute|gestern|gerade eben|durfte|konnte|ja|doch|sogar',
		passives: 'wurde|wurden|worden',
		fillers:
			'und|dann|auch|noch|mal|endlich|heute|gestern|abends|morgens|mittags|nachmittags|vormittags|später|danach|anschließend|wieder|zufällig|gemütlich|kurz|lange|leider|vorgestern|letzte woche|am {morgen,abend,mittag,nachmittag,wochenende,montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag}|spontan|schnell|uns|sich',
		adjectives:
			'kurzer|kurze|kurzes|lange|langer|langes|langen|schöne|schöner|schönes|schönen|gute|guter|gutes|guten|nette|netter|nettes|erste|ersten|neue|neuer|neues|neuen|kleine|kleines|kleiner|große|großer|großes|leckeres|leckere|tolles|tolle|toller|zwei|drei|vier|paar|einige|viele|gemeinsames|gemeinsame|gemeinsamer',
		conjunctions: 'und|aber|dann|oder|obwohl|danach|bevor|nachdem|sondern|denn|weil|als|während',
		joins: 'und|sowie|&|+',
		parts: 'aber|dann|während|obwohl|sondern|danach',
		kin: 'mutter|mama|mutti|vater|papa|vati|eltern|schwester|bruder|geschwister|sohn|tochter|kind|kinder|kindern|baby|mann|frau|ehemann|ehefrau|partner|partnerin|freund|freundin|freunde|freunden|oma|opa|großmutter|großvater|onkel|tante|cousin|cousine|neffe|nichte|chef|chefin|kollege|kollegin|kollegen|nachbar|nachbarin|nachbarn|mitbewohner|mitbewohnerin|vermieter|vermieterin|team|familie|schwager|schwägerin|schwiegermutter|schwiegervater|arzt|ärztin|leute|jemand|enkel|verlobter|verlobte',
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
		'geburtstag|{ihr,sein} geburtstag|geboren|gestorben|hochzeitstag|verheiratet|kennengelernt',
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
