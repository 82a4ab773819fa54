import { createRequire } from 'node:module';

/** The little of moment that tests compare with. */
interface Moment {
	utc(day: string): { locale(language: string): { format(format: string): string } };
}

// Moment comes along with obsidian and is no dependency of ours, nor should it become one.
const load = createRequire(__filename);

/** A day as moment writes it. */
export function writtenByMoment(day: string, format: string, language: string): string {
	return moment.utc(day).locale(language).format(format);
}

const moment = load('moment') as Moment;
load('moment/locale/ja');
load('moment/locale/ko');
