/** How a source is named in messages and cards: "UNIAN, 1 October 2023"; nothing is said that the source does not say. */
import type { SourceDescription } from "./source.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export function sourceLabel(source: SourceDescription): string {
  const name = source.publisher ?? (source.title === undefined ? source.key : `“${source.title}”`);
  return source.published === undefined ? name : `${name}, ${formatEdtfForReaders(source.published)}`;
}

/** "2023-10-01" → "1 October 2023", "2023-10~" → "about October 2023"; what is no plain date is shown as written. */
export function formatEdtfForReaders(edtf: string): string {
  const [from, to] = edtf.split("/");
  if (to !== undefined && from !== undefined) return `${formatPart(from)} – ${formatPart(to)}`;
  return formatPart(edtf);
}

function formatPart(part: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/u.exec(part);
  if (match === null) return part === ".." ? "…" : part;
  const [, year = "", month, day, doubt] = match;
  const words = [
    day === undefined ? "" : String(Number(day)),
    month === undefined ? "" : (MONTHS[Number(month) - 1] ?? month),
    year,
  ]
    .filter((word) => word !== "")
    .join(" ");
  return doubt === "" || doubt === undefined ? words : `about ${words}`;
}
