/** Relations of words as data modules write them, one row each. */

/** "wide|narrow narrow": from each first word to those behind it. */
export function relationOf(rows: string, separator = " "): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    rows
      .trim()
      .split("\n")
      .map((row) => {
        const [word = "", others = ""] = row.split("|");
        return [word, new Set(others.split(separator))] as const;
      }),
  );
}

/** "low low|high high": from each word to those of the other side. */
export function oppositionOfSides(rows: string): ReadonlyMap<string, ReadonlySet<string>> {
  const opposed = new Map<string, Set<string>>();
  for (const row of rows.trim().split("\n")) {
    const [left = [], right = []] = row.split("|").map((side) => side.split(" "));
    for (const ours of left) {
      for (const theirs of right) {
        opposed.set(ours, (opposed.get(ours) ?? new Set()).add(theirs));
        opposed.set(theirs, (opposed.get(theirs) ?? new Set()).add(ours));
      }
    }
  }
  return opposed;
}
