// A plan note's own lines: a task that begins with a link to a colleague says who talks with whom, and promises nothing.
import type { CommitmentLine } from '../model/commitment-line';
import { lookUpPerson, type Nearby } from './person-lookup';
import type { VaultIndex } from './vault-index';

/** Whether a task of a plan note begins with a link to a colleague. */
export function isPlanLine(index: VaultIndex, line: CommitmentLine, nearby: Nearby): boolean {
	const [first] = line.links;
	if (!first || !line.text.startsWith(first.label)) return false;
	return lookUpPerson(index, first, nearby).is === 'colleague';
}
