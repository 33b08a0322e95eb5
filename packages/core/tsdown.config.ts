import { defineConfig } from 'tsdown'
import { prebuiltPhrases } from './prebuilt-phrases.ts'

/**
 * What programs ask of the core by itself. The build puts into one chunk what the same entries reach, and the package has no side effects: so a
 * bundler leaves out, chunk by chunk, what a program does not use, such as the laws where it only parses.
 */
const ALONE = [
  'author/definition/define-policy',
  'author/exports/index',
  'author/render/render',
  'check',
  'diff/diff-policies',
  'fix',
  'import-policy',
  'parse-policy',
  'reading/inspect',
  'reading/kinds/classify',
  'report/docs',
  'report/steering',
  'review',
]

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'author/index': 'src/author/index.ts',
    'node/index': 'src/node/index.ts',
    'report/index': 'src/report/index.ts',
    'testing/index': 'src/testing/index.ts',
    'vendors/index': 'src/vendors/index.ts',
    ...Object.fromEntries(ALONE.map((path) => [`alone/${path}`, `src/${path}.ts`])),
  },
  format: 'esm',
  platform: 'neutral',
  target: 'node20.19',
  dts: true,
  sourcemap: true,
  // The vocabulary and the training data ask for their notice on every copy.
  copy: ['../../NOTICE'],
  plugins: [prebuiltPhrases()],
})
