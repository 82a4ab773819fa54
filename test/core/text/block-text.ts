import { findBlocks } from '../../../src/core/text/managed-blocks';
import type { ManagedBlock } from '../../../src/core/text/managed-blocks';

export const BEGIN = '%% meetup-index:begin by=year %%';
export const END = '%% meetup-index:end %%';

/** A text of lines, all of them ended. */
export function lines(...all: string[]): string {
	return `${all.join('\n')}\n`;
}

/** The block of a text that has one and no other. */
export function onlyBlock(text: string): ManagedBlock {
	const [block, ...others] = findBlocks(text).blocks;
	if (!block || others.length > 0) throw new Error('The text does not have exactly one block.');
	return block;
}
