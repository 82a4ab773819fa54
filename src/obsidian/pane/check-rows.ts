import type { Finding, FindingCode } from '../../core/model/finding';
import { basenameOf } from '../../core/model/note-path';
import type { Strings } from '../../i18n/en';

/** How somebody looks at the findings. */
export interface CheckLook {
	readonly closed: ReadonlySet<FindingCode>;
	/** How many findings of a kind are shown, where the person asked for more. */
	readonly shown: ReadonlyMap<FindingCode, number>;
}

/** Findings of one kind, with what is shown of them: none where the group is closed. */
export interface GroupRow {
	readonly kind: 'group';
	readonly id: string;
	readonly depth: 0;
	readonly code: FindingCode;
	readonly isClosed: boolean;
	readonly findings: readonly Finding[];
	readonly rows: readonly (FindingRow | MoreRow)[];
}

export interface FindingRow {
	readonly kind: 'finding';
	/** The same from one check to the next, as long as the finding is where it was. */
	readonly id: string;
	readonly depth: 1;
	readonly finding: Finding;
}

/** Stands for the findings of a group that are not shown yet. */
export interface MoreRow {
	readonly kind: 'more';
	readonly id: string;
	readonly depth: 1;
	readonly code: FindingCode;
	readonly hidden: number;
}

export type CheckRow = GroupRow | FindingRow | MoreRow;

/** How many findings of a kind are shown at first, and how many more are at a time. */
export const PAGE = 50;

/** Findings by kind: what harms most first, what may well be meant so last. */
export function checkRows(strings: Strings, findings: readonly Finding[], look: CheckLook): readonly GroupRow[] {
	const byCode = new Map<FindingCode, Finding[]>();
	for (const finding of findings) {
		const group = byCode.get(finding.code);
		if (group) group.push(finding);
		else byCode.set(finding.code, [finding]);
	}
	return codesOf(strings).flatMap((code) => {
		const group = byCode.get(code);
		if (!group) return [];
		const isClosed = look.closed.has(code);
		const shown = isClosed ? [] : group.slice(0, look.shown.get(code) ?? PAGE);
		const rows: (FindingRow | MoreRow)[] = shown.map((finding) => {
			const { path, line, text, others } = finding;
			return { kind: 'finding', id: JSON.stringify([code, path, line, text, others]), depth: 1, finding };
		});
		const hidden = isClosed ? 0 : group.length - shown.length;
		if (hidden > 0) rows.push({ kind: 'more', id: `${code} more`, depth: 1, code, hidden });
		return [{ kind: 'group', id: code, depth: 0, code, isClosed, findings: group, rows }];
	});
}

/** All kinds of findings, in the order in which they are shown. */
export const codesOf = ({ checkPane }: Strings): readonly FindingCode[] =>
	Object.keys(checkPane.kind) as readonly FindingCode[];

/** Kinds that set two things against each other. */
const COMPARED: ReadonlySet<FindingCode> = new Set([
	'same-talk-twice',
	'near-same-name',
	'same-name-twice',
	'conflict-copy',
	'dates-disagree',
]);

/** The words that a finding is about, and what they are compared with: `김하늘 ↔ 김 하늘`. */
export function wordsOf({ code, path, text, others }: Finding): string {
	const compared = COMPARED.has(code)
		? others.map((other) => (/\.md$/u.test(other) ? basenameOf(other) : other))
		: [];
	return [text || basenameOf(path), compared.join(', ')].filter(Boolean).join(' ↔ ');
}
