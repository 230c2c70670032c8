import type {
	FileStats,
	TAbstractFile as RealAbstractFile,
	TFile as RealFile,
	TFolder as RealFolder,
	Vault as RealVault,
} from 'obsidian';
import { baseNameOf, extensionOf, nameOf } from './path';

/** A file or a folder of the vault. */
export abstract class TAbstractFile implements RealAbstractFile {
	vault: RealVault;
	path = '';
	name = '';
	parent: RealFolder | null = null;

	constructor(vault: RealVault, path: string) {
		this.vault = vault;
		this.setPath(path);
	}

	/** Takes over a new path, and the names that follow from it. */
	setPath(path: string): void {
		this.path = path;
		this.name = nameOf(path);
	}
}

/** A file of the vault. It keeps its identity when it is renamed. */
export class TFile extends TAbstractFile implements RealFile {
	stat: FileStats = { ctime: 0, mtime: 0, size: 0 };
	basename = '';
	extension = '';

	constructor(vault: RealVault, path: string) {
		super(vault, path);
		this.setPath(path);
	}

	override setPath(path: string): void {
		super.setPath(path);
		this.basename = baseNameOf(path);
		this.extension = extensionOf(path);
	}
}

/** A folder of the vault. The root has the path `/` and no name. */
export class TFolder extends TAbstractFile implements RealFolder {
	children: RealAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}
