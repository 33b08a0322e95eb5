import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // The default leaves one core idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: ['packages/*', 'rehearsal', { test: { name: 'workspace', include: ['scripts/**/*.test.mjs'], testTimeout: 30_000 } }],
  },
})
