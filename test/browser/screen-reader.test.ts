import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { CDPSession } from 'playwright-core';
import { closeBrowser } from './page';
import { openStage } from './stage';
import type { Stage } from './stage';

/** What somebody hears, in their language. */
interface Words {
	/** By year: a year, a month, a review, its first talk; and at the end of the list a problem. */
	readonly year: string;
	readonly month: string;
	readonly review: string;
	readonly talk: string;
	readonly problem: string;
	/** By speaker, and by what was left to do. */
	readonly speaker: string;
	readonly task: string;
	readonly reflection: string;
	readonly thisDay: string;
	readonly heatCell: string;
	readonly emptyHeatCell: string;
	/** The buttons of the header and the search field, in order. */
	readonly header: readonly string[];
	readonly hint: string;
}

const KO: Words = {
	year: '2025년, 후기 6개',
	month: '2025년 10월, 후기 1개',
	review: '[후기] 부산 코틀린 모임: 라이트닝 토크의 밤 (25.10.16), 2025년 10월 16일, 발표 3개, 발표자 문가온, 박서준, 정다온',
	talk: '발표 1, 불안정한 테스트를 격리하지 않고 고치기, 발표자 문가온',
	problem: '문제, ‘11월 셋째 주 목요일’: 날짜로 읽을 수 없어요',
	speaker: '이하람, 후기 2개',
	task: '할 일, 사진 받으면 붙이고 나머지 두 개 토크도 정리하기, [후기] 부산 코틀린 모임: 라이트닝 토크의 밤 (25.10.16), 2025년 10월 16일',
	reflection: '회고, 발표를 해 보기로 했다, 2025년 3월 16일, [후기] 부산 코틀린 모임 2주년 (25.03.13)',
	thisDay: '지난 오늘, 후기 1개',
	heatCell: '2024년 9월: 후기 1개',
	emptyHeatCell: '2024년 8월: 후기 0개',
	header: [
		...['밋업 후기 만들기', '묶는 기준: 연도와 월', '정렬 기준: 최신순', '월별 후기 보기'],
		...['지금 후기를 색인에서 보기', '모두 접기', '더 보기', '후기, 발표, 발표자 검색'],
	],
	hint: '발표자: 주제: 밋업: 소속: 연도: 날짜: 뒤에 적은 말로 검색 범위를 좁힐 수 있어요',
};

const EN: Words = {
	year: '2025, 6 reviews',
	month: 'October 2025, 1 review',
	review: '[후기] 부산 코틀린 모임: 라이트닝 토크의 밤 (25.10.16), 16 October 2025, 3 talks, by 문가온, 박서준 and 정다온',
	talk: 'Talk 1, 불안정한 테스트를 격리하지 않고 고치기, by 문가온',
	problem: 'Problem, “11월 셋째 주 목요일” is not a day',
	speaker: '이하람, 2 reviews',
	task: 'Follow-up, 사진 받으면 붙이고 나머지 두 개 토크도 정리하기, in [후기] 부산 코틀린 모임: 라이트닝 토크의 밤 (25.10.16), 16 October 2025',
	reflection: 'Reflection, 발표를 해 보기로 했다, 16 March 2025, on [후기] 부산 코틀린 모임 2주년 (25.03.13)',
	thisDay: 'On this day, 1 review',
	heatCell: 'September 2024: 1 review',
	emptyHeatCell: 'August 2024: 0 reviews',
	header: [
		...['Create meetup review', 'Group by: Year and month', 'Sort by: Newest first', 'Show heat map'],
		...['Reveal current review in index', 'Collapse all', 'More options', 'Search reviews, talks and speakers'],
	],
	hint: 'Narrow the search with speaker: topic: meetup: org: year: date:',
};

/** An element as the browser tells it to screen readers. */
interface Heard {
	readonly role: string;
	readonly name: string;
	readonly description: string;
	readonly states: Readonly<Record<string, unknown>>;
}

let stage: Stage;
let session: CDPSession;

afterEach(async () => {
	expect(stage.opened.errors).toEqual([]);
	await stage.close();
});
afterAll(closeBrowser);

/** All of the pane, in the order in which it is read. */
async function heard(): Promise<Heard[]> {
	const { result } = await session.send('Runtime.evaluate', {
		expression: `document.querySelector('.workspace-leaf-content[data-type=meetup-review-index]')`,
	});
	const { node } = await session.send('DOM.describeNode', { objectId: result.objectId ?? '' });
	const { nodes } = await session.send('Accessibility.queryAXTree', { backendNodeId: node.backendNodeId });
	return nodes
		.filter(({ ignored }) => !ignored)
		.map(({ role, name, description, properties = [] }) => ({
			role: String(role?.value),
			name: String(name?.value ?? ''),
			description: String(description?.value ?? ''),
			states: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
		}));
}

/** The names of all elements of a role. */
async function named(role: string): Promise<string[]> {
	return (await heard()).filter((element) => element.role === role).map(({ name }) => name);
}

/** What has the focus. */
async function focused(): Promise<Heard | undefined> {
	return (await heard()).find(({ states, role }) => states['focused'] === true && role !== 'RootWebArea');
}

async function open(language: 'ko' | 'en'): Promise<void> {
	stage = await openStage({ language, theme: 'light', isPhone: false });
	session = await stage.page.context().newCDPSession(stage.page);
}

describe.each([
	['ko', KO],
	['en', EN],
] as const)('what a screen reader says, in %s', (language, words) => {
	test('a year, a month, a review and a talk are sentences, and say how deep they are and whether they are open', async () => {
		await open(language);
		await stage.enterTree();
		await stage.press('Home');
		expect(await focused()).toMatchObject({
			role: 'treeitem',
			name: words.year,
			states: { level: 1, expanded: true },
		});
		await stage.press('ArrowDown');
		expect(await focused()).toMatchObject({ name: words.month, states: { level: 2, expanded: true } });
		await stage.press('ArrowDown');
		expect(await focused()).toMatchObject({ name: words.review, states: { level: 3, expanded: false } });
		await stage.press('ArrowRight', 'ArrowDown');
		expect(await focused()).toMatchObject({ role: 'treeitem', name: words.talk, states: { level: 4 } });
	}, 60_000);

	test('a problem says what is wrong', async () => {
		await open(language);
		await stage.enterTree();
		await stage.press('End', 'ArrowRight', 'ArrowDown');
		expect(await focused()).toMatchObject({ role: 'treeitem', name: words.problem });
	}, 60_000);

	test('speakers, follow-ups, reflections and this day are told by what they are', async () => {
		await open(language);
		for (const [by, name] of [
			['speaker', words.speaker],
			['questions', words.task],
			['reflections', words.reflection],
			['today', words.thisDay],
		]) {
			await stage.look({ by });
			expect(await named('treeitem')).toContain(name);
		}
	}, 60_000);

	test('the buttons of the header and the search field say what they are and how they stand', async () => {
		await open(language);
		const controls = (await heard()).filter(({ role }) => ['button', 'searchbox'].includes(role));
		expect(controls.map(({ name }) => name)).toEqual(words.header);
		expect(controls.find(({ role }) => role === 'searchbox')?.description).toBe(words.hint);
	}, 60_000);

	test('a month of the heat map says how many reviews it has, and is not pressed where it has none', async () => {
		await open(language);
		await stage.look({ heat: true });
		const cells = (await heard()).filter(({ role }) => role === 'gridcell');
		expect(cells.find(({ name }) => name === words.heatCell)?.states['disabled']).toBeUndefined();
		expect(cells.find(({ name }) => name === words.emptyHeatCell)?.states['disabled']).toBe(true);
	}, 60_000);
});
