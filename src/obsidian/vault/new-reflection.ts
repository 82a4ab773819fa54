import type { App, TFile } from 'obsidian';

import { reflectionName } from '../../core/compose/compose-reflection';
import type { ReflectionDraft } from '../../core/compose/compose-reflection';
import type { Composed } from '../../core/compose/composed';
import { calendarDayOf } from '../../core/dates/calendar-day-of';
import { keyOfName } from '../../core/model/name-key';
import { basenameOf } from '../../core/model/note-path';
import type { Refusal } from '../../core/model/refusal';
import type { Settings } from '../../core/settings/settings';
import { wikilink } from '../../core/text/wikilink';

import { createKept } from './create-kept';
import { linkpathIn } from './linkpath-in';
import type { ChangeInMaking } from './undo-journal';
import type { WriteGate } from './write-gate';

/** A reflection of today on the review at a path. */
export interface ReflectionWish extends Pick<ReflectionDraft, 'title' | 'about' | 'text'> {
	readonly path: string;
}

/** A new reflection, and the offset in it at which the person goes on writing. */
export interface NewReflection {
	readonly file: TFile;
	readonly cursor: number;
	readonly refusal: null;
}

/**
 * Makes the note of a reflection, whole, under a free name in the folder of the reflections. It leads to exactly its
 * review; refused where the name of the review cannot stand in a link.
 *
 * @param compose makes the text of the note; what it throws is thrown, and nothing is made
 * @param making the change that it is a part of; null where the person sees the note at once
 */
export async function createReflection(
	app: App,
	gate: WriteGate,
	{ path, ...wish }: ReflectionWish,
	settings: Settings,
	compose: (draft: ReflectionDraft) => Promise<Composed>,
	making: ChangeInMaking | null,
): Promise<NewReflection | { readonly refusal: Refusal }> {
	const draft = { ...wish, day: calendarDayOf(new Date()), review: linkpathIn(app, path) };
	const name = reflectionName(draft, settings);
	// Under one name with its review, the reflection would lead to itself.
	const review = keyOfName(name) === keyOfName(basenameOf(path)) ? path.replace(/\.md$/u, '') : draft.review;
	const canLink = !review.includes('#') && wikilink(review) === `[[${review}]]`;
	if (!canLink) return { refusal: { code: 'name-unlinkable', line: null, detail: '' } };
	const { text, cursor } = await compose({ ...draft, review });
	const { reflectionFolder } = settings;
	const file = making
		? await createKept(gate, making, reflectionFolder, name, text)
		: await gate.create(reflectionFolder, name, text);
	return { file, cursor, refusal: null };
}
