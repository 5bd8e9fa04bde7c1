/**
 * Names of one organization that no rule derives: acronyms in other languages, expansions that skip letters, everyday names;
 * and the words that organizations' names add or leave out. Written from general knowledge; one row an organization.
 */
export const ORGANIZATION_VARIANT_ROWS: readonly string[] = `
NATO|North Atlantic Treaty Organization|North Atlantic Alliance|Atlantic Alliance|OTAN|НАТО
United Nations|UN|U.N.|UNO|United Nations Organization|ONU|ООН|UJN|OUN
UN Security Council|United Nations Security Council|UNSC|Security Council of the United Nations
UN General Assembly|United Nations General Assembly|UNGA
European Union|EU|E.U.|UE|ЕС|ЄС|Европейский союз
OSCE|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|OSZE|OEBS|OBSE|ОБСЕ|ОБСЄ
European Commission|EC
IMF|International Monetary Fund|FMI|МВФ|MMF
WHO|World Health Organization|OMS|ВОЗ
IAEA|International Atomic Energy Agency|МАГАТЭ
Red Cross|International Committee of the Red Cross|ICRC|International Red Cross
Doctors Without Borders|Medecins Sans Frontieres|MSF
Reporters Without Borders|Reporters sans frontieres|RSF
Islamic State|ISIS|ISIL|IS|Daesh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State in Iraq and Syria|ИГИЛ
Al-Qaeda|Al Qaeda|Al-Qaida|al-Qa'ida|Al Qaida|Аль-Каида
Hezbollah|Hizbollah|Hizballah|Hizbullah|Хезболла
Taliban|Taleban|Талибан
Houthis|Houthi movement|Ansar Allah|Ansarullah
Hamas|Islamic Resistance Movement|ХАМАС
PKK|Kurdistan Workers' Party|Partiya Karkeren Kurdistane
KGB|Committee for State Security|КГБ
FSB|Federal Security Service|ФСБ|Federal Security Service of the Russian Federation
SVR|Foreign Intelligence Service of the Russian Federation|СВР
GRU|Main Intelligence Directorate|Main Directorate of the General Staff|ГРУ
SBU|Security Service of Ukraine|СБУ
BIA|Security Intelligence Agency|Bezbednosno-informativna agencija|БИА
KLA|Kosovo Liberation Army|UCK|UÇK|OVK
CIA|Central Intelligence Agency|ЦРУ
FBI|Federal Bureau of Investigation|ФБР
Pentagon|US Department of Defense|United States Department of Defense|Department of Defense|US Defense Department
State Department|US Department of State|US State Department|United States Department of State|Department of State
Foreign Office|FCDO|Foreign, Commonwealth and Development Office|British Foreign Office
Bundeswehr|German Armed Forces
IDF|Israel Defense Forces|Israeli Defense Forces|Tsahal|ЦАХАЛ
PLA|People's Liberation Army|Chinese People's Liberation Army
IRGC|Islamic Revolutionary Guard Corps|Iranian Revolutionary Guards|Revolutionary Guards|Pasdaran|КСИР
Wagner Group|Wagner|PMC Wagner|Wagner PMC|ЧВК Вагнер
BBC|British Broadcasting Corporation
Reuters|Thomson Reuters
AFP|Agence France-Presse
AP|Associated Press|The Associated Press
DPA|Deutsche Presse-Agentur
RFE/RL|Radio Free Europe/Radio Liberty|RFERL|Radio Free Europe
Deutsche Welle|DW
Wall Street Journal|WSJ|The Wall Street Journal
New York Times|NYT|The New York Times
Washington Post|WaPo|The Washington Post
Daily Telegraph|The Telegraph|The Daily Telegraph|Telegraph
Financial Times|FT|The Financial Times
TASS|ITAR-TASS|ТАСС
RT|Russia Today
CSTO|Collective Security Treaty Organization|ОДКБ|ODKB
CIS|Commonwealth of Independent States|СНГ
OPEC|Organization of the Petroleum Exporting Countries|ОПЕК
OECD|Organisation for Economic Co-operation and Development
ICJ|International Court of Justice
ICC|International Criminal Court
ICTY|International Criminal Tribunal for the former Yugoslavia
ECHR|European Court of Human Rights
AU|African Union
ASEAN|Association of Southeast Asian Nations
EULEX|European Union Rule of Law Mission in Kosovo
KFOR|Kosovo Force|NATO Kosovo Force|КФОР
UNMIK|United Nations Interim Administration Mission in Kosovo|UN Mission in Kosovo|УНМИК
EUFOR|European Union Force
UNHCR|UN High Commissioner for Refugees|United Nations High Commissioner for Refugees|UN Refugee Agency
UNICEF|United Nations Children's Fund
UNESCO|United Nations Educational, Scientific and Cultural Organization|ЮНЕСКО
UNRWA|United Nations Relief and Works Agency
Interpol|International Criminal Police Organization|ICPO
Europol|European Union Agency for Law Enforcement Cooperation|European Police Office
Frontex|European Border and Coast Guard Agency
`
  .split("\n")
  .filter((row) => row !== "");

/** Legal forms: left out when names are compared, by class, so that "GmbH" and "AG" are told apart. */
export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  [
    "limited:ltd,limited,ltda,pte,pty",
    "plc:plc,publiclimitedcompany",
    "inc:inc,incorporated",
    "corp:corp,corporation",
    "co:co,company,cie",
    "llc:limitedliabilitycompany,llc,ooo,doo,gmbh,sarl,srl,spzoo,sro,kft,dooel,tov,tzov,bv,oy,eood,ood,zoo",
    "stock:jointstockcompany,openjointstockcompany,publicjointstockcompany,closedjointstockcompany,aktsionernoeobshchestvo,ag,sa,spa,nv,ab,asa,as,oao,oaj,pao,pjsc,ojsc,cjsc,zao,jsc,ad,dd,kk,aktiengesellschaft,ao,sae,saoc,qsc,bhd,berhad,tbk,pt,ojsk,aktg,akg,nyrt,rt,zrt",
    "partnership:lp,llp,kg,ohg,kgaa,gbr",
    "holding:se",
    "association:ev,ngo,npo",
  ].flatMap((row) => {
    const [kind = "", forms = ""] = row.split(":");
    return forms.split(",").map((form) => [form, kind] as const);
  }),
);

/** Words that names of organizations gain and lose without becoming another's. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "the of and for in on at to a an de la le les du des del della di da do dos das der die das und et y e i za u na".split(
    " ",
  ),
);

/** Spellings and short forms of words in names of organizations. */
export const WORD_VARIANTS: ReadonlyMap<string, string> = new Map(
  "defence:defense labour:labor centre:center programme:program min:ministry minister:ministry dept:department dep:department intl:international govt:government univ:university assn:association assoc:association org:organization organisation:organization fed:federation natl:national comm:committee inst:institute tech:technology technologies:technology mfg:manufacturing bros:brothers svc:service svcs:service services:service forces:force affairs:affair nations:nation industries:industry systems:system workers:worker fighters:fighter parties:party arms:arm guards:guard cooperation:cooperation coop:cooperative foreign:foreign saint:saint st:saint gen:general mil:military first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 twelve:12 twelfth:12"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Words without which a longer name of the same thing is still the same thing more often than not: they only describe. */
export const DESCRIPTIVE_WORDS: ReadonlySet<string> = new Set(
  "group holding holdings international global company agency organization movement news newspaper magazine party official state public national united federal republic".split(
    " ",
  ),
);
