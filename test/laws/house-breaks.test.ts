import { describe, expect, test } from '@jest/globals';
import { checkCircles, checkImports } from './house/import-laws';
import { checkGrants, checkPlaces, checkPlan } from './house/plan-laws';
import { readRooms } from './house/rooms';
import { checkClasses } from './house/style-laws';
import { checkDirectives, checkWriting } from './house/writing-laws';

const rooms = readRooms(`
| Room | What happens here | May import |
| --- | --- | --- |
| \`src/core/model\` | The nouns. | |
| \`src/core/dates\` | Days. | \`date-fns\` |
| \`src/core/read\` | Notes become readings. | \`src/core/model\` |
| \`src/core/browse\` | Rows. | \`src/core/model\` |
| \`src/obsidian\` | The workbench. | \`obsidian\` |
| \`src/obsidian/pane\` | Rows become elements. | \`src/core\` \`src/obsidian\` |
| \`src/obsidian/forms\` | Questions. | \`src/obsidian\` |
| \`main.ts\` | The house is put together. | \`src\` \`obsidian\` |
`);

const whole = {
	'main.ts':
		"import { Plugin } from 'obsidian';\nimport { Pane } from './src/obsidian/pane/pane';\nexport default class extends Plugin {}\n",
	'src/core/tsconfig.json': '{}',
	'src/core/model/review.ts': 'export interface Review { readonly title: string }\n',
	'src/core/dates/read-day.ts': "import { isValid } from 'date-fns/isValid';\nexport const readDay = isValid;\n",
	'src/core/read/read-note.ts':
		"import type { Review } from '../model/review';\nexport const readNote = (): Review | null => null;\n",
	'src/core/browse/rows-of.ts':
		"import type { Review } from '../model/review';\nexport const rowsOf = (review: Review) => [review];\n",
	'src/obsidian/workbench.ts':
		"import type { App } from 'obsidian';\nexport interface Workbench { readonly app: App }\n",
	'src/obsidian/forms/form.ts':
		"import type { Workbench } from '../workbench';\nexport const form = (bench: Workbench) => bench;\n",
	'src/obsidian/pane/pane.ts':
		"import { rowsOf } from '../../core/browse/rows-of';\nimport type { Workbench } from '../workbench';\nexport const Pane = (el: HTMLElement, bench: Workbench) => el.createDiv({ cls: 'meetup-pane' }) && rowsOf && bench;\n",
};
const styles = '.meetup-pane { padding: 0; }';

/** A house with one more file, or with one file that is written differently. */
const houseWith = (path: string, text: string): Record<string, string> => ({ ...whole, [path]: text });

describe('a house that keeps the laws', () => {
	test('is told nothing', () => {
		expect(checkPlan(rooms, whole, ['date-fns', 'obsidian'])).toEqual([]);
		expect(checkGrants(rooms, whole)).toEqual([]);
		expect(checkPlaces(rooms, whole)).toEqual([]);
		expect(checkImports(rooms, whole)).toEqual([]);
		expect(checkCircles(whole)).toEqual([]);
		expect(checkWriting(whole)).toEqual([]);
		expect(checkDirectives(whole)).toEqual([]);
		expect(checkClasses(whole, styles, 'meetup-reflections')).toEqual([]);
	});
});

describe('the plan', () => {
	test('a file that stands in no room is named', () => {
		expect(checkPlaces(rooms, houseWith('src/core/people/names.ts', ''))).toEqual([
			'src/core/people/names.ts stands in no room. Move it to the room that knows what it knows, or add a row with a sentence to docs/architecture.md.',
		]);
	});

	test('a room without a sentence is named', () => {
		const silent = readRooms('| `src/core/model` | | |');
		expect(checkPlan(silent, whole, [])).toEqual([
			'src/core/model has no sentence in docs/architecture.md. Say what happens there, and end with a full stop.',
		]);
	});

	test('a room that holds nothing is named', () => {
		const empty = readRooms('| `src/core/agenda` | Agendas become drafts. | |');
		expect(checkPlan(empty, whole, [])).toEqual([
			'src/core/agenda is a room in docs/architecture.md and holds no file. Fill it or take the row out.',
		]);
	});

	test('a grant of something that does not exist is named', () => {
		const wrong = readRooms('| `src/core/model` | The nouns. | `src/core/modell` |');
		expect(checkPlan(wrong, whole, ['obsidian'])).toEqual([
			'docs/architecture.md grants src/core/modell to src/core/model, and there is no such room or package. Correct the row.',
		]);
	});
});

