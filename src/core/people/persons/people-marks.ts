import { foldKey, foldText } from '../fold';
import { FIELD_OF_PROPERTY } from './field-names';

/**
 * How far a mark alone tells of people. `sure`: unless most notes that bear it say that they are something else.
 * `likely`: unless most say so, or have a name no person has. `possible`: only where some note is plainly a person too.
 */
export type Tier = 'sure' | 'likely' | 'possible';

const table = (rows: Readonly<Record<Tier, string>>): ReadonlyMap<string, Tier> =>
	new Map(
		(['sure', 'likely', 'possible'] as const).flatMap((tier) =>
			rows[tier].split('|').map((word): [string, Tier] => [word, tier]),
		),
	);

const FOLDERS = table({
	sure: 'people|person|persons|contact|contacts|contacts people|people contacts|crm people|crm contacts|address book|rolodex|menschen|personen|kontakte|personas|contactos|personnes|persone|contatti|pessoas|contatos|personer|mensen',
	likely: 'friends|humans|folks|colleagues|leute|freunde|bekannte|kollegen|amigos|amis',
	possible: 'family|relationships|network|familie|beziehungen|netzwerk|familia',
});

const TAGS = table({
	sure: 'person|people|persons|👤|👥|mensch|menschen|personen|crm/person|crm/people|crm/contact|type/person|type/people|type/contact|note/person',
	likely: 'contact|contacts|kontakt|kontakte|human|humans|personne|contacto',
	possible: 'friend|friends|persona|freund|freunde',
});

/** Properties that say what a note is, by folded name. */
const KIND_KEYS: ReadonlyMap<string, string> = new Map(
	'type class fileClass file-role note-type kind category categories collection collections up is is-a typ art kategorie kategorien tipo categoria'
		.split(' ')
		.map((key): [string, string] => [foldKey(key), key]),
);

const KINDS = table({
	sure: 'person|people|persons|persons and people|crm-contact|crm/person|crm/people|crm/contact|mensch|menschen|personen|type/person|note/person',
	likely:
		'contact|contacts|relationship|relationships|human|humans|kontakt|kontakte|persona|personas|contacto|contactos|personne|personnes',
	possible: 'friend|friends|family|freund|freunde',
});

/** Folded property names that only people have. */
export const TELLING_KEYS: ReadonlySet<string> = new Set(
	'closeness relationshipstrength relationshiptier warmthstage lastcontact lastcontacted lastcontactedat lastinteraction lasttouch lastchat prmlastcontacted prmtier prmcadence contactfrequency contactcadence contactintervaldays nextcontact nextcontactdue birthday howwemet introducedby metthrough firstname lastname vornamen vorname nachname geburtstag'.split(
		' ',
	),
);

/** Of these, those that nobody gives to what is no person, so that a single note that bears one tells. */
export const CONTACT_KEYS: ReadonlySet<string> = new Set(
	[...TELLING_KEYS].filter((key) => FIELD_OF_PROPERTY.get(key) === 'lastContact'),
);

/** A folder's name without a number or mark before it: `20 People`, `_Contacts`, `👤 People`. */
function folderWord(name: string): string {
	return foldText(name)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/^(?:\d+\s)+/, '')
		.replace(/\s(?:and|und|y|et)\s/, ' ');
}

/** How far the name of a folder tells of people; undefined where it does not. */
export function tierOfFolder(name: string): Tier | undefined {
	return FOLDERS.get(folderWord(name));
}

/** The known tag that a tag is, or is nested below, and how far it tells of people. */
export function knownTag(tag: string): readonly [tag: string, tier: Tier] | undefined {
	let name = foldText(tag.replace(/^#+/, ''));
	while (name !== '') {
		const tier = TAGS.get(name);
		if (tier !== undefined) return [name, tier];
		name = name.slice(0, Math.max(0, name.lastIndexOf('/')));
	}
	return undefined;
}

/** The property that says what a note is, as it is usually spelled; undefined for any other. */
export function kindKey(key: string): string | undefined {
	return KIND_KEYS.get(foldKey(key));
}

/** How far a folded value of such a property tells of people; undefined where it does not. */
export function tierOfKind(mark: string): Tier | undefined {
	return KINDS.get(mark);
}
