/**
 * Names of one place: official and short names of states, exonyms, older and other languages' spellings.
 * Written from general knowledge; one row a place, its usual English name first, without regard to diacritics. Names of different
 * places never share a row, however closely they are tied: "Republika Srpska" is not Serbia, "Holland" has its own claim only by use.
 */
export const PLACE_VARIANT_ROWS: readonly string[] = `
Afghanistan|Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan
Albania|Republic of Albania|Shqiperia|Shqiperi|Albanija|Албания|Албанија
Algeria|Algerie|People's Democratic Republic of Algeria
Armenia|Republic of Armenia|Hayastan|Армения
Austria|Republic of Austria|Osterreich|Oesterreich|Австрия
Azerbaijan|Republic of Azerbaijan|Azerbaidzhan|Aserbaidschan|Азербайджан
Bangladesh|People's Republic of Bangladesh
Belarus|Republic of Belarus|Belorussia|Byelorussia|Weissrussland|Беларусь|Белоруссия|Білорусь
Belgium|Kingdom of Belgium|Belgique|Belgie|Belgien
Bolivia|Plurinational State of Bolivia
Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia & Herzegovina|BiH|Bosna i Hercegovina|Bosnien und Herzegowina|Босния и Герцеговина|Босна и Херцеговина
Republika Srpska|Serb Republic|RS|Република Српска|Республика Сербская
Federation of Bosnia and Herzegovina|FBiH|Federacija Bosne i Hercegovine
Brazil|Brasil|Federative Republic of Brazil
Britain|Great Britain
United Kingdom|UK|U.K.|United Kingdom of Great Britain and Northern Ireland|Великобритания
Bulgaria|Republic of Bulgaria|България|Болгария
Burkina Faso|Upper Volta
Cambodia|Kampuchea|Kingdom of Cambodia
Cape Verde|Cabo Verde
Catalonia|Catalunya|Cataluna
China|People's Republic of China|PRC|PR China|Китай|中国
Cote d'Ivoire|Ivory Coast
Crimea|Krym|Qirim|Crimean Peninsula|Крым|Крим
Croatia|Republic of Croatia|Hrvatska|Kroatien|Хорватия|Хрватска
Cyprus|Republic of Cyprus|Kypros|Kibris
Czech Republic|Czechia|Cesko|Ceska republika|Чехия
Democratic Republic of the Congo|DR Congo|DRC|Congo-Kinshasa|Zaire
Republic of the Congo|Congo-Brazzaville
Denmark|Danmark|Kingdom of Denmark
Donbas|Donbass|Донбас|Донбасс
Donetsk People's Republic|DPR|DNR|ДНР
Luhansk People's Republic|Lugansk People's Republic|LPR|LNR|ЛНР
East Timor|Timor-Leste
Egypt|Arab Republic of Egypt|Misr
Estonia|Republic of Estonia|Eesti|Эстония
Eswatini|Swaziland
Finland|Suomi|Republic of Finland
France|French Republic|Republique francaise|Франция
Georgia|Republic of Georgia|Sakartvelo|Gruzia|Gruziya|Грузия
Germany|Federal Republic of Germany|FRG|Deutschland|BRD|Bundesrepublik Deutschland|Германия
German Democratic Republic|GDR|DDR|East Germany
Greece|Hellenic Republic|Hellas|Ellada|Griechenland|Греция
Hungary|Magyarorszag|Ungarn|Венгрия
Iceland|Island|Republic of Iceland
India|Bharat|Republic of India
Iran|Islamic Republic of Iran|Persia|Иран
Iraq|Republic of Iraq|Irak|Ирак
Ireland|Republic of Ireland|Eire
Israel|State of Israel|Израиль
Italy|Italia|Italian Republic|Italien|Италия
Japan|Nippon|Nihon
Jordan|Hashemite Kingdom of Jordan
Kazakhstan|Republic of Kazakhstan|Kazakstan|Qazaqstan|Казахстан
Kosovo|Kosova|Kosove|Republic of Kosovo|Republic of Kosova|Kosovo and Metohija|Kosovo i Metohija|Kosmet|Косово|Косово и Метохија
Kyrgyzstan|Kirghizia|Kirgizia|Kyrgyz Republic|Киргизия|Кыргызстан
Laos|Lao People's Democratic Republic|Lao PDR
Latvia|Republic of Latvia|Latvija|Lettland|Латвия
Lebanon|Lebanese Republic|Liban
Lithuania|Republic of Lithuania|Lietuva|Litauen|Литва
Moldova|Republic of Moldova|Moldavia|Молдова|Молдавия
Montenegro|Crna Gora|Mali i Zi|Црна Гора|Черногория
Myanmar|Burma|Republic of the Union of Myanmar
Netherlands|The Netherlands|Kingdom of the Netherlands|Nederland|Holland|Niederlande
North Korea|DPRK|Democratic People's Republic of Korea
South Korea|Republic of Korea|ROK
North Macedonia|Republic of North Macedonia|Former Yugoslav Republic of Macedonia|FYROM|Macedonia|Severna Makedonija|Makedonija|Maqedonia e Veriut|Северна Македонија|Македония
Norway|Norge|Kingdom of Norway
Pakistan|Islamic Republic of Pakistan
Palestine|State of Palestine|Palestinian territories
Philippines|Republic of the Philippines
Poland|Republic of Poland|Polska|Polen|Польша|Польща
Romania|Roumania|Rumania|Rumanien|Румыния
Russia|Russian Federation|Rossiya|Rossija|Russland|Россия|Російська Федерація|Росія|Российская Федерация|Русија|RF
Saudi Arabia|Kingdom of Saudi Arabia|KSA
Serbia|Republic of Serbia|Srbija|Serbien|Serbie|Србија|Сербия|Сербія
Serbia and Montenegro|State Union of Serbia and Montenegro
Slovakia|Slovak Republic|Slovensko|Slowakei|Словакия
Slovenia|Republic of Slovenia|Slovenija|Slowenien|Словения
South Africa|Republic of South Africa|RSA
Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics|СССР|SSSR
Spain|Kingdom of Spain|Espana|Spanien
Sri Lanka|Ceylon
Sweden|Sverige|Kingdom of Sweden
Switzerland|Swiss Confederation|Schweiz|Suisse|Svizzera
Syria|Syrian Arab Republic|Сирия
Taiwan|Republic of China|Chinese Taipei|Formosa
Tajikistan|Tadzhikistan|Tadschikistan|Таджикистан
Thailand|Kingdom of Thailand|Siam
Transnistria|Transdniestria|Transdnistria|Trans-Dniester|Pridnestrovie|Pridnestrovian Moldavian Republic|PMR|Приднестровье
Turkey|Turkiye|Republic of Turkey|Republic of Turkiye|Turkei|Турция
Turkmenistan|Turkmenia|Туркмения
Ukraine|Ukraina|Ukrayina|Україна|Украина
United Arab Emirates|UAE|U.A.E.|Emirates
United States|United States of America|US|U.S.|USA|U.S.A.|America|США|САД
Uzbekistan|Republic of Uzbekistan|O'zbekiston|Usbekistan|Узбекистан
Vatican City|Holy See|Vatican
Venezuela|Bolivarian Republic of Venezuela
Vietnam|Viet Nam|Socialist Republic of Vietnam
Yemen|Republic of Yemen|Jemen
Yugoslavia|Jugoslavija|Jugoslavia|SFRY|Socialist Federal Republic of Yugoslavia|Югославия
Federal Republic of Yugoslavia|FRY
Abkhazia|Apsny|Republic of Abkhazia|Абхазия
South Ossetia|Republic of South Ossetia|Южная Осетия
Nagorno-Karabakh|Nagorny Karabakh|Artsakh|Karabakh|Nagorno Karabakh|Нагорный Карабах
Chechnya|Chechen Republic|Chechnia|Tschetschenien|Ichkeria|Чечня
Kurdistan Region|Iraqi Kurdistan|Kurdistan Region of Iraq|KRI
Tibet|Xizang
Xinjiang|Sinkiang|East Turkestan|Xinjiang Uyghur Autonomous Region
Kyiv|Kiev|Kyjiw|Kiew|Kijow|Київ|Киев|Кијев
Kharkiv|Kharkov|Charkiw|Charkow|Харків|Харьков
Odesa|Odessa|Одеса|Одесса
Lviv|Lvov|Lwow|Lemberg|Львів|Львов
Dnipro|Dnepr|Dnipropetrovsk|Dnepropetrovsk|Дніпро|Днепр
Dnieper|Dnipro River|Dnepr River
Zaporizhzhia|Zaporizhia|Zaporozhye|Zaporizhzhya|Zaporozhie|Saporischschja|Запоріжжя|Запорожье
Luhansk|Lugansk|Луганськ|Луганск
Donetsk|Donezk|Донецьк|Донецк
Mykolaiv|Nikolaev|Nikolayev|Mykolayiv|Миколаїв|Николаев
Chernihiv|Chernigov|Чернігів|Чернигов
Chornobyl|Chernobyl|Tschernobyl|Чорнобиль|Чернобыль
Rivne|Rovno|Рівне
Ternopil|Ternopol|Тернопіль
Chernivtsi|Chernovtsy|Czernowitz|Cernauti|Чернівці
Uzhhorod|Uzhgorod|Ужгород
Kryvyi Rih|Krivoy Rog|Kryvyy Rih|Кривий Ріг|Кривой Рог
Bakhmut|Artemivsk|Artyomovsk|Бахмут
Sievierodonetsk|Severodonetsk|Sjewjerodonezk|Сєвєродонецьк|Северодонецк
Avdiivka|Avdeevka|Avdeyevka|Авдіївка|Авдеевка
Mariupol|Мариуполь|Маріуполь
Kherson|Cherson|Херсон
Sevastopol|Sebastopol|Sewastopol|Севастополь
Kropyvnytskyi|Kirovohrad|Kirovograd
Moscow|Moskva|Moskau|Moscou|Москва
Saint Petersburg|St Petersburg|St. Petersburg|Sankt-Peterburg|Petersburg|Leningrad|Petrograd|Санкт-Петербург
Volgograd|Stalingrad|Tsaritsyn|Волгоград
Yekaterinburg|Ekaterinburg|Sverdlovsk|Екатеринбург
Nizhny Novgorod|Nizhniy Novgorod|Gorky|Нижний Новгород
Kaliningrad|Konigsberg|Koenigsberg|Калининград
Minsk|Mensk|Минск|Мінськ
Warsaw|Warszawa|Warschau|Варшава
Krakow|Cracow|Krakau
Gdansk|Danzig
Wroclaw|Breslau
Rzeszow|Rzeszów
Prague|Praha|Prag
Vienna|Wien|Wenen|Beč|Bec
Budapest|Budapesta
Bucharest|Bucuresti|Bukarest
Chisinau|Kishinev|Kischinew|Кишинев
Sofia|Sofija|София
Belgrade|Beograd|Belgrad|Београд|Белград|Белград
Novi Sad|Neusatz|Нови Сад
Nis|Niš|Nish|Ниш
Pristina|Prishtina|Prishtine|Priština|Приштина
Mitrovica|Mitrovice|Mitrovicë|Kosovska Mitrovica|Mitrovitsa|Митровица|Косовска Митровица
North Mitrovica|Northern Mitrovica|Severna Mitrovica|Mitrovica North|Северна Митровица
Zvecan|Zveçan|Zvečan|Звечан
Leposavic|Leposaviq|Leposavić|Лепосавић
Zubin Potok|Зубин Поток
Peja|Pec|Peć|Peje|Пећ
Prizren|Призрен
Gjakova|Djakovica|Đakovica|Gjakove
Gjilan|Gnjilane|Gnilane
Ferizaj|Urosevac|Uroševac
Gracanica|Gračanica|Graçanica
Podujeva|Podujevo
Vushtrri|Vucitrn|Vučitrn
Presevo|Preševo|Preshevo|Presheve
Sarajevo|Sarajewo|Сарајево|Сараево
Banja Luka|Banjaluka|Бања Лука
Skopje|Skoplje|Shkup|Скопје|Скопье
Tirana|Tirane
Podgorica|Titograd|Подгорица
Zagreb|Agram
Ljubljana|Laibach
Thessaloniki|Salonica|Salonika|Saloniki
Athens|Athina|Athen|Athenes
Istanbul|Constantinople|Stambul
Ankara|Angora
Izmir|Smyrna
Tbilisi|Tiflis|Тбилиси
Yerevan|Erevan|Jerevan|Eriwan|Ереван
Stepanakert|Khankendi|Xankendi
Baku|Bakı|Баку
Astana|Nur-Sultan|Nursultan|Akmola|Астана
Almaty|Alma-Ata|Алматы
Bishkek|Frunze|Бишкек
Tashkent|Toshkent|Taschkent|Ташкент
Dushanbe|Duschanbe
Ashgabat|Ashkhabad
Vilnius|Wilno|Vilna|Wilna|Вильнюс
Riga|Рига
Tallinn|Reval|Таллин
Helsinki|Helsingfors
Copenhagen|Kobenhavn|København|Kopenhagen
Gothenburg|Goteborg
Brussels|Bruxelles|Brussel|Brüssel|Bruessel
Antwerp|Antwerpen|Anvers
The Hague|Den Haag|Hague|'s-Gravenhage|La Haye
Cologne|Koln|Köln|Koeln
Munich|Munchen|München|Muenchen
Nuremberg|Nurnberg|Nürnberg
Geneva|Geneve|Genf|Genève
Zurich|Zürich|Zuerich
Rome|Roma
Milan|Milano|Mailand
Venice|Venezia|Venedig
Florence|Firenze|Florenz
Turin|Torino
Naples|Napoli|Neapel
Lisbon|Lisboa|Lissabon
Seville|Sevilla
Beijing|Peking|Pekin|北京
Guangzhou|Canton
Hong Kong|Hongkong|Xianggang
Taipei|Taibei
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Yangon|Rangoon
Ho Chi Minh City|Saigon
Pyongyang|Phyongyang
Seoul|Soul
Tehran|Teheran|Тегеран
Isfahan|Esfahan
Mosul|Mossul
Erbil|Arbil|Irbil|Hewler
Kirkuk|Karkuk
Aleppo|Halab
Damascus|Dimashq|Damaskus
Raqqa|Rakka|Ar-Raqqah|Raqqah
Deir ez-Zor|Deir al-Zour|Deir Ezzor|Dayr az-Zawr
Idlib|Edlib
Homs|Hims
Afrin|Efrin
Kobani|Kobane|Ayn al-Arab
Beirut|Beyrouth|Bayrut
Jerusalem|Al-Quds|Yerushalayim
Tel Aviv|Tel-Aviv
Gaza|Gaza City|Ghazzah
Gaza Strip|Gazastreifen
Mecca|Makkah
Medina|Madinah
Jeddah|Jiddah|Jidda
Sanaa|Sana'a|Sana
Hodeidah|Hudaydah|Al Hudaydah|Hodeida
Tripoli|Tarabulus
Benghazi|Bengasi
Sirte|Surt
Algiers|Alger
Cairo|Al-Qahira|Kairo
Khartoum|Khartum
Addis Ababa|Addis Abeba
Mogadishu|Mogadiscio|Muqdisho
Kabul|Кабул
Kandahar|Qandahar
Herat|Harat
Mazar-i-Sharif|Mazar-e Sharif|Mazari Sharif
Havana|La Habana
Mexico City|Ciudad de Mexico
Black Sea|Schwarzes Meer|Черное море
Sea of Azov|Azov Sea
Sea of Japan|East Sea
Persian Gulf|Arabian Gulf
Falkland Islands|Falklands|Malvinas|Islas Malvinas
Kuril Islands|Kuriles|Kurils|Northern Territories
Senkaku Islands|Diaoyu Islands|Senkakus
Balkans|Balkan Peninsula|the Balkans
Western Balkans|West Balkans|the Western Balkans
Baltics|Baltic States|Baltic countries|Baltic states
Caucasus|Kavkaz
Middle East|Near East|Mideast
Bavaria|Bayern
Saxony|Sachsen
Silesia|Slask|Schlesien
Galicia|Halychyna
Transcarpathia|Zakarpattia|Zakarpattya
Vojvodina|Voivodina|Војводина
Sandzak|Sandžak|Sanjak
`
  .split("\n")
  .filter((row) => row !== "");
