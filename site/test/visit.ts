/**
 * Runs in a page of the site: goes to another as a click would, and tells what is wrong with it. What is shown then has to be the main part
 * of what was built, as those get it who open the file: where the two differ, the page would jump while it comes alive.
 */
export async function visit({ address, main }: { address: string; main: string }): Promise<readonly string[]> {
  const contentOf = (root: ParentNode) => root.querySelector('.vp-doc')?.innerHTML.replace(/<!--.*?-->/g, '')
  const built = contentOf(new DOMParser().parseFromString(main, 'text/html'))
  const isThere = () => built !== undefined && contentOf(document) === built
  history.pushState({}, '', address)
  dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  for (let turn = 0; turn < 200 && !isThere(); turn++) await new Promise((resolve) => setTimeout(resolve, 20))
  const width = document.documentElement.scrollWidth
  return [
    ...(isThere() ? [] : [`${address}: shows something else than what was built`]),
    ...(width > innerWidth ? [`${address}: is ${width} px wide`] : []),
  ]
}
