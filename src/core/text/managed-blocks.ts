import type { Refusal, RefusalCode, TextOrRefusal } from '../model/refusal';
import { findFrontmatter } from './frontmatter';
import { findMarkers } from './markers';
import type { MarkerLine } from './markers';

/** A stretch of a note between two marker lines, which the plugin writes. Everything else is the person's. */
export interface ManagedBlock {
	/** The options as they stand in the begin line, without the hash: `by=year limit=5`. */
	readonly args: string;
	/** The hash of the content that was written last, or null where nothing was. */
	readonly hash: string | null;
	/** Zero-based line of the begin line. */
	readonly line: number;
	/** What stands between the marker lines, as it is in the note. */
	readonly content: string;
	/** Offsets of the content. */
	readonly from: number;
	readonly to: number;
}

/** The blocks of a note, and what is wrong with its markers. With any damage no block may be written. */
export interface FoundBlocks {
	readonly blocks: readonly ManagedBlock[];
	readonly damages: readonly Refusal[];
}

/**
 * The managed blocks of a note, in their order, and every marker that has no right place: without its partner, in
 * front of it, inside another block, in code, or with the options of another block.
 */
export function findBlocks(text: string): FoundBlocks {
	const markers = findMarkers(text, findFrontmatter(text)?.bodyStart ?? Number(text.startsWith('\uFEFF')));
	const blocks: ManagedBlock[] = [];
	const damages = markers.filter(({ isInCode }) => isInCode).map((marker) => damageAt('block-in-code', marker));
	const seen = new Set<string>();
	const open: MarkerLine[] = [];
	const strayEnds: MarkerLine[] = [];
	for (const marker of markers.filter(({ isInCode }) => !isInCode)) {
		if (marker.kind === 'begin') {
			const { args } = splitHash(marker.args);
			if (seen.has(args)) damages.push(damageAt('block-doubled', marker));
			else if (open.length > 0) damages.push(damageAt('block-nested', marker));
			seen.add(args);
			open.push(marker);
			continue;
		}
		const begin = open.pop();
		if (!begin) strayEnds.push(marker);
		else if (open.length === 0) {
			const [from, to] = [begin.to, marker.from];
			blocks.push({ ...splitHash(begin.args), line: begin.line, content: text.slice(from, to), from, to });
		}
	}
	damages.push(...partnerless(open, strayEnds));
	return { blocks, damages: damages.sort((a, b) => Number(a.line) - Number(b.line)) };
}

/**
 * A note with new content in one of its blocks and the hash of it in the begin line; the same text where the block
 * already holds it. `block` must have been found in this very text: write several blocks from the last to the first.
 * Refused where the person has edited inside the block since it was written.
 *
 * @param content lines that end with `\n`, or nothing
 * @throws Error where the content itself would damage the note's blocks
 */
export function writeBlock(text: string, block: ManagedBlock, content: string): TextOrRefusal {
	if (text.slice(block.from, block.to) !== block.content) return refuse('note-changed', block);
	const now = withPlainEndings(block.content);
	const isEdited = now.trim() !== '' && hashOf(now) !== block.hash;
	if (isEdited && now !== content) return refuse('block-edited', block);

	const hash = hashOf(content);
	if (now === content && block.hash === hash) return { text, refusal: null };
	const beginStart = text.lastIndexOf('\n', block.from - 2) + 1;
	const begin = withHash(text.slice(beginStart, block.from), block.hash, hash);
	const ending = begin.endsWith('\r\n') ? '\r\n' : '\n';
	const inside = now === content ? block.content : content.replace(/\n/gu, ending);
	const written = text.slice(0, beginStart) + begin + inside + text.slice(block.to);
	if (findBlocks(written).damages.length > 0)
		throw new Error('The content of a block must not hold markers or open code.');
	return { text: written, refusal: null };
}

/**
 * Eight hexadecimal digits that change when the content does, whatever its line endings are. FNV-1a over UTF-16;
 * it tells an edit from none, it keeps no secrets.
 *
 * @example hashOf('') //=> '811c9dc5'
 */
export function hashOf(content: string): string {
	const lines = withPlainEndings(content);
	let hash = 0x811c9dc5;
	for (let at = 0; at < lines.length; at += 1) {
		const code = lines.charCodeAt(at);
		hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
		hash = Math.imul(hash ^ (code >>> 8), 0x01000193);
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
}

const withPlainEndings = (content: string): string => content.replace(/\r\n/gu, '\n');

/** `by=year hash=1a2b3c4d` is the options `by=year` and the hash. */
function splitHash(args: string): { args: string; hash: string | null } {
	const [found, hash] = /(?:^|\s)hash=([\da-f]{8})$/u.exec(args) ?? [];
	if (found === undefined || hash === undefined) return { args, hash: null };
	return { args: args.slice(0, -found.length).trimEnd(), hash };
}

/** A begin line with another hash and every other character as it was. */
function withHash(line: string, before: string | null, hash: string): string {
	const end = line.lastIndexOf(before ?? '%%');
	if (before === null) return `${line.slice(0, end).trimEnd()} hash=${hash} ${line.slice(end)}`;
	return line.slice(0, end) + hash + line.slice(end + hash.length);
}

/** Begins and ends that found no partner. An end in front of a begin without end means they changed places. */
function partnerless(begins: readonly MarkerLine[], ends: readonly MarkerLine[]): Refusal[] {
	const waiting = [...begins];
	const damages: Refusal[] = [];
	for (const end of ends) {
		const at = waiting.findIndex((begin) => begin.line > end.line);
		waiting.splice(at, at < 0 ? 0 : 1);
		damages.push(damageAt(at < 0 ? 'block-without-begin' : 'block-reversed', end));
	}
	return [...damages, ...waiting.map((begin) => damageAt('block-without-end', begin))];
}

const damageAt = (code: RefusalCode, marker: MarkerLine): Refusal => ({
	code,
	line: marker.line,
	detail: splitHash(marker.args).args,
});

const refuse = (code: RefusalCode, block: ManagedBlock): TextOrRefusal => ({
	text: null,
	refusal: { code, line: block.line, detail: block.args },
});
