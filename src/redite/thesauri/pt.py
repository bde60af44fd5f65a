"""Portuguese: which expressions say the same."""

EXPRESSIONS = """\
20

4000

a
a alta | a alta
a cada ano | por ano
a cada dia | por dia
a cada hora | a cada hora
a cada mês | por mês
a cada semana | por semana
a cada vinte minutos | a cada vinte minutos
a custo | a custo
a céu aberto | ao ar livre
a descida | a queda
a despeito da | apesar da
a despeito de | apesar de
a despeito do | apesar do
a diminuição | a queda
a falha | a falha
a favor da associação | para a associação
a favor de | a favor de
a fim de | para
a fim de que | para que
a horas | a horas
a maior parte | a maioria
a maior parte das | a maioria das
a maior parte dos | a maioria dos
a maioria | a maioria
a maioria das | a maioria das
a maioria dos | a maioria dos
a menos que | salvo se
a muito custo | a custo
a norte de | a norte de
a não ser que | salvo se
a nível nacional | em todo o país
a partir de agora | daqui em diante
a princípio | no começo
a pé | a pé
a quebra | a queda
a queda | a queda
a redução | a queda
a respeito de | sobre
a seguir | depois
a sua esposa | a sua esposa
a sua mulher | a sua esposa
a subida | a alta
a sul de | a sul de
a tempo | a tempo
a tempo inteiro | a tempo inteiro
a título de exemplo | por exemplo

abaixo
abaixo de | menos de
abandonou
abandonou a 20 | desistiu a 20
abastada | rica
abastadas | ricas
abastado | rica
abastados | ricas
abatimento | desconto
abatimentos | descontos
aberta
aberta de novo | reaberta
abertas
abertas de novo | reabertas
aberto
aberto de novo | reaberto
aberto um inquérito | aberto um inquérito
abertos
abertos de novo | reabertos
abra
abra de novo | reabra
abram
abram de novo | reabram
abranda | abranda
abrandada | abrandada
abrandadas | abrandadas
abrandado | abrandado
abrandados | abrandados
abrandam | abrandam
abrandamos | abrandamos
abrandando | abrandando
abrandar | abrandar
abrandaram | abrandaram
abrandaria | abrandaria
abrandariam | abrandariam
abrandará | abrandará
abrandarão | abrandarão
abrandasse | abrandasse
abrandassem | abrandassem
abrandava | abrandava
abrandavam | abrandavam
abrande | abrande
abrandem | abrandem
abrandou | abrandou
abrange | inclui
abrangem | incluem
abranger | incluir
abre
abre de novo | reabre
abrem
abrem de novo | reabrem
abria
abria de novo | reabria
abriam
abriam de novo | reabriam
abriga | abriga
abrigada | abrigada
abrigadas | abrigadas
abrigado | abrigado
abrigados | abrigados
abrigam | abrigam
abrigando | abrigando
abrigar | abrigar
abrigaram | abrigaram
abrigará | abrigará
abrigou | abrigou
abrimos
abrimos de novo | reabrimos
abrindo
abrindo de novo | reabrindo
abrir
abrir de novo | reabrir
abriram
abriram de novo | reabriram
abriria
abriria de novo | reabriria
abririam
abririam de novo | reabririam
abrirá
abrirá de novo | reabrirá
abrirão
abrirão de novo | reabrirão
abrisse
abrisse de novo | reabrisse
abrissem
abrissem de novo | reabrissem
abriu
abriu de novo | reabriu
abriu novamente | reabriu

acaba | acaba
acaba a carreira | acaba a carreira
acaba com | acaba com
acabada | acabada
acabadas | acabadas
acabado | acabada
acabado com | acabado com
acabados | acabadas
acabam | acabam
acabam com | acabam com
acabamos | acabamos
acabando | acabando
acabando com | pondo fim a
acabar | acabar
acabar com | pôr fim a
acabaram | acabaram
acabaram com | acabaram com
acabaria | acabaria
acabariam | acabariam
acabará | acabará
acabarão | acabarão
acabasse | acabasse
acabassem | acabassem
acabava | acabava
acabavam | acabavam
acabe | acabe
acabem | acabem
acabou | acabou
acabou com | pôs fim a
acaso
acata | acata
acatada | acatada
acatadas | acatadas
acatado | acatada
acatados | acatadas
acatam | acatam
acatando | acatando
acatar | acatar
acataram | acataram
acatará | acatará
acatou | acatou
acelera | acelera
acelerada | acelerada
acelerado | acelerado
aceleram | aceleram
acelerar | acelerar
aceleraram | aceleraram
acelerou | acelerou
acerca
acerca de | sobre
acha | acha
achado | achado
achados | achados
acham | acham
acharam | acharam
achou | achou
acidentalmente | por acidente
acidente
acidente de trânsito | acidente de viação
acidente de viação | acidente de viação
acidente rodoviário | acidente de viação
acidentes
acidentes de trânsito | acidentes de viação
acidentes de viação | acidentes de viação
acidentes rodoviários | acidentes de viação
acima
acima de | mais de
acima de tudo | sobretudo
acolhe | abriga
acolhe até | acolhe até
acolhe todos os anos | acolhe todos os anos
acolhem | abrigam
acolhendo | abrigando
acolher | abrigar
acolheram | abrigaram
acolherá | abrigará
acolheu | abrigou
acolhida | abrigada
acolhidas | abrigadas
acolhido | abrigado
acolhidos | abrigados
acompanha | segui
acompanhada | seguida
acompanhadas | seguidas
acompanhado | seguida
acompanhados | seguidas
acompanham | seguem
acompanhando | seguindo
acompanhar | seguir
acompanharam | seguíram
acompanharam a | assistiram à
acompanharia | seguiria
acompanhariam | seguiriam
acompanhará | seguirá
acompanharão | seguirão
acompanhasse | seguisse
acompanhava | seguia
acompanhavam | seguiam
acompanhe | segua
acompanhem | seguam
acompanhou | seguiu
aconselha | aconselha
aconselhada | aconselhada
aconselhadas | aconselhadas
aconselhado | aconselhada
aconselhados | aconselhadas
aconselham | aconselham
aconselhamos | aconselhamos
aconselhando | aconselhando
aconselhar | aconselhar
aconselharam | aconselharam
aconselharia | aconselharia
aconselhariam | aconselhariam
aconselhará | aconselhará
aconselharão | aconselharão
aconselhasse | aconselhasse
aconselhassem | aconselhassem
aconselhava | aconselhava
aconselhavam | aconselhavam
aconselhe | aconselhe
aconselhem | aconselhem
aconselhou | aconselhou
acontece | ocorre
acontecem | ocorrem
acontecendo | ocorrendo
acontecer | ocorrer
aconteceram | deram se
aconteceria | ocorreria
aconteceriam | ocorreriam
acontecerá | ocorrerá
acontecerão | ocorrerão
acontecesse | ocorresse
aconteceu | deu se
acontecia | ocorria
aconteciam | ocorriam
acontecida | ocorrida
acontecidas | ocorridas
acontecido | ocorrida
acontecidos | ocorridas
aconteça | ocorra
aconteçam | ocorram
acorda | acorda
acordada | acordada
acordadas | acordadas
acordado | acordado
acordados | acordados
acordam | acordam
acordando | acordando
acordar | acordar
acordaram | acordaram
acordará | acordará
acordo | pacto
acordos | pactos
acordou | acordou
acredita | crê
acreditam | creem
acreditar | crer
acrescenta | diz
acrescentada | juntada
acrescentadas | juntadas
acrescentado | dito
acrescentados | juntados
acrescentam | citam
acrescentando | juntando
acrescentar | juntar
acrescentaram | citaram
acrescentará | juntará
acrescentarão | juntarão
acrescentava | juntava
acrescentavam | juntavam
acrescente | junte
acrescentou | citou
acréscimo | aumento
acréscimos | aumentos
acumula | acumula
acumulada | acumulada
acumuladas | acumuladas
acumulado | acumulado
acumulados | acumulados
acumulam | acumulam
acumulando | acumulando
acumular | acumular
acumularam | acumularam
acumulará | acumulará
acumulou | acumulou

ademais | ademais
adepto | adepto
adeptos | fãs
adequada | adequada
adequadas | adequadas
adequado | adequado
adequados | adequados
adia | adia
adiada | adiada
adiadas | adiadas
adiado | adiada
adiados | adiadas
adiam | adiam
adiamento | adiamento
adiando | adiando
adiar | adiar
adiaram | adiaram
adiaria | adiaria
adiariam | adiariam
adiará | adiará
adiarão | adiarão
adiasse | adiasse
adiava | adiava
adiavam | adiavam
adicionada | juntada
adicionadas | juntadas
adicionados | juntados
adicionais | extras
adicional | extra
adicionando | juntando
adicionar | juntar
adicionará | juntará
adicionarão | juntarão
adicionava | juntava
adicionavam | juntavam
adicione | junte
adie | adie
adiem | adiem
adiou | adiou
admita | admita
admitam | admitam
admite | admite
admitem | admitem
admitia | admitia
admitiam | admitiam
admitida | admitida
admitidas | admitidas
admitido | admitida
admitidos | admitidas
admitindo | admitindo
admitir | admitir
admitiram | admitiram
admitiria | admitiria
admitiriam | admitiriam
admitirá | admitirá
admitirão | admitirão
admitisse | admitisse
admitiu | admitiu
admitiu oito | admitiu oito
adota
adota medidas | toma medidas
adotado
adotado medidas | tomado medidas
adotam
adotam medidas | tomam medidas
adotando
adotando medidas | tomando medidas
adotar
adotar medidas | tomar medidas
adotaram
adotaram medidas | tomaram medidas
adotou
adotou medidas | tomou medidas
adquira | compre
adquiram | comprem
adquire | compra
adquirem | compram
adquiria | adquiria
adquiriam | adquiriam
adquirida | comprada
adquiridas | compradas
adquirido | comprada
adquiridos | compradas
adquirimos | compramos
adquirindo | comprando
adquirir | comprar
adquiriram | compraram
adquiriria | compraria
adquiririam | comprariam
adquirirá | comprará
adquirirão | comprarão
adquirisse | comprasse
adquirissem | comprassem
adquiriu | comprou
adversário | rival
adversários | rivais
adverta | avise
advertam | avisem
adverte | avisa
advertem | avisam
advertia | avisava
advertiam | avisavam
advertida | avisada
advertidas | avisadas
advertido | avisada
advertidos | avisadas
advertimos | avisamos
advertindo | avisando
advertir | avisar
advertiram | avisaram
advertiria | avisaria
advertiriam | avisariam
advertirá | avisará
advertirão | avisarão
advertisse | avisasse
advertissem | avisassem
advertiu | avisou
advirta | avise
advirtam | avisem

aeromoça | aeromoça
aeronave | avião
aeronaves | aviões

afamada | afamada
afamadas | afamadas
afamado | afamada
afamados | afamadas
afeta | afeta
afeta as | afeta as
afetada | afetada
afetadas | afetadas
afetado | afetada
afetados | afetadas
afirma | diz
afirmado | dito
afirmam | citam
afirmaram | citaram
afirmava | dizia
afirmou | citou

agiliza | acelera
agilizada | acelerada
agilizado | acelerado
agilizam | aceleram
agilizar | acelerar
agilizaram | aceleraram
agilizou | acelerou
agora
agradáveis | agradáveis
agradável | agradável
agrava | piora
agravada | piorada
agravadas | pioradas
agravado | piorado
agravados | piorados
agravam | pioram
agravando | piorando
agravar | piorar
agravaram | pioraram
agravará | piorará
agravou | piorou
agredida | atacada
agredidas | atacadas
agredido | atacado
agredidos | atacados
agredindo | atacando
agredir | atacar
agrediram | atacaram
agredirá | atacará
agrediu | atacou
agricultor | lavrador
agricultores | lavradores
agride | ataca
agridem | atacam
aguaceiros | aguaceiros
aguarda | espera
aguardada | esperada
aguardadas | esperadas
aguardado | esperada
aguardados | esperadas
aguardam | esperam
aguardando | esperando
aguardar | esperar
aguardaram | esperaram
aguardaria | esperaria
aguardariam | esperariam
aguardará | esperará
aguardarão | esperarão
aguardasse | esperasse
aguardava | esperava
aguardavam | esperavam
aguarde | espere
aguardem | esperem
aguardou | esperou
aguenta | aguenta
aguentada | aguentada
aguentadas | aguentadas
aguentado | aguentado
aguentados | aguentados
aguentam | aguentam
aguentando | aguentando
aguentar | aguentar
aguentaram | aguentaram
aguentará | aguentará
aguentou | aguentou

ainda | ainda
ainda assim | ainda assim
ainda que | embora

ajuda | ajuda
ajudada | ajudada
ajudadas | ajudadas
ajudado | ajudada
ajudados | ajudadas
ajudam | ajudam
ajudamos | ajudamos
ajudando | ajudando
ajudar | ajudar
ajudaram | ajudaram
ajudaria | ajudaria
ajudariam | ajudariam
ajudará | ajudará
ajudarão | ajudarão
ajudasse | ajudasse
ajudassem | ajudassem
ajudava | ajudava
ajudavam | ajudavam
ajude | ajude
ajudem | ajudem
ajudou | ajudou

alaga | alaga
alagada | alagada
alagadas | alagadas
alagado | alagado
alagados | alagados
alagam | alagam
alagamos | alagamos
alagando | alagando
alagar | alagar
alagaram | alagaram
alagaria | alagaria
alagariam | alagariam
alagará | alagará
alagarão | alagarão
alagasse | alagasse
alagassem | alagassem
alagava | alagava
alagavam | alagavam
alagou | alagou
alague | alague
alaguem | alaguem
alastraram | alastraram
alastraram se | alastraram
alastrou | alastrou
alastrou se | alastrou
alcance | atinga
alcancem | atingam
alcança | atinge
alcançada | afetada
alcançadas | afetadas
alcançado | afetada
alcançados | afetadas
alcançam | atingem
alcançando | atingindo
alcançar | atingir
alcançaram | atingiram
alcançaria | atingiria
alcançariam | atingiriam
alcançará | atingirá
alcançarão | atingirão
alcançasse | atingisse
alcançava | atingia
alcançavam | atingiam
alcançou | atingiu
aldeia | aldeia
aldeias | aldeias
alegre | alegre
alegres | alegres
alegria | alegria
alerta | avisa
alertada | avisada
alertadas | avisadas
alertado | avisada
alertados | avisadas
alertam | avisam
alertamos | avisamos
alertando | avisando
alertar | avisar
alertaram | avisaram
alertaria | avisaria
alertariam | avisariam
alertará | avisará
alertarão | avisarão
alertasse | avisasse
alertassem | avisassem
alertava | avisava
alertavam | avisavam
alerte | avise
alertem | avisem
alertou | avisou
algum
algumas | umas
algumas vezes | às vezes
alguns | uns
algures | algures
alivia | alivia
aliviar | aliviar
aliás | aliás
almoço
alojamento | alojamento
alojamentos | alojamentos
alta | alta
altas | altas
altera | muda
alterada | mudada
alteradas | mudadas
alterado | mudada
alterados | mudadas
alteram | mudam
alteramos | alteramos
alterando | mudando
alterar | mudar
alteraram | mudaram
alteraria | mudaria
alterariam | mudariam
alterará | mudará
alterarão | mudarão
alterasse | mudasse
alterassem | alterassem
alterava | mudava
alteravam | mudavam
alterações
alterações climáticas | mudança climática
altere | mude
alterem | mudem
alterou | mudou
alto | alta
altos | altas
aluga | aluga
alugada | alugada
alugadas | alugadas
alugado | alugado
alugados | alugados
alugam | alugam
alugando | alugando
alugar | alugar
alugaram | alugaram
alugará | alugará
alugarão | alugarão
alugava | alugava
alugavam | alugavam
alugou | alugou
alunas | alunas
aluno | aluno
alunos | alunas
alvará | alvará
alvarás | alvarás
além
além disso | ademais
além do mais | ademais

amassa | amassa
amassada | amassada
amassadas | amassadas
amassado | amassada
amassados | amassadas
amassam | amassam
amassando | amassando
amassar | amassar
amassaram | amassaram
amassaria | amassaria
amassariam | amassariam
amassará | amassará
amassarão | amassarão
amassasse | amassasse
amassava | amassava
amassavam | amassavam
amasse | amasse
amassem | amassem
amassou | amassou
ambientalista | ecologista
ambientalistas | ecologistas
amedronta | assusta
amedrontada | assustada
amedrontadas | assustadas
amedrontado | assustada
amedrontados | assustadas
amedrontam | assustam
amedrontando | assustando
amedrontar | assustar
amedrontaram | assustaram
amedrontará | assustará
amedrontou | assustou
amena | amena
ameniza | alivia
amenizar | aliviar
ameno | amena
amiúde | amiúde
amontoa | acumula
amontoada | acumulada
amontoadas | acumuladas
amontoado | acumulado
amontoados | acumulados
amontoam | acumulam
amontoando | acumulando
amontoar | acumular
amontoaram | acumularam
amontoará | acumulará
amontoou | acumulou
ampla | ampla
amplas | amplas
amplia | amplia
ampliada | ampliada
ampliadas | ampliadas
ampliado | ampliada
ampliados | ampliadas
ampliam | ampliam
ampliando | ampliando
ampliar | ampliar
ampliaram | ampliaram
ampliaria | ampliaria
ampliariam | ampliariam
ampliará | ampliará
ampliarão | ampliarão
ampliasse | ampliasse
ampliava | ampliava
ampliavam | ampliavam
amplie | amplie
ampliem | ampliem
ampliou | ampliou
amplo | ampla
amplos | amplas
amáveis | amáveis
amável | amável

analisa | avalia
analisada | avaliada
analisadas | avaliadas
analisado | avaliada
analisados | avaliadas
analisam | avaliam
analisando | avaliando
analisar | avaliar
analisaram | avaliaram
analisaria | avaliaria
analisariam | avaliariam
analisará | avaliará
analisarão | avaliarão
analisasse | avaliasse
analisava | avaliava
analisavam | avaliavam
analise | avalie
analisem | avaliem
analisou | avaliou
andamento
angaria | coleta
angariada | coletada
angariadas | coletadas
angariado | coletado
angariados | coletados
angariam | coletam
angariamos | coletamos
angariando | coletando
angariar | coletar
angariaram | coletaram
angariaria | coletaria
angariariam | coletariam
angariará | coletará
angariarão | coletarão
angariasse | coletasse
angariassem | coletassem
angariava | coletava
angariavam | coletavam
angarie | colete
angariem | coletem
angariou | coletou
ano
anos
anos depois | anos depois
anos mais tarde | anos depois
anotado
antecedência
anterior
antes
antes de | antes de
antiquado | obsoleto
anualmente | por ano
anulada | anulada
anuladas | anuladas
anulado | anulada
anulados | anuladas
anular | anular
anuncia | diz
anunciado | dito
anunciam | citam
anunciaram | citaram
anunciou | citou

ao
ao acréscimo | à alta
ao ar livre | ao ar livre
ao aumento | à alta
ao fim | ao fim
ao fim da manhã | ao fim da manhã
ao fim da tarde | ao fim da tarde
ao fim do dia | ao fim do dia
ao final | ao fim
ao final da manhã | ao fim da manhã
ao final da tarde | ao fim da tarde
ao final do dia | ao fim do dia
ao invés de | em vez de
ao lado da | junto à
ao lado de | junto a
ao lado do | junto ao
ao longo de | durante
ao longo dos anos | com os anos
ao longo dos últimos anos | nos últimos anos
ao menos | ao menos
ao mesmo tempo | ao mesmo tempo
ao norte de | a norte de
ao passo que | enquanto
ao sul de | a sul de
ao todo | ao todo
ao ver | ao ver
ao vivo | ao vivo
aos
aos poucos | aos poucos

apaga | apaga
apagada | apagada
apagadas | apagadas
apagado | apagada
apagados | apagadas
apagam | apagam
apagamos | apagamos
apagando | apagando
apagar | apagar
apagaram | apagaram
apagaria | apagaria
apagariam | apagariam
apagará | apagará
apagarão | apagarão
apagasse | apagasse
apagassem | apagassem
apagava | apagava
apagavam | apagavam
apagou | apagou
apague | apague
apaguem | apaguem
apanhada
apanhada à mão | colhida à mão
apanhar
apanhar o barco | pegar o barco
apanhar o comboio | tomar o comboio
aparato
aparato de segurança | aparato de segurança
aparece | surge
aparecem | surgem
aparecendo | surgindo
aparecer | surgir
apareceram | surgiram
apareceria | surgiria
apareceriam | surgiriam
aparecerá | surgirá
aparecerão | surgirão
aparecesse | surgisse
apareceu | surgiu
aparecia | surgia
apareciam | surgiam
aparecida | surgida
aparecidas | surgidas
aparecido | surgida
aparecidos | surgidas
aparelho | aparelho
aparelhos | aparelhos
apareça | surga
apareçam | surgam
apela | apela
apelada | apelada
apeladas | apeladas
apelado | apelada
apelados | apeladas
apelam | apelam
apelando | apelando
apelar | apelar
apelaram | apelaram
apelaria | apelaria
apelariam | apelariam
apelará | apelará
apelarão | apelarão
apelasse | apelasse
apelava | apelava
apelavam | apelavam
apele | apele
apelem | apelem
apelou | apelou
apenas | só
aperfeiçoa | melhora
aperfeiçoada | melhorada
aperfeiçoadas | melhoradas
aperfeiçoado | melhorado
aperfeiçoados | melhorados
aperfeiçoam | melhoram
aperfeiçoamos | melhoramos
aperfeiçoando | melhorando
aperfeiçoar | melhorar
aperfeiçoaram | melhoraram
aperfeiçoaria | melhoraria
aperfeiçoariam | melhorariam
aperfeiçoará | melhorará
aperfeiçoarão | melhorarão
aperfeiçoasse | melhorasse
aperfeiçoassem | melhorassem
aperfeiçoava | melhorava
aperfeiçoavam | melhoravam
aperfeiçoe | melhore
aperfeiçoem | melhorem
aperfeiçoou | melhorou
apertar | premir
apesar
apesar da | apesar da
apesar de | apesar de
apesar de que | embora
apesar do | apesar do
aplauda | aplauda
aplaudam | aplaudam
aplaude | aplaude
aplaudem | aplaudem
aplaudia | aplaudia
aplaudiam | aplaudiam
aplaudida | aplaudida
aplaudidas | aplaudidas
aplaudido | aplaudido
aplaudidos | aplaudidos
aplaudimos | aplaudimos
aplaudindo | aplaudindo
aplaudir | aplaudir
aplaudiram | aplaudiram
aplaudiria | aplaudiria
aplaudiriam | aplaudiriam
aplaudirá | aplaudirá
aplaudirão | aplaudirão
aplaudisse | aplaudisse
aplaudissem | aplaudissem
aplaudiu | aplaudiu
aplica
aplica se | aplica se
aplicado
aplicam
aplicam se | aplicam se
aplicativo | aplicação
aplicativos | apps
aplicação | aplicação
aplicações | apps
aponta | aponta
apontada | apontada
apontadas | apontadas
apontado | apontada
apontado por | marcado por
apontados | apontadas
apontam | apontam
apontando | apontando
apontar | apontar
apontaram | apontaram
apontaria | apontaria
apontariam | apontariam
apontará | apontará
apontarão | apontarão
apontasse | apontasse
apontava | referia
apontavam | referiam
aponte | aponte
apontem | apontem
apontou | apontou
apontou o golo | fez o golo
apps | apps
aprazíveis | agradáveis
aprazível | agradável
apreenda | apreenda
apreendam | apreendam
apreende | apreende
apreendem | apreendem
apreendemos | apreendemos
apreendendo | apreendendo
apreender | apreender
apreenderam | apreenderam
apreenderia | apreenderia
apreenderiam | apreenderiam
apreenderá | apreenderá
apreenderão | apreenderão
apreendesse | apreendesse
apreendessem | apreendessem
apreendeu | apreendeu
apreendia | apreendia
apreendiam | apreendiam
apreendida | apreendida
apreendidas | apreendidas
apreendido | apreendido
apreendidos | apreendidos
apreensiva | inquieta
apreensivas | inquietas
apreensivo | inquieta
apreensivos | inquietas
apresentada | exibida
apresentadas | exibidas
apresentado | exibida
apresentados | exibidas
apresentaram
apresentaram a demissão | demitiram se
apresentou
apresentou a demissão | demitiu se
apropriada | adequada
apropriadas | adequadas
apropriado | adequado
apropriados | adequados
aprova | aprova
aprovada | aprovada
aprovadas | aprovadas
aprovado | aprovado
aprovados | aprovados
aprovam | aprovam
aprovamos | aprovamos
aprovando | aprovando
aprovar | aprovar
aprovaram | aprovaram
aprovaria | aprovaria
aprovariam | aprovariam
aprovará | aprovará
aprovarão | aprovarão
aprovasse | aprovasse
aprovassem | aprovassem
aprovava | aprovava
aprovavam | aprovavam
aprove | aprove
aprovem | aprovem
aprovou | aprovou
aproximadamente | cerca de
apura | apura
apurada | apurada
apuradas | apuradas
apurado | apurado
apurados | apurados
apuram | apuram
apuramos | apuramos
apurando | apurando
apurar | apurar
apurar as causas | apurar as causas
apurar as circunstâncias | apurar as circunstâncias
apuraram | apuraram
apuraria | apuraria
apurariam | apurariam
apurará | apurará
apurarão | apurarão
apurasse | apurasse
apurassem | apurassem
apuravam | apuravam
apure | apure
apurem | apurem
apurou | apurou
após | após

aquando
aquando da | aquando da
aquando de | aquando de
aquando do | aquando do
aquece | aquece
aquecem | aquecem
aquecendo | aquecendo
aquecer | aquecer
aqueceram | aqueceram
aqueceria | aqueceria
aqueceriam | aqueceriam
aquecerá | aquecerá
aquecerão | aquecerão
aquecesse | aquecesse
aqueceu | aqueceu
aquecia | aquecia
aqueciam | aqueciam
aquecida | aquecida
aquecidas | aquecidas
aquecido | aquecida
aquecidos | aquecidas
aquecimento
aquecimento do planeta | aquecimento global
aquecimento global | aquecimento global
aquele
aqueles
aqueles que | os que
aqueça | aqueça
aqueçam | aqueçam
aqui
aquisição | compra
aquisições | compras

ar
armazém | armazém
armazéns | armazéns
arqueiro | goleiro
arranca | começa
arrancada | começada
arrancadas | começadas
arrancado | começada
arrancados | começadas
arrancam | começam
arrancamos | começamos
arrancando | começando
arrancar | começar
arrancaram | começaram
arrancaria | começaria
arrancariam | começariam
arrancará | começará
arrancarão | começarão
arrancasse | começasse
arrancassem | começassem
arrancava | começava
arrancavam | começavam
arrancou | começou
arranque | começo
arranquem | comecem
arranques | começos
arrasa | arrasa
arrasada | arrasada
arrasadas | arrasadas
arrasado | arrasado
arrasados | arrasados
arrasam | arrasam
arrasamos | arrasamos
arrasando | arrasando
arrasar | arrasar
arrasaram | arrasaram
arrasaria | arrasaria
arrasariam | arrasariam
arrasará | arrasará
arrasarão | arrasarão
arrasasse | arrasasse
arrasassem | arrasassem
arrasava | arrasava
arrasavam | arrasavam
arrase | arrase
arrasem | arrasem
arrasou | arrasou
arredores
arremessa | atira
arremessada | atirada
arremessadas | atiradas
arremessado | atirado
arremessados | atirados
arremessam | atiram
arremessando | atirando
arremessar | atirar
arremessaram | atiraram
arremessará | atirará
arremessou | atirou
arrenda | aluga
arrendada | alugada
arrendadas | alugadas
arrendado | alugado
arrendados | alugados
arrendam | alugam
arrendando | alugando
arrendar | alugar
arrendaram | alugaram
arrendará | alugará
arrendarão | alugarão
arrendatária | inquilina
arrendatárias | inquilinas
arrendatário | inquilino
arrendatários | inquilinos
arrendava | alugava
arrendavam | alugavam
arrendou | alugou
arriscada | perigosa
arriscadas | perigosas
arriscado | perigosa
arriscados | perigosas
artilheiro | goleador

as
as pessoas que | os que
ascenderam
ascenderam a | atingiram
ascendeu
ascendeu a | atingiu
ascensor | ascensor
ascensores | ascensores
asilo | asilo
asilos | asilos
assalto
assalto ocorrido | assalto ocorrido
assalto registado | assalto ocorrido
asse
asse no forno | asse no forno
assegura | garante
assegurada | garantida
asseguradas | garantidas
assegurado | garantida
assegurados | garantidas
asseguram | garantem
assegurando | garantindo
assegurar | garantir
asseguraram | garantiram
asseguraria | garantiria
assegurariam | garantiriam
assegurará | garantirá
assegurarão | garantirão
assegurasse | garantisse
assegurava | garantia
asseguravam | garantiam
assegure | garanta
assegurem | garantam
assegurou | garantiu
assim | assim
assim como | e
assim que | logo que
assina | firma
assinada | firmada
assinadas | firmadas
assinado | firmada
assinados | firmadas
assinam | firmam
assinamos | firmamos
assinando | firmando
assinar | firmar
assinaram | firmaram
assinaria | firmaria
assinariam | firmariam
assinará | firmará
assinarão | firmarão
assinasse | firmasse
assinassem | firmassem
assinaturas
assinava | firmava
assinavam | firmavam
assine | firme
assinem | firmem
assinou | firmou
assistiram
assistiram à | assistiram à
associada | sócia
associado | sócio
associados | sócios
associação | entidade
associações | entidades
assume
assume funções | toma posse
assumem
assumem funções | tomam posse
assumirá
assumirá funções | tomará posse
assumiu
assumiu funções | tomou posse
assusta | assusta
assustada | assustada
assustadas | assustadas
assustado | assustada
assustados | assustadas
assustam | assustam
assustando | assustando
assustar | assustar
assustaram | assustaram
assustará | assustará
assustou | assustou

ataca | ataca
atacada | atacada
atacadas | atacadas
atacado | atacado
atacados | atacados
atacam | atacam
atacando | atacando
atacar | atacar
atacaram | atacaram
atacará | atacará
atacou | atacou
ataque
ataque cardíaco | enfarte
atenua | alivia
atenuar | aliviar
aterra | pousa
aterrada | pousada
aterradas | pousadas
aterrado | pousado
aterrados | pousados
aterram | pousam
aterramos | pousamos
aterrando | pousando
aterrar | pousar
aterraram | pousaram
aterraria | pousaria
aterrariam | pousariam
aterrará | pousará
aterrarão | pousarão
aterrasse | pousasse
aterrassem | pousassem
aterrava | pousava
aterravam | pousavam
aterre | pouse
aterrem | pousem
aterrou | pousou
atinga | atinga
atingam | atingam
atinge | atinge
atingem | atingem
atingia | atingia
atingiam | atingiam
atingida | afetada
atingidas | afetadas
atingido | afetada
atingidos | afetadas
atingindo | atingindo
atingir | atingir
atingiram | atingiram
atingiria | atingiria
atingiriam | atingiriam
atingirá | atingirá
atingirão | atingirão
atingisse | atingisse
atingiu | atingiu
atira | atira
atirada | atirada
atiradas | atiradas
atirado | atirado
atirados | atirados
atiram | atiram
atirando | atirando
atirar | atirar
atiraram | atiraram
atirará | atirará
atirou | atirou
atleta | atleta
atletas | atletas
atrapalha | complica
atrapalhada | atrapalhada
atrapalhadas | atrapalhadas
atrapalhado | atrapalhada
atrapalhados | atrapalhadas
atrapalham | complicam
atrapalhando | complicando
atrapalhar | complicar
atrapalharam | complicaram
atrapalharia | complicaria
atrapalhariam | complicariam
atrapalhará | complicará
atrapalharão | complicarão
atrapalhasse | complicasse
atrapalhava | complicava
atrapalhavam | complicavam
atrapalhe | atrapalhe
atrapalhem | atrapalhem
atrapalhou | complicou
atrasadas
atrasado
atrasaram | atrasaram
atrasou | atrasou
atravessa | cruza
atravessada | cruzada
atravessadas | cruzadas
atravessado | cruzado
atravessados | cruzados
atravessam | cruzam
atravessamos | cruzamos
atravessando | cruzando
atravessar | cruzar
atravessaram | cruzaram
atravessaria | cruzaria
atravessariam | cruzariam
atravessará | cruzará
atravessarão | cruzarão
atravessasse | cruzasse
atravessassem | cruzassem
atravessava | cruzava
atravessavam | cruzavam
atravesse | cruze
atravessem | cruzem
atravessou | cruzou
através
através da | através da
através das redes sociais | nas redes sociais
através de | através de
através do | através do
através do site | pelo site
atribua | atribua
atribuam | atribuam
atribuem | atribuem
atribui | atribui
atribuindo | atribuindo
atribuir | atribuir
atribuiria | atribuiria
atribuiriam | atribuiriam
atribuirá | atribuirá
atribuirão | atribuirão
atribuiu | atribuiu
atribuía | atribuía
atribuíam | atribuíam
atribuída | atribuída
atribuídas | atribuídas
atribuído | atribuído
atribuídos | atribuídos
atribuímos | atribuímos
atribuíram | atribuíram
atribuísse | atribuísse
atribuíssem | atribuíssem
atualmente | atualmente
até
até agora | ainda
até ao momento | ainda
até aquele momento | até então
até aqui | ainda
até então | até então
até hoje | ainda
até o momento | ainda
até à data | ainda

aula | aula
aulas | aulas
aumenta | sobe
aumentada | subida
aumentadas | subidas
aumentado | subida
aumentados | subidas
aumentam | sobem
aumentamos | subimos
aumentando | subindo
aumentar | subir
aumentaram | subiram
aumentaria | subiria
aumentariam | subiriam
aumentará | subirá
aumentarão | subirão
aumentasse | subisse
aumentassem | subissem
aumentava | subia
aumentavam | subiam
aumente | suba
aumentem | subam
aumento | aumento
aumentos | aumentos
aumentou | subiu
autocarro | ônibus
autocarros | ônibus
autoestrada
automóveis | carros
automóvel | carro
autor | autor
autora | autora
autoras | autoras
autores | autores
autoriza | permite
autorizada | permitida
autorizadas | permitidas
autorizado | permitida
autorizados | permitidas
autorizam | permitem
autorizando | permitindo
autorizar | permitir
autorizaram | permitiram
autorizaria | permitiria
autorizariam | permitiriam
autorizará | permitirá
autorizarão | permitirão
autorizasse | permitisse
autorizava | permitia
autorizavam | permitiam
autorização | permissão
autorize | permita
autorizem | permitam
autorizou | permitiu
auxilia | ajuda
auxiliada | ajudada
auxiliadas | ajudadas
auxiliado | ajudada
auxiliados | ajudadas
auxiliam | ajudam
auxiliamos | ajudamos
auxiliando | ajudando
auxiliar | ajudar
auxiliaram | ajudaram
auxiliaria | ajudaria
auxiliariam | ajudariam
auxiliará | ajudará
auxiliarão | ajudarão
auxiliasse | ajudasse
auxiliassem | ajudassem
auxiliava | ajudava
auxiliavam | ajudavam
auxilie | ajude
auxiliem | ajudem
auxiliou | ajudou
auxílio | ajuda

aval
avalia | avalia
avaliada | avaliada
avaliadas | avaliadas
avaliado | avaliada
avaliados | avaliadas
avaliam | avaliam
avaliando | avaliando
avaliar | avaliar
avaliaram | avaliaram
avaliaria | avaliaria
avaliariam | avaliariam
avaliará | avaliará
avaliarão | avaliarão
avaliasse | avaliasse
avaliava | avaliava
avaliavam | avaliavam
avalie | avalie
avaliem | avaliem
avaliou | avaliou
avance | avance
avancem | avancem
avança | avança
avançada | avançada
avançadas | avançadas
avançado | avançado
avançados | avançados
avançam | avançam
avançamos | avançamos
avançando | avançando
avançar | avançar
avançaram | avançaram
avançaria | avançaria
avançariam | avançariam
avançará | avançará
avançarão | avançarão
avançasse | avançasse
avançassem | avançassem
avançava | avançava
avançavam | avançavam
avanço
avançou | avançou
avaria
avisa | avisa
avisada | avisada
avisadas | avisadas
avisado | avisada
avisados | avisadas
avisam | avisam
avisamos | avisamos
avisando | avisando
avisar | avisar
avisaram | avisaram
avisaria | avisaria
avisariam | avisariam
avisará | avisará
avisarão | avisarão
avisasse | avisasse
avisassem | avisassem
avisava | avisava
avisavam | avisavam
avise | avise
avisem | avisem
avisou | avisou
avistada
avistado
avistados
avião | avião
aviões | aviões
avó | avó
avô | avô

açougue | talho
açougues | talhos
açúcar
açúcar de confeiteiro | açúcar em pó
açúcar em pó | açúcar em pó

baixa | baixa
baixa os braços | desiste
baixada
baixada os braços | desistida
baixadas
baixadas os braços | desistidas
baixado
baixado os braços | desistido
baixados
baixados os braços | desistidos
baixam | baixam
baixam os braços | desistem
baixamos
baixamos os braços | desistimos
baixando
baixando os braços | desistindo
baixar | baixar
baixar os braços | desistir
baixaram | baixaram
baixaram os braços | desistiram
baixaria
baixaria os braços | desistiria
baixariam
baixariam os braços | desistiriam
baixará
baixará os braços | desistirá
baixarão
baixarão os braços | desistirão
baixasse
baixasse os braços | desistisse
baixassem
baixassem os braços | desistissem
baixava
baixava os braços | desistia
baixavam
baixavam os braços | desistiam
baixe
baixe os braços | desista
baixem
baixem os braços | desistam
baixo
baixou | baixou
baixou os braços | desistiu
baixámos
baixámos os braços | desistimos
banheiro | banheiro
banheiros | banheiros
banho
banida | banida
banidas | banidas
banido | banido
banidos | banidos
banindo | banindo
banir | banir
baniram | baniram
banirá | banirá
baniu | baniu
barco
barulhenta | ruidosa
barulhentas | ruidosas
barulhento | ruidoso
barulhentos | ruidosos
barulho | ruído
barulhos | ruídos
bastante | muito
batatas
bater | bater
bateram | bateram
bateu | bateu
bateu contra | bateu em
bateu em | bateu em

bebé | bebé
bebés | bebés
bebê | bebé
bebês | bebés
beira | beira
bela | bela
belas | belas
belo | bela
belos | belas
bem
bem como | e
bem mais | bem mais
beneficia | favorece
beneficiada | favorecida
beneficiadas | favorecidas
beneficiado | favorecida
beneficiados | favorecidas
beneficiam | favorecem
beneficiando | favorecendo
beneficiar | favorecer
beneficiaram | favoreceram
beneficiaria | favoreceria
beneficiariam | favoreceriam
beneficiará | favorecerá
beneficiarão | favorecerão
beneficiasse | favorecesse
beneficiava | favorecia
beneficiavam | favoreciam
beneficie | favoreça
beneficiem | favoreçam
beneficiou | favoreceu
benefício
berra | berra
berrada | berrada
berradas | berradas
berrado | berrado
berrados | berrados
berram | berram
berrando | berrando
berrar | berrar
berraram | berraram
berrará | berrará
berrou | berrou

bici | bici
bicicleta | bici
bicicletas | bicis
bicis | bicis
bilhete | bilhete
bilhetes | bilhetes

bloquearam
bloquearam a autoestrada | cortaram a autoestrada
bloquearam a estrada | cortaram a estrada
bloqueou
bloqueou o trânsito | cortou o trânsito

boa
boa parte da | boa parte da
boa parte do | boa parte do
boas
bocado | bocado
bocados | bocados
boião | boião
boiões | boiões
bom
bomba
bomba de gasolina | bomba de gasolina
bombas
bombas de gasolina | bombas de gasolina
bonde | bonde
bonita | bela
bonitas | belas
bonito | bela
bonitos | belas
bordo

brando
brava | brava
bravo | brava
bravura | bravura
braços
breve | breve
brevemente | em breve
breves | breves
briga | rixa
brigas | rixas

busca | busca
buscam | buscam
buscava | buscava
buscavam | buscavam

cachorra | cadela
cachorro | cão
cachorros | cães
cada
cada ano | por ano
cada dia | por dia
cada mês | por mês
cada semana | por semana
cada vez mais | cada vez mais
cada vez que | sempre que
cadeia | cadeia
cadeias | cadeias
cadela | cadela
café
café da manhã | café da manhã
calcula | estima
calculada | estimada
calculadas | estimadas
calculado | estimada
calculados | estimadas
calculam | estimam
calculando | estimando
calcular | estimar
calcularam | estimaram
calcularia | estimaria
calculariam | estimariam
calculará | estimará
calcularão | estimarão
calculasse | estimasse
calculava | estimava
calculavam | estimavam
calcule | estime
calculem | estimem
calculou | estimou
calma | calma
calmas | calmas
calmo | calma
calmos | calmas
calor
calçada | calçada
calçadas | calçadas
caminhada | caminhada
caminhadas | caminhadas
caminhando | a pé
caminhoneiro | camionista
caminhoneiros | camionistas
caminhonete | picape
caminhão | camião
caminhões | camiões
camionista | camionista
camionistas | camionistas
camião | camião
camiões | camiões
campeonato | torneio
campeonato do mundo | mundial
campeonatos | torneios
canais
canais de televisão | canais de tv
canais de tv | canais de tv
canal
canal de televisão | canal de tv
canal de tv | canal de tv
cancelada | anulada
canceladas | anuladas
cancelado | anulada
cancelados | anuladas
cancelar | anular
cansada | cansada
cansadas | cansadas
cansado | cansado
cansados | cansados
canção | canção
canções | canções
capacidade
cara | cara
caras | caras
cardíaco
caro | cara
caros | caras
carregar | carregar
carreira
carro | carro
carros | carros
carta
carta de condução | carta de condução
carteira
carteira de motorista | carta de condução
casa | casa
casa de banho | banheiro
casa de repouso | asilo
casa do padre | casa do padre
casa paroquial | casa do padre
casas | casas
casas de banho | banheiros
casas de repouso | asilos
caso | se
castiga | pune
castigada | punida
castigadas | punidas
castigado | punido
castigados | punidos
castigam | punem
castigando | punindo
castigar | punir
castigaram | puniram
castigará | punirá
castigou | puniu
casualmente | por acaso
causa | gera
causa a morte de | mata
causada | gerada
causada a morte de | matada
causadas | geradas
causadas a morte de | matadas
causado | gerada
causado a morte de | matado
causados | geradas
causados a morte de | matados
causam | geram
causam a morte de | matam
causamos | causamos
causamos a morte de | matamos
causando | gerando
causando a morte de | matando
causar | gerar
causar a morte de | matar
causaram | geraram
causaram a morte de | mataram
causaria | geraria
causaria a morte de | mataria
causariam | gerariam
causariam a morte de | matariam
causará | gerará
causará a morte de | matará
causarão | gerarão
causarão a morte de | matarão
causas
causasse | gerasse
causasse a morte de | matasse
causassem | causassem
causassem a morte de | matassem
causava | gerava
causava a morte de | matava
causavam | geravam
causavam a morte de | matavam
cause | gere
cause a morte de | mate
causem | gerem
causem a morte de | matem
causou | gerou
causou a morte de | matou
cave | cave
caves | caves

celebra | celebra
celebrada | celebrada
celebradas | celebradas
celebrado | celebrada
celebrados | celebradas
celebram | celebram
celebramos | celebramos
celebrando | celebrando
celebrar | celebrar
celebraram | celebraram
celebraria | celebraria
celebrariam | celebrariam
celebrará | celebrará
celebrarão | celebrarão
celebrasse | celebrasse
celebrassem | celebrassem
celebrava | celebrava
celebravam | celebravam
celebração | festa
celebrações | festas
celebre | celebre
celebrem | celebrem
celebrou | celebrou
celular | celular
celulares | celulares
censura | censura
censurada | censurada
censuradas | censuradas
censurado | censurado
censurados | censurados
censuram | censuram
censuramos | censuramos
censurando | censurando
censurar | censurar
censuraram | censuraram
censuraria | censuraria
censurariam | censurariam
censurará | censurará
censurarão | censurarão
censurasse | censurasse
censurassem | censurassem
censurava | censurava
censuravam | censuravam
censure | censure
censurem | censurem
censurou | censurou
centro
cerca
cerca das | pelas
cerca de | cerca de
cercado
cercado pela | cercado pela
cercado por | cercado por
certa
certame | certame
certames | certames
cessar
cessar fogo | trégua

chance | chance
chances | chances
checa | checa
checada | checada
checadas | checadas
checado | checado
checados | checados
checam | checam
checando | checando
checar | checar
checaram | checaram
checará | checará
checou | checou
chega
chega ao fim | acaba
chegada
chegar
chegou
chegou ao fim | terminou
cheia | cheia
cheias | cheias
cheio | cheia
cheios | cheias
cheiro | odor
cheiros | odores
choca | choca
chocada | chocada
chocadas | chocadas
chocado | chocado
chocados | chocados
chocam | chocam
chocamos | chocamos
chocando | chocando
chocar | bater
chocaram | bateram
chocaria | chocaria
chocariam | chocariam
chocará | chocará
chocarão | chocarão
chocasse | chocasse
chocassem | chocassem
chocava | chocava
chocavam | chocavam
chocou | bateu
chocou se com | bateu em
choque | choca
choquem | choquem
choques | choques
chumba | chumba
chumbada | chumbada
chumbadas | chumbadas
chumbado | chumbada
chumbados | chumbadas
chumbam | chumbam
chumbamos | chumbamos
chumbando | chumbando
chumbar | chumbar
chumbaram | chumbaram
chumbaria | chumbaria
chumbariam | chumbariam
chumbará | chumbará
chumbarão | chumbarão
chumbasse | chumbasse
chumbassem | chumbassem
chumbava | chumbava
chumbavam | chumbavam
chumbe | chumbe
chumbem | chumbem
chumbou | chumbou
chuva | chuva
chuvas | chuvas

cidade | cidade
cidades | cidades
cientista | cientista
cientistas | cientistas
circunstâncias
cirurgia | cirurgia
cirurgias | cirurgias
cirúrgica
cirúrgicas
cita | diz
citada | citada
citadas | citadas
citado | citada
citados | citadas
citam | citam
citando | citando
citar | citar
citaram | citaram
citaria | citaria
citariam | citariam
citará | citará
citarão | citarão
citasse | citasse
citava | citava
citavam | citavam
cite | cite
citem | citem
citou | citou

clara | clara
claras | claras
claro | clara
claros | claras
classifica | qualifica
classificada | qualificada
classificadas | qualificadas
classificado | qualificada
classificados | qualificadas
classificam | qualificam
classificando | qualificando
classificar | qualificar
classificaram | qualificaram
classificaria | qualificaria
classificariam | qualificariam
classificará | qualificará
classificarão | qualificarão
classificasse | qualificasse
classificava | qualificava
classificavam | qualificavam
classificou | qualificou
classifique | qualifique
classifiquem | qualifiquem
cliente | cliente
clientes | clientes
climática
climáticas

colabora | coopera
colaborada | cooperada
colaboradas | cooperadas
colaborado | cooperada
colaborados | cooperadas
colaboram | cooperam
colaboramos | cooperamos
colaborando | cooperando
colaborar | cooperar
colaboraram | cooperaram
colaboraria | cooperaria
colaborariam | cooperariam
colaborará | cooperará
colaborarão | cooperarão
colaborasse | cooperasse
colaborassem | cooperassem
colaborava | cooperava
colaboravam | cooperavam
colabore | coopere
colaborem | cooperem
colaborou | cooperou
colega | colega
colegas | colegas
coleta | coleta
coletada | coletada
coletadas | coletadas
coletado | coletado
coletados | coletados
coletam | coletam
coletamos | coletamos
coletando | coletando
coletar | coletar
coletaram | coletaram
coletaria | coletaria
coletariam | coletariam
coletará | coletará
coletarão | coletarão
coletasse | coletasse
coletassem | coletassem
coletava | coletava
coletavam | coletavam
colete | colete
coletem | coletem
coletiva
coletiva de imprensa | entrevista coletiva
coletou | coletou
colheita | safra
colheitas | safras
colhida
colhida à mão | colhida à mão
colida | choca
colidam | choquem
colide | choca
colidem | chocam
colidia | chocava
colidiam | chocavam
colidida | chocada
colididas | chocadas
colidido | chocado
colididos | chocados
colidimos | chocamos
colidindo | chocando
colidir | bater
colidiram | bateram
colidiria | chocaria
colidiriam | chocariam
colidirá | chocará
colidirão | chocarão
colidisse | chocasse
colidissem | chocassem
colidiu | bateu
colidiu com | bateu em
colisão | choca
colisões | choques
coloca | põe
colocada
colocada à venda | posta à venda
colocado
colocado à venda | posto à venda
colocar | pôr
colocaram
colocaram à venda | puseram à venda
colocou
colocou à venda | pôs à venda
coloque | ponha
coloque no forno | asse no forno
com
com a ajuda de | com a ajuda de
com a condição de que | desde que
com cuidado | com cuidado
com dificuldade | a custo
com exceção de | salvo
com facilidade | facilmente
com frequência | amiúde
com isso | assim
com o auxílio de | com a ajuda de
com o objetivo de | para
com o passar do tempo | com o tempo
com o passar dos anos | com os anos
com o tempo | com o tempo
com o título | intitulada
com os anos | com os anos
com prudência | com prudência
com rapidez | veloz
com regularidade | regularmente
com relação a | sobre
com relação ao | em relação ao
com relação à | em relação à
com urgência | às pressas
comanda
comanda a equipa | treina a equipa
combates | combates
comboio | trem
comboios | trens
combustível
comece | comece
comecem | comecem
comemora | celebra
comemorada | celebrada
comemoradas | celebradas
comemorado | celebrada
comemorados | celebradas
comemoram | celebram
comemoramos | celebramos
comemorando | celebrando
comemorar | celebrar
comemoraram | celebraram
comemoraria | celebraria
comemorariam | celebrariam
comemorará | celebrará
comemorarão | celebrarão
comemorasse | celebrasse
comemorassem | celebrassem
comemorava | celebrava
comemoravam | celebravam
comemoração | festa
comemorações | festas
comemore | celebre
comemorem | celebrem
comemorou | celebrou
comenta | diz
comentado | dito
comentam | citam
comentaram | citaram
comentava | dizia
comentou | citou
comercializa | vende
comercializada | vendida
comercializado | vendido
comercializam | vendem
comercializar | vender
comercializaram | venderam
comercializou | vendeu
começa | começa
começa a | passa a
começa a valer | aplica se
começada | começada
começadas | começadas
começado | começada
começados | começadas
começam | começam
começam a | passam a
começamos | começamos
começando | começando
começar | começar
começaram | começaram
começaram a | passaram a
começaria | começaria
começariam | começariam
começará | começará
começarão | começarão
começasse | começasse
começassem | começassem
começava | começava
começavam | começavam
começo | começo
começos | começos
começou | começou
começou a | passou a
começou a valer | começou a valer
como
como de costume | como sempre
como habitualmente | como sempre
como medida de precaução | por precaução
como planejado | como previsto
como por exemplo | por exemplo
como precaução | por precaução
como previsto | como previsto
como resultado | como resultado
como sempre | como sempre
comovente | tocante
comoventes | tocantes
companheiro
companheiro de trabalho | colega
companheiros
companheiros de trabalho | colegas
companhia | firma
companhias | firmas
compensação | compensação
compensações | compensações
completamente | totalmente
completo
complica | complica
complicada | dura
complicadas | duras
complicado | dura
complicados | duras
complicam | complicam
complicamos | complicamos
complicando | complicando
complicar | complicar
complicaram | complicaram
complicaria | complicaria
complicariam | complicariam
complicará | complicará
complicarão | complicarão
complicasse | complicasse
complicassem | complicassem
complicava | complicava
complicavam | complicavam
complicou | complicou
complique | atrapalhe
compliquem | atrapalhem
composta
composta por | formada por
compostas
compostas por | formadas por
composto
composto por | formado por
compostos
compostos por | formados por
compra | compra
comprada | comprada
compradas | compradas
comprado | comprada
comprados | compradas
compram | compram
compramos | compramos
comprando | comprando
comprar | comprar
compraram | compraram
compraria | compraria
comprariam | comprariam
comprará | comprará
comprarão | comprarão
compras | compras
comprasse | comprasse
comprassem | comprassem
comprava | adquiria
compravam | adquiriam
compre | compre
compreenda | entenda
compreendam | entendam
compreende | entende
compreendem | entendem
compreendendo | entendendo
compreender | entender
compreenderam | acharam
compreenderia | entenderia
compreenderiam | entenderiam
compreenderá | entenderá
compreenderão | entenderão
compreendesse | entendesse
compreendeu | achou
compreendia | entendia
compreendiam | entendiam
compreendida | entendida
compreendidas | entendidas
compreendido | entendida
compreendidos | entendidas
comprem | comprem
comprimido | pílula
comprimidos | pílulas
compromete
compromete se a | promete
comprometeram
comprometeram se a | prometeram
comprometeu
comprometeu se a | prometeu
comprou | comprou
computador
computador portátil | laptop
comum | comum
comum acordo | consenso
comunica | diz
comunicada | dito
comunicadas | informadas
comunicado | dito
comunicados | informadas
comunicam | citam
comunicando | informando
comunicar | informar
comunicaram | citaram
comunicaria | informaria
comunicariam | informariam
comunicará | informará
comunicarão | informarão
comunicasse | informasse
comunicava | informava
comunicavam | informavam
comunicou | citou
comunique | informe
comuniquem | informem
comuns | comuns
conceda | atribua
concedam | atribuam
concede | atribui
concedem | atribuem
concedemos | atribuímos
concedendo | atribuindo
conceder | atribuir
concederam | atribuíram
concederia | atribuiria
concederiam | atribuiriam
concederá | atribuirá
concederão | atribuirão
concedesse | atribuísse
concedessem | atribuíssem
concedeu | atribuiu
concedia | atribuía
concediam | atribuíam
concedida | atribuída
concedidas | atribuídas
concedido | atribuído
concedidos | atribuídos
conceituada | afamada
conceituadas | afamadas
conceituado | afamada
conceituados | afamadas
concerto | show
concertos | shows
conclua | acabe
concluam | acabem
concluem | acabam
conclui | conclui
concluia | acabava
concluiam | acabavam
concluindo | acabando
concluir | acabar
concluiria | acabaria
concluiriam | acabariam
concluirá | acabará
concluirão | acabarão
concluisse | acabasse
concluiu | acabou
concluía | acabava
concluíam | acabavam
concluída | acabada
concluídas | acabadas
concluído | acabada
concluídos | acabadas
concluímos | acabamos
concluíram | acabaram
concluísse | acabasse
concluíssem | acabassem
concurso | certame
concursos | certames
condena | condena
condenada | condenada
condenadas | condenadas
condenado | condenado
condenados | condenados
condenam | condenam
condenamos | condenamos
condenando | condenando
condenar | condenar
condenaram | condenaram
condenaria | condenaria
condenariam | condenariam
condenará | condenará
condenarão | condenarão
condenasse | condenasse
condenassem | condenassem
condenava | condenava
condenavam | condenavam
condene | condene
condenem | condenem
condenou | condenou
condição
condições
condutor | condutor
condutores | condutores
conduzida | levada
conduzidas | levadas
conduzido | levada
conduzidos | levadas
conduziu
condução
confeciona | prepara
confecionada | preparada
confecionadas | preparadas
confecionado | preparado
confecionados | preparados
confecionam | preparam
confecionamos | preparamos
confecionando | preparando
confecionar | preparar
confecionaram | prepararam
confecionaria | prepararia
confecionariam | preparariam
confecionará | preparará
confecionarão | prepararão
confecionasse | preparasse
confecionassem | preparassem
confecionava | preparava
confecionavam | preparavam
confecione | prepare
confecionem | preparem
confecionou | preparou
confeiteiro
conferência
conferência de imprensa | entrevista coletiva
confisca | apreende
confiscada | apreendida
confiscadas | apreendidas
confiscado | apreendido
confiscados | apreendidos
confiscam | apreendem
confiscamos | apreendemos
confiscando | apreendendo
confiscar | apreender
confiscaram | apreenderam
confiscaria | apreenderia
confiscariam | apreenderiam
confiscará | apreenderá
confiscarão | apreenderão
confiscasse | apreendesse
confiscassem | apreendessem
confiscava | apreendia
confiscavam | apreendiam
confiscou | apreendeu
confisque | apreenda
confisquem | apreendam
conforme | segundo
conforme o esperado | conforme o esperado
conforme o planejado | como previsto
conforme previsto | como previsto
confortáveis | cómodas
confortável | cómoda
confrontos | combates
confusas | confusas
congestionamento | engarrafamento
congestionamentos | engarrafamentos
conhecida
conhecido
conjunto
conquistou
conquistou a medalha | ganhou a medalha
conquistou o prémio | ganhou o prémio
conquistou o título | ganhou o título
consagra | dedica
consagrada | dedicada
consagradas | dedicadas
consagrado | dedicado
consagrados | dedicados
consagram | dedicam
consagramos | dedicamos
consagrando | dedicando
consagrar | dedicar
consagraram | dedicaram
consagraria | dedicaria
consagrariam | dedicariam
consagrará | dedicará
consagrarão | dedicarão
consagrasse | dedicasse
consagrassem | dedicassem
consagrava | dedicava
consagravam | dedicavam
consagre | dedique
consagrem | dediquem
consagrou | dedicou
consegue | logra
conseguem | logram
conseguia | lograva
conseguiam | logravam
conseguida | lograda
conseguidas | logradas
conseguido | logrado
conseguidos | logrados
conseguimos | logramos
conseguindo | logrando
conseguinte
conseguir | lograr
conseguiram | lograram
conseguiria | lograria
conseguiriam | lograriam
conseguirá | logrará
conseguirão | lograrão
conseguisse | lograsse
conseguissem | lograssem
conseguiu | logrou
consenso | consenso
consequentemente | por isso
consequência | repercussão
consequências | repercussões
conserta | repara
consertada | reparada
consertadas | reparadas
consertado | reparada
consertados | reparadas
consertam | reparam
consertando | reparando
consertar | reparar
consertaram | repararam
consertará | reparará
consertarão | repararão
consertava | reparava
consertavam | reparavam
conserto | reparo
consertou | reparou
conserva | guarda
conserva a liderança | mantém a liderança
conservada | guardada
conservadas | guardadas
conservado | guardada
conservados | guardadas
conservam | guardam
conservando | guardando
conservar | guardar
conservaram | guardaram
conservaria | conservaria
conservariam | conservariam
conservará | guardará
conservarão | conservarão
conservasse | conservasse
conservava | conservava
conservavam | conservavam
conservação
conservação da | manutenção da
conservação das | manutenção das
conserve | conserve
conservem | conservem
conservou | guardou
considera | acha
considera que | entende que
consideram | acham
consideram que | entendem que
considerando | considerando
considerando que | entendendo que
considerar
considerar que | entender que
consideraram | acharam
consideraram que | entenderam que
consideravelmente | muito
considerou | achou
considerou que | entendeu que
consiga | logre
consigam | logrem
constantemente | continuamente
constataram | constataram
constatou | constatou
constituída
constituída por | formada por
constituídas
constituídas por | formadas por
constituído
constituído por | formado por
constituídos
constituídos por | formados por
construa | erga
construam | ergam
construem | erguem
construi | ergue
construindo | erguendo
construir | erguer
construiria | ergueria
construiriam | ergueriam
construirá | erguerá
construirão | erguerão
construiu | ergueu
construção | construção
construções | construções
construía | erguia
construíam | erguiam
construída | erguida
construídas | erguidas
construído | erguida
construídos | erguidas
construímos | erguemos
construíram | ergueram
construísse | erguesse
construíssem | erguessem
consumo
conta | diz
conta com | tem
contam | citam
contam com | têm
contamina | polui
contaminada | poluída
contaminadas | poluídas
contaminado | poluído
contaminados | poluídos
contaminam | poluem
contaminando | poluindo
contaminar | poluir
contaminaram | poluíram
contaminará | poluirá
contaminou | poluiu
contanto
contanto que | desde que
contaram | citaram
contava
contava com | tinha
contemporânea | moderna
contemporâneas | modernas
contemporâneo | moderno
contemporâneos | modernos
contencioso | litígio
contenciosos | litígios
contente | feliz
contentes | felizes
continua | continua
continua fechada | continua fechada
continua fechado | continua fechado
continuada | continuada
continuadas | continuadas
continuado | continuada
continuados | continuadas
continuam | continuam
continuam fechadas | continuam fechadas
continuam fechados | continuam fechados
continuamente | continuamente
continuamos | continuamos
continuando | continuando
continuar | continuar
continuaram | continuaram
continuaria | continuaria
continuariam | continuariam
continuará | continuará
continuarão | continuarão
continuasse | continuasse
continuassem | continuassem
continuava | continuava
continuavam | continuavam
continue | continue
continuem | continuem
continuou | continuou
contou | citou
contra
contrapartida
contrata | recruta
contratada | recrutada
contratadas | recrutadas
contratado | recrutado
contratados | recrutados
contratam | recrutam
contratamos | recrutamos
contratando | recrutando
contratar | recrutar
contrataram | recrutaram
contrataria | recrutaria
contratariam | recrutariam
contratará | recrutará
contratarão | recrutarão
contratasse | recrutasse
contratassem | recrutassem
contratava | recrutava
contratavam | recrutavam
contrate | recrute
contratem | recrutem
contratempo | incômodo
contratempos | incômodos
contratou | recrutou
contratou oito | admitiu oito
contribua | coopere
contribuam | cooperem
contribuem | cooperam
contribui | coopera
contribuia | cooperava
contribuiam | cooperavam
contribuindo | cooperando
contribuir | cooperar
contribuiria | cooperaria
contribuiriam | cooperariam
contribuirá | cooperará
contribuirão | cooperarão
contribuisse | cooperasse
contribuiu | cooperou
contribuída | cooperada
contribuídas | cooperadas
contribuído | cooperada
contribuídos | cooperadas
contribuíram | cooperaram
controlada | dominada
controladas | dominadas
controlado | dominada
controlados | dominadas
controversa | polémica
controversas | polémicas
controverso | polémico
controversos | polémicos
contudo | mas
convence | convence
convencem | convencem
convencemos | convencemos
convencendo | convencendo
convencer | convencer
convenceram | convenceram
convenceria | convenceria
convenceriam | convenceriam
convencerá | convencerá
convencerão | convencerão
convencesse | convencesse
convencessem | convencessem
convenceu | convenceu
convencia | convencia
convenciam | convenciam
convencida | convencida
convencidas | convencidas
convencido | convencido
convencidos | convencidos
convença | convença
convençam | convençam
conversa | fala
conversada | falada
conversadas | faladas
conversado | falada
conversados | faladas
conversam | falam
conversamos | dialogamos
conversando | falando
conversar | falar
conversaram | falaram
conversaria | falaria
conversariam | falariam
conversará | falará
conversarão | falarão
conversasse | falasse
conversassem | dialogassem
conversava | falava
conversavam | falavam
converse | fale
conversem | falem
conversou | falou
convocou
convocou uma greve | marcou uma greve
convênio | pacto
convênios | pactos
coopera | coopera
cooperada | cooperada
cooperadas | cooperadas
cooperado | cooperada
cooperados | cooperadas
cooperam | cooperam
cooperamos | cooperamos
cooperando | cooperando
cooperar | cooperar
cooperaram | cooperaram
cooperaria | cooperaria
cooperariam | cooperariam
cooperará | cooperará
cooperarão | cooperarão
cooperasse | cooperasse
cooperassem | cooperassem
cooperava | cooperava
cooperavam | cooperavam
coopere | coopere
cooperem | cooperem
cooperou | cooperou
copa
copa do mundo | mundial
copia | copia
copiada | copiada
copiadas | copiadas
copiado | copiado
copiados | copiados
copiam | copiam
copiando | copiando
copiar | copiar
copiaram | copiaram
copiará | copiará
copiou | copiou
coragem | bravura
corajosa | valente
corajosas | valentes
corajoso | valente
corajosos | valentes
coração
correio
correio eletrónico | email
correio eletrônico | email
correu
correu sem | correu sem
correu sem incidentes | correu sem incidentes
corrige | corrige
corrigem | corrigem
corrigia | corrigia
corrigiam | corrigiam
corrigida | corrigida
corrigidas | corrigidas
corrigido | corrigido
corrigidos | corrigidos
corrigimos | corrigimos
corrigindo | corrigindo
corrigir | corrigir
corrigiram | corrigiram
corrigiria | corrigiria
corrigiriam | corrigiriam
corrigirá | corrigirá
corrigirão | corrigirão
corrigisse | corrigisse
corrigissem | corrigissem
corrigiu | corrigiu
corrija | corrija
corrijam | corrijam
cortaram
cortaram a autoestrada | cortaram a autoestrada
cortaram a estrada | cortaram a estrada
corte
corte de eletricidade | corte de eletricidade
corte de energia elétrica | corte de eletricidade
cortejo | cortejo
cortejos | cortejos
cortou
cortou a meta | cortou a meta
cortou o trânsito | cortou o trânsito
costa | costa
costas | costas
costume | hábito
costumeira | usual
costumeiras | usuais
costumeiro | usual
costumeiros | usuais
costumes | hábitos
cotidiana | diária
cotidianas | diárias
cotidiano | diário
cotidianos | diários
cozer
cozinhar

creem | creem
crer | crer
cresce | sobe
crescem | sobem
crescendo | subindo
crescente
crescer | subir
cresceram | subiram
cresceria | subiria
cresceriam | subiriam
crescerá | subirá
crescerão | subirão
crescesse | subisse
cresceu | subiu
crescia | subia
cresciam | subiam
crescida | subida
crescidas | subidas
crescido | subida
crescidos | subidas
crescimento | aumento
cresça | suba
cresçam | subam
criada | criada
criado | criado
criar
criar empregos | criar empregos
criaram | criaram
criou | criou
critica | censura
criticada | censurada
criticadas | censuradas
criticado | censurado
criticados | censurados
criticam | censuram
criticamos | censuramos
criticando | censurando
criticar | censurar
criticaram | censuraram
criticaria | censuraria
criticariam | censurariam
criticará | censurará
criticarão | censurarão
criticasse | censurasse
criticassem | censurassem
criticava | censurava
criticavam | censuravam
criticou | censurou
critique | censure
critiquem | censurem
cruciais | cruciais
crucial | crucial
cruza | cruza
cruzada | cruzada
cruzadas | cruzadas
cruzado | cruzado
cruzados | cruzados
cruzam | cruzam
cruzamento | cruzamento
cruzamos | cruzamos
cruzando | cruzando
cruzar | cruzar
cruzaram | cruzaram
cruzaria | cruzaria
cruzariam | cruzariam
cruzará | cruzará
cruzarão | cruzarão
cruzasse | cruzasse
cruzassem | cruzassem
cruzava | cruzava
cruzavam | cruzavam
cruze | cruze
cruzem | cruzem
cruzou | cruzou
cruzou a meta | cortou a meta
crê | crê

cuidado
cuidadosamente | com cuidado
cume | cume
cumes | cumes
cumprida | acatada
cumpridas | acatadas
cumprido | acatada
cumpridos | acatadas
cura | cura
curada | curada
curadas | curadas
curado | curado
curados | curados
curam | curam
curando | curando
curar | curar
curaram | curaram
curará | curará
curou | curou
curso
curta | breve
curtas | breves
curto | breve
curtos | breves
custa | custa
custará | custará
custo | custo
custos | custos

cárcere | cadeia

cães | cães
cão | cão

célebre | famosa
célebres | famosas
céu

cómoda | cómoda
cómodas | cómodas
cómodo | cómoda
cómodos | cómodas
cópia | cópia
cópias | cópias

cômoda | cómoda
cômodas | cómodas
cômodo | cómoda
cômodos | cómodas

da
da alta | da alta
da descida | da queda
da diminuição | da queda
da noite para o dia | da noite para o dia
da quebra | da queda
da queda | da queda
da redução | da queda
da subida | da alta
dada
dada luz verde a | aprovada
dadas
dadas luz verde a | aprovadas
dado
dado luz verde a | aprovado
dado que | pois
dados
dados luz verde a | aprovados
dali | dali
damos
damos luz verde a | aprovamos
dando
dando luz verde a | aprovando
danifica | estraga
danificada | estragada
danificadas | estragadas
danificado | estragado
danificados | estragados
danificam | estragam
danificando | estragando
danificar | estragar
danificaram | estragaram
danificará | estragará
danificou | estragou
dano | dano
danos | danos
daqui
daqui a pouco | em breve
daqui em diante | daqui em diante
daqui para a frente | daqui em diante
dar
dar luz verde a | aprovar
daria
daria luz verde a | aprovaria
dariam
dariam luz verde a | aprovariam
dará
dará luz verde a | aprovará
darão
darão luz verde a | aprovarão
das
data
dava
dava luz verde a | aprovava
davam
davam luz verde a | aprovavam

de
de acordo com | segundo
de acordo com o esperado | conforme o esperado
de agora em diante | daqui em diante
de antecedência | de avanço
de avanço | de avanço
de carro | de carro
de comum acordo | de comum acordo
de costume | de costume
de facto | de fato
de fato | de fato
de forma definitiva | de vez
de forma escrita | por escrito
de forma provisória | provisoriamente
de forma que | de modo que
de forma regular | regularmente
de forma temporária | provisoriamente
de forma unânime | unanimemente
de graça | grátis
de hora a hora | a cada hora
de imediato | de imediato
de livre vontade | voluntariamente
de lá | dali
de maneira que | de modo que
de manhã | de manhã
de modo a | para
de modo geral | em geral
de modo que | de modo que
de momento | atualmente
de mútuo acordo | de comum acordo
de noite | à noite
de novo | de novo
de propósito | de propósito
de qualquer forma | em todo caso
de qualquer maneira | em todo caso
de qualquer modo | em todo caso
de repente | de repente
de resto | aliás
de tarde | à tarde
de trem | de trem
de um dia para o outro | da noite para o dia
de vez | de vez
de vez em quando | às vezes
de vinte em vinte minutos | a cada vinte minutos
de ônibus | de ônibus
debata | debata
debatam | debatam
debate | debate
debatem | debatem
debatemos | debatemos
debatendo | debatendo
debater | debater
debateram | debateram
debateria | debateria
debateriam | debateriam
debaterá | debaterá
debaterão | debaterão
debatesse | debatesse
debatessem | debatessem
debateu | debateu
debatia | debatia
debatiam | debatiam
debatida | debatida
debatidas | debatidas
debatido | debatida
debatidos | debatidas
dececiona | desilude
dececionada | desiludida
dececionadas | desiludidas
dececionado | desiludido
dececionados | desiludidos
dececionam | desiludem
dececionamos | desiludimos
dececionando | desiludindo
dececionar | desiludir
dececionaram | desiludiram
dececionaria | desiludiria
dececionariam | desiludiriam
dececionará | desiludirá
dececionarão | desiludirão
dececionasse | desiludisse
dececionassem | desiludissem
dececionava | desiludia
dececionavam | desiludiam
dececione | desiluda
dececionem | desiludam
dececionou | desiludiu
decepciona | desilude
decepcionou | desiludiu
decida | decida
decidam | decidam
decide | decide
decidem | decidem
decidia | decidia
decidiam | decidiam
decidida | decidida
decididas | decididas
decidido | decidida
decididos | decididas
decidindo | decidindo
decidir | decidir
decidiram | decidiram
decidiria | decidiria
decidiriam | decidiriam
decidirá | decidirá
decidirão | decidirão
decidisse | decidisse
decidiu | decidiu
decisiva | decisiva
decisivas | decisivas
decisivo | decisiva
decisivos | decisivas
decisão | decisão
decisões | decisões
declara | diz
declarado | dito
declaram | citam
declararam | citaram
declarava | dizia
declarou | citou
declarou se | disse se
decora | decora
decorada | decorada
decoradas | decoradas
decorado | decorado
decorados | decorados
decoram | decoram
decoramos | decoramos
decorando | decorando
decorar | decorar
decoraram | decoraram
decoraria | decoraria
decorariam | decorariam
decorará | decorará
decorarão | decorarão
decorasse | decorasse
decorassem | decorassem
decorava | decorava
decoravam | decoravam
decore | decore
decorem | decorem
decorou | decorou
decorre | ocorre
decorrem | decorrem
decorrer
decorreu | deu se
decorreu sem | correu sem
decorreu sem incidentes | correu sem incidentes
decorrência
decurso
dedica | dedica
dedicada | dedicada
dedicadas | dedicadas
dedicado | dedicado
dedicados | dedicados
dedicam | dedicam
dedicamos | dedicamos
dedicando | dedicando
dedicar | dedicar
dedicaram | dedicaram
dedicaria | dedicaria
dedicariam | dedicariam
dedicará | dedicará
dedicarão | dedicarão
dedicasse | dedicasse
dedicassem | dedicassem
dedicava | dedicava
dedicavam | dedicavam
dedicou | dedicou
dedique | dedique
dediquem | dediquem
defeito
defesa | defesa
defesas | defesas
deficientes | deficientes
deficiência
definitiva
definitivamente | de vez
definitivo
defronta | encara
defrontada | encarada
defrontadas | encaradas
defrontado | encarado
defrontados | encarados
defrontam | encaram
defrontamos | defrontamos
defrontando | encarando
defrontar | encarar
defrontaram | encararam
defrontaria | defrontaria
defrontariam | defrontariam
defrontará | encarará
defrontarão | defrontarão
defrontasse | defrontasse
defrontassem | defrontassem
defrontava | defrontava
defrontavam | defrontavam
defronte | defronte
defrontem | defrontem
defrontou | encarou
degelo | degelo
degelos | degelos
deita
deita abaixo | derruba
deitada
deitada abaixo | demolida
deitadas
deitadas abaixo | demolidas
deitado
deitado abaixo | demolida
deitados
deitados abaixo | demolidas
deitam
deitam abaixo | derrubam
deitamos
deitamos abaixo | demolimos
deitando
deitando abaixo | demolindo
deitar
deitar abaixo | demolir
deitar fora | descartar
deitaram
deitaram abaixo | demoliram
deitaria
deitaria abaixo | demoliria
deitariam
deitariam abaixo | demoliriam
deitará
deitará abaixo | demolirá
deitarão
deitarão abaixo | demolirão
deitasse
deitasse abaixo | demolisse
deitassem
deitassem abaixo | demolissem
deitava
deitava abaixo | demolia
deitavam
deitavam abaixo | demoliam
deite
deite abaixo | derrube
deitem
deitem abaixo | derrubem
deitou
deitou abaixo | demoliu
deixa
deixa de | para de
deixar
deixaram
deixaram de | pararam de
deixe
deixe cozer | deixe cozer
deixe cozinhar | deixe cozer
deixou
deixou de | parou de
delgada | fina
delgadas | finas
delgado | fina
delgados | finas
deliberadamente | de propósito
deliciosa | saborosa
deliciosas | saborosas
delicioso | saborosa
deliciosos | saborosas
demais | demais
demasiado | demais
demissão
demite | demite
demitem | demitem
demitida | demitida
demitidas | demitidas
demitido | demitido
demitidos | demitidos
demitindo | demitindo
demitir | demitir
demitiram | demitiram
demitiram se | demitiram se
demitirá | demitirá
demitiu | demitiu
demitiu se | demitiu se
demolia | demolia
demoliam | demoliam
demolida | demolida
demolidas | demolidas
demolido | demolida
demolidos | demolidas
demolimos | demolimos
demolindo | demolindo
demolir | demolir
demoliram | demoliram
demoliria | demoliria
demoliriam | demoliriam
demolirá | demolirá
demolirão | demolirão
demolisse | demolisse
demolissem | demolissem
demoliu | demoliu
demonstra | exibe
demonstrada | mostrada
demonstradas | mostradas
demonstrado | mostrada
demonstrados | mostradas
demonstram | exibem
demonstrando | exibindo
demonstrar | exibir
demonstraram | exibiram
demonstraria | exibiria
demonstrariam | exibiriam
demonstrará | exibirá
demonstrarão | exibirão
demonstrasse | exibisse
demonstrava | exibia
demonstravam | exibiam
demonstre | exiba
demonstrem | exibam
demonstrou | exibiu
demora | tarda
demora quarenta | dura quarenta
demorada | tardada
demoradas | tardadas
demorado | tardada
demorados | tardadas
demoram | tardam
demorando | tardando
demorar | tardar
demoraram | tardaram
demoraria | tardaria
demorariam | tardariam
demorará | tardará
demorarão | tardarão
demorasse | tardasse
demorava | tardava
demoravam | tardavam
demore | tarde
demorem | tardem
demorou | tardou
demorou duas horas a | levou duas horas a
densa | densa
densas | densas
denso | denso
densos | densos
dentro
dentro da | dentro da
dentro de | dentro de
dentro de pouco tempo | em breve
dentro do | dentro do
dentro em breve | em breve
dentro em pouco | em breve
depois | depois
depois da | após
depois das | após
depois de | após
depois do | após
depois dos | após
depois que | após
depressa | veloz
deputada | deputada
deputadas | deputadas
deputado | deputada
deputados | deputadas
depósito | armazém
depósitos | armazéns
deram
deram luz verde a | aprovaram
deram luz verde ao | aprovaram
deram se | deram se
derretimento | degelo
derretimentos | degelos
derrota | vence
derrotada | vencida
derrotadas | vencidas
derrotado | vencida
derrotados | vencidas
derrotam | vencem
derrotando | vencendo
derrotar | ganhar
derrotaram | ganharam
derrotaria | venceria
derrotariam | venceriam
derrotará | vencerá
derrotarão | vencerão
derrotasse | vencesse
derrotava | vencia
derrotavam | venciam
derrote | vença
derrotem | vençam
derrotou | ganhou
derruba | derruba
derrubada | demolida
derrubadas | demolidas
derrubado | demolida
derrubados | demolidas
derrubam | derrubam
derrubamos | demolimos
derrubando | demolindo
derrubar | demolir
derrubaram | demoliram
derrubaria | demoliria
derrubariam | demoliriam
derrubará | demolirá
derrubarão | demolirão
derrubasse | demolisse
derrubassem | demolissem
derrubava | demolia
derrubavam | demoliam
derrube | derrube
derrubem | derrubem
derrubou | demoliu
desaba | rui
desabada | ruída
desabadas | ruídas
desabado | desabado
desabados | desabados
desabam | ruem
desabamento
desabamento de terra | deslizamento
desabamentos
desabamentos de terra | deslizamentos
desabamos | ruímos
desabando | ruindo
desabar | ruir
desabaram | ruíram
desabaria | ruiria
desabariam | ruiriam
desabará | ruirá
desabarão | ruirão
desabasse | ruísse
desabassem | ruíssem
desabava | ruía
desabavam | ruíam
desabou | ruiu
desacelera | abranda
desacelerada | abrandada
desaceleradas | abrandadas
desacelerado | abrandado
desacelerados | abrandados
desaceleram | abrandam
desaceleramos | abrandamos
desacelerando | abrandando
desacelerar | abrandar
desaceleraram | abrandaram
desaceleraria | abrandaria
desacelerariam | abrandariam
desacelerará | abrandará
desacelerarão | abrandarão
desacelerasse | abrandasse
desacelerassem | abrandassem
desacelerava | abrandava
desaceleravam | abrandavam
desacelere | abrande
desacelerem | abrandem
desacelerou | abrandou
desaparecer | sumir
desapareceu | sumiu
descansa | repousa
descansada | repousada
descansadas | repousadas
descansado | repousada
descansados | repousadas
descansam | repousam
descansando | repousando
descansar | repousar
descansaram | repousaram
descansaria | repousaria
descansariam | repousariam
descansará | repousará
descansarão | repousarão
descansasse | repousasse
descansava | repousava
descansavam | repousavam
descanse | repouse
descansem | repousem
descansou | repousou
descartar | descartar
descasca | pela
descascada | pelada
descascadas | peladas
descascado | pelado
descascados | pelados
descascam | pelam
descascando | pelando
descascar | pelar
descascaram | pelaram
descascará | pelará
descascarão | pelarão
descascava | pelava
descascavam | pelavam
descascou | pelou
descasque
descasque as batatas | pele as batatas
desce | baixa
descem | baixam
descer | baixar
desceram | baixaram
desceu | baixou
descida
descoberta | achado
descobertas | achados
descobriram | constataram
descobriu | constatou
desconhece
desconhece se | não se sabe
desconhecido
desconto | desconto
descontos | descontos
desculpa | perdoa
desculpada | perdoada
desculpadas | perdoadas
desculpado | perdoado
desculpados | perdoados
desculpam | perdoam
desculpando | perdoando
desculpar | perdoar
desculparam | perdoaram
desculpará | perdoará
desculpou | perdoou
desde
desde o começo | desde o começo
desde o início | desde o começo
desde o princípio | desde o começo
desde que | desde que
deseja | quer
desejam | querem
desejar | querer
desejarem | quiserem
desejava | queria
deseje | deseje
desejem | desejem
desempenha | exerce
desempenhada | exercida
desempenhadas | exercidas
desempenhado | exercido
desempenhados | exercidos
desempenham | exercem
desempenhando | exercendo
desempenhar | exercer
desempenharam | exerceram
desempenhará | exercerá
desempenhou | exerceu
desenvolveu
desenvolveu toda a carreira | fez toda a carreira
desfile | cortejo
desfiles | cortejos
designa | nomeia
designada | nomeada
designadas | nomeadas
designado | nomeado
designados | nomeados
designam | nomeiam
designamos | nomeamos
designando | nomeando
designar | nomear
designaram | nomearam
designaria | nomearia
designariam | nomeariam
designará | nomeará
designarão | nomearão
designasse | nomeasse
designassem | nomeassem
designava | nomeava
designavam | nomeavam
designe | nomeie
designem | nomeiem
designou | nomeou
desiluda | desiluda
desiludam | desiludam
desilude | desilude
desiludem | desiludem
desiludia | desiludia
desiludiam | desiludiam
desiludida | desiludida
desiludidas | desiludidas
desiludido | desiludido
desiludidos | desiludidos
desiludimos | desiludimos
desiludindo | desiludindo
desiludir | desiludir
desiludiram | desiludiram
desiludiria | desiludiria
desiludiriam | desiludiriam
desiludirá | desiludirá
desiludirão | desiludirão
desiludisse | desiludisse
desiludissem | desiludissem
desiludiu | desiludiu
desista | desista
desistam | desistam
desiste | desiste
desistem | desistem
desistia | desistia
desistiam | desistiam
desistida | desistida
desistidas | desistidas
desistido | desistido
desistidos | desistidos
desistimos | desistimos
desistindo | desistindo
desistir | desistir
desistiram | desistiram
desistiria | desistiria
desistiriam | desistiriam
desistirá | desistirá
desistirão | desistirão
desistisse | desistisse
desistissem | desistissem
desistiu | desistiu
desistiu a 20 | desistiu a 20
deslizamento | deslizamento
deslizamento de terra | deslizamento
deslizamentos | deslizamentos
deslizamentos de terra | deslizamentos
desloca | move
desloca se a | vai a
deslocada | movida
deslocadas | movidas
deslocado | movido
deslocados | movidos
deslocam | movem
deslocando | movendo
deslocar | mover
deslocaram | moveram
deslocará | moverá
deslocou | moveu
deslocou se a | foi a
desmorona | rui
desmoronada | ruída
desmoronadas | ruídas
desmoronado | desabado
desmoronados | desabados
desmoronam | ruem
desmoronando | ruindo
desmoronar | ruir
desmoronaram | ruíram
desmoronará | ruirá
desmoronou | ruiu
desnecessária | inútil
desnecessárias | inúteis
desnecessário | inútil
desnecessários | inúteis
desocupa | esvazia
desocupada | vazia
desocupadas | esvaziadas
desocupado | vazia
desocupados | esvaziadas
desocupam | esvaziam
desocupando | esvaziando
desocupar | esvaziar
desocuparam | esvaziaram
desocuparia | esvaziaria
desocupariam | esvaziariam
desocupará | esvaziará
desocuparão | esvaziarão
desocupasse | esvaziasse
desocupava | esvaziava
desocupavam | esvaziavam
desocupe | esvazie
desocupem | esvaziem
desocupou | esvaziou
despede | demite
despedem | demitem
despedida | demitida
despedidas | demitidas
despedido | demitido
despedidos | demitidos
despedindo | demitindo
despedir | demitir
despediram | demitiram
despedirá | demitirá
despediu | demitiu
despeito
despenda | gaste
despendam | gastem
despende | gasta
despendem | gastam
despendemos | gastamos
despendendo | gastando
despender | gastar
despenderam | gastaram
despenderia | gastaria
despenderiam | gastariam
despenderá | gastará
despenderão | gastarão
despendesse | gastasse
despendessem | gastassem
despendeu | gastou
despendia | gastava
despendiam | gastavam
despendida | gasta
despendidas | gastas
despendido | custo
despendidos | custos
despesa | custo
despesas | custos
desportista | atleta
desportistas | atletas
dessa
dessa forma | assim
dessa vez | dessa vez
desse
desse luz verde a | aprovasse
desse modo | assim
dessem
dessem luz verde a | aprovassem
desta
desta forma | assim
desta vez | dessa vez
destaca | diz
destacada | destacada
destacadas | destacadas
destacado | destacado
destacados | destacados
destacam | citam
destacamos | destacamos
destacando | destacando
destacar | destacar
destacaram | citaram
destacaria | destacaria
destacariam | destacariam
destacará | destacará
destacarão | destacarão
destacasse | destacasse
destacassem | destacassem
destacava | destacava
destacavam | destacavam
destacou | citou
destaque | destaque
destaquem | destaquem
deste
deste modo | assim
destina | destina
destinada | destinada
destinadas | destinadas
destinado | destinado
destinados | destinados
destinam | destinam
destinamos | destinamos
destinando | destinando
destinar | destinar
destinaram | destinaram
destinaria | destinaria
destinariam | destinariam
destinará | destinará
destinarão | destinarão
destinasse | destinasse
destinassem | destinassem
destinava | destinava
destinavam | destinavam
destine | destine
destinem | destinem
destinou | destinou
desvantagem | desvantagem
desvantagens | desvantagens
desvenda | revela
desvendada | revelada
desvendadas | reveladas
desvendado | revelado
desvendados | revelados
desvendam | revelam
desvendamos | revelamos
desvendando | revelando
desvendar | revelar
desvendaram | revelaram
desvendaria | revelaria
desvendariam | revelariam
desvendará | revelará
desvendarão | revelarão
desvendasse | revelasse
desvendassem | revelassem
desvendava | revelava
desvendavam | revelavam
desvende | revele
desvendem | revelem
desvendou | revelou
desvia | desvia
desviada | desviada
desviadas | desviadas
desviado | desviado
desviados | desviados
desviam | desviam
desviando | desviando
desviar | desviar
desviaram | desviaram
desviará | desviará
desviarão | desviarão
desviava | desviava
desviavam | desviavam
desviou | desviou
detalhada | detalhada
detalhadas | detalhadas
detalhado | detalhada
detalhados | detalhadas
detenta | presa
detentas | presas
detento | preso
detentos | presos
determina | decide
determinada | decidida
determinadas | decididas
determinado | decidida
determinados | decididas
determinam | decidem
determinando | decidindo
determinante | decisiva
determinantes | decisivas
determinar | decidir
determinar as causas | apurar as causas
determinaram | decidiram
determinaria | decidiria
determinariam | decidiriam
determinará | decidirá
determinarão | decidirão
determinasse | decidisse
determinava | decidia
determinavam | decidiam
determine | decida
determinem | decidam
determinou | decidiu
determinou a | ordenou a
determinou o | ordenou o
deteve | deteve
detiveram | detiveram
detonação | explosão
detonações | explosões
deu
deu aval a | aprovou
deu luz verde a | aprovou
deu luz verde ao | aprovou
deu se | deu se
deu um concerto | deu um concerto
devagar | devagar
devasta | arrasa
devastada | arrasada
devastadas | arrasadas
devastado | arrasado
devastados | arrasados
devastam | arrasam
devastamos | arrasamos
devastando | arrasando
devastar | arrasar
devastaram | arrasaram
devastaria | arrasaria
devastariam | arrasariam
devastará | arrasará
devastarão | arrasarão
devastasse | arrasasse
devastassem | arrasassem
devastava | arrasava
devastavam | arrasavam
devaste | arrase
devastem | arrasem
devastou | arrasou
deve | deve
devem | devem
devido
devido a | devido a
devido ao | devido ao
devido ao fato de | pelo fato de
devido aos | devido aos
devido à | devido à
devido à falta de | por falta de
devido às | devido às
devolução | devolução
devoluções | devoluções
devolva | devolva
devolvam | devolvam
devolve | devolve
devolvem | devolvem
devolvendo | devolvendo
devolver | devolver
devolveram | devolveram
devolveria | devolveria
devolveriam | devolveriam
devolverá | devolverá
devolverão | devolverão
devolvesse | devolvesse
devolveu | devolveu
devolvia | devolvia
devolviam | devolviam
devolvida | devolvida
devolvidas | devolvidas
devolvido | devolvida
devolvidos | devolvidas

dia
dialoga | fala
dialogada | falada
dialogadas | faladas
dialogado | falada
dialogados | faladas
dialogam | falam
dialogamos | dialogamos
dialogando | falando
dialogar | falar
dialogaram | falaram
dialogaria | falaria
dialogariam | falariam
dialogará | falará
dialogarão | falarão
dialogasse | falasse
dialogassem | dialogassem
dialogava | falava
dialogavam | falavam
dialogou | falou
dialogue | fale
dialoguem | falem
diante
diante da | diante da
diante de | diante de
diante do | diante do
diariamente | por dia
dias
dias depois | dias depois
dias mais tarde | dias depois
diferendo | litígio
diferendos | litígios
diferente | distinta
diferentes | distintas
dificuldade | incômodo
dificuldades | incômodos
dificulta | complica
dificultada | atrapalhada
dificultadas | atrapalhadas
dificultado | atrapalhada
dificultados | atrapalhadas
dificultam | complicam
dificultamos | complicamos
dificultando | complicando
dificultar | complicar
dificultaram | complicaram
dificultaria | complicaria
dificultariam | complicariam
dificultará | complicará
dificultarão | complicarão
dificultasse | complicasse
dificultassem | complicassem
dificultava | complicava
dificultavam | complicavam
dificulte | atrapalhe
dificultem | atrapalhem
dificultou | complicou
difunda | difunda
difundam | difundam
difunde | difunde
difundem | difundem
difundia | difundia
difundiam | difundiam
difundida | difundida
difundidas | difundidas
difundido | difundida
difundidos | difundidas
difundimos | difundimos
difundindo | difundindo
difundir | difundir
difundiram | difundiram
difundiria | difundiria
difundiriam | difundiriam
difundirá | difundirá
difundirão | difundirão
difundisse | difundisse
difundissem | difundissem
difundiu | difundiu
difíceis | duras
difícil | dura
digressão | turné
digressões | turnés
diminua | reduza
diminuam | reduzam
diminuem | reduzem
diminui | reduz
diminuia | reduzia
diminuiam | reduziam
diminuindo | reduzindo
diminuir | reduzir
diminuiria | reduziria
diminuiriam | reduziriam
diminuirá | reduzirá
diminuirão | reduzirão
diminuisse | reduzisse
diminuiu | reduziu
diminuição | queda
diminuições | quedas
diminuta | diminuta
diminutas | diminutas
diminuto | diminuto
diminutos | diminutos
diminuía | reduzia
diminuíam | reduziam
diminuída | reduzida
diminuídas | reduzidas
diminuído | reduzida
diminuídos | reduzidas
diminuímos | reduzimos
diminuíram | reduziram
diminuísse | reduzisse
diminuíssem | reduzissem
direto
direção
dirigida
dirigida por | dirigida por
dirigido
dirigido por | dirigida por
disco | disco
discos | discos
discuta | debata
discutam | debatam
discute | debate
discutem | debatem
discutia | debatia
discutiam | debatiam
discutida | debatida
discutidas | debatidas
discutido | debatida
discutidos | debatidas
discutimos | debatemos
discutindo | debatendo
discutir | debater
discutiram | debateram
discutiria | debateria
discutiriam | debateriam
discutirá | debaterá
discutirão | debaterão
discutisse | debatesse
discutissem | debatessem
discutiu | debateu
dispendiosa | cara
dispendiosas | caras
dispendioso | cara
dispendiosos | caras
dispensa | demite
dispensada | demitida
dispensadas | demitidas
dispensado | demitido
dispensados | demitidos
dispensam | demitem
dispensando | demitindo
dispensar | demitir
dispensaram | demitiram
dispensará | demitirá
dispensou | demitiu
disponibiliza | fornece
disponibilizar | fornecer
dispor
dispor de | ter
dispositivo | aparelho
dispositivo de segurança | aparato de segurança
dispositivos | aparelhos
dispunha
dispunha de | tinha
disputa
disputa se | joga se
disputado
disputou
disputou se | jogou se
dispõe
dispõe de | tem
dispõem
dispõem de | têm
disse | citou
disse se | disse se
disseram | citaram
disso
distante | distante
distantes | distantes
distinta | distinta
distintas | distintas
distinto | distinta
distintos | distintas
distribua | divida
distribuam | dividam
distribuem | dividem
distribui | divide
distribuindo | dividindo
distribuir | dividir
distribuiria | dividiria
distribuiriam | dividiriam
distribuirá | dividirá
distribuirão | dividirão
distribuiu | dividiu
distribuía | dividia
distribuíam | dividiam
distribuída | dividida
distribuídas | divididas
distribuído | dividida
distribuídos | divididas
distribuímos | repartimos
distribuíram | dividiram
distribuísse | dividisse
distribuíssem | repartissem
dito | dito
dito de outro modo | noutras palavras
diversas | várias
diversas vezes | várias vezes
diversos | vários
divertida | divertida
divertidas | divertidas
divertido | divertido
divertidos | divertidos
divida | divida
dividam | dividam
divide | divide
dividem | dividem
dividia | dividia
dividiam | dividiam
dividida | dividida
divididas | divididas
dividido | dividida
divididos | divididas
dividindo | dividindo
dividir | dividir
dividiram | dividiram
dividiria | dividiria
dividiriam | dividiriam
dividirá | dividirá
dividirão | dividirão
dividisse | dividisse
dividiu | dividiu
divulga | difunde
divulgada | difundida
divulgadas | difundidas
divulgado | difundida
divulgados | difundidas
divulgam | difundem
divulgamos | difundimos
divulgando | difundindo
divulgar | difundir
divulgaram | difundiram
divulgaria | difundiria
divulgariam | difundiriam
divulgará | difundirá
divulgarão | difundirão
divulgasse | difundisse
divulgassem | difundissem
divulgava | difundia
divulgavam | difundiam
divulgou | difundiu
divulgue | difunda
divulguem | difundam
diz | diz
dizem | citam
dizer
dizia | dizia
diária | diária
diárias | diárias
diário | diário
diários | diários

do
do acréscimo | da alta
do aumento | da alta
do começo ao fim | do começo ao fim
do início ao fim | do começo ao fim
do princípio ao fim | do começo ao fim
doação | doação
doações | doações
dobra | dobra
dobrada | dobrada
dobradas | dobradas
dobrado | dobrada
dobrados | dobradas
dobram | dobram
dobrando | dobrando
dobrar | dobrar
dobraram | dobraram
dobraria | dobraria
dobrariam | dobrariam
dobrará | dobrará
dobrarão | dobrarão
dobrasse | dobrasse
dobrava | dobrava
dobravam | dobravam
dobre | dobre
dobrem | dobrem
dobro
dobrou | dobrou
docente | docente
docentes | docentes
doente | doente
doentes | doentes
doença | doença
doenças | doenças
dois
dominada | dominada
dominadas | dominadas
dominado | dominada
dominados | dominadas
dona | dona
donas | donas
donativo | doação
donativos | doações
dono | dono
donos | donos
dos
dotada | dotada
dotadas | dotadas
dotado | dotado
dotados | dotados
doutor | doutor
doutora | médica
doutores | médicos

dramática | trágica
dramáticas | trágicas
dramático | trágico
dramáticos | trágicos

duas
duas vezes | duas vezes
duas vezes mais | o dobro
duplica | dobra
duplicada | dobrada
duplicadas | dobradas
duplicado | dobrada
duplicados | dobradas
duplicam | dobram
duplicando | dobrando
duplicar | dobrar
duplicaram | dobraram
duplicaria | dobraria
duplicariam | dobrariam
duplicará | dobrará
duplicarão | dobrarão
duplicasse | dobrasse
duplicava | dobrava
duplicavam | dobravam
duplicou | dobrou
duplique | dobre
dupliquem | dobrem
dura | dura
dura até | vai até
dura quarenta | dura quarenta
duram
duram até | vão até
durante | durante
durante a manhã | de manhã
durante a noite | à noite
durante a primavera | na primavera
durante a tarde | à tarde
durante o inverno | no inverno
durante o outono | no outono
durante o verão | no verão
duras | duras
duro | dura
duros | duras

dá
dá luz verde a | aprova
dá um concerto | dá um concerto

dão
dão luz verde a | aprovam

dê
dê luz verde a | aprove
dêem
dêem luz verde a | aprovem

e | e
e mail | email
e mails | emails

ecologista | ecologista
ecologistas | ecologistas
economiza | poupa
economizada | poupada
economizadas | poupadas
economizado | poupado
economizados | poupados
economizam | poupam
economizando | poupando
economizar | poupar
economizaram | pouparam
economizará | poupará
economizou | poupou
ecrã | ecrã
ecrãs | ecrãs

edifica | ergue
edificada | erguida
edificadas | erguidas
edificado | erguida
edificados | erguidas
edificam | erguem
edificamos | erguemos
edificando | erguendo
edificar | erguer
edificaram | ergueram
edificaria | ergueria
edificariam | ergueriam
edificará | erguerá
edificarão | erguerão
edificasse | erguesse
edificassem | erguessem
edificava | erguia
edificavam | erguiam
edificação | construção
edificações | construções
edificou | ergueu
edifique | erga
edifiquem | ergam
edifício | prédio
edifícios | prédios

efetua | efetua
efetuada | efetuada
efetuadas | efetuadas
efetuado | efetuada
efetuados | efetuadas
efetuam | efetuam
efetuando | efetuando
efetuar | efetuar
efetuaram | efetuaram
efetuaria | efetuaria
efetuariam | efetuariam
efetuará | efetuará
efetuarão | efetuarão
efetuasse | efetuasse
efetuava | efetuava
efetuavam | efetuavam
efetue | efetue
efetuem | efetuem
efetuou | efetuou

elas
eleições | eleições
eles
eletricidade | luz
eletrónico
eletrônico
elevada | alta
elevadas | altas
elevado | alta
elevador | ascensor
elevadores | ascensores
elevados | altas
elimina | elimina
eliminada | eliminada
eliminadas | eliminadas
eliminado | eliminado
eliminados | eliminados
eliminam | eliminam
eliminamos | eliminamos
eliminando | eliminando
eliminar | eliminar
eliminaram | eliminaram
eliminaria | eliminaria
eliminariam | eliminariam
eliminará | eliminará
eliminarão | eliminarão
eliminasse | eliminasse
eliminassem | eliminassem
eliminava | suprimia
eliminavam | suprimiam
elimine | elimine
eliminem | eliminem
eliminou | eliminou
elogia | louva
elogiada | louvada
elogiadas | louvadas
elogiado | louvada
elogiados | louvadas
elogiam | louvam
elogiamos | louvamos
elogiando | louvando
elogiar | louvar
elogiaram | louvaram
elogiaria | louvaria
elogiariam | louvariam
elogiará | louvará
elogiarão | louvarão
elogiasse | louvasse
elogiassem | louvassem
elogiava | louvava
elogiavam | louvavam
elogie | louve
elogiem | louvem
elogiou | louvou
elucida | diz
elucidada | dito
elucidadas | elucidadas
elucidado | dito
elucidados | elucidadas
elucidam | citam
elucidando | elucidando
elucidar | elucidar
elucidaram | citaram
elucidaria | apuraria
elucidariam | apurariam
elucidará | elucidará
elucidarão | apurarão
elucidasse | apurasse
elucidava | dizia
elucidavam | apuravam
elucide | apure
elucidem | apurem
elucidou | citou
eléctrico | bonde
elétrica
elétrico | bonde

em
em algum local | algures
em algum lugar | algures
em alta voz | em alta voz
em benefício de | a favor de
em boas condições | em bom estado
em bom estado | em bom estado
em breve | em breve
em carro | de carro
em causa | em causa
em certa medida | em parte
em conjunto | juntos
em conjunto com | junto com
em consequência da | devido à
em consequência de | devido a
em consequência disso | como resultado
em consequência do | devido ao
em contrapartida | por outro lado
em decorrência da | devido à
em decorrência de | devido a
em decorrência do | devido ao
em definitivo | de vez
em direto | ao vivo
em duas ocasiões | duas vezes
em excesso | demais
em favor de | a favor de
em fogo baixo | em fogo baixo
em fogo brando | em fogo baixo
em frente a | diante de
em frente ao | diante do
em frente da | diante da
em frente do | diante do
em frente à | diante da
em geral | em geral
em lado nenhum | em lado nenhum
em linha com o esperado | conforme o esperado
em lugar de | em vez de
em lugar disso | em vez disso
em lugar nenhum | em lado nenhum
em lume brando | em fogo baixo
em mau estado | em mau estado
em meio a | em meio a
em meio ao | em meio ao
em meio à | em meio à
em más condições | em mau estado
em média | em média
em nenhum lugar | em lado nenhum
em outras palavras | noutras palavras
em outro local | noutro local
em outro lugar | noutro local
em outros locais | em outros locais
em outros lugares | em outros locais
em parte | em parte
em princípio | em teoria
em prol de | a favor de
em público | em público
em que | em que
em questão | em causa
em razão da | devido à
em razão das | devido às
em razão de | devido a
em razão do | devido ao
em razão dos | devido aos
em redor da | à volta da
em redor do | à volta do
em redor do estádio | à volta do estádio
em relação a | sobre
em relação ao | em relação ao
em relação à | em relação à
em resumo | em suma
em segredo | em segredo
em seguida | depois
em suma | em suma
em síntese | em suma
em tempo | a tempo
em tempo integral | a tempo inteiro
em teoria | em teoria
em toda parte | em todo lado
em todo caso | em todo caso
em todo lado | em todo lado
em todo o estado | em todo o estado
em todo o mundo | mundialmente
em todo o país | em todo o país
em todos os lugares | em todo lado
em torno da | à volta da
em torno de | cerca de
em torno do | à volta do
em trem | de trem
em três ocasiões | três vezes
em vez de | em vez de
em vez disso | em vez disso
em virtude da | devido à
em virtude das | devido às
em virtude de | devido a
em virtude do | devido ao
em virtude dos | devido aos
em voz alta | em alta voz
em várias ocasiões | várias vezes
em ônibus | de ônibus
email | email
emails | emails
embata | choca
embatam | choquem
embate | choca
embatem | chocam
embatemos | chocamos
embatendo | chocando
embater | bater
embateram | bateram
embateria | chocaria
embateriam | chocariam
embaterá | chocará
embaterão | chocarão
embatesse | chocasse
embatessem | chocassem
embateu | bateu
embatia | chocava
embatiam | chocavam
embatida | chocada
embatidas | chocadas
embatido | chocado
embatidos | chocados
embora | embora
emissora
emissora de televisão | canal de tv
emissoras
emissoras de televisão | canais de tv
emite | emite
emitem | emitem
emitida | emitida
emitidas | emitidas
emitido | emitido
emitidos | emitidos
emitindo | emitindo
emitir | emitir
emitiram | emitiram
emitirá | emitirá
emitiu | emitiu
emprega | usa
empregada | empregada
empregadas | usadas
empregado | empregado
empregados | empregados
empregam | usam
empregando | usando
empregar | usar
empregaram | usaram
empregava | usava
empregavam | usavam
emprego | emprego
empregos | empregos
empresa | firma
empresa dá trabalho a | empresa emprega
empresa emprega | empresa emprega
empresas | firmas

encabeça | lidera
encabeçada | liderada
encabeçadas | lideradas
encabeçado | liderado
encabeçados | liderados
encabeçam | lideram
encabeçamos | lideramos
encabeçando | liderando
encabeçar | liderar
encabeçaram | lideraram
encabeçaria | lideraria
encabeçariam | liderariam
encabeçará | liderará
encabeçarão | liderarão
encabeçasse | liderasse
encabeçassem | liderassem
encabeçava | liderava
encabeçavam | lideravam
encabeçe | lidere
encabeçem | liderem
encabeçou | liderou
encaminhada | levada
encaminhadas | levadas
encaminhado | levada
encaminhados | levadas
encara | encara
encarada | encarada
encaradas | encaradas
encarado | encarado
encarados | encarados
encaram | encaram
encarando | encarando
encarar | encarar
encararam | encararam
encarará | encarará
encarou | encarou
encerra | fecha
encerra definitivamente | fecha definitivamente
encerrada | fechada
encerradas | fechadas
encerrado | fechada
encerrados | fechadas
encerram | fecham
encerrar | fechar
encerrar a | fechar a
encerrou | fechou
enchente | enchente
enchentes | enchentes
encontra | encontra
encontra se | está
encontrada | situada
encontradas | situadas
encontrado | situada
encontrados | situadas
encontram | encontram
encontram se | estão
encontrando | encontrando
encontrar | encontrar
encontraram | encontraram
encontraria | encontraria
encontrariam | encontrariam
encontrará | encontrará
encontrarão | encontrarão
encontrasse | encontrasse
encontrava | encontrava
encontrava se | estava
encontravam | encontravam
encontre | encontre
encontrem | encontrem
encontro | reunião
encontros | reuniões
encontrou | encontrou
energia
energia elétrica | luz
enfarte | enfarte
enfatiza | diz
enfatizada | enfatizada
enfatizadas | enfatizadas
enfatizado | enfatizada
enfatizados | enfatizadas
enfatizam | citam
enfatizando | enfatizando
enfatizar | enfatizar
enfatizaram | citaram
enfatizaria | enfatizaria
enfatizariam | enfatizariam
enfatizará | enfatizará
enfatizarão | enfatizarão
enfatizasse | enfatizasse
enfatizava | enfatizava
enfatizavam | enfatizavam
enfatize | enfatize
enfatizem | enfatizem
enfatizou | citou
enfeita | decora
enfeitada | decorada
enfeitadas | decoradas
enfeitado | decorado
enfeitados | decorados
enfeitam | decoram
enfeitamos | decoramos
enfeitando | decorando
enfeitar | decorar
enfeitaram | decoraram
enfeitaria | decoraria
enfeitariam | decorariam
enfeitará | decorará
enfeitarão | decorarão
enfeitasse | decorasse
enfeitassem | decorassem
enfeitava | decorava
enfeitavam | decoravam
enfeite | decore
enfeitem | decorem
enfeitou | decorou
enfermidade | doença
enfermidades | doenças
enfim | enfim
enfrenta | encara
enfrentada | encarada
enfrentadas | encaradas
enfrentado | encarado
enfrentados | encarados
enfrentam | encaram
enfrentamos | defrontamos
enfrentando | encarando
enfrentar | encarar
enfrentaram | encararam
enfrentaria | defrontaria
enfrentariam | defrontariam
enfrentará | encarará
enfrentarão | defrontarão
enfrentasse | defrontasse
enfrentassem | defrontassem
enfrentava | defrontava
enfrentavam | defrontavam
enfrente | defronte
enfrentem | defrontem
enfrentou | encarou
engano | erro
enganos | erros
engarrafamento | engarrafamento
engarrafamentos | engarrafamentos
engraçada | divertida
engraçadas | divertidas
engraçado | divertido
engraçados | divertidos
enorme | enorme
enormes | enormes
enquanto | enquanto
ensina | ensina
ensinada | ensinada
ensinadas | ensinadas
ensinado | ensinada
ensinados | ensinadas
ensinam | ensinam
ensinando | ensinando
ensinar | ensinar
ensinaram | ensinaram
ensinaria | ensinaria
ensinariam | ensinariam
ensinará | ensinará
ensinarão | ensinarão
ensinasse | ensinasse
ensinava | ensinava
ensinavam | ensinavam
ensine | ensine
ensinem | ensinem
ensinou | ensinou
entanto
entenda | entenda
entendam | entendam
entende | entende
entende que | entende que
entendem | entendem
entendem que | entendem que
entendendo | entendendo
entendendo que | entendendo que
entender | entender
entender que | entender que
entenderam | acharam
entenderam que | entenderam que
entenderia | entenderia
entenderiam | entenderiam
entenderá | entenderá
entenderão | entenderão
entendesse | entendesse
entendeu | achou
entendeu que | entendeu que
entendia | entendia
entendiam | entendiam
entendida | entendida
entendidas | entendidas
entendido | entendida
entendidos | entendidas
enterra | enterra
enterrada | enterrada
enterradas | enterradas
enterrado | enterrado
enterrados | enterrados
enterram | enterram
enterrando | enterrando
enterrar | enterrar
enterraram | enterraram
enterrará | enterrará
enterro | enterro
enterros | enterros
enterrou | enterrou
entidade | entidade
entidades | entidades
entra
entra em | entra em
entra em funções | toma posse
entra em vigor | aplica se
entrada | bilhete
entradas | bilhetes
entrado
entrado em | entrado em
entram
entram em | entram em
entram em funções | tomam posse
entram em vigor | aplicam se
entrando
entrando em | entrando em
entrar
entrar em | entrar em
entraram
entraram em | entraram em
entrará
entrará em funções | tomará posse
entrará em vigor | será aplicado
entre
entre as quais | entre elas
entre elas | entre elas
entre eles | entre eles
entre os quais | entre eles
entrevista
entrevista coletiva | entrevista coletiva
entrou
entrou em | entrou em
entrou em funções | tomou posse
entrou em vigor | começou a valer
então
envia | envia
enviada | enviada
enviadas | enviadas
enviado | enviada
enviados | enviadas
enviam | enviam
enviamos | enviamos
enviando | enviando
enviar | enviar
enviaram | enviaram
enviaria | enviaria
enviariam | enviariam
enviará | enviará
enviarão | enviarão
enviasse | enviasse
enviassem | enviassem
enviava | enviava
enviavam | enviavam
envie | envie
enviem | enviem
enviou | enviou

equipa | time
equipas | times
equipas de resgate | equipas de resgate
equipas de salvamento | equipas de resgate
equipas de socorro | equipas de resgate
equipe | time
equipes | times
equipes de resgate | equipes de resgate
equipes de salvamento | equipes de resgate
equipes de socorro | equipes de resgate
equívoco | erro
equívocos | erros

erga | erga
ergam | ergam
ergue | ergue
erguem | erguem
erguemos | erguemos
erguendo | erguendo
erguer | erguer
ergueram | ergueram
ergueria | ergueria
ergueriam | ergueriam
erguerá | erguerá
erguerão | erguerão
erguesse | erguesse
erguessem | erguessem
ergueu | ergueu
erguia | erguia
erguiam | erguiam
erguida | erguida
erguidas | erguidas
erguido | erguida
erguidos | erguidas
erige | ergue
erigem | erguem
erigia | erguia
erigiam | erguiam
erigida | erguida
erigidas | erguidas
erigido | erguida
erigidos | erguidas
erigimos | erguemos
erigindo | erguendo
erigir | erguer
erigiram | ergueram
erigiria | ergueria
erigiriam | ergueriam
erigirá | erguerá
erigirão | erguerão
erigisse | erguesse
erigissem | erguessem
erigiu | ergueu
erija | erga
erijam | ergam
errada | errada
erradas | erradas
errado | errada
errados | erradas
erro | erro
erros | erros
errônea | errada
errôneas | erradas
errôneo | errada
errôneos | erradas

escapa | foge
escapada | fugida
escapadas | fugidas
escapado | fugido
escapados | fugidos
escapam | fogem
escapamos | fugimos
escapando | fugindo
escapar | fugir
escaparam | fugiram
escaparia | fugiria
escapariam | fugiriam
escapará | fugirá
escaparão | fugirão
escapasse | fugisse
escapassem | fugissem
escapava | fugia
escapavam | fugiam
escape | fuja
escapem | fujam
escapou | fugiu
escapou ilesa | saiu ilesa
escapou ileso | saiu ileso
escarpada | íngreme
escarpadas | íngremes
escarpado | íngreme
escarpados | íngremes
esclarece | diz
esclarecem | citam
esclarecemos | apuramos
esclarecendo | elucidando
esclarecer | elucidar
esclarecer as causas | apurar as causas
esclarecer as circunstâncias | apurar as circunstâncias
esclareceram | citaram
esclareceria | apuraria
esclareceriam | apurariam
esclarecerá | elucidará
esclarecerão | apurarão
esclarecesse | apurasse
esclarecessem | apurassem
esclareceu | citou
esclarecia | dizia
esclareciam | apuravam
esclarecida | dito
esclarecidas | elucidadas
esclarecido | dito
esclarecidos | elucidadas
esclareça | apure
esclareçam | apurem
escolhe | escolhe
escolhem | escolhem
escolhendo | escolhendo
escolher | escolher
escolheram | escolheram
escolherá | escolherá
escolherão | escolherão
escolheu | escolheu
escolhia | escolhia
escolhiam | escolhiam
escolhida | escolhida
escolhidas | escolhidas
escolhido | escolhida
escolhidos | escolhidas
esconda | oculte
escondam | ocultem
esconde | oculta
escondem | ocultam
escondemos | ocultamos
escondendo | ocultando
esconder | ocultar
esconderam | ocultaram
esconderia | ocultaria
esconderiam | ocultariam
esconderá | ocultará
esconderão | ocultarão
escondesse | ocultasse
escondessem | ocultassem
escondeu | ocultou
escondia | escondia
escondiam | escondiam
escondida | oculta
escondidas | ocultas
escondido | oculta
escondidos | ocultas
escrita
escrito
escritor | autor
escritora | autora
escritoras | autoras
escritores | autores
escrutínio | eleições
escuta | ouve
escutada | ouvida
escutadas | ouvidas
escutado | ouvido
escutados | ouvidos
escutam | ouvem
escutamos | ouvimos
escutando | ouvindo
escutar | ouvir
escutaram | ouviram
escutaria | ouviria
escutariam | ouviriam
escutará | ouvirá
escutarão | ouvirão
escutasse | ouvisse
escutassem | ouvissem
escutava | ouvia
escutavam | ouviam
escute | ouça
escutem | ouçam
escutou | ouviu
esmaga | amassa
esmagada | amassada
esmagadas | amassadas
esmagado | amassada
esmagados | amassadas
esmagam | amassam
esmagando | amassando
esmagar | amassar
esmagaram | amassaram
esmagaria | amassaria
esmagariam | amassariam
esmagará | amassará
esmagarão | amassarão
esmagasse | amassasse
esmagava | amassava
esmagavam | amassavam
esmagou | amassou
esmague | amasse
esmaguem | amassem
espalha | difunde
espalhada | difundida
espalhadas | difundidas
espalhado | difundida
espalhados | difundidas
espalham | difundem
espalhando | difundindo
espalhar | difundir
espalharam | difundiram
espalharam se | alastraram
espalharia | difundiria
espalhariam | difundiriam
espalhará | difundirá
espalharão | difundirão
espalhasse | difundisse
espalhava | difundia
espalhavam | difundiam
espalhe | difunda
espalhem | difundam
espalhou | difundiu
espalhou se | alastrou
espanta | espanta
espantada | espanto
espantadas | surpresas
espantado | surpreso
espantados | surpresos
espantam | espantam
espantando | espantando
espantar | espantar
espantaram | espantaram
espantará | espantará
espanto | espanto
espantosa | espantosa
espantosas | espantosas
espantoso | espantosa
espantosos | espantosas
espantou | espantou
espaçosa | ampla
espaçosas | amplas
espaçoso | ampla
espaçosos | amplas
especialista | perito
especialistas | peritos
especialmente | sobretudo
espera | espera
esperada | esperada
esperadas | esperadas
esperado | esperada
esperados | esperadas
esperam | esperam
esperando | esperando
esperar | esperar
esperaram | esperaram
esperaria | esperaria
esperariam | esperariam
esperará | esperará
esperarão | esperarão
esperasse | esperasse
esperava | esperava
esperavam | esperavam
espere | espere
esperem | esperem
esperou | esperou
espessa | densa
espessas | densas
espesso | denso
espessos | densos
esplêndida | magnífica
esplêndidas | magníficas
esplêndido | magnífico
esplêndidos | magníficos
esportista | atleta
esportistas | atletas
esposa
esposa e dois filhos | esposa e dois filhos
esposa e duas filhas | esposa e duas filhas
esposo | esposo
esposos | esposos
esquisita | estranha
esquisitas | estranhas
esquisito | estranha
esquisitos | estranhas
essa
esse
essenciais | cruciais
essencial | crucial
esta
esta manhã | esta manhã
estabelece | fixa
estabelecem | fixam
estabelecendo | fixando
estabelecer | fixar
estabeleceram | fixaram
estabelecerá | fixará
estabeleceu | fixou
estabelecida | fixada
estabelecidas | fixadas
estabelecido | fixado
estabelecidos | fixados
estacionamento | estacionamento
estacionamentos | estacionamentos
estado
estava | estava
estava à procura de | buscava
estavam
estavam à procura de | buscavam
estima | estima
estimada | estimada
estimadas | estimadas
estimado | estimada
estimados | estimadas
estimam | estimam
estimando | estimando
estimar | estimar
estimaram | estimaram
estimaria | estimaria
estimariam | estimariam
estimará | estimará
estimarão | estimarão
estimasse | estimasse
estimava | estimava
estimavam | estimavam
estime | estime
estimem | estimem
estimou | estimou
estimula | estimula
estimulada | estimulada
estimuladas | estimuladas
estimulado | estimulada
estimulados | estimuladas
estimulam | estimulam
estimulando | estimulando
estimular | estimular
estimularam | estimularam
estimularia | estimularia
estimulariam | estimulariam
estimulará | estimulará
estimularão | estimularão
estimulasse | estimulasse
estimulava | estimulava
estimulavam | estimulavam
estimule | estimule
estimulem | estimulem
estimulou | estimulou
estrada | estrada
estradas | estradas
estraga | estraga
estragada | estragada
estragadas | estragadas
estragado | estragado
estragados | estragados
estragam | estragam
estragando | estragando
estragar | estragar
estragaram | estragaram
estragará | estragará
estrago | dano
estragos | danos
estragou | estragou
estrangeiro
estranha | estranha
estranhas | estranhas
estranho | estranha
estranhos | estranhas
estuda | avalia
estudada | avaliada
estudadas | avaliadas
estudado | avaliada
estudados | avaliadas
estudam | avaliam
estudando | avaliando
estudante | aluno
estudantes | alunas
estudar | avaliar
estudaram | avaliaram
estudará | avaliará
estudo | estudo
estudos | estudos
estudou | avaliou
está | está
está a ponto de | está prestes a
está atrasado | atrasou
está localizada | está situada
está localizado | está situado
está patente | está patente
está prestes a | está prestes a
está situada | está situada
está situado | está situado
está à procura de | busca
estádio
estão | estão
estão a ponto de | estão prestes a
estão atrasadas | atrasaram
estão em andamento | estão em curso
estão em curso | estão em curso
estão prestes a | estão prestes a
estão previstas | são esperadas
estão previstos | são esperados
estão à procura de | buscam
esvazia | esvazia
esvaziada | vazia
esvaziadas | esvaziadas
esvaziado | vazia
esvaziados | esvaziadas
esvaziam | esvaziam
esvaziando | esvaziando
esvaziar | esvaziar
esvaziaram | esvaziaram
esvaziaria | esvaziaria
esvaziariam | esvaziariam
esvaziará | esvaziará
esvaziarão | esvaziarão
esvaziasse | esvaziasse
esvaziava | esvaziava
esvaziavam | esvaziavam
esvazie | esvazie
esvaziem | esvaziem
esvaziou | esvaziou

etapa | fase
etapas | fases

evacuadas
evacuados
evacuados por precaução | evacuados por precaução
evidencia | exibe
evidenciada | mostrada
evidenciadas | mostradas
evidenciado | mostrada
evidenciados | mostradas
evidenciam | exibem
evidenciando | exibindo
evidenciar | exibir
evidenciaram | exibiram
evidenciaria | exibiria
evidenciariam | exibiriam
evidenciará | exibirá
evidenciarão | exibirão
evidenciasse | exibisse
evidenciava | exibia
evidenciavam | exibiam
evidencie | exiba
evidenciem | exibam
evidenciou | exibiu
evidente | óbvia
evidentes | óbvias
evidência | prova
evidências | provas

examina | avalia
examinada | avaliada
examinadas | avaliadas
examinado | avaliada
examinados | avaliadas
examinam | avaliam
examinando | avaliando
examinar | avaliar
examinaram | avaliaram
examinaria | avaliaria
examinariam | avaliariam
examinará | avaliará
examinarão | avaliarão
examinasse | avaliasse
examinava | avaliava
examinavam | avaliavam
examine | avalie
examinem | avaliem
examinou | avaliou
exatamente | exatamente
excecionais | excecionais
excecional | excecional
exceda | exceda
excedam | excedam
excede | excede
excedem | excedem
excedemos | excedemos
excedendo | excedendo
exceder | exceder
excederam | excederam
excederia | excederia
excederiam | excederiam
excederá | excederá
excederão | excederão
excedesse | excedesse
excedessem | excedessem
excedeu | excedeu
excedia | excedia
excediam | excediam
excedida | excedida
excedidas | excedidas
excedido | excedida
excedidos | excedidas
excelente | ótima
excelentes | ótimas
excepcionais | excecionais
excepcional | excecional
excesso
exceto | salvo
exceção
exclusivamente | só
executa | efetua
executada | efetuada
executadas | efetuadas
executado | efetuada
executados | efetuadas
executam | efetuam
executando | efetuando
executar | efetuar
executaram | efetuaram
executaria | efetuaria
executariam | efetuariam
executará | efetuará
executarão | efetuarão
executasse | efetuasse
executava | efetuava
executavam | efetuavam
execute | efetue
executem | efetuem
executou | efetuou
exemplar | cópia
exemplares | cópias
exemplo
exerce | exerce
exercem | exercem
exercendo | exercendo
exercer | exercer
exerceram | exerceram
exercerá | exercerá
exerceu | exerceu
exercida | exercida
exercidas | exercidas
exercido | exercido
exercidos | exercidos
exiba | exiba
exibam | exibam
exibe | exibe
exibem | exibem
exibia | exibia
exibiam | exibiam
exibida | exibida
exibidas | exibidas
exibido | exibida
exibidos | exibidas
exibimos | exibimos
exibindo | exibindo
exibir | exibir
exibiram | exibiram
exibiria | exibiria
exibiriam | exibiriam
exibirá | exibirá
exibirão | exibirão
exibisse | exibisse
exibissem | exibissem
exibiu | exibiu
exiga | exiga
exigam | exigam
exige | exige
exigem | exigem
exigia | exigia
exigiam | exigiam
exigida | exigida
exigidas | exigidas
exigido | exigida
exigidos | exigidas
exigimos | exigimos
exigindo | exigindo
exigir | exigir
exigiram | exigiram
exigiria | exigiria
exigiriam | exigiriam
exigirá | exigirá
exigirão | exigirão
exigisse | exigisse
exigissem | exigissem
exigiu | exigiu
exija | exija
exijam | exijam
existe | há
existem | há
expanda | amplie
expandam | ampliem
expande | amplia
expandem | ampliam
expandia | ampliava
expandiam | ampliavam
expandida | ampliada
expandidas | ampliadas
expandido | ampliada
expandidos | ampliadas
expandindo | ampliando
expandir | ampliar
expandiram | ampliaram
expandiria | ampliaria
expandiriam | ampliariam
expandirá | ampliará
expandirão | ampliarão
expandisse | ampliasse
expandiu | ampliou
experiente | experiente
experientes | experientes
experimentada | experiente
experimentadas | experientes
experimentado | experiente
experimentados | experientes
explica | diz
explicada | dito
explicadas | elucidadas
explicado | dito
explicados | elucidadas
explicam | citam
explicando | elucidando
explicar | elucidar
explicaram | citaram
explicaria | apuraria
explicariam | apurariam
explicará | elucidará
explicarão | apurarão
explicasse | apurasse
explicava | dizia
explicavam | apuravam
explicou | citou
explique | apure
expliquem | apurem
explosão | explosão
explosões | explosões
expor
expor vinte | expor vinte
exporta | exporta
exportada | exportada
exportadas | exportadas
exportado | exportado
exportados | exportados
exportam | exportam
exportamos | exportamos
exportando | exportando
exportar | exportar
exportaram | exportaram
exportaria | exportaria
exportariam | exportariam
exportará | exportará
exportarão | exportarão
exportasse | exportasse
exportassem | exportassem
exportava | exportava
exportavam | exportavam
exporte | exporte
exportem | exportem
exportou | exportou
exposição | exibe
exposições | mostras
exposta | exibida
expostas | exibidas
exposto | exibida
expostos | exibidas
expulsa | banida
expulsam | banida
expulsando | banindo
expulsar | banir
expulsaram | baniram
expulsará | banirá
expulsas | banidas
expulso | banido
expulsos | banidos
expulsou | baniu
exterior
extinga | apague
extingam | apaguem
extingue | apaga
extinguem | apagam
extinguia | apagava
extinguiam | apagavam
extinguida | apagada
extinguidas | apagadas
extinguido | apagada
extinguidos | apagadas
extinguimos | apagamos
extinguindo | apagando
extinguir | apagar
extinguiram | apagaram
extinguiria | apagaria
extinguiriam | apagariam
extinguirá | apagará
extinguirão | apagarão
extinguisse | apagasse
extinguissem | apagassem
extinguiu | apagou
extinta | apagada
extintas | apagadas
extinto | apagada
extintos | apagadas
extra | extra
extraordinária | excecional
extraordinárias | excecionais
extraordinário | excecional
extraordinários | excecionais
extras | extras
extremamente | sumamente

fabrica | produz
fabricada | fabricada
fabricadas | fabricadas
fabricado | fabricada
fabricados | fabricadas
fabricam | fabricam
fabricamos | fabricamos
fabricando | fabricando
fabricar | fabricar
fabricaram | fabricaram
fabricaria | fabricaria
fabricariam | fabricariam
fabricará | fabricará
fabricarão | fabricarão
fabricasse | fabricasse
fabricassem | fabricassem
fabricava | produzia
fabricavam | produziam
fabricação | fabrico
fabrico | fabrico
fabricou | fabricou
fabrique | produza
fabriquem | produzam
facilidade
facilmente | facilmente
facto
facultativa | opcional
facultativas | opcionais
facultativo | opcional
facultativos | opcionais
faixa
faixa de pedestres | passadeira
fala | fala
falada | falada
faladas | faladas
falado | falada
falados | faladas
falam | falam
falando | falando
falar | falar
falaram | falaram
falaria | falaria
falariam | falariam
falará | falará
falarão | falarão
falasse | falasse
falava | falava
falavam | falavam
fale | fale
falece | morre
falecem | morrem
falecemos | morremos
falecendo | morrendo
falecer | morrer
faleceram | morreram
faleceria | morreria
faleceriam | morreriam
falecerá | morrerá
falecerão | morrerão
falecesse | morresse
falecessem | morressem
faleceu | morreu
falecia | morria
faleciam | morriam
falecida | morta
falecidas | mortas
falecido | morta
falecidos | mortas
falecimento | morte
falecimentos | mortes
falem | falem
faleça | morra
faleçam | morram
falha
falou | falou
falsa | falsa
falsas | falsas
falso | falso
falsos | falsos
falta
familiar | parente
familiares | parentes
famosa | famosa
famosas | famosas
famoso | famosa
famosos | famosas
fase | fase
fases | fases
fatais | fatais
fatal | fatal
fatigada | cansada
fatigadas | cansadas
fatigado | cansado
fatigados | cansados
fato
favor
favorece | favorece
favorecem | favorecem
favorecendo | favorecendo
favorecer | favorecer
favoreceram | favoreceram
favoreceria | favoreceria
favoreceriam | favoreceriam
favorecerá | favorecerá
favorecerão | favorecerão
favorecesse | favorecesse
favoreceu | favoreceu
favorecia | favorecia
favoreciam | favoreciam
favorecida | favorecida
favorecidas | favorecidas
favorecido | favorecida
favorecidos | favorecidas
favoreça | favoreça
favoreçam | favoreçam
favorita | favorita
favoritas | favoritas
favorito | favorito
favoritos | favoritos
faz
faz parte de | pertence a
faz tempo | faz tempo
faz um concerto | dá um concerto
fazem
fazem parte de | pertencem a
fazer
fazer a inscrição | inscrever se

fecha | fecha
fecha definitivamente | fecha definitivamente
fechada | fechada
fechadas | fechadas
fechado | fechada
fechados | fechadas
fecham | fecham
fechar | fechar
fechar a | fechar a
fechou | fechou
felicidade | alegria
felicita | felicita
felicitada | felicitada
felicitadas | felicitadas
felicitado | felicitado
felicitados | felicitados
felicitam | felicitam
felicitando | felicitando
felicitar | felicitar
felicitaram | felicitaram
felicitará | felicitará
felicitou | felicitou
feliz | feliz
felizes | felizes
felizmente | por sorte
ferida | ferida
feridas | feridas
ferido | ferida
ferido leve | ferido leve
ferido ligeiro | ferido leve
feridos | feridas
feridos leves | feridos leves
feridos ligeiros | feridos leves
ferimento | lesão
ferimentos | lesões
ferimentos leves | ferimentos leves
ferimentos ligeiros | ferimentos leves
feriram
feriram se | feriram se
feriu
feriu se | feriu se
festa | festa
festas | festas
festeja | celebra
festejada | celebrada
festejadas | celebradas
festejado | celebrada
festejados | celebradas
festejam | celebram
festejamos | celebramos
festejando | celebrando
festejar | celebrar
festejaram | celebraram
festejaria | celebraria
festejariam | celebrariam
festejará | celebrará
festejarão | celebrarão
festejasse | celebrasse
festejassem | celebrassem
festejava | celebrava
festejavam | celebravam
festeje | celebre
festejem | celebrem
festejou | celebrou
fez
fez o golo | fez o golo
fez toda a carreira | fez toda a carreira
fez uma visita | visitou

fica | fica
fica a | fica a
fica situada | está situada
fica situado | está situado
ficam | ficam
ficar | ficar
ficaram | ficaram
ficaram feridos | feriram se
ficará | ficará
ficarão | ficarão
ficou | ficou
ficou ferida | feriu se
ficou ferido | feriu se
filhas
filhos
filiais | filiais
filial | filial
filma | roda
filmada | rodada
filmadas | rodadas
filmado | rodado
filmados | rodados
filmam | rodam
filmamos | rodamos
filmando | rodando
filmar | rodar
filmaram | rodaram
filmaria | rodaria
filmariam | rodariam
filmará | rodará
filmarão | rodarão
filmasse | rodasse
filmassem | rodassem
filmava | rodava
filmavam | rodavam
filme | rode
filmem | rodem
filmou | rodou
fim | fim
fina | fina
final
finalidade | meta
finalidades | metas
finaliza | conclui
finalizada | acabada
finalizadas | acabadas
finalizado | acabada
finalizados | acabadas
finalizam | acabam
finalizamos | acabamos
finalizando | acabando
finalizar | acabar
finalizaram | acabaram
finalizaria | acabaria
finalizariam | acabariam
finalizará | acabará
finalizarão | acabarão
finalizasse | acabasse
finalizassem | acabassem
finalizava | acabava
finalizavam | acabavam
finalize | acabe
finalizem | acabem
finalizou | acabou
finalmente | enfim
finas | finas
fino | fina
finos | finas
fins | fins
firma | firma
firmada | firmada
firmadas | firmadas
firmado | firmada
firmados | firmadas
firmam | firmam
firmamos | firmamos
firmando | firmando
firmar | firmar
firmaram | firmaram
firmaria | firmaria
firmariam | firmariam
firmará | firmará
firmarão | firmarão
firmas | firmas
firmasse | firmasse
firmassem | firmassem
firmava | firmava
firmavam | firmavam
firme | firme
firmem | firmem
firmou | firmou
fixa | fixa
fixada | fixada
fixadas | fixadas
fixado | fixado
fixados | fixados
fixam | fixam
fixando | fixando
fixar | fixar
fixaram | fixaram
fixará | fixará
fixou | fixou

foge | foge
fogem | fogem
fogo | fogo
fogo baixo | fogo baixo
fogo brando | fogo baixo
fogo lento | fogo baixo
fogos | fogos
foi
foi a | foi a
foi aberta uma investigação | foi aberto um inquérito
foi aberto um inquérito | foi aberto um inquérito
foi avistada | foi vista
foi avistado | foi visto
foi construído | foi erguido
foi erguido | foi erguido
foi instaurado um inquérito | foi aberto um inquérito
foi operada | foi operada
foi operado | foi operada
foi realizado | deu se
foi resgatada por | foi salva por
foi resgatado por | foi salvo por
foi salva por | foi salva por
foi salvo por | foi salvo por
foi vista | foi vista
foi visto | foi visto
fomenta | fomenta
fomentada | fomentada
fomentadas | fomentadas
fomentado | fomentado
fomentados | fomentados
fomentam | fomentam
fomentando | fomentando
fomentar | fomentar
fomentaram | fomentaram
fomentará | fomentará
fomentou | fomentou
for
fora
fora do país | no exterior
foram
foram avistados | foram vistos
foram evacuadas | foram evacuadas
foram evacuados | foram evacuados
foram resgatados | foram salvos
foram retiradas | foram evacuadas
foram retirados | foram evacuados
foram salvos | foram salvos
foram vistos | foram vistos
force | force
forcem | forcem
forma | modo
formada
formada por | formada por
formadas
formadas por | formadas por
formado
formado por | formado por
formados
formados por | formados por
formas | modos
fornece | fornece
fornecer | fornecer
forno
fortalece | reforça
fortalecem | reforçam
fortalecemos | reforçamos
fortalecendo | reforçando
fortalecer | reforçar
fortaleceram | reforçaram
fortaleceria | reforçaria
fortaleceriam | reforçariam
fortalecerá | reforçará
fortalecerão | reforçarão
fortalecesse | reforçasse
fortalecessem | reforçassem
fortaleceu | reforçou
fortalecia | reforçava
fortaleciam | reforçavam
fortalecida | reforçada
fortalecidas | reforçadas
fortalecido | reforçada
fortalecidos | reforçadas
fortalecimento | reforço
fortaleça | reforce
fortaleçam | reforcem
forte | forte
fortes | fortes
força | força
forçada | forçada
forçadas | forçadas
forçado | forçado
forçados | forçados
forçam | forçam
forçamos | forçamos
forçando | forçando
forçar | forçar
forçaram | forçaram
forçaria | forçaria
forçariam | forçariam
forçará | forçará
forçarão | forçarão
forçasse | forçasse
forçassem | forçassem
forçava | forçava
forçavam | forçavam
forçou | forçou
foto | foto
fotografia | foto
fotografias | fotos
fotos | fotos

fracasso | fracasso
fracassos | fracassos
frasco | boião
frascos | boiões
fregueses | clientes
freguês | cliente
frente
frequente | comum
frequentemente | amiúde
frequentes | comuns
frequência
frigorífico | geladeira
frigoríficos | geladeiras
frisa | diz
frisou | citou

fuga
fugia | fugia
fugiam | fugiam
fugida | fugida
fugidas | fugidas
fugido | fugido
fugidos | fugidos
fugimos | fugimos
fugindo | fugindo
fugir | fugir
fugiram | fugiram
fugiria | fugiria
fugiriam | fugiriam
fugirá | fugirá
fugirão | fugirão
fugisse | fugisse
fugissem | fugissem
fugiu | fugiu
fuja | fuja
fujam | fujam
funciona
funciona como | serve de
funcionam
funcionam como | servem de
funcionária | empregada
funcionário | empregado
funcionários | empregados
fundada | criada
fundado | criado
fundamentais | cruciais
fundamental | crucial
fundaram | criaram
fundou | criou
funerais | enterros
funeral | enterro
funções
futebol
futebolista | futebolista
futebolistas | futebolistas

fáceis | fácil
fácil | fácil
fármaco | fármaco
fármacos | fármacos

fãs | fãs

fúria | ira

galardoa | premia
galardoada | premiada
galardoadas | premiadas
galardoado | premiado
galardoados | premiados
galardoam | premiam
galardoando | premiando
galardoar | premiar
galardoaram | premiaram
galardoará | premiará
galardoarão | premiarão
galardoava | premiava
galardoavam | premiavam
galardoou | premiou
galardão | prémio
galardões | prémios
ganhador | ganhador
ganhadora | ganhadora
ganhadoras | ganhadoras
ganhadores | ganhadores
ganhar | ganhar
ganharam | ganharam
ganho | ganho
ganhos | ganhos
ganhou | ganhou
ganhou a medalha | ganhou a medalha
ganhou o prémio | ganhou o prémio
ganhou o título | ganhou o título
garanta | garanta
garantam | garantam
garante | garante
garantem | garantem
garantia | garantia
garantiam | garantiam
garantida | garantida
garantidas | garantidas
garantido | garantida
garantidos | garantidas
garantindo | garantindo
garantir | garantir
garantiram | garantiram
garantiria | garantiria
garantiriam | garantiriam
garantirá | garantirá
garantirão | garantirão
garantisse | garantisse
garantiu | garantiu
garota | garota
garotas | garotas
garoto | garoto
garotos | garotos
gasolina
gasta | gasta
gastam | gastam
gastamos | gastamos
gastando | gastando
gastar | gastar
gastaram | gastaram
gastaria | gastaria
gastariam | gastariam
gastará | gastará
gastarão | gastarão
gastas | gastas
gastasse | gastasse
gastassem | gastassem
gastava | gastava
gastavam | gastavam
gaste | gaste
gastem | gastem
gasto | custo
gastos | custos
gastou | gastou

geladeira | geladeira
geladeiras | geladeiras
gelado | gelado
gelados | gelados
gentil | amável
gentiles | amáveis
gera | gera
gerada | gerada
geradas | geradas
gerado | gerada
gerados | geradas
geral
geralmente | em geral
geram | geram
gerando | gerando
gerar | gerar
gerar empregos | criar empregos
geraram | geraram
geraria | geraria
gerariam | gerariam
gerará | gerará
gerarão | gerarão
gerasse | gerasse
gerava | gerava
geravam | geravam
gere | gere
gerem | gerem
gerou | gerou

gigantesca | enorme
gigantescas | enormes
gigantesco | enorme
gigantescos | enormes

global

gol | gol
gol anotado | gol anotado
gol marcado | gol anotado
goleador | goleador
goleiro | goleiro
golo | gol
golo anotado | golo anotado
golo apontado | golo anotado
golo marcado | golo anotado
golos | gols
gols | gols
gosto | gosto
gostos | gostos

gradativamente | aos poucos
gradualmente | aos poucos
gramado | gramado
grande
grande parte da | boa parte da
grande parte do | boa parte do
grande penalidade | pênalti
grandes
grandes penalidades | pênaltis
gratuita | grátis
gratuitamente | grátis
gratuito | grátis
gratuitos | grátis
grave | grave
graves | graves
graça
graças
graças a | devido a
graças ao | devido ao
graças aos | devido aos
graças à | devido à
graças às | devido às
greve | greve
greves | greves
gripe | gripe
grita | berra
gritada | berrada
gritadas | berradas
gritado | berrado
gritados | berrados
gritam | berram
gritando | berrando
gritar | berrar
gritaram | berraram
gritará | berrará
gritou | berrou
grátis | grátis

guarda | guarda
guarda redes | goleiro
guardada | guardada
guardadas | guardadas
guardado | guardada
guardados | guardadas
guardam | guardam
guardando | guardando
guardar | guardar
guardaram | guardaram
guardará | guardará
guardou | guardou

género
género de | tipo de
géneros
géneros de | tipos de

gênero
gênero de | tipo de
gêneros
gêneros de | tipos de

habita | mora
habitada | morada
habitadas | moradas
habitado | morado
habitados | morados
habitam | moram
habitando | morando
habitante | morador
habitantes | moradoras
habitar | morar
habitaram | moraram
habitará | morará
habitarão | morarão
habitava | vivia
habitavam | viviam
habitações | casas
habitou | morou
habituais | usuais
habitual | usual
habitualmente | de costume
havia
havia se lesionado | lesionara se

hobbies | hobbies
hobby | hobby
hoje
hoje de manhã | esta manhã
hoje em dia | atualmente
homenageada | honrada
homenageadas | honradas
homenageado | honrado
homenageados | honrados
homenageando | honrando
homenagear | honrar
homenagearam | honraram
homenageará | honrará
homenageia | honra
homenageiam | honram
homenageou | honrou
honra | honra
honrada | honrada
honradas | honradas
honrado | honrado
honrados | honrados
honram | honram
honrando | honrando
honrar | honrar
honraram | honraram
honrará | honrará
honrou | honrou
hora
horas
horas de caminhada | horas de marcha
horas de marcha | horas de marcha
horas depois | horas depois
horas mais tarde | horas depois
horário
hospedagem | alojamento
hospedagens | alojamentos
hospedeira
hospedeira de bordo | aeromoça
houve

há | há
há bastante tempo | faz tempo
há muito tempo | faz tempo
há pouco tempo | ultimamente
há tempos | faz tempo
hábito | hábito
hábitos | hábitos

ideal | ideal
idioma | idioma
idiomas | idiomas
idosa
idosas
idoso | idoso
idosos | idosos

igualmente | também

ilegais | ilegais
ilegal | ilegal
ilesa | ilesa
ilesas | ilesa
ileso | ilesa
ilesos | ilesa
ilha
ilícita | ilegal
ilícitas | ilegais
ilícito | ilegal
ilícitos | ilegais

imediatamente | de imediato
imediatamente após | logo após
imediatamente depois | logo após
imediato | imediato
imediações
imensa | enorme
imensas | enormes
imenso | enorme
imensos | enormes
imita | copia
imitada | copiada
imitadas | copiadas
imitado | copiado
imitados | copiados
imitam | copiam
imitando | copiando
imitar | copiar
imitaram | copiaram
imitará | copiará
imitou | copiou
importante | relevante
importantes | relevantes
impossível
imposto | imposto
impostos | impostos
imprensa
imprescindíveis | necessárias
imprescindível | necessária
imprevista | imprevista
imprevistas | imprevistas
imprevisto | imprevista
imprevistos | imprevistas
impulsiona | fomenta
impulsionada | fomentada
impulsionadas | fomentadas
impulsionado | fomentado
impulsionados | fomentados
impulsionam | fomentam
impulsionamos | promovemos
impulsionando | fomentando
impulsionar | fomentar
impulsionaram | fomentaram
impulsionaria | promoveria
impulsionariam | promoveriam
impulsionará | fomentará
impulsionarão | promoverão
impulsionasse | promovesse
impulsionassem | promovessem
impulsionava | promovia
impulsionavam | promoviam
impulsione | promova
impulsionem | promovam
impulsionou | fomentou
impuseram
impuseram se | ganharam
impôs
impôs se | ganhou
imunizante | vacina
imunizantes | vacinas

incentiva | estimula
incentivada | estimulada
incentivadas | estimuladas
incentivado | estimulada
incentivados | estimuladas
incentivam | estimulam
incentivando | estimulando
incentivar | estimular
incentivaram | estimularam
incentivaria | estimularia
incentivariam | estimulariam
incentivará | estimulará
incentivarão | estimularão
incentivasse | estimulasse
incentivava | estimulava
incentivavam | estimulavam
incentive | estimule
incentivem | estimulem
incentivou | estimulou
incidentes
incluem | incluem
inclui | inclui
incluir | incluir
incomum | incomum
incomumes | incomumes
inconveniente | desvantagem
inconvenientes | desvantagens
incorreta | errada
incorretas | erradas
incorreto | errada
incorretos | erradas
incêndio | fogo
incêndios | fogos
incômodo | incômodo
incômodos | incômodos
indemnização | compensação
indemnizações | compensações
indeniza | indeniza
indenizada | indenizada
indenizadas | indenizadas
indenizado | indenizada
indenizados | indenizadas
indenizam | indenizam
indenizando | indenizando
indenizar | indenizar
indenizaram | indenizaram
indenizaria | indenizaria
indenizariam | indenizariam
indenizará | indenizará
indenizarão | indenizarão
indenizasse | indenizasse
indenizava | ressarcia
indenizavam | ressarciam
indenização | compensação
indenizações | compensações
indenize | indenize
indenizem | indenizem
indenizou | indenizou
indica | aponta
indicada | apontada
indicadas | apontadas
indicado | apontada
indicados | apontadas
indicam | apontam
indicamos | indicamos
indicando | apontando
indicar | apontar
indicaram | apontaram
indicaria | apontaria
indicariam | apontariam
indicará | apontará
indicarão | apontarão
indicasse | apontasse
indicassem | indicassem
indicava | referia
indicavam | referiam
indicou | apontou
indique | aponte
indiquem | apontem
indispensáveis | necessárias
indispensável | necessária
indício | pista
indícios | pistas
inesperada | imprevista
inesperadas | imprevistas
inesperado | imprevista
inesperados | imprevistas
infarto | enfarte
infelizmente | infelizmente
influenza | gripe
informa | diz
informada | dito
informadas | informadas
informado | dito
informados | informadas
informam | citam
informando | informando
informar | informar
informaram | citaram
informaria | informaria
informariam | informariam
informará | informará
informarão | informarão
informasse | informasse
informava | informava
informavam | informavam
informe | informe
informem | informem
informes | informes
informou | citou
ingressa
ingressa em | entra em
ingressado
ingressado em | entrado em
ingressam
ingressam em | entram em
ingressando
ingressando em | entrando em
ingressar
ingressar em | entrar em
ingressaram
ingressaram em | entraram em
ingresso | bilhete
ingressos | bilhetes
ingressou
ingressou em | entrou em
inicia | começa
inicia se | começa
iniciada | começada
iniciadas | começadas
iniciado | começada
iniciados | começadas
inicialmente | no começo
iniciam | começam
iniciam se | começam
iniciamos | começamos
iniciando | começando
iniciar | começar
iniciaram | começaram
iniciaram se | começaram
iniciaria | começaria
iniciariam | começariam
iniciará | começará
iniciará se | começará
iniciarão | começarão
iniciasse | começasse
iniciassem | começassem
iniciava | começava
iniciavam | começavam
inicie | comece
iniciem | comecem
iniciou | começou
iniciou se | começou
injuria | injuria
injuriada | injuriada
injuriadas | injuriadas
injuriado | injuriado
injuriados | injuriados
injuriam | injuriam
injuriando | injuriando
injuriar | injuriar
injuriaram | injuriaram
injuriará | injuriará
injuriou | injuriou
inofensiva | inócua
inofensivas | inócuas
inofensivo | inócuo
inofensivos | inócuos
inquieta | inquieta
inquietada | inquieta
inquietadas | inquietas
inquietado | inquieta
inquietados | inquietas
inquietam | inquietam
inquietando | inquietando
inquietar | inquietar
inquietaram | inquietaram
inquietará | inquietará
inquietas | inquietas
inquieto | inquieta
inquietos | inquietas
inquietou | inquietou
inquilina | inquilina
inquilinas | inquilinas
inquilino | inquilino
inquilinos | inquilinos
inquérito
inscrever
inscrever se | inscrever se
inscrição
insere | insere
inserem | inserem
inserindo | inserindo
inserir | inserir
inseriram | inseriram
inserirá | inserirá
inseriu | inseriu
inserta | inserta
insertas | insertas
inserto | inserto
insertos | insertos
inspeciona | vistoria
inspecionada | vistoriada
inspecionadas | vistoriadas
inspecionado | vistoriada
inspecionados | vistoriadas
inspecionam | vistoriam
inspecionando | vistoriando
inspecionar | vistoriar
inspecionaram | vistoriaram
inspecionaria | vistoriaria
inspecionariam | vistoriariam
inspecionará | vistoriará
inspecionarão | vistoriarão
inspecionasse | vistoriasse
inspecionava | vistoriava
inspecionavam | vistoriavam
inspecione | vistorie
inspecionem | vistoriem
inspecionou | vistoriou
instala | monta
instalada | montada
instaladas | montadas
instalado | montado
instalados | montados
instalam | montam
instalamos | montamos
instalando | montando
instalar | montar
instalaram | montaram
instalaria | montaria
instalariam | montariam
instalará | montará
instalarão | montarão
instalasse | montasse
instalassem | montassem
instalava | montava
instalavam | montavam
instale | monte
instalem | montem
instalou | montou
instantâneo | imediato
instaurado
instaurado um inquérito | aberto um inquérito
insucesso | fracasso
insucessos | fracassos
insulta | injuria
insultada | injuriada
insultadas | injuriadas
insultado | injuriado
insultados | injuriados
insultam | injuriam
insultando | injuriando
insultar | injuriar
insultaram | injuriaram
insultará | injuriará
insultou | injuriou
insólita | incomum
insólitas | incomumes
insólito | incomum
insólitos | incomumes
integral
integrante | membro
integrantes | membros
inteiramente | totalmente
inteiro
intencionalmente | de propósito
intensa | forte
intensas | fortes
intenso | forte
intensos | fortes
intenção | intenção
intenções | intenções
interdita | vedada
interditada | fechada
interditadas | fechadas
interditado | fechada
interditados | fechadas
interditas | vedadas
interdito | vedada
interditos | vedadas
interior
intermédio
internet
interpreta
interpreta obras | toca obras
interpretará
interpretará obras | tocará obras
interrompida | parada
interrompidas | paradas
interrompido | parada
interrompidos | paradas
interseção | cruzamento
intervalo
intervenção
intervenção cirúrgica | cirurgia
intervenções
intervenções cirúrgicas | cirurgias
intitulada | intitulada
intitulado | intitulada
introduz | insere
introduzem | inserem
introduzida | inserta
introduzidas | insertas
introduzido | inserto
introduzidos | insertos
introduzindo | inserindo
introduzir | inserir
introduziram | inseriram
introduzirá | inserirá
introduziu | inseriu
inunda | alaga
inundada | alagada
inundadas | alagadas
inundado | alagado
inundados | alagados
inundam | alagam
inundamos | alagamos
inundando | alagando
inundar | alagar
inundaram | alagaram
inundaria | alagaria
inundariam | alagariam
inundará | alagará
inundarão | alagarão
inundasse | alagasse
inundassem | alagassem
inundava | alagava
inundavam | alagavam
inundação | enchente
inundações | enchentes
inunde | alague
inundem | alaguem
inundou | alagou
inverno
inverídica | falsa
inverídicas | falsas
inverídico | falso
inverídicos | falsos
investiga | apura
investigada | apurada
investigadas | apuradas
investigado | apurado
investigados | apurados
investigam | apuram
investigando | apurando
investigar | apurar
investigaram | apuraram
investigará | apurará
investigação
investigou | apurou
invulgar | incomum
invulgares | incomumes
invés
início | começo
inícios | começos
inócua | inócua
inócuas | inócuas
inócuo | inócuo
inócuos | inócuos
inúmeras | muitas
inúmeros | muitos
inúteis | inúteis
inútil | inútil

ir
ira | ira
irritada | brava
irritado | brava

isso

itinerário | trajeto
itinerários | trajetos

joalharia | joalharia
joalharias | joalharias
joalheria | joalharia
joalherias | joalharias
joga
joga se | joga se
jogado
jogador
jogador de futebol | futebolista
jogadores
jogadores de futebol | futebolistas
jogar
jogar fora | descartar
jogo | jogo
jogos | jogos
jogou
jogou se | jogou se
jornalista | repórter
jornalistas | repórteres
joviais | alegres
jovial | alegre

juiz | juiz
julga | acha
julgam | acham
junta | junta
juntada | juntada
juntadas | juntadas
juntado | juntado
juntados | juntados
juntam | juntam
juntamente
juntamente com | junto com
juntamos | juntamos
juntando | juntando
juntar | juntar
juntaram | juntaram
juntaria | juntaria
juntariam | juntariam
juntará | juntará
juntarão | juntarão
juntasse | juntasse
juntassem | juntassem
juntava | juntava
juntavam | juntavam
junte | junte
juntem | juntem
junto
junto a | junto a
junto ao | junto ao
junto com | junto com
junto da | junto à
junto do | junto ao
junto à | junto à
juntos | juntos
juntou | juntou
juíza | juíza
juízes | juízes

já
já que | pois

lado
lamentavelmente | infelizmente
lança | atira
lança em | lança em
lança o seu | lança o seu
lançada | atirada
lançadas | atiradas
lançado | atirado
lançados | atirados
lançam | atiram
lançando | atirando
lançar | atirar
lançaram | atiraram
lançará | atirará
lançou | atirou
lançou em | lançou em
laptop | laptop
lar
lar de idosos | asilo
lares
lares de idosos | asilos
lava | lava
lavada | lava
lavadas | limpas
lavado | limpo
lavados | limpos
lavam | lavam
lavando | lavando
lavar | lavar
lavaram | lavaram
lavará | lavará
lavou | lavou
lavrador | lavrador
lavradores | lavradores

leciona | ensina
lecionada | ensinada
lecionadas | ensinadas
lecionado | ensinada
lecionados | ensinadas
lecionam | ensinam
lecionando | ensinando
lecionar | ensinar
lecionaram | ensinaram
lecionaria | ensinaria
lecionariam | ensinariam
lecionará | ensinará
lecionarão | ensinarão
lecionasse | ensinasse
lecionava | ensinava
lecionavam | ensinavam
lecione | ensine
lecionem | ensinem
lecionou | ensinou
legislação | lei
lei | lei
leito
lembra | lembra
lembrada | lembrada
lembradas | lembradas
lembrado | lembrada
lembrados | lembradas
lembram | lembram
lembrando | lembrando
lembrar | lembrar
lembraram | lembraram
lembraria | lembraria
lembrariam | lembrariam
lembrará | lembrará
lembrarão | lembrarão
lembrasse | lembrasse
lembrava | lembrava
lembravam | lembravam
lembre | lembre
lembrem | lembrem
lembrou | lembrou
lenta | lenta
lentamente | devagar
lento | lenta
lesionada | ferida
lesionado | ferida
lesionados | feridas
lesionara
lesionara se | lesionara se
lesão | lesão
lesões | lesões
letais | fatais
letal | fatal
levada | levada
levadas | levadas
levado | levada
levados | levadas
levando
levando em conta | considerando
levanta | ergue
levantada | erguida
levantadas | erguidas
levantado | erguida
levantados | erguidas
levantam | erguem
levantando | erguendo
levantar | erguer
levantaram | ergueram
levantará | erguerá
levantou | ergueu
levava
levava 20 | levava 20
leve
leve ao fogo | leve ao fogo
leve ao forno | asse no forno
leve ao lume | leve ao fogo
levemente | um pouco
leves
levou
levou duas horas a | levou duas horas a

libera | libera
liberada | libera
liberadas | libertas
liberado | liberto
liberados | libertos
liberam | liberam
liberando | liberando
liberar | liberar
liberaram | liberaram
liberará | liberará
liberdade
liberou | liberou
liberta | libera
libertada | solta
libertadas | soltas
libertado | solta
libertados | soltas
libertam | liberam
libertando | liberando
libertar | liberar
libertaram | liberaram
libertará | liberará
libertas | libertas
liberto | liberto
libertos | libertos
libertou | liberou
licença | alvará
licenças | alvarás
lidera | lidera
liderada | liderada
lideradas | lideradas
liderado | liderado
liderados | liderados
lideram | lideram
lideramos | lideramos
liderando | liderando
liderança
liderar | liderar
lideraram | lideraram
lideraria | lideraria
liderariam | liderariam
liderará | liderará
liderarão | liderarão
liderasse | liderasse
liderassem | liderassem
liderava | liderava
lideravam | lideravam
lidere | lidere
liderem | liderem
liderou | liderou
liga | liga
ligada | ligada
ligadas | ligadas
ligado | ligada
ligados | ligadas
ligam | ligam
ligando | ligando
ligar | ligar
ligaram | ligaram
ligaria | ligaria
ligariam | ligariam
ligará | ligará
ligarão | ligarão
ligasse | ligasse
ligava | ligava
ligavam | ligavam
ligeiramente | um pouco
ligeiro
ligeiros
ligou | ligou
ligue | ligue
liguem | liguem
limita | limita
limitada | limitada
limitadas | limitadas
limitado | limitado
limitados | limitados
limitam | limitam
limitando | limitando
limitar | limitar
limitaram | limitaram
limitará | limitará
limitação | limitação
limitações | limitações
limitou | limitou
limpa | lava
limpam | lavam
limpando | lavando
limpar | lavar
limparam | lavaram
limpará | lavará
limpas | limpas
limpo | limpo
limpos | limpos
limpou | lavou
linda | bela
lindas | belas
lindo | bela
lindos | belas
line
linha
litorais | costas
litoral | costa
litígio | litígio
litígios | litígios
livre
lição | aula
lições | aulas

locais | locais
local | local
local de trabalho | local de trabalho
localiza | encontra
localiza se a | fica a
localizada | situada
localizadas | situadas
localizado | situada
localizados | situadas
localizam | encontram
localizando | encontrando
localizar | encontrar
localizaram | encontraram
localizaria | encontraria
localizariam | encontrariam
localizará | encontrará
localizarão | encontrarão
localizasse | encontrasse
localizava | encontrava
localizavam | encontravam
localize | encontre
localizem | encontrem
localizou | encontrou
locatária | inquilina
locatárias | inquilinas
locatário | inquilino
locatários | inquilinos
logo
logo antes | logo antes
logo após | logo após
logo de seguida | de imediato
logo depois | logo após
logo em seguida | logo após
logo que | logo que
logra | logra
lograda | lograda
logradas | logradas
logrado | logrado
logrados | logrados
logram | logram
logramos | logramos
logrando | logrando
lograr | lograr
lograram | lograram
lograria | lograria
lograriam | lograriam
logrará | logrará
lograrão | lograrão
lograsse | lograsse
lograssem | lograssem
lograva | lograva
logravam | logravam
logre | logre
logrem | logrem
logrou | logrou
longo
longínqua | distante
longínquas | distantes
longínquo | distante
longínquos | distantes
lotada | cheia
lotadas | cheias
lotado | cheia
lotados | cheias
lotação
louva | louva
louvada | louvada
louvadas | louvadas
louvado | louvada
louvados | louvadas
louvam | louvam
louvamos | louvamos
louvando | louvando
louvar | louvar
louvaram | louvaram
louvaria | louvaria
louvariam | louvariam
louvará | louvará
louvarão | louvarão
louvasse | louvasse
louvassem | louvassem
louvava | louvava
louvavam | louvavam
louve | louve
louvem | louvem
louvou | louvou

lucro | ganho
lucros | ganhos
lugar | local
lugar de trabalho | local de trabalho
lugares | locais
lume
luz | luz

lá

língua | idioma
línguas | idiomas

machucada | ferida
machucadas | feridas
machucado | ferida
machucados | feridas
magistrada | juíza
magistrado | juiz
magistrados | juízes
magnífica | magnífica
magníficas | magníficas
magnífico | magnífico
magníficos | magníficos
mail
mails
maior
maior parte | maioria
maioria | maioria
mais
mais de | mais de
mais depressa | mais rápido
mais importante | principal
mais importantes | principais
mais ou menos | cerca de
mais rapidamente | mais rápido
mais rápido | mais rápido
mais tarde | mais tarde
mais uma vez | de novo
mal
mamã | mãe
mamãe | mãe
mamães | mães
manda | envia
mandada | enviada
mandadas | enviadas
mandado | enviada
mandados | enviadas
mandam | enviam
mandamos | enviamos
mandando | enviando
mandar | enviar
mandaram | enviaram
mandaria | enviaria
mandariam | enviariam
mandará | enviará
mandarão | enviarão
mandasse | enviasse
mandassem | enviassem
mandava | enviava
mandavam | enviavam
mande | envie
mandem | enviem
mandou | enviou
maneira | modo
maneiras | modos
manhã
mantém
mantém a liderança | mantém a liderança
manutenção
manutenção da | manutenção da
manutenção das | manutenção das
marcado
marcado por | marcado por
marcha
marcou
marcou o golo | fez o golo
marcou uma greve | marcou uma greve
margem | beira
margens
marido | esposo
maridos | esposos
mas | mas
mata | mata
matada | matada
matadas | matadas
matado | matado
matados | matados
matam | matam
matamos | matamos
matando | matando
matar | matar
mataram | mataram
mataria | mataria
matariam | matariam
matará | matará
matarão | matarão
matasse | matasse
matassem | matassem
matava | matava
matavam | matavam
mate | mate
matem | matem
matou | matou
mau

medalha
medicamento | fármaco
medicamentos | fármacos
medida
medidas
medo | medo
medos | medos
meia
meia hora | meia hora
meio
melhora | melhora
melhorada | melhorada
melhoradas | melhoradas
melhorado | melhorado
melhorados | melhorados
melhoram | melhoram
melhoramos | melhoramos
melhorando | melhorando
melhorar | melhorar
melhoraram | melhoraram
melhoraria | melhoraria
melhorariam | melhorariam
melhorará | melhorará
melhorarão | melhorarão
melhorasse | melhorasse
melhorassem | melhorassem
melhorava | melhorava
melhoravam | melhoravam
melhore | melhore
melhorem | melhorem
melhorou | melhorou
membro | membro
membros | membros
menciona | diz
mencionada | citada
mencionadas | citadas
mencionado | citada
mencionados | citadas
mencionam | citam
mencionando | citando
mencionar | citar
mencionaram | citaram
mencionaria | citaria
mencionariam | citariam
mencionará | citará
mencionarão | citarão
mencionasse | citasse
mencionava | citava
mencionavam | citavam
mencione | cite
mencionem | citem
mencionou | citou
menina | garota
meninas | garotas
menino | garoto
meninos | garotos
menos
menos de | menos de
mensalmente | por mês
mescla | mescla
mesclada | mesclada
mescladas | mescladas
mesclado | mesclado
mesclados | mesclados
mesclam | mesclam
mesclando | mesclando
mesclar | mesclar
mesclaram | mesclaram
mesclará | mesclará
mesclarão | mesclarão
mesclava | mesclava
mesclavam | mesclavam
mesclou | mesclou
meses
meses depois | meses depois
meses mais tarde | meses depois
mesmo
mesmo assim | ainda assim
mesmo com | apesar de
mesmo com a | apesar da
mesmo com o | apesar do
meta | meta
metade
metas | metas
meteorológica

militar | militar
militares | soldados
minuciosa | detalhada
minuciosas | detalhadas
minucioso | detalhada
minuciosos | detalhadas
minutos
minutos depois | minutos depois
minutos mais tarde | minutos depois
minúscula | diminuta
minúsculas | diminutas
minúsculo | diminuto
minúsculos | diminutos
mistura | mescla
misturada | mesclada
misturadas | mescladas
misturado | mesclado
misturados | mesclados
misturam | mesclam
misturando | mesclando
misturar | mesclar
misturaram | mesclaram
misturará | mesclará
misturarão | mesclarão
misturava | mesclava
misturavam | mesclavam
misturou | mesclou

moderna | moderna
modernas | modernas
moderno | moderno
modernos | modernos
modifica | muda
modificada | mudada
modificadas | mudadas
modificado | mudada
modificados | mudadas
modificam | mudam
modificamos | alteramos
modificando | mudando
modificar | mudar
modificaram | mudaram
modificaria | mudaria
modificariam | mudariam
modificará | mudará
modificarão | mudarão
modificasse | mudasse
modificassem | alterassem
modificava | mudava
modificavam | mudavam
modificou | mudou
modifique | mude
modifiquem | mudem
modo | modo
modos | modos
momento
monta | monta
montada | montada
montadas | montadas
montado | montado
montados | montados
montam | montam
montamos | montamos
montando | montando
montar | montar
montaram | montaram
montaria | montaria
montariam | montariam
montará | montará
montarão | montarão
montasse | montasse
montassem | montassem
montava | montava
montavam | montavam
monte | monte
montem | montem
montou | montou
mora | mora
morada | morada
moradas | moradas
moradia | casa
moradias | casas
morado | morado
morador | morador
moradora | morador
moradoras | moradoras
moradores | moradoras
morados | morados
moram | moram
morando | morando
morar | morar
moraram | moraram
morará | morará
morarão | morarão
morava | vivia
moravam | viviam
morou | morou
morra | morra
morram | morram
morre | morre
morrem | morrem
morremos | morremos
morrendo | morrendo
morrer | morrer
morreram | morreram
morreria | morreria
morreriam | morreriam
morrerá | morrerá
morrerão | morrerão
morresse | morresse
morressem | morressem
morreu | morreu
morria | morria
morriam | morriam
morrida | morta
morridas | mortas
morrido | morta
morridos | mortas
morta | morta
mortais | fatais
mortal | fatal
mortas | mortas
morte | morte
mortes | mortes
morto | morta
mortos | mortas
mostra | exibe
mostrada | mostrada
mostradas | mostradas
mostrado | mostrada
mostrados | mostradas
mostram | exibem
mostramos | exibimos
mostrando | exibindo
mostrar | exibir
mostrar vinte | expor vinte
mostraram | exibiram
mostraria | exibiria
mostrariam | exibiriam
mostrará | exibirá
mostrarão | exibirão
mostras | mostras
mostrasse | exibisse
mostrassem | exibissem
mostrava | exibia
mostravam | exibiam
mostre | exiba
mostrem | exibam
mostrou | exibiu
mostrou se | disse se
mota | mota
motard | motard
motards | motards
motas | motas
motivo | razão
motivos | razões
moto | mota
motocicleta | mota
motocicletas | motas
motociclista | motard
motociclistas | motards
motoqueiro | motard
motoqueiros | motards
motorista | condutor
motoristas | condutores
motos | motas
move | move
movem | movem
movendo | movendo
mover | mover
moveram | moveram
moverá | moverá
moveu | moveu
movida | movida
movidas | movidas
movido | movido
movidos | movidos
moça | moça
moças | moças
moço | moço
moços | moços

muda | muda
mudada | mudada
mudadas | mudadas
mudado | mudada
mudados | mudadas
mudam | mudam
mudando | mudando
mudança
mudança climática | mudança climática
mudanças
mudanças climáticas | mudança climática
mudar | mudar
mudaram | mudaram
mudaria | mudaria
mudariam | mudariam
mudará | mudará
mudarão | mudarão
mudasse | mudasse
mudava | mudava
mudavam | mudavam
mude | mude
mudem | mudem
mudou | mudou
muitas | muitas
muitas vezes | amiúde
muito | muito
muito mais | bem mais
muitos | muitos
mulher
mulher e dois filhos | esposa e dois filhos
mulher e duas filhas | esposa e duas filhas
mundial | mundial
mundialmente | mundialmente
mundo
município | cidade
municípios | cidades
museu

más
máxima
máximas
máximo

mãe | mãe
mães | mães
mão

média
médica | médica
médico | doutor
médicos | médicos

mês

mínimo

móveis
móvel

música | canção
músicas | canções
mútuo

na
na alta | na alta
na companhia de | junto com
na geladeira | na geladeira
na internet | online
na linha de chegada | na meta
na margem da | à beira da
na margem de | à beira de
na margem do | à beira do
na meta | na meta
na média | em média
na noite de ontem | ontem à noite
na parte da manhã | de manhã
na parte da tarde | à tarde
na periferia de | na periferia de
na presença da | perante a
na presença do | perante o
na primavera | na primavera
na próxima semana | na próxima semana
na qual | em que
na realidade | de fato
na rede | online
na semana que vem | na próxima semana
na subida | na alta
na televisão | na tv
na tv | na tv
na verdade | de fato
na véspera | na véspera
na última hora | à última hora
nacional
nada
nadador
nadador salvador | salva vidas
nadadores
nadadores salvadores | salva vidas
narra | diz
narrada | narrada
narradas | narradas
narrados | narrados
narram | citam
narramos | narramos
narrando | narrando
narrar | narrar
narraria | narraria
narrariam | narrariam
narrará | narrará
narrarão | narrarão
narrasse | narrasse
narrassem | narrassem
narrava | narrava
narravam | narravam
narre | narre
narrem | narrem
narrou | citou
nas
nas imediações de | perto de
nas proximidades de | perto de
nas redes sociais | nas redes sociais
nasce | nasce
nascem | nascem
nascemos | nascemos
nascendo | nascido
nascer | nascer
nasceram | nasceram
nasceria | nasceria
nasceriam | nasceriam
nascerá | nascerá
nascerão | nascerão
nascesse | nascesse
nascessem | nascessem
nasceu | nasceu
nascia | nascia
nasciam | nasciam
nascida | nascida
nascidas | nascidas
nascido | nascido
nascidos | nascidos
nasça | nasça
nasçam | nasçam

neblina | neblina
necessita
necessita de | precisa de
necessitada
necessitada de | precisada de
necessitadas
necessitadas de | precisadas de
necessitado
necessitado de | precisado de
necessitados
necessitados de | precisados de
necessitam
necessitam de | precisam de
necessitamos
necessitamos de | precisamos de
necessitando
necessitando de | precisando de
necessitar
necessitar de | precisar de
necessitaram
necessitaram de | precisaram de
necessitaria
necessitaria de | precisaria de
necessitariam
necessitariam de | precisariam de
necessitará
necessitará de | precisará de
necessitarão
necessitarão de | precisarão de
necessitasse
necessitasse de | precisasse de
necessitassem
necessitassem de | precisassem de
necessitava
necessitava de | precisava de
necessitavam
necessitavam de | precisavam de
necessite
necessite de | precise de
necessitem
necessitem de | precisem de
necessitou
necessitou de | precisou de
necessária | necessária
necessárias | necessárias
necessário | necessária
necessários | necessárias
nenhum
neste
neste momento | atualmente
nevoeiro | neblina

ninguém
ninguém ficou ferido | não houve feridos

no
no acréscimo | na alta
no ano passado | no último ano
no ano que vem | para o ano
no aumento | na alta
no centro da | no centro da
no centro de | no centro de
no centro do | no centro do
no começo | no começo
no começo da | no começo da
no começo de | no começo de
no começo do | no começo do
no conjunto | ao todo
no coração da | no centro da
no coração de | no centro de
no coração do | no centro do
no decorrer da | durante
no decorrer de | durante
no decorrer do | durante
no decurso da | durante
no decurso de | durante
no decurso do | durante
no dia anterior | na véspera
no dia seguinte | no outro dia
no entanto | mas
no estado inteiro | em todo o estado
no estrangeiro | no exterior
no exterior | no exterior
no fim | no fim
no fim da | no fim da
no fim da manhã | ao fim da manhã
no fim da tarde | ao fim da tarde
no fim do | no fim do
no fim do dia | ao fim do dia
no final | no fim
no final da | no fim da
no final da manhã | ao fim da manhã
no final da tarde | ao fim da tarde
no final do | no fim do
no final do dia | ao fim do dia
no frigorífico | na geladeira
no horário | a horas
no interior da | dentro da
no interior de | dentro de
no interior do | dentro do
no inverno | no inverno
no início | no começo
no início da | no começo da
no início de | no começo de
no início do | no começo do
no meio da | em meio à
no meio de | em meio a
no meio do | em meio ao
no momento | atualmente
no momento em que | quando
no mundo inteiro | mundialmente
no máximo | no máximo
no mês que vem | no mês que vem
no mínimo | ao menos
no norte de | a norte de
no outono | no outono
no outro dia | no outro dia
no país inteiro | em todo o país
no período noturno | à noite
no próximo ano | para o ano
no próximo mês | no mês que vem
no quadro da | no quadro da
no quadro de | no quadro de
no quadro do | no quadro do
no qual | em que
no que diz respeito a | sobre
no sul de | a sul de
no total | ao todo
no verão | no verão
no âmbito da | no quadro da
no âmbito de | no quadro de
no âmbito do | no quadro do
no último ano | no último ano
no último momento | à última hora
nociva | nociva
nocivas | nocivas
nocivo | nociva
nocivos | nocivas
noite
nomeada | nomeada
nomeadas | nomeadas
nomeado | nomeado
nomeados | nomeados
nomeamos | nomeamos
nomeando | nomeando
nomear | nomear
nomearam | nomearam
nomearia | nomearia
nomeariam | nomeariam
nomeará | nomeará
nomearão | nomearão
nomeasse | nomeasse
nomeassem | nomeassem
nomeava | nomeava
nomeavam | nomeavam
nomeia | nomeia
nomeiam | nomeiam
nomeie | nomeie
nomeiem | nomeiem
nomeou | nomeou
norma | norma
normalmente | de costume
normas | normas
norte
nos
nos arredores de | na periferia de
nos quais | em que
nos subúrbios de | na periferia de
nos últimos anos | nos últimos anos
nota | nota
notada | notada
notadas | notadas
notado | notada
notados | notadas
notam | notam
notando | notando
notar | notar
notaram | notaram
notaria | notaria
notariam | notariam
notará | notará
notarão | notarão
notasse | notasse
notava | notava
notavam | notavam
note | note
notebook | laptop
notem | notem
notou | notou
noturno
noutras
noutras palavras | noutras palavras
noutro
noutro local | noutro local
noutro lugar | noutro local
novamente | de novo
novo

numerosas | muitas
numerosos | muitos
nunca

não
não houve feridos | não houve feridos
não obstante | apesar de
não permite | proíbe
não permitem | proíbem
não permitiu | vedou
não quer | não quer
não quis | não quis
não se sabe | não se sabe
não são permitidas | são vedadas
não são permitidos | são vedados
não é permitida | é vedada
não é permitido | é vedado
não é possível | é impossível

nítida | clara
nítidas | claras
nítido | clara
nítidos | claras
nível

número

o
o acréscimo | a alta
o aumento | a alta
o conduziu a deixar | o levou a deixar
o defeito | a falha
o dobro | o dobro
o esperado | o esperado
o fim | o fim
o final | o fim
o levou a deixar | o levou a deixar
o mais breve possível | o quanto antes
o mais depressa possível | o quanto antes
o mais rápido possível | o quanto antes
o museu acolhe | o museu acolhe
o museu recebe | o museu acolhe
o previsto | o esperado
o qual | que
o quanto antes | o quanto antes

objetivo | meta
objetivos | metas
obras
obriga | força
obrigada | forçada
obrigadas | forçadas
obrigado | forçado
obrigados | forçados
obrigam | forçam
obrigamos | forçamos
obrigando | forçando
obrigar | forçar
obrigaram | forçaram
obrigaria | forçaria
obrigariam | forçariam
obrigará | forçará
obrigarão | forçarão
obrigasse | forçasse
obrigassem | forçassem
obrigava | forçava
obrigavam | forçavam
obrigou | forçou
obrigue | force
obriguem | forcem
observar
obsoleto | obsoleto
obstante
obteve | teve
obteve um lucro | teve um lucro
obtiveram | obtiveram

ocasiona | gera
ocasionada | gerada
ocasionadas | geradas
ocasionado | gerada
ocasionados | geradas
ocasionalmente | às vezes
ocasionam | geram
ocasionando | gerando
ocasionar | gerar
ocasionaram | geraram
ocasionou | gerou
ocasião | chance
ocasiões | chances
ocorra | ocorra
ocorram | ocorram
ocorre | ocorre
ocorrem | ocorrem
ocorrendo | ocorrendo
ocorrer | ocorrer
ocorreram | deram se
ocorreria | ocorreria
ocorreriam | ocorreriam
ocorrerá | ocorrerá
ocorrerão | ocorrerão
ocorresse | ocorresse
ocorreu | deu se
ocorria | ocorria
ocorriam | ocorriam
ocorrida | ocorrida
ocorridas | ocorridas
ocorrido | ocorrida
ocorridos | ocorridas
oculta | oculta
ocultada | oculta
ocultadas | ocultas
ocultado | oculta
ocultados | ocultas
ocultam | ocultam
ocultamos | ocultamos
ocultando | ocultando
ocultar | ocultar
ocultaram | ocultaram
ocultaria | ocultaria
ocultariam | ocultariam
ocultará | ocultará
ocultarão | ocultarão
ocultas | ocultas
ocultasse | ocultasse
ocultassem | ocultassem
ocultava | escondia
ocultavam | escondiam
oculte | oculte
ocultem | ocultem
oculto | oculta
ocultos | ocultas
ocultou | ocultou

odor | odor
odores | odores

oferece
oferece um concerto | dá um concerto
oferece vista | oferece vista
ofereceu
ofereceu um concerto | deu um concerto
ofício | ofício
ofícios | ofícios

oito

on
on line | online
onda
onda de calor | onda de calor
ondas
ondas de calor | ondas de calor
online | online
ontem
ontem à noite | ontem à noite

opcionais | opcionais
opcional | opcional
operada
operado
oponente | rival
oponentes | rivais
oportunidade | chance
oportunidades | chances
opta
opta por | escolhe
optam
optam por | escolhem
optar
optar por | escolher
optaram
optaram por | escolheram
optou
optou por | escolheu
opõe
opõe se a | é contra
opõem
opõem se a | opõem se a

ora
ordenado | salário
ordenados | salários
ordenou
ordenou a | ordenou a
ordenou o | ordenou o
orienta
orienta a equipa | treina a equipa
origina | gera
originada | gerada
originadas | geradas
originado | gerada
originados | geradas
originam | geram
originamos | causamos
originando | gerando
originar | gerar
originaram | geraram
originaria | geraria
originariam | gerariam
originará | gerará
originarão | gerarão
originasse | gerasse
originassem | causassem
originava | gerava
originavam | geravam
origine | gere
originem | gerem
originou | gerou

os
os que | os que

ou
ourivesaria | joalharia
ourivesarias | joalharias
outono
outorga | atribui
outorgada | atribuída
outorgadas | atribuídas
outorgado | atribuído
outorgados | atribuídos
outorgam | atribuem
outorgando | atribuindo
outorgar | atribuir
outorgaram | atribuíram
outorgará | atribuirá
outorgou | atribuiu
outra
outra vez | de novo
outras
outro
outros
ouve | ouve
ouvem | ouvem
ouvia | ouvia
ouviam | ouviam
ouvida | ouvida
ouvidas | ouvidas
ouvido | ouvido
ouvidos | ouvidos
ouvimos | ouvimos
ouvindo | ouvindo
ouvir | ouvir
ouviram | ouviram
ouviria | ouviria
ouviriam | ouviriam
ouvirá | ouvirá
ouvirão | ouvirão
ouvisse | ouvisse
ouvissem | ouvissem
ouviu | ouviu
ouça | ouça
ouçam | ouçam

ovaciona | aplaude
ovacionada | aplaudida
ovacionadas | aplaudidas
ovacionado | aplaudido
ovacionados | aplaudidos
ovacionam | aplaudem
ovacionamos | aplaudimos
ovacionando | aplaudindo
ovacionar | aplaudir
ovacionaram | aplaudiram
ovacionaria | aplaudiria
ovacionariam | aplaudiriam
ovacionará | aplaudirá
ovacionarão | aplaudirão
ovacionasse | aplaudisse
ovacionassem | aplaudissem
ovacionava | aplaudia
ovacionavam | aplaudiam
ovacione | aplauda
ovacionem | aplaudam
ovacionou | aplaudiu

paciente | doente
pacientes | doentes
pacto | pacto
pactos | pactos
pactua | acorda
pactuada | acordada
pactuadas | acordadas
pactuado | acordado
pactuados | acordados
pactuam | acordam
pactuando | acordando
pactuar | acordar
pactuaram | acordaram
pactuará | acordará
pactuou | acordou
padre | padre
padres | padres
paga | paga
pagam | pagam
pagando | pagando
pagar | pagar
pagaram | pagaram
pagará | pagará
pagas | pagas
pago | pago
pagos | pagos
pagou | pagou
pai | pai
painel
painel solar | placa solar
painéis
painéis solares | placas solares
palavra
palavra passe | senha
palavras
palavras passe | senhas
pancadas
pancadas de chuva | aguaceiros
papai | pai
papá | pai
para | para
para a associação | para a associação
para além disso | ademais
para chegar à ilha | para ir à ilha
para de | para de
para ir à ilha | para ir à ilha
para já | para já
para o ano | para o ano
para que | para que
parabeniza | felicita
parabenizada | felicitada
parabenizadas | felicitadas
parabenizado | felicitado
parabenizados | felicitados
parabenizam | felicitam
parabenizando | felicitando
parabenizar | felicitar
parabenizaram | felicitaram
parabenizará | felicitará
parabenizou | felicitou
parada | parada
paradas | paradas
parado | parada
parados | paradas
paralisação | greve
paralisações | greves
parar
pararam
pararam de | pararam de
parcialmente | em parte
parecida | similar
parecidas | parecidas
parecido | similar
parecidos | parecidas
parente | parente
parentes | parentes
parlamentar | deputada
parlamentares | deputadas
paroquial
parou
parou de | parou de
parque
parque de estacionamento | estacionamento
parques
parques de estacionamento | estacionamentos
parte
participa | participa
participa em | participa em
participada
participada em | participada em
participadas
participadas em | participadas em
participado
participado em | participado em
participados
participados em | participados em
participam | participam
participam em | participam em
participamos
participamos em | participamos em
participando
participando em | participando em
participar | participar
participar em | participar em
participaram | participaram
participaram em | participaram em
participaria
participaria em | participaria em
participariam
participariam em | participariam em
participará
participará em | participará em
participarão
participarão em | participarão em
participasse
participasse em | participasse em
participassem
participassem em | participassem em
participava
participava em | participava em
participavam
participavam em | participavam em
participe
participe em | participe em
participem
participem em | participem em
participou | participou
participou em | participou em
partida | jogo
partidas | jogos
partir
passa
passa a | passa a
passa mal | passa mal
passadeira | passadeira
passado
passam
passam a | passam a
passar
passaram
passaram a | passaram a
passatempo | hobby
passatempos | hobbies
passe
passeio | calçada
passeio a pé | caminhada
passeios | calçadas
passeios a pé | caminhadas
passo
passou
passou a | passou a
passou mal | passou mal
passou por cirurgia | foi operada
patente
paulatinamente | aos poucos
pausa
país

peda | peda
pedam | pedam
pedaço | bocado
pedaços | bocados
pede | pede
pedem | pedem
pedestre | peão
pedestres | peões
pedia | pedia
pediam | pediam
pedida | pedida
pedidas | pedidas
pedido | pedida
pedidos | pedidas
pedimos | pedimos
pedindo | pedindo
pedir | pedir
pediram | pediram
pediria | pediria
pediriam | pediriam
pedirá | pedirá
pedirão | pedirão
pedisse | pedisse
pedissem | pedissem
pediu | pediu
pediu a demissão | demitiu se
pegar
pegar o barco | pegar o barco
pela | pela
pela alta | pela alta
pela internet | online
pela manhã | de manhã
pela subida | pela alta
pela televisão | na tv
pelada | pelada
peladas | peladas
pelado | pelado
pelados | pelados
pelam | pelam
pelando | pelando
pelar | pelar
pelaram | pelaram
pelará | pelará
pelarão | pelarão
pelas | pelas
pelas redes sociais | nas redes sociais
pelava | pelava
pelavam | pelavam
pele
pele as batatas | pele as batatas
pelo
pelo acréscimo | pela alta
pelo aumento | pela alta
pelo fato de | pelo fato de
pelo menos | ao menos
pelo site | pelo site
pelo telefone | por telefone
pelou | pelou
penalidade
penalidade máxima | pênalti
penalidades
penalidades máximas | pênaltis
pensa | crê
pensam | creem
pequeno
pequeno almoço | café da manhã
perante
perante a | perante a
perante o | perante o
perca
perca a vida | morra
percam
percam a vida | morram
perceba | note
percebam | notem
percebe | nota
percebem | notam
percebendo | notando
perceber | notar
perceberam | notaram
perceberia | notaria
perceberiam | notariam
perceberá | notará
perceberão | notarão
percebesse | notasse
percebeu | notou
percebia | notava
percebiam | notavam
percebida | notada
percebidas | notadas
percebido | notada
percebidos | notadas
perceptíveis | visíveis
perceptível | visível
percurso | trajeto
percursos | trajetos
perde
perde a vida | morre
perdem
perdem a vida | morrem
perdemos
perdemos a vida | morremos
perdendo
perdendo a vida | morrendo
perder
perder a vida | morrer
perderam
perderam a vida | morreram
perderia
perderia a vida | morreria
perderiam
perderiam a vida | morreriam
perderá
perderá a vida | morrerá
perderão
perderão a vida | morrerão
perdesse
perdesse a vida | morresse
perdessem
perdessem a vida | morressem
perdeu
perdeu a vida | morreu
perdia
perdia a vida | morria
perdiam
perdiam a vida | morriam
perdida
perdida a vida | morta
perdidas
perdidas a vida | mortas
perdido
perdido a vida | morta
perdidos
perdidos a vida | mortas
perdoa | perdoa
perdoada | perdoada
perdoadas | perdoadas
perdoado | perdoado
perdoados | perdoados
perdoam | perdoam
perdoando | perdoando
perdoar | perdoar
perdoaram | perdoaram
perdoará | perdoará
perdoou | perdoou
perdura | perdura
perdurada | perdurada
perduradas | perduradas
perdurado | perdurado
perdurados | perdurados
perduram | perduram
perdurando | perdurando
perdurar | perdurar
perduraram | perduraram
perdurará | perdurará
perdurou | perdurou
perfeita | ideal
perfeito | ideal
periferia
perigo | risco
perigos | riscos
perigosa | perigosa
perigosas | perigosas
perigoso | perigosa
perigosos | perigosas
perito | perito
peritos | peritos
permanece | fica
permanece fechada | continua fechada
permanece fechado | continua fechado
permanecem | ficam
permanecem fechadas | continuam fechadas
permanecem fechados | continuam fechados
permanecer | ficar
permaneceram | ficaram
permanecerá | ficará
permanecerão | ficarão
permaneceu | ficou
permanentemente | continuamente
permissão | permissão
permita | permita
permitam | permitam
permite | permite
permite observar | permite observar
permitem | permitem
permitia | permitia
permitiam | permitiam
permitida | permitida
permitidas | permitidas
permitido | permitida
permitidos | permitidas
permitindo | permitindo
permitir | permitir
permitiram | permitiram
permitiria | permitiria
permitiriam | permitiriam
permitirá | permitirá
permitirão | permitirão
permitisse | permitisse
permitiu | permitiu
permitiu observar | permitiu observar
persiste | perdura
persistem | perduram
persistente | prolongada
persistentes | prolongadas
persistida | perdurada
persistidas | perduradas
persistido | perdurado
persistidos | perdurados
persistindo | perdurando
persistir | perdurar
persistiram | perduraram
persistirá | perdurará
persistiu | perdurou
persuada | convença
persuadam | convençam
persuade | convence
persuadem | convencem
persuadia | convencia
persuadiam | convenciam
persuadida | convencida
persuadidas | convencidas
persuadido | convencido
persuadidos | convencidos
persuadimos | convencemos
persuadindo | convencendo
persuadir | convencer
persuadiram | convenceram
persuadiria | convenceria
persuadiriam | convenceriam
persuadirá | convencerá
persuadirão | convencerão
persuadisse | convencesse
persuadissem | convencessem
persuadiu | convenceu
pertence
pertence a | pertence a
pertence ao | pertence ao
pertence à | pertence à
pertencem
pertencem a | pertencem a
perto
perto da | perto da
perto das | pelas
perto de | perto de
perto do | perto do
período
pesa
pesa sobre | afeta
pesa sobre as | afeta as
pesquisa | estudo
pesquisador | cientista
pesquisadores | cientistas
pesquisas | estudos
pessoa
pessoa idosa | idoso
pessoais
pessoas
pessoas com deficiência | deficientes
pessoas idosas | idosos
peão | peão
peça | peda
peçam | pedam
peões | peões

picape | picape
pico | cume
picos | cumes
pintada
pintadas
pintura | quadro
pinturas | quadros
piora | piora
piorada | piorada
pioradas | pioradas
piorado | piorado
piorados | piorados
pioram | pioram
piorando | piorando
piorar | piorar
pioraram | pioraram
piorará | piorará
piorou | piorou
pista | pista
pistas | pistas
pitada

placa
placa solar | placa solar
placas
placas solares | placas solares
planeada | planeada
planeadas | planeadas
planeado | planeada
planeados | planeadas
planeamos | planeamos
planeando | planeando
planear | planear
planearam | planearam
planearia | planearia
planeariam | planeariam
planeará | planeará
planearão | planearão
planeasse | planeasse
planeassem | planeassem
planeava | planeava
planeavam | planeavam
planeia | planeia
planeiam | planeiam
planeie | planeie
planeiem | planeiem
planeja | planeia
planejada | planeada
planejadas | planeadas
planejado | planeada
planejados | planeadas
planejam | planeiam
planejamos | planeamos
planejando | planeando
planejar | planear
planejaram | planearam
planejaria | planearia
planejariam | planeariam
planejará | planeará
planejarão | planearão
planejasse | planeasse
planejassem | planeassem
planejava | planeava
planejavam | planeavam
planeje | planeie
planejem | planeiem
planejou | planeou
planeou | planeou
planeta

pneu | pneu
pneumático | pneu
pneumáticos | pneus
pneus | pneus

pode | pode
pode ser vista | está patente
pode ser visto | está patente
podem | podem
pois | pois
poluem | poluem
polui | polui
poluindo | poluindo
poluir | poluir
poluirá | poluirá
poluiu | poluiu
poluída | poluída
poluídas | poluídas
poluído | poluído
poluídos | poluídos
poluíram | poluíram
polémica | polémica
polémicas | polémicas
polémico | polémico
polémicos | polémicos
polêmica | polémica
polêmicas | polémicas
polêmico | polémico
polêmicos | polémicos
pomos
pomos se em fuga | fugimos
pondo
pondo fim a | pondo fim a
pondo se em fuga | fugindo
ponha | ponha
ponha se em fuga | fuja
ponham
ponham se em fuga | fujam
ponto
pontualmente | a horas
por
por acaso | por acaso
por acidente | por acidente
por agora | para já
por ano | por ano
por causa da | devido à
por causa da falta de | por falta de
por causa das | devido às
por causa de | devido a
por causa do | devido ao
por causa dos | devido aos
por completo | totalmente
por conseguinte | por isso
por correio eletrônico | por email
por dia | por dia
por e mail | por email
por email | por email
por enquanto | para já
por escrito | por escrito
por essa razão | por isso
por esse motivo | por isso
por exemplo | por exemplo
por falta de | por falta de
por fim | enfim
por intermédio de | através de
por isso | por isso
por medo de | por medo de
por meio da | através da
por meio de | através de
por meio do | através do
por meio do site | pelo site
por motivos de saúde | por razões de saúde
por motivos de segurança | por razões de segurança
por motivos pessoais | por razões pessoais
por mês | por mês
por mútuo acordo | de comum acordo
por norma | em geral
por ocasião da | aquando da
por ocasião de | aquando de
por ocasião do | aquando do
por ora | para já
por outra parte | por outro lado
por outras palavras | noutras palavras
por outro lado | por outro lado
por precaução | por precaução
por prevenção | por precaução
por razões de saúde | por razões de saúde
por razões de segurança | por razões de segurança
por razões pessoais | por razões pessoais
por receio de | por medo de
por segurança | por precaução
por semana | por semana
por sorte | por sorte
por telefone | por telefone
por toda parte | em todo lado
por todo lado | em todo lado
por unanimidade | unanimemente
por vezes | às vezes
por volta das | pelas
por volta de | cerca de
por vontade própria | voluntariamente
porco | porco
porcos | porcos
poria
poria se em fuga | fugiria
poriam
poriam se em fuga | fugiriam
porque | pois
portanto | por isso
portátil | laptop
porventura | talvez
porá
porá se em fuga | fugirá
porão | cave
porão se em fuga | fugirão
porém | mas
porões | caves
posse
possibilidade
possibilita | permite
possibilitada | permitida
possibilitadas | permitidas
possibilitado | permitida
possibilitados | permitidas
possibilitam | permitem
possibilitando | permitindo
possibilitar | permitir
possibilitaram | permitiram
possibilitaria | permitiria
possibilitariam | permitiriam
possibilitará | permitirá
possibilitarão | permitirão
possibilitasse | permitisse
possibilitava | permitia
possibilitavam | permitiam
possibilite | permita
possibilitem | permitam
possibilitou | permitiu
possuem | têm
possui | tem
possuía | tinha
possível
posta
posta em liberdade | solta
posta se em fuga | fugida
posta à venda | posta à venda
postas
postas em liberdade | soltas
postas se em fuga | fugidas
posterga | adia
postergada | adiada
postergadas | adiadas
postergado | adiada
postergados | adiadas
postergam | adiam
postergando | adiando
postergar | adiar
postergaram | adiaram
postergaria | adiaria
postergariam | adiariam
postergará | adiará
postergarão | adiarão
postergasse | adiasse
postergava | adiava
postergavam | adiavam
postergação | adiamento
postergou | adiou
postergue | adie
posterguem | adiem
posteriormente | mais tarde
posto
posto de combustível | bomba de gasolina
posto de gasolina | bomba de gasolina
posto de trabalho | emprego
posto em liberdade | solta
posto fim a | acabado com
posto se em fuga | fugido
posto à venda | posto à venda
postos
postos de gasolina | bombas de gasolina
postos de trabalho | empregos
postos em liberdade | soltas
postos se em fuga | fugidos
potável | potável
poucas
poucas vezes | raramente
pouco
pouco a pouco | aos poucos
pouco antes | logo antes
pouco barulhento | silenciosa
pouco claras | confusas
pouco depois | logo após
poucos
poupa | poupa
poupada | poupada
poupadas | poupadas
poupado | poupado
poupados | poupados
poupam | poupam
poupando | poupando
poupar | poupar
pouparam | pouparam
poupará | poupará
poupou | poupou
pousa | pousa
pousada | pousada
pousadas | pousadas
pousado | pousado
pousados | pousados
pousam | pousam
pousamos | pousamos
pousando | pousando
pousar | pousar
pousaram | pousaram
pousaria | pousaria
pousariam | pousariam
pousará | pousará
pousarão | pousarão
pousasse | pousasse
pousassem | pousassem
pousava | pousava
pousavam | pousavam
pouse | pouse
pousem | pousem
pousou | pousou
povoado | aldeia
povoados | aldeias

praticamente | quase
praticamente nada | quase nada
praticamente nunca | quase nunca
praticamente sempre | quase sempre
praticamente todas | quase todas
praticamente todos | quase todos
preaquece | aquece
preaquecem | aquecem
preaquecendo | aquecendo
preaquecer | aquecer
preaqueceram | aqueceram
preaqueceria | aqueceria
preaqueceriam | aqueceriam
preaquecerá | aquecerá
preaquecerão | aquecerão
preaquecesse | aquecesse
preaqueceu | aqueceu
preaquecia | aquecia
preaqueciam | aqueciam
preaquecida | aquecida
preaquecidas | aquecidas
preaquecido | aquecida
preaquecidos | aquecidas
preaqueça | aqueça
preaqueçam | aqueçam
precaução
preciosa | valiosa
preciosas | valiosas
precioso | valioso
preciosos | valiosos
precipitação | chuva
precipitações | chuvas
precisa | deve
precisa de | precisa de
precisada
precisada de | precisada de
precisadas
precisadas de | precisadas de
precisado
precisado de | precisado de
precisados
precisados de | precisados de
precisam | devem
precisam de | precisam de
precisamente | exatamente
precisamos
precisamos de | precisamos de
precisando
precisando de | precisando de
precisar
precisar de | precisar de
precisaram | precisaram
precisaram de | precisaram de
precisaria
precisaria de | precisaria de
precisariam
precisariam de | precisariam de
precisará | terá de
precisará de | precisará de
precisarão | terão de
precisarão de | precisarão de
precisasse
precisasse de | precisasse de
precisassem
precisassem de | precisassem de
precisava
precisava de | precisava de
precisavam
precisavam de | precisavam de
precise
precise de | precise de
precisem
precisem de | precisem de
precisou | teve de
precisou de | precisou de
predileta | favorita
prediletas | favoritas
predileto | favorito
prediletos | favoritos
preferida | favorita
preferidas | favoritas
preferido | favorito
preferidos | favoritos
prejudiciais | nocivas
prejudicial | nociva
premente | urgente
prementes | urgentes
premia | premia
premiada | premiada
premiadas | premiadas
premiado | premiado
premiados | premiados
premiam | premiam
premiando | premiando
premiar | premiar
premiaram | premiaram
premiará | premiará
premiarão | premiarão
premiava | premiava
premiavam | premiavam
premiou | premiou
premir | premir
prendas | prendas
prenderam | detiveram
prendeu | deteve
preocupa | inquieta
preocupada | inquieta
preocupadas | inquietas
preocupado | inquieta
preocupados | inquietas
preocupam | inquietam
preocupando | inquietando
preocupar | inquietar
preocuparam | inquietaram
preocupará | inquietará
preocupou | inquietou
prepara | prepara
preparada | preparada
preparadas | preparadas
preparado | preparado
preparados | preparados
preparam | preparam
preparamos | preparamos
preparando | preparando
preparar | preparar
prepararam | prepararam
prepararia | prepararia
preparariam | preparariam
preparará | preparará
prepararão | prepararão
preparasse | preparasse
preparassem | preparassem
preparava | preparava
preparavam | preparavam
prepare | prepare
preparem | preparem
preparou | preparou
presa | presa
presas | presas
prescreva | receite
prescrevam | receitem
prescreve | receita
prescrevem | receitam
prescrevemos | receitamos
prescrevendo | receitando
prescrever | receitar
prescreveram | receitaram
prescreveria | receitaria
prescreveriam | receitariam
prescreverá | receitará
prescreverão | receitarão
prescrevesse | receitasse
prescrevessem | receitassem
prescreveu | receitou
prescrevia | receitava
prescreviam | receitavam
prescrita | prescrita
prescritas | prescritas
prescrito | prescrito
prescritos | prescritos
presentemente | atualmente
presentes | prendas
presença
preserva | guarda
preservada | guardada
preservadas | guardadas
preservado | guardada
preservados | guardadas
preservam | guardam
preservando | guardando
preservar | guardar
preservaram | guardaram
preservaria | conservaria
preservariam | conservariam
preservará | guardará
preservarão | conservarão
preservasse | conservasse
preservava | conservava
preservavam | conservavam
preserve | conserve
preservem | conservem
preservou | guardou
preso | preso
presos | presos
pressas
prestes
prestigiada | afamada
prestigiadas | afamadas
prestigiado | afamada
prestigiados | afamadas
pretende | quer
pretendem | querem
pretendia | queria
prevenção
previamente
previamente a | antes de
previstas
previsto
previstos
previsão
previsão do tempo | previsão do tempo
previsão meteorológica | previsão do tempo
preço
primavera
primeira
primeira metade | primeira parte
primeira parte | primeira parte
primeiro
primeiro tempo | primeira parte
primordiais | cruciais
primordial | crucial
principais | principais
principal | principal
principalmente | sobretudo
principia | começa
principiada | começada
principiadas | começadas
principiado | começada
principiados | começadas
principiam | começam
principiamos | começamos
principiando | começando
principiar | começar
principiaram | começaram
principiaria | começaria
principiariam | começariam
principiará | começará
principiarão | começarão
principiasse | começasse
principiassem | começassem
principiava | começava
principiavam | começavam
principie | comece
principiem | comecem
principiou | começou
princípio | começo
princípios | começos
prisão | cadeia
prisões | cadeias
problema | incômodo
problemas | incômodos
procedimento | trâmite
procedimentos | trâmites
procura | busca
procuram | buscam
procurava | buscava
procuravam | buscavam
produz | produz
produza | produza
produzam | produzam
produzem | fabricam
produzia | produzia
produziam | produziam
produzida | fabricada
produzidas | fabricadas
produzido | fabricada
produzidos | fabricadas
produzimos | fabricamos
produzindo | fabricando
produzir | fabricar
produziram | fabricaram
produziria | fabricaria
produziriam | fabricariam
produzirá | fabricará
produzirão | fabricarão
produzisse | fabricasse
produzissem | fabricassem
produziu | fabricou
produção | fabrico
professor | docente
professores | docentes
profissão | ofício
profissões | ofícios
programa | planeia
programada | planeada
programadas | planeadas
programado | planeada
programados | planeadas
programam | planeiam
programando | planeando
programar | planear
programaram | planearam
programaria | planearia
programariam | planeariam
programará | planeará
programarão | planearão
programasse | planeasse
programava | planeava
programavam | planeavam
programe | planeie
programem | planeiem
programou | planeou
progredia | avançava
progrediam | avançavam
progredida | avançada
progredidas | avançadas
progredido | avançado
progredidos | avançados
progredimos | avançamos
progredindo | avançando
progredir | avançar
progrediram | avançaram
progrediria | avançaria
progrediriam | avançariam
progredirá | avançará
progredirão | avançarão
progredisse | avançasse
progredissem | avançassem
progrediu | avançou
progressivamente | aos poucos
progrida | avance
progridam | avancem
progride | avança
progridem | avançam
proiba | vede
proibam | vedem
proibe | veda
proibem | vedam
proibia | vedava
proibiam | vedavam
proibida | vedada
proibidas | vedadas
proibido | vedada
proibidos | vedadas
proibindo | vedando
proibir | vedar
proibiram | vedaram
proibiria | vedaria
proibiriam | vedariam
proibirá | vedará
proibirão | vedarão
proibisse | vedasse
proibiu | vedou
prol
prolonga | prolonga
prolongada | prolongada
prolongadas | prolongadas
prolongado | prolongada
prolongados | prolongadas
prolongam | prolongam
prolongando | prolongando
prolongar | prolongar
prolongaram | prolongaram
prolongaria | prolongaria
prolongariam | prolongariam
prolongará | prolongará
prolongarão | prolongarão
prolongasse | prolongasse
prolongava | prolongava
prolongavam | prolongavam
prolongou | prolongou
prolongue | prolongue
prolonguem | prolonguem
promete | promete
prometeram | prometeram
prometeu | prometeu
promova | promova
promovam | promovam
promove | fomenta
promovem | fomentam
promovemos | promovemos
promovendo | fomentando
promover | fomentar
promoveram | fomentaram
promoveria | promoveria
promoveriam | promoveriam
promoverá | fomentará
promoverão | promoverão
promovesse | promovesse
promovessem | promovessem
promoveu | fomentou
promovia | promovia
promoviam | promoviam
promovida | fomentada
promovidas | fomentadas
promovido | fomentado
promovidos | fomentados
propagaram
propagaram se | alastraram
propagou
propagou se | alastrou
propomos | propomos
propondo | propondo
proponha | sugira
proponham | sugiram
propor | propor
proporciona | fornece
proporciona vista | oferece vista
proporcionar | fornecer
proporia | proporia
proporiam | proporiam
proporá | proporá
proporão | proporão
propositadamente | de propósito
proposta | proposta
propostas | propostas
proposto | proposto
propostos | propostos
propriedade
proprietária | dona
proprietárias | donas
proprietário | dono
proprietários | donos
propunha | sugeria
propunham | sugeriam
propuseram | sugeriram
propusesse | sugerisse
propusessem | sugerissem
propósito | intenção
propósitos | intenções
propôs | propôs
propõe | propõe
propõem | propõem
prorroga | prolonga
prorrogada | prolongada
prorrogadas | prolongadas
prorrogado | prolongada
prorrogados | prolongadas
prorrogam | prolongam
prorrogando | prolongando
prorrogar | prolongar
prorrogaram | prolongaram
prorrogaria | prolongaria
prorrogariam | prolongariam
prorrogará | prolongará
prorrogarão | prolongarão
prorrogasse | prolongasse
prorrogava | prolongava
prorrogavam | prolongavam
prorrogou | prolongou
prorrogue | prolongue
prorroguem | prolonguem
prossegua | continue
prosseguam | continuem
prossegue | continua
prosseguem | continuam
prossegui | continua
prosseguia | continuava
prosseguiam | continuavam
prosseguida | continuada
prosseguidas | continuadas
prosseguido | continuada
prosseguidos | continuadas
prosseguimos | continuamos
prosseguindo | continuando
prosseguir | continuar
prosseguiram | continuaram
prosseguiria | continuaria
prosseguiriam | continuariam
prosseguirá | continuará
prosseguirão | continuarão
prosseguisse | continuasse
prosseguissem | continuassem
prosseguiu | continuou
prosseguíram | continuaram
prossiga | continue
prossigam | continuem
protega | protega
protegam | protegam
protege | protege
protegem | protegem
protegendo | protegendo
proteger | proteger
protegeram | protegeram
protegeria | protegeria
protegeriam | protegeriam
protegerá | protegerá
protegerão | protegerão
protegesse | protegesse
protegeu | protegeu
protegia | protegia
protegiam | protegiam
protegida | protegida
protegidas | protegidas
protegido | protegida
protegidos | protegidas
proteção | defesa
proteções | defesas
prova | prova
provas | provas
proveio
proveio de | veio de
proveitosa | útil
proveitoso | útil
provieram
provieram de | vieram de
provindo
provindo de | vindo de
provir
provir de | vir de
provisoriamente | provisoriamente
provisória | provisória
provisórias | provisórias
provisório | provisória
provisórios | provisórias
provoca | gera
provocada | gerada
provocadas | geradas
provocado | gerada
provocados | geradas
provocam | geram
provocamos | causamos
provocando | gerando
provocar | gerar
provocaram | geraram
provocaram a morte de | mataram
provocaria | geraria
provocariam | gerariam
provocará | gerará
provocarão | gerarão
provocasse | gerasse
provocassem | causassem
provocava | gerava
provocavam | geravam
provocou | gerou
provocou a morte de | matou
provoque | gere
provoquem | gerem
provém
provém da | vem da
provém de | vem de
provém do | vem do
provêm
provêm de | vêm de
proximidades
proíbe | proíbe
proíbem | proíbem
prudentemente | com prudência
prudência
prédio | prédio
prédios | prédios
prémio | prémio
prémios | prémios
prêmio | prémio
prêmios | prémios
própria
própria para consumo | potável
próxima | próxima
próximo | próxima
próximo a | perto de
próximo ao | perto do
próximo de | perto de
próximo à | perto da

publica
publica em | lança em
publica o seu | lança o seu
publicamente | em público
publicou
publicou em | lançou em
pular | pular
pulo | pulo
pulou | pulou
pune | pune
punem | punem
punha
punha se em fuga | fugia
punham
punham se em fuga | fugiam
punida | punida
punidas | punidas
punido | punido
punidos | punidos
punindo | punindo
punir | punir
puniram | puniram
punirá | punirá
puniu | puniu
puseram
puseram fim a | acabaram com
puseram se em fuga | fugiram
puseram à venda | puseram à venda
pusesse
pusesse se em fuga | fugisse
pusessem
pusessem se em fuga | fugissem

página
página web | site
páginas
páginas web | sites

pé

pênalti | pênalti
pênaltis | pênaltis

pílula | pílula
pílulas | pílulas

pó

pôr | pôr
pôr fim a | pôr fim a
pôr se em fuga | fugir
pôs
pôs fim a | pôs fim a
pôs se em fuga | fugiu
pôs à venda | pôs à venda

põe | põe
põe fim a | acaba com
põe se em fuga | foge
põem
põem fim a | acabam com
põem se em fuga | fogem

pública
público

quadro | quadro
quadros | quadros
quais
qual
qualifica | qualifica
qualificada | qualificada
qualificadas | qualificadas
qualificado | qualificada
qualificados | qualificadas
qualificam | qualificam
qualificando | qualificando
qualificar | qualificar
qualificaram | qualificaram
qualificaria | qualificaria
qualificariam | qualificariam
qualificará | qualificará
qualificarão | qualificarão
qualificasse | qualificasse
qualificava | qualificava
qualificavam | qualificavam
qualificou | qualificou
qualifique | qualifique
qualifiquem | qualifiquem
qualquer
quando | quando
quando muito | no máximo
quando viu | ao ver
quanto
quanto a | sobre
quarenta
quase | quase
quase nada | quase nada
quase nunca | quase nunca
quase sempre | quase sempre
quase todas | quase todas
quase todos | quase todos
que | que
que liga | que une
que tem por título | intitulada
que une | que une
quebra
queda | queda
quedas | quedas
queira | deseje
queiram | desejem
queixa
queixa se | reclama
queixam
queixam se | reclamam
queixar
queixar se | reclamar
queixaram
queixaram se | reclamaram
queixou
queixou se | reclamou
quer | quer
quer dizer | significa
querem | querem
querem dizer | significam
querendo
querendo dizer | significando
querer | querer
querer dizer | significar
queria | queria
querido
querido dizer | significado
questão
quis
quis dizer | quis dizer
quiser | querer
quiseram
quiseram dizer | significaram
quiserem | quiserem
quita | paga
quitada | paga
quitadas | pagas
quitado | pago
quitados | pagos
quitam | pagam
quitando | pagando
quitar | pagar
quitaram | pagaram
quitará | pagará
quitou | pagou

raiva | ira
rapariga | moça
raparigas | moças
rapaz | moço
rapazes | moços
rapidamente | veloz
rapidez
raramente | raramente
razão | razão
razões | razões

reaberta | reaberta
reabertas | reabertas
reaberto | reaberto
reabertos | reabertos
reabilita | restaura
reabilitada | restaurada
reabilitadas | restauradas
reabilitado | restaurado
reabilitados | restaurados
reabilitam | restauram
reabilitando | restaurando
reabilitar | restaurar
reabilitaram | restauraram
reabilitará | restaurará
reabilitou | restaurou
reabra | reabra
reabram | reabram
reabre | reabre
reabrem | reabrem
reabria | reabria
reabriam | reabriam
reabrimos | reabrimos
reabrindo | reabrindo
reabrir | reabrir
reabriram | reabriram
reabriria | reabriria
reabririam | reabririam
reabrirá | reabrirá
reabrirão | reabrirão
reabrisse | reabrisse
reabrissem | reabrissem
reabriu | reabriu
realidade
realiza | efetua
realiza se | ocorre
realizada | efetuada
realizadas | efetuadas
realizado | efetuada
realizados | efetuadas
realizam | efetuam
realizam se | decorrem
realizando | efetuando
realizar | efetuar
realizaram | efetuaram
realizaria | efetuaria
realizariam | efetuariam
realizará | efetuará
realizarão | efetuarão
realizasse | efetuasse
realizava | efetuava
realizavam | efetuavam
realize | efetue
realizem | efetuem
realizou | efetuou
realizou se | deu se
recarregar | carregar
recea | teme
receada | temida
receadas | temidas
receado | temida
receados | temidas
receam | temem
receamos | tememos
receando | temendo
recear | temer
recearam | temeram
recearia | temeria
receariam | temeriam
receará | temerá
recearão | temerão
receasse | temesse
receassem | temessem
receava | temia
receavam | temiam
recebe
recebe até | acolhe até
recebe todos os anos | acolhe todos os anos
receberam | obtiveram
recebeu | teve
recee | tema
receem | temam
receia | teme
receiam | temem
receie | tema
receiem | temam
receio | medo
receios | medos
receita | receita
receitada | prescrita
receitadas | prescritas
receitado | prescrito
receitados | prescritos
receitam | receitam
receitamos | receitamos
receitando | receitando
receitar | receitar
receitaram | receitaram
receitaria | receitaria
receitariam | receitariam
receitará | receitará
receitarão | receitarão
receitasse | receitasse
receitassem | receitassem
receitava | receitava
receitavam | receitavam
receite | receite
receitem | receitem
receitou | receitou
recentemente | ultimamente
receou | temeu
rechaça | chumba
rechaçada | chumbada
rechaçadas | chumbadas
rechaçado | chumbada
rechaçados | chumbadas
rechaçam | chumbam
rechaçando | chumbando
rechaçar | chumbar
rechaçaram | chumbaram
rechaçava | chumbava
rechaçavam | chumbavam
rechaçou | chumbou
reclama | reclama
reclamam | reclamam
reclamar | reclamar
reclamaram | reclamaram
reclamou | reclamou
reclusa | presa
reclusas | presas
recluso | preso
reclusos | presos
recobra | recobra
recobrada | recobrada
recobradas | recobradas
recobrado | recobrado
recobrados | recobrados
recobram | recobram
recobrando | recobrando
recobrar | recobrar
recobraram | recobraram
recobrará | recobrará
recobrou | recobrou
recolha | colete
recolham | coletem
recolhe | coleta
recolhem | coletam
recolhemos | coletamos
recolhendo | coletando
recolher | coletar
recolheram | coletaram
recolheria | coletaria
recolheriam | coletariam
recolherá | coletará
recolherão | coletarão
recolhesse | coletasse
recolhessem | coletassem
recolheu | coletou
recolheu 4000 | reuniu 4000
recolheu assinaturas | reuniu assinaturas
recolhia | coletava
recolhiam | coletavam
recolhida | coletada
recolhidas | coletadas
recolhido | coletado
recolhidos | coletados
recomece | retome
recomecem | retomem
recomenda | aconselha
recomendada | aconselhada
recomendadas | aconselhadas
recomendado | aconselhada
recomendados | aconselhadas
recomendam | aconselham
recomendamos | aconselhamos
recomendando | aconselhando
recomendar | aconselhar
recomendaram | aconselharam
recomendaria | aconselharia
recomendariam | aconselhariam
recomendará | aconselhará
recomendarão | aconselharão
recomendasse | aconselhasse
recomendassem | aconselhassem
recomendava | aconselhava
recomendavam | aconselhavam
recomende | aconselhe
recomendem | aconselhem
recomendou | aconselhou
recomeça | retoma
recomeçada | retomada
recomeçadas | retomadas
recomeçado | retomada
recomeçados | retomadas
recomeçam | retomam
recomeçando | retomando
recomeçar | retomar
recomeçaram | retomaram
recomeçaria | retomaria
recomeçariam | retomariam
recomeçará | retomará
recomeçarão | retomarão
recomeçasse | retomasse
recomeçava | retomava
recomeçavam | retomavam
recomeçou | retomou
reconhece | admite
reconhecem | admitem
reconhecendo | admitindo
reconhecer | admitir
reconheceram | admitiram
reconheceria | admitiria
reconheceriam | admitiriam
reconhecerá | admitirá
reconhecerão | admitirão
reconhecesse | admitisse
reconheceu | admitiu
reconhecia | admitia
reconheciam | admitiam
reconhecida | admitida
reconhecidas | admitidas
reconhecido | admitida
reconhecidos | admitidas
reconheça | admita
reconheçam | admitam
reconstruir | reedificar
recorda | lembra
recordada | lembrada
recordadas | lembradas
recordado | lembrada
recordados | lembradas
recordam | lembram
recordando | lembrando
recordar | lembrar
recordaram | lembraram
recordaria | lembraria
recordariam | lembrariam
recordará | lembrará
recordarão | lembrarão
recordasse | lembrasse
recordava | lembrava
recordavam | lembravam
recorde | lembre
recordem | lembrem
recordou | lembrou
recorra | apele
recorram | apelem
recorre | apela
recorrem | apelam
recorrendo | apelando
recorrer | apelar
recorreram | apelaram
recorreria | apelaria
recorreriam | apelariam
recorrerá | apelará
recorrerão | apelarão
recorresse | apelasse
recorreu | apelou
recorria | apelava
recorriam | apelavam
recorrida | apelada
recorridas | apeladas
recorrido | apelada
recorridos | apeladas
recruta | recruta
recrutada | recrutada
recrutadas | recrutadas
recrutado | recrutado
recrutados | recrutados
recrutam | recrutam
recrutamos | recrutamos
recrutando | recrutando
recrutar | recrutar
recrutaram | recrutaram
recrutaria | recrutaria
recrutariam | recrutariam
recrutará | recrutará
recrutarão | recrutarão
recrutasse | recrutasse
recrutassem | recrutassem
recrutava | recrutava
recrutavam | recrutavam
recrute | recrute
recrutem | recrutem
recrutou | recrutou
recupera | recobra
recuperada | recobrada
recuperadas | recobradas
recuperado | recobrado
recuperados | recobrados
recuperam | recobram
recuperando | recobrando
recuperar | recobrar
recuperaram | recobraram
recuperará | recobrará
recuperou | recobrou
recusa | chumba
recusa se a | não quer
recusada | chumbada
recusadas | chumbadas
recusado | chumbada
recusados | chumbadas
recusam | chumbam
recusando | chumbando
recusar | chumbar
recusaram | chumbaram
recusaria | chumbaria
recusariam | chumbariam
recusará | chumbará
recusarão | chumbarão
recusasse | chumbasse
recusava | chumbava
recusavam | chumbavam
recuse | chumbe
recusem | chumbem
recusou | chumbou
recusou se a | não quis
recém
recém nascido | bebé
recém nascidos | bebés
rede
redes
redireciona | desvia
redirecionada | desviada
redirecionadas | desviadas
redirecionado | desviado
redirecionados | desviados
redirecionam | desviam
redirecionando | desviando
redirecionar | desviar
redirecionaram | desviaram
redirecionará | desviará
redirecionarão | desviarão
redirecionava | desviava
redirecionavam | desviavam
redirecionou | desviou
redor
reduz | reduz
reduza | reduza
reduzam | reduzam
reduze | reduz
reduzem | reduzem
reduzia | reduzia
reduziam | reduziam
reduzida | reduzida
reduzidas | reduzidas
reduzido | reduzida
reduzidos | reduzidas
reduzimos | reduzimos
reduzindo | reduzindo
reduzir | reduzir
reduziram | reduziram
reduziria | reduziria
reduziriam | reduziriam
reduzirá | reduzirá
reduzirão | reduzirão
reduzisse | reduzisse
reduzissem | reduzissem
reduziu | reduziu
redução | queda
reduções | quedas
reedificar | reedificar
refere | diz
referem | apontam
referia | referia
referiam | referiam
referida | apontada
referidas | apontadas
referido | apontada
referidos | apontadas
referimos | indicamos
referindo | apontando
referir | apontar
referiram | citaram
referiria | apontaria
refeririam | apontariam
referirá | apontará
referirão | apontarão
referisse | apontasse
referissem | indicassem
referiu | citou
refira | aponte
refiram | apontem
reforce | reforce
reforcem | reforcem
reforma | renova
reformada | renovada
reformadas | renovadas
reformado | renovada
reformados | renovadas
reformam | renovam
reformando | renovando
reformar | renovar
reformaram | renovaram
reformaria | renovaria
reformariam | renovariam
reformará | renovará
reformarão | renovarão
reformasse | renovasse
reformava | renovava
reformavam | renovavam
reforme | renove
reformem | renovem
reformou | renovou
reforça | reforça
reforçada | reforçada
reforçadas | reforçadas
reforçado | reforçada
reforçados | reforçadas
reforçam | reforçam
reforçamos | reforçamos
reforçando | reforçando
reforçar | reforçar
reforçaram | reforçaram
reforçaria | reforçaria
reforçariam | reforçariam
reforçará | reforçará
reforçarão | reforçarão
reforçasse | reforçasse
reforçassem | reforçassem
reforçava | reforçava
reforçavam | reforçavam
reforço | reforço
reforçou | reforçou
registado
registaram
registaram se | deram se
registou
registou se | deu se
registou um lucro | teve um lucro
regra | norma
regras | normas
regressa | volta
regressada | voltada
regressadas | voltadas
regressado | voltada
regressados | voltadas
regressam | voltam
regressamos | voltamos
regressando | voltando
regressar | voltar
regressaram | voltaram
regressaria | voltaria
regressariam | voltariam
regressará | voltará
regressarão | voltarão
regressasse | voltasse
regressassem | voltassem
regressava | voltava
regressavam | voltavam
regresse | volte
regressem | voltem
regresso | retorno
regressou | voltou
regular
regularidade
regularmente | regularmente
reitera | repete
reiterada | repetida
reiteradas | repetidas
reiterado | repetido
reiterados | repetidos
reiteram | repetem
reiterando | repetindo
reiterar | repetir
reiteraram | repetiram
reiterará | repetirá
reiterou | repetiu
reivindica | exige
reivindicada | exigida
reivindicadas | exigidas
reivindicado | exigida
reivindicados | exigidas
reivindicam | exigem
reivindicamos | exigimos
reivindicando | exigindo
reivindicar | exigir
reivindicaram | exigiram
reivindicaria | exigiria
reivindicariam | exigiriam
reivindicará | exigirá
reivindicarão | exigirão
reivindicasse | exigisse
reivindicassem | exigissem
reivindicava | exigia
reivindicavam | exigiam
reivindicou | exigiu
reivindique | exija
reivindiquem | exijam
rejeita | chumba
rejeitada | chumbada
rejeitadas | chumbadas
rejeitado | chumbada
rejeitados | chumbadas
rejeitam | chumbam
rejeitamos | chumbamos
rejeitando | chumbando
rejeitar | chumbar
rejeitaram | chumbaram
rejeitaria | chumbaria
rejeitariam | chumbariam
rejeitará | chumbará
rejeitarão | chumbarão
rejeitasse | chumbasse
rejeitassem | chumbassem
rejeitava | chumbava
rejeitavam | chumbavam
rejeite | chumbe
rejeitem | chumbem
rejeitou | chumbou
relata | diz
relatada | narrada
relatadas | narradas
relatado | dito
relatados | narrados
relatam | citam
relatamos | narramos
relatando | narrando
relatar | narrar
relataram | citaram
relataria | narraria
relatariam | narrariam
relatará | narrará
relatarão | narrarão
relatasse | narrasse
relatassem | narrassem
relatava | narrava
relatavam | narravam
relate | narre
relatem | narrem
relativamente
relativamente a | sobre
relatou | citou
relatórios | informes
relação
relevante | relevante
relevantes | relevantes
relvado | gramado
remeta | envie
remetam | enviem
remete | envia
remetem | enviam
remetemos | enviamos
remetendo | enviando
remeter | enviar
remeteram | enviaram
remeteria | enviaria
remeteriam | enviariam
remeterá | enviará
remeterão | enviarão
remetesse | enviasse
remetessem | enviassem
remeteu | enviou
remetia | enviava
remetiam | enviavam
remetida | enviada
remetidas | enviadas
remetido | enviada
remetidos | enviadas
remodela | renova
remodelada | renovada
remodeladas | renovadas
remodelado | renovada
remodelados | renovadas
remodelam | renovam
remodelando | renovando
remodelar | renovar
remodelaram | renovaram
remodelava | renovava
remodelavam | renovavam
remodelação | renova
remodelou | renovou
remova | tire
removam | tirem
remove | tira
removem | tiram
removendo | tirando
remover | tirar
removeram | tiraram
removeria | tiraria
removeriam | tirariam
removerá | tirará
removerão | tirarão
removesse | tirasse
removeu | tirou
removia | tirava
removiam | tiravam
removida | tirada
removidas | tiradas
removido | tirada
removidos | tiradas
remuneração | salário
remunerações | salários
remédio | fármaco
remédios | fármacos
renomada | afamada
renomadas | afamadas
renomado | afamada
renomados | afamadas
renova | renova
renovada | renovada
renovadas | renovadas
renovado | renovada
renovados | renovadas
renovam | renovam
renovando | renovando
renovar | renovar
renovaram | renovaram
renovaria | renovaria
renovariam | renovariam
renovará | renovará
renovarão | renovarão
renovasse | renovasse
renovava | renovava
renovavam | renovavam
renovação | renova
renove | renove
renovem | renovem
renovou | renovou
repara | repara
reparada | reparada
reparadas | reparadas
reparado | reparada
reparados | reparadas
reparam | reparam
reparando | reparando
reparar | reparar
repararam | repararam
reparará | reparará
repararão | repararão
reparava | reparava
reparavam | reparavam
reparo | reparo
reparou | reparou
reparta | divida
repartam | dividam
reparte | divide
repartem | dividem
repartia | dividia
repartiam | dividiam
repartida | dividida
repartidas | divididas
repartido | dividida
repartidos | divididas
repartimos | repartimos
repartindo | dividindo
repartir | dividir
repartiram | dividiram
repartiria | dividiria
repartiriam | dividiriam
repartirá | dividirá
repartirão | dividirão
repartisse | dividisse
repartissem | repartissem
repartiu | dividiu
repente
repentina | súbita
repentinamente | de repente
repentinas | súbitas
repentino | súbita
repentinos | súbitas
repercussão | repercussão
repercussões | repercussões
repete | repete
repetem | repetem
repetida | repetida
repetidas | repetidas
repetidas vezes | várias vezes
repetido | repetido
repetidos | repetidos
repetindo | repetindo
repetir | repetir
repetiram | repetiram
repetirá | repetirá
repetiu | repetiu
repousa | repousa
repousada | repousada
repousadas | repousadas
repousado | repousada
repousados | repousadas
repousam | repousam
repousando | repousando
repousar | repousar
repousaram | repousaram
repousaria | repousaria
repousariam | repousariam
repousará | repousará
repousarão | repousarão
repousasse | repousasse
repousava | repousava
repousavam | repousavam
repouse | repouse
repousem | repousem
repouso
repousou | repousou
repórter | repórter
repórteres | repórteres
requera | exiga
requeram | exigam
requere | exige
requerem | exigem
requerendo | exigindo
requerer | exigir
requereram | exigiram
requereria | exigiria
requereriam | exigiriam
requererá | exigirá
requererão | exigirão
requeresse | exigisse
requereu | exigiu
requeria | exigia
requeriam | exigiam
requerida | exigida
requeridas | exigidas
requerido | exigida
requeridos | exigidas
reserva | destina
reservada | destinada
reservadas | destinadas
reservado | destinado
reservados | destinados
reservam | destinam
reservamos | destinamos
reservando | destinando
reservar | destinar
reservaram | destinaram
reservaria | destinaria
reservariam | destinariam
reservará | destinará
reservarão | destinarão
reservasse | destinasse
reservassem | destinassem
reservava | destinava
reservavam | destinavam
reserve | destine
reservem | destinem
reservou | destinou
resgata | salva
resgatada | salvada
resgatadas | salvadas
resgatado | salvada
resgatados | salvadas
resgatam | salvam
resgatamos | salvamos
resgatando | salvando
resgatar | salvar
resgataram | salvaram
resgataria | salvaria
resgatariam | salvariam
resgatará | salvará
resgatarão | salvarão
resgatasse | salvasse
resgatassem | salvassem
resgatava | salvava
resgatavam | salvavam
resgate | salve
resgatem | salvem
resgatou | salvou
resguarda | protege
resguardada | protegida
resguardadas | protegidas
resguardado | protegida
resguardados | protegidas
resguardam | protegem
resguardando | protegendo
resguardar | proteger
resguardaram | protegeram
resguardaria | protegeria
resguardariam | protegeriam
resguardará | protegerá
resguardarão | protegerão
resguardasse | protegesse
resguardava | protegia
resguardavam | protegiam
resguarde | protega
resguardem | protegam
resguardou | protegeu
reside | mora
residem | moram
residente | morador
residentes | moradoras
residia | vivia
residiam | viviam
residida | morada
resididas | moradas
residido | morado
resididos | morados
residindo | morando
residir | morar
residiram | moraram
residirá | morará
residirão | morarão
residiu | morou
residência | casa
residências | casas
resistente | sólida
resistentes | sólidas
resolução | decisão
resoluções | decisões
resolva | decida
resolvam | decidam
resolve | decide
resolvem | decidem
resolvendo | decidindo
resolver | decidir
resolveram | decidiram
resolveria | decidiria
resolveriam | decidiriam
resolverá | decidirá
resolverão | decidirão
resolvesse | decidisse
resolveu | decidiu
resolvia | decidia
resolviam | decidiam
resolvida | decidida
resolvidas | decididas
resolvido | decidida
resolvidos | decididas
respeita | acata
respeitada | acatada
respeitadas | acatadas
respeitado | acatada
respeitados | acatadas
respeitam | acatam
respeitando | acatando
respeitar | acatar
respeitaram | acataram
respeitará | acatará
respeito
respeitou | acatou
ressalta | diz
ressaltada | enfatizada
ressaltadas | enfatizadas
ressaltado | enfatizada
ressaltados | enfatizadas
ressaltam | citam
ressaltando | enfatizando
ressaltar | enfatizar
ressaltaram | citaram
ressaltaria | enfatizaria
ressaltariam | enfatizariam
ressaltará | enfatizará
ressaltarão | enfatizarão
ressaltasse | enfatizasse
ressaltava | enfatizava
ressaltavam | enfatizavam
ressalte | enfatize
ressaltem | enfatizem
ressaltou | citou
ressarce | indeniza
ressarcem | indenizam
ressarcia | ressarcia
ressarciam | ressarciam
ressarcida | indenizada
ressarcidas | indenizadas
ressarcido | indenizada
ressarcidos | indenizadas
ressarcindo | indenizando
ressarcir | indenizar
ressarciram | indenizaram
ressarciria | indenizaria
ressarciriam | indenizariam
ressarcirá | indenizará
ressarcirão | indenizarão
ressarcisse | indenizasse
ressarciu | indenizou
ressarça | indenize
ressarçam | indenizem
restaura | restaura
restaurada | restaurada
restauradas | restauradas
restaurado | restaurado
restaurados | restaurados
restauram | restauram
restaurando | restaurando
restaurar | restaurar
restauraram | restauraram
restaurará | restaurará
restaurou | restaurou
restitua | devolva
restituam | devolvam
restituem | devolvem
restitui | devolve
restituia | devolvia
restituiam | devolviam
restituindo | devolvendo
restituir | devolver
restituiria | devolveria
restituiriam | devolveriam
restituirá | devolverá
restituirão | devolverão
restituisse | devolvesse
restituiu | devolveu
restituição | devolução
restituições | devoluções
restituída | devolvida
restituídas | devolvidas
restituído | devolvida
restituídos | devolvidas
restituíram | devolveram
resto
restringe | limita
restringem | limitam
restringida | limitada
restringidas | limitadas
restringido | limitado
restringidos | limitados
restringindo | limitando
restringir | limitar
restringiram | limitaram
restringirá | limitará
restringiu | limitou
restrição | limitação
restrições | limitações
resultado
resumo
retifica | corrige
retificada | corrigida
retificadas | corrigidas
retificado | corrigido
retificados | corrigidos
retificam | corrigem
retificamos | corrigimos
retificando | corrigindo
retificar | corrigir
retificaram | corrigiram
retificaria | corrigiria
retificariam | corrigiriam
retificará | corrigirá
retificarão | corrigirão
retificasse | corrigisse
retificassem | corrigissem
retificava | corrigia
retificavam | corrigiam
retificou | corrigiu
retifique | corrija
retifiquem | corrijam
retira | tira
retirada | tirada
retiradas | tiradas
retirado | tirada
retirados | tiradas
retirados por precaução | evacuados por precaução
retiram | tiram
retirando | tirando
retirar | tirar
retiraram | tiraram
retiraria | tiraria
retirariam | tirariam
retirará | tirará
retirarão | tirarão
retirasse | tirasse
retirava | tirava
retiravam | tiravam
retire | tire
retirem | tirem
retirou | tirou
retoma | retoma
retomada | retomada
retomadas | retomadas
retomado | retomada
retomados | retomadas
retomam | retomam
retomando | retomando
retomar | retomar
retomaram | retomaram
retomaria | retomaria
retomariam | retomariam
retomará | retomará
retomarão | retomarão
retomasse | retomasse
retomava | retomava
retomavam | retomavam
retome | retome
retomem | retomem
retomou | retomou
retorna | volta
retornada | voltada
retornadas | voltadas
retornado | voltada
retornados | voltadas
retornam | voltam
retornando | voltando
retornar | voltar
retornaram | voltaram
retornaria | voltaria
retornariam | voltariam
retornará | voltará
retornarão | voltarão
retornasse | voltasse
retornava | voltava
retornavam | voltavam
retorne | volte
retornem | voltem
retorno | retorno
retornou | voltou
reunido | juntado
reunimos | juntamos
reuniram | juntaram
reuniria | juntaria
reuniriam | juntariam
reunisse | juntasse
reunissem | juntassem
reuniu | juntou
reuniu 4000 | reuniu 4000
reuniu assinaturas | reuniu assinaturas
reunião | reunião
reunião aberta | reunião aberta
reunião pública | reunião aberta
reuniões | reuniões
revela | revela
revelada | revelada
reveladas | reveladas
revelado | revelado
revelados | revelados
revelam | revelam
revelamos | revelamos
revelando | revelando
revelar | revelar
revelaram | revelaram
revelaria | revelaria
revelariam | revelariam
revelará | revelará
revelarão | revelarão
revelasse | revelasse
revelassem | revelassem
revelava | revelava
revelavam | revelavam
revele | revele
revelem | revelem
revelou | revelou
reúnam | juntem
reúne | junta
reúnem | juntam

riacho | riacho
riachos | riachos
ribeiro | riacho
ribeiros | riachos
ribeirão | riacho
ribeirões | riachos
rica | rica
ricas | ricas
rico | rica
ricos | ricas
rigorosa | severa
rigorosas | severas
rigoroso | severa
rigorosos | severas
risco | risco
riscos | riscos
rivais | rivais
rival | rival
rixa | rixa
rixas | rixas

robusta | sólida
robustas | sólidas
robusto | sólida
robustos | sólidas
roda | roda
rodada | rodada
rodadas | rodadas
rodado | rodado
rodados | rodados
rodam | rodam
rodamos | rodamos
rodando | rodando
rodar | rodar
rodaram | rodaram
rodaria | rodaria
rodariam | rodariam
rodará | rodará
rodarão | rodarão
rodasse | rodasse
rodassem | rodassem
rodava | rodava
rodavam | rodavam
rode | rode
rodeado
rodeado pela | cercado pela
rodeado por | cercado por
rodem | rodem
rodou | rodou
rodovia | estrada
rodovias | estradas
rodoviário
rodoviários
roupa | roupa

ruem | ruem
rui | rui
ruidosa | ruidosa
ruidosas | ruidosas
ruidoso | ruidoso
ruidosos | ruidosos
ruindo | ruindo
ruir | ruir
ruiria | ruiria
ruiriam | ruiriam
ruirá | ruirá
ruirão | ruirão
ruiu | ruiu
ruía | ruía
ruíam | ruíam
ruída | ruída
ruídas | ruídas
ruído | ruído
ruídos | ruídos
ruímos | ruímos
ruíram | ruíram
ruísse | ruísse
ruíssem | ruíssem

rápida | veloz
rápidas | rápidas
rápido | veloz
rápidos | rápidas

sabe
sabor | gosto
sabores | gostos
saborosa | saborosa
saborosas | saborosas
saboroso | saborosa
saborosos | saborosas
sacerdote | padre
sacerdotes | padres
saem
saem do leito | transbordam
safra | safra
safras | safras
sai
sai do leito | transborda
saia
saia do leito | transborde
saiam
saiam do leito | transbordem
saindo
saindo do leito | transbordando
sair
sair do leito | transbordar
sairia
sairia do leito | transbordaria
sairiam
sairiam do leito | transbordariam
sairá
sairá do leito | transbordará
sairão
sairão do leito | transbordarão
saiu
saiu do leito | transbordou
saiu ilesa | saiu ilesa
saiu ileso | saiu ileso
saiu são e salvo | saiu ileso
sal
salienta | diz
salientada | destacada
salientadas | destacadas
salientado | destacado
salientados | destacados
salientamos | destacamos
salientando | destacando
salientar | destacar
salientaria | destacaria
salientariam | destacariam
salientará | destacará
salientarão | destacarão
salientasse | destacasse
salientassem | destacassem
salientava | destacava
salientavam | destacavam
saliente | destaque
salientem | destaquem
salientou | citou
saltar | pular
salto | pulo
saltou | pulou
salva | salva
salva vidas | salva vidas
salvada | salvada
salvadas | salvadas
salvado | salvada
salvador
salvadores
salvados | salvadas
salvam | salvam
salvamento
salvamos | salvamos
salvando | salvando
salvar | salvar
salvaram | salvaram
salvaria | salvaria
salvariam | salvariam
salvará | salvará
salvarão | salvarão
salvasse | salvasse
salvassem | salvassem
salvava | salvava
salvavam | salvavam
salve | salve
salvem | salvem
salvo | salvo
salvo se | salvo se
salvos
salvou | salvou
salário | salário
salários | salários
sara | cura
sarada | curada
saradas | curadas
sarado | curado
sarados | curados
saram | curam
sarando | curando
sarar | curar
sararam | curaram
sarará | curará
sarou | curou
satisfeita | feliz
satisfeitas | felizes
satisfeito | feliz
satisfeitos | felizes
saía
saía do leito | transbordava
saíam
saíam do leito | transbordavam
saída
saída do leito | transbordada
saídas
saídas do leito | transbordadas
saído
saído do leito | transbordado
saídos
saídos do leito | transbordados
saímos
saímos do leito | transbordamos
saíram
saíram do leito | transbordaram
saísse
saísse do leito | transbordasse
saíssem
saíssem do leito | transbordassem
saúde

se | se
se bem que | embora
se encontra | está
se encontram | estão
se encontrava | estava
se feriram | feriram se
se feriu | feriu se
se queixa | reclama
se queixam | reclamam
se queixaram | reclamaram
se queixou | reclamou
se sente mal | passa mal
se sentiu mal | passou mal
secretamente | em segredo
segredo
segua | segua
seguam | seguam
segue
segue até | vai até
seguem | seguem
segui | segui
seguia | seguia
seguiam | seguiam
seguida | seguida
seguidas | seguidas
seguido | seguida
seguidos | seguidas
seguindo | seguindo
seguinte | próxima
seguir | seguir
seguiria | seguiria
seguiriam | seguiriam
seguirá | seguirá
seguirão | seguirão
seguisse | seguisse
seguiu | seguiu
segunda
segunda metade | segunda parte
segunda parte | segunda parte
segundo | segundo
segundo tempo | segunda parte
segurança
seguíram | seguíram
seja
seja como for | em todo caso
seleciona | escolhe
selecionada | escolhida
selecionadas | escolhidas
selecionado | escolhida
selecionados | escolhidas
selecionam | escolhem
selecionando | escolhendo
selecionar | escolher
selecionaram | escolheram
selecionará | escolherá
selecionarão | escolherão
selecionava | escolhia
selecionavam | escolhiam
selecionou | escolheu
sem
sem cessar | sem parar
sem contratempos | sem problemas
sem custos | grátis
sem dificuldade | facilmente
sem ferimentos | ilesa
sem incidentes | sem problemas
sem intervalo | sem pausa
sem pagar | grátis
sem parar | sem parar
sem pausa | sem pausa
sem problemas | sem problemas
sem sobressaltos | sem problemas
semana
semanalmente | por semana
semanas
semanas depois | semanas depois
semanas mais tarde | semanas depois
semelhante | similar
semelhantes | parecidas
sempre
sempre que | sempre que
senha | senha
senhas | senhas
sente
sentenciada | condenada
sentenciadas | condenadas
sentenciado | condenado
sentenciados | condenados
sentenciamos | condenamos
sentenciando | condenando
sentenciar | condenar
sentenciaram | condenaram
sentenciaria | condenaria
sentenciariam | condenariam
sentenciará | condenará
sentenciarão | condenarão
sentenciasse | condenasse
sentenciassem | condenassem
sentenciava | condenava
sentenciavam | condenavam
sentenciia | condena
sentenciiam | condenam
sentenciie | condene
sentenciiem | condenem
sentenciou | condenou
sentiu
sentiu se mal | passou mal
sepulta | enterra
sepultada | enterrada
sepultadas | enterradas
sepultado | enterrado
sepultados | enterrados
sepultam | enterram
sepultamento | enterro
sepultamentos | enterros
sepultando | enterrando
sepultar | enterrar
sepultaram | enterraram
sepultará | enterrará
sepultou | enterrou
ser
serve
serve como | serve de
serve de | serve de
servem
servem como | servem de
servem de | servem de
será
será aplicado | será aplicado
será disputado | será jogado
será jogado | será jogado
será realizada | terá lugar
será realizado | ocorrerá
seu
severa | severa
severas | severas
severo | severa
severos | severas

show | show
shows | shows

significa | significa
significado | significado
significam | significam
significando | significando
significar | significar
significaram | significaram
significativamente | muito
significou | quis dizer
silenciosa | silenciosa
silencioso | silenciosa
similar | similar
similares | parecidas
simples | fácil
simultaneamente | ao mesmo tempo
sismo | sismo
sismos | sismos
site | site
sites | sites
situa
situa se a | fica a
situada | situada
situadas | situadas
situado | situada
situados | situadas

sob
sob a direção de | dirigida por
sobe | sobe
sobem | sobem
sobre | sobre
sobressaltos
sobretudo | sobretudo
sociais
socorro
solar
solares
soldado | militar
soldados | soldados
solicita | pede
solicitada | pedida
solicitadas | pedidas
solicitado | pedida
solicitados | pedidas
solicitam | pedem
solicitamos | pedimos
solicitando | pedindo
solicitar | pedir
solicitaram | pediram
solicitaria | pediria
solicitariam | pediriam
solicitará | pedirá
solicitarão | pedirão
solicitasse | pedisse
solicitassem | pedissem
solicitava | pedia
solicitavam | pediam
solicitação | pedida
solicitações | pedidas
solicite | peda
solicitem | pedam
solicitou | pediu
solta | solta
soltas | soltas
solto | solta
soltos | soltas
solucionada | decidida
solucionadas | decididas
solucionado | decidida
solucionados | decididas
solucionar | decidir
solucionou | decidiu
somente | só
sorte
sorvete | gelado
sorvetes | gelados

sua
suave | amena
suba | suba
subam | subam
subia | subia
subiam | subiam
subida | subida
subidas | subidas
subido | subida
subidos | subidas
subimos | subimos
subindo | subindo
subir | subir
subiram | subiram
subiria | subiria
subiriam | subiriam
subirá | subirá
subirão | subirão
subisse | subisse
subissem | subissem
subitamente | de repente
subiu | subiu
sublinha | diz
sublinharam | citaram
sublinhou | citou
substancialmente | muito
substituiu
substituiu a | trocou a
substituta | sucessora
substitutas | sucessoras
substituto | sucessor
substitutos | sucessores
subúrbios
sucedem | ocorrem
sucedendo | ocorrendo
suceder | ocorrer
sucederam | deram se
sucedeu | deu se
sucedia | ocorria
sucediam | ocorriam
sucedida | ocorrida
sucedidas | ocorridas
sucedido | ocorrida
sucedidos | ocorridas
sucessor | sucessor
sucessora | sucessora
sucessoras | sucessoras
sucessores | sucessores
suco | suco
sucos | sucos
sucursais | filiais
sucursal | filial
sugere | propõe
sugerem | propõem
sugeria | sugeria
sugeriam | sugeriam
sugerida | proposta
sugeridas | propostas
sugerido | proposto
sugeridos | propostos
sugerimos | propomos
sugerindo | propondo
sugerir | propor
sugeriram | sugeriram
sugeriria | proporia
sugeririam | proporiam
sugerirá | proporá
sugerirão | proporão
sugerisse | sugerisse
sugerissem | sugerissem
sugeriu | propôs
sugira | sugira
sugiram | sugiram
sul
suma
sumamente | sumamente
sumir | sumir
sumiu | sumiu
sumo | suco
sumos | sucos
supera | excede
superada | excedida
superadas | excedidas
superado | excedida
superados | excedidas
superam | excedem
superamos | excedemos
superando | excedendo
superar | exceder
superaram | excederam
superaria | excederia
superariam | excederiam
superará | excederá
superarão | excederão
superasse | excedesse
superassem | excedessem
superava | excedia
superavam | excediam
supere | exceda
superem | excedam
superou | excedeu
suplementar | extra
suplementares | extras
suporta | aguenta
suportada | aguentada
suportadas | aguentadas
suportado | aguentado
suportados | aguentados
suportam | aguentam
suportando | aguentando
suportar | aguentar
suportaram | aguentaram
suportará | aguentará
suportou | aguentou
suprima | elimine
suprimam | eliminem
suprime | elimina
suprimem | eliminam
suprimia | suprimia
suprimiam | suprimiam
suprimida | eliminada
suprimidas | eliminadas
suprimido | eliminado
suprimidos | eliminados
suprimimos | eliminamos
suprimindo | eliminando
suprimir | eliminar
suprimiram | eliminaram
suprimiria | eliminaria
suprimiriam | eliminariam
suprimirá | eliminará
suprimirão | eliminarão
suprimisse | eliminasse
suprimissem | eliminassem
suprimiu | eliminou
surga | surga
surgam | surgam
surge | surge
surgem | surgem
surgia | surgia
surgiam | surgiam
surgida | surgida
surgidas | surgidas
surgido | surgida
surgidos | surgidas
surgindo | surgindo
surgir | surgir
surgiram | surgiram
surgiria | surgiria
surgiriam | surgiriam
surgirá | surgirá
surgirão | surgirão
surgisse | surgisse
surgiu | surgiu
surpreende | espanta
surpreendem | espantam
surpreendendo | espantando
surpreendente | espantosa
surpreendentes | espantosas
surpreender | espantar
surpreenderam | espantaram
surpreenderá | espantará
surpreendeu | espantou
surpresa | espanto
surpresas | surpresas
surpreso | surpreso
surpresos | surpresos
suíno | porco
suínos | porcos

são
são compostas por | são compostas por
são compostos por | são compostas por
são constituídas por | são compostas por
são constituídos por | são compostas por
são contra | opõem se a
são e salvo | ilesa
são esperadas | são esperadas
são esperados | são esperados
são previstas | são esperadas
são previstos | são esperados
são proibidas | são vedadas
são proibidos | são vedados
são vedadas | são vedadas
são vedados | são vedados
sãos
sãos e salvos | ilesa

séria | grave
sérias | graves
sério | grave
sérios | graves

síntese

só | só
sócia | sócia
sócio | sócio
sócios | sócios
sólida | sólida
sólidas | sólidas
sólido | sólida
sólidos | sólidas

súbita | súbita
súbitas | súbitas
súbito | súbita
súbitos | súbitas

tal
tal como previsto | como previsto
talentosa | dotada
talentosas | dotadas
talentoso | dotado
talentosos | dotados
talho | talho
talhos | talhos
talvez | talvez
também | também
tarda | tarda
tardada | tardada
tardadas | tardadas
tardado | tardada
tardados | tardadas
tardam | tardam
tardando | tardando
tardar | tardar
tardaram | tardaram
tardaria | tardaria
tardariam | tardariam
tardará | tardará
tardarão | tardarão
tardasse | tardasse
tardava | tardava
tardavam | tardavam
tarde | tarde
tardem | tardem
tardou | tardou

tela | ecrã
tela pintada | quadro
telas | ecrãs
telas pintadas | quadros
telefona | liga
telefonada | ligada
telefonadas | ligadas
telefonado | ligada
telefonados | ligadas
telefonam | ligam
telefonando | ligando
telefonar | ligar
telefonaram | ligaram
telefonaria | ligaria
telefonariam | ligariam
telefonará | ligará
telefonarão | ligarão
telefonasse | ligasse
telefonava | ligava
telefonavam | ligavam
telefone | ligue
telefone celular | celular
telefone móvel | celular
telefonem | liguem
telefones
telefones celulares | celulares
telefones móveis | celulares
telefonicamente | por telefone
telefonou | ligou
telemóveis | celulares
telemóvel | celular
televisão | tv
tem | tem
tem a possibilidade de | pode
tem capacidade para | tem lotação para
tem como objetivo | quer
tem de | deve
tem dificuldade | tem dificuldade
tem dificuldades | tem dificuldade
tem início | começa
tem lotação para | tem lotação para
tem lugar | ocorre
tem medo de | teme
tem que | deve
tem um custo de | custa
tem um preço de | custa
tema | tema
temam | temam
teme | teme
temem | temem
tememos | tememos
temendo | temendo
temer | temer
temeram | temeram
temeria | temeria
temeriam | temeriam
temerá | temerá
temerão | temerão
temesse | temesse
temessem | temessem
temeu | temeu
temia | temia
temiam | temiam
temida | temida
temidas | temidas
temido | temida
temidos | temidas
temor | medo
temores | medos
temos
temos medo de | tememos
tempestade | temporal
tempestades | temporais
tempo
temporais | temporais
temporal | temporal
temporariamente | provisoriamente
temporária | provisória
temporárias | provisórias
temporário | provisória
temporários | provisórias
tempos
tendo
tendo em conta | considerando
tendo em vista | considerando
tendo medo de | temendo
tenha
tenha medo de | tema
tenham
tenham medo de | temam
teoria
ter | ter
ter medo de | temer
teria
teria medo de | temeria
teriam
teriam medo de | temeriam
termina | acaba
termina a carreira | acaba a carreira
terminada | acabada
terminadas | acabadas
terminado | acabada
terminados | acabadas
terminam | acabam
terminamos | acabamos
terminando | acabando
terminar | acabar
terminaram | acabaram
terminaria | acabaria
terminariam | acabariam
terminará | acabará
terminarão | acabarão
terminasse | acabasse
terminassem | acabassem
terminava | acabava
terminavam | acabavam
termine | acabe
terminem | acabem
terminou | terminou
terra
terramoto | sismo
terramotos | sismos
terremoto | sismo
terremotos | sismos
terá
terá de | terá de
terá início | começará
terá lugar | terá lugar
terá medo de | temerá
terá que | terá de
terá um custo de | custará
terá um preço de | custará
terão
terão de | terão de
terão lugar | decorrem
terão medo de | temerão
terão que | terão de
teve | teve
teve de | teve de
teve início | começou
teve lugar | deu se
teve medo de | temeu
teve que | teve de
teve um lucro | teve um lucro
tevê | tv

tida
tida medo de | temida
tidas
tidas medo de | temidas
tido
tido medo de | temida
tidos
tidos medo de | temidas
time | time
times | times
tinha | tinha
tinha medo de | temia
tinha se lesionado | lesionara se
tinham
tinham medo de | temiam
tipo
tipo de | tipo de
tipos
tipos de | tipos de
tira | tira
tirada | tirada
tiradas | tiradas
tirado | tirada
tirados | tiradas
tiram | tiram
tirando | tirando
tirar | tirar
tiraram | tiraram
tiraria | tiraria
tirariam | tirariam
tirará | tirará
tirarão | tirarão
tirasse | tirasse
tirava | tirava
tiravam | tiravam
tire | tire
tirem | tirem
tirou | tirou
tiveram
tiveram de | precisaram
tiveram início | começaram
tiveram medo de | temeram
tiveram que | precisaram
tivesse
tivesse medo de | temesse
tivessem
tivessem medo de | temessem

toca
toca obras | toca obras
tocante | tocante
tocantes | tocantes
tocará
tocará obras | tocará obras
toda
toda semana | por semana
todas
todas as semanas | por semana
todas as vezes que | sempre que
todavia | mas
todo
todo ano | por ano
todo dia | por dia
todo mês | por mês
todos
todos os anos | por ano
todos os dias | por dia
todos os meses | por mês
toma
toma medidas | toma medidas
toma parte | participa
toma parte em | participa em
toma posse | toma posse
tomada
tomada parte em | participada em
tomadas
tomadas parte em | participadas em
tomado
tomado medidas | tomado medidas
tomado parte em | participado em
tomados
tomados parte em | participados em
tomam
tomam medidas | tomam medidas
tomam parte | participam
tomam parte em | participam em
tomam posse | tomam posse
tomamos
tomamos parte em | participamos em
tomando
tomando medidas | tomando medidas
tomando parte em | participando em
tomar
tomar medidas | tomar medidas
tomar o barco | pegar o barco
tomar o comboio | tomar o comboio
tomar parte | participar
tomar parte em | participar em
tomaram
tomaram medidas | tomaram medidas
tomaram parte | participaram
tomaram parte em | participaram em
tomaria
tomaria parte em | participaria em
tomariam
tomariam parte em | participariam em
tomará
tomará parte em | participará em
tomará posse | tomará posse
tomarão
tomarão parte em | participarão em
tomasse
tomasse parte em | participasse em
tomassem
tomassem parte em | participassem em
tomava
tomava parte em | participava em
tomavam
tomavam parte em | participavam em
tome
tome parte em | participe em
tomem
tomem parte em | participem em
tomou
tomou medidas | tomou medidas
tomou parte | participou
tomou parte em | participou em
tomou posse | tomou posse
topo | cume
topos | cumes
torcedor | adepto
torcedores | fãs
torna
torna a | torna a
torna possível observar | permite observar
tornado
tornado a | tornado a
tornam
tornam a | tornam a
tornando
tornando a | tornando a
tornar
tornar a | tornar a
tornaram
tornaram a | tornaram a
torneio | torneio
torneios | torneios
torno
tornou
tornou a | tornou a
tornou possível observar | permitiu observar
total
totalizaram | atingiram
totalizou | atingiu
totalmente | totalmente

trabalhadores | empregados
trabalho
trajeto | trajeto
trajetos | trajetos
tranquila | calma
tranquilas | calmas
tranquilo | calma
tranquilos | calmas
transborda | transborda
transbordada | transbordada
transbordadas | transbordadas
transbordado | transbordado
transbordados | transbordados
transbordam | transbordam
transbordamos | transbordamos
transbordando | transbordando
transbordar | transbordar
transbordaram | transbordaram
transbordaria | transbordaria
transbordariam | transbordariam
transbordará | transbordará
transbordarão | transbordarão
transbordasse | transbordasse
transbordassem | transbordassem
transbordava | transbordava
transbordavam | transbordavam
transborde | transborde
transbordem | transbordem
transbordou | transbordou
transeunte | peão
transeuntes | peões
transfere | move
transferem | movem
transferida | movida
transferidas | movidas
transferido | movido
transferidos | movidos
transferindo | movendo
transferir | mover
transferiram | moveram
transferirá | moverá
transferiu | moveu
transmite | emite
transmitem | emitem
transmitida | emitida
transmitidas | emitidas
transmitido | emitido
transmitidos | emitidos
transmitindo | emitindo
transmitir | emitir
transmitiram | emitiram
transmitirá | emitirá
transmitiu | emitiu
transportada | levada
transportadas | levadas
transportado | levada
transportados | levadas
transportava
transportava 20 | levava 20
transtorno | incômodo
transtornos | incômodos
treina
treina a equipa | treina a equipa
treinador | técnico
treinadora | técnica
treinadores | técnicos
trem | trem
trens | trens
tributo | imposto
tributos | impostos
trinta
trinta minutos | meia hora
triunfo | triunfo
triunfos | triunfos
trocou
trocou a | trocou a
trágica | trágica
trágicas | trágicas
trágico | trágico
trágicos | trágicos
trâmite | trâmite
trâmites | trâmites
trânsito
trégua | trégua
três
três vezes | três vezes

tudo
turné | turné
turnés | turnés
turnê | turné
turnês | turnés

tv | tv

tão
tão logo | logo que

técnica | técnica
técnico | técnico
técnicos | técnicos
término | fim
términos | fins

têm | têm
têm a possibilidade de | podem
têm de | devem
têm início | começam
têm lugar | decorrem
têm medo de | temem
têm que | devem

título

ultimamente | ultimamente
ultrapassa | excede
ultrapassada | excedida
ultrapassadas | excedidas
ultrapassado | excedida
ultrapassados | excedidas
ultrapassam | excedem
ultrapassamos | excedemos
ultrapassando | excedendo
ultrapassar | exceder
ultrapassaram | excederam
ultrapassaria | excederia
ultrapassariam | excederiam
ultrapassará | excederá
ultrapassarão | excederão
ultrapassasse | excedesse
ultrapassassem | excedessem
ultrapassava | excedia
ultrapassavam | excediam
ultrapasse | exceda
ultrapassem | excedam
ultrapassou | excedeu

um
um a um | um a um
um acréscimo | uma alta
um ano depois | um ano depois
um ano mais tarde | um ano depois
um após o outro | um a um
um aumento | uma alta
um defeito | uma falha
um depois do outro | um a um
um dia antes | na véspera
um dia depois | no outro dia
um golo apontado por | um golo marcado por
um golo marcado por | um golo marcado por
um grande número de | muitos
um mês depois | um mês depois
um mês mais tarde | um mês depois
um número crescente de | cada vez mais
um pouco | um pouco
um pouco de sal | um pouco de sal
uma
uma alta | uma alta
uma avaria | uma falha
uma descida | uma queda
uma diminuição | uma queda
uma exposição | uma mostra
uma falha | uma falha
uma mostra | uma mostra
uma pitada de sal | um pouco de sal
uma quebra | uma queda
uma queda | uma queda
uma redução | uma queda
uma semana depois | uma semana depois
uma semana mais tarde | uma semana depois
uma subida | uma alta
uma vez que | pois
umas | umas

unanimemente | unanimemente
unanimidade
une
unicamente | só
uns | uns
unânime

urgente | urgente
urgentes | urgentes
urgência

usa | usa
usada | usada
usadas | usadas
usado | usada
usados | usadas
usam | usam
usando | usando
usar | usar
usaram | usaram
usaria | usaria
usariam | usariam
usará | usará
usarão | usarão
usasse | usasse
usava | usava
usavam | usavam
use | use
usem | usem
uso | uso
usou | usou
usuais | usuais
usual | usual
usuário | usuário
usuários | usuários

utiliza | usa
utilizada | usada
utilizadas | usadas
utilizado | usada
utilizador | usuário
utilizadores | usuários
utilizados | usadas
utilizam | usam
utilizando | usando
utilizar | usar
utilizaram | usaram
utilizaria | usaria
utilizariam | usariam
utilizará | usará
utilizarão | usarão
utilizasse | usasse
utilizava | usava
utilizavam | usavam
utilização | uso
utilize | use
utilizem | usem
utilizou | usou

vacina | vacina
vacinas | vacinas
vaga
vaga de calor | onda de calor
vagarosa | lenta
vagaroso | lenta
vagas
vagas de calor | ondas de calor
vai
vai a | vai a
vai acompanhar | seguirá
vai aconselhar | aconselhará
vai acontecer | ocorrerá
vai adiar | adiará
vai admitir | admitirá
vai adquirir | comprará
vai advertir | avisará
vai aguardar | esperará
vai ajudar | ajudará
vai alcançar | atingirá
vai alertar | avisará
vai alterar | mudará
vai amassar | amassará
vai ampliar | ampliará
vai analisar | avaliará
vai aparecer | surgirá
vai apelar | apelará
vai apontar | apontará
vai aquecer | aquecerá
vai assegurar | garantirá
vai assinar | firmará
vai atingir | atingirá
vai atrapalhar | complicará
vai até | vai até
vai aumentar | subirá
vai autorizar | permitirá
vai auxiliar | ajudará
vai avaliar | avaliará
vai avisar | avisará
vai beneficiar | favorecerá
vai calcular | estimará
vai causar | gerará
vai celebrar | celebrará
vai citar | citará
vai classificar | qualificará
vai colaborar | cooperará
vai comemorar | celebrará
vai começar | começará
vai comprar | comprará
vai compreender | entenderá
vai comunicar | informará
vai concluir | acabará
vai conservar | guardará
vai continuar | continuará
vai contribuir | cooperará
vai conversar | falará
vai crescer | subirá
vai debater | debaterá
vai decidir | decidirá
vai demonstrar | exibirá
vai demorar | tardará
vai derrotar | vencerá
vai descansar | repousará
vai desocupar | esvaziará
vai determinar | decidirá
vai devolver | devolverá
vai dificultar | complicará
vai difundir | difundirá
vai diminuir | reduzirá
vai discutir | debaterá
vai dividir | dividirá
vai dobrar | dobrará
vai duplicar | dobrará
vai efetuar | efetuará
vai elogiar | louvará
vai elucidar | elucidará
vai encontrar | encontrará
vai enfatizar | enfatizará
vai ensinar | ensinará
vai entender | entenderá
vai enviar | enviará
vai esclarecer | elucidará
vai esmagar | amassará
vai espalhar | difundirá
vai esperar | esperará
vai estimar | estimará
vai estimular | estimulará
vai esvaziar | esvaziará
vai evidenciar | exibirá
vai examinar | avaliará
vai executar | efetuará
vai exibir | exibirá
vai exigir | exigirá
vai expandir | ampliará
vai explicar | elucidará
vai falar | falará
vai falecer | morrerá
vai favorecer | favorecerá
vai festejar | celebrará
vai ficar | ficará
vai finalizar | acabará
vai firmar | firmará
vai fortalecer | reforçará
vai garantir | garantirá
vai gerar | gerará
vai incentivar | estimulará
vai indenizar | indenizará
vai indicar | apontará
vai informar | informará
vai iniciar | começará
vai inspecionar | vistoriará
vai lecionar | ensinará
vai lembrar | lembrará
vai ligar | ligará
vai localizar | encontrará
vai louvar | louvará
vai mandar | enviará
vai mencionar | citará
vai modificar | mudará
vai morrer | morrerá
vai mostrar | exibirá
vai mudar | mudará
vai notar | notará
vai ocorrer | ocorrerá
vai pedir | pedirá
vai perceber | notará
vai permanecer | ficará
vai permitir | permitirá
vai planejar | planeará
vai possibilitar | permitirá
vai postergar | adiará
vai preaquecer | aquecerá
vai preservar | guardará
vai programar | planeará
vai proibir | vedará
vai prolongar | prolongará
vai prorrogar | prolongará
vai prosseguir | continuará
vai proteger | protegerá
vai provocar | gerará
vai qualificar | qualificará
vai realizar | efetuará
vai recear | temerá
vai recomendar | aconselhará
vai recomeçar | retomará
vai reconhecer | admitirá
vai recordar | lembrará
vai recorrer | apelará
vai recusar | chumbará
vai reduzir | reduzirá
vai reformar | renovará
vai reforçar | reforçará
vai rejeitar | chumbará
vai remover | tirará
vai renovar | renovará
vai repartir | dividirá
vai repousar | repousará
vai requerer | exigirá
vai resgatar | salvará
vai resguardar | protegerá
vai resolver | decidirá
vai ressaltar | enfatizará
vai ressarcir | indenizará
vai restituir | devolverá
vai retirar | tirará
vai retomar | retomará
vai retornar | voltará
vai salvar | salvará
vai seguir | seguirá
vai solicitar | pedirá
vai subir | subirá
vai superar | excederá
vai surgir | surgirá
vai tardar | tardará
vai telefonar | ligará
vai temer | temerá
vai tirar | tirará
vai ultrapassar | excederá
vai usar | usará
vai utilizar | usará
vai vedar | vedará
vai vencer | vencerá
vai vistoriar | vistoriará
vai voltar | voltará
valente | valente
valentes | valentes
valentia | bravura
valer
valiosa | valiosa
valiosas | valiosas
valioso | valioso
valiosos | valiosos
vasta | ampla
vastas | amplas
vasto | ampla
vastos | amplas
vazia | vazia
vazio | vazia

veda | veda
vedada | vedada
vedadas | vedadas
vedado | vedada
vedados | vedadas
vedam | vedam
vedando | vedando
vedar | vedar
vedaram | vedaram
vedaria | vedaria
vedariam | vedariam
vedará | vedará
vedarão | vedarão
vedasse | vedasse
vedava | vedava
vedavam | vedavam
vede | vede
vedem | vedem
vedou | vedou
veio
veio ao mundo | nasceu
veio de | veio de
veloz | veloz
velozes | rápidas
velozmente | veloz
vem
vem ao mundo | nasce
vem da | vem da
vem de | vem de
vem do | vem do
vence | vence
vencedor | ganhador
vencedora | ganhadora
vencedoras | ganhadoras
vencedores | ganhadores
vencem | vencem
vencendo | vencendo
vencer | ganhar
venceram | ganharam
venceria | venceria
venceriam | venceriam
vencerá | vencerá
vencerão | vencerão
vencesse | vencesse
venceu | ganhou
venceu o prémio | ganhou o prémio
vencia | vencia
venciam | venciam
vencida | vencida
vencidas | vencidas
vencido | vencida
vencidos | vencidas
vencimento | salário
vencimentos | salários
venda
venda para o estrangeiro | exporte
vendam
vendam para o estrangeiro | exportem
vendaval | vendaval
vende | vende
vende para o estrangeiro | exporta
vendem | vendem
vendem para o estrangeiro | exportam
vendemos
vendemos para o estrangeiro | exportamos
vendendo
vendendo para o estrangeiro | exportando
vender | vender
vender para o estrangeiro | exportar
venderam | venderam
venderam para o estrangeiro | exportaram
venderia
venderia para o estrangeiro | exportaria
venderiam
venderiam para o estrangeiro | exportariam
venderá
venderá para o estrangeiro | exportará
venderão
venderão para o estrangeiro | exportarão
vendesse
vendesse para o estrangeiro | exportasse
vendessem
vendessem para o estrangeiro | exportassem
vendeu | vendeu
vendeu para o estrangeiro | exportou
vendia
vendia para o estrangeiro | exportava
vendiam
vendiam para o estrangeiro | exportavam
vendida | vendida
vendida para o estrangeiro | exportada
vendidas
vendidas para o estrangeiro | exportadas
vendido | vendido
vendido para o estrangeiro | exportado
vendidos
vendidos para o estrangeiro | exportados
venha
venha ao mundo | nasça
venham
venham ao mundo | nasçam
ventania | vendaval
vença | vença
vençam | vençam
ver
verdade
verde
verifica | checa
verificada | checada
verificadas | checadas
verificado | checado
verificados | checados
verificam | checam
verificando | checando
verificar | checar
verificaram | checaram
verificará | checará
verificou | checou
verão
vestuário | roupa
vez
vezes

viaja
viaja para | vai a
viação
vida
vidas
vieram
vieram ao mundo | nasceram
vieram de | vieram de
viesse
viesse ao mundo | nascesse
viessem
viessem ao mundo | nascessem
vigor
vimos
vimos ao mundo | nascemos
vinda
vinda ao mundo | nascida
vindas
vindas ao mundo | nascidas
vindo
vindo ao mundo | nascido
vindo de | vindo de
vindos
vindos ao mundo | nascidos
vinha
vinha ao mundo | nascia
vinham
vinham ao mundo | nasciam
vinte
vir
vir ao mundo | nascer
vir de | vir de
viria
viria ao mundo | nasceria
viriam
viriam ao mundo | nasceriam
virtude
virá
virá ao mundo | nascerá
virão
virão ao mundo | nascerão
visa | quer
visita
visitou | visitou
vista
visto
visto que | pois
vistoria | vistoria
vistoriada | vistoriada
vistoriadas | vistoriadas
vistoriado | vistoriada
vistoriados | vistoriadas
vistoriam | vistoriam
vistoriando | vistoriando
vistoriar | vistoriar
vistoriaram | vistoriaram
vistoriaria | vistoriaria
vistoriariam | vistoriariam
vistoriará | vistoriará
vistoriarão | vistoriarão
vistoriasse | vistoriasse
vistoriava | vistoriava
vistoriavam | vistoriavam
vistorie | vistorie
vistoriem | vistoriem
vistoriou | vistoriou
vistos
visíveis | visíveis
visível | visível
vitória | triunfo
vitórias | triunfos
viu
vive | mora
vivem | moram
viver | morar
vivia | vivia
viviam | viviam
vivo

volta | volta
volta a | torna a
volta a abrir | reabre
voltada | voltada
voltada a abrir | reaberta
voltadas | voltadas
voltadas a abrir | reabertas
voltado | voltada
voltado a | tornado a
voltado a abrir | reaberto
voltados | voltadas
voltados a abrir | reabertos
voltam | voltam
voltam a | tornam a
voltam a abrir | reabrem
voltamos | voltamos
voltamos a abrir | reabrimos
voltando | voltando
voltando a | tornando a
voltando a abrir | reabrindo
voltar | voltar
voltar a | tornar a
voltar a abrir | reabrir
voltaram | voltaram
voltaram a | tornaram a
voltaram a abrir | reabriram
voltaria | voltaria
voltaria a abrir | reabriria
voltariam | voltariam
voltariam a abrir | reabririam
voltará | voltará
voltará a abrir | reabrirá
voltarão | voltarão
voltarão a abrir | reabrirão
voltasse | voltasse
voltasse a abrir | reabrisse
voltassem | voltassem
voltassem a abrir | reabrissem
voltava | voltava
voltava a abrir | reabria
voltavam | voltavam
voltavam a abrir | reabriam
volte | volte
volte a abrir | reabra
voltem | voltem
voltem a abrir | reabram
voltou | voltou
voltou a | tornou a
voltou a abrir | reabriu
voltou a ser | é de novo
voluntariamente | voluntariamente
vontade
vovó | avó
vovô | avô
voz

várias | várias
várias vezes | várias vezes
vários | vários

vão
vão acompanhar | seguirão
vão aconselhar | aconselharão
vão acontecer | ocorrerão
vão adiar | adiarão
vão admitir | admitirão
vão adquirir | comprarão
vão advertir | avisarão
vão aguardar | esperarão
vão ajudar | ajudarão
vão alcançar | atingirão
vão alertar | avisarão
vão alterar | mudarão
vão amassar | amassarão
vão ampliar | ampliarão
vão analisar | avaliarão
vão aparecer | surgirão
vão apelar | apelarão
vão apontar | apontarão
vão aquecer | aquecerão
vão assegurar | garantirão
vão assinar | firmarão
vão atingir | atingirão
vão atrapalhar | complicarão
vão até | vão até
vão aumentar | subirão
vão autorizar | permitirão
vão auxiliar | ajudarão
vão avaliar | avaliarão
vão avisar | avisarão
vão beneficiar | favorecerão
vão calcular | estimarão
vão causar | gerarão
vão celebrar | celebrarão
vão citar | citarão
vão classificar | qualificarão
vão colaborar | cooperarão
vão comemorar | celebrarão
vão começar | começarão
vão comprar | comprarão
vão compreender | entenderão
vão comunicar | informarão
vão concluir | acabarão
vão conservar | conservarão
vão continuar | continuarão
vão contribuir | cooperarão
vão conversar | falarão
vão crescer | subirão
vão debater | debaterão
vão decidir | decidirão
vão demonstrar | exibirão
vão demorar | tardarão
vão derrotar | vencerão
vão descansar | repousarão
vão desocupar | esvaziarão
vão determinar | decidirão
vão devolver | devolverão
vão dificultar | complicarão
vão difundir | difundirão
vão diminuir | reduzirão
vão discutir | debaterão
vão dividir | dividirão
vão dobrar | dobrarão
vão duplicar | dobrarão
vão efetuar | efetuarão
vão elogiar | louvarão
vão elucidar | apurarão
vão encontrar | encontrarão
vão enfatizar | enfatizarão
vão ensinar | ensinarão
vão entender | entenderão
vão enviar | enviarão
vão esclarecer | apurarão
vão esmagar | amassarão
vão espalhar | difundirão
vão esperar | esperarão
vão estimar | estimarão
vão estimular | estimularão
vão esvaziar | esvaziarão
vão evidenciar | exibirão
vão examinar | avaliarão
vão executar | efetuarão
vão exigir | exigirão
vão expandir | ampliarão
vão explicar | apurarão
vão falar | falarão
vão falecer | morrerão
vão favorecer | favorecerão
vão festejar | celebrarão
vão ficar | ficarão
vão finalizar | acabarão
vão firmar | firmarão
vão fortalecer | reforçarão
vão garantir | garantirão
vão gerar | gerarão
vão incentivar | estimularão
vão indenizar | indenizarão
vão indicar | apontarão
vão informar | informarão
vão iniciar | começarão
vão inspecionar | vistoriarão
vão lecionar | ensinarão
vão lembrar | lembrarão
vão ligar | ligarão
vão localizar | encontrarão
vão louvar | louvarão
vão mandar | enviarão
vão mencionar | citarão
vão modificar | mudarão
vão morrer | morrerão
vão mostrar | exibirão
vão mudar | mudarão
vão notar | notarão
vão ocorrer | ocorrerão
vão pedir | pedirão
vão perceber | notarão
vão permitir | permitirão
vão planejar | planearão
vão possibilitar | permitirão
vão postergar | adiarão
vão preaquecer | aquecerão
vão preservar | conservarão
vão programar | planearão
vão proibir | vedarão
vão prolongar | prolongarão
vão prorrogar | prolongarão
vão prosseguir | continuarão
vão proteger | protegerão
vão provocar | gerarão
vão qualificar | qualificarão
vão realizar | efetuarão
vão recear | temerão
vão recomendar | aconselharão
vão recomeçar | retomarão
vão reconhecer | admitirão
vão recordar | lembrarão
vão recorrer | apelarão
vão recusar | chumbarão
vão reduzir | reduzirão
vão reformar | renovarão
vão reforçar | reforçarão
vão rejeitar | chumbarão
vão remover | tirarão
vão renovar | renovarão
vão repartir | dividirão
vão repousar | repousarão
vão requerer | exigirão
vão resgatar | salvarão
vão resguardar | protegerão
vão resolver | decidirão
vão ressaltar | enfatizarão
vão ressarcir | indenizarão
vão restituir | devolverão
vão retirar | tirarão
vão retomar | retomarão
vão retornar | voltarão
vão salvar | salvarão
vão seguir | seguirão
vão solicitar | pedirão
vão subir | subirão
vão superar | excederão
vão surgir | surgirão
vão tardar | tardarão
vão telefonar | ligarão
vão temer | temerão
vão tirar | tirarão
vão ultrapassar | excederão
vão usar | usarão
vão utilizar | usarão
vão vedar | vedarão
vão vencer | vencerão
vão vistoriar | vistoriarão
vão voltar | voltarão

véspera

vêm
vêm ao mundo | nascem
vêm de | vêm de

web
website | site
websites | sites

zangada | brava
zangado | brava

zona | zona
zonas | zonas

à
à alta | à alta
à beira da | à beira da
à beira de | à beira de
à beira do | à beira do
à noite | à noite
à subida | à alta
à tarde | à tarde
à volta da | à volta da
à volta do | à volta do
à volta do estádio | à volta do estádio
à última hora | à última hora

às
às margens da | à beira da
às margens do | à beira do
às pressas | às pressas
às vezes | às vezes

álbum | disco
álbuns | discos

área | zona
áreas | zonas

âmbito

é
é composta por | é formada por
é composto por | é formada por
é conhecida por | é famosa por
é conhecido por | é famoso por
é constituída por | é formada por
é constituído por | é formada por
é contra | é contra
é de novo | é de novo
é desconhecido | não se sabe
é famosa por | é famosa por
é famoso por | é famoso por
é formada por | é formada por
é formado por | é formada por
é impossível | é impossível
é novamente | é de novo
é proibida | é vedada
é proibido | é vedado
é propriedade da | pertence à
é propriedade do | pertence ao
é realizado | ocorre
é vedada | é vedada
é vedado | é vedado

íngreme | íngreme
íngremes | íngremes

óbito | morte
óbitos | mortes
óbvia | óbvia
óbvias | óbvias
óbvio | óbvia
óbvios | óbvias

ótima | ótima
ótimas | ótimas
ótimo | ótima
ótimos | ótimas

ônibus | ônibus

última
último
últimos

útil | útil\
"""
