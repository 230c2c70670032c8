import { describe, expect, it } from 'vitest';
import { isConflictCopy } from '../../../../src/core/people/persons/conflict-copy';
import { notebookOf } from '../vault';

describe('a copy left by a conflict', () => {
	it.each([
		'Ana (conflict 2026-05-01)',
		'Ana (conflicted copy 2026-05-01)',
		"Ana (Bo's conflicted copy 2026-05-01)",
		'Ana (Conflicted copy Laptop 202605011200)',
		'Ana (In Konflikt stehende Kopie von Bo 2026-05-01)',
		'Ana (copia en conflicto de Bo)',
		'Ana (case conflict)',
		'Ana.sync-conflict-20260501-120000-ABCDEFG',
		'Ana_conflict-20260501-120000',
		'2026-05-01 (conflict 2026-05-02)',
	])('is known by its name: %s', (name) => {
		expect(isConflictCopy(name)).toBe(true);
	});

	it.each([
		'Ana 1',
		'Ana 2',
		'Ana (copy)',
		'Ana (2026-05-01)',
		'Workshop (conflict)',
		'Conflict 2026',
		'Ana (mediator in conflicts)',
	])('but not %s', (name) => {
		expect(isConflictCopy(name)).toBe(false);
	});

	it('is neither a person nor a source of entries, and the owner is told', () => {
		const { people, interactions, diagnostics } = notebookOf({
			'People/Ana.md': '- 2026-05-01 call',
			'People/Ana (conflict 2026-05-02).md': '- 2026-05-01 call',
			'Daily/2026-05-03 (conflicted copy).md': 'Lunch with [[Ana]].',
		});
		expect(people).toHaveLength(1);
		expect(interactions).toHaveLength(1);
		expect(diagnostics.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
			'Daily/2026-05-03 (conflicted copy).md note-conflict',
			'People/Ana (conflict 2026-05-02).md note-conflict',
		]);
	});
});
