/**
 * Parts of the world with the states that lie in them, written from public knowledge (the United Nations' geoscheme, M49); states on two
 * continents, as Turkey and Egypt, are in both rows. The names of the part as news writes them, a bar, and states as the list of states does.
 */
export const CONTINENT_ROWS = `
africa|Algeria,Angola,Benin,Botswana,Burkina Faso,Burundi,Cameroon,Cape Verde,Central African Republic,Chad,Comoros,Congo,Djibouti,Egypt,Equatorial Guinea,Eritrea,Eswatini,Ethiopia,Gabon,Gambia,Ghana,Guinea,Guinea-Bissau,Ivory Coast,Kenya,Lesotho,Liberia,Libya,Madagascar,Malawi,Mali,Mauritania,Mauritius,Morocco,Mozambique,Namibia,Niger,Nigeria,Rwanda,Senegal,Seychelles,Sierra Leone,Somalia,South Africa,South Sudan,Sudan,Tanzania,Togo,Tunisia,Uganda,Zambia,Zimbabwe,Western Sahara
asia|Afghanistan,Armenia,Azerbaijan,Bahrain,Bangladesh,Bhutan,Brunei,Cambodia,China,Cyprus,Egypt,Georgia,India,Indonesia,Iran,Iraq,Israel,Japan,Jordan,Kazakhstan,Kuwait,Kyrgyzstan,Laos,Lebanon,Malaysia,Maldives,Mongolia,Myanmar,Nepal,North Korea,Oman,Pakistan,Palestine,Philippines,Qatar,Russia,Saudi Arabia,Singapore,South Korea,Sri Lanka,Syria,Taiwan,Tajikistan,Thailand,Timor-Leste,Turkey,Turkmenistan,United Arab Emirates,Uzbekistan,Vietnam,Yemen,Soviet Union,Abkhazia,South Ossetia,Nagorno-Karabakh,Chechnya,Dagestan,Kurdistan,Tibet,Hong Kong
europe|Albania,Andorra,Armenia,Austria,Azerbaijan,Belarus,Belgium,Bosnia and Herzegovina,Bulgaria,Croatia,Cyprus,Czech Republic,Denmark,Estonia,Finland,France,Georgia,Germany,Greece,Hungary,Iceland,Ireland,Italy,Kazakhstan,Kosovo,Latvia,Liechtenstein,Lithuania,Luxembourg,Malta,Moldova,Monaco,Montenegro,Netherlands,North Macedonia,Norway,Poland,Portugal,Romania,Russia,San Marino,Serbia,Slovakia,Slovenia,Spain,Sweden,Switzerland,Turkey,Ukraine,United Kingdom,Vatican City,Yugoslavia,Soviet Union,Czechoslovakia,Abkhazia,South Ossetia,Transnistria,Chechnya,Dagestan,Tatarstan,Catalonia,Scotland,Wales,England,Vojvodina,Republika Srpska
north america|Antigua and Barbuda,Bahamas,Barbados,Belize,Canada,Costa Rica,Cuba,Dominica,Dominican Republic,El Salvador,Grenada,Guatemala,Haiti,Honduras,Jamaica,Mexico,Nicaragua,Panama,Saint Lucia,Trinidad and Tobago,United States,Greenland,Puerto Rico
south america|Argentina,Bolivia,Brazil,Chile,Colombia,Ecuador,Guyana,Paraguay,Peru,Suriname,Trinidad and Tobago,Uruguay,Venezuela
oceania|Australia,Fiji,Indonesia,Kiribati,Micronesia,Nauru,New Zealand,Papua New Guinea,Samoa,Solomon Islands,Timor-Leste,Tonga,Tuvalu,Vanuatu
antarctica|
`;

/** Other words for parts of the world, folded, a bar and the parts that they may mean. */
export const WORLD_REGION_ROWS = `
african|africa
asian|asia
european|europe
scandinavia|europe
scandinavian|europe
balkans|europe
balkan|europe
central america|north america
central american|north america
caribbean|north america,south america
latin america|north america,south america
latin american|north america,south america
north american|north america
south american|south america
middle east|asia,africa,europe
middle eastern|asia,africa,europe
`;
