import { defineConfig } from 'tsdown'
import { thirdPartyLicenses } from './third-party-licenses.ts'

export default defineConfig({
  entry: { clausal: 'src/clausal.ts' },
  format: 'esm',
  platform: 'node',
  fixedExtension: false,
  target: 'node20.19',
  dts: false,
  // One file with everything in it: finding and loading a hundred modules takes longer than checking a policy.
  deps: { alwaysBundle: [/^(?!node:)/], onlyBundle: false },
  // It holds the core, whose vocabulary and training data ask for their notice on every copy.
  copy: ['../../NOTICE'],
  plugins: [thirdPartyLicenses('THIRD-PARTY-LICENSES.txt')],
})
