/**
 * Runs in a thread of a worker process and looks at the memory of the whole process, whatever the other threads are busy with. A
 * process of its own for each worker makes the figure mean one document; a limit on V8's heap would not count buffers.
 */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { MEMORY_MARK } from './messages.js';

const WATCH_MS = 50;
const { maxMemoryBytes, parent } = workerData as { maxMemoryBytes: number; parent: number };

setInterval(() => {
  if (process.memoryUsage.rss() > maxMemoryBytes) {
    writeSync(2, `${MEMORY_MARK}\n`);
    process.kill(process.pid, 'SIGKILL');
  }
  // Whoever started us is gone (kill -9): nobody waits for what we do, and a busy main thread would not hear of it.
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, WATCH_MS);
