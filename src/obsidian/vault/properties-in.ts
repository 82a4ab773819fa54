import { parseYaml } from 'obsidian';

import { readProperties } from '../../core/text/set-properties';

/**
 * The properties as the text has them at this moment. Obsidian's cache follows the editor only after a while, so what
 * is about to be written is never taken from there. Empty where the YAML is not valid.
 */
export function propertiesIn(text: string): Readonly<Record<string, unknown>> {
	return readProperties(text, parseYaml).properties ?? {};
}
