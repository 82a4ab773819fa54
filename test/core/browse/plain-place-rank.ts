import type { Place } from '../../../src/core/browse/find-places';
import type { Talk } from '../../../src/core/model/review';
import { readQuery, searchKeyOf } from '../../../src/core/names/search-key';

const BRACKETS = /^\[[^\]]*\]\s*/u;
const speaks = ({ topics, speakers }: Talk): string[] => [
	...topics,
	...speakers.flatMap(({ name, affiliation }) => [name, affiliation?.name ?? '']),
];

/** What a place is called and what else is said of it, from scratch. */
function textsOf(place: Place): { names: string[]; more: string[] } {
	if (place.kind === 'speaker') {
		const { name, talks } = place.speaker;
		return { names: [name], more: talks.map(({ speaker }) => speaker.affiliation?.name ?? '') };
	}
	const { title, meetup, day } = place.review;
	const event = [title.replace(BRACKETS, ''), meetup?.name ?? ''];
	const about = [BRACKETS.exec(title)?.[0] ?? '', day ?? ''];
	if (place.kind === 'review') return { names: event, more: about };
	return { names: [place.talk.title], more: [...event, ...about, ...speaks(place.talk)] };
}

/** How well a place meets the words of a search, from 0 to 3, as the order is told to people; null where it does not. From scratch, and slow. */
export function rankOf(place: Place, search: string): number | null {
	const { names, more } = textsOf(place);
	const rank = rankIn(names, more, search);
	if (rank !== null || place.kind !== 'review') return rank;
	const { talks } = place.review;
	const ofTalks = talks.map((own) => textsOf({ kind: 'talk', review: place.review, talk: own }));
	if (ofTalks.some((texts) => rankIn(texts.names, texts.more, search) !== null)) return null;
	const all = ofTalks.flatMap((texts) => [...texts.names, ...texts.more]);
	return rankIn([], [...names, ...more, ...all], search);
}

function rankIn(names: readonly string[], more: readonly string[], search: string): number | null {
	const ranks = readQuery(search).words.map((word, at) => {
		const places = names.map(searchKeyOf).flatMap((name) => {
			const all = [...Array(name.length).keys()].filter((from) => name.slice(from).search(word) === 0);
			return all.map((from) => (from === 0 ? 0 : /[\s(]/u.test(name[from - 1] ?? '') ? 1 : 2));
		});
		const best = Math.min(4, ...places);
		if (best === 1 && at > 0) return 0;
		return best < 4 ? best : more.some((text) => word.test(searchKeyOf(text))) ? 3 : 4;
	});
	const rank = Math.max(...ranks);
	return rank === 4 ? null : rank;
}
