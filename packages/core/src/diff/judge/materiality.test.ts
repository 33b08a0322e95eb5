import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../parse-policy.ts'
import { diffPolicies } from '../diff-policies.ts'
import { ROWS } from './materiality.ts'

const EDIT = /\{([^{}|]*)\|([^{}|]*)\}/g

/** The verdict on the one change a text with edits marks, `within {14|30} days`, with the rows that decide it. */
function verdictOn(marked: string): string {
  const version = (side: string) =>
    parsePolicy(
      `# Privacy at Tidewater Looms\n\n## A section\n\nIt has words before. ${marked.replace(EDIT, side)} It has words behind.\n`,
      {
        format: 'markdown',
      },
    )
  const { changes } = diffPolicies(version('$1'), version('$2'))
  return changes.map(({ materiality, reasons }) => `${materiality}: ${reasons.map(({ row }) => row).join(', ')}`).join('; ')
}

describe('how much a change matters', () => {
  it.each([
    ['We {do not |}track your location.', 'material: polarity-turned, reworded'],
    ['{We do not sell your personal data.|We like wool.}', 'material: sale-changed, statement-with-weight, statement'],
    ['{You have the right to erase your data.|We like wool.}', 'material: right-removed, statement-with-weight, statement'],
    ['We send it on the basis of {your consent|our legitimate interests}.', 'material: legal-basis-changed, reworded'],
    ['We keep your address for {30|90} days.', 'material: retention-changed, reworded'],
    ['We share your address with couriers{| and advertisers}.', 'material: recipient-added, reworded'],
    ['We {may|will} share your name with couriers.', 'material: modality-changed, reworded'],
    ['We {only |}use your name to send the catalogue.', 'material: scope-changed, reworded'],
    ['Write to us at {privacy|data}@tidewater.example.', 'minor: contact-changed, reworded'],
    ['{When the act comes into force, we|We} {will |}offer its rights to all our readers.', 'minor: tense-changed, reworded'],
    ['We like {wool|silk} and the people who weave.', 'minor: reworded'],
    ['We {utilize|use} your name to address you.', 'editorial: spelling'],
    ['You will {recieve|receive} a letter.', 'editorial: spelling'],
  ])('%s', (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict)
  })

  it.each([
    ['You can ask us to delete your data by writing to us.', 'material'],
    ['You have the right to erase your data, and we like wool.', 'material'],
    ['We like wool, and we have woven it for a hundred years.', 'minor'],
  ])('hears a sentence go though the right is named elsewhere: %s', (sentence, materiality) => {
    expect(verdictOn(`Erasing your data is your right: you can erase it. {${sentence} |}`)).toMatch(new RegExp(`^${materiality}:`))
  })

  it('puts the weightiest rows first', () => {
    const weights = { material: 0, minor: 1, editorial: 2 }
    const order = ROWS.map(({ materiality }) => weights[materiality])
    expect(order).toEqual(order.toSorted())
  })
})
