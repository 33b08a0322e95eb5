import { type LogOutputChannel, Uri, workspace } from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'
import type { Checked } from './server.ts'

/** The languages that policies are written in; which files are policies, the server tells. */
const POLICY_LANGUAGES: readonly string[] = ['markdown', 'mdx', 'html', 'plaintext']

/** Configurations, by language and name. */
const CONFIGURATIONS: readonly { readonly language: string; readonly pattern: string }[] = [
  { language: 'yaml', pattern: '**/clausal.{yaml,yml}' },
  { language: 'json', pattern: '**/clausal.json' },
  { language: 'json', pattern: '**/package.json' },
]

/** Where files are that somebody writes in. Others, such as `git:`, hold versions to compare with. */
function writtenSchemes(): readonly string[] {
  return [...new Set(['file', 'untitled', 'vscode-vfs', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])]
}

/** What a command of the server answered. */
export interface CommandAnswer {
  readonly command: string
  /** What the command was about, such as a rule. */
  readonly subject: string
  /** Markdown. */
  readonly text: string
}

export interface OptionsInput {
  readonly log: LogOutputChannel
  readonly trusted: boolean
  /** To be called when the answer to a check is there. */
  readonly checked: (one: Checked) => void
  readonly showAnswer: (answer: CommandAnswer) => void
}

const textOf = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'text' in answer && typeof answer.text === 'string' ? answer.text : undefined

/** How the client talks to the server. */
export function computeClientOptions({ log, trusted, checked, showAnswer }: OptionsInput): LanguageClientOptions {
  const languages = [...POLICY_LANGUAGES.map((language) => ({ language })), ...CONFIGURATIONS]
  return {
    documentSelector: writtenSchemes().flatMap((scheme) => languages.map((filter) => ({ ...filter, scheme }))),
    outputChannel: log,
    diagnosticPullOptions: { onChange: true, onFocus: true },
    initializationOptions: { files: true, trusted },
    middleware: {
      async provideDiagnostics(document, previous, token, next) {
        const asked = performance.now()
        const answer = await next(document, previous, token)
        const uri = document instanceof Uri ? document : document.uri
        checked({ uri, milliseconds: performance.now() - asked })
        return answer
      },
      async executeCommand(command, values, next) {
        const answer: unknown = await next(command, values)
        const text = textOf(answer)
        if (text !== undefined) showAnswer({ command, subject: String(values[0] ?? ''), text })
        return answer
      },
      // Explanations are shown as text, with the address in it: nobody is sent to the browser unasked.
      window: { showDocument: (params, token, next) => (params.external === true ? { success: false } : next(params, token)) },
    },
  }
}
