/* The desk: one paragraph is worked on, the others rest. Here is what its keys and clicks do. */

import { askReason, meanFinding, menu, pressButton, show, takeDraftFix } from "./decide.js";
import { makeTabs, showTab } from "./dock.js";
import { openFind } from "./find.js";
import { point } from "./findings.js";
import { activeSection, desk, drafts, get, words } from "./here.js";
import { obey } from "./keys.js";
import { arrive, fade, goTo, move, nextFinding, open } from "./moves.js";
import { say } from "./page.js";
import { openPalette } from "./palette.js";
import { lastPart, offerParts, partOf, selectedPart, takePart } from "./parts.js";
import { scrollBack, step } from "./swaps.js";
import { offsetOf } from "./text.js";
import { sendRest } from "./unsent.js";
import { watch } from "./window.js";

/* Clicks */

function onClick(event) {
  const { target } = event;
  const rail = target.closest("a[data-opens]");
  const section = target.closest(".para:not(.active)");
  const part = target.closest("a[data-first]");
  if ((rail || part) && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    if (rail) openFromRail(rail);
    else goToPart(part, event);
  }
  else if (section && target.closest(".text") && document.getSelection().isCollapsed) open(section, { at: clicked(event) });
  else if (target.closest("[data-take-theirs]")) drafts.drop(activeSection().dataset.pk);
  else if (target.closest("[data-part] [role=button]")) takePart(getSelection().isCollapsed ? partOf(target.closest("[role=button]")) : selectedPart());
  else if (target.closest("[data-code]")) desk.editor?.insert(target.closest("[data-code]").dataset.code);
  else if (target.closest("[data-fix]")) takeDraftFix(target.closest("[data-fix]"));
  else if (target.closest("#dock .find[data-start]") && !target.closest("button, summary, input, label")) show(target.closest(".find"));
}

function openFromRail(line) {
  const section = get(line.dataset.opens);
  if (!section?.classList.contains("active")) goTo(line.closest("[data-number]").dataset.number);
  if (get("rail").matches(":popover-open")) get("rail").hidePopover();
}

/** A part of the map goes to its first finding; with a pointer, to the first below the place that is clicked. */
function goToPart({ dataset, ownerSVGElement: map }, { clientY, detail: clicks }) {
  const box = map.getBoundingClientRect();
  const total = Number(get("map").dataset.total);
  const aimed = clicks ? Math.floor(((clientY - box.top) / box.height) * total) : 0;
  const number = Math.min(Math.max(aimed, Number(dataset.first) - 1), Number(dataset.last) - 1);
  goTo(number, { finding: "next", then: { finding: 1 } });
  if (get("rail").matches(":popover-open")) get("rail").hidePopover();
}

/** The place in the text that was clicked, in units. */
function clicked(event) {
  const place = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  const text = event.target.closest(".target");
  return place && text?.contains(place.offsetNode) ? offsetOf(text, place.offsetNode, place.offset) : undefined;
}

/** Saving and staying leaves the box as it is; every other button of its form is htmx's. */
function onSubmit(event) {
  if (event.target !== desk.editor?.form || event.submitter?.value !== "stay") return;
  event.preventDefault();
  event.stopPropagation();
  desk.save();
}

/* Keys */

function submit(...thens) {
  const button = thens.map((then) => desk.editor?.form.querySelector(`button[name=then][value=${then}]`)).find(Boolean);
  if (button) button.click();
  else move(1);
}

/** A choice of this device: how the page is shown. `on` is the unusual one. */
function toggle(action, name, on, off) {
  const { dataset } = document.body;
  dataset[name] = dataset[name] === on ? off : on;
  localStorage.setItem(`reviewapp:${name}`, dataset[name]);
  for (const button of document.querySelectorAll(`[data-action=${action}]`)) button.setAttribute("aria-pressed", dataset[name] !== off);
}

function read() {
  const top = activeSection()?.getBoundingClientRect().top;
  toggle("read", "view", "read", "pairs");
  if (activeSection()) scrollBack(activeSection(), top);
}

