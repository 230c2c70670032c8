/**
 * The same function, which keeps its answers: people use few words, and use them again. It forgets all of them once
 * there are `limit`, so that no text can fill the memory. For functions of the text alone.
 */
export function remembered<Value>(
	limit: number,
	valueOf: (text: string) => Value,
): (text: string) => Value {
	const values = new Map<string, Value>();
	return (text) => {
		const known = values.get(text);
		if (known !== undefined) return known;
		const value = valueOf(text);
		if (values.size >= limit) values.clear();
		values.set(text, value);
		return value;
	};
}
