/* The keys: which key does what stands in the page (the list that `?` shows), never here. */

const MAC = /Mac|iP(hone|ad|od)/.test(navigator.platform);
const NAMED = { NumpadEnter: "Enter" };

/** A key press as the list writes it: Ctrl+Shift+M. Letters and digits by their place on the keyboard. */
export function chord(event) {
  const letter = /^(?:Key|Digit)([A-Z0-9])$/.exec(event.code)?.[1];
  const command = event.ctrlKey || event.altKey || event.metaKey;
  const base = event.key === "?" && !command ? "?" : letter ?? NAMED[event.code] ?? event.key;
  const digit = /^[0-9]$/.test(base);
  const control = MAC && !digit ? event.metaKey : event.ctrlKey;
  const parts = [control && "Ctrl", event.altKey && "Alt", event.shiftKey && base !== "?" && "Shift"];
  return [...parts.filter(Boolean), base].join("+");
}

/** The map of chords to names that the rows of `list` show; a lower-case letter is written as its key. */
export function mapOf(list) {
  const map = new Map();
  for (const row of list.querySelectorAll("[data-does][data-keys]")) {
    for (const keys of row.dataset.keys.split(" ")) map.set(keys.length === 1 ? keys.toUpperCase() : keys, row.dataset.does);
  }
  return map;
}

const inText = (element) => element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

/** Obey the list: `act(name, chord)` is called for a key that stands in it, and says whether it did anything. */
export function obey(list, act) {
  const map = mapOf(list);
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.defaultPrevented || event.getModifierState("AltGraph")) return;
    const pressed = chord(event);
    const name = map.get(pressed);
    if (!name || (pressed === "?" && inText(event.target))) return;
    if (act(name, pressed) !== false) event.preventDefault();
  });
}
