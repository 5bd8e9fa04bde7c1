/** Sentences with their quantities written below them: `> least..greatest unit`, a tilde where the words are approximate. */
import { readFileSync } from "node:fs";
import type { Quantity } from "../../../server/src/core/language/quantities/types.js";

export interface QuantitySentence {
  readonly text: string;
  readonly quantities: readonly string[];
}

const DIGITS_KEPT = 1000;

export function readQuantitySentences(path: string): readonly QuantitySentence[] {
  const sentences: { readonly text: string; readonly quantities: string[] }[] = [];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (line.startsWith("> ")) sentences.at(-1)?.quantities.push(line.slice(2));
    else sentences.push({ text: line, quantities: [] });
  }
  return sentences;
}

/** A quantity in the words of the labels. */
export function quantityLabel({ lo, hi, approximate, unit }: Quantity): string {
  const value = lo === hi ? plain(lo) : `${plain(lo)}..${plain(hi)}`;
  return `${approximate ? "~" : ""}${value} ${unit ?? "-"}`;
}

function plain(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * DIGITS_KEPT) / DIGITS_KEPT) : "";
}
