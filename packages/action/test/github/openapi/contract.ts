import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { matchPath, type PathTemplate, parseTemplate } from './match-path.ts'
import type { OperationId } from './operations.ts'
import { DESCRIPTION_ID, isMap, type Json, type JsonMap, toJsonSchema } from './to-json-schema.ts'

export interface ContractRequest {
  readonly parameters: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface ContractReply {
  readonly status: number
  /** Without parameters, e.g. `application/json`; undefined without a body. */
  readonly type: string | undefined
  readonly body: unknown
}

/** One operation of GitHub's API: each check gives what does not fit, in sentences; nothing where all fits. */
export interface Operation {
  readonly id: OperationId
  readonly template: string
  readonly checkRequest: (request: ContractRequest) => readonly string[]
  readonly checkReply: (reply: ContractReply) => readonly string[]
}

export interface Contract {
  /** The operation that a request is for, the most literal path first. */
  readonly match: (
    method: string,
    path: string,
  ) => { readonly operation: Operation; readonly parameters: Readonly<Record<string, string>> } | undefined
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly many: boolean
  readonly schema: Json
}

/** Formats that GitHub uses and JSON Schema does not define. */
const OPEN_FORMATS = ['binary', 'double', 'repo.nwo', 'timestamp']

/** Replies that GitHub gives on any path, described or not: refused, too many requests, out of order. */
const ANYWHERE = new Set([401, 403, 404, 422, 429, 500, 502, 503])

function toText(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 120 ? `${text.slice(0, 117)}...` : text
}

/** A query is text; numbers and booleans in it have to look like what they stand for. */
function readParameter(schema: Json, text: string): unknown {
  const type = isMap(schema) ? schema['type'] : undefined
  if ((type === 'integer' || type === 'number') && /^-?\d+$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/** Errors say more than GitHub describes (which field, which status), and may. */
const OPEN_SCHEMAS = new Set(['basic-error', 'validation-error'])

function toJsonSchemas({ components }: JsonMap): JsonMap {
  const schemas = isMap(components) && isMap(components['schemas']) ? components['schemas'] : {}
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, toJsonSchema(schema, OPEN_SCHEMAS.has(name))]))
}

export function createContract(): Contract {
  const document: JsonMap = JSON.parse(readFileSync(new URL('github-openapi.json', import.meta.url), 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, inlineRefs: false, code: { optimize: false } })
  addFormats.default(ajv)
  for (const format of OPEN_FORMATS) ajv.addFormat(format, true)
  ajv.addSchema({ $id: DESCRIPTION_ID, components: { schemas: toJsonSchemas(document) } })

  const compiled = new Map<Json, ValidateFunction>()
  const check = (schema: Json, value: unknown, what: string): readonly string[] => {
    const validate = compiled.get(schema) ?? ajv.compile(toJsonSchema(schema) as JsonMap)
    compiled.set(schema, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const extra = 'additionalProperty' in params ? ` ("${params['additionalProperty']}")` : ''
      return `${what}${instancePath} ${message}${extra}, but is ${toText(at(value, instancePath))}.`
    })
  }

  const deref = (value: Json): JsonMap => {
    if (!isMap(value)) return {}
    const reference = value['$ref']
    if (typeof reference !== 'string') return value
    const found = reference
      .slice(2)
      .split('/')
      .reduce<Json | undefined>((inside, key) => (isMap(inside) ? inside[key] : undefined), document)
    return found === undefined ? {} : deref(found)
  }

  const operations = Object.entries(document['paths'] ?? {})
    .flatMap(([path, methods]) => Object.entries(isMap(methods) ? methods : {}).map(([method, value]) => toOperation(path, method, value)))
    .sort((a, b) => literals(b.template) - literals(a.template))

  function toOperation(path: string, method: string, value: Json) {
    const source = deref(value)
    const listed = Array.isArray(source['parameters']) ? source['parameters'] : []
    const parameters = listed.map((item: Json): Parameter => {
      const parameter = deref(item)
      return {
        name: String(parameter['name']),
        in: String(parameter['in']),
        required: parameter['required'] === true,
        many: parameter['x-multi-segment'] === true,
        schema: parameter['schema'] ?? true,
      }
    })
    const template = parseTemplate(path, new Set(parameters.filter(({ many }) => many).map(({ name }) => name)))
    const replies = isMap(source['responses']) ? source['responses'] : {}
    const operation: Operation = {
      id: String(source['operationId']) as OperationId,
      template: path,
      checkRequest: (request) => [
        ...parameters.flatMap((parameter) => checkParameter(parameter, request)),
        ...Object.keys(request.query)
          .filter((name) => !parameters.some((parameter) => parameter.in === 'query' && parameter.name === name))
          .map((name) => `GitHub knows no query parameter "${name}" here.`),
        ...checkBody(deref(source['requestBody'] ?? {}), request.body),
      ],
      checkReply: ({ status, type, body }) => {
        const described = replies[String(status)]
        if (described === undefined && !ANYWHERE.has(status)) return [`GitHub does not answer ${status} here.`]
        const content = deref(described ?? {})['content']
        if (described !== undefined && status < 300 && !isMap(content))
          return body === undefined ? [] : [`GitHub answers ${status} without a body here.`]
        // A raw media type is the file itself, which no schema describes.
        if (type !== undefined && type !== 'application/json') return []
        const schema = isMap(content) ? deref(content['application/json'] ?? {})['schema'] : undefined
        return check(schema ?? { $ref: '#/components/schemas/basic-error' }, body, 'The reply')
      },
    }
    return { method: method.toUpperCase(), template, operation }
  }

  function checkParameter({ name, in: place, required, schema }: Parameter, { parameters, query }: ContractRequest): readonly string[] {
    const text = place === 'path' ? parameters[name] : place === 'query' ? query[name] : undefined
    if (text === undefined) return required && place !== 'header' ? [`The ${place} parameter "${name}" is missing.`] : []
    return check(schema, readParameter(schema, text), `The ${place} parameter "${name}"`)
  }

  function checkBody(requestBody: JsonMap, body: unknown): readonly string[] {
    const content = isMap(requestBody['content']) ? requestBody['content'] : undefined
    if (content === undefined) return body === undefined ? [] : ['GitHub takes no body here.']
    if (body === undefined) return requestBody['required'] === true ? ['The body is missing.'] : []
    return check(deref(content['application/json'] ?? {})['schema'] ?? true, body, 'The body')
  }

  return {
    match(method, path) {
      for (const candidate of operations) {
        if (candidate.method !== method) continue
        const parameters = matchPath(candidate.template, path)
        if (parameters !== undefined) return { operation: candidate.operation, parameters }
      }
      return undefined
    },
  }
}

function literals({ segments }: PathTemplate): number {
  return segments.filter((segment) => 'literal' in segment).length
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined), value)
}
