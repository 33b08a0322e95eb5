import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      'packages/*',
      'hardening',
      'rehearsal',
      'site',
      { test: { name: 'workspace', include: ['scripts/**/*.test.mjs'], testTimeout: 30_000 } },
    ],
  },
})
