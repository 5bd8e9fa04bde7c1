/**
 * Bytes of a file to text, as an editor shows it: a byte order mark is no part of the text.
 * UTF-8 and UTF-16 are recognised, other encodings are read where the file declares them; what is no text becomes a problem.
 */
import { isUtf8 } from "node:buffer";
import type { FileProblem } from "../core/model/problem.js";

export type DecodedFile =
  | { readonly text: string; readonly problems: readonly FileProblem[] }
  | { readonly text?: undefined; readonly problems: readonly [FileProblem] };

export const LARGEST_FILE = 20 * 1024 * 1024;
const SAMPLE = 4096;
const HEAD = 2048;
/** Of the bytes at odd or even places, the share of NULs that makes a file UTF-16. */
const WIDE_SHARE = 0.3;
const CONTROL_SHARE = 0.1;
/** Neither white space nor the escape that terminals print. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROLS = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/gu;

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: "a PDF document" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: "a ZIP archive or an Office document" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: "a PNG image" },
  { bytes: [0xff, 0xd8, 0xff], name: "a JPEG image" },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: "a GIF image" },
  { bytes: [0x1f, 0x8b, 0x08], name: "a gzip archive" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: "a 7z archive" },
  { bytes: [0x52, 0x61, 0x72, 0x21, 0x1a], name: "a RAR archive" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: "an old Office document" },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: "a program" },
];

/** Where a text says how it is encoded: XML and HTML heads, front matter, editors' marks. */
const DECLARATIONS: readonly RegExp[] = [
  /<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})/iu,
  /\bcharset\s*=\s*["']?([\w.:-]{1,40})/iu,
  /^[ \t]*encoding[ \t]*:[ \t]*["']?([\w.:-]{1,40})/imu,
  /-\*-[^\n]{0,100}\bcoding[ \t]*[:=][ \t]*([\w.:-]{1,40})/iu,
];

export function decodeText(bytes: Uint8Array): DecodedFile {
  if (bytes.length > LARGEST_FILE) {
    return failure(
      "too-large",
      `The file has ${String(Math.round(bytes.length / 1024 / 1024))} MB, more than the ${String(LARGEST_FILE / 1024 / 1024)} MB that are read; it was left out.`,
    );
  }
  const marked = byteOrderMark(bytes);
  if (marked === "utf-16le" && bytes.length >= 4 && bytes[2] === 0 && bytes[3] === 0)
    return failure("encoding", "The file is written in UTF-32, which is not read; it was left out. Save it as UTF-8.");
  if (marked !== undefined) return marked === "utf-8" ? decodeUtf8(bytes, 3) : decodeAs(bytes, marked);
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (signature !== undefined) return failure("binary", `The file is ${signature.name}, no text; it was left out.`);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide);
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return failure(
      "binary",
      `Line ${String(lineOfByte(bytes, nul))} has a NUL byte: the file is no text; it was left out.`,
    );
  if (controlShare(bytes) > CONTROL_SHARE)
    return failure("binary", "The file is full of control characters and no text; it was left out.");
  return decodeUtf8(bytes, 0);
}

function failure(code: FileProblem["code"], message: string): DecodedFile {
  return { problems: [{ code, message }] };
}

function byteOrderMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 without a mark shows as NULs in every second place of Latin text. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4 || bytes.length % 2 !== 0 || !bytes.subarray(0, length).includes(0)) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd / half > WIDE_SHARE && even / half < WIDE_SHARE / 10) return "utf-16le";
  return even / half > WIDE_SHARE && odd / half < WIDE_SHARE / 10 ? "utf-16be" : undefined;
}

function controlShare(bytes: Uint8Array): number {
  const sample = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE));
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return sample.length === 0 ? 0 : controls / sample.length;
}

function decodeUtf8(bytes: Uint8Array, markLength: number): DecodedFile {
  // Every article is read through here: where it is sound, nothing of ours looks at its bytes.
  const invalid = isUtf8(bytes) ? undefined : firstInvalidUtf8(bytes, markLength);
  if (invalid === undefined) return { text: new TextDecoder("utf-8").decode(bytes), problems: [] };
  const declared = declaredEncoding(bytes);
  if (declared !== undefined && !/^utf-?8$/iu.test(declared)) return decodeAs(bytes.subarray(markLength), declared);
  const byte = (bytes[invalid] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return failure(
    "encoding",
    `Line ${String(lineOfByte(bytes, invalid))} has the byte 0x${byte}, which is no UTF-8; the file was left out. Save it as UTF-8, or name its encoding at the top, for example “encoding: windows-1250”.`,
  );
}

function decodeAs(bytes: Uint8Array, label: string): DecodedFile {
  try {
    return { text: new TextDecoder(label).decode(bytes), problems: [] };
  } catch {
    return failure(
      "encoding",
      `The file says that it is written in “${label}”, an encoding that is not known; it was left out.`,
    );
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  for (const declaration of DECLARATIONS) {
    const label = declaration.exec(head)?.[1];
    if (label !== undefined) return label;
  }
  return undefined;
}

/** The first byte that begins no well-formed UTF-8 sequence (Unicode 15, table 3-7). */
function firstInvalidUtf8(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

function sequenceLength(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  if (first >= 0xc2 && first <= 0xdf) return isContinuation(second) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80;
    const high = first === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && isContinuation(bytes[at + 2]) ? 3 : 0;
  }
  if (first < 0xf0 || first > 0xf4) return 0;
  const low = first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xf4 ? 0x8f : 0xbf;
  return second >= low && second <= high && isContinuation(bytes[at + 2]) && isContinuation(bytes[at + 3]) ? 4 : 0;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/** One-based. */
function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at += 1)
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) line += 1;
  return line;
}
