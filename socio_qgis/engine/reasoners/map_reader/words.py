"""The reader's reasoning in words; one table a language, English where a language has none."""

from __future__ import annotations

_SOURCES = {
    "en": {
        "fill": "the fill under it",
        "tracer": "the trained outline",
        "roads": "roads and the usual size of such a place",
        "both": "the trained outline together with roads and the usual size of such a place",
    },
    "de": {
        "fill": "die Füllfläche darunter",
        "tracer": "der gelernte Umriss",
        "roads": "Straßen und die übliche Größe solcher Orte",
        "both": "der gelernte Umriss zusammen mit Straßen und der üblichen Größe solcher Orte",
    },
    "zh": {
        "fill": "标注下方的填充",
        "tracer": "学习得到的轮廓",
        "roads": "道路与同类地点的常见大小",
        "both": "学习得到的轮廓以及道路与同类地点的常见大小",
    },
}
_SENTENCES = {
    "en": {
        "label": "The map's label “{label}” fits “{query}” ({fit:.0%}).",
        "point": "It stands beside a dot, so it may name a point only.",
        "chosen": "Its extent is drawn from {source} (expected IoU {score:.2f}).",
        "against": "Weighed against {others}.",
        "legend": "A fill of the colour that the map gives to “{query}”.",
        "vector": "The map layer has “{label}”, which fits “{query}”; its own outline is used.",
        "nothing": "No label, fill or feature on the map fits “{query}”.",
        "and": " and ",
    },
    "de": {
        "label": "Die Beschriftung „{label}“ passt zu „{query}“ ({fit:.0%}).",
        "point": "Neben ihr steht ein Punkt, sie benennt also vielleicht nur einen Punkt.",
        "chosen": "Grundlage des Umrisses: {source} (erwartete IoU {score:.2f}).",
        "against": "Verglichen mit: {others}.",
        "legend": "Eine Fläche in der Farbe, die die Karte für „{query}“ verwendet.",
        "vector": "Der Kartenlayer enthält „{label}“, passend zu „{query}“; sein Umriss gilt.",
        "nothing": "Keine Beschriftung, Fläche oder Geometrie der Karte passt zu „{query}“.",
        "and": " und ",
    },
    "zh": {
        "label": "地图标注“{label}”与“{query}”相符({fit:.0%})。",
        "point": "旁边有圆点,可能只表示一个点。",
        "chosen": "范围依据:{source}(预期 IoU {score:.2f})。",
        "against": "已与{others}比较。",
        "legend": "填充颜色是地图表示“{query}”的颜色。",
        "vector": "地图图层中有“{label}”,与“{query}”相符,直接采用其轮廓。",
        "nothing": "地图上没有与“{query}”相符的标注、填充或要素。",
        "and": "、",
    },
}


class Words:
    """Sentences in one language."""

    def __init__(self, language: str) -> None:
        code = language.split("_")[0].split("-")[0].casefold()
        self._sentences = _SENTENCES.get(code, _SENTENCES["en"])
        self._sources = _SOURCES.get(code, _SOURCES["en"])

    def say(self, sentence: str, **values: object) -> str:
        """One sentence, filled in."""
        return self._sentences[sentence].format(**values)

    def of_label(
        self, query: str, label: str, fit: float, is_point: bool, weighed: list[tuple[str, float]]
    ) -> str:
        """Why a label, and why this extent; the candidates come with the winner first."""
        source, score = weighed[0]
        parts = [self.say("label", label=label, query=query, fit=fit)]
        if is_point:
            parts.append(self.say("point"))
        parts.append(self.say("chosen", source=self._sources[source], score=score))
        if weighed[1:]:
            others = [f"{self._sources[name]} ({value:.2f})" for name, value in weighed[1:]]
            parts.append(self.say("against", others=self.say("and").join(others)))
        return " ".join(parts)
