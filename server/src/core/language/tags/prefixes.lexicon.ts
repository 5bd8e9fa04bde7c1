/** Prefixes that a hyphen joins to their word without making a compound; from general knowledge of English word formation. */
export const HYPHENATED_PREFIXES: ReadonlySet<string> = new Set(
  (
    "anti bi co counter cross de e eco ex hyper infra inter intra mega meta micro mid mini multi nano neo non pan para post pre pro " +
    "proto pseudo psycho quasi re semi socio sub super supra trans tri ultra un uni"
  ).split(" "),
);
