// How long unlinked mentions of a thousand people take to find in ten thousand notes, against composing the same text
// (NFC) once. Run by
// npx esbuild bench/mentions.bench.mjs --bundle --format=esm | node --input-type=module
// and in Chromium as `in-chromium.mjs` says.
import { MentionFinder } from '../src/core/names/mention-finder';
import { bylineWordsWith } from '../src/core/vocabulary/byline-words';
import { TimeSlice } from '../src/obsidian/vault/time-slice';
import { GIVEN, SURNAMES, numbers } from './numbers.mjs';

globalThis.window ??= globalThis;

const NOTES = 10_000;
const PEOPLE = 1_000;
const LENGTH = 1_500;
const ROUNDS = 15;
/** How many notes are measured at a time: few enough for a busy machine to be quiet, enough for the clock of a browser. */
const CHUNK = 2_000;
const FIRST = ['Ada', 'Bo', 'Mark', 'Grace', 'Niamh', 'Tomas', 'Ines', 'Will', 'Joon', 'Karin'];
const LAST = ['Lindqvist', 'Ostrov', 'Okafor', 'Tarrant', 'Moreau', 'Lindahl', 'Dowd', 'Brandt', 'Sato', 'Vega'];
const SURNAMES_JA = ['佐倉', '田城', '小林', '森', '高瀬', '白川'];
const GIVEN_JA = ['健吾', '葵', 'みのり', 'さくら', '悠斗', '千夏', '航', '栞'];
const JAPANESE =
	'今日の勉強会では データの移行について 話を聞いた。 最初の発表は 大きなクラスタを 止めずに移す方法で、 障害のときに 誰が先に確認するかを 決めておくことが 大事だと感じた。 懇親会では キューの運用と 費用について 質問した。 - ## **太字** `コード` [[リンク]] サーバー 森の中 小さな 田んぼ'.split(
		' ',
	);
const KOREAN =
	'오늘 모임에서 카프카 클러스터 운영 이야기를 들려주셨고 나중에 발표자료는 공유된다고 한다. 그리고 정말 이번에는 조금 다른 방식으로 데이터를 옮기는 방법을 설명했다. 한편 장애가 나면 누가 먼저 확인하는지 정리해 두는 것이 중요하다고 느꼈다. Kafka Flink cluster 서버 신호 안정적인 유지보수 송신 강한 오류 권한 홍보 윤곽 임시 최근 김에 질문 답변 했다 있다 없다 그 이 저 것 수 이지만 페이지 - ## **볼드** `코드` [[링크]]'.split(
		' ',
	);
const ENGLISH =
	'The speaker showed how a large cluster was moved without any downtime and then people asked about costs - ## **bold** `code` [[link]] queue Kafka because nobody had measured what an outage means for those who wait in line while the service comes back and why it will take longer than anyone says when they plan such a move in spring of that year with three teams from two countries who never met before'.split(
		' ',
	);

const random = numbers(20230809);
const pick = (from) => from[random(from.length)];

