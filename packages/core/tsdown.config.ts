import { defineConfig } from 'tsdown'
import { prebuiltPhrases } from './prebuilt-phrases.ts'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'author/index': 'src/author/index.ts',
    'node/index': 'src/node/index.ts',
    'report/index': 'src/report/index.ts',
    'testing/index': 'src/testing/index.ts',
    'vendors/index': 'src/vendors/index.ts',
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
