import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { SCALES_OF_FAMILIES } from '../../src/reading/kinds/calibration.generated.ts'
import { rescale } from '../../src/reading/kinds/calibration.ts'
import { createKindModel } from '../../src/reading/kinds/model.ts'
import { type FamilyLabels, guessFamilies } from './guess-families.ts'
import { calibrationError, formatReliability } from './reliability.ts'

/** What OPP-115 calls each family. */
const LABELS: FamilyLabels = [
  ['First Party Collection/Use'],
  ['Third Party Sharing/Collection'],
  ['Introductory/Generic'],
  ['Privacy contact information'],
  ['International and Specific Audiences'],
  ['User Access, Edit and Deletion'],
  ['User Choice/Control'],
  ['Do Not Track'],
  ['Data Retention'],
  ['Data Security'],
  ['Policy Change'],
  ['Practice not covered'],
]

interface Segment {
  readonly text: string
  readonly labels: readonly string[]
}

const { values } = parseArgs({ options: { segments: { type: 'string' } } })
if (values.segments === undefined) {
  console.error('usage: node measure-confidence.ts --segments opp115.jsonl')
  process.exit(2)
}

const model = createKindModel()
const guesses = readFileSync(values.segments, 'utf8')
  .split('\n')
  .flatMap((line) => {
    if (line === '') return []
    const { text, labels }: Segment = JSON.parse(line)
    return labels.length === 0 ? [] : guessFamilies(model, text, labels, LABELS)
  })
const calibrated = guesses.map((guess) => {
  const scale = SCALES_OF_FAMILIES[guess.family]
  return scale === undefined ? guess : { ...guess, confidence: rescale(guess.confidence, scale) }
})
console.log(`As scored: expected calibration error ${calibrationError(guesses).toFixed(3)}\n\n${formatReliability(guesses)}\n`)
console.log(`Calibrated, as shipped: ${calibrationError(calibrated).toFixed(3)}\n\n${formatReliability(calibrated)}`)
