import type { TFile } from 'obsidian';

import { fingerprintOf } from '../../core/text/fingerprint';

import type { ChangeInMaking } from './undo-journal';
import type { WriteGate } from './write-gate';

/**
 * Makes a note as the gate's `create` does, after what is needed to undo that is on the disk.
 *
 * @throws what the vault or the journal throws
 */
export async function createKept(
	gate: WriteGate,
	making: ChangeInMaking,
	folder: string,
	name: string,
	text: string,
): Promise<TFile> {
	const after = fingerprintOf(text);
	let line: number | null = null;
	// What fails may still have been done: its step stays, and undoing looks.
	return gate.create(folder, name, text, async (path) => {
		if (line !== null) await making.drop(line);
		line = await making.keep({ kind: 'created', path, after });
		if (line === null) throw new Error(path);
	});
}
