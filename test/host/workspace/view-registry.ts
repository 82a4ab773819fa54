import type { View } from './view';
import type { WorkspaceLeaf } from './workspace-leaf';

/** Makes a view for a leaf. */
export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which kinds of views there are, and which kind opens which files. */
export class ViewRegistry {
	readonly viewByType: Record<string, ViewCreator> = {};
	readonly typeByExtension: Record<string, string> = { md: 'markdown' };

	registerView(type: string, creator: ViewCreator): void {
		if (type in this.viewByType) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.viewByType[type] = creator;
	}

	unregisterView(type: string): void {
		delete this.viewByType[type];
	}

	registerExtensions(extensions: readonly string[], type: string): void {
		for (const extension of extensions) {
			if (extension in this.typeByExtension)
				throw new Error(`Attempting to register an existing file extension "${extension}"`);
			this.typeByExtension[extension] = type;
		}
	}

	unregisterExtensions(extensions: readonly string[]): void {
		for (const extension of extensions) delete this.typeByExtension[extension];
	}

	getViewCreatorByType(type: string): ViewCreator | undefined {
		return this.viewByType[type];
	}

	getTypeByExtension(extension: string): string | undefined {
		return this.typeByExtension[extension];
	}
}
