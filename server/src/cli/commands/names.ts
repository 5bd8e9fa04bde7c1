/** `dossier names --jsonl`: may two written names mean one actor. */
import { compareNames } from "../../core/language/nameKeys/nameKeys.js";
import type { EntityType } from "../../core/language/names/types.js";
import type { Command } from "../command.js";
import { answerLines } from "../jsonLines.js";

const ENTITY_TYPES: readonly EntityType[] = ["person", "organization", "place", "group", "event", "document"];

export const namesCommand: Command = {
  name: "names",
  usage: "--jsonl < requests",
  summary: 'compares written names: {"id","left","right"} a line',
  options: ["jsonl"],
  words: [0, 0],
  run: async ({ terminal }) =>
    await answerLines(terminal, (request) => {
      const type = request.optionalText("type");
      const entityType = ENTITY_TYPES.find((candidate) => candidate === type);
      if (type !== undefined && entityType === undefined)
        throw new Error(`"type" is none of ${ENTITY_TYPES.join(", ")}.`);
      const { verdict, reasons } = compareNames(request.text("left"), request.text("right"), entityType);
      return { verdict, reasons };
    }),
};
