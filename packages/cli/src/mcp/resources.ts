import { catalogueWith } from '@clausal/core'
import { findExplanation, formatExplanation, formatLaws, formatRules } from '@clausal/core/report'
import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import { ToolError } from './tool-error.ts'

const PAGE = { colour: false, width: 100 } as const
const MIME = 'text/plain'

const CATALOGUE = catalogueWith()

/** What is listed: rules and laws. The requirements of laws are read through their template. */
const LISTED = {
  rules: CATALOGUE.rules.map(({ id, description }) => ({ uri: `clausal://rules/${id}`, name: id, description, mimeType: MIME })),
  laws: CATALOGUE.laws.map(({ id, name, citation }) => ({
    uri: `clausal://laws/${id}`,
    name: id,
    title: name,
    description: citation,
    mimeType: MIME,
  })),
}

function page(uri: string, id: string) {
  const explanation = findExplanation(id)
  if (explanation === undefined)
    throw new ToolError(`There is no rule, law or requirement ${JSON.stringify(id)}. List the resources, or read clausal://laws.`)
  return { contents: [{ uri, mimeType: MIME, text: formatExplanation(explanation, PAGE) }] }
}

const beginningWith = (names: readonly string[], written: string) =>
  [...new Set(names)].filter((name) => name.startsWith(written)).slice(0, 100)

const partsOf = (id: string): readonly [string, string] => {
  const at = id.indexOf('/')
  return [id.slice(0, at), id.slice(at + 1)]
}

const RULE_PARTS = CATALOGUE.rules.map(({ id }) => partsOf(id))
const requirementsOf = (law: string | undefined) =>
  CATALOGUE.laws.filter(({ id }) => law === undefined || id === law).flatMap(({ requirements }) => requirements.map(({ id }) => id))

const text = (value: string | readonly string[] | undefined) => (typeof value === 'string' ? value : (value?.join('/') ?? ''))

/** Offers every rule, law and requirement for reading. */
export function registerResources(server: McpServer): void {
  server.registerResource('rules', 'clausal://rules', { title: 'All rules', mimeType: MIME }, ({ href }) => ({
    contents: [{ uri: href, mimeType: MIME, text: formatRules(PAGE) }],
  }))
  server.registerResource('laws', 'clausal://laws', { title: 'All laws', mimeType: MIME }, ({ href }) => ({
    contents: [{ uri: href, mimeType: MIME, text: formatLaws(PAGE) }],
  }))
  server.registerResource(
    'rule',
    new ResourceTemplate('clausal://rules/{category}/{rule}', {
      list: () => ({ resources: LISTED.rules }),
      complete: {
        category: (written) =>
          beginningWith(
            RULE_PARTS.map(([category]) => category),
            written,
          ),
        rule: (written, context) =>
          beginningWith(
            RULE_PARTS.flatMap(([category, rule]) => (category === context?.arguments?.['category'] ? rule : [])),
            written,
          ),
      },
    }),
    { title: 'A rule', description: 'What a rule finds, what it says, its options and sources.', mimeType: MIME },
    ({ href }, { category, rule }) => page(href, `${text(category)}/${text(rule)}`),
  )
  server.registerResource(
    'law',
    new ResourceTemplate('clausal://laws/{law}', {
      list: () => ({ resources: LISTED.laws }),
      complete: {
        law: (written) =>
          beginningWith(
            CATALOGUE.laws.map(({ id }) => id),
            written,
          ),
      },
    }),
    { title: 'A law', description: 'What a law asks a policy to state, with citations.', mimeType: MIME },
    ({ href }, { law }) => page(href, `law/${text(law)}`),
  )
  server.registerResource(
    'requirement',
    new ResourceTemplate('clausal://laws/{law}/{requirement}', {
      list: undefined,
      complete: {
        law: (written) =>
          beginningWith(
            CATALOGUE.laws.map(({ id }) => id),
            written,
          ),
        requirement: (written, context) => beginningWith(requirementsOf(context?.arguments?.['law']), written),
      },
    }),
    {
      title: 'A requirement',
      description: 'One requirement of a law: its citation, why it is asked, what counts, an example.',
      mimeType: MIME,
    },
    ({ href }, { law, requirement }) => page(href, `law/${text(law)}/${text(requirement)}`),
  )
}
