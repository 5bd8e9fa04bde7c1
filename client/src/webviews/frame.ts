/** What is around every picture: the toolbar, the pane that tells what was chosen, and the list for who does not see the picture. */
import type { Place } from "../../../server/src/protocol/views.js";
import type { FromPicture, PictureWords, ShowPicture, ToPicture } from "./messages.js";

/** One thing of the picture as text: an entry of the list, and what the pane says when it is chosen. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly place?: Place;
  readonly marked?: boolean;
  readonly passages: readonly { readonly text: string; readonly source: string; readonly place: Place }[];
}

/** What a kind of picture does; the frame does the rest. */
export interface Picture {
  /** The element takes the keyboard; `choose` is called with the id of an entry, or undefined for none. */
  draw(shown: ShowPicture, canvas: HTMLElement, choose: (id: string | undefined) => void): Drawing;
}

export interface Drawing {
  readonly entries: readonly Entry[];
  readonly legend: readonly { readonly kind: string; readonly colour: string }[];
  fit(): void;
  zoom(factor: number): void;
  /** Brings an entry into view and marks it. */
  show(id: string): void;
  /** Dims what does not match; an empty text dims nothing. */
  find(words: string): void;
  svg(): string;
  recolour(): void;
  dispose(): void;
}

const ZOOM_STEP = 1.3;
/** Twice the size of the screen's points: what is saved is put into documents. */
const PNG_SCALE = 2;
const LARGEST_PNG_SIDE = 12_000;

export function runPicture(picture: Picture, onThemeChange: (changed: () => void) => void): void {
  const editor = acquireVsCodeApi();
  const post = (message: FromPicture): void => {
    editor.postMessage(message);
  };
  let current: Drawing | undefined;
  const reading: Reading = { isListed: false, wanted: "" };
  window.addEventListener("message", ({ data }: MessageEvent<ToPicture>) => {
    current?.dispose();
    current = build(picture, data, reading, post);
  });
  onThemeChange(() => current?.recolour());
  post({ kind: "ready" });
}

/** How somebody reads the picture: it is drawn anew whenever a note changes, and must not fall back meanwhile. */
interface Reading {
  isListed: boolean;
  /** What is looked for. */
  wanted: string;
}

function build(picture: Picture, shown: ShowPicture, reading: Reading, post: (message: FromPicture) => void): Drawing {
  const { words, title } = shown;
  const focused = [...(document.getElementById("toolbar")?.children ?? [])].findIndex(
    (item) => item === document.activeElement,
  );
  const canvas = element("div", {
    id: "canvas",
    tabindex: "0",
    role: "application",
    "aria-label": `${title}. ${words.keys}`,
  });
  const pane = element("section", { id: "pane", "aria-live": "polite" });
  const list = element("section", { id: "list", hidden: "" });
  const toolbar = element("div", { id: "toolbar", role: "toolbar", "aria-label": title });
  document.body.replaceChildren(toolbar, element("main", { id: "main" }, canvas, list, pane));
  const drawing = picture.draw(shown, canvas, (id) => {
    const entry = drawing.entries.find((candidate) => candidate.id === id);
    pane.replaceChildren(...(entry === undefined ? [] : describe(entry, words, post)));
  });
  fillToolbar(toolbar, shown, drawing, { canvas, list }, reading, post);
  const again = toolbar.children[focused];
  if (again instanceof HTMLElement) again.focus();
  if (drawing.entries.length === 0) pane.append(element("p", {}, words.nothing));
  return drawing;
}

