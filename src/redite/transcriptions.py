"""Foreign names in scripts without spaces, as two transcriptions write them: 林格伦, 林德格伦; ヴィ, ビ; ลินด์เกรน, ลินเกรน.

No word is parted from the next there, so it looks at what stands around a stretch that differs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from redite.sounds import transcribed_alike
from redite.variants import bare, transcribed

# Characters that write foreign names in Chinese, as in Xinhua's tables, by the consonant that they begin with; so many
# in a row are a name.
_TRANSLITERATING = {
    character: consonant
    for consonant, characters in (
        ("b", "布巴贝貝比博伯班宾賓鲍鮑拜勃柏彼"),
        ("p", "普帕佩皮波潘彭庞龐珀卜浦"),
        ("d", "德达達黛迪杜丹登戴敦顿第多得"),
        ("t", "特塔泰蒂托图圖坦滕廷陶提"),
        ("k", "格加盖蓋吉戈古甘根冈岡果贡圭克卡凯凱基科库庫坎肯金考孔喀柯夸昆奎"),
        ("v", "夫瓦韦韋維维魏娃沃武万萬文温溫威华華怀懷弗法费費菲福富范範芬丰豐乌烏翁甫凡佛"),
        ("s", "兹茲扎紮泽澤齐齊佐祖赞贊宗斯萨薩塞西索苏蘇桑森辛松茨采措瑟逊思雪史莎士施"),
        ("$", "谢謝希肖休歇舍什沙舒尚申贾賈杰傑乔喬朱詹让讓珍奇查切琴丘契彻钦琼茹捷察楚热熱恰"),
        ("m", "姆马馬玛瑪迈邁梅米莫穆曼门門蒙默缪繆密"),
        ("n", "恩纳納娜奈内內尼诺諾努嫩宁寧妮涅聂诃纽紐"),
        ("l", "尔爾拉莱萊勒利莉洛卢盧兰蘭伦倫林劳勞朗龙龍隆赖賴雷里裡丽麗罗羅鲁魯琳黎廖列柳连連瑞"),
        ("h", "赫哈海黑霍胡汉漢亨豪罕贺賀"),
        ("", "阿埃艾奥奧安昂厄欧歐伊亚亞亜耶約约尤扬揚英因雅鄂翰杨冯叶葉"),
    )
    for character in characters
}
# What stands for a consonant without a vowel is written or left out: 林格伦, 林德格伦.
_VOWELLESS = frozenset("尔爾德特")
_LEAST_TRANSLITERATED = 3  # beside those that are asked for
_KATAKANA = "[\u30a1-\u30ff]"
_LEAST_KATAKANA = 4
_SILENT = "\u0e4c"
_BESIDE_SILENT, _THAI_NAME = 2, 8  # characters with their signs


def one_transliterated(
    forms: Sequence[str], start: int, end: int, others: Sequence[str], other: int, other_end: int
) -> bool:
    """Say whether two stretches differ within foreign names in Chinese that are one: 加里波第, 加里波迪."""
    if not (_is_transliterated(forms, start, end) and _is_transliterated(others, other, other_end)):
        return False
    if end - start == other_end - other:
        return all(map(_sound_alike_in_han, forms[start:end], others[other:other_end]))
    left, added = sorted((forms[start:end], others[other:other_end]), key=len)
    return not left and len(added) == 1 and added[0] in _VOWELLESS


def _sound_alike_in_han(one: str, other: str) -> bool:
    return _TRANSLITERATING[one] == _TRANSLITERATING[other]


def _is_transliterated(forms: Sequence[str], start: int, end: int) -> bool:
    """Say whether a stretch is in a row of characters that write a foreign name in Chinese."""
    first, last = start, end
    while first > 0 and forms[first - 1] in _TRANSLITERATING:
        first -= 1
    while last < len(forms) and forms[last] in _TRANSLITERATING:
        last += 1
    is_all = all(form in _TRANSLITERATING for form in forms[start:end])
    return is_all and last - first >= _LEAST_TRANSLITERATED + end - start


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
    if bare("".join(forms[start:end])) == bare("".join(others[other:other_end])):  # a scan loses such marks
        return False
    beside = "".join(forms[max(0, start - _BESIDE_SILENT) : end + _BESIDE_SILENT])
    there = "".join(others[max(0, other - _BESIDE_SILENT) : other_end + _BESIDE_SILENT])
    before, behind = "".join(forms[max(0, start - _THAI_NAME) : start]), "".join(forms[end : end + _THAI_NAME])
    name = before + "".join(forms[start:end]) + behind
    around = "".join(others[max(0, other - _THAI_NAME - 2) : other_end + _THAI_NAME + 2])
    is_foreign = _SILENT in beside + there or before not in around or behind not in around
    from redite.alphabets import heard_in_thai  # here, because only Thai needs it

    return is_foreign and heard_in_thai(name) in heard_in_thai(around)


def _katakana(forms: Sequence[str], start: int, end: int) -> str:
    """Give the word in katakana that a stretch is in; nothing where it has anything else, too."""
    if not all(re.match(_KATAKANA, form) for form in forms[start:end]):
        return ""
    while start > 0 and re.match(_KATAKANA, forms[start - 1]):
        start -= 1
    while end < len(forms) and re.match(_KATAKANA, forms[end]):
        end += 1
    return "".join(forms[start:end])
