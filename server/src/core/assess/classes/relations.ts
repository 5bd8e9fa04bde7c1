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

/** "low low|high high": from each word to those of the other sides. */
export function oppositionOfSides(rows: string): ReadonlyMap<string, ReadonlySet<string>> {
  const opposed = new Map<string, Set<string>>();
  for (const row of rows.trim().split("\n")) {
    const sides = row.split("|").map((side) => side.split(" "));
    for (const side of sides) {
      const others = sides.filter((other) => other !== side).flat();
      for (const word of side) opposed.set(word, new Set([...(opposed.get(word) ?? []), ...others]));
    }
  }
  return opposed;
}
