/**
 * Nouns that tell an event, with the roles of the phrases around them; written from general knowledge of the language of news.
 * Where no verb is given, `baseOf` of the noun is its verb.
 */

/**
 * What the phrases of an event noun are:
 * `object` "the killing of X by Y", "X's arrest": "of" and a possessor beside "by" undergo it;
 * `target` "the attack on X by Y", "Y's attack": "on" and "against" undergo it, "of" and the possessor do it;
 * `subject` "the death of X", "the arrival of X": "of" and the possessor do it, nobody undergoes it.
 */
export type EventFrame = "object" | "target" | "subject";

export interface EventNoun {
  readonly frame: EventFrame;
  /** Its verb where it is no regular derivation. */
  readonly verb: string | undefined;
}

const ROWS: readonly (readonly [EventFrame, string])[] = [
  [
    "object",
    `withdrawal killing murder assassination massacre slaughter:slaughter execution arrest detention imprisonment capture seizure destruction demolition:demolish
    occupation invasion annexation:annex deployment redeployment:redeploy release liberation delivery:deliver purchase sale acquisition appointment
    nomination dismissal sacking:sack ouster:oust election signing:sign recognition expulsion:expel deportation:deport kidnapping abduction rescue
    evacuation closure construction trial conviction indictment sentencing approval ratification rejection theft
    sabotage poisoning:poison hijacking:hijack extradition:extradite suspension blockade siege:besiege mobilization:mobilize mobilisation:mobilize
    takeover:take_over downing:down sinking:sink bombing bombardment shelling shooting stabbing:stab beating:beat torture rape looting:loot storming:storm
    disappearance:disappear displacement conscription:conscript recruitment publication:publish announcement declaration introduction
    imposition:impose lifting:lift cancellation:cancel postponement:postpone interception:intercept persecution prosecution
    surveillance:survey assault ambush burning:burn defeat overthrow:overthrow abolition:abolish adoption:adopt creation:create dissolution:dissolve
    removal:remove transfer:transfer import:import export:export production distribution:distribute treatment:treat
    inspection:inspect search:search investigation handover:hand_over repatriation:repatriate exclusion injuring:injure wounding:wound maiming:maim`,
  ],
  [
    "target",
    `attack raid strike airstrike:strike offensive:attack onslaught:attack incursion:invade crackdown:crack_down war:fight protest:protest
    assault ambush ban:ban embargo:ban tax:tax vote:vote visit:visit intervention interference threat:threaten`,
  ],
  [
    "subject",
    `death arrival departure resignation explosion blast:explode collapse crash escape:escape flight return meeting:meet victory:win
    retreat:retreat retirement:retire surrender birth:bear eruption:erupt`,
  ],
];

export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = readRows();

/** Verbs that only say that the event of their object came about: "carried out an attack", "made a withdrawal". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "carry_out conduct launch make take stage mount commit perform undertake perpetrate execute give pay wage do begin start".split(
    " ",
  ),
);

/** Verbs that say of an event noun in their subject that it came about: "an attack took place". */
export const OCCURRENCE_VERBS: ReadonlySet<string> = new Set("take_place occur happen come_about ensue".split(" "));

function readRows(): ReadonlyMap<string, EventNoun> {
  const nouns = new Map<string, EventNoun>();
  for (const [frame, list] of ROWS) {
    for (const entry of list.split(/\s+/u)) {
      const colon = entry.indexOf(":");
      const noun = colon < 0 ? entry : entry.slice(0, colon);
      nouns.set(noun, { frame, verb: colon < 0 ? undefined : entry.slice(colon + 1) });
    }
  }
  return nouns;
}
