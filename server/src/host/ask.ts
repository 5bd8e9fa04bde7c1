/**
 * Asks one feature: plans, fulfils from the index, plans again while anything is missing, answers; a long answer in slices.
 * What can be worked on while the index is busy is worked on meanwhile.
 */
import { isNothing, NO_SUPPLY, unmetNeeds, type Supply } from "../core/assess/needs.js";
import type { Feature } from "../core/features/types.js";
import type { Workspace } from "../core/workspace/types.js";
import type { Steps } from "../core/text/steps.js";
import { fulfil } from "./fulfil.js";
import { SupplyParts } from "./supplyParts.js";
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
  const ahead = feature.ahead?.(workspace, params);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const unmet = unmetNeeds(feature.plan(workspace, params, supply), supply);
    if (isNothing(unmet)) break;
    const parts = new SupplyParts();
    const whole = fulfil(unmet, index, parts);
    if (ahead !== undefined && whole instanceof Promise) await workMeanwhile(whole, parts, ahead, pause);
    supply = mergeSupply(supply, await whole);
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
    places: new Map([...left.places, ...right.places]),
    articles: new Map([...left.articles, ...right.articles]),
  };
}

/** Until the whole supply is here, or will never be: whoever waits for it hears of a failure. */
async function workMeanwhile(
  whole: Promise<Supply>,
  parts: SupplyParts,
  work: (part: Supply) => Steps<void>,
  pause: Pause,
): Promise<void> {
  const end = (): void => {
    parts.end();
  };
  whole.then(end, end);
  await runSteps(work(NO_SUPPLY), pause);
  for (let part = await parts.next(); part !== undefined; part = await parts.next()) await runSteps(work(part), pause);
}
