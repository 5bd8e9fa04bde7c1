/** Which articles may share an origin with one: an index of everything that can make them meet, built when it is first asked. */
import type { FileId } from "../../model/fileId.js";
import { compareText } from "../summary.js";
import { gatherRuns, type SharedRuns } from "./sharedRuns.js";
import { originKey, originsOf, type OriginLookup } from "./origins.js";

/** A trait of more articles than this tells nothing about which of them belong together. */
const MOST_ARTICLES_PER_TRAIT = 200;

/** Returns a function that gives the other articles with a common trait, in the order of their files. */
export function createNeighbours(lookup: OriginLookup): (file: FileId) => readonly FileId[] {
  let traits: Traits | undefined;
  return (file) => {
    traits ??= indexTraits(lookup);
    const { files, runs, byName } = traits;
    const found = new Set<FileId>();
    for (const name of namedTraits(file, lookup)) {
      const others = byName.get(name) ?? [];
      if (others.length <= MOST_ARTICLES_PER_TRAIT) for (const other of others) found.add(other);
    }
    for (const run of new Set(lookup.articles.get(file)?.provenance.print)) {
      const others = runs.with(run);
      if (others.length > MOST_ARTICLES_PER_TRAIT) continue;
      for (const place of others) {
        const other = files[place];
        if (other !== undefined) found.add(other);
      }
    }
    found.delete(file);
    return [...found].sort(compareText);
  };
}

interface Traits {
  /** In the order of the places that `runs` gives. */
  readonly files: readonly FileId[];
  readonly runs: SharedRuns;
  /** Origins and manners of telling: few an article. */
  readonly byName: ReadonlyMap<string, readonly FileId[]>;
}

function indexTraits(lookup: OriginLookup): Traits {
  const files = [...lookup.articles.keys()];
  const byName = new Map<string, FileId[]>();
  const runs = gatherRuns(printsOf());
  return { files, runs, byName };

  /** One pass over the articles: what is read of each for this is dropped again. */
  function* printsOf(): Iterable<readonly number[]> {
    for (const file of files) {
      for (const name of namedTraits(file, lookup)) {
        const others = byName.get(name);
        if (others === undefined) byName.set(name, [file]);
        else others.push(file);
      }
      yield lookup.articles.get(file)?.provenance.print ?? [];
    }
  }
}

function namedTraits(file: FileId, lookup: OriginLookup): ReadonlySet<string> {
  const views = lookup.articles.get(file)?.provenance.views ?? [];
  return new Set([
    ...originsOf({ file }, lookup).map((origin) =>
      origin.kind === "author" ? `author ${origin.name.split(" ").at(-1) ?? ""}` : originKey(origin),
    ),
    ...views.flatMap((view) => view.manner.map((lemma) => `manner ${lemma}`)),
  ]);
}
