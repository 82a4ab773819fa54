import { keyOfName } from '../../../src/core/model/name-key';
import { tagNameOf } from '../../../src/core/text/tag-name';
import { getLinkpath } from '../../host/metadata/linkpath';
import { parseMarkdown } from '../../host/metadata/parse-markdown';

/** Where a note names a speaker, as the tests' Obsidian has read it: links, embeds, tags and properties but aliases. */
export function placesNaming(text: string, name: string): string[] {
	const { links = [], embeds = [], frontmatterLinks = [], tags = [], frontmatter = {} } = parseMarkdown(text);
	const isName = (words: string): boolean => keyOfName(words) === keyOfName(name);
	const leadsThere = ({ link }: { readonly link: string }): boolean =>
		isName(getLinkpath(link).replace(/^.*\//u, '').replace(/\.md$/iu, ''));
	const isTag = (tag: string): boolean => keyOfName(tag) === keyOfName(`speaker/${tagNameOf(name)}`);
	const own = Object.entries(frontmatter).filter(([key]) => !/^alias(?:es)?$/iu.test(key));
	return [
		...[...links, ...embeds].filter(leadsThere).map(({ original }) => original),
		...frontmatterLinks
			.filter(({ key }) => !/^alias/iu.test(key))
			.filter(leadsThere)
			.map(({ key }) => key),
		...tags.map(({ tag }) => tag).filter((tag) => isTag(tag.slice(1))),
		...own.flatMap(([key, value]) => {
			const texts = [value as unknown].flat(9).map(String);
			if (/^tags?$/iu.test(key))
				return texts.flatMap((text) => text.split(/[,\s]+/u)).filter((tag) => isTag(tag.replace(/^#/u, '')));
			return /^(?:speakers|people)$/u.test(key) ? texts.filter(isName) : [];
		}),
	];
}
