/**
 * Invented sentences of news with the propositions in them, written before any rule was tried on them.
 * A line below a sentence is one proposition: its verb, or the verb of its event noun, then roles with the head word of each,
 * "not" where it is denied, "~" with a certainty other than certain, "@" with kind and holder of each embedding, innermost first.
 * Heads of names are their first words, as in Universal Dependencies. Contents of reports are not labelled as arguments.
 */

/** Looked at while the rules were written. */
export const SEEN = `
Gunmen killed two policemen and wounded a farmer near the village of Orsk on Monday.
kill agent=gunmen patient=policemen
wound agent=gunmen patient=farmer place=village time=monday

The mayor and his driver were shot dead outside the town hall.
shoot patient=mayor attribute=dead place=hall
shoot patient=driver attribute=dead place=hall

Three soldiers and one nurse died when a mine exploded under their truck.
die agent=soldiers
die agent=nurse
explode agent=mine place=truck

The ministry denied that its troops had crossed the Lenna river.
deny agent=ministry
cross agent=troops patient=river not @denial=ministry

Karvel failed to withdraw its artillery from the valley by the deadline.
withdraw agent=karvel patient=artillery source=valley time=deadline not

Ana Torv, the mayor of Lund, said the bridge was not safe.
be theme=ana attribute=mayor
say agent=ana
be theme=bridge attribute=safe not @statement=ana

According to the prosecutor, the suspect bought the rifle in May.
buy agent=suspect patient=rifle time=may @statement=prosecutor

The rebels, who had been armed by Osten, attacked a convoy of trucks.
arm agent=osten patient=rebels
attack agent=rebels patient=convoy

No civilians were hurt in the raid, the army said.
hurt patient=civilians not @statement=army
say agent=army

The president may visit the capital next week.
visit agent=president patient=capital time=week ~possible

Serbia's withdrawal of troops from the border surprised diplomats.
withdraw agent=serbia patient=troops source=border
surprise agent=withdrawal patient=diplomats

The attack on the patrol by masked gunmen lasted two hours.
attack agent=gunmen patient=patrol
last agent=attack time=hours

Rebels carried out an attack on a checkpoint in Dorma.
attack agent=rebels patient=checkpoint place=dorma

The court sentenced Pavel Orin to ten years in prison and fined his brother.
sentence agent=court patient=pavel
fine agent=court patient=brother

Officials ordered the villagers to leave their homes.
order agent=officials patient=villagers
leave agent=villagers patient=homes @order=officials

The government plans to sell the railway to a Danish company.
plan agent=government
sell agent=government patient=railway recipient=company @plan=government

If the talks collapse, Karvel will send more ships to the strait.
collapse agent=talks ~hypothetical
send agent=karvel patient=ships goal=strait ~hypothetical

The bridge was destroyed by a flood, not by a bomb.
destroy agent=flood patient=bridge
destroy agent=bomb patient=bridge not

Neither the envoy nor his deputy attended the ceremony.
attend agent=envoy patient=ceremony not
attend agent=deputy patient=ceremony not

The union accused the company of hiding the accident.
accuse agent=union patient=company
hide agent=company patient=accident @statement=union

The minister appears to have misled parliament.
mislead agent=minister patient=parliament ~probable

There were no survivors, a spokesman told reporters.
be theme=survivors not @statement=spokesman
tell agent=spokesman recipient=reporters

Police arrested four men suspected of smuggling weapons.
arrest agent=police patient=men
suspect patient=men
smuggle agent=men patient=weapons @statement

The firm, which employs 900 people, never paid the fine.
employ agent=firm patient=people
pay agent=firm patient=fine not

"We did not fire the rocket," said General Ilan Desh.
fire agent=we patient=rocket not @statement=ilan
say agent=ilan

Fighting broke out after the guards refused to open the gate.
break_out agent=fighting
open agent=guards patient=gate not

The deal was signed in Vienna in 2019 by the two presidents.
sign agent=presidents patient=deal place=vienna time=2019

Witnesses believe the pilot was drunk.
believe agent=witnesses
be theme=pilot attribute=drunk @belief=witnesses

The rebels released six hostages and handed the bodies of two others to the Red Cross.
release agent=rebels patient=hostages
hand agent=rebels patient=bodies recipient=cross

Hundreds of residents fled the town, leaving their animals behind.
flee agent=hundreds patient=town
leave agent=hundreds patient=animals
`;

