// How fast the index, its rows, its search and its notes are. Run by
// npx esbuild bench/linked-index.bench.mjs --bundle --format=esm | node --input-type=module
import { rowsOf } from '../src/core/browse/rows-of';
import { composeBlock } from '../src/core/index-notes/compose-block';
import { LinkedIndex } from '../src/core/linked-index/linked-index';
import { GIVEN, SURNAMES, TITLES, numbers } from './numbers.mjs';

const REVIEWS = 10_000;
const TALKS = 4;
const REFLECTIONS = 2_000;

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
			questions: [{ question: `왜 ${number}?`, answer: number % 3 === 0 ? null : '그래서.', line: line + 8 }],
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
		tasks: number % 4 === 0 ? [{ text: `자료 보기 ${number}`, line: 99 }] : [],
		problems: [],
	};
}

const reviews = Array.from({ length: REVIEWS }, (_, number) => reviewAt(number));
const reflections = Array.from({ length: REFLECTIONS }, (_, number) => {
	const { path } = reviews[5 * number];
	const day = `${2001 + random(25)}-${two(1 + random(12))}-${two(1 + random(28))}`;
	const review = number % 10 === 0 ? null : { name: path.slice(8, -3), target: path.slice(8, -3) };
	return { kind: 'reflection', path: `Meetups/Reflections/${number}.md`, title: `다시 생각 ${number}`, day, review };
});

/** Milliseconds of work: where there is a process, what else the machine does at the same time is not in them. */
const now = () => {
	if (typeof process === 'undefined') return performance.now();
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

function show(label, ...figures) {
	const shown = figures.map((spent) => spent.toFixed(spent < 1 ? 4 : 1).padStart(9)).join('');
	console.log(`${label.padEnd(52)} ${shown} ms`);
}

function time(label, run, { times = 1 } = {}) {
	const start = now();
	for (let at = 0; at < times; at++) run(at);
	show(label, (now() - start) / times);
}

/** The middle, the 95th percentile and the longest of many runs. */
function percentiles(label, run, times) {
	const spent = Array.from({ length: times }, (_, at) => {
		const start = now();
		run(at);
		return now() - start;
	}).sort((a, b) => a - b);
	show(label, ...[0.5, 0.95, 1].map((part) => spent[Math.ceil(part * times) - 1]));
}

/** The review with one talk renamed: what a person's typing makes of it. */
function edited(review, at) {
	const talks = review.talks.map((talk, nth) => (nth === 0 ? { ...talk, title: `${talk.title} ${at}` } : talk));
	return { ...review, title: `${review.title} ${at}`, talks };
}

const index = new LinkedIndex();
const TODAY = '2026-11-23';
const rowsBy = (by, search = '', sort = 'newest', closed = NONE) => rowsOf(index, { by, sort, search, closed }, TODAY);
const NONE = new Set();
const GROUPINGS = ['year', 'meetup', 'speaker', 'topic', 'organization', 'questions', 'reflections', 'today'];

/** What a window shows: forty rows from a place on. */
function look({ rows }, part = 0.5) {
	const first = Math.floor(rows.length * part);
	for (let at = first; at < first + 40; at++) rows.at(at);
	rows.twoLinedBefore(first);
}

console.log(
	`${REVIEWS} reviews, ${REVIEWS * TALKS} talks, ${REFLECTIONS} reflections, Node ${globalThis.process?.version}`,
);
time('put all', () => [...reviews, ...reflections].forEach((reading) => index.put(reading)));
const copies = structuredClone(reviews);
time('put all again, nothing changed', () => copies.forEach((review) => index.put(review)));
time('put one changed review', (at) => index.put(edited(reviews[at % REVIEWS], -at)), { times: 2_000 });
percentiles(
	'put one changed review, all lists asked each time',
	(at) => {
		index.put(edited(reviews[at], at + 0.5));
		for (const ask of ['reviews', 'meetups', 'topics', 'organizations', 'years', 'speakers']) index[ask]();
	},
	200,
);

console.log('\nRows: the middle, the 95th percentile, the longest');
for (const by of GROUPINGS) {
	time(`by ${by}, first time`, () => look(rowsBy(by)));
	percentiles(`by ${by}, nothing changed`, (at) => look(rowsBy(by), at / 50), 50);
	const change = (at, sort) => {
		index.put(edited(reviews[at], `${by} ${sort}`));
		const start = now();
		look(rowsBy(by, '', sort));
		return now() - start;
	};
	for (const sort of ['newest', 'title', 'most']) {
		change(0, sort);
		const spent = Array.from({ length: 60 }, (_, at) => change(at + 1, sort)).sort((a, b) => a - b);
		show(`by ${by}, ${sort}, after one change`, spent[30], spent[57], spent[59]);
	}
}

const TYPED = [
	['ㅇ', '여', '여ㅎ', '여호', '여화', '여환', '여환ㅅ', '여환서', '여환성'],
	['ㄱ', '기', '김', '김ㅁ', '김미', '김민', '김민ㅅ'],
	['k', 'ka', 'kaf', 'kafk', 'kafka'],
	['ㅋ', '카', '카ㅍ', '카프', '카픜', '카프카', '카프카 ㅇ', '카프카 이', '카프카 인', '카프카 인ㅈ', '카프카 인증'],
	['2', '20', '202', '2023', '2023-', '2023-0', '2023-08'],
	[
		'발표자:',
		'발표자:ㄱ',
		'발표자:기',
		'발표자:김',
		'발표자:김ㅁ',
		'발표자:김민',
		'발표자:김민 ',
		'발표자:김민 ㄱ',
		'발표자:김민 검',
	],
];
TYPED.push(...TYPED.map((word) => [...word].reverse()));

console.log('\nA key stroke: the middle, the 95th percentile, the longest');
time('the very first', () => look(rowsBy('year', 'ㅇ')));
for (const by of GROUPINGS) {
	for (const word of TYPED) for (const search of word) look(rowsBy(by, search), 0);
	const spent = TYPED.flatMap((word) => {
		rowsBy(by, '');
		return word.map((search) => {
			const start = now();
			look(rowsBy(by, search), 0);
			return { search, spent: now() - start };
		});
	}).sort((a, b) => a.spent - b.spent);
	const part = (share) => spent[Math.ceil(share * spent.length) - 1].spent;
	show(`by ${by} (slowest: ${spent.at(-1).search})`, part(0.5), part(0.95), part(1));
}
percentiles(
	'while searching, after one change',
	(at) => {
		index.put(edited(reviews[at], at + 0.75));
		look(rowsBy('year', '여'));
	},
	60,
);
console.log('');
for (const by of ['year', 'meetup', 'speaker', 'topic', 'organization']) {
	time(`index note by ${by}`, () =>
		composeBlock(index, { by, speaker: null, meetup: null, topic: null, organization: null, limit: null }, (path) =>
			path.slice(0, -3),
		),
	);
}
