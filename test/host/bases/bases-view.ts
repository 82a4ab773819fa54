import type * as Obsidian from 'obsidian';
import { Component } from '../component';
import type { HostApp } from '../host-app';

/** What a view of a base is made with. Here it only knows the app: whoever shows the base runs its query. */
export class QueryController extends Component {
	constructor(readonly app: HostApp) {
		super();
	}
}

/** What plugins extend to draw a base. */
export abstract class BasesView extends Component {
	abstract type: string;
	readonly app: HostApp;
	/** Set, as is `data`, before `onDataUpdated` is called for the first time. */
	declare config: Obsidian.BasesViewConfig;
	declare data: Obsidian.BasesQueryResult;

	constructor(controller: QueryController) {
		super();
		this.app = controller.app;
	}

	abstract onDataUpdated(): void;
}

/** What views of the app's own have besides, which it calls where there is such a thing. Seen in its plugin Maps; not in its types. */
export interface UntypedMembers {
	readonly onResize?: () => void;
	readonly focus?: () => void;
	readonly getEphemeralState?: () => unknown;
	readonly setEphemeralState?: (state: unknown) => void;
}
