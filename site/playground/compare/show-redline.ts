/** Where the changes of each materiality begin, and each change; no word of a policy is markup in a redline. */
const PARTS = /<section|<article[\s\S]*?<\/article>/g
/** Changes put in one frame of the screen; the rest follows frame by frame, so that a long redline does not hold up the page. */
const AT_ONCE = 8

/** Shows the page of a redline in a frame: first what is around the changes, then these, some at a time. Gives what stops it. */
export function showRedline(frame: HTMLIFrameElement, html: string): () => void {
  const changes: { readonly section: number; readonly html: string }[] = []
  let sections = 0
  frame.srcdoc = html.replace(PARTS, (part) => {
    if (part.startsWith('<article')) changes.push({ section: sections - 1, html: part })
    else sections += 1
    return part.startsWith('<article') ? '' : part
  })
  let shown = 0
  let turn = 0
  const more = () => {
    const places = frame.contentDocument?.querySelectorAll('main > section')
    for (const { section, html: change } of changes.slice(shown, shown + AT_ONCE))
      places?.[section]?.insertAdjacentHTML('beforeend', change)
    shown += AT_ONCE
    if (shown < changes.length) turn = requestAnimationFrame(more)
  }
  frame.addEventListener('load', more, { once: true })
  return () => {
    cancelAnimationFrame(turn)
    frame.removeEventListener('load', more)
  }
}
