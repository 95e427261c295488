/* Find, and find and replace, over the desk: the sheet opens with the words that are selected. */

import { desk, get } from "./here.js";

/** Open the sheet `name`; who may not replace gets the one that finds. */
export function openFind(name) {
  const sheet = get(name) ?? get("find");
  const words = getSelection().toString().trim();
  const field = sheet.querySelector("[name=what]");
  if (words && !words.includes("\n")) field.value = words;
  sheet.showPopover();
  field.focus();
  field.select();
}

/* What is typed is stored first: it is searched too, and the preview is of the text as it stands. */
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches(".sheet-of-find form") || !(desk.saving || desk.editor?.dirty)) return;
  event.preventDefault();
  event.stopPropagation();
  if (await desk.save()) form.requestSubmit();
}, true);

/* A place that was found is gone to: the sheet makes room for it, and keeps its list for the next time. */
document.addEventListener("click", ({ target }) => {
  if (target.closest("#find [data-opens]")) get("find").hidePopover();
});

/* The other pages of a list stay in the sheet. */
document.addEventListener("click", (event) => {
  const link = event.target.closest("#find .pages a");
  if (!link) return;
  event.preventDefault();
  const { action } = get("find").querySelector("form");
  htmx.ajax("GET", new URL(link.getAttribute("href"), action).href, { target: "#found", swap: "outerHTML" });
});
