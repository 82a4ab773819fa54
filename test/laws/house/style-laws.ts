import { readSourceFacts } from './source-facts';
import type { Files } from './rooms';

const ownClass = /^meetup-[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Every class of ours that the shell draws is dressed in styles.css, and the other way round. */
export function checkClasses(files: Files, styles: string, pluginId: string): string[] {
	const drawn = new Map<string, string>();
	const faults: string[] = [];
	for (const [file, text] of Object.entries(files)) {
		if (!file.startsWith('src/obsidian/') || !file.endsWith('.ts')) continue;
		for (const found of readSourceFacts(file, text).texts) {
			for (const word of found.text.split(/\s+/u)) {
				if (ownClass.test(word) && word !== pluginId && !drawn.has(word)) drawn.set(word, file);
				if (/^meetup-(?:.*-)?$/u.test(word))
					faults.push(
						`${file}:${found.line} puts the class ${word}… together from parts. Write class names out, so that they can be found.`,
					);
			}
		}
	}
	const withoutComments = styles.replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//gu, '');
	const dressed = new Set([...withoutComments.matchAll(/\.(meetup-[\w-]+)/gu)].map((match) => match[1] ?? ''));
	for (const [name, file] of drawn)
		if (!dressed.has(name))
			faults.push(
				`${file} draws the class ${name}, which styles.css does not dress. Dress it, or do not draw it.`,
			);
	for (const name of dressed)
		if (!drawn.has(name))
			faults.push(`styles.css dresses the class ${name}, which nothing draws. Draw it, or take the rule out.`);
	return faults;
}
