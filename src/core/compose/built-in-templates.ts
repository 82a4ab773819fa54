import type { Settings } from '../settings/settings';
import { composeKey } from '../text/compose-property';
import { NOTE_WORDS } from '../vocabulary/note-words';
import { sectionWord } from '../vocabulary/section-words';
import { vocabularyOf } from '../vocabulary/vocabulary';

/** What there are templates for. */
export type TemplateKind = 'review' | 'speaker' | 'reflection';

/** The template that a kind of note is made with while the person has none of their own, in the language of the notes. */
export function builtInTemplate(kind: TemplateKind, settings: Settings): string {
	return kind === 'review'
		? `---\n${reviewProperties(settings)}---\n${builtInReviewBody(settings)}`
		: kind === 'speaker'
			? speakerTemplate(settings)
			: reflectionTemplate(settings);
}

/** What of the built-in template for a review stands below its properties. */
export function builtInReviewBody(settings: Settings): string {
	const words = NOTE_WORDS[settings.language];
	const section = (kind: 'summary' | 'qna' | 'thoughts' | 'reflection') =>
		literal(sectionWord(kind, words[kind], vocabularyOf(settings)));
	return `# {{title}}

{% for talk in talks %}
## {{talk.heading}}{% if not talk.title %}{{cursor}}{% endif %}

{% if talk.byline %}
{{talk.byline}}

{% endif %}
### ${section('summary')}

{{cursor}}
### ${section('qna')}

- Q. 
- A. 

### ${section('thoughts')}


{% endfor %}
## ${section('reflection')}

`;
}

function reviewProperties(settings: Settings): string {
	return [
		property(settings.propertyTitle, 'title'),
		property(settings.propertyDate, 'date'),
		propertyIf(settings.propertyMeetup, 'meetup', '|wikilink'),
		propertyIf(settings.propertyLocation, 'location'),
		propertyIf(settings.propertyUrl, 'url'),
		propertyIf(settings.propertySpeakers, 'speakers', '|wikilink'),
		property('tags', 'tags'),
	].join('');
}

function speakerTemplate(settings: Settings): string {
	const properties = [
		propertyIf('aliases', 'aliases'),
		propertyIf(settings.propertyOrganization, 'organization', '|wikilink'),
		propertyIf(settings.propertyRole, 'role'),
		property('tags', 'tags'),
	];
	return `---\n${properties.join('')}---\n# {{name}}\n\n## ${NOTE_WORDS[settings.language].talksHeard}\n\n{{block}}\n`;
}

function reflectionTemplate(settings: Settings): string {
	const properties = [
		property(settings.propertyTitle, 'title'),
		property(settings.propertyDate, 'date'),
		property(settings.propertyReview, 'review'),
		property('tags', 'tags'),
	];
	return `---\n${properties.join('')}---\n# {{title}}\n\n{% if text %}\n{{text}}{{cursor}}\n{% endif %}\n`;
}

const property = (key: string, value: string): string =>
	`${composeKey(key).replace(/\{(?=[{%])/gu, '\\u007b')}: {{${value}}}\n`;

const propertyIf = (key: string, value: string, filters = ''): string =>
	`{% if ${value} %}\n${property(key, value + filters)}{% endif %}\n`;

/** A person's word that is no part of a template, whatever stands in it. */
const literal = (word: string): string => word.replace(/\{(?=[{%])|<(?=%)/gu, '$& ');
