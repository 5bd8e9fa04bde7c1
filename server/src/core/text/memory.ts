/** Memories of pure results: text asks for the same few thousand words, names and days again and again, and each sentence is compared with many. */

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

/** The same function, reading each object once: what is known of it goes when it goes. */
export function rememberingEach<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const memory = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = memory.get(key);
    if (known !== undefined) return known.value;
    const value = read(key);
    memory.set(key, { value });
    return value;
  };
}
