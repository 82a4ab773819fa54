import type { CachedMetadata } from 'obsidian';

/**
 * The zero-based line that `#heading`, `#heading#below` or `#^block` leads to, or null where the note has none such.
 * Headings are compared as links write them: without the characters that a link cannot hold, case ignored.
 */
export function subpathLine(cache: CachedMetadata, subpath: string): number | null {
	const parts = subpath.split('#').filter((part) => part !== '');
	const block = parts[0]?.startsWith('^') ? cache.blocks?.[parts[0].slice(1).toLowerCase()] : undefined;
	if (block) return block.position.start.line;
	const headings = cache.headings ?? [];
	let at = -1;
	for (const part of parts) {
		const level = headings[at]?.level ?? 0;
		const next = headings.findIndex(
			(heading, index) => index > at && heading.level > level && comparable(heading.heading) === comparable(part),
		);
		if (next < 0) return null;
		at = next;
	}
	return headings[at]?.position.start.line ?? null;
}

function comparable(heading: string): string {
	return heading
		.normalize('NFC')
		.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ')
		.split(/\s+/)
		.filter((word) => word !== '')
		.join(' ')
		.toLowerCase();
}
