import { defineProject } from 'vitest/config'

export default defineProject({
  test: {
    name: 'core',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The core keeps no state outside of values, so files may share its modules; loading them anew for each takes most of the time.
    isolate: false,
  },
})
