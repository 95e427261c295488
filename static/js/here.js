/* What every part of the desk needs: the page, its words, the drafts, the paragraph being worked on. */

import { Drafts } from "./drafts.js";
import { Paragraph } from "./paragraph.js";

export const get = (id) => document.getElementById(id);
export const page = get("page");
export const words = page.dataset;
export const drafts = new Drafts(words.user);
export const desk = new Paragraph(drafts, words);
export const sections = () => [...page.querySelectorAll(".para")];
export { activeSection } from "./paragraph.js";
