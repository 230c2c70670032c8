import type { TFile as RealFile } from 'obsidian';
import type { App } from '../../host/app';
import { FuzzySuggestModal } from '../../host/suggest-modal';

/** Prompt for a note to open. */
export class NoteSwitcher extends FuzzySuggestModal<RealFile> {
	constructor(private readonly host: App) {
		super(host);
		this.setPlaceholder('Find a note...');
	}

	override getItems(): RealFile[] {
		const files = this.host.vault.getMarkdownFiles();
		const recent = this.host.workspace.getLastOpenFiles();
		const rank = (file: RealFile): number => {
			const at = recent.indexOf(file.path);
			return at < 0 ? recent.length : at;
		};
		return files.sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
	}

	override getItemText(file: RealFile): string {
		return file.path.replace(/\.md$/, '');
	}

	override onChooseItem(file: RealFile): void {
		void this.host.workspace.getLeaf(false).openFile(file);
	}
}
