export { createPathFilter, DEFAULT_GLOBS, type Discovery, discoverPolicies } from './discover.ts'
export {
  type Absence,
  addedIn,
  type Base,
  type ChangedFile,
  changedFiles,
  defaultBase,
  type FileText,
  filesAt,
  findRepository,
  GitError,
  type GitProblem,
  mergeBase,
  pathInRepository,
  type Repository,
  readAt,
  readInWorktree,
  resolveCommit,
  WORKTREE,
} from './git/index.ts'
export { decodePolicy, LARGEST_FILE, loadPolicyText } from './load.ts'
export { codeOf, LoadError } from './load-error.ts'
export { createProjectReader, findRoot } from './project-reader.ts'
