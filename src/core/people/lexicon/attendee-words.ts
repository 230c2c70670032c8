/** Properties and fields that list who was there, folded. */
export const ATTENDEE_FIELDS: ReadonlySet<string> = new Set(
	'attendees attendee participants participant people person persons with who teilnehmende teilnehmer teilnehmerinnen anwesend guests guest invitees asistentes participantes'.split(
		' ',
	),
);

/** Of these, those that only name somebody. */
export const PERSON_FIELDS: ReadonlySet<string> = new Set(['person', 'persons', 'people']);

/** Properties that say how long a meeting was, folded; "time" says when it began. */
export const LENGTH_FIELDS: ReadonlySet<string> = new Set(
	'duration minutes mins length dauer minuten lange duracion'.split(' '),
);

const TITLES: ReadonlySet<string> = new Set(
	'attendees|attendee|participants|participant|attending|present|who was there|in attendance|people present|people in the meeting|meeting participants|meeting attendees|teilnehmende|teilnehmer|teilnehmerinnen|anwesend|anwesende|guests|who|with|mit|con|dabei|asistentes|participantes'.split(
		'|',
	),
);

/** Whether a folded heading or label opens a list of those who were there. */
export function isAttendeeTitle(words: string): boolean {
	return TITLES.has(words);
}
