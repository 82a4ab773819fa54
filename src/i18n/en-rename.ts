import { count } from './count';
import type { NamedKind } from '../core/model/rename';

const kind: Record<NamedKind, string> = {
	speaker: 'Speaker',
	meetup: 'Meetup',
	organization: 'Organization',
	topic: 'Topic',
};

/** What a person reads while something gets another name all over the vault, or becomes one with something else. */
export const rename = {
	title: 'Rename or merge',
	what: 'Kind',
	kind,
	from: 'Current name',
	to: 'New name',
	which: 'Which one',
	/** Two notes of one name stay two. */
	noneOfThem: 'Do not merge',
	/** In the list of choices: something that has no note. */
	noNote: 'No note',
	merges: 'Merge',
	/** What will become of it. */
	becomes: (from: string, to: string) => `“${from}” becomes “${to}”.`,
	respelled: (to: string) => `The same name, spelled “${to}” everywhere.`,
	merged: (from: string, into: string) => `“${from}” is merged into “${into}”.`,
	moves: (from: string, to: string) => `The note ${from} becomes ${to}.`,
	keepsAlias: (from: string) => `It keeps “${from}” as an alias, so the old name still finds it.`,
	takesIn: (from: string, into: string) =>
		`The text of ${from} goes below that of ${into}; ${from} itself goes to the trash.`,
	hasAlias: (into: string, from: string) => `${into} gets “${from}” as an alias, so the old name still finds it.`,
	hasNoNote: 'It has no note: links, properties and tags change.',
	tags: (from: string, to: string) => `#topic/${from} and what is nested in it become #topic/${to}.`,
	choose: (name: string) => `Several are called “${name}”. Which one takes it in?`,
	chooseFrom: (name: string) => `Several are called “${name}”. Which one is it?`,
	found: (places: number, notes: number) =>
		notes === 0
			? 'No notes will change.'
			: `${count(places, 'place', 'places')} in ${count(notes, 'note', 'notes')} will change.`,
	refused: (n: number) => (n === 1 ? '1 note stays as it is:' : `${n} notes stay as they are:`),
	places: (n: number) => count(n, 'place', 'places'),
	more: (n: number) => `Show ${count(n, 'more note', 'more notes')}`,
	rename: 'Rename',
	merge: 'Merge',
	/** What became of it. */
	done: (from: string, to: string, places: number, notes: number) =>
		`“${from}” is “${to}” now: ${count(places, 'place', 'places')} in ${count(notes, 'note', 'notes')} changed.`,
	stopped: (notes: number, left: number) => `Stopped: ${count(notes, 'note', 'notes')} changed, ${left} not reached.`,
	keeps: (path: string) => `So ${path} stays, too.`,
	noteKept: (path: string) => `${path} was kept, because not every note could be changed.`,
	unknown: (what: string, name: string) => `There is no ${what.toLowerCase()} called “${name}”.`,
	isAlias: (alias: string, name: string) => `“${alias}” is another name of “${name}”. Rename that one.`,
	several: (name: string, paths: string) => `Several notes are called “${name}”: ${paths}. Name one by its path.`,
	unusable: (name: string) => `“${name}” cannot be the name of a note: please leave out / : ? | # [ ] and the like.`,
	isTaken: (name: string) => `Another note is called “${name}”, and what that is about cannot be merged with this.`,
};
