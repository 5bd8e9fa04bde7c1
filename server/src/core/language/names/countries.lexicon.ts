/**
 * The states of the world and the territories that news treats like states: name, adjective, people, capital, other names.
 * Written from public knowledge; one row a country, fields parted by "|", alternatives by ",".
 */

export interface CountryRow {
  readonly name: string;
  readonly adjectives: readonly string[];
  /** Nouns for the people, plural and singular where it differs from the adjective. */
  readonly people: readonly string[];
  readonly capitals: readonly string[];
  readonly otherNames: readonly string[];
}

const ROWS = `
Afghanistan|Afghan|Afghans|Kabul|Islamic Republic of Afghanistan
Albania|Albanian|Albanians|Tirana|
Algeria|Algerian|Algerians|Algiers|
Andorra|Andorran|Andorrans|Andorra la Vella|
Angola|Angolan|Angolans|Luanda|
Antigua and Barbuda|Antiguan|Antiguans||Antigua
Argentina|Argentine,Argentinian|Argentines,Argentinians|Buenos Aires|
Armenia|Armenian|Armenians|Yerevan|
Australia|Australian|Australians|Canberra|
Austria|Austrian|Austrians|Vienna|
Azerbaijan|Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku|
Bahamas|Bahamian|Bahamians|Nassau|
Bahrain|Bahraini|Bahrainis|Manama|
Bangladesh|Bangladeshi|Bangladeshis|Dhaka|
Barbados|Barbadian|Barbadians|Bridgetown|
Belarus|Belarusian,Belarusan,Byelorussian|Belarusians,Belarusans|Minsk|Byelorussia
Belgium|Belgian|Belgians|Brussels|
Belize|Belizean|Belizeans|Belmopan|
Benin|Beninese||Porto-Novo|
Bhutan|Bhutanese||Thimphu|
Bolivia|Bolivian|Bolivians|La Paz,Sucre|
Bosnia and Herzegovina|Bosnian,Herzegovinian|Bosnians,Bosniaks,Bosniak|Sarajevo|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina,Herzegovina,BiH
Botswana|Botswanan|Batswana|Gaborone|
Brazil|Brazilian|Brazilians|Brasilia|
Brunei|Bruneian|Bruneians|Bandar Seri Begawan|
Bulgaria|Bulgarian|Bulgarians|Sofia|
Burkina Faso|Burkinabe|Burkinabes|Ouagadougou|
Burundi|Burundian|Burundians|Bujumbura,Gitega|
Cambodia|Cambodian|Cambodians|Phnom Penh|Kampuchea
Cameroon|Cameroonian|Cameroonians|Yaounde|
Canada|Canadian|Canadians|Ottawa|
Cape Verde|Cape Verdean|Cape Verdeans|Praia|Cabo Verde
Central African Republic|Central African||Bangui|CAR
Chad|Chadian|Chadians|N'Djamena|
Chile|Chilean|Chileans|Santiago|
China|Chinese||Beijing|People's Republic of China,PRC,Mainland China,Communist China
Colombia|Colombian|Colombians|Bogota|
Comoros|Comorian|Comorians|Moroni|
Congo|Congolese||Brazzaville,Kinshasa|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Republic of the Congo,Zaire
Costa Rica|Costa Rican|Costa Ricans|San Jose|
Croatia|Croatian,Croat|Croats,Croat,Croatians|Zagreb|
Cuba|Cuban|Cubans|Havana|
Cyprus|Cypriot|Cypriots|Nicosia|Northern Cyprus
Czech Republic|Czech|Czechs|Prague|Czechia
Denmark|Danish|Danes,Dane|Copenhagen|
Djibouti|Djiboutian|Djiboutians||
Dominica|||Roseau|
Dominican Republic|Dominican|Dominicans|Santo Domingo|
Ecuador|Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|Quito|
Egypt|Egyptian|Egyptians|Cairo|
El Salvador|Salvadoran,Salvadorean|Salvadorans|San Salvador|
Equatorial Guinea|Equatoguinean|Equatoguineans|Malabo|
Eritrea|Eritrean|Eritreans|Asmara|
Estonia|Estonian|Estonians|Tallinn|
Eswatini|Swazi|Swazis|Mbabane|Swaziland
Ethiopia|Ethiopian|Ethiopians|Addis Ababa|
Fiji|Fijian|Fijians|Suva|
Finland|Finnish|Finns,Finn|Helsinki|
France|French|Frenchman,Frenchmen|Paris|
Gabon|Gabonese||Libreville|
Gambia|Gambian|Gambians|Banjul|
Georgia|Georgian|Georgians|Tbilisi|
Germany|German|Germans|Berlin|Federal Republic of Germany,West Germany,East Germany,Nazi Germany,GDR
Ghana|Ghanaian|Ghanaians|Accra|
Greece|Greek,Hellenic|Greeks|Athens|
Grenada|Grenadian|Grenadians||
Guatemala|Guatemalan|Guatemalans|Guatemala City|
Guinea|Guinean|Guineans|Conakry|
Guinea-Bissau|||Bissau|
Guyana|Guyanese||Georgetown|
Haiti|Haitian|Haitians|Port-au-Prince|
Honduras|Honduran|Hondurans|Tegucigalpa|
Hungary|Hungarian|Hungarians|Budapest|
Iceland|Icelandic|Icelanders,Icelander|Reykjavik|
India|Indian|Indians|New Delhi|
Indonesia|Indonesian|Indonesians|Jakarta|
Iran|Iranian|Iranians|Tehran|Islamic Republic of Iran,Persia
Iraq|Iraqi|Iraqis|Baghdad|
Ireland|Irish|Irishman,Irishmen|Dublin|Northern Ireland,Republic of Ireland
Israel|Israeli|Israelis|Jerusalem|
Italy|Italian|Italians|Rome|
Ivory Coast|Ivorian|Ivorians|Abidjan,Yamoussoukro|Côte d'Ivoire,Cote d'Ivoire
Jamaica|Jamaican|Jamaicans||
Japan|Japanese||Tokyo|
Jordan|Jordanian|Jordanians|Amman|
Kazakhstan|Kazakh,Kazakhstani|Kazakhs,Kazakhstanis|Astana,Almaty|
Kenya|Kenyan|Kenyans|Nairobi|
Kiribati||||
Kosovo|Kosovar,Kosovan|Kosovars,Kosovans|Pristina|Kosova,Kosovo and Metohija
Kuwait|Kuwaiti|Kuwaitis|Kuwait City|
Kyrgyzstan|Kyrgyz,Kyrgyzstani|Kyrgyzstanis|Bishkek|Kirghizia
Laos|Laotian,Lao|Laotians|Vientiane|
Latvia|Latvian|Latvians|Riga|
Lebanon|Lebanese||Beirut|
Lesotho|Basotho||Maseru|
Liberia|Liberian|Liberians|Monrovia|
Libya|Libyan|Libyans|Tripoli|
Liechtenstein|||Vaduz|
Lithuania|Lithuanian|Lithuanians|Vilnius|
Luxembourg|Luxembourgish|Luxembourgers||
Madagascar|Malagasy||Antananarivo|
Malawi|Malawian|Malawians|Lilongwe|
Malaysia|Malaysian|Malaysians|Kuala Lumpur|
Maldives|Maldivian|Maldivians|Male|
Mali|Malian|Malians|Bamako|
Malta|Maltese||Valletta|
Mauritania|Mauritanian|Mauritanians|Nouakchott|
Mauritius|Mauritian|Mauritians|Port Louis|
Mexico|Mexican|Mexicans|Mexico City|
Micronesia|Micronesian|Micronesians||
Moldova|Moldovan|Moldovans|Chisinau|Moldavia
Monaco|Monegasque|||
Mongolia|Mongolian|Mongolians,Mongols|Ulaanbaatar|
Montenegro|Montenegrin|Montenegrins|Podgorica|
Morocco|Moroccan|Moroccans|Rabat|
Mozambique|Mozambican|Mozambicans|Maputo|
Myanmar|Burmese||Naypyidaw,Yangon|Burma
Namibia|Namibian|Namibians|Windhoek|
Nauru|Nauruan|Nauruans||
Nepal|Nepalese,Nepali|Nepalis|Kathmandu|
Netherlands|Dutch|Dutchman,Dutchmen|Amsterdam,The Hague|Holland
New Zealand||New Zealanders,New Zealander|Wellington|
Nicaragua|Nicaraguan|Nicaraguans|Managua|
Niger|Nigerien|Nigeriens|Niamey|
Nigeria|Nigerian|Nigerians|Abuja|
North Korea|North Korean|North Koreans|Pyongyang|DPRK,Democratic People's Republic of Korea
North Macedonia|Macedonian|Macedonians|Skopje|Macedonia,FYROM,FYR Macedonia
Norway|Norwegian|Norwegians|Oslo|
Oman|Omani|Omanis|Muscat|
Pakistan|Pakistani|Pakistanis|Islamabad|
Palestine|Palestinian|Palestinians|Ramallah|Palestinian territories,Palestinian Territories
Panama|Panamanian|Panamanians|Panama City|
Papua New Guinea|Papua New Guinean|Papua New Guineans|Port Moresby|
Paraguay|Paraguayan|Paraguayans|Asuncion|
Peru|Peruvian|Peruvians|Lima|
Philippines|Philippine,Filipino|Filipinos|Manila|
Poland|Polish|Poles,Pole|Warsaw|
Portugal|Portuguese||Lisbon|
Qatar|Qatari|Qataris|Doha|
Romania|Romanian|Romanians|Bucharest|
Russia|Russian|Russians|Moscow|Russian Federation,Soviet Russia
Rwanda|Rwandan|Rwandans|Kigali|
Saint Lucia|Saint Lucian|Saint Lucians|Castries|St Lucia,St. Lucia
Samoa|Samoan|Samoans|Apia|
San Marino|Sammarinese|||
Saudi Arabia|Saudi,Saudi Arabian|Saudis|Riyadh|Kingdom of Saudi Arabia,KSA
Senegal|Senegalese||Dakar|
Serbia|Serbian,Serb|Serbs,Serb,Serbians|Belgrade|Republic of Serbia
Seychelles|Seychellois||Victoria|
Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown|
Singapore|Singaporean|Singaporeans||
Slovakia|Slovak,Slovakian|Slovaks|Bratislava|
Slovenia|Slovenian,Slovene|Slovenes,Slovenians|Ljubljana|
Solomon Islands|||Honiara|
Somalia|Somali,Somalian|Somalis|Mogadishu|Somaliland
South Africa|South African|South Africans|Pretoria,Cape Town|
South Korea|South Korean|South Koreans|Seoul|Republic of Korea,Korea
South Sudan|South Sudanese||Juba|
Spain|Spanish|Spaniards,Spaniard|Madrid|
Sri Lanka|Sri Lankan|Sri Lankans|Colombo|Ceylon
Sudan|Sudanese||Khartoum|
Suriname|Surinamese||Paramaribo|
Sweden|Swedish|Swedes,Swede|Stockholm|
Switzerland|Swiss||Bern|Swiss Confederation
Syria|Syrian|Syrians|Damascus|Syrian Arab Republic
Taiwan|Taiwanese||Taipei|Republic of China
Tajikistan|Tajik,Tajikistani|Tajiks|Dushanbe|
Tanzania|Tanzanian|Tanzanians|Dodoma,Dar es Salaam|
Thailand|Thai|Thais|Bangkok|Siam
Timor-Leste|Timorese||Dili|East Timor
Togo|Togolese||Lome|
Tonga|Tongan|Tongans|Nuku'alofa|
Trinidad and Tobago|Trinidadian|Trinidadians|Port of Spain|Trinidad
Tunisia|Tunisian|Tunisians|Tunis|
Turkey|Turkish|Turks,Turk|Ankara|Türkiye,Turkiye
Turkmenistan|Turkmen|Turkmens|Ashgabat|
Tuvalu||||
Uganda|Ugandan|Ugandans|Kampala|
Ukraine|Ukrainian|Ukrainians|Kyiv,Kiev|
United Arab Emirates|Emirati|Emiratis|Abu Dhabi|UAE,Emirates
United Kingdom|British|Britons,Briton,Brits|London|UK,U.K.,Great Britain,Britain
United States|American|Americans|Washington,Washington D.C.,Washington DC|United States of America,US,U.S.,USA,U.S.A.,America,the States
Uruguay|Uruguayan|Uruguayans|Montevideo|
Uzbekistan|Uzbek,Uzbekistani|Uzbeks|Tashkent|
Vanuatu|||Port Vila|
Vatican City|Vatican||Vatican City|Holy See
Venezuela|Venezuelan|Venezuelans|Caracas|
Vietnam|Vietnamese||Hanoi|North Vietnam,South Vietnam
Yemen|Yemeni|Yemenis|Sanaa,Sana'a,Aden|
Zambia|Zambian|Zambians|Lusaka|
Zimbabwe|Zimbabwean|Zimbabweans|Harare|Rhodesia
Yugoslavia|Yugoslav,Yugoslavian|Yugoslavs||Federal Republic of Yugoslavia
Soviet Union|Soviet|Soviets||USSR,U.S.S.R.
Czechoslovakia|Czechoslovak|Czechoslovaks||
Abkhazia|Abkhaz,Abkhazian|Abkhazians|Sukhumi|
South Ossetia|Ossetian,South Ossetian|Ossetians|Tskhinvali|North Ossetia
Transnistria|Transnistrian|Transnistrians|Tiraspol|Transdniestria
Nagorno-Karabakh|||Stepanakert|Artsakh,Karabakh,Nagorno Karabakh
Chechnya|Chechen|Chechens|Grozny|
Kurdistan|Kurdish|Kurds,Kurd|Erbil|Iraqi Kurdistan
Tibet|Tibetan|Tibetans|Lhasa|
Catalonia|Catalan|Catalans|Barcelona|
Scotland|Scottish|Scots,Scot|Edinburgh|
Wales|Welsh|Welshman|Cardiff|
England|English|Englishman,Englishmen||
Hong Kong||Hong Kongers||
Greenland|Greenlandic|Greenlanders|Nuuk|
Puerto Rico|Puerto Rican|Puerto Ricans|San Juan|
Western Sahara|Sahrawi|Sahrawis||
Tatarstan|Tatar|Tatars|Kazan|
Dagestan|Dagestani|Dagestanis|Makhachkala|
Vojvodina|||Novi Sad|
Republika Srpska|||Banja Luka|
`;

