// How fast the index, its rows, its search and its notes are. Run by
// npx esbuild bench/linked-index.bench.mjs --bundle --format=esm | node --input-type=module
import { rowsOf } from '../src/core/browse/rows-of';
import { composeBlock } from '../src/core/index-notes/compose-block';
import { LinkedIndex } from '../src/core/linked-index/linked-index';

const REVIEWS = 10_000;
const TALKS = 4;
const SURNAMES = '김이박최정강조윤장임한오서신권황안송유홍';
const GIVEN = '민서지현우도하은준수영진성환정욱태희경아';
const TITLES = [
	'카프카 클러스터의 인증과 인가',
	'천만 회원을 위한 데이터 구조',
	'Rust로 다시 쓴 수집기',
	'작은 팀의 배포 이야기',
	'검색을 다시 생각하다',
];

/** The same sequence of numbers on every run. */
function numbers(seed) {
	let state = seed;
	return (limit) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
}

const random = numbers(20230809);
const pick = (from) => from[random(from.length)];
const two = (value) => String(value).padStart(2, '0');

function speakerAt(line) {
	const name = pick(SURNAMES) + pick(GIVEN) + pick(GIVEN);
	const organization = `회사 ${random(300)}`;
	return {
		name,
		target: name,
		affiliation: { name: organization, target: organization },
		role: pick(['CTO', '개발자', null]),
		line,
	};
}

function reviewAt(number) {
	const day = `${2000 + random(25)}-${two(1 + random(12))}-${two(1 + random(28))}`;
	const meetup = `모임 ${random(40)}`;
	const talks = Array.from({ length: TALKS }, (_, at) => {
		const title = `${pick(TITLES)} ${number}`;
		const topics = [`topic-${random(80)}`];
		const line = 10 + 20 * at;
		return {
			number: at + 1,
			title,
			heading: `${at + 1}부: ${title}`,
			line,
			topics,
			speakers: [speakerAt(line + 2)],
			sections: [],
			questions: [],
		};
	});
	return {
		kind: 'review',
		path: `Meetups/${day} ${meetup} ${number}.md`,
		title: `[후기] ${meetup} ${number}`,
		day,
		meetup: { name: meetup, target: meetup },
		organizer: null,
		location: null,
		url: null,
		rating: null,
		status: null,
		people: [],
		topics: talks.flatMap((talk) => talk.topics),
		slides: [],
		speakers: talks.flatMap((talk) => talk.speakers),
		talks,
		sections: [],
		tasks: [],
		problems: [],
	};
}

const reviews = Array.from({ length: REVIEWS }, (_, number) => reviewAt(number));

function time(label, run, { times = 1, per = '' } = {}) {
	const start = performance.now();
	for (let at = 0; at < times; at++) run(at);
	const spent = (performance.now() - start) / times;
	console.log(`${label.padEnd(52)} ${spent.toFixed(spent < 1 ? 4 : 1).padStart(9)} ms${per}`);
}

/** The review with one talk renamed: what a person's typing makes of it. */
function edited(review, at) {
	const talks = review.talks.map((talk, nth) => (nth === 0 ? { ...talk, title: `${talk.title} ${at}` } : talk));
	return { ...review, title: `${review.title} ${at}`, talks };
}

const index = new LinkedIndex();
const view = (by, search = '', closed = []) => ({ by, sort: 'newest', search, closed: new Set(closed) });

console.log(`${REVIEWS} reviews, ${REVIEWS * TALKS} talks, Node ${process.version}`);
time('put all', () => reviews.forEach((review) => index.put(review)));
const copies = structuredClone(reviews);
time('put all again, nothing changed', () => copies.forEach((review) => index.put(review)));
for (const by of ['year', 'meetup', 'topic', 'speaker']) {
	time(`rows by ${by}, first time`, () => rowsOf(index, view(by), '2026-11-23'));
	time(
		`rows by ${by}, after one change`,
		(at) => {
			index.put(edited(reviews[at], at));
			rowsOf(index, view(by), '2026-11-23');
		},
		{ times: 20 },
	);
}
time('put one changed review', (at) => index.put(edited(reviews[at % REVIEWS], -at)), { times: 2_000 });
time(
	'put one changed review, all lists asked each time',
	(at) => {
		index.put(edited(reviews[at], at + 0.5));
		for (const ask of ['reviews', 'meetups', 'topics', 'organizations', 'years', 'speakers']) index[ask]();
	},
	{ times: 200 },
);
time('search, first key stroke', () => rowsOf(index, view('year', 'ㅇ'), '2026-11-23'));
for (const search of ['ㅇㅎㅅ', '여', '여호', '여환', '여환성', 'kafka', '카프카 인증', 'ㅋㅍㅋ 여환', 'nothing']) {
	time(`search ${search}`, () => rowsOf(index, view('year', search), '2026-11-23'), { times: 5 });
}
for (const by of ['year', 'meetup', 'speaker', 'topic', 'organization']) {
	time(`index note by ${by}`, () =>
		composeBlock(index, { by, speaker: null, meetup: null, topic: null, limit: null }, (path) => path.slice(0, -3)),
	);
}
