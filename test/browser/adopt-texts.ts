/** A post pasted out of a browser: its marks are gone, its section words are still there. */
export const PASTED = `제3회 두루미 데이터 밤 후기
2024년 5월 17일 (금) 저녁에 두루미 데이터 밤에 다녀왔습니다.

1부: 작은 창고로 시작하는 집계
느티나무페이의 여하람 님이 발표해 주셨습니다.
내용 정리
창고는 하나면 충분하다는 이야기였다.
느린 질의부터 세어 보았다고 한다.
QnA
Q. 처음부터 나누지 않은 까닭은요?
A. 나눌 만큼 크지 않았어요.

스키마를 미루는 용기
내용 정리
미루는 동안 배운 것을 적어 두었다.
내 생각
우리 팀도 한 번은 미뤄 보고 싶다.
---
마치며
다음에도 가고 싶다.
`;

/** English notes with headings and speakers behind the titles. */
export const HEADINGS = `# Otter Systems Meetup #7

Thursday, March 14, 2024, at the old boathouse.

## Queues that forgive - Mira Holt (Acorn Post)

Slides: https://speakerdeck.com/miraholt/queues-that-forgive

### Notes

- retries are a promise
- a dead letter is still a letter

### Questions

- Q: How many retries?
- A: Three, then a person.

## What the logs left out - Tomas Berg (Fjord Rail)

### Notes

He read one log line for half an hour.

### Thoughts

I never look at timestamps the same way.

## Closing thoughts

Cold, and worth it.
`;

/** A Japanese evening of lightning talks, as a list. */
export const LIGHTNING = `# ことりLT会 第4回 参加レポート

開催日: 2024年6月8日

## LT1: 小さな辞書を育てる（森野ことは / 青葉書房）

### まとめ

辞書は毎日一語ずつ増やす。

### 感想

明日から始めたい。

## LT2: 落ちないバッチの話（川瀬ひなた / 波止場物流）

### まとめ

落ちる前に止める。

## 全体の感想

短い発表は難しい。
`;
