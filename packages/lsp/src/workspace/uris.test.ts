import { describe, expect, it } from 'vitest'
import { pathFrom, relativePath, sameName, uriIn } from './uris.ts'

describe('URIs', () => {
  it('of a path keep the folder as it is spelled, and encode what is behind it', () => {
    expect(uriIn('file:///a%20(1)/b', 'c/clausal.yaml')).toBe('file:///a%20(1)/b/c/clausal.yaml')
    expect(uriIn('file:///a%20%281%29/', './clausal.yaml')).toBe('file:///a%20%281%29/clausal.yaml')
    expect(uriIn('file:///a/b', '../c d#1.md')).toBe('file:///a/c%20d%231.md')
    expect(uriIn('vscode-vfs://github/tarn', '')).toBe('vscode-vfs://github/tarn')
  })

  it('are the same however they are spelled', () => {
    expect(sameName('file:///a%20(1)/b@c.md')).toBe(sameName('file:///a%20%281%29/b%40c.md'))
  })

  it('lead back to the path they were made of', () => {
    const path = 'x y/ü (1)/**/*.{md,txt}'
    expect(pathFrom('file:///a%20(1)', uriIn('file:///a%20(1)', path))).toBe(path)
    expect(pathFrom('file:///a', 'file:///ab/c.md')).toBeUndefined()
    expect(relativePath('legal/known/base.json', 'legal/privacy.md')).toBe('../privacy.md')
  })
})
