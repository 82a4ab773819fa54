import type { Finding } from '../../core/model/finding';
import { attempt } from '../notify';
import { findFindings } from '../vault/find-findings';
import type { Workbench } from '../workbench';

/** Milliseconds of quiet after a change before the notes are checked again. */
const QUIET = 400;

/** What came of a check. */
export interface Round {
	/** Null where the check failed: what was found before is all that is known. */
	readonly findings: readonly Finding[] | null;
	readonly wasStopped: boolean;
	/** How many notes were looked at, of how many. */
	readonly done: number;
	readonly total: number;
}

/** Who looks at the checks. */
export interface RoundViewer {
	/** Whether anybody sees what is found. */
	readonly isSeen: () => boolean;
	readonly progressed: (done: number, total: number) => void;
	readonly ended: (round: Round) => void;
}

/** Checks the notes, and again a moment after they changed: one check at a time, and only while somebody looks. */
export class CheckRounds {
	#isStale = true;
	#isOver = false;
	#timer = 0;
	#running: AbortController | null = null;

	constructor(
		private readonly bench: Workbench,
		private readonly viewer: RoundViewer,
	) {}

	/** Something in the notes may be different now. */
	touch(): void {
		this.#isStale = true;
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.look(), QUIET);
	}

	/** Somebody looks: checks now, unless what they see is still true. */
	look(): void {
		if (!this.#isStale || this.#running || this.#isOver || !this.viewer.isSeen()) return;
		void this.#check();
	}

	/** Checks now, whatever is known. */
	again(): void {
		this.#isStale = true;
		this.look();
	}

	stop(): void {
		this.#running?.abort();
	}

	/** Nobody looks any more. */
	end(): void {
		this.#isOver = true;
		window.clearTimeout(this.#timer);
		this.stop();
	}

	async #check(): Promise<void> {
		const { strings, watcher } = this.bench;
		const running = new AbortController();
		const { signal } = running;
		this.#running = running;
		let round: Round = { findings: null, wasStopped: false, done: 0, total: 0 };
		await attempt(strings, async () => {
			await watcher.whenComplete();
			this.#isStale = false;
			const onProgress = (done: number, total: number): void => {
				round = { ...round, done, total };
				this.viewer.progressed(done, total);
			};
			const findings = await findFindings(this.bench, { onProgress, signal });
			round = { ...round, findings, wasStopped: signal.aborted };
		});
		this.#running = null;
		if (this.#isOver) return;
		this.viewer.ended(round);
		if (this.#isStale) this.touch();
	}
}
