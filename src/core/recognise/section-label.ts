import type { Form } from '../model/text-reading';
import type { SectionKind } from '../model/review';
import type { NoteLine } from '../text/note-lines';
import { sectionKindOf } from '../vocabulary/section-words';

import type { Source } from './source';

/** What a line that names a section says, whatever stands around it. */
export interface SectionLabel {
	readonly kind: Exclude<SectionKind, 'other'>;
	readonly form: Form;
}

/** The section that a line names by a known word, or null. Looks at this line alone. */
export function sectionLabelOf({ content, kind }: NoteLine, { vocabulary }: Source): SectionLabel | null {
	if (kind !== 'heading') return null;
	const named = sectionKindOf(content, vocabulary);
	return named && { kind: named, form: 'heading' };
}
