import { defineConfig } from 'vitest/config';

/** The tests in a real browser: `npm run test:page`. Not part of `npm test`, which needs none. */
export default defineConfig({
  test: {
    include: ['tests/page/**/*.page.ts'],
    // A browser on a busy machine may miss a time-out; what is wrong fails each time.
    retry: 2,
    testTimeout: 300_000,
    hookTimeout: 180_000,
    // One browser at a time: they are heavy, and the machine has other work.
    fileParallelism: false,
  },
});
