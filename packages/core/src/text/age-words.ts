/** How an age bounds the people meant. `under`: below it. `up to`: below or of it. `from`: of it or above. `over`: above it. */
export type AgeBound = 'under' | 'up to' | 'from' | 'over'

/** Words before an age that bound it. `people`: they are said of people's ages and hardly of anything else. */
export interface BoundWords {
  readonly bound: AgeBound
  readonly people: boolean
  readonly phrases: readonly string[]
}

export const BOUND_WORDS: readonly BoundWords[] = [
  {
    bound: 'under',
    people: true,
    phrases: [
      ...[
        'under',
        'below',
        'younger than',
        'not yet',
        'unter',
        'jünger als',
        'moins de',
        'menor de',
        'menores de',
        'minori di',
        'minore di',
        'di età inferiore a',
      ],
      ...['di età inferiore ai', 'menos de', 'jonger dan', 'onder'],
    ],
  },
  { bound: 'under', people: false, phrases: ['less than', 'before'] },
  { bound: 'up to', people: false, phrases: ['up to', 'bis zu', "jusqu'à", 'hasta', 'fino a', 'até'] },
  {
    bound: 'from',
    people: false,
    phrases: [
      'at least',
      'have reached',
      'has reached',
      'reached',
      'attained',
      'mindestens',
      'ab',
      'au moins',
      'al menos',
      'almeno',
      'pelo menos',
      'minstens',
      'vanaf',
    ],
  },
  {
    bound: 'over',
    people: true,
    phrases: ['older than', 'älter als', 'mayor de', 'mayores de', 'maior de', 'maiores de', 'ouder dan', 'di età superiore a'],
  },
  { bound: 'over', people: false, phrases: ['over', 'above', 'more than', 'über', 'plus de', 'más de', 'mais de', 'più di', 'meer dan'] },
]

/** Words between a bound and its number, or alone before a number, that say it is an age. */
export const AGE_NAMES: readonly string[] = [
  ...[
    'the age of',
    'the ages of',
    'the minimum age of',
    'the minimum age is',
    'minimum age of',
    'minimum age is',
    'minimum age:',
    'age of',
    'ages of',
    'age is',
  ],
  ...[
    'aged between',
    'ages between',
    'age between',
    'aged',
    'ages',
    'age',
    'im alter von',
    'alter von',
    'mindestalter:',
    'mindestalter von',
    'mindestalter beträgt',
  ],
  ...[
    "l'âge de",
    'l’âge de',
    'âgé de',
    'âgés de',
    'âgée de',
    'âgées de',
    'âge de',
    'edad de',
    'edad mínima de',
    'età di',
    'idade de',
    'de leeftijd van',
    'leeftijd van',
  ],
]

/** Words after a number that say it is an age; a leading hyphen or space is not part of them. */
export const AGE_UNITS: readonly string[] = [
  ...[
    'years of age',
    "years' of age",
    'year of age',
    'years old',
    'year olds',
    'year old',
    'year-olds',
    'year-old',
    'years-old',
    'yrs old',
    'y/o',
  ],
  ...[
    'jahre alt',
    'jahren alt',
    'jahre oder älter',
    'jährige',
    'jährigen',
    'ans révolus',
    'ans ou plus',
    'años de edad',
    'años o más',
    'anni di età',
    'anni o più',
  ],
  ...['anos de idade', 'anos ou mais', 'jaar oud', 'jaar of ouder'],
]

/** Words for years that leave open whether an age or a period is meant. */
export const YEARS: readonly string[] = ['years', 'jahre', 'jahren', 'ans', 'años', 'anni', 'anos', 'jaar']

/** Words after a number that bound the age: "13 or older". */
export const BOUNDS_AFTER: Readonly<Record<string, AgeBound>> = {
  older: 'from',
  over: 'from',
  above: 'from',
  up: 'from',
  younger: 'up to',
  under: 'up to',
  below: 'up to',
}
