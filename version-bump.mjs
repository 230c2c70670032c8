// Run by `npm version`: carries the new version into manifest.json and, when the needed Obsidian changed, versions.json.
import { readFileSync, writeFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const write = (file, value) => writeFileSync(file, JSON.stringify(value, null, '\t') + '\n');

const { version } = read('package.json');
const manifest = { ...read('manifest.json'), version };
const versions = read('versions.json');
write('manifest.json', manifest);
if (Object.values(versions).at(-1) !== manifest.minAppVersion) {
	write('versions.json', { ...versions, [version]: manifest.minAppVersion });
}
