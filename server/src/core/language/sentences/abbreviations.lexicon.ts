/**
 * Words that are written with a full stop, by what the stop says about the end of a sentence.
 * Written from general knowledge of newspaper English and of the languages that OSINT sources quote; lower case, without the last stop.
 */

/** Always followed by what they belong to: titles, ranks, "vs.", "cf.". */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = words(`
  mr mrs ms messrs mx dr prof st ste rev fr msgr hon pres gov lt sen rep reps sens supt insp det
  gen col maj capt cpt cmdr cdr sgt cpl pvt adm brig ens pfc comdr lieut ltcol rear
  vs v cf viz approx ca circa esp incl resp mt
  mme mlle mm m
  hr fr frau
  dipl ing mag akad acad
  e.g i.e p.ex z.b d.h t.j tj npr napr tzv t.zv t.n tzn
  ul им проф ген акад гр св т.н т.зв напр ул
`);

/** Followed by a figure where they abbreviate: "No. 5", "p. 55", "Art. 6", "Sept. 24". */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = words(`
  no nos nr nrs n° p pp pg pgs vol vols fig figs art arts sec sect ch chap para paras par pt pts ed eds op res
  jan feb mar apr jun jul aug sep sept oct nov dec br čl str бр чл ст стр
`);

/** Months and weekdays, which are abbreviations with a capital only: "the sun." is none. */
export const CAPITAL_ABBREVIATIONS: ReadonlySet<string> = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore pa tenn tex va vt wash wis wisc wyo
  ont que alta
`);

/** May stand inside a sentence or end one; the word behind decides. */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = words(`
  inc ltd co corp bros llc llp plc assn jr sr esq ret etc al ibid op.cit
  dept est ave blvd rd hwy bldg apt sq ft gov't int'l nat'l govt univ inst
  n.trad n.n n.red nota.trad trans transl tr
  d.o.o a.d s.a s.p.a s.r.l d.d o.o.d k.d
  и.др и.т.д т.д т.п т.е г гг в вв тыс млн млрд руб обл р-н
  god itd i.t.d dr.sc
`);

/** Clock abbreviations: what follows is a sentence unless it is a day, a month or a time zone. */
export const CLOCK_ABBREVIATIONS: ReadonlySet<string> = words(`a.m p.m am pm`);

/** Words with a capital that may follow a clock time inside its sentence. */
export const CLOCK_COMPANIONS: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  gmt utc cet cest eet eest est edt pst pdt cst cdt mst mdt bst msk ist eastern pacific central local moscow kyiv london beijing greenwich
`);

/**
 * Words that begin a sentence when they are capitalised, and hardly ever a name: after "U.S.", an initial or "Inc." they decide for an end.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(`
  the a an this that these those there here he she it they we i you his her hers its their theirs our ours your my
  in on at by for from with without within to of as into after before since until while when where whenever wherever during despite although though
  if unless because but and or nor so yet however meanwhile moreover furthermore nevertheless nonetheless instead still also then thus therefore hence
  what who whom whose why how which is are was were do does did has have had can could will would shall should may might must
  not no none nobody nothing some many most several few all both each every any another other others one two three four five six seven eight nine ten
  according among amid under over between across against about above below beyond through throughout toward towards around along
  now today yesterday tomorrow earlier later last next once only even just perhaps maybe such more less much
  asked speaking following given based because both either neither whether
  ils elle il le la les der die das und aber не но и он она они это этот в на по для после
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ""));
}
