/* The parts of a server's answer (templates/review/_saved.html), put in their places without htmx. */

const pick = (answer, selector) => answer.querySelector(selector);

/** The paragraph `pk` in an answer, as it is while it is worked on. */
export const sectionIn = (answer, pk) => pick(answer, `#p-${pk}`);

/** The resting form that an active paragraph carries with it. */
export function restOf(section) {
  const { content } = section.querySelector("template[data-rest]");
  return document.importNode(content.querySelector(".para"), true);
}

/** Put `fresh` where `old` stands, alive. */
export function place(old, fresh) {
  old.replaceWith(fresh);
  htmx.process(fresh);
  return fresh;
}

/** Progress and the paragraph's line in the outline, which keeps saying which paragraph is open now. */
export function placeAround(answer, pk) {
  for (const id of ["progress", `r-${pk}`]) {
    const old = document.getElementById(id);
    const fresh = pick(answer, `#${id}`);
    if (!old || !fresh) continue;
    const current = old.querySelector("[aria-current]");
    fresh.querySelector("[aria-current]")?.toggleAttribute("aria-current", Boolean(current));
    if (current) fresh.querySelector("a").setAttribute("aria-current", "true");
    place(old, fresh);
  }
}

export function placeDock(answer) {
  const dock = document.getElementById("dock");
  dock.replaceChildren(...pick(answer, "#dock").childNodes);
  htmx.process(dock);
}

/** Every form about the paragraph names the version that is stored now. */
export function placeVersion(section, version) {
  section.dataset.version = version;
  for (const input of section.querySelectorAll("input[name=version]")) input.value = version;
}
