/** The view of sources: the cited ones first, each with grade, date, origin, the claims that cite it, and what is missing. */
import { l10n } from "vscode";
import type {
  SourcesViewMethod,
  SourcesViewResult,
  ViewParams,
  ViewSource as Source,
} from "../../../server/src/protocol/views.js";
import { sourceCitation } from "./citationText.js";
import type { ViewNode } from "./node.js";
import type { ViewContent, ViewSource } from "./views.js";

const SOURCES: SourcesViewMethod = "dossier/view/sources";
/** The most cited ones; the rest is found by searching. */
const MOST_SOURCES = 1_000;

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function createSourcesView(): ViewSource {
  return {
    id: "dossier.sources",
    dependsOn: "notes",
    async load(client): Promise<ViewContent> {
      const params: ViewParams = { limit: MOST_SOURCES };
      const { sources, total, incomplete } = await client.sendRequest<SourcesViewResult>(SOURCES, params);
      return {
        nodes: sources.map(sourceNode),
        description:
          sources.length < total ? l10n.t("{0} of {1} articles", sources.length, total) : l10n.t("{0} articles", total),
        ...(incomplete === 0
          ? {}
          : {
              badge: { value: incomplete, tooltip: l10n.t("{0} cited articles without a grade or a date", incomplete) },
            }),
      };
    },
    commands: () => [],
  };
}

function sourceNode(source: Source): ViewNode {
  const { uri, key, label, title, grade, published, citing } = source;
  return {
    id: `source ${uri}`,
    label: title ?? key,
    description: [published ?? l10n.t("undated"), `@${key}`].join(" · "),
    badge:
      grade === undefined
        ? { letters: "–", tooltip: l10n.t("No grade") }
        : { letters: grade.reliability.slice(0, 2), tooltip: `${l10n.t("Grade")} ${grade.reliability}` },
    tooltip: [title ?? key, label, ...source.roots.map((root) => l10n.t("Goes back to {0}", root))].join("\n"),
    icon: { name: "file-text", ...(citing.length > 0 ? { color: "charts.blue" } : {}) },
    context: "source",
    place: { uri, range: START },
    cite: sourceCitation(key),
    children: () => [...factNodes(source), ...missingNodes(source), ...citingNodes(source)],
  };
}

function factNodes({ uri, grade, published, inferred, roots, sharesOrigin }: Source): readonly ViewNode[] {
  const guessed = (field: string, words: string): string =>
    inferred.includes(field) ? l10n.t("{0} (inferred)", words) : words;
  const fact = (name: string, label: string, value: string, icon: string): ViewNode => ({
    id: `${name} ${uri}`,
    label,
    description: value,
    tooltip: `${label}: ${value}`,
    icon: { name: icon },
  });
  return [
    ...(grade === undefined
      ? []
      : [
          fact(
            "grade",
            l10n.t("Grade"),
            [grade.reliability, grade.reason].filter((part) => part !== undefined).join(": "),
            "verified",
          ),
        ]),
    ...(published === undefined ? [] : [fact("date", l10n.t("Date"), guessed("published", published), "calendar")]),
    ...roots.map((root, at) => fact(`root ${String(at)}`, l10n.t("Origin"), root, "references")),
    ...sharesOrigin.map((other, at) =>
      fact(`shared ${String(at)}`, l10n.t("No second source beside @{0}", other.key), other.why, "git-merge"),
    ),
  ];
}

function missingNodes({ uri, missing }: Source): readonly ViewNode[] {
  const words = {
    grade: l10n.t("No grade"),
    published: l10n.t("No date"),
    publisher: l10n.t("No publisher"),
    authors: l10n.t("No author"),
  };
  return missing.map((field) => ({
    id: `missing ${field} ${uri}`,
    label: words[field],
    icon: { name: "circle-slash", color: "list.warningForeground" },
  }));
}

function citingNodes({ uri, citing }: Source): readonly ViewNode[] {
  if (citing.length === 0) return [];
  return [
    {
      id: `citing ${uri}`,
      label: l10n.t("Claims that cite it"),
      description: String(citing.length),
      icon: { name: "quote" },
      children: () =>
        citing.map(({ place, text }) => ({
          id: `citing ${uri} ${place.uri} ${String(place.range.start.line)}:${String(place.range.start.character)}`,
          label: text,
          place,
        })),
    },
  ];
}
