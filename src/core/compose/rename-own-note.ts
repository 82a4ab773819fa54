import { keyOfName } from '../model/name-key';
import type { TextOrRefusal } from '../model/refusal';
import type { RenameWish } from '../model/rename';
import { keyInNote, textsOf } from '../read/read-properties';
import type { Settings } from '../settings/settings';
import type { ParseYaml } from '../text/property-lines';
import { readProperties, setProperties } from '../text/set-properties';

/**
 * The note of what is renamed, after `renameInNote`: its aliases have the old name, so that it still finds, and not the
 * new one; a title that said the old name says the new one.
 */
export function renameOwnNote(
	text: string,
	{ from, to }: Pick<RenameWish, 'from' | 'to'>,
	_settings: Settings,
	parseYaml: ParseYaml,
): TextOrRefusal {
	const { properties, refusal } = readProperties(text, parseYaml);
	if (refusal) return { text: null, refusal };
	const key = keyInNote(properties, 'aliases');
	const kept = textsOf(properties, key).filter((name) => keyOfName(name) !== keyOfName(to));
	const hasOld = [to, ...kept].some((name) => keyOfName(name) === keyOfName(from));
	return setProperties(text, { [key]: hasOld ? kept : [...kept, from] }, parseYaml);
}
