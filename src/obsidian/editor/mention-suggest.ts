import { EditorSuggest, Notice } from 'obsidian';
import type { Editor, EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, TFile } from 'obsidian';

import { MentionOffers } from '../../core/browse/mention-offers';
import type { MentionOffer } from '../../core/browse/mention-offers';
import { lengthOfName } from '../../core/browse/speaker-choices';
import type { SpeakerChoice } from '../../core/browse/speaker-choices';
import { findMention } from '../../core/names/find-mention';
import { canBeginLink } from '../../core/text/can-hold-link';
import { wikilink } from '../../core/text/wikilink';
import { drawSpeaker, drawSuggestion } from '../draw-suggestion';
import { attempt, tellRefusal } from '../notify';
import { linkInEditor, makeSpeakerNote, tagInEditor } from '../tag-in-note';
import type { Workbench } from '../workbench';

/** Offers speakers and meetups behind a sign that a person types, and tags whom they choose. */
export class MentionSuggest extends EditorSuggest<MentionOffer> {
	readonly #offers: MentionOffers;

	constructor(private readonly bench: Workbench) {
		super(bench.app);
		this.#offers = new MentionOffers(bench.index);
	}

	override onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null {
		const { mentions, mentionTrigger } = this.bench.settings;
		if (!mentions || file?.extension !== 'md') return null;
		// Asked at every key: the line says no nearly always, and the rest of the note is not looked at.
		const mention = findMention(editor.getLine(cursor.line).slice(0, cursor.ch), mentionTrigger);
		if (!mention || editor.listSelections().length > 1) return null;
		const start = { line: cursor.line, ch: mention.at };
		if (!canBeginLink(editor.getValue(), editor.posToOffset(start), editor.posToOffset(cursor))) return null;
		return { start, end: cursor, query: mention.query };
	}

	override getSuggestions({ query }: EditorSuggestContext): MentionOffer[] {
		return this.#offers.find(query);
	}

	override renderSuggestion(offer: MentionOffer, el: HTMLElement): void {
		const { strings } = this.bench;
		if (offer.kind === 'speaker') return drawSpeaker(el, offer.choice, strings);
		if (offer.kind === 'nobody') return drawSuggestion(el, strings.picker.nobody);
		const { name, reviews } = offer.meetup;
		drawSuggestion(el, name, strings.property.meetup, strings.pane.reviews(reviews.length));
	}

	override selectSuggestion(offer: MentionOffer, event: MouseEvent | KeyboardEvent): void {
		const { context } = this;
		// Enter ends a syllable of an input method, which keeps on typing.
		if (!context || ('isComposing' in event && event.isComposing)) return;
		this.close();
		if (offer.kind === 'nobody') {
			// The editor has its own ways to break a line, in a list as elsewhere: the key is pressed once more, now for it.
			if ('key' in event) event.target?.dispatchEvent(new KeyboardEvent(event.type, event));
			return;
		}
		const { editor, start, end } = context;
		const [from, to] = [editor.posToOffset(start), editor.posToOffset(end)];
		if (offer.kind === 'meetup') linkInEditor(editor, { from, to }, wikilink(offer.meetup.name));
		else void attempt(this.bench.strings, () => this.#tag(context, from, offer.choice));
	}

	/** Says nothing where all went as expected: who types is not to be interrupted. */
	async #tag({ editor, file, query }: EditorSuggestContext, from: number, choice: SpeakerChoice): Promise<void> {
		const { bench } = this;
		const { settings, strings } = bench;
		// What sticks to a name, as Korean particles do, stays outside of the link, and so does a space behind it.
		const typed = query.trimEnd();
		const name = /\s/u.test(typed) ? typed : typed.slice(0, lengthOfName(typed, choice));
		const text = settings.mentionTrigger + name;
		const words = { from, to: from + text.length, text, shown: choice.name };
		const result = tagInEditor(bench, { editor, file }, words, choice);
		if (typeof result !== 'boolean') return tellRefusal(strings, file.basename, result);
		const hasNote = await makeSpeakerNote(bench, choice, file);
		if (hasNote) new Notice(strings.notice.tagged(choice.name, hasNote));
	}
}
