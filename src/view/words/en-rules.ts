import type { Rule } from '../../core/diagnostic';

/** What each rule is about, as a heading over the places it names. */
export const RULE_TITLES: Record<Rule, string> = {
	'frontmatter-yaml': 'Properties that are no valid YAML',
	'frontmatter-unclosed': 'Properties without an end',
	'frontmatter-language': 'Properties that are no YAML at all',
	'property-value': 'Values that do not fit their property',
	'entry-date': 'Days the calendar does not have',
	'entry-future': 'Days still to come',
	'entry-outcome': 'Outcomes that are none',
	'entry-length': 'Lengths of time that are none',
	'entry-field': 'Fields that say nothing known',
	'entry-unread': 'Lines that look like an entry and are none',
	'task-date': 'Done dates the calendar does not have',
	'note-conflict': 'Copies left by a conflict',
	'name-ambiguous': 'Names that fit several people',
	'setting-value': 'Settings that cannot be used',
};
