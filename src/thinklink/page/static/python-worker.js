// Python for the browser, in a worker of its own, so that the page stays quick whatever Python does.
// It answers {id, name, asked, blobs} with {id, said}; on the way there it tells {loaded}, from 0 to 1.

import { loadPyodide } from "./pyodide/pyodide.mjs";

const PYTHON = "thinklink.zip";
const WHEN_THERE = "/thinklink.zip";
// loading is told by bytes up to here; the rest is Python starting
const SHARE_OF_BYTES = 0.7;

let fetched = 0;
let wanted = 1;

function tell(loaded) {
  self.postMessage({ loaded });
}

// Every file that is fetched on the way is counted as it comes in.
const plainFetch = self.fetch.bind(self);
self.fetch = async (...asked) => counted(await plainFetch(...asked));

function counted(response) {
  if (!response.ok || !response.body) {
    return response;
  }
  const counter = new TransformStream({
    transform(piece, onward) {
      fetched += piece.byteLength;
      tell(Math.min(SHARE_OF_BYTES, (SHARE_OF_BYTES * fetched) / wanted));
      onward.enqueue(piece);
    },
  });
  const headers = new Headers({ "Content-Type": response.headers.get("Content-Type") ?? "" });
  return new Response(response.body.pipeThrough(counter), { headers });
}

// A worker has no policy from the page's own lines, only from the server's, and that may send none. Once all is there,
// nothing in here needs a network: the ways out are taken away for good.
const WAYS_OUT = ["fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream", "WebTransport", "EventSource", "Worker"];
const WAYS_ASIDE = ["SharedWorker", "BroadcastChannel", "importScripts", "caches", "indexedDB", "Request"];

function closeTheWay() {
  for (const name of [...WAYS_OUT, ...WAYS_ASIDE]) {
    Object.defineProperty(self, name, { value: undefined, writable: false, configurable: false });
  }
}

async function started() {
  const listing = await (await plainFetch("files.json")).json();
  const needed = Object.entries(listing.files).filter(([name]) => /\.(zip|wasm)$/.test(name));
  wanted = needed.reduce((sum, [, file]) => sum + file.bytes, 0);
  const ours = self.fetch(PYTHON).then((response) => response.arrayBuffer());
  const python = await loadPyodide();
  tell(0.8);
  python.FS.writeFile(WHEN_THERE, new Uint8Array(await ours));
  python.runPython(`import sys; sys.path.insert(0, "${WHEN_THERE}")`);
  const desk = python.pyimport("thinklink.page.inside.desk");
  tell(0.95);
  desk.warm_up();
  closeTheWay();
  tell(1);
  return { python, desk };
}

const running = started();
running.catch((trouble) => self.postMessage({ failed: String(trouble) }));

self.onmessage = async ({ data }) => {
  const { python, desk } = await running;
  const blobs = python.toPy(data.blobs);
  const said = desk.call(data.name, JSON.stringify(data.asked), blobs);
  blobs.destroy();
  self.postMessage({ id: data.id, said });
};
