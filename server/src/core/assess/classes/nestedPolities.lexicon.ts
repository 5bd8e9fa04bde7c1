/**
 * States and lands of which one is or was a part of the other, so that one person or thing may be called by both; written from public
 * knowledge. The whole, a bar and its parts.
 */
export const NESTED_POLITY_ROWS = `
united kingdom|england,scotland,wales,northern ireland,ireland
soviet union|russia,ukraine,belarus,georgia,armenia,azerbaijan,kazakhstan,uzbekistan,turkmenistan,kyrgyzstan,tajikistan,moldova,latvia,lithuania,estonia,chechnya
russia|chechnya,dagestan,tatarstan,crimea
yugoslavia|serbia,croatia,slovenia,bosnia and herzegovina,montenegro,north macedonia,kosovo
serbia|kosovo
czechoslovakia|czech republic,czechia,slovakia
china|tibet,taiwan,hong kong,macau
spain|catalonia,basque country
united states|puerto rico,guam
denmark|greenland,faroe islands
turkey|kurdistan
iraq|kurdistan
iran|kurdistan
syria|kurdistan
israel|palestine
georgia|abkhazia,south ossetia
moldova|transnistria
france|corsica,new caledonia
`;
