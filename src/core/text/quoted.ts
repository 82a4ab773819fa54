/**
 * A value of a begin marker in quotes: `speaker="여환성 (무심사)"`. Holds any name, also one with quotes or with `%%`,
 * which would end the marker.
 *
 * @example quoted('O"Neil') //=> '"O\\"Neil"'
 */
export function quoted(value: string): string {
	return `"${value.replace(/["\\]/gu, '\\$&').replace(/%(?=%)/gu, '%\\')}"`;
}
