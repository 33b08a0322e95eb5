/** The regulation in the Official Journal. */
export const TEXT = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'
/** Information where data comes from the person. */
export const ARTICLE_13 = `${TEXT}#art_13`
/** Information where data comes from elsewhere. */
export const ARTICLE_14 = `${TEXT}#art_14`
