const notes = (n: number): string => (n === 1 ? '1 note' : `${n} notes`);

/** The words around undoing what was done to many notes. */
export const undo = {
	restore: 'Restore',
	cancel: 'Cancel',
	stop: 'Stop',
	when: (time: string, n: number) => `${time} · ${notes(n)}`,
	keepsEdits: 'Notes that have changed since stay as they are.',
	tried: 'This was tried before, and these notes had changed since.',
	restoring: (done: number, total: number) => `Restoring… ${done} of ${total}`,
	nothing: 'There is nothing to undo. Changes to the open note are undone in its editor.',
	unknown: (id: string) => `There is no change ${id} that could be undone.`,
	restored: (n: number, what: string) =>
		n === 0
			? `“${what}” was not undone.`
			: `Undid “${what}”: ${n === 1 ? '1 note is' : `${n} notes are`} as before.`,
	more: (n: number) => `…and ${n} more.`,
};
