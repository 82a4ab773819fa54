import type { LinkedIndex } from '../linked-index/linked-index';
import { keyOfName } from '../model/name-key';
import { basenameOf } from '../model/note-path';
import type { NotePath } from '../model/note-path';
import { quoted } from '../text/quoted';
import { tagNameOf } from '../text/tag-name';

/**
 * The options of the block that suits a note: what is known of the speaker it is about, or of the meetup, organization
 * or topic that it is named as; all reviews by year in any other one.
 */
export function suitableBlock(index: LinkedIndex, path: NotePath): string {
	const name = basenameOf(path);
	if (index.get(path)?.kind === 'speaker') return `by=speaker speaker=${quoted(name)}`;
	const groups = { meetup: index.meetups(), organization: index.organizations(), topic: index.topics() };
	const keys = [name, tagNameOf(name)].map(keyOfName);
	for (const [by, entries] of Object.entries(groups)) {
		const found = entries.find(({ key }) => key === keys[0] || (by === 'topic' && key === keys[1]));
		if (found) return `by=${by} ${by}=${quoted(found.name)}`;
	}
	return 'by=year';
}
