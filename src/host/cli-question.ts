// What one of our commands of the app's own command line was asked: the options that all of them share.
import type { CliData, CliFlags } from 'obsidian';
import type { Asking } from '../index/asking';
import { REPORT_FORMATS, type ReportFormat } from '../report/report-format';
import type { Strings } from '../strings/en';
import { stringsFor } from '../strings/strings-for';
import { isoDay } from '../text/dates';
import type { Session } from './session';

export interface CliQuestion {
	readonly asking: Asking;
	readonly format: ReportFormat;
	readonly strings: Strings;
	readonly params: CliData;
}

export const COMMON_FLAGS: CliFlags = {
	today: { value: '<YYYY-MM-DD>', description: 'the day to answer for' },
	lang: { value: '<da|en>', description: 'language of heads and messages' },
	me: { value: '<path>', description: 'whose vault it is, where several own notes lie in it' },
	format: { value: '<table|json|md>', description: 'how to answer' },
};

/** The question, or one line that says what was asked wrongly. */
export function readQuestion(session: Session, params: CliData): CliQuestion | string {
	const { today = '', lang = session.language, me = '', format = 'table' } = params;
	const asking = session.asking();
	const day = today === '' ? asking.today : isoDay(today);
	const known = REPORT_FORMATS.find((each) => each === format);
	if (day === null) return `today=${today} is no date: write it as 2026-12-01`;
	if (known === undefined) return `format=${format} is not known: ${REPORT_FORMATS.join(', ')}`;
	if (lang !== 'da' && lang !== 'en') return `lang=${lang} is not known: da, en`;
	if (session.reading !== null) return stringsFor(lang).notices.stillReading;
	return { asking: { ...asking, today: day, me: me === '' ? asking.me : me }, format: known, strings: stringsFor(lang), params };
}
