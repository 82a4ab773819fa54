import { setIcon } from 'obsidian';

import { basenameOf } from '../../core/model/note-path';
import type { Strings } from '../../i18n/en';
import type { Mending } from '../check-view';
import { findingSentence, reasonSentence } from '../finding-sentences';

import { wordsOf } from './check-rows';
import type { FindingRow, GroupRow, MoreRow } from './check-rows';

/** What drawing a row needs of the list that it is drawn into. */
export interface ListPen {
	readonly strings: Strings;
	readonly mending: Mending;
	/** Rows whose reason is shown. */
	readonly explained: Set<string>;
	/** What runs once a form is closed. */
	readonly onClose: () => void;
}

/** More than these nobody looks through before they are mended. */
const MOST_AT_ONCE = 500;

/** Makes the head of a group. Like all rows it is found again by its `data-row`. */
export function drawGroup(parentEl: HTMLElement, row: GroupRow, { strings }: ListPen): HTMLElement {
	const headingEl = parentEl.createDiv({ cls: 'tree-item', attr: { role: 'heading', 'aria-level': 3 } });
	const selfEl = drawSelf(headingEl, row.id, ['mod-collapsible']);
	selfEl.setAttr('aria-expanded', String(!row.isClosed));
	const arrowEl = selfEl.createDiv({ cls: ['tree-item-icon', 'collapse-icon'] });
	arrowEl.toggleClass('is-collapsed', row.isClosed);
	setIcon(arrowEl, 'right-triangle');
	selfEl.createDiv({ cls: 'tree-item-inner', text: strings.checkPane.kind[row.code].title });
	const { length } = row.findings;
	selfEl.createDiv({ cls: 'tree-item-flair-outer' }).createSpan({
		cls: 'tree-item-flair',
		text: String(length),
		attr: { 'aria-label': strings.checkPane.found(length, 1) },
	});
	return selfEl;
}

/** What is wrong about a group, and what mends all of it. */
export function drawExplanation(parentEl: HTMLElement, { code, findings }: GroupRow, pen: ListPen): void {
	const { checkPane } = pen.strings;
	parentEl.createEl('p', { cls: 'meetup-check-why', text: checkPane.kind[code].why });
	const mendable = findings.filter(({ fix }) => fix.kind === 'edit');
	if (mendable.length < 2) return;
	const first = mendable.slice(0, MOST_AT_ONCE);
	const text = checkPane.fixAll(first.length, mendable.length);
	drawButton(parentEl, text, `${text} ${checkPane.kind[code].title}`, () => pen.mending.edit(first, pen.onClose));
}

/** Makes a finding: its words, its place, and what can be done about it. */
export function drawFinding(parentEl: HTMLElement, { id, finding }: FindingRow, pen: ListPen): HTMLElement {
	const { strings, mending, explained } = pen;
	const { checkPane } = strings;
	const { path, line, fix } = finding;
	const selfEl = drawSelf(parentEl, id, []);
	const innerEl = selfEl.createDiv({ cls: 'tree-item-inner' });
	const words = wordsOf(finding);
	innerEl.createDiv({
		cls: ['tree-item-inner-text', 'meetup-check-words'],
		text: words,
		attr: { 'aria-label': findingSentence(strings, finding) },
	});
	const placeEl = innerEl.createDiv({ cls: ['tree-item-inner-subtext', 'meetup-check-place'] });
	// Notes of one name may lie in several folders.
	placeEl.createSpan({ text: basenameOf(path), attr: { 'aria-label': path } });
	// The name is cut where the pane ends, the line is not.
	if (line !== null) placeEl.createSpan({ text: ` · ${strings.cli.line(line + 1)}` });
	if (fix.kind === 'edit') {
		const label = checkPane.fixOne(words, basenameOf(path));
		drawButton(parentEl, checkPane.fix, label, () => mending.edit([finding], pen.onClose));
	} else if (fix.kind === 'create-speaker') {
		const label = strings.check.fix.createSpeaker(fix.name);
		drawButton(parentEl, checkPane.create, label, () => mending.createSpeaker(finding, fix.name));
	} else if (fix.kind === 'merge') {
		const label = strings.check.fix.merge(fix.from, fix.to);
		drawButton(parentEl, checkPane.merge, label, () => mending.merge(fix));
	} else {
		const whyEl = parentEl.createEl('button', {
			cls: ['clickable-icon', 'meetup-check-ask'],
			type: 'button',
			attr: { tabindex: -1, 'aria-label': checkPane.whyNot },
		});
		setIcon(whyEl, 'info');
		const text = reasonSentence(strings, finding) ?? '';
		const reasonEl = parentEl.createEl('p', { cls: 'meetup-check-reason', text });
		const show = (): void => {
			reasonEl.toggle(explained.has(id));
			whyEl.setAttr('aria-expanded', String(explained.has(id)));
		};
		show();
		whyEl.addEventListener('click', () => {
			if (!explained.delete(id)) explained.add(id);
			show();
		});
	}
	return selfEl;
}

/** Makes the row that shows more of a group. */
export function drawMore(parentEl: HTMLElement, { id, hidden }: MoreRow, { strings }: ListPen): HTMLElement {
	const selfEl = drawSelf(parentEl, id, []);
	selfEl.createDiv({ cls: ['tree-item-inner', 'meetup-check-more'], text: strings.checkPane.more(hidden) });
	return selfEl;
}

function drawSelf(parentEl: HTMLElement, id: string, cls: readonly string[]): HTMLElement {
	return parentEl.createDiv({
		cls: ['tree-item-self', 'is-clickable', 'meetup-check-row', ...cls],
		attr: { role: 'button', tabindex: -1, 'data-row': id },
	});
}

function drawButton(parentEl: HTMLElement, text: string, label: string, run: () => void): void {
	const buttonEl = parentEl.createEl('button', {
		cls: 'meetup-check-fix',
		text,
		type: 'button',
		attr: { tabindex: -1, 'aria-label': label },
	});
	buttonEl.addEventListener('click', run);
}
