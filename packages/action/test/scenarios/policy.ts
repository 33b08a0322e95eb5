/** A short policy of an invented company, kept on file as `privacy.md`. */
export const POLICY = `# Privacy policy of Tern Post

Last updated: 3 May 2026

## Who we are

Tern Post Ltd, 4 Quay Street, Ostwick, is the controller of your personal data. Write to our data protection officer at dpo@tern.example.

## What we collect

You give us your name, your address and your e-mail address when you open a box. We use them to deliver your parcels, which our contract with you requires.

## Sharing

We do not sell your personal data. Couriers who carry your parcels receive your name and address.

## Retention

We keep your orders for 30 days after delivery.

## Your rights

You may ask us for access to your data, have it corrected or erased, object to its use, or take it with you. You can complain to the supervisory authority.

## Changes

We will tell you by e-mail 14 days before we change this policy.
`

const edit = (from: string, to: string) => {
  if (!POLICY.includes(from)) throw new Error(`The policy does not say "${from}".`)
  return POLICY.replace(from, to)
}

/** Data is kept for longer: a material change, to the reader's loss. */
export const LONGER = edit('30 days after delivery', '24 months after delivery')

/** Kept for longer, and sold: two material changes. */
export const SOLD = LONGER.replace('We do not sell', 'We sell')

/** Other words for the same. */
export const REWORDED = edit('when you open a box', 'when you open your box')
