/**
 * Where the site will stand, such as `https://docs.example/clausal/`, from SITE_URL. Without it the site works at the top of any host, and has no
 * site map and no addresses for previews, both of which need a host.
 */
export interface SiteAddress {
  /** Path of the site, from and to a slash. */
  readonly base: string
  /** Undefined where it is not known. */
  readonly url: URL | undefined
  /** The tag or branch it is built from, which its links to the repository name too: SITE_REF. */
  readonly ref: string
  /** Folders of other versions, such as `v1`, below {@link top}: SITE_VERSIONS, with commas. */
  readonly versions: readonly string[]
  /** Where the newest state stands: SITE_TOP. */
  readonly top: URL | undefined
}

const toAddress = (name: string, given: string): URL => {
  if (!URL.canParse(given)) throw new Error(`${name} is no address: ${given}. Give one such as https://docs.example/clausal/.`)
  return new URL(given.endsWith('/') ? given : `${given}/`)
}

/** @throws {Error} for a SITE_URL that is no address. */
export function readAddress(variables: Readonly<Record<string, string | undefined>>): SiteAddress {
  const { SITE_URL: given = '', SITE_REF: ref = 'main', SITE_TOP: top = given, SITE_VERSIONS: versions = '' } = variables
  const url = given === '' ? undefined : toAddress('SITE_URL', given)
  return {
    base: url?.pathname ?? '/',
    url,
    ref,
    versions: versions.split(',').filter((name) => name !== ''),
    top: top === '' ? undefined : toAddress('SITE_TOP', top),
  }
}
