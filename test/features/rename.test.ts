/** Rename: actors in notes and the registry, citation keys everywhere, and what is left alone. */
import { describe, it } from "node:test";
import { checkRefusal, checkRename } from "../support/rename.js";

const PORT = `//- actors.yaml
actors:
  - id: wim-daal
    name: Wim Daal
    type: person
    aliases: [Daal, "W. Daal"]
  - id: port
    name: Port of Lisse
    type: organization
judgements:
  - { surface: Daahl, actor: wim-daal, verdict: same }
//- corpus/gazette.md
---
id: gazette
publisher: Lisse Gazette
published: 2021-05-05
---
Harbour master Wim Daal closed the northern quay. “Wim Daal acted alone,” a clerk said.
//- corpus/digest.md
---
id: digest
upstream: [{ publisher: Lisse Gazette, id: gazette, relation: digest }]
---
The northern quay was closed.
//- corpus/004_9ce1aa.txt
The northern quay was opened again in June.
`;

describe("rename an actor", () => {
  it("changes the canonical name in notes and registry, and keeps the old one as a spelling", () =>
    checkRename(
      `${PORT}//- notes/n.md\n# Wim Daal and the quay\n\nWim Da<|>al closed the quay [@gazette]. Wim Daal's deputy resigned.\n//- notes/m.md\nThe quay was closed by Wim Daal [@digest].\n`,
      "Willem Daal",
      {
        "actors.yaml": ["    name: Willem Daal", '  - { surface: "Wim Daal", actor: wim-daal, verdict: same }'],
        "notes/m.md": ["The quay was closed by Willem Daal [@digest]."],
        "notes/n.md": [
          "# Willem Daal and the quay",
          "Willem Daal closed the quay [@gazette]. Willem Daal's deputy resigned.",
        ],
      },
    ));

  it("changes an alias and leaves the other spellings", () =>
    checkRename(`${PORT}//- notes/n.md\nWim Daal closed the quay [@gazette]. Later Da<|>al resigned.\n`, "Van Daal", {
      "actors.yaml": ['    aliases: [Van Daal, "W. Daal"]'],
      "notes/n.md": ["Wim Daal closed the quay [@gazette]. Later Van Daal resigned."],
    }));

  it("starts from the registry as well, and keeps quotation marks", () =>
    checkRename(
      `${PORT.replace('"W. Daal"', '"W. <|>Daal"')}//- notes/n.md\nThe quay was closed by W. Daal [@gazette].\n`,
      'W. "Bill" Daal',
      {
        "actors.yaml": ['    aliases: [Daal, "W. \\"Bill\\" Daal"]'],
        "notes/n.md": ['The quay was closed by W. "Bill" Daal [@gazette].'],
      },
    ));

  it("leaves quotations alone: they are the source’s words", () =>
    checkRename(
      `${PORT}//- notes/n.md\nWim Da<|>al closed it. A clerk said “Wim Daal acted alone” [@gazette, "Wim Daal acted alone"].\n`,
      "Willem Daal",
      {
        "actors.yaml": ["    name: Willem Daal", '  - { surface: "Wim Daal", actor: wim-daal, verdict: same }'],
        "notes/n.md": [
          'Willem Daal closed it. A clerk said “Wim Daal acted alone” [@gazette, "Wim Daal acted alone"].',
        ],
      },
    ));

  it("is refused in articles, in quotations and on words that only stand for somebody", async () => {
    await checkRefusal(PORT.replace("master Wim Daal", "master Wim Da<|>al"), undefined, /^Articles are evidence/u);
    await checkRefusal(
      `${PORT}//- notes/n.md\nA clerk said “Wim Da<|>al acted alone” [@gazette].\n`,
      undefined,
      /quotation marks/u,
    );
    await checkRefusal(
      `${PORT}//- notes/n.md\nThe qu<|>ay was closed [@gazette].\n`,
      undefined,
      /Only an actor’s name/u,
    );
  });

  it("is refused where the name is another actor’s, or none", async () => {
    const note = `${PORT}//- notes/n.md\nWim Da<|>al closed the quay [@gazette].\n`;
    await checkRefusal(note, "Port of Lisse", /another actor/u);
    await checkRefusal(note, "  ", /is no name/u);
  });
});

describe("rename a citation key", () => {
  it("changes every note, the source’s own record, and the records that name it", () =>
    checkRename(
      `${PORT}//- notes/n.md\nThe quay was closed [@gaz<|>ette, l. 3]. As @gazette says, alone.\n//- notes/m.md\nIt was closed [see @digest; -@gazette].\n`,
      "lisse-2021-05-05",
      {
        "corpus/digest.md": ["upstream: [{ publisher: Lisse Gazette, id: lisse-2021-05-05, relation: digest }]"],
        "corpus/gazette.md": ["id: lisse-2021-05-05"],
        "notes/m.md": ["It was closed [see @digest; -@lisse-2021-05-05]."],
        "notes/n.md": ["The quay was closed [@lisse-2021-05-05, l. 3]. As @lisse-2021-05-05 says, alone."],
      },
    ));

  it("starts from the record too", () =>
    checkRename(
      `${PORT.replace("id: gazette\npub", "id: gaz<|>ette\npub")}//- notes/n.md\nThe quay was closed [@gazette].\n`,
      "lisse",
      {
        "corpus/digest.md": ["upstream: [{ publisher: Lisse Gazette, id: lisse, relation: digest }]"],
        "corpus/gazette.md": ["id: lisse"],
        "notes/n.md": ["The quay was closed [@lisse]."],
      },
    ));

  it("writes a record beside a raw article whose key was its file’s name, short or whole", () =>
    checkRename(`${PORT}//- notes/n.md\nIt was opened [@0<|>04]. It was opened in June [@004_9ce1aa].\n`, "reopening", {
      "corpus/004_9ce1aa.txt.source.yaml": ["id: reopening"],
      "notes/n.md": ["It was opened [@reopening]. It was opened in June [@reopening]."],
    }));

  it("changes a key in an existing sidecar", () =>
    checkRename(
      `${PORT}//- corpus/raw.txt.source.yaml\npublisher: Radio Lisse\nid: "radio"\n//- corpus/raw.txt\nThe quay was painted.\n//- notes/n.md\nIt was painted [@rad<|>io].\n`,
      "radio-lisse",
      { "corpus/raw.txt.source.yaml": ['id: "radio-lisse"'], "notes/n.md": ["It was painted [@radio-lisse]."] },
    ));

  it("changes a key that no source has where it is cited", () =>
    checkRename(`${PORT}//- notes/n.md\nIt sank [@gaz<|>ete]. All saw it [@gazete].\n`, "gazzetta", {
      "notes/n.md": ["It sank [@gazzetta]. All saw it [@gazzetta]."],
    }));

  it("is refused for a key that is taken, is no key, or would make another ambiguous", async () => {
    const note = `${PORT}//- notes/n.md\nIt was closed [@gaz<|>ette]. It was opened [@004].\n`;
    await checkRefusal(note, "digest", /is that of/u);
    await checkRefusal(note, "two words", /no citation key/u);
    await checkRefusal(note, "../secret", /no citation key/u);
    await checkRefusal(note, "004_other", /would mean two sources/u);
  });
});
