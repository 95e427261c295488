/* What was typed and is not acknowledged yet, kept on this device: one draft a translation and version.

   A draft is written on every input and dropped only when the server has said that it stores exactly
   this text. So a reload, a crash or a lost line costs nothing. */

const PREFIX = "reviewapp:draft:";

/** The drafts of one account on this device. */
export class Drafts {
  constructor(user) {
    this.prefix = `${PREFIX}${user}:`;
  }

  key(pk, version) {
    return `${this.prefix}${pk}:${version}`;
  }

  keep(draft) {
    localStorage.setItem(this.key(draft.pk, draft.version), JSON.stringify({ ...draft, at: Date.now() }));
  }

  /** Every draft, oldest first. */
  all() {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(this.prefix));
    return keys.map((key) => JSON.parse(localStorage.getItem(key))).sort((one, other) => one.at - other.at);
  }

  /** The last that was typed into translation `pk`, of whichever version. */
  last(pk) {
    return this.all().filter((draft) => draft.pk === pk).pop();
  }

  /** The server has stored what was typed into `pk` up to the moment `until`, or it is not wanted any more. */
  drop(pk, until = Infinity) {
    for (const draft of this.all()) if (draft.pk === pk && draft.at <= until) localStorage.removeItem(this.key(pk, draft.version));
  }
}

export function parsed(html) {
  const answer = document.createElement("template");
  answer.innerHTML = html;
  return answer.content;
}

/** Send a draft: {status, answer}, where `answer` is the server's fragment; status 0 means no line, 401 signed out. */
export async function send(draft, token, { keepalive = false } = {}) {
  const body = new URLSearchParams({ csrfmiddlewaretoken: token, version: draft.version, text: draft.text, then: "stay" });
  try {
    const response = await fetch(draft.save, { method: "POST", body, keepalive, headers: { "HX-Request": "true", "HX-Current-URL": location.href } });
    return { status: response.redirected ? 401 : response.status, answer: parsed(await response.text()) };
  } catch (error) {
    if (error instanceof TypeError) return { status: 0, answer: null };
    throw error;
  }
}
