/** Asks one feature: plans, fulfils from the index, plans again while anything is missing, answers; a long answer in slices. */
import { isNothing, NO_SUPPLY, unmetNeeds, type Supply } from "../core/assess/needs.js";
import type { Feature } from "../core/features/types.js";
import type { Workspace } from "../core/workspace/types.js";
import { fulfil } from "./fulfil.js";
import { createPause, runSteps, type Pause } from "./slices.js";
import type { PassageIndex } from "./ports.js";

/** An article, then an actor or claims in it, then their evidence: no honest plan needs more rounds. */
const MOST_ROUNDS = 4;

export async function ask<Params, Answer>(
  feature: Feature<Params, Answer>,
  workspace: Workspace,
  params: Params,
  index: PassageIndex,
  pause: Pause = createPause(),
): Promise<Answer> {
  let supply: Supply = NO_SUPPLY;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const unmet = unmetNeeds(feature.plan(workspace, params, supply), supply);
    if (isNothing(unmet)) break;
    supply = mergeSupply(supply, await fulfil(unmet, index));
  }
  const steps = feature.steps?.(workspace, params, supply);
  if (steps === undefined) return feature.answer(workspace, params, supply);
  return await runSteps(steps, pause);
}

function mergeSupply(left: Supply, right: Supply): Supply {
  return {
    evidence: new Map([...left.evidence, ...right.evidence]),
    actors: new Map([...left.actors, ...right.actors]),
    overviews: new Map([...left.overviews, ...right.overviews]),
    articles: new Map([...left.articles, ...right.articles]),
  };
}
