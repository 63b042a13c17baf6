// The way to Python and back: ask for something by name, get what is done or one sentence why not.

const TOO_LONG = 120_000;
const waiting = new Map();
const listeners = new Set();
let worker;
let last = 0;
let loaded = 0;
let ready;
let nowReady;

// One sentence for the person in front.
export class Trouble extends Error {}

export function start() {
  loaded = 0;
  ready = new Promise((resolve, reject) => {
    nowReady = { resolve, reject };
  });
  ready.catch(() => {});
  worker = new Worker("python-worker.js", { type: "module" });
  worker.onmessage = ({ data }) => heard(data);
  worker.onerror = () => heard({ failed: "the worker" });
}

function heard(data) {
  if (data.id !== undefined) {
    waiting.get(data.id)?.resolve(data.said);
    waiting.delete(data.id);
  } else if (data.failed) {
    nowReady.reject(new Trouble("Python could not start in this browser. Load the page again, or try another browser."));
  } else {
    loaded = data.loaded;
    listeners.forEach((listener) => listener(loaded));
    if (loaded === 1) {
      nowReady.resolve();
    }
  }
}

// Calls `listener` with how much is loaded, from 0 to 1, now and as it grows; returns a way to stop that.
export function whileLoading(listener) {
  listeners.add(listener);
  listener(loaded);
  return () => listeners.delete(listener);
}

export function whenReady() {
  return ready;
}

export async function ask(name, asked = {}, blobs = []) {
  await ready;
  const id = (last += 1);
  let clock;
  const said = await new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    clock = setTimeout(() => giveUp("That took too long and was stopped."), TOO_LONG);
    worker.postMessage({ id, name, asked, blobs });
  }).finally(() => clearTimeout(clock));
  const { done, cannot } = JSON.parse(said);
  if (cannot !== undefined) {
    throw new Trouble(cannot);
  }
  return done;
}

// End what Python is doing, and start it anew. Whoever waits for it is told `why`.
export function giveUp(why) {
  worker.terminate();
  const unanswered = [...waiting.values()];
  waiting.clear();
  start();
  unanswered.forEach(({ reject }) => reject(new Trouble(why)));
}
