/** A version that has pages of its own, below those of the newest state. */
export interface Version {
  /** Name of its folder, such as `v1`. */
  readonly name: string
  /** The tag it is built from. */
  readonly tag: string
}

/** As changesets tags the packages, which all have the same version. */
const TAG = /^clausal@(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)$/

/** The newest release of each major version from 1 on, newest first; other tags say nothing of the documentation. */
export function versionsOf(tags: readonly string[]): readonly Version[] {
  const newest = new Map<number, { readonly tag: string; readonly release: number }>()
  for (const tag of tags) {
    const { major = '0', minor, patch } = TAG.exec(tag)?.groups ?? {}
    const release = Number(minor) * 1e6 + Number(patch)
    if (Number(major) > 0 && !((newest.get(Number(major))?.release ?? -1) > release)) newest.set(Number(major), { tag, release })
  }
  return [...newest].sort(([one], [other]) => other - one).map(([major, { tag }]) => ({ name: `v${major}`, tag }))
}
