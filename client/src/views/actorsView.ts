/** The view of actors: what there is to judge first, then actors by mentions with their spellings, offices and passages. */
import { commands, l10n, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type {
  ActorPassagesMethod,
  ActorPassagesParams,
  ActorPassagesResult,
  ActorsViewMethod,
  ActorsViewResult,
  NameVerdict,
  ViewActor,
  ViewParams,
  ViewPassage,
  ViewProposal,
  ViewSpelling,
} from "../../../server/src/protocol/views.js";
import { REVEAL_ACTOR } from "../capabilities.js";
import type { ServerProcess } from "../languageClient.js";
import { passageCitation } from "./citationText.js";
import type { ViewNode } from "./node.js";
import type { ShownView, ViewContent, ViewSource } from "./views.js";

const ACTORS: ActorsViewMethod = "dossier/view/actors";
const PASSAGES: ActorPassagesMethod = "dossier/view/actorPassages";
const FIRST_ROWS = 200;
/** "Show more" shows so many times as many. */
const MORE = 4;
const MOST_PASSAGES = 50;

const TYPE_ICONS: Readonly<Record<string, string>> = {
  person: "person",
  organization: "organization",
  place: "location",
  group: "person-add",
  document: "file",
  event: "calendar",
};

export function createActorsView(server: ServerProcess): ViewSource {
  let limit = FIRST_ROWS;
  return {
    id: "dossier.actors",
    dependsOn: "tables",
    async load(client): Promise<ViewContent> {
      const params: ViewParams = { limit };
      const { actors, total, proposals } = await client.sendRequest<ActorsViewResult>(ACTORS, params);
      return {
        nodes: [
          ...(proposals.length === 0 ? [] : [proposalsNode(proposals)]),
          ...actors.map((actor) => actorNode(actor, client)),
          ...(actors.length < total ? [moreNode(total - actors.length)] : []),
        ],
        description: l10n.t("{0} actors", total),
        ...(proposals.length === 0
          ? {}
          : { badge: { value: proposals.length, tooltip: l10n.t("{0} spellings to judge", proposals.length) } }),
      };
    },
    commands: (view) => [
      commands.registerCommand("dossier.actors.showMore", () => {
        limit *= MORE;
        view.reload();
      }),
      commands.registerCommand(REVEAL_ACTOR, async (root: unknown, actor: unknown, part: unknown) => {
        if (typeof root === "string" && typeof actor === "string")
          await reveal(view, { root, actor, part: part === "spellings" ? part : undefined });
      }),
      // A restarted server counts from the beginning.
      server.onRestart(() => {
        limit = FIRST_ROWS;
      }),
    ],
  };
}

interface Wanted {
  readonly root: string;
  readonly actor: string;
  readonly part: "spellings" | undefined;
}

/** Opens the actor's row, or its spellings, which are judged there. */
async function reveal(view: ShownView, { root, actor, part }: Wanted): Promise<void> {
  const row = (await view.rows()).find(({ id }) => id === actorRow(root, actor));
  if (row === undefined) {
    void window.showInformationMessage(
      l10n.t("The view of actors does not show this one yet: choose “Show more” there."),
    );
    return;
  }
  const spellings =
    part === undefined ? undefined : (await view.rowsOf(row)).find(({ id }) => id.startsWith(`${part} `));
  if (spellings === undefined) await view.reveal(row, 1);
  else await view.reveal(spellings, 1);
}

function actorRow(root: string, actor: string): string {
  return `actor ${root} ${actor}`;
}

function proposalsNode(proposals: readonly ViewProposal[]): ViewNode {
  return {
    id: "proposals",
    label: l10n.t("Spellings to judge"),
    description: String(proposals.length),
    icon: { name: "law" },
    expanded: true,
    children: () => proposals.map(proposalNode),
  };
}

export function verdictWords(verdict: NameVerdict): string {
  switch (verdict) {
    case "same":
      return l10n.t("same");
    case "different":
      return l10n.t("different");
    case "unsure":
      return l10n.t("unsure");
  }
}

function proposalNode(proposal: ViewProposal): ViewNode {
  const { surface, actor, count, suggested, reasons } = proposal;
  return {
    id: `proposal ${actor.id} ${surface}`,
    label: l10n.t("“{0}” = {1}?", surface, actor.name),
    description: l10n.t("{0}× · looks {1}", count, verdictWords(suggested)),
    tooltip: [
      ...reasons,
      "",
      l10n.t("Same: every “{0}” counts as {1}.", surface, actor.name),
      l10n.t("Different: “{0}” never counts as {1}.", surface, actor.name),
      l10n.t("Unsure: they stay apart, and you are not asked again."),
    ].join("\n"),
    icon: { name: "question" },
    context: "proposal",
    proposal,
  };
}

function actorNode(actor: ViewActor, client: LanguageClient): ViewNode {
  const { id, root, name, type, registered, mentions, articles, entry } = actor;
  return {
    id: actorRow(root, id),
    label: name,
    description: l10n.t("{0}× in {1} articles", mentions, articles),
    tooltip: [name, type, registered ? "" : l10n.t("Found in the corpus, not in the registry"), ...actor.roles]
      .filter((line) => line !== "")
      .join("\n"),
    icon: { name: TYPE_ICONS[type] ?? "symbol-misc", ...(registered ? { color: "charts.blue" } : {}) },
    context: registered ? "actor registered" : "actor",
    cite: name,
    ...(entry === undefined ? {} : { place: entry }),
    children: () => [
      ...spellingNodes(actor),
      ...roleNodes(actor),
      {
        id: `passages ${root} ${id}`,
        label: l10n.t("Passages"),
        icon: { name: "quote" },
        children: () => passagesOf(actor, client),
      },
    ],
  };
}

function spellingNodes({ root, id, name, registered, spellings }: ViewActor): readonly ViewNode[] {
  if (spellings.length < 2) return [];
  const spellingNode = ({ surface, count, accepted, why }: ViewSpelling): ViewNode => ({
    id: `spelling ${root} ${id} ${surface}`,
    label: surface,
    description: `${String(count)}×`,
    icon: { name: accepted ? "check" : "symbol-string" },
    cite: name,
    ...(why === undefined ? {} : { tooltip: why }),
    // What nobody has judged yet can be judged here.
    ...(accepted || surface === name
      ? {}
      : {
          context: "proposal",
          proposal: {
            root,
            surface,
            count,
            actor: { id, name, registered },
            suggested: "same",
            reasons: why === undefined ? [] : [why],
          },
        }),
  });
  return [
    {
      id: `spellings ${root} ${id}`,
      label: l10n.t("Spellings"),
      description: String(spellings.length),
      icon: { name: "whole-word" },
      children: () => spellings.map(spellingNode),
    },
  ];
}

function roleNodes({ root, id, roles }: ViewActor): readonly ViewNode[] {
  if (roles.length === 0) return [];
  return [
    {
      id: `roles ${root} ${id}`,
      label: l10n.t("Offices"),
      description: String(roles.length),
      icon: { name: "briefcase" },
      children: () => roles.map((role, at) => ({ id: `role ${root} ${id} ${String(at)}`, label: role })),
    },
  ];
}

async function passagesOf({ root, id }: ViewActor, client: LanguageClient): Promise<readonly ViewNode[]> {
  const params: ActorPassagesParams = { root, actor: id, limit: MOST_PASSAGES };
  const { passages } = await client.sendRequest<ActorPassagesResult>(PASSAGES, params);
  return passages.map((passage) => passageNode(passage, `passage of ${root} ${id}`));
}

export function passageNode({ place, text, key, source }: ViewPassage, of: string): ViewNode {
  return {
    id: `${of} ${place.uri} ${String(place.range.start.line)}:${String(place.range.start.character)}`,
    label: text,
    description: source,
    tooltip: `${text}\n\n${source}`,
    place,
    cite: passageCitation(key, text),
  };
}

function moreNode(rest: number): ViewNode {
  const title = l10n.t("Show more ({0} further actors)", rest);
  return {
    id: "more",
    label: title,
    icon: { name: "ellipsis" },
    command: { title, command: "dossier.actors.showMore" },
  };
}
