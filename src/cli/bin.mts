import { setFlagsFromString } from 'node:v8';
import { dayOf, type Day } from '../core/day';
import { main } from './main.mjs';

/** The civil day on the owner's own clock. */
function clockDay(): Day {
	const now = new Date();
	const day = dayOf({
		year: now.getFullYear(),
		month: now.getMonth() + 1,
		dayOfMonth: now.getDate(),
	});
	if (day === undefined) throw new Error(`The clock shows no day: ${now.toString()}`);
	return day;
}

// A run is over in seconds: code that is optimized early is optimized in vain, which took a third of the time.
setFlagsFromString('--interrupt-budget=1500000');

// A reader that closes early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	process.exit(error.code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await main(process.argv.slice(2), {
	today: clockDay,
	print: (text) => process.stdout.write(`${text}\n`),
	complain: (text) => process.stderr.write(`${text}\n`),
	...(process.stderr.isTTY && { progress: (text) => process.stderr.write(`\r\u001b[K${text}`) }),
});
