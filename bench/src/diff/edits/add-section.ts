import type { Edit, Edited } from '../edit.ts'
import type { Splice } from '../splice.ts'
import { headingLike, paragraph, pieces, separator } from '../structure.ts'

/** Sections that none of the policies has. */
const SECTIONS: readonly { readonly heading: string; readonly body: readonly string[] }[] = [
  {
    heading: 'Visitors to our buildings',
    body: [
      'Cameras at the entrances record who comes and goes. The recordings are overwritten after nine days unless a theft has been reported.',
      'Whoever signs the visitors book at the front desk gives us a name, an employer and the time of arrival.',
    ],
  },
  {
    heading: 'Voice recordings',
    body: ['When you dictate instead of typing, we send the recording to Parlatone Ltd, which turns it into text and discards the sound.'],
  },
  {
    heading: 'Prize draws',
    body: [
      'If you take part in a prize draw we use your postal address to send the prize.',
      'The names of winners are published on our noticeboard for one month.',
    ],
  },
  {
    heading: 'Job applications',
    body: [
      'Application papers are read by the team that is hiring and by nobody else. We destroy them five months after the post has been filled.',
    ],
  },
  {
    heading: 'Sensors in hired bicycles',
    body: ['Each hired bicycle reports where it stands once a minute. We need this to find bicycles that were not brought back.'],
  },
]

/** A section is put in front of another one of the same level. */
export const addSection: Edit = {
  name: 'add a section',
  group: 'structure',
  apply(policy, random): Edited | undefined {
    const section = random.pick(SECTIONS)
    const next = random.pick(pieces(policy).filter(({ clause }) => clause.index > 1))
    if (section === undefined || next === undefined) return undefined
    const heading = headingLike(policy, next.clause, section.heading)
    if (heading === undefined) return undefined
    const between = separator(policy)
    const body = section.body.map((text) => paragraph(policy, text)).join(between)
    const splice: Splice = { start: next.start, end: next.start, text: `${heading}${between}${body}${between}` }
    return {
      splices: [splice],
      expected: {
        changes: [{ operations: [['added']], before: [], after: [{ splice, at: 0 }], materiality: ['minor', 'material'], shifts: 'any' }],
        besides: 'nothing',
      },
      touched: [next.clause.index],
      clauses: 1,
    }
  },
}
