import type { Because } from '../core/action/ladder';
import type { DateOrder } from '../core/people/dates/date-text';
import type { Outcome } from '../core/people/interaction';

/** A line of a note, for opening and for the hover preview. */
export interface Place {
	readonly path: string;
	/** From 1, in the file. */
	readonly line?: number;
	/** Said to screen readers and in the tooltip: `Marta Ferreira, line 12`. */
	readonly label: string;
}

/** One reason in words, with the line that says so. */
export interface ReasonLine {
	readonly text: string;
	readonly place?: Place;
	/** The line is an entry, which can be read as something else. */
	readonly isEntry?: boolean;
}

/** A button of the product's own: what it says and what it asks the host to do. */
export interface Offer {
	readonly label: string;
	readonly deed:
		'open-settings' | 'check-notes' | 'show-reading' | 'log' | 'suggest-favor' | 'who-can-i-ask';
}

/** What fills the sidebar where there is nothing to draw yet. */
export interface Notice {
	readonly kind: 'loading' | 'failed' | 'empty-vault' | 'no-people' | 'only-broken' | 'no-entries';
	readonly title: string;
	readonly lines: readonly string[];
	/** Lines to be typed into a note, as they are. */
	readonly example?: string;
	readonly problems: readonly ReasonLine[];
	/** Folders that may hold people after all. */
	readonly questions?: readonly FolderQuestion[];
	readonly offers: readonly Offer[];
	/** 0 to 1, while loading and known. */
	readonly progress?: number;
}

/** One bar of the ladder. Shares are parts of the longest bar, 0 to 1, one after the other. */
export interface LadderRow {
	readonly action: string;
	readonly name: string;
	readonly count: number;
	readonly shares: Readonly<Record<Because, number>>;
	/** How far the bar reached a quarter ago, where that was another length. */
	readonly earlierShare?: number;
	readonly label: string;
	readonly isChosen: boolean;
}

/** The ladder as a chart: asks from small to large. */
export interface LadderModel {
	readonly label: string;
	readonly rows: readonly LadderRow[];
	readonly legend: readonly { readonly because: Because; readonly name: string }[];
	/** What the mark beside a bar means; absent where no bar has one. */
	readonly earlier?: string;
}

/** One of the two factors of a chance, kept apart. */
export interface Factor {
	readonly name: string;
	readonly words: string;
	/** 0 to 1. */
	readonly share: number;
	/** `82%`; left out while numbers are hidden. */
	readonly percent?: string;
}

/** What opens under a row of the people list. */
export interface PersonDetail {
	readonly because?: string;
	readonly factors: readonly Factor[];
	readonly reasons: readonly ReasonLine[];
	readonly place: Place;
}

/** One person in a list: two lines of fixed height. */
export interface PersonRow {
	readonly id: string;
	readonly name: string;
	/** How it stands, in a word or two: `has done it`, `likely`. */
	readonly status: string;
	/** When they were last in touch, and the main reason. */
	readonly hint: string;
	readonly because?: Because;
}

/** A heading that folds what is under it; what is folded away has no rows. */
export interface Fold {
	readonly id: string;
	readonly title: string;
	readonly isOpen: boolean;
}

/** The way from the first few of a list to all of it, and back. */
export interface Toggle {
	readonly id: string;
	readonly label: string;
	readonly isOpen: boolean;
}

/** A list of people under one heading. */
export interface PeopleList {
	readonly id: string;
	readonly title: string;
	readonly rows: readonly PersonRow[];
	readonly toggle?: Toggle;
	/** Said where `rows` is empty. */
	readonly empty?: string;
	/** Said under the heading. */
	readonly note?: string;
}

/** A list of people that folds. */
export interface FoldedPeople {
	readonly fold: Fold;
	readonly list: PeopleList;
}

/** One favor: two lines of fixed height. */
export interface FavorRow {
	readonly id: string;
	readonly title: string;
	/** What it costs, and what it would change. */
	readonly hint: string;
	readonly person: string;
}

/** What opens under a favor. */
export interface FavorDetail {
	readonly reasons: readonly ReasonLine[];
	/** A first sentence to send; absent where there is nothing to write. */
	readonly draft?: string;
	readonly place: Place;
}

/** What ego could do: the plan of the week, and what else there is. */
export interface GiveModel {
	readonly fold: Fold;
	/** `1 h of 3 h given this week`. */
	readonly given: string;
	/** Part of the week's hours that is given: 0 to 1. */
	readonly givenShare: number;
	/** `3 favors fit the rest: 1 h 30 min`. */
	readonly budget: string;
	readonly plan: readonly FavorRow[];
	readonly more: readonly FavorRow[];
	/** Absent where there is nothing more. */
	readonly moreFold?: Fold;
	readonly empty?: string;
}

