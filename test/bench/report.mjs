/** The figures of a run as BENCHMARKS.md, and the judgement whether what a person waits for grows with the corpus. */

/** What a request may cost on the largest corpus, as a multiple of the smallest. */
const MOST_GROWTH = 1.2;
/** Times on a shared machine scatter: they fail only beyond this. */
const MOST_SLOWER = 2;
/** Below this many milliseconds a difference is nobody's. */
const UNNOTICED = 5;
const MEGABYTE = 1e6;

const JUDGED = ["hover", "definition", "edit"];

/** A line for each request that costs too much more on the largest corpus than on the smallest; a gap in the figures fails too. */
export function judgeGrowth({ sizes }) {
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (small === large || small.session === undefined || large.session === undefined)
    return ["The gate compares two sizes of corpus: give --articles at least two, with sessions."];
  return JUDGED.flatMap((name) => {
    const [before, after] = [small, large].map(({ operations }) => operations[name].server + operations[name].threads);
    const [fast, slow] = [small, large].map((size) => timeOf(size, name));
    const grown = after / before;
    const span = `from ${count(small.articles)} to ${count(large.articles)} articles`;
    return [
      ...(grown > MOST_GROWTH ? [`${name}: ${grown.toFixed(2)} times the blocks of code ${span}`] : []),
      ...(slow > MOST_SLOWER * fast && slow - fast > UNNOTICED
        ? [`${name}: ${(slow / fast).toFixed(2)} times the time ${span}`]
        : []),
    ];
  });
}

function timeOf({ session }, name) {
  return name === "edit" ? session.edits[0].edit.p50 : session[name].p50;
}

export function report(run) {
  const { machine, corpus, sizes } = run;
  const withSessions = sizes.filter(({ session }) => session !== undefined);
  const language = sizes.find(({ reading }) => reading !== undefined);
  const sections = [
    "# Benchmarks",
    "",
    "Written by `npm run bench`: all rows of a table are of one run, one after the other on the same files, so that ratios hold where times do not.",
    "",
    ...machineLines(machine, corpus),
    "",
    ...(withSessions.length === 0 ? [] : [...sessionTable(withSessions), ...editTables(withSessions)]),
    ...(withSessions.length === 0 ? [] : operationTable(withSessions)),
    ...engineTables(sizes),
    ...followingTable(sizes),
    ...(language === undefined ? [] : languageTable(language)),
  ];
  return `${sections.join("\n").trimEnd()}\n`;
}

function machineLines({ processor, memory, node, platform, load, loadAfter, day }, corpus) {
  const text =
    corpus === "seeds"
      ? "real articles, multiplied with their paragraphs turned round"
      : "generated: words by Zipf's law, names, dates, figures and attributions in the shapes that news has";
  return [
    `| | |`,
    `|---|---|`,
    `| machine | ${processor}, ${(memory / 2 ** 30).toFixed(0)} GB, ${platform}, Node ${node} |`,
    `| load of the machine before and after | ${load.toFixed(1)}, ${loadAfter.toFixed(1)} |`,
    `| day | ${day} |`,
    `| corpora | ${text} |`,
  ];
}

