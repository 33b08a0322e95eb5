import { withBase } from 'vitepress'

/** Lets the page open without a network from now on, where the browser can. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return
  navigator.serviceWorker.register(withBase('/service-worker.js')).catch(() => {
    // Refused, as in private windows: the page works all the same while there is a network.
  })
}
