import type { Finding } from '../model/finding';

/** Findings one after the other. Null says that a step is over and whoever asks may do something else first. */
export type Findings = Generator<Finding | null>;

/** How many names, reviews or paths a step looks at. */
export const STEP = 50;
