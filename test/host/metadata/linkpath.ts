/**
 * The note that a link names, without heading or block.
 *
 * @example getLinkpath('Kafka#QnA') //=> 'Kafka'
 */
export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext.replace(/\u00A0/gu, ' ').trim()).path.normalize('NFC');
}

/**
 * A link as the path and what stands from the first `#` on.
 *
 * @example parseLinktext('Kafka#QnA') //=> { path: 'Kafka', subpath: '#QnA' }
 */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const hash = linktext.indexOf('#');
	return hash < 0
		? { path: linktext, subpath: '' }
		: { path: linktext.slice(0, hash), subpath: linktext.slice(hash) };
}

/** A heading as links are compared with it: punctuation and runs of white space are one space. */
export function stripHeading(heading: string): string {
	return heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\s]+/gu, ' ').trim();
}

/**
 * A heading as it is written into a link: what would break the link is a space.
 *
 * @example stripHeadingForLink('1부: Kafka [#2]') //=> '1부 Kafka [ 2]'
 */
export function stripHeadingForLink(heading: string): string {
	return heading.replace(/(?:[:#|^\\\s]|%%|\[\[|\]\])+/gu, ' ').trim();
}
