/** `dossier/view/actors` and `dossier/view/actorPassages`: actors by mentions with what there is to judge, and one actor's passages. */
import { actorPassagesFeature, actorsViewFeature, type ActorRow } from "../../core/features/views/actorsView.js";
import { roleHistory } from "../../core/workspace/roleHistory.js";
import type {
  ActorPassagesMethod,
  ActorPassagesParams,
  ActorPassagesResult,
  ActorsViewMethod,
  ActorsViewResult,
  ViewActor,
  ViewParams,
  ViewPassage,
  ViewProposal,
} from "../../protocol/views.js";
import { decodeView } from "../convert/documentParams.js";
import { toLocation } from "../convert/fileView.js";
import { readFields, readString } from "../convert/params.js";
import type { RootContext, WorkspaceRequest } from "../workspaceHandler.js";

const ACTORS: ActorsViewMethod = "dossier/view/actors";
const PASSAGES: ActorPassagesMethod = "dossier/view/actorPassages";

export const actorsViewRequest: WorkspaceRequest<ViewParams, ActorsViewResult> = {
  method: ACTORS,
  decode: decodeView,
  async *answer(roots, { limit }) {
    const actors: ViewActor[] = [];
    const proposals: ViewProposal[] = [];
    let total = 0;
    for await (const context of roots) {
      const view = await context.ask(actorsViewFeature, { limit });
      const root = context.root.uri;
      total += view.total;
      proposals.push(...view.proposals.map((proposal) => ({ ...proposal, root })));
      for (const row of view.rows) actors.push(await actorOf(row, context));
      yield;
    }
    return { actors: actors.sort((left, right) => right.mentions - left.mentions).slice(0, limit), total, proposals };
  },
};

export const actorPassagesRequest: WorkspaceRequest<ActorPassagesParams, ActorPassagesResult> = {
  method: PASSAGES,
  decode(raw) {
    const fields = readFields(raw, "params");
    return {
      ...decodeView(raw),
      root: readString(fields["root"], "root"),
      actor: readString(fields["actor"], "actor"),
    };
  },
  async *answer(roots, { root: wanted, actor, limit }) {
    const passages: ViewPassage[] = [];
    for await (const { root, files, ask } of roots) {
      if (root.uri !== wanted) continue;
      for (const { text, key, source, file, mention } of await ask(actorPassagesFeature, { actor, limit })) {
        passages.push({ place: await toLocation(files, { file, range: mention }), text, key, source });
        yield;
      }
    }
    return { passages };
  },
};

async function actorOf({ actor, articles, spellings, entry }: ActorRow, context: RootContext): Promise<ViewActor> {
  return {
    root: context.root.uri,
    id: actor.id,
    name: actor.name,
    type: actor.type,
    registered: actor.registered,
    mentions: actor.total,
    articles,
    spellings,
    roles: roleHistory(actor.roles).map(({ title, former }) => (former ? `${title} (former)` : title)),
    ...(entry === undefined ? {} : { entry: await toLocation(context.files, entry) }),
  };
}