function sessionTable(sizes) {
  const row = (name, cell) => [name, ...sizes.map((size) => cell(size))];
  const request = (name, of) =>
    row(name, (size) => {
      const { p50, p95 } = of(size);
      return `${millis(p50)} / ${millis(p95)}`;
    });
  const rows = [
    row("text", ({ textBytes }) => bytes(textBytes)),
    row("process started", ({ session }) => millis(session.coldStart)),
    row("first hover, nothing kept", ({ session }) => millis(session.firstHover)),
    row("first diagnostics, nothing kept", ({ session }) => millis(session.firstDiagnostics)),
    row("first hover, index kept", ({ session }) => millis(session.warm.firstHover)),
    row("first diagnostics, index kept", ({ session }) => millis(session.warm.firstDiagnostics)),
    row("names of all articles read", ({ session: { namesRead } }) =>
      namesRead.all
        ? `${(namesRead.waited / 1000).toFixed(0)} s`
        : `stopped after ${(namesRead.waited / 1000).toFixed(0)} s`,
    ),
    request("hover, while they are read", ({ session }) => session.hoverMeanwhile),
    request("hover", ({ session }) => session.hover),
    request("definition", ({ session }) => session.definition),
    request("completion", ({ session }) => session.completion),
    request("workspace symbols", ({ session }) => session.symbols),
    row("references of the commonest name", ({ session }) => {
      const { p50, p95 } = session.references;
      return `${millis(p50)} / ${millis(p95)} (${count(session.referencesFound)})`;
    }),
    row("ripgrep: the same name in all text", ({ scan }) => `${millis(scan.p50)} (${count(scan.matches)})`),
    row(
      "Markdown service: references of a linked file, first and later",
      ({ markdown }) => `${millis(markdown.firstReferences)}, ${millis(markdown.references.p50)}`,
    ),
    row("Markdown service: diagnostics of a note after an edit", ({ markdown }) => millis(markdown.diagnostics.p50)),
    row("resident memory of server and threads", ({ session }) => bytes(session.memory)),
    row("index, as a share of the text", ({ session, textBytes }) => (session.indexBytes / textBytes).toFixed(2)),
  ];
  return [
    "## What a person waits for",
    "",
    "Over standard input and output, as an editor asks. Two times are p50 / p95.",
    "",
    ...table(["", ...sizes.map(({ articles }) => `${count(articles)} articles`)], rows),
    "",
  ];
}

function editTables(sizes) {
  const rows = sizes.flatMap(({ articles, session }) =>
    session.edits.map(({ words, diagnostics, fromNothing, edit, settled, checker }) => [
      count(words),
      count(articles),
      `${count(diagnostics.first)} / ${count(diagnostics.whole)}`,
      `${millis(fromNothing.first)} / ${millis(fromNothing.whole)}`,
      `${millis(edit.p50)} / ${millis(edit.p95)}`,
      millis(settled),
      checker === undefined ? "" : millis(checker.fromNothing),
      checker === undefined ? "" : millis(checker.edit.p50),
      checker === undefined ? "" : `${(checker.edit.p50 / edit.p50).toFixed(1)} ×`,
    ]),
  );
  const head = [
    "words",
    "articles",
    "diagnostics, first / whole",
    "from nothing, first / whole",
    "after one letter",
    "whole, with its pause",
    "harper.js",
    "after one letter",
    "ratio",
  ];
  return [
    "## An edit until its diagnostics",
    "",
    "The editor can be told to ask again, as VS Code can: what it shows first rests on the note and the articles that it cites, the whole on the corpus, which is",
    "searched 300 ms after the last letter. harper.js checks grammar and spelling of the same note and reads the whole of it at each edit.",
    "",
    ...table(head, rows),
    "",
  ];
}

const ROWS = { edit: "edit → first diagnostics", search: "the search after a pause, not judged" };

function operationTable(sizes) {
  const rows = [...JUDGED, "search"].map((name) => [
    ROWS[name] ?? name,
    ...sizes.map(({ operations }) => `${count(operations[name].server)} + ${count(operations[name].threads)}`),
    growth(sizes, name),
  ]);
  return [
    "## Growth",
    "",
    "Blocks of code that one request executes in the server and in its threads (V8's precise coverage, median): no clock, the same on any machine.",
    `\`--gate\` fails beyond ${String(MOST_GROWTH)}.`,
    "",
    ...table(["", ...sizes.map(({ articles }) => `${count(articles)} articles`), "growth"], rows),
    "",
  ];
}

function growth(sizes, name) {
  const [before, after] = [sizes[0], sizes.at(-1)].map(
    ({ operations }) => operations[name].server + operations[name].threads,
  );
  return sizes.length < 2 ? "" : (after / before).toFixed(2);
}

