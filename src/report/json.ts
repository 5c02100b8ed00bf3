import type { Analysis } from '../model/analysis.js';

// What would act on a terminal or split a line of ndjson: the same data, spelt as escapes.
const RISKY = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * The Analysis as JSON, pretty and byte for byte the same for the same analysis. Control and bidirectional
 * characters are written as escapes: parsing gives back exactly the analysis.
 */
export function toJson(analysis: Analysis): string {
  return `${safe(JSON.stringify(analysis, null, 2))}\n`;
}

/** Several analyses as one JSON array, in their order. */
export function toJsonArray(analyses: readonly Analysis[]): string {
  return `${safe(JSON.stringify(analyses, null, 2))}\n`;
}

/** One analysis on one line. */
export function toNdjson(analysis: Analysis): string {
  return `${safe(JSON.stringify(analysis))}\n`;
}

/** JSON text without characters that act on a terminal: inside strings, the only place where they can stand. */
export function safe(json: string): string {
  return json.replace(RISKY, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
