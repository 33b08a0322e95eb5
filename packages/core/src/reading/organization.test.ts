import { describe, expect, it } from 'vitest'
import { organizationOf } from './organization.ts'
import { examplePolicy } from './testing-policy.ts'

const named = (text: string) => organizationOf(examplePolicy(text))?.name

describe('the organization', () => {
  it.each([
    ['This policy describes how Hollowpine Ltd ("Hollowpine", "we", "us") collects data.', 'Hollowpine Ltd'],
    ['We, at Brightmoor Inc., care about your privacy.', 'Brightmoor Inc.'],
    ['The controller is Ostrava Lighting GmbH, Hauptstrasse 1.', 'Ostrava Lighting GmbH'],
    ['The app is operated by Tern & Sons Limited.', 'Tern & Sons Limited'],
    ['This policy explains how Quillbase Cloud collects and uses information.', 'Quillbase Cloud'],
    ['# Fernway Privacy Policy\n\nWe collect data.', 'Fernway'],
    ["# Fernway's Privacy Policy\n\nWe collect data.", 'Fernway'],
    ['We collect data.\n\n© 2026 Larkspur Media', 'Larkspur Media'],
    ['Jane Miller built the Moss app as a free app.', 'Jane Miller'],
    ['# Larkspur Privacy\n\nLarkspur is a photo library. It is run by Larkspur Cooperative.', 'Larkspur Cooperative'],
    ['# Hollowpine Cloud Privacy Policy\n\nHollowpine Cloud, Inc. ("Hollowpine") rents out machines.', 'Hollowpine Cloud, Inc.'],
    ['# Privacy at Corrie Bikes\n\nWe lend bicycles.\n\nHillfoot Payments collects the fare.', 'Corrie Bikes'],
    ['# Privacy at Corrie Bikes\n\nCorrie Bikes Ltd. lends bicycles by the hour.', 'Corrie Bikes Ltd.'],
    ['# Privacy\n\nCorrie Bikes Ltd. keeps your orders for ten years.\n\nHillfoot Payments collects the fare.', 'Corrie Bikes Ltd.'],
    ['This is the policy of Corrie Bikes Ltd. You must be 16 to ride.', 'Corrie Bikes Ltd'],
    ['Corrie Bikes Ltd. Children ride with their parents.', 'Corrie Bikes Ltd'],
    ['The controller is Corrie & Co. Holdings Ltd, Leith.', 'Corrie & Co. Holdings Ltd'],
    ['# Privacy at Corrie Bikes\n\nBirch Hosting Ltd receives your log data.', 'Corrie Bikes'],
    ['Westmark Learning Trust (WLT) is a charitable organization in Kent.', 'Westmark Learning Trust'],
  ])('%s', (text, name) => {
    expect(named(text)).toBe(name)
  })

  it('has other names', () => {
    expect(organizationOf(examplePolicy('Hollowpine Ltd ("Hollowpine", "we") runs this site.'))?.aliases).toEqual(['Hollowpine'])
  })

  it('is not who is named in the middle of a line, however near the next line is', () => {
    const behind = 'Pinder Ltd. lends ladders to readers. '
    const line = `${'You can borrow tools here. '.repeat(12)}${behind}${'y'.repeat(239 - behind.length)}`
    expect(named(`${line}\n\nYou can also borrow ladders.`)).toBeUndefined()
  })

  it('is not made up', () => {
    expect(named('# Privacy Policy\n\nWe collect your name.')).toBeUndefined()
  })
})
