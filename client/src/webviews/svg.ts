/** Pictures as SVG text: what is saved is drawn from the data, not from the screen, so that all of it is there at any zoom. */
import type { TimelineBar } from "../../../server/src/protocol/pictures.js";

export interface Colours {
  readonly background: string;
  readonly foreground: string;
  readonly faint: string;
  readonly font: string;
  of(kind: string): string;
}

export interface DrawnNode {
  readonly label: string;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shape: "ellipse" | "round-rectangle";
}

export interface DrawnEdge {
  readonly kind: string;
  readonly label: string;
  readonly width: number;
  readonly dashed: boolean;
  readonly arrow: boolean;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

const MARGIN = 24;
const LETTER = 6.2;
const LINE = 14;

export function graphSvg(
  title: string,
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
  colours: Colours,
): string {
  const half = (node: DrawnNode): number =>
    Math.max(node.width / 2, node.shape === "ellipse" ? (node.label.length * LETTER) / 2 : 0);
  const left = Math.min(0, ...nodes.map((node) => node.x - half(node))) - MARGIN;
  const right = Math.max(1, ...nodes.map((node) => node.x + half(node))) + MARGIN;
  const top = Math.min(0, ...nodes.map(({ y, height }) => y - height / 2)) - MARGIN - LINE;
  const bottom = Math.max(1, ...nodes.map(({ y, height }) => y + height / 2)) + MARGIN + LINE;
  const kinds = [...new Set(edges.filter(({ arrow }) => arrow).map(({ kind }) => kind))];
  return svg(title, { left, top, width: right - left, height: bottom - top }, colours, [
    `<defs>${kinds.map((kind) => marker(kind, colours)).join("")}</defs>`,
    ...edges.map((edge) => edgeSvg(edge, colours)),
    ...nodes.map((node) => nodeSvg(node, colours)),
  ]);
}

function marker(kind: string, colours: Colours): string {
  return `<marker id="arrow-${escapeXml(kind)}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="${escapeXml(colours.of(kind))}"/></marker>`;
}

function edgeSvg({ kind, label, width, dashed, arrow, from, to }: DrawnEdge, colours: Colours): string {
  const line = `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${escapeXml(colours.of(kind))}" stroke-width="${round(width)}"${dashed ? ' stroke-dasharray="6 4"' : ""}${arrow ? ` marker-end="url(#arrow-${escapeXml(kind)})"` : ""}/>`;
  if (label === "") return line;
  return `${line}${text(label, (from.x + to.x) / 2, (from.y + to.y) / 2 - 3, colours.faint, 9, "middle")}`;
}

function nodeSvg({ label, kind, x, y, width, height, shape }: DrawnNode, colours: Colours): string {
  const colour = escapeXml(colours.of(kind));
  if (shape === "ellipse")
    return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(width / 2)}" ry="${round(height / 2)}" fill="${colour}"/>${text(label, x, y + height / 2 + LINE, colours.foreground, 11, "middle")}`;
  const box = `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}" rx="5" fill="${escapeXml(colours.background)}" stroke="${colour}" stroke-width="2"/>`;
  const lines = wrapped(label, Math.max(8, Math.floor((width - 12) / LETTER)));
  const first = y - ((lines.length - 1) * LINE) / 2 + 4;
  return `${box}${lines.map((line, at) => text(line, x, first + at * LINE, colours.foreground, 11, "middle")).join("")}`;
}

const ROW = 26;
const AXIS_WIDTH = 1200;
const DAY_MILLIS = 86_400_000;

