/** An evening of a meetup, with its talks as `title — speaker, role at organization, #topic`. */
interface Night {
	readonly day: string;
	readonly meetup: string;
	readonly talks: readonly (readonly [title: string, speaker: string, organization: string, topic: string])[];
	/** Lines below the last talk. */
	readonly more?: string;
}

const NIGHTS: readonly Night[] = [
	{
		day: '2026-03-10',
		meetup: '등대 개발자 모임',
		talks: [
			['부표가 보내는 신호를 모으기', '도하람', '물결랩', 'streaming'],
			['안개 속의 재시도', '설가온', '항로소프트', 'resilience'],
		],
		more: '### QnA\n- Q. 신호가 두 번 오면 어떻게 되나요?\n\n- [ ] 재시도 예제 돌려 보기\n',
	},
	{
		day: '2025-11-23',
		meetup: '등대 개발자 모임',
		talks: [['밀물과 썰물의 스케줄러', '도하람', '물결랩', 'scheduling']],
	},
	{
		day: '2025-06-02',
		meetup: 'Harbour Night',
		talks: [
			['Queues that never sleep', 'Mira Solberg', 'Northpier', 'streaming'],
			['Schemas for sailors', 'Tobin Achterberg', 'Quayside', 'schema'],
		],
	},
	{
		day: '2024-11-23',
		meetup: 'Harbour Night',
		talks: [['A lighthouse for logs', 'Mira Solberg', 'Northpier', 'observability']],
	},
];

function noteOf({ day, meetup, talks, more = '' }: Night): string {
	const body = talks
		.map(
			([title, speaker, organization, topic], at) =>
				`## ${at + 1}부: ${title}\n[[${organization}]]에서 일하시는 [[${speaker}]] 님이 발표해 주셨습니다. #topic/${topic}\n\n### 내용 정리\n배운 것을 적었다.\n`,
		)
		.join('\n');
	return `---\ndate: ${day}\nmeetup: "[[${meetup}]]"\ntags:\n  - meetup/review\n---\n# ${meetup} 후기\n\n${body}\n${more}`;
}

const pathOfNight = (day: string, meetup: string): string => `후기/${day} ${meetup}.md`;

/** A vault of a few evenings of two meetups, a speaker with a note, a reflection, and a note that says a day wrongly. */
export const HARBOUR: Readonly<Record<string, string>> = {
	...Object.fromEntries(NIGHTS.map((night) => [pathOfNight(night.day, night.meetup), noteOf(night)])),
	'발표자/도하람.md': '---\ntags: [speaker]\naliases: [Haram Do]\n---\n# 도하람\n',
	'회고/다시 본 부표.md': `---\ndate: 2026-05-01\ntags: [meetup/reflection]\nreview: "[[2026-03-10 등대 개발자 모임]]"\n---\n# 다시 본 부표\n`,
	'후기/언젠가의 밤.md': '---\ndate: soon\ntags: [meetup/review]\n---\n# 언젠가의 밤\n',
	'오늘.md': '# 오늘\n\n\n',
};
