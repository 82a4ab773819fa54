import { Notice } from 'obsidian';

import type { Refusal } from '../core/model/refusal';
import type { Strings } from '../i18n/en';

/** The sentence behind a refusal: which note, which line, why. */
export function sentenceOf(strings: Strings, note: string, refusal: Refusal): string {
	const line = refusal.line === null ? null : refusal.line + 1;
	return `${strings.where(note, line)}: ${strings.refusal[refusal.code](refusal.detail)}`;
}

/** Why a note was left as it is, in a sentence: what is wrong with it, or what the vault threw. */
export function reasonOf(strings: Strings, note: string, reason: Refusal | Error): string {
	return reason instanceof Error ? `${note}: ${reason.message}` : sentenceOf(strings, note, reason);
}

/** How many reasons a notice holds: more of them would cover the app. */
const FEW = 8;

/** The first of many lines, and how many more there are. */
export function fewLines(strings: Strings, lines: readonly string[]): readonly string[] {
	return lines.length > FEW ? [...lines.slice(0, FEW), strings.undo.more(lines.length - FEW)] : lines;
}

/** Tells the person in a sentence why a note was left as it is. */
export function tellRefusal(strings: Strings, note: string, refusal: Refusal): void {
	new Notice(sentenceOf(strings, note, refusal), 0);
}

/** Keeps an error that does not keep the person from anything, for whoever wants to look. */
export function noteFailure(error: unknown): void {
	console.error('Meetup Reflections', error);
}

/** Tells the person that something unexpected went wrong, with which note if not the one before them; keeps the error. */
export function tellFailure(strings: Strings, error: unknown, note = ''): void {
	noteFailure(error);
	const reason = error instanceof Error ? error.message : String(error);
	new Notice(strings.notice.failed(note === '' ? reason : `${note}: ${reason}`), 0);
}

/** Runs what a person asked for; whatever it throws reaches them. Answers whether it went through. */
export async function attempt(strings: Strings, action: () => Promise<void>): Promise<boolean> {
	try {
		await action();
		return true;
	} catch (error) {
		tellFailure(strings, error);
		return false;
	}
}
