import { defineProject } from 'vitest/config'

export default defineProject({
  // What hangs is found by a watchdog, not by the time a test takes.
  test: { name: 'hardening', include: ['src/**/*.test.ts'], testTimeout: 300_000 },
})
