import type { LinkedIndex } from '../linked-index/linked-index';
import type { Review } from '../model/review';
import { matches, readQuery } from '../names/search-key';
import { searchKeyOfReview } from './search-in';

/** The reviews in which every word of a search occurs, newest first; all of them where nothing is searched. */
export function findReviews(index: LinkedIndex, search: string): readonly Review[] {
	const query = readQuery(search);
	if (query.words.length === 0) return index.reviews();
	return index.reviews().filter((review) => matches(searchKeyOfReview(review), query));
}
