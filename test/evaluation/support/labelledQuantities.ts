/** Sentences with their quantities written below them: `> least..greatest unit`, a tilde where the words are approximate. */
import { readFileSync } from "node:fs";
import type { Quantity } from "../../../server/src/core/language/quantities/types.js";

export interface QuantitySentence {
  readonly text: string;
  readonly quantities: readonly string[];
}

/** Below this line of a file stand sentences that were not looked at while the grammar grew. */
const UNSEEN_FROM = "-----";

const DIGITS_KEPT = 1000;

export function readQuantitySentences(path: string): readonly QuantitySentence[] {
  return parseSentences(readFileSync(path, "utf8"));
}

/** The two halves of a file: sentences used in development, and unseen ones. */
export function readSeenAndUnseen(path: string): {
  readonly seen: readonly QuantitySentence[];
  readonly unseen: readonly QuantitySentence[];
} {
  const [seen = "", unseen = ""] = readFileSync(path, "utf8").split(`\n${UNSEEN_FROM}\n`);
  return { seen: parseSentences(seen), unseen: parseSentences(unseen) };
}

function parseSentences(file: string): readonly QuantitySentence[] {
  const sentences: { readonly text: string; readonly quantities: string[] }[] = [];
  for (const line of file.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (line.startsWith("> ")) sentences.at(-1)?.quantities.push(line.slice(2));
    else sentences.push({ text: line, quantities: [] });
  }
  return sentences;
}

/** A quantity in the words of the labels. */
export function quantityLabel({ lo, hi, approximate, unit }: Quantity): string {
  return `${approximate ? "~" : ""}${valueOf({ lo, hi })} ${unit ?? "-"}`;
}

/** A part with its whole: "2 of 5 pilot", "~33.333 of budget", "25 of -"; undefined where the quantity is no part. */
export function partLabel({ lo, hi, approximate, of }: Quantity): string | undefined {
  if (of === undefined) return undefined;
  const number = of.quantity === undefined ? "" : `${valueOf(of.quantity)} `;
  return `${approximate ? "~" : ""}${valueOf({ lo, hi })} of ${number}${of.head ?? "-"}`;
}

function valueOf({ lo, hi }: Pick<Quantity, "lo" | "hi">): string {
  return lo === hi ? plain(lo) : `${plain(lo)}..${plain(hi)}`;
}

function plain(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * DIGITS_KEPT) / DIGITS_KEPT) : "";
}
