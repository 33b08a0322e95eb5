import { thirdPartyLicenses } from '@clausal/build/third-party-licenses'
import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { clausal: 'src/clausal.ts', 'mcp-worker': 'src/mcp/worker.ts', 'check-worker': 'src/checking/worker.ts' },
  format: 'esm',
  platform: 'node',
  fixedExtension: false,
  target: 'node20.19',
  dts: false,
  // Short, and in few files with everything in them: to find, load and compile a hundred modules takes longer than to check a policy.
  minify: true,
  // The bundler's own helpers, which all need, land in some file that many need: it must not be the one with the parser of YAML.
  outputOptions: { codeSplitting: { groups: [{ name: 'yaml', test: /[\\/]node_modules[\\/](?:yaml|picomatch)[\\/]/ }] } },
  deps: { alwaysBundle: [/^(?!node:)/], onlyBundle: false },
  // It holds the core, whose vocabulary and training data ask for their notice on every copy.
  copy: ['../../NOTICE'],
  plugins: [thirdPartyLicenses('THIRD-PARTY-LICENSES.txt')],
})