function list(field: string | undefined): readonly string[] {
  return field === undefined || field === "" ? [] : field.split(",");
}

export const COUNTRIES: readonly CountryRow[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [name = "", adjectives, people, capitals, otherNames] = row.split("|");
    return {
      name,
      adjectives: list(adjectives),
      people: list(people),
      capitals: list(capitals),
      otherNames: list(otherNames),
    };
  });

/** Peoples and communities of faith or of region that are no state's people. */
export const OTHER_PEOPLES: readonly string[] =
  `Arabs Arab Jews Jew Muslims Muslim Christians Christian Hindus Hindu Sikhs Sikh Buddhists Buddhist Orthodox Catholics Catholic Protestants Protestant
Sunnis Sunni Shiites Shiite Shias Shia Alawites Alawite Druze Yazidis Yazidi Copts Copt Mormons Houthis Houthi Pashtuns Pashtun Hazaras Hazara Tuareg Berbers Berber
Uyghurs Uyghur Uighurs Uighur Rohingya Tamils Tamil Sinhalese Punjabis Punjabi Bengalis Bengali Han Hausa Igbo Yoruba Fulani Hutus Hutu Tutsis Tutsi
Oromo Amhara Tigrayans Tigrayan Zulus Zulu Xhosa Maya Mayans Inuit Maori Aboriginals Basques Basque Corsicans Bretons Flemings Walloons
Roma Romani Gypsies Vlachs Gorani Cossacks Cossack Circassians Ingush Bashkirs Slavs Slav Balts Balt Scandinavians Scandinavian
Europeans European Africans African Asians Asian Latinos Latino Hispanics Hispanic Westerners Westerner Easterners Anglo-Saxons Islamists Zionists
Texans Texan Californians Californian Londoners Parisians Muscovites Sicilians Bavarians Bavarian Silesians Crimeans Crimean Balkan Baltic Nordic Caucasian
Republicans Republican Democrats Democrat Conservatives Tories Tory Labourites Liberals Communists Communist Nazis Nazi Fascists Bolsheviks Bolshevik Ottomans Ottoman Byzantines Romans Roman Chetniks Chetnik Ustashe Ustasha Peshmerga`.split(
    /\s+/,
  );

