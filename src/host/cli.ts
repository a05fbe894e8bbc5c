// The reading commands for the app's own command line: the same answers as `npm run tillid`, from the index that is there already.
import type { CliData, CliFlags, Plugin } from 'obsidian';
import { isUnresolved, type Who } from '../index/commitment';
import { listCommitments } from '../index/list-commitments';
import { listProblems } from '../index/list-problems';
import { listRelationships } from '../index/list-relationships';
import { listTopics } from '../index/list-topics';
import { checkReport } from '../report/check-report';
import { commitmentsReport } from '../report/commitments-report';
import { relationshipsReport } from '../report/relationships-report';
import { topicsReport } from '../report/topics-report';
import { COMMON_FLAGS, readQuestion, type CliQuestion } from './cli-question';
import { registerWritingHandlers } from './cli-writing';
import type { Session } from './session';

const WHO: readonly Who[] = ['me', 'them', 'both', 'unassigned'];

export function registerCliHandlers(plugin: Plugin, session: Session): void {
	const register = (name: string, description: string, flags: CliFlags, answer: (question: CliQuestion) => string): void => {
		plugin.registerCliHandler(`tillid:${name}`, description, { ...COMMON_FLAGS, ...flags }, (params) => answered(session, params, answer));
	};
	register('relationships', 'One row for each colleague', {}, ({ asking, format, strings }) =>
		relationshipsReport(listRelationships(session.index, asking), format, strings),
	);
	register('commitments', 'Promises not yet settled', { all: { description: 'settled ones too' }, who: { value: '<me|them|both|unassigned>', description: 'only these' } }, (question) =>
		commitments(session, question),
	);
	register('topics', 'Interests, values and resources, and who has them', {}, ({ asking, format, strings }) => topicsReport(listTopics(session.index, asking), format, strings));
	register('check', 'What could not be read in the notes', {}, ({ asking, format, strings }) => checkReport(listProblems(session.index, asking), format, strings));
	registerWritingHandlers(plugin, session);
}

function answered(session: Session, params: CliData, answer: (question: CliQuestion) => string): string {
	const question = readQuestion(session, params);
	return typeof question === 'string' ? question : answer(question);
}

function commitments(session: Session, { asking, format, strings, params }: CliQuestion): string {
	const { all, who = '' } = params;
	const only = WHO.find((each) => each === who);
	if (who !== '' && only === undefined) return `who=${who} is not known: ${WHO.join(', ')}`;
	const wanted = listCommitments(session.index, asking).filter((each) => (all === 'true' || isUnresolved(each)) && (only === undefined || each.who === only));
	return commitmentsReport(wanted, format, strings);
}
