import { parse, stringify } from 'yaml';

/** Reads YAML as Obsidian does: YAML 1.2 core, so that dates stay strings and `yes` stays a word. Throws where it cannot. */
export function parseYaml(yaml: string): unknown {
	return parse(yaml);
}

/** Writes YAML as Obsidian does: nothing for null, no folding of long lines. Comments and quoting of before are gone. */
export function stringifyYaml(value: unknown): string {
	return stringify(value, { nullStr: '', lineWidth: 0 });
}
