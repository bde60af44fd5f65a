"""English: which expressions say the same."""

EXPRESSIONS = """\
10
10 years | 10 years
100
100 years | 100 years

14
14 days | 14 days

20
20 years | 20 years

24
24 hours a day | day and night

30
30 minutes | half hour
30 years | 30 years

a | a
a bit | a bit
a brace by | a brace by
a brace from | a brace by
a century | 100 years
a day earlier | a day earlier
a day later | a day later
a decade | 10 years
a favourite with | popular with
a few | a few
a fortnight | 14 days
a further | another
a further five | five more
a further four | four more
a further ten | ten more
a further three | three more
a further two | two more
a goal by | a goal by
a goal from | a goal by
a great deal | a lot
a great many | many
a handful of | a few
a large number of | many
a little | a bit
a little less than | just below
a little more than | just over
a little over | just over
a little under | just below
a long way away | far away
a long way off | far away
a lot | a lot
a lot of | many
a majority of | most
a maximum of | at most
a minimum of | at least
a moment ago | just now
a number of | several
a number of times | repeatedly
a place to live | place to live
a place to stay | place to live
a second time | a second time
a short distance from | a short walk from
a short time after | just after
a short time ago | lately
a short time before | just before
a short time later | just after
a short walk from | a short walk from
a small number of | a few
a spokesman said | a spokesman said
a spokeswoman said | a spokeswoman said
a stone s throw from | a short walk from
a third of | a third of
a third time | a third time
a variety of | a variety of
a week earlier | a week earlier
a week later | a week later
a while ago | a while ago
a year earlier | a year earlier
a year later | a year later

abandon | quit
abandoned | gave up
abandoning | deserting
abandons | quits
abide
abide by | abide by
abided
abided by | abided by
abides
abides by | abides by
abiding
abiding by | abiding by
abilities | abilities
ability | ability
ablaze | ablaze
able
aboard | aboard
abolish | scrap
abolished | canceled
abolishes | scraps
abolishing | canceling
about | about
about the same | much the same
above
above all | above all
abroad | abroad
abrupt | abrupt
absolute
absorb | absorb
absorbed | absorbed
absorbing | absorbing
absorbs | absorbs

academic | scholar
academics | scholars
accelerate | hasten
accelerated | sped up
accelerates | hastens
accelerating | hastening
accessible | reachable
accident
accident scene | crash scene
accidentally | in error
accidents
accommodate | house
accommodated | housed
accommodates | houses
accommodating | housing
accommodation | lodging
accompanied | escorted
accompanies | escorts
accompany | escort
accompanying | escorting
accomplish | attain
accomplished | achieved
accomplishes | attains
accomplishing | achieving
accomplishment | achievement
accomplishments | achievements
accord | deal
accordance
according
according to | as per
according to a spokesman | a spokesman said
according to a spokeswoman | a spokeswoman said
according to doctors | doctors said
according to her family | her family said
according to his family | his family said
according to officials | officials said
according to plan | as planned
according to police | police said
according to the club | the club said
according to the company | the company said
according to the council | the council said
according to the fire service | the fire service said
according to the ministry | the ministry said
according to the organisers | organisers said
according to the police | police said
according to the researchers | the researchers said
according to the weather service | the weather service said
according to witnesses | witnesses said
accordingly | thus
accords | deals
account
account for | make up
accounted
accounted for | made up
accounting
accounting for | making up
accounts
accounts for | makes up
accurate | exact
accusation | accusation
accusations | accusations
accusations of | charges of
accused | accused
accustomed
ache
achieve | attain
achieved | achieved
achievement | achievement
achievements | achievements
achieves | attains
achieving | achieving
acknowledge | admit
acknowledged | admitted
acknowledges | admits
acknowledging | admitting
acquire | obtain
acquired | acquired
acquires | obtains
acquiring | acquiring
acquisition | takeover
acquisitions | takeovers
acquitted | cleared
across
across europe | across europe
across from | opposite
across the city | citywide
across the country | nationwide
across the globe | globally
across the region | across the region
across the town | across the town
across the world | globally
act | act
act as | act as
acted | acted
acted as | acted as
acting | acting
acting as | acting as
action
activist
activists
acts | acts
acts as | acts as
actual
actually | in fact

ad | ad
adapt | adapt
adaptable | flexible
adapted | adapted
adapting | adapting
adapts | adapts
add
add salt and pepper to taste | season to taste
add up to | total
added | said
added time | added time
added up to | came to
adding
adding that | noting
addition
additional | extra
additionally | moreover
address | speech
addressed | tackled
addresses | speeches
adds
adds that | says
adds up to | totals
adept | adept
adequate | enough
adhere
adhere to | abide by
adhered
adhered to | abided by
adheres
adheres to | abides by
adhering
adhering to | abiding by
adjacent | adjacent
adjourned
adjourned to | adjourned to
adjourned until | put off until
adjust | adapt
adjusted | adapted
adjusting | adapting
adjusts | adapts
admire | admire
admired | admired
admires | admires
admiring | admiring
admission
admission charge | entry fee
admission fee | entry fee
admission fees | entry fees
admission is free | entry is free
admission is free of charge | entry is free
admission price | entry fee
admission ticket | ticket
admission tickets | tickets
admit | admit
admits | admits
admitted | admitted
admitting | admitting
adolescent | teen
adolescents | teens
adopt
adopted
adopted a law | passed a law
adopted a resolution | passed a resolution
adopted the budget | passed the budget
adopted the law | passed the law
adored | loved
adorn | adorn
adorned | adorned
adorning | adorning
adorns | adorns
ads | ads
adult | adult
adults | adults
advance
advantage | benefit
advantages | benefits
adversaries | rivals
adversary | rival
adverse
adverse effect | side effect
adverse effects | side effects
advert | ad
advertisement | ad
advertisements | ads
adverts | ads
advice | advice
advise | advise
advised | advised
advises | advises
advising | advising
advocates
advocates of | backers of

aeroplane | plane
aeroplanes | planes

affairs
affect | affect
affected | affected
affecting | affecting
affects | affects
affluent | rich
affordable | affordable
affords
affords a view of | offers a view of
afraid
afraid of | afraid of
after | after
after half time | after half time
after that | later
after the break | after half time
after the interval | after half time
after this | later
afternoon
afterward | later
afterwards | later

again | again
against
against the law | illegal
age
aged | aged
agency
agent
agents
ages
aggravate | worsen
aggravated | worsened
aggravates | worsens
aggravating | worsening
ago
agree
agree on | agree on
agreeable | pleasant
agreed
agreed on | agreed on
agreeing
agreeing on | agreeing on
agreement | deal
agreements | deals
agrees
agrees on | agrees on

ahead
ahead of | before
ahead of time | beforehand

aid | aid
aided | aided
aiding | aiding
aids | aids
aim | aim
aim to | aim to
aimed
aims | aims
aims to | aims to
air
air ambulance | air ambulance
air carrier | airline
air carriers | airlines
aired | aired
airing | airing
airline | airline
airlines | airlines
airplane | plane
airplanes | planes

alarm | alarm
alarms | alarms
album
alcohol
alcohol test | breath test
alert | alarm
alerted | alerted
alerts | alarms
alight
all
all along | all along
all day | all day
all day long | all day
all kinds of | a variety of
all night | all night
all night long | all night
all of a sudden | suddenly
all of the | all the
all over europe | across europe
all over the city | citywide
all over the country | nationwide
all over the place | everywhere
all over the region | across the region
all over the town | across the town
all over the world | globally
all purpose flour | plain flour
all sorts of | a variety of
all the | all the
all the more | even more
all the same | but
all the way to | as far as
all those who | all who
all through | throughout
all through the year | all year
all told | in all
all week | all week
all who | all who
all year | all year
all year round | all year
allegation | accusation
allegations | accusations
alleviate | ease
alleviated | eased
alleviates | eases
alleviating | easing
alley | lane
alleys | lanes
alliance | alliance
alliances | alliances
allow | allow
allow it to | let it
allow them to | let them
allow to cool | let cool
allow to rest | let rest
allowed | allowed
allowed to | allowed to
allowing | letting
allows | lets
almost | almost
almost all | almost all
almost always | almost always
almost every | almost every
almost everybody | almost everyone
almost everyone | almost everyone
almost never | hardly ever
along
along with | along with
aloud | aloud
also | too
also suitable for | suitable for
alter | alter
alteration | alter
alterations | alters
altered | altered
altering | altering
alters | alters
although | though
altogether | in all
aluminium | aluminum
aluminum | aluminum
always | always

amalgamate | merge
amalgamated | merged
amalgamates | merges
amalgamating | merging
amalgamation | merger
amazed | amazed
amazing | amazing
ambulance
ambulance crews | paramedics
ambulance worker | paramedic
ambulance workers | paramedics
amend | amend
amended | amended
amending | amending
amends | amends
amiable | kind
amid | amid
amidst | amid
among | among
amongst | among
amount | amount
amount to | total
amounted
amounted to | came to
amounting
amounts | amounts
amounts to | totals
amuse | amuse
amused | amused
amuses | amuses
amusing | amusing

an | a
an additional | another
analyse | analyse
analysed | analysed
analyses | analyses
analysing | analysing
analyze | analyse
analyzed | analysed
analyzes | analyses
analyzing | analysing
ancestors | ancestors
and | and
and so forth | etc
and so on | etc
anger | fury
angry | angry
animals
animated | lively
annex | annex
annexe | annex
anniversary | jubilee
announce | say
announced | said
announces | says
announcing | noting
annoy | annoy
annoyed | annoyed
annoying | annoying
annoys | annoys
annual | annual
annual report | annual report
annually | annual
anonymously | anonymously
another | another
another five | five more
another four | four more
another ten | ten more
another three | three more
another two | two more
answer | reply
answered | replied
answering | replying
answers | answers
anticipate | expect
anticipated | expected
anticipates | expects
anticipating | expecting
anxious | anxious
any
anybody | anyone
anybody who | whoever
anyone | anyone
anyone who | whoever
anyone with information | anyone with information
anywhere
anywhere else | anywhere else

apart
apart from | apart from
apartment | flat
apartments | flats
apologise | apologise
apologised | apologised
apologises | apologises
apologising | apologising
apologize | apologise
apologized | apologised
apologizes | apologises
apologizing | apologising
apoplexy | stroke
app
appeal | appeal
appeal for witnesses | call for witnesses
appeal to | urge
appealed | appealed
appealed for witnesses | asked for witnesses
appealed to | urged
appealing | appealing
appealing to | urging
appeals | appeals
appeals to | urges
appear | seem
appeared | seemed
appeared in | appeared in
appears | seems
appetizer | starter
appetizers | starters
applaud | laud
applauded | lauded
applauding | lauding
applauds | lauds
appliance | device
appliances | devices
applicant
applicants
application
applications
applies
applies for | applies for
apply
apply for | apply for
applying
applying for | applying for
appoint | name
appointed | named
appointing | naming
appoints | names
appreciate | value
appreciated | valued
appreciates | values
appreciating | valuing
apprehend | arrest
apprehended | arrested
apprehending | arresting
apprehends | arrests
apprentice | trainee
apprentices | trainees
apprenticeship | traineeship
approach | approach
approached | drew near
approaches | approaches
approaching | approaching
appropriate | suited
approval | consent
approve | approve
approved | approved
approved the budget | passed the budget
approved the law | passed the law
approves | approves
approving | approving
approximately | about
apps
april

are
are able to | can
are afraid | fear
are against | oppose
are aimed at | target
are allowed to | are allowed to
are asked to | are asked to
are being built | are being built
are being investigated | are being investigated
are calling for | demand
are complaining | moan
are composed of | comprise
are considered | are deemed
are considering | consider
are deemed | are deemed
are demanding | demand
are due to | is due to
are expected | are expected
are expecting | expect
are famous for | are known for
are forbidden | are forbidden
are forecast | are expected
are going to | will
are held | occur
are hoping | hope
are hoping for | hope for
are hoping that | hope that
are hoping to | hope to
are in charge of | are in charge of
are in favor of | support
are in favour of | support
are intended for | target
are intended to | are meant to
are investigating | probe
are known for | are known for
are lacking | lack
are likely to | will likely
are located | lie
are looking for | seek
are looking forward to | look forward to
are made up of | comprise
are meant to | are meant to
are not able to | can t
are not allowed | are forbidden
are not known | are unknown
are not permitted | are forbidden
are noted for | are known for
are obliged to | must
are offering | offer
are opposed to | oppose
are part of | belong to
are permitted to | are allowed to
are planned for | are planned for
are planning to | aim to
are predicted | are expected
are priced at | cost
are prohibited | are forbidden
are regarded as | are deemed
are requested to | are asked to
are required to | must
are responsible for | are in charge of
are scheduled for | are planned for
are scheduled to | is due to
are seeking | seek
are seen as | are deemed
are set to | is due to
are short of | lack
are situated | lie
are slated to | is due to
are suffering from | suffer from
are unable to | can t
are under construction | are being built
are under investigation | are being investigated
are unknown | are unknown
are used as | act as
area | area
areas | areas
arena | arena
argued | argued
arguing | arguing
argument | dispute
arguments | disputes
arise
arise from | stem from
arises
arises from | stems from
arising
arising from | arising from
arms | arms
around | about
around the clock | day and night
around the globe | globally
around the lake | round the lake
around the world | globally
arrange | arrange
arrange on | place on
arranged | staged
arranged on | placed on
arranges | arranges
arranges on | places on
arranging | staging
arranging on | placing on
arrest | arrest
arrested | arrested
arresting | arresting
arrests | arrests
arrival
arrivals
arrive
arrive at | reach
arrived
arrived at | reached
arrives
arrives at | reaches
arriving
arriving at | reaching
arson | arson
arson attack | arson
art
artwork | artwork
artworks | artworks

as | as
as a matter of fact | in actual fact
as a matter of urgency | urgently
as a precaution | as a precaution
as a precautionary measure | as a precaution
as a reminder | as a reminder
as a result | thus
as a result of | due to
as a rule | usually
as always | as ever
as anticipated | as expected
as compared to | compared to
as compared with | compared to
as ever | as ever
as expected | as expected
as far as | as far as
as far as possible | as far as possible
as fast as possible | as fast as possible
as from | as from
as from april | from april
as from august | from august
as from december | from december
as from february | from february
as from friday | from friday
as from january | from january
as from july | from july
as from june | from june
as from march | from march
as from may | from may
as from monday | from monday
as from november | from november
as from october | from october
as from saturday | from saturday
as from september | from september
as from sunday | from sunday
as from thursday | from thursday
as from today | from today
as from tomorrow | from tomorrow
as from tuesday | from tuesday
as from wednesday | from wednesday
as if | as if
as long as | as long as
as many as | up to
as much as | up to
as much as possible | as far as possible
as of april | from april
as of august | from august
as of december | from december
as of february | from february
as of friday | from friday
as of january | from january
as of july | from july
as of june | from june
as of march | from march
as of may | from may
as of monday | from monday
as of november | from november
as of october | from october
as of saturday | from saturday
as of september | from september
as of sunday | from sunday
as of thursday | from thursday
as of today | from today
as of tomorrow | from tomorrow
as of tuesday | from tuesday
as of wednesday | from wednesday
as opposed to | unlike
as per | as per
as planned | as planned
as quickly as possible | as fast as possible
as regards | regarding
as scheduled | as planned
as soon as | once
as soon as possible | as fast as possible
as though | as if
as usual | as ever
as well | too
as well as | and
aside
aside from | apart from
ask
ask for | ask for
asked
asked for | asked for
asked for witnesses | asked for witnesses
asked if | asked if
asked whether | asked if
asked whether or not | asked if
asking
asking for | asking for
assailant | attacker
assailants | attackers
assault | attack
assaulted | attacked
assaults | attacks
assembled | assembled
assembles | assembles
assembling | assembling
assess | assess
assessed | assessed
assesses | assesses
assessing | assessing
assessment | assessment
assessments | assessments
assignment | task
assignments | tasks
assist | aid
assistance | aid
assistant
assistants
assisted | aided
assisting | aiding
assists | aids
assume | assume
assumed | assumed
assumed office | took office
assumes | assumes
assuming | assuming
assurance | vow
assurances | vows
astonished | amazed
astonishing | amazing
astonishment | surprise
astonishments | surprises
asylum
asylum applicant | asylum seeker
asylum applicants | asylum seekers
asylum seeker | asylum seeker
asylum seekers | asylum seekers

at
at a slow pace | slowly
at all times | always
at any rate | at any rate
at considerable cost | at great cost
at considerable expense | at great cost
at dawn | at dawn
at daybreak | at dawn
at dusk | at dusk
at first | at first
at first light | at dawn
at great cost | at great cost
at great expense | at great cost
at great speed | at high speed
at high speed | at high speed
at home | at home
at last | at last
at least | at least
at long last | at last
at midday | at noon
at most | at most
at night | at night
at nightfall | at dusk
at no charge | free
at no cost | free
at noon | at noon
at once | at once
at present | now
at random | randomly
at regular intervals | regularly
at risk | at risk
at short notice | at short notice
at that time | back then
at that very moment | at the same moment
at the absolute latest | at the very latest
at the age of | aged
at the beginning | at the start
at the beginning of | at the start of
at the beginning of april | at the start of april
at the beginning of august | at the start of august
at the beginning of december | at the start of december
at the beginning of february | at the start of february
at the beginning of january | at the start of january
at the beginning of july | at the start of july
at the beginning of june | at the start of june
at the beginning of march | at the start of march
at the beginning of may | at the start of may
at the beginning of next year | early next year
at the beginning of november | at the start of november
at the beginning of october | at the start of october
at the beginning of september | at the start of september
at the beginning of this year | early this year
at the close of | at the end of
at the close of april | at the end of april
at the close of august | at the end of august
at the close of december | at the end of december
at the close of february | at the end of february
at the close of january | at the end of january
at the close of july | at the end of july
at the close of june | at the end of june
at the close of march | at the end of march
at the close of may | at the end of may
at the close of november | at the end of november
at the close of october | at the end of october
at the close of september | at the end of september
at the cost of | at the cost of
at the earliest opportunity | as fast as possible
at the edge of | at the edge of
at the end of | at the end of
at the end of april | at the end of april
at the end of august | at the end of august
at the end of december | at the end of december
at the end of february | at the end of february
at the end of january | at the end of january
at the end of july | at the end of july
at the end of june | at the end of june
at the end of last year | late last year
at the end of march | at the end of march
at the end of may | at the end of may
at the end of november | at the end of november
at the end of october | at the end of october
at the end of september | at the end of september
at the end of the month | at the month s end
at the expense of | at the cost of
at the heart of | at the heart of
at the last minute | at short notice
at the latest | at the latest
at the moment | now
at the month s end | at the month s end
at the same moment | at the same moment
at the same place | on the same spot
at the same time | simultaneously
at the scene | on site
at the start | at the start
at the start of | at the start of
at the start of april | at the start of april
at the start of august | at the start of august
at the start of december | at the start of december
at the start of february | at the start of february
at the start of january | at the start of january
at the start of july | at the start of july
at the start of june | at the start of june
at the start of march | at the start of march
at the start of may | at the start of may
at the start of next year | early next year
at the start of november | at the start of november
at the start of october | at the start of october
at the start of september | at the start of september
at the start of this year | early this year
at the very latest | at the very latest
at the weekend | at the weekend
at the wheel | at the wheel
at times | at times
ate
ate breakfast | ate breakfast
ate dinner | dined
ate lunch | ate lunch
athlete | athlete
athletes | athletes
atm | atm
atms | atms
atomic
atomic weapons | atomic weapons
attach | attach
attached | attached
attaches | fastens
attaching | attaching
attack | attack
attacked | attacked
attacker | attacker
attackers | attackers
attacks | attacks
attain | attain
attained | achieved
attaining | achieving
attains | attains
attempt | try
attempted | tried
attempting | trying
attempts | tries
attend | attend
attended | attended
attendee | attendee
attendees | attendees
attending | going to
attends | attends
attention
attic | loft
attics | lofts
attitude | stance
attitudes | stances
attorney | lawyer
attorneys | lawyers
attracted | drew
attracting | drawing
attraction | sight
attractions | sights
attractive | appealing
attracts | ties

aubergine | eggplant
aubergines | eggplants
audience | crowd
august
author | author
authorisation | permission
authorised | authorised
authorities
authority
authorization | permission
authorized | authorised
authors | authors
automaker | carmaker
automakers | carmakers
automobile | car
automobiles | cars
autumn

available | on offer
avalanche | avalanche
avalanches | avalanches
average
avert | avert
averted | averted
averting | averting
averts | averts
avoid | avoid
avoided | avoided
avoiding | avoiding
avoids | avoids

await | await
awaited | awaited
awaiting | awaiting
awaits | awaits
award | award
award ceremony | prize giving
awarded | gave
awarding | giving
awards | awards
awards ceremony | prize giving
aware
aware of | aware of
away
away victory | away win
away win | away win
awful | awful

b
b b | b b

babies | babies
baby | baby
back | back
back then | back then
backed | backed
backers
backers of | backers of
backing | backing
backpack | backpack
backpacks | backpacks
backs | backs
bacterium | germ
bad
bad light | bad light
bad weather | bad weather
badly | badly
badly hurt | badly hurt
badly injured | badly hurt
baggage | baggage
baker
baker s | bakery
bakery | bakery
baking
baking paper | baking paper
baking parchment | baking paper
baking sheet | baking tray
baking soda | baking soda
baking tray | baking tray
ballot | vote
ballots | votes
ban | ban
band | band
bank
bank holiday | bank holiday
bank note | banknote
bank notes | banknotes
bank of the river | riverbank
banknote | banknote
banknotes | banknotes
bankrupt | bankrupt
bankruptcy | bankruptcy
banks
banks of the river | riverbanks
banned | banned
banning | banning
bans | bans
bar
barely | barely
bargain | bargain
bars
based
based in | based in
based on | based on
baseless | baseless
basement | cellar
basements | cellars
basic | basic
basin | bowl
basins | bowls
basis
bathing | bathing
battery
battery life | battery life
battery runtime | battery life
battle | fight
battled | fought
battles | fights
battling | combat

be
be chopped down | be felled
be cut down | be felled
be felled | be felled
be held | occur
be made up of | comprise
beach | beach
beaches | beaches
beans
bear
bear in mind | bear in mind
beat | beat
beat the | beat the
beat them | beat them
beat together | beat together
beat until | beat until
beaten | beat
beating | beating
beats | beats
beautiful | lovely
became
became accustomed to | got used to
became aware of | saw
became extinct | extinct
became famous | found fame
became ill | fell ill
became insolvent | gone bust
became known | emerged
became public | emerged
because | as
because of | due to
because of the fact that | as
become
become accustomed to | got used to
become aware of | see
become famous | found fame
become ill | fell ill
become insolvent | gone bust
becomes
becomes accustomed to | gets used to
becomes aware of | spots
becomes insolvent | goes bust
becoming
becoming accustomed to | getting used to
becoming aware of | seeing
becoming insolvent | going bust
beef
beef mince | beef mince
been
been held | been held
been taken ill | fell ill
beer
beer garden | beer garden
beetroot | beets
beets | beets
before | before
before half time | before half time
before long | soon
before the break | before half time
before the end of | by the end of
before the interval | before half time
beforehand | beforehand
began | began
begin | begin
begin with | begin with
beginning | starting
beginning from | as from
beginning in april | from april
beginning in august | from august
beginning in december | from december
beginning in february | from february
beginning in friday | from friday
beginning in january | from january
beginning in july | from july
beginning in june | from june
beginning in march | from march
beginning in may | from may
beginning in monday | from monday
beginning in november | from november
beginning in october | from october
beginning in saturday | from saturday
beginning in september | from september
beginning in sunday | from sunday
beginning in thursday | from thursday
beginning in today | from today
beginning in tomorrow | from tomorrow
beginning in tuesday | from tuesday
beginning in wednesday | from wednesday
beginning of construction | start of work
beginning with | starting with
begins | begins
begins with | begins with
begun | began
behalf
behavior | behavior
behaviour | behavior
behind
behind bars | in jail
behind the wheel | at the wheel
being
being held | happening
beings
believe | think
believed | thought
believes | thinks
believing | thinking
belong
belong to | belong to
belonging
belonging to | owned by
belongs
belongs to | belongs to
below
bend | bend
bends | bends
beneath | beneath
beneath a | under a
beneath the | under the
benefactor | donor
benefactors | donors
benefit | benefit
benefits | benefits
beside | beside
besides | besides
besides that | besides that
besides this | besides that
best
better
beverage | drink
beverages | drinks
beyond

bicarbonate
bicarbonate of soda | baking soda
bicycle | bike
bicycle path | bike lane
bicycle paths | bike lanes
bicycles | bikes
big | big
bigger | bigger
biggest | biggest
bike | bike
bike lane | bike lane
bike lanes | bike lanes
bike path | bike lane
bike paths | bike lanes
bike rider | cyclist
bike riders | cyclists
bikes | bikes
bill | bill
bill of fare | menu
bill of money | banknote
bills | bills
bills of money | banknotes
bin | bin
bins | bins
birds
birds of passage | migratory birds
birth
biscuit | cookie
biscuits | cookies
bit
bit by bit | gradually

black
black ice | black ice
blackout | blackout
blackouts | blackouts
blast | blast
blasted
blasted into space | sent into space
blasts | blasts
blaze | fire
blazes | fires
blend | mix
blended | mixed
blew
blew down trees | felled trees
blew up | blew up
block | block
blocked | blocked
blocking | blocking
blocks | blocks
blood
blood donation | giving blood
bloom
blooming | blooming
blossom
blossoming | blooming
blow
blow up | blow up
blowing
blowing up | exploding
blows
blows up | blows up
blurred | fuzzy
blurred images | blurry photos
blurred photos | blurry photos
blurred pictures | blurry photos
blurry | fuzzy
blurry photos | blurry photos
blurry pictures | blurry photos
blustery | windy

board
board of directors | management board
boat
boat ride | boat ride
boat rides | boat rides
boat sank | boat sank
boat tour | boat ride
boat tours | boat rides
boat trip | boat ride
boat trips | boat rides
boat went down | boat sank
bodies | bodies
bodily | bodily
body | body
boil
bolster | bolster
bolstered | bolstered
bolstering | bolstering
bolsters | bolsters
bomb
bomb disposal | bomb disposal
book | book
book reading | reading
booked | booked
booking | booking
books | books
bookshop | bookshop
bookshops | bookshops
bookstore | bookshop
bookstores | bookshops
boost | grow
boosted | grew
boosted by | buoyed by
boosting | rising
boosts | grows
boots
border | border
borders | borders
bore
bore the name | was named
boring | dull
born
boss | boss
bosses | bosses
both | both
both countries | both countries
both men | both men
both of the | both
both of them | the pair
both parties | both parties
both sides | both sides
both teams | both teams
both women | both women
bought | bought
bowl | bowl
bowls | bowls
box
box office | box office

brace
bracket | mount
brackets | mounts
branch | branch
branches | outlets
brand
brand new | new
brave | brave
bravery | bravery
break
break down | break down
break in | break in
break ins | break ins
break into | burgle
break out | erupt
break up | break up
breakfast
breakfast included | breakfast included
breaking
breaking down | breaking down
breaking into | burgling
breaking out | erupting
breaking up | breaking up
breaks
breaks down | breaks down
breaks into | burgles
breaks out | erupts
breaks up | breaks up
breath
breath test | breath test
breathalyser
breathalyser test | breath test
breathtaking | stunning
bridge
brief | brief
brigade
brighten
brighten up | clear up
brightened
brightened up | cleared up
brightening
brightening up | clearing up
brightens
brightens up | clears up
bring
bring about | cause
bring down | lower
bring in | bring in
bring in the harvest of | crop
bring into the world | give birth to
bring out | release
bring them to | take them to
bring to a boil | bring to a boil
bring to the boil | bring to a boil
bring up to date | update
bringing
bringing about | causing
bringing in | bringing in
bringing in the harvest of | reaping
bringing into the world | giving birth to
bringing to an end | putting an end to
bringing up to date | updating
brings
brings about | causes
brings in | brings in
brings in the harvest of | crops
brings into the world | gives birth to
brings to an end | puts an end to
brings up to date | updates
broad | wide
broad daylight | full daylight
broadcast | broadcast
broadcasted | aired
broadcasting | airing
broadcasts | broadcasts
broaden | widen
broadened | widened
broadening | widening
broadens | widens
broader | wider
broke
broke down | broke down
broke into | burgled
broke its banks | broke its banks
broke out | erupted
broke out at | started at
broke out in | started in
broke out on | started on
broke up | broke up
broken
broken branches | broken branches
broken down | broke down
broken into | burgled
broken out | erupted
broken up | broke up
bronze
brook | brook
brooks | brooks
brothers
brothers and sisters | siblings
brought
brought about | caused
brought down trees | felled trees
brought her to | took her to
brought him to | took him to
brought in | brought in
brought in the harvest of | reaped
brought into the world | gave birth to
brought them to | took them to
brought to an end | put an end to
brought to hospital | hospitalised
brought to the | taken to the
brought to the hospital | hospitalised
brought up to date | updated
brown

buddies | pals
buddy | pal
budget | budget
budget deficit | budget gap
budget gap | budget gap
budget hole | budget gap
budget shortfall | budget gap
build | build
builder | builder
building | building
building permit | building permit
building site | building site
building sites | building sites
building work | building work
building works | building work
buildings | buildings
builds | builds
built | built
bulk
buoyed
buoyed by | buoyed by
burglar | burglar
burglaries | break ins
burglars | burglars
burglary | break in
burgle | burgle
burgled | burgled
burgles | burgles
burgling | burgling
burial | burial
burial service | burial service
burials | burials
buried | buried
buries | buries
burned | burnt
burned down | burnt down
burned to the ground | burnt down
burnt | burnt
burnt down | burnt down
burnt to the ground | burnt down
burst
burst its banks | broke its banks
bury | bury
burying | burying
bus
bush | bush
bushes | bushes
business | firm
businesses | firms
bust
but | but
butcher
butcher s | butcher s
butcher shop | butcher s
buy | buy
buyer | buyer
buyers | buyers
buying | buying
buys | buys

by
by accident | in error
by bicycle | by bike
by bike | by bike
by bus | by bus
by comparison | by comparison
by contrast | conversely
by e mail | by email
by email | by email
by foot | by foot
by hand | by hand
by heart | by heart
by herself | by herself
by himself | by himself
by itself | by itself
by means of | by means of
by mistake | in error
by mutual agreement | by mutual consent
by mutual consent | by mutual consent
by night | at night
by phone | by phone
by telephone | by phone
by that point | by then
by that time | by then
by the end of | by the end of
by themselves | on their own
by then | by then
by train | by train
by way of | via
by way of a reminder | as a reminder
bystander | onlooker
bystanders | onlookers

cab | cab
cabs | cabs
calculate | work out
calculated | calculated
calculates | works out
calculating | calculating
call
call attention to | highlight
call for | demand
call for witnesses | call for witnesses
call off | scrap
call on | urge
called
called after | named after
called attention to | highlighted
called for | demanded
called in | alerted
called off | canceled
called on | urged
called out | alerted
calling
calling attention to | highlighting
calling off | canceling
calling on | urging
calls
calls attention to | highlights
calls for | demands
calls off | cancels
calls on | urges
calm | calm
calmed | calmed
calmed down | calmed
calming | calming
calming down | calming
calms | calms
calms down | calms
came
came across | found
came back | returned
came first | came first
came fourth | came fourth
came from | came from
came into | inherit
came into being | formed
came into effect | took effect
came into existence | formed
came into force | took effect
came into the world | was born
came into the world in | was born in
came last | came last
came onto | came onto
came second | came second
came third | came third
came to | came to
came to a decision | came to a decision
came to an agreement | struck a deal
came to an end | ended
came to fame | found fame
came to light | emerged
came to the conclusion | concluded
came to the conclusion that | concluded that
camera
campaign | season
campaigns | seasons
campground | campsite
campgrounds | campsites
camping
camping site | campsite
camping sites | campsites
campsite | campsite
campsites | campsites
can | can
can be done | can be done
can be hired | can be hired
can be rented | can be hired
can be seen until | runs until
can not | can t
can t | can t
canal
cancel | scrap
canceled | canceled
canceling | canceling
cancelled | canceled
cancelling | canceling
cancels | cancels
candidate | candidate
candidates | candidates
candies | candy
candy | candy
candyfloss | candyfloss
cannot | can t
cannot be done | is impossible
cans
canvas | canvas
canvases | canvases
capabilities | abilities
capability | ability
capita
captain | captain
captains | captains
captivate | captivate
captivated | captivated
captivates | captivates
captivating | captivating
car | car
car accident | car crash
car accidents | car crashes
car crash | car crash
car crashes | car crashes
car manufacturer | carmaker
car manufacturers | carmakers
car park | car park
car parks | car parks
carbon
carbon dioxide | co2
card
care
care for | care for
care home | care home
care homes | care homes
cared
cared for | cared for
carefully | carefully
cares
cares for | sees to
caretaker | janitor
caretakers | janitors
cargo | cargo
cargoes | cargoes
caring
caring for | caring for
carmaker | carmaker
carmakers | carmakers
carpenter | joiner
carried | carried
carried on | gone on
carried out | conducted
carrier
carriers
carries | carries
carries on | goes on
carries out | conducts
carry | carry
carry on | go on
carry out | conduct
carrying | carrying
carrying on | continuing
carrying out | conducting
cars | cars
case
cases
cash
cash machine | atm
cash machines | atms
cashpoint | atm
cashpoints | atms
cast
cast a ballot | cast a vote
cast a vote | cast a vote
caster
caster sugar | caster sugar
casting
casting a ballot | casting a vote
casting a vote | casting a vote
casts
casts a ballot | casts a vote
casts a vote | casts a vote
casualties | victims
casualty | victim
cat
catalog | catalog
catalogs | catalogs
catalogue | catalog
catalogues | catalogs
catastrophe | disaster
catastrophes | disasters
catch
catch fire | catch fire
catches
catches fire | catches fire
catching
catching fire | catching fire
cater
cater for | cater for
catered
catered for | catered for
catering
catering for | catering for
caters
caters for | caters for
cats
cattle | cows
caught
caught fire | caught fire
cause | cause
cause damage to | damage
cause of the fire | cause of the fire
caused | caused
caused damage to | damaged
causes | causes
causes damage to | damages
causing | causing
caution
caution about | warn of
cautioned
cautioned about | warned of
cautioning
cautioning about | warning of
cautions
cautions about | warns of
cautiously | carefully
cave
cave in | cave in
caved
caved in | caved in
caves
caves in | caves in
caving
caving in | caving in

cctv | cctv
cctv footage | cctv footage

ceasefire | truce
ceasefires | truces
celebrated | famous
celebrated its premiere | premiered
celebration | festivity
celebrations | festivities
cell
cell phone | cellphone
cell phones | cellphones
cellar | cellar
cellars | cellars
cellphone | cellphone
cellphones | cellphones
cemetery | cemetery
center | center
center of the city | downtown
center of town | town center
centers | centers
centre | center
centre of the city | downtown
centre of the town | town center
centre of town | town center
centres | centers
century
ceo | ceo
ceremony

chair | chair
chaired | chaired
chairing | chairing
chairman | chairman
chairperson | chairman
chairs | chairs
chamber | chamber
champion
chance | chance
chances | chances
change | alter
change in the climate | climate change
change to | change to
changed | altered
changed to | changed to
changes | alters
changes to | changes to
changing | altering
changing to | changing to
channel
channels
characterise | describe
characterised | described
characterises | describes
characterising | describing
characteristic | typical
charge | charge
charged | charged
charger | charger
charges | charges
charges of | charges of
charging | charging
charging device | charger
chase | chase
chased | chased
chases | chases
chasing | chasing
cheap | cheap
cheaper | cheaper
cheapest | cheapest
cheaply | cheaply
check | check
checked | checked
checking | checking
checkout
checks | checks
cheering | cheering
chemist
chemist s | pharmacy
chic | chic
chickpeas | chickpeas
chief
chief executive | ceo
chief executive officer | ceo
chiefly | mainly
chiefly because of | mainly because of
child | kid
childhood
children | kids
chill | chill
chilled | chilled
chilling | chilling
chills | chills
chips
choice | choice
choices | choices
choir | choir
choirs | choirs
choose | pick
chooses | picks
choosing | picking
chop | chop
chop finely | chop finely
chop into | cut into
chop it into | cut it into
chop them into | cut them into
chopped | chop
chopped down | felled
chopper | chopper
choppers | choppers
chorus | choir
choruses | choirs
chose | chose
chosen | chose
church
church service | church service
church services | church services
churchgoer | churchgoer
churchgoers | churchgoers

cilantro | cilantro
cinema | cinema
cinemas | cinemas
circa | about
circle
circumstances | conditions
cite | cite
cited | cited
cites | cites
citing | citing
citizen | citizen
citizens | citizens
city
city center | downtown
city centre | downtown
city hall | city hall
citywide | citywide

claim
claim compensation | claim compensation
claimed
claimed bronze | won bronze
claimed compensation | claimed compensation
claimed gold | won gold
claimed silver | won silver
claimed the title | won the title
claiming
claiming compensation | claiming compensation
claims
claims compensation | claims compensation
clapped | lauded
clash | clash
clashes | clashes
clean
clean up | tidy up
cleaned
cleaned up | tidied up
cleaner
cleaners
cleaning
cleaning up | tidying up
cleans
cleans up | cleans up
clear | clear
clear if | clear if
clear up | clear up
clear whether | clear if
cleared | cleared
cleared up | cleared up
clearing
clearing up | clearing up
clearly | clearly
clears
clears up | clears up
clergyman | priest
clergymen | priests
clever | smart
client | client
clients | clients
climate
climate change | climate change
climb | grow
climb by | grow by
climbed | grew
climbed by | grew by
climbed to | rose to
climbing | rising
climbs | grows
climbs by | grows by
clock
close
close by | nearby
close to | near
close to the | near the
closed | shut
closed down | shut down
closed off | closed off
closed to traffic | shut to traffic
closes | shuts
closes down | shuts down
closet | closet
closets | closets
closing | closing
closing down | closing down
closure | closure
closures | closures
clothes | clothes
clothing | clothes
cloudburst | downpour
cloudbursts | downpours
club
clue | clue
clues | clues

co
co worker | workmate
co workers | workmates
co2 | co2
coach | coach
coaches | coaches
coalition | alliance
coalitions | alliances
coarsely
coarsely chopped | roughly chopped
coast
coast of norway | coast of norway
code
collaborate | cooperate
collaborated | cooperated
collaborates | cooperates
collaborating | cooperating
collapse | cave in
collapsed | caved in
collapses | caves in
collapsing | caving in
colleague | workmate
colleagues | workmates
collect | gather
collected | gathered
collected donations | raised donations
collecting | gathering
collection
collects | gathers
collide
collide with | crash into
collided
collided with | ran into
collided with a | hit a
collided with an | hit an
collided with the | hit the
collides
collides with | crashes into
colliding
colliding with | crashing into
collision | crash
collisions | crashes
color | color
colorful | colorful
colors | colors
colour | color
colourful | colorful
colours | colors
comb | comb
combat | combat
combed | combed
combine | mix
combined | mixed
combines | mixes
combing | combing
combining | mixing
combs | combs
come
come across | find
come back | return
come forward | come forward
come from | come from
come into | inherit
come into being | formed
come into effect | take effect
come into force | take effect
come onto | come onto
come to | total
come to a decision | came to a decision
come to an agreement | struck a deal
come to light | emerged
come to the conclusion | concluded
comes
comes across | finds
comes back | returns
comes from | is from
comes into | inherits
comes into effect | takes effect
comes into force | takes effect
comes to | totals
comes to a decision | reaches a decision
comes to an agreement | reaches a deal
comes to an end | ends
comes to light | emerges
comes to the conclusion | concludes
comfort | comfort
comfortable | comfy
comforted | consoled
comforting | consoling
comforts | comforts
comfy | comfy
coming
coming across | finding
coming back | returning
coming into | inheriting
coming to a decision | reaching a decision
coming to an agreement | reaching a deal
coming to light | emerging
coming to the conclusion | concluding
commemorate | recall
commemorated | recalled
commemorates | recalls
commemorating | recalling
commence | begin
commenced | began
commences | begins
commencing | starting
commend | laud
commended | lauded
commending | lauding
commends | lauds
comment | remark
commented | said
comments | remarks
commit
commit an error | make an error
commitment | commitment
commits
commits an error | makes an error
committed
committed an error | made an error
committing
committing an error | making an error
common | common
community
community hall | village hall
community halls | village halls
companies | firms
company | firm
comparable
comparable to | similar to
compared
compared to | compared to
compared to last year | year on year
compared to the previous year | year on year
compared with | compared to
compared with last year | year on year
compared with the previous year | year on year
comparison
compel | force
compelled | forced
compelling | forcing
compels | forces
compensation
competition | contest
competitions | contests
competitor | rival
competitors | rivals
complain | moan
complained | moaned
complaining | moaning
complains | moans
complaint
complaints
complete | finish
completed | finished
completely | fully
completes | finishes
completing | finishing
complex | complex
complicated | complex
complied
complied with | abided by
complies
complies with | abides by
comply
comply with | abide by
complying
complying with | abiding by
compose | write
composed | wrote
composes | writes
composing | writing
comprise | comprise
comprised | comprised
comprises | comprises
comprising | comprising
compulsory | mandatory
conceal | hide
concealed | hid
concealing | hiding
conceals | hides
concern
concerned | anxious
concerning | regarding
concerns
concert | gig
concerts | gigs
conclude | conclude
concluded | concluded
concluded that | concluded that
concludes | concludes
concluding | concluding
conclusion
condition
conditions | conditions
conduct | conduct
conducted | conducted
conducting | conducting
conducts | conducts
confectioners
confectioners sugar | icing sugar
conference
conferences
confiscate | seize
confiscated | seized
confiscates | impounds
confiscating | impounding
confrontation | clash
confrontations | clashes
confronted
confronted with | faced with
confuse | mix up
confused | confused
confuses | confuses
confusing | confusing
congestion | tailback
congratulate | congratulate
congratulated | congratulated
congratulates | congratulates
congratulating | congratulating
congratulations
connect | link
connected | joined
connecting | joining
connection
connects | joins
conscious
conscious of | aware of
consecutive | successive
consecutively | in turn
consent | consent
consequently | thus
conservation
conserve | conserve
conserved | conserved
conserves | conserves
conserving | conserving
consider | consider
considerable | sizable
considerably | markedly
considerably better | far better
considerably bigger | far bigger
considerably cheaper | far cheaper
considerably less | far less
considerably more | far more
consideration
considered
considering
considers | considers
consist
consist of | comprise
consisted
consisted of | comprised
consisting
consisting of | comprising
consists
consists of | comprises
console | comfort
consoled | consoled
consoles | comforts
consoling | consoling
constantly | non stop
constituencies | constituencies
constituency | constituency
construct | build
constructed | built
constructing | erecting
construction
construction company | builder
construction site | building site
construction sites | building sites
construction work | building work
constructs | builds
consume | use up
consumed | used up
consumes | uses up
consuming | using up
contact | contact
contacted | contacted
contacting | contacting
contacts | contacts
contagion | contagion
contagious | contagious
contain | contain
contained | included
containing | including
contains | contains
contaminate | pollute
contaminated | polluted
contaminates | pollutes
contaminating | polluting
contemporary | present day
contender | candidate
contenders | candidates
content
content with | happy with
contentious | disputed
contest | contest
contests | contests
continually | non stop
continue | go on
continued | gone on
continues | goes on
continuing | continuing
continuously | non stop
contract
contractor | builder
contrary
contrast
contribute | contribute
contributed | contributed
contributes | contributes
contributing | contributing
contribution
contrition | remorse
control
controversial | disputed
conversation
conversely | conversely
convert | convert
convert into | turn into
converted | converted
converted into | turned into
converting | converting
converting into | turning into
converts | converts
convicted | convicted
convince | convince
convinced | convinced
convinces | convinces
convincing | convincing
cook
cook gently | simmer
cooked
cooked gently | simmered
cookie | cookie
cookies | cookies
cooking
cooking gently | simmering
cooking pot | saucepan
cooking pots | saucepans
cooks
cooks gently | simmers
cool | cool
cool down | cool
cool off | cool
cooled | cooled
cooled down | cooled
cooled off | cooled
cooling | cooling
cooling down | cooling
cooling off | cooling
cools | cools
cools down | cools
cools off | cools
cooperate | cooperate
cooperated | cooperated
cooperates | cooperates
cooperating | cooperating
copied | copied
copies | copies
copy | copy
copying | copying
cordon
cordon off | seal off
cordoned
cordoned off | closed off
coriander
coriander leaves | cilantro
corpse | body
corpses | bodies
correct | right
corrected | corrected
correcting | correcting
corrects | corrects
corridor | hallway
corridors | hallways
cosmos | cosmos
cost | cost
cost of living | living costs
costlier | dearer
costliest | priciest
costly | costly
costs | costs
cosy | cosy
cotton
cotton candy | candyfloss
couch | sofa
couches | sofas
could
could not | couldn t
couldn
couldn t | couldn t
council
council chamber | chamber
council meeting | council meeting
council member | councilor
council members | councilors
council session | council meeting
councillor | councilor
councillors | councilors
councilor | councilor
councilors | councilors
councils
count
count on | rely on
counted
counted on | relied on
counting
counting on | relying on
countries | nations
country | nation
countryside | countryside
countrywide | nationwide
counts
counts on | counts on
couple
courage | bravery
courageous | brave
courgette | zucchini
courgettes | zucchinis
course
courses
court
court case | lawsuit
court cases | lawsuits
courteous | polite
cover | cover
cover and | cover and
cover with | top with
covered | covered
covered with | topped with
covering | covering
covering with | topping with
covers | covers
covers an area of | spans
covers with | tops with
covert | covert
cows | cows

craftsman | craftsman
craftsmen | craftsmen
crash | crash
crash into | crash into
crash scene | crash scene
crashed
crashed into | ran into
crashed into a | hit a
crashed into the | hit the
crashes | crashes
crashes into | crashes into
crashing
crashing into | crashing into
creditor | lender
creditors | lenders
crews
cried | wept
crime
crime scene | crime scene
crimes | crimes
criminal
criminal offences | crimes
crisp | crisp
crisp images | crisp images
crisp photos | crisp images
crisp pictures | crisp images
crisps | crisps
critical | vital
criticise | criticise
criticised | criticised
criticises | criticises
criticising | criticising
criticize | criticise
criticized | criticised
criticizes | criticises
criticizing | criticising
crop | crop
crops | crops
crossing
crossings
crossroads | junction
crosswalk | crosswalk
crowd | crowd
crowded | packed
crowds | crowds
crucial | vital
cry | cry
crying | crying

culprit | culprit
culprits | culprits
cupboard | closet
cupboards | closets
curb | curb
cure | cure
cured | cured
cures | cures
curing | curing
current
currently | now
curtain | drape
curtains | drapes
curve | bend
curves | bends
custodial
custodial sentence | jail term
custodial sentences | jail terms
custody
custom | habit
customary | usual
customer | client
customers | clients
customs | habits
cut
cut down | felled
cut into | cut into
cut into slices | slice
cut it into | cut it into
cut them into | cut them into
cut up | chop
cuts
cuts into slices | slices
cutting
cutting into slices | slicing

cycle
cycle lane | bike lane
cycle lanes | bike lanes
cycle path | bike lane
cycle paths | bike lanes
cycle track | bike lane
cyclist | cyclist
cyclists | cyclists

dad | dad
dads | dads
daily | daily
damage | damage
damage amounting to | damage of
damage of | damage of
damage totalling | damage of
damage worth | damage of
damaged | damaged
damages | damages
damaging | harmful
damp | damp
danger | peril
dangerous | perilous
dangers | perils
data | data
date
date back to | date from
date from | date from
dated | dated
dates
dates back to | dates from
dates from | dates from
daughter
daughter company | subsidiary
dawn
day
day and night | day and night
day care centre | nursery
day of open doors | open day
daybreak
daycare
daycare center | nursery
daycare centre | nursery
daylight
days

dead
dead bodies | bodies
dead body | body
deadly | fatal
deal | deal
deal with | handle
dealed
dealed with | tackled
dealing
dealing with | handling
deals | deals
deals with | handles
dealt
dealt with | handled
dearer | dearer
death | death
deaths | deaths
debate | debate
debated | debated
debates | debates
debating | debating
debt | debt
debts | debt
debut
debut album | debut album
debut book | debut book
debut film | debut film
debut novel | debut novel
decade
decades
decayed | rotten
deceive | deceive
deceived | deceived
deceives | deceives
deceiving | deceiving
decelerate | slow down
decelerated | decelerated
decelerates | slows down
decelerating | decelerating
december
deception | fraud
decide | decide
decide if | decide if
decide to | opt to
decide whether | decide if
decided | decided
decided to | opted to
decides | decides
decides to | opts to
deciding | deciding
decision | ruling
decisions | rulings
declaration | statement
declarations | statements
declare | say
declared | said
declared bankruptcy | declared bankruptcy
declares | says
declaring | noting
decline | drop
decline by | drop by
decline to | refuse to
declined | fell
declined by | fell by
declined to | refused to
declines | drops
declines by | drops by
declines to | refuses to
declining | falling
declining to | refusing to
decorate | adorn
decorated | adorned
decorates | adorns
decorating | adorning
decrease | drop
decrease by | drop by
decreased | fell
decreased by | fell by
decreases | drops
decreases by | drops by
decreasing | falling
dedicate | devote
dedicate to | devote to
dedicated | devoted
dedicated to | devoted to
dedicates | devotes
dedicates to | devotes to
dedicating | devoting
dedicating to | devoting to
dedication | commitment
deemed
defeat | loss
defeated | beat
defeats | losses
defective | faulty
defence | defence
defence minister | defence minister
defendant | accused
defending
defending champion | title holder
defense | defence
defense minister | defence minister
defer | defer
deferred | defer
deferring | deferring
defers | defers
deficit | gap
degree
degree course | degree course
degree courses | degree courses
degree program | degree course
degree programme | degree course
degree programmes | degree courses
degree programs | degree courses
delay | delay
delayed | delayed
delaying | delaying
delays | delays
deliberate | deliberate
deliberately | on purpose
delicate | fragile
delicious | tasty
delight | joy
delighted | thrilled
delighting | pleasing
delights | pleases
deliver | deliver
deliver a speech | give a speech
delivered | delivered
delivered a speech | gave a speech
deliveries | shipments
delivering | delivering
delivering a speech | giving a speech
delivers | delivers
delivers a speech | gives a speech
delivery | delivery
demand | demand
demand compensation | claim compensation
demanded | demanded
demanded compensation | claimed compensation
demanding | demand
demanding compensation | claiming compensation
demands | demands
demands compensation | claims compensation
demolish | demolish
demolished | tore down
demolishes | demolishes
demolishing | demolition
demolition | demolition
demonstrate | show
demonstrate against | protest against
demonstrated | shown
demonstrated against | protested against
demonstrated for | demonstrated for
demonstrates | shows
demonstrating | showing
demonstrating against | protesting against
demonstration | rally
demonstrations | rallies
demonstrator | protester
demonstrators | protesters
dense | dense
dense fog | dense fog
dense smoke | dense smoke
dental
dental surgeon | dentist
dentist | dentist
depart | leave
departed | left
departing | leaving
department
departs | leaves
depend
depend on | rely on
dependable | reliable
depended
depended on | relied on
depending
depending on | relying on
depends
depends on | counts on
depict | depict
depicted | depicted
depicting | depicting
depicts | depicts
depicts the life | depicts the life
depot | depot
depots | depots
depth
describe | describe
described | described
describes | describes
describes the life | depicts the life
describing | describing
desert | quit
deserted | gave up
deserting | deserting
deserts | quits
desire | wish
desires | wishes
despite | despite
despite that | but
despite the fact that | though
despite this | but
dessert | dessert
desserts | desserts
destination
destiny | fate
destroyed
details | details
detain | detain
detained | detained
detaining | detaining
detains | detains
detective | detective
detectives | detectives
deteriorate | worsen
deteriorated | worsened
deteriorates | worsens
deteriorating | worsening
determine
determine if | determine if
determine whether | determine if
detour | detour
detours | detours
develop | devise
developed | devised
developing | devising
develops | devises
device | device
devices | devices
devise | devise
devised | devised
devises | devises
devising | devising
devote | devote
devote to | devote to
devoted | devoted
devoted to | devoted to
devotes | devotes
devotes to | devotes to
devoting | devoting
devoting to | devoting to

diabetes | diabetes
diabetes mellitus | diabetes
diaper | nappy
diapers | diapers
diced | chop
did
did away with | canceled
did harm to | hurt
did not manage to | failed to
did up | did up
die | die
die from | die of
die of | die of
died | died
died at the scene | died on the spot
died from | died of
died from her injuries | died of her injuries
died from his injuries | died of his injuries
died of | died of
died of her injuries | died of her injuries
died of his injuries | died of his injuries
died on the spot | died on the spot
died out | extinct
dies | dies
dies from | dies of
dies of | dies of
difference | difference
differences | differences
different
different from | different to
different to | different to
difficult | hard
difficulties | troubles
difficulty | trouble
dig
dig up | dig up
digging
digging up | digging up
digitalisation | digitisation
digitalise | digitise
digitalization | digitisation
digitisation | digitisation
digitise | digitise
digitize | digitise
digs
digs up | digs up
diligent | diligent
dine | dine
dined | dined
dines | dines
dining | dining
dinner
dioxide
direct
direct from | direct from
direct to | direct to
direction
directly
directly after | right after
directly before | right before
directly from | direct from
directly to | direct to
director
directorial
directorial debut | debut film
directors
disabilities
disability
disabled | disabled
disabled people | disabled people
disadvantage | downside
disadvantages | downsides
disappear | vanish
disappeared | vanished
disappearing | vanishing
disappears | vanishes
disappointed | let down
disaster | disaster
disasters | disasters
discard | discard
discarded | discarded
discarding | discarding
disclose | reveal
disclosed | revealed
discloses | reveals
disclosing | revealing
discount | discount
discounts | discounts
discover | find
discovered | found
discovering | finding
discovers | finds
discussed | debated
discusses | debates
discussing | debating
discussion | debate
discussions | debates
disease | disease
diseases | diseases
dish
dish up | serve
dish washer | dishwasher
dished
dished up | served
dishes
dishes up | serves
dishing
dishing up | serving
dishwasher | dishwasher
dishwashers | dishwasher
dismantle | dismantle
dismantled | dismantled
dismantles | dismantles
dismantling | dismantling
dismissal | sacking
dismissals | sackings
dismissed | fired
dismissing | dismissing
dispatch | send
dispatched | sent
dispatches | sends
dispatching | sending
display | screen
displayed | shown
displaying | showing
displays | screens
displeased
displeased with | unhappy with
disposal
dispose
dispose of | dispose of
disposed
disposed of | got rid of
disposes
disposes of | disposes of
disposing
disposing of | disposing of
dispute | dispute
disputed | disputed
disputes | disputes
disregard | ignore
disregarded | ignored
disregarding | ignoring
disregards | ignores
dissatisfied
dissatisfied with | unhappy with
distance
distant
distinction | difference
distinctions | differences
distribute | give out
distributed | gave out
distributes | gives out
distributing | giving out
district
districts
disturbance | riot
disturbances | riots
diverse | diverse
diversion | detour
diversions | detours
diverted | diverted
divide | split
divide up | divide up
divided
divided up | divided up
divides | splits
divides up | divides up
dividing | dividing
dividing up | dividing up
divorce | divorce
divorced | divorced
divorces | divorces
divorcing | divorcing

do
do away with | scrap
do harm to | harm
do up | do up
doctor | doctor
doctors | doctors
doctors said | doctors said
does
does away with | scraps
does harm to | harms
does up | does up
dog
dogs
doing
doing away with | canceling
doing harm to | harming
domestic
domestic bills | domestic bills
dominate | prevail
dominated | dominated
dominates | prevails
dominating | dominating
donate | donate
donated | donated
donates | donates
donating | donating
donation
donations
done
done away with | canceled
done harm to | hurt
done up | did up
donor | donor
donors | donors
doors
double
double the amount | twice as much
double the number | twice as many
double the number of | twice as many
doubtful | doubtful
douse | douse
doused | doused
douses | douses
down
downpour | downpour
downpours | downpours
downside | downside
downsides | downsides
downtown | downtown
downturn

drag | drag
dragged | hauled
dragging | hauling
drags | drags
drain | drain
drained | drained
draining | draining
drains | drains
drama | play
dramas | plays
dramatist | dramatist
dramatists | dramatists
drape | drape
drapes | drapes
draw | tie
draw attention to | highlight
draw level | level
draw near | approach
drawback | downside
drawbacks | downsides
drawing | drawing
drawing attention to | highlighting
drawing level | levelling
drawing near | approaching
drawings | drawings
drawn | drew
drawn attention to | highlighted
drawn near | drew near
draws | ties
draws attention to | highlights
draws level | levels
draws near | approaches
draws to a close | ends
dreadful | awful
dreamed | dreamt
dreamt | dreamt
dressed
dressed in | wearing
drew | drew
drew attention to | highlighted
drew level | equalised
drew near | drew near
drew to a close | ended
drink | drink
drink driving | drink driving
drinks | drinks
driver | driver
driver s licence | driving licence
driver s license | driving licence
drivers | drivers
driving
driving licence | driving licence
driving too fast | speeding
drop | drop
drop by | drop by
drop off | deliver
dropped | fell
dropped by | fell by
dropped off | delivered
dropping | falling
dropping off | delivering
drops | drops
drops by | drops by
drops off | delivers
drought | drought
drowsy | drowsy
druggist | druggist
druggists | druggists
drugstore | pharmacy
drugstores | drugstores
drunk | drunk
drunk driving | drink driving
drunken | drunk
dry | dry
dry spell | drought

due
due to | due to
due to open | due to open
due to the fact that | as
dug
dug up | dug up
dull | dull
dummy | dummy
dump
dumps
dung | dung
during | during
during autumn | in autumn
during spring | in spring
during summer | in summer
during the autumn | in autumn
during the last | over the last
during the last few years | in recent years
during the next | in the next
during the night | at night
during the past | over the last
during the past few years | in recent years
during the spring | in spring
during the summer | in summer
during the weekend | at the weekend
during the winter | in winter
during this month | this month
during this week | this week
during this year | this year
during winter | in winter
dusk
dustbin | bin
dustbins | bins
duty | duty

dying
dying from | dying of
dying of | dying of

e
e g | e g
e mail | email
e mails | emails

each | each
each and every | each
each day | daily
each month | monthly
each other | each other
each time | whenever
each week | weekly
each year | annual
eager
eager to | keen to
earlier
earlier than | sooner than
earliest
early
early april | early april
early august | early august
early december | early december
early february | early february
early in the morning | in the early hours
early january | early january
early july | early july
early june | early june
early march | early march
early may | early may
early next year | early next year
early november | early november
early october | early october
early september | early september
early this year | early this year
earn
earn money | earn money
earned
earned money | made money
earning
earning money | making money
earnings | income
earns
earns money | earns money
earphones | earphones
earth | soil
earthquake | quake
earthquakes | quakes
ease | ease
eased | eased
eases | eases
easier | easier
easiest | easiest
easily | easily
easing | easing
easy | easy
easy to handle | easy to use
easy to operate | easy to use
easy to use | easy to use
eat
eat breakfast | eat breakfast
eat dinner | dine
eat lunch | eat lunch
eaten
eaten breakfast | ate breakfast
eaten dinner | dined
eaten lunch | ate lunch
eateries | eateries
eatery | eatery
eating
eating breakfast | eating breakfast
eating dinner | dining
eating lunch | eating lunch
eats
eats breakfast | has breakfast
eats dinner | dines
eats lunch | has lunch

eco
eco friendly | eco friendly
economic
economic downturn | recession
economic growth | economic growth
economy

edge
edition
education
education minister | education minister

effect | effect
effective
effective from | as from
effective immediately | effective immediately
effects | effects
effort
effortlessly | easily

eggplant | eggplant
eggplants | eggplants

eighth
eighth consecutive day | eighth day running
eighth consecutive defeat | eighth defeat running
eighth consecutive game | eighth game running
eighth consecutive match | eighth match running
eighth consecutive month | eighth month running
eighth consecutive quarter | eighth quarter running
eighth consecutive season | eighth season running
eighth consecutive time | eighth time running
eighth consecutive victory | eighth victory running
eighth consecutive week | eighth week running
eighth consecutive win | eighth win running
eighth consecutive year | eighth year running
eighth day in a row | eighth day running
eighth day in succession | eighth day running
eighth day on the trot | eighth day running
eighth day running | eighth day running
eighth defeat in a row | eighth defeat running
eighth defeat in succession | eighth defeat running
eighth defeat on the trot | eighth defeat running
eighth defeat running | eighth defeat running
eighth game in a row | eighth game running
eighth game in succession | eighth game running
eighth game on the trot | eighth game running
eighth game running | eighth game running
eighth match in a row | eighth match running
eighth match in succession | eighth match running
eighth match on the trot | eighth match running
eighth match running | eighth match running
eighth month in a row | eighth month running
eighth month in succession | eighth month running
eighth month on the trot | eighth month running
eighth month running | eighth month running
eighth quarter in a row | eighth quarter running
eighth quarter in succession | eighth quarter running
eighth quarter on the trot | eighth quarter running
eighth quarter running | eighth quarter running
eighth season in a row | eighth season running
eighth season in succession | eighth season running
eighth season on the trot | eighth season running
eighth season running | eighth season running
eighth straight day | eighth day running
eighth straight defeat | eighth defeat running
eighth straight game | eighth game running
eighth straight match | eighth match running
eighth straight month | eighth month running
eighth straight quarter | eighth quarter running
eighth straight season | eighth season running
eighth straight time | eighth time running
eighth straight victory | eighth victory running
eighth straight week | eighth week running
eighth straight win | eighth win running
eighth straight year | eighth year running
eighth successive day | eighth day running
eighth successive defeat | eighth defeat running
eighth successive game | eighth game running
eighth successive match | eighth match running
eighth successive month | eighth month running
eighth successive quarter | eighth quarter running
eighth successive season | eighth season running
eighth successive time | eighth time running
eighth successive victory | eighth victory running
eighth successive week | eighth week running
eighth successive win | eighth win running
eighth successive year | eighth year running
eighth time in a row | eighth time running
eighth time in succession | eighth time running
eighth time on the trot | eighth time running
eighth time running | eighth time running
eighth victory in a row | eighth victory running
eighth victory in succession | eighth victory running
eighth victory on the trot | eighth victory running
eighth victory running | eighth victory running
eighth week in a row | eighth week running
eighth week in succession | eighth week running
eighth week on the trot | eighth week running
eighth week running | eighth week running
eighth win in a row | eighth win running
eighth win in succession | eighth win running
eighth win on the trot | eighth win running
eighth win running | eighth win running
eighth year in a row | eighth year running
eighth year in succession | eighth year running
eighth year on the trot | eighth year running
eighth year running | eighth year running

elderly
elderly gentleman | old man
elderly lady | old lady
elderly man | old man
elderly people | old people
elderly woman | old lady
elect | elect
elected | elected
electing | electing
election
election campaign | election campaign
election campaigns | election campaigns
elections
electoral
electoral campaign | election campaign
electoral campaigns | election campaigns
electoral district | constituency
electoral districts | constituencies
electors | voters
electric
electric car | electric car
electric cars | electric cars
electric power | power
electric vehicle | electric car
electric vehicles | electric cars
electrical
electrical storm | thunderstorm
electrical storms | thunderstorms
electricity | power
electricity grid | power grid
electricity network | power grid
electricity outage | blackout
electricity outages | blackouts
elects | elects
elegant | chic
elementary
elementary school | primary school
elementary schools | primary schools
eliminate | remove
eliminated | removed
eliminates | removes
eliminating | removing
else

email | email
emails | emails
emblem | emblem
emerged | emerged
emergency
emergency services | rescue services
emerges | emerges
emerging | emerging
emphasise | say
emphasised | said
emphasises | says
emphasize | say
emphasized | said
emphasizes | says
employ | employ
employed | employed
employee | worker
employees | staff
employing | employing
employs | employs
empty | empty

encircle | encircle
encircled | encircled
encircles | encircles
encircling | encircling
end
end of the match | final whistle
endanger | endanger
endangered | at risk
endangered species | endangered species
endangering | endangering
endangers | endangers
ended | ended
endorse | back
endorsed | backed
ends | ends
engine
engines
enhance | enhance
enhanced | enhanced
enhancement | enhancement
enhancements | enhancements
enhances | enhances
enhancing | enhancing
enjoy | enjoy
enjoy themselves | have fun
enjoyable | pleasant
enjoyed | enjoyed
enjoyed themselves | had fun
enjoying | enjoying
enjoying themselves | having fun
enjoys | enjoys
enlarge | expand
enlarged | enlarged
enlarges | expands
enormous | huge
enormously | hugely
enough | enough
enquiries | enquiries
enquiry | enquiry
enraged | enraged
enrol | enrol
enrols | enrols
ensure | ensure
ensured | ensured
ensures | ensures
ensuring | ensuring
entail | entail
entailed | entailed
entailing | entailing
entails | entails
enter | enter
enter into force | take effect
entered | entered
entered into force | took effect
entering | entering
enterprises | firms
enters | enters
enters into force | takes effect
entertain | amuse
entertained | amused
entertaining | amusing
entertains | amuses
entire | whole
entirely | fully
entrance
entrance fee | entry fee
entrance fees | entry fees
entry
entry fee | entry fee
entry fees | entry fees
entry is free | entry is free
entry is free of charge | entry is free
environment
environmental
environmental activist | environmentalist
environmental activists | environmentalists
environmentalist | environmentalist
environmentalists | environmentalists
environmentally
environmentally friendly | eco friendly
environments
environs | environs

eponymous
eponymous role | title role

equalise | level
equalised | equalised
equaliser | equaliser
equalises | levels
equalising | levelling
equalized | equalised
equalizer | equaliser
equip
equip with | fit with
equipment | gear
equipped
equipped with | fitted with
equipping
equipping with | fitting with
equips
equips with | fits with

erect | build
erected | built
erecting | erecting
erects | builds
error | error
errors | errors
erupt | erupt
erupted | erupted
erupting | erupting
erupts | erupts

escape | flee
escaped | fled
escapes | flees
escapes with | escapes with
escaping | fleeing
escort | escort
escorted | escorted
escorting | escorting
escorts | escorts
especially | above all
essential | vital
establish
establish the identity of | identify
established | set up
established a new | set a new
established a record | set a record
established the identity of | identified
establishes
establishes the identity of | identifies
establishing | founding
establishing the identity of | identifying
estate
estate agent | realtor
estate agents | realtors

etc | etc

europe

evaluate | assess
evaluated | assessed
evaluates | assesses
evaluating | assessing
evaluation | assessment
evaluations | assessments
even
even more | even more
even so | but
even though | though
even today | even today
evening
event
eventually | eventually
ever
ever less | ever less
ever more | ever more
ever since | ever since
every | each
every day | daily
every month | monthly
every now and then | at times
every one of the | all the
every other day | every two days
every other week | fortnightly
every other year | every two years
every second year | every two years
every so often | at times
every time | whenever
every two days | every two days
every two weeks | fortnightly
every two years | every two years
every week | weekly
every year | annual
everybody | everyone
everybody who | all who
everyone | everyone
everyone who | all who
everywhere | everywhere
evidence | proof
evident | clear
evidently | clearly

ex | ex
exact | exact
exactly | exactly
exam | exam
examination | exam
examinations | exams
examine | check
examined | checked
examines | checks
examining | checking
example | example
examples | examples
exams | exams
excavate | dig up
excavated | dug up
excavates | digs up
excavating | digging up
exceed | exceed
exceeded | exceeded
exceeding | exceeding
exceedingly | extremely
exceeds | exceeds
excellent | superb
except | except
except for | except
except if | unless
exception
exceptional | exceptional
exceptionally | unusually
exceptions
excess
exchange | swap
exchanged | swapped
exchanges | swaps
exchanging | swapping
exclude | exclude
excluded | excluded
excludes | excludes
excluding | excluding
exclusively | only
executive
exhibit | exhibit
exhibited | shown
exhibiting | showing
exhibition | exhibit
exhibitions | exhibits
exhibits | exhibits
existence
expand | expand
expanded | enlarged
expanded to | expanded to
expands | expands
expect | expect
expected | expected
expecting | expecting
expects | expects
expense
expenses | costs
expensive | costly
expert | expert
experts | experts
explain | say
explained | said
explaining | noting
explains | says
explode | blow up
exploded | blew up
explodes | blows up
exploding | exploding
explosion | blast
explosions | blasts
explosive
explosive ordnance disposal | bomb disposal
exported
exported goods | exports
exports | exports
express
express concern | voice concern
express thanks to | thank
express the hope | voice the hope
expressed
expressed concern | voiced concern
expressed gratitude to | thanked
expressed her thanks to | thanked
expressed his thanks to | thanked
expressed thanks to | thanked
expressed the hope | voiced the hope
expressed their thanks to | thanked
expresses
expresses concern | voices concern
expresses thanks to | thanks
expresses the hope | voices the hope
expressing
expressing concern | voicing concern
expressing thanks to | thanking
expressing the hope | voicing the hope
extend | extend
extended | extended
extended her contract | renewed her contract
extended his contract | renewed his contract
extended the contract | renewed the contract
extended their contract | renewed their contract
extended to | expanded to
extending | extending
extends | extends
extends over | spans
extension | annex
extent
extinct | extinct
extinguish | douse
extinguished | doused
extinguishes | douses
extinguishing | putting out
extra | extra
extra charge | surcharge
extra time | overtime
extraordinarily | unusually
extraordinary | exceptional
extremely | extremely

eye
eyeglasses | glasses

face
face trial | face trial
faced | faced
faced trial | faced trial
faced with | faced with
faces
faces trial | faces trial
facilitate | facilitate
facilitated | facilitated
facilitates | facilitates
facilitating | facilitating
facility
fact
factories | plants
factory | plant
failed
failed to | failed to
failing
failing to stop after an accident | hit and run
failure
failures
fall | drop
fall by | drop by
fall down | fall down
fall over | fall down
fallen | fell
fallen branches | broken branches
fallen down | fell down
fallen ill | fell ill
fallen over | fell down
falling | falling
falling down | falling down
falling over | falling down
falls | drops
falls by | drops by
falls down | falls down
falls over | falls down
false | false
fame
family
family doctor | gp
family doctors | gps
family member | relative
family members | relatives
family owned | family run
family run | family run
famous | famous
famous for | known for
fans | fans
far
far away | far away
far better | far better
far bigger | far bigger
far cheaper | far cheaper
far less | far less
far more | far more
fare
farm
farms
fascinate | captivate
fascinated | captivated
fascinates | captivates
fascinating | captivating
fashion
fashionable | trendy
fashioned
fast | fast
fasten | attach
fastened | attached
fastening | attaching
fastens | fastens
faster | faster
fastest | fastest
fatal | fatal
fate | fate
father | dad
fathers | dads
faucet | tap
faucets | taps
faulty | faulty
favor | favor
favorite | favorite
favorite destination | popular destination
favorites | favorites
favour | favor
favourite | favorite
favourite destination | popular destination
favourites | favorites

fear | fear
feared | feared
fears | fears
features | features
february
fee | fee
feeble | weak
fees
fell | fell
fell by | fell by
fell down | fell down
fell ill | fell ill
fell over | fell down
felled | felled
felled trees | felled trees
fellow
fellow worker | workmate
fellow workers | workmates
ferry | ferry
ferry sank | ferry sank
ferry went down | ferry sank
ferryboat | ferry
festivities | festivities
festivity | festivity
fever | fever
few
fewer
fewer than | under

fiber | fiber
fibre | fiber
field
fields
fifth
fifth consecutive day | fifth day running
fifth consecutive defeat | fifth defeat running
fifth consecutive game | fifth game running
fifth consecutive match | fifth match running
fifth consecutive month | fifth month running
fifth consecutive quarter | fifth quarter running
fifth consecutive season | fifth season running
fifth consecutive time | fifth time running
fifth consecutive victory | fifth victory running
fifth consecutive week | fifth week running
fifth consecutive win | fifth win running
fifth consecutive year | fifth year running
fifth day in a row | fifth day running
fifth day in succession | fifth day running
fifth day on the trot | fifth day running
fifth day running | fifth day running
fifth defeat in a row | fifth defeat running
fifth defeat in succession | fifth defeat running
fifth defeat on the trot | fifth defeat running
fifth defeat running | fifth defeat running
fifth game in a row | fifth game running
fifth game in succession | fifth game running
fifth game on the trot | fifth game running
fifth game running | fifth game running
fifth match in a row | fifth match running
fifth match in succession | fifth match running
fifth match on the trot | fifth match running
fifth match running | fifth match running
fifth month in a row | fifth month running
fifth month in succession | fifth month running
fifth month on the trot | fifth month running
fifth month running | fifth month running
fifth quarter in a row | fifth quarter running
fifth quarter in succession | fifth quarter running
fifth quarter on the trot | fifth quarter running
fifth quarter running | fifth quarter running
fifth season in a row | fifth season running
fifth season in succession | fifth season running
fifth season on the trot | fifth season running
fifth season running | fifth season running
fifth straight day | fifth day running
fifth straight defeat | fifth defeat running
fifth straight game | fifth game running
fifth straight match | fifth match running
fifth straight month | fifth month running
fifth straight quarter | fifth quarter running
fifth straight season | fifth season running
fifth straight time | fifth time running
fifth straight victory | fifth victory running
fifth straight week | fifth week running
fifth straight win | fifth win running
fifth straight year | fifth year running
fifth successive day | fifth day running
fifth successive defeat | fifth defeat running
fifth successive game | fifth game running
fifth successive match | fifth match running
fifth successive month | fifth month running
fifth successive quarter | fifth quarter running
fifth successive season | fifth season running
fifth successive time | fifth time running
fifth successive victory | fifth victory running
fifth successive week | fifth week running
fifth successive win | fifth win running
fifth successive year | fifth year running
fifth time in a row | fifth time running
fifth time in succession | fifth time running
fifth time on the trot | fifth time running
fifth time running | fifth time running
fifth victory in a row | fifth victory running
fifth victory in succession | fifth victory running
fifth victory on the trot | fifth victory running
fifth victory running | fifth victory running
fifth week in a row | fifth week running
fifth week in succession | fifth week running
fifth week on the trot | fifth week running
fifth week running | fifth week running
fifth win in a row | fifth win running
fifth win in succession | fifth win running
fifth win on the trot | fifth win running
fifth win running | fifth win running
fifth year in a row | fifth year running
fifth year in succession | fifth year running
fifth year on the trot | fifth year running
fifth year running | fifth year running
fight | fight
fighting | combat
fights | fights
figures | data
file
file a complaint | file a complaint
file a lawsuit against | sue
file an appeal | appeal
filed | filed
filed a complaint | filed a complaint
filed a lawsuit against | sued
filed an appeal | appealed
filed for bankruptcy | declared bankruptcy
filed for insolvency | declared bankruptcy
files | files
files a complaint | files a complaint
files a lawsuit against | sues
files an appeal | appeals
filing | filing
filing a complaint | filing a complaint
filing a lawsuit against | suing
filing an appeal | filing an appeal
fill
fill in | fill in
fill out | fill in
filled
filled in | filled in
filled out | filled in
filled with | full of
filling
filling in | filling in
filling out | filling in
filling station | gas station
filling stations | gas stations
film | film
films | films
final
final whistle | final whistle
finally | at last
finance | fund
finance minister | finance minister
financed | funded
financed by | funded by
finances | funds
financing | funding
find | find
find out | learn
find refuge | find refuge
find shelter | find refuge
finding | finding
finding out | learning
finding refuge | finding refuge
finding shelter | finding refuge
findings | results
finds | finds
finds out | learns
finds refuge | finds refuge
finds shelter | finds refuge
finds that | finds that
fine
fine slices | fine slices
fine weather | fine weather
finely
finely chop | chop finely
finish | finish
finished | finished
finished first | came first
finished fourth | came fourth
finished last | came last
finished runner up | came second
finished second | came second
finished third | came third
finishes | finishes
finishing | finishing
fire | fire
fire brigade | fire crews
fire broke out | fire started
fire crews | fire crews
fire department | fire crews
fire engine | fire truck
fire engines | fire trucks
fire service | fire crews
fire started | fire started
fire truck | fire truck
fire trucks | fire trucks
fire which broke out | fire which started
fire which started | fire which started
firearm | gun
firearms | guns
fired | fired
firefighter | fireman
firefighters | firemen
fireman | fireman
firemen | firemen
fires | fires
firework
firework display | fireworks
fireworks | fireworks
firm | firm
firms | firms
first
first album | debut album
first and foremost | above all
first book | debut book
first film | debut film
first half | first half
first half of the year | first six months
first novel | debut novel
first of all | firstly
first performance | premiere
first performances | premieres
first six months | first six months
firstly | firstly
fisher | fisher
fisherman | fisher
fishermen | fishers
fishers | fishers
fit | fit
fit with | fit with
fits | fits
fits with | fits with
fitted | fit
fitted with | fitted with
fitting | fitting
fitting with | fitting with
five
five more | five more
fix | fix
fixed | fixed
fixes | fixes
fixing | fixing
fixture | game
fixtures | games

flames
flare
flare up | erupt
flared
flared up | erupted
flares
flares up | erupts
flaring
flaring up | erupting
flashlight | torch
flashlights | torches
flat | flat
flatmate | flatmate
flatmates | flatmates
flats | flats
flatten | flatten
flattened | flattened
flattening | flattening
flattens | flattens
flavor | taste
flavors | tastes
flavour | taste
flavoured | seasoned
flavouring | seasoning
flavours | tastes
fled | fled
fled on foot | fled on foot
flee | flee
fleeing | fleeing
flees | flees
flexible | flexible
flip
flip over | overturn
flipped
flipped over | overturned
flipping
flipping over | overturning
flips
flips over | overturns
flood | flood
flooded | flooded
flooding | floods
floods | floods
flour
flower
flowering | blooming
flu | flu

focus
fog
foggy | foggy
folded | folded
folded up | folded
following | after
foot
footage
football | soccer
football field | soccer field
football fields | soccer fields
football pitch | soccer field
football pitches | soccer fields
football player | footballer
football players | footballers
footballer | footballer
footballers | footballers
footbridge | footbridge
footpath | path
footpaths | paths
for
for a long time | for ages
for a long while | for ages
for a number of hours | for several hours
for a number of minutes | for several minutes
for a while | for a while
for ages | for ages
for days | for days
for days on end | for days
for example | e g
for free | free
for good | for good
for hire | for hire
for hours | for hours
for hours on end | hour after hour
for instance | e g
for months | for months
for months on end | for months
for next year | for next year
for now | for now
for reasons of safety | on safety grounds
for rent | for hire
for safety reasons | on safety grounds
for several hours | for several hours
for several minutes | for several minutes
for some time | for a while
for that reason | thus
for the benefit of | for the sake of
for the coming year | for next year
for the first time | for the first time
for the first time ever | for the first time
for the moment | for now
for the most part | mainly
for the sake of | for the sake of
for the second time | a second time
for the third time | a third time
for the time being | for now
for the very first time | for the first time
for this purpose | to that end
for this reason | thus
for weeks | for weeks
for weeks on end | for weeks
forbid | ban
forbidden | banned
forbidding | banning
forbids | bans
force | force
forced | forced
forces | forces
forcing | forcing
forebears | ancestors
forecast | foresaw
forecasted | foresaw
forecaster | forecaster
forecasters | forecasters
forecasting | predicting
forecasts | foresees
foreign
foreign minister | foreign minister
foreign national | foreigner
foreign nationals | foreigners
foreigner | foreigner
foreigners | foreigners
foremost
foresaw | foresaw
foreseeable
foreseen | foresaw
foresees | foresees
forest | woods
forest fire danger | forest fire danger
forests | forests
form
formally | formally
formed | formed
former | ex
formerly | formerly
forth
forthcoming | upcoming
fortnight
fortnightly | fortnightly
fortunate | lucky
fortunately | luckily
fortune
forward | forward
forwards | forwards
fought | fought
found | found
found fame | found fame
found guilty | convicted
found not guilty | cleared
found out | learnt
found refuge | found refuge
found shelter | found refuge
found that | found that
founded | set up
founding | founding
four
four more | four more
fourteen
fourteen days | 14 days
fourth
fourth consecutive day | fourth day running
fourth consecutive defeat | fourth defeat running
fourth consecutive game | fourth game running
fourth consecutive match | fourth match running
fourth consecutive month | fourth month running
fourth consecutive quarter | fourth quarter running
fourth consecutive season | fourth season running
fourth consecutive time | fourth time running
fourth consecutive victory | fourth victory running
fourth consecutive week | fourth week running
fourth consecutive win | fourth win running
fourth consecutive year | fourth year running
fourth day in a row | fourth day running
fourth day in succession | fourth day running
fourth day on the trot | fourth day running
fourth day running | fourth day running
fourth defeat in a row | fourth defeat running
fourth defeat in succession | fourth defeat running
fourth defeat on the trot | fourth defeat running
fourth defeat running | fourth defeat running
fourth game in a row | fourth game running
fourth game in succession | fourth game running
fourth game on the trot | fourth game running
fourth game running | fourth game running
fourth match in a row | fourth match running
fourth match in succession | fourth match running
fourth match on the trot | fourth match running
fourth match running | fourth match running
fourth month in a row | fourth month running
fourth month in succession | fourth month running
fourth month on the trot | fourth month running
fourth month running | fourth month running
fourth quarter in a row | fourth quarter running
fourth quarter in succession | fourth quarter running
fourth quarter on the trot | fourth quarter running
fourth quarter running | fourth quarter running
fourth season in a row | fourth season running
fourth season in succession | fourth season running
fourth season on the trot | fourth season running
fourth season running | fourth season running
fourth straight day | fourth day running
fourth straight defeat | fourth defeat running
fourth straight game | fourth game running
fourth straight match | fourth match running
fourth straight month | fourth month running
fourth straight quarter | fourth quarter running
fourth straight season | fourth season running
fourth straight time | fourth time running
fourth straight victory | fourth victory running
fourth straight week | fourth week running
fourth straight win | fourth win running
fourth straight year | fourth year running
fourth successive day | fourth day running
fourth successive defeat | fourth defeat running
fourth successive game | fourth game running
fourth successive match | fourth match running
fourth successive month | fourth month running
fourth successive quarter | fourth quarter running
fourth successive season | fourth season running
fourth successive time | fourth time running
fourth successive victory | fourth victory running
fourth successive week | fourth week running
fourth successive win | fourth win running
fourth successive year | fourth year running
fourth time in a row | fourth time running
fourth time in succession | fourth time running
fourth time on the trot | fourth time running
fourth time running | fourth time running
fourth victory in a row | fourth victory running
fourth victory in succession | fourth victory running
fourth victory on the trot | fourth victory running
fourth victory running | fourth victory running
fourth week in a row | fourth week running
fourth week in succession | fourth week running
fourth week on the trot | fourth week running
fourth week running | fourth week running
fourth win in a row | fourth win running
fourth win in succession | fourth win running
fourth win on the trot | fourth win running
fourth win running | fourth win running
fourth year in a row | fourth year running
fourth year in succession | fourth year running
fourth year on the trot | fourth year running
fourth year running | fourth year running
fourths

fragile | fragile
fragment | piece
fragments | pieces
fraud | fraud
free | free
free admission | free entry
free entry | free entry
free of charge | free
free time | free time
freed | freed
freedom | freedom
freeing | freeing
freelance | freelance
frees | frees
freeway | freeway
freeways | freeways
freezing
freezing temperatures | frost
freight | cargo
freights | cargoes
frequently | often
friday
fridge | fridge
fridges | fridges
friend | pal
friendly | kind
friends | pals
frightened | scared
frightened of | afraid of
from
from a year earlier | year on year
from april | from april
from april on | from april
from april onwards | from april
from august | from august
from august on | from august
from august onwards | from august
from beginning to end | from start to finish
from december | from december
from december on | from december
from december onwards | from december
from february | from february
from february on | from february
from february onwards | from february
from friday | from friday
from friday on | from friday
from friday onwards | from friday
from january | from january
from january on | from january
from january onwards | from january
from july | from july
from july on | from july
from july onwards | from july
from june | from june
from june on | from june
from june onwards | from june
from march | from march
from march on | from march
from march onwards | from march
from may | from may
from may on | from may
from may onwards | from may
from memory | by heart
from monday | from monday
from monday on | from monday
from monday onwards | from monday
from november | from november
from november on | from november
from november onwards | from november
from now on | in future
from october | from october
from october on | from october
from october onwards | from october
from saturday | from saturday
from saturday on | from saturday
from saturday onwards | from saturday
from september | from september
from september on | from september
from september onwards | from september
from spreading to | spreading to
from start to finish | from start to finish
from sunday | from sunday
from sunday on | from sunday
from sunday onwards | from sunday
from the beginning | all along
from the building | from the building
from the canal | from the canal
from the car | from the car
from the house | from the house
from the lake | from the lake
from the outset | all along
from the river | from the river
from the rubble | from the rubble
from the sea | from the sea
from the start | all along
from the very beginning | all along
from the water | from the water
from the wreckage | from the wreckage
from this point on | in future
from thursday | from thursday
from thursday on | from thursday
from thursday onwards | from thursday
from time to time | at times
from today | from today
from today on | from today
from today onwards | from today
from tomorrow | from tomorrow
from tomorrow on | from tomorrow
from tomorrow onwards | from tomorrow
from tuesday | from tuesday
from tuesday on | from tuesday
from tuesday onwards | from tuesday
from wednesday | from wednesday
from wednesday on | from wednesday
from wednesday onwards | from wednesday
frontier | border
frontiers | borders
frost | frost
frying
frying pan | pan

full
full daylight | full daylight
full of | full of
fully | fully
fun
function
function as | act as
functioned
functioned as | acted as
functioning
functioning as | acting as
functions | features
functions as | acts as
fund | fund
fundamental | basic
funded | funded
funded by | funded by
funding | funding
funds | funds
funeral | burial
funeral service | burial service
funerals | burials
furious | enraged
furious with rage | angry
further
furthermore | moreover
fury | fury
future
fuzzy | fuzzy

g

gadget | device
gadgets | devices
gain | gain
gains | gains
gale
gale force winds | gale force winds
game | game
games | games
gap | gap
garage
garbage | trash
garbage can | bin
garbage cans | bins
garbage collection | trash collection
garbage dump | landfill
garbage dumps | landfills
garbanzo
garbanzo beans | chickpeas
garden
garment | garment
garments | garments
garnish | adorn
garnished | adorned
garnishes | adorns
gas
gas leak | gas leak
gas station | gas station
gas stations | gas stations
gasoline | petrol
gather | gather
gathered | gathered
gathering | gathering
gathers | gathers
gave | gave
gave a speech | gave a speech
gave an interview | gave an interview
gave birth to | gave birth to
gave evidence | testified
gave lessons in | taught
gave notice | gave notice
gave out | gave out
gave rise to | caused
gave the go ahead to | approved
gave the green light to | approved
gave up | gave up
gave up her post | left her post

gear | gear
general
general election | general election
general elections | general elections
general manager | general manager
general practitioner | gp
general practitioners | gps
generally | generally
gentle
gentle heat | low heat
gentleman
gently | gently
germ | germ
germs | germs
get | get
get a degree | graduate
get better | recover
get divorced | divorce
get hold of | obtain
get in touch | come forward
get in touch with | contact
get lost | get lost
get married | wed
get ready | prepare
get ready for | prepare for
get rid of | dispose of
get together | meet
get used to | get used to
get worse | worsen
gets | gets
gets a degree | graduates
gets away with | escapes with
gets better | recovers
gets divorced | divorces
gets hold of | obtains
gets married | gets married
gets ready | prepares
gets ready for | prepares for
gets rid of | disposes of
gets together | meets
gets used to | gets used to
gets worse | worsens
getting | getting
getting a degree | graduating
getting better | recovering
getting divorced | divorcing
getting hold of | acquiring
getting married | marrying
getting ready | preparing
getting ready for | preparing for
getting rid of | disposing of
getting together | meeting
getting used to | getting used to
getting worse | worsening

gift | gift
gifts | gifts
gig | gig
gigantic | huge
gigs | gigs
give
give a speech | give a speech
give an interview | give an interview
give birth to | give birth to
give evidence | testify
give lessons | teach
give notice | give notice
give out | give out
give rise to | cause
give the go ahead to | approve
give the green light to | approve
give up | quit
give up her post | quit her post
give up his post | quit his post
given | gave
given a speech | gave a speech
given an interview | gave an interview
given birth to | gave birth to
given evidence | testified
given notice | gave notice
given out | gave out
given that | as
given the go ahead to | approved
given the green light to | approved
given up | gave up
gives
gives a speech | gives a speech
gives an interview | gives an interview
gives birth to | gives birth to
gives evidence | testifies
gives lessons | teaches
gives notice | gives notice
gives out | gives out
gives rise to | causes
gives the go ahead to | approves
gives the green light to | approves
gives up | quits
giving | giving
giving a speech | giving a speech
giving an interview | giving an interview
giving birth to | giving birth to
giving blood | giving blood
giving evidence | testifying
giving lessons | teaching
giving notice | giving notice
giving out | giving out
giving rise to | causing
giving the go ahead to | approving
giving the green light to | approving
giving up | quitting

glad | glad
glasses | glasses
global
global warming | global warming
globally | globally
globe
glorious | glorious

go
go ahead | consent
go back | return
go bankrupt | go bust
go beyond | exceed
go bust | go bust
go down by | drop by
go into | enter
go into retirement | retire
go missing | vanish
go on | go on
go on foot | walk
go on holiday | go on holiday
go on strike | walk out
go on trial | face trial
go on vacation | go on holiday
go past | go past
go through | undergo
go up | grow
go up by | grow by
go up in flames | catch fire
go with | escort
goal | aim
goalie | goalie
goalies | goalies
goalkeeper | goalie
goalkeepers | goalies
goalless | goalless
goalless draw | nil nil draw
goals | aims
goals by | goals by
goals from | goals by
goes
goes back | returns
goes bankrupt | goes bust
goes beyond | exceeds
goes bust | goes bust
goes by the name of | is named
goes down | drops
goes down by | drops by
goes into | enters
goes into retirement | retires
goes missing | vanishes
goes on | goes on
goes on foot | walks
goes on for | lasts
goes on holiday | goes on holiday
goes on strike | walks out
goes on trial | faces trial
goes on vacation | goes on holiday
goes past | goes past
goes through | undergoes
goes up | grows
goes up by | grows by
goes up in flames | catches fire
goes with | escorts
going
going back | returning
going bankrupt | going bust
going bust | going bust
going down | falling
going into | entering
going into retirement | retiring
going missing | vanishing
going on | going on
going on foot | by foot
going on holiday | going on holiday
going on strike | walking out
going on vacation | going on holiday
going past | going past
going through | undergoing
going to | going to
going up | rising
going up in flames | catching fire
going with | escorting
gold
gold medalist | gold medalist
gold medallist | gold medalist
golden | golden
golden brown | golden
gone
gone back | returned
gone bankrupt | gone bust
gone beyond | exceeded
gone bust | gone bust
gone down | fell
gone into | entered
gone into retirement | retired
gone missing | vanished
gone on | gone on
gone on holiday | gone on holiday
gone on strike | walked out
gone on vacation | gone on holiday
gone past | gone past
gone through | undergone
gone up | grew
gone up in flames | caught fire
gone with | escorted
good
good deal | bargain
good fortune | luck
good value | good value
good value for money | good value
good weather | fine weather
goods | goods
gorgeous | glorious
got | got
got a degree | graduated
got better | recovered
got divorced | divorced
got hold of | acquired
got in touch | got in touch
got in touch with | contacted
got lost | got lost
got married | wed
got ready | prepared
got ready for | prepared for
got rid of | got rid of
got sick | fell ill
got together | met
got under way | began
got underway | began
got used to | got used to
got worse | worsened
government

gp | gp
gps | gps

gradually | gradually
gradually abolish | phase out
graduate | graduate
graduated | graduated
graduates | graduates
graduating | graduating
grandad | grandad
granddad | grandad
grandfather | grandad
grandma | granny
grandmother | granny
grandpa | grandad
granny | granny
grant | grant
grant an interview | give an interview
granted | gave
granted an interview | gave an interview
granting | giving
granting an interview | giving an interview
grants | grants
grants an interview | gives an interview
grateful | grateful
gratitude | gratitude
gravely
gravely ill | gravely ill
gravely injured | badly hurt
graveyard | cemetery
gray | gray
greaseproof
greaseproof paper | baking paper
great
great speed | high speed
greater
greater part | majority
green
green onion | scallion
green onions | scallions
greengrocer | greengrocer
greengrocer s | greengrocer
greet | greet
greeted | greeted
greeting | greeting
greets | greets
grew | grew
grew accustomed to | got used to
grew by | grew by
grew up | grew up
grey | gray
grid
grief | grief
grieve
grieve for | mourn
grieved
grieved for | mourned
grieves
grieves for | mourns
grieving
grieving for | mourning
ground
ground beef | beef mince
ground meat | ground meat
groundbreaking | innovative
groundless | baseless
grounds
group | band
grow | grow
grow accustomed to | get used to
grow by | grow by
grow up | grow up
growing | rising
growing accustomed to | getting used to
growing up | growing up
grown | grew
grown accustomed to | got used to
grown up | adult
grown ups | adults
grows | grows
grows accustomed to | gets used to
grows by | grows by
grows up | grows up
growth
growth of the economy | economic growth

guarantee | warranty
guest | guest
guest house | b b
guest of honor | guest of honor
guest of honour | guest of honor
guesthouse | b b
guests | guests
guide
guide dog | guide dog
guilty
gun | gun
guns | guns
gust | gust
gusts | gusts

gym | gym
gymnasium | gym
gymnasiums | gyms
gyms | gyms

habit | habit
habitat | habitat
habitats | habitats
habits | habits
had
had a look at | looked at
had a meeting | had a meeting
had an effect on | affected
had an impact on | affected
had an operation | had surgery
had breakfast | ate breakfast
had difficulty | struggled
had dinner | dined
had fun | had fun
had its premiere | premiered
had lunch | ate lunch
had on | wore
had on its payroll | employed
had surgery | had surgery
had to | had to
had trouble | struggled
hail
hail from | come from
hailed
hailed from | came from
hails
hails from | is from
hairdresser | hairdresser
hairstylist | hairdresser
half
half a year | six months
half an hour | half hour
half hour | half hour
half of | half of
half price | half price
half the | half of
half the price | half price
half time | half time
half yearly | half yearly
halfway | midway
hall
halls
hallway | hallway
hallways | hallways
halt | halt
halted | halted
halting | halting
halts | halts
hand
hand in | submit
hand in notice | give notice
hand made | handmade
hand out | give out
hand over | hand over
handed
handed in | filed
handed in notice | gave notice
handed out | gave out
handed over | handed over
handed over the | presented the
handful
handing
handing in | filing
handing in notice | giving notice
handing out | giving out
handing over | handing over
handle | handle
handled | handled
handles | handles
handling | handling
handmade | handmade
hands
hands in | files
hands in notice | gives notice
hands out | gives out
hands over | hands over
happen | occur
happened | happened
happening | happening
happens | occurs
happiness | joy
happy | glad
happy with | happy with
harbor | port
harbors | ports
harbour | port
harbours | ports
hard | hard
harder | harder
hardest | hardest
hardly | barely
hardly ever | hardly ever
hardworking | diligent
harm | harm
harmed | hurt
harmful | harmful
harming | harming
harms | harms
harvest | crop
harvested | reaped
harvesting | reaping
harvests | crops
has
has a look at | looks at
has a meeting | has a meeting
has an area of | spans
has an effect on | affects
has an impact on | affects
has been collecting | has collected
has been living | has lived
has been making | has made
has been playing | has played
has been running | has run
has been selling | has sold
has been using | has used
has been waiting | has waited
has been working | has worked
has breakfast | has breakfast
has collected | has collected
has difficulty | struggles
has dinner | dines
has lived | has lived
has lunch | has lunch
has made | has made
has on its payroll | employs
has played | has played
has run | has run
has sold | has sold
has to | must
has trouble | struggles
has used | has used
has waited | has waited
has worked | has worked
hasten | hasten
hasten to | rush to
hastened | sped up
hastened to | rushed to
hastening | hastening
hastening to | rushing to
hastens | hastens
hastens to | rushes to
haul | drag
hauled | hauled
hauling | hauling
hauls | drags
have
have a look at | look at
have a meeting | have a meeting
have an effect on | affect
have an impact on | affect
have breakfast | eat breakfast
have difficulty | struggle
have dinner | dine
have fun | have fun
have lunch | eat lunch
have on its payroll | employ
have room for | have room for
have space for | have room for
have to | must
have trouble | struggle
having
having a look at | looking at
having a meeting | having a meeting
having an effect on | affecting
having an impact on | affecting
having breakfast | eating breakfast
having difficulty | struggling
having dinner | dining
having fun | having fun
having lunch | eating lunch
having on its payroll | employing
having trouble | struggling
hazardous | perilous

he
head
head for | head for
head of government | prime minister
head office | head office
head teacher | headmaster
head teachers | headteachers
headache | headache
headaches | headaches
headed
headed by | led by
headed for | made for
headed goal | header
header | header
heading
heading for | making for
headmaster | headmaster
headphones | earphones
headquartered
headquartered in | based in
headquarters | head office
heads | heads
heads for | heads for
heads of government | prime ministers
headteacher | headmaster
headteachers | headteachers
heal | cure
healed | cured
healing | curing
heals | cures
health
health minister | health minister
healthy | healthy
heart
heart attack | heart attack
heat
heat up | heat up
heat wave | heatwave
heat waves | heatwaves
heated
heated up | heated up
heating
heating up | heating up
heats
heats up | heats up
heatwave | heatwave
heatwaves | heatwaves
heavy
heavy snow | heavy snow
heavy snowfall | heavy snow
held | held
held a meeting | had a meeting
held negotiations with | held talks with
held out | held
held talks | held talks
held talks with | held talks with
held up | delayed
helicopter | chopper
helicopters | choppers
help | aid
helped | aided
helped by | buoyed by
helper | helper
helpers | helpers
helping | aiding
helps | aids
hence | thus
henceforth | in future
her
her family said | her family said
her part | her part
her role | her part
herbicide | herbicide
heritage | legacy
herself

hid | hid
hidden | hid
hide | hide
hides | hides
hiding | hiding
high
high blood pressure | hypertension
high demand | high demand
high heat | high heat
high rise | high rise
high school | high school
high schools | high schools
high speed | high speed
high temperature | fever
high wind | high wind
high winds | high winds
highest
highest temperature | top temperature
highlight | highlight
highlighted | highlighted
highlighting | highlighting
highlights | highlights
highs
highs of | highs of
highway | freeway
highways | freeways
hike
hiker | hiker
hikers | hikers
hikes
hill
hilltop | hilltop
him
himself
hinges
hinges on | counts on
hint | clue
hints | clues
hire | hire
hire a bicycle | hire a bike
hire a bike | hire a bike
hire a boat | hire a boat
hire a car | hire a car
hire bicycles | hire bikes
hire bikes | hire bikes
hired | hired
hiring | hiring
his
his family said | his family said
his part | his part
his role | his part
hit | hit
hit a | hit a
hit an | hit an
hit and run | hit and run
hit the | hit the
hitch
hitting | hitting

hobbies | hobbies
hobby | hobby
hog | hog
hogs | hogs
hold
hold a meeting | have a meeting
hold negotiations with | negotiate with
hold out | last
hold talks | negotiate
hold talks with | negotiate with
hold up | delay
holder
holder of the world record | world record holder
holding
holding a meeting | having a meeting
holding negotiations with | negotiating with
holding out | lasting
holding talks | negotiating
holding talks with | negotiating with
holding up | delaying
holds
holds a meeting | has a meeting
holds negotiations with | negotiates with
holds out | lasts
holds talks | negotiates
holds talks with | negotiates with
holds up | delays
hole
holiday
holiday home | holiday home
holiday house | holiday home
holiday lets | holiday lets
holiday rentals | holiday lets
holidaymaker | vacationer
holidaymakers | vacationers
holidays
home
home for the elderly | care home
home town | hometown
home victory | home win
home village | home village
home win | home win
homeless
homeless people | the homeless
homeless persons | the homeless
homes | homes
homes for the elderly | care homes
hometown | hometown
honor | honor
honored | honored
honoring | honoring
honors | honors
honour | honor
honoured | honored
honouring | honoring
honours | honors
hoover | hoover
hoovers | hoovers
hope | hope
hope for | hope for
hope that | hope that
hope to | hope to
hoped
hoped for | hoped for
hopes | hopes
hopes for | hopes for
hopes that | hopes that
hopes to | hopes to
hoping
hoping for | hoping for
horrible | awful
hospital
hospitalised | hospitalised
hospitalized | hospitalised
host | host
hosted | hosted
hosting | hosting
hosts | hosts
hot
hot oven | hot oven
hot spell | heatwave
hot spells | heatwaves
hotly
hotly debated | hotly debated
hotly disputed | hotly debated
hour
hour after hour | hour after hour
hours
hours on end | for hours
house | house
housebreaker | burglar
housebreakers | burglars
housed | housed
household
household bills | domestic bills
households | homes
houses | houses
housing | housing
how
how many people | how many people
however | but

huge | huge
hugely | hugely
human | human
human being | human
human beings | humans
humanity | mankind
humankind | mankind
humans | humans
humble | humble
hundred
hundred years | 100 years
hundreds
hundreds of | hundreds of
hundreds of people | hundreds of people
hunters | hunters
hurdle | hurdle
hurdles | hurdles
hurl | hurl
hurled | threw
hurling | hurling
hurls | hurls
hurried | rushed
hurried to | rushed to
hurries | rushes
hurries to | rushes to
hurry | rush
hurry to | rush to
hurrying | rushing
hurrying to | rushing to
hurt | hurt
hurting | hurting
hurts | hurts
husband
husband and wife | married couple
husband or wife | spouse

hypertension | hypertension

i
i believe | i think
i e | i e
i think | i think

ice
icing
icing sugar | icing sugar
icy
icy roads | black ice

idea | idea
ideas | ideas
identical
identical to | the same as
identified | identified
identifies | identifies
identify | identify
identifying | identifying
identity
idle | idle

if

ignore | ignore
ignored | ignored
ignores | ignores
ignoring | ignoring

ill | ill
illegal | illegal
illegally | illegally
illness | disease
illnesses | diseases
illuminate | light up
illuminated | lit up
illuminates | lights up
illuminating | lighting up

image | image
images | images
imitate | copy
imitated | copied
imitates | copies
imitating | copying
immediate
immediately | at once
immediately after | right after
immediately before | right before
immense | huge
immensely | hugely
immunisation | vaccination
immunisations | vaccinations
immunised | immunised
immunization | vaccination
immunizations | vaccinations
immunized | immunised
impact | effect
impacts | effects
impediment | hurdle
impediments | hurdles
implement | tool
implements | tools
importance | importance
important | key
imported
imported goods | imports
imports | imports
impossible
impound | seize
impounded | seized
impounding | impounding
impounds | impounds
imprisoned | jailed
improve | enhance
improved | enhanced
improvement | enhancement
improvements | enhancements
improves | enhances
improving | enhancing

in
in a bowl | in a bowl
in a dish | in a bowl
in a matter of | within
in a matter of days | within days
in a matter of hours | within hours
in a matter of minutes | in minutes
in a matter of weeks | within weeks
in a nutshell | in brief
in a row | in turn
in accordance with | in line with
in actual fact | in actual fact
in added time | in added time
in addition | moreover
in addition to | besides
in advance | beforehand
in advance of | before
in all | in all
in all likelihood | probably
in all parts of the country | in the whole country
in all probability | probably
in an interview | in an interview
in any case | at any rate
in any event | at any rate
in any other place | anywhere else
in autumn | in autumn
in bloom | blooming
in blossom | blooming
in brief | in brief
in case | in case
in case of | in case of
in charge of | in charge of
in comparison | by comparison
in comparison to | compared to
in comparison with | compared to
in compensation | in damages
in connection with | in relation to
in contrast | conversely
in contrast to | unlike
in conversation | in an interview
in court | in court
in damage | in damage
in damages | in damages
in depth | in depth
in early april | early april
in early august | early august
in early december | early december
in early february | early february
in early january | early january
in early july | early july
in early june | early june
in early march | early march
in early may | early may
in early november | early november
in early october | early october
in early september | early september
in error | in error
in excess of | over
in fact | in fact
in family hands | family run
in family ownership | family run
in fashion | trendy
in favor of | in favor of
in favour of | in favor of
in flames | ablaze
in flower | blooming
in full | fully
in future | in future
in general | generally
in good health | healthy
in good time | in good time
in honor of | to honor
in honour of | to honor
in injury time | in added time
in jail | in jail
in keeping with | in line with
in large part | mainly
in late april | late april
in late august | late august
in late december | late december
in late february | late february
in late january | late january
in late july | late july
in late june | late june
in late march | late march
in late may | late may
in late november | late november
in late october | late october
in late september | late september
in light of | in view of
in line with | in line with
in memory of | in memory of
in mid april | mid april
in mid august | mid august
in mid december | mid december
in mid february | mid february
in mid january | mid january
in mid july | mid july
in mid june | mid june
in mid march | mid march
in mid may | mid may
in mid november | mid november
in mid october | mid october
in mid september | mid september
in minutes | in minutes
in my opinion | i think
in my view | i think
in no time | in no time
in no time at all | in no time
in office | in power
in order not to | so as not to
in order that | so that
in order to | to
in part | partly
in particular | above all
in person | in person
in pieces | in pieces
in place of | instead of
in plenty of time | in good time
in power | in power
in prison | in jail
in private | privately
in progress | going on
in public | publicly
in public places | in public places
in public spaces | in public places
in reality | in fact
in recent days | in recent days
in recent months | in recent months
in recent weeks | in recent weeks
in recent years | in recent years
in regard to | regarding
in relation to | in relation to
in remembrance of | in memory of
in search of | seeking
in secret | secretly
in short | in brief
in so doing | thereby
in spite of | despite
in spite of the fact that | though
in spite of this | but
in spring | in spring
in stoppage time | in added time
in succession | in turn
in summer | in summer
in support of | in favor of
in the afternoon | in the afternoon
in the afternoon hours | in the afternoon
in the area | in the area
in the autumn | in autumn
in the center of | at the heart of
in the centre of | at the heart of
in the coming | in the next
in the coming days | in the days ahead
in the coming month | next month
in the coming months | in the months ahead
in the coming week | next week
in the coming weeks | in the weeks ahead
in the coming year | next year
in the coming years | in the years ahead
in the course of | during
in the course of this week | this week
in the course of this year | this year
in the current year | this year
in the days ahead | in the days ahead
in the direction of | toward
in the early hours | in the early hours
in the early hours of the morning | in the early hours
in the early morning | in the early hours
in the end | eventually
in the entire country | in the whole country
in the evening | in the evening
in the evening hours | in the evening
in the event of | in case of
in the event that | in case
in the first half | before half time
in the first place | firstly
in the foreseeable future | in the foreseeable future
in the heart of the city | in the heart of the city
in the last few days | in recent days
in the last few months | in recent months
in the last few weeks | in recent weeks
in the last few years | in recent years
in the light of | in view of
in the long run | in the long run
in the long term | in the long run
in the meantime | meanwhile
in the middle of | in the midst of
in the middle of april | mid april
in the middle of august | mid august
in the middle of december | mid december
in the middle of february | mid february
in the middle of january | mid january
in the middle of july | mid july
in the middle of june | mid june
in the middle of march | mid march
in the middle of may | mid may
in the middle of november | mid november
in the middle of october | mid october
in the middle of september | mid september
in the middle of the city | in the heart of the city
in the midst of | in the midst of
in the months ahead | in the months ahead
in the morning | in the morning
in the morning hours | in the morning
in the name of | on behalf of
in the near future | soon
in the next | in the next
in the next few days | in the days ahead
in the next few months | in the months ahead
in the next few weeks | in the weeks ahead
in the next few years | in the years ahead
in the next five years | in the next five years
in the night | at night
in the not too distant future | in the foreseeable future
in the open air | outdoors
in the past few days | in recent days
in the past few months | in recent months
in the past few weeks | in recent weeks
in the past few years | in recent years
in the past year | in the past year
in the previous year | a year earlier
in the region | in the area
in the same place | on the same spot
in the same way | likewise
in the second half | after half time
in the short run | in the short run
in the short term | in the short run
in the space of | within
in the space of a few | within a few
in the spring | in spring
in the summer | in summer
in the vicinity | nearby
in the vicinity of | near
in the weeks ahead | in the weeks ahead
in the whole country | in the whole country
in the winter | in winter
in the years ahead | in the years ahead
in their own home | at home
in this manner | in this way
in this way | in this way
in those days | back then
in total | in all
in tribute to | to honor
in turn | in turn
in view of | in view of
in which | where
in winter | in winter
in writing | in writing
in written form | in writing
inadequate | inadequate
include | contain
included | included
includes | contains
including | including
including breakfast | breakfast included
income | income
incoming
incoming orders | order intake
incorrect | wrong
incorrectly | wrongly
increase | grow
increase by | grow by
increased | grew
increased by | grew by
increases | grows
increases by | grows by
increasing | rising
increasingly | ever more
individual | person
individuals | people
indoors | inside
industrial
industrial action | strike
industrial dispute | labour dispute
industrious | diligent
inebriated | drunk
inexpensive | cheap
inexpensively | cheaply
infant | baby
infants | babies
infarction
infection | contagion
infectious | contagious
influenza | flu
inform | inform
information
informed | informed
informing | informing
informs | informs
infrequently | rarely
inhabit | inhabit
inhabitant | resident
inhabitants | locals
inhabited | lived in
inhabiting | living in
inhabits | inhabits
inhalation
inherit | inherit
inherited | inherit
inheriting | inheriting
inherits | inherits
initially | at first
injection | jab
injections | jabs
injure | hurt
injured | hurt
injures | hurts
injuries | wounds
injuring | hurting
injury | wound
injury time | added time
inmate | inmate
inmates | inmates
innkeeper | landlord
innovative | innovative
inoculate | inoculate
inoculated | immunised
inoculates | inoculates
inoculating | inoculating
inquiries | enquiries
inquiry | enquiry
ins
inside | inside
inside of | within
insist | insist
insisted | insisted
insisting | insisting
insists | insists
insolvency | bankruptcy
insolvent | bankrupt
inspect | check
inspected | checked
inspecting | checking
inspects | checks
inspire | inspire
inspired | inspired
inspires | inspires
inspiring | inspiring
install | fit
installed | fit
installing | fitting
installment | instalment
installments | instalments
installs | fits
instalment | instalment
instalments | instalments
instance | example
instances | examples
instantly | at once
instead
instead of | instead of
instruct | order
instructed | ordered
instructed the | ordered the
instructed to | told to
instructing | ordering
instruction
instruction manual | user guide
instructions
instructs | orders
insufficient | inadequate
intact | intact
intake
intelligent | smart
intend
intend to | aim to
intended
intended to | planned to
intending
intending to | planning to
intends
intends to | aims to
intentional | deliberate
intentionally | on purpose
interest
interest rate | interest rate
interest rates | interest rates
interior
interior minister | interior minister
internet
interrogate | query
interrogated | questioned
interrogating | questioning
interruption
intersection | junction
intersections | junctions
interval
intervals
intervene | step in
intervened | intervened
intervenes | steps in
intervening | intervening
interview
into
into pieces | in pieces
intolerable | unbearable
intoxicated | drunk
introduce | bring in
introduced | brought in
introduces | brings in
introducing | bringing in
inundation | flood
investigate | probe
investigated | probed
investigates | probes
investigating | probing
investigation | enquiry
investigations | enquiries
investigator | detective
investigators | detectives
invoice | bill
invoices | bills
involve | entail
involved | entailed
involves | entails
involving | entailing

irrespective
irrespective of | regardless of
irritate | annoy
irritated | annoyed
irritates | annoys
irritating | annoying

is
is a | is a
is able to | can
is about | handles
is about to | is about to
is afraid | fears
is against | opposes
is aimed at | targets
is allowed to | is allowed to
is an | is an
is asked to | is asked to
is available to buy | is on sale
is being built | is being built
is being investigated | is being investigated
is being renovated | is being renovated
is being repaired | is under repair
is being treated | is being treated
is best | is best
is called | is named
is calling for | demands
is complaining | moans
is composed of | comprises
is compulsory | is mandatory
is considered | is deemed
is considering | considers
is currently being built | is being built
is declining | is falling
is decreasing | is falling
is dedicated to | is devoted to
is deemed | is deemed
is delighted about | is happy with
is delighted with | is happy with
is demanding | demands
is devoted to | is devoted to
is due to | is due to
is due to be built | is to be built
is due to open | is to open
is employed as a | is a
is expected | is expected
is expecting | expects
is falling | is falling
is famous for | is known for
is forbidden | is forbidden
is forecast | is expected
is from | is from
is going on | is going on
is going to | will
is growing | is rising
is happy about | is happy with
is happy with | is happy with
is held | occurs
is home to | is home to
is hoping | hopes
is hoping for | hopes for
is hoping that | hopes that
is hoping to | hopes to
is impossible | is impossible
is in a bad state | is in a bad state
is in a good state | is in a good state
is in a poor state | is in a bad state
is in bad condition | is in a bad state
is in charge of | is in charge of
is in favor of | backs
is in favour of | backs
is in good condition | is in a good state
is in poor condition | is in a bad state
is in progress | is going on
is increasing | is rising
is intended for | targets
is intended to | is meant to
is investigating | probes
is known for | is known for
is lacking | lacks
is likely to | will likely
is located | lies
is located in | lies in
is looking for | seeks
is looking forward to | looks forward to
is made up of | comprises
is managed by | is run by
is mandatory | is mandatory
is meant to | is meant to
is named | is named
is necessary | is needed
is needed | is needed
is not able | is unable
is not able to | can t
is not allowed | is forbidden
is not clear | is unclear
is not compulsory | is optional
is not known | is unknown
is not permitted | is forbidden
is not possible | is impossible
is not yet clear | remains unclear
is not yet known | remains unclear
is noted for | is known for
is obligatory | is mandatory
is obliged to | must
is offering | offers
is on display until | runs until
is on sale | is on sale
is on show until | runs until
is on the decline | is falling
is on the increase | is rising
is on the point of | is about to
is on the verge of | is about to
is on until | runs until
is operated by | is run by
is opposed to | opposes
is optional | is optional
is part of | belongs to
is permitted to | is allowed to
is planned for | is planned for
is planning to | aims to
is pleased about | is happy with
is pleased with | is happy with
is possible | can be done
is predicted | is expected
is priced at | costs
is prohibited | is forbidden
is receiving treatment | is being treated
is regarded as | is deemed
is renowned for | is known for
is requested to | is asked to
is required | is needed
is required to | must
is responsible for | is in charge of
is rising | is rising
is run by | is run by
is scheduled for | is planned for
is scheduled to | is due to
is seeking | seeks
is seen as | is deemed
is set to | is due to
is set to be built | is to be built
is set to open | is to open
is short of | lacks
is situated | lies
is situated in | lies in
is slated to | is due to
is still unclear | remains unclear
is suffering from | suffers from
is survived by | leaves
is suspected of | is suspected of
is the home of | is home to
is thinking about | considers
is to be built | is to be built
is to be found | lies
is to open | is to open
is unable | is unable
is unable to | can t
is unclear | is unclear
is under construction | is being built
is under investigation | is being investigated
is under renovation | is being renovated
is under repair | is under repair
is under suspicion of | is suspected of
is under way | is going on
is undergoing renovation | is being renovated
is undergoing repairs | is under repair
is undergoing treatment | is being treated
is unknown | is unknown
is used as | acts as
is voluntary | is optional
is working on | works on
island
isolated | remote
isolated showers | isolated showers
issue | issue
issues | issues

it
it is raining | it is raining
it is snowing | it is snowing
items
its
itself

jab | jab
jabs | jabs
jail | jail
jail sentence | jail term
jail sentences | jail terms
jail term | jail term
jail terms | jail terms
jailed | jailed
jails | jails
jam
jam packed | packed
jams
janitor | janitor
janitors | janitors
january

jeopardise | endanger
jeopardising | endangering
jeopardize | endanger
jeopardizing | endangering
jetty | pier
jewellery | jewelry
jewelry | jewelry

job | job
job opening | vacancy
job openings | vacancies
jobless | jobless
jobless rate | jobless rate
joblessness | joblessness
jobs | jobs
joined | joined
joiner | joiner
joining | joining
joins | joins
jointly | jointly
jot
jot down | jot down
jots
jots down | jots down
jotted
jotted down | noted down
jotting
jotting down | noting down
journalist | reporter
journalists | reporters
journey | trip
journeys | trips
joy | joy

jubilant | cheering
jubilee | jubilee
judgement | ruling
judgements | rulings
judgment | ruling
judgments | rulings
july
jumped | leapt
jumper | jumper
jumpers | jumpers
junction | junction
junctions | junctions
june
just
just above | just over
just after | just after
just after midnight | just after midnight
just before | just before
just before midnight | just before midnight
just below | just below
just now | just now
just over | just over
just short of | just below
just shy of | just below
just under | just below

keen
keen to | keen to
keep | keep
keep an eye on | monitor
keep calm | keep calm
keep in mind | bear in mind
keep track of | monitor
keeper | goalie
keeper of the lighthouse | lighthouse keeper
keepers | goalies
keeping | keeping
keeping an eye on | monitoring
keeping calm | keeping calm
keeping track of | monitoring
keeps | keeps
keeps an eye on | monitors
keeps calm | keeps calm
keeps track of | monitors
kept | kept
kept an eye on | monitored
kept calm | kept calm
kept her from | kept her from
kept him from | kept him from
kept it from | kept it from
kept the fire from spreading | kept the fire from spreading
kept them from | kept them from
kept track of | monitored
kerb | curb
key | key

kick
kick off time | start time
kicked
kicked off | began
kicking
kicking off | starting
kicks
kicks off | begins
kid | kid
kids | kids
killed
kind | kind
kind of | kind of
kindergarten | kindergarten
kindergartens | kindergartens
kinds | kinds
kitten | kitten
kittens | kittens

knife
knife attack | stabbing
knife attacks | stabbings
knifed | knifed
knock
knock down | demolish
knocked
knocked down | tore down
knocking
knocking down | demolition
knocks
knocks down | demolishes
knot
know
know if | know if
know whether | know if
known
known as | known as
known for | known for

lab | lab
labor | labor
labor union | labor union
labor unions | labor unions
laboratories | labs
laboratory | lab
labour | labor
labour dispute | labour dispute
labour union | labor union
labour unions | labor unions
labs | labs
lack | lack
lacked | lacked
lacking
lacks | lacks
lady
laid
laid off | laid off
laid to rest | buried
lake
lake shore | lakeside
lakeside | lakeside
lamp | lamp
lamps | lamps
landfill | landfill
landfills | landfills
landlord | landlord
landmark | emblem
landslide | landslip
landslides | landslips
landslip | landslip
landslips | landslips
lane | lane
lanes | lanes
laptop | laptop
laptops | laptops
large | big
large parts of | much of
largely | mainly
larger | bigger
largest | biggest
last | last
last ten | last ten
lasted | held
lasted for | held
lasting | lasting
lasts | lasts
lasts for | lasts
late
late april | late april
late august | late august
late december | late december
late february | late february
late january | late january
late july | late july
late june | late june
late last year | late last year
late march | late march
late may | late may
late november | late november
late october | late october
late september | late september
lately | lately
later | later
latest | latest
laud | laud
lauded | lauded
lauding | lauding
lauds | lauds
launch | begin
launched | began
launched into space | sent into space
launches | begins
launching | starting
lavatories | toilets
lavatory | toilet
law
lawful | legal
lawmaker | lawmaker
lawmakers | lawmakers
lawsuit | lawsuit
lawsuits | lawsuits
lawyer | lawyer
lawyers | lawyers
lay
lay to rest | bury
laying
laying off | dismissing
laying to rest | burying
layoffs | layoffs
lays
lays to rest | buries
lazy | idle

lead
lead role | lead role
lead to | cause
leader
leadership
leading
leading role | lead role
leading to | causing
leads | heads
leads to | causes
league
league standings | standings
league table | standings
leak
leak of gas | gas leak
leaped | leapt
leapt | leapt
learn | learn
learned | learnt
learning | learning
learns | learns
learnt | learnt
lease
lease out | let out
leased
leased out | leased out
leases
leases out | lets out
leasing
leasing out | leasing out
least
least expensive | cheapest
leave | leave
leave her post | quit her post
leave his post | quit his post
leave it to | let it
leave it to cool | let cool
leave it to rest | let rest
leave out | omit
leave them to | let them
leave to cool | let cool
leave to rest | let rest
leaves | leaves
leaves behind | leaves
leaving | leaving
leaving out | omitting
lecturer | lecturer
led
led by | led by
led to | caused
left | left
left behind | left behind
left her post | left her post
left out | omitted
legacy | legacy
legal | legal
legislator | lawmaker
legislators | lawmakers
leisure
leisure time | free time
lend | lend
lender | lender
lenders | lenders
lending | lending
lends | lends
lengthen | extend
lengthened | extended
lengthening | extending
lengthens | extends
lengthy | lengthy
lent | lent
less
less and less | ever less
less expensive | cheaper
less frequently | less often
less often | less often
less than | under
lessons
let
let cool | let cool
let down | let down
let it | let it
let it be known | said
let it cool | let cool
let it rest | let rest
let out | let out
let rest | let rest
let them | let them
lethal | fatal
lets | lets
lets out | lets out
letting | letting
letting out | leasing out
level | level
level crossing | level crossing
level crossings | level crossings
level of the water | water level
levelled
levelled the score | equalised
levelling | levelling
levels | levels
levels of the water | water levels

liabilities | debt
liberty | freedom
licence | licence
licence plate | number plate
licence plates | number plates
licences | licences
license | licence
license plate | number plate
license plates | number plates
licenses | licences
lid
lie | lie
lies | lies
lies in | lies in
life
life long | lifelong
lifelong | lifelong
lift | grow
lifted | grew
lifting | rising
lifts | grows
light | lamp
light injuries | light injuries
light up | light up
lighthouse
lighthouse keeper | lighthouse keeper
lighting
lighting up | lighting up
lightly
lightly hurt | lightly hurt
lightly injured | lightly hurt
lights | lamps
lights up | lights up
like | like
liked
likelihood
likely
likewise | likewise
limit | limit
limitation | limitation
limitations | limitations
limited | limited
limiting | limiting
limits | limits
line | line
line up | line up
lines | lines
link | link
linked | joined
linking | joining
links | joins
lit
lit up | lit up
liter | liter
liters | liters
litre | liter
litres | liters
little | small
little by little | gradually
live | live
live in | inhabit
lived | lived
lived in | lived in
lively | lively
lives | lives
lives in | inhabits
living | living
living costs | living costs
living in | living in

loan | lend
loaned | lent
loaning | lending
loans | lends
local
local authorities | local councils
local authority | local council
local council | local council
local councils | local councils
local election | local election
local elections | local elections
local people | locals
local politicians | local politicians
local residents | locals
locals | locals
located | located
location | site
locations | sites
lodge
lodge a complaint | file a complaint
lodge an appeal | appeal
lodged
lodged a complaint | filed a complaint
lodged an appeal | appealed
lodges
lodges a complaint | files a complaint
lodges an appeal | appeals
lodging | lodging
lodging a complaint | filing a complaint
lodging an appeal | filing an appeal
lodgings | lodging
loft | loft
lofts | lofts
lone
lone parent | lone parent
lone parents | lone parents
lonely | lonely
lonely island | lonely island
lonesome | lonely
long
long drawn out | lengthy
longer
look
look after | care for
look at | look at
look back on | reflect on
look for | seek
look forward to | look forward to
look into | probe
look like | resemble
look out over | overlook
look up to | admire
looked
looked after | cared for
looked at | looked at
looked back on | reflected on
looked for | sought
looked into | probed
looked like | resembled
looked out over | overlooked
looked up to | admired
looking
looking after | caring for
looking at | looking at
looking back on | reflecting on
looking for | seeking
looking into | probing
looking like | resembling
looking out over | overlooking
looking up to | admiring
looks
looks after | sees to
looks at | looks at
looks back on | reflects on
looks for | seeks
looks forward to | looks forward to
looks into | probes
looks like | resembles
looks out over | overlooks
looks up to | admires
loot | loot
lorries | trucks
lorry | lorry
lorry driver | trucker
lorry drivers | truckers
lose
lose their way | get lost
loss | loss
losses | losses
lost
lost control of | lost control of
lost control over | lost control of
lost her way | got lost
lost his way | got lost
lost their lives | were killed
lost their way | got lost
lost to | lost to
lot
lots
lots of | many
loud | loud
loudspeaker | speaker
loudspeakers | speakers
love
love for | love of
love of | love of
loved | loved
lovely | lovely
low
low cost | budget
low heat | low heat
low light | bad light
lower | lower
lowered | lowered
lowering | lowering
lowers | lowers
lowest
lowest temperature | lowest temperature
lowest wage | lowest wage

luck | luck
luckily | luckily
lucky | lucky
luggage | baggage
lunch
lunches
lures | ties

machine
machines
made | made
made a contribution | contributed
made a decision | decided
made a donation | donated
made a mistake | made an error
made a speech | gave a speech
made a stop | made a stop
made an error | made an error
made by hand | handmade
made clear | said
made contact | got in touch
made contact with | contacted
made easier | facilitated
made for | made for
made from | made of
made it clear | said
made known | said
made money | made money
made of | made of
made of wood | wooden
made off with | stole
made public | revealed
made redundant | laid off
made room for | made way for
made shorter | shortened
made simpler | simplified
made space for | made way for
made stronger | bolstered
made sure | ensured
made up | made up
made use of | used
made way for | made way for
magazine | magazine
magazines | magazines
magnificent | glorious
mail
mailman | mailman
mails
main | main
main course | main dish
main dish | main dish
main role | lead role
mainly | mainly
mainly because of | mainly because of
maintain | insist
maintained | insisted
maintaining | insisting
maintains | insists
maintenance | upkeep
majority | majority
make | make
make a contribution | contribute
make a decision | decide
make a donation | donate
make a mistake | make an error
make a speech | give a speech
make a stop | stop over
make an error | make an error
make contact | come forward
make contact with | contact
make easier | facilitate
make for | head for
make money | earn money
make off with | steal
make public | reveal
make room for | make way for
make shorter | shorten
make simpler | simplify
make space for | make way for
make stronger | bolster
make sure | ensure
make up | make up
make use of | use
make way for | make way for
makes | makes
makes a contribution | contributes
makes a decision | decides
makes a donation | donates
makes a mistake | makes an error
makes a speech | gives a speech
makes a stop | stops over
makes an error | makes an error
makes contact with | contacts
makes easier | facilitates
makes for | heads for
makes her home in | inhabits
makes his home in | inhabits
makes money | earns money
makes off with | escapes with
makes public | reveals
makes room for | makes way for
makes shorter | shortens
makes simpler | simplifies
makes space for | makes way for
makes stronger | bolsters
makes sure | ensures
makes up | makes up
makes use of | uses
makes way for | makes way for
making | making
making a contribution | contributing
making a decision | deciding
making a donation | donating
making a mistake | making an error
making a speech | giving a speech
making a stop | making a stop
making an error | making an error
making contact with | contacting
making easier | facilitating
making for | making for
making money | making money
making off with | stealing
making public | revealing
making room for | making way for
making shorter | shortening
making simpler | simplifying
making space for | making way for
making stronger | bolstering
making sure | ensuring
making up | making up
making use of | using
making way for | making way for
mall | mall
malls | malls
man
manage
managed
managed by | run by
managed to | managed to
management
management board | management board
manager
manages | runs
managing | running
managing director | general manager
mandatory | mandatory
mankind | mankind
manner
manpower | manpower
manual
manually | by hand
manufacture | make
manufactured | made
manufacturer | producer
manufacturers | producers
manufactures | makes
manufacturing | making
manure | dung
many | many
many years ago | years ago
march
marked | marked
markedly | markedly
market
market leader | market leader
marriage
marriage ceremony | wedding
married | wed
married couple | married couple
marries | weds
marry | wed
marrying | marrying
marvellous | glorious
marvelous | glorious
massive | huge
massively | hugely
masterpiece | masterwork
masterwork | masterwork
match | game
match winner | match winner
matches | games
mate | pal
mates | pals
math | math
mathematics | math
maths | math
matter
maximise | maximise
maximize | maximise
maximum
maximum speed | speed limit
maximum temperature | top temperature
may
maybe | maybe

meals
mean | mean
meaning
meaning that | which means
means | means
meant
meantime
meanwhile | meanwhile
measure
measures
meat
medalist
medallist
medication | medicine
medications | medicines
medicine | medicine
medicines | medicines
medium
medium heat | medium heat
meet | meet
meeting | meeting
meeting of the council | council meeting
meetings | meetings
meets | meets
mellitus
melt | melt
melted | melted
melting | melting
melts | melts
member
member of parliament | mp
member of staff | worker
member of the council | councilor
members
members of parliament | mps
members of staff | staff
members of the council | councilors
memento | memento
memorial | memorial
memorials | memorials
memory
men
mend | fix
mended | fixed
mending | fixing
mends | fixes
mentioned | said
menu | menu
merchandise | goods
merely | only
merge | merge
merged | merged
merger | merger
merges | merges
merging | merging
met | met
met office | met office
meteorological
meteorological office | met office
meteorological service | met office
meteorologist | forecaster
meteorologists | forecasters
method | method
methods | methods
metric
metric ton | ton
metric tons | tons
metro | tube

mid
mid april | mid april
mid august | mid august
mid december | mid december
mid february | mid february
mid january | mid january
mid july | mid july
mid june | mid june
mid march | mid march
mid may | mid may
mid november | mid november
mid october | mid october
mid september | mid september
mid week | midweek
midday | noon
middle
midnight
midst
midway | midway
midweek | midweek
migratory
migratory birds | migratory birds
mince
minced
minced beef | beef mince
minced meat | ground meat
mind
minimise | minimise
minimize | minimise
minimum
minimum temperature | lowest temperature
minimum wage | lowest wage
minister
minister of defence | defence minister
minister of education | education minister
minister of finance | finance minister
minister of foreign affairs | foreign minister
minister of health | health minister
minister of the interior | interior minister
ministers
ministry
minor
minor injuries | light injuries
minuscule | tiny
minute
minutes
mislead | deceive
misleaded | deceived
misleading | deceiving
misleads | deceives
missing
missing people | missing people
missing persons | missing people
mistake | error
mistakenly | in error
mistakes | errors
misty | foggy
mix | mix
mix in | mix in
mix up | mix up
mixed | mixed
mixed in | mixed in
mixed up | confused
mixes | mixes
mixes up | confuses
mixing | mixing
mixing in | mixing in
mixing up | confusing

moan | moan
moaned | moaned
moaning | moaning
moans | moans
mobile
mobile app | mobile app
mobile application | mobile app
mobile applications | mobile apps
mobile apps | mobile apps
mobile phone | cellphone
mobile phones | cellphones
mobilise | mobilise
mobilize | mobilise
moderate
moderate heat | medium heat
modern | modern
modernisation | modernisation
modernise | upgrade
modernised | upgraded
modernises | upgrades
modernising | upgrading
modernization | modernisation
modernize | upgrade
modernized | upgraded
modernizes | upgrades
modernizing | upgrading
modest | humble
moist | damp
mold | mold
mom | mom
mom and dad | parents
moment
moms | moms
monday
money
money collected | money raised
money raised | money raised
monitor | monitor
monitored | monitored
monitoring | monitoring
monitors | monitors
month
monthly | monthly
months
monument | memorial
monuments | memorials
more
more and more | ever more
more difficult | harder
more expensive | dearer
more frequently | more often
more funding | more funds
more funds | more funds
more money | more funds
more often | more often
more powerful | stronger
more quickly | faster
more rapidly | faster
more secure | safer
more than | over
moreover | moreover
morning
most | most
most difficult | hardest
most expensive | priciest
most likely | probably
most of | most
most of all | above all
most of the | most
most powerful | strongest
most probably | probably
most recent | latest
mostly | mainly
mostly because of | mainly because of
mother | mom
mother and father | parents
mothers | moms
motivate | inspire
motivated | inspired
motivates | inspires
motivating | inspiring
motorbike | motorbike
motorbike rider | motorcyclist
motorbikes | motorbikes
motorcycle | motorbike
motorcycles | motorbikes
motorcyclist | motorcyclist
motorist | driver
motorists | drivers
motorway | freeway
motorways | freeways
mould | mold
mount | mount
mounting | rising
mounts | mounts
mourn | mourn
mourned | mourned
mourning | mourning
mourns | mourns
moustache | mustache
move | move
move to | move to
moved | moved
moved to | moved to
moved up to | rose to
moves | moves
moves to | moves to
movie | film
movie theater | cinema
movie theaters | cinemas
movie theatre | cinema
movie theatres | cinemas
movies | films
moving | moving
moving to | moving to

mp | mp
mps | mps

much
much better | far better
much bigger | far bigger
much cheaper | far cheaper
much less | far less
much loved | popular
much more | far more
much of | much of
much the same | much the same
multi
multi storey car park | parking garage
multiple
multiple times | repeatedly
mum | mom
mum and dad | parents
mums | moms
municipal
municipal election | local election
municipal elections | local elections
municipal politicians | local politicians
murder
murder weapon | murder weapon
museum
museum visitors | museum visitors
must | must
must close | must shut
must shut | must shut
mustache | mustache
mutual

my
myocardial
myocardial infarction | heart attack

name | name
named | named
named after | named after
names | names
naming | naming
nappies | diapers
nappy | nappy
nation | nation
national | citizen
nationals | citizens
nations | nations
nationwide | nationwide
native
native town | hometown
native village | home village
natural
natural environment | habitat
natural environments | habitats
naturally | naturally
nature
nature conservation area | nature reserve
nature reserve | nature reserve

near | near
near the | near the
nearby | nearby
nearly | almost
nearly all | almost all
nearly always | almost always
nearly every | almost every
nearly everybody | almost everyone
nearly everyone | almost everyone
neat | neat
necessary | needed
need | need
need to | must
needed | needed
needed to | had to
needing | needing
needless
needless to say | naturally
needs | needs
needs to | must
negotiate | negotiate
negotiate with | negotiate with
negotiated | held talks
negotiated with | held talks with
negotiates | negotiates
negotiates with | negotiates with
negotiating | negotiating
negotiating with | negotiating with
negotiations | talks
neighbor | neighbor
neighborhood | neighborhood
neighborhoods | neighborhoods
neighboring | adjacent
neighbors | neighbors
neighbour | neighbor
neighbourhood | neighborhood
neighbourhoods | neighborhoods
neighbouring | adjacent
neighbours | neighbors
net | net
nets | nets
netted | netted
netted twice | netted twice
netting | netting
network
never
never before | never before
never previously | never before
nevertheless | but
new | new
new arrival | newcomer
new arrivals | newcomers
new building | new building
new construction | new building
new signing | newcomer
newcomer | newcomer
newcomers | newcomers
newest | latest
news
news conference | news conference
news conferences | news conferences
news release | news release
news releases | news releases
newspaper | paper
newspapers | papers
next
next month | next month
next to | beside
next week | next week
next year | next year

nicknamed | known as
night
night and day | day and night
nightfall
nights
nil
nil nil draw | nil nil draw
ninth
ninth consecutive day | ninth day running
ninth consecutive defeat | ninth defeat running
ninth consecutive game | ninth game running
ninth consecutive match | ninth match running
ninth consecutive month | ninth month running
ninth consecutive quarter | ninth quarter running
ninth consecutive season | ninth season running
ninth consecutive time | ninth time running
ninth consecutive victory | ninth victory running
ninth consecutive week | ninth week running
ninth consecutive win | ninth win running
ninth consecutive year | ninth year running
ninth day in a row | ninth day running
ninth day in succession | ninth day running
ninth day on the trot | ninth day running
ninth day running | ninth day running
ninth defeat in a row | ninth defeat running
ninth defeat in succession | ninth defeat running
ninth defeat on the trot | ninth defeat running
ninth defeat running | ninth defeat running
ninth game in a row | ninth game running
ninth game in succession | ninth game running
ninth game on the trot | ninth game running
ninth game running | ninth game running
ninth match in a row | ninth match running
ninth match in succession | ninth match running
ninth match on the trot | ninth match running
ninth match running | ninth match running
ninth month in a row | ninth month running
ninth month in succession | ninth month running
ninth month on the trot | ninth month running
ninth month running | ninth month running
ninth quarter in a row | ninth quarter running
ninth quarter in succession | ninth quarter running
ninth quarter on the trot | ninth quarter running
ninth quarter running | ninth quarter running
ninth season in a row | ninth season running
ninth season in succession | ninth season running
ninth season on the trot | ninth season running
ninth season running | ninth season running
ninth straight day | ninth day running
ninth straight defeat | ninth defeat running
ninth straight game | ninth game running
ninth straight match | ninth match running
ninth straight month | ninth month running
ninth straight quarter | ninth quarter running
ninth straight season | ninth season running
ninth straight time | ninth time running
ninth straight victory | ninth victory running
ninth straight week | ninth week running
ninth straight win | ninth win running
ninth straight year | ninth year running
ninth successive day | ninth day running
ninth successive defeat | ninth defeat running
ninth successive game | ninth game running
ninth successive match | ninth match running
ninth successive month | ninth month running
ninth successive quarter | ninth quarter running
ninth successive season | ninth season running
ninth successive time | ninth time running
ninth successive victory | ninth victory running
ninth successive week | ninth week running
ninth successive win | ninth win running
ninth successive year | ninth year running
ninth time in a row | ninth time running
ninth time in succession | ninth time running
ninth time on the trot | ninth time running
ninth time running | ninth time running
ninth victory in a row | ninth victory running
ninth victory in succession | ninth victory running
ninth victory on the trot | ninth victory running
ninth victory running | ninth victory running
ninth week in a row | ninth week running
ninth week in succession | ninth week running
ninth week on the trot | ninth week running
ninth week running | ninth week running
ninth win in a row | ninth win running
ninth win in succession | ninth win running
ninth win on the trot | ninth win running
ninth win running | ninth win running
ninth year in a row | ninth year running
ninth year in succession | ninth year running
ninth year on the trot | ninth year running
ninth year running | ninth year running

no
no fewer than | at least
no later than | at the latest
no less than | at least
no longer | no longer
no more than | at most
no one | no one
nobody | no one
noise
noisy | loud
nominate
nominate as | name
nominated
nominated as | named
nominates
nominates as | names
nominating
nominating as | naming
non
non stop | non stop
nonetheless | but
noon | noon
normal | usual
normally | usually
norway
norwegian
norwegian coast | coast of norway
nosedive | slump
nosedived | plunged
nosedives | slumps
nosediving | plunging
not
not able to | unable to
not any longer | no longer
not any more | no longer
not easy | hard
not enough | inadequate
not far from | near
not far from the | near the
not fewer than | at least
not in service | not working
not just | not just
not just because of | not just because of
not less than | at least
not long after | just after
not long ago | lately
not long before | just before
not merely | not just
not more than | at most
not only | not just
not only because of | not just because of
not sufficient | inadequate
not working | not working
not yet | not yet
note
note down | jot down
notebook | laptop
notebooks | laptops
noted | said
noted down | noted down
notes
notes down | jots down
notes that | says
noteworthy | noteworthy
notice | see
noticed | saw
notices | spots
noticing | seeing
notified | informed
notifies | informs
notify | inform
notifying | informing
noting | noting
noting down | noting down
notion | idea
notions | ideas
notwithstanding | despite
novel
november
now | now
now and then | at times
nowadays | nowadays

nuclear
nuclear weapons | atomic weapons
number
number one in the market | market leader
number plate | number plate
number plates | number plates
numerous | many
nursery | nursery
nursery school | kindergarten
nursery schools | kindergartens
nurses | nurses
nursing
nursing personnel | nurses
nursing staff | nurses
nutshell

objecting
objecting to | opposing
objective | aim
objectives | aims
obligation | duty
obligatory | mandatory
oblige | force
obliged | forced
obliges | forces
obliging | forcing
observe | watch
observed | watched
observes | watches
observing | watching
obstacle | hurdle
obstacles | hurdles
obstruct | block
obstructed | blocked
obstructing | blocking
obstructs | blocks
obtain | obtain
obtained | acquired
obtaining | acquiring
obtains | obtains
obvious | clear
obviously | clearly

occasional
occasional showers | isolated showers
occasionally | at times
occasions
occupation | occupation
occupations | occupations
occur | occur
occurred | happened
occurring | happening
occurs | occurs
october

odd | odd
odd looking | odd looking
odor | odor
odors | odors
odour | odor
odours | odors

of
of course | naturally
of late | lately
of no use | useless
of their own accord | voluntarily
of which | whose
off
offences | crimes
offender | culprit
offenders | culprits
offenses | crimes
offer | offer
offer congratulations to | congratulate
offer courses | offer courses
offer free | offer free
offer shelter | offer shelter
offer space for | have room for
offered
offered congratulations to | congratulated
offering
offering congratulations to | congratulating
offers | offers
offers a view of | offers a view of
offers congratulations to | congratulates
offers courses | offers courses
offers free | offers free
offers shelter | offers shelter
office
officer
officers
officially | formally
officials
officials said | officials said
offspring | young
often | often

old
old fashioned | dated
old lady | old lady
old man | old man
old people | old people
old people s home | care home
old people s homes | care homes
old woman | old lady
older
older people | old people

omit | omit
omitted | omitted
omitting | omitting

on
on a daily basis | daily
on a permanent basis | for good
on a regular basis | regularly
on a temporary basis | for now
on a voluntary basis | voluntary
on account of | due to
on average | on average
on behalf of | on behalf of
on board | aboard
on both sides | on each side
on condition that | as long as
on display | on show
on each side | on each side
on fire | ablaze
on foot | by foot
on her own | by herself
on his own | by himself
on its own | by itself
on offer | on offer
on one hand | on one hand
on purpose | on purpose
on request | on request
on safety grounds | on safety grounds
on several occasions | repeatedly
on show | on show
on site | on site
on the average | on average
on the basis of | based on
on the bus | by bus
on the contrary | on the contrary
on the day before | a day earlier
on the edge of | at the edge of
on the evening before | the evening before
on the following day | a day later
on the following morning | the next morning
on the internet | online
on the next day | a day later
on the next morning | the next morning
on the one hand | on one hand
on the other hand | conversely
on the outskirts of | at the edge of
on the phone | by phone
on the previous day | a day earlier
on the previous evening | the evening before
on the previous night | the night before
on the same day | the same day
on the same spot | on the same spot
on the scene | on site
on the spot | on site
on the train | by train
on the trot | in turn
on the web | online
on the weekend | at the weekend
on their own | on their own
on time | on time
on top of that | besides that
on top of this | besides that
on trial | in court
on view | on show
once | once
once a month | monthly
once a week | weekly
once a year | annual
once again | again
once in a while | at times
once more | again
one
one after another | in turn
one after the other | in turn
one another | each other
one at a time | in turn
one by one | in turn
one day earlier | a day earlier
one day later | a day later
one of a kind | unique
one third of | a third of
one year | one year
one year earlier | a year earlier
one year later | a year later
onion
onions
online | online
onlooker | onlooker
onlookers | onlookers
only | only
onto
onwards

open
open again | reopen
open air pool | outdoor pool
open day | open day
opened
opened again | reopened
opening
opening again | reopening
opening half | first half
opening night | premiere
opening nights | premieres
openings
opens
opens again | reopens
operate
operated | ran
operated by | run by
operates | runs
operating | running
operating instructions | user guide
operation | surgery
operations | surgeries
opinion | view
opinion poll | poll
opinion polls | polls
opinions | views
opponent | rival
opponents | rivals
opportunities | chances
opportunity | chance
oppose | oppose
opposed | opposed
opposes | opposes
opposing | opposing
opposite | opposite
opt
opt for | pick
opt to | opt to
opted
opted for | chose
opted to | opted to
optimise | optimise
optimize | optimise
opting
opting for | picking
optional
opts
opts for | picks
opts to | opts to

or
or else | or else
order | order
order intake | order intake
ordered | ordered
ordered the | ordered the
ordered to | told to
ordering | ordering
orders | orders
ordinary
ordnance
organisation | organisation
organisational | organisational
organisations | organisations
organise | arrange
organised | staged
organiser | organiser
organisers | organisers
organisers said | organisers said
organises | arranges
organising | staging
organization | organisation
organizational | organisational
organizations | organisations
organize | arrange
organized | staged
organizer | organiser
organizers | organisers
organizes | arranges
organizing | staging
originally | at first
originate
originate from | come from
originated
originated from | came from
originates
originates from | is from

other
otherwise | or else

out
out injured | sidelined
out loud | aloud
out of action | sidelined
out of doors | outdoors
out of focus | fuzzy
out of order | not working
out of service | not working
out of the building | from the building
out of the canal | from the canal
out of the car | from the car
out of the house | from the house
out of the lake | from the lake
out of the ordinary | unusual
out of the river | from the river
out of the rubble | from the rubble
out of the sea | from the sea
out of the water | from the water
out of the wreckage | from the wreckage
out of work | jobless
outage
outages
outcome | result
outcomes | results
outdated | dated
outdoor
outdoor bar | beer garden
outdoor pool | outdoor pool
outdoors | outdoors
outlet | branch
outlets | outlets
outlook | foresaw
outlooks | foresees
outset
outside
outside the town | outside town
outside town | outside town
outskirts
outstanding | superb

oven
over | over
over recent days | in recent days
over recent months | in recent months
over recent weeks | in recent weeks
over recent years | in recent years
over the coming | in the next
over the coming days | in the days ahead
over the coming months | in the months ahead
over the coming weeks | in the weeks ahead
over the coming years | in the years ahead
over the course of | during
over the internet | online
over the last | over the last
over the last few days | in recent days
over the last few months | in recent months
over the last few weeks | in recent weeks
over the last few years | in recent years
over the long term | in the long run
over the next | in the next
over the next few days | in the days ahead
over the next few months | in the months ahead
over the next few weeks | in the weeks ahead
over the next few years | in the years ahead
over the next five years | in the next five years
over the past | over the last
over the past few days | in recent days
over the past few months | in recent months
over the past few weeks | in recent weeks
over the past few years | in recent years
over the past year | in the past year
over the phone | by phone
over the short term | in the short run
over the weekend | at the weekend
overflowed
overflowed its banks | broke its banks
overjoyed | thrilled
overlook | overlook
overlooked | overlooked
overlooking | overlooking
overlooks | overlooks
overnight | at night
overpriced | overpriced
oversaw | oversaw
overseas | abroad
oversee | oversee
overseeing | overseeing
overseen | oversaw
oversees | oversees
overtime | overtime
overturn | overturn
overturned | overturned
overturning | overturning
overturns | overturns

owing
owing to | due to
owing to the fact that | as
own | own
owned | owned
owned by | owned by
owner | owner
owners | owners
ownership
owning | owning
owns | owns

pace
pacifier | dummy
packed | packed
packed with | full of
paid
paid a visit to | visited
paid back | repaid
paid for | funded
paid for by | funded by
pain
pain in the head | headache
pains
pains in the head | headaches
painting | canvas
paintings | canvases
pair
pajamas | pajamas
pal | pal
pals | pals
pan | pan
pants | pants
paper | paper
paperback | paperback
papers | papers
parade | parade
parades | parades
paralysed | paralysed
paralyzed | paralysed
paramedic | paramedic
paramedics | paramedics
parchment
parchment paper | baking paper
pare | pare
pared | pared
parent
parents | parents
pares | pares
paring | paring
park
parking
parking charges | parking fees
parking fees | parking fees
parking garage | parking garage
parking lot | car park
parking lots | car parks
parking place | parking spot
parking places | parking spots
parking space | parking spot
parking spaces | parking spots
parking spot | parking spot
parking spots | parking spots
parks
parliament
parliamentary
parliamentary election | general election
parliamentary elections | general elections
part
part as | part as
part time job | part time job
part time work | part time job
partially | partly
partially closed | partly closed
participant | attendee
participants | attendees
participate | take part
participate in | attend
participated | took part
participated in | attended
participates | takes part
participates in | attends
participating | taking part
participation | turnout
particular | special
particularly | above all
particulars | details
parties
partly | partly
partly closed | partly closed
partly thanks to | partly thanks to
parts
pass
pass away | die
pass by | go past
passage
passed
passed a law | passed a law
passed a resolution | passed a resolution
passed away | died
passed by | gone past
passed the budget | passed the budget
passed the law | passed the law
passenger | traveler
passengers | travelers
passes
passes away | dies
passes by | goes past
passing | death
passing by | going past
passings | deaths
past
pastime | hobby
pastimes | hobbies
path | path
pathogen | germ
pathogens | germs
paths | paths
patron | patron
patroness | patron
pavement | pavement
pavements | pavements
pay
pay a visit to | visit
pay back | repay
pay dispute | pay dispute
pay for | fund
pay increase | pay rise
pay increases | pay rises
pay negotiations | pay talks
pay rise | pay rise
pay rises | pay rises
pay talks | pay talks
paying
paying a visit to | visiting
paying back | repaying
payroll
pays
pays a visit to | visits
pays back | repays
pays for | funds

peace
peace negotiations | peace talks
peace talks | peace talks
peaceful | calm
peak | peak
peak hours | peak time
peak time | peak time
peaks | peaks
peculiar | odd
pedestrian
pedestrian bridge | footbridge
pedestrian crossing | crosswalk
peel | pare
peeled | pared
peeling | paring
peels | pares
penalise | punish
penalised | punished
penalises | punishes
penalising | punishing
penalize | punish
penalized | punished
penalizes | punishes
penalizing | punishing
penalties | penalties
penalty | penalty
penalty kick | penalty
penalty kicks | penalties
pensioner | retiree
pensioners | retirees
people | people
people in wheelchairs | wheelchair users
people surveyed | respondents
people who | those who
people with disabilities | disabled people
people with information | anyone with information
pepper
per | a
per capita | per head
per head | per head
per person | per head
performance
performances
perhaps | maybe
peril | peril
perilous | perilous
perils | perils
periodical | magazine
periodicals | magazines
permanent
permanently | for good
permission | permission
permit | allow
permits | lets
permitted | allowed
permitted to | allowed to
permitting | letting
perpetrator | culprit
perpetrators | culprits
person | person
person in a wheelchair | wheelchair user
person surveyed | respondent
personally | in person
personnel | staff
persons | people
persuade | convince
persuaded | convinced
persuades | convinces
persuading | convincing
petrol | petrol
petrol station | gas station
petrol stations | gas stations

pharmacies | drugstores
pharmacist | druggist
pharmacists | druggists
pharmacy | pharmacy
phase
phase out | phase out
phone | phone
phones | phones
photo | photo
photograph | photo
photographs | photos
photos | photos
physical | bodily
physician | doctor
physicians | doctors

pick | pick
pick up again | resume
picked | chose
picked up again | resumed
picking | picking
picking up again | resuming
picks | picks
picks up again | resumes
picture | image
pictures | images
piece | piece
piece of clothing | garment
pieces | pieces
pieces of clothing | garments
pier | pier
pig | hog
pigs | hogs
pill | pill
pills | pills
pitch
pitches

place | put
place in custody | detain
place on | place on
place to live | place to live
placed
placed in custody | detained
placed on | placed on
places | puts
places in custody | detains
places on | places on
placing | placing
placing in custody | detaining
placing on | placing on
plain
plain flour | plain flour
plan
plan to | aim to
plane | plane
planes | planes
planet
planned
planned for | slated for
planned to | planned to
planning
planning consent | building permit
planning permission | building permit
planning to | planning to
plans
plans to | aims to
plant | plant
plants | plants
plate
plates
play | play
play a part | play a part
play a role | play a part
play area | play area
play areas | play areas
play host to | host
played
played a part | played a part
played a role | played a part
played host to | hosted
played the lead in | starred in
player
players
playground | play area
playgrounds | play areas
playing
playing field | playing field
playing host to | hosting
plays | plays
plays a part | plays a part
plays a role | plays a part
plays host to | hosts
playwright | dramatist
playwrights | dramatists
pleas | pleas
pleasant | pleasant
pleased | glad
pleased with | happy with
pleases | pleases
pleasing | pleasing
pleasure
plebiscite | plebiscite
plebiscites | plebiscites
pledge | vow
pledged | vowed
pledges | vows
pledging | vowing
plenty
plenty of | many
plough | plow
plow | plow
plummet | slump
plummeted | plunged
plummeting | plunging
plummets | slumps
plunge | slump
plunged | plunged
plunges | slumps
plunging | plunging
plus
plus points | strengths

pocket
pocket edition | paperback
poems | poems
point
point of view | viewpoint
points
points ahead | points ahead
points clear | points ahead
points of view | viewpoints
points out | says
poisoning
police
police officer | policeman
police officers | policemen
police reported | police said
police said | police said
policeman | policeman
policemen | policemen
polite | polite
politicians
poll | poll
polling
polling place | polling place
polling places | polling places
polling station | polling place
polling stations | polling places
polls | polls
pollute | pollute
polluted | polluted
pollutes | pollutes
polluting | polluting
pool | pool
pools | pools
poor
poor light | bad light
poor weather | bad weather
popular | popular
popular destination | popular destination
popular with | popular with
port | port
portray | depict
portrayed | depicted
portraying | depicting
portrays | depicts
portrays the life | depicts the life
ports | ports
position | job
positions | jobs
possess | own
possessed | owned
possesses | owns
possessing | owning
possible
post | job
post on | post on
postal
postal code | postcode
postcode | postcode
posted
posted on | posted on
posting
posting on | posting on
postman | mailman
postpone | defer
postponed | defer
postponed to | adjourned to
postponed until | put off until
postpones | defers
postponing | deferring
posts | jobs
posts on | posts on
pot
potato
potato chips | crisps
pots
pour
pour off | drain
poured
poured off | drained
pouring
pouring off | draining
pours
pours off | drains
powdered
powdered sugar | icing sugar
power | power
power cut | blackout
power cuts | blackouts
power failure | blackout
power failures | blackouts
power grid | power grid
power outage | blackout
power outages | blackouts
power plant | power plant
power plants | power plants
power station | power plant
power stations | power plants
powerful | strong

practically | almost
practice | practice
practices | practices
practise | practise
practised | practised
practises | practises
practising | practising
practitioner
practitioners
praise | laud
praised | lauded
praises | lauds
praising | lauding
pram | pram
prams | prams
prawn | prawn
prawns | prawns
precaution
precautionary
precedent
preceding | previous
precise | exact
precisely | exactly
predators | hunters
predicted
predicting | predicting
prediction | foresaw
predictions | foresees
predicts | foresees
predominantly | mainly
predominate | prevail
predominated | dominated
predominates | prevails
predominating | dominating
preheated
preheated oven | hot oven
premiere | premiere
premiered | premiered
premieres | premieres
prepare | prepare
prepare for | prepare for
prepared | prepared
prepared for | prepared for
prepares | prepares
prepares for | prepares for
preparing | preparing
preparing for | preparing for
present | gift
present day | present day
presented | revealed
presented the | presented the
presents | gifts
preserve | conserve
preserved | conserved
preserves | conserves
preserving | conserving
preside
preside over | chair
presided
presided over | chaired
presides
presides over | chairs
presiding
presiding over | chairing
press | push
press conference | news conference
press conferences | news conferences
press release | news release
press releases | news releases
press statement | news release
press statements | news releases
pressed | pushed
presses | pushes
pressing | pushing
pressure
pressured | pressured
pressures | pressures
pressuring | pressuring
presuming | assuming
prevail | prevail
prevailed | dominated
prevailing | dominating
prevails | prevails
prevent | avert
prevented | averted
prevented her from | kept her from
prevented him from | kept him from
prevented it from | kept it from
prevented the fire from spreading | kept the fire from spreading
prevented them from | kept them from
preventing | averting
prevents | averts
previous | previous
previously | formerly
prey | prey
price | price
price hike | price hike
price hikes | price hikes
price increase | price hike
price increases | price hikes
price reduction | discount
price reductions | discounts
price rise | price hike
price rises | price hikes
price tag | price
priced
pricey | costly
pricier | dearer
priciest | priciest
pride
priest | priest
priests | priests
primarily | mainly
primary | main
primary school | primary school
primary schools | primary schools
prime
prime minister | prime minister
prime ministers | prime ministers
principal | main
principally | mainly
prior
prior to | before
prioritise | prioritise
prioritize | prioritise
prison | jail
prison sentence | jail term
prison sentences | jail terms
prison term | jail term
prison terms | jail terms
prisoner | inmate
prisoners | inmates
prisons | jails
private
privately | privately
privatise | privatise
privatised | privatised
privatize | privatise
privatized | privatised
prize | award
prize draw | raffle
prize draws | raffles
prize giving | prize giving
prize giving ceremony | prize giving
prizes | awards
probability
probably | probably
probe | probe
probed | probed
probes | probes
probing | probing
problem | issue
problems | issues
procession | parade
processions | parades
produce | make
produced | made
producer | producer
producers | producers
produces | makes
producing | making
production
production facility | plant
profession | occupation
professions | occupations
professor | professor
profit | gain
profits | gains
program | program
programme | program
programmes | programs
programs | programs
progress
prohibit | ban
prohibited | banned
prohibiting | banning
prohibition | ban
prohibitions | bans
prohibits | bans
project | scheme
projection | foresaw
projections | foresees
projects | schemes
prolong | extend
prolonged | extended
prolonged her contract | renewed her contract
prolonged his contract | renewed his contract
prolonged the contract | renewed the contract
prolonging | extending
prolongs | extends
promise | vow
promised | vowed
promises | vows
promising | vowing
promotion | promotion
proof | proof
proposal | proposal
proposals | proposals
propose | propose
proposed | proposed
proposes | proposes
proprietor | owner
proprietors | owners
prosecutor | prosecutor
prosecutors | prosecutors
protect | shield
protected | shielded
protecting | shielding
protects | shields
protest | rally
protest against | protest against
protested
protested against | protested against
protester | protester
protesters | protesters
protesting
protesting against | protesting against
protestor | protester
protestors | protesters
protests | rallies
proud
proud of | proud of
provide | supply
provide courses | offer courses
provide for | cater for
provide free | offer free
provide shelter | offer shelter
provide space for | have room for
provide with | supply with
provided | provided
provided for | catered for
provided that | as long as
provided with | provided with
provider | provider
providers | providers
provides | provides
provides a view of | offers a view of
provides courses | offers courses
provides for | caters for
provides free | offers free
provides shelter | offers shelter
provides with | provides with
providing | providing
providing for | catering for
providing with | providing with
provisionally | for now

pub | pub
public
public funds | public funds
public holiday | bank holiday
public money | public funds
public prosecutor | prosecutor
public prosecutors | prosecutors
public transit | public transit
public transport | public transit
public transportation | public transit
publican | landlord
publicly | publicly
publish
publish on | post on
published
published in | appeared in
published on | posted on
publisher | publisher
publishers | publishers
publishes
publishes on | posts on
publishing
publishing house | publisher
publishing houses | publishers
publishing on | posting on
pubs | pubs
pudding | dessert
puddings | desserts
pull | drag
pull down | demolish
pull out | pull out
pulled | hauled
pulled down | tore down
pulled out | withdrew
pulled out of | pulled out of
pulling | hauling
pulling down | demolition
pulling out | pulling out
pullover | jumper
pullovers | jumpers
pulls | drags
pulls down | demolishes
pulls out | pulls out
punctually | on time
punish | punish
punished | punished
punishes | punishes
punishing | punishing
punitive
punitive measure | sanction
punitive measures | sanctions
pupil | pupil
pupils | pupils
puppies | puppies
puppy | puppy
purchase | buy
purchased | bought
purchaser | buyer
purchasers | buyers
purchases | buys
purchasing | buying
purpose
pursue | chase
pursued | chased
pursues | chases
pursuing | chasing
push | push
push bike | bike
push bikes | bikes
pushchair | pram
pushchairs | prams
pushed | pushed
pushes | pushes
pushing | pushing
put | put
put an end to | put an end to
put forward | proposed
put in | fit
put in for | apply for
put off | defer
put off until | put off until
put out | doused
put pressure on | pressured
put the lid on and | cover and
put to one side | set aside
put together | assembled
puts | puts
puts an end to | puts an end to
puts at risk | endangers
puts forward | proposes
puts in for | applies for
puts off | defers
puts out | douses
puts pressure on | pressures
puts to one side | sets aside
puts together | assembles
putting | placing
putting an end to | putting an end to
putting in | fitting
putting in for | applying for
putting off | deferring
putting out | putting out
putting pressure on | pressuring
putting to one side | setting aside
putting together | assembling

pyjamas | pajamas

quake | quake
quakes | quakes
quantities | amounts
quantity | amount
quarrel | dispute
quarreled | argued
quarreling | arguing
quarrels | disputes
quarry | prey
quarter
quarters
queries | queries
query | query
question | query
questioned | questioned
questioning | questioning
questions | queries
queue | line
queue up | line up
queues | lines
quick | fast
quicker | faster
quickest | fastest
quickly | quickly
quiet | calm
quit | quit
quit her post | quit her post
quit his post | quit his post
quite
quite the opposite | on the contrary
quits | quits
quitting | quitting
quote | cite
quoted | cited
quotes | cites
quoting | citing

race
radio
radio channel | radio channel
radio channels | radio channels
radio station | radio channel
radio stations | radio channels
raffle | raffle
raffles | raffles
rage | fury
rail
rail line | rail line
rail lines | rail lines
rail passenger | rail passenger
rail passengers | rail passengers
railroad | railway
railroad crossing | level crossing
railroad crossings | level crossings
railroads | railways
railway | railway
railway crossing | level crossing
railway crossings | level crossings
railway line | rail line
railway lines | rail lines
railway station | train station
railway stations | train stations
railways | railways
rain | rain
rain free | dry
rain is falling | it is raining
rain shower | shower
rain showers | showers
rainfall | rain
raining
rains | rain
rainy | wet
raise | grow
raise funds | raise funds
raise money | raise funds
raised | grew
raised donations | raised donations
raised funds | raised funds
raised money | raised funds
raises | grows
raises funds | raises funds
raises money | raises funds
raising | rising
raising funds | raising funds
raising money | raising funds
rallies | rallies
rally | rally
rambler | hiker
ramblers | hikers
ran | ran
ran away | fled
ran away on foot | fled on foot
ran for | held
ran into | ran into
ran off on foot | fled on foot
random
randomly | randomly
rapid | fast
rapidly | quickly
rare | rare
rarely | rarely
rate
rate of interest | interest rate
rates
rates of interest | interest rates
rather
rather than | instead of

re
reach | reach
reach a deal | reach a deal
reach an agreement | reach a deal
reach the conclusion | conclude
reachable | reachable
reached | reached
reached a deal | struck a deal
reached a decision | came to a decision
reached an agreement | struck a deal
reached the conclusion | concluded
reached the conclusion that | concluded that
reaches | reaches
reaches a deal | reaches a deal
reaches a decision | reaches a decision
reaches an agreement | reaches a deal
reaches the conclusion | concludes
reaching | reaching
reaching a deal | reaching a deal
reaching a decision | reaching a decision
reaching an agreement | reaching a deal
reaching the conclusion | concluding
reading | reading
ready
real
real estate agent | realtor
real estate agents | realtors
realise | realise
realised | realised
realises | realises
realising | realising
reality
realize | realise
realized | realised
realizes | realises
realizing | realising
realtor | realtor
realtors | realtors
reap | crop
reaped | reaped
reaping | reaping
reaps | crops
rear
rear end collision | rear end crash
rear end crash | rear end crash
reason
reasonable | sensible
reasonably
reasonably priced | affordable
reasons
reasons of safety | safety grounds
rebellion | revolt
rebellions | revolts
rebuild | rebuild
rebuilding | rebuilding
rebuilt | rebuilt
recall | recall
recalled | recalled
recalled how | recalled how
recalled that | recalled that
recalling | recalling
recalls | recalls
recalls how | recalls how
recalls that | recalls that
receipts
receive | get
received | got
receives | gets
receiving | getting
recent
recently | lately
recession | recession
recharge | charge
recharged | charged
recharges | charges
recharging | charging
recognise | recognise
recognised | recognised
recognises | recognises
recognising | recognising
recognize | recognise
recognized | recognised
recognizes | recognises
recognizing | recognising
recommend | advise
recommendation | advice
recommended | advised
recommending | advising
recommends | advises
reconsider | rethink
reconsidered | rethought
reconsidering | rethinking
reconsiders | rethinks
reconstruct | rebuild
reconstructed | rebuilt
reconstructing | rebuilding
record | tape
record breaking | record setting
record setting | record setting
recorded | taped
recording | taping
records | tapes
recounted | said
recounts | says
recounts the story | tells the story
recover | recover
recovered | recovered
recovering | recovering
recovers | recovers
recovery | upturn
recruit | hire
recruited | hired
recruiting | hiring
rectified | corrected
rectifies | corrects
rectify | right
rectifying | correcting
red
red card | red card
reduce | lower
reduced | lowered
reduces | lowers
reducing | lowering
reduction
reductions
redundancies | layoffs
redundant
ref | ref
referee | ref
referees | refs
referendum | plebiscite
referendums | plebiscites
refill | refill
refilled | refilled
refilling | refilling
refills | refills
reflect
reflect on | reflect on
reflected
reflected on | reflected on
reflecting
reflecting on | reflecting on
reflects
reflects on | reflects on
refrigerate | chill
refrigerated | chilled
refrigerates | chills
refrigerating | chilling
refrigerator | fridge
refrigerators | fridges
refs | refs
refuge
refund | repay
refunded | repaid
refunding | repaying
refunds | repays
refurbish | do up
refurbished | did up
refurbishes | does up
refurbishing | renovating
refurbishment | renovation
refurbishments | renovations
refuse
refuse collection | trash collection
refuse to | refuse to
refused
refused to | refused to
refuses
refuses to | refuses to
refusing
refusing to | refusing to
regain | regain
regained | regained
regaining | regaining
regains | regains
regard
regard for | regard for
regarded
regarding | regarding
regardless
regardless of | regardless of
regards
region | area
regions | areas
register | enrol
registered | signed up
registering | signing up
registers | enrols
regrettably | sadly
regular
regularly | regularly
regulation | rule
regulations | rules
rehearse | practise
rehearsed | practised
rehearses | practises
rehearsing | practising
reigning
reigning champion | title holder
reimburse | repay
reimbursed | repaid
reimburses | repays
reimbursing | repaying
reinforce | bolster
reinforced | bolstered
reinforces | bolsters
reinforcing | bolstering
reject | reject
rejected | rejected
rejecting | rejecting
rejects | rejects
relation
relative | relative
relatives | relatives
release | release
released | freed
releases | frees
releasing | freeing
reliable | reliable
relied
relied on | relied on
relies
relies on | counts on
relieve | ease
relieves | eases
religious
religious service | church service
religious services | church services
relocate | move
relocate to | move to
relocated | moved
relocated to | moved to
relocates | moves
relocates to | moves to
relocating
relocating to | moving to
rely
rely on | rely on
relying
relying on | relying on
remain | stay
remain calm | keep calm
remainder
remained | stayed
remained calm | kept calm
remained unclear | remained unclear
remaining
remaining calm | keeping calm
remains | stays
remains calm | keeps calm
remains unclear | remains unclear
remark | remark
remarkable | noteworthy
remarked | said
remarking | noting
remarks | remarks
remarks that | says
remedies | cures
remedy | cure
remember | recall
remembered | recalled
remembered how | recalled how
remembered that | recalled that
remembering | recalling
remembers | recalls
remembers how | recalls how
remembers that | recalls that
remembrance
reminder
remorse | remorse
remote | remote
remote island | lonely island
remove | remove
remove from | remove from
removed | removed
removes | removes
removing | removing
renewed
renewed her contract | renewed her contract
renewed his contract | renewed his contract
renewed the contract | renewed the contract
renewed their contract | renewed their contract
renovate | do up
renovated | did up
renovates | does up
renovating | renovating
renovation | renovation
renovations | renovations
renowned | famous
renowned for | known for
rent
rent a bicycle | hire a bike
rent a bike | hire a bike
rent a boat | hire a boat
rent a car | hire a car
rent bicycles | hire bikes
rent bikes | hire bikes
rent increase | rent rise
rent increases | rent rises
rent out | let out
rent rise | rent rise
rent rises | rent rises
rentals
rented
rented out | leased out
renter | renter
renters | renters
renting
renting out | leasing out
rents
rents out | lets out
reopen | reopen
reopened | reopened
reopening | reopening
reopens | reopens
repaid | repaid
repair | fix
repair work | fixes
repaired | fixed
repairing | fixing
repairs | fixes
repay | repay
repaying | repaying
repays | repays
repeatedly | repeatedly
replace | replace
replaced | replaced
replacement | substitute
replaces | replaces
replacing | replacing
replied | replied
replies | answers
reply | reply
replying | replying
report
report on | cover
reported | said
reported on | covered
reporter | reporter
reporters | reporters
reporting
reporting on | covering
reports
reports on | covers
reputation | standing
request | ask for
requested | asked for
requesting | asking for
requests | pleas
require | need
required | needed
requires | needs
requiring | needing
rerouted | diverted
rescue | save
rescue helicopter | air ambulance
rescue services | rescue services
rescue worker | rescuer
rescue workers | rescuers
rescued | saved
rescuer | rescuer
rescuers | rescuers
rescues | saves
rescuing | saving
research
research team | research team
researcher | scientist
researchers | scientists
resemblance | similarity
resemblances | resemblances
resemble | resemble
resembled | resembled
resembles | resembles
resembling | resembling
reserve | book
reserved | booked
reserves | books
reserving | booking
reside | live
resided | lived
resident | resident
residents | locals
resides | lives
resides in | inhabits
residing | living
resign | resign
resigned | resigned
resigning | resigning
resigns | resigns
resolution
resolve | solve
resolve to | opt to
resolved | solved
resolved to | opted to
resolves | solves
resolves to | opts to
resolving | solving
respect
respect for | regard for
respond | reply
responded | replied
respondent | respondent
respondents | respondents
responding | replying
responds | answers
response | reply
responses | answers
responsible
responsible for | in charge of
rest
restart | resume
restarted | resumed
restarts | resumes
restaurant | eatery
restaurants | eateries
restrict | limit
restricted | limited
restricting | limiting
restriction | limitation
restrictions | limitations
restricts | limits
restroom | toilet
restrooms | toilets
result | result
result in | cause
resulted
resulted in | caused
resulting
resulting in | causing
results | results
results in | causes
resume | resume
resumed | resumed
resumes | resumes
resuming | resuming
retain | keep
retained | kept
retaining | keeping
retains | keeps
rethink | rethink
rethinking | rethinking
rethinks | rethinks
rethought | rethought
retire | retire
retired | retired
retired people | retirees
retired person | retiree
retiree | retiree
retirees | retirees
retirement
retirement home | care home
retirement homes | care homes
retires | retires
retiring | retiring
return | return
return ticket | return ticket
return tickets | return tickets
returned | returned
returning | returning
returns | returns
reveal | reveal
revealed | revealed
revealed that | found that
revealing | revealing
reveals | reveals
reveals that | finds that
revenue | sales
revenues | sales
reviewer | tester
reviewers | testers
revise | amend
revised | amended
revises | amends
revising | amending
revolt | revolt
revolts | revolts

rich | rich
richer | richer
richest | richest
rid
ride
rider
riders
rides
right | right
right after | right after
right away | at once
right before | right before
right from the start | all along
right now | now
right up to | as far as
ring
rinse
rinse off | wash off
rinsed
rinsed off | rinsed off
rinses
rinses off | rinses off
rinsing
rinsing off | rinsing off
riot | riot
riots | riots
rip | rip
rip off | rip off
ripped | tore
ripped off | tore off
ripping | ripping
ripping off | ripping off
rips | rips
rips off | rips off
rise | grow
rise by | grow by
risen | grew
rises | grows
rises by | grows by
rising | rising
risk
risk of forest fires | forest fire danger
rival | rival
rivals | rivals
river
riverbank | riverbank
riverbanks | riverbanks

road | road
road accident | road accident
road accidents | road accidents
road sign | signpost
road signs | signposts
road traffic accident | road accident
road traffic accidents | road accidents
road works | roadworks
roads | roads
roadworks | roadworks
roam | roam
roamed | roamed
roaming | roaming
roams | roams
robust | solid
rocket | soar
rocketed | soared
rocketing | soaring
rockets | soars
role
role as | part as
roll
roll out | flatten
roll over | overturn
rolled
rolled out | flattened
rolled over | overturned
rolling
rolling out | flattening
rolling over | overturning
rolls
rolls out | flattens
rolls over | overturns
room
roommate | flatmate
roommates | flatmates
rose | grew
rose by | grew by
rose to | rose to
rose to fame | found fame
rotten | rotten
roughly | about
roughly chopped | roughly chopped
roughly the same | much the same
round
round the lake | round the lake
round trip ticket | return ticket
round trip tickets | return tickets
roundabout | roundabout
row
row house | row house

rubber
rubber boots | wellingtons
rubbish | trash
rubbish bin | bin
rubbish bins | bins
rubbish collection | trash collection
rubbish dump | landfill
rubbish dumps | landfills
rubble
rucksack | backpack
rucksacks | backpacks
ruin | ruin
ruined | ruined
ruining | ruining
ruins | ruins
rule | rule
rule out | exclude
ruled
ruled out | excluded
rules | rules
rules for visitors | visiting rules
rules out | excludes
ruling | ruling
ruling out | excluding
rulings | rulings
rumor | rumor
rumors | rumors
rumour | rumor
rumours | rumors
run
run again | run again
run away | flee
run by | run by
run for | run for
run for re election | seek re election
run for ten | last ten
runner
runner up | runner up
running | running
running away | fleeing
running time | battery life
runs | runs
runs away | flees
runs for | lasts
runs until | runs until
runtime
rural
rural areas | countryside
rush | rush
rush hour | peak time
rush to | rush to
rushed | rushed
rushed to | rushed to
rushed to hospital | hospitalised
rushes | rushes
rushes to | rushes to
rushing | rushing
rushing to | rushing to

s

sacked | fired
sacking | sacking
sackings | sackings
sad | sad
sadly | sadly
sadness | grief
safe | safe
safe and sound | unhurt
safe and well | unhurt
safeguard | shield
safeguarded | shielded
safeguarding | shielding
safeguards | shields
safer | safer
safety
safety grounds | safety grounds
safety reasons | safety grounds
said | said
said he was | said he was
said police | police said
said sorry | apologised
said that he was | said he was
said that they were | said they were
said they were | said they were
sailboat | sailboat
sailing
sailing boat | sailboat
sailor | sailor
sailors | seamen
sake
salaries | wages
salary | wage
salary increase | pay rise
salary increases | pay rises
sale
sales | sales
sales assistant | salesperson
sales assistants | salespeople
salespeople | salespeople
salesperson | salesperson
salt
same
sample | sample
samples | samples
sanction | sanction
sanctions | sanctions
sank | sank
sank by | fell by
satellite
satellite image | satellite image
satellite images | satellite images
satellite picture | satellite image
satellite pictures | satellite images
satisfied
satisfied with | happy with
saturday
saucepan | saucepan
saucepans | saucepans
save | save
saved | saved
saved a penalty | saved a penalty
saves | saves
saving | saving
savory | savory
savoury | savory
saw | saw
saw to it | ensured
say | say
say if | say if
say sorry | apologise
say whether | say if
saying | noting
saying sorry | apologising
says | says
says sorry | apologises

scales
scallion | scallion
scallions | scallions
scarcely | barely
scarcely ever | hardly ever
scarcities | shortages
scarcity | scarcity
scared | scared
scared of | afraid of
scatter | scatter
scattered | scattered
scattered showers | isolated showers
scattering | scattering
scatters | scatters
scene
scene of the accident | crash scene
scene of the crash | crash scene
scene of the crime | crime scene
scent | odor
scents | odors
sceptical | doubtful
schedule | schedule
scheduled
scheduled for | slated for
scheduled to open | due to open
schedules | schedules
scheme | scheme
schemes | schemes
scholar | scholar
scholars | scholars
school
school break | school break
school holidays | school break
school lunches | school meals
school meals | school meals
school principal | headmaster
school vacation | school break
schoolchild | pupil
schoolchildren | pupils
schools
scientist | scientist
scientists | scientists
score | net
scored | netted
scored twice | netted twice
scored two goals | netted twice
scoreless | goalless
scoreless draw | nil nil draw
scores | nets
scoring | netting
scrap | scrap
scrapped | canceled
scrapping | canceling
scraps | scraps
screen | screen
screened | aired
screening | airing
screens | screens
sculpture | statue
sculptures | statues

sea
seal
seal off | seal off
sealed
sealed off | closed off
seaman | sailor
seamen | seamen
search | comb
search for | seek
searched | combed
searched for | sought
searches | combs
searches for | seeks
searching | combing
searching for | seeking
seashore | beach
seashores | beaches
season | season
season to taste | season to taste
seasoned | seasoned
seasoning | seasoning
seasons | seasons
secluded | remote
second
second consecutive day | second day running
second consecutive defeat | second defeat running
second consecutive game | second game running
second consecutive match | second match running
second consecutive month | second month running
second consecutive quarter | second quarter running
second consecutive season | second season running
second consecutive time | second time running
second consecutive victory | second victory running
second consecutive week | second week running
second consecutive win | second win running
second consecutive year | second year running
second day in a row | second day running
second day in succession | second day running
second day on the trot | second day running
second day running | second day running
second defeat in a row | second defeat running
second defeat in succession | second defeat running
second defeat on the trot | second defeat running
second defeat running | second defeat running
second game in a row | second game running
second game in succession | second game running
second game on the trot | second game running
second game running | second game running
second half of the year | second six months
second match in a row | second match running
second match in succession | second match running
second match on the trot | second match running
second match running | second match running
second month in a row | second month running
second month in succession | second month running
second month on the trot | second month running
second month running | second month running
second placed | runner up
second quarter in a row | second quarter running
second quarter in succession | second quarter running
second quarter on the trot | second quarter running
second quarter running | second quarter running
second season in a row | second season running
second season in succession | second season running
second season on the trot | second season running
second season running | second season running
second six months | second six months
second straight day | second day running
second straight defeat | second defeat running
second straight game | second game running
second straight match | second match running
second straight month | second month running
second straight quarter | second quarter running
second straight season | second season running
second straight time | second time running
second straight victory | second victory running
second straight week | second week running
second straight win | second win running
second straight year | second year running
second successive day | second day running
second successive defeat | second defeat running
second successive game | second game running
second successive match | second match running
second successive month | second month running
second successive quarter | second quarter running
second successive season | second season running
second successive time | second time running
second successive victory | second victory running
second successive week | second week running
second successive win | second win running
second successive year | second year running
second time in a row | second time running
second time in succession | second time running
second time on the trot | second time running
second time running | second time running
second victory in a row | second victory running
second victory in succession | second victory running
second victory on the trot | second victory running
second victory running | second victory running
second week in a row | second week running
second week in succession | second week running
second week on the trot | second week running
second week running | second week running
second win in a row | second win running
second win in succession | second win running
second win on the trot | second win running
second win running | second win running
second year in a row | second year running
second year in succession | second year running
second year on the trot | second year running
second year running | second year running
secondary
secondary school | high school
secondary schools | high schools
secret | covert
secretly | secretly
secure | safe
security
security camera | cctv
security camera footage | cctv footage
see | see
see if | see if
see to it | ensure
see whether | see if
seeing | seeing
seeing eye dog | guide dog
seeing the sights | sightseeing
seek | seek
seek re election | seek re election
seeker
seekers
seeking | seeking
seeks | seeks
seem | seem
seemed | seemed
seems | seems
seen | saw
seen to it | ensured
sees | sees
sees to | sees to
sees to it | ensures
seize | seize
seized | seized
seldom | rarely
select | pick
selected | chose
selecting | picking
selection | choice
selections | choices
selects | picks
self
self employed | freelance
selling
semester | term
semesters | terms
send | send
send away | send away
sending | sending
sending away | sending away
sending off | red card
sends | sends
sends away | sends away
senior
senior citizen | retiree
senior citizens | old people
sensible | sensible
sent | sent
sent away | sent away
sent into space | sent into space
sent off | sent off
sentence
sentences
separated | split
separates | splits
separating | separating
september
series
serious | severe
serious injuries | severe injuries
seriously | badly
seriously hurt | badly hurt
seriously ill | gravely ill
seriously injured | badly hurt
serve | serve
serve as | act as
served | served
served as | acted as
server | server
serves | serves
serves as | acts as
service
serviceman | soldier
servicemen | troops
services
serving | serving
serving as | acting as
session | meeting
sessions | meetings
set
set a new | set a new
set a record | set a record
set alight | set alight
set aside | set aside
set fire to | set alight
set free | freed
set off | set off
set on fire | set alight
set to open | due to open
set up | set up
sets
sets alight | sets alight
sets aside | sets aside
sets fire to | sets alight
sets free | frees
sets off | sparks
sets on fire | sets alight
settee | sofa
settees | sofas
setting
setting alight | setting alight
setting aside | setting aside
setting fire to | setting alight
setting free | freeing
setting off | sparking
setting on fire | setting alight
settle | solve
settle on | agree on
settled | solved
settled on | agreed on
settles | solves
settles on | agrees on
settling | solving
settling on | agreeing on
seventh
seventh consecutive day | seventh day running
seventh consecutive defeat | seventh defeat running
seventh consecutive game | seventh game running
seventh consecutive match | seventh match running
seventh consecutive month | seventh month running
seventh consecutive quarter | seventh quarter running
seventh consecutive season | seventh season running
seventh consecutive time | seventh time running
seventh consecutive victory | seventh victory running
seventh consecutive week | seventh week running
seventh consecutive win | seventh win running
seventh consecutive year | seventh year running
seventh day in a row | seventh day running
seventh day in succession | seventh day running
seventh day on the trot | seventh day running
seventh day running | seventh day running
seventh defeat in a row | seventh defeat running
seventh defeat in succession | seventh defeat running
seventh defeat on the trot | seventh defeat running
seventh defeat running | seventh defeat running
seventh game in a row | seventh game running
seventh game in succession | seventh game running
seventh game on the trot | seventh game running
seventh game running | seventh game running
seventh match in a row | seventh match running
seventh match in succession | seventh match running
seventh match on the trot | seventh match running
seventh match running | seventh match running
seventh month in a row | seventh month running
seventh month in succession | seventh month running
seventh month on the trot | seventh month running
seventh month running | seventh month running
seventh quarter in a row | seventh quarter running
seventh quarter in succession | seventh quarter running
seventh quarter on the trot | seventh quarter running
seventh quarter running | seventh quarter running
seventh season in a row | seventh season running
seventh season in succession | seventh season running
seventh season on the trot | seventh season running
seventh season running | seventh season running
seventh straight day | seventh day running
seventh straight defeat | seventh defeat running
seventh straight game | seventh game running
seventh straight match | seventh match running
seventh straight month | seventh month running
seventh straight quarter | seventh quarter running
seventh straight season | seventh season running
seventh straight time | seventh time running
seventh straight victory | seventh victory running
seventh straight week | seventh week running
seventh straight win | seventh win running
seventh straight year | seventh year running
seventh successive day | seventh day running
seventh successive defeat | seventh defeat running
seventh successive game | seventh game running
seventh successive match | seventh match running
seventh successive month | seventh month running
seventh successive quarter | seventh quarter running
seventh successive season | seventh season running
seventh successive time | seventh time running
seventh successive victory | seventh victory running
seventh successive week | seventh week running
seventh successive win | seventh win running
seventh successive year | seventh year running
seventh time in a row | seventh time running
seventh time in succession | seventh time running
seventh time on the trot | seventh time running
seventh time running | seventh time running
seventh victory in a row | seventh victory running
seventh victory in succession | seventh victory running
seventh victory on the trot | seventh victory running
seventh victory running | seventh victory running
seventh week in a row | seventh week running
seventh week in succession | seventh week running
seventh week on the trot | seventh week running
seventh week running | seventh week running
seventh win in a row | seventh win running
seventh win in succession | seventh win running
seventh win on the trot | seventh win running
seventh win running | seventh win running
seventh year in a row | seventh year running
seventh year in succession | seventh year running
seventh year on the trot | seventh year running
seventh year running | seventh year running
several | several
several hundred | hundreds of
several hundred people | hundreds of people
several thousand | thousands of
several thousand people | thousands of people
several times | repeatedly
severe | severe
severe injuries | severe injuries
severely | badly
severely ill | gravely ill
severely injured | badly hurt

share | share
share out | divide up
shared
shared out | divided up
shareholder | shareholder
shareholders | shareholders
shareholding | share
shares | shares
shares out | divides up
sharing
sharing out | dividing up
sharp | crisp
sharp images | crisp images
sharp photos | crisp images
sharp pictures | crisp images
sharply | sharply
shatter | smash
shattered | smashed
shattering | smashing
shatters | smashes
sheet
shelter | shelter
sheltered | sheltered
sheltering | sheltering
shelters | shelters
shield | shield
shielded | shielded
shielding | shielding
shields | shields
shift
shift work | shift work
shifts
ship | ship
ship sank | ship sank
ship went down | ship sank
shipment | delivery
shipments | shipments
ships | ships
shock | stun
shocked | shocked
shocking | stuning
shocks | stuns
shoot
shoot up | soar
shooting
shooting up | soaring
shoots
shoots up | soars
shop | shop
shop assistant | salesperson
shop assistants | salespeople
shop owner | shop owner
shop owners | shop owners
shop worker | salesperson
shop workers | salespeople
shopkeeper | shop owner
shopkeepers | shop owners
shopping
shopping center | mall
shopping centers | malls
shopping centre | mall
shopping centres | malls
shopping mall | mall
shopping malls | malls
shops | shops
shore
short | brief
shortage | scarcity
shortage of skilled workers | skilled worker shortage
shortages | shortages
shortcoming | weakness
shortcomings | weaknesses
shorten | shorten
shortened | shortened
shortening | shortening
shortens | shortens
shorter
shortfall | gap
shortly | soon
shortly after | just after
shortly after midnight | just after midnight
shortly afterwards | just after
shortly before | just before
shortly before midnight | just before midnight
shot
shot and killed | shot dead
shot dead | shot dead
shot to fame | found fame
shot up | soared
shout | yell
shouted | yelled
shouting | yelling
shouts | yells
show | show
show up | show up
showed | shown
showed that | found that
showed up | shown up
shower | shower
showers | showers
showing | showing
showing up | showing up
shown | shown
shown a red card | sent off
shown up | shown up
shows | shows
shows that | finds that
shows up | shows up
shrimp | prawn
shrimps | prawns
shrub | bush
shrubs | bushes
shut | shut
shut down | shut down
shut to traffic | shut to traffic
shutdown | closure
shutdowns | closures
shuts | shuts
shuts down | shuts down
shuts off | shuts off
shutting | closing
shutting down | closing down
shutting off | turning off
shy

siblings | siblings
sick | ill
side | side
side effect | side effect
side effects | side effects
sidelined | sidelined
sides
sidewalk | pavement
sidewalks | pavements
sight | sight
sights | sights
sightseeing | sightseeing
sign
sign up | enrol
signals
signed
signed up | signed up
significance | importance
significant | key
significantly | markedly
signifies | means
signify | mean
signing
signing up | signing up
signpost | signpost
signposted | marked
signposts | signposts
signs
signs up | enrols
silver
similar
similar to | similar to
similarities | resemblances
similarity | similarity
similarly | likewise
simmer | simmer
simmered | simmered
simmering | simmering
simmers | simmers
simple | easy
simple to operate | easy to use
simple to use | easy to use
simpler | easier
simplest | easiest
simplified | simplified
simplifies | simplifies
simplify | simplify
simplifying | simplifying
simultaneously | simultaneously
since | as
since that time | ever since
since then | ever since
singer | singer
singers | singers
single
single parent | lone parent
single parents | lone parents
sister
sisters
site | site
sites | sites
sitting | meeting
sittings | meetings
situated | located
six
six monthly | half yearly
six months | six months
sixth
sixth consecutive day | sixth day running
sixth consecutive defeat | sixth defeat running
sixth consecutive game | sixth game running
sixth consecutive match | sixth match running
sixth consecutive month | sixth month running
sixth consecutive quarter | sixth quarter running
sixth consecutive season | sixth season running
sixth consecutive time | sixth time running
sixth consecutive victory | sixth victory running
sixth consecutive week | sixth week running
sixth consecutive win | sixth win running
sixth consecutive year | sixth year running
sixth day in a row | sixth day running
sixth day in succession | sixth day running
sixth day on the trot | sixth day running
sixth day running | sixth day running
sixth defeat in a row | sixth defeat running
sixth defeat in succession | sixth defeat running
sixth defeat on the trot | sixth defeat running
sixth defeat running | sixth defeat running
sixth game in a row | sixth game running
sixth game in succession | sixth game running
sixth game on the trot | sixth game running
sixth game running | sixth game running
sixth match in a row | sixth match running
sixth match in succession | sixth match running
sixth match on the trot | sixth match running
sixth match running | sixth match running
sixth month in a row | sixth month running
sixth month in succession | sixth month running
sixth month on the trot | sixth month running
sixth month running | sixth month running
sixth quarter in a row | sixth quarter running
sixth quarter in succession | sixth quarter running
sixth quarter on the trot | sixth quarter running
sixth quarter running | sixth quarter running
sixth season in a row | sixth season running
sixth season in succession | sixth season running
sixth season on the trot | sixth season running
sixth season running | sixth season running
sixth straight day | sixth day running
sixth straight defeat | sixth defeat running
sixth straight game | sixth game running
sixth straight match | sixth match running
sixth straight month | sixth month running
sixth straight quarter | sixth quarter running
sixth straight season | sixth season running
sixth straight time | sixth time running
sixth straight victory | sixth victory running
sixth straight week | sixth week running
sixth straight win | sixth win running
sixth straight year | sixth year running
sixth successive day | sixth day running
sixth successive defeat | sixth defeat running
sixth successive game | sixth game running
sixth successive match | sixth match running
sixth successive month | sixth month running
sixth successive quarter | sixth quarter running
sixth successive season | sixth season running
sixth successive time | sixth time running
sixth successive victory | sixth victory running
sixth successive week | sixth week running
sixth successive win | sixth win running
sixth successive year | sixth year running
sixth time in a row | sixth time running
sixth time in succession | sixth time running
sixth time on the trot | sixth time running
sixth time running | sixth time running
sixth victory in a row | sixth victory running
sixth victory in succession | sixth victory running
sixth victory on the trot | sixth victory running
sixth victory running | sixth victory running
sixth week in a row | sixth week running
sixth week in succession | sixth week running
sixth week on the trot | sixth week running
sixth week running | sixth week running
sixth win in a row | sixth win running
sixth win in succession | sixth win running
sixth win on the trot | sixth win running
sixth win running | sixth win running
sixth year in a row | sixth year running
sixth year in succession | sixth year running
sixth year on the trot | sixth year running
sixth year running | sixth year running
sizable | sizable
sizeable | sizable

skeptical | doubtful
sketches | drawings
skilful | adept
skilled
skilled worker shortage | skilled worker shortage
skillet | pan
skillful | adept
skipper | captain
skippers | captains

slated
slated for | slated for
sleepy | drowsy
slender | slim
slice | slice
sliced | slice
slices | slices
slicing | slicing
slid | slid
slide
slides
sliding | sliding
slight
slight injuries | light injuries
slightly | a bit
slightly hurt | lightly hurt
slightly injured | lightly hurt
slightly less than | just below
slightly more than | just over
slightly over | just over
slightly under | just below
slim | slim
slip
slip away | slip away
slipped | slid
slipped away | sneaked off
slipping | sliding
slipping away | sneaking off
slips
slips away | slips away
slow | slow
slow down | slow down
slowed
slowed down | decelerated
slowing
slowing down | decelerating
slowly | slowly
slows
slows down | slows down
sluggish | slow
slump | slump
slumped | plunged
slumping | plunging
slumps | slumps

small | small
small child | toddler
small children | toddlers
smart | smart
smash | smash
smash into | crash into
smashed | smashed
smashed into | ran into
smashes | smashes
smashes into | crashes into
smashing | smashing
smashing into | crashing into
smell | odor
smells | odors
smoke
smoke coming from | smoke from
smoke from | smoke from
smoke inhalation | smoke poisoning
smoke poisoning | smoke poisoning
smoothly | smoothly

sneak
sneak off | slip away
sneaked
sneaked off | sneaked off
sneaking
sneaking off | sneaking off
sneaks
sneaks off | slips away
snow | snow
snow is coming down | it is snowing
snow is falling | it is snowing
snow slide | avalanche
snow slides | avalanches
snowfall | snow
snowing
snug | cosy

so
so as not to | so as not to
so as to | to
so far | so far
so long as | as long as
so that | so that
soak | soak
soak up | absorb
soaked | soaked
soaked up | absorbed
soaking | soaking
soaking up | absorbing
soaks | soaks
soaks up | absorbs
soar | soar
soared | soared
soaring | soaring
soars | soars
soccer | soccer
soccer field | soccer field
soccer fields | soccer fields
soccer player | footballer
soccer players | footballers
soda
sodium
sodium bicarbonate | baking soda
sofa | sofa
sofas | sofas
soft
soft beverages | soft drinks
soft drinks | soft drinks
softly | gently
soil | soil
sold
soldier | soldier
soldiers | troops
solely | only
solid | solid
solve | solve
solved | solved
solves | solves
solving | solving
some
some time ago | a while ago
somebody | someone
someone | someone
sometimes | at times
somewhat | a bit
somewhere
somewhere to live | place to live
somewhere to stay | place to live
song | song
songs | songs
soon | soon
soon after | just after
soon afterwards | just after
sooner
sooner than | sooner than
sorrow | grief
sorry
sort
sort of | kind of
sorts | kinds
sought | sought
sound
souvenir | memento

space
spacecraft | spaceship
spaces
spaceship | spaceship
spans | spans
spare
spare time | free time
spark | spark
sparked | set off
sparking | sparking
sparks | sparks
speak | talk
speak softly | whisper
speaker | speaker
speakers | speakers
speaking | talking
speaking softly | whispering
speaks
speaks softly | whispers
special | special
special offer | promotion
specialise | specialise
specialised | specialised
specialist | expert
specialists | experts
specialize | specialise
specialized | specialised
species
specific | special
specimen | sample
specimens | samples
spectacles | glasses
spectators | onlookers
sped
sped up | sped up
speech | speech
speeches | speeches
speed | speed
speed limit | speed limit
speed up | hasten
speeded
speeded up | sped up
speedily | quickly
speeding | speeding
speeding up | hastening
speeds
speeds up | hastens
speedy | fast
spell
spelled | spelt
spells
spelt | spelt
spend
spend the childhood | grow up
spending
spending the childhood | growing up
spends
spends the childhood | grows up
spite
splendid | glorious
split | split
split up | break up
spliting | dividing
spliting up | breaking up
splits | splits
splits up | breaks up
splitting
splitting up | separating
spoke | spoke
spoke softly | whispered
spoken | spoke
spoken softly | whispered
spokesman | spokesman
spokesmen | spokesmen
spokespeople | spokesmen
spokesperson | spokesman
spokespersons | spokesmen
spokeswoman
sports
sports ground | playing field
sportsman | athlete
sportsmen | athletes
spot | see
spots | spots
spotted | saw
spotting | seeing
spouse | spouse
spreading
spreading to | spreading to
spring
spring onion | scallion
spring onions | scallions
sprinkle | scatter
sprinkled | scattered
sprinkles | scatters
sprinkling | scattering

squad | side
squall | gust
squalls | gusts

stabbed | knifed
stabbing | stabbing
stabbings | stabbings
stabilise | stabilise
stabilised | stabilised
stabilize | stabilise
stabilized | stabilised
stadium | arena
staff | staff
staff member | worker
staff members | staff
stage | step
staged | staged
stages | steps
staging | staging
staircase | stairs
stairs | stairs
stake | share
stakes | shares
stance | stance
stances | stances
stand
stand again | run again
stand down | resign
stand for | run for
stand for re election | seek re election
stand trial | face trial
standing | standing
standing down | resigning
standings | standings
standpoint | viewpoint
standpoints | viewpoints
stands
stands at | totals
stands down | resigns
stands trial | faces trial
starred
starred in | starred in
starring
starring role | lead role
start | begin
start again | resume
start of construction | start of work
start of work | start of work
start time | start time
start with | begin with
started | began
started again | resumed
started at | started at
started in | started in
started on | started on
started up | set up
starter | starter
starters | starters
starting | starting
starting again | resuming
starting april | from april
starting august | from august
starting december | from december
starting february | from february
starting friday | from friday
starting from | as from
starting from april | from april
starting from august | from august
starting from december | from december
starting from february | from february
starting from friday | from friday
starting from january | from january
starting from july | from july
starting from june | from june
starting from march | from march
starting from may | from may
starting from monday | from monday
starting from november | from november
starting from october | from october
starting from saturday | from saturday
starting from september | from september
starting from sunday | from sunday
starting from thursday | from thursday
starting from today | from today
starting from tomorrow | from tomorrow
starting from tuesday | from tuesday
starting from wednesday | from wednesday
starting in april | from april
starting in august | from august
starting in december | from december
starting in february | from february
starting in friday | from friday
starting in january | from january
starting in july | from july
starting in june | from june
starting in march | from march
starting in may | from may
starting in monday | from monday
starting in november | from november
starting in october | from october
starting in saturday | from saturday
starting in september | from september
starting in sunday | from sunday
starting in thursday | from thursday
starting in today | from today
starting in tomorrow | from tomorrow
starting in tuesday | from tuesday
starting in wednesday | from wednesday
starting january | from january
starting july | from july
starting june | from june
starting march | from march
starting may | from may
starting monday | from monday
starting november | from november
starting october | from october
starting saturday | from saturday
starting september | from september
starting sunday | from sunday
starting thursday | from thursday
starting today | from today
starting tomorrow | from tomorrow
starting tuesday | from tuesday
starting wednesday | from wednesday
starting with | starting with
starts | begins
starts again | resumes
starts with | begins with
state
state that | say
stated | said
statement | statement
statements | statements
states | says
stating | noting
station
stations
statue | statue
statues | statues
stay | stay
stay calm | keep calm
stayed | stayed
stayed calm | kept calm
staying
staying calm | keeping calm
stays | stays
stays calm | keeps calm
steal | steal
stealing | stealing
steep | soak
steeped | soaked
steeping | soaking
steeply | sharply
steeps | soaks
steer
steer clear of | avoid
steered
steered clear of | avoided
steering
steering clear of | avoiding
steers
steers clear of | avoids
stem
stem from | stem from
stemming
stemming from | arising from
stems
stems from | stems from
step | step
step by step | gradually
step down | resign
step down from her post | quit her post
step down from his post | quit his post
step in | step in
step onto | come onto
stepped
stepped down | resigned
stepped in | intervened
stepped onto | came onto
stepping
stepping down | resigning
stepping in | intervening
steps | steps
steps down | resigns
steps in | steps in
still
still not | not yet
stir
stir from time to time | stir occasionally
stir in | mix in
stir occasionally | stir occasionally
stirred
stirred in | mixed in
stirring
stirring in | mixing in
stock
stock exchange | stock market
stock market | stock market
stockholder | shareholder
stockholders | shareholders
stole | stole
stole cash | took cash
stole cash and | took cash and
stole money | took money
stolen | stole
stolen goods | loot
stolen items | loot
stomach
stomach ache | stomach ache
stomach pain | stomach ache
stone
stood
stood at | came to
stood down | resigned
stood trial | faced trial
stop | halt
stop lights | stop lights
stop over | stop over
stop working | break down
stoppage
stoppage time | added time
stopped | halted
stopped a penalty | saved a penalty
stopped her from | kept her from
stopped him from | kept him from
stopped it from | kept it from
stopped over | made a stop
stopped the fire from spreading | kept the fire from spreading
stopped them from | kept them from
stopped working | broke down
stopping | halting
stopping over | making a stop
stopping working | breaking down
stops | halts
stops over | stops over
stops working | breaks down
store | shop
store owner | shop owner
store owners | shop owners
storehouse | depot
storehouses | depots
storekeeper | shop owner
storekeepers | shop owners
stores | shops
storey
storm | storm
storm force winds | gale force winds
storm warning | storm warning
storms | storms
story
straight
straight after | right after
straight away | at once
straight before | right before
straight from | direct from
straight to | direct to
straightaway | at once
strange | odd
strange looking | odd looking
stranger | stranger
strangers | strangers
stream | brook
streams | brooks
street | road
streetcar | tram
streetcars | trams
streets | roads
strengthen | bolster
strengthened | bolstered
strengthening | bolstering
strengthens | bolsters
strengths | strengths
stress | stress
stressed | said
stresses | stresses
stressing | stressing
strict | strict
strike | strike
strike a deal | reach a deal
striker | forward
strikers | forwards
strikes | strikes
strikes a deal | reaches a deal
striking | hitting
striking a deal | reaching a deal
stringent | strict
stroke | stroke
stroller | pram
strollers | prams
strong | strong
strong demand | high demand
strong heat | high heat
strong points | strengths
strong wind | high wind
strong winds | high winds
stronger | stronger
strongest | strongest
struck | hit
struck a | hit a
struck a deal | struck a deal
struck an | hit an
struck the | hit the
structure | building
structures | buildings
struggle | struggle
struggled | struggled
struggles | struggles
struggling | struggling
study
study participants | subjects
stun | stun
stuning | stuning
stunned | shocked
stunning | stunning
stuns | stuns
sturdy | solid
stylish | chic

subjects | subjects
submerged | flooded
submit | submit
submit a complaint | file a complaint
submits | files
submits a complaint | files a complaint
submitted | filed
submitted a complaint | filed a complaint
submitting | filing
submitting a complaint | filing a complaint
subsequent
subsequent to | after
subsequently | later
subsidiary | subsidiary
subsidies | grants
subsidised | subsidised
subsidized | subsidised
subsidy | grant
substantial | sizable
substantially | markedly
substitute | substitute
subway | tube
subway train | subway train
subway trains | subway trains
succeeded
succeeded in | managed to
succeeding | succeeding
succeeds | succeeds
succession
successive | successive
succumb
succumb to | die of
succumbed
succumbed to | died of
succumbed to her injuries | died of her injuries
succumbed to his injuries | died of his injuries
succumbing
succumbing to | dying of
succumbs
succumbs to | dies of
such
such as | like
sudden | abrupt
suddenly | suddenly
sue | sue
sued | sued
sues | sues
suffer | suffer
suffer from | suffer from
suffered | suffered
suffered from | suffered from
suffered injuries | was injured
suffered minor injuries | was slightly hurt
suffered serious injuries | was seriously hurt
suffered slight injuries | was slightly hurt
suffering | suffering
suffers | suffers
suffers from | suffers from
sufficient | enough
sugar
suggest | propose
suggested | proposed
suggestion | proposal
suggestions | proposals
suggests | proposes
suing | suing
suitable | suited
suitable for | suitable for
suited | suited
sum
sum up | sum up
summarise | sum up
summarised | summed up
summarises | sums up
summarising | summing up
summarize | sum up
summarized | summed up
summarizes | sums up
summarizing | summing up
summed
summed up | summed up
summer
summer break | summer break
summer holidays | summer break
summer vacation | summer break
summing
summing up | summing up
summit | peak
summit meeting | peak
summits | peaks
summoned | alerted
sums
sums up | sums up
sunday
sundown | sunset
sunny
sunny weather | sunshine
sunset | sunset
sunshine | sunshine
superb | superb
superfine
superfine sugar | caster sugar
superior | boss
superiors | bosses
supermarket
supermarket checkout | supermarket till
supermarket till | supermarket till
supervise | oversee
supervised | oversaw
supervises | oversees
supervising | overseeing
supplement | surcharge
supplied | provided
supplied with | provided with
supplier | provider
suppliers | providers
supplies | provides
supplies with | provides with
supply | supply
supply with | supply with
supplying | providing
supplying with | providing with
support | support
supported | backed
supporters | fans
supporters of | backers of
supporting | backing
supports | backs
supposing | assuming
surcharge | surcharge
sure
surge | soar
surged | soared
surgeon
surgeons
surgeries | surgeries
surgery | surgery
surges | soars
surging | soaring
surpass | exceed
surpassed | exceeded
surpasses | exceeds
surpassing | exceeding
surprise | surprise
surprised | amazed
surprises | surprises
surprisingly | surprisingly
surround | encircle
surrounded | encircled
surrounding | encircling
surroundings | environs
surrounds | encircles
surveillance
surveillance camera | cctv
surveillance footage | cctv footage
survey | poll
surveyed
surveys | polls
survived
suspected
suspected of | suspected of
suspicion
sustain | suffer
sustained | suffered
sustained injuries | was injured
sustained minor injuries | was slightly hurt
sustained serious injuries | was seriously hurt
sustaining | suffering
sustains | suffers

swap | swap
swapped | swapped
swapping | swapping
swaps | swaps
sweater | jumper
sweaters | jumpers
sweets | candy
swelled
swelled by | grew by
swerve | veer
swerved | veered
swerves | veers
swerving | veering
swift | fast
swiftly | quickly
swimming | bathing
swimming pool | pool
swimming pools | pools
switch
switch off | turn off
switch on | turn on
switch to | change to
switched
switched off | turned off
switched on | turned on
switched to | changed to
switches
switches off | shuts off
switches on | turns on
switches to | changes to
switching
switching off | turning off
switching on | turning on
switching to | changing to
sworn

t

table
tablespoon | tbsp
tablet | pill
tablets | pills
tackled | tackled
tag
tailback | tailback
tailbacks | tailbacks
take
take a decision | decide
take a look at | look at
take account of | take account of
take action | act
take apart | dismantle
take away | remove
take care of | care for
take effect | take effect
take into account | take account of
take into consideration | take account of
take into custody | detain
take measures | take steps
take measures to | take steps to
take on | hire
take out of | remove from
take over | assume
take over from | replace
take part | take part
take part in | attend
take photographs | take photos
take photos | take photos
take pictures | take photos
take place | occur
take pleasure in | enjoy
take shelter | shelter
take steps | take steps
take steps to | take steps to
take them to | take them to
take to court | sue
take to pieces | dismantle
takeaway | takeout
taken
taken a decision | decided
taken a look at | looked at
taken account of | taken account of
taken action | acted
taken apart | dismantled
taken away | removed
taken care of | cared for
taken ill | fell ill
taken into account | taken account of
taken into consideration | taken account of
taken into custody | detained
taken measures | taken steps
taken measures to | took steps to
taken on | hired
taken over | assumed
taken over from | replaced
taken part | took part
taken place | been held
taken pleasure in | enjoyed
taken shelter | sheltered
taken steps | taken steps
taken steps to | took steps to
taken to court | sued
taken to hospital | hospitalised
taken to pieces | dismantled
taken to the | taken to the
taken to the hospital | hospitalised
takeout | takeout
takeover | takeover
takeovers | takeovers
takes
takes a decision | decides
takes a look at | looks at
takes account of | takes account of
takes action | acts
takes apart | dismantles
takes away | removes
takes care of | sees to
takes effect | takes effect
takes into account | takes account of
takes into consideration | takes account of
takes into custody | detains
takes measures to | takes steps to
takes over | assumes
takes over from | succeeds
takes part | takes part
takes part in | attends
takes photographs | takes photos
takes photos | takes photos
takes pictures | takes photos
takes place | occurs
takes pleasure in | enjoys
takes pride in | proud of
takes shelter | shelters
takes steps to | takes steps to
takes the place of | replaces
takes to court | sues
takes to pieces | dismantles
taking
taking a decision | deciding
taking a look at | looking at
taking action | acting
taking apart | dismantling
taking away | removing
taking care of | caring for
taking into custody | detaining
taking measures to | taking steps to
taking on | hiring
taking over from | succeeding
taking part | taking part
taking photographs | taking photos
taking photos | taking photos
taking pictures | taking photos
taking place | happening
taking pleasure in | enjoying
taking shelter | sheltering
taking steps to | taking steps to
taking the place of | replacing
taking to court | suing
taking to pieces | dismantling
talk | talk
talked | spoke
talked about | debated
talking | talking
talking about | debating
talks | talks
talks about | debates
tap | tap
tape | tape
taped | taped
tapes | tapes
taping | taping
taps | taps
target | target
targets | targets
task | task
tasks | tasks
taste | taste
tastes | tastes
tastes best | is best
tasty | tasty
taught | taught
tavern | pub
taverns | pubs
tax
tax authorities | tax office
tax authority | tax office
tax cut | tax cut
tax cuts | tax cuts
tax hike | tax hike
tax hikes | tax hikes
tax income | tax income
tax increase | tax hike
tax increases | tax hikes
tax office | tax office
tax receipts | tax income
tax reduction | tax cut
tax reductions | tax cuts
tax revenue | tax income
tax rise | tax hike
tax rises | tax hikes
taxi | cab
taxis | cabs
taxpayers
taxpayers money | public funds

tbsp | tbsp

teach | teach
teacher
teachers
teaches | teaches
teaching | teaching
team | side
team of researchers | research team
team of scientists | research team
teams
tear | rip
tear down | demolish
tear off | rip off
tearing | ripping
tearing down | demolition
tearing off | ripping off
tears | rips
tears down | demolishes
tears off | rips off
teaspoon | tsp
technique | method
techniques | methods
tedious | dull
teen | teen
teenager | teen
teenagers | teens
teens | teens
telephone | phone
telephones | phones
television | tv
television channel | tv channel
television channels | tv channels
television series | tv series
television station | tv channel
television stations | tv channels
televisions | tvs
tell | say
tells | says
tells of | handles
tells the story | tells the story
tells the story of | handles
temperature
temperatures
temperatures of | highs of
temperatures will climb | temperatures will rise
temperatures will drop | temperatures will drop
temperatures will fall | temperatures will drop
temperatures will rise | temperatures will rise
tempest | storm
tempests | storms
temporarily | for now
temporary
ten
ten more | ten more
ten years | 10 years
tenant | renter
tenants | renters
tenth
tenth consecutive day | tenth day running
tenth consecutive defeat | tenth defeat running
tenth consecutive game | tenth game running
tenth consecutive match | tenth match running
tenth consecutive month | tenth month running
tenth consecutive quarter | tenth quarter running
tenth consecutive season | tenth season running
tenth consecutive time | tenth time running
tenth consecutive victory | tenth victory running
tenth consecutive week | tenth week running
tenth consecutive win | tenth win running
tenth consecutive year | tenth year running
tenth day in a row | tenth day running
tenth day in succession | tenth day running
tenth day on the trot | tenth day running
tenth day running | tenth day running
tenth defeat in a row | tenth defeat running
tenth defeat in succession | tenth defeat running
tenth defeat on the trot | tenth defeat running
tenth defeat running | tenth defeat running
tenth game in a row | tenth game running
tenth game in succession | tenth game running
tenth game on the trot | tenth game running
tenth game running | tenth game running
tenth match in a row | tenth match running
tenth match in succession | tenth match running
tenth match on the trot | tenth match running
tenth match running | tenth match running
tenth month in a row | tenth month running
tenth month in succession | tenth month running
tenth month on the trot | tenth month running
tenth month running | tenth month running
tenth quarter in a row | tenth quarter running
tenth quarter in succession | tenth quarter running
tenth quarter on the trot | tenth quarter running
tenth quarter running | tenth quarter running
tenth season in a row | tenth season running
tenth season in succession | tenth season running
tenth season on the trot | tenth season running
tenth season running | tenth season running
tenth straight day | tenth day running
tenth straight defeat | tenth defeat running
tenth straight game | tenth game running
tenth straight match | tenth match running
tenth straight month | tenth month running
tenth straight quarter | tenth quarter running
tenth straight season | tenth season running
tenth straight time | tenth time running
tenth straight victory | tenth victory running
tenth straight week | tenth week running
tenth straight win | tenth win running
tenth straight year | tenth year running
tenth successive day | tenth day running
tenth successive defeat | tenth defeat running
tenth successive game | tenth game running
tenth successive match | tenth match running
tenth successive month | tenth month running
tenth successive quarter | tenth quarter running
tenth successive season | tenth season running
tenth successive time | tenth time running
tenth successive victory | tenth victory running
tenth successive week | tenth week running
tenth successive win | tenth win running
tenth successive year | tenth year running
tenth time in a row | tenth time running
tenth time in succession | tenth time running
tenth time on the trot | tenth time running
tenth time running | tenth time running
tenth victory in a row | tenth victory running
tenth victory in succession | tenth victory running
tenth victory on the trot | tenth victory running
tenth victory running | tenth victory running
tenth week in a row | tenth week running
tenth week in succession | tenth week running
tenth week on the trot | tenth week running
tenth week running | tenth week running
tenth win in a row | tenth win running
tenth win in succession | tenth win running
tenth win on the trot | tenth win running
tenth win running | tenth win running
tenth year in a row | tenth year running
tenth year in succession | tenth year running
tenth year on the trot | tenth year running
tenth year running | tenth year running
tenure | tenure
term | term
term in office | tenure
term of office | tenure
terms | terms
terraced
terraced house | row house
terrible | awful
test | test
test subjects | subjects
test winner | test winner
tested | tested
tester | tester
testers | testers
testified | testified
testifies | testifies
testify | testify
testifying | testifying
testing | testing
tests | tests

than
than is usual | than usual
than normal | than usual
than usual | than usual
thank | thank
thanked | thanked
thankful | grateful
thankfully | luckily
thankfulness | gratitude
thanking | thanking
thanks | thanks
thanks in part to | partly thanks to
thanks to | due to
that | that
that broke out | that started
that is | i e
that is to say | i e
that started | that started
that which | what
thaw | melt
thawed | melted
thawing | melting
thaws | melts
the
the beginning of | the start of
the beginning of april | the start of april
the beginning of august | the start of august
the beginning of december | the start of december
the beginning of february | the start of february
the beginning of january | the start of january
the beginning of july | the start of july
the beginning of june | the start of june
the beginning of march | the start of march
the beginning of may | the start of may
the beginning of november | the start of november
the beginning of october | the start of october
the beginning of september | the start of september
the beginning of the year | the start of the year
the break | half time
the bulk of | most
the cause for | the cause of
the cause is | the cause is
the cause of | the cause of
the centre of the city | the city centre
the city centre | the city centre
the club said | the club said
the company said | the company said
the council said | the council said
the day after | a day later
the day before | a day earlier
the entire day | all day
the entire night | all night
the entire year | all year
the evening before | the evening before
the exhibition displays | the exhibition shows
the exhibition presents | the exhibition shows
the exhibition shows | the exhibition shows
the fire service said | the fire service said
the following day | a day later
the following morning | the next morning
the following week | a week later
the following year | a year later
the heart of the city | the city centre
the homeless | the homeless
the interval | half time
the majority of | most
the manner in which | the way that
the middle of april | mid april
the middle of august | mid august
the middle of december | mid december
the middle of february | mid february
the middle of january | mid january
the middle of july | mid july
the middle of june | mid june
the middle of march | mid march
the middle of may | mid may
the middle of november | mid november
the middle of october | mid october
the middle of september | mid september
the ministry said | the ministry said
the moment that | once
the morning after | the next morning
the museum displays | the museum shows
the museum exhibits | the museum shows
the museum presents | the museum shows
the museum shows | the museum shows
the next day | a day later
the next morning | the next morning
the next week | a week later
the next year | a year later
the night before | the night before
the noise coming from | the noise from
the noise from | the noise from
the number of people | how many people
the organisers said | organisers said
the pair | the pair
the people who | those who
the police reported | police said
the police said | police said
the preceding day | a day earlier
the preceding year | a year earlier
the previous day | a day earlier
the previous evening | the evening before
the previous night | the night before
the previous week | a week earlier
the previous year | a year earlier
the reason for | the cause of
the reason is | the cause is
the remainder of | the rest of
the researchers said | the researchers said
the resolution was adopted | the resolution was passed
the resolution was passed | the resolution was passed
the rest of | the rest of
the same as | the same as
the same day | the same day
the start of | the start of
the start of april | the start of april
the start of august | the start of august
the start of december | the start of december
the start of february | the start of february
the start of january | the start of january
the start of july | the start of july
the start of june | the start of june
the start of march | the start of march
the start of may | the start of may
the start of november | the start of november
the start of october | the start of october
the start of september | the start of september
the start of the year | the start of the year
the two | both
the two countries | both countries
the two men | both men
the two of them | the pair
the two parties | both parties
the two sides | both sides
the two teams | both teams
the two women | both women
the way in which | the way that
the way that | the way that
the weather service said | the weather service said
the week before | a week earlier
the whole day | all day
the whole night | all night
the whole of | throughout
the whole week | all week
the whole year | all year
the whole year round | all year
the year before | a year earlier
theater | theater
theaters | theaters
theatre | theater
theatres | theaters
their
their concerns | their worries
their worries | their worries
them
themselves
then
therapies | therapies
therapy | therapy
thereafter | later
thereby | thereby
therefore | thus
these
these days | nowadays
they
thick | dense
thick fog | dense fog
thick smoke | dense smoke
thin
thin slices | fine slices
think | think
think again about | rethink
thinking | thinking
thinking again about | rethinking
thinks | thinks
thinks again about | rethinks
third
third consecutive day | third day running
third consecutive defeat | third defeat running
third consecutive game | third game running
third consecutive match | third match running
third consecutive month | third month running
third consecutive quarter | third quarter running
third consecutive season | third season running
third consecutive time | third time running
third consecutive victory | third victory running
third consecutive week | third week running
third consecutive win | third win running
third consecutive year | third year running
third day in a row | third day running
third day in succession | third day running
third day on the trot | third day running
third day running | third day running
third defeat in a row | third defeat running
third defeat in succession | third defeat running
third defeat on the trot | third defeat running
third defeat running | third defeat running
third game in a row | third game running
third game in succession | third game running
third game on the trot | third game running
third game running | third game running
third match in a row | third match running
third match in succession | third match running
third match on the trot | third match running
third match running | third match running
third month in a row | third month running
third month in succession | third month running
third month on the trot | third month running
third month running | third month running
third quarter in a row | third quarter running
third quarter in succession | third quarter running
third quarter on the trot | third quarter running
third quarter running | third quarter running
third season in a row | third season running
third season in succession | third season running
third season on the trot | third season running
third season running | third season running
third straight day | third day running
third straight defeat | third defeat running
third straight game | third game running
third straight match | third match running
third straight month | third month running
third straight quarter | third quarter running
third straight season | third season running
third straight time | third time running
third straight victory | third victory running
third straight week | third week running
third straight win | third win running
third straight year | third year running
third successive day | third day running
third successive defeat | third defeat running
third successive game | third game running
third successive match | third match running
third successive month | third month running
third successive quarter | third quarter running
third successive season | third season running
third successive time | third time running
third successive victory | third victory running
third successive week | third week running
third successive win | third win running
third successive year | third year running
third time in a row | third time running
third time in succession | third time running
third time on the trot | third time running
third time running | third time running
third victory in a row | third victory running
third victory in succession | third victory running
third victory on the trot | third victory running
third victory running | third victory running
third week in a row | third week running
third week in succession | third week running
third week on the trot | third week running
third week running | third week running
third win in a row | third win running
third win in succession | third win running
third win on the trot | third win running
third win running | third win running
third year in a row | third year running
third year in succession | third year running
third year on the trot | third year running
third year running | third year running
thirty
thirty minutes | half hour
thirty years | 30 years
this
this evening | tonight
this month | this month
this week | this week
this year | this year
thoroughly | in depth
those
those who | those who
though | though
thought | thought
thought again about | rethought
thousand
thousand people | thousand people
thousand persons | thousand people
thousands
thousands of | thousands of
thousands of people | thousands of people
threat
threatened
threatened species | endangered species
threatens | endangers
three
three decades | 30 years
three fourths of | three fourths of
three more | three more
three quarters of | three fourths of
threw | threw
threw away | discarded
threw out | rejected
thrilled | thrilled
throng | crowd
throngs | crowds
through
through the night | all night
throughout | throughout
throughout europe | across europe
throughout the city | citywide
throughout the country | nationwide
throughout the day | all day
throughout the night | all night
throughout the region | across the region
throughout the town | across the town
throughout the week | all week
throughout the world | globally
throughout the year | all year
throw | hurl
throw away | discard
throw out | reject
throwing | hurling
throwing away | discarding
throwing out | rejecting
thrown | threw
thrown away | discarded
thrown out | rejected
throws | hurls
throws out | rejects
thunderstorm | thunderstorm
thunderstorms | thunderstorms
thursday
thus | thus
thus far | so far

ticket | ticket
ticket office | box office
tickets | tickets
tidied
tidied up | tidied up
tidies
tidies up | cleans up
tidy | neat
tidy up | tidy up
tidying
tidying up | tidying up
tie | tie
tie the knot | wed
tied
tied the knot | wed
ties | ties
ties the knot | gets married
tighten | tighten
tightened | tightened
tightening | tightening
tightens | tightens
till | till
timber | wood
time
times
timetable | schedule
timetables | schedules
tiny | tiny
tip
tip over | overturn
tip the scales at | weigh
tipped
tipped over | overturned
tipped the scales at | weighed
tipping
tipping over | overturning
tipping the scales at | weighing
tips
tips over | overturns
tips the scales at | weighs
tire | tire
tired | tired
tireless | tireless
tires | tires
title
title holder | title holder
title role | title role

to | to
to a large extent | mainly
to be on the safe side | as a precaution
to begin with | at first
to call | to call
to close | to shut
to close down | to shut
to come forward | to come forward
to date | so far
to get in touch | to come forward
to honor | to honor
to honour | to honor
to phone | to call
to ring | to call
to shut | to shut
to shut down | to shut
to some extent | partly
to sum up | in brief
to telephone | to call
to that end | to that end
to the extent possible | as far as possible
to the present day | even today
to this day | even today
to this end | to that end
today
toddler | toddler
toddlers | toddlers
together | jointly
together with | along with
toilet | toilet
toilets | toilets
told | said
told to | told to
tomorrow
ton | ton
tonight | tonight
tonne | ton
tonnes | tons
tons | tons
too | too
too costly | overpriced
too expensive | overpriced
took
took a decision | decided
took a look at | looked at
took action | acted
took apart | dismantled
took away | removed
took bronze | won bronze
took care of | cared for
took cash | took cash
took cash and | took cash and
took effect | took effect
took first place | came first
took gold | won gold
took her to | took her to
took him to | took him to
took images | took images
took into custody | detained
took measures | took steps
took measures to | took steps to
took money | took money
took office | took office
took on | hired
took over | assumed
took part | took part
took part in | attended
took photographs | took images
took photos | took images
took pictures | took images
took place | happened
took pleasure in | enjoyed
took second place | came second
took shelter | sheltered
took silver | won silver
took steps | took steps
took steps to | took steps to
took the race | won the race
took the title | won the title
took them to | took them to
took third place | came third
took to court | sued
took to pieces | dismantled
took to the streets against | protested against
took to the streets for | demonstrated for
tool | tool
tools | tools
top
top of the hill | hilltop
top temperature | top temperature
top up | refill
top with | top with
topped
topped up | refilled
topped with | topped with
topping
topping up | refilling
topping with | topping with
topple
topple over | fall down
toppled
toppled over | fell down
topples
topples over | falls down
toppling
toppling over | falling down
tops
tops up | refills
tops with | tops with
torch | torch
torches | torches
tore | tore
tore down | tore down
tore off | tore off
torn | tore
torn down | tore down
torn off | tore off
toss | hurl
tossed | threw
tosses | hurls
tossing | hurling
total | total
totaled | came to
totalled | came to
totalling
totally | fully
totals | totals
touch
tough | hard
toughen | tighten
toughened | tightened
toughening | tightening
toughens | tightens
tour | tour
toured | toured
touring | touring
tourist
tourist information office | tourist office
tourist office | tourist office
tournament | contest
tournaments | contests
tours | tours
toward | toward
towards | toward
tower
tower block | high rise
town
town center | town center
town centre | town center
town hall | city hall

track
trade
trade union | labor union
trade unions | labor unions
tradesman | craftsman
tradesmen | craftsmen
traffic
traffic accident | road accident
traffic accidents | road accidents
traffic circle | roundabout
traffic jam | tailback
traffic jams | tailbacks
traffic lights | stop lights
traffic signals | stop lights
trail | path
trails | paths
train
train line | rail line
train lines | rail lines
train passenger | rail passenger
train passengers | rail passengers
train station | train station
train stations | train stations
trainee | trainee
trainees | trainees
traineeship | traineeship
trainer | coach
trainers | coaches
training
training session | practice
training sessions | practices
trains
tram | tram
trams | trams
transfer | move
transfer fee | fee
transferred | moved
transferring | moving
transfers | moves
transform | convert
transform into | turn into
transformed | converted
transformed into | turned into
transforming | converting
transforming into | turning into
transforms | converts
transit
transmission | broadcast
transmissions | broadcasts
transport | carry
transportation
transported | carried
transported to hospital | hospitalised
transported to the | taken to the
transported to the hospital | hospitalised
transporting | carrying
transports | carries
trash | trash
trash can | bin
trash cans | bins
trash collection | trash collection
travel
travel through | tour
traveled | traveled
traveler | traveler
travelers | travelers
traveling | traveling
travelled | traveled
travelled through | toured
traveller | traveler
travellers | travelers
travelling | traveling
travelling through | touring
travels
travels through | tours
tray
treated
treatment | therapy
treatments | therapies
trees
trendy | trendy
trial
trial participants | subjects
tribute
tricky | hard
tried | tried
tried out | tested
tries | tries
tries out | tests
trigger | spark
triggered | set off
triggering | sparking
triggers | sparks
trip | trip
trips | trips
troops | troops
trot
trouble | trouble
troubles | troubles
trousers | pants
truce | truce
truces | truces
truck | lorry
truck driver | trucker
truck drivers | truckers
trucker | trucker
truckers | truckers
trucks | trucks
trustworthy | reliable
try | try
try out | test
trying | trying
trying out | testing

tsp | tsp

tube | tube
tuesday
tumor | tumor
tumors | tumors
tumour | tumor
tumours | tumors
tune | song
tunes | songs
turn
turn away | send away
turn down | reject
turn into | turn into
turn off | turn off
turn on | turn on
turn over | hand over
turn up | show up
turned
turned away | sent away
turned down | rejected
turned into | turned into
turned off | turned off
turned on | turned on
turned over | handed over
turned up | shown up
turning
turning away | sending away
turning down | rejecting
turning into | turning into
turning off | turning off
turning on | turning on
turning over | handing over
turning up | showing up
turnout | turnout
turnover | sales
turns
turns away | sends away
turns down | rejects
turns off | shuts off
turns on | turns on
turns over | hands over
turns up | shows up

tv | tv
tv channel | tv channel
tv channels | tv channels
tv series | tv series
tv station | tv channel
tv stations | tv channels
tvs | tvs

twelve
twelve months | one year
twenty
twenty years | 20 years
twice | twice
twice a day | twice a day
twice a week | twice a week
twice a year | twice a year
twice as many | twice as many
twice as much | twice as much
twice daily | twice a day
twice yearly | twice a year
twin | twin
twin sister | twin
two
two decades | 20 years
two goals by | a brace by
two goals from | a brace by
two more | two more
two times | twice
two times a day | twice a day
two times a week | twice a week
two times a year | twice a year
two weeks | 14 days

type
type of | kind of
types | kinds
typical | typical
tyre | tire
tyres | tires

ugly | ugly

ultimately | eventually

unable
unable to | unable to
unanimously | unanimously
unanimously adopt | unanimously pass
unanimously adopted | unanimously passed
unanimously approve | unanimously pass
unanimously approved | unanimously passed
unanimously pass | unanimously pass
unanimously passed | unanimously passed
unannounced | unannounced
unassuming | humble
unbearable | unbearable
unclear
unclear if | unclear if
unclear whether | unclear if
uncommon | rare
uncover | dig up
uncovered | dug up
uncovering | digging up
uncovers | digs up
undamaged | intact
under | under
under a | under a
under suspicion of | suspected of
under the | under the
under the leadership of | led by
under threat | at risk
under water | flooded
under way | going on
underbrush | underbrush
undergo | undergo
undergoes | undergoes
undergoing | undergoing
undergone | undergone
underground | tube
underground train | subway train
underground trains | subway trains
undergrowth | underbrush
underline | stress
underlined | said
underlines | stresses
underlining | stressing
undermine | weaken
undermined | weakened
undermines | weakens
undermining | weakening
underneath | beneath
underneath a | under a
underneath the | under the
underscored | said
underway
underwent | undergone
underwent an operation | had surgery
underwent surgery | had surgery
unearth | dig up
unearthed | dug up
unearthing | digging up
unearths | digs up
unemployed | jobless
unemployment | joblessness
unemployment rate | jobless rate
unexpectedly | surprisingly
unflagging | tireless
unfortunate | unlucky
unfortunately | sadly
unfounded | baseless
unhappy | sad
unhappy with | unhappy with
unharmed | unhurt
unhurt | unhurt
uninjured | unhurt
union
unions
unique | unique
universe | cosmos
university
university professor | professor
university teacher | lecturer
unknown
unknown people | strangers
unknown person | stranger
unlawful | illegal
unlawfully | illegally
unless | unless
unlike | unlike
unlucky | unlucky
unoccupied | empty
unprecedented | unprecedented
unscathed | unhurt
unsightly | ugly
until | till
until now | so far
until then | until then
untiring | tireless
untrue | false
unusual | unusual
unusually | unusually
unveil | reveal
unveiled | revealed
unveiling | revealing
unveils | reveals

up
up and down the country | nationwide
up to | up to
up to date | modern
up to now | so far
up to then | until then
up until | till
up until then | until then
upcoming | upcoming
update | update
updated | updated
updates | updates
updating | updating
upgrade | upgrade
upgraded | upgraded
upgrades | upgrades
upgrading | upgrading
upkeep | upkeep
upon
upon request | on request
uprising | revolt
uprisings | revolts
uprooted
uprooted trees | felled trees
ups
upswing | upturn
upturn | upturn
upwards
upwards of | over

urge | urge
urged | urged
urgency
urgently | urgently
urges | urges
urging | urging

use | use
use up | use up
used | used
used to be | used to be
used up | used up
useless | useless
user
user friendly | easy to use
user guide | user guide
user manual | user guide
users
uses | uses
uses up | uses up
using | using
using up | using up
usual | usual
usually | usually

utilise | use
utilised | used
utilises | uses
utilising | using
utilize | use
utilized | used
utilizes | uses
utilizing | using

vacancies | vacancies
vacancy | vacancy
vacant | empty
vacation
vacation home | holiday home
vacationer | vacationer
vacationers | vacationers
vaccinate | inoculate
vaccinated | immunised
vaccinates | inoculates
vaccinating | inoculating
vaccination | vaccination
vaccinations | vaccinations
vacuum
vacuum cleaner | hoover
vacuum cleaners | hoovers
vale | vale
valley | vale
value | value
valued | valued
valued at | worth
values | values
valuing | valuing
vandalise | vandalise
vandalised | vandalised
vandalises | vandalises
vandalising | vandalising
vandalize | vandalise
vandalized | vandalised
vandalizes | vandalises
vandalizing | vandalising
vanish | vanish
vanished | vanished
vanishes | vanishes
vanishing | vanishing
variety
various | diverse

veer | veer
veered | veered
veering | veering
veers | veers
vehicle
vehicles
velocity | speed
verdict | ruling
verdicts | rulings
verge
verified | checked
verifies | checks
verifying | checking
verses | poems
very
very carefully | very carefully
very much | a lot
vessel | ship
vessels | ships
vet | vet
veterinarian | vet
veterinarians | vets
veterinary
veterinary surgeon | vet
veterinary surgeons | vets
vets | vets

via | via
via e mail | by email
via email | by email
via the internet | online
vicinity
victim | victim
victims | victims
victor | victor
victories | wins
victors | victors
victory | win
view | view
view of | view of
view over | view of
viewpoint | viewpoint
viewpoints | viewpoints
views | views
views across | views of
views of | views of
views over | views of
village
village hall | village hall
village halls | village halls
virtually | almost
virtually all | almost all
virtually every | almost every
visit | visit
visited | visited
visiting | visiting
visiting regulations | visiting rules
visiting rules | visiting rules
visitor | guest
visitor centre | tourist office
visitors | guests
visitors to the museum | museum visitors
visits | visits
vital | vital

vocalist | singer
vocalists | singers
voice
voice complaints | moan
voice concern | voice concern
voice the hope | voice the hope
voiced
voiced complaints | moaned
voiced concern | voiced concern
voiced the hope | voiced the hope
voices
voices complaints | moans
voices concern | voices concern
voices the hope | voices the hope
voicing
voicing complaints | moaning
voicing concern | voicing concern
voicing the hope | voicing the hope
voluntarily | voluntarily
voluntary | voluntary
volunteer | helper
volunteers | helpers
vote | vote
vote in | elect
voted
voted in | elected
voter
voter turnout | turnout
voters | voters
votes | votes
votes in | elects
voting
voting in | electing
vow | vow
vowed | vowed
vowing | vowing
vows | vows

wage | wage
wage dispute | pay dispute
wage increase | pay rise
wage increases | pay rises
wage negotiations | pay talks
wage talks | pay talks
wages | wages
wait
wait for | await
waited
waited for | awaited
waiter | server
waiting
waiting for | awaiting
waits
waits for | awaits
walk | walk
walk out | walk out
walked | walked
walked onto | came onto
walked out | walked out
walker | hiker
walkers | hikers
walking | by foot
walking out | walking out
walkouts | strikes
walks | walks
walks out | walks out
wander | roam
wandered | roamed
wandering | roaming
wanders | roams
want
want to | want to
wanted
wanted to | wanted to
wants
wants to | want to
warehouse | depot
warehouses | depots
warm
warm up | heat up
warmed
warmed up | heated up
warming
warming of the earth | global warming
warming of the planet | global warming
warming up | heating up
warms
warms up | heats up
warn
warn of | warn of
warned
warned of | warned of
warning
warning of | warning of
warns
warns of | warns of
warranty | warranty
was
was a | was a
was able to | managed to
was afraid | feared
was against | opposed
was allowed to | was allowed to
was an | was an
was asked to | was asked to
was awarded | got
was beaten by | lost to
was being built | was being built
was born | was born
was born in | was born in
was brought up | grew up
was called | was named
was confronted with | faced
was considered | was seen as
was considering | was considering
was deliberately set | was set on purpose
was deliberately started | was set on purpose
was delighted about | was happy with
was delighted at | was happy with
was delighted with | was happy with
was destroyed by fire | burnt down
was down by | fell by
was due to | was due to
was employed as | worked as
was employed as a | was a
was expected | was expected
was forbidden | was forbidden
was forecast | was expected
was formed | formed
was formerly | used to be
was given | got
was happy about | was happy with
was happy with | was happy with
was held | happened
was hit by | was hit by
was in charge of | was in charge of
was injured | was injured
was intended to | was meant to
was lacking | lacked
was lit | was lit
was meant to | was meant to
was named | was named
was not able to | couldn t
was not allowed | was forbidden
was not known | was unknown
was not permitted | was forbidden
was obliged to | had to
was opposed to | opposed
was permitted to | was allowed to
was planned for | was planned for
was planning to | planned to
was pleased about | was happy with
was pleased at | was happy with
was pleased with | was happy with
was predicted | was expected
was presented with | got
was previously | used to be
was prohibited | was forbidden
was published in | appeared in
was raised | grew up
was regarded as | was seen as
was requested to | was asked to
was required to | had to
was responsible for | was in charge of
was scheduled for | was planned for
was scheduled to | was due to
was seen as | was seen as
was seriously hurt | was seriously hurt
was seriously injured | was seriously hurt
was set deliberately | was set on purpose
was set on purpose | was set on purpose
was set to | was due to
was short of | lacked
was slightly hurt | was slightly hurt
was slightly injured | was slightly hurt
was started | was lit
was started deliberately | was set on purpose
was started on purpose | was set on purpose
was still unclear | remained unclear
was struck by | was hit by
was suffering from | suffered from
was survived by | left behind
was sworn in | took office
was taken ill | fell ill
was thinking about | was considering
was unable to | couldn t
was under construction | was being built
was unknown | was unknown
was up by | grew by
was used as | acted as
was wearing | wore
wash
wash off | wash off
washed
washed off | rinsed off
washer
washes
washes off | rinses off
washing
washing off | rinsing off
washroom | toilet
washrooms | toilets
waste
waste collection | trash collection
watch | watch
watch over | monitor
watched | watched
watched over | monitored
watches | watches
watches over | monitors
watching | watching
watching over | monitoring
water
water level | water level
water levels | water levels
wave
waves
way
waymarked | marked

weak | weak
weak point | weakness
weak points | weaknesses
weaken | weaken
weakened | weakened
weakening | weakening
weakens | weakens
weakness | weakness
weaknesses | weaknesses
wealthier | richer
wealthiest | richest
wealthy | rich
weapon
weapon used in the murder | murder weapon
weapons | arms
wearing | wearing
weary | tired
weather
weather agency | met office
weather forecast | weather outlook
weather forecasts | weather outlooks
weather office | met office
weather outlook | weather outlook
weather outlooks | weather outlooks
weather service | met office
weather warning | storm warning
web
web site | website
web sites | websites
website | website
websites | websites
wed | wed
wedding | wedding
wednesday
weds | weds
weedkiller | herbicide
week
weekend
weekly | weekly
weeks
weep | cry
weeping | crying
weigh | weigh
weighed | weighed
weighing | weighing
weighs | weighs
weird | odd
welcome | greet
welcomed | greeted
welcomes | greets
welcoming | greeting
well
well known | famous
well known for | known for
well liked | popular
well marked | well marked
well off | rich
well signposted | well marked
wellingtons | wellingtons
went
went back | returned
went bankrupt | gone bust
went beyond | exceeded
went bust | gone bust
went down | fell
went down by | fell by
went into | entered
went into retirement | retired
went missing | vanished
went on | gone on
went on foot | walked
went on for | held
went on holiday | gone on holiday
went on strike | walked out
went on trial | faced trial
went on vacation | gone on holiday
went past | gone past
went through | undergone
went under | sank
went up | grew
went up by | grew by
went up in flames | caught fire
went with | escorted
wept | wept
were
were able to | managed to
were afraid | feared
were allowed to | were allowed to
were asked to | were asked to
were beaten by | lost to
were born | was born
were brought up | grew up
were delighted about | were happy with
were delighted with | were happy with
were down by | fell by
were due to | was due to
were expected | were expected
were forecast | were expected
were given | got
were happy about | were happy with
were happy with | were happy with
were held | happened
were hit by | were hit by
were injured | was injured
were intended to | were meant to
were killed | were killed
were meant to | were meant to
were not able to | couldn t
were obliged to | had to
were permitted to | were allowed to
were pleased about | were happy with
were pleased with | were happy with
were predicted | were expected
were raised | grew up
were requested to | were asked to
were required to | had to
were scheduled to | was due to
were seriously injured | was seriously hurt
were set to | was due to
were slightly injured | was slightly hurt
were struck by | were hit by
were unable to | couldn t
were up by | grew by
wet | wet

what | what
what caused the fire | cause of the fire
what is more | moreover
wheat
wheel
wheelchair
wheelchair user | wheelchair user
wheelchair users | wheelchair users
wheelchairs
whenever | whenever
where | where
whereas | while
whether
which | that
which appeared in | appeared in
which broke out | which started
which means | which means
which means that | which means
which started | which started
which was published in | appeared in
while | while
whilst | while
whisk
whisk the | beat the
whisk them | beat them
whisk together | beat together
whisk until | beat until
whisking | beating
whisks | beats
whisper | whisper
whispered | whispered
whispering | whispering
whispers | whispers
whistle
who | who
whoever | whoever
whole | whole
whole wheat | wholemeal
wholemeal | wholemeal
wholly | fully
whom | who
whose | whose

wide | wide
widen | widen
widened | widened
widening | widening
widens | widens
wider | wider
widespread | common
wife
wild
wild animals | wildlife
wildlife | wildlife
will | will
will close | will shut
will likely | will likely
will most likely | will likely
will most probably | will likely
will probably | will likely
will shut | will shut
win | win
win back | regain
wind
wind farm | wind farm
wind farms | wind farms
wind park | wind farm
wind parks | wind farms
winds
windscreen | windscreen
windshield | windscreen
windy | windy
winner | victor
winner of the test | test winner
winners | victors
winning
winning back | regaining
winning goal | match winner
wins | wins
wins back | regains
winter
wish | wish
wish for | hope for
wish to | want to
wished
wished for | hoped for
wished to | wanted to
wishes | wishes
wishes for | hopes for
wishes to | want to
wishing
wishing for | hoping for
with
with a disability | disabled
with breakfast included | breakfast included
with care | carefully
with difficulty | with difficulty
with ease | easily
with effect from | as from
with effect from april | from april
with effect from august | from august
with effect from december | from december
with effect from february | from february
with effect from friday | from friday
with effect from january | from january
with effect from july | from july
with effect from june | from june
with effect from march | from march
with effect from may | from may
with effect from monday | from monday
with effect from november | from november
with effect from october | from october
with effect from saturday | from saturday
with effect from september | from september
with effect from sunday | from sunday
with effect from thursday | from thursday
with effect from today | from today
with effect from tomorrow | from tomorrow
with effect from tuesday | from tuesday
with effect from wednesday | from wednesday
with great care | very carefully
with great effort | with difficulty
with immediate effect | effective immediately
with no exceptions | without exception
with one voice | unanimously
with regard to | regarding
with respect to | regarding
with the aid of | by means of
with the exception of | except
with the help of | by means of
withdraw | pull out
withdrawing | pulling out
withdrawn | withdrew
withdrawn from | pulled out of
withdraws | pulls out
withdrew | withdrew
withdrew from | pulled out of
within | within
within a few | within a few
within days | within days
within hours | within hours
within minutes | in minutes
within the last | over the last
within the next | in the next
within the past | over the last
within weeks | within weeks
without
without a break | non stop
without a hitch | smoothly
without any problems | smoothly
without charge | free
without delay | at once
without difficulty | easily
without exception | without exception
without giving a name | anonymously
without injury | unhurt
without interruption | non stop
without notice | unannounced
without precedent | unprecedented
without problems | smoothly
without warning | unannounced
witness | see
witnessed | saw
witnesses | sees
witnesses said | witnesses said
witnessing | seeing

woman
women
won
won back | regained
won bronze | won bronze
won gold | won gold
won silver | won silver
won the race | won the race
won the title | won the title
wonderful | glorious
wood | wood
wooden | wooden
woodland | woods
woodlands | forests
woods | woods
wore | wore
work
work of art | artwork
work out | work out
work together | cooperate
worked
worked as | worked as
worked as a | was a
worked as an | was an
worked out | calculated
worked together | cooperated
worker | worker
workers | staff
workforce | manpower
working
working in shifts | shift work
working out | calculating
working together | cooperating
workmate | workmate
workmates | workmates
works
works as a | is a
works as an | is an
works of art | artworks
works on | works on
works out | works out
works together | cooperates
world
world champion | world champion
world record holder | world record holder
world title holder | world champion
worldwide | globally
worried | anxious
worries
worse
worsen | worsen
worsened | worsened
worsening | worsening
worsens | worsens
worshipper | churchgoer
worshippers | churchgoers
worth | worth
worth of damage | in damage
would
would like to | want to
wound | wound
wounds | wounds

wreck | ruin
wreckage
wrecked | ruined
wrecking | ruining
wrecks | ruins
write | write
write down | jot down
writer | author
writers | authors
writes | writes
writes down | jots down
writing | writing
writing down | noting down
written | wrote
written down | noted down
wrong | wrong
wrongly | wrongly
wrote | wrote
wrote down | noted down

year
year on year | year on year
yearly | annual
yearly report | annual report
years
years ago | years ago
yell | yell
yelled | yelled
yelling | yelling
yells | yells
yet

young | young
young cat | kitten
young cats | kittens
young dog | puppy
young dogs | puppies
young lady | young lady
young people | youths
young person | youth
young woman | young lady
youngster | youth
youngsters | youths
youth | youth
youths | youths

zip
zip code | postcode

zone | area
zones | areas

zucchini | zucchini
zucchinis | zucchinis\
"""
