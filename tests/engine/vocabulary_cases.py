"""What queries and labels mean, written by reason before the vocabulary was tried on them.

QUERIES: language | query | level | tags, any of them; at level function, the function.
LABELS: language | label | tags, any of them; "-" where the label is no place of a known kind.
Several right levels are separated by a comma; "-" asks nothing of the tags.
"""

QUERIES = """
en | school | class | amenity/school
en | Schools | class | amenity/school
en | the schools | class | amenity/school
en | all schools | class | amenity/school
en | schools in the north | class | amenity/school
en | a hospital | class | amenity/hospital
en | hospitals | class | amenity/hospital
en | kindergarten | class | amenity/kindergarten
en | universities | class | amenity/university
en | primary school | class | amenity/school
en | high schools | class | amenity/school
en | shopping area | class | landuse/retail
en | shopping mall | class | shop/mall
en | shopping centres | class | shop/mall landuse/retail
en | supermarkets | class | shop/supermarket
en | hotels near the station | class | tourism/hotel
en | museums | class | tourism/museum
en | stadium | class | leisure/stadium
en | bus station | class | amenity/bus_station
en | train stations | class | railway/station
en | parking lots | class | amenity/parking
en | car park | class | amenity/parking
en | government office | class | office/government
en | factory | class | man_made/works landuse/industrial building/factory
en | wholesale market | class | shop/wholesale amenity/marketplace
en | golf courses | class | leisure/golf_course
en | parks | class | leisure/park
en | playgrounds | class | leisure/playground
en | cemetery | class | landuse/cemetery
en | churches | class | amenity/place_of_worship
en | fire station | class | amenity/fire_station
en | police stations | class | amenity/police
en | libraries | class | amenity/library
en | swimming pools | class | leisure/swimming_pool
en | farmland | class | landuse/farmland
en | forest | class | landuse/forest natural/wood
en | lakes | class | natural/water
en | airport | class | aeroway/aerodrome
en | petrol station | class | amenity/fuel
en | gas stations | class | amenity/fuel
en | restaurants | class | amenity/restaurant
en | banks | class | amenity/bank
en | apartment buildings | class | building/apartments
en | car dealerships | class | shop/car
en | nursing homes | class | amenity/nursing_home social_facility/nursing_home
en | amusement park | class | tourism/theme_park
en | sports fields | class | leisure/pitch
en | tennis courts | class | leisure/pitch
en | campsite | class | tourism/camp_site
en | courthouse | class | amenity/courthouse
en | art gallery | class | tourism/gallery shop/art
en | cinemas | class | amenity/cinema
en | power plant | class | power/plant
en | wastewater treatment plant | class | man_made/wastewater_plant
en | office buildings | class | building/office office/* landuse/commercial
en | mobile home park | class | landuse/residential residential/trailer_park
en | residential area | class,function | landuse/residential
en | industrial areas | class,function | landuse/industrial
en | commercial land (shops and offices) | function | commercial
en | commercial land (shops) | function | commercial
en | places for recreation | function | recreation
en | areas used for education | function | education
en | places for sport and culture | function | sport_culture
en | sport and cultural | function | sport_culture
en | commercial service | function | commercial
en | areas for commercial services | function | commercial
en | administrative | function | administrative
en | administrative land | function | administrative
en | government and administration | function | administrative
en | park and greenspace | function | green
en | green areas | function | green
en | business office | function | office
en | transportation | function | transport
en | transportation facilities | function | transport
en | educational facilities | function | education
en | places where people learn | function | education
en | industrial land | function | industrial
en | medical | function | medical
en | medical facilities | function | medical
en | places for health care | function | medical
en | residential | function | residential
en | housing | function | residential
en | where people live | function | residential
en | Jinan Zoo | name | tourism/zoo
en | Doerr Park | name | leisure/park
en | Ida Price Middle School | name | amenity/school
en | Moorpark Town Center | name | landuse/retail
en | Mission Bell Plaza | name | landuse/retail
en | Willow Glen Place | name | -
en | Sun Ridge | name | -
en | Brookview Park (residential area) | name | landuse/residential
en | Echo Hills Golf Course | name | leisure/golf_course
en | John F. Kennedy University | name | amenity/university
en | Chaparral Jr High School | name | amenity/school
en | Walgreens | name | amenity/pharmacy shop/chemist
en | St. Mary's Church | name | amenity/place_of_worship
en | The British Museum | name | tourism/museum
en | Oak Hill Cemetery | name | landuse/cemetery
zh | 学校 | class | amenity/school
zh | 小学 | class | amenity/school
zh | 医院 | class | amenity/hospital
zh | 公园 | class | leisure/park
zh | 所有的公园 | class | leisure/park
zh | 大学 | class | amenity/university
zh | 幼儿园 | class | amenity/kindergarten
zh | 购物中心 | class | shop/mall
zh | 超市 | class | shop/supermarket
zh | 酒店 | class | tourism/hotel
zh | 博物馆 | class | tourism/museum
zh | 体育场 | class | leisure/stadium
zh | 汽车站 | class | amenity/bus_station
zh | 火车站 | class | railway/station
zh | 停车场 | class | amenity/parking
zh | 政府机关 | class | office/government
zh | 工厂 | class | man_made/works landuse/industrial building/factory
zh | 批发市场 | class | shop/wholesale amenity/marketplace
zh | 加油站 | class | amenity/fuel
zh | 图书馆 | class | amenity/library
zh | 动物园 | class | tourism/zoo
zh | 写字楼 | class | building/office office/* landuse/commercial
zh | 餐厅 | class | amenity/restaurant
zh | 高尔夫球场 | class | leisure/golf_course
zh | 機場 | class | aeroway/aerodrome
zh | 住宅区 | class,function | landuse/residential
zh | 商业服务用地 | function | commercial
zh | 教育用地 | function | education
zh | 医疗用地 | function | medical
zh | 居住用地 | function | residential
zh | 工业用地 | function | industrial
zh | 交通设施用地 | function | transport
zh | 公园绿地 | function | green
zh | 行政办公用地 | function | administrative
zh | 文化体育设施 | function | sport_culture
zh | 商务办公用地 | function | office
zh | 教育区域 | function | education
zh | 休闲娱乐场所 | function | recreation
zh | 济南动物园 | name | tourism/zoo
zh | 北京大学 | name | amenity/university
zh | 山东省立医院 | name | amenity/hospital
zh | 大明湖公园 | name | leisure/park
zh | 历山路小学 | name | amenity/school
ko | 학교 | class | amenity/school
ko | 초등학교 | class | amenity/school
ko | 병원 | class | amenity/hospital
ko | 병원들 | class | amenity/hospital
ko | 공원 | class | leisure/park
ko | 대학교 | class | amenity/university
ko | 유치원 | class | amenity/kindergarten
ko | 백화점 | class | shop/department_store
ko | 호텔 | class | tourism/hotel
ko | 박물관 | class | tourism/museum
ko | 경기장 | class | leisure/stadium
ko | 버스터미널 | class | amenity/bus_station
ko | 기차역 | class | railway/station
ko | 주차장 | class | amenity/parking
ko | 공장 | class | man_made/works landuse/industrial building/factory
ko | 도서관 | class | amenity/library
ko | 주거 지역 | class,function | landuse/residential
ko | 교육 시설 | function | education
ko | 의료 시설 | function | medical
ko | 교통 시설 | function | transport
ko | 녹지 | function | green
ko | 문화 체육 시설 | function | sport_culture
ko | 행정 시설 | function | administrative
ko | 서울대학교 | name | amenity/university
ko | 올림픽공원 | name | leisure/park
ko | 은마아파트 | name | landuse/residential
es | escuela | class | amenity/school
es | las escuelas | class | amenity/school
es | hospitales | class | amenity/hospital
es | los parques | class | leisure/park
es | universidad | class | amenity/university
es | guardería | class | amenity/kindergarten amenity/childcare
es | centros comerciales | class | shop/mall landuse/retail
es | supermercados | class | shop/supermarket
es | museo | class | tourism/museum
es | estadios | class | leisure/stadium
es | estación de autobuses | class | amenity/bus_station
es | aparcamiento | class | amenity/parking
es | fábricas | class | man_made/works landuse/industrial building/factory
es | biblioteca | class | amenity/library
es | cementerio | class | landuse/cemetery
es | iglesias | class | amenity/place_of_worship
es | campo de golf | class | leisure/golf_course
es | gasolineras | class | amenity/fuel
es | ayuntamiento | class | amenity/townhall
es | zonas residenciales | class,function | landuse/residential
es | zonas industriales | class,function | landuse/industrial
es | zonas para la educación | function | education
es | zonas verdes | function | green
es | servicios médicos | function | medical
es | transporte | function | transport
es | deporte y cultura | function | sport_culture
es | zonas de ocio | function | recreation
es | Parque del Retiro | name | leisure/park
es | Colegio San José | name | amenity/school
es | Estadio Santiago Bernabéu | name | leisure/stadium
fr | école | class | amenity/school
fr | les écoles | class | amenity/school
fr | lycées | class | amenity/school
fr | les hôpitaux | class | amenity/hospital
fr | parcs | class | leisure/park
fr | université | class | amenity/university
fr | école maternelle | class | amenity/kindergarten
fr | centre commercial | class | shop/mall landuse/retail
fr | supermarchés | class | shop/supermarket
fr | musée | class | tourism/museum
fr | stade | class | leisure/stadium
fr | gare | class | railway/station
fr | gare routière | class | amenity/bus_station
fr | usine | class | man_made/works landuse/industrial building/factory
fr | cimetières | class | landuse/cemetery amenity/grave_yard
fr | église | class | amenity/place_of_worship building/church
fr | terrain de golf | class | leisure/golf_course
fr | mairie | class | amenity/townhall
fr | crèche | class | amenity/childcare amenity/kindergarten
fr | zones industrielles | class,function | landuse/industrial
fr | zones résidentielles | class,function | landuse/residential
fr | espaces verts | function | green
fr | établissements de santé | function | medical
fr | sport et culture | function | sport_culture
fr | transports | function | transport
fr | lieux de loisirs | function | recreation
fr | Parc Monceau | name | leisure/park
fr | Lycée Victor Hugo | name | amenity/school
fr | Hôpital Necker | name | amenity/hospital
fr | Gare de Lyon | name | railway/station
de | Schule | class | amenity/school
de | Schulen | class | amenity/school
de | Grundschulen | class | amenity/school
de | Krankenhäuser | class | amenity/hospital
de | Parks | class | leisure/park
de | Universität | class | amenity/university
de | Kindergärten | class | amenity/kindergarten
de | Einkaufszentrum | class | shop/mall landuse/retail
de | Supermärkte | class | shop/supermarket
de | Museen | class | tourism/museum
de | Stadion | class | leisure/stadium
de | Bahnhof | class | railway/station
de | Parkplätze | class | amenity/parking
de | Fabrik | class | man_made/works landuse/industrial building/factory
de | Friedhöfe | class | landuse/cemetery amenity/grave_yard
de | Kirchen | class | amenity/place_of_worship building/church
de | Golfplatz | class | leisure/golf_course
de | Rathaus | class | amenity/townhall
de | Spielplätze | class | leisure/playground
de | Feuerwehr | class | amenity/fire_station
de | Wohngebiete | class,function | landuse/residential
de | Industriegebiete | class,function | landuse/industrial
de | Bildungseinrichtungen | function | education
de | Verkehr | function | transport
de | Sport und Kultur | function | sport_culture
de | Grünflächen | function | green
de | öffentliche Verwaltung | function | administrative
de | Gesundheitsversorgung | function | medical
de | Goethe-Gymnasium | name | amenity/school
de | Friedhof Ohlsdorf | name | landuse/cemetery
de | Universitätsklinikum Freiburg | name | amenity/hospital
ja | 学校 | class | amenity/school
ja | 小学校 | class | amenity/school
ja | 病院 | class | amenity/hospital
ja | 公園 | class | leisure/park
ja | 幼稚園 | class | amenity/kindergarten
ja | ショッピングモール | class | shop/mall
ja | スーパーマーケット | class | shop/supermarket
ja | ホテル | class | tourism/hotel
ja | スタジアム | class | leisure/stadium
ja | 駅 | class | railway/station
ja | 駐車場 | class | amenity/parking
ja | 工場 | class | man_made/works landuse/industrial building/factory
ja | 図書館 | class | amenity/library
ja | 神社 | class | amenity/place_of_worship
ja | 市役所 | class | amenity/townhall
ja | ゴルフ場 | class | leisure/golf_course
ja | 住宅地 | class,function | landuse/residential
ja | 教育施設 | function | education
ja | 医療施設 | function | medical
ja | 工業地域 | class,function | landuse/industrial
ja | 交通施設 | function | transport
ja | 緑地 | function | green
ja | 行政施設 | function | administrative
ja | 上野公園 | name | leisure/park
ja | 東京大学 | name | amenity/university
ja | 新宿駅 | name | railway/station
"""

