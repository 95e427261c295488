/* A part of a candidate is taken: the words that are selected in it, or one difference. The difference shows both
   texts, so that its pieces say where in the text under review the part belongs. */

import { activeSection, desk } from "./here.js";

/** Make every difference of the candidates a button, for hands on a keyboard too. */
export function offerParts() {
  const section = activeSection();
  if (!desk.editor) return;
  section.querySelectorAll(".part").forEach((hint) => { hint.hidden = false; });
  for (const change of section.querySelectorAll(".cand:not(.used) [data-part] :is(ins, del)")) {
    if (change.localName === "del" && change.nextSibling?.localName === "ins") continue; // its ins stands for both
    change.setAttribute("role", "button");
    change.tabIndex = 0;
  }
}

/** The part that a click or a key on a difference means, as {start, end, text} in the text under review. */
export function partOf(change) {
  const before = change.localName === "ins" && change.previousSibling?.localName === "del" ? change.previousSibling : null;
  const start = before ? oldLength(before) : oldLength(change);
  const gone = before ?? (change.localName === "del" ? change : null);
  return { start, end: start + (gone?.textContent.length ?? 0), text: change.localName === "ins" ? change.textContent : "" };
}

/** How much of the text under review stands before `node` in its difference. */
function oldLength(node) {
  let length = 0;
  for (const each of node.parentNode.childNodes) {
    if (each === node) break;
    if (each.localName !== "ins") length += each.textContent.length;
  }
  return length;
}

/** The words that are selected in a candidate, with the place they belong to; null without any. */
export function selectedPart() {
  const selection = getSelection();
  if (selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const { startContainer: from } = range;
  const box = (from.nodeType === Node.TEXT_NODE ? from.parentElement : from).closest?.("[data-part]");
  if (!box?.contains(range.endContainer)) return null;
  const pieces = [...box.childNodes].filter((piece) => range.intersectsNode(piece));
  let text = "";
  for (const piece of pieces) if (piece.localName !== "del") text += within(piece, range);
  return text ? { start: edge(pieces[0], range, "start"), end: edge(pieces.at(-1), range, "end"), text } : null;
}

let last = null; // what was selected last, and in which paragraph: a menu that opens takes the selection away

document.addEventListener("selectionchange", () => {
  const part = selectedPart();
  if (part) last = { part, section: activeSection() };
});

/** The words that were selected last in a candidate of this paragraph, once. */
export function lastPart() {
  const part = last?.section === activeSection() ? last.part : null;
  last = null;
  return part;
}

/** The words of `piece` that the range holds. */
function within(piece, range) {
  const part = document.createRange();
  part.selectNodeContents(piece);
  if (piece.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
  if (piece.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
  return part.toString();
}

/** Where an end of the range belongs in the text under review; a change counts whole. */
function edge(piece, range, end) {
  const start = partStart(piece);
  if (piece.localName) return end === "start" ? start : start + goneWith(piece);
  const inside = document.createRange();
  inside.selectNodeContents(piece);
  if (end === "start" && piece.contains(range.startContainer)) return start + range.startOffset;
  if (end === "end" && piece.contains(range.endContainer)) return start + range.endOffset;
  return end === "start" ? start : start + inside.toString().length;
}

const partStart = (piece) => oldLength(piece.localName === "ins" && piece.previousSibling?.localName === "del" ? piece.previousSibling : piece);
const goneWith = (piece) => {
  if (piece.localName === "del") return piece.textContent.length;
  if (piece.localName === "ins") return piece.previousSibling?.localName === "del" ? piece.previousSibling.textContent.length : 0;
  return piece.textContent.length;
};

/** Put a part into the box like typing; where the text was changed since, at the caret. */
export function takePart(part) {
  const { editor } = desk;
  if (!part || !editor) return false;
  if (editor.dirty) editor.insert(part.text);
  else editor.replace(part.start, part.end, part.text);
  return true;
}
