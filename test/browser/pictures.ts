import type { Scene } from './stage';
import { PANE_STATES } from './states';
import type { State } from './states';

/** A picture of the pane: what is in it, how it is looked at, and the name of its file. */
export interface Picture {
	readonly file: string;
	readonly state: State;
	readonly scene: Scene;
}

/** States that are pictured in a dark theme too. */
const ALSO_DARK: readonly string[] = ['year', 'search', 'menu-row', 'check'];

/** Every picture that is taken, in the order of the table: each state, at the desk and on a phone, Korean and English. */
export function allPictures(): Picture[] {
	const scenes = (['ko', 'en'] as const).flatMap((language) =>
		[false, true].flatMap((isPhone) =>
			(['light', 'dark'] as const).map((theme): Scene => ({ language, theme, isPhone })),
		),
	);
	return PANE_STATES.flatMap((state) =>
		scenes
			.filter(({ theme }) => theme === 'light' || ALSO_DARK.includes(state.name))
			.map((scene) => ({ file: fileOf(state.name, scene), state, scene })),
	);
}

/** The name of a picture's file: `pane-year-ko-phone-dark.png`. */
function fileOf(name: string, { language, theme, isPhone }: Scene): string {
	return `${['pane', name, language, isPhone ? 'phone' : 'desktop', ...(theme === 'dark' ? ['dark'] : [])].join('-')}.png`;
}

/** The table of pictures: a row for each state, a link for each way to look at it. */
export function tableOfPictures(pictures: readonly Picture[]): string {
	const columns = [...new Set(pictures.map(columnOf))];
	const rows = [...new Set(pictures.map(({ state }) => state))].map((state) => {
		const cells = columns.map((column) => {
			const picture = pictures.find((other) => other.state === state && columnOf(other) === column);
			return picture ? `[see](${picture.file})` : '';
		});
		return `| ${[state.name, state.shows, ...cells].join(' | ')} |`;
	});
	return `# The pane in pictures

Every state of the pane, on the sample vault, as the tests see it. \`npm run pictures\` takes them anew.

| State | What it shows | ${columns.join(' | ')} |
| --- | --- | ${columns.map(() => '---').join(' | ')} |
${rows.join('\n')}
`;
}

function columnOf({ scene: { language, theme, isPhone } }: Picture): string {
	return `${language}, ${isPhone ? 'phone' : 'desktop'}${theme === 'dark' ? ', dark' : ''}`;
}