function pane(way) {
  const areas = [get("main"), get("dock"), get("rail"), document.querySelector(".bar")];
  const first = [desk.editor?.box ?? get("main"), document.querySelector("#dock [aria-selected=true]"), document.querySelector(".rail [aria-current], .rail a"), document.querySelector(".bar a")];
  const seen = first.filter((each) => each?.checkVisibility());
  const here = seen.findIndex((each) => areas.some((area) => area.contains(each) && area.contains(document.activeElement)));
  seen[(Math.max(here, way > 0 ? -1 : 0) + way + seen.length) % seen.length].focus();
}

function tab(name) {
  if (!get("dock").checkVisibility()) get("dock").showPopover();
  showTab(name, { focus: true });
}

function needsWork() {
  get(`n-${activeSection()?.dataset.pk}`)?.showPopover();
  activeSection()?.querySelector("[name=reason]")?.focus();
}

function palette() {
  openPalette({ act: (name) => does[name](), goTo, finding: meanFinding() });
}

const follow = (place) => document.querySelector(`[data-go=${place}]`)?.click();

const does = {
  "approve-next": () => step(() => submit("approve", "reviewed")),
  "save-next": () => step(() => move(1)),
  save: () => step(() => { desk.save(); }),
  "next-paragraph": () => step(() => move(1)),
  "previous-paragraph": () => step(() => move(-1)),
  "next-finding": () => step(() => nextFinding(1)),
  "previous-finding": () => step(() => nextFinding(-1)),
  candidate: (keys) => step(() => document.querySelector(`.para.active [data-candidate="${keys.at(-1)}"]`)?.click()),
  find: () => openFind("find"),
  replace: () => openFind("replace"),
  menu: () => menu((name) => does[name]()),
  marks: () => { toggle("marks", "marks", "off", "on"); desk.editor?.marks.paint(); },
  read,
  "next-pane": () => pane(1),
  "previous-pane": () => pane(-1),
  keys: () => get("keys").togglePopover(),
  palette,
  "accept-here": () => pressButton("accepted-here"),
  "accept-form": () => pressButton("accepted-form"),
  "false-alarm": askReason,
  query: askReason,
  terms: () => tab("terms"),
  comments: () => tab("comments"),
  history: () => tab("history"),
  renderings: () => follow("renderings"),
  sweep: () => follow("sweeps"),
  "needs-work": needsWork,
  part: () => takePart(lastPart()) || say(words.noPart),
  difference: () => toggle("difference", "diff", "full", "new"),
  lock: () => activeSection()?.querySelector("[data-lock] button")?.click(),
  "saved-text": () => desk.editor?.replaceAll(desk.editor.stored),
};

/* Start */

desk.onOpen = (editor) => {
  for (const happening of ["moved", "checked"]) editor.addEventListener(happening, () => point(editor));
  editor.addEventListener("moved", () => readCode(editor));
  offerParts();
};
desk.onSettle = fade;

/** Screen readers know no name for the character of a code: it is said when the caret comes behind it. */
function readCode(editor) {
  const code = editor.codeHere;
  if (code && code !== editor.codeRead) say([".unseen", "code"].map((part) => code.querySelector(part).textContent).join(" "));
  editor.codeRead = code;
}

function recallChoices() {
  for (const name of ["view", "marks", "diff"]) {
    const chosen = localStorage.getItem(`reviewapp:${name}`);
    if (chosen) document.body.dataset[name] = chosen;
  }
  for (const button of document.querySelectorAll("[data-action][hidden]")) button.hidden = false;
}

obey(get("keys"), (name, keys) => does[name](keys));
document.addEventListener("submit", onSubmit, true);
document.addEventListener("click", onClick);
document.addEventListener("click", ({ target }) => {
  const name = target.closest("[data-action]")?.dataset.action;
  if (name) does[name]();
});
document.addEventListener("keydown", (event) => {
  if (!event.target.matches?.("[data-part] [role=button]") || !["Enter", " "].includes(event.key)) return;
  event.preventDefault();
  takePart(partOf(event.target));
});
addEventListener("online", sendRest);
addEventListener("beforeprint", () => CSS.highlights?.clear());
addEventListener("afterprint", () => desk.editor?.marks.paint());
addEventListener("pagehide", () => desk.farewell());
recallChoices();
makeTabs();
desk.open();
if (activeSection()) arrive(activeSection(), { keys: true });
watch();
sendRest();
