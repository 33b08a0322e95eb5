import { findPackageFiles, findRoot, LoadError } from '@clausal/core/node'
import { formatJson, formatVendors, toVendorsReport } from '@clausal/core/report'
import { compareVendors, readLockFile, readManifest } from '@clausal/core/vendors'
import type { ListFormat } from '../choices.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { findPolicies, type NamedPolicy } from '../policies.ts'
import { findProjects } from '../projects.ts'
import { type Terminal, tell } from '../terminal.ts'

export interface VendorsOptions {
  readonly format: ListFormat
  readonly policy?: readonly string[]
  /** Whether a vendor has to be named, and its category is not enough. */
  readonly names?: boolean
  /** Whether packages count that only build or test the product. */
  readonly dev?: boolean
}

/** `clausal vendors`: holds the vendors whose packages a project uses against those its policies disclose. */
export async function runVendors(folder: string, options: VendorsOptions, terminal: Terminal): Promise<ExitCode> {
  const { cwd } = terminal
  const root = await findRoot(cwd)
  const { manifests, lockFile } = await findPackageFiles(folder, { cwd, root })
  const projects = await findProjects(terminal, undefined)
  const found = await findPolicies(options.policy ?? [], terminal, '', projects)
  const errors = [...found.errors]
  const policies: NamedPolicy[] = []
  for await (const read of found.read()) {
    if (read instanceof LoadError) errors.push(read)
    else policies.push(read)
  }
  for (const { message } of errors) tell(terminal, `error: ${message}`)
  if (policies.length === 0) return EXIT.failure

  const comparison = compareVendors({
    policies,
    packages: manifests.flatMap((manifest) => readManifest(manifest, { dev: options.dev ?? false })),
    ...(lockFile === undefined ? {} : { graph: await readLockFile(lockFile) }),
  })
  const report = toVendorsReport({
    ...comparison,
    policies: policies.map(({ file }) => file),
    files: [...manifests, ...(lockFile === undefined ? [] : [lockFile])].map(({ file }) => file),
    ...(options.names === undefined ? {} : { names: options.names }),
  })
  terminal.out(options.format === 'json' ? formatJson(report) : formatVendors(report, terminal))
  if (errors.length > 0) return EXIT.failure
  return report.summary.undisclosed > 0 ? EXIT.findings : EXIT.clean
}
