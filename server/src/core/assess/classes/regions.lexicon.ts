/** Regions, states of federations and continents that news names without their country, written from public knowledge; between commas. */
export const REGION_NAMES = `
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas,
kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire,
new jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota,
tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, alberta, british columbia, manitoba, new brunswick,
newfoundland, nova scotia, ontario, saskatchewan, new south wales, queensland, tasmania, western australia, south australia, bavaria,
saxony, hesse, thuringia, brandenburg, lower saxony, north rhine-westphalia, rhineland-palatinate, saxony-anhalt, schleswig-holstein,
brittany, normandy, provence, alsace, corsica, andalusia, galicia, aragon, castile, lombardy, tuscany, sicily, sardinia, calabria, veneto,
piedmont, yorkshire, kent, cornwall, devon, lancashire, cumbria, norfolk, suffolk, essex, sussex, surrey, ulster, flanders, wallonia,
silesia, pomerania, galicia, donbas, donbass, volhynia, bukovina, transcarpathia, bessarabia, transylvania, moldavia, vojvodina, dalmatia,
istria, slavonia, siberia, karelia, dagestan, tatarstan, bashkortostan, anatolia, thrace, macedonia, crete, punjab, sindh, balochistan,
kashmir, bihar, gujarat, kerala, maharashtra, rajasthan, tamil nadu, uttar pradesh, west bengal, assam, sichuan, yunnan, guangdong, hunan,
henan, hubei, xinjiang, hokkaido, okinawa, java, sumatra, borneo, mindanao, luzon, darfur, kordofan, tigray, amhara, oromia, biafra, katanga,
kivu, north kivu, south kivu, ituri, cabo delgado, gauteng, limpopo, mpumalanga, patagonia, amazonas, bahia, chiapas, oaxaca, sinaloa, jalisco,
africa, asia, europe, north america, south america, latin america, oceania, antarctica, scandinavia, caucasus, middle east, balkans, sahel
`;
