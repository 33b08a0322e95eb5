import { type FieldImporter, isWhole, sentence } from '../imported.ts'

/** What is done for others: whoever decides about it is the controller. */
const FOR_OTHERS =
  /\b(?:we|company|service)\b[^.]{0,80}\b(?:act|process|are|is|as)\b[^.]{0,60}\b(?:processors?\b|on (?:its|their|your|our customers?['’]?s?|the customers?['’]s?) (?:instructions|behalf))/i

export const importProcessing: FieldImporter<'processing'> = (context) => {
  const found = context.told('responsibilities').find(({ kind, text }) => kind !== 'row' && isWhole(text) && FOR_OTHERS.test(text))
  return found === undefined
    ? undefined
    : { value: sentence(found.text), origins: [{ ...context.originIn(found, 'controller'), path: [] }] }
}
