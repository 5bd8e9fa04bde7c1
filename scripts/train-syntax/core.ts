/** The parts of the core that the training shares with the product. */
export { blockWidth, Kernel } from "../../server/src/core/language/network/kernel.js";
export { confidenceOf, logOdds } from "../../server/src/core/language/syntax/confidence.js";
export { DISTANCES, distanceStep } from "../../server/src/core/language/syntax/distances.js";
export { readModel } from "../../server/src/core/language/syntax/model.js";
export { matrixShapes } from "../../server/src/core/language/syntax/network.js";
export { readForms } from "../../server/src/core/language/syntax/reader.js";
export { RowTable } from "../../server/src/core/language/syntax/rowTable.js";
export {
  CLUSTER_BITS,
  clusterCheck,
  clusterHash,
  clusterSlot,
} from "../../server/src/core/language/tags/clusterTable.js";
export { syntacticForm } from "../../server/src/core/language/tags/shape.js";
export { TagSet } from "../../server/src/core/language/tags/tagSet.js";
export { FORMAT, MAGIC } from "../../server/src/core/language/tags/weightsFile.js";
export { WORD_ATOMS, WordAtoms } from "../../server/src/core/language/tags/wordAtoms.js";
