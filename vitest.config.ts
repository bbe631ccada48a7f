import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/build.ts'],
    include: ['test/**/*.test.ts'],
    // Tests run real interpreters; a busy machine is slow, not wrong.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
    // Programs that run on the real clock wait more than they work.
    maxWorkers: availableParallelism() + 1,
  },
});
