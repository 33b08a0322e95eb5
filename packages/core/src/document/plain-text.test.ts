import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSourceSpan } from '../text/prose.ts'
import { createSource } from '../text/source.ts'
import { parsePlainText } from './plain-text.ts'

/** The blocks of a text, one to a line: `## heading`, `- item` with its depth as indentation, or bare paragraph. */
function outline(text: string): string[] {
  const { blocks, prose } = parsePlainText(createSource(text))
  return blocks.map((block) => {
    const words = prose.text.slice(block.prose.start, block.prose.end)
    if (block.type === 'heading') return `${'#'.repeat(block.level)} ${words}`
    return block.type === 'item' ? `${'  '.repeat(block.depth)}${block.ordered ? '1.' : '-'} ${words}` : words
  })
}

function headings(text: string): string[] {
  return outline(text).filter((line) => line.startsWith('#'))
}

describe('headings of a plain text', () => {
  it('finds lines over paragraphs where nothing is blank', () => {
    const text = [
      'Privacy Policy',
      'Last updated: 3 March 2025',
      'This policy tells how Fernweh Maps handles what it learns about you when you plan a journey with us.',
      'What we collect',
      'We collect your name, your address and the places that you look for, and nothing else.',
      'The places are kept apart from your name.',
      'Sharing with others',
      'We share nothing with anyone unless a court orders us to do so, and then only what it asks for.',
      'Contact us',
      'Write to privacy@fernweh.example.',
    ].join('\n')
    expect(headings(text)).toEqual(['# Privacy Policy', '## What we collect', '## Sharing with others', '## Contact us'])
    expect(outline(text)).toHaveLength(10)
  })

  it('nests numbered headings and keeps numbered lists apart', () => {
    const text = `1. Introduction

We are Larkspur Ltd. and this is our policy.

2. Data

2.1 Data you give us

We ask for these:

1. your name
2. your e-mail address
3. your town

2.2 Data we gather

Our servers write a log of each visit.

3. Changes

We will announce changes here.
`
    expect(headings(text)).toEqual(['# 1. Introduction', '# 2. Data', '## 2.1 Data you give us', '## 2.2 Data we gather', '# 3. Changes'])
    expect(outline(text)).toContain('1. your e-mail address')
  })

  it('puts capitals over title case', () => {
    const text = `PRIVACY NOTICE

INFORMATION WE COLLECT

Information From You

You tell us your name when you open an account with us.

Information From Others

Our resellers tell us which of our products you have bought.

SECURITY OF YOUR DATA

We encrypt everything that leaves our buildings.
`
    expect(headings(text)).toEqual([
      '# PRIVACY NOTICE',
      '## INFORMATION WE COLLECT',
      '### Information From You',
      '### Information From Others',
      '## SECURITY OF YOUR DATA',
    ])
  })

  it('takes underlined lines for headings and drops the lines under them', () => {
    const text = `Privacy at Tallow & Wick
========================

Cookies
-------
We set one cookie. It holds your basket.

----------------------------------------

Who sees your orders
--------------------
Our packers see them.
`
    expect(outline(text)).toEqual([
      '# Privacy at Tallow & Wick',
      '## Cookies',
      'We set one cookie. It holds your basket.',
      '## Who sees your orders',
      'Our packers see them.',
    ])
    const [title] = parsePlainText(createSource(text)).blocks
    expect(text.slice(title?.span.start, title?.span.end)).toMatch(/^Privacy at .*\n=+$/)
  })

  it('joins lines wrapped at a column, and no heading to them', () => {
    const text = `HOW WE USE YOUR DATA

We use what you tell us to run the library, to remind you of books that
are overdue, and to learn which books are wanted. Nobody outside of the
library reads it.

HOW LONG WE KEEP IT
Loans are forgotten one month after the book has come back to one of our
houses.  Fines are kept for as long as the law on public accounts wants
them to be kept, which is seven years at present.
`
    expect(outline(text)).toEqual([
      '# HOW WE USE YOUR DATA',
      'We use what you tell us to run the library, to remind you of books that are overdue, and to learn which books are wanted. Nobody outside of the library reads it.',
      '# HOW LONG WE KEEP IT',
      'Loans are forgotten one month after the book has come back to one of our houses. Fines are kept for as long as the law on public accounts wants them to be kept, which is seven years at present.',
    ])
  })

  it('accepts questions', () => {
    const text = `What do you know about me?

Only what you told us when you signed up for the newsletter.

Do you sell what you know about me?

No. We have never done so.

Who can I ask about it?

Ask our office in Port Amber.
`
    expect(headings(text)).toEqual(['# What do you know about me?', '# Do you sell what you know about me?', '# Who can I ask about it?'])
  })

  it('is not misled by dates, addresses, salutations and calls to act', () => {
    const text = `Dear customer

This policy tells what happens to your data at Quillon Ferries.

Last updated: 1 May 2024

Tickets and Bookings

We keep your bookings for three years, as the tax law asks.

Read more

Data Protection Officer

Write to our officer if you want to know more about any of this.

Quillon Ferries Ltd
12 Harbour Street
Port Amber PA1 4QF

Phone: +44 20 0000 0000
`
    expect(headings(text)).toEqual(['# Tickets and Bookings', '# Data Protection Officer'])
  })

  it('does not take a table of contents for the sections', () => {
    const text = `Privacy Policy of Mossgrove

Contents

Data We Collect
How We Use Data
Your Rights
Contact

Data We Collect

We collect the readings of your meter every night at two.

How We Use Data

We write your bill from the readings.

Your Rights

You may ask for a copy of all readings at any time.

Contact

Write to data@mossgrove.example or come by.
`
    expect(headings(text)).toEqual([
      '# Privacy Policy of Mossgrove',
      '## Contents',
      ...['Data We Collect', 'How We Use Data', 'Your Rights', 'Contact'].map((heading) => `## ${heading}`),
    ])
  })

  it('finds none where there are none', () => {
    const text = `We run a small shop for used bicycles and sell to neighbours only.

We write your name on a card when you order a part. The card is burnt when you fetch the part.

You may ask us what stands on the card
`
    expect(outline(text)).toEqual([
      'We run a small shop for used bicycles and sell to neighbours only.',
      'We write your name on a card when you order a part. The card is burnt when you fetch the part.',
      'You may ask us what stands on the card',
    ])
  })

  it('does not take a sentence without its full stop for one', () => {
    const text = `Terms of Use

This notice is a part of our general terms

Contact

Write to us at any time, we answer within a week.
`
    expect(headings(text)).toEqual(['# Terms of Use', '## Contact'])
  })

  it('reads German', () => {
    const text = `Datenschutzerklärung

Stand: Mai 2024

1. Verantwortlicher

Verantwortlich ist die Birkenhof Imkerei in Neuental.

2. Welche Daten wir erheben

Wir erheben nur die Daten, die Sie uns im Bestellformular mitteilen.

3. Ihre Rechte

Sie haben jederzeit das Recht auf Auskunft über Ihre gespeicherten Daten.

Birkenhof Imkerei GmbH
Lindenweg 4
12345 Neuental
`
    expect(headings(text)).toEqual([
      '# Datenschutzerklärung',
      '## 1. Verantwortlicher',
      '## 2. Welche Daten wir erheben',
      '## 3. Ihre Rechte',
    ])
  })

  it('reads Roman numbers over letters', () => {
    const text = `I. Scope

This policy covers the pier and the boats.

II. Data

A. Tickets

A ticket holds no name.

B. Cameras

The cameras on the pier keep their pictures for two days.

III. Rights

Ask at the booth.

IV. Changes

They are posted at the booth.

V. Contact

The booth is open all day.
`
    expect(headings(text)).toEqual([
      '# I. Scope',
      '# II. Data',
      '## A. Tickets',
      '## B. Cameras',
      '# III. Rights',
      '# IV. Changes',
      '# V. Contact',
    ])
  })

  it('leaves signs around a heading out of it', () => {
    const text = `*** Cookies ***

We use none of them on any of our pages.

== Contact ==

Call the mill in the morning.
`
    expect(headings(text)).toEqual(['# Cookies', '# Contact'])
  })
})

