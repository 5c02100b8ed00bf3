import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type BatchPlan, type FoundFile, journalled } from '../node/batch/index.js';
import { clean } from '../report/clean.js';
import { counted } from '../report/wording.js';
import type { CompareFlags } from './compare.js';
import type { Corpus } from './corpus.js';
import { DONE, FINDINGS, type Io } from './io.js';

/** Says what a run would do, and does nothing: each document with the country that it would count for. */
export async function dryRun(
  plan: BatchPlan,
  analyses: readonly FoundFile[],
  corpus: Corpus,
  flags: CompareFlags,
  io: Io,
): Promise<number> {
  const name = flags.shard ? `journal-${flags.shard.index}-of-${flags.shard.of}.ndjson` : 'journal.ndjson';
  const journal = flags.output === undefined ? null : join(flags.output, name);
  const known = journal && (await stat(journal).catch(() => null)) ? await journalled(journal) : new Map();
  for (const document of plan.documents) {
    const entry = corpus.entryOfFile(corpus.documents.find(({ path }) => path === document.path) ?? document);
    const done = known.get(document.key)?.failed === false;
    const parts = [
      done ? 'done' : 'analyse',
      entry.country ?? '???',
      String(entry.year ?? '????'),
      entry.kind ?? '?',
      clean(document.file),
      ...(document.copies.length > 0 ? [`(also ${document.copies.map(clean).join(', ')})`] : []),
    ];
    io.out(`${parts.join('  ')}\n`);
  }
  for (const { file } of analyses) io.out(`read     ${clean(file)}\n`);
  const failures = [...plan.failures, ...corpus.failures];
  for (const { name: file, message } of failures) io.err(`${clean(file)}: ${clean(message)}\n`);
  const done = plan.documents.filter(({ key }) => known.get(key)?.failed === false).length;
  io.err(
    `${counted(plan.documents.length, 'document')}, ${done} of them done already${analyses.length > 0 ? `; ${counted(analyses.length, 'file')} of analyses` : ''}. Nothing was analysed and nothing written.\n`,
  );
  return failures.length > 0 ? FINDINGS : DONE;
}
