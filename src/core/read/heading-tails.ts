import type { Person } from './read-people';
import { LIKELY, readPlainPeople, stayOf } from './plain-people';
import type { PlainPeople } from './plain-people';
import { isFullKoreanName } from '../vocabulary/person-words';

/** Where in a heading the speakers stand. */
export type TailForm =
	/** `Title - Name` */
	| 'dash'
	/** `Title_Name` */
	| 'under'
	/** `Title / Name` */
	| 'slash'
	/** `Title (Name)` */
	| 'bracket'
	/** `Title [Name]` */
	| 'square'
	/** `Title : Name` */
	| 'colon'
	/** `Title by Name` */
	| 'by'
	/** `Title @handle` */
	| 'handle'
	/** `Name 'Title'` */
	| 'quoted'
	/** `「Title」Name` */
	| 'behind'
	/** `Title, Name` */
	| 'comma'
	/** `Title w/ Name` */
	| 'with'
	/** `[Name] Title` */
	| 'led'
	/** `Name: Title` */
	| 'first'
	/** `Name - Organization`, with the title elsewhere */
	| 'alone';

/** One way to read a heading as a title and its speakers. */
export interface HeadingTail {
	readonly form: TailForm;
	/** Null where the heading names only who speaks. */
	readonly title: string | null;
	readonly people: readonly Person[];
	readonly sureness: number;
}

const TAILS: readonly (readonly [form: TailForm, pattern: RegExp])[] = [
	[
		'quoted',
		/^(?<people>[^'"“‘「『《〈<]{2,60}?)(?:의|の|['’]s)?\s*(?:\s[-–—|]|[:：,])?\s*(?<title>'[^']+'|"[^"]+"|“[^”]+”|‘[^’]+’|「[^「」]+」|『[^『』]+』|《[^《》]+》|〈[^〈〉]+〉|<[^<>]+>)$/u,
	],
	[
		'behind',
		/^(?<title>「[^「」]+」|『[^『』]+』|《[^《》]+》|〈[^〈〉]+〉|<[^<>]+>|“[^”]+”|"[^"]+")\s*(?:[-–—|/:：,_]|by\s)?\s*(?<people>[^\s「『“"《〈<].*)$/u,
	],
	['bracket', /^(?<title>.*\S)\s*[(（](?<people>(?:[^()（）]|[(（][^()（）]*[)）])*)[)）]$/u],
	['square', /^(?<title>.*\S)\s*[[【](?<people>[^[\]【】]*)[\]】]$/u],
	['by', /^(?<title>.*\S),?\s+by\s+(?<people>.*)$/iu],
	['handle', /^(?<title>.*\S)\s+(?<people>@[\w.-]{2,})$/u],
	['dash', /^(?<title>.*\S)\s+[-–—|_]\s*(?<people>[^\s].*)$/u],
	['dash', /^(?<title>.*\S)\s+[-–—|]\s+(?<people>(?<name>[^-–—|/]+)\s[-–—|]\s[^-–—|/]+)$/u],
	['under', /^(?<title>.*[^\s_])_(?<people>[^\s_][^_]*)$/u],
	['slash', /^(?<title>.*\S)\s+\/\s*(?<people>[^\s/][^/]*)$/u],
	['slash', /^(?<title>.*\S)\s+\/\s*(?<people>(?<name>[^\s/][^/]*)\s\/\s*[^\s/][^/]*)$/u],
	['colon', /^(?<title>.*\S)\s*[:：]\s*(?<people>[^\s].*)$/u],
	['with', /^(?<title>.*\S)\s+(?:with|w\/)\s*(?<people>[^\s].*)$/iu],
	['comma', /^(?<title>.*\S),\s+(?<people>[^\s,][^,]*)$/u],
	['led', /^[[【](?<people>[^[\]【】]{2,40})[\]】]\s*(?<title>\S.*)$/u],
	[
		'first',
		/^(?<people>(?:[^-–—:：|(（]|[(（][^()（）]{0,60}[)）]){2,60}?)\s*(?:\s[-–—|/]\s|[:：]\s*)(?<title>\S.*)$/u,
	],
];

/** Looking for brackets and dashes in longer ones would cost time without end. */
const MAX_HEADING = 300;

/**
 * Every way in which plain words can be a title and its speakers, however unsure. Which one holds is for the rest of
 * the note to say.
 *
 * @example tailsOf('Sharding (이하람 님)')[0]?.people[0]?.name //=> '이하람'
 */
export function tailsOf(heading: string): readonly HeadingTail[] {
	if (heading.length > MAX_HEADING) return [];
	const alone = aloneIn(heading);
	const tails = TAILS.flatMap(([form, pattern]) => {
		const groups = pattern.exec(heading)?.groups;
		const people = peopleIn(groups?.['people'] ?? '', form);
		// What stands in the middle is the name, or a part of the title.
		if (groups?.['name'] && !groups['name'].includes(people?.people[0]?.name ?? '')) return [];
		if (
			form === 'colon' &&
			/^(?:step|part|chapter|phase|section|day|week|lesson)\s*(?:\d*|one|two|three|four|five|six|[ivx]{1,4})$/iu.test(
				groups?.['title'] ?? '',
			)
		)
			return [];
		return groups && people ? [{ form, title: groups['title'] ?? '', ...people }] : [];
	});
	return alone ? [alone, ...tails] : tails;
}

/** Beside a title in brackets a person may carry a nickname behind a dash: `胡明-popo：《…》`. */
function peopleIn(said: string, form: TailForm): PlainPeople | null {
	const bare = form === 'quoted' ? said.replace(/\s*[-–—|:：,]\s*$/u, '') : said;
	const [, name] = form === 'quoted' ? (/^([^\s-]{2,20})-[^\s-]{1,20}$/u.exec(bare) ?? []) : [];
	const people = readPlainPeople(name ?? bare);
	const [one, ...more] = people?.people ?? [];
	if (!people || people.sureness >= LIKELY || !one || more.length > 0 || one.affiliation) return people;
	// `Organization Name` and `Name Organization`, where only one of both is surely a name.
	const words = bare.trim().split(/\s+/u);
	const [first = '', last = ''] = [words[0], words.at(-1)];
	if (words.length < 2 || words.length > 4 || isFullKoreanName(first) === isFullKoreanName(last)) return people;
	const [own, stay] = isFullKoreanName(last) ? [last, words.slice(0, -1)] : [first, words.slice(1)];
	return { people: [{ name: own, target: own, ...stayOf(stay.join(' ')) }], sureness: LIKELY };
}

/** `Name - Organization`, `Name - from Organization`, `Name keynote`, `Name (Organization)`. */
function aloneIn(heading: string): HeadingTail | null {
	const keynote = /^(.{2,40}?)(?:['’]s)?\s+keynote$/iu.exec(heading);
	const [, before = keynote?.[1] ?? heading, after] = /^(.{2,60}?)\s+[-–—|]\s+(.+)$/u.exec(heading) ?? [];
	const named = readPlainPeople(before);
	if (!named || named.sureness < LIKELY) return null;
	const stay = after === undefined ? null : stayOf(after);
	const people = stay ? named.people.map((person) => ({ ...person, ...stay })) : named.people;
	return { form: 'alone', title: keynote ? 'Keynote' : null, people, sureness: named.sureness };
}
