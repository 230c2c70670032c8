/** Notes whose frontmatter is fine, odd or broken, by what they show. */
export const frontmatterTexts: Readonly<Record<string, string>> = {
	'no frontmatter': '# Title\n',
	'an empty note': '',
	'plain properties': '---\nname: Ana\ncan:\n  - lend 1000\n  - proofread\n---\nbody\n',
	'line breaks of Windows': '---\r\nname: Ana\r\nage: 41\r\n---\r\nbody\r\n',
	'line breaks of old Macs': '---\rname: Ana\r---\rbody\r',
	'a byte order mark': '\ufeff---\nname: Ana\n---\n',
	'blanks after the fences': '---  \nname: Ana\n---\t\nbody\n',
	'an empty block': '---\n---\nbody\n',
	'comments alone': '---\n# nothing yet\n---\n',
	'properties as JSON': '---\n{\n  "tags": "journal",\n  "a b": [1, 2]\n}\n---\n',
	'dates and numbers': '---\nday: 2026-05-01\ntime: 12:30\nzero: 012\nyes: yes\n---\n',
	'names of prototypes':
		'---\n__proto__: 1\nconstructor: 2\ntoString: 3\nnested:\n  __proto__: 4\n---\n',
	'a list': '---\n- a\n- b\n---\nbody\n',
	'a text': '---\njust words\n---\nbody\n',
	'bad YAML': '---\nname: Ana\nmet: a: b\n---\nbody\n',
	'a key twice': '---\na: 1\na: 2\n---\n',
	'a language that runs': '---js\n{ a: (globalThis.hasRun = true) }\n---\nbody\n',
	'JSON as a language': '---json\n{"a": 1}\n---\nbody\n',
	'unclosed properties': '---\nname: Ana\n\nbody\n',
	'a thematic break': '---\n\nbody\n',
	'dashes that close nothing': '---\nname: Ana\n----\n---x\n--- y\nmore: 1\n---\nbody\n',
	'an alias within itself': '---\na: &a [*a]\n---\n',
	'a bomb of aliases': `---\na: &a [x, x]\n${[...'bcdefghijklmnopqrstuvwxyz']
		.map((key, index) => {
			const before = 'abcdefghijklmnopqrstuvwxyz'.charAt(index);
			return `${key}: &${key} [*${before}, *${before}, *${before}, *${before}]`;
		})
		.join('\n')}\n---\nbody\n`,
};
