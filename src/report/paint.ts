/** What a stretch of a report is. A painter turns it into colour or weight; the words never depend on that. */
export const STYLES = ['heading', 'strong', 'dim', 'good', 'fair', 'poor', 'mark', 'accent'] as const;
export type Style = (typeof STYLES)[number];

/** Puts a style on a text, for example with the escape sequences of a terminal. */
export type Paint = (style: Style, text: string) => string;

/** No colour at all. */
export const plain: Paint = (_style, text) => text;
