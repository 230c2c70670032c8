type Attribute = string | number | boolean | null;
type DomWindow = Window & typeof globalThis;

const windowListeners = new Set<{ el: HTMLElement; listener: (win: Window) => unknown }>();

/** Tells the listeners in this part of a page that it has moved to another window. */
export function announceMigration(root: HTMLElement, win: Window): void {
	for (const { el, listener } of [...windowListeners]) if (root.contains(el)) listener(win);
}

function documentOf(node: Node): Document {
	return node.ownerDocument ?? (node as Document);
}

function applyInfo(el: Element, info: DomElementInfo | SvgElementInfo | string | undefined): void {
	if (info === undefined) return;
	const one: DomElementInfo = typeof info === 'string' ? { cls: info } : info;
	const { cls, text, attr, title, parent, value, type, prepend, placeholder, href } = one;
	if (cls !== undefined) el.addClasses(Array.isArray(cls) ? cls : cls.split(/\s+/).filter(Boolean));
	if (text !== undefined) el.setText(text);
	if (attr !== undefined) el.setAttrs(attr);
	const named = { title, value, type, placeholder, href };
	for (const [name, given] of Object.entries(named)) {
		if (given !== undefined) el.setAttribute(name, given);
	}
	if (value !== undefined && 'value' in el) el.value = value;
	if (parent === undefined) return;
	if (prepend === true) parent.insertBefore(el, parent.firstChild);
	else parent.appendChild(el);
}

function makeEl<K extends keyof HTMLElementTagNameMap>(
	doc: Document,
	tag: K,
	o?: DomElementInfo | string,
	callback?: (el: HTMLElementTagNameMap[K]) => void,
): HTMLElementTagNameMap[K] {
	const el = doc.createElement(tag);
	applyInfo(el, o);
	callback?.(el);
	return el;
}

function makeSvg<K extends keyof SVGElementTagNameMap>(
	doc: Document,
	tag: K,
	o?: SvgElementInfo | string,
	callback?: (el: SVGElementTagNameMap[K]) => void,
): SVGElementTagNameMap[K] {
	const el = doc.createElementNS('http://www.w3.org/2000/svg', tag);
	applyInfo(el, o);
	callback?.(el);
	return el;
}

/** What `createEl` of a node gets: the same, put inside the node. */
function inside<T extends DomElementInfo | SvgElementInfo>(
	parent: Node,
	o: T | string | undefined,
): T & { parent: Node } {
	const given: unknown = typeof o === 'string' ? { cls: o } : { ...o };
	return { ...(given as T), parent };
}

function isOf<T>(this: unknown, type: { new (...data: never[]): T }): this is T {
	if (this instanceof type) return true;
	const win = (this as Node).win as unknown as Record<string, unknown>;
	const local = win[type.name];
	return typeof local === 'function' && this instanceof local;
}

const nodeMethods = {
	detach(this: Node) {
		this.parentNode?.removeChild(this);
	},
	empty(this: Node) {
		while (this.lastChild !== null) this.removeChild(this.lastChild);
	},
	insertAfter<T extends Node>(this: Node, node: T, child: Node | null): T {
		this.insertBefore(node, child === null ? this.firstChild : child.nextSibling);
		return node;
	},
	indexOf(this: Node, other: Node) {
		return [...this.childNodes].indexOf(other as ChildNode);
	},
	setChildrenInPlace(this: Node, children: Node[]) {
		for (const child of [...this.childNodes]) if (!children.includes(child)) child.remove();
		for (const child of children) this.appendChild(child);
	},
	appendText(this: Node, val: string) {
		this.appendChild(documentOf(this).createTextNode(val));
	},
	instanceOf: isOf,
	createEl<K extends keyof HTMLElementTagNameMap>(
		this: Node,
		tag: K,
		o?: DomElementInfo | string,
		callback?: (el: HTMLElementTagNameMap[K]) => void,
	) {
		return makeEl(documentOf(this), tag, inside(this, o), callback);
	},
	createDiv(this: Node, o?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) {
		return makeEl(documentOf(this), 'div', inside(this, o), callback);
	},
	createSpan(this: Node, o?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) {
		return makeEl(documentOf(this), 'span', inside(this, o), callback);
	},
	createSvg<K extends keyof SVGElementTagNameMap>(
		this: Node,
		tag: K,
		o?: SvgElementInfo | string,
		callback?: (el: SVGElementTagNameMap[K]) => void,
	) {
		return makeSvg(documentOf(this), tag, inside(this, o), callback);
	},
};

