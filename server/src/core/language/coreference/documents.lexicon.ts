/** Nouns that name a document, in families: each noun of a family may stand for a document whose name has another of it. Public knowledge of legal and news English. */

function family(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** These may stand for a document of any kind. */
export const ANY_DOCUMENT: ReadonlySet<string> = family("document");

/** Parts of documents, whose names stand for no document. */
export const DOCUMENT_PARTS: ReadonlySet<string> = family(
  "article articles annex section chapter paragraph clause title",
);

export const DOCUMENT_FAMILIES: readonly ReadonlySet<string>[] = [
  family("agreement agreements accord accords pact treaty deal convention charter protocol memorandum compact"),
  family("resolution"),
  family("declaration communique communiqué statement manifesto"),
  family("report study assessment survey review inquiry audit"),
  family("law act bill statute code"),
  family("decree order edict ordinance directive regulation"),
  family("constitution"),
  family("plan strategy roadmap doctrine blueprint programme program"),
  family("letter memo memorandum note cable"),
  family("indictment ruling verdict judgment judgement"),
];
