/* What is near is on the page: more comes before it is reached, and a jump brings what is around its aim. */

import { parsed } from "./drafts.js";
import { desk, get, page, sections, words } from "./here.js";

const NEAR = 1200; // pixels before an end of the page at which more is asked for
const PARTS = ["page", "rail", "dock", "filters"];
const MOST = 240; // paragraphs on the page

/** The numbers of the first and the last paragraph on the page. */
const ends = () => [sections()[0], sections().at(-1)].map((section) => Number(section?.dataset.number));

/** Replace what is on the page by what is around paragraph `number`, which is opened; whether that came to be.
    With `finding`, "next" or "previous", the paragraph is meant that has one, among all of the document. */
export async function jump(number, { finding } = {}) {
  const address = new URL(location.pathname, location);
  address.search = finding ? `show=&p=${number}&finding=${finding}` : `show=${words.show}&p=${number}`;
  const answer = await fetched(address);
  const found = answer?.querySelector(".para.active")?.dataset.number;
  if (!answer || (finding && [undefined, String(number)].includes(found))) return false;
  desk.leave();
  for (const id of PARTS) get(id).replaceChildren(...answer.getElementById(id).childNodes);
  for (const id of PARTS) htmx.process(get(id));
  words.show = answer.getElementById("page").dataset.show;
  desk.open();
  watch();
  return true;
}

/** Whatever the server answers to a question, as a fragment; null where it could not be asked, which is said. */
async function fetched(address) {
  try {
    const response = await fetch(address);
    if (response.ok && !response.redirected) return parsed(await response.text());
    desk.failed(response.redirected ? 401 : response.status);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    desk.failed(0);
  }
  return null;
}

/* Scrolling: the link at an end of the page asks for more when it comes near */

const near = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) extend(target.id);
}, { root: scroller(), rootMargin: `${NEAR}px 0px` });

function scroller() {
  return getComputedStyle(get("main")).overflowY === "auto" ? get("main") : null;
}

/** Look out for the ends of the page that stand there now. */
export function watch() {
  near.disconnect();
  for (const id of ["earlier", "later"]) if (get(id)) near.observe(get(id)); // a page of no paragraph has no ends
}

let asking = null;

/** Put more paragraphs on the page at one end, "earlier" or "later". What is seen does not move. */
export function extend(way) {
  asking ??= more(way).finally(() => { asking = null; });
  return asking;
}

async function more(way) {
  const [first, last] = ends();
  const address = new URL(words.near, location);
  address.search = `show=${words.show}&${way}=${way === "later" ? last : first}`;
  const answer = await fetched(address);
  if (!answer || String(ends()) !== String([first, last])) return;
  const rows = [...answer.querySelectorAll(".para")];
  keepInPlace(() => {
    if (way === "later") get("later").before(...rows);
    else get("earlier").after(...rows);
    get(way).replaceWith(answer.getElementById(way));
    if (sections().length > MOST) drop(way === "later" ? "earlier" : "later");
  });
  rows.forEach((row) => htmx.process(row));
  answer.querySelectorAll("ol > li").forEach(putLine);
  watch();
}

/** Do it, and scroll so that what stood at the top of the page stands there still. */
function keepInPlace(act) {
  const top = scroller()?.getBoundingClientRect().top ?? 0;
  const seen = sections().find((section) => section.getBoundingClientRect().bottom > top);
  const stood = seen?.getBoundingClientRect().top;
  act();
  if (seen?.isConnected) (scroller() ?? document.scrollingElement).scrollTop += seen.getBoundingClientRect().top - stood;
}

/** Take away the far end of a page that has grown long; what is worked on, or not sent yet, stays. */
function drop(way) {
  const all = way === "earlier" ? sections() : sections().reverse();
  const excess = all.slice(0, all.length - MOST);
  const stays = excess.findIndex((section) => section.matches(".active, .unsent, :focus-within"));
  const gone = stays < 0 ? excess : excess.slice(0, stays);
  if (!gone.length) return;
  get(way).hidden = false;
  get(way).querySelector("a").href = `?show=${words.show}&p=${gone.at(-1).dataset.number}`;
  for (const section of gone) {
    const line = get(`r-${section.dataset.pk}`);
    if (!section.matches(".heading")) line?.remove();
    section.remove();
  }
}

/** A line of the outline in its place among the others. */
function putLine(line) {
  const old = get(line.id);
  if (old) return old.replaceWith(line);
  const number = Number(line.dataset.number);
  const list = document.querySelector("#rail ol");
  list.insertBefore(line, [...list.children].find((other) => Number(other.dataset.number) > number) ?? null);
}