LABELS = """
en | Cambridge Elementary | amenity/school
en | CambridgePark | leisure/park
en | Flory Academy of Sciences | amenity/school
en | Moorpark High | amenity/school
en | Creekside Middle | amenity/school
en | Chaparral Jr High School | amenity/school
en | Park View Elementary | amenity/school
en | Kids World Preschool | amenity/kindergarten
en | Monument Plaza | landuse/retail
en | Park Plaza | landuse/retail
en | MissionBellPlaza | landuse/retail
en | Moorpark Town Center | landuse/retail
en | Villa del Arroyo Mobile Home Park | landuse/residential residential/trailer_park
en | Sunset Apartments | landuse/residential building/apartments
en | Willow Estates | landuse/residential
en | Lakeside Village | landuse/residential
en | Echo Hills Golf Course | leisure/golf_course
en | Hemet Country Club | leisure/golf_course
en | Good Samaritan Medical Center | amenity/hospital
en | St. Joseph's Hospital | amenity/hospital
en | Garden Grove Hospital | amenity/hospital
en | Valley Family Clinic | amenity/clinic
en | First Baptist Church | amenity/place_of_worship
en | Moorpark City Library | amenity/library
en | Fire Station 42 | amenity/fire_station
en | Police Department | amenity/police
en | County Fairgrounds | landuse/recreation_ground
en | Oak Hill Cemetery | landuse/cemetery
en | Arroyo Vista Community Park | leisure/park
en | University Park | leisure/park
en | Business Park West | landuse/commercial
en | Moorpark Station | railway/station
en | Sunrise Senior Living | amenity/nursing_home social_facility/nursing_home
en | Wendy's | amenity/fast_food
en | Walgreens | amenity/pharmacy shop/chemist
en | Costco | shop/wholesale shop/supermarket
en | Safeway | shop/supermarket
en | Starbucks | amenity/cafe
en | McDonald's | amenity/fast_food
en | 7-Eleven | shop/convenience
en | The Home Depot | shop/doityourself
en | Best Western | tourism/hotel tourism/motel
en | Chevron | amenity/fuel
en | School Road | -
en | Park Avenue | -
en | College Street | -
en | Church Lane | -
en | Hospital Way | -
en | Golf Club Pkwy | -
en | Los Angeles Avenue | -
en | I 405 | -
en | Hemet | -
en | Springfield | -
en | Bakersfield | -
en | Northridge | -
en | Newmarket | -
en | Peach Hill | -
en | Arroyo Simi | -
es | Escuela Primaria Benito Juárez | amenity/school
es | Parque Central | leisure/park
es | Hospital General | amenity/hospital
es | Plaza Mayor | landuse/retail place/square
es | Iglesia de San Pedro | amenity/place_of_worship
es | Calle del Parque | -
es | Avenida de la Universidad | -
fr | Lycée Jean Moulin | amenity/school
fr | Parc de la Tête d'Or | leisure/park
fr | Hôpital Saint-Louis | amenity/hospital
fr | École Jules Ferry | amenity/school
fr | Cimetière du Père-Lachaise | landuse/cemetery
fr | Carrefour Market | shop/supermarket
fr | Rue de l'École | -
fr | Avenue du Parc | -
de | Grundschule Nord | amenity/school
de | Gymnasium Oerlikon | amenity/school
de | Waldfriedhof | landuse/cemetery
de | Stadtpark | leisure/park
de | Schulhaus Letten | amenity/school
de | Hauptbahnhof | railway/station
de | Edeka | shop/supermarket
de | Schulstraße | -
de | Parkstrasse | -
de | Heidelberg | -
zh | 实验小学 | amenity/school
zh | 第三中学 | amenity/school
zh | 人民公园 | leisure/park
zh | 市人民医院 | amenity/hospital
zh | 万达广场 | shop/mall landuse/retail
zh | 阳光花园 | landuse/residential
zh | 山东大学附属中学 | amenity/school
zh | 公园路 | -
zh | 学院路 | -
ko | 서울초등학교 | amenity/school
ko | 어린이대공원 | leisure/park
ko | 현대아파트 | landuse/residential building/apartments
ko | 삼성병원 | amenity/hospital
ko | 학교로 | -
ja | 中央公園 | leisure/park
ja | 第二小学校 | amenity/school
ja | 県立高等学校 | amenity/school
ja | 市立図書館 | amenity/library
ja | 公園通り | -
nl | Basisschool De Regenboog | amenity/school
nl | Sportpark Noord | leisure/sports_centre
"""

