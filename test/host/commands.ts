import type { App as RealApp, Command, MarkdownView as RealMarkdownView } from 'obsidian';
import { MarkdownView } from './markdown-view';
import { FuzzySuggestModal } from './suggest-modal';

/** The commands of the app and its plugins, by full id. */
export class Commands {
	private readonly byId = new Map<string, Command>();
	private readonly recentIds: string[] = [];

	constructor(private readonly app: RealApp) {}

	addCommand(command: Command): void {
		this.byId.set(command.id, command);
	}

	removeCommand(id: string): void {
		this.byId.delete(id);
	}

	/** Those that can be run now, the last used first, then by name. */
	listCommands(): Command[] {
		const rank = (command: Command): number => {
			const at = this.recentIds.indexOf(command.id);
			return at < 0 ? Infinity : at;
		};
		return [...this.byId.values()]
			.filter((command) => this.run(command, true))
			.sort((a, b) => compare(rank(a), rank(b)) || compare(a.name, b.name));
	}

	/** Runs a command; false when there is none of this id, or when it does not fit now. */
	executeCommandById(id: string): boolean {
		const command = this.byId.get(id);
		if (command === undefined || !this.run(command, true)) return false;
		this.recentIds.splice(0, this.recentIds.length, id, ...this.otherIds(id));
		this.run(command, false);
		return true;
	}

	private otherIds(id: string): string[] {
		return this.recentIds.filter((one) => one !== id);
	}

	/** Whether the command can run now; runs it unless it is only asked. */
	private run(command: Command, isAsked: boolean): boolean {
		const { callback, checkCallback, editorCallback, editorCheckCallback } = command;
		const view = this.editedView();
		if (editorCheckCallback !== undefined || editorCallback !== undefined) {
			if (view === undefined) return false;
			if (editorCheckCallback !== undefined) {
				return editorCheckCallback(isAsked, view.editor, view) === true;
			}
			if (!isAsked) editorCallback?.(view.editor, view);
			return true;
		}
		if (checkCallback !== undefined) return checkCallback(isAsked) === true;
		if (!isAsked) callback?.();
		return callback !== undefined;
	}

	private editedView(): RealMarkdownView | undefined {
		const view: unknown = this.app.workspace.activeEditor;
		return view instanceof MarkdownView && view.getMode() === 'source'
			? (view as unknown as RealMarkdownView)
			: undefined;
	}
}

function compare<T extends number | string>(a: T, b: T): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Prompt for the name of a command. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	constructor(
		app: RealApp,
		private readonly commands: Commands,
	) {
		super(app);
		this.setPlaceholder('Select a command...');
		this.emptyStateText = 'No commands found.';
	}

	override getItems(): Command[] {
		return this.commands.listCommands();
	}

	override getItemText(command: Command): string {
		return command.name;
	}

	override onChooseItem(command: Command): void {
		this.commands.executeCommandById(command.id);
	}
}
