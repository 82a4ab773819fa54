/**
 * How many of something, in English.
 *
 * @example count(1, 'talk', 'talks') //=> '1 talk'
 */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