# Written after the vocabulary had been mended on the cases above, and tried once.
LATER_QUERIES = """
en | secondary schools | class | amenity/school
en | nurseries | class | amenity/kindergarten amenity/childcare shop/garden_centre
en | community centre | class | amenity/community_centre
en | shopping malls in the city centre | class | shop/mall
en | department stores | class | shop/department_store
en | furniture shops | class | shop/furniture
en | car wash | class | amenity/car_wash
en | dentists | class | amenity/dentist healthcare/dentist
en | pharmacies | class | amenity/pharmacy
en | clinics | class | amenity/clinic
en | post offices | class | amenity/post_office
en | prisons | class | amenity/prison
en | marinas | class | leisure/marina
en | botanical gardens | class | leisure/garden
en | theatres | class | amenity/theatre
en | ice rink | class | leisure/ice_rink
en | vineyards | class | landuse/vineyard
en | quarry | class | landuse/quarry
en | beaches | class | natural/beach
en | warehouses | class | building/warehouse
en | villages | class,name | -
en | land used for industry | function | industrial
en | areas for business offices | function | office
en | sports facilities | function | sport_culture
en | cultural facilities | function | sport_culture
en | government facilities | function | administrative
en | areas where people live | function | residential
en | leisure areas | function | recreation
en | health services | function | medical
en | transport infrastructure | function | transport
en | green spaces and parks | function | green
en | commercial and residential areas | function | -
en | schools and hospitals | class | amenity/school amenity/hospital
en | University of California | name | amenity/university
en | Central Park | name | leisure/park
en | Grand Hotel | name | tourism/hotel
en | The Oaks Mall | name | shop/mall
en | Kaiser Permanente | name | amenity/hospital amenity/clinic
en | IKEA | name | shop/furniture
en | Lincoln High | name | amenity/school
en | Victoria Station | name | railway/station
zh | 中学 | class | amenity/school
zh | 体育馆 | class | leisure/sports_centre leisure/stadium
zh | 公交站 | class | amenity/bus_station highway/bus_stop public_transport/station
zh | 百货商场 | class | shop/department_store shop/mall
zh | 电影院 | class | amenity/cinema
zh | 菜市场 | class | amenity/marketplace
zh | 美术馆 | class | tourism/museum tourism/gallery
zh | 药店 | class | amenity/pharmacy shop/chemist
zh | 派出所 | class | amenity/police
zh | 商业区 | class,function | -
zh | 医疗机构 | function | medical
zh | 体育与文化设施 | function | sport_culture
zh | 交通运输用地 | function | transport
zh | 行政区域 | function | administrative
zh | 绿地公园 | function,class | -
zh | 清华大学 | name | amenity/university
zh | 万象城购物中心 | name | shop/mall
zh | 国际机场航站楼 | name | -
ko | 중학교 | class | amenity/school
ko | 슈퍼마켓 | class | shop/supermarket
ko | 교회 | class | amenity/place_of_worship
ko | 아파트 | class | building/apartments landuse/residential
ko | 골프장 | class | leisure/golf_course
ko | 상업 시설 | function | commercial
ko | 산업 시설 | function | industrial
ko | 업무 시설 | function | office
ko | 강남역 | name | railway/station
es | colegios | class | amenity/school
es | institutos | class | amenity/school
es | hoteles | class | tourism/hotel
es | restaurantes | class | amenity/restaurant
es | estaciones de tren | class | railway/station
es | canchas de fútbol | class | leisure/pitch
es | piscinas | class | leisure/swimming_pool
es | farmacias | class | amenity/pharmacy
es | edificios de oficinas | class,function | office/* building/office
es | instalaciones deportivas | function | sport_culture
es | equipamientos educativos | function | education
es | uso residencial | function | residential
es | zonas comerciales | function | commercial
es | Universidad de Salamanca | name | amenity/university
fr | collèges | class | amenity/school
fr | piscines | class | leisure/swimming_pool
fr | théâtres | class | amenity/theatre
fr | pharmacies | class | amenity/pharmacy
fr | jardins | class | leisure/garden
fr | terrains de sport | class | leisure/pitch
fr | casernes de pompiers | class | amenity/fire_station
fr | équipements sportifs | function | sport_culture
fr | zones commerciales | function,class | -
fr | établissements scolaires | function | education
fr | bâtiments administratifs | class,function | office/government amenity/townhall
fr | Musée d'Orsay | name | tourism/museum
de | Gymnasien | class | amenity/school
de | Hallenbäder | class | leisure/swimming_pool leisure/sports_centre
de | Apotheken | class | amenity/pharmacy
de | Sportplätze | class | leisure/pitch
de | Theater | class | amenity/theatre
de | Wälder | class | landuse/forest natural/wood
de | Gewerbegebiete | class,function | landuse/industrial landuse/commercial landuse/retail
de | Sporteinrichtungen | function | sport_culture
de | medizinische Einrichtungen | function | medical
de | Wohnflächen | function | residential
de | Verkehrsflächen | function | transport
de | Tierpark Hagenbeck | name | tourism/zoo
ja | 中学校 | class | amenity/school
ja | 大学 | class | amenity/university
ja | 体育館 | class | leisure/sports_centre
ja | 銀行 | class | amenity/bank
ja | 美術館 | class | tourism/museum tourism/gallery
ja | コンビニ | class | shop/convenience
ja | 商業施設 | function | commercial
ja | 文化施設 | function | sport_culture
ja | 産業用地 | function | industrial
ja | 東京国立博物館 | name | tourism/museum
"""

