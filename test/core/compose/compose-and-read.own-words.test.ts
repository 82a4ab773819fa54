import { describe, test } from '@jest/globals';
import fc from 'fast-check';

import type { Language } from '../../../src/core/model/language';
import type { ReviewDraft } from '../../../src/core/model/review-draft';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import { anyDraft } from '../../builders/any-draft';

import { comesBack } from './comes-back';

/** What a person can say that touches every word we write. */
const OWN_WORDS: Partial<Settings> = {
	wordsThoughts: '내용 정리, Summary, まとめ, 후기',
	wordsSummary: '밋업을 다녀와서, My thoughts',
	wordsNetworking: '1부: 여는 말, Session 1 여는 말',
	wordsNumbering: 'Act N, N부: 특집, Session N: The, 第N部: 題, N -, 트랙 N',
	wordsByline: [
		'진행자, by',
		'{affiliation}에서 {name} 님이 발표해 주셨습니다',
		'{role}로 일하고 계신 {name} 님이 발표해 주셨습니다',
		'Presented by {name}, {affiliation} at {role}',
		'{affiliation}で{name}さんの発表です',
	].join('\n'),
};

describe('composing and reading with words of one’s own', () => {
	test.each<Language>(['ko', 'en', 'ja'])('a review in %s comes back under the words of a person too', (language) => {
		const title = fc.constantFrom(
			...['특집: 카프카', 'The end', 'Act 3 - Sharding', '題', '여는 말', '후기', 'Summary', '트랙 2', '3 - x'],
		);
		const draft = fc
			.tuple(anyDraft, fc.array(title, { minLength: 1, maxLength: 4 }))
			.map(([wish, titles]): ReviewDraft => {
				const talks = wish.talks.map((talk, at) => ({ ...talk, title: titles[at] ?? talk.title }));
				return { ...wish, talks };
			});
		comesBack(draft, { ...DEFAULT_SETTINGS, ...OWN_WORDS, language }, 300);
	});
});
