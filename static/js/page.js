/* What every page shares: menus that close, words said aloud. */

/** Tell people who listen rather than look; the same words twice are said twice. */
export function say(words) {
  const live = document.getElementById("live");
  live.textContent = "";
  if (words) setTimeout(() => { live.textContent = words; }, 50);
}

const openMenus = () => document.querySelectorAll("details[data-menu][open]");

document.addEventListener("click", (event) => {
  for (const menu of openMenus()) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of openMenus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
