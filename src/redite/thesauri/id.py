"""Indonesian: which expressions say the same."""

EXPRESSIONS = """\
acap
acap kali | kerap

ada
aduk
aduk rata | aduk rata

agar | agar

ahli | ahli

akan
akan tetapi | tapi
akhirnya | akhirnya
akibat | akibat
aktifitas | aktifitas
aktivitas | aktifitas

amat | amat

aneh | aneh
angsur
anjuran | saran
antar
antar kota | antarkota
antarkota | antarkota

apabila | bila
api
apotek | apotek
apotik | apotek

atas
atau | atau
ataupun | atau

awalnya | semula

babak
babak kedua | babak kedua
babak pertama | babak pertama
bahagia | senang
balik | balik
bandar
bandar udara | bandara
bandara | bandara
bantuan | bantuan
banyak
barangkali | mungkin
baru
baru baru ini | baru baru ini
bawah

bebas
beberapa | beberapa
belakangan
belakangan ini | baru baru ini
belanja | belanja
belum
belum lama ini | baru baru ini
benar | benar
bencana
bentuk | wujud
beranggapan | beranggapan
berangkat | bertolak
berangsur
berangsur angsur | bertahap
berat
berbeda | berbeda
berbelanja | belanja
berbicara | bicara
berbincang | mengobrol
bercakap
bercakap cakap | mengobrol
berdasarkan
berdasarkan keterangan | menurut
berdomisili | bermukim
berhadapan
berhadapan dengan | menghadapi
berhasil | sukses
beri
beri tahu | beritahu
beristirahat | istirahat
berita | kabar
beritahu | beritahu
berjumpa | bertemu
berkali
berkali kali | berkali kali
berkata | bilang
berkurang | turun
berlainan | berbeda
berlangsung | digelar
berlokasi | terletak
bermukim | bermukim
berpartisipasi | ikut serta
berpendapat | beranggapan
berpulang | wafat
bersama | bersama
bersama sama | bersama
bersamaan | serentak
bertahap | bertahap
bertanggung
bertanggung jawab | bertanggungjawab
bertanggungjawab | bertanggungjawab
bertemu | bertemu
bertolak | bertolak
berulang
berulang kali | berkali kali
berupaya | mencoba
berusaha | mencoba
betul | benar

biarpun | meski
biasanya | biasanya
biaya | biaya
bicara | bicara
bila | bila
bilang | bilang
bisa | bisa

bola

bumi
bunyi | bunyi

cakap
campur
campur rata | aduk rata
cantik | indah
capaian | hasil
cara | cara

cemas | cemas
cepat | cepat
cerdas | cerdas
cerita | kisah

cocok | cocok
contoh
contohnya | misalnya

cukup | cukup
cuma | cuma
cuma cuma | gratis

dahulu | dulu
dan | dan
dapat | bisa
dari
daripada | daripada

dekat | dekat
demi | demi
demikian
dengan
dengan demikian | karena itu
dengan sengaja | sengaja

di
di atas | di atas
di bawah | di bawah
di dekat | dekat
di samping itu | lagi pula
diadakan | digelar
diaduk | diaduk
diajukan | diajukan
diakibatkan | disebabkan
diam
diam diam | diam diam
dianjurkan | dianjurkan
diawali | diawali
diawasi | diawasi
dibahas | dibahas
dibangun | dibangun
dibantu | dibantu
dibayar | dibayar
dibekuk | dibekuk
dibetulkan | dibetulkan
dibiayai | didanai
dibicarakan | dibahas
dibolehkan | diizinkan
dibongkar | dibongkar
dibutuhkan | dibutuhkan
dicampur | diaduk
dicek | dicek
diceritakan | dikisahkan
didanai | didanai
didapat | didapat
didapati | didapati
didapatkan | didapat
didesain | didesain
didirikan | dibangun
didiskusikan | dibahas
didistribusikan | disalurkan
didonasikan | didonasikan
diganti | diganti
digarap | digarap
digelar | digelar
digunakan | dipakai
diharuskan | diharuskan
dihentikan | disetop
dihimpun | dihimpun
diinstal | diinstal
diizinkan | diizinkan
dijelaskan | dikatakan
dijinakkan | dijinakkan
dikarenakan | sebab
dikatakan | dikatakan
dikerjakan | digarap
diketuai | diketuai
dikirim | dikirim
dikirimkan | dikirim
dikisahkan | dikisahkan
dikumpulkan | dihimpun
dilahirkan | lahir
dilanjutkan | diteruskan
dilunasi | dibayar
dimulai | diawali
dinaikkan | dinaikkan
dinanti | dinanti
dinyatakan | dikatakan
dipadamkan | dijinakkan
dipakai | dipakai
dipantau | diawasi
dipasang | diinstal
dipelihara | dirawat
diperbaiki | dibetulkan
diperbolehkan | diizinkan
diperiksa | dicek
diperlukan | dibutuhkan
diperoleh | didapat
dipersiapkan | disiapkan
dipimpin | diketuai
dipublikasikan | diterbitkan
diputuskan | diputuskan
dirampungkan | dituntaskan
dirancang | didesain
dirawat | dirawat
diri
diringkus | dibekuk
dirobohkan | dibongkar
dirubah | diubah
disalurkan | disalurkan
disampaikan | dikatakan
disarankan | dianjurkan
disebabkan | disebabkan
disebutkan | dikatakan
diselenggarakan | digelar
diselesaikan | dituntaskan
diselidiki | diusut
disetop | disetop
disiapkan | disiapkan
diskusi | diskusi
display | layar
disumbangkan | didonasikan
ditandatangani | diteken
ditangguhkan | ditunda
ditangkap | dibekuk
diteken | diteken
ditemukan | didapati
diterbitkan | diterbitkan
diteruskan | diteruskan
ditetapkan | diputuskan
ditingkatkan | dinaikkan
ditolong | dibantu
ditukar | diganti
ditunda | ditunda
ditunggu | dinanti
dituntaskan | dituntaskan
diubah | diubah
diumumkan | dikatakan
diungkapkan | dikatakan
diusulkan | diajukan
diusut | diusut
diwajibkan | diharuskan

donasi | donasi

duit | duit
dukungan | dukungan
dulu | dulu
dunia

enak | enak

faedah | faedah
fans | fans

film | film
firma | firma

gamblang | jelas
gampang | mudah
ganjil | aneh
ganti
gara
gara gara | akibat
gawang

gembira | senang
gempa | gempa
gempa bumi | gempa
genggam

gol

gratis | gratis

guna | demi
gusar | gusar

hadiah | kado
hambatan | kendala
hampir | hampir
handphone | hp
hangatkan | panaskan
hanya | cuma
hari
harus | harus
hasil | hasil

hendak | ingin
hening | hening

hingga | hingga
hingga kini | sejauh ini
hingga saat ini | sejauh ini

hp | hp

hutan | hutan

ijin | ijin

ikut
ikut serta | ikut serta

imbuhnya | katanya

indah | indah
ingin | ingin
ini

istirahat | istirahat

itu

izin | ijin

jadual | jadual
jadwal | jadual
jalan
jalan bebas hambatan | jalan tol
jalan setapak | jalan setapak
jalan tol | jalan tol
jalur
jalur setapak | jalan setapak
jauh
jawab

jelas | jelas
jelasnya | katanya

jika | bila
jikalau | bila

juga | juga
jumpa
jumpa pers | jumpa pers
jurnalis | jurnalis
juru
juru latih | pelatih

kabar | kabar
kabur | kabur
kadang | kadang
kadang kadang | kadang
kado | kado
kalau | bila
kali
karcis | tiket
karena | sebab
karena itu | karena itu
karya
karyawan | pegawai
kasih
kata | kata
katanya | katanya

kebetulan | kebetulan
kebutuhan | kebutuhan
kecuali | kecuali
kediaman | kediaman
kedua
kejadian | kejadian
kekeliruan | kesalahan
kelebihan | kelebihan
kelelahan | kelelahan
keletihan | kelelahan
kelihatan | tampak
keliru | salah
kemampuan | kemampuan
kembali | balik
kemudian | lalu
kendala | kendala
kendati | meski
kendatipun | meski
keperluan | kebutuhan
keputusan | keputusan
kerap | kerap
kerap kali | kerap
kereta | kereta
kereta api | kereta
kerja
kerja sama | kerjasama
kerjasama | kerjasama
kesalahan | kesalahan
kesanggupan | kemampuan
kesempatan | peluang
kesukaran | kesukaran
kesulitan | kesukaran
keterangan
ketetapan | keputusan
ketika | saat
ketimbang | daripada
keunggulan | kelebihan
keuntungan | laba

khawatir | cemas
khusus | khusus
khususnya | terutama

kini | kini
kiper | kiper
kira
kira kira | sekitar
kisah | kisah

kokoh | kuat
komplet | komplet
konferensi
konferensi pers | jumpa pers
konyong
kota

kualitas | mutu
kuat | kuat
kurang
kurang dari | di bawah
kurang lebih | sekitar
kurangnya

laba | laba
laga | laga
lagi
lagi pula | lagi pula
lahan
lahir | lahir
laki
laki laki | pria
lalu | lalu
lama
lamanya
langkah | langkah
lanjut
lanjut usia | lansia
lansia | lansia
lantaran | sebab
latih
lawan | lawan
layar | layar
lazimnya | biasanya

lebih
lebih dari | di atas
lebih kurang | sekitar
lekas | cepat
lelaki | pria
lengang | sepi
lengkap | komplet
lenyap | raib
lewat | lewat
lezat | enak

loka
loka karya | lokakarya
lokakarya | lokakarya
lokal | lokal
longsor | longsor

luka
luka berat | luka berat
luka parah | luka berat
lumrah | wajar

maka
maka dari itu | karena itu
maksimal | maksimal
manfaat | faedah
marah | gusar
masalah | masalah
masuk | masuk
masyhur | masyhur

melaksanakan | menjalankan
melalui | lewat
melanjutkan | meneruskan
melarikan
melarikan diri | kabur
melebarkan | melebarkan
meletakkan | menaruh
meliputi | meliputi
melunasi | melunasi
memadai | cukup
memadamkan | memadamkan
memakai | memakai
memanaskan | memanaskan
memantau | memantau
memaparkan | bilang
memasang | memasang
memasuki | masuk
membahas | membahas
membangun | membangun
membantu | membantu
membayar | melunasi
membekuk | membekuk
memberi
memberi pelajaran | mengajar
memberi tahu | mengabari
memberitahu | memberitahu
memberitahukan | memberitahu
membetulkan | membetulkan
membiayai | mendanai
membicarakan | membahas
membobol
membobol gawang | mencetak gol
membolehkan | membolehkan
membongkar | membongkar
membutuhkan | memerlukan
memelihara | merawat
memengaruhi | memengaruhi
memeriksa | mengecek
memerlukan | memerlukan
memesona | memesona
memiliki | punya
memimpin | memimpin
mempengaruhi | memengaruhi
memperbaiki | membetulkan
memperbolehkan | membolehkan
memperlihatkan | menunjukkan
memperluas | melebarkan
mempermudah | memudahkan
memperoleh | mendapat
mempersiapkan | menyiapkan
mempersulit | mempersulit
mempesona | memesona
mempublikasikan | menerbitkan
mempunyai | punya
memudahkan | memudahkan
memulai | memulai
memutuskan | memutuskan
menaikkan | menaikkan
menakjubkan | menakjubkan
menakutkan | menakutkan
menambahkan | bilang
menandatangani | meneken
menangguhkan | menunda
menangkap | membekuk
menanti | menanti
menaruh | menaruh
mencakup | meliputi
mencampur | mengaduk
menceritakan | mengisahkan
mencetak
mencetak gol | mencetak gol
mencoba | mencoba
mendadak | mendadak
mendanai | mendanai
mendapat | mendapat
mendapati | mendapati
mendapatkan | mendapat
mendesain | mendesain
mendirikan | membangun
mendiskusikan | membahas
mendistribusikan | menyalurkan
mendonasikan | mendonasikan
mendukung | mendukung
menegaskan | bilang
meneken | meneken
menemui | menemui
menemukan | mendapati
menerangkan | bilang
menerbitkan | menerbitkan
menerus
meneruskan | meneruskan
menetapkan | memutuskan
mengabari | mengabari
mengadakan | menggelar
mengaduk | mengaduk
mengagumkan | menakjubkan
mengajar | mengajar
mengajukan | mengajukan
mengakhiri | menyudahi
mengakibatkan | menimbulkan
mengalahkan | mengalahkan
menganjurkan | menyarankan
mengatakan | bilang
mengawali | memulai
mengawasi | memantau
mengecek | mengecek
mengemukakan | bilang
mengenai | soal
mengerjakan | menggarap
mengetuai | memimpin
mengganti | menukar
menggarap | menggarap
menggelar | menggelar
menggemari | menyukai
menggunakan | memakai
menghadapi | menghadapi
menghangatkan | memanaskan
mengharuskan | mewajibkan
menghentikan | menyetop
menghimpun | menghimpun
menginformasikan | memberitahu
menginstal | memasang
mengirim | mengirim
mengirimkan | mengirim
mengisahkan | mengisahkan
mengizinkan | membolehkan
mengkonfirmasi | mengonfirmasi
mengkonsumsi | mengonsumsi
mengobrol | mengobrol
mengonfirmasi | mengonfirmasi
mengonsumsi | mengonsumsi
mengubah | merubah
mengumpulkan | menghimpun
mengumumkan | bilang
mengungkapkan | bilang
mengusulkan | mengajukan
mengusut | mengusut
menimbulkan | menimbulkan
meninggal | wafat
meninggal dunia | wafat
meningkat | naik
meningkatkan | menaikkan
menjalankan | menjalankan
menjebol
menjebol gawang | mencetak gol
menjelaskan | bilang
menjinakkan | memadamkan
menjumpai | menemui
menolong | membantu
menonton | menonton
menukar | menukar
menunda | menunda
menundukkan | mengalahkan
menunggu | menanti
menunjukkan | menunjukkan
menuntaskan | menuntaskan
menurun | turun
menurut | menurut
menuturkan | bilang
menyaksikan | menonton
menyalurkan | menyalurkan
menyampaikan | bilang
menyarankan | menyarankan
menyatakan | bilang
menyebabkan | menimbulkan
menyebutkan | bilang
menyelenggarakan | menggelar
menyelesaikan | menuntaskan
menyelidiki | mengusut
menyeramkan | menakutkan
menyetop | menyetop
menyiapkan | menyiapkan
menyokong | mendukung
menyudahi | menyudahi
menyukai | menyukai
menyulitkan | mempersulit
menyumbangkan | mendonasikan
merampungkan | menuntaskan
merancang | mendesain
merawat | merawat
meringkus | membekuk
merobohkan | membongkar
merubah | merubah
meski | meski
meskipun | meski
mesti | harus
metode | cara
mewajibkan | mewajibkan

minimal | minimal
mirip | mirip
misalnya | misalnya

motor | motor

mudah | mudah
mulanya | semula
mungkin | mungkin
murid | murid
mutu | mutu

naik | naik
namun | tapi
namun demikian | tapi
nara
nara sumber | narasumber
narasumber | narasumber

nyaris | hampir

obrolan | obrolan

olah
olah raga | olahraga
olahraga | olahraga
oleh
oleh karena | sebab
oleh karena itu | karena itu
oleh sebab itu | karena itu

ongkos | biaya

opini | opini

orang
orang tua | orangtua
orangtua | orangtua

pada
pada akhirnya | akhirnya
pada awalnya | semula
pada mulanya | semula
pada umumnya | umumnya
pakar | ahli
paling
paling banyak | maksimal
paling sedikit | minimal
paling tidak | minimal
panaskan | panaskan
pandai | cerdas
panitia | panitia
paparnya | katanya
parah
paruh
paruh kedua | babak kedua
paruh pertama | babak pertama
pasca
pasca bencana | pascabencana
pascabencana | pascabencana

pebisnis | pebisnis
pegawai | pegawai
pekerja | pegawai
pelajaran
pelan | pelan
pelan pelan | pelan
pelancong | turis
pelatih | pelatih
peluang | peluang
pemakaian | pemakaian
pembahasan | diskusi
pembangunan | pendirian
pembetulan | perbaikan
pemeriksaan | pengecekan
pemilihan
pemilihan umum | pemilu
pemilu | pemilu
pemirsa | pemirsa
pendapat | opini
pendapatan | pendapatan
pendirian | pendirian
penduduk | warga
pengadil | wasit
pengarang | penulis
pengecekan | pengecekan
pengemudi | sopir
pengganti
penggemar | fans
penggorengan | wajan
penggunaan | pemakaian
penghasilan | pendapatan
pengusaha | pebisnis
pengusutan | pengusutan
penjaga
penjaga gawang | kiper
penonton | pemirsa
penulis | penulis
penyelenggara | panitia
penyelidikan | pengusutan
perbaikan | perbaikan
percakapan | obrolan
perempuan | wanita
perihal | soal
peristiwa | kejadian
perkawinan | perkawinan
perlahan | pelan
perlahan lahan | pelan
permasalahan | masalah
pernikahan | perkawinan
pers
persis | tepat
persoalan | masalah
pertama
pertandingan | laga
pertolongan | bantuan
perusahaan | firma
pesawat | pesawat
pesawat terbang | pesawat

pilu | pilu
pintar | cerdas

ponsel | hp

praktek | praktek
praktik | praktek
pria | pria

pula | juga
pun
punya | punya

raga
raib | raib
rampung | tuntas
rata

regu | tim
resiko | resiko

rimba | hutan
rintangan | kendala
risiko | resiko
rival | lawan

rs | rs

rumah
rumah sakit | rs
rusak
rusak berat | rusak berat
rusak parah | rusak berat

saat | saat
saat ini | kini
saja
sakit
salah | salah
sama
sampai | hingga
sampai saat ini | sejauh ini
sampai sekarang | sejauh ini
samping
sangat | amat
saran | saran
sasaran | tujuan

sebab | sebab
sebagai
sebagai contoh | misalnya
sebagai ganti | sebagai ganti
sebagai pengganti | sebagai ganti
sebenarnya | sejatinya
secara
secara bertahap | bertahap
secara diam diam | diam diam
secara gratis | gratis
secara kebetulan | kebetulan
secepatnya | segera
sedangkan | sedangkan
sederhana | simpel
sedih | pilu
sedikit
sedikitnya | minimal
segenap | semua
segera | segera
sejatinya | sejatinya
sejauh
sejauh ini | sejauh ini
sejumlah | beberapa
sekadar | cuma
sekalipun | meski
sekarang | kini
seketika | segera
sekitar | sekitar
sekonyong
sekonyong konyong | mendadak
sekurang
sekurang kurangnya | minimal
selain
selain itu | lagi pula
selalu | selalu
selama | selama
selama lamanya | selamanya
selamanya | selamanya
selanjutnya | lalu
selesai | tuntas
seluler
seluruh | semua
sementara | sedangkan
semua | semua
semua orang | tiap orang
semula | semula
senang | senang
senantiasa | selalu
sengaja | sengaja
senyap | hening
seorang
sepak
sepak bola | sepakbola
sepakbola | sepakbola
sepanjang | selama
sepeda
sepeda motor | motor
sepenuhnya | seutuhnya
sepi | sepi
serdadu | serdadu
serentak | serentak
sering | kerap
sering kali | kerap
seringkali | kerap
serta | dan
serupa | mirip
sesegera
sesegera mungkin | segera
sesekali | kadang
sesuai | cocok
sesudah | usai
sesungguhnya | sejatinya
setapak
setelah | usai
setempat | lokal
setiap | tiap
setiap hari | tiap hari
setiap orang | tiap orang
setiap tahun | tiap tahun
setidaknya | minimal
seusai | usai
seutuhnya | seutuhnya
sewaktu | saat

simpel | simpel
sinema | film
siswa | murid

skuad | tim

soal | soal
sokongan | dukungan
sopir | sopir

spesial | khusus

stasiun
stasiun kereta | stasiun kereta
stasiun kereta api | stasiun kereta

suara | bunyi
sukar | sukar
sukses | sukses
sulit | sukar
sumbangan | donasi
sumber
sunyi | sepi
supaya | agar
supir | sopir
susah | sukar

tahu
tahun
tak | tak
tak ada seorang pun | tak ada yang
tak ada yang | tak ada yang
tak bisa | tak bisa
tak dapat | tak bisa
tak seorang pun | tak ada yang
tambahnya | katanya
tampak | tampak
tanah
tanah longsor | longsor
tanda
tanda tangan | tandatangan
tandatangan | tandatangan
tangan
tangguh | kuat
tapi | tapi

telepon
telepon genggam | hp
telepon seluler | hp
televisi | tv
tempat
tempat tinggal | kediaman
tentang | soal
tentara | serdadu
tentu
tentu saja | tentunya
tentunya | tentunya
tepat | tepat
teramat | amat
terbang
terima
terima kasih | terimakasih
terimakasih | terimakasih
terkadang | kadang
terkecuali | kecuali
terkenal | masyhur
terletak | terletak
terlihat | tampak
ternama | masyhur
tersohor | masyhur
terus
terus menerus | terus menerus
terus terusan | terus menerus
terusan
terutama | terutama
tetapi | tapi

tiap | tiap
tiap hari | tiap hari
tiap orang | tiap orang
tiap tahun | tiap tahun
tiap tiap | tiap
tiba
tiba tiba | mendadak
tidak | tak
tidak ada seorang pun | tak ada yang
tidak ada yang | tak ada yang
tidak bisa | tak bisa
tidak dapat | tak bisa
tidak jauh dari | dekat
tidak seorang pun | tak ada yang
tiket | tiket
tim | tim
tindakan | langkah
tinggal

tol

tua
tujuan | tujuan
tuntas | tuntas
turis | turis
turun | turun
turut
turut serta | ikut serta
tutup
tutup usia | wafat
tutur | kata
tuturnya | katanya

tv | tv

uang | duit

ucap | kata
ucapnya | katanya

udara

ujar | kata
ujarnya | katanya

umpamanya | misalnya
umum
umumnya | umumnya

ungkap | kata
ungkapnya | katanya
untuk | demi

usai | usai
usia
usul | usul
usulan | usul

wafat | wafat
wajan | wajan
wajar | wajar
waktu | saat
walaupun | meski
wanita | wanita
warga | warga
wartawan | jurnalis
wasit | wasit

wisatawan | turis

wujud | wujud

yaitu | yaitu
yakni | yaitu
yang\
"""
