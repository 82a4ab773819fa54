import { literalPattern } from './literal-pattern';
import { wordKeyOf } from './word-key';

/** The part of a vocabulary that says who speaks. */
export interface BylineWords {
	/** What stands before a colon and a name, each by what all its spellings have in common. */
	readonly labels: ReadonlySet<string>;
	/** Whole sentences of the person's own, with the groups `name`, `affiliation` and `role`. */
	readonly sentences: readonly RegExp[];
}

/** `Speaker:` `발표자 :` `登壇者：` */
const LABELS = ['Speaker', 'Speakers', 'Presenter', 'Presenters', 'Presented by', 'Talk by', 'By'].concat([
	'발표자',
	'발표자들',
	'연사',
	'강연자',
	'발표',
	'登壇者',
	'発表者',
	'講演者',
	'スピーカー',
]);

/** What follows these can also be something else than a person. */
const UNSURE: readonly string[] = ['by', '발표'];

/** Bylines that a person adds: lines with holes are whole sentences, words on all other lines are labels. */
export function bylineWordsWith(labels: readonly string[], sentences: readonly string[]): BylineWords {
	return {
		labels: new Set([...LABELS, ...labels].map(wordKeyOf).filter((key) => key !== '')),
		sentences: sentences.map(sentencePattern).filter((pattern) => pattern !== null),
	};
}

/**
 * The label that a line begins with: what follows it, and whether that is a person for sure. Null where none is known.
 *
 * @example labelOf('발표자: 여환성', vocabulary) //=> { rest: '여환성', isSure: true }
 */
export function labelOf(line: string, { labels }: BylineWords): { rest: string; isSure: boolean } | null {
	const colon = line.search(/[:：]/u);
	const label = line.slice(0, Math.max(0, colon));
	const key = wordKeyOf(label);
	// The colon of a link's name ends no label.
	if (!labels.has(key) || label.includes('[')) return null;
	return { rest: line.slice(colon + 1).trim(), isSure: !UNSURE.includes(key) };
}

const HOLE = /\{([^{}]*)\}/gu;
const HOLES = ['affiliation', 'name', 'role'];

/** Links count as one character. Without a limit, three of these in one pattern would take time without end. */
const ANYTHING = String.raw`(?:\[\[[^[\]]+\]\]|[^[\]]){1,60}?`;

/**
 * The pattern of a sentence with the holes `{name}`, `{affiliation}` and `{role}`, for lines with single spaces. Null
 * where there is no `{name}`, an unknown or doubled hole, nothing between two holes, or no word beside them.
 *
 * @example sentencePattern('오늘의 이야기꾼은 {name} 님')?.exec('오늘의 이야기꾼은 여환성 님!')?.groups?.['name'] //=> '여환성'
 */
export function sentencePattern(sentence: string): RegExp | null {
	const [first = '', ...parts] = sentence.replace(/[\s.。!！?？…~]+$/u, '').split(HOLE);
	const holes = parts.filter((_, at) => at % 2 === 0);
	const literals = parts.filter((_, at) => at % 2 === 1);
	const isKnown = holes.every((hole, at) => HOLES.includes(hole) && holes.indexOf(hole) === at);
	const isApart = literals.slice(0, -1).every((literal) => literal !== '');
	if (!holes.includes('name') || !isKnown || !isApart || !/\p{L}/u.test(first + literals.join(''))) return null;
	const pattern = holes.map((hole, at) => {
		const literal = literals[at] ?? '';
		const [particle = ''] = (hole === 'role' && /^(?:\(으\)|으)?로(?=\s)/u.exec(literal)) || [];
		const spaced = literal.trim() === '' ? literal && ' ' : ` ?${literalPattern(literal.slice(particle.length))} ?`;
		return `(?<${hole}>${ANYTHING})${particle && '으?로'}${spaced}`;
	});
	return new RegExp(`^${literalPattern(first)} ?${pattern.join('')}[.。!！?？…~]*$`, 'iu');
}
