/** The named persons, organizations and places of the five labelled articles, and how found names are judged against them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextRange } from "../../../server/src/core/text/range.js";
import type { FoundName } from "./namePeers.js";

export const ARTICLE_LABELS = "gold/seeds.json";

export interface ArticleNames {
  readonly text: string;
  readonly wanted: readonly WantedName[];
}

export interface WantedName extends TextRange {
  /** A capital or seat that stands for its government may be read as either. */
  readonly kinds: ReadonlySet<string>;
  /** Words that may be read as a name or not: descriptions with a capitalised adjective, titles of books, documents. */
  readonly isOptional: boolean;
}

interface LabelledEntity {
  readonly id: string;
  readonly type: string;
  readonly forms: readonly {
    readonly surface: string;
    readonly spans: Readonly<Record<string, readonly (readonly [number, number])[]>>;
  }[];
}

interface Labels {
  readonly files: Readonly<Record<string, string>>;
  readonly entities: readonly LabelledEntity[];
}

export function articleNames(shared: string): readonly ArticleNames[] {
  const labels = JSON.parse(readFileSync(join(shared, ARTICLE_LABELS), "utf8")) as Labels;
  return Object.entries(labels.files).map(([id, file]) => ({
    text: readFileSync(join(shared, "seeds", file), "utf8"),
    wanted: labels.entities.flatMap((entity) => wantedNames(entity, id)),
  }));
}

const GOVERNMENTS: ReadonlySet<string> = new Set(["org:kremlin", "org:belgrade", "org:us-gov", "org:gov-kosovo"]);

function wantedNames({ id, type, forms }: LabelledEntity, article: string): readonly WantedName[] {
  const kind = type.toLowerCase();
  const kinds = new Set(GOVERNMENTS.has(id) ? ["organization", "place"] : [kind]);
  return forms.flatMap(({ surface, spans }) =>
    (spans[article] ?? []).map(([start, end]) => ({ start, end, kinds, isOptional: isDescriptive(id, kind, surface) })),
  );
}

/** Section A names some actors by description: groups, forces, unnamed officials; these have no name to find. */
function isDescriptive(id: string, kind: string, surface: string): boolean {
  if (!/^(?:person|organization|place)$/u.test(kind) || /^(?:grp|con|role):/u.test(id)) return true;
  const words = surface.split(/\s+/u).filter((word) => word !== "" && !/^(?:the|of|and|told|in|for)$/iu.test(word));
  return words.some((word) => !/^[“"]?\p{Lu}/u.test(word)) || /\b(?:states|capitals)$/u.test(surface);
}

export interface ArticleCounts {
  /** Found names of the three kinds that are judged, and those of them that are right. */
  readonly found: number;
  readonly right: number;
  /** Names that had to be found, and those of them that were. */
  readonly wanted: number;
  readonly reached: number;
}

export function scoreOfArticle({ wanted }: ArticleNames, names: readonly FoundName[]): ArticleCounts {
  const judged = names.filter(({ kind }) => kind !== undefined && /^(?:person|organization|place)$/u.test(kind));
  const isSame = (mark: WantedName, name: FoundName): boolean =>
    mark.kinds.has(name.kind ?? "") && mark.start < name.end && name.start < mark.end;
  const named = wanted.filter(({ isOptional }) => !isOptional);
  const right = judged.filter((name) => named.some((mark) => isSame(mark, name)));
  const isOpen = (name: FoundName): boolean =>
    wanted.some((mark) => mark.isOptional && mark.start < name.end && name.start < mark.end);
  return {
    found: judged.filter((name) => right.includes(name) || !isOpen(name)).length,
    right: right.length,
    wanted: named.length,
    reached: named.filter((mark) => judged.some((name) => isSame(mark, name))).length,
  };
}