/** Adjectives of regions, faiths and directions: capitalised, and never a name by themselves. */
export const OTHER_ADJECTIVES: readonly string[] =
  `Western Eastern Northern Southern Northwestern Northeastern Southwestern Southeastern Central European Eurasian Asian African American Latin Slavic Slavonic Arabic Arab Islamic Islamist Jewish Christian Orthodox Catholic Protestant
Nordic Baltic Balkan Mediterranean Caribbean Caucasian Transatlantic Transcaucasian Atlantic Pacific Atlanticist Scandinavian Iberian Siberian Crimean Bavarian Californian Texan Sicilian Persian Ottoman Byzantine Roman Hellenic Celtic Germanic
Marxist Leninist Stalinist Communist Socialist Nazi Fascist Maoist Zionist Baathist Salafi Wahhabi Sufi Buddhist Hindu Sikh Sunni Shiite Shia Alawite Kremlinological Putinist Trumpian Orwellian Kafkaesque Olympic Paralympic Internet`.split(
    /\s+/u,
  );

/** First parts of joined adjectives: "Sino-Indian", "Anglo-Irish". */
export const JOINED_FORMS: ReadonlySet<string> = new Set(
  `afro anglo austro balto euro franco germano greco hispano hungaro ibero indo israelo italo iraqo luso pan polono romano russo serbo serbian sino slavo tatar turco ukraino usa`.split(
    " ",
  ),
);
