import type { NumberLanguage } from './number-words.ts'

/** Designators of ISO 8601 durations; those of times begin with T. */
export type DurationUnit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS'

export type DurationQualifier = 'up to' | 'at least' | 'about' | 'within'

export interface UnitWords {
  readonly unit: DurationUnit
  /** How many of `unit` one of these is: a decade is ten years. */
  readonly times?: number
  readonly language: NumberLanguage
  /** Lower case. */
  readonly words: readonly string[]
  /** Whether these are days on which offices work. */
  readonly business?: true
}

function row(language: NumberLanguage, unit: DurationUnit, words: string): UnitWords {
  return { language, unit, words: words.split(' ') }
}

export const UNITS: readonly UnitWords[] = [
  row('en', 'Y', 'year years'),
  row('en', 'M', 'month months'),
  row('en', 'W', 'week weeks'),
  row('en', 'D', 'day days'),
  row('en', 'TH', 'hour hours'),
  row('en', 'TM', 'minute minutes'),
  row('en', 'TS', 'seconds'),
  { ...row('en', 'W', 'fortnight fortnights'), times: 2 },
  { ...row('en', 'Y', 'decade decades'), times: 10 },
  row('de', 'Y', 'jahr jahre jahren jahres jährig jährige jährigen jähriger'),
  row('de', 'M', 'monat monate monaten monats monatig monatige monatigen monatiger'),
  row('de', 'W', 'woche wochen wöchig wöchige wöchigen wöchiger'),
  row('de', 'D', 'tag tage tagen tages kalendertag kalendertage kalendertagen tägig tägige tägigen tägiger'),
  { ...row('de', 'D', 'werktag werktage werktagen arbeitstag arbeitstage arbeitstagen bankarbeitstage bankarbeitstagen'), business: true },
  row('de', 'TH', 'stunde stunden stündig stündige stündigen stündiger'),
  row('de', 'TM', 'minute minuten'),
  row('de', 'TS', 'sekunden'),
  row('fr', 'Y', 'an ans année années'),
  row('fr', 'M', 'mois'),
  row('fr', 'W', 'semaine semaines'),
  row('fr', 'D', 'jour jours'),
  row('fr', 'TH', 'heure heures'),
  row('fr', 'TM', 'minute minutes'),
  row('fr', 'TS', 'secondes'),
  row('es', 'Y', 'año años'),
  row('es', 'M', 'mes meses'),
  row('es', 'W', 'semana semanas'),
  row('es', 'D', 'día días dia dias'),
  row('es', 'TH', 'hora horas'),
  row('es', 'TM', 'minuto minutos'),
  row('es', 'TS', 'segundos'),
  row('it', 'Y', 'anno anni'),
  row('it', 'M', 'mese mesi'),
  row('it', 'W', 'settimana settimane'),
  row('it', 'D', 'giorno giorni'),
  row('it', 'TH', 'ora ore'),
  row('it', 'TM', 'minuto minuti'),
  row('it', 'TS', 'secondi'),
  row('pt', 'Y', 'ano anos'),
  row('pt', 'M', 'mês meses'),
  row('pt', 'W', 'semana semanas'),
  row('pt', 'D', 'dia dias'),
  row('pt', 'TH', 'hora horas'),
  row('pt', 'TM', 'minuto minutos'),
  row('pt', 'TS', 'segundos'),
  row('nl', 'Y', 'jaar jaren'),
  row('nl', 'M', 'maand maanden'),
  row('nl', 'W', 'week weken'),
  row('nl', 'D', 'dag dagen kalenderdag kalenderdagen'),
  { ...row('nl', 'D', 'werkdag werkdagen'), business: true },
  row('nl', 'TH', 'uur uren'),
  row('nl', 'TM', 'minuut minuten'),
  row('nl', 'TS', 'seconden'),
]

/** Words between a number and its unit that do not change the length. */
export const UNIT_MODIFIERS: readonly string[] = [
  ...[
    'calendar',
    'consecutive',
    'successive',
    'full',
    'whole',
    'complete',
    'additional',
    'further',
    'more',
    'continuous',
    'rolling',
    'natural',
  ],
  ...['aufeinanderfolgende', 'weitere', 'weiteren', 'volle', 'vollen', 'ganze'],
]

/** Words between a number and its unit that make the days those on which offices work. */
export const BUSINESS_MODIFIERS: readonly string[] = ['business', 'working', 'work', 'banking', 'court', 'trading']
/** The same after the unit. */
export const BUSINESS_AFTER: readonly string[] = ['ouvrés', 'ouvrables', 'hábiles', 'laborables', 'lavorativi', 'lavorative', 'úteis']

