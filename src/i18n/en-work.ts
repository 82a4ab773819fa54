/** What forms say alike: how far something long is, and how one gets out. */
export const work = {
	/** Nothing has been done yet. */
	cancel: 'Cancel',
	/** Something has been done, and stays. */
	close: 'Close',
	/** Something is being done. */
	stop: 'Stop',
	looking: (done: number, total: number) => `Looking through your notes… ${done} of ${total}`,
	changing: (done: number, total: number) => `Changing your notes… ${done} of ${total}`,
	stopped: (done: number, total: number) => `Stopped after ${done} of ${total} notes.`,
};
