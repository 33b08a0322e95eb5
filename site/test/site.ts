import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'

/** Where the site of the tests stands, as far as it knows: it takes itself for one of the released versions. */
export const SITE_URL = 'https://clausal.example/docs/'
export const SITE = { SITE_URL, SITE_REF: 'clausal@1.2.0', SITE_TOP: 'https://clausal.example/', SITE_VERSIONS: 'docs,v1' }
export const BASE = new URL(SITE_URL).pathname
export const DIST = fileURLToPath(new URL('../dist', import.meta.url))

/** Paths of all pages, from the top of the site. */
export const pagePaths = (): readonly string[] => globSync('**/*.html', { cwd: DIST }).sort()
