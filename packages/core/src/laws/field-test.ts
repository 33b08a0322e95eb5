import { saysOneOf, toSearchText } from './says.ts'

/** Whether a field's value passes. */
export type FieldPredicate = (value: unknown) => boolean

function isStated(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  return value !== undefined && value !== ''
}

/** The words of a field's value; of a category, its label. */
function wordsOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'label' in value) return toSearchText(String(value.label))
  return toSearchText(String(value))
}

/** Of a field that holds a list, one member must pass. */
const someMember =
  (passes: FieldPredicate): FieldPredicate =>
  (value) =>
    Array.isArray(value) ? value.some(passes) : value !== undefined && passes(value)

/** What a test, one of the forms of `FieldTest`, asks of a field. */
function createFieldPredicate(test: unknown): FieldPredicate {
  if (typeof test !== 'object' || test === null) return someMember((member) => member === test)
  if ('stated' in test) return (value) => isStated(value) === test.stated
  if ('oneOf' in test && Array.isArray(test.oneOf)) {
    const allowed: readonly unknown[] = test.oneOf
    return someMember((member) => allowed.includes(member))
  }
  if ('says' in test && Array.isArray(test.says)) {
    const phrases: readonly string[] = test.says
    return someMember((member) => saysOneOf(wordsOf(member), phrases))
  }
  if ('saysNone' in test && Array.isArray(test.saysNone)) {
    const phrases: readonly string[] = test.saysNone
    return someMember((member) => isStated(member) && !saysOneOf(wordsOf(member), phrases))
  }
  return () => false
}

/** Whether fields pass the tests given for them by name. */
export function createFieldsPredicate(where: object = {}): (fields: object) => boolean {
  const tests = Object.entries(where).map(([field, test]) => ({ field, passes: createFieldPredicate(test) }))
  return (fields) => tests.every(({ field, passes }) => passes(Reflect.get(fields, field)))
}
