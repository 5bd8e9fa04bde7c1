/** `dossier entities --jsonl`: names, dates and quantities of a text, with the workspace's actors where one is given. */
import type { TextRange } from "../../core/text/range.js";
import { compareRanges } from "../../core/text/range.js";
import { readText } from "../../core/model/readText.js";
import { actorIdsOf } from "../../core/workspace/actorTable.js";
import type { ActorTable } from "../../core/workspace/types.js";
import type { Command } from "../command.js";
import { answerLines } from "../jsonLines.js";
import type { Span } from "../spans.js";
import { spanOf } from "../spans.js";
import { openCommandWorkspace } from "../workspace.js";

interface Entity extends Span {
  readonly type: string;
  /** The actor's id in the workspace; absent where none or several are meant. Without a workspace, an id that all spellings of one actor in the text share. */
  readonly actor?: string;
}

export const entitiesCommand: Command = {
  name: "entities",
  usage: "--jsonl [--workspace DIR] < requests",
  summary:
    'finds names, dates and quantities: {"id","text","date"?} a line; names their actors, those of the workspace where one is given',
  options: ["jsonl", "workspace"],
  words: [0, 0],
  run: async (request) => {
    const actors =
      request.options.workspace === undefined
        ? undefined
        : (await openCommandWorkspace(request)).host.analysis().workspace.actors;
    return await answerLines(request.terminal, (line) => {
      const text = line.text("text");
      return { entities: entitiesOf(text, line.optionalText("date"), actors) };
    });
  },
};

function entitiesOf(text: string, date: string | undefined, actors: ActorTable | undefined): readonly Entity[] {
  const { mentions, statements } = readText(text, date);
  const own = actors === undefined ? actorIdsOf(mentions) : undefined;
  const entity = (range: TextRange, type: string): Entity => ({ ...spanOf(text, range), type });
  return [
    ...mentions.map((mention) => ({
      ...entity(mention, mention.type),
      ...actorField(own === undefined ? soleActor(mention.surface, actors) : own.get(mention.surface)),
    })),
    ...statements.flatMap((statement) => statement.dates.map((found) => entity(found, "date"))),
    ...statements.flatMap((statement) => statement.quantities.map((found) => entity(found, "quantity"))),
  ].sort(compareRanges);
}

function soleActor(surface: string, actors: ActorTable | undefined): string | undefined {
  const [first, ...others] = actors?.resolve(surface) ?? [];
  return others.length > 0 ? undefined : first?.id;
}

function actorField(id: string | undefined): { readonly actor?: string } {
  return id === undefined ? {} : { actor: id };
}
