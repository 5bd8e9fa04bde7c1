/**
 * What the cluster keeps and how it finds it, in the subset that OpenSearch and Elasticsearch share. Words are folded by Dossier, not by the
 * cluster, so that an archive finds what the index on disk finds. `MAPPING_VERSION` changes whenever stored documents have to be written anew.
 */
import { B, K1 } from "../ranking.js";

export const MAPPING_VERSION = 1;

export type Kind = "articles" | "passages";

export const KINDS: readonly Kind[] = ["articles", "passages"];

/** An index by its alias; the index itself is another one after each building anew. */
export function aliasOf(name: string, kind: Kind): string {
  return `${name}-${kind}`;
}

export function concreteName(name: string, kind: Kind, generation: number): string {
  return `${name}-${kind}-v${String(MAPPING_VERSION)}-${String(generation)}`;
}

/** Version of the mapping and generation in the name of an index. */
export function readConcreteName(concrete: string): { readonly version: number; readonly generation: number } {
  const match = /-v(\d+)-(\d+)$/u.exec(concrete);
  return { version: Number(match?.[1] ?? 0), generation: Number(match?.[2] ?? 0) };
}

export interface ClusterShape {
  readonly shards: number;
  readonly replicas: number;
}

export function indexDefinition(kind: Kind, { shards, replicas }: ClusterShape): unknown {
  return {
    settings: {
      number_of_shards: shards,
      number_of_replicas: replicas,
      analysis: { analyzer: { folded: { type: "custom", tokenizer: "whitespace" } } },
      similarity: { default: { type: "BM25", k1: K1, b: B } },
    },
    mappings: {
      dynamic: "strict",
      ...(kind === "articles"
        ? { properties: ARTICLE }
        : { _source: { excludes: ["words", "lemmas"] }, properties: PASSAGE }),
    },
  };
}

const KEYWORD = { type: "keyword" };
/** Kept to be returned and never searched. */
const STORED = { type: "object", enabled: false };

const ARTICLE = {
  article: KEYWORD,
  file: KEYWORD,
  hash: KEYWORD,
  size: { type: "long" },
  mtime: { type: "double" },
  bytes: { type: "long" },
  passages: { type: "integer" },
  published: KEYWORD,
  /** Text, sidecar and layout. */
  content: STORED,
};

const PASSAGE = {
  article: KEYWORD,
  file: KEYWORD,
  hash: KEYWORD,
  published: KEYWORD,
  ordinal: { type: "integer" },
  /** Every term that a word is found by; for ranking. */
  words: { type: "text", analyzer: "folded", index_options: "freqs" },
  /** One lemma a word, in order; for phrases. */
  lemmas: { type: "text", analyzer: "folded", norms: false },
};
