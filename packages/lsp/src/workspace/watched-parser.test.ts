import { describe, expect, it } from 'vitest'
import { CORE } from '../parser.ts'
import { openWorkspace, recordLogs, uriOf } from '../testing/memory-workspace.ts'

const FILES = { 'privacy.md': '# Privacy at Tarn\n\n"Member" means a person. Each <|>Member counts.\n' }

describe('the log', () => {
  it('tells what took long, and nothing of the rest', async () => {
    const { logger, logs } = recordLogs()
    let time = 0
    const { service } = openWorkspace(FILES, {
      logger,
      now: () => time,
      parser: {
        ...CORE,
        start(policy, config) {
          time += 1500
          return CORE.start(policy, config)
        },
      },
    })
    expect((await service.diagnostics(uriOf('privacy.md'))).items.length).toBeGreaterThan(0)
    expect(logs).toEqual([['info', 'privacy.md: checking took 1.5 s.']])
  })

  it('tells once what failed, and all else goes on', async () => {
    const { logger, logs } = recordLogs()
    const workspace = openWorkspace(FILES, {
      logger,
      parser: {
        ...CORE,
        start() {
          throw new Error('a rule went wrong')
        },
      },
    })
    const { service, cursor } = workspace
    await expect(service.diagnostics(uriOf('privacy.md'))).rejects.toThrow('a rule went wrong')
    await expect(service.codeLenses(uriOf('privacy.md'))).rejects.toThrow('a rule went wrong')
    expect(logs).toEqual([['error', expect.stringContaining('privacy.md: checking failed. Error: a rule went wrong')]])
    expect(await service.definition(cursor.uri, cursor.position)).toHaveLength(1)
    expect(await service.documentSymbols(uriOf('privacy.md'))).not.toEqual([])
  })

  it('tells once of a configuration that is broken, unless it is open', async () => {
    const broken = { 'clausal.yaml': 'laws: [gpdr]\n' }
    const { logger, logs } = recordLogs()
    const { service } = openWorkspace(FILES, { logger, closed: broken })
    await service.diagnostics(uriOf('privacy.md'))
    service.settingsChanged()
    await service.diagnostics(uriOf('privacy.md'))
    expect(logs).toEqual([['warn', expect.stringContaining("There is no law 'gpdr'")]])
    const whileOpen = recordLogs()
    await openWorkspace({ ...FILES, ...broken }, { logger: whileOpen.logger }).service.diagnostics(uriOf('privacy.md'))
    expect(whileOpen.logs).toEqual([])
  })
})
