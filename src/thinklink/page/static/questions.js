// The questions, one at a time, with a way back, past and out.

import { ask } from "./desk.js";
import { choices, find, made, picked, show } from "./screens.js";

const NOTHING = "nothing";
let current;

// Begin the questions about a subject, or about somebody of whom nothing is known; `ended` gets the answer.
export async function begin(about, ended) {
  const form = find("questions").querySelector("form");
  const next = async (question) => (question ? draw(question) : ended(await ask("conclude")));
  const say = async (value) => {
    try {
      await next(await ask("say", { field: current.field, value }));
    } catch (trouble) {
      find("question-problem").textContent = trouble.message;
      find("question-problem").hidden = false;
    }
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    say(given());
  };
  find("question-skip").onclick = () => say(null);
  find("question-end").onclick = async () => ended(await ask("conclude"));
  find("question-back").onclick = async () => draw(await ask("back"));
  await next(await ask("ask", about === undefined ? {} : { about }));
}

function draw(question) {
  current = question;
  const holder = find("question-choices");
  find("question-count").textContent = `Question ${question.number} of ${question.of}`;
  find("question-text").textContent = question.text;
  find("question-why").textContent = question.kind === "many" ? `${question.why} Tick all that fit.` : question.why;
  find("question-back").hidden = question.number === 1;
  find("question-problem").hidden = true;
  if (question.kind === "words") {
    const input = Object.assign(made("input"), { type: "text", id: "question-words", autocomplete: "off" });
    input.setAttribute("aria-labelledby", "question-text");
    input.setAttribute("aria-describedby", "question-why");
    holder.replaceChildren(input);
  } else {
    choices(holder, "said", question.kind === "many" ? "checkbox" : "radio", question.choices);
    holder.onchange = question.kind === "many" ? oneOrTheOther : null;
  }
  show("questions");
}

// “Nothing” and the others put each other out.
function oneOrTheOther({ target }) {
  if (target.checked) {
    find("question-choices").querySelectorAll("input").forEach((input) => {
      input.checked &&= (input.value === NOTHING) === (target.value === NOTHING);
    });
  }
}

function given() {
  if (current.kind === "words") {
    return find("question-words").value.trim();
  }
  const values = picked(find("question-choices"));
  return current.kind === "many" ? values : (values[0] ?? null);
}
