"""Polish: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ach ają am ami ać ał c ca ce ch cie cy cych cą e ego ej ek em enia enie eś go i ia ie iem j je ją jąc jące
- jący k ka ki li m mi my na ne nego nej nia nie niu ny nych nym ną o om owa owe owej owi owy owym s sz u y
- ych ze ów ą ąc ć ę ł ła łam łem ło ły ś ści śmy
a e ego ej em enia enie eś i ia ich ie iego iej iem im iu ić ił ka ki o om ona one ony owe owy ości ość u y
a ych ym ymi yć ze ów ą ę ł
ach e em i ie om owe owy u y ów ą ę
ają enia enie one ony
am em eś o y
ami e em i om owe u y ów ą ę
ać enia enie one ony
c li ć ł
ce ka ki kę
ch e ego ej m mi
ci ć
cie my sz t tu ty ć
cią ć
cy ka ków
e i ia ie iu m o ości ość u y ych ym ymi ą ąc ące ący ć ę
ego i ie m o ości ość y ych ym ymi ą
ej i ie m o ości ość y ych ym ymi ą
ek ka ki ku kę
em ie o owe owi owy u y ów
emy ą ę
enia ić ił ona one ono ony yć ył ą ć ę
enie ić ił ona one ono ony yć ył ą ć ę
eniu ona one ony
esz ą ę
go j
i o ości u y ych ym ów ą ę
ia o y ych
ich ą
ie o ości ość u y ych ym ów ą ę
iego ą
iej ą
iem u ów
im ą
iu y
ić ą
j li m my nia nie sz ć ł ła
ją li m my ne nia nie sz ć ł ła
jąc li m my nia nie sz ć ł ła
jące ć
ki y
li m my na ne nia nie niu no ny nych sz ć ł ła łam łem ło ły
m nia nie sz ć ł ła ś
my nia nie sz ć ł ła łam łem ło ły
na ć ł ła
ne ć ł ła
nia sz ć ł ła łem ło ły ń
nie sz ć ł ła łem ło ły ń
niem ć ł ń
niu ć ł ła ń
no ć ł ła
ny ć ł ła
nych ć ł ła
o y ych ym ą
om ów
owa u
ować uje ują
ował uje
owe u y ów
owej u
owy u y ów
ości y ych ym ą
ość y ych ym ą
sz ć ł ła łam łem ło ły
u y ów
y ze ów ą ę
ych ą
ym ą
ymi ą
ów ą
ą ę
ąc ę
ć ł ła łam łem ło ły
"""
