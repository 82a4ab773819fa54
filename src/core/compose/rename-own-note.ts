import { keyOfName } from '../model/name-key';
import type { TextOrRefusal } from '../model/refusal';
import type { RenameWish } from '../model/rename';
import { keyInNote, textsOf } from '../read/read-properties';
import type { Settings } from '../settings/settings';
import { inertLine, plainLine } from '../text/inert';
import { noteLines } from '../text/note-lines';
import type { ParseYaml } from '../text/property-lines';
import { readProperties } from '../text/set-properties';

import { extendList } from './extend-list';
import { editProperties } from './rename-in-properties';
import { trimmed } from './rename-words';

/**
 * The note of what is renamed, after `renameInNote`: its aliases have the old name, so that it still finds, and not the
 * new one; a title that said the old name says the new one. Every other byte is as before.
 */
export function renameOwnNote(
	text: string,
	{ from, to }: Pick<RenameWish, 'from' | 'to'>,
	settings: Settings,
	parseYaml: ParseYaml,
): TextOrRefusal {
	const isOtherName = keyOfName(from) !== keyOfName(to);
	const replaced = (words: string, old: string, insert: string) => {
		const whole = keyOfName(words) === keyOfName(old) ? trimmed(words, 0, words.length) : null;
		return whole ? [{ ...whole, insert }] : [];
	};
	const edited = editProperties(
		text,
		(key, words) => {
			if (key.toLowerCase() === 'aliases') return isOtherName ? replaced(words, to, from) : [];
			return key === settings.propertyTitle ? replaced(words, from, to) : [];
		},
		settings.propertySpeakers,
		parseYaml,
	);
	if (edited.refusal) return edited;
	const { properties } = readProperties(edited.text, parseYaml);
	const key = keyInNote(properties ?? {}, 'aliases');
	const hasOld = textsOf(properties ?? {}, key).some((name) => keyOfName(name) === keyOfName(from));
	return extendList(titled(edited.text, from, to), key, isOtherName && !hasOld ? [from] : [], parseYaml);
}

/** A text whose first heading, where that is of the first level and says the old name, says the new one. */
function titled(text: string, from: string, to: string): string {
	const heading = noteLines(text).find(({ level }) => level > 0);
	if (heading?.level !== 1 || keyOfName(plainLine(heading.content)) !== keyOfName(from)) return text;
	let start = 0;
	for (let line = 0; line < heading.line; line += 1) start = text.indexOf('\n', start) + 1;
	const at = text.indexOf(heading.content, start);
	return text.slice(0, at) + inertLine(to) + text.slice(at + heading.content.length);
}
