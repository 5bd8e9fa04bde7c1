/** How fast articles are read: everything that we take from a text, beside the names and sentences that two general packages take. */
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { readArticle } from "../../server/src/core/model/readArticle.js";

export interface ReadingSpeed {
  readonly name: string;
  /** What was taken from the text. */
  readonly does: string;
  /** Bytes of text a second of processor time. */
  readonly bytesPerSecond: number;
}

/** The first text is read once before the clock starts. */
export function measureReading(texts: readonly string[]): readonly ReadingSpeed[] {
  const wink = winkNlp(model);
  return [
    speed("dossier", "names, roles, dates, quantities, attribution, statements", texts, (text) =>
      readArticle({ file: "corpus/a.md", text }),
    ),
    speed("compromise", "tags, sentences, people, places, organizations", texts, (text) => {
      const read = compromise(text);
      return [read.people().out("array"), read.places().out("array"), read.organizations().out("array")] as unknown;
    }),
    speed("wink-nlp", "tags, sentences, entities", texts, (text) => {
      const read = wink.readDoc(text);
      return [read.sentences().out(), read.entities().out()];
    }),
  ];
}

function speed(name: string, does: string, texts: readonly string[], read: (text: string) => unknown): ReadingSpeed {
  read(texts[0] ?? "");
  const before = process.cpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(before);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { name, does, bytesPerSecond: bytes / ((user + system) / 1_000_000) };
}
