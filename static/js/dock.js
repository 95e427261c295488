/* The tabs of the dock: without scripts its panels stand below one another. */

import { refill } from "./fields.js";

let chosen = "findings";

const tabs = () => [...document.querySelectorAll("#dock [data-tabs] a")];

/** Show one panel; its tab is remembered while paragraphs come and go. */
export function showTab(name = chosen, { focus = false } = {}) {
  chosen = name;
  for (const tab of tabs()) {
    const mine = tab.hash === `#${name}`;
    tab.setAttribute("aria-selected", mine);
    tab.tabIndex = mine ? 0 : -1;
    document.querySelector(tab.hash).hidden = !mine;
    if (mine && focus) tab.focus();
  }
}

/** Make the list of links a list of tabs; again after every swap. */
export function makeTabs() {
  for (const list of document.querySelectorAll("#dock [data-tabs]:not([role])")) {
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-labelledby", "dock-title");
    for (const tab of tabs()) {
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-controls", tab.hash.slice(1));
      document.querySelector(tab.hash).setAttribute("role", "tabpanel");
    }
    list.addEventListener("click", (event) => {
      const tab = event.target.closest("a");
      if (tab) { event.preventDefault(); showTab(tab.hash.slice(1)); }
    });
    list.addEventListener("keydown", (event) => walk(event, list));
  }
  showTab();
  refill();
}

function walk(event, list) {
  const forward = getComputedStyle(list).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const back = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  const step = { [forward]: 1, [back]: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const all = tabs();
  const at = all.findIndex((tab) => tab.hash === `#${chosen}`);
  showTab(all[(at + step + all.length) % all.length].hash.slice(1), { focus: true });
}
