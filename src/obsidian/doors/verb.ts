import type { CliData } from 'obsidian';

import type { Strings } from '../../i18n/en';
import type { Workbench } from '../workbench';

/** The words of a sentence without gaps, by their names. */
type PlainWord = { [K in keyof Strings['cli']]: Strings['cli'][K] extends string ? K : never }[keyof Strings['cli']];

/** One parameter of a verb. */
export interface Flag {
	/** What stands for its value in the help; null for a switch. */
	readonly value: string | null;
	readonly describe: PlainWord;
	readonly isRequired: boolean;
}

/** What a verb answers: to a program and to a person. */
export interface Answer {
	readonly json: unknown;
	readonly text: string;
}

/** One thing that can be asked for on the command line. */
export interface Verb {
	readonly name: 'list' | 'speakers' | 'read' | 'new' | 'index';
	readonly flags: Readonly<Record<string, Flag>>;
	/** @throws Error whose message tells a person why nothing was done. */
	readonly answer: (bench: Workbench, params: CliData) => Answer | Promise<Answer>;
}

/** What every verb takes. */
export const FORMAT: Readonly<Record<'format', Flag>> = {
	format: { value: '<json>', describe: 'format', isRequired: false },
};
