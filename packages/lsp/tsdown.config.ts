import { thirdPartyLicenses } from '@clausal/build/third-party-licenses'
import { defineConfig, type Rolldown } from 'tsdown'
import manifest from './package.json' with { type: 'json' }

const COMMON = { format: 'esm', fixedExtension: false, dts: true, sourcemap: true } as const

/** Who starts a worker from the file imports nothing from it. */
const emptyTypes: Rolldown.Plugin = {
  name: 'empty-types',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'worker.d.ts', source: 'export {}\n' })
  },
}

export default defineConfig([
  {
    ...COMMON,
    entry: {
      index: 'src/index.ts',
      node: 'src/node.ts',
      engine: 'src/server/node/engine.ts',
      main: 'src/main.ts',
      protocol: 'src/protocol.ts',
      'testing/index': 'src/testing/index.ts',
    },
    platform: 'node',
    target: 'node20.19',
  },
  {
    ...COMMON,
    entry: { browser: 'src/browser.ts' },
    clean: false,
    platform: 'browser',
    tsconfig: 'tsconfig.browser.json',
  },
  {
    // One file with everything in it, which a worker can be started from as it is, from a blob, too.
    entry: { worker: 'src/worker.ts' },
    clean: false,
    format: 'iife',
    platform: 'browser',
    tsconfig: 'tsconfig.browser.json',
    dts: false,
    minify: true,
    outputOptions: { entryFileNames: '[name].js' },
    define: { VERSION: JSON.stringify(manifest.version) },
    deps: { alwaysBundle: [/./], onlyBundle: false },
    // It holds the core, whose vocabulary and training data ask for their notice on every copy.
    copy: ['../../NOTICE'],
    plugins: [thirdPartyLicenses('THIRD-PARTY-LICENSES.txt'), emptyTypes],
  },
])
