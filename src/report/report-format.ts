// The three ways in which a report can be read: by a person at a terminal, by a program, in a note.

export type ReportFormat = 'table' | 'json' | 'md';

export const REPORT_FORMATS: readonly ReportFormat[] = ['table', 'json', 'md'];
