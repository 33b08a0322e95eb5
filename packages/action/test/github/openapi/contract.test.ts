import { describe, expect, it } from 'vitest'
import { createContract } from './contract.ts'
import type { OperationId } from './operations.ts'

const contract = createContract()

function match(method: string, path: string) {
  const found = contract.match(method, path)
  if (found === undefined) throw new Error(`No operation for ${method} ${path}`)
  return found
}

const request = { parameters: { owner: 'acme', repo: 'site', issue_number: '7' }, query: {}, body: { body: 'Hello' } }

describe('which operation a path is', () => {
  it.each<[string, string, OperationId, Readonly<Record<string, string>>]>([
    ['GET', '/repos/acme/site/pulls/7', 'pulls/get', { owner: 'acme', repo: 'site', pull_number: '7' }],
    ['GET', '/repos/acme/site/issues/comments/9', 'issues/get-comment', { owner: 'acme', repo: 'site', comment_id: '9' }],
    [
      'GET',
      '/repos/acme/site/contents/legal/our%20policy.md',
      'repos/get-content',
      { owner: 'acme', repo: 'site', path: 'legal/our policy.md' },
    ],
    ['GET', '/repos/acme/site/contents', 'repos/get-content', { owner: 'acme', repo: 'site', path: '' }],
    [
      'GET',
      '/repos/acme/site/compare/main...ada/topic',
      'repos/compare-commits-with-basehead',
      { owner: 'acme', repo: 'site', basehead: 'main...ada/topic' },
    ],
    [
      'GET',
      '/repos/acme/site/commits/ada/topic/statuses',
      'repos/list-commit-statuses-for-ref',
      { owner: 'acme', repo: 'site', ref: 'ada/topic' },
    ],
  ])('%s %s', (method, path, id, parameters) => {
    const found = match(method, path)
    expect(found.operation.id).toBe(id)
    expect(found.parameters).toEqual(parameters)
  })

  it.each([
    ['GET', '/repos/acme/site/pull/7'],
    ['POST', '/repos/acme/site/pulls/7'],
    ['GET', '/repos/acme/site/pulls/7/'],
    ['GET', '/repos/acme/site/contents/%zz'],
    ['PUT', '/repos/acme/site/contents/privacy.md'],
  ])('%s %s is none', (method, path) => expect(contract.match(method, path)).toBeUndefined())
})

describe('requests', () => {
  const { operation } = match('POST', '/repos/acme/site/issues/7/comments')

  it('lets a good one pass', () => expect(operation.checkRequest(request)).toEqual([]))

  it.each([
    ['a body that is missing', { ...request, body: undefined }, 'The body is missing.'],
    ['a body of another shape', { ...request, body: { body: 7 } }, 'The body/body must be string, but is 7.'],
    [
      'a misspelt name',
      { ...request, body: { body: 'a', boby: 'b' } },
      `The body must NOT have additional properties ("boby"), but is {"body":"a","boby":"b"}.`,
    ],
    [
      'a parameter that is no number',
      { ...request, parameters: { ...request.parameters, issue_number: 'x' } },
      'The path parameter "issue_number" must be integer, but is "x".',
    ],
    ['an unknown query', { ...request, query: { perpage: '100' } }, 'GitHub knows no query parameter "perpage" here.'],
  ])('refuses %s', (_, wrong, message) => expect(operation.checkRequest(wrong)).toEqual([message]))

  it('refuses a body where none is taken', () => {
    const { operation: get, parameters } = match('GET', '/repos/acme/site/pulls/7')
    expect(get.checkRequest({ parameters, query: {}, body: {} })).toEqual(['GitHub takes no body here.'])
  })

  it('takes no more annotations than GitHub does', () => {
    const { operation: create, parameters } = match('POST', '/repos/acme/site/check-runs')
    const annotation = { path: 'privacy.md', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'Vague.' }
    const body = (count: number) => ({
      name: 'Clausal',
      head_sha: '0'.repeat(40),
      output: { title: 'T', summary: 'S', annotations: Array.from({ length: count }, () => annotation) },
    })
    expect(create.checkRequest({ parameters, query: {}, body: body(50) })).toEqual([])
    expect(create.checkRequest({ parameters, query: {}, body: body(51) })[0]).toMatch(/must NOT have more than 50 items/)
  })
})

describe('replies', () => {
  const { operation } = match('GET', '/repos/acme/site/issues/7/labels')
  const label = { id: 1, node_id: 'L', url: 'http://127.0.0.1/x', name: 'bug', description: null, color: 'ff0000', default: false }
  const reply = (body: unknown, status = 200) => operation.checkReply({ status, type: 'application/json', body })

  it('lets a good one pass, null where GitHub allows it', () => expect(reply([label])).toEqual([]))

  it.each([
    ['a field that is missing', [{ ...label, color: undefined }], /must have required property 'color'/],
    ['null where GitHub gives none', [{ ...label, name: null }], /\/0\/name must be string/],
    ['a field that GitHub does not have', [{ ...label, colour: 'red' }], /additional properties \("colour"\)/],
    ['an object for a list', label, /must be array/],
  ])('refuses %s', (_, body, message) => expect(reply(body).join(' ')).toMatch(message))

  it('refuses a status that GitHub does not answer', () => expect(reply([label], 202)).toEqual(['GitHub does not answer 202 here.']))

  it('holds errors against the shape of errors', () => {
    expect(reply({ message: 'Server Error' }, 502)).toEqual([])
    expect(reply({ message: 7 }, 502)).toEqual(['The reply/message must be string, but is 7.'])
  })
})
