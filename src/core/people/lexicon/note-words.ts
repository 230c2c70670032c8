import { foldText } from '../fold';

/** Names of properties and of columns of tables, all languages together, folded. Data only. */
const setOf = (words: string): ReadonlySet<string> => new Set(foldText(words).split(' '));

/** Properties with the day a note is about. */
export const DATE_PROPERTIES = setOf(
	'date datetime when scheduledon day datum meetingdate eventdate start starttime startdate fecha',
);

/** Properties with the day a note was made. */
export const CREATED_PROPERTIES = setOf(
	'created createdat datecreated creationdate createdon ctime erstellt',
);

/** Fields of an entry, and keys of a listed one, with its day. */
export const DATE_FIELDS = setOf('date when datum day on wann fecha');

/** Properties that list interactions. */
export const LOG_PROPERTIES = setOf(
	'interactions interactionlog contactlog contacthistory communicationlog conversationlog touchpoints conversations log history kontakte',
);

/** Titles of a column with days. */
export const DATE_COLUMNS = setOf('date when day datum wann tag fecha last on');

/** In the title of a column with days of something else. */
export const OTHER_DAYS = setOf('due deadline birth start end follow fällig frist geburt');

/** Titles of a column that counts the rows. */
export const NUMBER_COLUMNS = setOf(' no nr num number id');
