"""What words look like to a scanner: letters that bad scans take for one another have one shape.

Shapes are coarse (c and e, n and u, of Arabic letters what is left without dots): that two words have one shape says
that the one may be a misreading of the other, not that it is. It knows words, not texts.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

# Letters of one shape, by script; Latin ones after those of other scripts that look like Latin ones.
_ALIKE = (
    "ceсеε",
    "oaоοσ0аα",
    "gq9",
    "pрρ",
    "b6hвβб8",
    "il1|!jıіιł",
    "tfτт",
    "nuηυцπ",
    "vνυ",
    "s5ѕ",
    "z2",
    "зэ3",
    "kкκ",
    "xхχ",
    "yуγ",
    "mм",
    "ийнпл",
    "ьъ",
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
    "กถภ",
    "บปนษม",
    "ทหฑ",
    "ขช",
    "ลส",
    "ไใโ",
    "ิีึื",
    "ุู",
    "ンソ",
    "シツッ",
    "めぬ",
    "るろ",
    "わねれ",
    "さちき",
    "はほま",
    "ロ口囗",
    "カ力刀か",
    "エ工",
    "うラ",
    "ニ二",
    "ハ八",
    "オ才",
    "ミ三",
    "ヌ又",
    "あお",
    "ー一",
    "タ夕",
    "ト卜",
    "へヘ",
    "リりい",
    "己已巳",
    "末未",
    "日曰目",
    "人入",
    "千干于",
    "土士上",
    "大太犬",
    "侯候",
    "測側测侧",
    "任仟",
    "晴睛",
    "埸场場塲汤湯",
    "田由甲申",
    "木本术朮",
    "期斯",
    "会合",
    "众从",
    "白自",
    "天夭",
    "王玉",
    "午牛",
    "贝见",
    "今令",
    "免兔",
    "鸟乌",
    "徽微徴徵",
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
    "市巾巿",
    "来耒米",
    "在住左",
    *(
        "色包 因困囚 器噐 教数敎 財則 财则 迭送 钟钏 启后 像象 明朋 曾曽 响晌 据掘堀 社灶 賃貨貸貰 埋理 "
        "付什 九丸 続統読 续读 池他地 脚却卸 贷货贺 拍怕柏 洒酒 扰拢 抄妙沙 眼眠 很根恨跟 历厉 厂广 户尸 "
        "几儿 勿匆 云去 元无 代伐 仪议 拉泣位 低底抵 何向 偷愉 偏编 传转 借惜措 准淮 列到 加如 友反 受爱 "
        "各名 哀衰 园圆 国围图 块快 堆推 塞寨 壮状 失矢 姓性 委季 字宇 宫官宮 幸辛 弟第 料科 旱早 毛手 "
        "压庄厌 归旧旦且 具真直县 党觉 尝赏 员贡责贵 陆陈阵 除徐 雪雷需 面而 顷项预顶 顺须 饭饮 次吹 黑墨 "
        "东车乐 亭享亨 仓仑 仰抑 但坦 使便 促捉 倍培 倡唱 汗汁 没设 湖潮 版板 狗拘 现规 瓜爪 着看 石右 "
        "积织 竞竟 录绿緑録綠縁 問間聞 鳥烏島 東車 學覺 國圖 園圓 團圍 壞懷 讓護 議儀 線緣綿 結給 絡終 "
        "網綱鋼 輸輪 輛輔 轉傳 還遠 運連達 遺遣 頂項順須 風鳳 飯飲 復複 検険倹 券巻 職織識 積績 旅族 郎朗 "
        "密蜜 级极 計汁计 进迸 风凤 个介 区匡 喝渴 挂桂 暖援緩 穫獲 講構 堂常 薬楽 浴裕 崎埼 補捕浦"
    ).split(),
)


@cache
def _shapes() -> dict[int, str]:
    """Give the first letter of its group for each letter, once a word may be misread."""
    shapes: dict[int, str] = {}
    for letters in _ALIKE:
        for letter in letters:
            shapes.setdefault(ord(letter), letters[0])
    return shapes


# Groups of letters, by the shapes of those, for one letter.
_GROUPS = (("rn", "m"), ("nn", "rm"), ("ci", "d"), ("vv", "w"), ("ьi", "ы"))
# Small kana, which scans take for the big ones.
_BIG = str.maketrans("ぁぃぅぇぉっゃゅょァィゥェォッャュョ", "あいうえおつやゆよアイウエオツヤユヨ")
# The same of the letters of Hangul: strokes that are hardly seen, rings for squares.
_JAMO = str.maketrans("ᅣᅧᅵᅭᅲᅳᅴᅱᅯᄆᄒᄇᄏᄐᄎᆷᆸᇀᆾ", "ᅡᅡᅡᅩᅮᅮᅬᅬᅬᄋᄋᄋᄀᄃᄌᆼᆼᆮᆽ") | {ord("ᅥ"): "ᅡ"}
_TONES = frozenset(map(chr, [*range(0xE47, 0xE4D)]))


@lru_cache(maxsize=512)  # of words, not of articles
def shape(word: str) -> str:
    """Give the form that a folded word has in common with its misreadings."""
    shapes = _shapes()
    apart = unicodedata.normalize("NFD", word.replace("ß", "b").translate(_BIG))
    plain = "".join([c for c in apart if c not in _TONES and (unicodedata.category(c) != "Mn" or ord(c) in shapes)])
    plain = unicodedata.normalize("NFC", plain.translate(_JAMO)).translate(shapes)
    for seen, meant in _GROUPS:
        plain = plain.replace(seen, meant)
    return plain
