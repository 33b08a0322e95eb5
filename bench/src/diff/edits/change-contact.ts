import type { Edit, ExpectedChange } from '../edit.ts'
import { bodyText } from '../structure.ts'

const ADDRESS = /(?<![\w.-])[a-z0-9.-]{1,40}@[a-z0-9-]{1,40}(?:\.[a-z]{2,10}){1,3}(?![a-z0-9])/gi

/** An e-mail address becomes another, wherever the policy has it. */
export const changeContact: Edit = {
  name: 'change an e-mail address',
  group: 'meaning',
  apply(policy, random) {
    const { text } = policy.source
    const addresses = new Set(policy.clauses.flatMap((clause) => bodyText(clause).match(ADDRESS) ?? []))
    const address = random.pick([...addresses].filter((one) => ![...addresses].some((other) => other !== one && other.includes(one))))
    if (address === undefined) return undefined
    const [, domain = ''] = address.split('@')
    const other = `data-desk@${domain}`
    const places = [...text.matchAll(ADDRESS)].filter(([found]) => found === address)
    const clauses = policy.clauses.filter((clause) => bodyText(clause).includes(address))
    return {
      splices: places.map(({ index }) => ({ start: index, end: index + address.length, text: other })),
      expected: {
        changes: clauses.map(
          ({ index, span, statements }): ExpectedChange => ({
            operations: [['modified']],
            before: [index],
            after: [{ at: span.start }],
            materiality: ['minor', 'material'],
            shifts: { some: ['contact'], besides: [] },
            lines: statements.filter((statement) => statement.text.includes(address)).length,
          }),
        ),
        besides: 'looks',
      },
      touched: clauses.map(({ index }) => index),
    }
  },
}
