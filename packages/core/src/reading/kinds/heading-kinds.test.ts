import { describe, expect, it } from 'vitest'
import { kindsOfHeading } from './heading-kinds.ts'

describe('kindsOfHeading', () => {
  it.each([
    ['What do you know about me?', 'collection'],
    ['How long do you keep it?', 'retention'],
    ['Will this page change?', 'changes'],
    ['Who do I talk to?', 'contact'],
    ['Can I see it, fix it or get rid of it?', 'rights'],
    ['4.2 INTERNATIONAL TRANSFERS', 'transfers'],
    ['Cookies & similar technologies', 'cookies'],
    ['Notice to California residents', 'regional'],
  ] as const)('reads "%s"', (heading, kind) => {
    expect(kindsOfHeading(heading)).toContain(kind)
  })

  it.each(['', 'Chapter Two', 'Lighthouse keepers'])('says nothing of "%s"', (heading) => {
    expect(kindsOfHeading(heading)).toEqual([])
  })
})