/** Words for an uncertain number of units. */
export const VAGUE_NUMBERS: Readonly<Record<NumberLanguage, readonly string[]>> = {
  en: ['several', 'a few', 'few', 'some', 'many', 'a number of', 'a couple of', 'a couple', 'multiple', 'various', 'numerous'],
  de: ['einige', 'einigen', 'einiger', 'mehrere', 'mehreren', 'mehrerer', 'wenige', 'wenigen', 'weniger', 'ein paar', 'viele', 'vielen'],
  fr: ['plusieurs', 'quelques'],
  es: ['varios', 'varias', 'algunos', 'algunas', 'unos', 'unas', 'unos pocos', 'unas pocas', 'muchos'],
  it: ['alcuni', 'alcune', 'diversi', 'diverse', 'parecchi', 'qualche', 'pochi', 'poche'],
  pt: ['vários', 'várias', 'alguns', 'algumas', 'uns', 'umas', 'poucos', 'poucas'],
  nl: ['enkele', 'meerdere', 'verscheidene', 'een paar', 'een aantal', 'vele'],
}

/** What stands right before a period and bounds it. Longer phrases come first. */
export const QUALIFIERS_BEFORE: readonly {
  readonly qualifier: DurationQualifier
  readonly phrases: readonly string[]
  /** Whether nothing may stand between: "over 30 days" bounds them, "over the past 30 days" does not. */
  readonly direct?: true
}[] = [
  {
    qualifier: 'up to',
    phrases: [
      ...[
        'up to',
        'no more than',
        'not more than',
        'no longer than',
        'not longer than',
        'no later than',
        'not later than',
        'at most',
        'not to exceed',
      ],
      ...['maximum of', 'maximum', 'not exceed', 'not exceeding', 'does not exceed', 'less than', 'fewer than', 'limited to'],
      ...[
        'bis zu',
        'höchstens',
        'maximal',
        'längstens',
        'spätestens',
        'nicht länger als',
        'jusqu’à',
        "jusqu'à",
        'au maximum',
        'au plus',
        'maximum de',
      ],
      ...[
        'hasta',
        'como máximo',
        'máximo de',
        'máximo',
        'fino a',
        'al massimo',
        'massimo',
        'massimo di',
        'non oltre',
        'até',
        'no máximo',
        'máximo',
      ],
      ...['maximaal', 'hoogstens', 'uiterlijk', 'ten hoogste', 'niet langer dan'],
    ],
  },
  {
    qualifier: 'at least',
    phrases: [
      ...['at least', 'no less than', 'not less than', 'no fewer than', 'minimum of', 'minimum', 'more than', 'longer than'],
      ...[
        'mindestens',
        'wenigstens',
        'mehr als',
        'au moins',
        'minimum de',
        'plus de',
        'al menos',
        'por lo menos',
        'mínimo de',
        'como mínimo',
        'más de',
      ],
      ...['almeno', 'minimo di', 'più di', 'pelo menos', 'no mínimo', 'mais de', 'minstens', 'ten minste', 'minimaal', 'meer dan'],
    ],
  },
  { qualifier: 'up to', direct: true, phrases: ['under'] },
  { qualifier: 'at least', direct: true, phrases: ['over'] },
  {
    qualifier: 'about',
    phrases: [
      ...['approximately', 'about', 'around', 'roughly', 'nearly', 'almost', 'circa', 'ca.', 'approx.', 'some'],
      ...['etwa', 'ungefähr', 'rund', 'environ', 'aproximadamente', 'unos', 'cerca de', 'ongeveer', 'en torno a'],
    ],
  },
  {
    qualifier: 'within',
    phrases: [
      ...[
        'within',
        'inside',
        'innerhalb von',
        'innerhalb',
        'binnen',
        'dans',
        'dans un délai de',
        'sous',
        'dentro de',
        'en un plazo de',
        'en el plazo de',
      ],
      ...['entro', 'nel termine di', 'no prazo de', 'em até'],
    ],
  },
]

/** What stands right after a period and bounds it. */
export const QUALIFIERS_AFTER: readonly { readonly qualifier: DurationQualifier; readonly phrases: readonly string[] }[] = [
  { qualifier: 'up to', phrases: ['or less', 'or fewer', 'or sooner', 'at most', 'maximum', 'at the latest', 'maximum', 'or earlier'] },
  { qualifier: 'at least', phrases: ['or more', 'or longer', 'at least', 'minimum', 'at a minimum', 'or greater'] },
]
