// Which part may import which. The two tables are the architecture; the rules are computed from them.

/** The folders of packages/core/src. Each may import from itself and from the folders before it. */
const LAYERS = [
  'text',
  'document',
  'taxonomy',
  'reading',
  'vendors',
  'laws',
  'rules',
  'lint',
  'diff',
  'review',
  'history',
  'author',
  'report',
  'config',
  'node',
  'testing',
]
const TEST_KIT = 'testing'

/** The packages, each with the packages of this workspace that it may import. */
const PACKAGES = {
  core: [],
  lsp: ['core'],
  vscode: ['lsp'],
  cli: ['core', 'lsp'],
  action: ['core'],
}

const folders = (names) => `^packages/core/src/(?:${names.join('|')})/`

const layerRules = LAYERS.flatMap((layer, index) => {
  const later = LAYERS.slice(index + 1)
  const laterThanTests = later.filter((name) => name !== TEST_KIT)
  return [
    {
      name: `${layer}-imports-no-later-layer`,
      comment: `core/src/${layer} may import only from ${LAYERS.slice(0, index + 1).join(', ')}; files directly in core/src join the layers and come last.`,
      severity: 'error',
      from: { path: folders([layer]), pathNot: '\\.test\\.ts$' },
      to: { path: [...(later.length > 0 ? [folders(later)] : []), ...(layer === TEST_KIT ? [] : ['^packages/core/src/[^/]+\\.ts$'])] },
    },
    {
      name: `${layer}-tests-import-no-later-layer`,
      comment: `Tests in core/src/${layer} may import what their layer may, the files that join the layers, and ${TEST_KIT}.`,
      severity: 'error',
      from: { path: `${folders([layer])}.*\\.test\\.ts$` },
      to: { path: laterThanTests.length > 0 ? [folders(laterThanTests)] : [] },
    },
  ]
}).filter((rule) => rule.to.path.length > 0)

const packageRules = Object.entries(PACKAGES).map(([name, allowed]) => ({
  name: `${name}-imports-only-${allowed.join('-and-') || 'itself'}`,
  comment: `packages/${name} may import ${allowed.map((other) => `packages/${other}`).join(' and ') || 'no other package of the workspace'}.`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: { path: '^packages/', pathNot: `^packages/(?:${[name, ...allowed].join('|')})/` },
}))

const generalRules = [
  {
    name: 'writing-reads-nothing',
    comment: 'What renders a definition must not pull in what reads policies: only core/src/author/import and questions may.',
    severity: 'error',
    from: { path: '^packages/core/src/author/(?:definition|phrases|render|exports)/', pathNot: '\\.test\\.ts$' },
    to: { path: folders(['reading', 'laws', 'rules', 'lint', 'diff', 'review']), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'every-layer-has-its-place',
    comment: 'A folder in packages/core/src has to stand in LAYERS (.dependency-cruiser.mjs).',
    severity: 'error',
    from: { path: '^packages/core/src/[^/]+/', pathNot: folders(LAYERS) },
    to: {},
  },
  {
    name: 'every-package-has-its-place',
    comment: 'A folder in packages has to stand in PACKAGES (.dependency-cruiser.mjs).',
    severity: 'error',
    from: { path: '^packages/[^/]+/', pathNot: `^packages/(?:${Object.keys(PACKAGES).join('|')})/` },
    to: {},
  },
  {
    name: 'imports-resolve',
    comment: 'An import that cannot be resolved cannot be judged.',
    severity: 'error',
    from: {},
    // The types of SARIF and the API of VS Code have no module of that name, only declarations.
    to: { couldNotResolve: true, pathNot: '^(?:sarif|vscode)$' },
  },
]

export default {
  forbidden: [...layerRules, ...packageRules, ...generalRules],
  options: {
    exclude: '^packages/[^/]+/(?:\\.types|dist)/.*\\.map$',
    doNotFollow: { path: ['node_modules', '^packages/[^/]+/(?:dist|\\.types)/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node'],
      extensions: ['.ts', '.mts', '.js', '.mjs', '.json'],
    },
  },
}
