import { defineProject } from 'vitest/config'

export default defineProject({
  test: {
    name: 'site',
    include: ['{stage,deploy,offline,playground,test,.vitepress}/**/*.test.ts'],
    globalSetup: ['test/build-site.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
