const notes = (n: number): string => (n === 1 ? '1 note' : `${n} notes`);

/** The words around undoing what was done to many notes. */
export const undo = {
	yes: 'Undo',
	question: (what: string, n: number, day: string, time: string) =>
		`“${what}” changed ${notes(n)} on ${day} at ${time}. Undo it?`,
	keepsEdits: 'Notes that have changed since stay as they are.',
	tried: 'These notes had changed, so they could not be undone last time.',
	/** What becomes of a note: of a renamed one both paths, now and then. */
	renamed: (now: string, then: string) => `${now} → ${then}`,
	created: (path: string) => `${path} (new: goes to the trash)`,
	removed: (path: string) => `${path} (comes back)`,
	undoing: (done: number, total: number) => `Undoing… ${done} of ${total}`,
	/** How many notes are left to name: behind those that a notice names, whatever was done to them. */
	more: (n: number) => `…and ${n} more.`,
	nothing: 'There is nothing to undo. Changes to the open note are undone in its editor.',
	unknown: (id: string) => `There is no change ${id} that could be undone.`,
	/** What became of the notes; why some stayed stands below. */
	restored: (n: number, left: number, what: string) =>
		n === 0
			? `Nothing was undone${left > 0 ? ':' : '.'}`
			: `Undid “${what}”: ${n === 1 ? '1 note is' : `${n} notes are`} as before.`,
};
