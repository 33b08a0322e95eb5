import { expect, it } from 'vitest'
import { readAddress } from './address.ts'

it('reads where the site will stand', () => {
  expect(readAddress({})).toEqual({ base: '/', url: undefined })
  expect(readAddress({ SITE_URL: 'https://docs.example/clausal' })).toEqual({
    base: '/clausal/',
    url: new URL('https://docs.example/clausal/'),
  })
  expect(() => readAddress({ SITE_URL: 'docs' })).toThrow('SITE_URL is no address: docs')
})
