import { describe, expect, it } from 'vitest'
import { PackageFileError, readManifest } from './manifest.ts'

const MANIFEST = `{
  "name": "lapwing",
  "dependencies": {
    "stripe": "^17.0.0",
    "mailer": "npm:@sendgrid/mail@8"
  },
  "devDependencies": { "posthog-js": "1.0.0" }
}
`
const file = 'apps/shop/package.json'

describe('readManifest', () => {
  it('tells each package with its line, an alias by its real name', () => {
    expect(readManifest({ file, text: MANIFEST })).toEqual([
      { name: 'stripe', file, line: 4 },
      { name: '@sendgrid/mail', file, line: 5 },
    ])
  })

  it('counts what only builds the product where asked to', () => {
    expect(readManifest({ file, text: MANIFEST }, { dev: true }).map(({ name }) => name)).toContain('posthog-js')
  })

  it.each([
    ['no JSON', '{ "dependencies": { "a": 1, }', /package\.json: this is not valid JSON .* Mend it/],
    ['a list', '["stripe"]', /a package\.json is an object/],
  ])('says what is wrong with %s', (_, text, message) => {
    expect(() => readManifest({ file, text })).toThrow(PackageFileError)
    expect(() => readManifest({ file, text })).toThrow(message)
  })

  it('passes over what is no list of packages', () => {
    expect(readManifest({ file, text: '{ "dependencies": ["stripe"], "peerDependencies": null }' })).toEqual([])
    expect(readManifest({ file, text: '\ufeff{}'.slice(1) })).toEqual([])
  })
})
