import type { Language } from '../model/language';

/** The words we write into a note, in the language of the vault. */
export interface NoteWords {
	readonly summary: string;
	readonly qna: string;
	readonly thoughts: string;
	/** The section over the whole event. */
	readonly reflection: string;
	/** The heading over the talks that a speaker's note lists. */
	readonly talksHeard: string;
	/** The label of a line that says the title of the talk above it. */
	readonly talkTitle: string;
	/** What stands before the title of a numbered talk. */
	readonly numbering: (number: number) => string;
	/** The line that begins what is added on a later day. */
	readonly addendum: (day: string) => string;
	/** The title of a review that was given none; `day` as the person formats it. */
	readonly title: (meetup: string, day: string) => string;
	/** The name of a reflection that was given none: what it is about. */
	readonly reflectionOn: (about: string) => string;
}

export const NOTE_WORDS: Readonly<Record<Language, NoteWords>> = {
	ko: {
		summary: '내용 정리',
		qna: 'QnA',
		thoughts: '내 생각',
		reflection: '밋업을 다녀와서',
		talksHeard: '들은 발표',
		talkTitle: '제목',
		numbering: (number) => `${number}부: `,
		addendum: (day) => `${day} 추가`,
		title: (meetup, day) => `[후기] ${meetup} 후기 (${day})`,
		reflectionOn: (about) => `${about} 회고`,
	},
	en: {
		summary: 'Summary',
		qna: 'Q&A',
		thoughts: 'My thoughts',
		reflection: 'Closing thoughts',
		talksHeard: 'Talks heard',
		talkTitle: 'Title',
		numbering: (number) => `Session ${number}: `,
		addendum: (day) => `Added ${day}`,
		title: (meetup, day) => `${meetup} review (${day})`,
		reflectionOn: (about) => `Reflection on ${about}`,
	},
	ja: {
		summary: 'まとめ',
		qna: '質疑応答',
		thoughts: '感じたこと',
		reflection: '全体の感想',
		talksHeard: '聞いた発表',
		talkTitle: 'タイトル',
		numbering: (number) => `第${number}部: `,
		addendum: (day) => `${day} 追記`,
		title: (meetup, day) => `${meetup} 参加レポート (${day})`,
		reflectionOn: (about) => `${about} の振り返り`,
	},
};

/** The words that say that something was added on a day, for a pattern. */
export const ADDENDUM_WORDS = '추가|덧붙임|업데이트|수정|追記|更新|added|addendum|updated?|edit(?:ed)?';
