// Cuts the operations listed in operations.ts, with all they refer to and without prose, from GitHub's OpenAPI description. To cut anew:
//
//   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
//   node packages/action/test/github/openapi/cut.ts package/generated/api.github.com.json && pnpm format
//
// The package unpacks to 404 MB, so it is no dependency of the workspace.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { OPERATIONS } from './operations.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const TARGET = fileURLToPath(new URL('github-openapi.json', import.meta.url))
const PROSE = new Set(['description', 'summary', 'title', 'tags', 'externalDocs', 'example', 'examples', 'deprecated', 'discriminator'])
const IDS: ReadonlySet<string> = new Set(OPERATIONS)

const isMap = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Leaves out prose and extensions, but for the one that says that a path parameter may span several segments. */
function strip(value: Json, namesProperties = false): Json {
  if (Array.isArray(value)) return value.map((item: Json) => strip(item))
  if (!isMap(value)) return value
  const kept = Object.entries(value).filter(
    ([key]) => namesProperties || key === 'x-multi-segment' || !(PROSE.has(key) || key.startsWith('x-')),
  )
  return Object.fromEntries(kept.map(([key, item]) => [key, strip(item, !namesProperties && key === 'properties')]))
}

function references(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => references(item))
  if (!isMap(value)) return []
  return Object.entries(value).flatMap(([key, item]) => (key === '$ref' && typeof item === 'string' ? [item] : references(item)))
}

function resolve(document: Json, reference: string): Json {
  const found = reference
    .slice(2)
    .split('/')
    .reduce<Json | undefined>((value, key) => (isMap(value) ? value[key] : undefined), document)
  if (found === undefined) throw new Error(`The description refers to ${reference}, which it does not hold.`)
  return found
}

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error("Name the file: node cut.ts <GitHub's description as JSON>")
const description: Json = JSON.parse(readFileSync(file, 'utf8'))
if (!isMap(description) || !isMap(description['paths']) || !isMap(description['info']))
  throw new Error(`${file} is no OpenAPI description.`)

const cut = new Set<string>()
const paths: Record<string, Record<string, Json>> = {}
for (const [path, methods] of Object.entries(description['paths'])) {
  for (const [method, operation] of Object.entries(isMap(methods) ? methods : {})) {
    const id = isMap(operation) ? operation['operationId'] : undefined
    if (typeof id !== 'string' || !IDS.has(id)) continue
    cut.add(id)
    paths[path] = { ...paths[path], [method]: strip(operation) }
  }
}
const absent = OPERATIONS.filter((id) => !cut.has(id))
if (absent.length > 0) throw new Error(`${file} has no operation ${absent.join(', ')}.`)

const components: Record<string, Record<string, Json>> = {}
const waiting = [...references(paths), '#/components/schemas/basic-error']
for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
  const [kind, name] = reference.slice('#/components/'.length).split('/')
  if (kind === undefined || name === undefined || components[kind]?.[name] !== undefined) continue
  const component = strip(resolve(description, reference))
  components[kind] = { ...components[kind], [name]: component }
  waiting.push(...references(component))
}

const sorted = (map: Readonly<Record<string, Json>>) => Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)))
const { version, license } = description['info']
const subset = {
  openapi: description['openapi'],
  info: {
    title: "The operations of GitHub's REST API that the tests of the action use; cut by cut.ts",
    source: `@octokit/openapi ${version}, generated/api.github.com.json`,
    version,
    license,
  },
  paths: sorted(paths),
  components: Object.fromEntries(Object.entries(components).map(([kind, map]) => [kind, sorted(map)])),
}
writeFileSync(TARGET, `${JSON.stringify(subset, null, 2)}\n`)
console.log(`${cut.size} operations, ${Object.keys(components['schemas'] ?? {}).length} schemas: ${TARGET}`)
