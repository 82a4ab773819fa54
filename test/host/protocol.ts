import type { ObsidianProtocolHandler } from 'obsidian';

/** Who answers `obsidian://<action>?…`. */
export class Protocol {
	private readonly handlers = new Map<string, ObsidianProtocolHandler>();

	/** @throws where the action is taken. */
	register(action: string, handler: ObsidianProtocolHandler): void {
		if (this.handlers.has(action)) throw new Error(`The action "${action}" is registered already.`);
		this.handlers.set(action, handler);
	}

	unregister(action: string): void {
		this.handlers.delete(action);
	}

	/** Opens such a link. A parameter without value is `true`. @throws where nobody knows the action. */
	async open(url: string): Promise<void> {
		const { host, searchParams } = new URL(url);
		const handler = this.handlers.get(host);
		if (!handler) throw new Error(`Nobody answers obsidian://${host}.`);
		const params = Object.fromEntries(
			[...searchParams].map(([key, value]) => [key, value === '' ? 'true' : value]),
		);
		await handler({ ...params, action: host });
	}
}
