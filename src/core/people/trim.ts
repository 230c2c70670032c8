import { isSpaceCode } from '../note/characters';

/**
 * A text without blanks and these marks at its start and end. One look a character, where an expression such as
 * `/[marks]+$/` tries again from every mark on its way to the end.
 */
export function trimMarks(text: string, leading: string, trailing = leading): string {
	const isEdge = (at: number, marks: string): boolean =>
		isSpaceCode(text.charCodeAt(at)) || marks.includes(text.charAt(at));
	let from = 0;
	let to = text.length;
	while (from < to && isEdge(from, leading)) from++;
	while (to > from && isEdge(to - 1, trailing)) to--;
	return text.slice(from, to);
}
