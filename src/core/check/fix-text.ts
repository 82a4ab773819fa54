import { NOTHING_NAMED, reviewInStep } from '../compose/review-in-step';
import type { Finding } from '../model/finding';
import type { TextOrRefusal } from '../model/refusal';
import type { Settings } from '../settings/settings';
import type { ParseYaml } from '../text/property-lines';

import { findPropertyFault } from './mend-properties';
import { linkKeys } from './note-findings';

/**
 * The text of a finding's note with the finding mended; the same text where there is nothing to mend any more. Only
 * for findings whose fix is an edit. Refused where it cannot be done safely.
 *
 * @throws Error for a finding that has another fix
 */
export function fixText(finding: Finding, text: string, settings: Settings, parseYaml: ParseYaml): TextOrRefusal {
	if (finding.code === 'out-of-step') return reviewInStep(text, finding.path, NOTHING_NAMED, settings, parseYaml);
	if (finding.code !== 'unreadable-properties') throw new Error(`${finding.code} is not mended by an edit.`);
	const fault = findPropertyFault(text, linkKeys(settings), parseYaml);
	if (!fault) return { text, refusal: null };
	const { mended, ...refusal } = fault;
	return mended === null ? { text: null, refusal } : { text: mended, refusal: null };
}
