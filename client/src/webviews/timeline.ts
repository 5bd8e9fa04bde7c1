/** The timeline, drawn by vis-timeline: articles, told events and claims over time. Entry of its own bundle. */
import { DataSet } from "vis-data/esnext";
import { Timeline, type DataItem, type TimelineOptions } from "vis-timeline/esnext";
import type { TimelineBar, TimelinePicture } from "../../../server/src/protocol/pictures.js";
import { barsInSight, type TimeWindow } from "./inSight.js";
import { runPicture, type Drawing, type Entry, type Picture } from "./frame.js";
import type { PictureWords, ShowPicture } from "./messages.js";
import { timelineSvg } from "./svg.js";
import { onThemeChange, readPalette } from "./theme.js";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import "./picture.css";

const GROUPS = ["article", "event", "claim"] as const;
const DAY_MILLIS = 86_400_000;
/** What is open on one side is drawn to so far beyond the other bars. */
const BEYOND_DAYS = 90;
const MARGIN_SHARE = 0.05;
/** Room for the words of the last bars. */
const LABEL_SHARE = 0.5;
/** So many bars may lie before the first look. */
const EARLY_SHARE = 0.35;

const timeline: Picture = {
  draw(shown, canvas, choose) {
    if (shown.picture.kind !== "timeline") throw new Error("a graph is drawn by another page");
    return drawTimeline(shown, shown.picture, canvas, choose);
  },
};

runPicture(timeline, onThemeChange);

function drawTimeline(
  shown: ShowPicture,
  { bars }: TimelinePicture,
  canvas: HTMLElement,
  choose: (id: string | undefined) => void,
): Drawing {
  const { words } = shown;
  const ends = endsOf(bars);
  const first = firstWindow(ends);
  const items = new DataSet<DataItem>();
  const note = document.createElement("p");
  note.id = "in-sight";
  const used = GROUPS.filter((group) => bars.some((bar) => bar.group === group));
  const chart = new Timeline(
    canvas,
    items,
    used.map((id) => ({ id, content: words.groups[id] })),
    optionsOf(ends, () => {
      // Not by the options "start" and "end": where they are what the chart would choose anyway, it never becomes visible.
      chart.setWindow(first.from, first.to, { animation: false });
    }),
  );
  canvas.append(note);
  let wanted = "";
  const drawWindow = ({ from, to }: TimeWindow): void => {
    const { shown: inSight, total } = barsInSight(bars, { from, to }, wanted);
    const ids = new Set(inSight.map(({ id }) => id));
    items.remove(items.getIds().filter((id) => !ids.has(String(id))));
    items.update(inSight.map((bar) => itemOf(bar, ends, wanted)));
    note.hidden = total <= inSight.length;
    note.textContent = words.inSight.replace("{0}", String(inSight.length)).replace("{1}", String(total));
  };
  drawWindow(first);
  chart.on("rangechanged", ({ start, end }: { readonly start: Date; readonly end: Date }) => {
    drawWindow({ from: start.getTime(), to: end.getTime() });
  });
  const look = (id: string): void => {
    const bar = bars.find((candidate) => candidate.id === id);
    if (bar === undefined) return;
    // What lay below the level of detail is drawn when it is asked for.
    items.update(itemOf(bar, ends, wanted));
    lookAt(chart, id);
  };
  chart.on("select", ({ items: [id] }: { readonly items: readonly unknown[] }) => {
    choose(typeof id === "string" ? id : undefined);
  });
  listenToKeys(canvas, { chart, bars, look, choose });
  const palette = readPalette();
  return {
    entries: bars.map((bar) => entryOf(bar, words)),
    legend: [...used, "contradicts"].map((kind) => ({ kind, colour: palette.of(kind) })),
    fit: () => {
      chart.redraw();
      chart.fit({ animation: false });
    },
    zoom: (factor) => {
      if (factor > 1) chart.zoomIn(1 - 1 / factor, { animation: false });
      else chart.zoomOut(1 / factor - 1, { animation: false });
    },
    show: (id) => {
      look(id);
      choose(id);
    },
    find: (typed) => {
      wanted = typed;
      const { start, end } = chart.getWindow();
      drawWindow({ from: start.getTime(), to: end.getTime() });
    },
    svg: () => timelineSvg(shown.title, bars, words.groups, readPalette()),
    recolour: () => {
      chart.redraw();
    },
    dispose: () => {
      chart.destroy();
    },
  };
}

interface Ends {
  readonly first: number;
  readonly last: number;
  /** Where the first look begins: what lies far back is a few bars, and is a turn of the wheel away. */
  readonly early: number;
}

