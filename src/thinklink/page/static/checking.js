// From what was handed over to an answer: load, read, look at everyone in steps, and stop when asked to.

import { ask, giveUp, whenReady, whileLoading } from "./desk.js";
import { find, show } from "./screens.js";

const STEP_SECONDS = 0.25;
// a screen reader is told how far it is this often, in milliseconds
const SAY_EVERY = 3000;

let asked = { stop: false, doing: "" };
let saidAt = 0;

// Returns the answer, or nothing where it was stopped before there was any.
export async function check(names, blobs, kind, samePerson) {
  const mine = { stop: false, doing: "loading" };
  asked = mine;
  show("working", { remember: false });
  progress("Loading what this page needs; only the first time takes long", 0, 1);
  const done = whileLoading((loaded) => mine.doing === "loading" && progress("Loading", loaded, 1));
  await whenReady().finally(done);
  if (mine.stop) {
    return undefined;
  }
  mine.doing = "reading";
  progress("Reading");
  let far = await ask("take", { names, kind, same_person: samePerson }, blobs);
  mine.doing = "looking";
  while (far.done < far.of && !mine.stop) {
    progress(`Looking at people: ${far.done.toLocaleString("en-GB")} of ${far.of.toLocaleString("en-GB")}`, far.done, far.of);
    far = await ask("look", { seconds: STEP_SECONDS });
  }
  return far.done || !far.of ? ask("answer") : undefined;
}

export function stop() {
  asked.stop = true;
  if (asked.doing === "reading") {
    // One file cannot be left half read.
    giveUp("Stopped. Nothing had been read yet.");
  }
}

function progress(words, done, of) {
  const bar = find("progress");
  if (of === undefined) {
    bar.removeAttribute("value");
  } else {
    bar.value = Math.round((100 * done) / of);
  }
  const shown = of === 1 ? `${words} (${bar.value} %)` : words;
  find("working-on").textContent = shown;
  if (Date.now() - saidAt > SAY_EVERY) {
    saidAt = Date.now();
    find("working-said").textContent = shown;
  }
}
