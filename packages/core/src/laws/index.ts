import { APP } from './app.ts'
import { APP_STORE } from './app-store.ts'
import { CALOPPA } from './caloppa.ts'
import { CCPA } from './ccpa.ts'
import { COPPA } from './coppa.ts'
import { GDPR } from './gdpr.ts'
import { GOOGLE_LIMITED_USE } from './google-limited-use.ts'
import type { Law, Requirement } from './law.ts'
import { LGPD } from './lgpd.ts'
import { PIPEDA } from './pipeda.ts'
import { SHINE_THE_LIGHT } from './shine-the-light.ts'
import { UK_GDPR } from './uk-gdpr.ts'
import { US_STATES } from './us-states.ts'

/** Every law there is a table of, in the order in which they are listed. */
export const LAWS: readonly Law[] = [
  GDPR,
  UK_GDPR,
  CCPA,
  CALOPPA,
  SHINE_THE_LIGHT,
  ...US_STATES,
  COPPA,
  PIPEDA,
  LGPD,
  APP,
  GOOGLE_LIMITED_USE,
  APP_STORE,
]

/** The law with the id, among those built in unless others are given; undefined where there is none. */
export function findLaw(id: string, laws: readonly Law[] = LAWS): Law | undefined {
  return laws.find((law) => law.id === id)
}

/** The law and requirement a rule id such as `law/gdpr/13-2-a` names; undefined where there is none. */
export function findRequirement(
  ruleId: string,
  laws: readonly Law[] = LAWS,
): { readonly law: Law; readonly requirement: Requirement } | undefined {
  const [prefix, lawId, id, ...rest] = ruleId.split('/')
  if (prefix !== 'law' || lawId === undefined || rest.length > 0) return undefined
  const law = findLaw(lawId, laws)
  const requirement = law?.requirements.find((candidate) => candidate.id === id)
  return law === undefined || requirement === undefined ? undefined : { law, requirement }
}