function engineTables(sizes) {
  const head = [
    "",
    "built",
    "a second",
    "a processor second",
    "memory",
    "index",
    "open and first answer",
    "p50",
    "p95",
    "memory",
  ];
  return [
    "## Finding paragraphs",
    "",
    "Sentences of up to fifteen content words, best twenty paragraphs; each engine in processes of its own. For dossier, building is everything until articles can be",
    "found: reading, title and date, blocks, segments, catalogue, all of it on its way to the disk, in as many threads as there are processors (up to four).",
    "FTS5 and MiniSearch are given the paragraphs in one thread.",
    "",
    ...sizes.flatMap(({ articles, textBytes, engines }) => {
      const fts5 = engines.find(({ name }) => name === "fts5");
      const rows = engines.flatMap(({ name, build, ask, bytes: size }) => {
        const shared = [
          millis(build.millis),
          `${(textBytes / MEGABYTE / (build.millis / 1000)).toFixed(1)} MB`,
          `${(textBytes / MEGABYTE / (build.processorMillis / 1000)).toFixed(1)} MB`,
          bytes(build.resident),
          (size / textBytes).toFixed(2),
          millis(ask.firstAnswer),
        ];
        const about = build.about === undefined ? "" : ` (${build.about})`;
        const times = ({ p50, p95 }) => [withRatio(p50, fts5?.ask.exact.p50), withRatio(p95, fts5?.ask.exact.p95)];
        const title = `${name === "segments" ? "dossier" : `${name}${about}`}${fewer(ask)}`;
        const rest = bytes(ask.resident);
        return [
          [title, ...shared, ...times(ask.exact), rest],
          ...(ask.pruned === undefined
            ? []
            : [
                [
                  `dossier, pruned: recall@10 ${ask.recall.toFixed(3)}`,
                  "",
                  "",
                  "",
                  "",
                  "",
                  "",
                  ...times(ask.pruned),
                  "",
                ],
              ]),
        ];
      });
      return [`${count(articles)} articles, ${bytes(textBytes)}:`, "", ...table(head, rows), ""];
    }),
  ];
}

function followingTable(sizes) {
  const rows = sizes.map(({ articles, following }) => [
    count(articles),
    millis(following.unchanged),
    `${millis(following.single.clock.p50)} / ${millis(following.single.clock.p95)}`,
    `${millis(following.single.processor.p50)} / ${millis(following.single.processor.p95)}`,
    `${millis(following.renaming)} (${count(following.renamed)})`,
    `${millis(following.switching)} (${count(following.switched)})`,
  ]);
  const head = [
    "articles",
    "all files compared",
    "one article changed",
    "of the processor",
    "files renamed",
    "another branch",
  ];
  return [
    "## Following changes",
    "",
    "Until everything can be found again, written and on its way to the disk. Renamed files are compared by their content and keep what was read of them.",
    "",
    ...table(head, rows),
    "",
  ];
}

/** Where an engine was so slow that its time was up before all sentences were asked. */
function fewer({ exact, wanted }) {
  return exact.rounds === wanted ? "" : `, ${count(exact.rounds)} of ${count(wanted)} sentences`;
}

/** Milliseconds, and how many of them FTS5 takes for one. */
function withRatio(value, peer) {
  return peer === undefined || peer === value ? millis(value) : `${millis(value)} (${(peer / value).toFixed(1)} ×)`;
}

function languageTable({ reading, comparison }) {
  const [own] = reading;
  const rows = reading.map(({ name, does, bytesPerSecond }) => [
    name,
    does,
    `${(bytesPerSecond / 1000).toFixed(0)} kB`,
    (bytesPerSecond / own.bytesPerSecond).toFixed(1),
  ]);
  const { unread, read } = comparison;
  return [
    "## Reading and comparing",
    "",
    ...table(["", "takes from the text", "a processor second", "ratio"], rows),
    "",
    `One claim with twenty passages: ${millis(unread.p50)} (p95 ${millis(unread.p95)}), and ${millis(read.p50)} (p95 ${millis(read.p95)}) once they are read.`,
    "",
  ];
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

function millis(value) {
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  if (value >= 100) return `${value.toFixed(0)} ms`;
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

function bytes(value) {
  if (value === undefined) return "unknown";
  return value >= 100 * MEGABYTE ? `${(value / MEGABYTE).toFixed(0)} MB` : `${(value / MEGABYTE).toFixed(1)} MB`;
}

function count(value) {
  return value.toLocaleString("en");
}
