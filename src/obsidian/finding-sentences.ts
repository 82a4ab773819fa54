import type { Finding, FindingCode } from '../core/model/finding';
import type { ProblemCode } from '../core/model/problem';
import type { Strings } from '../i18n/en';

/** What is wrong, in a sentence. */
export function findingSentence({ check, problem }: Strings, { code, text, others }: Finding): string {
	return isProblem(problem, code) ? problem[code](text) : check.finding[code](text, others.join(', '));
}

/** What mending it does, in a sentence; null where only a person can. */
export function fixSentence({ check }: Strings, { fix }: Finding): string | null {
	if (fix.kind === 'edit') return check.fix.edit;
	if (fix.kind === 'merge') return check.fix.merge(fix.from, fix.to);
	return fix.kind === 'create-speaker' ? check.fix.createSpeaker(fix.name) : null;
}

/** Why only a person can mend it, and how; null where it can be mended. */
export function reasonSentence({ check, refusal }: Strings, { fix }: Finding): string | null {
	if (fix.kind !== 'none') return null;
	const { reason, detail } = fix;
	return Object.hasOwn(check.reason, reason)
		? check.reason[reason as keyof typeof check.reason](detail)
		: refusal[reason as keyof typeof refusal](detail);
}

const isProblem = (problem: Strings['problem'], code: FindingCode): code is ProblemCode => Object.hasOwn(problem, code);
