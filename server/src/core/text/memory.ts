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

/** The same function for the objects that were asked for last: what was made of one is forgotten after `most`, at the latest twice as many, others. */
export function rememberingLast<Key extends object, Value extends object>(
  most: number,
  make: (key: Key) => Value,
): (key: Key) => Value {
  const memory = { young: new WeakMap<Key, Value>(), old: new WeakMap<Key, Value>(), size: 0 };
  return (key) => {
    const known = memory.young.get(key);
    if (known !== undefined) return known;
    if (memory.size >= most) {
      memory.old = memory.young;
      memory.young = new WeakMap();
      memory.size = 0;
    }
    const value = memory.old.get(key) ?? make(key);
    memory.young.set(key, value);
    memory.size += 1;
    return value;
  };
}
