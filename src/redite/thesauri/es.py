"""Spanish: which expressions say the same."""

EXPRESSIONS = """\
1

10
10 años | 10 años

15
15 días | 15 días

1930

20

24

30
30 minutos | 30 minutos

4

82

a
a beneficio de | a beneficio de
a cambio de | a cambio de
a causa de | debido a
a causa del | debido al
a condición de que | siempre que
a consecuencia de | debido a
a consecuencia del | debido al
a continuación | luego
a decir de | según
a diario | a diario
a duras penas | a duras penas
a excepción de | salvo
a favor de | en pro de
a favor de la asociación | para la asociación
a fin de | para
a fin de que | para que
a finales de | a fines de
a fines de | a fines de
a fuego bajo | a fuego bajo
a fuego lento | a fuego bajo
a fuego suave | a fuego bajo
a jornada completa | a tiempo completo
a juicio de | a juicio de
a la edad de 82 años | a los 82 años
a la intemperie | al aire libre
a la larga | a la larga
a la mayor brevedad | cuanto antes
a la mañana siguiente | la mañana siguiente
a la semana | por semana
a la vez | a la vez
a largo plazo | a la larga
a las afueras de | a las afueras de
a lo largo de | durante
a lo largo de los años | a lo largo de los años
a lo largo de toda la | toda la
a lo largo de todo el | todo el
a lo largo del | durante el
a lo sumo | a lo sumo
a los 82 años | a los 82 años
a mano | a mano
a medio precio | a medio precio
a menos que | salvo que
a menudo | a menudo
a mitad de precio | a medio precio
a modo de ejemplo | p ej
a más tardar | a más tardar
a nivel mundial | mundialmente
a nivel nacional | en todo el país
a no ser que | salvo que
a orillas de | a orillas de
a orillas del | a orillas del
a partir de | desde
a partir de ahora | desde ahora
a partir de entonces | desde entonces
a partir del | desde el
a pesar de | pese a
a pesar de ello | pese a ello
a pesar de eso | pese a ello
a pesar de esto | pese a ello
a pesar de que | aunque
a pesar del | pese al
a pie | a pie
a poca distancia de | unas
a primera hora | a primera hora
a primera hora de la mañana | a primera hora
a propósito | adrede
a préstamo de | cedido por
a préstamo por el | cedido por el
a raíz de | debido a
a raíz del | debido al
a tiempo | a tiempo
a tiempo completo | a tiempo completo
a través de | mediante
a través de las redes sociales | en las redes sociales
a trueque de | a cambio de
a veces | a veces
a viva voz | a viva voz
a última hora | a última hora
a última hora de la mañana | al final de la mañana
a última hora de la tarde | al final de la tarde
a último momento | a última hora

abajo
abandonó | abandonó
abierta
abierta de nuevo | reabierta
abiertas
abiertas de nuevo | reabiertas
abierto
abierto de nuevo | reabierto
abierto una investigación | abierto una investigación
abiertos
abiertos de nuevo | reabiertos
abogada | abogada
abogadas | abogadas
abogado | abogada
abogados | abogadas
abole | abole
abolen | abolen
abolida | abolida
abolidas | abolidas
abolido | abolido
abolidos | abolidos
aboliendo | aboliendo
abolir | abolir
abolirrá | abolirrá
abolían | abolían
abona | paga
abonaba | pagaba
abonaban | pagaban
abonada | pagada
abonadas | pagadas
abonado | pagado
abonados | pagados
abonamos | pagamos
abonan | pagan
abonando | pagando
abonar | pagar
abonara | pagara
abonaran | pagaran
abonaron | pagaron
abonará | pagará
abonarán | pagarán
abonaría | pagaría
abonarían | pagarían
abone | abone
abonen | abonen
abonó | pagó
abra
abra de nuevo | reabra
abran
abran de nuevo | reabran
abre
abre de nuevo | reabre
abren
abren de nuevo | reabren
abriendo
abriendo de nuevo | reabriendo
abriera
abriera de nuevo | reabriera
abrieran
abrieran de nuevo | reabrieran
abrieron
abrieron de nuevo | reabrieron
abrimos
abrimos de nuevo | reabrimos
abrir
abrir de nuevo | reabrir
abrirá
abrirá de nuevo | reabrirá
abrirán
abrirán de nuevo | reabrirán
abriría
abriría de nuevo | reabriría
abrirían
abrirían de nuevo | reabrirían
abrió
abrió de nuevo | reabrió
abrió una investigación | abrió una investigación
abría
abría de nuevo | reabría
abrían
abrían de nuevo | reabrían
abuela | abuela
abuelita | abuela
abuelito | abuelo
abuelo | abuelo
aburrida | tediosa
aburridas | tediosas
aburrido | tedioso
aburridos | tediosos

acaba | acaba
acaba con la vida de | mata
acababa | acababa
acababa con la vida de | mataba
acababan | acababan
acababan con la vida de | mataban
acabada | acabada
acabada con la vida de | matada
acabadas | acabadas
acabadas con la vida de | matadas
acabado | acabada
acabado con la vida de | matado
acabados | acabadas
acabados con la vida de | matados
acabamos | acabamos
acabamos con la vida de | matamos
acaban | acaban
acaban con la vida de | matan
acabando | acabando
acabando con la vida de | matando
acabar | acabar
acabar con la vida de | matar
acabara | acabara
acabara con la vida de | matara
acabaran | acabaran
acabaran con la vida de | mataran
acabaron | acabaron
acabaron con la vida de | mataron
acabará | acabará
acabará con la vida de | matará
acabarán | acabarán
acabarán con la vida de | matarán
acabaría | acabaría
acabaría con la vida de | mataría
acabarían | acabarían
acabarían con la vida de | matarían
acabe | acabe
acabe con la vida de | mate
acaben | acaben
acaben con la vida de | maten
acabó | acabó
acabó con la vida de | mató
acaecida | acaecida
acaecidas | acaecidas
acaecido | acaecido
acaecidos | acaecidos
acaeció | acaeció
acaso | acaso
acata | acata
acatada | acatada
acatadas | acatadas
acatado | acatado
acatados | acatados
acatan | acatan
acatando | acatando
acatar | acatar
acataron | acataron
acatará | acatará
acató | acató
accede
accede a | accede a
acceden
acceden a | acceden a
acceder
acceder a | acceder a
accedido
accedido a | accedido a
accediendo
accediendo a | entrando en
accedieron
accedieron a | entraron en
accedió
accedió a | entró en
acceso | acceso
accesos | accesos
accidentalmente | por accidente
accidente
accidente de tráfico | accidente de tráfico
accidente de tránsito | accidente de tráfico
accidentes
accidentes de tráfico | accidentes de tráfico
accidentes de tránsito | accidentes de tráfico
acelera | acelera
acelerada | acelerada
aceleradas | aceleradas
acelerado | acelerado
acelerados | acelerados
aceleran | aceleran
acelerando | acelerando
acelerar | acelerar
aceleraron | aceleraron
acelerará | acelerará
aceleró | aceleró
acera | acera
aceras | aceras
acerca
acerca de | sobre
aclara | aclara
aclaraba | aclaraba
aclaraban | aclaraban
aclarada | aclarada
aclaradas | aclaradas
aclarado | aclarado
aclarados | aclarados
aclaramos | aclaramos
aclaran | aclaran
aclarando | aclarando
aclarar | aclarar
aclarara | aclarara
aclararan | aclararan
aclararon | aclararon
aclarará | aclarará
aclararán | aclararán
aclararía | aclararía
aclararían | aclararían
aclare | aclare
aclaren | aclaren
aclaró | aclaró
acoge | acoge
acogen | acogen
acoger | acoger
acogerá | acogerá
acogida | acogida
acogidas | acogidas
acogido | acogido
acogidos | acogidos
acogiendo | acogiendo
acogieron | acogieron
acogió | acogió
acompañado
acompañado de | rodeado de
acompañado por | rodeado de
aconseja | aconseja
aconsejaba | aconsejaba
aconsejaban | aconsejaban
aconsejada | aconsejada
aconsejadas | aconsejadas
aconsejado | aconsejado
aconsejados | aconsejados
aconsejamos | aconsejamos
aconsejan | aconsejan
aconsejando | aconsejando
aconsejar | aconsejar
aconsejara | aconsejara
aconsejaran | aconsejaran
aconsejaron | aconsejaron
aconsejará | aconsejará
aconsejarán | aconsejarán
aconsejaría | aconsejaría
aconsejarían | aconsejarían
aconseje | aconseje
aconsejen | aconsejen
aconsejó | aconsejó
acontecer | ocurrir
aconteció | acaeció
acordada | pactada
acordadas | pactadas
acordado | pactado
acordados | pactados
acordando | pactando
acordar | pactar
acordaron | pactaron
acordará | pactará
acordó | pactó
acostumbrado | usual
acto
acto seguido | acto seguido
actor | actor
actualidad
actualmente | ahora
acuda
acuda a | acuda a
acudan
acudan a | acudan a
acude
acude a | acude a
acuden
acuden a | acuden a
acudida
acudida a | acudida a
acudidas
acudidas a | acudidas a
acudido
acudido a | acudido a
acudidos
acudidos a | acudidos a
acudiendo
acudiendo a | acudiendo a
acudiera
acudiera a | acudiera a
acudieran
acudieran a | acudieran a
acudieron
acudieron a | acudieron a
acudimos
acudimos a | acudimos a
acudir
acudir a | acudir a
acudirá
acudirá a | acudirá a
acudirán
acudirán a | acudirán a
acudiría
acudiría a | acudiría a
acudirían
acudirían a | acudirían a
acudió
acudió a | acudió a
acudía
acudía a | acudía a
acudían
acudían a | acudían a
acuerda | pacta
acuerdan | pactan
acuerdo | pacto
acuerdos | pactos
acumula | acumula
acumulada | acumulada
acumuladas | acumuladas
acumulado | acumulado
acumulados | acumulados
acumulan | acumulan
acumulando | acumulando
acumular | acumular
acumularon | acumularon
acumulará | acumulará
acumuló | acumuló

adecuada | adecuada
adecuadas | adecuadas
adecuado | adecuada
adecuados | adecuadas
adelantado
adelante
adelanto
además | además
adicional | adicional
adicionales | adicionales
adicionalmente | además
adinerada | rica
adineradas | ricas
adinerado | rica
adinerados | ricas
administra | tramita
administraba | tramitaba
administraban | tramitaban
administrada | tramitada
administradas | tramitadas
administrado | tramitado
administrados | tramitados
administramos | tramitamos
administran | tramitan
administrando | tramitando
administrar | tramitar
administrara | tramitara
administraran | tramitaran
administraron | tramitaron
administrará | tramitará
administrarán | tramitarán
administraría | tramitaría
administrarían | tramitarían
administre | tramite
administren | tramiten
administró | tramitó
admite | admite
admiten | admiten
admitida | admitida
admitidas | admitidas
admitido | admitido
admitidos | admitidos
admitiendo | admitiendo
admitieron | admitieron
admitir | admitir
admitirá | admitirá
admitió | admitió
adopta
adopta medidas | toma medidas
adoptado
adoptado medidas | tomado medidas
adoptan
adoptan medidas | toman medidas
adoptando
adoptando medidas | tomando medidas
adoptar
adoptar medidas | tomar medidas
adoptaron
adoptaron medidas | tomaron medidas
adoptó
adoptó medidas | tomó medidas
adorna | adorna
adornaba | adornaba
adornaban | adornaban
adornada | adornada
adornadas | adornadas
adornado | adornado
adornados | adornados
adornamos | adornamos
adornan | adornan
adornando | adornando
adornar | adornar
adornara | adornara
adornaran | adornaran
adornaron | adornaron
adornará | adornará
adornarán | adornarán
adornaría | adornaría
adornarían | adornarían
adorne | adorne
adornen | adornen
adornó | adornó
adquiera | compre
adquieran | compren
adquiere | compra
adquieren | compran
adquirida | comprada
adquiridas | compradas
adquirido | comprado
adquiridos | comprados
adquiriendo | comprando
adquiriera | comprara
adquirieran | compraran
adquirieron | compraron
adquirimos | compramos
adquirir | comprar
adquirirá | comprará
adquirirán | comprarán
adquiriría | compraría
adquirirían | comprarían
adquirió | compró
adquiría | adquiría
adquirían | adquirían
adquisiciones | compras
adquisición | compra
adrede | adrede
adversario | rival
adversarios | rivales
advertida | avisada
advertidas | avisadas
advertido | avisado
advertidos | avisados
advertimos | avisamos
advertir | avisar
advertirá | avisará
advertirán | avisarán
advertiría | avisaría
advertirían | avisarían
advertía | avisaba
advertían | avisaban
advierta | avise
adviertan | avisen
advierte | avisa
advierten | avisan
advirtiendo | avisando
advirtiera | avisara
advirtieran | avisaran
advirtieron | avisaron
advirtió | avisó

aerogenerador | aerogenerador
aerogeneradores | aerogeneradores
aeronave | avión
aeronaves | aviones

afamada | afamada
afamadas | afamadas
afamado | afamada
afamados | afamadas
afecta
afecta a | afecta a
afectaba
afectaba a | afectaba a
afectaban
afectaban a | afectaban a
afectada | afectada
afectada a | afectada a
afectadas | afectadas
afectadas a | afectadas a
afectado | afectado
afectado a | afectado a
afectados | afectados
afectados a | afectados a
afectamos
afectamos a | afectamos a
afectan
afectan a | afectan a
afectando
afectando a | afectando a
afectar
afectar a | afectar a
afectara
afectara a | afectara a
afectaran
afectaran a | afectaran a
afectaron
afectaron a | afectaron a
afectará
afectará a | afectará a
afectarán
afectarán a | afectarán a
afectaría
afectaría a | afectaría a
afectarían
afectarían a | afectarían a
afecte
afecte a | afecte a
afecten
afecten a | afecten a
afectó
afectó a | afectó a
aficionado | hincha
aficionados | hinchas
aficiones | aficiones
afición | afición
afirma | dice
afirmaba | decía
afirmado | dicho
afirman | dicen
afirmaron | dijeron
afirmó | dijo
afortunadamente | por suerte
afronta | afronta
afrontada | afrontada
afrontadas | afrontadas
afrontado | afrontado
afrontados | afrontados
afrontan | afrontan
afrontando | afrontando
afrontar | afrontar
afrontaron | afrontaron
afrontará | afrontará
afrontó | afrontó
afueras

agente | agente
agentes | agentes
agiliza | acelera
agilizada | acelerada
agilizadas | aceleradas
agilizado | acelerado
agilizados | acelerados
agilizan | aceleran
agilizando | acelerando
agilizar | acelerar
agilizaron | aceleraron
agilizará | acelerará
agilizó | aceleró
agradable | grata
agradables | gratas
agradecieron | agradecieron
agradecimiento
agradeció | agradeció
agranda | vasta
agrandaba | ampliaba
agrandaban | ampliaban
agrandada | ampliada
agrandadas | ampliadas
agrandado | ampliado
agrandados | ampliados
agrandan | amplian
agrandando | ampliando
agrandar | ampliar
agrandaron | ampliaron
agrandará | ampliará
agrandarán | ampliarán
agrande | amplie
agranden | amplien
agrandó | amplió
agrava | agrava
agravada | agravada
agravadas | agravadas
agravado | agravado
agravados | agravados
agravan | agravan
agravando | agravando
agravar | agravar
agravaron | agravaron
agravará | agravará
agravó | agravó
agrede | ataca
agreden | atacan
agredida | atacada
agredidas | atacadas
agredido | atacado
agredidos | atacados
agrediendo | atacando
agredir | atacar
agredirrá | atacará
agredían | agredían
agrega | dice
agregaba | decía
agregaban | añadían
agregada | añadida
agregadas | añadidas
agregado | dicho
agregados | añadidos
agregamos | añadimos
agregan | dicen
agregando | agregando
agregar | añadir
agregaron | dijeron
agregará | añadirá
agregarán | añadirán
agregue | añada
agreguen | añadan
agregó | dijo
agricultor | labrador
agricultores | campesinos
aguacate | palta
aguacates | paltas
aguacero | aguacero
aguaceros | aguaceros
aguanta | aguanta
aguantaba | resistía
aguantaban | resistían
aguantada | aguantada
aguantadas | aguantadas
aguantado | aguantado
aguantados | aguantados
aguantamos | aguantamos
aguantan | aguantan
aguantando | aguantando
aguantar | aguantar
aguantara | aguantara
aguantaran | aguantaran
aguantaron | aguantaron
aguantará | aguantará
aguantarán | aguantarán
aguantaría | aguantaría
aguantarían | aguantarían
aguante | aguante
aguanten | aguanten
aguantó | aguantó
aguarda | espera
aguardaba | esperaba
aguardaban | esperaban
aguardada | esperada
aguardadas | esperadas
aguardado | esperado
aguardados | esperados
aguardan | esperan
aguardando | esperando
aguardar | esperar
aguardaron | esperaron
aguardará | esperará
aguardarán | esperarán
aguarde | espere
aguarden | esperen
aguardó | esperó

ahora | ahora
ahora mismo | ahora
ahorra | ahorra
ahorraba | ahorraba
ahorraban | ahorraban
ahorrada | ahorrada
ahorradas | ahorradas
ahorrado | ahorrado
ahorrados | ahorrados
ahorramos | ahorramos
ahorran | ahorran
ahorrando | ahorrando
ahorrar | ahorrar
ahorrara | ahorrara
ahorraran | ahorraran
ahorraron | ahorraron
ahorrará | ahorrará
ahorrarán | ahorrarán
ahorraría | ahorraría
ahorrarían | ahorrarían
ahorre | ahorre
ahorren | ahorren
ahorró | ahorró

aire

al
al aire libre | al aire libre
al alba | al alba
al amanecer | al alba
al anochecer | al anochecer
al año | al año
al año siguiente | un año después
al cabo de | tras
al caer la noche | al anochecer
al comienzo de | al inicio de
al comienzo del | al inicio del
al considerar que | al estimar que
al despuntar el día | al alba
al día | al día
al día siguiente | el día después
al entender que | al estimar que
al estimar que | al estimar que
al final | por fin
al final de | al final de
al final de la | al final de la
al final de la mañana | al final de la mañana
al final de la tarde | al final de la tarde
al final del | al final del
al finalizar el | al final del
al finalizar la | al final de la
al inicio de | al inicio de
al inicio del | al inicio del
al instante | enseguida
al lado de | junto a
al lado del | junto al
al menos | al menos
al mes | al mes
al mismo tiempo | a la vez
al momento | enseguida
al norte de | al norte de
al poco tiempo | acto seguido
al principio | al principio
al principio de | al inicio de
al principio del | al inicio del
al sur de | al sur de
al término de | al final de
al término de la | al final de la
al término del | al final del
al ver | al ver
alaba | alaba
alababa | alababa
alababan | alababan
alabada | alabada
alabadas | alabadas
alabado | alabado
alabados | alabados
alaban | alaban
alabando | alabando
alabanzas | elogios
alabar | alabar
alabaron | alabaron
alabará | alabará
alabarán | alabarán
alabe | alabe
alaben | alaben
alabó | alabó
alarga | alarga
alargada | alargada
alargadas | alargadas
alargado | alargado
alargados | alargados
alargan | alargan
alargando | alargando
alargar | alargar
alargaron | alargaron
alargará | alargará
alargó | alargó
alba
alberca | pileta
albercas | piletas
alberga | acoge
albergada | acogida
albergadas | acogidas
albergado | acogido
albergados | acogidos
albergan | acogen
albergando | acogiendo
albergar | acoger
albergaron | acogieron
albergará | acogerá
albergó | acogió
alcalde | alcalde
alcaldesa | alcaldesa
alcanza | alcanza
alcanzan | alcanzan
alcanzaron | alcanzaron
alcanzó | alcanzó
alegría | alegría
alentada | animada
alentadas | animadas
alentado | animado
alentados | animados
alentando | animando
alentar | animar
alentaron | animaron
alentará | animará
alentó | animó
alerta | avisa
alertaba | avisaba
alertaban | avisaban
alertada | avisada
alertadas | avisadas
alertado | avisado
alertados | avisados
alertamos | avisamos
alertan | avisan
alertando | avisando
alertar | avisar
alertara | avisara
alertaran | avisaran
alertaron | avisaron
alertará | avisará
alertarán | avisarán
alertaría | avisaría
alertarían | avisarían
alerte | avise
alerten | avisen
alertó | avisó
alguna
algunas
algunas veces | a veces
algunos
algún
alhaja | joya
alhajas | joyas
alienta | anima
alientan | animan
aliviar | paliar
almacenes | almacenes
almacén | almacén
alojamiento | hospedaje
alojamientos | hospedajes
alquila | alquila
alquilada | alquilada
alquiladas | alquiladas
alquilado | alquilado
alquilados | alquilados
alquilan | alquilan
alquilando | alquilando
alquilar | alquilar
alquilaron | alquilaron
alquilará | alquilará
alquiler | renta
alquileres | rentas
alquiló | alquiló
alrededor
alrededor de | unas
alrededor del | en torno al
alrededores
alta
alto
alto el fuego | tregua
alumbra | alumbra
alumbrada | alumbrada
alumbradas | alumbradas
alumbrado | alumbrado
alumbrados | alumbrados
alumbran | alumbran
alumbrando | alumbrando
alumbrar | alumbrar
alumbraron | alumbraron
alumbrará | alumbrará
alumbró | alumbró
alumno | alumno
alumnos | alumnos
alza | alza
alzas | alzas

amanecer
ambas | ambas
ambientalista | ecologista
ambientalistas | ecologistas
ambos | ambos
amontona | acumula
amontonada | acumulada
amontonadas | acumuladas
amontonado | acumulado
amontonados | acumulados
amontonan | acumulan
amontonando | acumulando
amontonar | acumular
amontonaron | acumularon
amontonará | acumulará
amontonó | acumuló
amplia | vasta
ampliaba | ampliaba
ampliaban | ampliaban
ampliada | ampliada
ampliadas | ampliadas
ampliado | ampliado
ampliados | ampliados
ampliamos | ampliamos
amplian | amplian
ampliando | ampliando
ampliar | ampliar
ampliara | ampliara
ampliaran | ampliaran
ampliaron | ampliaron
ampliará | ampliará
ampliarán | ampliarán
ampliaría | ampliaría
ampliarían | ampliarían
amplias | vastas
amplie | amplie
amplien | amplien
amplio | vasta
amplios | vastas
amplió | amplió
amplía | amplía
amplían | amplían
amplíe | amplíe
amplíen | amplíen

analice | revise
analicen | revisen
analiza | revisa
analizaba | revisaba
analizaban | revisaban
analizada | revisada
analizadas | revisadas
analizado | revisado
analizados | revisados
analizamos | analizamos
analizan | revisan
analizando | revisando
analizar | revisar
analizara | analizara
analizaran | analizaran
analizaron | revisaron
analizará | revisará
analizarán | revisarán
analizaría | analizaría
analizarían | analizarían
analizó | revisó
anciano | anciano
ancianos | ancianos
anda | anda
andaba | andaba
andaban | andaban
andada | andada
andadas | andadas
andado | andado
andados | andados
andamos | andamos
andan | andan
andando | a pie
andar | andar
andará | andará
andarán | andarán
andaría | andaría
andarían | andarían
ande | ande
anden | anden
anduviera | caminara
anduvieran | caminaran
anduvieron | caminaron
anduvo | anduvo
anega | anega
anegaba | anegaba
anegaban | anegaban
anegada | anegada
anegadas | anegadas
anegado | anegado
anegados | anegados
anegamiento | inundación
anegamientos | anegamientos
anegamos | anegamos
anegan | anegan
anegando | anegando
anegar | anegar
anegara | anegara
anegaran | anegaran
anegaron | anegaron
anegará | anegará
anegarán | anegarán
anegaría | anegaría
anegarían | anegarían
anegue | anegue
aneguen | aneguen
anegó | anegó
angosta | angosta
angostas | angostas
angosto | angosta
angostos | angostas
anhelo | deseo
anhelos | deseos
anima | anima
animada | animada
animadas | animadas
animado | animado
animados | animados
animan | animan
animando | animando
animar | animar
animaron | animaron
animará | animará
animó | animó
anochecer
anotar
anotar un gol | anotar un gol
anotó
anotó un gol | anotó un gol
antaño | antaño
ante
ante el | ante el
ante la | ante la
ante la falta de | por falta de
ante todo | ante todo
antelación
antemano
anteojos | gafas
anterior | previa
anteriores | previas
antes
antes de | antes de
antes o después | antes o después
anticipación
anticipadamente | de antemano
anticuada | obsoleta
anticuadas | obsoletas
anticuado | obsoleto
anticuados | obsoletos
antiguamente | antaño
anualmente | cada año
anula | anula
anulaba | anulaba
anulaban | anulaban
anulación | anulación
anulada | anulada
anuladas | anuladas
anulado | anulada
anulados | anuladas
anulan | anulan
anulando | anulando
anular | anular
anularon | anularon
anulará | anulará
anularán | anularán
anule | anule
anulen | anulen
anuló | anuló
anuncia | dice
anunciado | dicho
anuncian | dicen
anunciar | anunciar
anunciaron | dijeron
anunciará | anunciará
anunciarán | anunciarán
anunció | dijo

apaga | apaga
apagaba | apagaba
apagaban | apagaban
apagada | apagada
apagadas | apagadas
apagado | apagada
apagados | apagadas
apagamos | apagamos
apagan | apagan
apagando | apagando
apagar | apagar
apagara | apagara
apagaran | apagaran
apagaron | apagaron
apagará | apagará
apagarán | apagarán
apagaría | apagaría
apagarían | apagarían
apagones | apagones
apague | apague
apaguen | apaguen
apagó | apagó
apagón | apagón
aparato | aparato
aparatos | aparatos
aparca | aparca
aparcaba | aparcaba
aparcaban | aparcaban
aparcada | aparcada
aparcadas | aparcadas
aparcado | aparcada
aparcados | aparcadas
aparcamiento | parking
aparcamientos | parkings
aparcamos | aparcamos
aparcan | aparcan
aparcando | aparcando
aparcar | aparcar
aparcara | aparcara
aparcaran | aparcaran
aparcaron | aparcaron
aparcará | aparcará
aparcarán | aparcarán
aparcaría | aparcaría
aparcarían | aparcarían
aparcó | aparcó
aparque | aparque
aparquen | aparquen
apartamento | piso
apartamentos | pisos
aplace | aplace
aplacen | aplacen
aplauda | aplauda
aplaudan | aplaudan
aplaude | aplaude
aplauden | aplauden
aplaudida | aplaudida
aplaudidas | aplaudidas
aplaudido | aplaudido
aplaudidos | aplaudidos
aplaudiendo | aplaudiendo
aplaudiera | aplaudiera
aplaudieran | aplaudieran
aplaudieron | aplaudieron
aplaudimos | aplaudimos
aplaudir | aplaudir
aplaudirá | aplaudirá
aplaudirán | aplaudirán
aplaudiría | aplaudiría
aplaudirían | aplaudirían
aplaudió | aplaudió
aplaudía | aplaudía
aplaudían | aplaudían
aplaza | aplaza
aplazaba | aplazaba
aplazaban | aplazaban
aplazada | aplazada
aplazadas | aplazadas
aplazado | aplazada
aplazados | aplazadas
aplazamiento | aplazamiento
aplazamos | aplazamos
aplazan | aplazan
aplazando | aplazando
aplazar | aplazar
aplazara | aplazara
aplazaran | aplazaran
aplazaron | aplazaron
aplazará | aplazará
aplazarán | aplazarán
aplazaría | aplazaría
aplazarían | aplazarían
aplazó | aplazó
aplica
aplicaciones
aplicaciones móviles | apps
aplicación
aplicación móvil | app
aplicará
aplicarán
apoya | apoya
apoyaba | apoyaba
apoyaban | apoyaban
apoyada | apoyada
apoyadas | apoyadas
apoyado | apoyada
apoyados | apoyadas
apoyamos | apoyamos
apoyan | apoyan
apoyando | apoyando
apoyar | apoyar
apoyara | apoyara
apoyaran | apoyaran
apoyaron | apoyaron
apoyará | apoyará
apoyarán | apoyarán
apoyaría | apoyaría
apoyarían | apoyarían
apoye | apoye
apoyen | apoyen
apoyo | apoyo
apoyó | apoyó
app | app
apps | apps
aprecia | tasa
apreciada | tasada
apreciadas | tasadas
apreciado | tasado
apreciados | tasados
aprecian | tasan
apreciando | tasando
apreciar | tasar
apreciaron | tasaron
apreciará | tasará
apreció | tasó
apretar | pulsar
aprobaba | aprobaba
aprobaban | aprobaban
aprobada | aprobada
aprobadas | aprobadas
aprobado | aprobado
aprobados | aprobados
aprobamos | aprobamos
aprobando | aprobando
aprobar | aprobar
aprobara | aprobara
aprobaran | aprobaran
aprobaron | aprobaron
aprobará | aprobará
aprobarán | aprobarán
aprobaría | aprobaría
aprobarían | aprobarían
aprobó | aprobó
apropiada | adecuada
apropiadas | adecuadas
apropiado | adecuada
apropiados | adecuadas
aproximadamente | unas
aprueba | aprueba
aprueban | aprueban
apruebe | apruebe
aprueben | aprueben
apta
apta para el consumo | potable
apunta | apunta
apuntada | apuntada
apuntadas | apuntadas
apuntado | apuntado
apuntados | apuntados
apuntan | apuntan
apuntando | apuntando
apuntaron | apuntaron
apuntarse | apuntarse
apuntará | apuntará
apuntó | apuntó

aquel
aquella
aquellos
aquellos que | los que

arma
arquero | arquero
arqueros | arqueros
arranca | inicia
arrancaba | empezaba
arrancaban | empezaban
arrancada | empezada
arrancadas | empezadas
arrancado | empezado
arrancados | empezados
arrancamos | empezamos
arrancan | inician
arrancando | empezando
arrancar | empezar
arrancara | empezara
arrancaran | empezaran
arrancaron | empezaron
arrancará | empezará
arrancarán | empezarán
arrancaría | empezaría
arrancarían | empezarían
arrancó | empezó
arranque | inicie
arranquen | inicien
arrasa | arrasa
arrasaba | arrasaba
arrasaban | arrasaban
arrasada | arrasada
arrasadas | arrasadas
arrasado | arrasado
arrasados | arrasados
arrasamos | arrasamos
arrasan | arrasan
arrasando | arrasando
arrasar | arrasar
arrasara | arrasara
arrasaran | arrasaran
arrasaron | arrasaron
arrasará | arrasará
arrasarán | arrasarán
arrasaría | arrasaría
arrasarían | arrasarían
arrase | arrase
arrasen | arrasen
arrasó | arrasó
arregla | repara
arreglaba | reparaba
arreglaban | reparaban
arreglada | reparada
arregladas | reparadas
arreglado | reparada
arreglados | reparadas
arreglamos | reparamos
arreglan | reparan
arreglando | reparando
arreglar | reparar
arreglara | reparara
arreglaran | repararan
arreglaron | repararon
arreglará | reparará
arreglarán | repararán
arreglaría | repararía
arreglarían | repararían
arregle | repare
arreglen | reparen
arreglo | arreglo
arregló | reparó
arrendada | alquilada
arrendadas | alquiladas
arrendado | alquilado
arrendados | alquilados
arrendando | alquilando
arrendar | alquilar
arrendaron | alquilaron
arrendará | alquilará
arrendataria | inquilina
arrendatarias | inquilinas
arrendatario | inquilino
arrendatarios | inquilinos
arrendó | alquiló
arrepentirme
arrepentirse
arrepiente
arrepiento
arresta | arresta
arrestada | detenida
arrestadas | detenidas
arrestado | detenido
arrestados | detenidos
arrestan | arrestan
arrestando | arrestando
arrestar | detener
arrestaron | arrestaron
arrestará | detendrá
arrestó | detuvo
arriba
arriba a | llega a
arribado
arribado a | llegado a
arriban
arriban a | llegan a
arribando
arribando a | llegando a
arribar
arribar a | llegar a
arribaron
arribaron a | llegaron a
arribó
arribó a | llegó a
arrienda | alquila
arriendan | alquilan
arriesgada | peligrosa
arriesgadas | peligrosas
arriesgado | peligroso
arriesgados | peligrosos
arroja | tira
arrojada | tirada
arrojadas | tiradas
arrojado | tirado
arrojados | tirados
arrojan | tiran
arrojando | tirando
arrojar | tirar
arrojaron | tiraron
arrojará | tirará
arrojó | tiró
arrolla | arrolla
arrollaba | arrollaba
arrollaban | arrollaban
arrollada | arrollada
arrolladas | arrolladas
arrollado | arrollado
arrollados | arrollados
arrollamos | arrollamos
arrollan | arrollan
arrollando | arrollando
arrollar | arrollar
arrollara | arrollara
arrollaran | arrollaran
arrollaron | arrollaron
arrollará | arrollará
arrollarán | arrollarán
arrollaría | arrollaría
arrollarían | arrollarían
arrolle | arrolle
arrollen | arrollen
arrolló | arrolló
arroyo | arroyo
arroyos | arroyos
arvejas | arvejas

asalta | asalta
asaltaba | asaltaba
asaltaban | asaltaban
asaltada | asaltada
asaltadas | asaltadas
asaltado | asaltado
asaltados | asaltados
asaltamos | asaltamos
asaltan | asaltan
asaltando | asaltando
asaltar | asaltar
asaltara | asaltara
asaltaran | asaltaran
asaltaron | asaltaron
asaltará | asaltará
asaltarán | asaltarán
asaltaría | asaltaría
asaltarían | asaltarían
asalte | asalte
asalten | asalten
asaltó | asaltó
ascendieron
ascendieron a | alcanzaron
ascendió
ascendió a | alcanzó
ascensor | ascensor
ascensores | ascensores
asciende
asciende a | alcanza
ascienden
ascienden a | alcanzan
aseo | aseo
aseos | aseos
asilo
asilo de ancianos | asilo de ancianos
asilos
asilos de ancianos | asilos de ancianos
asimismo | también
asista
asista a | acuda a
asistan
asistan a | acudan a
asiste
asiste a | acude a
asisten
asisten a | acuden a
asistencia | ayuda
asistida
asistida a | acudida a
asistidas
asistidas a | acudidas a
asistido
asistido a | acudido a
asistidos
asistidos a | acudidos a
asistiendo
asistiendo a | acudiendo a
asistiera
asistiera a | acudiera a
asistieran
asistieran a | acudieran a
asistieron
asistieron a | acudieron a
asistimos
asistimos a | acudimos a
asistir
asistir a | acudir a
asistirá
asistirá a | acudirá a
asistirán
asistirán a | acudirán a
asistiría
asistiría a | acudiría a
asistirían
asistirían a | acudirían a
asistió
asistió a | acudió a
asistía
asistía a | acudía a
asistían
asistían a | acudían a
asociación
asombra | asombra
asombrada | asombrada
asombradas | asombradas
asombrado | asombrado
asombrados | asombrados
asombran | asombran
asombrando | asombrando
asombrar | asombrar
asombraron | asombraron
asombrará | asombrará
asombro | asombro
asombrosa | asombrosa
asombrosas | asombrosas
asombroso | asombrosa
asombrosos | asombrosas
asombró | asombró
asume
asume el cargo | toma posesión
asumirá
asumirá el cargo | tomará posesión
asumió
asumió el cargo | tomó posesión
asustada | asustada
asustadas | asustadas
asustado | asustada
asustados | asustadas
así | así
así como | e
así que | así que

ataca | ataca
atacada | atacada
atacadas | atacadas
atacado | atacado
atacados | atacados
atacan | atacan
atacando | atacando
atacante | atacante
atacar | atacar
atacaron | agredían
atacará | atacará
atajó
atajó un penalti | paró un penalti
ataque
ataque al corazón | infarto
ataque cardíaco | infarto
atasco | atasco
atascos | atascos
atemorizada | asustada
atemorizadas | asustadas
atemorizado | asustada
atemorizados | asustadas
aterrizó | se posó
atestigua | atestigua
atestiguada | atestiguada
atestiguadas | atestiguadas
atestiguado | atestiguado
atestiguados | atestiguados
atestiguan | atestiguan
atestiguando | atestiguando
atestiguar | atestiguar
atestiguaron | atestiguaron
atestiguará | atestiguará
atestiguó | atestiguó
atleta | atleta
atletas | atletas
atraca | asalta
atracaba | asaltaba
atracaban | asaltaban
atracada | asaltada
atracadas | asaltadas
atracado | asaltado
atracados | asaltados
atracamos | asaltamos
atracan | asaltan
atracando | asaltando
atracar | asaltar
atracara | asaltara
atracaran | asaltaran
atracaron | asaltaron
atracará | asaltará
atracarán | asaltarán
atracaría | asaltaría
atracarían | asaltarían
atracó | asaltó
atraque | asalte
atraquen | asalten
atravesada | cruzada
atravesadas | cruzadas
atravesado | cruzado
atravesados | cruzados
atravesando | cruzando
atravesar | cruzar
atravesaron | cruzaron
atravesará | cruzará
atravesó | cruzó
atravesó la meta | cruzó la meta
atraviesa | cruza
atraviesan | cruzan
atropella | arrolla
atropellaba | arrollaba
atropellaban | arrollaban
atropellada | arrollada
atropelladas | arrolladas
atropellado | arrollado
atropellados | arrollados
atropellamos | arrollamos
atropellan | arrollan
atropellando | arrollando
atropellar | arrollar
atropellara | arrollara
atropellaran | arrollaran
atropellaron | arrollaron
atropellará | arrollará
atropellarán | arrollarán
atropellaría | arrollaría
atropellarían | arrollarían
atropelle | arrolle
atropellen | arrollen
atropelló | arrolló

augura | preve
auguraba | preveía
auguraban | preveían
augurada | augurada
auguradas | auguradas
augurado | augurado
augurados | augurados
auguramos | prevemos
auguran | preven
augurando | augurando
augurar | prever
augurara | augurara
auguraran | auguraran
auguraron | auguraron
augurará | preverá
augurarán | preverán
auguraría | prevería
augurarían | preverían
augure | augure
auguren | auguren
aumenta | sube
aumentaba | subía
aumentaban | subían
aumentada | subido
aumentadas | crecidas
aumentado | subido
aumentados | crecidas
aumentamos | subimos
aumentan | suben
aumentando | elevando
aumentar | subir
aumentara | elevara
aumentaran | elevaran
aumentaron | elevaron
aumentará | subirá
aumentarán | subirán
aumentaría | subiría
aumentarían | subirían
aumente | suba
aumenten | suban
aumento | alza
aumentos | alzas
aumentó | elevó
aun
aun cuando | aunque
aunque | aunque
ausenta
ausentaba
ausentaban
ausentado
ausentan
ausentara
ausentaran
ausentaron
ausentarse | faltar
ausentará
ausentarán
ausentaría
ausentarían
ausente
ausenten
ausentó
auto | auto
autobuses | buses
autobús | bus
automovilista | chófer
automovilistas | chóferes
automóvil | auto
automóviles | autos
autor | autor
autora | autora
autores | autores
autoriza | permite
autorización | permiso
autorizada | permitida
autorizadas | permitidas
autorizado | permitido
autorizados | permitidos
autorizan | permiten
autorizando | autorizando
autorizar | permitir
autorizaron | autorizaron
autorizará | permitirá
autorizó | autorizó
autos | autos
autovía
auxilia | ayuda
auxiliaba | ayudaba
auxiliaban | ayudaban
auxiliada | ayudada
auxiliadas | ayudadas
auxiliado | ayudado
auxiliados | ayudados
auxiliamos | ayudamos
auxilian | ayudan
auxiliando | ayudando
auxiliar | ayudar
auxiliara | ayudara
auxiliaran | ayudaran
auxiliaron | ayudaron
auxiliará | ayudará
auxiliarán | ayudarán
auxiliaría | ayudaría
auxiliarían | ayudarían
auxilie | ayude
auxilien | ayuden
auxilió | ayudó

avance | avance
avancen | avancen
avanza | avanza
avanzaba | avanzaba
avanzaban | avanzaban
avanzada | avanzada
avanzadas | avanzadas
avanzado | avanzado
avanzados | avanzados
avanzamos | avanzamos
avanzan | avanzan
avanzando | avanzando
avanzar | avanzar
avanzara | avanzara
avanzaran | avanzaran
avanzaron | avanzaron
avanzará | avanzará
avanzarán | avanzarán
avanzaría | avanzaría
avanzarían | avanzarían
avanzó | avanzó
averiada | rota
averiadas | rotas
averiado | roto
averiados | rotos
averiando | dañando
averiar | dañar
averiaron | dañaron
averiará | dañará
averigua | indaga
averiguada | indagada
averiguadas | indagadas
averiguado | indagado
averiguados | indagados
averiguan | indagan
averiguando | indagando
averiguar | indagar
averiguaron | indagaron
averiguará | indagará
averiguó | indagó
averió | dañó
avería | daña
averían | dañan
aviones | aviones
avisa | avisa
avisaba | avisaba
avisaban | avisaban
avisada | avisada
avisadas | avisadas
avisado | avisado
avisados | avisados
avisamos | avisamos
avisan | avisan
avisando | avisando
avisar | avisar
avisara | avisara
avisaran | avisaran
avisaron | avisaron
avisará | avisará
avisarán | avisarán
avisaría | avisaría
avisarían | avisarían
avise | avise
avisen | avisen
avista | ve
avistaba | veía
avistaban | veían
avistada | vista
avistadas | vistas
avistado | visto
avistados | vistos
avistamos | vemos
avistan | ven
avistando | viendo
avistar | ver
avistara | viera
avistaran | vieran
avistaron | vieron
avistará | verá
avistarán | verán
avistaría | vería
avistarían | verían
aviste | vea
avisten | vean
avistó | vio
avisó | avisó
avión | avión

ayuda | ayuda
ayudaba | ayudaba
ayudaban | ayudaban
ayudada | ayudada
ayudadas | ayudadas
ayudado | ayudado
ayudados | ayudados
ayudamos | ayudamos
ayudan | ayudan
ayudando | ayudando
ayudar | ayudar
ayudara | ayudara
ayudaran | ayudaran
ayudaron | ayudaron
ayudará | ayudará
ayudarán | ayudarán
ayudaría | ayudaría
ayudarían | ayudarían
ayude | ayude
ayuden | ayuden
ayudó | ayudó
ayuntamiento | consistorio
ayuntamientos | consistorios

añada | añada
añadan | añadan
añade | dice
añade sal y pimienta | salpimienta
añaden | dicen
añadida | añadida
añadidas | añadidas
añadido | dicho
añadidos | añadidos
añadiendo | agregando
añadieron | dijeron
añadimos | añadimos
añadir | añadir
añadirá | añadirá
añadirán | añadirán
añadió | dijo
añadía | decía
añadían | añadían
año
año anterior | año previo
año precedente | año previo
año previo | año previo
año próximo | año próximo
año que viene | año próximo
años
años después | años después
años más tarde | años después

aún | aún

baja | cae
bajaba | caía
bajaban | caían
bajada | caída
bajadas | caídas
bajado | caído
bajados | caídos
bajamos | caemos
bajan | caen
bajando | bajando
bajar | bajar
bajara | bajara
bajaran | bajaran
bajaron | bajaron
bajará | caerá
bajarán | caerán
bajaría | caería
bajarían | caerían
baje | baje
bajen | bajen
bajo
bajo la dirección de | dirigida por
bajó | bajó
balompié | fútbol
banqueta | acera
banquetas | aceras
barata | barata
baratas | baratas
barato | barata
baratos | baratas
barco | barco
barcos | barcos
barrio | barrio
barrios | barrios
basura | basura
batió
batió a | ganó a
baño | aseo
baños | aseos

bebida | bebida
bebidas | bebidas
bella | bella
bellas | bellas
bello | bella
bellos | bellas
beneficio | ganancia
beneficios | ganancias

bici | bici
bicicleta | bici
bicicletas | bicis
bicis | bicis
bien
billete | boleto
billetes | boletos

bloqueada | bloqueada
bloqueadas | bloqueadas
bloqueado | bloqueado
bloqueados | bloqueados
bloquear | bloquear
bloquearon
bloquearon la autovía | cortaron la autovía
bloquearon la carretera | cortaron la carretera
bloqueó | bloqueó
bloqueó el tráfico | cortó el tráfico
bloqueó la carretera | cortó la carretera

bol | bol
boles | boles
boleto | boleto
boletos | boletos
bonita | bella
bonitas | bellas
bonito | bella
bonitos | bellas
bote | bote
botes | botes

breve | breve
brevedad
breves | breves
brillante | luminosa
brillantes | luminosas
brinda | brinda
brindaba | ofrecía
brindaban | ofrecían
brindada | brindada
brindadas | brindadas
brindado | brindado
brindados | brindados
brindan | brindan
brindando | brindando
brindar | brindar
brindaron | brindaron
brindará | dará
brindarán | brindarán
brinde | brinde
brinden | brinden
brindó | brindó

buena
buena parte | gran parte
buena parte de | gran parte de
bueno
buhardilla | desván
buhardillas | desvanes
buque | barco
buques | barcos
bus | bus
buses | buses

búsqueda

cabida
cabo
cacahuates | maní
cacahuetes | maní
cacerola | olla
cacerolas | ollas
caco | caco
cacos | cacos
cada
cada año | cada año
cada día | a diario
cada mañana | cada mañana
cada mes | cada mes
cada noche | cada noche
cada semana | cada semana
cada una de las | todas las
cada uno de los | todos los
cada vez más | más y más
cadena
cadena de televisión | canal de televisión
cadenas
cadenas de televisión | cadenas de televisión
cae | cae
caemos | caemos
caen | caen
caer
caerá | caerá
caerán | caerán
caería | caería
caerían | caerían
caiga | baje
caigan | bajen
calcinada | quemada
calcinadas | quemadas
calcinado | quemado
calcinados | quemados
calentamiento
calentamiento del planeta | calentamiento global
calentamiento global | calentamiento global
calienta
calienta deprisa | calienta rápido
calienta rápido | calienta rápido
calle
calmada | serena
calmadas | serenas
calmado | sereno
calmados | serenos
calor
calurosa | cálida
calurosas | cálidas
caluroso | cálido
calurosos | cálidos
cambia | cambia
cambiaba | cambiaba
cambiaban | cambiaban
cambiada | cambiada
cambiadas | cambiadas
cambiado | cambiado
cambiados | cambiados
cambian | cambian
cambiando | cambiando
cambiar | cambiar
cambiaron | cambiaron
cambiará | cambiará
cambiarán | cambiarán
cambie | cambie
cambien | cambien
cambio | cambio
cambios | cambios
cambió | cambió
cambió la | cambió la
camina | anda
caminaba | andaba
caminaban | andaban
caminada | andada
caminadas | andadas
caminado | andado
caminados | andados
caminamos | andamos
caminan | andan
caminando | a pie
caminar | andar
caminara | caminara
caminaran | caminaran
caminaron | caminaron
caminará | andará
caminarán | andarán
caminaría | andaría
caminarían | andarían
caminata
camine | ande
caminen | anden
camino | senda
caminos | sendas
caminó | anduvo
camionero | camionero
camioneros | camioneros
camión
campesino | labrador
campesinos | campesinos
campo
campo de fútbol | campo de fútbol
campos
campos de fútbol | campos de fútbol
canal
canal de televisión | canal de televisión
canales
canales de televisión | cadenas de televisión
cancela | anula
cancelaba | anulaba
cancelaban | anulaban
cancelación | anulación
cancelada | anulada
canceladas | anuladas
cancelado | anulada
cancelados | anuladas
cancelan | anulan
cancelando | anulando
cancelar | anular
cancelaron | anularon
cancelarse
cancelará | anulará
cancelarán | anularán
cancele | anule
cancelen | anulen
canceló | anuló
cancha
cancha de fútbol | campo de fútbol
canchas
canchas de fútbol | campos de fútbol
canciones | temas
canción | tema
cansada | cansada
cansadas | cansadas
cansado | cansado
cansados | cansados
cantante | cantante
cantantes | cantantes
cantidad
capaces
capacidad
capaz
cara | cara
caras | caras
cardíaco
carece
carece de | no tiene
carecen
carecen de | no tienen
carga
cargan
cargarse | cargarse
cargo
carnet | carné
carnet de conducir | carné
carné | carné
carné de conducir | carné
caro | cara
caros | caras
carrera
carrera profesional | carrera profesional
carretera
carta
casa
casado
casan
casaron
casarse | casarse
casas | casas
casi | casi
casi nada | casi nada
casi nunca | casi nunca
casi siempre | casi siempre
casi todas | casi todas
casi todos | casi todos
caso
castiga | castiga
castigada | castigada
castigadas | castigadas
castigado | castigado
castigados | castigados
castigan | castigan
castigando | castigando
castigar | castigar
castigaron | castigaron
castigará | castigará
castigó | castigó
casualidad
casualmente | casualmente
casó
cauce
causa | causa
causa la muerte de | mata
causaba | causaba
causaba la muerte de | mataba
causaban | causaban
causaban la muerte de | mataban
causada | causada
causada la muerte de | matada
causadas | causadas
causadas la muerte de | matadas
causado | causada
causado la muerte de | matado
causados | causadas
causados la muerte de | matados
causamos | causamos
causamos la muerte de | matamos
causan | causan
causan la muerte de | matan
causando | causando
causando la muerte de | matando
causar | causar
causar daños en | dañar
causar la muerte de | matar
causara | causara
causara la muerte de | matara
causaran | causaran
causaran la muerte de | mataran
causaron | causaron
causaron daños en | dañaron
causaron la muerte de | mataron
causará | causará
causará la muerte de | matará
causarán | causarán
causarán la muerte de | matarán
causaría | causaría
causaría la muerte de | mataría
causarían | causarían
causarían la muerte de | matarían
cause | cause
cause la muerte de | mate
causen | causen
causen la muerte de | maten
causó | causó
causó daños en | dañó
causó la muerte de | mató
cautiva | cautiva
cautivada | cautivada
cautivadas | cautivadas
cautivado | cautivado
cautivados | cautivados
cautivan | cautivan
cautivando | cautivando
cautivar | cautivar
cautivaron | cautivaron
cautivará | cautivará
cautivó | cautivó
cayendo | bajando
cayera | bajara
cayeran | bajaran
cayeron | bajaron
cayó | bajó
cazuela | olla
cazuelas | ollas
caía | caía
caían | caían
caída | caída
caídas | caídas
caído | caído
caídos | caídos

cebra
cedido
cedido por | cedido por
cedido por el | cedido por el
celebra | celebra
celebra este año su centenario | cumple este año su centenario
celebra su centenario | cumple su centenario
celebraba | celebraba
celebraban | celebraban
celebraciones | fiestas
celebración | fiesta
celebrada | celebrada
celebradas | celebradas
celebrado | celebrado
celebrados | celebrados
celebramos | celebramos
celebran | celebran
celebrando | celebrando
celebrar | celebrar
celebrara | celebrara
celebraran | celebraran
celebraron | celebraron
celebrarse | celebrarse
celebrará | celebrará
celebrarán | celebrarán
celebraría | celebraría
celebrarían | celebrarían
celebre | celebre
celebren | celebren
celebró | celebró
celular | móvil
celulares | móviles
censura | censura
censuraba | censuraba
censuraban | censuraban
censurada | censurada
censuradas | censuradas
censurado | censurado
censurados | censurados
censuramos | censuramos
censuran | censuran
censurando | censurando
censurar | censurar
censurara | censurara
censuraran | censuraran
censuraron | censuraron
censurará | censurará
censurarán | censurarán
censuraría | censuraría
censurarían | censurarían
censure | censure
censuren | censuren
censuró | censuró
centenario
centro
centro de la ciudad | centro urbano
centro urbano | centro urbano
cerca
cerca de | unas
cerca del | cerca del
cercana | cercana
cercanas | cercanas
cercano | cercano
cercanos | cercanos
cercanías
cerdo | cerdo
cerdos | cerdos
cerrados
certamen | certamen
certámenes | concursos
cesar
cese
cese el fuego | tregua

chancho | cerdo
chanchos | cerdos
chaparrones | aguaceros
chaparrón | aguacero
chilla | grita
chillada | gritada
chilladas | gritadas
chillado | gritado
chillados | gritados
chillan | gritan
chillando | gritando
chillar | gritar
chillaron | gritaron
chillará | gritará
chilló | gritó
choca | choca
chocaba | chocaba
chocaban | chocaban
chocada | chocada
chocadas | chocadas
chocado | chocado
chocados | chocados
chocamos | chocamos
chocan | chocan
chocando | chocando
chocar | chocar
chocara | chocara
chocaran | chocaran
chocaron | chocaron
chocará | chocará
chocarán | chocarán
chocaría | chocaría
chocarían | chocarían
chocó | chocó
choque | choque
choquen | choquen
choques | choques
chubasco | aguacero
chubascos | aguaceros
chícharos | arvejas
chófer | chófer
chóferes | chóferes

cien
cien años | un siglo
científica | científica
científico | científico
científicos | científicos
cifra | cifra
cifra de negocio | cifra
cifra de negocios | cifra
cifras
cifras de negocio | facturaciones
cima | cima
cimas | cimas
cincuenta
cinta | film
cintas | cintas
circula
circulación | tráfico
ciudad

claras
claro
claro está | claro está
clase | clase
clases | clases

cobra | cobra
cobrada | cobrada
cobradas | cobradas
cobrado | cobrado
cobrados | cobrados
cobran | cobran
cobrando | cobrando
cobrar | cobrar
cobraron | cobraron
cobrará | cobrará
cobró | cobró
cocemos
cocemos en el horno | horneamos
cocer
cocer en el horno | hornear
cocerá
cocerá en el horno | horneará
cocerán
cocerán en el horno | hornearán
cocería
cocería en el horno | hornearía
cocerían
cocerían en el horno | hornearían
coche | auto
coches | autos
cocida
cocida en el horno | horneada
cocidas
cocidas en el horno | horneadas
cocido
cocido en el horno | horneado
cocidos
cocidos en el horno | horneados
cociendo
cociendo en el horno | horneando
cociera
cociera en el horno | horneara
cocieran
cocieran en el horno | hornearan
cocieron
cocieron en el horno | hornearon
cocina
cocina en el horno | hornea
coció
coció en el horno | horneó
cocía
cocía en el horno | horneaba
cocían
cocían en el horno | horneaban
coge | coge
cogemos | cogemos
cogen | cogen
coger | coger
cogerá | cogerá
cogerán | cogerán
cogería | cogería
cogerían | cogerían
cogida | cogida
cogidas | cogidas
cogido | cogido
cogidos | cogidos
cogiendo | tomando
cogiera | tomara
cogieran | tomaran
cogieron | tomaron
cogió | tomó
cogía | cogía
cogían | cogían
coja | coja
cojan | cojan
colabora | coopera
colaboraba | cooperaba
colaboraban | cooperaban
colaborada | cooperada
colaboradas | cooperadas
colaborado | cooperado
colaborados | cooperados
colaboramos | cooperamos
colaboran | cooperan
colaborando | cooperando
colaborar | cooperar
colaborara | cooperara
colaboraran | cooperaran
colaboraron | cooperaron
colaborará | cooperará
colaborarán | cooperarán
colaboraría | cooperaría
colaborarían | cooperarían
colabore | coopere
colaboren | cooperen
colaboró | cooperó
colega | colega
colegas | colegas
colegiado | árbitro
colegiados | árbitros
colegio | colegio
colegios | colegios
colisiona | choca
colisionaba | chocaba
colisionaban | chocaban
colisionada | chocada
colisionadas | chocadas
colisionado | chocado
colisionados | chocados
colisionamos | chocamos
colisionan | chocan
colisionando | chocando
colisionar | chocar
colisionara | chocara
colisionaran | chocaran
colisionaron | chocaron
colisionará | chocará
colisionarán | chocarán
colisionaría | chocaría
colisionarían | chocarían
colisione | choque
colisionen | choquen
colisiones | choques
colisionó | chocó
colisión | choque
coloca | pon
colocaba | colocaba
colocaban | colocaban
colocada | puesta
colocadas | puestas
colocado | puesta
colocados | puestas
colocamos | colocamos
colocan | montan
colocando | montando
colocar | poner
colocara | colocara
colocaran | colocaran
colocaron | montaron
colocará | montará
colocarán | colocarán
colocaría | colocaría
colocarían | colocarían
colocó | montó
coloque | ponga
coloquen | coloquen
combate | combate
combaten | combaten
combates | combates
combatido | combatido
combatiendo | combatiendo
combatieron | combatieron
combatir | combatir
combatió | combatió
comenta | dice
comentaba | decía
comentado | dicho
comentan | dicen
comentaron | dijeron
comentó | dijo
comenzaba | empezaba
comenzaban | empezaban
comenzada | empezada
comenzadas | empezadas
comenzado | empezado
comenzados | empezados
comenzamos | empezamos
comenzando | empezando
comenzar | empezar
comenzara | empezara
comenzaran | empezaran
comenzaron | empezaron
comenzará | empezará
comenzarán | empezarán
comenzaría | empezaría
comenzarían | empezarían
comenzó | empezó
comercializa | vende
comercializada | vendida
comercializadas | vendidas
comercializado | vendido
comercializados | vendidos
comercializan | venden
comercializando | vendiendo
comercializar | vender
comercializaron | vendieron
comercializará | venderá
comercializó | vendió
comicios | comicios
comience | inicie
comiencen | inicien
comienza | inicia
comienzan | inician
comienzo | inicio
comienzos | inicios
comisaría | comisaría
comisaría de policía | comisaría
como | como
como consecuencia de | debido a
como consecuencia del | debido al
como de costumbre | como siempre
como estaba previsto | según lo previsto
como medida de precaución | por precaución
como muy tarde | a más tardar
como máximo | a lo sumo
como mínimo | al menos
como por ejemplo | p ej
como precaución | por precaución
como resultado de | debido a
como resultado del | debido al
como siempre | como siempre
comparación
comparada
comparada con | comparada con
comparadas
comparadas con | comparada con
comparado
comparado con | comparada con
comparados
comparados con | comparada con
comparecencia
comparecencia de prensa | rueda de prensa
compañero
compañero de trabajo | colega
compañeros
compañeros de trabajo | colegas
compañía | firma
compañías | firmas
completa
completamente | del todo
completo
completos | llenas
complica | complica
complicaba | complicaba
complicaban | complicaban
complicada | difícil
complicadas | difíciles
complicado | difícil
complicados | difíciles
complicamos | complicamos
complican | complican
complicando | complicando
complicar | complicar
complicara | complicara
complicaran | complicaran
complicaron | complicaron
complicará | complicará
complicarán | complicarán
complicaría | complicaría
complicarían | complicarían
complicó | complicó
complique | complique
compliquen | compliquen
compone
componen
compra | compra
compraba | adquiría
compraban | adquirían
comprada | comprada
compradas | compradas
comprado | comprado
comprados | comprados
compramos | compramos
compran | compran
comprando | comprando
comprar | comprar
comprara | comprara
compraran | compraran
compraron | compraron
comprará | comprará
comprarán | comprarán
compraría | compraría
comprarían | comprarían
compras | compras
compre | compre
compren | compren
comprenda | incluya
comprendan | incluyan
comprende | entiende
comprendemos | incluimos
comprenden | entienden
comprender | entender
comprenderá | entenderá
comprenderán | incluirán
comprendería | incluiría
comprenderían | incluirían
comprendida | incluida
comprendidas | incluidas
comprendido | incluido
comprendidos | incluidos
comprendiendo | incluyendo
comprendiera | incluyera
comprendieran | incluyeran
comprendieron | incluyeron
comprendió | incluyó
comprendía | incluía
comprendían | incluían
comprensa | comprensa
comprensas | comprensas
comprenso | comprenso
comprensos | comprensos
comprimido | píldora
comprimidos | píldoras
comprobaba | comprobaba
comprobaban | comprobaban
comprobada | comprobada
comprobadas | comprobadas
comprobado | comprobado
comprobados | comprobados
comprobando | comprobando
comprobar | comprobar
comprobaron | comprobaron
comprobará | comprobará
comprobarán | comprobarán
comprobó | comprobó
compromete
comprometido
comprometieron
comprometió
comprueba | verifica
comprueban | verifican
compruebe | compruebe
comprueben | comprueben
compró | compró
compuesta
compuesta de | formada por
compuesta por | formada por
compuestas
compuestas por | formadas por
compuesto
compuesto de | formada por
compuesto por | formada por
compuestos
compuestos por | formados por
computador | ordenador
computadora | ordenador
computadora portátil | laptop
computadoras | ordenadores
computadores | ordenadores
comunica | dice
comunicado | dicho
comunicados | comunicados
comunicar | anunciar
comunicaron | dijeron
comunicarse
comunicarse con | contactar con
comunicará | anunciará
comunicarán | anunciarán
comunicó | dijo
común
con
con antelación | de antemano
con anticipación | de antemano
con ayuda de | con ayuda de
con cuidado | con cuidado
con demora | con demora
con dificultad | a duras penas
con el apoyo de | con el apoyo de
con el fin de | para
con el fin de que | para que
con el objetivo de | para
con el paso de los años | a lo largo de los años
con el paso del tiempo | con el tiempo
con el propósito de | para
con el respaldo de | con el apoyo de
con el tiempo | con el tiempo
con excepción de | salvo
con facilidad | fácilmente
con frecuencia | a menudo
con la ayuda de | con ayuda de
con la excepción de | salvo
con lentitud | despacio
con límite de | limitada a
con menos frecuencia | menos a menudo
con motivo de | con motivo de
con motivo del | con motivo del
con más frecuencia | más a menudo
con normalidad | sin problemas
con objeto de | para
con ocasión de | con motivo de
con ocasión del | con motivo del
con prudencia | con prudencia
con puntualidad | puntualmente
con rapidez | deprisa
con regularidad | regularmente
con relación a | sobre
con respecto a | sobre
con respecto al | respecto al
con retraso | con demora
con tal de que | siempre que
con urgencia | con urgencia
conceda | conceda
concedan | concedan
concede | otorga
concedemos | otorgamos
conceden | otorgan
conceder | otorgar
concederá | otorgará
concederán | otorgarán
concedería | otorgaría
concederían | otorgarían
concedida | otorgada
concedidas | otorgadas
concedido | otorgado
concedidos | otorgados
concediendo | otorgando
concediera | otorgara
concedieran | otorgaran
concedieron | otorgaron
concedió | otorgó
concedía | concedía
concedían | concedían
concejal | edil
concejala | edil
concejalas | ediles
concejales | ediles
concierto
concluida | acabada
concluidas | acabadas
concluido | acabada
concluidos | acabadas
concluimos | acabamos
concluir | acabar
concluirá | acabará
concluirán | acabarán
concluiría | acabaría
concluirían | acabarían
concluya | acabe
concluyan | acaben
concluye | acaba
concluyen | acaban
concluyendo | acabando
concluyera | acabara
concluyeran | acabaran
concluyeron | acabaron
concluyó | acabó
concluía | acababa
concluían | acababan
concurso | certamen
concursos | concursos
condenada | condenada
condenadas | condenadas
condenado | condenado
condenados | condenados
condenan | condenan
condenando | condenando
condenar | condenar
condenaron | condenaron
condenará | condenará
condenó | condenó
condiciones
condición
conducir | manejar
conductor | chófer
conductor de camión | camionero
conductores | chóferes
conductores de camión | camioneros
conecta | enlaza
conectaba | enlazaba
conectaban | enlazaban
conectada | enlazada
conectadas | enlazadas
conectado | enlazado
conectados | enlazados
conectan | enlazan
conectando | enlazando
conectar | enlazar
conectaron | enlazaron
conectará | enlazará
conectarán | enlazarán
conecte | enlace
conecten | enlacen
conectó | enlazó
confecciona | elabora
confeccionaba | elaboraba
confeccionaban | elaboraban
confeccionada | elaborada
confeccionadas | elaboradas
confeccionado | elaborado
confeccionados | elaborados
confeccionan | elaboran
confeccionando | elaborando
confeccionar | elaborar
confeccionaron | elaboraron
confeccionará | elaborará
confeccionarán | elaborarán
confeccione | elabore
confeccionen | elaboren
confeccionó | elaboró
conferencia
conferencia de prensa | rueda de prensa
conferencias
conferencias de prensa | ruedas de prensa
confisca | incauta
confiscaba | incautaba
confiscaban | incautaban
confiscada | incautada
confiscadas | incautadas
confiscado | incautado
confiscados | incautados
confiscan | incautan
confiscando | incautando
confiscar | incautar
confiscaron | incautaron
confiscará | incautará
confiscarán | incautarán
confiscó | incautó
confisque | incaute
confisquen | incauten
conforme
conforme a | según
confortable | cómoda
confortables | cómodas
confusas | confusas
congrega | junta
congregaba | reunía
congregaban | reunían
congregada | juntada
congregadas | juntadas
congregado | juntado
congregados | juntados
congregamos | juntamos
congregan | juntan
congregando | juntando
congregar | juntar
congregara | juntara
congregaran | juntaran
congregaron | juntaron
congregará | juntará
congregarán | juntarán
congregaría | juntaría
congregarían | juntarían
congregue | junte
congreguen | junten
congregó | juntó
conjuntamente | juntos
conmovedor | emotivo
conmovedora | emotiva
conmovedoras | emotivas
conmovedores | emotivos
conocen
conocer
conocida
conocido
conquistó
conquistó la medalla | ganó la medalla
conquistó la medalla de oro | ganó la medalla de oro
consagra | dedica
consagraba | dedicaba
consagraban | dedicaban
consagrada | dedicada
consagradas | dedicadas
consagrado | dedicado
consagrados | dedicados
consagramos | dedicamos
consagran | dedican
consagrando | dedicando
consagrar | dedicar
consagrara | dedicara
consagraran | dedicaran
consagraron | dedicaron
consagrará | dedicará
consagrarán | dedicarán
consagraría | dedicaría
consagrarían | dedicarían
consagre | dedique
consagren | dediquen
consagró | dedicó
consecuencia | repercusión
consecuencias | consecuencias
conseguida | lograda
conseguidas | logradas
conseguido | logrado
conseguidos | logrados
conseguimos | logramos
conseguir | lograr
conseguirá | logrará
conseguirán | lograrán
conseguiría | lograría
conseguirían | lograrían
conseguía | lograba
conseguían | lograban
conserva | guarda
conserva el | conserva el
conserva la | conserva la
conservaba | conservaba
conservaban | conservaban
conservada | guardada
conservadas | guardadas
conservado | guardado
conservados | guardados
conservan | guardan
conservando | guardando
conservar | guardar
conservaron | guardaron
conservará | guardará
conservarán | conservarán
conserve | conserve
conserven | conserven
conservó | guardó
considera | estima
considera que | cree que
consideraba | estimaba
consideraba que | creía que
consideraban | estimaban
consideraban que | creían que
considerablemente | notablemente
consideran | estiman
consideran que | creen que
considerando
considerando que | estimando que
considerar
consideraron
consideraron que | estimaron que
consideró | estimó
consideró que | estimó que
consiga | logre
consigan | logren
consigue | logra
consiguen | logran
consiguiendo | logrando
consiguiente
consiguiera | lograra
consiguieran | lograran
consiguieron | lograron
consiguió | logró
consistorio | consistorio
consistorios | consistorios
consolida | refuerza
consolidada | reforzada
consolidadas | reforzadas
consolidado | reforzada
consolidados | reforzadas
consolidan | refuerzan
consolidando | reforzando
consolidar | reforzar
consolidaron | reforzaron
consolidará | reforzará
consolidó | reforzó
consta
consta de | consta de
constantemente | sin cesar
construcciones | edificaciones
construcción | edificación
construida | erigida
construidas | erigidas
construido | erigida
construidos | erigidas
construir | erigir
construirá | erigirá
construye | erige
construyen | erigen
construyendo | erigiendo
construyeron | erigieron
construyó | erigió
consumiciones | bebidas
consumición | bebida
consumo
contaba
contaba con | tenía
contaban
contaban con | tenían
contactar | contactar
contactar con | contactar con
contacto
contado
contado con | contado con
contando
contando con | contando con
contar
contar con | tener
contaron
contaron con | contaron con
contará
contará con | tendrá
contarán
contarán con | tendrán
contemporánea | moderna
contemporáneas | modernas
contemporáneo | moderno
contemporáneos | modernos
contencioso | pleito
contenciosos | pleitos
contendrá | incluirá
contener | incluir
contenta | feliz
contentas | felices
contento | feliz
contentos | felices
contenía | incluía
contesta | contesta
contestaba | respondía
contestaban | respondían
contestaciones | respuestas
contestación | respuesta
contestada | contestada
contestadas | contestadas
contestado | contestado
contestados | contestados
contestamos | contestamos
contestan | contestan
contestando | contestando
contestar | contestar
contestara | contestara
contestaran | contestaran
contestaron | contestaron
contestará | contestará
contestarán | contestarán
contestaría | contestaría
contestarían | contestarían
conteste | conteste
contesten | contesten
contestó | contestó
contiene | incluye
contienen | incluyen
continuaba | proseguía
continuaban | proseguían
continuación
continuada | continuada
continuadas | continuadas
continuado | seguido
continuados | continuados
continuamente | sin cesar
continuamos | continuamos
continuando | continuando
continuar | seguir
continuara | continuara
continuaran | continuaran
continuaron | siguieron
continuará | seguirá
continuarán | seguirán
continuarán cerrados | seguirán cerrados
continuaría | continuaría
continuarían | continuarían
continuó | siguió
continúa | sigue
continúa abierta | sigue abierta
continúa abierto | sigue abierto
continúa siendo | sigue siendo
continúan | siguen
continúan siendo | siguen siendo
continúe | prosiga
continúen | prosigan
contra
contrae
contrae matrimonio | se casa
contraen
contraen matrimonio | se casan
contraer
contraer matrimonio | casarse
contrajeron
contrajeron matrimonio | se casaron
contrajo
contrajo matrimonio | se casó
contrario
contraste
contrata | ficha
contrataba | fichaba
contrataban | fichaban
contratada | fichada
contratadas | fichadas
contratado | fichado
contratados | fichados
contratamos | fichamos
contratan | fichan
contratando | fichando
contratar | fichar
contratara | fichara
contrataran | ficharan
contrataron | ficharon
contratará | fichará
contratarán | ficharán
contrataría | ficharía
contratarían | ficharían
contrate | fiche
contraten | fichen
contratiempos
contrató | fichó
contraído
contraído matrimonio | se ha casado
contrincante | rival
contrincantes | rivales
controvertida | polémica
controvertidas | polémicas
controvertido | polémico
controvertidos | polémicos
contó
contó con | contó con
convencer | convencer
convenció | convenció
convendrá | pactará
convenida | pactada
convenidas | pactadas
convenido | pactado
convenidos | pactados
convenir | pactar
conversa | dialoga
conversaba | dialogaba
conversaban | dialogaban
conversada | dialogada
conversadas | dialogadas
conversado | dialogado
conversado con | hablado con
conversados | dialogados
conversamos | dialogamos
conversan | dialogan
conversando | dialogando
conversar | dialogar
conversar con | hablar con
conversara | dialogara
conversaran | dialogaran
conversaron | dialogaron
conversaron con | hablaron con
conversará | dialogará
conversarán | dialogarán
conversaría | dialogaría
conversarían | dialogarían
converse | converse
conversen | conversen
conversó | dialogó
conversó con | habló con
convertida
convertida en | convertida en
convertido
convertido en | convertido en
convertidos
convertidos en | convertidos en
convertir
convertir en | convertir en
convertirá
convertirá en | convertirá en
convida | invita
convidaba | invitaba
convidaban | invitaban
convidada | invitada
convidadas | invitadas
convidado | invitado
convidados | invitados
convidamos | invitamos
convidan | invitan
convidando | invitando
convidar | invitar
convidara | invitara
convidaran | invitaran
convidaron | invitaron
convidará | invitará
convidarán | invitarán
convidaría | invitaría
convidarían | invitarían
convide | invite
conviden | inviten
convidó | invitó
conviene | pacta
convienen | pactan
conviniendo | pactando
convinieron | pactaron
convino | pactó
convirtió
convirtió en | convirtió en
convoca
convoca a la huelga | llama a la huelga
convoca una huelga | llama a la huelga
coopera | coopera
cooperaba | cooperaba
cooperaban | cooperaban
cooperada | cooperada
cooperadas | cooperadas
cooperado | cooperado
cooperados | cooperados
cooperamos | cooperamos
cooperan | cooperan
cooperando | cooperando
cooperar | cooperar
cooperara | cooperara
cooperaran | cooperaran
cooperaron | cooperaron
cooperará | cooperará
cooperarán | cooperarán
cooperaría | cooperaría
cooperarían | cooperarían
coopere | coopere
cooperen | cooperen
cooperó | cooperó
copia | copia
copiada | copiada
copiadas | copiadas
copiado | copiado
copiados | copiados
copian | copian
copiando | copiando
copiar | copiar
copiaron | copiaron
copiará | copiará
copias | copias
copió | copió
coraje | coraje
corazón
correcta | correcta
correctas | correctas
correcto | correcto
correctos | correctos
corredor | pasillo
corredores | pasillos
corregida | correcta
corregidas | correctas
corregido | correcto
corregidos | correctos
corregimos | corregimos
corregir | corregir
corregirá | corregirá
corregirán | corregirán
corregiría | corregiría
corregirían | corregirían
corregía | corregía
corregían | corregían
correo
correo electrónico | mail
correos
correos electrónicos | mails
corriente | corriente
corrientes | corrientes
corrige | corrige
corrigen | corrigen
corrigiendo | corrigiendo
corrigiera | corrigiera
corrigieran | corrigieran
corrigieron | corrigieron
corrigió | corrigió
corrija | corrija
corrijan | corrijan
corrimiento
corrimiento de tierra | corrimiento de tierra
corrimientos
corrimientos de tierra | corrimientos de tierra
corta | breve
corta en trozos | trocea
cortada | cortada
cortadas | cortadas
cortado | cortado
cortados | cortados
cortaron
cortaron la autovía | cortaron la autovía
cortaron la carretera | cortaron la carretera
cortas | breves
corte
corte de electricidad | apagón
corte de luz | apagón
cortes
cortes de luz | apagones
corto | breve
cortos | breves
cortó
cortó el tráfico | cortó el tráfico
cortó la carretera | cortó la carretera
costa | costa
costará | costará
costas | costas
coste | coste
costea | costea
costeaba | costeaba
costeaban | costeaban
costeada | costeada
costeadas | costeadas
costeado | costeado
costeados | costeados
costean | costean
costeando | costeando
costear | costear
costearon | costearon
costeará | costeará
costearán | costearán
costee | costee
costeen | costeen
costes | costes
costeó | costeó
costo | coste
costos | costes
costosa | cara
costosas | caras
costoso | cara
costosos | caras
costumbre | hábito
costumbres | hábitos
cotidiana | diaria
cotidianas | diarias
cotidianos | diarios

crea | crea
creaba | creaba
creaban | creaban
creada | creada
creadas | creadas
creado | creado
creados | creados
crean | crean
creando | creando
crear | crear
crearon | crearon
creará | creará
crearán | crearán
crece | sube
crecemos | subimos
crecen | suben
crecer | crecer
crecerá | subirá
crecerán | subirán
crecería | subiría
crecerían | subirían
crecida | subido
crecidas | crecidas
crecido | subido
crecidos | crecidas
creciendo | elevando
creciera | elevara
crecieran | elevaran
crecieron | elevaron
creció | elevó
crecía | subía
crecían | subían
cree | cree
cree que | cree que
creen | creen
creen que | creen que
creer | creer
crezca | suba
crezcan | suban
creía
creía que | creía que
creían
creían que | creían que
creó | creó
criarse | crecer
critica | censura
criticaba | censuraba
criticaban | censuraban
criticada | censurada
criticadas | censuradas
criticado | censurado
criticados | censurados
criticamos | censuramos
critican | censuran
criticando | censurando
criticar | censurar
criticara | censurara
criticaran | censuraran
criticaron | censuraron
criticará | censurará
criticarán | censurarán
criticaría | censuraría
criticarían | censurarían
criticó | censuró
critique | censure
critiquen | censuren
cruce | cruce
cruces | cruces
crucial | crucial
cruciales | cruciales
cruza | cruza
cruzada | cruzada
cruzadas | cruzadas
cruzado | cruzado
cruzados | cruzados
cruzan | cruzan
cruzando | cruzando
cruzar | cruzar
cruzaron | cruzaron
cruzará | cruzará
cruzó | cruzó
cruzó la meta | cruzó la meta
crédito | crédito
créditos | créditos

cuadro | cuadro
cuadros | cuadros
cual
cualquier
cualquier otro lugar | cualquier otro lugar
cualquier otro sitio | cualquier otro lugar
cuando | cuando
cuando menos | al menos
cuando vio | al ver
cuanto
cuanto antes | cuanto antes
cuarenta
cuatro
cuchillo
cuece | cuece
cuece en el horno | hornea
cuecen
cuecen en el horno | hornean
cuenco | bol
cuencos | boles
cuenta | dice
cuenta con | cuenta con
cuenta con 24 habitaciones | cuenta con 24 habitaciones
cuentan
cuentan con | tienen
cuesta | cuesta
cueza
cueza en el horno | hornee
cuezan
cuezan en el horno | horneen
cuidado
cuidadosamente | con cuidado
culpa
cumbre | cima
cumbres | cimas
cumple
cumple este año su centenario | cumple este año su centenario
cumple su centenario | cumple su centenario
cumplimentar | rellenar
cura | cura
curada | curada
curadas | curadas
curado | curado
curados | curados
curan | curan
curando | curando
curar | curar
curaron | curaron
curará | curará
curas | curas
curso
curó | curó
custodia | vigila
custodiada | vigilada
custodiadas | vigiladas
custodiado | vigilado
custodiados | vigilados
custodian | vigilan
custodiando | vigilando
custodiar | vigilar
custodiaron | vigilaron
custodiará | vigilará
custodió | vigiló

cálida | cálida
cálidas | cálidas
cálido | cálido
cálidos | cálidos
cárcel | cárcel
cárceles | cárceles

célebre | famosa
célebres | famosas

cómoda | cómoda
cómodas | cómodas
cómodo | cómoda
cómodos | cómodas

da
da el visto bueno a | aprueba
da la enhorabuena a | felicita
da luz verde a | aprueba
da trabajo a | emplea a
da un concierto | da un concierto
daba
daba el visto bueno a | aprobaba
daba luz verde a | aprobaba
daba trabajo a | empleaba a
daba un concierto | daba un concierto
daban
daban el visto bueno a | aprobaban
daban luz verde a | aprobaban
daban un concierto | daban un concierto
dada
dada el visto bueno a | aprobada
dada luz verde a | aprobada
dada un concierto | dada un concierto
dadas
dadas el visto bueno a | aprobadas
dadas luz verde a | aprobadas
dadas un concierto | dadas un concierto
dado
dado el visto bueno a | aprobado
dado la enhorabuena a | felicitado
dado luz verde a | aprobado
dado que | pues
dado un concierto | dado un concierto
dados
dados el visto bueno a | aprobados
dados luz verde a | aprobados
dados un concierto | dados un concierto
damnificada | afectada
damnificadas | afectadas
damnificado | afectado
damnificados | afectados
damos
damos el visto bueno a | aprobamos
damos luz verde a | aprobamos
damos un concierto | damos un concierto
dan
dan el visto bueno a | aprueban
dan la enhorabuena a | felicitan
dan luz verde a | aprueban
dan trabajo a | emplean a
dan un concierto | dan un concierto
dando
dando el visto bueno a | aprobando
dando la enhorabuena a | felicitando
dando luz verde a | aprobando
dando un concierto | dando un concierto
dar
dar a conocer | anunciar
dar el visto bueno a | aprobar
dar la enhorabuena a | felicitar
dar luz verde a | aprobar
dar un concierto | dar un concierto
darse
darse a la fuga | huir
dará | dará
dará a conocer | anunciará
dará el visto bueno a | aprobará
dará luz verde a | aprobará
dará un concierto | dará un concierto
darán
darán a conocer | anunciarán
darán el visto bueno a | aprobarán
darán luz verde a | aprobarán
darán un concierto | darán un concierto
daría
daría el visto bueno a | aprobaría
daría luz verde a | aprobaría
daría un concierto | daría un concierto
darían
darían el visto bueno a | aprobarían
darían luz verde a | aprobarían
darían un concierto | darían un concierto
daña | daña
dañaba | dañaba
dañaban | dañaban
dañada | rota
dañadas | rotas
dañado | roto
dañados | rotos
dañan | dañan
dañando | dañando
dañar | dañar
dañaron | dañaron
dañará | dañará
dañarán | dañarán
dañe | dañe
dañen | dañen
dañina | dañina
dañinas | dañinas
dañino | dañina
dañinos | dañinas
daño
daños
dañó | dañó

de
de acuerdo a | según
de acuerdo al | según el
de acuerdo con | según
de acuerdo con el | según el
de adelanto | de adelanto
de ahora en adelante | desde ahora
de antelación | de adelanto
de antemano | de antemano
de común acuerdo | de común acuerdo
de cuando en cuando | a veces
de esta forma | así
de esta manera | así
de este modo | así
de forma | de modo
de forma definitiva | definitivamente
de forma escrita | por escrito
de forma gratuita | gratis
de forma preventiva | por precaución
de forma provisional | provisionalmente
de forma que | así que
de forma regular | regularmente
de forma temporal | temporalmente
de forma unánime | unánimemente
de forma urgente | con urgencia
de forma voluntaria | voluntariamente
de hecho | de hecho
de igual manera | de igual modo
de igual modo | de igual modo
de inmediato | enseguida
de la misma forma | de igual modo
de la misma manera | de igual modo
de la noche a la mañana | de un día para otro
de lo contrario | si no
de manera | de modo
de manera definitiva | definitivamente
de manera provisional | provisionalmente
de manera que | así que
de manera temporal | temporalmente
de manera urgente | con urgencia
de media | de media
de modo | de modo
de modo que | así que
de momento | por ahora
de mutuo acuerdo | de común acuerdo
de noche | de noche
de nuevo | de nuevo
de otro modo | si no
de principio a fin | de principio a fin
de promedio | de media
de pronto | de pronto
de repente | de pronto
de toda la vida | desde siempre
de todas formas | en todo caso
de todas maneras | en todo caso
de todos modos | en todo caso
de un día para otro | de un día para otro
de vez en cuando | a veces
debajo
debata | debata
debatan | debatan
debate | debate
debaten | debaten
debatida | debatida
debatidas | debatidas
debatido | debatido
debatidos | debatidos
debatiendo | debatiendo
debatiera | debatiera
debatieran | debatieran
debatieron | debatieron
debatimos | debatimos
debatir | debatir
debatirá | debatirá
debatirán | debatirán
debatiría | debatiría
debatirían | debatirían
debatió | debatió
debatía | debatía
debatían | debatían
debe | debe
deben | deben
deberá | deberá
deberán | deberán
debido
debido a | debido a
debido a la falta de | por falta de
debido a que | pues
debido al | debido al
debía | debía
debían | debían
decepciona | defrauda
decepcionaba | defraudaba
decepcionaban | defraudaban
decepcionada | defraudada
decepcionadas | defraudadas
decepcionado | defraudado
decepcionados | defraudados
decepcionamos | defraudamos
decepcionan | defraudan
decepcionando | defraudando
decepcionar | defraudar
decepcionara | defraudara
decepcionaran | defraudaran
decepcionaron | defraudaron
decepcionará | defraudará
decepcionarán | defraudarán
decepcionaría | defraudaría
decepcionarían | defraudarían
decepcione | defraude
decepcionen | defrauden
decepcionó | defraudó
deceso | deceso
decesos | decesos
decidido
decir
decisiva | decisiva
decisivas | decisivas
decisivo | decisiva
decisivos | decisivas
declara | dice
declaraba | decía
declarado | dicho
declaran | dicen
declararon | dijeron
declaró | dijo
decomisa | incauta
decomisaba | incautaba
decomisaban | incautaban
decomisada | incautada
decomisadas | incautadas
decomisado | incautado
decomisados | incautados
decomisamos | incautamos
decomisan | incautan
decomisando | incautando
decomisar | incautar
decomisara | incautara
decomisaran | incautaran
decomisaron | incautaron
decomisará | incautará
decomisarán | incautarán
decomisaría | incautaría
decomisarían | incautarían
decomise | incaute
decomisen | incauten
decomisó | incautó
decora | adorna
decoraba | adornaba
decoraban | adornaban
decorada | adornada
decoradas | adornadas
decorado | adornado
decorados | adornados
decoramos | adornamos
decoran | adornan
decorando | adornando
decorar | adornar
decorara | adornara
decoraran | adornaran
decoraron | adornaron
decorará | adornará
decorarán | adornarán
decoraría | adornaría
decorarían | adornarían
decore | adorne
decoren | adornen
decoró | adornó
decreta | ordena
decretaba | ordenaba
decretaban | ordenaban
decretada | ordenada
decretadas | ordenadas
decretado | ordenado
decretados | ordenados
decretamos | ordenamos
decretan | ordenan
decretando | ordenando
decretar | ordenar
decretara | ordenara
decretaran | ordenaran
decretaron | ordenaron
decretará | ordenará
decretarán | ordenarán
decretaría | ordenaría
decretarían | ordenarían
decrete | ordene
decreten | ordenen
decretó | ordenó
decía | decía
dedica | dedica
dedicaba | dedicaba
dedicaban | dedicaban
dedicada | dedicada
dedicadas | dedicadas
dedicado | dedicado
dedicados | dedicados
dedicamos | dedicamos
dedican | dedican
dedicando | dedicando
dedicar | dedicar
dedicara | dedicara
dedicaran | dedicaran
dedicaron | dedicaron
dedicará | dedicará
dedicarán | dedicarán
dedicaría | dedicaría
dedicarían | dedicarían
dedicó | dedicó
dedique | dedique
dediquen | dediquen
defensa | defensa
defensas | defensas
definitiva
definitivamente | definitivamente
defrauda | defrauda
defraudaba | defraudaba
defraudaban | defraudaban
defraudada | defraudada
defraudadas | defraudadas
defraudado | defraudado
defraudados | defraudados
defraudamos | defraudamos
defraudan | defraudan
defraudando | defraudando
defraudar | defraudar
defraudara | defraudara
defraudaran | defraudaran
defraudaron | defraudaron
defraudará | defraudará
defraudarán | defraudarán
defraudaría | defraudaría
defraudarían | defraudarían
defraude | defraude
defrauden | defrauden
defraudó | defraudó
deja
deja cocer | cuece
deja descansar | deja reposar
deja que se cueza | cuece
deja reposar | deja reposar
dejamos
dejamos reposar | deja reposar
dejar
dejar descansar | deja reposar
dejar reposar | deja reposar
deje
deje descansar | deja reposar
deje reposar | deja reposar
del
del mismo modo | de igual modo
del todo | del todo
delante
delante de | frente a
delante del | frente al
delantero | atacante
deliberadamente | adrede
deliciosa | sabrosa
deliciosas | sabrosas
delicioso | sabrosa
deliciosos | sabrosas
demola | demola
demolan | demolan
demole | demole
demolemos | demolemos
demolen | demolen
demoler | demoler
demolerá | demolerá
demolerán | demolerán
demolería | demolería
demolerían | demolerían
demolición | derribo
demolida | demolida
demolidas | demolidas
demolido | demolida
demolidos | demolidas
demoliendo | demoliendo
demoliera | demoliera
demolieran | demolieran
demolieron | demolieron
demolió | demolió
demolía | demolía
demolían | demolían
demora | demora
demoraba | demoraba
demoraban | demoraban
demorada | demorada
demoradas | demoradas
demorado | demorado
demorados | demorados
demoran | demoran
demorando | demorando
demorar | demorar
demoraron | demoraron
demorará | demorará
demorarán | demorarán
demore | demore
demoren | demoren
demoró | demoró
demostraba | exhibía
demostraban | exhibían
demostrada | exhibida
demostradas | exhibidas
demostrado | exhibido
demostrados | exhibidos
demostrando | mostrando
demostrar | exhibir
demostraron | mostraron
demostrará | exhibirá
demostrarán | exhibirán
demostró | mostró
demuela | demola
demuelan | demolan
demuele | demole
demuelen | demolen
demuestra | exhibe
demuestran | exhiben
demuestre | exhiba
demuestren | exhiban
den
den el visto bueno a | aprueben
den luz verde a | aprueben
den un concierto | den un concierto
densa | densa
densas | densas
denso | denso
densos | densos
dentro
dentro de | dentro de
dentro de lo posible | dentro de lo posible
dentro de poco | pronto
dentro del | dentro del
dentro del marco de | en el marco de
denuncia
denuncia fue interpuesta | denuncia fue presentada
denuncia fue presentada | denuncia fue presentada
deplora | deplora
deploraba | deploraba
deploraban | deploraban
deplorada | deplorada
deploradas | deploradas
deplorado | deplorado
deplorados | deplorados
deploramos | deploramos
deploran | deploran
deplorando | deplorando
deplorar | deplorar
deplorara | deplorara
deploraran | deploraran
deploraron | deploraron
deplorará | deplorará
deplorarán | deplorarán
deploraría | deploraría
deplorarían | deplorarían
deplore | deplore
deploren | deploren
deploró | deploró
deportista | atleta
deportistas | atletas
deprisa | deprisa
depósito | almacén
depósitos | almacenes
derecho
deroga | abole
derogada | abolida
derogadas | abolidas
derogado | abolido
derogados | abolidos
derogan | abolen
derogando | aboliendo
derogar | abolir
derogaron | abolían
derogará | abolirrá
derretimiento | deshielo
derretimientos | deshielos
derriba | demole
derribaba | demolía
derribaban | demolían
derribada | demolida
derribadas | demolidas
derribado | demolida
derribados | demolidas
derribamos | demolemos
derriban | demolen
derribando | demoliendo
derribar | demoler
derribara | demoliera
derribaran | demolieran
derribaron | demolieron
derribará | demolerá
derribarán | demolerán
derribaría | demolería
derribarían | demolerían
derribe | demola
derriben | demolan
derribo | derribo
derribó | demolió
derrite
derrite la | funde la
derrite la mantequilla | funde la mantequilla
derrota | revés
derrotada | vencida
derrotadas | vencidas
derrotado | vencido
derrotados | vencidos
derrotan | vencen
derrotando | venciendo
derrotar | vencer
derrotaron | vencieron
derrotará | vencerá
derrotas | reveses
derrotó | ganó
derrotó a | ganó a
derrumba | derrumba
derrumbaba | derrumbaba
derrumbaban | derrumbaban
derrumbada | derrumbada
derrumbadas | derrumbadas
derrumbado | derrumbado
derrumbados | derrumbados
derrumban | derrumban
derrumbando | derrumbando
derrumbar | derrumbar
derrumbaron | derrumbaron
derrumbará | derrumbará
derrumbarán | derrumbarán
derrumbe | derrumbe
derrumben | derrumben
derrumbó | derrumbó
desafortunadamente | por desgracia
desafío | reto
desafíos | retos
desaloja | evacua
desalojaba | evacuaba
desalojaban | evacuaban
desalojada | evacuada
desalojadas | evacuadas
desalojado | evacuado
desalojados | evacuados
desalojamos | evacuamos
desalojan | evacuan
desalojando | evacuando
desalojar | evacuar
desalojara | evacuara
desalojaran | evacuaran
desalojaron | evacuaron
desalojará | evacuará
desalojarán | evacuarán
desalojaría | evacuaría
desalojarían | evacuarían
desaloje | evacue
desalojen | evacuen
desalojó | evacuó
desarrolló
desarrolló su carrera | hizo su carrera
desarrolló toda su carrera | hizo toda su carrera
desbordó
descansar | reposar
descanso
descendemos | caemos
descender | bajar
descenderá | caerá
descenderán | caerán
descendería | caería
descenderían | caerían
descendida | caída
descendidas | caídas
descendido | caído
descendidos | caídos
descendiendo | bajando
descendiera | bajara
descendieran | bajaran
descendieron | bajaron
descendió | bajó
descendía | caía
descendían | caían
descenso | caída
descensos | caídas
descienda | baje
desciendan | bajen
desciende | cae
descienden | caen
desconoce
desconocen
descontenta | descontenta
descontentas | descontentas
descontento | descontenta
descontentos | descontentas
descubierta | hallada
descubiertas | halladas
descubierto | hallada
descubiertos | halladas
descubrieron | hallaron
descubrimiento | hallazgo
descubrimientos | hallazgos
descubrió | halló
descuento | rebaja
descuentos | rebajas
desde | desde
desde ahora | desde ahora
desde aquel momento | desde entonces
desde comienzos de año | en lo que va de año
desde el | desde el
desde el comienzo | desde el inicio
desde el inicio | desde el inicio
desde el principio | desde el inicio
desde el principio hasta el final | de principio a fin
desde entonces | desde entonces
desde hace | hace ya
desde hace mucho | desde hace mucho
desde hace mucho tiempo | desde hace mucho
desde hace tiempo | desde hace mucho
desde hace ya | hace ya
desde luego | claro está
desde principios de año | en lo que va de año
desde siempre | desde siempre
desea | desea
deseaba | quería
deseaban | querían
desean | desean
desear | desear
desembolsa | gasta
desembolsaba | gastaba
desembolsaban | gastaban
desembolsada | gastada
desembolsadas | gastadas
desembolsado | gastado
desembolsados | gastados
desembolsamos | gastamos
desembolsan | gastan
desembolsando | gastando
desembolsar | gastar
desembolsara | gastara
desembolsaran | gastaran
desembolsaron | gastaron
desembolsará | gastará
desembolsarán | gastarán
desembolsaría | gastaría
desembolsarían | gastarían
desembolse | gaste
desembolsen | gasten
desembolsó | gastó
desempeña | ejerce
desempeñaba
desempeñada | ejercida
desempeñadas | ejercidas
desempeñado | ejercido
desempeñados | ejercidos
desempeñan | ejercen
desempeñando | ejerciendo
desempeñar | ejercer
desempeñaron | ejercieron
desempeñará | ejercerá
desempeñó | ejerció
desempleado | parado
desempleados | parados
deseo | deseo
deseos | deseos
desestima | rehúsa
desestimaba | rechazaba
desestimaban | rechazaban
desestimada | rechazada
desestimadas | rechazadas
desestimado | rechazado
desestimados | rechazados
desestiman | rehúsan
desestimando | rechazando
desestimar | rechazar
desestimaron | rechazaron
desestimará | rechazará
desestimarán | rechazarán
desestime | rechace
desestimen | rechacen
desestimó | rehusó
desgracia
desgraciadamente | por desgracia
deshielo | deshielo
deshielos | deshielos
designa | nombra
designaba | nombraba
designaban | nombraban
designada | nombrada
designadas | nombradas
designado | nombrado
designados | nombrados
designamos | nombramos
designan | nombran
designando | nombrando
designar | nombrar
designara | nombrara
designaran | nombraran
designaron | nombraron
designará | nombrará
designarán | nombrarán
designaría | nombraría
designarían | nombrarían
designe | nombre
designen | nombren
designó | nombró
deslizamiento
deslizamiento de tierra | corrimiento de tierra
deslizamientos
deslizamientos de tierra | corrimientos de tierra
desocupa | vacía
desocupada | vacía
desocupadas | vacías
desocupado | vacía
desocupados | vacías
desocupan | vacían
desocupando | vaciando
desocupar | vaciar
desocuparon | vaciaron
desocupará | vaciará
desocupó | vació
despacio | despacio
desperdicios | basura
desplaza | mueve
desplazada | movida
desplazadas | movidas
desplazado | movido
desplazados | movidos
desplazan | mueven
desplazando | moviendo
desplazar | mover
desplazaron | movieron
desplazará | moverá
desplazó | movió
desploma | derrumba
desplomaba | derrumbaba
desplomaban | derrumbaban
desplomada | derrumbada
desplomadas | derrumbadas
desplomado | derrumbado
desplomados | derrumbados
desploman | derrumban
desplomando | derrumbando
desplomar | derrumbar
desplomaron | derrumbaron
desplomará | derrumbará
desplomarán | derrumbarán
desplome | derrumbe
desplomen | derrumben
desplomó | derrumbó
desprendimiento
desprendimiento de tierra | corrimiento de tierra
desprendimientos
desprendimientos de tierra | corrimientos de tierra
despuntar
después | luego
después de | tras
después de que | luego de que
después del | tras el
después del descanso | tras el descanso
destaca | dice
destacan | dicen
destacaron | dijeron
destacó | dijo
destina | dedica
destinaba | dedicaba
destinaban | dedicaban
destinada | dedicada
destinadas | dedicadas
destinado | dedicado
destinados | dedicados
destinamos | dedicamos
destinan | dedican
destinando | dedicando
destinar | dedicar
destinara | dedicara
destinaran | dedicaran
destinaron | dedicaron
destinará | dedicará
destinarán | dedicarán
destinaría | dedicaría
destinarían | dedicarían
destine | dedique
destinen | dediquen
destinó | dedicó
destroza | destroza
destrozada | destruida
destrozadas | destruidas
destrozado | destruido
destrozados | destruidos
destrozan | destrozan
destrozando | destrozando
destrozar | destruir
destrozaron | destrozaron
destrozará | destruirá
destrozó | destrozó
destruida | destruida
destruidas | destruidas
destruido | destruido
destruidos | destruidos
destruir | destruir
destruirá | destruirá
destruye | destroza
destruyen | destrozan
destruyendo | destrozando
destruyeron | destrozaron
destruyó | destrozó
desvanes | desvanes
desvela | revela
desvelaba | revelaba
desvelaban | revelaban
desvelada | revelada
desveladas | reveladas
desvelado | revelada
desvelados | reveladas
desvelamos | revelamos
desvelan | revelan
desvelando | revelando
desvelar | revelar
desvelara | revelara
desvelaran | revelaran
desvelaron | revelaron
desvelará | revelará
desvelarán | revelarán
desvelaría | revelaría
desvelarían | revelarían
desvele | revele
desvelen | revelen
desveló | reveló
desventaja | desventaja
desventajas | desventajas
desvia | desvia
desviaba | desviaba
desviaban | desviaban
desviada | desviada
desviadas | desviadas
desviado | desviado
desviados | desviados
desvian | desvian
desviando | desviando
desviar | desviar
desviaron | desviaron
desviará | desviará
desviarán | desviarán
desvie | desvie
desvien | desvien
desvió | desvió
desván | desván
desvío
detalla | dice
detallado | dicho
detallan | dicen
detallaron | dijeron
detalló | dijo
detendrá | detendrá
detener | detener
detenida | detenida
detenidas | detenidas
detenido | detenido
detenidos | detenidos
deteniendo | arrestando
determinante | decisiva
determinantes | decisivas
detiene | arresta
detienen | arrestan
detonaciones | estallidos
detonación | estallido
detrás
detuvieron | arrestaron
detuvo | detuvo
detuvo un penalti | paró un penalti
devasta | arrasa
devastaba | arrasaba
devastaban | arrasaban
devastada | arrasada
devastadas | arrasadas
devastado | arrasado
devastados | arrasados
devastamos | arrasamos
devastan | arrasan
devastando | arrasando
devastar | arrasar
devastara | arrasara
devastaran | arrasaran
devastaron | arrasaron
devastará | arrasará
devastarán | arrasarán
devastaría | arrasaría
devastarían | arrasarían
devaste | arrase
devasten | arrasen
devastó | arrasó
devoluciones | devoluciones
devolución | devolución
devolver | devolver
devolverse | devolverse
devolverá | devolverá
devolviendo | devolviendo
devolvieron | devolvieron
devolvió | devolvió
devuelta | devuelta
devueltas | devueltas
devuelto | devuelto
devueltos | devueltos
devuelve | devuelve
devuelven | devuelven

dialoga | dialoga
dialogaba | dialogaba
dialogaban | dialogaban
dialogada | dialogada
dialogadas | dialogadas
dialogado | dialogado
dialogados | dialogados
dialogamos | dialogamos
dialogan | dialogan
dialogando | dialogando
dialogar | dialogar
dialogara | dialogara
dialogaran | dialogaran
dialogaron | dialogaron
dialogará | dialogará
dialogarán | dialogarán
dialogaría | dialogaría
dialogarían | dialogarían
dialogue | converse
dialoguen | conversen
dialogó | dialogó
diaria | diaria
diariamente | a diario
diarias | diarias
diario | diario
diarios | diarios
dice | dice
dicen | dicen
dicho | dicho
dicho de otra manera | en otras palabras
dicho de otro modo | en otras palabras
dictada
diera
diera el visto bueno a | aprobara
diera luz verde a | aprobara
diera un concierto | diera un concierto
dieran
dieran el visto bueno a | aprobaran
dieran luz verde a | aprobaran
dieran un concierto | dieran un concierto
dieron
dieron el visto bueno a | aprobaron
dieron la enhorabuena a | felicitaron
dieron las gracias | agradecieron
dieron luz verde a | aprobaron
dieron un concierto | dieron un concierto
diez
diez años | 10 años
diferente | distinta
dificulta | complica
dificultaba | complicaba
dificultaban | complicaban
dificultad | problema
dificultada | dificultada
dificultadas | dificultadas
dificultades | problemas
dificultado | dificultado
dificultados | dificultados
dificultamos | complicamos
dificultan | complican
dificultando | complicando
dificultar | complicar
dificultara | complicara
dificultaran | complicaran
dificultaron | complicaron
dificultará | complicará
dificultarán | complicarán
dificultaría | complicaría
dificultarían | complicarían
dificulte | complique
dificulten | compliquen
dificultó | complicó
difunda | difunda
difundan | difundan
difunde | difunde
difunden | difunden
difundida | difundida
difundidas | difundidas
difundido | difundido
difundidos | difundidos
difundiendo | divulgando
difundiera | divulgara
difundieran | divulgaran
difundieron | divulgaron
difundimos | difundimos
difundir | difundir
difundirá | difundirá
difundirán | difundirán
difundiría | difundiría
difundirían | difundirían
difundió | divulgó
difundía | difundía
difundían | difundían
difícil | difícil
difíciles | difíciles
dijeron | dijeron
dijo | dijo
diminuta | diminuta
diminutas | diminutas
diminuto | diminuto
diminutos | diminutos
dimisión | dimisión
dimitir | dimitir
dimitió | dimitió
dio
dio a conocer | dijo
dio el visto bueno a | aprobó
dio la enhorabuena a | felicitó
dio las gracias | agradeció
dio luz verde a | aprobó
dio un concierto | dio un concierto
diputada | diputada
diputadas | diputadas
diputado | diputado
diputados | diputados
dirección
directo
dirige | dirige
dirigen | dirigen
dirigida | dirigida
dirigida por | dirigida por
dirigidas | dirigidas
dirigido | dirigido
dirigido por | dirigida por
dirigidos | dirigidos
dirigiendo | liderando
dirigieron | lideraron
dirigir | dirigir
dirigirá | dirigirá
dirigió | lideró
discapacidad
discapacitadas
discapacitados | discapacitados
disco | disco
discos | discos
disculpa | perdona
disculpada | perdonada
disculpadas | perdonadas
disculpado | perdonado
disculpados | perdonados
disculpan | perdonan
disculpando | perdonando
disculpar | perdonar
disculparon | perdonaron
disculpará | perdonará
disculpó | perdonó
discurrió
discurrió con | discurrió con
discurrió sin | discurrió sin
discuta | debata
discutan | debatan
discute | debate
discuten | debaten
discutida | debatida
discutidas | debatidas
discutido | debatido
discutidos | debatidos
discutiendo | debatiendo
discutiera | debatiera
discutieran | debatieran
discutieron | debatieron
discutimos | debatimos
discutir | debatir
discutirá | debatirá
discutirán | debatirán
discutiría | debatiría
discutirían | debatirían
discutió | debatió
discutía | debatía
discutían | debatían
disfruta | goza
disfrutada | gozada
disfrutadas | gozadas
disfrutado | gozado
disfrutados | gozados
disfrutan | gozan
disfrutando | gozando
disfrutar | gozar
disfrutaron | gozaron
disfrutará | gozará
disfrutó | gozó
disminuciones | reducciones
disminución | reducción
disminuida | reducida
disminuidas | reducidas
disminuido | reducida
disminuidos | reducidas
disminuir | rebajar
disminuirá | reducirá
disminuirán | reducirán
disminuye | reduce
disminuyen | reducen
disminuyendo | reduciendo
disminuyeron | redujeron
disminuyó | redujo
dispone
dispone de | cuenta con
dispone de 24 habitaciones | cuenta con 24 habitaciones
disponen
disponen de | tienen
disponer
disponer de | tener
disponiendo
disponiendo de | contando con
dispositivo | aparato
dispositivo de búsqueda | operativo de búsqueda
dispositivo de seguridad | operativo de seguridad
dispositivo policial | operativo policial
dispositivos | aparatos
dispuesto
dispuesto de | contado con
dispusieron
dispusieron de | contaron con
dispuso
dispuso de | contó con
dispuso el | ordenó el
dispuso la | ordenó la
disputa
disputará
disputarán
disputó
distancia
distante | lejana
distantes | lejanas
distinta | distinta
distintas | varias
distinto | distinta
distintos | varios
distribución | reparto
distribuida | repartida
distribuidas | repartidas
distribuido | repartida
distribuidos | repartidas
distribuimos | repartimos
distribuir | repartir
distribuirá | repartirá
distribuirán | repartirán
distribuiría | repartiría
distribuirían | repartirían
distribuya | reparta
distribuyan | repartan
distribuye | reparte
distribuyen | reparten
distribuyendo | repartiendo
distribuyera | repartiera
distribuyeran | repartieran
distribuyeron | repartieron
distribuyó | repartió
distribuía | repartía
distribuían | repartían
diversas | varias
diversos | varios
divertida | graciosa
divertidas | graciosas
divertido | gracioso
divertidos | graciosos
divertir | divertir
divertirá | divertirá
divierte | divierte
divierten | divierten
divirtiendo | divirtiendo
divirtieron | divirtieron
divirtió | divirtió
divisa | ve
divisaba | veía
divisaban | veían
divisada | vista
divisadas | vistas
divisado | visto
divisados | vistos
divisamos | vemos
divisan | ven
divisando | viendo
divisar | ver
divisara | viera
divisaran | vieran
divisaron | vieron
divisará | verá
divisarán | verán
divisaría | vería
divisarían | verían
divise | vea
divisen | vean
divisó | vio
divulga | difunde
divulgaba | difundía
divulgaban | difundían
divulgada | difundida
divulgadas | difundidas
divulgado | difundido
divulgados | difundidos
divulgamos | difundimos
divulgan | difunden
divulgando | divulgando
divulgar | difundir
divulgara | divulgara
divulgaran | divulgaran
divulgaron | divulgaron
divulgará | difundirá
divulgarán | difundirán
divulgaría | difundiría
divulgarían | difundirían
divulgue | difunda
divulguen | difundan
divulgó | divulgó

dobla
docente | docente
docentes | docentes
doctor | doctor
doctora | médica
doctoras | médicas
doctores | médicos
dolencia | dolencia
dolencias | dolencias
domicilio
domicilios | casas
domingo
domingo próximo | domingo próximo
donaciones | donativos
donación | donación
donativo | donación
donativos | donativos
donde | donde
dos
dos semanas | 15 días
dos veces | dos veces
dotada | dotada
dotadas | dotadas
dotado | dotado
dotados | dotados

dramática | trágica
dramáticas | trágicas
dramático | trágico
dramáticos | trágicos

duda
dudas
dueña | dueña
dueñas | dueñas
dueño | dueño
dueños | dueños
dura
dura cuarenta | dura cuarenta
durante | durante
durante 1 hora | una hora
durante el | durante el
durante el invierno | en invierno
durante el otoño | en otoño
durante el verano | en verano
durante esta semana | esta semana
durante este año | este año
durante este fin de semana | este fin de semana
durante este mes | este mes
durante la mañana | en la mañana
durante la noche | de noche
durante la primavera | en primavera
durante la tarde | en la tarde
durante las próximas | en las próximas
durante las últimas | en las últimas
durante los próximos | en los próximos
durante los últimos | en los últimos
durante los últimos años | en los últimos años
durante toda la | toda la
durante todo el | todo el
durante una hora | una hora
durante unas horas | unas horas
durante unos días | unos días
durante varias | varias
durante varios | varios
duras
durazno | durazno
duraznos | duraznos
dure | dure
duren | duren

dé
dé el visto bueno a | apruebe
dé luz verde a | apruebe
dé un concierto | dé un concierto
década

día
día feriado | festivo
día festivo | festivo
día y noche | día y noche
días
días después | días después
días después de eso | días después
días más tarde | días después

e | e
e mail | mail
e mails | mails

ebullición

echa | echa
echa abajo | demole
echaba
echaba abajo | demolía
echaban
echaban abajo | demolían
echada | echada
echada abajo | demolida
echadas | echadas
echadas abajo | demolidas
echado | echado
echado abajo | demolida
echados | echados
echados abajo | demolidas
echamos
echamos abajo | demolemos
echan | echan
echan abajo | demolen
echando | echando
echando abajo | demoliendo
echar | echar
echar abajo | demoler
echara
echara abajo | demoliera
echaran
echaran abajo | demolieran
echaron | echaron
echaron abajo | demolieron
echará | echará
echará abajo | demolerá
echarán
echarán abajo | demolerán
echaría
echaría abajo | demolería
echarían
echarían abajo | demolerían
eche
eche abajo | demola
echen
echen abajo | demolan
echó | echó
echó abajo | demolió
ecologista | ecologista
ecologistas | ecologistas
economice | ahorre
economicen | ahorren
economiza | ahorra
economizaba | ahorraba
economizaban | ahorraban
economizada | ahorrada
economizadas | ahorradas
economizado | ahorrado
economizados | ahorrados
economizamos | ahorramos
economizan | ahorran
economizando | ahorrando
economizar | ahorrar
economizara | ahorrara
economizaran | ahorraran
economizaron | ahorraron
economizará | ahorrará
economizarán | ahorrarán
economizaría | ahorraría
economizarían | ahorrarían
economizó | ahorró
económica | barata
económicas | baratas
económico | barata
económicos | baratas

edad
edificaciones | edificaciones
edificación | edificación
edificada | erigida
edificadas | erigidas
edificado | erigida
edificados | erigidas
edificar | erigir
edificio | edificio
edificios | edificios
edificó | erigió
edil | edil
ediles | ediles
edita | edita
editada | editada
editadas | editadas
editado | editado
editados | editados
editan | editan
editando | editando
editar | editar
editaron | editaron
editará | editará
editó | editó

efectuaba | efectuaba
efectuaban | efectuaban
efectuada | efectuada
efectuadas | efectuadas
efectuado | efectuada
efectuados | efectuadas
efectuando | efectuando
efectuar | efectuar
efectuaron | efectuaron
efectuará | efectuará
efectuarán | efectuarán
efectuó | efectuó
efectúa | efectúa
efectúan | efectúan
efectúe | efectúe
efectúen | efectúen

ej
ejecuta | efectúa
ejecutado | ejecutado
ejecutan | efectúan
ejecutando | ejecutando
ejecutar | efectuar
ejecutaron | efectuaron
ejecutó | efectuó
ejemplares | copias
ejemplo
ejerce | ejerce
ejercen | ejercen
ejercer | ejercer
ejercerá | ejercerá
ejercida | ejercida
ejercidas | ejercidas
ejercido | ejercido
ejercidos | ejercidos
ejerciendo | ejerciendo
ejercieron | ejercieron
ejerció | ejerció
ejotes | ejotes

el
el autobús circula | el autobús pasa
el autobús pasa | el autobús pasa
el año anterior | un año antes
el año entrante | el año próximo
el año pasado | el año pasado
el año precedente | un año antes
el año previo | un año antes
el año próximo | el año próximo
el año que viene | el año próximo
el domingo pasado | el domingo pasado
el día anterior | la víspera
el día después | el día después
el día siguiente | el día después
el jueves pasado | el jueves pasado
el lunes pasado | el lunes pasado
el martes pasado | el martes pasado
el mes entrante | el mes próximo
el mes pasado | el mes pasado
el mes próximo | el mes próximo
el mes que viene | el mes próximo
el miércoles pasado | el miércoles pasado
el pasado año | el año pasado
el pasado domingo | el domingo pasado
el pasado jueves | el jueves pasado
el pasado lunes | el lunes pasado
el pasado martes | el martes pasado
el pasado mes | el mes pasado
el pasado miércoles | el miércoles pasado
el pasado sábado | el pasado sábado
el pasado viernes | el pasado viernes
el próximo año | el año próximo
el próximo mes | el mes próximo
el sábado pasado | el pasado sábado
el viernes pasado | el pasado viernes
elabora | elabora
elaboraba | elaboraba
elaboraban | elaboraban
elaborada | elaborada
elaboradas | elaboradas
elaborado | elaborado
elaborados | elaborados
elaboran | elaboran
elaborando | elaborando
elaborar | elaborar
elaboraron | elaboraron
elaborará | elaborará
elaborarán | elaborarán
elabore | elabore
elaboren | elaboren
elaboró | elaboró
elecciones | comicios
elector | elector
electores | votantes
electricidad | luz
electrónico
electrónicos
elegida | elegida
elegidas | elegidas
elegido | elegida
elegidos | elegidas
elegimos | elegimos
elegir | elegir
elegirá | elegirá
elegirán | elegirán
elegiría | elegiría
elegirían | elegirían
elegía | elegía
elegían | elegían
eleva | sube
elevaba | subía
elevaban | subían
elevada | subido
elevadas | crecidas
elevado | subido
elevador | ascensor
elevadores | ascensores
elevados | crecidas
elevamos | subimos
elevan | suben
elevando | elevando
elevar | subir
elevara | elevara
elevaran | elevaran
elevaron | elevaron
elevará | subirá
elevarán | subirán
elevaría | subiría
elevarían | subirían
eleve | suba
eleven | suban
elevó | elevó
elige | elige
eligen | eligen
eligiendo | eligiendo
eligiera | eligiera
eligieran | eligieran
eligieron | eligieron
eligió | eligió
elija | elija
elijan | elijan
elimina | elimina
eliminaba | suprimía
eliminaban | suprimían
eliminada | eliminada
eliminadas | eliminadas
eliminado | eliminado
eliminados | eliminados
eliminamos | eliminamos
eliminan | eliminan
eliminando | eliminando
eliminar | eliminar
eliminara | eliminara
eliminaran | eliminaran
eliminaron | eliminaron
eliminará | eliminará
eliminarán | eliminarán
eliminaría | eliminaría
eliminarían | eliminarían
elimine | elimine
eliminen | eliminen
eliminó | eliminó
ello
elogia | alaba
elogiaba | alababa
elogiaban | alababan
elogiada | alabada
elogiadas | alabadas
elogiado | alabado
elogiados | alabados
elogian | alaban
elogiando | alabando
elogiar | alabar
elogiaron | alabaron
elogiará | alabará
elogiarán | alabarán
elogie | alabe
elogien | alaben
elogios | elogios
elogió | alabó
eluda | eluda
eludan | eludan
elude | elude
eluden | eluden
eludida | eludida
eludidas | eludidas
eludido | eludido
eludidos | eludidos
eludiendo | evitando
eludiera | evitara
eludieran | evitaran
eludieron | evitaron
eludimos | eludimos
eludir | eludir
eludirá | eludirá
eludirán | eludirán
eludiría | eludiría
eludirían | eludirían
eludió | evitó
eludía | eludía
eludían | eludían
eléctrica
eléctrico

email | mail
emails | mails
embalse | embalse
embalses | embalses
embargo
embotellamiento | atasco
embotellamientos | atascos
emisiones | emisiones
emisión | emisión
emite | emite
emiten | emiten
emitida | emitida
emitidas | emitidas
emitido | emitido
emitidos | emitidos
emitiendo | emitiendo
emitieron | emitieron
emitir | emitir
emitirá | emitirá
emitió | emitió
emotiva | emotiva
emotivas | emotivas
emotivo | emotivo
emotivos | emotivos
empate | empate
empates | empates
empeora | agrava
empeorada | agravada
empeoradas | agravadas
empeorado | agravado
empeorados | agravados
empeoran | agravan
empeorando | agravando
empeorar | agravar
empeoraron | agravaron
empeorará | agravará
empeoró | agravó
empezaba | empezaba
empezaban | empezaban
empezada | empezada
empezadas | empezadas
empezado | empezado
empezados | empezados
empezamos | empezamos
empezando | empezando
empezar | empezar
empezara | empezara
empezaran | empezaran
empezaron | empezaron
empezará | empezará
empezarán | empezarán
empezaría | empezaría
empezarían | empezarían
empezó | empezó
empiece | inicie
empiecen | inicien
empieza | inicia
empiezan | inician
empinada | empinada
empinadas | empinadas
empinado | empinado
empinados | empinados
emplea | usa
emplea a | emplea a
empleaba | usaba
empleaba a | empleaba a
empleaban | usaban
empleada | empleada
empleadas | usadas
empleado | empleado
empleados | empleados
empleamos | usamos
emplean | usan
emplean a | emplean a
empleando | usando
emplear | usar
empleara | usara
emplearan | usaran
emplearon | usaron
empleará | usará
emplearán | usarán
emplearía | usaría
emplearían | usarían
emplee | use
empleen | usen
empleo | empleo
empleos | empleos
empleó | usó
empresa | firma
empresas | firmas

en
en adelante | desde ahora
en alguna parte | en algún lugar
en algún lugar | en algún lugar
en algún sitio | en algún lugar
en aquel entonces | en aquella época
en aquella época | en aquella época
en automóvil | en coche
en beneficio de | a beneficio de
en breve | pronto
en cambio | en cambio
en caso contrario | si no
en caso de que | en caso que
en caso que | en caso que
en coche | en coche
en comparación con | comparada con
en comparación con el | respecto al
en consecuencia | por eso
en contraste | en cambio
en cualquier caso | en todo caso
en cuanto | en cuanto
en cuanto a | sobre
en dirección a | hacia
en directo | en vivo
en dos ocasiones | dos veces
en el acto | enseguida
en el caso de que | en caso que
en el centro de | en el centro de
en el centro del | en el centro del
en el corazón de | en el centro de
en el corazón del | en el centro del
en el curso de | durante
en el curso del | durante el
en el extranjero | fuera del país
en el interior de | dentro de
en el interior del | dentro del
en el marco de | en el marco de
en el momento en el que | cuando
en el momento en que | cuando
en el momento oportuno | a tiempo
en el mundo entero | mundialmente
en el norte de | al norte de
en el pasado | antaño
en el país entero | en todo el país
en el que | donde
en el sur de | al sur de
en el transcurso de | durante
en el transcurso del | durante el
en el último momento | a última hora
en especial | ante todo
en esta semana | esta semana
en este año | este año
en este momento | ahora
en estos momentos | ahora
en favor de | en pro de
en general | en general
en gran medida | en gran parte
en gran parte | en gran parte
en internet | en línea
en invierno | en invierno
en la actualidad | ahora
en la década de 1930 | en los treinta
en la década de los cincuenta | en los cincuenta
en la década de los cuarenta | en los cuarenta
en la década de los noventa | en los noventa
en la década de los ochenta | en los ochenta
en la década de los sesenta | en los sesenta
en la década de los setenta | en los setenta
en la década de los treinta | en los treinta
en la década de los veinte | en los veinte
en la mañana | en la mañana
en la medida de lo posible | dentro de lo posible
en la noche | de noche
en la orilla de | a orillas de
en la orilla del | a orillas del
en la que | donde
en la red | en línea
en la ribera de | a orillas de
en la ribera del | a orillas del
en la tarde | en la tarde
en la televisión | en televisión
en la vía pública | en plena calle
en las afueras de | a las afueras de
en las cercanías de | unas
en las cercanías del | cerca del
en las inmediaciones de | unas
en las inmediaciones del | cerca del
en las proximidades de | unas
en las proximidades del | cerca del
en las próximas | en las próximas
en las redes sociales | en las redes sociales
en las últimas | en las últimas
en lo que respecta a | en lo referente a
en lo que va de año | en lo que va de año
en lo referente a | en lo referente a
en lo sucesivo | desde ahora
en los alrededores de | unas
en los alrededores del | cerca del
en los años cincuenta | en los cincuenta
en los años cuarenta | en los cuarenta
en los años noventa | en los noventa
en los años ochenta | en los ochenta
en los años sesenta | en los sesenta
en los años setenta | en los setenta
en los años treinta | en los treinta
en los años veinte | en los veinte
en los cincuenta | en los cincuenta
en los cuarenta | en los cuarenta
en los noventa | en los noventa
en los ochenta | en los ochenta
en los próximos | en los próximos
en los sesenta | en los sesenta
en los setenta | en los setenta
en los treinta | en los treinta
en los veinte | en los veinte
en los últimos | en los últimos
en los últimos años | en los últimos años
en los últimos tiempos | hace poco
en lugar de | en vez de
en lugar del | en vez del
en línea | en línea
en medio de | en medio de
en medio del | en medio del
en mitad de | en medio de
en mitad del | en medio del
en ninguna parte | en ningún lugar
en ningún lugar | en ningún lugar
en ningún sitio | en ningún lugar
en nombre de | en nombre de
en numerosas ocasiones | a menudo
en ocasiones | a veces
en opinión de | a juicio de
en otoño | en otoño
en otra parte | en otra parte
en otras palabras | en otras palabras
en otro lugar | en otra parte
en otro sitio | en otra parte
en parte | en parte
en particular | ante todo
en persona | en persona
en plena calle | en plena calle
en pleno centro de | en el centro de
en presencia de la | ante la
en presencia del | ante el
en primavera | en primavera
en principio | en teoría
en pro de | en pro de
en promedio | de media
en público | en público
en realidad | de hecho
en relación a | sobre
en relación con | sobre
en repetidas ocasiones | varias veces
en representación de | en nombre de
en resumen | en suma
en secreto | en secreto
en seguida | enseguida
en su casa | en su casa
en su domicilio | en su casa
en su día | en su día
en su hogar | en su casa
en su mayoría | en su mayoría
en su momento | en su día
en suma | en suma
en susurros | en susurros
en síntesis | en suma
en tanto que | mientras
en televisión | en televisión
en teoría | en teoría
en todas partes | en todos lados
en todo caso | en todo caso
en todo el mundo | mundialmente
en todo el país | en todo el país
en todo momento | siempre
en todos lados | en todos lados
en torno a | unas
en torno al | en torno al
en tres ocasiones | tres veces
en un principio | al principio
en varias ocasiones | varias veces
en verano | en verano
en vez de | en vez de
en vez del | en vez del
en vivo | en vivo
en voz alta | a viva voz
en voz baja | en susurros
encabece | lidere
encabecen | lideren
encabeza | dirige
encabezaba | lideraba
encabezaban | lideraban
encabezada | dirigida
encabezadas | dirigidas
encabezado | dirigido
encabezados | dirigidos
encabezamos | lideramos
encabezan | dirigen
encabezando | liderando
encabezar | dirigir
encabezara | liderara
encabezaran | lideraran
encabezaron | lideraron
encabezará | dirigirá
encabezarán | liderarán
encabezaría | lideraría
encabezarían | liderarían
encabezó | lideró
encarga | encarga
encargada | encargada
encargadas | encargadas
encargado | encargado
encargados | encargados
encargan | encargan
encargando | encargando
encargar | encargar
encargaron | encargaron
encargarse
encargarse de | ocuparse de
encargará | encargará
encargó | encargó
encender | prender
encienda | prenda
encima
encomendada | encargada
encomendadas | encargadas
encomendado | encargado
encomendados | encargados
encomendando | encargando
encomendar | encargar
encomendaron | encargaron
encomendará | encargará
encomendó | encargó
encomienda | encarga
encomiendan | encargan
encontraba | hallaba
encontraban | hallaban
encontrada | hallada
encontradas | halladas
encontrado | hallada
encontrados | halladas
encontramos | hallamos
encontrando | hallando
encontrar | hallar
encontrara | hallara
encontraran | hallaran
encontraron | hallaron
encontrará | hallará
encontrarán | hallarán
encontraría | hallaría
encontrarían | hallarían
encontró | halló
encuentra | halla
encuentran | hallan
encuentre | halle
encuentren | hallen
encuentro | partido
encuentros | partidos
encuesta | sondeo
encuestas | sondeos
energía
energía eléctrica | luz
enfadada | enojada
enfadadas | enojadas
enfadado | enojada
enfadados | enojadas
enfado | ira
enfatice | enfatice
enfaticen | enfaticen
enfatiza | dice
enfatizaba | recalcaba
enfatizaban | recalcaban
enfatizada | recalcada
enfatizadas | recalcadas
enfatizado | dicho
enfatizados | recalcados
enfatizan | recalcan
enfatizando | recalcando
enfatizar | recalcar
enfatizaron | dijeron
enfatizará | recalcará
enfatizarán | recalcarán
enfatizó | dijo
enfermedad | dolencia
enfermedades | dolencias
enfrenta | afronta
enfrentada | afrontada
enfrentadas | afrontadas
enfrentado | afrontado
enfrentados | afrontados
enfrentamientos | combates
enfrentan | afrontan
enfrentando | afrontando
enfrentar | afrontar
enfrentaron | afrontaron
enfrentará | afrontará
enfrente
enfrente de | frente a
enfrente del | frente al
enfrentó | afrontó
engrasa | unta
engrasaba | untaba
engrasaban | untaban
engrasada | untada
engrasadas | untadas
engrasado | untado
engrasados | untados
engrasamos | untamos
engrasan | untan
engrasando | untando
engrasar | untar
engrasara | untara
engrasaran | untaran
engrasaron | untaron
engrasará | untará
engrasarán | untarán
engrasaría | untaría
engrasarían | untarían
engrase | unte
engrasen | unten
engrasó | untó
enhorabuena
enlace | enlace
enlacen | enlacen
enlaza | enlaza
enlazaba | enlazaba
enlazaban | enlazaban
enlazada | enlazada
enlazadas | enlazadas
enlazado | enlazado
enlazados | enlazados
enlazan | enlazan
enlazando | enlazando
enlazar | enlazar
enlazaron | enlazaron
enlazará | enlazará
enlazarán | enlazarán
enlazó | enlazó
enojada | enojada
enojadas | enojadas
enojado | enojada
enojados | enojadas
enojo | ira
enorme | enorme
enormes | enormes
enseguida | enseguida
entender | entender
entenderá | entenderá
entendida | comprensa
entendidas | comprensas
entendido | comprenso
entendidos | comprensos
entendiendo | incluyendo
entendiendo que | estimando que
entendieron | incluyeron
entendieron que | estimaron que
entendió | incluyó
entendió que | estimó que
enteramente | del todo
entero
enterrada | inhuma
enterradas | sepultas
enterrado | sepulto
enterrados | sepultos
enterrando | inhumando
enterrar | inhumar
enterraron | inhumaron
enterrará | inhumará
enterró | inhumó
entiende | entiende
entiende que | cree que
entienden | entienden
entienden que | creen que
entierra | inhuma
entierran | inhuman
entierro | funeral
entierros | sepelios
entonces
entorpece | complica
entorpecemos | complicamos
entorpecen | complican
entorpecer | complicar
entorpecerá | complicará
entorpecerán | complicarán
entorpecería | complicaría
entorpecerían | complicarían
entorpecida | dificultada
entorpecidas | dificultadas
entorpecido | dificultado
entorpecidos | dificultados
entorpeciendo | complicando
entorpeciera | complicara
entorpecieran | complicaran
entorpecieron | complicaron
entorpeció | complicó
entorpecía | complicaba
entorpecían | complicaban
entorpezca | complique
entorpezcan | compliquen
entra
entra en | accede a
entra en vigor | se aplica
entrada | acceso
entrada gratuita | entrada libre
entrada libre | entrada libre
entradas | accesos
entrado
entrado en | accedido a
entran
entran en | acceden a
entrando
entrando en | entrando en
entrante
entrar
entrar en | acceder a
entraron
entraron en | entraron en
entrará
entrará en vigor | se aplicará
entrarán
entrarán en vigor | se aplicarán
entre
entre tanto | entretanto
entrenador | técnico
entrenadores | técnicos
entretanto | entretanto
entretendrá | divertirá
entretener | divertir
entretenida | graciosa
entretenidas | graciosas
entretenido | gracioso
entretenidos | graciosos
entreteniendo | divirtiendo
entretiene | divierte
entretienen | divierten
entretuvieron | divirtieron
entretuvo | divirtió
entrevistaron
entrevistarse | juntarse
entrevistará
entrevistó
entró
entró en | entró en
enviaba | enviaba
enviaban | enviaban
enviada | enviada
enviadas | enviadas
enviado | enviada
enviados | enviadas
enviamos | enviamos
enviando | enviando
enviar | enviar
enviara | enviara
enviaran | enviaran
enviaron | enviaron
enviará | enviará
enviarán | enviarán
enviaría | enviaría
enviarían | enviarían
envió | envió
envía | envía
envían | envían
envíe | envíe
envíen | envíen

equipos
equipos de rescate | rescatistas
equivocaciones | errores
equivocación | error

era
era propiedad de | pertenecía a
erige | erige
erigen | erigen
erigida | erigida
erigidas | erigidas
erigido | erigida
erigidos | erigidas
erigiendo | erigiendo
erigieron | erigieron
erigir | erigir
erigirá | erigirá
erigió | erigió
error | error
errores | errores
errónea | errónea
erróneas | erróneas
erróneo | errónea
erróneos | erróneas

es
es capaz de | puede
es conocida por | es famosa por
es conocido por | es famoso por
es de nuevo | es de nuevo
es decir | o sea
es famosa por | es famosa por
es famoso por | es famoso por
es imposible | es imposible
es necesario | hay que
es otra vez | es de nuevo
es posible | se puede
es preciso | hay que
es propiedad de | pertenece a
escapa | huye
escapado | huido
escapan | huyen
escapando | huyendo
escapar | huir
escaparon | huyeron
escapó | huyó
escarpada | empinada
escarpadas | empinadas
escarpado | empinado
escarpados | empinados
esclarece | aclara
esclarecemos | aclaramos
esclarecen | aclaran
esclarecer | aclarar
esclarecerá | aclarará
esclarecerán | aclararán
esclarecería | aclararía
esclarecerían | aclararían
esclarecida | aclarada
esclarecidas | aclaradas
esclarecido | aclarado
esclarecidos | aclarados
esclareciendo | aclarando
esclareciera | aclarara
esclarecieran | aclararan
esclarecieron | aclararon
esclareció | aclaró
esclarecía | aclaraba
esclarecían | aclaraban
esclarezca | aclare
esclarezcan | aclaren
escoge | elige
escogemos | elegimos
escogen | eligen
escoger | elegir
escogerá | elegirá
escogerán | elegirán
escogería | elegiría
escogerían | elegirían
escogida | elegida
escogidas | elegidas
escogido | elegida
escogidos | elegidas
escogiendo | eligiendo
escogiera | eligiera
escogieran | eligieran
escogieron | eligieron
escogió | eligió
escogía | elegía
escogían | elegían
escoja | elija
escojan | elijan
esconda | oculte
escondan | oculten
esconde | oculta
escondemos | ocultamos
esconden | ocultan
esconder | ocultar
esconderá | ocultará
esconderán | ocultarán
escondería | ocultaría
esconderían | ocultarían
escondida | oculta
escondidas | ocultas
escondido | oculta
escondidos | ocultas
escondiendo | ocultando
escondiera | ocultara
escondieran | ocultaran
escondieron | ocultaron
escondió | ocultó
escondía | escondía
escondían | escondían
escriba | escriba
escriban | escriban
escribe | escribe
escriben | escriben
escribiendo | redactando
escribiera | redactara
escribieran | redactaran
escribieron | redactaron
escribimos | escribimos
escribir | escribir
escribirá | escribirá
escribirán | escribirán
escribiría | escribiría
escribirían | escribirían
escribió | redactó
escribía | escribía
escribían | escribían
escrita | escrita
escritas | escritas
escrito | escrito
escritor | autor
escritora | autora
escritores | autores
escritos | escritos
escucha | oye
escuchada | oída
escuchadas | oídas
escuchado | oído
escuchados | oídos
escuchan | oyen
escuchando | oyendo
escuchar | oír
escucharon | oyeron
escuchará | oirá
escuchó | oyó
escuela | colegio
escuelas | colegios
ese
esencial | crucial
esenciales | cruciales
eso
espaciosa | vasta
espaciosas | vastas
espacioso | vasta
espaciosos | vastas
espantosa | horrible
espantosas | horribles
espantoso | horrible
espantosos | horribles
especial
especialista | experto
especialistas | expertos
especialmente | ante todo
espera | espera
esperaba | esperaba
esperaban | esperaban
esperada | esperada
esperadas | esperadas
esperado | esperado
esperados | esperados
esperan | esperan
esperando | esperando
esperar | esperar
esperaron | esperaron
esperará | esperará
esperarán | esperarán
espere | espere
esperen | esperen
esperó | esperó
espesa | densa
espesas | densas
espeso | denso
espesos | densos
esposa
esposa y dos | mujer y dos
esposa y tres | mujer y tres
esposo | esposo
esposos | esposos
esta
esta semana | esta semana
estaba
estaba en | estaba en
establece | fija
establecen | fijan
establecer | fijar
establecerá | fijará
establecida | fijada
establecido | fijado
estableciendo | fijando
establecieron | fijaron
estableció | fijó
estaciona | aparca
estacionaba | aparcaba
estacionaban | aparcaban
estacionada | aparcada
estacionadas | aparcadas
estacionado | aparcada
estacionados | aparcadas
estacionamiento | parking
estacionamientos | parkings
estacionamos | aparcamos
estacionan | aparcan
estacionando | aparcando
estacionar | aparcar
estacionara | aparcara
estacionaran | aparcaran
estacionaron | aparcaron
estacionará | aparcará
estacionarán | aparcarán
estacionaría | aparcaría
estacionarían | aparcarían
estacione | aparque
estacionen | aparquen
estaciones
estaciones de servicio | gasolineras
estacionó | aparcó
estación
estación de servicio | gasolinera
estallido | estallido
estallidos | estallidos
estalló | estalló
estalló un incendio | estalló un incendio
estará
estará de baja | será baja
este
este año | este año
este fin de semana | este fin de semana
este mes | este mes
estima | estima
estima que | cree que
estimaba | estimaba
estimaban | estimaban
estiman | estiman
estiman que | creen que
estimando
estimando que | estimando que
estimar
estimaron
estimaron que | estimaron que
estimula | estimula
estimulaba | estimulaba
estimulaban | estimulaban
estimulada | estimulada
estimuladas | estimuladas
estimulado | estimulado
estimulados | estimulados
estimulamos | estimulamos
estimulan | estimulan
estimulando | estimulando
estimular | estimular
estimulara | estimulara
estimularan | estimularan
estimularon | estimularon
estimulará | estimulará
estimularán | estimularán
estimularía | estimularía
estimularían | estimularían
estimule | estimule
estimulen | estimulen
estimuló | estimuló
estimó | estimó
estimó que | estimó que
estirarla | estirarla
estirarlo | estirarlo
esto
esto es | o sea
estos
estos últimos años | los últimos años
estrecha | angosta
estrechas | angostas
estrecho | angosta
estrechos | angostas
estropea | daña
estropeaba | dañaba
estropeaban | dañaban
estropeada | rota
estropeadas | rotas
estropeado | roto
estropeados | rotos
estropean | dañan
estropeando | dañando
estropear | dañar
estropearon | dañaron
estropeará | dañará
estropearán | dañarán
estropee | dañe
estropeen | dañen
estropeó | dañó
estudia | revisa
estudiada | revisada
estudiadas | revisadas
estudiado | revisado
estudiados | revisados
estudian | revisan
estudiando | revisando
estudiante | alumno
estudiantes | alumnos
estudiar | revisar
estudiaron | revisaron
estudiará | revisará
estudió | revisó
estupenda | estupenda
estupendas | estupendas
estupendo | estupenda
estupendos | estupendas
estuvieron
estuvieron presentes en | acudieron a
estuvo
estuvo cortada | quedó cortada
estuvo presente en | acudió a
está
está a favor de | apoya
está autorizado a | tiene derecho a
está compuesto por | consta de
está en | está en
está en condiciones de | puede
está en contra de | se opone a
está en curso | está en curso
está en marcha | está en curso
está formado por | consta de
está obligado a | debe
está prohibida | está prohibida
está prohibido | está prohibido
está situada | se sitúa
está situado | se sitúa
está ubicada | se sitúa
está ubicado | se sitúa
están
están compuestos por | se componen de
están en | están en
están en condiciones de | pueden
están en contra de | se oponen a
están formados por | se componen de
están obligados a | deben
están prohibidas | están prohibidas
están prohibidos | están prohibidos
están situadas | se sitúan
están situados | se sitúan
están ubicadas | se sitúan
están ubicados | se sitúan

etapa | fase
etapas | fases
etc | etc
etcétera | etc

eucaristía | misa
eucaristías | misas

evacua | evacua
evacuaba | evacuaba
evacuaban | evacuaban
evacuada | evacuada
evacuadas | evacuadas
evacuado | evacuado
evacuados | evacuados
evacuamos | evacuamos
evacuan | evacuan
evacuando | evacuando
evacuar | evacuar
evacuara | evacuara
evacuaran | evacuaran
evacuaron | evacuaron
evacuará | evacuará
evacuarán | evacuarán
evacuaría | evacuaría
evacuarían | evacuarían
evacue | evacue
evacuen | evacuen
evacuó | evacuó
evacúa | evacua
evacúan | evacuan
evacúe | evacue
evacúen | evacuen
evidente | obvio
evidentes | obvias
evita | elude
evitaba | eludía
evitaban | eludían
evitada | eludida
evitadas | eludidas
evitado | eludido
evitados | eludidos
evitamos | eludimos
evitan | eluden
evitando | evitando
evitar | eludir
evitara | evitara
evitaran | evitaran
evitaron | evitaron
evitará | eludirá
evitarán | eludirán
evitaría | eludiría
evitarían | eludirían
evite | eluda
eviten | eludan
evitó | evitó

exactamente | exactamente
examina | revisa
examinaba | revisaba
examinaban | revisaban
examinada | revisada
examinadas | revisadas
examinado | revisado
examinados | revisados
examinamos | analizamos
examinan | revisan
examinando | revisando
examinar | revisar
examinara | analizara
examinaran | analizaran
examinaron | revisaron
examinará | revisará
examinarán | revisarán
examinaría | analizaría
examinarían | analizarían
examine | revise
examinen | revisen
examinó | revisó
exceda | exceda
excedan | excedan
excede | excede
excedemos | excedemos
exceden | exceden
exceder | exceder
excederá | excederá
excederán | excederán
excedería | excedería
excederían | excederían
excedida | excedida
excedidas | excedidas
excedido | excedido
excedidos | excedidos
excediendo | rebasando
excediera | rebasara
excedieran | rebasaran
excedieron | rebasaron
excedió | rebasó
excedía | excedía
excedían | excedían
excelente | estupenda
excelentes | estupendas
excepcional | excepcional
excepcionales | excepcionales
excepción
excepto | salvo
exclusivamente | solo
excursionista | senderista
excursionistas | senderistas
exhiba | exhiba
exhiban | exhiban
exhibe | exhibe
exhiben | exhiben
exhibida | exhibida
exhibidas | exhibidas
exhibido | exhibido
exhibidos | exhibidos
exhibiendo | mostrando
exhibieron | mostraron
exhibir | exhibir
exhibirá | exhibirá
exhibirán | exhibirán
exhibió | mostró
exhibía | exhibía
exhibían | exhibían
exhorta | insta
exhortada | instada
exhortadas | instadas
exhortado | instado
exhortados | instados
exhortan | instan
exhortando | instando
exhortar | instar
exhortaron | instaron
exhortará | instará
exhortó | instó
exige | exige
exigen | exigen
exigida | exigida
exigidas | exigidas
exigido | exigido
exigidos | exigidos
exigiendo | exigiendo
exigiera | exigiera
exigieran | exigieran
exigieron | exigieron
exigimos | exigimos
exigir | exigir
exigirá | exigirá
exigirán | exigirán
exigiría | exigiría
exigirían | exigirían
exigió | exigió
exigía | exigía
exigían | exigían
exija | exija
exijan | exijan
experto | experto
expertos | expertos
explica | dice
explicaba | decía
explicado | dicho
explican | dicen
explicaron | dijeron
explicó | dijo
explosiones | estallidos
explosión | estallido
explotó | estalló
expondrá
expondrá veinte | expondrá veinte
expone | dice
exponen | dicen
exporta | exporta
exportaba | exportaba
exportaban | exportaban
exportada | exportada
exportadas | exportadas
exportado | exportado
exportados | exportados
exportamos | exportamos
exportan | exportan
exportando | exportando
exportar | exportar
exportara | exportara
exportaran | exportaran
exportaron | exportaron
exportará | exportará
exportarán | exportarán
exportaría | exportaría
exportarían | exportarían
exporte | exporte
exporten | exporten
exportó | exportó
exposiciones | muestras
exposición | exhibe
expresa | dice
expresado | dicho
expresaron | dijeron
expresó | dijo
expresó su agradecimiento | agradeció
expuesto | dicho
expulsa | echa
expulsada | echada
expulsadas | echadas
expulsado | echado
expulsados | echados
expulsan | echan
expulsando | echando
expulsar | echar
expulsaron | echaron
expulsará | echará
expulsó | echó
expusieron | dijeron
expuso | dijo
extendemos | ampliamos
extender | ampliar
extenderla | estirarla
extenderlo | estirarlo
extenderá | ampliará
extenderán | ampliarán
extendería | ampliaría
extenderían | ampliarían
extendida | ampliada
extendidas | ampliadas
extendido | ampliado
extendidos | ampliados
extendiendo | ampliando
extendiera | ampliara
extendieran | ampliaran
extendieron | ampliaron
extendió | amplió
extendía | ampliaba
extendían | ampliaban
extensa | vasta
extensas | vastas
extenso | vasta
extensos | vastas
extienda | amplíe
extiendan | amplíen
extiende | amplía
extienden | amplían
extinga | apague
extingan | apaguen
extingue | apaga
extinguen | apagan
extinguida | apagada
extinguidas | apagadas
extinguido | apagada
extinguidos | apagadas
extinguiendo | apagando
extinguiera | apagara
extinguieran | apagaran
extinguieron | apagaron
extinguimos | apagamos
extinguir | apagar
extinguirá | apagará
extinguirán | apagarán
extinguiría | apagaría
extinguirían | apagarían
extinguió | apagó
extinguía | apagaba
extinguían | apagaban
extranjero
extraordinaria | excepcional
extraordinarias | excepcionales
extraordinario | excepcional
extraordinarios | excepcionales
extraviada | perdida
extraviadas | perdidas
extraviado | perdido
extraviados | perdidos
extraviaron
extravió
extraña | rara
extrañas | raras
extraño | raro
extraños | raros
extremadamente | sumamente

eólica
eólicas

fabrica | fabrica
fabricaba | producía
fabricaban | producían
fabricación | producción
fabricada | fabricada
fabricadas | fabricadas
fabricado | fabricada
fabricados | fabricadas
fabricamos | fabricamos
fabrican | fabrican
fabricando | fabricando
fabricar | elaborar
fabricara | fabricara
fabricaran | fabricaran
fabricaron | fabricaron
fabricará | fabricará
fabricarán | fabricarán
fabricaría | fabricaría
fabricarían | fabricarían
fabricó | fabricó
fabrique | fabrique
fabriquen | fabriquen
facilidad
facilita | facilita
facilitar | facilitar
factoría | planta
factorías | plantas
facturaciones | facturaciones
facturación | cifra
facultativos | médicos
falleca | pereca
fallecan | perecan
fallece | muere
fallecemos | morimos
fallecen | mueren
fallecer | morir
fallecerá | morirá
fallecerán | morirán
fallecería | moriría
fallecerían | morirían
fallecida | muerta
fallecidas | muertas
fallecido | muerta
fallecidos | muertas
falleciendo | muriendo
falleciera | muriera
fallecieran | murieran
fallecieron | murieron
fallecimiento | deceso
fallecimientos | decesos
falleció | murió
fallecía | moría
fallecían | morían
fallezca | muera
fallezcan | mueran
fallo | fallo
fallos | fallos
falta | falta
faltaba | faltaba
faltaban | faltaban
faltado
faltan | faltan
faltar | faltar
faltara | faltara
faltaran | faltaran
faltaron | faltaron
faltará | faltará
faltarán | faltarán
faltaría | faltaría
faltarían | faltarían
falte | falte
falten | falten
faltó | faltó
faltó a clase | faltó a clase
familiar | familiar
familiares | parientes
famosa | famosa
famosas | famosas
famoso | famosa
famosos | famosas
fascina | cautiva
fascinada | cautivada
fascinadas | cautivadas
fascinado | cautivado
fascinados | cautivados
fascinan | cautivan
fascinando | cautivando
fascinar | cautivar
fascinaron | cautivaron
fascinará | cautivará
fascinó | cautivó
fase | fase
fases | fases
fatigada | cansada
fatigadas | cansadas
fatigado | cansado
fatigados | cansados
favor
favorita | favorita
favoritas | favoritas
favorito | favorito
favoritos | favoritos

fecha
felices | felices
felicidad | alegría
felicita | felicita
felicitado | felicitado
felicitan | felicitan
felicitando | felicitando
felicitar | felicitar
felicitaron | felicitaron
felicitó | felicitó
feliz | feliz
feriado
festeja | celebra
festejaba | celebraba
festejaban | celebraban
festejada | celebrada
festejadas | celebradas
festejado | celebrado
festejados | celebrados
festejamos | celebramos
festejan | celebran
festejando | celebrando
festejar | celebrar
festejara | celebrara
festejaran | celebraran
festejaron | celebraron
festejará | celebrará
festejarán | celebrarán
festejaría | celebraría
festejarían | celebrarían
festeje | celebre
festejen | celebren
festejó | celebró
festivo | festivo

ficha | ficha
fichaba | fichaba
fichaban | fichaban
fichada | fichada
fichadas | fichadas
fichado | fichado
fichados | fichados
fichamos | fichamos
fichan | fichan
fichando | fichando
fichar | fichar
fichara | fichara
ficharan | ficharan
ficharon | ficharon
fichará | fichará
ficharán | ficharán
ficharía | ficharía
ficharían | ficharían
fiche | fiche
fichen | fichen
fichó | fichó
fiesta | fiesta
fiestas | fiestas
fija | fija
fijada | fijada
fijado | fijado
fijan | fijan
fijando | fijando
fijar | fijar
fijaron | fijaron
fijará | fijará
fijó | fijó
film | film
filmada | rodada
filmado | rodado
filmar | rodar
filmaron | rodaron
filmará | rodará
filme | film
filmes | cintas
filmó | rodó
fin | fin
final | fin
finales | fines
finales de | fines de
finalice | acabe
finalicen | acaben
finaliza | acaba
finalizaba | acababa
finalizaban | acababan
finalizada | acabada
finalizadas | acabadas
finalizado | acabada
finalizados | acabadas
finalizamos | acabamos
finalizan | acaban
finalizando | acabando
finalizar | acabar
finalizara | acabara
finalizaran | acabaran
finalizaron | acabaron
finalizará | acabará
finalizarán | acabarán
finalizaría | acabaría
finalizarían | acabarían
finalizó | acabó
finalmente | por fin
financia | costea
financiaba | costeaba
financiaban | costeaban
financiada | costeada
financiadas | costeadas
financiado | costeado
financiados | costeados
financian | costean
financiando | costeando
financiar | costear
financiaron | costearon
financiará | costeará
financiarán | costearán
financie | costee
financien | costeen
financió | costeó
fines | fines
fines de | fines de
firma | firma
firmado | firmado
firmar | firmar
firmaron | firmaron
firmará | firmará
firmas | firmas
firmó | firmó

fomenta | fomenta
fomentaba | promovía
fomentaban | promovían
fomentada | fomentada
fomentadas | fomentadas
fomentado | fomentado
fomentados | fomentados
fomentamos | fomentamos
fomentan | fomentan
fomentando | fomentando
fomentar | fomentar
fomentara | fomentara
fomentaran | fomentaran
fomentaron | fomentaron
fomentará | fomentará
fomentarán | fomentarán
fomentaría | fomentaría
fomentarían | fomentarían
fomente | fomente
fomenten | fomenten
fomentó | fomentó
forma | modo
forma parte de | pertenece a
formada
formada por | formada por
formadas
formadas por | formadas por
formado
formado por | formada por
formados
formados por | formados por
forman
forman parte de | pertenecen a
formas | modos
fortalece | refuerza
fortalecen | refuerzan
fortalecer | reforzar
fortalecerá | reforzará
fortalecerán | reforzarán
fortalecida | reforzada
fortalecidas | reforzadas
fortalecido | reforzada
fortalecidos | reforzadas
fortaleciendo | reforzando
fortalecieron | reforzaron
fortaleció | reforzó
fortalecía | reforzaba
fortalecían | reforzaban
fortalezca | refuerce
fortalezcan | refuercen
fortuna
forzada | forzada
forzadas | forzadas
forzado | forzado
forzados | forzados
forzando | forzando
forzar | forzar
forzaron | forzaron
forzará | forzará
forzó | forzó
foto | foto
fotografía | foto
fotografías | fotos
fotos | fotos

fracturaron
fracturó
fragmento | trozo
fragmentos | trozos
frasco | bote
frascos | botes
frecuencia
frecuente | corriente
frecuentemente | a menudo
frecuentes | corrientes
frente
frente a | frente a
frente al | frente al
fresa | fresa
fresas | fresas
frigorífico | nevera
frigoríficos | neveras
frutilla | fresa
frutillas | fresas

fue
fue de nuevo | fue de nuevo
fue propiedad de | perteneció a
fuego | fuego
fuego bajo | fuego bajo
fuego lento | fuego bajo
fuego suave | fuego bajo
fuegos | fuegos
fuera
fuera del país | fuera del país
fueron
fuerza | fuerza
fuerzan | fuerzan
fuga
fugó
funda | crea
fundaba | creaba
fundaban | creaban
fundada | creada
fundadas | creadas
fundado | creado
fundados | creados
fundamental | crucial
fundamentales | cruciales
fundan | crean
fundando | creando
fundar | crear
fundaron | crearon
fundará | creará
fundarán | crearán
funde
funde la | funde la
funde la mantequilla | funde la mantequilla
fundó | creó
funeral | funeral
funerales | sepelios
futbolista | futbolista
futbolistas | futbolistas

fábrica | planta
fábricas | plantas
fácil | fácil
fáciles | fáciles
fácilmente | fácilmente
fármaco | fármaco
fármacos | fármacos

fútbol | fútbol

gafas | gafas
galardona | premia
galardonaba | premiaba
galardonaban | premiaban
galardonada | premiada
galardonadas | premiadas
galardonado | premiado
galardonados | premiados
galardonan | premian
galardonando | premiando
galardonar | premiar
galardonaron | premiaron
galardonará | premiará
galardonarán | premiarán
galardone | premie
galardonen | premien
galardones | premios
galardonó | premió
galardón | premio
ganador | ganador
ganadora | ganadora
ganadoras | ganadoras
ganadores | ganadores
ganancia | ganancia
ganancias | ganancias
ganó | ganó
ganó a | ganó a
ganó el premio | ganó el premio
ganó el título | ganó el título
ganó la medalla | ganó la medalla
ganó la medalla de oro | ganó la medalla de oro
ganó por | ganó por
gasolinera | gasolinera
gasolineras | gasolineras
gasta | gasta
gastaba | gastaba
gastaban | gastaban
gastada | gastada
gastadas | gastadas
gastado | gastado
gastados | gastados
gastamos | gastamos
gastan | gastan
gastando | gastando
gastar | gastar
gastara | gastara
gastaran | gastaran
gastaron | gastaron
gastará | gastará
gastarán | gastarán
gastaría | gastaría
gastarían | gastarían
gaste | gaste
gasten | gasten
gasto | coste
gastos | costes
gastó | gastó

general
generalmente | en general
gente | gente
gestiona | tramita
gestionaba | tramitaba
gestionaban | tramitaban
gestionada | tramitada
gestionadas | tramitadas
gestionado | tramitado
gestionados | tramitados
gestionamos | tramitamos
gestionan | tramitan
gestionando | tramitando
gestionar | tramitar
gestionara | tramitara
gestionaran | tramitaran
gestionaron | tramitaron
gestionará | tramitará
gestionarán | tramitarán
gestionaría | tramitaría
gestionarían | tramitarían
gestione | tramite
gestionen | tramiten
gestiones | trámites
gestionó | tramitó
gestión | gestión

gigantesca | enorme
gigantescas | enormes
gigantesco | enorme
gigantescos | enormes
gira | gira
giras | giras

global

gol | gol
goles | goles
golpea
golpea a | afecta a
golpeaba
golpeaba a | afectaba a
golpeaban
golpeaban a | afectaban a
golpeada
golpeada a | afectada a
golpeadas
golpeadas a | afectadas a
golpeado
golpeado a | afectado a
golpeados
golpeados a | afectados a
golpeamos
golpeamos a | afectamos a
golpean
golpean a | afectan a
golpeando
golpeando a | afectando a
golpear
golpear a | afectar a
golpeara
golpeara a | afectara a
golpearan
golpearan a | afectaran a
golpearon
golpearon a | afectaron a
golpeará
golpeará a | afectará a
golpearán
golpearán a | afectarán a
golpearía
golpearía a | afectaría a
golpearían
golpearían a | afectarían a
golpee
golpee a | afecte a
golpeen
golpeen a | afecten a
golpeó
golpeó a | afectó a
goza | goza
gozada | gozada
gozadas | gozadas
gozado | gozado
gozados | gozados
gozan | gozan
gozando | gozando
gozar | gozar
gozaron | gozaron
gozará | gozará
gozó | gozó

gracias
gracias a | debido a
gracias al | debido al
graciosa | graciosa
graciosas | graciosas
gracioso | gracioso
graciosos | graciosos
gradualmente | paso a paso
gran
gran cantidad de | muchos
gran parte | gran parte
gran parte de | gran parte de
grande
grandes
grata | grata
gratas | gratas
gratis | gratis
grato | grata
gratos | gratas
gratuita | gratis
gratuitamente | gratis
gratuito | gratis
grave | grave
gravedad
gravemente
gravemente herida | gravemente herida
gravemente herido | gravemente herido
gravemente heridos | gravemente heridos
graves | graves
gripe | gripe
grita | grita
gritada | gritada
gritadas | gritadas
gritado | gritado
gritados | gritados
gritan | gritan
gritando | gritando
gritar | gritar
gritaron | gritaron
gritará | gritará
gritó | gritó

guarda | guarda
guardada | guardada
guardadas | guardadas
guardado | guardado
guardados | guardados
guardameta | arquero
guardametas | arqueros
guardan | guardan
guardando | guardando
guardar | guardar
guardaron | guardaron
guardará | guardará
guardó | guardó
guisantes | arvejas
gusto | gusto
gustos | gustos

ha
ha aumentado | ha crecido
ha contratado a | ha contratado a
ha crecido | ha crecido
ha de | debe
ha decidido | ha decidido
ha faltado | ha faltado
ha incorporado a | ha contratado a
ha prometido | ha prometido
ha resuelto | ha decidido
ha tenido lugar | ha tenido lugar
ha tirado la toalla | se ha rendido
habita | vive
habitaba | vivía
habitaban | vivían
habitaciones
habitada | vivida
habitadas | vividas
habitado | vivido
habitados | vividos
habitan | viven
habitando | viviendo
habitante | vecina
habitantes | vecinas
habitar | vivir
habitaron | vivieron
habitará | vivirá
habitarán | vivirán
habite | viva
habiten | vivan
habitual | usual
habituales | usuales
habitualmente | en general
habitó | vivió
hablado
hablado con | hablado con
hablar
hablar con | hablar con
hablaron
hablaron con | hablaron con
habló
habló con | habló con
había
había aumentado | había crecido
había crecido | había crecido
había de | debía
había faltado | había faltado
había tirado la toalla | se había rendido
habían
habían aumentado | habían crecido
habían crecido | habían crecido
habían de | debían
habían faltado | habían faltado
habían tirado la toalla | se habían rendido
hace
hace algunas semanas | hace unas semanas
hace algunos años | hace unos años
hace algunos días | hace unos días
hace algunos meses | hace unos meses
hace pocas semanas | hace unas semanas
hace poco | hace poco
hace poco tiempo | hace poco
hace pocos años | hace unos años
hace pocos días | hace unos días
hace pocos meses | hace unos meses
hace unas semanas | hace unas semanas
hace unos años | hace unos años
hace unos días | hace unos días
hace unos meses | hace unos meses
hace ya | hace ya
hacer
hacer hervir | hacer hervir
hacer una visita a | visitar
hacia | hacia
halla | halla
hallaba | hallaba
hallaban | hallaban
hallada | hallada
halladas | halladas
hallado | hallada
hallados | halladas
hallamos | hallamos
hallan | hallan
hallando | hallando
hallar | hallar
hallara | hallara
hallaran | hallaran
hallaron | hallaron
hallará | hallará
hallarán | hallarán
hallaría | hallaría
hallarían | hallarían
hallazgo | hallazgo
hallazgos | hallazgos
halle | halle
hallen | hallen
halló | halló
han
han aumentado | han crecido
han crecido | han crecido
han de | deben
han faltado | han faltado
han tirado la toalla | se han rendido
hasta
hasta ahora | hasta ahora
hasta el momento | hasta ahora
hasta entonces | hasta entonces
hasta ese momento | hasta entonces
hasta la fecha | hasta ahora
hay
hay que | hay que
haz
haz hervir | haz hervir

hecho
herida | herida
herida de gravedad | gravemente herida
heridas | heridas
herido | herido
herido de gravedad | gravemente herido
heridos | heridos
heridos de gravedad | gravemente heridos
hermosa | bella
hermosas | bellas
hermoso | bella
hermosos | bellas
hervir

hicieron
hicieron una visita a | visitaron
hincha | hincha
hinchas | hinchas
hizo
hizo explosión | estalló
hizo saber | dijo
hizo su carrera | hizo su carrera
hizo toda su carrera | hizo toda su carrera
hizo una visita a | visitó

hogar
homenajea | honra
homenajeada | honesta
homenajeadas | honestas
homenajeado | honrado
homenajeados | honestos
homenajean | honran
homenajeando | honrando
homenajear | honrar
homenajearon | honraron
homenajeará | honrará
homenajeó | honró
honesta | honesta
honestas | honestas
honestos | honestos
honra | honra
honrada | honesta
honradas | honestas
honrado | honrado
honrados | honestos
honran | honran
honrando | honrando
honrar | honrar
honraron | honraron
honrará | honrará
honró | honró
hora
horas
horas de caminata | horas de camino
horas de camino | horas de camino
horas después | horas después
horas más tarde | horas después
hornea | hornea
horneaba | horneaba
horneaban | horneaban
horneada | horneada
horneadas | horneadas
horneado | horneado
horneados | horneados
horneamos | horneamos
hornean | hornean
horneando | horneando
hornear | hornear
horneara | horneara
hornearan | hornearan
hornearon | hornearon
horneará | horneará
hornearán | hornearán
hornearía | hornearía
hornearían | hornearían
hornee | hornee
horneen | horneen
horneó | horneó
horno
horrible | horrible
horribles | horribles
hospedaje | hospedaje
hospedajes | hospedajes
hospital
hoy
hoy en día | ahora
hoy por hoy | ahora

hubo
huelga
huerta | huerta
huertas | huertas
huerto | huerta
huertos | huertas
huido | huido
huir | huir
hunde | hunde
hunden | hunden
hundida | hundida
hundidas | hundidas
hundido | hundido
hundidos | hundidos
hundiendo | hundiendo
hundieron | hundieron
hundir | hundir
hundirá | hundirá
hundió | hundió
huye | huye
huyen | huyen
huyendo | huyendo
huyeron | huyeron
huyó | huyó

hábito | hábito
hábitos | hábitos

idea | idea
ideas | ideas
ido

igual
igualada | empate
igualadas | empates
igualmente | también

ilegal | ilegal
ilegales | ilegales
ilesa | ilesa
ilesas | ilesas
ileso | ileso
ilesos | ilesos
ilumina | alumbra
iluminada | alumbrada
iluminadas | alumbradas
iluminado | alumbrado
iluminados | alumbrados
iluminan | alumbran
iluminando | alumbrando
iluminar | alumbrar
iluminaron | alumbraron
iluminará | alumbrará
iluminó | alumbró
ilícita | ilegal
ilícitas | ilegales
ilícito | ilegal
ilícitos | ilegales

imita | copia
imitada | copiada
imitadas | copiadas
imitado | copiado
imitados | copiados
imitan | copian
imitando | copiando
imitar | copiar
imitaron | copiaron
imitará | copiará
imitó | copió
impacta | choca
impactaba | chocaba
impactaban | chocaban
impactada | chocada
impactadas | chocadas
impactado | chocado
impactados | chocados
impactamos | chocamos
impactan | chocan
impactando | chocando
impactar | chocar
impactara | chocara
impactaran | chocaran
impactaron | chocaron
impactará | chocará
impactarán | chocarán
impactaría | chocaría
impactarían | chocarían
impacte | choque
impacten | choquen
impactó | chocó
impecable | perfecta
impecables | perfectas
importante | relevante
importantes | relevantes
imposible
imprescindible | necesaria
imprescindibles | necesarias
imprevista | imprevista
imprevistas | imprevistas
imprevisto | imprevisto
imprevistos | imprevistos
impuesto | tributo
impuestos | tributos
impulsa | fomenta
impulsa a | lleva a
impulsaba | promovía
impulsaba a | llevaba a
impulsaban | promovían
impulsaban a | llevaban a
impulsada | fomentada
impulsada a | llevada a
impulsadas | fomentadas
impulsadas a | llevadas a
impulsado | fomentado
impulsado a | llevado a
impulsados | fomentados
impulsados a | llevados a
impulsamos | fomentamos
impulsamos a | llevamos a
impulsan | fomentan
impulsan a | llevan a
impulsando | fomentando
impulsando a | llevando a
impulsar | fomentar
impulsar a | llevar a
impulsara | fomentara
impulsara a | llevara a
impulsaran | fomentaran
impulsaran a | llevaran a
impulsaron | fomentaron
impulsaron a | llevaron a
impulsará | fomentará
impulsará a | llevará a
impulsarán | fomentarán
impulsarán a | llevarán a
impulsaría | fomentaría
impulsaría a | llevaría a
impulsarían | fomentarían
impulsarían a | llevarían a
impulse | fomente
impulse a | lleve a
impulsen | fomenten
impulsen a | lleven a
impulsó | fomentó
impulsó a | llevó a
impuso

incauta | incauta
incautaba | incautaba
incautaban | incautaban
incautada | incautada
incautadas | incautadas
incautado | incautado
incautados | incautados
incautamos | incautamos
incautan | incautan
incautando | incautando
incautar | incautar
incautara | incautara
incautaran | incautaran
incautaron | incautaron
incautarse
incautarse de | incautar
incautará | incautará
incautarán | incautarán
incautaría | incautaría
incautarían | incautarían
incaute | incaute
incauten | incauten
incautó | incautó
incendio | fuego
incendios | fuegos
incentiva | estimula
incentivaba | estimulaba
incentivaban | estimulaban
incentivada | estimulada
incentivadas | estimuladas
incentivado | estimulado
incentivados | estimulados
incentivamos | estimulamos
incentivan | estimulan
incentivando | estimulando
incentivar | estimular
incentivara | estimulara
incentivaran | estimularan
incentivaron | estimularon
incentivará | estimulará
incentivarán | estimularán
incentivaría | estimularía
incentivarían | estimularían
incentive | estimule
incentiven | estimulen
incentivó | estimuló
incidentes
incluida | incluida
incluidas | incluidas
incluido | incluido
incluidos | incluidos
incluimos | incluimos
incluir | incluir
incluirá | incluirá
incluirán | incluirán
incluiría | incluiría
incluirían | incluirían
incluya | incluya
incluyan | incluyan
incluye | incluye
incluyen | incluyen
incluyendo | incluyendo
incluyera | incluyera
incluyeran | incluyeran
incluyeron | incluyeron
incluyó | incluyó
incluía | incluía
incluían | incluían
inconveniente | desventaja
inconvenientes | desventajas
incorporado
incorporamos | añadimos
incorporar | añadir
incorpore | añada
incorrecta | errónea
incorrectas | erróneas
incorrecto | errónea
incorrectos | erróneas
incrementa | sube
incrementaba | subía
incrementaban | subían
incrementada | subido
incrementadas | crecidas
incrementado | subido
incrementados | crecidas
incrementamos | subimos
incrementan | suben
incrementando | elevando
incrementar | subir
incrementara | elevara
incrementaran | elevaran
incrementaron | elevaron
incrementarse | crecer
incrementará | subirá
incrementarán | subirán
incrementaría | subiría
incrementarían | subirían
incremente | suba
incrementen | suban
incremento | alza
incrementos | alzas
incrementó | elevó
incumple | incumple
incumplen | incumplen
incumplida | incumplida
incumplidas | incumplidas
incumplido | incumplido
incumplidos | incumplidos
incumpliendo | incumpliendo
incumplieron | incumplieron
incumplir | incumplir
incumplirá | incumplirá
incumplió | incumplió
indaga | indaga
indagada | indagada
indagadas | indagadas
indagado | indagado
indagados | indagados
indagan | indagan
indagando | indagando
indagar | indagar
indagaron | indagaron
indagará | indagará
indagó | indagó
indemne | ileso
indemnes | ilesos
indica | dice
indicaba | decía
indicado | dicho
indican | dicen
indicaron | dijeron
indicio | pista
indicios | pistas
indicó | dijo
indigentes | sin hogar
indudablemente | sin duda
inesperada | imprevista
inesperadas | imprevistas
inesperado | imprevisto
inesperados | imprevistos
infarto | infarto
influenza | gripe
informa | dice
informado | dicho
informan | dicen
informaron | dijeron
informe | informe
informes | informes
informó | dijo
infringe | incumple
infringen | incumplen
infringida | incumplida
infringidas | incumplidas
infringido | incumplido
infringidos | incumplidos
infringiendo | incumpliendo
infringieron | incumplieron
infringir | incumplir
infringirá | incumplirá
infringió | incumplió
ingresa
ingresa en | accede a
ingresado
ingresado en | accedido a
ingresan
ingresan en | acceden a
ingresando
ingresando en | entrando en
ingresar
ingresar en | acceder a
ingresaron
ingresaron en | entraron en
ingresó
ingresó en | entró en
inhuma | inhuma
inhumada | inhuma
inhumadas | sepultas
inhumado | sepulto
inhumados | sepultos
inhuman | inhuman
inhumando | inhumando
inhumar | inhumar
inhumaron | inhumaron
inhumará | inhumará
inhumó | inhumó
inicia | inicia
iniciaba | empezaba
iniciaban | empezaban
iniciada | empezada
iniciadas | empezadas
iniciado | empezado
iniciado una investigación | abierto una investigación
iniciados | empezados
inicialmente | al principio
inician | inician
iniciando | empezando
iniciar | empezar
iniciaron | empezaron
iniciará | empezará
iniciarán | empezarán
inicie | inicie
inicien | inicien
inicio | inicio
inicios | inicios
inició | empezó
inició una investigación | abrió una investigación
ininterrumpidamente | sin cesar
inmediaciones
inmediata | inmediata
inmediatamente | enseguida
inmediatamente después | acto seguido
inmediatas | inmediatas
inmediato | inmediato
inmediatos | inmediatos
inmensa | enorme
inmensas | enormes
inmenso | enorme
inmensos | enormes
inmueble | edificio
inmuebles | edificios
inocua | inocua
inocuas | inocuas
inocuo | inocuo
inocuos | inocuos
inofensiva | inocua
inofensivas | inocuas
inofensivo | inocuo
inofensivos | inocuos
inquieta | inquieta
inquietada | inquieta
inquietadas | inquietas
inquietado | inquieta
inquietados | inquietas
inquietan | inquietan
inquietando | inquietando
inquietar | inquietar
inquietaron | inquietaron
inquietará | inquietará
inquietas | inquietas
inquieto | inquieta
inquietos | inquietas
inquietud | inquietud
inquietudes | inquietudes
inquietó | inquietó
inquilina | inquilina
inquilinas | inquilinas
inquilino | inquilino
inquilinos | inquilinos
insatisfecha | descontenta
insatisfechas | descontentas
insatisfecho | descontenta
insatisfechos | descontentas
inscribe | apunta
inscriben | apuntan
inscribiendo | apuntando
inscribieron | apuntaron
inscribir | inscribir
inscribirse | apuntarse
inscribirá | apuntará
inscribió | apuntó
inscrita | apuntada
inscritas | apuntadas
inscrito | apuntado
inscritos | apuntados
inspecciona | revisa
inspeccionaba | revisaba
inspeccionaban | revisaban
inspeccionada | revisada
inspeccionadas | revisadas
inspeccionado | revisado
inspeccionados | revisados
inspeccionan | revisan
inspeccionando | revisando
inspeccionar | revisar
inspeccionaron | revisaron
inspeccionará | revisará
inspeccionarán | revisarán
inspeccione | revise
inspeccionen | revisen
inspeccionó | revisó
insta | insta
instada | instada
instadas | instadas
instado | instado
instados | instados
instala | pon
instalaba | colocaba
instalaban | colocaban
instalada | puesta
instaladas | puestas
instalado | puesta
instalados | puestas
instalamos | colocamos
instalan | montan
instalando | montando
instalar | poner
instalara | colocara
instalaran | colocaran
instalaron | montaron
instalará | montará
instalarán | colocarán
instalaría | colocaría
instalarían | colocarían
instale | ponga
instalen | coloquen
instaló | montó
instan | instan
instando | instando
instante
instantánea | inmediata
instantáneas | inmediatas
instantáneo | inmediato
instantáneos | inmediatos
instar | instar
instaron | instaron
instará | instará
instrucciones
instrucciones de uso | manual de uso
instó | instó
insólita | inusual
insólitas | insólitas
insólito | inusual
insólitos | insólitas
integrada
integrada por | formada por
integradas
integradas por | formadas por
integrado
integrado por | formada por
integrados
integrados por | formados por
intemperie
intencionadamente | adrede
intención
intenta | intenta
intentaba | intentaba
intentan | intentan
intentar | intentar
intentaron | intentaron
intento | intento
intentos | intentos
intentó | intentó
interior
interna | presa
internas | presas
internet
interno | preso
internos | presos
interpretará
interpretará obras | tocará obras
interpretó
interpretó obras | tocó obras
interpuesta
interpuesta por tres | presentada por tres
interpuesto
interpuesto una denuncia | presentado una denuncia
interpusieron
interpusieron una denuncia | presentaron una denuncia
interpuso
interpuso una denuncia | presentó una denuncia
interrumpida | cortada
interrumpidas | cortadas
interrumpido | cortado
interrumpidos | cortados
interrupción
intersecciones | cruces
intersección | cruce
intervención
intervención quirúrgica | operación quirúrgica
introduce | mete
introducen | meten
introducida | metida
introducidas | metidas
introducido | metido
introducidos | metidos
introduciendo | metiendo
introducir | meter
introducirá | meterá
introdujeron | metieron
introdujo | metió
intérprete | actor
inunda | anega
inundaba | anegaba
inundaban | anegaban
inundaciones | anegamientos
inundación | inundación
inundada | anegada
inundadas | anegadas
inundado | anegado
inundados | anegados
inundamos | anegamos
inundan | anegan
inundando | anegando
inundar | anegar
inundara | anegara
inundaran | anegaran
inundaron | anegaron
inundará | anegará
inundarán | anegarán
inundaría | anegaría
inundarían | anegarían
inunde | anegue
inunden | aneguen
inundó | anegó
inusual | inusual
inusuales | insólitas
investigación
investigador | científico
investigadora | científica
investigadores | científicos
invierno
invita | invita
invitaba | invitaba
invitaban | invitaban
invitada | invitada
invitadas | invitadas
invitado | invitado
invitados | invitados
invitamos | invitamos
invitan | invitan
invitando | invitando
invitar | invitar
invitara | invitara
invitaran | invitaran
invitaron | invitaron
invitará | invitará
invitarán | invitarán
invitaría | invitaría
invitarían | invitarían
invite | invite
inviten | inviten
invitó | invitó

ira | ira
irrita | irrita
irritaba | irritaba
irritaban | irritaban
irritada | irritada
irritadas | irritadas
irritado | irritado
irritados | irritados
irritan | irritan
irritando | irritando
irritar | irritar
irritaron | irritaron
irritará | irritará
irritarán | irritarán
irrite | irrite
irriten | irriten
irritó | irritó
irse | irse

jamás | jamás
jamás antes | jamás antes

jersey | jersey

jornada
joya | joya
joyas | joyas

jubilado | jubilado
jubilados | jubilados
judicial
judiciales
judías
judías verdes | ejotes
juega
juega contra | se mide a
jueves
jueves próximo | jueves próximo
jugador
jugador de fútbol | futbolista
jugadores
jugadores de fútbol | futbolistas
jugará
jugará contra | se medirá a
jugarán
jugo | jugo
jugos | jugos
jugó
jugó contra | se midió a
juicio | juicio
juicios | juicios
junta | junta
juntaba | reunía
juntaban | reunían
juntada | juntada
juntadas | juntadas
juntado | juntado
juntados | juntados
juntamos | juntamos
juntan | juntan
juntando | juntando
juntar | juntar
juntara | juntara
juntaran | juntaran
juntaron | juntaron
juntarse | juntarse
juntará | juntará
juntarán | juntarán
juntaría | juntaría
juntarían | juntarían
junte | junte
junten | junten
junto
junto a | junto a
junto al | junto al
juntos | juntos
juntó | juntó
justo
justo antes | poco antes
justo después | acto seguido

la
la carta ofrece | la carta ofrece
la carta propone | la carta ofrece
la mayor parte | la mayoría
la mayor parte de | la mayoría de
la mayor parte de las | la mayoría de las
la mayor parte de los | la mayoría de los
la mayoría | la mayoría
la mayoría de | la mayoría de
la mayoría de las | la mayoría de las
la mayoría de los | la mayoría de los
la mañana siguiente | la mañana siguiente
la noche anterior | la noche antes
la noche antes | la noche antes
la pasada semana | la pasada semana
la próxima semana | la próxima semana
la semana entrante | la próxima semana
la semana pasada | la pasada semana
la semana próxima | la próxima semana
la semana que viene | la próxima semana
la víspera | la víspera
labor | labor
labores | tareas
labrador | labrador
labradores | campesinos
lado
lados
ladrones | cacos
ladrón | caco
lamenta | deplora
lamentaba | deploraba
lamentaban | deploraban
lamentablemente | por desgracia
lamentada | deplorada
lamentadas | deploradas
lamentado | deplorado
lamentados | deplorados
lamentamos | deploramos
lamentan | deploran
lamentando | deplorando
lamentar | deplorar
lamentara | deplorara
lamentaran | deploraran
lamentaron | deploraron
lamentarse | quejarse
lamentará | deplorará
lamentarán | deplorarán
lamentaría | deploraría
lamentarían | deplorarían
lamente | deplore
lamenten | deploren
lamentó | deploró
lanza | tira
lanzada | tirada
lanzadas | tiradas
lanzado | tirado
lanzados | tirados
lanzan | tiran
lanzando | tirando
lanzar | tirar
lanzaron | tiraron
lanzará | tirará
lanzará al mercado | pondrá a la venta
lanzará en mayo | sacará en mayo
lanzó | tiró
lanzó al mercado | sacó al mercado
laptop | laptop
larga
largo
las
las 24 horas | día y noche
las dos | ambas
las personas que | los que

le
le impulsó a dejar | le llevó a dejar
le llevó a dejar | le llevó a dejar
lecciones | clases
lección | clase
legado | legado
legal | legal
legales | legales
lejana | lejana
lejanas | lejanas
lejano | lejana
lejanos | lejanas
lejos
lentamente | despacio
lentes | gafas
lentitud
lento
lesionada | herida
lesionadas | heridas
lesionado | herido
lesionados | heridos
lesiones | heridas
lesionó
lesión | herida
letal | letal
letales | letales
letrada | abogada
letradas | abogadas
letrado | abogada
letrados | abogadas
levanta | erige
levantada | erigida
levantadas | erigidas
levantado | erigida
levantados | erigidas
levantan | erigen
levantando | erigiendo
levantar | erigir
levantaron | erigieron
levantará | erigirá
levantó | erigió
levemente | un poco
levemente herida | levemente herida
levemente herido | levemente herido
levemente heridos | levemente heridos

liberada | liberada
liberadas | liberadas
liberado | liberada
liberados | liberadas
liberar | liberar
libertad
liberó | liberó
libre
licencia
licencia de conducir | carné
lidera | dirige
lideraba | lideraba
lideraban | lideraban
liderada | dirigida
lideradas | dirigidas
liderado | dirigido
liderados | dirigidos
lideramos | lideramos
lideran | dirigen
liderando | liderando
liderar | dirigir
liderara | liderara
lideraran | lideraran
lideraron | lideraron
liderará | dirigirá
liderarán | liderarán
lideraría | lideraría
liderarían | liderarían
lidere | lidere
lideren | lideren
lideró | lideró
lienzo | cuadro
lienzos | cuadros
ligeramente | un poco
ligeramente herida | levemente herida
ligeramente herido | levemente herido
ligeramente heridos | levemente heridos
limita | limita
limitaciones | limitaciones
limitación | limitación
limitada | limitada
limitada a | limitada a
limitadas | limitadas
limitado | limitado
limitados | limitados
limitan | limitan
limitando | limitando
limitar | limitar
limitaron | limitaron
limitará | limitará
limitó | limitó
litigio | pleito
litigios | pleitos
litoral | costa
litorales | costas

llama
llama a la huelga | llama a la huelga
llama a una huelga | llama a la huelga
llanta | llanta
llantas | llantas
llega
llega a | llega a
llegada | meta
llegado
llegado a | llegado a
llegan
llegan a | llegan a
llegando
llegando a | llegando a
llegar
llegar a | llegar a
llegaron
llegaron a | llegaron a
llegó
llegó a | llegó a
llena | llena
llenas | llenas
lleno | llena
llenos | llenas
lleva | lleva
lleva a | lleva a
lleva a cabo | efectúa
lleva a ebullición | haz hervir
lleva cuarenta | dura cuarenta
llevaba | llevaba
llevaba 20 | llevaba 20
llevaba a | llevaba a
llevaba un arma | llevaba un arma
llevaba un cuchillo | llevaba un cuchillo
llevaban | llevaban
llevaban a | llevaban a
llevada | llevada
llevada a | llevada a
llevada al hospital | llevada al hospital
llevadas | llevadas
llevadas a | llevadas a
llevado | llevado
llevado a | llevado a
llevado a cabo | ejecutado
llevado al hospital | llevado al hospital
llevados | llevados
llevados a | llevados a
llevados al hospital | llevados al hospital
llevamos | llevamos
llevamos a | llevamos a
llevan | llevan
llevan a | llevan a
llevan a cabo | efectúan
llevando | llevando
llevando a | llevando a
llevando a cabo | ejecutando
llevar | llevar
llevar a | llevar a
llevar a cabo | efectuar
llevar a ebullición | hacer hervir
llevara | llevara
llevara a | llevara a
llevaran | llevaran
llevaran a | llevaran a
llevaron | llevaron
llevaron a | llevaron a
llevaron a cabo | efectuaron
llevarse
llevarse a cabo | celebrarse
llevará | llevará
llevará a | llevará a
llevarán | llevarán
llevarán a | llevarán a
llevaría | llevaría
llevaría a | llevaría a
llevarían | llevarían
llevarían a | llevarían a
lleve | lleve
lleve a | lleve a
lleven | lleven
lleven a | lleven a
llevó | llevó
llevó a | llevó a
llevó a cabo | efectuó
lluvia | lluvia
lluvias | lluvias

lo
lo antes posible | cuanto antes
lo cual | lo que
lo esperado | lo esperado
lo más pronto posible | cuanto antes
lo más rápido posible | cuanto antes
lo previsto | lo esperado
lo que | lo que
localice | halle
localicen | hallen
localidad | localidad
localiza | halla
localizaba | hallaba
localizaban | hallaban
localizada | hallada
localizadas | halladas
localizado | hallada
localizados | halladas
localizamos | hallamos
localizan | hallan
localizando | hallando
localizar | hallar
localizara | hallara
localizaran | hallaran
localizaron | hallaron
localizará | hallará
localizarán | hallarán
localizaría | hallaría
localizarían | hallarían
localizó | halló
logra | logra
lograba | lograba
lograban | lograban
lograda | lograda
logradas | logradas
logrado | logrado
logrados | logrados
logramos | logramos
logran | logran
logrando | logrando
lograr | lograr
lograra | lograra
lograran | lograran
lograron | lograron
logrará | logrará
lograrán | lograrán
lograría | lograría
lograrían | lograrían
logre | logre
logren | logren
logró | logró
logró un beneficio | logró un beneficio
los
los años recientes | los últimos años
los dos | ambos
los que | los que
los sin techo | sin hogar
los últimos años | los últimos años

lucha
lucha contra | combate
luchado
luchado contra | combatido
luchan
luchan contra | combaten
luchando
luchando contra | combatiendo
luchar
luchar contra | combatir
lucharon
lucharon contra | combatieron
luchó
luchó contra | combatió
luego | luego
luego de | tras
luego de que | luego de que
luego del | tras el
lugar | lugar
lugar del accidente | lugar del accidente
lugar del siniestro | lugar del accidente
lugares | sitios
luminosa | luminosa
luminosas | luminosas
luminoso | luminosa
luminosos | luminosas
lunes
lunes próximo | lunes próximo
lunes que viene | lunes próximo
luz | luz

lícita | legal
lícitas | legales
lícito | legal
lícitos | legales
límite
línea
línea de meta | meta

madre | mamá
madres | mamás
magnífica | estupenda
magníficas | estupendas
magnífico | estupenda
magníficos | estupendas
mail | mail
mails | mails
mamá | mamá
mamás | mamás
manda | envía
mandaba | enviaba
mandaban | enviaban
mandada | enviada
mandadas | enviadas
mandado | enviada
mandados | enviadas
mandamos | enviamos
mandan | envían
mandando | enviando
mandar | enviar
mandara | enviara
mandaran | enviaran
mandaron | enviaron
mandará | enviará
mandarán | enviarán
mandaría | enviaría
mandarían | enviarían
mande | envíe
manden | envíen
mandó | envió
manejar | manejar
manera | modo
maneras | modos
manifestaba | decía
manifestado | dicho
manifestaron | dijeron
manifestó | dijo
manifiesta | dice
manifiestan | dicen
manifiestas | obvias
manifiestos | obvias
mano
mantequilla
mantiene
mantiene el | conserva el
mantiene la | conserva la
manual
manual de instrucciones | manual de uso
manual de uso | manual de uso
manual de usuario | manual de uso
manualmente | a mano
maní | maní
marcar
marcar un gol | anotar un gol
marcha
marchado
marcharon
marcharse | irse
marchó
marco
marcó
marcó un gol | anotó un gol
marido | esposo
maridos | esposos
martes
martes próximo | martes próximo
martes que viene | martes próximo
mata | mata
mataba | mataba
mataban | mataban
matada | matada
matadas | matadas
matado | matado
matados | matados
matamos | matamos
matan | matan
matando | matando
matar | matar
matara | matara
mataran | mataran
mataron | mataron
matará | matará
matarán | matarán
mataría | mataría
matarían | matarían
mate | mate
maten | maten
matrimonio
mató | mató
mayo
mayor | mayor
mayores | mayores
mayoritariamente | en su mayoría
mayoría
mañana
mañanas

me
me arrepiento de nada | me arrepiento de nada
medalla
media
media hora | 30 minutos
mediante | mediante
medicamento | fármaco
medicamentos | fármacos
medicina | fármaco
medicinas | fármacos
medida
medidas
medio
medirá
melocotones | duraznos
melocotón | durazno
menciona | dice
mencionado | dicho
mencionan | dicen
mencionaron | dijeron
mencionó | dijo
menos
menos a menudo | menos a menudo
menos de | menos de
mensualmente | cada mes
menudo
mercaderías | mercancías
mercado
mercancías | mercancías
merced
merced a | debido a
mes
mes próximo | mes próximo
mes que viene | mes próximo
meses
meses después | meses después
meses más tarde | meses después
meta | meta
mete | mete
mete en el horno | hornea
meten | meten
meter | meter
meterá | meterá
metida | metida
metidas | metidas
metido | metido
metidos | metidos
metiendo | metiendo
metieron | metieron
metió | metió

mide
midió
miedo | miedo
miedos | miedos
mientras | mientras
mientras que | mientras
mientras tanto | entretanto
militar | militar
militares | soldados
minutos
minutos después | minutos después
minutos más tarde | minutos después
minúscula | diminuta
minúsculas | diminutas
minúsculo | diminuto
minúsculos | diminutos
misa | misa
misas | misas
misma
mismo
mitad
mitigar | paliar
miércoles
miércoles próximo | miércoles próximo

moderna | moderna
modernas | modernas
moderno | moderno
modernos | modernos
moderó
modifica | cambia
modificaba | cambiaba
modificaban | cambiaban
modificaciones | cambios
modificación | cambio
modificada | cambiada
modificadas | cambiadas
modificado | cambiado
modificados | cambiados
modifican | cambian
modificando | cambiando
modificar | cambiar
modificaron | cambiaron
modificará | cambiará
modificarán | cambiarán
modificó | cambió
modifique | cambie
modifiquen | cambien
modo | modo
modos | modos
molesta | irrita
molestaba | irritaba
molestaban | irritaban
molestada | irritada
molestadas | irritadas
molestado | irritado
molestados | irritados
molestan | irritan
molestando | irritando
molestar | irritar
molestaron | irritaron
molestará | irritará
molestarán | irritarán
moleste | irrite
molesten | irriten
molestó | irritó
momento
momentos
monda | pela
mondaba | pelaba
mondaban | pelaban
mondada | pelada
mondadas | peladas
mondado | pelado
mondados | pelados
mondamos | pelamos
mondan | pelan
mondando | pelando
mondar | pelar
mondara | pelara
mondaran | pelaran
mondaron | pelaron
mondará | pelará
mondarán | pelarán
mondaría | pelaría
mondarían | pelarían
monde | pele
monden | pelen
mondó | peló
monta | pon
montada | puesta
montadas | puestas
montado | puesta
montados | puestas
montan | montan
montando | montando
montar | poner
montaron | montaron
montará | montará
montó | montó
morimos | morimos
morir | morir
morirá | morirá
morirán | morirán
moriría | moriría
morirían | morirían
mortal | letal
mortales | letales
moría | moría
morían | morían
mostraba | exhibía
mostraban | exhibían
mostrada | exhibida
mostradas | exhibidas
mostrado | exhibido
mostrados | exhibidos
mostrando | mostrando
mostrar | exhibir
mostraron | mostraron
mostrará | exhibirá
mostrarán | exhibirán
mostró | mostró
motero | motero
moteros | moteros
motivo
motivos
moto | moto
motocicleta | moto
motocicletas | motos
motociclista | motero
motociclistas | moteros
motorista | motero
motoristas | moteros
motos | motos
mover | mover
moverá | moverá
movida | movida
movidas | movidas
movido | movido
movidos | movidos
moviendo | moviendo
movieron | movieron
movió | movió

mucha
mucha gente | mucha gente
muchas | muchas
muchas personas | mucha gente
muchas veces | a menudo
mucho
muchos | muchos
mudaron
mudarse | mudarse
mudó
muera | muera
mueran | mueran
muere | muere
mueren | mueren
muerta | muerta
muertas | muertas
muerte | deceso
muertes | decesos
muerto | muerta
muertos | muertas
muestra | exhibe
muestran | exhiben
muestras | muestras
muestre | exhiba
muestren | exhiban
mueve | mueve
mueven | mueven
mujer
mujer y dos | mujer y dos
mujer y tres | mujer y tres
multitud
multitud de | muchos
mundial
mundialmente | mundialmente
mundo
municipio | localidad
muriendo | muriendo
muriera | muriera
murieran | murieran
murieron | murieron
murió | murió
mutuo
muy

más
más a menudo | más a menudo
más de | más de
más frecuentemente | más a menudo
más grande | mayor
más grandes | mayores
más o menos | unas
más tarde | luego
más y más | más y más
máxima
máximas
máximo

médica | médica
médicas | médicas
médico | doctor
médicos | médicos

mínimo

móvil | móvil
móviles | móviles

nace | nace
nacemos | nacemos
nacen | nacen
nacer | nacer
nacerá | nacerá
nacerán | nacerán
nacería | nacería
nacerían | nacerían
nacida | nacida
nacidas | nacidas
nacido | nacido
nacidos | nacidos
naciendo | naciendo
naciera | naciera
nacieran | nacieran
nacieron | nacieron
nacional
nació | nació
nacía | nacía
nacían | nacían
nada
nadie
nadie resultó herido | no hubo heridos
nadie salió herido | no hubo heridos
narra | dice
narraba | narraba
narraban | narraban
narrada | narrada
narradas | narradas
narrados | narrados
narramos | narramos
narrando | narrando
narrar | narrar
narrara | narrara
narraran | narraran
narrará | narrará
narrarán | narrarán
narraría | narraría
narrarían | narrarían
narre | narre
narren | narren
narró | dijo
naturalmente | claro está
navío | barco
navíos | barcos
nazca | nazca
nazcan | nazcan

necesaria | necesaria
necesarias | necesarias
necesario | necesaria
necesarios | necesarias
necesita | precisa
necesitaba | requería
necesitaban | requerían
necesitada | precisada
necesitadas | precisadas
necesitado | precisado
necesitados | precisados
necesitamos | precisamos
necesitan | precisan
necesitando | precisando
necesitar | precisar
necesitara | precisara
necesitaran | precisaran
necesitaron | precisaron
necesitaron dos horas para | tardaron dos horas en
necesitará | precisará
necesitarán | precisarán
necesitaría | precisaría
necesitarían | precisarían
necesite | precise
necesiten | precisen
necesitó | precisó
negocio
negocios
negó
neumático | llanta
neumáticos | llantas
nevera | nevera
neveras | neveras

niega
niegan
ninguna
ningún
nivel

no
no cuenta con | no tiene
no es posible | es imposible
no está permitida | está prohibida
no está permitido | está prohibido
no están permitidas | están prohibidas
no están permitidos | están prohibidos
no hubo heridos | no hubo heridos
no lejos de | unas
no lejos del | cerca del
no más tarde de | a más tardar
no obstante | pero
no se conocen | no se conocen
no se recogerá | no se recogerá
no se retirará | no se recogerá
no se sabe | no se sabe
no tiene | no tiene
no tienen | no tienen
noche
noches
nociva | dañina
nocivas | dañinas
nocivo | dañina
nocivos | dañinas
nombra | nombra
nombraba | nombraba
nombraban | nombraban
nombrada | nombrada
nombradas | nombradas
nombrado | nombrado
nombrados | nombrados
nombramos | nombramos
nombran | nombran
nombrando | nombrando
nombrar | nombrar
nombrara | nombrara
nombraran | nombraran
nombraron | nombraron
nombrará | nombrará
nombrarán | nombrarán
nombraría | nombraría
nombrarían | nombrarían
nombre | nombre
nombren | nombren
nombró | nombró
normalidad
normalmente | en general
norte
nos
nos rendimos | nos rendimos
notablemente | notablemente
notas
notas de prensa | comunicados
noventa

nuevamente | de nuevo
nuevo
numerosas | muchas
numerosos | muchos
nunca | jamás
nunca antes | jamás antes

número

o
o sea | o sea

objetivo | objetivo
objetivos | objetivos
objeto
obliga | fuerza
obligada | forzada
obligadas | forzadas
obligado | forzado
obligados | forzados
obligan | fuerzan
obligando | forzando
obligar | forzar
obligaron | forzaron
obligará | forzará
obligó | forzó
obra
obra de teatro | pieza teatral
obra dura | obra dura
obras
obrero | obrero
obreros | obreros
obsequia | regala
obsequiaba | regalaba
obsequiaban | regalaban
obsequiada | regalada
obsequiadas | regaladas
obsequiado | regalado
obsequiados | regalados
obsequiamos | regalamos
obsequian | regalan
obsequiando | regalando
obsequiar | regalar
obsequiara | regalara
obsequiaran | regalaran
obsequiaron | regalaron
obsequiará | regalará
obsequiarán | regalarán
obsequiaría | regalaría
obsequiarían | regalarían
obsequie | regale
obsequien | regalen
obsequio | regalo
obsequios | regalos
obsequió | regaló
obsoleta | obsoleta
obsoletas | obsoletas
obsoleto | obsoleto
obsoletos | obsoletos
obstaculiza | complica
obstaculizada | dificultada
obstaculizadas | dificultadas
obstaculizado | dificultado
obstaculizados | dificultados
obstaculizan | complican
obstaculizando | complicando
obstaculizar | complicar
obstaculizaron | complicaron
obstaculizará | complicará
obstaculizó | complicó
obstante
obstruida | bloqueada
obstruidas | bloqueadas
obstruido | bloqueado
obstruidos | bloqueados
obstruir | bloquear
obstruyó | bloqueó
obtendrá | obtendrá
obtendrán | lograrán
obtendría | lograría
obtendrían | lograrían
obtenemos | logramos
obtener | obtener
obtenga | logre
obtengan | logren
obtenida | obtenida
obtenidas | obtenidas
obtenido | obtenido
obtenidos | obtenidos
obteniendo | obteniendo
obtenía | lograba
obtenían | lograban
obtiene | recibe
obtienen | reciben
obtuviera | lograra
obtuvieran | lograran
obtuvieron | obtuvieron
obtuvo | obtuvo
obtuvo un beneficio | logró un beneficio
obvias | obvias
obvio | obvio
obvios | obvias

ocasiona | causa
ocasionaba | causaba
ocasionaban | causaban
ocasionada | causada
ocasionadas | causadas
ocasionado | causada
ocasionados | causadas
ocasionalmente | a veces
ocasionamos | causamos
ocasionan | causan
ocasionando | causando
ocasionar | causar
ocasionara | causara
ocasionaran | causaran
ocasionaron | causaron
ocasionará | causará
ocasionarán | causarán
ocasionaría | causaría
ocasionarían | causarían
ocasione | cause
ocasionen | causen
ocasiones | ocasiones
ocasionó | causó
ocasión | ocasión
ochenta
oculta | oculta
ocultaba | escondía
ocultaban | escondían
ocultada | oculta
ocultadas | ocultas
ocultado | oculta
ocultados | ocultas
ocultamos | ocultamos
ocultan | ocultan
ocultando | ocultando
ocultar | ocultar
ocultara | ocultara
ocultaran | ocultaran
ocultaron | ocultaron
ocultará | ocultará
ocultarán | ocultarán
ocultaría | ocultaría
ocultarían | ocultarían
ocultas | ocultas
oculte | oculte
oculten | oculten
oculto | oculta
ocultos | ocultas
ocultó | ocultó
ocupa
ocupan
ocuparse
ocuparse de | ocuparse de
ocupó
ocurra | ocurra
ocurran | ocurran
ocurre | ocurre
ocurren | ocurren
ocurrencia | idea
ocurrencias | ideas
ocurrida | acaecida
ocurridas | acaecidas
ocurrido | acaecido
ocurridos | acaecidos
ocurriendo | ocurriendo
ocurrieron | ocurrieron
ocurrir | ocurrir
ocurrirá | ocurrirá
ocurrirán | ocurrirán
ocurrió | acaeció
ocurría | ocurría
ocurrían | ocurrían

oficio | oficio
oficios | oficios
ofrece | brinda
ofrece un concierto | da un concierto
ofrecemos
ofrecemos un concierto | damos un concierto
ofrecen | brindan
ofrecen un concierto | dan un concierto
ofrecer | brindar
ofrecer un concierto | dar un concierto
ofrecerá | dará
ofrecerá un concierto | dará un concierto
ofrecerán | brindarán
ofrecerán un concierto | darán un concierto
ofrecería
ofrecería un concierto | daría un concierto
ofrecerían
ofrecerían un concierto | darían un concierto
ofrecida | brindada
ofrecida un concierto | dada un concierto
ofrecidas | brindadas
ofrecidas un concierto | dadas un concierto
ofrecido | brindado
ofrecido un concierto | dado un concierto
ofrecidos | brindados
ofrecidos un concierto | dados un concierto
ofreciendo | brindando
ofreciendo un concierto | dando un concierto
ofreciera
ofreciera un concierto | diera un concierto
ofrecieran
ofrecieran un concierto | dieran un concierto
ofrecieron | brindaron
ofrecieron un concierto | dieron un concierto
ofreció | brindó
ofreció un concierto | dio un concierto
ofrecía | ofrecía
ofrecía un concierto | daba un concierto
ofrecían | ofrecían
ofrecían un concierto | daban un concierto
ofrezca | brinde
ofrezca un concierto | dé un concierto
ofrezcan | brinden
ofrezcan un concierto | den un concierto

oirá | oirá

ola
ola de calor | ola de calor
olas
olas de calor | olas de calor
oleada
oleada de calor | ola de calor
oleadas
oleadas de calor | olas de calor
olla | olla
ollas | ollas

opcional | opcional
opcionales | optativas
operación
operación quirúrgica | operación quirúrgica
operario | obrero
operarios | obreros
operativo
operativo de búsqueda | operativo de búsqueda
operativo de seguridad | operativo de seguridad
operativo policial | operativo policial
opina
opina que | cree que
opinaba
opinaba que | creía que
opinaban
opinaban que | creían que
opinan
opinan que | creen que
opinión
opone
oponen
oponente | rival
oponentes | rivales
oportunidad | ocasión
oportunidades | ocasiones
oportuno
optativa | opcional
optativas | optativas
optativo | opcional
optativos | optativas

ordena | ordena
ordenaba | ordenaba
ordenaban | ordenaban
ordenada | ordenada
ordenadas | ordenadas
ordenado | ordenado
ordenador | ordenador
ordenador portátil | laptop
ordenadores | ordenadores
ordenados | ordenados
ordenamos | ordenamos
ordenan | ordenan
ordenando | ordenando
ordenar | ordenar
ordenara | ordenara
ordenaran | ordenaran
ordenaron | ordenaron
ordenará | ordenará
ordenarán | ordenarán
ordenaría | ordenaría
ordenarían | ordenarían
ordene | ordene
ordenen | ordenen
ordenó | ordenó
ordenó el | ordenó el
ordenó la | ordenó la
orilla
orillas
oro

ostensiblemente | notablemente

otorga | otorga
otorgaba | concedía
otorgaban | concedían
otorgada | otorgada
otorgadas | otorgadas
otorgado | otorgado
otorgados | otorgados
otorgamos | otorgamos
otorgan | otorgan
otorgando | otorgando
otorgar | otorgar
otorgara | otorgara
otorgaran | otorgaran
otorgaron | otorgaron
otorgará | otorgará
otorgarán | otorgarán
otorgaría | otorgaría
otorgarían | otorgarían
otorgue | conceda
otorguen | concedan
otorgó | otorgó
otoño
otra
otra vez | de nuevo
otras
otro
otro lugar | otro lugar
otro sitio | otro lugar

ovaciona | aplaude
ovacionaba | aplaudía
ovacionaban | aplaudían
ovacionada | aplaudida
ovacionadas | aplaudidas
ovacionado | aplaudido
ovacionados | aplaudidos
ovacionamos | aplaudimos
ovacionan | aplauden
ovacionando | aplaudiendo
ovacionar | aplaudir
ovacionara | aplaudiera
ovacionaran | aplaudieran
ovacionaron | aplaudieron
ovacionará | aplaudirá
ovacionarán | aplaudirán
ovacionaría | aplaudiría
ovacionarían | aplaudirían
ovacione | aplauda
ovacionen | aplaudan
ovacionó | aplaudió

oye | oye
oyen | oyen
oyendo | oyendo
oyeron | oyeron
oyó | oyó

oída | oída
oídas | oídas
oído | oído
oídos | oídos
oír | oír

p
p ej | p ej

pacta | pacta
pactada | pactada
pactadas | pactadas
pactado | pactado
pactados | pactados
pactan | pactan
pactando | pactando
pactar | pactar
pactaron | pactaron
pactará | pactará
pacto | pacto
pactos | pactos
pactó | pactó
padecer | sufrir
padecido | sufrido
padecieron | sufrieron
padeció | sufrió
padre | papá
paga | paga
pagaba | pagaba
pagaban | pagaban
pagada | pagada
pagadas | pagadas
pagado | pagado
pagados | pagados
pagamos | pagamos
pagan | pagan
pagando | pagando
pagar | pagar
pagara | pagara
pagaran | pagaran
pagaron | pagaron
pagará | pagará
pagarán | pagarán
pagaría | pagaría
pagarían | pagarían
pague | abone
paguen | abonen
pagó | pagó
palabras
paliar | paliar
palta | palta
paltas | paltas
panel
panel solar | panel solar
paneles
paneles solares | placas solares
pantano | embalse
pantanos | embalses
papa | papa
papas | papas
papá | papá
para | para
para la asociación | para la asociación
para que | para que
para siempre | por siempre
parado | parado
parados | parados
parar
parcialmente | en parte
parecida | similar
parecidas | parecidas
parecido | similar
parecidos | parecidas
pariente | familiar
parientes | parientes
parking | parking
parkings | parkings
parlamentaria | diputada
parlamentarias | diputadas
parlamentario | diputado
parlamentarios | diputados
parte
partes
participa | participa
participa en | participa en
participaba
participaba en | participaba en
participaban
participaban en | participaban en
participada
participada en | participada en
participadas
participadas en | participadas en
participado | participado
participado en | participado en
participados
participados en | participados en
participamos
participamos en | participamos en
participan | participan
participan en | participan en
participando
participando en | participando en
participar | participar
participar en | participar en
participara
participara en | participara en
participaran
participaran en | participaran en
participaron | participaron
participaron en | participaron en
participará
participará en | participará en
participarán
participarán en | participarán en
participaría
participaría en | participaría en
participarían
participarían en | participarían en
participe | participe
participe en | participe en
participen
participen en | participen en
participó | participó
participó en | participó en
particular
particularmente | ante todo
partido | partido
partidos | partidos
partir
partió | salió
paró
paró un penalti | paró un penalti
pasa
pasada
pasado
pasaje | boleto
pasajera | viajera
pasajeras | viajeras
pasajero | viajero
pasajeros | viajeros
pasajes | boletos
pasatiempo | afición
pasatiempos | aficiones
pasillo | pasillo
pasillos | pasillos
paso
paso a paso | paso a paso
paso de cebra | paso de cebra
paso de peatones | paso de cebra
pastilla | píldora
pastillas | píldoras
patata | papa
patatas | papas
patrimonio | legado
paulatinamente | paso a paso
pausa
país

peatones | peatones
peatón | peatón
pedazo | trozo
pedazos | trozos
pedida | pedida
pedidas | pedidas
pedido | pedido
pedidos | pedidos
pedimos | pedimos
pedir | pedir
pedirá | pedirá
pedirán | pedirán
pediría | pediría
pedirían | pedirían
pedía | pedía
pedían | pedían
pela | pela
pelaba | pelaba
pelaban | pelaban
pelada | pelada
peladas | peladas
pelado | pelado
pelados | pelados
pelamos | pelamos
pelan | pelan
pelando | pelando
pelar | pelar
pelara | pelara
pelaran | pelaran
pelaron | pelaron
pelará | pelará
pelarán | pelarán
pelaría | pelaría
pelarían | pelarían
pele | pele
pelea | riña
peleas | riñas
pelen | pelen
peligro | riesgo
peligros | riesgos
peligrosa | peligrosa
peligrosas | peligrosas
peligroso | peligroso
peligrosos | peligrosos
película | film
películas | cintas
peló | peló
pena | pena
pena máxima | penal
penal | penal
penales | penales
penalti | penal
penaltis | penales
penas
penas máximas | penales
pensaba
pensaba que | creía que
pensaban
pensaban que | creían que
pensar | creer
pensionista | jubilado
pensionistas | jubilados
percibe | cobra
perciben | cobran
percibida | cobrada
percibidas | cobradas
percibido | cobrado
percibidos | cobrados
percibiendo | cobrando
percibieron | cobraron
percibir | cobrar
percibirá | cobrará
percibió | cobró
perdemos
perdemos la vida | morimos
perder
perder la vida | morir
perderá
perderá la vida | morirá
perderán
perderán la vida | morirán
perdería
perdería la vida | moriría
perderían
perderían la vida | morirían
perdida | perdida
perdida la vida | muerta
perdidas | perdidas
perdidas la vida | muertas
perdido | perdido
perdido la vida | muerta
perdidos | perdidos
perdidos la vida | muertas
perdiendo
perdiendo la vida | muriendo
perdiera
perdiera la vida | muriera
perdieran
perdieran la vida | murieran
perdieron
perdieron la vida | murieron
perdió
perdió la vida | murió
perdona | perdona
perdonada | perdonada
perdonadas | perdonadas
perdonado | perdonado
perdonados | perdonados
perdonan | perdonan
perdonando | perdonando
perdonar | perdonar
perdonaron | perdonaron
perdonará | perdonará
perdonó | perdonó
perdura | perdura
perdurada | perdurada
perduradas | perduradas
perdurado | perdurado
perdurados | perdurados
perduran | perduran
perdurando | perdurando
perdurar | perdurar
perduraron | perduraron
perdurará | perdurará
perduró | perduró
perdía
perdía la vida | moría
perdían
perdían la vida | morían
pereca | pereca
perecan | perecan
perecer | morir
perecerá | morirá
perecerán | morirán
pereciendo | muriendo
perecía | moría
perecían | morían
perfecta | perfecta
perfectas | perfectas
perfecto | perfecta
perfectos | perfectas
periódico | diario
periódicos | diarios
perjudicada | afectada
perjudicadas | afectadas
perjudicado | afectado
perjudicados | afectados
perjudicial | dañina
perjudiciales | dañinas
permanece | queda
permanecen | quedan
permanecer | quedar
permanecerá | quedará
permanecerán | quedarán
permanecerán cerrados | seguirán cerrados
permanecieron | quedaron
permaneció | quedó
permanentemente | sin cesar
permiso | permiso
permiso de conducir | carné
permite | permite
permiten | permiten
permitida | permitida
permitidas | permitidas
permitido | permitido
permitidos | permitidos
permitiendo | autorizando
permitieron | autorizaron
permitir | permitir
permitirá | permitirá
permitió | autorizó
pero | pero
persiste | perdura
persisten | perduran
persistida | perdurada
persistidas | perduradas
persistido | perdurado
persistidos | perdurados
persistiendo | perdurando
persistieron | perduraron
persistir | perdurar
persistirá | perdurará
persistió | perduró
persona
persona mayor | anciano
personales
personalmente | en persona
personas | gente
personas con discapacidad | discapacitados
personas discapacitadas | discapacitados
personas mayores | ancianos
personas sin hogar | sin hogar
persuadir | convencer
persuadió | convenció
pertenece
pertenece a | pertenece a
pertenecen
pertenecen a | pertenecen a
perteneció
perteneció a | perteneció a
pertenecía
pertenecía a | pertenecía a
pesar
pese
pese a | pese a
pese a ello | pese a ello
pese a esto | pese a ello
pese a que | aunque
pese a todo | pese a ello
pese al | pese al
peticiones | peticiones
petición | petición

pida | pida
pidan | pidan
pide | pide
piden | piden
pidiendo | pidiendo
pidiera | pidiera
pidieran | pidieran
pidieron | pidieron
pidió | pidió
pie
piensa | cree
piensa que | cree que
piensan | creen
piensan que | creen que
pierda
pierda la vida | muera
pierdan
pierdan la vida | mueran
pierde
pierde la vida | muere
pierden
pierden la vida | mueren
pieza
pieza de teatro | pieza teatral
pieza dura | obra dura
pieza teatral | pieza teatral
pileta | pileta
piletas | piletas
pimienta
pintura | cuadro
pinturas | cuadros
piscina | pileta
piscinas | piletas
piso | piso
pisos | pisos
pista | pista
pistas | pistas
pizca

placa
placa solar | panel solar
placas
placas solares | placas solares
planea | prevé
planean | prevén
planeta
planta | planta
plantas | plantas
plantea | plantea
planteada | sugerida
planteadas | sugeridas
planteado | sugerido
planteados | sugeridos
plantean | plantean
planteando | planteando
plantear | sugerir
plantearon | plantearon
planteará | sugerirá
planteó | planteó
plazo
plegable | plegable
pleito | pleito
pleitos | pleitos
plena
pleno

poca
pocas
pocas veces | rara vez
poco
poco a poco | paso a paso
poco antes | poco antes
poco claras | confusas
poco después | acto seguido
poco ruidosa | silenciosa
poco ruidoso | silencioso
poco tiempo antes | poco antes
poco tiempo después | acto seguido
pocos
podrá | podrá
podrán | podrán
policial
policía | agente
policías | agentes
polémica | polémica
polémicas | polémicas
polémico | polémico
polémicos | polémicos
pon | pon
pondrá
pondrá a la venta | pondrá a la venta
pondrán
pondrán a la venta | pondrán a la venta
pondría
pondría a la venta | pondría a la venta
pondrían
pondrían a la venta | pondrían a la venta
pone
pone a la venta | pone a la venta
ponemos
ponemos a la venta | ponemos a la venta
ponen
ponen a la venta | ponen a la venta
poner | poner
poner a la venta | poner a la venta
poner en libertad | liberar
ponerse
ponerse en contacto | contactar
ponerse en contacto con | contactar con
ponga | ponga
ponga a la venta | ponga a la venta
pongan
pongan a la venta | pongan a la venta
poniendo
poniendo a la venta | sacando a la venta
ponía
ponía a la venta | ponía a la venta
ponían
ponían a la venta | ponían a la venta
por
por accidente | por accidente
por adelantado | de antemano
por ahora | por ahora
por aquel entonces | en aquella época
por año | al año
por casualidad | casualmente
por causa de | debido a
por completo | del todo
por consiguiente | por eso
por correo electrónico | por email
por culpa de | debido a
por culpa del | debido al
por debajo de | menos de
por desgracia | por desgracia
por día | al día
por e mail | por email
por ejemplo | p ej
por el momento | por ahora
por ello | por eso
por email | por email
por encima de | más de
por encima de todo | ante todo
por equivocación | por error
por error | por error
por escrito | por escrito
por eso | por eso
por esta razón | por eso
por este motivo | por eso
por falta de | por falta de
por fin | por fin
por fortuna | por suerte
por internet | en línea
por la falta de | por falta de
por la mañana | en la mañana
por la mañana temprano | a primera hora
por la noche | de noche
por la tarde | en la tarde
por lo general | en general
por lo menos | al menos
por lo que | así que
por lo que respecta a | en lo referente a
por lo tanto | por eso
por medio de | mediante
por mes | al mes
por miedo a | por miedo a
por motivos de salud | por motivos de salud
por motivos de seguridad | por motivos de seguridad
por motivos personales | por motivos personales
por otra parte | por otro lado
por otro lado | por otro lado
por precaución | por precaución
por primera vez | por primera vez
por razones de salud | por motivos de salud
por razones de seguridad | por motivos de seguridad
por razones personales | por motivos personales
por regla general | en general
por semana | por semana
por siempre | por siempre
por suerte | por suerte
por supuesto | claro está
por tanto | por eso
por televisión | en televisión
por teléfono | por teléfono
por temor a | por miedo a
por todas partes | en todos lados
por todo el mundo | mundialmente
por todo el país | en todo el país
por un lado | por un lado
por una parte | por un lado
por unanimidad | unánimemente
por vez primera | por primera vez
por voluntad propia | voluntariamente
por último | por fin
porque | pues
portaba
portaba un arma | llevaba un arma
portaba un cuchillo | llevaba un cuchillo
portero | arquero
porteros | arqueros
portátil | laptop
posesión
posibilidad
posible
pospondrá | aplazará
pospondrán | aplazarán
pospondría | aplazaría
pospondrían | aplazarían
pospone | aplaza
posponemos | aplazamos
posponen | aplazan
posponer | aplazar
posponga | aplace
pospongan | aplacen
posponiendo | aplazando
posponía | aplazaba
posponían | aplazaban
pospuesta | aplazada
pospuestas | aplazadas
pospuesto | aplazada
pospuestos | aplazadas
pospusiera | aplazara
pospusieran | aplazaran
pospusieron | aplazaron
pospuso | aplazó
posterga | aplaza
postergaba | aplazaba
postergaban | aplazaban
postergación | aplazamiento
postergada | aplazada
postergadas | aplazadas
postergado | aplazada
postergados | aplazadas
postergamos | aplazamos
postergan | aplazan
postergando | aplazando
postergar | aplazar
postergara | aplazara
postergaran | aplazaran
postergaron | aplazaron
postergará | aplazará
postergarán | aplazarán
postergaría | aplazaría
postergarían | aplazarían
postergue | aplace
posterguen | aplacen
postergó | aplazó
posteriormente | luego
posó
potable | potable

precaución
precedente
preciada | valiosa
preciadas | valiosas
preciado | valioso
preciados | valiosos
precio
precipitaciones | lluvias
precipitación | lluvia
precisa | precisa
precisaba | requería
precisaban | requerían
precisada | precisada
precisadas | precisadas
precisado | precisado
precisados | precisados
precisamente | exactamente
precisamos | precisamos
precisan | precisan
precisando | precisando
precisar | precisar
precisara | precisara
precisaran | precisaran
precisaron | precisaron
precisará | precisará
precisarán | precisarán
precisaría | precisaría
precisarían | precisarían
precise | precise
precisen | precisen
preciso
precisó | precisó
predecir | prever
predicciones | previsiones
predicción | previsión
predilecta | favorita
predilectas | favoritas
predilecto | favorito
predilectos | favoritos
preferida | favorita
preferidas | favoritas
preferido | favorito
preferidos | favoritos
premia | premia
premiaba | premiaba
premiaban | premiaban
premiada | premiada
premiadas | premiadas
premiado | premiado
premiados | premiados
premian | premian
premiando | premiando
premiar | premiar
premiaron | premiaron
premiará | premiará
premiarán | premiarán
premie | premie
premien | premien
premio | premio
premios | premios
premió | premió
prenda | prenda
prender | prender
prensa
preocupa | inquieta
preocupaciones | inquietudes
preocupación | inquietud
preocupada | inquieta
preocupadas | inquietas
preocupado | inquieta
preocupados | inquietas
preocupan | inquietan
preocupando | inquietando
preocupar | inquietar
preocuparon | inquietaron
preocupará | inquietará
preocupó | inquietó
preparador | técnico
preparadores | técnicos
presa | presa
presas | presas
prescriba | recete
prescriban | receten
prescribe | receta
prescriben | recetan
prescribiendo | recetando
prescribiera | recetara
prescribieran | recetaran
prescribieron | recetaron
prescribimos | recetamos
prescribir | recetar
prescribirá | recetará
prescribirán | recetarán
prescribiría | recetaría
prescribirían | recetarían
prescribió | recetó
prescribía | recetaba
prescribían | recetaban
prescrita | recetada
prescritas | recetadas
prescrito | recetado
prescritos | recetados
presencia
presenciado | visto
presenciar | ver
presenciaron | vieron
presenció | vio
presentada
presentada por tres | presentada por tres
presentado
presentado una denuncia | presentado una denuncia
presentaron
presentaron una denuncia | presentaron una denuncia
presentará
presentará veinte | expondrá veinte
presente
presentes
presentó
presentó una denuncia | presentó una denuncia
preserva | guarda
preservaba | conservaba
preservaban | conservaban
preservada | guardada
preservadas | guardadas
preservado | guardado
preservados | guardados
preservan | guardan
preservando | guardando
preservar | guardar
preservaron | guardaron
preservará | guardará
preservarán | conservarán
preserve | conserve
preserven | conserven
preservó | guardó
presiona | pulsa
presionar | pulsar
presione | pulse
preso | preso
presos | presos
pretende | prevé
preve | preve
prevea | augure
prevean | auguren
prevemos | prevemos
preven | preven
preventiva
prever | prever
preverá | preverá
preverán | preverán
prevería | prevería
preverían | preverían
preveía | preveía
preveían | preveían
previa | previa
previamente
previamente a | antes de
previas | previas
previendo | augurando
previera | augurara
previeran | auguraran
previeron | auguraron
previo | previa
previo a | antes de
previos | previas
previsiones | previsiones
previsión | previsión
prevista | augurada
previstas | auguradas
previsto | augurado
previstos | augurados
prevé | prevé
prevén | prevén
primavera
primer
primer edil | alcalde
primer tiempo | primer tiempo
primera
primera edil | alcaldesa
primera mitad | primer tiempo
primera parte | primer tiempo
primordial | crucial
primordiales | cruciales
principalmente | ante todo
principio | inicio
principios | inicios
prisiones | cárceles
prisión | cárcel
pro
problema | problema
problemas | problemas
procede
procede de | viene de
procede del | viene del
proceden
proceden de | vienen de
procedía
procedía de | venía de
procedían
procedían de | venían de
proceso
proceso judicial | juicio
procesos
procesos judiciales | juicios
producción | producción
produce | fabrica
producen | fabrican
producida | fabricada
producidas | fabricadas
producido | fabricada
producidos | fabricadas
produciendo | fabricando
producimos | fabricamos
producir | elaborar
producirá | fabricará
producirán | fabricarán
produciría | fabricaría
producirían | fabricarían
producía | producía
producían | producían
produjera | fabricara
produjeran | fabricaran
produjeron | fabricaron
produjo | fabricó
produzca | fabrique
produzcan | fabriquen
profesional
profesiones | oficios
profesión | oficio
profesor | docente
profesores | docentes
programa | emisión
programas | emisiones
progresa | avanza
progresaba | avanzaba
progresaban | avanzaban
progresada | avanzada
progresadas | avanzadas
progresado | avanzado
progresados | avanzados
progresamos | avanzamos
progresan | avanzan
progresando | avanzando
progresar | avanzar
progresara | avanzara
progresaran | avanzaran
progresaron | avanzaron
progresará | avanzará
progresarán | avanzarán
progresaría | avanzaría
progresarían | avanzarían
progrese | avance
progresen | avancen
progresivamente | paso a paso
progresó | avanzó
prohibida | vedada
prohibidas | vedadas
prohibido | vedada
prohibidos | vedadas
prohibir | vedar
prolonga | alarga
prolongada | alargada
prolongadas | alargadas
prolongado | alargado
prolongados | alargados
prolongan | alargan
prolongando | alargando
prolongar | alargar
prolongaron | alargaron
prolongará | alargará
prolongue
prolonguen
prolongó | alargó
promedio
promete | promete
prometido
prometieron | prometieron
prometió | prometió
promovemos | fomentamos
promover | fomentar
promoverá | fomentará
promoverán | fomentarán
promovería | fomentaría
promoverían | fomentarían
promovida | fomentada
promovidas | fomentadas
promovido | fomentado
promovidos | fomentados
promoviendo | fomentando
promoviera | fomentara
promovieran | fomentaran
promovieron | fomentaron
promovió | fomentó
promovía | promovía
promovían | promovían
promueva | fomente
promuevan | fomenten
promueve | fomenta
promueven | fomentan
pronostica | preve
pronosticaba | preveía
pronosticaban | preveían
pronosticada | augurada
pronosticadas | auguradas
pronosticado | augurado
pronosticados | augurados
pronosticamos | prevemos
pronostican | preven
pronosticando | augurando
pronosticar | prever
pronosticara | augurara
pronosticaran | auguraran
pronosticaron | auguraron
pronosticará | preverá
pronosticarán | preverán
pronosticaría | prevería
pronosticarían | preverían
pronostique | augure
pronostiquen | auguren
pronto | pronto
pronóstico | previsión
pronósticos | previsiones
propagaron
propagó
propia
propiedad
propietaria | dueña
propietarias | dueñas
propietario | dueño
propietarios | dueños
propondrá | sugerirá
propone | plantea
proponen | plantean
proponer | sugerir
proponiendo | planteando
proporciona | facilita
proporcionar | facilitar
proposiciones | sugeridas
proposición | sugerida
propuesta | sugerida
propuestas | sugeridas
propuesto | sugerido
propuestos | sugeridos
propusieron | plantearon
propuso | planteó
propósito | objetivo
propósitos | objetivos
proseguida | continuada
proseguidas | continuadas
proseguido | seguido
proseguidos | continuados
proseguimos | continuamos
proseguir | seguir
proseguirá | seguirá
proseguirán | seguirán
proseguiría | continuaría
proseguirían | continuarían
proseguía | proseguía
proseguían | proseguían
prosiga | prosiga
prosigan | prosigan
prosigue | sigue
prosiguen | siguen
prosiguiendo | continuando
prosiguiera | continuara
prosiguieran | continuaran
prosiguieron | siguieron
prosiguió | siguió
protecciones | defensas
protección | defensa
protege | protege
protegen | protegen
proteger | proteger
protegerá | protegerá
protegerán | protegerán
protegida | protegida
protegidas | protegidas
protegido | protegida
protegidos | protegidas
protegiendo | protegiendo
protegieron | protegieron
protegió | protegió
protegía | protegía
protegían | protegían
proteja | proteja
protejan | protejan
proveedor | proveedor
proveedores | proveedores
provisional | temporal
provisionales | temporales
provisionalmente | provisionalmente
provoca | causa
provocaba | causaba
provocaban | causaban
provocada | causada
provocadas | causadas
provocado | causada
provocados | causadas
provocamos | causamos
provocan | causan
provocando | causando
provocar | causar
provocara | causara
provocaran | causaran
provocaron | causaron
provocará | causará
provocarán | causarán
provocaría | causaría
provocarían | causarían
provocó | causó
provoque | cause
provoquen | causen
proximidades
prudencia
prudentemente | con prudencia
prácticamente | casi
prácticamente nada | casi nada
prácticamente nunca | casi nunca
prácticamente siempre | casi siempre
prácticamente todas | casi todas
prácticamente todos | casi todos
préstamo | crédito
préstamos | créditos
próxima | cercana
próxima semana | próxima semana
próximamente | pronto
próximas | cercanas
próximo | cercano
próximo año | año próximo
próximo domingo | domingo próximo
próximo jueves | jueves próximo
próximo lunes | lunes próximo
próximo martes | martes próximo
próximo mes | mes próximo
próximo miércoles | miércoles próximo
próximo sábado | próximo sábado
próximo viernes | próximo viernes
próximos | cercanos

publica | edita
publicada | editada
publicadas | editadas
publicado | editado
publicados | editados
publican | editan
publicando | editando
publicar | editar
publicaron | editaron
publicará | editará
publicó | editó
puede | puede
puede acoger a | puede acoger a
pueden | pueden
puerco | cerdo
puercos | cerdos
pues | pues
puesta | puesta
puesta a la venta | puesta a la venta
puesta en libertad | liberada
puestas | puestas
puestas a la venta | puestas a la venta
puestas en libertad | liberadas
puesto | puesta
puesto a la venta | puesto a la venta
puesto de trabajo | empleo
puesto de trabajos | empleos
puesto en libertad | liberada
puesto que | pues
puestos | puestas
puestos a la venta | puestos a la venta
puestos de trabajo | empleos
puestos en libertad | liberadas
pulsa | pulsa
pulsar | pulsar
pulse | pulse
puntualidad
puntualiza | dice
puntualizado | dicho
puntualizaron | dijeron
puntualizó | dijo
puntualmente | puntualmente
pusiera
pusiera a la venta | sacara a la venta
pusieran
pusieran a la venta | sacaran a la venta
pusieron
pusieron a la venta | sacaron a la venta
puso
puso a la venta | puso a la venta
puso en libertad | liberó

página
página web | sitio web
páginas
páginas web | sitios web

píldora | píldora
píldoras | píldoras

pública
públicamente | en público
público

que
que consta de | formada por
que enlaza | que une
que lleva por título | titulada
que se dobla | plegable
que se titula | titulada
que une | que une
quebrada | rota
quebradas | rotas
quebrado | roto
quebrados | rotos
quebrando | quebrando
quebrar | romper
quebraron | quebraron
quebrará | romperá
quebró | quebró
queda | queda
quedan | quedan
quedar | quedar
quedaron | quedaron
quedaron heridas | quedaron heridas
quedaron heridos | quedaron heridos
quedarse | quedar
quedará | quedará
quedará limitada | se limitará
quedará limitado | se limitará
quedarán | quedarán
quedó | quedó
quedó cortada | quedó cortada
quedó herida | quedó herida
quedó herido | quedó herida
queja
quejado
quejan
quejaron
quejarse | quejarse
quejará
quejó
quemada | quemada
quemadas | quemadas
quemado | quemado
quemados | quemados
querer | desear
quería | quería
querían | querían
quiebra | rompe
quiebran | rompen
quienes | los que
quiere | desea
quiere decir | supone
quieren | desean
quieren decir | suponen
quince
quince días | 15 días
quirúrgica
quita | quita
quitada | quitada
quitadas | quitadas
quitado | quitado
quitados | quitados
quitan | quitan
quitando | quitando
quitar | quitar
quitaron | quitaron
quitará | quitará
quitó | quitó
quizá | acaso
quizás | acaso
qué

rapidez
rara | rara
rara vez | rara vez
raramente | rara vez
raras | raras
raras veces | rara vez
raro | raro
raros | raros
razones
razón
raíz

reabierta | reabierta
reabiertas | reabiertas
reabierto | reabierto
reabiertos | reabiertos
reabra | reabra
reabran | reabran
reabre | reabre
reabren | reabren
reabriendo | reabriendo
reabriera | reabriera
reabrieran | reabrieran
reabrieron | reabrieron
reabrimos | reabrimos
reabrir | reabrir
reabrirá | reabrirá
reabrirán | reabrirán
reabriría | reabriría
reabrirían | reabrirían
reabrió | reabrió
reabría | reabría
reabrían | reabrían
realice | efectúe
realicen | efectúen
realidad
realiza | efectúa
realizaba | efectuaba
realizaban | efectuaban
realizada | efectuada
realizadas | efectuadas
realizado | efectuada
realizados | efectuadas
realizan | efectúan
realizando | efectuando
realizar | efectuar
realizaron | efectuaron
realizarse | celebrarse
realizará | efectuará
realizarán | efectuarán
realizó | efectuó
realmente | de hecho
reanuda | retoma
reanudaba | retomaba
reanudaban | retomaban
reanudada | retomada
reanudadas | retomadas
reanudado | retomado
reanudados | retomados
reanudamos | retomamos
reanudan | retoman
reanudando | retomando
reanudar | retomar
reanudara | retomara
reanudaran | retomaran
reanudaron | retomaron
reanudará | retomará
reanudarán | retomarán
reanudaría | retomaría
reanudarían | retomarían
reanude | retome
reanuden | retomen
reanudó | retomó
rebaja | rebaja
rebajar | rebajar
rebajas | rebajas
rebasa | excede
rebasaba | excedía
rebasaban | excedían
rebasada | excedida
rebasadas | excedidas
rebasado | excedido
rebasados | excedidos
rebasamos | excedemos
rebasan | exceden
rebasando | rebasando
rebasar | exceder
rebasara | rebasara
rebasaran | rebasaran
rebasaron | rebasaron
rebasará | excederá
rebasarán | excederán
rebasaría | excedería
rebasarían | excederían
rebase | exceda
rebasen | excedan
rebasó | rebasó
recalca | dice
recalcaba | recalcaba
recalcaban | recalcaban
recalcada | recalcada
recalcadas | recalcadas
recalcado | dicho
recalcados | recalcados
recalcan | recalcan
recalcando | recalcando
recalcar | recalcar
recalcaron | dijeron
recalcará | recalcará
recalcarán | recalcarán
recalcó | dijo
recalque | enfatice
recalquen | enfaticen
recarga
recargan
recargarse | cargarse
recauda | junta
recaudaron | juntaron
recaudó | juntó
receta | receta
recetaba | recetaba
recetaban | recetaban
recetada | recetada
recetadas | recetadas
recetado | recetado
recetados | recetados
recetamos | recetamos
recetan | recetan
recetando | recetando
recetar | recetar
recetara | recetara
recetaran | recetaran
recetaron | recetaron
recetará | recetará
recetarán | recetarán
recetaría | recetaría
recetarían | recetarían
recete | recete
receten | receten
recetó | recetó
rechace | rechace
rechacen | rechacen
rechaza | rehúsa
rechazaba | rechazaba
rechazaban | rechazaban
rechazada | rechazada
rechazadas | rechazadas
rechazado | rechazado
rechazados | rechazados
rechazan | rehúsan
rechazando | rechazando
rechazar | rechazar
rechazaron | rechazaron
rechazaron la propuesta | tumbaron la propuesta
rechazará | rechazará
rechazarán | rechazarán
rechazó | rehusó
rechazó la propuesta | tumbó la propuesta
reciba | logre
reciban | logren
recibe | recibe
reciben | reciben
recibida | obtenida
recibidas | obtenidas
recibido | obtenido
recibidos | obtenidos
recibiendo | obteniendo
recibieron | obtuvieron
recibir | obtener
recibirá | obtendrá
recibirán | lograrán
recibió | obtuvo
recibía | lograba
recibían | lograban
recientemente | hace poco
recientes
reclama | exige
reclamaba | exigía
reclamaban | exigían
reclamada | exigida
reclamadas | exigidas
reclamado | exigido
reclamados | exigidos
reclamamos | exigimos
reclaman | exigen
reclamando | exigiendo
reclamar | exigir
reclamara | exigiera
reclamaran | exigieran
reclamaron | exigieron
reclamará | exigirá
reclamarán | exigirán
reclamaría | exigiría
reclamarían | exigirían
reclame | exija
reclamen | exijan
reclamó | exigió
reclusa | presa
reclusas | presas
recluso | preso
reclusos | presos
recobra | recobra
recobraba | recobraba
recobraban | recobraban
recobrada | recobrada
recobradas | recobradas
recobrado | recobrado
recobrados | recobrados
recobramos | recobramos
recobran | recobran
recobrando | recobrando
recobrar | recobrar
recobrara | recobrara
recobraran | recobraran
recobraron | recobraron
recobrará | recobrará
recobrarán | recobrarán
recobraría | recobraría
recobrarían | recobrarían
recobre | recobre
recobren | recobren
recobró | recobró
recoga | recoga
recogan | recogan
recoge | recoge
recogen | recogen
recoger | recoger
recogerá | recogerá
recogerá la basura | recogerá la basura
recogerán | recogerán
recogida | recogida
recogidas | recogidas
recogido | recogido
recogidos | recogidos
recogiendo | recogiendo
recogieron | recogieron
recogió | recogió
recogía | recogía
recogían | recogían
recolecta | recoge
recolectaba | recogía
recolectaban | recogían
recolectada | recogida
recolectadas | recogidas
recolectado | recogido
recolectados | recogidos
recolectan | recogen
recolectando | recogiendo
recolectar | recoger
recolectaron | recogieron
recolectará | recogerá
recolectarán | recogerán
recolecte | recoga
recolecten | recogan
recolectó | recogió
recomendaba | aconsejaba
recomendaban | aconsejaban
recomendada | aconsejada
recomendadas | aconsejadas
recomendado | aconsejado
recomendados | aconsejados
recomendamos | aconsejamos
recomendando | aconsejando
recomendar | aconsejar
recomendara | aconsejara
recomendaran | aconsejaran
recomendaron | aconsejaron
recomendará | aconsejará
recomendarán | aconsejarán
recomendaría | aconsejaría
recomendarían | aconsejarían
recomendó | aconsejó
recomienda | aconseja
recomiendan | aconsejan
recomiende | aconseje
recomienden | aconsejen
reconoce | admite
reconocen | admiten
reconocer | admitir
reconocerá | admitirá
reconocida | admitida
reconocidas | admitidas
reconocido | admitido
reconocidos | admitidos
reconociendo | admitiendo
reconocieron | admitieron
reconoció | admitió
reconstruir | reedificar
recordada | recordada
recordadas | recordadas
recordado | recordado
recordados | recordados
recordando | recordando
recordar | recordar
recordaron | recordaron
recordará | recordará
recordó | recordó
recorrido | trayecto
recorridos | trayectos
recrimina | reprocha
recriminaba | reprochaba
recriminaban | reprochaban
recriminada | reprochada
recriminadas | reprochadas
recriminado | reprochado
recriminados | reprochados
recriminamos | reprochamos
recriminan | reprochan
recriminando | reprochando
recriminar | reprochar
recriminara | reprochara
recriminaran | reprocharan
recriminaron | reprocharon
recriminará | reprochará
recriminarán | reprocharán
recriminaría | reprocharía
recriminarían | reprocharían
recrimine | reproche
recriminen | reprochen
recriminó | reprochó
rectifica | corrige
rectificaba | corregía
rectificaban | corregían
rectificada | correcta
rectificadas | correctas
rectificado | correcto
rectificados | correctos
rectificamos | corregimos
rectifican | corrigen
rectificando | corrigiendo
rectificar | corregir
rectificara | corrigiera
rectificaran | corrigieran
rectificaron | corrigieron
rectificará | corregirá
rectificarán | corregirán
rectificaría | corregiría
rectificarían | corregirían
rectificó | corrigió
rectifique | corrija
rectifiquen | corrijan
recuerda | recuerda
recuerdan | recuerdan
recupera | recobra
recuperaba | recobraba
recuperaban | recobraban
recuperada | recobrada
recuperadas | recobradas
recuperado | recobrado
recuperados | recobrados
recuperamos | recobramos
recuperan | recobran
recuperando | recobrando
recuperar | recobrar
recuperara | recobrara
recuperaran | recobraran
recuperaron | recobraron
recuperará | recobrará
recuperarán | recobrarán
recuperaría | recobraría
recuperarían | recobrarían
recupere | recobre
recuperen | recobren
recuperó | recobró
red
redacta | escribe
redactaba | escribía
redactaban | escribían
redactada | escrita
redactadas | escritas
redactado | escrito
redactados | escritos
redactamos | escribimos
redactan | escriben
redactando | redactando
redactar | escribir
redactara | redactara
redactaran | redactaran
redactaron | redactaron
redactará | escribirá
redactarán | escribirán
redactaría | escribiría
redactarían | escribirían
redacte | escriba
redacten | escriban
redactó | redactó
redes
rediriga | desvie
redirigan | desvien
redirige | desvia
redirigen | desvian
redirigida | desviada
redirigidas | desviadas
redirigido | desviado
redirigidos | desviados
redirigiendo | desviando
redirigieron | desviaron
redirigir | desviar
redirigirá | desviará
redirigirán | desviarán
redirigió | desvió
redirigía | desviaba
redirigían | desviaban
reducciones | reducciones
reducción | reducción
reduce | reduce
reducen | reducen
reducida | reducida
reducidas | reducidas
reducido | reducida
reducidos | reducidas
reduciendo | reduciendo
reducir | rebajar
reducirá | reducirá
reducirán | reducirán
redujeron | redujeron
redujo | redujo
reedificar | reedificar
reemplace | reemplace
reemplacen | reemplacen
reemplaza | reemplaza
reemplazaba | sustituía
reemplazaban | sustituían
reemplazada | sucesora
reemplazadas | sucesoras
reemplazado | sucesor
reemplazados | sucesores
reemplazamos | sustituimos
reemplazan | reemplazan
reemplazando | reemplazando
reemplazar | sustituir
reemplazara | reemplazara
reemplazaran | reemplazaran
reemplazaron | reemplazaron
reemplazará | sustituirá
reemplazarán | sustituirán
reemplazaría | sustituiría
reemplazarían | sustituirían
reemplazó | reemplazó
referente
reforma | reforma
reformaba | renovaba
reformaban | renovaban
reformada | renovada
reformadas | renovadas
reformado | renovado
reformados | renovados
reforman | reforman
reformando | renovando
reformar | renovar
reformaron | renovaron
reformará | renovará
reformarán | renovarán
reformas | reformas
reforme | reforme
reformen | reformen
reformó | renovó
reforzaba | reforzaba
reforzaban | reforzaban
reforzada | reforzada
reforzadas | reforzadas
reforzado | reforzada
reforzados | reforzadas
reforzando | reforzando
reforzar | reforzar
reforzaron | reforzaron
reforzará | reforzará
reforzarán | reforzarán
reforzó | reforzó
refrigerador | nevera
refrigeradora | nevera
refrigeradores | neveras
refuerce | refuerce
refuercen | refuercen
refuerza | refuerza
refuerzan | refuerzan
regala | regala
regalaba | regalaba
regalaban | regalaban
regalada | regalada
regaladas | regaladas
regalado | regalado
regalados | regalados
regalamos | regalamos
regalan | regalan
regalando | regalando
regalar | regalar
regalara | regalara
regalaran | regalaran
regalaron | regalaron
regalará | regalará
regalarán | regalarán
regalaría | regalaría
regalarían | regalarían
regale | regale
regalen | regalen
regalo | regalo
regalos | regalos
regaló | regaló
registra | apunta
registrada | apuntada
registradas | apuntadas
registrado | apuntado
registrados | apuntados
registran | apuntan
registrando | apuntando
registrar | inscribir
registraron | apuntaron
registrará | apuntará
registró | apuntó
registró un beneficio | logró un beneficio
regla
regresa | vuelve
regresaba | volvía
regresaban | volvían
regresada | vuelta
regresadas | vueltas
regresado | vuelto
regresados | vueltos
regresamos | volvemos
regresan | vuelven
regresando | volviendo
regresar | volver
regresara | volviera
regresaran | volvieran
regresaron | volvieron
regresará | volverá
regresarán | volverán
regresaría | volvería
regresarían | volverían
regrese | vuelva
regresen | vuelvan
regresó | volvió
regular
regularidad
regularmente | regularmente
rehabilita | restaura
rehabilitaba | restauraba
rehabilitaban | restauraban
rehabilitada | restaurada
rehabilitadas | restauradas
rehabilitado | restaurado
rehabilitados | restaurados
rehabilitamos | restauramos
rehabilitan | restauran
rehabilitando | restaurando
rehabilitar | restaurar
rehabilitara | restaurara
rehabilitaran | restauraran
rehabilitaron | restauraron
rehabilitará | restaurará
rehabilitarán | restaurarán
rehabilitaría | restauraría
rehabilitarían | restaurarían
rehabilite | restaure
rehabiliten | restauren
rehabilitó | restauró
rehusó | rehusó
rehúsa | rehúsa
rehúsan | rehúsan
reintegra | devuelve
reintegrada | devuelta
reintegradas | devueltas
reintegrado | devuelto
reintegrados | devueltos
reintegran | devuelven
reintegrando | devolviendo
reintegrar | devolver
reintegraron | devolvieron
reintegrará | devolverá
reintegró | devolvió
reitera | repite
reiteraba | repetía
reiteraban | repetían
reiterada | repetida
reiteradamente | varias veces
reiteradas | repetidas
reiterado | repetido
reiterados | repetidos
reiteramos | repetimos
reiteran | repiten
reiterando | reiterando
reiterar | repetir
reiterara | reiterara
reiteraran | reiteraran
reiteraron | reiteraron
reiterará | repetirá
reiterarán | repetirán
reiteraría | repetiría
reiterarían | repetirían
reitere | repita
reiteren | repitan
reiteró | reiteró
relaciona | vincula
relacionada | vinculada
relacionadas | vinculadas
relacionado | vinculado
relacionados | vinculados
relacionan | vinculan
relacionando | vinculando
relacionar | vincular
relacionaron | vincularon
relacionará | vinculará
relacionó | vinculó
relación
relata | dice
relataba | narraba
relataban | narraban
relatada | narrada
relatadas | narradas
relatado | dicho
relatados | narrados
relatamos | narramos
relatan | dicen
relatando | narrando
relatar | narrar
relatara | narrara
relataran | narraran
relataron | dijeron
relatará | narrará
relatarán | narrarán
relataría | narraría
relatarían | narrarían
relate | narre
relaten | narren
relató | dijo
relevante | relevante
relevantes | relevantes
rellenar | rellenar
rememora | recuerda
rememorada | recordada
rememoradas | recordadas
rememorado | recordado
rememorados | recordados
rememoran | recuerdan
rememorando | recordando
rememorar | recordar
rememoraron | recordaron
rememorará | recordará
rememoró | recordó
remita | envíe
remitan | envíen
remite | envía
remiten | envían
remitida | enviada
remitidas | enviadas
remitido | enviada
remitidos | enviadas
remitiendo | enviando
remitiera | enviara
remitieran | enviaran
remitieron | enviaron
remitimos | enviamos
remitir | enviar
remitirá | enviará
remitirán | enviarán
remitiría | enviaría
remitirían | enviarían
remitió | envió
remitía | enviaba
remitían | enviaban
remodela | renova
remodelaba | renovaba
remodelaban | renovaban
remodelaciones | reformas
remodelación | reforma
remodelada | renovada
remodeladas | renovadas
remodelado | renovado
remodelados | renovados
remodelan | renovan
remodelando | renovando
remodelar | renovar
remodelaron | renovaron
remodelará | renovará
remodelarán | renovarán
remodele | renove
remodelen | renoven
remodeló | renovó
rendido
rendimos
rendirse | rendirse
rendirá
rendirán
rendiría
rendirían
rendía
rendían
renombrada | afamada
renombradas | afamadas
renombrado | afamada
renombrados | afamadas
renova | renova
renovaba | renovaba
renovaban | renovaban
renovaciones | reformas
renovación | reforma
renovada | renovada
renovadas | renovadas
renovado | renovado
renovados | renovados
renovan | renovan
renovando | renovando
renovar | renovar
renovaron | renovaron
renovará | renovará
renovarán | renovarán
renove | renove
renoven | renoven
renovó | renovó
renta | renta
rentas | rentas
renueva | reforma
renuevan | reforman
renueve | reforme
renueven | reformen
renuncia | dimisión
renunciar | dimitir
renunció | dimitió
repara | repara
reparaba | reparaba
reparaban | reparaban
reparación | arreglo
reparada | reparada
reparadas | reparadas
reparado | reparada
reparados | reparadas
reparamos | reparamos
reparan | reparan
reparando | reparando
reparar | reparar
reparara | reparara
repararan | repararan
repararon | repararon
reparará | reparará
repararán | repararán
repararía | repararía
repararían | repararían
repare | repare
reparen | reparen
reparta | reparta
repartan | repartan
reparte | reparte
reparten | reparten
repartida | repartida
repartidas | repartidas
repartido | repartida
repartidos | repartidas
repartiendo | repartiendo
repartiera | repartiera
repartieran | repartieran
repartieron | repartieron
repartimos | repartimos
repartir | repartir
repartirá | repartirá
repartirán | repartirán
repartiría | repartiría
repartirían | repartirían
repartió | repartió
reparto | reparto
repartía | repartía
repartían | repartían
reparó | reparó
repente
repentina | súbita
repentinamente | de pronto
repentinas | súbitas
repentino | súbita
repentinos | súbitas
repercusiones | consecuencias
repercusión | repercusión
repetida | repetida
repetidamente | varias veces
repetidas | repetidas
repetido | repetido
repetidos | repetidos
repetimos | repetimos
repetir | repetir
repetirá | repetirá
repetirán | repetirán
repetiría | repetiría
repetirían | repetirían
repetía | repetía
repetían | repetían
repita | repita
repitan | repitan
repite | repite
repiten | repiten
repitiendo | reiterando
repitiera | reiterara
repitieran | reiteraran
repitieron | reiteraron
repitió | reiteró
repleta | llena
repletas | llenas
repleto | llena
repletos | llenas
reporte | informe
reportes | informes
reposar | reposar
representación
reprocha | reprocha
reprochaba | reprochaba
reprochaban | reprochaban
reprochada | reprochada
reprochadas | reprochadas
reprochado | reprochado
reprochados | reprochados
reprochamos | reprochamos
reprochan | reprochan
reprochando | reprochando
reprochar | reprochar
reprochara | reprochara
reprocharan | reprocharan
reprocharon | reprocharon
reprochará | reprochará
reprocharán | reprocharán
reprocharía | reprocharía
reprocharían | reprocharían
reproche | reproche
reprochen | reprochen
reprochó | reprochó
requerida | precisada
requeridas | precisadas
requerido | precisado
requeridos | precisados
requeriendo | precisando
requerieron | precisaron
requerimos | precisamos
requerir | precisar
requerirá | precisará
requerirán | precisarán
requeriría | precisaría
requerirían | precisarían
requerió | precisó
requería | requería
requerían | requerían
requiera | precise
requieran | precisen
requiere | precisa
requieren | precisan
requiriendo | precisando
requiriera | precisara
requirieran | precisaran
requirieron | precisaron
requirió | precisó
resalta | dice
resaltada | resaltada
resaltadas | resaltadas
resaltado | dicho
resaltados | resaltados
resaltan | dicen
resaltando | resaltando
resaltar | resaltar
resaltaron | dijeron
resaltará | resaltará
resaltó | dijo
rescata | salva
rescataba | salvaba
rescataban | salvaban
rescatada | salvada
rescatadas | salvadas
rescatado | salvada
rescatadores | rescatistas
rescatados | salvadas
rescatan | salvan
rescatando | salvando
rescatar | salvar
rescataron | salvaron
rescatará | salvará
rescatarán | salvarán
rescate | salve
rescaten | salven
rescatista | rescatista
rescatistas | rescatistas
rescató | salvó
resguarda | protege
resguardaba | protegía
resguardaban | protegían
resguardada | protegida
resguardadas | protegidas
resguardado | protegida
resguardados | protegidas
resguardan | protegen
resguardando | protegiendo
resguardar | proteger
resguardaron | protegieron
resguardará | protegerá
resguardarán | protegerán
resguarde | proteja
resguarden | protejan
resguardó | protegió
resida | viva
residan | vivan
reside | vive
residen | viven
residencia
residencia de ancianos | asilo de ancianos
residencia de mayores | asilo de ancianos
residencias
residencias de ancianos | asilos de ancianos
residencias de mayores | asilos de ancianos
residente | vecina
residentes | vecinas
residida | vivida
resididas | vividas
residido | vivido
resididos | vividos
residiendo | viviendo
residiera | viviera
residieran | vivieran
residieron | vivieron
residimos | vivimos
residir | vivir
residirá | vivirá
residirán | vivirán
residiría | viviría
residirían | vivirían
residió | vivió
residuos | basura
residía | vivía
residían | vivían
resista | aguante
resistan | aguanten
resiste | aguanta
resisten | aguantan
resistente | sólida
resistentes | sólidas
resistida | aguantada
resistidas | aguantadas
resistido | aguantado
resistidos | aguantados
resistiendo | aguantando
resistiera | aguantara
resistieran | aguantaran
resistieron | aguantaron
resistimos | aguantamos
resistir | aguantar
resistirá | aguantará
resistirán | aguantarán
resistiría | aguantaría
resistirían | aguantarían
resistió | aguantó
resistía | resistía
resistían | resistían
resolvemos | resolvemos
resolver | resolver
resolverá | resolverá
resolverán | resolverán
resolvería | resolvería
resolverían | resolverían
resolviendo | resolviendo
resolviera | resolviera
resolvieran | resolvieran
resolvieron | resolvieron
resolvió | resolvió
resolvía | resolvía
resolvían | resolvían
respalda | apoya
respaldaba | apoyaba
respaldaban | apoyaban
respaldada | apoyada
respaldadas | apoyadas
respaldado | apoyada
respaldados | apoyadas
respaldamos | apoyamos
respaldan | apoyan
respaldando | apoyando
respaldar | apoyar
respaldara | apoyara
respaldaran | apoyaran
respaldaron | apoyaron
respaldará | apoyará
respaldarán | apoyarán
respaldaría | apoyaría
respaldarían | apoyarían
respalde | apoye
respalden | apoyen
respaldo | apoyo
respaldó | apoyó
respecta
respecto
respecto a | sobre
respecto al | respecto al
respecto de | sobre
respeta | acata
respetada | acatada
respetadas | acatadas
respetado | acatado
respetados | acatados
respetan | acatan
respetando | acatando
respetar | acatar
respetaron | acataron
respetará | acatará
respetó | acató
responda | conteste
respondan | contesten
responde | contesta
respondemos | contestamos
responden | contestan
responder | contestar
responderá | contestará
responderán | contestarán
respondería | contestaría
responderían | contestarían
respondida | contestada
respondidas | contestadas
respondido | contestado
respondidos | contestados
respondiendo | contestando
respondiera | contestara
respondieran | contestaran
respondieron | contestaron
respondió | contestó
respondía | respondía
respondían | respondían
respuesta | respuesta
respuestas | respuestas
restaura | restaura
restauraba | restauraba
restauraban | restauraban
restaurada | restaurada
restauradas | restauradas
restaurado | restaurado
restaurados | restaurados
restauramos | restauramos
restauran | restauran
restaurando | restaurando
restaurar | restaurar
restaurara | restaurara
restauraran | restauraran
restauraron | restauraron
restaurará | restaurará
restaurarán | restaurarán
restauraría | restauraría
restaurarían | restaurarían
restaure | restaure
restauren | restauren
restauró | restauró
restituciones | devoluciones
restitución | devolución
restituida | devuelta
restituidas | devueltas
restituido | devuelto
restituidos | devueltos
restituir | devolver
restituirá | devolverá
restituye | devuelve
restituyen | devuelven
restituyendo | devolviendo
restituyeron | devolvieron
restituyó | devolvió
restricciones | limitaciones
restricción | limitación
restringe | limita
restringen | limitan
restringida | limitada
restringidas | limitadas
restringido | limitado
restringidos | limitados
restringiendo | limitando
restringieron | limitaron
restringir | limitar
restringirá | limitará
restringió | limitó
resuelta | resuelta
resueltas | resueltas
resuelto | resuelto
resueltos | resueltos
resuelva | resuelva
resuelvan | resuelvan
resuelve | resuelve
resuelven | resuelven
resultado
resultaron
resultaron heridas | quedaron heridas
resultaron heridos | quedaron heridos
resultaron ilesos | salieron ilesos
resultó
resultó herida | quedó herida
resultó herido | quedó herida
resultó ilesa | salió ilesa
resultó ileso | salió ileso
resumen
retira | quita
retirada | quitada
retiradas | quitadas
retirado | quitado
retirados | quitados
retiran | quitan
retirando | quitando
retirar | quitar
retiraron | quitaron
retirará | quitará
retirará la basura | recogerá la basura
retiró | quitó
reto | reto
retoma | retoma
retomaba | retomaba
retomaban | retomaban
retomada | retomada
retomadas | retomadas
retomado | retomado
retomados | retomados
retomamos | retomamos
retoman | retoman
retomando | retomando
retomar | retomar
retomara | retomara
retomaran | retomaran
retomaron | retomaron
retomará | retomará
retomarán | retomarán
retomaría | retomaría
retomarían | retomarían
retome | retome
retomen | retomen
retomó | retomó
retorna | vuelve
retornaba | volvía
retornaban | volvían
retornada | vuelta
retornadas | vueltas
retornado | vuelto
retornados | vueltos
retornamos | volvemos
retornan | vuelven
retornando | volviendo
retornar | volver
retornara | volviera
retornaran | volvieran
retornaron | volvieron
retornará | volverá
retornarán | volverán
retornaría | volvería
retornarían | volverían
retorne | vuelva
retornen | vuelvan
retornó | volvió
retos | retos
retransmite | emite
retransmiten | emiten
retransmitida | emitida
retransmitidas | emitidas
retransmitido | emitido
retransmitidos | emitidos
retransmitiendo | emitiendo
retransmitieron | emitieron
retransmitir | emitir
retransmitirá | emitirá
retransmitió | emitió
retrasa | demora
retrasaba | demoraba
retrasaban | demoraban
retrasada | demorada
retrasadas | demoradas
retrasado | demorado
retrasados | demorados
retrasan | demoran
retrasando | demorando
retrasar | demorar
retrasaron | demoraron
retrasará | demorará
retrasarán | demorarán
retrase | demore
retrasen | demoren
retraso
retrasó | demoró
reunida | juntada
reunidas | juntadas
reunido | juntado
reunidos | juntados
reuniendo | juntando
reuniera | juntara
reunieran | juntaran
reunieron | juntaron
reunimos | juntamos
reunir | juntar
reunirse | juntarse
reunirá | juntará
reunirán | juntarán
reuniría | juntaría
reunirían | juntarían
reunió | juntó
reunió 4 | sumó 4
reunión
reunión abierta | reunión abierta
reunión pública | reunión abierta
reunía | reunía
reunían | reunían
revela | revela
revelaba | revelaba
revelaban | revelaban
revelada | revelada
reveladas | reveladas
revelado | revelada
revelados | reveladas
revelamos | revelamos
revelan | revelan
revelando | revelando
revelar | revelar
revelara | revelara
revelaran | revelaran
revelaron | revelaron
revelará | revelará
revelarán | revelarán
revelaría | revelaría
revelarían | revelarían
revele | revele
revelen | revelen
reveló | reveló
reveses | reveses
revisa | revisa
revisaba | revisaba
revisaban | revisaban
revisada | revisada
revisadas | revisadas
revisado | revisado
revisados | revisados
revisan | revisan
revisando | revisando
revisar | revisar
revisaron | revisaron
revisará | revisará
revisarán | revisarán
revise | revise
revisen | revisen
revisó | revisó
revés | revés
reúna | junte
reúnan | junten
reúne | junta
reúnen | juntan

riachuelo | arroyo
riachuelos | arroyos
ribera
rica | rica
ricas | ricas
rico | rica
ricos | ricas
riesgo | riesgo
riesgos | riesgos
rinda
rindan
rinde
rinden
rindiera
rindieran
rindieron
rindió
rival | rival
rivales | rivales
riña | riña
riñas | riñas

roba | roba
robaba | robaba
robaban | robaban
robada | robada
robadas | robadas
robado | robada
robados | robadas
robamos | robamos
roban | roban
robando | robando
robar | robar
robara | robara
robaran | robaran
robaron | robaron
robará | robará
robarán | robarán
robaría | robaría
robarían | robarían
robe | robe
roben | roben
robusta | sólida
robustas | sólidas
robusto | sólida
robustos | sólidas
robó | robó
rodada | rodada
rodado | rodado
rodar | rodar
rodaron | rodaron
rodará | rodará
rodeado
rodeado de | rodeado de
rodó | rodó
rompe | rompe
rompen | rompen
romper | romper
romperá | romperá
rompiendo | quebrando
rompieron | quebraron
rompió | quebró
ropa | ropa
rota | rota
rotas | rotas
roto | roto
rotos | rotos

rubricado | firmado
rubricar | firmar
rubricaron | firmaron
rubricará | firmará
rubricó | firmó
rueda
rueda de prensa | rueda de prensa
ruedas
ruedas de prensa | ruedas de prensa
ruidosa
ruidoso

rápida | veloz
rápidamente | deprisa
rápidas | rápidas
rápido | veloz
rápidos | rápidas

sabe
saber
sabor | gusto
sabores | gustos
sabrosa | sabrosa
sabrosas | sabrosas
sabroso | sabrosa
sabrosos | sabrosas
saca
saca a la venta | pone a la venta
sacaba
sacaba a la venta | ponía a la venta
sacaban
sacaban a la venta | ponían a la venta
sacada
sacada a la venta | puesta a la venta
sacadas
sacadas a la venta | puestas a la venta
sacado
sacado a la venta | puesto a la venta
sacados
sacados a la venta | puestos a la venta
sacamos
sacamos a la venta | ponemos a la venta
sacan
sacan a la venta | ponen a la venta
sacando
sacando a la venta | sacando a la venta
sacar
sacar a la venta | poner a la venta
sacara
sacara a la venta | sacara a la venta
sacaran
sacaran a la venta | sacaran a la venta
sacaron
sacaron a la venta | sacaron a la venta
sacará
sacará a la venta | pondrá a la venta
sacará al mercado | pondrá a la venta
sacará al mercado en mayo | sacará en mayo
sacará en mayo | sacará en mayo
sacarán
sacarán a la venta | pondrán a la venta
sacaría
sacaría a la venta | pondría a la venta
sacarían
sacarían a la venta | pondrían a la venta
sacerdotes | curas
sacó
sacó a la venta | puso a la venta
sacó al mercado | sacó al mercado
sal
salario | sueldo
salarios | sueldos
salieron
salieron ilesos | salieron ilesos
salió | salió
salió ilesa | salió ilesa
salió ileso | salió ileso
salpimienta | salpimienta
salud
salva | salva
salvaba | salvaba
salvaban | salvaban
salvada | salvada
salvadas | salvadas
salvado | salvada
salvados | salvadas
salvan | salvan
salvando | salvando
salvar | salvar
salvaron | salvaron
salvará | salvará
salvarán | salvarán
salvas
salve | salve
salven | salven
salvo | salvo
salvo que | salvo que
salvos
salvó | salvó
sana | cura
sana y salva | ilesa
sanada | curada
sanadas | curadas
sanado | curado
sanados | curados
sanan | curan
sanando | curando
sanar | curar
sanaron | curaron
sanará | curará
sanas
sanas y salvas | ilesas
sanciona | castiga
sancionada | castigada
sancionadas | castigadas
sancionado | castigado
sancionados | castigados
sancionan | castigan
sancionando | castigando
sancionar | castigar
sancionaron | castigaron
sancionará | castigará
sancionó | castigó
sano
sano y salvo | ileso
sanos
sanos y salvos | ilesos
sanó | curó
saque
saque a la venta | ponga a la venta
saquen
saquen a la venta | pongan a la venta
satisfecha | feliz
satisfechas | felices
satisfecho | feliz
satisfechos | felices

se
se aplica | se aplica
se aplicará | se aplicará
se aplicarán | se aplicarán
se apuntó | se apuntó
se arrepiente de nada | se arrepiente de nada
se ausenta | falta
se ausentaba | faltaba
se ausentaban | faltaban
se ausentan | faltan
se ausentara | faltara
se ausentaran | faltaran
se ausentaron | faltaron
se ausentará | faltará
se ausentarán | faltarán
se ausentaría | faltaría
se ausentarían | faltarían
se ausente | falte
se ausenten | falten
se ausentó | faltó
se ausentó de clase | faltó a clase
se cancela a menudo | suele cancelarse
se carga | se carga
se cargan | se cargan
se casa | se casa
se casan | se casan
se casaron | se casaron
se casó | se casó
se celebra | se celebra
se celebran | se celebran
se celebraron | se celebraron
se celebrará | se celebrará
se celebrarán | se celebrarán
se celebró | se celebró
se compone de | consta de
se componen de | se componen de
se compromete a | promete
se comprometieron a | prometieron
se comprometió a | prometió
se declararon | se mostraron
se declaró | se mostró
se declaró un incendio | estalló un incendio
se derrumbó | se derrumbó
se desarrolló con | discurrió con
se desarrolló sin | discurrió sin
se desbordó | se desbordó
se desconoce | no se sabe
se desconocen | no se conocen
se desempeña como | trabaja como
se desempeñaba como | trabajaba como
se desplomó | se derrumbó
se dieron a la fuga | huyeron
se dio a la fuga | huyó
se disputa | se juega
se disputará | se jugará
se disputarán | se jugarán
se disputó | se jugó
se eleva a | alcanza
se elevan a | alcanzan
se elevaron a | alcanzaron
se elevó a | alcanzó
se encarga de | se ocupa de
se encargan de | se ocupan de
se encargó de | se ocupó de
se encontraba en | estaba en
se encuentra | se sitúa
se encuentra en | está en
se encuentran | se sitúan
se encuentran en | están en
se enfrenta a | se mide a
se enfrentará a | se medirá a
se enfrentó a | se midió a
se entrevistaron | se juntaron
se entrevistará | se juntará
se entrevistó | se juntó
se espera | se prevé
se esperaba | se preveía
se esperaban | se preveían
se esperan | se prevén
se extendieron | se propagaron
se extendió | se propagó
se extraviaron | se perdieron
se extravió | se perdió
se fracturaron | se rompieron
se fracturó | se rompió
se fue | se fue
se fueron | se fueron
se fugó | huyó
se ha ausentado | ha faltado
se ha casado | se ha casado
se ha celebrado | ha tenido lugar
se ha comprometido a | ha prometido
se ha hecho daño | se ha lesionado
se ha ido | se ha ido
se ha incrementado | ha crecido
se ha lamentado | se ha quejado
se ha lesionado | se ha lesionado
se ha llevado a cabo | ha tenido lugar
se ha marchado | se ha ido
se ha quejado | se ha quejado
se ha rendido | se ha rendido
se había ausentado | había faltado
se había hecho daño | se había lesionado
se había ido | se había ido
se había incrementado | había crecido
se había lesionado | se había lesionado
se había marchado | se había ido
se había rendido | se había rendido
se habían ausentado | habían faltado
se habían extraviado | se habían perdido
se habían ido | se habían ido
se habían incrementado | habían crecido
se habían marchado | se habían ido
se habían perdido | se habían perdido
se habían rendido | se habían rendido
se han ausentado | han faltado
se han ido | se han ido
se han incrementado | han crecido
se han lamentado | se han quejado
se han marchado | se han ido
se han quejado | se han quejado
se han rendido | se han rendido
se hizo daño | se lesionó
se impuso | ganó
se impuso a | ganó a
se impuso por | ganó por
se incautaron de | incautaron
se incautó de | incautó
se incrementa | sube
se incrementaba | subía
se incrementaban | subían
se incrementan | suben
se incrementara | elevara
se incrementaran | elevaran
se incrementaron | elevaron
se incrementará | subirá
se incrementarán | subirán
se incrementaría | subiría
se incrementarían | subirían
se incremente | suba
se incrementen | suban
se incrementó | elevó
se inicia | inicia
se inician | inician
se iniciaron | empezaron
se iniciará | empezará
se inició | empezó
se inscribió | se apuntó
se juega | se juega
se jugará | se jugará
se jugarán | se jugarán
se jugó | se jugó
se junta | se junta
se juntan | se juntan
se juntaron | se juntaron
se juntará | se juntará
se juntó | se juntó
se lamenta | se queja
se lamentan | se quejan
se lamentaron | se quejaron
se lamentará | se quejará
se lamentó | se quejó
se lesionó | se lesionó
se limitará | se limitará
se lleva a cabo | se celebra
se llevan a cabo | se celebran
se llevaron a cabo | se celebraron
se llevará a cabo | se celebrará
se llevarán a cabo | se celebrarán
se llevó a cabo | se celebró
se llevó el premio | ganó el premio
se llevó el título | ganó el título
se llevó la medalla | ganó la medalla
se manifestaron | se mostraron
se manifestó | se mostró
se marcharon | se fueron
se marchó | se fue
se medirá a | se medirá a
se mide a | se mide a
se midió a | se midió a
se moderó | se moderó
se moderó al | se moderó al
se mostraron | se mostraron
se mostró | se mostró
se mudaron | se mudaron
se mudó | se mudó
se necesita | se precisa
se negó a | rehusó
se niega a | rehúsa
se niegan a | rehúsan
se ocupa de | se ocupa de
se ocupan de | se ocupan de
se ocupó de | se ocupó de
se opone a | se opone a
se oponen a | se oponen a
se perdieron | se perdieron
se perdió | se perdió
se posó | se posó
se precisa | se precisa
se preveía | se preveía
se preveían | se preveían
se prevé | se prevé
se prevén | se prevén
se produjeron | ocurrieron
se produjo | acaeció
se prolongue | dure
se prolonguen | duren
se propagaron | se propagaron
se propagó | se propagó
se propone | prevé
se puede | se puede
se quedaron | quedaron
se quedó | quedó
se queja | se queja
se quejan | se quejan
se quejaron | se quejaron
se quejará | se quejará
se quejó | se quejó
se realiza | se celebra
se realizan | se celebran
se realizaron | se celebraron
se realizará | se celebrará
se realizarán | se celebrarán
se realizó | se celebró
se recarga | se carga
se recargan | se cargan
se registraron | ocurrieron
se registró | acaeció
se rendirá | se rendirá
se rendirán | se rendirán
se rendiría | se rendiría
se rendirían | se rendirían
se rendía | se rendía
se rendían | se rendían
se requiere | se precisa
se retiró | abandonó
se reunieron | se juntaron
se reunirá | se juntará
se reunió | se juntó
se reúne | se junta
se reúnen | se juntan
se rinda | se rinda
se rindan | se rindan
se rinde | se rinde
se rinden | se rinden
se rindiera | se rindiera
se rindieran | se rindieran
se rindieron | se rindieron
se rindió | se rindió
se rompieron | se rompieron
se rompió | se rompió
se salió de madre | se desbordó
se salió de su cauce | se desbordó
se salió del cauce | se desbordó
se sitúa | se sitúa
se sitúan | se sitúan
se suavizó | se moderó
se suavizó al | se moderó al
se trasladaron | se mudaron
se trasladó | se mudó
se vino abajo | se derrumbó
se volcó en | volcó en
sea
secretamente | en secreto
secreto
seguida
seguido | seguido
seguidor | hincha
seguidores | hinchas
seguir | seguir
seguir un desvío | tomar un desvío
seguirá | seguirá
seguirán | seguirán
seguirán cerrados | seguirán cerrados
segunda
segunda mitad | segunda mitad
segunda parte | segunda mitad
segundo
segundo tiempo | segunda mitad
seguridad
según | según
según el | según el
según la opinión de | a juicio de
según lo previsto | según lo previsto
seleccionada | elegida
seleccionadas | elegidas
seleccionado | elegida
seleccionados | elegidas
seleccionar | elegir
seleccionaron | eligieron
seleccionó | eligió
semana
semana entrante | próxima semana
semana próxima | próxima semana
semana que viene | próxima semana
semanalmente | cada semana
semanas
semanas después | semanas después
semanas más tarde | semanas después
semejante | similar
semejantes | parecidas
sencilla | fácil
sencillas | fáciles
sencillo | fácil
sencillos | fáciles
senda | senda
sendas | sendas
senderista | senderista
senderistas | senderistas
sendero | senda
senderos | sendas
sensiblemente | notablemente
sentencia | fallo
sentencia dictada | sentencia dictada
sentencia emitida | sentencia dictada
sentenciada | condenada
sentenciadas | condenadas
sentenciado | condenado
sentenciados | condenados
sentencian | condenan
sentenciando | condenando
sentenciar | condenar
sentenciaron | condenaron
sentenciará | condenará
sentencias | fallos
sentenció | condenó
sepelio | funeral
sepelios | sepelios
sepulta | inhuma
sepultan | inhuman
sepultando | inhumando
sepultar | inhumar
sepultaron | inhumaron
sepultará | inhumará
sepultas | sepultas
sepulto | sepulto
sepultos | sepultos
sepultura | tumba
sepulturas | tumbas
sepultó | inhumó
ser
ser devueltas | devolverse
ser devueltos | devolverse
serena | serena
serenas | serenas
sereno | sereno
serenos | serenos
seria | grave
seriamente
seriamente herida | gravemente herida
seriamente herido | gravemente herido
seriamente heridos | gravemente heridos
serias | graves
serio | grave
serios | graves
servicio | aseo
servicios | aseos
será
será baja | será baja
sesenta
setenta
seísmo | sismo
seísmos | sismos
señala | dice
señalaba | decía
señalado | dicho
señalan | dicen
señalaron | dijeron
señaló | dijo

si
si bien | aunque
si no | si no
siempre | siempre
siempre que | siempre que
siempre y cuando | siempre que
siendo
siglo
significa | supone
significada | supuesta
significadas | supuestas
significados | supuestos
significan | suponen
significando | suponiendo
significar | suponer
significaron | supusieron
significará | supondrá
significativamente | notablemente
significó | supuso
sigue | sigue
sigue abierta | sigue abierta
sigue abierto | sigue abierto
sigue siendo | sigue siendo
siguen | siguen
siguen siendo | siguen siendo
siguiente
siguieron | siguieron
siguió | siguió
silenciosa | silenciosa
silencioso | silencioso
similar | similar
similares | parecidas
simultáneamente | a la vez
sin
sin cesar | sin cesar
sin contratiempos | sin problemas
sin coste | gratis
sin descanso | sin pausa
sin dificultad | fácilmente
sin duda | sin duda
sin embargo | pero
sin hogar | sin hogar
sin incidentes | sin problemas
sin interrupción | sin cesar
sin lugar a dudas | sin duda
sin parar | sin cesar
sin pausa | sin pausa
sin problemas | sin problemas
sin techo | sin hogar
siniestro
sismo | sismo
sismos | sismos
sitio | lugar
sitio del accidente | lugar del accidente
sitio web | sitio web
sitios | sitios
sitios web | sitios web
situada | situada
situadas | situadas
situado | situada
situados | situadas
sitúa
sitúan

sobre | sobre
sobre todo | ante todo
sobrepasa | excede
sobrepasaba | excedía
sobrepasaban | excedían
sobrepasada | excedida
sobrepasadas | excedidas
sobrepasado | excedido
sobrepasados | excedidos
sobrepasamos | excedemos
sobrepasan | exceden
sobrepasando | rebasando
sobrepasar | exceder
sobrepasara | rebasara
sobrepasaran | rebasaran
sobrepasaron | rebasaron
sobrepasará | excederá
sobrepasarán | excederán
sobrepasaría | excedería
sobrepasarían | excederían
sobrepase | exceda
sobrepasen | excedan
sobrepasó | rebasó
sobreviviente | sobreviviente
sobrevivientes | sobrevivientes
sociales
socorrista | rescatista
socorristas | rescatistas
sofoca | apaga
sofocaba | apagaba
sofocaban | apagaban
sofocada | apagada
sofocadas | apagadas
sofocado | apagada
sofocados | apagadas
sofocamos | apagamos
sofocan | apagan
sofocando | apagando
sofocar | apagar
sofocara | apagara
sofocaran | apagaran
sofocaron | apagaron
sofocará | apagará
sofocarán | apagarán
sofocaría | apagaría
sofocarían | apagarían
sofocó | apagó
sofoque | apague
sofoquen | apaguen
solamente | solo
solar
solares
soldado | militar
soldados | soldados
solicita | pide
solicitaba | pedía
solicitaban | pedían
solicitada | pedida
solicitadas | pedidas
solicitado | pedido
solicitados | pedidos
solicitamos | pedimos
solicitan | piden
solicitando | pidiendo
solicitar | pedir
solicitara | pidiera
solicitaran | pidieran
solicitaron | pidieron
solicitará | pedirá
solicitarán | pedirán
solicitaría | pediría
solicitarían | pedirían
solicite | pida
soliciten | pidan
solicitud | petición
solicitudes | peticiones
solicitó | pidió
solo | solo
soluciona | resuelve
solucionaba | resolvía
solucionaban | resolvían
solucionada | resuelta
solucionadas | resueltas
solucionado | resuelto
solucionados | resueltos
solucionamos | resolvemos
solucionan | resuelven
solucionando | resolviendo
solucionar | resolver
solucionara | resolviera
solucionaran | resolvieran
solucionaron | resolvieron
solucionará | resolverá
solucionarán | resolverán
solucionaría | resolvería
solucionarían | resolverían
solucione | resuelva
solucionen | resuelvan
solucionó | resolvió
son
son capaces de | pueden
son de nuevo | son de nuevo
sondeo | sondeo
sondeos | sondeos
soporta | aguanta
soportaba | resistía
soportaban | resistían
soportada | aguantada
soportadas | aguantadas
soportado | aguantado
soportados | aguantados
soportamos | aguantamos
soportan | aguantan
soportando | aguantando
soportar | aguantar
soportara | aguantara
soportaran | aguantaran
soportaron | aguantaron
soportará | aguantará
soportarán | aguantarán
soportaría | aguantaría
soportarían | aguantarían
soporte | aguante
soporten | aguanten
soportó | aguantó
sorprende | asombra
sorprenden | asombran
sorprendente | asombrosa
sorprendentes | asombrosas
sorprender | asombrar
sorprenderá | asombrará
sorprendida | asombrada
sorprendidas | asombradas
sorprendido | asombrado
sorprendidos | asombrados
sorprendiendo | asombrando
sorprendieron | asombraron
sorprendió | asombró
sorpresa | asombro

su
su esposa | su mujer
su esposo | su esposo
su marido | su esposo
su mujer | su mujer
suave
suavizó
suba | suba
suban | suban
sube | sube
suben | suben
subida | alza
subidas | alzas
subido | subido
subiendo | elevando
subiera | elevara
subieran | elevaran
subieron | elevaron
subimos | subimos
subir | subir
subirá | subirá
subirán | subirán
subiría | subiría
subirían | subirían
subió | elevó
subraya | dice
subrayada | resaltada
subrayadas | resaltadas
subrayado | dicho
subrayados | resaltados
subrayan | dicen
subrayando | resaltando
subrayar | resaltar
subrayaron | dijeron
subrayará | resaltará
subrayó | dijo
subsana | repara
subsanaba | reparaba
subsanaban | reparaban
subsanada | reparada
subsanadas | reparadas
subsanado | reparada
subsanados | reparadas
subsanamos | reparamos
subsanan | reparan
subsanando | reparando
subsanar | reparar
subsanara | reparara
subsanaran | repararan
subsanaron | repararon
subsanará | reparará
subsanarán | repararán
subsanaría | repararía
subsanarían | repararían
subsane | repare
subsanen | reparen
subsanó | reparó
subía | subía
subían | subían
suceda | ocurra
sucedan | ocurran
sucede | ocurre
suceden | ocurren
suceder | ocurrir
sucederá | ocurrirá
sucederán | ocurrirán
sucedida | acaecida
sucedidas | acaecidas
sucedido | acaecido
sucedidos | acaecidos
sucediendo | ocurriendo
sucedieron | ocurrieron
sucedió | acaeció
sucedía | ocurría
sucedían | ocurrían
sucesivo
sucesor | sucesor
sucesora | sucesora
sucesoras | sucesoras
sucesores | sucesores
sueldo | sueldo
sueldos | sueldos
suele
suele cancelarse | suele cancelarse
suerte
sufraga | costea
sufragaba | costeaba
sufragaban | costeaban
sufragada | costeada
sufragadas | costeadas
sufragado | costeado
sufragados | costeados
sufragan | costean
sufragando | costeando
sufragar | costear
sufragaron | costearon
sufragará | costeará
sufragarán | costearán
sufrague | costee
sufraguen | costeen
sufragó | costeó
sufrido | sufrido
sufrieron | sufrieron
sufrieron heridas | quedaron heridos
sufrir | sufrir
sufrió | sufrió
sufrió heridas | quedó herida
sugerida | sugerida
sugeridas | sugeridas
sugerido | sugerido
sugeridos | sugeridos
sugerir | sugerir
sugerirá | sugerirá
sugiere | plantea
sugieren | plantean
sugiriendo | planteando
sugirieron | plantearon
sugirió | planteó
suma
sumamente | sumamente
sumerge | hunde
sumergen | hunden
sumergida | hundida
sumergidas | hundidas
sumergido | hundido
sumergidos | hundidos
sumergiendo | hundiendo
sumergieron | hundieron
sumergir | hundir
sumergirá | hundirá
sumergió | hundió
suministra | facilita
suministrador | proveedor
suministradores | proveedores
suministrar | facilitar
suministro
suministro eléctrico | luz
sumo
sumó
sumó 4 | sumó 4
supera | excede
superaba | excedía
superaban | excedían
superada | excedida
superadas | excedidas
superado | excedido
superados | excedidos
superamos | excedemos
superan | exceden
superando | rebasando
superar | exceder
superara | rebasara
superaran | rebasaran
superaron | rebasaron
superará | excederá
superarán | excederán
superaría | excedería
superarían | excederían
supere | exceda
superen | excedan
superviviente | sobreviviente
supervivientes | sobrevivientes
superó | rebasó
superó a | ganó a
suplementaria | adicional
suplementarias | adicionales
suplementario | adicional
suplementarios | adicionales
supondrá | supondrá
supondrá un coste de | costará
supone | supone
suponen | suponen
suponer | suponer
suponiendo | suponiendo
suprima | elimine
supriman | eliminen
suprime | elimina
suprimen | eliminan
suprimida | eliminada
suprimidas | eliminadas
suprimido | eliminado
suprimidos | eliminados
suprimiendo | eliminando
suprimiera | eliminara
suprimieran | eliminaran
suprimieron | eliminaron
suprimimos | eliminamos
suprimir | eliminar
suprimirá | eliminará
suprimirán | eliminarán
suprimiría | eliminaría
suprimirían | eliminarían
suprimió | eliminó
suprimía | suprimía
suprimían | suprimían
supuesta | supuesta
supuestas | supuestas
supuesto
supuestos | supuestos
supusieron | supusieron
supuso | supuso
sur
suscribieron | firmaron
suscribir | firmar
suscribirá | firmará
suscribió | firmó
suscrito | firmado
sustituida | sucesora
sustituidas | sucesoras
sustituido | sucesor
sustituidos | sucesores
sustituimos | sustituimos
sustituir | sustituir
sustituirá | sustituirá
sustituirán | sustituirán
sustituiría | sustituiría
sustituirían | sustituirían
sustituta | sucesora
sustitutas | sucesoras
sustituto | sucesor
sustitutos | sucesores
sustituya | reemplace
sustituyan | reemplacen
sustituye | reemplaza
sustituyen | reemplazan
sustituyendo | reemplazando
sustituyera | reemplazara
sustituyeran | reemplazaran
sustituyeron | reemplazaron
sustituyó | reemplazó
sustituyó la | cambió la
sustituía | sustituía
sustituían | sustituían
sustrae | roba
sustraemos | robamos
sustraen | roban
sustraer | robar
sustraerá | robará
sustraerán | robarán
sustraería | robaría
sustraerían | robarían
sustraiga | robe
sustraigan | roben
sustrajera | robara
sustrajeran | robaran
sustrajeron | robaron
sustrajo | robó
sustrayendo | robando
sustraía | robaba
sustraían | robaban
sustraída | robada
sustraídas | robadas
sustraído | robada
sustraídos | robadas
susurros
suéter | jersey

sábado
sábado próximo | próximo sábado

síntesis

sólida | sólida
sólidas | sólidas
sólido | sólida
sólidos | sólidas
sólo | solo

súbita | súbita
súbitamente | de pronto
súbitas | súbitas
súbito | súbita
súbitos | súbitas

tal
tal como estaba previsto | según lo previsto
tal vez | acaso
talentosa | dotada
talentosas | dotadas
talentoso | dotado
talentosos | dotados
tales
tales como | como
también | también
tan
tan pronto | en cuanto
tan pronto como | en cuanto
tan pronto como sea posible | cuanto antes
tan solo | solo
tan sólo | solo
tanto | gol
tantos | goles
tardar
tardaron
tardaron dos horas en | tardaron dos horas en
tarde
tarde o temprano | antes o después
tarea | labor
tareas | tareas
tarro | bote
tarros | botes
tasa | tasa
tasaba | tasaba
tasaban | tasaban
tasada | tasada
tasadas | tasadas
tasado | tasado
tasados | tasados
tasamos | tasamos
tasan | tasan
tasando | tasando
tasar | tasar
tasara | tasara
tasaran | tasaran
tasaron | tasaron
tasará | tasará
tasarán | tasarán
tasaría | tasaría
tasarían | tasarían
tase | tase
tasen | tasen
tasó | tasó

teatral
teatro
techo
tediosa | tediosa
tediosas | tediosas
tedioso | tedioso
tediosos | tediosos
tele | tv
telefónicamente | por teléfono
televisión | tv
teléfono
teléfono celular | móvil
teléfono móvil | móvil
teléfonos
teléfonos celulares | móviles
teléfonos móviles | móviles
tema | tema
temas | temas
teme | teme
temen | temen
temer | temer
temor | miedo
temores | miedos
temporal | temporal
temporales | temporales
temporalmente | temporalmente
temprano
temprano por la mañana | a primera hora
temía | temía
temían | temían
tendrá | tendrá
tendrá la posibilidad de | podrá
tendrá lugar | se celebrará
tendrá que | deberá
tendrá un coste de | costará
tendrán | tendrán
tendrán la posibilidad de | podrán
tendrán lugar | se celebrarán
tendrán que | deberán
tener | tener
tener en cuenta | tener en cuenta
tener lugar | celebrarse
tener miedo de | temer
tengo
tengo nada de qué arrepentirme | me arrepiento de nada
tenido
tenido en cuenta | tenido en cuenta
teniendo
teniendo en cuenta | tomando en cuenta
tentativa | intento
tentativas | intentos
tenía | tenía
tenía miedo de | temía
tenía que | debía
tenían | tenían
tenían miedo de | temían
tenían que | debían
teoría
terapia | terapia
terapias | terapias
termina | acaba
terminaba | acababa
terminaban | acababan
terminada | acabada
terminadas | acabadas
terminado | acabada
terminados | acabadas
terminamos | acabamos
terminan | acaban
terminando | acabando
terminar | acabar
terminara | acabara
terminaran | acabaran
terminaron | acabaron
terminará | acabará
terminarán | acabarán
terminaría | acabaría
terminarían | acabarían
termine | acabe
terminen | acaben
terminó | acabó
terremoto | sismo
terremotos | sismos
terrible | horrible
terribles | horribles
testifica | atestigua
testificada | atestiguada
testificadas | atestiguadas
testificado | atestiguado
testificados | atestiguados
testifican | atestiguan
testificando | atestiguando
testificar | atestiguar
testificaron | atestiguaron
testificará | atestiguará
testificó | atestiguó

tiempo
tiempos
tiene
tiene cabida para | puede acoger a
tiene capacidad para | puede acoger a
tiene derecho a | tiene derecho a
tiene en cuenta | toma en cuenta
tiene la intención de | prevé
tiene lugar | se celebra
tiene miedo de | teme
tiene nada de qué arrepentirse | se arrepiente de nada
tiene previsto | prevé
tiene que | debe
tiene un coste de | cuesta
tienen | tienen
tienen cabida para | tienen cabida para
tienen capacidad para | tienen cabida para
tienen en cuenta | toman en cuenta
tienen la intención de | prevén
tienen lugar | se celebran
tienen miedo de | temen
tienen previsto | prevén
tienen que | deben
tierra
tira | tira
tira la toalla | se rinde
tiraba
tiraba la toalla | se rendía
tiraban
tiraban la toalla | se rendían
tirada | tirada
tiradas | tiradas
tirado | tirado
tirados | tirados
tiramos
tiramos la toalla | nos rendimos
tiran | tiran
tiran la toalla | se rinden
tirando | tirando
tirar | tirar
tirar la toalla | rendirse
tirara
tirara la toalla | se rindiera
tiraran
tiraran la toalla | se rindieran
tiraron | tiraron
tiraron la toalla | se rindieron
tirará | tirará
tirará la toalla | se rendirá
tirarán
tirarán la toalla | se rendirán
tiraría
tiraría la toalla | se rendiría
tirarían
tirarían la toalla | se rendirían
tire
tire la toalla | se rinda
tiren
tiren la toalla | se rindan
tiró | tiró
tiró la toalla | se rindió
titula
titulada | titulada

toalla
tocará
tocará obras | tocará obras
tocó
tocó obras | tocó obras
toda
toda la | toda la
todas
todas las | todas las
todas las mañanas | cada mañana
todas las noches | cada noche
todas las semanas | cada semana
todavía | aún
todo
todo el | todo el
todo el mundo | todos
todos | todos
todos los | todos los
todos los años | cada año
todos los días | a diario
todos los meses | cada mes
toma | coge
toma en cuenta | toma en cuenta
toma medidas | toma medidas
toma parte | participa
toma parte en | participa en
toma posesión | toma posesión
tomaba | cogía
tomaba parte en | participaba en
tomaban | cogían
tomaban parte en | participaban en
tomada | cogida
tomada parte en | participada en
tomadas | cogidas
tomadas parte en | participadas en
tomado | cogido
tomado en cuenta | tenido en cuenta
tomado medidas | tomado medidas
tomado parte | participado
tomado parte en | participado en
tomados | cogidos
tomados parte en | participados en
tomamos | cogemos
tomamos parte en | participamos en
toman | cogen
toman en cuenta | toman en cuenta
toman medidas | toman medidas
toman parte | participan
toman parte en | participan en
tomando | tomando
tomando en cuenta | tomando en cuenta
tomando medidas | tomando medidas
tomando parte en | participando en
tomar | coger
tomar en cuenta | tener en cuenta
tomar medidas | tomar medidas
tomar parte | participar
tomar parte en | participar en
tomar un desvío | tomar un desvío
tomara | tomara
tomara parte en | participara en
tomaran | tomaran
tomaran parte en | participaran en
tomaron | tomaron
tomaron en cuenta | tomaron en cuenta
tomaron medidas | tomaron medidas
tomaron parte | participaron
tomaron parte en | participaron en
tomará | cogerá
tomará parte en | participará en
tomará posesión | tomará posesión
tomará posesión del cargo | tomará posesión
tomarán | cogerán
tomarán parte en | participarán en
tomaría | cogería
tomaría parte en | participaría en
tomarían | cogerían
tomarían parte en | participarían en
tome | coja
tome parte | participe
tome parte en | participe en
tomen | cojan
tomen parte en | participen en
tomó | tomó
tomó en cuenta | tomó en cuenta
tomó medidas | tomó medidas
tomó parte | participó
tomó parte en | participó en
tomó posesión | tomó posesión
tomó posesión del cargo | tomó posesión
torno
totalmente | del todo
tour | gira
tournée | gira
tours | giras

trabaja
trabaja como | trabaja como
trabajaba
trabajaba como | trabajaba como
trabajador | empleado
trabajadora | empleada
trabajadores | empleados
trabajo
trabajos
tramita | tramita
tramitaba | tramitaba
tramitaban | tramitaban
tramitada | tramitada
tramitadas | tramitadas
tramitado | tramitado
tramitados | tramitados
tramitamos | tramitamos
tramitan | tramitan
tramitando | tramitando
tramitar | tramitar
tramitara | tramitara
tramitaran | tramitaran
tramitaron | tramitaron
tramitará | tramitará
tramitarán | tramitarán
tramitaría | tramitaría
tramitarían | tramitarían
tramite | tramite
tramiten | tramiten
tramitó | tramitó
tranquila | serena
tranquilas | serenas
tranquilo | sereno
tranquilos | serenos
transcurrió
transcurrió con | discurrió con
transcurrió sin | discurrió sin
transcurso
transeúnte | peatón
transeúntes | peatones
transformada
transformada en | convertida en
transformado
transformado en | convertido en
transformados
transformados en | convertidos en
transformar
transformar en | convertir en
transformará
transformará en | convertirá en
transformó
transformó en | convirtió en
transmite | emite
transmiten | emiten
transmitida | emitida
transmitidas | emitidas
transmitido | emitido
transmitidos | emitidos
transmitiendo | emitiendo
transmitieron | emitieron
transmitir | emitir
transmitirá | emitirá
transmitió | emitió
transporta | lleva
transportaba
transportaba 20 | llevaba 20
transportada | llevada
transportada al hospital | llevada al hospital
transportadas | llevadas
transportado | llevado
transportado al hospital | llevado al hospital
transportados | llevados
transportados al hospital | llevados al hospital
transportan | llevan
transportando | llevando
transportar | llevar
transportaron | llevaron
transportará | llevará
transportó | llevó
tras | tras
tras el | tras el
tras el descanso | tras el descanso
traslada | lleva
trasladaba | llevaba
trasladaban | llevaban
trasladada | llevada
trasladada al hospital | llevada al hospital
trasladadas | llevadas
trasladado | llevado
trasladado al hospital | llevado al hospital
trasladados | llevados
trasladados al hospital | llevados al hospital
trasladamos | llevamos
trasladan | llevan
trasladando | llevando
trasladar | llevar
trasladara | llevara
trasladaran | llevaran
trasladaron | llevaron
trasladarse | mudarse
trasladará | llevará
trasladarán | llevarán
trasladaría | llevaría
trasladarían | llevarían
traslade | lleve
trasladen | lleven
trasladó | llevó
trata
trata de | intenta
trataba
trataba de | intentaba
tratamiento | terapia
tratamientos | terapias
tratan
tratan de | intentan
tratar
tratar de | intentar
trataron
trataron de | intentaron
trató
trató de | intentó
través
trayecto | trayecto
trayecto de cuatro días | viaje de cuatro días
trayectoria
trayectoria profesional | carrera profesional
trayectos | trayectos
tregua | tregua
treinta
treinta minutos | 30 minutos
tres
tres veces | tres veces
tributo | tributo
tributos | tributos
tristeza | pena
triunfo | triunfo
triunfos | triunfos
trocea | trocea
trozo | trozo
trozos | trozos
trueque
tráfico | tráfico
trágica | trágica
trágicas | trágicas
trágico | trágico
trágicos | trágicos
trámite | gestión
trámites | trámites
tránsito | tráfico

tumba | tumba
tumbaron
tumbaron la propuesta | tumbaron la propuesta
tumbas | tumbas
tumbó
tumbó la propuesta | tumbó la propuesta
turbina
turbina eólica | aerogenerador
turbinas
turbinas eólicas | aerogeneradores
tuvieron
tuvieron en cuenta | tomaron en cuenta
tuvieron lugar | se celebraron
tuvo
tuvo en cuenta | tomó en cuenta
tuvo lugar | se celebró

tv | tv

técnico | técnico
técnicos | técnicos
término

título

ubicada | situada
ubicadas | situadas
ubicado | situada
ubicados | situadas

un
un año antes | un año antes
un año después | un año después
un día antes | la víspera
un día después | el día después
un día más tarde | el día después
un gran número de | muchos
un poco | un poco
un poco de sal | un poco de sal
un siglo | un siglo
una
una década | 10 años
una hora | una hora
una pizca de sal | un poco de sal
una vez a la semana | cada semana
una vez al año | cada año
una vez al mes | cada mes
una vez más | de nuevo
una vez por semana | cada semana
unanimidad
unas | unas
unas horas | unas horas
une
uno
uno detrás de otro | uno por uno
uno por uno | uno por uno
uno tras otro | uno por uno
unos | unas
unos días | unos días
unta | unta
untaba | untaba
untaban | untaban
untada | untada
untadas | untadas
untado | untado
untados | untados
untamos | untamos
untan | untan
untando | untando
untar | untar
untara | untara
untaran | untaran
untaron | untaron
untará | untará
untarán | untarán
untaría | untaría
untarían | untarían
unte | unte
unten | unten
untó | untó
unánime
unánimemente | unánimemente

urbano
urgencia
urgente
urgentemente | con urgencia

usa | usa
usaba | usaba
usaban | usaban
usada | usada
usadas | usadas
usado | usada
usados | usadas
usamos | usamos
usan | usan
usando | usando
usar | usar
usara | usara
usaran | usaran
usaron | usaron
usará | usará
usarán | usarán
usaría | usaría
usarían | usarían
use | use
usen | usen
uso | uso
usual | usual
usuales | usuales
usuario
usó | usó

utilice | use
utilicen | usen
utiliza | usa
utilizaba | usaba
utilizaban | usaban
utilización | uso
utilizada | usada
utilizadas | usadas
utilizado | usada
utilizados | usadas
utilizamos | usamos
utilizan | usan
utilizando | usando
utilizar | usar
utilizara | usara
utilizaran | usaran
utilizaron | usaron
utilizará | usará
utilizarán | usarán
utilizaría | usaría
utilizarían | usarían
utilizó | usó

va
vaciada | vacía
vaciadas | vacías
vaciado | vacía
vaciados | vacías
vaciando | vaciando
vaciar | vaciar
vaciaron | vaciaron
vaciará | vaciará
vació | vació
vacía | vacía
vacían | vacían
vacías | vacías
vacío | vacía
vacíos | vacías
vainitas | ejotes
valentía | coraje
valerosa | valerosa
valeroso | valerosa
valiente | valerosa
valiosa | valiosa
valiosas | valiosas
valioso | valioso
valiosos | valiosos
valora | tasa
valoraba | tasaba
valoraban | tasaban
valorada | tasada
valoradas | tasadas
valorado | tasado
valorados | tasados
valoramos | tasamos
valoran | tasan
valorando | tasando
valorar | tasar
valorara | tasara
valoraran | tasaran
valoraron | tasaron
valorará | tasará
valorarán | tasarán
valoraría | tasaría
valorarían | tasarían
valore | tase
valoren | tasen
valoró | tasó
varias | varias
varias veces | varias veces
varios | varios
vasta | vasta
vastas | vastas
vasto | vasta
vastos | vastas

ve | ve
vea | vea
vean | vean
veces
vecina | vecina
vecinas | vecinas
vecindario | barrio
vecindarios | barrios
vecino | vecina
vecinos | vecinas
vedada | vedada
vedadas | vedadas
vedado | vedada
vedados | vedadas
vedar | vedar
veinte
veloces | rápidas
veloz | veloz
velozmente | deprisa
vemos | vemos
ven | ven
vencedor | ganador
vencedora | ganadora
vencedoras | ganadoras
vencedores | ganadores
vencen | vencen
vencer | vencer
vencerá | vencerá
vencida | vencida
vencidas | vencidas
vencido | vencido
vencidos | vencidos
venciendo | venciendo
vencieron | vencieron
venció | ganó
venció a | ganó a
venció por | ganó por
venda
venda en el extranjero | exporte
vendan
vendan en el extranjero | exporten
vende | vende
vende en el extranjero | exporta
vendemos
vendemos en el extranjero | exportamos
venden | venden
venden en el extranjero | exportan
vender | vender
vender en el extranjero | exportar
venderá | venderá
venderá en el extranjero | exportará
venderán
venderán en el extranjero | exportarán
vendería
vendería en el extranjero | exportaría
venderían
venderían en el extranjero | exportarían
vendida | vendida
vendida en el extranjero | exportada
vendidas | vendidas
vendidas en el extranjero | exportadas
vendido | vendido
vendido en el extranjero | exportado
vendidos | vendidos
vendidos en el extranjero | exportados
vendiendo | vendiendo
vendiendo en el extranjero | exportando
vendiera
vendiera en el extranjero | exportara
vendieran
vendieran en el extranjero | exportaran
vendieron | vendieron
vendieron en el extranjero | exportaron
vendió | vendió
vendió en el extranjero | exportó
vendrá
vendrá al mundo | nacerá
vendrán
vendrán al mundo | nacerán
vendría
vendría al mundo | nacería
vendrían
vendrían al mundo | nacerían
vendía
vendía en el extranjero | exportaba
vendían
vendían en el extranjero | exportaban
venga
venga al mundo | nazca
vengan
vengan al mundo | nazcan
venida
venida al mundo | nacida
venidas
venidas al mundo | nacidas
venido
venido al mundo | nacido
venidos
venidos al mundo | nacidos
venimos
venimos al mundo | nacemos
venir
venir al mundo | nacer
venta
venía
venía al mundo | nacía
venía de | venía de
venían
venían al mundo | nacían
venían de | venían de
ver | ver
verano
verde
verdes
vereda | acera
veredas | aceras
verifica | verifica
verificaba | comprobaba
verificaban | comprobaban
verificada | comprobada
verificadas | comprobadas
verificado | comprobado
verificados | comprobados
verifican | verifican
verificando | comprobando
verificar | comprobar
verificaron | comprobaron
verificará | comprobará
verificarán | comprobarán
verificó | comprobó
verifique | compruebe
verifiquen | comprueben
verá | verá
verán | verán
vería | vería
verían | verían
vestimenta | ropa
vez
veía | veía
veían | veían

viaje
viaje de cuatro días | viaje de cuatro días
viajera | viajera
viajeras | viajeras
viajero | viajero
viajeros | viajeros
viandante | peatón
viandantes | peatones
victoria | triunfo
victorias | triunfos
vida
viendo | viendo
viene
viene al mundo | nace
viene de | viene de
viene del | viene del
vienen
vienen al mundo | nacen
vienen de | vienen de
viera | viera
vieran | vieran
viernes
viernes próximo | próximo viernes
vieron | vieron
vigila | vigila
vigilada | vigilada
vigiladas | vigiladas
vigilado | vigilado
vigilados | vigilados
vigilan | vigilan
vigilando | vigilando
vigilar | vigilar
vigilaron | vigilaron
vigilará | vigilará
vigiló | vigiló
vigor
vincula | vincula
vinculada | vinculada
vinculadas | vinculadas
vinculado | vinculado
vinculados | vinculados
vinculan | vinculan
vinculando | vinculando
vincular | vincular
vincularon | vincularon
vinculará | vinculará
vinculó | vinculó
viniendo
viniendo al mundo | naciendo
viniera
viniera al mundo | naciera
vinieran
vinieran al mundo | nacieran
vinieron
vinieron al mundo | nacieron
vino
vino al mundo | nació
vio | vio
visita
visitar | visitar
visitaron | visitaron
visitó | visitó
vista | vista
vistas | vistas
visto | visto
vistos | vistos
viticultor | viñador
viticultora | viñadora
viticultoras | viñadoras
viticultores | viñadores
viva | viva
vivan | vivan
vive | vive
viven | viven
vivida | vivida
vividas | vividas
vivido | vivido
vividos | vividos
viviendas | casas
viviendo | viviendo
viviera | viviera
vivieran | vivieran
vivieron | vivieron
vivimos | vivimos
vivir | vivir
vivirá | vivirá
vivirán | vivirán
viviría | viviría
vivirían | vivirían
vivió | vivió
vivo
vivía | vivía
vivían | vivían
viñador | viñador
viñadora | viñadora
viñadoras | viñadoras
viñadores | viñadores

vocalista | cantante
vocalistas | cantantes
volcó
volcó en | volcó en
voluntad
voluntaria
voluntariamente | voluntariamente
volvemos | volvemos
volvemos a abrir | reabrimos
volver | volver
volver a abrir | reabrir
volverá | volverá
volverá a abrir | reabrirá
volverán | volverán
volverán a abrir | reabrirán
volvería | volvería
volvería a abrir | reabriría
volverían | volverían
volverían a abrir | reabrirían
volviendo | volviendo
volviendo a abrir | reabriendo
volviera | volviera
volviera a abrir | reabriera
volvieran | volvieran
volvieran a abrir | reabrieran
volvieron | volvieron
volvieron a abrir | reabrieron
volvió | volvió
volvió a abrir | reabrió
volvió a ser | fue de nuevo
volvía | volvía
volvía a abrir | reabría
volvían | volvían
volvían a abrir | reabrían
votante | elector
votantes | votantes
voz

vuelta | vuelta
vuelta a abrir | reabierta
vueltas | vueltas
vueltas a abrir | reabiertas
vuelto | vuelto
vuelto a abrir | reabierto
vueltos | vueltos
vueltos a abrir | reabiertos
vuelva | vuelva
vuelva a abrir | reabra
vuelvan | vuelvan
vuelvan a abrir | reabran
vuelve | vuelve
vuelve a abrir | reabre
vuelve a ser | es de nuevo
vuelven | vuelven
vuelven a abrir | reabren
vuelven a ser | son de nuevo

vía
víspera

web

y | e

ya
ya que | pues

zona | zona
zonas | zonas

zumo | jugo
zumos | jugos

álbum | disco
álbumes | discos

árbitro | árbitro
árbitros | árbitros
área | zona
áreas | zonas

época

última
últimamente | hace poco
últimas
último
últimos

únicamente | solo\
"""
