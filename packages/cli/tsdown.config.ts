import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { clausal: 'src/clausal.ts' },
  format: 'esm',
  platform: 'node',
  fixedExtension: false,
  target: 'node20.19',
  dts: false,
  sourcemap: true,
})
