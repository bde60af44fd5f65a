"""English: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "th nd rd him its has been their who but my me we our them your us what there when also i am being "
        "having do does did doing done itself himself herself themselves ourselves yourself yourselves myself "
        "oneself mine yours hers ours theirs whose whom where why how whoever whatever whichever such these those "
        "here then than so thus too though although however moreover furthermore meanwhile therefore hence "
        "nevertheless nonetheless while whilst into onto upon via indeed thereby whereby wherein thereof therein "
        "very quite rather really even own ll re ve s d m oh well anyway besides else simply regarding concerning "
        "amid among amongst whereas hereby herein hereupon thereupon whenever wherever namely likewise let"
    ),
    negations=(
        "not no never without none nobody nothing nowhere neither nor cannot t don doesn didn isn wasn weren "
        "aren won wouldn couldn shouldn hasn haven hadn ain shan mustn needn mightn daren cant wont dont "
        "doesnt didnt isnt wasnt werent arent wouldnt couldnt shouldnt hasnt havent hadnt against except "
        "excluding unless hardly scarcely barely despite instead lest non nay lack lacks lacked lacking fail "
        "fails failed refuse refuses refused deny denies denied false"
    ),
    quantities=(
        "all some most many much few more less fewer least fewest half double twice once triple thrice quarter third "
        "only just almost nearly about around approximately roughly over under above below before after until till "
        "since between up down first last any every each everyone everybody everything anyone anybody anything "
        "someone somebody something both either several various other others another enough exactly precisely merely "
        "alone total entire whole part partly mostly mainly largely increasingly further again already still yet "
        "always often sometimes rarely seldom usually now soon later earlier next previous previously former "
        "formerly latter recently currently early late longer shorter higher lower greater smaller bigger larger max "
        "min maximum minimum average top bottom from out off through throughout during within inside outside ahead "
        "behind beyond beneath left right north south east west northern southern eastern western increase increased "
        "decrease decreased rise rose fall fell same different new old across along toward towards back ever "
        "anywhere everywhere somewhere elsewhere together apart away forward backward afterwards beforehand "
        "thereafter hereafter nearby ex vice deputy"
    ),
    modals=(
        "will would can could may might must should shall ought need perhaps maybe probably possibly likely unlikely "
        "allegedly reportedly apparently certainly definitely surely or if whether because otherwise provided"
    ),
    titles_of_men="mr mister sir",
    titles_of_women="mrs ms miss madam",
    titles="dr prof mx",
    numbers=(
        "0 zero 1 one first 2 two second 3 three third 4 quadruple four fourth 5 five fifth 6 six sixth 7 "
        "seven seventh 8 eight eighth 9 nine ninth 10 ten tenth 11 eleven eleventh 12 dozen dozens twelve "
        "twelfth 13 thirteen thirteenth 14 fourteen fourteenth 15 fifteen fifteenth 16 sixteen sixteenth 17 "
        "seventeen seventeenth 18 eighteen eighteenth 19 nineteen nineteenth 20 twenty twentieth 30 thirty "
        "thirtieth 40 forty fortieth 50 fifty fiftieth 60 sixty sixtieth 70 seventy seventieth 80 eighty "
        "eightieth 90 ninety ninetieth 100 hundred hundreds hundredth 1000 thousand thousands thousandth k "
        "1000000 million millions mn mln 1000000000 billion billions bn 1000000000000 trillion trillions trn"
    ),
    dates=(
        "today yesterday tomorrow tonight day days daily week weeks weekly weekend weekends month months "
        "monthly year years yearly annual annually decade decades century centuries morning afternoon evening "
        "night noon midnight spring summer autumn winter sept mon tue tues wed thu thurs fri sat sun january "
        "february march april may june july august september october november december jan feb mar apr jun "
        "jul aug sep oct nov dec sunday monday tuesday wednesday thursday friday saturday yrs yr mths mth wks "
        "wk"
    ),
    units=(
        "percent pct pence cents cent bps mph kph kmh celsius fahrenheit bucks quid € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c "
        "°f degree degrees deg hectare hectares ha acre acres ac karat karats kt permille terabyte terabytes "
        "tb gigabyte gigabytes gb megabyte megabytes mb kilobyte kilobytes kb byte bytes bit bits hour hours "
        "hr minute minutes min second seconds sec volt volts kilocalorie kilocalories kcal calorie calories "
        "cal joule joules kwh gigahertz ghz megahertz mhz hertz hz kilometer kilometers km meter meters "
        "centimeter centimeters cm millimeter millimeters mm mile miles mi yard yards yd foot feet ft inch "
        "inches kilogram kilograms kg gram grams ton tons tn pound pounds lb ounce ounces oz gigawatt "
        "gigawatts gw megawatt megawatts mw kilowatt kilowatts kw watt watts horsepower hp liter liters "
        "milliliter milliliters ml gallon gallons gal barrel barrels bbl dollar dollars franc francs krone "
        "kroner rupee rupees peso pesos dinar dinars rial rials riyal riyals ruble rubles lei leu euro euros "
        "dirham dirhams"
    ),
    credits=(
        "photo photos photograph photographs photographer photographed picture pictures pictured image images "
        "video videos source sources credit credits courtesy caption file archive archives stock illustration "
        "illustrations graphic infographic screenshot getty reuters afp ap epa shutterstock instagram twitter "
        "facebook youtube handout read watch see also related advertisement ad advert sponsored copyright via "
        "agency agencies"
    ),
    labels=(
        "read also; read more; also read; see also; related articles; related stories; related article; file "
        "photo; photo credit; image source; image credit; image caption; photo by; recommended stories; more "
        "on this story; watch also; more from; click here; you may also like; don t miss; continue reading; "
        "getty images; story continues below"
    ),
    invitations=(
        "read more; read on; full story; see more; continue reading; keep reading; read the full story; read the "
        "rest; learn more; more; read full story; read the full article; read full article; read article; read "
        "this article; view more; show more; full article; more details; click here to read more; read more here; "
        "details; show full article; more info"
    ),
    bylines="by reporter correspondent editor writer staff newsroom text words bureau desk reporters",
    negative_prefixes="un in im ir il dis non mis",
    negative_suffixes="less",
    measures=(
        "percent | % | per cent; kilometers | kilometer | km | kilometres | kilometre; centimeters | centimeter | cm "
        "| centimetres | centimetre; millimeters | millimeter | mm | millimetres | millimetre; kilograms | kilogram | "
        "kg; milligrams | milligram | mg; hectares | hectare | ha; square kilometers | square kilometer | km2 | "
        "square kilometres | square kilometre; square meters | square meter | m2 | square metres | square metre; "
        "milliliters | milliliter | ml | millilitres | millilitre; cubic meters | cubic meter | m3 | cubic metres | "
        "cubic metre; kilowatts | kilowatt | kw; megawatts | megawatt | mw; gigawatts | gigawatt | gw; kilowatt hours "
        "| kilowatt hour | kwh; degrees celsius | degree celsius | ° c; kilometers per hour | kilometer per hour | km "
        "h | kilometres per hour | kilometre per hour; euro | euros | €; dollar | dollars | $; pound | pounds | £; "
        "yen | ¥; rupee | rupees | ₹; hryvnia | hryvnias | ₴"
    ),
)
