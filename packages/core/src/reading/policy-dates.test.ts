import { describe, expect, it } from 'vitest'
import { policyDatesOf } from './policy-dates.ts'
import { examplePolicy } from './testing-policy.ts'

function dates(text: string) {
  const { effective, lastUpdated } = policyDatesOf(examplePolicy(text))
  return { effective: effective?.value, lastUpdated: lastUpdated?.value }
}

describe('dates of a policy', () => {
  it.each([
    ['Effective date: 6 June 2026\nLast updated: 7 June 2026', { effective: '2026-06-06', lastUpdated: '2026-06-07' }],
    ['This policy takes effect on 1 May 2025.', { effective: '2025-05-01' }],
    ['Revised on 2024-02-29.', { lastUpdated: '2024-02-29' }],
    ['---\nlast_updated: 2026-03-04\n---\n\nWe collect data.', { lastUpdated: '2026-03-04' }],
    ['**Last updated**\n\nMay 4, 2026', { lastUpdated: '2026-05-04' }],
    ['Users born before 1 January 2010 need a parent.', {}],
    ['We follow the regulation of 27 April 2016.', {}],
    ['Stand: 3. Mai 2026', { lastUpdated: '2026-05-03' }],
    ['Zuletzt aktualisiert am 12.03.2026', { lastUpdated: '2026-03-12' }],
    ['Diese Erklärung gilt ab 1. Januar 2026.', { effective: '2026-01-01' }],
    ['Dernière mise à jour : 1er avril 2025', { lastUpdated: '2025-04-01' }],
    ['La présente politique est en vigueur depuis le 2 février 2026.', { effective: '2026-02-02' }],
    ['Última actualización: 26 de abril de 2025', { lastUpdated: '2025-04-26' }],
    ['Ultimo aggiornamento: 5 marzo 2026', { lastUpdated: '2026-03-05' }],
    ['Última atualização: 9 de maio de 2026', { lastUpdated: '2026-05-09' }],
    ['Laatst bijgewerkt op 7 mei 2026', { lastUpdated: '2026-05-07' }],
    ['Ostatnia aktualizacja: 4 maja 2026', { lastUpdated: '2026-05-04' }],
    ['Senast uppdaterad: 8 juni 2026', { lastUpdated: '2026-06-08' }],
    ['Senest opdateret 8. juni 2026', { lastUpdated: '2026-06-08' }],
    ['Er stand am 3. Mai 2026 vor der Tür.', {}],
    ['(Stand: Mai 2026)', { lastUpdated: '2026-05-01' }],
    ['Visitors stand in line since 4 June 2026.', {}],
    ['## Change log\n\n- May 4, 2026: Updated the list of couriers.\n- May 3, 2025: Added a table.', {}],
    [
      'Last updated: 5 June 2026\n\n- 4 May 2026: Updated the list to 2.5.\n- 3 May 2025: Named our couriers.',
      { lastUpdated: '2026-06-05' },
    ],
    ['- 4 May 2026: Updated the list of couriers to 2.5.\n- 3 May 2025: Named them.', {}],
    ['## Version history\n\n- v2.1, 4 May 2026, effective 1 June 2026', { effective: '2026-06-01' }],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual({ effective: undefined, lastUpdated: undefined, ...expected })
  })
})
