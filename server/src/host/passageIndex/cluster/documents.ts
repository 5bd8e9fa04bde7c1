/** One article as the documents that a cluster keeps of it. */
import { createHash } from "node:crypto";
import type { FileId } from "../../../core/model/fileId.js";
import type { ArticleInput } from "../../../core/model/readArticle.js";
import { outlineOf, readLayout, writeLayout, type ArticleLayout } from "../embedded/articleLayout.js";
import { hashOf } from "../embedded/articleReader.js";
import type { ArticleStamp } from "../embedded/catalogue.js";
import { rememberedTerms, splitTerm } from "../embedded/indexTerms.js";
import { UNKNOWN_DATE } from "../embedded/schema.js";
import type { LaidArticle } from "../heldArticle.js";
import { numberIn, recordIn, textIn, type JsonRecord } from "./json.js";

export interface ClusterArticle extends LaidArticle {
  /** Of the file's name: what it is put and replaced by. */
  readonly id: string;
  readonly hash: string;
}

interface Document {
  readonly id: string;
  readonly source: JsonRecord;
}

export interface ArticleDocuments {
  readonly article: Document;
  readonly passages: readonly Document[];
  /** Characters, for the size of a load. */
  readonly size: number;
}

const ID_LENGTH = 22;

/** Equal for equal names, and short whatever the name: half of its SHA-256. */
export function articleId(file: FileId): string {
  return createHash("sha256").update(file, "utf8").digest("base64url").slice(0, ID_LENGTH);
}

/** The same documents under the same ids whenever the same text is loaded, so that loading twice changes nothing. */
export function documentsOf(
  input: ArticleInput,
  { size, mtime }: Pick<ArticleStamp, "size" | "mtime">,
): ArticleDocuments {
  const { file, text, sidecar } = input;
  const { source, layout } = outlineOf(input);
  const article = articleId(file);
  const hash = hashOf(input);
  const published = source.published ?? UNKNOWN_DATE;
  return {
    article: {
      id: article,
      source: {
        article,
        file,
        hash,
        size,
        mtime,
        bytes: Buffer.byteLength(text),
        passages: layout.paragraphs.length,
        published,
        content: { text, layout: writeLayout(layout), ...(sidecar === undefined ? {} : { sidecar }) },
      },
    },
    passages: layout.paragraphs.map(({ start, end }, ordinal) => ({
      id: `${article}.${hash}.${String(ordinal)}`,
      source: { article, file, hash, published, ordinal, ...wordsOf(text.slice(start, end)) },
    })),
    size: text.length,
  };
}

/** An article as the cluster returned it; undefined where it is none. */
export function readArticleDocument(
  source: unknown,
): { readonly article: ClusterArticle; readonly input: ArticleInput } | undefined {
  const fields = recordIn(source);
  const content = recordIn(fields["content"]);
  const file = textIn(fields["file"]);
  const written = textIn(content["layout"]);
  if (file === "" || written === "") return undefined;
  const layout: ArticleLayout = readLayout(written);
  const sidecar = content["sidecar"];
  return {
    article: { id: textIn(fields["article"]), file, hash: textIn(fields["hash"]), layout },
    input: { file, text: textIn(content["text"]), ...(typeof sidecar === "string" ? { sidecar } : {}) },
  };
}

export function readStampDocument(source: unknown): readonly [FileId, ArticleStamp] {
  const fields = recordIn(source);
  return [
    textIn(fields["file"]),
    { hash: textIn(fields["hash"]), size: numberIn(fields["size"]), mtime: numberIn(fields["mtime"]) },
  ];
}

function wordsOf(text: string): { readonly words: string; readonly lemmas: string } {
  const words: string[] = [];
  const lemmas: string[] = [];
  for (const word of splitTerm(text)) {
    const terms = rememberedTerms(word);
    words.push(...terms.flatMap(splitTerm));
    lemmas.push(terms[0] ?? word);
  }
  return { words: words.join(" "), lemmas: lemmas.join(" ") };
}
