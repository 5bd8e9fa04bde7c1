/** "Not heavily damaged": damaged, perhaps; only "heavily damaged" is denied by it. And what most did not do, some may have done. */
import type { Statement } from "../../model/statement.js";

/** True where the denial leaves open what the other sentence says without the adverb, or of another part. */
export function leavesDegreeOpen(denying: Statement, other: Statement): boolean {
  if (MOST.test(denying.text) && A_FEW.test(other.text)) return true;
  const adverb = NOT_SO.exec(denying.text)?.[1]?.toLowerCase();
  return adverb !== undefined && !other.text.toLowerCase().includes(adverb);
}

const NOT_SO =
  /\bnot (very|heavily|severely|seriously|badly|greatly|highly|significantly|substantially|extensively|particularly|widely)\b/iu;
const MOST = /\b(?:most|the majority|many|half) of\b/iu;
const A_FEW = /\b(?:some|several|a few|one|two|a number|a minority|others) of\b/iu;
