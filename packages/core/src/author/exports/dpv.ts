import { LEGAL_BASIS_IRIS } from '../../taxonomy/legal-bases.ts'
import { RIGHT_IRIS } from '../../taxonomy/rights.ts'
import { TAXONOMY } from '../../taxonomy/taxonomy.ts'
import { type Definition, entriesOf } from '../definition/definition.ts'
import { type Exporter, toJsonText } from './exported.ts'

/** The namespaces of the Data Privacy Vocabulary 2.3, and of Dublin Core for names and descriptions. */
const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dct: 'http://purl.org/dc/terms/',
} as const

type Kind = 'data' | 'purpose' | 'recipient' | 'measure'
type Node = Readonly<Record<string, unknown>>

/** The class of what has no term of its own. */
const CLASSES: Readonly<Record<Kind, string>> = {
  data: 'dpv:PersonalData',
  purpose: 'dpv:Purpose',
  recipient: 'dpv:Recipient',
  measure: 'dpv:TechnicalOrganisationalMeasure',
}

const termOf = (kind: Kind, label: string) => TAXONOMY[kind].find((category) => category.label === label)?.iri

/** A term by its IRI; else a thing of its class, with the words as its title. */
const toNode = (kind: Kind, label: string): Node => {
  const iri = termOf(kind, label)
  return iri === undefined ? { '@type': CLASSES[kind], 'dct:title': label } : { '@id': iri }
}

const toData = (labels: readonly string[] | undefined): Node =>
  labels === undefined ? {} : { 'dpv:hasPersonalData': labels.map((label) => toNode('data', label)) }

/** Each purpose, recipient and period is a process of its own: the vocabulary ties what belongs together that way. */
function processesOf(definition: Definition): readonly Node[] {
  const purposes = entriesOf(definition.purposes).map(({ purpose, data, legalBasis, interest }) => ({
    '@type': 'dpv:Process',
    'dpv:hasPurpose': toNode('purpose', purpose),
    ...toData(data),
    ...(legalBasis !== undefined && { 'dpv:hasLegalBasis': { '@id': LEGAL_BASIS_IRIS[legalBasis] } }),
    ...(interest !== undefined && { 'dct:description': interest }),
  }))
  const recipients = entriesOf(definition.recipients).map(({ name, category, purpose, data }) => ({
    '@type': 'dpv:Process',
    'dpv:hasRecipient': {
      ...(category === undefined ? { '@type': CLASSES.recipient } : { '@type': termOf('recipient', category) ?? CLASSES.recipient }),
      'dct:title': name ?? category ?? '',
    },
    ...(purpose !== undefined && { 'dpv:hasPurpose': toNode('purpose', purpose) }),
    ...toData(data),
  }))
  const retention = entriesOf(definition.retention).map(({ data, period, after, criteria }) => ({
    '@type': 'dpv:Process',
    ...toData(data),
    'dpv:hasStorageCondition': {
      '@type': 'dpv:StorageCondition',
      'dct:description': [period, after, criteria].filter((words) => words !== undefined).join(' '),
    },
  }))
  return [...purposes, ...recipients, ...retention]
}

/** Names in a definition that the vocabulary has no term for. */
function strangersIn(definition: Definition): readonly string[] {
  const named: readonly (readonly [Kind, readonly string[]])[] = [
    ['data', entriesOf(definition.collection).flatMap(({ data }) => data)],
    ['purpose', entriesOf(definition.purposes).map(({ purpose }) => purpose)],
    ['recipient', entriesOf(definition.recipients).flatMap(({ category }) => category ?? [])],
    ['measure', definition.security ?? []],
  ]
  return named.flatMap(([kind, labels]) =>
    [...new Set(labels)]
      .filter((label) => termOf(kind, label) === undefined)
      .map((label) => `There is no term for the ${kind} '${label}': it is given by its title.`),
  )
}

/** JSON-LD in the terms of the W3C Data Privacy Vocabulary 2.3: https://w3id.org/dpv */
export const exportDpv: Exporter = (definition) => {
  const { organization, collection, rights, security } = definition
  const collected = [...new Set(entriesOf(collection).flatMap(({ data }) => data))]
  const terms = entriesOf(rights).flatMap(({ right }) => {
    const iri = RIGHT_IRIS[right]
    return iri === undefined ? [] : [{ '@id': iri }]
  })
  const measures = entriesOf(security).map((measure) => toNode('measure', measure))
  const processes = processesOf(definition)
  const document = {
    '@context': CONTEXT,
    '@type': 'dpv:PersonalDataProcess',
    'dpv:hasDataController': { '@type': 'dpv:DataController', 'dct:title': organization.name },
    ...(collected.length > 0 && toData(collected)),
    ...(processes.length > 0 && { 'dpv:hasProcess': processes }),
    ...(terms.length > 0 && { 'dpv:hasRight': terms }),
    ...(measures.length > 0 && { 'dpv:hasTechnicalOrganisationalMeasure': measures }),
  }
  const others = entriesOf(rights).flatMap(({ right }) =>
    RIGHT_IRIS[right] === undefined ? [`There is no term for the right '${right}': it is left out.`] : [],
  )
  return { fileName: 'privacy.dpv.jsonld', content: toJsonText(document), open: [...strangersIn(definition), ...others] }
}
