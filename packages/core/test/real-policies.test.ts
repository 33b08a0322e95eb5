import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { check, inspect, parsePolicy } from '../src/index.ts'
import { findMisplacements } from './well-formed.ts'

const evaluation = fileURLToPath(new URL('../../../../shared/eval/', import.meta.url))
const FOLDERS = ['policies', 'requirements/c3pa-dev', 'requirements/gdpr-t200-dev']

if (!existsSync(evaluation)) console.warn(`Skipped: no real policies at ${evaluation}. Lay them there to try Clausal on them.`)

describe.skipIf(!existsSync(evaluation))('policies as they are published', () => {
  for (const folder of FOLDERS) {
    const files = existsSync(evaluation + folder) ? readdirSync(evaluation + folder).filter((file) => /\.(?:md|html|txt)$/.test(file)) : []
    it.each(files)(`${folder}/%s is read whole, at exact places`, (file) => {
      const text = readFileSync(`${evaluation}${folder}/${file}`, 'utf8')
      const policy = parsePolicy(text, { path: file })
      expect(findMisplacements(policy)).toEqual([])
      expect(policy.clauses.length).toBeGreaterThan(0)
      for (const { range } of [...check(policy, { today: '2026-06-15' }).findings, ...inspect(policy).disclosures]) {
        expect(range.end.offset).toBeLessThanOrEqual(text.length)
        expect(text.slice(range.start.offset, range.end.offset)).not.toBe('')
      }
    })
  }
})
