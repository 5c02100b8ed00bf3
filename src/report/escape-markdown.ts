import { clean } from './clean.js';

/**
 * Text as it stands in Markdown (CommonMark and GitHub's dialect) without being read as markup: no emphasis,
 * links, images, HTML, tables, lists or automatic links. On one line; cleaned as by `clean`.
 *
 * @example
 * ```ts
 * escapeMarkdown('see [here](x) | <b>'); // 'see \[here\](x) \| \<b\>'
 * ```
 */
export function escapeMarkdown(text: string): string {
  return (
    clean(text)
      .trim()
      .replace(/[\\`*_{}[\]<>#|~!$&@^]/g, '\\$&')
      // Automatic links of GitHub's dialect: http://, www.
      .replace(/:\/\//g, '\\:\\/\\/')
      .replace(/\b(www)\./gi, '$1\\.')
      // List items, underlined headings and rules begin a line.
      .replace(/^([-+=])/, '\\$1')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
  );
}
