import type { Analysis } from '../../src/model/analysis.js';
import { passage, sample } from './sample.js';

/** What a hostile document may hold: markup, scripts, ways out of attributes and styles, bidi tricks, terminal sequences. */
export const PAYLOADS: readonly string[] = [
  '<script>window.pwned=1</script>',
  '"><img src=x onerror="window.pwned=1">',
  "' onmouseover='window.pwned=1' x='",
  '</title></style></script><script>window.pwned=1</script>',
  '<svg/onload=window.pwned=1>',
  '<iframe srcdoc="<script>parent.pwned=1</script>">',
  '<a href="javascript:window.pwned=1">x</a>',
  '{{constructor.constructor("window.pwned=1")()}}',
  '<!-- --><base href="https://example.org/">',
  '<meta http-equiv="refresh" content="0;url=https://example.org/">',
  '\u202egnp.exe\u202d \u2066hidden\u2069 \u2068open',
  '</bdi></blockquote></article></main>',
  '\u0000<\u0000script>window.pwned=1</script>',
  '&lt;script&gt;window.pwned=1&lt;/script&gt;',
  '$& $1 $`',
];

/** The sample where everything that comes from a document says the worst. */
export function hostile(payload: string): Analysis {
  const dangerous = passage(
    {
      id: 17,
      text: `before ${payload} electronic waste ${payload} after`,
      section: payload,
      language: 'en',
      because: `“${payload}” commits.`,
    },
    { 'e-waste-management': 'electronic waste' },
  );
  return {
    ...sample,
    document: {
      ...sample.document,
      name: `${payload}.pdf`,
      title: payload,
      mediaType: payload,
      language: payload,
    },
    passages: [
      { ...dangerous, pageLabel: payload, cues: [{ kind: 'deadline', text: payload, start: 107, end: 110 }] },
      ...sample.passages.slice(1),
    ],
    problems: [{ code: payload, severity: 'error', message: payload, hint: payload, page: 3 }],
    alsoProminent: [{ term: payload, count: 3, weight: 1 }],
  };
}
