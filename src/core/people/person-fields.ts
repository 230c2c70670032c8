/** What a property, an inline field, a section or a bold label of a person's note can be about. */
export const PERSON_FIELDS = [
	'name',
	'firstName',
	'lastName',
	'aliases',
	'circle',
	'closeness',
	'can',
	'cannot',
	'would',
	'wouldNot',
	'needs',
	'interests',
	'projects',
	'owedByEgo',
	'owedToEgo',
	'birthday',
	'location',
	'org',
	'role',
	'knows',
	'introducedBy',
	'lastContact',
	'nextContact',
	'cadence',
	'snooze',
	'paused',
	'hidden',
	'died',
	'people',
	'hoursPerWeek',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** Fields that hold statements, and may be sections. */
export const STATEMENT_FIELDS = [
	'can',
	'cannot',
	'would',
	'wouldNot',
	'needs',
	'interests',
	'projects',
	'owedByEgo',
	'owedToEgo',
] as const;
export type StatementField = (typeof STATEMENT_FIELDS)[number];

/** Whether a field holds statements. */
export function isStatementField(field: PersonField): field is StatementField {
	return (STATEMENT_FIELDS as readonly PersonField[]).includes(field);
}
