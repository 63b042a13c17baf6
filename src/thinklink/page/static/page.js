// The page: which screen follows which, and what each button does.

import { addAlready, compareExports, makeReport, openAlready, openRemoval, openReport, wireReport } from "./acting.js";
import { check, stop } from "./checking.js";
import { ask, start, Trouble, whenReady, whileLoading } from "./desk.js";
import { keepForOffline } from "./offline.js";
import { applyOrganisation } from "./organisation.js";
import { begin } from "./questions.js";
import { currentScreen, find, made, options, save, show, wire } from "./screens.js";

const PASTED = "-";
let answer;
let cameFrom = "start";

function about() {
  const number = Number(find("about").value || 0);
  return { number, ...answer.subjects[number] };
}

function drawAnswer(found) {
  if (!found) {
    open("start");
    return;
  }
  const chosen = answer && about().id;
  answer = found;
  const drawn = new DOMParser().parseFromString(found.main, "text/html");
  find("answer").replaceChildren(...drawn.body.childNodes, made("p", "note", found.caveat));
  // The order may be another one now: whoever was chosen stays chosen.
  const place = Math.max(0, found.subjects.findIndex(({ id }) => id === chosen));
  options(find("about"), found.subjects.map(({ name }, at) => [String(at), name]), String(place));
  find("about-row").hidden = found.subjects.length < 2;
  document.querySelectorAll(".deeds [data-open]:not([data-open=start])").forEach((button) => {
    button.closest("li").hidden = found.subjects.length === 0;
  });
  show("answer-screen");
}

async function forget() {
  answer = undefined;
  document.querySelectorAll("form").forEach((form) => form.reset());
  find("answer").replaceChildren();
  await ask("forget");
}

const OPENERS = {
  start: () => {
    show("start");
    if (answer) {
      return forget();
    }
    return undefined;
  },
  questions: () => begin(undefined, drawAnswer),
  more: () => begin(about().number, drawAnswer),
  report: () => openReport(about()),
  removal: () => openRemoval(about()),
  already: () => openAlready(about(), answer.shared),
};
const NEED_AN_ANSWER = new Set(["answer-screen", "more", "report", "removal", "already"]);

function open(screen, { back = false } = {}) {
  const wanted = NEED_AN_ANSWER.has(screen) && !answer ? "start" : screen;
  if (back) {
    // The browser's way back shows what was there; it does not begin anything again.
    show(wanted === "working" || wanted === "trouble" ? "start" : wanted, { remember: false });
    return;
  }
  cameFrom = currentScreen();
  guarded(OPENERS[wanted] ?? (() => show(wanted)));
}

// Whatever goes wrong is one sentence on a screen of its own, with a way back.
async function guarded(deed) {
  const from = currentScreen();
  try {
    await deed();
  } catch (trouble) {
    cameFrom = from === "working" ? cameFrom : from;
    find("trouble-said").textContent =
      trouble instanceof Trouble ? trouble.message : "Something went wrong, and it is a fault of this page, not of yours.";
    show("trouble", { remember: false });
  }
}

function onSubmit(screen, deed) {
  find(screen)
    .querySelector("form")
    .addEventListener("submit", (event) => {
      event.preventDefault();
      cameFrom = screen;
      guarded(deed);
    });
}

async function checkFiles() {
  const files = [...find("chosen").files];
  const blobs = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
  drawAnswer(await check(files.map(({ name }) => name), blobs, "", find("same-person").checked));
}

async function checkPasted() {
  const text = new TextEncoder().encode(find("pasted").value);
  const kind = find("paste").querySelector("[name=kind]:checked").value;
  drawAnswer(await check([PASTED], [text], kind, false));
}

function wireButtons() {
  onSubmit("paste", checkPasted);
  onSubmit("files", checkFiles);
  onSubmit("report", () => makeReport(about()));
  onSubmit("removal", compareExports);
  onSubmit("already", async () => drawAnswer(await addAlready(about())));
  find("stop").onclick = stop;
  find("save-answer").onclick = () => save("answer.html", answer.page, "text/html");
  find("trouble-back").onclick = () => show(cameFrom);
  wireReport();
  wire(open);
}

async function begun() {
  start();
  const shown = whileLoading((loaded) => {
    find("offline").textContent = loaded < 1 ? `Getting ready: ${Math.round(100 * loaded)} %. You can begin already.` : "";
  });
  wireButtons();
  history.replaceState({ screen: "start" }, "");
  show("start", { remember: false });
  await guarded(async () => {
    await applyOrganisation();
    await whenReady();
    shown();
    find("offline").textContent = await keepForOffline();
    document.body.dataset.ready = "yes";
  });
}

begun();
