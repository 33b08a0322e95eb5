import { TAXONOMY } from '@clausal/core'
import type { PolicyDocument } from '../../workspace/policies.ts'
import { CompletionItemKind, type Proposal } from './item.ts'

type Subject = keyof typeof TAXONOMY

const NAMES: Readonly<Record<Subject, string>> = {
  data: 'category of data',
  purpose: 'purpose',
  recipient: 'recipient',
  right: 'right',
  measure: 'security measure',
}

/** What the words before the cursor are about to name. */
const CUES: readonly { readonly subject: Subject; readonly cue: RegExp }[] = [
  { subject: 'right', cue: /\bright (?:to|of) [^.\n]{0,20}$/i },
  { subject: 'recipient', cue: /\b(?:shar|disclos|sell|giv|pass|transfer|send|provid)\w{0,4} [^.\n]{0,60}\b(?:with|to) [^.\n]{0,40}$/i },
  { subject: 'purpose', cue: /\b(?:use|process|need)\w{0,4} [^.\n]{0,60}\b(?:for|to) [^.\n]{0,40}$|\bfor the purposes? of [^.\n]{0,40}$/i },
  { subject: 'data', cue: /\b(?:collect|receiv|stor|keep|retain|process|us)\w{0,4} [^.\n]{0,60}$/i },
  { subject: 'measure', cue: /\b(?:protect|secur)\w{0,4} [^.\n]{0,60}$/i },
]

const SUBJECTS: readonly Subject[] = ['data', 'purpose', 'recipient', 'right', 'measure']

/** Defined terms as they are written, then the names of the taxonomy, what the sentence is about first. */
export function wordProposals(document: PolicyDocument, line: string): Proposal[] {
  const terms = document.inspection().terms.filter(({ definition }) => definition !== undefined)
  const cued = CUES.find(({ cue }) => cue.test(line))?.subject
  return [
    ...terms.map(
      ({ term, meaning }): Proposal => ({
        label: term,
        text: term,
        kind: CompletionItemKind.Variable,
        detail: 'defined term',
        ...(meaning === undefined ? {} : { documentation: meaning }),
        rank: 0,
      }),
    ),
    ...SUBJECTS.flatMap((subject) =>
      TAXONOMY[subject].map(
        ({ label, iri }): Proposal => ({
          label,
          text: label,
          kind: CompletionItemKind.EnumMember,
          detail: NAMES[subject],
          ...(iri === undefined ? {} : { documentation: `Data Privacy Vocabulary: ${iri}` }),
          rank: subject === cued ? 1 : 2,
        }),
      ),
    ),
  ]
}
