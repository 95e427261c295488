/* The finding at the caret: its menu, and the decisions on it. */

import { showTab } from "./dock.js";
import { articleOf, placeOfArticle } from "./findings.js";
import { desk, words } from "./here.js";
import { openMenu } from "./menu.js";
import { say } from "./page.js";
import { toUnits } from "./text.js";

let meant = null; // the finding that the menu was opened for

function articleHere() {
  const mark = desk.editor?.markHere;
  return mark ? articleOf(mark, desk.editor.marks) : document.activeElement.closest("#dock .find[data-start]");
}

function caretBox() {
  const rects = desk.editor?.hasCaret() ? document.getSelection().getRangeAt(0).getClientRects() : [];
  return rects.length ? rects[rects.length - 1] : (desk.editor?.box ?? document.activeElement).getBoundingClientRect();
}

/** From now on the finding at the caret is meant; whether there is one. */
export function meanFinding() {
  meant = articleHere();
  return Boolean(meant);
}

/** Open the menu at the caret; `act(name)` does what is chosen. */
export function menu(act) {
  meanFinding();
  openMenu(caretBox(), meant, [...(meant?.querySelectorAll("[data-fix], [data-take-fix]") ?? [])], act);
}

/** Decide the finding that the menu was opened for; unsaved text is saved first, since only stored findings are decided. */
async function decide(press) {
  if (!meant) return say(words.noFinding);
  const { start } = meant.dataset;
  if (!meant.dataset.flag && !(await desk.save())) return;
  const article = meant.isConnected ? meant : document.querySelector(`#dock .find[data-start="${start}"]`);
  if (article) press(article);
}

export const pressButton = (value) => decide((article) => article.querySelector(`button[value=${value}]`)?.click());

/** Ask for the reason that a decision needs. */
export const askReason = () => decide((article) => {
  const more = article.querySelector("details");
  if (!more) return;
  showTab("findings");
  more.open = true;
  more.querySelector("[name=reason]").focus();
});

/** A fix of text that is not saved goes into the box like typing. */
export function takeDraftFix({ dataset }) {
  const { editor } = desk;
  const [start, end] = [dataset.start, dataset.end].map((points) => toUnits(editor.text, Number(points)));
  editor.replace(start, end, dataset.fix);
}

/** Show in the text what a finding of the dock is about. */
export function show(article) {
  const place = desk.editor && placeOfArticle(article, desk.editor.marks);
  if (place) desk.editor.selectMark(place);
}
