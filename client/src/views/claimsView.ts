/** The view of claims: by status, with counts, filtered to what a person wants to see, each over the passages that bear on it. */
import { commands, l10n, window, type QuickPickItem } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type {
  ClaimsViewMethod,
  ClaimsViewResult,
  EvidenceViewMethod,
  EvidenceViewParams,
  EvidenceViewResult,
  ViewClaim,
  ViewClaimState,
  ViewEvidence,
  ViewParams,
} from "../../../server/src/protocol/views.js";
import { passageCitation } from "./citationText.js";
import type { ViewNode } from "./node.js";
import type { ViewContent, ViewSource } from "./views.js";

const CLAIMS: ClaimsViewMethod = "dossier/view/claims";
const EVIDENCE: EvidenceViewMethod = "dossier/view/evidence";
/** More rows than anybody looks through; the counts are of all. */
const MOST_CLAIMS = 5_000;

const ORDER: readonly ViewClaimState[] = [
  "contradicted",
  "disputed",
  "misquoted",
  "unsourced",
  "unsupported",
  "open",
  "supported",
  "not-checkable",
];

/** What the badge counts. */
const NEED_WORK: readonly ViewClaimState[] = ["contradicted", "disputed", "misquoted", "unsourced", "unsupported"];

const ICONS: Readonly<Record<ViewClaimState, NonNullable<ViewNode["icon"]>>> = {
  contradicted: { name: "error", color: "list.errorForeground" },
  disputed: { name: "comment-unresolved", color: "list.warningForeground" },
  misquoted: { name: "quote", color: "list.errorForeground" },
  unsourced: { name: "question", color: "list.warningForeground" },
  unsupported: { name: "warning", color: "list.warningForeground" },
  open: { name: "circle-large-outline" },
  supported: { name: "pass", color: "testing.iconPassed" },
  "not-checkable": { name: "circle-outline" },
};

export function stateWords(state: ViewClaimState): string {
  switch (state) {
    case "contradicted":
      return l10n.t("Contradicted by its source");
    case "disputed":
      return l10n.t("Disputed elsewhere");
    case "misquoted":
      return l10n.t("Misquoted");
    case "unsourced":
      return l10n.t("Without a source");
    case "unsupported":
      return l10n.t("Not borne out by its source");
    case "open":
      return l10n.t("Not confirmed, not refuted");
    case "supported":
      return l10n.t("Supported");
    case "not-checkable":
      return l10n.t("Not to be checked");
  }
}

export function createClaimsView(): ViewSource {
  let hidden: ReadonlySet<ViewClaimState> = new Set(["not-checkable"]);
  return {
    id: "dossier.claims",
    dependsOn: "notes",
    async load(client): Promise<ViewContent> {
      const params: ViewParams = { limit: MOST_CLAIMS };
      const { claims, counts } = await client.sendRequest<ClaimsViewResult>(CLAIMS, params);
      const open = NEED_WORK.reduce((sum, state) => sum + counts[state], 0);
      const shown = ORDER.filter((state) => !hidden.has(state));
      return {
        nodes: shown
          .filter((state) => counts[state] > 0)
          .map((state) =>
            groupOf(
              state,
              counts[state],
              claims.filter((claim) => claim.state === state),
              client,
            ),
          ),
        ...(open === 0 ? {} : { badge: { value: open, tooltip: l10n.t("{0} claims that need work", open) } }),
        ...(hidden.size <= 1 ? {} : { description: l10n.t("filtered") }),
      };
    },
    commands: ({ reload }) => [
      commands.registerCommand("dossier.claims.filter", async () => {
        const picked = await window.showQuickPick<QuickPickItem & { readonly state: ViewClaimState }>(
          ORDER.map((state) => ({ label: stateWords(state), state, picked: !hidden.has(state) })),
          { canPickMany: true, title: l10n.t("Claims to show") },
        );
        if (picked === undefined) return;
        hidden = new Set(ORDER.filter((state) => !picked.some((item) => item.state === state)));
        reload();
      }),
    ],
  };
}

function groupOf(state: ViewClaimState, count: number, claims: readonly ViewClaim[], client: LanguageClient): ViewNode {
  return {
    id: `state ${state}`,
    label: stateWords(state),
    description: String(count),
    icon: ICONS[state],
    expanded: NEED_WORK.includes(state),
    children: () => claims.map((claim) => claimNode(claim, client)),
  };
}

function claimNode(claim: ViewClaim, client: LanguageClient): ViewNode {
  const { place, text, note, section, against } = claim;
  const { line, character } = place.range.start;
  const support = supportWords(claim);
  return {
    id: `claim ${place.uri} ${String(line)}:${String(character)}`,
    label: text,
    description: against === undefined ? support : l10n.t("{0}: “{1}”", against.source, against.words),
    tooltip: [text, "", `${note}${section === undefined ? "" : ` · ${section}`}`, support].join("\n"),
    place,
    ...(claim.state === "not-checkable" ? {} : { children: () => evidenceOf(claim, client) }),
  };
}

function supportWords({ sources, origins }: ViewClaim): string {
  if (sources.length === 0) return l10n.t("no source");
  if (sources.length === 1) return `@${sources[0] ?? ""}`;
  return l10n.t("{0} sources, {1} origins", sources.length, origins);
}

async function evidenceOf({ place }: ViewClaim, client: LanguageClient): Promise<readonly ViewNode[]> {
  const params: EvidenceViewParams = { textDocument: { uri: place.uri }, position: place.range.start };
  const { passages } = await client.sendRequest<EvidenceViewResult>(EVIDENCE, params);
  if (passages.length > 0) return passages.map((passage) => evidenceNode(passage, place.uri));
  return [
    {
      id: `nothing ${place.uri} ${String(place.range.start.line)}`,
      label: l10n.t("No passage of the corpus bears on it"),
    },
  ];
}

const VERDICT_ICONS: Readonly<Record<ViewEvidence["verdict"], NonNullable<ViewNode["icon"]>>> = {
  supports: ICONS.supported,
  contradicts: ICONS.contradicted,
  neutral: { name: "dash" },
};

function evidenceNode({ place, text, key, source, verdict, cited }: ViewEvidence, of: string): ViewNode {
  const words = { supports: l10n.t("supports"), contradicts: l10n.t("contradicts"), neutral: l10n.t("bears on it") };
  return {
    id: `evidence ${of} ${place.uri} ${String(place.range.start.line)}:${String(place.range.start.character)}`,
    label: text,
    description: cited ? `${words[verdict]} · ${source}` : l10n.t("{0} · {1}, not cited", words[verdict], source),
    tooltip: `${text}\n\n${source}`,
    icon: VERDICT_ICONS[verdict],
    place,
    cite: passageCitation(key, text),
  };
}
