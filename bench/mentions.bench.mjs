// How long unlinked mentions of a thousand people take to find in ten thousand notes, against composing the same text
// (NFC) once. Run by
// npx esbuild bench/mentions.bench.mjs --bundle --format=esm | node --input-type=module
import { MentionFinder } from '../src/core/names/mention-finder';
import { bylineWordsWith } from '../src/core/vocabulary/byline-words';

const NOTES = 10_000;
const PEOPLE = 1_000;
const LENGTH = 1_500;
const RUNS = 5;
const SURNAMES = '김이박최정강조윤장임한오서신권황안송유홍';
const GIVEN = '민서지현우도하은준수영진성환정욱태희경아';
const FIRST = ['Ada', 'Bo', 'Mark', 'Grace', 'Niamh', 'Tomas', 'Ines', 'Will', 'Joon', 'Karin'];
const LAST = ['Lindqvist', 'Ostrov', 'Okafor', 'Tarrant', 'Moreau', 'Lindahl', 'Dowd', 'Brandt', 'Sato', 'Vega'];
const KOREAN =
	'오늘 모임에서 카프카 클러스터 운영 이야기를 들려주셨고 나중에 발표자료는 공유된다고 한다. 그리고 정말 이번에는 조금 다른 방식으로 데이터를 옮기는 방법을 설명했다. 한편 장애가 나면 누가 먼저 확인하는지 정리해 두는 것이 중요하다고 느꼈다. Kafka Flink cluster 서버 신호 안정적인 유지보수 송신 강한 오류 권한 홍보 윤곽 임시 최근 김에 질문 답변 했다 있다 없다 그 이 저 것 수 이지만 페이지 - ## **볼드** `코드` [[링크]]'.split(
		' ',
	);
const ENGLISH =
	'The speaker showed how a large cluster was moved without any downtime and then people asked about costs - ## **bold** `code` [[link]] queue Kafka because nobody had measured what an outage means for those who wait in line while the service comes back and why it will take longer than anyone says when they plan such a move in spring of that year with three teams from two countries who never met before'.split(
		' ',
	);

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

const names = new Set(FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`)));
while (names.size < PEOPLE) names.add(pick(SURNAMES) + pick(GIVEN) + pick(GIVEN));
const people = [...names].map((name) => ({
	link: { name, target: name },
	path: null,
	aliases: /^[A-Z]/u.test(name) ? [name.split(' ')[0]] : random(4) === 0 ? [name.slice(1)] : [],
	affiliations: [`회사${random(300)}`],
}));
const known = [...names];

function noteOf(words, every) {
	let text = '---\ntags:\n  - note\n---\n';
	while (text.length < LENGTH) {
		const word = every > 0 && random(every) === 0 ? `${pick(known)} 님이` : pick(words);
		text += word + (random(12) === 0 ? '\n' : ' ');
	}
	// One flat string, as it comes from the disk.
	return new TextDecoder().decode(new TextEncoder().encode(text));
}

function best(run) {
	let least = Infinity;
	for (let at = 0; at < RUNS; at += 1) {
		const start = performance.now();
		run();
		least = Math.min(least, performance.now() - start);
	}
	return least;
}

const startOfFinder = performance.now();
const finder = new MentionFinder(people, bylineWordsWith([], []));
console.log(`a finder of ${PEOPLE} people: ${(performance.now() - startOfFinder).toFixed(1)} ms`);

const LABEL =
	'%s: %s M characters, %s mentions (%s ticked); NFC %s ms, found in %s ms: %s times; the longest note %s ms';

for (const [label, words, every, form] of [
	['Korean, a name every 500 words', KOREAN, 500, 'NFC'],
	['Korean, a name every 100 words', KOREAN, 100, 'NFC'],
	['Korean, decomposed', KOREAN, 500, 'NFD'],
	['Korean and English by turns', [...KOREAN, ...ENGLISH], 500, 'NFC'],
	['English without a name', ENGLISH, 0, 'NFC'],
	['English, a name every 500 words', ENGLISH, 500, 'NFC'],
]) {
	const notes = Array.from({ length: NOTES }, () => noteOf(words, every).normalize(form));
	let [found, ticked, longest, length] = [0, 0, 0, 0];
	const composing = () => {
		length = 0;
		for (const text of notes) length += text.normalize('NFC').length;
	};
	const finding = () => {
		[found, ticked, longest] = [0, 0, 0];
		for (const text of notes) {
			const start = performance.now();
			const mentions = finder.find({ path: '', text, speakers: [] });
			longest = Math.max(longest, performance.now() - start);
			found += mentions.length;
			for (const { confidence } of mentions) ticked += Number(confidence === 'ticked');
		}
	};
	// By turns, so that neither has the quieter machine.
	let [nfc, scan] = [Infinity, Infinity];
	for (let at = 0; at < 3; at += 1) {
		nfc = Math.min(nfc, best(composing));
		scan = Math.min(scan, best(finding));
	}
	const size = notes.reduce((sum, text) => sum + text.length, 0) / 1e6;
	const figures = [
		size.toFixed(1),
		found,
		ticked,
		nfc.toFixed(1),
		scan.toFixed(1),
		(scan / nfc).toFixed(2),
		longest.toFixed(2),
	];
	console.log(LABEL, label, ...figures);
}
