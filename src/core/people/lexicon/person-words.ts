import type { Circle } from '../person';
import type { PersonField } from '../person-fields';

/** Names of properties, without case, spaces, `-` and `_`; all languages together. Data only. */
export const PROPERTY_NAMES: Readonly<Record<PersonField, string>> = {
	name: 'name fullname displayname',
	firstName: 'firstname givenname vorname vornamen first prm-first-name',
	lastName: 'lastname surname familyname nachname last',
	aliases: 'aliases alias nickname nicknames nick alsoknownas aka spitzname',
	circle:
		'circle circles relationship relationshiptype relation relationtype connectiontype group groups contacttype beziehung prmcircle prm-relationship',
	closeness:
		'closeness relationshipstrength relationshiptier tier warmth warmthstage importance prmtier trustinme trust strength tiestrength intimacy nähe contacttier',
	can: 'can cando skills skill canhelpwith canhelpmewith helpswith offers offer canoffer expertise expertin goodat strengths superpower superpowers abilities howtheycanhelpme howtheycanhelp kann',
	cannot: 'cannot cant cannotdo kannnicht',
	would: 'would woulddo willing willingto würde',
	wouldNot: 'wouldnot wouldnt wouldnotdo wont würdenicht',
	needs:
		'needs need lookingfor wants seeking challenges goals goal workingon strugglingwith currentfocus howicanhelp howicanhelpthem asks braucht sucht',
	interests:
		'interests interest interestedin hobbies hobby likes loves passions enjoys topics favoritetopics interessen hobbys',
	projects:
		'projects project currentproject currentprojects book books podcast shop blog newsletter product works projekte',
	owedByEgo: 'iowe iowethem owedbyme promised promises ipromised',
	owedToEgo: 'oweme owesme theyoweme owedtome',
	birthday:
		'birthday birthdate dateofbirth dob bday born birth geburtstag geburtsdatum geboren cumpleaños',
	location:
		'location city town lives livesin livingin home based basedin place ort stadt wohnort hometown residence',
	org: 'org organization organisation company employer workplace worksat worksfor firm firma affiliation arbeitgeber business companyname',
	role: 'role job jobtitle position occupation profession beruf rolle worktitle',
	knows:
		'knows friends friend friendof connections colleagues spouse partner husband wife introducedmeto iintroducedthemto introducedthemto intropaths kennt siblings',
	introducedBy: 'introducedby introby metthrough metvia referredby howwemet metat connectedthrough',
	lastContact:
		'lastcontact lastcontacted lastcontactedat lastinteraction lasttouch lastchat prmlastcontacted lasttalked lastspoke lastmet lastseen letzterkontakt letztestreffen zuletztgesehen zuletztgesprochen lastcontactdate',
	nextContact:
		'nextcontact nextcontactdue nextcontactdate nextfollowup followupdue nextactiondate nächsterkontakt',
	cadence:
		'cadence cadencedays contactcadence contactintervaldays contactinterval contactfrequency frequency customfrequencydays prmcadence keepintouch reachout stayintouch kontakthäufigkeit',
	snooze: 'snooze snoozed snoozeuntil snoozeduntil prmsnooze prmsnoozeuntil',
	paused: 'paused pause prmpaused onhold',
	hidden: 'hidden hide ignore prmhidden',
	died: 'died deceased dateofdeath death dod passedaway gestorben verstorben',
	people: 'people persons',
	hoursPerWeek: 'hoursperweek hoursweekly weeklyhours hours timebudget stundenprowoche',
};

/**
 * Names of sections and bold labels, as `foldWords` gives them, the person's name and he, she, him, her, you read as
 * `they` and `them`.
 */
