import type { TextOrRefusal } from '../model/refusal';
import { holdsTexts, textsOf } from '../read/read-properties';
import { applyEdits } from '../text/apply-edits';
import { insertIntoProperty } from '../text/insert-into-property';
import type { ParseYaml } from '../text/property-lines';
import { readProperties, setProperties } from '../text/set-properties';

/** A note with more items at the end of a list of its properties, which keeps its form. Refused where it holds more than texts. */
export function extendList(text: string, key: string, items: readonly string[], parseYaml: ParseYaml): TextOrRefusal {
	if (items.length === 0) return { text, refusal: null };
	const { properties, refusal } = readProperties(text, parseYaml);
	if (refusal) return { text: null, refusal };
	if (!holdsTexts(properties, key))
		return { text: null, refusal: { code: 'mixed-property', line: null, detail: key } };
	const list = [...textsOf(properties, key), ...items];
	const edit = insertIntoProperty(text, key, list, parseYaml);
	return edit ? { text: applyEdits(text, [edit]), refusal: null } : setProperties(text, { [key]: list }, parseYaml);
}
