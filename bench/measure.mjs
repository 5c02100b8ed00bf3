import { spawnSync } from 'node:child_process';

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Runs a function `runs` times after a warm-up; median seconds. */
export async function seconds(runs, run) {
  await run();
  const times = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await run();
    times.push((performance.now() - start) / 1000);
  }
  return median(times);
}

const PEAK =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\npeak-kb "+u.maxRSS+" cpu-us "+(u.userCPUTime+u.systemCPUTime)+"\\n")})';

/** A whole process, start-up included: median seconds on the clock and of the processor, and peak memory in MB, over `runs` runs after a warm-up. */
export function wholeProcess(args, { runs = 5, warmUp = true, env = {}, before = () => {} } = {}) {
  const walls = [];
  const peaks = [];
  const cpus = [];
  for (let i = warmUp ? -1 : 0; i < runs; i++) {
    before();
    const start = performance.now();
    const child = spawnSync(process.execPath, ['--import', PEAK, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, ...env },
    });
    const wall = (performance.now() - start) / 1000;
    if (child.status !== 0) throw new Error(`${args.join(' ')} ended with ${child.status}: ${child.stderr}`);
    if (i < 0) continue;
    walls.push(wall);
    peaks.push(Number(/peak-kb (\d+)/.exec(child.stderr)?.[1] ?? Number.NaN) / 1024);
    cpus.push(Number(/cpu-us (\d+)/.exec(child.stderr)?.[1] ?? Number.NaN) / 1e6);
  }
  return { wall: median(walls), cpu: median(cpus), peak: median(peaks) };
}

export const fixed = (number, digits = 2) => number.toFixed(digits);
