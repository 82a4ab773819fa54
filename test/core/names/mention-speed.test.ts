import { expect, test } from '@jest/globals';

import type { NotePath } from '../../../src/core/model/note-path';
import { MentionFinder } from '../../../src/core/names/mention-finder';
import { bylineWordsWith } from '../../../src/core/vocabulary/byline-words';
import { PEOPLE } from './mention-people';
import { ENGLISH, JAPANESE, KOREAN } from './mention-sentences';

const finder = new MentionFinder(PEOPLE, bylineWordsWith([], []));
const FILLER = {
	ko: '오늘 모임에서 들은 것을 집에 와서 정리해 둔다. 다음에는 더 일찍 가서 앞자리에 앉고 싶다. ',
	en: 'Most of what was said there is worth a second look, and some of it we shall try out on Monday. ',
	ja: '聞いた話を家でまとめておく。次はもっと早く行って前の席に座りたい。',
};

/** Notes as they are in a vault: much prose, and in one of five a line that names somebody. */
const notes = [
	...Array.from({ length: 60 }, (_, at) => noteOf(FILLER.ko, KOREAN, at)),
	...Array.from({ length: 30 }, (_, at) => noteOf(FILLER.ko + FILLER.en, ENGLISH, at)),
	...Array.from({ length: 10 }, (_, at) => noteOf(FILLER.ja, JAPANESE, at)),
	...Array.from({ length: 20 }, (_, at) => noteOf(FILLER.en, [''], at)),
];

function noteOf(filler: string, sentences: readonly string[], at: number): string {
	const named = at % 5 === 0 ? (sentences[at % sentences.length] ?? '').replace(/[«»‹›]/gu, '') : '';
	const half = filler.repeat(Math.ceil(750 / filler.length));
	// As one string, as it comes from the disk.
	return Buffer.from(`${half}\n${named}\n${half}`).toString();
}

/** Time of the processor, in microseconds, so that what else the machine does counts little. */
function timeOf(run: (text: string) => unknown): number {
	const before = process.cpuUsage();
	for (let round = 0; round < 5; round += 1) for (const text of notes) run(text);
	const { user, system } = process.cpuUsage(before);
	return user + system;
}

test('to find who is named in notes takes a few times as long as to compose their text', () => {
	let [composing, finding] = [Infinity, Infinity];
	for (let turn = 0; turn < 25; turn += 1) {
		composing = Math.min(
			composing,
			timeOf((text) => text.normalize('NFC')),
		);
		finding = Math.min(
			finding,
			timeOf((text) => finder.find({ path: '' as NotePath, text, speakers: [] })),
		);
	}
	// The bench shows two, of a thousand people and a vault too large to be learned by heart; name by name it would be hundreds.
	expect(finding / composing).toBeLessThan(12);
});
