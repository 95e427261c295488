/* Drafts of paragraphs that are not open: sent when the page opens and when the line is back. */

import { desk, drafts, get } from "./here.js";

export async function sendRest() {
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
