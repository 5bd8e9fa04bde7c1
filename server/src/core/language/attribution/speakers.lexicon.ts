/** Nouns for people, bodies and papers that can be quoted; written down from general knowledge of news prose. */

/** Heads of noun phrases that can speak or are documents; names and personal pronouns always can. */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  `force forces eyewitness eyewitnesses jury jurors tribunal panel commentators office offices website site portal official officials authority authorities government ministry minister president spokesman spokeswoman spokesperson spokespeople source sources expert experts analyst analysts witness witnesses police army military commander general
  court prosecutor prosecutors judge lawyer lawyers lawmaker lawmakers diplomat diplomats agency agencies media newspaper newspapers outlet magazine journalist journalists reporter reporters author authors article publication editorial
  company firm bank union party opposition leader leaders chief head director critics critic observers observer researchers researcher scientists scientist economists economist investigators investigator inspectors resident residents
  activists activist campaigners group groups organisation organization council commission committee parliament senate embassy ambassador envoy delegation team coach manager captain player players doctors doctor hospital reports report
  study studies survey surveys poll polls document documents statement declaration letter memo notice manifest communique communiqué email e-mail message post tweet assessment intelligence regulator operator organisers organizers executive executives chairman mayor governor king queen pope prime secretary
  people person man woman men women family relatives mother father friend friends colleague colleagues he she they everyone many some others most insiders sceptics skeptics supporters rebels militants propaganda press narrative state audience public voters
  note officers officer soldier soldiers troops firefighters firefighter passengers passenger survivor survivors victim victims striker goalkeeper lawyers counsel defendant suspect suspects owner insurer forecasters meteorologists seismologists historian historians professor teacher pilot crew owner owners workers farmers widow widows widower husband wife son sons daughter daughters brother sister neighbour neighbours neighbor neighbors clerk clerks nurse nurses guard guards tenant tenants chairwoman mechanic mechanics apprentice nun nuns monk monks bishop archbishop premier chancellor board fund institute centre center think-tank services service admiral colonel captain`.split(
    /\s+/u,
  ),
);
