// Keeps every file of one release, each only if it is the one that was written, and answers from what is kept.
// Nothing that a member enters ever passes here: the page sends nothing.

const RELEASE = "thinklink-@release@";
const LISTING = "files.json";
const ORGANISATION = "organisation.json";

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method === "GET" && origin === self.location.origin) {
    event.respondWith(pathname.endsWith(`/${ORGANISATION}`) ? freshOrKept(event.request) : kept(event.request));
  }
});

async function keep() {
  const listed = await fetch(LISTING, { cache: "no-cache" });
  const { files } = await listed.clone().json();
  const cache = await caches.open(RELEASE);
  await Promise.all(
    Object.entries(files).map(async ([name, { integrity }]) => cache.put(name, whole(await fetch(name, { integrity })))),
  );
  await cache.put(LISTING, listed);
  await cache.put(ORGANISATION, await fetch(ORGANISATION));
  await self.skipWaiting();
}

function whole(response) {
  if (!response.ok) {
    throw new Error(`${response.url}: ${response.status}`);
  }
  return response;
}

async function forgetOthers() {
  const others = (await caches.keys()).filter((name) => name.startsWith("thinklink-") && name !== RELEASE);
  await Promise.all(others.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function kept(request) {
  const cache = await caches.open(RELEASE);
  const name = request.mode === "navigate" ? "index.html" : request;
  return (await cache.match(name, { ignoreSearch: true })) ?? fetch(request);
}

// An organisation may change its file at any time: what it says now comes first.
async function freshOrKept(request) {
  try {
    const fresh = whole(await fetch(request));
    await (await caches.open(RELEASE)).put(request, fresh.clone());
    return fresh;
  } catch {
    return kept(request);
  }
}
