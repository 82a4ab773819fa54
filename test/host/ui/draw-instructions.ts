import type { Instruction } from 'obsidian';

/** Draws the hints at the foot of a prompt or popover in the place of earlier ones. */
export function drawInstructions(containerEl: HTMLElement, instructions: readonly Instruction[]): void {
	containerEl.querySelector(':scope > .prompt-instructions')?.detach();
	const listEl = containerEl.createDiv({ cls: 'prompt-instructions' });
	for (const { command, purpose } of instructions) {
		const el = listEl.createDiv({ cls: 'prompt-instruction' });
		el.createSpan({ cls: 'prompt-instruction-command', text: command });
		el.createSpan({ text: purpose });
	}
}
