import type { SpeakerDraft } from '../../core/model/review-draft';

/** Somebody as a line of speakers names them. */
type Named = Omit<SpeakerDraft, 'target'>;

/**
 * The speakers of one line, as a person types them. Commas part people, and in brackets the company from the role.
 *
 * @example readSpeakerLine('Ada (Acme, CTO), Bo') //=> Ada from Acme as CTO, and Bo
 */
export function readSpeakerLine(line: string): Named[] {
	return piecesOf(line)
		.map(readSpeaker)
		.filter(({ name }) => name !== '');
}

/** A speaker as `readSpeakerLine` reads them back. */
export function writeSpeaker({ name, affiliation, role }: Named): string {
	if (affiliation === '' && role === '') return name;
	return `${name} (${[affiliation, role].filter((part, i) => i === 0 || part !== '').join(', ')})`;
}

/** What stands before the speaker that is being typed, and that speaker. */
export function lastSpeaker(line: string): { readonly before: string; readonly typed: string } {
	const last = piecesOf(line).at(-1) ?? '';
	const typed = last.trimStart();
	return { before: line.slice(0, line.length - typed.length), typed };
}

/** Parts at commas that stand in no bracket. */
function piecesOf(line: string): string[] {
	const pieces = [''];
	let depth = 0;
	for (const char of line) {
		if (char === '(' || char === '（') depth += 1;
		if (char === ')' || char === '）') depth = Math.max(0, depth - 1);
		if (depth === 0 && /[,，、;]/u.test(char)) pieces.push('');
		else pieces[pieces.length - 1] += char;
	}
	return pieces;
}

function readSpeaker(piece: string): Named {
	const text = piece.trim();
	const open = text.search(/[(（]/u);
	if (open < 0) return { name: text, affiliation: '', role: '' };
	const inside = text.slice(open + 1).replace(/[)）]$/u, '');
	const comma = inside.search(/[,，、]/u);
	const affiliation = comma < 0 ? inside : inside.slice(0, comma);
	const role = comma < 0 ? '' : inside.slice(comma + 1);
	return { name: text.slice(0, open).trim(), affiliation: affiliation.trim(), role: role.trim() };
}
