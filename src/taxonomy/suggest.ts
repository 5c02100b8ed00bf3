import { closest, distance } from 'fastest-levenshtein';

/**
 * The known name that was probably meant, or null: at most a third of the letters differ, or one name begins
 * with the other.
 *
 * @example suggest('e-wast', ['e-waste-management', 'circular-economy']); // 'e-waste-management'
 */
export function suggest(name: string, known: readonly string[]): string | null {
  if (name === '' || name.length > 100 || known.length === 0) return null;
  const sorted = [...known].sort();
  const nearest = closest(name, sorted);
  if (distance(name, nearest) <= Math.max(1, Math.floor(name.length / 3))) return nearest;
  return (
    sorted.find((other) => name.length >= 4 && (other.startsWith(name) || name.startsWith(`${other}-`))) ??
    null
  );
}

/** `did you mean "x"?`, or what there is to choose from. */
export function suggestion(name: string, known: readonly string[]): string {
  const nearest = suggest(name, known);
  if (nearest !== null) return `did you mean "${nearest}"?`;
  const some = [...known].sort().slice(0, 8).join(', ');
  return known.length === 0 ? 'there is none yet' : `known are: ${some}${known.length > 8 ? ', ...' : ''}`;
}
