import { nameUnitAt, openingsOf } from './name-unit';
import type { UnitKey } from './name-unit';

interface Branch<T> {
	readonly next: Map<UnitKey, Branch<T>>;
	value: T | null;
}

/** A name that stands in a text. */
export interface FoundName<T> {
	/** Offset behind it. */
	readonly to: number;
	readonly value: T;
}

/** What a name of one letter has to have behind it, in any of its forms: there would be no end of them. */
const BEHIND_LETTER = [...' 님씨さ氏様先くち'];

/** Names, each with a value, that are found in a text all at once and in all their spellings. */
export class NameTree<T> {
	readonly #root: Branch<T> = { next: new Map(), value: null };
	/** Which pairs of characters a name may begin with; some that do not share the place. */
	readonly #openings = new Uint8Array(1 << 16);
	/** Which letter of ASCII may be the third of a name, by the second: nearly all words of Latin letters fail here. */
	readonly #thirds = new Uint8Array(ASCII * ASCII);

	/** The value of a name, which is made for a name that has none yet. */
	valueOf(name: string, make: () => T): T {
		let branch = this.#root;
		for (let at = 0; at < name.length;) {
			const { key, to } = nameUnitAt(name, at);
			const next = branch.next.get(key) ?? { next: new Map(), value: null };
			branch.next.set(key, next);
			branch = next;
			at = to;
		}
		if (branch.value === null) this.#open(name);
		branch.value ??= make();
		return branch.value;
	}

	/**
	 * The first offset from `from` on where a name may begin, or the length of the text. Looks at two characters of a
	 * place, so that a thousand names cost no more than one; what it finds is to be tried with `namesAt`.
	 */
	nextPlace(text: string, from: number): number {
		const openings = this.#openings;
		let before = text.charCodeAt(from - 1);
		let code = text.charCodeAt(from);
		for (let at = from + 1; at < text.length; at += 1) {
			const next = text.charCodeAt(at);
			if (
				openings[(code * 31 + next) & 0xffff] !== 0 &&
				!isOneWord(before, code) &&
				(code >= ASCII || this.#isThird(next, text.charCodeAt(at + 1)))
			)
				return at - 1;
			before = code;
			code = next;
		}
		return text.length;
	}

	/** The names that stand at an offset, the longest first. */
	namesAt(text: string, at: number): readonly FoundName<T>[] {
		let found: FoundName<T>[] | null = null;
		let branch = this.#root;
		for (let end = at; end < text.length;) {
			const { key, to } = nameUnitAt(text, end);
			const next = branch.next.get(key);
			if (!next) break;
			if (next.value !== null) found = [{ to, value: next.value }, ...(found ?? [])];
			branch = next;
			end = to;
		}
		return found ?? NONE;
	}

	#open(name: string): void {
		const letters: string[] = [];
		for (let at = 0; at < name.length && letters.length < 3;) {
			const { to } = nameUnitAt(name, at);
			letters.push(name.slice(at, to));
			at = to;
		}
		const [first = '', second, third] = letters;
		for (const next of second === undefined ? BEHIND_LETTER : [second])
			for (const opening of openingsOf(first, next))
				this.#openings[(opening.charCodeAt(0) * 31 + opening.charCodeAt(1)) & 0xffff] = 1;
		const row = inSmall((second ?? ' ').charCodeAt(0)) * ASCII;
		const code = third?.charCodeAt(0) ?? ASCII;
		if (code < ASCII) this.#thirds[row + inSmall(code)] = 1;
		else this.#thirds.fill(1, row, row + ASCII);
	}

	#isThird(second: number, third: number): boolean {
		return !(second < ASCII && third < ASCII) || this.#thirds[inSmall(second) * ASCII + inSmall(third)] !== 0;
	}
}

const NONE = [] as const;

const ASCII = 0x80;

/** A letter of ASCII in small; of other characters it makes one or another, always the same. */
const inSmall = (code: number): number => (code | 0x20) & (ASCII - 1);

/** Whether no name can begin with the second of two characters. Answers for the most common letters only. */
function isOneWord(before: number, code: number): boolean {
	if (code < 0x80) return (before >= 0x61 && before <= 0x7a) || (before >= 0x41 && before <= 0x5a);
	const isHangul = (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff);
	return isHangul && ((before >= 0xac00 && before <= 0xd7a3) || (before >= 0x1100 && before <= 0x11ff));
}
