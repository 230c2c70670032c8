/** What of a text area decides where its letters stand. */
const COPIED = [
	'font-family',
	'font-size',
	'font-weight',
	'line-height',
	'letter-spacing',
	'padding-top',
	'padding-left',
	'padding-right',
	'border-top-width',
	'border-left-width',
	'border-right-width',
	'box-sizing',
	'tab-size',
] as const;

/** Where the caret of a text area stands on the screen: a text area does not say, so its text is laid out once more. */
export function caretPlace(area: HTMLTextAreaElement): { left: number; bottom: number } {
	const style = area.win.getComputedStyle(area);
	const mirror = area.doc.body.createDiv();
	mirror.setCssProps({
		position: 'absolute',
		visibility: 'hidden',
		'white-space': 'pre-wrap',
		'overflow-wrap': 'break-word',
		width: `${area.offsetWidth}px`,
		...Object.fromEntries(COPIED.map((name) => [name, style.getPropertyValue(name)])),
	});
	mirror.setText(area.value.slice(0, area.selectionStart));
	const caret = mirror.createSpan({ text: '​' });
	const { top, left } = area.getBoundingClientRect();
	const place = {
		left: left + caret.offsetLeft,
		bottom: top + caret.offsetTop + caret.offsetHeight - area.scrollTop,
	};
	mirror.remove();
	return place;
}
