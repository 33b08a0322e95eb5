import { describe, expect, it } from 'vitest'
import { parseDocument } from '../document/parse.ts'
import { findSubjectChanges } from './subjects.ts'

/** The clauses of a document without headings, each as the numbers of its paragraphs. */
function clausesOf(...paragraphs: string[]): number[][] {
  const { prose, blocks } = parseDocument(paragraphs.join('\n\n'), { format: 'markdown' }, () => [])
  const starts = new Set(findSubjectChanges(prose, blocks))
  const clauses: number[][] = []
  for (const index of blocks.keys()) {
    if (index === 0 || starts.has(index)) clauses.push([])
    clauses.at(-1)?.push(index + 1)
  }
  return clauses
}

const COLLECTION = 'When you order, we collect your name, your postal address and your phone number.'
const SHARING = 'We share your personal information with couriers and payment companies.'
const RETENTION = 'We retain invoices for seven years.'
const RIGHTS = 'You have the right to access and correct your personal data.'
const SECURITY = 'We protect your data with encryption and access controls.'
const CHILDREN = 'Our shop is not directed to children under 13.'

describe('findSubjectChanges', () => {
  it('cuts where the subject changes', () => {
    expect(clausesOf(COLLECTION, SHARING, RETENTION, RIGHTS, SECURITY, CHILDREN)).toEqual([[1], [2], [3], [4], [5], [6]])
  })

  it('leaves together what speaks of one subject', () => {
    expect(clausesOf(RIGHTS, 'You also have the right to object to processing and to have your data erased.', SECURITY)).toEqual([
      [1, 2],
      [3],
    ])
  })

  it('takes several date lines for one clause', () => {
    expect(clausesOf('Effective date: 4 May 2025', 'Last updated: 9 April 2025', COLLECTION)).toEqual([[1, 2], [3]])
  })

  it('gives a list to its introduction', () => {
    expect(clausesOf('We collect:', '- your name\n- the right size of your shoes', SECURITY)).toEqual([[1, 2, 3], [4]])
  })

  it('carries along a paragraph whose own subject is unsure', () => {
    expect(clausesOf(RETENTION, 'The team in Galway looks after that on weekdays.', SECURITY)).toEqual([[1, 2], [3]])
  })

  it('carries along an introduction of few words', () => {
    expect(clausesOf(RIGHTS, 'You may also:', CHILDREN)).toEqual([[1, 2], [3]])
  })

  it('tells a denial of collection, and data got at sign-in, from what is collected', () => {
    const denial = 'We do not record your keystrokes or the content of your screen.'
    const signIn = 'If you log in with Pomelo ID, we receive your e-mail address and your picture from Pomelo.'
    expect(clausesOf(COLLECTION, denial, signIn, SECURITY)).toEqual([[1], [2], [3], [4]])
  })

  it('tells disclosure that law or succession compels from voluntary sharing', () => {
    const compelled = 'We may disclose your information where a court order or law enforcement demands it.'
    const successor = 'In a merger or bankruptcy your information may be transferred to the successor.'
    expect(clausesOf(SHARING, compelled, successor, SECURITY)).toEqual([[1], [2, 3], [4]])
  })

  it('counts providers engaged to sharing', () => {
    expect(clausesOf(SHARING, 'We engage outside vendors to print and pack your orders.', RETENTION)).toEqual([[1, 2], [3]])
  })

  it('leaves the handling of requests with the rights', () => {
    expect(
      clausesOf(RIGHTS, 'We answer verified requests within 45 days.', 'Requests may be sent to our desk in Galway.', CHILDREN),
    ).toEqual([[1, 2, 3], [4]])
  })

  it('leaves deletion on request with whichever of retention and rights comes before', () => {
    const deletion = 'Members can request deletion of old orders.'
    expect(clausesOf(RETENTION, deletion, SECURITY)).toEqual([[1, 2], [3]])
    expect(clausesOf(RIGHTS, deletion, SECURITY)).toEqual([[1, 2], [3]])
  })

  it('finds nothing in nothing', () => {
    expect(clausesOf('')).toEqual([])
  })

  it('stays fast on a long run', () => {
    expect(clausesOf(...Array.from({ length: 300 }, () => RETENTION))).toHaveLength(1)
  })
})
