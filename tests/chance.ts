// fast-check, beginning at one place for everybody: what falls on one machine falls on all. `npm run fuzz` begins elsewhere each time and tells where (TILLID_SEED).
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['TILLID_SEED'] ?? 20_261_124) });

export default fc;
