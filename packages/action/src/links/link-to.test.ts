import { expect, it } from 'vitest'
import { createLinkTo } from './link-to.ts'

const SITE = { server: 'https://github.com', repository: 'acme/site' }
const POINTS = { baseTip: 'a', base: 'b', head: 'c' }

it('links a line among the changes of the pull request, the same from push to push', () => {
  const linkTo = createLinkTo(SITE, POINTS, 7)
  const address = linkTo({ path: 'a (1)/[x]>.md', line: 3, side: 'before' })
  expect(address).toMatch(/^https:\/\/github\.com\/acme\/site\/pull\/7\/files#diff-[0-9a-f]{64}L3$/)
  expect(createLinkTo(SITE, { ...POINTS, head: 'd' }, 7)({ path: 'a (1)/[x]>.md', line: 3, side: 'before' })).toBe(address)
})

it('links a line of the file at its commit where there is no pull request, with nothing that Markdown would read', () => {
  const linkTo = createLinkTo(SITE, POINTS)
  expect(linkTo({ path: 'legal/a (1)#?.md', line: 3, side: 'after' })).toBe(
    'https://github.com/acme/site/blob/c/legal/a%20%281%29%23%3F.md?plain=1#L3',
  )
})
