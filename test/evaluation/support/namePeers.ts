/** The names that other libraries find in a text, as spans with the kinds that they know. */
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import type { TextRange } from "../../../server/src/core/text/range.js";

export interface FoundName extends TextRange {
  /** Absent where the library tells names from other words and no more. */
  readonly kind?: string;
}

export interface NamePeer {
  readonly name: string;
  find(text: string): readonly FoundName[];
}

interface CompromiseMatch {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

interface CompromiseView {
  json(options: { readonly offset: boolean }): readonly CompromiseMatch[];
}

export function compromiseNames(): NamePeer {
  return {
    name: "compromise",
    find: (text) => {
      const document = compromise(text);
      const views: readonly (readonly [string, CompromiseView])[] = [
        ["person", document.people()],
        ["organization", document.organizations()],
        ["place", document.places()],
      ];
      return views.flatMap(([kind, view]) =>
        view.json({ offset: true }).map(({ offset }) => ({
          ...trimmed(text, offset.start, offset.start + offset.length),
          kind,
        })),
      );
    },
  };
}

/** Runs of proper nouns: the model that is free to ship knows no kinds of names. */
export function winkNames(): NamePeer {
  const nlp = winkNlp(model, ["sbd", "pos"]);
  return {
    name: "wink-nlp (runs of proper nouns, spans alone)",
    find: (text) => {
      const tokens = nlp.readDoc(text).tokens();
      const words = tokens.out();
      // eslint-disable-next-line @typescript-eslint/unbound-method -- the library's own way to ask for tags
      const tags = tokens.out(nlp.its.pos);
      const names: FoundName[] = [];
      let at = 0;
      let isOpen = false;
      words.forEach((word, index) => {
        const start = Math.max(at, text.indexOf(word, at));
        at = start + word.length;
        const last = names.at(-1);
        const isName = tags[index] === "PROPN";
        if (isName && isOpen && last !== undefined) names[names.length - 1] = { ...last, end: at };
        else if (isName) names.push({ start, end: at });
        isOpen = isName;
      });
      return names;
    },
  };
}

/** A peer's spans hold the marks and possessives around a name, which would only count against it. */
function trimmed(text: string, from: number, to: number): TextRange {
  const span = text.slice(from, to);
  const before = /^[^\p{L}\p{N}]*(?:the\s+)?/iu.exec(span)?.[0].length ?? 0;
  const after = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(span)?.[0].length ?? 0;
  return { start: from + before, end: Math.max(from + before, to - after) };
}
