import type { BatchProgress } from '../node/batch/index.js';
import { counted } from '../report/wording.js';
import type { Io } from './io.js';

/** Redrawn at most this often. */
const REDRAW_MS = 200;

/** Says how far a batch is, on a terminal only, on standard error. The clock is for the person who waits; no result sees it. */
export function batchProgress(io: Io, wanted: boolean) {
  const shows = wanted && io.errIsTerminal;
  const begin = performance.now();
  let drawn = -REDRAW_MS;
  let latest: BatchProgress | null = null;
  return {
    tell(progress: BatchProgress): void {
      latest = progress;
      const now = performance.now();
      if (!shows || (now - drawn < REDRAW_MS && progress.done < progress.of)) return;
      drawn = now;
      io.err(`\r\u001b[K${progressLine(progress, (now - begin) / 1000)}`);
    },
    clear(): void {
      if (shows) io.err('\r\u001b[K');
    },
    /** "12 of 361 documents analysed". */
    last: () =>
      latest ? `${latest.done} of ${counted(latest.of, 'document')} analysed` : 'Nothing analysed yet',
  };
}

/** "[12/361] 2 failed · 3.1 documents/s · 140 pages/s · about 2 min left". */
export function progressLine(
  { done, of, failed, pages, bytes, ofBytes }: BatchProgress,
  seconds: number,
): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const left = bytes > 0 ? (seconds * (ofBytes - bytes)) / bytes : null;
  return [
    `[${done}/${of}]`,
    ...(failed > 0 ? [`${failed} failed ·`] : []),
    `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} documents/s`,
    `· ${Math.round(seconds > 0 ? pages / seconds : 0)} pages/s`,
    ...(done === of || left === null ? [] : [`· ${leftWords(left)} left`]),
  ].join(' ');
}

function leftWords(seconds: number): string {
  if (seconds < 90) return `about ${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 5400) return `about ${Math.round(seconds / 60)} min`;
  return `about ${(seconds / 3600).toFixed(1)} h`;
}