/** An ask that waits for its outcome. */
export interface AskRow {
	readonly id: string;
	readonly title: string;
	readonly hint: string;
	readonly place: Place;
	readonly outcomes: readonly {
		readonly outcome: Exclude<Outcome, 'open'>;
		readonly label: string;
	}[];
}

/** The asks that wait. */
export interface AsksModel {
	readonly fold: Fold;
	readonly offer: Offer;
	readonly rows: readonly AskRow[];
	readonly toggle?: Toggle;
	/** Those so old that they count as silence. */
	readonly older: readonly AskRow[];
	/** Absent where there are none. */
	readonly olderFold?: Fold;
	readonly empty?: string;
}

/** One week of the review: what was done, and what stood at its end. Shares are 0 to 1 of the largest week. */
export interface ReviewWeek {
	readonly week: string;
	readonly label: string;
	readonly activityShare: number;
	readonly progressShare: number;
}

/** A place in a drawing: 0 to 1 from the left, and from the bottom. */
export interface ChartPoint {
	readonly x: number;
	readonly y: number;
}

/** A dot in a drawing, 0 to 1 large, with what is said of it. */
export interface Dot extends ChartPoint {
	readonly size: number;
	readonly label: string;
}

/** Where hours went, and what they brought. */
export interface HoursRow {
	readonly name: string;
	/** Part of the longest bar, 0 to 1. */
	readonly share: number;
	readonly words: string;
}

/** Activity against progress, and what it came to. */
/** Words for the left and the right end of a chart. */
export type Ends = readonly [left: string, right: string];

export interface ReviewModel {
	readonly fold: Fold;
	readonly label: string;
	readonly weeks: readonly ReviewWeek[];
	readonly ends: Ends;
	readonly activityName: string;
	readonly progressName: string;
	readonly sentences: readonly string[];
	readonly hours?: { readonly title: string; readonly rows: readonly HoursRow[] } | undefined;
	/** How ties thin out as they become more: what the hours would hold, and how it is. */
	readonly dilution?:
		| {
				readonly title: string;
				readonly label: string;
				readonly steady: readonly ChartPoint[];
				readonly own: readonly ChartPoint[];
				readonly steadyName: string;
				readonly ownName: string;
				readonly ends: Ends;
				readonly sentences: readonly string[];
		  }
		| undefined;
	/** How well the chances matched what came of the asks; no dots where too few ended. */
	readonly calibration?:
		| {
				readonly title: string;
				readonly label: string;
				readonly dots: readonly Dot[];
				readonly dotsName: string;
				readonly lineName: string;
				readonly ends: Ends;
				readonly sentences: readonly string[];
		  }
		| undefined;
}

/** How strong a tie was over time, with the entries that made it. */
export interface StrengthModel {
	readonly label: string;
	readonly line: readonly ChartPoint[];
	readonly ends: Ends;
	readonly marks: readonly Dot[];
	readonly fold: Fold;
	/** The entries that count most, latest first. */
	readonly reasons: readonly ReasonLine[];
}

/** The person whose note is open. */
export interface PersonCard {
	readonly id: string;
	readonly name: string;
	readonly standing: string;
	/** One step per rung, small to large. */
	readonly steps: readonly {
		readonly action: string;
		readonly name: string;
		readonly because?: Because;
	}[];
	readonly stepsLabel: string;
	readonly contact: string;
	/** What ego has promised and not done yet. */
	readonly promises: readonly ReasonLine[];
	/** What was given and got, the latest first. */
	readonly exchange?: { readonly fold: Fold; readonly reasons: readonly ReasonLine[] };
	readonly strength?: StrengthModel;
	readonly favor?: FavorRow;
	readonly offers: readonly Offer[];
}

/** Lists the owner can add to and take from. */
export type ReadingList =
	'peopleFolders' | 'peopleTags' | 'peopleProperties' | 'meetingFolders' | 'excluded';
/** Everything of the way of reading that can be picked. */
export type ReadingPart = ReadingList | 'dailyFolder' | 'dailyFormat';

