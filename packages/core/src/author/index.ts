/**
 * What writes policies, without what reads them.
 *
 * @module @clausal/core/author
 */

export { LOCALES, type Locale } from './definition/choices.ts'
export { definePolicy } from './definition/define-policy.ts'
export type { Definition } from './definition/definition.ts'
export { DefinitionError, type DefinitionPlace, type DefinitionProblem, pathText } from './definition/definition-error.ts'
export { factsOf } from './definition/facts.ts'
export { type OwnWords, ownWordsIn } from './definition/own-words.ts'
export { type DefinitionFile, readDefinition, readDefinitionFile } from './definition/read-definition.ts'
export { writeDefinition } from './definition/write-definition.ts'
export { RENDER_FORMATS, type RenderOptions, render } from './render/render.ts'
