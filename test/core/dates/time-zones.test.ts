import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';

const DATES = join(__dirname, '../../../src/core/dates');

/** A program that walks through every day of 1970 to 2100 and prints the first one that slips. */
const WALK = `
	import { calendarDayOf } from './calendar-day-of';
	import { formatDay } from './format-day';
	import { readDay } from './read-day';
	let slipped = 'none';
	let count = 1;
	for (let day = '1970-01-01'; day !== '2100-12-31' && slipped === 'none'; count += 1) {
		const next = new Date(Date.parse(day) + 86400000).toISOString().slice(0, 10);
		const written = formatDay(next, 'YYYY-MM-DD', 'ko');
		if (written !== next || readDay(written) !== next) slipped = next;
		day = next;
	}
	console.log(slipped, count, calendarDayOf(new Date(2011, 11, 31, 0, 5)));
`;

/** Samoa skipped 30 December 2011; the others have days without a midnight. */
test.each(['UTC', 'Asia/Seoul', 'Pacific/Apia', 'America/Sao_Paulo', 'Africa/Cairo'])('no day slips in %s', (zone) => {
	const [program] = buildSync({
		stdin: { contents: WALK, resolveDir: DATES, loader: 'js' },
		bundle: true,
		write: false,
		format: 'cjs',
		platform: 'node',
	}).outputFiles;
	const printed = execFileSync(process.execPath, ['-e', program?.text ?? ''], {
		env: { ...process.env, TZ: zone },
		encoding: 'utf8',
	});
	expect(printed.trim()).toBe('none 47847 2011-12-31');
});
