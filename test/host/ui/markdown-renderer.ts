import type * as Obsidian from 'obsidian';
import { Component } from '../component';
import type { HostApp } from '../host-app';
import { linkDestination } from '../workspace/link-destination';
import { markdownToHtml } from './markdown-to-html';
import { sanitizeHTMLToDom } from './sanitize';

type CodeBlockHandler = (source: string, el: HTMLElement, context: Obsidian.MarkdownPostProcessorContext) => unknown;

/** A component that lives as long as its element is part of a rendered note. */
export class MarkdownRenderChild extends Component {
	constructor(readonly containerEl: HTMLElement) {
		super();
	}
}

/** What plugins do to a note after it has been rendered. */
export class MarkdownPreviewRenderer {
	private static processors: Obsidian.MarkdownPostProcessor[] = [];

	static registerPostProcessor(processor: Obsidian.MarkdownPostProcessor, sortOrder?: number): void {
		if (sortOrder !== undefined) processor.sortOrder = sortOrder;
		this.processors.push(processor);
		this.processors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
	}

	static unregisterPostProcessor(processor: Obsidian.MarkdownPostProcessor): void {
		this.processors = this.processors.filter((known) => known !== processor);
	}

	/** A processor that hands every code block of a language to a handler, with an empty element in the block's place. */
	static createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): Obsidian.MarkdownPostProcessor {
		return async (el, context) => {
			for (const codeEl of el.findAll(`pre > code.language-${CSS.escape(language)}`)) {
				const blockEl = createDiv({ cls: `block-language-${language}` });
				codeEl.parentElement?.replaceWith(blockEl);
				await handler(codeEl.textContent ?? '', blockEl, context);
			}
		};
	}

	static async postProcess(el: HTMLElement, context: Obsidian.MarkdownPostProcessorContext): Promise<void> {
		for (const processor of this.processors) await processor(el, context);
	}
}

/** Renders Markdown. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
	/**
	 * Appends the rendered Markdown to an element, with links to notes that do not exist marked `is-unresolved`, and runs
	 * the post processors of all plugins over it. `sourcePath` is the note that relative links start from.
	 */
	static async render(
		app: HostApp,
		markdown: string,
		el: HTMLElement,
		sourcePath: string,
		component: Component,
	): Promise<void> {
		const partEl = createDiv();
		partEl.append(sanitizeHTMLToDom(markdownToHtml(markdown)));
		for (const heading of partEl.findAll('h1, h2, h3, h4, h5, h6'))
			heading.setAttr('data-heading', heading.textContent);
		for (const code of partEl.findAll('pre > code')) code.addClass('is-loaded');
		for (const link of partEl.findAll('a:not(.internal-link, .tag)')) link.addClass('external-link');
		for (const link of partEl.findAll('a.internal-link'))
			link.toggleClass('is-unresolved', !linkDestination(app, link.getAttr('data-href') ?? '', sourcePath));
		await MarkdownPreviewRenderer.postProcess(partEl, contextOf(sourcePath, component));
		el.append(...Array.from(partEl.childNodes));
	}

	static renderMarkdown(): Promise<void> {
		throw new Error('MarkdownRenderer.renderMarkdown is deprecated: use MarkdownRenderer.render');
	}
}

function contextOf(sourcePath: string, component: Component): Obsidian.MarkdownPostProcessorContext {
	return {
		docId: sourcePath,
		sourcePath,
		frontmatter: undefined,
		addChild: (child) => void component.addChild(child),
		getSectionInfo: () => null,
	};
}
