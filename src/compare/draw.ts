/**
 * Numbers for resampling that look random and are the same everywhere: the n-th number of a stream is a function of
 * seed, stream and n alone (a counter-based generator), so that no order of work can change a result.
 *
 * Both halves are passed through the 32-bit finaliser "lowbias32" (Wellons 2018, "Prospecting for hash functions"),
 * whose output bits each depend on every input bit with a bias below 0.2 %. Good for bootstrap, not for secrets.
 */

/** A 32-bit integer scattered over all 32-bit integers, one to one. */
function scatter(value: number): number {
  let x = value >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

/** A number for a name, so that two uses of one seed do not share their numbers. */
function streamOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return scatter(hash);
}

/**
 * Draws whole numbers from 0 below `size`, each as likely as the others (to one part in 2³² ÷ size).
 *
 * @param seed a whole number, 0 to 2³² − 1
 * @param stream what the numbers are for
 * @returns the number at place `counter` (0 to 2³² − 1) of the stream
 */
export function drawer(seed: number, stream: string): (counter: number, size: number) => number {
  const key = scatter((seed ^ streamOf(stream)) >>> 0);
  return (counter, size) => Math.floor((scatter(scatter(counter + key) ^ key) / 0x1_0000_0000) * size);
}
