/** The shape of some words with nothing of their wording: what every language has to say. */
export type Translated<Said> = Said extends string
	? string
	: Said extends (...given: infer Given) => infer Text
		? (...given: Given) => Translated<Text>
		: Said extends ReadonlyMap<unknown, unknown>
			? Said
			: Said extends readonly (infer One)[]
				? readonly Translated<One>[]
				: { readonly [Key in keyof Said]: Translated<Said[Key]> };