const names = new Set(FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`)));
for (const surname of SURNAMES_JA) for (const given of GIVEN_JA) names.add(surname + given);
while (names.size < PEOPLE) names.add(pick(SURNAMES) + pick(GIVEN) + pick(GIVEN));
const people = [...names].map((name) => ({
	link: { name, target: name },
	path: null,
	aliases: /^[A-Z]/u.test(name) ? [name.split(' ')[0]] : random(4) === 0 ? [name.slice(1)] : [],
	affiliations: [`회사${random(300)}`],
}));
const known = [...names];

function noteOf(words, every, form) {
	let text = '---\ntags:\n  - note\n---\n';
	while (text.length < LENGTH) {
		const word = every > 0 && random(every) === 0 ? `${pick(known)} 님이` : pick(words);
		text += word + (random(12) === 0 ? '\n' : ' ');
	}
	// One flat string of the engine's own, as it comes from the disk.
	return JSON.parse(JSON.stringify(text.normalize(form)));
}

const memory = () => {
	globalThis.gc?.();
	return (performance.memory?.usedJSHeapSize ?? 0) / 1e6;
};

const startOfFinder = performance.now();
const finder = new MentionFinder(people, bylineWordsWith([], []));
console.log(`a finder of ${PEOPLE} people: ${(performance.now() - startOfFinder).toFixed(1)} ms`);

const scan = (text) => finder.find({ path: '', text, speakers: [] });

/** The best times, in milliseconds, of several runs over the same notes, by turns, so that none has the quieter machine. */
function times(notes, ...runs) {
	const sums = runs.map(() => 0);
	for (let at = 0; at < notes.length; at += CHUNK) {
		const chunk = notes.slice(at, at + CHUNK);
		const best = runs.map(() => Infinity);
		for (let round = 0; round < ROUNDS; round += 1)
			for (const [which, run] of runs.entries()) {
				const start = performance.now();
				for (const text of chunk) run(text);
				best[which] = Math.min(best[which], performance.now() - start);
			}
		for (const [which, time] of best.entries()) sums[which] += time;
	}
	return sums;
}

/** The longest stretch of a scan in slices during which the app waits, and what the scan keeps of memory in megabytes. */
async function scanInSlices(notes) {
	const before = memory();
	const slice = new TimeSlice();
	const found = [];
	let [longest, start, peak] = [0, performance.now(), 0];
	for (const text of notes) {
		const mentions = scan(text);
		if (mentions.length > 0) found.push(mentions);
		const end = performance.now();
		longest = Math.max(longest, end - start);
		const waiting = slice.breathe();
		await waiting;
		// Where the app had its turn, the clock went on; where not, the stretch does.
		if (performance.now() - end > 0.05) {
			start = performance.now();
			peak = Math.max(peak, performance.memory?.usedJSHeapSize ?? 0);
		}
	}
	return { longest, kept: memory() - before, peak: peak / 1e6 - before };
}

const sizeOf = (notes) => notes.reduce((sum, text) => sum + text.length, 0) / 1e6;
/** A vault of somebody in Korea, in shares of its notes: half Korean, a third with much English in it, the rest of one language. */
let [allComposed, allScanned] = [0, 0];

for (const [label, words, every, form, weight] of [
	['Korean, a name every 500 words', KOREAN, 500, 'NFC', 0.35],
	['Korean, a name every 100 words', KOREAN, 100, 'NFC', 0.05],
	['Korean, decomposed', KOREAN, 500, 'NFD', 0.05],
	['Korean and English by turns', [...KOREAN, ...ENGLISH], 500, 'NFC', 0.3],
	['Japanese, a name every 500 words', JAPANESE, 500, 'NFC', 0.05],
	['English without a name', ENGLISH, 0, 'NFC', 0.15],
	['English, a name every 500 words', ENGLISH, 500, 'NFC', 0.05],
]) {
	const notes = Array.from({ length: NOTES }, () => noteOf(words, every, form));
	const [composed, scanned] = times(notes, (text) => text.normalize('NFC'), scan);
	const mentions = notes.flatMap(scan);
	const ticked = mentions.filter(({ confidence }) => confidence === 'ticked').length;
	console.log(
		`${label}: ${sizeOf(notes).toFixed(1)} M characters, ${mentions.length} mentions (${ticked} ticked); ` +
			`NFC ${composed.toFixed(1)} ms, found in ${scanned.toFixed(1)} ms: ${(scanned / composed).toFixed(2)} times`,
	);
	const { longest, kept, peak } = await scanInSlices(notes);
	console.log(
		`  longest task ${longest.toFixed(1)} ms; ${kept.toFixed(1)} MB kept, at most ${peak.toFixed(1)} MB more`,
	);
	allComposed += weight * composed;
	allScanned += weight * scanned;
	const edited = `${notes[0]}\n${pick(known)} 님이`;
	// A hundred times: the clock of a browser is coarse.
	const [again] = times([edited], () => {
		for (let run = 0; run < 100; run += 1) scan(edited);
	});
	console.log(`  one note again after an edit: ${(again / 100).toFixed(4)} ms`);
}
console.log(`A vault of all, in shares: ${(allScanned / allComposed).toFixed(2)} times`);
