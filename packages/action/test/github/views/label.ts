import type { Label, State } from '../state.ts'
import { type Links, nodeId, repositoryApi } from './links.ts'

/** GitHub's own grey, for labels that came without a colour. */
const GREY = 'ededed'

export function findLabel(state: State, name: string): Label | undefined {
  return state.labels.get(name.toLowerCase())
}

/** Adds a label to the repository, unless it is there. */
export function ensureLabel(state: State, name: string, color = GREY, description = ''): Label {
  const known = findLabel(state, name)
  if (known !== undefined) return known
  const label: Label = { id: state.nextId(), name, color, description }
  state.labels.set(name.toLowerCase(), label)
  return label
}

export function toLabel(name: string, state: State, links: Links) {
  const { id, color, description, name: shown } = ensureLabel(state, name)
  return {
    id,
    node_id: nodeId('L', id),
    url: `${repositoryApi(links, state)}/labels/${encodeURIComponent(shown)}`,
    name: shown,
    color,
    default: false,
    description,
  }
}
