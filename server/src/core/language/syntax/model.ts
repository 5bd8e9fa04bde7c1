/** The trained model of tagger and parser, unpacked from its bytes. */
import { ClusterTable, FINE_CLUSTERS } from "../tags/clusterTable.js";
import { PackedMoveScorer, packMoves, TableScorer } from "../tags/scoring.js";
import { Tagger } from "../tags/tagger.js";
import { TagSet } from "../tags/tagSet.js";
import { SectionReader } from "../tags/weightsFile.js";
import { WordAtoms } from "../tags/wordAtoms.js";
import { Confidence } from "./confidence.js";
import { LabelTable } from "./labelTable.js";
import { Parser } from "./parser.js";

export interface SyntaxModel {
  readonly tags: TagSet;
  readonly labels: readonly string[];
  readonly wordAtoms: WordAtoms;
  readonly tagger: Tagger;
  readonly parser: Parser;
  readonly confidence: Confidence;
}

/** Throws a RangeError where the bytes are no model. */
export function readModel(bytes: Uint8Array): SyntaxModel {
  const reader = new SectionReader(bytes);
  const { header } = reader;
  const tags = new TagSet(header.tags);
  const dictionary = readDictionary(reader);
  const coarse = reader.bytes(FINE_CLUSTERS);
  const clusters = new ClusterTable(reader.numbers16(header.clusterSlots), coarse);
  const passes = header.taggerPasses.map(
    (section) => new TableScorer(reader.sparse(section), header.taggerBits, header.tags.length),
  );
  const moves = new PackedMoveScorer(packMoves(reader.sparse(header.moves)), header.moveBits);
  const labelScorer = new TableScorer(reader.sparse(header.labelWeights), header.labelBits, header.labels.length);
  const labelCandidates = new LabelTable(
    tags,
    header.labels.length,
    header.labelSets.map((labels) => Uint8Array.from(labels)),
  );
  return {
    tags,
    labels: header.labels,
    wordAtoms: new WordAtoms(clusters),
    tagger: new Tagger({ tags, dictionary, passes }),
    parser: new Parser({ tags, labels: header.labels, moves, labelScorer, labelCandidates }),
    confidence: new Confidence(header.confidence, header.moveSteps, header.labelSteps),
  };
}

function readDictionary(reader: SectionReader): { open: Uint8Array; known: Map<number, Uint8Array> } {
  const sets = reader.header.tagSets.map((set) => Uint8Array.from(set));
  const known = new Map<number, Uint8Array>();
  const [open = new Uint8Array(0)] = sets;
  const bytes = reader.bytes(reader.header.words * WORD_BYTES);
  for (let at = 0; at < bytes.length; at += WORD_BYTES) {
    const word =
      (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    known.set(word, sets[(bytes[at + 4] ?? 0) | ((bytes[at + 5] ?? 0) << 8)] ?? open);
  }
  return { open, known };
}

const WORD_BYTES = 6;
