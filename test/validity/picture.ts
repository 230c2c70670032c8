import { type Bin, binsOf } from './calibration';
import { PRODUCT } from './contestants';
import { intervalOf } from './estimate';
import type { LogResult } from './evaluate';

const SIDE = 320;
const LEFT = 56;
const TOP = 24;
const WIDTH = 640;
const HEIGHT = 420;
/** A tenth with fewer asks is not drawn: its share of answers is chance. */
const FEWEST_ROWS = 20;
const COLORS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'] as const;

/** One log's chances against what came of them. */
interface Curve {
	readonly name: string;
	readonly color: string;
	readonly asks: number;
	readonly bins: readonly Bin[];
}

function curvesOf(logs: readonly LogResult[]): readonly Curve[] {
	return logs
		.flatMap(({ name, tasks, draws }) => {
			const forecasts = tasks.find(({ task }) => task === 'reply')?.chances.get(PRODUCT)?.forecasts;
			if (forecasts === undefined) return [];
			const bins = binsOf(forecasts, draws).filter(({ rows }) => rows >= FEWEST_ROWS);
			return [{ name, asks: forecasts.length, bins }];
		})
		.map((curve, i) => ({ ...curve, color: COLORS[i % COLORS.length] ?? 'c1' }));
}

const x = (chance: number): string => (LEFT + SIDE * chance).toFixed(1);
const y = (share: number): string => (TOP + SIDE * (1 - share)).toFixed(1);

const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);

function axes(): readonly string[] {
	const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
	const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
	return [
		`<rect class="frame" x="${x(0)}" y="${y(1)}" width="${String(SIDE)}" height="${String(SIDE)}"/>`,
		...ticks.flatMap((tick) => [
			`<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="${y(0)}" y2="${y(1)}"/>`,
			`<line class="grid" x1="${x(0)}" x2="${x(1)}" y1="${y(tick)}" y2="${y(tick)}"/>`,
			`<text x="${x(tick)}" y="${String(TOP + SIDE + 18)}" text-anchor="middle">${percent(tick)}</text>`,
			`<text x="${String(LEFT - 8)}" y="${String(Number(y(tick)) + 4)}" text-anchor="end">${percent(tick)}</text>`,
		]),
		`<line class="ideal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>`,
		`<text x="${x(0.5)}" y="${String(TOP + SIDE + 42)}" text-anchor="middle">chance of an answer that was given</text>`,
		`<text class="title" x="${x(0)}" y="${String(TOP - 8)}">share that answered</text>`,
	];
}

function drawn({ color, bins }: Curve): readonly string[] {
	const points = bins.map(({ expected, happened }) => `${x(expected.value)},${y(happened.value)}`);
	return [
		`<polyline class="curve ${color}" points="${points.join(' ')}"/>`,
		...bins.flatMap(({ expected, happened, rows }) => {
			const at = x(expected.value);
			const [low, high] = intervalOf(happened) ?? [happened.value, happened.value];
			const radius = Math.min(9, 2 + Math.sqrt(rows) / 8).toFixed(1);
			return [
				`<line class="interval ${color}" x1="${at}" x2="${at}" y1="${y(low)}" y2="${y(high)}"/>`,
				`<circle class="${color}" cx="${at}" cy="${y(happened.value)}" r="${radius}"/>`,
			];
		}),
	];
}

function legend(curves: readonly Curve[]): readonly string[] {
	const left = LEFT + SIDE + 28;
	return [
		...curves.flatMap(({ name, color, asks }, i) => {
			const top = TOP + 16 + 24 * i;
			return [
				`<circle class="${color}" cx="${String(left)}" cy="${String(top - 4)}" r="5"/>`,
				`<text x="${String(left + 14)}" y="${String(top)}">${escaped(name)}, ${asks.toLocaleString('en')} asks</text>`,
			];
		}),
		...[
			'On the dashed line, of a hundred asks',
			'given 60 %, sixty are answered.',
			'Bars: 95 % interval over egos.',
		].map(
			(text, i) =>
				`<text class="note" x="${String(left - 5)}" y="${String(TOP + SIDE - 40 + 18 * i)}">${text}</text>`,
		),
	];
}

/** Its own background, so that it can be read on a light and on a dark page whatever the page thinks the theme is. */
const STYLE = `
	svg { font: 13px system-ui, sans-serif; }
	text { fill: #1f2328; } .note { fill: #59636e; }
	.page { fill: #ffffff; } .frame { fill: none; stroke: #818b98; } .grid { stroke: #d1d9e0; stroke-width: 0.5; }
	.ideal { stroke: #59636e; stroke-dasharray: 5 4; }
	.curve { fill: none; stroke-width: 1.5; opacity: 0.7; } .interval { stroke-width: 1.5; opacity: 0.7; }
	.c1 { stroke: #0969da; fill: #0969da; } .c2 { stroke: #bc4c00; fill: #bc4c00; } .c3 { stroke: #1a7f37; fill: #1a7f37; }
	.c4 { stroke: #8250df; fill: #8250df; } .c5 { stroke: #cf222e; fill: #cf222e; } .c6 { stroke: #7d4e00; fill: #7d4e00; }
	.c7 { stroke: #59636e; fill: #59636e; }
	.curve.curve { fill: none; }
	@media (prefers-color-scheme: dark) {
		text { fill: #f0f6fc; } .note { fill: #9198a1; }
		.page { fill: #0d1117; } .frame { stroke: #656c76; } .grid { stroke: #3d444d; } .ideal { stroke: #9198a1; }
		.c1 { stroke: #4493f8; fill: #4493f8; } .c2 { stroke: #f0883e; fill: #f0883e; } .c3 { stroke: #3fb950; fill: #3fb950; }
		.c4 { stroke: #ab7df8; fill: #ab7df8; } .c5 { stroke: #f85149; fill: #f85149; } .c6 { stroke: #d29922; fill: #d29922; }
		.c7 { stroke: #9198a1; fill: #9198a1; }
	}
`;

/** The calibration of the chance of an answer as an SVG: for each log, what was said against what came of it. */
export function calibrationPicture(logs: readonly LogResult[]): string {
	const curves = curvesOf(logs);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" width="${String(WIDTH)}" height="${String(HEIGHT)}" role="img">`,
		`<title>The chance of an answer against the share that answered, in ${String(curves.length)} logs</title>`,
		`<style>${STYLE}</style>`,
		`<rect class="page" width="${String(WIDTH)}" height="${String(HEIGHT)}" rx="8"/>`,
		...axes(),
		...curves.flatMap(drawn),
		...legend(curves),
		'</svg>',
		'',
	].join('\n');
}
