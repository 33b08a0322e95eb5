import { parseDocument } from '../document/parse.ts'
import type { Policy } from '../document/policy.ts'
import { findSubjectChanges } from '../reading/subjects.ts'
import { areTranslations, documentName } from '../reading/translations.ts'
import type { ChangedFile, FileText, Trees } from './trees.ts'

/** What changed but cannot be read as a policy, and why, in words that follow its path. */
export interface UnreadFile {
  readonly path: string
  readonly explanation: string
}

/** The policies that changed between two trees, and their translations, changed or not. */
export interface ChangedPolicies {
  readonly before: readonly Policy[]
  readonly after: readonly Policy[]
  /** Paths before, by path after. */
  readonly renames: Readonly<Record<string, string>>
  readonly unread: readonly UnreadFile[]
  /** Text files that nobody looked into, because there were more than the selection allows. */
  readonly unseen: number
}

/** Which of the changed files are policies. */
export interface PolicySelection {
  /** Whether a file is one by its path. */
  readonly isPolicy: (path: string) => boolean | Promise<boolean>
  /** How many other text files to look into for front matter with a `policy:` key. */
  readonly lookInto: number
}

/** Endings of files whose front matter may call them a policy. */
const TEXT = /\.(?:md|mdx|markdown|html?|txt)$/i

const toPolicy = (path: string, text: string) => parseDocument(text, { path }, findSubjectChanges)

const isCalledPolicy = (policy: Policy | undefined) => policy?.frontMatter?.values['policy'] !== undefined

interface Side {
  readonly policy?: Policy
  readonly problem?: string
}

/** Reads a side of a changed file; nothing where it is not there. */
async function readSide(path: string, read: (path: string) => Promise<FileText>): Promise<Side> {
  const content = await read(path)
  if ('text' in content) return { policy: toPolicy(path, content.text) }
  return content.absent === 'missing' ? {} : { problem: content.explanation }
}

/** Adds the translations of changed policies that did not change themselves. */
async function unchangedTranslations(trees: Trees, changed: readonly Policy[], paths: ReadonlySet<string>): Promise<Policy[]> {
  if (changed.length === 0) return []
  const documents = new Set(changed.map(({ path = '' }) => documentName(path)))
  const candidates = (await trees.pathsAfter()).filter((path) => !paths.has(path) && TEXT.test(path) && documents.has(documentName(path)))
  const policies: Policy[] = []
  for (const path of candidates) {
    const { policy } = await readSide(path, trees.readAfter)
    if (policy !== undefined && changed.some((one) => areTranslations(one, policy))) policies.push(policy)
  }
  return policies
}

const isEither = async ({ path, pathBefore }: ChangedFile, isPolicy: PolicySelection['isPolicy']) =>
  (await isPolicy(path)) || (pathBefore !== undefined && (await isPolicy(pathBefore)))

/** Reads the policies that changed between two trees: those the selection knows by their path, and those whose front matter has a `policy:` key. */
export async function readChangedPolicies(trees: Trees, { isPolicy, lookInto }: PolicySelection): Promise<ChangedPolicies> {
  const before: Policy[] = []
  const after: Policy[] = []
  const renames: Record<string, string> = {}
  const unread: UnreadFile[] = []
  let lookedInto = 0
  let unseen = 0
  const files = await trees.changedFiles()
  for (const file of files) {
    const { path, pathBefore = path, status } = file
    const chosen = await isEither(file, isPolicy)
    if (!chosen) {
      if (!TEXT.test(path) || lookInto === 0) continue
      if (lookedInto === lookInto) {
        unseen++
        continue
      }
      lookedInto++
    }
    const later: Side = status === 'removed' ? {} : await readSide(path, trees.readAfter)
    const earlier: Side = status === 'added' ? {} : await readSide(pathBefore, trees.readBefore)
    if (!chosen && !isCalledPolicy(later.policy) && !isCalledPolicy(earlier.policy)) continue
    const explanation = earlier.problem ?? later.problem
    // A policy whose other version cannot be read is gone, or new, for whoever reads it here; no gate may open by making it unreadable.
    if (explanation !== undefined) unread.push({ path, explanation })
    if (earlier.policy !== undefined) before.push(earlier.policy)
    if (later.policy !== undefined) after.push(later.policy)
    if (pathBefore !== path && explanation === undefined) renames[path] = pathBefore
  }
  const translations = await unchangedTranslations(trees, after, new Set(files.map(({ path }) => path)))
  return { before: [...before, ...translations], after: [...after, ...translations], renames, unread, unseen }
}
