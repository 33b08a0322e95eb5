import { catalogueWith } from '@clausal/core'

/** Every sentence of our tables of rules and laws, in lower case: what stands here is ours, even where a policy says the same. */
export const OWN_WORDS: string = ((): string => {
  const { rules, laws } = catalogueWith()
  const sentences = [
    ...rules.flatMap(({ messages }) => Object.values<string>(messages)),
    ...laws.flatMap(({ name, requirements }) => [
      name,
      ...requirements.flatMap(({ title, explanation, missing, elements = [], unclear, appliesWhen }) => [
        title,
        explanation,
        missing.lacks,
        missing.write,
        ...elements.flatMap((element) => [element.name, element.write]),
        unclear?.because ?? '',
        appliesWhen?.otherwise ?? '',
      ]),
    ]),
  ]
  return sentences.join('\n').replace(/ +/g, ' ').toLowerCase()
})()
