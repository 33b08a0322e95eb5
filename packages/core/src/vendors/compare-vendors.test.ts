import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { compareVendors } from './compare-vendors.ts'

const policyOf = (sentence: string, file = 'privacy.md') => ({
  file,
  policy: parsePolicy(`# Privacy at Lapwing\n\n## Who receives your data\n\n${sentence}\n`, { path: file }),
})
const packagesOf = (...names: string[]) => names.map((name, index) => ({ name, file: 'package.json', line: index + 3 }))
const toldOf = (sentence: string, name: string) =>
  compareVendors({ policies: [policyOf(sentence)], packages: packagesOf(name) }).inUse.map(({ vendor, disclosed, place }) => [
    vendor.name,
    disclosed,
    place?.range.start.line,
  ])[0]

describe('compareVendors', () => {
  it.each([
    ['We share your payment data with Stripe.', 'stripe', ['Stripe', 'name', 5]],
    ['Errors are sent to Functional Software Inc., who run Sentry.', '@sentry/node', ['Sentry', 'name', 5]],
    ['Your photos are stored on AWS.', '@aws-sdk/client-s3', ['Amazon Web Services', 'name', 5]],
    ['Google receives your usage data.', 'react-ga4', ['Google Analytics', 'company', 5]],
    ['We share your usage data with analytics providers.', 'mixpanel', ['Mixpanel', 'category', 5]],
    ['We share your usage data with nobody.', 'mixpanel', ['Mixpanel', 'nowhere', undefined]],
    ['We do not share your data with SendGrid.', '@sendgrid/mail', ['SendGrid', 'denied', 5]],
  ])('%s', (sentence, name, expected) => {
    expect(toldOf(sentence, name)).toEqual(expected)
  })

  it.each([
    ['Each segment of our audience is counted.', '@segment/analytics-next'],
    ['Segment your newsletters as you like.', '@segment/analytics-next'],
    ['You may adjust your settings. Adjust them in your account.', 'react-native-adjust'],
    ['Our branch offices keep it.', 'react-native-branch'],
    ['Our team ably handles your requests.', 'ably'],
    ['Nobody can fathom what you wrote: it is encrypted.', 'fathom-client'],
    ['You pass a turnstile at our office.', '@marsidev/react-turnstile'],
    ['We ask for your birthday and send you a horoscope for Aries or gemini.', '@google/generative-ai'],
  ])('takes no ordinary word for a vendor: %s', (sentence, name) => {
    expect(toldOf(sentence, name)?.[1]).toBe('nowhere')
  })

  it.each([
    ['We count visits with Segment.', '@segment/analytics-next'],
    ['- Segment (counts visits)\n- Others', '@segment/analytics-next'],
    ['| Vendor | Data |\n|---|---|\n| Branch | device |', 'react-native-branch'],
    ['Your messages pass through Ably.', 'ably'],
    ['We count visits with Fathom.', 'fathom-client'],
    ['A check by Turnstile keeps robots out.', '@marsidev/react-turnstile'],
    ['Your questions are answered by Gemini.', '@google/generative-ai'],
  ])('takes a capital for a name: %s', (sentence, name) => {
    expect(toldOf(sentence, name)?.[1]).toBe('name')
  })

  it('is content when one of several policies names it, and never when one denies it', () => {
    const named = policyOf('We share your payment data with Stripe.')
    const silent = policyOf('We share nothing.', 'app.md')
    const denying = policyOf('We do not share your data with Stripe.', 'site.md')
    const packages = packagesOf('stripe')
    expect(compareVendors({ policies: [silent, named], packages }).inUse[0]).toMatchObject({
      disclosed: 'name',
      place: { file: 'privacy.md' },
    })
    expect(compareVendors({ policies: [named, denying], packages }).inUse[0]).toMatchObject({
      disclosed: 'denied',
      place: { file: 'site.md' },
    })
  })

  it('tells what comes behind other packages, and what is named without a package', () => {
    const { inUse, behind, notFound } = compareVendors({
      policies: [policyOf('We share your usage data with Hotjar.')],
      packages: packagesOf('kit'),
      graph: new Map([['kit', new Set(['@sentry/node'])]]),
    })
    expect(inUse).toEqual([])
    expect(behind.map(({ vendor, through }) => [vendor.name, through])).toEqual([['Sentry', ['kit', '@sentry/node']]])
    expect(notFound.map(({ vendor, place }) => [vendor.name, place.range.start.line])).toEqual([['Hotjar', 5]])
  })

  it('says nothing of packages it does not know', () => {
    expect(compareVendors({ policies: [], packages: packagesOf('left-pad', 'toString') })).toEqual({ inUse: [], behind: [], notFound: [] })
  })
})
