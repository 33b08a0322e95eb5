import { expect, it } from 'vitest'
import { changelogPage } from './changelog.ts'

it('tells what waits and what was released', () => {
  const waiting = ['---\n"@clausal/core": minor\n---\n\nRead tables,\ntoo.\n', '{ "not": "a changeset" }']
  expect(changelogPage(waiting, '# @clausal/core\n\n## 1.0.0\n\n- First.\n')).toBe(
    '# Changelog\n\nAll packages have the same version.\n\n## Not released yet\n\n- Read tables, too.\n\n## 1.0.0\n\n- First.\n\n',
  )
})
