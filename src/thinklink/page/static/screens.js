// One screen at a time. A new screen takes the focus to its heading, and the browser's own way back works.

export const find = (id) => document.getElementById(id);
const titles = document.title;

export function show(id, { remember = true } = {}) {
  document.querySelectorAll(".screen").forEach((screen) => {
    screen.hidden = screen.id !== id;
  });
  const heading = find(id).querySelector("h1");
  heading.tabIndex = -1;
  document.title = id === "start" ? titles : `${heading.textContent.trim()} - ${titles}`;
  if (remember && history.state?.screen !== id) {
    history.pushState({ screen: id }, "");
  }
  window.scrollTo({ top: 0, behavior: "instant" });
  heading.focus({ preventScroll: true });
}

export function currentScreen() {
  return document.querySelector(".screen:not([hidden])").id;
}

// Calls `opened` with the screen that a button or the browser's way back leads to.
export function wire(opened) {
  document.querySelectorAll("[data-open]").forEach((button) => {
    button.addEventListener("click", () => opened(button.dataset.open));
  });
  document.addEventListener("click", follow);
  window.addEventListener("popstate", ({ state }) => {
    if (state?.screen) {
      opened(state.screen, { back: true });
    }
  });
}

// A link inside the page moves the focus and the view, and nothing else: the address stays, and so no browser takes it
// for a new page and asks for the icon again.
function follow(event) {
  const target = event.target.closest("a[href^='#']")?.hash.slice(1);
  if (target && find(target)) {
    event.preventDefault();
    const there = find(target);
    if (!there.hasAttribute("tabindex")) {
      there.tabIndex = -1;
    }
    there.scrollIntoView();
    there.focus({ preventScroll: true });
  }
}

// Make an element with a class and children; a text is only ever text.
export function made(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) {
    element.className = className;
  }
  element.append(...children);
  return element;
}

// Fill a list of choices: [value, words], each a radio button or a box to tick.
export function choices(holder, name, type, pairs) {
  holder.replaceChildren(
    ...pairs.map(([value, words], place) => {
      const input = Object.assign(made("input"), { type, name, value, id: `${name}-${place}` });
      const label = Object.assign(made("label", "", words), { htmlFor: input.id });
      return made("div", "choice", input, label);
    }),
  );
}

export function options(select, pairs, chosen) {
  const kept = [...select.options].filter((option) => option.value === "");
  select.replaceChildren(...kept, ...pairs.map(([value, words]) => new Option(words, value, false, value === chosen)));
}

export function picked(holder) {
  return [...holder.querySelectorAll("input:checked")].map((input) => input.value);
}

// Hand the member a file; it goes where their browser saves files, and nowhere else.
export function save(name, text, type) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
