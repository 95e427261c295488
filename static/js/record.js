/* On the page of keys: a key that is pressed in a field is written into it. */

import { chord } from "./keys.js";

const SIGNS = { ArrowUp: "↑", ArrowDown: "↓", Enter: "⏎" };
const MOVES = ["Tab", "Shift+Tab", "Escape"];

document.addEventListener("keydown", (event) => {
  const { target: field } = event;
  if (!field.matches("[data-record]") || event.isComposing) return;
  const pressed = chord(event);
  const whole = !/(^|\+)(Control|Alt|Shift|Meta|AltGraph)$/.test(pressed);
  const command = /^(Ctrl|Alt)\+/.test(pressed) || /^(Shift\+)?F\d+$/.test(pressed);
  if (!whole || !command || MOVES.includes(pressed) || /^Ctrl\+[ACVXZ]$/.test(pressed)) return;
  event.preventDefault();
  const keys = pressed.replace(/Arrow(Up|Down)|Enter/, (name) => SIGNS[name]);
  const all = field.selectionStart === 0 && field.selectionEnd === field.value.length;
  field.value = all || !field.value.trim() ? keys : `${field.value.trim()} ${keys}`;
});
document.addEventListener("focusin", ({ target }) => { if (target.matches("[data-record]")) target.select(); });
