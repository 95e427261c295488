/* From one paragraph to another: the next, the next that waits, the next finding. */

import { nextMark, point } from "./findings.js";
import { activeSection, desk, page, sections, words } from "./here.js";
import { say } from "./page.js";

const LATER = "reviewapp:arrival";

/** What to do once the paragraph that was asked for is there. */
export const arrival = { then: {} };

/** Open `section`; then put the caret `at` a place, or on its first or last `finding`. */
export function open(section, then = {}) {
  arrival.then = then;
  section.querySelector("[data-open-link]").click();
}

function neighbour(step, wanted = () => true) {
  const all = sections();
  const here = all.indexOf(activeSection());
  const way = step > 0 ? all.slice(here + 1) : all.slice(0, Math.max(here, 0)).reverse();
  return way.find(wanted);
}

/** Open the next paragraph (`step` 1) or the one before (-1) that is wanted; beyond those on the page, ask for more. */
export function move(step, wanted, then = {}, atEnd = words.end) {
  const next = neighbour(step, wanted);
  if (next) return open(next, { keys: true, ...then });
  const further = page.querySelector(step > 0 ? "#later" : "#earlier");
  if (!further) return say(atEnd);
  sessionStorage.setItem(LATER, JSON.stringify(then));
  location.assign(further.href);
}

const waiting = ({ dataset }) => !["reviewed", "approved"].includes(dataset.state);
const flagged = ({ dataset }) => dataset.open > 0;

/** After an approval: the next that needs work, wherever it is; else the next. */
export function goOn() {
  const far = Number(activeSection().dataset.next);
  const here = neighbour(1, waiting);
  if (!here && far && !sections().some(({ dataset }) => Number(dataset.number) === far)) location.assign(`?show=${words.show}&p=${far}`);
  else move(1, here && waiting);
}

export function nextFinding(step) {
  const { editor } = desk;
  const mark = editor && nextMark(editor, step);
  if (!mark) return move(step, flagged, { finding: step }, words.lastFinding);
  editor.selectMark(mark);
  point(editor);
}

/** The paragraph that was asked for is there. */
export function arrive(section, { keys, finding, at, focused, caret }) {
  const { editor } = desk;
  if (!editor) return section.querySelector("[data-open-link]").focus();
  if (finding) nextFinding(finding);
  else if (focused && caret !== null) editor.focus(Math.min(caret, editor.text.length));
  else if (focused !== false) editor.focus(at ?? 0);
  if (keys) section.scrollIntoView({ block: "nearest" });
}

/** The same after a whole new page. */
export function arriveOnPage() {
  const then = JSON.parse(sessionStorage.getItem(LATER) ?? "{}");
  sessionStorage.removeItem(LATER);
  if (activeSection()) arrive(activeSection(), { keys: true, ...then });
}

/** A paragraph that the filter no longer asks for fades, and stays until the filter is run again; the server knows. */
export function fade() {
  for (const section of sections()) section.classList.toggle("past", section.dataset.past === "1");
}
