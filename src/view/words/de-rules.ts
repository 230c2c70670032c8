import type { Rule } from '../../core/diagnostic';

/** What each rule is about, as a heading over the places it names. */
export const RULE_TITLES: Record<Rule, string> = {
	'frontmatter-yaml': 'Eigenschaften, die kein gültiges YAML sind',
	'frontmatter-unclosed': 'Eigenschaften ohne Ende',
	'frontmatter-language': 'Eigenschaften, die gar kein YAML sind',
	'property-value': 'Werte, die nicht zu ihrer Eigenschaft passen',
	'entry-date': 'Tage, die es im Kalender nicht gibt',
	'entry-future': 'Tage, die erst noch kommen',
	'entry-outcome': 'Ergebnisse, die keine sind',
	'entry-length': 'Dauern, die keine sind',
	'entry-field': 'Felder, die nichts Bekanntes sagen',
	'entry-unread': 'Zeilen, die wie ein Eintrag aussehen und keiner sind',
	'task-date': 'Erledigt-Tage, die es im Kalender nicht gibt',
	'note-conflict': 'Kopien aus einem Konflikt',
	'name-ambiguous': 'Namen, die auf mehrere passen',
	'setting-value': 'Einstellungen, die nicht zu brauchen sind',
};
