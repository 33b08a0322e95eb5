/** Languages whose number words, durations and ages are read. */
export type NumberLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl'

/** One language's number words: `counted` lists 1, 2, 3 ... in order; forms of one number are joined by `|`, spaces may be hyphens. */
export interface NumberWords {
  readonly language: NumberLanguage
  readonly counted: readonly string[]
  /** Further forms with their values. */
  readonly others: Readonly<Record<string, number>>
}

/** English words that are combined: "one hundred and eighty-three". */
export const ENGLISH_NUMBER_PARTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  zero: 0,
}

function list(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim())
}

/** The languages whose number words are listed whole, to 31, with the round numbers above that periods are given in. */
export const NUMBER_WORDS: readonly NumberWords[] = [
  {
    language: 'de',
    counted:
      list(`ein|eins|eine|einen|einem|einer|eines, zwei|zweier, drei|dreier, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn,
      sechzehn, siebzehn, achtzehn, neunzehn, zwanzig, einundzwanzig, zweiundzwanzig, dreiundzwanzig, vierundzwanzig, fünfundzwanzig,
      sechsundzwanzig, siebenundzwanzig, achtundzwanzig, neunundzwanzig, dreißig|dreissig, einunddreißig|einunddreissig`),
    others: {
      sechsunddreißig: 36,
      vierzig: 40,
      fünfundvierzig: 45,
      achtundvierzig: 48,
      sechzig: 60,
      zweiundsiebzig: 72,
      neunzig: 90,
      anderthalb: 1.5,
      eineinhalb: 1.5,
      zweieinhalb: 2.5,
    },
  },
  {
    language: 'fr',
    counted:
      list(`un|une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix sept, dix huit, dix neuf,
      vingt, vingt et un|vingt et une, vingt deux, vingt trois, vingt quatre, vingt cinq, vingt six, vingt sept, vingt huit, vingt neuf, trente,
      trente et un|trente et une`),
    others: {
      'trente six': 36,
      quarante: 40,
      'quarante cinq': 45,
      'quarante huit': 48,
      soixante: 60,
      'soixante douze': 72,
      'quatre vingt dix': 90,
    },
  },
  {
    language: 'es',
    counted:
      list(`un|uno|una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis|dieciseis, diecisiete, dieciocho,
      diecinueve, veinte, veintiún|veintiuno|veintiuna, veintidós|veintidos, veintitrés|veintitres, veinticuatro, veinticinco, veintiséis|veintiseis,
      veintisiete, veintiocho, veintinueve, treinta, treinta y un|treinta y uno|treinta y una`),
    others: {
      'treinta y seis': 36,
      cuarenta: 40,
      'cuarenta y cinco': 45,
      'cuarenta y ocho': 48,
      sesenta: 60,
      'setenta y dos': 72,
      noventa: 90,
    },
  },
  {
    language: 'it',
    counted:
      list(`un|uno|una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, tredici, quattordici, quindici, sedici, diciassette, diciotto,
      diciannove, venti, ventuno, ventidue, ventitré|ventitre, ventiquattro, venticinque, ventisei, ventisette, ventotto, ventinove, trenta, trentuno`),
    others: { trentasei: 36, quaranta: 40, quarantacinque: 45, quarantotto: 48, sessanta: 60, settantadue: 72, novanta: 90 },
  },
  {
    language: 'pt',
    counted:
      list(`um|uma, dois|duas, três|tres, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze|quatorze, quinze, dezesseis|dezasseis,
      dezessete|dezassete, dezoito, dezenove|dezanove, vinte, vinte e um|vinte e uma, vinte e dois|vinte e duas, vinte e três, vinte e quatro, vinte e cinco,
      vinte e seis, vinte e sete, vinte e oito, vinte e nove, trinta, trinta e um|trinta e uma`),
    others: {
      'trinta e seis': 36,
      quarenta: 40,
      'quarenta e cinco': 45,
      'quarenta e oito': 48,
      sessenta: 60,
      'setenta e duas': 72,
      noventa: 90,
    },
  },
  {
    language: 'nl',
    counted:
      list(`een|één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien, zestien, zeventien, achttien, negentien,
      twintig, eenentwintig, tweeëntwintig, drieëntwintig, vierentwintig, vijfentwintig, zesentwintig, zevenentwintig, achtentwintig, negenentwintig,
      dertig, eenendertig`),
    others: { zesendertig: 36, veertig: 40, vijfenveertig: 45, achtenveertig: 48, zestig: 60, tweeënzeventig: 72, negentig: 90 },
  },
]
