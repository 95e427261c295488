/* From one paragraph to another: the next, the next that waits, the next finding. */

import { fetchAhead, takeAhead } from "./ahead.js";
import { nextMark, point } from "./findings.js";
import { activeSection, desk, get, sections, words } from "./here.js";
import { say } from "./page.js";
import { extend, jump } from "./window.js";

/** What to do once the paragraph that was asked for is there. */
export const arrival = { then: {} };

/** Open `section`; then put the caret `at` a place, or on its first or last `finding`. */
export function open(section, then = {}) {
  arrival.then = then;
  const html = takeAhead(section);
  if (html) swapIn(section, html);
  else section.querySelector("[data-open-link]").click();
}

/** Put an answer that is there already where htmx would put it. */
function swapIn(target, html) {
  const swap = new CustomEvent("desk:answer", { detail: { target, serverResponse: html } });
  document.body.dispatchEvent(swap);
}

function neighbour(step, wanted = () => true) {
  const all = sections();
  const here = all.indexOf(activeSection());
  const way = step > 0 ? all.slice(here + 1) : all.slice(0, Math.max(here, 0)).reverse();
  return way.find(wanted);
}

/** Open the next paragraph (`step` 1) or the one before (-1); what is beyond the page comes first. */
export async function move(step, then = {}) {
  const way = step > 0 ? "later" : "earlier";
  if (!neighbour(step) && get(way) && !get(way).hidden) await extend(way);
  const next = neighbour(step);
  if (next) open(next, { keys: true, ...then });
  else say(words.end);
}

const waiting = ({ dataset }) => !["reviewed", "approved"].includes(dataset.state);
const flagged = ({ dataset }) => dataset.open > 0;

/** After an approval: the next that needs work, wherever it is; else the next. */
export function goOn() {
  const far = activeSection().dataset.next;
  const here = neighbour(1, waiting);
  if (here) open(here, { keys: true });
  else if (far && !sections().some(({ dataset }) => dataset.number === far)) goTo(far);
  else move(1);
}

/** Open paragraph `number`, wherever in the document it is, or the one with a finding that is sought from there;
    whether there is one. */
export async function goTo(number, { then = {}, finding } = {}) {
  const here = sections().find(({ dataset }) => dataset.number === String(number));
  if (here && !finding) return open(here, { keys: true, ...then });
  if (!(await jump(number, { finding }))) return false;
  const section = activeSection();
  history.replaceState(null, "", `?show=${words.show}&p=${section?.dataset.number ?? number}`);
  section?.scrollIntoView({ block: "center" });
  if (section) arrive(section, then);
  return true;
}

export async function nextFinding(step) {
  const { editor } = desk;
  const mark = editor && nextMark(editor, step);
  if (mark) {
    editor.selectMark(mark);
    point(editor);
    return;
  }
  const section = neighbour(step, flagged);
  if (section) open(section, { keys: true, finding: step });
  else if (!(await farFinding(step))) say(words.lastFinding);
}

/** The next finding is not on the page: the server knows where it is, unless the page is the whole document. */
const farFinding = (step) => !(!words.show && get(step > 0 ? "later" : "earlier").hidden)
  && goTo(activeSection()?.dataset.number ?? 0, { finding: step > 0 ? "next" : "previous", then: { finding: step } });

/** The paragraph that was asked for is there. */
export function arrive(section, { keys, finding, at, focused, caret }) {
  fetchAhead(neighbour(1));
  const { editor } = desk;
  if (!editor) return section.querySelector("[data-open-link]").focus();
  if (finding) selectFinding(finding);
  else if (focused && caret !== null) editor.focus(Math.min(caret, editor.text.length));
  else if (focused !== false) editor.focus(at ?? 0);
  if (keys) section.scrollIntoView({ block: "nearest" });
}

/** Mark the first finding of the paragraph, or coming from below the last. */
function selectFinding(step) {
  const mark = nextMark(desk.editor, step, { outside: true });
  if (mark) desk.editor.selectMark(mark);
  else desk.editor.focus(0);
  point(desk.editor);
}

/** A paragraph that the filter no longer asks for fades, and stays until the filter is run again; the server knows. */
export function fade() {
  for (const section of sections()) section.classList.toggle("past", section.dataset.past === "1");
}
