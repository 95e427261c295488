/* The text of an editable box, and where a place in it stands in the DOM.

   Browsers keep what is typed as several text nodes and <br>. One last line break in the DOM is only
   there to give an empty line its height: it is no part of the text. Offsets here are UTF-16 units, as
   in the DOM; the server counts code points, and toUnits leads from its counts to ours. */

function* pieces(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) yield [node, node.data];
    else if (node.localName === "br") yield [node, "\n"];
  }
}

/** What is typed in `root`. */
export function textOf(root) {
  let text = "";
  for (const [, piece] of pieces(root)) text += piece;
  return text.replace(/\n$/, "");
}

/** Put `text` into `root` as one text node. Never while someone types in it. */
export function setText(root, text) {
  root.textContent = text.endsWith("\n") ? `${text}\n` : text;
}

/** How many units of text stand before the DOM place (`node`, `at`). */
export function offsetOf(root, node, at) {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(node, at);
  let length = 0;
  for (const [, piece] of pieces(before.cloneContents())) length += piece.length;
  return length;
}

/** The DOM place of `offset`, as [node, at]. */
function placeOf(root, offset) {
  let left = offset;
  for (const [node, piece] of pieces(root)) {
    if (node.localName === "br" ? left === 0 : left <= piece.length) {
      return node.localName === "br" ? [node.parentNode, [...node.parentNode.childNodes].indexOf(node)] : [node, left];
    }
    left -= piece.length;
  }
  return [root, root.childNodes.length];
}

/** A live range over the units `start` to `end` of the text in `root`. */
export function rangeOf(root, start, end) {
  const range = document.createRange();
  range.setStart(...placeOf(root, start));
  range.setEnd(...placeOf(root, end));
  return range;
}

/** Code points to UTF-16 units, in `text`. */
export function toUnits(text, points) {
  let units = 0;
  for (const letter of text) {
    if (points-- <= 0) break;
    units += letter.length;
  }
  return units;
}
