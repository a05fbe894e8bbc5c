// Every promise of the vault, settled ones too.
import type { Asking } from './asking';
import type { Commitment } from './commitment';
import { judgedLines } from './judged-lines';
import { remembered } from './remembered';
import type { VaultIndex } from './vault-index';

/** By path, then line. */
export const listCommitments = remembered((index: VaultIndex, asking: Asking): readonly Commitment[] =>
	judgedLines(index, asking).map(({ commitment }) => commitment),
);
