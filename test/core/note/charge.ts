type Method = (...given: unknown[]) => unknown;

function plainMethod(prototype: object, name: string): Method {
	const plain: unknown = Reflect.get(prototype, name);
	if (typeof plain !== 'function') throw new Error(`There is no ${name}.`);
	return plain as Method;
}

/** Whether an expression can only match where the text begins: it looks at no more than it takes. */
function isAnchored({ source, multiline }: RegExp): boolean {
	let depth = 0;
	let isInClass = false;
	let isStart = true;
	for (const [at, mark] of [...source].entries()) {
		const isEscaped = source[at - 1] === '\\' && source[at - 2] !== '\\';
		if (isStart && depth === 0 && mark !== '^') return false;
		isStart = mark === '|' && depth === 0 && !isInClass && !isEscaped;
		if (isEscaped) continue;
		if (mark === '[') isInClass = true;
		else if (mark === ']') isInClass = false;
		else if (mark === '(' && !isInClass) depth++;
		else if (mark === ')' && !isInClass) depth--;
	}
	return !multiline;
}

/**
 * What reading a text costs by a count that no machine changes: characters looked at, calls that look at none as 1. A
 * regular expression is taken to look once at each character from where it begins to the end of what it finds, or of
 * the text where it finds nothing; whether it looks more often, this does not tell.
 */
export function chargeOf(run: () => void): number {
	let charge = 0;
	const undo: (() => void)[] = [];
	const count = (
		name: keyof string & string,
		cost: (text: string, found: unknown, given: readonly unknown[]) => number,
	): void => {
		const plain = plainMethod(String.prototype, name);
		const counted = function (this: string, ...given: unknown[]): unknown {
			const found: unknown = Reflect.apply(plain, this, given);
			charge += cost(this, found, given);
			return found;
		};
		Reflect.set(String.prototype, name, counted);
		undo.push(() => Reflect.set(String.prototype, name, plain));
	};
	const indexOf = plainMethod(String.prototype, 'indexOf');
	const one = (): number => 1;
	const whole = (text: string): number => text.length + 1;
	for (const name of ['charCodeAt', 'codePointAt', 'charAt', 'slice', 'trim'] as const)
		count(name, one);
	for (const name of ['startsWith', 'endsWith'] as const) count(name, one);
	count('includes', (text, found, [part]) =>
		found === true && typeof part === 'string'
			? Number(Reflect.apply(indexOf, text, [part])) + 1
			: text.length + 1,
	);
	for (const name of ['split', 'replace', 'normalize', 'toLowerCase'] as const) {
		count(name, whole);
	}
	count('indexOf', (text, found, [, from]) => {
		const start = typeof from === 'number' ? from : 0;
		const end = typeof found === 'number' && found >= 0 ? found : text.length;
		return Math.max(0, end - start) + 1;
	});
	const anchored = new Map<string, boolean>();
	const exec = plainMethod(RegExp.prototype, 'exec');
	Reflect.set(RegExp.prototype, 'exec', function (this: RegExp, text: string): unknown {
		const start = this.global || this.sticky ? this.lastIndex : 0;
		const found = Reflect.apply(exec, this, [text]) as RegExpExecArray | null;
		const key = `${this.flags} ${this.source}`;
		const isAtStart = anchored.get(key) ?? isAnchored(this);
		anchored.set(key, isAtStart);
		const end = found === null ? (isAtStart ? start : text.length) : found.index + found[0].length;
		charge += Math.max(0, end - start) + 1;
		return found;
	});
	undo.push(() => Reflect.set(RegExp.prototype, 'exec', exec));
	try {
		run();
	} finally {
		for (const restore of undo) restore();
	}
	return charge;
}