describe('lists of a plain text', () => {
  it('knows bullets, counts and depth', () => {
    const text = `We collect:

* your name,
  first and last
* how to reach you:
    a) your e-mail address
    b) your telephone number
* your size

• one
• two
`
    expect(outline(text)).toEqual([
      'We collect:',
      '- your name, first and last',
      '- how to reach you:',
      '  1. your e-mail address',
      '  1. your telephone number',
      '- your size',
      '- one',
      '- two',
    ])
  })

  it('nests another way of counting without indentation', () => {
    expect(outline('Your rights:\n1. to know\n2. to object:\n(a) to letters\n(b) to calls\n3. to leave\n')).toEqual([
      'Your rights:',
      '1. to know',
      '1. to object:',
      '  1. to letters',
      '  1. to calls',
      '1. to leave',
    ])
  })

  it('keeps a dash or a number in running text', () => {
    const text = `We keep what the law on public accounts asks us to keep, as its Section
12. The rest is deleted, as you would want it to be, within a single week
– at times sooner – by the people who run the archive of our small town,
who do so every Monday.

Anything else that we may have heard from you is kept in a drawer of the
old desk until the end of the year and then goes to the paper mill.
`
    expect(outline(text)).toHaveLength(2)
  })

  it('reads terms with a dash and a description as entries under one heading', () => {
    const text = `In Short

Cookies
– We use two cookies to keep you signed in.
See below.

Sharing
– We share your address with the carrier only.
See below.

Cookies

The first cookie holds a number that stands for you as long as you are signed in.

Sharing

The carrier learns your name, your address and the size of the parcel.
`
    const lines = outline(text)
    expect(lines.slice(0, 3)).toEqual([
      '# In Short',
      '- Cookies – We use two cookies to keep you signed in. See below.',
      '- Sharing – We share your address with the carrier only. See below.',
    ])
    expect(headings(text)).toEqual(['# In Short', '# Cookies', '# Sharing'])
  })

  it('leaves drawn tables as paragraphs', () => {
    const text = `+--------+---------+
| Name   | Purpose |
+--------+---------+
| basket | orders  |
+--------+---------+
`
    expect(outline(text)).toEqual(['| Name | Purpose |', '| basket | orders |'])
  })

  it('takes short lines in a row for a list, not for headings', () => {
    const text = `Your Meter And You

Data We Collect

Name
Meter Number
Tariff

We use them to write your bill and for nothing else.

Data We Do Not Collect

Everything else that your meter could tell us if we asked it.
`
    expect(outline(text)).toEqual([
      '# Your Meter And You',
      '## Data We Collect',
      ...['- Name', '- Meter Number', '- Tariff'],
      'We use them to write your bill and for nothing else.',
      '## Data We Do Not Collect',
      'Everything else that your meter could tell us if we asked it.',
    ])
  })

  it('keeps text set in under a numbered heading out of it', () => {
    const text = `1. DATA

   We ask for your name and for the number of your meter when you
   sign the contract.

2. BILLS

   Bills are kept for ten years, as Article 14 of the statutes of the
   guild wants it.
`
    expect(headings(text)).toEqual(['# 1. DATA', '# 2. BILLS'])
  })
})

