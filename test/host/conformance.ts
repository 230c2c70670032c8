/**
 * Holds the stand-in against the real typings: a name that is missing, renamed or of another shape shows in
 * `npx tsc`. Classes that plugins make or extend are compared with their constructors; those whose constructors the
 * app keeps to itself are compared by `implements` where they are defined.
 */
import type * as real from 'obsidian';
import * as host from './obsidian';

type Made =
	| 'ButtonComponent'
	| 'ColorComponent'
	| 'Component'
	| 'ConfirmationModal'
	| 'DropdownComponent'
	| 'Events'
	| 'ExtraButtonComponent'
	| 'FuzzySuggestModal'
	| 'Menu'
	| 'Modal'
	| 'Notice'
	| 'PluginSettingTab'
	| 'PopoverSuggest'
	| 'ProgressBarComponent'
	| 'Scope'
	| 'SearchComponent'
	| 'Setting'
	| 'SettingGroup'
	| 'SliderComponent'
	| 'SuggestModal'
	| 'TextAreaComponent'
	| 'TextComponent'
	| 'ToggleComponent';

type Called =
	| 'Platform'
	| 'addIcon'
	| 'apiVersion'
	| 'debounce'
	| 'getAllTags'
	| 'getFrontMatterInfo'
	| 'getIcon'
	| 'getIconIds'
	| 'getLanguage'
	| 'getLinkpath'
	| 'iterateCacheRefs'
	| 'iterateRefs'
	| 'normalizePath'
	| 'parseFrontMatterAliases'
	| 'parseFrontMatterEntry'
	| 'parseFrontMatterStringArray'
	| 'parseFrontMatterTags'
	| 'parseLinktext'
	| 'parseYaml'
	| 'prepareFuzzySearch'
	| 'prepareSimpleSearch'
	| 'removeIcon'
	| 'renderMatches'
	| 'renderResults'
	| 'requireApiVersion'
	| 'setIcon'
	| 'setTooltip'
	| 'sortSearchResults'
	| 'stringifyYaml';

/** The stand-in as the module plugins import, where the typings say what it must be. */
export const conforming = host satisfies Pick<typeof real, Made | Called> & {
	Keymap: Pick<typeof real.Keymap, 'isModEvent' | 'isModifier'>;
	Vault: Pick<typeof real.Vault, 'recurseChildren'>;
};
