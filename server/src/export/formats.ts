/** The formats of an export: the command line, the editor and the documentation read their names and file endings from here. */

export type ExportFormat = "docx" | "html" | "pdf" | "md" | "csl-json" | "csv" | "ftm" | "jsonld";

export interface FormatDescription {
  readonly format: ExportFormat;
  /** What a file of it ends in, the dot included; never one that a workspace takes for a note. */
  readonly extension: string;
  readonly summary: string;
  /** Shorter or other names that the command line takes. */
  readonly aliases: readonly string[];
}

export const EXPORT_FORMATS: readonly FormatDescription[] = [
  { format: "docx", extension: ".docx", summary: "Word document with real notes", aliases: ["word"] },
  { format: "pdf", extension: ".pdf", summary: "PDF with its fonts embedded", aliases: [] },
  { format: "html", extension: ".html", summary: "one HTML file whose notes open their passages", aliases: [] },
  { format: "md", extension: ".pandoc.markdown", summary: "Markdown for pandoc --citeproc", aliases: ["pandoc"] },
  { format: "csl-json", extension: ".csl.json", summary: "cited sources for reference managers", aliases: ["csl"] },
  { format: "csv", extension: ".claims.csv", summary: "claims as a table", aliases: [] },
  { format: "ftm", extension: ".ftm.json", summary: "actors and sources for FollowTheMoney", aliases: [] },
  { format: "jsonld", extension: ".annotations.jsonld", summary: "cited passages as W3C annotations", aliases: [] },
];

export function formatNamed(name: string): FormatDescription | undefined {
  return EXPORT_FORMATS.find(({ format, aliases }) => format === name || aliases.includes(name));
}

/** By the ending of a file's name, the longest that fits; `.json` and `.markdown` alone count too. */
export function formatOfFile(name: string): FormatDescription | undefined {
  const lower = name.toLowerCase();
  const endings = EXPORT_FORMATS.map((description) => ({ description, extension: description.extension }));
  const short = [
    { description: formatNamed("md"), extension: ".markdown" },
    { description: formatNamed("md"), extension: ".md" },
    { description: formatNamed("html"), extension: ".htm" },
    { description: formatNamed("csv"), extension: ".csv" },
    { description: formatNamed("jsonld"), extension: ".jsonld" },
  ];
  return [...endings, ...short].find(({ extension }) => lower.endsWith(extension))?.description;
}
