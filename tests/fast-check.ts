import fc from 'fast-check';

/**
 * fast-check with one seed, so that a run of the tests says the same on every machine. `LACUNA_FUZZ=2000 npm test` looks for
 * new counterexamples instead: that many runs a property, from a random seed that a failure prints.
 */
const runs = Number(process.env.LACUNA_FUZZ ?? 0);
fc.configureGlobal(runs > 0 ? { numRuns: runs } : { seed: 20_251 });

/** How often a property runs whose cases are slow: this many times, or as `LACUNA_FUZZ` says. */
export const slowRuns = (usual: number): { numRuns: number } => ({
  numRuns: runs > 0 ? Math.min(runs, usual * 10) : usual,
});

export default fc;
