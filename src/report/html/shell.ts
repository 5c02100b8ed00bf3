import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Messages } from '../messages/index.js';
import { type Html, html, raw } from './markup.js';

export interface Shell {
  readonly title: string;
  readonly messages: Messages;
  readonly style: string;
  readonly script: string;
  readonly body: Html;
}

/** A whole page in one file. Its policy lets run exactly the style and script given, and nothing be loaded from anywhere. */
export function shell({ title, messages, style, script, body }: Shell): string {
  const policy = `default-src 'none'; style-src ${pinned(style)}; script-src ${pinned(script)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="${messages.code}" dir="${messages.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#report">${messages.skip}</a>
${body}
<script>${raw(script)}</script>
</body>
</html>
`;
  return page.markup;
}

/** The hash by which a policy knows an inline style or script. */
export function pinned(source: string): string {
  const bytes = sha256(utf8ToBytes(source));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}
