import type { Toggle } from './model';

interface ToggleButtonProps {
	readonly toggle: Toggle;
	readonly onToggle: (id: string) => void;
}

/** Shows all of a list, or the first few of it again. */
export const ToggleButton = ({ toggle, onToggle }: ToggleButtonProps) => (
	<button
		type="button"
		class="action-threshold-quiet"
		aria-expanded={toggle.isOpen}
		onClick={() => {
			onToggle(toggle.id);
		}}
	>
		{toggle.label}
	</button>
);