const elementMethods = {
	getText(this: Element) {
		return this.textContent ?? '';
	},
	setText(this: Element, val: string | DocumentFragment) {
		if (typeof val === 'string') this.textContent = val;
		else this.replaceChildren(val);
	},
	addClass(this: Element, ...classes: string[]) {
		this.addClasses(classes);
	},
	addClasses(this: Element, classes: string[]) {
		this.classList.add(...classes.filter(Boolean));
	},
	removeClass(this: Element, ...classes: string[]) {
		this.removeClasses(classes);
	},
	removeClasses(this: Element, classes: string[]) {
		this.classList.remove(...classes.filter(Boolean));
	},
	toggleClass(this: Element, classes: string | string[], value: boolean) {
		const all = typeof classes === 'string' ? [classes] : classes;
		if (value) this.addClasses(all);
		else this.removeClasses(all);
	},
	hasClass(this: Element, cls: string) {
		return this.classList.contains(cls);
	},
	setAttr(this: Element, qualifiedName: string, value: Attribute) {
		if (value === null) this.removeAttribute(qualifiedName);
		else this.setAttribute(qualifiedName, String(value));
	},
	setAttrs(this: Element, obj: Record<string, Attribute>) {
		for (const [name, value] of Object.entries(obj)) this.setAttr(name, value);
	},
	getAttr(this: Element, qualifiedName: string) {
		return this.getAttribute(qualifiedName);
	},
	matchParent(this: Element, selector: string, lastParent?: Element): Element | null {
		if (this.matches(selector)) return this;
		if (this === lastParent) return null;
		return this.parentElement?.matchParent(selector, lastParent) ?? null;
	},
	getCssPropertyValue(this: Element, property: string, pseudoElement?: string) {
		return this.win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
	},
	isActiveElement(this: Element) {
		return this.doc.activeElement === this;
	},
	find(this: Element, selector: string) {
		return this.querySelector(selector);
	},
	findAll(this: Element, selector: string) {
		return [...this.querySelectorAll<HTMLElement>(selector)];
	},
	findAllSelf(this: Element, selector: string) {
		const inner = [...this.querySelectorAll<HTMLElement>(selector)];
		return this.matches(selector) ? [this as HTMLElement, ...inner] : inner;
	},
};

const fragmentMethods = {
	find(this: DocumentFragment, selector: string) {
		return this.querySelector(selector);
	},
	findAll(this: DocumentFragment, selector: string) {
		return [...this.querySelectorAll<HTMLElement>(selector)];
	},
};

const styledMethods = {
	setCssStyles(this: HTMLElement | SVGElement, styles: Partial<CSSStyleDeclaration>) {
		Object.assign(this.style, styles);
	},
	setCssProps(this: HTMLElement | SVGElement, props: Record<string, string>) {
		for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
	},
};

type Delegated = (this: HTMLElement, ev: Event, target: HTMLElement) => unknown;
const delegates = new WeakMap<
	EventTarget,
	Map<string, { listener: Delegated; own: EventListener }>
>();

const delegation = {
	on(
		this: HTMLElement | Document,
		type: string,
		selector: string,
		listener: Delegated,
		options?: boolean | AddEventListenerOptions,
	) {
		const own = (event: Event): void => {
			const target = (event.target as Element | null)?.closest<HTMLElement>(selector);
			if (target && this.contains(target)) listener.call(this as HTMLElement, event, target);
		};
		const all =
			delegates.get(this) ?? new Map<string, { listener: Delegated; own: EventListener }>();
		all.set(`${type} ${selector}`, { listener, own });
		delegates.set(this, all);
		this.addEventListener(type, own, options);
	},
	off(
		this: HTMLElement | Document,
		type: string,
		selector: string,
		listener: Delegated,
		options?: boolean | AddEventListenerOptions,
	) {
		const known = delegates.get(this)?.get(`${type} ${selector}`);
		if (known?.listener === listener) this.removeEventListener(type, known.own, options);
	},
};

const htmlMethods = {
	show(this: HTMLElement) {
		this.style.removeProperty('display');
	},
	hide(this: HTMLElement) {
		this.style.setProperty('display', 'none');
	},
	toggle(this: HTMLElement, show: boolean) {
		if (show) this.show();
		else this.hide();
	},
	toggleVisibility(this: HTMLElement, visible: boolean) {
		this.style.setProperty('visibility', visible ? '' : 'hidden');
	},
	isShown(this: HTMLElement) {
		return this.isConnected && this.style.display !== 'none';
	},
	onClickEvent(
		this: HTMLElement,
		listener: (this: HTMLElement, ev: MouseEvent) => unknown,
		options?: boolean | AddEventListenerOptions,
	) {
		this.addEventListener('click', listener, options);
		this.addEventListener('auxclick', listener, options);
	},
	onNodeInserted(this: HTMLElement, listener: () => unknown, once?: boolean) {
		const observer = new MutationObserver(() => {
			if (!this.isConnected) return;
			listener();
			if (once === true) observer.disconnect();
		});
		observer.observe(documentOf(this), { childList: true, subtree: true });
		return () => observer.disconnect();
	},
	onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown) {
		const entry = { el: this, listener };
		windowListeners.add(entry);
		return () => {
			windowListeners.delete(entry);
		};
	},
	trigger(this: HTMLElement, eventType: string) {
		this.dispatchEvent(new Event(eventType, { bubbles: true }));
	},
};

