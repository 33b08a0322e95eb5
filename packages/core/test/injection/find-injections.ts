import { GFM, parser } from '@lezer/markdown'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Reader } from './hostile-texts.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
const LONE_SURROGATE = /\p{Surrogate}/u

const steered = (output: string) => [
  ...(STEERING.test(output) ? ['a character that steers'] : []),
  ...(LONE_SURROGATE.test(output) ? ['half a character'] : []),
]

const isEvil = (text: string) => text.includes('evil')

function htmlProblems(output: string): string[] {
  const problems: string[] = []
  function walk(node: Node) {
    if (node.nodeName === '#comment' && 'data' in node && isEvil(node.data)) problems.push('a comment')
    if ('attrs' in node)
      for (const { name, value } of node.attrs)
        if (
          name.startsWith('on') ||
          isEvil(name) ||
          (isEvil(value) && !/^(?:title|aria-label|data-[a-z]+|id|href)$/.test(name)) ||
          /^(?!#).*evil/.test(name === 'href' ? value : '')
        )
          problems.push(`an attribute ${name}`)
    if ('tagName' in node && /^(?:img|iframe|object|embed|base|form|evil)$|[^a-z0-9]/.test(node.tagName))
      problems.push(`an element ${node.tagName}`)
    if ('tagName' in node && node.tagName === 'script') {
      const isData = node.attrs.some(({ name, value }) => name === 'type' && value === 'application/json')
      if (!isData && node.childNodes.some((child) => 'value' in child && isEvil(child.value))) problems.push('a script')
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  for (const child of parse(output).childNodes) walk(child)
  return problems
}

/** What Markdown takes for more than words, where it holds the hostile part. */
const LIVE = /^(?:HTMLBlock|HTMLTag|Comment|CommentBlock|Link|Image|URL|Autolink|LinkReference|SetextHeading\d)$/
const MARKDOWN = parser.configure(GFM)

function markdownProblems(output: string): string[] {
  const problems: string[] = []
  MARKDOWN.parse(output).iterate({
    enter({ name, from, to }) {
      if (LIVE.test(name) && isEvil(output.slice(from, to)) && !/^<(?:del|ins|summary|details|code|sub)>/.test(output.slice(from, to)))
        problems.push(name)
      if (/^ATXHeading/.test(name) && /^#+ evil$/.test(output.slice(from, to))) problems.push(name)
    },
  })
  return problems
}

const TAG = /<\/?[a-z]+(?: [a-z]+="[^"<]*")* ?\/?>/gi
const ENTITY = /&(?:amp|lt|gt|quot|apos|#x[0-9a-f]+|#\d+);/gi

function xmlProblems(output: string): string[] {
  const body = output.replace(/^<\?xml [^>]*\?>/, '')
  const tags = body.match(TAG) ?? []
  const rest = body.replace(TAG, '')
  return [
    ...(/[<>]|\]\]>/.test(rest) ? ['markup that is none'] : []),
    ...(tags.some(
      (tag) => !/^<\/?(?:testsuites?|testcase|failure)\b/.test(tag) || / (?:on[a-z]+|autofocus)=/.test(tag.replace(/"[^"]*"/g, '""')),
    )
      ? ['a tag']
      : []),
    ...(/&/.test(body.replace(ENTITY, '')) ? ['a reference'] : []),
  ]
}

function jsonProblems(output: string): string[] {
  try {
    JSON.parse(output)
    return STEERING.test(output) ? ['a character that steers'] : []
  } catch {
    return ['broken JSON']
  }
}

/** What the runner of GitHub Actions obeys, in whatever a step prints. */
const COMMAND = /^\s*::[a-z]|##\[/i
const FINDING = /^::(?:error|warning|notice) file=[^,:]*,line=\d+,endLine=\d+,(?:col=\d+,endColumn=\d+,)?title=[^,:]*::.*$/

const FINDERS: Readonly<Record<Reader, (output: string) => readonly string[]>> = {
  terminal: (output) => [...steered(output), ...(output.split('\n').some((line) => COMMAND.test(line)) ? ['a command'] : [])],
  json: jsonProblems,
  html: (output) => [...steered(output), ...htmlProblems(output)],
  markdown: (output) => [...steered(output), ...markdownProblems(output)],
  xml: (output) => [...steered(output), ...xmlProblems(output)],
  workflow: (output) => [
    ...steered(output),
    ...output
      .trimEnd()
      .split('\n')
      .filter((line) => !FINDING.test(line)),
  ],
}

/** What of an output its reader would take for more than text. */
export function findInjections(reader: Reader, output: string): readonly string[] {
  return FINDERS[reader](output)
}