function endsOf(bars: readonly TimelineBar[]): Ends {
  const days = bars.flatMap(({ from, to }) =>
    [from, to].flatMap((day) => (day === undefined ? [] : [Date.parse(day)])),
  );
  if (days.length === 0) return { first: Date.UTC(2000, 0), last: Date.UTC(2001, 0), early: Date.UTC(2000, 0) };
  const beyond = BEYOND_DAYS * DAY_MILLIS;
  const starts = bars
    .flatMap(({ from }) => (from === undefined ? [] : [Date.parse(from)]))
    .sort((left, right) => left - right);
  const early = starts[Math.floor(starts.length * EARLY_SHARE)] ?? Math.min(...days);
  return { first: Math.min(...days) - beyond, last: Math.max(...days) + beyond, early: early - beyond };
}

/** What is seen first: the later two thirds, with room for the words of the last bars. */
function firstWindow({ last, early }: Ends): TimeWindow {
  return { from: early, to: last + (last - early) * LABEL_SHARE };
}

function itemOf(bar: TimelineBar, { first, last }: Ends, wanted: string): DataItem {
  const { id, group, label, from, to } = bar;
  const content = bar.conflicts.length > 0 ? `⚠ ${label}` : label;
  const start = from === undefined ? first : Date.parse(from);
  const end = to === undefined ? last : Date.parse(to) + DAY_MILLIS;
  const isDay = from !== undefined && from === to;
  const isFar = wanted !== "" && !bar.detail.toLowerCase().includes(wanted.toLowerCase());
  return {
    id,
    group,
    content,
    className: isFar ? `${classOf(bar)} far` : classOf(bar),
    start,
    ...(isDay ? { type: "point" } : { end, type: "range" }),
  };
}

function classOf({ group, uncertain, resolved, conflicts }: TimelineBar): string {
  return [group, uncertain ? "uncertain" : "", resolved ? "resolved" : "", conflicts.length > 0 ? "conflict" : ""]
    .filter((part) => part !== "")
    .join(" ");
}

function optionsOf({ first, last }: Ends, onInitialDrawComplete: () => void): TimelineOptions {
  const margin = (last - first) * MARGIN_SHARE;
  return {
    // Words of articles go in as text.
    stack: false,
    stackSubgroups: true,
    template: (item: { readonly content?: unknown }) => {
      const words = document.createElement("span");
      words.textContent = typeof item.content === "string" ? item.content : "";
      return words;
    },
    height: "100%",
    verticalScroll: true,
    zoomKey: "ctrlKey",
    min: new Date(first - margin),
    max: new Date(last + margin + (last - first) * LABEL_SHARE),
    onInitialDrawComplete,
    showCurrentTime: false,
    showTooltips: false,
    orientation: "top",
    order: (left: DataItem, right: DataItem) => Number(left.start) - Number(right.start),
    margin: { item: { horizontal: 6, vertical: 4 } },
  };
}

function entryOf(bar: TimelineBar, words: PictureWords): Entry {
  const when = bar.from === bar.to ? (bar.from ?? "") : `${bar.from ?? "…"} – ${bar.to ?? "…"}`;
  const marks = [bar.uncertain ? words.uncertain : "", bar.resolved ? words.resolved : ""].filter(
    (mark) => mark !== "",
  );
  return {
    id: bar.id,
    label: `${when}: ${bar.label}`,
    detail: [
      `${words.groups[bar.group]}. ${bar.detail}`,
      ...marks,
      ...bar.conflicts.map((conflict) => `⚠ ${words.conflict}: ${conflict}`),
    ].join("\n"),
    place: bar.place,
    marked: bar.conflicts.length > 0,
    passages: [],
  };
}

/** Moves to the bar without changing how much time is in view. */
function lookAt(chart: Timeline, id: string): void {
  chart.setSelection([id]);
  chart.focus(id, { zoom: false });
}

/** Arrow keys step through the bars in the order of time. */
function listenToKeys(
  canvas: HTMLElement,
  {
    chart,
    bars,
    look,
    choose,
  }: {
    readonly chart: Timeline;
    readonly bars: readonly TimelineBar[];
    readonly look: (id: string) => void;
    readonly choose: (id: string | undefined) => void;
  },
): void {
  let at = -1;
  canvas.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined && bars.length > 0) {
      at = (at + step + bars.length) % bars.length;
      const id = bars[at]?.id;
      if (id !== undefined) look(id);
      choose(id);
      event.preventDefault();
    }
    if (event.key === "Escape") {
      chart.setSelection([]);
      choose(undefined);
    }
    if (event.key === "Enter") document.querySelector<HTMLElement>("#pane button")?.focus();
  });
}