LATER_LABELS = """
en | Oakridge Middle School | amenity/school
en | Valley Christian Academy | amenity/school
en | Simi Valley Town Center | landuse/retail
en | Pacific Gardens Apartments | landuse/residential
en | Stonegate Condominiums | landuse/residential
en | Rancho Park | leisure/park
en | Ranch House Restaurant | amenity/restaurant
en | Village Square | landuse/retail
en | Westfield Mall | shop/mall
en | Hillcrest Park | leisure/park
en | Kaiser Permanente Medical Center | amenity/hospital
en | Church of the Nazarene | amenity/place_of_worship
en | St. John's Lutheran | amenity/place_of_worship
en | Temple Beth Torah | amenity/place_of_worship
en | Moose Lodge | tourism/hotel -
en | El Camino Real Shopping Center | landuse/retail
en | Community College | amenity/college
en | College Park | leisure/park
en | Sycamore Canyon Preserve | leisure/nature_reserve
en | Little League Fields | leisure/pitch
en | Walmart Supercenter | shop/supermarket shop/department_store
en | Walgreens Pharmacy | amenity/pharmacy shop/chemist
en | Taco Bell | amenity/fast_food
en | Pizza Hut | amenity/restaurant amenity/fast_food
en | Burger King | amenity/fast_food
en | Lowe's | shop/doityourself
en | Shell | amenity/fuel
en | Arco | amenity/fuel
en | Super 8 | tourism/motel tourism/hotel
en | Water Treatment Plant | landuse/industrial man_made/water_works man_made/wastewater_plant
en | Park Lane | -
en | School St | -
en | Hospital Dr | -
en | Main St | -
en | E 14th Street | -
en | US 101 | -
en | San Francisco | -
en | Huntsville | -
en | Greenfield | -
en | Tierra Rejada | -
en | Mount Diablo | -
es | Colegio del Parque | amenity/school
es | Parque Industrial Norte | landuse/industrial
es | Centro Comercial La Vaguada | shop/mall landuse/retail
es | Clínica San Rafael | amenity/hospital amenity/clinic
es | Plaza de Toros | landuse/retail leisure/stadium -
fr | Parc des Princes | leisure/park leisure/stadium
fr | Collège du Parc | amenity/school
fr | Gare du Nord | railway/station
fr | Mairie du 4e | amenity/townhall
fr | Chemin de l'Église | -
fr | Boulevard de l'Hôpital | -
de | Kantonsspital | amenity/hospital
de | Primarschule Feld | amenity/school
de | Sportanlage Hardhof | leisure/sports_centre
de | Pfarrkirche St. Peter | amenity/place_of_worship
de | Hallenbad City | leisure/sports_centre leisure/swimming_pool
de | Migros | shop/supermarket
de | Friedhofstrasse | -
de | Mannheim | -
zh | 市第一人民医院 | amenity/hospital
zh | 中心小学 | amenity/school
zh | 体育中心 | leisure/sports_centre
zh | 长途汽车站 | amenity/bus_station
zh | 龙湖花园小区 | landuse/residential
zh | 医院路 | -
zh | 解放大道 | -
ko | 반포중학교 | amenity/school
ko | 한강공원 | leisure/park
ko | 이마트 | shop/supermarket shop/department_store
ko | 강남대로 | -
ja | 市民病院 | amenity/hospital
ja | 東高校 | amenity/school
ja | 八幡神社 | amenity/place_of_worship
ja | セブン-イレブン | shop/convenience
ja | 青葉通り | -
nl | Begraafplaats Noord | landuse/cemetery
nl | Winkelcentrum Leidsenhage | shop/mall landuse/retail
nl | Kerkstraat | -
"""