function fillToolbar(
  toolbar: HTMLElement,
  { words, title }: ShowPicture,
  drawing: Drawing,
  { canvas, list }: { readonly canvas: HTMLElement; readonly list: HTMLElement },
  reading: Reading,
  post: (message: FromPicture) => void,
): void {
  const find = element("input", { type: "search", placeholder: words.find, "aria-label": words.find });
  const refill = (): void => {
    if (!list.hidden) fillList(list, drawing, { words, wanted: find.value, post });
  };
  let pause = 0;
  find.addEventListener("input", () => {
    reading.wanted = find.value;
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      drawing.find(find.value);
      refill();
    }, TYPING_PAUSE_MILLIS);
  });
  const showAs = (listed: boolean): void => {
    reading.isListed = listed;
    list.hidden = !listed;
    canvas.hidden = listed;
    asList.textContent = listed ? words.picture : words.list;
    if (listed) refill();
  };
  const asList = button(words.list, () => {
    showAs(list.hidden);
    if (!reading.isListed) drawing.fit();
  });
  find.value = reading.wanted;
  if (reading.wanted !== "") drawing.find(reading.wanted);
  if (reading.isListed) showAs(true);
  const legend = element("ul", { id: "legend" });
  for (const { kind, colour } of drawing.legend) {
    const swatch = element("span", { class: "swatch" });
    swatch.style.backgroundColor = colour;
    legend.append(element("li", {}, swatch, words.kinds[kind] ?? kind));
  }
  toolbar.append(
    element("h1", {}, title),
    find,
    asList,
    button(words.fit, () => {
      drawing.fit();
    }),
    button(
      "+",
      () => {
        drawing.zoom(ZOOM_STEP);
      },
      words.zoomIn,
    ),
    button(
      "−",
      () => {
        drawing.zoom(1 / ZOOM_STEP);
      },
      words.zoomOut,
    ),
    button(words.saveSvg, () => {
      post({ kind: "save", format: "svg", content: drawing.svg() });
    }),
    button(words.savePng, () => void savePng(drawing.svg(), post)),
    ...(words.more === ""
      ? []
      : [
          button(words.more, () => {
            post({ kind: "more" });
          }),
        ]),
    legend,
  );
}

function describe(entry: Entry, words: PictureWords, post: (message: FromPicture) => void): readonly Node[] {
  const open = (place: Place) => () => {
    post({ kind: "open", place });
  };
  return [
    element("h2", {}, entry.label),
    element("p", {}, entry.detail),
    ...(entry.place === undefined ? [] : [button(words.open, open(entry.place))]),
    ...entry.passages.map(({ text, source, place }) => {
      const passage = button(text, open(place));
      passage.className = "passage";
      return element("div", {}, passage, element("p", { class: "source" }, source));
    }),
  ];
}

/** Somebody who types is not stopped at each letter. */
const TYPING_PAUSE_MILLIS = 150;
/** Entries that are made at once: a list of thousands is read from its beginning or searched. */
const LISTED_AT_ONCE = 200;

interface Listing {
  readonly words: PictureWords;
  readonly wanted: string;
  readonly post: (message: FromPicture) => void;
}

function fillList(list: HTMLElement, drawing: Drawing, listing: Listing): void {
  const wanted = listing.wanted.toLowerCase();
  const entries = drawing.entries.filter(({ label, detail }) => `${label} ${detail}`.toLowerCase().includes(wanted));
  const rows = element("ul", {});
  list.replaceChildren(rows);
  const append = (from: number): void => {
    rows.append(...entries.slice(from, from + LISTED_AT_ONCE).map((entry) => listItem(entry, drawing, listing)));
    const next = from + LISTED_AT_ONCE;
    if (next >= entries.length) return;
    const more = button(`${listing.words.listMore} (${String(entries.length - next)})`, () => {
      more.remove();
      append(next);
      rows.children[next]?.querySelector("summary")?.focus();
    });
    list.append(more);
  };
  append(0);
}

/** What is beneath an entry is made when it is opened. */
function listItem(entry: Entry, drawing: Drawing, { words, post }: Listing): HTMLElement {
  const summary = element("summary", {}, entry.marked === true ? `⚠ ${entry.label}` : entry.label);
  const details = element("details", {}, summary);
  details.addEventListener("toggle", () => {
    if (!details.open) return;
    if (details.childElementCount === 1) details.append(...describe(entry, words, post));
    drawing.show(entry.id);
  });
  return element("li", {}, details);
}

async function savePng(svg: string, post: (message: FromPicture) => void): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(PNG_SCALE, LARGEST_PNG_SIDE / Math.max(image.width, image.height));
  const canvas = document.createElement("canvas");
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  post({ kind: "save", format: "png", content: canvas.toDataURL("image/png").replace(/^[^,]*,/u, "") });
}

function button(label: string, pressed: () => void, name?: string): HTMLButtonElement {
  const made = element(
    "button",
    { type: "button", ...(name === undefined ? {} : { "aria-label": name, title: name }) },
    label,
  );
  made.addEventListener("click", pressed);
  return made;
}

/** Text goes in as text: nothing that an article says becomes markup. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
