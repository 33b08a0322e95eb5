// Lays out a release: node packages/action/release/main.ts FOLDER SOURCE
import { assembleRelease } from './assemble.ts'

const [folder, source] = process.argv.slice(2)
if (folder === undefined || source === undefined) {
  console.error('Name the folder to write to, and the address of the repository at the commit that was built.')
  process.exitCode = 2
} else assembleRelease(folder, source)
