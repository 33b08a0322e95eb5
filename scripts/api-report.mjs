// What each package offers to those who import it, as a text that is reviewed in the diff. Without arguments it writes the reports;
// with --check it ends with 1 where one is not what the build offers.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import { readPackages, root } from './bootstrap/workspace.mjs'

const checking = process.argv.includes('--check')
const scratch = mkdtempSync(join(tmpdir(), 'clausal-api-'))

/** The typed entries of a package, each with the name of its report: `index` for `.`, `node` for `./node`. */
const entriesOf = ({ exports = {} }) =>
  Object.entries(exports).flatMap(([path, { types }]) =>
    types === undefined ? [] : [{ name: path === '.' ? 'index' : path.slice(2).replaceAll('/', '-'), types }],
  )

let stale = 0
try {
  for (const { folder: place, manifest } of readPackages().filter((one) => one.manifest.private !== true)) {
    const folder = join(root, place)
    for (const { name, types } of entriesOf(manifest)) {
      const reportFolder = join(folder, 'api')
      mkdirSync(reportFolder, { recursive: true })
      const config = ExtractorConfig.prepare({
        packageJsonFullPath: join(folder, 'package.json'),
        configObjectFullPath: undefined,
        configObject: {
          projectFolder: folder,
          mainEntryPointFilePath: join(folder, types),
          newlineKind: 'lf',
          compiler: {
            overrideTsconfig: {
              compilerOptions: {
                target: 'ES2023',
                lib: ['ES2023', 'DOM'],
                module: 'NodeNext',
                moduleResolution: 'NodeNext',
                strict: true,
                skipLibCheck: true,
                types: ['node'],
              },
              files: [join(folder, types)],
            },
          },
          apiReport: { enabled: true, reportFileName: `${name}.api.md`, reportFolder, reportTempFolder: scratch },
          docModel: { enabled: false },
          dtsRollup: { enabled: false },
          messages: {
            compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
            extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
            tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
          },
        },
      })
      const { apiReportChanged } = Extractor.invoke(config, {
        localBuild: !checking,
        showVerboseMessages: false,
        messageCallback: (message) => {
          message.handled = message.logLevel !== ExtractorLogLevel.Error
        },
      })
      if (!apiReportChanged) continue
      stale++
      console.error(`${join(reportFolder, `${name}.api.md`)} ${checking ? 'is not what the package offers. Run: pnpm api' : 'is written.'}`)
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
if (checking && stale > 0) process.exitCode = 1
