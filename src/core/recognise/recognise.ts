import { basenameOf } from '../model/note-path';
import type { NotePath } from '../model/note-path';
import type { TextReading } from '../model/text-reading';
import type { Vocabulary } from '../vocabulary/vocabulary';

import { confidenceOf } from './confidence-of';
import { findEvent } from './find-event';
import { findSections } from './find-sections';
import { findSlides } from './find-slides';
import { findTalks } from './find-talks';
import type { Source } from './source';
import { writtenLines } from './written-lines';

/**
 * Reads any text, whoever wrote it and in whatever form. It rather says nothing than invent. Names and titles are
 * composed, whatever the text's letters are. Never throws; takes time in proportion to the length of the text.
 */
export function recognise(path: NotePath, text: string, vocabulary: Vocabulary): TextReading {
	const source: Source = { basename: basenameOf(path), lines: writtenLines(text.normalize('NFC')), vocabulary };
	const talks = findTalks(source);
	const event = findEvent(source, talks);
	// The letters of an address are those that lead there.
	const slides = findSlides(source, talks).map((slide) => {
		const other = slide.normalize('NFD');
		return slide === other || text.includes(slide) ? slide : other;
	});
	const found = { event, talks, sections: findSections(source, talks), slides };
	const confidence = confidenceOf(source, found);
	return { ...found, confidence, isReview: confidence >= SURE };
}

/** From here on a text is called a review. */
const SURE = 0.5;
