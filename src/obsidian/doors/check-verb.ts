import { findingSentence, fixSentence, reasonSentence } from '../finding-sentences';
import { findFindings } from '../vault/find-findings';

import { FORMAT } from './verb';
import type { Verb } from './verb';

/** What may need mending in the notes, each with what mending does or why only a person can. Writes nothing. */
export const checkVerb: Verb = {
	name: 'check',
	flags: { ...FORMAT },
	answer: async (bench) => {
		const { strings } = bench;
		const wish = { onProgress: () => undefined, signal: new AbortController().signal };
		const found = await findFindings(bench, wish);
		const findings = found.map((finding) => ({
			code: finding.code,
			path: finding.path,
			line: finding.line === null ? null : finding.line + 1,
			text: finding.text,
			fix: fixSentence(strings, finding),
			others: finding.others,
			says: findingSentence(strings, finding),
			reason: reasonSentence(strings, finding),
		}));
		const lines = findings.flatMap(({ path, line, says, fix, reason }) => [
			`${strings.where(path, line)}: ${says}`,
			`  ${fix ?? reason}`,
		]);
		return { json: { findings }, text: lines.join('\n') || strings.check.nothing };
	},
};
