/* From a mark to its finding in the dock and back, and from one finding to the next. */

import { toUnits } from "./text.js";

const articles = () => [...document.querySelectorAll("#dock [data-finds] .find")];

/** Where a finding stands in the text it was found in, in units. */
function spanOf(article, marks) {
  return ["start", "end"].map((edge) => toUnits(marks.text, Number(article.dataset[edge])));
}

/** The finding of a mark: of those around it the shortest. */
export function articleOf(mark, marks) {
  const around = articles().filter((article) => {
    const [start, end] = spanOf(article, marks);
    return start <= mark.start && mark.end <= end;
  });
  const length = (article) => article.dataset.end - article.dataset.start;
  return around.sort((one, other) => length(one) - length(other))[0];
}

/** The place of a finding in the box, where its marks are now. */
export function placeOfArticle(article, marks) {
  const [start, end] = spanOf(article, marks);
  const parts = marks.ranges.filter((mark) => start <= mark.start && mark.end <= end);
  if (!parts.length) return null;
  const range = parts[0].range.cloneRange();
  range.setEnd(parts.at(-1).range.endContainer, parts.at(-1).range.endOffset);
  return { range };
}

/** Show which finding is meant: its mark in the text, its card in the dock. */
export function point(editor) {
  const mark = editor.markHere;
  const article = mark && articleOf(mark, editor.marks);
  for (const each of articles()) each.classList.toggle("now", each === article);
  editor.marks.point(article && placeOfArticle(article, editor.marks));
  article?.scrollIntoView({ block: "nearest" });
  return article;
}

/** The next place after the caret that is marked (`step` 1), or the one before it (-1). */
export function nextMark(editor, step, { outside = !editor.hasCaret() } = {}) {
  const { focusNode, focusOffset } = document.getSelection();
  const all = step > 0 ? editor.marks.ranges : [...editor.marks.ranges].reverse();
  if (outside) return all[0];
  return all.find(({ range }) => range.comparePoint(focusNode, focusOffset) === -step);
}
