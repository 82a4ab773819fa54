import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { NameTree } from '../../../src/core/names/name-tree';
import { placeBefore } from '../../../src/core/names/name-place';
import { RUNS } from '../../builders/runs';

const NAMES =
	"Ada|Bo|Bo Lindahl|Jean-Luc Moreau|Niamh O'Dowd|Zoë|Éloïse|Øy|Æ|K|J. Po|욱|이지|여환성|토니 Kim|이 K|アダ・リンド|佐倉|佐倉みのり|みのり".split(
		'|',
	);
const tree = new NameTree<string>();
for (const name of NAMES) tree.valueOf(name, () => name);

const FILLERS =
	" | |\n|.|,|—|’|é|a|go|with |Will |님|씨|さん|가|이|の|가나다 |word |no such name here |'s|CTO|🎤|1|_|-|/|".split(
		'|',
	);

const spelled = fc
	.tuple(fc.constantFrom(...NAMES), fc.constantFrom('NFC', 'NFD'), fc.constantFrom(0, 0, 1, 2))
	.map(([name, form, size]) =>
		(size === 0 ? name : size === 1 ? name.toUpperCase() : name.toLowerCase()).normalize(form),
	);
const text = fc
	.array(fc.oneof(spelled, fc.constantFrom(...FILLERS), fc.string({ maxLength: 2 })), { maxLength: 24 })
	.chain((pieces) =>
		fc.constantFrom(pieces.join(''), `${'x y z '.repeat(15)}${pieces.join('')}`, `가${pieces.join('')}`),
	);

/** Where a whole word is a name, found by asking at every offset. */
function everyPlace(words: string): number[] {
	return Array.from({ length: words.length }, (_, at) => at).filter((at) => {
		if (placeBefore(words, at, 0) === 'inside') return false;
		return tree.namesAt(words, at).some(({ to, value }) => {
			const behind = words.slice(to, to + 5).normalize('NFC');
			if (value.length === 1) return /^ ?[님씨さ氏様先](?![a-z\d])/iu.test(behind);
			return !/^[\p{L}\p{M}\p{N}]/u.test(behind) || /^[^\0-\u024F]/u.test(behind);
		});
	});
}

test('no place of a name is passed over, whatever stands around it', () => {
	fc.assert(
		fc.property(text, (words) => {
			const seen = new Set<number>();
			for (let at = tree.nextPlace(words, 0); at < words.length; at = tree.nextPlace(words, at + 1)) {
				expect(seen.has(at)).toBe(false);
				seen.add(at);
			}
			expect(everyPlace(words).filter((at) => !seen.has(at))).toEqual([]);
		}),
		{ numRuns: RUNS * 2 },
	);
});

test('places come in their order, from any offset on', () => {
	fc.assert(
		fc.property(text, fc.nat(60), (words, from) => {
			const first = tree.nextPlace(words, from);
			expect(first).toBeGreaterThanOrEqual(Math.min(from, words.length));
			expect(everyPlace(words).filter((at) => at >= from && at < first)).toEqual([]);
		}),
		{ numRuns: RUNS },
	);
});
