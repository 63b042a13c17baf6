// The organisation's own file beside the page, if it has put one there: its name, its colours, whom to tell.

import { ask } from "./desk.js";
import { find } from "./screens.js";

export async function applyOrganisation() {
  const response = await fetch("organisation.json");
  if (!response.ok) {
    return;
  }
  const { name, colours } = await ask("organisation", await response.json());
  if (name) {
    find("offered").textContent = `Offered by ${name}. Works on this device; nothing you enter leaves it.`;
  }
  const style = document.documentElement.style;
  Object.entries(colours).forEach(([key, colour]) => style.setProperty(`--own-${key.replace("_", "-")}`, colour));
}
