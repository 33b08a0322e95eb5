import { expect, it } from 'vitest'
import { AFTER, BEFORE } from './harborline.ts'
import { withPullRequest } from './with-pull-request.ts'

const path = 'legal/privacy.md'

it('the comment in the documentation is what the Action writes on such a pull request', () =>
  withPullRequest({ before: { [path]: BEFORE }, after: { [path]: AFTER } }, async ({ github, run, comments }) => {
    const { outputs } = await run()
    expect(outputs).toMatchObject({ result: 'passed', 'material-changes': '3', 'comment-written': 'created' })
    // The last line is a hash of the text, addresses included.
    const body =
      comments()[0]
        ?.body.replace(/\n<!-- says .* -->\n$/, '')
        .replaceAll(github.links.web, 'https://github.com') ?? ''
    for (const told of ['dpo@', '12 months instead of 90 days', 'not used', 'last updated on 2026-03-01', 'Cookies (moved)'])
      expect(body).toContain(told)
    await expect(body).toMatchFileSnapshot('../../../../docs/examples/pull-request-comment.md')
  }))
