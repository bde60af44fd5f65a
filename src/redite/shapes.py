"""What words look like to a scanner: letters that bad scans take for one another have one shape.

Shapes are coarse (c and e, n and u, of Arabic letters what is left without dots): that two words have one shape says
that the one may be a misreading of the other, not that it is. It knows words, not texts.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters of one shape, by script; Latin ones after those of other scripts that look like Latin ones.
_ALIKE = (
    "ceсеε",
    "oaоοσ0аα",
    "gq9",
    "pрρ",
    "b6hв",
    "il1|!jıіι",
    "tfτт",
    "nuηυц",
    "vνυ",
    "s5ѕ",
    "z2",
    "зэ3",
    "kкκ",
    "xхχ",
    "yуγ",
    "mм",
    "ийнпл",
    "шщ",
    "بتثنيىئپ",
    "جحخچ",
    "دذ",
    "رزژ",
    "سش",
    "صض",
    "طظ",
    "عغ",
    "فقڤ",
    "هة",
    "اأإآٱ",
    "وؤ",
    "החת",
    "וןיז",
    "דרך",
    "בכפ",
    "נג",
    "םס",
    "עצ",
    "बव",
    "घध",
    "भम",
    "डङ",
    "िी",
    "ुू",
    "ेै",
    "ोौ",
    "ผฝพฟ",
    "คดต",
    "ถภ",
    "บปน",
    "ขช",
    "ลส",
    "ิีึื",
    "ุู",
    "ンソ",
    "シツッ",
    "めぬ",
    "るろ",
    "わねれ",
    "さち",
    "はほ",
    "ロ口囗",
    "カ力刀",
    "エ工",
    "ニ二",
    "ー一",
    "タ夕",
    "ト卜",
    "へヘ",
    "リり",
    "己已巳",
    "末未",
    "日曰目",
    "人入",
    "千干于",
    "土士",
    "大太犬",
    "侯候",
    "測側测侧",
    "任仟",
    "晴睛",
    "埸场場",
    "田由甲申",
    "木本",
    "白自",
    "天夭",
    "王玉",
    "午牛",
    "贝见",
    "今令",
    "免兔",
    "鸟乌",
    "徽微",
    "拔拨",
    "析折",
    "往住佳",
    "坏环",
    "部陪",
    "持待侍",
    "情清晴",
    "话活",
    "师帅",
    "治冶",
    "休体",
    "问间闻",
    "闭闲",
    "的旳",
    "市巾",
    "来耒",
    "在住",
)
_SHAPE: dict[str, str] = {}
for _letters in _ALIKE:
    for _letter in _letters:
        _SHAPE.setdefault(_letter, _letters[0])
_SHAPES = str.maketrans(_SHAPE)
_GROUPS = (("rn", "m"), ("cl", "d"), ("vv", "w"), ("ьі", "ы"))
# Small kana, which scans take for the big ones.
_BIG = str.maketrans("ぁぃぅぇぉっゃゅょァィゥェォッャュョ", "あいうえおつやゆよアイウエオツヤユヨ")
_TONES = frozenset(map(chr, [*range(0xE47, 0xE4D)]))


@lru_cache(maxsize=512)  # of words, not of articles
def shape(word: str) -> str:
    """Give the form that a folded word has in common with its misreadings."""
    for seen, meant in _GROUPS:
        word = word.replace(seen, meant)
    apart = unicodedata.normalize("NFD", word.replace("ß", "b").translate(_BIG))
    plain = "".join([c for c in apart if c not in _TONES and (unicodedata.category(c) != "Mn" or c in _SHAPE)])
    return unicodedata.normalize("NFC", plain).translate(_SHAPES)
