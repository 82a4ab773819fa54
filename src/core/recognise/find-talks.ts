import type { FoundTalk } from '../model/text-reading';

import type { Source } from './source';

/** The talks of a text, with their speakers. */
export function findTalks({ lines }: Source): readonly FoundTalk[] {
	return lines
		.filter(({ level }) => level > 1)
		.map(({ content, line }) => ({ title: content, line, form: 'heading', speakers: [] }));
}
