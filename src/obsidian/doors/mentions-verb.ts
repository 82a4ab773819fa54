import { lineAround } from '../../core/browse/mention-line';
import { keyOfLink } from '../../core/model/name-link';

import { personCalled } from './person-called';
import { FORMAT } from './verb';
import type { Verb } from './verb';

/** Lists where notes mention a speaker without a link. */
export const mentionsVerb: Verb = {
	name: 'mentions',
	flags: { speaker: '<name>', ...FORMAT },
	required: 'speaker',
	answer: async (bench, { speaker = '' }) => {
		const { strings } = bench;
		const { scan, person } = personCalled(bench, speaker);
		const keys = new Set([keyOfLink(person.link)]);
		const json = [];
		for (const { file } of await scan.find({ keys })) {
			const { text, mentions } = await scan.read(file, keys);
			for (const mention of mentions) {
				const { line, column, text: words, confidence } = mention;
				const place = { path: file.path, line: line + 1, column: column + 1, text: words };
				json.push({ ...place, ...lineAround(text, mention), confidence });
			}
		}
		const lines = json.map(
			({ path, line, column, text, before, after, confidence }) =>
				`${path}:${line}:${column} · ${strings.mentions.sureness[confidence]} · ${before}»${text}«${after}`,
		);
		const text = lines.length > 0 ? lines.join('\n') : strings.mentions.nowhere(person.link.name);
		return { json: { mentions: json }, text };
	},
};
