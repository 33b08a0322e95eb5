import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { decodePolicy, findRepository, LoadError, loadPolicyText, resolveCommit } from '@clausal/core/node'
import { STANDARD_INPUT } from './policies.ts'
import type { Terminal } from './terminal.ts'

/** One version of a policy, as it was found. */
export interface Version {
  /** What reports call it. */
  readonly name: string
  /** Its file; the ending tells the format. */
  readonly path: string
  readonly text: string
}

/** The two versions to compare. */
export interface Versions {
  readonly before: Version
  readonly after: Version
}

async function loadVersion(name: string, terminal: Terminal, stdinName: string): Promise<Version> {
  if (name !== STANDARD_INPUT) return { name, path: name, text: await loadPolicyText(resolve(terminal.cwd, name), name) }
  return { name: stdinName, path: stdinName, text: decodePolicy(await terminal.readInput(), stdinName) }
}

async function isCommit(name: string, { cwd }: Terminal): Promise<boolean> {
  const [ref = name] = name.split('..')
  return findRepository(cwd)
    .then((repository) => resolveCommit(repository, ref))
    .then(
      () => true,
      () => false,
    )
}

const exists = (name: string, { cwd }: Terminal) =>
  realpath(resolve(cwd, name)).then(
    () => true,
    () => false,
  )

/** Tells those who left out the `--`. */
async function assertNoCommit(name: string, other: string, terminal: Terminal): Promise<void> {
  if (name === STANDARD_INPUT || (await exists(name, terminal)) || !(await isCommit(name, terminal))) return
  throw new LoadError(name, `this is a commit, not a file. Put -- before the file: clausal diff ${name} -- ${other}`)
}

async function assertTwoFiles(before: string, after: string, terminal: Terminal): Promise<void> {
  if (before === STANDARD_INPUT && after === STANDARD_INPUT)
    throw new LoadError(STANDARD_INPUT, 'standard input can be only one of the versions. Name a file for the other.')
  const [one, other] = await Promise.all([before, after].map((name) => realpath(resolve(terminal.cwd, name)).catch(() => name)))
  if (one === other) throw new LoadError(before, 'this file is named twice. Name the earlier version, then the later one.')
}

/**
 * Reads two files, one of which may be standard input.
 *
 * @throws {LoadError} where one cannot be read, or both are the same.
 */
export async function loadTwoFiles(before: string, after: string, terminal: Terminal, stdinName: string): Promise<Versions> {
  await assertTwoFiles(before, after, terminal)
  await assertNoCommit(before, after, terminal)
  return { before: await loadVersion(before, terminal, stdinName), after: await loadVersion(after, terminal, stdinName) }
}
