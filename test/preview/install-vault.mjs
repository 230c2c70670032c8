// `npm run install:vault -- <vault> [--config-dir .obsidian]`: builds the plugin and copies its three files into a vault.
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const files = ['main.js', 'manifest.json', 'styles.css'];
const usage = 'Usage: npm run install:vault -- <vault> [--config-dir .obsidian]';

/** Ends with words for the person who asked, and exit code 1. */
function giveUp(reason) {
	process.stderr.write(`${reason}\n`);
	process.exit(1);
}

async function isFolder(folder) {
	const found = await stat(folder).catch(() => undefined);
	return found?.isDirectory() === true;
}

const args = process.argv.slice(2);
const at = args.indexOf('--config-dir');
const [, configDir = '.obsidian'] = at < 0 ? [] : args.splice(at, 2);
const [vault, ...more] = args;
if (vault === undefined || more.length > 0 || vault.startsWith('-')) giveUp(usage);
if (
	/[\\/]/.test(configDir) ||
	configDir === '' ||
	configDir.startsWith('-') ||
	/^\.+$/.test(configDir)
) {
	giveUp(`--config-dir needs the name of a folder in the vault, such as .obsidian. ${usage}`);
}
// npm runs its scripts in the repository, and says where it was started.
const folder = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), vault);
if (!(await isFolder(folder))) giveUp(`There is no folder "${folder}".`);
if (!(await isFolder(path.join(folder, configDir)))) {
	giveUp(
		`"${folder}" is not a vault: it has no folder ${configDir}. Open it in Obsidian once, or name its configuration folder with --config-dir.`,
	);
}

// The tests have built everything before they start.
if (process.env['ACTION_THRESHOLD_BUILT'] !== '1') {
	try {
		execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: repository, stdio: 'inherit' });
	} catch {
		giveUp('The build failed; see above.');
	}
}

const { id } = JSON.parse(await readFile(path.join(repository, 'manifest.json'), 'utf8'));
const target = path.join(folder, configDir, 'plugins', id);
await mkdir(target, { recursive: true });
for (const file of files) await copyFile(path.join(repository, file), path.join(target, file));
process.stdout.write(
	`Copied ${files.join(', ')} to ${target}\nIn Obsidian: Settings, Community plugins, switch on the plugin (reload the app if it was open).\n`,
);
