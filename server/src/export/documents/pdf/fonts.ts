/**
 * The fonts of a PDF: PT Serif, which travels with the program and has Latin and Cyrillic, and for what it lacks a font that the user names,
 * or else one of the usual fonts of the system that has every one of those characters.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ExportError, readingReason } from "../../exportError.js";
import { fontCoverage, type Coverage } from "./coverage.js";

export interface FontOptions {
  /** The folder of the program's fonts, where it is not beside the program. */
  readonly fontFolder?: string;
  /** Absolute path of a font for what PT Serif lacks. */
  readonly font?: string;
}

export interface PdfFonts {
  /** File names by the names that the document uses; pdfmake reads them. */
  readonly files: Readonly<Record<string, FontFiles>>;
  readonly covers: Coverage;
  /** Present where PT Serif lacks something. */
  readonly fallback?: typeof FALLBACK;
}

interface FontFiles {
  readonly normal: string;
  readonly bold: string;
  readonly italics: string;
  readonly bolditalics: string;
}

export const SERIF = "PT Serif";
export const FALLBACK = "Fallback";

const FILES: FontFiles = {
  normal: "PTSerif_400Regular.ttf",
  bold: "PTSerif_700Bold.ttf",
  italics: "PTSerif_400Regular_Italic.ttf",
  bolditalics: "PTSerif_700Bold_Italic.ttf",
};

/** Single fonts of wide coverage that systems install. */
const SYSTEM_FONTS: readonly string[] = [
  "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf",
  "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
  "/usr/share/fonts/TTF/DejaVuSans.ttf",
  "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
  "/usr/share/fonts/truetype/freefont/FreeSerif.ttf",
  "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
  "/Library/Fonts/Arial Unicode.ttf",
  "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
  "C:\\Windows\\Fonts\\arial.ttf",
  "C:\\Windows\\Fonts\\seguisym.ttf",
  "C:\\Windows\\Fonts\\simhei.ttf",
];

export async function findFonts(text: string, options: FontOptions): Promise<PdfFonts> {
  // A font that a person named is looked at whether or not it is needed: a wrong name shows at once, not in the briefing that needs it.
  const named = options.font === undefined ? undefined : await namedFont(options.font);
  const folder = options.fontFolder ?? join(programFolder(), "fonts");
  const faces: FontFiles = {
    normal: join(folder, FILES.normal),
    bold: join(folder, FILES.bold),
    italics: join(folder, FILES.italics),
    bolditalics: join(folder, FILES.bolditalics),
  };
  const paths = [faces.normal, faces.bold, faces.italics, faces.bolditalics];
  const coverages: Coverage[] = [];
  // One after the other, so that of several missing files the same one is named each time.
  for (const path of paths) coverages.push(await coverageOf(path, "The program is not whole: install it again."));
  const covers: Coverage = (codePoint) => coverages.every((coverage) => coverage(codePoint));
  const serif = { [SERIF]: faces };
  const lacking = [...new Set(text)].filter(
    (character) => !isBlank(character) && !covers(character.codePointAt(0) ?? 0),
  );
  if (lacking.length === 0) return { files: serif, covers };
  const path = named === undefined ? await systemFont(lacking) : coveringFont(named, lacking);
  return {
    files: { ...serif, [FALLBACK]: { normal: path, bold: path, italics: path, bolditalics: path } },
    covers,
    fallback: FALLBACK,
  };
}

/** The bundle's own folder; tests run from sources and name theirs. */
function programFolder(): string {
  return typeof __dirname === "string" ? __dirname : dirname(process.argv[1] ?? "");
}

interface NamedFont {
  readonly path: string;
  readonly coverage: Coverage;
}

async function namedFont(path: string): Promise<NamedFont> {
  return { path, coverage: await coverageOf(path, "Name another file with --font.") };
}

function coveringFont({ path, coverage }: NamedFont, lacking: readonly string[]): string {
  const still = lacking.filter((character) => !coverage(character.codePointAt(0) ?? 0));
  if (still.length > 0) throw new ExportError(`the font ${path} has no glyph for ${listed(still)}.`);
  return path;
}

async function systemFont(lacking: readonly string[]): Promise<string> {
  for (const path of SYSTEM_FONTS) {
    if (!existsSync(path)) continue;
    const coverage = fontCoverage(await readFile(path).catch(() => new Uint8Array()));
    if (coverage !== undefined && lacking.every((character) => coverage(character.codePointAt(0) ?? 0))) return path;
  }
  throw new ExportError(
    `the PDF’s font, PT Serif, has no glyph for ${listed(lacking)}. Name a .ttf or .otf file that has them with --font, or with the setting dossier.export.pdfFont.`,
  );
}

async function coverageOf(path: string, advice: string): Promise<Coverage> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new ExportError(`the font ${path} cannot be read: ${readingReason(error)} ${advice}`);
  });
  const coverage = fontCoverage(bytes);
  if (coverage === undefined) throw new ExportError(`${path} is no TrueType or OpenType font. ${advice}`);
  return coverage;
}

const MOST_LISTED = 8;

function listed(characters: readonly string[]): string {
  const shown = characters.slice(0, MOST_LISTED).map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `“${character}” (U+${code})`;
  });
  const more = characters.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
}

function isBlank(character: string): boolean {
  return /^[\s\p{Cf}\p{M}]$/u.test(character);
}
