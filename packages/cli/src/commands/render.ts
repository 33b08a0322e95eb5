import { type Locale, ownWordsIn, pathText, questionsOf, type RENDER_FORMATS, readDefinition, render } from '@clausal/core'
import { formatJson } from '@clausal/core/report'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { loadText } from '../policies.ts'
import { questionLines } from '../question-lines.ts'
import { type Terminal, tell } from '../terminal.ts'

export interface RenderCommandOptions {
  readonly format: (typeof RENDER_FORMATS)[number]
  readonly locale?: Locale
  readonly fragment?: boolean
  /** Whether to print what the definition leaves open instead of the policy; as JSON where so said. */
  readonly questions?: 'pretty' | 'json'
  readonly stdinFilename: string
}

const listed = (paths: readonly string[]) =>
  paths.length > 5 ? `${paths.slice(0, 5).join(', ')} and ${paths.length - 5} more` : paths.join(', ')

/** `clausal render`: prints the policy that a definition describes, or what it leaves open. */
export async function runRender(file: string, options: RenderCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const definition = readDefinition(await loadText(file, terminal, options.stdinFilename), file)
  const questions = questionsOf(definition)
  if (options.questions === 'json') terminal.out(formatJson({ version: 1, questions }))
  if (options.questions === 'pretty') terminal.out(questions.length === 0 ? 'Nothing is left open.\n' : questionLines(questions).join('\n'))
  if (options.questions !== undefined) return questions.length === 0 ? EXIT.clean : EXIT.findings

  const { format, locale, fragment } = options
  terminal.out(render(definition, { format, ...(locale !== undefined && { locale }), ...(fragment !== undefined && { fragment }) }))
  if (questions.length > 0)
    tell(
      terminal,
      `${file}: the laws it names ask ${questions.length} thing(s) it does not answer. See: clausal render ${file} --questions`,
    )
  const own = locale === undefined || locale === (definition.locales?.[0] ?? 'en') ? [] : ownWordsIn(definition)
  if (own.length > 0)
    tell(
      terminal,
      `${file}: texts of your own are not translated, they stand as they are: ${listed(own.map(({ path }) => pathText(path)))}.`,
    )
  return EXIT.clean
}
