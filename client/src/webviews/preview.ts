/** The live preview: shows the finished document, keeps the block at the editor's cursor in view, and says what the reader scrolls to. */
import type { FromPreview, ToPreview } from "./previewMessages.js";

const editor = acquireVsCodeApi();
/** After scrolling for the editor's sake, what the preview scrolls is not told back for as long, in milliseconds. */
const QUIET = 400;
const STATE = { quietUntil: 0 };

window.addEventListener("message", ({ data }: MessageEvent<ToPreview>) => {
  if (data.kind === "page") showPage(data.body, data.style);
  else showOffset(data.offset, data.reason);
});
window.addEventListener("scroll", tellScrolled, { passive: true });
document.addEventListener("dblclick", ({ target }) => {
  const place = target instanceof Element ? target.closest<HTMLElement>("[data-start]") : null;
  if (place !== null) post({ kind: "chosen", offset: Number(place.dataset["start"]) });
});
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const address = link?.getAttribute("href") ?? "";
  if (address.startsWith("#")) {
    event.preventDefault();
    openNote(address.slice(1));
  } else if (address !== "") {
    event.preventDefault();
    post({ kind: "open", address });
  }
});
post({ kind: "ready" });

function post(message: FromPreview): void {
  editor.postMessage(message);
}

/** The words come escaped from the renderer of the HTML export, and the page's policy runs nothing in them. */
function showPage(body: string, style: string): void {
  const top = window.scrollY;
  const open = new Set([...document.querySelectorAll("details[open]")].map((passage) => passage.closest("li")?.id));
  const sheet = document.getElementById("style");
  if (sheet !== null && sheet.textContent !== style) sheet.textContent = style;
  const page = document.getElementById("page");
  if (page === null) return;
  page.innerHTML = body;
  for (const id of open) if (id !== undefined) openPassage(id);
  quietly(() => window.scrollTo({ top, behavior: "instant" }));
}

function openNote(id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  openPassage(id);
  quietly(() => target.scrollIntoView({ block: "center", behavior: "instant" }));
  target.classList.add("reached");
  setTimeout(() => target.classList.remove("reached"), 1500);
}

function openPassage(id: string): void {
  const passage = document.getElementById(id)?.querySelector("details");
  if (passage) passage.open = true;
}

function showOffset(offset: number, reason: "cursor" | "scroll"): void {
  const place = placeAt(offset);
  for (const marked of document.querySelectorAll(".current")) if (marked !== place) marked.classList.remove("current");
  if (place === undefined) return;
  if (reason === "cursor") place.classList.add("current");
  const { top, bottom } = place.getBoundingClientRect();
  const isInView = top >= 0 && bottom <= window.innerHeight;
  if (reason === "cursor" && isInView) return;
  quietly(() => place.scrollIntoView({ block: reason === "cursor" ? "center" : "start", behavior: "instant" }));
}

/** The innermost block that holds the offset, else the last one before it. Notes stand at the end and follow no cursor. */
function placeAt(offset: number): HTMLElement | undefined {
  const places = [...document.querySelectorAll<HTMLElement>("main > [data-start], main > :not(.notes) [data-start]")];
  const before = places.filter((place) => Number(place.dataset["start"]) <= offset);
  return before.findLast((place) => offset <= Number(place.dataset["end"])) ?? before.at(-1) ?? places[0];
}

function tellScrolled(): void {
  if (performance.now() < STATE.quietUntil) return;
  const first = [...document.querySelectorAll<HTMLElement>("main > [data-start]")].find(
    (place) => place.getBoundingClientRect().bottom > 0,
  );
  if (first !== undefined) post({ kind: "scrolled", offset: Number(first.dataset["start"]) });
}

function quietly(scroll: () => void): void {
  STATE.quietUntil = performance.now() + QUIET;
  scroll();
}
