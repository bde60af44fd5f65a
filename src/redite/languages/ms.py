"""Malay: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "dia ku mu kepada terhadap para bagi tentang mengenai ketika serta namun tetapi tapi manakala sementara "
        "walaupun meskipun maka pun lah kah sini situ sana begitu demikian apa siapa mana bagaimana mengapa ialah "
        "iaitu merupakan sebuah seorang suatu agar supaya sang si melalui secara sendiri sangat hal pula turut "
        "selaku"
    ),
    negations=(
        "tidak tak bukan belum jangan tanpa tiada anti kecuali melawan menentang mustahil bukanlah tidaklah "
        "enggan gagal dilarang"
    ),
    quantities=(
        "semua seluruh segala setiap tiap masing beberapa sebahagian banyak ramai sedikit lebih kurang paling "
        "sekurang kurangnya majoriti separuh setengah ganda hanya cuma sekadar hampir kira sekitar atas bawah "
        "sebelum selepas setelah sejak hingga sehingga sampai antara dari daripada naik turun terakhir lain "
        "cukup tepat jumlah masih sudah lagi semula sentiasa selalu sering kadang jarang biasanya sekarang "
        "kini segera nanti lewat awal berikut berikutnya sebelumnya bekas baru baharu lama purata selama luar "
        "belakang depan kiri kanan utara selatan timur barat kali sama besar kecil tinggi rendah makin "
        "semakin maksimum minimum"
    ),
    modals=(
        "boleh dapat mesti harus wajib perlu mahu ingin akan mungkin barangkali kemungkinan dipercayai "
        "didakwa atau jika jikalau kalau apabila kerana sebab"
    ),
    numbers=(
        "0 sifar kosong 1 satu pertama 2 dua kedua 3 tiga ketiga 4 empat keempat 5 lima kelima 6 enam keenam "
        "7 tujuh ketujuh 8 lapan kelapan 9 sembilan kesembilan 10 sepuluh puluh puluhan kesepuluh 11 sebelas "
        "belas 12 dozen 100 seratus ratus ratusan 1000 seribu ribu ribuan 1000000 sejuta juta 1000000000 "
        "bilion 1000000000000 trilion"
    ),
    dates=(
        "hari semalam kelmarin esok lusa minggu pekan bulan tahun abad dekad pagi tengahari petang malam "
        "musim jam januari februari mac april mei jun julai ogos september oktober november disember jan feb "
        "apr jul ogo sep okt nov dis ahad isnin selasa rabu khamis jumaat sabtu ahd isn sel rab kha jum sab "
        "thn bln mgu"
    ),
    units=(
        "peratus sen darjah ringgit rm minit saat meter € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f hektar ha ekar karat kt "
        "terabait tb gigabait gb megabait mb kilobait kb bait bit sejam min sesaat volt kilokalori kkal "
        "kalori kal joule kwh gigahertz ghz megahertz mhz hertz hz kilometer km sentimeter cm milimeter mm "
        "batu bt ela kaki sekaki ka inci seinci in kilogram kg gram tan tn paun lb auns oz gigawatt gw "
        "megawatt mw kilowatt kw watt hp kmj bsj liter mililiter ml gelen segelen gal tong bbl dolar franc "
        "krone rupee peso dinar rial rubel leu euro dirham"
    ),
    credits="foto gambar jurugambar video sumber arkib ilustrasi bernama afp reuters getty baca lihat juga iklan",
    labels=(
        "baca juga; baca lagi; lihat juga; berita berkaitan; artikel berkaitan; foto bernama; gambar hiasan; "
        "sumber foto; getty images; gambar fail"
    ),
    invitations="baca lagi; baca selanjutnya; teruskan membaca",
    negative_prefixes="tak",
    measures=(
        "peratus | %; kilometer | km; sentimeter | cm; milimeter | mm; kilogram | kg; miligram | mg; hektar | ha; "
        "kilometer persegi | km2; meter persegi | m2; mililiter | ml; meter padu | m3; kilowatt | kw; megawatt | mw; "
        "gigawatt | gw; kilowatt jam | kwh; darjah celsius | ° c; kilometer sejam | kmj"
    ),
)
