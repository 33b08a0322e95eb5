/**
 * Ranges of character classes, to be set in brackets, for large expressions made of parts. `\p{L}` and its kin compile to
 * tables of all scripts there are, a hundred times slower to prepare; these hold the letters of the scripts in common use.
 */
const LATIN_UPPER_PAIRED = 'ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚẞ'
const LATIN_LOWER_PAIRED = 'āăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſșț'

/** Capital letters: Latin, Greek, Cyrillic. */
export const UPPER = `A-ZÀ-ÖØ-Þ${LATIN_UPPER_PAIRED}ΆΈ-ΏΑ-ΫЀ-Я`
/** Small letters: Latin, Greek, Cyrillic. */
export const LOWER = `a-zµß-öø-ÿ${LATIN_LOWER_PAIRED}ΐά-ώа-џ`
/** Letters: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Indic, Thai, Georgian, Japanese, Chinese, Korean. */
export const LETTER = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ͽͿΆΈ-ҁҊ-Ֆՠ-ֈא-תؠ-يٮ-ۓऄ-हঅ-হก-ำเ-ๆႠ-ჺᄀ-ᇿḀ-ῼⰀ-ⳤ々〆ぁ-ゖァ-ヺー㐀-鿿가-힣Ａ-Ｚａ-ｚｦ-ﾟ'
/** Digits and other signs for numbers. */
export const NUMERAL = '0-9²³¹¼-¾٠-٩०-९０-９'
