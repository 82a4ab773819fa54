import { describe, expect, test } from '@jest/globals';

import { nameAsTyped, planRename } from '../../../src/core/compose/rename-plan';
import type { PlanWish } from '../../../src/core/compose/rename-plan';
import { keyOfName } from '../../../src/core/model/name-key';
import type { NamedThing } from '../../../src/core/model/named-thing';
import type { NotePath } from '../../../src/core/model/note-path';
import type { NamedKind } from '../../../src/core/model/rename';

const thing = (name: string, path: string | null = null, kind: NamedKind = 'speaker'): NamedThing => ({
	...{ kind, name, key: keyOfName(name), aliases: [], count: 1 },
	path: path as NotePath | null,
});

const ADA = thing('Ada Lee', 'People/Ada Lee.md');

/** What is planned where these things and notes have the new name. */
function planned(from: NamedThing, to: string, named: NamedThing[] = [], more: Partial<PlanWish> = {}) {
	const notes = named.flatMap(({ path }) => path ?? []);
	return planRename({ from, to, named, notes, chosen: null, ...more });
}

describe('a plan to rename', () => {
	test('moves the note within its folder', () => {
		expect(planned(ADA, ' Ada  Li ').plan).toMatchObject({
			to: 'Ada Li',
			into: null,
			newPath: 'People/Ada Li.md',
			toPath: null,
			isRespelling: false,
		});
	});

	test('moves nothing where there is no note', () => {
		expect(planned(thing('Ada'), 'Bo').plan).toMatchObject({ to: 'Bo', newPath: null });
	});

	test('merges with what has the name, in its spelling, whether or not there is a note of it', () => {
		const noted = thing('Bo Tern', 'b/Bo Tern.md');
		expect(planned(ADA, 'bo tern', [noted]).plan).toMatchObject({ to: 'Bo Tern', into: noted, newPath: null });
		const bare = thing('Bo Tern');
		expect(planned(ADA, 'bo tern', [bare]).plan).toMatchObject({ into: bare, newPath: 'People/Bo Tern.md' });
	});

	test('asks where several have the name, until one of them is chosen', () => {
		const [a, b] = [thing('Bo', 'a/Bo.md'), thing('Bo', 'b/Bo.md')];
		expect(planned(ADA, 'Bo', [a, b])).toMatchObject({ plan: null, choices: [a, b], refusal: null });
		expect(planned(ADA, 'Bo', [a, b], { chosen: 'b/Bo.md' }).plan).toMatchObject({ into: b, toPath: 'b/Bo' });
	});

	test('merges with nobody where only the spelling changes, unless somebody of that name is chosen', () => {
		const other = thing('Ada Lee', 'x/Ada Lee.md');
		const alone = planned(ADA, 'ADA LEE', [ADA]);
		expect(alone).toMatchObject({ plan: { isRespelling: true, newPath: 'People/ADA LEE.md' }, choices: [] });
		const beside = planned(ADA, 'ADA LEE', [ADA, other]);
		expect(beside).toMatchObject({ plan: { into: null, toPath: null }, choices: [other] });
		const chosen = planned(ADA, 'ADA LEE', [ADA, other], { chosen: 'x/Ada Lee.md' });
		expect(chosen.plan).toMatchObject({ into: other, isRespelling: false, toPath: null });
	});

	test.each([
		['a note about something else lies there', ADA, 'Bo', ['People/Bo.md'], 'name-taken'],
		['links would lead to a note about something else', thing('Ada'), 'Bo', ['Bo.md'], 'name-taken'],
		['links to a note about something else could lead there', ADA, 'Bo', ['x/Bo.md'], 'name-taken'],
		['no note can have that name', ADA, 'Bo: Tern', [], 'name-unlinkable'],
		['no link can hold it', ADA, 'Bo|Tern', [], 'name-unlinkable'],
		['nothing is left of it', thing('kafka', null, 'topic'), '#topic/ ', [], 'name-unlinkable'],
	] as const)('is refused where %s', (_, from, to, notes, code) => {
		const { plan, refusal } = planned(from, to, [], { notes: notes as readonly string[] as readonly NotePath[] });
		expect([plan, refusal?.code]).toEqual([null, code]);
	});

	test.each([
		['#topic/Data  Platform', 'Data-Platform'],
		['topic/a/b', 'a/b'],
		['2023/q1', '2023/q1'],
		['2023', '2023_'],
	])('writes the topic %s as %s', (typed, name) => {
		expect(nameAsTyped('topic', typed)).toBe(name);
	});
});
