/**
 * The passages behind the citations as W3C Web Annotations (JSON-LD): each points at words of an article and says which sentence of the
 * briefing rests on them. Identifiers are hashes of what is said, so that equal input gives equal output.
 */
import type { Claim } from "../model/note.js";
import { readable } from "../text/readable.js";
import { safeAddress } from "./inlines.js";
import { citationsOf } from "./notes.js";
import { printable } from "./printable.js";
import type { ExportModel, NotePassage, SourceNote } from "./types.js";

/** Words around the quoted ones by which a changed page is searched, in UTF-16 code units. */
const AROUND = 64;

export function webAnnotations({ document, note }: ExportModel, sha256: (text: string) => string): string {
  const items = citationsOf(document.notes).flatMap((entry) => {
    if (entry.kind !== "source" || entry.passage === undefined) return [];
    const claim = note.claims.find(({ citations }) => citations.some(({ range }) => range.start === entry.range.start));
    return claim === undefined ? [] : [annotation(entry, entry.passage, claim, sha256)];
  });
  const page = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: uuid(sha256(`page\n${note.file}\n${note.text}`)),
    type: "AnnotationPage",
    label: document.title,
    items,
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}

function annotation(
  { source, number }: SourceNote,
  passage: NotePassage,
  claim: Claim,
  sha256: (text: string) => string,
): Readonly<Record<string, unknown>> {
  const sentence = readable(claim.statement.text);
  const address = source.url === undefined ? undefined : safeAddress(source.url);
  return {
    id: uuid(sha256([claim.file, sentence, passage.file, passage.sha256, String(number)].join("\n"))),
    type: "Annotation",
    motivation: "linking",
    body: [
      { type: "TextualBody", value: sentence, format: "text/plain", purpose: "commenting" },
      { type: "TextualBody", value: passage.basis, format: "text/plain", purpose: "classifying" },
      {
        type: "SpecificResource",
        source: iri(claim.file),
        purpose: "linking",
        selector: { type: "TextQuoteSelector", exact: sentence },
      },
    ],
    target: {
      type: "SpecificResource",
      source: iri(passage.file),
      ...(address === undefined ? {} : { scope: address }),
      selector: {
        type: "TextQuoteSelector",
        exact: passage.words,
        prefix: passage.before.slice(-AROUND),
        suffix: passage.after.slice(0, AROUND),
      },
    },
  };
}

/** A file of the workspace, relative to it. */
function iri(file: string): string {
  return file
    .split("/")
    .map((part) => encodeURIComponent(printable(part)))
    .join("/");
}

/** UUID version 8 (RFC 9562): the bits are ours, here those of a hash. */
function uuid(hash: string): string {
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
