import type { Language } from '../model/language';
import type { SpeakerDraft } from '../model/review-draft';
import { inertLine } from '../text/inert';
import { wikilink } from '../text/wikilink';
import { BYLINE_SENTENCES } from '../vocabulary/byline-sentences';
import { directionParticle } from '../vocabulary/korean-particle';

/**
 * The sentence that says who spoke, from where and as what.
 *
 * @example composeByline({ name: 'Ada Lee', target: 'Ada Lee', affiliation: 'Acme', role: 'CTO' }, 'en')
 * //=> 'Presented by [[Ada Lee]], CTO at [[Acme]].'
 */
export function composeByline(speaker: SpeakerDraft, language: Language): string {
	const { affiliation, role } = speaker;
	const sentences = BYLINE_SENTENCES[language];
	const said =
		affiliation === '' ? (role === '' ? 'name' : 'role') : role === '' ? 'affiliation' : 'affiliationAndRole';
	const words: Readonly<Record<string, string>> = {
		name: linkToSpeaker(speaker),
		affiliation: wikilink(affiliation),
		role: inertLine(role),
		로: directionParticle(role),
	};
	return sentences[said].replace(/\{([^{}]+)\}/gu, (_, hole: string) => words[hole] ?? '');
}

/** `[[Name]]`, or `[[Note|Name]]` where the speaker's note is called otherwise. */
export function linkToSpeaker({ name, target }: Pick<SpeakerDraft, 'name' | 'target'>): string {
	return target === '' || target === name ? wikilink(name) : wikilink(target, name);
}
