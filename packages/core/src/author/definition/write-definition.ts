import { stringify } from 'yaml'
import type { Definition } from './definition.ts'

/** A definition as YAML, that reads as it was. */
export const writeDefinition = (definition: Definition): string => stringify(definition, { lineWidth: 0 })
