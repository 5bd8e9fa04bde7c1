/** Articles grouped by where their words come from: what counts as one source however often it is printed. */
import type { SourceDescription } from "../model/source.js";
import type { Cited, ProvenanceTable, SharedOrigin } from "../workspace/provenance/types.js";

/** An article and the parts of it that are used; the whole of it where none are named. */
export interface UsedSource {
  readonly source: SourceDescription;
  readonly parts?: readonly Cited[];
}

/** Articles that go back to one origin; a group of one stands for itself. */
export interface OriginGroup {
  readonly sources: readonly SourceDescription[];
  /** "both retell The Telegraph", one for each further article. */
  readonly why: readonly string[];
}

/** Each article joins the first group in which it shares an origin with one; articles of unknown origin stand alone, so there are as many origins at most. */
export function groupByOrigin(used: readonly UsedSource[], provenance: ProvenanceTable): readonly OriginGroup[] {
  const groups: { readonly members: UsedSource[]; readonly why: string[] }[] = [];
  for (const one of used) {
    const joined = groups.find(({ members, why }) =>
      members.some((other) => {
        const shared = sharedOrigin(other, one, provenance);
        if (shared !== undefined) why.push(shared.why);
        return shared !== undefined;
      }),
    );
    if (joined === undefined) groups.push({ members: [one], why: [] });
    else joined.members.push(one);
  }
  return groups.map(({ members, why }) => ({ sources: members.map(({ source }) => source), why }));
}

/** Only where all parts that are used do: an article may retell one report and have seen the rest itself. */
function sharedOrigin(left: UsedSource, right: UsedSource, provenance: ProvenanceTable): SharedOrigin | undefined {
  const all: SharedOrigin[] = [];
  for (const here of partsOf(left))
    for (const there of partsOf(right)) {
      const answer = provenance.independence(here, there);
      if (answer.verdict !== "shared-origin") return undefined;
      all.push(answer);
    }
  return all[0];
}

function partsOf({ source, parts }: UsedSource): readonly Cited[] {
  return parts === undefined || parts.length === 0 ? [{ file: source.file }] : parts;
}
