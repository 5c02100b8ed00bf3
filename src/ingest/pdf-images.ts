/** What pdf.js draws on a page. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Operator numbers of pdf.js that matter for the area of images. */
const SAVE = 10;
const RESTORE = 11;
const TRANSFORM = 12;
const FORM_BEGIN = 74;
const FORM_END = 75;
/** Text, paths and shadings: what was drawn after a transformation was no image. */
const DRAWS = new Set([44, 45, 46, 47, 62, 91]);

type Matrix = readonly [number, number, number, number, number, number];

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

function isMatrix(value: unknown): value is Matrix {
  return value !== null && typeof value === 'object' && 'length' in value && value.length === 6;
}

/**
 * Share of the page that images cover. Images are never decoded (that costs seconds on a scan): pdf.js is told to
 * leave them out, and an image left out shows as a transformation that is restored before anything was drawn.
 */
export function imageShare(list: OperatorList, area: number): number {
  const stack: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  let covered = 0;
  let placed = false;
  for (let i = 0; i < list.fnArray.length; i++) {
    const fn = list.fnArray[i] ?? 0;
    const args = list.argsArray[i];
    if (fn === SAVE) stack.push(now);
    else if (fn === RESTORE || fn === FORM_END) {
      if (placed) covered += Math.abs(now[0] * now[3] - now[1] * now[2]);
      placed = false;
      now = stack.pop() ?? now;
    } else if (fn === FORM_BEGIN) {
      stack.push(now);
      const inner = Array.isArray(args) ? args[0] : null;
      if (isMatrix(inner)) now = times(now, inner);
    } else if (fn === TRANSFORM && isMatrix(args)) {
      now = times(now, args);
      placed = true;
    } else if (DRAWS.has(fn)) placed = false;
  }
  return area > 0 ? Math.min(1, covered / area) : 0;
}
