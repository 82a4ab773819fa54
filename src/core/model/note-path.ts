/** Where a note lives in the vault, as Obsidian spells it: `Meetups/2023/Kafka.md`. */
export type NotePath = string & { readonly brand: 'NotePath' };

/**
 * The file name of a path without folder and extension.
 *
 * @example basenameOf('Meetups/Kafka.md') //=> 'Kafka'
 */
export function basenameOf(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const dot = name.lastIndexOf('.');
	return dot > 0 ? name.slice(0, dot) : name;
}
