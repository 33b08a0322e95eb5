import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Rolldown } from 'tsdown'

const LICENSE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i

interface BundledPackage {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly folder: string
}

/** The folder of the installed package that a module belongs to; undefined for our own. */
function packageFolder(module: string): string | undefined {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module) ?? []
  return folder
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { name, version, license, folder }
}

function noticeOf({ name, version, license, folder }: BundledPackage): string {
  const file = readdirSync(folder).find((entry) => LICENSE_FILE.test(entry))
  if (file === undefined) throw new Error(`${name} has no licence file in ${dirname(folder)}; it may not be bundled without one.`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}

/** Writes the licences of all bundled packages beside the bundle. The build fails where one has none. */
export function thirdPartyLicenses(fileName: string): Rolldown.Plugin {
  return {
    name: 'third-party-licenses',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []))
      const folders = new Set(modules.flatMap((module) => packageFolder(module.replace(/^\0/, '')) ?? []))
      const packages = [...folders].filter((folder) => existsSync(join(folder, 'package.json'))).map(readPackage)
      packages.sort((a, b) => (a.name < b.name ? -1 : 1))
      this.emitFile({ type: 'asset', fileName, source: packages.map(noticeOf).join(`\n${'-'.repeat(80)}\n\n`) })
    },
  }
}
