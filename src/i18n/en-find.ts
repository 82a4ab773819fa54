/** What the switcher over talks, speakers and reviews says. */
export const find = {
	placeholder: 'Find a talk, a speaker or a review',
	nothing: 'Nothing is called that. Try part of a name, or initial consonants such as ㅇㅎㅅ.',
	kind: { talk: 'Talk', speaker: 'Speaker', review: 'Review' },
	by: (names: string) => `by ${names}`,
	open: 'Open',
};
