/* The desk: one paragraph is worked on, the others rest; keys and clicks lead from one to the next. */

import { makeTabs, showTab } from "./dock.js";
import { Drafts, parsed } from "./drafts.js";
import { articleOf, nextMark, placeOfArticle, point } from "./findings.js";
import { obey } from "./keys.js";
import { openMenu } from "./menu.js";
import { say } from "./page.js";
import { activeSection, Paragraph } from "./paragraph.js";
import { offsetOf, toUnits } from "./text.js";

const page = document.getElementById("page");
const words = page.dataset;
const drafts = new Drafts(page.dataset.user);
const desk = new Paragraph(drafts, words);
const sections = () => [...page.querySelectorAll(".para")];
const get = (id) => document.getElementById(id);

let arrival = {}; // what to do once the paragraph that was asked for is there
let request = null; // what the active box held when the last request was sent

/* Moving */

/** Open `section`; then put the caret `at` a place, or on its first or last `finding`. */
function open(section, then = {}) {
  arrival = then;
  section.querySelector("[data-open-link]").click();
}

function neighbour(step, wanted = () => true) {
  const all = sections();
  const here = all.indexOf(activeSection());
  const way = step > 0 ? all.slice(here + 1) : all.slice(0, Math.max(here, 0)).reverse();
  return way.find(wanted);
}

function move(step, wanted, then = {}, atEnd = words.end) {
  const next = neighbour(step, wanted);
  if (next) return open(next, { keys: true, ...then });
  const further = page.querySelector(step > 0 ? "#later" : ".more-rows:first-child a:not(#later)");
  if (further) location.assign(further.href);
  else say(atEnd);
}

const waiting = (section) => !["reviewed", "approved"].includes(section.dataset.state);
const flagged = (section) => section.dataset.open > 0;

function goOn() {
  const far = Number(activeSection().dataset.next);
  if (!neighbour(1, waiting) && far && !sections().some((each) => Number(each.dataset.number) === far)) {
    location.assign(`?show=${words.show}&p=${far}`);
  } else move(1, neighbour(1, waiting) && waiting);
}

function finding(step) {
  const { editor } = desk;
  const mark = editor && nextMark(editor, step);
  if (!mark) return move(step, flagged, { finding: step }, words.lastFinding);
  editor.selectMark(mark);
  point(editor);
}

/* One step after the other: a key pressed while an answer is under way is obeyed when it is there */

const STEPS = new Set(["approve-next", "save-next", "next-paragraph", "previous-paragraph", "next-finding", "previous-finding", "candidate"]);
const pressed = [];
let underWay = 0;

function step(name, keys) {
  if (underWay) pressed.push([name, keys]);
  else does[name](keys);
}

function answered() {
  underWay -= 1;
  while (!underWay && pressed.length) {
    const [name, keys] = pressed.shift();
    does[name](keys);
  }
}

/* Swaps: what stands above the opened paragraph does not move, what is typed meanwhile is not lost */

