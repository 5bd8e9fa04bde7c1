/** How a source is named in messages and cards: "UNIAN, 1 October 2023"; nothing is said that the source does not say. */
import { IN_ENGLISH, type Say } from "../text/say.js";
import { MONTHS_IN_DATES, MONTHS_ALONE } from "./months.lexicon.js";
import type { SourceDescription } from "./source.js";

export function sourceLabel(source: SourceDescription, say: Say = IN_ENGLISH): string {
  const name = source.publisher ?? (source.title === undefined ? source.key : `“${source.title}”`);
  return source.published === undefined ? name : `${name}, ${formatEdtfForReaders(source.published, say)}`;
}

/** "2023-10-01" → "1 October 2023", "2023-10~" → "about October 2023"; what is no plain date is shown as written. */
export function formatEdtfForReaders(edtf: string, say: Say = IN_ENGLISH): string {
  const [from, to] = edtf.split("/");
  if (to !== undefined && from !== undefined) return `${formatPart(from, say)} – ${formatPart(to, say)}`;
  return formatPart(edtf, say);
}

function formatPart(part: string, say: Say): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/u.exec(part);
  if (match === null) return part === ".." ? "…" : part;
  const [, year = "", month, day, doubt] = match;
  const names = (day === undefined ? MONTHS_ALONE : MONTHS_IN_DATES)[say.language];
  const words = [
    day === undefined ? "" : `${String(Number(day))}${say.language === "sr" ? "." : ""}`,
    month === undefined ? "" : (names[Number(month) - 1] ?? month),
    say.language === "sr" && month !== undefined ? `${year}.` : year,
  ]
    .filter((word) => word !== "")
    .join(" ");
  return doubt === "" || doubt === undefined ? words : say("about {0}", words);
}
