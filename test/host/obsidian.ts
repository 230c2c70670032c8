/**
 * A stand-in for the app: what `import ... from 'obsidian'` gives in tests and in the preview. It is typed against the
 * real typings (`conformance.ts`), and what it caches about notes is held against records of the real app.
 */
import { installDom } from './dom';

if (typeof window !== 'undefined') installDom(window);

export { App } from './app';
export { setTooltip } from './dom';
export { Component } from './component';
export { debounce } from './debounce';
export { Events } from './events';
export { TAbstractFile, TFile, TFolder } from './file';
export { FileManager } from './file-manager';
export { EditorSuggest } from './editor-suggest';
export { EditableFileView, FileView, TextFileView } from './file-view';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icon';
export { Keymap, Scope } from './keymap';
export { WorkspaceLeaf } from './leaf';
export { MarkdownView } from './markdown-view';
export { Menu, MenuItem, MenuSeparator } from './menu';
export { MetadataCache } from './metadata';
export { ConfirmationButton, ConfirmationModal, Modal } from './modal';
export { Notice } from './notice';
export { getLinkpath, normalizePath, parseLinktext } from './path';
export { apiVersion, getLanguage, Platform, requireApiVersion } from './platform';
export { Plugin } from './plugin';
export { AbstractInputSuggest, PopoverSuggest } from './popover-suggest';
export {
	prepareFuzzySearch,
	prepareSimpleSearch,
	renderMatches,
	renderResults,
	sortSearchResults,
} from './search';
export { DisplayValueComponent, Setting, SettingGroup } from './setting';
export {
	AbstractTextComponent,
	BaseComponent,
	ButtonComponent,
	ColorComponent,
	DropdownComponent,
	ExtraButtonComponent,
	MomentFormatComponent,
	ProgressBarComponent,
	SearchComponent,
	SliderComponent,
	TextAreaComponent,
	TextComponent,
	ToggleComponent,
	ValueComponent,
} from './setting-component';
export { PluginSettingTab, SettingPage, SettingTab } from './setting-tab';
export { FuzzySuggestModal, SuggestModal } from './suggest-modal';
export { getAllTags, iterateCacheRefs, iterateRefs } from './tags';
export { Vault } from './vault';
export { ItemView, View } from './view';
export { Workspace } from './workspace';
export {
	getFrontMatterInfo,
	parseFrontMatterAliases,
	parseFrontMatterEntry,
	parseFrontMatterStringArray,
	parseFrontMatterTags,
	parseYaml,
	stringifyYaml,
} from './yaml';
