import type { NameLink } from '../model/name-link';
import { plainLine } from '../text/inert';
import {
	AFTER_AFFILIATION,
	BEFORE_AFFILIATION,
	BEFORE_SPEAKER,
	BYLINE_SENTENCES,
	HONORIFIC,
	SPEAKING,
} from '../vocabulary/byline-sentences';
import { withoutDirectionParticle } from '../vocabulary/korean-particle';

import { nameLinkOf, readNameLink, WIKILINKS } from './read-name-link';
import type { Person } from './read-people';

/** A link of a sentence with the text on both sides, up to the next link. */
interface Mention extends NameLink {
	readonly before: string;
	readonly after: string;
}

/**
 * Reads a sentence whose links say who spoke and from where. Empty where no link is sure to be a speaker:
 * a speaker is known to speak in this note, stands behind "talk by", or carries an honorific in a sentence about
 * speaking.
 */
export function readSentence(sentence: string, isSpeaker: (person: NameLink) => boolean): readonly Person[] {
	const mentions = mentionsOf(sentence);
	const isSpoken = SPEAKING.test(sentence);
	const isNamed: boolean[] = [];
	for (const mention of mentions) {
		const isAlso = isNamed.at(-1) === true && CONJUNCTION.test(mention.before);
		isNamed.push(
			isAlso ||
				isSpeaker(mention) ||
				(isSpoken && HONORIFIC.test(mention.after)) ||
				BEFORE_SPEAKER.test(mention.before),
		);
	}
	return mentions.flatMap((_, at) => (isNamed[at] ? [personAt(mentions, isNamed, at)] : []));
}

/** What joins two names: whoever it joins to a speaker is one too. */
const CONJUNCTION = /^\s*(?:,|&|(?:,\s*)?and)\s*$/iu;

function personAt(mentions: readonly Mention[], isNamed: readonly boolean[], at: number): Person {
	const mention = mentions[at] as Mention;
	const { name, target } = mention;
	const previous = organizationBefore(mentions, isNamed, at);
	const next = isNamed[at + 1] === false ? mentions[at + 1] : undefined;
	if (next && BEFORE_AFFILIATION.test(next.before)) {
		return { name, target, affiliation: plainLink(next), role: englishRole(next.before, next.after) };
	}
	const joined = isNamed[at + 1] ? mentions[at + 1] : undefined;
	if (joined && CONJUNCTION.test(joined.before)) {
		return { name, target, affiliation: personAt(mentions, isNamed, at + 1).affiliation, role: null };
	}
	if (previous) {
		return {
			name,
			target,
			affiliation: plainLink(previous),
			role: previous === mentions[at - 1] ? leadingRole(mention.before.replace(AFTER_AFFILIATION, '')) : null,
		};
	}
	const bracket = /^\s*[(（]([^()（）]*)$/u.exec(next?.before.replace(HONORIFIC, '') ?? '');
	if (next && bracket) {
		const role = roleOf((bracket[1] ?? '').replace(/[,，、·]\s*$/u, ''));
		return { name, target, affiliation: plainLink(next), role: role ?? englishRole('', next.after) };
	}
	return {
		name,
		target,
		affiliation: null,
		role: HONORIFIC.test(mention.after) ? leadingRole(mention.before) : null,
	};
}

/** The link before a speaker that is no speaker, and no object of what they do: `[[Kafka]]를 담당하는`. */
function organizationBefore(
	mentions: readonly Mention[],
	isNamed: readonly boolean[],
	at: number,
): Mention | undefined {
	for (let before = at - 1; before >= 0 && isNamed[before] === false; before -= 1) {
		if (!/^\s*[을를]/u.test(mentions[before]?.after ?? '')) return mentions[before];
	}
	return undefined;
}

/** `데이터 엔지니어로 재직 중이신`, `CTO를 맡고 계신`, `データエンジニアとして働く`: what stands between organization and name. */
function leadingRole(text: string): string | null {
	const trimmed = text.trim().replace(/^[,、·]\s*/u, '');
	const korean = /^(.+?로)\s+(?:재직|근무|일하|일하고|활동|계신|있는)/u.exec(trimmed);
	if (korean) return roleOf(withoutDirectionParticle(korean[1] ?? ''));
	const charge = /^(.+?)[을를]\s*(?:맡|담당)/u.exec(trimmed) ?? /^(.+?)(?:を務め|として|である)/u.exec(trimmed);
	if (charge) return roleOf(charge[1] ?? '');
	const isPhrase =
		/(?:오신|온|계신|소속|다니|신|한|된|은|는|중인|と|과|와|및|,)$|[.!?。]/u.test(trimmed) ||
		trimmed.length > MAX_ROLE;
	return isPhrase ? null : roleOf(trimmed.replace(/(?:の|、)$/u, ''));
}

/** What is longer is a sentence about somebody, not what they do. */
const MAX_ROLE = 60;

/** `, data engineer at` before the organization, or `, data engineer)` behind it. */
function englishRole(before: string, after: string): string | null {
	const leading = before.replace(BEFORE_AFFILIATION, '').replace(/^\s*[,(]?\s*/u, '');
	if (leading.trim() !== '') return roleOf(leading);
	const trailing = /^\s*,\s*([^).]+)\)/u.exec(after);
	return trailing ? roleOf(trailing[1] ?? '') : null;
}

function roleOf(text: string): string | null {
	const role = plainLine(text.trim());
	return role === '' ? null : role;
}

const plainLink = (mention: Mention): NameLink => ({ name: mention.name, target: mention.target });

function mentionsOf(sentence: string): readonly Mention[] {
	const links = [...sentence.matchAll(WIKILINKS)];
	return links.map((link, at) => {
		const previous = links[at - 1];
		const from = previous ? previous.index + previous[0].length : 0;
		const to = links[at + 1]?.index ?? sentence.length;
		return {
			...nameLinkOf(link[1] ?? '', link[2]),
			before: sentence.slice(from, link.index),
			after: sentence.slice(link.index + link[0].length, to),
		};
	});
}

/** The sentences that we write are read back to the letter, whatever the role says. */
export function readWrittenSentence(sentence: string): Person | null {
	for (const pattern of WRITTEN_SENTENCES) {
		const groups = pattern.exec(sentence)?.groups;
		const named = groups ? readNameLink(groups['name'] ?? '') : null;
		if (!groups || !named) continue;
		const role = groups['direction'] === undefined ? groups['role'] : withoutDirectionParticle(groups['direction']);
		return {
			...named,
			affiliation: readNameLink(groups['affiliation'] ?? ''),
			role: role === undefined ? null : roleOf(role),
		};
	}
	return null;
}

const WRITTEN_SENTENCES: readonly RegExp[] = Object.values(BYLINE_SENTENCES)
	.flatMap(({ affiliationAndRole, affiliation, role, name }) => [affiliationAndRole, affiliation, role, name])
	.map((sentence) => {
		const literal = sentence
			.replace('{role}{로}', '{direction}')
			.replace(/[.]/gu, '\\.')
			.replace(/\{(name|affiliation)\}/gu, (_, hole: string) => `(?<${hole}>\\[\\[[^\\[\\]]+\\]\\])`)
			.replace(/\{(role|direction)\}/gu, (_, hole: string) => `(?<${hole}>.+)`);
		return new RegExp(`^${literal}$`, 'u');
	});
