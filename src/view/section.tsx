import type { ComponentChildren } from 'preact';
import type { Fold } from './model';

interface SectionProps {
	readonly fold: Fold;
	readonly level: 2 | 3;
	readonly onToggle: (id: string) => void;
	readonly children: ComponentChildren;
}

/** A part of the sidebar under a heading that folds. What is folded is not drawn. */
export function Section({ fold, level, onToggle, children }: SectionProps) {
	return (
		<section class="action-threshold-section" aria-label={fold.title} data-level={level}>
			<div class="action-threshold-heading" role="heading" aria-level={level}>
				<button
					type="button"
					class="action-threshold-fold"
					aria-expanded={fold.isOpen}
					onClick={() => {
						onToggle(fold.id);
					}}
				>
					<span class="action-threshold-title">{fold.title}</span>
				</button>
			</div>
			{fold.isOpen && children}
		</section>
	);
}
