import { thirdPartyLicenses } from '@clausal/build/third-party-licenses'
import { defineConfig, type UserConfig } from 'tsdown'

/** Every program is one minified file that needs nothing but VS Code. */
const program = (name: string, source: string, more: UserConfig): UserConfig => ({
  entry: { [name]: source },
  outDir: 'dist',
  clean: false,
  dts: false,
  minify: true,
  fixedExtension: false,
  deps: { alwaysBundle: [/^(?!node:|vscode$)/], neverBundle: ['vscode'], onlyBundle: false },
  plugins: [thirdPartyLicenses(`${name}.THIRD-PARTY-LICENSES.txt`)],
  ...more,
})

const browser: UserConfig = {
  platform: 'browser',
  target: 'es2023',
  inputOptions: { resolve: { conditionNames: ['browser', 'import', 'require', 'default'] } },
  outputOptions: { codeSplitting: false, entryFileNames: '[name].js' },
}

/** A script of a page. */
const page = (name: string) =>
  program(name, `webview/${name}.ts`, {
    format: 'iife',
    ...browser,
    outDir: 'dist/webview',
    copy: [{ from: `webview/${name}.css`, to: 'dist/webview' }],
    plugins: [],
  })

export default defineConfig([
  program('desktop', 'src/desktop.ts', {
    format: 'cjs',
    platform: 'node',
    target: 'node20.9',
    fixedExtension: true,
    outputOptions: { chunkFileNames: '[name].cjs' },
  }),
  program('web', 'src/web.ts', { format: 'cjs', ...browser }),
  program('server', 'src/server/node-server.ts', {
    format: 'esm',
    fixedExtension: true,
    platform: 'node',
    target: 'node20.9',
    copy: ['../core/schema/clausal.schema.json', '../lsp/dist/worker.js'],
  }),
  page('facts'),
  page('redline'),
])
