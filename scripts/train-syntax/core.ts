/** The parts of the core that the training shares with the product. */
export { hashOf } from "../../server/src/core/language/tags/hashing.js";
export { PackedMoveScorer, TableScorer } from "../../server/src/core/language/tags/scoring.js";
export { syntacticForm } from "../../server/src/core/language/tags/shape.js";
export { bestOf, candidatesOf, lookOf, Tagger } from "../../server/src/core/language/tags/tagger.js";
export { TAGGER_PASSES, TaggerFeatures } from "../../server/src/core/language/tags/taggerFeatures.js";
export { TagSet } from "../../server/src/core/language/tags/tagSet.js";
export { LOWER, WordAtoms } from "../../server/src/core/language/tags/wordAtoms.js";
export { readWords } from "../../server/src/core/language/tags/words.js";
export { LabelTable } from "../../server/src/core/language/syntax/labelTable.js";
export { Parser } from "../../server/src/core/language/syntax/parser.js";
export { LEFT, RIGHT, SHIFT } from "../../server/src/core/language/syntax/parserState.js";
export {
  CLUSTER_BITS,
  clusterCheck,
  clusterHash,
  clusterSlot,
} from "../../server/src/core/language/tags/clusterTable.js";
export {
  FORMAT,
  LARGEST_VALUE,
  LONGEST_GAP,
  MAGIC,
  storedWeight,
} from "../../server/src/core/language/tags/weightsFile.js";
export { LABEL_TABLE_SIZE } from "../../server/src/core/language/syntax/labelTable.js";
export { readModel } from "../../server/src/core/language/syntax/model.js";
export { confidenceOf, leadRow, stepsBelow } from "../../server/src/core/language/syntax/confidence.js";
export { treebankLemma } from "../../server/src/core/language/syntax/treebankLemma.js";
export { Revision, SURE_IN_TRAINING } from "../../server/src/core/language/syntax/revision.js";
