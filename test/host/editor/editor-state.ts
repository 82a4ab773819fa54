import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { Compartment, EditorState } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { ViewUpdate } from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import { splitLink } from '../workspace/link-destination';
import type { MarkdownView } from '../workspace/markdown-view';
import { dressMarkdown } from './dress-markdown';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreviewState } from './editor-fields';

/** Holds the extensions of the plugins, which may come and go while a note is open. */
export const pluginExtensions = new Compartment();

/** A new state for a note's editor: its text, nothing to undo. */
export function editorStateOf(view: MarkdownView, text: string): EditorState {
	return EditorState.create({ doc: text, extensions: extensionsOf(view) });
}

function extensionsOf(view: MarkdownView): Extension {
	const { workspace } = view.leaf;
	return [
		history(),
		keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
		EditorState.allowMultipleSelections.of(true),
		EditorView.lineWrapping,
		EditorView.contentAttributes.of({ spellcheck: 'false', 'aria-label': 'Note' }),
		dressMarkdown,
		// The view stands in for the public type of itself.
		editorInfoField.init(() => view as unknown as Obsidian.MarkdownFileInfo),
		editorEditorField.init(() => view.editor.cm),
		editorLivePreviewField,
		livePreviewState,
		EditorView.updateListener.of((update) => onUpdate(view, update)),
		EditorView.domEventHandlers({
			paste: (event) => {
				workspace.trigger('editor-paste', event, view.editor, view);
				return event.defaultPrevented;
			},
			drop: (event) => {
				workspace.trigger('editor-drop', event, view.editor, view);
				return event.defaultPrevented || takeLink(view, event);
			},
			mousedown: (event) => followLink(view, event),
			blur: () => workspace.editorSuggest.close(),
		}),
		pluginExtensions.of(workspace.editorExtensions),
	];
}

function onUpdate(view: MarkdownView, update: ViewUpdate): void {
	const { editorSuggest } = view.leaf.workspace;
	if (update.docChanged) view.onEditorChange();
	const { file } = view;
	if (!file) return;
	const isTyped = update.transactions.some((step) => step.isUserEvent('input') || step.isUserEvent('delete'));
	if (update.docChanged && isTyped) editorSuggest.trigger(view.editor, file);
	else if (update.docChanged || update.selectionSet) editorSuggest.follow(view.editor, file);
}

/** A note, or a link to one, that is dragged by the app's own hands becomes a link in this note. That it has no alias is a guess. */
function takeLink(view: MarkdownView, event: DragEvent): boolean {
	const { app } = view.leaf;
	const { file, linktext = '' } = app.dragManager.draggable ?? {};
	if (!file) return false;
	event.preventDefault();
	const { cm } = view.editor;
	const at = cm.posAtCoords({ x: event.clientX, y: event.clientY }) ?? cm.state.selection.main.head;
	const insert = app.fileManager.generateMarkdownLink(file, view.file?.path ?? '', splitLink(linktext).subpath);
	cm.focus();
	cm.dispatch({ changes: { from: at, insert }, selection: { anchor: at + insert.length }, userEvent: 'input.drop' });
	return true;
}

/** Mod-click on a link of the source opens it. */
function followLink(view: MarkdownView, event: MouseEvent): boolean {
	if (!event.ctrlKey && !event.metaKey) return false;
	const linkEl = (event.target as Element | null)?.closest('.cm-hmd-internal-link');
	const link = /^\[\[([^|\]]+)/.exec(linkEl?.textContent ?? '')?.[1];
	if (!link) return false;
	event.preventDefault();
	void view.leaf.workspace.openLinkText(link, view.file?.path ?? '', false);
	return true;
}
