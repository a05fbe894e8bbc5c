// The presets for the purpose of a conversation. Their words stand in the tables; what a note gets is the words, never the key.

export type PurposePreset = 'insight' | 'new-network' | 'problem-help' | 'learn-interest' | 'involve' | 'follow-up';

/** In the order the form offers them; the first is the one for a first conversation. */
export const PURPOSE_PRESETS: readonly PurposePreset[] = ['insight', 'learn-interest', 'problem-help', 'new-network', 'involve', 'follow-up'];
