/* Marks that follow typing: the server sends a text with spans, the browser paints ranges.

   The box that is typed in is never re-written; CSS.highlights draws over it, and a live range moves
   with the text around it. Where a browser has no highlights there are no marks in the box; the
   findings beside it stay. */

import { rangeOf } from "./text.js";

const KINDS = ["artefact", "term", "style"];
const URGENCIES = ["neutral", "minor", "major", "critical"];
const off = () => document.body.dataset.marks === "off";
const canPaint = typeof Highlight === "function" && "highlights" in CSS;

/** Marked-up HTML as {text, marks: [{start, end, name}]}; a mark of no length is a gap. */
export function parse(fragment) {
  let text = "";
  const marks = [];
  for (const node of fragment.childNodes) {
    const start = text.length;
    text += node.textContent;
    if (node.nodeType === Node.ELEMENT_NODE && node.classList.contains("mark")) marks.push({ start, end: text.length, name: nameOf(node) });
  }
  return { text, marks };
}

const nameOf = (span) => {
  const has = (names) => names.filter((name) => span.classList.contains(name)).pop();
  return `${has(KINDS) ?? "artefact"}-${has(URGENCIES) ?? "major"}`;
};

/** The marks of one box. */
export class Marks {
  constructor(box) {
    this.box = box;
    this.text = "";
    this.ranges = [];
  }

  /** Paint `marks`, which are of `text`; the box holds it now. */
  put({ text, marks }) {
    this.text = text;
    this.ranges = marks.map((mark) => ({ ...mark, range: rangeOf(this.box, mark.start, mark.end) }));
    this.paint();
  }

  paint() {
    if (!canPaint) return;
    CSS.highlights.clear();
    if (off()) return;
    for (const mark of this.ranges) add(mark.start === mark.end ? "gap" : mark.name, mark.start === mark.end ? this.beside(mark.range) : mark.range);
  }

  /** An omission has no letters of its own: the letter before it is painted, else the one after. */
  beside(range) {
    const wide = range.cloneRange();
    const { startContainer: node, startOffset: at } = wide;
    if (node.nodeType !== Node.TEXT_NODE) return wide;
    if (at > 0) wide.setStart(node, at - 1);
    else if (node.length) wide.setEnd(node, 1);
    return wide;
  }

  /** The mark that the DOM place (`node`, `at`) touches, if any. */
  at(node, at) {
    return this.ranges.find(({ range }) => range.comparePoint(node, at) === 0);
  }

  /** Show which mark is meant; none without one. */
  point(mark) {
    if (!canPaint) return;
    CSS.highlights.delete("here");
    if (mark && !off()) add("here", mark.range);
  }

  clear() {
    this.ranges = [];
    if (canPaint) CSS.highlights.clear();
  }
}

function add(name, range) {
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  highlight.add(range);
  CSS.highlights.set(name, highlight);
}