/** What the app adds to arrays, text and numbers. */
const arrayMethods = {
	first<T>(this: T[]) {
		return this[0];
	},
	last<T>(this: T[]) {
		return this[this.length - 1];
	},
	contains<T>(this: T[], target: T) {
		return this.includes(target);
	},
	remove<T>(this: T[], target: T) {
		for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target)) this.splice(at, 1);
	},
	unique<T>(this: T[]) {
		return [...new Set(this)];
	},
};

const textMethods = {
	contains(this: string, target: string) {
		return this.includes(target);
	},
	format(this: string, ...args: string[]) {
		return this.replace(/\{(\d+)\}/g, (whole, at: string) => args[Number(at)] ?? whole);
	},
};

function add(prototype: object, methods: Record<string, unknown>): void {
	for (const [name, value] of Object.entries(methods)) {
		Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
	}
}

function addGetters(prototype: object, getters: Record<string, (this: never) => unknown>): void {
	for (const [name, get] of Object.entries(getters)) {
		if (Object.getOwnPropertyDescriptor(prototype, name)?.configurable === false) continue;
		Object.defineProperty(prototype, name, { get, configurable: true });
	}
}

const isElementLike = (target: EventTarget | null): target is Node =>
	target !== null && 'nodeType' in target;

/** Gives a window what the app gives its windows: `createEl` and its kin on nodes, and the global helpers. */
export function installDom(win: DomWindow): void {
	add(win.Node.prototype, nodeMethods);
	add(win.Element.prototype, elementMethods);
	add(win.HTMLElement.prototype, { ...styledMethods, ...htmlMethods, ...delegation });
	add(win.SVGElement.prototype, styledMethods);
	add(win.Document.prototype, delegation);
	add(win.DocumentFragment.prototype, fragmentMethods);
	addGetters(win.Node.prototype, {
		doc(this: Node) {
			return documentOf(this);
		},
		win(this: Node) {
			return documentOf(this).defaultView ?? win;
		},
		constructorWin: () => win,
	});
	addGetters(win.UIEvent.prototype, {
		targetNode(this: UIEvent) {
			return isElementLike(this.target) ? this.target : null;
		},
		win(this: UIEvent) {
			return this.view ?? win;
		},
		doc(this: UIEvent) {
			return (this.view ?? win).document;
		},
	});
	add(win.UIEvent.prototype, { instanceOf: isOf });
	add(win.Array.prototype, arrayMethods);
	add(win.String.prototype, textMethods);
	add(win, globals(win));
}

function globals(win: DomWindow): Record<string, unknown> {
	const doc = win.document;
	return {
		createEl: (tag: keyof HTMLElementTagNameMap, o?: DomElementInfo | string, cb?: () => void) =>
			makeEl(doc, tag, o, cb),
		createDiv: (o?: DomElementInfo | string, cb?: (el: HTMLDivElement) => void) =>
			makeEl(doc, 'div', o, cb),
		createSpan: (o?: DomElementInfo | string, cb?: (el: HTMLSpanElement) => void) =>
			makeEl(doc, 'span', o, cb),
		createSvg: (tag: keyof SVGElementTagNameMap, o?: SvgElementInfo | string, cb?: () => void) =>
			makeSvg(doc, tag, o, cb),
		createFragment: (callback?: (el: DocumentFragment) => void) => {
			const fragment = doc.createDocumentFragment();
			callback?.(fragment);
			return fragment;
		},
		fish: (selector: string) => doc.querySelector(selector),
		fishAll: (selector: string) => [...doc.querySelectorAll(selector)],
		sleep: (ms: number) => new Promise<void>((resolve) => win.setTimeout(resolve, ms)),
		nextFrame: () => new Promise<void>((resolve) => win.requestAnimationFrame(() => resolve())),
		activeWindow: win,
		activeDocument: doc,
	};
}

/** Makes this the window that has the focus: `activeWindow` and `activeDocument` follow. */
export function setActiveWindow(main: Window, win: Window): void {
	main.activeWindow = win;
	main.activeDocument = win.document;
}

/** Gives an element the words the app shows when one points at it, and that are read out for it. */
export function setTooltip(el: HTMLElement, tooltip: string): void {
	if (tooltip === '') el.removeAttribute('aria-label');
	else el.setAttribute('aria-label', tooltip);
}
