// What can be done about an answer: report it, see how to remove, say that one has answered.

import { ask } from "./desk.js";
import { choices, find, made, options, picked, save, show } from "./screens.js";

let report;

export async function openReport(about) {
  const known = await ask("routes", { about: about.number });
  options(find("country"), known.countries, find("country").value);
  options(find("status"), known.statuses, find("status").value || known.status);
  name(about);
  find("made").hidden = true;
  show("report");
}

export async function makeReport(about) {
  report = await ask("report", {
    about: about.number,
    country: find("country").value,
    status: find("status").value,
    hide: find("hide").value.split("\n"),
    now: new Date().toISOString(),
  });
  find("whom").replaceChildren(...report.whom.map(contact));
  find("masking").replaceChildren(...report.masking.map((words) => made("p", "", words)));
  find("letter").textContent = report.letter;
  find("made").hidden = false;
  find("made-title").focus();
}

function contact({ label, whom, how, if_none: otherwise, checked }) {
  return made(
    "div",
    "whom-to-tell",
    made("p", "", made("strong", "", `${label}: `), `${whom}.`),
    made("p", "", how),
    made("p", "", `If there is no such person: ${otherwise}`),
    made("p", "note", checked ? `Checked ${checked}.` : "Not yet checked: look before you rely on it."),
  );
}

export function wireReport() {
  // What was made belongs to what was chosen then.
  find("report").querySelector("form").addEventListener("change", () => {
    find("made").hidden = true;
  });
  find("save-pack").onclick = () => save("evidence-pack.html", report.html, "text/html");
  find("save-pack-json").onclick = () => save("evidence-pack.json", report.json, "application/json");
  find("save-letter").onclick = () => save("letter.txt", report.letter, "text/plain");
}

export async function openRemoval(about) {
  const found = await ask("remove", { platform: about.platform });
  options(find("platform"), found.platforms, about.platform);
  find("persona").value = about.url ?? "";
  find("compared").replaceChildren();
  drawSteps(found);
  find("platform").onchange = async ({ target }) => drawSteps(await ask("remove", { platform: target.value }));
  show("removal");
}

function drawSteps({ steps, note }) {
  const items = steps.map(({ text, why, path }) => {
    const item = made("li", "", text, " ", made("span", "why", why));
    if (path) {
      item.append(made("span", "path", `Where: ${path}`));
    }
    return item;
  });
  find("removal-steps").replaceChildren(...items);
  find("removal-note").textContent = note;
}

export async function compareExports() {
  const files = [find("before").files[0], find("after").files[0]];
  const blobs = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
  const names = files.map((file) => file.name);
  const found = await ask("compare", { names, persona: find("persona").value }, blobs);
  const said = found.map(({ name: whom, state, reason }) =>
    made("p", "", made("strong", "", `${whom}: ${state}.`), ` ${reason}`),
  );
  const nobody = made("p", "", "Everybody in the first archive is in the second one too.");
  find("compared").replaceChildren(...(said.length ? said : [nobody]));
}

export function openAlready(about, shared) {
  choices(find("already-choices"), "shared", "checkbox", shared);
  find("already-choices").querySelectorAll("input").forEach((input) => {
    input.checked = about.shared.includes(input.value);
  });
  name(about);
  show("already");
}

export function addAlready(about) {
  const answers = { already_shared: picked(find("already-choices")) };
  return ask("add", { about: about.number, answers });
}

function name(about) {
  document.querySelectorAll(".whom").forEach((place) => {
    place.textContent = about.name;
  });
}
