/** What the tagger looks at for one word: the words around it and the tags it gave before. */
import { compileTemplates, fireTemplates, type Templates } from "./templates.js";
import type { TagSet } from "./tagSet.js";
import { ATOM_COUNT, LOWER, WORD_ATOMS } from "./wordAtoms.js";

const WINDOW = 2;
const POSITIONS = ["-2", "-1", "0", "1", "2"];
const SLOTS = [
  ...POSITIONS.flatMap((position) => WORD_ATOMS.map((atom) => `${atom}${position}`)),
  ...["tag-1", "tag-2", "part-1", "first", "always", "final", "next1", "next2", "was"],
];

const AROUND =
  `always form0 lower0 end10 end20 end30 end40 begin20 begin30 shape0 fine0 coarse0 shape0+first shape0+end30
  lower-1 lower1 lower-2 lower2 fine-1 fine1 fine-2 fine2 end3-1 end31 end21+tag-1
  tag-1 tag-1+tag-2 tag-1+lower0 tag-1+fine0 tag-1+end30 tag-1+shape0 tag-1+lower1 tag-1+coarse1 tag-1+fine1
  tag-1+tag-2+lower0 tag-1+tag-2+coarse1 lower0+lower1 lower-1+lower0 fine0+fine1 fine-1+fine0 coarse-1+coarse0+coarse1
  lower-1+lower1 coarse1+coarse2 tag-1+coarse0+coarse1 shape-1+shape0+shape1 lower0+fine1 lower0+final part-1+lower0+fine1
  lower0+fine-1+fine1`.split(/\s+/u);

/** In the second pass the words behind have tags too. */
const BEHIND =
  `was next1 next1+next2 was+next1 was+tag-1 lower0+next1 end30+next1 tag-1+next1 tag-1+next1+next2 tag-1+tag-2+next1
  lower0+tag-1+next1 lower0+next1+next2 fine0+tag-1+next1 shape0+tag-1+next1 was+lower0 was+tag-1+next1`.split(/\s+/u);

/** The templates of the first pass and of the second. */
export const TAGGER_PASSES: readonly Templates[] = [
  compileTemplates(AROUND, SLOTS),
  compileTemplates([...AROUND, ...BEHIND], SLOTS),
];

/** One instance serves one pass of one tagger. */
export class TaggerFeatures {
  readonly values: Int32Array;
  readonly #atoms = new Int32Array(SLOTS.length);

  constructor(
    private readonly templates: Templates,
    private readonly tags: TagSet,
  ) {
    this.values = new Int32Array(templates.count);
  }

  /**
   * Fills `values` for word `at`. `tags` holds the tags chosen so far on the left; `before` those of an earlier pass over the whole
   * sentence, or `undefined` in that pass itself.
   */
  read(words: readonly Int32Array[], at: number, tags: Uint8Array, before: Uint8Array | undefined): void {
    const atoms = this.#atoms;
    let slot = 0;
    for (let position = at - WINDOW; position <= at + WINDOW; position += 1) {
      const word = words[position];
      if (word === undefined) atoms.fill(OUTSIDE + position - at, slot, slot + ATOM_COUNT);
      else atoms.set(word, slot);
      slot += ATOM_COUNT;
    }
    const count = words.length;
    const end = words[count - 1]?.[LOWER] ?? 0;
    atoms[slot] = this.#tag(tags, at - 1, at);
    atoms[slot + 1] = this.#tag(tags, at - 2, at);
    atoms[slot + 2] = at > 0 ? (this.tags.partHashes[tags[at - 1] ?? 0] ?? 0) : 1;
    atoms[slot + 3] = at === 0 ? 1 : 2;
    atoms[slot + 4] = 5;
    atoms[slot + 5] = at === count - 1 ? end : end ^ 3;
    atoms[slot + 6] = this.#later(before, at + 1, count);
    atoms[slot + 7] = this.#later(before, at + 2, count);
    atoms[slot + 8] = this.#later(before, at, count);
    fireTemplates(this.templates, atoms, this.values);
  }

  #tag(tags: Uint8Array, index: number, at: number): number {
    return index < 0 ? OUTSIDE + index - at : (this.tags.hashes[tags[index] ?? 0] ?? 0);
  }

  #later(before: Uint8Array | undefined, index: number, count: number): number {
    if (before === undefined) return 0;
    return index >= count ? OUTSIDE + 9 : (this.tags.hashes[before[index] ?? 0] ?? 0);
  }
}

const OUTSIDE = 77;
