// The commands that only read: relationships, commitments, topics, check.
import { isUnresolved } from '../../src/index/commitment';
import { listCommitments } from '../../src/index/list-commitments';
import { listProblems } from '../../src/index/list-problems';
import { listRelationships } from '../../src/index/list-relationships';
import { listTopics } from '../../src/index/list-topics';
import { checkReport } from '../../src/report/check-report';
import { commitmentsReport } from '../../src/report/commitments-report';
import { relationshipsReport } from '../../src/report/relationships-report';
import { topicsReport } from '../../src/report/topics-report';
import { stringsFor } from '../../src/strings/strings-for';
import type { OpenVault } from './open-vault';
import type { Options } from './options';
import { done, type Outcome } from './outcome';

export function relationships({ index, asking, language }: OpenVault, { format }: Options): Outcome {
	return done(relationshipsReport(listRelationships(index, asking), format, stringsFor(language)));
}

export function commitments({ index, asking, language }: OpenVault, { format, all, who }: Options): Outcome {
	const wanted = listCommitments(index, asking).filter((commitment) => (all || isUnresolved(commitment)) && (who === null || commitment.who === who));
	return done(commitmentsReport(wanted, format, stringsFor(language)));
}

export function topics({ index, asking, language }: OpenVault, { format }: Options): Outcome {
	return done(topicsReport(listTopics(index, asking), format, stringsFor(language)));
}

/** Exit 1 with problems. */
export function check({ index, asking, language }: OpenVault, { format }: Options): Outcome {
	const problems = listProblems(index, asking);
	return { ...done(checkReport(problems, format, stringsFor(language))), exit: problems.length > 0 ? 1 : 0 };
}
