/** The status bar item: what the server is doing, and how many findings the notes have, by rule. Without a server it is not there. */
import { l10n, MarkdownString, StatusBarAlignment, ThemeColor, window, type StatusBarItem } from "vscode";
import type { RootStatus, SeverityCounts, StatusParams } from "../../server/src/protocol/protocol.js";

export interface Status {
  starting(): void;
  show(params: StatusParams): void;
  stopped(): void;
  dispose(): void;
}

/** Rules named in the tooltip; the Problems panel has them all. */
const RULES_SHOWN = 12;

export function createStatus(): Status {
  const item: StatusBarItem = window.createStatusBarItem("dossier.status", StatusBarAlignment.Left, 10);
  item.name = "Dossier";
  item.command = { title: l10n.t("Show problems"), command: "workbench.actions.view.problems" };
  return {
    starting() {
      item.text = "$(loading~spin) Dossier";
      item.tooltip = l10n.t("Dossier is starting");
      item.show();
    },
    show({ roots }) {
      item.text = statusText(roots);
      const tooltip = new MarkdownString();
      for (const root of roots) {
        tooltip.appendText(`${describe(root)}\n`);
        for (const { rule, count } of root.byRule.slice(0, RULES_SHOWN))
          tooltip.appendText(`${String(count)} × ${rule}\n`);
      }
      item.tooltip = tooltip;
      item.backgroundColor = isWithoutArchive(roots) ? new ThemeColor("statusBarItem.warningBackground") : undefined;
      item.accessibilityInformation = { label: roots.map(describe).join(". ") };
      item.show();
    },
    stopped() {
      item.hide();
    },
    dispose() {
      item.dispose();
    },
  };
}

function statusText(roots: readonly RootStatus[]): string {
  if (roots.some((root) => root.phase === "loading")) {
    return `$(loading~spin) ${l10n.t("Dossier: reading the corpus")}`;
  }
  const counts = roots.reduce(addCounts, { error: 0, warning: 0, info: 0, hint: 0 });
  const findings = `$(error) ${String(counts.error)} $(warning) ${String(counts.warning)} $(info) ${String(counts.info)}`;
  return `$(book) Dossier ${findings}${isWithoutArchive(roots) ? " $(debug-disconnect)" : ""}`;
}

/** An archive was asked for and does not answer. */
function isWithoutArchive(roots: readonly RootStatus[]): boolean {
  return roots.some(({ archive }) => archive === "degraded" || archive === "refused");
}

function describeArchive({ archive }: RootStatus): string {
  if (archive === undefined) return "";
  if (archive === "answering") return l10n.t("The archive is asked too.");
  if (archive === "refused")
    return l10n.t("The archive refuses: notes are checked against this workspace and the sources they cite alone.");
  return l10n.t(
    "The archive does not answer: notes are checked against this workspace and the sources they cite alone.",
  );
}

function addCounts(sum: SeverityCounts, { diagnostics }: RootStatus): SeverityCounts {
  return {
    error: sum.error + diagnostics.error,
    warning: sum.warning + diagnostics.warning,
    info: sum.info + diagnostics.info,
    hint: sum.hint + diagnostics.hint,
  };
}

function describe(root: RootStatus): string {
  const folder = decodeURIComponent(root.uri.slice(root.uri.lastIndexOf("/") + 1));
  const size = l10n.t("{0} articles, {1} notes, {2} claims", root.articles, root.notes, root.claims);
  if (root.phase === "loading") return l10n.t("{0}: reading the corpus ({1})", folder, size);
  const { error, warning, info } = root.diagnostics;
  const findings = l10n.t("{0}: {1}; {2} errors, {3} warnings, {4} remarks", folder, size, error, warning, info);
  return [findings, describeArchive(root)].filter((part) => part !== "").join(". ");
}
