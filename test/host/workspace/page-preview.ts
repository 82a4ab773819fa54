import type { HoverLinkSource } from 'obsidian';
import { resolveSubpath } from '../metadata/resolve-subpath';
import { HoverPopover } from '../ui/hover-popover';
import type { HoverParent } from '../ui/hover-popover';
import { Keymap } from '../ui/keymap';
import { MarkdownRenderer } from '../ui/markdown-renderer';
import { bodyOf } from './body-of';
import { linkDestination, splitLink } from './link-destination';
import type { Workspace } from './workspace';

/** What `workspace.trigger('hover-link', …)` carries. */
export interface HoverLink {
	readonly event: MouseEvent;
	readonly source: string;
	readonly hoverParent: HoverParent;
	readonly targetEl: HTMLElement | null;
	readonly linktext: string;
	readonly sourcePath?: string;
	readonly state?: { readonly scroll?: number };
}

/** Shows a note, or the part of it that a link names, in a popover when the pointer rests on the link. */
export class PagePreview {
	/** The app's own sources want no key; a plugin's says whether it wants Mod to be held. */
	readonly sources = new Map<string, HoverLinkSource>([['preview', { display: 'Reading view', defaultMod: false }]]);

	constructor(private readonly workspace: Workspace) {
		workspace.on('hover-link', (link: HoverLink) => this.onHoverLink(link));
		workspace.containerEl.on('mouseover', 'a.internal-link', (event, targetEl) => {
			const linktext = targetEl.getAttr('data-href') ?? '';
			const hoverParent = workspace.getMostRecentLeaf();
			if (hoverParent)
				workspace.trigger('hover-link', { event, source: 'preview', hoverParent, targetEl, linktext });
		});
	}

	private onHoverLink(link: HoverLink): void {
		const { event, source, hoverParent, targetEl } = link;
		if (this.sources.get(source)?.defaultMod && !Keymap.isModifier(event, 'Mod')) return;
		if (hoverParent.hoverPopover?.targetEl === targetEl) return;
		const popover = new HoverPopover(hoverParent, targetEl);
		void this.fill(popover, link);
	}

	private async fill(popover: HoverPopover, link: HoverLink): Promise<void> {
		const { app } = this.workspace;
		const sourcePath = link.sourcePath ?? this.workspace.getActiveFile()?.path ?? '';
		const file = linkDestination(app, link.linktext, sourcePath);
		const el = popover.hoverEl.createDiv({ cls: 'markdown-embed is-loaded' });
		const contentEl = el.createDiv({ cls: 'markdown-embed-content markdown-preview-view markdown-rendered' });
		if (!file) {
			contentEl.createDiv({ cls: 'markdown-embed-title', text: link.linktext });
			contentEl.createEl('p', { text: 'Not created yet. Click to create.' });
			return;
		}
		el.createDiv({ cls: 'markdown-embed-title', text: file.basename, prepend: true });
		const text = await app.vault.cachedRead(file);
		const cache = app.metadataCache.getFileCache(file);
		const { subpath } = splitLink(link.linktext);
		const line =
			(subpath && cache ? resolveSubpath(cache, subpath)?.start.line : null) ?? link.state?.scroll ?? null;
		const shown = line === null ? bodyOf(text) : sectionAt(text, line);
		await MarkdownRenderer.render(app, shown, contentEl, file.path, popover);
		popover.position();
	}
}

/** The text from a heading to the next one of its level or above. */
function sectionAt(text: string, line: number): string {
	const lines = text.split('\n').slice(line);
	const level = /^#+/.exec(lines[0] ?? '')?.[0].length ?? 6;
	const end = lines.findIndex(
		(candidate, index) => index > 0 && (/^(#+) /.exec(candidate)?.[1]?.length ?? 7) <= level,
	);
	return lines.slice(0, end < 0 ? undefined : end).join('\n');
}
