import { RangeSetBuilder } from '@codemirror/state';
import type { Text } from '@codemirror/state';
import { Decoration, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, EditorView } from '@codemirror/view';

const spans: readonly (readonly [RegExp, string])[] = [
	[/\[\[[^[\]\n]+\]\]/g, 'cm-hmd-internal-link'],
	[/(?:^|(?<before>\s))#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*/gu, 'cm-hashtag'],
	[/\*\*[^*\n]+\*\*/g, 'cm-strong'],
	[/`[^`\n]+`/g, 'cm-inline-code'],
	[/%%[^%\n]*%%/g, 'cm-comment'],
];

/** Dresses the source of a note: headings, quotes, lists, links and tags get the app's classes; nothing is hidden. */
export const dressMarkdown = ViewPlugin.define(
	(view) => {
		const plugin = {
			decorations: decorate(view),
			update({ docChanged, viewportChanged }: { docChanged: boolean; viewportChanged: boolean }) {
				// While an input method composes, the line under it must not be touched.
				if ((docChanged || viewportChanged) && !view.composing) plugin.decorations = decorate(view);
			},
		};
		return plugin;
	},
	{ decorations: (plugin) => plugin.decorations },
);

function decorate(view: EditorView): DecorationSet {
	const builder = new RangeSetBuilder<Decoration>();
	const { doc } = view.state;
	const bodyLine = firstBodyLine(doc);
	for (const { from, to } of view.visibleRanges)
		for (let at = from; at <= to;) {
			const line = doc.lineAt(at);
			const cls = line.number < bodyLine ? 'cm-hmd-frontmatter' : lineClass(line.text);
			if (cls) builder.add(line.from, line.from, Decoration.line({ class: cls }));
			for (const [start, end, spanCls] of spansOf(line.text))
				builder.add(line.from + start, line.from + end, Decoration.mark({ class: spanCls }));
			at = line.to + 1;
		}
	return builder.finish();
}

function firstBodyLine(doc: Text): number {
	if (doc.line(1).text.trimEnd() !== '---') return 0;
	for (let number = 2; number <= doc.lines; number++)
		if (doc.line(number).text.trimEnd() === '---') return number + 1;
	return 0;
}

function lineClass(text: string): string | null {
	const heading = /^(#{1,6}) /.exec(text);
	if (heading) return `HyperMD-header HyperMD-header-${heading[1]?.length}`;
	if (/^\s*>/.test(text)) return 'HyperMD-quote';
	return /^\s*(?:[-*+]|\d+[.)]) /.test(text) ? 'HyperMD-list-line' : null;
}

function spansOf(text: string): [start: number, end: number, cls: string][] {
	const found = spans.flatMap(([pattern, cls]) =>
		[...text.matchAll(pattern)].map((match): [number, number, string] => {
			const start = match.index + (match.groups?.['before']?.length ?? 0);
			return [start, match.index + match[0].length, cls];
		}),
	);
	return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
