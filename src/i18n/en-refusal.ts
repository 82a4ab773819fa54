import type { RefusalCode } from '../core/model/refusal';

/** Why a note was left as it is, behind the note and the line. */
export const refusal: Record<RefusalCode, (detail: string) => string> = {
	'unreadable-properties': (detail) =>
		detail === ''
			? 'a link in the properties has no quotes around it. Please write "[[…]]".'
			: `the properties are not valid YAML (${detail}). Please fix this line or the one above it.`,
	'unclosed-properties': () => 'the properties have no closing ---. Write --- on a line of its own below them.',
	'unsafe-property': (detail) => `setting “${detail}” would change something else in the properties.`,
	'mixed-property': (detail) =>
		`“${detail}” in the properties holds something that is not text. Please change that first.`,
	'block-without-end': () => 'an index block begins here and never ends.',
	'block-without-begin': () => 'an index block ends here and never begins.',
	'block-nested': () => 'an index block begins inside another one.',
	'block-reversed': () => 'the end of an index block stands before its beginning.',
	'block-in-code': () => 'a marker of an index block stands inside a code block.',
	'block-doubled': (detail) => `two index blocks of this note have the same options (${detail}).`,
	'block-options': (detail) => `“${detail}” is not an option of an index block.`,
	'block-unknown': (detail) => `nobody and nothing called “${detail}” is in the index.`,
	'block-edited': () => 'text inside the index block was edited by hand. Move it out, or empty the block.',
	'no-talk': () => 'there is no talk at the cursor. Put the cursor into a talk and try again.',
	'unclear-place': () => 'adding something here would change what is around it.',
	'note-changed': () => 'the note changed in the meantime. Please try again.',
	'changed-since': () => 'the note has changed since, so it stays as it is.',
	'other-kind': (detail) =>
		`it is ${detail === 'speaker' ? 'the note of a speaker' : 'a reflection'}, and as a review it would no longer be one.`,
	'name-taken': (detail) => `there is another note called “${detail}”.`,
	'note-gone': () => 'there is no such note any more. It was moved, renamed or deleted.',
	'not-utf8': () => 'the file is not UTF-8 text, and saving could damage what it says.',
	'kept-together': () => 'it stays, because another note of this change could not be undone.',
	'undo-damaged': () => 'what was kept to undo this cannot be read.',
	'undo-full': () =>
		'no more can be undone at once, so this is where it stopped. Run the command again for the rest.',
	'no-section': () => 'put the cursor into a section under a heading, or select what to move.',
	'section-empty': () => 'there is nothing to move here yet.',
	'section-talk': () =>
		'that would take a talk or its speaker out of the review. Put the cursor into a section of the talk, or select what to move.',
	'section-block': () => 'an index block stands in what you want to move, and belongs to this note.',
	'section-template': () => '“<%” stands in what you want to move, and Templater would run it in a new note.',
	'section-open': () =>
		'something in what you want to move, such as code, a link, a table or a list, begins or ends outside of it.',
	'section-footnote': (detail) =>
		`“[${detail}]” stands both in what you want to move and outside of it, and would no longer find its other half.`,
	'name-unlinkable': () => 'no link can hold the name of this note. Please rename it first.',
};