describe('grants', () => {
	const faultsOf = (path: string, text: string): string[] => checkGrants(rooms, houseWith(path, text));

	test('of a room, a folder or a package that nothing is imported from are named', () => {
		expect(faultsOf('src/core/read/read-note.ts', '')).toEqual([
			'docs/architecture.md grants src/core/model to src/core/read, which imports nothing from there. Take the grant out.',
		]);
		expect(faultsOf('src/core/dates/read-day.ts', '')).toEqual([
			'docs/architecture.md grants date-fns to src/core/dates, which imports nothing from there. Take the grant out.',
		]);
		expect(faultsOf('src/obsidian/pane/pane.ts', "import '../workbench';")).toEqual([
			'docs/architecture.md grants src/core to src/obsidian/pane, which imports nothing from there. Take the grant out.',
		]);
	});

	test('of a room are not used by importing a room inside of it', () => {
		const faults = faultsOf(
			'src/obsidian/pane/pane.ts',
			"import '../forms/form';\nimport '../../core/model/review';",
		);
		expect(faults).toEqual([
			'docs/architecture.md grants src/obsidian to src/obsidian/pane, which imports nothing from there. Take the grant out.',
		]);
	});
});

describe('imports', () => {
	test('Obsidian in core', () => {
		expect(
			checkImports(rooms, houseWith('src/core/read/read-note.ts', "import { TFile } from 'obsidian';\n")),
		).toEqual([
			'src/core/read/read-note.ts imports obsidian. Core knows nothing of Obsidian: pass what it needs as data or a callback.',
		]);
	});

	test('Obsidian in core as a type only, or when it is needed', () => {
		const text = "import type { TFile } from 'obsidian';\nexport const later = () => import('obsidian');\n";
		expect(checkImports(rooms, houseWith('src/core/read/read-note.ts', text))).toHaveLength(2);
	});

	test('date-fns beside its door', () => {
		expect(
			checkImports(rooms, houseWith('src/core/read/read-note.ts', "import { parse } from 'date-fns/parse';\n")),
		).toEqual([
			'src/core/read/read-note.ts imports date-fns/parse. src/core/dates is the only door to date-fns: use what it offers, or add to it.',
		]);
	});

	test('a package that nobody granted', () => {
		expect(
			checkImports(rooms, houseWith('src/core/model/review.ts', "import { readFileSync } from 'node:fs';\n")),
		).toEqual([
			'src/core/model/review.ts imports node:fs. src/core/model may import nothing: do without it, or grant it in docs/architecture.md.',
		]);
	});

	test('sideways in core', () => {
		expect(
			checkImports(
				rooms,
				houseWith('src/core/browse/rows-of.ts', "import { readNote } from '../read/read-note';\n"),
			),
		).toEqual([
			'src/core/browse/rows-of.ts imports src/core/read/read-note.ts. src/core/browse may import src/core/model: move the line to the room that knows both, or grant src/core/read in docs/architecture.md.',
		]);
	});

	test('sideways in the shell, although the folder around both is granted', () => {
		expect(
			checkImports(rooms, houseWith('src/obsidian/pane/pane.ts', "import { form } from '../forms/form';\n")),
		).toEqual([
			'src/obsidian/pane/pane.ts imports src/obsidian/forms/form.ts. src/obsidian/pane may import src/core and src/obsidian: move the line to the room that knows both, or grant src/obsidian/forms in docs/architecture.md.',
		]);
	});

	test('the shell in core', () => {
		expect(
			checkImports(
				rooms,
				houseWith('src/core/model/review.ts', "import { form } from '../../obsidian/forms/form';\n"),
			),
		).toEqual([
			'src/core/model/review.ts imports src/obsidian/forms/form.ts. Core never imports the shell: pass what it needs as data or a callback.',
		]);
	});

	test('main', () => {
		expect(checkImports(rooms, houseWith('src/obsidian/workbench.ts', "import Main from '../../main';\n"))).toEqual(
			[
				'src/obsidian/workbench.ts imports main.ts. Nobody imports main: hand over what is needed through the workbench.',
			],
		);
	});

	test('a circle', () => {
		const house = {
			'src/core/read/a.ts': "import { b } from './b';\n",
			'src/core/read/b.ts': "import { c } from './c';\n",
			'src/core/read/c.ts': "import { a } from './a';\n",
		};
		expect(checkCircles(house)).toEqual([
			'src/core/read/a.ts → src/core/read/b.ts → src/core/read/c.ts → src/core/read/a.ts is a circle. Move what they share into a file of its own.',
		]);
	});
});

describe('classes', () => {
	test('drawn and not dressed', () => {
		const house = houseWith(
			'src/obsidian/pane/row.ts',
			"export const draw = (el: HTMLElement) => el.addClass('meetup-row');\n",
		);
		expect(checkClasses(house, styles, 'meetup-reflections')).toEqual([
			'src/obsidian/pane/row.ts draws the class meetup-row, which styles.css does not dress. Dress it, or do not draw it.',
		]);
	});

	test('dressed and not drawn', () => {
		expect(checkClasses(whole, `${styles} .meetup-ghost:hover { padding: 0; }`, 'meetup-reflections')).toEqual([
			'styles.css dresses the class meetup-ghost, which nothing draws. Draw it, or take the rule out.',
		]);
	});

	test('put together from parts', () => {
		const house = houseWith(
			'src/obsidian/pane/row.ts',
			'export const draw = (el: HTMLElement, kind: string) => el.addClass(`meetup-row-${kind}`);\n',
		);
		expect(checkClasses(house, styles, 'meetup-reflections')).toEqual([
			'src/obsidian/pane/row.ts:1 puts the class meetup-row-… together from parts. Write class names out, so that they can be found.',
		]);
	});

	test('names of views, ids and classes in comments of the style sheet are no classes', () => {
		const house = houseWith(
			'src/obsidian/pane/pane.ts',
			"export const REVIEW_INDEX = 'meetup-index';\nexport const cls = 'meetup-pane';\nconst command = { id: 'meetup-open' };\n",
		);
		expect(checkClasses(house, `${styles} /* not .meetup-ghost */`, 'meetup-reflections')).toEqual([]);
	});
});

