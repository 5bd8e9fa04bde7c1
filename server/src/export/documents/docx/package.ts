/**
 * Makes a Word file the same for the same input: the library gives relationships random names and stamps the time of day, so both are replaced,
 * and the archive is packed anew with fixed dates.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { WordTemplate } from "./template.js";

/** Local time, as ZIP archives have it: the same digits wherever it is packed. */
const FIRST_DAY_OF_ZIP = new Date(1980, 0, 1);

export interface Finish {
  /** What the file's properties give as its day. */
  readonly date: Date;
  readonly template?: WordTemplate;
}

export function finishPackage(bytes: Uint8Array, { date, template }: Finish): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  for (const name of [...parts.keys()].filter((part) => part.endsWith(".rels"))) renameRelationships(parts, name);
  edit(parts, "docProps/core.xml", (xml) => xml.replace(STAMP, `$1${date.toISOString().slice(0, 19)}Z$2`));
  if (template !== undefined) {
    edit(parts, "word/styles.xml", (xml) => withoutDoubles(xml, template));
    if (template.theme !== undefined) parts.set("word/theme/theme1.xml", strToU8(template.theme));
  }
  const packed: Zippable = {};
  for (const [name, content] of parts) packed[name] = [content, { mtime: FIRST_DAY_OF_ZIP, os: 0 }];
  return zipSync(packed, { level: 6 });
}

const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:(?:created|modified)>)/gu;

/** In the relationships and in the part that they belong to: `word/_rels/document.xml.rels` is of `word/document.xml`. */
function renameRelationships(parts: Map<string, Uint8Array>, name: string): void {
  const names = new Map<string, string>();
  edit(parts, name, (xml) =>
    xml.replace(/\bId="([^"]*)"/gu, (_whole, id: string) => {
      const renamed = names.get(id) ?? `rId${String(names.size + 1)}`;
      names.set(id, renamed);
      return `Id="${renamed}"`;
    }),
  );
  const owner = name.replace("_rels/", "").replace(/\.rels$/u, "");
  edit(parts, owner, (xml) =>
    xml.replace(/\b(r:id|r:embed|r:link)="([^"]*)"/gu, (whole, attribute: string, id: string) => {
      const renamed = names.get(id);
      return renamed === undefined ? whole : `${attribute}="${renamed}"`;
    }),
  );
}

const STYLE =
  /<w:style\b[^>]*\bw:styleId="(?<id>[^"]*)"[^>]*>(?:(?!<\/w:style>)[\s\S])*?<w:name\s+w:val="(?<name>[^"]*)"[\s\S]*?<\/w:style>/gu;

/** The library's own "heading 1" beside a template's of another identifier: Word takes two styles of one name for damage. */
function withoutDoubles(xml: string, { ids }: WordTemplate): string {
  return xml.replace(STYLE, (whole, ...rest) => {
    const groups: unknown = rest.at(-1);
    if (!isStyleMatch(groups)) return whole;
    const known = ids.get(groups.name.toLowerCase());
    return known === undefined || known === groups.id ? whole : "";
  });
}

function isStyleMatch(groups: unknown): groups is { readonly id: string; readonly name: string } {
  return typeof groups === "object" && groups !== null && "id" in groups && "name" in groups;
}

function edit(parts: Map<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const content = parts.get(name);
  if (content !== undefined) parts.set(name, strToU8(change(strFromU8(content))));
}
