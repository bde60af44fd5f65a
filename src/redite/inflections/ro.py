"""Romanian: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a al ală am are area at ate ată au ază ați ce că e ea ează ei ele elor em ere erea i ia ic ice ică ie iei ii
- ile ilor ive l le lor lui lă m n nd o oare or ori orii orul r re rea ri rii rile s scă t ta tate te ti tor
- tori tă u ui ul ului uri ând ă ăm ți ția ție ții
a c ce că e ează ei ele elor ez eze i ii ile ilor ul ului ând ă ăm ări ării
al i
are e ează eze i r ri rii rul ul ând ă ăm ări ării
area e ează eze i ul ând ă ăm ări ării
ască sc ște ști
asă s
at e ează ele elor ez eze i ul ului ând ă ăm ări ării
ate e ează eze i ul ului ând ă ăm ări ării ăți ății
atea ăți ății
ată e ează eze i ul ului ând ă ăm ări ării
ază z ze zi
ați e ează eze i ând ă ăm ării
c e
ce e
că e
e i ia ie ii ile ilor or ori u ul ului ând ă ăm ării
ea i ii ile ilor
ează ând ării
ei i ile ilor ă
ele i ul ului ă
elor ul ului ă
em ă
ere ă
erea ă
esc i it
eze ării
ește i it
ești i
i le lor u ul ului ând ă ăm
ia ă
ie ă
ii ul ului ă
ile ă
ilor ul ului ă
l ri rile
lui ri rile
m re rea ri rii rile t te tă u ți
nd t te
or ă
ori ă
re t te tor tă ți ție
rea t te tor tă ți ție
ri t
rii t ți
s și
sc ște ști
t u ța ți ția ție ției ții ță
ta ța ți ță
te ța ți ția ție ții ță
ti ți
tie ția ție
tor ți
tul ți ții
tă ți ția ție ții
ul ă
ului ă
ând ă ăm ării
"""
