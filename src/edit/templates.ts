// The note templates that come with Tillid, bundled from templates/ as they stand there.
import conversationDa from '../../templates/conversation.da.md';
import conversationEn from '../../templates/conversation.en.md';
import type { Language } from '../text/language';

export const CONVERSATION_TEMPLATES: Readonly<Record<Language, string>> = { da: conversationDa, en: conversationEn };
