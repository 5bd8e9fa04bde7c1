/** Nouns of people in the singular and demonyms: what they count are persons, of whatever kind. Public knowledge, written for this grammar. */

export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `person people man woman child boy girl baby infant toddler teenager teen youth adult elder senior pensioner retiree minor orphan widow parent mother father son daughter brother sister husband wife sibling relative friend neighbor neighbour twin
  soldier troop serviceman servicewoman officer policeman policewoman cop gendarme guard sergeant lieutenant captain major colonel general admiral commander conscript recruit reservist veteran marine sailor paratrooper pilot sniper gunner airman infantryman
  commando ranger trooper peacekeeper observer inspector monitor fighter gunman militant insurgent rebel terrorist extremist jihadist islamist separatist mercenary militiaman paramilitary guerrilla combatant partisan attacker assailant bomber hijacker
  kidnapper suspect criminal offender prisoner inmate detainee convict hostage captive abductee smuggler trafficker gangster thief robber looter rioter killer murderer
  civilian resident inhabitant citizen villager townsperson local passer-by passerby bystander witness survivor victim casualty refugee migrant displaced evacuee returnee settler asylum-seeker immigrant emigrant expatriate foreigner tourist visitor traveler traveller passenger commuter pilgrim
  worker employee laborer labourer miner farmer fisherman driver engineer technician builder contractor teacher lecturer professor student pupil schoolchild doctor physician nurse medic paramedic surgeon patient firefighter rescuer volunteer aid-worker staffer personnel staff crew member crewman
  journalist reporter correspondent editor cameraman photographer blogger activist campaigner protester protestor demonstrator marcher striker dissident defector whistleblower
  politician minister deputy lawmaker legislator senator congressman parliamentarian mp mep governor mayor councillor councilor ambassador diplomat envoy delegate representative official leader president premier chancellor king queen candidate voter supporter opponent ally
  adviser advisor aide spokesman spokeswoman spokesperson expert analyst researcher scientist scholar academic lawyer attorney judge prosecutor magistrate juror defendant plaintiff investigator detective agent spy operative informant hacker
  priest monk nun imam bishop cleric pastor rabbi worshipper worshiper believer
  player footballer athlete fan spectator coach referee participant attendee guest customer client consumer user subscriber reader viewer respondent applicant beneficiary donor investor shareholder owner manager director executive chief boss founder entrepreneur trader seller buyer
  actor actress artist musician singer writer author poet
  climber hiker skier swimmer diver rower cyclist motorcyclist biker pedestrian shopper diner homeowner tenant landlord baker butcher herder herdsman shepherd rancher logger hunter seafarer mariner astronaut cosmonaut trucker rider jockey docker
  guide translator interpreter negotiator mediator arbitrator regulator auditor commissioner clerk secretary treasurer cashier cleaner porter waiter bartender chef cook nanny caretaker carer caregiver therapist midwife pharmacist vet veterinarian welder plumber electrician carpenter
  bodyguard warden jailer courier messenger recruiter trainer instructor tutor mentor trainee apprentice intern graduate cadet draftee deserter loyalist nationalist warlord chieftain tribesman pirate hooligan vandal arsonist rapist poacher abuser stalker
  exile deportee petitioner complainant claimant litigant winner loser contestant competitor finalist medalist rival challenger newcomer heir prince princess sheikh sultan emir bride groom grandmother grandfather grandchild grandson granddaughter uncle aunt cousin nephew niece girlfriend boyfriend roommate
  crewmember servicemember frontliner firebrand beggar migrant-worker fisherwoman sailorman housewife housekeeper gardener porter mechanic machinist steelworker ironworker dockworker railwayman farmhand laborer labourer picker
  policemen servicemen police militia infantry infantrymen others other native compatriot individual human soul head-of-state counterpart colleague associate accomplice companion successor predecessor`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Demonyms that no ending gives away; those in -an, -ian, -ese and -i are known by it. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  `serb croat bosniak slovene turk kurd pole czech slovak finn swede dane greek arab jew uzbek kazakh tajik turkmen kyrgyz afghan thai briton scot dutchman frenchman englishman irishman welshman spaniard basque catalan
  kosovar montenegrin icelander new-zealander filipino filipina somali houthi yazidi druze tatar chechen ingush bashkir uyghur hazara pashtun baloch tutsi hutu hausa yoruba sunni shiite shia alawite christian muslim hindu buddhist sikh
  londoner parisian muscovite kyivan new-yorker lebanese chinese japanese vietnamese portuguese sudanese maltese taiwanese burmese`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Plurals without an -s, and nouns that stand in the plural as they are. */
export const BARE_PLURALS: ReadonlySet<string> = new Set(
  `people men women children police personnel staff crew militia infantry aircraft spacecraft hovercraft watercraft offspring cattle sheep fish deer feet teeth geese mice oxen media criteria phenomena data bacteria kinsfolk folk faithful clergy
  medics others dead wounded injured`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Words in -s that are no plurals. */
export const FALSE_PLURALS: ReadonlySet<string> = new Set(
  `news politics economics mathematics physics ethics athletics logistics gas bus plus minus less unless across always perhaps besides sometimes towards afterwards thus this his its hers ours yours theirs is was has does
  as us yes versus status virus campus census consensus focus bonus chaos crisis basis analysis emphasis thesis axis address access success process progress congress mass class glass press business illness witness fitness express loss boss cross pass stress mess overseas
  likes says goes gets takes makes gives comes sees knows remains follows includes`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
