/** A bounded memory of pure results: text asks for the same few thousand words, names and days again and again. */

/** The same function, reading each key once; emptied when it holds `most` results. */
export function remembering<Key, Value extends string | number | boolean | object>(
  most: number,
  read: (key: Key) => Value,
): (key: Key) => Value {
  const memory = new Map<Key, Value>();
  return (key) => {
    const known = memory.get(key);
    if (known !== undefined) return known;
    const value = read(key);
    if (memory.size >= most) memory.clear();
    memory.set(key, value);
    return value;
  };
}
