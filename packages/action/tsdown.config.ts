import { thirdPartyLicenses } from '@clausal/build/third-party-licenses'
import { defineConfig } from 'tsdown'
import manifest from './package.json' with { type: 'json' }

export default defineConfig({
  entry: { index: 'src/main.ts' },
  format: 'esm',
  platform: 'node',
  fixedExtension: false,
  target: 'node20.19',
  dts: false,
  define: { VERSION: JSON.stringify(manifest.version) },
  sourcemap: true,
  minify: true,
  outputOptions: { codeSplitting: false },
  deps: { alwaysBundle: [/^(?!node:)/], onlyBundle: false },
  // It holds the core, whose vocabulary and training data ask for their notice on every copy.
  copy: ['../../NOTICE'],
  plugins: [thirdPartyLicenses('THIRD-PARTY-LICENSES.txt')],
})
