import type { Draw } from './random';

/** Somebody a note is about. */
export interface Alter {
	/** Vault-relative, ending in `.md`. */
	readonly path: string;
	/** File name without `.md`: what links say. */
	readonly name: string;
}

const FIRST = [
	...['Ana', 'Bo', 'Chloé', 'Dilara', 'Emeka', 'Fatima', 'Göran', 'Hana', 'Íris', 'Jürgen', 'Kofi'],
	...[
		'Lena',
		'Mateo',
		'Nour',
		'Oana',
		'Piotr',
		'Quentin',
		'Rosa',
		'Søren',
		'Tomás',
		'Ulla',
		'Vera',
	],
	...['Wei', 'Ximena', 'Yusuf', 'Zoë', 'Анна', 'Νίκος', '明子', 'يوسف', 'Noa', 'Brigid'],
];
const LAST = [
	...['Adeyemi', 'Berg', 'Castro', 'Demir', 'Eriksson', 'Ferrari', 'García', 'Hallam', 'Ivanov'],
	...['Jansen', 'Kovács', 'Lindholm', 'Moreau', 'Novák', 'O’Brien', 'Petrov', 'Quist', 'Ruiz'],
	...['Sato', 'Türk', 'Urban', 'Vasquez', 'Weiss', 'Xu', 'Yıldız', 'Zimmermann', '山田', 'Περρής'],
];
const FOLDERS = ['People', 'People/Friends', 'People/Work', 'People/Family'];

/** So many people, no two of one name; a third word tells apart whom two would not. */
export function drawAlters(count: number, draw: Draw): readonly Alter[] {
	const known = new Set<string>();
	const alters: Alter[] = [];
	while (alters.length < count) {
		const plain = `${draw.pick(FIRST)} ${draw.pick(LAST)}`;
		const name = known.has(plain)
			? `${plain} ${draw.pick(LAST)} ${alters.length.toString()}`
			: plain;
		known.add(name);
		alters.push({ path: `${draw.pick(FOLDERS)}/${name}.md`, name });
	}
	return alters;
}
