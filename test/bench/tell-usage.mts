// Loaded before a program (`node --import`): when it ends, says what it used, in the file named by TELL_USAGE.
import { writeFileSync } from 'node:fs';

const file = process.env['TELL_USAGE'];

process.on('exit', () => {
	if (file === undefined) return;
	const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
	writeFileSync(file, JSON.stringify({ peakKiB: maxRSS, cpuMicros: userCPUTime + systemCPUTime }));
});
