import { spawn } from 'node:child_process';

function opener(platform: string, url: string): readonly [string, readonly string[]] {
	if (platform === 'darwin') return ['open', [url]];
	if (platform === 'win32') return ['cmd', ['/c', 'start', '""', url]];
	return ['xdg-open', [url]];
}

/** Whether anybody sits in front of a screen. */
function hasScreen(env: Readonly<Record<string, string | undefined>>): boolean {
	if (env['CI'] !== undefined && env['CI'] !== '') return false;
	if (process.platform !== 'linux') return true;
	return (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== '';
}

/** Opens the address in the person's browser, where there is one; never fails. */
export function openBrowser(url: string): void {
	if (!hasScreen(process.env)) return;
	try {
		const [command, args] = opener(process.platform, url);
		const child = spawn(command, args, { stdio: 'ignore', detached: true });
		child.on('error', () => undefined);
		child.unref();
	} catch {
		// The address is printed: it can be opened by hand.
	}
}
