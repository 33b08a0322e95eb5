import { describe, expect, it } from 'vitest'
import { buildMachineOfPhrases } from '../disclosures/index.ts'
import { buildPhraseMachine } from './machine.ts'
import { packMachine, unpackMachine } from './packed-machine.ts'
import { definePhrases } from './table.ts'

const machineOf = (...phrases: string[]) => buildPhraseMachine([definePhrases({ key: phrases })])

describe('a packed machine', () => {
  it.each([
    ['one word', machineOf('sale')],
    ['gaps, options and choices', machineOf('sell~ ..2 (your|the)? data', '(third part*|partner~) of ours', '..1 sale')],
    ['the phrases of all extractors', buildMachineOfPhrases()],
  ])('is read back as it was: %s', (_, machine) => {
    expect(unpackMachine(packMachine(machine))).toEqual(machine)
  })
})
