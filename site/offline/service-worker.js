// Keeps the playground at hand without a network. FILES and NAME are put in front when the site is built.
/* global FILES, NAME */

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    for (const name of await caches.keys()) if (name.startsWith('clausal-') && name !== NAME) await caches.delete(name)
    await self.clients.claim()
  }
  event.waitUntil(tidy())
})

// Pages come from the network where there is one, so that they are current; files that carry a hash in their name never change.
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return
  const kept = () => caches.match(request, { ignoreSearch: true })
  const answer =
    request.mode === 'navigate'
      ? fetch(request).catch(async () => (await kept()) ?? Response.error())
      : kept().then((known) => known ?? fetch(request))
  event.respondWith(answer)
})
