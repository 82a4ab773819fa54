import type { Settings } from './settings';

/**
 * Whether the note at a path is a template: it looks like what it is a template for, and is none.
 *
 * @example isTemplate('T.md', { ...DEFAULT_SETTINGS, reviewTemplate: 'T.md' }) //=> true
 */
export function isTemplate(path: string, { reviewTemplate, speakerTemplate, reflectionTemplate }: Settings): boolean {
	return [reviewTemplate, speakerTemplate, reflectionTemplate].includes(path);
}
