/* The next paragraph, fetched while this one is read: going on takes no way to the server and back. */

const PAUSE = 150; // what is worked on comes first
const FRESH = 60_000; // then somebody else may have changed it

let kept = null; // {section, html, at}
let timer;

/** Nothing fetched before counts any more: something was stored. */
export function forget() {
  clearTimeout(timer);
  kept = null;
}

/** Fetch the paragraph that `section` shows, in a moment. */
export function fetchAhead(section) {
  forget();
  if (section) timer = setTimeout(() => ask(section), PAUSE);
}

async function ask(section) {
  const address = section.querySelector("[data-open-link]").getAttribute("hx-get");
  try {
    const response = await fetch(address, { headers: { "HX-Request": "true", "HX-Current-URL": location.href }, priority: "low" });
    if (response.ok && !response.redirected) kept = { section, html: await response.text(), at: Date.now() };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // no line: going on asks again and says so
  }
}

/** What was fetched for `section`, once; undefined where nothing is there. */
export function takeAhead(section) {
  const mine = kept?.section === section && section.isConnected && Date.now() - kept.at < FRESH ? kept.html : undefined;
  if (mine) kept = null;
  return mine;
}