describe('places of a plain text', () => {
  it('links bare addresses of the web, without what ends the sentence', () => {
    const text = 'See https://tarn.example/privacy_(old).html, or www.tarn.example. Write to help@tarn.example.'
    const { links } = parsePlainText(createSource(text))
    expect(links.map((link) => link.href)).toEqual(['https://tarn.example/privacy_(old).html', 'www.tarn.example'])
    for (const { href, span } of links) expect(text.slice(span.start, span.end)).toBe(href)
  })

  it('gives the same structure with LF, CRLF, CR and a byte order mark', () => {
    const text = 'Privacy Policy\n\nData We Keep\n\nWe keep your name and\nnothing else.\n\n- a\n- b\n'
    const wanted = outline(text)
    for (const end of ['\r\n', '\r']) expect(outline(text.replaceAll('\n', end))).toEqual(wanted)
    expect(outline(`\uFEFF${text}`)).toEqual(wanted)
  })

  it('places every block and every run of any text', () => {
    const word = fc.constantFrom(
      'We',
      'keep',
      'Data',
      'RIGHTS',
      '1.',
      '2.1',
      'a)',
      '-',
      '–',
      '•',
      '===',
      '----',
      'https://a.example/x.',
      ':',
      '.',
      '?',
      '  ',
      '\t',
      '\n',
      '\n\n',
      '\r\n',
      '\uFEFF',
      '\0',
      '\uD800',
      'Ihre',
      '==',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, (given) => {
        const { blocks, prose, links } = parsePlainText(createSource(given))
        let end = 0
        let proseEnd = 0
        for (const block of blocks) {
          expect(block.span.start).toBeGreaterThanOrEqual(end)
          expect(block.span.end).toBeGreaterThan(block.span.start)
          expect(block.prose.start).toBeGreaterThanOrEqual(proseEnd)
          const mapped = toSourceSpan(prose, block.prose)
          expect(mapped.start).toBeGreaterThanOrEqual(block.span.start)
          expect(mapped.end).toBeLessThanOrEqual(block.span.end)
          end = block.span.end
          proseEnd = block.prose.end
        }
        expect(end).toBeLessThanOrEqual(given.length)
        expect(proseEnd).toBe(prose.text.length)
        for (const { span, href } of links) expect(given.slice(span.start, span.end)).toBe(href)
        const { proseStart, proseLength, sourceStart, sourceLength } = prose.runs
        for (const [run, start] of proseStart.entries()) {
          const said = prose.text.slice(start, start + (proseLength[run] ?? 0))
          const source = given.slice(sourceStart[run], (sourceStart[run] ?? 0) + (sourceLength[run] ?? 0))
          if (said === ' ') expect(source).toMatch(/^\s+$/)
          else expect(said).toBe(source)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('reads long texts of any shape in time', () => {
    const megabyte = ['word ', '(a) ', 'www.', '=\t', '] ', `https://a${')'.repeat(1990)} `]
    const lines = ['a\n', '1. A\n', '- \n', 'Xx\n\n', '"\n']
    for (const [units, length] of [
      [megabyte, 1_000_000],
      [lines, 100_000],
    ] as const) {
      for (const unit of units) {
        const text = unit.repeat(length / unit.length)
        expect(parsePlainText(createSource(text)).blocks.at(-1)?.span.end ?? 0).toBeLessThanOrEqual(text.length)
      }
    }
  })
})
