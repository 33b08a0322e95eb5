const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  sell: ['sold'],
  keep: ['kept'],
  hold: ['held'],
  give: ['gave', 'given'],
  send: ['sent'],
  make: ['made'],
  take: ['took', 'taken'],
  get: ['got', 'gotten'],
  let: ['let'],
  pay: ['paid'],
  buy: ['bought'],
  lend: ['lent'],
  tell: ['told'],
  seek: ['sought'],
  choose: ['chose', 'chosen'],
  withdraw: ['withdrew', 'withdrawn'],
  child: ['children'],
  person: ['people', 'persons'],
  write: ['wrote', 'written'],
  see: ['saw', 'seen'],
  undergo: ['undergone'],
}

const DOUBLING = /[^aeiou][aeiou][bdgklmnprt]$/

/**
 * The forms a noun or verb takes in running text: plural or third person, past, participle. Some forms made here do not
 * exist; they match nothing and cost nothing. British and American spellings of -ise are both given.
 */
export function inflections(word: string): readonly string[] {
  const forms = new Set([word])
  const add = (stem: string) => {
    const last = stem.at(-1)
    forms.add(stem)
    if (last === 'e') {
      forms
        .add(`${stem}s`)
        .add(`${stem}d`)
        .add(`${stem.slice(0, -1)}ing`)
    } else if (last === 'y' && !/[aeiou]y$/.test(stem)) {
      forms
        .add(`${stem.slice(0, -1)}ies`)
        .add(`${stem.slice(0, -1)}ied`)
        .add(`${stem}ing`)
    } else {
      forms.add(`${stem}s`).add(`${stem}ed`).add(`${stem}ing`)
      if (/(?:s|x|z|ch|sh)$/.test(stem)) forms.add(`${stem}es`)
      if (DOUBLING.test(stem)) forms.add(`${stem}${last}ed`).add(`${stem}${last}ing`)
    }
  }
  add(word)
  if (/[iy]s(?:e|ation)$/.test(word)) add(word.replace(/s(e|ation)$/, 'z$1'))
  if (/[iy]z(?:e|ation)$/.test(word)) add(word.replace(/z(e|ation)$/, 's$1'))
  for (const form of IRREGULAR[word] ?? []) forms.add(form)
  return [...forms]
}
