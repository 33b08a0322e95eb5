import { referenceOf } from './shipped.mjs'

/** What is said of a component where it is installed for development, which is not so where it ships. */
const toComponent = ({ scope: _scope, properties: _properties, ...component }) => component

/**
 * The bill of materials of a release: of all that is installed here, what reaches a user.
 *
 * @param installed CycloneDX of the whole workspace
 * @param shipped references of what reaches a user
 * @param manifest the package.json of what is released
 */
export function toBom(installed, shipped, { name, version, description, license }) {
  const ref = referenceOf(name, version)
  const ours = { type: 'application', name, version, purl: ref, 'bom-ref': ref, description, licenses: [{ license: { id: license } }] }
  return {
    ...installed,
    metadata: { ...installed.metadata, lifecycles: [{ phase: 'build' }], component: ours },
    components: installed.components.filter((component) => shipped.has(component['bom-ref'])).map(toComponent),
    dependencies: [
      { ref, dependsOn: [...shipped].sort() },
      ...installed.dependencies
        .filter((one) => shipped.has(one.ref))
        .map((one) => ({ ref: one.ref, dependsOn: (one.dependsOn ?? []).filter((needed) => shipped.has(needed)) })),
    ],
  }
}
