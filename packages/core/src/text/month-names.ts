/**
 * Names of the twelve months, January first, forms separated by `|`, lower case and without a full stop: English, German, French, Spanish,
 * Italian, Portuguese, Dutch, Polish (genitive, as in dates, and nominative), Swedish and Danish.
 */
export const MONTH_NAMES: readonly string[] = [
  'january|januar|jänner|janvier|enero|gennaio|janeiro|januari|stycznia|styczeń',
  'february|februar|feber|février|fevrier|febrero|febbraio|fevereiro|februari|lutego|luty',
  'march|märz|maerz|mars|marzo|março|marco|maart|marca|marzec|marts',
  'april|avril|abril|aprile|kwietnia|kwiecień',
  'may|mai|mayo|maggio|maio|mei|maja|maj',
  'june|juni|juin|junio|giugno|junho|czerwca|czerwiec',
  'july|juli|juillet|julio|luglio|julho|lipca|lipiec',
  'august|août|aout|agosto|augustus|augusti|sierpnia|sierpień',
  'september|septembre|septiembre|setiembre|settembre|setembro|września|wrzesień',
  'october|oktober|octobre|octubre|ottobre|outubro|października|październik',
  'november|novembre|noviembre|novembro|listopada|listopad',
  'december|dezember|décembre|decembre|diciembre|dicembre|dezembro|grudnia|grudzień',
]

/** Abbreviations of the twelve months in English, which stand before the day as well as after it. */
export const ENGLISH_MONTH_ABBREVIATIONS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep|sept',
  'oct',
  'nov',
  'dec',
]

/** Abbreviations in the other languages, which stand after the day. */
export const OTHER_MONTH_ABBREVIATIONS: readonly string[] = [
  'janv|ene|gen|sty',
  'févr|fév|fev|lut',
  'mär|mrz|mrt',
  'avr|abr|kwi',
  'mag|maj',
  'juin|giu|cze',
  'juil|lug|lip',
  'ago|sie',
  'set|wrz',
  'okt|out|ott|paź',
  'lis',
  'dez|déc|dic|gru',
]
