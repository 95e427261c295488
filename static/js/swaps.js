/* Requests and their answers: what is typed goes first and is never lost, what stands above the opened
   paragraph does not move, one step follows the other. */

import { forget } from "./ahead.js";
import { parsed } from "./drafts.js";
import { activeSection, desk, drafts, get, words } from "./here.js";
import { arrival, arrive, fade, goOn } from "./moves.js";

let request = null; // what the active box held when the last request was sent
let underWay = 0;
const steps = [];

/** Do a step now, or when the answers that are under way are there. */
export function step(run) {
  if (underWay) steps.push(run);
  else run();
}

function answered() {
  underWay -= 1;
  while (!underWay && steps.length) steps.shift()();
}

/** Scroll so that `element` stands at `top` again. */
export function scrollBack(element, top) {
  const main = get("main");
  const scroller = getComputedStyle(main).overflowY === "auto" ? main : document.scrollingElement;
  scroller.scrollTop += element.getBoundingClientRect().top - top;
}

function beforeRequest(event) {
  const { elt, verb, triggeringEvent, path } = event.detail;
  const { editor } = desk;
  const submitter = triggeringEvent?.submitter;
  request = { text: editor?.text, at: Date.now(), then: elt === editor?.form ? submitter?.value : undefined };
  if (verb === "post") forget();
  if (verb !== "post" || !(desk.saving || (editor?.dirty && elt !== editor.form))) return;
  event.preventDefault();
  desk.save().then((saved) => saved && again(elt, path, submitter));
}

/** Press the same button again, in the form that stands there now. */
function again(form, path, submitter) {
  const fresh = form.isConnected ? form : document.querySelector(`form[action="${path}"]`);
  const same = (button) => button.name === (submitter?.name ?? "") && button.value === (submitter?.value ?? "");
  [...(fresh?.querySelectorAll("button:not([type=button])") ?? [])].find(same)?.click();
}

function beforeSwap({ detail }) {
  const { target, xhr, requestConfig } = detail;
  if (!target.matches(".para")) return;
  if (!target.isConnected) {
    detail.shouldSwap = false; // its paragraph was left meanwhile
    desk.settle(target.dataset.pk, parsed(xhr.responseText));
  } else if (xhr.responseURL && new URL(xhr.responseURL).pathname !== requestConfig.path.split("?")[0]) {
    detail.shouldSwap = false; // the session has ended: this is the page to sign in
    desk.failed(401);
  } else if (desk.editor?.composing) {
    detail.shouldSwap = false;
    desk.editor.addEventListener("composed", () => swapNow(detail), { once: true });
  } else prepare(target);
}

function swapNow(detail) {
  prepare(detail.target);
  htmx.swap(detail.target, detail.serverResponse, { swapStyle: "outerHTML", swapDelay: 0, settleDelay: 0 }, { eventInfo: detail });
}

function prepare(target) {
  const { editor } = desk;
  arrival.id = target.id;
  if (target === activeSection()) {
    const typed = editor && editor.text !== request?.text ? editor.text : undefined;
    Object.assign(arrival.then, { focused: editor?.hasCaret(), caret: editor?.caret });
    Object.assign(arrival, { same: true, typed, top: undefined });
  } else {
    const top = target.getBoundingClientRect().top;
    document.querySelectorAll(".held").forEach(release);
    const rest = desk.leave();
    scrollBack(target, top);
    if (rest) hold(rest, top - target.getBoundingClientRect().top);
    Object.assign(arrival, { same: false, typed: undefined, top });
  }
}

/** Where there is nothing to scroll, the paragraph above keeps the room it had, until the next step. */
function hold(section, missing) {
  if (missing < 1) return;
  section.classList.add("held");
  section.style.minBlockSize = `${section.getBoundingClientRect().height + missing}px`;
}

function release(section) {
  section.classList.remove("held");
  section.style.minBlockSize = "";
}

function afterSwap({ detail }) {
  const section = arrival.id && get(arrival.id);
  if (!section?.classList.contains("active")) return;
  const { same, typed, top, then } = arrival;
  Object.assign(arrival, { id: null, then: {} });
  const done = same && typed === undefined && detail.xhr?.status === 200;
  if (done) drafts.drop(section.dataset.pk, request?.at);
  desk.open({ typed });
  if (top !== undefined) scrollBack(section, top);
  history.replaceState(null, "", `?show=${words.show}&p=${section.dataset.number}`);
  fade();
  if (done && ["approve", "reviewed", "next"].includes(request?.then)) goOn();
  else arrive(section, then);
}

const { body } = document;
body.addEventListener("desk:answer", ({ detail }) => {
  if (desk.editor?.composing) desk.editor.addEventListener("composed", () => swapNow(detail), { once: true });
  else swapNow(detail);
});
body.addEventListener("htmx:confirm", beforeRequest);
body.addEventListener("htmx:beforeRequest", () => { underWay += 1; });
body.addEventListener("htmx:beforeSwap", beforeSwap);
body.addEventListener("htmx:afterSwap", afterSwap);
body.addEventListener("htmx:afterRequest", answered);
body.addEventListener("htmx:sendError", () => desk.failed(0));
body.addEventListener("htmx:responseError", ({ detail }) => desk.failed(detail.xhr.status));
