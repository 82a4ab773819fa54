import type { FoundSection, FoundTalk } from '../model/text-reading';

import { sectionLabelOf } from './section-label';
import type { Source } from './source';

/** The sections of a text, each with the talk that it belongs to. */
export function findSections(source: Source, talks: readonly FoundTalk[]): readonly FoundSection[] {
	return source.lines.flatMap((line) => {
		const label = sectionLabelOf(line, source);
		const talk = talks.filter((one) => one.line < line.line).length - 1;
		return label ? [{ ...label, line: line.line, talk: talk < 0 ? null : talk }] : [];
	});
}
