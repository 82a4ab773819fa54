import { StateField } from '@codemirror/state';
import { ViewPlugin } from '@codemirror/view';
import type { EditorView } from '@codemirror/view';
import type { MarkdownFileInfo } from 'obsidian';

/** A field whose value is given when the editor is made, by `init`, and never changes. */
function fixedField<T>(name: string): StateField<T> {
	return StateField.define<T>({
		create: () => {
			throw new Error(`${name} is known in the editors of notes only`);
		},
		update: (value) => value,
	});
}

/** The note that is edited. */
export const editorInfoField = fixedField<MarkdownFileInfo>('editorInfoField');

/** The same field under the name that it had before. */
export const editorViewField = editorInfoField;

/** The view that a state belongs to. */
export const editorEditorField = fixedField<EditorView>('editorEditorField');

/** Whether the editor shows a live preview. The host's shows the source. */
export const editorLivePreviewField = StateField.define<boolean>({ create: () => false, update: (value) => value });

/** Whether the mouse is down in the editor. */
export const livePreviewState = ViewPlugin.define(() => ({ mousedown: false }), {
	eventHandlers: {
		mousedown() {
			this.mousedown = true;
		},
		mouseup() {
			this.mousedown = false;
		},
	},
});
