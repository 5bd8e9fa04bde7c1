/** "Not heavily damaged": damaged, perhaps; only "heavily damaged" is denied by it. */
import type { Statement } from "../../model/statement.js";

/** True where the denial leaves open what the other sentence says without the adverb. */
export function leavesDegreeOpen(denying: Statement, other: Statement): boolean {
  const adverb = NOT_SO.exec(denying.text)?.[1]?.toLowerCase();
  return adverb !== undefined && !other.text.toLowerCase().includes(adverb);
}

const NOT_SO =
  /\bnot (very|heavily|severely|seriously|badly|greatly|highly|significantly|substantially|extensively|particularly|widely)\b/iu;
