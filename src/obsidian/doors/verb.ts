import type { CliData } from 'obsidian';

import type { Strings } from '../../i18n/en';
import type { Workbench } from '../workbench';

/** The words of a sentence without gaps, by their names. */
type PlainWord = { [K in keyof Strings['cli']]: Strings['cli'][K] extends string ? K : never }[keyof Strings['cli']];

/** The parameters of a verb, and what stands for their values in the help; null for a switch. */
export type Flags = Readonly<Partial<Record<PlainWord, string | null>>>;

/** What a verb answers: to a program and to a person. */
export interface Answer {
	readonly json: unknown;
	readonly text: string;
}

/** One thing that can be asked for on the command line. */
export interface Verb {
	readonly name:
		'list' | 'speakers' | 'read' | 'adopt' | 'new' | 'index' | 'mentions' | 'tag' | 'rename' | 'undo' | 'check';
	readonly flags: Flags;
	/** The parameter without which nothing is done. */
	readonly required?: PlainWord;
	/** @throws Error whose message tells a person why nothing was done. */
	readonly answer: (bench: Workbench, params: CliData) => Answer | Promise<Answer>;
}

/** What every verb takes. */
export const FORMAT = { format: '<json>' } as const;
