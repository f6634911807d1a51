"""Which fields of a feature hold its names, by what the fields are called and what is in them."""

from __future__ import annotations

import functools
import json
import re
import unicodedata
from collections.abc import Iterator

from ..contract import MapFeature
from .names import is_road

LONGEST_NAME = 80  # letters
# Words for "name" in names of fields; other words may be written before them ("SCHNAM").
_NAME_ENDS = ("names", "name", "nam", "nm")
_NAME_WORDS = frozenset(
    word
    for words in (
        "label title nom noms nome nomi nombre naam namn navn nazwa nazev naziv nimi nev nume",
        "ime isim ad adi ten nama pavadinimas nosaukums intitule libelle titre titel titolo titulo",
        "bezeichnung benennung designation designacion designacao denomination denominacion",
        "denominacao denominazione toponym toponyme toponimo etikett etiqueta",
        "название наименование имя назва ονομα ονομασια اسم نام שם नाम ชือ",
    )
    for word in words.split()
)
_CJK_NAME = re.compile(r"(?:名|名称|名稱|名前|名字|이름|명칭|명)$")
# What such a field may name instead of the place itself, and fields with no name of a place.
_NOT_THE_PLACE = frozenset(
    word
    for words in (
        "addr address street str road rd via rue calle voie strasse rua ulica улица housename",
        "city town county state country region district province zip postal post commune comune",
        "gemeinde stadt municipio localidad provincia departement canton ville kreis land parish",
        "user username login file layer owner operator agency dept department contact person",
        "author editor creator inspector manager principal last first given family maiden species",
        "brand network route line color colour style column field domain host email mail url web",
        "website phone tel fax source origin class subclass fclass type kind category typ art zone",
        "zoning use status code id uuid guid ref date time day month year hours comment comments",
        "note notes remark remarks description desc descriptio beschreibung bemerkung observation",
        "material surface wikidata wikipedia image picture photo link unit wkt geom shape layer",
    )
    for word in words.split()
)
_NOT_CJK = re.compile(
    r"(?:住所|町|市|県|县|區|区|道路|路|街道|街|省|国|人|者|用户|주소|도로|시|군|구)"
)
OSM_KEYS = frozenset(
    word
    for words in (
        "amenity landuse leisure natural building shop tourism office historic man_made",
        "place healthcare craft religion denomination sport cuisine school highway railway",
        "aeroway waterway",
    )
    for word in words.split()
)


def names_of(feature: MapFeature) -> list[str]:
    """All names of a feature, in any language, by what its fields are called."""
    return [
        name
        for key, value in feature.attributes.items()
        if value and holds_names(key)
        for name in _plain(value)
    ]


def names_to_match(feature: MapFeature) -> list[str]:
    """The names of a feature and its brand; where these are but codes, what reads as a name."""
    attributes = feature.attributes.items()
    brands = [value for key, value in attributes if key.casefold() == "brand" and value]
    names = [*names_of(feature), *brands]
    if any(not name.isascii() or sum(map(str.isalpha, name)) > 2 for name in names):
        return names
    return [*names, *(value for key, value in attributes if _reads_as_name(key, value))]


@functools.lru_cache(maxsize=4096)
def holds_names(key: str) -> bool:
    """Whether a field holds names of places by what it is called itself."""
    words = _words_of(key)
    if _NOT_THE_PLACE & {*words}:
        return False
    for word in words:
        if word in _NAME_WORDS:
            return True
        end = next((end for end in _NAME_ENDS if word.endswith(end)), None)
        if end and word.removesuffix(end) not in _NOT_THE_PLACE:
            return True
        cjk = _CJK_NAME.search(word)
        if cjk and not _NOT_CJK.fullmatch(word[: cjk.start()]):
            return True
    return False


def _words_of(key: str) -> list[str]:
    """ "nameEn", "NAME_EN" and "name:en" are of the same words; without accents."""
    key = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", key)
    plain = unicodedata.normalize("NFKD", key).casefold()
    plain = unicodedata.normalize("NFC", re.sub(r"[\u0300-\u036f]", "", plain))
    return re.findall(r"[^\W\d_]+", plain)


def _plain(value: str) -> Iterator[str]:
    """A name, or the names in an object of JSON, as Overture Maps has them."""
    if not value.startswith("{"):
        yield value
        return
    try:
        content = json.loads(value)
    except ValueError:
        return
    for one in (content, *content.values()):
        if isinstance(one, dict):
            yield from (text for text in one.values() if isinstance(text, str) and text)


def _reads_as_name(key: str, value: str) -> bool:
    """Whether a value may be a proper name: capitalised words, and no address, code or class."""
    words = _words_of(key)
    if {*words, key.casefold()} & (_NOT_THE_PLACE | OSM_KEYS) or len(value) > LONGEST_NAME:
        return False
    if any(w.removesuffix(end) in _NOT_THE_PLACE for w in words for end in _NAME_ENDS):
        return False
    letters = sum(c.isalpha() or unicodedata.category(c)[0] == "M" for c in value)
    if letters < 3 or 2 * letters < len(value) or re.search(r"[@{}=<>]|://|^www\.|^\d", value):
        return False
    first = next(c for c in value if c.isalpha())
    return not first.islower() and not is_road(value)
