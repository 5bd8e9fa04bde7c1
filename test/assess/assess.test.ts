/** A claim with its evidence: which status follows, which passages are kept, and how its quotations are checked. */
import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { assess } from "../../server/src/core/assess/assess.js";
import type { Assessment, CitedSource } from "../../server/src/core/assess/assessment.js";
import { evidenceQuery } from "../../server/src/core/assess/evidenceQuery.js";
import { quotationNeeds } from "../../server/src/core/assess/quotationChecks.js";
import type { EvidenceAnswer } from "../../server/src/core/assess/types.js";
import { DEFAULT_CONFIG } from "../../server/src/core/config/config.js";
import type { ArticleFacts } from "../../server/src/core/model/article.js";
import type { Claim } from "../../server/src/core/model/note.js";
import { readArticle } from "../../server/src/core/model/readArticle.js";
import { readNote } from "../../server/src/core/model/readNote.js";
import { createMemoryIndex } from "../../server/src/host/passageIndex/memory.js";

const ARTICLES: readonly ArticleFacts[] = [
  {
    file: "corpus/courier.md",
    text: "---\nid: courier\ntitle: Ambush near Gao\npublisher: Daily Courier\npublished: 2021-05-20\n---\n\nIn May 2021, gunmen ambushed a patrol near Gao, which ended in the death of one policeman and three rebels. The army called it “a cowardly attack on the whole nation”.\n\nBelmora does not recognise the rebel government. It has closed its embassy in Gao.\n",
  },
  {
    file: "corpus/post.md",
    text: "---\nid: post\ntitle: Patrol attacked\npublisher: Harbour Post\npublished: 2021-05-25\n---\n\nIn May 2021, gunmen attacked a patrol near Gao, killing four policemen. The men, who Kenya says were equipped by Sudan, fled on motorcycles.\n",
  },
  {
    file: "corpus/ledger.md",
    text: "---\nid: ledger\ntitle: Minister steps down\npublisher: Ledger\npublished: 2021-06-01\n---\n\nDefence Minister Ana Radic received the envoy Karl Voss on Monday. She resigned in the evening.\n",
  },
].map(({ file, text }) => readArticle({ file, text }));

const INDEX = createMemoryIndex();
for (const article of ARTICLES) void INDEX.upsert(article);

function claimIn(note: string): Claim {
  const [claim] = readNote({ file: "notes/a.md", text: note, config: DEFAULT_CONFIG }).claims;
  assert.ok(claim, note);
  return claim;
}

function sourcesOf(claim: Claim): readonly CitedSource[] {
  return claim.citations.map((citation) => ({
    citation,
    source: ARTICLES.find((article) => article.source.key === citation.key)?.source,
  }));
}

function assessed(note: string): Assessment {
  const claim = claimIn(note);
  const sources = sourcesOf(claim);
  const query = evidenceQuery(
    claim,
    sources.flatMap(({ source }) => (source === undefined ? [] : [source.file])),
  );
  const answer = INDEX.candidates(query) as EvidenceAnswer;
  const needed = new Set(quotationNeeds(claim, sources));
  const articles = new Map(
    ARTICLES.filter((article) => needed.has(article.file)).map((article) => [article.file, article]),
  );
  return assess(claim, sources, answer, articles);
}

function checkStatus(note: string, expected: Assessment["status"]): Assessment {
  const assessment = assessed(note);
  assert.equal(
    assessment.status,
    expected,
    `${note}\n${assessment.cited.map((verdict) => `${verdict.verdict} ${verdict.passage.statement.text}`).join("\n")}`,
  );
  return assessment;
}

