"""Indonesian: its words of closed classes."""

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
    invitations=(
        "baca selengkapnya; selengkapnya; baca lebih lanjut; lanjutkan membaca; selanjutnya; baca juga "
        "selengkapnya; lihat selengkapnya; lanjutkan; baca terus"
    ),
    bylines="oleh reporter penulis",
    negative_prefixes="tak non nir",
    measures=(
        "persen | %; kilometer | km; sentimeter | cm; milimeter | mm; kilogram | kg; miligram | mg; hektare | ha; "
        "kilometer persegi | km2; meter persegi | m2; mililiter | ml; meter kubik | m3; kilowatt | kw; megawatt | mw; "
        "gigawatt | gw; kilowatt jam | kwh; derajat celsius | ° c; kilometer per jam | km j"
    ),
)
