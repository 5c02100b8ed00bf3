import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** A date that office files must carry: it says nothing. */
const EPOCH = '2000-01-01T00:00:00Z';

/** An office file (a ZIP) with every date in it replaced, so that the same content is the same bytes whenever it is written. */
export function withoutClock(bytes: Uint8Array): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const dated = name.startsWith('docProps/')
      ? strToU8(
          strFromU8(content).replace(
            /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g,
            (_all, open: string, close: string) => `${open}${EPOCH}${close}`,
          ),
        )
      : content;
    files[name] = [dated, { mtime: new Date(2000, 0, 1), level: 6 }];
  }
  return zipSync(files);
}
