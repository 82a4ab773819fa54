import type { Settings } from './settings';

/**
 * Whether the note at a path is a template: it looks like what it is a template for, and is none.
 *
 * @example isTemplate('T.md', { ...DEFAULT_SETTINGS, reviewTemplate: 'T.md' }) //=> true
 */
export function isTemplate(path: string, { reviewTemplate, speakerTemplate, reflectionTemplate }: Settings): boolean {
	return [reviewTemplate, speakerTemplate, reflectionTemplate].some((one) => templatePaths(one).includes(path));
}

/** Where the note of a setting can be: the person may leave out its `.md`. None where the setting is empty. */
export function templatePaths(setting: string): readonly string[] {
	return setting === '' ? [] : [setting, `${setting}.md`];
}
