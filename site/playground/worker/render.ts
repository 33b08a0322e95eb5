import { DefinitionError, pathText, questionsOf, readDefinition, render as renderPolicy } from '@clausal/core'
import type { Rendered, RenderRequest } from './messages.ts'

const FILE = 'definition'

/** Writes the policy that a definition describes, as `clausal render` does; or says what is wrong with it, and where. */
export function* render({ definition: text, format, locale }: RenderRequest): Generator<undefined, Rendered, undefined> {
  try {
    const definition = readDefinition(text, FILE)
    yield
    const questions = questionsOf(definition).map(({ path, question, why, citation }) => ({
      path: pathText(path),
      question,
      why,
      citation,
    }))
    yield
    return { text: renderPolicy(definition, { format, locale }), problems: [], questions }
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error
    const problems = error.problems.map(({ reason, place }) => ({
      line: place?.range.start.line ?? 1,
      column: place?.range.start.column ?? 1,
      reason,
    }))
    return { text: undefined, problems, questions: [] }
  }
}
