"""Indonesian: its words of closed classes, and its equivalents."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "beliau engkau ku mu kepada terhadap para bagi tentang mengenai ketika serta namun tetapi tapi sedangkan "
        "sementara meski meskipun walaupun maka pun lah kah sini situ sana begitu begini demikian apa siapa mana "
        "dimana bagaimana mengapa kapan ialah yakni yaitu merupakan sebuah seorang suatu agar supaya sang si "
        "melalui secara sendiri selaku sangat guna dll hal pula toh"
    ),
    negations=(
        "tidak tak bukan belum jangan tanpa tiada nggak gak enggak anti nir non kecuali melawan menentang "
        "mustahil bukanlah tidaklah takkan gagal dilarang"
    ),
    quantities=(
        "semua seluruh segala setiap tiap masing beberapa sebagian banyak sedikit lebih kurang paling "
        "terbanyak setidaknya minimal maksimal mayoritas setengah separuh ganda hanya cuma sekadar hampir "
        "sekitar kira atas bawah sebelum sesudah setelah sejak hingga sampai antara dari naik turun terakhir "
        "lain lainnya cukup tepat persis total jumlah masih sudah lagi kembali selalu sering kadang jarang "
        "biasanya sekarang kini segera nanti terlambat awal berikut berikutnya sebelumnya mantan baru lama "
        "rata selama luar belakang depan kiri kanan utara selatan timur barat kali sama besar kecil tinggi "
        "rendah panjang pendek pertama sekaligus makin semakin"
    ),
    modals=(
        "bisa dapat boleh harus wajib mesti perlu mau ingin akan mungkin barangkali kemungkinan diduga konon "
        "atau jika kalau bila apabila karena sebab asalkan"
    ),
    titles_of_men="bapak pak",
    titles_of_women="ibu bu",
    titles="dr",
    numbers=(
        "0 nol 1 pertama satu 2 dua kedua 3 tiga ketiga 4 empat keempat 5 lima kelima 6 enam keenam 7 tujuh "
        "ketujuh 8 delapan kedelapan 9 sembilan kesembilan 10 sepuluh puluh puluhan kesepuluh 11 sebelas "
        "belas kesebelas 12 lusin 100 seratus ratus ratusan keseratus 1000 seribu ribu ribuan keseribu "
        "1000000 sejuta juta jutaan 1000000000 semiliar miliar miliaran milyar 1000000000000 triliun"
    ),
    dates=(
        "hari kemarin besok lusa pekan minggu bulan tahun abad dekade pagi siang sore malam musim jam januari "
        "februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun "
        "jul agu sep okt nov des senin selasa rabu kamis jumat sabtu min sen sel rab kam jum sab thn bln mgg "
        "hr"
    ),
    units=(
        "persen sen derajat rupiah rp menit detik meter kilo € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f hektare ha ekar ac "
        "karat kt permil terabyte tb gigabyte gb megabyte mb kilobyte kb byte bit mnt dtk volt kilokalori "
        "kkal kalori kal joule kwh gigahertz ghz megahertz mhz hertz hz kilometer km sentimeter cm milimeter "
        "mm mil mi yard yd kaki ft inci in kilogram kg gram pound lb ounce oz gigawatt gw megawatt mw "
        "kilowatt kw watt hp mpj liter mililiter ml galon gal barrel bbl dolar franc krone rupee peso dinar "
        "rial rubel leu euro dirham"
    ),
    credits=(
        "foto gambar fotografer video sumber arsip ilustrasi dok antara afp reuters getty baca simak lihat "
        "juga iklan"
    ),
    labels=(
        "baca juga; simak juga; lihat juga; baca selengkapnya; berita terkait; artikel terkait; sumber foto; "
        "foto dok; gambas video; lanjutkan membaca; getty images; baca berita"
    ),
    invitations="baca selengkapnya; selengkapnya; baca lebih lanjut; lanjutkan membaca",
    bylines="oleh reporter penulis",
    negative_prefixes="tak non nir",
    equivalents=(
        "mengatakan | menyatakan | menjelaskan | menuturkan | mengungkapkan | menyampaikan | menyebutkan | "
        "memaparkan | menerangkan | mengumumkan | menambahkan | menegaskan | berkata | bilang | mengemukakan; "
        "katanya | ujarnya | tuturnya | ucapnya | jelasnya | ungkapnya | imbuhnya | tambahnya | paparnya; kata | "
        "ujar | tutur | ucap | ungkap; dikatakan | dinyatakan | dijelaskan | disampaikan | disebutkan | "
        "diungkapkan | diumumkan; karena | sebab | lantaran | oleh karena | dikarenakan; akibat | gara gara; "
        "hampir | nyaris; sekitar | kira kira | kurang lebih | lebih kurang; setidaknya | sedikitnya | paling "
        "tidak | minimal | paling sedikit | sekurang kurangnya; paling banyak | maksimal; hanya | cuma | sekadar; "
        "untuk | guna | demi; agar | supaya; tidak ada seorang pun | tak seorang pun | tidak seorang pun | tak "
        "ada seorang pun | tidak ada yang | tak ada yang; setiap | tiap | tiap tiap; beberapa | sejumlah; selama "
        "| sepanjang; setelah | sesudah | usai | seusai; hingga | sampai; sejauh ini | hingga kini | sampai "
        "sekarang | sampai saat ini | hingga saat ini; juga | pula; serta | dan; sementara | sedangkan; meskipun "
        "| walaupun | meski | kendati | kendatipun | biarpun | sekalipun; namun | tetapi | tapi | akan tetapi | "
        "namun demikian; harus | mesti; bisa | dapat; tidak bisa | tidak dapat | tak bisa | tak dapat; oleh "
        "karena itu | karena itu | oleh sebab itu | maka dari itu | dengan demikian; selain itu | di samping itu "
        "| lagi pula; tentang | mengenai | soal | perihal; jika | apabila | bila | kalau | jikalau; sering | "
        "kerap | acap kali | sering kali | seringkali | kerap kali; kadang kadang | terkadang | sesekali | "
        "kadang; segera | seketika | secepatnya | sesegera mungkin; misalnya | contohnya | umpamanya | sebagai "
        "contoh; yaitu | yakni; awalnya | mulanya | pada awalnya | semula | pada mulanya; dimulai | diawali; "
        "berlangsung | digelar | diadakan | diselenggarakan; saat ini | sekarang | kini; kemudian | lalu | "
        "selanjutnya; sebagai ganti | sebagai pengganti; terutama | khususnya; akhirnya | pada akhirnya; tiba "
        "tiba | mendadak | sekonyong konyong; mungkin | barangkali; kecuali | terkecuali; atau | ataupun; selalu "
        "| senantiasa; membantu | menolong; bantuan | pertolongan; memperbaiki | membetulkan; menyelesaikan | "
        "menuntaskan | merampungkan; menggunakan | memakai; digunakan | dipakai; memperlihatkan | menunjukkan; "
        "membutuhkan | memerlukan; dibutuhkan | diperlukan; kebutuhan | keperluan; lenyap | raib; meninggal | "
        "meninggal dunia | wafat | tutup usia | berpulang; lahir | dilahirkan; bermukim | berdomisili; "
        "mengizinkan | memperbolehkan | membolehkan; diizinkan | diperbolehkan | dibolehkan; menurun | berkurang "
        "| turun; terletak | berlokasi; mengalahkan | menundukkan; berpendapat | beranggapan; ikut serta | "
        "berpartisipasi | turut serta; mendukung | menyokong; dukungan | sokongan; menyarankan | menganjurkan; "
        "disarankan | dianjurkan; melaksanakan | menjalankan; memberitahu | memberitahukan | menginformasikan; "
        "menunggu | menanti; khawatir | cemas; berbincang | mengobrol | bercakap cakap; membahas | membicarakan | "
        "mendiskusikan; dibahas | dibicarakan | didiskusikan; mengirim | mengirimkan; dikirim | dikirimkan; "
        "menonton | menyaksikan; menerbitkan | mempublikasikan; diterbitkan | dipublikasikan; memperoleh | "
        "mendapatkan | mendapat; diperoleh | didapatkan | didapat; menyelenggarakan | mengadakan | menggelar; "
        "berupaya | berusaha | mencoba; menakutkan | menyeramkan; melarikan diri | kabur; menyebabkan | "
        "mengakibatkan | menimbulkan; disebabkan | diakibatkan; meliputi | mencakup; memulai | mengawali; "
        "mengakhiri | menyudahi; menjumpai | menemui; berjumpa | bertemu; mengubah | merubah; diubah | dirubah; "
        "mempermudah | memudahkan; mempersulit | menyulitkan; menaikkan | meningkatkan; dinaikkan | ditingkatkan; "
        "merancang | mendesain; dirancang | didesain; mengonsumsi | mengkonsumsi; memesona | mempesona; "
        "memengaruhi | mempengaruhi; beristirahat | istirahat; mengonfirmasi | mengkonfirmasi; karyawan | pegawai "
        "| pekerja; uang | duit; kiper | penjaga gawang; pertandingan | laga; penggemar | fans; murid | siswa; "
        "kesulitan | kesukaran; kelebihan | keunggulan; ponsel | telepon genggam | telepon seluler | handphone | "
        "hp; sopir | supir | pengemudi; wartawan | jurnalis; berita | kabar; pendapat | opini; kelelahan | "
        "keletihan; pernikahan | perkawinan; hadiah | kado; penggunaan | pemakaian; percakapan | obrolan; "
        "pengusaha | pebisnis; pesawat | pesawat terbang; bandara | bandar udara; kesalahan | kekeliruan; ahli | "
        "pakar; televisi | tv; sepeda motor | motor; kereta api | kereta; pelancong | wisatawan | turis; wanita | "
        "perempuan; pria | laki laki | lelaki; lansia | lanjut usia; tentara | serdadu; pemilihan umum | pemilu; "
        "gempa | gempa bumi; longsor | tanah longsor; penulis | pengarang; penonton | pemirsa; penggorengan | "
        "wajan; izin | ijin; risiko | resiko; apotek | apotik; praktik | praktek; aktivitas | aktifitas; kualitas "
        "| mutu; jadwal | jadual; tempat tinggal | kediaman; hambatan | rintangan | kendala; manfaat | faedah; "
        "metode | cara; terkenal | ternama | tersohor | masyhur; salah | keliru; benar | betul; sulit | sukar | "
        "susah; menakjubkan | mengagumkan; berbeda | berlainan; serupa | mirip; setempat | lokal; gratis | cuma "
        "cuma | secara gratis; cepat | lekas; cerdas | pintar | pandai; sesuai | cocok; lezat | enak; aneh | "
        "ganjil; sepenuhnya | seutuhnya; sangat | amat | teramat; secara bertahap | berangsur angsur | bertahap; "
        "bersama sama | bersama; secara kebetulan | kebetulan; sengaja | dengan sengaja; tentu saja | tentunya; "
        "sebenarnya | sesungguhnya | sejatinya; pada umumnya | umumnya; baru baru ini | belakangan ini | belum "
        "lama ini; selamanya | selama lamanya; berulang kali | berkali kali; diam diam | secara diam diam; "
        "biasanya | lazimnya; melalui | lewat; terus menerus | terus terusan; perlahan | pelan pelan | perlahan "
        "lahan | pelan; dulu | dahulu; menghentikan | menyetop; melanjutkan | meneruskan; dilanjutkan | "
        "diteruskan; menyalurkan | mendistribusikan; disalurkan | didistribusikan; memimpin | mengetuai; dipimpin "
        "| diketuai; menaruh | meletakkan; mewajibkan | mengharuskan; diwajibkan | diharuskan; biaya | ongkos; "
        "keuntungan | laba; pendapatan | penghasilan; peristiwa | kejadian; kisah | cerita; jumpa pers | "
        "konferensi pers; saran | anjuran; kesempatan | peluang; kemampuan | kesanggupan; bentuk | wujud; "
        "persoalan | masalah | permasalahan; sepi | lengang | sunyi; khusus | spesial; wajar | lumrah; serentak | "
        "bersamaan; mengawasi | memantau; diawasi | dipantau; menghadapi | berhadapan dengan; menyukai | "
        "menggemari; berbelanja | belanja; mengerjakan | menggarap; dikerjakan | digarap; rusak berat | rusak "
        "parah; luka berat | luka parah; sepak bola | sepakbola; olahraga | olah raga; narasumber | nara sumber; "
        "kerja sama | kerjasama; orang tua | orangtua; tanda tangan | tandatangan; antarkota | antar kota; "
        "pascabencana | pasca bencana; terima kasih | terimakasih; bertanggung jawab | bertanggungjawab; beri "
        "tahu | beritahu; lokakarya | loka karya; membangun | mendirikan; dibangun | didirikan; pembangunan | "
        "pendirian; mengumpulkan | menghimpun; dikumpulkan | dihimpun; diperbaiki | dibetulkan; perbaikan | "
        "pembetulan; diselesaikan | dirampungkan | dituntaskan; selesai | rampung | tuntas; kembali | balik; "
        "memeriksa | mengecek; diperiksa | dicek; pemeriksaan | pengecekan; menyumbangkan | mendonasikan; "
        "disumbangkan | didonasikan; sumbangan | donasi; mengajar | memberi pelajaran; tampak | terlihat | "
        "kelihatan; menceritakan | mengisahkan; diceritakan | dikisahkan; mengganti | menukar; diganti | ditukar; "
        "memasang | menginstal; dipasang | diinstal; memperluas | melebarkan; naik | meningkat; dihentikan | "
        "disetop; dibantu | ditolong; memiliki | mempunyai | punya; mencetak gol | membobol gawang | menjebol "
        "gawang; berangkat | bertolak; masuk | memasuki; memutuskan | menetapkan; diputuskan | ditetapkan; "
        "keputusan | ketetapan; mengusulkan | mengajukan; diusulkan | diajukan; pembahasan | diskusi; menyiapkan "
        "| mempersiapkan; disiapkan | dipersiapkan; mengaduk | mencampur; diaduk | dicampur; aduk rata | campur "
        "rata; memanaskan | menghangatkan; panaskan | hangatkan; membayar | melunasi; dibayar | dilunasi; "
        "merobohkan | membongkar; dirobohkan | dibongkar; memadamkan | menjinakkan; dipadamkan | dijinakkan; "
        "menemukan | mendapati; ditemukan | didapati; menangkap | meringkus | membekuk; ditangkap | diringkus | "
        "dibekuk; menyelidiki | mengusut; diselidiki | diusut; penyelidikan | pengusutan; menandatangani | "
        "meneken; ditandatangani | diteken; mendanai | membiayai; didanai | dibiayai; ditunggu | dinanti; ingin | "
        "hendak; berhasil | sukses; menunda | menangguhkan; ditunda | ditangguhkan; berbicara | bicara; memberi "
        "tahu | mengabari; merawat | memelihara; dirawat | dipelihara; warga | penduduk; usul | usulan; langkah | "
        "tindakan; film | sinema; jalan setapak | jalur setapak; hutan | rimba; panitia | penyelenggara; karcis | "
        "tiket; rumah sakit | rs; perusahaan | firma; hasil | capaian; tujuan | sasaran; pelatih | juru latih; "
        "tim | skuad | regu; lawan | rival; babak pertama | paruh pertama; babak kedua | paruh kedua; wasit | "
        "pengadil; stasiun kereta | stasiun kereta api; jalan tol | jalan bebas hambatan; layar | display; suara "
        "| bunyi; indah | cantik; mudah | gampang; sederhana | simpel; kuat | kokoh | tangguh; senyap | hening; "
        "seluruh | semua | segenap; lengkap | komplet; jelas | gamblang; tepat | persis; cukup | memadai; senang "
        "| gembira | bahagia; sedih | pilu; marah | gusar; menurut | berdasarkan keterangan; ketika | saat | "
        "sewaktu | waktu; daripada | ketimbang; di dekat | dekat | tidak jauh dari; tidak | tak; setiap orang | "
        "tiap orang | semua orang; setiap hari | tiap hari; setiap tahun | tiap tahun; lebih dari | di atas; "
        "kurang dari | di bawah"
    ),
    measures=(
        "persen | %; kilometer | km; sentimeter | cm; milimeter | mm; kilogram | kg; miligram | mg; hektare | ha; "
        "kilometer persegi | km2; meter persegi | m2; mililiter | ml; meter kubik | m3; kilowatt | kw; megawatt | mw; "
        "gigawatt | gw; kilowatt jam | kwh; derajat celsius | ° c; kilometer per jam | km j"
    ),
)
