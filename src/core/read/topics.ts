import { keyOfName } from '../model/name-key';

import { tagOf } from './read-properties';

const PREFIX = 'topic/';

/**
 * The topics among some tags, each once, in order; tags come with or without their `#`.
 *
 * @example topicsOf(['#topic/Kafka', 'speaker/ada', 'topic/kafka']) //=> ['Kafka']
 */
export function topicsOf(tags: readonly string[]): readonly string[] {
	const topics = new Map<string, string>();
	for (const tag of tags) {
		const name = tagOf(tag);
		if (!name.toLowerCase().startsWith(PREFIX)) continue;
		const topic = name.slice(PREFIX.length);
		if (topic !== '' && !topics.has(keyOfName(topic))) topics.set(keyOfName(topic), topic);
	}
	return [...topics.values()];
}