/** Kept apart until the rules were done. */
export const UNSEEN = `
Militants abducted three engineers and a cook in the northern province on Friday.
abduct agent=militants patient=engineers place=province time=friday
abduct agent=militants patient=cook place=province time=friday

The judge and two clerks were injured when the ceiling collapsed.
injure patient=judge
injure patient=clerks
collapse agent=ceiling

Two farmers were killed and a child was wounded by shelling in Tarn.
kill patient=farmers
wound agent=shelling patient=child place=tarn

The airline denied losing the luggage of the team.
deny agent=airline
lose agent=airline patient=luggage not @denial=airline

The council rejected claims that the water was poisoned.
reject agent=council patient=claims
poison patient=water not @denial=council

Ivo Hale, a former colonel, told the inquiry that he had not given the order.
be theme=ivo attribute=colonel
tell agent=ivo recipient=inquiry
give agent=he patient=order not @statement=ivo

The dam was built without a permit, according to a report by engineers.
build patient=dam @statement=report

The tanker, which was carrying diesel, struck a reef off the coast.
carry agent=tanker patient=diesel
strike agent=tanker patient=reef place=coast

The army said none of its aircraft had entered Osten's airspace.
say agent=army
enter agent=none patient=airspace not @statement=army

The central bank could raise interest rates in March.
raise agent=bank patient=rates time=march ~possible

Lendia's purchase of forty tanks from Osten angered its neighbours.
purchase agent=lendia patient=tanks source=osten
anger agent=purchase patient=neighbours

The murder of the journalist by two brothers shocked the country.
murder agent=brothers patient=journalist
shock agent=murder patient=country

The navy launched a raid on the port at dawn.
raid agent=navy patient=port time=dawn

Prosecutors charged Mila Berg with fraud and released her partner.
charge agent=prosecutors patient=mila
release agent=prosecutors patient=partner

The governor told residents to boil their water.
tell agent=governor recipient=residents
boil agent=residents patient=water @order=governor

The party intends to nominate a woman for the post.
intend agent=party
nominate agent=party patient=woman @plan=party

Unless the strike ends, hospitals will close their wards.
end agent=strike ~hypothetical
close agent=hospitals patient=wards ~hypothetical

The letter was written by an aide, not by the minister.
write agent=aide patient=letter
write agent=minister patient=letter not

Neither Karvel nor Lendia signed the treaty.
sign agent=karvel patient=treaty not
sign agent=lendia patient=treaty not

The opposition accused the premier of taking bribes.
accuse agent=opposition patient=premier
take agent=premier patient=bribes @statement=opposition

The group seems to have lost its leader.
lose agent=group patient=leader ~probable

There was a second explosion near the station, residents said.
be theme=explosion place=station @statement=residents
say agent=residents

Customs officers seized a ship loaded with stolen grain.
seize agent=officers patient=ship
load patient=ship

Deputies who opposed the law were not allowed to speak.
oppose agent=deputies patient=law
allow patient=deputies not
speak agent=deputies not @permission

"The ceasefire is holding," the envoy said on Tuesday.
hold agent=ceasefire @statement=envoy
say agent=envoy time=tuesday

The trains stopped after drivers declined to cross the bridge.
stop agent=trains
cross agent=drivers patient=bridge not

The vaccine was approved in Geneva last year by an expert panel.
approve agent=panel patient=vaccine place=geneva time=year

Analysts doubt the truce will survive the winter.
doubt agent=analysts
survive agent=truce patient=winter @belief=analysts

The kidnappers freed the boy and sent a video to his parents.
free agent=kidnappers patient=boy
send agent=kidnappers patient=video recipient=parents

Thousands of workers marched through the capital, demanding higher pay.
march agent=thousands place=capital
demand agent=thousands patient=pay
`;
