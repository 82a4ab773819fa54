import { keyOfName } from '../../core/model/name-key';
import { keyOfLink } from '../../core/model/name-link';
import type { KnownPerson } from '../../core/model/unlinked-mention';
import type { MentionScan } from '../vault/mention-search';
import type { Workbench } from '../workbench';

/**
 * Whom a name means, and the search for mentions of them.
 *
 * @throws Error that says that nobody is called so, or that several are
 */
export function personCalled(
	{ index, mentions, settings, strings }: Workbench,
	name: string,
): { readonly scan: MentionScan; readonly person: KnownPerson } {
	const scan = mentions.scan(index, settings);
	const entry = index.findSpeaker(name);
	const person = entry && scan.people.find(({ link }) => keyOfLink(link) === entry.key);
	if (person) return { scan, person };
	const key = keyOfName(name);
	const several = index.speakers().filter(({ aliases }) => aliases.some((alias) => keyOfName(alias) === key));
	const names = several.map((one) => one.name).join(', ');
	throw new Error(several.length > 1 ? strings.mentions.severalCalled(name, names) : strings.cli.noSpeaker(name));
}