export const SECTION_NAMES: readonly (readonly [PersonField, string])[] = [
	[
		'can',
		'can help with|they can help with|can help me with|they can help me with|they can help me|how they can help me|how they can help|how can they help me|how can they help|how they help me|what they can do for me|what they can do|what they offer|what they can offer|they can offer|can offer|offers|offer|skills|skills and expertise|expertise|good at|they are good at|strengths|superpowers|can do|can|what i want|what i want from them|what they bring|ask them about|asks of them|knows about|kann helfen bei|kann mir helfen bei|kann helfen mit|kann|bietet|fähigkeiten',
	],
	[
		'needs',
		'needs|their needs|what they need|they need|what they want|what they are looking for|they want|wants|looking for|they are looking for|currently looking for|seeking|working on|they are working on|currently working on|current focus|goals|their goals|challenges|current challenges|pain points|help needed|could use help with|asks|their asks|priorities|braucht|sucht',
	],
	[
		'interests',
		'interests|their interests|hobbies|hobbies and interests|interests and hobbies|likes|loves|they like|they love|passions|interested in|topics|favorite topics|topics of interest|interessen|hobbys',
	],
	[
		'projects',
		'projects|their projects|current projects|project|works|their work|books|their book|side projects|ventures|projekte',
	],
	[
		'owedByEgo',
		'i owe them|i owe|what i owe them|what i owe|promises|my promises|i promised|i promised them|promised them|promised|owed to them|open promises|ich schulde|ich schulde ihr|ich schulde ihm|versprochen',
	],
	[
		'owedToEgo',
		'they owe me|what they owe me|owes me|owed to me|they promised|they promised me|promised me|schuldet mir|sie schuldet mir|er schuldet mir',
	],
	['cannot', 'cannot|cant|cannot do|cannot help with|they cannot'],
	['would', 'would|they would|would do|would do for me'],
	['wouldNot', 'would not|they would not|wouldnt|would not do|they wouldnt'],
	[
		'knows',
		'knows|they know|introduced me to|they introduced me to|i introduced them to|connections|people they know|mutual friends|friends|kennt',
	],
	['introducedBy', 'introduced by|met through|how we met|intro by'],
	['birthday', 'birthday|bday|date of birth'],
	['location', 'location|city|lives in'],
	['org', 'company|organization|organisation|employer|works at'],
	['role', 'role|job title|job|position|title'],
	['closeness', 'closeness'],
	['circle', 'circle|relationship'],
];

/** Sections on what they need that say, too, that ego can do it. */
export const OFFER_SECTIONS =
	'how i can help them|how i can help|how can i help them|how can i help|ways i can help|ways to help|i can help with|i can help them with|what i can do for them|what i can offer|what i can offer them|how to help them|how to help|wie ich helfen kann|wobei ich helfen kann';

/** Sections of ego's own note. */
export const EGO_SECTIONS: readonly (readonly [PersonField, string])[] = [
	[
		'can',
		'i can help with|what i can offer|what i offer|i can offer|i can|what i can do|my skills|how i can help|how i can help others|my strengths',
	],
	[
		'needs',
		'what i need|i need|my needs|what i want|i am looking for|im looking for|my goals|how others can help me|how you can help me|help i need|my projects|current projects|projects',
	],
	['interests', 'my interests|what i like'],
];

/** Words that stand for the person in the title of a section, folded. */
export const THEY: ReadonlySet<string> = new Set(
	'he she they him her them his hers their theirs you your er sie ihm ihr ihnen'.split(' '),
);
/** Verbs in such a title, with their plain form. */
export const WITHOUT_ENDINGS: ReadonlyMap<string, string> = new Map(
	'owes-owe wants-want needs-need offers-offer likes-like loves-love knows-know is-are works-work asks-ask'
		.split(' ')
		.map((pair): [string, string] => [pair.split('-')[0] ?? '', pair.split('-')[1] ?? '']),
);