function beforeSwap({ detail }) {
  const { target, xhr, requestConfig } = detail;
  if (!target.matches(".para")) return;
  if (!target.isConnected) {
    detail.shouldSwap = false; // its paragraph was left meanwhile
    desk.settle(target.dataset.pk, parsed(xhr.responseText));
  } else if (xhr.responseURL && new URL(xhr.responseURL).pathname !== requestConfig.path.split("?")[0]) {
    detail.shouldSwap = false; // the session has ended: this is the page to sign in
    get("refused").textContent = words.signedOut;
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
  arrival.id = target.id;
  if (target === activeSection()) {
    const { editor } = desk;
    const moved = editor && editor.text !== request?.text;
    Object.assign(arrival, { same: true, typed: moved ? editor.text : undefined, focused: editor?.hasCaret(), caret: editor?.caret });
    return;
  }
  const top = target.getBoundingClientRect().top;
  document.querySelectorAll(".held").forEach(release);
  const rest = desk.leave();
  scrollBack(target, top);
  if (rest) hold(rest, top - target.getBoundingClientRect().top);
  arrival.top = top;
}

function scrollBack(element, top) {
  const main = get("main");
  const scroller = getComputedStyle(main).overflowY === "auto" ? main : document.scrollingElement;
  scroller.scrollTop += element.getBoundingClientRect().top - top;
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
  if (!section || !section.classList.contains("active")) return;
  const { same, typed, top, ...then } = arrival;
  const ok = detail.xhr?.status === 200;
  arrival = {};
  if (same && ok && typed === undefined) drafts.drop(section.dataset.pk, request?.at);
  desk.open({ typed });
  if (top !== undefined) scrollBack(section, top);
  history.replaceState(null, "", `?show=${words.show}&p=${section.dataset.number}`);
  if (same && ok && typed === undefined && ["approve", "reviewed", "next"].includes(request?.then)) goOn();
  else arrive(section, then);
}

function arrive(section, { keys, finding: way, at, focused, caret }) {
  const { editor } = desk;
  if (!editor) return section.querySelector("[data-open-link]").focus();
  if (way) finding(way);
  else if (focused && caret !== null) editor.focus(Math.min(caret, editor.text.length));
  else if (focused !== false) editor.focus(at ?? 0);
  if (keys) section.scrollIntoView({ block: "nearest" });
}

desk.onOpen = (editor) => {
  for (const happening of ["moved", "checked"]) editor.addEventListener(happening, () => point(editor));
};

/* What is typed goes first: then a fix, a candidate, a decision */

function beforeRequest(event) {
  const { elt, verb, triggeringEvent, path } = event.detail;
  const { editor } = desk;
  const submitter = triggeringEvent?.submitter;
  request = { text: editor?.text, at: Date.now(), then: elt === editor?.form ? submitter?.value : undefined };
  if (verb !== "post" || !(desk.saving || (editor?.dirty && elt !== editor.form))) return;
  event.preventDefault();
  desk.save().then((saved) => saved && again(elt, path, submitter));
}

function again(form, path, submitter) {
  const fresh = form.isConnected ? form : document.querySelector(`form[action="${path}"]`);
  const same = (button) => button.name === (submitter?.name ?? "") && button.value === (submitter?.value ?? "");
  [...(fresh?.querySelectorAll("button:not([type=button])") ?? [])].find(same)?.click();
}

function onSubmit(event) {
  if (event.target !== desk.editor?.form || event.submitter?.value !== "stay") return;
  event.preventDefault();
  event.stopPropagation();
  desk.save();
}

/* Clicks */

function onClick(event) {
  const { target } = event;
  const rail = target.closest("a[data-opens]");
  const section = target.closest(".para:not(.active)");
  if (rail && get(rail.dataset.opens) && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    if (!get(rail.dataset.opens).classList.contains("active")) open(get(rail.dataset.opens), { keys: true });
    get("rail").matches(":popover-open") && get("rail").hidePopover();
  } else if (section && target.closest(".text") && document.getSelection().isCollapsed) open(section, { at: clicked(event) });
  else if (target.closest("[data-take-theirs]")) drafts.drop(activeSection().dataset.pk);
  else if (target.closest("[data-fix]")) takeDraftFix(target.closest("[data-fix]"));
  else if (target.closest("#dock .find[data-start]") && !target.closest("button, summary, input, label")) show(target.closest(".find"));
}

function clicked(event) {
  const place = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  const text = event.target.closest(".target");
  return place && text?.contains(place.offsetNode) ? offsetOf(text, place.offsetNode, place.offset) : undefined;
}

function takeDraftFix({ dataset }) {
  const { editor } = desk;
  const [start, end] = [dataset.start, dataset.end].map((points) => toUnits(editor.text, Number(points)));
  editor.replace(start, end, dataset.fix);
}

function show(article) {
  const place = desk.editor && placeOfArticle(article, desk.editor.marks);
  if (place) desk.editor.selectMark(place);
}

/* Keys */

function articleHere() {
  const mark = desk.editor?.markHere;
  return mark ? articleOf(mark, desk.editor.marks) : document.activeElement.closest("#dock .find[data-start]");
}

let meant = null; // the finding that the menu was opened for

function menu() {
  meant = articleHere();
  const fixes = [...(meant?.querySelectorAll("[data-fix], [data-take-fix]") ?? [])];
  const selection = document.getSelection();
  const range = desk.editor?.hasCaret() ? selection.getRangeAt(0) : null;
  const rects = range?.getClientRects();
  const rect = rects?.length ? rects[rects.length - 1] : (desk.editor?.box ?? document.activeElement).getBoundingClientRect();
  openMenu(rect, meant, fixes, (name) => does[name]());
}

/** Decide the finding that the menu was opened for; unsaved text is saved first, since only stored findings are decided. */
async function decide(press) {
  const start = meant?.dataset.start;
  if (!meant) return say(words.noFinding);
  if (!meant.dataset.flag && !(await desk.save())) return;
  const article = meant.isConnected ? meant : document.querySelector(`#dock .find[data-start="${start}"]`);
  if (article) press(article);
}

const pressButton = (value) => () => decide((article) => article.querySelector(`button[value=${value}]`)?.click());
const reason = () => decide((article) => {
  const more = article.querySelector("details");
  if (!more) return;
  showTab("findings");
  more.open = true;
  more.querySelector("[name=reason]").focus();
});

function submit(...thens) {
  const form = desk.editor?.form;
  const button = thens.map((then) => form?.querySelector(`button[name=then][value=${then}]`)).find(Boolean);
  if (button) button.click();
  else move(1);
}

function toggle(name, on, off) {
  const { dataset } = document.body;
  dataset[name] = dataset[name] === on ? off : on;
  localStorage.setItem(`reviewapp:${name}`, dataset[name]);
  for (const button of document.querySelectorAll(`[data-action=${name === "view" ? "read" : name}]`)) button.setAttribute("aria-pressed", dataset[name] !== off);
}

function pane(step) {
  const panes = [desk.editor?.box ?? get("main"), document.querySelector("#dock [aria-selected=true]"), document.querySelector(".rail [aria-current], .rail a"), document.querySelector(".bar a")];
  const seen = panes.filter((each) => each?.checkVisibility());
  const around = [get("main"), get("dock"), get("rail"), document.querySelector(".bar")];
  const here = seen.findIndex((each) => around.some((area) => area.contains(each) && area.contains(document.activeElement)));
  seen[(Math.max(here, step > 0 ? -1 : 0) + step + seen.length) % seen.length].focus();
}

function tab(name) {
  if (!get("dock").checkVisibility()) get("dock").showPopover();
  showTab(name, { focus: true });
}

const follow = (selector) => () => document.querySelector(selector)?.click();

const does = {
  "approve-next": () => submit("approve", "reviewed"),
  "save-next": () => move(1),
  save: () => { desk.save(); },
  "next-paragraph": () => move(1),
  "previous-paragraph": () => move(-1),
  "next-finding": () => finding(1),
  "previous-finding": () => finding(-1),
  menu,
  candidate: (keys) => document.querySelector(`.para.active [data-candidate="${keys.at(-1)}"]`)?.click(),
  marks: () => { toggle("marks", "off", "on"); desk.editor?.marks.paint(); },
  read: () => {
    const top = activeSection()?.getBoundingClientRect().top;
    toggle("view", "read", "pairs");
    if (activeSection()) scrollBack(activeSection(), top);
  },
  "next-pane": () => pane(1),
  "previous-pane": () => pane(-1),
  keys: () => get("keys").togglePopover(),
  "accept-here": pressButton("accepted-here"),
  "accept-form": pressButton("accepted-form"),
  "false-alarm": reason,
  query: reason,
  terms: () => tab("terms"),
  comments: () => tab("comments"),
  history: () => tab("history"),
  renderings: follow("[data-go=renderings]"),
  sweep: follow("[data-go=sweeps]"),
  "needs-work": () => { get(`n-${activeSection()?.dataset.pk}`)?.showPopover(); activeSection()?.querySelector("[name=reason]")?.focus(); },
  difference: () => { toggle("diff", "full", "new"); document.querySelector(".para.active .below")?.scrollIntoView({ block: "nearest" }); },
  "saved-text": () => desk.editor?.replaceAll(desk.editor.stored),
};

/* Drafts of paragraphs that are not open */

async function sendRest() {
  if (desk.editor?.dirty) await desk.save();
  const open = desk.editor?.pk;
  const left = [];
  for (const draft of drafts.all()) if (draft.pk !== open && !(await desk.deliver(draft))) left.push(draft);
  showUnsent(left);
}

function showUnsent(left) {
  const links = left.map((draft) => {
    const link = document.createElement("a");
    link.href = `${draft.page}?p=${draft.number}`;
    link.textContent = `¶ ${draft.number}`;
    return link;
  });
  get("unsent").hidden = !links.length;
  get("unsent").querySelector("span").replaceChildren(...links.flatMap((link) => [link, " "]));
}

/* Start */

function start() {
  for (const name of ["view", "marks", "diff"]) if (localStorage.getItem(`reviewapp:${name}`)) document.body.dataset[name] = localStorage.getItem(`reviewapp:${name}`);
  for (const button of document.querySelectorAll("[data-action][hidden]")) button.hidden = false;
  makeTabs();
  desk.open();
  activeSection()?.scrollIntoView({ block: "nearest" });
  desk.editor?.focus(0);
  sendRest();
}

obey(get("keys"), (name, keys) => (STEPS.has(name) ? step : (each) => does[each](keys))(name, keys));
document.addEventListener("submit", onSubmit, true);
document.addEventListener("click", onClick);
document.addEventListener("click", ({ target }) => {
  const name = target.closest("[data-action]")?.dataset.action;
  if (name && name !== "needs-work") does[name]();
});
document.body.addEventListener("htmx:beforeRequest", () => { underWay += 1; });
document.body.addEventListener("htmx:afterRequest", answered);
document.body.addEventListener("htmx:confirm", beforeRequest);
document.body.addEventListener("htmx:beforeSwap", beforeSwap);
document.body.addEventListener("htmx:afterSwap", afterSwap);
document.body.addEventListener("htmx:sendError", () => { desk.failed(); });
document.body.addEventListener("htmx:responseError", () => { say(words.failed); desk.status(words.failed); });
addEventListener("online", sendRest);
addEventListener("pagehide", () => desk.farewell());
start();
