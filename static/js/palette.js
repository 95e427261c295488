/* The palette: every action of the page in one list, searched by typing. Its first entries are the rows of the key
   map; the others are the links and buttons of the page that carry data-palette, or stand in the bar. */

const dialog = () => document.getElementById("palette");
const list = () => dialog().querySelector("[role=listbox]");
const field = () => dialog().querySelector("input");
const shown = () => [...list().querySelectorAll("[role=option]:not([hidden])")];
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

let controls = new Map(); // an option to the control of the page that it presses
let came; // where the focus was

/** Open it; `act(name)` does an action of the key map, `goTo(number)` opens a paragraph, `finding` says one is meant. */
export function openPalette({ act, goTo, finding }) {
  came = document.activeElement;
  for (const option of controls.keys()) option.remove();
  controls = new Map(pageControls().map((control) => [optionFor(control), control]));
  list().append(...controls.keys());
  for (const option of list().querySelectorAll("[data-decides]")) option.toggleAttribute("data-off", !finding);
  [...list().children].forEach((option, number) => { option.id = `palette-${number}`; });
  field().value = "";
  dialog().showModal();
  filter();
  field().oninput = filter;
  field().onkeydown = (event) => press(event, { act, goTo });
  list().onclick = ({ target }) => choose(target.closest("[role=option]"), { act, goTo });
}

/** The links and buttons of the bar, by what they are called; those of the key map are there already. */
function pageControls() {
  const all = document.querySelectorAll("header.bar :is(a:not([data-go=find], [data-go=replace]), button:not([popovertarget], [data-action])), [data-palette]");
  return [...all].filter((control) => nameOf(control) && !control.closest("#palette"));
}

const nameOf = (control) => (control.getAttribute("aria-label") ?? control.innerText ?? control.textContent).trim() || control.textContent.trim();

function optionFor(control) {
  const option = document.createElement("li");
  option.setAttribute("role", "option");
  option.append(Object.assign(document.createElement("span"), { textContent: nameOf(control).replace(/\s+/g, " ") }));
  if (control.lang) option.lang = control.lang;
  return option;
}

function filter() {
  const typed = field().value.trim();
  const words = plain(typed).split(/\s+/);
  list().querySelector("[data-number]")?.remove();
  for (const option of list().querySelectorAll("[role=option]")) {
    option.hidden = option.hasAttribute("data-off") || !words.every((word) => plain(option.textContent).includes(word));
  }
  if (/^[0-9]{1,9}$/.test(typed)) list().prepend(numberOption(typed));
  dialog().querySelector("[data-none]").hidden = shown().length > 0;
  point(shown()[0]);
}

function numberOption(number) {
  const option = document.createElement("li");
  Object.assign(option, { id: "palette-number", textContent: `${dialog().querySelector("[data-go-to]").content.textContent} ${number}` });
  option.setAttribute("role", "option");
  option.dataset.number = number;
  return option;
}

function point(option) {
  for (const each of list().querySelectorAll("[aria-selected]")) each.removeAttribute("aria-selected");
  option?.setAttribute("aria-selected", "true");
  option?.scrollIntoView({ block: "nearest" });
  if (option) field().setAttribute("aria-activedescendant", option.id);
  else field().removeAttribute("aria-activedescendant");
}

function press(event, does) {
  if (event.isComposing) return;
  const all = shown();
  const here = all.findIndex((option) => option.ariaSelected === "true");
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, PageDown: Math.min(here + 8, all.length - 1), PageUp: Math.max(here - 8, 0) }[event.key];
  if (to !== undefined && all.length) point(all[(to + all.length) % all.length]);
  else if (event.key === "Enter") choose(all[here], does);
  else return;
  event.preventDefault();
}

function choose(option, { act, goTo }) {
  if (!option) return;
  dialog().close();
  came?.focus({ preventScroll: true });
  if (option.dataset.number) goTo(option.dataset.number);
  else if (option.dataset.does) act(option.dataset.does);
  else controls.get(option).click();
}
