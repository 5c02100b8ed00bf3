import { defineConfig } from 'vitest/config';

/** The tests in a real browser: `npm run test:page`. Not part of `npm test`, which needs none. */
export default defineConfig({
  test: {
    include: ['tests/page/**/*.page.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    // One browser at a time: they are heavy, and the machine has other work.
    fileParallelism: false,
  },
});
