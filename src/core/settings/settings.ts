import type { Language } from '../model/language';
import type { OwnWords } from '../vocabulary/own-words';

/** The languages that notes can be written in, each by the name it has for itself. */
export const LANGUAGES: Readonly<Record<Language, string>> = { ko: '한국어', en: 'English', ja: '日本語' };

/** What a person can set. Flat, because sync merges `data.json` key by key. */
export interface Settings extends OwnWords {
	/** Folder of the vault for new reviews; empty is the root. So are the next ones. */
	readonly reviewFolder: string;
	readonly speakerFolder: string;
	readonly reflectionFolder: string;
	/** Path of a note with the person's own template; empty for the built-in one. So are the next two. */
	readonly reviewTemplate: string;
	readonly speakerTemplate: string;
	readonly reflectionTemplate: string;
	/** The language that notes are written in. */
	readonly language: Language;
	/** Moment tokens for the day in file names. */
	readonly dayFormat: string;
	/** Moment tokens for the day in titles. */
	readonly titleDayFormat: string;
	/** Whether the properties and tags of a review follow the speakers that its text links. */
	readonly keepInStep: boolean;
	/** Whether tagging a speaker makes their note. */
	readonly createSpeakerNotes: boolean;
	/** Whether speakers and meetups are offered while a person types, behind one to three signs. */
	readonly mentions: boolean;
	readonly mentionTrigger: string;
	/** The names of the properties in notes; no two are the same. */
	readonly propertyTitle: string;
	readonly propertyDate: string;
	/** Counts before `propertyDate`: the day of the event, where that one holds the day of a post about it. */
	readonly propertyEventDate: string;
	readonly propertyMeetup: string;
	readonly propertySpeakers: string;
	readonly propertySlides: string;
	readonly propertyLocation: string;
	readonly propertyUrl: string;
	readonly propertyRating: string;
	readonly propertyReview: string;
	readonly propertyOrganization: string;
	readonly propertyRole: string;
}

/** The settings of a vault that has none. Frozen, because Obsidian writes into settings it is handed. */
export const DEFAULT_SETTINGS: Settings = Object.freeze({
	reviewFolder: 'Meetups',
	speakerFolder: 'Meetups/Speakers',
	reflectionFolder: 'Meetups/Reflections',
	reviewTemplate: '',
	speakerTemplate: '',
	reflectionTemplate: '',
	language: 'ko',
	dayFormat: 'YYYY-MM-DD',
	titleDayFormat: 'YY.MM.DD',
	keepInStep: true,
	createSpeakerNotes: true,
	mentions: true,
	mentionTrigger: '@',
	propertyTitle: 'title',
	propertyDate: 'date',
	propertyEventDate: 'event_date',
	propertyMeetup: 'meetup',
	propertySpeakers: 'speakers',
	propertySlides: 'slides',
	propertyLocation: 'location',
	propertyUrl: 'url',
	propertyRating: 'rating',
	propertyReview: 'review',
	propertyOrganization: 'organization',
	propertyRole: 'role',
	wordsSummary: '',
	wordsQna: '',
	wordsThoughts: '',
	wordsReflection: '',
	wordsNetworking: '',
	wordsResources: '',
	wordsNumbering: '',
	wordsByline: '',
});
