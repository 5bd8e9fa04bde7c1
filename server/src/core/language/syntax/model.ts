/** The trained model of tagger and parser, unpacked from its bytes. */
import { ClusterTable, FINE_CLUSTERS } from "../tags/clusterTable.js";
import { PackedMoveScorer, packMoves, TableScorer, TableSum } from "../tags/scoring.js";
import { Tagger } from "../tags/tagger.js";
import { TagSet } from "../tags/tagSet.js";
import { SectionReader, type ConfidenceTerms } from "../tags/weightsFile.js";
import { WordAtoms } from "../tags/wordAtoms.js";
import { LabelTable } from "./labelTable.js";
import { Parser } from "./parser.js";
import { Revision } from "./revision.js";

export interface SyntaxModel {
  readonly tags: TagSet;
  readonly labels: readonly string[];
  readonly wordAtoms: WordAtoms;
  readonly tagger: Tagger;
  readonly parser: Parser;
  /** The second look at what the parser reads. */
  readonly revision: Revision;
  readonly confidence: ConfidenceTerms;
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
  const { labels } = header;
  const parser = new Parser({ tags, labels, moves, labelScorer, labelCandidates });
  const heads = new TableSum(reader.sparse(header.heads), header.headBits);
  const relations = new TableScorer(reader.sparse(header.relations), header.relationBits, labels.length);
  const { moveSteps, labelSteps } = header;
  return {
    tags,
    labels,
    wordAtoms: new WordAtoms(clusters),
    tagger: new Tagger({ tags, dictionary, passes }),
    parser,
    revision: new Revision({ tags, labels, labelCandidates, heads, relations, moveSteps, labelSteps }, parser),
    confidence: header.confidence,
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
