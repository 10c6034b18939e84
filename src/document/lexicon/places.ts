/** Names of states, provinces, countries and large cities; collected by hand, folded. */

/** Postal codes of states and provinces of the USA, Canada and Australia; read only in capitals and behind a comma. */
export const stateCodes =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR ON QC BC AB MB SK NS NB NL PE NSW VIC QLD TAS ACT UK USA UAE U.S. U.S.A. U.K. US EU SP RJ MG RS PR';

export const regionNames = `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|
 new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|puerto rico|
 ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new south wales|victoria|queensland|tasmania|
 andhra pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana|himachal pradesh|jharkhand|karnataka|kerala|madhya pradesh|maharashtra|manipur|odisha|orissa|punjab|rajasthan|tamil nadu|tamilnadu|telangana|tripura|uttar pradesh|uttarakhand|west bengal|jammu and kashmir|chandigarh|puducherry|pondicherry|
 bayern|bavaria|hessen|sachsen|nordrhein westfalen|baden wurttemberg|niedersachsen|england|scotland|wales|northern ireland|ile de france|bretagne|cataluna|catalunya|andalucia|lombardia|lazio|toscana|noord holland|zuid holland|
 afghanistan|albania|algeria|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bolivia|bosnia|brazil|bulgaria|cambodia|cameroon|canada|chile|china|colombia|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|ecuador|egypt|estonia|
 ethiopia|finland|france|georgia|germany|ghana|greece|guatemala|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|jordan|kazakhstan|kenya|kuwait|latvia|lebanon|libya|lithuania|luxembourg|malaysia|malta|mexico|moldova|morocco|nepal|netherlands|
 new zealand|nigeria|norway|oman|pakistan|panama|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|saudi arabia|senegal|serbia|singapore|slovakia|slovenia|south africa|south korea|korea|republic of korea|s korea|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|tanzania|thailand|
 tunisia|turkey|uganda|ukraine|united arab emirates|united kingdom|great britain|united states|united states of america|uruguay|uzbekistan|venezuela|vietnam|yemen|zambia|zimbabwe|u s a|u k|usa|uae|
 deutschland|osterreich|schweiz|frankreich|spanien|italien|niederlande|polen|allemagne|autriche|suisse|espagne|italie|belgique|maroc|tunisie|algerie|espana|alemania|francia|italia|reino unido|estados unidos|brasil|mexico|peru|alemanha|franca|reino unido|germania|spagna|svizzera|nederland|belgie|duitsland|rossiya|россия|polska|romania`;

export const cityNames = `new york city|nyc|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|austin|san jose|san francisco|seattle|denver|boston|detroit|nashville|portland|las vegas|baltimore|milwaukee|atlanta|miami|minneapolis|cleveland|tampa|pittsburgh|cincinnati|
 orlando|st louis|sacramento|kansas city|charlotte|columbus|indianapolis|raleigh|palo alto|mountain view|menlo park|cupertino|sunnyvale|redmond|cambridge|oakland|brooklyn|manhattan|bay area|silicon valley|washington dc|washington d c|salt lake city|new orleans|
 toronto|vancouver|montreal|ottawa|calgary|edmonton|waterloo|sydney|melbourne|brisbane|perth|auckland|london|manchester|birmingham|leeds|glasgow|edinburgh|bristol|liverpool|dublin|oxford|belfast|cardiff|
 mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|kolkata|pune|ahmedabad|jaipur|noida|gurgaon|gurugram|lucknow|indore|nagpur|coimbatore|kochi|cochin|trivandrum|thiruvananthapuram|bhopal|surat|vadodara|mysore|mangalore|visakhapatnam|vizag|bhubaneswar|patna|ranchi|ghaziabad|faridabad|navi mumbai|thane|nashik|madurai|secunderabad|karachi|lahore|islamabad|dhaka|colombo|kathmandu|
 berlin|munchen|munich|hamburg|frankfurt|frankfurt am main|koln|cologne|stuttgart|dusseldorf|leipzig|dresden|hannover|nurnberg|bremen|bonn|karlsruhe|mannheim|heidelberg|munster|aachen|dortmund|essen|darmstadt|potsdam|wien|vienna|graz|linz|salzburg|zurich|genf|geneva|geneve|basel|bern|lausanne|
 paris|lyon|marseille|toulouse|nantes|lille|bordeaux|nice|strasbourg|rennes|grenoble|montpellier|bruxelles|brussels|antwerp|antwerpen|gent|luxemburg|amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|delft|groningen|madrid|barcelona|valencia|sevilla|bilbao|zaragoza|malaga|lisboa|lisbon|porto|
 roma|rome|milano|milan|torino|turin|napoli|naples|bologna|firenze|florence|venezia|genova|pisa|padova|copenhagen|kobenhavn|stockholm|oslo|helsinki|goteborg|gothenburg|warszawa|warsaw|krakow|wroclaw|gdansk|poznan|prague|praha|budapest|bucuresti|bucharest|cluj napoca|timisoara|iasi|sofia|belgrade|zagreb|athens|istanbul|ankara|
 kyiv|kiev|moscow|saint petersburg|москва|санкт петербург|minsk|tel aviv|dubai|abu dhabi|doha|riyadh|jeddah|cairo|casablanca|rabat|tunis|nairobi|lagos|accra|johannesburg|cape town|sao paulo|rio de janeiro|belo horizonte|brasilia|curitiba|porto alegre|recife|salvador|fortaleza|campinas|buenos aires|cordoba|rosario|santiago|bogota|medellin|lima|quito|caracas|montevideo|ciudad de mexico|mexico city|guadalajara|monterrey|
 beijing|shanghai|shenzhen|guangzhou|hangzhou|seoul|tokyo|osaka|kyoto|taipei|bangkok|jakarta|manila|kuala lumpur|ho chi minh city|hanoi`;

/** Where a place would stand, and no place. */
export const placeStandIns = `remote|remotely|hybrid|on site|onsite|work from home|wfh|home office|homeoffice|teletravail|teletrabajo|remoto|various locations|worldwide|state|city|anystate|anycity|anytown|anycountry`;

/** Words before a town's name that belong to it. */
export const townPrefixes = 'south north east west greater new upper lower old port saint st';
