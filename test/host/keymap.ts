import type {
	Keymap as RealKeymap,
	KeymapEventHandler,
	KeymapEventListener,
	Modifier,
	PaneType,
	Scope as RealScope,
	UserEvent,
} from 'obsidian';
import { Platform } from './platform';

interface Handler extends KeymapEventHandler {
	readonly func: KeymapEventListener;
}

const modifierOrder: readonly Modifier[] = ['Alt', 'Ctrl', 'Meta', 'Shift'];

/** `Mod` is Cmd on a Mac and Ctrl elsewhere. */
function plainModifier(modifier: Modifier): Modifier {
	if (modifier !== 'Mod') return modifier;
	return Platform.isMacOS ? 'Meta' : 'Ctrl';
}

function compiled(modifiers: readonly Modifier[]): string {
	const plain = modifiers.map(plainModifier);
	return modifierOrder.filter((modifier) => plain.includes(modifier)).join(',');
}

function heldModifiers(evt: KeyboardEvent): string {
	const held: Modifier[] = [];
	if (evt.altKey) held.push('Alt');
	if (evt.ctrlKey) held.push('Ctrl');
	if (evt.metaKey) held.push('Meta');
	if (evt.shiftKey) held.push('Shift');
	return compiled(held);
}

/** Keys and what they do while this scope is on top; what it does not know goes to its parent. */
export class Scope implements RealScope {
	private handlers: Handler[] = [];

	constructor(private readonly parent?: RealScope) {}

	register(
		modifiers: Modifier[] | null,
		key: string | null,
		func: KeymapEventListener,
	): KeymapEventHandler {
		const handler: Handler = {
			scope: this,
			modifiers: modifiers === null ? null : compiled(modifiers),
			key,
			func,
		};
		this.handlers.push(handler);
		return handler;
	}

	unregister(handler: KeymapEventHandler): void {
		this.handlers = this.handlers.filter((one) => one !== handler);
	}

	/** Lets the handlers see a key; false as soon as one of them has dealt with it. */
	handleKey(evt: KeyboardEvent): unknown {
		const modifiers = heldModifiers(evt);
		for (const { modifiers: wanted, key, func } of this.handlers) {
			if (wanted !== null && wanted !== modifiers) continue;
			if (key !== null && key.toLowerCase() !== evt.key.toLowerCase()) continue;
			if (func(evt, { modifiers, key: evt.key, vkey: evt.key }) === false) return false;
		}
		return this.parent instanceof Scope ? this.parent.handleKey(evt) : undefined;
	}
}

/** The scopes in force, the last on top. A key that a handler answers with false goes no further. */
export class Keymap implements RealKeymap {
	private readonly scopes: RealScope[] = [];
	private readonly heard = new Set<Document>();
	private readonly listener = (evt: KeyboardEvent): void => this.onKey(evt);

	constructor(private readonly rootScope: Scope) {}

	/** Listens to the keys of a window. */
	attach(doc: Document): void {
		if (this.heard.has(doc)) return;
		this.heard.add(doc);
		doc.addEventListener('keydown', this.listener, { capture: true });
	}

	/** Listens no longer. */
	detach(): void {
		for (const doc of this.heard) doc.removeEventListener('keydown', this.listener, true);
		this.heard.clear();
	}

	private onKey(evt: KeyboardEvent): void {
		if (evt.isComposing) return;
		const top = this.scopes[this.scopes.length - 1] ?? this.rootScope;
		if (!(top instanceof Scope) || top.handleKey(evt) !== false) return;
		evt.preventDefault();
		evt.stopPropagation();
	}

	pushScope(scope: RealScope): void {
		this.scopes.push(scope);
	}

	popScope(scope: RealScope): void {
		const at = this.scopes.lastIndexOf(scope);
		if (at >= 0) this.scopes.splice(at, 1);
	}

	static isModifier(evt: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
		const plain = plainModifier(modifier);
		if (plain === 'Ctrl') return evt.ctrlKey;
		if (plain === 'Meta') return evt.metaKey;
		return plain === 'Alt' ? evt.altKey : evt.shiftKey;
	}

	/** How the person wants something opened: Mod a new tab, Mod+Alt a split, Mod+Alt+Shift a window. */
	static isModEvent(evt?: UserEvent | null): PaneType | boolean {
		if (!evt) return false;
		const isMiddle = 'button' in evt && evt.button === 1;
		if (!isMiddle && !Keymap.isModifier(evt, 'Mod')) return false;
		if (!evt.altKey) return 'tab';
		return evt.shiftKey ? 'window' : 'split';
	}
}
