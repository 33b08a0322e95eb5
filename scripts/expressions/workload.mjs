import { globSync, readFileSync } from 'node:fs'

/** What makes the sources build every expression they build while they run. */
export async function useEverything(root) {
  const load = (path) => import(`${root}/packages/${path}`)
  const [core, { LAWS }, { examplesUnder }] = await Promise.all([
    load('core/src/index.ts'),
    load('core/src/laws/index.ts'),
    load('core/test/rule-examples.ts'),
  ])
  await Promise.all([load('action/src/approvals/approver.ts')])

  const read = (path) => readFileSync(`${root}/${path}`, 'utf8')
  const rulePages = globSync('packages/core/src/rules/*/*/rule.md', { cwd: root }).sort()
  const texts = [
    ...globSync('examples/**/*.{md,html,txt}', { cwd: root })
      .sort()
      .map((path) => ({ path, text: read(path) })),
    ...rulePages.flatMap((path) => examplesUnder('Avoid', read(path)).map(({ format, text }) => ({ format, text }))),
  ]
  const policies = texts.map(({ text, ...options }) => core.parsePolicy(text, options))
  const config = { extends: ['strict'], laws: LAWS.map(({ id }) => id), today: '2026-06-15' }
  for (const [index, policy] of policies.entries()) {
    core.check(policy, config)
    core.inspect(policy)
    core.citationsOf(policy)
    core.importPolicy(policy)
    core.diffPolicies(policies[index - 1] ?? policy, policy)
  }
}
