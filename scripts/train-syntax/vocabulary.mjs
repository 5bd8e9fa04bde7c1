/** The features of words that have embeddings of their own: those seen often enough in the training. */

/** Features that say which word it is, and those that say what it is used like: both are now and then forgotten in the training. */
const OF_WORD = new Set(["form", "lower"]);
const OF_USE = new Set(["fine", "coarse"]);
export const WORD_KIND = 0;
export const USE_KIND = 1;
const OTHER_KIND = 2;

/** How often a feature must be seen. */
const LEAST = { form: 4, lower: 2, fine: 1, coarse: 1, end4: 6, begin3: 6 };
const LEAST_OF_OTHERS = 4;

/** `hashes` ascending; a feature's row is its place there. */
export function vocabularyOf(core, sentences) {
  const counts = new Map();
  const names = new Map();
  for (const { atoms } of sentences)
    for (const word of atoms)
      word.forEach((hash, index) => {
        if (hash === 0) return;
        counts.set(hash, (counts.get(hash) ?? 0) + 1);
        names.set(hash, core.WORD_ATOMS[index]);
      });
  const hashes = Int32Array.from(
    [...counts].filter(([hash, count]) => count >= (LEAST[names.get(hash)] ?? LEAST_OF_OTHERS)).map(([hash]) => hash),
  ).sort();
  const rows = new core.RowTable(hashes);
  const kinds = core.WORD_ATOMS.map((name) =>
    OF_WORD.has(name) ? WORD_KIND : OF_USE.has(name) ? USE_KIND : OTHER_KIND,
  );
  return { hashes, rows, kinds, counts, lower: core.WORD_ATOMS.indexOf("lower") };
}

/** Rows and kinds of each word's features, and how often its form is forgotten in training: rare forms more often. */
export function rowsOf(vocabulary, { atoms }, { forget, forgetRare }) {
  const found = atoms.map((word) =>
    Array.from(word, (hash, index) => ({ row: vocabulary.rows.of(hash), kind: vocabulary.kinds[index] })).filter(
      ({ row }) => row >= 0,
    ),
  );
  return {
    rows: found.map((features) => features.map(({ row }) => row)),
    kinds: found.map((features) => features.map(({ kind }) => kind)),
    forget: atoms.map((word) =>
      Math.max(forget, forgetRare / (forgetRare + (vocabulary.counts.get(word[vocabulary.lower]) ?? 0))),
    ),
  };
}
