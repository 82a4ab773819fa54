import { parseYaml } from 'obsidian';
import type { App, TFile } from 'obsidian';

import type { ComposedOrFaults, OwnTemplate } from '../core/compose/compose-from-template';
import { composeReflection, composeReflectionFrom } from '../core/compose/compose-reflection';
import type { ReflectionDraft } from '../core/compose/compose-reflection';
import { composeReview, composeReviewFrom } from '../core/compose/compose-review';
import { composeSpeakerNote, composeSpeakerNoteFrom } from '../core/compose/compose-speaker-note';
import type { SpeakerNoteDraft } from '../core/compose/compose-speaker-note';
import type { Composed } from '../core/compose/composed';
import type { ReviewDraft } from '../core/model/review-draft';
import { templatePaths } from '../core/settings/is-template';
import type { Settings } from '../core/settings/settings';
import type { TemplateFault } from '../core/template/template-fault';
import type { Strings } from '../i18n/en';

import { timeOf } from './time-of';
import type { Workbench } from './workbench';

/**
 * A new review out of the template in the note at a path, or out of the built-in one where the path is empty.
 *
 * @throws Error whose message tells a person what is wrong with the template
 */
export function reviewFromTemplate(bench: Workbench, draft: ReviewDraft, path: string): Promise<Composed> {
	return fromTemplate(bench, draft, path, composeReview, composeReviewFrom);
}

/** The text of a new speaker's note out of the template of the settings; throws as `reviewFromTemplate` does. */
export async function speakerNoteFromTemplate(bench: Workbench, draft: SpeakerNoteDraft): Promise<string> {
	const { speakerTemplate } = bench.settings;
	const builtIn = (...wish: Parameters<typeof composeSpeakerNote>) => ({
		text: composeSpeakerNote(...wish),
		cursor: 0,
	});
	return (await fromTemplate(bench, draft, speakerTemplate, builtIn, composeSpeakerNoteFrom)).text;
}

/** A new reflection out of the template of the settings; throws as `reviewFromTemplate` does. */
export function reflectionFromTemplate(bench: Workbench, draft: ReflectionDraft): Promise<Composed> {
	return fromTemplate(bench, draft, bench.settings.reflectionTemplate, composeReflection, composeReflectionFrom);
}

async function fromTemplate<Draft>(
	bench: Workbench,
	draft: Draft,
	path: string,
	builtIn: (draft: Draft, settings: Settings) => Composed,
	compose: (own: OwnTemplate, draft: Draft, settings: Settings) => ComposedOrFaults,
): Promise<Composed> {
	const { settings, strings } = bench;
	if (path === '') return builtIn(draft, settings);
	const composed = compose(await readTemplate(bench, path), draft, settings);
	if (composed.faults) throw new Error(faultSentence(strings, path, composed.faults));
	return composed;
}

/**
 * The template in the note at a path, to be filled in at this moment.
 *
 * @throws Error whose message tells a person that there is no such note
 */
export async function readTemplate({ app, strings }: Workbench, path: string): Promise<OwnTemplate> {
	const file = templateFile(app, path);
	if (!file) throw new Error(strings.template.missing(path));
	const time = timeOf(new Date());
	return { source: await app.vault.cachedRead(file), time, parseYaml };
}

/** The template note that a setting names, or null where there is none. */
export function templateFile({ vault }: App, path: string): TFile | null {
	return (
		templatePaths(path)
			.map((one) => vault.getFileByPath(one))
			.find((file) => file !== null) ?? null
	);
}

/** The sentence behind the first fault of a template: which note, where, what. */
export function faultSentence(strings: Strings, note: string, faults: readonly TemplateFault[]): string {
	// A block that never ends is often the work of a misspelled end.
	const fault = faults.find(({ code }) => code !== 'open-block') ?? faults[0];
	if (!fault) return note;
	const { code, line, column, detail } = fault;
	const { where, fault: sentences } = strings.template;
	// Its line is one of a note that there is not.
	const place = code === 'unreadable-properties' ? note : where(note, line + 1, column + 1);
	return `${place}: ${sentences[code](detail)}`;
}
