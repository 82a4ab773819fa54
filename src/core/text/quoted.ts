/**
 * A value of a begin marker in quotes: `speaker="유환성 (무신사)"`. Holds any name, also one with quotes or with `%%`,
 * which would end the marker.
 *
 * @example quoted('O"Neil') //=> '"O\\"Neil"'
 */
export function quoted(value: string): string {
	return `"${value.replace(/["\\]/gu, '\\$&').replace(/%(?=%)/gu, '%\\')}"`;
}
