/* The paragraph being worked on: its editor, its draft, how it is opened, saved and left. */

import { place, placeAround, placeDock, placeVersion, restOf, sectionIn } from "./answers.js";
import { LiveCheck } from "./check.js";
import { makeTabs } from "./dock.js";
import { send } from "./drafts.js";
import { Editor } from "./editor.js";
import { parse } from "./marks.js";
import { say } from "./page.js";

export const activeSection = () => document.querySelector(".para.active");
const token = () => document.querySelector("[name=csrfmiddlewaretoken]").value;

export class Paragraph {
  constructor(drafts, words) {
    this.drafts = drafts;
    this.words = words;
    this.editor = null;
    this.onOpen = () => {};
    this.onSettle = () => {};
  }

  /** Make the active section editable. `typed` is text that must not be lost; else an unsent draft is looked for. */
  open({ typed } = {}) {
    this.close();
    makeTabs();
    const form = activeSection()?.querySelector("form[data-editor]");
    if (!form) return;
    const old = this.restore(form, typed);
    this.editor = new Editor(form);
    this.check = new LiveCheck(this.editor);
    this.editor.addEventListener("typed", () => this.keep());
    if (this.editor.dirty) this.keep();
    else this.drafts.drop(this.editor.pk);
    this.onOpen(this.editor);
    if (old) this.save();
  }

  /** Fill the textarea before the box is made of it; true when the draft is of a version that is no longer stored. */
  restore(form, typed) {
    const stored = parse(form.querySelector("template[data-stored]").content).text;
    const refused = form.elements.text.value !== stored;
    const draft = typed === undefined && !refused ? this.drafts.last(form.closest(".para").dataset.pk) : undefined;
    if (typed !== undefined) form.elements.text.value = typed;
    if (!draft || draft.text === stored) return false;
    form.elements.text.value = draft.text;
    const old = draft.version !== Number(form.elements.version.value);
    form.elements.version.value = draft.version;
    return old;
  }

  close() {
    this.check?.close();
    this.editor?.close();
    this.editor = this.check = null;
  }

  draft() {
    const { editor } = this;
    const section = editor.form.closest(".para");
    const { number, save } = section.dataset;
    return { pk: editor.pk, version: editor.version, text: editor.text, number, save, page: location.pathname };
  }

  keep() {
    if (this.editor.dirty) this.drafts.keep(this.draft());
    else this.drafts.drop(this.editor.pk);
    this.status(this.editor.dirty ? this.words.typed : "");
  }

  status(words) {
    const place = this.editor?.form.querySelector("[data-status]");
    // Only when it changes: taking nodes away while someone types cuts the browser's undo into single letters.
    if (place && place.textContent !== words) place.textContent = words;
  }

  /** Store what is typed, leaving the box and its undo alone: one save after the other. True when nothing is left unsent. */
  save() {
    const saving = Promise.resolve(this.saving).then(() => this.saveNow());
    this.saving = saving;
    return saving.finally(() => { if (this.saving === saving) this.saving = null; });
  }

  async saveNow() {
    const { editor } = this;
    if (!editor?.dirty) return true;
    const draft = this.draft();
    const sentAt = Date.now();
    const { status, answer } = await send(draft, token());
    if (status === 200 || same(answer, draft)) this.stored(editor, draft, answer, sentAt);
    else if (status === 409 || status === 422) this.refused(editor, draft, answer);
    else this.failed(status);
    return this.editor === editor && !editor.dirty;
  }

  stored(editor, draft, answer, sentAt) {
    const fresh = sectionIn(answer, draft.pk);
    this.drafts.drop(draft.pk, sentAt);
    this.newer = { pk: draft.pk, was: draft.version, is: Number(fresh.dataset.version) };
    placeAround(answer, draft.pk);
    if (this.editor !== editor) return;
    const section = editor.form.closest(".para");
    placeVersion(section, Number(fresh.dataset.version));
    for (const part of [".no", "template[data-stored]", "template[data-rest]"]) place(section.querySelector(part), fresh.querySelector(part));
    section.querySelector(".stale")?.remove();
    for (const name of ["state", "open", "past"]) section.dataset[name] = fresh.dataset[name];
    placeDock(answer);
    makeTabs();
    editor.stored = draft.text;
    this.check.renew();
    this.keep();
    this.onSettle();
    this.status(editor.dirty ? this.words.typed : this.words.saved);
    say(this.words.saved);
  }

  /** The server says no: it shows why, and both texts where someone else was first. */
  refused(editor, draft, answer) {
    if (this.editor !== editor) return markUnsent(draft, this.words.conflict);
    const { text, caret } = editor;
    place(editor.form.closest(".para"), sectionIn(answer, draft.pk));
    placeDock(answer);
    this.open({ typed: text });
    if (caret !== null) this.editor?.focus(Math.min(caret, text.length));
  }

  /** Nothing was stored: `status` is 0 without a line, 401 when signed out. */
  failed(status) {
    this.status(this.words.unsent);
    const why = { 0: this.words.offline, 401: this.words.signedOut }[status] ?? this.words.failed;
    document.getElementById("refused").textContent = status === 401 ? why : "";
    if (status !== 401) say(why);
  }

  /** Let the active section rest; what is typed in it goes to the server meanwhile. */
  leave() {
    const { editor } = this;
    const section = activeSection();
    if (!section) return null;
    const draft = editor?.dirty ? this.draft() : null;
    this.close();
    const rest = place(section, restOf(section));
    document.querySelectorAll(".rail [aria-current]").forEach((item) => item.removeAttribute("aria-current"));
    if (draft) {
      markUnsent(draft, this.words.unsent);
      this.deliver(draft);
    }
    return rest;
  }

  /** Send a draft of a paragraph that is not open; after a save of it that is under way. True when it is stored. */
  async deliver(draft) {
    await this.saving;
    if (this.newer?.pk === draft.pk && this.newer.was === draft.version) draft.version = this.newer.is;
    const sentAt = Date.now();
    const { status, answer } = await send(draft, token());
    const stored = status === 200 || same(answer, draft);
    if (stored) {
      this.drafts.drop(draft.pk, sentAt);
      this.settle(draft.pk, answer);
    } else {
      markUnsent(draft, status === 409 ? this.words.conflict : this.words.unsent);
      if (status === 409) say(this.words.conflict);
      else this.failed(status);
    }
    return stored;
  }

  /** Show an answer about a paragraph that rests by now. */
  settle(pk, answer) {
    const old = document.getElementById(`p-${pk}`);
    if (old && !old.classList.contains("active")) place(old, restOf(sectionIn(answer, pk)));
    placeAround(answer, pk);
    this.onSettle();
  }

  /** The page goes away: a last try, which the draft on this device backs. */
  farewell() {
    if (this.editor?.dirty) send(this.draft(), token(), { keepalive: true });
  }
}

/** Whether a refusal says that exactly this text is stored: another try of ours, whose answer was lost, came first. */
function same(answer, draft) {
  return answer?.querySelector(`#p-${draft.pk} [data-theirs]`)?.textContent === draft.text;
}

/** Say at the paragraph that its text is on this device only, and show that text. */
function markUnsent(draft, words) {
  const section = document.getElementById(`p-${draft.pk}`);
  if (!section || section.classList.contains("active")) return;
  section.classList.add("unsent");
  const note = section.querySelector(".kept") ?? section.appendChild(document.createElement("p"));
  note.className = "kept";
  note.textContent = words;
  section.querySelector(".target").textContent = draft.text;
}
