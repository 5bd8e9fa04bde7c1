/**
 * Words that judge while they name. From the published guidance of news agencies and broadcasters on emotive terms (Reuters Handbook of
 * Journalism; BBC Editorial Guidelines, section 11 on the language of terror attacks; AP on "regime") and general knowledge of English.
 */

export interface LoadedTerm {
  /** Matched as whole words, in any case. */
  readonly words: readonly string[];
  /** Plain words that can stand in the same place; absent where only the context can tell. */
  readonly plain?: string;
  /** What to do instead, after "“…” judges:". */
  readonly advice: string;
}

const ATTRIBUTE = "say what was done and by whom, or whose word it is";

export const LOADED_TERMS: readonly LoadedTerm[] = [
  {
    words: ["terrorist act", "terrorist attack", "terror attack", "act of terror", "act of terrorism"],
    plain: "attack",
    advice: ATTRIBUTE,
  },
  {
    words: ["terrorist acts", "terrorist attacks", "terror attacks", "acts of terror", "acts of terrorism"],
    plain: "attacks",
    advice: ATTRIBUTE,
  },
  { words: ["terrorist group", "terrorist gang", "terror group"], plain: "armed group", advice: ATTRIBUTE },
  { words: ["terrorist"], advice: ATTRIBUTE },
  { words: ["terrorists"], plain: "attackers", advice: ATTRIBUTE },
  { words: ["puppet government", "puppet regime"], plain: "government", advice: "say who appointed or supports it" },
  {
    words: [
      "puppet state",
      "puppets",
      "stooge",
      "stooges",
      "lackey",
      "lackeys",
      "henchman",
      "henchmen",
      "cronies",
      "minions",
    ],
    advice: "say what binds them, with a source",
  },
  { words: ["thug", "thugs", "goons"], advice: ATTRIBUTE },
  { words: ["so-called"], advice: "name it as it names itself, or say who disputes the name" },
  { words: ["warmonger", "warmongers", "warmongering", "bellicose"], advice: "describe the conduct" },
  {
    words: [
      "butcher",
      "tyrant",
      "tyrants",
      "fanatic",
      "fanatics",
      "barbaric",
      "savage",
      "heinous",
      "cowardly",
      "evil",
      "despicable",
      "shameful",
      "outrageous",
      "sinister",
      "notorious",
      "infamous",
    ],
    advice: "describe the conduct",
  },
  { words: ["heroic", "heroically", "glorious"], advice: "describe the conduct" },
  { words: ["appeasement"], advice: "describe the policy" },
  { words: ["hordes"], plain: "groups", advice: "give a number" },
];

/** "The Vučić regime" is a government; a sanctions or visa regime is a set of rules. */
export const RULES_REGIME: ReadonlySet<string> = new Set(
  "sanctions sanction visa tax legal legislative inspection inspections export import trade nuclear control controls non-proliferation nonproliferation safeguards maintenance trading licensing treaty customs tariff exchange border verification monitoring regulatory arms missile ceasefire training fire temperature security".split(
    " ",
  ),
);

/** What is listed, banned or prosecuted under such a name is a fact of law, not a judgement. */
export const LEGAL_CONTEXT =
  /\b(?:designat\p{L}+|list(?:s|ed|ing)?|proscrib\p{L}+|banned|classif\p{L}+|charges?|charged|convict\p{L}*|indict\p{L}*|offences?|offenses?|laws?|definition|counter-?terror\p{L}*|anti-?terror\p{L}*)\b/iu;
