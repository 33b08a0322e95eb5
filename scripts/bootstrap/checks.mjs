import { readPackage, readPackages } from './workspace.mjs'

/**
 * What has to hold besides the test suites, each counted as one test: its name, the tool with its arguments,
 * and what to do when it fails.
 */
export function computeChecks() {
  const published = readPackages().filter(({ manifest }) => manifest.private !== true)
  const generators = [...readPackages(), readPackage('site')].filter(({ manifest }) => manifest.scripts?.generate !== undefined)

  return [
    {
      name: 'format and lint',
      tool: ['biome', 'ci', '--error-on-warnings', '.'],
      remedy: 'pnpm format, and mend by hand what is left',
    },
    {
      name: 'layers',
      tool: ['depcruise', '--config', '.dependency-cruiser.mjs', 'packages'],
      remedy: 'import downwards only; see CONTRIBUTING.md',
    },
    { name: 'types', tool: ['tsc', '-b'], remedy: 'pnpm typecheck' },
    { name: 'unused files, exports and dependencies', tool: ['knip'], remedy: 'pnpm unused' },
    ...generators.map(({ folder, manifest }) => ({
      name: `generated files of ${manifest.name} are current`,
      tool: ['pnpm', '--dir', folder, 'run', 'generate', '--check'],
      remedy: `pnpm --dir ${folder} generate`,
    })),
    {
      name: 'no regular expression takes more than linear time',
      tool: ['node', 'scripts/expressions/check.mjs', '--check'],
      remedy:
        'pnpm expressions, and bound the repetitions it names, or say in scripts/expressions/accepted.mjs why what they run over is short',
    },
    {
      name: 'what the packages offer is what their API reports say',
      tool: ['node', 'scripts/api-report.mjs', '--check'],
      remedy: 'pnpm api, and look at what changed',
    },
    {
      name: 'the reference of the packages has no gaps and no broken links',
      tool: ['typedoc', '--emit', 'none'],
      remedy: 'pnpm docs:api, and write the comments it misses',
    },
    {
      name: 'what bundles of the core weigh keeps to its budgets',
      tool: ['size-limit'],
      remedy: 'pnpm size, and leave out what grew, or say in the pull request why .size-limit.json has to allow more',
    },
    {
      name: 'dependencies are pinned, run nothing on install, and have licences that allow it',
      tool: ['node', 'scripts/supply/check.mjs'],
      remedy: 'pnpm supply, and take another package or version',
    },
    {
      name: 'layout of the documentation, by Clausal itself',
      tool: ['node', 'packages/cli/dist/clausal.js', 'check', '--config', 'clausal.yaml', '--fail-on', 'info'],
      remedy: 'pnpm build && node packages/cli/dist/clausal.js check --config clausal.yaml, and mend what it finds',
    },
    ...published.map(({ folder, manifest }) => ({
      name: `${manifest.name} can be published`,
      tool: ['publint', folder, '--strict'],
      remedy: `pnpm exec publint ${folder} --strict`,
    })),
    ...published
      .filter(({ manifest }) => manifest.exports?.['.'] !== undefined)
      .map(({ folder, manifest }) => ({
        name: `${manifest.name} is typed for those who import it`,
        tool: ['attw', '--pack', folder, '--profile', 'esm-only'],
        remedy: `pnpm exec attw --pack ${folder} --profile esm-only`,
      })),
  ]
}