describe('writing', () => {
	const written = (text: string, path = 'src/core/model/review.ts'): string[] => checkWriting({ [path]: text });

	test('a file that is too long', () => {
		expect(written('\n'.repeat(251))).toEqual([
			'src/core/model/review.ts has 251 lines. A file is read in one sitting, at most 250 lines: split it by what its parts know.',
		]);
	});

	test('a file with 250 lines is short enough', () => {
		expect(written('\n'.repeat(250))).toEqual([]);
	});

	test('names that say nothing', () => {
		expect(written('', 'src/core/model/date-utils.ts')).toEqual([
			'src/core/model/date-utils.ts is named utils, which says nothing. Name it by what it promises.',
		]);
		expect(written('export class ReviewManager {}\n')).toEqual([
			'src/core/model/review.ts exports ReviewManager, a name that says nothing. Name it by what it promises.',
		]);
		expect(written('', 'src/core/model/reviewKey.ts')).toEqual([
			'src/core/model/reviewKey.ts is not named in kebab-case. Name it like its main export, words joined by hyphens.',
		]);
	});

	test('default exports and barrels', () => {
		expect(written('export default class Review {}\n')).toEqual([
			'src/core/model/review.ts:1 has a default export. Export by name: only main.ts, which Obsidian loads, has one.',
		]);
		expect(written("const review = 1;\nexport default review;\nexport * from './talk';\n")).toEqual([
			'src/core/model/review.ts:2 has a default export. Export by name: only main.ts, which Obsidian loads, has one.',
			'src/core/model/review.ts:3 passes on the exports of ./talk. Import from the file that has them, without a barrel.',
		]);
	});

	test('words on screen outside i18n', () => {
		expect(written("new Notice('Nothing found');\n", 'src/obsidian/notify.ts')).toEqual([
			'src/obsidian/notify.ts:1 shows the words “Nothing found”. Words on screen live in src/i18n: name them there.',
		]);
		expect(written("const title = '후기';\n", 'src/obsidian/pane/pane.ts')).toEqual([
			'src/obsidian/pane/pane.ts:1 shows the words “후기”. Words on screen live in src/i18n: name them there.',
		]);
	});

	test.each([
		"el.createDiv({ cls: 'meetup-row', text: 'Nothing' });",
		"el.createEl('button', { text: 'Nothing' });",
		"el.createEl('input', { placeholder: 'Nothing' });",
		"el.createSpan({ title: 'Nothing' });",
		"el.createDiv({ attr: { role: 'tree', 'aria-label': 'Nothing' } });",
		"el.createDiv({ text: found > 0 ? strings.found : 'Nothing' });",
		"el.setText(text ?? ('Nothing' + 1));",
		"el.setAttr('aria-label', `Nothing${more}`);",
	])('words on screen in %s', (line) => {
		expect(written(line, 'src/obsidian/pane/pane.ts')).toEqual([
			'src/obsidian/pane/pane.ts:1 shows the words “Nothing”. Words on screen live in src/i18n: name them there.',
		]);
	});

	test.each([
		"el.createDiv({ cls: 'meetup-row', text: strings.nothing, attr: { role: 'tree', 'aria-live': 'polite' } });",
		"el.createEl('button', { type: 'button', text: strings.pane['nothing'] });",
		"el.createDiv({ text: kind === 'group' ? strings.group : '' });",
		"el.setAttr('role', 'tree');",
		"el.setAttr('aria-label', strings.nothing(' · '));",
		"log({ text: 'Nothing' });",
	])('no words on screen in %s', (line) => {
		expect(written(line, 'src/obsidian/pane/pane.ts')).toEqual([]);
	});

	test('notes to oneself and lookbehinds', () => {
		expect(written('// TODO later\nexport const at = /(?<=@)x/u;\n')).toEqual([
			'src/core/model/review.ts:1 says TODO. File an issue and take the note out.',
			'src/core/model/review.ts:2 has a lookbehind, and the plugin would not load on older iPhones. Match what stands before instead.',
		]);
	});

	test('named groups are no lookbehinds', () => {
		expect(written('export const at = /(?<day>x)/u;\n')).toEqual([]);
	});

	test('comments that switch a check off', () => {
		expect(checkDirectives({ 'test/a.test.ts': 'x;\n// eslint-disable-next-line no-console -- why\n' })).toEqual([
			'test/a.test.ts:2 switches a check off with eslint-disable. Change the code so that the check passes.',
		]);
	});
});
