"""Malay: which expressions say the same."""

EXPRESSIONS = """\
ada
ada kalanya | ada kalanya

agar | agar

akan
akan tetapi | tapi
akhirnya | akhirnya
akibat | akibat

awalnya

bagi | bagi
bahagian
balik | balik
banyak
barangkali | mungkin
baru
baru baru ini | baru baru ini

beberapa | beberapa
belakangan
belakangan ini | baru baru ini
berbincang
berbincang mengenai | membincangkan
berdekatan
berdekatan dengan | berhampiran
berhampiran | berhampiran
berhubung | tentang
berkata | berkata
berkenaan | tentang
berlangsung | diadakan
bermula | bermula
bersama | bersama
bersama sama | bersama
berusaha | cuba

biarpun | biarpun

buat
buat masa ini | kini

contoh
contohnya | misalnya

cuba | cuba
cuma | cuma

dalam
dalam masa terdekat | tidak lama lagi
dan | dan

demikian
dengan

di
di samping itu | selain itu
diadakan | diadakan
dianjurkan | diadakan
dibaiki | dibaiki
dibenarkan | diizinkan
dibina | dibina
didirikan | dibina
digunakan | dipakai
dihantar | dikirim
diizinkan | diizinkan
dijumpai | ditemui
dikirim | dikirim
dilahirkan | lahir
dimulakan | bermula
dipakai | dipakai
diperbaiki | dibaiki
disebabkan | sebab
ditemui | ditemui

dunia

ekoran | akibat

firma | firma

hampir | hampir
hanya | cuma

hingga | hingga
hingga kini | hingga kini

iaitu | iaitu

ini

itu

jelasnya | katanya

jika | jika
jikalau | jika

justeru | maka

kadang
kadang kadang | ada kalanya
kadang kala | ada kalanya
kala
kalanya
kalau | jika
katanya | katanya

kecuali | kecuali
kembali | balik
kemudian | lalu
kerana | sebab
kerap | kerap
kesalahan | kesalahan
kesempatan | peluang
kesilapan | kesalahan
ketika | ketika

khususnya | terutama

kini | kini
kira
kira kira | sekitar

kurang
kurangnya

lagi
lahir | lahir
lalu | lalu
lama
lantaran | akibat

lebih
lebih kurang | sekitar
lebihnya

maka | maka
maksimum | maksimum
manakala | manakala
masa

melainkan | kecuali
memakai | memakai
memaklumkan | berkata
membaiki | membaiki
membenarkan | membenarkan
memberitahu | berkata
membina | membina
membincangkan | membincangkan
memerlukan | memerlukan
memiliki | memiliki
memperbaiki | membaiki
memperoleh | mendapat
mempunyai | memiliki
memulakan | memulakan
menambah | berkata
menanti | menanti
mendadak | mendadak
mendapat | mendapat
mendirikan | membina
menegaskan | berkata
menemui | menemui
menetap | menetap
mengadakan | mengadakan
mengambil
mengambil bahagian dalam | menyertai
menganjurkan | mengadakan
mengawali | memulakan
mengenai | tentang
mengguna | memakai
menggunakan | memakai
menghantar | mengirim
mengikut | menurut
mengirim | mengirim
mengizinkan | membenarkan
mengkehendaki | memerlukan
mengumumkan | berkata
meninggal | wafat
meninggal dunia | wafat
menjelaskan | berkata
menjumpai | menemui
menunggu | menanti
menurut | menurut
menyatakan | berkata
menyebut | berkata
menyertai | menyertai
merta
meskipun | biarpun

minimum | minimum
misalnya | misalnya

mulanya | mulanya
mungkin | mungkin

namun | tapi

nyaris | hampir

oleh
oleh itu | maka
oleh yang demikian | maka

pada
pada akhirnya | akhirnya
pada awalnya | mulanya
pada masa ini | kini
pada mulanya | mulanya
paling
paling banyak | maksimum
paling kurang | minimum

peluang | peluang
penduduk | warga

pula

sama
sampai | hingga
samping

sebab | sebab
sebagai
sebagai contoh | misalnya
sedangkan | manakala
segera | segera
sehingga | hingga
sehingga kini | hingga kini
sehingga sekarang | hingga kini
sejumlah | beberapa
sekadar | cuma
sekala
sekali
sekali sekala | ada kalanya
sekarang | kini
sekiranya | jika
sekitar | sekitar
sekurang
sekurang kurangnya | minimum
selain
selain itu | selain itu
selebih
selebih lebihnya | maksimum
selepas | usai
selepas itu | lalu
semasa | ketika
sementara | manakala
sering | kerap
serta | dan
serta merta | segera
sesudah | usai
setakat
setakat ini | hingga kini
setelah | usai
setiap | tiap
setidak
setidak tidaknya | minimum
sewaktu | ketika

sungguhpun | biarpun
supaya | agar

syarikat | firma

tambahan
tambahan pula | selain itu
tambahnya | katanya
tapi | tapi

tentang | tentang
terdekat
terutama | terutama
terutamanya | terutama
tetapi | tapi

tiap | tiap
tiap tiap | tiap
tiba
tiba tiba | mendadak
tidak
tidak lama lagi | tidak lama lagi
tidaknya
tinggal | menetap

ujarnya | katanya

umpamanya | misalnya

untuk | bagi

usai | usai

wafat | wafat
walaupun | biarpun
warga | warga

yakni | iaitu
yang\
"""
