import type * as Obsidian from 'obsidian';
import { Component } from '../component';

/** Whether a popover is to come, there, or to go. */
export enum PopoverState {
	Showing,
	Shown,
	Hiding,
	Hidden,
}

/** Who can have a popover. */
export interface HoverParent {
	hoverPopover: HoverPopover | null;
}

/** Something that floats beside an element while the pointer rests on either. It shows after `waitTime` milliseconds. */
export class HoverPopover extends Component {
	readonly hoverEl = createDiv({ cls: 'popover hover-popover' });
	state = PopoverState.Showing;
	#timer: number;

	constructor(
		readonly parent: HoverParent,
		readonly targetEl: HTMLElement | null,
		waitTime = 300,
		readonly staticPos: Obsidian.Point | null = null,
	) {
		super();
		parent.hoverPopover?.hide();
		parent.hoverPopover = this;
		this.#timer = window.setTimeout(() => this.show(), waitTime);
		for (const el of [targetEl, this.hoverEl]) {
			el?.addEventListener('mouseleave', () => this.#hideSoon());
			el?.addEventListener('mouseenter', () => this.#stay());
		}
	}

	show(): void {
		if (this.targetEl && !this.targetEl.isConnected) return this.hide();
		this.state = PopoverState.Shown;
		activeDocument.body.append(this.hoverEl);
		this.position();
		void this.load();
		this.onShow();
	}

	hide(): void {
		window.clearTimeout(this.#timer);
		if (this.state === PopoverState.Hidden) return;
		this.state = PopoverState.Hidden;
		this.hoverEl.detach();
		if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
		this.unload();
	}

	/** Puts the popover below its target, or above where there is no room. */
	position(): void {
		const box = this.targetEl?.getBoundingClientRect();
		const at = this.staticPos ?? (box ? { x: box.left, y: box.bottom } : { x: 0, y: 0 });
		const { width, height } = this.hoverEl.getBoundingClientRect();
		const { clientWidth, clientHeight } = activeDocument.documentElement;
		const top = at.y + height + 8 <= clientHeight ? at.y + 4 : Math.max(4, (box?.top ?? at.y) - height - 4);
		const left = Math.max(4, Math.min(at.x, clientWidth - width - 8));
		this.hoverEl.setCssStyles({ left: `${left}px`, top: `${top}px` });
	}

	/** Called when the popover has come up. */
	onShow(): void {}

	#hideSoon(): void {
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.hide(), 300);
	}

	#stay(): void {
		if (this.state !== PopoverState.Shown) return;
		window.clearTimeout(this.#timer);
	}
}
