/**
 * Adverbs before one participle or adjective that cannot both be true of one thing, written from public knowledge: "lightly armed" and
 * "heavily armed". One scale a line, its two ends separated by a bar.
 */
export const DEGREE_ROWS = `
lightly slightly barely hardly scarcely minimally marginally|heavily severely seriously extensively massively greatly highly very
sparsely thinly|densely thickly heavily highly
poorly ill inadequately|well highly richly adequately
little barely hardly scarcely|widely highly well very
partly partially incompletely|fully completely entirely wholly
narrowly|comfortably easily overwhelmingly
loosely|tightly strictly
temporarily provisionally|permanently definitively
secretly covertly clandestinely|openly publicly overtly
deliberately intentionally purposely|accidentally inadvertently unintentionally
voluntarily willingly|forcibly involuntarily unwillingly
legally lawfully|illegally unlawfully
directly|indirectly
unanimously|narrowly
`;
