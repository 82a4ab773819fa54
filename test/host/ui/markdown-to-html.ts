import MarkdownIt from 'markdown-it';
import type { StateBlock, StateCore, StateInline } from 'markdown-it';

const wikilink = /^(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/;
const tag = /^#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/u;

/** Turns a note's Markdown into HTML as the app writes it: wikilinks, tags, highlights, task lists; comments left out. */
export function markdownToHtml(markdown: string): string {
	return renderer.render(markdown);
}

const renderer = new MarkdownIt({ html: true, linkify: true, breaks: true });
renderer.inline.ruler.before('link', 'wikilink', readWikilink);
renderer.inline.ruler.before('link', 'tag', readTag);
renderer.inline.ruler.before('link', 'comment', readComment);
renderer.inline.ruler.before('emphasis', 'highlight', readHighlight);
renderer.block.ruler.before('paragraph', 'comment_block', readCommentBlock, { alt: ['paragraph'] });
renderer.core.ruler.after('inline', 'task_list', markTasks);
// Text that ends at these characters gives the rules above their turn.
renderer.inline.ruler.at('text', readText);

function readText(state: StateInline, isSilent: boolean): boolean {
	const rest = state.src.slice(state.pos, state.posMax);
	const stop = rest.search(/[\n!#$%&*+\-:<=>@[\\\]^_`{}~]/);
	const length = stop < 0 ? rest.length : stop;
	if (length === 0) return false;
	if (!isSilent) state.pending += rest.slice(0, length);
	state.pos += length;
	return true;
}

function readWikilink(state: StateInline, isSilent: boolean): boolean {
	const found = wikilink.exec(state.src.slice(state.pos, state.posMax));
	if (!found) return false;
	const [whole, bang, link = '', alias] = found;
	if (!isSilent && bang) {
		const token = state.push('embed', 'span', 0);
		token.content = link;
	} else if (!isSilent) {
		const open = state.push('link_open', 'a', 1);
		open.attrs = [
			['class', 'internal-link'],
			['data-href', link],
			['href', link],
			['target', '_blank'],
			['rel', 'noopener nofollow'],
		];
		state.push('text', '', 0).content =
			alias ||
			link
				.split('#')
				.filter((part) => part !== '')
				.join(' > ');
		state.push('link_close', 'a', -1);
	}
	state.pos += whole.length;
	return true;
}

renderer.renderer.rules['embed'] = (tokens, index) => {
	const link = renderer.utils.escapeHtml(tokens[index]?.content ?? '');
	return `<span class="internal-embed" src="${link}" alt="${link}">${link}</span>`;
};

function readTag(state: StateInline, isSilent: boolean): boolean {
	const before = state.src[state.pos - 1] ?? ' ';
	const found = /\s|[([{]/.test(before) ? tag.exec(state.src.slice(state.pos, state.posMax)) : null;
	if (!found || /^#[\d/]+$/.test(found[0])) return false;
	if (!isSilent) {
		const open = state.push('link_open', 'a', 1);
		open.attrs = [
			['class', 'tag'],
			['href', found[0]],
			['target', '_blank'],
			['rel', 'noopener nofollow'],
		];
		state.push('text', '', 0).content = found[0];
		state.push('link_close', 'a', -1);
	}
	state.pos += found[0].length;
	return true;
}

function readHighlight(state: StateInline, isSilent: boolean): boolean {
	if (!state.src.startsWith('==', state.pos)) return false;
	const end = state.src.indexOf('==', state.pos + 2);
	if (end < 0 || end >= state.posMax || end === state.pos + 2) return false;
	if (!isSilent) {
		state.push('mark_open', 'mark', 1);
		state.push('text', '', 0).content = state.src.slice(state.pos + 2, end);
		state.push('mark_close', 'mark', -1);
	}
	state.pos = end + 2;
	return true;
}

function readComment(state: StateInline): boolean {
	if (!state.src.startsWith('%%', state.pos)) return false;
	const end = state.src.indexOf('%%', state.pos + 2);
	if (end < 0) return false;
	state.pos = end + 2;
	return true;
}

/** A comment that begins a line and ends on a later one; `%% … %%` on one line is left to the inline rule. */
function readCommentBlock(state: StateBlock, startLine: number, endLine: number, isSilent: boolean): boolean {
	const lineAt = (line: number) =>
		state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
	const first = lineAt(startLine);
	if (!first.startsWith('%%')) return false;
	let line = startLine;
	if (!first.slice(2).includes('%%'))
		do line++;
		while (line < endLine && !lineAt(line).includes('%%'));
	else if (!first.trimEnd().endsWith('%%')) return false;
	if (!isSilent) state.line = Math.min(line + 1, endLine);
	return true;
}

function markTasks(state: StateCore): void {
	state.tokens.forEach((token, index) => {
		if (token.type !== 'list_item_open') return;
		const inline = state.tokens[index + 2];
		const first = inline?.type === 'inline' ? inline.children?.[0] : undefined;
		const found = first?.type === 'text' ? /^\[(.)\] /u.exec(first.content) : null;
		if (!first || !found) return;
		const mark = found[1] ?? ' ';
		first.content = first.content.slice(found[0].length);
		token.attrJoin('class', `task-list-item${mark === ' ' ? '' : ' is-checked'}`);
		token.attrSet('data-task', mark === ' ' ? '' : mark);
		const box = new MarkdownIt.Token('html_inline', '', 0);
		box.content = `<input type="checkbox" class="task-list-item-checkbox"${mark === ' ' ? '' : ' checked'}>`;
		inline?.children?.unshift(box);
	});
}
