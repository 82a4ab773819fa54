import * as commands from '@codemirror/commands';
import { foldAll, toggleFold, unfoldAll } from '@codemirror/language';
import { EditorSelection } from '@codemirror/state';
import type { ChangeSpec, SelectionRange, Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Command } from '@codemirror/view';
import type * as Obsidian from 'obsidian';

type Position = Obsidian.EditorPosition;

const commandOf: Record<Obsidian.EditorCommandName, Command> = {
	goUp: commands.cursorLineUp,
	goDown: commands.cursorLineDown,
	goLeft: commands.cursorCharLeft,
	goRight: commands.cursorCharRight,
	goStart: commands.cursorDocStart,
	goEnd: commands.cursorDocEnd,
	goWordLeft: commands.cursorGroupLeft,
	goWordRight: commands.cursorGroupRight,
	indentMore: commands.indentMore,
	indentLess: commands.indentLess,
	newlineAndIndent: commands.insertNewlineAndIndent,
	swapLineUp: commands.moveLineUp,
	swapLineDown: commands.moveLineDown,
	deleteLine: commands.deleteLine,
	toggleFold,
	foldAll,
	unfoldAll,
};

/** The app's editor of a note over CodeMirror. Lines and columns count from 0; what lies outside the text is brought in. */
export class Editor implements Obsidian.Editor {
	constructor(readonly cm: EditorView) {}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		this.cm.requestMeasure();
	}

	getValue(): string {
		return this.text.toString();
	}

	setValue(content: string): void {
		this.cm.dispatch({ changes: { from: 0, to: this.text.length, insert: content } });
	}

	getLine(line: number): string {
		return line >= 0 && line < this.text.lines ? this.text.line(line + 1).text : '';
	}

	setLine(line: number, text: string): void {
		this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
	}

	lineCount(): number {
		return this.text.lines;
	}

	lastLine(): number {
		return this.text.lines - 1;
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.text.sliceString(from, to);
	}

	somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
	}

	getRange(from: Position, to: Position): string {
		return this.text.sliceString(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string, origin?: string): void {
		this.cm.dispatch(this.cm.state.replaceSelection(replacement), userEventOf(origin), { scrollIntoView: true });
	}

	replaceRange(replacement: string, from: Position, to?: Position, origin?: string): void {
		this.cm.dispatch({
			changes: this.changeOf({ from, ...(to && { to }), text: replacement }),
			...userEventOf(origin),
		});
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): Position {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): Obsidian.EditorSelection[] {
		return this.cm.state.selection.ranges.map((range) => ({
			anchor: this.offsetToPos(range.anchor),
			head: this.offsetToPos(range.head),
		}));
	}

	setCursor(position: Position | number, ch = 0): void {
		const anchor = this.posToOffset(typeof position === 'number' ? { line: position, ch } : position);
		this.cm.dispatch({ selection: { anchor }, scrollIntoView: true });
	}

	setSelection(anchor: Position, head: Position = anchor): void {
		this.setSelections([{ anchor, head }]);
	}

	setSelections(ranges: Obsidian.EditorSelectionOrCaret[], main = 0): void {
		const selection = EditorSelection.create(
			ranges.map(({ anchor, head }) => this.rangeOf(anchor, head)),
			main,
		);
		this.cm.dispatch({ selection, scrollIntoView: true });
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
		if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
	}

	scrollIntoView({ from, to }: Obsidian.EditorRange, center = false): void {
		const effect = EditorView.scrollIntoView(this.rangeOf(from, to), { y: center ? 'center' : 'nearest' });
		this.cm.dispatch({ effects: effect });
	}

	undo(): void {
		commands.undo(this.cm);
	}

	redo(): void {
		commands.redo(this.cm);
	}

	exec(command: Obsidian.EditorCommandName): void {
		commandOf[command](this.cm);
	}

	/** All changes at once, as one step to undo; the selection is counted in the text that they leave. */
	transaction(transaction: Obsidian.EditorTransaction, origin?: string): void {
		const { changes = [], replaceSelection, selection, selections = selection && [selection] } = transaction;
		const specs: ChangeSpec[] = changes.map((change) => this.changeOf(change));
		if (replaceSelection !== undefined)
			for (const { from, to } of this.cm.state.selection.ranges)
				specs.push({ from, to, insert: replaceSelection });
		const changeSet = this.cm.state.changes(specs);
		const after = changeSet.apply(this.text);
		const ranges = selections?.map(({ from, to = from }) =>
			EditorSelection.range(offsetIn(after, from), offsetIn(after, to)),
		);
		this.cm.dispatch({
			changes: changeSet,
			...(ranges && { selection: EditorSelection.create(ranges) }),
			...userEventOf(origin),
			scrollIntoView: true,
		});
	}

	wordAt(position: Position): Obsidian.EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(position));
		return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	posToOffset(position: Position): number {
		return offsetIn(this.text, position);
	}

	offsetToPos(offset: number): Position {
		const line = this.text.lineAt(Math.max(0, Math.min(offset, this.text.length)));
		return { line: line.number - 1, ch: Math.max(0, Math.min(offset, line.to)) - line.from };
	}

	processLines<T>(
		read: (line: number, lineText: string) => T | null,
		write: (line: number, lineText: string, value: T | null) => Obsidian.EditorChange | void,
		ignoreEmpty = false,
	): void {
		const lines = this.cm.state.selection.ranges.flatMap(({ from, to }) => {
			const first = this.text.lineAt(from).number - 1;
			const count = this.text.lineAt(to).number - first;
			return Array.from({ length: count }, (_none, index) => first + index);
		});
		const meant = lines.filter((line) => !ignoreEmpty || this.getLine(line).trim() !== '');
		const values = meant.map((line) => read(line, this.getLine(line)));
		const changes = meant.flatMap((line, index) => write(line, this.getLine(line), values[index] ?? null) ?? []);
		if (changes.length > 0) this.transaction({ changes });
	}

	private get text(): Text {
		return this.cm.state.doc;
	}

	private changeOf({ from, to = from, text }: Obsidian.EditorChange): ChangeSpec {
		return { from: this.posToOffset(from), to: this.posToOffset(to), insert: text };
	}

	private rangeOf(anchor: Position, head: Position = anchor): SelectionRange {
		return EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head));
	}
}

function offsetIn(text: Text, { line, ch }: Position): number {
	if (line < 0) return 0;
	if (line >= text.lines) return text.length;
	const { from, to } = text.line(line + 1);
	return Math.min(from + Math.max(0, ch), to);
}

function userEventOf(origin: string | undefined): { userEvent?: string } {
	return origin === undefined ? {} : { userEvent: origin };
}
