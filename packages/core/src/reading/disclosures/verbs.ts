import { definePhrases } from '../phrases/table.ts'

/** Verbs of collecting, and of what a text says that is collected. */
export const COLLECT = definePhrases({
  collect: ['collect~', 'gather~', 'obtain~', 'receive~', 'record~', 'capture~', 'acquire~', 'log', 'logs', 'logged', 'solicit~', 'retrieve~', 'track', 'tracks', 'tracked', 'request~ (from you)?', 'ask (for|you for)', 'ask you to (provide|submit|give|enter|supply)', 'need your', 'will need', 'collection of', 'keep track of', 'compile'],
  process: ['process', 'processes', 'processed', 'processing of', 'store', 'stores', 'stored', 'hold', 'holds', 'access', 'accesses', 'accessed', 'save', 'saves'],
  include: ['include', 'includes', 'included', 'including', 'consists? of', 'contains?', 'comprises?', 'such as'],
})

/** What the reader gives. */
export const PROVIDE = definePhrases({
  provide: ['provide~', 'submit~', 'give', 'gives', 'given', 'enter~', 'upload~', 'supply~', 'disclose~', 'share~', 'send~', 'fill in|out', 'input', 'voluntarily', 'choose to (provide|share|upload)'],
})

export const USE = definePhrases({
  use: ['use', 'uses', 'used', 'using', 'utili*', 'process', 'processes', 'processed', 'processing', 'use of', 'processing of', 'rely on'],
})

/** Verbs of giving data to others. */
export const SHARE = definePhrases({
  share: ['share~', 'disclose~', 'disclosure~ (of|to)', 'provide~', 'transfer~', 'transmit~', 'pass', 'passed', 'release~', 'give', 'given', 'make available', 'made available', 'send~', 'report~', 'reveal~', 'accessible (to|by)', 'visible to', 'available to', 'expose~', 'sharing', 'communicated to', 'forward~', 'submit~ to', 'distribute~', 'be given', 'exchange~'],
  engage: ['use~', 'employ~', 'engage~', 'work with', 'working with', 'partner with', 'contract with', 'hire~', 'rely on', 'relies on', 'integrat*', 'collected by', 'collaborate with', 'cooperate with', 'utili*', 'hosted (by|on|with)', 'stored (by|on|with)', 'processed by', 'provided by', 'operated by', 'powered by'],
  access: ['(have|has|had|gain|get|obtain|given|receive|grant~|allow~) ..2 access', 'may access', 'can access', 'access to your', 'may (collect|receive|process|use)', 'recipient~ (of|are|include)', 'collect'],
})
