/** Candidates that the lexicons alone vouch for: countries, cities, world organizations, written as names. */
import { Trust, type Candidate, type ReadSentence } from "./candidate.js";
import { Cue } from "./cues.js";
import { Fact, phraseAt } from "./gazetteer.js";
import { LetterCase } from "./nameTokens.js";
import type { EntityType } from "./types.js";
import { isCapitalForm } from "./wordForms.js";

const NAME_FACTS = Fact.country | Fact.place | Fact.organization;
/** Names that are also everyday words, given names or family names: the context decides, not the lexicon. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  `nice mary bar split male total shell is rif tula gori natal lorraine victoria florence charlotte austin jordan chad salvador georgia virginia carolina israel
mit meta quad labour labor apple amazon ford union gulf west east north south don ob sun time dawn hill bild vice post leonardo thales saab houthi azov commonwealth congress total fez bari
reading mobile buffalo phoenix portland york brest essen perm engels mary osh beira surat sofia lima constantine alexandria tyre sidon hama homs medina cali santiago santa
san saint cork kent devon bath rosario santa lena us au mali togo niger rt dw n1 ap is who it un us isi sap`.split(
    /\s+/u,
  ),
);
const CERTAIN: ReadonlySet<string> = new Set(["un", "us", "mali", "togo", "niger", "lima", "sofia", "homs", "hama"]);

export function gazetteerCandidates(sentence: ReadSentence, number: number): readonly Candidate[] {
  const { tokens } = sentence;
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.count;) {
    const entry = tokens.entries[at];
    if (entry === undefined || ((entry.facts & NAME_FACTS) === 0 && (entry.cues & Cue.phrase) === 0)) {
      at += 1;
      continue;
    }
    const phrase = (entry.cues & Cue.phrase) === 0 ? undefined : phraseAt(tokens, at);
    const length = phrase?.length ?? 1;
    const facts = phrase?.facts ?? entry.facts;
    const type = typeOf(facts);
    if (type !== undefined && (phrase !== undefined || stands(sentence, at))) {
      const first = length > 1 && tokens.keys[at] === "the" && tokens.keys[at + 1] !== "hague" ? at + 1 : at;
      candidates.push({
        sentence: number,
        first,
        end: at + length,
        type,
        trust: Trust.gazetteer,
        evidence: "a well-known name",
      });
    }
    at += type === undefined ? 1 : length;
  }
  return candidates;
}

function typeOf(facts: number): EntityType | undefined {
  if ((facts & NAME_FACTS) === 0) return undefined;
  if ((facts & (Fact.country | Fact.place)) !== 0) return "place";
  return "organization";
}

/** A single word counts where it is written like a name and is nothing else. */
function stands({ tokens, facts }: ReadSentence, at: number): boolean {
  const key = tokens.keys[at] ?? "";
  const word = tokens.words[at] ?? "";
  if (!isCapitalForm(tokens.forms[at])) return false;
  if (((facts[at] ?? 0) & Fact.phrase) !== 0) return false;
  if (((facts[at] ?? 0) & Fact.direction) !== 0)
    return tokens.keys[at - 1] === "the" && at > 0 && !isCapitalForm(tokens.forms[at + 1]);
  if (tokens.words[at + 1] === "$" && tokens.starts[at + 1] === tokens.ends[at]) return false;
  if (key === "us" && (word !== "US" || tokens.letterCase === LetterCase.capitals)) return false;
  if (key === "un" && word !== "UN") return false;
  return !AMBIGUOUS.has(key) || CERTAIN.has(key);
}
