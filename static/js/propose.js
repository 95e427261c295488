/* A term is proposed from words that are selected: the fields of the form take them over when it is opened. */

const selected = { source: "", target: "" };

function sideOf(node) {
  const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const section = element?.closest(".para.active");
  if (!section) return null;
  return element.closest(".source") ? "source" : element.closest(".editor, .target") ? "target" : null;
}

document.addEventListener("selectionchange", () => {
  const selection = getSelection();
  const side = sideOf(selection.anchorNode);
  const words = selection.toString().trim();
  if (side && words) selected[side] = words.slice(0, 300);
});

document.addEventListener("toggle", ({ target }) => {
  if (!target.matches?.("[data-propose]") || !target.open) return;
  for (const field of target.querySelectorAll("[data-from]")) {
    if (!field.value) field.value = selected[field.dataset.from];
    selected[field.dataset.from] = "";
  }
}, true);