/** One row a bar, in the order of time within its group; open ends run to the edge. */
export function timelineSvg(
  title: string,
  bars: readonly TimelineBar[],
  groups: Readonly<Record<TimelineBar["group"], string>>,
  colours: Colours,
): string {
  const days = bars.flatMap(({ from, to }) =>
    [from, to].flatMap((day) => (day === undefined ? [] : [Date.parse(day)])),
  );
  if (days.length === 0) return svg(title, { left: 0, top: 0, width: 1, height: 1 }, colours, []);
  const first = Math.min(...days);
  const last = Math.max(...days) + DAY_MILLIS;
  const x = (millis: number): number => ((millis - first) / Math.max(DAY_MILLIS, last - first)) * AXIS_WIDTH;
  const rows: string[] = [];
  let y = ROW;
  for (const group of ["article", "event", "claim"] as const) {
    const own = bars.filter((bar) => bar.group === group);
    if (own.length === 0) continue;
    rows.push(text(groups[group], 0, y, colours.foreground, 13, "start"));
    y += ROW * 0.7;
    for (const bar of own) {
      rows.push(barSvg(bar, x, y, colours));
      y += ROW;
    }
    y += ROW * 0.5;
  }
  const ticks = ticksBetween(first, last).map(
    (tick) =>
      `<line x1="${round(x(tick))}" y1="0" x2="${round(x(tick))}" y2="${round(y)}" stroke="${escapeXml(colours.faint)}" stroke-width="0.5"/>${text(new Date(tick).toISOString().slice(0, 10), x(tick), -6, colours.faint, 10, "middle")}`,
  );
  const box = { left: -MARGIN * 2, top: -MARGIN - LINE, width: AXIS_WIDTH + MARGIN * 4 + 420, height: y + MARGIN * 2 };
  return svg(title, box, colours, [...ticks, ...rows]);
}

function barSvg(
  { from, to, label, group, uncertain, conflicts }: TimelineBar,
  x: (millis: number) => number,
  y: number,
  colours: Colours,
): string {
  const start = from === undefined ? 0 : x(Date.parse(from));
  const end = to === undefined ? AXIS_WIDTH : x(Date.parse(to) + DAY_MILLIS);
  const width = Math.max(6, end - start);
  const colour = escapeXml(colours.of(conflicts.length > 0 ? "contradicts" : group));
  const dashes = uncertain ? ' stroke-dasharray="4 3" fill-opacity="0.25"' : ' fill-opacity="0.8"';
  const words = conflicts.length > 0 ? `⚠ ${label}` : label;
  return `<rect x="${round(start)}" y="${round(y)}" width="${round(width)}" height="14" rx="3" fill="${colour}" stroke="${colour}"${dashes}/>${text(words, Math.min(start + width + 6, AXIS_WIDTH), y + 11, colours.foreground, 11, "start")}`;
}

const MOST_TICKS = 10;
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** First days of months, quarters, years or decades: whichever gives not too many. */
function ticksBetween(first: number, last: number): readonly number[] {
  const start = new Date(first);
  const monthOf = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();
  const months = monthOf(new Date(last)) - monthOf(start);
  const step = MONTH_STEPS.find((size) => months / size <= MOST_TICKS) ?? 1200;
  const ticks: number[] = [];
  for (let month = Math.ceil(monthOf(start) / step) * step; ; month += step) {
    const tick = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (tick > last) return ticks;
    ticks.push(tick);
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function svg(title: string, { left, top, width, height }: Box, colours: Colours, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="${round(left)} ${round(top)} ${round(width)} ${round(height)}" font-family="${escapeXml(colours.font)}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect x="${round(left)}" y="${round(top)}" width="100%" height="100%" fill="${escapeXml(colours.background)}"/>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}

function text(words: string, x: number, y: number, colour: string, size: number, anchor: "start" | "middle"): string {
  return `<text x="${round(x)}" y="${round(y)}" fill="${escapeXml(colour)}" font-size="${round(size)}" text-anchor="${anchor}">${escapeXml(words)}</text>`;
}

/** Lines of at most so many letters, broken at blanks. */
export function wrapped(words: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Article text is untrusted; characters that XML cannot hold are left out. */
function escapeXml(words: string): string {
  return words
    .replace(CONTROL, "")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");
}

// eslint-disable-next-line no-control-regex -- control characters are what is removed
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function round(number: number): string {
  return String(Math.round(number * 10) / 10);
}
