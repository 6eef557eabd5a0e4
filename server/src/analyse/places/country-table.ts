/**
 * Countries as news writes them, one a line: ISO 3166-1 code | names, the plain one first | demonyms and adjectives |
 * capital and large cities | seats of government that stand for the country. Lists are parted by ";". Collected by hand
 * from common knowledge, so nobody's licence applies. Left out on purpose: words that name more than one country or a
 * person at least as often ("Georgia" the state, "Congo" alone, "Korea" alone, "Victoria", "San José", "Santiago").
 */
export const countryTable = `
AD|Andorra|Andorran;Andorrans|Andorra la Vella|
AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi;Dubai;Sharjah|
AF|Afghanistan|Afghan;Afghans|Kabul;Kandahar;Herat;Jalalabad;Kunduz;Mazar-i-Sharif|
AG|Antigua and Barbuda;Antigua|Antiguan|Saint John's|
AL|Albania|Albanian;Albanians|Tirana;Durrës|
AM|Armenia|Armenian;Armenians|Yerevan;Gyumri|
AO|Angola|Angolan;Angolans|Luanda;Huambo|
AR|Argentina|Argentine;Argentinian;Argentines;Argentinians|Buenos Aires;Rosario;Mendoza|Casa Rosada
AT|Austria|Austrian;Austrians|Vienna;Graz;Salzburg;Linz;Innsbruck|
AU|Australia|Australian;Australians|Canberra;Sydney;Melbourne;Brisbane;Perth;Adelaide;Hobart|
AZ|Azerbaijan|Azerbaijani;Azerbaijanis;Azeri|Baku;Ganja|
BA|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian;Bosnians|Sarajevo;Banja Luka;Mostar|
BB|Barbados|Barbadian;Barbadians|Bridgetown|
BD|Bangladesh|Bangladeshi;Bangladeshis|Dhaka;Chittagong;Sylhet;Cox's Bazar|
BE|Belgium|Belgian;Belgians|Brussels;Antwerp;Ghent;Liège;Bruges|
BF|Burkina Faso|Burkinabe;Burkinabé|Ouagadougou;Bobo-Dioulasso|
BG|Bulgaria|Bulgarian;Bulgarians|Sofia;Plovdiv;Varna|
BH|Bahrain|Bahraini;Bahrainis|Manama|
BI|Burundi|Burundian;Burundians|Bujumbura;Gitega|
BJ|Benin|Beninese|Porto-Novo;Cotonou|
BN|Brunei|Bruneian|Bandar Seri Begawan|
BO|Bolivia|Bolivian;Bolivians|La Paz;Sucre;Cochabamba|
BR|Brazil|Brazilian;Brazilians|Brasília;Brasilia;São Paulo;Sao Paulo;Rio de Janeiro;Recife;Manaus;Porto Alegre;Belo Horizonte|Planalto
BS|Bahamas|Bahamian;Bahamians|Nassau|
BT|Bhutan|Bhutanese|Thimphu|
BW|Botswana|Botswanan|Gaborone|
BY|Belarus|Belarusian;Belarusians|Minsk;Brest;Gomel;Grodno|
BZ|Belize|Belizean;Belizeans|Belmopan|
CA|Canada|Canadian;Canadians|Ottawa;Toronto;Montreal;Montréal;Vancouver;Calgary;Edmonton;Winnipeg;Halifax;Quebec;Ontario;Alberta;British Columbia|
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC|Congolese|Kinshasa;Goma;Lubumbashi;Bukavu|
CF|Central African Republic|Central African|Bangui|
CG|Republic of the Congo;Congo-Brazzaville||Brazzaville|
CH|Switzerland|Swiss|Bern;Berne;Geneva;Zurich;Zürich;Basel;Lausanne;Davos;Lucerne|
CI|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivorians|Abidjan;Yamoussoukro|
CL|Chile|Chilean;Chileans|Valparaíso;Valparaiso;Antofagasta|La Moneda
CM|Cameroon|Cameroonian;Cameroonians|Yaoundé;Yaounde;Douala|
CN|China;People's Republic of China;PRC|Chinese|Beijing;Shanghai;Guangzhou;Shenzhen;Wuhan;Chengdu;Chongqing;Tianjin;Nanjing;Hangzhou;Harbin;Xinjiang;Tibet;Xi'an;Hainan|Zhongnanhai;Great Hall of the People
CO|Colombia|Colombian;Colombians|Bogotá;Bogota;Medellín;Medellin;Cali;Cartagena;Barranquilla|
CR|Costa Rica|Costa Rican;Costa Ricans||
CU|Cuba|Cuban;Cubans|Havana;Guantánamo;Guantanamo|
CV|Cape Verde;Cabo Verde|Cape Verdean|Praia|
CY|Cyprus|Cypriot;Cypriots|Nicosia;Limassol;Larnaca|
CZ|Czech Republic;Czechia|Czech;Czechs|Prague;Brno;Ostrava|
DE|Germany|German;Germans|Berlin;Munich;Hamburg;Frankfurt;Cologne;Stuttgart;Düsseldorf;Leipzig;Dresden;Bonn;Bremen;Hanover|Bundestag
DJ|Djibouti|Djiboutian|Djibouti City|
DK|Denmark|Danish;Dane;Danes|Copenhagen;Aarhus;Odense|
DM|Dominica|||
DO|Dominican Republic||Santo Domingo|
DZ|Algeria|Algerian;Algerians|Algiers;Oran|
EC|Ecuador|Ecuadorian;Ecuadorians;Ecuadorean|Quito;Guayaquil|
EE|Estonia|Estonian;Estonians|Tallinn;Tartu;Narva|
EG|Egypt|Egyptian;Egyptians|Cairo;Giza;Sharm el-Sheikh;Port Said;Luxor|
ER|Eritrea|Eritrean;Eritreans|Asmara|
ES|Spain|Spanish;Spaniard;Spaniards|Madrid;Barcelona;Seville;Bilbao;Málaga;Malaga;Zaragoza|Moncloa
ET|Ethiopia|Ethiopian;Ethiopians|Addis Ababa;Mekelle|
FI|Finland|Finnish;Finn;Finns|Helsinki;Espoo;Tampere;Turku|
FJ|Fiji|Fijian;Fijians|Suva|
FM|Micronesia|Micronesian|Palikir|
FR|France|French|Paris;Marseille;Lyon;Toulouse;Nice;Bordeaux;Strasbourg;Lille;Nantes|Élysée;Elysée;Elysee
GA|Gabon|Gabonese|Libreville|
GB|United Kingdom;UK;U.K.;Britain;Great Britain;England;Scotland;Wales;Northern Ireland|British;Britons;Briton;English;Scottish;Welsh;Scots|London;Manchester;Edinburgh;Glasgow;Liverpool;Leeds;Belfast;Cardiff;Sheffield|Downing Street;Westminster;Whitehall;Chequers;Buckingham Palace
GD|Grenada|Grenadian||
GE||Georgian;Georgians|Tbilisi;Batumi|
GH|Ghana|Ghanaian;Ghanaians|Accra;Kumasi|
GM|Gambia|Gambian;Gambians|Banjul|
GN|Guinea|Guinean;Guineans|Conakry|
GQ|Equatorial Guinea|Equatorial Guinean|Malabo|
GR|Greece|Greek;Greeks|Athens;Thessaloniki;Piraeus|
GT|Guatemala|Guatemalan;Guatemalans|Guatemala City|
GW|Guinea-Bissau|Bissau-Guinean|Bissau|
GY|Guyana|Guyanese||
HK|Hong Kong|Hong Kongers;Hongkongers||
HN|Honduras|Honduran;Hondurans|Tegucigalpa;San Pedro Sula|
HR|Croatia|Croatian;Croatians;Croat;Croats|Zagreb;Dubrovnik;Rijeka|
HT|Haiti|Haitian;Haitians|Port-au-Prince|
HU|Hungary|Hungarian;Hungarians|Budapest;Debrecen|
ID|Indonesia|Indonesian;Indonesians|Jakarta;Bali;Surabaya;Bandung;Medan|
IE|Ireland|Irish|Dublin;Galway;Limerick|
IL|Israel|Israeli;Israelis|Jerusalem;Tel Aviv;Haifa;Eilat|Knesset
IN|India|Indian;Indians|New Delhi;Delhi;Mumbai;Bengaluru;Bangalore;Kolkata;Chennai;Hyderabad;Ahmedabad;Pune;Kashmir;Srinagar;Lucknow|
IQ|Iraq|Iraqi;Iraqis|Baghdad;Basra;Mosul;Erbil;Kirkuk|
IR|Iran;Islamic Republic of Iran|Iranian;Iranians|Tehran;Teheran;Isfahan;Mashhad;Shiraz;Tabriz|
IS|Iceland|Icelandic;Icelanders|Reykjavik;Reykjavík|
IT|Italy|Italian;Italians|Rome;Milan;Naples;Turin;Bologna;Palermo;Genoa;Venice;Bari|Quirinale
JM|Jamaica|Jamaican;Jamaicans||
JO|Jordan|Jordanian;Jordanians|Amman;Aqaba|
JP|Japan|Japanese|Tokyo;Osaka;Kyoto;Hiroshima;Nagoya;Fukuoka;Okinawa;Sapporo;Nagasaki|
KE|Kenya|Kenyan;Kenyans|Nairobi;Mombasa;Kisumu|
KG|Kyrgyzstan|Kyrgyz|Bishkek;Osh|
KH|Cambodia|Cambodian;Cambodians|Phnom Penh;Siem Reap|
KI|Kiribati|||
KP|North Korea;DPRK|North Korean;North Koreans|Pyongyang|
KR|South Korea;Republic of Korea|South Korean;South Koreans|Seoul;Busan;Incheon;Pyeongchang|Blue House
KW|Kuwait|Kuwaiti;Kuwaitis|Kuwait City|
KZ|Kazakhstan|Kazakh;Kazakhs;Kazakhstani|Astana;Almaty;Nur-Sultan|
LA|Laos|Laotian;Lao|Vientiane;Luang Prabang|
LB|Lebanon|Lebanese|Beirut;Sidon|
LI|Liechtenstein||Vaduz|
LK|Sri Lanka|Sri Lankan;Sri Lankans|Colombo;Kandy|
LR|Liberia|Liberian;Liberians|Monrovia|
LS|Lesotho|Basotho|Maseru|
LT|Lithuania|Lithuanian;Lithuanians|Vilnius;Kaunas|
LU|Luxembourg|Luxembourgish||
LV|Latvia|Latvian;Latvians|Riga|
LY|Libya|Libyan;Libyans|Tripoli;Benghazi;Misrata|
MA|Morocco|Moroccan;Moroccans|Rabat;Casablanca;Marrakech;Marrakesh;Tangier|
MC|Monaco|Monegasque||
MD|Moldova|Moldovan;Moldovans|Chisinau;Chişinău;Chișinău|
ME|Montenegro|Montenegrin;Montenegrins|Podgorica|
MG|Madagascar|Malagasy|Antananarivo|
MH|Marshall Islands|Marshallese|Majuro|
MK|North Macedonia|Macedonian;Macedonians|Skopje|
ML|Mali|Malian;Malians|Bamako;Timbuktu|
MM|Myanmar;Burma|Burmese|Naypyidaw;Yangon;Mandalay|
MN|Mongolia|Mongolian;Mongolians|Ulaanbaatar;Ulan Bator|
MO|Macau;Macao|||
MR|Mauritania|Mauritanian;Mauritanians|Nouakchott|
MT|Malta|Maltese|Valletta|
MU|Mauritius|Mauritian;Mauritians|Port Louis|
MV|Maldives|Maldivian;Maldivians||
MW|Malawi|Malawian;Malawians|Lilongwe;Blantyre|
MX|Mexico|Mexican;Mexicans|Mexico City;Guadalajara;Monterrey;Tijuana;Cancún;Cancun;Ciudad Juárez;Acapulco|
MY|Malaysia|Malaysian;Malaysians|Kuala Lumpur;Putrajaya;Penang;Johor Bahru|
MZ|Mozambique|Mozambican;Mozambicans|Maputo;Beira|
NA|Namibia|Namibian;Namibians|Windhoek|
NE|Niger|Nigerien;Nigeriens|Niamey;Agadez|
NG|Nigeria|Nigerian;Nigerians|Abuja;Lagos;Kano;Port Harcourt;Maiduguri|Aso Rock
NI|Nicaragua|Nicaraguan;Nicaraguans|Managua|
NL|Netherlands;Holland|Dutch|Amsterdam;The Hague;Hague;Rotterdam;Utrecht;Eindhoven;Maastricht|Binnenhof
NO|Norway|Norwegian;Norwegians|Oslo;Bergen;Trondheim|
NP|Nepal|Nepali;Nepalis;Nepalese|Kathmandu;Pokhara|
NR|Nauru|Nauruan|Yaren|
NZ|New Zealand|New Zealanders;New Zealander|Wellington;Auckland;Christchurch|Beehive
OM|Oman|Omani;Omanis|Muscat;Salalah|
PA|Panama|Panamanian;Panamanians|Panama City|
PE|Peru|Peruvian;Peruvians|Lima;Cusco;Arequipa|
PG|Papua New Guinea||Port Moresby|
PH|Philippines|Philippine;Filipino;Filipinos|Manila;Cebu;Davao;Quezon City|Malacañang
PK|Pakistan|Pakistani;Pakistanis|Islamabad;Karachi;Lahore;Peshawar;Rawalpindi;Quetta|
PL|Poland|Polish;Poles|Warsaw;Krakow;Kraków;Gdansk;Gdańsk;Wroclaw;Wrocław;Rzeszow;Rzeszów;Lublin|
PS|Palestine;Gaza;Gaza Strip;West Bank|Palestinian;Palestinians|Gaza City;Ramallah;Bethlehem;Hebron;Jenin;Nablus|
PT|Portugal|Portuguese|Lisbon;Porto|
PW|Palau|Palauan||
PY|Paraguay|Paraguayan;Paraguayans|Asunción;Asuncion|
QA|Qatar|Qatari;Qataris|Doha|
RO|Romania|Romanian;Romanians|Bucharest;Cluj-Napoca;Timisoara|
RS|Serbia|Serbian;Serbians;Serb;Serbs|Belgrade;Novi Sad;Niš|
RU|Russia;Russian Federation|Russian;Russians|Moscow;Saint Petersburg;St. Petersburg;St Petersburg;Vladivostok;Sochi;Kazan;Novosibirsk;Yekaterinburg;Rostov-on-Don;Magnitogorsk|Kremlin
RW|Rwanda|Rwandan;Rwandans|Kigali|
SA|Saudi Arabia|Saudi;Saudis;Saudi Arabian|Riyadh;Jeddah;Mecca;Medina;Neom|
SB|Solomon Islands|Solomon Islander|Honiara|
SC|Seychelles|Seychellois||
SD|Sudan|Sudanese|Khartoum;Omdurman;Port Sudan|
SE|Sweden|Swedish;Swede;Swedes|Stockholm;Gothenburg;Malmö;Malmo;Uppsala|
SG|Singapore|Singaporean;Singaporeans||
SI|Slovenia|Slovenian;Slovenians;Slovene|Ljubljana;Maribor|
SK|Slovakia|Slovak;Slovaks;Slovakian|Bratislava;Košice;Kosice|
SL|Sierra Leone|Sierra Leonean|Freetown|
SM|San Marino|||
SN|Senegal|Senegalese|Dakar|
SO|Somalia|Somali;Somalis|Mogadishu;Hargeisa;Kismayo|
SR|Suriname|Surinamese|Paramaribo|
SS|South Sudan|South Sudanese|Juba|
SV|El Salvador|Salvadoran;Salvadorans|San Salvador|
SY|Syria|Syrian;Syrians|Damascus;Aleppo;Idlib;Homs;Latakia;Raqqa|
SZ|Eswatini;Swaziland|Swazi|Mbabane|
TD|Chad|Chadian;Chadians|N'Djamena|
TG|Togo|Togolese|Lomé;Lome|
TH|Thailand|Thai;Thais|Bangkok;Chiang Mai;Phuket;Pattaya|
TJ|Tajikistan|Tajik;Tajiks|Dushanbe|
TL|East Timor;Timor-Leste|Timorese|Dili|
TM|Turkmenistan|Turkmen|Ashgabat|
TN|Tunisia|Tunisian;Tunisians|Tunis;Sfax;Sousse|
TO|Tonga|Tongan;Tongans|Nuku'alofa|
TR|Turkey;Türkiye;Turkiye|Turkish;Turks|Ankara;Istanbul;Izmir;Antalya;Gaziantep;Diyarbakir;Adana|
TT|Trinidad and Tobago|Trinidadian|Port of Spain|
TV|Tuvalu|Tuvaluan|Funafuti|
TW|Taiwan|Taiwanese|Taipei;Kaohsiung;Taichung|
TZ|Tanzania|Tanzanian;Tanzanians|Dodoma;Dar es Salaam;Zanzibar;Arusha|
UA|Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev;Kharkiv;Lviv;Odesa;Odessa;Mariupol;Kherson;Dnipro;Zaporizhzhia;Bakhmut;Donetsk;Luhansk|Verkhovna Rada
UG|Uganda|Ugandan;Ugandans|Kampala;Entebbe|
US|United States;United States of America;U.S.;US;USA;U.S.A.;U.S;U.S.A;America|American;Americans|Washington;Washington DC;Washington D.C.;New York;New York City;Los Angeles;Chicago;San Francisco;Houston;Miami;Boston;Seattle;Philadelphia;Dallas;Atlanta;Detroit;Denver;Phoenix;Las Vegas;San Diego;Honolulu;New Orleans;Baltimore;Minneapolis;Pittsburgh;Camp David;Mar-a-Lago;California;Texas;Florida;Ohio;Michigan;Pennsylvania;Illinois;Arizona;Nevada;Oregon;Colorado;Alaska;Hawaii;Virginia;North Carolina;South Carolina;New Jersey;Massachusetts;Wisconsin;Minnesota;Iowa;Kansas;Missouri;Tennessee;Kentucky;Alabama;Louisiana;Oklahoma;Utah;Idaho;Montana;Wyoming;Connecticut;Maryland;Delaware;Maine;Vermont;New Hampshire;Indiana;Nebraska;North Dakota;South Dakota;Arkansas;Mississippi;New Mexico;West Virginia|White House;Pentagon;Capitol Hill;Oval Office
UY|Uruguay|Uruguayan;Uruguayans|Montevideo|
UZ|Uzbekistan|Uzbek;Uzbeks|Tashkent;Samarkand;Bukhara|
VA|Vatican City;Vatican;Holy See|||
VE|Venezuela|Venezuelan;Venezuelans|Caracas;Maracaibo|Miraflores
VN|Vietnam;Viet Nam|Vietnamese|Hanoi;Ho Chi Minh City;Da Nang;Saigon;Haiphong|
VU|Vanuatu|||
WS|Samoa|Samoan;Samoans|Apia|
XK|Kosovo|Kosovar;Kosovars;Kosovan|Pristina;Mitrovica|
YE|Yemen|Yemeni;Yemenis|Sanaa;Sana'a;Aden;Hodeidah;Marib|
ZA|South Africa|South African;South Africans|Pretoria;Cape Town;Johannesburg;Durban;Soweto|Union Buildings
ZM|Zambia|Zambian;Zambians|Lusaka;Ndola|
ZW|Zimbabwe|Zimbabwean;Zimbabweans|Harare;Bulawayo|
`;

/**
 * Territories between which a place-to-place difference proves nothing: one lies in the other, is claimed by it, or is
 * reached through it. ISO 3166-1 codes.
 */
export const akinCountries: readonly (readonly string[])[] = [
  ['CN', 'HK', 'MO', 'TW'],
  ['IL', 'PS'],
  ['IT', 'VA', 'SM'],
  ['GB', 'IE'],
  ['RS', 'XK'],
  ['GN', 'GQ', 'GW', 'PG'],
  ['CD', 'CG'],
];
