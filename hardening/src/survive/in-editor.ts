import { openWorkspace, uriOf } from '@clausal/lsp/testing'
import type { Position, Range } from 'vscode-languageserver-types'
import { mutate } from './mutate.ts'
import { findBadRanges, measure } from './ranges.ts'
import { type Sample, type Stage, toStage } from './stage.ts'

const NAMES = { markdown: 'privacy.md', html: 'privacy.html', text: 'privacy.txt' } as const
const CONFIG = `policies: ['privacy.*']\nextends: [strict]\nlaws: [gdpr, ccpa]\n`
const CLIENT = { snippets: true, createsFiles: true, markup: 'markdown' } as const
const SETTINGS = { inlayHints: true, semanticTokens: true } as const
const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } }
const EARLIER = 'earlier'

/** Every request of the language service: at the beginning, in the middle, at the end and beyond where it is about a place. */
export function stagesOfEditor({ text, format }: Sample): readonly Stage[] {
  const name = NAMES[format]
  const uri = uriOf(name)
  const { service, change } = openWorkspace({ 'clausal.yaml': CONFIG, [name]: '' }, { settings: SETTINGS })
  change(name, text)
  const whole = measure(text)
  const at = (offset: number): Position => {
    const line = whole.starts.findLastIndex((start) => start <= offset)
    return { line, character: offset - (whole.starts[line] ?? 0) }
  }
  const places = [at(0), at(Math.floor(text.length / 2)), at(Math.max(0, text.length - 3)), at(text.length), ALL.end]
  const before = measure(mutate(text))
  const earlier = { name: EARLIER, text: before.text }

  const asked = (stage: string, ask: () => Promise<unknown>): Stage =>
    toStage(stage, ask, (answer) => findBadRanges(answer, { before, after: whole }))
  const everywhere = (stage: string, ask: (place: Position) => Promise<unknown>) =>
    asked(stage, async () => {
      const answers: unknown[] = []
      for (const place of places) answers.push(await ask(place))
      return answers
    })
  return [
    asked('diagnostics', () => service.diagnostics(uri)),
    asked('sets', () => service.compareSets(async () => {})),
    everywhere('hover', (place) => service.hover(uri, place, 'markdown')),
    everywhere('completion', (place) => service.completion(uri, place, CLIENT)),
    everywhere('completion of a character', (place) => service.completion(uri, place, CLIENT, '#')),
    everywhere('definition', (place) => service.definition(uri, place)),
    everywhere('references', (place) => service.references(uri, place, true)),
    everywhere('highlights', (place) => service.highlights(uri, place)),
    everywhere('prepare rename', (place) => service.prepareRename(uri, place)),
    everywhere('rename', (place) => service.rename(uri, place, 'another')),
    asked('symbols', () => service.documentSymbols(uri)),
    asked('symbols of the workspace', () => service.workspaceSymbols('a')),
    everywhere('code actions', (place) => service.codeActions(uri, { start: place, end: place }, CLIENT)),
    asked('code actions for all', () => service.codeActions(uri, ALL, CLIENT)),
    asked('code lenses', () => service.codeLenses(uri)),
    asked('inlay hints', () => service.inlayHints(uri, ALL)),
    asked('semantic tokens', () => service.semanticTokens(uri)),
    asked('links', () => service.documentLinks(uri)),
    asked('coverage', () => service.coverage(uri)),
    asked('facts', () => service.facts(uri)),
    asked('comparison', () => service.compare({ uri, earlier })),
    asked('preview of the review', () => service.review({ uri, earlier })),
    asked('missing clause', () => service.insertClause(uri, 'law/gdpr/13-2-a', CLIENT)),
    asked('files renamed', () => service.renameFiles([{ oldUri: uri, newUri: uriOf(`moved/${name}`) }])),
    asked('a keystroke', () => {
      const middle = Math.floor(text.length / 2)
      change(name, `${text.slice(0, middle)}x${text.slice(middle)}`)
      return service.diagnostics(uri).then(({ version }) => {
        change(name, text)
        return version
      })
    }),
    asked('diagnostics after an edit taken back', () => service.diagnostics(uri)),
  ]
}
