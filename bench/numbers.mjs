/** Surnames and given names to make people of, a syllable each. */
export const SURNAMES = '김이박최정강조윤장임한오서신권황안송유홍';
export const GIVEN = '민서지현우도하은준수영진성환정욱태희경아';

/** Numbers from 0 up to a limit: the same sequence on every run. */
export function numbers(seed) {
	let state = seed;
	return (limit) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
}
