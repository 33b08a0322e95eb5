import type { Condition, Phrase } from '../condition.ts'

const VERIFYING: readonly Phrase[] = [
  ...['verify', 'verifies', 'verified', 'verifying', 'verification', 'verifiable', 'confirm your identity', 'confirm the identity'],
  ...['authenticate your', 'authenticate you', 'authenticate the identity', 'prove', 'proof of identity', 'identify you'],
]

/** How a request is verified. That an identity is verified is told of accounts and payments as well: it counts where rights are told. */
export const VERIFICATION: Condition = {
  any: [
    { statement: [VERIFYING, ['request', 'requests', 'requester', 'requestor', 'right', 'rights']] },
    { statement: [VERIFYING, ['identity', 'identification', 'who you are']], within: ['rights', 'choices', 'regional', 'complaints'] },
  ],
}

/** How somebody else can ask in a consumer's name, and not who works on the organization's behalf. */
export const AUTHORIZED_AGENT: Condition = {
  any: [
    {
      statement: [
        [
          ...['authorized agent*', 'authorised agent*', 'agent is authorized', 'agent authorized', 'power of attorney'],
          ...['authorized representative*', 'authorised representative*', 'authorize an agent', 'authorise an agent', 'designate an agent'],
        ],
        ['request*', 'right', 'rights', 'behalf', 'opt out', 'opt-out', 'for you'],
      ],
      without: ['service provider*', 'contractors', 'copyright'],
    },
    {
      statement: [
        ['agent', 'agents', 'someone else', 'another person', 'a person', 'representative'],
        ['on your behalf', 'on behalf of a consumer', "on a consumer's behalf", 'for you', 'in your name'],
        ['request', 'requests', 'right', 'rights', 'opt out', 'opt-out'],
      ],
      without: ['service provider*', 'contractors', 'copyright'],
    },
  ],
}
