import type { Block } from '../document/block.ts'
import type { SubjectCutter } from '../document/outline.ts'
import { CLAUSE_KINDS } from '../taxonomy/clause-kinds.ts'
import { kindProbabilities } from './kinds/classify.ts'
import { SUB_SUBJECTS } from './sub-subjects.ts'

/** What it costs to change the subject between two paragraphs, against what it costs to call a paragraph something it is not. */
const CHANGE = 0.25
/** A paragraph that points back ("This data ...") seldom begins a subject. */
const CHANGE_AFTER_POINTER = 0.5
/** What follows an introduction ("... the following:") mostly belongs to it, even where no list does. */
const CHANGE_AFTER_INTRODUCTION = 0.5
/** So unlikely can no subject be that a few neighbours could not carry a paragraph along. */
const LEAST = 0.1
/** A paragraph that points back says less of its own subject. */
const TRUST_IN_POINTER = 0.6
/** From so many words on a text tells its own subject. */
const ENOUGH_WORDS = 6
/** How likely a subject is whose wording is found: of its own, or one of several kinds that fit. */
const SURE = 0.95
const FITTING = 0.85
/** What is left to the kinds beside a subject of its own. */
const BESIDE_OWN = 0.5
/** How far "something else" is a subject of its own: a paragraph without one is carried along. */
const OTHER_SHARE = 0.5
/** How much of what no kind claims goes to each: an unsure paragraph is carried along. */
const SHARE_OF_DOUBT = 0.4

const OWN_SUBJECTS = SUB_SUBJECTS.filter(({ fits }) => fits.length === 0)
const POINTS_BACK =
  /^(?:this|these|those|such|they|it|the (?:above|following|same)|for example|in addition|also|however|additionally|furthermore|we (?:also|use (?:this|these|it))|you may also)\b/i

interface Unit {
  /** Index of its first block. */
  readonly start: number
  readonly text: string
  readonly pointsBack: boolean
  readonly introduces: boolean
}

/** Paragraphs with the lists and tables that belong to them. */
function toUnits(blocks: readonly Block[], textOf: (block: Block) => string): Unit[] {
  const units: { start: number; texts: string[] }[] = []
  for (const [start, block] of blocks.entries()) {
    const text = textOf(block)
    const last = units.at(-1)
    const belongs = last !== undefined && (block.type === 'item' || block.type === 'table' || text === '')
    if (belongs) last.texts.push(text)
    else units.push({ start, texts: [text] })
  }
  return units.map(({ start, texts }) => ({
    start,
    text: texts.join(' '),
    pointsBack: POINTS_BACK.test(texts[0] ?? ''),
    introduces: (texts.at(-1) ?? '').trimEnd().endsWith(':'),
  }))
}

/** What it costs to change the subject between two units. */
function costOfChange(before: Unit | undefined, unit: Unit): number {
  if (unit.pointsBack) return CHANGE_AFTER_POINTER
  return before?.introduces === true ? CHANGE_AFTER_INTRODUCTION : CHANGE
}

/** How far a unit is to be trusted to tell its own subject, from 0 to 1; wording that is clear makes up for pointing back. */
function trustIn({ text, pointsBack }: Unit, isClear: boolean): number {
  const words = text.split(/\s+/, ENOUGH_WORDS).length
  return (pointsBack && !isClear ? TRUST_IN_POINTER : 1) * (words / ENOUGH_WORDS)
}

/** What each subject costs for a unit: first the kinds, then the subjects of their own. */
function costsOf(unit: Unit): number[] {
  const found = SUB_SUBJECTS.filter(({ words }) => words.test(unit.text))
  const own = OWN_SUBJECTS.map((subject) => (found.includes(subject) ? SURE : 0))
  const isOwn = found.some((subject) => OWN_SUBJECTS.includes(subject))
  const fits = new Set(found.flatMap((subject) => subject.fits))
  const probabilities = kindProbabilities(unit.text)
  const kinds = CLAUSE_KINDS.map((kind, index) => {
    const likely = Math.max(probabilities[index] ?? 0, fits.has(kind) ? FITTING : 0)
    return likely * (isOwn ? BESIDE_OWN : 1) * (kind === 'other' ? OTHER_SHARE : 1)
  })
  const likely = [...kinds, ...own]
  const unsure = (1 - Math.max(...likely)) * SHARE_OF_DOUBT
  const trust = trustIn(unit, found.length > 0)
  return likely.map((probability) => -trust * Math.log(Math.max(LEAST, probability + unsure)))
}

/** The cheapest sequence of subjects for the units (Viterbi): each should fit its unit, and changes are paid for. */
function mostLikelySubjects(units: readonly Unit[]): number[] {
  const back: number[][] = []
  let costs: number[] = []
  for (const [index, unit] of units.entries()) {
    const own = costsOf(unit)
    if (index === 0) {
      costs = own
      back.push(own.map((_, kind) => kind))
      continue
    }
    const cheapest = costs.indexOf(Math.min(...costs))
    const change = (costs[cheapest] ?? 0) + costOfChange(units[index - 1], unit)
    back.push(costs.map((cost, kind) => (cost <= change ? kind : cheapest)))
    costs = costs.map((cost, kind) => Math.min(cost, change) + (own[kind] ?? 0))
  }
  const subjects: number[] = []
  let kind = costs.indexOf(Math.min(...costs))
  for (let index = units.length - 1; index >= 0; index--) {
    subjects[index] = kind
    kind = back[index]?.[kind] ?? kind
  }
  return subjects
}

/**
 * Where the subject changes in a run of blocks without headings: the runs of paragraphs whose clause kinds fit together
 * best. Linear in the number of blocks.
 */
export const findSubjectChanges: SubjectCutter = (prose, blocks) => {
  const units = toUnits(blocks, (block) => prose.text.slice(block.prose.start, block.prose.end))
  const subjects = mostLikelySubjects(units)
  return units.flatMap(({ start }, index) => (index > 0 && subjects[index] !== subjects[index - 1] ? [start] : []))
}