# As people put it every day.
EVERYDAY = """
en | places for shopping | function | shopping
en | where I can buy fresh food | function | shopping
en | places to buy clothes | function | shopping
en | eateries | function | food
en | historic places | function | tourism
en | places of interest | function | tourism
en | water bodies | class | natural/water
en | where kids can play | class | leisure/playground
fr | où acheter à manger | function | shopping
es | lugares de culto | class | amenity/place_of_worship
es | lugares para comprar ropa | function | shopping
ko | 쇼핑센터 | function | shopping
en | places to eat | function | food
en | where can I eat | function | food
en | somewhere to have lunch | function | food
en | entertainment | function | entertainment
en | nightlife | function | entertainment
en | where people buy things | function | shopping
en | where to go shopping | function | shopping
en | places to stay the night | function | lodging
en | accommodation | function | lodging
en | nature | function | nature
en | natural areas | function | nature
en | things to see | function | tourism
en | places for kids | function | children
en | emergency services | function | emergency
en | where people pray | class | amenity/place_of_worship
en | places to swim | class | leisure/swimming_pool
en | where to park | class | amenity/parking
en | where can I park my car | class | amenity/parking
en | places to drink coffee | class | amenity/cafe
en | where trains stop | class | railway/station
en | where planes land | class | aeroway/aerodrome
en | graves | class | landuse/cemetery
en | prisons | class | amenity/prison
en | buildings | class | building/*
en | all buildings | class | building/*
en | roads | class | highway/*
en | streets | class | highway/*
en | wind turbines | class | power/generator
en | car repair | class | shop/car_repair
en | places to borrow books | class | amenity/library
en | where can I watch movies | class | amenity/cinema
en | places to play golf | class | leisure/golf_course
en | doctors | class | amenity/doctors
en | get gas | class | amenity/fuel
en | water | class | natural/water
en | where crops are grown | class | landuse/farmland
en | old people's homes | class | amenity/nursing_home social_facility/nursing_home
en | where people work | function | office
en | where people live | function | residential
de | Orte zum Einkaufen | function | shopping
de | wo man einkaufen kann | function | shopping
de | Einkaufsmöglichkeiten | function | shopping
de | Orte zum Essen | function | food
de | wo kann man essen | function | food
de | Übernachtungsmöglichkeiten | function | lodging
de | Unterkünfte | function | lodging
de | Unterhaltung | function | entertainment
de | Natur | function | nature
de | Naturflächen | function | nature
de | Sehenswürdigkeiten | class,function | tourism/attraction
de | Rettungsdienste | function | emergency
de | wo Kinder spielen | class,function | leisure/playground
de | wo man schwimmen kann | class | leisure/swimming_pool
de | Parkmöglichkeiten | class | amenity/parking
de | Gebäude | class | building/*
de | Straßen | class | highway/*
de | Gefängnisse | class | amenity/prison
de | Windräder | class | power/generator
de | Gräber | class | landuse/cemetery
de | Arztpraxen | class | amenity/doctors
de | Tankmöglichkeiten | class | amenity/fuel
de | wo Menschen wohnen | function | residential
de | wo Menschen arbeiten | function | office
es | lugares para comprar | function | shopping
es | dónde comprar | function | shopping
es | lugares para comer | function | food
es | dónde se puede comer | function | food
es | alojamientos | function | lodging
es | lugares para dormir | function | lodging
es | entretenimiento | function | entertainment
es | vida nocturna | function | entertainment
es | naturaleza | function | nature
es | espacios naturales | function | nature
es | servicios de emergencia | function | emergency
es | lugares para niños | function | children
es | dónde nadar | class | leisure/swimming_pool
es | dónde aparcar | class | amenity/parking
es | edificios | class | building/*
es | calles | class | highway/*
es | carreteras | class | highway/*
es | cárceles | class | amenity/prison
es | aerogeneradores | class | power/generator
es | tumbas | class | landuse/cemetery
es | médicos | class | amenity/doctors
es | lugares para rezar | class | amenity/place_of_worship
es | donde vive la gente | function | residential
fr | lieux d'achat | function | shopping
fr | où faire les courses | function | shopping
fr | endroits pour manger | function | food
fr | où manger | function | food
fr | hébergements | function | lodging
fr | où dormir | function | lodging
fr | divertissement | function | entertainment
fr | vie nocturne | function | entertainment
fr | nature | function | nature
fr | espaces naturels | function | nature
fr | services d'urgence | function | emergency
fr | lieux pour enfants | function | children
fr | où nager | class | leisure/swimming_pool
fr | où se garer | class | amenity/parking
fr | bâtiments | class | building/*
fr | rues | class | highway/*
fr | routes | class | highway/*
fr | prisons | class | amenity/prison
fr | éoliennes | class | power/generator
fr | tombes | class | landuse/cemetery
fr | médecins | class | amenity/doctors
fr | lieux de prière | class | amenity/place_of_worship
fr | où les gens habitent | function | residential
zh | 购物场所 | function | shopping
zh | 买东西的地方 | function | shopping
zh | 购物的地方 | function | shopping
zh | 吃饭的地方 | function | food
zh | 可以吃饭的地方 | function | food
zh | 哪里可以吃饭 | function | food
zh | 住宿 | function | lodging
zh | 过夜的地方 | function | lodging
zh | 娱乐场所 | function | entertainment
zh | 夜生活 | function | entertainment
zh | 自然 | function | nature
zh | 看病的地方 | function | medical
zh | 停车的地方 | class | amenity/parking
zh | 游泳的地方 | class | leisure/swimming_pool
zh | 建筑物 | class | building/*
zh | 道路 | class | highway/*
zh | 监狱 | class | amenity/prison
zh | 墨西哥餐厅 | class | amenity/restaurant
zh | 人们居住的地方 | function | residential
zh | 孩子玩的地方 | class,function | leisure/playground
zh | 購物場所 | function | shopping
zh | 買東西的地方 | function | shopping
zh | 吃飯的地方 | function | food
zh | 娛樂場所 | function | entertainment
zh | 停車的地方 | class | amenity/parking
zh | 建築物 | class | building/*
zh | 監獄 | class | amenity/prison
zh | 睡覺的地方 | function | lodging
zh | 看電影的地方 | class | amenity/cinema
ja | 買い物する場所 | function | shopping
ja | 買い物できるところ | function | shopping
ja | 食事する場所 | function | food
ja | 食べるところ | function | food
ja | 泊まれる場所 | function | lodging
ja | 娯楽施設 | function | entertainment
ja | 遊ぶ場所 | function | recreation
ja | 自然 | function | nature
ja | 駐車できる場所 | class | amenity/parking
ja | 泳げる場所 | class | leisure/swimming_pool
ja | 建物 | class | building/*
ja | 道路 | class | highway/*
ja | 刑務所 | class | amenity/prison
ja | 風車 | class | power/generator
ja | お墓 | class | landuse/cemetery
ja | 人が住む場所 | function | residential
ja | 本を借りるところ | class | amenity/library
ko | 쇼핑 장소 | function | shopping
ko | 쇼핑하는 곳 | function | shopping
ko | 쇼핑할 수 있는 곳 | function | shopping
ko | 먹는 곳 | function | food
ko | 식사하는 곳 | function | food
ko | 숙박 시설 | function | lodging
ko | 오락 시설 | function | entertainment
ko | 자연 | function | nature
ko | 주차하는 곳 | class | amenity/parking
ko | 수영할 수 있는 곳 | class | leisure/swimming_pool
ko | 건물 | class | building/*
ko | 도로 | class | highway/*
ko | 교도소 | class | amenity/prison
ko | 무덤 | class | landuse/cemetery
ko | 사람들이 사는 곳 | function | residential
ko | 책 읽는 곳 | class | amenity/library
"""

