import { findTalks } from '../../../src/core/recognise/find-talks';

import { sourceOf } from './any-source';

/** The talks of a text, each in one line: `7 Title < Name, organization, role & Name`, lines counted from 1. */
export const talksOf = (...lines: readonly string[]): readonly string[] =>
	findTalks(sourceOf(...lines)).map(({ line, title, speakers }) => {
		const people = speakers.map(({ name, affiliation, role }) =>
			[name, affiliation, role].filter(Boolean).join(', '),
		);
		return `${line + 1} ${title ?? '?'}${people.length > 0 ? ` < ${people.join(' & ')}` : ''}`;
	});
