import type { Talk } from '../../src/core/model/review';

/** A talk without number, speakers, topics and sections; its heading is its title unless told otherwise. */
export function aTalk(title: string, traits: Partial<Talk> = {}): Talk {
	return {
		number: null,
		title,
		heading: title,
		line: 0,
		topics: [],
		speakers: [],
		sections: [],
		questions: [],
		...traits,
	};
}
