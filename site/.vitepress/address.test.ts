import { expect, it } from 'vitest'
import { readAddress } from './address.ts'

it('reads where the site will stand', () => {
  expect(readAddress({})).toEqual({ base: '/', url: undefined, ref: 'main', versions: [], top: undefined })
  const url = new URL('https://docs.example/clausal/')
  expect(readAddress({ SITE_URL: 'https://docs.example/clausal' })).toEqual({ base: '/clausal/', url, ref: 'main', versions: [], top: url })
  const old = { SITE_URL: `${url.href}v1/`, SITE_REF: 'clausal@1.2.0', SITE_TOP: url.href, SITE_VERSIONS: 'v2,v1' }
  expect(readAddress(old)).toMatchObject({ base: '/clausal/v1/', ref: 'clausal@1.2.0', versions: ['v2', 'v1'], top: url })
  expect(() => readAddress({ SITE_URL: 'docs' })).toThrow('SITE_URL is no address: docs')
})
