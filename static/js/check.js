/* Findings while typing: a moment after the last key the server is asked, and its answer is shown if
   the text is still the one it was asked about. Never in the middle of a composition. */

import { parse } from "./marks.js";

const PAUSE = 120;

export class LiveCheck {
  constructor(editor) {
    this.editor = editor;
    editor.addEventListener("typed", () => this.later());
    this.renew();
  }

  /** The dock shows the findings of the stored text: they are what `back` comes back to. */
  renew() {
    const { editor } = this;
    this.finds = document.querySelector("#dock [data-finds]");
    this.stored = [...(this.finds?.childNodes ?? [])];
    if (editor.dirty) this.later();
    else this.back();
  }

  later() {
    clearTimeout(this.timer);
    this.asked?.abort();
    if (!this.editor.composing) this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    const { editor } = this;
    if (editor.composing || !editor.box.isConnected) return;
    if (!editor.dirty) return this.back();
    const text = editor.text;
    this.asked = new AbortController();
    try {
      const response = await fetch(editor.form.dataset.check, { method: "POST", body: new FormData(editor.form), signal: this.asked.signal });
      if (response.ok) this.show(text, await response.text());
    } catch (error) {
      if (!(error instanceof TypeError) && error.name !== "AbortError") throw error; // offline: findings wait, typing does not
    }
  }

  show(text, html) {
    const { editor } = this;
    if (editor.text !== text || editor.composing) return;
    const answer = document.createElement("template");
    answer.innerHTML = html;
    editor.marks.put(parse(answer.content.querySelector("[data-marked]").content));
    this.finds?.replaceChildren(...answer.content.querySelector("[data-finds]").childNodes);
    editor.tell("checked");
  }

  /** The text is the stored one again: so are its findings, which can be decided. */
  back() {
    const { editor } = this;
    this.finds?.replaceChildren(...this.stored);
    editor.marks.put(editor.marked);
    editor.tell("checked");
  }

  close() {
    clearTimeout(this.timer);
    this.asked?.abort();
  }
}
