/** The version of the app that the host stands for. */
export const apiVersion = '1.13.7';

/**
 * Whether the app is at least of this version.
 *
 * @example requireApiVersion('1.13.0') //=> true
 */
export function requireApiVersion(version: string): boolean {
	const wanted = version.split('.').map(Number);
	const given = apiVersion.split('.').map(Number);
	const at = given.findIndex((part, index) => part !== (wanted[index] ?? 0));
	return at < 0 || (given[at] ?? 0) > (wanted[at] ?? 0);
}