/** What the owner does on the screen on how notes are read. */
export type ReadingDeed =
	| { readonly is: 'confirm' | 'reset' }
	| { readonly is: 'pick'; readonly part: ReadingPart }
	| { readonly is: 'remove'; readonly part: ReadingList; readonly value: string }
	| { readonly is: 'take-folder'; readonly folder: string }
	| { readonly is: 'order'; readonly order: DateOrder };

/** A folder that is asked about, with the way to say yes. */
export interface FolderQuestion {
	readonly folder: string;
	readonly text: string;
	readonly yes: string;
}

/** One part of the way of reading: what is set or found, and the way to change it. */
export interface ReadingRow {
	readonly part: ReadingPart;
	readonly name: string;
	/** `remove` is absent where a value can only be replaced. */
	readonly values: readonly {
		readonly value: string;
		readonly label: string;
		readonly remove?: { readonly label: string; readonly deed: ReadingDeed };
	}[];
	/** Said where there are no values. */
	readonly none: string;
	readonly pick: string;
}

/** Parts under one heading. */
export interface ReadingGroup {
	readonly title: string;
	readonly note: string;
	readonly rows: readonly ReadingRow[];
}

/** One of two ways, the chosen one marked. */
export interface OrderChoice {
	readonly order: DateOrder;
	readonly label: string;
	readonly isChosen: boolean;
}

/** An entry shown as an example: as what it was read, and the line itself. */
export interface ReadingExample extends ReasonLine {
	readonly place: Place;
	readonly quote: string;
}

/** What was found in the vault, and, where the owner corrects it, everything that can be. */
export interface ReadingModel {
	readonly title: string;
	readonly lines: readonly string[];
	readonly examples: readonly ReadingExample[];
	readonly questions: readonly FolderQuestion[];
	/** Present while the owner corrects. */
	readonly groups?: readonly ReadingGroup[];
	readonly orderTitle: string;
	readonly order: readonly OrderChoice[];
	/** The way to everything else that can be set, while the owner corrects. */
	readonly offer?: Offer;
	readonly isCorrected: boolean;
}

/** One deed of somebody's for ego, as a line of a list. */
export interface DeedRow {
	readonly id: string;
	readonly title: string;
	readonly hint: string;
	readonly place: Place;
}

/** Would they? Something the owner may know better than the notes. */
export interface QuestionModel {
	/** Person id. */
	readonly person: string;
	/** What is written where the answer is yes or no: `lend 100`. */
	readonly thing: string;
	readonly text: string;
	/** `1 of 12`. */
	readonly position: string;
}

/** The owner's answer to one question. */
export interface Answer {
	readonly person: string;
	readonly thing: string;
	readonly would: boolean;
}

/** The first minute: who has acted for ego, and what the owner knows better than the notes. */
export interface FirstMinuteModel {
	readonly title: string;
	/** The latest first. */
	readonly deeds: readonly DeedRow[];
	readonly toggle?: Toggle;
	/** Whether it is known by now what to ask. */
	readonly isReady: boolean;
	readonly questions: readonly QuestionModel[];
}

/** Everything the sidebar shows, in the order it shows it: strings decided, nothing left to choose. */
export interface SidebarModel {
	/** How the notes are read: above the rest until the owner has said that it is right, alone while they correct it. */
	readonly reading?: ReadingModel;
	/** Above the rest once the reading is right, until the owner goes on. */
	readonly firstMinute?: FirstMinuteModel;
	readonly notice?: Notice;
	readonly body?: SidebarBody;
	/** Said by a screen reader when it changes. */
	readonly announcement: string;
}

/** What could not be read, in one line; the first places where nothing else can be shown for them. */
export interface Trouble {
	readonly text: string;
	readonly offer: Offer;
	readonly isError: boolean;
	readonly problems: readonly ReasonLine[];
}

/** The sidebar of a vault with people. */
export interface SidebarBody {
	/** Clauses of one sentence. */
	readonly headline: readonly string[];
	/** A calm line on what could not be read, with the way to it. */
	readonly trouble?: Trouble;
	readonly card?: PersonCard;
	readonly ladderFold: Fold;
	readonly ladder: LadderModel;
	/** Present where a rung is chosen. */
	readonly people?: PeopleList;
	/** Near misses of the chosen rung, thin and unanswered ties: those there are. */
	readonly others: readonly FoldedPeople[];
	readonly give: GiveModel;
	readonly asks: AsksModel;
	/** Absent where the ladder has no rungs. */
	readonly review?: ReviewModel;
	/** The one open row, as `list:id`, and what is under it. */
	readonly openRow?: string;
	readonly openPerson?: PersonDetail;
	readonly openFavor?: FavorDetail;
}
