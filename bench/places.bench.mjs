// How fast talks, reviews and speakers are found in the switcher, key by key. Run by
// npx esbuild bench/places.bench.mjs --bundle --format=esm | node --input-type=module
import { PlaceSearch } from '../src/core/browse/find-places';
import { LinkedIndex } from '../src/core/linked-index/linked-index';
import { GIVEN, SURNAMES, TITLES, numbers } from './numbers.mjs';

const REVIEWS = 10_000;
const TALKS = 4;
const SPEAKERS = 10_000;

const random = numbers(20230809);
const pick = (from) => from[random(from.length)];
const two = (value) => String(value).padStart(2, '0');
const people = Array.from(
	{ length: SPEAKERS },
	(_, at) => `${pick(SURNAMES)}${pick(GIVEN)}${pick(GIVEN)}${at % 3 ? ` ${at}` : pick(GIVEN)}`,
);

function speakerAt(nth, line) {
	const name = people[nth % SPEAKERS];
	const organization = `회사 ${random(300)}`;
	return { name, target: name, affiliation: { name: organization, target: organization }, role: null, line };
}

function talkAt(number, at) {
	const title = `${pick(TITLES)} ${number}`;
	const line = 10 + 20 * at;
	const speakers = [speakerAt(number * TALKS + at, line + 2)];
	const topics = [`topic-${random(80)}`];
	return { number: at + 1, title, heading: title, line, topics, speakers, sections: [], questions: [] };
}

function reviewAt(number) {
	const day = `${2000 + random(25)}-${two(1 + random(12))}-${two(1 + random(28))}`;
	const meetup = `모임 ${random(40)}`;
	const talks = Array.from({ length: TALKS }, (_, at) => talkAt(number, at));
	return {
		...{ kind: 'review', path: `Meetups/${number}.md`, title: `[후기] ${meetup} ${number}`, day, talks },
		...{ meetup: { name: meetup, target: meetup }, location: null, url: null, rating: null, slides: [] },
		...{ topics: talks.flatMap((talk) => talk.topics), speakers: talks.flatMap((talk) => talk.speakers) },
		...{ sections: [], tasks: [], problems: [] },
	};
}

const index = new LinkedIndex();
for (let number = 0; number < REVIEWS; number++) index.put(reviewAt(number));
const search = new PlaceSearch(index);

function time(label, run, times = 1) {
	const spent = Array.from({ length: times }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	console.log(
		`${label.padEnd(52)} ${Math.min(...spent)
			.toFixed(1)
			.padStart(9)} ms${times > 1 ? ', best' : ''}`,
	);
}

console.log(
	`${REVIEWS} reviews, ${REVIEWS * TALKS} talks, ${index.speakers().length} speakers, Node ${process.version}`,
);
let longest = 0;
time('warm up', () => {
	let last = performance.now();
	const steps = search.warmUp();
	while (!steps.next().done) {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
	}
});
console.log(`${'longest step of it'.padEnd(52)} ${longest.toFixed(1).padStart(9)} ms`);
time('recent talks', () => search.recent('2024-06-01'));
time('first key', () => search.find('ㅋ'));
for (const typed of [
	'ㅋ',
	'카프카 인증',
	'ㅇㅎㅅ',
	'김민서',
	'회사 29',
	'rust 모임 3',
	'topic-7',
	'2023-08',
	'nothing',
])
	time(`find ${typed}`, () => search.find(typed), 9);
let changes = 0;
time(
	'find after one changed note',
	() => {
		index.put({ ...index.reviews()[changes], title: `renamed ${(changes += 1)}` });
		search.find('ㅋ');
	},
	9,
);
