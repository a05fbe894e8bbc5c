// Every promise of the vault, settled ones too.
import type { Asking } from './asking';
import type { Commitment } from './commitment';
import { judgedLines } from './judged-lines';
import { rememberedInSteps } from './remembered';
import { each, type Steps } from './steps';
import type { VaultIndex } from './vault-index';

/** By path, then line. */
export const listCommitments = rememberedInSteps(function* (index: VaultIndex, asking: Asking): Steps<readonly Commitment[]> {
	const judged = yield* judgedLines.inSteps(index, asking);
	const commitments: Commitment[] = [];
	yield* each(judged, ({ commitment }) => commitments.push(commitment));
	return commitments;
});
