/**
 * The arrows between layers, as in ARCHITECTURE.md: what is not listed for a layer may not be imported by it.
 * The compiler holds them too (project references); this file also forbids cycles, orphans and Node inside the core.
 */
const CORE = {
  text: [],
  config: ["text"],
  // A note is split into sentences where its markup is read; lexicons are data that anyone may look at.
  syntax: ["text", "config", "language/sentences", "language/[^/]+/[^/]+[.]lexicon[.]ts$"],
  language: ["text"],
  model: ["text", "config", "syntax", "language"],
  workspace: ["text", "config", "syntax", "language", "model"],
  resolve: ["text", "config", "syntax", "language", "model", "workspace"],
  assess: ["text", "config", "syntax", "language", "model", "workspace", "resolve"],
  features: ["text", "config", "syntax", "language", "model", "workspace", "resolve", "assess", "briefing"],
  briefing: ["text", "config", "syntax", "language", "model", "workspace", "resolve", "assess"],
  rules: ["text", "config", "syntax", "language", "model", "workspace", "resolve", "assess", "briefing"],
  render: [
    "text",
    "config",
    "syntax",
    "language",
    "model",
    "workspace",
    "resolve",
    "assess",
    "briefing",
    "features",
    "rules",
  ],
  analysis: [
    "text",
    "config",
    "syntax",
    "language",
    "model",
    "workspace",
    "resolve",
    "assess",
    "briefing",
    "features",
    "rules",
    "render",
  ],
  // The finished document: on top, because it asks for the check's findings and verdicts.
  export: [
    "text",
    "config",
    "syntax",
    "language",
    "model",
    "workspace",
    "resolve",
    "assess",
    "briefing",
    "features",
    "rules",
    "render",
    "analysis",
  ],
};

const PROGRAMS = {
  host: ["core"],
  export: ["core", "host"],
  cli: ["core", "host", "export"],
  lsp: ["core", "host", "export", "protocol"],
  protocol: [],
};

const coreRules = Object.entries(CORE).map(([layer, allowed]) => ({
  name: `core-${layer}`,
  comment: `core/${layer} may import ${allowed.length === 0 ? "no other layer" : allowed.join(", ")}.`,
  severity: "error",
  from: { path: `^server/src/core/${layer}/` },
  to: { path: "^(server|client|test)/", pathNot: `^server/src/core/(${[layer, ...allowed].join("|")})(/|$)` },
}));

const programRules = Object.entries(PROGRAMS).map(([layer, allowed]) => ({
  name: `server-${layer}`,
  comment: `server/src/${layer} may import ${allowed.length === 0 ? "no other layer" : allowed.join(", ")}.`,
  severity: "error",
  from: { path: `^server/src/${layer}/` },
  to: { path: "^(server|client|test)/", pathNot: `^server/src/(${[layer, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...coreRules,
    ...programRules,
    {
      name: "client-protocol-only",
      comment: "The client knows the server by the types of its protocol.",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^(server|test)/", pathNot: "^server/src/protocol/" },
    },
    {
      name: "core-is-pure",
      comment: "No Node and no editor inside the core.",
      severity: "error",
      from: { path: "^server/src/core/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-packages",
      comment: "The core uses few packages, each for one thing.",
      severity: "error",
      from: { path: "^server/src/core/" },
      to: {
        path: "^node_modules/",
        pathNot:
          "^node_modules/(@types/)?(mdast|mdast-util-[^/]+|micromark[^/]*|unist[^/]*|yaml|any-ascii|fastest-levenshtein|edtf)/",
      },
    },
    {
      name: "skills-apart",
      comment:
        "A language skill sees the types of another, and the shared ground (tokens, lemmas, lexicons); never its inside.",
      severity: "error",
      from: { path: "^server/src/core/language/([^/]+)/" },
      to: {
        path: "^server/src/core/language/[^/]+/",
        pathNot:
          "^server/src/core/language/($1|tokens|tags|network|sentences|lemmas|clauses|lexemes|titles|weights)/|/types\\.ts$|[./]lexicon[.]ts$",
      },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment: "A module that nobody imports is dead, or an entry that should be named here.",
      severity: "error",
      from: {
        orphan: true,
        path: "^(server|client)/",
        pathNot: ["\\.d\\.ts$", "/tsconfig\\.json$", "\\.md$"],
      },
      to: {},
    },
    {
      name: "resolvable",
      severity: "error",
      from: { path: "^(server|client)/" },
      to: { couldNotResolve: true, pathNot: "^vscode$" },
    },
    {
      name: "product-not-from-tests",
      severity: "error",
      from: { path: "^(server|client|scripts)/" },
      to: { path: "^test/" },
    },
    {
      name: "no-development-packages",
      comment: "What ships may only use packages that ship.",
      severity: "error",
      from: { path: "^(server|client)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "^node_modules/@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(out|dist)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".js", ".json", ".d.ts"],
    },
  },
};
