import { decodeHTML } from 'entities/decode'

/** The entities policies really use; the others are looked up in HTML's own table. */
const COMMON: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&nbsp;', '\u00A0'],
])

/** All entities in a text. */
export const ENTITY = /&(?:#\d{1,7}|#x[a-f\d]{1,6}|[a-z][a-z\d]{1,31});/gi

/** The characters one entity, `&` to `;`, stands for; undefined where HTML knows no such entity. */
export function decodeEntity(entity: string): string | undefined {
  const common = COMMON.get(entity)
  if (common !== undefined) return common
  const text = decodeHTML(entity)
  return text === entity ? undefined : text
}

/** A text with its entities decoded. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, (entity) => decodeEntity(entity) ?? entity) : text
}
