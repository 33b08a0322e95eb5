import { type FieldImporter, sentence } from '../imported.ts'

const COVERS =
  /\b(?:covers|applies to) (?<service>(?!how\b|you\b|users\b|visitors\b|people\b|anyone\b|everyone\b|what\b|the way\b|information\b|personal\b|all (?:personal|information))[^:;]{3,160}?)\.$/

export const importService: FieldImporter<'service'> = (context) => {
  const found = context.statements.find((statement) => context.isAbout(statement, 'scope', 'summary') && COVERS.test(statement.text))
  const service = COVERS.exec(found?.text ?? '')?.groups?.['service']
  if (found === undefined || service === undefined) return undefined
  return { value: sentence(service), origins: [{ ...context.originIn(found, 'scope'), path: [] }] }
}
