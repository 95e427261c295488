/* Half a comment, half a reason: what is typed beside the text stays with its paragraph until it is sent. */

const KEPT = "#dock :is(input, textarea)[id], .needs-work input[id]";
const key = (field) => `reviewapp:field:${field.id}`;

document.addEventListener("input", ({ target }) => {
  if (target.matches(KEPT)) sessionStorage.setItem(key(target), target.value);
});

document.body.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (!detail.successful) return;
  for (const field of detail.elt.querySelectorAll?.("[id]") ?? []) sessionStorage.removeItem(key(field));
});

/** Fill the fields that have just come into the page with what was typed into them before. */
export function refill() {
  for (const field of document.querySelectorAll(KEPT)) {
    const typed = sessionStorage.getItem(key(field));
    if (!typed || field.value === typed) continue;
    field.value = typed;
    const more = field.closest("details");
    if (more) more.open = true;
  }
}
