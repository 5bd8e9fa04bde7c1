/** The SHA-256 hashes by which an article may be known: of its whole text, and of what stands below its front matter. */
import { createHash } from "node:crypto";
import type { TextDigests } from "../core/workspace/metadata.js";
import { findFrontMatter } from "../core/syntax/frontMatterBlock.js";

/** An article whose metadata names no hash is not hashed: this far its front matter is searched for the word. */
const LONGEST_METADATA = 20_000;

/** Hexadecimal, of the UTF-8 bytes; undefined where nothing states a hash to compare with. */
export function digestsOf(text: string, sidecar: string | undefined): TextDigests | undefined {
  if (!text.slice(0, LONGEST_METADATA).includes("sha256") && sidecar?.includes("sha256") !== true) return undefined;
  const body = text.slice(findFrontMatter(text)?.end ?? 0);
  return { whole: sha256(text), body: sha256(body), trimmed: sha256(body.trim()) };
}

/** Hexadecimal, of the UTF-8 bytes. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
