import ts from 'typescript'

/** As much of JSON Schema as the types of the reports need. */
export type JsonSchema = Readonly<Record<string, unknown>>

interface Reader {
  readonly checker: ts.TypeChecker
  /** The schemas of named types, by name. */
  readonly definitions: Record<string, JsonSchema>
}

const has = (type: ts.Type, flag: ts.TypeFlags) => (type.flags & flag) !== 0

function documented(symbol: ts.Symbol, schema: JsonSchema, { checker }: Reader): JsonSchema {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim()
  return text === '' ? schema : { description: text, ...schema }
}

function objectSchema(type: ts.Type, reader: Reader): JsonSchema {
  const { checker } = reader
  const properties: Record<string, JsonSchema> = {}
  const required: string[] = []
  for (const property of checker.getPropertiesOfType(type)) {
    properties[property.name] = documented(property, schemaOf(checker.getTypeOfSymbol(property), reader), reader)
    if ((property.flags & ts.SymbolFlags.Optional) === 0) required.push(property.name)
  }
  const index = checker.getIndexInfoOfType(type, ts.IndexKind.String)
  return {
    type: 'object',
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    ...(required.length === 0 ? {} : { required }),
    ...(index === undefined ? {} : { additionalProperties: schemaOf(index.type, reader) }),
  }
}

function unionSchema({ types }: ts.UnionType, reader: Reader): JsonSchema {
  const present = types.filter((type) => !has(type, ts.TypeFlags.Undefined))
  const literals = present.filter((type) => type.isStringLiteral())
  const booleans = present.filter((type) => has(type, ts.TypeFlags.BooleanLiteral))
  const others = present.filter((type) => !type.isStringLiteral() && !has(type, ts.TypeFlags.BooleanLiteral))
  const parts = [
    ...(literals.length === 0 ? [] : [{ enum: literals.map(({ value }) => value) }]),
    ...(booleans.length === 2 ? [{ type: 'boolean' }] : booleans.map((type) => schemaOf(type, reader))),
    ...others.map((type) => schemaOf(type, reader)),
  ]
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { anyOf: parts }
}

/** An interface or alias of an object is told once, under its name. */
function namedSchema(name: string, type: ts.Type, reader: Reader): JsonSchema {
  if (!(name in reader.definitions)) {
    reader.definitions[name] = {}
    reader.definitions[name] = objectSchema(type, reader)
  }
  return { $ref: `#/$defs/${name}` }
}

function schemaOf(type: ts.Type, reader: Reader): JsonSchema {
  const { checker } = reader
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value }
  if (has(type, ts.TypeFlags.BooleanLiteral)) return { const: checker.typeToString(type) === 'true' }
  if (has(type, ts.TypeFlags.StringLike)) return { type: 'string' }
  if (has(type, ts.TypeFlags.NumberLike)) return { type: 'number' }
  if (has(type, ts.TypeFlags.BooleanLike)) return { type: 'boolean' }
  if (has(type, ts.TypeFlags.Null)) return { type: 'null' }
  if (has(type, ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {}
  if (type.isUnion()) return unionSchema(type, reader)
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference)
    return { type: 'array', ...(item === undefined ? {} : { items: schemaOf(item, reader) }) }
  }
  const name = type.getSymbol()?.name
  return type.isClassOrInterface() && name !== undefined ? namedSchema(name, type, reader) : objectSchema(type, reader)
}

/** Gives the schema of a type, or of what a function returns, by the name it is exported under. */
export function createSchemas(file: string, configuration: string): (name: string) => JsonSchema {
  const { config } = ts.readConfigFile(configuration, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, configuration.slice(0, configuration.lastIndexOf('/')))
  const program = ts.createProgram([file], options)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const exported = new Map((module === undefined ? [] : checker.getExportsOfModule(module)).map((symbol) => [symbol.name, symbol]))
  return (name) => {
    const alias = exported.get(name)
    if (alias === undefined) throw new Error(`${file} exports no ${name}.`)
    const symbol = (alias.flags & ts.SymbolFlags.Alias) === 0 ? alias : checker.getAliasedSymbol(alias)
    const declared = checker.getDeclaredTypeOfSymbol(symbol)
    const [call] = checker.getTypeOfSymbol(symbol).getCallSignatures()
    const definitions: Record<string, JsonSchema> = {}
    const schema = schemaOf(call?.getReturnType() ?? declared, { checker, definitions })
    const name$ = String(schema['$ref'] ?? '').replace('#/$defs/', '')
    const root = name$ === '' ? schema : (definitions[name$] ?? {})
    return { ...root, ...(Object.keys(definitions).length === 0 ? {} : { $defs: definitions }) }
  }
}
