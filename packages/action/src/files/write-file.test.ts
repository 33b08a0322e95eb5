import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeOutputFile } from './write-file.ts'

describe.skipIf(process.platform === 'win32')('a file for later steps', () => {
  it('is never written through a link that is checked out, and is where the workflow says, also elsewhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clausal-files-'))
    try {
      const workspace = join(folder, 'workspace')
      await mkdir(workspace)
      await writeFile(join(folder, 'mine'), 'old')
      await symlink('../mine', join(workspace, 'out.sarif'))
      await symlink('..', join(workspace, 'reports'))
      for (const path of ['out.sarif', 'reports/mine', 'reports/new', 'reports/made/new'])
        await expect(writeOutputFile(workspace, path, 'new')).rejects.toThrow(`${path}: this link leads out of the project.`)
      expect(await readFile(join(folder, 'mine'), 'utf8')).toBe('old')
      expect((await readdir(folder)).sort()).toEqual(['mine', 'workspace'])
      expect(await writeOutputFile(workspace, 'a/b.json', 'new')).toBe(join(workspace, 'a/b.json'))
      expect(await writeOutputFile(workspace, join(folder, 'mine'), 'new')).toBe(join(folder, 'mine'))
      expect(await readFile(join(folder, 'mine'), 'utf8')).toBe('new')
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
