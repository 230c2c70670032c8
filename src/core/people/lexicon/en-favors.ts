import type { FavorWords } from '../favor-words';

/** English. Data only: what each field means stands at `FavorWords`. */
export const ENGLISH_FAVORS: FavorWords = {
	common:
		'a an and any anybody anyone are as ask asked asking asks at be been being but by could did do does doing done everybody everyone ' +
		'few find finding finds first for from get gets getting gave give gives giving given good got great had has have having he help helped ' +
		'helping helps her him his how i if in into is it its just knew know knowing knows known last like look looking looks lot lots make makes made ' +
		'making many me my need needed needing needs new next of old on one only or other our out own people person really right second ' +
		'she small so some somebody someone something than that the their them they thing things third this three time times to today too two up us very ' +
		'want wanted wanting wants was we week weeks well were what when where which who whom whose will with work working works would ' +
		'year years month months day days better best big young little another also you your about can put puts putting take takes taking ' +
		'more most much able over four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred dozen',
	commonBesideCommon: '',
	doers: 'er or ist',
	endings:
		'er or ist ant ent ian ion ation ator ment ement ship al ial ic ical ance ence ness man woman mer ner ter y grapher graphy graph',
	sameWork:
		'cut edit trim|check proofread edit correct revise review read|fix repair mend restore restoration renovate maker|write draft text copywrite|' +
		'translate interpret translation|teach tutor lesson coach train class course|film video shoot|photograph photo picture shoot|' +
		'draw illustrate paint sketch|code program develop build|build make carpentry|move carry transport drive lift ride|' +
		'speak talk present lecture|cook cater bake|record mix master produce clean|count analyse analyze calculate statistics|' +
		'sew tailor hem|mind babysit childminding nanny|design layout',
	sameThing:
		'glue adhesive|bike bicycle cycle|car auto|truck pickup lorry|application bid proposal|placement internship|flat apartment|job position|doctor physician gp|lawyer solicitor attorney barrister|' +
		'book-keeping bookkeeping accounts accounting|kid child|website web site homepage|movie cinema|tax vat|cv resume|' +
		'phone telephone|garden allotment|swim swimming|hiking walking trekking|computer laptop pc|sofa couch',
	kinds:
		'furniture chair table desk dresser wardrobe cupboard sofa stool bench bookcase bed cabinet|' +
		'text letter booklet brochure leaflet article essay thesis report application proposal manuscript newsletter website menu statement dissertation note|' +
		'vehicle car van lorry truck bike motorbike|instrument guitar piano violin cello flute drum|clothes dress trouser shirt coat curtain skirt|' +
		'pet dog cat rabbit|meal dinner lunch supper breakfast|electrics socket wire fuse|plumbing tap boiler drain toilet|illustration logo poster drawing cover',
	text: 'text',
	textWork: 'proofread edit correct revise review read check',
	translating: 'translate interpret translation translator interpreter',
	rides: 'lift ride transport',
	driving: 'drive driver',
	vehicle: 'vehicle',
	learners: 'intern trainee apprentice student volunteer',
	indefinite: 'a an',
	ofs: 'of',
	languages:
		'english german french spanish italian portuguese dutch polish irish welsh romanian russian ukrainian arabic turkish chinese mandarin japanese greek swedish danish norwegian finnish czech hungarian hindi latin',

	joins: 'and|or',
	tails:
		'{has,have,had} *|about|after|against|as|at|because|before|but|by|during|for|from|in|into|is|like|of|on|so|than|that|through|to|until|when|where|which|while|who|whose|with|without',
	deedTail: 'to',
	purposes: 'for from before after against without because since until',
	helpWith:
		'a {second,fresh} pair of eyes on|{second,fresh} eyes on|a pair of eyes on|an eye on|{help,advice,feedback,opinion,comments,tips} {with,on,about,for}|a second opinion on|' +
		'a {hand,look} {with,at,over}|{practice,lessons,tuition} {in,at,with,on}',
	places: 'placement internship apprenticeship traineeship job position',
	work: 'work clients customers commissions orders gigs jobs assignments bookings buyers readers students pupils',
	praise:
		'recommendation|recommendations|letter of recommendation|recommendation letter|testimonial|testimonials|reference|references|reference letter|endorsement|endorsements',
	praiseOf: '{review,reviews,rating,ratings} {of,for}',
	namedTo: '{for,of} {a,an,any,some,good}|{for,of} {plumbers,doctors,dentists,books,places}|to',
	ownWords: 'review recommendation testimonial reference introduction endorsement rating feedback',

	met: 'solved|sorted|resolved|settled|done|found|met',
	noLonger: '{no longer,not any more,not anymore} {needed,wanted,looking,urgent}',
	foundMet: 'solved|sorted|resolved|found|no longer {need,needs,looking}',
	jokes: 'ha|haha|ha ha|lol|kidding|just kidding|joking|only joking|joke|as if|not seriously',
	hushAside: 'private|in private|secret|confidential|in confidence|hush',
	hush: 'between us|{never,not,dont,do not} {bring it up,bring up,mention,speak of,talk of,talk about,raise,tell,repeat,ask about}',
	writings: 'note notes article link clipping essay recipe excerpt',
	isPrivate: 'private confidential secret diary journal therapy',
	warnings:
		'{do not,dont,never,would not,wouldnt,cannot,cant} {trust,wish,recommend,lend,deal,work} {him,her,them,with}|not to be trusted|stay away|keep away|keep clear of|steer clear|avoid {him,her,them}|' +
		'never again|cheats|cheated me|blocked|would not wish ~ on',
	full: '{nobody,no one,nothing,no} new|{fully booked,booked out,booked up,booked solid,overbooked}|{new clients,new people,new work,more clients,more work,more people}|no time|{burnt,burned} out|on leave|overworked|swamped',
	days: 'birthday birthdays day',
	unkept:
		'{not,never,dont,doesnt,no} ~ {keep,celebrate,mark,like,want,mention,wish,congratulate}|{hates,dislikes,avoids,dreads,ignores}|no {presents,gifts,fuss,birthday,birthdays}|{not,never} {keep,celebrate,mark,mention}',
	unanswered:
		'no {answer,reply,response,word back}|nothing back|silence|unanswered|{did not,didnt,never,has not,hasnt} {answer,answered,reply,replied,respond,responded,wrote back,write back}',

	plainVerbs:
		'tell send write give ask show thank go went gone bring make do finish prepare properly',
	hellos:
		'text message msg ping write email mail hi hello hey say greet like dm whatsapp contact reach follow',
	answers: 'answer reply respond greet ping dm',
	introduces: 'introduce introduction intro',
	thanks: 'thank|thanks|thanked|thanking',
	untold:
		'{not,never,havent,hasnt,didnt,forgot to,must,should,still have to,need to,still to} ~ {thank,thanked}|{not,never,havent,didnt,forgot to} ~ {told,tell} {her,him,them}|' +
		'{she,he,they} {does not know,doesnt know,do not know,dont know,never heard,has not heard,hasnt heard,has no idea,have no idea,never knew}|' +
		'never {wrote,rang,called,answered,replied,said} ~ {her,him,them,line,word,thanks}|no word {to,from me}|not been in touch since|owe {her,him,them} {thanks,a thank you,a word}|without a word of thanks',
	paid: '{i,we} paid|paid {her,him,them}|invoice|invoiced|for a fee',
	paidAside: 'paid|and paid',
	forEgo: 'for {me,us,my,our}',
	back: 'back',
	denials: 'no not without never',
	halves: 'half',
	sentWork:
		'{sent,sends,passed,brought,steered,referred} ~ {customer,customers,client,clients,buyer,buyers,patient,patients}|{sent,sends,steered,passed} ~ ~ my way',
	money: 'money cash loan',

	feedNames:
		'linkedin|twitter|facebook|instagram|threads|mastodon|bluesky|reddit|tiktok|youtube|snapchat|discord|hacker news',
	feeds:
		'social media|newsfeed|newsfeeds|news feed|news feeds|feed|feeds|forum|forums|scrolling|doomscrolling',
};
