/** A heading above the line that names a requirement by its id, as the pages of laws have them. */
const REQUIREMENT = /^## .+\n\n`law\/[\w-]+\/(?<id>[\w-]+)`/gm

/** Lets requirements be linked to by their id, and not only by their title. */
export const nameAnchors = (text: string): string =>
  text.replace(REQUIREMENT, (whole, id: string) => `<span id="${id}"></span>\n\n${whole}`)

/** The anchor of a heading as GitHub makes it, so that a link holds there and in the site. */
export const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-')
