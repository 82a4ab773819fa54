/** Finds the next place of a mark, in linear time over the whole text as long as no mark is sought ever further left. */
export class Finder {
	private readonly found = new Map<string, number>();

	constructor(private readonly text: string) {}

	/** Offset of the next `mark` at or after `from`; the text's length where there is none. */
	next(mark: string, from: number): number {
		const known = this.found.get(mark);
		if (known !== undefined && known >= from) return known;
		const at = this.text.indexOf(mark, from);
		const answer = at < 0 ? this.text.length : at;
		this.found.set(mark, answer);
		return answer;
	}

	has(mark: string, from: number): boolean {
		return this.next(mark, from) < this.text.length;
	}
}
