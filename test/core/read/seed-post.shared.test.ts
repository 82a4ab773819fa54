import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { readReview } from '../../../src/core/read/read-review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { snapshotOf } from '../../builders/snapshot-of';

/** A reading made by hand, as far as it is compared here. */
interface Gold {
	readonly event: { readonly name: string; readonly aliases: readonly string[]; readonly date: string };
	readonly talks: readonly {
		readonly title: string;
		readonly speakers: readonly { readonly name: string; readonly affiliation: string; readonly role: string }[];
	}[];
	readonly sections: readonly { readonly kind: string; readonly talk: number | null }[];
}

const corpus = path.join(process.env['MEETUP_SHARED'] ?? '', 'corpus');

describe('the post that the project began with', () => {
	const gold = JSON.parse(readFileSync(path.join(corpus, 'gold/00.json'), 'utf8')) as Gold;
	const [note = ''] = readdirSync(path.join(corpus, 'vault'));
	const text = readFileSync(path.join(corpus, 'vault', note), 'utf8');
	const review = readReview(snapshotOf(text, note), DEFAULT_SETTINGS);

	test('is read as a person reads it: event, talks, speakers', () => {
		expect([gold.event.name, ...gold.event.aliases]).toContain(review.meetup?.name);
		expect(review.day).toBe(gold.event.date);
		expect(
			review.talks.map(({ title, speakers }) => ({
				title,
				speakers: speakers.map(({ name, affiliation, role }) => ({
					name,
					affiliation: affiliation?.name,
					role,
				})),
			})),
		).toEqual(
			gold.talks.map(({ title, speakers }) => ({
				title,
				speakers: speakers.map(({ name, affiliation, role }) => ({ name, affiliation, role })),
			})),
		);
	});

	test('has the sections of each talk, on the lines where they stand', () => {
		const lines = text.split('\n');

		review.talks.forEach(({ sections }, at) => {
			expect(sections.map(({ kind }) => kind)).toEqual(
				gold.sections.filter(({ talk }) => talk === at).map(({ kind }) => kind),
			);
			for (const { heading, line } of sections) expect(lines[line]).toBe(`### ${heading}`);
		});
		expect(review.talks.map(({ line, heading }) => lines[line] === `## ${heading}`)).toEqual([true, true]);
	});

	test('keeps answers without a question, and pairs what is a pair', () => {
		expect(
			review.talks.map(({ questions }) =>
				questions.map(({ question, answer }) => [question !== null, answer !== null]),
			),
		).toEqual([
			[
				[false, true],
				[false, true],
			],
			[[true, true]],
		]);
	});
});
