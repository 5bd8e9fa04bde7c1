/**
 * What deaths, fires, crashes and sinkings come of, written from public knowledge of news: one kind a line, its name, a bar, its nouns
 * and phrases ("_" for a space). Two kinds exclude each other unless `JOINED_CAUSES` has them together.
 */
export const CAUSE_ROWS = `
illness|cancer leukaemia leukemia pneumonia disease illness infection stroke malaria cholera typhoid tuberculosis covid-19 covid influenza sepsis heart_attack heart_failure cardiac_arrest natural_causes old_age
accident|car_accident car_crash road_accident traffic_accident plane_crash bus_crash accident fall
violence|murder assassination shooting stabbing execution gunshot strangulation
suicide|suicide overdose
electricity|electrical_fault short_circuit short-circuit electrical_failure wiring
lightning|lightning
arson|arson sabotage arsonist saboteur
mine|mine landmine
torpedo|torpedo
missile|missile rocket
bomb|bomb explosives car_bomb grenade
drone|drone
shelling|shell shelling mortar artillery
gas|gas_leak gas_explosion methane
mechanical|engine_failure mechanical_failure brake_failure metal_fatigue technical_fault
human-error|pilot_error human_error driver_error negligence drunkenness
bird|bird_strike birds
weather|storm fog wind hurricane typhoon cyclone ice snow
flood|flood flooding heavy_rain rain monsoon
earthquake|earthquake tremor quake
eruption|volcanic_eruption eruption volcano
landslide|landslide mudslide avalanche
drought|drought
overload|overloading overcrowding
`;

/** What the one may come of, or go with. */
export const JOINED_CAUSES = `
accident mechanical
accident human-error
accident bird
accident weather
accident flood
accident overload
accident landslide
violence bomb
violence missile
violence drone
violence shelling
violence mine
arson bomb
arson drone
arson missile
arson electricity
bomb mine
bomb drone
bomb missile
drone missile
missile shelling
gas bomb
gas electricity
gas accident
mechanical electricity
mechanical human-error
mechanical bird
mechanical overload
human-error weather
human-error overload
human-error electricity
human-error gas
weather flood
weather lightning
weather landslide
flood landslide
flood overload
earthquake landslide
eruption earthquake
eruption landslide
weather overload
illness flood
`;

/** Verbs that tell of the cause in telling of the death. */
export const TELLING_VERBS = `
execute hang behead|violence
assassinate murder shoot stab strangle lynch|violence
torpedo|torpedo
`;

/** Verbs for one effect, and prepositions before what it comes of. */
export const EFFECT_VERBS = "kill die sink crash destroy derail collapse explode damage";
