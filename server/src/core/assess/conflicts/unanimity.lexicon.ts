/** Words that say whether those who decided were of one mind, and nouns for those who decide; public knowledge of the language of courts and councils. */
export const OF_ONE_MIND =
  /\b(?:unanimous(?:ly)?|unanimity|without dissent|with one voice|with no votes? against|by \p{L}+ votes to (?:none|nil|zero))\b/iu;

export const OF_TWO_MINDS =
  /\b(?:dissent(?:ed|s|ing)?|split (?:decision|vote|verdict|ruling|court)|by (?:a |an |the )?(?:(?:narrow|slim|simple|bare|large|clear|wide|two-thirds) )?majority|(?:by )?(?:\d+|\p{L}+)(?: votes?)? to (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?: votes?)?|voted against|against the votes? of)\b/iu;

export const DECIDERS: ReadonlySet<string> = new Set(
  "judge justice juror magistrate member councillor councilor deputy lawmaker legislator senator delegate commissioner director vote".split(
    " ",
  ),
);
