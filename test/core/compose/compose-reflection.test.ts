import { describe, expect, test } from '@jest/globals';

import { composeReflection, reflectionName } from '../../../src/core/compose/compose-reflection';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import type { Language } from '../../../src/core/model/language';
import { readNote } from '../../../src/core/read/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { snapshotOf } from '../../builders/snapshot-of';

const DRAFT = {
	title: '',
	about: '데이터 플랫폼 밋업',
	day: '2026-11-22' as CalendarDay,
	review: '2024-09-05 데이터 플랫폼 밋업',
	text: '',
};

describe('a new reflection', () => {
	test('leads to its review and waits for its first words', () => {
		expect(composeReflection(DRAFT, DEFAULT_SETTINGS)).toEqual({
			text: [
				'---',
				'title: "데이터 플랫폼 밋업 회고 (26.11.22)"',
				'date: 2026-11-22',
				'review: "[[2024-09-05 데이터 플랫폼 밋업]]"',
				'tags:',
				'  - "meetup/reflection"',
				'---',
				'# 데이터 플랫폼 밋업 회고 (26.11.22)',
				'',
				'',
			].join('\n'),
			cursor: 153,
		});
	});

	test.each<[Language, string, string]>([
		['ko', 'Kafka 회고 (26.11.22)', '2026-11-22 Kafka 회고'],
		['en', 'Reflection on Kafka (26.11.22)', '2026-11-22 Reflection on Kafka'],
		['ja', 'Kafka の振り返り (26.11.22)', '2026-11-22 Kafka の振り返り'],
	])('is named in %s by what it is about and its day', (language, title, name) => {
		const settings = { ...DEFAULT_SETTINGS, language };
		const draft = { ...DRAFT, about: 'Kafka' };
		expect(composeReflection(draft, settings).text).toContain(`\n# ${title}\n`);
		expect(reflectionName(draft, settings)).toBe(name);
	});

	test('takes a title of its own, whatever stands in it, and properties by the names of the settings', () => {
		const draft = { ...DRAFT, title: 'C# or <%* Kafka: %> [[x]]' };
		const settings = { ...DEFAULT_SETTINGS, propertyReview: '후기', propertyDate: 'day' };
		const { text } = composeReflection(draft, settings);
		expect(readNote(snapshotOf(text), settings)).toMatchObject({
			kind: 'reflection',
			title: 'C# or <%* Kafka: %> [[x]]',
			day: '2026-11-22',
			review: { target: '2024-09-05 데이터 플랫폼 밋업' },
		});
		expect(text).not.toContain('<%');
		expect(snapshotOf(text).links).toEqual([]);
		expect(reflectionName(draft, settings)).toBe('2026-11-22 C or % Kafka % x');
	});

	test('holds a text as it was, in lines that end as its own do', () => {
		const { text, cursor } = composeReflection({ ...DRAFT, text: 'one  \r\n\r\n\ttwo\u00A0' }, DEFAULT_SETTINGS);
		expect(text.endsWith('(26.11.22)\r\n\r\none  \r\n\r\n\ttwo\u00A0\r\n')).toBe(true);
		expect(text).not.toMatch(/[^\r]\n/u);
		expect(cursor).toBe(text.length - 2);
	});
});
