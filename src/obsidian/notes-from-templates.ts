import { parseYaml } from 'obsidian';

import type { ComposedOrFaults, OwnTemplate } from '../core/compose/compose-from-template';
import { composeReflection, composeReflectionFrom } from '../core/compose/compose-reflection';
import type { ReflectionDraft } from '../core/compose/compose-reflection';
import { composeReview, composeReviewFrom } from '../core/compose/compose-review';
import { composeSpeakerNote, composeSpeakerNoteFrom } from '../core/compose/compose-speaker-note';
import type { SpeakerNoteDraft } from '../core/compose/compose-speaker-note';
import type { Composed } from '../core/compose/composed';
import type { ReviewDraft } from '../core/model/review-draft';
import type { TemplateFault } from '../core/template/template-fault';
import type { Strings } from '../i18n/en';

import type { Workbench } from './workbench';

/**
 * A new review out of the template in the note at a path, or out of the built-in one where the path is empty.
 *
 * @throws Error whose message tells a person what is wrong with the template
 */
export async function reviewFromTemplate(bench: Workbench, draft: ReviewDraft, path: string): Promise<Composed> {
	const { settings } = bench;
	if (path === '') return composeReview(draft, settings);
	return composedOr(bench.strings, path, composeReviewFrom(await readTemplate(bench, path), draft, settings));
}

/** The text of a new speaker's note out of the template of the settings; throws as `reviewFromTemplate` does. */
export async function speakerNoteFromTemplate(bench: Workbench, draft: SpeakerNoteDraft): Promise<string> {
	const { settings } = bench;
	const path = settings.speakerTemplate;
	if (path === '') return composeSpeakerNote(draft, settings);
	return composedOr(bench.strings, path, composeSpeakerNoteFrom(await readTemplate(bench, path), draft, settings))
		.text;
}

/** A new reflection out of the template of the settings; throws as `reviewFromTemplate` does. */
export async function reflectionFromTemplate(bench: Workbench, draft: ReflectionDraft): Promise<Composed> {
	const { settings } = bench;
	const path = settings.reflectionTemplate;
	if (path === '') return composeReflection(draft, settings);
	return composedOr(bench.strings, path, composeReflectionFrom(await readTemplate(bench, path), draft, settings));
}

/**
 * The template in the note at a path, to be filled in at this moment.
 *
 * @throws Error whose message tells a person that there is no such note
 */
export async function readTemplate({ app, strings }: Workbench, path: string): Promise<OwnTemplate> {
	const file = app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`);
	if (!file) throw new Error(strings.template.missing(path));
	const now = new Date();
	const time = [now.getHours(), now.getMinutes()].map((number) => String(number).padStart(2, '0')).join(':');
	return { source: await app.vault.cachedRead(file), time, parseYaml };
}

/** The sentence behind the first fault of a template: which note, where, what. */
export function faultSentence(strings: Strings, note: string, [fault]: readonly TemplateFault[]): string {
	if (!fault) return note;
	const { code, line, column, detail } = fault;
	const { where, fault: sentences } = strings.template;
	return `${where(note, line + 1, column + 1)}: ${sentences[code](detail)}`;
}

function composedOr(strings: Strings, path: string, composed: ComposedOrFaults): Composed {
	if (composed.faults) throw new Error(faultSentence(strings, path, composed.faults));
	return composed;
}
