/**
 * Where the site will stand, such as `https://docs.example/clausal/`, from SITE_URL. Without it the site works at the top of any host, and has no
 * site map and no addresses for previews, both of which need a host.
 */
export interface SiteAddress {
  /** Path of the site, from and to a slash. */
  readonly base: string
  /** Undefined where it is not known. */
  readonly url: URL | undefined
}

/** @throws {Error} for a SITE_URL that is no address. */
export function readAddress(variables: Readonly<Record<string, string | undefined>>): SiteAddress {
  const given = variables['SITE_URL']
  if (given === undefined || given === '') return { base: '/', url: undefined }
  if (!URL.canParse(given)) throw new Error(`SITE_URL is no address: ${given}. Give one such as https://docs.example/clausal/.`)
  const url = new URL(given.endsWith('/') ? given : `${given}/`)
  return { base: url.pathname, url }
}
