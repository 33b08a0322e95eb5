/** Licences that a package may come under whose text stays with it, without a word to whoever uses Clausal. */
const LICENCES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Unlicense']

const EXACT = /^(?:\d+\.\d+\.\d+(?:-[\w.-]+)?|workspace:[*^~])$/
/** What npm and pnpm run when a package is installed. */
const ON_INSTALL = ['preinstall', 'install', 'postinstall']
const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies']

/** Dependencies that another day may bring another version of. */
export const findLoose = (manifests) =>
  manifests.flatMap((manifest) =>
    FIELDS.flatMap((field) => Object.entries(manifest[field] ?? {}))
      .filter(([, version]) => !EXACT.test(version))
      .map(([name, version]) => `${manifest.name} depends on ${name} ${version}. Pin it to an exact version.`),
  )

/** The licences of a component, as identifiers of SPDX or as its own words; of an expression, all it names. */
const licencesOf = ({ licenses = [] }) =>
  licenses.flatMap(({ license, expression }) => (expression === undefined ? (license.id ?? license.name) : expression.match(/[\w.+-]+/g)))

/** Components whose licence asks for more than to keep its text, or that have none. */
export const findUnlicensed = (components) =>
  components.flatMap((component) => {
    const licences = licencesOf(component).filter((word) => !['AND', 'OR'].includes(word))
    if (licences.length > 0 && licences.every((licence) => LICENCES.includes(licence))) return []
    return `${component.purl} comes under ${licences.join(', ') || 'no licence'}. Take another package, or say in scripts/supply/rules.mjs why it may ship.`
  })

/** Packages that would run something on the machine of whoever installs them. */
export const findRunning = (manifests) =>
  manifests
    .filter(({ scripts = {}, gypfile }) => gypfile === true || ON_INSTALL.some((name) => name in scripts))
    .map(({ name, version }) => `${name} ${version} runs a script when it is installed. Take another package.`)
