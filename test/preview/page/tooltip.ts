/** How long one points before the words show, in ms. */
const DELAY_MS = 400;

/** Shows `aria-label` beside what one points at, as the app does. */
export function showTooltips(doc: Document): void {
	let timer: number | undefined;
	let shown: HTMLElement | undefined;
	const hide = (): void => {
		window.clearTimeout(timer);
		shown?.remove();
		shown = undefined;
	};
	const show = (target: HTMLElement, text: string): void => {
		shown = doc.body.createDiv({ cls: 'tooltip', text, attr: { 'aria-hidden': true } });
		const { left, bottom, top, width } = target.getBoundingClientRect();
		const wished = left + width / 2 - shown.offsetWidth / 2;
		const right = window.innerWidth - shown.offsetWidth - 4;
		const isLow = bottom + shown.offsetHeight + 10 > window.innerHeight;
		shown.setCssProps({
			left: `${Math.max(4, Math.min(wished, right))}px`,
			top: `${isLow ? top - shown.offsetHeight - 6 : bottom + 6}px`,
		});
	};
	doc.addEventListener('pointerover', (evt) => {
		hide();
		if (!(evt.target instanceof Element)) return;
		const target = evt.target.closest<HTMLElement>(
			'[aria-label]:not(input, textarea, svg, [role="dialog"])',
		);
		const text = target?.getAttribute('aria-label') ?? '';
		if (target === null || text === '') return;
		timer = window.setTimeout(() => {
			if (target.isConnected) show(target, text);
		}, DELAY_MS);
	});
	for (const type of ['pointerdown', 'keydown', 'scroll']) doc.addEventListener(type, hide, true);
}
