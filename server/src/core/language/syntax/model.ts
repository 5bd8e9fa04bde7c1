/** The trained model of tags and trees, unpacked from its bytes. */
import { ClusterTable, FINE_CLUSTERS } from "../tags/clusterTable.js";
import { TagSet } from "../tags/tagSet.js";
import { SectionReader, type ConfidenceTerms } from "../tags/weightsFile.js";
import { WordAtoms } from "../tags/wordAtoms.js";
import { matrixShapes, Network } from "./network.js";
import { RowTable } from "./rowTable.js";
import { WordInputs } from "./wordInputs.js";

export interface SyntaxModel {
  readonly tags: TagSet;
  readonly labels: readonly string[];
  /** Number of the relation "root". */
  readonly rootLabel: number;
  readonly inputs: WordInputs;
  readonly network: Network;
  readonly confidence: ConfidenceTerms;
}

/** Words of the longest sentence that is read at once. */
export const LONGEST_PART = 200;

/** Throws a RangeError where the bytes are no model. */
export function readModel(bytes: Uint8Array): SyntaxModel {
  const reader = new SectionReader(bytes);
  const { header } = reader;
  const { labels, confidence } = header;
  const coarse = reader.bytes(FINE_CLUSTERS);
  const clusters = new ClusterTable(reader.numbers16(header.clusterSlots), coarse);
  const rows = new RowTable(reader.hashes(header.hashes));
  const { width } = header.sizes;
  const { unit, packed } = header.embeddings;
  const values = reader.packedValues(header.hashes.count * width, packed);
  const units = new Map(matrixShapes(header.sizes).map(([name], index) => [name, header.matrixUnits[index] ?? 0]));
  const network = new Network(
    header.sizes,
    ([name, count, columns]) => reader.matrix(count * columns, units.get(name) ?? 0),
    LONGEST_PART,
  );
  const embeddings = { rows, width, values, unit };
  const inputs = new WordInputs(new WordAtoms(clusters), embeddings, (input) => network.project(input));
  return { tags: new TagSet(header.tags), labels, rootLabel: labels.indexOf("root"), inputs, network, confidence };
}
