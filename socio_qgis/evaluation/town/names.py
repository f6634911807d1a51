"""What the places and streets of a town are called, in several languages. All names are made up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Names:
    """Names in one language, and the words that its people ask with.

    Attributes:
        places: Names of large places, by tag.
        unlabelled: One of them, whose name the map does not show.
        small: Names of small places, by tag.
        words: What a person who wants all places of a tag types.
        stems: 30 beginnings of streets' and estates' names.
        main: Name of a main road, of a stem.
        lanes: Names of three kinds of other streets, of a stem.
        estate: Name of a housing estate, of a stem.
    """

    places: dict[str, tuple[str, ...]]
    unlabelled: str
    small: dict[str, tuple[str, ...]]
    words: dict[str, str]
    stems: tuple[str, ...]
    main: str
    lanes: tuple[str, str, str]
    estate: str


NAMES = {
    "en": Names(
        places={
            "tourism/zoo": ("Otterbrook Zoo",), "leisure/park": ("Harbour Park", "Mill Park"),
            "amenity/hospital": ("St Anne Hospital",), "shop/mall": ("Riverside Mall",),
            "leisure/sports_centre": ("Northfield Sports Ground",),
            "landuse/industrial": ("Eastgate Industrial Park",),
            "landuse/cemetery": ("Hillcrest Cemetery",),
            "amenity/bus_station": ("Central Bus Station",),
            "amenity/school": (
                "Larkfield Elementary School", "Weston High School", "Marlow Academy",
            ),
            "amenity/townhall": ("Town Hall",),
        },
        unlabelled="Marlow Academy",
        small={
            "amenity/kindergarten": ("Starling Kindergarten", "Acorn Kindergarten"),
            "leisure/park": ("Foundry Park", "Canal Park"),
            "amenity/fuel": ("Brookside Petrol Station",),
            "shop/supermarket": ("Meadow Supermarket",), "shop/convenience": ("Corner Store",),
            "amenity/bank": ("Calder Bank", "Denby Savings Bank"),
            "amenity/clinic": ("Upton Clinic",), "amenity/pharmacy": ("Selby Pharmacy",),
            "amenity/restaurant": ("Copper Pot Restaurant", "Raven Restaurant"),
            "tourism/hotel": ("Kestrel Hotel",), "amenity/library": ("Larkfield Library",),
        },
        words={
            "tourism/zoo": "zoo", "leisure/park": "park", "amenity/hospital": "hospital",
            "shop/mall": "shopping mall", "leisure/sports_centre": "sports centre",
            "landuse/industrial": "industrial area", "landuse/cemetery": "cemetery",
            "amenity/bus_station": "bus station", "amenity/school": "school",
            "amenity/townhall": "town hall", "landuse/residential": "residential area",
            "amenity/kindergarten": "kindergarten", "amenity/fuel": "petrol station",
            "shop/supermarket": "supermarket", "shop/convenience": "convenience store",
            "amenity/bank": "bank", "amenity/clinic": "clinic", "amenity/pharmacy": "pharmacy",
            "amenity/restaurant": "restaurant", "tourism/hotel": "hotel",
            "amenity/library": "library",
        },
        stems=(
            "Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ivy",
            "Juniper", "Kestrel", "Linden", "Maple", "Nutmeg", "Oak", "Poplar", "Quince", "Rowan",
            "Sorrel", "Tansy", "Umber", "Violet", "Willow", "Yarrow", "Aster", "Briar", "Clover",
            "Daisy", "Fern", "Heather",
        ),
        main="{} Avenue", lanes=("{} Street", "{} Lane", "{} Road"), estate="{} Estate",
    ),
    "de": Names(
        places={
            "tourism/zoo": ("Tierpark Otterbach",), "leisure/park": ("Hafenpark", "Mühlenpark"),
            "amenity/hospital": ("Krankenhaus St. Anna",),
            "shop/mall": ("Einkaufszentrum Uferhof",),
            "leisure/sports_centre": ("Sportpark Nordfeld",),
            "landuse/industrial": ("Gewerbegebiet Osttor",),
            "landuse/cemetery": ("Friedhof Hügelau",),
            "amenity/bus_station": ("Busbahnhof Mitte",),
            "amenity/school": ("Grundschule Wiesengrund", "Gymnasium Westau", "Marlow-Schule"),
            "amenity/townhall": ("Rathaus",),
        },
        unlabelled="Marlow-Schule",
        small={
            "amenity/kindergarten": ("Kita Sternchen", "Kindergarten Regenbogen"),
            "leisure/park": ("Quellenpark", "Kastanienpark"),
            "amenity/fuel": ("Tankstelle Brunner",),
            "shop/supermarket": ("Supermarkt Kessler",), "shop/convenience": ("Minimarkt Vogel",),
            "amenity/bank": ("Otterbacher Bank", "Sparkasse Westau"),
            "amenity/clinic": ("Poliklinik Nordfeld",), "amenity/pharmacy": ("Adler-Apotheke",),
            "amenity/restaurant": ("Restaurant Adria", "Gaststätte Krone"),
            "tourism/hotel": ("Hotel Uferhof",), "amenity/library": ("Stadtbibliothek",),
        },
        words={
            "tourism/zoo": "Zoo", "leisure/park": "Parks", "amenity/hospital": "Krankenhaus",
            "shop/mall": "Einkaufszentrum", "leisure/sports_centre": "Sportanlagen",
            "landuse/industrial": "Gewerbegebiet", "landuse/cemetery": "Friedhof",
            "amenity/bus_station": "Busbahnhof", "amenity/school": "Schulen",
            "amenity/townhall": "Rathaus", "landuse/residential": "Wohngebiete",
            "amenity/kindergarten": "Kindergärten", "amenity/fuel": "Tankstelle",
            "shop/supermarket": "Supermarkt", "shop/convenience": "Minimarkt",
            "amenity/bank": "Banken", "amenity/clinic": "Poliklinik",
            "amenity/pharmacy": "Apotheke", "amenity/restaurant": "Restaurants",
            "tourism/hotel": "Hotel", "amenity/library": "Bibliothek",
        },
        stems=(
            "Ahorn", "Birken", "Zedern", "Erlen", "Eichen", "Linden", "Tannen", "Buchen", "Ulmen",
            "Pappel", "Weiden", "Hasel", "Fichten", "Kiefern", "Rosen", "Flieder", "Holunder",
            "Schlehen", "Veilchen", "Nelken", "Tulpen", "Lerchen", "Amsel", "Drossel", "Finken",
            "Meisen", "Sperber", "Falken", "Kranich", "Reiher",
        ),
        main="{}allee", lanes=("{}straße", "{}weg", "{}gasse"), estate="{}siedlung",
    ),
    "zh": Names(
        places={
            "tourism/zoo": ("济泉动物园",), "leisure/park": ("望湖公园", "柳溪公园"),
            "amenity/hospital": ("安和医院",), "shop/mall": ("江畔购物中心",),
            "leisure/sports_centre": ("北原体育中心",), "landuse/industrial": ("东门工业园",),
            "landuse/cemetery": ("青岭公墓",), "amenity/bus_station": ("中心汽车站",),
            "amenity/school": ("云田小学", "西屿中学", "明澜学校"),
            "amenity/townhall": ("镇政府",),
        },
        unlabelled="明澜学校",
        small={
            "amenity/kindergarten": ("小星星幼儿园", "童梦幼儿园"),
            "leisure/park": ("青苔公园", "听雨公园"), "amenity/fuel": ("恒源加油站",),
            "shop/supermarket": ("家惠超市",), "shop/convenience": ("好邻便利店",),
            "amenity/bank": ("云泽银行", "东陵银行"), "amenity/clinic": ("康宁诊所",),
            "amenity/pharmacy": ("百草药房",), "amenity/restaurant": ("川味餐厅", "老灶火锅店"),
            "tourism/hotel": ("云栖酒店",), "amenity/library": ("云田图书馆",),
        },
        words={
            "tourism/zoo": "动物园", "leisure/park": "公园", "amenity/hospital": "医院",
            "shop/mall": "购物中心", "leisure/sports_centre": "体育中心",
            "landuse/industrial": "工业园", "landuse/cemetery": "公墓",
            "amenity/bus_station": "汽车站", "amenity/school": "学校",
            "amenity/townhall": "政府", "landuse/residential": "住宅区",
            "amenity/kindergarten": "幼儿园", "amenity/fuel": "加油站",
            "shop/supermarket": "超市", "shop/convenience": "便利店", "amenity/bank": "银行",
            "amenity/clinic": "诊所", "amenity/pharmacy": "药店", "amenity/restaurant": "餐厅",
            "tourism/hotel": "酒店", "amenity/library": "图书馆",
        },
        stems=(
            "松涛", "柳荫", "银杏", "梧桐", "海棠", "玉兰", "丁香", "紫藤", "芙蓉", "红枫", "翠竹",
            "兰亭", "桃源", "白桦", "榆钱", "槐安", "枫叶", "荷塘", "菊香", "茶山", "石榴", "木棉",
            "月桂", "金桂", "香樟", "白杨", "青松", "雪莲", "合欢", "百合",
        ),
        main="{}大道", lanes=("{}路", "{}街", "{}巷"), estate="{}小区",
    ),
    "ja": Names(
        places={
            "tourism/zoo": ("川霧動物園",), "leisure/park": ("港見公園", "水車公園"),
            "amenity/hospital": ("聖和病院",), "shop/mall": ("川辺ショッピングモール",),
            "leisure/sports_centre": ("北原スポーツセンター",),
            "landuse/industrial": ("東門工業団地",), "landuse/cemetery": ("青嶺霊園",),
            "amenity/bus_station": ("中央バスターミナル",),
            "amenity/school": ("雲雀小学校", "西浜高等学校", "真澄学園"),
            "amenity/townhall": ("町役場",),
        },
        unlabelled="真澄学園",
        small={
            "amenity/kindergarten": ("ひだまり幼稚園", "こぐま保育園"),
            "leisure/park": ("つくし公園", "どんぐり公園"),
            "amenity/fuel": ("星野ガソリンスタンド",), "shop/supermarket": ("スーパー丸福",),
            "shop/convenience": ("コンビニ三日月",), "amenity/bank": ("北浜銀行", "青波信用金庫"),
            "amenity/clinic": ("若草クリニック",), "amenity/pharmacy": ("ふたば薬局",),
            "amenity/restaurant": ("食堂みやこ", "レストラン海風"),
            "tourism/hotel": ("ホテル川霧",), "amenity/library": ("雲雀図書館",),
        },
        words={
            "tourism/zoo": "動物園", "leisure/park": "公園", "amenity/hospital": "病院",
            "shop/mall": "ショッピングモール", "leisure/sports_centre": "スポーツセンター",
            "landuse/industrial": "工業団地", "landuse/cemetery": "霊園",
            "amenity/bus_station": "バスターミナル", "amenity/school": "学校",
            "amenity/townhall": "役場", "landuse/residential": "住宅地",
            "amenity/kindergarten": "幼稚園", "amenity/fuel": "ガソリンスタンド",
            "shop/supermarket": "スーパー", "shop/convenience": "コンビニ",
            "amenity/bank": "銀行", "amenity/clinic": "クリニック", "amenity/pharmacy": "薬局",
            "amenity/restaurant": "レストラン", "tourism/hotel": "ホテル",
            "amenity/library": "図書館",
        },
        stems=(
            "若葉", "青葉", "桜木", "紅葉", "白樺", "椿", "杉並木", "松風", "藤棚", "菖蒲", "桔梗",
            "萩", "柳", "欅", "銀杏", "楓", "橘", "梅香", "桐", "柏", "榎", "竹林", "蓮", "菊",
            "朝顔", "牡丹", "水仙", "山吹", "木蓮", "南天",
        ),
        main="{}大通り", lanes=("{}通り", "{}小路", "{}坂"), estate="{}住宅",
    ),
    "ko": Names(
        places={
            "tourism/zoo": ("은샘동물원",), "leisure/park": ("나루공원", "물레공원"),
            "amenity/hospital": ("성안병원",), "shop/mall": ("강변쇼핑몰",),
            "leisure/sports_centre": ("북원체육센터",), "landuse/industrial": ("동문산업단지",),
            "landuse/cemetery": ("푸른재묘지",), "amenity/bus_station": ("중앙버스터미널",),
            "amenity/school": ("새들초등학교", "서포고등학교", "맑음학교"),
            "amenity/townhall": ("은샘시청",),
        },
        unlabelled="맑음학교",
        small={
            "amenity/kindergarten": ("햇살유치원", "도토리유치원"),
            "leisure/park": ("솔방울공원", "새싹공원"), "amenity/fuel": ("한길주유소",),
            "shop/supermarket": ("한아름슈퍼마켓",), "shop/convenience": ("이웃편의점",),
            "amenity/bank": ("은샘은행", "나루은행"), "amenity/clinic": ("튼튼의원",),
            "amenity/pharmacy": ("초록약국",), "amenity/restaurant": ("가마솥식당", "바다식당"),
            "tourism/hotel": ("은샘호텔",), "amenity/library": ("새들도서관",),
        },
        words={
            "tourism/zoo": "동물원", "leisure/park": "공원", "amenity/hospital": "병원",
            "shop/mall": "쇼핑몰", "leisure/sports_centre": "체육센터",
            "landuse/industrial": "산업단지", "landuse/cemetery": "묘지",
            "amenity/bus_station": "버스터미널", "amenity/school": "학교",
            "amenity/townhall": "시청", "landuse/residential": "주거지",
            "amenity/kindergarten": "유치원", "amenity/fuel": "주유소",
            "shop/supermarket": "슈퍼마켓", "shop/convenience": "편의점", "amenity/bank": "은행",
            "amenity/clinic": "의원", "amenity/pharmacy": "약국", "amenity/restaurant": "식당",
            "tourism/hotel": "호텔", "amenity/library": "도서관",
        },
        stems=(
            "소나무", "버들", "단풍", "벚꽃", "매화", "목련", "장미", "국화",
            "백합", "동백", "진달래", "개나리", "무궁화", "연꽃", "난초", "대나무",
            "느티", "참나무", "자작", "편백", "산수유", "모란", "수선", "붓꽃",
            "민들레", "나팔꽃", "해바라기", "채송화", "봉선화", "도라지",
        ),
        main="{}대로", lanes=("{}로", "{}길", "{}거리"), estate="{}아파트",
    ),
}  # fmt: skip