# language | question in anyone's words | tags, any of them; written before the words for them were.
OPEN_QUESTIONS = """
en | where sick people are treated | amenity/hospital amenity/clinic amenity/doctors
en | places where children play | leisure/playground
en | where do kids learn to read | amenity/school amenity/kindergarten
en | where the dead are laid to rest | landuse/cemetery amenity/grave_yard
en | where people catch trains | railway/station
en | places where old people are looked after | amenity/nursing_home social_facility/nursing_home
en | where can I leave my car | amenity/parking
en | places that help when a house burns | amenity/fire_station
en | where criminals are locked up | amenity/prison
en | where farmers grow vegetables | landuse/farmland
en | somewhere to borrow a novel | amenity/library
en | where students live | building/dormitory landuse/residential
en | where planes take off | aeroway/aerodrome
en | places where goods are stored | building/warehouse landuse/industrial
en | where people swim | leisure/swimming_pool natural/beach leisure/water_park
en | where believers gather | amenity/place_of_worship
zh | 病人去的地方 | amenity/hospital amenity/clinic amenity/doctors
zh | 小孩子玩耍的地方 | leisure/playground leisure/park
zh | 老人住的地方 | amenity/nursing_home social_facility/nursing_home
zh | 可以借书的地方 | amenity/library
zh | 停车的地方 | amenity/parking
zh | 拜神的地方 | amenity/place_of_worship
zh | 学生上课的地方 | amenity/school amenity/university
zh | 埋葬死者的地方 | landuse/cemetery
zh | 坐火车的地方 | railway/station
zh | 可以踢足球的地方 | leisure/pitch leisure/stadium
zh | 买药的地方 | amenity/pharmacy
zh | 种菜的地方 | landuse/farmland
zh | 报警的地方 | amenity/police
zh | 看展览的地方 | tourism/museum tourism/gallery amenity/exhibition_centre
de | wo Kranke behandelt werden | amenity/hospital amenity/clinic amenity/doctors
de | Orte, an denen Kinder spielen | leisure/playground
de | wo alte Menschen gepflegt werden | amenity/nursing_home social_facility/nursing_home
de | wo man Bücher ausleihen kann | amenity/library
de | wo Verbrecher eingesperrt sind | amenity/prison
de | wo Züge halten | railway/station
de | wo man schwimmen kann | leisure/swimming_pool leisure/water_park leisure/sports_centre
de | wo Kinder lesen lernen | amenity/school
de | Orte zum Beten | amenity/place_of_worship
es | donde curan a los enfermos | amenity/hospital amenity/clinic
es | lugares donde juegan los niños | leisure/playground leisure/park
es | donde viven los ancianos | amenity/nursing_home social_facility/nursing_home
es | donde aprenden los niños | amenity/school
es | lugares para nadar | leisure/swimming_pool natural/beach
es | donde se compran medicinas | amenity/pharmacy
es | donde entierran a los muertos | landuse/cemetery
es | donde reza la gente | amenity/place_of_worship
fr | où l'on soigne les malades | amenity/hospital amenity/clinic
fr | endroits où jouent les enfants | leisure/playground
fr | où l'on enterre les morts | landuse/cemetery
fr | où les élèves apprennent | amenity/school
fr | où acheter des médicaments | amenity/pharmacy
fr | où vivent les personnes âgées | amenity/nursing_home social_facility/nursing_home
fr | lieux où l'on prie | amenity/place_of_worship
fr | où garer sa voiture | amenity/parking
ja | 病気の人が行くところ | amenity/hospital amenity/clinic
ja | 子どもたちが遊ぶ場所 | leisure/playground leisure/park
ja | お年寄りが暮らす施設 | amenity/nursing_home social_facility/nursing_home
ja | 本を借りられるところ | amenity/library
ja | 車を停められる場所 | amenity/parking
ja | 薬を買えるところ | amenity/pharmacy
ja | 子どもが勉強するところ | amenity/school
ja | 泳げる場所 | leisure/swimming_pool natural/beach
ko | 아픈 사람들이 가는 곳 | amenity/hospital amenity/clinic
ko | 아이들이 뛰어노는 곳 | leisure/playground
ko | 노인들이 지내는 곳 | amenity/nursing_home social_facility/nursing_home
ko | 책을 빌릴 수 있는 곳 | amenity/library
ko | 약을 사는 곳 | amenity/pharmacy
ko | 학생들이 공부하는 곳 | amenity/school amenity/university
ko | 차를 세울 수 있는 곳 | amenity/parking
ko | 기도하는 곳 | amenity/place_of_worship
ru | где лечат людей | amenity/hospital amenity/clinic
ru | где играют дети | leisure/playground
ru | где учатся дети | amenity/school
ru | где молятся люди | amenity/place_of_worship
"""

