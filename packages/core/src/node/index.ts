/**
 * Finds and reads files, and asks git; the only part that needs Node.
 *
 * @module @clausal/core/node
 */

export { type Discovery, type DiscoveryOptions, discoverPolicies } from './discover.ts'
export {
  absence,
  absenceOf,
  addedIn,
  type Base,
  type BlobReader,
  changedFiles,
  createBlobReader,
  createGitTrees,
  defaultBase,
  fileVersions,
  findRepository,
  GitError,
  type GitProblem,
  isTracked,
  type ListedVersion,
  mergeBase,
  type Points,
  pathInRepository,
  type Repository,
  readAt,
  readInWorktree,
  resolveCommit,
  toFileText,
  WORKTREE,
} from './git/index.ts'
export { isInside } from './inside.ts'
export { decodePolicy, LARGEST_FILE, loadBytes, loadPolicyText, type ReadLimits } from './load.ts'
export { codeOf, LoadError } from './load-error.ts'
export { findPackageFiles, type PackageFiles } from './package-files.ts'
export { createPluginLoader } from './plugin-loader.ts'
export { createProjectReader, findRepositoryRoot, findRoot } from './project-reader.ts'
export { makeFolder, toWriteError, type WriteOptions, writeWhole } from './write-whole.ts'
