/* The box that is typed in: takes the place of the textarea in form[data-editor] and is sent as its value.

   contenteditable="plaintext-only", so that input methods, spell-check, right-to-left and undo are the
   browser's own. Its DOM is written once, when it is made; afterwards only typing and insertText
   change it. Tells of itself with the events `typed` and `moved`. */

import { Marks, parse } from "./marks.js";
import { offsetOf, rangeOf, setText, textOf } from "./text.js";

export class Editor extends EventTarget {
  constructor(form) {
    super();
    this.form = form;
    this.area = form.elements.text;
    this.stored = this.marked.text;
    this.composing = false;
    this.box = this.makeBox();
    this.marks = new Marks(this.box);
    this.listen();
  }

  makeBox() {
    const box = document.createElement("div");
    const label = this.form.querySelector("label");
    Object.assign(box, { className: "text editor", contentEditable: "plaintext-only", lang: this.area.lang, dir: "auto", spellcheck: true });
    if (box.contentEditable !== "plaintext-only") box.contentEditable = "true";
    for (const [name, value] of [["role", "textbox"], ["aria-multiline", "true"], ["aria-labelledby", label.id]]) box.setAttribute(name, value);
    const codes = this.form.querySelector(".codes");
    if (codes) box.setAttribute("aria-describedby", codes.id);
    label.addEventListener("click", () => box.focus());
    setText(box, this.area.value);
    this.area.hidden = true;
    this.area.after(box);
    return box;
  }

  listen() {
    this.box.addEventListener("compositionstart", () => { this.composing = true; });
    this.box.addEventListener("compositionend", () => { this.composing = false; this.typed(); this.tell("composed"); });
    this.box.addEventListener("input", () => this.typed());
    this.box.addEventListener("paste", () => this.box.normalize());
    // When it is sent, not on every input: writing to a textarea cuts the browser's undo into single letters.
    this.form.addEventListener("formdata", (event) => event.formData.set("text", this.text));
    this.onMove = () => {
      if (this.hasCaret()) this.left = this.caret;
      if (this.hasCaret() && !this.composing) this.tell("moved");
    };
    document.addEventListener("selectionchange", this.onMove);
  }

  typed() {
    this.tell("typed");
  }

  tell(what) {
    this.dispatchEvent(new Event(what));
  }

  /** The stored text with its marks. */
  get marked() { return parse(this.form.querySelector("template[data-stored]").content); }
  get pk() { return this.form.closest(".para").dataset.pk; }
  get text() { return textOf(this.box); }
  get version() { return Number(this.form.elements.version.value); }
  set version(version) { this.form.elements.version.value = version; }
  get dirty() { return this.text !== this.stored; }

  hasCaret() {
    const { anchorNode } = document.getSelection();
    return Boolean(anchorNode) && this.box.contains(anchorNode);
  }

  /** Where the caret is, as units of text; null when it is elsewhere. */
  get caret() {
    const selection = document.getSelection();
    return this.hasCaret() ? offsetOf(this.box, selection.focusNode, selection.focusOffset) : null;
  }

  focus(at = this.text.length) {
    this.select(at, at);
  }

  select(start, end) {
    this.box.focus({ preventScroll: true });
    const range = rangeOf(this.box, start, end);
    document.getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }

  selectMark(mark) {
    const { startContainer, startOffset, endContainer, endOffset } = mark.range;
    this.box.focus({ preventScroll: true });
    document.getSelection().setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }

  /** Replace units `start` to `end`, as if typed: the browser's own undo takes it back. */
  replace(start, end, text) {
    this.select(start, end);
    document.execCommand(text ? "insertText" : "delete", false, text);
  }

  replaceAll(text) {
    this.replace(0, this.text.length, text);
  }

  /** Put `text` where the caret is, or was when the box was left; what is selected there stays before it. */
  insert(text) {
    const at = this.caret ?? this.left ?? this.text.length;
    this.replace(at, at, text);
  }

  /** The inline code before the caret: one character, which its chip in the list below names. */
  get codeHere() {
    const { caret } = this;
    if (caret === null) return undefined;
    const before = String.fromCodePoint(this.text.slice(0, caret).slice(-2).codePointAt(0) ?? 0);
    return [...this.form.querySelectorAll("[data-code]")].find(({ dataset }) => dataset.code === before);
  }

  /** The mark at the caret. */
  get markHere() {
    const { focusNode, focusOffset } = document.getSelection();
    return this.hasCaret() ? this.marks.at(focusNode, focusOffset) : undefined;
  }

  close() {
    document.removeEventListener("selectionchange", this.onMove);
    this.marks.clear();
  }
}
