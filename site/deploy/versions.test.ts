import { expect, it } from 'vitest'
import { versionsOf } from './versions.ts'

it('takes the newest release of each major version, and nothing else', () => {
  const tags = [
    'clausal@0.9.0',
    'clausal@1.9.0',
    'clausal@1.10.2',
    'clausal@1.10.0',
    '@clausal/core@3.0.0',
    'clausal@2.0.0',
    'clausal@2.1.0-beta.0',
    'v1',
  ]
  expect(versionsOf(tags)).toEqual([
    { name: 'v2', tag: 'clausal@2.0.0' },
    { name: 'v1', tag: 'clausal@1.10.2' },
  ])
  expect(versionsOf([])).toEqual([])
})
