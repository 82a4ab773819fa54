/** Surnames and given names to make people of, a syllable each. */
export const SURNAMES = '김이박최정강조윤장임한오서신권황안송유홍';
export const GIVEN = '민서지현우도하은준수영진성환정욱태희경아';

/** What talks are about. */
export const TITLES = [
	'카프카 클러스터의 인증과 인가',
	'천만 회원을 위한 데이터 구조',
	'Rust로 다시 쓴 수집기',
	'작은 팀의 배포 이야기',
	'검색을 다시 생각하다',
];

/** Numbers from 0 up to a limit: the same sequence on every run. */
export function numbers(seed) {
	let state = seed;
	return (limit) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
}
