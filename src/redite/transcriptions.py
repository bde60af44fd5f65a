"""Foreign names in scripts without spaces, as two transcriptions write them: 林格伦, 林德格伦; ヴィ, ビ; ลินด์เกรน, ลินเกรน.

No word is parted from the next there, so it looks at what stands around a stretch that differs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from redite.sounds import transcribed_alike
from redite.variants import bare, transcribed

# Characters that write foreign names in Chinese, as in Xinhua's tables, by their consonant and, before those that share
# it, the rest of the syllable: _ where none is heard, E for what e, ei and ai become. So many in a row are a name.
_TRANSLITERATING = {
    character: consonant + rest.rstrip("_")
    for consonant, syllables in (
        ("b", "u布 a巴 E贝貝拜 i比 _伯勃 o博鲍鮑 an班 in宾賓 _柏 En本"),
        ("p", "u普浦卜 a帕 E佩 i皮彼 o波珀 an潘 un彭庞龐"),
        ("d", "_德得 a达達 E黛代戴 i迪第 u杜 o多 an丹 un登敦顿 in丁 o道"),
        ("t", "_特 a塔 E泰 i提蒂 o托陶 u图圖 an坦 un滕 in廷 on通"),
        ("g", "_格 a加 E盖蓋 i吉 o戈果高 u古 an甘 en根 on冈岡贡 ui圭"),
        ("k", "_克 a卡喀 E凯凱 i基 o科柯考 u库庫 an坎 en肯 in金 on孔 ua夸 un昆 ui奎"),
        ("v", "_夫弗佛 u福富武甫 a瓦娃法华華 i韦韋维維魏威费費菲 E怀懷 o沃 an万萬范範凡 en文温溫芬 on丰豐翁 u乌烏"),
        ("s", "_斯思士茨兹茲瑟雪 a萨薩扎紮莎 E塞泽澤采 i西齐齊史 o索佐措 u苏蘇祖 an桑赞贊 en森 in辛逊 on松宗"),
        ("$", "_什施舒彻热熱 iE谢謝杰傑捷 i希奇契切 iu休丘 iE歇舍 a沙恰查察贾賈 an尚珍 in申钦琴真 o肖乔喬朱朔绍 an让讓詹 on琼 u茹楚"),
        ("m", "_姆 a马馬玛瑪 E迈邁梅 i米密 o莫 u穆缪繆 an曼 en门門 on蒙 _默"),
        ("n", "_恩 a纳納娜 E奈耐内內 i尼妮 o诺諾瑙 u努纽紐 un嫩 in宁寧 iE涅聂"),
        ("l", "_尔爾勒 a拉 E莱萊雷赖賴列 i利莉里裡丽麗黎 o洛罗羅劳勞 u卢盧鲁魯 an兰蘭朗 un伦倫 in林琳 on龙龍隆 iu廖柳 ian连連 ui瑞"),
        ("h", "_赫 a哈 E海黑 o霍豪贺賀 u胡 an汉漢 un亨 an罕"),
        ("", "a阿 E埃艾 o奥奧欧歐 an安昂 _厄 i伊 ia亚亞亜雅 iE耶叶葉 io约約 iu尤 ian扬揚杨 in英因 oe鄂 an翰 un冯"),
    )
    for rest, characters in re.findall(r"([a-zE_]+)([^a-zE_ ]+)", syllables)
    for character in characters
}
# What stands for a consonant without a vowel is written or left out: 林格伦, 林德格伦.
_VOWELLESS = frozenset("尔爾德特")
# Vowels that stand for each other: none, which may be heard as an e, and the u of 姆, 穆; o and u.
_HEARD_ALIKE = ({"", "u"}, {"", "E"}, {"o", "u"})
# What is one sound in them: Gio-, as 吉奥 and 乔; and 万尼, as 瓦尼.
_HAN_SOUNDS = (("gi(?=[aou])|\\$i(?=[aou])", "$"), (r"([^aeiouE])\1", r"\1"))
_LEAST_TRANSLITERATED = 3  # beside those that are asked for
_KATAKANA = "[\u30a1-\u30ff]"
_LEAST_KATAKANA = 4
_SILENT = "\u0e4c"
_BESIDE_SILENT, _THAI_NAME = 2, 8  # characters with their signs
_LEAST_OF_THAI_NAME = 3


def one_transliterated(
    forms: Sequence[str], start: int, end: int, others: Sequence[str], other: int, other_end: int
) -> bool:
    """Say whether two stretches differ within foreign names in Chinese that are one: 加里波第, 加里波迪.

    Where a name differs in a second place, too, its consonants alone tell that it is one.
    """
    around, there = _transliterated(forms, start, end), _transliterated(others, other, other_end)
    if not (around and there):
        return False
    if start == end or other == other_end:
        added = [*forms[start:end], *others[other:other_end]]
        is_last = end == around.stop and other_end == there.stop  # 贝克尔 is no 贝克
        return len(added) == 1 and added[0] in _VOWELLESS and not is_last
    stretches = forms[max(0, start - 1) : end + 1], others[max(0, other - 1) : other_end + 1]
    one, another = map(_han_sounds, stretches)
    rest, other_rest = (
        [form for form in [*some[row.start : first], *some[last : row.stop]] if form not in _VOWELLESS]
        for some, row, first, last in ((forms, around, start, end), (others, there, other, other_end))
    )
    is_one = rest != other_rest or all(map(_sound_alike_in_han, one[::2], another[::2]))
    return is_one and one[1::2] == another[1::2]


def _han_sounds(forms: Sequence[str]) -> list[str]:
    """Give the consonants of characters that write a foreign name, with the vowels before, between and behind them."""
    sounds = "".join([_TRANSLITERATING.get(form, form) for form in forms])
    for pattern, heard in _HAN_SOUNDS:
        sounds = re.sub(pattern, heard, sounds)
    return re.split("([^aeiouE])", sounds)


def _sound_alike_in_han(one: str, other: str) -> bool:
    return one == other or {one, other} in _HEARD_ALIKE


def _transliterated(forms: Sequence[str], start: int, end: int) -> range:
    """Give the row of characters that write a foreign name in Chinese around a stretch; none where it is in none."""
    first, last = start, end
    while first > 0 and forms[first - 1] in _TRANSLITERATING:
        first -= 1
    while last < len(forms) and forms[last] in _TRANSLITERATING:
        last += 1
    is_all = all(form in _TRANSLITERATING for form in forms[start:end])
    return range(first, last) if is_all and last - first >= _LEAST_TRANSLITERATED + end - start else range(0)


def one_in_kana(
    forms: Sequence[str], start: int, end: int, others: Sequence[str], other: int, other_end: int
) -> bool:
    """Say whether two stretches differ within foreign words in katakana that are one: ヴィ, ビ."""
    one, another = _katakana(forms, start, end), _katakana(others, other, other_end)
    if min(len(one), len(another)) < _LEAST_KATAKANA:
        return False
    return transcribed(one) == transcribed(another) or transcribed_alike(one, another)


def one_in_thai(
    forms: Sequence[str], start: int, end: int, others: Sequence[str], other: int, other_end: int
) -> bool:
    """Say whether two stretches of Thai differ within a foreign name that is one: ลินด์เกรน, ลินเกรน.

    What tells a foreign name is the mark of a silent letter beside what differs, or that it differs in a second place.
    """
    beside = "".join(forms[max(0, start - _BESIDE_SILENT) : end + _BESIDE_SILENT])
    there = "".join(others[max(0, other - _BESIDE_SILENT) : other_end + _BESIDE_SILENT])
    before, behind = "".join(forms[max(0, start - _THAI_NAME) : start]), "".join(forms[end : end + _THAI_NAME])
    around = "".join(others[max(0, other - _THAI_NAME - 2) : other_end + _THAI_NAME + 2])
    differs_again = before not in around or behind not in around
    if bare("".join(forms[start:end])) == bare("".join(others[other:other_end])):  # a scan loses such marks
        differs_again = False
    if _SILENT not in beside + there and not differs_again:
        return False
    from redite.alphabets import heard_in_thai  # here, because only Thai needs it

    around = heard_in_thai(around)
    # Where it differs again, and not in what is heard alike, only what is closer tells.
    names = ["".join(forms[max(0, start - reach) : end + reach]) for reach in (_THAI_NAME, _LEAST_OF_THAI_NAME)]
    if any(heard_in_thai(name) in around for name in names):
        return True
    # A German ch, where the name differs again: ไฮน์ริช, ไฮน์ริค.
    is_loose = differs_again and _SILENT in beside and _SILENT in there
    return is_loose and heard_in_thai(names[-1]).replace("จ", "ก") in around.replace("จ", "ก")


def _katakana(forms: Sequence[str], start: int, end: int) -> str:
    """Give the word in katakana that a stretch is in; nothing where it has anything else, too."""
    if not all(re.match(_KATAKANA, form) for form in forms[start:end]):
        return ""
    while start > 0 and re.match(_KATAKANA, forms[start - 1]):
        start -= 1
    while end < len(forms) and re.match(_KATAKANA, forms[end]):
        end += 1
    return "".join(forms[start:end])
