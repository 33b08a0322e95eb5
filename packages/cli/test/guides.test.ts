import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CLI, NODE } from './run-clausal.ts'
import { withMcpClient } from './with-mcp-client.ts'
import { withRepository } from './with-repository.ts'

const page = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8')
const blocksOf = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code)

const POLICY = '# Privacy policy\n\nFinch Ltd is the controller. We keep orders for 30 days.\n'
const LATER = POLICY.replace('30 days', '90 days')

describe('docs/agents.md', { timeout: 180_000 }, () => {
  const text = page('agents.md')

  it('shows an entry that starts the server, and every tool and template there is', async () => {
    const [entry = ''] = blocksOf(text, 'json')
    expect(JSON.parse(entry).mcpServers.clausal).toEqual({ command: 'npx', args: ['-y', 'clausal', 'mcp'] })
    await withMcpClient([], async ({ client }) => {
      const { tools } = await client.listTools()
      expect([...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual(tools.map(({ name }) => name))
      const { resourceTemplates } = await client.listResourceTemplates()
      for (const { uriTemplate } of resourceTemplates) expect(text).toContain(`\`${uriTemplate}\``)
    })
  })

  it('shows arguments that a tool takes', async () => {
    const [, args = ''] = blocksOf(text, 'json')
    await withRepository(async ({ cwd, commit }) => {
      await commit({ 'legal/privacy.md': POLICY })
      await writeFile(join(cwd, 'legal/privacy.md'), LATER)
      await withMcpClient([cwd], async ({ call }) => {
        const { isError, structured } = await call('review_changes', JSON.parse(args))
        expect(isError).toBe(false)
        expect(structured.summary.materiality.material).toBe(1)
      })
    })
  })
})

describe('docs/archives.md', { timeout: 180_000 }, () => {
  it('shows commands that do what it says', async () => {
    await withRepository(async ({ cwd, commit }) => {
      await commit({ 'privacy.md': POLICY, 'policies/finch.md': POLICY, 'policies/wren.md': POLICY })
      await commit({ 'privacy.md': LATER, 'policies/finch.md': LATER })
      const bin = join(cwd, '../bin')
      await mkdir(bin)
      await writeFile(join(bin, 'clausal'), `#!/bin/sh\nexec '${NODE}' '${CLI}' "$@"\n`)
      await chmod(join(bin, 'clausal'), 0o755)
      const run = (script: string) =>
        execFileSync('bash', ['-euc', script], {
          cwd,
          encoding: 'utf8',
          env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` },
        })
      const [history = '', archive = '', report = ''] = blocksOf(page('archives.md'), 'sh')
      expect(run(history)).toContain('1 material change; for the reader: worse')
      run(archive)
      run(archive)
      expect((await readFile(join(cwd, 'rows/finch.md.ndjson'), 'utf8')).trim().split('\n')).toHaveLength(2)
      expect((await readFile(join(cwd, 'rows/wren.md.ndjson'), 'utf8')).trim().split('\n')).toHaveLength(1)
      run(report)
      expect(existsSync(join(cwd, 'report.html'))).toBe(true)
      expect(await readFile(join(cwd, 'report.html'), 'utf8')).toContain('2 files checked')
    })
  })
})
