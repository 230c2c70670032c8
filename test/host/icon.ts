import type { IconName } from 'obsidian';
import { formerNames, lucideIcons } from './lucide-icons';

const known = new Map<string, string>(Object.entries(lucideIcons));
const renamed = new Map<string, string>(Object.entries(formerNames));
/** Icons of 100 by 100, added by plugins. */
const added = new Map<string, string>();

const fallback = '<rect width="18" height="18" x="3" y="3" rx="2" stroke-dasharray="3 3"/>';

function drawing(inner: string, size: number, classes: string): SVGSVGElement | null {
	const parsed = new DOMParser().parseFromString(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${inner}</svg>`,
		'image/svg+xml',
	);
	const svg = activeDocument.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
	const attributes = {
		class: `svg-icon ${classes}`,
		width: '24',
		height: '24',
		fill: 'none',
		stroke: 'currentColor',
		'stroke-width': '2',
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
	};
	for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
	return svg;
}

/** The icon of this name, with or without `lucide-` before it; null for a name nobody knows, as in the app. */
export function getIcon(iconId: string): SVGSVGElement | null {
	const name = iconId.replace(/^lucide-/, '');
	const own = added.get(iconId);
	if (own !== undefined) return drawing(own, 100, iconId);
	const shapes = known.get(renamed.get(name) ?? name);
	return shapes === undefined ? null : drawing(shapes, 24, `lucide-${name}`);
}

/** Puts an icon into an element, in place of what was there. A name that is missing here draws a dashed square. */
export function setIcon(parent: HTMLElement, iconId: IconName): void {
	parent.replaceChildren();
	if (iconId === '') return;
	const icon = getIcon(iconId) ?? drawing(fallback, 24, 'is-unknown-icon');
	if (icon !== null) parent.append(icon);
}

/** Adds an icon drawn in a square of 100 by 100. */
export function addIcon(iconId: string, svgContent: string): void {
	added.set(iconId, svgContent);
}

/** Takes an added icon away. */
export function removeIcon(iconId: string): void {
	added.delete(iconId);
}

/** Names of all icons. */
export function getIconIds(): IconName[] {
	return [...[...known.keys()].map((name) => `lucide-${name}`), ...added.keys()];
}
