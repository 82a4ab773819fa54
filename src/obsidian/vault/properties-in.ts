import { parseYaml } from 'obsidian';

import { isRecord } from '../../core/settings/is-record';
import { findFrontmatter } from '../../core/text/frontmatter';

/**
 * The properties as the text has them at this moment. Obsidian's cache follows the editor only after a while, so what
 * is about to be written is never taken from there. Empty where the YAML is not valid.
 */
export function propertiesIn(text: string): Readonly<Record<string, unknown>> {
	const frontmatter = findFrontmatter(text);
	if (!frontmatter) return {};
	try {
		const properties: unknown = parseYaml(frontmatter.yaml);
		return isRecord(properties) ? properties : {};
	} catch {
		return {};
	}
}
