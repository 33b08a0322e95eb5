export { DEFAULT_GLOBS, type Discovery, discoverPolicies } from './discover.ts'
export { decodePolicy, LARGEST_FILE, loadPolicyText } from './load.ts'
export { codeOf, LoadError } from './load-error.ts'
export { createProjectReader, findRoot } from './project-reader.ts'
