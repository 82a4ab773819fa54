// How long the index takes to become findings with ten thousand reviews and ten thousand names, and its longest step.
// Run by
// npx esbuild bench/check.bench.mjs --bundle --format=esm | node --input-type=module
import { indexFindings } from '../src/core/check/index-findings';
import { LinkedIndex } from '../src/core/linked-index/linked-index';
import { SURNAMES, numbers } from './numbers.mjs';

const REVIEWS = 10_000;
const NAMES = 10_000;
const RUNS = 5;
const FIRST = ['Ada', 'Bo', 'Mark', 'Grace', 'Niamh', 'Tomas', 'Ines', 'Will', 'Joon', 'Karin'];

const random = numbers(20230809);
const pick = (from) => from[random(from.length)];
const syllable = () => String.fromCharCode(0xac00 + random(80) * 139);
const letters = () => Array.from({ length: 5 + random(4) }, () => pick('aeioubdgklmnrstv')).join('');
const names = Array.from({ length: NAMES }, (_, at) =>
	at % 4 === 0 ? `${pick(FIRST)} ${letters()}` : pick(SURNAMES) + syllable() + syllable(),
);

const index = new LinkedIndex();
for (let at = 0; at < REVIEWS; at += 1) {
	const day = `20${10 + (at % 15)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`;
	const talks = [1, 2, 3].map((number) => {
		const name = pick(names);
		const from = `회사${random(300)}`;
		const affiliation = { name: from, target: from };
		const speaker = { name, target: name, affiliation, role: null, line: 10 * number + 1 };
		const heading = `${number}부: 발표 ${at} ${number}`;
		const parts = { topics: [], sections: [], questions: [], speakers: [speaker] };
		return { number, title: `발표 ${at} ${number}`, heading, line: 10 * number, ...parts };
	});
	const path = `Meetups/${day} ${at}.md`;
	const meetup = { name: `모임 ${at % 200}`, target: `모임 ${at % 200}` };
	const more = { location: null, url: null, rating: null, topics: [], slides: [], sections: [], problems: [] };
	const speakers = talks.flatMap((talk) => talk.speakers);
	index.put({ kind: 'review', path, title: path, day, meetup, speakers, talks, ...more });
}

const facts = { paths: new Set(), isLost: () => true };
let [least, longest, found] = [Infinity, 0, 0];
for (let run = 0; run < RUNS; run += 1) {
	const start = performance.now();
	let before = start;
	let most = 0;
	found = 0;
	for (const finding of indexFindings(index, facts)) {
		if (finding) found += 1;
		const now = performance.now();
		most = Math.max(most, now - before);
		before = now;
	}
	if (before - start < least) [least, longest] = [before - start, most];
}
console.log(`${REVIEWS} reviews, ${index.speakers().length} names: ${found} findings`);
console.log(`all: ${least.toFixed(0)} ms, longest step: ${longest.toFixed(1)} ms`);
