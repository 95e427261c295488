// The pairs of an upload: arrows go from one to the next, letters press the buttons of the one in focus.

const table = document.querySelector("[data-beads]");
const rows = table ? [...table.querySelectorAll("[data-bead]")] : [];

/** @param {KeyboardEvent} event */
function pressed(event) {
  const row = event.target instanceof Element ? event.target.closest("[data-bead]") : null;
  if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step) {
    rows[rows.indexOf(row) + step]?.focus();
    event.preventDefault();
    return;
  }
  const key = event.code.replace("Key", "").toLowerCase(); // the key's place, whatever script it types
  const button = key.length === 1 ? row.querySelector(`[data-key="${key}"]`) : null;
  if (button) {
    event.preventDefault();
    button.click();
  }
}

if (rows.length) {
  table.addEventListener("keydown", pressed);
  const named = location.hash && document.getElementById(location.hash.slice(1));
  const row = rows.includes(named) ? named : rows[0];
  row.tabIndex = 0;
  if (named) row.focus();
}