/** Before a circle that somebody has left. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(
	'former formerly ex past fruher fruhere fruherer ehemalig ehemalige ehemaliger'.split(' '),
);

/** Words for the circles. */
export const CIRCLE_WORDS: Readonly<Record<Circle, string>> = {
	partner:
		'partner spouse husband wife fiance fiancee girlfriend boyfriend significantother lover ehefrau ehemann mann frau',
	family:
		'family mother father mom mum dad parent parents sister brother sibling daughter son child kid cousin aunt uncle niece nephew grandmother grandfather grandma grandpa grandparent inlaw motherinlaw fatherinlaw relative kin familie mutter vater schwester bruder immediatefamily extendedfamily stepmother stepfather twin',
	friend:
		'friend friends closefriend bestfriend oldfriend goodfriend buddy mate freund freundin freunde friendship collegefriend schoolfriend childhoodfriend roommate flatmate inner innercircle',
	colleague:
		'colleague colleagues coworker work teammate boss manager mentor mentee client customer professional business network networking excolleague formercolleague report directreport kollege kollegin advisor investor cofounder collaborator partnerinbusiness businesspartner supplier vendor student teacher professor',
	other:
		'other acquaintance acquaintances neighbor neighbour contact bekannter bekannte nachbar loose weak',
};

/** Closeness by word, 0 to 1 (chosen; no source: even steps from the words' usual order). */
export const CLOSENESS_WORDS: ReadonlyMap<string, number> = new Map([
	['core', 1],
	['inner', 1],
	['innercircle', 1],
	['intimate', 1],
	['best', 1],
	['veryclose', 1],
	['verystrong', 1],
	['strong', 0.8],
	['close', 0.8],
	['hot', 0.8],
	['high', 0.8],
	['trusted', 0.8],
	['active', 0.6],
	['good', 0.6],
	['warm', 0.5],
	['medium', 0.5],
	['moderate', 0.5],
	['mid', 0.5],
	['normal', 0.5],
	['casual', 0.4],
	['loose', 0.2],
	['weak', 0.2],
	['low', 0.2],
	['distant', 0.2],
	['acquaintance', 0.2],
	['cool', 0.2],
	['dormant', 0.1],
	['cold', 0.1],
	['new', 0.1],
	['none', 0],
]);

/** Days of a cadence by folded word. */
export const CADENCE_WORDS: ReadonlyMap<string, number> = new Map([
	['daily', 1],
	['taglich', 1],
	['weekly', 7],
	['wochentlich', 7],
	['biweekly', 14],
	['fortnightly', 14],
	['everytwoweeks', 14],
	['twiceamonth', 14],
	['monthly', 30],
	['monatlich', 30],
	['bimonthly', 60],
	['everytwomonths', 60],
	['quarterly', 90],
	['vierteljahrlich', 90],
	['seasonally', 90],
	['twiceyearly', 182],
	['twiceayear', 182],
	['biannually', 182],
	['semiannually', 182],
	['halfyearly', 182],
	['semiannual', 182],
	['halbjahrlich', 182],
	['yearly', 365],
	['annually', 365],
	['annual', 365],
	['onceayear', 365],
	['jahrlich', 365],
	['inner', 14],
	['close', 30],
	['casual', 90],
	['warm', 180],
	['dormant', 365],
]);

/** Words that set a cadence aside. */
export const NO_CADENCE: ReadonlySet<string> = new Set(
	'none never off no asneeded keine'.split(' '),
);

/** Before a cadence, folded: "every 2 weeks". */
export const EVERY: ReadonlySet<string> = new Set('every each alle cada'.split(' '));

/** Words that count the units of a cadence, folded. */
export const CADENCE_COUNTS: ReadonlyMap<string, number> = new Map(
	(
		[
			[0.5, 'half halbes'],
			[1, 'a one ein einen'],
			[2, 'other two zwei'],
			[3, 'three drei'],
			[4, 'four vier'],
			[6, 'six sechs'],
		] as const
	).flatMap(([count, words]) => words.split(' ').map((word): [string, number] => [word, count])),
);

/** Days of a unit of cadence, by folded word. */
export const CADENCE_UNITS: ReadonlyMap<string, number> = new Map(
	(
		[
			[1, 'd day days tag tage tagen'],
			[7, 'w week weeks woche wochen'],
			[30, 'm month months monat monate monaten'],
			[90, 'q quarter quarters quartal quartale'],
			[365, 'y year years jahr jahre jahren'],
		] as const
	).flatMap(([days, words]) => words.split(' ').map((word): [string, number] => [word, days])),
);
