import { expect, it } from 'vitest'
import { filesOf } from './write-service-worker.ts'

it('finds what a page loads, and what that loads, once', () => {
  const files: Readonly<Record<string, string>> = {
    'playground.html': '<script src="/docs/assets/app.a1.js"></script><link href="/docs/assets/style.css">',
    'assets/app.a1.js': 'import"./chunks/theme.b2.js";new Worker("/docs/assets/worker-c3.js")',
    'assets/chunks/theme.b2.js': 'import"./gone.js";import"../app.a1.js"',
    'assets/worker-c3.js': '',
    'assets/style.css': 'assets/other.js',
    'assets/other.js': '',
  }
  expect(new Set(filesOf('playground.html', (file) => files[file]))).toEqual(
    new Set(['playground.html', 'assets/app.a1.js', 'assets/chunks/theme.b2.js', 'assets/worker-c3.js', 'assets/style.css']),
  )
})
