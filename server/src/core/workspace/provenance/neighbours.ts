/** Which articles may share an origin with one: an index of everything that can make them meet, built when it is first asked. */
import type { FileId } from "../../model/fileId.js";
import { compareText } from "../summary.js";
import { originKey, originsOf, type OriginLookup } from "./origins.js";

/** A trait of more articles than this tells nothing about which of them belong together. */
const MOST_ARTICLES_PER_TRAIT = 200;

/** Returns a function that gives the other articles with a common trait, in the order of their files. */
export function createNeighbours(lookup: OriginLookup): (file: FileId) => readonly FileId[] {
  let byTrait: ReadonlyMap<string, readonly FileId[]> | undefined;
  return (file) => {
    byTrait ??= indexTraits(lookup);
    const found = new Set<FileId>();
    for (const trait of traitsOf(file, lookup)) {
      const files = byTrait.get(trait) ?? [];
      if (files.length <= MOST_ARTICLES_PER_TRAIT) for (const other of files) found.add(other);
    }
    found.delete(file);
    return [...found].sort(compareText);
  };
}

function indexTraits(lookup: OriginLookup): ReadonlyMap<string, readonly FileId[]> {
  const byTrait = new Map<string, FileId[]>();
  for (const file of lookup.articles.keys()) {
    for (const trait of traitsOf(file, lookup)) {
      const files = byTrait.get(trait);
      if (files === undefined) byTrait.set(trait, [file]);
      else files.push(file);
    }
  }
  return byTrait;
}

function traitsOf(file: FileId, lookup: OriginLookup): ReadonlySet<string> {
  const { provenance } = lookup.articles.get(file) ?? { provenance: { print: [], views: [] } };
  return new Set([
    ...originsOf({ file }, lookup).map((origin) =>
      origin.kind === "author" ? `author ${origin.name.split(" ").at(-1) ?? ""}` : originKey(origin),
    ),
    ...provenance.print.map(String),
    ...provenance.views.flatMap((view) => view.manner.map((lemma) => `manner ${lemma}`)),
  ]);
}
