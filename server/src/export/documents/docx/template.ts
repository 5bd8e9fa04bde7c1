/**
 * Reads what a Word template gives to an export: its styles, its theme and its page. Styles are known by their names, because a localised
 * Word gives them other identifiers ("berschrift1").
 */
import { readFile } from "node:fs/promises";
import type { ISectionPropertiesOptions } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { ExportError, readingReason } from "../../exportError.js";

export interface WordTemplate {
  /** `word/styles.xml`. */
  readonly styles: string;
  /** `word/theme/theme1.xml`, where there is one. */
  readonly theme?: string;
  /** Identifiers by the style's name in lower case: "heading 1" → "berschrift1". */
  readonly ids: ReadonlyMap<string, string>;
  readonly page?: NonNullable<ISectionPropertiesOptions["page"]>;
}

const LARGEST_TEMPLATE = 50_000_000;
/** Of one part, unpacked: a small archive may unpack to more than memory holds. */
const LARGEST_PART = 20_000_000;
const PARTS = new Set(["word/styles.xml", "word/theme/theme1.xml", "word/document.xml"]);

export async function readTemplate(path: string): Promise<WordTemplate> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new ExportError(`the template ${path} cannot be read: ${readingReason(error)}`);
  });
  if (bytes.length > LARGEST_TEMPLATE) throw malformed(path, "it is larger than 50 MB");
  const parts = unpacked(path, bytes);
  const styles = parts.get("word/styles.xml");
  if (styles === undefined) throw malformed(path, "it has no word/styles.xml");
  checkXml(path, "word/styles.xml", styles, "w:styles");
  const theme = parts.get("word/theme/theme1.xml");
  if (theme !== undefined) checkXml(path, "word/theme/theme1.xml", theme, "a:theme");
  const page = pageOf(parts.get("word/document.xml") ?? "");
  return {
    styles,
    ids: idsByName(styles),
    ...(theme === undefined ? {} : { theme }),
    ...(page === undefined ? {} : { page }),
  };
}

function unpacked(path: string, bytes: Uint8Array): ReadonlyMap<string, string> {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => PARTS.has(name) && originalSize <= LARGEST_PART,
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch {
    throw malformed(path, "it is no .docx file (no ZIP archive)");
  }
}

/** Tags must pair; what is inside them is Word's own affair. */
function checkXml(path: string, part: string, xml: string, root: string): void {
  if (!new RegExp(`<${root}[\\s>]`, "u").test(xml)) throw malformed(path, `${part} holds no <${root}>`);
  if (/<!DOCTYPE|<!ENTITY/iu.test(xml)) throw malformed(path, `${part} has a document type, which Word never writes`);
  if (!xml.trimEnd().endsWith(`</${root}>`)) throw malformed(path, `${part} ends before </${root}>`);
  if (unclosedTag(xml) !== undefined)
    throw malformed(path, `${part} is not well-formed: <${unclosedTag(xml) ?? ""}> is not closed`);
}

const TAG = /<(?<close>\/?)(?<name>[A-Za-z_][\w.:-]*)(?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(?<self>\/?)>/gu;

/** The first element that is closed by another's end, or not at all. */
function unclosedTag(xml: string): string | undefined {
  const open: string[] = [];
  for (const { groups } of xml.matchAll(TAG)) {
    const name = groups?.["name"] ?? "";
    if (groups?.["self"] === "/") continue;
    if (groups?.["close"] !== "/") open.push(name);
    else if (open.pop() !== name) return name;
  }
  return open.at(-1);
}

const STYLE = /<w:style\b(?<attributes>[^>]*)>(?<body>[\s\S]*?)<\/w:style>/gu;

function idsByName(styles: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { groups } of styles.matchAll(STYLE)) {
    const id = /\bw:styleId="([^"]*)"/u.exec(groups?.["attributes"] ?? "")?.[1];
    const name = /<w:name\s+w:val="([^"]*)"/u.exec(groups?.["body"] ?? "")?.[1]?.toLowerCase();
    if (id !== undefined && name !== undefined && !ids.has(name)) ids.set(name, id);
  }
  return ids;
}

/** Of the last section: the whole document's where there is one. */
function pageOf(document: string): WordTemplate["page"] {
  const size = lastAttributes(document, "w:pgSz");
  const margin = lastAttributes(document, "w:pgMar");
  const width = size?.get("w:w");
  const height = size?.get("w:h");
  if (width === undefined || height === undefined) return undefined;
  const sides = ["top", "right", "bottom", "left", "header", "footer", "gutter"] as const;
  const margins = sides.flatMap((side) => {
    const value = margin?.get(`w:${side}`);
    return value === undefined ? [] : [[side, value] as const];
  });
  return { size: { width, height }, margin: Object.fromEntries(margins) };
}

/** Whole numbers in twentieths of a point; pages are at most 22 inches wide in Word. */
function lastAttributes(xml: string, tag: string): ReadonlyMap<string, number> | undefined {
  const found = xml.lastIndexOf(`<${tag} `);
  if (found < 0) return undefined;
  const text = xml.slice(found, xml.indexOf(">", found) + 1);
  return new Map(
    [...text.matchAll(/([\w:]+)="(-?\d{1,5})"/gu)].map(([, name = "", value = "0"]) => [name, Number(value)]),
  );
}

function malformed(path: string, why: string): ExportError {
  return new ExportError(`the template ${path} cannot be used: ${why}.`);
}
