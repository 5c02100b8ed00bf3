// Terminal sequences: CSI (colours, cursor), OSC and other strings (titles, links, clipboard), two-byte escapes.
// Every part after the introducer is optional or a negated class, so a match never has to be tried twice.
const ESCAPES = /[\u001b\u009b]\[?[0-?]*[ -/]*[@-~]?/g;
const STRINGS =
  /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u009c|\u001b\\)?/g;
// Controls, bidirectional overrides and isolates, invisible fillers, and the tag characters that can smuggle text.
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const SPACES = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/**
 * Text of a document as it may stand on one line of a terminal or page: no escape sequences, no control or
 * bidirectional formatting characters, white space as single spaces, lone surrogates replaced. Joiners that
 * Persian and Indian scripts need stay.
 *
 * A hostile document must not be able to repaint the terminal, hide text or reorder what stands beside it.
 *
 * @example
 * ```ts
 * clean('\u001b[31mred\u001b[0m\nand \u202Ereversed'); // 'red and reversed'
 * ```
 */
export function clean(text: string): string {
  return wellFormed(text).replace(STRINGS, '').replace(ESCAPES, '').replace(SPACES, ' ').replace(UNSEEN, '');
}

/** `String.prototype.toWellFormed`, which the oldest supported browsers lack. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
