import type { NameLink } from '../../src/core/model/name-link';

/** A link as the reader gives it: `aNameLink('김민수', '김민수 (라인)')` is `[[김민수 (라인)|김민수]]`. */
export function aNameLink(name: string, target = name): NameLink {
	return { name, target };
}
