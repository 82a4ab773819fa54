/** Milliseconds that this process has worked so far: what else the machine does at the same time is not in it. */
export function cpuTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
