/** Where the metadata of an article is written: what a fix edits when it fills in a field. */
import { findFrontMatter } from "../syntax/frontMatterBlock.js";
import type { ArticleFacts } from "../model/article.js";
import type { FileId } from "../model/fileId.js";
import type { ArticleMetadata, ModifiedText, WrittenKey } from "./types.js";

/** SHA-256 of a text as it is, in hexadecimal: of all of it, of what stands below its front matter, and of that without blank edges. */
export interface TextDigests {
  readonly whole: string;
  readonly body: string;
  readonly trimmed: string;
}

/** What the host knows of a file beside its text. */
export interface ArticleOrigin {
  /** Absent where nothing states a hash. */
  readonly digests?: TextDigests | undefined;
  /** YAML of the sidecar. */
  readonly sidecar?: string | undefined;
}

/** New fields go to the front matter where there is one, else to the sidecar, which may have to be made. */
export function metadataOf(
  article: Pick<ArticleFacts, "file" | "text" | "source">,
  origin?: ArticleOrigin,
): ArticleMetadata {
  const frontMatter = findFrontMatter(article.text);
  const place =
    frontMatter === undefined
      ? { file: sidecarOf(article.file), at: 0 }
      : { file: article.file, at: frontMatter.range.start };
  const own = frontMatter === undefined ? [] : keysIn(frontMatter.yaml, article, article.file, frontMatter.range.start);
  const beside = origin?.sidecar === undefined ? [] : keysIn(origin.sidecar, article, sidecarOf(article.file), 0);
  return { ...place, keys: [...own, ...beside] };
}

/** `id:` at the start of a line, of an item, or inside a flow mapping, with its value, quoted or plain. */
const KEY_FIELD =
  /(?<=^|[{,\-\s])id[ \t]*:[ \t]*(?:"(?<double>[^"\n]+)"|'(?<single>[^'\n]+)'|(?<plain>[^\s,{}[\]#"'][^,{}[\]#\n]*))/gmu;
/** More is no record that a person wrote. */
const LONGEST_RECORD = 50_000;

/** Only values that were read as keys: the word "id:" may stand in any title. */
function keysIn(
  yaml: string,
  { source }: Pick<ArticleFacts, "source">,
  file: FileId,
  offset: number,
): readonly WrittenKey[] {
  if (yaml.length > LONGEST_RECORD) return [];
  const upstream = new Set(source.upstream.flatMap(({ id }) => id ?? []));
  return [...yaml.matchAll(KEY_FIELD)].flatMap((match): readonly WrittenKey[] => {
    const key = (match.groups?.["double"] ?? match.groups?.["single"] ?? match.groups?.["plain"] ?? "").trim();
    const own = yaml[match.index - 1] === "\n" || match.index === 0;
    if (key === "" || (own ? key !== source.key : !upstream.has(key))) return [];
    const start = offset + match.index + match[0].lastIndexOf(key);
    return [{ key, file, range: { start, end: start + key.length }, own }];
  });
}

/** Undefined where the text is what its metadata says, or where that cannot be told. */
export function modificationOf(
  article: Pick<ArticleFacts, "file" | "text" | "source">,
  origin: ArticleOrigin | undefined,
): ModifiedText | undefined {
  const stated = article.source.sha256;
  const digests = origin?.digests;
  if (stated === undefined || digests === undefined) return undefined;
  if (stated === digests.whole || stated === digests.body || stated === digests.trimmed) return undefined;
  const frontMatter = findFrontMatter(article.text);
  const own = frontMatter === undefined ? undefined : placeOf(stated, frontMatter.yaml, frontMatter.range.start);
  if (own !== undefined) return { actual: digests.body, file: article.file, range: own };
  const beside = placeOf(stated, origin?.sidecar ?? "", 0);
  return {
    actual: digests.whole,
    ...(beside === undefined ? {} : { file: sidecarOf(article.file), range: beside }),
  };
}

function placeOf(hash: string, yaml: string, offset: number): ModifiedText["range"] {
  const at = yaml.toLowerCase().indexOf(hash);
  return at < 0 ? undefined : { start: offset + at, end: offset + at + hash.length };
}

function sidecarOf(file: FileId): FileId {
  return `${file}.source.yaml`;
}
