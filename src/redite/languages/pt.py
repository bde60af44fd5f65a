"""Portuguese: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "eu tu você vocês ela nós vós eles elas me te lhe lhes nos vos mim ti si consigo meu minha meus minhas "
        "teu tua teus tuas seus suas nosso nossa nossos nossas dele dela deles delas este esta estes estas isto "
        "esse essa esses essas isso aquele aquela aqueles aquelas aquilo deste desta destes destas disto desse "
        "dessa desses dessas disso daquele daquela neste nesta nestes nestas nesse nessa nesses nessas nisso "
        "nisto naquele naquela àquele num numa nuns aos às pelo pela pelos pelas quem qual quais cujo cuja cujos "
        "cujas onde quando quê porquê ser sou és somos são era eram éramos fui foram será serão seria seriam seja "
        "sejam fosse fossem sido sendo estar estou está estamos estão estava estavam esteve estiveram estará "
        "estarão estaria esteja estejam estado estando ter tenho temos têm tinha tinham teve tiveram terá terão "
        "teria teriam tenha tenham tivesse tido tendo haver há havia houve haverá haja também além então assim "
        "aqui aí ali lá cá pois embora enquanto porém contudo todavia entretanto portanto aliás bem tal tais via "
        "conforme tão vossa vosso vossas vossos estive estivemos tive tivemos vai vão vem vêm vou próprio própria "
        "próprios próprias através acerca haviam houveram hajam"
    ),
    negations=(
        "não nunca jamais sem nada ninguém nenhum nenhuma nenhuns nenhumas nem tampouco contra salvo exceto "
        "apesar senão sequer mal impossível falta"
    ),
    quantities=(
        "todo toda todos todas tudo algum alguma alguns algumas algo alguém vários várias muito muita muitos muitas "
        "pouco pouca poucos poucas mais menos maior menor maioria metade meio meia dobro duplo triplo só somente "
        "apenas unicamente quase cerca aproximadamente volta sobre sob antes depois após desde até entre acima "
        "abaixo primeiro primeira primeiros primeiras último última últimos últimas cada qualquer quaisquer ambos "
        "ambas outro outra outros outras bastante demais exatamente justamente total inteiro parte parcialmente "
        "ainda já sempre frequentemente vezes vez raramente agora logo cedo tarde próximo próxima anterior antigo "
        "recente recentemente atualmente máximo mínimo média durante dentro fora atrás frente esquerda direita norte "
        "sul leste oeste terço quarto novo nova novos novas mesmo mesma mesmos mesmas tanto tanta tantos tantas "
        "superior inferior uns umas perante longe perto diante debaixo junto seguinte passado passada ex antiga "
        "antigos antigas vice"
    ),
    modals=(
        "pode podem podia podiam poderá poderão poderia poderiam poder pôde puderam possa possam deve devem "
        "devia deviam deverá deverão deveria deveriam dever quer querem talvez provavelmente possivelmente "
        "supostamente alegadamente ou caso porque"
    ),
    titles_of_men="senhor sr dom",
    titles_of_women="senhora sra dona",
    titles="dr dra",
    numbers=(
        "0 zero 1 primeiro primeira primeiros primeiras 2 duas dois segundo segunda segundos segundas 3 três "
        "terceiro terceira terceiros terceiras 4 quatro quarto quarta quartos quartas 5 cinco quinto quinta "
        "quintos quintas 6 seis sexto sexta sextos sextas 7 sete sétimo sétima sétimos sétimas 8 oito oitavo "
        "oitava oitavos oitavas 9 nove nono nona nonos nonas 10 dezena dezenas dez décimo décima décimos "
        "décimas 11 onze 12 dúzia dúzias doze 13 treze 14 catorze 15 quinze 16 dezasseis 17 dezassete 18 "
        "dezoito 19 dezanove 20 vinte vigésimo vigésima vigésimos vigésimas 30 trinta trigésimo trigésima "
        "trigésimos trigésimas 40 quarenta quadragésimo quadragésima quadragésimos quadragésimas 50 cinquenta "
        "quinquagésimo quinquagésima quinquagésimos quinquagésimas 60 sessenta sexagésimo sexagésima "
        "sexagésimos sexagésimas 70 setenta septuagésimo septuagésima septuagésimos septuagésimas 80 oitenta "
        "octogésimo octogésima octogésimos octogésimas 90 noventa nonagésimo nonagésima nonagésimos "
        "nonagésimas 100 cem cento centena centenas centésimo centésima centésimos centésimas 200 duzentos "
        "300 trezentos 400 quatrocentos 500 quinhentos 600 seiscentos 700 setecentos 800 oitocentos 900 "
        "novecentos 1000 milhar milhares mil milésimo milésima milésimos milésimas 1000000 milhão milhões "
        "1000000000 bilhão bilhões bilião biliões 1000000000000 trilhão trilhões"
    ),
    dates=(
        "hoje ontem amanhã anteontem dia dias semana semanas mês meses ano anos anual século séculos década "
        "décadas manhã tarde noite madrugada meio meia primavera verão outono inverno fim janeiro fevereiro "
        "março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun jul "
        "ago set out nov dez domingo sábado dom seg qua qui sex sáb sem"
    ),
    units=(
        "centavos cêntimos € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f grau graus hectare hectares ha acre acres ac kilate "
        "kilates terabyte terabytes tb gigabyte gigabytes gb megabyte megabytes mb kilobyte kilobytes kb byte "
        "bytes bit bits hora horas minuto minutos min segundo segundos volt volts quilocaloria quilocalorias "
        "kcal caloria calorias cal joule joules kwh gigahertz ghz megahertz mhz hertz hz quilômetro "
        "quilômetros km metro metros centímetro centímetros cm milímetro milímetros mm milha milhas mi jarda "
        "jardas yd pé pés ft polegada polegadas pol quilograma quilogramas kg grama gramas tn libra libras lb "
        "onça onças oz gigawatt gigawatts gw megawatt megawatts mw quilowatt quilowatts kw watt watts cv mph "
        "litro litros mililitro mililitros ml galão galões gal barril barris bbl dólar dólares franco francos "
        "coroa coroas rupia rupias peso pesos dinar dinares rial riales rublo rublos leu leus euro euros "
        "dirham dirhams"
    ),
    credits=(
        "foto fotos fotografia fotografias fotógrafo imagem imagens vídeo vídeos fonte fontes crédito "
        "créditos arquivo ilustração infográfico legenda divulgação reprodução lusa afp reuters getty leia "
        "ler veja ver também publicidade anúncio copyright agência agências"
    ),
    labels=(
        "leia também; leia mais; ler mais; veja também; ver também; saiba mais; continua após a publicidade; "
        "notícias relacionadas; foto de arquivo; imagem ilustrativa; getty images; leia ainda; continue lendo"
    ),
    invitations=(
        "leia mais; ler mais; continue lendo; continuar a ler; saiba mais; ver mais; mais; continuar lendo; leia a "
        "matéria completa; continue a ler; ler artigo completo; mais informações"
    ),
    bylines="por correspondente enviado enviada redação redacção repórter autor autora texto agências",
    negative_prefixes="in im ir i des dis não",
    measures=(
        "por cento | % | porcento; quilômetros | quilômetro | km | quilómetros | quilómetro; centímetros | centímetro "
        "| cm; milímetros | milímetro | mm; quilogramas | quilograma | kg; miligramas | miligrama | mg; hectares | "
        "hectare | ha; quilômetros quadrados | quilômetro quadrado | km2 | quilómetros quadrados | quilómetro "
        "quadrado; metros quadrados | metro quadrado | m2; mililitros | mililitro | ml; metros cúbicos | metro cúbico "
        "| m3; quilowatts | quilowatt | kw; megawatts | megawatt | mw; gigawatts | gigawatt | gw; quilowatts hora | "
        "quilowatt hora | kwh; graus celsius | grau celsius | ° c; quilômetros por hora | quilômetro por hora | km h "
        "| quilómetros por hora | quilómetro por hora; sr | senhor; sra | senhora; horas | hora | h; euro | euros | "
        "€; dólar | dólares | $; libra | libras | £"
    ),
)
