import { version } from '../../package.json';
import { wordsFor } from '../view/words/words';
import { helpText, readArguments, UsageError } from './arguments.mjs';
import type { Arguments } from './arguments.mjs';
import { answer, type Answer } from './answer.mjs';
import { jsonText } from './json-text.mjs';
import { readVault, type Host } from './vault.mjs';
import { VaultError } from './vault-folder.mjs';

/** Text for the terminal, or values for programs, piece by piece. */
function shown({ text, json }: Answer, args: Arguments): Iterable<string> {
	return args.json ? jsonText(json()) : [text()];
}

/**
 * The command line as a function: `args` are the words after the program's name, the answer is its exit code: 0 fine, 1
 * failure (said through `complain`, with nothing printed), 2 for `check` with findings.
 */
export async function main(args: readonly string[], host: Host): Promise<number> {
	try {
		const read = readArguments(args);
		if (read === 'help' || read === 'version') {
			host.print(read === 'help' ? helpText() : version);
			return 0;
		}
		const vault = await readVault(read, host);
		const found = answer(read, vault, wordsFor('en'));
		for (const part of shown(found, read)) host.print(part);
		return found.exitCode ?? 0;
	} catch (error) {
		if (error instanceof UsageError) {
			host.complain(`${error.message}\nTry: action-threshold --help`);
		} else if (error instanceof VaultError) {
			host.complain(error.message);
		} else {
			throw error;
		}
		return 1;
	}
}