# Written after those above were right, and tried once before anything was mended: 34 of 42.
LATER_OPEN_QUESTIONS = """
en | where the police bring drunk drivers | amenity/police
en | places where you get your teeth fixed | amenity/dentist
en | where nurses and doctors work | amenity/hospital amenity/clinic amenity/doctors
en | where families have barbecues on weekends | leisure/park
en | places to see famous paintings | tourism/museum tourism/gallery
en | where orphans grow up | amenity/social_facility
en | where judges work | amenity/courthouse
en | where ships unload | landuse/harbour amenity/ferry_terminal
en | where soldiers train | landuse/military
en | where people stand in line to vote | amenity/townhall
de | wo man Geld abheben kann | amenity/bank amenity/atm
de | wo Richter arbeiten | amenity/courthouse
de | wo Bauern Getreide anbauen | landuse/farmland
de | Orte, wo man spazieren geht | leisure/park
de | wo Müll verbrannt wird | amenity/recycling landuse/landfill
es | donde atracan los barcos | amenity/ferry_terminal landuse/harbour
es | donde los soldados entrenan | landuse/military
es | lugares para comer algo | amenity/restaurant
es | donde se ven películas | amenity/cinema
es | donde trabaja el alcalde | amenity/townhall
fr | où dorment les touristes | tourism/hotel
fr | où retirer de l'argent | amenity/bank amenity/atm
fr | où travaillent les juges | amenity/courthouse
fr | endroits où voir des animaux | tourism/zoo
fr | où les paysans cultivent | landuse/farmland
zh | 看牙的地方 | amenity/dentist
zh | 法官工作的地方 | amenity/courthouse
zh | 士兵训练的地方 | landuse/military
zh | 倒垃圾的地方 | amenity/recycling landuse/landfill
zh | 坐飞机的地方 | aeroway/aerodrome
zh | 工人上班的地方 | landuse/industrial man_made/works
zh | 钓鱼的地方 | natural/water
ja | お金を下ろせるところ | amenity/bank amenity/atm
ja | 歯を治すところ | amenity/dentist
ja | 赤ちゃんを預けるところ | amenity/kindergarten amenity/childcare
ja | 船に乗るところ | amenity/ferry_terminal landuse/harbour
ja | 映画が見られる場所 | amenity/cinema
ko | 이를 치료하는 곳 | amenity/dentist
ko | 비행기 타는 곳 | aeroway/aerodrome
ko | 편지를 부치는 곳 | amenity/post_office
ko | 재판을 받는 곳 | amenity/courthouse
ko | 쓰레기를 버리는 곳 | amenity/recycling landuse/landfill
"""
