/** What the address of the page may ask for, mostly for tests and screenshots. */
export interface PageQuery {
	readonly theme: 'dark' | 'light';
	/** Width of the sidebar in px. */
	readonly width?: number;
	readonly phone: boolean;
	/** Language of the app, such as `de`. */
	readonly language?: string;
	/** Note to open, by path. */
	readonly file?: string;
	/** Hides everything but the sidebar, for pictures of it. */
	readonly only?: 'sidebar';
}

/** Reads the query; what makes no sense is left out. */
export function readQuery(search: string, prefersDark: boolean): PageQuery {
	const query = new URLSearchParams(search);
	const theme = query.get('theme') ?? (prefersDark ? 'dark' : 'light');
	const width = Number(query.get('width') ?? NaN);
	const file = query.get('file');
	const language = query.get('lang');
	return {
		theme: theme === 'dark' ? 'dark' : 'light',
		phone: query.get('phone') === '1',
		...(width >= 150 && width <= 2000 ? { width } : {}),
		...(language === null || language === '' ? {} : { language }),
		...(file === null || file === '' ? {} : { file }),
		...(query.get('only') === 'sidebar' ? { only: 'sidebar' } : {}),
	};
}
