/** Reads the labelled sets for names, JSON lines with character spans: `{ text, spans: [{ start, end, kind }] }` with kinds PER, ORG and LOC. */
import { readFileSync } from "node:fs";

export function readJsonLines(file) {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map(({ text, spans }) => ({ text, spans: spans.map((span) => ({ start: span.s, end: span.e, kind: span.t })) }));
}

/** Tweets name people by handles, which no article does: they count as no names, and a hash sign is no part of one. */
export function withoutHandles({ text, spans }) {
  return {
    text,
    spans: spans
      .filter(
        ({ start, end }) => text[start] !== "@" && text[start - 1] !== "@" && !/^[@_]/u.test(text.slice(start, end)),
      )
      .map((span) => (text[span.start] === "#" ? { ...span, start: span.start + 1 } : span)),
  };
}
