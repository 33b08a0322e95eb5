import { defineProject } from 'vitest/config'

export default defineProject({
  // A registry is started, packages are published and installed into fresh projects: minutes on a slow machine.
  test: { name: 'rehearsal', include: ['src/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 600_000 },
})
