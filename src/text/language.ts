// The two languages of the screen and of the notes.
export type Language = 'da' | 'en';
