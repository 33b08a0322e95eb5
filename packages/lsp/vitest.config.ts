import { defineProject } from 'vitest/config'

export default defineProject({
  // Generous, for servers that are started on a busy machine.
  test: {
    name: 'lsp',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
