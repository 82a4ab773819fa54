import type { TemplateFaultCode } from '../core/template/template-fault';

const fault: Record<TemplateFaultCode, (detail: string) => string> = {
	'open-placeholder': (detail) => `“${detail}” has no “}}” on its line.`,
	'open-tag': (detail) => `“${detail}” has no “%}” on its line.`,
	'open-quote': () => 'this quote is never closed.',
	'open-block': (detail) => `“${detail}” is never ended with {% end${detail} %}.`,
	'stray-end': (detail) => `“${detail}” ends nothing.`,
	'stray-branch': (detail) => `“${detail}” stands outside of an “if”.`,
	'else-twice': () => 'this “if” has an “else” already.',
	'branch-after-else': () => 'no “elseif” can follow “else”.',
	'unknown-tag': (detail) => `“${detail}” is not a tag. There are: for, endfor, if, elseif, else, endif.`,
	'malformed-for': () => 'write it as {% for talk in talks %}.',
	'unknown-list': (detail) => `there is no list “${detail}”.`,
	'not-a-list': (detail) => `“${detail}” is not a list.`,
	'empty-condition': () => 'a condition is missing.',
	'dangling-operator': (detail) => `“${detail}” needs something on both sides.`,
	'unknown-name': (detail) => `there is no “${detail}”.`,
	'unknown-property': (detail) => `there is no “${detail}”.`,
	unexpected: (detail) => `“${detail}” does not belong here.`,
	'missing-filter': () => 'a filter must follow “|”.',
	'unknown-filter': (detail) => `“${detail}” is not a filter. There are: date, time, wikilink, join, default.`,
	'missing-argument': (detail) => `the filter “${detail}” needs a text in quotes, as in {{speakers|join:", "}}.`,
	'wrong-argument': (detail) => `the filter “${detail}” cannot work with this argument.`,
	'unsupported-format': (detail) => `not possible in this format: ${detail}.`,
	'no-day': (detail) => `“${detail}” is no day and no time.`,
	'too-deep': () => 'blocks stand too deep inside of each other.',
	'too-long': () => 'the note would become too long.',
	'too-long-template': () => 'the template is too long.',
	'open-properties': () => 'the properties that begin here are never closed with “---”.',
	'unreadable-properties': (detail) => `the properties of the new note are not valid YAML (${detail}).`,
};

/** What a person reads about templates. */
export const template = {
	heading: 'Templates',
	/** The settings that name a person's own, and what they say while there is none. */
	setting: {
		reviewTemplate: 'Template for reviews',
		speakerTemplate: 'Template for speaker notes',
		reflectionTemplate: 'Template for reflections',
	},
	builtIn: 'Built-in',
	which: 'What is the template for?',
	/** What the note is called that a built-in template is written into. */
	name: { review: 'Meetup review template', speaker: 'Speaker template', reflection: 'Reflection template' },
	missing: (path: string) => `There is no template note “${path}”.`,
	/** Where a fault of a template is; line and column count from one. */
	where: (note: string, line: number, column: number) => `${note}, line ${line}, column ${column}`,
	/** A new template is made, and notes of its kind are made from it. */
	inUse: {
		review: (name: string) => `Created “${name}”. New reviews are made from it now.`,
		speaker: (name: string) => `Created “${name}”. New speaker notes are made from it now.`,
		reflection: (name: string) => `Created “${name}”. New reflections are made from it now.`,
	},
	fault,
};
