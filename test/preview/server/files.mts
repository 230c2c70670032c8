import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A file the server hands out as it is. */
export interface ServedFile {
	readonly type: string;
	readonly body: Buffer | string;
}

const types = new Map([
	['.js', 'text/javascript; charset=utf-8'],
	['.css', 'text/css; charset=utf-8'],
	['.svg', 'image/svg+xml'],
	['.woff2', 'font/woff2'],
]);

const favicon =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#7c5cf5"/><path d="M7 24h5v-6h6v-6h6V7" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/** The page itself; everything in it is drawn by its script. */
const html = `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>Action Threshold</title>
		<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
		<link rel="stylesheet" href="/page.css" />
		<link rel="stylesheet" href="/plugin/styles.css" />
	</head>
	<body class="theme-light">
		<noscript>The preview draws everything with its script, which is switched off here.</noscript>
		<script src="/page.js" defer></script>
	</body>
</html>
`;

/**
 * The built plugin as a function of its three CommonJS names, so that the page can give it its own \`require\`; the app
 * runs it the same way, but by \`eval\`, which the page's policy forbids.
 */
function wrapped(code: string): string {
	return `window.runPlugin = function (require, module, exports) {\n${code}\n};\n`;
}

async function tryRead(file: string): Promise<string> {
	try {
		return await readFile(file, 'utf8');
	} catch {
		return '';
	}
}

/** Finds the file for a path of the address; undefined when there is none. The plugin is read anew each time. */
export type FileFinder = (pathname: string) => Promise<ServedFile | undefined>;

/** Files of the page in `pageFolder`, and of the built plugin in `pluginFolder`. */
export async function fileFinder(pageFolder: string, pluginFolder: string): Promise<FileFinder> {
	const names = new Set(await readdir(pageFolder));
	return async (pathname) => {
		if (pathname === '/') return { type: 'text/html; charset=utf-8', body: html };
		if (pathname === '/favicon.svg' || pathname === '/favicon.ico')
			return { type: 'image/svg+xml', body: favicon };
		if (pathname === '/plugin/main.js') {
			const code = await tryRead(path.join(pluginFolder, 'main.js'));
			return { type: types.get('.js') ?? '', body: wrapped(code) };
		}
		if (pathname === '/plugin/styles.css') {
			const style = await tryRead(path.join(pluginFolder, 'styles.css'));
			return { type: types.get('.css') ?? '', body: style };
		}
		const name = pathname.slice(1);
		const type = types.get(path.extname(name));
		if (!names.has(name) || type === undefined) return undefined;
		return { type, body: await readFile(path.join(pageFolder, name)) };
	};
}