describe("assessment", () => {
  it("gives a claim its status", () => {
    checkStatus("Gunmen killed four policemen near Gao in May 2021 [@post].", "supported");
    checkStatus("Gunmen killed four policemen near Gao in May 2021 [@courier].", "contradicted");
    checkStatus("Kenya bought twelve helicopters from Sweden [@post].", "unsupported");
    checkStatus("Kenya bought twelve helicopters from Sweden.", "unsourced");
    checkStatus("Did Kenya buy helicopters?", "not-checkable");
  });

  it("orders passages: contradictions, support, then what bears on the claim", () => {
    const { cited, corpus } = assessed("Gunmen killed four policemen near Gao in May 2021 [@post].");
    assert.equal(cited[0]?.verdict, "supports");
    assert.ok(cited[0].passage.statement.text.startsWith("In May 2021, gunmen attacked"));
    assert.equal(corpus[0]?.verdict, "contradicts");
    assert.ok(cited.every((verdict, at) => at === 0 || verdict.relevance <= (cited[0]?.relevance ?? 0)));
    assert.deepEqual(
      [corpus[0].reasons[0]?.claim.text, corpus[0].reasons[0]?.evidence.text],
      ["four policemen", "one policeman"],
    );
  });

  it("lets a pronoun stand for a name of its paragraph", () => {
    checkStatus("Belmora has closed its embassy in Gao [@courier].", "supported");
    checkStatus("Kenya has closed its embassy in Gao [@courier].", "unsupported");
  });

  it("lets a pronoun stand for no one but the person that it surely means", () => {
    checkStatus("Ana Radic resigned in the evening [@ledger].", "supported");
    checkStatus("Karl Voss resigned in the evening [@ledger].", "unsupported");
  });

  it("says where a source only reports", () => {
    const { cited } = assessed("Sudan equipped the men [@post].");
    assert.equal(cited[0]?.reasons.find((reason) => reason.kind === "attribution")?.evidence.text, "Kenya says");
  });

  it("survives a claim without evidence, sources or words", () => {
    const claim = claimIn("Gunmen killed four policemen near Gao in May 2021 [@nowhere].");
    const assessment = assess(claim, sourcesOf(claim), undefined);
    assert.equal(assessment.status, "unsupported");
    assert.deepEqual(assessment.quotations, []);
  });
});

describe("quotations of a claim", () => {
  const kinds = (note: string): readonly string[] => assessed(note).quotations.map(({ match }) => match.match);

  it("are checked against the cited articles", () => {
    assert.deepEqual(kinds("The army called it “a cowardly attack on the whole nation” [@courier]."), ["exact"]);
    assert.deepEqual(kinds('The army called it "a cowardly attack on the entire nation" [@courier].'), ["altered"]);
    assert.deepEqual(kinds("The army called it “a cowardly attack on the whole nation” [@post; @courier]."), ["exact"]);
    assert.deepEqual(kinds('Six died [@courier, "the death of one policeman"].'), ["exact"]);
  });

  it("in one or two words are scare quotes, and need no text", () => {
    assert.deepEqual(kinds("The “rebel government” met near Gao [@courier]."), []);
    const claim = claimIn("The “rebel state” met near Gao [@courier].");
    assert.deepEqual(quotationNeeds(claim, sourcesOf(claim)), []);
  });
});

describe("evidence queries", () => {
  it("are equal for equal words and citations, wherever the sentence stands", () => {
    const here = claimIn("Gunmen killed four policemen near Gao [@post].");
    const there = claimIn("Gunmen killed four policemen near Gao [@post].\n\nMore text.");
    assert.equal(evidenceQuery(here, ["b.md", "a.md"]).key, evidenceQuery(there, ["a.md", "b.md", "a.md"]).key);
    assert.notEqual(evidenceQuery(here, ["a.md"]).key, evidenceQuery(here, []).key);
  });

  it("weigh names and figures more than words, and leave function words out", () => {
    const { terms, actors } = evidenceQuery(claimIn("The gunmen in Gao have killed 40 of them."), []);
    const weight = (term: string): number => terms.find((entry) => entry.term === term)?.weight ?? 0;
    assert.ok(weight("gao") > weight("gunman") && weight("40") > weight("gunman"));
    assert.ok(weight("death") > 0 && weight("death") < weight("kill"));
    assert.equal(weight("the") + weight("have") + weight("of"), 0);
    assert.deepEqual(actors, ["gao"]);
  });
});
