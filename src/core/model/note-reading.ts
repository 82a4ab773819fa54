import type { Reflection } from './reflection';
import type { Review } from './review';
import type { SpeakerNote } from './speaker-note';

/** What one note says to the index. Every other note of the vault says nothing. */
export type NoteReading = Review | Reflection | SpeakerNote;
