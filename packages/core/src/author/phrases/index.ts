import type { Locale } from '../definition/choices.ts'
import { GERMAN } from './de.ts'
import { ENGLISH } from './en.ts'
import { FRENCH } from './fr.ts'
import type { Phrases } from './phrases.ts'

/** The languages a policy can be written in. */
export const PHRASES: Readonly<Record<Locale, Phrases>> = { en: ENGLISH, de: GERMAN, fr: FRENCH }
