/**
 * Feature templates: each names one to five slots whose atoms are hashed together into one feature.
 * Compiled once, by size, into flat arrays, so that the loops over them hold no branches and build no strings.
 */

export interface Templates {
  readonly count: number;
  /** For each size 1…5: the slot indices of its templates, one after the other. */
  readonly slots: readonly Int32Array[];
}

const LARGEST = 5;

/** Each template is slot names joined by "+"; throws a RangeError on an unknown slot, which is a mistake of the program. */
export function compileTemplates(list: readonly string[], slotNames: readonly string[]): Templates {
  const numbers = new Map(slotNames.map((name, index) => [name, index]));
  const bySize: number[][] = Array.from({ length: LARGEST }, () => []);
  for (const template of list) {
    const names = template.split("+");
    for (const name of names) {
      const slot = numbers.get(name);
      if (slot === undefined) throw new RangeError(`no slot ${name}`);
      bySize[names.length - 1]?.push(slot);
    }
  }
  return { count: list.length, slots: bySize.map((slots) => Int32Array.from(slots)) };
}

/** Writes one hash for each template into `features`; `atoms` holds the value of every slot. */
export function fireTemplates(templates: Templates, atoms: Int32Array, features: Int32Array): void {
  const [ones = NONE, twos = NONE, threes = NONE, fours = NONE, fives = NONE] = templates.slots;
  let feature = 0;
  for (let at = 0; at < ones.length; at += 1) {
    features[feature] = last(step(seed(feature), atoms[ones[at] ?? 0] ?? 0));
    feature += 1;
  }
  for (let at = 0; at < twos.length; at += 2) {
    const hash = step(seed(feature), atoms[twos[at] ?? 0] ?? 0);
    features[feature] = last(step(hash, atoms[twos[at + 1] ?? 0] ?? 0));
    feature += 1;
  }
  for (let at = 0; at < threes.length; at += 3) {
    const hash = step(step(seed(feature), atoms[threes[at] ?? 0] ?? 0), atoms[threes[at + 1] ?? 0] ?? 0);
    features[feature] = last(step(hash, atoms[threes[at + 2] ?? 0] ?? 0));
    feature += 1;
  }
  for (let at = 0; at < fours.length; at += 4) {
    let hash = step(step(seed(feature), atoms[fours[at] ?? 0] ?? 0), atoms[fours[at + 1] ?? 0] ?? 0);
    hash = step(step(hash, atoms[fours[at + 2] ?? 0] ?? 0), atoms[fours[at + 3] ?? 0] ?? 0);
    features[feature] = last(hash);
    feature += 1;
  }
  for (let at = 0; at < fives.length; at += 5) {
    let hash = step(step(seed(feature), atoms[fives[at] ?? 0] ?? 0), atoms[fives[at + 1] ?? 0] ?? 0);
    hash = step(step(hash, atoms[fives[at + 2] ?? 0] ?? 0), atoms[fives[at + 3] ?? 0] ?? 0);
    features[feature] = last(step(hash, atoms[fives[at + 4] ?? 0] ?? 0));
    feature += 1;
  }
}

const NONE = new Int32Array(0);

function seed(feature: number): number {
  return Math.imul(feature + 1, 0x9e3779b1);
}

function step(hash: number, atom: number): number {
  const mixed = Math.imul(hash ^ atom, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function last(hash: number): number {
  const mixed = Math.imul(hash, 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}
