import type {
	DataWriteOptions,
	FileManager as RealFileManager,
	TAbstractFile as RealAbstractFile,
	TFile as RealFile,
	TFolder as RealFolder,
} from 'obsidian';
import type { MetadataCache } from './metadata';
import { folderOf, parseLinktext } from './path';
import type { Vault } from './vault';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from './yaml';

function withFrontmatter(text: string, change: (frontmatter: unknown) => void): string {
	const info = getFrontMatterInfo(text);
	const parsed = info.exists ? parseYaml(info.frontmatter) : null;
	const data: unknown =
		typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? parsed : {};
	const before = stringifyYaml(data);
	change(data);
	const after = stringifyYaml(data);
	if (after === before) return text;
	const body = text.slice(info.contentStart);
	return Object.keys(data as object).length === 0 ? body : `---\n${after}---\n${body}`;
}

/** Work on files that the person would otherwise do by hand. */
export class FileManager implements RealFileManager {
	constructor(
		private readonly vault: Vault,
		private readonly metadataCache: MetadataCache,
	) {}

	getNewFileParent(sourcePath: string): RealFolder {
		return this.vault.getFolderByPath(folderOf(sourcePath)) ?? this.vault.getRoot();
	}

	/** Renames only; links to the file stay as they are, as with *Automatically update internal links* off. */
	renameFile(file: RealAbstractFile, newPath: string): Promise<void> {
		return this.vault.rename(file, newPath);
	}

	async promptForDeletion(file: RealAbstractFile): Promise<boolean> {
		await this.trashFile(file);
		return true;
	}

	trashFile(file: RealAbstractFile): Promise<void> {
		return this.vault.trash(file, false);
	}

	generateMarkdownLink(file: RealFile, sourcePath: string, subpath = '', alias = ''): string {
		const target = this.metadataCache.fileToLinktext(file, sourcePath) + subpath;
		const isPlain = alias === '' || alias === parseLinktext(target).path;
		return isPlain ? `[[${target}]]` : `[[${target}|${alias}]]`;
	}

	/**
	 * Changes the properties of a note as one step. A note whose properties stay the same is not written; one whose
	 * properties are no YAML makes it fail.
	 */
	async processFrontMatter(
		file: RealFile,
		fn: (frontmatter: never) => void,
		options?: DataWriteOptions,
	): Promise<void> {
		const change = fn as (frontmatter: unknown) => void;
		await this.vault.process(file, (text) => withFrontmatter(text, change), options);
	}

	getAvailablePathForAttachment(filename: string, sourcePath = ''): Promise<string> {
		return Promise.resolve(this.vault.freePath(folderOf(sourcePath), filename));
	}
}
