/* The menu at the caret: the fixes of the finding there, then everything that can be done, one key each. */

import { chord, mapOf } from "./keys.js";

const items = () => [...menu().querySelectorAll("button:not([hidden])")];
const menu = () => document.getElementById("caret-menu");

/** Open it beside `rect` for a finding, or none; `fixes` are the finding's buttons, `act(name)` does what is chosen. */
export function openMenu(rect, finding, fixes, act) {
  const sheet = menu();
  for (const item of sheet.querySelectorAll("[data-decides]")) item.hidden = !finding;
  sheet.querySelector("[data-fixes]").replaceChildren(...fixes.slice(0, 9).map(itemFor));
  sheet.onclick = (event) => choose(event.target.closest("button"), fixes, act);
  sheet.onkeydown = (event) => press(event, fixes, act);
  sheet.showPopover();
  place(sheet, rect);
  items()[0].focus();
}

function itemFor(fix, index) {
  const item = document.createElement("button");
  Object.assign(item, { type: "button", role: "menuitem" });
  item.dataset.fixNumber = index + 1;
  const cap = document.createElement("kbd");
  cap.textContent = index + 1;
  item.append(...[...fix.childNodes].filter((node) => node.localName !== "kbd").map((node) => node.cloneNode(true)), cap);
  return item;
}

function place(sheet, rect) {
  const { offsetWidth: width, offsetHeight: height } = sheet;
  const rtl = getComputedStyle(sheet).direction === "rtl";
  const along = rtl ? innerWidth - rect.right : rect.left;
  const under = rect.bottom + 6;
  sheet.style.insetInlineStart = `${Math.max(8, Math.min(along, innerWidth - width - 8))}px`;
  sheet.style.insetBlockStart = `${under + height < innerHeight - 8 ? under : Math.max(8, rect.top - height - 6)}px`;
}

function choose(item, fixes, act) {
  if (!item) return;
  menu().hidePopover();
  if (item.dataset.fixNumber) fixes[item.dataset.fixNumber - 1].click();
  else act(item.dataset.does);
}

function press(event, fixes, act) {
  if (event.isComposing) return;
  const all = items();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const pressed = chord(event);
  if (step) all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
  else if (/^[1-9]$/.test(pressed)) choose(all.find((item) => item.dataset.fixNumber === pressed), fixes, act);
  else if (mapOf(menu()).has(pressed)) choose(all.find((item) => item.dataset.does === mapOf(menu()).get(pressed)), fixes, act);
  else if (event.key !== "Escape") return;
  else menu().hidePopover();
  event.preventDefault();
  event.stopPropagation();
}
