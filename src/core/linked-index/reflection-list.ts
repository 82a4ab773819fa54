import { compareText, keyOfName } from '../model/name-key';
import type { NameKey } from '../model/name-key';
import type { NameLink } from '../model/name-link';
import { keyOfLink } from '../model/name-link';
import { basenameOf } from '../model/note-path';
import type { NotePath } from '../model/note-path';
import type { Reflection } from '../model/reflection';
import type { Review } from '../model/review';
import type { FiledNote } from './filed-note';
import { compareNewestFirst, orderOf } from './filed-note';
import { Postings } from './postings';
import { SortedList } from './sorted-list';

/** All reflections, and which review each of them is about. */
export class ReflectionList {
	readonly #filed = new Map<Reflection, FiledNote<Reflection>>();
	readonly #list = new SortedList<FiledNote<Reflection>>(compareNewestFirst);
	readonly #byReview = new Postings<FiledNote<Reflection>>(compareNewestFirst);
	readonly #reviews = new Postings<FiledNote<Review>>(compareNewestFirst);
	/** What links to a review may name it by. Worked out once: whoever draws rows asks for every review. */
	readonly #reviewKeys = new Map<NotePath, NameKey>();
	/** What was found out, until a review comes or goes that links may name in the same way. */
	readonly #found = new Map<Reflection, Review | undefined>();

	all(): readonly Reflection[] {
		return this.#list.items().map(({ note }) => note);
	}

	/** The reflections about a review, newest first. */
	about(review: Review): readonly Reflection[] {
		const key = this.#reviewKeys.get(review.path);
		if (key === undefined || !this.#byReview.has(key)) return [];
		return this.#byReview
			.get(key)
			.map(({ note }) => note)
			.filter((reflection) => this.reviewOf(reflection)?.path === review.path);
	}

	/** The review that a reflection is about, found as Obsidian follows a link; undefined where there is none. */
	reviewOf(reflection: Reflection): Review | undefined {
		if (!reflection.review) return undefined;
		if (this.#found.has(reflection)) return this.#found.get(reflection);
		const review = this.#findReview(reflection, reflection.review);
		if (this.#filed.has(reflection)) this.#found.set(reflection, review);
		return review;
	}

	#findReview(reflection: Reflection, link: NameLink): Review | undefined {
		const linked = linkpathKeyOf(link);
		const reached = this.#reviews
			.get(keyOfLink(link))
			.map((filed) => ({ review: filed.note, key: pathKeyOf(filed.note.path) }))
			.filter(({ key }) => key === linked || key.endsWith(`/${linked}`));
		const exact = reached.find(({ key }) => key === linked);
		if (exact) return exact.review;
		const home = folderOf(reflection.path);
		const rank = (review: Review): number => (folderOf(review.path) === home ? 0 : review.path.length);
		return reached.map(({ review }) => review).sort((a, b) => rank(a) - rank(b) || compareText(a.path, b.path))[0];
	}

	file(reflection: Reflection): void {
		const filed = { note: reflection, order: orderOf(reflection) };
		this.#filed.set(reflection, filed);
		this.#list.add(filed);
		if (reflection.review) this.#byReview.add(keyOfLink(reflection.review), filed);
	}

	unfile(reflection: Reflection): void {
		const filed = this.#filed.get(reflection);
		if (!filed) return;
		this.#filed.delete(reflection);
		this.#found.delete(reflection);
		this.#list.delete(filed);
		if (reflection.review) this.#byReview.delete(keyOfLink(reflection.review), filed);
	}

	fileReview(filed: FiledNote<Review>): void {
		const key = keyOfName(basenameOf(filed.note.path));
		this.#reviewKeys.set(filed.note.path, key);
		this.#reviews.add(key, filed);
		this.#forget(key);
	}

	unfileReview(filed: FiledNote<Review>): void {
		const key = keyOfName(basenameOf(filed.note.path));
		this.#reviewKeys.delete(filed.note.path);
		this.#reviews.delete(key, filed);
		this.#forget(key);
	}

	#forget(key: NameKey): void {
		for (const { note } of this.#byReview.get(key)) this.#found.delete(note);
	}
}

/** A linkpath as links are compared: composed, in one letter case, without extension. */
const linkpathKeyOf = (link: NameLink): string =>
	link.target.normalize('NFC').toLowerCase().trim().replace(/^\//u, '').replace(/\.md$/u, '');

const pathKeyOf = (path: NotePath): string => path.normalize('NFC').toLowerCase().replace(/\.md$/u, '');

const folderOf = (path: NotePath): string => path.slice(0, path.lastIndexOf('/') + 1);
