import type { Phrase } from './condition.ts'

/** Designations that end a company's registered name and tell its legal form. */
export const LEGAL_FORMS: readonly Phrase[] = [
  // English-speaking countries
  ...[
    'ltd',
    'limited',
    'plc',
    'llc',
    'l.l.c.',
    'llp',
    'lp',
    'inc',
    'incorporated',
    'corp',
    'corporation',
    'pty',
    'pvt',
    'pte',
    'cic',
    'dac',
  ],
  // German, Austrian and Swiss
  ...['gmbh', 'ag', 'ug', 'kg', 'kgaa', 'ohg', 'gbr', 'e.v.', 'e.u.', 'eg', 'stiftung'],
  // French, Belgian and Luxembourgish
  ...['s.a.', 'sa', 's.a.s.', 'sas', 'sasu', 's.à r.l.', 'sàrl', 'sarl', 'eurl', 'scs', 'asbl'],
  // Italian, Spanish, Portuguese and Romanian
  ...['s.r.l.', 'srl', 's.p.a.', 'spa', 's.l.', 's.l.u.', 'slu', 'lda', 'ltda', 's.a. de c.v.'],
  // Dutch
  ...['b.v.', 'bv', 'n.v.', 'nv', 'vof'],
  // Nordic and Baltic
  ...['ab', 'oy', 'oyj', 'aps', 'a/s', 'as', 'asa', 'ehf', 'oü', 'sia', 'uab'],
  // Central and Eastern European
  ...['sp. z o.o.', 'sp. z o. o.', 's.r.o.', 'a.s.', 'd.o.o.', 'kft', 'kft.', 'zrt', 'eood', 'ood', 'ooo', 'llp'],
  // Asian
  ...['co., ltd', 'k.k.', 'kabushiki kaisha', 'sdn bhd'],
  // European and not for profit
  ...['se', 'foundation', 'association', 'cooperative', 'university'],
]
