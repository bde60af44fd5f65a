"""Turkish: which expressions say the same."""

EXPRESSIONS = """\
acil | acil
acilen | acilen

adam
adama
adamakıllı | iyice
adamda
adamdan
adamla
adamlar
adamlara
adamlarda
adamlardan
adamlarla
adamları
adamların
adamlarına
adamlarında
adamlarından
adamlarını
adamlarının
adamlarıyla
adamı
adamın
adamına
adamında
adamından
adamını
adamının
adamıyla
adeta | adeta
adlandıracak | adlandıracak
adlandıracaklar | adlandıracaklar
adlandıracağı | adlandıracağı
adlandıracağını | adlandıracağını
adlandıran | adlandıran
adlandıranlar | adlandıranlar
adlandırarak | adlandırarak
adlandırdı | adlandırdı
adlandırdıkları | adlandırdıkları
adlandırdıklarını | adlandırdıklarını
adlandırdılar | adlandırdılar
adlandırdığı | adlandırdığı
adlandırdığını | adlandırdığını
adlandırma | adlandırma
adlandırmak | adlandırmak
adlandırmakta | adlandırmakta
adlandırması | adlandırması
adlandırmasına | adlandırmasına
adlandırmasını | adlandırmasını
adlandırmasının | adlandırmasının
adlandırmaya | adlandırmaya
adlandırmayı | adlandırmayı
adlandırmış | adlandırmış
adlandırmıştı | adlandırmıştı
adlandırın | adlandırın
adlandırınız | adlandırınız
adlandırıp | adlandırıp
adlandırır | adlandırır
adlandırıyor | adlandırıyor
adlandırıyordu | adlandırıyordu
adlandırıyorlar | adlandırıyorlar
adlı | adlı
adı
adı verilen | denen
adım
adım adım | adım adım
adına | adına
adındaki | adlı

af
af diledi | af diledi
af diledik | af diledik
af dilediler | af dilediler
af diledim | af diledim
af dilediği | af dilediği
af dilediğine | af dilediğine
af dilediğini | af dilediğini
af dileme | af dileme
af dilemek | af dilemek
af dilemek için | af dilemek için
af dilemeleri | af dilemeleri
af dilemesi | af dilemesi
af dilemesine | af dilemesine
af dilemesini | af dilemesini
af dilemeye | af dilemeye
af dilemeyi | af dilemeyi
af dilemiş | af dilemiş
af dileyecek | af dileyecek
af dileyecekler | af dileyecekler
af dileyeceği | af dileyeceği
af dileyeceğini | af dileyeceğini
af dileyen | af dileyen
af dileyerek | af dileyerek
af dileyince | af dileyince
af dileyip | af dileyip
af diliyor | af diliyor
af diliyordu | af diliyordu
af diliyorlar | af diliyorlar

ahali | halk
ahalide | halkta
ahaliden | halktan
ahaliler | halklar
ahalilerde | halklarda
ahalilerden | halklardan
ahalilere | halklara
ahalileri | halkları
ahalilerin | halkların
ahalilerinde | halklarında
ahalilerinden | halklarından
ahalilerine | halklarına
ahalilerini | halklarını
ahalilerinin | halklarının
ahalileriyle | halklarıyla
ahalilerle | halklarla
ahalinin | halkın
ahalisi | halkı
ahalisinde | halkında
ahalisinden | halkından
ahalisine | halkına
ahalisini | halkını
ahalisinin | halkının
ahalisiyle | halkıyla
ahaliye | halka
ahaliyi | halkı
ahaliyle | halkla

akabinde | sonra
aklanacak | aklanacak
aklanacaklar | aklanacaklar
aklanacağı | aklanacağı
aklanacağını | aklanacağını
aklanan | aklanan
aklanarak | aklanarak
aklandı | aklandı
aklandık | aklandık
aklandılar | aklandılar
aklandım | aklandım
aklandığı | aklandığı
aklandığına | aklandığına
aklandığını | aklandığını
aklanma | aklanma
aklanmak | aklanmak
aklanmak için | aklanmak için
aklanmaları | aklanmaları
aklanması | aklanması
aklanmasına | aklanmasına
aklanmasını | aklanmasını
aklanmaya | aklanmaya
aklanmayı | aklanmayı
aklanmış | aklanmış
aklanınca | aklanınca
aklanıp | aklanıp
aklanıyor | aklanıyor
aklanıyordu | aklanıyordu
aklanıyorlar | aklanıyorlar
aksi
aksi halde | aksi halde
aksi hâlde | aksi halde
aksi takdirde | aksi halde
aksine | aksine
aktivite | aktivite
aktivitede | aktivitede
aktiviteden | aktiviteden
aktiviteler | aktiviteler
aktivitelerde | aktivitelerde
aktivitelerden | aktivitelerden
aktivitelere | aktivitelere
aktiviteleri | aktiviteleri
aktivitelerin | aktivitelerin
aktivitelerinde | aktivitelerinde
aktivitelerinden | aktivitelerinden
aktivitelerine | aktivitelerine
aktivitelerini | aktivitelerini
aktivitelerinin | aktivitelerinin
aktiviteleriyle | aktiviteleriyle
aktivitelerle | aktivitelerle
aktivitenin | etkinliğin
aktivitesi | etkinliği
aktivitesinde | etkinliğinde
aktivitesinden | etkinliğinden
aktivitesine | etkinliğine
aktivitesini | etkinliğini
aktivitesinin | etkinliğinin
aktivitesiyle | etkinliğiyle
aktiviteye | etkinliğe
aktiviteyi | etkinliği
aktiviteyle | etkinlikle
akşam | akşam
akşam saatlerinde | akşam
akşamleyin | akşam

alabilecek
alabilir
alabiliyor
alabora
alabora olacak | devrilecek
alabora olacaklar | devrilecekler
alabora olacağı | devrileceği
alabora olacağını | devrileceğini
alabora olan | devrilen
alabora olarak | devrilerek
alabora oldu | devrildi
alabora olduk | devrildik
alabora oldular | devrildiler
alabora oldum | devrildim
alabora olduğu | devrildiği
alabora olduğuna | devrildiğine
alabora olduğunu | devrildiğini
alabora olma | devrilme
alabora olmak | devrilmek
alabora olmak için | devrilmek için
alabora olmaları | devrilmeleri
alabora olması | devrilmesi
alabora olmasına | devrilmesine
alabora olmasını | devrilmesini
alabora olmaya | devrilmeye
alabora olmayı | devrilmeyi
alabora olmuş | devrilmiş
alabora olunca | devrilince
alabora olup | devrilip
alabora oluyor | devriliyor
alabora oluyordu | devriliyordu
alabora oluyorlar | devriliyorlar
alacak
alacaklar
alacağı
alacağını
alakalı
alan | alan
alana | alana
alanda | alanda
alandan | alandan
alanla | alanla
alanlar | alanlar
alanlara | alanlara
alanlarda | alanlarda
alanlardan | alanlardan
alanlarla | alanlarla
alanları | alanları
alanların | alanların
alanlarına | alanlarına
alanlarında | alanlarında
alanlarından | alanlarından
alanlarını | alanlarını
alanlarının | alanlarının
alanlarıyla | alanlarıyla
alanı | alanı
alanın | alanın
alanına | alanına
alanında | alanında
alanından | alanından
alanını | alanını
alanının | alanının
alanıyla | alanıyla
alarak
aldı | aldı
aldık
aldıkları
aldıklarını
aldıktan
aldılar
aldım
aldığı
aldığı bilgiye göre | aldığı bilgiye göre
aldığına
aldığında
aldığını
alelade | alelade
alev
alev alacak | tutuşacak
alev alacaklar | tutuşacaklar
alev alacağı | tutuşacağı
alev alacağını | tutuşacağını
alev alan | tutuşan
alev alarak | tutuşarak
alev aldı | tutuştu
alev aldık | tutuştuk
alev aldılar | tutuştular
alev aldım | tutuştum
alev aldığı | tutuştuğu
alev aldığına | tutuştuğuna
alev aldığını | tutuştuğunu
alev alma | tutuşma
alev almak | tutuşmak
alev almak için | tutuşmak için
alev almaları | tutuşmaları
alev alması | tutuşması
alev almasına | tutuşmasına
alev almasını | tutuşmasını
alev almaya | tutuşmaya
alev almayı | tutuşmayı
alev almış | tutuşmuş
alev alınca | tutuşunca
alev alıp | tutuşup
alev alıyor | tutuşuyor
alev alıyordu | tutuşuyordu
alev alıyorlar | tutuşuyorlar
alma
almak | almak
almakta
almaları
almalı
alması
almasına
almasında
almasını
almasının
almasıyla
almaya
almayı
almış
almıştı
alt
alt edecek | yenecek
alt edecekler | yenecekler
alt edeceği | yeneceği
alt edeceğini | yeneceğini
alt eden | yenen
alt ederek | yenerek
alt edince | yenince
alt edip | yenip
alt ediyor | yeniyor
alt ediyordu | yeniyordu
alt ediyorlar | yeniyorlar
alt etme | yenme
alt etmek | yenmek
alt etmek için | yenmek için
alt etmeleri | yenmeleri
alt etmesi | yenmesi
alt etmesine | yenmesine
alt etmesini | yenmesini
alt etmeye | yenmeye
alt etmeyi | yenmeyi
alt etmiş | yenmiş
alt etti | yendi
alt ettik | yendik
alt ettiler | yendiler
alt ettim | yendim
alt ettiği | yendiği
alt ettiğine | yendiğine
alt ettiğini | yendiğini
altın
altın madalya aldı | altın madalya aldı
altın madalya kazandı | altın madalya aldı
altına
alıcı | alıcı
alıcıda | alıcıda
alıcıdan | alıcıdan
alıcılar | alıcılar
alıcılara | alıcılara
alıcılarda | alıcılarda
alıcılardan | alıcılardan
alıcılarla | alıcılarla
alıcıları | alıcıları
alıcıların | alıcıların
alıcılarına | alıcılarına
alıcılarında | alıcılarında
alıcılarından | alıcılarından
alıcılarını | alıcılarını
alıcılarının | alıcılarının
alıcılarıyla | alıcılarıyla
alıcının | alıcının
alıcısı | alıcısı
alıcısına | alıcısına
alıcısında | alıcısında
alıcısından | alıcısından
alıcısını | alıcısını
alıcısının | alıcısının
alıcısıyla | alıcısıyla
alıcıya | alıcıya
alıcıyla | alıcıyla
alıcıyı | alıcıyı
alın
alınabilecek
alınabilir
alınabiliyor
alınacak
alınacaklar
alınacağı
alınacağını
alınan
alınan bilgiye göre | aldığı bilgiye göre
alınanlar
alınarak
alınca
alındı | alındı
alındık
alındıkları
alındıklarını
alındıktan
alındılar
alındım
alındığı
alındığına
alındığında
alındığını
alınma
alınmak
alınmakta
alınmaları
alınmalı
alınması
alınmasına
alınmasında
alınmasını
alınmasının
alınmasıyla
alınmaya
alınmayı
alınmış
alınmıştı
alının
alınınca
alınınız
alınıp
alınır
alınıyor
alınıyordu
alınıyorlar
alınız
alıp
alır
alıyor
alıyordu
alıyorlar
alışveriş
alışveriş merkezi | avm
alışıldığı
alışıldığı gibi | alışıldığı gibi
alışılmadık | sıra dışı

ama | ama
amaca | amaca
amacı | amacı
amacın | amacın
amacına | amacına
amacında | amacında
amacından | amacından
amacını | amacını
amacının | amacının
amacıyla | üzere
amaç | amaç
amaçla | amaçla
amaçladı | amaçladı
amaçladıkları | amaçladıkları
amaçladıklarını | amaçladıklarını
amaçladıktan | amaçladıktan
amaçladılar | amaçladılar
amaçladığı | amaçladığı
amaçladığında | amaçladığında
amaçladığını | amaçladığını
amaçlama | amaçlama
amaçlamak | amaçlamak
amaçlamakta | amaçlamakta
amaçlamalı | amaçlamalı
amaçlaması | amaçlaması
amaçlamasına | amaçlamasına
amaçlamasında | amaçlamasında
amaçlamasını | amaçlamasını
amaçlamasının | amaçlamasının
amaçlamasıyla | amaçlamasıyla
amaçlamaya | amaçlamaya
amaçlamayı | amaçlamayı
amaçlamış | amaçlamış
amaçlamıştı | amaçlamıştı
amaçlanabilecek | amaçlanabilecek
amaçlanabilir | amaçlanabilir
amaçlanabiliyor | amaçlanabiliyor
amaçlanacak | amaçlanacak
amaçlanacaklar | amaçlanacaklar
amaçlanacağı | amaçlanacağı
amaçlanacağını | amaçlanacağını
amaçlanan | amaçlanan
amaçlananlar | amaçlananlar
amaçlanarak | amaçlanarak
amaçlandı | amaçlandı
amaçlandıkları | amaçlandıkları
amaçlandıklarını | amaçlandıklarını
amaçlandıktan | amaçlandıktan
amaçlandılar | amaçlandılar
amaçlandığı | amaçlandığı
amaçlandığında | amaçlandığında
amaçlandığını | amaçlandığını
amaçlanma | amaçlanma
amaçlanmak | amaçlanmak
amaçlanmakta | amaçlanmakta
amaçlanmalı | amaçlanmalı
amaçlanması | amaçlanması
amaçlanmasına | amaçlanmasına
amaçlanmasında | amaçlanmasında
amaçlanmasını | amaçlanmasını
amaçlanmasının | amaçlanmasının
amaçlanmasıyla | amaçlanmasıyla
amaçlanmaya | amaçlanmaya
amaçlanmayı | amaçlanmayı
amaçlanmış | amaçlanmış
amaçlanmıştı | amaçlanmıştı
amaçlanın | amaçlanın
amaçlanınız | amaçlanınız
amaçlanıp | amaçlanıp
amaçlanır | amaçlanır
amaçlanıyor | amaçlanıyor
amaçlanıyordu | amaçlanıyordu
amaçlanıyorlar | amaçlanıyorlar
amaçlar | amaçlar
amaçlara | amaçlara
amaçlarda | amaçlarda
amaçlardan | amaçlardan
amaçlarla | amaçlarla
amaçları | amaçları
amaçların | amaçların
amaçlarına | amaçlarına
amaçlarında | amaçlarında
amaçlarından | amaçlarından
amaçlarını | amaçlarını
amaçlarının | amaçlarının
amaçlarıyla | amaçlarıyla
amaçlayabilecek | amaçlayabilecek
amaçlayabilir | amaçlayabilir
amaçlayabiliyor | amaçlayabiliyor
amaçlayacak | amaçlayacak
amaçlayacaklar | amaçlayacaklar
amaçlayacağı | amaçlayacağı
amaçlayacağını | amaçlayacağını
amaçlayan | amaçlayan
amaçlayanlar | amaçlayanlar
amaçlayarak | amaçlayarak
amaçlayın | amaçlayın
amaçlayınız | amaçlayınız
amaçlayıp | amaçlayıp
amaçlıyor | amaçlıyor
amaçlıyordu | amaçlıyordu
amaçlıyorlar | amaçlıyorlar
amaçta | amaçta
amaçtan | amaçtan
ambulans | ambulans
ambulansa | ambulansa
ambulansla | ambulansla
ambulanslar | ambulanslar
ambulanslara | ambulanslara
ambulanslarda | ambulanslarda
ambulanslardan | ambulanslardan
ambulanslarla | ambulanslarla
ambulansları | ambulansları
ambulansların | ambulansların
ambulanslarına | ambulanslarına
ambulanslarında | ambulanslarında
ambulanslarından | ambulanslarından
ambulanslarını | ambulanslarını
ambulanslarının | ambulanslarının
ambulanslarıyla | ambulanslarıyla
ambulansta | ambulansta
ambulanstan | ambulanstan
ambulansı | ambulansı
ambulansın | ambulansın
ambulansına | ambulansına
ambulansında | ambulansında
ambulansından | ambulansından
ambulansını | ambulansını
ambulansının | ambulansının
ambulansıyla | ambulansıyla
ameliyat | ameliyat
ameliyat edildi | ameliyat edildi
ameliyata | ameliyata
ameliyata alındı | ameliyat edildi
ameliyatla | ameliyatla
ameliyatlar | ameliyatlar
ameliyatlara | ameliyatlara
ameliyatlarda | ameliyatlarda
ameliyatlardan | ameliyatlardan
ameliyatlarla | ameliyatlarla
ameliyatları | ameliyatları
ameliyatların | ameliyatların
ameliyatlarına | ameliyatlarına
ameliyatlarında | ameliyatlarında
ameliyatlarından | ameliyatlarından
ameliyatlarını | ameliyatlarını
ameliyatlarının | ameliyatlarının
ameliyatlarıyla | ameliyatlarıyla
ameliyatta | ameliyatta
ameliyattan | ameliyattan
ameliyatı | ameliyatı
ameliyatın | ameliyatın
ameliyatına | ameliyatına
ameliyatında | ameliyatında
ameliyatından | ameliyatından
ameliyatını | ameliyatını
ameliyatının | ameliyatının
ameliyatıyla | ameliyatıyla

an
ana | ana
anabilecek | anabilecek
anabilir | anabilir
anabiliyor | anabiliyor
anacak | anacak
anacaklar | anacaklar
anacağı | anacağı
anacağını | anacağını
anan | anan
anane | anane
ananede | ananede
ananeden | ananeden
ananeler | ananeler
ananelerde | ananelerde
ananelerden | ananelerden
ananelere | ananelere
ananeleri | ananeleri
ananelerin | ananelerin
ananelerinde | ananelerinde
ananelerinden | ananelerinden
ananelerine | ananelerine
ananelerini | ananelerini
ananelerinin | ananelerinin
ananeleriyle | ananeleriyle
ananelerle | ananelerle
ananenin | ananenin
ananesi | ananesi
ananesinde | ananesinde
ananesinden | ananesinden
ananesine | ananesine
ananesini | ananesini
ananesinin | ananesinin
ananesiyle | ananesiyle
ananevi | ananevi
ananeye | ananeye
ananeyi | ananesi
ananeyle | ananeyle
ananlar | ananlar
anar | anar
anarak | anarak
ancak | ama
anda
andı | andı
andıkları | andıkları
andıklarını | andıklarını
andıktan | andıktan
andılar | andılar
andığı | andığı
andığında | andığında
andığını | andığını
ani | ani
aniden | aniden
anladı | anladı
anladıkları | anladıkları
anladıklarını | anladıklarını
anladıktan | anladıktan
anladılar | anladılar
anladığı | anladığı
anladığında | anladığında
anladığını | anladığını
anlama | anlama
anlamak | anlamak
anlamakta | anlamakta
anlamalı | anlamalı
anlaması | anlaması
anlamasına | anlamasına
anlamasında | anlamasında
anlamasını | anlamasını
anlamasının | anlamasının
anlamasıyla | anlamasıyla
anlamaya | anlamaya
anlamayı | anlamayı
anlamış | anlamış
anlamıştı | anlamıştı
anlar | anlar
anlatabilecek | anlatabilecek
anlatabilir | anlatabilir
anlatabiliyor | anlatabiliyor
anlatacak | anlatacak
anlatacaklar | anlatacaklar
anlatacağı | anlatacağı
anlatacağını | anlatacağını
anlatan | diyen
anlatanlar | anlatanlar
anlatarak | diyerek
anlatma | anlatma
anlatmak | anlatmak
anlatmakta | anlatmakta
anlatmalı | anlatmalı
anlatması | anlatması
anlatmasına | anlatmasına
anlatmasında | anlatmasında
anlatmasını | anlatmasını
anlatmasının | anlatmasının
anlatmasıyla | anlatmasıyla
anlatmaya | anlatmaya
anlatmayı | anlatmayı
anlatmış | anlatmış
anlatmıştı | demişti
anlattı | dedi
anlattıkları | anlattıkları
anlattıklarını | anlattıklarını
anlattıktan | anlattıktan
anlattılar | dediler
anlattığı | anlattığı
anlattığında | anlattığında
anlattığını | anlattığını
anlatın | anlatın
anlatınız | anlatınız
anlatıp | anlatıp
anlatır | söyler
anlatıyor | diyor
anlatıyordu | söylüyordu
anlatıyorlar | diyorlar
anlayabilecek | anlayabilecek
anlayabilir | anlayabilir
anlayabiliyor | anlayabiliyor
anlayacak | anlayacak
anlayacaklar | anlayacaklar
anlayacağı | anlayacağı
anlayacağını | anlayacağını
anlayan | anlayan
anlayanlar | anlayanlar
anlayarak | anlayarak
anlayın | anlayın
anlayınız | anlayınız
anlayıp | anlayıp
anlaşarak | anlaşarak
anlaşma
anlaşma sağladı | anlaşma sağladı
anlaşma sağladık | anlaşma sağladık
anlaşma sağladılar | anlaşma sağladılar
anlaşma sağladım | anlaşma sağladım
anlaşma sağladığı | anlaşma sağladığı
anlaşma sağladığına | anlaşma sağladığına
anlaşma sağladığını | anlaşma sağladığını
anlaşma sağlama | anlaşma sağlama
anlaşma sağlamak | anlaşma sağlamak
anlaşma sağlamak için | anlaşma sağlamak için
anlaşma sağlamaları | anlaşma sağlamaları
anlaşma sağlaması | anlaşma sağlaması
anlaşma sağlamasına | anlaşma sağlamasına
anlaşma sağlamasını | anlaşma sağlamasını
anlaşma sağlamaya | anlaşma sağlamaya
anlaşma sağlamayı | anlaşma sağlamayı
anlaşma sağlamış | anlaşma sağlamış
anlaşma sağlandı | anlaşma sağlandı
anlaşma sağlayacak | anlaşma sağlayacak
anlaşma sağlayacaklar | anlaşma sağlayacaklar
anlaşma sağlayacağı | anlaşma sağlayacağı
anlaşma sağlayacağını | anlaşma sağlayacağını
anlaşma sağlayan | anlaşma sağlayan
anlaşma sağlayarak | anlaşma sağlayarak
anlaşma sağlayınca | anlaşma sağlayınca
anlaşma sağlayıp | anlaşma sağlayıp
anlaşma sağlıyor | anlaşma sağlıyor
anlaşma sağlıyordu | anlaşma sağlıyordu
anlaşma sağlıyorlar | anlaşma sağlıyorlar
anlaşmaya
anlaşmaya vardı | anlaştı
anlaşmaya varıldı | anlaşma sağlandı
anlaşmayla
anlaştı | anlaştı
anlıyor | anlıyor
anlıyordu | anlıyordu
anlıyorlar | anlıyorlar
anma | anma
anmak | anmak
anmakta | anmakta
anmalı | anmalı
anması | anması
anmasına | anmasına
anmasında | anmasında
anmasını | anmasını
anmasının | anmasının
anmasıyla | anmasıyla
anmaya | anmaya
anmayı | anmayı
anmış | anmış
anmıştı | anmıştı
ansızın | aniden
antrenör | antrenör
antrenörde | antrenörde
antrenörden | antrenörden
antrenöre | antrenöre
antrenörle | antrenörle
antrenörler | antrenörler
antrenörlerde | antrenörlerde
antrenörlerden | antrenörlerden
antrenörlere | antrenörlere
antrenörleri | antrenörleri
antrenörlerin | antrenörlerin
antrenörlerinde | antrenörlerinde
antrenörlerinden | antrenörlerinden
antrenörlerine | antrenörlerine
antrenörlerini | antrenörlerini
antrenörlerinin | antrenörlerinin
antrenörleriyle | antrenörleriyle
antrenörlerle | antrenörlerle
antrenörü | antrenörü
antrenörün | antrenörün
antrenöründe | antrenöründe
antrenöründen | antrenöründen
antrenörüne | antrenörüne
antrenörünü | antrenörünü
antrenörünün | antrenörünün
antrenörüyle | antrenörüyle
anı | anı
anıda | anıda
anıdan | anıdan
anılabilecek | anılabilecek
anılabilir | anılabilir
anılabiliyor | anılabiliyor
anılacak | anılacak
anılacaklar | anılacaklar
anılacağı | anılacağı
anılacağını | anılacağını
anılan | anılan
anılanlar | anılanlar
anılar | anılar
anılara | anılara
anılarak | anılarak
anılarda | anılarda
anılardan | anılardan
anılarla | anılarla
anıları | anıları
anıların | anıların
anılarına | anılarına
anılarında | anılarında
anılarından | anılarından
anılarını | anılarını
anılarının | anılarının
anılarıyla | anılarıyla
anıldı | anıldı
anıldık | anıldık
anıldıkları | anıldıkları
anıldıklarını | anıldıklarını
anıldıktan | anıldıktan
anıldılar | anıldılar
anıldım | anıldım
anıldığı | anıldığı
anıldığına | anıldığına
anıldığında | anıldığında
anıldığını | anıldığını
anılma | anılma
anılmak | anılmak
anılmak için | anılmak için
anılmakta | anılmakta
anılmaları | anılmaları
anılmalı | anılmalı
anılması | anılması
anılmasına | anılmasına
anılmasında | anılmasında
anılmasını | anılmasını
anılmasının | anılmasının
anılmasıyla | anılmasıyla
anılmaya | anılmaya
anılmayı | anılmayı
anılmış | anılmış
anılmıştı | anılmıştı
anılın | anılın
anılınca | anılınca
anılınız | anılınız
anılıp | anılıp
anılır | anılır
anılıyor | anılıyor
anılıyordu | anılıyordu
anılıyorlar | anılıyorlar
anımsadı | anımsadı
anımsadık | anımsadık
anımsadıkları | anımsadıkları
anımsadıklarını | anımsadıklarını
anımsadılar | anımsadılar
anımsadım | anımsadım
anımsadığı | anımsadığı
anımsadığına | anımsadığına
anımsadığını | anımsadığını
anımsama | anımsama
anımsamak | anımsamak
anımsamak için | anımsamak için
anımsamakta | anımsamakta
anımsamaları | anımsamaları
anımsaması | anımsaması
anımsamasına | anımsamasına
anımsamasını | anımsamasını
anımsamasının | anımsamasının
anımsamaya | anımsamaya
anımsamayı | anımsamayı
anımsamış | anımsamış
anımsamıştı | anımsamıştı
anımsar | anımsar
anımsatabilecek | anımsatabilecek
anımsatabilir | anımsatabilir
anımsatabiliyor | anımsatabiliyor
anımsatacak | anımsatacak
anımsatacaklar | anımsatacaklar
anımsatacağı | anımsatacağı
anımsatacağını | anımsatacağını
anımsatan | anımsatan
anımsatanlar | anımsatanlar
anımsatarak | anımsatarak
anımsatma | anımsatma
anımsatmak | anımsatmak
anımsatmakta | anımsatmakta
anımsatmalı | anımsatmalı
anımsatması | anımsatması
anımsatmasına | anımsatmasına
anımsatmasında | anımsatmasında
anımsatmasını | anımsatmasını
anımsatmasının | anımsatmasının
anımsatmasıyla | anımsatmasıyla
anımsatmaya | anımsatmaya
anımsatmayı | anımsatmayı
anımsatmış | anımsatmış
anımsatmıştı | anımsatmıştı
anımsattı | anımsattı
anımsattıkları | anımsattıkları
anımsattıklarını | anımsattıklarını
anımsattıktan | anımsattıktan
anımsattılar | anımsattılar
anımsattığı | anımsattığı
anımsattığında | anımsattığında
anımsattığını | anımsattığını
anımsatın | anımsatın
anımsatınız | anımsatınız
anımsatıp | anımsatıp
anımsatır | anımsatır
anımsatıyor | anımsatıyor
anımsatıyordu | anımsatıyordu
anımsatıyorlar | anımsatıyorlar
anımsayacak | anımsayacak
anımsayacaklar | anımsayacaklar
anımsayacağı | anımsayacağı
anımsayacağını | anımsayacağını
anımsayan | anımsayan
anımsayanlar | anımsayanlar
anımsayarak | anımsayarak
anımsayın | anımsayın
anımsayınca | anımsayınca
anımsayınız | anımsayınız
anımsayıp | anımsayıp
anımsıyor | anımsıyor
anımsıyordu | anımsıyordu
anımsıyorlar | anımsıyorlar
anın | anın
anında | hemen
anının | anının
anınız | anınız
anıp | anıp
anısı | anısı
anısına | anısına
anısında | anısında
anısından | anısından
anısını | anısını
anısının | anısının
anısıyla | anısıyla
anıya | anıya
anıyla | anıyla
anıyor | anıyor
anıyordu | anıyordu
anıyorlar | anıyorlar
anıyı | anıyı

ara
ara sıra | bazen
ara vermeden | aralıksız
araba | araba
arabada | arabada
arabadan | arabadan
arabalar | arabalar
arabalara | arabalara
arabalarda | arabalarda
arabalardan | arabalardan
arabalarla | arabalarla
arabaları | arabaları
arabaların | arabaların
arabalarına | arabalarına
arabalarında | arabalarında
arabalarından | arabalarından
arabalarını | arabalarını
arabalarının | arabalarının
arabalarıyla | arabalarıyla
arabanın | arabanın
arabası | arabası
arabasına | arabasına
arabasında | arabasında
arabasından | arabasından
arabasını | arabasını
arabasının | arabasının
arabasıyla | arabasıyla
arabaya | arabaya
arabayla | arabayla
arabayı | arabası
aracılığı
aracılığı ile | yoluyla
aracılığıyla | yoluyla
arada
arada bir | bazen
aralık
aralık ayında | aralıkta
aralıklarla
aralıksız | aralıksız
aralıkta | aralıkta
aramakta | arıyor
aranmakta | aranıyor
aranıyor | aranıyor
arasıra | bazen
araya
araştırabilecek | araştırabilecek
araştırabilir | araştırabilir
araştırabiliyor | araştırabiliyor
araştıracak | araştıracak
araştıracaklar | araştıracaklar
araştıracağı | araştıracağı
araştıracağını | araştıracağını
araştıran | araştıran
araştıranlar | araştıranlar
araştırarak | araştırarak
araştırdı | araştırdı
araştırdık | inceledik
araştırdıkları | araştırdıkları
araştırdıklarını | araştırdıklarını
araştırdıktan | araştırdıktan
araştırdılar | araştırdılar
araştırdım | inceledim
araştırdığı | araştırdığı
araştırdığına | incelediğine
araştırdığında | araştırdığında
araştırdığını | araştırdığını
araştırma | çalışma
araştırma yapabilecek | araştırabilecek
araştırma yapabilir | araştırabilir
araştırma yapabiliyor | araştırabiliyor
araştırma yapacak | araştıracak
araştırma yapacaklar | araştıracaklar
araştırma yapacağı | araştıracağı
araştırma yapacağını | araştıracağını
araştırma yapan | araştıran
araştırma yapanlar | araştıranlar
araştırma yapar | araştırır
araştırma yaparak | araştırarak
araştırma yapma | çalışma
araştırma yapmak | araştırmak
araştırma yapmakta | araştırmakta
araştırma yapmalı | araştırmalı
araştırma yapması | çalışması
araştırma yapmasına | çalışmasına
araştırma yapmasında | çalışmasında
araştırma yapmasını | çalışmasını
araştırma yapmasının | çalışmasının
araştırma yapmasıyla | çalışmasıyla
araştırma yapmaya | çalışmaya
araştırma yapmayı | çalışmayı
araştırma yapmış | araştırmış
araştırma yapmıştı | araştırmıştı
araştırma yaptı | araştırdı
araştırma yaptıkları | araştırdıkları
araştırma yaptıklarını | araştırdıklarını
araştırma yaptıktan | araştırdıktan
araştırma yaptılar | araştırdılar
araştırma yaptığı | araştırdığı
araştırma yaptığında | araştırdığında
araştırma yaptığını | araştırdığını
araştırma yapın | araştırın
araştırma yapınız | araştırınız
araştırma yapıp | araştırıp
araştırma yapıyor | araştırıyor
araştırma yapıyordu | araştırıyordu
araştırma yapıyorlar | araştırıyorlar
araştırmada | çalışmada
araştırmadan | çalışmadan
araştırmak | araştırmak
araştırmak için | incelemek için
araştırmakta | araştırmakta
araştırmalar | çalışmalar
araştırmalara | çalışmalara
araştırmalarda | çalışmalarda
araştırmalardan | çalışmalardan
araştırmalarla | çalışmalarla
araştırmaları | çalışmaları
araştırmaların | çalışmaların
araştırmalarına | çalışmalarına
araştırmalarında | çalışmalarında
araştırmalarından | çalışmalarından
araştırmalarını | çalışmalarını
araştırmalarının | çalışmalarının
araştırmalarıyla | çalışmalarıyla
araştırmalı | araştırmalı
araştırmanın | çalışmanın
araştırması | çalışması
araştırmasına | çalışmasına
araştırmasında | çalışmasında
araştırmasından | çalışmasından
araştırmasını | çalışmasını
araştırmasının | çalışmasının
araştırmasıyla | çalışmasıyla
araştırmaya | çalışmaya
araştırmayla | çalışmayla
araştırmayı | çalışmayı
araştırmış | araştırmış
araştırmıştı | araştırmıştı
araştırılacak | incelenecek
araştırılacaklar | incelenecekler
araştırılacağı | inceleneceği
araştırılacağını | inceleneceğini
araştırılan | incelenen
araştırılarak | incelenerek
araştırıldı | incelendi
araştırıldık | incelendik
araştırıldılar | incelendiler
araştırıldım | incelendim
araştırıldığı | incelendiği
araştırıldığına | incelendiğine
araştırıldığını | incelendiğini
araştırılma | incelenme
araştırılmak | incelenmek
araştırılmak için | incelenmek için
araştırılmaları | incelenmeleri
araştırılması | incelenmesi
araştırılmasına | incelenmesine
araştırılmasını | incelenmesini
araştırılmaya | incelenmeye
araştırılmayı | incelenmeyi
araştırılmış | incelenmiş
araştırılınca | incelenince
araştırılıp | incelenip
araştırılıyor | inceleniyor
araştırılıyordu | inceleniyordu
araştırılıyorlar | inceleniyorlar
araştırın | araştırın
araştırınca | araştırınca
araştırınız | araştırınız
araştırıp | araştırıp
araştırır | araştırır
araştırıyor | araştırıyor
araştırıyordu | araştırıyordu
araştırıyorlar | araştırıyorlar
arda
ardı
ardı ardına | art arda
ardına
ardında | geride
ardından | sonra
arkadaşı
arkasında | geride
armağan | hediye
armağan edecek | hediye edecek
armağan edecekler | hediye edecekler
armağan edeceği | hediye edeceği
armağan edeceğini | hediye edeceğini
armağan eden | hediye eden
armağan ederek | hediye ederek
armağan edince | hediye edince
armağan edip | hediye edip
armağan ediyor | hediye ediyor
armağan ediyordu | hediye ediyordu
armağan ediyorlar | hediye ediyorlar
armağan etme | hediye etme
armağan etmek | hediye etmek
armağan etmek için | hediye etmek için
armağan etmeleri | hediye etmeleri
armağan etmesi | hediye etmesi
armağan etmesine | hediye etmesine
armağan etmesini | hediye etmesini
armağan etmeye | hediye etmeye
armağan etmeyi | hediye etmeyi
armağan etmiş | hediye etmiş
armağan etti | hediye etti
armağan ettik | hediye ettik
armağan ettiler | hediye ettiler
armağan ettim | hediye ettim
armağan ettiği | hediye ettiği
armağan ettiğine | hediye ettiğine
armağan ettiğini | hediye ettiğini
armağana | armağana
armağanda | hediyede
armağandan | hediyeden
armağanla | armağanla
armağanlar | hediyeler
armağanlara | hediyelere
armağanlarda | hediyelerde
armağanlardan | hediyelerden
armağanlarla | hediyelerle
armağanları | hediyeleri
armağanların | hediyelerin
armağanlarına | hediyelerine
armağanlarında | hediyelerinde
armağanlarından | hediyelerinden
armağanlarını | hediyelerini
armağanlarının | hediyelerinin
armağanlarıyla | hediyeleriyle
armağanı | armağanı
armağanın | armağanın
armağanına | armağanına
armağanında | armağanında
armağanından | armağanından
armağanını | armağanını
armağanının | armağanının
armağanıyla | armağanıyla
art
art arda | art arda
artabilecek | artabilecek
artabilir | artabilir
artabiliyor | artabiliyor
artacak | artacak
artacaklar | artacaklar
artacağı | artacağı
artacağını | artacağını
artan | artan
artanlar | artanlar
artar | artar
artarak | artarak
artma | artma
artmak | artmak
artmakta | artmakta
artmalı | artmalı
artması | artması
artmasına | artmasına
artmasında | artmasında
artmasını | artmasını
artmasının | artmasının
artmasıyla | artmasıyla
artmaya | artmaya
artmayı | artmayı
artmış | artmış
artmıştı | artmıştı
arttı | arttı
arttıkları | arttıkları
arttıklarını | arttıklarını
arttıktan | arttıktan
arttılar | arttılar
arttıracak | artıracak
arttıracaklar | artıracaklar
arttıracağı | artıracağı
arttıracağını | artıracağını
arttıran | artıran
arttıranlar | artıranlar
arttırarak | artırarak
arttırdı | artırdı
arttırdık | artırdık
arttırdıkları | artırdıkları
arttırdıklarını | artırdıklarını
arttırdılar | artırdılar
arttırdım | artırdım
arttırdığı | artırdığı
arttırdığına | artırdığına
arttırdığını | artırdığını
arttırma | artırma
arttırmak | artırmak
arttırmak için | artırmak için
arttırmakta | artırmakta
arttırmaları | artırmaları
arttırması | artırması
arttırmasına | artırmasına
arttırmasını | artırmasını
arttırmasının | artırmasının
arttırmaya | artırmaya
arttırmayı | artırmayı
arttırmış | artırmış
arttırmıştı | artırmıştı
arttırılabilecek | artırılabilecek
arttırılabilir | artırılabilir
arttırılabiliyor | artırılabiliyor
arttırılacak | artırılacak
arttırılacaklar | artırılacaklar
arttırılacağı | artırılacağı
arttırılacağını | artırılacağını
arttırılan | artırılan
arttırılanlar | artırılanlar
arttırılarak | artırılarak
arttırıldı | artırıldı
arttırıldıkları | artırıldıkları
arttırıldıklarını | artırıldıklarını
arttırıldıktan | artırıldıktan
arttırıldılar | artırıldılar
arttırıldığı | artırıldığı
arttırıldığında | artırıldığında
arttırıldığını | artırıldığını
arttırılma | artırılma
arttırılmak | artırılmak
arttırılmakta | artırılmakta
arttırılmalı | artırılmalı
arttırılması | artırılması
arttırılmasına | artırılmasına
arttırılmasında | artırılmasında
arttırılmasını | artırılmasını
arttırılmasının | artırılmasının
arttırılmasıyla | artırılmasıyla
arttırılmaya | artırılmaya
arttırılmayı | artırılmayı
arttırılmış | artırılmış
arttırılmıştı | artırılmıştı
arttırılın | artırılın
arttırılınız | artırılınız
arttırılıp | artırılıp
arttırılır | artırılır
arttırılıyor | artırılıyor
arttırılıyordu | artırılıyordu
arttırılıyorlar | artırılıyorlar
arttırın | artırın
arttırınca | artırınca
arttırınız | artırınız
arttırıp | artırıp
arttırır | artırır
arttırıyor | artırıyor
arttırıyordu | artırıyordu
arttırıyorlar | artırıyorlar
arttığı | arttığı
arttığında | arttığında
arttığını | arttığını
artık
artık bundan sonra | bundan böyle
artın | artın
artınız | artınız
artıp | artıp
artıracak | artıracak
artıracaklar | artıracaklar
artıracağı | artıracağı
artıracağını | artıracağını
artıran | artıran
artıranlar | artıranlar
artırarak | artırarak
artırdı | artırdı
artırdık | artırdık
artırdıkları | artırdıkları
artırdıklarını | artırdıklarını
artırdılar | artırdılar
artırdım | artırdım
artırdığı | artırdığı
artırdığına | artırdığına
artırdığını | artırdığını
artırma | artırma
artırmak | artırmak
artırmak için | artırmak için
artırmakta | artırmakta
artırmaları | artırmaları
artırması | artırması
artırmasına | artırmasına
artırmasını | artırmasını
artırmasının | artırmasının
artırmaya | artırmaya
artırmayı | artırmayı
artırmış | artırmış
artırmıştı | artırmıştı
artırılabilecek | artırılabilecek
artırılabilir | artırılabilir
artırılabiliyor | artırılabiliyor
artırılacak | artırılacak
artırılacaklar | artırılacaklar
artırılacağı | artırılacağı
artırılacağını | artırılacağını
artırılan | artırılan
artırılanlar | artırılanlar
artırılarak | artırılarak
artırıldı | artırıldı
artırıldıkları | artırıldıkları
artırıldıklarını | artırıldıklarını
artırıldıktan | artırıldıktan
artırıldılar | artırıldılar
artırıldığı | artırıldığı
artırıldığında | artırıldığında
artırıldığını | artırıldığını
artırılma | artırılma
artırılmak | artırılmak
artırılmakta | artırılmakta
artırılmalı | artırılmalı
artırılması | artırılması
artırılmasına | artırılmasına
artırılmasında | artırılmasında
artırılmasını | artırılmasını
artırılmasının | artırılmasının
artırılmasıyla | artırılmasıyla
artırılmaya | artırılmaya
artırılmayı | artırılmayı
artırılmış | artırılmış
artırılmıştı | artırılmıştı
artırılın | artırılın
artırılınız | artırılınız
artırılıp | artırılıp
artırılır | artırılır
artırılıyor | artırılıyor
artırılıyordu | artırılıyordu
artırılıyorlar | artırılıyorlar
artırın | artırın
artırınca | artırınca
artırınız | artırınız
artırıp | artırıp
artırır | artırır
artırıyor | artırıyor
artırıyordu | artırıyordu
artırıyorlar | artırıyorlar
artıyor | artıyor
artıyordu | artıyordu
artıyorlar | artıyorlar
artış | artış
artışa | artışa
artışla | artışla
artışlar | artışlar
artışlara | artışlara
artışlarda | artışlarda
artışlardan | artışlardan
artışlarla | artışlarla
artışları | artışları
artışların | artışların
artışlarına | artışlarına
artışlarında | artışlarında
artışlarından | artışlarından
artışlarını | artışlarını
artışlarının | artışlarının
artışlarıyla | artışlarıyla
artışta | artışta
artıştan | artıştan
artışı | artışı
artışın | artışın
artışına | artışına
artışında | artışında
artışından | artışından
artışını | artışını
artışının | artışının
artışıyla | artışıyla
arzu | arzu
arzu edebilecek | isteyebilecek
arzu edebilir | isteyebilir
arzu edebiliyor | isteyebiliyor
arzu edecek | isteyecek
arzu edecekler | isteyecekler
arzu edeceği | isteyeceği
arzu edeceğini | isteyeceğini
arzu eden | isteyen
arzu edenler | isteyenler
arzu eder | ister
arzu ederek | isteyerek
arzu edin | isteyin
arzu ediniz | isteyiniz
arzu edip | isteyip
arzu ediyor | istiyor
arzu ediyordu | istiyordu
arzu ediyorlar | istiyorlar
arzu etme | isteme
arzu etmek | istemek
arzu etmekte | istemekte
arzu etmeli | istemeli
arzu etmesi | istemesi
arzu etmesinde | istemesinde
arzu etmesine | istemesine
arzu etmesini | istemesini
arzu etmesinin | istemesinin
arzu etmesiyle | istemesiyle
arzu etmeye | istemeye
arzu etmeyi | istemeyi
arzu etmiş | istemiş
arzu etmişti | istemişti
arzu etti | istedi
arzu ettikleri | istedikleri
arzu ettiklerini | istediklerini
arzu ettikten | istedikten
arzu ettiler | istediler
arzu ettiği | istediği
arzu ettiğinde | istediğinde
arzu ettiğini | istediğini
arzuda | arzuda
arzudan | arzudan
arzuhal | arzuhal
arzuhala | arzuhala
arzuhalda | arzuhalda
arzuhaldan | arzuhaldan
arzuhalla | arzuhalla
arzuhallar | arzuhallar
arzuhallara | arzuhallara
arzuhallarda | arzuhallarda
arzuhallardan | arzuhallardan
arzuhallarla | arzuhallarla
arzuhalları | arzuhalları
arzuhalların | arzuhalların
arzuhallarına | arzuhallarına
arzuhallarında | arzuhallarında
arzuhallarından | arzuhallarından
arzuhallarını | arzuhallarını
arzuhallarının | arzuhallarının
arzuhallarıyla | arzuhallarıyla
arzuhalı | arzuhalı
arzuhalın | arzuhalın
arzuhalına | arzuhalına
arzuhalında | arzuhalında
arzuhalından | arzuhalından
arzuhalını | arzuhalını
arzuhalının | arzuhalının
arzuhalıyla | arzuhalıyla
arzular | arzular
arzulara | arzulara
arzularda | arzularda
arzulardan | arzulardan
arzularla | arzularla
arzuları | arzuları
arzuların | arzuların
arzularına | arzularına
arzularında | arzularında
arzularından | arzularından
arzularını | arzularını
arzularının | arzularının
arzularıyla | arzularıyla
arzunun | arzunun
arzusu | arzusu
arzusuna | arzusuna
arzusunda | arzusunda
arzusundan | arzusundan
arzusunu | arzusunu
arzusunun | arzusunun
arzusuyla | arzusuyla
arzuya | arzuya
arzuyla | arzuyla
arzuyu | arzusu
arıyor | arıyor
arızalanabilecek | bozulabilecek
arızalanabilir | bozulabilir
arızalanabiliyor | bozulabiliyor
arızalanacak | bozulacak
arızalanacaklar | bozulacaklar
arızalanacağı | bozulacağı
arızalanacağını | bozulacağını
arızalanan | bozulan
arızalananlar | bozulanlar
arızalanarak | bozularak
arızalandı | bozuldu
arızalandık | bozulduk
arızalandıkları | bozuldukları
arızalandıklarını | bozulduklarını
arızalandıktan | bozulduktan
arızalandılar | bozuldular
arızalandım | bozuldum
arızalandığı | bozulduğu
arızalandığına | bozulduğuna
arızalandığında | bozulduğunda
arızalandığını | bozulduğunu
arızalanma | bozulma
arızalanmak | bozulmak
arızalanmak için | bozulmak için
arızalanmakta | bozulmakta
arızalanmaları | bozulmaları
arızalanmalı | bozulmalı
arızalanması | bozulması
arızalanmasına | bozulmasına
arızalanmasında | bozulmasında
arızalanmasını | bozulmasını
arızalanmasının | bozulmasının
arızalanmasıyla | bozulmasıyla
arızalanmaya | bozulmaya
arızalanmayı | bozulmayı
arızalanmış | bozulmuş
arızalanmıştı | bozulmuştu
arızalanın | bozulun
arızalanınca | bozulunca
arızalanınız | bozulunuz
arızalanıp | bozulup
arızalanır | bozulur
arızalanıyor | bozuluyor
arızalanıyordu | bozuluyordu
arızalanıyorlar | bozuluyorlar
arızalı | bozuk

asabi | asabi
asfalt
asfalt kaplanacak | asfaltlanacak
asfalt kaplanacaklar | asfaltlanacaklar
asfalt kaplanacağı | asfaltlanacağı
asfalt kaplanacağını | asfaltlanacağını
asfalt kaplanan | asfaltlanan
asfalt kaplanarak | asfaltlanarak
asfalt kaplandı | asfaltlandı
asfalt kaplandık | asfaltlandık
asfalt kaplandılar | asfaltlandılar
asfalt kaplandım | asfaltlandım
asfalt kaplandığı | asfaltlandığı
asfalt kaplandığına | asfaltlandığına
asfalt kaplandığını | asfaltlandığını
asfalt kaplanma | asfaltlanma
asfalt kaplanmak | asfaltlanmak
asfalt kaplanmak için | asfaltlanmak için
asfalt kaplanmaları | asfaltlanmaları
asfalt kaplanması | asfaltlanması
asfalt kaplanmasına | asfaltlanmasına
asfalt kaplanmasını | asfaltlanmasını
asfalt kaplanmaya | asfaltlanmaya
asfalt kaplanmayı | asfaltlanmayı
asfalt kaplanmış | asfaltlanmış
asfalt kaplanınca | asfaltlanınca
asfalt kaplanıp | asfaltlanıp
asfalt kaplanıyor | asfaltlanıyor
asfalt kaplanıyordu | asfaltlanıyordu
asfalt kaplanıyorlar | asfaltlanıyorlar
asfaltlanacak | asfaltlanacak
asfaltlanacaklar | asfaltlanacaklar
asfaltlanacağı | asfaltlanacağı
asfaltlanacağını | asfaltlanacağını
asfaltlanan | asfaltlanan
asfaltlanarak | asfaltlanarak
asfaltlandı | asfaltlandı
asfaltlandık | asfaltlandık
asfaltlandılar | asfaltlandılar
asfaltlandım | asfaltlandım
asfaltlandığı | asfaltlandığı
asfaltlandığına | asfaltlandığına
asfaltlandığını | asfaltlandığını
asfaltlanma | asfaltlanma
asfaltlanmak | asfaltlanmak
asfaltlanmak için | asfaltlanmak için
asfaltlanmaları | asfaltlanmaları
asfaltlanması | asfaltlanması
asfaltlanmasına | asfaltlanmasına
asfaltlanmasını | asfaltlanmasını
asfaltlanmaya | asfaltlanmaya
asfaltlanmayı | asfaltlanmayı
asfaltlanmış | asfaltlanmış
asfaltlanınca | asfaltlanınca
asfaltlanıp | asfaltlanıp
asfaltlanıyor | asfaltlanıyor
asfaltlanıyordu | asfaltlanıyordu
asfaltlanıyorlar | asfaltlanıyorlar
asgari | en az
aslında | aslında
asra | asra
asrı | asrı
asrın | asrın
asrına | asrına
asrında | asrında
asrından | asrından
asrını | asrını
asrının | asrının
asrıyla | asrıyla
asır | asır
asıra | asra
asırda | asırda
asırdan | asırdan
asırla | asırla
asırlar | asırlar
asırlara | asırlara
asırlarda | asırlarda
asırlardan | asırlardan
asırlarla | asırlarla
asırları | asırları
asırların | asırların
asırlarına | asırlarına
asırlarında | asırlarında
asırlarından | asırlarından
asırlarını | asırlarını
asırlarının | asırlarının
asırlarıyla | asırlarıyla
asırı | asrı
asırın | asrın
asırına | asrına
asırında | asrında
asırından | asrından
asırını | asrını
asırının | asrının
asırıyla | asrıyla

atacak
atacaklar
atacağı
atacağını
atadı | atadı
atadık | atadık
atadılar | atadılar
atadım | atadım
atadığı | atadığı
atadığına | atadığına
atadığını | atadığını
atama | atama
atamak | atamak
atamak için | atamak için
atamaları | atamaları
ataması | ataması
atamasına | atamasına
atamasını | atamasını
atamaya | atamaya
atamayı | atamayı
atamış | atamış
atan
atanacak | atanacak
atanacaklar | atanacaklar
atanacağı | atanacağı
atanacağını | atanacağını
atanan | atanan
atanarak | atanarak
atandı | atandı
atandık | atandık
atandılar | atandılar
atandım | atandım
atandığı | atandığı
atandığına | atandığına
atandığını | atandığını
atanlar
atanma | atanma
atanmak | atanmak
atanmak için | atanmak için
atanmaları | atanmaları
atanması | atanması
atanmasına | atanmasına
atanmasını | atanmasını
atanmaya | atanmaya
atanmayı | atanmayı
atanmış | atanmış
atanınca | atanınca
atanıp | atanıp
atanıyor | atanıyor
atanıyordu | atanıyordu
atanıyorlar | atanıyorlar
atar
atarak
atayacak | atayacak
atayacaklar | atayacaklar
atayacağı | atayacağı
atayacağını | atayacağını
atayan | atayan
atayarak | atayarak
atayınca | atayınca
atayıp | atayıp
ateşe
ateşe verdi | kundakladı
ateşe verdikleri | kundakladıkları
ateşe verdiklerini | kundakladıklarını
ateşe verdikten | kundakladıktan
ateşe verdiler | kundakladılar
ateşe verdiği | kundakladığı
ateşe verdiğinde | kundakladığında
ateşe verdiğini | kundakladığını
ateşe verebilecek | ateşe verebilecek
ateşe verebilir | ateşe verebilir
ateşe verebiliyor | ateşe verebiliyor
ateşe verecek | ateşe verecek
ateşe verecekler | ateşe verecekler
ateşe vereceği | ateşe vereceği
ateşe vereceğini | ateşe vereceğini
ateşe veren | ateşe veren
ateşe verenler | ateşe verenler
ateşe vererek | ateşe vererek
ateşe verin | ateşe verin
ateşe veriniz | ateşe veriniz
ateşe verip | ateşe verip
ateşe verir | kundaklar
ateşe veriyor | kundaklıyor
ateşe veriyordu | kundaklıyordu
ateşe veriyorlar | kundaklıyorlar
ateşe verme | kundaklama
ateşe vermek | kundaklamak
ateşe vermekte | kundaklamakta
ateşe vermeli | kundaklamalı
ateşe vermesi | kundaklaması
ateşe vermesinde | kundaklamasında
ateşe vermesine | kundaklamasına
ateşe vermesini | kundaklamasını
ateşe vermesinin | kundaklamasının
ateşe vermesiyle | kundaklamasıyla
ateşe vermeye | kundaklamaya
ateşe vermeyi | kundaklamayı
ateşe vermiş | kundaklamış
ateşe vermişti | kundaklamıştı
ateşkes | ateşkes
atma
atmak
atmakta
atmaları
atması
atmasına
atmasını
atmasının
atmaya
atmayı
atmış
atmıştı
attı
attık
attıkları
attıklarını
attılar
attım
attığı
attığına
attığını
atık | çöp
atıkla | çöple
atıklar | çöpler
atıklara | çöplere
atıklarda | çöplerde
atıklardan | çöplerden
atıklarla | çöplerle
atıkları | çöpleri
atıkların | çöplerin
atıklarına | çöplerine
atıklarında | çöplerinde
atıklarından | çöplerinden
atıklarını | çöplerini
atıklarının | çöplerinin
atıklarıyla | çöpleriyle
atıkta | çöpte
atıktan | çöpten
atılacak
atılacaklar
atılacağı
atılacağını
atılan
atılarak
atıldı
atıldık
atıldılar
atıldım
atıldığı
atıldığına
atıldığını
atılma
atılmak
atılmaları
atılması
atılmasına
atılmasını
atılmaya
atılmayı
atılmış
atılınca
atılıp
atılıyor
atılıyordu
atılıyorlar
atın
atınca
atınız
atıp
atıyor | atıyor
atıyordu | atıyordu
atıyorlar | atıyorlar
atığa | çöpe
atığı | çöpü
atığın | çöpün
atığına | çöpüne
atığında | çöpünde
atığından | çöpünden
atığını | çöpünü
atığının | çöpünün
atığıyla | çöpüyle

avm | avm

ay
aygıt | aygıt
aygıta | aygıta
aygıtla | aygıtla
aygıtlar | aygıtlar
aygıtlara | aygıtlara
aygıtlarda | aygıtlarda
aygıtlardan | aygıtlardan
aygıtlarla | aygıtlarla
aygıtları | aygıtları
aygıtların | aygıtların
aygıtlarına | aygıtlarına
aygıtlarında | aygıtlarında
aygıtlarından | aygıtlarından
aygıtlarını | aygıtlarını
aygıtlarının | aygıtlarının
aygıtlarıyla | aygıtlarıyla
aygıtta | aygıtta
aygıttan | aygıttan
aygıtı | aygıtı
aygıtın | aygıtın
aygıtına | aygıtına
aygıtında | aygıtında
aygıtından | aygıtından
aygıtını | aygıtını
aygıtının | aygıtının
aygıtıyla | aygıtıyla
aylarında
aylıklar | maaşlar
aynı
aynı zamanda | aynı zamanda
ayrı
ayrı ayrı | tek tek
ayrıca | ayrıca
ayrılacak | ayrılacak
ayrılacaklar | ayrılacaklar
ayrılacağı | ayrılacağı
ayrılacağını | ayrılacağını
ayrılan | ayrılan
ayrılanlar
ayrılarak | ayrılarak
ayrıldı | ayrıldı
ayrıldık | ayrıldık
ayrıldıkları
ayrıldıklarını
ayrıldılar | ayrıldılar
ayrıldım | ayrıldım
ayrıldığı | ayrıldığı
ayrıldığına | ayrıldığına
ayrıldığını | ayrıldığını
ayrılma | ayrılma
ayrılmak | ayrılmak
ayrılmak için | ayrılmak için
ayrılmakta
ayrılmaları | ayrılmaları
ayrılması | ayrılması
ayrılmasına | ayrılmasına
ayrılmasını | ayrılmasını
ayrılmasının
ayrılmaya | ayrılmaya
ayrılmayı | ayrılmayı
ayrılmış | ayrılmış
ayrılmıştı
ayrılın
ayrılınca | ayrılınca
ayrılınız
ayrılıp | ayrılıp
ayrılır
ayrılıyor | ayrılıyor
ayrılıyordu | ayrılıyordu
ayrılıyorlar | ayrılıyorlar
ayrıntılı | detaylı
ayrıntılı bir şekilde | detaylı olarak
ayrıntılı olarak | detaylı olarak
ayında
ayıracak | ayıracak
ayıracaklar | ayıracaklar
ayıracağı | ayıracağı
ayıracağını | ayıracağını
ayıran | ayıran
ayırarak | ayırarak
ayırdı | ayırdı
ayırdık | ayırdık
ayırdılar | ayırdılar
ayırdım | ayırdım
ayırdığı | ayırdığı
ayırdığına | ayırdığına
ayırdığını | ayırdığını
ayırma | ayırma
ayırmak | ayırmak
ayırmak için | ayırmak için
ayırmaları | ayırmaları
ayırması | ayırması
ayırmasına | ayırmasına
ayırmasını | ayırmasını
ayırmaya | ayırmaya
ayırmayı | ayırmayı
ayırmış | ayırmış
ayırtacak | ayırtacak
ayırtacaklar | ayırtacaklar
ayırtacağı | ayırtacağı
ayırtacağını | ayırtacağını
ayırtan | ayırtan
ayırtarak | ayırtarak
ayırtma | ayırtma
ayırtmak | ayırtmak
ayırtmak için | ayırtmak için
ayırtmaları | ayırtmaları
ayırtması | ayırtması
ayırtmasına | ayırtmasına
ayırtmasını | ayırtmasını
ayırtmaya | ayırtmaya
ayırtmayı | ayırtmayı
ayırtmış | ayırtmış
ayırttı | ayırttı
ayırttık | ayırttık
ayırttılar | ayırttılar
ayırttım | ayırttım
ayırttığı | ayırttığı
ayırttığına | ayırttığına
ayırttığını | ayırttığını
ayırtılabilir | ayırtılabilir
ayırtınca | ayırtınca
ayırtıp | ayırtıp
ayırtıyor | ayırtıyor
ayırtıyordu | ayırtıyordu
ayırtıyorlar | ayırtıyorlar
ayırınca | ayırınca
ayırıp | ayırıp
ayırıyor | ayırıyor
ayırıyordu | ayırıyordu
ayırıyorlar | ayırıyorlar

az
az evvel | demin
az sonra | az sonra
az önce | demin
aza | aza
azada | azada
azadan | azadan
azalabilecek | düşebilecek
azalabilir | düşebilir
azalabiliyor | düşebiliyor
azalacak | düşecek
azalacaklar | düşecekler
azalacağı | düşeceği
azalacağını | düşeceğini
azalan | düşen
azalanlar | düşenler
azalar | azalar
azalara | azalara
azalarak | düşerek
azalarda | azalarda
azalardan | azalardan
azalarla | azalarla
azaları | azaları
azaların | azaların
azalarına | azalarına
azalarında | azalarında
azalarından | azalarından
azalarını | azalarını
azalarının | azalarının
azalarıyla | azalarıyla
azaldı | düştü
azaldıkları | düştükleri
azaldıklarını | düştüklerini
azaldıktan | düştükten
azaldılar | düştüler
azaldığı | düştüğü
azaldığında | düştüğünde
azaldığını | düştüğünü
azalma | düşme
azalmak | düşmek
azalmakta | düşmekte
azalmalı | düşmeli
azalması | düşmesi
azalmasına | düşmesine
azalmasında | düşmesinde
azalmasını | düşmesini
azalmasının | düşmesinin
azalmasıyla | düşmesiyle
azalmaya | düşmeye
azalmayı | düşmeyi
azalmış | düşmüş
azalmıştı | düşmüştü
azaltabilecek | azaltabilecek
azaltabilir | azaltabilir
azaltabiliyor | azaltabiliyor
azaltacak | azaltacak
azaltacaklar | azaltacaklar
azaltacağı | azaltacağı
azaltacağını | azaltacağını
azaltan | azaltan
azaltanlar | azaltanlar
azaltarak | azaltarak
azaltma | azaltma
azaltmak | azaltmak
azaltmakta | azaltmakta
azaltmalı | azaltmalı
azaltması | azaltması
azaltmasına | azaltmasına
azaltmasında | azaltmasında
azaltmasını | azaltmasını
azaltmasının | azaltmasının
azaltmasıyla | azaltmasıyla
azaltmaya | azaltmaya
azaltmayı | azaltmayı
azaltmış | azaltmış
azaltmıştı | azaltmıştı
azalttı | azalttı
azalttıkları | azalttıkları
azalttıklarını | azalttıklarını
azalttıktan | azalttıktan
azalttılar | azalttılar
azalttığı | azalttığı
azalttığında | azalttığında
azalttığını | azalttığını
azaltılabilecek | azaltılabilecek
azaltılabilir | azaltılabilir
azaltılabiliyor | azaltılabiliyor
azaltılacak | azaltılacak
azaltılacaklar | azaltılacaklar
azaltılacağı | azaltılacağı
azaltılacağını | azaltılacağını
azaltılan | azaltılan
azaltılanlar | azaltılanlar
azaltılarak | azaltılarak
azaltıldı | azaltıldı
azaltıldıkları | azaltıldıkları
azaltıldıklarını | azaltıldıklarını
azaltıldıktan | azaltıldıktan
azaltıldılar | azaltıldılar
azaltıldığı | azaltıldığı
azaltıldığında | azaltıldığında
azaltıldığını | azaltıldığını
azaltılma | azaltılma
azaltılmak | azaltılmak
azaltılmakta | azaltılmakta
azaltılmalı | azaltılmalı
azaltılması | azaltılması
azaltılmasına | azaltılmasına
azaltılmasında | azaltılmasında
azaltılmasını | azaltılmasını
azaltılmasının | azaltılmasının
azaltılmasıyla | azaltılmasıyla
azaltılmaya | azaltılmaya
azaltılmayı | azaltılmayı
azaltılmış | azaltılmış
azaltılmıştı | azaltılmıştı
azaltılın | azaltılın
azaltılınız | azaltılınız
azaltılıp | azaltılıp
azaltılır | azaltılır
azaltılıyor | azaltılıyor
azaltılıyordu | azaltılıyordu
azaltılıyorlar | azaltılıyorlar
azaltın | azaltın
azaltınız | azaltınız
azaltıp | azaltıp
azaltır | azaltır
azaltıyor | azaltıyor
azaltıyordu | azaltıyordu
azaltıyorlar | azaltıyorlar
azalın | düşün
azalınız | düşünüz
azalıp | düşüp
azalır | düşer
azalıyor | düşüyor
azalıyordu | düşüyordu
azalıyorlar | düşüyorlar
azalış | düşüş
azalışa | düşüşe
azalışla | düşüşle
azalışlar | düşüşler
azalışlara | düşüşlere
azalışlarda | düşüşlerde
azalışlardan | düşüşlerden
azalışlarla | düşüşlerle
azalışları | düşüşleri
azalışların | düşüşlerin
azalışlarına | düşüşlerine
azalışlarında | düşüşlerinde
azalışlarından | düşüşlerinden
azalışlarını | düşüşlerini
azalışlarının | düşüşlerinin
azalışlarıyla | düşüşleriyle
azalışta | düşüşte
azalıştan | düşüşten
azalışı | düşüşü
azalışın | düşüşün
azalışına | düşüşüne
azalışında | düşüşünde
azalışından | düşüşünden
azalışını | düşüşünü
azalışının | düşüşünün
azalışıyla | düşüşüyle
azami | azami
azanın | azanın
azar
azar azar | adım adım
azası | azası
azasına | azasına
azasında | azasında
azasından | azasından
azasını | azasını
azasının | azasının
azasıyla | azasıyla
azaya | azaya
azayla | azayla
azayı | azayı
azından

açacak
açacaklar
açacağı
açacağını
açan
açanlar
açar
açarak
açma
açmak
açmakta
açmaları
açması
açmasına
açmasını
açmasının
açmaya
açmayı
açmış
açmıştı
açtı
açtık
açtıkları
açtıklarını
açtılar
açtım
açtığı
açtığına
açtığını
açık
açık bir şekilde | açıkça
açık biçimde | açıkça
açık şekilde | açıkça
açıkladı | dedi
açıkladıkları | anlattıkları
açıkladıklarını | anlattıklarını
açıkladıktan | anlattıktan
açıkladılar | dediler
açıkladığı | anlattığı
açıkladığında | anlattığında
açıkladığını | anlattığını
açıklama | anlatma
açıklama yapacak | açıklama yapacak
açıklama yapacaklar | açıklama yapacaklar
açıklama yapacağı | açıklama yapacağı
açıklama yapacağını | açıklama yapacağını
açıklama yapan | açıklama yapan
açıklama yapanlar | açıklama yapanlar
açıklama yapar | açıklama yapar
açıklama yaparak | açıklama yaparak
açıklama yapma | açıklama yapma
açıklama yapmak | açıklama yapmak
açıklama yapmakta | açıklama yapmakta
açıklama yapması | açıklama yapması
açıklama yapmasına | açıklama yapmasına
açıklama yapmasını | açıklama yapmasını
açıklama yapmasının | açıklama yapmasının
açıklama yapmaya | açıklama yapmaya
açıklama yapmayı | açıklama yapmayı
açıklama yapmış | açıklama yapmış
açıklama yapmıştı | açıklama yapmıştı
açıklama yaptı | açıklama yaptı
açıklama yaptıkları | açıklama yaptıkları
açıklama yaptıklarını | açıklama yaptıklarını
açıklama yaptılar | açıklama yaptılar
açıklama yaptığı | açıklama yaptığı
açıklama yaptığını | açıklama yaptığını
açıklama yapın | açıklama yapın
açıklama yapınız | açıklama yapınız
açıklama yapıp | açıklama yapıp
açıklama yapıyor | açıklama yapıyor
açıklama yapıyordu | açıklama yapıyordu
açıklama yapıyorlar | açıklama yapıyorlar
açıklamada
açıklamada bulunacak | açıklama yapacak
açıklamada bulunacaklar | açıklama yapacaklar
açıklamada bulunacağı | açıklama yapacağı
açıklamada bulunacağını | açıklama yapacağını
açıklamada bulunan | açıklama yapan
açıklamada bulunanlar | açıklama yapanlar
açıklamada bulunarak | açıklama yaparak
açıklamada bulundu | açıklama yaptı
açıklamada bulundukları | açıklama yaptıkları
açıklamada bulunduklarını | açıklama yaptıklarını
açıklamada bulundular | açıklama yaptılar
açıklamada bulunduğu | açıklama yaptığı
açıklamada bulunduğunu | açıklama yaptığını
açıklamada bulunma | açıklama yapma
açıklamada bulunmak | açıklama yapmak
açıklamada bulunmakta | açıklama yapmakta
açıklamada bulunması | açıklama yapması
açıklamada bulunmasına | açıklama yapmasına
açıklamada bulunmasını | açıklama yapmasını
açıklamada bulunmasının | açıklama yapmasının
açıklamada bulunmaya | açıklama yapmaya
açıklamada bulunmayı | açıklama yapmayı
açıklamada bulunmuş | açıklama yapmış
açıklamada bulunmuştu | açıklama yapmıştı
açıklamada bulunun | açıklama yapın
açıklamada bulununuz | açıklama yapınız
açıklamada bulunup | açıklama yapıp
açıklamada bulunur | açıklama yapar
açıklamada bulunuyor | açıklama yapıyor
açıklamada bulunuyordu | açıklama yapıyordu
açıklamada bulunuyorlar | açıklama yapıyorlar
açıklamak | anlatmak
açıklamakta | anlatmakta
açıklamalı | anlatmalı
açıklaması | anlatması
açıklamasına | anlatmasına
açıklamasında | anlatmasında
açıklamasını | anlatmasını
açıklamasının | anlatmasının
açıklamasıyla | anlatmasıyla
açıklamaya | anlatmaya
açıklamayı | anlatmayı
açıklamış | anlatmış
açıklamıştı | demişti
açıklanabilecek | açıklanabilecek
açıklanabilir | açıklanabilir
açıklanabiliyor | açıklanabiliyor
açıklanacak | açıklanacak
açıklanacaklar | açıklanacaklar
açıklanacağı | açıklanacağı
açıklanacağını | açıklanacağını
açıklanan | açıklanan
açıklananlar | açıklananlar
açıklanarak | açıklanarak
açıklandı | söylendi
açıklandıkları | açıklandıkları
açıklandıklarını | açıklandıklarını
açıklandıktan | açıklandıktan
açıklandılar | açıklandılar
açıklandığı | açıklandığı
açıklandığında | açıklandığında
açıklandığını | açıklandığını
açıklanma | açıklanma
açıklanmak | açıklanmak
açıklanmakta | açıklanmakta
açıklanmalı | açıklanmalı
açıklanması | açıklanması
açıklanmasına | açıklanmasına
açıklanmasında | açıklanmasında
açıklanmasını | açıklanmasını
açıklanmasının | açıklanmasının
açıklanmasıyla | açıklanmasıyla
açıklanmaya | açıklanmaya
açıklanmayı | açıklanmayı
açıklanmış | açıklanmış
açıklanmıştı | açıklanmıştı
açıklanın | açıklanın
açıklanınız | açıklanınız
açıklanıp | açıklanıp
açıklanır | açıklanır
açıklanıyor | açıklanıyor
açıklanıyordu | açıklanıyordu
açıklanıyorlar | açıklanıyorlar
açıklar | söyler
açıklayabilecek | anlatabilecek
açıklayabilir | anlatabilir
açıklayabiliyor | anlatabiliyor
açıklayacak | anlatacak
açıklayacaklar | anlatacaklar
açıklayacağı | anlatacağı
açıklayacağını | anlatacağını
açıklayan | diyen
açıklayanlar | anlatanlar
açıklayarak | diyerek
açıklayın | anlatın
açıklayınız | anlatınız
açıklayıp | anlatıp
açıklıyor | diyor
açıklıyordu | söylüyordu
açıklıyorlar | diyorlar
açıkça | açıkça
açılacak | açılacak
açılacaklar | açılacaklar
açılacağı | açılacağı
açılacağını | açılacağını
açılan | açılan
açılarak | açılarak
açıldı | açıldı
açıldık | açıldık
açıldılar | açıldılar
açıldım | açıldım
açıldığı | açıldığı
açıldığına | açıldığına
açıldığını | açıldığını
açılma | açılma
açılmak | açılmak
açılmak için | açılmak için
açılmaları | açılmaları
açılması | açılması
açılmasına | açılmasına
açılmasını | açılmasını
açılmaya | açılmaya
açılmayı | açılmayı
açılmış | açılmış
açılınca | açılınca
açılıp | açılıp
açılıyor | açılıyor
açılıyordu | açılıyordu
açılıyorlar | açılıyorlar
açın
açınca
açınız
açıp
açısından | yönünden
açıyor
açıyordu
açıyorlar

ağustos
ağustos ayında | ağustosta
ağustosta | ağustosta
ağzı
ağır
ağır vasıta | kamyon
ağırladı | ağırladı
ağırladıkları | ağırladıkları
ağırladıklarını | ağırladıklarını
ağırladılar | ağırladılar
ağırladığı | ağırladığı
ağırladığını | ağırladığını
ağırlama | ağırlama
ağırlamak | ağırlamak
ağırlamakta | ağırlamakta
ağırlaması | ağırlaması
ağırlamasına | ağırlamasına
ağırlamasını | ağırlamasını
ağırlamasının | ağırlamasının
ağırlamaya | ağırlamaya
ağırlamayı | ağırlamayı
ağırlamış | ağırlamış
ağırlamıştı | ağırlamıştı
ağırlar | ağırlar
ağırlayacak | ağırlayacak
ağırlayacaklar | ağırlayacaklar
ağırlayacağı | ağırlayacağı
ağırlayacağını | ağırlayacağını
ağırlayan | ağırlayan
ağırlayanlar | ağırlayanlar
ağırlayarak | ağırlayarak
ağırlayın | ağırlayın
ağırlayınız | ağırlayınız
ağırlayıp | ağırlayıp
ağırlıyor | ağırlıyor
ağırlıyordu | ağırlıyordu
ağırlıyorlar | ağırlıyorlar

aşama | etap
aşağı
aşağı yukarı | kabaca
aşırıldı | çalındı

bahar
bahar aylarında | baharda
baharda | baharda
bahsedecek | bahsedecek
bahsedecekler | bahsedecekler
bahsedeceği | bahsedeceği
bahsedeceğini | bahsedeceğini
bahseden | bahseden
bahsedenler | bahsedenler
bahseder | bahseder
bahsederek | bahsederek
bahsedin | bahsedin
bahsediniz | bahsediniz
bahsedip | bahsedip
bahsediyor | bahsediyor
bahsediyordu | bahsediyordu
bahsediyorlar | bahsediyorlar
bahsetme | bahsetme
bahsetmek | bahsetmek
bahsetmekte | bahsetmekte
bahsetmesi | bahsetmesi
bahsetmesine | bahsetmesine
bahsetmesini | bahsetmesini
bahsetmesinin | bahsetmesinin
bahsetmeye | bahsetmeye
bahsetmeyi | bahsetmeyi
bahsetmiş | bahsetmiş
bahsetmişti | bahsetmişti
bahsetti | bahsetti
bahsettikleri | bahsettikleri
bahsettiklerini | bahsettiklerini
bahsettiler | bahsettiler
bahsettiği | bahsettiği
bahsettiğini | bahsettiğini
bakım
bakımından | yönünden
barınacak | barınacak
barınacaklar | barınacaklar
barınacağı | barınacağı
barınacağını | barınacağını
barınan | barınan
barınarak | barınarak
barındı | barındı
barındık | barındık
barındılar | barındılar
barındım | barındım
barındığı | barındığı
barındığına | barındığına
barındığını | barındığını
barınma | barınma
barınmak | barınmak
barınmak için | barınmak için
barınmaları | barınmaları
barınması | barınması
barınmasına | barınmasına
barınmasını | barınmasını
barınmaya | barınmaya
barınmayı | barınmayı
barınmış | barınmış
barınınca | barınınca
barınıp | barınıp
barınıyor | barınıyor
barınıyordu | barınıyordu
barınıyorlar | barınıyorlar
barış | sulh
barışa | sulha
barışla | sulhla
barışlar | sulhlar
barışlara | sulhlara
barışlarda | sulhlarda
barışlardan | sulhlardan
barışlarla | sulhlarla
barışları | sulhları
barışların | sulhların
barışlarına | sulhlarına
barışlarında | sulhlarında
barışlarından | sulhlarından
barışlarını | sulhlarını
barışlarının | sulhlarının
barışlarıyla | sulhlarıyla
barışta | sulhta
barıştan | sulhtan
barışı | sulhu
barışın | sulhun
barışına | sulhuna
barışında | sulhunda
barışından | sulhundan
barışını | sulhunu
barışının | sulhunun
barışıyla | sulhuyla
basit | basit
basitleştirdi | basitleştirdi
basitleştirdik | basitleştirdik
basitleştirdiler | basitleştirdiler
basitleştirdim | basitleştirdim
basitleştirdiği | basitleştirdiği
basitleştirdiğine | basitleştirdiğine
basitleştirdiğini | basitleştirdiğini
basitleştirecek | basitleştirecek
basitleştirecekler | basitleştirecekler
basitleştireceği | basitleştireceği
basitleştireceğini | basitleştireceğini
basitleştiren | basitleştiren
basitleştirerek | basitleştirerek
basitleştirince | basitleştirince
basitleştirip | basitleştirip
basitleştiriyor | basitleştiriyor
basitleştiriyordu | basitleştiriyordu
basitleştiriyorlar | basitleştiriyorlar
basitleştirme | basitleştirme
basitleştirmek | basitleştirmek
basitleştirmek için | basitleştirmek için
basitleştirmeleri | basitleştirmeleri
basitleştirmesi | basitleştirmesi
basitleştirmesine | basitleştirmesine
basitleştirmesini | basitleştirmesini
basitleştirmeye | basitleştirmeye
basitleştirmeyi | basitleştirmeyi
basitleştirmiş | basitleştirmiş
basın
basın açıklaması | basın bildirisi
basın bildirisi | basın bildirisi
basın konferansı | basın konferansı
basın toplantısı | basın konferansı
battı | battı
bavul | bavul
bavula | bavula
bavulda | bavulda
bavuldan | bavuldan
bavulla | bavulla
bavullar | bavullar
bavullara | bavullara
bavullarda | bavullarda
bavullardan | bavullardan
bavullarla | bavullarla
bavulları | bavulları
bavulların | bavulların
bavullarına | bavullarına
bavullarında | bavullarında
bavullarından | bavullarından
bavullarını | bavullarını
bavullarının | bavullarının
bavullarıyla | bavullarıyla
bavulu | bavulu
bavulun | bavulun
bavuluna | bavuluna
bavulunda | bavulunda
bavulundan | bavulundan
bavulunu | bavulunu
bavulunun | bavulunun
bavuluyla | bavuluyla
bazen | bazen
bazı | bazı
bazıları | bazıları
bazılarını | bazılarını
bazılarının | bazılarının
bağlı
başarabilecek | başarabilecek
başarabilir | başarabilir
başarabiliyor | başarabiliyor
başaracak | başaracak
başaracaklar | başaracaklar
başaracağı | başaracağı
başaracağını | başaracağını
başaran | başaran
başaranlar | başaranlar
başararak | başararak
başardı | başardı
başardık | başardık
başardıkları | başardıkları
başardıklarını | başardıklarını
başardıktan | başardıktan
başardılar | başardılar
başardım | başardım
başardığı | başardığı
başardığına | başardığına
başardığında | başardığında
başardığını | başardığını
başarma | başarma
başarmak | başarmak
başarmak için | başarmak için
başarmakta | başarmakta
başarmaları | başarmaları
başarmalı | başarmalı
başarması | başarması
başarmasına | başarmasına
başarmasında | başarmasında
başarmasını | başarmasını
başarmasının | başarmasının
başarmasıyla | başarmasıyla
başarmaya | başarmaya
başarmayı | başarmayı
başarmış | başarmış
başarmıştı | başarmıştı
başarı
başarı elde edebilecek | başarılı olabilecek
başarı elde edebilir | başarılı olabilir
başarı elde edebiliyor | başarılı olabiliyor
başarı elde edecek | başarılı olacak
başarı elde edecekler | başarılı olacaklar
başarı elde edeceği | başarılı olacağı
başarı elde edeceğini | başarılı olacağını
başarı elde eden | başarılı olan
başarı elde edenler | başarılı olanlar
başarı elde eder | başarılı olur
başarı elde ederek | başarılı olarak
başarı elde edin | başarılı olun
başarı elde ediniz | başarılı olunuz
başarı elde edip | başarılı olup
başarı elde ediyor | başarılı oluyor
başarı elde ediyordu | başarılı oluyordu
başarı elde ediyorlar | başarılı oluyorlar
başarı elde etme | başarılı olma
başarı elde etmek | başarılı olmak
başarı elde etmekte | başarılı olmakta
başarı elde etmeli | başarılı olmalı
başarı elde etmesi | başarılı olması
başarı elde etmesinde | başarılı olmasında
başarı elde etmesine | başarılı olmasına
başarı elde etmesini | başarılı olmasını
başarı elde etmesinin | başarılı olmasının
başarı elde etmesiyle | başarılı olmasıyla
başarı elde etmeye | başarılı olmaya
başarı elde etmeyi | başarılı olmayı
başarı elde etmiş | başarılı olmuş
başarı elde etmişti | başarılı olmuştu
başarı elde etti | başarılı oldu
başarı elde ettikleri | başarılı oldukları
başarı elde ettiklerini | başarılı olduklarını
başarı elde ettikten | başarılı olduktan
başarı elde ettiler | başarılı oldular
başarı elde ettiği | başarılı olduğu
başarı elde ettiğinde | başarılı olduğunda
başarı elde ettiğini | başarılı olduğunu
başarı gösterdi | başarılı oldu
başarı gösterdikleri | başarılı oldukları
başarı gösterdiklerini | başarılı olduklarını
başarı gösterdikten | başarılı olduktan
başarı gösterdiler | başarılı oldular
başarı gösterdiği | başarılı olduğu
başarı gösterdiğinde | başarılı olduğunda
başarı gösterdiğini | başarılı olduğunu
başarı gösterebilecek | başarılı olabilecek
başarı gösterebilir | başarılı olabilir
başarı gösterebiliyor | başarılı olabiliyor
başarı gösterecek | başarılı olacak
başarı gösterecekler | başarılı olacaklar
başarı göstereceği | başarılı olacağı
başarı göstereceğini | başarılı olacağını
başarı gösteren | başarılı olan
başarı gösterenler | başarılı olanlar
başarı göstererek | başarılı olarak
başarı gösterin | başarılı olun
başarı gösteriniz | başarılı olunuz
başarı gösterip | başarılı olup
başarı gösterir | başarılı olur
başarı gösteriyor | başarılı oluyor
başarı gösteriyordu | başarılı oluyordu
başarı gösteriyorlar | başarılı oluyorlar
başarı gösterme | başarılı olma
başarı göstermek | başarılı olmak
başarı göstermekte | başarılı olmakta
başarı göstermeli | başarılı olmalı
başarı göstermesi | başarılı olması
başarı göstermesinde | başarılı olmasında
başarı göstermesine | başarılı olmasına
başarı göstermesini | başarılı olmasını
başarı göstermesinin | başarılı olmasının
başarı göstermesiyle | başarılı olmasıyla
başarı göstermeye | başarılı olmaya
başarı göstermeyi | başarılı olmayı
başarı göstermiş | başarılı olmuş
başarı göstermişti | başarılı olmuştu
başarılı | başarılı
başarılı bir şekilde | başarıyla
başarılı biçimde | başarıyla
başarılı olabilecek | başarılı olabilecek
başarılı olabilir | başarılı olabilir
başarılı olabiliyor | başarılı olabiliyor
başarılı olacak | başarılı olacak
başarılı olacaklar | başarılı olacaklar
başarılı olacağı | başarılı olacağı
başarılı olacağını | başarılı olacağını
başarılı olan | başarılı olan
başarılı olanlar | başarılı olanlar
başarılı olarak | başarılı olarak
başarılı oldu | başarılı oldu
başarılı oldukları | başarılı oldukları
başarılı olduklarını | başarılı olduklarını
başarılı olduktan | başarılı olduktan
başarılı oldular | başarılı oldular
başarılı olduğu | başarılı olduğu
başarılı olduğunda | başarılı olduğunda
başarılı olduğunu | başarılı olduğunu
başarılı olma | başarılı olma
başarılı olmak | başarılı olmak
başarılı olmakta | başarılı olmakta
başarılı olmalı | başarılı olmalı
başarılı olması | başarılı olması
başarılı olmasına | başarılı olmasına
başarılı olmasında | başarılı olmasında
başarılı olmasını | başarılı olmasını
başarılı olmasının | başarılı olmasının
başarılı olmasıyla | başarılı olmasıyla
başarılı olmaya | başarılı olmaya
başarılı olmayı | başarılı olmayı
başarılı olmuş | başarılı olmuş
başarılı olmuştu | başarılı olmuştu
başarılı olun | başarılı olun
başarılı olunuz | başarılı olunuz
başarılı olup | başarılı olup
başarılı olur | başarılı olur
başarılı oluyor | başarılı oluyor
başarılı oluyordu | başarılı oluyordu
başarılı oluyorlar | başarılı oluyorlar
başarılı şekilde | başarıyla
başarın | başarın
başarınca | başarınca
başarınız | başarınız
başarıp | başarıp
başarır | başarır
başarıyla | başarıyla
başarıyor | başarıyor
başarıyordu | başarıyordu
başarıyorlar | başarıyorlar
başka
başka bir deyişle | yani
başka bir ifadeyle | yani
başka bir yerde | başka yerde
başka yerde | başka yerde
başkan | reis
başkana | reise
başkanda | reiste
başkandan | reisten
başkanla | reisle
başkanlar | reisler
başkanlara | reislere
başkanlarda | reislerde
başkanlardan | reislerden
başkanlarla | reislerle
başkanları | reisleri
başkanların | reislerin
başkanlarına | reislerine
başkanlarında | reislerinde
başkanlarından | reislerinden
başkanlarını | reislerini
başkanlarının | reislerinin
başkanlarıyla | reisleriyle
başkanı | reisi
başkanın | reisin
başkanına | reisine
başkanında | reisinde
başkanından | reisinden
başkanını | reisini
başkanının | reisinin
başkanıyla | reisiyle
başladı | başladı
başladıkları
başladıklarını
başladıktan
başladılar
başladığı
başladığında
başladığını
başlama
başlamak
başlamakta
başlamalı
başlaması
başlamasına
başlamasında
başlamasını
başlamasının
başlamasıyla
başlamaya
başlamayı
başlamış
başlamıştı
başlanacak
başlangıçta | önceleri
başlar
başlarında | başında
başlatabilecek | başlatabilecek
başlatabilir | başlatabilir
başlatabiliyor | başlatabiliyor
başlatacak | başlatacak
başlatacaklar | başlatacaklar
başlatacağı | başlatacağı
başlatacağını | başlatacağını
başlatan | başlatan
başlatanlar | başlatanlar
başlatarak | başlatarak
başlatma | başlatma
başlatmak | başlatmak
başlatmakta | başlatmakta
başlatmalı | başlatmalı
başlatması | başlatması
başlatmasına | başlatmasına
başlatmasında | başlatmasında
başlatmasını | başlatmasını
başlatmasının | başlatmasının
başlatmasıyla | başlatmasıyla
başlatmaya | başlatmaya
başlatmayı | başlatmayı
başlatmış | başlatmış
başlatmıştı | başlatmıştı
başlattı | başlattı
başlattıkları | başlattıkları
başlattıklarını | başlattıklarını
başlattıktan | başlattıktan
başlattılar | başlattılar
başlattığı | başlattığı
başlattığında | başlattığında
başlattığını | başlattığını
başlatın | başlatın
başlatınız | başlatınız
başlatıp | başlatıp
başlatır | başlatır
başlatıyor | başlatıyor
başlatıyordu | başlatıyordu
başlatıyorlar | başlatıyorlar
başlayabilecek
başlayabilir
başlayabiliyor
başlayacak
başlayacaklar
başlayacağı
başlayacağını
başlayan
başlayanlar
başlayarak | itibaren
başlayın
başlayınız
başlayıp
başlıca | ana
başlıyor
başlıyordu
başlıyorlar
başta
baştan
baştan beri | baştan beri
baştan sona | baştan sona
başvuracak | başvuracak
başvuracaklar | başvuracaklar
başvuracağı | başvuracağı
başvuracağını | başvuracağını
başvuran | başvuran
başvuranlar | başvuranlar
başvurarak | başvurarak
başvurdu | başvurdu
başvurduk | başvurduk
başvurdukları | başvurdukları
başvurduklarını | başvurduklarını
başvurdular | başvurdular
başvurdum | başvurdum
başvurduğu | başvurduğu
başvurduğuna | başvurduğuna
başvurduğunu | başvurduğunu
başvurma | başvurma
başvurmak | başvurmak
başvurmak için | başvurmak için
başvurmakta | başvurmakta
başvurmaları | başvurmaları
başvurması | başvurması
başvurmasına | başvurmasına
başvurmasını | başvurmasını
başvurmasının | başvurmasının
başvurmaya | başvurmaya
başvurmayı | başvurmayı
başvurmuş | başvurmuş
başvurmuştu | başvurmuştu
başvurun | başvurun
başvurunca | başvurunca
başvurunuz | başvurunuz
başvurup | başvurup
başvurur | başvurur
başvuruyor | başvuruyor
başvuruyordu | başvuruyordu
başvuruyorlar | başvuruyorlar
başında | başında
başından
başından beri | baştan beri
başından sonuna kadar | baştan sona

becerdi | başardı
becerdik | başardık
becerdiler | başardılar
becerdim | başardım
becerdiği | başardığı
becerdiğine | başardığına
becerdiğini | başardığını
becerecek | başaracak
becerecekler | başaracaklar
becereceği | başaracağı
becereceğini | başaracağını
beceren | başaran
becererek | başararak
becerince | başarınca
becerip | başarıp
beceriyor | başarıyor
beceriyordu | başarıyordu
beceriyorlar | başarıyorlar
becerme | başarma
becermek | başarmak
becermek için | başarmak için
becermeleri | başarmaları
becermesi | başarması
becermesine | başarmasına
becermesini | başarmasını
becermeye | başarmaya
becermeyi | başarmayı
becermiş | başarmış
bedava | bedava
bedavadır | bedavadır
bedelsiz | bedava
beklendiği
beklendiği gibi | beklendiği gibi
beklendiği üzere | beklendiği gibi
bekleniyor | sanılıyor
bekleniyordu | bekleniyordu
beklenmedik | ani
bekletin | bekletin
belge | belge
belgede | belgede
belgeden | belgeden
belgeler | belgeler
belgelerde | belgelerde
belgelerden | belgelerden
belgelere | belgelere
belgeleri | belgeleri
belgelerin | belgelerin
belgelerinde | belgelerinde
belgelerinden | belgelerinden
belgelerine | belgelerine
belgelerini | belgelerini
belgelerinin | belgelerinin
belgeleriyle | belgeleriyle
belgelerle | belgelerle
belgenin | belgenin
belgesi | belgesi
belgesinde | belgesinde
belgesinden | belgesinden
belgesine | belgesine
belgesini | belgesini
belgesinin | belgesinin
belgesiyle | belgesiyle
belgeye | belgeye
belgeyi | belgesi
belgeyle | belgeyle
belirledi | saptadı
belirledik | saptadık
belirledikleri | saptadıkları
belirlediklerini | saptadıklarını
belirlediler | saptadılar
belirledim | saptadım
belirlediği | saptadığı
belirlediğine | saptadığına
belirlediğini | saptadığını
belirleme | saptama
belirlemek | saptamak
belirlemek için | saptamak için
belirlemekte | saptamakta
belirlemeleri | saptamaları
belirlemesi | saptaması
belirlemesine | saptamasına
belirlemesini | saptamasını
belirlemesinin | saptamasının
belirlemeye | saptamaya
belirlemeyi | saptamayı
belirlemiş | saptamış
belirlemişti | saptamıştı
belirlendi | saptandı
belirlendik | saptandık
belirlendikleri | saptandıkları
belirlendiklerini | saptandıklarını
belirlendiler | saptandılar
belirlendim | saptandım
belirlendiği | saptandığı
belirlendiğine | saptandığına
belirlendiğini | saptandığını
belirlenecek | saptanacak
belirlenecekler | saptanacaklar
belirleneceği | saptanacağı
belirleneceğini | saptanacağını
belirlenen | saptanan
belirlenenler | saptananlar
belirlenerek | saptanarak
belirlenin | saptanın
belirlenince | saptanınca
belirleniniz | saptanınız
belirlenip | saptanıp
belirlenir | saptanır
belirleniyor | saptanıyor
belirleniyordu | saptanıyordu
belirleniyorlar | saptanıyorlar
belirlenme | saptanma
belirlenmek | saptanmak
belirlenmek için | saptanmak için
belirlenmekte | saptanmakta
belirlenmeleri | saptanmaları
belirlenmesi | saptanması
belirlenmesine | saptanmasına
belirlenmesini | saptanmasını
belirlenmesinin | saptanmasının
belirlenmeye | saptanmaya
belirlenmeyi | saptanmayı
belirlenmiş | saptanmış
belirlenmişti | saptanmıştı
belirler | saptar
belirleyecek | saptayacak
belirleyecekler | saptayacaklar
belirleyeceği | saptayacağı
belirleyeceğini | saptayacağını
belirleyen | saptayan
belirleyenler | saptayanlar
belirleyerek | saptayarak
belirleyin | saptayın
belirleyince | saptayınca
belirleyiniz | saptayınız
belirleyip | saptayıp
belirliyor | saptıyor
belirliyordu | saptıyordu
belirliyorlar | saptıyorlar
belirtebilecek | anlatabilecek
belirtebilir | anlatabilir
belirtebiliyor | anlatabiliyor
belirtecek | anlatacak
belirtecekler | anlatacaklar
belirteceği | anlatacağı
belirteceğini | anlatacağını
belirten | diyen
belirtenler | anlatanlar
belirterek | diyerek
belirtildi | söylendi
belirtildikleri | açıklandıkları
belirtildiklerini | açıklandıklarını
belirtildikten | açıklandıktan
belirtildiler | açıklandılar
belirtildiği | açıklandığı
belirtildiğinde | açıklandığında
belirtildiğini | açıklandığını
belirtilebilecek | açıklanabilecek
belirtilebilir | açıklanabilir
belirtilebiliyor | açıklanabiliyor
belirtilecek | açıklanacak
belirtilecekler | açıklanacaklar
belirtileceği | açıklanacağı
belirtileceğini | açıklanacağını
belirtilen | açıklanan
belirtilenler | açıklananlar
belirtilerek | açıklanarak
belirtilin | açıklanın
belirtiliniz | açıklanınız
belirtilip | açıklanıp
belirtilir | açıklanır
belirtiliyor | açıklanıyor
belirtiliyordu | açıklanıyordu
belirtiliyorlar | açıklanıyorlar
belirtilme | açıklanma
belirtilmek | açıklanmak
belirtilmekte | açıklanmakta
belirtilmeli | açıklanmalı
belirtilmesi | açıklanması
belirtilmesinde | açıklanmasında
belirtilmesine | açıklanmasına
belirtilmesini | açıklanmasını
belirtilmesinin | açıklanmasının
belirtilmesiyle | açıklanmasıyla
belirtilmeye | açıklanmaya
belirtilmeyi | açıklanmayı
belirtilmiş | açıklanmış
belirtilmişti | açıklanmıştı
belirtin | anlatın
belirtiniz | anlatınız
belirtip | anlatıp
belirtir | söyler
belirtiyor | diyor
belirtiyordu | söylüyordu
belirtiyorlar | diyorlar
belirtme | anlatma
belirtmek | anlatmak
belirtmekte | anlatmakta
belirtmeli | anlatmalı
belirtmesi | anlatması
belirtmesinde | anlatmasında
belirtmesine | anlatmasına
belirtmesini | anlatmasını
belirtmesinin | anlatmasının
belirtmesiyle | anlatmasıyla
belirtmeye | anlatmaya
belirtmeyi | anlatmayı
belirtmiş | anlatmış
belirtmişti | demişti
belirtti | dedi
belirttikleri | anlattıkları
belirttiklerini | anlattıklarını
belirttikten | anlattıktan
belirttiler | dediler
belirttiği | anlattığı
belirttiğinde | anlattığında
belirttiğini | anlattığını
belki | belki
belki de | belki
belli
belli değil | bilinmiyor
benzer | benzer
benzersiz | eşsiz
benzeyen | benzer
beraat
beraat edecek | aklanacak
beraat edecekler | aklanacaklar
beraat edeceği | aklanacağı
beraat edeceğini | aklanacağını
beraat eden | aklanan
beraat ederek | aklanarak
beraat edince | aklanınca
beraat edip | aklanıp
beraat ediyor | aklanıyor
beraat ediyordu | aklanıyordu
beraat ediyorlar | aklanıyorlar
beraat etme | aklanma
beraat etmek | aklanmak
beraat etmek için | aklanmak için
beraat etmeleri | aklanmaları
beraat etmesi | aklanması
beraat etmesine | aklanmasına
beraat etmesini | aklanmasını
beraat etmeye | aklanmaya
beraat etmeyi | aklanmayı
beraat etmiş | aklanmış
beraat etti | aklandı
beraat ettik | aklandık
beraat ettiler | aklandılar
beraat ettim | aklandım
beraat ettiği | aklandığı
beraat ettiğine | aklandığına
beraat ettiğini | aklandığını
beraber | beraber
berabere
berabere kaldı | berabere kaldı
beri | beri
besin | gıda
besinde | gıdada
besinden | gıdadan
besine | besine
besini | besini
besinin | besinin
besininde | besininde
besininden | besininden
besinine | besinine
besinini | besinini
besininin | besininin
besiniyle | besiniyle
besinle | besinle
besinler | gıdalar
besinlerde | gıdalarda
besinlerden | gıdalardan
besinlere | gıdalara
besinleri | gıdaları
besinlerin | gıdaların
besinlerinde | gıdalarında
besinlerinden | gıdalarından
besinlerine | gıdalarına
besinlerini | gıdalarını
besinlerinin | gıdalarının
besinleriyle | gıdalarıyla
besinlerle | gıdalarla
bezedi | bezedi
bezedikleri | bezedikleri
bezediklerini | bezediklerini
bezedikten | bezedikten
bezediler | bezediler
bezediği | bezediği
bezediğinde | bezediğinde
bezediğini | bezediğini
bezeme | bezeme
bezemek | bezemek
bezemekte | bezemekte
bezemeli | bezemeli
bezemesi | bezemesi
bezemesinde | bezemesinde
bezemesine | bezemesine
bezemesini | bezemesini
bezemesinin | bezemesinin
bezemesiyle | bezemesiyle
bezemeye | bezemeye
bezemeyi | bezemeyi
bezemiş | bezemiş
bezemişti | bezemişti
bezer | bezer
bezeyebilecek | bezeyebilecek
bezeyebilir | bezeyebilir
bezeyebiliyor | bezeyebiliyor
bezeyecek | bezeyecek
bezeyecekler | bezeyecekler
bezeyeceği | bezeyeceği
bezeyeceğini | bezeyeceğini
bezeyen | bezeyen
bezeyenler | bezeyenler
bezeyerek | bezeyerek
bezeyin | bezeyin
bezeyiniz | bezeyiniz
bezeyip | bezeyip
beziyor | beziyor
beziyordu | beziyordu
beziyorlar | beziyorlar

bildirdi | dedi
bildirdikleri | anlattıkları
bildirdiklerini | anlattıklarını
bildirdikten | anlattıktan
bildirdiler | dediler
bildirdiği | anlattığı
bildirdiğinde | anlattığında
bildirdiğini | anlattığını
bildirebilecek | anlatabilecek
bildirebilir | anlatabilir
bildirebiliyor | anlatabiliyor
bildirecek | anlatacak
bildirecekler | anlatacaklar
bildireceği | anlatacağı
bildireceğini | anlatacağını
bildiren | diyen
bildirenler | anlatanlar
bildirerek | diyerek
bildirildi | söylendi
bildirildikleri | açıklandıkları
bildirildiklerini | açıklandıklarını
bildirildikten | açıklandıktan
bildirildiler | açıklandılar
bildirildiği | açıklandığı
bildirildiğinde | açıklandığında
bildirildiğini | açıklandığını
bildirilebilecek | açıklanabilecek
bildirilebilir | açıklanabilir
bildirilebiliyor | açıklanabiliyor
bildirilecek | açıklanacak
bildirilecekler | açıklanacaklar
bildirileceği | açıklanacağı
bildirileceğini | açıklanacağını
bildirilen | açıklanan
bildirilenler | açıklananlar
bildirilerek | açıklanarak
bildirilin | açıklanın
bildiriliniz | açıklanınız
bildirilip | açıklanıp
bildirilir | açıklanır
bildiriliyor | açıklanıyor
bildiriliyordu | açıklanıyordu
bildiriliyorlar | açıklanıyorlar
bildirilme | açıklanma
bildirilmek | açıklanmak
bildirilmekte | açıklanmakta
bildirilmeli | açıklanmalı
bildirilmesi | açıklanması
bildirilmesinde | açıklanmasında
bildirilmesine | açıklanmasına
bildirilmesini | açıklanmasını
bildirilmesinin | açıklanmasının
bildirilmesiyle | açıklanmasıyla
bildirilmeye | açıklanmaya
bildirilmeyi | açıklanmayı
bildirilmiş | açıklanmış
bildirilmişti | açıklanmıştı
bildirin | anlatın
bildiriniz | anlatınız
bildirip | anlatıp
bildirir | söyler
bildirisi
bildiriyor | diyor
bildiriyordu | söylüyordu
bildiriyorlar | diyorlar
bildirme | anlatma
bildirmek | anlatmak
bildirmekte | anlatmakta
bildirmeli | anlatmalı
bildirmesi | anlatması
bildirmesinde | anlatmasında
bildirmesine | anlatmasına
bildirmesini | anlatmasını
bildirmesinin | anlatmasının
bildirmesiyle | anlatmasıyla
bildirmeye | anlatmaya
bildirmeyi | anlatmayı
bildirmiş | anlatmış
bildirmişti | demişti
bilerek | kasten
bilgi | bilgi
bilgide | bilgide
bilgiden | bilgiden
bilgilendirdi | bilgilendirdi
bilgilendirdikleri | bilgilendirdikleri
bilgilendirdiklerini | bilgilendirdiklerini
bilgilendirdiler | bilgilendirdiler
bilgilendirdiği | bilgilendirdiği
bilgilendirdiğini | bilgilendirdiğini
bilgilendirecek | bilgilendirecek
bilgilendirecekler | bilgilendirecekler
bilgilendireceği | bilgilendireceği
bilgilendireceğini | bilgilendireceğini
bilgilendiren | bilgilendiren
bilgilendirenler | bilgilendirenler
bilgilendirerek | bilgilendirerek
bilgilendirin | bilgilendirin
bilgilendiriniz | bilgilendiriniz
bilgilendirip | bilgilendirip
bilgilendirir | bilgilendirir
bilgilendiriyor | bilgilendiriyor
bilgilendiriyordu | bilgilendiriyordu
bilgilendiriyorlar | bilgilendiriyorlar
bilgilendirme | bilgilendirme
bilgilendirmek | bilgilendirmek
bilgilendirmekte | bilgilendirmekte
bilgilendirmesi | bilgilendirmesi
bilgilendirmesine | bilgilendirmesine
bilgilendirmesini | bilgilendirmesini
bilgilendirmesinin | bilgilendirmesinin
bilgilendirmeye | bilgilendirmeye
bilgilendirmeyi | bilgilendirmeyi
bilgilendirmiş | bilgilendirmiş
bilgilendirmişti | bilgilendirmişti
bilgiler | bilgiler
bilgilerde | bilgilerde
bilgilerden | bilgilerden
bilgilere | bilgilere
bilgileri | bilgileri
bilgilerin | bilgilerin
bilgilerinde | bilgilerinde
bilgilerinden | bilgilerinden
bilgilerine | bilgilerine
bilgilerini | bilgilerini
bilgilerinin | bilgilerinin
bilgileriyle | bilgileriyle
bilgilerle | bilgilerle
bilginin | bilginin
bilgisi | bilgisi
bilgisinde | bilgisinde
bilgisinden | bilgisinden
bilgisine | bilgisine
bilgisini | bilgisini
bilgisinin | bilgisinin
bilgisiyle | bilgisiyle
bilgiye | bilgiye
bilgiyi | bilgisi
bilgiyle | bilgiyle
bilhassa | bilhassa
bilim
bilim adam | bilim adam
bilim adama | bilim adama
bilim adamda | bilim adamda
bilim adamdan | bilim adamdan
bilim adamla | bilim adamla
bilim adamlar | bilim adamlar
bilim adamlara | bilim adamlara
bilim adamlarda | bilim adamlarda
bilim adamlardan | bilim adamlardan
bilim adamlarla | bilim adamlarla
bilim adamları | bilim adamları
bilim adamların | bilim adamların
bilim adamlarına | bilim adamlarına
bilim adamlarında | bilim adamlarında
bilim adamlarından | bilim adamlarından
bilim adamlarını | bilim adamlarını
bilim adamlarının | bilim adamlarının
bilim adamlarıyla | bilim adamlarıyla
bilim adamı | bilim adamı
bilim adamın | bilim adamın
bilim adamına | bilim adamına
bilim adamında | bilim adamında
bilim adamından | bilim adamından
bilim adamını | bilim adamını
bilim adamının | bilim adamının
bilim adamıyla | bilim adamıyla
bilim insan | bilim adam
bilim insana | bilim adama
bilim insanda | bilim adamda
bilim insandan | bilim adamdan
bilim insanla | bilim adamla
bilim insanlar | bilim adamlar
bilim insanlara | bilim adamlara
bilim insanlarda | bilim adamlarda
bilim insanlardan | bilim adamlardan
bilim insanlarla | bilim adamlarla
bilim insanları | bilim adamları
bilim insanların | bilim adamların
bilim insanlarına | bilim adamlarına
bilim insanlarında | bilim adamlarında
bilim insanlarından | bilim adamlarından
bilim insanlarını | bilim adamlarını
bilim insanlarının | bilim adamlarının
bilim insanlarıyla | bilim adamlarıyla
bilim insanı | bilim adamı
bilim insanın | bilim adamın
bilim insanına | bilim adamına
bilim insanında | bilim adamında
bilim insanından | bilim adamından
bilim insanını | bilim adamını
bilim insanının | bilim adamının
bilim insanıyla | bilim adamıyla
bilinmemektedir | bilinmiyor
bilinmiyor | bilinmiyor
bina | bina
binada | binada
binadan | binadan
binalar | binalar
binalara | binalara
binalarda | binalarda
binalardan | binalardan
binalarla | binalarla
binaları | binaları
binaların | binaların
binalarına | binalarına
binalarında | binalarında
binalarından | binalarından
binalarını | binalarını
binalarının | binalarının
binalarıyla | binalarıyla
binanın | binanın
binası | binası
binasına | binasına
binasında | binasında
binasından | binasından
binasını | binasını
binasının | binasının
binasıyla | binasıyla
binaya | binaya
binayla | binayla
binayı | binayı
bir
bir an önce | bir an önce
bir araya geldi | buluştu
bir araya geldikleri | buluştukları
bir araya geldiklerini | buluştuklarını
bir araya geldikten | toplandıktan
bir araya geldiler | buluştular
bir araya geldiği | buluştuğu
bir araya geldiğinde | toplandığında
bir araya geldiğini | buluştuğunu
bir araya gelebilecek | toplanabilecek
bir araya gelebilir | toplanabilir
bir araya gelebiliyor | toplanabiliyor
bir araya gelecek | buluşacak
bir araya gelecekler | buluşacaklar
bir araya geleceği | buluşacağı
bir araya geleceğini | buluşacağını
bir araya gelen | buluşan
bir araya gelenler | buluşanlar
bir araya gelerek | buluşarak
bir araya gelin | buluşun
bir araya geliniz | buluşunuz
bir araya gelip | buluşup
bir araya gelir | buluşur
bir araya geliyor | buluşuyor
bir araya geliyordu | buluşuyordu
bir araya geliyorlar | buluşuyorlar
bir araya gelme | buluşma
bir araya gelmek | buluşmak
bir araya gelmekte | buluşmakta
bir araya gelmeli | toplanmalı
bir araya gelmesi | buluşması
bir araya gelmesinde | toplanmasında
bir araya gelmesine | buluşmasına
bir araya gelmesini | buluşmasını
bir araya gelmesinin | buluşmasının
bir araya gelmesiyle | toplanmasıyla
bir araya gelmeye | buluşmaya
bir araya gelmeyi | buluşmayı
bir araya gelmiş | buluşmuş
bir araya gelmişti | buluşmuştu
bir araya getirdi | topladı
bir araya getirdikleri | topladıkları
bir araya getirdiklerini | topladıklarını
bir araya getirdikten | topladıktan
bir araya getirdiler | topladılar
bir araya getirdiği | topladığı
bir araya getirdiğinde | topladığında
bir araya getirdiğini | topladığını
bir araya getirebilecek | toplayabilecek
bir araya getirebilir | toplayabilir
bir araya getirebiliyor | toplayabiliyor
bir araya getirecek | toplayacak
bir araya getirecekler | toplayacaklar
bir araya getireceği | toplayacağı
bir araya getireceğini | toplayacağını
bir araya getiren | toplayan
bir araya getirenler | toplayanlar
bir araya getirerek | toplayarak
bir araya getirin | toplayın
bir araya getiriniz | toplayınız
bir araya getirip | toplayıp
bir araya getirir | toplar
bir araya getiriyor | topluyor
bir araya getiriyordu | topluyordu
bir araya getiriyorlar | topluyorlar
bir araya getirme | toplama
bir araya getirmek | toplamak
bir araya getirmekte | toplamakta
bir araya getirmeli | toplamalı
bir araya getirmesi | toplaması
bir araya getirmesinde | toplamasında
bir araya getirmesine | toplamasına
bir araya getirmesini | toplamasını
bir araya getirmesinin | toplamasının
bir araya getirmesiyle | toplamasıyla
bir araya getirmeye | toplamaya
bir araya getirmeyi | toplamayı
bir araya getirmiş | toplamış
bir araya getirmişti | toplamıştı
bir ay sonra | ertesi ay
bir başka deyişle | yani
bir başka ifadeyle | yani
bir defa | bir kez
bir gün sonra | ertesi gün
bir hafta sonra | ertesi hafta
bir hayli | epey
bir kere | bir kez
bir kez | bir kez
bir kez daha | yine
bir müddet | bir süre
bir müddettir | bir süredir
bir sene sonra | ertesi yıl
bir sonraki gün | ertesi gün
bir süre | bir süre
bir süredir | bir süredir
bir süreliğine | geçici olarak
bir yıl sonra | ertesi yıl
bir zamanlar | vaktiyle
biraz
biraz önce | demin
birden | aniden
birdenbire | aniden
birer
birer birer | tek tek
biricik | tek
birimi
biriminde
biriminden
birimine
birimini
biriminin
birimiyle
birinci
birinci oldu | birinci oldu
birinciliği
birinciliği kazandı | birinci oldu
birkaç
birkaç defa | birkaç kez
birkaç kez | birkaç kez
birlikte | beraber
birlikte çalıştı | işbirliği yaptı
birliği
birliğiyle
birçok | birçok
bitecek | bitecek
bitecekler | bitecekler
biteceği | biteceği
biteceğini | biteceğini
biten | biten
bitenler | bitenler
biter | biter
biterek | biterek
bitin | bitin
bitince | bitince
bitiniz | bitiniz
bitip | bitip
bitirdi | bitirdi
bitirdik
bitirdikleri | bitirdikleri
bitirdiklerini | bitirdiklerini
bitirdiler | bitirdiler
bitirdim
bitirdiği | bitirdiği
bitirdiğine
bitirdiğini | bitirdiğini
bitirecek | bitirecek
bitirecekler | bitirecekler
bitireceği | bitireceği
bitireceğini | bitireceğini
bitiren | bitiren
bitirenler | bitirenler
bitirerek | bitirerek
bitirildi | bitirildi
bitirildikleri | bitirildikleri
bitirildiklerini | bitirildiklerini
bitirildiler | bitirildiler
bitirildiği | bitirildiği
bitirildiğini | bitirildiğini
bitirilecek | bitirilecek
bitirilecekler | bitirilecekler
bitirileceği | bitirileceği
bitirileceğini | bitirileceğini
bitirilen | bitirilen
bitirilenler | bitirilenler
bitirilerek | bitirilerek
bitirilin | bitirilin
bitiriliniz | bitiriliniz
bitirilip | bitirilip
bitirilir | bitirilir
bitiriliyor | bitiriliyor
bitiriliyordu | bitiriliyordu
bitiriliyorlar | bitiriliyorlar
bitirilme | bitirilme
bitirilmek | bitirilmek
bitirilmekte | bitirilmekte
bitirilmesi | bitirilmesi
bitirilmesine | bitirilmesine
bitirilmesini | bitirilmesini
bitirilmesinin | bitirilmesinin
bitirilmeye | bitirilmeye
bitirilmeyi | bitirilmeyi
bitirilmiş | bitirilmiş
bitirilmişti | bitirilmişti
bitirin | bitirin
bitirince
bitiriniz | bitiriniz
bitirip | bitirip
bitirir | bitirir
bitiriyor | bitiriyor
bitiriyordu | bitiriyordu
bitiriyorlar | bitiriyorlar
bitirme | bitirme
bitirmek | bitirmek
bitirmekte | bitirmekte
bitirmeleri
bitirmesi | bitirmesi
bitirmesine | bitirmesine
bitirmesini | bitirmesini
bitirmesinin | bitirmesinin
bitirmeye | bitirmeye
bitirmeyi | bitirmeyi
bitirmiş | bitirmiş
bitirmişti | bitirmişti
bitiyor | bitiyor
bitiyordu | bitiyordu
bitiyorlar | bitiyorlar
bitişiğinde | yanında
bitme | bitme
bitmek | bitmek
bitmek için | bitmek için
bitmekte | bitmekte
bitmeleri | bitmeleri
bitmesi | bitmesi
bitmesine | bitmesine
bitmesini | bitmesini
bitmesinin | bitmesinin
bitmeye | bitmeye
bitmeyi | bitmeyi
bitmiş | bitmiş
bitmişti | bitmişti
bitti | bitti
bittik | bittik
bittikleri | bittikleri
bittiklerini | bittiklerini
bittiler | bittiler
bittim | bittim
bittiği | bittiği
bittiğine | bittiğine
bittiğini | bittiğini
biçimde

boyu
boyunca | boyunca
bozuk | bozuk
bozulabilecek | bozulabilecek
bozulabilir | bozulabilir
bozulabiliyor | bozulabiliyor
bozulacak | bozulacak
bozulacaklar | bozulacaklar
bozulacağı | bozulacağı
bozulacağını | bozulacağını
bozulan | bozulan
bozulanlar | bozulanlar
bozularak | bozularak
bozuldu | bozuldu
bozulduk | bozulduk
bozuldukları | bozuldukları
bozulduklarını | bozulduklarını
bozulduktan | bozulduktan
bozuldular | bozuldular
bozuldum | bozuldum
bozulduğu | bozulduğu
bozulduğuna | bozulduğuna
bozulduğunda | bozulduğunda
bozulduğunu | bozulduğunu
bozulma | bozulma
bozulmak | bozulmak
bozulmak için | bozulmak için
bozulmakta | bozulmakta
bozulmaları | bozulmaları
bozulmalı | bozulmalı
bozulması | bozulması
bozulmasına | bozulmasına
bozulmasında | bozulmasında
bozulmasını | bozulmasını
bozulmasının | bozulmasının
bozulmasıyla | bozulmasıyla
bozulmaya | bozulmaya
bozulmayı | bozulmayı
bozulmuş | bozulmuş
bozulmuştu | bozulmuştu
bozulun | bozulun
bozulunca | bozulunca
bozulunuz | bozulunuz
bozulup | bozulup
bozulur | bozulur
bozuluyor | bozuluyor
bozuluyordu | bozuluyordu
bozuluyorlar | bozuluyorlar
boşaltacak | boşaltacak
boşaltacaklar | boşaltacaklar
boşaltacağı | boşaltacağı
boşaltacağını | boşaltacağını
boşaltan | boşaltan
boşaltarak | boşaltarak
boşaltma | boşaltma
boşaltmak | boşaltmak
boşaltmak için | boşaltmak için
boşaltmaları | boşaltmaları
boşaltması | boşaltması
boşaltmasına | boşaltmasına
boşaltmasını | boşaltmasını
boşaltmaya | boşaltmaya
boşaltmayı | boşaltmayı
boşaltmış | boşaltmış
boşalttı | boşalttı
boşalttık | boşalttık
boşalttılar | boşalttılar
boşalttım | boşalttım
boşalttığı | boşalttığı
boşalttığına | boşalttığına
boşalttığını | boşalttığını
boşaltılacak | boşaltılacak
boşaltılacaklar | boşaltılacaklar
boşaltılacağı | boşaltılacağı
boşaltılacağını | boşaltılacağını
boşaltılan | boşaltılan
boşaltılarak | boşaltılarak
boşaltıldı | boşaltıldı
boşaltıldık | boşaltıldık
boşaltıldılar | boşaltıldılar
boşaltıldım | boşaltıldım
boşaltıldığı | boşaltıldığı
boşaltıldığına | boşaltıldığına
boşaltıldığını | boşaltıldığını
boşaltılma | boşaltılma
boşaltılmak | boşaltılmak
boşaltılmak için | boşaltılmak için
boşaltılmaları | boşaltılmaları
boşaltılması | boşaltılması
boşaltılmasına | boşaltılmasına
boşaltılmasını | boşaltılmasını
boşaltılmaya | boşaltılmaya
boşaltılmayı | boşaltılmayı
boşaltılmış | boşaltılmış
boşaltılınca | boşaltılınca
boşaltılıp | boşaltılıp
boşaltılıyor | boşaltılıyor
boşaltılıyordu | boşaltılıyordu
boşaltılıyorlar | boşaltılıyorlar
boşaltınca | boşaltınca
boşaltıp | boşaltıp
boşaltıyor | boşaltıyor
boşaltıyordu | boşaltıyordu
boşaltıyorlar | boşaltıyorlar

bu
bu amaçla | bu amaçla
bu arada | bu arada
bu esnada | bu arada
bu hafta | bu hafta
bu nedenle | bu yüzden
bu sayede | böylece
bu sebeple | bu yüzden
bu sene | bu yıl
bu sırada | bu arada
bu yana | beri
bu yüzden | bu yüzden
bu yıl | bu yıl
bu şekilde | böylece
bugüne
bugüne dek | bugüne dek
bugüne kadar | bugüne dek
bulacak
bulacaklar
bulacağı
bulacağını
bulan
bulanlar
bularak
buldu
buldukları
bulduklarını
buldular
bulduğu
bulduğunu
bulma
bulmak
bulmakta
bulması
bulmasına
bulmasını
bulmasının
bulmaya
bulmayı
bulmuş
bulmuştu
bulun
bulunabilecek
bulunabilir
bulunabiliyor
bulunacak
bulunacaklar
bulunacağı
bulunacağını
bulunan | bulunan
bulunanlar
bulunarak
bulundu
bulunduk
bulundukları
bulunduklarını
bulunduktan
bulundular
bulundum
bulunduğu | bulunduğu
bulunduğumuz
bulunduğuna
bulunduğunda
bulunduğunu
bulunma
bulunmak
bulunmakta
bulunmaları
bulunmalı
bulunması
bulunmasına
bulunmasında
bulunmasını
bulunmasının
bulunmasıyla
bulunmaya
bulunmayı
bulunmuyor
bulunmuş
bulunmuştu
bulunun
bulununca
bulununuz
bulunup
bulunur
bulunuyor | bulunuyor
bulunuyordu
bulunuyorlar
bulunuz
bulup
bulur
buluyor
buluyordu
buluyorlar
buluşacak | buluşacak
buluşacaklar | buluşacaklar
buluşacağı | buluşacağı
buluşacağını | buluşacağını
buluşan | buluşan
buluşanlar | buluşanlar
buluşarak | buluşarak
buluşma | buluşma
buluşmak | buluşmak
buluşmakta | buluşmakta
buluşması | buluşması
buluşmasına | buluşmasına
buluşmasını | buluşmasını
buluşmasının | buluşmasının
buluşmaya | buluşmaya
buluşmayı | buluşmayı
buluşmuş | buluşmuş
buluşmuştu | buluşmuştu
buluştu | buluştu
buluştukları | buluştukları
buluştuklarını | buluştuklarını
buluştular | buluştular
buluştuğu | buluştuğu
buluştuğunu | buluştuğunu
buluşun | buluşun
buluşunuz | buluşunuz
buluşup | buluşup
buluşur | buluşur
buluşuyor | buluşuyor
buluşuyordu | buluşuyordu
buluşuyorlar | buluşuyorlar
buna
buna ek olarak | ayrıca
buna karşın | ama
buna rağmen | ama
bundan
bundan böyle | bundan böyle
bundan dolayı | bu yüzden
bundan sonra | bundan böyle
bunun
bunun ardından | sonra
bunun dışında | ayrıca
bunun haricinde | ayrıca
bunun için | bu amaçla
bunun neticesinde | sonuçta
bunun sonucunda | sonuçta
bunun yanı sıra | ayrıca
bunun yanında | ayrıca
bununla
bununla beraber | ama
bununla birlikte | ama
buyurabilecek | buyurabilecek
buyurabilir | buyurabilir
buyurabiliyor | buyurabiliyor
buyuracak | buyuracak
buyuracaklar | buyuracaklar
buyuracağı | buyuracağı
buyuracağını | buyuracağını
buyuran | buyuran
buyuranlar | buyuranlar
buyurarak | buyurarak
buyurdu | buyurdu
buyurdukları | buyurdukları
buyurduklarını | buyurduklarını
buyurduktan | buyurduktan
buyurdular | buyurdular
buyurduğu | buyurduğu
buyurduğunda | buyurduğunda
buyurduğunu | buyurduğunu
buyurma | buyurma
buyurmak | buyurmak
buyurmakta | buyurmakta
buyurmalı | buyurmalı
buyurması | buyurması
buyurmasına | buyurmasına
buyurmasında | buyurmasında
buyurmasını | buyurmasını
buyurmasının | buyurmasının
buyurmasıyla | buyurmasıyla
buyurmaya | buyurmaya
buyurmayı | buyurmayı
buyurmuş | buyurmuş
buyurmuştu | buyurmuştu
buyurun | buyurun
buyurunuz | buyurunuz
buyurup | buyurup
buyurur | buyurur
buyuruyor | buyuruyor
buyuruyordu | buyuruyordu
buyuruyorlar | buyuruyorlar

bölümü
bölümünde
bölümünü
bölümünün
bölüşecek | bölüşecek
bölüşecekler | bölüşecekler
bölüşeceği | bölüşeceği
bölüşeceğini | bölüşeceğini
bölüşen | bölüşen
bölüşerek | bölüşerek
bölüşme | bölüşme
bölüşmek | bölüşmek
bölüşmek için | bölüşmek için
bölüşmeleri | bölüşmeleri
bölüşmesi | bölüşmesi
bölüşmesine | bölüşmesine
bölüşmesini | bölüşmesini
bölüşmeye | bölüşmeye
bölüşmeyi | bölüşmeyi
bölüşmüş | bölüşmüş
bölüştü | bölüştü
bölüştük | bölüştük
bölüştüler | bölüştüler
bölüştüm | bölüştüm
bölüştüğü | bölüştüğü
bölüştüğüne | bölüştüğüne
bölüştüğünü | bölüştüğünü
bölüşünce | bölüşünce
bölüşüp | bölüşüp
bölüşüyor | bölüşüyor
bölüşüyordu | bölüşüyordu
bölüşüyorlar | bölüşüyorlar
böyle
böylece | böylece
böylelikle | böylece

büsbütün | tamamen
bütün | tüm
bütün dünyada | tüm dünyada
bütün gece | tüm gece
bütün gün | tüm gün
bütün hafta | tüm hafta
bütün yıl | tüm yıl
bütün ülkede | tüm ülkede
bütünüyle | tamamen
büyük
büyük bölümü | çoğu
büyük bölümünde | çoğunda
büyük bölümünü | çoğunu
büyük bölümünün | çoğunun
büyük kısmı | çoğu
büyük kısmında | çoğunda
büyük kısmını | çoğunu
büyük kısmının | çoğunun
büyük ölçüde | büyük ölçüde
büyükanne | nine
büyükbaba | dede
büyüttü | büyüttü

bırakacak
bırakacaklar
bırakacağı
bırakacağını
bırakan
bırakarak
bırakma
bırakmak
bırakmaları
bırakması
bırakmasına
bırakmasını
bırakmaya
bırakmayı
bırakmış
bıraktı
bıraktık
bıraktılar
bıraktım
bıraktığı
bıraktığına
bıraktığını
bırakılacak
bırakılacaklar
bırakılacağı
bırakılacağını
bırakılan
bırakılarak
bırakıldı
bırakıldık
bırakıldılar
bırakıldım
bırakıldığı
bırakıldığına
bırakıldığını
bırakılma
bırakılmak
bırakılmaları
bırakılması
bırakılmasına
bırakılmasını
bırakılmaya
bırakılmayı
bırakılmış
bırakılınca
bırakılıp
bırakılıyor
bırakılıyordu
bırakılıyorlar
bırakınca
bırakıp
bırakıyor
bırakıyordu
bırakıyorlar
bırakışması

can
can verdi | öldü
can verdikleri | öldükleri
can verdiklerini | öldüklerini
can verdiler | öldüler
can verdiği | öldüğü
can verdiğini | öldüğünü
can verecek | ölecek
can verecekler | ölecekler
can vereceği | öleceği
can vereceğini | öleceğini
can veren | ölen
can verenler | ölenler
can vererek | ölerek
can verin | ölün
can veriniz | ölünüz
can verip | ölüp
can verir | ölür
can veriyor | ölüyor
can veriyordu | ölüyordu
can veriyorlar | ölüyorlar
can verme | ölme
can vermek | ölmek
can vermekte | ölmekte
can vermesi | ölmesi
can vermesine | ölmesine
can vermesini | ölmesini
can vermesinin | ölmesinin
can vermeye | ölmeye
can vermeyi | ölmeyi
can vermiş | ölmüş
can vermişti | ölmüştü
cankurtaran | ambulans
cankurtarana | ambulansa
cankurtaranda | ambulansta
cankurtarandan | ambulanstan
cankurtaranla | ambulansla
cankurtaranlar | ambulanslar
cankurtaranlara | ambulanslara
cankurtaranlarda | ambulanslarda
cankurtaranlardan | ambulanslardan
cankurtaranlarla | ambulanslarla
cankurtaranları | ambulansları
cankurtaranların | ambulansların
cankurtaranlarına | ambulanslarına
cankurtaranlarında | ambulanslarında
cankurtaranlarından | ambulanslarından
cankurtaranlarını | ambulanslarını
cankurtaranlarının | ambulanslarının
cankurtaranlarıyla | ambulanslarıyla
cankurtaranı | ambulansı
cankurtaranın | ambulansın
cankurtaranına | ambulansına
cankurtaranında | ambulansında
cankurtaranından | ambulansından
cankurtaranını | ambulansını
cankurtaranının | ambulansının
cankurtaranıyla | ambulansıyla
cayacak | cayacak
cayacaklar | cayacaklar
cayacağı | cayacağı
cayacağını | cayacağını
cayan | cayan
cayanlar | cayanlar
cayar | cayar
cayarak | cayarak
caydı | caydı
caydıkları | caydıkları
caydıklarını | caydıklarını
caydılar | caydılar
caydığı | caydığı
caydığını | caydığını
cayma | cayma
caymak | caymak
caymakta | caymakta
cayması | cayması
caymasına | caymasına
caymasını | caymasını
caymasının | caymasının
caymaya | caymaya
caymayı | caymayı
caymış | caymış
caymıştı | caymıştı
cayın | cayın
cayınız | cayınız
cayıp | cayıp
cayıyor | cayıyor
cayıyordu | cayıyordu
cayıyorlar | cayıyorlar

celse | celse
celsede | celsede
celseden | celseden
celseler | celseler
celselerde | celselerde
celselerden | celselerden
celselere | celselere
celseleri | celseleri
celselerin | celselerin
celselerinde | celselerinde
celselerinden | celselerinden
celselerine | celselerine
celselerini | celselerini
celselerinin | celselerinin
celseleriyle | celseleriyle
celselerle | celselerle
celsenin | celsenin
celsesi | celsesi
celsesinde | celsesinde
celsesinden | celsesinden
celsesine | celsesine
celsesini | celsesini
celsesinin | celsesinin
celsesiyle | celsesiyle
celseye | celseye
celseyi | celseyi
celseyle | celseyle
cemiyet | toplum
cemiyete | topluma
cemiyeti | toplumu
cemiyetin | toplumun
cemiyetinde | toplumunda
cemiyetinden | toplumundan
cemiyetine | toplumuna
cemiyetini | toplumunu
cemiyetinin | toplumunun
cemiyetiyle | toplumuyla
cemiyetle | toplumla
cemiyetler | toplumlar
cemiyetlerde | toplumlarda
cemiyetlerden | toplumlardan
cemiyetlere | toplumlara
cemiyetleri | toplumları
cemiyetlerin | toplumların
cemiyetlerinde | toplumlarında
cemiyetlerinden | toplumlarından
cemiyetlerine | toplumlarına
cemiyetlerini | toplumlarını
cemiyetlerinin | toplumlarının
cemiyetleriyle | toplumlarıyla
cemiyetlerle | toplumlarla
cemiyette | toplumda
cemiyetten | toplumdan
cep
cep telefonu | cep telefonu
cep telefonunu | cep telefonunu
cesaretli | cesur
cesur | cesur
cevaba | cevaba
cevabı | cevabı
cevabın | cevabın
cevabına | cevabına
cevabında | cevabında
cevabından | cevabından
cevabını | cevabını
cevabının | cevabının
cevabıyla | cevabıyla
cevap | cevap
cevap verdi | cevapladı
cevap verdikleri | cevapladıkları
cevap verdiklerini | cevapladıklarını
cevap verdiler | cevapladılar
cevap verdiği | cevapladığı
cevap verdiğini | cevapladığını
cevap verecek | cevaplayacak
cevap verecekler | cevaplayacaklar
cevap vereceği | cevaplayacağı
cevap vereceğini | cevaplayacağını
cevap veren | cevaplayan
cevap verenler | cevaplayanlar
cevap vererek | cevaplayarak
cevap verin | cevaplayın
cevap veriniz | cevaplayınız
cevap verip | cevaplayıp
cevap verir | cevaplar
cevap veriyor | cevaplıyor
cevap veriyordu | cevaplıyordu
cevap veriyorlar | cevaplıyorlar
cevap verme | cevaplama
cevap vermek | cevaplamak
cevap vermekte | cevaplamakta
cevap vermesi | cevaplaması
cevap vermesine | cevaplamasına
cevap vermesini | cevaplamasını
cevap vermesinin | cevaplamasının
cevap vermeye | cevaplamaya
cevap vermeyi | cevaplamayı
cevap vermiş | cevaplamış
cevap vermişti | cevaplamıştı
cevapla | cevapla
cevapladı | cevapladı
cevapladıkları | cevapladıkları
cevapladıklarını | cevapladıklarını
cevapladılar | cevapladılar
cevapladığı | cevapladığı
cevapladığını | cevapladığını
cevaplama | cevaplama
cevaplamak | cevaplamak
cevaplamakta | cevaplamakta
cevaplaması | cevaplaması
cevaplamasına | cevaplamasına
cevaplamasını | cevaplamasını
cevaplamasının | cevaplamasının
cevaplamaya | cevaplamaya
cevaplamayı | cevaplamayı
cevaplamış | cevaplamış
cevaplamıştı | cevaplamıştı
cevaplar | cevaplar
cevaplara | cevaplara
cevaplarda | cevaplarda
cevaplardan | cevaplardan
cevaplarla | cevaplarla
cevapları | cevapları
cevapların | cevapların
cevaplarına | cevaplarına
cevaplarında | cevaplarında
cevaplarından | cevaplarından
cevaplarını | cevaplarını
cevaplarının | cevaplarının
cevaplarıyla | cevaplarıyla
cevaplayacak | cevaplayacak
cevaplayacaklar | cevaplayacaklar
cevaplayacağı | cevaplayacağı
cevaplayacağını | cevaplayacağını
cevaplayan | cevaplayan
cevaplayanlar | cevaplayanlar
cevaplayarak | cevaplayarak
cevaplayın | cevaplayın
cevaplayınız | cevaplayınız
cevaplayıp | cevaplayıp
cevaplıyor | cevaplıyor
cevaplıyordu | cevaplıyordu
cevaplıyorlar | cevaplıyorlar
cevapta | cevapta
cevaptan | cevaptan
cezaevi | cezaevi
cezaevide | cezaevide
cezaeviden | cezaeviden
cezaeviler | cezaeviler
cezaevilerde | cezaevilerde
cezaevilerden | cezaevilerden
cezaevilere | cezaevilere
cezaevileri | cezaevileri
cezaevilerin | cezaevilerin
cezaevilerinde | cezaevilerinde
cezaevilerinden | cezaevilerinden
cezaevilerine | cezaevilerine
cezaevilerini | cezaevilerini
cezaevilerinin | cezaevilerinin
cezaevileriyle | cezaevileriyle
cezaevilerle | cezaevilerle
cezaevinin | cezaevinin
cezaevisi | cezaevisi
cezaevisinde | cezaevisinde
cezaevisinden | cezaevisinden
cezaevisine | cezaevisine
cezaevisini | cezaevisini
cezaevisinin | cezaevisinin
cezaevisiyle | cezaevisiyle
cezaeviye | cezaeviye
cezaeviyi | cezaeviyi
cezaeviyle | cezaeviyle
cezasına

cihaz | aygıt
cihaza | aygıta
cihazda | aygıtta
cihazdan | aygıttan
cihazla | aygıtla
cihazlar | aygıtlar
cihazlara | aygıtlara
cihazlarda | aygıtlarda
cihazlardan | aygıtlardan
cihazlarla | aygıtlarla
cihazları | aygıtları
cihazların | aygıtların
cihazlarına | aygıtlarına
cihazlarında | aygıtlarında
cihazlarından | aygıtlarından
cihazlarını | aygıtlarını
cihazlarının | aygıtlarının
cihazlarıyla | aygıtlarıyla
cihazı | aygıtı
cihazın | aygıtın
cihazına | aygıtına
cihazında | aygıtında
cihazından | aygıtından
cihazını | aygıtını
cihazının | aygıtının
cihazıyla | aygıtıyla
civarında | civarında

cuma | cuma
cuma günü | cuma
cumartesi | cumartesi
cumartesi günü | cumartesi

da
daha
daha evvel | evvelce
daha fazla | daha çok
daha sonra | sonra
daha çok | daha çok
daha önce | evvelce
dahil | dahil
dahildir | dahil
daima | daima
daimi
daimi olarak | temelli
dair | dair
dakikada
dava
dava açacak | dava açacak
dava açacaklar | dava açacaklar
dava açacağı | dava açacağı
dava açacağını | dava açacağını
dava açan | dava açan
dava açarak | dava açarak
dava açma | dava açma
dava açmak | dava açmak
dava açmak için | dava açmak için
dava açmaları | dava açmaları
dava açması | dava açması
dava açmasına | dava açmasına
dava açmasını | dava açmasını
dava açmaya | dava açmaya
dava açmayı | dava açmayı
dava açmış | dava açmış
dava açtı | dava açtı
dava açtık | dava açtık
dava açtılar | dava açtılar
dava açtım | dava açtım
dava açtığı | dava açtığı
dava açtığına | dava açtığına
dava açtığını | dava açtığını
dava açınca | dava açınca
dava açıp | dava açıp
dava açıyor | dava açıyor
dava açıyordu | dava açıyordu
dava açıyorlar | dava açıyorlar
davet
davet edecek | çağıracak
davet edecekler | çağıracaklar
davet edeceği | çağıracağı
davet edeceğini | çağıracağını
davet eden | çağıran
davet ederek | çağırarak
davet edildi | çağrıldı
davet edildik | çağrıldık
davet edildiler | çağrıldılar
davet edildim | çağrıldım
davet edildiği | çağrıldığı
davet edildiğine | çağrıldığına
davet edildiğini | çağrıldığını
davet edilecek | çağrılacak
davet edilecekler | çağrılacaklar
davet edileceği | çağrılacağı
davet edileceğini | çağrılacağını
davet edilen | çağrılan
davet edilerek | çağrılarak
davet edilince | çağrılınca
davet edilip | çağrılıp
davet ediliyor | çağrılıyor
davet ediliyordu | çağrılıyordu
davet ediliyorlar | çağrılıyorlar
davet edilme | çağrılma
davet edilmek | çağrılmak
davet edilmek için | çağrılmak için
davet edilmeleri | çağrılmaları
davet edilmesi | çağrılması
davet edilmesine | çağrılmasına
davet edilmesini | çağrılmasını
davet edilmeye | çağrılmaya
davet edilmeyi | çağrılmayı
davet edilmiş | çağrılmış
davet edince | çağırınca
davet edip | çağırıp
davet ediyor | çağırıyor
davet ediyordu | çağırıyordu
davet ediyorlar | çağırıyorlar
davet etme | çağırma
davet etmek | çağırmak
davet etmek için | çağırmak için
davet etmeleri | çağırmaları
davet etmesi | çağırması
davet etmesine | çağırmasına
davet etmesini | çağırmasını
davet etmeye | çağırmaya
davet etmeyi | çağırmayı
davet etmiş | çağırmış
davet etti | çağırdı
davet ettik | çağırdık
davet ettiler | çağırdılar
davet ettim | çağırdım
davet ettiği | çağırdığı
davet ettiğine | çağırdığına
davet ettiğini | çağırdığını
dayanacak | dayanacak
dayanacaklar | dayanacaklar
dayanacağı | dayanacağı
dayanacağını | dayanacağını
dayanan | dayanan
dayanarak | dayanarak
dayandı | dayandı
dayandık | dayandık
dayandılar | dayandılar
dayandım | dayandım
dayandığı | dayandığı
dayandığına | dayandığına
dayandığını | dayandığını
dayanma | dayanma
dayanmak | dayanmak
dayanmak için | dayanmak için
dayanmaları | dayanmaları
dayanması | dayanması
dayanmasına | dayanmasına
dayanmasını | dayanmasını
dayanmaya | dayanmaya
dayanmayı | dayanmayı
dayanmış | dayanmış
dayanıklı | sağlam
dayanınca | dayanınca
dayanıp | dayanıp
dayanıyor | dayanıyor
dayanıyordu | dayanıyordu
dayanıyorlar | dayanıyorlar

de
dede | dede
dedi | dedi
dedikodu | dedikodu
dedikoduda | dedikoduda
dedikodudan | dedikodudan
dedikodular | dedikodular
dedikodulara | dedikodulara
dedikodularda | dedikodularda
dedikodulardan | dedikodulardan
dedikodularla | dedikodularla
dedikoduları | dedikoduları
dedikoduların | dedikoduların
dedikodularına | dedikodularına
dedikodularında | dedikodularında
dedikodularından | dedikodularından
dedikodularını | dedikodularını
dedikodularının | dedikodularının
dedikodularıyla | dedikodularıyla
dedikodunun | dedikodunun
dedikodusu | dedikodusu
dedikodusuna | dedikodusuna
dedikodusunda | dedikodusunda
dedikodusundan | dedikodusundan
dedikodusunu | dedikodusunu
dedikodusunun | dedikodusunun
dedikodusuyla | dedikodusuyla
dedikoduya | dedikoduya
dedikoduyla | dedikoduyla
dedikoduyu | dedikoduyu
dediler | dediler
defa
defasında
defnedecek | defnedecek
defnedecekler | defnedecekler
defnedeceği | defnedeceği
defnedeceğini | defnedeceğini
defneden | defneden
defnederek | defnederek
defnedildi | defnedildi
defnedildik | defnedildik
defnedildiler | defnedildiler
defnedildim | defnedildim
defnedildiği | defnedildiği
defnedildiğine | defnedildiğine
defnedildiğini | defnedildiğini
defnedilecek | defnedilecek
defnedilecekler | defnedilecekler
defnedileceği | defnedileceği
defnedileceğini | defnedileceğini
defnedilen | defnedilen
defnedilerek | defnedilerek
defnedilince | defnedilince
defnedilip | defnedilip
defnediliyor | defnediliyor
defnediliyordu | defnediliyordu
defnediliyorlar | defnediliyorlar
defnedilme | defnedilme
defnedilmek | defnedilmek
defnedilmek için | defnedilmek için
defnedilmeleri | defnedilmeleri
defnedilmesi | defnedilmesi
defnedilmesine | defnedilmesine
defnedilmesini | defnedilmesini
defnedilmeye | defnedilmeye
defnedilmeyi | defnedilmeyi
defnedilmiş | defnedilmiş
defnedince | defnedince
defnedip | defnedip
defnediyor | defnediyor
defnediyordu | defnediyordu
defnediyorlar | defnediyorlar
defnetme | defnetme
defnetmek | defnetmek
defnetmek için | defnetmek için
defnetmeleri | defnetmeleri
defnetmesi | defnetmesi
defnetmesine | defnetmesine
defnetmesini | defnetmesini
defnetmeye | defnetmeye
defnetmeyi | defnetmeyi
defnetmiş | defnetmiş
defnetti | defnetti
defnettik | defnettik
defnettiler | defnettiler
defnettim | defnettim
defnettiği | defnettiği
defnettiğine | defnettiğine
defnettiğini | defnettiğini
dehşet
dehşet verici | korkunç
dek | dek
dekore
dekore edecek | bezeyecek
dekore edecekler | bezeyecekler
dekore edeceği | bezeyeceği
dekore edeceğini | bezeyeceğini
dekore eden | bezeyen
dekore ederek | bezeyerek
dekore edildi | süslendi
dekore edildik | süslendik
dekore edildiler | süslendiler
dekore edildim | süslendim
dekore edildiği | süslendiği
dekore edildiğine | süslendiğine
dekore edildiğini | süslendiğini
dekore edilecek | süslenecek
dekore edilecekler | süslenecekler
dekore edileceği | süsleneceği
dekore edileceğini | süsleneceğini
dekore edilen | süslenen
dekore edilerek | süslenerek
dekore edilince | süslenince
dekore edilip | süslenip
dekore ediliyor | süsleniyor
dekore ediliyordu | süsleniyordu
dekore ediliyorlar | süsleniyorlar
dekore edilme | süslenme
dekore edilmek | süslenmek
dekore edilmek için | süslenmek için
dekore edilmeleri | süslenmeleri
dekore edilmesi | süslenmesi
dekore edilmesine | süslenmesine
dekore edilmesini | süslenmesini
dekore edilmeye | süslenmeye
dekore edilmeyi | süslenmeyi
dekore edilmiş | süslenmiş
dekore edince | süsleyince
dekore edip | bezeyip
dekore ediyor | beziyor
dekore ediyordu | beziyordu
dekore ediyorlar | beziyorlar
dekore etme | bezeme
dekore etmek | bezemek
dekore etmek için | süslemek için
dekore etmeleri | süslemeleri
dekore etmesi | bezemesi
dekore etmesine | bezemesine
dekore etmesini | bezemesini
dekore etmeye | bezemeye
dekore etmeyi | bezemeyi
dekore etmiş | bezemiş
dekore etti | bezedi
dekore ettik | süsledik
dekore ettiler | bezediler
dekore ettim | süsledim
dekore ettiği | bezediği
dekore ettiğine | süslediğine
dekore ettiğini | bezediğini
delil | delil
delilde | delilde
delilden | delilden
delile | delile
delili | delili
delilin | delilin
delilinde | delilinde
delilinden | delilinden
deliline | deliline
delilini | delilini
delilinin | delilinin
deliliyle | deliliyle
delille | delille
deliller | deliller
delillerde | delillerde
delillerden | delillerden
delillere | delillere
delilleri | delilleri
delillerin | delillerin
delillerinde | delillerinde
delillerinden | delillerinden
delillerine | delillerine
delillerini | delillerini
delillerinin | delillerinin
delilleriyle | delilleriyle
delillerle | delillerle
demin | demin
demişti | demişti
denedi | denedi
denedik | denedik
denediler | denediler
denedim | denedim
denediği | denediği
denediğine | denediğine
denediğini | denediğini
deneme | deneme
denemek | denemek
denemek için | denemek için
denemeleri | denemeleri
denemesi | denemesi
denemesine | denemesine
denemesini | denemesini
denemeye | denemeye
denemeyi | denemeyi
denemiş | denemiş
denen | denen
denendi | denendi
denendik | denendik
denendiler | denendiler
denendim | denendim
denendiği | denendiği
denendiğine | denendiğine
denendiğini | denendiğini
denenecek | denenecek
denenecekler | denenecekler
deneneceği | deneneceği
deneneceğini | deneneceğini
denenen | denenen
denenerek | denenerek
denenince | denenince
denenip | denenip
deneniyor | deneniyor
deneniyordu | deneniyordu
deneniyorlar | deneniyorlar
denenme | denenme
denenmek | denenmek
denenmek için | denenmek için
denenmeleri | denenmeleri
denenmesi | denenmesi
denenmesine | denenmesine
denenmesini | denenmesini
denenmeye | denenmeye
denenmeyi | denenmeyi
denenmiş | denenmiş
denetim | denetim
denetimde | denetimde
denetimden | denetimden
denetime | denetime
denetimi | denetimi
denetimin | denetimin
denetiminde | denetiminde
denetiminden | denetiminden
denetimine | denetimine
denetimini | denetimini
denetiminin | denetiminin
denetimiyle | denetimiyle
denetimle | denetimle
denetimler | denetimler
denetimlerde | denetimlerde
denetimlerden | denetimlerden
denetimlere | denetimlere
denetimleri | denetimleri
denetimlerin | denetimlerin
denetimlerinde | denetimlerinde
denetimlerinden | denetimlerinden
denetimlerine | denetimlerine
denetimlerini | denetimlerini
denetimlerinin | denetimlerinin
denetimleriyle | denetimleriyle
denetimlerle | denetimlerle
denetledi | denetledi
denetledikleri | denetledikleri
denetlediklerini | denetlediklerini
denetledikten | denetledikten
denetlediler | denetlediler
denetlediği | denetlediği
denetlediğinde | denetlediğinde
denetlediğini | denetlediğini
denetleme | denetleme
denetlemek | denetlemek
denetlemekte | denetlemekte
denetlemeli | denetlemeli
denetlemesi | denetlemesi
denetlemesinde | denetlemesinde
denetlemesine | denetlemesine
denetlemesini | denetlemesini
denetlemesinin | denetlemesinin
denetlemesiyle | denetlemesiyle
denetlemeye | denetlemeye
denetlemeyi | denetlemeyi
denetlemiş | denetlemiş
denetlemişti | denetlemişti
denetlendi | denetlendi
denetlendikleri | denetlendikleri
denetlendiklerini | denetlendiklerini
denetlendikten | denetlendikten
denetlendiler | denetlendiler
denetlendiği | denetlendiği
denetlendiğinde | denetlendiğinde
denetlendiğini | denetlendiğini
denetlenebilecek | denetlenebilecek
denetlenebilir | denetlenebilir
denetlenebiliyor | denetlenebiliyor
denetlenecek | denetlenecek
denetlenecekler | denetlenecekler
denetleneceği | denetleneceği
denetleneceğini | denetleneceğini
denetlenen | denetlenen
denetlenenler | denetlenenler
denetlenerek | denetlenerek
denetlenin | denetlenin
denetleniniz | denetleniniz
denetlenip | denetlenip
denetlenir | denetlenir
denetleniyor | denetleniyor
denetleniyordu | denetleniyordu
denetleniyorlar | denetleniyorlar
denetlenme | denetlenme
denetlenmek | denetlenmek
denetlenmekte | denetlenmekte
denetlenmeli | denetlenmeli
denetlenmesi | denetlenmesi
denetlenmesinde | denetlenmesinde
denetlenmesine | denetlenmesine
denetlenmesini | denetlenmesini
denetlenmesinin | denetlenmesinin
denetlenmesiyle | denetlenmesiyle
denetlenmeye | denetlenmeye
denetlenmeyi | denetlenmeyi
denetlenmiş | denetlenmiş
denetlenmişti | denetlenmişti
denetler | denetler
denetleyebilecek | denetleyebilecek
denetleyebilir | denetleyebilir
denetleyebiliyor | denetleyebiliyor
denetleyecek | denetleyecek
denetleyecekler | denetleyecekler
denetleyeceği | denetleyeceği
denetleyeceğini | denetleyeceğini
denetleyen | denetleyen
denetleyenler | denetleyenler
denetleyerek | denetleyerek
denetleyin | denetleyin
denetleyiniz | denetleyiniz
denetleyip | denetleyip
denetliyor | denetliyor
denetliyordu | denetliyordu
denetliyorlar | denetliyorlar
deneyecek | deneyecek
deneyecekler | deneyecekler
deneyeceği | deneyeceği
deneyeceğini | deneyeceğini
deneyen | deneyen
deneyerek | deneyerek
deneyim | deneyim
deneyimde | deneyimde
deneyimden | deneyimden
deneyime | deneyime
deneyimi | deneyimi
deneyimin | deneyimin
deneyiminde | deneyiminde
deneyiminden | deneyiminden
deneyimine | deneyimine
deneyimini | deneyimini
deneyiminin | deneyiminin
deneyimiyle | deneyimiyle
deneyimle | deneyimle
deneyimler | deneyimler
deneyimlerde | deneyimlerde
deneyimlerden | deneyimlerden
deneyimlere | deneyimlere
deneyimleri | deneyimleri
deneyimlerin | deneyimlerin
deneyimlerinde | deneyimlerinde
deneyimlerinden | deneyimlerinden
deneyimlerine | deneyimlerine
deneyimlerini | deneyimlerini
deneyimlerinin | deneyimlerinin
deneyimleriyle | deneyimleriyle
deneyimlerle | deneyimlerle
deneyimli | deneyimli
deneyince | deneyince
deneyip | deneyip
denilen | denen
deniyor | deniyor
deniyordu | deniyordu
deniyorlar | deniyorlar
deprem | deprem
depremde | depremde
depremden | depremden
depreme | depreme
depremi | depremi
depremin | depremin
depreminde | depreminde
depreminden | depreminden
depremine | depremine
depremini | depremini
depreminin | depreminin
depremiyle | depremiyle
depremle | depremle
depremler | depremler
depremlerde | depremlerde
depremlerden | depremlerden
depremlere | depremlere
depremleri | depremleri
depremlerin | depremlerin
depremlerinde | depremlerinde
depremlerinden | depremlerinden
depremlerine | depremlerine
depremlerini | depremlerini
depremlerinin | depremlerinin
depremleriyle | depremleriyle
depremlerle | depremlerle
derece
dergi | dergi
derhal | hemen
destek
destek verdi | destekledi
destek verdik | destekledik
destek verdikleri | destekledikleri
destek verdiklerini | desteklediklerini
destek verdiler | desteklediler
destek verdim | destekledim
destek verdiği | desteklediği
destek verdiğine | desteklediğine
destek verdiğini | desteklediğini
destek verecek | destekleyecek
destek verecekler | destekleyecekler
destek vereceği | destekleyeceği
destek vereceğini | destekleyeceğini
destek veren | destekleyen
destek verenler | destekleyenler
destek vererek | destekleyerek
destek verin | destekleyin
destek verince | destekleyince
destek veriniz | destekleyiniz
destek verip | destekleyip
destek verir | destekler
destek veriyor | destekliyor
destek veriyordu | destekliyordu
destek veriyorlar | destekliyorlar
destek verme | destekleme
destek vermek | desteklemek
destek vermek için | desteklemek için
destek vermekte | desteklemekte
destek vermeleri | desteklemeleri
destek vermesi | desteklemesi
destek vermesine | desteklemesine
destek vermesini | desteklemesini
destek vermesinin | desteklemesinin
destek vermeye | desteklemeye
destek vermeyi | desteklemeyi
destek vermiş | desteklemiş
destek vermişti | desteklemişti
destekledi | destekledi
destekledik | destekledik
destekledikleri | destekledikleri
desteklediklerini | desteklediklerini
desteklediler | desteklediler
destekledim | destekledim
desteklediği | desteklediği
desteklediğine | desteklediğine
desteklediğini | desteklediğini
destekleme | destekleme
desteklemek | desteklemek
desteklemek için | desteklemek için
desteklemekte | desteklemekte
desteklemeleri | desteklemeleri
desteklemesi | desteklemesi
desteklemesine | desteklemesine
desteklemesini | desteklemesini
desteklemesinin | desteklemesinin
desteklemeye | desteklemeye
desteklemeyi | desteklemeyi
desteklemiş | desteklemiş
desteklemişti | desteklemişti
destekler | destekler
destekleyecek | destekleyecek
destekleyecekler | destekleyecekler
destekleyeceği | destekleyeceği
destekleyeceğini | destekleyeceğini
destekleyen | destekleyen
destekleyenler | destekleyenler
destekleyerek | destekleyerek
destekleyin | destekleyin
destekleyince | destekleyince
destekleyiniz | destekleyiniz
destekleyip | destekleyip
destekliyor | destekliyor
destekliyordu | destekliyordu
destekliyorlar | destekliyorlar
detaylı | detaylı
detaylı biçimde | detaylı olarak
detaylı olarak | detaylı olarak
devam
devam edecek | sürecek
devam edecekler | sürecekler
devam edeceği | süreceği
devam edeceğini | süreceğini
devam eden | süren
devam edenler | sürenler
devam eder | sürer
devam ederek | sürerek
devam edin | sürün
devam ediniz | sürünüz
devam edip | sürüp
devam ediyor | sürüyor
devam ediyordu | sürüyordu
devam ediyorlar | sürüyorlar
devam etme | sürme
devam etmek | sürmek
devam etmekte | sürmekte
devam etmesi | sürmesi
devam etmesine | sürmesine
devam etmesini | sürmesini
devam etmesinin | sürmesinin
devam etmeye | sürmeye
devam etmeyi | sürmeyi
devam etmiş | sürmüş
devam etmişti | sürmüştü
devam etti | sürdü
devam ettikleri | sürdükleri
devam ettiklerini | sürdüklerini
devam ettiler | sürdüler
devam ettirdi | sürdürdü
devam ettirdik | sürdürdük
devam ettirdikleri | sürdürdükleri
devam ettirdiklerini | sürdürdüklerini
devam ettirdikten | sürdürdükten
devam ettirdiler | sürdürdüler
devam ettirdim | sürdürdüm
devam ettirdiği | sürdürdüğü
devam ettirdiğinde | sürdürdüğünde
devam ettirdiğine | sürdürdüğüne
devam ettirdiğini | sürdürdüğünü
devam ettirebilecek | sürdürebilecek
devam ettirebilir | sürdürebilir
devam ettirebiliyor | sürdürebiliyor
devam ettirecek | sürdürecek
devam ettirecekler | sürdürecekler
devam ettireceği | sürdüreceği
devam ettireceğini | sürdüreceğini
devam ettiren | sürdüren
devam ettirenler | sürdürenler
devam ettirerek | sürdürerek
devam ettirildi | sürdürüldü
devam ettirildikleri | sürdürüldükleri
devam ettirildiklerini | sürdürüldüklerini
devam ettirildikten | sürdürüldükten
devam ettirildiler | sürdürüldüler
devam ettirildiği | sürdürüldüğü
devam ettirildiğinde | sürdürüldüğünde
devam ettirildiğini | sürdürüldüğünü
devam ettirilebilecek | sürdürülebilecek
devam ettirilebilir | sürdürülebilir
devam ettirilebiliyor | sürdürülebiliyor
devam ettirilecek | sürdürülecek
devam ettirilecekler | sürdürülecekler
devam ettirileceği | sürdürüleceği
devam ettirileceğini | sürdürüleceğini
devam ettirilen | sürdürülen
devam ettirilenler | sürdürülenler
devam ettirilerek | sürdürülerek
devam ettirilin | sürdürülün
devam ettiriliniz | sürdürülünüz
devam ettirilip | sürdürülüp
devam ettirilir | sürdürülür
devam ettiriliyor | sürdürülüyor
devam ettiriliyordu | sürdürülüyordu
devam ettiriliyorlar | sürdürülüyorlar
devam ettirilme | sürdürülme
devam ettirilmek | sürdürülmek
devam ettirilmekte | sürdürülmekte
devam ettirilmeli | sürdürülmeli
devam ettirilmesi | sürdürülmesi
devam ettirilmesinde | sürdürülmesinde
devam ettirilmesine | sürdürülmesine
devam ettirilmesini | sürdürülmesini
devam ettirilmesinin | sürdürülmesinin
devam ettirilmesiyle | sürdürülmesiyle
devam ettirilmeye | sürdürülmeye
devam ettirilmeyi | sürdürülmeyi
devam ettirilmiş | sürdürülmüş
devam ettirilmişti | sürdürülmüştü
devam ettirin | sürdürün
devam ettirince | sürdürünce
devam ettiriniz | sürdürünüz
devam ettirip | sürdürüp
devam ettirir | sürdürür
devam ettiriyor | sürdürüyor
devam ettiriyordu | sürdürüyordu
devam ettiriyorlar | sürdürüyorlar
devam ettirme | sürdürme
devam ettirmek | sürdürmek
devam ettirmek için | sürdürmek için
devam ettirmekte | sürdürmekte
devam ettirmeleri | sürdürmeleri
devam ettirmeli | sürdürmeli
devam ettirmesi | sürdürmesi
devam ettirmesinde | sürdürmesinde
devam ettirmesine | sürdürmesine
devam ettirmesini | sürdürmesini
devam ettirmesinin | sürdürmesinin
devam ettirmesiyle | sürdürmesiyle
devam ettirmeye | sürdürmeye
devam ettirmeyi | sürdürmeyi
devam ettirmiş | sürdürmüş
devam ettirmişti | sürdürmüştü
devam ettiği | sürdüğü
devam ettiğini | sürdüğünü
devamlı | devamlı
devasa | devasa
devreye
devreye alınabilecek | devreye alınabilecek
devreye alınabilir | devreye alınabilir
devreye alınabiliyor | devreye alınabiliyor
devreye alınacak | devreye alınacak
devreye alınacaklar | devreye alınacaklar
devreye alınacağı | devreye alınacağı
devreye alınacağını | devreye alınacağını
devreye alınan | devreye alınan
devreye alınanlar | devreye alınanlar
devreye alınarak | devreye alınarak
devreye alındı | devreye alındı
devreye alındıkları | devreye alındıkları
devreye alındıklarını | devreye alındıklarını
devreye alındıktan | devreye alındıktan
devreye alındılar | devreye alındılar
devreye alındığı | devreye alındığı
devreye alındığında | devreye alındığında
devreye alındığını | devreye alındığını
devreye alınma | devreye alınma
devreye alınmak | devreye alınmak
devreye alınmakta | devreye alınmakta
devreye alınmalı | devreye alınmalı
devreye alınması | devreye alınması
devreye alınmasına | devreye alınmasına
devreye alınmasında | devreye alınmasında
devreye alınmasını | devreye alınmasını
devreye alınmasının | devreye alınmasının
devreye alınmasıyla | devreye alınmasıyla
devreye alınmaya | devreye alınmaya
devreye alınmayı | devreye alınmayı
devreye alınmış | devreye alınmış
devreye alınmıştı | devreye alınmıştı
devreye alının | devreye alının
devreye alınınız | devreye alınınız
devreye alınıp | devreye alınıp
devreye alınır | devreye alınır
devreye alınıyor | devreye alınıyor
devreye alınıyordu | devreye alınıyordu
devreye alınıyorlar | devreye alınıyorlar
devrildi | devrildi
devrildik | devrildik
devrildiler | devrildiler
devrildim | devrildim
devrildiği | devrildiği
devrildiğine | devrildiğine
devrildiğini | devrildiğini
devrilecek | devrilecek
devrilecekler | devrilecekler
devrileceği | devrileceği
devrileceğini | devrileceğini
devrilen | devrilen
devrilerek | devrilerek
devrilince | devrilince
devrilip | devrilip
devriliyor | devriliyor
devriliyordu | devriliyordu
devriliyorlar | devriliyorlar
devrilme | devrilme
devrilmek | devrilmek
devrilmek için | devrilmek için
devrilmeleri | devrilmeleri
devrilmesi | devrilmesi
devrilmesine | devrilmesine
devrilmesini | devrilmesini
devrilmeye | devrilmeye
devrilmeyi | devrilmeyi
devrilmiş | devrilmiş
deyişle
değerli | değerli
değil
değilse
değin | dek
değişik | farklı
değişikliği
değişimi

dikkat
dikkat edebilecek | dikkat edebilecek
dikkat edebilir | dikkat edebilir
dikkat edebiliyor | dikkat edebiliyor
dikkat edecek | dikkat edecek
dikkat edecekler | dikkat edecekler
dikkat edeceği | dikkat edeceği
dikkat edeceğini | dikkat edeceğini
dikkat eden | dikkat eden
dikkat edenler | dikkat edenler
dikkat eder | dikkat eder
dikkat ederek | dikkat ederek
dikkat edin | dikkat edin
dikkat ediniz | dikkat ediniz
dikkat edip | dikkat edip
dikkat ediyor | dikkat ediyor
dikkat ediyordu | dikkat ediyordu
dikkat ediyorlar | dikkat ediyorlar
dikkat etme | dikkat etme
dikkat etmek | dikkat etmek
dikkat etmekte | dikkat etmekte
dikkat etmeli | dikkat etmeli
dikkat etmesi | dikkat etmesi
dikkat etmesinde | dikkat etmesinde
dikkat etmesine | dikkat etmesine
dikkat etmesini | dikkat etmesini
dikkat etmesinin | dikkat etmesinin
dikkat etmesiyle | dikkat etmesiyle
dikkat etmeye | dikkat etmeye
dikkat etmeyi | dikkat etmeyi
dikkat etmiş | dikkat etmiş
dikkat etmişti | dikkat etmişti
dikkat etti | dikkat etti
dikkat ettikleri | dikkat ettikleri
dikkat ettiklerini | dikkat ettiklerini
dikkat ettikten | dikkat ettikten
dikkat ettiler | dikkat ettiler
dikkat ettiği | dikkat ettiği
dikkat ettiğinde | dikkat ettiğinde
dikkat ettiğini | dikkat ettiğini
dikkatle | özenle
dikkatli
dikkatli bir şekilde | özenle
dikkatli biçimde | dikkatli biçimde
dikkatli şekilde | dikkatli biçimde
dikkatlice | özenle
dile
dile getirdi | dedi
dile getirdikleri | anlattıkları
dile getirdiklerini | anlattıklarını
dile getirdikten | anlattıktan
dile getirdiler | dediler
dile getirdiği | anlattığı
dile getirdiğinde | anlattığında
dile getirdiğini | anlattığını
dile getirebilecek | anlatabilecek
dile getirebilir | anlatabilir
dile getirebiliyor | anlatabiliyor
dile getirecek | anlatacak
dile getirecekler | anlatacaklar
dile getireceği | anlatacağı
dile getireceğini | anlatacağını
dile getiren | diyen
dile getirenler | anlatanlar
dile getirerek | diyerek
dile getirin | anlatın
dile getiriniz | anlatınız
dile getirip | anlatıp
dile getirir | söyler
dile getiriyor | diyor
dile getiriyordu | söylüyordu
dile getiriyorlar | diyorlar
dile getirme | anlatma
dile getirmek | anlatmak
dile getirmekte | anlatmakta
dile getirmeli | anlatmalı
dile getirmesi | anlatması
dile getirmesinde | anlatmasında
dile getirmesine | anlatmasına
dile getirmesini | anlatmasını
dile getirmesinin | anlatmasının
dile getirmesiyle | anlatmasıyla
dile getirmeye | anlatmaya
dile getirmeyi | anlatmayı
dile getirmiş | anlatmış
dile getirmişti | demişti
diledi
diledik
dilediler
diledim
dilediği
dilediğine
dilediğini
dilekçe | arzuhal
dilekçede | arzuhalda
dilekçeden | arzuhaldan
dilekçeler | arzuhallar
dilekçelerde | arzuhallarda
dilekçelerden | arzuhallardan
dilekçelere | arzuhallara
dilekçeleri | arzuhalları
dilekçelerin | arzuhalların
dilekçelerinde | arzuhallarında
dilekçelerinden | arzuhallarından
dilekçelerine | arzuhallarına
dilekçelerini | arzuhallarını
dilekçelerinin | arzuhallarının
dilekçeleriyle | arzuhallarıyla
dilekçelerle | arzuhallarla
dilekçenin | arzuhalın
dilekçesi | arzuhalı
dilekçesinde | arzuhalında
dilekçesinden | arzuhalından
dilekçesine | arzuhalına
dilekçesini | arzuhalını
dilekçesinin | arzuhalının
dilekçesiyle | arzuhalıyla
dilekçeye | arzuhala
dilekçeyi | arzuhalı
dilekçeyle | arzuhalla
dileme
dilemek
dilemeleri
dilemesi
dilemesine
dilemesini
dilemeye
dilemeyi
dilemiş
dileyecek
dileyecekler
dileyeceği
dileyeceğini
dileyen
dileyerek
dileyince
dileyip
diliyor
diliyordu
diliyorlar
dinlendi | dinlendi
dinlendik | dinlendik
dinlendikleri | dinlendikleri
dinlendiklerini | dinlendiklerini
dinlendiler | dinlendiler
dinlendim | dinlendim
dinlendirin | bekletin
dinlendiği | dinlendiği
dinlendiğine | dinlendiğine
dinlendiğini | dinlendiğini
dinlenecek | dinlenecek
dinlenecekler | dinlenecekler
dinleneceği | dinleneceği
dinleneceğini | dinleneceğini
dinlenen | dinlenen
dinlenenler | dinlenenler
dinlenerek | dinlenerek
dinlenin | dinlenin
dinlenince | dinlenince
dinleniniz | dinleniniz
dinlenip | dinlenip
dinlenir | dinlenir
dinleniyor | dinleniyor
dinleniyordu | dinleniyordu
dinleniyorlar | dinleniyorlar
dinlenme | dinlenme
dinlenmek | dinlenmek
dinlenmek için | dinlenmek için
dinlenmekte | dinlenmekte
dinlenmeleri | dinlenmeleri
dinlenmesi | dinlenmesi
dinlenmesine | dinlenmesine
dinlenmesini | dinlenmesini
dinlenmesinin | dinlenmesinin
dinlenmeye | dinlenmeye
dinlenmeyi | dinlenmeyi
dinlenmiş | dinlenmiş
dinlenmişti | dinlenmişti
dinleti | konser
dinletide | konserde
dinletiden | konserden
dinletiler | konserler
dinletilerde | konserlerde
dinletilerden | konserlerden
dinletilere | konserlere
dinletileri | konserleri
dinletilerin | konserlerin
dinletilerinde | konserlerinde
dinletilerinden | konserlerinden
dinletilerine | konserlerine
dinletilerini | konserlerini
dinletilerinin | konserlerinin
dinletileriyle | konserleriyle
dinletilerle | konserlerle
dinletinin | konserin
dinletisi | konseri
dinletisinde | konserinde
dinletisinden | konserinden
dinletisine | konserine
dinletisini | konserini
dinletisinin | konserinin
dinletisiyle | konseriyle
dinletiye | konsere
dinletiyi | konseri
dinletiyle | konserle
direksiyon
direksiyon hakimiyetini | direksiyon kontrolünü
direksiyon hâkimiyetini | direksiyon kontrolünü
direksiyon kontrolünü | direksiyon kontrolünü
direkt | direkt
direkt olarak | direkt
diye
diye anlattı | dedi
diye belirtti | dedi
diye konuştu | dedi
diyen | diyen
diyerek | diyerek
diyor | diyor
diyorlar | diyorlar
diğer
diğer bir deyişle | yani
diğer taraftan | öte yandan
diğer yandan | öte yandan
diş
diş doktoru | dişçi
diş hekimi | dişçi
dişçi | dişçi

doktor | hekim
doktora | hekime
doktorda | hekimde
doktordan | hekimden
doktorla | hekimle
doktorlar | hekimler
doktorlara | hekimlere
doktorlarda | hekimlerde
doktorlardan | hekimlerden
doktorlarla | hekimlerle
doktorları | hekimleri
doktorların | hekimlerin
doktorlarına | hekimlerine
doktorlarında | hekimlerinde
doktorlarından | hekimlerinden
doktorlarını | hekimlerini
doktorlarının | hekimlerinin
doktorlarıyla | hekimleriyle
doktoru | hekimi
doktorun | hekimin
doktoruna | hekimine
doktorunda | hekiminde
doktorundan | hekiminden
doktorunu | hekimini
doktorunun | hekiminin
doktoruyla | hekimiyle
dokunaklı | dokunaklı
doküman | belge
dokümana | belgeye
dokümanda | belgede
dokümandan | belgeden
dokümanla | belgeyle
dokümanlar | belgeler
dokümanlara | belgelere
dokümanlarda | belgelerde
dokümanlardan | belgelerden
dokümanlarla | belgelerle
dokümanları | belgeleri
dokümanların | belgelerin
dokümanlarına | belgelerine
dokümanlarında | belgelerinde
dokümanlarından | belgelerinden
dokümanlarını | belgelerini
dokümanlarının | belgelerinin
dokümanlarıyla | belgeleriyle
dokümanı | belgesi
dokümanın | belgenin
dokümanına | belgesine
dokümanında | belgesinde
dokümanından | belgesinden
dokümanını | belgesini
dokümanının | belgesinin
dokümanıyla | belgesiyle
dolaylarında | civarında
dolayı | ötürü
dolayısıyla | bu yüzden
donattı | bezedi
doğa | doğa
doğacak | doğacak
doğacaklar | doğacaklar
doğacağı | doğacağı
doğacağını | doğacağını
doğada | doğada
doğadan | doğadan
doğalar | doğalar
doğalara | doğalara
doğalarda | doğalarda
doğalardan | doğalardan
doğalarla | doğalarla
doğaları | doğaları
doğaların | doğaların
doğalarına | doğalarına
doğalarında | doğalarında
doğalarından | doğalarından
doğalarını | doğalarını
doğalarının | doğalarının
doğalarıyla | doğalarıyla
doğan | doğan
doğanlar | doğanlar
doğanın | doğanın
doğar | doğar
doğarak | doğarak
doğası | doğası
doğasına | doğasına
doğasında | doğasında
doğasından | doğasından
doğasını | doğasını
doğasının | doğasının
doğasıyla | doğasıyla
doğaya | doğaya
doğayla | doğayla
doğayı | doğası
doğdu | doğdu
doğduk | doğduk
doğdukları | doğdukları
doğduklarını | doğduklarını
doğdular | doğdular
doğdum | doğdum
doğduğu | doğduğu
doğduğuna | doğduğuna
doğduğunu | doğduğunu
doğma | doğma
doğmak | doğmak
doğmak için | doğmak için
doğmakta | doğmakta
doğmaları | doğmaları
doğması | doğması
doğmasına | doğmasına
doğmasını | doğmasını
doğmasının | doğmasının
doğmaya | doğmaya
doğmayı | doğmayı
doğmuş | doğmuş
doğmuştu | doğmuştu
doğrayın
doğru
doğrudan | direkt
doğrudan doğruya | direkt
doğruya
doğum
doğum günü | yaş günü
doğum gününde | yaş gününde
doğum gününden | yaş gününden
doğum gününe | yaş gününe
doğum gününü | yaş gününü
doğum gününün | yaş gününün
doğum günüyle | yaş günüyle
doğun | doğun
doğunca | doğunca
doğunuz | doğunuz
doğup | doğup
doğuyor | doğuyor
doğuyordu | doğuyordu
doğuyorlar | doğuyorlar

durmaksızın | aralıksız
durulayın | yıkayın
durum | durum
duruma | duruma
durumda | durumda
durumdan | durumdan
durumla | durumla
durumlar | durumlar
durumlara | durumlara
durumlarda | durumlarda
durumlardan | durumlardan
durumlarla | durumlarla
durumları | durumları
durumların | durumların
durumlarına | durumlarına
durumlarında | durumlarında
durumlarından | durumlarından
durumlarını | durumlarını
durumlarının | durumlarının
durumlarıyla | durumlarıyla
durumu | durumu
durumun | durumun
durumuna | durumuna
durumunda | durumunda
durumundan | durumundan
durumunu | durumunu
durumunun | durumunun
durumuyla | durumuyla
duruşma | celse
duruşmada | celsede
duruşmadan | celseden
duruşmalar | celseler
duruşmalara | celselere
duruşmalarda | celselerde
duruşmalardan | celselerden
duruşmalarla | celselerle
duruşmaları | celseleri
duruşmaların | celselerin
duruşmalarına | celselerine
duruşmalarında | celselerinde
duruşmalarından | celselerinden
duruşmalarını | celselerini
duruşmalarının | celselerinin
duruşmalarıyla | celseleriyle
duruşmanın | celsenin
duruşması | celsesi
duruşmasına | celsesine
duruşmasında | celsesinde
duruşmasından | celsesinden
duruşmasını | celsesini
duruşmasının | celsesinin
duruşmasıyla | celsesiyle
duruşmaya | celseye
duruşmayla | celseyle
duruşmayı | celseyi
duyabilecek | duyabilecek
duyabilir | duyabilir
duyabiliyor | duyabiliyor
duyacak | duyacak
duyacaklar | duyacaklar
duyacağı | duyacağı
duyacağını | duyacağını
duyan | duyan
duyanlar | duyanlar
duyar | duyar
duyarak | duyarak
duydu | duydu
duyduk | duyduk
duydukları | duydukları
duyduklarını | duyduklarını
duyduktan | duyduktan
duydular | duydular
duydum | duydum
duyduğu | duyduğu
duyduğuna | duyduğuna
duyduğunda | duyduğunda
duyduğunu | duyduğunu
duygulandırıcı | dokunaklı
duyma | duyma
duymak | duymak
duymak için | duymak için
duymakta | duymakta
duymaları | duymaları
duymalı | duymalı
duyması | duyması
duymasına | duymasına
duymasında | duymasında
duymasını | duymasını
duymasının | duymasının
duymasıyla | duymasıyla
duymaya | duymaya
duymayı | duymayı
duymuş | duymuş
duymuştu | duymuştu
duyun | duyun
duyunca | duyunca
duyunuz | duyunuz
duyup | duyup
duyurabilecek | anlatabilecek
duyurabilir | anlatabilir
duyurabiliyor | anlatabiliyor
duyuracak | anlatacak
duyuracaklar | anlatacaklar
duyuracağı | anlatacağı
duyuracağını | anlatacağını
duyuran | diyen
duyuranlar | anlatanlar
duyurarak | diyerek
duyurdu | dedi
duyurdukları | anlattıkları
duyurduklarını | anlattıklarını
duyurduktan | anlattıktan
duyurdular | dediler
duyurduğu | anlattığı
duyurduğunda | anlattığında
duyurduğunu | anlattığını
duyurma | anlatma
duyurmak | anlatmak
duyurmakta | anlatmakta
duyurmalı | anlatmalı
duyurması | anlatması
duyurmasına | anlatmasına
duyurmasında | anlatmasında
duyurmasını | anlatmasını
duyurmasının | anlatmasının
duyurmasıyla | anlatmasıyla
duyurmaya | anlatmaya
duyurmayı | anlatmayı
duyurmuş | anlatmış
duyurmuştu | demişti
duyuru | ilan
duyuruda | ilanda
duyurudan | ilandan
duyurulabilecek | açıklanabilecek
duyurulabilir | açıklanabilir
duyurulabiliyor | açıklanabiliyor
duyurulacak | açıklanacak
duyurulacaklar | açıklanacaklar
duyurulacağı | açıklanacağı
duyurulacağını | açıklanacağını
duyurulan | açıklanan
duyurulanlar | açıklananlar
duyurular | ilanlar
duyurulara | ilanlara
duyurularak | açıklanarak
duyurularda | ilanlarda
duyurulardan | ilanlardan
duyurularla | ilanlarla
duyuruları | ilanları
duyuruların | ilanların
duyurularına | ilanlarına
duyurularında | ilanlarında
duyurularından | ilanlarından
duyurularını | ilanlarını
duyurularının | ilanlarının
duyurularıyla | ilanlarıyla
duyuruldu | söylendi
duyuruldukları | açıklandıkları
duyurulduklarını | açıklandıklarını
duyurulduktan | açıklandıktan
duyuruldular | açıklandılar
duyurulduğu | açıklandığı
duyurulduğunda | açıklandığında
duyurulduğunu | açıklandığını
duyurulma | açıklanma
duyurulmak | açıklanmak
duyurulmakta | açıklanmakta
duyurulmalı | açıklanmalı
duyurulması | açıklanması
duyurulmasına | açıklanmasına
duyurulmasında | açıklanmasında
duyurulmasını | açıklanmasını
duyurulmasının | açıklanmasının
duyurulmasıyla | açıklanmasıyla
duyurulmaya | açıklanmaya
duyurulmayı | açıklanmayı
duyurulmuş | açıklanmış
duyurulmuştu | açıklanmıştı
duyurulun | açıklanın
duyurulunuz | açıklanınız
duyurulup | açıklanıp
duyurulur | açıklanır
duyuruluyor | açıklanıyor
duyuruluyordu | açıklanıyordu
duyuruluyorlar | açıklanıyorlar
duyurun | anlatın
duyurunun | ilanın
duyurunuz | anlatınız
duyurup | anlatıp
duyurur | söyler
duyurusu | ilanı
duyurusuna | ilanına
duyurusunda | ilanında
duyurusundan | ilanından
duyurusunu | ilanını
duyurusunun | ilanının
duyurusuyla | ilanıyla
duyuruya | ilana
duyuruyla | ilanla
duyuruyor | diyor
duyuruyordu | söylüyordu
duyuruyorlar | diyorlar
duyuruyu | ilanı
duyuyor | duyuyor
duyuyordu | duyuyordu
duyuyorlar | duyuyorlar

döndü | döndü
döndük | döndük
döndükleri | döndükleri
döndüklerini | döndüklerini
döndüler | döndüler
döndüm | döndüm
döndüğü | döndüğü
döndüğüne | döndüğüne
döndüğünü | döndüğünü
dönecek | dönecek
dönecekler | dönecekler
döneceği | döneceği
döneceğini | döneceğini
dönemde
dönen | dönen
dönenler | dönenler
döner | döner
dönerek | dönerek
dönme | dönme
dönmek | dönmek
dönmek için | dönmek için
dönmekte | dönmekte
dönmeleri | dönmeleri
dönmesi | dönmesi
dönmesine | dönmesine
dönmesini | dönmesini
dönmesinin | dönmesinin
dönmeye | dönmeye
dönmeyi | dönmeyi
dönmüş | dönmüş
dönmüştü | dönmüştü
dönün | dönün
dönünce | dönünce
dönünüz | dönünüz
dönüp | dönüp
dönüyor | dönüyor
dönüyordu | dönüyordu
dönüyorlar | dönüyorlar
dört
dört yol ağzı | kavşak
dövüşebilecek | dövüşebilecek
dövüşebilir | dövüşebilir
dövüşebiliyor | dövüşebiliyor
dövüşecek | dövüşecek
dövüşecekler | dövüşecekler
dövüşeceği | dövüşeceği
dövüşeceğini | dövüşeceğini
dövüşen | dövüşen
dövüşenler | dövüşenler
dövüşerek | dövüşerek
dövüşme | dövüşme
dövüşmek | dövüşmek
dövüşmekte | dövüşmekte
dövüşmeli | dövüşmeli
dövüşmesi | dövüşmesi
dövüşmesinde | dövüşmesinde
dövüşmesine | dövüşmesine
dövüşmesini | dövüşmesini
dövüşmesinin | dövüşmesinin
dövüşmesiyle | dövüşmesiyle
dövüşmeye | dövüşmeye
dövüşmeyi | dövüşmeyi
dövüşmüş | dövüşmüş
dövüşmüştü | dövüşmüştü
dövüştü | dövüştü
dövüştükleri | dövüştükleri
dövüştüklerini | dövüştüklerini
dövüştükten | dövüştükten
dövüştüler | dövüştüler
dövüştüğü | dövüştüğü
dövüştüğünde | dövüştüğünde
dövüştüğünü | dövüştüğünü
dövüşün | dövüşün
dövüşünüz | dövüşünüz
dövüşüp | dövüşüp
dövüşür | dövüşür
dövüşüyor | dövüşüyor
dövüşüyordu | dövüşüyordu
dövüşüyorlar | dövüşüyorlar

dükkan | dükkan
dükkana | dükkana
dükkanda | dükkanda
dükkandan | dükkandan
dükkanla | dükkanla
dükkanlar | dükkanlar
dükkanlara | dükkanlara
dükkanlarda | dükkanlarda
dükkanlardan | dükkanlardan
dükkanlarla | dükkanlarla
dükkanları | dükkanları
dükkanların | dükkanların
dükkanlarına | dükkanlarına
dükkanlarında | dükkanlarında
dükkanlarından | dükkanlarından
dükkanlarını | dükkanlarını
dükkanlarının | dükkanlarının
dükkanlarıyla | dükkanlarıyla
dükkanı | dükkanı
dükkanın | dükkanın
dükkanına | dükkanına
dükkanında | dükkanında
dükkanından | dükkanından
dükkanını | dükkanını
dükkanının | dükkanının
dükkanıyla | dükkanıyla
dükkân | dükkan
dükkâna | dükkana
dükkânda | dükkanda
dükkândan | dükkandan
dükkânde | dükkanda
dükkânden | dükkandan
dükkâne | dükkana
dükkânla | dükkanla
dükkânlar | dükkanlar
dükkânlara | dükkanlara
dükkânlarda | dükkanlarda
dükkânlardan | dükkanlardan
dükkânlarla | dükkanlarla
dükkânları | dükkanları
dükkânların | dükkanların
dükkânlarına | dükkanlarına
dükkânlarında | dükkanlarında
dükkânlarından | dükkanlarından
dükkânlarını | dükkanlarını
dükkânlarının | dükkanlarının
dükkânlarıyla | dükkanlarıyla
dükkânle | dükkanla
dükkânler | dükkanlar
dükkânlerde | dükkanlarda
dükkânlerden | dükkanlardan
dükkânlere | dükkanlara
dükkânleri | dükkanları
dükkânlerin | dükkanların
dükkânlerinde | dükkanlarında
dükkânlerinden | dükkanlarından
dükkânlerine | dükkanlarına
dükkânlerini | dükkanlarını
dükkânlerinin | dükkanlarının
dükkânleriyle | dükkanlarıyla
dükkânlerle | dükkanlarla
dükkânü | dükkanı
dükkânün | dükkanın
dükkânünde | dükkanında
dükkânünden | dükkanından
dükkânüne | dükkanına
dükkânünü | dükkanını
dükkânünün | dükkanının
dükkânüyle | dükkanıyla
dükkânı | dükkanı
dükkânın | dükkanın
dükkânına | dükkanına
dükkânında | dükkanında
dükkânından | dükkanından
dükkânını | dükkanını
dükkânının | dükkanının
dükkânıyla | dükkanıyla
dünya
dünya evine girdi | evlendi
dünya evine girdik | evlendik
dünya evine girdikleri | evlendikleri
dünya evine girdiklerini | evlendiklerini
dünya evine girdikten | evlendikten
dünya evine girdiler | evlendiler
dünya evine girdim | evlendim
dünya evine girdiği | evlendiği
dünya evine girdiğinde | evlendiğinde
dünya evine girdiğine | evlendiğine
dünya evine girdiğini | evlendiğini
dünya evine girebilecek | evlenebilecek
dünya evine girebilir | evlenebilir
dünya evine girebiliyor | evlenebiliyor
dünya evine girecek | evlenecek
dünya evine girecekler | evlenecekler
dünya evine gireceği | evleneceği
dünya evine gireceğini | evleneceğini
dünya evine giren | evlenen
dünya evine girenler | evlenenler
dünya evine girer | evlenir
dünya evine girerek | evlenerek
dünya evine girin | evlenin
dünya evine girince | evlenince
dünya evine giriniz | evleniniz
dünya evine girip | evlenip
dünya evine giriyor | evleniyor
dünya evine giriyordu | evleniyordu
dünya evine giriyorlar | evleniyorlar
dünya evine girme | evlenme
dünya evine girmek | evlenmek
dünya evine girmek için | evlenmek için
dünya evine girmekte | evlenmekte
dünya evine girmeleri | evlenmeleri
dünya evine girmeli | evlenmeli
dünya evine girmesi | evlenmesi
dünya evine girmesinde | evlenmesinde
dünya evine girmesine | evlenmesine
dünya evine girmesini | evlenmesini
dünya evine girmesinin | evlenmesinin
dünya evine girmesiyle | evlenmesiyle
dünya evine girmeye | evlenmeye
dünya evine girmeyi | evlenmeyi
dünya evine girmiş | evlenmiş
dünya evine girmişti | evlenmişti
dünya genelinde | tüm dünyada
dünya çapında | tüm dünyada
dünyada
dünyaevine
dünyaevine girdi | evlendi
dünyaevine girdikleri | evlendikleri
dünyaevine girdiklerini | evlendiklerini
dünyaevine girdiler | evlendiler
dünyaevine girdiği | evlendiği
dünyaevine girdiğini | evlendiğini
dünyaevine girecek | evlenecek
dünyaevine girecekler | evlenecekler
dünyaevine gireceği | evleneceği
dünyaevine gireceğini | evleneceğini
dünyaevine giren | evlenen
dünyaevine girenler | evlenenler
dünyaevine girer | evlenir
dünyaevine girerek | evlenerek
dünyaevine girin | evlenin
dünyaevine giriniz | evleniniz
dünyaevine girip | evlenip
dünyaevine giriyor | evleniyor
dünyaevine giriyordu | evleniyordu
dünyaevine giriyorlar | evleniyorlar
dünyaevine girme | evlenme
dünyaevine girmek | evlenmek
dünyaevine girmekte | evlenmekte
dünyaevine girmesi | evlenmesi
dünyaevine girmesine | evlenmesine
dünyaevine girmesini | evlenmesini
dünyaevine girmesinin | evlenmesinin
dünyaevine girmeye | evlenmeye
dünyaevine girmeyi | evlenmeyi
dünyaevine girmiş | evlenmiş
dünyaevine girmişti | evlenmişti
dünyanın
dünyanın dört bir yanında | tüm dünyada
dünyaya
dünyaya geldi | doğdu
dünyaya geldik | doğduk
dünyaya geldikleri | doğdukları
dünyaya geldiklerini | doğduklarını
dünyaya geldiler | doğdular
dünyaya geldim | doğdum
dünyaya geldiği | doğduğu
dünyaya geldiğine | doğduğuna
dünyaya geldiğini | doğduğunu
dünyaya gelecek | doğacak
dünyaya gelecekler | doğacaklar
dünyaya geleceği | doğacağı
dünyaya geleceğini | doğacağını
dünyaya gelen | doğan
dünyaya gelenler | doğanlar
dünyaya gelerek | doğarak
dünyaya gelin | doğun
dünyaya gelince | doğunca
dünyaya geliniz | doğunuz
dünyaya gelip | doğup
dünyaya gelir | doğar
dünyaya geliyor | doğuyor
dünyaya geliyordu | doğuyordu
dünyaya geliyorlar | doğuyorlar
dünyaya gelme | doğma
dünyaya gelmek | doğmak
dünyaya gelmek için | doğmak için
dünyaya gelmekte | doğmakta
dünyaya gelmeleri | doğmaları
dünyaya gelmesi | doğması
dünyaya gelmesine | doğmasına
dünyaya gelmesini | doğmasını
dünyaya gelmesinin | doğmasının
dünyaya gelmeye | doğmaya
dünyaya gelmeyi | doğmayı
dünyaya gelmiş | doğmuş
dünyaya gelmişti | doğmuştu
dürüst | dürüst
düzenledi | düzenledi
düzenledikleri | düzenledikleri
düzenlediklerini | düzenlediklerini
düzenledikten | düzenledikten
düzenlediler | düzenlediler
düzenlediği | düzenlediği
düzenlediğinde | düzenlediğinde
düzenlediğini | düzenlediğini
düzenleme | düzenleme
düzenlemek | düzenlemek
düzenlemekte | düzenlemekte
düzenlemeli | düzenlemeli
düzenlemesi | düzenlemesi
düzenlemesinde | düzenlemesinde
düzenlemesine | düzenlemesine
düzenlemesini | düzenlemesini
düzenlemesinin | düzenlemesinin
düzenlemesiyle | düzenlemesiyle
düzenlemeye | düzenlemeye
düzenlemeyi | düzenlemeyi
düzenlemiş | düzenlemiş
düzenlemişti | düzenlemişti
düzenlendi | yapıldı
düzenlendikleri | düzenlendikleri
düzenlendiklerini | düzenlendiklerini
düzenlendikten | düzenlendikten
düzenlendiler | düzenlendiler
düzenlendiği | düzenlendiği
düzenlendiğinde | düzenlendiğinde
düzenlendiğini | düzenlendiğini
düzenlenebilecek | düzenlenebilecek
düzenlenebilir | düzenlenebilir
düzenlenebiliyor | düzenlenebiliyor
düzenlenecek | yapılacak
düzenlenecekler | düzenlenecekler
düzenleneceği | düzenleneceği
düzenleneceğini | düzenleneceğini
düzenlenen | düzenlenen
düzenlenenler | düzenlenenler
düzenlenerek | düzenlenerek
düzenlenin | düzenlenin
düzenleniniz | düzenleniniz
düzenlenip | düzenlenip
düzenlenir | düzenlenir
düzenleniyor | yapılıyor
düzenleniyordu | düzenleniyordu
düzenleniyorlar | düzenleniyorlar
düzenlenme | düzenlenme
düzenlenmek | düzenlenmek
düzenlenmekte | düzenlenmekte
düzenlenmeli | düzenlenmeli
düzenlenmesi | düzenlenmesi
düzenlenmesinde | düzenlenmesinde
düzenlenmesine | düzenlenmesine
düzenlenmesini | düzenlenmesini
düzenlenmesinin | düzenlenmesinin
düzenlenmesiyle | düzenlenmesiyle
düzenlenmeye | düzenlenmeye
düzenlenmeyi | düzenlenmeyi
düzenlenmiş | düzenlenmiş
düzenlenmişti | düzenlenmişti
düzenler | düzenler
düzenleyebilecek | düzenleyebilecek
düzenleyebilir | düzenleyebilir
düzenleyebiliyor | düzenleyebiliyor
düzenleyecek | düzenleyecek
düzenleyecekler | düzenleyecekler
düzenleyeceği | düzenleyeceği
düzenleyeceğini | düzenleyeceğini
düzenleyen | düzenleyen
düzenleyenler | düzenleyenler
düzenleyerek | düzenleyerek
düzenleyin | düzenleyin
düzenleyiniz | düzenleyiniz
düzenleyip | düzenleyip
düzenli
düzenli aralıklarla | düzenli olarak
düzenli olarak | düzenli olarak
düzenliyor | düzenliyor
düzenliyordu | düzenliyordu
düzenliyorlar | düzenliyorlar
düşebilecek | düşebilecek
düşebilir | düşebilir
düşebiliyor | düşebiliyor
düşecek | düşecek
düşecekler | düşecekler
düşeceği | düşeceği
düşeceğini | düşeceğini
düşen | düşen
düşenler | düşenler
düşer | düşer
düşerek | düşerek
düşme | düşme
düşmek | düşmek
düşmekte | düşmekte
düşmeli | düşmeli
düşmesi | düşmesi
düşmesinde | düşmesinde
düşmesine | düşmesine
düşmesini | düşmesini
düşmesinin | düşmesinin
düşmesiyle | düşmesiyle
düşmeye | düşmeye
düşmeyi | düşmeyi
düşmüş | düşmüş
düşmüştü | düşmüştü
düştü | düştü
düştükleri | düştükleri
düştüklerini | düştüklerini
düştükten | düştükten
düştüler | düştüler
düştüğü | düştüğü
düştüğünde | düştüğünde
düştüğünü | düştüğünü
düşün | düşün
düşünce | fikir
düşüncede | fikirde
düşünceden | fikirden
düşünceler | fikirler
düşüncelerde | fikirlerde
düşüncelerden | fikirlerden
düşüncelere | fikirlere
düşünceleri | fikirleri
düşüncelerin | fikirlerin
düşüncelerinde | fikirlerinde
düşüncelerinden | fikirlerinden
düşüncelerine | fikirlerine
düşüncelerini | fikirlerini
düşüncelerinin | fikirlerinin
düşünceleriyle | fikirleriyle
düşüncelerle | fikirlerle
düşüncenin | fikrin
düşüncesi | fikri
düşüncesinde | fikrinde
düşüncesinden | fikrinden
düşüncesine | fikrine
düşüncesini | fikrini
düşüncesinin | fikrinin
düşüncesiyle | fikriyle
düşünceye | fikre
düşünceyi | fikri
düşünceyle | fikirle
düşünülüyor | sanılıyor
düşünüz | düşünüz
düşüp | düşüp
düşürdü | azalttı
düşürdük | düşürdük
düşürdükleri | azalttıkları
düşürdüklerini | azalttıklarını
düşürdükten | azalttıktan
düşürdüler | azalttılar
düşürdüm | düşürdüm
düşürdüğü | azalttığı
düşürdüğünde | azalttığında
düşürdüğüne | düşürdüğüne
düşürdüğünü | azalttığını
düşürebilecek | azaltabilecek
düşürebilir | azaltabilir
düşürebiliyor | azaltabiliyor
düşürecek | azaltacak
düşürecekler | azaltacaklar
düşüreceği | azaltacağı
düşüreceğini | azaltacağını
düşüren | azaltan
düşürenler | azaltanlar
düşürerek | azaltarak
düşürme | azaltma
düşürmek | azaltmak
düşürmek için | düşürmek için
düşürmekte | azaltmakta
düşürmeleri | düşürmeleri
düşürmeli | azaltmalı
düşürmesi | azaltması
düşürmesinde | azaltmasında
düşürmesine | azaltmasına
düşürmesini | azaltmasını
düşürmesinin | azaltmasının
düşürmesiyle | azaltmasıyla
düşürmeye | azaltmaya
düşürmeyi | azaltmayı
düşürmüş | azaltmış
düşürmüştü | azaltmıştı
düşürüldü | azaltıldı
düşürüldükleri | azaltıldıkları
düşürüldüklerini | azaltıldıklarını
düşürüldükten | azaltıldıktan
düşürüldüler | azaltıldılar
düşürüldüğü | azaltıldığı
düşürüldüğünde | azaltıldığında
düşürüldüğünü | azaltıldığını
düşürülebilecek | azaltılabilecek
düşürülebilir | azaltılabilir
düşürülebiliyor | azaltılabiliyor
düşürülecek | azaltılacak
düşürülecekler | azaltılacaklar
düşürüleceği | azaltılacağı
düşürüleceğini | azaltılacağını
düşürülen | azaltılan
düşürülenler | azaltılanlar
düşürülerek | azaltılarak
düşürülme | azaltılma
düşürülmek | azaltılmak
düşürülmekte | azaltılmakta
düşürülmeli | azaltılmalı
düşürülmesi | azaltılması
düşürülmesinde | azaltılmasında
düşürülmesine | azaltılmasına
düşürülmesini | azaltılmasını
düşürülmesinin | azaltılmasının
düşürülmesiyle | azaltılmasıyla
düşürülmeye | azaltılmaya
düşürülmeyi | azaltılmayı
düşürülmüş | azaltılmış
düşürülmüştü | azaltılmıştı
düşürülün | azaltılın
düşürülünüz | azaltılınız
düşürülüp | azaltılıp
düşürülür | azaltılır
düşürülüyor | azaltılıyor
düşürülüyordu | azaltılıyordu
düşürülüyorlar | azaltılıyorlar
düşürün | azaltın
düşürünce | düşürünce
düşürünüz | azaltınız
düşürüp | azaltıp
düşürür | azaltır
düşürüyor | azaltıyor
düşürüyordu | azaltıyordu
düşürüyorlar | azaltıyorlar
düşüyor | düşüyor
düşüyordu | düşüyordu
düşüyorlar | düşüyorlar
düşüş | düşüş
düşüşe | düşüşe
düşüşle | düşüşle
düşüşler | düşüşler
düşüşlerde | düşüşlerde
düşüşlerden | düşüşlerden
düşüşlere | düşüşlere
düşüşleri | düşüşleri
düşüşlerin | düşüşlerin
düşüşlerinde | düşüşlerinde
düşüşlerinden | düşüşlerinden
düşüşlerine | düşüşlerine
düşüşlerini | düşüşlerini
düşüşlerinin | düşüşlerinin
düşüşleriyle | düşüşleriyle
düşüşlerle | düşüşlerle
düşüşte | düşüşte
düşüşten | düşüşten
düşüşü | düşüşü
düşüşün | düşüşün
düşüşünde | düşüşünde
düşüşünden | düşüşünden
düşüşüne | düşüşüne
düşüşünü | düşüşünü
düşüşünün | düşüşünün
düşüşüyle | düşüşüyle

dış
dış ülkelerde | yurtdışında
dışı
dışına
dışında | dışında
dışından

e
e posta ile | e postayla
e postayla | e postayla

ebediyen | ebediyen

ecnebi | ecnebi

edebilecek
edebilir
edebiliyor
edecek
edecekler
edeceği
edeceğini
eden
edenler
eder
ederek
edildi
edildik
edildikleri
edildiklerini
edildikten
edildiler
edildim
edildiği
edildiğinde
edildiğine
edildiğini
edilebilecek
edilebilir
edilebiliyor
edilecek
edilecekler
edileceği
edileceğini
edilen
edilenler
edilerek
edilin
edilince
ediliniz
edilip
edilir
ediliyor
ediliyordu
ediliyorlar
edilme
edilmek
edilmekte
edilmeleri
edilmeli
edilmesi
edilmesinde
edilmesine
edilmesini
edilmesinin
edilmesiyle
edilmeye
edilmeyi
edilmiş
edilmişti
edin
edince
edindi | edindi
edindikleri | edindikleri
edindiklerini | edindiklerini
edindikten | edindikten
edindiler | edindiler
edindiği | edindiği
edindiğinde | edindiğinde
edindiğini | edindiğini
edinebilecek | edinebilecek
edinebilir | edinebilir
edinebiliyor | edinebiliyor
edinecek | edinecek
edinecekler | edinecekler
edineceği | edineceği
edineceğini | edineceğini
edinen | edinen
edinenler | edinenler
edinerek | edinerek
edinilen
edinilen bilgiye göre | aldığı bilgiye göre
edinin | edinin
edininiz | edininiz
edinip | edinip
edinir | edinir
ediniyor | ediniyor
ediniyordu | ediniyordu
ediniyorlar | ediniyorlar
ediniz
edinme | edinme
edinmek | edinmek
edinmekte | edinmekte
edinmeli | edinmeli
edinmesi | edinmesi
edinmesinde | edinmesinde
edinmesine | edinmesine
edinmesini | edinmesini
edinmesinin | edinmesinin
edinmesiyle | edinmesiyle
edinmeye | edinmeye
edinmeyi | edinmeyi
edinmiş | edinmiş
edinmişti | edinmişti
edip
ediyor
ediyordu
ediyorlar

ek | ek
ek olarak | ayrıca
ekim
ekim ayında | ekimde
ekimde | ekimde
ekipleri
ekledi | dedi
ekledik | ekledik
ekledikleri | ekledikleri
eklediklerini | eklediklerini
ekledikten | ekledikten
eklediler | dediler
ekledim | ekledim
eklediği | eklediği
eklediğinde | eklediğinde
eklediğine | eklediğine
eklediğini | eklediğini
ekleme | ekleme
eklemek | eklemek
eklemek için | eklemek için
eklemekte | eklemekte
eklemeleri | eklemeleri
eklemeli | eklemeli
eklemesi | eklemesi
eklemesinde | eklemesinde
eklemesine | eklemesine
eklemesini | eklemesini
eklemesinin | eklemesinin
eklemesiyle | eklemesiyle
eklemeye | eklemeye
eklemeyi | eklemeyi
eklemiş | eklemiş
eklemişti | eklemişti
eklendi | eklendi
eklendikleri | eklendikleri
eklendiklerini | eklendiklerini
eklendikten | eklendikten
eklendiler | eklendiler
eklendiği | eklendiği
eklendiğinde | eklendiğinde
eklendiğini | eklendiğini
eklenebilecek | eklenebilecek
eklenebilir | eklenebilir
eklenebiliyor | eklenebiliyor
eklenecek | eklenecek
eklenecekler | eklenecekler
ekleneceği | ekleneceği
ekleneceğini | ekleneceğini
eklenen | eklenen
eklenenler | eklenenler
eklenerek | eklenerek
eklenin | eklenin
ekleniniz | ekleniniz
eklenip | eklenip
eklenir | eklenir
ekleniyor | ekleniyor
ekleniyordu | ekleniyordu
ekleniyorlar | ekleniyorlar
eklenme | eklenme
eklenmek | eklenmek
eklenmekte | eklenmekte
eklenmeli | eklenmeli
eklenmesi | eklenmesi
eklenmesinde | eklenmesinde
eklenmesine | eklenmesine
eklenmesini | eklenmesini
eklenmesinin | eklenmesinin
eklenmesiyle | eklenmesiyle
eklenmeye | eklenmeye
eklenmeyi | eklenmeyi
eklenmiş | eklenmiş
eklenmişti | eklenmişti
ekler | ekler
ekleyebilecek | ekleyebilecek
ekleyebilir | ekleyebilir
ekleyebiliyor | ekleyebiliyor
ekleyecek | ekleyecek
ekleyecekler | ekleyecekler
ekleyeceği | ekleyeceği
ekleyeceğini | ekleyeceğini
ekleyen | ekleyen
ekleyenler | ekleyenler
ekleyerek | ekleyerek
ekleyin | katın
ekleyince | ekleyince
ekleyiniz | ekleyiniz
ekleyip | ekleyip
ekliyor | ekliyor
ekliyordu | ekliyordu
ekliyorlar | ekliyorlar
ekonomik | ekonomik

el
el ile | elle
el koyacak | el koyacak
el koyacaklar | el koyacaklar
el koyacağı | el koyacağı
el koyacağını | el koyacağını
el koyan | el koyan
el koyarak | el koyarak
el koydu | el koydu
el koyduk | el koyduk
el koydular | el koydular
el koydum | el koydum
el koyduğu | el koyduğu
el koyduğuna | el koyduğuna
el koyduğunu | el koyduğunu
el koyma | el koyma
el koymak | el koymak
el koymak için | el koymak için
el koymaları | el koymaları
el koyması | el koyması
el koymasına | el koymasına
el koymasını | el koymasını
el koymaya | el koymaya
el koymayı | el koymayı
el koymuş | el koymuş
el koyunca | el koyunca
el koyup | el koyup
el koyuyor | el koyuyor
el koyuyordu | el koyuyordu
el koyuyorlar | el koyuyorlar
elbette | elbette
elde
elde edebilecek | edinebilecek
elde edebilir | edinebilir
elde edebiliyor | edinebiliyor
elde edecek | edinecek
elde edecekler | edinecekler
elde edeceği | edineceği
elde edeceğini | edineceğini
elde eden | edinen
elde edenler | edinenler
elde eder | edinir
elde ederek | edinerek
elde edin | edinin
elde ediniz | edininiz
elde edip | edinip
elde ediyor | ediniyor
elde ediyordu | ediniyordu
elde ediyorlar | ediniyorlar
elde etme | edinme
elde etmek | edinmek
elde etmekte | edinmekte
elde etmeli | edinmeli
elde etmesi | edinmesi
elde etmesinde | edinmesinde
elde etmesine | edinmesine
elde etmesini | edinmesini
elde etmesinin | edinmesinin
elde etmesiyle | edinmesiyle
elde etmeye | edinmeye
elde etmeyi | edinmeyi
elde etmiş | edinmiş
elde etmişti | edinmişti
elde etti | edindi
elde ettikleri | edindikleri
elde ettiklerini | edindiklerini
elde ettikten | edindikten
elde ettiler | edindiler
elde ettiği | edindiği
elde ettiğinde | edindiğinde
elde ettiğini | edindiğini
elden
elden çıkaracak | satacak
ele
ele alabilecek | görüşebilecek
ele alabilir | görüşebilir
ele alabiliyor | görüşebiliyor
ele alacak | görüşecek
ele alacaklar | görüşecekler
ele alacağı | görüşeceği
ele alacağını | görüşeceğini
ele alan | görüşen
ele alanlar | görüşenler
ele alarak | görüşerek
ele aldı | görüştü
ele aldıkları | görüştükleri
ele aldıklarını | görüştüklerini
ele aldıktan | görüştükten
ele aldılar | görüştüler
ele aldığı | görüştüğü
ele aldığında | görüştüğünde
ele aldığını | görüştüğünü
ele alma | görüşme
ele almak | görüşmek
ele almakta | görüşmekte
ele almalı | görüşmeli
ele alması | görüşmesi
ele almasına | görüşmesine
ele almasında | görüşmesinde
ele almasını | görüşmesini
ele almasının | görüşmesinin
ele almasıyla | görüşmesiyle
ele almaya | görüşmeye
ele almayı | görüşmeyi
ele almış | görüşmüş
ele almıştı | görüşmüştü
ele alın | görüşün
ele alınabilecek | görüşülebilecek
ele alınabilir | görüşülebilir
ele alınabiliyor | görüşülebiliyor
ele alınacak | görüşülecek
ele alınacaklar | görüşülecekler
ele alınacağı | görüşüleceği
ele alınacağını | görüşüleceğini
ele alınan | görüşülen
ele alınanlar | görüşülenler
ele alınarak | görüşülerek
ele alındı | görüşüldü
ele alındıkları | görüşüldükleri
ele alındıklarını | görüşüldüklerini
ele alındıktan | görüşüldükten
ele alındılar | görüşüldüler
ele alındığı | görüşüldüğü
ele alındığında | görüşüldüğünde
ele alındığını | görüşüldüğünü
ele alınma | görüşülme
ele alınmak | görüşülmek
ele alınmakta | görüşülmekte
ele alınmalı | görüşülmeli
ele alınması | görüşülmesi
ele alınmasına | görüşülmesine
ele alınmasında | görüşülmesinde
ele alınmasını | görüşülmesini
ele alınmasının | görüşülmesinin
ele alınmasıyla | görüşülmesiyle
ele alınmaya | görüşülmeye
ele alınmayı | görüşülmeyi
ele alınmış | görüşülmüş
ele alınmıştı | görüşülmüştü
ele alının | görüşülün
ele alınınız | görüşülünüz
ele alınıp | görüşülüp
ele alınır | görüşülür
ele alınıyor | görüşülüyor
ele alınıyordu | görüşülüyordu
ele alınıyorlar | görüşülüyorlar
ele alınız | görüşünüz
ele alıp | görüşüp
ele alır | görüşür
ele alıyor | görüşüyor
ele alıyordu | görüşüyordu
ele alıyorlar | görüşüyorlar
ele geçirdi | yakaladı
ele geçirdikleri | yakaladıkları
ele geçirdiklerini | yakaladıklarını
ele geçirdikten | yakaladıktan
ele geçirdiler | yakaladılar
ele geçirdiği | yakaladığı
ele geçirdiğinde | yakaladığında
ele geçirdiğini | yakaladığını
ele geçirebilecek | yakalayabilecek
ele geçirebilir | yakalayabilir
ele geçirebiliyor | yakalayabiliyor
ele geçirecek | yakalayacak
ele geçirecekler | yakalayacaklar
ele geçireceği | yakalayacağı
ele geçireceğini | yakalayacağını
ele geçiren | yakalayan
ele geçirenler | yakalayanlar
ele geçirerek | yakalayarak
ele geçirildi | yakalandı
ele geçirildikleri | yakalandıkları
ele geçirildiklerini | yakalandıklarını
ele geçirildikten | yakalandıktan
ele geçirildiler | yakalandılar
ele geçirildiği | yakalandığı
ele geçirildiğinde | yakalandığında
ele geçirildiğini | yakalandığını
ele geçirilebilecek | yakalanabilecek
ele geçirilebilir | yakalanabilir
ele geçirilebiliyor | yakalanabiliyor
ele geçirilecek | yakalanacak
ele geçirilecekler | yakalanacaklar
ele geçirileceği | yakalanacağı
ele geçirileceğini | yakalanacağını
ele geçirilen | yakalanan
ele geçirilenler | yakalananlar
ele geçirilerek | yakalanarak
ele geçirilin | yakalanın
ele geçiriliniz | yakalanınız
ele geçirilip | yakalanıp
ele geçirilir | yakalanır
ele geçiriliyor | yakalanıyor
ele geçiriliyordu | yakalanıyordu
ele geçiriliyorlar | yakalanıyorlar
ele geçirilme | yakalanma
ele geçirilmek | yakalanmak
ele geçirilmekte | yakalanmakta
ele geçirilmeli | yakalanmalı
ele geçirilmesi | yakalanması
ele geçirilmesinde | yakalanmasında
ele geçirilmesine | yakalanmasına
ele geçirilmesini | yakalanmasını
ele geçirilmesinin | yakalanmasının
ele geçirilmesiyle | yakalanmasıyla
ele geçirilmeye | yakalanmaya
ele geçirilmeyi | yakalanmayı
ele geçirilmiş | yakalanmış
ele geçirilmişti | yakalanmıştı
ele geçirin | yakalayın
ele geçiriniz | yakalayınız
ele geçirip | yakalayıp
ele geçirir | yakalar
ele geçiriyor | yakalıyor
ele geçiriyordu | yakalıyordu
ele geçiriyorlar | yakalıyorlar
ele geçirme | yakalama
ele geçirmek | yakalamak
ele geçirmekte | yakalamakta
ele geçirmeli | yakalamalı
ele geçirmesi | yakalaması
ele geçirmesinde | yakalamasında
ele geçirmesine | yakalamasına
ele geçirmesini | yakalamasını
ele geçirmesinin | yakalamasının
ele geçirmesiyle | yakalamasıyla
ele geçirmeye | yakalamaya
ele geçirmeyi | yakalamayı
ele geçirmiş | yakalamış
ele geçirmişti | yakalamıştı
elektronik
elektronik posta ile | e postayla
eleştirdi | eleştirdi
eleştirdik | eleştirdik
eleştirdikleri | eleştirdikleri
eleştirdiklerini | eleştirdiklerini
eleştirdiler | eleştirdiler
eleştirdim | eleştirdim
eleştirdiği | eleştirdiği
eleştirdiğine | eleştirdiğine
eleştirdiğini | eleştirdiğini
eleştirecek | eleştirecek
eleştirecekler | eleştirecekler
eleştireceği | eleştireceği
eleştireceğini | eleştireceğini
eleştiren | eleştiren
eleştirenler | eleştirenler
eleştirerek | eleştirerek
eleştirin | eleştirin
eleştirince | eleştirince
eleştiriniz | eleştiriniz
eleştirip | eleştirip
eleştirir | eleştirir
eleştiriyor | eleştiriyor
eleştiriyordu | eleştiriyordu
eleştiriyorlar | eleştiriyorlar
eleştirme | eleştirme
eleştirmek | eleştirmek
eleştirmek için | eleştirmek için
eleştirmekte | eleştirmekte
eleştirmeleri | eleştirmeleri
eleştirmesi | eleştirmesi
eleştirmesine | eleştirmesine
eleştirmesini | eleştirmesini
eleştirmesinin | eleştirmesinin
eleştirmeye | eleştirmeye
eleştirmeyi | eleştirmeyi
eleştirmiş | eleştirmiş
eleştirmişti | eleştirmişti
elle | elle
elverişli | uygun

emekli
emekli olacak | emekli olacak
emekli olacaklar | emekli olacaklar
emekli olacağı | emekli olacağı
emekli olacağını | emekli olacağını
emekli olan | emekli olan
emekli olanlar | emekli olanlar
emekli olarak | emekli olarak
emekli oldu | emekli oldu
emekli olduk | emekli olduk
emekli oldukları | emekli oldukları
emekli olduklarını | emekli olduklarını
emekli oldular | emekli oldular
emekli oldum | emekli oldum
emekli olduğu | emekli olduğu
emekli olduğuna | emekli olduğuna
emekli olduğunu | emekli olduğunu
emekli olma | emekli olma
emekli olmak | emekli olmak
emekli olmak için | emekli olmak için
emekli olmakta | emekli olmakta
emekli olmaları | emekli olmaları
emekli olması | emekli olması
emekli olmasına | emekli olmasına
emekli olmasını | emekli olmasını
emekli olmasının | emekli olmasının
emekli olmaya | emekli olmaya
emekli olmayı | emekli olmayı
emekli olmuş | emekli olmuş
emekli olmuştu | emekli olmuştu
emekli olun | emekli olun
emekli olunca | emekli olunca
emekli olunuz | emekli olunuz
emekli olup | emekli olup
emekli olur | emekli olur
emekli oluyor | emekli oluyor
emekli oluyordu | emekli oluyordu
emekli oluyorlar | emekli oluyorlar
emekliye
emekliye ayrılacak | emekli olacak
emekliye ayrılacaklar | emekli olacaklar
emekliye ayrılacağı | emekli olacağı
emekliye ayrılacağını | emekli olacağını
emekliye ayrılan | emekli olan
emekliye ayrılanlar | emekli olanlar
emekliye ayrılarak | emekli olarak
emekliye ayrıldı | emekli oldu
emekliye ayrıldık | emekli olduk
emekliye ayrıldıkları | emekli oldukları
emekliye ayrıldıklarını | emekli olduklarını
emekliye ayrıldılar | emekli oldular
emekliye ayrıldım | emekli oldum
emekliye ayrıldığı | emekli olduğu
emekliye ayrıldığına | emekli olduğuna
emekliye ayrıldığını | emekli olduğunu
emekliye ayrılma | emekli olma
emekliye ayrılmak | emekli olmak
emekliye ayrılmak için | emekli olmak için
emekliye ayrılmakta | emekli olmakta
emekliye ayrılmaları | emekli olmaları
emekliye ayrılması | emekli olması
emekliye ayrılmasına | emekli olmasına
emekliye ayrılmasını | emekli olmasını
emekliye ayrılmasının | emekli olmasının
emekliye ayrılmaya | emekli olmaya
emekliye ayrılmayı | emekli olmayı
emekliye ayrılmış | emekli olmuş
emekliye ayrılmıştı | emekli olmuştu
emekliye ayrılın | emekli olun
emekliye ayrılınca | emekli olunca
emekliye ayrılınız | emekli olunuz
emekliye ayrılıp | emekli olup
emekliye ayrılır | emekli olur
emekliye ayrılıyor | emekli oluyor
emekliye ayrılıyordu | emekli oluyordu
emekliye ayrılıyorlar | emekli oluyorlar
emniyetli | güvenli
emretebilecek | buyurabilecek
emretebilir | buyurabilir
emretebiliyor | buyurabiliyor
emretecek | buyuracak
emretecekler | buyuracaklar
emreteceği | buyuracağı
emreteceğini | buyuracağını
emreten | buyuran
emretenler | buyuranlar
emreterek | buyurarak
emretin | buyurun
emretiniz | buyurunuz
emretip | buyurup
emretir | buyurur
emretiyor | buyuruyor
emretiyordu | buyuruyordu
emretiyorlar | buyuruyorlar
emretme | buyurma
emretmek | buyurmak
emretmekte | buyurmakta
emretmeli | buyurmalı
emretmesi | buyurması
emretmesinde | buyurmasında
emretmesine | buyurmasına
emretmesini | buyurmasını
emretmesinin | buyurmasının
emretmesiyle | buyurmasıyla
emretmeye | buyurmaya
emretmeyi | buyurmayı
emretmiş | buyurmuş
emretmişti | buyurmuştu
emretti | buyurdu
emrettikleri | buyurdukları
emrettiklerini | buyurduklarını
emrettikten | buyurduktan
emrettiler | buyurdular
emrettiği | buyurduğu
emrettiğinde | buyurduğunda
emrettiğini | buyurduğunu

en
en az | en az
en azından | en az
en baştan | sıfırdan
en başından beri | baştan beri
en fazla | azami
en kısa süre içinde | bir an önce
en kısa sürede | bir an önce
en kısa zamanda | bir an önce
en sonunda | nihayet
en çok | azami
ender | ender
endişe | kaygı
endişe duyacak | kaygılanacak
endişe duyacaklar | kaygılanacaklar
endişe duyacağı | kaygılanacağı
endişe duyacağını | kaygılanacağını
endişe duyan | kaygılanan
endişe duyanlar | kaygılananlar
endişe duyar | kaygılanır
endişe duyarak | kaygılanarak
endişe duydu | kaygılandı
endişe duyduk | kaygılandık
endişe duydukları | kaygılandıkları
endişe duyduklarını | kaygılandıklarını
endişe duydular | kaygılandılar
endişe duydum | kaygılandım
endişe duyduğu | kaygılandığı
endişe duyduğuna | kaygılandığına
endişe duyduğunu | kaygılandığını
endişe duyma | kaygılanma
endişe duymak | kaygılanmak
endişe duymak için | kaygılanmak için
endişe duymakta | kaygılanmakta
endişe duymaları | kaygılanmaları
endişe duyması | kaygılanması
endişe duymasına | kaygılanmasına
endişe duymasını | kaygılanmasını
endişe duymasının | kaygılanmasının
endişe duymaya | kaygılanmaya
endişe duymayı | kaygılanmayı
endişe duymuş | kaygılanmış
endişe duymuştu | kaygılanmıştı
endişe duyun | kaygılanın
endişe duyunca | kaygılanınca
endişe duyunuz | kaygılanınız
endişe duyup | kaygılanıp
endişe duyuyor | kaygılanıyor
endişe duyuyordu | kaygılanıyordu
endişe duyuyorlar | kaygılanıyorlar
endişede | kaygıda
endişeden | kaygıdan
endişelendi | kaygılandı
endişelendik | kaygılandık
endişelendikleri | kaygılandıkları
endişelendiklerini | kaygılandıklarını
endişelendiler | kaygılandılar
endişelendim | kaygılandım
endişelendiği | kaygılandığı
endişelendiğine | kaygılandığına
endişelendiğini | kaygılandığını
endişelenecek | kaygılanacak
endişelenecekler | kaygılanacaklar
endişeleneceği | kaygılanacağı
endişeleneceğini | kaygılanacağını
endişelenen | kaygılanan
endişelenenler | kaygılananlar
endişelenerek | kaygılanarak
endişelenin | kaygılanın
endişelenince | kaygılanınca
endişeleniniz | kaygılanınız
endişelenip | kaygılanıp
endişelenir | kaygılanır
endişeleniyor | kaygılanıyor
endişeleniyordu | kaygılanıyordu
endişeleniyorlar | kaygılanıyorlar
endişelenme | kaygılanma
endişelenmek | kaygılanmak
endişelenmek için | kaygılanmak için
endişelenmekte | kaygılanmakta
endişelenmeleri | kaygılanmaları
endişelenmesi | kaygılanması
endişelenmesine | kaygılanmasına
endişelenmesini | kaygılanmasını
endişelenmesinin | kaygılanmasının
endişelenmeye | kaygılanmaya
endişelenmeyi | kaygılanmayı
endişelenmiş | kaygılanmış
endişelenmişti | kaygılanmıştı
endişeler | kaygılar
endişelerde | kaygılarda
endişelerden | kaygılardan
endişelere | kaygılara
endişeleri | kaygıları
endişelerin | kaygıların
endişelerinde | kaygılarında
endişelerinden | kaygılarından
endişelerine | kaygılarına
endişelerini | kaygılarını
endişelerinin | kaygılarının
endişeleriyle | kaygılarıyla
endişelerle | kaygılarla
endişeli | kaygılı
endişenin | kaygının
endişesi | kaygısı
endişesinde | kaygısında
endişesinden | kaygısından
endişesine | kaygısına
endişesini | kaygısını
endişesinin | kaygısının
endişesiyle | kaygısıyla
endişeye | kaygıya
endişeyi | kaygıyı
endişeyle | kaygıyla
engel
engel olacak | mani olacak
engel olacaklar | mani olacaklar
engel olacağı | mani olacağı
engel olacağını | mani olacağını
engel olan | mani olan
engel olanlar | mani olanlar
engel olarak | mani olarak
engel oldu | engelledi
engel oldukları | engelledikleri
engel olduklarını | engellediklerini
engel oldular | engellediler
engel olduğu | engellediği
engel olduğunu | engellediğini
engel olma | engelleme
engel olmak | engellemek
engel olmakta | engellemekte
engel olması | engellemesi
engel olmasına | engellemesine
engel olmasını | engellemesini
engel olmasının | engellemesinin
engel olmaya | engellemeye
engel olmayı | engellemeyi
engel olmuş | engellemiş
engel olmuştu | engellemişti
engel olun | mani olun
engel olunuz | mani olunuz
engel olup | mani olup
engel olur | engeller
engel oluyor | engelliyor
engel oluyordu | engelliyordu
engel oluyorlar | engelliyorlar
engelledi | engelledi
engelledikleri | engelledikleri
engellediklerini | engellediklerini
engellediler | engellediler
engellediği | engellediği
engellediğini | engellediğini
engelleme | engelleme
engellemek | engellemek
engellemekte | engellemekte
engellemesi | engellemesi
engellemesine | engellemesine
engellemesini | engellemesini
engellemesinin | engellemesinin
engellemeye | engellemeye
engellemeyi | engellemeyi
engellemiş | engellemiş
engellemişti | engellemişti
engellendi | önlendi
engellendik | önlendik
engellendiler | önlendiler
engellendim | önlendim
engellendiği | önlendiği
engellendiğine | önlendiğine
engellendiğini | önlendiğini
engellenecek | önlenecek
engellenecekler | önlenecekler
engelleneceği | önleneceği
engelleneceğini | önleneceğini
engellenen | önlenen
engellenerek | önlenerek
engellenince | önlenince
engellenip | önlenip
engelleniyor | önleniyor
engelleniyordu | önleniyordu
engelleniyorlar | önleniyorlar
engellenme | önlenme
engellenmek | önlenmek
engellenmek için | önlenmek için
engellenmeleri | önlenmeleri
engellenmesi | önlenmesi
engellenmesine | önlenmesine
engellenmesini | önlenmesini
engellenmeye | önlenmeye
engellenmeyi | önlenmeyi
engellenmiş | önlenmiş
engeller | engeller
engelleyecek | mani olacak
engelleyecekler | mani olacaklar
engelleyeceği | mani olacağı
engelleyeceğini | mani olacağını
engelleyen | mani olan
engelleyenler | mani olanlar
engelleyerek | mani olarak
engelleyin | mani olun
engelleyiniz | mani olunuz
engelleyip | mani olup
engelliyor | engelliyor
engelliyordu | engelliyordu
engelliyorlar | engelliyorlar
enteresan | ilginç

epey | epey
epeyce | epey
epeydir | epeydir

erdi
erdik
erdikleri
erdiklerini
erdiler
erdim
erdiği
erdiğine
erdiğini
erecek
erecekler
ereceği
ereceğini
eren
erenler
erer
ererek
erin
erince
eriniz
erip
eriyor
eriyordu
eriyorlar
erişecek | varacak
erişecekler | varacaklar
erişeceği | varacağı
erişeceğini | varacağını
erişen | varan
erişenler | varanlar
erişerek | vararak
erişin | varın
erişiniz | varınız
erişip | varıp
erişir | varır
erişiyor | varıyor
erişiyordu | varıyordu
erişiyorlar | varıyorlar
erişme | varma
erişmek | varmak
erişmekte | varmakta
erişmesi | varması
erişmesine | varmasına
erişmesini | varmasını
erişmesinin | varmasının
erişmeye | varmaya
erişmeyi | varmayı
erişmiş | varmış
erişmişti | varmıştı
erişti | vardı
eriştikleri | vardıkları
eriştiklerini | vardıklarını
eriştiler | vardılar
eriştiği | vardığı
eriştiğini | vardığını
erken
erken saatlerde | sabah erkenden
erkenden
erme
ermek
ermekte
ermeleri
ermesi
ermesine
ermesini
ermesinin
ermeye
ermeyi
ermiş
ermişti
erteledi | erteledi
erteledik | erteledik
erteledikleri | erteledikleri
ertelediklerini | ertelediklerini
ertelediler | ertelediler
erteledim | erteledim
ertelediği | ertelediği
ertelediğine | ertelediğine
ertelediğini | ertelediğini
erteleme | erteleme
ertelemek | ertelemek
ertelemek için | ertelemek için
ertelemekte | ertelemekte
ertelemeleri | ertelemeleri
ertelemesi | ertelemesi
ertelemesine | ertelemesine
ertelemesini | ertelemesini
ertelemesinin | ertelemesinin
ertelemeye | ertelemeye
ertelemeyi | ertelemeyi
ertelemiş | ertelemiş
ertelemişti | ertelemişti
ertelendi | ertelendi
ertelendik | ertelendik
ertelendikleri | ertelendikleri
ertelendiklerini | ertelendiklerini
ertelendiler | ertelendiler
ertelendim | ertelendim
ertelendiği | ertelendiği
ertelendiğine | ertelendiğine
ertelendiğini | ertelendiğini
ertelenecek | ertelenecek
ertelenecekler | ertelenecekler
erteleneceği | erteleneceği
erteleneceğini | erteleneceğini
ertelenen | ertelenen
ertelenenler | ertelenenler
ertelenerek | ertelenerek
ertelenin | ertelenin
ertelenince | ertelenince
erteleniniz | erteleniniz
ertelenip | ertelenip
ertelenir | ertelenir
erteleniyor | erteleniyor
erteleniyordu | erteleniyordu
erteleniyorlar | erteleniyorlar
ertelenme | ertelenme
ertelenmek | ertelenmek
ertelenmek için | ertelenmek için
ertelenmekte | ertelenmekte
ertelenmeleri | ertelenmeleri
ertelenmesi | ertelenmesi
ertelenmesine | ertelenmesine
ertelenmesini | ertelenmesini
ertelenmesinin | ertelenmesinin
ertelenmeye | ertelenmeye
ertelenmeyi | ertelenmeyi
ertelenmiş | ertelenmiş
ertelenmişti | ertelenmişti
erteler | erteler
erteleyecek | erteleyecek
erteleyecekler | erteleyecekler
erteleyeceği | erteleyeceği
erteleyeceğini | erteleyeceğini
erteleyen | erteleyen
erteleyenler | erteleyenler
erteleyerek | erteleyerek
erteleyin | erteleyin
erteleyince | erteleyince
erteleyiniz | erteleyiniz
erteleyip | erteleyip
erteliyor | erteliyor
erteliyordu | erteliyordu
erteliyorlar | erteliyorlar
ertesi
ertesi ay | ertesi ay
ertesi gün | ertesi gün
ertesi hafta | ertesi hafta
ertesi yıl | ertesi yıl

eser | eser
eserde | eserde
eserden | eserden
esere | esere
eseri | eseri
eserin | eserin
eserinde | eserinde
eserinden | eserinden
eserine | eserine
eserini | eserini
eserinin | eserinin
eseriyle | eseriyle
eserle | eserle
eserler | eserler
eserlerde | eserlerde
eserlerden | eserlerden
eserlere | eserlere
eserleri | eserleri
eserlerin | eserlerin
eserlerinde | eserlerinde
eserlerinden | eserlerinden
eserlerine | eserlerine
eserlerini | eserlerini
eserlerinin | eserlerinin
eserleriyle | eserleriyle
eserlerle | eserlerle
esnada
esnasında | esnasında

etap | etap
etkiledi | etkiledi
etkiledik | etkiledik
etkiledikleri | etkiledikleri
etkilediklerini | etkilediklerini
etkiledikten | etkiledikten
etkilediler | etkilediler
etkiledim | etkiledim
etkilediği | etkilediği
etkilediğinde | etkilediğinde
etkilediğine | etkilediğine
etkilediğini | etkilediğini
etkileme | etkileme
etkilemek | etkilemek
etkilemek için | etkilemek için
etkilemekte | etkilemekte
etkilemeleri | etkilemeleri
etkilemeli | etkilemeli
etkilemesi | etkilemesi
etkilemesinde | etkilemesinde
etkilemesine | etkilemesine
etkilemesini | etkilemesini
etkilemesinin | etkilemesinin
etkilemesiyle | etkilemesiyle
etkilemeye | etkilemeye
etkilemeyi | etkilemeyi
etkilemiş | etkilemiş
etkilemişti | etkilemişti
etkiler | etkiler
etkileyebilecek | etkileyebilecek
etkileyebilir | etkileyebilir
etkileyebiliyor | etkileyebiliyor
etkileyecek | etkileyecek
etkileyecekler | etkileyecekler
etkileyeceği | etkileyeceği
etkileyeceğini | etkileyeceğini
etkileyen | etkileyen
etkileyenler | etkileyenler
etkileyerek | etkileyerek
etkileyin | etkileyin
etkileyince | etkileyince
etkileyiniz | etkileyiniz
etkileyip | etkileyip
etkiliyor | etkiliyor
etkiliyordu | etkiliyordu
etkiliyorlar | etkiliyorlar
etkinlik | aktivite
etkinlikle | etkinlikle
etkinlikler | aktiviteler
etkinliklerde | aktivitelerde
etkinliklerden | aktivitelerden
etkinliklere | aktivitelere
etkinlikleri | aktiviteleri
etkinliklerin | aktivitelerin
etkinliklerinde | aktivitelerinde
etkinliklerinden | aktivitelerinden
etkinliklerine | aktivitelerine
etkinliklerini | aktivitelerini
etkinliklerinin | aktivitelerinin
etkinlikleriyle | aktiviteleriyle
etkinliklerle | aktivitelerle
etkinlikte | aktivitede
etkinlikten | aktiviteden
etkinliğe | etkinliğe
etkinliği | etkinliği
etkinliğin | etkinliğin
etkinliğinde | etkinliğinde
etkinliğinden | etkinliğinden
etkinliğine | etkinliğine
etkinliğini | etkinliğini
etkinliğinin | etkinliğinin
etkinliğiyle | etkinliğiyle
etme
etmek
etmekte
etmeleri
etmeli
etmesi
etmesinde
etmesine
etmesini
etmesinin
etmesiyle
etmeye
etmeyi
etmiş
etmişti
etrafında | etrafında
etti
ettik
ettikleri
ettiklerini
ettikten
ettiler
ettim
ettirdi
ettirdik
ettirdikleri
ettirdiklerini
ettirdikten
ettirdiler
ettirdim
ettirdiği
ettirdiğinde
ettirdiğine
ettirdiğini
ettirebilecek
ettirebilir
ettirebiliyor
ettirecek
ettirecekler
ettireceği
ettireceğini
ettiren
ettirenler
ettirerek
ettirildi
ettirildikleri
ettirildiklerini
ettirildikten
ettirildiler
ettirildiği
ettirildiğinde
ettirildiğini
ettirilebilecek
ettirilebilir
ettirilebiliyor
ettirilecek
ettirilecekler
ettirileceği
ettirileceğini
ettirilen
ettirilenler
ettirilerek
ettirilin
ettiriliniz
ettirilip
ettirilir
ettiriliyor
ettiriliyordu
ettiriliyorlar
ettirilme
ettirilmek
ettirilmekte
ettirilmeli
ettirilmesi
ettirilmesinde
ettirilmesine
ettirilmesini
ettirilmesinin
ettirilmesiyle
ettirilmeye
ettirilmeyi
ettirilmiş
ettirilmişti
ettirin
ettirince
ettiriniz
ettirip
ettirir
ettiriyor
ettiriyordu
ettiriyorlar
ettirme
ettirmek
ettirmekte
ettirmeleri
ettirmeli
ettirmesi
ettirmesinde
ettirmesine
ettirmesini
ettirmesinin
ettirmesiyle
ettirmeye
ettirmeyi
ettirmiş
ettirmişti
ettiği
ettiğinde
ettiğine
ettiğini

evi
evine
evlendi | evlendi
evlendik | evlendik
evlendikleri | evlendikleri
evlendiklerini | evlendiklerini
evlendikten | evlendikten
evlendiler | evlendiler
evlendim | evlendim
evlendiği | evlendiği
evlendiğinde | evlendiğinde
evlendiğine | evlendiğine
evlendiğini | evlendiğini
evlenebilecek | evlenebilecek
evlenebilir | evlenebilir
evlenebiliyor | evlenebiliyor
evlenecek | evlenecek
evlenecekler | evlenecekler
evleneceği | evleneceği
evleneceğini | evleneceğini
evlenen | evlenen
evlenenler | evlenenler
evlenerek | evlenerek
evlenin | evlenin
evlenince | evlenince
evleniniz | evleniniz
evlenip | evlenip
evlenir | evlenir
evleniyor | evleniyor
evleniyordu | evleniyordu
evleniyorlar | evleniyorlar
evlenme | evlenme
evlenmek | evlenmek
evlenmek için | evlenmek için
evlenmekte | evlenmekte
evlenmeleri | evlenmeleri
evlenmeli | evlenmeli
evlenmesi | evlenmesi
evlenmesinde | evlenmesinde
evlenmesine | evlenmesine
evlenmesini | evlenmesini
evlenmesinin | evlenmesinin
evlenmesiyle | evlenmesiyle
evlenmeye | evlenmeye
evlenmeyi | evlenmeyi
evlenmiş | evlenmiş
evlenmişti | evlenmişti
evre | etap
evvel | önce
evvelce | evvelce

eylemi
eylül
eylül ayında | eylülde
eylülde | eylülde

eğer | eğer

eş
eş zamanlı olarak | aynı zamanda
eşsiz | eşsiz

fakat | ama
fakir | fakir
fakirlik | fakirlik
fakirlikle | fakirlikle
fakirlikler | fakirlikler
fakirliklerde | fakirliklerde
fakirliklerden | fakirliklerden
fakirliklere | fakirliklere
fakirlikleri | fakirlikleri
fakirliklerin | fakirliklerin
fakirliklerinde | fakirliklerinde
fakirliklerinden | fakirliklerinden
fakirliklerine | fakirliklerine
fakirliklerini | fakirliklerini
fakirliklerinin | fakirliklerinin
fakirlikleriyle | fakirlikleriyle
fakirliklerle | fakirliklerle
fakirlikte | fakirlikte
fakirlikten | fakirlikten
fakirliğe | fakirliğe
fakirliği | fakirliği
fakirliğin | fakirliğin
fakirliğinde | fakirliğinde
fakirliğinden | fakirliğinden
fakirliğine | fakirliğine
fakirliğini | fakirliğini
fakirliğinin | fakirliğinin
fakirliğiyle | fakirliğiyle
fark
fark edebilecek | fark edebilecek
fark edebilir | fark edebilir
fark edebiliyor | fark edebiliyor
fark edecek | fark edecek
fark edecekler | fark edecekler
fark edeceği | fark edeceği
fark edeceğini | fark edeceğini
fark eden | fark eden
fark edenler | fark edenler
fark eder | fark eder
fark ederek | fark ederek
fark edin | fark edin
fark edince | fark edince
fark ediniz | fark ediniz
fark edip | fark edip
fark ediyor | fark ediyor
fark ediyordu | fark ediyordu
fark ediyorlar | fark ediyorlar
fark etme | fark etme
fark etmek | fark etmek
fark etmek için | fark etmek için
fark etmekte | fark etmekte
fark etmeleri | fark etmeleri
fark etmeli | fark etmeli
fark etmesi | fark etmesi
fark etmesinde | fark etmesinde
fark etmesine | fark etmesine
fark etmesini | fark etmesini
fark etmesinin | fark etmesinin
fark etmesiyle | fark etmesiyle
fark etmeye | fark etmeye
fark etmeyi | fark etmeyi
fark etmiş | fark etmiş
fark etmişti | fark etmişti
fark etti | fark etti
fark ettik | fark ettik
fark ettikleri | fark ettikleri
fark ettiklerini | fark ettiklerini
fark ettikten | fark ettikten
fark ettiler | fark ettiler
fark ettim | fark ettim
fark ettiği | fark ettiği
fark ettiğinde | fark ettiğinde
fark ettiğine | fark ettiğine
fark ettiğini | fark ettiğini
farklı | farklı
farkına
farkına varabilecek | fark edebilecek
farkına varabilir | fark edebilir
farkına varabiliyor | fark edebiliyor
farkına varacak | fark edecek
farkına varacaklar | fark edecekler
farkına varacağı | fark edeceği
farkına varacağını | fark edeceğini
farkına varan | fark eden
farkına varanlar | fark edenler
farkına vararak | fark ederek
farkına vardı | fark etti
farkına vardık | fark ettik
farkına vardıkları | fark ettikleri
farkına vardıklarını | fark ettiklerini
farkına vardıktan | fark ettikten
farkına vardılar | fark ettiler
farkına vardım | fark ettim
farkına vardığı | fark ettiği
farkına vardığına | fark ettiğine
farkına vardığında | fark ettiğinde
farkına vardığını | fark ettiğini
farkına varma | fark etme
farkına varmak | fark etmek
farkına varmak için | fark etmek için
farkına varmakta | fark etmekte
farkına varmaları | fark etmeleri
farkına varmalı | fark etmeli
farkına varması | fark etmesi
farkına varmasına | fark etmesine
farkına varmasında | fark etmesinde
farkına varmasını | fark etmesini
farkına varmasının | fark etmesinin
farkına varmasıyla | fark etmesiyle
farkına varmaya | fark etmeye
farkına varmayı | fark etmeyi
farkına varmış | fark etmiş
farkına varmıştı | fark etmişti
farkına varın | fark edin
farkına varınca | fark edince
farkına varınız | fark ediniz
farkına varıp | fark edip
farkına varır | fark eder
farkına varıyor | fark ediyor
farkına varıyordu | fark ediyordu
farkına varıyorlar | fark ediyorlar
fayda | fayda
faydada | faydada
faydadan | faydadan
faydalanacak | faydalanacak
faydalanacaklar | faydalanacaklar
faydalanacağı | faydalanacağı
faydalanacağını | faydalanacağını
faydalanan | faydalanan
faydalananlar | faydalananlar
faydalanarak | faydalanarak
faydalandı | faydalandı
faydalandık | faydalandık
faydalandıkları | faydalandıkları
faydalandıklarını | faydalandıklarını
faydalandılar | faydalandılar
faydalandım | faydalandım
faydalandığı | faydalandığı
faydalandığına | faydalandığına
faydalandığını | faydalandığını
faydalanma | faydalanma
faydalanmak | faydalanmak
faydalanmak için | faydalanmak için
faydalanmakta | faydalanmakta
faydalanmaları | faydalanmaları
faydalanması | faydalanması
faydalanmasına | faydalanmasına
faydalanmasını | faydalanmasını
faydalanmasının | faydalanmasının
faydalanmaya | faydalanmaya
faydalanmayı | faydalanmayı
faydalanmış | faydalanmış
faydalanmıştı | faydalanmıştı
faydalanın | faydalanın
faydalanınca | faydalanınca
faydalanınız | faydalanınız
faydalanıp | faydalanıp
faydalanır | faydalanır
faydalanıyor | faydalanıyor
faydalanıyordu | faydalanıyordu
faydalanıyorlar | faydalanıyorlar
faydalar | faydalar
faydalara | faydalara
faydalarda | faydalarda
faydalardan | faydalardan
faydalarla | faydalarla
faydaları | faydaları
faydaların | faydaların
faydalarına | faydalarına
faydalarında | faydalarında
faydalarından | faydalarından
faydalarını | faydalarını
faydalarının | faydalarının
faydalarıyla | faydalarıyla
faydalı | faydalı
faydanın | yararın
faydası | yararı
faydasına | yararına
faydasında | yararında
faydasından | yararından
faydasını | yararını
faydasının | yararının
faydasıyla | yararıyla
faydaya | yarara
faydayla | yararla
faydayı | yararı
fazla

ferah | ferah
feshedecek | feshedecek
feshedecekler | feshedecekler
feshedeceği | feshedeceği
feshedeceğini | feshedeceğini
fesheden | fesheden
feshederek | feshederek
feshedince | feshedince
feshedip | feshedip
feshediyor | feshediyor
feshediyordu | feshediyordu
feshediyorlar | feshediyorlar
feshetme | feshetme
feshetmek | feshetmek
feshetmek için | feshetmek için
feshetmeleri | feshetmeleri
feshetmesi | feshetmesi
feshetmesine | feshetmesine
feshetmesini | feshetmesini
feshetmeye | feshetmeye
feshetmeyi | feshetmeyi
feshetmiş | feshetmiş
feshetti | feshetti
feshettik | feshettik
feshettiler | feshettiler
feshettim | feshettim
feshettiği | feshettiği
feshettiğine | feshettiğine
feshettiğini | feshettiğini
fevkalade | fevkalade

fikir | fikir
fikirde | fikirde
fikirden | fikirden
fikirle | fikirle
fikirler | fikirler
fikirlerde | fikirlerde
fikirlerden | fikirlerden
fikirlere | fikirlere
fikirleri | fikirleri
fikirlerin | fikirlerin
fikirlerinde | fikirlerinde
fikirlerinden | fikirlerinden
fikirlerine | fikirlerine
fikirlerini | fikirlerini
fikirlerinin | fikirlerinin
fikirleriyle | fikirleriyle
fikirlerle | fikirlerle
fikre | fikre
fikri | fikri
fikrin | fikrin
fikrinde | fikrinde
fikrinden | fikrinden
fikrine | fikrine
fikrini | fikrini
fikrinin | fikrinin
fikriyle | fikriyle
firar
firar edecek | kaçacak
firar edecekler | kaçacaklar
firar edeceği | kaçacağı
firar edeceğini | kaçacağını
firar eden | kaçan
firar ederek | kaçarak
firar edince | kaçınca
firar edip | kaçıp
firar ediyor | kaçıyor
firar ediyordu | kaçıyordu
firar ediyorlar | kaçıyorlar
firar etme | kaçma
firar etmek | kaçmak
firar etmek için | kaçmak için
firar etmeleri | kaçmaları
firar etmesi | kaçması
firar etmesine | kaçmasına
firar etmesini | kaçmasını
firar etmeye | kaçmaya
firar etmeyi | kaçmayı
firar etmiş | kaçmış
firar etti | kaçtı
firar ettik | kaçtık
firar ettiler | kaçtılar
firar ettim | kaçtım
firar ettiği | kaçtığı
firar ettiğine | kaçtığına
firar ettiğini | kaçtığını
firma | firma
firmada | firmada
firmadan | firmadan
firmalar | firmalar
firmalara | firmalara
firmalarda | firmalarda
firmalardan | firmalardan
firmalarla | firmalarla
firmaları | firmaları
firmaların | firmaların
firmalarına | firmalarına
firmalarında | firmalarında
firmalarından | firmalarından
firmalarını | firmalarını
firmalarının | firmalarının
firmalarıyla | firmalarıyla
firmanın | firmanın
firması | firması
firmasına | firmasına
firmasında | firmasında
firmasından | firmasından
firmasını | firmasını
firmasının | firmasının
firmasıyla | firmasıyla
firmaya | firmaya
firmayla | firmayla
firmayı | firması

forma
forma giyemeyecek | oynayamayacak

galibiyet | zafer
galibiyete | zafere
galibiyeti | zaferi
galibiyetin | zaferin
galibiyetinde | zaferinde
galibiyetinden | zaferinden
galibiyetine | zaferine
galibiyetini | zaferini
galibiyetinin | zaferinin
galibiyetiyle | zaferiyle
galibiyetle | zaferle
galibiyetler | zaferler
galibiyetlerde | zaferlerde
galibiyetlerden | zaferlerden
galibiyetlere | zaferlere
galibiyetleri | zaferleri
galibiyetlerin | zaferlerin
galibiyetlerinde | zaferlerinde
galibiyetlerinden | zaferlerinden
galibiyetlerine | zaferlerine
galibiyetlerini | zaferlerini
galibiyetlerinin | zaferlerinin
galibiyetleriyle | zaferleriyle
galibiyetlerle | zaferlerle
galibiyette | zaferde
galibiyetten | zaferden
galip
galip geldi | kazandı
galip geldikleri | galip geldikleri
galip geldiklerini | galip geldiklerini
galip geldikten | galip geldikten
galip geldiler | galip geldiler
galip geldiği | galip geldiği
galip geldiğinde | galip geldiğinde
galip geldiğini | galip geldiğini
galip gelebilecek | galip gelebilecek
galip gelebilir | galip gelebilir
galip gelebiliyor | galip gelebiliyor
galip gelecek | galip gelecek
galip gelecekler | galip gelecekler
galip geleceği | galip geleceği
galip geleceğini | galip geleceğini
galip gelen | galip gelen
galip gelenler | galip gelenler
galip gelerek | galip gelerek
galip gelin | galip gelin
galip geliniz | galip geliniz
galip gelip | galip gelip
galip gelir | galip gelir
galip geliyor | galip geliyor
galip geliyordu | galip geliyordu
galip geliyorlar | galip geliyorlar
galip gelme | galip gelme
galip gelmek | galip gelmek
galip gelmekte | galip gelmekte
galip gelmeli | galip gelmeli
galip gelmesi | galip gelmesi
galip gelmesinde | galip gelmesinde
galip gelmesine | galip gelmesine
galip gelmesini | galip gelmesini
galip gelmesinin | galip gelmesinin
galip gelmesiyle | galip gelmesiyle
galip gelmeye | galip gelmeye
galip gelmeyi | galip gelmeyi
galip gelmiş | galip gelmiş
galip gelmişti | galip gelmişti
gar | gar
garanti
garanti etti | garantiledi
garantiledi | garantiledi
gaye | amaç
gayede | amaçta
gayeden | amaçtan
gayeler | amaçlar
gayelerde | amaçlarda
gayelerden | amaçlardan
gayelere | amaçlara
gayeleri | amaçları
gayelerin | amaçların
gayelerinde | amaçlarında
gayelerinden | amaçlarından
gayelerine | amaçlarına
gayelerini | amaçlarını
gayelerinin | amaçlarının
gayeleriyle | amaçlarıyla
gayelerle | amaçlarla
gayenin | amacın
gayesi | amacı
gayesinde | amacında
gayesinden | amacından
gayesine | amacına
gayesini | amacını
gayesinin | amacının
gayesiyle | üzere
gayeye | amaca
gayeyi | amacı
gayeyle | amaçla
gayret
gayret edecek | çabalayacak
gayret edecekler | çabalayacaklar
gayret edeceği | çabalayacağı
gayret edeceğini | çabalayacağını
gayret eden | çabalayan
gayret edenler | çabalayanlar
gayret eder | çabalar
gayret ederek | çabalayarak
gayret edin | çabalayın
gayret ediniz | çabalayınız
gayret edip | çabalayıp
gayret ediyor | çabalıyor
gayret ediyordu | çabalıyordu
gayret ediyorlar | çabalıyorlar
gayret etme | çabalama
gayret etmek | çabalamak
gayret etmekte | çabalamakta
gayret etmesi | çabalaması
gayret etmesine | çabalamasına
gayret etmesini | çabalamasını
gayret etmesinin | çabalamasının
gayret etmeye | çabalamaya
gayret etmeyi | çabalamayı
gayret etmiş | çabalamış
gayret etmişti | çabalamıştı
gayret etti | çabaladı
gayret ettikleri | çabaladıkları
gayret ettiklerini | çabaladıklarını
gayret ettiler | çabaladılar
gayret ettiği | çabaladığı
gayret ettiğini | çabaladığını

gece | gece
gece boyu | tüm gece
gece boyunca | tüm gece
gece geç saatlerde | gece geç saatlerde
gece saatlerinde | gece
geceleyin | gece
gecenin
gecenin geç saatlerinde | gece geç saatlerde
gecikebilecek | gecikebilecek
gecikebilir | gecikebilir
gecikebiliyor | gecikebiliyor
gecikecek | gecikecek
gecikecekler | gecikecekler
gecikeceği | gecikeceği
gecikeceğini | gecikeceğini
geciken | geciken
gecikenler | gecikenler
gecikerek | gecikerek
gecikin | gecikin
gecikiniz | gecikiniz
gecikip | gecikip
gecikir | gecikir
gecikiyor | gecikiyor
gecikiyordu | gecikiyordu
gecikiyorlar | gecikiyorlar
gecikme | gecikme
gecikmek | gecikmek
gecikmekte | gecikmekte
gecikmeli | gecikmeli
gecikmesi | gecikmesi
gecikmesinde | gecikmesinde
gecikmesine | gecikmesine
gecikmesini | gecikmesini
gecikmesinin | gecikmesinin
gecikmesiyle | gecikmesiyle
gecikmeye | gecikmeye
gecikmeyi | gecikmeyi
gecikmiş | gecikmiş
gecikmişti | gecikmişti
gecikti | gecikti
geciktikleri | geciktikleri
geciktiklerini | geciktiklerini
geciktikten | geciktikten
geciktiler | geciktiler
geciktiği | geciktiği
geciktiğinde | geciktiğinde
geciktiğini | geciktiğini
geldi
geldik
geldikleri
geldiklerini
geldikten
geldiler
geldim
geldiği
geldiğinde
geldiğine
geldiğini
gelebilecek
gelebilir
gelebiliyor
gelecek | gelecek
gelecek ay | gelecek ay
gelecek hafta | haftaya
gelecek sene | gelecek yıl
gelecek yıl | gelecek yıl
gelecekler
gelecekte
geleceği
geleceğini
gelen
gelenek | anane
gelenekle | ananeyle
gelenekler | ananeler
geleneklerde | ananelerde
geleneklerden | ananelerden
geleneklere | ananelere
gelenekleri | ananeleri
geleneklerin | ananelerin
geleneklerinde | ananelerinde
geleneklerinden | ananelerinden
geleneklerine | ananelerine
geleneklerini | ananelerini
geleneklerinin | ananelerinin
gelenekleriyle | ananeleriyle
geleneklerle | ananelerle
geleneksel | ananevi
gelenekte | ananede
gelenekten | ananeden
geleneğe | ananeye
geleneği | ananesi
geleneğin | ananenin
geleneğinde | ananesinde
geleneğinden | ananesinden
geleneğine | ananesine
geleneğini | ananesini
geleneğinin | ananesinin
geleneğiyle | ananesiyle
gelenler
gelerek
gelimi
gelin
gelince
geliniz
gelip
gelir
geliyor
geliyordu
geliyorlar
gelme
gelmek
gelmekte
gelmeleri
gelmeli
gelmesi
gelmesinde
gelmesine
gelmesini
gelmesinin
gelmesiyle
gelmeye
gelmeyi
gelmiş
gelmişti
genel | genel
genelde | genelde
genelinde
genellikle | genelde
geniş | ferah
genişletti | büyüttü
gerek | gerek
gerekiyor | gerek
gerekli | gerekli
gereksinim | ihtiyaç
gereksinim duyacak | ihtiyaç duyacak
gereksinim duyacaklar | ihtiyaç duyacaklar
gereksinim duyacağı | ihtiyaç duyacağı
gereksinim duyacağını | ihtiyaç duyacağını
gereksinim duyan | ihtiyaç duyan
gereksinim duyanlar | ihtiyaç duyanlar
gereksinim duyar | ihtiyaç duyar
gereksinim duyarak | ihtiyaç duyarak
gereksinim duydu | ihtiyaç duydu
gereksinim duydukları | ihtiyaç duydukları
gereksinim duyduklarını | ihtiyaç duyduklarını
gereksinim duydular | ihtiyaç duydular
gereksinim duyduğu | ihtiyaç duyduğu
gereksinim duyduğunu | ihtiyaç duyduğunu
gereksinim duyma | ihtiyaç duyma
gereksinim duymak | ihtiyaç duymak
gereksinim duymakta | ihtiyaç duymakta
gereksinim duyması | ihtiyaç duyması
gereksinim duymasına | ihtiyaç duymasına
gereksinim duymasını | ihtiyaç duymasını
gereksinim duymasının | ihtiyaç duymasının
gereksinim duymaya | ihtiyaç duymaya
gereksinim duymayı | ihtiyaç duymayı
gereksinim duymuş | ihtiyaç duymuş
gereksinim duymuştu | ihtiyaç duymuştu
gereksinim duyun | ihtiyaç duyun
gereksinim duyunuz | ihtiyaç duyunuz
gereksinim duyup | ihtiyaç duyup
gereksinim duyuyor | ihtiyaç duyuyor
gereksinim duyuyordu | ihtiyaç duyuyordu
gereksinim duyuyorlar | ihtiyaç duyuyorlar
gereksinimde | ihtiyaçta
gereksinimden | ihtiyaçtan
gereksinime | ihtiyaca
gereksinimi | ihtiyacı
gereksinimin | ihtiyacın
gereksiniminde | ihtiyacında
gereksiniminden | ihtiyacından
gereksinimine | ihtiyacına
gereksinimini | ihtiyacını
gereksiniminin | ihtiyacının
gereksinimiyle | ihtiyacıyla
gereksinimle | ihtiyaçla
gereksinimler | ihtiyaçlar
gereksinimlerde | ihtiyaçlarda
gereksinimlerden | ihtiyaçlardan
gereksinimlere | ihtiyaçlara
gereksinimleri | ihtiyaçları
gereksinimlerin | ihtiyaçların
gereksinimlerinde | ihtiyaçlarında
gereksinimlerinden | ihtiyaçlarından
gereksinimlerine | ihtiyaçlarına
gereksinimlerini | ihtiyaçlarını
gereksinimlerinin | ihtiyaçlarının
gereksinimleriyle | ihtiyaçlarıyla
gereksinimlerle | ihtiyaçlarla
gereksiz | gereksiz
gerekçesiyle
geri
geri döndü | döndü
geri döndükleri | döndükleri
geri döndüklerini | döndüklerini
geri döndüler | döndüler
geri döndüğü | döndüğü
geri döndüğünü | döndüğünü
geri dönecek | dönecek
geri dönecekler | dönecekler
geri döneceği | döneceği
geri döneceğini | döneceğini
geri dönen | dönen
geri dönenler | dönenler
geri döner | döner
geri dönerek | dönerek
geri dönme | dönme
geri dönmek | dönmek
geri dönmekte | dönmekte
geri dönmesi | dönmesi
geri dönmesine | dönmesine
geri dönmesini | dönmesini
geri dönmesinin | dönmesinin
geri dönmeye | dönmeye
geri dönmeyi | dönmeyi
geri dönmüş | dönmüş
geri dönmüştü | dönmüştü
geri dönün | dönün
geri dönünüz | dönünüz
geri dönüp | dönüp
geri dönüyor | dönüyor
geri dönüyordu | dönüyordu
geri dönüyorlar | dönüyorlar
geri geldi | döndü
geri geldik | döndük
geri geldiler | döndüler
geri geldim | döndüm
geri geldiği | döndüğü
geri geldiğine | döndüğüne
geri geldiğini | döndüğünü
geri gelecek | dönecek
geri gelecekler | dönecekler
geri geleceği | döneceği
geri geleceğini | döneceğini
geri gelen | dönen
geri gelerek | dönerek
geri gelince | dönünce
geri gelip | dönüp
geri geliyor | dönüyor
geri geliyordu | dönüyordu
geri geliyorlar | dönüyorlar
geri gelme | dönme
geri gelmek | dönmek
geri gelmek için | dönmek için
geri gelmeleri | dönmeleri
geri gelmesi | dönmesi
geri gelmesine | dönmesine
geri gelmesini | dönmesini
geri gelmeye | dönmeye
geri gelmeyi | dönmeyi
geri gelmiş | dönmüş
geri verdi | iade etti
geri verdik | iade ettik
geri verdiler | iade ettiler
geri verdim | iade ettim
geri verdiği | iade ettiği
geri verdiğine | iade ettiğine
geri verdiğini | iade ettiğini
geri verecek | iade edecek
geri verecekler | iade edecekler
geri vereceği | iade edeceği
geri vereceğini | iade edeceğini
geri veren | iade eden
geri vererek | iade ederek
geri verildi | iade edildi
geri verildik | iade edildik
geri verildiler | iade edildiler
geri verildim | iade edildim
geri verildiği | iade edildiği
geri verildiğine | iade edildiğine
geri verildiğini | iade edildiğini
geri verilecek | iade edilecek
geri verilecekler | iade edilecekler
geri verileceği | iade edileceği
geri verileceğini | iade edileceğini
geri verilen | iade edilen
geri verilerek | iade edilerek
geri verilince | iade edilince
geri verilip | iade edilip
geri veriliyor | iade ediliyor
geri veriliyordu | iade ediliyordu
geri veriliyorlar | iade ediliyorlar
geri verilme | iade edilme
geri verilmek | iade edilmek
geri verilmek için | iade edilmek için
geri verilmeleri | iade edilmeleri
geri verilmesi | iade edilmesi
geri verilmesine | iade edilmesine
geri verilmesini | iade edilmesini
geri verilmeye | iade edilmeye
geri verilmeyi | iade edilmeyi
geri verilmiş | iade edilmiş
geri verince | iade edince
geri verip | iade edip
geri veriyor | iade ediyor
geri veriyordu | iade ediyordu
geri veriyorlar | iade ediyorlar
geri verme | iade etme
geri vermek | iade etmek
geri vermek için | iade etmek için
geri vermeleri | iade etmeleri
geri vermesi | iade etmesi
geri vermesine | iade etmesine
geri vermesini | iade etmesini
geri vermeye | iade etmeye
geri vermeyi | iade etmeyi
geri vermiş | iade etmiş
geri çevirdi | reddetti
geri çevirdik | reddettik
geri çevirdikleri | reddettikleri
geri çevirdiklerini | reddettiklerini
geri çevirdiler | reddettiler
geri çevirdim | reddettim
geri çevirdiği | reddettiği
geri çevirdiğine | reddettiğine
geri çevirdiğini | reddettiğini
geri çevirecek | reddedecek
geri çevirecekler | reddedecekler
geri çevireceği | reddedeceği
geri çevireceğini | reddedeceğini
geri çeviren | reddeden
geri çevirenler | reddedenler
geri çevirerek | reddederek
geri çevirin | reddedin
geri çevirince | reddedince
geri çeviriniz | reddediniz
geri çevirip | reddedip
geri çevirir | reddeder
geri çeviriyor | reddediyor
geri çeviriyordu | reddediyordu
geri çeviriyorlar | reddediyorlar
geri çevirme | reddetme
geri çevirmek | reddetmek
geri çevirmek için | reddetmek için
geri çevirmekte | reddetmekte
geri çevirmeleri | reddetmeleri
geri çevirmesi | reddetmesi
geri çevirmesine | reddetmesine
geri çevirmesini | reddetmesini
geri çevirmesinin | reddetmesinin
geri çevirmeye | reddetmeye
geri çevirmeyi | reddetmeyi
geri çevirmiş | reddetmiş
geri çevirmişti | reddetmişti
geri çevrildi | reddedildi
geri çevrildik | reddedildik
geri çevrildikleri | reddedildikleri
geri çevrildiklerini | reddedildiklerini
geri çevrildiler | reddedildiler
geri çevrildim | reddedildim
geri çevrildiği | reddedildiği
geri çevrildiğine | reddedildiğine
geri çevrildiğini | reddedildiğini
geri çevrilecek | reddedilecek
geri çevrilecekler | reddedilecekler
geri çevrileceği | reddedileceği
geri çevrileceğini | reddedileceğini
geri çevrilen | reddedilen
geri çevrilenler | reddedilenler
geri çevrilerek | reddedilerek
geri çevrilin | reddedilin
geri çevrilince | reddedilince
geri çevriliniz | reddediliniz
geri çevrilip | reddedilip
geri çevrilir | reddedilir
geri çevriliyor | reddediliyor
geri çevriliyordu | reddediliyordu
geri çevriliyorlar | reddediliyorlar
geri çevrilme | reddedilme
geri çevrilmek | reddedilmek
geri çevrilmek için | reddedilmek için
geri çevrilmekte | reddedilmekte
geri çevrilmeleri | reddedilmeleri
geri çevrilmesi | reddedilmesi
geri çevrilmesine | reddedilmesine
geri çevrilmesini | reddedilmesini
geri çevrilmesinin | reddedilmesinin
geri çevrilmeye | reddedilmeye
geri çevrilmeyi | reddedilmeyi
geri çevrilmiş | reddedilmiş
geri çevrilmişti | reddedilmişti
geride | geride
geriledi | düştü
geriledikleri | düştükleri
gerilediklerini | düştüklerini
geriledikten | düştükten
gerilediler | düştüler
gerilediği | düştüğü
gerilediğinde | düştüğünde
gerilediğini | düştüğünü
gerileme | düşme
gerilemek | düşmek
gerilemekte | düşmekte
gerilemeli | düşmeli
gerilemesi | düşmesi
gerilemesinde | düşmesinde
gerilemesine | düşmesine
gerilemesini | düşmesini
gerilemesinin | düşmesinin
gerilemesiyle | düşmesiyle
gerilemeye | düşmeye
gerilemeyi | düşmeyi
gerilemiş | düşmüş
gerilemişti | düşmüştü
geriler | düşer
gerileyebilecek | düşebilecek
gerileyebilir | düşebilir
gerileyebiliyor | düşebiliyor
gerileyecek | düşecek
gerileyecekler | düşecekler
gerileyeceği | düşeceği
gerileyeceğini | düşeceğini
gerileyen | düşen
gerileyenler | düşenler
gerileyerek | düşerek
gerileyin | düşün
gerileyiniz | düşünüz
gerileyip | düşüp
geriliyor | düşüyor
geriliyordu | düşüyordu
geriliyorlar | düşüyorlar
gerisinde | geride
gerçekleşebilecek | gerçekleşebilecek
gerçekleşebilir | gerçekleşebilir
gerçekleşebiliyor | gerçekleşebiliyor
gerçekleşecek | yaşanacak
gerçekleşecekler | yaşanacaklar
gerçekleşeceği | yaşanacağı
gerçekleşeceğini | yaşanacağını
gerçekleşen | yaşanan
gerçekleşenler | yaşananlar
gerçekleşerek | yaşanarak
gerçekleşin | yaşanın
gerçekleşiniz | yaşanınız
gerçekleşip | yaşanıp
gerçekleşir | yaşanır
gerçekleşiyor | yaşanıyor
gerçekleşiyordu | yaşanıyordu
gerçekleşiyorlar | yaşanıyorlar
gerçekleşme | yaşanma
gerçekleşmek | yaşanmak
gerçekleşmekte | yaşanmakta
gerçekleşmeli | gerçekleşmeli
gerçekleşmesi | yaşanması
gerçekleşmesinde | gerçekleşmesinde
gerçekleşmesine | yaşanmasına
gerçekleşmesini | yaşanmasını
gerçekleşmesinin | yaşanmasının
gerçekleşmesiyle | gerçekleşmesiyle
gerçekleşmeye | yaşanmaya
gerçekleşmeyi | yaşanmayı
gerçekleşmiş | yaşanmış
gerçekleşmişti | yaşanmıştı
gerçekleşti | oluştu
gerçekleştikleri | yaşandıkları
gerçekleştiklerini | yaşandıklarını
gerçekleştikten | gerçekleştikten
gerçekleştiler | yaşandılar
gerçekleştirdi | gerçekleştirdi
gerçekleştirdikleri | gerçekleştirdikleri
gerçekleştirdiklerini | gerçekleştirdiklerini
gerçekleştirdikten | gerçekleştirdikten
gerçekleştirdiler | gerçekleştirdiler
gerçekleştirdiği | gerçekleştirdiği
gerçekleştirdiğinde | gerçekleştirdiğinde
gerçekleştirdiğini | gerçekleştirdiğini
gerçekleştirebilecek | gerçekleştirebilecek
gerçekleştirebilir | gerçekleştirebilir
gerçekleştirebiliyor | gerçekleştirebiliyor
gerçekleştirecek | gerçekleştirecek
gerçekleştirecekler | gerçekleştirecekler
gerçekleştireceği | gerçekleştireceği
gerçekleştireceğini | gerçekleştireceğini
gerçekleştiren | gerçekleştiren
gerçekleştirenler | gerçekleştirenler
gerçekleştirerek | gerçekleştirerek
gerçekleştirildi | yapıldı
gerçekleştirildikleri | gerçekleştirildikleri
gerçekleştirildiklerini | gerçekleştirildiklerini
gerçekleştirildikten | gerçekleştirildikten
gerçekleştirildiler | gerçekleştirildiler
gerçekleştirildiği | gerçekleştirildiği
gerçekleştirildiğinde | gerçekleştirildiğinde
gerçekleştirildiğini | gerçekleştirildiğini
gerçekleştirilebilecek | gerçekleştirilebilecek
gerçekleştirilebilir | gerçekleştirilebilir
gerçekleştirilebiliyor | gerçekleştirilebiliyor
gerçekleştirilecek | yapılacak
gerçekleştirilecekler | gerçekleştirilecekler
gerçekleştirileceği | gerçekleştirileceği
gerçekleştirileceğini | gerçekleştirileceğini
gerçekleştirilen | gerçekleştirilen
gerçekleştirilenler | gerçekleştirilenler
gerçekleştirilerek | gerçekleştirilerek
gerçekleştirilin | gerçekleştirilin
gerçekleştiriliniz | gerçekleştiriliniz
gerçekleştirilip | gerçekleştirilip
gerçekleştirilir | gerçekleştirilir
gerçekleştiriliyor | yapılıyor
gerçekleştiriliyordu | gerçekleştiriliyordu
gerçekleştiriliyorlar | gerçekleştiriliyorlar
gerçekleştirilme | gerçekleştirilme
gerçekleştirilmek | gerçekleştirilmek
gerçekleştirilmekte | gerçekleştirilmekte
gerçekleştirilmeli | gerçekleştirilmeli
gerçekleştirilmesi | gerçekleştirilmesi
gerçekleştirilmesinde | gerçekleştirilmesinde
gerçekleştirilmesine | gerçekleştirilmesine
gerçekleştirilmesini | gerçekleştirilmesini
gerçekleştirilmesinin | gerçekleştirilmesinin
gerçekleştirilmesiyle | gerçekleştirilmesiyle
gerçekleştirilmeye | gerçekleştirilmeye
gerçekleştirilmeyi | gerçekleştirilmeyi
gerçekleştirilmiş | gerçekleştirilmiş
gerçekleştirilmişti | gerçekleştirilmişti
gerçekleştirin | gerçekleştirin
gerçekleştiriniz | gerçekleştiriniz
gerçekleştirip | gerçekleştirip
gerçekleştirir | gerçekleştirir
gerçekleştiriyor | gerçekleştiriyor
gerçekleştiriyordu | gerçekleştiriyordu
gerçekleştiriyorlar | gerçekleştiriyorlar
gerçekleştirme | gerçekleştirme
gerçekleştirmek | gerçekleştirmek
gerçekleştirmekte | gerçekleştirmekte
gerçekleştirmeli | gerçekleştirmeli
gerçekleştirmesi | gerçekleştirmesi
gerçekleştirmesinde | gerçekleştirmesinde
gerçekleştirmesine | gerçekleştirmesine
gerçekleştirmesini | gerçekleştirmesini
gerçekleştirmesinin | gerçekleştirmesinin
gerçekleştirmesiyle | gerçekleştirmesiyle
gerçekleştirmeye | gerçekleştirmeye
gerçekleştirmeyi | gerçekleştirmeyi
gerçekleştirmiş | gerçekleştirmiş
gerçekleştirmişti | gerçekleştirmişti
gerçekleştiği | yaşandığı
gerçekleştiğinde | gerçekleştiğinde
gerçekleştiğini | yaşandığını
gerçekte | aslında
gerçekten | sahiden
gerçekten de | sahiden
getirdi
getirdik
getirdikleri
getirdiklerini
getirdikten
getirdiler
getirdim
getirdiği
getirdiğinde
getirdiğine
getirdiğini
getirebilecek
getirebilir
getirebiliyor
getirecek
getirecekler
getireceği
getireceğini
getiren
getirenler
getirerek
getirildi
getirildik
getirildiler
getirildim
getirildiği
getirildiğine
getirildiğini
getirilecek
getirilecekler
getirileceği
getirileceğini
getirilen
getirilerek
getirilince
getirilip
getiriliyor
getiriliyordu
getiriliyorlar
getirilme
getirilmek
getirilmeleri
getirilmesi
getirilmesine
getirilmesini
getirilmeye
getirilmeyi
getirilmiş
getirin
getirince
getiriniz
getirip
getirir
getiriyor
getiriyordu
getiriyorlar
getirme
getirmek
getirmekte
getirmeleri
getirmeli
getirmesi
getirmesinde
getirmesine
getirmesini
getirmesinin
getirmesiyle
getirmeye
getirmeyi
getirmiş
getirmişti
geç
geç kalabilecek | gecikebilecek
geç kalabilir | gecikebilir
geç kalabiliyor | gecikebiliyor
geç kalacak | gecikecek
geç kalacaklar | gecikecekler
geç kalacağı | gecikeceği
geç kalacağını | gecikeceğini
geç kalan | geciken
geç kalanlar | gecikenler
geç kalarak | gecikerek
geç kaldı | gecikti
geç kaldıkları | geciktikleri
geç kaldıklarını | geciktiklerini
geç kaldıktan | geciktikten
geç kaldılar | geciktiler
geç kaldığı | geciktiği
geç kaldığında | geciktiğinde
geç kaldığını | geciktiğini
geç kalma | gecikme
geç kalmak | gecikmek
geç kalmakta | gecikmekte
geç kalmalı | gecikmeli
geç kalması | gecikmesi
geç kalmasına | gecikmesine
geç kalmasında | gecikmesinde
geç kalmasını | gecikmesini
geç kalmasının | gecikmesinin
geç kalmasıyla | gecikmesiyle
geç kalmaya | gecikmeye
geç kalmayı | gecikmeyi
geç kalmış | gecikmiş
geç kalmıştı | gecikmişti
geç kalın | gecikin
geç kalınız | gecikiniz
geç kalıp | gecikip
geç kalır | gecikir
geç kalıyor | gecikiyor
geç kalıyordu | gecikiyordu
geç kalıyorlar | gecikiyorlar
geçecek
geçecekler
geçeceği
geçeceğini
geçen | geçen
geçen ay | geçen ay
geçen hafta | geçen hafta
geçen sene | geçen yıl
geçen yıl | geçen yıl
geçenler
geçenlerde | geçenlerde
geçer
geçerek
geçici
geçici olarak | geçici olarak
geçici süreyle | geçici olarak
geçin
geçiniz
geçip
geçirdi
geçirdikleri
geçirdiklerini
geçirdikten
geçirdiler
geçirdiği
geçirdiğinde
geçirdiğini
geçirebilecek
geçirebilir
geçirebiliyor
geçirecek
geçirecekler
geçireceği
geçireceğini
geçiren
geçirenler
geçirerek
geçirildi
geçirildikleri
geçirildiklerini
geçirildikten
geçirildiler
geçirildiği
geçirildiğinde
geçirildiğini
geçirilebilecek
geçirilebilir
geçirilebiliyor
geçirilecek
geçirilecekler
geçirileceği
geçirileceğini
geçirilen
geçirilenler
geçirilerek
geçirilin
geçiriliniz
geçirilip
geçirilir
geçiriliyor
geçiriliyordu
geçiriliyorlar
geçirilme
geçirilmek
geçirilmekte
geçirilmeli
geçirilmesi
geçirilmesinde
geçirilmesine
geçirilmesini
geçirilmesinin
geçirilmesiyle
geçirilmeye
geçirilmeyi
geçirilmiş
geçirilmişti
geçirin
geçiriniz
geçirip
geçirir
geçiriyor
geçiriyordu
geçiriyorlar
geçirme
geçirmek
geçirmekte
geçirmeli
geçirmesi
geçirmesinde
geçirmesine
geçirmesini
geçirmesinin
geçirmesiyle
geçirmeye
geçirmeyi
geçirmiş
geçirmişti
geçiyor
geçiyordu
geçiyorlar
geçme
geçmeden
geçmek
geçmekte
geçmesi
geçmesine
geçmesini
geçmesinin
geçmeye
geçmeyi
geçmiş
geçmişti
geçti
geçtikleri
geçtiklerini
geçtiler
geçtiği
geçtiğimiz | geçen
geçtiğimiz ay | geçen ay
geçtiğimiz hafta | geçen hafta
geçtiğimiz sene | geçen yıl
geçtiğimiz yıl | geçen yıl
geçtiğini

gibi
gide
giderdi | giderdi
giderdikleri | giderdikleri
giderdiklerini | giderdiklerini
giderdikten | giderdikten
giderdiler | giderdiler
giderdiği | giderdiği
giderdiğinde | giderdiğinde
giderdiğini | giderdiğini
giderebilecek | giderebilecek
giderebilir | giderebilir
giderebiliyor | giderebiliyor
giderecek | giderecek
giderecekler | giderecekler
gidereceği | gidereceği
gidereceğini | gidereceğini
giderek | giderek
gideren | gideren
giderenler | giderenler
gidererek | gidererek
giderildi | giderildi
giderildikleri | giderildikleri
giderildiklerini | giderildiklerini
giderildikten | giderildikten
giderildiler | giderildiler
giderildiği | giderildiği
giderildiğinde | giderildiğinde
giderildiğini | giderildiğini
giderilebilecek | giderilebilecek
giderilebilir | giderilebilir
giderilebiliyor | giderilebiliyor
giderilecek | giderilecek
giderilecekler | giderilecekler
giderileceği | giderileceği
giderileceğini | giderileceğini
giderilen | giderilen
giderilenler | giderilenler
giderilerek | giderilerek
giderilin | giderilin
gideriliniz | gideriliniz
giderilip | giderilip
giderilir | giderilir
gideriliyor | gideriliyor
gideriliyordu | gideriliyordu
gideriliyorlar | gideriliyorlar
giderilme | giderilme
giderilmek | giderilmek
giderilmekte | giderilmekte
giderilmeli | giderilmeli
giderilmesi | giderilmesi
giderilmesinde | giderilmesinde
giderilmesine | giderilmesine
giderilmesini | giderilmesini
giderilmesinin | giderilmesinin
giderilmesiyle | giderilmesiyle
giderilmeye | giderilmeye
giderilmeyi | giderilmeyi
giderilmiş | giderilmiş
giderilmişti | giderilmişti
giderin | giderin
gideriniz | gideriniz
giderip | giderip
giderir | giderir
gideriyor | gideriyor
gideriyordu | gideriyordu
gideriyorlar | gideriyorlar
giderme | giderme
gidermek | gidermek
gidermekte | gidermekte
gidermeli | gidermeli
gidermesi | gidermesi
gidermesinde | gidermesinde
gidermesine | gidermesine
gidermesini | gidermesini
gidermesinin | gidermesinin
gidermesiyle | gidermesiyle
gidermeye | gidermeye
gidermeyi | gidermeyi
gidermiş | gidermiş
gidermişti | gidermişti
girdi
girdik
girdikleri
girdiklerini
girdikten
girdiler
girdim
girdiği
girdiğinde
girdiğine
girdiğini
girebilecek
girebilir
girebiliyor
girecek
girecekler
gireceği
gireceğini
giren
girenler
girer
girerek
girin
girince
giriniz
girip
giriyor
giriyordu
giriyorlar
giriş
giriş serbest | giriş serbest
giriş ücretsiz | giriş serbest
girişimci | girişimci
girişimcide | girişimcide
girişimciden | girişimciden
girişimciler | girişimciler
girişimcilerde | girişimcilerde
girişimcilerden | girişimcilerden
girişimcilere | girişimcilere
girişimcileri | girişimcileri
girişimcilerin | girişimcilerin
girişimcilerinde | girişimcilerinde
girişimcilerinden | girişimcilerinden
girişimcilerine | girişimcilerine
girişimcilerini | girişimcilerini
girişimcilerinin | girişimcilerinin
girişimcileriyle | girişimcileriyle
girişimcilerle | girişimcilerle
girişimcinin | girişimcinin
girişimcisi | girişimcisi
girişimcisinde | girişimcisinde
girişimcisinden | girişimcisinden
girişimcisine | girişimcisine
girişimcisini | girişimcisini
girişimcisinin | girişimcisinin
girişimcisiyle | girişimcisiyle
girişimciye | girişimciye
girişimciyi | girişimcisi
girişimciyle | girişimciyle
girme
girmek
girmekte
girmeleri
girmeli
girmesi
girmesinde
girmesine
girmesini
girmesinin
girmesiyle
girmeye
girmeyi
girmiş
girmişti
git
git gide | giderek
gitgide | giderek
gittikçe | giderek
giyemeyecek
giysi | giysi
giyside | giyside
giysiden | giysiden
giysiler | giysiler
giysilerde | giysilerde
giysilerden | giysilerden
giysilere | giysilere
giysileri | giysileri
giysilerin | giysilerin
giysilerinde | giysilerinde
giysilerinden | giysilerinden
giysilerine | giysilerine
giysilerini | giysilerini
giysilerinin | giysilerinin
giysileriyle | giysileriyle
giysilerle | giysilerle
giysinin | giysinin
giysisi | giysisi
giysisinde | giysisinde
giysisinden | giysisinden
giysisine | giysisine
giysisini | giysisini
giysisinin | giysisinin
giysisiyle | giysisiyle
giysiye | giysiye
giysiyi | giysisi
giysiyle | giysiyle
gizledi | gizledi
gizledik | gizledik
gizlediler | gizlediler
gizledim | gizledim
gizlediği | gizlediği
gizlediğine | gizlediğine
gizlediğini | gizlediğini
gizleme | gizleme
gizlemek | gizlemek
gizlemek için | gizlemek için
gizlemeleri | gizlemeleri
gizlemesi | gizlemesi
gizlemesine | gizlemesine
gizlemesini | gizlemesini
gizlemeye | gizlemeye
gizlemeyi | gizlemeyi
gizlemiş | gizlemiş
gizleyecek | gizleyecek
gizleyecekler | gizleyecekler
gizleyeceği | gizleyeceği
gizleyeceğini | gizleyeceğini
gizleyen | gizleyen
gizleyerek | gizleyerek
gizleyince | gizleyince
gizleyip | gizleyip
gizli | gizli
gizlice | gizlice
gizliden | gizlice
gizliyor | gizliyor
gizliyordu | gizliyordu
gizliyorlar | gizliyorlar

gol
gol attı | gol attı
gol kaydetti | gol attı
golü
golü buldu | gol attı

grev | grev

göbeğinde | göbeğinde
gömüldü
gönderdi | yolladı
gönderdik | yolladık
gönderdikleri | yolladıkları
gönderdiklerini | yolladıklarını
gönderdiler | yolladılar
gönderdim | yolladım
gönderdiği | yolladığı
gönderdiğine | yolladığına
gönderdiğini | yolladığını
gönderecek | gönderecek
gönderecekler | gönderecekler
göndereceği | göndereceği
göndereceğini | göndereceğini
gönderen | gönderen
gönderenler | gönderenler
göndererek | göndererek
gönderildi | yollandı
gönderildik | yollandık
gönderildikleri | yollandıkları
gönderildiklerini | yollandıklarını
gönderildiler | yollandılar
gönderildim | yollandım
gönderildiği | yollandığı
gönderildiğine | yollandığına
gönderildiğini | yollandığını
gönderilecek | yollanacak
gönderilecekler | yollanacaklar
gönderileceği | yollanacağı
gönderileceğini | yollanacağını
gönderilen | yollanan
gönderilenler | yollananlar
gönderilerek | yollanarak
gönderilin | yollanın
gönderilince | yollanınca
gönderiliniz | yollanınız
gönderilip | yollanıp
gönderilir | yollanır
gönderiliyor | yollanıyor
gönderiliyordu | yollanıyordu
gönderiliyorlar | yollanıyorlar
gönderilme | yollanma
gönderilmek | yollanmak
gönderilmek için | yollanmak için
gönderilmekte | yollanmakta
gönderilmeleri | yollanmaları
gönderilmesi | yollanması
gönderilmesine | yollanmasına
gönderilmesini | yollanmasını
gönderilmesinin | yollanmasının
gönderilmeye | yollanmaya
gönderilmeyi | yollanmayı
gönderilmiş | yollanmış
gönderilmişti | yollanmıştı
gönderin | gönderin
gönderince | gönderince
gönderiniz | gönderiniz
gönderip | gönderip
gönderir | yollar
gönderiyor | yolluyor
gönderiyordu | yolluyordu
gönderiyorlar | yolluyorlar
gönderme | yollama
göndermek | yollamak
göndermek için | yollamak için
göndermekte | yollamakta
göndermeleri | yollamaları
göndermesi | yollaması
göndermesine | yollamasına
göndermesini | yollamasını
göndermesinin | yollamasının
göndermeye | yollamaya
göndermeyi | yollamayı
göndermiş | yollamış
göndermişti | yollamıştı
gönüllü
gönüllü olarak | gönüllü olarak
gördü
gördük
gördükleri
gördüklerini
gördükten
gördüler
gördüm
gördüğü
gördüğünde
gördüğüne
gördüğünü
göre | göre
görebilecek
görebilir
görebiliyor
görecek
görecekler
göreceği
göreceğini
gören
görenler
görerek
görev | görev
görev yaptı | çalıştı
görev yapıyor | çalışıyor
görevde | görevde
görevden | görevden
görevden alacak | görevden alacak
görevden alacaklar | görevden alacaklar
görevden alacağı | görevden alacağı
görevden alacağını | görevden alacağını
görevden alan | görevden alan
görevden alarak | görevden alarak
görevden aldı | görevden aldı
görevden aldık | görevden aldık
görevden aldılar | görevden aldılar
görevden aldım | görevden aldım
görevden aldığı | görevden aldığı
görevden aldığına | görevden aldığına
görevden aldığını | görevden aldığını
görevden alma | görevden alma
görevden almak | görevden almak
görevden almak için | görevden almak için
görevden almaları | görevden almaları
görevden alması | görevden alması
görevden almasına | görevden almasına
görevden almasını | görevden almasını
görevden almaya | görevden almaya
görevden almayı | görevden almayı
görevden almış | görevden almış
görevden alınca | görevden alınca
görevden alıp | görevden alıp
görevden alıyor | görevden alıyor
görevden alıyordu | görevden alıyordu
görevden alıyorlar | görevden alıyorlar
göreve | göreve
göreve başladı | işe başladı
göreve başladıkları | işe başladıkları
göreve başladıklarını | işe başladıklarını
göreve başladıktan | işe başladıktan
göreve başladılar | işe başladılar
göreve başladığı | işe başladığı
göreve başladığında | işe başladığında
göreve başladığını | işe başladığını
göreve başlama | işe başlama
göreve başlamak | işe başlamak
göreve başlamakta | işe başlamakta
göreve başlamalı | işe başlamalı
göreve başlaması | işe başlaması
göreve başlamasına | işe başlamasına
göreve başlamasında | işe başlamasında
göreve başlamasını | işe başlamasını
göreve başlamasının | işe başlamasının
göreve başlamasıyla | işe başlamasıyla
göreve başlamaya | işe başlamaya
göreve başlamayı | işe başlamayı
göreve başlamış | işe başlamış
göreve başlamıştı | işe başlamıştı
göreve başlar | işe başlar
göreve başlayabilecek | işe başlayabilecek
göreve başlayabilir | işe başlayabilir
göreve başlayabiliyor | işe başlayabiliyor
göreve başlayacak | işe başlayacak
göreve başlayacaklar | işe başlayacaklar
göreve başlayacağı | işe başlayacağı
göreve başlayacağını | işe başlayacağını
göreve başlayan | işe başlayan
göreve başlayanlar | işe başlayanlar
göreve başlayarak | işe başlayarak
göreve başlayın | işe başlayın
göreve başlayınız | işe başlayınız
göreve başlayıp | işe başlayıp
göreve başlıyor | işe başlıyor
göreve başlıyordu | işe başlıyordu
göreve başlıyorlar | işe başlıyorlar
göreve getirdi | atadı
göreve getirdik | atadık
göreve getirdiler | atadılar
göreve getirdim | atadım
göreve getirdiği | atadığı
göreve getirdiğine | atadığına
göreve getirdiğini | atadığını
göreve getirecek | atayacak
göreve getirecekler | atayacaklar
göreve getireceği | atayacağı
göreve getireceğini | atayacağını
göreve getiren | atayan
göreve getirerek | atayarak
göreve getirildi | atandı
göreve getirildik | atandık
göreve getirildiler | atandılar
göreve getirildim | atandım
göreve getirildiği | atandığı
göreve getirildiğine | atandığına
göreve getirildiğini | atandığını
göreve getirilecek | atanacak
göreve getirilecekler | atanacaklar
göreve getirileceği | atanacağı
göreve getirileceğini | atanacağını
göreve getirilen | atanan
göreve getirilerek | atanarak
göreve getirilince | atanınca
göreve getirilip | atanıp
göreve getiriliyor | atanıyor
göreve getiriliyordu | atanıyordu
göreve getiriliyorlar | atanıyorlar
göreve getirilme | atanma
göreve getirilmek | atanmak
göreve getirilmek için | atanmak için
göreve getirilmeleri | atanmaları
göreve getirilmesi | atanması
göreve getirilmesine | atanmasına
göreve getirilmesini | atanmasını
göreve getirilmeye | atanmaya
göreve getirilmeyi | atanmayı
göreve getirilmiş | atanmış
göreve getirince | atayınca
göreve getirip | atayıp
göreve getiriyor | atıyor
göreve getiriyordu | atıyordu
göreve getiriyorlar | atıyorlar
göreve getirme | atama
göreve getirmek | atamak
göreve getirmek için | atamak için
göreve getirmeleri | atamaları
göreve getirmesi | ataması
göreve getirmesine | atamasına
göreve getirmesini | atamasını
göreve getirmeye | atamaya
göreve getirmeyi | atamayı
göreve getirmiş | atamış
görevi | görevi
görevin | görevin
görevinde | görevinde
görevinden | görevinden
görevinden ayrılacak | istifa edecek
görevinden ayrılacaklar | istifa edecekler
görevinden ayrılacağı | istifa edeceği
görevinden ayrılacağını | istifa edeceğini
görevinden ayrılan | istifa eden
görevinden ayrılarak | istifa ederek
görevinden ayrıldı | istifa etti
görevinden ayrıldık | istifa ettik
görevinden ayrıldılar | istifa ettiler
görevinden ayrıldım | istifa ettim
görevinden ayrıldığı | istifa ettiği
görevinden ayrıldığına | istifa ettiğine
görevinden ayrıldığını | istifa ettiğini
görevinden ayrılma | istifa etme
görevinden ayrılmak | istifa etmek
görevinden ayrılmak için | istifa etmek için
görevinden ayrılmaları | istifa etmeleri
görevinden ayrılması | istifa etmesi
görevinden ayrılmasına | istifa etmesine
görevinden ayrılmasını | istifa etmesini
görevinden ayrılmaya | istifa etmeye
görevinden ayrılmayı | istifa etmeyi
görevinden ayrılmış | istifa etmiş
görevinden ayrılınca | istifa edince
görevinden ayrılıp | istifa edip
görevinden ayrılıyor | istifa ediyor
görevinden ayrılıyordu | istifa ediyordu
görevinden ayrılıyorlar | istifa ediyorlar
görevine | görevine
görevine son verdi | görevden aldı
görevine son verdik | görevden aldık
görevine son verdiler | görevden aldılar
görevine son verdim | görevden aldım
görevine son verdiği | görevden aldığı
görevine son verdiğine | görevden aldığına
görevine son verdiğini | görevden aldığını
görevine son verecek | görevden alacak
görevine son verecekler | görevden alacaklar
görevine son vereceği | görevden alacağı
görevine son vereceğini | görevden alacağını
görevine son veren | görevden alan
görevine son vererek | görevden alarak
görevine son verince | görevden alınca
görevine son verip | görevden alıp
görevine son veriyor | görevden alıyor
görevine son veriyordu | görevden alıyordu
görevine son veriyorlar | görevden alıyorlar
görevine son verme | görevden alma
görevine son vermek | görevden almak
görevine son vermek için | görevden almak için
görevine son vermeleri | görevden almaları
görevine son vermesi | görevden alması
görevine son vermesine | görevden almasına
görevine son vermesini | görevden almasını
görevine son vermeye | görevden almaya
görevine son vermeyi | görevden almayı
görevine son vermiş | görevden almış
görevini | görevini
görevini bıraktı | istifa etti
görevinin | görevinin
göreviyle | göreviyle
görevle | görevle
görevlendirdi | görevlendirdi
görevlendirdik | görevlendirdik
görevlendirdiler | görevlendirdiler
görevlendirdim | görevlendirdim
görevlendirdiği | görevlendirdiği
görevlendirdiğine | görevlendirdiğine
görevlendirdiğini | görevlendirdiğini
görevlendirecek | görevlendirecek
görevlendirecekler | görevlendirecekler
görevlendireceği | görevlendireceği
görevlendireceğini | görevlendireceğini
görevlendiren | görevlendiren
görevlendirerek | görevlendirerek
görevlendirildi | atandı
görevlendirildik | görevlendirildik
görevlendirildiler | görevlendirildiler
görevlendirildim | görevlendirildim
görevlendirildiği | görevlendirildiği
görevlendirildiğine | görevlendirildiğine
görevlendirildiğini | görevlendirildiğini
görevlendirilecek | görevlendirilecek
görevlendirilecekler | görevlendirilecekler
görevlendirileceği | görevlendirileceği
görevlendirileceğini | görevlendirileceğini
görevlendirilen | görevlendirilen
görevlendirilerek | görevlendirilerek
görevlendirilince | görevlendirilince
görevlendirilip | görevlendirilip
görevlendiriliyor | görevlendiriliyor
görevlendiriliyordu | görevlendiriliyordu
görevlendiriliyorlar | görevlendiriliyorlar
görevlendirilme | görevlendirilme
görevlendirilmek | görevlendirilmek
görevlendirilmek için | görevlendirilmek için
görevlendirilmeleri | görevlendirilmeleri
görevlendirilmesi | görevlendirilmesi
görevlendirilmesine | görevlendirilmesine
görevlendirilmesini | görevlendirilmesini
görevlendirilmeye | görevlendirilmeye
görevlendirilmeyi | görevlendirilmeyi
görevlendirilmiş | görevlendirilmiş
görevlendirince | görevlendirince
görevlendirip | görevlendirip
görevlendiriyor | görevlendiriyor
görevlendiriyordu | görevlendiriyordu
görevlendiriyorlar | görevlendiriyorlar
görevlendirme | görevlendirme
görevlendirmek | görevlendirmek
görevlendirmek için | görevlendirmek için
görevlendirmeleri | görevlendirmeleri
görevlendirmesi | görevlendirmesi
görevlendirmesine | görevlendirmesine
görevlendirmesini | görevlendirmesini
görevlendirmeye | görevlendirmeye
görevlendirmeyi | görevlendirmeyi
görevlendirmiş | görevlendirmiş
görevler | görevler
görevlerde | görevlerde
görevlerden | görevlerden
görevlere | görevlere
görevleri | görevleri
görevlerin | görevlerin
görevlerinde | görevlerinde
görevlerinden | görevlerinden
görevlerine | görevlerine
görevlerini | görevlerini
görevlerinin | görevlerinin
görevleriyle | görevleriyle
görevlerle | görevlerle
görevlileri
görme
görmek
görmekte
görmeleri
görmeli
görmesi
görmesinde
görmesine
görmesini
görmesinin
görmesiyle
görmeye
görmeyi
görmüş
görmüştü
görün
görünce
görünüz
görüp
görür
görüyor
görüyordu
görüyorlar
görüşebilecek | görüşebilecek
görüşebilir | görüşebilir
görüşebiliyor | görüşebiliyor
görüşecek | görüşecek
görüşecekler | görüşecekler
görüşeceği | görüşeceği
görüşeceğini | görüşeceğini
görüşen | görüşen
görüşenler | görüşenler
görüşerek | görüşerek
görüşme | görüşme
görüşme yapabilecek | görüşme yapabilecek
görüşme yapabilir | görüşme yapabilir
görüşme yapabiliyor | görüşme yapabiliyor
görüşme yapacak | görüşme yapacak
görüşme yapacaklar | görüşme yapacaklar
görüşme yapacağı | görüşme yapacağı
görüşme yapacağını | görüşme yapacağını
görüşme yapan | görüşme yapan
görüşme yapanlar | görüşme yapanlar
görüşme yapar | görüşme yapar
görüşme yaparak | görüşme yaparak
görüşme yapma | görüşme yapma
görüşme yapmak | görüşme yapmak
görüşme yapmak için | görüşmek için
görüşme yapmakta | görüşme yapmakta
görüşme yapmaları | görüşmeleri
görüşme yapmalı | görüşme yapmalı
görüşme yapması | görüşme yapması
görüşme yapmasına | görüşme yapmasına
görüşme yapmasında | görüşme yapmasında
görüşme yapmasını | görüşme yapmasını
görüşme yapmasının | görüşme yapmasının
görüşme yapmasıyla | görüşme yapmasıyla
görüşme yapmaya | görüşme yapmaya
görüşme yapmayı | görüşme yapmayı
görüşme yapmış | görüşme yapmış
görüşme yapmıştı | görüşme yapmıştı
görüşme yaptı | görüşme yaptı
görüşme yaptık | görüştük
görüşme yaptıkları | görüşme yaptıkları
görüşme yaptıklarını | görüşme yaptıklarını
görüşme yaptıktan | görüşme yaptıktan
görüşme yaptılar | görüşme yaptılar
görüşme yaptım | görüştüm
görüşme yaptığı | görüşme yaptığı
görüşme yaptığına | görüştüğüne
görüşme yaptığında | görüşme yaptığında
görüşme yaptığını | görüşme yaptığını
görüşme yapın | görüşme yapın
görüşme yapınca | görüşünce
görüşme yapınız | görüşme yapınız
görüşme yapıp | görüşme yapıp
görüşme yapıyor | görüşme yapıyor
görüşme yapıyordu | görüşme yapıyordu
görüşme yapıyorlar | görüşme yapıyorlar
görüşmek | görüşmek
görüşmek için | görüşmek için
görüşmekte | görüşmekte
görüşmelerde
görüşmelerde bulunabilecek | görüşme yapabilecek
görüşmelerde bulunabilir | görüşme yapabilir
görüşmelerde bulunabiliyor | görüşme yapabiliyor
görüşmelerde bulunacak | görüşme yapacak
görüşmelerde bulunacaklar | görüşme yapacaklar
görüşmelerde bulunacağı | görüşme yapacağı
görüşmelerde bulunacağını | görüşme yapacağını
görüşmelerde bulunan | görüşme yapan
görüşmelerde bulunanlar | görüşme yapanlar
görüşmelerde bulunarak | görüşme yaparak
görüşmelerde bulundu | görüşme yaptı
görüşmelerde bulundukları | görüşme yaptıkları
görüşmelerde bulunduklarını | görüşme yaptıklarını
görüşmelerde bulunduktan | görüşme yaptıktan
görüşmelerde bulundular | görüşme yaptılar
görüşmelerde bulunduğu | görüşme yaptığı
görüşmelerde bulunduğunda | görüşme yaptığında
görüşmelerde bulunduğunu | görüşme yaptığını
görüşmelerde bulunma | görüşme yapma
görüşmelerde bulunmak | görüşme yapmak
görüşmelerde bulunmakta | görüşme yapmakta
görüşmelerde bulunmalı | görüşme yapmalı
görüşmelerde bulunması | görüşme yapması
görüşmelerde bulunmasına | görüşme yapmasına
görüşmelerde bulunmasında | görüşme yapmasında
görüşmelerde bulunmasını | görüşme yapmasını
görüşmelerde bulunmasının | görüşme yapmasının
görüşmelerde bulunmasıyla | görüşme yapmasıyla
görüşmelerde bulunmaya | görüşme yapmaya
görüşmelerde bulunmayı | görüşme yapmayı
görüşmelerde bulunmuş | görüşme yapmış
görüşmelerde bulunmuştu | görüşme yapmıştı
görüşmelerde bulunun | görüşme yapın
görüşmelerde bulununuz | görüşme yapınız
görüşmelerde bulunup | görüşme yapıp
görüşmelerde bulunur | görüşme yapar
görüşmelerde bulunuyor | görüşme yapıyor
görüşmelerde bulunuyordu | görüşme yapıyordu
görüşmelerde bulunuyorlar | görüşme yapıyorlar
görüşmeleri | görüşmeleri
görüşmeli | görüşmeli
görüşmesi | görüşmesi
görüşmesinde | görüşmesinde
görüşmesine | görüşmesine
görüşmesini | görüşmesini
görüşmesinin | görüşmesinin
görüşmesiyle | görüşmesiyle
görüşmeye | görüşmeye
görüşmeyi | görüşmeyi
görüşmüş | görüşmüş
görüşmüştü | görüşmüştü
görüştü | görüştü
görüştük | görüştük
görüştükleri | görüştükleri
görüştüklerini | görüştüklerini
görüştükten | görüştükten
görüştüler | görüştüler
görüştüm | görüştüm
görüştüğü | görüştüğü
görüştüğünde | görüştüğünde
görüştüğüne | görüştüğüne
görüştüğünü | görüştüğünü
görüşüldü | görüşüldü
görüşüldükleri | görüşüldükleri
görüşüldüklerini | görüşüldüklerini
görüşüldükten | görüşüldükten
görüşüldüler | görüşüldüler
görüşüldüğü | görüşüldüğü
görüşüldüğünde | görüşüldüğünde
görüşüldüğünü | görüşüldüğünü
görüşülebilecek | görüşülebilecek
görüşülebilir | görüşülebilir
görüşülebiliyor | görüşülebiliyor
görüşülecek | görüşülecek
görüşülecekler | görüşülecekler
görüşüleceği | görüşüleceği
görüşüleceğini | görüşüleceğini
görüşülen | görüşülen
görüşülenler | görüşülenler
görüşülerek | görüşülerek
görüşülme | görüşülme
görüşülmek | görüşülmek
görüşülmekte | görüşülmekte
görüşülmeli | görüşülmeli
görüşülmesi | görüşülmesi
görüşülmesinde | görüşülmesinde
görüşülmesine | görüşülmesine
görüşülmesini | görüşülmesini
görüşülmesinin | görüşülmesinin
görüşülmesiyle | görüşülmesiyle
görüşülmeye | görüşülmeye
görüşülmeyi | görüşülmeyi
görüşülmüş | görüşülmüş
görüşülmüştü | görüşülmüştü
görüşülün | görüşülün
görüşülünüz | görüşülünüz
görüşülüp | görüşülüp
görüşülür | görüşülür
görüşülüyor | görüşülüyor
görüşülüyordu | görüşülüyordu
görüşülüyorlar | görüşülüyorlar
görüşün | görüşün
görüşünce | görüşünce
görüşünüz | görüşünüz
görüşüp | görüşüp
görüşür | görüşür
görüşüyor | görüşüyor
görüşüyordu | görüşüyordu
görüşüyorlar | görüşüyorlar
gösterdi
gösterdikleri
gösterdiklerini
gösterdikten
gösterdiler
gösterdiği
gösterdiğinde
gösterdiğini
gösterebilecek
gösterebilir
gösterebiliyor
gösterecek
gösterecekler
göstereceği
göstereceğini
gösteren
gösterenler
göstererek
gösterildi | gösterildi
gösterildik | gösterildik
gösterildiler | gösterildiler
gösterildim | gösterildim
gösterildiği | gösterildiği
gösterildiğine | gösterildiğine
gösterildiğini | gösterildiğini
gösterilecek | gösterilecek
gösterilecekler | gösterilecekler
gösterileceği | gösterileceği
gösterileceğini | gösterileceğini
gösterilen | gösterilen
gösterilerek | gösterilerek
gösterilince | gösterilince
gösterilip | gösterilip
gösteriliyor | gösteriliyor
gösteriliyordu | gösteriliyordu
gösteriliyorlar | gösteriliyorlar
gösterilme | gösterilme
gösterilmek | gösterilmek
gösterilmek için | gösterilmek için
gösterilmeleri | gösterilmeleri
gösterilmesi | gösterilmesi
gösterilmesine | gösterilmesine
gösterilmesini | gösterilmesini
gösterilmeye | gösterilmeye
gösterilmeyi | gösterilmeyi
gösterilmiş | gösterilmiş
gösterime
gösterime girdi | gösterildi
gösterime girdik | gösterildik
gösterime girdiler | gösterildiler
gösterime girdim | gösterildim
gösterime girdiği | gösterildiği
gösterime girdiğine | gösterildiğine
gösterime girdiğini | gösterildiğini
gösterime girecek | gösterilecek
gösterime girecekler | gösterilecekler
gösterime gireceği | gösterileceği
gösterime gireceğini | gösterileceğini
gösterime giren | gösterilen
gösterime girerek | gösterilerek
gösterime girince | gösterilince
gösterime girip | gösterilip
gösterime giriyor | gösteriliyor
gösterime giriyordu | gösteriliyordu
gösterime giriyorlar | gösteriliyorlar
gösterime girme | gösterilme
gösterime girmek | gösterilmek
gösterime girmek için | gösterilmek için
gösterime girmeleri | gösterilmeleri
gösterime girmesi | gösterilmesi
gösterime girmesine | gösterilmesine
gösterime girmesini | gösterilmesini
gösterime girmeye | gösterilmeye
gösterime girmeyi | gösterilmeyi
gösterime girmiş | gösterilmiş
gösterin
gösteriniz
gösterip
gösterir
gösteriyor
gösteriyordu
gösteriyorlar
gösterme
göstermek
göstermekte
göstermeli
göstermesi
göstermesinde
göstermesine
göstermesini
göstermesinin
göstermesiyle
göstermeye
göstermeyi
göstermiş
göstermişti
götürdü
götürüldü
götürüldükleri
götürüldüklerini
götürüldüler
götürüldüğü
götürüldüğünü
götürülecek
götürülecekler
götürüleceği
götürüleceğini
götürülen
götürülenler
götürülerek
götürülme
götürülmek
götürülmekte
götürülmesi
götürülmesine
götürülmesini
götürülmesinin
götürülmeye
götürülmeyi
götürülmüş
götürülmüştü
götürülün
götürülünüz
götürülüp
götürülür
götürülüyor
götürülüyordu
götürülüyorlar
gözden
gözden geçirdi | inceledi
gözden geçirdikleri | inceledikleri
gözden geçirdiklerini | incelediklerini
gözden geçirdikten | inceledikten
gözden geçirdiler | incelediler
gözden geçirdiği | incelediği
gözden geçirdiğinde | incelediğinde
gözden geçirdiğini | incelediğini
gözden geçirebilecek | inceleyebilecek
gözden geçirebilir | inceleyebilir
gözden geçirebiliyor | inceleyebiliyor
gözden geçirecek | inceleyecek
gözden geçirecekler | inceleyecekler
gözden geçireceği | inceleyeceği
gözden geçireceğini | inceleyeceğini
gözden geçiren | inceleyen
gözden geçirenler | inceleyenler
gözden geçirerek | inceleyerek
gözden geçirildi | incelendi
gözden geçirildikleri | incelendikleri
gözden geçirildiklerini | incelendiklerini
gözden geçirildikten | incelendikten
gözden geçirildiler | incelendiler
gözden geçirildiği | incelendiği
gözden geçirildiğinde | incelendiğinde
gözden geçirildiğini | incelendiğini
gözden geçirilebilecek | incelenebilecek
gözden geçirilebilir | incelenebilir
gözden geçirilebiliyor | incelenebiliyor
gözden geçirilecek | incelenecek
gözden geçirilecekler | incelenecekler
gözden geçirileceği | inceleneceği
gözden geçirileceğini | inceleneceğini
gözden geçirilen | incelenen
gözden geçirilenler | incelenenler
gözden geçirilerek | incelenerek
gözden geçirilin | incelenin
gözden geçiriliniz | inceleniniz
gözden geçirilip | incelenip
gözden geçirilir | incelenir
gözden geçiriliyor | inceleniyor
gözden geçiriliyordu | inceleniyordu
gözden geçiriliyorlar | inceleniyorlar
gözden geçirilme | incelenme
gözden geçirilmek | incelenmek
gözden geçirilmekte | incelenmekte
gözden geçirilmeli | incelenmeli
gözden geçirilmesi | incelenmesi
gözden geçirilmesinde | incelenmesinde
gözden geçirilmesine | incelenmesine
gözden geçirilmesini | incelenmesini
gözden geçirilmesinin | incelenmesinin
gözden geçirilmesiyle | incelenmesiyle
gözden geçirilmeye | incelenmeye
gözden geçirilmeyi | incelenmeyi
gözden geçirilmiş | incelenmiş
gözden geçirilmişti | incelenmişti
gözden geçirin | inceleyin
gözden geçiriniz | inceleyiniz
gözden geçirip | inceleyip
gözden geçirir | inceler
gözden geçiriyor | inceliyor
gözden geçiriyordu | inceliyordu
gözden geçiriyorlar | inceliyorlar
gözden geçirme | inceleme
gözden geçirmek | incelemek
gözden geçirmekte | incelemekte
gözden geçirmeli | incelemeli
gözden geçirmesi | incelemesi
gözden geçirmesinde | incelemesinde
gözden geçirmesine | incelemesine
gözden geçirmesini | incelemesini
gözden geçirmesinin | incelemesinin
gözden geçirmesiyle | incelemesiyle
gözden geçirmeye | incelemeye
gözden geçirmeyi | incelemeyi
gözden geçirmiş | incelemiş
gözden geçirmişti | incelemişti
gözlerini

gülünç | komik
gün
gün boyu | tüm gün
gün boyunca | tüm gün
gün ışığına çıkardı | ortaya çıkardı
günbegün | her gün
günde
günde bir defa | günde bir kez
günde bir kez | günde bir kez
günde iki defa | günde iki kez
günde iki kez | günde iki kez
gündelik | günlük
günden
günlük | günlük
günlük olarak | her gün
günü
gününde
gününden
gününe
gününü
gününün
günüyle
gürültü
gürültü yapıyor | ses çıkarıyor
gürültüsüz | sessiz
güvence
güvence altına aldı | garantiledi
güvendi | güvendi
güvendik | güvendik
güvendiler | güvendiler
güvendim | güvendim
güvendiği | güvendiği
güvendiğine | güvendiğine
güvendiğini | güvendiğini
güvenecek | güvenecek
güvenecekler | güvenecekler
güveneceği | güveneceği
güveneceğini | güveneceğini
güvenen | güvenen
güvenerek | güvenerek
güvenince | güvenince
güvenip | güvenip
güveniyor | güveniyor
güveniyordu | güveniyordu
güveniyorlar | güveniyorlar
güvenle | güvenle
güvenli | güvenli
güvenli bir şekilde | güvenle
güvenlik
güvenlik gerekçesiyle | güvenlik nedeniyle
güvenlik nedeniyle | güvenlik nedeniyle
güvenlik sebebiyle | güvenlik nedeniyle
güvenme | güvenme
güvenmek | güvenmek
güvenmek için | güvenmek için
güvenmeleri | güvenmeleri
güvenmesi | güvenmesi
güvenmesine | güvenmesine
güvenmesini | güvenmesini
güvenmeye | güvenmeye
güvenmeyi | güvenmeyi
güvenmiş | güvenmiş
güz
güz aylarında | güzün
güzün | güzün
güç | güç
güçlendi | güçlendi
güçlendik | güçlendik
güçlendikleri | güçlendikleri
güçlendiklerini | güçlendiklerini
güçlendikten | güçlendikten
güçlendiler | güçlendiler
güçlendim | güçlendim
güçlendirdi | güçlendirdi
güçlendirdikleri | güçlendirdikleri
güçlendirdiklerini | güçlendirdiklerini
güçlendirdikten | güçlendirdikten
güçlendirdiler | güçlendirdiler
güçlendirdiği | güçlendirdiği
güçlendirdiğinde | güçlendirdiğinde
güçlendirdiğini | güçlendirdiğini
güçlendirebilecek | güçlendirebilecek
güçlendirebilir | güçlendirebilir
güçlendirebiliyor | güçlendirebiliyor
güçlendirecek | güçlendirecek
güçlendirecekler | güçlendirecekler
güçlendireceği | güçlendireceği
güçlendireceğini | güçlendireceğini
güçlendiren | güçlendiren
güçlendirenler | güçlendirenler
güçlendirerek | güçlendirerek
güçlendirin | güçlendirin
güçlendiriniz | güçlendiriniz
güçlendirip | güçlendirip
güçlendirir | güçlendirir
güçlendiriyor | güçlendiriyor
güçlendiriyordu | güçlendiriyordu
güçlendiriyorlar | güçlendiriyorlar
güçlendirme | güçlendirme
güçlendirmek | güçlendirmek
güçlendirmekte | güçlendirmekte
güçlendirmeli | güçlendirmeli
güçlendirmesi | güçlendirmesi
güçlendirmesinde | güçlendirmesinde
güçlendirmesine | güçlendirmesine
güçlendirmesini | güçlendirmesini
güçlendirmesinin | güçlendirmesinin
güçlendirmesiyle | güçlendirmesiyle
güçlendirmeye | güçlendirmeye
güçlendirmeyi | güçlendirmeyi
güçlendirmiş | güçlendirmiş
güçlendirmişti | güçlendirmişti
güçlendiği | güçlendiği
güçlendiğinde | güçlendiğinde
güçlendiğine | güçlendiğine
güçlendiğini | güçlendiğini
güçlenebilecek | güçlenebilecek
güçlenebilir | güçlenebilir
güçlenebiliyor | güçlenebiliyor
güçlenecek | güçlenecek
güçlenecekler | güçlenecekler
güçleneceği | güçleneceği
güçleneceğini | güçleneceğini
güçlenen | güçlenen
güçlenenler | güçlenenler
güçlenerek | güçlenerek
güçlenin | güçlenin
güçlenince | güçlenince
güçleniniz | güçleniniz
güçlenip | güçlenip
güçlenir | güçlenir
güçleniyor | güçleniyor
güçleniyordu | güçleniyordu
güçleniyorlar | güçleniyorlar
güçlenme | güçlenme
güçlenmek | güçlenmek
güçlenmek için | güçlenmek için
güçlenmekte | güçlenmekte
güçlenmeleri | güçlenmeleri
güçlenmeli | güçlenmeli
güçlenmesi | güçlenmesi
güçlenmesinde | güçlenmesinde
güçlenmesine | güçlenmesine
güçlenmesini | güçlenmesini
güçlenmesinin | güçlenmesinin
güçlenmesiyle | güçlenmesiyle
güçlenmeye | güçlenmeye
güçlenmeyi | güçlenmeyi
güçlenmiş | güçlenmiş
güçlenmişti | güçlenmişti
güçleştirdi | güçleştirdi
güçleştirdik | güçleştirdik
güçleştirdiler | güçleştirdiler
güçleştirdim | güçleştirdim
güçleştirdiği | güçleştirdiği
güçleştirdiğine | güçleştirdiğine
güçleştirdiğini | güçleştirdiğini
güçleştirecek | güçleştirecek
güçleştirecekler | güçleştirecekler
güçleştireceği | güçleştireceği
güçleştireceğini | güçleştireceğini
güçleştiren | güçleştiren
güçleştirerek | güçleştirerek
güçleştirince | güçleştirince
güçleştirip | güçleştirip
güçleştiriyor | güçleştiriyor
güçleştiriyordu | güçleştiriyordu
güçleştiriyorlar | güçleştiriyorlar
güçleştirme | güçleştirme
güçleştirmek | güçleştirmek
güçleştirmek için | güçleştirmek için
güçleştirmeleri | güçleştirmeleri
güçleştirmesi | güçleştirmesi
güçleştirmesine | güçleştirmesine
güçleştirmesini | güçleştirmesini
güçleştirmeye | güçleştirmeye
güçleştirmeyi | güçleştirmeyi
güçleştirmiş | güçleştirmiş
güçlü | güçlü
güçlük | güçlük
güçlükle | güçlükle
güçlükler | güçlükler
güçlüklerde | güçlüklerde
güçlüklerden | güçlüklerden
güçlüklere | güçlüklere
güçlükleri | güçlükleri
güçlüklerin | güçlüklerin
güçlüklerinde | güçlüklerinde
güçlüklerinden | güçlüklerinden
güçlüklerine | güçlüklerine
güçlüklerini | güçlüklerini
güçlüklerinin | güçlüklerinin
güçlükleriyle | güçlükleriyle
güçlüklerle | güçlüklerle
güçlükte | güçlükte
güçlükten | güçlükten
güçlüğe | güçlüğe
güçlüğü | güçlüğü
güçlüğün | güçlüğün
güçlüğünde | güçlüğünde
güçlüğünden | güçlüğünden
güçlüğüne | güçlüğüne
güçlüğünü | güçlüğünü
güçlüğünün | güçlüğünün
güçlüğüyle | güçlüğüyle

gıda | gıda
gıdada | gıdada
gıdadan | gıdadan
gıdalar | gıdalar
gıdalara | gıdalara
gıdalarda | gıdalarda
gıdalardan | gıdalardan
gıdalarla | gıdalarla
gıdaları | gıdaları
gıdaların | gıdaların
gıdalarına | gıdalarına
gıdalarında | gıdalarında
gıdalarından | gıdalarından
gıdalarını | gıdalarını
gıdalarının | gıdalarının
gıdalarıyla | gıdalarıyla
gıdanın | besinin
gıdası | besini
gıdasına | besinine
gıdasında | besininde
gıdasından | besininden
gıdasını | besinini
gıdasının | besininin
gıdasıyla | besiniyle
gıdaya | besine
gıdayla | besinle
gıdayı | besini

haber | haber
haberdar
haberdar edecek | bilgilendirecek
haberdar edecekler | bilgilendirecekler
haberdar edeceği | bilgilendireceği
haberdar edeceğini | bilgilendireceğini
haberdar eden | bilgilendiren
haberdar edenler | bilgilendirenler
haberdar eder | bilgilendirir
haberdar ederek | bilgilendirerek
haberdar edin | bilgilendirin
haberdar ediniz | bilgilendiriniz
haberdar edip | bilgilendirip
haberdar ediyor | bilgilendiriyor
haberdar ediyordu | bilgilendiriyordu
haberdar ediyorlar | bilgilendiriyorlar
haberdar etme | bilgilendirme
haberdar etmek | bilgilendirmek
haberdar etmekte | bilgilendirmekte
haberdar etmesi | bilgilendirmesi
haberdar etmesine | bilgilendirmesine
haberdar etmesini | bilgilendirmesini
haberdar etmesinin | bilgilendirmesinin
haberdar etmeye | bilgilendirmeye
haberdar etmeyi | bilgilendirmeyi
haberdar etmiş | bilgilendirmiş
haberdar etmişti | bilgilendirmişti
haberdar etti | bilgilendirdi
haberdar ettikleri | bilgilendirdikleri
haberdar ettiklerini | bilgilendirdiklerini
haberdar ettiler | bilgilendirdiler
haberdar ettiği | bilgilendirdiği
haberdar ettiğini | bilgilendirdiğini
haberde | haberde
haberden | haberden
habere | habere
haberi | haberi
haberin | haberin
haberinde | haberinde
haberinden | haberinden
haberine | haberine
haberini | haberini
haberinin | haberinin
haberiyle | haberiyle
haberle | haberle
haberler | haberler
haberlerde | haberlerde
haberlerden | haberlerden
haberlere | haberlere
haberleri | haberleri
haberlerin | haberlerin
haberlerinde | haberlerinde
haberlerinden | haberlerinden
haberlerine | haberlerine
haberlerini | haberlerini
haberlerinin | haberlerinin
haberleriyle | haberleriyle
haberlerle | haberlerle
hadise | olay
hadisede | olayda
hadiseden | olaydan
hadiseler | olaylar
hadiselerde | olaylarda
hadiselerden | olaylardan
hadiselere | olaylara
hadiseleri | olayları
hadiselerin | olayların
hadiselerinde | olaylarında
hadiselerinden | olaylarından
hadiselerine | olaylarına
hadiselerini | olaylarını
hadiselerinin | olaylarının
hadiseleriyle | olaylarıyla
hadiselerle | olaylarla
hadisenin | olayın
hadisesi | olayı
hadisesinde | olayında
hadisesinden | olayından
hadisesine | olayına
hadisesini | olayını
hadisesinin | olayının
hadisesiyle | olayıyla
hadiseye | olaya
hadiseyi | olayı
hadiseyle | olayla
hafif
hafif yaralandı | hafif yaralandı
hafif şekilde yaralandı | hafif yaralandı
hafta
hafta boyu | tüm hafta
hafta boyunca | tüm hafta
hafta sonu | hafta sonu
hafta sonunda | hafta sonu
haftada
haftada iki defa | haftada iki kez
haftada iki kez | haftada iki kez
haftaya | haftaya
hakikaten | sahiden
hakim | hakim
hakime | hakime
hakimi | hakimi
hakimin | hakimin
hakimiyetini
hakimiyetini kaybetti | kontrolünü kaybetti
hakimler | hakimler
hakkında | hakkında
hala | hala
halbuki | oysa
halde
halen | hala
halihazırda | şimdi
halk | halk
halka | halka
halkla | halkla
halklar | halklar
halklara | halklara
halklarda | halklarda
halklardan | halklardan
halklarla | halklarla
halkları | halkları
halkların | halkların
halklarına | halklarına
halklarında | halklarında
halklarından | halklarından
halklarını | halklarını
halklarının | halklarının
halklarıyla | halklarıyla
halkta | halkta
halktan | halktan
halkı | halkı
halkın | halkın
halkına | halkına
halkında | halkında
halkından | halkından
halkını | halkını
halkının | halkının
halkıyla | halkıyla
halledildi | çözüldü
halledildikleri | çözüldükleri
halledildiklerini | çözüldüklerini
halledildikten | çözüldükten
halledildiler | çözüldüler
halledildiği | çözüldüğü
halledildiğinde | çözüldüğünde
halledildiğini | çözüldüğünü
halledilebilecek | çözülebilecek
halledilebilir | çözülebilir
halledilebiliyor | çözülebiliyor
halledilecek | çözülecek
halledilecekler | çözülecekler
halledileceği | çözüleceği
halledileceğini | çözüleceğini
halledilen | çözülen
halledilenler | çözülenler
halledilerek | çözülerek
halledilin | çözülün
hallediliniz | çözülünüz
halledilip | çözülüp
halledilir | çözülür
hallediliyor | çözülüyor
hallediliyordu | çözülüyordu
hallediliyorlar | çözülüyorlar
halledilme | çözülme
halledilmek | çözülmek
halledilmekte | çözülmekte
halledilmeli | çözülmeli
halledilmesi | çözülmesi
halledilmesinde | çözülmesinde
halledilmesine | çözülmesine
halledilmesini | çözülmesini
halledilmesinin | çözülmesinin
halledilmesiyle | çözülmesiyle
halledilmeye | çözülmeye
halledilmeyi | çözülmeyi
halledilmiş | çözülmüş
halledilmişti | çözülmüştü
halletebilecek | çözebilecek
halletebilir | çözebilir
halletebiliyor | çözebiliyor
halletecek | çözecek
halletecekler | çözecekler
halleteceği | çözeceği
halleteceğini | çözeceğini
halleten | çözen
halletenler | çözenler
halleterek | çözerek
halletin | çözün
halletiniz | çözünüz
halletip | çözüp
halletir | çözer
halletiyor | çözüyor
halletiyordu | çözüyordu
halletiyorlar | çözüyorlar
halletme | çözme
halletmek | çözmek
halletmekte | çözmekte
halletmeli | çözmeli
halletmesi | çözmesi
halletmesinde | çözmesinde
halletmesine | çözmesine
halletmesini | çözmesini
halletmesinin | çözmesinin
halletmesiyle | çözmesiyle
halletmeye | çözmeye
halletmeyi | çözmeyi
halletmiş | çözmüş
halletmişti | çözmüştü
halletti | çözdü
hallettikleri | çözdükleri
hallettiklerini | çözdüklerini
hallettikten | çözdükten
hallettiler | çözdüler
hallettiği | çözdüğü
hallettiğinde | çözdüğünde
hallettiğini | çözdüğünü
hanım | hanım
hanıma | hanıma
hanımda | hanımda
hanımdan | hanımdan
hanımla | hanımla
hanımlar | hanımlar
hanımlara | hanımlara
hanımlarda | hanımlarda
hanımlardan | hanımlardan
hanımlarla | hanımlarla
hanımları | hanımları
hanımların | hanımların
hanımlarına | hanımlarına
hanımlarında | hanımlarında
hanımlarından | hanımlarından
hanımlarını | hanımlarını
hanımlarının | hanımlarının
hanımlarıyla | hanımlarıyla
hanımı | hanımı
hanımın | hanımın
hanımına | hanımına
hanımında | hanımında
hanımından | hanımından
hanımını | hanımını
hanımının | hanımının
hanımıyla | hanımıyla
hapis
hapis cezasına çarptırdı | hapse çarptırdı
hapis cezasına çarptırıldı | hapse mahkûm edildi
hapishane | cezaevi
hapishanede | cezaevide
hapishaneden | cezaeviden
hapishaneler | cezaeviler
hapishanelerde | cezaevilerde
hapishanelerden | cezaevilerden
hapishanelere | cezaevilere
hapishaneleri | cezaevileri
hapishanelerin | cezaevilerin
hapishanelerinde | cezaevilerinde
hapishanelerinden | cezaevilerinden
hapishanelerine | cezaevilerine
hapishanelerini | cezaevilerini
hapishanelerinin | cezaevilerinin
hapishaneleriyle | cezaevileriyle
hapishanelerle | cezaevilerle
hapishanenin | cezaevinin
hapishanesi | cezaevisi
hapishanesinde | cezaevisinde
hapishanesinden | cezaevisinden
hapishanesine | cezaevisine
hapishanesini | cezaevisini
hapishanesinin | cezaevisinin
hapishanesiyle | cezaevisiyle
hapishaneye | cezaeviye
hapishaneyi | cezaeviyi
hapishaneyle | cezaeviyle
hapse
hapse atılacak | hapsedilecek
hapse atılacaklar | hapsedilecekler
hapse atılacağı | hapsedileceği
hapse atılacağını | hapsedileceğini
hapse atılan | hapsedilen
hapse atılarak | hapsedilerek
hapse atıldı | hapsedildi
hapse atıldık | hapsedildik
hapse atıldılar | hapsedildiler
hapse atıldım | hapsedildim
hapse atıldığı | hapsedildiği
hapse atıldığına | hapsedildiğine
hapse atıldığını | hapsedildiğini
hapse atılma | hapsedilme
hapse atılmak | hapsedilmek
hapse atılmak için | hapsedilmek için
hapse atılmaları | hapsedilmeleri
hapse atılması | hapsedilmesi
hapse atılmasına | hapsedilmesine
hapse atılmasını | hapsedilmesini
hapse atılmaya | hapsedilmeye
hapse atılmayı | hapsedilmeyi
hapse atılmış | hapsedilmiş
hapse atılınca | hapsedilince
hapse atılıp | hapsedilip
hapse atılıyor | hapsediliyor
hapse atılıyordu | hapsediliyordu
hapse atılıyorlar | hapsediliyorlar
hapse mahkûm edildi | hapse mahkûm edildi
hapse mahkûm etti | hapse çarptırdı
hapse çarptırdı | hapse çarptırdı
hapsedildi | hapsedildi
hapsedildik | hapsedildik
hapsedildiler | hapsedildiler
hapsedildim | hapsedildim
hapsedildiği | hapsedildiği
hapsedildiğine | hapsedildiğine
hapsedildiğini | hapsedildiğini
hapsedilecek | hapsedilecek
hapsedilecekler | hapsedilecekler
hapsedileceği | hapsedileceği
hapsedileceğini | hapsedileceğini
hapsedilen | hapsedilen
hapsedilerek | hapsedilerek
hapsedilince | hapsedilince
hapsedilip | hapsedilip
hapsediliyor | hapsediliyor
hapsediliyordu | hapsediliyordu
hapsediliyorlar | hapsediliyorlar
hapsedilme | hapsedilme
hapsedilmek | hapsedilmek
hapsedilmek için | hapsedilmek için
hapsedilmeleri | hapsedilmeleri
hapsedilmesi | hapsedilmesi
hapsedilmesine | hapsedilmesine
hapsedilmesini | hapsedilmesini
hapsedilmeye | hapsedilmeye
hapsedilmeyi | hapsedilmeyi
hapsedilmiş | hapsedilmiş
harcadı | harcadı
harcadık | harcadık
harcadıkları | harcadıkları
harcadıklarını | harcadıklarını
harcadılar | harcadılar
harcadım | harcadım
harcadığı | harcadığı
harcadığına | harcadığına
harcadığını | harcadığını
harcama | harcama
harcamak | harcamak
harcamak için | harcamak için
harcamakta | harcamakta
harcamaları | harcamaları
harcaması | harcaması
harcamasına | harcamasına
harcamasını | harcamasını
harcamasının | harcamasının
harcamaya | harcamaya
harcamayı | harcamayı
harcamış | harcamış
harcamıştı | harcamıştı
harcar | harcar
harcayacak | tüketecek
harcayacaklar | tüketecekler
harcayacağı | tüketeceği
harcayacağını | tüketeceğini
harcayan | tüketen
harcayanlar | harcayanlar
harcayarak | tüketerek
harcayın | harcayın
harcayınca | tüketince
harcayınız | harcayınız
harcayıp | tüketip
harcıyor | harcıyor
harcıyordu | harcıyordu
harcıyorlar | harcıyorlar
hareket
hareket edecek | kalkacak
hareket edecekler | kalkacaklar
hareket edeceği | kalkacağı
hareket edeceğini | kalkacağını
hareket eden | kalkan
hareket ederek | kalkarak
hareket edince | kalkınca
hareket edip | kalkıp
hareket ediyor | kalkıyor
hareket ediyordu | kalkıyordu
hareket ediyorlar | kalkıyorlar
hareket etme | kalkma
hareket etmek | kalkmak
hareket etmek için | kalkmak için
hareket etmeleri | kalkmaları
hareket etmesi | kalkması
hareket etmesine | kalkmasına
hareket etmesini | kalkmasını
hareket etmeye | kalkmaya
hareket etmeyi | kalkmayı
hareket etmiş | kalkmış
hareket etti | kalktı
hareket ettik | kalktık
hareket ettiler | kalktılar
hareket ettim | kalktım
hareket ettiği | kalktığı
hareket ettiğine | kalktığına
hareket ettiğini | kalktığını
haricinde | dışında
harika | harika
harmanlayın | karıştırın
hasar | hasar
hasar alacak | hasar alacak
hasar alacaklar | hasar alacaklar
hasar alacağı | hasar alacağı
hasar alacağını | hasar alacağını
hasar alan | hasar alan
hasar alarak | hasar alarak
hasar aldı | hasar aldı
hasar aldık | hasar aldık
hasar aldılar | hasar aldılar
hasar aldım | hasar aldım
hasar aldığı | hasar aldığı
hasar aldığına | hasar aldığına
hasar aldığını | hasar aldığını
hasar alma | hasar alma
hasar almak | hasar almak
hasar almak için | hasar almak için
hasar almaları | hasar almaları
hasar alması | hasar alması
hasar almasına | hasar almasına
hasar almasını | hasar almasını
hasar almaya | hasar almaya
hasar almayı | hasar almayı
hasar almış | hasar almış
hasar alınca | hasar alınca
hasar alıp | hasar alıp
hasar alıyor | hasar alıyor
hasar alıyordu | hasar alıyordu
hasar alıyorlar | hasar alıyorlar
hasar gördü | hasar aldı
hasar gördük | hasar aldık
hasar gördükleri | hasar gördükleri
hasar gördüklerini | hasar gördüklerini
hasar gördükten | hasar gördükten
hasar gördüler | hasar aldılar
hasar gördüm | hasar aldım
hasar gördüğü | hasar aldığı
hasar gördüğünde | hasar gördüğünde
hasar gördüğüne | hasar aldığına
hasar gördüğünü | hasar aldığını
hasar görebilecek | hasar görebilecek
hasar görebilir | hasar görebilir
hasar görebiliyor | hasar görebiliyor
hasar görecek | hasar alacak
hasar görecekler | hasar alacaklar
hasar göreceği | hasar alacağı
hasar göreceğini | hasar alacağını
hasar gören | hasar alan
hasar görenler | hasar görenler
hasar görerek | hasar alarak
hasar görme | hasar alma
hasar görmek | hasar almak
hasar görmek için | hasar almak için
hasar görmekte | hasar görmekte
hasar görmeleri | hasar almaları
hasar görmeli | hasar görmeli
hasar görmesi | hasar alması
hasar görmesinde | hasar görmesinde
hasar görmesine | hasar almasına
hasar görmesini | hasar almasını
hasar görmesinin | hasar görmesinin
hasar görmesiyle | hasar görmesiyle
hasar görmeye | hasar almaya
hasar görmeyi | hasar almayı
hasar görmüş | hasar almış
hasar görmüştü | hasar görmüştü
hasar görün | hasar görün
hasar görünce | hasar alınca
hasar görünüz | hasar görünüz
hasar görüp | hasar alıp
hasar görür | hasar görür
hasar görüyor | hasar alıyor
hasar görüyordu | hasar alıyordu
hasar görüyorlar | hasar alıyorlar
hasar verdi | hasar verdi
hasar verdik | hasar verdik
hasar verdikleri | hasar verdikleri
hasar verdiklerini | hasar verdiklerini
hasar verdikten | hasar verdikten
hasar verdiler | hasar verdiler
hasar verdim | hasar verdim
hasar verdiği | hasar verdiği
hasar verdiğinde | hasar verdiğinde
hasar verdiğine | hasar verdiğine
hasar verdiğini | hasar verdiğini
hasar verebilecek | hasar verebilecek
hasar verebilir | hasar verebilir
hasar verebiliyor | hasar verebiliyor
hasar verecek | hasar verecek
hasar verecekler | hasar verecekler
hasar vereceği | hasar vereceği
hasar vereceğini | hasar vereceğini
hasar veren | hasar veren
hasar verenler | hasar verenler
hasar vererek | hasar vererek
hasar verin | hasar verin
hasar verince | hasar verince
hasar veriniz | hasar veriniz
hasar verip | hasar verip
hasar verir | hasar verir
hasar veriyor | hasar veriyor
hasar veriyordu | hasar veriyordu
hasar veriyorlar | hasar veriyorlar
hasar verme | hasar verme
hasar vermek | hasar vermek
hasar vermek için | hasar vermek için
hasar vermekte | hasar vermekte
hasar vermeleri | hasar vermeleri
hasar vermeli | hasar vermeli
hasar vermesi | hasar vermesi
hasar vermesinde | hasar vermesinde
hasar vermesine | hasar vermesine
hasar vermesini | hasar vermesini
hasar vermesinin | hasar vermesinin
hasar vermesiyle | hasar vermesiyle
hasar vermeye | hasar vermeye
hasar vermeyi | hasar vermeyi
hasar vermiş | hasar vermiş
hasar vermişti | hasar vermişti
hasara | hasara
hasarda | hasarda
hasardan | hasardan
hasarla | hasarla
hasarlar | hasarlar
hasarlara | hasarlara
hasarlarda | hasarlarda
hasarlardan | hasarlardan
hasarlarla | hasarlarla
hasarları | hasarları
hasarların | hasarların
hasarlarına | hasarlarına
hasarlarında | hasarlarında
hasarlarından | hasarlarından
hasarlarını | hasarlarını
hasarlarının | hasarlarının
hasarlarıyla | hasarlarıyla
hasarı | hasarı
hasarın | hasarın
hasarına | hasarına
hasarında | hasarında
hasarından | hasarından
hasarını | hasarını
hasarının | hasarının
hasarıyla | hasarıyla
hasret
hasret çekebilecek | özleyebilecek
hasret çekebilir | özleyebilir
hasret çekebiliyor | özleyebiliyor
hasret çekecek | özleyecek
hasret çekecekler | özleyecekler
hasret çekeceği | özleyeceği
hasret çekeceğini | özleyeceğini
hasret çeken | özleyen
hasret çekenler | özleyenler
hasret çeker | özler
hasret çekerek | özleyerek
hasret çekin | özleyin
hasret çekiniz | özleyiniz
hasret çekip | özleyip
hasret çekiyor | özlüyor
hasret çekiyordu | özlüyordu
hasret çekiyorlar | özlüyorlar
hasret çekme | özleme
hasret çekmek | özlemek
hasret çekmekte | özlemekte
hasret çekmeli | özlemeli
hasret çekmesi | özlemesi
hasret çekmesinde | özlemesinde
hasret çekmesine | özlemesine
hasret çekmesini | özlemesini
hasret çekmesinin | özlemesinin
hasret çekmesiyle | özlemesiyle
hasret çekmeye | özlemeye
hasret çekmeyi | özlemeyi
hasret çekmiş | özlemiş
hasret çekmişti | özlemişti
hasret çekti | özledi
hasret çektikleri | özledikleri
hasret çektiklerini | özlediklerini
hasret çektikten | özledikten
hasret çektiler | özlediler
hasret çektiği | özlediği
hasret çektiğinde | özlediğinde
hasret çektiğini | özlediğini
hastalanabilecek | hastalanabilecek
hastalanabilir | hastalanabilir
hastalanabiliyor | hastalanabiliyor
hastalanacak | hastalanacak
hastalanacaklar | hastalanacaklar
hastalanacağı | hastalanacağı
hastalanacağını | hastalanacağını
hastalanan | hastalanan
hastalananlar | hastalananlar
hastalanarak | hastalanarak
hastalandı | hastalandı
hastalandık | hastalandık
hastalandıkları | hastalandıkları
hastalandıklarını | hastalandıklarını
hastalandıktan | hastalandıktan
hastalandılar | hastalandılar
hastalandım | hastalandım
hastalandığı | hastalandığı
hastalandığına | hastalandığına
hastalandığında | hastalandığında
hastalandığını | hastalandığını
hastalanma | hastalanma
hastalanmak | hastalanmak
hastalanmak için | hastalanmak için
hastalanmakta | hastalanmakta
hastalanmaları | hastalanmaları
hastalanmalı | hastalanmalı
hastalanması | hastalanması
hastalanmasına | hastalanmasına
hastalanmasında | hastalanmasında
hastalanmasını | hastalanmasını
hastalanmasının | hastalanmasının
hastalanmasıyla | hastalanmasıyla
hastalanmaya | hastalanmaya
hastalanmayı | hastalanmayı
hastalanmış | hastalanmış
hastalanmıştı | hastalanmıştı
hastalanın | hastalanın
hastalanınca | hastalanınca
hastalanınız | hastalanınız
hastalanıp | hastalanıp
hastalanır | hastalanır
hastalanıyor | hastalanıyor
hastalanıyordu | hastalanıyordu
hastalanıyorlar | hastalanıyorlar
hastalık | hastalık
hastalıkla | hastalıkla
hastalıklar | hastalıklar
hastalıklara | hastalıklara
hastalıklarda | hastalıklarda
hastalıklardan | hastalıklardan
hastalıklarla | hastalıklarla
hastalıkları | hastalıkları
hastalıkların | hastalıkların
hastalıklarına | hastalıklarına
hastalıklarında | hastalıklarında
hastalıklarından | hastalıklarından
hastalıklarını | hastalıklarını
hastalıklarının | hastalıklarının
hastalıklarıyla | hastalıklarıyla
hastalıkta | hastalıkta
hastalıktan | hastalıktan
hastalığa | hastalığa
hastalığı | hastalığı
hastalığın | hastalığın
hastalığına | hastalığına
hastalığında | hastalığında
hastalığından | hastalığından
hastalığını | hastalığını
hastalığının | hastalığının
hastalığıyla | hastalığıyla
hastaneye
hastaneye götürdü | hastaneye götürdü
hastaneye götürüldü | hastaneye götürüldü
hastaneye götürüldükleri | hastaneye götürüldükleri
hastaneye götürüldüklerini | hastaneye götürüldüklerini
hastaneye götürüldüler | hastaneye götürüldüler
hastaneye götürüldüğü | hastaneye götürüldüğü
hastaneye götürüldüğünü | hastaneye götürüldüğünü
hastaneye götürülecek | hastaneye götürülecek
hastaneye götürülecekler | hastaneye götürülecekler
hastaneye götürüleceği | hastaneye götürüleceği
hastaneye götürüleceğini | hastaneye götürüleceğini
hastaneye götürülen | hastaneye götürülen
hastaneye götürülenler | hastaneye götürülenler
hastaneye götürülerek | hastaneye götürülerek
hastaneye götürülme | hastaneye götürülme
hastaneye götürülmek | hastaneye götürülmek
hastaneye götürülmekte | hastaneye götürülmekte
hastaneye götürülmesi | hastaneye götürülmesi
hastaneye götürülmesine | hastaneye götürülmesine
hastaneye götürülmesini | hastaneye götürülmesini
hastaneye götürülmesinin | hastaneye götürülmesinin
hastaneye götürülmeye | hastaneye götürülmeye
hastaneye götürülmeyi | hastaneye götürülmeyi
hastaneye götürülmüş | hastaneye götürülmüş
hastaneye götürülmüştü | hastaneye götürülmüştü
hastaneye götürülün | hastaneye götürülün
hastaneye götürülünüz | hastaneye götürülünüz
hastaneye götürülüp | hastaneye götürülüp
hastaneye götürülür | hastaneye götürülür
hastaneye götürülüyor | hastaneye götürülüyor
hastaneye götürülüyordu | hastaneye götürülüyordu
hastaneye götürülüyorlar | hastaneye götürülüyorlar
hastaneye kaldırdı | hastaneye götürdü
hastaneye kaldırılacak | hastaneye götürülecek
hastaneye kaldırılacaklar | hastaneye götürülecekler
hastaneye kaldırılacağı | hastaneye götürüleceği
hastaneye kaldırılacağını | hastaneye götürüleceğini
hastaneye kaldırılan | hastaneye götürülen
hastaneye kaldırılanlar | hastaneye götürülenler
hastaneye kaldırılarak | hastaneye götürülerek
hastaneye kaldırıldı | hastaneye götürüldü
hastaneye kaldırıldıkları | hastaneye götürüldükleri
hastaneye kaldırıldıklarını | hastaneye götürüldüklerini
hastaneye kaldırıldılar | hastaneye götürüldüler
hastaneye kaldırıldığı | hastaneye götürüldüğü
hastaneye kaldırıldığını | hastaneye götürüldüğünü
hastaneye kaldırılma | hastaneye götürülme
hastaneye kaldırılmak | hastaneye götürülmek
hastaneye kaldırılmakta | hastaneye götürülmekte
hastaneye kaldırılması | hastaneye götürülmesi
hastaneye kaldırılmasına | hastaneye götürülmesine
hastaneye kaldırılmasını | hastaneye götürülmesini
hastaneye kaldırılmasının | hastaneye götürülmesinin
hastaneye kaldırılmaya | hastaneye götürülmeye
hastaneye kaldırılmayı | hastaneye götürülmeyi
hastaneye kaldırılmış | hastaneye götürülmüş
hastaneye kaldırılmıştı | hastaneye götürülmüştü
hastaneye kaldırılın | hastaneye götürülün
hastaneye kaldırılınız | hastaneye götürülünüz
hastaneye kaldırılıp | hastaneye götürülüp
hastaneye kaldırılır | hastaneye götürülür
hastaneye kaldırılıyor | hastaneye götürülüyor
hastaneye kaldırılıyordu | hastaneye götürülüyordu
hastaneye kaldırılıyorlar | hastaneye götürülüyorlar
hastaneye nakledildi | hastaneye götürüldü
hastaneye sevk edildi | hastaneye götürüldü
hastaneye sevk edilen | hastaneye götürülen
hata | hata
hatada | hatada
hatadan | hatadan
hatalar | hatalar
hatalara | hatalara
hatalarda | hatalarda
hatalardan | hatalardan
hatalarla | hatalarla
hataları | hataları
hataların | hataların
hatalarına | hatalarına
hatalarında | hatalarında
hatalarından | hatalarından
hatalarını | hatalarını
hatalarının | hatalarının
hatalarıyla | hatalarıyla
hatalı | hata
hatanın | hatanın
hatası | hatası
hatasına | hatasına
hatasında | hatasında
hatasından | hatasından
hatasını | hatasını
hatasının | hatasının
hatasıyla | hatasıyla
hataya | hataya
hatayla | hatayla
hatayı | hatası
hatıra | anı
hatırada | anıda
hatıradan | anıdan
hatıralar | anılar
hatıralara | anılara
hatıralarda | anılarda
hatıralardan | anılardan
hatıralarla | anılarla
hatıraları | anıları
hatıraların | anıların
hatıralarına | anılarına
hatıralarında | anılarında
hatıralarından | anılarından
hatıralarını | anılarını
hatıralarının | anılarının
hatıralarıyla | anılarıyla
hatıranın | anının
hatırası | anısı
hatırasına | anısına
hatırasında | anısında
hatırasından | anısından
hatırasını | anısını
hatırasının | anısının
hatırasıyla | anısıyla
hatıraya | anıya
hatırayla | anıyla
hatırayı | anıyı
hatırladı | anımsadı
hatırladık | anımsadık
hatırladıkları | anımsadıkları
hatırladıklarını | anımsadıklarını
hatırladılar | anımsadılar
hatırladım | anımsadım
hatırladığı | anımsadığı
hatırladığına | anımsadığına
hatırladığını | anımsadığını
hatırlama | anımsama
hatırlamak | anımsamak
hatırlamak için | anımsamak için
hatırlamakta | anımsamakta
hatırlamaları | anımsamaları
hatırlaması | anımsaması
hatırlamasına | anımsamasına
hatırlamasını | anımsamasını
hatırlamasının | anımsamasının
hatırlamaya | anımsamaya
hatırlamayı | anımsamayı
hatırlamış | anımsamış
hatırlamıştı | anımsamıştı
hatırlar | anımsar
hatırlatabilecek | anımsatabilecek
hatırlatabilir | anımsatabilir
hatırlatabiliyor | anımsatabiliyor
hatırlatacak | anımsatacak
hatırlatacaklar | anımsatacaklar
hatırlatacağı | anımsatacağı
hatırlatacağını | anımsatacağını
hatırlatan | anımsatan
hatırlatanlar | anımsatanlar
hatırlatarak | anımsatarak
hatırlatma | anımsatma
hatırlatmak | anımsatmak
hatırlatmakta | anımsatmakta
hatırlatmalı | anımsatmalı
hatırlatması | anımsatması
hatırlatmasına | anımsatmasına
hatırlatmasında | anımsatmasında
hatırlatmasını | anımsatmasını
hatırlatmasının | anımsatmasının
hatırlatmasıyla | anımsatmasıyla
hatırlatmaya | anımsatmaya
hatırlatmayı | anımsatmayı
hatırlatmış | anımsatmış
hatırlatmıştı | anımsatmıştı
hatırlattı | anımsattı
hatırlattıkları | anımsattıkları
hatırlattıklarını | anımsattıklarını
hatırlattıktan | anımsattıktan
hatırlattılar | anımsattılar
hatırlattığı | anımsattığı
hatırlattığında | anımsattığında
hatırlattığını | anımsattığını
hatırlatın | anımsatın
hatırlatınız | anımsatınız
hatırlatıp | anımsatıp
hatırlatır | anımsatır
hatırlatıyor | anımsatıyor
hatırlatıyordu | anımsatıyordu
hatırlatıyorlar | anımsatıyorlar
hatırlayacak | anımsayacak
hatırlayacaklar | anımsayacaklar
hatırlayacağı | anımsayacağı
hatırlayacağını | anımsayacağını
hatırlayan | anımsayan
hatırlayanlar | anımsayanlar
hatırlayarak | anımsayarak
hatırlayın | anımsayın
hatırlayınca | anımsayınca
hatırlayınız | anımsayınız
hatırlayıp | anımsayıp
hatırlıyor | anımsıyor
hatırlıyordu | anımsıyordu
hatırlıyorlar | anımsıyorlar
havaalanı | havaalanı
havaalanına | havaalanına
havaalanında | havaalanında
havadis | haber
havadise | habere
havadisi | haberi
havadisin | haberin
havadisinde | haberinde
havadisinden | haberinden
havadisine | haberine
havadisini | haberini
havadisinin | haberinin
havadisiyle | haberiyle
havadisle | haberle
havadisler | haberler
havadislerde | haberlerde
havadislerden | haberlerden
havadislere | haberlere
havadisleri | haberleri
havadislerin | haberlerin
havadislerinde | haberlerinde
havadislerinden | haberlerinden
havadislerine | haberlerine
havadislerini | haberlerini
havadislerinin | haberlerinin
havadisleriyle | haberleriyle
havadislerle | haberlerle
havadiste | haberde
havadisten | haberden
havalimanı | havaalanı
havalimanına | havaalanına
havalimanında | havaalanında
hayat | hayat
hayata | hayata
hayata geçirdi | gerçekleştirdi
hayata geçirdikleri | gerçekleştirdikleri
hayata geçirdiklerini | gerçekleştirdiklerini
hayata geçirdikten | gerçekleştirdikten
hayata geçirdiler | gerçekleştirdiler
hayata geçirdiği | gerçekleştirdiği
hayata geçirdiğinde | gerçekleştirdiğinde
hayata geçirdiğini | gerçekleştirdiğini
hayata geçirebilecek | gerçekleştirebilecek
hayata geçirebilir | gerçekleştirebilir
hayata geçirebiliyor | gerçekleştirebiliyor
hayata geçirecek | gerçekleştirecek
hayata geçirecekler | gerçekleştirecekler
hayata geçireceği | gerçekleştireceği
hayata geçireceğini | gerçekleştireceğini
hayata geçiren | gerçekleştiren
hayata geçirenler | gerçekleştirenler
hayata geçirerek | gerçekleştirerek
hayata geçirildi | yapıldı
hayata geçirildikleri | gerçekleştirildikleri
hayata geçirildiklerini | gerçekleştirildiklerini
hayata geçirildikten | gerçekleştirildikten
hayata geçirildiler | gerçekleştirildiler
hayata geçirildiği | gerçekleştirildiği
hayata geçirildiğinde | gerçekleştirildiğinde
hayata geçirildiğini | gerçekleştirildiğini
hayata geçirilebilecek | gerçekleştirilebilecek
hayata geçirilebilir | gerçekleştirilebilir
hayata geçirilebiliyor | gerçekleştirilebiliyor
hayata geçirilecek | yapılacak
hayata geçirilecekler | gerçekleştirilecekler
hayata geçirileceği | gerçekleştirileceği
hayata geçirileceğini | gerçekleştirileceğini
hayata geçirilen | gerçekleştirilen
hayata geçirilenler | gerçekleştirilenler
hayata geçirilerek | gerçekleştirilerek
hayata geçirilin | gerçekleştirilin
hayata geçiriliniz | gerçekleştiriliniz
hayata geçirilip | gerçekleştirilip
hayata geçirilir | gerçekleştirilir
hayata geçiriliyor | yapılıyor
hayata geçiriliyordu | gerçekleştiriliyordu
hayata geçiriliyorlar | gerçekleştiriliyorlar
hayata geçirilme | gerçekleştirilme
hayata geçirilmek | gerçekleştirilmek
hayata geçirilmekte | gerçekleştirilmekte
hayata geçirilmeli | gerçekleştirilmeli
hayata geçirilmesi | gerçekleştirilmesi
hayata geçirilmesinde | gerçekleştirilmesinde
hayata geçirilmesine | gerçekleştirilmesine
hayata geçirilmesini | gerçekleştirilmesini
hayata geçirilmesinin | gerçekleştirilmesinin
hayata geçirilmesiyle | gerçekleştirilmesiyle
hayata geçirilmeye | gerçekleştirilmeye
hayata geçirilmeyi | gerçekleştirilmeyi
hayata geçirilmiş | gerçekleştirilmiş
hayata geçirilmişti | gerçekleştirilmişti
hayata geçirin | gerçekleştirin
hayata geçiriniz | gerçekleştiriniz
hayata geçirip | gerçekleştirip
hayata geçirir | gerçekleştirir
hayata geçiriyor | gerçekleştiriyor
hayata geçiriyordu | gerçekleştiriyordu
hayata geçiriyorlar | gerçekleştiriyorlar
hayata geçirme | gerçekleştirme
hayata geçirmek | gerçekleştirmek
hayata geçirmekte | gerçekleştirmekte
hayata geçirmeli | gerçekleştirmeli
hayata geçirmesi | gerçekleştirmesi
hayata geçirmesinde | gerçekleştirmesinde
hayata geçirmesine | gerçekleştirmesine
hayata geçirmesini | gerçekleştirmesini
hayata geçirmesinin | gerçekleştirmesinin
hayata geçirmesiyle | gerçekleştirmesiyle
hayata geçirmeye | gerçekleştirmeye
hayata geçirmeyi | gerçekleştirmeyi
hayata geçirmiş | gerçekleştirmiş
hayata geçirmişti | gerçekleştirmişti
hayata gözlerini yumdu | öldü
hayati
hayati tehlikesi bulunmuyor | hayati tehlikesi yok
hayati tehlikesi yok | hayati tehlikesi yok
hayatla | hayatla
hayatlar | hayatlar
hayatlara | hayatlara
hayatlarda | hayatlarda
hayatlardan | hayatlardan
hayatlarla | hayatlarla
hayatları | hayatları
hayatların | hayatların
hayatlarına | hayatlarına
hayatlarında | hayatlarında
hayatlarından | hayatlarından
hayatlarını | hayatlarını
hayatlarının | hayatlarının
hayatlarıyla | hayatlarıyla
hayatta | hayatta
hayattan | hayattan
hayatı | hayatı
hayatın | hayatın
hayatına | hayatına
hayatında | hayatında
hayatından | hayatından
hayatını | hayatını
hayatını kaybedecek | ölecek
hayatını kaybedecekler | ölecekler
hayatını kaybedeceği | öleceği
hayatını kaybedeceğini | öleceğini
hayatını kaybeden | ölen
hayatını kaybedenler | ölenler
hayatını kaybeder | ölür
hayatını kaybederek | ölerek
hayatını kaybedin | ölün
hayatını kaybedince | ölünce
hayatını kaybediniz | ölünüz
hayatını kaybedip | ölüp
hayatını kaybediyor | ölüyor
hayatını kaybediyordu | ölüyordu
hayatını kaybediyorlar | ölüyorlar
hayatını kaybetme | ölme
hayatını kaybetmek | ölmek
hayatını kaybetmek için | ölmek için
hayatını kaybetmekte | ölmekte
hayatını kaybetmeleri | ölmeleri
hayatını kaybetmesi | ölmesi
hayatını kaybetmesine | ölmesine
hayatını kaybetmesini | ölmesini
hayatını kaybetmesinin | ölmesinin
hayatını kaybetmeye | ölmeye
hayatını kaybetmeyi | ölmeyi
hayatını kaybetmiş | ölmüş
hayatını kaybetmişti | ölmüştü
hayatını kaybetti | öldü
hayatını kaybettik | öldük
hayatını kaybettikleri | öldükleri
hayatını kaybettiklerini | öldüklerini
hayatını kaybettiler | öldüler
hayatını kaybettim | öldüm
hayatını kaybettiği | öldüğü
hayatını kaybettiğine | öldüğüne
hayatını kaybettiğini | öldüğünü
hayatını yitirdi | öldü
hayatını yitirdikleri | öldükleri
hayatını yitirdiklerini | öldüklerini
hayatını yitirdiler | öldüler
hayatını yitirdiği | öldüğü
hayatını yitirdiğini | öldüğünü
hayatını yitirecek | ölecek
hayatını yitirecekler | ölecekler
hayatını yitireceği | öleceği
hayatını yitireceğini | öleceğini
hayatını yitiren | ölen
hayatını yitirenler | ölenler
hayatını yitirerek | ölerek
hayatını yitirin | ölün
hayatını yitiriniz | ölünüz
hayatını yitirip | ölüp
hayatını yitirir | ölür
hayatını yitiriyor | ölüyor
hayatını yitiriyordu | ölüyordu
hayatını yitiriyorlar | ölüyorlar
hayatını yitirme | ölme
hayatını yitirmek | ölmek
hayatını yitirmekte | ölmekte
hayatını yitirmesi | ölmesi
hayatını yitirmesine | ölmesine
hayatını yitirmesini | ölmesini
hayatını yitirmesinin | ölmesinin
hayatını yitirmeye | ölmeye
hayatını yitirmeyi | ölmeyi
hayatını yitirmiş | ölmüş
hayatını yitirmişti | ölmüştü
hayatının | hayatının
hayatıyla | hayatıyla
hayli | epey
hayret
hayret edecek | şaşıracak
hayret edecekler | şaşıracaklar
hayret edeceği | şaşıracağı
hayret edeceğini | şaşıracağını
hayret eden | şaşıran
hayret edenler | şaşıranlar
hayret eder | şaşırır
hayret ederek | şaşırarak
hayret edin | şaşırın
hayret ediniz | şaşırınız
hayret edip | şaşırıp
hayret ediyor | şaşırıyor
hayret ediyordu | şaşırıyordu
hayret ediyorlar | şaşırıyorlar
hayret etme | şaşırma
hayret etmek | şaşırmak
hayret etmekte | şaşırmakta
hayret etmesi | şaşırması
hayret etmesine | şaşırmasına
hayret etmesini | şaşırmasını
hayret etmesinin | şaşırmasının
hayret etmeye | şaşırmaya
hayret etmeyi | şaşırmayı
hayret etmiş | şaşırmış
hayret etmişti | şaşırmıştı
hayret etti | şaşırdı
hayret ettikleri | şaşırdıkları
hayret ettiklerini | şaşırdıklarını
hayret ettiler | şaşırdılar
hayret ettiği | şaşırdığı
hayret ettiğini | şaşırdığını
hayırsever | hayırsever
hayırseverde | hayırseverde
hayırseverden | hayırseverden
hayırsevere | hayırsevere
hayırseveri | hayırseveri
hayırseverin | hayırseverin
hayırseverinde | hayırseverinde
hayırseverinden | hayırseverinden
hayırseverine | hayırseverine
hayırseverini | hayırseverini
hayırseverinin | hayırseverinin
hayırseveriyle | hayırseveriyle
hayırseverle | hayırseverle
hayırseverler | hayırseverler
hayırseverlerde | hayırseverlerde
hayırseverlerden | hayırseverlerden
hayırseverlere | hayırseverlere
hayırseverleri | hayırseverleri
hayırseverlerin | hayırseverlerin
hayırseverlerinde | hayırseverlerinde
hayırseverlerinden | hayırseverlerinden
hayırseverlerine | hayırseverlerine
hayırseverlerini | hayırseverlerini
hayırseverlerinin | hayırseverlerinin
hayırseverleriyle | hayırseverleriyle
hayırseverlerle | hayırseverlerle
haziran
haziran ayında | haziranda
haziranda | haziranda
hazırlanabilecek | hazırlanabilecek
hazırlanabilir | hazırlanabilir
hazırlanabiliyor | hazırlanabiliyor
hazırlanacak | hazırlanacak
hazırlanacaklar | hazırlanacaklar
hazırlanacağı | hazırlanacağı
hazırlanacağını | hazırlanacağını
hazırlanan | hazırlanan
hazırlananlar | hazırlananlar
hazırlanarak | hazırlanarak
hazırlandı | hazırlandı
hazırlandıkları | hazırlandıkları
hazırlandıklarını | hazırlandıklarını
hazırlandıktan | hazırlandıktan
hazırlandılar | hazırlandılar
hazırlandığı | hazırlandığı
hazırlandığında | hazırlandığında
hazırlandığını | hazırlandığını
hazırlanma | hazırlanma
hazırlanmak | hazırlanmak
hazırlanmakta | hazırlanmakta
hazırlanmalı | hazırlanmalı
hazırlanması | hazırlanması
hazırlanmasına | hazırlanmasına
hazırlanmasında | hazırlanmasında
hazırlanmasını | hazırlanmasını
hazırlanmasının | hazırlanmasının
hazırlanmasıyla | hazırlanmasıyla
hazırlanmaya | hazırlanmaya
hazırlanmayı | hazırlanmayı
hazırlanmış | hazırlanmış
hazırlanmıştı | hazırlanmıştı
hazırlanın | hazırlanın
hazırlanınız | hazırlanınız
hazırlanıp | hazırlanıp
hazırlanır | hazırlanır
hazırlanıyor | hazırlanıyor
hazırlanıyordu | hazırlanıyordu
hazırlanıyorlar | hazırlanıyorlar
hazırlık
hazırlık yapabilecek | hazırlanabilecek
hazırlık yapabilir | hazırlanabilir
hazırlık yapabiliyor | hazırlanabiliyor
hazırlık yapacak | hazırlanacak
hazırlık yapacaklar | hazırlanacaklar
hazırlık yapacağı | hazırlanacağı
hazırlık yapacağını | hazırlanacağını
hazırlık yapan | hazırlanan
hazırlık yapanlar | hazırlananlar
hazırlık yapar | hazırlanır
hazırlık yaparak | hazırlanarak
hazırlık yapma | hazırlanma
hazırlık yapmak | hazırlanmak
hazırlık yapmakta | hazırlanmakta
hazırlık yapmalı | hazırlanmalı
hazırlık yapması | hazırlanması
hazırlık yapmasına | hazırlanmasına
hazırlık yapmasında | hazırlanmasında
hazırlık yapmasını | hazırlanmasını
hazırlık yapmasının | hazırlanmasının
hazırlık yapmasıyla | hazırlanmasıyla
hazırlık yapmaya | hazırlanmaya
hazırlık yapmayı | hazırlanmayı
hazırlık yapmış | hazırlanmış
hazırlık yapmıştı | hazırlanmıştı
hazırlık yaptı | hazırlandı
hazırlık yaptıkları | hazırlandıkları
hazırlık yaptıklarını | hazırlandıklarını
hazırlık yaptıktan | hazırlandıktan
hazırlık yaptılar | hazırlandılar
hazırlık yaptığı | hazırlandığı
hazırlık yaptığında | hazırlandığında
hazırlık yaptığını | hazırlandığını
hazırlık yapın | hazırlanın
hazırlık yapınız | hazırlanınız
hazırlık yapıp | hazırlanıp
hazırlık yapıyor | hazırlanıyor
hazırlık yapıyordu | hazırlanıyordu
hazırlık yapıyorlar | hazırlanıyorlar

hedef | amaç
hedefe | amaca
hedefi | amacı
hedefin | amacın
hedefinde | amacında
hedefinden | amacından
hedefine | amacına
hedefini | amacını
hedefinin | amacının
hedefiyle | üzere
hedefle | amaçla
hedefledi | amaçladı
hedefledikleri | amaçladıkları
hedeflediklerini | amaçladıklarını
hedefledikten | amaçladıktan
hedeflediler | amaçladılar
hedeflediği | amaçladığı
hedeflediğinde | amaçladığında
hedeflediğini | amaçladığını
hedefleme | amaçlama
hedeflemek | amaçlamak
hedeflemekte | amaçlamakta
hedeflemeli | amaçlamalı
hedeflemesi | amaçlaması
hedeflemesinde | amaçlamasında
hedeflemesine | amaçlamasına
hedeflemesini | amaçlamasını
hedeflemesinin | amaçlamasının
hedeflemesiyle | amaçlamasıyla
hedeflemeye | amaçlamaya
hedeflemeyi | amaçlamayı
hedeflemiş | amaçlamış
hedeflemişti | amaçlamıştı
hedeflendi | amaçlandı
hedeflendikleri | amaçlandıkları
hedeflendiklerini | amaçlandıklarını
hedeflendikten | amaçlandıktan
hedeflendiler | amaçlandılar
hedeflendiği | amaçlandığı
hedeflendiğinde | amaçlandığında
hedeflendiğini | amaçlandığını
hedeflenebilecek | amaçlanabilecek
hedeflenebilir | amaçlanabilir
hedeflenebiliyor | amaçlanabiliyor
hedeflenecek | amaçlanacak
hedeflenecekler | amaçlanacaklar
hedefleneceği | amaçlanacağı
hedefleneceğini | amaçlanacağını
hedeflenen | amaçlanan
hedeflenenler | amaçlananlar
hedeflenerek | amaçlanarak
hedeflenin | amaçlanın
hedefleniniz | amaçlanınız
hedeflenip | amaçlanıp
hedeflenir | amaçlanır
hedefleniyor | amaçlanıyor
hedefleniyordu | amaçlanıyordu
hedefleniyorlar | amaçlanıyorlar
hedeflenme | amaçlanma
hedeflenmek | amaçlanmak
hedeflenmekte | amaçlanmakta
hedeflenmeli | amaçlanmalı
hedeflenmesi | amaçlanması
hedeflenmesinde | amaçlanmasında
hedeflenmesine | amaçlanmasına
hedeflenmesini | amaçlanmasını
hedeflenmesinin | amaçlanmasının
hedeflenmesiyle | amaçlanmasıyla
hedeflenmeye | amaçlanmaya
hedeflenmeyi | amaçlanmayı
hedeflenmiş | amaçlanmış
hedeflenmişti | amaçlanmıştı
hedefler | amaçlar
hedeflerde | amaçlarda
hedeflerden | amaçlardan
hedeflere | amaçlara
hedefleri | amaçları
hedeflerin | amaçların
hedeflerinde | amaçlarında
hedeflerinden | amaçlarından
hedeflerine | amaçlarına
hedeflerini | amaçlarını
hedeflerinin | amaçlarının
hedefleriyle | amaçlarıyla
hedeflerle | amaçlarla
hedefleyebilecek | amaçlayabilecek
hedefleyebilir | amaçlayabilir
hedefleyebiliyor | amaçlayabiliyor
hedefleyecek | amaçlayacak
hedefleyecekler | amaçlayacaklar
hedefleyeceği | amaçlayacağı
hedefleyeceğini | amaçlayacağını
hedefleyen | amaçlayan
hedefleyenler | amaçlayanlar
hedefleyerek | amaçlayarak
hedefleyin | amaçlayın
hedefleyiniz | amaçlayınız
hedefleyip | amaçlayıp
hedefliyor | amaçlıyor
hedefliyordu | amaçlıyordu
hedefliyorlar | amaçlıyorlar
hedefte | amaçta
hedeften | amaçtan
hediye | hediye
hediye edecek | hediye edecek
hediye edecekler | hediye edecekler
hediye edeceği | hediye edeceği
hediye edeceğini | hediye edeceğini
hediye eden | hediye eden
hediye ederek | hediye ederek
hediye edince | hediye edince
hediye edip | hediye edip
hediye ediyor | hediye ediyor
hediye ediyordu | hediye ediyordu
hediye ediyorlar | hediye ediyorlar
hediye etme | hediye etme
hediye etmek | hediye etmek
hediye etmek için | hediye etmek için
hediye etmeleri | hediye etmeleri
hediye etmesi | hediye etmesi
hediye etmesine | hediye etmesine
hediye etmesini | hediye etmesini
hediye etmeye | hediye etmeye
hediye etmeyi | hediye etmeyi
hediye etmiş | hediye etmiş
hediye etti | hediye etti
hediye ettik | hediye ettik
hediye ettiler | hediye ettiler
hediye ettim | hediye ettim
hediye ettiği | hediye ettiği
hediye ettiğine | hediye ettiğine
hediye ettiğini | hediye ettiğini
hediyede | hediyede
hediyeden | hediyeden
hediyeler | hediyeler
hediyelerde | hediyelerde
hediyelerden | hediyelerden
hediyelere | hediyelere
hediyeleri | hediyeleri
hediyelerin | hediyelerin
hediyelerinde | hediyelerinde
hediyelerinden | hediyelerinden
hediyelerine | hediyelerine
hediyelerini | hediyelerini
hediyelerinin | hediyelerinin
hediyeleriyle | hediyeleriyle
hediyelerle | hediyelerle
hediyenin | armağanın
hediyesi | armağanı
hediyesinde | armağanında
hediyesinden | armağanından
hediyesine | armağanına
hediyesini | armağanını
hediyesinin | armağanının
hediyesiyle | armağanıyla
hediyeye | armağana
hediyeyi | armağanı
hediyeyle | armağanla
hekim | hekim
hekimde | hekimde
hekimden | hekimden
hekime | hekime
hekimi | hekimi
hekimin | hekimin
hekiminde | hekiminde
hekiminden | hekiminden
hekimine | hekimine
hekimini | hekimini
hekiminin | hekiminin
hekimiyle | hekimiyle
hekimle | hekimle
hekimler | hekimler
hekimlerde | hekimlerde
hekimlerden | hekimlerden
hekimlere | hekimlere
hekimleri | hekimleri
hekimlerin | hekimlerin
hekimlerinde | hekimlerinde
hekimlerinden | hekimlerinden
hekimlerine | hekimlerine
hekimlerini | hekimlerini
hekimlerinin | hekimlerinin
hekimleriyle | hekimleriyle
hekimlerle | hekimlerle
hemen | hemen
hemen akabinde | hemen sonra
hemen ardından | hemen sonra
hemen hemen | neredeyse
hemen hemen herkes | hemen herkes
hemen hemen hiç | neredeyse hiç
hemen hemen tüm | neredeyse tüm
hemen her zaman | hemen her zaman
hemen herkes | hemen herkes
hemen sonra | hemen sonra
hemen sonrasında | hemen sonra
henüz
henüz belli değil | henüz bilinmiyor
henüz bilinmiyor | henüz bilinmiyor
henüz netlik kazanmadı | henüz bilinmiyor
her | her
her bir | her
her defasında | her defasında
her gün | her gün
her seferinde | her defasında
her sene | her yıl
her tarafta | her yerde
her yerde | her yerde
her yıl | her yıl
her zaman | daima
her zaman olduğu gibi | alışıldığı gibi
her zamanki gibi | alışıldığı gibi
her şeye karşın | her şeye karşın
her şeye rağmen | her şeye karşın
herkes
heyelan | heyelan

hiddet | öfke
hikaye | öykü
hikayede | öyküde
hikayeden | öyküden
hikayeler | öyküler
hikayelerde | öykülerde
hikayelerden | öykülerden
hikayelere | öykülere
hikayeleri | öyküleri
hikayelerin | öykülerin
hikayelerinde | öykülerinde
hikayelerinden | öykülerinden
hikayelerine | öykülerine
hikayelerini | öykülerini
hikayelerinin | öykülerinin
hikayeleriyle | öyküleriyle
hikayelerle | öykülerle
hikayenin | öykünün
hikayesi | öyküsü
hikayesinde | öyküsünde
hikayesinden | öyküsünden
hikayesine | öyküsüne
hikayesini | öyküsünü
hikayesinin | öyküsünün
hikayesiyle | öyküsüyle
hikayeye | öyküye
hikayeyi | öyküyü
hikayeyle | öyküyle
hikâye | öykü
hikâyede | öyküde
hikâyeden | öyküden
hikâyeler | öyküler
hikâyelerde | öykülerde
hikâyelerden | öykülerden
hikâyelere | öykülere
hikâyeleri | öyküleri
hikâyelerin | öykülerin
hikâyelerinde | öykülerinde
hikâyelerinden | öykülerinden
hikâyelerine | öykülerine
hikâyelerini | öykülerini
hikâyelerinin | öykülerinin
hikâyeleriyle | öyküleriyle
hikâyelerle | öykülerle
hikâyenin | öykünün
hikâyesi | öyküsü
hikâyesinde | öyküsünde
hikâyesinden | öyküsünden
hikâyesine | öyküsüne
hikâyesini | öyküsünü
hikâyesinin | öyküsünün
hikâyesiyle | öyküsüyle
hikâyeye | öyküye
hikâyeyi | öyküyü
hikâyeyle | öyküyle
hizmete
hizmete alınabilecek | devreye alınabilecek
hizmete alınabilir | devreye alınabilir
hizmete alınabiliyor | devreye alınabiliyor
hizmete alınacak | devreye alınacak
hizmete alınacaklar | devreye alınacaklar
hizmete alınacağı | devreye alınacağı
hizmete alınacağını | devreye alınacağını
hizmete alınan | devreye alınan
hizmete alınanlar | devreye alınanlar
hizmete alınarak | devreye alınarak
hizmete alındı | devreye alındı
hizmete alındıkları | devreye alındıkları
hizmete alındıklarını | devreye alındıklarını
hizmete alındıktan | devreye alındıktan
hizmete alındılar | devreye alındılar
hizmete alındığı | devreye alındığı
hizmete alındığında | devreye alındığında
hizmete alındığını | devreye alındığını
hizmete alınma | devreye alınma
hizmete alınmak | devreye alınmak
hizmete alınmakta | devreye alınmakta
hizmete alınmalı | devreye alınmalı
hizmete alınması | devreye alınması
hizmete alınmasına | devreye alınmasına
hizmete alınmasında | devreye alınmasında
hizmete alınmasını | devreye alınmasını
hizmete alınmasının | devreye alınmasının
hizmete alınmasıyla | devreye alınmasıyla
hizmete alınmaya | devreye alınmaya
hizmete alınmayı | devreye alınmayı
hizmete alınmış | devreye alınmış
hizmete alınmıştı | devreye alınmıştı
hizmete alının | devreye alının
hizmete alınınız | devreye alınınız
hizmete alınıp | devreye alınıp
hizmete alınır | devreye alınır
hizmete alınıyor | devreye alınıyor
hizmete alınıyordu | devreye alınıyordu
hizmete alınıyorlar | devreye alınıyorlar
hizmete girdi | açıldı
hizmete girdik | açıldık
hizmete girdiler | açıldılar
hizmete girdim | açıldım
hizmete girdiği | açıldığı
hizmete girdiğine | açıldığına
hizmete girdiğini | açıldığını
hizmete girecek | açılacak
hizmete girecekler | açılacaklar
hizmete gireceği | açılacağı
hizmete gireceğini | açılacağını
hizmete giren | açılan
hizmete girerek | açılarak
hizmete girince | açılınca
hizmete girip | açılıp
hizmete giriyor | açılıyor
hizmete giriyordu | açılıyordu
hizmete giriyorlar | açılıyorlar
hizmete girme | açılma
hizmete girmek | açılmak
hizmete girmek için | açılmak için
hizmete girmeleri | açılmaları
hizmete girmesi | açılması
hizmete girmesine | açılmasına
hizmete girmesini | açılmasını
hizmete girmeye | açılmaya
hizmete girmeyi | açılmayı
hizmete girmiş | açılmış
hiç
hiç bir yerde | hiçbir yerde
hiç değilse | en az
hiç kimse | kimse
hiç olmazsa | en az
hiçbir
hiçbir yerde | hiçbir yerde

hol | hol
hoşnut | hoşnut

hukuki | yasal
hususi | özel
huzurevi | huzurevi

hâkim | hakim
hâkime | hakime
hâkimi | hakimi
hâkimin | hakimin
hâkimiyetini
hâkimiyetini kaybetti | kontrolünü kaybetti
hâkimler | hakimler
hâlbuki | oysa
hâlde
hâlen | hala
hâlihazırda | şimdi
hâlâ | hala

hükümlü | mahkum
hükümlüde | mahkumda
hükümlüden | mahkumdan
hükümlüler | mahkumlar
hükümlülerde | mahkumlarda
hükümlülerden | mahkumlardan
hükümlülere | mahkumlara
hükümlüleri | mahkumları
hükümlülerin | mahkumların
hükümlülerinde | mahkumlarında
hükümlülerinden | mahkumlarından
hükümlülerine | mahkumlarına
hükümlülerini | mahkumlarını
hükümlülerinin | mahkumlarının
hükümlüleriyle | mahkumlarıyla
hükümlülerle | mahkumlarla
hükümlünün | mahkumun
hükümlüsü | mahkumu
hükümlüsünde | mahkumunda
hükümlüsünden | mahkumundan
hükümlüsüne | mahkumuna
hükümlüsünü | mahkumunu
hükümlüsünün | mahkumunun
hükümlüsüyle | mahkumuyla
hükümlüye | mahkuma
hükümlüyle | mahkumla
hükümlüyü | mahkumu
hürriyet | hürriyet
hürriyete | hürriyete
hürriyeti | hürriyeti
hürriyetin | hürriyetin
hürriyetinde | hürriyetinde
hürriyetinden | hürriyetinden
hürriyetine | hürriyetine
hürriyetini | hürriyetini
hürriyetinin | hürriyetinin
hürriyetiyle | hürriyetiyle
hürriyetle | hürriyetle
hürriyetler | hürriyetler
hürriyetlerde | hürriyetlerde
hürriyetlerden | hürriyetlerden
hürriyetlere | hürriyetlere
hürriyetleri | hürriyetleri
hürriyetlerin | hürriyetlerin
hürriyetlerinde | hürriyetlerinde
hürriyetlerinden | hürriyetlerinden
hürriyetlerine | hürriyetlerine
hürriyetlerini | hürriyetlerini
hürriyetlerinin | hürriyetlerinin
hürriyetleriyle | hürriyetleriyle
hürriyetlerle | hürriyetlerle
hürriyette | hürriyette
hürriyetten | hürriyetten

hızla | hızla
hızlanabilecek | hızlanabilecek
hızlanabilir | hızlanabilir
hızlanabiliyor | hızlanabiliyor
hızlanacak | hızlanacak
hızlanacaklar | hızlanacaklar
hızlanacağı | hızlanacağı
hızlanacağını | hızlanacağını
hızlanan | hızlanan
hızlananlar | hızlananlar
hızlanarak | hızlanarak
hızlandı | hızlandı
hızlandıkları | hızlandıkları
hızlandıklarını | hızlandıklarını
hızlandıktan | hızlandıktan
hızlandılar | hızlandılar
hızlandıracak | hızlandıracak
hızlandıracaklar | hızlandıracaklar
hızlandıracağı | hızlandıracağı
hızlandıracağını | hızlandıracağını
hızlandıran | hızlandıran
hızlandırarak | hızlandırarak
hızlandırdı | hızlandırdı
hızlandırdık | hızlandırdık
hızlandırdılar | hızlandırdılar
hızlandırdım | hızlandırdım
hızlandırdığı | hızlandırdığı
hızlandırdığına | hızlandırdığına
hızlandırdığını | hızlandırdığını
hızlandırma | hızlandırma
hızlandırmak | hızlandırmak
hızlandırmak için | hızlandırmak için
hızlandırmaları | hızlandırmaları
hızlandırması | hızlandırması
hızlandırmasına | hızlandırmasına
hızlandırmasını | hızlandırmasını
hızlandırmaya | hızlandırmaya
hızlandırmayı | hızlandırmayı
hızlandırmış | hızlandırmış
hızlandırınca | hızlandırınca
hızlandırıp | hızlandırıp
hızlandırıyor | hızlandırıyor
hızlandırıyordu | hızlandırıyordu
hızlandırıyorlar | hızlandırıyorlar
hızlandığı | hızlandığı
hızlandığında | hızlandığında
hızlandığını | hızlandığını
hızlanma | hızlanma
hızlanmak | hızlanmak
hızlanmakta | hızlanmakta
hızlanmalı | hızlanmalı
hızlanması | hızlanması
hızlanmasına | hızlanmasına
hızlanmasında | hızlanmasında
hızlanmasını | hızlanmasını
hızlanmasının | hızlanmasının
hızlanmasıyla | hızlanmasıyla
hızlanmaya | hızlanmaya
hızlanmayı | hızlanmayı
hızlanmış | hızlanmış
hızlanmıştı | hızlanmıştı
hızlanın | hızlanın
hızlanınız | hızlanınız
hızlanıp | hızlanıp
hızlanır | hızlanır
hızlanıyor | hızlanıyor
hızlanıyordu | hızlanıyordu
hızlanıyorlar | hızlanıyorlar
hızlı | hızlı
hızlı bir şekilde | hızla
hızlı şekilde | hızla
hızlıca | hızla

iade
iade edecek | iade edecek
iade edecekler | iade edecekler
iade edeceği | iade edeceği
iade edeceğini | iade edeceğini
iade eden | iade eden
iade ederek | iade ederek
iade edildi | iade edildi
iade edildik | iade edildik
iade edildiler | iade edildiler
iade edildim | iade edildim
iade edildiği | iade edildiği
iade edildiğine | iade edildiğine
iade edildiğini | iade edildiğini
iade edilecek | iade edilecek
iade edilecekler | iade edilecekler
iade edileceği | iade edileceği
iade edileceğini | iade edileceğini
iade edilen | iade edilen
iade edilerek | iade edilerek
iade edilince | iade edilince
iade edilip | iade edilip
iade ediliyor | iade ediliyor
iade ediliyordu | iade ediliyordu
iade ediliyorlar | iade ediliyorlar
iade edilme | iade edilme
iade edilmek | iade edilmek
iade edilmek için | iade edilmek için
iade edilmeleri | iade edilmeleri
iade edilmesi | iade edilmesi
iade edilmesine | iade edilmesine
iade edilmesini | iade edilmesini
iade edilmeye | iade edilmeye
iade edilmeyi | iade edilmeyi
iade edilmiş | iade edilmiş
iade edince | iade edince
iade edip | iade edip
iade ediyor | iade ediyor
iade ediyordu | iade ediyordu
iade ediyorlar | iade ediyorlar
iade etme | iade etme
iade etmek | iade etmek
iade etmek için | iade etmek için
iade etmeleri | iade etmeleri
iade etmesi | iade etmesi
iade etmesine | iade etmesine
iade etmesini | iade etmesini
iade etmeye | iade etmeye
iade etmeyi | iade etmeyi
iade etmiş | iade etmiş
iade etti | iade etti
iade ettik | iade ettik
iade ettiler | iade ettiler
iade ettim | iade ettim
iade ettiği | iade ettiği
iade ettiğine | iade ettiğine
iade ettiğini | iade ettiğini

idare | idare
idare edecek | yönetecek
idare edecekler | yönetecekler
idare edeceği | yöneteceği
idare edeceğini | yöneteceğini
idare eden | yöneten
idare edenler | yönetenler
idare eder | yönetir
idare ederek | yöneterek
idare edildi | yönetildi
idare edildik | yönetildik
idare edildikleri | yönetildikleri
idare edildiklerini | yönetildiklerini
idare edildiler | yönetildiler
idare edildim | yönetildim
idare edildiği | yönetildiği
idare edildiğine | yönetildiğine
idare edildiğini | yönetildiğini
idare edilecek | yönetilecek
idare edilecekler | yönetilecekler
idare edileceği | yönetileceği
idare edileceğini | yönetileceğini
idare edilen | yönetilen
idare edilenler | yönetilenler
idare edilerek | yönetilerek
idare edilin | yönetilin
idare edilince | yönetilince
idare ediliniz | yönetiliniz
idare edilip | yönetilip
idare edilir | yönetilir
idare ediliyor | yönetiliyor
idare ediliyordu | yönetiliyordu
idare ediliyorlar | yönetiliyorlar
idare edilme | yönetilme
idare edilmek | yönetilmek
idare edilmek için | yönetilmek için
idare edilmekte | yönetilmekte
idare edilmeleri | yönetilmeleri
idare edilmesi | yönetilmesi
idare edilmesine | yönetilmesine
idare edilmesini | yönetilmesini
idare edilmesinin | yönetilmesinin
idare edilmeye | yönetilmeye
idare edilmeyi | yönetilmeyi
idare edilmiş | yönetilmiş
idare edilmişti | yönetilmişti
idare edin | yönetin
idare edince | yönetince
idare ediniz | yönetiniz
idare edip | yönetip
idare ediyor | yönetiyor
idare ediyordu | yönetiyordu
idare ediyorlar | yönetiyorlar
idare etme | yönetme
idare etmek | yönetmek
idare etmek için | yönetmek için
idare etmekte | yönetmekte
idare etmeleri | yönetmeleri
idare etmesi | yönetmesi
idare etmesine | yönetmesine
idare etmesini | yönetmesini
idare etmesinin | yönetmesinin
idare etmeye | yönetmeye
idare etmeyi | yönetmeyi
idare etmiş | yönetmiş
idare etmişti | yönetmişti
idare etti | yönetti
idare ettik | yönettik
idare ettikleri | yönettikleri
idare ettiklerini | yönettiklerini
idare ettiler | yönettiler
idare ettim | yönettim
idare ettiği | yönettiği
idare ettiğine | yönettiğine
idare ettiğini | yönettiğini
idareci | idareci
idarecide | idarecide
idareciden | idareciden
idareciler | idareciler
idarecilerde | idarecilerde
idarecilerden | idarecilerden
idarecilere | idarecilere
idarecileri | idarecileri
idarecilerin | idarecilerin
idarecilerinde | idarecilerinde
idarecilerinden | idarecilerinden
idarecilerine | idarecilerine
idarecilerini | idarecilerini
idarecilerinin | idarecilerinin
idarecileriyle | idarecileriyle
idarecilerle | idarecilerle
idarecinin | idarecinin
idarecisi | idarecisi
idarecisinde | idarecisinde
idarecisinden | idarecisinden
idarecisine | idarecisine
idarecisini | idarecisini
idarecisinin | idarecisinin
idarecisiyle | idarecisiyle
idareciye | idareciye
idareciyi | idareciyi
idareciyle | idareciyle
idarede | idarede
idareden | idareden
idareler | idareler
idarelerde | idarelerde
idarelerden | idarelerden
idarelere | idarelere
idareleri | idareleri
idarelerin | idarelerin
idarelerinde | idarelerinde
idarelerinden | idarelerinden
idarelerine | idarelerine
idarelerini | idarelerini
idarelerinin | idarelerinin
idareleriyle | idareleriyle
idarelerle | idarelerle
idarenin | idarenin
idaresi | idaresi
idaresinde | idaresinde
idaresinden | idaresinden
idaresine | idaresine
idaresini | idaresini
idaresinin | idaresinin
idaresiyle | idaresiyle
idareye | idareye
idareyi | idaresi
idareyle | idareyle

ifade
ifade edebilecek | anlatabilecek
ifade edebilir | anlatabilir
ifade edebiliyor | anlatabiliyor
ifade edecek | anlatacak
ifade edecekler | anlatacaklar
ifade edeceği | anlatacağı
ifade edeceğini | anlatacağını
ifade eden | diyen
ifade edenler | anlatanlar
ifade eder | söyler
ifade ederek | diyerek
ifade edildi | söylendi
ifade edildikleri | açıklandıkları
ifade edildiklerini | açıklandıklarını
ifade edildikten | açıklandıktan
ifade edildiler | açıklandılar
ifade edildiği | açıklandığı
ifade edildiğinde | açıklandığında
ifade edildiğini | açıklandığını
ifade edilebilecek | açıklanabilecek
ifade edilebilir | açıklanabilir
ifade edilebiliyor | açıklanabiliyor
ifade edilecek | açıklanacak
ifade edilecekler | açıklanacaklar
ifade edileceği | açıklanacağı
ifade edileceğini | açıklanacağını
ifade edilen | açıklanan
ifade edilenler | açıklananlar
ifade edilerek | açıklanarak
ifade edilin | açıklanın
ifade ediliniz | açıklanınız
ifade edilip | açıklanıp
ifade edilir | açıklanır
ifade ediliyor | açıklanıyor
ifade ediliyordu | açıklanıyordu
ifade ediliyorlar | açıklanıyorlar
ifade edilme | açıklanma
ifade edilmek | açıklanmak
ifade edilmekte | açıklanmakta
ifade edilmeli | açıklanmalı
ifade edilmesi | açıklanması
ifade edilmesinde | açıklanmasında
ifade edilmesine | açıklanmasına
ifade edilmesini | açıklanmasını
ifade edilmesinin | açıklanmasının
ifade edilmesiyle | açıklanmasıyla
ifade edilmeye | açıklanmaya
ifade edilmeyi | açıklanmayı
ifade edilmiş | açıklanmış
ifade edilmişti | açıklanmıştı
ifade edin | anlatın
ifade ediniz | anlatınız
ifade edip | anlatıp
ifade ediyor | diyor
ifade ediyordu | söylüyordu
ifade ediyorlar | diyorlar
ifade etme | anlatma
ifade etmek | anlatmak
ifade etmekte | anlatmakta
ifade etmeli | anlatmalı
ifade etmesi | anlatması
ifade etmesinde | anlatmasında
ifade etmesine | anlatmasına
ifade etmesini | anlatmasını
ifade etmesinin | anlatmasının
ifade etmesiyle | anlatmasıyla
ifade etmeye | anlatmaya
ifade etmeyi | anlatmayı
ifade etmiş | anlatmış
ifade etmişti | demişti
ifade etti | dedi
ifade ettikleri | anlattıkları
ifade ettiklerini | anlattıklarını
ifade ettikten | anlattıktan
ifade ettiler | dediler
ifade ettiği | anlattığı
ifade ettiğinde | anlattığında
ifade ettiğini | anlattığını
ifadeyle

ihbar
ihbar üzerine | ihbar üzerine
ihraç
ihraç edecek | ihraç edecek
ihraç edecekler | ihraç edecekler
ihraç edeceği | ihraç edeceği
ihraç edeceğini | ihraç edeceğini
ihraç eden | ihraç eden
ihraç ederek | ihraç ederek
ihraç edince | ihraç edince
ihraç edip | ihraç edip
ihraç ediyor | ihraç ediyor
ihraç ediyordu | ihraç ediyordu
ihraç ediyorlar | ihraç ediyorlar
ihraç etme | ihraç etme
ihraç etmek | ihraç etmek
ihraç etmek için | ihraç etmek için
ihraç etmeleri | ihraç etmeleri
ihraç etmesi | ihraç etmesi
ihraç etmesine | ihraç etmesine
ihraç etmesini | ihraç etmesini
ihraç etmeye | ihraç etmeye
ihraç etmeyi | ihraç etmeyi
ihraç etmiş | ihraç etmiş
ihraç etti | ihraç etti
ihraç ettik | ihraç ettik
ihraç ettiler | ihraç ettiler
ihraç ettim | ihraç ettim
ihraç ettiği | ihraç ettiği
ihraç ettiğine | ihraç ettiğine
ihraç ettiğini | ihraç ettiğini
ihtimal | ihtimal
ihtimala | ihtimala
ihtimalda | ihtimalda
ihtimaldan | ihtimaldan
ihtimalla | ihtimalla
ihtimallar | ihtimallar
ihtimallara | ihtimallara
ihtimallarda | ihtimallarda
ihtimallardan | ihtimallardan
ihtimallarla | ihtimallarla
ihtimalları | ihtimalları
ihtimalların | ihtimalların
ihtimallarına | ihtimallarına
ihtimallarında | ihtimallarında
ihtimallarından | ihtimallarından
ihtimallarını | ihtimallarını
ihtimallarının | ihtimallarının
ihtimallarıyla | ihtimallarıyla
ihtimalı | ihtimalı
ihtimalın | ihtimalın
ihtimalına | ihtimalına
ihtimalında | ihtimalında
ihtimalından | ihtimalından
ihtimalını | ihtimalını
ihtimalının | ihtimalının
ihtimalıyla | ihtimalıyla
ihtiva
ihtiva edecek | içerecek
ihtiva edecekler | içerecekler
ihtiva edeceği | içereceği
ihtiva edeceğini | içereceğini
ihtiva eden | içeren
ihtiva edenler | içerenler
ihtiva eder | içerir
ihtiva ederek | içererek
ihtiva edin | içerin
ihtiva ediniz | içeriniz
ihtiva edip | içerip
ihtiva ediyor | içeriyor
ihtiva ediyordu | içeriyordu
ihtiva ediyorlar | içeriyorlar
ihtiva etme | içerme
ihtiva etmek | içermek
ihtiva etmekte | içermekte
ihtiva etmesi | içermesi
ihtiva etmesine | içermesine
ihtiva etmesini | içermesini
ihtiva etmesinin | içermesinin
ihtiva etmeye | içermeye
ihtiva etmeyi | içermeyi
ihtiva etmiş | içermiş
ihtiva etmişti | içermişti
ihtiva etti | içerdi
ihtiva ettikleri | içerdikleri
ihtiva ettiklerini | içerdiklerini
ihtiva ettiler | içerdiler
ihtiva ettiği | içerdiği
ihtiva ettiğini | içerdiğini
ihtiyaca | ihtiyaca
ihtiyacı | ihtiyacı
ihtiyacın | ihtiyacın
ihtiyacına | ihtiyacına
ihtiyacında | ihtiyacında
ihtiyacından | ihtiyacından
ihtiyacını | ihtiyacını
ihtiyacının | ihtiyacının
ihtiyacıyla | ihtiyacıyla
ihtiyari | seçmeli
ihtiyaç | ihtiyaç
ihtiyaç duyacak | ihtiyaç duyacak
ihtiyaç duyacaklar | ihtiyaç duyacaklar
ihtiyaç duyacağı | ihtiyaç duyacağı
ihtiyaç duyacağını | ihtiyaç duyacağını
ihtiyaç duyan | ihtiyaç duyan
ihtiyaç duyanlar | ihtiyaç duyanlar
ihtiyaç duyar | ihtiyaç duyar
ihtiyaç duyarak | ihtiyaç duyarak
ihtiyaç duydu | ihtiyaç duydu
ihtiyaç duydukları | ihtiyaç duydukları
ihtiyaç duyduklarını | ihtiyaç duyduklarını
ihtiyaç duydular | ihtiyaç duydular
ihtiyaç duyduğu | ihtiyaç duyduğu
ihtiyaç duyduğunu | ihtiyaç duyduğunu
ihtiyaç duyma | ihtiyaç duyma
ihtiyaç duymak | ihtiyaç duymak
ihtiyaç duymakta | ihtiyaç duymakta
ihtiyaç duyması | ihtiyaç duyması
ihtiyaç duymasına | ihtiyaç duymasına
ihtiyaç duymasını | ihtiyaç duymasını
ihtiyaç duymasının | ihtiyaç duymasının
ihtiyaç duymaya | ihtiyaç duymaya
ihtiyaç duymayı | ihtiyaç duymayı
ihtiyaç duymuş | ihtiyaç duymuş
ihtiyaç duymuştu | ihtiyaç duymuştu
ihtiyaç duyun | ihtiyaç duyun
ihtiyaç duyunuz | ihtiyaç duyunuz
ihtiyaç duyup | ihtiyaç duyup
ihtiyaç duyuyor | ihtiyaç duyuyor
ihtiyaç duyuyordu | ihtiyaç duyuyordu
ihtiyaç duyuyorlar | ihtiyaç duyuyorlar
ihtiyaçla | ihtiyaçla
ihtiyaçlar | ihtiyaçlar
ihtiyaçlara | ihtiyaçlara
ihtiyaçlarda | ihtiyaçlarda
ihtiyaçlardan | ihtiyaçlardan
ihtiyaçlarla | ihtiyaçlarla
ihtiyaçları | ihtiyaçları
ihtiyaçların | ihtiyaçların
ihtiyaçlarına | ihtiyaçlarına
ihtiyaçlarında | ihtiyaçlarında
ihtiyaçlarından | ihtiyaçlarından
ihtiyaçlarını | ihtiyaçlarını
ihtiyaçlarının | ihtiyaçlarının
ihtiyaçlarıyla | ihtiyaçlarıyla
ihtiyaçta | ihtiyaçta
ihtiyaçtan | ihtiyaçtan

ikaz | ikaz
ikaz edecek | uyaracak
ikaz edecekler | uyaracaklar
ikaz edeceği | uyaracağı
ikaz edeceğini | uyaracağını
ikaz eden | uyaran
ikaz edenler | uyaranlar
ikaz eder | uyarır
ikaz ederek | uyararak
ikaz edildi | uyarıldı
ikaz edildik | uyarıldık
ikaz edildiler | uyarıldılar
ikaz edildim | uyarıldım
ikaz edildiği | uyarıldığı
ikaz edildiğine | uyarıldığına
ikaz edildiğini | uyarıldığını
ikaz edilecek | uyarılacak
ikaz edilecekler | uyarılacaklar
ikaz edileceği | uyarılacağı
ikaz edileceğini | uyarılacağını
ikaz edilen | uyarılan
ikaz edilerek | uyarılarak
ikaz edilince | uyarılınca
ikaz edilip | uyarılıp
ikaz ediliyor | uyarılıyor
ikaz ediliyordu | uyarılıyordu
ikaz ediliyorlar | uyarılıyorlar
ikaz edilme | uyarılma
ikaz edilmek | uyarılmak
ikaz edilmek için | uyarılmak için
ikaz edilmeleri | uyarılmaları
ikaz edilmesi | uyarılması
ikaz edilmesine | uyarılmasına
ikaz edilmesini | uyarılmasını
ikaz edilmeye | uyarılmaya
ikaz edilmeyi | uyarılmayı
ikaz edilmiş | uyarılmış
ikaz edin | uyarın
ikaz ediniz | uyarınız
ikaz edip | uyarıp
ikaz ediyor | uyarıyor
ikaz ediyordu | uyarıyordu
ikaz ediyorlar | uyarıyorlar
ikaz etme | uyarma
ikaz etmek | uyarmak
ikaz etmek için | uyarmak için
ikaz etmekte | uyarmakta
ikaz etmeleri | uyarmaları
ikaz etmesi | uyarması
ikaz etmesine | uyarmasına
ikaz etmesini | uyarmasını
ikaz etmesinin | uyarmasının
ikaz etmeye | uyarmaya
ikaz etmeyi | uyarmayı
ikaz etmiş | uyarmış
ikaz etmişti | uyarmıştı
ikaz etti | uyardı
ikaz ettik | uyardık
ikaz ettikleri | uyardıkları
ikaz ettiklerini | uyardıklarını
ikaz ettiler | uyardılar
ikaz ettim | uyardım
ikaz ettiği | uyardığı
ikaz ettiğine | uyardığına
ikaz ettiğini | uyardığını
ikaza | ikaza
ikazda | ikazda
ikazdan | ikazdan
ikazla | ikazla
ikazlar | ikazlar
ikazlara | ikazlara
ikazlarda | ikazlarda
ikazlardan | ikazlardan
ikazlarla | ikazlarla
ikazları | ikazları
ikazların | ikazların
ikazlarına | ikazlarına
ikazlarında | ikazlarında
ikazlarından | ikazlarından
ikazlarını | ikazlarını
ikazlarının | ikazlarının
ikazlarıyla | ikazlarıyla
ikazı | ikazı
ikazın | ikazın
ikazına | ikazına
ikazında | ikazında
ikazından | ikazından
ikazını | ikazını
ikazının | ikazının
ikazıyla | ikazıyla
iki
iki defa | iki kez
iki kere | iki kez
iki kez | iki kez
iklim
iklim değişikliği | iklim değişimi
iklim değişimi | iklim değişimi
ikna
ikna etti | ikna etti
iktisadi | ekonomik

ilan | ilan
ilana | ilana
ilanda | ilanda
ilandan | ilandan
ilanla | ilanla
ilanlar | ilanlar
ilanlara | ilanlara
ilanlarda | ilanlarda
ilanlardan | ilanlardan
ilanlarla | ilanlarla
ilanları | ilanları
ilanların | ilanların
ilanlarına | ilanlarına
ilanlarında | ilanlarında
ilanlarından | ilanlarından
ilanlarını | ilanlarını
ilanlarının | ilanlarının
ilanlarıyla | ilanlarıyla
ilanı | ilanı
ilanın | ilanın
ilanına | ilanına
ilanında | ilanında
ilanından | ilanından
ilanını | ilanını
ilanının | ilanının
ilanıyla | ilanıyla
ilave | ek
ilave edebilecek | ekleyebilecek
ilave edebilir | ekleyebilir
ilave edebiliyor | ekleyebiliyor
ilave edecek | ekleyecek
ilave edecekler | ekleyecekler
ilave edeceği | ekleyeceği
ilave edeceğini | ekleyeceğini
ilave eden | ekleyen
ilave edenler | ekleyenler
ilave eder | ekler
ilave ederek | ekleyerek
ilave edildi | eklendi
ilave edildikleri | eklendikleri
ilave edildiklerini | eklendiklerini
ilave edildikten | eklendikten
ilave edildiler | eklendiler
ilave edildiği | eklendiği
ilave edildiğinde | eklendiğinde
ilave edildiğini | eklendiğini
ilave edilebilecek | eklenebilecek
ilave edilebilir | eklenebilir
ilave edilebiliyor | eklenebiliyor
ilave edilecek | eklenecek
ilave edilecekler | eklenecekler
ilave edileceği | ekleneceği
ilave edileceğini | ekleneceğini
ilave edilen | eklenen
ilave edilenler | eklenenler
ilave edilerek | eklenerek
ilave edilin | eklenin
ilave ediliniz | ekleniniz
ilave edilip | eklenip
ilave edilir | eklenir
ilave ediliyor | ekleniyor
ilave ediliyordu | ekleniyordu
ilave ediliyorlar | ekleniyorlar
ilave edilme | eklenme
ilave edilmek | eklenmek
ilave edilmekte | eklenmekte
ilave edilmeli | eklenmeli
ilave edilmesi | eklenmesi
ilave edilmesinde | eklenmesinde
ilave edilmesine | eklenmesine
ilave edilmesini | eklenmesini
ilave edilmesinin | eklenmesinin
ilave edilmesiyle | eklenmesiyle
ilave edilmeye | eklenmeye
ilave edilmeyi | eklenmeyi
ilave edilmiş | eklenmiş
ilave edilmişti | eklenmişti
ilave edin | katın
ilave edince | ekleyince
ilave ediniz | ekleyiniz
ilave edip | ekleyip
ilave ediyor | ekliyor
ilave ediyordu | ekliyordu
ilave ediyorlar | ekliyorlar
ilave etme | ekleme
ilave etmek | eklemek
ilave etmek için | eklemek için
ilave etmekte | eklemekte
ilave etmeleri | eklemeleri
ilave etmeli | eklemeli
ilave etmesi | eklemesi
ilave etmesinde | eklemesinde
ilave etmesine | eklemesine
ilave etmesini | eklemesini
ilave etmesinin | eklemesinin
ilave etmesiyle | eklemesiyle
ilave etmeye | eklemeye
ilave etmeyi | eklemeyi
ilave etmiş | eklemiş
ilave etmişti | eklemişti
ilave etti | dedi
ilave ettik | ekledik
ilave ettikleri | ekledikleri
ilave ettiklerini | eklediklerini
ilave ettikten | ekledikten
ilave ettiler | dediler
ilave ettim | ekledim
ilave ettiği | eklediği
ilave ettiğinde | eklediğinde
ilave ettiğine | eklediğine
ilave ettiğini | eklediğini
ilaveten | ayrıca
ile
ile alakalı | ile ilgili
ile beraber | ile beraber
ile birlikte | ile beraber
ile ilgili | ile ilgili
ileri
ileri yaştakilere | yaşlılara
iletti
ilgili
ilginç | ilginç
ilişkin | dair
ilk
ilk başta | önceleri
ilk defa | ilk kez
ilk kez | ilk kez
ilk olarak | ilk önce
ilk önce | ilk önce
ilkbaharda | baharda
ilke
ilke olarak | ilke olarak

imal
imal edecek | üretecek
imal edecekler | üretecekler
imal edeceği | üreteceği
imal edeceğini | üreteceğini
imal eden | üreten
imal edenler | üretenler
imal eder | üretir
imal ederek | üreterek
imal edildi | üretildi
imal edildik | üretildik
imal edildikleri | üretildikleri
imal edildiklerini | üretildiklerini
imal edildiler | üretildiler
imal edildim | üretildim
imal edildiği | üretildiği
imal edildiğine | üretildiğine
imal edildiğini | üretildiğini
imal edilecek | üretilecek
imal edilecekler | üretilecekler
imal edileceği | üretileceği
imal edileceğini | üretileceğini
imal edilen | üretilen
imal edilenler | üretilenler
imal edilerek | üretilerek
imal edilin | üretilin
imal edilince | üretilince
imal ediliniz | üretiliniz
imal edilip | üretilip
imal edilir | üretilir
imal ediliyor | üretiliyor
imal ediliyordu | üretiliyordu
imal ediliyorlar | üretiliyorlar
imal edilme | üretilme
imal edilmek | üretilmek
imal edilmek için | üretilmek için
imal edilmekte | üretilmekte
imal edilmeleri | üretilmeleri
imal edilmesi | üretilmesi
imal edilmesine | üretilmesine
imal edilmesini | üretilmesini
imal edilmesinin | üretilmesinin
imal edilmeye | üretilmeye
imal edilmeyi | üretilmeyi
imal edilmiş | üretilmiş
imal edilmişti | üretilmişti
imal edin | üretin
imal edince | üretince
imal ediniz | üretiniz
imal edip | üretip
imal ediyor | üretiyor
imal ediyordu | üretiyordu
imal ediyorlar | üretiyorlar
imal etme | üretme
imal etmek | üretmek
imal etmek için | üretmek için
imal etmekte | üretmekte
imal etmeleri | üretmeleri
imal etmesi | üretmesi
imal etmesine | üretmesine
imal etmesini | üretmesini
imal etmesinin | üretmesinin
imal etmeye | üretmeye
imal etmeyi | üretmeyi
imal etmiş | üretmiş
imal etmişti | üretmişti
imal etti | üretti
imal ettik | ürettik
imal ettikleri | ürettikleri
imal ettiklerini | ürettiklerini
imal ettiler | ürettiler
imal ettim | ürettim
imal ettiği | ürettiği
imal ettiğine | ürettiğine
imal ettiğini | ürettiğini
imalat | imalat
imalata | imalata
imalatla | imalatla
imalatlar | imalatlar
imalatlara | imalatlara
imalatlarda | imalatlarda
imalatlardan | imalatlardan
imalatlarla | imalatlarla
imalatları | imalatları
imalatların | imalatların
imalatlarına | imalatlarına
imalatlarında | imalatlarında
imalatlarından | imalatlarından
imalatlarını | imalatlarını
imalatlarının | imalatlarının
imalatlarıyla | imalatlarıyla
imalatta | imalatta
imalattan | imalattan
imalatçı | üretici
imalatçıda | üreticide
imalatçıdan | üreticiden
imalatçılar | üreticiler
imalatçılara | üreticilere
imalatçılarda | üreticilerde
imalatçılardan | üreticilerden
imalatçılarla | üreticilerle
imalatçıları | üreticileri
imalatçıların | üreticilerin
imalatçılarına | üreticilerine
imalatçılarında | üreticilerinde
imalatçılarından | üreticilerinden
imalatçılarını | üreticilerini
imalatçılarının | üreticilerinin
imalatçılarıyla | üreticileriyle
imalatçının | üreticinin
imalatçısı | üreticisi
imalatçısına | üreticisine
imalatçısında | üreticisinde
imalatçısından | üreticisinden
imalatçısını | üreticisini
imalatçısının | üreticisinin
imalatçısıyla | üreticisiyle
imalatçıya | üreticiye
imalatçıyla | üreticiyle
imalatçıyı | üreticiyi
imalatı | imalatı
imalatın | imalatın
imalatına | imalatına
imalatında | imalatında
imalatından | imalatından
imalatını | imalatını
imalatının | imalatının
imalatıyla | imalatıyla
imkan | imkan
imkana | imkana
imkanda | imkanda
imkandan | imkandan
imkanla | imkanla
imkanlar | imkanlar
imkanlara | imkanlara
imkanlarda | imkanlarda
imkanlardan | imkanlardan
imkanlarla | imkanlarla
imkanları | imkanları
imkanların | imkanların
imkanlarına | imkanlarına
imkanlarında | imkanlarında
imkanlarından | imkanlarından
imkanlarını | imkanlarını
imkanlarının | imkanlarının
imkanlarıyla | imkanlarıyla
imkansız | imkansız
imkanı | imkanı
imkanın | imkanın
imkanına | imkanına
imkanında | imkanında
imkanından | imkanından
imkanını | imkanını
imkanının | imkanının
imkanıyla | imkanıyla
imkân | imkan
imkânde | imkanda
imkânden | imkandan
imkâne | imkana
imkâni | imkanı
imkânin | imkanın
imkâninde | imkanında
imkâninden | imkanından
imkânine | imkanına
imkânini | imkanını
imkâninin | imkanının
imkâniyle | imkanıyla
imkânlarıyla
imkânle | imkanla
imkânler | imkanlar
imkânlerde | imkanlarda
imkânlerden | imkanlardan
imkânlere | imkanlara
imkânleri | imkanları
imkânlerin | imkanların
imkânlerinde | imkanlarında
imkânlerinden | imkanlarından
imkânlerine | imkanlarına
imkânlerini | imkanlarını
imkânlerinin | imkanlarının
imkânleriyle | imkanlarıyla
imkânlerle | imkanlarla
imkânsız | imkansız
imtihan | sınav
imtihana | sınava
imtihanda | sınavda
imtihandan | sınavdan
imtihanla | sınavla
imtihanlar | sınavlar
imtihanlara | sınavlara
imtihanlarda | sınavlarda
imtihanlardan | sınavlardan
imtihanlarla | sınavlarla
imtihanları | sınavları
imtihanların | sınavların
imtihanlarına | sınavlarına
imtihanlarında | sınavlarında
imtihanlarından | sınavlarından
imtihanlarını | sınavlarını
imtihanlarının | sınavlarının
imtihanlarıyla | sınavlarıyla
imtihanı | sınavı
imtihanın | sınavın
imtihanına | sınavına
imtihanında | sınavında
imtihanından | sınavından
imtihanını | sınavını
imtihanının | sınavının
imtihanıyla | sınavıyla
imza
imza atacak | imza atacak
imza atacaklar | imza atacaklar
imza atacağı | imza atacağı
imza atacağını | imza atacağını
imza atan | imza atan
imza atanlar | imza atanlar
imza atar | imzalar
imza atarak | imza atarak
imza atma | imzalama
imza atmak | imzalamak
imza atmak için | imzalamak için
imza atmakta | imzalamakta
imza atmaları | imzalamaları
imza atması | imzalaması
imza atmasına | imzalamasına
imza atmasını | imzalamasını
imza atmasının | imzalamasının
imza atmaya | imzalamaya
imza atmayı | imzalamayı
imza atmış | imzalamış
imza atmıştı | imzalamıştı
imza attı | imzaladı
imza attık | imzaladık
imza attıkları | imzaladıkları
imza attıklarını | imzaladıklarını
imza attılar | imzaladılar
imza attım | imzaladım
imza attığı | imzaladığı
imza attığına | imzaladığına
imza attığını | imzaladığını
imza atın | imza atın
imza atınca | imza atınca
imza atınız | imza atınız
imza atıp | imza atıp
imza atıyor | imzalıyor
imza atıyordu | imzalıyordu
imza atıyorlar | imzalıyorlar
imzaladı | imzaladı
imzaladık | imzaladık
imzaladıkları | imzaladıkları
imzaladıklarını | imzaladıklarını
imzaladılar | imzaladılar
imzaladım | imzaladım
imzaladığı | imzaladığı
imzaladığına | imzaladığına
imzaladığını | imzaladığını
imzalama | imzalama
imzalamak | imzalamak
imzalamak için | imzalamak için
imzalamakta | imzalamakta
imzalamaları | imzalamaları
imzalaması | imzalaması
imzalamasına | imzalamasına
imzalamasını | imzalamasını
imzalamasının | imzalamasının
imzalamaya | imzalamaya
imzalamayı | imzalamayı
imzalamış | imzalamış
imzalamıştı | imzalamıştı
imzalar | imzalar
imzalayacak | imza atacak
imzalayacaklar | imza atacaklar
imzalayacağı | imza atacağı
imzalayacağını | imza atacağını
imzalayan | imza atan
imzalayanlar | imza atanlar
imzalayarak | imza atarak
imzalayın | imza atın
imzalayınca | imza atınca
imzalayınız | imza atınız
imzalayıp | imza atıp
imzalıyor | imzalıyor
imzalıyordu | imzalıyordu
imzalıyorlar | imzalıyorlar

ince
ince doğrayın | ince doğrayın
ince ince doğrayın | ince doğrayın
inceledi | inceledi
inceledik | inceledik
inceledikleri | inceledikleri
incelediklerini | incelediklerini
inceledikten | inceledikten
incelediler | incelediler
inceledim | inceledim
incelediği | incelediği
incelediğinde | incelediğinde
incelediğine | incelediğine
incelediğini | incelediğini
inceleme | inceleme
incelemek | incelemek
incelemek için | incelemek için
incelemekte | incelemekte
incelemeleri | çalışmaları
incelemeli | incelemeli
incelemesi | incelemesi
incelemesinde | incelemesinde
incelemesine | incelemesine
incelemesini | incelemesini
incelemesinin | incelemesinin
incelemesiyle | incelemesiyle
incelemeye | incelemeye
incelemeyi | incelemeyi
incelemiş | incelemiş
incelemişti | incelemişti
incelendi | incelendi
incelendik | incelendik
incelendikleri | incelendikleri
incelendiklerini | incelendiklerini
incelendikten | incelendikten
incelendiler | incelendiler
incelendim | incelendim
incelendiği | incelendiği
incelendiğinde | incelendiğinde
incelendiğine | incelendiğine
incelendiğini | incelendiğini
incelenebilecek | incelenebilecek
incelenebilir | incelenebilir
incelenebiliyor | incelenebiliyor
incelenecek | incelenecek
incelenecekler | incelenecekler
inceleneceği | inceleneceği
inceleneceğini | inceleneceğini
incelenen | incelenen
incelenenler | incelenenler
incelenerek | incelenerek
incelenin | incelenin
incelenince | incelenince
inceleniniz | inceleniniz
incelenip | incelenip
incelenir | incelenir
inceleniyor | inceleniyor
inceleniyordu | inceleniyordu
inceleniyorlar | inceleniyorlar
incelenme | incelenme
incelenmek | incelenmek
incelenmek için | incelenmek için
incelenmekte | incelenmekte
incelenmeleri | incelenmeleri
incelenmeli | incelenmeli
incelenmesi | incelenmesi
incelenmesinde | incelenmesinde
incelenmesine | incelenmesine
incelenmesini | incelenmesini
incelenmesinin | incelenmesinin
incelenmesiyle | incelenmesiyle
incelenmeye | incelenmeye
incelenmeyi | incelenmeyi
incelenmiş | incelenmiş
incelenmişti | incelenmişti
inceler | inceler
inceleyebilecek | inceleyebilecek
inceleyebilir | inceleyebilir
inceleyebiliyor | inceleyebiliyor
inceleyecek | inceleyecek
inceleyecekler | inceleyecekler
inceleyeceği | inceleyeceği
inceleyeceğini | inceleyeceğini
inceleyen | inceleyen
inceleyenler | inceleyenler
inceleyerek | inceleyerek
inceleyin | inceleyin
inceleyince | araştırınca
inceleyiniz | inceleyiniz
inceleyip | inceleyip
inceliyor | inceliyor
inceliyordu | inceliyordu
inceliyorlar | inceliyorlar
indirdi | azalttı
indirdik | düşürdük
indirdiler | azalttılar
indirdim | düşürdüm
indirdiği | azalttığı
indirdiğine | düşürdüğüne
indirdiğini | azalttığını
indirecek | azaltacak
indirecekler | azaltacaklar
indireceği | azaltacağı
indireceğini | azaltacağını
indiren | azaltan
indirerek | azaltarak
indirim | indirim
indirimde | indirimde
indirimden | indirimden
indirime | indirime
indirimi | indirimi
indirimin | indirimin
indiriminde | indiriminde
indiriminden | indiriminden
indirimine | indirimine
indirimini | indirimini
indiriminin | indiriminin
indirimiyle | indirimiyle
indirimle | indirimle
indirimler | indirimler
indirimlerde | indirimlerde
indirimlerden | indirimlerden
indirimlere | indirimlere
indirimleri | indirimleri
indirimlerin | indirimlerin
indirimlerinde | indirimlerinde
indirimlerinden | indirimlerinden
indirimlerine | indirimlerine
indirimlerini | indirimlerini
indirimlerinin | indirimlerinin
indirimleriyle | indirimleriyle
indirimlerle | indirimlerle
indirince | düşürünce
indirip | azaltıp
indiriyor | azaltıyor
indiriyordu | azaltıyordu
indiriyorlar | azaltıyorlar
indirme | azaltma
indirmek | azaltmak
indirmek için | düşürmek için
indirmeleri | düşürmeleri
indirmesi | azaltması
indirmesine | azaltmasına
indirmesini | azaltmasını
indirmeye | azaltmaya
indirmeyi | azaltmayı
indirmiş | azaltmış
infilak
infilak edecek | patlayacak
infilak edecekler | patlayacaklar
infilak edeceği | patlayacağı
infilak edeceğini | patlayacağını
infilak eden | patlayan
infilak edenler | patlayanlar
infilak eder | patlar
infilak ederek | patlayarak
infilak edin | patlayın
infilak ediniz | patlayınız
infilak edip | patlayıp
infilak ediyor | patlıyor
infilak ediyordu | patlıyordu
infilak ediyorlar | patlıyorlar
infilak etme | patlama
infilak etmek | patlamak
infilak etmekte | patlamakta
infilak etmesi | patlaması
infilak etmesine | patlamasına
infilak etmesini | patlamasını
infilak etmesinin | patlamasının
infilak etmeye | patlamaya
infilak etmeyi | patlamayı
infilak etmiş | patlamış
infilak etmişti | patlamıştı
infilak etti | patladı
infilak ettikleri | patladıkları
infilak ettiklerini | patladıklarını
infilak ettiler | patladılar
infilak ettiği | patladığı
infilak ettiğini | patladığını
insan
insana
insanda
insandan
insanla
insanlar
insanlara
insanlarda
insanlardan
insanlarla
insanları
insanların
insanlarına
insanlarında
insanlarından
insanlarını
insanlarının
insanlarıyla
insanı
insanın
insanına
insanında
insanından
insanını
insanının
insanıyla
internet
internet üzerinde | internette
internet üzerinden | internetten
internette | internette
internetten | internetten
intiba | intiba
intibada | intibada
intibadan | intibadan
intibalar | intibalar
intibalara | intibalara
intibalarda | intibalarda
intibalardan | intibalardan
intibalarla | intibalarla
intibaları | intibaları
intibaların | intibaların
intibalarına | intibalarına
intibalarında | intibalarında
intibalarından | intibalarından
intibalarını | intibalarını
intibalarının | intibalarının
intibalarıyla | intibalarıyla
intibanın | intibanın
intibası | intibası
intibasına | intibasına
intibasında | intibasında
intibasından | intibasından
intibasını | intibasını
intibasının | intibasının
intibasıyla | intibasıyla
intibaya | intibaya
intibayla | intibayla
intibayı | intibası
intikal

iptal
iptal edecek | feshedecek
iptal edecekler | feshedecekler
iptal edeceği | feshedeceği
iptal edeceğini | feshedeceğini
iptal eden | fesheden
iptal ederek | feshederek
iptal edince | feshedince
iptal edip | feshedip
iptal ediyor | feshediyor
iptal ediyordu | feshediyordu
iptal ediyorlar | feshediyorlar
iptal etme | feshetme
iptal etmek | feshetmek
iptal etmek için | feshetmek için
iptal etmeleri | feshetmeleri
iptal etmesi | feshetmesi
iptal etmesine | feshetmesine
iptal etmesini | feshetmesini
iptal etmeye | feshetmeye
iptal etmeyi | feshetmeyi
iptal etmiş | feshetmiş
iptal etti | feshetti
iptal ettik | feshettik
iptal ettiler | feshettiler
iptal ettim | feshettim
iptal ettiği | feshettiği
iptal ettiğine | feshettiğine
iptal ettiğini | feshettiğini

isimlendirdi | adlandırdı
isimlendirdikleri | adlandırdıkları
isimlendirdiklerini | adlandırdıklarını
isimlendirdiler | adlandırdılar
isimlendirdiği | adlandırdığı
isimlendirdiğini | adlandırdığını
isimlendirecek | adlandıracak
isimlendirecekler | adlandıracaklar
isimlendireceği | adlandıracağı
isimlendireceğini | adlandıracağını
isimlendiren | adlandıran
isimlendirenler | adlandıranlar
isimlendirerek | adlandırarak
isimlendirin | adlandırın
isimlendiriniz | adlandırınız
isimlendirip | adlandırıp
isimlendirir | adlandırır
isimlendiriyor | adlandırıyor
isimlendiriyordu | adlandırıyordu
isimlendiriyorlar | adlandırıyorlar
isimlendirme | adlandırma
isimlendirmek | adlandırmak
isimlendirmekte | adlandırmakta
isimlendirmesi | adlandırması
isimlendirmesine | adlandırmasına
isimlendirmesini | adlandırmasını
isimlendirmesinin | adlandırmasının
isimlendirmeye | adlandırmaya
isimlendirmeyi | adlandırmayı
isimlendirmiş | adlandırmış
isimlendirmişti | adlandırmıştı
isimli | adlı
iskonto | indirim
ismindeki | adlı
ispat
ispat edecek | ispat edecek
ispat edecekler | ispat edecekler
ispat edeceği | ispat edeceği
ispat edeceğini | ispat edeceğini
ispat eden | ispat eden
ispat ederek | ispat ederek
ispat edince | ispat edince
ispat edip | ispat edip
ispat ediyor | ispatlıyor
ispat ediyordu | ispatlıyordu
ispat ediyorlar | ispatlıyorlar
ispat etme | ispatlama
ispat etmek | ispatlamak
ispat etmek için | ispatlamak için
ispat etmeleri | ispatlamaları
ispat etmesi | ispatlaması
ispat etmesine | ispatlamasına
ispat etmesini | ispatlamasını
ispat etmeye | ispatlamaya
ispat etmeyi | ispatlamayı
ispat etmiş | ispatlamış
ispat etti | ispatladı
ispat ettik | ispatladık
ispat ettiler | ispatladılar
ispat ettim | ispatladım
ispat ettiği | ispatladığı
ispat ettiğine | ispatladığına
ispat ettiğini | ispatladığını
ispatladı | ispatladı
ispatladık | ispatladık
ispatladılar | ispatladılar
ispatladım | ispatladım
ispatladığı | ispatladığı
ispatladığına | ispatladığına
ispatladığını | ispatladığını
ispatlama | ispatlama
ispatlamak | ispatlamak
ispatlamak için | ispatlamak için
ispatlamaları | ispatlamaları
ispatlaması | ispatlaması
ispatlamasına | ispatlamasına
ispatlamasını | ispatlamasını
ispatlamaya | ispatlamaya
ispatlamayı | ispatlamayı
ispatlamış | ispatlamış
ispatlanacak | ispatlanacak
ispatlanacaklar | ispatlanacaklar
ispatlanacağı | ispatlanacağı
ispatlanacağını | ispatlanacağını
ispatlanan | ispatlanan
ispatlanarak | ispatlanarak
ispatlandı | ispatlandı
ispatlandık | ispatlandık
ispatlandılar | ispatlandılar
ispatlandım | ispatlandım
ispatlandığı | ispatlandığı
ispatlandığına | ispatlandığına
ispatlandığını | ispatlandığını
ispatlanma | ispatlanma
ispatlanmak | ispatlanmak
ispatlanmak için | ispatlanmak için
ispatlanmaları | ispatlanmaları
ispatlanması | ispatlanması
ispatlanmasına | ispatlanmasına
ispatlanmasını | ispatlanmasını
ispatlanmaya | ispatlanmaya
ispatlanmayı | ispatlanmayı
ispatlanmış | ispatlanmış
ispatlanınca | ispatlanınca
ispatlanıp | ispatlanıp
ispatlanıyor | ispatlanıyor
ispatlanıyordu | ispatlanıyordu
ispatlanıyorlar | ispatlanıyorlar
ispatlayacak | ispat edecek
ispatlayacaklar | ispat edecekler
ispatlayacağı | ispat edeceği
ispatlayacağını | ispat edeceğini
ispatlayan | ispat eden
ispatlayarak | ispat ederek
ispatlayınca | ispat edince
ispatlayıp | ispat edip
ispatlıyor | ispatlıyor
ispatlıyordu | ispatlıyordu
ispatlıyorlar | ispatlıyorlar
istasyon | gar
istedi | istedi
istedikleri | istedikleri
istediklerini | istediklerini
istedikten | istedikten
istediler | istediler
istediği | istediği
istediğinde | istediğinde
istediğini | istediğini
istek | arzu
istekle | arzuyla
istekler | arzular
isteklerde | arzularda
isteklerden | arzulardan
isteklere | arzulara
istekleri | arzuları
isteklerin | arzuların
isteklerinde | arzularında
isteklerinden | arzularından
isteklerine | arzularına
isteklerini | arzularını
isteklerinin | arzularının
istekleriyle | arzularıyla
isteklerle | arzularla
istekte | arzuda
istekten | arzudan
isteme | isteme
istemek | istemek
istemekte | istemekte
istemeli | istemeli
istemesi | istemesi
istemesinde | istemesinde
istemesine | istemesine
istemesini | istemesini
istemesinin | istemesinin
istemesiyle | istemesiyle
istemeye | istemeye
istemeyi | istemeyi
istemiş | istemiş
istemişti | istemişti
ister | ister
isteyebilecek | isteyebilecek
isteyebilir | isteyebilir
isteyebiliyor | isteyebiliyor
isteyecek | isteyecek
isteyecekler | isteyecekler
isteyeceği | isteyeceği
isteyeceğini | isteyeceğini
isteyen | isteyen
isteyenler | isteyenler
isteyerek | isteyerek
isteyin | isteyin
isteyiniz | isteyiniz
isteyip | isteyip
isteğe | arzuya
isteğe bağlı | seçmeli
isteği | arzusu
isteğin | arzunun
isteğinde | arzusunda
isteğinden | arzusundan
isteğine | arzusuna
isteğini | arzusunu
isteğinin | arzusunun
isteğiyle | arzusuyla
istifa
istifa edecek | istifa edecek
istifa edecekler | istifa edecekler
istifa edeceği | istifa edeceği
istifa edeceğini | istifa edeceğini
istifa eden | istifa eden
istifa ederek | istifa ederek
istifa edince | istifa edince
istifa edip | istifa edip
istifa ediyor | istifa ediyor
istifa ediyordu | istifa ediyordu
istifa ediyorlar | istifa ediyorlar
istifa etme | istifa etme
istifa etmek | istifa etmek
istifa etmek için | istifa etmek için
istifa etmeleri | istifa etmeleri
istifa etmesi | istifa etmesi
istifa etmesine | istifa etmesine
istifa etmesini | istifa etmesini
istifa etmeye | istifa etmeye
istifa etmeyi | istifa etmeyi
istifa etmiş | istifa etmiş
istifa etti | istifa etti
istifa ettik | istifa ettik
istifa ettiler | istifa ettiler
istifa ettim | istifa ettim
istifa ettiği | istifa ettiği
istifa ettiğine | istifa ettiğine
istifa ettiğini | istifa ettiğini
istifade
istifade edecek | faydalanacak
istifade edecekler | faydalanacaklar
istifade edeceği | faydalanacağı
istifade edeceğini | faydalanacağını
istifade eden | faydalanan
istifade edenler | faydalananlar
istifade eder | faydalanır
istifade ederek | faydalanarak
istifade edin | faydalanın
istifade edince | faydalanınca
istifade ediniz | faydalanınız
istifade edip | faydalanıp
istifade ediyor | faydalanıyor
istifade ediyordu | faydalanıyordu
istifade ediyorlar | faydalanıyorlar
istifade etme | faydalanma
istifade etmek | faydalanmak
istifade etmek için | faydalanmak için
istifade etmekte | faydalanmakta
istifade etmeleri | faydalanmaları
istifade etmesi | faydalanması
istifade etmesine | faydalanmasına
istifade etmesini | faydalanmasını
istifade etmesinin | faydalanmasının
istifade etmeye | faydalanmaya
istifade etmeyi | faydalanmayı
istifade etmiş | faydalanmış
istifade etmişti | faydalanmıştı
istifade etti | faydalandı
istifade ettik | faydalandık
istifade ettikleri | faydalandıkları
istifade ettiklerini | faydalandıklarını
istifade ettiler | faydalandılar
istifade ettim | faydalandım
istifade ettiği | faydalandığı
istifade ettiğine | faydalandığına
istifade ettiğini | faydalandığını
istirahat
istirahat edecek | dinlenecek
istirahat edecekler | dinlenecekler
istirahat edeceği | dinleneceği
istirahat edeceğini | dinleneceğini
istirahat eden | dinlenen
istirahat edenler | dinlenenler
istirahat eder | dinlenir
istirahat ederek | dinlenerek
istirahat edin | dinlenin
istirahat edince | dinlenince
istirahat ediniz | dinleniniz
istirahat edip | dinlenip
istirahat ediyor | dinleniyor
istirahat ediyordu | dinleniyordu
istirahat ediyorlar | dinleniyorlar
istirahat etme | dinlenme
istirahat etmek | dinlenmek
istirahat etmek için | dinlenmek için
istirahat etmekte | dinlenmekte
istirahat etmeleri | dinlenmeleri
istirahat etmesi | dinlenmesi
istirahat etmesine | dinlenmesine
istirahat etmesini | dinlenmesini
istirahat etmesinin | dinlenmesinin
istirahat etmeye | dinlenmeye
istirahat etmeyi | dinlenmeyi
istirahat etmiş | dinlenmiş
istirahat etmişti | dinlenmişti
istirahat etti | dinlendi
istirahat ettik | dinlendik
istirahat ettikleri | dinlendikleri
istirahat ettiklerini | dinlendiklerini
istirahat ettiler | dinlendiler
istirahat ettim | dinlendim
istirahat ettiği | dinlendiği
istirahat ettiğine | dinlendiğine
istirahat ettiğini | dinlendiğini
istirham
istirham edecek | rica edecek
istirham edecekler | rica edecekler
istirham edeceği | rica edeceği
istirham edeceğini | rica edeceğini
istirham eden | rica eden
istirham ederek | rica ederek
istirham edince | rica edince
istirham edip | rica edip
istirham ediyor | rica ediyor
istirham ediyordu | rica ediyordu
istirham ediyorlar | rica ediyorlar
istirham etme | rica etme
istirham etmek | rica etmek
istirham etmek için | rica etmek için
istirham etmeleri | rica etmeleri
istirham etmesi | rica etmesi
istirham etmesine | rica etmesine
istirham etmesini | rica etmesini
istirham etmeye | rica etmeye
istirham etmeyi | rica etmeyi
istirham etmiş | rica etmiş
istirham etti | rica etti
istirham ettik | rica ettik
istirham ettiler | rica ettiler
istirham ettim | rica ettim
istirham ettiği | rica ettiği
istirham ettiğine | rica ettiğine
istirham ettiğini | rica ettiğini
istiyor | istiyor
istiyordu | istiyordu
istiyorlar | istiyorlar

itfaiye
itfaiye ekipleri | itfaiyeciler
itfaiyeciler | itfaiyeciler
ithal
ithal edecek | ithal edecek
ithal edecekler | ithal edecekler
ithal edeceği | ithal edeceği
ithal edeceğini | ithal edeceğini
ithal eden | ithal eden
ithal ederek | ithal ederek
ithal edince | ithal edince
ithal edip | ithal edip
ithal ediyor | ithal ediyor
ithal ediyordu | ithal ediyordu
ithal ediyorlar | ithal ediyorlar
ithal etme | ithal etme
ithal etmek | ithal etmek
ithal etmek için | ithal etmek için
ithal etmeleri | ithal etmeleri
ithal etmesi | ithal etmesi
ithal etmesine | ithal etmesine
ithal etmesini | ithal etmesini
ithal etmeye | ithal etmeye
ithal etmeyi | ithal etmeyi
ithal etmiş | ithal etmiş
ithal etti | ithal etti
ithal ettik | ithal ettik
ithal ettiler | ithal ettiler
ithal ettim | ithal ettim
ithal ettiği | ithal ettiği
ithal ettiğine | ithal ettiğine
ithal ettiğini | ithal ettiğini
itham
itham edecek | suçlayacak
itham edecekler | suçlayacaklar
itham edeceği | suçlayacağı
itham edeceğini | suçlayacağını
itham eden | suçlayan
itham edenler | suçlayanlar
itham eder | suçlar
itham ederek | suçlayarak
itham edildi | suçlandı
itham edildik | suçlandık
itham edildiler | suçlandılar
itham edildim | suçlandım
itham edildiği | suçlandığı
itham edildiğine | suçlandığına
itham edildiğini | suçlandığını
itham edilecek | suçlanacak
itham edilecekler | suçlanacaklar
itham edileceği | suçlanacağı
itham edileceğini | suçlanacağını
itham edilen | suçlanan
itham edilerek | suçlanarak
itham edilince | suçlanınca
itham edilip | suçlanıp
itham ediliyor | suçlanıyor
itham ediliyordu | suçlanıyordu
itham ediliyorlar | suçlanıyorlar
itham edilme | suçlanma
itham edilmek | suçlanmak
itham edilmek için | suçlanmak için
itham edilmeleri | suçlanmaları
itham edilmesi | suçlanması
itham edilmesine | suçlanmasına
itham edilmesini | suçlanmasını
itham edilmeye | suçlanmaya
itham edilmeyi | suçlanmayı
itham edilmiş | suçlanmış
itham edin | suçlayın
itham edince | suçlayınca
itham ediniz | suçlayınız
itham edip | suçlayıp
itham ediyor | suçluyor
itham ediyordu | suçluyordu
itham ediyorlar | suçluyorlar
itham etme | suçlama
itham etmek | suçlamak
itham etmek için | suçlamak için
itham etmekte | suçlamakta
itham etmeleri | suçlamaları
itham etmesi | suçlaması
itham etmesine | suçlamasına
itham etmesini | suçlamasını
itham etmesinin | suçlamasının
itham etmeye | suçlamaya
itham etmeyi | suçlamayı
itham etmiş | suçlamış
itham etmişti | suçlamıştı
itham etti | suçladı
itham ettik | suçladık
itham ettikleri | suçladıkları
itham ettiklerini | suçladıklarını
itham ettiler | suçladılar
itham ettim | suçladım
itham ettiği | suçladığı
itham ettiğine | suçladığına
itham ettiğini | suçladığını
itibaren | itibaren
itibari
itibari ile | itibariyle
itibariyle | itibariyle
itibarıyla | itibariyle
itimat
itimat edecek | güvenecek
itimat edecekler | güvenecekler
itimat edeceği | güveneceği
itimat edeceğini | güveneceğini
itimat eden | güvenen
itimat ederek | güvenerek
itimat edince | güvenince
itimat edip | güvenip
itimat ediyor | güveniyor
itimat ediyordu | güveniyordu
itimat ediyorlar | güveniyorlar
itimat etme | güvenme
itimat etmek | güvenmek
itimat etmek için | güvenmek için
itimat etmeleri | güvenmeleri
itimat etmesi | güvenmesi
itimat etmesine | güvenmesine
itimat etmesini | güvenmesini
itimat etmeye | güvenmeye
itimat etmeyi | güvenmeyi
itimat etmiş | güvenmiş
itimat etti | güvendi
itimat ettik | güvendik
itimat ettiler | güvendiler
itimat ettim | güvendim
itimat ettiği | güvendiği
itimat ettiğine | güvendiğine
itimat ettiğini | güvendiğini
ittifakla | ittifakla

ivedi | acil
ivedilikle | acilen

iyi
iyi ki | iyi ki
iyice | iyice
iyileşecek | iyileşecek
iyileşecekler | iyileşecekler
iyileşeceği | iyileşeceği
iyileşeceğini | iyileşeceğini
iyileşen | iyileşen
iyileşenler | iyileşenler
iyileşerek | iyileşerek
iyileşin | iyileşin
iyileşince | iyileşince
iyileşiniz | iyileşiniz
iyileşip | iyileşip
iyileşir | iyileşir
iyileşiyor | iyileşiyor
iyileşiyordu | iyileşiyordu
iyileşiyorlar | iyileşiyorlar
iyileşme | iyileşme
iyileşmek | iyileşmek
iyileşmek için | iyileşmek için
iyileşmekte | iyileşmekte
iyileşmeleri | iyileşmeleri
iyileşmesi | iyileşmesi
iyileşmesine | iyileşmesine
iyileşmesini | iyileşmesini
iyileşmesinin | iyileşmesinin
iyileşmeye | iyileşmeye
iyileşmeyi | iyileşmeyi
iyileşmiş | iyileşmiş
iyileşmişti | iyileşmişti
iyileşti | iyileşti
iyileştik | iyileştik
iyileştikleri | iyileştikleri
iyileştiklerini | iyileştiklerini
iyileştiler | iyileştiler
iyileştim | iyileştim
iyileştiği | iyileştiği
iyileştiğine | iyileştiğine
iyileştiğini | iyileştiğini

izin | izin
izin verdi | izin verdi
izin verdik | izin verdik
izin verdikleri | izin verdikleri
izin verdiklerini | izin verdiklerini
izin verdiler | izin verdiler
izin verdim | izin verdim
izin verdiği | izin verdiği
izin verdiğine | izin verdiğine
izin verdiğini | izin verdiğini
izin verecek | izin verecek
izin verecekler | izin verecekler
izin vereceği | izin vereceği
izin vereceğini | izin vereceğini
izin veren | izin veren
izin verenler | izin verenler
izin vererek | izin vererek
izin verin | izin verin
izin verince | izin verince
izin veriniz | izin veriniz
izin verip | izin verip
izin verir | izin verir
izin veriyor | izin veriyor
izin veriyordu | izin veriyordu
izin veriyorlar | izin veriyorlar
izin verme | izin verme
izin vermek | izin vermek
izin vermek için | izin vermek için
izin vermekte | izin vermekte
izin vermeleri | izin vermeleri
izin vermesi | izin vermesi
izin vermesine | izin vermesine
izin vermesini | izin vermesini
izin vermesinin | izin vermesinin
izin vermeye | izin vermeye
izin vermeyi | izin vermeyi
izin vermiş | izin vermiş
izin vermişti | izin vermişti
izinde | izinde
izinden | izinden
izinle | izinle
izinler | izinler
izinlerde | izinlerde
izinlerden | izinlerden
izinlere | izinlere
izinleri | izinleri
izinlerin | izinlerin
izinlerinde | izinlerinde
izinlerinden | izinlerinden
izinlerine | izinlerine
izinlerini | izinlerini
izinlerinin | izinlerinin
izinleriyle | izinleriyle
izinlerle | izinlerle
izledi | izledi
izledik | izledik
izledikleri | izledikleri
izlediklerini | izlediklerini
izledikten | izledikten
izlediler | izlediler
izledim | izledim
izlediği | izlediği
izlediğinde | izlediğinde
izlediğine | izlediğine
izlediğini | izlediğini
izleme | izleme
izlemek | izlemek
izlemek için | izlemek için
izlemekte | izlemekte
izlemeleri | izlemeleri
izlemeli | izlemeli
izlemesi | izlemesi
izlemesinde | izlemesinde
izlemesine | izlemesine
izlemesini | izlemesini
izlemesinin | izlemesinin
izlemesiyle | izlemesiyle
izlemeye | izlemeye
izlemeyi | izlemeyi
izlemiş | izlemiş
izlemişti | izlemişti
izlendi | izlendi
izlendik | izlendik
izlendiler | izlendiler
izlendim | izlendim
izlendiği | izlendiği
izlendiğine | izlendiğine
izlendiğini | izlendiğini
izlenecek | izlenecek
izlenecekler | izlenecekler
izleneceği | izleneceği
izleneceğini | izleneceğini
izlenen | izlenen
izlenerek | izlenerek
izlenim | intiba
izlenimde | intibada
izlenimden | intibadan
izlenime | intibaya
izlenimi | intibası
izlenimin | intibanın
izleniminde | intibasında
izleniminden | intibasından
izlenimine | intibasına
izlenimini | intibasını
izleniminin | intibasının
izlenimiyle | intibasıyla
izlenimle | intibayla
izlenimler | intibalar
izlenimlerde | intibalarda
izlenimlerden | intibalardan
izlenimlere | intibalara
izlenimleri | intibaları
izlenimlerin | intibaların
izlenimlerinde | intibalarında
izlenimlerinden | intibalarından
izlenimlerine | intibalarına
izlenimlerini | intibalarını
izlenimlerinin | intibalarının
izlenimleriyle | intibalarıyla
izlenimlerle | intibalarla
izlenince | izlenince
izlenip | izlenip
izleniyor | izleniyor
izleniyordu | izleniyordu
izleniyorlar | izleniyorlar
izlenme | izlenme
izlenmek | izlenmek
izlenmek için | izlenmek için
izlenmeleri | izlenmeleri
izlenmesi | izlenmesi
izlenmesine | izlenmesine
izlenmesini | izlenmesini
izlenmeye | izlenmeye
izlenmeyi | izlenmeyi
izlenmiş | izlenmiş
izler | izler
izleyebilecek | izleyebilecek
izleyebilir | izleyebilir
izleyebiliyor | izleyebiliyor
izleyecek | izleyecek
izleyecekler | izleyecekler
izleyeceği | izleyeceği
izleyeceğini | izleyeceğini
izleyen | izleyen
izleyenler | izleyenler
izleyerek | izleyerek
izleyici | seyirci
izleyicide | seyircide
izleyiciden | seyirciden
izleyiciler | seyirciler
izleyicilerde | seyircilerde
izleyicilerden | seyircilerden
izleyicilere | seyircilere
izleyicileri | seyircileri
izleyicilerin | seyircilerin
izleyicilerinde | seyircilerinde
izleyicilerinden | seyircilerinden
izleyicilerine | seyircilerine
izleyicilerini | seyircilerini
izleyicilerinin | seyircilerinin
izleyicileriyle | seyircileriyle
izleyicilerle | seyircilerle
izleyicinin | seyircinin
izleyicisi | seyircisi
izleyicisinde | seyircisinde
izleyicisinden | seyircisinden
izleyicisine | seyircisine
izleyicisini | seyircisini
izleyicisinin | seyircisinin
izleyicisiyle | seyircisiyle
izleyiciye | seyirciye
izleyiciyi | seyirciyi
izleyiciyle | seyirciyle
izleyin | izleyin
izleyince | izleyince
izleyiniz | izleyiniz
izleyip | izleyip
izliyor | izliyor
izliyordu | izliyordu
izliyorlar | izliyorlar
izne | izne
izni | izni
iznin | iznin
izninde | izninde
izninden | izninden
iznine | iznine
iznini | iznini
izninin | izninin
izniyle | izniyle

içerdi | içerdi
içerdikleri | içerdikleri
içerdiklerini | içerdiklerini
içerdiler | içerdiler
içerdiği | içerdiği
içerdiğini | içerdiğini
içerecek | içerecek
içerecekler | içerecekler
içereceği | içereceği
içereceğini | içereceğini
içeren | içeren
içerenler | içerenler
içererek | içererek
içerin | içerin
içeriniz | içeriniz
içerip | içerip
içerir | içerir
içerisinde | içinde
içeriyor | içeriyor
içeriyordu | içeriyordu
içeriyorlar | içeriyorlar
içerme | içerme
içermek | içermek
içermekte | içermekte
içermesi | içermesi
içermesine | içermesine
içermesini | içermesini
içermesinin | içermesinin
içermeye | içermeye
içermeyi | içermeyi
içermiş | içermiş
içermişti | içermişti
içi
için
içinde | içinde
içinde bulunduğumuz hafta | bu hafta

iş
iş adamları | iş adamları
iş adamı | iş adamı
iş arkadaşı | meslektaş
iş birliği yaptı | işbirliği yaptı
iş bırakma | grev
iş bırakma eylemi | grev
iş insanları | iş adamları
iş insanı | iş adamı
işbirliği
işbirliği yaptı | işbirliği yaptı
işe
işe başladı | işe başladı
işe başladıkları | işe başladıkları
işe başladıklarını | işe başladıklarını
işe başladıktan | işe başladıktan
işe başladılar | işe başladılar
işe başladığı | işe başladığı
işe başladığında | işe başladığında
işe başladığını | işe başladığını
işe başlama | işe başlama
işe başlamak | işe başlamak
işe başlamakta | işe başlamakta
işe başlamalı | işe başlamalı
işe başlaması | işe başlaması
işe başlamasına | işe başlamasına
işe başlamasında | işe başlamasında
işe başlamasını | işe başlamasını
işe başlamasının | işe başlamasının
işe başlamasıyla | işe başlamasıyla
işe başlamaya | işe başlamaya
işe başlamayı | işe başlamayı
işe başlamış | işe başlamış
işe başlamıştı | işe başlamıştı
işe başlar | işe başlar
işe başlayabilecek | işe başlayabilecek
işe başlayabilir | işe başlayabilir
işe başlayabiliyor | işe başlayabiliyor
işe başlayacak | işe başlayacak
işe başlayacaklar | işe başlayacaklar
işe başlayacağı | işe başlayacağı
işe başlayacağını | işe başlayacağını
işe başlayan | işe başlayan
işe başlayanlar | işe başlayanlar
işe başlayarak | işe başlayarak
işe başlayın | işe başlayın
işe başlayınız | işe başlayınız
işe başlayıp | işe başlayıp
işe başlıyor | işe başlıyor
işe başlıyordu | işe başlıyordu
işe başlıyorlar | işe başlıyorlar
işine
işine son verdi | görevden aldı
işine son verdik | görevden aldık
işine son verdiler | görevden aldılar
işine son verdim | görevden aldım
işine son verdiği | görevden aldığı
işine son verdiğine | görevden aldığına
işine son verdiğini | görevden aldığını
işine son verecek | görevden alacak
işine son verecekler | görevden alacaklar
işine son vereceği | görevden alacağı
işine son vereceğini | görevden alacağını
işine son veren | görevden alan
işine son vererek | görevden alarak
işine son verince | görevden alınca
işine son verip | görevden alıp
işine son veriyor | görevden alıyor
işine son veriyordu | görevden alıyordu
işine son veriyorlar | görevden alıyorlar
işine son verme | görevden alma
işine son vermek | görevden almak
işine son vermek için | görevden almak için
işine son vermeleri | görevden almaları
işine son vermesi | görevden alması
işine son vermesine | görevden almasına
işine son vermesini | görevden almasını
işine son vermeye | görevden almaya
işine son vermeyi | görevden almayı
işine son vermiş | görevden almış
işitebilecek | duyabilecek
işitebilir | duyabilir
işitebiliyor | duyabiliyor
işitecek | duyacak
işitecekler | duyacaklar
işiteceği | duyacağı
işiteceğini | duyacağını
işiten | duyan
işitenler | duyanlar
işiterek | duyarak
işitin | duyun
işitince | duyunca
işitiniz | duyunuz
işitip | duyup
işitir | duyar
işitiyor | duyuyor
işitiyordu | duyuyordu
işitiyorlar | duyuyorlar
işitme | duyma
işitmek | duymak
işitmek için | duymak için
işitmekte | duymakta
işitmeleri | duymaları
işitmeli | duymalı
işitmesi | duyması
işitmesinde | duymasında
işitmesine | duymasına
işitmesini | duymasını
işitmesinin | duymasının
işitmesiyle | duymasıyla
işitmeye | duymaya
işitmeyi | duymayı
işitmiş | duymuş
işitmişti | duymuştu
işitti | duydu
işittik | duyduk
işittikleri | duydukları
işittiklerini | duyduklarını
işittikten | duyduktan
işittiler | duydular
işittim | duydum
işittiği | duyduğu
işittiğinde | duyduğunda
işittiğine | duyduğuna
işittiğini | duyduğunu
iştirak
iştirak edecek | katılacak
iştirak edecekler | katılacaklar
iştirak edeceği | katılacağı
iştirak edeceğini | katılacağını
iştirak eden | katılan
iştirak edenler | katılanlar
iştirak eder | katılır
iştirak ederek | katılarak
iştirak edin | katılın
iştirak ediniz | katılınız
iştirak edip | katılıp
iştirak ediyor | katılıyor
iştirak ediyordu | katılıyordu
iştirak ediyorlar | katılıyorlar
iştirak etme | katılma
iştirak etmek | katılmak
iştirak etmekte | katılmakta
iştirak etmesi | katılması
iştirak etmesine | katılmasına
iştirak etmesini | katılmasını
iştirak etmesinin | katılmasının
iştirak etmeye | katılmaya
iştirak etmeyi | katılmayı
iştirak etmiş | katılmış
iştirak etmişti | katılmıştı
iştirak etti | katıldı
iştirak ettikleri | katıldıkları
iştirak ettiklerini | katıldıklarını
iştirak ettiler | katıldılar
iştirak ettiği | katıldığı
iştirak ettiğini | katıldığını

kabaca | kabaca
kabiliyetli | yetenekli
kabir | kabir
kablo | kablo
kabloda | kabloda
kablodan | kablodan
kablolar | kablolar
kablolara | kablolara
kablolarda | kablolarda
kablolardan | kablolardan
kablolarla | kablolarla
kabloları | kabloları
kabloların | kabloların
kablolarına | kablolarına
kablolarında | kablolarında
kablolarından | kablolarından
kablolarını | kablolarını
kablolarının | kablolarının
kablolarıyla | kablolarıyla
kablonun | kablonun
kablosu | kablosu
kablosuna | kablosuna
kablosunda | kablosunda
kablosundan | kablosundan
kablosunu | kablosunu
kablosunun | kablosunun
kablosuyla | kablosuyla
kabloya | kabloya
kabloyla | kabloyla
kabloyu | kablosu
kabristan | mezarlık
kabristana | mezarlığa
kabristanda | mezarlıkta
kabristandan | mezarlıktan
kabristanla | mezarlıkla
kabristanlar | mezarlıklar
kabristanlara | mezarlıklara
kabristanlarda | mezarlıklarda
kabristanlardan | mezarlıklardan
kabristanlarla | mezarlıklarla
kabristanları | mezarlıkları
kabristanların | mezarlıkların
kabristanlarına | mezarlıklarına
kabristanlarında | mezarlıklarında
kabristanlarından | mezarlıklarından
kabristanlarını | mezarlıklarını
kabristanlarının | mezarlıklarının
kabristanlarıyla | mezarlıklarıyla
kabristanı | mezarlığı
kabristanın | mezarlığın
kabristanına | mezarlığına
kabristanında | mezarlığında
kabristanından | mezarlığından
kabristanını | mezarlığını
kabristanının | mezarlığının
kabristanıyla | mezarlığıyla
kabul
kabul edecek | onaylayacak
kabul edecekler | onaylayacaklar
kabul edeceği | onaylayacağı
kabul edeceğini | onaylayacağını
kabul eden | onaylayan
kabul ederek | onaylayarak
kabul edildi | onaylandı
kabul edildik | onaylandık
kabul edildiler | onaylandılar
kabul edildim | onaylandım
kabul edildiği | onaylandığı
kabul edildiğine | onaylandığına
kabul edildiğini | onaylandığını
kabul edilecek | onaylanacak
kabul edilecekler | onaylanacaklar
kabul edileceği | onaylanacağı
kabul edileceğini | onaylanacağını
kabul edilen | onaylanan
kabul edilerek | onaylanarak
kabul edilince | onaylanınca
kabul edilip | onaylanıp
kabul ediliyor | onaylanıyor
kabul ediliyordu | onaylanıyordu
kabul ediliyorlar | onaylanıyorlar
kabul edilme | onaylanma
kabul edilmek | onaylanmak
kabul edilmek için | onaylanmak için
kabul edilmeleri | onaylanmaları
kabul edilmesi | onaylanması
kabul edilmesine | onaylanmasına
kabul edilmesini | onaylanmasını
kabul edilmeye | onaylanmaya
kabul edilmeyi | onaylanmayı
kabul edilmiş | onaylanmış
kabul edince | onaylayınca
kabul edip | onaylayıp
kabul ediyor | onaylıyor
kabul ediyordu | onaylıyordu
kabul ediyorlar | onaylıyorlar
kabul etme | onaylama
kabul etmek | onaylamak
kabul etmek için | onaylamak için
kabul etmeleri | onaylamaları
kabul etmesi | onaylaması
kabul etmesine | onaylamasına
kabul etmesini | onaylamasını
kabul etmeye | onaylamaya
kabul etmeyi | onaylamayı
kabul etmiş | onaylamış
kabul etti | onadı
kabul ettik | onayladık
kabul ettiler | onayladılar
kabul ettim | onayladım
kabul ettiği | onayladığı
kabul ettiğine | onayladığına
kabul ettiğini | onayladığını
kadar | dek
kademe
kademe kademe | adım adım
kademeli
kademeli olarak | adım adım
kadın | hanım
kadına | hanıma
kadında | hanımda
kadından | hanımdan
kadınla | hanımla
kadınlar | hanımlar
kadınlara | hanımlara
kadınlarda | hanımlarda
kadınlardan | hanımlardan
kadınlarla | hanımlarla
kadınları | hanımları
kadınların | hanımların
kadınlarına | hanımlarına
kadınlarında | hanımlarında
kadınlarından | hanımlarından
kadınlarını | hanımlarını
kadınlarının | hanımlarının
kadınlarıyla | hanımlarıyla
kadını | hanımı
kadının | hanımın
kadınına | hanımına
kadınında | hanımında
kadınından | hanımından
kadınını | hanımını
kadınının | hanımının
kadınıyla | hanımıyla
kafi | kafi
kaide | kaide
kaidede | kaidede
kaideden | kaideden
kaideler | kaideler
kaidelerde | kaidelerde
kaidelerden | kaidelerden
kaidelere | kaidelere
kaideleri | kaideleri
kaidelerin | kaidelerin
kaidelerinde | kaidelerinde
kaidelerinden | kaidelerinden
kaidelerine | kaidelerine
kaidelerini | kaidelerini
kaidelerinin | kaidelerinin
kaideleriyle | kaideleriyle
kaidelerle | kaidelerle
kaidenin | kuralın
kaidesi | kuralı
kaidesinde | kuralında
kaidesinden | kuralından
kaidesine | kuralına
kaidesini | kuralını
kaidesinin | kuralının
kaidesiyle | kuralıyla
kaideye | kurala
kaideyi | kuralı
kaideyle | kuralla
kalabilecek
kalabilir
kalabiliyor
kalacak
kalacaklar
kalacağı
kalacağını
kalan
kalanlar
kalarak
kaldı
kaldıkları
kaldıklarını
kaldıktan
kaldılar
kaldırabilecek
kaldırabilir
kaldırabiliyor
kaldıracak
kaldıracaklar
kaldıracağı
kaldıracağını
kaldıran
kaldıranlar
kaldırarak
kaldırdı
kaldırdıkları
kaldırdıklarını
kaldırdıktan
kaldırdılar
kaldırdığı
kaldırdığında
kaldırdığını
kaldırma
kaldırmak
kaldırmakta
kaldırmalı
kaldırması
kaldırmasına
kaldırmasında
kaldırmasını
kaldırmasının
kaldırmasıyla
kaldırmaya
kaldırmayı
kaldırmış
kaldırmıştı
kaldırılabilecek
kaldırılabilir
kaldırılabiliyor
kaldırılacak
kaldırılacaklar
kaldırılacağı
kaldırılacağını
kaldırılan
kaldırılanlar
kaldırılarak
kaldırıldı
kaldırıldıkları
kaldırıldıklarını
kaldırıldıktan
kaldırıldılar
kaldırıldığı
kaldırıldığında
kaldırıldığını
kaldırılma
kaldırılmak
kaldırılmakta
kaldırılmalı
kaldırılması
kaldırılmasına
kaldırılmasında
kaldırılmasını
kaldırılmasının
kaldırılmasıyla
kaldırılmaya
kaldırılmayı
kaldırılmış
kaldırılmıştı
kaldırılın
kaldırılınız
kaldırılıp
kaldırılır
kaldırılıyor
kaldırılıyordu
kaldırılıyorlar
kaldırın
kaldırınız
kaldırıp
kaldırır
kaldırıyor
kaldırıyordu
kaldırıyorlar
kaldığı
kaldığında
kaldığını
kaleme
kaleme alacak | yazacak
kaleme alacaklar | yazacaklar
kaleme alacağı | yazacağı
kaleme alacağını | yazacağını
kaleme alan | yazan
kaleme alarak | yazarak
kaleme aldı | yazdı
kaleme aldık | yazdık
kaleme aldılar | yazdılar
kaleme aldım | yazdım
kaleme aldığı | yazdığı
kaleme aldığına | yazdığına
kaleme aldığını | yazdığını
kaleme alma | yazma
kaleme almak | yazmak
kaleme almak için | yazmak için
kaleme almaları | yazmaları
kaleme alması | yazması
kaleme almasına | yazmasına
kaleme almasını | yazmasını
kaleme almaya | yazmaya
kaleme almayı | yazmayı
kaleme almış | yazmış
kaleme alınacak | yazılacak
kaleme alınacaklar | yazılacaklar
kaleme alınacağı | yazılacağı
kaleme alınacağını | yazılacağını
kaleme alınan | yazılan
kaleme alınarak | yazılarak
kaleme alınca | yazınca
kaleme alındı | yazıldı
kaleme alındık | yazıldık
kaleme alındılar | yazıldılar
kaleme alındım | yazıldım
kaleme alındığı | yazıldığı
kaleme alındığına | yazıldığına
kaleme alındığını | yazıldığını
kaleme alınma | yazılma
kaleme alınmak | yazılmak
kaleme alınmak için | yazılmak için
kaleme alınmaları | yazılmaları
kaleme alınması | yazılması
kaleme alınmasına | yazılmasına
kaleme alınmasını | yazılmasını
kaleme alınmaya | yazılmaya
kaleme alınmayı | yazılmayı
kaleme alınmış | yazılmış
kaleme alınınca | yazılınca
kaleme alınıp | yazılıp
kaleme alınıyor | yazılıyor
kaleme alınıyordu | yazılıyordu
kaleme alınıyorlar | yazılıyorlar
kaleme alıp | yazıp
kaleme alıyor | yazıyor
kaleme alıyordu | yazıyordu
kaleme alıyorlar | yazıyorlar
kalkacak | kalkacak
kalkacaklar | kalkacaklar
kalkacağı | kalkacağı
kalkacağını | kalkacağını
kalkan | kalkan
kalkarak | kalkarak
kalkma | kalkma
kalkmak | kalkmak
kalkmak için | kalkmak için
kalkmaları | kalkmaları
kalkması | kalkması
kalkmasına | kalkmasına
kalkmasını | kalkmasını
kalkmaya | kalkmaya
kalkmayı | kalkmayı
kalkmış | kalkmış
kalktı | kalktı
kalktık | kalktık
kalktılar | kalktılar
kalktım | kalktım
kalktığı | kalktığı
kalktığına | kalktığına
kalktığını | kalktığını
kalkınca | kalkınca
kalkıp | kalkıp
kalkıyor | kalkıyor
kalkıyordu | kalkıyordu
kalkıyorlar | kalkıyorlar
kalma
kalmak
kalmakta
kalmalı
kalması
kalmasına
kalmasında
kalmasını
kalmasının
kalmasıyla
kalmaya
kalmayı
kalmış
kalmıştı
kalıcı
kalıcı olarak | temelli
kalın
kalınız
kalıp
kalır
kalıyor
kalıyordu
kalıyorlar
kamyon | kamyon
kanun | yasa
kanun dışı | kanunsuz
kanuna | kanuna
kanunda | yasada
kanundan | yasadan
kanuni | yasal
kanunla | kanunla
kanunlar | yasalar
kanunlara | yasalara
kanunlarda | yasalarda
kanunlardan | yasalardan
kanunlarla | yasalarla
kanunları | yasaları
kanunların | yasaların
kanunlarına | yasalarına
kanunlarında | yasalarında
kanunlarından | yasalarından
kanunlarını | yasalarını
kanunlarının | yasalarının
kanunlarıyla | yasalarıyla
kanunsuz | kanunsuz
kanunu | kanunu
kanunun | kanunun
kanununa | kanununa
kanununda | kanununda
kanunundan | kanunundan
kanununu | kanununu
kanununun | kanununun
kanunuyla | kanunuyla
kanısına
kanısına varacak | kanısına varacak
kanısına varacaklar | kanısına varacaklar
kanısına varacağı | kanısına varacağı
kanısına varacağını | kanısına varacağını
kanısına varan | kanısına varan
kanısına vararak | kanısına vararak
kanısına vardı | kanısına vardı
kanısına vardık | kanısına vardık
kanısına vardılar | kanısına vardılar
kanısına vardım | kanısına vardım
kanısına vardığı | kanısına vardığı
kanısına vardığına | kanısına vardığına
kanısına vardığını | kanısına vardığını
kanısına varma | kanısına varma
kanısına varmak | kanısına varmak
kanısına varmak için | kanısına varmak için
kanısına varmaları | kanısına varmaları
kanısına varması | kanısına varması
kanısına varmasına | kanısına varmasına
kanısına varmasını | kanısına varmasını
kanısına varmaya | kanısına varmaya
kanısına varmayı | kanısına varmayı
kanısına varmış | kanısına varmış
kanısına varınca | kanısına varınca
kanısına varıp | kanısına varıp
kanısına varıyor | kanısına varıyor
kanısına varıyordu | kanısına varıyordu
kanısına varıyorlar | kanısına varıyorlar
kanıt | delil
kanıta | delile
kanıtla | delille
kanıtladı | ispatladı
kanıtladık | ispatladık
kanıtladılar | ispatladılar
kanıtladım | ispatladım
kanıtladığı | ispatladığı
kanıtladığına | ispatladığına
kanıtladığını | ispatladığını
kanıtlama | ispatlama
kanıtlamak | ispatlamak
kanıtlamak için | ispatlamak için
kanıtlamaları | ispatlamaları
kanıtlaması | ispatlaması
kanıtlamasına | ispatlamasına
kanıtlamasını | ispatlamasını
kanıtlamaya | ispatlamaya
kanıtlamayı | ispatlamayı
kanıtlamış | ispatlamış
kanıtlanacak | ispatlanacak
kanıtlanacaklar | ispatlanacaklar
kanıtlanacağı | ispatlanacağı
kanıtlanacağını | ispatlanacağını
kanıtlanan | ispatlanan
kanıtlanarak | ispatlanarak
kanıtlandı | ispatlandı
kanıtlandık | ispatlandık
kanıtlandılar | ispatlandılar
kanıtlandım | ispatlandım
kanıtlandığı | ispatlandığı
kanıtlandığına | ispatlandığına
kanıtlandığını | ispatlandığını
kanıtlanma | ispatlanma
kanıtlanmak | ispatlanmak
kanıtlanmak için | ispatlanmak için
kanıtlanmaları | ispatlanmaları
kanıtlanması | ispatlanması
kanıtlanmasına | ispatlanmasına
kanıtlanmasını | ispatlanmasını
kanıtlanmaya | ispatlanmaya
kanıtlanmayı | ispatlanmayı
kanıtlanmış | ispatlanmış
kanıtlanınca | ispatlanınca
kanıtlanıp | ispatlanıp
kanıtlanıyor | ispatlanıyor
kanıtlanıyordu | ispatlanıyordu
kanıtlanıyorlar | ispatlanıyorlar
kanıtlar | deliller
kanıtlara | delillere
kanıtlarda | delillerde
kanıtlardan | delillerden
kanıtlarla | delillerle
kanıtları | delilleri
kanıtların | delillerin
kanıtlarına | delillerine
kanıtlarında | delillerinde
kanıtlarından | delillerinden
kanıtlarını | delillerini
kanıtlarının | delillerinin
kanıtlarıyla | delilleriyle
kanıtlayacak | ispat edecek
kanıtlayacaklar | ispat edecekler
kanıtlayacağı | ispat edeceği
kanıtlayacağını | ispat edeceğini
kanıtlayan | ispat eden
kanıtlayarak | ispat ederek
kanıtlayınca | ispat edince
kanıtlayıp | ispat edip
kanıtlıyor | ispatlıyor
kanıtlıyordu | ispatlıyordu
kanıtlıyorlar | ispatlıyorlar
kanıtta | delilde
kanıttan | delilden
kanıtı | delili
kanıtın | delilin
kanıtına | deliline
kanıtında | delilinde
kanıtından | delilinden
kanıtını | delilini
kanıtının | delilinin
kanıtıyla | deliliyle
kapatın | örtün
kaplanacak
kaplanacaklar
kaplanacağı
kaplanacağını
kaplanan
kaplanarak
kaplandı
kaplandık
kaplandılar
kaplandım
kaplandığı
kaplandığına
kaplandığını
kaplanma
kaplanmak
kaplanmaları
kaplanması
kaplanmasına
kaplanmasını
kaplanmaya
kaplanmayı
kaplanmış
kaplanınca
kaplanıp
kaplanıyor
kaplanıyordu
kaplanıyorlar
kapsadı | içerdi
kapsadıkları | içerdikleri
kapsadıklarını | içerdiklerini
kapsadılar | içerdiler
kapsadığı | içerdiği
kapsadığını | içerdiğini
kapsama | içerme
kapsamak | içermek
kapsamakta | içermekte
kapsaması | içermesi
kapsamasına | içermesine
kapsamasını | içermesini
kapsamasının | içermesinin
kapsamaya | içermeye
kapsamayı | içermeyi
kapsamında | kapsamında
kapsamış | içermiş
kapsamıştı | içermişti
kapsar | içerir
kapsayacak | içerecek
kapsayacaklar | içerecekler
kapsayacağı | içereceği
kapsayacağını | içereceğini
kapsayan | içeren
kapsayanlar | içerenler
kapsayarak | içererek
kapsayın | içerin
kapsayınız | içeriniz
kapsayıp | içerip
kapsıyor | içeriyor
kapsıyordu | içeriyordu
kapsıyorlar | içeriyorlar
karar
karar alacak | karar alacak
karar alacaklar | karar alacaklar
karar alacağı | karar alacağı
karar alacağını | karar alacağını
karar alan | karar alan
karar alanlar | karar alanlar
karar alarak | karar alarak
karar aldı | karar aldı
karar aldıkları | karar aldıkları
karar aldıklarını | karar aldıklarını
karar aldılar | karar aldılar
karar aldığı | karar aldığı
karar aldığını | karar aldığını
karar alma | karar alma
karar almak | karar almak
karar almakta | karar almakta
karar alması | karar alması
karar almasına | karar almasına
karar almasını | karar almasını
karar almasının | karar almasının
karar almaya | karar almaya
karar almayı | karar almayı
karar almış | karar almış
karar almıştı | karar almıştı
karar alın | karar alın
karar alındı | karar alındı
karar alınız | karar alınız
karar alıp | karar alıp
karar alır | karar alır
karar alıyor | karar alıyor
karar alıyordu | karar alıyordu
karar alıyorlar | karar alıyorlar
karar verdi | karar aldı
karar verdikleri | karar aldıkları
karar verdiklerini | karar aldıklarını
karar verdikten | karar verdikten
karar verdiler | karar aldılar
karar verdiği | karar aldığı
karar verdiğinde | karar verdiğinde
karar verdiğini | karar aldığını
karar verebilecek | karar verebilecek
karar verebilir | karar verebilir
karar verebiliyor | karar verebiliyor
karar verecek | karar alacak
karar verecekler | karar alacaklar
karar vereceği | karar alacağı
karar vereceğini | karar alacağını
karar veren | karar alan
karar verenler | karar alanlar
karar vererek | karar alarak
karar verildi | karar alındı
karar verin | karar alın
karar veriniz | karar alınız
karar verip | karar alıp
karar verir | karar alır
karar veriyor | karar alıyor
karar veriyordu | karar alıyordu
karar veriyorlar | karar alıyorlar
karar verme | karar alma
karar vermek | karar almak
karar vermekte | karar almakta
karar vermeli | karar vermeli
karar vermesi | karar alması
karar vermesinde | karar vermesinde
karar vermesine | karar almasına
karar vermesini | karar almasını
karar vermesinin | karar almasının
karar vermesiyle | karar vermesiyle
karar vermeye | karar almaya
karar vermeyi | karar almayı
karar vermiş | karar almış
karar vermişti | karar almıştı
kararlaştırabilecek | karar verebilecek
kararlaştırabilir | karar verebilir
kararlaştırabiliyor | karar verebiliyor
kararlaştıracak | karar alacak
kararlaştıracaklar | karar alacaklar
kararlaştıracağı | karar alacağı
kararlaştıracağını | karar alacağını
kararlaştıran | karar alan
kararlaştıranlar | karar alanlar
kararlaştırarak | karar alarak
kararlaştırdı | karar aldı
kararlaştırdıkları | karar aldıkları
kararlaştırdıklarını | karar aldıklarını
kararlaştırdıktan | karar verdikten
kararlaştırdılar | karar aldılar
kararlaştırdığı | karar aldığı
kararlaştırdığında | karar verdiğinde
kararlaştırdığını | karar aldığını
kararlaştırma | karar alma
kararlaştırmak | karar almak
kararlaştırmakta | karar almakta
kararlaştırmalı | karar vermeli
kararlaştırması | karar alması
kararlaştırmasına | karar almasına
kararlaştırmasında | karar vermesinde
kararlaştırmasını | karar almasını
kararlaştırmasının | karar almasının
kararlaştırmasıyla | karar vermesiyle
kararlaştırmaya | karar almaya
kararlaştırmayı | karar almayı
kararlaştırmış | karar almış
kararlaştırmıştı | karar almıştı
kararlaştırıldı | karar alındı
kararlaştırın | karar alın
kararlaştırınız | karar alınız
kararlaştırıp | karar alıp
kararlaştırır | karar alır
kararlaştırıyor | karar alıyor
kararlaştırıyordu | karar alıyordu
kararlaştırıyorlar | karar alıyorlar
karıştırın | karıştırın
karşı
karşı tarafında | karşısında
karşılaşma | maç
karşılaşma sonunda | maç sonunda
karşılaşmada | maçta
karşılaşmadan | maçtan
karşılaşmalar | maçlar
karşılaşmalara | maçlara
karşılaşmalarda | maçlarda
karşılaşmalardan | maçlardan
karşılaşmalarla | maçlarla
karşılaşmaları | maçları
karşılaşmaların | maçların
karşılaşmalarına | maçlarına
karşılaşmalarında | maçlarında
karşılaşmalarından | maçlarından
karşılaşmalarını | maçlarını
karşılaşmalarının | maçlarının
karşılaşmalarıyla | maçlarıyla
karşılaşmanın | maçın
karşılaşması | maçı
karşılaşmasına | maçına
karşılaşmasında | maçında
karşılaşmasından | maçından
karşılaşmasını | maçını
karşılaşmasının | maçının
karşılaşmasıyla | maçıyla
karşılaşmaya | maça
karşılaşmayla | maçla
karşılaşmayı | maçı
karşılaştırabilecek | kıyaslayabilecek
karşılaştırabilir | kıyaslayabilir
karşılaştırabiliyor | kıyaslayabiliyor
karşılaştıracak | kıyaslayacak
karşılaştıracaklar | kıyaslayacaklar
karşılaştıracağı | kıyaslayacağı
karşılaştıracağını | kıyaslayacağını
karşılaştıran | kıyaslayan
karşılaştıranlar | kıyaslayanlar
karşılaştırarak | kıyaslayarak
karşılaştırdı | kıyasladı
karşılaştırdık | kıyasladık
karşılaştırdıkları | kıyasladıkları
karşılaştırdıklarını | kıyasladıklarını
karşılaştırdıktan | kıyasladıktan
karşılaştırdılar | kıyasladılar
karşılaştırdım | kıyasladım
karşılaştırdığı | kıyasladığı
karşılaştırdığına | kıyasladığına
karşılaştırdığında | kıyasladığında
karşılaştırdığını | kıyasladığını
karşılaştırma | kıyaslama
karşılaştırmak | kıyaslamak
karşılaştırmak için | kıyaslamak için
karşılaştırmakta | kıyaslamakta
karşılaştırmaları | kıyaslamaları
karşılaştırmalı | kıyaslamalı
karşılaştırması | kıyaslaması
karşılaştırmasına | kıyaslamasına
karşılaştırmasında | kıyaslamasında
karşılaştırmasını | kıyaslamasını
karşılaştırmasının | kıyaslamasının
karşılaştırmasıyla | kıyaslamasıyla
karşılaştırmaya | kıyaslamaya
karşılaştırmayı | kıyaslamayı
karşılaştırmış | kıyaslamış
karşılaştırmıştı | kıyaslamıştı
karşılaştırın | kıyaslayın
karşılaştırınca | kıyaslayınca
karşılaştırınız | kıyaslayınız
karşılaştırıp | kıyaslayıp
karşılaştırır | kıyaslar
karşılaştırıyor | kıyaslıyor
karşılaştırıyordu | kıyaslıyordu
karşılaştırıyorlar | kıyaslıyorlar
karşılıklı
karşılıklı anlaşmayla | anlaşarak
karşılığında | mukabilinde
karşın | karşın
karşısında | karşısında
kasten | kasten
kasım
kasım ayında | kasımda
kasımda | kasımda
kasıtlı
kasıtlı olarak | kasten
kati | kati
katkı
katkı sağladı | katkı sağladı
katkı sağladık | katkı sağladık
katkı sağladılar | katkı sağladılar
katkı sağladım | katkı sağladım
katkı sağladığı | katkı sağladığı
katkı sağladığına | katkı sağladığına
katkı sağladığını | katkı sağladığını
katkı sağlama | katkı sağlama
katkı sağlamak | katkı sağlamak
katkı sağlamak için | katkı sağlamak için
katkı sağlamaları | katkı sağlamaları
katkı sağlaması | katkı sağlaması
katkı sağlamasına | katkı sağlamasına
katkı sağlamasını | katkı sağlamasını
katkı sağlamaya | katkı sağlamaya
katkı sağlamayı | katkı sağlamayı
katkı sağlamış | katkı sağlamış
katkı sağlayacak | katkı sağlayacak
katkı sağlayacaklar | katkı sağlayacaklar
katkı sağlayacağı | katkı sağlayacağı
katkı sağlayacağını | katkı sağlayacağını
katkı sağlayan | katkı sağlayan
katkı sağlayarak | katkı sağlayarak
katkı sağlayınca | katkı sağlayınca
katkı sağlayıp | katkı sağlayıp
katkı sağlıyor | katkı sağlıyor
katkı sağlıyordu | katkı sağlıyordu
katkı sağlıyorlar | katkı sağlıyorlar
katkıda
katkıda bulunacak | katkı sağlayacak
katkıda bulunacaklar | katkı sağlayacaklar
katkıda bulunacağı | katkı sağlayacağı
katkıda bulunacağını | katkı sağlayacağını
katkıda bulunan | katkı sağlayan
katkıda bulunarak | katkı sağlayarak
katkıda bulundu | katkı sağladı
katkıda bulunduk | katkı sağladık
katkıda bulundular | katkı sağladılar
katkıda bulundum | katkı sağladım
katkıda bulunduğu | katkı sağladığı
katkıda bulunduğuna | katkı sağladığına
katkıda bulunduğunu | katkı sağladığını
katkıda bulunma | katkı sağlama
katkıda bulunmak | katkı sağlamak
katkıda bulunmak için | katkı sağlamak için
katkıda bulunmaları | katkı sağlamaları
katkıda bulunması | katkı sağlaması
katkıda bulunmasına | katkı sağlamasına
katkıda bulunmasını | katkı sağlamasını
katkıda bulunmaya | katkı sağlamaya
katkıda bulunmayı | katkı sağlamayı
katkıda bulunmuş | katkı sağlamış
katkıda bulununca | katkı sağlayınca
katkıda bulunup | katkı sağlayıp
katkıda bulunuyor | katkı sağlıyor
katkıda bulunuyordu | katkı sağlıyordu
katkıda bulunuyorlar | katkı sağlıyorlar
katlanacak | dayanacak
katlanacaklar | dayanacaklar
katlanacağı | dayanacağı
katlanacağını | dayanacağını
katlanan | dayanan
katlanarak | dayanarak
katlandı | dayandı
katlandık | dayandık
katlandılar | dayandılar
katlandım | dayandım
katlandığı | dayandığı
katlandığına | dayandığına
katlandığını | dayandığını
katlanma | dayanma
katlanmak | dayanmak
katlanmak için | dayanmak için
katlanmaları | dayanmaları
katlanması | dayanması
katlanmasına | dayanmasına
katlanmasını | dayanmasını
katlanmaya | dayanmaya
katlanmayı | dayanmayı
katlanmış | dayanmış
katlanınca | dayanınca
katlanıp | dayanıp
katlanıyor | dayanıyor
katlanıyordu | dayanıyordu
katlanıyorlar | dayanıyorlar
katılacak | katılacak
katılacaklar | katılacaklar
katılacağı | katılacağı
katılacağını | katılacağını
katılan | katılan
katılanlar | katılanlar
katılarak | katılarak
katıldı | katıldı
katıldıkları | katıldıkları
katıldıklarını | katıldıklarını
katıldılar | katıldılar
katıldığı | katıldığı
katıldığını | katıldığını
katılma | katılma
katılmak | katılmak
katılmakta | katılmakta
katılması | katılması
katılmasına | katılmasına
katılmasını | katılmasını
katılmasının | katılmasının
katılmaya | katılmaya
katılmayı | katılmayı
katılmış | katılmış
katılmıştı | katılmıştı
katılın | katılın
katılınız | katılınız
katılıp | katılıp
katılır | katılır
katılıyor | katılıyor
katılıyordu | katılıyordu
katılıyorlar | katılıyorlar
katın | katın
kavga
kavga edebilecek | dövüşebilecek
kavga edebilir | dövüşebilir
kavga edebiliyor | dövüşebiliyor
kavga edecek | dövüşecek
kavga edecekler | dövüşecekler
kavga edeceği | dövüşeceği
kavga edeceğini | dövüşeceğini
kavga eden | dövüşen
kavga edenler | dövüşenler
kavga eder | dövüşür
kavga ederek | dövüşerek
kavga edin | dövüşün
kavga ediniz | dövüşünüz
kavga edip | dövüşüp
kavga ediyor | dövüşüyor
kavga ediyordu | dövüşüyordu
kavga ediyorlar | dövüşüyorlar
kavga etme | dövüşme
kavga etmek | dövüşmek
kavga etmekte | dövüşmekte
kavga etmeli | dövüşmeli
kavga etmesi | dövüşmesi
kavga etmesinde | dövüşmesinde
kavga etmesine | dövüşmesine
kavga etmesini | dövüşmesini
kavga etmesinin | dövüşmesinin
kavga etmesiyle | dövüşmesiyle
kavga etmeye | dövüşmeye
kavga etmeyi | dövüşmeyi
kavga etmiş | dövüşmüş
kavga etmişti | dövüşmüştü
kavga etti | dövüştü
kavga ettikleri | dövüştükleri
kavga ettiklerini | dövüştüklerini
kavga ettikten | dövüştükten
kavga ettiler | dövüştüler
kavga ettiği | dövüştüğü
kavga ettiğinde | dövüştüğünde
kavga ettiğini | dövüştüğünü
kavradı | anladı
kavradıkları | anladıkları
kavradıklarını | anladıklarını
kavradıktan | anladıktan
kavradılar | anladılar
kavradığı | anladığı
kavradığında | anladığında
kavradığını | anladığını
kavrama | anlama
kavramak | anlamak
kavramakta | anlamakta
kavramalı | anlamalı
kavraması | anlaması
kavramasına | anlamasına
kavramasında | anlamasında
kavramasını | anlamasını
kavramasının | anlamasının
kavramasıyla | anlamasıyla
kavramaya | anlamaya
kavramayı | anlamayı
kavramış | anlamış
kavramıştı | anlamıştı
kavrar | anlar
kavrayabilecek | anlayabilecek
kavrayabilir | anlayabilir
kavrayabiliyor | anlayabiliyor
kavrayacak | anlayacak
kavrayacaklar | anlayacaklar
kavrayacağı | anlayacağı
kavrayacağını | anlayacağını
kavrayan | anlayan
kavrayanlar | anlayanlar
kavrayarak | anlayarak
kavrayın | anlayın
kavrayınız | anlayınız
kavrayıp | anlayıp
kavrıyor | anlıyor
kavrıyordu | anlıyordu
kavrıyorlar | anlıyorlar
kavurun | kavurun
kavuşacak
kavuşacaklar
kavuşacağı
kavuşacağını
kavuşan
kavuşarak
kavuşma
kavuşmak
kavuşmaları
kavuşması
kavuşmasına
kavuşmasını
kavuşmaya
kavuşmayı
kavuşmuş
kavuştu
kavuştuk
kavuştular
kavuştum
kavuşturdu
kavuştuğu
kavuştuğuna
kavuştuğunu
kavuşunca
kavuşup
kavuşuyor
kavuşuyordu
kavuşuyorlar
kavşak | kavşak
kaybedecek
kaybedecekler
kaybedeceği
kaybedeceğini
kaybeden
kaybedenler
kaybeder
kaybederek
kaybedildi | yitirildi
kaybedildik | yitirildik
kaybedildiler | yitirildiler
kaybedildim | yitirildim
kaybedildiği | yitirildiği
kaybedildiğine | yitirildiğine
kaybedildiğini | yitirildiğini
kaybedilecek | yitirilecek
kaybedilecekler | yitirilecekler
kaybedileceği | yitirileceği
kaybedileceğini | yitirileceğini
kaybedilen | yitirilen
kaybedilerek | yitirilerek
kaybedilince | yitirilince
kaybedilip | yitirilip
kaybediliyor | yitiriliyor
kaybediliyordu | yitiriliyordu
kaybediliyorlar | yitiriliyorlar
kaybedilme | yitirilme
kaybedilmek | yitirilmek
kaybedilmek için | yitirilmek için
kaybedilmeleri | yitirilmeleri
kaybedilmesi | yitirilmesi
kaybedilmesine | yitirilmesine
kaybedilmesini | yitirilmesini
kaybedilmeye | yitirilmeye
kaybedilmeyi | yitirilmeyi
kaybedilmiş | yitirilmiş
kaybedin
kaybedince
kaybediniz
kaybedip
kaybediyor
kaybediyordu
kaybediyorlar
kaybetebilecek | yitirebilecek
kaybetebilir | yitirebilir
kaybetebiliyor | yitirebiliyor
kaybetecek | yitirecek
kaybetecekler | yitirecekler
kaybeteceği | yitireceği
kaybeteceğini | yitireceğini
kaybeten | yitiren
kaybetenler | yitirenler
kaybeterek | yitirerek
kaybetin | yitirin
kaybetiniz | yitiriniz
kaybetip | yitirip
kaybetir | yitirir
kaybetiyor | yitiriyor
kaybetiyordu | yitiriyordu
kaybetiyorlar | yitiriyorlar
kaybetme | yitirme
kaybetmek | yitirmek
kaybetmekte | yitirmekte
kaybetmeleri
kaybetmeli | yitirmeli
kaybetmesi | yitirmesi
kaybetmesinde | yitirmesinde
kaybetmesine | yitirmesine
kaybetmesini | yitirmesini
kaybetmesinin | yitirmesinin
kaybetmesiyle | yitirmesiyle
kaybetmeye | yitirmeye
kaybetmeyi | yitirmeyi
kaybetmiş | yitirmiş
kaybetmişti | yitirmişti
kaybetti | yitirdi
kaybettik
kaybettikleri | yitirdikleri
kaybettiklerini | yitirdiklerini
kaybettikten | yitirdikten
kaybettiler | yitirdiler
kaybettim
kaybettiği | yitirdiği
kaybettiğinde | yitirdiğinde
kaybettiğine
kaybettiğini | yitirdiğini
kayboldu | kayboldu
kaydedildi | söylendi
kaydediliyor | açıklanıyor
kaydetti
kaygı | kaygı
kaygı duyacak | kaygılanacak
kaygı duyacaklar | kaygılanacaklar
kaygı duyacağı | kaygılanacağı
kaygı duyacağını | kaygılanacağını
kaygı duyan | kaygılanan
kaygı duyarak | kaygılanarak
kaygı duydu | kaygılandı
kaygı duyduk | kaygılandık
kaygı duydular | kaygılandılar
kaygı duydum | kaygılandım
kaygı duyduğu | kaygılandığı
kaygı duyduğuna | kaygılandığına
kaygı duyduğunu | kaygılandığını
kaygı duyma | kaygılanma
kaygı duymak | kaygılanmak
kaygı duymak için | kaygılanmak için
kaygı duymaları | kaygılanmaları
kaygı duyması | kaygılanması
kaygı duymasına | kaygılanmasına
kaygı duymasını | kaygılanmasını
kaygı duymaya | kaygılanmaya
kaygı duymayı | kaygılanmayı
kaygı duymuş | kaygılanmış
kaygı duyunca | kaygılanınca
kaygı duyup | kaygılanıp
kaygı duyuyor | kaygılanıyor
kaygı duyuyordu | kaygılanıyordu
kaygı duyuyorlar | kaygılanıyorlar
kaygıda | kaygıda
kaygıdan | kaygıdan
kaygılanacak | kaygılanacak
kaygılanacaklar | kaygılanacaklar
kaygılanacağı | kaygılanacağı
kaygılanacağını | kaygılanacağını
kaygılanan | kaygılanan
kaygılananlar | kaygılananlar
kaygılanarak | kaygılanarak
kaygılandı | kaygılandı
kaygılandık | kaygılandık
kaygılandıkları | kaygılandıkları
kaygılandıklarını | kaygılandıklarını
kaygılandılar | kaygılandılar
kaygılandım | kaygılandım
kaygılandığı | kaygılandığı
kaygılandığına | kaygılandığına
kaygılandığını | kaygılandığını
kaygılanma | kaygılanma
kaygılanmak | kaygılanmak
kaygılanmak için | kaygılanmak için
kaygılanmakta | kaygılanmakta
kaygılanmaları | kaygılanmaları
kaygılanması | kaygılanması
kaygılanmasına | kaygılanmasına
kaygılanmasını | kaygılanmasını
kaygılanmasının | kaygılanmasının
kaygılanmaya | kaygılanmaya
kaygılanmayı | kaygılanmayı
kaygılanmış | kaygılanmış
kaygılanmıştı | kaygılanmıştı
kaygılanın | kaygılanın
kaygılanınca | kaygılanınca
kaygılanınız | kaygılanınız
kaygılanıp | kaygılanıp
kaygılanır | kaygılanır
kaygılanıyor | kaygılanıyor
kaygılanıyordu | kaygılanıyordu
kaygılanıyorlar | kaygılanıyorlar
kaygılar | kaygılar
kaygılara | kaygılara
kaygılarda | kaygılarda
kaygılardan | kaygılardan
kaygılarla | kaygılarla
kaygıları | kaygıları
kaygıların | kaygıların
kaygılarına | kaygılarına
kaygılarında | kaygılarında
kaygılarından | kaygılarından
kaygılarını | kaygılarını
kaygılarının | kaygılarının
kaygılarıyla | kaygılarıyla
kaygılı | kaygılı
kaygının | kaygının
kaygısı | kaygısı
kaygısına | kaygısına
kaygısında | kaygısında
kaygısından | kaygısından
kaygısını | kaygısını
kaygısının | kaygısının
kaygısıyla | kaygısıyla
kaygıya | kaygıya
kaygıyla | kaygıyla
kaygıyı | kaygıyı
kayması
kazanabilecek
kazanabilir
kazanabiliyor
kazanacak
kazanacaklar
kazanacağı
kazanacağını
kazanan
kazananlar
kazanarak
kazandı | kazandı
kazandıkları
kazandıklarını
kazandıktan
kazandılar
kazandığı
kazandığında
kazandığını
kazanma
kazanmadı
kazanmak
kazanmakta
kazanmalı
kazanması
kazanmasına
kazanmasında
kazanmasını
kazanmasının
kazanmasıyla
kazanmaya
kazanmayı
kazanmış
kazanmıştı
kazanç | kâr
kazanın
kazanınız
kazanıp
kazanır
kazanıyor
kazanıyordu
kazanıyorlar
kazara | kazara
kaçacak | kaçacak
kaçacaklar | kaçacaklar
kaçacağı | kaçacağı
kaçacağını | kaçacağını
kaçan | kaçan
kaçarak | kaçarak
kaçma | kaçma
kaçmak | kaçmak
kaçmak için | kaçmak için
kaçmaları | kaçmaları
kaçması | kaçması
kaçmasına | kaçmasına
kaçmasını | kaçmasını
kaçmaya | kaçmaya
kaçmayı | kaçmayı
kaçmış | kaçmış
kaçtı | kaçtı
kaçtık | kaçtık
kaçtılar | kaçtılar
kaçtım | kaçtım
kaçtığı | kaçtığı
kaçtığına | kaçtığına
kaçtığını | kaçtığını
kaçınabilecek | kaçınabilecek
kaçınabilir | kaçınabilir
kaçınabiliyor | kaçınabiliyor
kaçınacak | kaçınacak
kaçınacaklar | kaçınacaklar
kaçınacağı | kaçınacağı
kaçınacağını | kaçınacağını
kaçınan | kaçınan
kaçınanlar | kaçınanlar
kaçınarak | kaçınarak
kaçınca | kaçınca
kaçındı | kaçındı
kaçındıkları | kaçındıkları
kaçındıklarını | kaçındıklarını
kaçındıktan | kaçındıktan
kaçındılar | kaçındılar
kaçındığı | kaçındığı
kaçındığında | kaçındığında
kaçındığını | kaçındığını
kaçınma | kaçınma
kaçınmak | kaçınmak
kaçınmakta | kaçınmakta
kaçınmalı | kaçınmalı
kaçınması | kaçınması
kaçınmasına | kaçınmasına
kaçınmasında | kaçınmasında
kaçınmasını | kaçınmasını
kaçınmasının | kaçınmasının
kaçınmasıyla | kaçınmasıyla
kaçınmaya | kaçınmaya
kaçınmayı | kaçınmayı
kaçınmış | kaçınmış
kaçınmıştı | kaçınmıştı
kaçının | kaçının
kaçınınız | kaçınınız
kaçınıp | kaçınıp
kaçınır | kaçınır
kaçınıyor | kaçınıyor
kaçınıyordu | kaçınıyordu
kaçınıyorlar | kaçınıyorlar
kaçıp | kaçıp
kaçıyor | kaçıyor
kaçıyordu | kaçıyordu
kaçıyorlar | kaçıyorlar

keder | keder
kederde | kederde
kederden | kederden
kedere | kedere
kederi | kederi
kederin | kederin
kederinde | kederinde
kederinden | kederinden
kederine | kederine
kederini | kederini
kederinin | kederinin
kederiyle | kederiyle
kederle | kederle
kederler | kederler
kederlerde | kederlerde
kederlerden | kederlerden
kederlere | kederlere
kederleri | kederleri
kederlerin | kederlerin
kederlerinde | kederlerinde
kederlerinden | kederlerinden
kederlerine | kederlerine
kederlerini | kederlerini
kederlerinin | kederlerinin
kederleriyle | kederleriyle
kederlerle | kederlerle
kelime | kelime
kelimede | kelimede
kelimeden | kelimeden
kelimeler | kelimeler
kelimelerde | kelimelerde
kelimelerden | kelimelerden
kelimelere | kelimelere
kelimeleri | kelimeleri
kelimelerin | kelimelerin
kelimelerinde | kelimelerinde
kelimelerinden | kelimelerinden
kelimelerine | kelimelerine
kelimelerini | kelimelerini
kelimelerinin | kelimelerinin
kelimeleriyle | kelimeleriyle
kelimelerle | kelimelerle
kelimenin | sözcüğün
kelimesi | sözcüğü
kelimesinde | sözcüğünde
kelimesinden | sözcüğünden
kelimesine | sözcüğüne
kelimesini | sözcüğünü
kelimesinin | sözcüğünün
kelimesiyle | sözcüğüyle
kelimeye | sözcüğe
kelimeyi | sözcüğü
kelimeyle | sözcükle
kendi
kendi imkanlarıyla | kendi çabalarıyla
kendi imkânlarıyla | kendi çabalarıyla
kendi isteğiyle | gönüllü olarak
kendi kendine | kendi kendine
kendi rızasıyla | gönüllü olarak
kendi çabalarıyla | kendi çabalarıyla
kendiliğinden | kendi kendine
kendine
kent | kent
kente | kente
kenti | kenti
kentin | kentin
kentinde | kentinde
kentinden | kentinden
kentine | kentine
kentini | kentini
kentinin | kentinin
kentiyle | kentiyle
kentle | kentle
kentler | kentler
kentlerde | kentlerde
kentlerden | kentlerden
kentlere | kentlere
kentleri | kentleri
kentlerin | kentlerin
kentlerinde | kentlerinde
kentlerinden | kentlerinden
kentlerine | kentlerine
kentlerini | kentlerini
kentlerinin | kentlerinin
kentleriyle | kentleriyle
kentlerle | kentlerle
kentte | kentte
kentten | kentten
kere
kesin | kati
kesintisiz | aralıksız
kez

ki
kibar | kibar
kimi | bazı
kimileri | bazıları
kimilerini | bazılarını
kimilerinin | bazılarının
kimse | kimse
kimse yaralanmadı | yaralanan yok
kiraladı | kiraladı
kiraladık | kiraladık
kiraladılar | kiraladılar
kiraladım | kiraladım
kiraladığı | kiraladığı
kiraladığına | kiraladığına
kiraladığını | kiraladığını
kiralama | kiralama
kiralamak | kiralamak
kiralamak için | kiralamak için
kiralamaları | kiralamaları
kiralaması | kiralaması
kiralamasına | kiralamasına
kiralamasını | kiralamasını
kiralamaya | kiralamaya
kiralamayı | kiralamayı
kiralamış | kiralamış
kiralayacak | kiralayacak
kiralayacaklar | kiralayacaklar
kiralayacağı | kiralayacağı
kiralayacağını | kiralayacağını
kiralayan | kiralayan
kiralayarak | kiralayarak
kiralayınca | kiralayınca
kiralayıp | kiralayıp
kiralıyor | kiralıyor
kiralıyordu | kiralıyordu
kiralıyorlar | kiralıyorlar
kiraya
kiraya alacak | kiralayacak
kiraya alacaklar | kiralayacaklar
kiraya alacağı | kiralayacağı
kiraya alacağını | kiralayacağını
kiraya alan | kiralayan
kiraya alarak | kiralayarak
kiraya aldı | kiraladı
kiraya aldık | kiraladık
kiraya aldılar | kiraladılar
kiraya aldım | kiraladım
kiraya aldığı | kiraladığı
kiraya aldığına | kiraladığına
kiraya aldığını | kiraladığını
kiraya alma | kiralama
kiraya almak | kiralamak
kiraya almak için | kiralamak için
kiraya almaları | kiralamaları
kiraya alması | kiralaması
kiraya almasına | kiralamasına
kiraya almasını | kiralamasını
kiraya almaya | kiralamaya
kiraya almayı | kiralamayı
kiraya almış | kiralamış
kiraya alınca | kiralayınca
kiraya alıp | kiralayıp
kiraya alıyor | kiralıyor
kiraya alıyordu | kiralıyordu
kiraya alıyorlar | kiralıyorlar
kirli | pis
kişiler
kişilere
kişileri
kişisel | şahsi
kişisel nedenlerle | özel nedenlerle
kişisel sebeplerle | özel nedenlerle

kocaman | devasa
koku | koku
kokuda | kokuda
kokudan | kokudan
kokular | kokular
kokulara | kokulara
kokularda | kokularda
kokulardan | kokulardan
kokularla | kokularla
kokuları | kokuları
kokuların | kokuların
kokularına | kokularına
kokularında | kokularında
kokularından | kokularından
kokularını | kokularını
kokularının | kokularının
kokularıyla | kokularıyla
kokunun | kokunun
kokusu | kokusu
kokusuna | kokusuna
kokusunda | kokusunda
kokusundan | kokusundan
kokusunu | kokusunu
kokusunun | kokusunun
kokusuyla | kokusuyla
kokuya | kokuya
kokuyla | kokuyla
kokuyu | kokuyu
kolay | basit
kolay bir şekilde | kolayca
kolayca | kolayca
kolaylaştıracak | basitleştirecek
kolaylaştıracaklar | basitleştirecekler
kolaylaştıracağı | basitleştireceği
kolaylaştıracağını | basitleştireceğini
kolaylaştıran | basitleştiren
kolaylaştırarak | basitleştirerek
kolaylaştırdı | basitleştirdi
kolaylaştırdık | basitleştirdik
kolaylaştırdılar | basitleştirdiler
kolaylaştırdım | basitleştirdim
kolaylaştırdığı | basitleştirdiği
kolaylaştırdığına | basitleştirdiğine
kolaylaştırdığını | basitleştirdiğini
kolaylaştırma | basitleştirme
kolaylaştırmak | basitleştirmek
kolaylaştırmak için | basitleştirmek için
kolaylaştırmaları | basitleştirmeleri
kolaylaştırması | basitleştirmesi
kolaylaştırmasına | basitleştirmesine
kolaylaştırmasını | basitleştirmesini
kolaylaştırmaya | basitleştirmeye
kolaylaştırmayı | basitleştirmeyi
kolaylaştırmış | basitleştirmiş
kolaylaştırınca | basitleştirince
kolaylaştırıp | basitleştirip
kolaylaştırıyor | basitleştiriyor
kolaylaştırıyordu | basitleştiriyordu
kolaylaştırıyorlar | basitleştiriyorlar
kolaylıkla | kolayca
komik | komik
konakladı | barındı
konakladık | barındık
konakladılar | barındılar
konakladım | barındım
konakladığı | barındığı
konakladığına | barındığına
konakladığını | barındığını
konaklama | barınma
konaklamak | barınmak
konaklamak için | barınmak için
konaklamaları | barınmaları
konaklaması | barınması
konaklamasına | barınmasına
konaklamasını | barınmasını
konaklamaya | barınmaya
konaklamayı | barınmayı
konaklamış | barınmış
konaklayacak | barınacak
konaklayacaklar | barınacaklar
konaklayacağı | barınacağı
konaklayacağını | barınacağını
konaklayan | barınan
konaklayarak | barınarak
konaklayınca | barınınca
konaklayıp | barınıp
konaklıyor | barınıyor
konaklıyordu | barınıyordu
konaklıyorlar | barınıyorlar
konferansı
konforlu | rahat
konser | konser
konserde | konserde
konserden | konserden
konsere | konsere
konseri | konseri
konserin | konserin
konserinde | konserinde
konserinden | konserinden
konserine | konserine
konserini | konserini
konserinin | konserinin
konseriyle | konseriyle
konserle | konserle
konserler | konserler
konserlerde | konserlerde
konserlerden | konserlerden
konserlere | konserlere
konserleri | konserleri
konserlerin | konserlerin
konserlerinde | konserlerinde
konserlerinden | konserlerinden
konserlerine | konserlerine
konserlerini | konserlerini
konserlerinin | konserlerinin
konserleriyle | konserleriyle
konserlerle | konserlerle
kontrat | kontrat
kontrata | kontrata
kontratla | kontratla
kontratlar | kontratlar
kontratlara | kontratlara
kontratlarda | kontratlarda
kontratlardan | kontratlardan
kontratlarla | kontratlarla
kontratları | kontratları
kontratların | kontratların
kontratlarına | kontratlarına
kontratlarında | kontratlarında
kontratlarından | kontratlarından
kontratlarını | kontratlarını
kontratlarının | kontratlarının
kontratlarıyla | kontratlarıyla
kontratta | kontratta
kontrattan | kontrattan
kontratı | kontratı
kontratın | kontratın
kontratına | kontratına
kontratında | kontratında
kontratından | kontratından
kontratını | kontratını
kontratının | kontratının
kontratıyla | kontratıyla
kontrol | denetim
kontrol edebilecek | denetleyebilecek
kontrol edebilir | denetleyebilir
kontrol edebiliyor | denetleyebiliyor
kontrol edecek | denetleyecek
kontrol edecekler | denetleyecekler
kontrol edeceği | denetleyeceği
kontrol edeceğini | denetleyeceğini
kontrol eden | denetleyen
kontrol edenler | denetleyenler
kontrol eder | denetler
kontrol ederek | denetleyerek
kontrol edildi | denetlendi
kontrol edildikleri | denetlendikleri
kontrol edildiklerini | denetlendiklerini
kontrol edildikten | denetlendikten
kontrol edildiler | denetlendiler
kontrol edildiği | denetlendiği
kontrol edildiğinde | denetlendiğinde
kontrol edildiğini | denetlendiğini
kontrol edilebilecek | denetlenebilecek
kontrol edilebilir | denetlenebilir
kontrol edilebiliyor | denetlenebiliyor
kontrol edilecek | denetlenecek
kontrol edilecekler | denetlenecekler
kontrol edileceği | denetleneceği
kontrol edileceğini | denetleneceğini
kontrol edilen | denetlenen
kontrol edilenler | denetlenenler
kontrol edilerek | denetlenerek
kontrol edilin | denetlenin
kontrol ediliniz | denetleniniz
kontrol edilip | denetlenip
kontrol edilir | denetlenir
kontrol ediliyor | denetleniyor
kontrol ediliyordu | denetleniyordu
kontrol ediliyorlar | denetleniyorlar
kontrol edilme | denetlenme
kontrol edilmek | denetlenmek
kontrol edilmekte | denetlenmekte
kontrol edilmeli | denetlenmeli
kontrol edilmesi | denetlenmesi
kontrol edilmesinde | denetlenmesinde
kontrol edilmesine | denetlenmesine
kontrol edilmesini | denetlenmesini
kontrol edilmesinin | denetlenmesinin
kontrol edilmesiyle | denetlenmesiyle
kontrol edilmeye | denetlenmeye
kontrol edilmeyi | denetlenmeyi
kontrol edilmiş | denetlenmiş
kontrol edilmişti | denetlenmişti
kontrol edin | denetleyin
kontrol ediniz | denetleyiniz
kontrol edip | denetleyip
kontrol ediyor | denetliyor
kontrol ediyordu | denetliyordu
kontrol ediyorlar | denetliyorlar
kontrol etme | denetleme
kontrol etmek | denetlemek
kontrol etmekte | denetlemekte
kontrol etmeli | denetlemeli
kontrol etmesi | denetlemesi
kontrol etmesinde | denetlemesinde
kontrol etmesine | denetlemesine
kontrol etmesini | denetlemesini
kontrol etmesinin | denetlemesinin
kontrol etmesiyle | denetlemesiyle
kontrol etmeye | denetlemeye
kontrol etmeyi | denetlemeyi
kontrol etmiş | denetlemiş
kontrol etmişti | denetlemişti
kontrol etti | denetledi
kontrol ettikleri | denetledikleri
kontrol ettiklerini | denetlediklerini
kontrol ettikten | denetledikten
kontrol ettiler | denetlediler
kontrol ettiği | denetlediği
kontrol ettiğinde | denetlediğinde
kontrol ettiğini | denetlediğini
kontrola | denetime
kontrolda | denetimde
kontroldan | denetimden
kontrolla | denetimle
kontrollar | denetimler
kontrollara | denetimlere
kontrollarda | denetimlerde
kontrollardan | denetimlerden
kontrollarla | denetimlerle
kontrolları | denetimleri
kontrolların | denetimlerin
kontrollarına | denetimlerine
kontrollarında | denetimlerinde
kontrollarından | denetimlerinden
kontrollarını | denetimlerini
kontrollarının | denetimlerinin
kontrollarıyla | denetimleriyle
kontrolu | denetimi
kontrolun | denetimin
kontroluna | denetimine
kontrolunda | denetiminde
kontrolundan | denetiminden
kontrolunu | denetimini
kontrolunun | denetiminin
kontroluyla | denetimiyle
kontrolünü
kontrolünü kaybetti | kontrolünü kaybetti
konu | konu
konuda | konuda
konudan | konudan
konuk | konuk
konuk edecek | ağırlayacak
konuk edecekler | ağırlayacaklar
konuk edeceği | ağırlayacağı
konuk edeceğini | ağırlayacağını
konuk eden | ağırlayan
konuk edenler | ağırlayanlar
konuk eder | ağırlar
konuk ederek | ağırlayarak
konuk edin | ağırlayın
konuk ediniz | ağırlayınız
konuk edip | ağırlayıp
konuk ediyor | ağırlıyor
konuk ediyordu | ağırlıyordu
konuk ediyorlar | ağırlıyorlar
konuk etme | ağırlama
konuk etmek | ağırlamak
konuk etmekte | ağırlamakta
konuk etmesi | ağırlaması
konuk etmesine | ağırlamasına
konuk etmesini | ağırlamasını
konuk etmesinin | ağırlamasının
konuk etmeye | ağırlamaya
konuk etmeyi | ağırlamayı
konuk etmiş | ağırlamış
konuk etmişti | ağırlamıştı
konuk etti | ağırladı
konuk ettikleri | ağırladıkları
konuk ettiklerini | ağırladıklarını
konuk ettiler | ağırladılar
konuk ettiği | ağırladığı
konuk ettiğini | ağırladığını
konukla | konukla
konuklar | konuklar
konuklara | konuklara
konuklarda | konuklarda
konuklardan | konuklardan
konuklarla | konuklarla
konukları | konukları
konukların | konukların
konuklarına | konuklarına
konuklarında | konuklarında
konuklarından | konuklarından
konuklarını | konuklarını
konuklarının | konuklarının
konuklarıyla | konuklarıyla
konukta | konukta
konuktan | konuktan
konular | konular
konulara | konulara
konularda | konularda
konulardan | konulardan
konularla | konularla
konuları | konuları
konuların | konuların
konularına | konularına
konularında | konularında
konularından | konularından
konularını | konularını
konularının | konularının
konularıyla | konularıyla
konunun | konunun
konusu | konusu
konusuna | konusuna
konusunda | hakkında
konusundan | konusundan
konusunu | konusunu
konusunun | konusunun
konusuyla | konusuyla
konuya | konuya
konuyla | konuyla
konuyu | konuyu
konuğa | konuğa
konuğu | konuğu
konuğun | konuğun
konuğuna | konuğuna
konuğunda | konuğunda
konuğundan | konuğundan
konuğunu | konuğunu
konuğunun | konuğunun
konuğuyla | konuğuyla
konuştu
kordon | kablo
kordona | kabloya
kordonda | kabloda
kordondan | kablodan
kordonla | kabloyla
kordonlar | kablolar
kordonlara | kablolara
kordonlarda | kablolarda
kordonlardan | kablolardan
kordonlarla | kablolarla
kordonları | kabloları
kordonların | kabloların
kordonlarına | kablolarına
kordonlarında | kablolarında
kordonlarından | kablolarından
kordonlarını | kablolarını
kordonlarının | kablolarının
kordonlarıyla | kablolarıyla
kordonu | kablosu
kordonun | kablonun
kordonuna | kablosuna
kordonunda | kablosunda
kordonundan | kablosundan
kordonunu | kablosunu
kordonunun | kablosunun
kordonuyla | kablosuyla
koridor | hol
korkunç | korkunç
korkutabilecek | ürkütebilecek
korkutabilir | ürkütebilir
korkutabiliyor | ürkütebiliyor
korkutacak | ürkütecek
korkutacaklar | ürkütecekler
korkutacağı | ürküteceği
korkutacağını | ürküteceğini
korkutan | ürküten
korkutanlar | ürkütenler
korkutarak | ürküterek
korkutma | ürkütme
korkutmak | ürkütmek
korkutmakta | ürkütmekte
korkutmalı | ürkütmeli
korkutması | ürkütmesi
korkutmasına | ürkütmesine
korkutmasında | ürkütmesinde
korkutmasını | ürkütmesini
korkutmasının | ürkütmesinin
korkutmasıyla | ürkütmesiyle
korkutmaya | ürkütmeye
korkutmayı | ürkütmeyi
korkutmuş | ürkütmüş
korkutmuştu | ürkütmüştü
korkuttu | ürküttü
korkuttukları | ürküttükleri
korkuttuklarını | ürküttüklerini
korkuttuktan | ürküttükten
korkuttular | ürküttüler
korkuttuğu | ürküttüğü
korkuttuğunda | ürküttüğünde
korkuttuğunu | ürküttüğünü
korkutun | ürkütün
korkutunuz | ürkütünüz
korkutup | ürkütüp
korkutur | ürkütür
korkutuyor | ürkütüyor
korkutuyordu | ürkütüyordu
korkutuyorlar | ürkütüyorlar
korudu | korudu
korudukları | korudukları
koruduklarını | koruduklarını
korudular | korudular
koruduğu | koruduğu
koruduğunu | koruduğunu
koruma | koruma
korumak | korumak
korumakta | korumakta
koruması | koruması
korumasına | korumasına
korumasını | korumasını
korumasının | korumasının
korumaya | korumaya
korumayı | korumayı
korumuş | korumuş
korumuştu | korumuştu
korur | korur
koruyacak | koruyacak
koruyacaklar | koruyacaklar
koruyacağı | koruyacağı
koruyacağını | koruyacağını
koruyan | koruyan
koruyanlar | koruyanlar
koruyarak | koruyarak
koruyor | koruyor
koruyordu | koruyordu
koruyorlar | koruyorlar
koruyun | koruyun
koruyunuz | koruyunuz
koruyup | koruyup
koyabilecek | koyabilecek
koyabilir | koyabilir
koyabiliyor | koyabiliyor
koyacak | koyacak
koyacaklar | koyacaklar
koyacağı | koyacağı
koyacağını | koyacağını
koyan | koyan
koyanlar | koyanlar
koyar | koyar
koyarak | koyarak
koydu | koydu
koyduk
koydukları | koydukları
koyduklarını | koyduklarını
koyduktan | koyduktan
koydular | koydular
koydum
koyduğu | koyduğu
koyduğuna
koyduğunda | koyduğunda
koyduğunu | koyduğunu
koyma | koyma
koymak | koymak
koymakta | koymakta
koymaları
koymalı | koymalı
koyması | koyması
koymasına | koymasına
koymasında | koymasında
koymasını | koymasını
koymasının | koymasının
koymasıyla | koymasıyla
koymaya | koymaya
koymayı | koymayı
koymuş | koymuş
koymuştu | koymuştu
koyun | koyun
koyunca
koyunuz | koyunuz
koyup | koyup
koyuyor | koyuyor
koyuyordu | koyuyordu
koyuyorlar | koyuyorlar
koşul | şart
koşula | şarta
koşulda | şartta
koşuldan | şarttan
koşulla | şartla
koşullar | şartlar
koşullara | şartlara
koşullarda | şartlarda
koşullardan | şartlardan
koşullarla | şartlarla
koşulları | şartları
koşulların | şartların
koşullarına | şartlarına
koşullarında | şartlarında
koşullarından | şartlarından
koşullarını | şartlarını
koşullarının | şartlarının
koşullarıyla | şartlarıyla
koşulu | şartı
koşulun | şartın
koşuluna | şartına
koşulunda | şartında
koşulundan | şartından
koşulunu | şartını
koşulunun | şartının
koşuluyla | şartıyla

kullanabilecek
kullanabilir
kullanabiliyor
kullanacak
kullanacaklar
kullanacağı
kullanacağını
kullanan
kullananlar
kullanarak
kullandı
kullandık
kullandıkları
kullandıklarını
kullandıktan
kullandılar
kullandım
kullandığı
kullandığına
kullandığında
kullandığını
kullanma
kullanmak
kullanmakta
kullanmaları
kullanmalı
kullanması
kullanmasına
kullanmasında
kullanmasını
kullanmasının
kullanmasıyla
kullanmaya
kullanmayı
kullanmış
kullanmıştı
kullanın
kullanınca
kullanınız
kullanıp
kullanır
kullanıyor
kullanıyordu
kullanıyorlar
kumsal | plaj
kumsala | plaja
kumsalda | plajda
kumsaldan | plajdan
kumsalla | plajla
kumsallar | plajlar
kumsallara | plajlara
kumsallarda | plajlarda
kumsallardan | plajlardan
kumsallarla | plajlarla
kumsalları | plajları
kumsalların | plajların
kumsallarına | plajlarına
kumsallarında | plajlarında
kumsallarından | plajlarından
kumsallarını | plajlarını
kumsallarının | plajlarının
kumsallarıyla | plajlarıyla
kumsalı | plajı
kumsalın | plajın
kumsalına | plajına
kumsalında | plajında
kumsalından | plajından
kumsalını | plajını
kumsalının | plajının
kumsalıyla | plajıyla
kundakladı | kundakladı
kundakladıkları | kundakladıkları
kundakladıklarını | kundakladıklarını
kundakladıktan | kundakladıktan
kundakladılar | kundakladılar
kundakladığı | kundakladığı
kundakladığında | kundakladığında
kundakladığını | kundakladığını
kundaklama | kundaklama
kundaklamak | kundaklamak
kundaklamakta | kundaklamakta
kundaklamalı | kundaklamalı
kundaklaması | kundaklaması
kundaklamasına | kundaklamasına
kundaklamasında | kundaklamasında
kundaklamasını | kundaklamasını
kundaklamasının | kundaklamasının
kundaklamasıyla | kundaklamasıyla
kundaklamaya | kundaklamaya
kundaklamayı | kundaklamayı
kundaklamış | kundaklamış
kundaklamıştı | kundaklamıştı
kundaklar | kundaklar
kundaklayabilecek | ateşe verebilecek
kundaklayabilir | ateşe verebilir
kundaklayabiliyor | ateşe verebiliyor
kundaklayacak | ateşe verecek
kundaklayacaklar | ateşe verecekler
kundaklayacağı | ateşe vereceği
kundaklayacağını | ateşe vereceğini
kundaklayan | ateşe veren
kundaklayanlar | ateşe verenler
kundaklayarak | ateşe vererek
kundaklayın | ateşe verin
kundaklayınız | ateşe veriniz
kundaklayıp | ateşe verip
kundaklıyor | kundaklıyor
kundaklıyordu | kundaklıyordu
kundaklıyorlar | kundaklıyorlar
kurabilecek | kurabilecek
kurabilir | kurabilir
kurabiliyor | kurabiliyor
kuracak | kuracak
kuracaklar | kuracaklar
kuracağı | kuracağı
kuracağını | kuracağını
kural | kaide
kurala | kurala
kuralda | kaidede
kuraldan | kaideden
kuralla | kuralla
kurallar | kaideler
kurallara | kaidelere
kurallarda | kaidelerde
kurallardan | kaidelerden
kurallarla | kaidelerle
kuralları | kaideleri
kuralların | kaidelerin
kurallarına | kaidelerine
kurallarında | kaidelerinde
kurallarından | kaidelerinden
kurallarını | kaidelerini
kurallarının | kaidelerinin
kurallarıyla | kaideleriyle
kuralı | kuralı
kuralın | kuralın
kuralına | kuralına
kuralında | kuralında
kuralından | kuralından
kuralını | kuralını
kuralının | kuralının
kuralıyla | kuralıyla
kuran | kuran
kuranlar | kuranlar
kurar | kurar
kurarak | kurarak
kurdu | kurdu
kurdukları | kurdukları
kurduklarını | kurduklarını
kurduktan | kurduktan
kurdular | kurdular
kurduğu | kurduğu
kurduğunda | kurduğunda
kurduğunu | kurduğunu
kurma | kurma
kurmak | kurmak
kurmakta | kurmakta
kurmalı | kurmalı
kurması | kurması
kurmasına | kurmasına
kurmasında | kurmasında
kurmasını | kurmasını
kurmasının | kurmasının
kurmasıyla | kurmasıyla
kurmaya | kurmaya
kurmayı | kurmayı
kurmuş | kurmuş
kurmuştu | kurmuştu
kurulabilecek | kurulabilecek
kurulabilir | kurulabilir
kurulabiliyor | kurulabiliyor
kurulacak | kurulacak
kurulacaklar | kurulacaklar
kurulacağı | kurulacağı
kurulacağını | kurulacağını
kurulan | kurulan
kurulanlar | kurulanlar
kurularak | kurularak
kuruldu | kuruldu
kuruldukları | kuruldukları
kurulduklarını | kurulduklarını
kurulduktan | kurulduktan
kuruldular | kuruldular
kurulduğu | kurulduğu
kurulduğunda | kurulduğunda
kurulduğunu | kurulduğunu
kurulma | kurulma
kurulmak | kurulmak
kurulmakta | kurulmakta
kurulmalı | kurulmalı
kurulması | kurulması
kurulmasına | kurulmasına
kurulmasında | kurulmasında
kurulmasını | kurulmasını
kurulmasının | kurulmasının
kurulmasıyla | kurulmasıyla
kurulmaya | kurulmaya
kurulmayı | kurulmayı
kurulmuş | kurulmuş
kurulmuştu | kurulmuştu
kurulun | kurulun
kurulunuz | kurulunuz
kurulup | kurulup
kurulur | kurulur
kuruluyor | kuruluyor
kuruluyordu | kuruluyordu
kuruluyorlar | kuruluyorlar
kuruluş | kurum
kuruluşa | kuruma
kuruluşla | kurumla
kuruluşlar | kurumlar
kuruluşlara | kurumlara
kuruluşlarda | kurumlarda
kuruluşlardan | kurumlardan
kuruluşlarla | kurumlarla
kuruluşları | kurumları
kuruluşların | kurumların
kuruluşlarına | kurumlarına
kuruluşlarında | kurumlarında
kuruluşlarından | kurumlarından
kuruluşlarını | kurumlarını
kuruluşlarının | kurumlarının
kuruluşlarıyla | kurumlarıyla
kuruluşta | kurumda
kuruluştan | kurumdan
kuruluşu | kurumu
kuruluşun | kurumun
kuruluşuna | kurumuna
kuruluşunda | kurumunda
kuruluşundan | kurumundan
kuruluşunu | kurumunu
kuruluşunun | kurumunun
kuruluşuyla | kurumuyla
kurum | kurum
kuruma | kuruma
kurumda | kurumda
kurumdan | kurumdan
kurumla | kurumla
kurumlar | kurumlar
kurumlara | kurumlara
kurumlarda | kurumlarda
kurumlardan | kurumlardan
kurumlarla | kurumlarla
kurumları | kurumları
kurumların | kurumların
kurumlarına | kurumlarına
kurumlarında | kurumlarında
kurumlarından | kurumlarından
kurumlarını | kurumlarını
kurumlarının | kurumlarının
kurumlarıyla | kurumlarıyla
kurumu | kurumu
kurumun | kurumun
kurumuna | kurumuna
kurumunda | kurumunda
kurumundan | kurumundan
kurumunu | kurumunu
kurumunun | kurumunun
kurumuyla | kurumuyla
kurun | kurun
kurunuz | kurunuz
kurup | kurup
kuruyor | kuruyor
kuruyordu | kuruyordu
kuruyorlar | kuruyorlar
kusursuz | kusursuz
kutladı | kutladı
kutladık | kutladık
kutladıkları | kutladıkları
kutladıklarını | kutladıklarını
kutladıktan | kutladıktan
kutladılar | kutladılar
kutladım | kutladım
kutladığı | kutladığı
kutladığına | kutladığına
kutladığında | kutladığında
kutladığını | kutladığını
kutlama | kutlama
kutlamak | kutlamak
kutlamak için | kutlamak için
kutlamakta | kutlamakta
kutlamaları | kutlamaları
kutlamalı | kutlamalı
kutlaması | kutlaması
kutlamasına | kutlamasına
kutlamasında | kutlamasında
kutlamasını | kutlamasını
kutlamasının | kutlamasının
kutlamasıyla | kutlamasıyla
kutlamaya | kutlamaya
kutlamayı | kutlamayı
kutlamış | kutlamış
kutlamıştı | kutlamıştı
kutlanacak | kutlanacak
kutlanacaklar | kutlanacaklar
kutlanacağı | kutlanacağı
kutlanacağını | kutlanacağını
kutlanan | kutlanan
kutlanarak | kutlanarak
kutlandı | kutlandı
kutlandık | kutlandık
kutlandılar | kutlandılar
kutlandım | kutlandım
kutlandığı | kutlandığı
kutlandığına | kutlandığına
kutlandığını | kutlandığını
kutlanma | kutlanma
kutlanmak | kutlanmak
kutlanmak için | kutlanmak için
kutlanmaları | kutlanmaları
kutlanması | kutlanması
kutlanmasına | kutlanmasına
kutlanmasını | kutlanmasını
kutlanmaya | kutlanmaya
kutlanmayı | kutlanmayı
kutlanmış | kutlanmış
kutlanınca | kutlanınca
kutlanıp | kutlanıp
kutlanıyor | kutlanıyor
kutlanıyordu | kutlanıyordu
kutlanıyorlar | kutlanıyorlar
kutlar | kutlar
kutlayabilecek | kutlayabilecek
kutlayabilir | kutlayabilir
kutlayabiliyor | kutlayabiliyor
kutlayacak | kutlayacak
kutlayacaklar | kutlayacaklar
kutlayacağı | kutlayacağı
kutlayacağını | kutlayacağını
kutlayan | kutlayan
kutlayanlar | kutlayanlar
kutlayarak | kutlayarak
kutlayın | kutlayın
kutlayınca | kutlayınca
kutlayınız | kutlayınız
kutlayıp | kutlayıp
kutluyor | kutluyor
kutluyordu | kutluyordu
kutluyorlar | kutluyorlar
kuvvetlendi | güçlendi
kuvvetlendik | güçlendik
kuvvetlendikleri | güçlendikleri
kuvvetlendiklerini | güçlendiklerini
kuvvetlendikten | güçlendikten
kuvvetlendiler | güçlendiler
kuvvetlendim | güçlendim
kuvvetlendirdi | güçlendirdi
kuvvetlendirdikleri | güçlendirdikleri
kuvvetlendirdiklerini | güçlendirdiklerini
kuvvetlendirdikten | güçlendirdikten
kuvvetlendirdiler | güçlendirdiler
kuvvetlendirdiği | güçlendirdiği
kuvvetlendirdiğinde | güçlendirdiğinde
kuvvetlendirdiğini | güçlendirdiğini
kuvvetlendirebilecek | güçlendirebilecek
kuvvetlendirebilir | güçlendirebilir
kuvvetlendirebiliyor | güçlendirebiliyor
kuvvetlendirecek | güçlendirecek
kuvvetlendirecekler | güçlendirecekler
kuvvetlendireceği | güçlendireceği
kuvvetlendireceğini | güçlendireceğini
kuvvetlendiren | güçlendiren
kuvvetlendirenler | güçlendirenler
kuvvetlendirerek | güçlendirerek
kuvvetlendirin | güçlendirin
kuvvetlendiriniz | güçlendiriniz
kuvvetlendirip | güçlendirip
kuvvetlendirir | güçlendirir
kuvvetlendiriyor | güçlendiriyor
kuvvetlendiriyordu | güçlendiriyordu
kuvvetlendiriyorlar | güçlendiriyorlar
kuvvetlendirme | güçlendirme
kuvvetlendirmek | güçlendirmek
kuvvetlendirmekte | güçlendirmekte
kuvvetlendirmeli | güçlendirmeli
kuvvetlendirmesi | güçlendirmesi
kuvvetlendirmesinde | güçlendirmesinde
kuvvetlendirmesine | güçlendirmesine
kuvvetlendirmesini | güçlendirmesini
kuvvetlendirmesinin | güçlendirmesinin
kuvvetlendirmesiyle | güçlendirmesiyle
kuvvetlendirmeye | güçlendirmeye
kuvvetlendirmeyi | güçlendirmeyi
kuvvetlendirmiş | güçlendirmiş
kuvvetlendirmişti | güçlendirmişti
kuvvetlendiği | güçlendiği
kuvvetlendiğinde | güçlendiğinde
kuvvetlendiğine | güçlendiğine
kuvvetlendiğini | güçlendiğini
kuvvetlenebilecek | güçlenebilecek
kuvvetlenebilir | güçlenebilir
kuvvetlenebiliyor | güçlenebiliyor
kuvvetlenecek | güçlenecek
kuvvetlenecekler | güçlenecekler
kuvvetleneceği | güçleneceği
kuvvetleneceğini | güçleneceğini
kuvvetlenen | güçlenen
kuvvetlenenler | güçlenenler
kuvvetlenerek | güçlenerek
kuvvetlenin | güçlenin
kuvvetlenince | güçlenince
kuvvetleniniz | güçleniniz
kuvvetlenip | güçlenip
kuvvetlenir | güçlenir
kuvvetleniyor | güçleniyor
kuvvetleniyordu | güçleniyordu
kuvvetleniyorlar | güçleniyorlar
kuvvetlenme | güçlenme
kuvvetlenmek | güçlenmek
kuvvetlenmek için | güçlenmek için
kuvvetlenmekte | güçlenmekte
kuvvetlenmeleri | güçlenmeleri
kuvvetlenmeli | güçlenmeli
kuvvetlenmesi | güçlenmesi
kuvvetlenmesinde | güçlenmesinde
kuvvetlenmesine | güçlenmesine
kuvvetlenmesini | güçlenmesini
kuvvetlenmesinin | güçlenmesinin
kuvvetlenmesiyle | güçlenmesiyle
kuvvetlenmeye | güçlenmeye
kuvvetlenmeyi | güçlenmeyi
kuvvetlenmiş | güçlenmiş
kuvvetlenmişti | güçlenmişti
kuvvetli | güçlü
kuşku | kuşku
kuşku duyacak | şüphelenecek
kuşku duyacaklar | şüphelenecekler
kuşku duyacağı | şüpheleneceği
kuşku duyacağını | şüpheleneceğini
kuşku duyan | şüphelenen
kuşku duyarak | şüphelenerek
kuşku duydu | şüphelendi
kuşku duyduk | şüphelendik
kuşku duydular | şüphelendiler
kuşku duydum | şüphelendim
kuşku duyduğu | şüphelendiği
kuşku duyduğuna | şüphelendiğine
kuşku duyduğunu | şüphelendiğini
kuşku duyma | şüphelenme
kuşku duymak | şüphelenmek
kuşku duymak için | şüphelenmek için
kuşku duymaları | şüphelenmeleri
kuşku duyması | şüphelenmesi
kuşku duymasına | şüphelenmesine
kuşku duymasını | şüphelenmesini
kuşku duymaya | şüphelenmeye
kuşku duymayı | şüphelenmeyi
kuşku duymuş | şüphelenmiş
kuşku duyunca | şüphelenince
kuşku duyup | şüphelenip
kuşku duyuyor | şüpheleniyor
kuşku duyuyordu | şüpheleniyordu
kuşku duyuyorlar | şüpheleniyorlar
kuşkuda | kuşkuda
kuşkudan | kuşkudan
kuşkular | kuşkular
kuşkulara | kuşkulara
kuşkularda | kuşkularda
kuşkulardan | kuşkulardan
kuşkularla | kuşkularla
kuşkuları | kuşkuları
kuşkuların | kuşkuların
kuşkularına | kuşkularına
kuşkularında | kuşkularında
kuşkularından | kuşkularından
kuşkularını | kuşkularını
kuşkularının | kuşkularının
kuşkularıyla | kuşkularıyla
kuşkunun | kuşkunun
kuşkusu | kuşkusu
kuşkusuna | kuşkusuna
kuşkusunda | kuşkusunda
kuşkusundan | kuşkusundan
kuşkusunu | kuşkusunu
kuşkusunun | kuşkusunun
kuşkusuyla | kuşkusuyla
kuşkusuz | kuşkusuz
kuşkuya | kuşkuya
kuşkuyla | kuşkuyla
kuşkuyu | kuşkuyu

kâfi | kafi
kâr | kâr

küçük | ufak

kılacak
kılacaklar
kılacağı
kılacağını
kılan
kılarak
kıldı
kıldık
kıldılar
kıldım
kıldığı
kıldığına
kıldığını
kılma
kılmak
kılmaları
kılması
kılmasına
kılmasını
kılmaya
kılmayı
kılmış
kılınca
kılıp
kılıyor
kılıyordu
kılıyorlar
kısa
kısa bir süre için | kısa süreliğine
kısa bir süre sonra | az sonra
kısa bir süre önce | geçenlerde
kısa süre içinde | yakında
kısa süre sonra | az sonra
kısa süre önce | geçenlerde
kısa sürede | yakında
kısa süreliğine | kısa süreliğine
kısa zaman sonra | az sonra
kısa zamanda | yakında
kısaca | kısaca
kısacası | kısaca
kısmı
kısmında
kısmını
kısmının
kıyafet | giysi
kıyafete | giysiye
kıyafeti | giysisi
kıyafetin | giysinin
kıyafetinde | giysisinde
kıyafetinden | giysisinden
kıyafetine | giysisine
kıyafetini | giysisini
kıyafetinin | giysisinin
kıyafetiyle | giysisiyle
kıyafetle | giysiyle
kıyafetler | giysiler
kıyafetlerde | giysilerde
kıyafetlerden | giysilerden
kıyafetlere | giysilere
kıyafetleri | giysileri
kıyafetlerin | giysilerin
kıyafetlerinde | giysilerinde
kıyafetlerinden | giysilerinden
kıyafetlerine | giysilerine
kıyafetlerini | giysilerini
kıyafetlerinin | giysilerinin
kıyafetleriyle | giysileriyle
kıyafetlerle | giysilerle
kıyafette | giyside
kıyafetten | giysiden
kıyasla | göre
kıyasladı | kıyasladı
kıyasladık | kıyasladık
kıyasladıkları | kıyasladıkları
kıyasladıklarını | kıyasladıklarını
kıyasladıktan | kıyasladıktan
kıyasladılar | kıyasladılar
kıyasladım | kıyasladım
kıyasladığı | kıyasladığı
kıyasladığına | kıyasladığına
kıyasladığında | kıyasladığında
kıyasladığını | kıyasladığını
kıyaslama | kıyaslama
kıyaslamak | kıyaslamak
kıyaslamak için | kıyaslamak için
kıyaslamakta | kıyaslamakta
kıyaslamaları | kıyaslamaları
kıyaslamalı | kıyaslamalı
kıyaslaması | kıyaslaması
kıyaslamasına | kıyaslamasına
kıyaslamasında | kıyaslamasında
kıyaslamasını | kıyaslamasını
kıyaslamasının | kıyaslamasının
kıyaslamasıyla | kıyaslamasıyla
kıyaslamaya | kıyaslamaya
kıyaslamayı | kıyaslamayı
kıyaslamış | kıyaslamış
kıyaslamıştı | kıyaslamıştı
kıyaslar | kıyaslar
kıyaslayabilecek | kıyaslayabilecek
kıyaslayabilir | kıyaslayabilir
kıyaslayabiliyor | kıyaslayabiliyor
kıyaslayacak | kıyaslayacak
kıyaslayacaklar | kıyaslayacaklar
kıyaslayacağı | kıyaslayacağı
kıyaslayacağını | kıyaslayacağını
kıyaslayan | kıyaslayan
kıyaslayanlar | kıyaslayanlar
kıyaslayarak | kıyaslayarak
kıyaslayın | kıyaslayın
kıyaslayınca | kıyaslayınca
kıyaslayınız | kıyaslayınız
kıyaslayıp | kıyaslayıp
kıyaslıyor | kıyaslıyor
kıyaslıyordu | kıyaslıyordu
kıyaslıyorlar | kıyaslıyorlar
kıymetli | değerli
kıyı | kıyı
kıyıda | kıyıda
kıyıdan | kıyıdan
kıyılar | kıyılar
kıyılara | kıyılara
kıyılarda | kıyılarda
kıyılardan | kıyılardan
kıyılarla | kıyılarla
kıyıları | kıyıları
kıyıların | kıyıların
kıyılarına | kıyılarına
kıyılarında | kıyılarında
kıyılarından | kıyılarından
kıyılarını | kıyılarını
kıyılarının | kıyılarının
kıyılarıyla | kıyılarıyla
kıyının | kıyının
kıyısı | kıyısı
kıyısına | kıyısına
kıyısında | kıyısında
kıyısından | kıyısından
kıyısını | kıyısını
kıyısının | kıyısının
kıyısıyla | kıyısıyla
kıyıya | kıyıya
kıyıyla | kıyıyla
kıyıyı | kıyısı
kızgınlık | öfke
kış
kış aylarında | kışın
kış mevsiminde | kışın
kışın | kışın

lakin | ama
lambası
lazım | gerek

leziz | leziz
lezzetli | leziz

lider | lider
liderde | liderde
liderden | liderden
lidere | lidere
lideri | lideri
liderin | liderin
liderinde | liderinde
liderinden | liderinden
liderine | liderine
liderini | liderini
liderinin | liderinin
lideriyle | lideriyle
liderle | liderle
liderler | liderler
liderlerde | liderlerde
liderlerden | liderlerden
liderlere | liderlere
liderleri | liderleri
liderlerin | liderlerin
liderlerinde | liderlerinde
liderlerinden | liderlerinden
liderlerine | liderlerine
liderlerini | liderlerini
liderlerinin | liderlerinin
liderleriyle | liderleriyle
liderlerle | liderlerle

lokanta | lokanta
lokantada | lokantada

lüzumlu | gerekli
lüzumsuz | gereksiz

maalesef | maalesef
maaşlar | maaşlar
madalya
madalya aldı | madalya aldı
madalya kazandı | madalya aldı
madalyası
madalyası aldı | madalyası aldı
madalyası kazandı | madalyası aldı
mahalli | yerel
mahkemeye
mahkemeye verdi | dava açtı
mahkemeye verdik | dava açtık
mahkemeye verdiler | dava açtılar
mahkemeye verdim | dava açtım
mahkemeye verdiği | dava açtığı
mahkemeye verdiğine | dava açtığına
mahkemeye verdiğini | dava açtığını
mahkemeye verecek | dava açacak
mahkemeye verecekler | dava açacaklar
mahkemeye vereceği | dava açacağı
mahkemeye vereceğini | dava açacağını
mahkemeye veren | dava açan
mahkemeye vererek | dava açarak
mahkemeye verince | dava açınca
mahkemeye verip | dava açıp
mahkemeye veriyor | dava açıyor
mahkemeye veriyordu | dava açıyordu
mahkemeye veriyorlar | dava açıyorlar
mahkemeye verme | dava açma
mahkemeye vermek | dava açmak
mahkemeye vermek için | dava açmak için
mahkemeye vermeleri | dava açmaları
mahkemeye vermesi | dava açması
mahkemeye vermesine | dava açmasına
mahkemeye vermesini | dava açmasını
mahkemeye vermeye | dava açmaya
mahkemeye vermeyi | dava açmayı
mahkemeye vermiş | dava açmış
mahkum | mahkum
mahkum etti | mahkum etti
mahkuma | mahkuma
mahkumda | mahkumda
mahkumdan | mahkumdan
mahkumla | mahkumla
mahkumlar | mahkumlar
mahkumlara | mahkumlara
mahkumlarda | mahkumlarda
mahkumlardan | mahkumlardan
mahkumlarla | mahkumlarla
mahkumları | mahkumları
mahkumların | mahkumların
mahkumlarına | mahkumlarına
mahkumlarında | mahkumlarında
mahkumlarından | mahkumlarından
mahkumlarını | mahkumlarını
mahkumlarının | mahkumlarının
mahkumlarıyla | mahkumlarıyla
mahkumu | mahkumu
mahkumun | mahkumun
mahkumuna | mahkumuna
mahkumunda | mahkumunda
mahkumundan | mahkumundan
mahkumunu | mahkumunu
mahkumunun | mahkumunun
mahkumuyla | mahkumuyla
mahkûm
mahkûm etti | mahkum etti
mahsur
mahsur kaldı | mahsur kaldı
maksadıyla | üzere
malumat | bilgi
malumata | bilgiye
malumatla | bilgiyle
malumatlar | bilgiler
malumatlara | bilgilere
malumatlarda | bilgilerde
malumatlardan | bilgilerden
malumatlarla | bilgilerle
malumatları | bilgileri
malumatların | bilgilerin
malumatlarına | bilgilerine
malumatlarında | bilgilerinde
malumatlarından | bilgilerinden
malumatlarını | bilgilerini
malumatlarının | bilgilerinin
malumatlarıyla | bilgileriyle
malumatta | bilgide
malumattan | bilgiden
malumatı | bilgisi
malumatın | bilginin
malumatına | bilgisine
malumatında | bilgisinde
malumatından | bilgisinden
malumatını | bilgisini
malumatının | bilgisinin
malumatıyla | bilgisiyle
mani
mani olacak | mani olacak
mani olacaklar | mani olacaklar
mani olacağı | mani olacağı
mani olacağını | mani olacağını
mani olan | mani olan
mani olanlar | mani olanlar
mani olarak | mani olarak
mani oldu | engelledi
mani oldukları | engelledikleri
mani olduklarını | engellediklerini
mani oldular | engellediler
mani olduğu | engellediği
mani olduğunu | engellediğini
mani olma | engelleme
mani olmak | engellemek
mani olmakta | engellemekte
mani olması | engellemesi
mani olmasına | engellemesine
mani olmasını | engellemesini
mani olmasının | engellemesinin
mani olmaya | engellemeye
mani olmayı | engellemeyi
mani olmuş | engellemiş
mani olmuştu | engellemişti
mani olun | mani olun
mani olunuz | mani olunuz
mani olup | mani olup
mani olur | engeller
mani oluyor | engelliyor
mani oluyordu | engelliyordu
mani oluyorlar | engelliyorlar
manzume | şiir
manzumede | şiirde
manzumeden | şiirden
manzumeler | şiirler
manzumelerde | şiirlerde
manzumelerden | şiirlerden
manzumelere | şiirlere
manzumeleri | şiirleri
manzumelerin | şiirlerin
manzumelerinde | şiirlerinde
manzumelerinden | şiirlerinden
manzumelerine | şiirlerine
manzumelerini | şiirlerini
manzumelerinin | şiirlerinin
manzumeleriyle | şiirleriyle
manzumelerle | şiirlerle
manzumenin | şiirin
manzumesi | şiiri
manzumesinde | şiirinde
manzumesinden | şiirinden
manzumesine | şiirine
manzumesini | şiirini
manzumesinin | şiirinin
manzumesiyle | şiiriyle
manzumeye | şiire
manzumeyi | şiiri
manzumeyle | şiirle
mart
mart ayında | martta
martta | martta
mayıs
mayıs ayında | mayısta
mayısta | mayısta
maznun | sanık
maznuna | sanığa
maznunda | sanıkta
maznundan | sanıktan
maznunla | sanıkla
maznunlar | sanıklar
maznunlara | sanıklara
maznunlarda | sanıklarda
maznunlardan | sanıklardan
maznunlarla | sanıklarla
maznunları | sanıkları
maznunların | sanıkların
maznunlarına | sanıklarına
maznunlarında | sanıklarında
maznunlarından | sanıklarından
maznunlarını | sanıklarını
maznunlarının | sanıklarının
maznunlarıyla | sanıklarıyla
maznunu | sanığı
maznunun | sanığın
maznununa | sanığına
maznununda | sanığında
maznunundan | sanığından
maznununu | sanığını
maznununun | sanığının
maznunuyla | sanığıyla
maç | maç
maç sonunda | maç sonunda
maça | maça
maçla | maçla
maçlar | maçlar
maçlara | maçlara
maçlarda | maçlarda
maçlardan | maçlardan
maçlarla | maçlarla
maçları | maçları
maçların | maçların
maçlarına | maçlarına
maçlarında | maçlarında
maçlarından | maçlarından
maçlarını | maçlarını
maçlarının | maçlarının
maçlarıyla | maçlarıyla
maçta | maçta
maçtan | maçtan
maçı | maçı
maçın | maçın
maçına | maçına
maçında | maçında
maçından | maçından
maçını | maçını
maçının | maçının
maçıyla | maçıyla
mağaza | dükkan
mağazada | dükkanda
mağazadan | dükkandan
mağazalar | dükkanlar
mağazalara | dükkanlara
mağazalarda | dükkanlarda
mağazalardan | dükkanlardan
mağazalarla | dükkanlarla
mağazaları | dükkanları
mağazaların | dükkanların
mağazalarına | dükkanlarına
mağazalarında | dükkanlarında
mağazalarından | dükkanlarından
mağazalarını | dükkanlarını
mağazalarının | dükkanlarının
mağazalarıyla | dükkanlarıyla
mağazanın | dükkanın
mağazası | dükkanı
mağazasına | dükkanına
mağazasında | dükkanında
mağazasından | dükkanından
mağazasını | dükkanını
mağazasının | dükkanının
mağazasıyla | dükkanıyla
mağazaya | dükkana
mağazayla | dükkanla
mağazayı | dükkanı
mağlubiyet | yenilgi
mağlubiyete | yenilgiye
mağlubiyeti | yenilgisi
mağlubiyetin | yenilginin
mağlubiyetinde | yenilgisinde
mağlubiyetinden | yenilgisinden
mağlubiyetine | yenilgisine
mağlubiyetini | yenilgisini
mağlubiyetinin | yenilgisinin
mağlubiyetiyle | yenilgisiyle
mağlubiyetle | yenilgiyle
mağlubiyetler | yenilgiler
mağlubiyetlerde | yenilgilerde
mağlubiyetlerden | yenilgilerden
mağlubiyetlere | yenilgilere
mağlubiyetleri | yenilgileri
mağlubiyetlerin | yenilgilerin
mağlubiyetlerinde | yenilgilerinde
mağlubiyetlerinden | yenilgilerinden
mağlubiyetlerine | yenilgilerine
mağlubiyetlerini | yenilgilerini
mağlubiyetlerinin | yenilgilerinin
mağlubiyetleriyle | yenilgileriyle
mağlubiyetlerle | yenilgilerle
mağlubiyette | yenilgide
mağlubiyetten | yenilgiden
mağlup
mağlup edecek | yenecek
mağlup edecekler | yenecekler
mağlup edeceği | yeneceği
mağlup edeceğini | yeneceğini
mağlup eden | yenen
mağlup edenler | yenenler
mağlup eder | yener
mağlup ederek | yenerek
mağlup edin | yenin
mağlup edince | yenince
mağlup ediniz | yeniniz
mağlup edip | yenip
mağlup ediyor | yeniyor
mağlup ediyordu | yeniyordu
mağlup ediyorlar | yeniyorlar
mağlup etme | yenme
mağlup etmek | yenmek
mağlup etmek için | yenmek için
mağlup etmekte | yenmekte
mağlup etmeleri | yenmeleri
mağlup etmesi | yenmesi
mağlup etmesine | yenmesine
mağlup etmesini | yenmesini
mağlup etmesinin | yenmesinin
mağlup etmeye | yenmeye
mağlup etmeyi | yenmeyi
mağlup etmiş | yenmiş
mağlup etmişti | yenmişti
mağlup etti | yendi
mağlup ettik | yendik
mağlup ettikleri | yendikleri
mağlup ettiklerini | yendiklerini
mağlup ettiler | yendiler
mağlup ettim | yendim
mağlup ettiği | yendiği
mağlup ettiğine | yendiğine
mağlup ettiğini | yendiğini
mağlup olacak | yenilecek
mağlup olacaklar | yenilecekler
mağlup olacağı | yenileceği
mağlup olacağını | yenileceğini
mağlup olan | yenilen
mağlup olanlar | yenilenler
mağlup olarak | yenilerek
mağlup oldu | yenildi
mağlup olduk | yenildik
mağlup oldukları | yenildikleri
mağlup olduklarını | yenildiklerini
mağlup oldular | yenildiler
mağlup oldum | yenildim
mağlup olduğu | yenildiği
mağlup olduğuna | yenildiğine
mağlup olduğunu | yenildiğini
mağlup olma | yenilme
mağlup olmak | yenilmek
mağlup olmak için | yenilmek için
mağlup olmakta | yenilmekte
mağlup olmaları | yenilmeleri
mağlup olması | yenilmesi
mağlup olmasına | yenilmesine
mağlup olmasını | yenilmesini
mağlup olmasının | yenilmesinin
mağlup olmaya | yenilmeye
mağlup olmayı | yenilmeyi
mağlup olmuş | yenilmiş
mağlup olmuştu | yenilmişti
mağlup olun | yenilin
mağlup olunca | yenilince
mağlup olunuz | yeniliniz
mağlup olup | yenilip
mağlup olur | yenilir
mağlup oluyor | yeniliyor
mağlup oluyordu | yeniliyordu
mağlup oluyorlar | yeniliyorlar

mecbur
mecbur kalabilecek | mecbur kalabilecek
mecbur kalabilir | mecbur kalabilir
mecbur kalabiliyor | mecbur kalabiliyor
mecbur kalacak | mecbur kalacak
mecbur kalacaklar | mecbur kalacaklar
mecbur kalacağı | mecbur kalacağı
mecbur kalacağını | mecbur kalacağını
mecbur kalan | mecbur kalan
mecbur kalanlar | mecbur kalanlar
mecbur kalarak | mecbur kalarak
mecbur kaldı | mecbur kaldı
mecbur kaldıkları | mecbur kaldıkları
mecbur kaldıklarını | mecbur kaldıklarını
mecbur kaldıktan | mecbur kaldıktan
mecbur kaldılar | mecbur kaldılar
mecbur kaldığı | mecbur kaldığı
mecbur kaldığında | mecbur kaldığında
mecbur kaldığını | mecbur kaldığını
mecbur kalma | mecbur kalma
mecbur kalmak | mecbur kalmak
mecbur kalmakta | mecbur kalmakta
mecbur kalmalı | mecbur kalmalı
mecbur kalması | mecbur kalması
mecbur kalmasına | mecbur kalmasına
mecbur kalmasında | mecbur kalmasında
mecbur kalmasını | mecbur kalmasını
mecbur kalmasının | mecbur kalmasının
mecbur kalmasıyla | mecbur kalmasıyla
mecbur kalmaya | mecbur kalmaya
mecbur kalmayı | mecbur kalmayı
mecbur kalmış | mecbur kalmış
mecbur kalmıştı | mecbur kalmıştı
mecbur kalın | mecbur kalın
mecbur kalınız | mecbur kalınız
mecbur kalıp | mecbur kalıp
mecbur kalır | mecbur kalır
mecbur kalıyor | mecbur kalıyor
mecbur kalıyordu | mecbur kalıyordu
mecbur kalıyorlar | mecbur kalıyorlar
mecburen | mecburen
mecburiyetinde | zorunda
mecburiyetinde kalabilecek | mecbur kalabilecek
mecburiyetinde kalabilir | mecbur kalabilir
mecburiyetinde kalabiliyor | mecbur kalabiliyor
mecburiyetinde kalacak | mecbur kalacak
mecburiyetinde kalacaklar | mecbur kalacaklar
mecburiyetinde kalacağı | mecbur kalacağı
mecburiyetinde kalacağını | mecbur kalacağını
mecburiyetinde kalan | mecbur kalan
mecburiyetinde kalanlar | mecbur kalanlar
mecburiyetinde kalarak | mecbur kalarak
mecburiyetinde kaldı | mecbur kaldı
mecburiyetinde kaldıkları | mecbur kaldıkları
mecburiyetinde kaldıklarını | mecbur kaldıklarını
mecburiyetinde kaldıktan | mecbur kaldıktan
mecburiyetinde kaldılar | mecbur kaldılar
mecburiyetinde kaldığı | mecbur kaldığı
mecburiyetinde kaldığında | mecbur kaldığında
mecburiyetinde kaldığını | mecbur kaldığını
mecburiyetinde kalma | mecbur kalma
mecburiyetinde kalmak | mecbur kalmak
mecburiyetinde kalmakta | mecbur kalmakta
mecburiyetinde kalmalı | mecbur kalmalı
mecburiyetinde kalması | mecbur kalması
mecburiyetinde kalmasına | mecbur kalmasına
mecburiyetinde kalmasında | mecbur kalmasında
mecburiyetinde kalmasını | mecbur kalmasını
mecburiyetinde kalmasının | mecbur kalmasının
mecburiyetinde kalmasıyla | mecbur kalmasıyla
mecburiyetinde kalmaya | mecbur kalmaya
mecburiyetinde kalmayı | mecbur kalmayı
mecburiyetinde kalmış | mecbur kalmış
mecburiyetinde kalmıştı | mecbur kalmıştı
mecburiyetinde kalın | mecbur kalın
mecburiyetinde kalınız | mecbur kalınız
mecburiyetinde kalıp | mecbur kalıp
mecburiyetinde kalır | mecbur kalır
mecburiyetinde kalıyor | mecbur kalıyor
mecburiyetinde kalıyordu | mecbur kalıyordu
mecburiyetinde kalıyorlar | mecbur kalıyorlar
mecmua | dergi
medya
medyada
mekan | mekan
mekana | mekana
mekanda | mekanda
mekandan | mekandan
mekanla | mekanla
mekanlar | mekanlar
mekanlara | mekanlara
mekanlarda | mekanlarda
mekanlardan | mekanlardan
mekanlarla | mekanlarla
mekanları | mekanları
mekanların | mekanların
mekanlarına | mekanlarına
mekanlarında | mekanlarında
mekanlarından | mekanlarından
mekanlarını | mekanlarını
mekanlarının | mekanlarının
mekanlarıyla | mekanlarıyla
mekanı | mekanı
mekanın | mekanın
mekanına | mekanına
mekanında | mekanında
mekanından | mekanından
mekanını | mekanını
mekanının | mekanının
mekanıyla | mekanıyla
mektebe | okula
mektebi | okulu
mektebin | okulun
mektebinde | okulunda
mektebinden | okulundan
mektebine | okuluna
mektebini | okulunu
mektebinin | okulunun
mektebiyle | okuluyla
mektep | okul
mekteple | okulla
mektepler | okullar
mekteplerde | okullarda
mekteplerden | okullardan
mekteplere | okullara
mektepleri | okulları
mekteplerin | okulların
mekteplerinde | okullarında
mekteplerinden | okullarından
mekteplerine | okullarına
mekteplerini | okullarını
mekteplerinin | okullarının
mektepleriyle | okullarıyla
mekteplerle | okullarla
mektepte | okulda
mektepten | okuldan
mekân | mekan
mekâna | mekana
mekânda | mekanda
mekândan | mekandan
mekânla | mekanla
mekânlar | mekanlar
mekânlara | mekanlara
mekânlarda | mekanlarda
mekânlardan | mekanlardan
mekânlarla | mekanlarla
mekânları | mekanları
mekânların | mekanların
mekânlarına | mekanlarına
mekânlarında | mekanlarında
mekânlarından | mekanlarından
mekânlarını | mekanlarını
mekânlarının | mekanlarının
mekânlarıyla | mekanlarıyla
mekânı | mekanı
mekânın | mekanın
mekânına | mekanına
mekânında | mekanında
mekânından | mekanından
mekânını | mekanını
mekânının | mekanının
mekânıyla | mekanıyla
memleket | ülke
memlekete | ülkeye
memleketi | ülkesi
memleketin | ülkenin
memleketinde | ülkesinde
memleketinden | ülkesinden
memleketine | ülkesine
memleketini | ülkesini
memleketinin | ülkesinin
memleketiyle | ülkesiyle
memleketle | ülkeyle
memleketler | ülkeler
memleketlerde | ülkelerde
memleketlerden | ülkelerden
memleketlere | ülkelere
memleketleri | ülkeleri
memleketlerin | ülkelerin
memleketlerinde | ülkelerinde
memleketlerinden | ülkelerinden
memleketlerine | ülkelerine
memleketlerini | ülkelerini
memleketlerinin | ülkelerinin
memleketleriyle | ülkeleriyle
memleketlerle | ülkelerle
memlekette | ülkede
memleketten | ülkeden
memnun | hoşnut
merasim | tören
merasim düzenlendi | tören yapıldı
merasimde | törende
merasimden | törenden
merasime | törene
merasimi | töreni
merasimin | törenin
merasiminde | töreninde
merasiminden | töreninden
merasimine | törenine
merasimini | törenini
merasiminin | töreninin
merasimiyle | töreniyle
merasimle | törenle
merasimler | törenler
merasimlerde | törenlerde
merasimlerden | törenlerden
merasimlere | törenlere
merasimleri | törenleri
merasimlerin | törenlerin
merasimlerinde | törenlerinde
merasimlerinden | törenlerinden
merasimlerine | törenlerine
merasimlerini | törenlerini
merasimlerinin | törenlerinin
merasimleriyle | törenleriyle
merasimlerle | törenlerle
merkezi
merkezinde | göbeğinde
mesafesinde
mesela | mesela
meslektaş | meslektaş
mesut | mesut
methedecek | övecek
methedecekler | övecekler
methedeceği | öveceği
methedeceğini | öveceğini
metheden | öven
methedenler | övenler
metheder | över
methederek | överek
methedin | övün
methedince | övünce
methediniz | övünüz
methedip | övüp
methediyor | övüyor
methediyordu | övüyordu
methediyorlar | övüyorlar
methetme | övme
methetmek | övmek
methetmek için | övmek için
methetmekte | övmekte
methetmeleri | övmeleri
methetmesi | övmesi
methetmesine | övmesine
methetmesini | övmesini
methetmesinin | övmesinin
methetmeye | övmeye
methetmeyi | övmeyi
methetmiş | övmüş
methetmişti | övmüştü
methetti | övdü
methettik | övdük
methettikleri | övdükleri
methettiklerini | övdüklerini
methettiler | övdüler
methettim | övdüm
methettiği | övdüğü
methettiğine | övdüğüne
methettiğini | övdüğünü
metoda | metoda
metodu | metodu
metodun | metodun
metoduna | metoduna
metodunda | metodunda
metodundan | metodundan
metodunu | metodunu
metodunun | metodunun
metoduyla | metoduyla
metot | metot
metotla | metotla
metotlar | metotlar
metotlara | metotlara
metotlarda | metotlarda
metotlardan | metotlardan
metotlarla | metotlarla
metotları | metotları
metotların | metotların
metotlarına | metotlarına
metotlarında | metotlarında
metotlarından | metotlarından
metotlarını | metotlarını
metotlarının | metotlarının
metotlarıyla | metotlarıyla
metotta | metotta
metottan | metottan
mevcut | mevcut
mevsiminde
mevzu | konu
mevzuda | konuda
mevzudan | konudan
mevzular | konular
mevzulara | konulara
mevzularda | konularda
mevzulardan | konulardan
mevzularla | konularla
mevzuları | konuları
mevzuların | konuların
mevzularına | konularına
mevzularında | konularında
mevzularından | konularından
mevzularını | konularını
mevzularının | konularının
mevzularıyla | konularıyla
mevzunun | konunun
mevzusu | konusu
mevzusuna | konusuna
mevzusundan | konusundan
mevzusunu | konusunu
mevzusunun | konusunun
mevzusuyla | konusuyla
mevzuya | konuya
mevzuyla | konuyla
mevzuyu | konuyu
meydana
meydana geldi | oluştu
meydana geldikleri | yaşandıkları
meydana geldiklerini | yaşandıklarını
meydana geldikten | gerçekleştikten
meydana geldiler | yaşandılar
meydana geldiği | yaşandığı
meydana geldiğinde | gerçekleştiğinde
meydana geldiğini | yaşandığını
meydana gelebilecek | gerçekleşebilecek
meydana gelebilir | gerçekleşebilir
meydana gelebiliyor | gerçekleşebiliyor
meydana gelecek | yaşanacak
meydana gelecekler | yaşanacaklar
meydana geleceği | yaşanacağı
meydana geleceğini | yaşanacağını
meydana gelen | yaşanan
meydana gelenler | yaşananlar
meydana gelerek | yaşanarak
meydana gelin | yaşanın
meydana geliniz | yaşanınız
meydana gelip | yaşanıp
meydana gelir | yaşanır
meydana geliyor | yaşanıyor
meydana geliyordu | yaşanıyordu
meydana geliyorlar | yaşanıyorlar
meydana gelme | yaşanma
meydana gelmek | yaşanmak
meydana gelmekte | yaşanmakta
meydana gelmeli | gerçekleşmeli
meydana gelmesi | yaşanması
meydana gelmesinde | gerçekleşmesinde
meydana gelmesine | yaşanmasına
meydana gelmesini | yaşanmasını
meydana gelmesinin | yaşanmasının
meydana gelmesiyle | gerçekleşmesiyle
meydana gelmeye | yaşanmaya
meydana gelmeyi | yaşanmayı
meydana gelmiş | yaşanmış
meydana gelmişti | yaşanmıştı
meydana getirdi | kurdu
meydana getirdikleri | kurdukları
meydana getirdiklerini | kurduklarını
meydana getirdiler | kurdular
meydana getirdiği | kurduğu
meydana getirdiğini | kurduğunu
meydana getirecek | kuracak
meydana getirecekler | kuracaklar
meydana getireceği | kuracağı
meydana getireceğini | kuracağını
meydana getiren | kuran
meydana getirenler | kuranlar
meydana getirerek | kurarak
meydana getirin | kurun
meydana getiriniz | kurunuz
meydana getirip | kurup
meydana getirir | kurar
meydana getiriyor | kuruyor
meydana getiriyordu | kuruyordu
meydana getiriyorlar | kuruyorlar
meydana getirme | kurma
meydana getirmek | kurmak
meydana getirmekte | kurmakta
meydana getirmesi | kurması
meydana getirmesine | kurmasına
meydana getirmesini | kurmasını
meydana getirmesinin | kurmasının
meydana getirmeye | kurmaya
meydana getirmeyi | kurmayı
meydana getirmiş | kurmuş
meydana getirmişti | kurmuştu
mezar | kabir
mezarlık | mezarlık
mezarlıkla | mezarlıkla
mezarlıklar | mezarlıklar
mezarlıklara | mezarlıklara
mezarlıklarda | mezarlıklarda
mezarlıklardan | mezarlıklardan
mezarlıklarla | mezarlıklarla
mezarlıkları | mezarlıkları
mezarlıkların | mezarlıkların
mezarlıklarına | mezarlıklarına
mezarlıklarında | mezarlıklarında
mezarlıklarından | mezarlıklarından
mezarlıklarını | mezarlıklarını
mezarlıklarının | mezarlıklarının
mezarlıklarıyla | mezarlıklarıyla
mezarlıkta | mezarlıkta
mezarlıktan | mezarlıktan
mezarlığa | mezarlığa
mezarlığı | mezarlığı
mezarlığın | mezarlığın
mezarlığına | mezarlığına
mezarlığında | mezarlığında
mezarlığından | mezarlığından
mezarlığını | mezarlığını
mezarlığının | mezarlığının
mezarlığıyla | mezarlığıyla
mezun
mezun olacak | mezun olacak
mezun olacaklar | mezun olacaklar
mezun olacağı | mezun olacağı
mezun olacağını | mezun olacağını
mezun olan | mezun olan
mezun olarak | mezun olarak
mezun oldu | mezun oldu
mezun olduk | mezun olduk
mezun oldular | mezun oldular
mezun oldum | mezun oldum
mezun olduğu | mezun olduğu
mezun olduğuna | mezun olduğuna
mezun olduğunu | mezun olduğunu
mezun olma | mezun olma
mezun olmak | mezun olmak
mezun olmak için | mezun olmak için
mezun olmaları | mezun olmaları
mezun olması | mezun olması
mezun olmasına | mezun olmasına
mezun olmasını | mezun olmasını
mezun olmaya | mezun olmaya
mezun olmayı | mezun olmayı
mezun olmuş | mezun olmuş
mezun olunca | mezun olunca
mezun olup | mezun olup
mezun oluyor | mezun oluyor
mezun oluyordu | mezun oluyordu
mezun oluyorlar | mezun oluyorlar
meşgul
meşgul olabilecek | uğraşabilecek
meşgul olabilir | uğraşabilir
meşgul olabiliyor | uğraşabiliyor
meşgul olacak | uğraşacak
meşgul olacaklar | uğraşacaklar
meşgul olacağı | uğraşacağı
meşgul olacağını | uğraşacağını
meşgul olan | uğraşan
meşgul olanlar | uğraşanlar
meşgul olarak | uğraşarak
meşgul oldu | uğraştı
meşgul oldukları | uğraştıkları
meşgul olduklarını | uğraştıklarını
meşgul olduktan | uğraştıktan
meşgul oldular | uğraştılar
meşgul olduğu | uğraştığı
meşgul olduğunda | uğraştığında
meşgul olduğunu | uğraştığını
meşgul olma | uğraşma
meşgul olmak | uğraşmak
meşgul olmakta | uğraşmakta
meşgul olmalı | uğraşmalı
meşgul olması | uğraşması
meşgul olmasına | uğraşmasına
meşgul olmasında | uğraşmasında
meşgul olmasını | uğraşmasını
meşgul olmasının | uğraşmasının
meşgul olmasıyla | uğraşmasıyla
meşgul olmaya | uğraşmaya
meşgul olmayı | uğraşmayı
meşgul olmuş | uğraşmış
meşgul olmuştu | uğraşmıştı
meşgul olun | uğraşın
meşgul olunuz | uğraşınız
meşgul olup | uğraşıp
meşgul olur | uğraşır
meşgul oluyor | uğraşıyor
meşgul oluyordu | uğraşıyordu
meşgul oluyorlar | uğraşıyorlar
meşhur | ünlü

miktar | tutar
miktara | tutara
miktarda | tutarda
miktardan | tutardan
miktarla | tutarla
miktarlar | tutarlar
miktarlara | tutarlara
miktarlarda | tutarlarda
miktarlardan | tutarlardan
miktarlarla | tutarlarla
miktarları | tutarları
miktarların | tutarların
miktarlarına | tutarlarına
miktarlarında | tutarlarında
miktarlarından | tutarlarından
miktarlarını | tutarlarını
miktarlarının | tutarlarının
miktarlarıyla | tutarlarıyla
miktarı | tutarı
miktarın | tutarın
miktarına | tutarına
miktarında | tutarında
miktarından | tutarından
miktarını | tutarını
miktarının | tutarının
miktarıyla | tutarıyla
millet | ulus
millete | ulusa
milleti | ulusu
milletin | ulusun
milletinde | ulusunda
milletinden | ulusundan
milletine | ulusuna
milletini | ulusunu
milletinin | ulusunun
milletiyle | ulusuyla
milletle | ulusla
milletler | uluslar
milletlerarası | uluslararası
milletlerde | uluslarda
milletlerden | uluslardan
milletlere | uluslara
milletleri | ulusları
milletlerin | ulusların
milletlerinde | uluslarında
milletlerinden | uluslarından
milletlerine | uluslarına
milletlerini | uluslarını
milletlerinin | uluslarının
milletleriyle | uluslarıyla
milletlerle | uluslarla
millette | ulusta
milletten | ulustan
milletvekili | vekil
milletvekilleri | vekiller
milli | milli
millî | milli
misafir | konuk
misafir edecek | ağırlayacak
misafir edecekler | ağırlayacaklar
misafir edeceği | ağırlayacağı
misafir edeceğini | ağırlayacağını
misafir eden | ağırlayan
misafir edenler | ağırlayanlar
misafir eder | ağırlar
misafir ederek | ağırlayarak
misafir edin | ağırlayın
misafir ediniz | ağırlayınız
misafir edip | ağırlayıp
misafir ediyor | ağırlıyor
misafir ediyordu | ağırlıyordu
misafir ediyorlar | ağırlıyorlar
misafir etme | ağırlama
misafir etmek | ağırlamak
misafir etmekte | ağırlamakta
misafir etmesi | ağırlaması
misafir etmesine | ağırlamasına
misafir etmesini | ağırlamasını
misafir etmesinin | ağırlamasının
misafir etmeye | ağırlamaya
misafir etmeyi | ağırlamayı
misafir etmiş | ağırlamış
misafir etmişti | ağırlamıştı
misafir etti | ağırladı
misafir ettikleri | ağırladıkları
misafir ettiklerini | ağırladıklarını
misafir ettiler | ağırladılar
misafir ettiği | ağırladığı
misafir ettiğini | ağırladığını
misafirde | konukta
misafirden | konuktan
misafire | konuğa
misafiri | konuğu
misafirin | konuğun
misafirinde | konuğunda
misafirinden | konuğundan
misafirine | konuğuna
misafirini | konuğunu
misafirinin | konuğunun
misafiriyle | konuğuyla
misafirle | konukla
misafirler | konuklar
misafirlerde | konuklarda
misafirlerden | konuklardan
misafirlere | konuklara
misafirleri | konukları
misafirlerin | konukların
misafirlerinde | konuklarında
misafirlerinden | konuklarından
misafirlerine | konuklarına
misafirlerini | konuklarını
misafirlerinin | konuklarının
misafirleriyle | konuklarıyla
misafirlerle | konuklarla

mobil
mobil telefon | cep telefonu
mobil telefonunu | cep telefonunu
modern | modern

muallim | muallim
muallimde | muallimde
muallimden | muallimden
muallime | muallime
muallimi | muallimi
muallimin | muallimin
mualliminde | mualliminde
mualliminden | mualliminden
muallimine | muallimine
muallimini | muallimini
mualliminin | mualliminin
muallimiyle | muallimiyle
muallimle | muallimle
muallimler | muallimler
muallimlerde | muallimlerde
muallimlerden | muallimlerden
muallimlere | muallimlere
muallimleri | muallimleri
muallimlerin | muallimlerin
muallimlerinde | muallimlerinde
muallimlerinden | muallimlerinden
muallimlerine | muallimlerine
muallimlerini | muallimlerini
muallimlerinin | muallimlerinin
muallimleriyle | muallimleriyle
muallimlerle | muallimlerle
muhafaza
muhafaza edecek | koruyacak
muhafaza edecekler | koruyacaklar
muhafaza edeceği | koruyacağı
muhafaza edeceğini | koruyacağını
muhafaza eden | koruyan
muhafaza edenler | koruyanlar
muhafaza eder | korur
muhafaza ederek | koruyarak
muhafaza edin | koruyun
muhafaza ediniz | koruyunuz
muhafaza edip | koruyup
muhafaza ediyor | koruyor
muhafaza ediyordu | koruyordu
muhafaza ediyorlar | koruyorlar
muhafaza etme | koruma
muhafaza etmek | korumak
muhafaza etmekte | korumakta
muhafaza etmesi | koruması
muhafaza etmesine | korumasına
muhafaza etmesini | korumasını
muhafaza etmesinin | korumasının
muhafaza etmeye | korumaya
muhafaza etmeyi | korumayı
muhafaza etmiş | korumuş
muhafaza etmişti | korumuştu
muhafaza etti | korudu
muhafaza ettikleri | korudukları
muhafaza ettiklerini | koruduklarını
muhafaza ettiler | korudular
muhafaza ettiği | koruduğu
muhafaza ettiğini | koruduğunu
muhakkak | mutlaka
muhtelif | çeşitli
muhteşem | harika
mukabilinde | mukabilinde
mukayese
mukayese edecek | kıyaslayacak
mukayese edecekler | kıyaslayacaklar
mukayese edeceği | kıyaslayacağı
mukayese edeceğini | kıyaslayacağını
mukayese eden | kıyaslayan
mukayese edenler | kıyaslayanlar
mukayese eder | kıyaslar
mukayese ederek | kıyaslayarak
mukayese edin | kıyaslayın
mukayese edince | kıyaslayınca
mukayese ediniz | kıyaslayınız
mukayese edip | kıyaslayıp
mukayese ediyor | kıyaslıyor
mukayese ediyordu | kıyaslıyordu
mukayese ediyorlar | kıyaslıyorlar
mukayese etme | kıyaslama
mukayese etmek | kıyaslamak
mukayese etmek için | kıyaslamak için
mukayese etmekte | kıyaslamakta
mukayese etmeleri | kıyaslamaları
mukayese etmesi | kıyaslaması
mukayese etmesine | kıyaslamasına
mukayese etmesini | kıyaslamasını
mukayese etmesinin | kıyaslamasının
mukayese etmeye | kıyaslamaya
mukayese etmeyi | kıyaslamayı
mukayese etmiş | kıyaslamış
mukayese etmişti | kıyaslamıştı
mukayese etti | kıyasladı
mukayese ettik | kıyasladık
mukayese ettikleri | kıyasladıkları
mukayese ettiklerini | kıyasladıklarını
mukayese ettiler | kıyasladılar
mukayese ettim | kıyasladım
mukayese ettiği | kıyasladığı
mukayese ettiğine | kıyasladığına
mukayese ettiğini | kıyasladığını
mutlaka | mutlaka
mutlu | mesut
mutluluk | neşe
mutlulukla | saadetle
mutluluklar | saadetler
mutluluklara | saadetlere
mutluluklarda | saadetlerde
mutluluklardan | saadetlerden
mutluluklarla | saadetlerle
mutlulukları | saadetleri
mutlulukların | saadetlerin
mutluluklarına | saadetlerine
mutluluklarında | saadetlerinde
mutluluklarından | saadetlerinden
mutluluklarını | saadetlerini
mutluluklarının | saadetlerinin
mutluluklarıyla | saadetleriyle
mutlulukta | saadette
mutluluktan | saadetten
mutluluğa | saadete
mutluluğu | saadeti
mutluluğun | saadetin
mutluluğuna | saadetine
mutluluğunda | saadetinde
mutluluğundan | saadetinden
mutluluğunu | saadetini
mutluluğunun | saadetinin
mutluluğuyla | saadetiyle
muvaffak | başarılı
muzır | muzır

müdafaa
müdafaa edecek | savunacak
müdafaa edecekler | savunacaklar
müdafaa edeceği | savunacağı
müdafaa edeceğini | savunacağını
müdafaa eden | savunan
müdafaa edenler | savunanlar
müdafaa eder | savunur
müdafaa ederek | savunarak
müdafaa edin | savunun
müdafaa ediniz | savununuz
müdafaa edip | savunup
müdafaa ediyor | savunuyor
müdafaa ediyordu | savunuyordu
müdafaa ediyorlar | savunuyorlar
müdafaa etme | savunma
müdafaa etmek | savunmak
müdafaa etmekte | savunmakta
müdafaa etmesi | savunması
müdafaa etmesine | savunmasına
müdafaa etmesini | savunmasını
müdafaa etmesinin | savunmasının
müdafaa etmeye | savunmaya
müdafaa etmeyi | savunmayı
müdafaa etmiş | savunmuş
müdafaa etmişti | savunmuştu
müdafaa etti | savundu
müdafaa ettikleri | savundukları
müdafaa ettiklerini | savunduklarını
müdafaa ettiler | savundular
müdafaa ettiği | savunduğu
müdafaa ettiğini | savunduğunu
müdahale
müdahale edecek | müdahale edecek
müdahale edecekler | müdahale edecekler
müdahale edeceği | müdahale edeceği
müdahale edeceğini | müdahale edeceğini
müdahale eden | müdahale eden
müdahale edenler | müdahale edenler
müdahale eder | müdahale eder
müdahale ederek | müdahale ederek
müdahale edin | müdahale edin
müdahale ediniz | müdahale ediniz
müdahale edip | müdahale edip
müdahale ediyor | müdahale ediyor
müdahale ediyordu | müdahale ediyordu
müdahale ediyorlar | müdahale ediyorlar
müdahale etme | müdahale etme
müdahale etmek | müdahale etmek
müdahale etmekte | müdahale etmekte
müdahale etmesi | müdahale etmesi
müdahale etmesine | müdahale etmesine
müdahale etmesini | müdahale etmesini
müdahale etmesinin | müdahale etmesinin
müdahale etmeye | müdahale etmeye
müdahale etmeyi | müdahale etmeyi
müdahale etmiş | müdahale etmiş
müdahale etmişti | müdahale etmişti
müdahale etti | müdahale etti
müdahale ettikleri | müdahale ettikleri
müdahale ettiklerini | müdahale ettiklerini
müdahale ettiler | müdahale ettiler
müdahale ettiği | müdahale ettiği
müdahale ettiğini | müdahale ettiğini
müdahalede
müdahalede bulunacak | müdahale edecek
müdahalede bulunacaklar | müdahale edecekler
müdahalede bulunacağı | müdahale edeceği
müdahalede bulunacağını | müdahale edeceğini
müdahalede bulunan | müdahale eden
müdahalede bulunanlar | müdahale edenler
müdahalede bulunarak | müdahale ederek
müdahalede bulundu | müdahale etti
müdahalede bulundukları | müdahale ettikleri
müdahalede bulunduklarını | müdahale ettiklerini
müdahalede bulundular | müdahale ettiler
müdahalede bulunduğu | müdahale ettiği
müdahalede bulunduğunu | müdahale ettiğini
müdahalede bulunma | müdahale etme
müdahalede bulunmak | müdahale etmek
müdahalede bulunmakta | müdahale etmekte
müdahalede bulunması | müdahale etmesi
müdahalede bulunmasına | müdahale etmesine
müdahalede bulunmasını | müdahale etmesini
müdahalede bulunmasının | müdahale etmesinin
müdahalede bulunmaya | müdahale etmeye
müdahalede bulunmayı | müdahale etmeyi
müdahalede bulunmuş | müdahale etmiş
müdahalede bulunmuştu | müdahale etmişti
müdahalede bulunun | müdahale edin
müdahalede bulununuz | müdahale ediniz
müdahalede bulunup | müdahale edip
müdahalede bulunur | müdahale eder
müdahalede bulunuyor | müdahale ediyor
müdahalede bulunuyordu | müdahale ediyordu
müdahalede bulunuyorlar | müdahale ediyorlar
müddet | süre
müddete | süreye
müddeti | süresi
müddetin | sürenin
müddetince | boyunca
müddetinde | süresinde
müddetinden | süresinden
müddetine | süresine
müddetini | süresini
müddetinin | süresinin
müddetiyle | süresiyle
müddetle | süreyle
müddetler | süreler
müddetlerde | sürelerde
müddetlerden | sürelerden
müddetlere | sürelere
müddetleri | süreleri
müddetlerin | sürelerin
müddetlerinde | sürelerinde
müddetlerinden | sürelerinden
müddetlerine | sürelerine
müddetlerini | sürelerini
müddetlerinin | sürelerinin
müddetleriyle | süreleriyle
müddetlerle | sürelerle
müddette | sürede
müddetten | süreden
müddettir
müebbet | müebbet
müebbet hapis | müebbet hapis
müellif | yazar
müellife | yazara
müellifi | yazarı
müellifin | yazarın
müellifinde | yazarında
müellifinden | yazarından
müellifine | yazarına
müellifini | yazarını
müellifinin | yazarının
müellifiyle | yazarıyla
müellifle | yazarla
müellifler | yazarlar
müelliflerde | yazarlarda
müelliflerden | yazarlardan
müelliflere | yazarlara
müellifleri | yazarları
müelliflerin | yazarların
müelliflerinde | yazarlarında
müelliflerinden | yazarlarından
müelliflerine | yazarlarına
müelliflerini | yazarlarını
müelliflerinin | yazarlarının
müellifleriyle | yazarlarıyla
müelliflerle | yazarlarla
müellifte | yazarda
müelliften | yazardan
mühim | mühim
mükafat | ödül
mükafata | ödüle
mükafatla | ödülle
mükafatlar | ödüller
mükafatlara | ödüllere
mükafatlarda | ödüllerde
mükafatlardan | ödüllerden
mükafatlarla | ödüllerle
mükafatları | ödülleri
mükafatların | ödüllerin
mükafatlarına | ödüllerine
mükafatlarında | ödüllerinde
mükafatlarından | ödüllerinden
mükafatlarını | ödüllerini
mükafatlarının | ödüllerinin
mükafatlarıyla | ödülleriyle
mükafatta | ödülde
mükafattan | ödülden
mükafatı | ödülü
mükafatın | ödülün
mükafatına | ödülüne
mükafatında | ödülünde
mükafatından | ödülünden
mükafatını | ödülünü
mükafatının | ödülünün
mükafatıyla | ödülüyle
mükemmel | kusursuz
mükâfat | ödül
mükâfata | ödüle
mükâfatla | ödülle
mükâfatlar | ödüller
mükâfatlara | ödüllere
mükâfatlarda | ödüllerde
mükâfatlardan | ödüllerden
mükâfatlarla | ödüllerle
mükâfatları | ödülleri
mükâfatların | ödüllerin
mükâfatlarına | ödüllerine
mükâfatlarında | ödüllerinde
mükâfatlarından | ödüllerinden
mükâfatlarını | ödüllerini
mükâfatlarının | ödüllerinin
mükâfatlarıyla | ödülleriyle
mükâfatta | ödülde
mükâfattan | ödülden
mükâfatı | ödülü
mükâfatın | ödülün
mükâfatına | ödülüne
mükâfatında | ödülünde
mükâfatından | ödülünden
mükâfatını | ödülünü
mükâfatının | ödülünün
mükâfatıyla | ödülüyle
mülakat | mülakat
mümkün
mümkün değil | imkansız
mümkün kılacak | mümkün kılacak
mümkün kılacaklar | mümkün kılacaklar
mümkün kılacağı | mümkün kılacağı
mümkün kılacağını | mümkün kılacağını
mümkün kılan | mümkün kılan
mümkün kılarak | mümkün kılarak
mümkün kıldı | mümkün kıldı
mümkün kıldık | mümkün kıldık
mümkün kıldılar | mümkün kıldılar
mümkün kıldım | mümkün kıldım
mümkün kıldığı | mümkün kıldığı
mümkün kıldığına | mümkün kıldığına
mümkün kıldığını | mümkün kıldığını
mümkün kılma | mümkün kılma
mümkün kılmak | mümkün kılmak
mümkün kılmak için | mümkün kılmak için
mümkün kılmaları | mümkün kılmaları
mümkün kılması | mümkün kılması
mümkün kılmasına | mümkün kılmasına
mümkün kılmasını | mümkün kılmasını
mümkün kılmaya | mümkün kılmaya
mümkün kılmayı | mümkün kılmayı
mümkün kılmış | mümkün kılmış
mümkün kılınca | mümkün kılınca
mümkün kılıp | mümkün kılıp
mümkün kılıyor | mümkün kılıyor
mümkün kılıyordu | mümkün kılıyordu
mümkün kılıyorlar | mümkün kılıyorlar
münakaşa
münakaşa edebilecek | tartışabilecek
münakaşa edebilir | tartışabilir
münakaşa edebiliyor | tartışabiliyor
münakaşa edecek | tartışacak
münakaşa edecekler | tartışacaklar
münakaşa edeceği | tartışacağı
münakaşa edeceğini | tartışacağını
münakaşa eden | tartışan
münakaşa edenler | tartışanlar
münakaşa eder | tartışır
münakaşa ederek | tartışarak
münakaşa edin | tartışın
münakaşa ediniz | tartışınız
münakaşa edip | tartışıp
münakaşa ediyor | tartışıyor
münakaşa ediyordu | tartışıyordu
münakaşa ediyorlar | tartışıyorlar
münakaşa etme | tartışma
münakaşa etmek | tartışmak
münakaşa etmekte | tartışmakta
münakaşa etmeli | tartışmalı
münakaşa etmesi | tartışması
münakaşa etmesinde | tartışmasında
münakaşa etmesine | tartışmasına
münakaşa etmesini | tartışmasını
münakaşa etmesinin | tartışmasının
münakaşa etmesiyle | tartışmasıyla
münakaşa etmeye | tartışmaya
münakaşa etmeyi | tartışmayı
münakaşa etmiş | tartışmış
münakaşa etmişti | tartışmıştı
münakaşa etti | tartıştı
münakaşa ettikleri | tartıştıkları
münakaşa ettiklerini | tartıştıklarını
münakaşa ettikten | tartıştıktan
münakaşa ettiler | tartıştılar
münakaşa ettiği | tartıştığı
münakaşa ettiğinde | tartıştığında
münakaşa ettiğini | tartıştığını
müracaat
müracaat edecek | başvuracak
müracaat edecekler | başvuracaklar
müracaat edeceği | başvuracağı
müracaat edeceğini | başvuracağını
müracaat eden | başvuran
müracaat edenler | başvuranlar
müracaat eder | başvurur
müracaat ederek | başvurarak
müracaat edin | başvurun
müracaat edince | başvurunca
müracaat ediniz | başvurunuz
müracaat edip | başvurup
müracaat ediyor | başvuruyor
müracaat ediyordu | başvuruyordu
müracaat ediyorlar | başvuruyorlar
müracaat etme | başvurma
müracaat etmek | başvurmak
müracaat etmek için | başvurmak için
müracaat etmekte | başvurmakta
müracaat etmeleri | başvurmaları
müracaat etmesi | başvurması
müracaat etmesine | başvurmasına
müracaat etmesini | başvurmasını
müracaat etmesinin | başvurmasının
müracaat etmeye | başvurmaya
müracaat etmeyi | başvurmayı
müracaat etmiş | başvurmuş
müracaat etmişti | başvurmuştu
müracaat etti | başvurdu
müracaat ettik | başvurduk
müracaat ettikleri | başvurdukları
müracaat ettiklerini | başvurduklarını
müracaat ettiler | başvurdular
müracaat ettim | başvurdum
müracaat ettiği | başvurduğu
müracaat ettiğine | başvurduğuna
müracaat ettiğini | başvurduğunu
müsaade | izin
müsaade edecek | izin verecek
müsaade edecekler | izin verecekler
müsaade edeceği | izin vereceği
müsaade edeceğini | izin vereceğini
müsaade eden | izin veren
müsaade edenler | izin verenler
müsaade eder | izin verir
müsaade ederek | izin vererek
müsaade edin | izin verin
müsaade edince | izin verince
müsaade ediniz | izin veriniz
müsaade edip | izin verip
müsaade ediyor | izin veriyor
müsaade ediyordu | izin veriyordu
müsaade ediyorlar | izin veriyorlar
müsaade etme | izin verme
müsaade etmek | izin vermek
müsaade etmek için | izin vermek için
müsaade etmekte | izin vermekte
müsaade etmeleri | izin vermeleri
müsaade etmesi | izin vermesi
müsaade etmesine | izin vermesine
müsaade etmesini | izin vermesini
müsaade etmesinin | izin vermesinin
müsaade etmeye | izin vermeye
müsaade etmeyi | izin vermeyi
müsaade etmiş | izin vermiş
müsaade etmişti | izin vermişti
müsaade etti | izin verdi
müsaade ettik | izin verdik
müsaade ettikleri | izin verdikleri
müsaade ettiklerini | izin verdiklerini
müsaade ettiler | izin verdiler
müsaade ettim | izin verdim
müsaade ettiği | izin verdiği
müsaade ettiğine | izin verdiğine
müsaade ettiğini | izin verdiğini
müsaadede | izinde
müsaadeden | izinden
müsaadeler | izinler
müsaadelerde | izinlerde
müsaadelerden | izinlerden
müsaadelere | izinlere
müsaadeleri | izinleri
müsaadelerin | izinlerin
müsaadelerinde | izinlerinde
müsaadelerinden | izinlerinden
müsaadelerine | izinlerine
müsaadelerini | izinlerini
müsaadelerinin | izinlerinin
müsaadeleriyle | izinleriyle
müsaadelerle | izinlerle
müsaadenin | iznin
müsaadesi | izni
müsaadesinde | izninde
müsaadesinden | izninden
müsaadesine | iznine
müsaadesini | iznini
müsaadesinin | izninin
müsaadesiyle | izniyle
müsaadeye | izne
müsaadeyi | izni
müsaadeyle | izinle
müsabaka | maç
müsabakada | maçta
müsabakadan | maçtan
müsabakalar | maçlar
müsabakalara | maçlara
müsabakalarda | maçlarda
müsabakalardan | maçlardan
müsabakalarla | maçlarla
müsabakaları | maçları
müsabakaların | maçların
müsabakalarına | maçlarına
müsabakalarında | maçlarında
müsabakalarından | maçlarından
müsabakalarını | maçlarını
müsabakalarının | maçlarının
müsabakalarıyla | maçlarıyla
müsabakanın | maçın
müsabakası | maçı
müsabakasına | maçına
müsabakasında | maçında
müsabakasından | maçından
müsabakasını | maçını
müsabakasının | maçının
müsabakasıyla | maçıyla
müsabakaya | maça
müsabakayla | maçla
müsabakayı | maçı
müsadere
müsadere edecek | el koyacak
müsadere edecekler | el koyacaklar
müsadere edeceği | el koyacağı
müsadere edeceğini | el koyacağını
müsadere eden | el koyan
müsadere ederek | el koyarak
müsadere edince | el koyunca
müsadere edip | el koyup
müsadere ediyor | el koyuyor
müsadere ediyordu | el koyuyordu
müsadere ediyorlar | el koyuyorlar
müsadere etme | el koyma
müsadere etmek | el koymak
müsadere etmek için | el koymak için
müsadere etmeleri | el koymaları
müsadere etmesi | el koyması
müsadere etmesine | el koymasına
müsadere etmesini | el koymasını
müsadere etmeye | el koymaya
müsadere etmeyi | el koymayı
müsadere etmiş | el koymuş
müsadere etti | el koydu
müsadere ettik | el koyduk
müsadere ettiler | el koydular
müsadere ettim | el koydum
müsadere ettiği | el koyduğu
müsadere ettiğine | el koyduğuna
müsadere ettiğini | el koyduğunu
müteşebbis | girişimci
müteşebbise | girişimciye
müteşebbisi | girişimcisi
müteşebbisin | girişimcinin
müteşebbisinde | girişimcisinde
müteşebbisinden | girişimcisinden
müteşebbisine | girişimcisine
müteşebbisini | girişimcisini
müteşebbisinin | girişimcisinin
müteşebbisiyle | girişimcisiyle
müteşebbisle | girişimciyle
müteşebbisler | girişimciler
müteşebbislerde | girişimcilerde
müteşebbislerden | girişimcilerden
müteşebbislere | girişimcilere
müteşebbisleri | girişimcileri
müteşebbislerin | girişimcilerin
müteşebbislerinde | girişimcilerinde
müteşebbislerinden | girişimcilerinden
müteşebbislerine | girişimcilerine
müteşebbislerini | girişimcilerini
müteşebbislerinin | girişimcilerinin
müteşebbisleriyle | girişimcileriyle
müteşebbislerle | girişimcilerle
müteşebbiste | girişimcide
müteşebbisten | girişimciden
müşkül | güç
müşterek | ortak
müşteri | alıcı
müşteride | alıcıda
müşteriden | alıcıdan
müşteriler | alıcılar
müşterilerde | alıcılarda
müşterilerden | alıcılardan
müşterilere | alıcılara
müşterileri | alıcıları
müşterilerin | alıcıların
müşterilerinde | alıcılarında
müşterilerinden | alıcılarından
müşterilerine | alıcılarına
müşterilerini | alıcılarını
müşterilerinin | alıcılarının
müşterileriyle | alıcılarıyla
müşterilerle | alıcılarla
müşterinin | alıcının
müşterisi | alıcısı
müşterisinde | alıcısında
müşterisinden | alıcısından
müşterisine | alıcısına
müşterisini | alıcısını
müşterisinin | alıcısının
müşterisiyle | alıcısıyla
müşteriye | alıcıya
müşteriyi | alıcıyı
müşteriyle | alıcıyla

nadir | ender
nadiren | nadiren
nakledecek | taşıyacak
nakledecekler | taşıyacaklar
nakledeceği | taşıyacağı
nakledeceğini | taşıyacağını
nakleden | taşıyan
naklederek | taşıyarak
nakledildi
nakledince | taşıyınca
nakledip | taşıyıp
naklediyor | taşıyor
naklediyordu | taşıyordu
naklediyorlar | taşıyorlar
nakletebilecek | taşıyabilecek
nakletebilir | taşıyabilir
nakletebiliyor | taşıyabiliyor
nakletecek | taşıyacak
nakletecekler | taşıyacaklar
nakleteceği | taşıyacağı
nakleteceğini | taşıyacağını
nakleten | taşıyan
nakletenler | taşıyanlar
nakleterek | taşıyarak
nakletin | taşıyın
nakletiniz | taşıyınız
nakletip | taşıyıp
nakletir | taşır
nakletiyor | taşıyor
nakletiyordu | taşıyordu
nakletiyorlar | taşıyorlar
nakletme | taşıma
nakletmek | taşımak
nakletmek için | taşımak için
nakletmekte | taşımakta
nakletmeleri | taşımaları
nakletmeli | taşımalı
nakletmesi | taşıması
nakletmesinde | taşımasında
nakletmesine | taşımasına
nakletmesini | taşımasını
nakletmesinin | taşımasının
nakletmesiyle | taşımasıyla
nakletmeye | taşımaya
nakletmeyi | taşımayı
nakletmiş | taşımış
nakletmişti | taşımıştı
nakletti | taşıdı
naklettik | taşıdık
naklettikleri | taşıdıkları
naklettiklerini | taşıdıklarını
naklettikten | taşıdıktan
naklettiler | taşıdılar
naklettim | taşıdım
naklettiği | taşıdığı
naklettiğinde | taşıdığında
naklettiğine | taşıdığına
naklettiğini | taşıdığını
namuslu | dürüst
namına | adına
nasihat
nasihat edebilecek | öğütleyebilecek
nasihat edebilir | öğütleyebilir
nasihat edebiliyor | öğütleyebiliyor
nasihat edecek | öğütleyecek
nasihat edecekler | öğütleyecekler
nasihat edeceği | öğütleyeceği
nasihat edeceğini | öğütleyeceğini
nasihat eden | öğütleyen
nasihat edenler | öğütleyenler
nasihat eder | öğütler
nasihat ederek | öğütleyerek
nasihat edin | öğütleyin
nasihat ediniz | öğütleyiniz
nasihat edip | öğütleyip
nasihat ediyor | öğütlüyor
nasihat ediyordu | öğütlüyordu
nasihat ediyorlar | öğütlüyorlar
nasihat etme | öğütleme
nasihat etmek | öğütlemek
nasihat etmekte | öğütlemekte
nasihat etmeli | öğütlemeli
nasihat etmesi | öğütlemesi
nasihat etmesinde | öğütlemesinde
nasihat etmesine | öğütlemesine
nasihat etmesini | öğütlemesini
nasihat etmesinin | öğütlemesinin
nasihat etmesiyle | öğütlemesiyle
nasihat etmeye | öğütlemeye
nasihat etmeyi | öğütlemeyi
nasihat etmiş | öğütlemiş
nasihat etmişti | öğütlemişti
nasihat etti | öğütledi
nasihat ettikleri | öğütledikleri
nasihat ettiklerini | öğütlediklerini
nasihat ettikten | öğütledikten
nasihat ettiler | öğütlediler
nasihat ettiği | öğütlediği
nasihat ettiğinde | öğütlediğinde
nasihat ettiğini | öğütlediğini
nazaran | göre
nazik | kibar

ne
ne var ki | ama
ne yazık ki | maalesef
neden | neden
neden olacak | yol açacak
neden olacaklar | yol açacaklar
neden olacağı | yol açacağı
neden olacağını | yol açacağını
neden olan | yol açan
neden olanlar | yol açanlar
neden olarak | yol açarak
neden oldu | yol açtı
neden oldukları | yol açtıkları
neden olduklarını | yol açtıklarını
neden oldular | yol açtılar
neden olduğu | yol açtığı
neden olduğunu | yol açtığını
neden olma | yol açma
neden olmak | yol açmak
neden olmakta | yol açmakta
neden olması | yol açması
neden olmasına | yol açmasına
neden olmasını | yol açmasını
neden olmasının | yol açmasının
neden olmaya | yol açmaya
neden olmayı | yol açmayı
neden olmuş | yol açmış
neden olmuştu | yol açmıştı
neden olun | yol açın
neden olunuz | yol açınız
neden olup | yol açıp
neden olur | yol açar
neden oluyor | yol açıyor
neden oluyordu | yol açıyordu
neden oluyorlar | yol açıyorlar
nedende | nedende
nedenden | nedenden
nedene | nedene
nedeni | nedeni
nedenin | nedenin
nedeninde | nedeninde
nedeninden | nedeninden
nedenine | nedenine
nedenini | nedenini
nedeninin | nedeninin
nedeniyle | ötürü
nedeniyse | nedeniyse
nedenle | nedenle
nedenler | nedenler
nedenlerde | nedenlerde
nedenlerden | nedenlerden
nedenlere | nedenlere
nedenleri | nedenleri
nedenlerin | nedenlerin
nedenlerinde | nedenlerinde
nedenlerinden | nedenlerinden
nedenlerine | nedenlerine
nedenlerini | nedenlerini
nedenlerinin | nedenlerinin
nedenleriyle | nedenleriyle
nedenlerle | nedenlerle
nefis | leziz
nehir | nehir
nehirde | nehirde
nehirden | nehirden
nehirle | nehirle
nehirler | nehirler
nehirlerde | nehirlerde
nehirlerden | nehirlerden
nehirlere | nehirlere
nehirleri | nehirleri
nehirlerin | nehirlerin
nehirlerinde | nehirlerinde
nehirlerinden | nehirlerinden
nehirlerine | nehirlerine
nehirlerini | nehirlerini
nehirlerinin | nehirlerinin
nehirleriyle | nehirleriyle
nehirlerle | nehirlerle
nehre | nehre
nehri | nehri
nehrin | nehrin
nehrinde | nehrinde
nehrinden | nehrinden
nehrine | nehrine
nehrini | nehrini
nehrinin | nehrinin
nehriyle | nehriyle
neredeyse | neredeyse
neredeyse bütün | neredeyse tüm
neredeyse her zaman | hemen her zaman
neredeyse herkes | hemen herkes
neredeyse hiç | neredeyse hiç
neredeyse tüm | neredeyse tüm
netice | sonuç
netice olarak | sonuçta
neticede | sonuçta
neticeden | sonuçtan
neticelendi | sonuçlandı
neticelendikleri | sonuçlandıkları
neticelendiklerini | sonuçlandıklarını
neticelendikten | sonuçlandıktan
neticelendiler | sonuçlandılar
neticelendirdi | sonuçlandırdı
neticelendirdikleri | sonuçlandırdıkları
neticelendirdiklerini | sonuçlandırdıklarını
neticelendirdikten | sonuçlandırdıktan
neticelendirdiler | sonuçlandırdılar
neticelendirdiği | sonuçlandırdığı
neticelendirdiğinde | sonuçlandırdığında
neticelendirdiğini | sonuçlandırdığını
neticelendirebilecek | sonuçlandırabilecek
neticelendirebilir | sonuçlandırabilir
neticelendirebiliyor | sonuçlandırabiliyor
neticelendirecek | sonuçlandıracak
neticelendirecekler | sonuçlandıracaklar
neticelendireceği | sonuçlandıracağı
neticelendireceğini | sonuçlandıracağını
neticelendiren | sonuçlandıran
neticelendirenler | sonuçlandıranlar
neticelendirerek | sonuçlandırarak
neticelendirin | sonuçlandırın
neticelendiriniz | sonuçlandırınız
neticelendirip | sonuçlandırıp
neticelendirir | sonuçlandırır
neticelendiriyor | sonuçlandırıyor
neticelendiriyordu | sonuçlandırıyordu
neticelendiriyorlar | sonuçlandırıyorlar
neticelendirme | sonuçlandırma
neticelendirmek | sonuçlandırmak
neticelendirmekte | sonuçlandırmakta
neticelendirmeli | sonuçlandırmalı
neticelendirmesi | sonuçlandırması
neticelendirmesinde | sonuçlandırmasında
neticelendirmesine | sonuçlandırmasına
neticelendirmesini | sonuçlandırmasını
neticelendirmesinin | sonuçlandırmasının
neticelendirmesiyle | sonuçlandırmasıyla
neticelendirmeye | sonuçlandırmaya
neticelendirmeyi | sonuçlandırmayı
neticelendirmiş | sonuçlandırmış
neticelendirmişti | sonuçlandırmıştı
neticelendiği | sonuçlandığı
neticelendiğinde | sonuçlandığında
neticelendiğini | sonuçlandığını
neticelenebilecek | sonuçlanabilecek
neticelenebilir | sonuçlanabilir
neticelenebiliyor | sonuçlanabiliyor
neticelenecek | sonuçlanacak
neticelenecekler | sonuçlanacaklar
neticeleneceği | sonuçlanacağı
neticeleneceğini | sonuçlanacağını
neticelenen | sonuçlanan
neticelenenler | sonuçlananlar
neticelenerek | sonuçlanarak
neticelenin | sonuçlanın
neticeleniniz | sonuçlanınız
neticelenip | sonuçlanıp
neticelenir | sonuçlanır
neticeleniyor | sonuçlanıyor
neticeleniyordu | sonuçlanıyordu
neticeleniyorlar | sonuçlanıyorlar
neticelenme | sonuçlanma
neticelenmek | sonuçlanmak
neticelenmekte | sonuçlanmakta
neticelenmeli | sonuçlanmalı
neticelenmesi | sonuçlanması
neticelenmesinde | sonuçlanmasında
neticelenmesine | sonuçlanmasına
neticelenmesini | sonuçlanmasını
neticelenmesinin | sonuçlanmasının
neticelenmesiyle | sonuçlanmasıyla
neticelenmeye | sonuçlanmaya
neticelenmeyi | sonuçlanmayı
neticelenmiş | sonuçlanmış
neticelenmişti | sonuçlanmıştı
neticeler | sonuçlar
neticelerde | sonuçlarda
neticelerden | sonuçlardan
neticelere | sonuçlara
neticeleri | sonuçları
neticelerin | sonuçların
neticelerinde | sonuçlarında
neticelerinden | sonuçlarından
neticelerine | sonuçlarına
neticelerini | sonuçlarını
neticelerinin | sonuçlarının
neticeleriyle | sonuçlarıyla
neticelerle | sonuçlarla
neticenin | sonucun
neticesi | sonucu
neticesinde | sonucunda
neticesinden | sonucundan
neticesine | sonucuna
neticesini | sonucunu
neticesinin | sonucunun
neticesiyle | sonucuyla
neticeye | sonuca
neticeyi | sonucu
neticeyle | sonuçla
netlik
neyse
neyse ki | iyi ki
neşe | neşe
neşeli | şen

nihayet | nihayet
nihayete
nihayete erdi | bitti
nihayetinde | nihayet
nine | nine
nisan
nisan ayında | nisanda
nisanda | nisanda

normal | normal

o
o esnada | o esnada
o günden beri | o günden beri
o günden bu yana | o günden beri
o sırada | o esnada
o tarihten beri | o günden beri
o vakit | o vakit
o zaman | o vakit
o zamandan beri | o günden beri

okul | okul
okula | okula
okulda | okulda
okuldan | okuldan
okulla | okulla
okullar | okullar
okullara | okullara
okullarda | okullarda
okullardan | okullardan
okullarla | okullarla
okulları | okulları
okulların | okulların
okullarına | okullarına
okullarında | okullarında
okullarından | okullarından
okullarını | okullarını
okullarının | okullarının
okullarıyla | okullarıyla
okulu | okulu
okulu bitirdi | mezun oldu
okulu bitirdik | mezun olduk
okulu bitirdiler | mezun oldular
okulu bitirdim | mezun oldum
okulu bitirdiği | mezun olduğu
okulu bitirdiğine | mezun olduğuna
okulu bitirdiğini | mezun olduğunu
okulu bitirecek | mezun olacak
okulu bitirecekler | mezun olacaklar
okulu bitireceği | mezun olacağı
okulu bitireceğini | mezun olacağını
okulu bitiren | mezun olan
okulu bitirerek | mezun olarak
okulu bitirince | mezun olunca
okulu bitirip | mezun olup
okulu bitiriyor | mezun oluyor
okulu bitiriyordu | mezun oluyordu
okulu bitiriyorlar | mezun oluyorlar
okulu bitirme | mezun olma
okulu bitirmek | mezun olmak
okulu bitirmek için | mezun olmak için
okulu bitirmeleri | mezun olmaları
okulu bitirmesi | mezun olması
okulu bitirmesine | mezun olmasına
okulu bitirmesini | mezun olmasını
okulu bitirmeye | mezun olmaya
okulu bitirmeyi | mezun olmayı
okulu bitirmiş | mezun olmuş
okulun | okulun
okuluna | okuluna
okulunda | okulunda
okulundan | okulundan
okulunu | okulunu
okulunun | okulunun
okuluyla | okuluyla
okurlar | okurlar
okurlara | okurlara
okurlarda | okurlarda
okurlardan | okurlardan
okurlarla | okurlarla
okurları | okurları
okurların | okurların
okurlarına | okurlarına
okurlarında | okurlarında
okurlarından | okurlarından
okurlarını | okurlarını
okurlarının | okurlarının
okurlarıyla | okurlarıyla
okuyucular | okurlar
okuyuculara | okurlara
okuyucularda | okurlarda
okuyuculardan | okurlardan
okuyucularla | okurlarla
okuyucuları | okurları
okuyucuların | okurların
okuyucularına | okurlarına
okuyucularında | okurlarında
okuyucularından | okurlarından
okuyucularını | okurlarını
okuyucularının | okurlarının
okuyucularıyla | okurlarıyla

olabilecek
olabilir
olabiliyor
olacak
olacaklar
olacağı
olacağını
olan
olanak | imkan
olanakla | imkanla
olanaklar | imkanlar
olanaklara | imkanlara
olanaklarda | imkanlarda
olanaklardan | imkanlardan
olanaklarla | imkanlarla
olanakları | imkanları
olanakların | imkanların
olanaklarına | imkanlarına
olanaklarında | imkanlarında
olanaklarından | imkanlarından
olanaklarını | imkanlarını
olanaklarının | imkanlarının
olanaklarıyla | imkanlarıyla
olanaklı
olanaklı kılacak | mümkün kılacak
olanaklı kılacaklar | mümkün kılacaklar
olanaklı kılacağı | mümkün kılacağı
olanaklı kılacağını | mümkün kılacağını
olanaklı kılan | mümkün kılan
olanaklı kılarak | mümkün kılarak
olanaklı kıldı | mümkün kıldı
olanaklı kıldık | mümkün kıldık
olanaklı kıldılar | mümkün kıldılar
olanaklı kıldım | mümkün kıldım
olanaklı kıldığı | mümkün kıldığı
olanaklı kıldığına | mümkün kıldığına
olanaklı kıldığını | mümkün kıldığını
olanaklı kılma | mümkün kılma
olanaklı kılmak | mümkün kılmak
olanaklı kılmak için | mümkün kılmak için
olanaklı kılmaları | mümkün kılmaları
olanaklı kılması | mümkün kılması
olanaklı kılmasına | mümkün kılmasına
olanaklı kılmasını | mümkün kılmasını
olanaklı kılmaya | mümkün kılmaya
olanaklı kılmayı | mümkün kılmayı
olanaklı kılmış | mümkün kılmış
olanaklı kılınca | mümkün kılınca
olanaklı kılıp | mümkün kılıp
olanaklı kılıyor | mümkün kılıyor
olanaklı kılıyordu | mümkün kılıyordu
olanaklı kılıyorlar | mümkün kılıyorlar
olanaksız | imkansız
olanakta | imkanda
olanaktan | imkandan
olanağa | imkana
olanağı | imkanı
olanağın | imkanın
olanağına | imkanına
olanağında | imkanında
olanağından | imkanından
olanağını | imkanını
olanağının | imkanının
olanağıyla | imkanıyla
olanlar
olarak
olasılık | ihtimal
olasılıkla | ihtimalla
olasılıklar | ihtimallar
olasılıklara | ihtimallara
olasılıklarda | ihtimallarda
olasılıklardan | ihtimallardan
olasılıklarla | ihtimallarla
olasılıkları | ihtimalları
olasılıkların | ihtimalların
olasılıklarına | ihtimallarına
olasılıklarında | ihtimallarında
olasılıklarından | ihtimallarından
olasılıklarını | ihtimallarını
olasılıklarının | ihtimallarının
olasılıklarıyla | ihtimallarıyla
olasılıkta | ihtimalda
olasılıktan | ihtimaldan
olasılığa | ihtimala
olasılığı | ihtimalı
olasılığın | ihtimalın
olasılığına | ihtimalına
olasılığında | ihtimalında
olasılığından | ihtimalından
olasılığını | ihtimalını
olasılığının | ihtimalının
olasılığıyla | ihtimalıyla
olay | olay
olay yerine geldi | olay yerine geldi
olay yerine gelen | olay yerine gelen
olay yerine intikal eden | olay yerine gelen
olay yerine intikal etti | olay yerine geldi
olay yerine ulaşan | olay yerine gelen
olay yerine ulaştı | olay yerine geldi
olaya | olaya
olayda | olayda
olaydan | olaydan
olayla | olayla
olaylar | olaylar
olaylara | olaylara
olaylarda | olaylarda
olaylardan | olaylardan
olaylarla | olaylarla
olayları | olayları
olayların | olayların
olaylarına | olaylarına
olaylarında | olaylarında
olaylarından | olaylarından
olaylarını | olaylarını
olaylarının | olaylarının
olaylarıyla | olaylarıyla
olayı | olayı
olayın | olayın
olayına | olayına
olayında | olayında
olayından | olayından
olayını | olayını
olayının | olayının
olayıyla | olayıyla
olağan | normal
olağan dışı | sıra dışı
oldu
olduk
oldukları
olduklarını
olduktan
oldukça | epey
oldular
oldum
olduğu
olduğu için | olduğundan
olduğuna
olduğunda
olduğundan | olduğundan
olduğunu
olma
olmadı
olmak
olmakta
olmaları
olmalı
olması
olmasına
olmasına karşın | olmasına karşın
olmasına rağmen | olmasına karşın
olmasında
olmasını
olmasının
olmasıyla
olmaya
olmayı
olmazsa
olmuş
olmuştu
olun
olunca
olunuz
olup
olur
oluyor
oluyordu
oluyorlar
oluştu | oluştu
oluşturabilecek | kurabilecek
oluşturabilir | kurabilir
oluşturabiliyor | kurabiliyor
oluşturacak | kuracak
oluşturacaklar | kuracaklar
oluşturacağı | kuracağı
oluşturacağını | kuracağını
oluşturan | kuran
oluşturanlar | kuranlar
oluşturarak | kurarak
oluşturdu | kurdu
oluşturdukları | kurdukları
oluşturduklarını | kurduklarını
oluşturduktan | kurduktan
oluşturdular | kurdular
oluşturduğu | kurduğu
oluşturduğunda | kurduğunda
oluşturduğunu | kurduğunu
oluşturma | kurma
oluşturmak | kurmak
oluşturmakta | kurmakta
oluşturmalı | kurmalı
oluşturması | kurması
oluşturmasına | kurmasına
oluşturmasında | kurmasında
oluşturmasını | kurmasını
oluşturmasının | kurmasının
oluşturmasıyla | kurmasıyla
oluşturmaya | kurmaya
oluşturmayı | kurmayı
oluşturmuş | kurmuş
oluşturmuştu | kurmuştu
oluşturulabilecek | kurulabilecek
oluşturulabilir | kurulabilir
oluşturulabiliyor | kurulabiliyor
oluşturulacak | kurulacak
oluşturulacaklar | kurulacaklar
oluşturulacağı | kurulacağı
oluşturulacağını | kurulacağını
oluşturulan | kurulan
oluşturulanlar | kurulanlar
oluşturularak | kurularak
oluşturuldu | kuruldu
oluşturuldukları | kuruldukları
oluşturulduklarını | kurulduklarını
oluşturulduktan | kurulduktan
oluşturuldular | kuruldular
oluşturulduğu | kurulduğu
oluşturulduğunda | kurulduğunda
oluşturulduğunu | kurulduğunu
oluşturulma | kurulma
oluşturulmak | kurulmak
oluşturulmakta | kurulmakta
oluşturulmalı | kurulmalı
oluşturulması | kurulması
oluşturulmasına | kurulmasına
oluşturulmasında | kurulmasında
oluşturulmasını | kurulmasını
oluşturulmasının | kurulmasının
oluşturulmasıyla | kurulmasıyla
oluşturulmaya | kurulmaya
oluşturulmayı | kurulmayı
oluşturulmuş | kurulmuş
oluşturulmuştu | kurulmuştu
oluşturulun | kurulun
oluşturulunuz | kurulunuz
oluşturulup | kurulup
oluşturulur | kurulur
oluşturuluyor | kuruluyor
oluşturuluyordu | kuruluyordu
oluşturuluyorlar | kuruluyorlar
oluşturun | kurun
oluşturunuz | kurunuz
oluşturup | kurup
oluşturur | kurar
oluşturuyor | kuruyor
oluşturuyordu | kuruyordu
oluşturuyorlar | kuruyorlar

onadı | onadı
onarabilecek | onarabilecek
onarabilir | onarabilir
onarabiliyor | onarabiliyor
onaracak | onaracak
onaracaklar | onaracaklar
onaracağı | onaracağı
onaracağını | onaracağını
onaran | onaran
onaranlar | onaranlar
onararak | onararak
onardı | onardı
onardık | onardık
onardıkları | onardıkları
onardıklarını | onardıklarını
onardıktan | onardıktan
onardılar | onardılar
onardım | onardım
onardığı | onardığı
onardığına | onardığına
onardığında | onardığında
onardığını | onardığını
onarma | onarma
onarmak | onarmak
onarmak için | onarmak için
onarmakta | onarmakta
onarmaları | onarmaları
onarmalı | onarmalı
onarması | onarması
onarmasına | onarmasına
onarmasında | onarmasında
onarmasını | onarmasını
onarmasının | onarmasının
onarmasıyla | onarmasıyla
onarmaya | onarmaya
onarmayı | onarmayı
onarmış | onarmış
onarmıştı | onarmıştı
onarılacak | onarılacak
onarılacaklar | onarılacaklar
onarılacağı | onarılacağı
onarılacağını | onarılacağını
onarılan | onarılan
onarılanlar | onarılanlar
onarılarak | onarılarak
onarıldı | onarıldı
onarıldık | onarıldık
onarıldıkları | onarıldıkları
onarıldıklarını | onarıldıklarını
onarıldılar | onarıldılar
onarıldım | onarıldım
onarıldığı | onarıldığı
onarıldığına | onarıldığına
onarıldığını | onarıldığını
onarılma | onarılma
onarılmak | onarılmak
onarılmak için | onarılmak için
onarılmakta | onarılmakta
onarılmaları | onarılmaları
onarılması | onarılması
onarılmasına | onarılmasına
onarılmasını | onarılmasını
onarılmasının | onarılmasının
onarılmaya | onarılmaya
onarılmayı | onarılmayı
onarılmış | onarılmış
onarılmıştı | onarılmıştı
onarılın | onarılın
onarılınca | onarılınca
onarılınız | onarılınız
onarılıp | onarılıp
onarılır | onarılır
onarılıyor | onarılıyor
onarılıyordu | onarılıyordu
onarılıyorlar | onarılıyorlar
onarım | tamir
onarıma | tamire
onarımda | tamirde
onarımdan | tamirden
onarımla | tamirle
onarımlar | tamirler
onarımlara | tamirlere
onarımlarda | tamirlerde
onarımlardan | tamirlerden
onarımlarla | tamirlerle
onarımları | tamirleri
onarımların | tamirlerin
onarımlarına | tamirlerine
onarımlarında | tamirlerinde
onarımlarından | tamirlerinden
onarımlarını | tamirlerini
onarımlarının | tamirlerinin
onarımlarıyla | tamirleriyle
onarımı | tamiri
onarımın | tamirin
onarımına | tamirine
onarımında | tamirinde
onarımından | tamirinden
onarımını | tamirini
onarımının | tamirinin
onarımıyla | tamiriyle
onarın | onarın
onarınca | onarınca
onarınız | onarınız
onarıp | onarıp
onarır | onarır
onarıyor | onarıyor
onarıyordu | onarıyordu
onarıyorlar | onarıyorlar
onayladı | onadı
onayladık | onayladık
onayladıkları | onayladıkları
onayladıklarını | onayladıklarını
onayladılar | onayladılar
onayladım | onayladım
onayladığı | onayladığı
onayladığına | onayladığına
onayladığını | onayladığını
onaylama | onaylama
onaylamak | onaylamak
onaylamak için | onaylamak için
onaylamakta | onaylamakta
onaylamaları | onaylamaları
onaylaması | onaylaması
onaylamasına | onaylamasına
onaylamasını | onaylamasını
onaylamasının | onaylamasının
onaylamaya | onaylamaya
onaylamayı | onaylamayı
onaylamış | onaylamış
onaylamıştı | onaylamıştı
onaylanacak | onaylanacak
onaylanacaklar | onaylanacaklar
onaylanacağı | onaylanacağı
onaylanacağını | onaylanacağını
onaylanan | onaylanan
onaylananlar | onaylananlar
onaylanarak | onaylanarak
onaylandı | onaylandı
onaylandık | onaylandık
onaylandıkları | onaylandıkları
onaylandıklarını | onaylandıklarını
onaylandılar | onaylandılar
onaylandım | onaylandım
onaylandığı | onaylandığı
onaylandığına | onaylandığına
onaylandığını | onaylandığını
onaylanma | onaylanma
onaylanmak | onaylanmak
onaylanmak için | onaylanmak için
onaylanmakta | onaylanmakta
onaylanmaları | onaylanmaları
onaylanması | onaylanması
onaylanmasına | onaylanmasına
onaylanmasını | onaylanmasını
onaylanmasının | onaylanmasının
onaylanmaya | onaylanmaya
onaylanmayı | onaylanmayı
onaylanmış | onaylanmış
onaylanmıştı | onaylanmıştı
onaylanın | onaylanın
onaylanınca | onaylanınca
onaylanınız | onaylanınız
onaylanıp | onaylanıp
onaylanır | onaylanır
onaylanıyor | onaylanıyor
onaylanıyordu | onaylanıyordu
onaylanıyorlar | onaylanıyorlar
onaylar | onaylar
onaylayacak | onaylayacak
onaylayacaklar | onaylayacaklar
onaylayacağı | onaylayacağı
onaylayacağını | onaylayacağını
onaylayan | onaylayan
onaylayanlar | onaylayanlar
onaylayarak | onaylayarak
onaylayın | onaylayın
onaylayınca | onaylayınca
onaylayınız | onaylayınız
onaylayıp | onaylayıp
onaylıyor | onaylıyor
onaylıyordu | onaylıyordu
onaylıyorlar | onaylıyorlar

operasyon | ameliyat
operasyona | ameliyata
operasyonda | ameliyatta
operasyondan | ameliyattan
operasyonla | ameliyatla
operasyonlar | ameliyatlar
operasyonlara | ameliyatlara
operasyonlarda | ameliyatlarda
operasyonlardan | ameliyatlardan
operasyonlarla | ameliyatlarla
operasyonları | ameliyatları
operasyonların | ameliyatların
operasyonlarına | ameliyatlarına
operasyonlarında | ameliyatlarında
operasyonlarından | ameliyatlarından
operasyonlarını | ameliyatlarını
operasyonlarının | ameliyatlarının
operasyonlarıyla | ameliyatlarıyla
operasyonu | ameliyatı
operasyonun | ameliyatın
operasyonuna | ameliyatına
operasyonunda | ameliyatında
operasyonundan | ameliyatından
operasyonunu | ameliyatını
operasyonunun | ameliyatının
operasyonuyla | ameliyatıyla

oranla | göre
organize
organize edebilecek | düzenleyebilecek
organize edebilir | düzenleyebilir
organize edebiliyor | düzenleyebiliyor
organize edecek | düzenleyecek
organize edecekler | düzenleyecekler
organize edeceği | düzenleyeceği
organize edeceğini | düzenleyeceğini
organize eden | düzenleyen
organize edenler | düzenleyenler
organize eder | düzenler
organize ederek | düzenleyerek
organize edildi | yapıldı
organize edildikleri | düzenlendikleri
organize edildiklerini | düzenlendiklerini
organize edildikten | düzenlendikten
organize edildiler | düzenlendiler
organize edildiği | düzenlendiği
organize edildiğinde | düzenlendiğinde
organize edildiğini | düzenlendiğini
organize edilebilecek | düzenlenebilecek
organize edilebilir | düzenlenebilir
organize edilebiliyor | düzenlenebiliyor
organize edilecek | yapılacak
organize edilecekler | düzenlenecekler
organize edileceği | düzenleneceği
organize edileceğini | düzenleneceğini
organize edilen | düzenlenen
organize edilenler | düzenlenenler
organize edilerek | düzenlenerek
organize edilin | düzenlenin
organize ediliniz | düzenleniniz
organize edilip | düzenlenip
organize edilir | düzenlenir
organize ediliyor | yapılıyor
organize ediliyordu | düzenleniyordu
organize ediliyorlar | düzenleniyorlar
organize edilme | düzenlenme
organize edilmek | düzenlenmek
organize edilmekte | düzenlenmekte
organize edilmeli | düzenlenmeli
organize edilmesi | düzenlenmesi
organize edilmesinde | düzenlenmesinde
organize edilmesine | düzenlenmesine
organize edilmesini | düzenlenmesini
organize edilmesinin | düzenlenmesinin
organize edilmesiyle | düzenlenmesiyle
organize edilmeye | düzenlenmeye
organize edilmeyi | düzenlenmeyi
organize edilmiş | düzenlenmiş
organize edilmişti | düzenlenmişti
organize edin | düzenleyin
organize ediniz | düzenleyiniz
organize edip | düzenleyip
organize ediyor | düzenliyor
organize ediyordu | düzenliyordu
organize ediyorlar | düzenliyorlar
organize etme | düzenleme
organize etmek | düzenlemek
organize etmekte | düzenlemekte
organize etmeli | düzenlemeli
organize etmesi | düzenlemesi
organize etmesinde | düzenlemesinde
organize etmesine | düzenlemesine
organize etmesini | düzenlemesini
organize etmesinin | düzenlemesinin
organize etmesiyle | düzenlemesiyle
organize etmeye | düzenlemeye
organize etmeyi | düzenlemeyi
organize etmiş | düzenlemiş
organize etmişti | düzenlemişti
organize etti | düzenledi
organize ettikleri | düzenledikleri
organize ettiklerini | düzenlediklerini
organize ettikten | düzenledikten
organize ettiler | düzenlediler
organize ettiği | düzenlediği
organize ettiğinde | düzenlediğinde
organize ettiğini | düzenlediğini
ortadan
ortadan kaldırabilecek | giderebilecek
ortadan kaldırabilir | giderebilir
ortadan kaldırabiliyor | giderebiliyor
ortadan kaldıracak | giderecek
ortadan kaldıracaklar | giderecekler
ortadan kaldıracağı | gidereceği
ortadan kaldıracağını | gidereceğini
ortadan kaldıran | gideren
ortadan kaldıranlar | giderenler
ortadan kaldırarak | gidererek
ortadan kaldırdı | giderdi
ortadan kaldırdıkları | giderdikleri
ortadan kaldırdıklarını | giderdiklerini
ortadan kaldırdıktan | giderdikten
ortadan kaldırdılar | giderdiler
ortadan kaldırdığı | giderdiği
ortadan kaldırdığında | giderdiğinde
ortadan kaldırdığını | giderdiğini
ortadan kaldırma | giderme
ortadan kaldırmak | gidermek
ortadan kaldırmakta | gidermekte
ortadan kaldırmalı | gidermeli
ortadan kaldırması | gidermesi
ortadan kaldırmasına | gidermesine
ortadan kaldırmasında | gidermesinde
ortadan kaldırmasını | gidermesini
ortadan kaldırmasının | gidermesinin
ortadan kaldırmasıyla | gidermesiyle
ortadan kaldırmaya | gidermeye
ortadan kaldırmayı | gidermeyi
ortadan kaldırmış | gidermiş
ortadan kaldırmıştı | gidermişti
ortadan kaldırılabilecek | giderilebilecek
ortadan kaldırılabilir | giderilebilir
ortadan kaldırılabiliyor | giderilebiliyor
ortadan kaldırılacak | giderilecek
ortadan kaldırılacaklar | giderilecekler
ortadan kaldırılacağı | giderileceği
ortadan kaldırılacağını | giderileceğini
ortadan kaldırılan | giderilen
ortadan kaldırılanlar | giderilenler
ortadan kaldırılarak | giderilerek
ortadan kaldırıldı | giderildi
ortadan kaldırıldıkları | giderildikleri
ortadan kaldırıldıklarını | giderildiklerini
ortadan kaldırıldıktan | giderildikten
ortadan kaldırıldılar | giderildiler
ortadan kaldırıldığı | giderildiği
ortadan kaldırıldığında | giderildiğinde
ortadan kaldırıldığını | giderildiğini
ortadan kaldırılma | giderilme
ortadan kaldırılmak | giderilmek
ortadan kaldırılmakta | giderilmekte
ortadan kaldırılmalı | giderilmeli
ortadan kaldırılması | giderilmesi
ortadan kaldırılmasına | giderilmesine
ortadan kaldırılmasında | giderilmesinde
ortadan kaldırılmasını | giderilmesini
ortadan kaldırılmasının | giderilmesinin
ortadan kaldırılmasıyla | giderilmesiyle
ortadan kaldırılmaya | giderilmeye
ortadan kaldırılmayı | giderilmeyi
ortadan kaldırılmış | giderilmiş
ortadan kaldırılmıştı | giderilmişti
ortadan kaldırılın | giderilin
ortadan kaldırılınız | gideriliniz
ortadan kaldırılıp | giderilip
ortadan kaldırılır | giderilir
ortadan kaldırılıyor | gideriliyor
ortadan kaldırılıyordu | gideriliyordu
ortadan kaldırılıyorlar | gideriliyorlar
ortadan kaldırın | giderin
ortadan kaldırınız | gideriniz
ortadan kaldırıp | giderip
ortadan kaldırır | giderir
ortadan kaldırıyor | gideriyor
ortadan kaldırıyordu | gideriyordu
ortadan kaldırıyorlar | gideriyorlar
ortak | ortak
ortaya
ortaya koyabilecek | sergileyebilecek
ortaya koyabilir | sergileyebilir
ortaya koyabiliyor | sergileyebiliyor
ortaya koyacak | sergileyecek
ortaya koyacaklar | sergileyecekler
ortaya koyacağı | sergileyeceği
ortaya koyacağını | sergileyeceğini
ortaya koyan | sergileyen
ortaya koyanlar | sergileyenler
ortaya koyar | sergiler
ortaya koyarak | sergileyerek
ortaya koydu | sergiledi
ortaya koydukları | sergiledikleri
ortaya koyduklarını | sergilediklerini
ortaya koyduktan | sergiledikten
ortaya koydular | sergilediler
ortaya koyduğu | sergilediği
ortaya koyduğunda | sergilediğinde
ortaya koyduğunu | sergilediğini
ortaya koyma | sergileme
ortaya koymak | sergilemek
ortaya koymakta | sergilemekte
ortaya koymalı | sergilemeli
ortaya koyması | sergilemesi
ortaya koymasına | sergilemesine
ortaya koymasında | sergilemesinde
ortaya koymasını | sergilemesini
ortaya koymasının | sergilemesinin
ortaya koymasıyla | sergilemesiyle
ortaya koymaya | sergilemeye
ortaya koymayı | sergilemeyi
ortaya koymuş | sergilemiş
ortaya koymuştu | sergilemişti
ortaya koyun | sergileyin
ortaya koyunuz | sergileyiniz
ortaya koyup | sergileyip
ortaya koyuyor | sergiliyor
ortaya koyuyordu | sergiliyordu
ortaya koyuyorlar | sergiliyorlar
ortaya çıkardı | ortaya çıkardı

otoban | otoban
otobana | otobana
otobanda | otobanda
otobandan | otobandan
otobanla | otobanla
otobanlar | otobanlar
otobanlara | otobanlara
otobanlarda | otobanlarda
otobanlardan | otobanlardan
otobanlarla | otobanlarla
otobanları | otobanları
otobanların | otobanların
otobanlarına | otobanlarına
otobanlarında | otobanlarında
otobanlarından | otobanlarından
otobanlarını | otobanlarını
otobanlarının | otobanlarının
otobanlarıyla | otobanlarıyla
otobanı | otobanı
otobanın | otobanın
otobanına | otobanına
otobanında | otobanında
otobanından | otobanından
otobanını | otobanını
otobanının | otobanının
otobanıyla | otobanıyla
otomobil | araba
otomobilde | arabada
otomobilden | arabadan
otomobile | arabaya
otomobili | arabası
otomobilin | arabanın
otomobilinde | arabasında
otomobilinden | arabasından
otomobiline | arabasına
otomobilini | arabasını
otomobilinin | arabasının
otomobiliyle | arabasıyla
otomobille | arabayla
otomobiller | arabalar
otomobillerde | arabalarda
otomobillerden | arabalardan
otomobillere | arabalara
otomobilleri | arabaları
otomobillerin | arabaların
otomobillerinde | arabalarında
otomobillerinden | arabalarından
otomobillerine | arabalarına
otomobillerini | arabalarını
otomobillerinin | arabalarının
otomobilleriyle | arabalarıyla
otomobillerle | arabalarla
otoparkı | otoparkı
otoparkına | otoparkına
otoparkında | otoparkında
otoparkından | otoparkından
otoparkını | otoparkını
otoparkının | otoparkının
otoparkıyla | otoparkıyla
otoyol | otoban
otoyola | otobana
otoyolda | otobanda
otoyoldan | otobandan
otoyolla | otobanla
otoyollar | otobanlar
otoyollara | otobanlara
otoyollarda | otobanlarda
otoyollardan | otobanlardan
otoyollarla | otobanlarla
otoyolları | otobanları
otoyolların | otobanların
otoyollarına | otobanlarına
otoyollarında | otobanlarında
otoyollarından | otobanlarından
otoyollarını | otobanlarını
otoyollarının | otobanlarının
otoyollarıyla | otobanlarıyla
otoyolu | otobanı
otoyolun | otobanın
otoyoluna | otobanına
otoyolunda | otobanında
otoyolundan | otobanından
otoyolunu | otobanını
otoyolunun | otobanının
otoyoluyla | otobanıyla
oturum | oturum
oturuma | oturuma
oturumda | oturumda
oturumdan | oturumdan
oturumla | oturumla
oturumlar | oturumlar
oturumlara | oturumlara
oturumlarda | oturumlarda
oturumlardan | oturumlardan
oturumlarla | oturumlarla
oturumları | oturumları
oturumların | oturumların
oturumlarına | oturumlarına
oturumlarında | oturumlarında
oturumlarından | oturumlarından
oturumlarını | oturumlarını
oturumlarının | oturumlarının
oturumlarıyla | oturumlarıyla
oturumu | oturumu
oturumun | oturumun
oturumuna | oturumuna
oturumunda | oturumunda
oturumundan | oturumundan
oturumunu | oturumunu
oturumunun | oturumunun
oturumuyla | oturumuyla

oy
oy birliği ile | ittifakla
oy birliğiyle | ittifakla
oy kullanabilecek | oy verebilecek
oy kullanabilir | oy verebilir
oy kullanabiliyor | oy verebiliyor
oy kullanacak | oy verecek
oy kullanacaklar | oy verecekler
oy kullanacağı | oy vereceği
oy kullanacağını | oy vereceğini
oy kullanan | oy veren
oy kullananlar | oy verenler
oy kullanarak | oy vererek
oy kullandı | oy verdi
oy kullandık | oy verdik
oy kullandıkları | oy verdikleri
oy kullandıklarını | oy verdiklerini
oy kullandıktan | oy verdikten
oy kullandılar | oy verdiler
oy kullandım | oy verdim
oy kullandığı | oy verdiği
oy kullandığına | oy verdiğine
oy kullandığında | oy verdiğinde
oy kullandığını | oy verdiğini
oy kullanma | oy verme
oy kullanmak | oy vermek
oy kullanmak için | oy vermek için
oy kullanmakta | oy vermekte
oy kullanmaları | oy vermeleri
oy kullanmalı | oy vermeli
oy kullanması | oy vermesi
oy kullanmasına | oy vermesine
oy kullanmasında | oy vermesinde
oy kullanmasını | oy vermesini
oy kullanmasının | oy vermesinin
oy kullanmasıyla | oy vermesiyle
oy kullanmaya | oy vermeye
oy kullanmayı | oy vermeyi
oy kullanmış | oy vermiş
oy kullanmıştı | oy vermişti
oy kullanın | oy verin
oy kullanınca | oy verince
oy kullanınız | oy veriniz
oy kullanıp | oy verip
oy kullanır | oy verir
oy kullanıyor | oy veriyor
oy kullanıyordu | oy veriyordu
oy kullanıyorlar | oy veriyorlar
oy verdi | oy verdi
oy verdik | oy verdik
oy verdikleri | oy verdikleri
oy verdiklerini | oy verdiklerini
oy verdikten | oy verdikten
oy verdiler | oy verdiler
oy verdim | oy verdim
oy verdiği | oy verdiği
oy verdiğinde | oy verdiğinde
oy verdiğine | oy verdiğine
oy verdiğini | oy verdiğini
oy verebilecek | oy verebilecek
oy verebilir | oy verebilir
oy verebiliyor | oy verebiliyor
oy verecek | oy verecek
oy verecekler | oy verecekler
oy vereceği | oy vereceği
oy vereceğini | oy vereceğini
oy veren | oy veren
oy verenler | oy verenler
oy vererek | oy vererek
oy verin | oy verin
oy verince | oy verince
oy veriniz | oy veriniz
oy verip | oy verip
oy verir | oy verir
oy veriyor | oy veriyor
oy veriyordu | oy veriyordu
oy veriyorlar | oy veriyorlar
oy verme | oy verme
oy vermek | oy vermek
oy vermek için | oy vermek için
oy vermekte | oy vermekte
oy vermeleri | oy vermeleri
oy vermeli | oy vermeli
oy vermesi | oy vermesi
oy vermesinde | oy vermesinde
oy vermesine | oy vermesine
oy vermesini | oy vermesini
oy vermesinin | oy vermesinin
oy vermesiyle | oy vermesiyle
oy vermeye | oy vermeye
oy vermeyi | oy vermeyi
oy vermiş | oy vermiş
oy vermişti | oy vermişti
oybirliği
oybirliği ile | ittifakla
oybirliğiyle | ittifakla
oynayamayacak | oynayamayacak
oysa | oysa
oysaki | oysa

parasız | bedava
park
park yeri | otoparkı
park yerinde | otoparkında
park yerinden | otoparkından
park yerine | otoparkına
park yerini | otoparkını
park yerinin | otoparkının
park yeriyle | otoparkıyla
parlamenter | vekil
parlamenterler | vekiller
parça | parça
parçada | parçada
parçadan | parçadan
parçalar | parçalar
parçalara | parçalara
parçalarda | parçalarda
parçalardan | parçalardan
parçalarla | parçalarla
parçaları | parçaları
parçaların | parçaların
parçalarına | parçalarına
parçalarında | parçalarında
parçalarından | parçalarından
parçalarını | parçalarını
parçalarının | parçalarının
parçalarıyla | parçalarıyla
parçanın | parçanın
parçası | parçası
parçasına | parçasına
parçasında | parçasında
parçasından | parçasından
parçasını | parçasını
parçasının | parçasının
parçasıyla | parçasıyla
parçaya | parçaya
parçayla | parçayla
parçayı | parçayı
patladı | patladı
patladıkları | patladıkları
patladıklarını | patladıklarını
patladılar | patladılar
patladığı | patladığı
patladığını | patladığını
patlama | patlama
patlamak | patlamak
patlamakta | patlamakta
patlaması | patlaması
patlamasına | patlamasına
patlamasını | patlamasını
patlamasının | patlamasının
patlamaya | patlamaya
patlamayı | patlamayı
patlamış | patlamış
patlamıştı | patlamıştı
patlar | patlar
patlayacak | patlayacak
patlayacaklar | patlayacaklar
patlayacağı | patlayacağı
patlayacağını | patlayacağını
patlayan | patlayan
patlayanlar | patlayanlar
patlayarak | patlayarak
patlayın | patlayın
patlayınız | patlayınız
patlayıp | patlayıp
patlıyor | patlıyor
patlıyordu | patlıyordu
patlıyorlar | patlıyorlar
paylaşacak | bölüşecek
paylaşacaklar | bölüşecekler
paylaşacağı | bölüşeceği
paylaşacağını | bölüşeceğini
paylaşan | bölüşen
paylaşarak | bölüşerek
paylaşma | bölüşme
paylaşmak | bölüşmek
paylaşmak için | bölüşmek için
paylaşmaları | bölüşmeleri
paylaşması | bölüşmesi
paylaşmasına | bölüşmesine
paylaşmasını | bölüşmesini
paylaşmaya | bölüşmeye
paylaşmayı | bölüşmeyi
paylaşmış | bölüşmüş
paylaştı | bölüştü
paylaştık | bölüştük
paylaştılar | bölüştüler
paylaştım | bölüştüm
paylaştığı | bölüştüğü
paylaştığına | bölüştüğüne
paylaştığını | bölüştüğünü
paylaşınca | bölüşünce
paylaşıp | bölüşüp
paylaşıyor | bölüşüyor
paylaşıyordu | bölüşüyordu
paylaşıyorlar | bölüşüyorlar
pazar | pazar
pazar günü | pazar
pazartesi | pazartesi
pazartesi günü | pazartesi

pek
pek çok | birçok
pek çok defa | pek çok kez
pek çok kez | pek çok kez
perşembe | perşembe
perşembe günü | perşembe
peş
peş peşe | art arda
peşe

pis | pis

plaj | plaj
plaja | plaja
plajda | plajda
plajdan | plajdan
plajla | plajla
plajlar | plajlar
plajlara | plajlara
plajlarda | plajlarda
plajlardan | plajlardan
plajlarla | plajlarla
plajları | plajları
plajların | plajların
plajlarına | plajlarına
plajlarında | plajlarında
plajlarından | plajlarından
plajlarını | plajlarını
plajlarının | plajlarının
plajlarıyla | plajlarıyla
plajı | plajı
plajın | plajın
plajına | plajına
plajında | plajında
plajından | plajından
plajını | plajını
plajının | plajının
plajıyla | plajıyla
plana
plana göre | plana göre
planladı | planladı
planladık | planladık
planladılar | planladılar
planladım | planladım
planladığı | planladığı
planladığına | planladığına
planladığını | planladığını
planlama | planlama
planlamak | planlamak
planlamak için | planlamak için
planlamaları | planlamaları
planlaması | planlaması
planlamasına | planlamasına
planlamasını | planlamasını
planlamaya | planlamaya
planlamayı | planlamayı
planlamış | planlamış
planlanacak | planlanacak
planlanacaklar | planlanacaklar
planlanacağı | planlanacağı
planlanacağını | planlanacağını
planlanan | planlanan
planlanarak | planlanarak
planlandı | planlandı
planlandık | planlandık
planlandılar | planlandılar
planlandım | planlandım
planlandığı | planlandığı
planlandığı gibi | plana göre
planlandığına | planlandığına
planlandığını | planlandığını
planlanma | planlanma
planlanmak | planlanmak
planlanmak için | planlanmak için
planlanmaları | planlanmaları
planlanması | planlanması
planlanmasına | planlanmasına
planlanmasını | planlanmasını
planlanmaya | planlanmaya
planlanmayı | planlanmayı
planlanmış | planlanmış
planlanınca | planlanınca
planlanıp | planlanıp
planlanıyor | planlanıyor
planlanıyordu | planlanıyordu
planlanıyorlar | planlanıyorlar
planlayacak | planlayacak
planlayacaklar | planlayacaklar
planlayacağı | planlayacağı
planlayacağını | planlayacağını
planlayan | planlayan
planlayarak | planlayarak
planlayınca | planlayınca
planlayıp | planlayıp
planlıyor | planlıyor
planlıyordu | planlıyordu
planlıyorlar | planlıyorlar

politik | siyasi
posta
postayla

pratikte | pratikte
prensip
prensip olarak | ilke olarak
problem | sorun
problemde | sorunda
problemden | sorundan
probleme | soruna
problemi | sorunu
problemin | sorunun
probleminde | sorununda
probleminden | sorunundan
problemine | sorununa
problemini | sorununu
probleminin | sorununun
problemiyle | sorunuyla
problemle | sorunla
problemler | sorunlar
problemlerde | sorunlarda
problemlerden | sorunlardan
problemlere | sorunlara
problemleri | sorunları
problemlerin | sorunların
problemlerinde | sorunlarında
problemlerinden | sorunlarından
problemlerine | sorunlarına
problemlerini | sorunlarını
problemlerinin | sorunlarının
problemleriyle | sorunlarıyla
problemlerle | sorunlarla
problemsiz | sorunsuz

puanları
puanları paylaştı | berabere kaldı

rahat | rahat
rahatlıkla | kolayca
rahatsızlanabilecek | hastalanabilecek
rahatsızlanabilir | hastalanabilir
rahatsızlanabiliyor | hastalanabiliyor
rahatsızlanacak | hastalanacak
rahatsızlanacaklar | hastalanacaklar
rahatsızlanacağı | hastalanacağı
rahatsızlanacağını | hastalanacağını
rahatsızlanan | hastalanan
rahatsızlananlar | hastalananlar
rahatsızlanarak | hastalanarak
rahatsızlandı | hastalandı
rahatsızlandık | hastalandık
rahatsızlandıkları | hastalandıkları
rahatsızlandıklarını | hastalandıklarını
rahatsızlandıktan | hastalandıktan
rahatsızlandılar | hastalandılar
rahatsızlandım | hastalandım
rahatsızlandığı | hastalandığı
rahatsızlandığına | hastalandığına
rahatsızlandığında | hastalandığında
rahatsızlandığını | hastalandığını
rahatsızlanma | hastalanma
rahatsızlanmak | hastalanmak
rahatsızlanmak için | hastalanmak için
rahatsızlanmakta | hastalanmakta
rahatsızlanmaları | hastalanmaları
rahatsızlanmalı | hastalanmalı
rahatsızlanması | hastalanması
rahatsızlanmasına | hastalanmasına
rahatsızlanmasında | hastalanmasında
rahatsızlanmasını | hastalanmasını
rahatsızlanmasının | hastalanmasının
rahatsızlanmasıyla | hastalanmasıyla
rahatsızlanmaya | hastalanmaya
rahatsızlanmayı | hastalanmayı
rahatsızlanmış | hastalanmış
rahatsızlanmıştı | hastalanmıştı
rahatsızlanın | hastalanın
rahatsızlanınca | hastalanınca
rahatsızlanınız | hastalanınız
rahatsızlanıp | hastalanıp
rahatsızlanır | hastalanır
rahatsızlanıyor | hastalanıyor
rahatsızlanıyordu | hastalanıyordu
rahatsızlanıyorlar | hastalanıyorlar
rahatsızlık | hastalık
rahatsızlıkla | hastalıkla
rahatsızlıklar | hastalıklar
rahatsızlıklara | hastalıklara
rahatsızlıklarda | hastalıklarda
rahatsızlıklardan | hastalıklardan
rahatsızlıklarla | hastalıklarla
rahatsızlıkları | hastalıkları
rahatsızlıkların | hastalıkların
rahatsızlıklarına | hastalıklarına
rahatsızlıklarında | hastalıklarında
rahatsızlıklarından | hastalıklarından
rahatsızlıklarını | hastalıklarını
rahatsızlıklarının | hastalıklarının
rahatsızlıklarıyla | hastalıklarıyla
rahatsızlıkta | hastalıkta
rahatsızlıktan | hastalıktan
rahatsızlığa | hastalığa
rahatsızlığı | hastalığı
rahatsızlığın | hastalığın
rahatsızlığına | hastalığına
rahatsızlığında | hastalığında
rahatsızlığından | hastalığından
rahatsızlığını | hastalığını
rahatsızlığının | hastalığının
rahatsızlığıyla | hastalığıyla
rahatça | kolayca
rayiha | koku
rayihada | kokuda
rayihadan | kokudan
rayihalar | kokular
rayihalara | kokulara
rayihalarda | kokularda
rayihalardan | kokulardan
rayihalarla | kokularla
rayihaları | kokuları
rayihaların | kokuların
rayihalarına | kokularına
rayihalarında | kokularında
rayihalarından | kokularından
rayihalarını | kokularını
rayihalarının | kokularının
rayihalarıyla | kokularıyla
rayihanın | kokunun
rayihası | kokusu
rayihasına | kokusuna
rayihasında | kokusunda
rayihasından | kokusundan
rayihasını | kokusunu
rayihasının | kokusunun
rayihasıyla | kokusuyla
rayihaya | kokuya
rayihayla | kokuyla
rayihayı | kokuyu
razı
razı etti | ikna etti
rağmen | karşın

reddedecek | reddedecek
reddedecekler | reddedecekler
reddedeceği | reddedeceği
reddedeceğini | reddedeceğini
reddeden | reddeden
reddedenler | reddedenler
reddeder | reddeder
reddederek | reddederek
reddedildi | reddedildi
reddedildik | reddedildik
reddedildikleri | reddedildikleri
reddedildiklerini | reddedildiklerini
reddedildiler | reddedildiler
reddedildim | reddedildim
reddedildiği | reddedildiği
reddedildiğine | reddedildiğine
reddedildiğini | reddedildiğini
reddedilecek | reddedilecek
reddedilecekler | reddedilecekler
reddedileceği | reddedileceği
reddedileceğini | reddedileceğini
reddedilen | reddedilen
reddedilenler | reddedilenler
reddedilerek | reddedilerek
reddedilin | reddedilin
reddedilince | reddedilince
reddediliniz | reddediliniz
reddedilip | reddedilip
reddedilir | reddedilir
reddediliyor | reddediliyor
reddediliyordu | reddediliyordu
reddediliyorlar | reddediliyorlar
reddedilme | reddedilme
reddedilmek | reddedilmek
reddedilmek için | reddedilmek için
reddedilmekte | reddedilmekte
reddedilmeleri | reddedilmeleri
reddedilmesi | reddedilmesi
reddedilmesine | reddedilmesine
reddedilmesini | reddedilmesini
reddedilmesinin | reddedilmesinin
reddedilmeye | reddedilmeye
reddedilmeyi | reddedilmeyi
reddedilmiş | reddedilmiş
reddedilmişti | reddedilmişti
reddedin | reddedin
reddedince | reddedince
reddediniz | reddediniz
reddedip | reddedip
reddediyor | reddediyor
reddediyordu | reddediyordu
reddediyorlar | reddediyorlar
reddetme | reddetme
reddetmek | reddetmek
reddetmek için | reddetmek için
reddetmekte | reddetmekte
reddetmeleri | reddetmeleri
reddetmesi | reddetmesi
reddetmesine | reddetmesine
reddetmesini | reddetmesini
reddetmesinin | reddetmesinin
reddetmeye | reddetmeye
reddetmeyi | reddetmeyi
reddetmiş | reddetmiş
reddetmişti | reddetmişti
reddetti | reddetti
reddettik | reddettik
reddettikleri | reddettikleri
reddettiklerini | reddettiklerini
reddettiler | reddettiler
reddettim | reddettim
reddettiği | reddettiği
reddettiğine | reddettiğine
reddettiğini | reddettiğini
reis | reis
reise | reise
reisi | reisi
reisin | reisin
reisinde | reisinde
reisinden | reisinden
reisine | reisine
reisini | reisini
reisinin | reisinin
reisiyle | reisiyle
reisle | reisle
reisler | reisler
reislerde | reislerde
reislerden | reislerden
reislere | reislere
reisleri | reisleri
reislerin | reislerin
reislerinde | reislerinde
reislerinden | reislerinden
reislerine | reislerine
reislerini | reislerini
reislerinin | reislerinin
reisleriyle | reisleriyle
reislerle | reislerle
reiste | reiste
reisten | reisten
rejisör | rejisör
rejisörde | rejisörde
rejisörden | rejisörden
rejisöre | rejisöre
rejisörle | rejisörle
rejisörler | rejisörler
rejisörlerde | rejisörlerde
rejisörlerden | rejisörlerden
rejisörlere | rejisörlere
rejisörleri | rejisörleri
rejisörlerin | rejisörlerin
rejisörlerinde | rejisörlerinde
rejisörlerinden | rejisörlerinden
rejisörlerine | rejisörlerine
rejisörlerini | rejisörlerini
rejisörlerinin | rejisörlerinin
rejisörleriyle | rejisörleriyle
rejisörlerle | rejisörlerle
rejisörü | rejisörü
rejisörün | rejisörün
rejisöründe | rejisöründe
rejisöründen | rejisöründen
rejisörüne | rejisörüne
rejisörünü | rejisörünü
rejisörünün | rejisörünün
rejisörüyle | rejisörüyle
resmedecek | çizecek
resmedecekler | çizecekler
resmedeceği | çizeceği
resmedeceğini | çizeceğini
resmeden | çizen
resmederek | çizerek
resmedince | çizince
resmedip | çizip
resmediyor | çiziyor
resmediyordu | çiziyordu
resmediyorlar | çiziyorlar
resmen | resmen
resmetme | çizme
resmetmek | çizmek
resmetmek için | çizmek için
resmetmeleri | çizmeleri
resmetmesi | çizmesi
resmetmesine | çizmesine
resmetmesini | çizmesini
resmetmeye | çizmeye
resmetmeyi | çizmeyi
resmetmiş | çizmiş
resmetti | çizdi
resmettik | çizdik
resmettiler | çizdiler
resmettim | çizdim
resmettiği | çizdiği
resmettiğine | çizdiğine
resmettiğini | çizdiğini
resmi
resmi olarak | resmen
resmî
resmî olarak | resmen
restoran | lokanta
restoranda | lokantada
restore
restore edecek | onaracak
restore edecekler | onaracaklar
restore edeceği | onaracağı
restore edeceğini | onaracağını
restore eden | onaran
restore ederek | onararak
restore edince | onarınca
restore edip | onarıp
restore ediyor | onarıyor
restore ediyordu | onarıyordu
restore ediyorlar | onarıyorlar
restore etme | onarma
restore etmek | onarmak
restore etmek için | onarmak için
restore etmeleri | onarmaları
restore etmesi | onarması
restore etmesine | onarmasına
restore etmesini | onarmasını
restore etmeye | onarmaya
restore etmeyi | onarmayı
restore etmiş | onarmış
restore etti | onardı
restore ettik | onardık
restore ettiler | onardılar
restore ettim | onardım
restore ettiği | onardığı
restore ettiğine | onardığına
restore ettiğini | onardığını
rezerve
rezerve edecek | ayırtacak
rezerve edecekler | ayırtacaklar
rezerve edeceği | ayırtacağı
rezerve edeceğini | ayırtacağını
rezerve eden | ayırtan
rezerve ederek | ayırtarak
rezerve edilebilir | ayırtılabilir
rezerve edince | ayırtınca
rezerve edip | ayırtıp
rezerve ediyor | ayırtıyor
rezerve ediyordu | ayırtıyordu
rezerve ediyorlar | ayırtıyorlar
rezerve etme | ayırtma
rezerve etmek | ayırtmak
rezerve etmek için | ayırtmak için
rezerve etmeleri | ayırtmaları
rezerve etmesi | ayırtması
rezerve etmesine | ayırtmasına
rezerve etmesini | ayırtmasını
rezerve etmeye | ayırtmaya
rezerve etmeyi | ayırtmayı
rezerve etmiş | ayırtmış
rezerve etti | ayırttı
rezerve ettik | ayırttık
rezerve ettiler | ayırttılar
rezerve ettim | ayırttım
rezerve ettiği | ayırttığı
rezerve ettiğine | ayırttığına
rezerve ettiğini | ayırttığını

rica
rica edecek | rica edecek
rica edecekler | rica edecekler
rica edeceği | rica edeceği
rica edeceğini | rica edeceğini
rica eden | rica eden
rica ederek | rica ederek
rica edince | rica edince
rica edip | rica edip
rica ediyor | rica ediyor
rica ediyordu | rica ediyordu
rica ediyorlar | rica ediyorlar
rica etme | rica etme
rica etmek | rica etmek
rica etmek için | rica etmek için
rica etmeleri | rica etmeleri
rica etmesi | rica etmesi
rica etmesine | rica etmesine
rica etmesini | rica etmesini
rica etmeye | rica etmeye
rica etmeyi | rica etmeyi
rica etmiş | rica etmiş
rica etti | rica etti
rica ettik | rica ettik
rica ettiler | rica ettiler
rica ettim | rica ettim
rica ettiği | rica ettiği
rica ettiğine | rica ettiğine
rica ettiğini | rica ettiğini
riskli | riskli

röportaj | mülakat

rüzgâr | yel
rüzgârde | yelde
rüzgârden | yelden
rüzgâre | yele
rüzgârle | yelle
rüzgârler | yeller
rüzgârlerde | yellerde
rüzgârlerden | yellerden
rüzgârlere | yellere
rüzgârleri | yelleri
rüzgârlerin | yellerin
rüzgârlerinde | yellerinde
rüzgârlerinden | yellerinden
rüzgârlerine | yellerine
rüzgârlerini | yellerini
rüzgârlerinin | yellerinin
rüzgârleriyle | yelleriyle
rüzgârlerle | yellerle
rüzgârü | yeli
rüzgârün | yelin
rüzgâründe | yelinde
rüzgâründen | yelinden
rüzgârüne | yeline
rüzgârünü | yelini
rüzgârünün | yelinin
rüzgârüyle | yeliyle

rızasıyla

saadet | neşe
saadete | saadete
saadeti | saadeti
saadetin | saadetin
saadetinde | saadetinde
saadetinden | saadetinden
saadetine | saadetine
saadetini | saadetini
saadetinin | saadetinin
saadetiyle | saadetiyle
saadetle | saadetle
saadetler | saadetler
saadetlerde | saadetlerde
saadetlerden | saadetlerden
saadetlere | saadetlere
saadetleri | saadetleri
saadetlerin | saadetlerin
saadetlerinde | saadetlerinde
saadetlerinden | saadetlerinden
saadetlerine | saadetlerine
saadetlerini | saadetlerini
saadetlerinin | saadetlerinin
saadetleriyle | saadetleriyle
saadetlerle | saadetlerle
saadette | saadette
saadetten | saadetten
saatlerde
saatlerinde
sabah | sabah
sabah erken saatlerde | sabah erkenden
sabah erkenden | sabah erkenden
sabah saatlerinde | sabah
sabahleyin | sabah
sabahın
sabahın erken saatlerinde | sabah erkenden
sadece | salt
safha | etap
saha | alan
sahada | alanda
sahadan | alandan
sahalar | alanlar
sahalara | alanlara
sahalarda | alanlarda
sahalardan | alanlardan
sahalarla | alanlarla
sahaları | alanları
sahaların | alanların
sahalarına | alanlarına
sahalarında | alanlarında
sahalarından | alanlarından
sahalarını | alanlarını
sahalarının | alanlarının
sahalarıyla | alanlarıyla
sahanın | alanın
sahası | alanı
sahasına | alanına
sahasında | alanında
sahasından | alanından
sahasını | alanını
sahasının | alanının
sahasıyla | alanıyla
sahaya | alana
sahayla | alanla
sahayı | alanı
sahiden | sahiden
sahil | kıyı
sahilde | kıyıda
sahilden | kıyıdan
sahile | kıyıya
sahili | kıyısı
sahilin | kıyının
sahilinde | kıyısında
sahilinden | kıyısından
sahiline | kıyısına
sahilini | kıyısını
sahilinin | kıyısının
sahiliyle | kıyısıyla
sahille | kıyıyla
sahiller | kıyılar
sahillerde | kıyılarda
sahillerden | kıyılardan
sahillere | kıyılara
sahilleri | kıyıları
sahillerin | kıyıların
sahillerinde | kıyılarında
sahillerinden | kıyılarından
sahillerine | kıyılarına
sahillerini | kıyılarını
sahillerinin | kıyılarının
sahilleriyle | kıyılarıyla
sahillerle | kıyılarla
sakatlandı | sakatlandı
sakatlık
sakatlık yaşadı | sakatlandı
sakladı | gizledi
sakladık | gizledik
sakladılar | gizlediler
sakladım | gizledim
sakladığı | gizlediği
sakladığına | gizlediğine
sakladığını | gizlediğini
saklama | gizleme
saklamak | gizlemek
saklamak için | gizlemek için
saklamaları | gizlemeleri
saklaması | gizlemesi
saklamasına | gizlemesine
saklamasını | gizlemesini
saklamaya | gizlemeye
saklamayı | gizlemeyi
saklamış | gizlemiş
saklayacak | gizleyecek
saklayacaklar | gizleyecekler
saklayacağı | gizleyeceği
saklayacağını | gizleyeceğini
saklayan | gizleyen
saklayarak | gizleyerek
saklayınca | gizleyince
saklayıp | gizleyip
saklı | gizli
saklıyor | gizliyor
saklıyordu | gizliyordu
saklıyorlar | gizliyorlar
sakınabilecek | kaçınabilecek
sakınabilir | kaçınabilir
sakınabiliyor | kaçınabiliyor
sakınacak | kaçınacak
sakınacaklar | kaçınacaklar
sakınacağı | kaçınacağı
sakınacağını | kaçınacağını
sakınan | kaçınan
sakınanlar | kaçınanlar
sakınarak | kaçınarak
sakındı | kaçındı
sakındıkları | kaçındıkları
sakındıklarını | kaçındıklarını
sakındıktan | kaçındıktan
sakındılar | kaçındılar
sakındığı | kaçındığı
sakındığında | kaçındığında
sakındığını | kaçındığını
sakınma | kaçınma
sakınmak | kaçınmak
sakınmakta | kaçınmakta
sakınmalı | kaçınmalı
sakınması | kaçınması
sakınmasına | kaçınmasına
sakınmasında | kaçınmasında
sakınmasını | kaçınmasını
sakınmasının | kaçınmasının
sakınmasıyla | kaçınmasıyla
sakınmaya | kaçınmaya
sakınmayı | kaçınmayı
sakınmış | kaçınmış
sakınmıştı | kaçınmıştı
sakının | kaçının
sakınınız | kaçınınız
sakınıp | kaçınıp
sakınır | kaçınır
sakınıyor | kaçınıyor
sakınıyordu | kaçınıyordu
sakınıyorlar | kaçınıyorlar
saldırdı | saldırdı
saldırı
saldırı düzenledi | saldırdı
saldırıda
saldırıda bulundu | saldırdı
salt | salt
salı | salı
salı günü | salı
salıverdi | salıverdi
salıverdik | salıverdik
salıverdiler | salıverdiler
salıverdim | salıverdim
salıverdiği | salıverdiği
salıverdiğine | salıverdiğine
salıverdiğini | salıverdiğini
salıverecek | salıverecek
salıverecekler | salıverecekler
salıvereceği | salıvereceği
salıvereceğini | salıvereceğini
salıveren | salıveren
salıvererek | salıvererek
salıverildi | salıverildi
salıverildik | salıverildik
salıverildiler | salıverildiler
salıverildim | salıverildim
salıverildiği | salıverildiği
salıverildiğine | salıverildiğine
salıverildiğini | salıverildiğini
salıverilecek | salıverilecek
salıverilecekler | salıverilecekler
salıverileceği | salıverileceği
salıverileceğini | salıverileceğini
salıverilen | salıverilen
salıverilerek | salıverilerek
salıverilince | salıverilince
salıverilip | salıverilip
salıveriliyor | salıveriliyor
salıveriliyordu | salıveriliyordu
salıveriliyorlar | salıveriliyorlar
salıverilme | salıverilme
salıverilmek | salıverilmek
salıverilmek için | salıverilmek için
salıverilmeleri | salıverilmeleri
salıverilmesi | salıverilmesi
salıverilmesine | salıverilmesine
salıverilmesini | salıverilmesini
salıverilmeye | salıverilmeye
salıverilmeyi | salıverilmeyi
salıverilmiş | salıverilmiş
salıverince | salıverince
salıverip | salıverip
salıveriyor | salıveriyor
salıveriyordu | salıveriyordu
salıveriyorlar | salıveriyorlar
salıverme | salıverme
salıvermek | salıvermek
salıvermek için | salıvermek için
salıvermeleri | salıvermeleri
salıvermesi | salıvermesi
salıvermesine | salıvermesine
salıvermesini | salıvermesini
salıvermeye | salıvermeye
salıvermeyi | salıvermeyi
salıvermiş | salıvermiş
sanacak | sanacak
sanacaklar | sanacaklar
sanacağı | sanacağı
sanacağını | sanacağını
sanan | sanan
sananlar | sananlar
sanarak | sanarak
sandı | sandı
sandıkları | sandıkları
sandıklarını | sandıklarını
sandılar | sandılar
sandığı | sandığı
sandığını | sandığını
sanma | sanma
sanmak | sanmak
sanmakta | sanmakta
sanması | sanması
sanmasına | sanmasına
sanmasını | sanmasını
sanmasının | sanmasının
sanmaya | sanmaya
sanmayı | sanmayı
sanmış | sanmış
sanmıştı | sanmıştı
sanık | sanık
sanıkla | sanıkla
sanıklar | sanıklar
sanıklara | sanıklara
sanıklarda | sanıklarda
sanıklardan | sanıklardan
sanıklarla | sanıklarla
sanıkları | sanıkları
sanıkların | sanıkların
sanıklarına | sanıklarına
sanıklarında | sanıklarında
sanıklarından | sanıklarından
sanıklarını | sanıklarını
sanıklarının | sanıklarının
sanıklarıyla | sanıklarıyla
sanıkta | sanıkta
sanıktan | sanıktan
sanılıyor | sanılıyor
sanın | sanın
sanınız | sanınız
sanıp | sanıp
sanır | sanır
sanıyor | sanıyor
sanıyordu | sanıyordu
sanıyorlar | sanıyorlar
sanığa | sanığa
sanığı | sanığı
sanığın | sanığın
sanığına | sanığına
sanığında | sanığında
sanığından | sanığından
sanığını | sanığını
sanığının | sanığının
sanığıyla | sanığıyla
saptadı | saptadı
saptadık | saptadık
saptadıkları | saptadıkları
saptadıklarını | saptadıklarını
saptadılar | saptadılar
saptadım | saptadım
saptadığı | saptadığı
saptadığına | saptadığına
saptadığını | saptadığını
saptama | saptama
saptamak | saptamak
saptamak için | saptamak için
saptamakta | saptamakta
saptamaları | saptamaları
saptaması | saptaması
saptamasına | saptamasına
saptamasını | saptamasını
saptamasının | saptamasının
saptamaya | saptamaya
saptamayı | saptamayı
saptamış | saptamış
saptamıştı | saptamıştı
saptanacak | saptanacak
saptanacaklar | saptanacaklar
saptanacağı | saptanacağı
saptanacağını | saptanacağını
saptanan | saptanan
saptananlar | saptananlar
saptanarak | saptanarak
saptandı | saptandı
saptandık | saptandık
saptandıkları | saptandıkları
saptandıklarını | saptandıklarını
saptandılar | saptandılar
saptandım | saptandım
saptandığı | saptandığı
saptandığına | saptandığına
saptandığını | saptandığını
saptanma | saptanma
saptanmak | saptanmak
saptanmak için | saptanmak için
saptanmakta | saptanmakta
saptanmaları | saptanmaları
saptanması | saptanması
saptanmasına | saptanmasına
saptanmasını | saptanmasını
saptanmasının | saptanmasının
saptanmaya | saptanmaya
saptanmayı | saptanmayı
saptanmış | saptanmış
saptanmıştı | saptanmıştı
saptanın | saptanın
saptanınca | saptanınca
saptanınız | saptanınız
saptanıp | saptanıp
saptanır | saptanır
saptanıyor | saptanıyor
saptanıyordu | saptanıyordu
saptanıyorlar | saptanıyorlar
saptar | saptar
saptayacak | saptayacak
saptayacaklar | saptayacaklar
saptayacağı | saptayacağı
saptayacağını | saptayacağını
saptayan | saptayan
saptayanlar | saptayanlar
saptayarak | saptayarak
saptayın | saptayın
saptayınca | saptayınca
saptayınız | saptayınız
saptayıp | saptayıp
saptıyor | saptıyor
saptıyordu | saptıyordu
saptıyorlar | saptıyorlar
sarf
sarf edecek | tüketecek
sarf edecekler | tüketecekler
sarf edeceği | tüketeceği
sarf edeceğini | tüketeceğini
sarf eden | tüketen
sarf edenler | harcayanlar
sarf eder | harcar
sarf ederek | tüketerek
sarf edin | harcayın
sarf ediniz | harcayınız
sarf edip | tüketip
sarf ediyor | harcıyor
sarf ediyordu | harcıyordu
sarf ediyorlar | harcıyorlar
sarf etme | harcama
sarf etmek | harcamak
sarf etmekte | harcamakta
sarf etmesi | harcaması
sarf etmesine | harcamasına
sarf etmesini | harcamasını
sarf etmesinin | harcamasının
sarf etmeye | harcamaya
sarf etmeyi | harcamayı
sarf etmiş | harcamış
sarf etmişti | harcamıştı
sarf etti | harcadı
sarf ettikleri | harcadıkları
sarf ettiklerini | harcadıklarını
sarf ettiler | harcadılar
sarf ettiği | harcadığı
sarf ettiğini | harcadığını
satacak | satacak
satacaklar
satacağı
satacağını
satan
satarak
satma
satmak
satmaları
satması
satmasına
satmasını
satmaya
satmayı
satmış
sattı
sattık
sattılar
sattım
sattığı
sattığına
sattığını
satın
satın aldı | aldı
satın almak | almak
satın alındı | alındı
satınca
satıp
satıyor
satıyordu
satıyorlar
savunacak | savunacak
savunacaklar | savunacaklar
savunacağı | savunacağı
savunacağını | savunacağını
savunan | savunan
savunanlar | savunanlar
savunarak | savunarak
savundu | savundu
savundukları | savundukları
savunduklarını | savunduklarını
savundular | savundular
savunduğu | savunduğu
savunduğunu | savunduğunu
savunma | savunma
savunmak | savunmak
savunmakta | savunmakta
savunması | savunması
savunmasına | savunmasına
savunmasını | savunmasını
savunmasının | savunmasının
savunmaya | savunmaya
savunmayı | savunmayı
savunmuş | savunmuş
savunmuştu | savunmuştu
savunun | savunun
savununuz | savununuz
savunup | savunup
savunur | savunur
savunuyor | savunuyor
savunuyordu | savunuyordu
savunuyorlar | savunuyorlar
sayede
sayesinde | sayesinde
sayıda
sağladı | sağladı
sağladık
sağladıkları | sağladıkları
sağladıklarını | sağladıklarını
sağladılar | sağladılar
sağladım
sağladığı | sağladığı
sağladığına
sağladığını | sağladığını
sağlam | sağlam
sağlama | sağlama
sağlamak | sağlamak
sağlamakta | sağlamakta
sağlamaları
sağlaması | sağlaması
sağlamasına | sağlamasına
sağlamasını | sağlamasını
sağlamasının | sağlamasının
sağlamaya | sağlamaya
sağlamayı | sağlamayı
sağlamış | sağlamış
sağlamıştı | sağlamıştı
sağlanacak | sağlanacak
sağlanacaklar | sağlanacaklar
sağlanacağı | sağlanacağı
sağlanacağını | sağlanacağını
sağlanan | sağlanan
sağlananlar | sağlananlar
sağlanarak | sağlanarak
sağlandı | sağlandı
sağlandık | sağlandık
sağlandıkları | sağlandıkları
sağlandıklarını | sağlandıklarını
sağlandılar | sağlandılar
sağlandım | sağlandım
sağlandığı | sağlandığı
sağlandığına | sağlandığına
sağlandığını | sağlandığını
sağlanma | sağlanma
sağlanmak | sağlanmak
sağlanmak için | sağlanmak için
sağlanmakta | sağlanmakta
sağlanmaları | sağlanmaları
sağlanması | sağlanması
sağlanmasına | sağlanmasına
sağlanmasını | sağlanmasını
sağlanmasının | sağlanmasının
sağlanmaya | sağlanmaya
sağlanmayı | sağlanmayı
sağlanmış | sağlanmış
sağlanmıştı | sağlanmıştı
sağlanın | sağlanın
sağlanınca | sağlanınca
sağlanınız | sağlanınız
sağlanıp | sağlanıp
sağlanır | sağlanır
sağlanıyor | sağlanıyor
sağlanıyordu | sağlanıyordu
sağlanıyorlar | sağlanıyorlar
sağlar | sağlar
sağlayacak | sağlayacak
sağlayacaklar | sağlayacaklar
sağlayacağı | sağlayacağı
sağlayacağını | sağlayacağını
sağlayan | sağlayan
sağlayanlar | sağlayanlar
sağlayarak | sağlayarak
sağlayın | sağlayın
sağlayınca
sağlayınız | sağlayınız
sağlayıp | sağlayıp
sağlık
sağlık ekipleri | sağlık ekipleri
sağlık gerekçesiyle | sağlık nedeniyle
sağlık görevlileri | sağlık ekipleri
sağlık nedeniyle | sağlık nedeniyle
sağlık sebebiyle | sağlık nedeniyle
sağlıyor | sağlıyor
sağlıyordu | sağlıyordu
sağlıyorlar | sağlıyorlar
sağlığına
sağlığına kavuşacak | iyileşecek
sağlığına kavuşacaklar | iyileşecekler
sağlığına kavuşacağı | iyileşeceği
sağlığına kavuşacağını | iyileşeceğini
sağlığına kavuşan | iyileşen
sağlığına kavuşarak | iyileşerek
sağlığına kavuşma | iyileşme
sağlığına kavuşmak | iyileşmek
sağlığına kavuşmak için | iyileşmek için
sağlığına kavuşmaları | iyileşmeleri
sağlığına kavuşması | iyileşmesi
sağlığına kavuşmasına | iyileşmesine
sağlığına kavuşmasını | iyileşmesini
sağlığına kavuşmaya | iyileşmeye
sağlığına kavuşmayı | iyileşmeyi
sağlığına kavuşmuş | iyileşmiş
sağlığına kavuştu | iyileşti
sağlığına kavuştuk | iyileştik
sağlığına kavuştular | iyileştiler
sağlığına kavuştum | iyileştim
sağlığına kavuştuğu | iyileştiği
sağlığına kavuştuğuna | iyileştiğine
sağlığına kavuştuğunu | iyileştiğini
sağlığına kavuşunca | iyileşince
sağlığına kavuşup | iyileşip
sağlığına kavuşuyor | iyileşiyor
sağlığına kavuşuyordu | iyileşiyordu
sağlığına kavuşuyorlar | iyileşiyorlar

sebebe | nedene
sebebi | nedeni
sebebin | nedenin
sebebinde | nedeninde
sebebinden | nedeninden
sebebine | nedenine
sebebini | nedenini
sebebinin | nedeninin
sebebiyet
sebebiyet verdi | yol açtı
sebebiyet verdikleri | yol açtıkları
sebebiyet verdiklerini | yol açtıklarını
sebebiyet verdiler | yol açtılar
sebebiyet verdiği | yol açtığı
sebebiyet verdiğini | yol açtığını
sebebiyet verecek | yol açacak
sebebiyet verecekler | yol açacaklar
sebebiyet vereceği | yol açacağı
sebebiyet vereceğini | yol açacağını
sebebiyet veren | yol açan
sebebiyet verenler | yol açanlar
sebebiyet vererek | yol açarak
sebebiyet verin | yol açın
sebebiyet veriniz | yol açınız
sebebiyet verip | yol açıp
sebebiyet verir | yol açar
sebebiyet veriyor | yol açıyor
sebebiyet veriyordu | yol açıyordu
sebebiyet veriyorlar | yol açıyorlar
sebebiyet verme | yol açma
sebebiyet vermek | yol açmak
sebebiyet vermekte | yol açmakta
sebebiyet vermesi | yol açması
sebebiyet vermesine | yol açmasına
sebebiyet vermesini | yol açmasını
sebebiyet vermesinin | yol açmasının
sebebiyet vermeye | yol açmaya
sebebiyet vermeyi | yol açmayı
sebebiyet vermiş | yol açmış
sebebiyet vermişti | yol açmıştı
sebebiyle | ötürü
sebebiyse | nedeniyse
sebep | neden
sebep olacak | yol açacak
sebep olacaklar | yol açacaklar
sebep olacağı | yol açacağı
sebep olacağını | yol açacağını
sebep olan | yol açan
sebep olanlar | yol açanlar
sebep olarak | yol açarak
sebep oldu | yol açtı
sebep oldukları | yol açtıkları
sebep olduklarını | yol açtıklarını
sebep oldular | yol açtılar
sebep olduğu | yol açtığı
sebep olduğunu | yol açtığını
sebep olma | yol açma
sebep olmak | yol açmak
sebep olmakta | yol açmakta
sebep olması | yol açması
sebep olmasına | yol açmasına
sebep olmasını | yol açmasını
sebep olmasının | yol açmasının
sebep olmaya | yol açmaya
sebep olmayı | yol açmayı
sebep olmuş | yol açmış
sebep olmuştu | yol açmıştı
sebep olun | yol açın
sebep olunuz | yol açınız
sebep olup | yol açıp
sebep olur | yol açar
sebep oluyor | yol açıyor
sebep oluyordu | yol açıyordu
sebep oluyorlar | yol açıyorlar
sebeple | nedenle
sebepler | nedenler
sebeplerde | nedenlerde
sebeplerden | nedenlerden
sebeplere | nedenlere
sebepleri | nedenleri
sebeplerin | nedenlerin
sebeplerinde | nedenlerinde
sebeplerinden | nedenlerinden
sebeplerine | nedenlerine
sebeplerini | nedenlerini
sebeplerinin | nedenlerinin
sebepleriyle | nedenleriyle
sebeplerle | nedenlerle
sebepte | nedende
sebepten | nedenden
sedasız
sefer
sefer yapacak | çalışacak
sefer yapıyor | çalışıyor
seferinde
sene | yıl
senede | yılda
seneden | yıldan
seneler | yıllar
senelerde | yıllarda
senelerden | yıllardan
senelere | yıllara
seneleri | yılları
senelerin | yılların
senelerinde | yıllarında
senelerinden | yıllarından
senelerine | yıllarına
senelerini | yıllarını
senelerinin | yıllarının
seneleriyle | yıllarıyla
senelerle | yıllarla
senelik | yıllık
senenin | yılın
senesi | yılı
senesinde | yılında
senesinden | yılından
senesine | yılına
senesini | yılını
senesinin | yılının
senesiyle | yılıyla
seneye | yıla
seneyi | yılı
seneyle | yılla
serbest
serbest bırakacak | salıverecek
serbest bırakacaklar | salıverecekler
serbest bırakacağı | salıvereceği
serbest bırakacağını | salıvereceğini
serbest bırakan | salıveren
serbest bırakarak | salıvererek
serbest bırakma | salıverme
serbest bırakmak | salıvermek
serbest bırakmak için | salıvermek için
serbest bırakmaları | salıvermeleri
serbest bırakması | salıvermesi
serbest bırakmasına | salıvermesine
serbest bırakmasını | salıvermesini
serbest bırakmaya | salıvermeye
serbest bırakmayı | salıvermeyi
serbest bırakmış | salıvermiş
serbest bıraktı | salıverdi
serbest bıraktık | salıverdik
serbest bıraktılar | salıverdiler
serbest bıraktım | salıverdim
serbest bıraktığı | salıverdiği
serbest bıraktığına | salıverdiğine
serbest bıraktığını | salıverdiğini
serbest bırakılacak | salıverilecek
serbest bırakılacaklar | salıverilecekler
serbest bırakılacağı | salıverileceği
serbest bırakılacağını | salıverileceğini
serbest bırakılan | salıverilen
serbest bırakılarak | salıverilerek
serbest bırakıldı | salıverildi
serbest bırakıldık | salıverildik
serbest bırakıldılar | salıverildiler
serbest bırakıldım | salıverildim
serbest bırakıldığı | salıverildiği
serbest bırakıldığına | salıverildiğine
serbest bırakıldığını | salıverildiğini
serbest bırakılma | salıverilme
serbest bırakılmak | salıverilmek
serbest bırakılmak için | salıverilmek için
serbest bırakılmaları | salıverilmeleri
serbest bırakılması | salıverilmesi
serbest bırakılmasına | salıverilmesine
serbest bırakılmasını | salıverilmesini
serbest bırakılmaya | salıverilmeye
serbest bırakılmayı | salıverilmeyi
serbest bırakılmış | salıverilmiş
serbest bırakılınca | salıverilince
serbest bırakılıp | salıverilip
serbest bırakılıyor | salıveriliyor
serbest bırakılıyordu | salıveriliyordu
serbest bırakılıyorlar | salıveriliyorlar
serbest bırakınca | salıverince
serbest bırakıp | salıverip
serbest bırakıyor | salıveriyor
serbest bırakıyordu | salıveriyordu
serbest bırakıyorlar | salıveriyorlar
sergiledi | sergiledi
sergiledikleri | sergiledikleri
sergilediklerini | sergilediklerini
sergiledikten | sergiledikten
sergilediler | sergilediler
sergilediği | sergilediği
sergilediğinde | sergilediğinde
sergilediğini | sergilediğini
sergileme | sergileme
sergilemek | sergilemek
sergilemekte | sergilemekte
sergilemeli | sergilemeli
sergilemesi | sergilemesi
sergilemesinde | sergilemesinde
sergilemesine | sergilemesine
sergilemesini | sergilemesini
sergilemesinin | sergilemesinin
sergilemesiyle | sergilemesiyle
sergilemeye | sergilemeye
sergilemeyi | sergilemeyi
sergilemiş | sergilemiş
sergilemişti | sergilemişti
sergiler | sergiler
sergileyebilecek | sergileyebilecek
sergileyebilir | sergileyebilir
sergileyebiliyor | sergileyebiliyor
sergileyecek | sergileyecek
sergileyecekler | sergileyecekler
sergileyeceği | sergileyeceği
sergileyeceğini | sergileyeceğini
sergileyen | sergileyen
sergileyenler | sergileyenler
sergileyerek | sergileyerek
sergileyin | sergileyin
sergileyiniz | sergileyiniz
sergileyip | sergileyip
sergiliyor | sergiliyor
sergiliyordu | sergiliyordu
sergiliyorlar | sergiliyorlar
serpin | serpin
serpiştirin | serpin
servis
servis edin | servis edin
servis yapın | servis edin
ses
ses çıkarıyor | ses çıkarıyor
sesle
sesli
sesli olarak | sesli olarak
sessiz | sessiz
sessiz bir şekilde | sessizce
sessiz sedasız | sessizce
sessizce | sessizce
sevinç | neşe
sevk
seyahat | seyahat
seyahat edebilecek | seyahat edebilecek
seyahat edebilir | seyahat edebilir
seyahat edebiliyor | seyahat edebiliyor
seyahat edecek | seyahat edecek
seyahat edecekler | seyahat edecekler
seyahat edeceği | seyahat edeceği
seyahat edeceğini | seyahat edeceğini
seyahat eden | seyahat eden
seyahat edenler | seyahat edenler
seyahat eder | seyahat eder
seyahat ederek | seyahat ederek
seyahat edin | seyahat edin
seyahat edince | seyahat edince
seyahat ediniz | seyahat ediniz
seyahat edip | seyahat edip
seyahat ediyor | seyahat ediyor
seyahat ediyordu | seyahat ediyordu
seyahat ediyorlar | seyahat ediyorlar
seyahat etme | seyahat etme
seyahat etmek | seyahat etmek
seyahat etmek için | seyahat etmek için
seyahat etmekte | seyahat etmekte
seyahat etmeleri | seyahat etmeleri
seyahat etmeli | seyahat etmeli
seyahat etmesi | seyahat etmesi
seyahat etmesinde | seyahat etmesinde
seyahat etmesine | seyahat etmesine
seyahat etmesini | seyahat etmesini
seyahat etmesinin | seyahat etmesinin
seyahat etmesiyle | seyahat etmesiyle
seyahat etmeye | seyahat etmeye
seyahat etmeyi | seyahat etmeyi
seyahat etmiş | seyahat etmiş
seyahat etmişti | seyahat etmişti
seyahat etti | seyahat etti
seyahat ettik | seyahat ettik
seyahat ettikleri | seyahat ettikleri
seyahat ettiklerini | seyahat ettiklerini
seyahat ettikten | seyahat ettikten
seyahat ettiler | seyahat ettiler
seyahat ettim | seyahat ettim
seyahat ettiği | seyahat ettiği
seyahat ettiğinde | seyahat ettiğinde
seyahat ettiğine | seyahat ettiğine
seyahat ettiğini | seyahat ettiğini
seyahata | seyahata
seyahate | seyahate
seyahati | seyahati
seyahatin | seyahatin
seyahatinde | seyahatinde
seyahatinden | seyahatinden
seyahatine | seyahatine
seyahatini | seyahatini
seyahatinin | seyahatinin
seyahatiyle | seyahatiyle
seyahatla | seyahatla
seyahatlar | seyahatlar
seyahatlara | seyahatlara
seyahatlarda | seyahatlarda
seyahatlardan | seyahatlardan
seyahatlarla | seyahatlarla
seyahatları | seyahatları
seyahatların | seyahatların
seyahatlarına | seyahatlarına
seyahatlarında | seyahatlarında
seyahatlarından | seyahatlarından
seyahatlarını | seyahatlarını
seyahatlarının | seyahatlarının
seyahatlarıyla | seyahatlarıyla
seyahatle | seyahatla
seyahatler | seyahatlar
seyahatlerde | seyahatlarda
seyahatlerden | seyahatlardan
seyahatlere | seyahatlara
seyahatleri | seyahatları
seyahatlerin | seyahatların
seyahatlerinde | seyahatlarında
seyahatlerinden | seyahatlarından
seyahatlerine | seyahatlarına
seyahatlerini | seyahatlarını
seyahatlerinin | seyahatlarının
seyahatleriyle | seyahatlarıyla
seyahatlerle | seyahatlarla
seyahatta | seyahatta
seyahattan | seyahattan
seyahatte | seyahatta
seyahatten | seyahattan
seyahatı | seyahatı
seyahatın | seyahatın
seyahatına | seyahatına
seyahatında | seyahatında
seyahatından | seyahatından
seyahatını | seyahatını
seyahatının | seyahatının
seyahatıyla | seyahatıyla
seyirci | seyirci
seyircide | seyircide
seyirciden | seyirciden
seyirciler | seyirciler
seyircilerde | seyircilerde
seyircilerden | seyircilerden
seyircilere | seyircilere
seyircileri | seyircileri
seyircilerin | seyircilerin
seyircilerinde | seyircilerinde
seyircilerinden | seyircilerinden
seyircilerine | seyircilerine
seyircilerini | seyircilerini
seyircilerinin | seyircilerinin
seyircileriyle | seyircileriyle
seyircilerle | seyircilerle
seyircinin | seyircinin
seyircisi | seyircisi
seyircisinde | seyircisinde
seyircisinden | seyircisinden
seyircisine | seyircisine
seyircisini | seyircisini
seyircisinin | seyircisinin
seyircisiyle | seyircisiyle
seyirciye | seyirciye
seyirciyi | seyirciyi
seyirciyle | seyirciyle
seyredecek | izleyecek
seyredecekler | izleyecekler
seyredeceği | izleyeceği
seyredeceğini | izleyeceğini
seyreden | izleyen
seyrederek | izleyerek
seyredildi | izlendi
seyredildik | izlendik
seyredildiler | izlendiler
seyredildim | izlendim
seyredildiği | izlendiği
seyredildiğine | izlendiğine
seyredildiğini | izlendiğini
seyredilecek | izlenecek
seyredilecekler | izlenecekler
seyredileceği | izleneceği
seyredileceğini | izleneceğini
seyredilen | izlenen
seyredilerek | izlenerek
seyredilince | izlenince
seyredilip | izlenip
seyrediliyor | izleniyor
seyrediliyordu | izleniyordu
seyrediliyorlar | izleniyorlar
seyredilme | izlenme
seyredilmek | izlenmek
seyredilmek için | izlenmek için
seyredilmeleri | izlenmeleri
seyredilmesi | izlenmesi
seyredilmesine | izlenmesine
seyredilmesini | izlenmesini
seyredilmeye | izlenmeye
seyredilmeyi | izlenmeyi
seyredilmiş | izlenmiş
seyredince | izleyince
seyredip | izleyip
seyrediyor | izliyor
seyrediyordu | izliyordu
seyrediyorlar | izliyorlar
seyrek
seyrek olarak | nadiren
seyretebilecek | izleyebilecek
seyretebilir | izleyebilir
seyretebiliyor | izleyebiliyor
seyretecek | izleyecek
seyretecekler | izleyecekler
seyreteceği | izleyeceği
seyreteceğini | izleyeceğini
seyreten | izleyen
seyretenler | izleyenler
seyreterek | izleyerek
seyretin | izleyin
seyretiniz | izleyiniz
seyretip | izleyip
seyretir | izler
seyretiyor | izliyor
seyretiyordu | izliyordu
seyretiyorlar | izliyorlar
seyretme | izleme
seyretmek | izlemek
seyretmek için | izlemek için
seyretmekte | izlemekte
seyretmeleri | izlemeleri
seyretmeli | izlemeli
seyretmesi | izlemesi
seyretmesinde | izlemesinde
seyretmesine | izlemesine
seyretmesini | izlemesini
seyretmesinin | izlemesinin
seyretmesiyle | izlemesiyle
seyretmeye | izlemeye
seyretmeyi | izlemeyi
seyretmiş | izlemiş
seyretmişti | izlemişti
seyretti | izledi
seyrettik | izledik
seyrettikleri | izledikleri
seyrettiklerini | izlediklerini
seyrettikten | izledikten
seyrettiler | izlediler
seyrettim | izledim
seyrettiği | izlediği
seyrettiğinde | izlediğinde
seyrettiğine | izlediğine
seyrettiğini | izlediğini
seçecek | seçecek
seçecekler | seçecekler
seçeceği | seçeceği
seçeceğini | seçeceğini
seçen | seçen
seçerek | seçerek
seçince | seçince
seçip | seçip
seçiyor | seçiyor
seçiyordu | seçiyordu
seçiyorlar | seçiyorlar
seçme | seçme
seçmek | seçmek
seçmek için | seçmek için
seçmeleri | seçmeleri
seçmeli | seçmeli
seçmesi | seçmesi
seçmesine | seçmesine
seçmesini | seçmesini
seçmeye | seçmeye
seçmeyi | seçmeyi
seçmiş | seçmiş
seçti | seçti
seçtik | seçtik
seçtiler | seçtiler
seçtim | seçtim
seçtiği | seçtiği
seçtiğine | seçtiğine
seçtiğini | seçtiğini

silah
silah bırakışması | ateşkes
sinirli | asabi
siyasi | siyasi

son
son anda | son anda
son bulacak | bitecek
son bulacaklar | bitecekler
son bulacağı | biteceği
son bulacağını | biteceğini
son bulan | biten
son bulanlar | bitenler
son bularak | biterek
son buldu | bitti
son buldukları | bittikleri
son bulduklarını | bittiklerini
son buldular | bittiler
son bulduğu | bittiği
son bulduğunu | bittiğini
son bulma | bitme
son bulmak | bitmek
son bulmakta | bitmekte
son bulması | bitmesi
son bulmasına | bitmesine
son bulmasını | bitmesini
son bulmasının | bitmesinin
son bulmaya | bitmeye
son bulmayı | bitmeyi
son bulmuş | bitmiş
son bulmuştu | bitmişti
son bulun | bitin
son bulunuz | bitiniz
son bulup | bitip
son bulur | biter
son buluyordu | bitiyordu
son buluyorlar | bitiyorlar
son dakikada | son anda
son derece | fevkalade
son dönemde | son dönemde
son zamanlarda | son dönemde
sona
sona erdi | bitti
sona erdik | bittik
sona erdikleri | bittikleri
sona erdiklerini | bittiklerini
sona erdiler | bittiler
sona erdim | bittim
sona erdiği | bittiği
sona erdiğine | bittiğine
sona erdiğini | bittiğini
sona erecek | bitecek
sona erecekler | bitecekler
sona ereceği | biteceği
sona ereceğini | biteceğini
sona eren | biten
sona erenler | bitenler
sona erer | biter
sona ererek | biterek
sona erin | bitin
sona erince | bitince
sona eriniz | bitiniz
sona erip | bitip
sona eriyor | bitiyor
sona eriyordu | bitiyordu
sona eriyorlar | bitiyorlar
sona erme | bitme
sona ermek | bitmek
sona ermek için | bitmek için
sona ermekte | bitmekte
sona ermeleri | bitmeleri
sona ermesi | bitmesi
sona ermesine | bitmesine
sona ermesini | bitmesini
sona ermesinin | bitmesinin
sona ermeye | bitmeye
sona ermeyi | bitmeyi
sona ermiş | bitmiş
sona ermişti | bitmişti
sonbaharda | güzün
sonlarına
sonlarına doğru | sonlarında
sonlarında | sonlarında
sonra | sonra
sonraki
sonraki gün | ertesi gün
sonrasında | sonra
sonraya
sonraya bırakacak | erteleyecek
sonraya bırakacaklar | erteleyecekler
sonraya bırakacağı | erteleyeceği
sonraya bırakacağını | erteleyeceğini
sonraya bırakan | erteleyen
sonraya bırakarak | erteleyerek
sonraya bırakma | erteleme
sonraya bırakmak | ertelemek
sonraya bırakmak için | ertelemek için
sonraya bırakmaları | ertelemeleri
sonraya bırakması | ertelemesi
sonraya bırakmasına | ertelemesine
sonraya bırakmasını | ertelemesini
sonraya bırakmaya | ertelemeye
sonraya bırakmayı | ertelemeyi
sonraya bırakmış | ertelemiş
sonraya bıraktı | erteledi
sonraya bıraktık | erteledik
sonraya bıraktılar | ertelediler
sonraya bıraktım | erteledim
sonraya bıraktığı | ertelediği
sonraya bıraktığına | ertelediğine
sonraya bıraktığını | ertelediğini
sonraya bırakılacak | ertelenecek
sonraya bırakılacaklar | ertelenecekler
sonraya bırakılacağı | erteleneceği
sonraya bırakılacağını | erteleneceğini
sonraya bırakılan | ertelenen
sonraya bırakılarak | ertelenerek
sonraya bırakıldı | ertelendi
sonraya bırakıldık | ertelendik
sonraya bırakıldılar | ertelendiler
sonraya bırakıldım | ertelendim
sonraya bırakıldığı | ertelendiği
sonraya bırakıldığına | ertelendiğine
sonraya bırakıldığını | ertelendiğini
sonraya bırakılma | ertelenme
sonraya bırakılmak | ertelenmek
sonraya bırakılmak için | ertelenmek için
sonraya bırakılmaları | ertelenmeleri
sonraya bırakılması | ertelenmesi
sonraya bırakılmasına | ertelenmesine
sonraya bırakılmasını | ertelenmesini
sonraya bırakılmaya | ertelenmeye
sonraya bırakılmayı | ertelenmeyi
sonraya bırakılmış | ertelenmiş
sonraya bırakılınca | ertelenince
sonraya bırakılıp | ertelenip
sonraya bırakılıyor | erteleniyor
sonraya bırakılıyordu | erteleniyordu
sonraya bırakılıyorlar | erteleniyorlar
sonraya bırakınca | erteleyince
sonraya bırakıp | erteleyip
sonraya bırakıyor | erteliyor
sonraya bırakıyordu | erteliyordu
sonraya bırakıyorlar | erteliyorlar
sonsuza
sonsuza dek | ebediyen
sonsuza kadar | ebediyen
sonu
sonuca | sonuca
sonucu | sonucu
sonucun | sonucun
sonucuna | sonucuna
sonucuna ulaştı | kanısına vardı
sonucuna varacak | kanısına varacak
sonucuna varacaklar | kanısına varacaklar
sonucuna varacağı | kanısına varacağı
sonucuna varacağını | kanısına varacağını
sonucuna varan | kanısına varan
sonucuna vararak | kanısına vararak
sonucuna vardı | kanısına vardı
sonucuna vardık | kanısına vardık
sonucuna vardılar | kanısına vardılar
sonucuna vardım | kanısına vardım
sonucuna vardığı | kanısına vardığı
sonucuna vardığına | kanısına vardığına
sonucuna vardığını | kanısına vardığını
sonucuna varma | kanısına varma
sonucuna varmak | kanısına varmak
sonucuna varmak için | kanısına varmak için
sonucuna varmaları | kanısına varmaları
sonucuna varması | kanısına varması
sonucuna varmasına | kanısına varmasına
sonucuna varmasını | kanısına varmasını
sonucuna varmaya | kanısına varmaya
sonucuna varmayı | kanısına varmayı
sonucuna varmış | kanısına varmış
sonucuna varınca | kanısına varınca
sonucuna varıp | kanısına varıp
sonucuna varıyor | kanısına varıyor
sonucuna varıyordu | kanısına varıyordu
sonucuna varıyorlar | kanısına varıyorlar
sonucunda | sonucunda
sonucundan | sonucundan
sonucunu | sonucunu
sonucunun | sonucunun
sonucuyla | sonucuyla
sonuna
sonunda | nihayet
sonuç | sonuç
sonuç olarak | sonuçta
sonuçla | sonuçla
sonuçlanabilecek | sonuçlanabilecek
sonuçlanabilir | sonuçlanabilir
sonuçlanabiliyor | sonuçlanabiliyor
sonuçlanacak | sonuçlanacak
sonuçlanacaklar | sonuçlanacaklar
sonuçlanacağı | sonuçlanacağı
sonuçlanacağını | sonuçlanacağını
sonuçlanan | sonuçlanan
sonuçlananlar | sonuçlananlar
sonuçlanarak | sonuçlanarak
sonuçlandı | sonuçlandı
sonuçlandıkları | sonuçlandıkları
sonuçlandıklarını | sonuçlandıklarını
sonuçlandıktan | sonuçlandıktan
sonuçlandılar | sonuçlandılar
sonuçlandırabilecek | sonuçlandırabilecek
sonuçlandırabilir | sonuçlandırabilir
sonuçlandırabiliyor | sonuçlandırabiliyor
sonuçlandıracak | sonuçlandıracak
sonuçlandıracaklar | sonuçlandıracaklar
sonuçlandıracağı | sonuçlandıracağı
sonuçlandıracağını | sonuçlandıracağını
sonuçlandıran | sonuçlandıran
sonuçlandıranlar | sonuçlandıranlar
sonuçlandırarak | sonuçlandırarak
sonuçlandırdı | sonuçlandırdı
sonuçlandırdıkları | sonuçlandırdıkları
sonuçlandırdıklarını | sonuçlandırdıklarını
sonuçlandırdıktan | sonuçlandırdıktan
sonuçlandırdılar | sonuçlandırdılar
sonuçlandırdığı | sonuçlandırdığı
sonuçlandırdığında | sonuçlandırdığında
sonuçlandırdığını | sonuçlandırdığını
sonuçlandırma | sonuçlandırma
sonuçlandırmak | sonuçlandırmak
sonuçlandırmakta | sonuçlandırmakta
sonuçlandırmalı | sonuçlandırmalı
sonuçlandırması | sonuçlandırması
sonuçlandırmasına | sonuçlandırmasına
sonuçlandırmasında | sonuçlandırmasında
sonuçlandırmasını | sonuçlandırmasını
sonuçlandırmasının | sonuçlandırmasının
sonuçlandırmasıyla | sonuçlandırmasıyla
sonuçlandırmaya | sonuçlandırmaya
sonuçlandırmayı | sonuçlandırmayı
sonuçlandırmış | sonuçlandırmış
sonuçlandırmıştı | sonuçlandırmıştı
sonuçlandırın | sonuçlandırın
sonuçlandırınız | sonuçlandırınız
sonuçlandırıp | sonuçlandırıp
sonuçlandırır | sonuçlandırır
sonuçlandırıyor | sonuçlandırıyor
sonuçlandırıyordu | sonuçlandırıyordu
sonuçlandırıyorlar | sonuçlandırıyorlar
sonuçlandığı | sonuçlandığı
sonuçlandığında | sonuçlandığında
sonuçlandığını | sonuçlandığını
sonuçlanma | sonuçlanma
sonuçlanmak | sonuçlanmak
sonuçlanmakta | sonuçlanmakta
sonuçlanmalı | sonuçlanmalı
sonuçlanması | sonuçlanması
sonuçlanmasına | sonuçlanmasına
sonuçlanmasında | sonuçlanmasında
sonuçlanmasını | sonuçlanmasını
sonuçlanmasının | sonuçlanmasının
sonuçlanmasıyla | sonuçlanmasıyla
sonuçlanmaya | sonuçlanmaya
sonuçlanmayı | sonuçlanmayı
sonuçlanmış | sonuçlanmış
sonuçlanmıştı | sonuçlanmıştı
sonuçlanın | sonuçlanın
sonuçlanınız | sonuçlanınız
sonuçlanıp | sonuçlanıp
sonuçlanır | sonuçlanır
sonuçlanıyor | sonuçlanıyor
sonuçlanıyordu | sonuçlanıyordu
sonuçlanıyorlar | sonuçlanıyorlar
sonuçlar | sonuçlar
sonuçlara | sonuçlara
sonuçlarda | sonuçlarda
sonuçlardan | sonuçlardan
sonuçlarla | sonuçlarla
sonuçları | sonuçları
sonuçların | sonuçların
sonuçlarına | sonuçlarına
sonuçlarında | sonuçlarında
sonuçlarından | sonuçlarından
sonuçlarını | sonuçlarını
sonuçlarının | sonuçlarının
sonuçlarıyla | sonuçlarıyla
sonuçta | sonuçta
sonuçtan | sonuçtan
sorun | sorun
soruna | soruna
sorunda | sorunda
sorundan | sorundan
sorunla | sorunla
sorunlar | sorunlar
sorunlara | sorunlara
sorunlarda | sorunlarda
sorunlardan | sorunlardan
sorunlarla | sorunlarla
sorunları | sorunları
sorunların | sorunların
sorunlarına | sorunlarına
sorunlarında | sorunlarında
sorunlarından | sorunlarından
sorunlarını | sorunlarını
sorunlarının | sorunlarının
sorunlarıyla | sorunlarıyla
sorunsuz | sorunsuz
sorunsuz bir şekilde | sorunsuz
sorunu | sorunu
sorunun | sorunun
sorununa | sorununa
sorununda | sorununda
sorunundan | sorunundan
sorununu | sorununu
sorununun | sorununun
sorunuyla | sorunuyla
soruşturacak | soruşturacak
soruşturacaklar | soruşturacaklar
soruşturacağı | soruşturacağı
soruşturacağını | soruşturacağını
soruşturan | soruşturan
soruşturarak | soruşturarak
soruşturdu | soruşturdu
soruşturduk | soruşturduk
soruşturdular | soruşturdular
soruşturdum | soruşturdum
soruşturduğu | soruşturduğu
soruşturduğuna | soruşturduğuna
soruşturduğunu | soruşturduğunu
soruşturma | tahkikat
soruşturmada | tahkikatta
soruşturmadan | tahkikattan
soruşturmak | soruşturmak
soruşturmak için | soruşturmak için
soruşturmalar | tahkikatlar
soruşturmalara | tahkikatlara
soruşturmalarda | tahkikatlarda
soruşturmalardan | tahkikatlardan
soruşturmalarla | tahkikatlarla
soruşturmaları | tahkikatları
soruşturmaların | tahkikatların
soruşturmalarına | tahkikatlarına
soruşturmalarında | tahkikatlarında
soruşturmalarından | tahkikatlarından
soruşturmalarını | tahkikatlarını
soruşturmalarının | tahkikatlarının
soruşturmalarıyla | tahkikatlarıyla
soruşturmanın | tahkikatın
soruşturması | soruşturması
soruşturmasına | tahkikatına
soruşturmasında | tahkikatında
soruşturmasından | tahkikatından
soruşturmasını | tahkikatını
soruşturmasının | tahkikatının
soruşturmasıyla | tahkikatıyla
soruşturmaya | tahkikata
soruşturmayla | tahkikatla
soruşturmayı | soruşturmayı
soruşturmuş | soruşturmuş
soruşturunca | soruşturunca
soruşturup | soruşturup
soruşturuyor | soruşturuyor
soruşturuyordu | soruşturuyordu
soruşturuyorlar | soruşturuyorlar
sosyal | sosyal
sosyal medya üzerinden | sosyal medyada
sosyal medyada | sosyal medyada
soteleyin | kavurun

stada | stada
stadyum | stat
stadyuma | stada
stadyumda | statta
stadyumdan | stattan
stadyumla | statla
stadyumlar | statlar
stadyumlara | statlara
stadyumlarda | statlarda
stadyumlardan | statlardan
stadyumlarla | statlarla
stadyumları | statları
stadyumların | statların
stadyumlarına | statlarına
stadyumlarında | statlarında
stadyumlarından | statlarından
stadyumlarını | statlarını
stadyumlarının | statlarının
stadyumlarıyla | statlarıyla
stadyumu | stadı
stadyumun | stadın
stadyumuna | stadına
stadyumunda | stadında
stadyumundan | stadından
stadyumunu | stadını
stadyumunun | stadının
stadyumuyla | stadıyla
stadı | stadı
stadın | stadın
stadına | stadına
stadında | stadında
stadından | stadından
stadını | stadını
stadının | stadının
stadıyla | stadıyla
start
start aldı | başladı
start verdi | başlattı
start verdikleri | başlattıkları
start verdiklerini | başlattıklarını
start verdikten | başlattıktan
start verdiler | başlattılar
start verdiği | başlattığı
start verdiğinde | başlattığında
start verdiğini | başlattığını
start verebilecek | başlatabilecek
start verebilir | başlatabilir
start verebiliyor | başlatabiliyor
start verecek | başlatacak
start verecekler | başlatacaklar
start vereceği | başlatacağı
start vereceğini | başlatacağını
start veren | başlatan
start verenler | başlatanlar
start vererek | başlatarak
start verin | başlatın
start veriniz | başlatınız
start verip | başlatıp
start verir | başlatır
start veriyor | başlatıyor
start veriyordu | başlatıyordu
start veriyorlar | başlatıyorlar
start verme | başlatma
start vermek | başlatmak
start vermekte | başlatmakta
start vermeli | başlatmalı
start vermesi | başlatması
start vermesinde | başlatmasında
start vermesine | başlatmasına
start vermesini | başlatmasını
start vermesinin | başlatmasının
start vermesiyle | başlatmasıyla
start vermeye | başlatmaya
start vermeyi | başlatmayı
start vermiş | başlatmış
start vermişti | başlatmıştı
stat | stat
statla | statla
statlar | statlar
statlara | statlara
statlarda | statlarda
statlardan | statlardan
statlarla | statlarla
statları | statları
statların | statların
statlarına | statlarına
statlarında | statlarında
statlarından | statlarından
statlarını | statlarını
statlarının | statlarının
statlarıyla | statlarıyla
statta | statta
stattan | stattan

sulara
sulara gömüldü | battı
sularında | civarında
sulh | sulh
sulha | sulha
sulhla | sulhla
sulhlar | sulhlar
sulhlara | sulhlara
sulhlarda | sulhlarda
sulhlardan | sulhlardan
sulhlarla | sulhlarla
sulhları | sulhları
sulhların | sulhların
sulhlarına | sulhlarına
sulhlarında | sulhlarında
sulhlarından | sulhlarından
sulhlarını | sulhlarını
sulhlarının | sulhlarının
sulhlarıyla | sulhlarıyla
sulhta | sulhta
sulhtan | sulhtan
sulhu | sulhu
sulhun | sulhun
sulhuna | sulhuna
sulhunda | sulhunda
sulhundan | sulhundan
sulhunu | sulhunu
sulhunun | sulhunun
sulhuyla | sulhuyla
sunabilecek
sunabilir
sunabiliyor
sunacak | sunacak
sunacaklar | sunacaklar
sunacağı | sunacağı
sunacağını | sunacağını
sunan | sunan
sunanlar
sunar
sunarak | sunarak
sundu | sundu
sunduk | sunduk
sundukları
sunduklarını
sunduktan
sundular | sundular
sundum | sundum
sunduğu | sunduğu
sunduğuna | sunduğuna
sunduğunda
sunduğunu | sunduğunu
sunma | sunma
sunmak | sunmak
sunmak için | sunmak için
sunmakta
sunmaları | sunmaları
sunmalı
sunması | sunması
sunmasına | sunmasına
sunmasında
sunmasını | sunmasını
sunmasının
sunmasıyla
sunmaya | sunmaya
sunmayı | sunmayı
sunmuş | sunmuş
sunmuştu
sunulacak | sunulacak
sunulacaklar | sunulacaklar
sunulacağı | sunulacağı
sunulacağını | sunulacağını
sunulan | sunulan
sunularak | sunularak
sunuldu | sunuldu
sunulduk | sunulduk
sunuldular | sunuldular
sunuldum | sunuldum
sunulduğu | sunulduğu
sunulduğuna | sunulduğuna
sunulduğunu | sunulduğunu
sunulma | sunulma
sunulmak | sunulmak
sunulmak için | sunulmak için
sunulmaları | sunulmaları
sunulması | sunulması
sunulmasına | sunulmasına
sunulmasını | sunulmasını
sunulmaya | sunulmaya
sunulmayı | sunulmayı
sunulmuş | sunulmuş
sunulunca | sunulunca
sunulup | sunulup
sunuluyor | sunuluyor
sunuluyordu | sunuluyordu
sunuluyorlar | sunuluyorlar
sunun
sununca | sununca
sununuz
sunup | sunup
sunuyor | sunuyor
sunuyordu | sunuyordu
sunuyorlar | sunuyorlar
suçladı | suçladı
suçladık | suçladık
suçladıkları | suçladıkları
suçladıklarını | suçladıklarını
suçladılar | suçladılar
suçladım | suçladım
suçladığı | suçladığı
suçladığına | suçladığına
suçladığını | suçladığını
suçlama | suçlama
suçlamak | suçlamak
suçlamak için | suçlamak için
suçlamakta | suçlamakta
suçlamaları | suçlamaları
suçlaması | suçlaması
suçlamasına | suçlamasına
suçlamasını | suçlamasını
suçlamasının | suçlamasının
suçlamaya | suçlamaya
suçlamayı | suçlamayı
suçlamış | suçlamış
suçlamıştı | suçlamıştı
suçlanacak | suçlanacak
suçlanacaklar | suçlanacaklar
suçlanacağı | suçlanacağı
suçlanacağını | suçlanacağını
suçlanan | suçlanan
suçlanarak | suçlanarak
suçlandı | suçlandı
suçlandık | suçlandık
suçlandılar | suçlandılar
suçlandım | suçlandım
suçlandığı | suçlandığı
suçlandığına | suçlandığına
suçlandığını | suçlandığını
suçlanma | suçlanma
suçlanmak | suçlanmak
suçlanmak için | suçlanmak için
suçlanmaları | suçlanmaları
suçlanması | suçlanması
suçlanmasına | suçlanmasına
suçlanmasını | suçlanmasını
suçlanmaya | suçlanmaya
suçlanmayı | suçlanmayı
suçlanmış | suçlanmış
suçlanınca | suçlanınca
suçlanıp | suçlanıp
suçlanıyor | suçlanıyor
suçlanıyordu | suçlanıyordu
suçlanıyorlar | suçlanıyorlar
suçlar | suçlar
suçlayacak | suçlayacak
suçlayacaklar | suçlayacaklar
suçlayacağı | suçlayacağı
suçlayacağını | suçlayacağını
suçlayan | suçlayan
suçlayanlar | suçlayanlar
suçlayarak | suçlayarak
suçlayın | suçlayın
suçlayınca | suçlayınca
suçlayınız | suçlayınız
suçlayıp | suçlayıp
suçluyor | suçluyor
suçluyordu | suçluyordu
suçluyorlar | suçluyorlar

söyledi | dedi
söyledikleri | anlattıkları
söylediklerini | anlattıklarını
söyledikten | anlattıktan
söylediler | dediler
söylediği | anlattığı
söylediğinde | anlattığında
söylediğini | anlattığını
söyleme | anlatma
söylemek | anlatmak
söylemekte | anlatmakta
söylemeli | anlatmalı
söylemesi | anlatması
söylemesinde | anlatmasında
söylemesine | anlatmasına
söylemesini | anlatmasını
söylemesinin | anlatmasının
söylemesiyle | anlatmasıyla
söylemeye | anlatmaya
söylemeyi | anlatmayı
söylemiş | anlatmış
söylemişti | demişti
söylendi | söylendi
söylenti | dedikodu
söylentide | dedikoduda
söylentiden | dedikodudan
söylentiler | dedikodular
söylentilerde | dedikodularda
söylentilerden | dedikodulardan
söylentilere | dedikodulara
söylentileri | dedikoduları
söylentilerin | dedikoduların
söylentilerinde | dedikodularında
söylentilerinden | dedikodularından
söylentilerine | dedikodularına
söylentilerini | dedikodularını
söylentilerinin | dedikodularının
söylentileriyle | dedikodularıyla
söylentilerle | dedikodularla
söylentinin | dedikodunun
söylentisi | dedikodusu
söylentisinde | dedikodusunda
söylentisinden | dedikodusundan
söylentisine | dedikodusuna
söylentisini | dedikodusunu
söylentisinin | dedikodusunun
söylentisiyle | dedikodusuyla
söylentiye | dedikoduya
söylentiyi | dedikoduyu
söylentiyle | dedikoduyla
söyler | söyler
söyleyebilecek | anlatabilecek
söyleyebilir | anlatabilir
söyleyebiliyor | anlatabiliyor
söyleyecek | anlatacak
söyleyecekler | anlatacaklar
söyleyeceği | anlatacağı
söyleyeceğini | anlatacağını
söyleyen | diyen
söyleyenler | anlatanlar
söyleyerek | diyerek
söyleyin | anlatın
söyleyiniz | anlatınız
söyleyip | anlatıp
söyleşi | mülakat
söylüyor | diyor
söylüyordu | söylüyordu
söylüyorlar | diyorlar
söz
söz edecek | bahsedecek
söz edecekler | bahsedecekler
söz edeceği | bahsedeceği
söz edeceğini | bahsedeceğini
söz eden | bahseden
söz edenler | bahsedenler
söz eder | bahseder
söz ederek | bahsederek
söz edin | bahsedin
söz ediniz | bahsediniz
söz edip | bahsedip
söz ediyor | bahsediyor
söz ediyordu | bahsediyordu
söz ediyorlar | bahsediyorlar
söz etme | bahsetme
söz etmek | bahsetmek
söz etmekte | bahsetmekte
söz etmesi | bahsetmesi
söz etmesine | bahsetmesine
söz etmesini | bahsetmesini
söz etmesinin | bahsetmesinin
söz etmeye | bahsetmeye
söz etmeyi | bahsetmeyi
söz etmiş | bahsetmiş
söz etmişti | bahsetmişti
söz etti | bahsetti
söz ettikleri | bahsettikleri
söz ettiklerini | bahsettiklerini
söz ettiler | bahsettiler
söz ettiği | bahsettiği
söz ettiğini | bahsettiğini
söz gelimi | mesela
söz verdi | söz verdi
söz verdik | söz verdik
söz verdikleri | söz verdikleri
söz verdiklerini | söz verdiklerini
söz verdikten | söz verdikten
söz verdiler | söz verdiler
söz verdim | söz verdim
söz verdiği | söz verdiği
söz verdiğinde | söz verdiğinde
söz verdiğine | söz verdiğine
söz verdiğini | söz verdiğini
söz verebilecek | söz verebilecek
söz verebilir | söz verebilir
söz verebiliyor | söz verebiliyor
söz verecek | söz verecek
söz verecekler | söz verecekler
söz vereceği | söz vereceği
söz vereceğini | söz vereceğini
söz veren | söz veren
söz verenler | söz verenler
söz vererek | söz vererek
söz verin | söz verin
söz verince | söz verince
söz veriniz | söz veriniz
söz verip | söz verip
söz verir | söz verir
söz veriyor | söz veriyor
söz veriyordu | söz veriyordu
söz veriyorlar | söz veriyorlar
söz verme | söz verme
söz vermek | söz vermek
söz vermek için | söz vermek için
söz vermekte | söz vermekte
söz vermeleri | söz vermeleri
söz vermeli | söz vermeli
söz vermesi | söz vermesi
söz vermesinde | söz vermesinde
söz vermesine | söz vermesine
söz vermesini | söz vermesini
söz vermesinin | söz vermesinin
söz vermesiyle | söz vermesiyle
söz vermeye | söz vermeye
söz vermeyi | söz vermeyi
söz vermiş | söz vermiş
söz vermişti | söz vermişti
sözcük | kelime
sözcükle | sözcükle
sözcükler | kelimeler
sözcüklerde | kelimelerde
sözcüklerden | kelimelerden
sözcüklere | kelimelere
sözcükleri | kelimeleri
sözcüklerin | kelimelerin
sözcüklerinde | kelimelerinde
sözcüklerinden | kelimelerinden
sözcüklerine | kelimelerine
sözcüklerini | kelimelerini
sözcüklerinin | kelimelerinin
sözcükleriyle | kelimeleriyle
sözcüklerle | kelimelerle
sözcükte | kelimede
sözcükten | kelimeden
sözcüğe | sözcüğe
sözcüğü | sözcüğü
sözcüğün | sözcüğün
sözcüğünde | sözcüğünde
sözcüğünden | sözcüğünden
sözcüğüne | sözcüğüne
sözcüğünü | sözcüğünü
sözcüğünün | sözcüğünün
sözcüğüyle | sözcüğüyle
sözgelimi | mesela
sözleşme | kontrat
sözleşme imzaladı | sözleşme yaptı
sözleşme yaptı | sözleşme yaptı
sözleşmede | kontratta
sözleşmeden | kontrattan
sözleşmeler | kontratlar
sözleşmelerde | kontratlarda
sözleşmelerden | kontratlardan
sözleşmelere | kontratlara
sözleşmeleri | kontratları
sözleşmelerin | kontratların
sözleşmelerinde | kontratlarında
sözleşmelerinden | kontratlarından
sözleşmelerine | kontratlarına
sözleşmelerini | kontratlarını
sözleşmelerinin | kontratlarının
sözleşmeleriyle | kontratlarıyla
sözleşmelerle | kontratlarla
sözleşmenin | kontratın
sözleşmesi | kontratı
sözleşmesinde | kontratında
sözleşmesinden | kontratından
sözleşmesine | kontratına
sözleşmesini | kontratını
sözleşmesinin | kontratının
sözleşmesiyle | kontratıyla
sözleşmeye | kontrata
sözleşmeyi | kontratı
sözleşmeyle | kontratla

süratle | hızla
süratlendi | hızlandı
süratlendikleri | hızlandıkları
süratlendiklerini | hızlandıklarını
süratlendikten | hızlandıktan
süratlendiler | hızlandılar
süratlendiği | hızlandığı
süratlendiğinde | hızlandığında
süratlendiğini | hızlandığını
süratlenebilecek | hızlanabilecek
süratlenebilir | hızlanabilir
süratlenebiliyor | hızlanabiliyor
süratlenecek | hızlanacak
süratlenecekler | hızlanacaklar
süratleneceği | hızlanacağı
süratleneceğini | hızlanacağını
süratlenen | hızlanan
süratlenenler | hızlananlar
süratlenerek | hızlanarak
süratlenin | hızlanın
süratleniniz | hızlanınız
süratlenip | hızlanıp
süratlenir | hızlanır
süratleniyor | hızlanıyor
süratleniyordu | hızlanıyordu
süratleniyorlar | hızlanıyorlar
süratlenme | hızlanma
süratlenmek | hızlanmak
süratlenmekte | hızlanmakta
süratlenmeli | hızlanmalı
süratlenmesi | hızlanması
süratlenmesinde | hızlanmasında
süratlenmesine | hızlanmasına
süratlenmesini | hızlanmasını
süratlenmesinin | hızlanmasının
süratlenmesiyle | hızlanmasıyla
süratlenmeye | hızlanmaya
süratlenmeyi | hızlanmayı
süratlenmiş | hızlanmış
süratlenmişti | hızlanmıştı
süratli | hızlı
sürdü | sürdü
sürdükleri | sürdükleri
sürdüklerini | sürdüklerini
sürdüler | sürdüler
sürdürdü | sürdürdü
sürdürdük | sürdürdük
sürdürdükleri | sürdürdükleri
sürdürdüklerini | sürdürdüklerini
sürdürdükten | sürdürdükten
sürdürdüler | sürdürdüler
sürdürdüm | sürdürdüm
sürdürdüğü | sürdürdüğü
sürdürdüğünde | sürdürdüğünde
sürdürdüğüne | sürdürdüğüne
sürdürdüğünü | sürdürdüğünü
sürdürebilecek | sürdürebilecek
sürdürebilir | sürdürebilir
sürdürebiliyor | sürdürebiliyor
sürdürecek | sürdürecek
sürdürecekler | sürdürecekler
sürdüreceği | sürdüreceği
sürdüreceğini | sürdüreceğini
sürdüren | sürdüren
sürdürenler | sürdürenler
sürdürerek | sürdürerek
sürdürme | sürdürme
sürdürmek | sürdürmek
sürdürmek için | sürdürmek için
sürdürmekte | sürdürmekte
sürdürmeleri | sürdürmeleri
sürdürmeli | sürdürmeli
sürdürmesi | sürdürmesi
sürdürmesinde | sürdürmesinde
sürdürmesine | sürdürmesine
sürdürmesini | sürdürmesini
sürdürmesinin | sürdürmesinin
sürdürmesiyle | sürdürmesiyle
sürdürmeye | sürdürmeye
sürdürmeyi | sürdürmeyi
sürdürmüş | sürdürmüş
sürdürmüştü | sürdürmüştü
sürdürüldü | sürdürüldü
sürdürüldükleri | sürdürüldükleri
sürdürüldüklerini | sürdürüldüklerini
sürdürüldükten | sürdürüldükten
sürdürüldüler | sürdürüldüler
sürdürüldüğü | sürdürüldüğü
sürdürüldüğünde | sürdürüldüğünde
sürdürüldüğünü | sürdürüldüğünü
sürdürülebilecek | sürdürülebilecek
sürdürülebilir | sürdürülebilir
sürdürülebiliyor | sürdürülebiliyor
sürdürülecek | sürdürülecek
sürdürülecekler | sürdürülecekler
sürdürüleceği | sürdürüleceği
sürdürüleceğini | sürdürüleceğini
sürdürülen | sürdürülen
sürdürülenler | sürdürülenler
sürdürülerek | sürdürülerek
sürdürülme | sürdürülme
sürdürülmek | sürdürülmek
sürdürülmekte | sürdürülmekte
sürdürülmeli | sürdürülmeli
sürdürülmesi | sürdürülmesi
sürdürülmesinde | sürdürülmesinde
sürdürülmesine | sürdürülmesine
sürdürülmesini | sürdürülmesini
sürdürülmesinin | sürdürülmesinin
sürdürülmesiyle | sürdürülmesiyle
sürdürülmeye | sürdürülmeye
sürdürülmeyi | sürdürülmeyi
sürdürülmüş | sürdürülmüş
sürdürülmüştü | sürdürülmüştü
sürdürülün | sürdürülün
sürdürülünüz | sürdürülünüz
sürdürülüp | sürdürülüp
sürdürülür | sürdürülür
sürdürülüyor | sürdürülüyor
sürdürülüyordu | sürdürülüyordu
sürdürülüyorlar | sürdürülüyorlar
sürdürün | sürdürün
sürdürünce | sürdürünce
sürdürünüz | sürdürünüz
sürdürüp | sürdürüp
sürdürür | sürdürür
sürdürüyor | sürdürüyor
sürdürüyordu | sürdürüyordu
sürdürüyorlar | sürdürüyorlar
sürdüğü | sürdüğü
sürdüğünü | sürdüğünü
süre | süre
sürecek | sürecek
sürecekler | sürecekler
süreceği | süreceği
süreceğini | süreceğini
sürede | sürede
süreden | süreden
süredir
sürekli | devamlı
süreler | süreler
sürelerde | sürelerde
sürelerden | sürelerden
sürelere | sürelere
süreleri | süreleri
sürelerin | sürelerin
sürelerinde | sürelerinde
sürelerinden | sürelerinden
sürelerine | sürelerine
sürelerini | sürelerini
sürelerinin | sürelerinin
süreleriyle | süreleriyle
sürelerle | sürelerle
süreliğine
süren | süren
sürenin | sürenin
sürenler | sürenler
sürer | sürer
sürerek | sürerek
süresi | süresi
süresince | boyunca
süresinde | süresinde
süresinden | süresinden
süresine | süresine
süresini | süresini
süresinin | süresinin
süresiyle | süresiyle
süreye | süreye
süreyi | süresi
süreyle | süreyle
sürme | sürme
sürmek | sürmek
sürmekte | sürmekte
sürmesi | sürmesi
sürmesine | sürmesine
sürmesini | sürmesini
sürmesinin | sürmesinin
sürmeye | sürmeye
sürmeyi | sürmeyi
sürmüş | sürmüş
sürmüştü | sürmüştü
sürücü | şoför
sürücüde | şoförde
sürücüden | şoförden
sürücüler | şoförler
sürücülerde | şoförlerde
sürücülerden | şoförlerden
sürücülere | şoförlere
sürücüleri | şoförleri
sürücülerin | şoförlerin
sürücülerinde | şoförlerinde
sürücülerinden | şoförlerinden
sürücülerine | şoförlerine
sürücülerini | şoförlerini
sürücülerinin | şoförlerinin
sürücüleriyle | şoförleriyle
sürücülerle | şoförlerle
sürücünün | şoförün
sürücüsü | şoförü
sürücüsünde | şoföründe
sürücüsünden | şoföründen
sürücüsüne | şoförüne
sürücüsünü | şoförünü
sürücüsünün | şoförünün
sürücüsüyle | şoförüyle
sürücüye | şoföre
sürücüyle | şoförle
sürücüyü | şoförü
sürün | sürün
sürünüz | sürünüz
sürüp | sürüp
sürüyor | sürüyor
sürüyordu | sürüyordu
sürüyorlar | sürüyorlar
süsledi | bezedi
süsledik | süsledik
süsledikleri | bezedikleri
süslediklerini | bezediklerini
süsledikten | bezedikten
süslediler | bezediler
süsledim | süsledim
süslediği | bezediği
süslediğinde | bezediğinde
süslediğine | süslediğine
süslediğini | bezediğini
süsleme | bezeme
süslemek | bezemek
süslemek için | süslemek için
süslemekte | bezemekte
süslemeleri | süslemeleri
süslemeli | bezemeli
süslemesi | bezemesi
süslemesinde | bezemesinde
süslemesine | bezemesine
süslemesini | bezemesini
süslemesinin | bezemesinin
süslemesiyle | bezemesiyle
süslemeye | bezemeye
süslemeyi | bezemeyi
süslemiş | bezemiş
süslemişti | bezemişti
süslendi | süslendi
süslendik | süslendik
süslendiler | süslendiler
süslendim | süslendim
süslendiği | süslendiği
süslendiğine | süslendiğine
süslendiğini | süslendiğini
süslenecek | süslenecek
süslenecekler | süslenecekler
süsleneceği | süsleneceği
süsleneceğini | süsleneceğini
süslenen | süslenen
süslenerek | süslenerek
süslenince | süslenince
süslenip | süslenip
süsleniyor | süsleniyor
süsleniyordu | süsleniyordu
süsleniyorlar | süsleniyorlar
süslenme | süslenme
süslenmek | süslenmek
süslenmek için | süslenmek için
süslenmeleri | süslenmeleri
süslenmesi | süslenmesi
süslenmesine | süslenmesine
süslenmesini | süslenmesini
süslenmeye | süslenmeye
süslenmeyi | süslenmeyi
süslenmiş | süslenmiş
süsler | bezer
süsleyebilecek | bezeyebilecek
süsleyebilir | bezeyebilir
süsleyebiliyor | bezeyebiliyor
süsleyecek | bezeyecek
süsleyecekler | bezeyecekler
süsleyeceği | bezeyeceği
süsleyeceğini | bezeyeceğini
süsleyen | bezeyen
süsleyenler | bezeyenler
süsleyerek | bezeyerek
süsleyin | bezeyin
süsleyince | süsleyince
süsleyiniz | bezeyiniz
süsleyip | bezeyip
süslüyor | beziyor
süslüyordu | beziyordu
süslüyorlar | beziyorlar

sıfırdan | sıfırdan
sık
sık sık | sıkça
sıklıkla | sıkça
sıkça | sıkça
sıkışıp
sıkışıp kaldı | mahsur kaldı
sıkışıyor | sıkışıyor
sınav | sınav
sınava | sınava
sınavda | sınavda
sınavdan | sınavdan
sınavla | sınavla
sınavlar | sınavlar
sınavlara | sınavlara
sınavlarda | sınavlarda
sınavlardan | sınavlardan
sınavlarla | sınavlarla
sınavları | sınavları
sınavların | sınavların
sınavlarına | sınavlarına
sınavlarında | sınavlarında
sınavlarından | sınavlarından
sınavlarını | sınavlarını
sınavlarının | sınavlarının
sınavlarıyla | sınavlarıyla
sınavı | sınavı
sınavın | sınavın
sınavına | sınavına
sınavında | sınavında
sınavından | sınavından
sınavını | sınavını
sınavının | sınavının
sınavıyla | sınavıyla
sıra
sıra dışı | sıra dışı
sıra ile | sırayla
sırada
sıradan | alelade
sırasında | esnasında
sırayla | sırayla

tabiat | doğa
tabiata | doğaya
tabiatla | doğayla
tabiatlar | doğalar
tabiatlara | doğalara
tabiatlarda | doğalarda
tabiatlardan | doğalardan
tabiatlarla | doğalarla
tabiatları | doğaları
tabiatların | doğaların
tabiatlarına | doğalarına
tabiatlarında | doğalarında
tabiatlarından | doğalarından
tabiatlarını | doğalarını
tabiatlarının | doğalarının
tabiatlarıyla | doğalarıyla
tabiatta | doğada
tabiattan | doğadan
tabiatı | doğası
tabiatın | doğanın
tabiatına | doğasına
tabiatında | doğasında
tabiatından | doğasından
tabiatını | doğasını
tabiatının | doğasının
tabiatıyla | doğasıyla
tabibe | hekime
tabibi | hekimi
tabibin | hekimin
tabibinde | hekiminde
tabibinden | hekiminden
tabibine | hekimine
tabibini | hekimini
tabibinin | hekiminin
tabibiyle | hekimiyle
tabii
tabii ki | elbette
tabip | hekim
tabiple | hekimle
tabipler | hekimler
tabiplerde | hekimlerde
tabiplerden | hekimlerden
tabiplere | hekimlere
tabipleri | hekimleri
tabiplerin | hekimlerin
tabiplerinde | hekimlerinde
tabiplerinden | hekimlerinden
tabiplerine | hekimlerine
tabiplerini | hekimlerini
tabiplerinin | hekimlerinin
tabipleriyle | hekimleriyle
tabiplerle | hekimlerle
tabipte | hekimde
tabipten | hekimden
tahkikat | tahkikat
tahkikat yapacak | soruşturacak
tahkikat yapacaklar | soruşturacaklar
tahkikat yapacağı | soruşturacağı
tahkikat yapacağını | soruşturacağını
tahkikat yapan | soruşturan
tahkikat yaparak | soruşturarak
tahkikat yapma | tahkikat
tahkikat yapmak | soruşturmak
tahkikat yapmak için | soruşturmak için
tahkikat yapmaları | tahkikatları
tahkikat yapması | soruşturması
tahkikat yapmasına | tahkikatına
tahkikat yapmasını | tahkikatını
tahkikat yapmaya | tahkikata
tahkikat yapmayı | soruşturmayı
tahkikat yapmış | soruşturmuş
tahkikat yaptı | soruşturdu
tahkikat yaptık | soruşturduk
tahkikat yaptılar | soruşturdular
tahkikat yaptım | soruşturdum
tahkikat yaptığı | soruşturduğu
tahkikat yaptığına | soruşturduğuna
tahkikat yaptığını | soruşturduğunu
tahkikat yapınca | soruşturunca
tahkikat yapıp | soruşturup
tahkikat yapıyor | soruşturuyor
tahkikat yapıyordu | soruşturuyordu
tahkikat yapıyorlar | soruşturuyorlar
tahkikata | tahkikata
tahkikatla | tahkikatla
tahkikatlar | tahkikatlar
tahkikatlara | tahkikatlara
tahkikatlarda | tahkikatlarda
tahkikatlardan | tahkikatlardan
tahkikatlarla | tahkikatlarla
tahkikatları | tahkikatları
tahkikatların | tahkikatların
tahkikatlarına | tahkikatlarına
tahkikatlarında | tahkikatlarında
tahkikatlarından | tahkikatlarından
tahkikatlarını | tahkikatlarını
tahkikatlarının | tahkikatlarının
tahkikatlarıyla | tahkikatlarıyla
tahkikatta | tahkikatta
tahkikattan | tahkikattan
tahkikatın | tahkikatın
tahkikatına | tahkikatına
tahkikatında | tahkikatında
tahkikatından | tahkikatından
tahkikatını | tahkikatını
tahkikatının | tahkikatının
tahkikatıyla | tahkikatıyla
tahliye
tahliye edecek | boşaltacak
tahliye edecekler | boşaltacaklar
tahliye edeceği | boşaltacağı
tahliye edeceğini | boşaltacağını
tahliye eden | boşaltan
tahliye ederek | boşaltarak
tahliye edildi | boşaltıldı
tahliye edildik | boşaltıldık
tahliye edildiler | boşaltıldılar
tahliye edildim | boşaltıldım
tahliye edildiği | boşaltıldığı
tahliye edildiğine | boşaltıldığına
tahliye edildiğini | boşaltıldığını
tahliye edilecek | boşaltılacak
tahliye edilecekler | boşaltılacaklar
tahliye edileceği | boşaltılacağı
tahliye edileceğini | boşaltılacağını
tahliye edilen | boşaltılan
tahliye edilerek | boşaltılarak
tahliye edilince | boşaltılınca
tahliye edilip | boşaltılıp
tahliye ediliyor | boşaltılıyor
tahliye ediliyordu | boşaltılıyordu
tahliye ediliyorlar | boşaltılıyorlar
tahliye edilme | boşaltılma
tahliye edilmek | boşaltılmak
tahliye edilmek için | boşaltılmak için
tahliye edilmeleri | boşaltılmaları
tahliye edilmesi | boşaltılması
tahliye edilmesine | boşaltılmasına
tahliye edilmesini | boşaltılmasını
tahliye edilmeye | boşaltılmaya
tahliye edilmeyi | boşaltılmayı
tahliye edilmiş | boşaltılmış
tahliye edince | boşaltınca
tahliye edip | boşaltıp
tahliye ediyor | boşaltıyor
tahliye ediyordu | boşaltıyordu
tahliye ediyorlar | boşaltıyorlar
tahliye etme | boşaltma
tahliye etmek | boşaltmak
tahliye etmek için | boşaltmak için
tahliye etmeleri | boşaltmaları
tahliye etmesi | boşaltması
tahliye etmesine | boşaltmasına
tahliye etmesini | boşaltmasını
tahliye etmeye | boşaltmaya
tahliye etmeyi | boşaltmayı
tahliye etmiş | boşaltmış
tahliye etti | boşalttı
tahliye ettik | boşalttık
tahliye ettiler | boşalttılar
tahliye ettim | boşalttım
tahliye ettiği | boşalttığı
tahliye ettiğine | boşalttığına
tahliye ettiğini | boşalttığını
tahmin
tahmin edildiği gibi | beklendiği gibi
tahmin ediliyor | sanılıyor
tahmin ediliyordu | bekleniyordu
tahsis
tahsis edecek | ayıracak
tahsis edecekler | ayıracaklar
tahsis edeceği | ayıracağı
tahsis edeceğini | ayıracağını
tahsis eden | ayıran
tahsis ederek | ayırarak
tahsis edildi | ayrıldı
tahsis edildik | ayrıldık
tahsis edildiler | ayrıldılar
tahsis edildim | ayrıldım
tahsis edildiği | ayrıldığı
tahsis edildiğine | ayrıldığına
tahsis edildiğini | ayrıldığını
tahsis edilecek | ayrılacak
tahsis edilecekler | ayrılacaklar
tahsis edileceği | ayrılacağı
tahsis edileceğini | ayrılacağını
tahsis edilen | ayrılan
tahsis edilerek | ayrılarak
tahsis edilince | ayrılınca
tahsis edilip | ayrılıp
tahsis ediliyor | ayrılıyor
tahsis ediliyordu | ayrılıyordu
tahsis ediliyorlar | ayrılıyorlar
tahsis edilme | ayrılma
tahsis edilmek | ayrılmak
tahsis edilmek için | ayrılmak için
tahsis edilmeleri | ayrılmaları
tahsis edilmesi | ayrılması
tahsis edilmesine | ayrılmasına
tahsis edilmesini | ayrılmasını
tahsis edilmeye | ayrılmaya
tahsis edilmeyi | ayrılmayı
tahsis edilmiş | ayrılmış
tahsis edince | ayırınca
tahsis edip | ayırıp
tahsis ediyor | ayırıyor
tahsis ediyordu | ayırıyordu
tahsis ediyorlar | ayırıyorlar
tahsis etme | ayırma
tahsis etmek | ayırmak
tahsis etmek için | ayırmak için
tahsis etmeleri | ayırmaları
tahsis etmesi | ayırması
tahsis etmesine | ayırmasına
tahsis etmesini | ayırmasını
tahsis etmeye | ayırmaya
tahsis etmeyi | ayırmayı
tahsis etmiş | ayırmış
tahsis etti | ayırdı
tahsis ettik | ayırdık
tahsis ettiler | ayırdılar
tahsis ettim | ayırdım
tahsis ettiği | ayırdığı
tahsis ettiğine | ayırdığına
tahsis ettiğini | ayırdığını
takdim
takdim edecek | sunacak
takdim edecekler | sunacaklar
takdim edeceği | sunacağı
takdim edeceğini | sunacağını
takdim eden | sunan
takdim ederek | sunarak
takdim edildi | sunuldu
takdim edildik | sunulduk
takdim edildikleri | verildikleri
takdim edildiklerini | verildiklerini
takdim edildikten | verildikten
takdim edildiler | sunuldular
takdim edildim | sunuldum
takdim edildiği | sunulduğu
takdim edildiğinde | verildiğinde
takdim edildiğine | sunulduğuna
takdim edildiğini | sunulduğunu
takdim edilebilecek | verilebilecek
takdim edilebilir | verilebilir
takdim edilebiliyor | verilebiliyor
takdim edilecek | sunulacak
takdim edilecekler | sunulacaklar
takdim edileceği | sunulacağı
takdim edileceğini | sunulacağını
takdim edilen | sunulan
takdim edilenler | verilenler
takdim edilerek | sunularak
takdim edilin | verilin
takdim edilince | sunulunca
takdim ediliniz | veriliniz
takdim edilip | sunulup
takdim edilir | verilir
takdim ediliyor | sunuluyor
takdim ediliyordu | sunuluyordu
takdim ediliyorlar | sunuluyorlar
takdim edilme | sunulma
takdim edilmek | sunulmak
takdim edilmek için | sunulmak için
takdim edilmekte | verilmekte
takdim edilmeleri | sunulmaları
takdim edilmeli | verilmeli
takdim edilmesi | sunulması
takdim edilmesinde | verilmesinde
takdim edilmesine | sunulmasına
takdim edilmesini | sunulmasını
takdim edilmesinin | verilmesinin
takdim edilmesiyle | verilmesiyle
takdim edilmeye | sunulmaya
takdim edilmeyi | sunulmayı
takdim edilmiş | sunulmuş
takdim edilmişti | verilmişti
takdim edince | sununca
takdim edip | sunup
takdim ediyor | sunuyor
takdim ediyordu | sunuyordu
takdim ediyorlar | sunuyorlar
takdim etme | sunma
takdim etmek | sunmak
takdim etmek için | sunmak için
takdim etmeleri | sunmaları
takdim etmesi | sunması
takdim etmesine | sunmasına
takdim etmesini | sunmasını
takdim etmeye | sunmaya
takdim etmeyi | sunmayı
takdim etmiş | sunmuş
takdim etti | sundu
takdim ettik | sunduk
takdim ettiler | sundular
takdim ettim | sundum
takdim ettiği | sunduğu
takdim ettiğine | sunduğuna
takdim ettiğini | sunduğunu
takdirde
takriben | kabaca
takılıyor | sıkışıyor
talebe | talebe
talebede | talebede
talebeden | talebeden
talebeler | talebeler
talebelerde | talebelerde
talebelerden | talebelerden
talebelere | talebelere
talebeleri | talebeleri
talebelerin | talebelerin
talebelerinde | talebelerinde
talebelerinden | talebelerinden
talebelerine | talebelerine
talebelerini | talebelerini
talebelerinin | talebelerinin
talebeleriyle | talebeleriyle
talebelerle | talebelerle
talebenin | talebenin
talebesi | talebesi
talebesinde | talebesinde
talebesinden | talebesinden
talebesine | talebesine
talebesini | talebesini
talebesinin | talebesinin
talebesiyle | talebesiyle
talebeye | talebeye
talebeyi | talebeyi
talebeyle | talebeyle
talep
talep eden | isteyen
talep ediyor | istiyor
talep etti | istedi
talep ettiği | istediği
tam
tam tersine | aksine
tamamen | tamamen
tamamladı | bitirdi
tamamladıkları | bitirdikleri
tamamladıklarını | bitirdiklerini
tamamladılar | bitirdiler
tamamladığı | bitirdiği
tamamladığını | bitirdiğini
tamamlama | bitirme
tamamlamak | bitirmek
tamamlamakta | bitirmekte
tamamlaması | bitirmesi
tamamlamasına | bitirmesine
tamamlamasını | bitirmesini
tamamlamasının | bitirmesinin
tamamlamaya | bitirmeye
tamamlamayı | bitirmeyi
tamamlamış | bitirmiş
tamamlamıştı | bitirmişti
tamamlanacak | bitirilecek
tamamlanacaklar | bitirilecekler
tamamlanacağı | bitirileceği
tamamlanacağını | bitirileceğini
tamamlanan | bitirilen
tamamlananlar | bitirilenler
tamamlanarak | bitirilerek
tamamlandı | bitirildi
tamamlandık | bittik
tamamlandıkları | bitirildikleri
tamamlandıklarını | bitirildiklerini
tamamlandılar | bitirildiler
tamamlandım | bittim
tamamlandığı | bitirildiği
tamamlandığına | bittiğine
tamamlandığını | bitirildiğini
tamamlanma | bitirilme
tamamlanmak | bitirilmek
tamamlanmak için | bitmek için
tamamlanmakta | bitirilmekte
tamamlanmaları | bitmeleri
tamamlanması | bitirilmesi
tamamlanmasına | bitirilmesine
tamamlanmasını | bitirilmesini
tamamlanmasının | bitirilmesinin
tamamlanmaya | bitirilmeye
tamamlanmayı | bitirilmeyi
tamamlanmış | bitirilmiş
tamamlanmıştı | bitirilmişti
tamamlanın | bitirilin
tamamlanınca | bitince
tamamlanınız | bitiriliniz
tamamlanıp | bitirilip
tamamlanır | bitirilir
tamamlanıyor | bitiriliyor
tamamlanıyordu | bitiriliyordu
tamamlanıyorlar | bitiriliyorlar
tamamlar | bitirir
tamamlayacak | bitirecek
tamamlayacaklar | bitirecekler
tamamlayacağı | bitireceği
tamamlayacağını | bitireceğini
tamamlayan | bitiren
tamamlayanlar | bitirenler
tamamlayarak | bitirerek
tamamlayın | bitirin
tamamlayınız | bitiriniz
tamamlayıp | bitirip
tamamlıyor | bitiriyor
tamamlıyordu | bitiriyordu
tamamlıyorlar | bitiriyorlar
tamamıyla | tamamen
tamir | tamir
tamir edebilecek | onarabilecek
tamir edebilir | onarabilir
tamir edebiliyor | onarabiliyor
tamir edecek | onaracak
tamir edecekler | onaracaklar
tamir edeceği | onaracağı
tamir edeceğini | onaracağını
tamir eden | onaran
tamir edenler | onaranlar
tamir eder | onarır
tamir ederek | onararak
tamir edildi | onarıldı
tamir edildik | onarıldık
tamir edildikleri | onarıldıkları
tamir edildiklerini | onarıldıklarını
tamir edildiler | onarıldılar
tamir edildim | onarıldım
tamir edildiği | onarıldığı
tamir edildiğine | onarıldığına
tamir edildiğini | onarıldığını
tamir edilecek | onarılacak
tamir edilecekler | onarılacaklar
tamir edileceği | onarılacağı
tamir edileceğini | onarılacağını
tamir edilen | onarılan
tamir edilenler | onarılanlar
tamir edilerek | onarılarak
tamir edilin | onarılın
tamir edilince | onarılınca
tamir ediliniz | onarılınız
tamir edilip | onarılıp
tamir edilir | onarılır
tamir ediliyor | onarılıyor
tamir ediliyordu | onarılıyordu
tamir ediliyorlar | onarılıyorlar
tamir edilme | onarılma
tamir edilmek | onarılmak
tamir edilmek için | onarılmak için
tamir edilmekte | onarılmakta
tamir edilmeleri | onarılmaları
tamir edilmesi | onarılması
tamir edilmesine | onarılmasına
tamir edilmesini | onarılmasını
tamir edilmesinin | onarılmasının
tamir edilmeye | onarılmaya
tamir edilmeyi | onarılmayı
tamir edilmiş | onarılmış
tamir edilmişti | onarılmıştı
tamir edin | onarın
tamir edince | onarınca
tamir ediniz | onarınız
tamir edip | onarıp
tamir ediyor | onarıyor
tamir ediyordu | onarıyordu
tamir ediyorlar | onarıyorlar
tamir etme | onarma
tamir etmek | onarmak
tamir etmek için | onarmak için
tamir etmekte | onarmakta
tamir etmeleri | onarmaları
tamir etmeli | onarmalı
tamir etmesi | onarması
tamir etmesinde | onarmasında
tamir etmesine | onarmasına
tamir etmesini | onarmasını
tamir etmesinin | onarmasının
tamir etmesiyle | onarmasıyla
tamir etmeye | onarmaya
tamir etmeyi | onarmayı
tamir etmiş | onarmış
tamir etmişti | onarmıştı
tamir etti | onardı
tamir ettik | onardık
tamir ettikleri | onardıkları
tamir ettiklerini | onardıklarını
tamir ettikten | onardıktan
tamir ettiler | onardılar
tamir ettim | onardım
tamir ettiği | onardığı
tamir ettiğinde | onardığında
tamir ettiğine | onardığına
tamir ettiğini | onardığını
tamirde | tamirde
tamirden | tamirden
tamire | tamire
tamiri | tamiri
tamirin | tamirin
tamirinde | tamirinde
tamirinden | tamirinden
tamirine | tamirine
tamirini | tamirini
tamirinin | tamirinin
tamiriyle | tamiriyle
tamirle | tamirle
tamirler | tamirler
tamirlerde | tamirlerde
tamirlerden | tamirlerden
tamirlere | tamirlere
tamirleri | tamirleri
tamirlerin | tamirlerin
tamirlerinde | tamirlerinde
tamirlerinden | tamirlerinden
tamirlerine | tamirlerine
tamirlerini | tamirlerini
tamirlerinin | tamirlerinin
tamirleriyle | tamirleriyle
tamirlerle | tamirlerle
tanı | tanı
tanıda | tanıda
tanıdan | tanıdan
tanık | tanık
tanıkla | tanıkla
tanıklar | tanıklar
tanıklara | tanıklara
tanıklarda | tanıklarda
tanıklardan | tanıklardan
tanıklarla | tanıklarla
tanıkları | tanıkları
tanıkların | tanıkların
tanıklarına | tanıklarına
tanıklarında | tanıklarında
tanıklarından | tanıklarından
tanıklarını | tanıklarını
tanıklarının | tanıklarının
tanıklarıyla | tanıklarıyla
tanıkta | tanıkta
tanıktan | tanıktan
tanılar | tanılar
tanılara | tanılara
tanılarda | tanılarda
tanılardan | tanılardan
tanılarla | tanılarla
tanıları | tanıları
tanıların | tanıların
tanılarına | tanılarına
tanılarında | tanılarında
tanılarından | tanılarından
tanılarını | tanılarını
tanılarının | tanılarının
tanılarıyla | tanılarıyla
tanınmış | ünlü
tanının | tanının
tanısı | tanısı
tanısına | tanısına
tanısında | tanısında
tanısından | tanısından
tanısını | tanısını
tanısının | tanısının
tanısıyla | tanısıyla
tanıya | tanıya
tanıyla | tanıyla
tanıyı | tanısı
tanığa | tanığa
tanığı | tanığı
tanığın | tanığın
tanığına | tanığına
tanığında | tanığında
tanığından | tanığından
tanığını | tanığını
tanığının | tanığının
tanığıyla | tanığıyla
tarafta
taraftan
tarafında
tarihten
tartışabilecek | tartışabilecek
tartışabilir | tartışabilir
tartışabiliyor | tartışabiliyor
tartışacak | tartışacak
tartışacaklar | tartışacaklar
tartışacağı | tartışacağı
tartışacağını | tartışacağını
tartışan | tartışan
tartışanlar | tartışanlar
tartışarak | tartışarak
tartışma | tartışma
tartışmak | tartışmak
tartışmakta | tartışmakta
tartışmalı | tartışmalı
tartışması | tartışması
tartışmasına | tartışmasına
tartışmasında | tartışmasında
tartışmasını | tartışmasını
tartışmasının | tartışmasının
tartışmasıyla | tartışmasıyla
tartışmaya | tartışmaya
tartışmayı | tartışmayı
tartışmış | tartışmış
tartışmıştı | tartışmıştı
tartıştı | tartıştı
tartıştıkları | tartıştıkları
tartıştıklarını | tartıştıklarını
tartıştıktan | tartıştıktan
tartıştılar | tartıştılar
tartıştığı | tartıştığı
tartıştığında | tartıştığında
tartıştığını | tartıştığını
tartışın | tartışın
tartışınız | tartışınız
tartışıp | tartışıp
tartışır | tartışır
tartışıyor | tartışıyor
tartışıyordu | tartışıyordu
tartışıyorlar | tartışıyorlar
tasarladı | planladı
tasarladık | planladık
tasarladılar | planladılar
tasarladım | planladım
tasarladığı | planladığı
tasarladığına | planladığına
tasarladığını | planladığını
tasarlama | planlama
tasarlamak | planlamak
tasarlamak için | planlamak için
tasarlamaları | planlamaları
tasarlaması | planlaması
tasarlamasına | planlamasına
tasarlamasını | planlamasını
tasarlamaya | planlamaya
tasarlamayı | planlamayı
tasarlamış | planlamış
tasarlanacak | planlanacak
tasarlanacaklar | planlanacaklar
tasarlanacağı | planlanacağı
tasarlanacağını | planlanacağını
tasarlanan | planlanan
tasarlanarak | planlanarak
tasarlandı | planlandı
tasarlandık | planlandık
tasarlandılar | planlandılar
tasarlandım | planlandım
tasarlandığı | planlandığı
tasarlandığına | planlandığına
tasarlandığını | planlandığını
tasarlanma | planlanma
tasarlanmak | planlanmak
tasarlanmak için | planlanmak için
tasarlanmaları | planlanmaları
tasarlanması | planlanması
tasarlanmasına | planlanmasına
tasarlanmasını | planlanmasını
tasarlanmaya | planlanmaya
tasarlanmayı | planlanmayı
tasarlanmış | planlanmış
tasarlanınca | planlanınca
tasarlanıp | planlanıp
tasarlanıyor | planlanıyor
tasarlanıyordu | planlanıyordu
tasarlanıyorlar | planlanıyorlar
tasarlayacak | planlayacak
tasarlayacaklar | planlayacaklar
tasarlayacağı | planlayacağı
tasarlayacağını | planlayacağını
tasarlayan | planlayan
tasarlayarak | planlayarak
tasarlayınca | planlayınca
tasarlayıp | planlayıp
tasarlıyor | planlıyor
tasarlıyordu | planlıyordu
tasarlıyorlar | planlıyorlar
tasdik
tasdik edecek | onaylayacak
tasdik edecekler | onaylayacaklar
tasdik edeceği | onaylayacağı
tasdik edeceğini | onaylayacağını
tasdik eden | onaylayan
tasdik edenler | onaylayanlar
tasdik eder | onaylar
tasdik ederek | onaylayarak
tasdik edildi | onaylandı
tasdik edildikleri | onaylandıkları
tasdik edildiklerini | onaylandıklarını
tasdik edildiler | onaylandılar
tasdik edildiği | onaylandığı
tasdik edildiğini | onaylandığını
tasdik edilecek | onaylanacak
tasdik edilecekler | onaylanacaklar
tasdik edileceği | onaylanacağı
tasdik edileceğini | onaylanacağını
tasdik edilen | onaylanan
tasdik edilenler | onaylananlar
tasdik edilerek | onaylanarak
tasdik edilin | onaylanın
tasdik ediliniz | onaylanınız
tasdik edilip | onaylanıp
tasdik edilir | onaylanır
tasdik ediliyor | onaylanıyor
tasdik ediliyordu | onaylanıyordu
tasdik ediliyorlar | onaylanıyorlar
tasdik edilme | onaylanma
tasdik edilmek | onaylanmak
tasdik edilmekte | onaylanmakta
tasdik edilmesi | onaylanması
tasdik edilmesine | onaylanmasına
tasdik edilmesini | onaylanmasını
tasdik edilmesinin | onaylanmasının
tasdik edilmeye | onaylanmaya
tasdik edilmeyi | onaylanmayı
tasdik edilmiş | onaylanmış
tasdik edilmişti | onaylanmıştı
tasdik edin | onaylayın
tasdik ediniz | onaylayınız
tasdik edip | onaylayıp
tasdik ediyor | onaylıyor
tasdik ediyordu | onaylıyordu
tasdik ediyorlar | onaylıyorlar
tasdik etme | onaylama
tasdik etmek | onaylamak
tasdik etmekte | onaylamakta
tasdik etmesi | onaylaması
tasdik etmesine | onaylamasına
tasdik etmesini | onaylamasını
tasdik etmesinin | onaylamasının
tasdik etmeye | onaylamaya
tasdik etmeyi | onaylamayı
tasdik etmiş | onaylamış
tasdik etmişti | onaylamıştı
tasdik etti | onadı
tasdik ettikleri | onayladıkları
tasdik ettiklerini | onayladıklarını
tasdik ettiler | onayladılar
tasdik ettiği | onayladığı
tasdik ettiğini | onayladığını
tavsiye | öneri
tavsiye edecek | önerecek
tavsiye edecekler | önerecekler
tavsiye edeceği | önereceği
tavsiye edeceğini | önereceğini
tavsiye eden | öneren
tavsiye edenler | önerenler
tavsiye eder | önerir
tavsiye ederek | önererek
tavsiye edin | önerin
tavsiye edince | önerince
tavsiye ediniz | öneriniz
tavsiye edip | önerip
tavsiye ediyor | öneriyor
tavsiye ediyordu | öneriyordu
tavsiye ediyorlar | öneriyorlar
tavsiye etme | önerme
tavsiye etmek | önermek
tavsiye etmek için | önermek için
tavsiye etmekte | önermekte
tavsiye etmeleri | önermeleri
tavsiye etmesi | önermesi
tavsiye etmesine | önermesine
tavsiye etmesini | önermesini
tavsiye etmesinin | önermesinin
tavsiye etmeye | önermeye
tavsiye etmeyi | önermeyi
tavsiye etmiş | önermiş
tavsiye etmişti | önermişti
tavsiye etti | önerdi
tavsiye ettik | önerdik
tavsiye ettikleri | önerdikleri
tavsiye ettiklerini | önerdiklerini
tavsiye ettiler | önerdiler
tavsiye ettim | önerdim
tavsiye ettiği | önerdiği
tavsiye ettiğine | önerdiğine
tavsiye ettiğini | önerdiğini
tavsiyede | öneride
tavsiyeden | öneriden
tavsiyeler | öneriler
tavsiyelerde | önerilerde
tavsiyelerden | önerilerden
tavsiyelere | önerilere
tavsiyeleri | önerileri
tavsiyelerin | önerilerin
tavsiyelerinde | önerilerinde
tavsiyelerinden | önerilerinden
tavsiyelerine | önerilerine
tavsiyelerini | önerilerini
tavsiyelerinin | önerilerinin
tavsiyeleriyle | önerileriyle
tavsiyelerle | önerilerle
tavsiyenin | teklifin
tavsiyesi | önerisi
tavsiyesinde | teklifinde
tavsiyesinden | teklifinden
tavsiyesine | teklifine
tavsiyesini | teklifini
tavsiyesinin | teklifinin
tavsiyesiyle | teklifiyle
tavsiyeye | teklife
tavsiyeyi | öneriyi
tavsiyeyle | teklifle
tayin
tayin edildi | atandı
tayyare | uçak
tayyarede | uçakta
tayyareden | uçaktan
tayyareler | uçaklar
tayyarelerde | uçaklarda
tayyarelerden | uçaklardan
tayyarelere | uçaklara
tayyareleri | uçakları
tayyarelerin | uçakların
tayyarelerinde | uçaklarında
tayyarelerinden | uçaklarından
tayyarelerine | uçaklarına
tayyarelerini | uçaklarını
tayyarelerinin | uçaklarının
tayyareleriyle | uçaklarıyla
tayyarelerle | uçaklarla
tayyarenin | uçağın
tayyaresi | uçağı
tayyaresinde | uçağında
tayyaresinden | uçağından
tayyaresine | uçağına
tayyaresini | uçağını
tayyaresinin | uçağının
tayyaresiyle | uçağıyla
tayyareye | uçağa
tayyareyi | uçağı
tayyareyle | uçakla
taşıdı | taşıdı
taşıdık | taşıdık
taşıdıkları | taşıdıkları
taşıdıklarını | taşıdıklarını
taşıdıktan | taşıdıktan
taşıdılar | taşıdılar
taşıdım | taşıdım
taşıdığı | taşıdığı
taşıdığına | taşıdığına
taşıdığında | taşıdığında
taşıdığını | taşıdığını
taşıma | taşıma
taşımak | taşımak
taşımak için | taşımak için
taşımakta | taşımakta
taşımaları | taşımaları
taşımalı | taşımalı
taşıması | taşıması
taşımasına | taşımasına
taşımasında | taşımasında
taşımasını | taşımasını
taşımasının | taşımasının
taşımasıyla | taşımasıyla
taşımaya | taşımaya
taşımayı | taşımayı
taşımış | taşımış
taşımıştı | taşımıştı
taşır | taşır
taşıyabilecek | taşıyabilecek
taşıyabilir | taşıyabilir
taşıyabiliyor | taşıyabiliyor
taşıyacak | taşıyacak
taşıyacaklar | taşıyacaklar
taşıyacağı | taşıyacağı
taşıyacağını | taşıyacağını
taşıyan | taşıyan
taşıyanlar | taşıyanlar
taşıyarak | taşıyarak
taşıyor | taşıyor
taşıyordu | taşıyordu
taşıyorlar | taşıyorlar
taşıyın | taşıyın
taşıyınca | taşıyınca
taşıyınız | taşıyınız
taşıyıp | taşıyıp

tebrik
tebrik edebilecek | kutlayabilecek
tebrik edebilir | kutlayabilir
tebrik edebiliyor | kutlayabiliyor
tebrik edecek | kutlayacak
tebrik edecekler | kutlayacaklar
tebrik edeceği | kutlayacağı
tebrik edeceğini | kutlayacağını
tebrik eden | kutlayan
tebrik edenler | kutlayanlar
tebrik eder | kutlar
tebrik ederek | kutlayarak
tebrik edildi | kutlandı
tebrik edildik | kutlandık
tebrik edildiler | kutlandılar
tebrik edildim | kutlandım
tebrik edildiği | kutlandığı
tebrik edildiğine | kutlandığına
tebrik edildiğini | kutlandığını
tebrik edilecek | kutlanacak
tebrik edilecekler | kutlanacaklar
tebrik edileceği | kutlanacağı
tebrik edileceğini | kutlanacağını
tebrik edilen | kutlanan
tebrik edilerek | kutlanarak
tebrik edilince | kutlanınca
tebrik edilip | kutlanıp
tebrik ediliyor | kutlanıyor
tebrik ediliyordu | kutlanıyordu
tebrik ediliyorlar | kutlanıyorlar
tebrik edilme | kutlanma
tebrik edilmek | kutlanmak
tebrik edilmek için | kutlanmak için
tebrik edilmeleri | kutlanmaları
tebrik edilmesi | kutlanması
tebrik edilmesine | kutlanmasına
tebrik edilmesini | kutlanmasını
tebrik edilmeye | kutlanmaya
tebrik edilmeyi | kutlanmayı
tebrik edilmiş | kutlanmış
tebrik edin | kutlayın
tebrik edince | kutlayınca
tebrik ediniz | kutlayınız
tebrik edip | kutlayıp
tebrik ediyor | kutluyor
tebrik ediyordu | kutluyordu
tebrik ediyorlar | kutluyorlar
tebrik etme | kutlama
tebrik etmek | kutlamak
tebrik etmek için | kutlamak için
tebrik etmekte | kutlamakta
tebrik etmeleri | kutlamaları
tebrik etmeli | kutlamalı
tebrik etmesi | kutlaması
tebrik etmesinde | kutlamasında
tebrik etmesine | kutlamasına
tebrik etmesini | kutlamasını
tebrik etmesinin | kutlamasının
tebrik etmesiyle | kutlamasıyla
tebrik etmeye | kutlamaya
tebrik etmeyi | kutlamayı
tebrik etmiş | kutlamış
tebrik etmişti | kutlamıştı
tebrik etti | kutladı
tebrik ettik | kutladık
tebrik ettikleri | kutladıkları
tebrik ettiklerini | kutladıklarını
tebrik ettikten | kutladıktan
tebrik ettiler | kutladılar
tebrik ettim | kutladım
tebrik ettiği | kutladığı
tebrik ettiğinde | kutladığında
tebrik ettiğine | kutladığına
tebrik ettiğini | kutladığını
tecrübe | deneyim
tecrübede | deneyimde
tecrübeden | deneyimden
tecrübeler | deneyimler
tecrübelerde | deneyimlerde
tecrübelerden | deneyimlerden
tecrübelere | deneyimlere
tecrübeleri | deneyimleri
tecrübelerin | deneyimlerin
tecrübelerinde | deneyimlerinde
tecrübelerinden | deneyimlerinden
tecrübelerine | deneyimlerine
tecrübelerini | deneyimlerini
tecrübelerinin | deneyimlerinin
tecrübeleriyle | deneyimleriyle
tecrübelerle | deneyimlerle
tecrübeli | deneyimli
tecrübenin | deneyimin
tecrübesi | deneyimi
tecrübesinde | deneyiminde
tecrübesinden | deneyiminden
tecrübesine | deneyimine
tecrübesini | deneyimini
tecrübesinin | deneyiminin
tecrübesiyle | deneyimiyle
tecrübeye | deneyime
tecrübeyi | deneyimi
tecrübeyle | deneyimle
tedbir | önlem
tedbir aldı | önlem aldı
tedbir almak | önlem almak
tedbir alındı | önlem alındı
tedbirde | önlemde
tedbirden | önlemden
tedbire | önleme
tedbiri | önlemi
tedbirin | önlemin
tedbirinde | önleminde
tedbirinden | önleminden
tedbirine | önlemine
tedbirini | önlemini
tedbirinin | önleminin
tedbiriyle | önlemiyle
tedbirle | önlemle
tedbirler | önlemler
tedbirlerde | önlemlerde
tedbirlerden | önlemlerden
tedbirlere | önlemlere
tedbirleri | önlemleri
tedbirlerin | önlemlerin
tedbirlerinde | önlemlerinde
tedbirlerinden | önlemlerinden
tedbirlerine | önlemlerine
tedbirlerini | önlemlerini
tedbirlerinin | önlemlerinin
tedbirleriyle | önlemleriyle
tedbirlerle | önlemlerle
teferruatlı | detaylı
teftiş
teftiş edecek | denetleyecek
teftiş edecekler | denetleyecekler
teftiş edeceği | denetleyeceği
teftiş edeceğini | denetleyeceğini
teftiş eden | denetleyen
teftiş edenler | denetleyenler
teftiş eder | denetler
teftiş ederek | denetleyerek
teftiş edin | denetleyin
teftiş ediniz | denetleyiniz
teftiş edip | denetleyip
teftiş ediyor | denetliyor
teftiş ediyordu | denetliyordu
teftiş ediyorlar | denetliyorlar
teftiş etme | denetleme
teftiş etmek | denetlemek
teftiş etmekte | denetlemekte
teftiş etmesi | denetlemesi
teftiş etmesine | denetlemesine
teftiş etmesini | denetlemesini
teftiş etmesinin | denetlemesinin
teftiş etmeye | denetlemeye
teftiş etmeyi | denetlemeyi
teftiş etmiş | denetlemiş
teftiş etmişti | denetlemişti
teftiş etti | denetledi
teftiş ettikleri | denetledikleri
teftiş ettiklerini | denetlediklerini
teftiş ettiler | denetlediler
teftiş ettiği | denetlediği
teftiş ettiğini | denetlediğini
tehir
tehir edecek | erteleyecek
tehir edecekler | erteleyecekler
tehir edeceği | erteleyeceği
tehir edeceğini | erteleyeceğini
tehir eden | erteleyen
tehir edenler | erteleyenler
tehir eder | erteler
tehir ederek | erteleyerek
tehir edildi | ertelendi
tehir edildikleri | ertelendikleri
tehir edildiklerini | ertelendiklerini
tehir edildiler | ertelendiler
tehir edildiği | ertelendiği
tehir edildiğini | ertelendiğini
tehir edilecek | ertelenecek
tehir edilecekler | ertelenecekler
tehir edileceği | erteleneceği
tehir edileceğini | erteleneceğini
tehir edilen | ertelenen
tehir edilenler | ertelenenler
tehir edilerek | ertelenerek
tehir edilin | ertelenin
tehir ediliniz | erteleniniz
tehir edilip | ertelenip
tehir edilir | ertelenir
tehir ediliyor | erteleniyor
tehir ediliyordu | erteleniyordu
tehir ediliyorlar | erteleniyorlar
tehir edilme | ertelenme
tehir edilmek | ertelenmek
tehir edilmekte | ertelenmekte
tehir edilmesi | ertelenmesi
tehir edilmesine | ertelenmesine
tehir edilmesini | ertelenmesini
tehir edilmesinin | ertelenmesinin
tehir edilmeye | ertelenmeye
tehir edilmeyi | ertelenmeyi
tehir edilmiş | ertelenmiş
tehir edilmişti | ertelenmişti
tehir edin | erteleyin
tehir ediniz | erteleyiniz
tehir edip | erteleyip
tehir ediyor | erteliyor
tehir ediyordu | erteliyordu
tehir ediyorlar | erteliyorlar
tehir etme | erteleme
tehir etmek | ertelemek
tehir etmekte | ertelemekte
tehir etmesi | ertelemesi
tehir etmesine | ertelemesine
tehir etmesini | ertelemesini
tehir etmesinin | ertelemesinin
tehir etmeye | ertelemeye
tehir etmeyi | ertelemeyi
tehir etmiş | ertelemiş
tehir etmişti | ertelemişti
tehir etti | erteledi
tehir ettikleri | erteledikleri
tehir ettiklerini | ertelediklerini
tehir ettiler | ertelediler
tehir ettiği | ertelediği
tehir ettiğini | ertelediğini
tehlikeli | riskli
tehlikesi
tehlikesi bulunmuyor | tehlikesi yok
tehlikesi yok | tehlikesi yok
tehlikesiz | zararsız
tek | tek
tek tek | tek tek
teker
teker teker | tek tek
teklif | öneri
teklif edecek | teklif edecek
teklif edecekler | teklif edecekler
teklif edeceği | teklif edeceği
teklif edeceğini | teklif edeceğini
teklif eden | teklif eden
teklif ederek | teklif ederek
teklif edince | teklif edince
teklif edip | teklif edip
teklif ediyor | teklif ediyor
teklif ediyordu | teklif ediyordu
teklif ediyorlar | teklif ediyorlar
teklif etme | teklif etme
teklif etmek | teklif etmek
teklif etmek için | teklif etmek için
teklif etmeleri | teklif etmeleri
teklif etmesi | teklif etmesi
teklif etmesine | teklif etmesine
teklif etmesini | teklif etmesini
teklif etmeye | teklif etmeye
teklif etmeyi | teklif etmeyi
teklif etmiş | teklif etmiş
teklif etti | teklif etti
teklif ettik | teklif ettik
teklif ettiler | teklif ettiler
teklif ettim | teklif ettim
teklif ettiği | teklif ettiği
teklif ettiğine | teklif ettiğine
teklif ettiğini | teklif ettiğini
teklife | teklife
teklifin | teklifin
teklifinde | teklifinde
teklifinden | teklifinden
teklifine | teklifine
teklifini | teklifini
teklifinin | teklifinin
teklifiyle | teklifiyle
teklifle | teklifle
teklifler | öneriler
tekliflerde | önerilerde
tekliflerden | önerilerden
tekliflere | önerilere
teklifleri | önerileri
tekliflerin | önerilerin
tekliflerinde | önerilerinde
tekliflerinden | önerilerinden
tekliflerine | önerilerine
tekliflerini | önerilerini
tekliflerinin | önerilerinin
teklifleriyle | önerileriyle
tekliflerle | önerilerle
teklifte | öneride
tekliften | öneriden
tekrar | yine
telefon
telefon aracılığıyla | telefonla
telefonla | telefonla
telefonu
telefonunu
televizyon | tv
temel | ana
temelli | temelli
temin
temin edecek | sağlayacak
temin edecekler | sağlayacaklar
temin edeceği | sağlayacağı
temin edeceğini | sağlayacağını
temin eden | sağlayan
temin edenler | sağlayanlar
temin eder | sağlar
temin ederek | sağlayarak
temin edildi | sağlandı
temin edildik | sağlandık
temin edildikleri | sağlandıkları
temin edildiklerini | sağlandıklarını
temin edildiler | sağlandılar
temin edildim | sağlandım
temin edildiği | sağlandığı
temin edildiğine | sağlandığına
temin edildiğini | sağlandığını
temin edilecek | sağlanacak
temin edilecekler | sağlanacaklar
temin edileceği | sağlanacağı
temin edileceğini | sağlanacağını
temin edilen | sağlanan
temin edilenler | sağlananlar
temin edilerek | sağlanarak
temin edilin | sağlanın
temin edilince | sağlanınca
temin ediliniz | sağlanınız
temin edilip | sağlanıp
temin edilir | sağlanır
temin ediliyor | sağlanıyor
temin ediliyordu | sağlanıyordu
temin ediliyorlar | sağlanıyorlar
temin edilme | sağlanma
temin edilmek | sağlanmak
temin edilmek için | sağlanmak için
temin edilmekte | sağlanmakta
temin edilmeleri | sağlanmaları
temin edilmesi | sağlanması
temin edilmesine | sağlanmasına
temin edilmesini | sağlanmasını
temin edilmesinin | sağlanmasının
temin edilmeye | sağlanmaya
temin edilmeyi | sağlanmayı
temin edilmiş | sağlanmış
temin edilmişti | sağlanmıştı
temin edin | sağlayın
temin ediniz | sağlayınız
temin edip | sağlayıp
temin ediyor | sağlıyor
temin ediyordu | sağlıyordu
temin ediyorlar | sağlıyorlar
temin etme | sağlama
temin etmek | sağlamak
temin etmekte | sağlamakta
temin etmesi | sağlaması
temin etmesine | sağlamasına
temin etmesini | sağlamasını
temin etmesinin | sağlamasının
temin etmeye | sağlamaya
temin etmeyi | sağlamayı
temin etmiş | sağlamış
temin etmişti | sağlamıştı
temin etti | sağladı
temin ettikleri | sağladıkları
temin ettiklerini | sağladıklarını
temin ettiler | sağladılar
temin ettiği | sağladığı
temin ettiğini | sağladığını
temmuz
temmuz ayında | temmuzda
temmuzda | temmuzda
tenkit
tenkit edecek | eleştirecek
tenkit edecekler | eleştirecekler
tenkit edeceği | eleştireceği
tenkit edeceğini | eleştireceğini
tenkit eden | eleştiren
tenkit edenler | eleştirenler
tenkit eder | eleştirir
tenkit ederek | eleştirerek
tenkit edin | eleştirin
tenkit edince | eleştirince
tenkit ediniz | eleştiriniz
tenkit edip | eleştirip
tenkit ediyor | eleştiriyor
tenkit ediyordu | eleştiriyordu
tenkit ediyorlar | eleştiriyorlar
tenkit etme | eleştirme
tenkit etmek | eleştirmek
tenkit etmek için | eleştirmek için
tenkit etmekte | eleştirmekte
tenkit etmeleri | eleştirmeleri
tenkit etmesi | eleştirmesi
tenkit etmesine | eleştirmesine
tenkit etmesini | eleştirmesini
tenkit etmesinin | eleştirmesinin
tenkit etmeye | eleştirmeye
tenkit etmeyi | eleştirmeyi
tenkit etmiş | eleştirmiş
tenkit etmişti | eleştirmişti
tenkit etti | eleştirdi
tenkit ettik | eleştirdik
tenkit ettikleri | eleştirdikleri
tenkit ettiklerini | eleştirdiklerini
tenkit ettiler | eleştirdiler
tenkit ettim | eleştirdim
tenkit ettiği | eleştirdiği
tenkit ettiğine | eleştirdiğine
tenkit ettiğini | eleştirdiğini
tenzilat | indirim
tenzilata | indirime
tenzilatla | indirimle
tenzilatlar | indirimler
tenzilatlara | indirimlere
tenzilatlarda | indirimlerde
tenzilatlardan | indirimlerden
tenzilatlarla | indirimlerle
tenzilatları | indirimleri
tenzilatların | indirimlerin
tenzilatlarına | indirimlerine
tenzilatlarında | indirimlerinde
tenzilatlarından | indirimlerinden
tenzilatlarını | indirimlerini
tenzilatlarının | indirimlerinin
tenzilatlarıyla | indirimleriyle
tenzilatta | indirimde
tenzilattan | indirimden
tenzilatı | indirimi
tenzilatın | indirimin
tenzilatına | indirimine
tenzilatında | indiriminde
tenzilatından | indiriminden
tenzilatını | indirimini
tenzilatının | indiriminin
tenzilatıyla | indirimiyle
tercih
tercih edecek | seçecek
tercih edecekler | seçecekler
tercih edeceği | seçeceği
tercih edeceğini | seçeceğini
tercih eden | seçen
tercih edenler | yeğleyenler
tercih eder | yeğler
tercih ederek | seçerek
tercih edin | yeğleyin
tercih edince | seçince
tercih ediniz | yeğleyiniz
tercih edip | seçip
tercih ediyor | seçiyor
tercih ediyordu | seçiyordu
tercih ediyorlar | seçiyorlar
tercih etme | seçme
tercih etmek | seçmek
tercih etmek için | seçmek için
tercih etmekte | yeğlemekte
tercih etmeleri | seçmeleri
tercih etmesi | seçmesi
tercih etmesine | seçmesine
tercih etmesini | seçmesini
tercih etmesinin | yeğlemesinin
tercih etmeye | seçmeye
tercih etmeyi | seçmeyi
tercih etmiş | seçmiş
tercih etmişti | yeğlemişti
tercih etti | seçti
tercih ettik | seçtik
tercih ettikleri | yeğledikleri
tercih ettiklerini | yeğlediklerini
tercih ettiler | seçtiler
tercih ettim | seçtim
tercih ettiği | seçtiği
tercih ettiğine | seçtiğine
tercih ettiğini | seçtiğini
tersine | aksine
tertip
tertip edecek | düzenleyecek
tertip edecekler | düzenleyecekler
tertip edeceği | düzenleyeceği
tertip edeceğini | düzenleyeceğini
tertip eden | düzenleyen
tertip edenler | düzenleyenler
tertip eder | düzenler
tertip ederek | düzenleyerek
tertip edin | düzenleyin
tertip ediniz | düzenleyiniz
tertip edip | düzenleyip
tertip ediyor | düzenliyor
tertip ediyordu | düzenliyordu
tertip ediyorlar | düzenliyorlar
tertip etme | düzenleme
tertip etmek | düzenlemek
tertip etmekte | düzenlemekte
tertip etmesi | düzenlemesi
tertip etmesine | düzenlemesine
tertip etmesini | düzenlemesini
tertip etmesinin | düzenlemesinin
tertip etmeye | düzenlemeye
tertip etmeyi | düzenlemeyi
tertip etmiş | düzenlemiş
tertip etmişti | düzenlemişti
tertip etti | düzenledi
tertip ettikleri | düzenledikleri
tertip ettiklerini | düzenlediklerini
tertip ettiler | düzenlediler
tertip ettiği | düzenlediği
tertip ettiğini | düzenlediğini
tesadüfen | tesadüfen
tesir
tesir edebilecek | etkileyebilecek
tesir edebilir | etkileyebilir
tesir edebiliyor | etkileyebiliyor
tesir edecek | etkileyecek
tesir edecekler | etkileyecekler
tesir edeceği | etkileyeceği
tesir edeceğini | etkileyeceğini
tesir eden | etkileyen
tesir edenler | etkileyenler
tesir eder | etkiler
tesir ederek | etkileyerek
tesir edin | etkileyin
tesir edince | etkileyince
tesir ediniz | etkileyiniz
tesir edip | etkileyip
tesir ediyor | etkiliyor
tesir ediyordu | etkiliyordu
tesir ediyorlar | etkiliyorlar
tesir etme | etkileme
tesir etmek | etkilemek
tesir etmek için | etkilemek için
tesir etmekte | etkilemekte
tesir etmeleri | etkilemeleri
tesir etmeli | etkilemeli
tesir etmesi | etkilemesi
tesir etmesinde | etkilemesinde
tesir etmesine | etkilemesine
tesir etmesini | etkilemesini
tesir etmesinin | etkilemesinin
tesir etmesiyle | etkilemesiyle
tesir etmeye | etkilemeye
tesir etmeyi | etkilemeyi
tesir etmiş | etkilemiş
tesir etmişti | etkilemişti
tesir etti | etkiledi
tesir ettik | etkiledik
tesir ettikleri | etkiledikleri
tesir ettiklerini | etkilediklerini
tesir ettikten | etkiledikten
tesir ettiler | etkilediler
tesir ettim | etkiledim
tesir ettiği | etkilediği
tesir ettiğinde | etkilediğinde
tesir ettiğine | etkilediğine
tesir ettiğini | etkilediğini
tesis
tesis edebilecek | kurabilecek
tesis edebilir | kurabilir
tesis edebiliyor | kurabiliyor
tesis edecek | kuracak
tesis edecekler | kuracaklar
tesis edeceği | kuracağı
tesis edeceğini | kuracağını
tesis eden | kuran
tesis edenler | kuranlar
tesis eder | kurar
tesis ederek | kurarak
tesis edildi | kuruldu
tesis edildikleri | kuruldukları
tesis edildiklerini | kurulduklarını
tesis edildikten | kurulduktan
tesis edildiler | kuruldular
tesis edildiği | kurulduğu
tesis edildiğinde | kurulduğunda
tesis edildiğini | kurulduğunu
tesis edilebilecek | kurulabilecek
tesis edilebilir | kurulabilir
tesis edilebiliyor | kurulabiliyor
tesis edilecek | kurulacak
tesis edilecekler | kurulacaklar
tesis edileceği | kurulacağı
tesis edileceğini | kurulacağını
tesis edilen | kurulan
tesis edilenler | kurulanlar
tesis edilerek | kurularak
tesis edilin | kurulun
tesis ediliniz | kurulunuz
tesis edilip | kurulup
tesis edilir | kurulur
tesis ediliyor | kuruluyor
tesis ediliyordu | kuruluyordu
tesis ediliyorlar | kuruluyorlar
tesis edilme | kurulma
tesis edilmek | kurulmak
tesis edilmekte | kurulmakta
tesis edilmeli | kurulmalı
tesis edilmesi | kurulması
tesis edilmesinde | kurulmasında
tesis edilmesine | kurulmasına
tesis edilmesini | kurulmasını
tesis edilmesinin | kurulmasının
tesis edilmesiyle | kurulmasıyla
tesis edilmeye | kurulmaya
tesis edilmeyi | kurulmayı
tesis edilmiş | kurulmuş
tesis edilmişti | kurulmuştu
tesis edin | kurun
tesis ediniz | kurunuz
tesis edip | kurup
tesis ediyor | kuruyor
tesis ediyordu | kuruyordu
tesis ediyorlar | kuruyorlar
tesis etme | kurma
tesis etmek | kurmak
tesis etmekte | kurmakta
tesis etmeli | kurmalı
tesis etmesi | kurması
tesis etmesinde | kurmasında
tesis etmesine | kurmasına
tesis etmesini | kurmasını
tesis etmesinin | kurmasının
tesis etmesiyle | kurmasıyla
tesis etmeye | kurmaya
tesis etmeyi | kurmayı
tesis etmiş | kurmuş
tesis etmişti | kurmuştu
tesis etti | kurdu
tesis ettikleri | kurdukları
tesis ettiklerini | kurduklarını
tesis ettikten | kurduktan
tesis ettiler | kurdular
tesis ettiği | kurduğu
tesis ettiğinde | kurduğunda
tesis ettiğini | kurduğunu
tespit
tespit edecek | saptayacak
tespit edecekler | saptayacaklar
tespit edeceği | saptayacağı
tespit edeceğini | saptayacağını
tespit eden | saptayan
tespit edenler | saptayanlar
tespit eder | saptar
tespit ederek | saptayarak
tespit edildi | saptandı
tespit edildik | saptandık
tespit edildikleri | saptandıkları
tespit edildiklerini | saptandıklarını
tespit edildiler | saptandılar
tespit edildim | saptandım
tespit edildiği | saptandığı
tespit edildiğine | saptandığına
tespit edildiğini | saptandığını
tespit edilecek | saptanacak
tespit edilecekler | saptanacaklar
tespit edileceği | saptanacağı
tespit edileceğini | saptanacağını
tespit edilen | saptanan
tespit edilenler | saptananlar
tespit edilerek | saptanarak
tespit edilin | saptanın
tespit edilince | saptanınca
tespit ediliniz | saptanınız
tespit edilip | saptanıp
tespit edilir | saptanır
tespit ediliyor | saptanıyor
tespit ediliyordu | saptanıyordu
tespit ediliyorlar | saptanıyorlar
tespit edilme | saptanma
tespit edilmek | saptanmak
tespit edilmek için | saptanmak için
tespit edilmekte | saptanmakta
tespit edilmeleri | saptanmaları
tespit edilmesi | saptanması
tespit edilmesine | saptanmasına
tespit edilmesini | saptanmasını
tespit edilmesinin | saptanmasının
tespit edilmeye | saptanmaya
tespit edilmeyi | saptanmayı
tespit edilmiş | saptanmış
tespit edilmişti | saptanmıştı
tespit edin | saptayın
tespit edince | saptayınca
tespit ediniz | saptayınız
tespit edip | saptayıp
tespit ediyor | saptıyor
tespit ediyordu | saptıyordu
tespit ediyorlar | saptıyorlar
tespit etme | saptama
tespit etmek | saptamak
tespit etmek için | saptamak için
tespit etmekte | saptamakta
tespit etmeleri | saptamaları
tespit etmesi | saptaması
tespit etmesine | saptamasına
tespit etmesini | saptamasını
tespit etmesinin | saptamasının
tespit etmeye | saptamaya
tespit etmeyi | saptamayı
tespit etmiş | saptamış
tespit etmişti | saptamıştı
tespit etti | saptadı
tespit ettik | saptadık
tespit ettikleri | saptadıkları
tespit ettiklerini | saptadıklarını
tespit ettiler | saptadılar
tespit ettim | saptadım
tespit ettiği | saptadığı
tespit ettiğine | saptadığına
tespit ettiğini | saptadığını
test
test edecek | deneyecek
test edecekler | deneyecekler
test edeceği | deneyeceği
test edeceğini | deneyeceğini
test eden | deneyen
test ederek | deneyerek
test edildi | denendi
test edildik | denendik
test edildiler | denendiler
test edildim | denendim
test edildiği | denendiği
test edildiğine | denendiğine
test edildiğini | denendiğini
test edilecek | denenecek
test edilecekler | denenecekler
test edileceği | deneneceği
test edileceğini | deneneceğini
test edilen | denenen
test edilerek | denenerek
test edilince | denenince
test edilip | denenip
test ediliyor | deneniyor
test ediliyordu | deneniyordu
test ediliyorlar | deneniyorlar
test edilme | denenme
test edilmek | denenmek
test edilmek için | denenmek için
test edilmeleri | denenmeleri
test edilmesi | denenmesi
test edilmesine | denenmesine
test edilmesini | denenmesini
test edilmeye | denenmeye
test edilmeyi | denenmeyi
test edilmiş | denenmiş
test edince | deneyince
test edip | deneyip
test ediyor | deniyor
test ediyordu | deniyordu
test ediyorlar | deniyorlar
test etme | deneme
test etmek | denemek
test etmek için | denemek için
test etmeleri | denemeleri
test etmesi | denemesi
test etmesine | denemesine
test etmesini | denemesini
test etmeye | denemeye
test etmeyi | denemeyi
test etmiş | denemiş
test etti | denedi
test ettik | denedik
test ettiler | denediler
test ettim | denedim
test ettiği | denediği
test ettiğine | denediğine
test ettiğini | denediğini
tetkik
tetkik edecek | inceleyecek
tetkik edecekler | inceleyecekler
tetkik edeceği | inceleyeceği
tetkik edeceğini | inceleyeceğini
tetkik eden | inceleyen
tetkik edenler | inceleyenler
tetkik eder | inceler
tetkik ederek | inceleyerek
tetkik edin | inceleyin
tetkik ediniz | inceleyiniz
tetkik edip | inceleyip
tetkik ediyor | inceliyor
tetkik ediyordu | inceliyordu
tetkik ediyorlar | inceliyorlar
tetkik etme | inceleme
tetkik etmek | incelemek
tetkik etmekte | incelemekte
tetkik etmesi | incelemesi
tetkik etmesine | incelemesine
tetkik etmesini | incelemesini
tetkik etmesinin | incelemesinin
tetkik etmeye | incelemeye
tetkik etmeyi | incelemeyi
tetkik etmiş | incelemiş
tetkik etmişti | incelemişti
tetkik etti | inceledi
tetkik ettikleri | inceledikleri
tetkik ettiklerini | incelediklerini
tetkik ettiler | incelediler
tetkik ettiği | incelediği
tetkik ettiğini | incelediğini
teşekkür
teşekkür edebilecek | teşekkür edebilecek
teşekkür edebilir | teşekkür edebilir
teşekkür edebiliyor | teşekkür edebiliyor
teşekkür edecek | teşekkür edecek
teşekkür edecekler | teşekkür edecekler
teşekkür edeceği | teşekkür edeceği
teşekkür edeceğini | teşekkür edeceğini
teşekkür eden | teşekkür eden
teşekkür edenler | teşekkür edenler
teşekkür eder | teşekkür eder
teşekkür ederek | teşekkür ederek
teşekkür edin | teşekkür edin
teşekkür edince | teşekkür edince
teşekkür ediniz | teşekkür ediniz
teşekkür edip | teşekkür edip
teşekkür ediyor | teşekkür ediyor
teşekkür ediyordu | teşekkür ediyordu
teşekkür ediyorlar | teşekkür ediyorlar
teşekkür etme | teşekkür etme
teşekkür etmek | teşekkür etmek
teşekkür etmek için | teşekkür etmek için
teşekkür etmekte | teşekkür etmekte
teşekkür etmeleri | teşekkür etmeleri
teşekkür etmeli | teşekkür etmeli
teşekkür etmesi | teşekkür etmesi
teşekkür etmesinde | teşekkür etmesinde
teşekkür etmesine | teşekkür etmesine
teşekkür etmesini | teşekkür etmesini
teşekkür etmesinin | teşekkür etmesinin
teşekkür etmesiyle | teşekkür etmesiyle
teşekkür etmeye | teşekkür etmeye
teşekkür etmeyi | teşekkür etmeyi
teşekkür etmiş | teşekkür etmiş
teşekkür etmişti | teşekkür etmişti
teşekkür etti | teşekkür etti
teşekkür ettik | teşekkür ettik
teşekkür ettikleri | teşekkür ettikleri
teşekkür ettiklerini | teşekkür ettiklerini
teşekkür ettikten | teşekkür ettikten
teşekkür ettiler | teşekkür ettiler
teşekkür ettim | teşekkür ettim
teşekkür ettiği | teşekkür ettiği
teşekkür ettiğinde | teşekkür ettiğinde
teşekkür ettiğine | teşekkür ettiğine
teşekkür ettiğini | teşekkür ettiğini
teşekkürlerini
teşekkürlerini iletti | teşekkür etti
teşhis | tanı
teşhise | tanıya
teşhisi | tanısı
teşhisin | tanının
teşhisinde | tanısında
teşhisinden | tanısından
teşhisine | tanısına
teşhisini | tanısını
teşhisinin | tanısının
teşhisiyle | tanısıyla
teşhisle | tanıyla
teşhisler | tanılar
teşhislerde | tanılarda
teşhislerden | tanılardan
teşhislere | tanılara
teşhisleri | tanıları
teşhislerin | tanıların
teşhislerinde | tanılarında
teşhislerinden | tanılarından
teşhislerine | tanılarına
teşhislerini | tanılarını
teşhislerinin | tanılarının
teşhisleriyle | tanılarıyla
teşhislerle | tanılarla
teşhiste | tanıda
teşhisten | tanıdan

titizlikle | özenle

topladı | topladı
topladıkları | topladıkları
topladıklarını | topladıklarını
topladıktan | topladıktan
topladılar | topladılar
topladığı | topladığı
topladığında | topladığında
topladığını | topladığını
toplam | toplam
toplam olarak | toplam
toplama | toplama
toplamak | toplamak
toplamakta | toplamakta
toplamalı | toplamalı
toplaması | toplaması
toplamasına | toplamasına
toplamasında | toplamasında
toplamasını | toplamasını
toplamasının | toplamasının
toplamasıyla | toplamasıyla
toplamaya | toplamaya
toplamayı | toplamayı
toplamda | toplam
toplamış | toplamış
toplamıştı | toplamıştı
toplanabilecek | toplanabilecek
toplanabilir | toplanabilir
toplanabiliyor | toplanabiliyor
toplanacak | buluşacak
toplanacaklar | buluşacaklar
toplanacağı | buluşacağı
toplanacağını | buluşacağını
toplanan | buluşan
toplananlar | buluşanlar
toplanarak | buluşarak
toplandı | buluştu
toplandıkları | buluştukları
toplandıklarını | buluştuklarını
toplandıktan | toplandıktan
toplandılar | buluştular
toplandığı | buluştuğu
toplandığında | toplandığında
toplandığını | buluştuğunu
toplanma | buluşma
toplanmak | buluşmak
toplanmakta | buluşmakta
toplanmalı | toplanmalı
toplanması | buluşması
toplanmasına | buluşmasına
toplanmasında | toplanmasında
toplanmasını | buluşmasını
toplanmasının | buluşmasının
toplanmasıyla | toplanmasıyla
toplanmaya | buluşmaya
toplanmayı | buluşmayı
toplanmış | buluşmuş
toplanmıştı | buluşmuştu
toplantı | oturum
toplantıda | oturumda
toplantıdan | oturumdan
toplantılar | oturumlar
toplantılara | oturumlara
toplantılarda | oturumlarda
toplantılardan | oturumlardan
toplantılarla | oturumlarla
toplantıları | oturumları
toplantıların | oturumların
toplantılarına | oturumlarına
toplantılarında | oturumlarında
toplantılarından | oturumlarından
toplantılarını | oturumlarını
toplantılarının | oturumlarının
toplantılarıyla | oturumlarıyla
toplantının | oturumun
toplantısı | oturumu
toplantısına | oturumuna
toplantısında | oturumunda
toplantısından | oturumundan
toplantısını | oturumunu
toplantısının | oturumunun
toplantısıyla | oturumuyla
toplantıya | oturuma
toplantıyla | oturumla
toplantıyı | oturumu
toplanın | buluşun
toplanınız | buluşunuz
toplanıp | buluşup
toplanır | buluşur
toplanıyor | buluşuyor
toplanıyordu | buluşuyordu
toplanıyorlar | buluşuyorlar
toplar | toplar
toplayabilecek | toplayabilecek
toplayabilir | toplayabilir
toplayabiliyor | toplayabiliyor
toplayacak | toplayacak
toplayacaklar | toplayacaklar
toplayacağı | toplayacağı
toplayacağını | toplayacağını
toplayan | toplayan
toplayanlar | toplayanlar
toplayarak | toplayarak
toplayın | toplayın
toplayınız | toplayınız
toplayıp | toplayıp
toplum | toplum
topluma | topluma
toplumda | toplumda
toplumdan | toplumdan
toplumla | toplumla
toplumlar | toplumlar
toplumlara | toplumlara
toplumlarda | toplumlarda
toplumlardan | toplumlardan
toplumlarla | toplumlarla
toplumları | toplumları
toplumların | toplumların
toplumlarına | toplumlarına
toplumlarında | toplumlarında
toplumlarından | toplumlarından
toplumlarını | toplumlarını
toplumlarının | toplumlarının
toplumlarıyla | toplumlarıyla
toplumsal | sosyal
toplumu | toplumu
toplumun | toplumun
toplumuna | toplumuna
toplumunda | toplumunda
toplumundan | toplumundan
toplumunu | toplumunu
toplumunun | toplumunun
toplumuyla | toplumuyla
topluyor | topluyor
topluyordu | topluyordu
topluyorlar | topluyorlar
toprak
toprak kayması | heyelan
toprağa
toprağa verdi | defnetti
toprağa verdik | defnettik
toprağa verdiler | defnettiler
toprağa verdim | defnettim
toprağa verdiği | defnettiği
toprağa verdiğine | defnettiğine
toprağa verdiğini | defnettiğini
toprağa verecek | defnedecek
toprağa verecekler | defnedecekler
toprağa vereceği | defnedeceği
toprağa vereceğini | defnedeceğini
toprağa veren | defneden
toprağa vererek | defnederek
toprağa verildi | defnedildi
toprağa verildik | defnedildik
toprağa verildiler | defnedildiler
toprağa verildim | defnedildim
toprağa verildiği | defnedildiği
toprağa verildiğine | defnedildiğine
toprağa verildiğini | defnedildiğini
toprağa verilecek | defnedilecek
toprağa verilecekler | defnedilecekler
toprağa verileceği | defnedileceği
toprağa verileceğini | defnedileceğini
toprağa verilen | defnedilen
toprağa verilerek | defnedilerek
toprağa verilince | defnedilince
toprağa verilip | defnedilip
toprağa veriliyor | defnediliyor
toprağa veriliyordu | defnediliyordu
toprağa veriliyorlar | defnediliyorlar
toprağa verilme | defnedilme
toprağa verilmek | defnedilmek
toprağa verilmek için | defnedilmek için
toprağa verilmeleri | defnedilmeleri
toprağa verilmesi | defnedilmesi
toprağa verilmesine | defnedilmesine
toprağa verilmesini | defnedilmesini
toprağa verilmeye | defnedilmeye
toprağa verilmeyi | defnedilmeyi
toprağa verilmiş | defnedilmiş
toprağa verince | defnedince
toprağa verip | defnedip
toprağa veriyor | defnediyor
toprağa veriyordu | defnediyordu
toprağa veriyorlar | defnediyorlar
toprağa verme | defnetme
toprağa vermek | defnetmek
toprağa vermek için | defnetmek için
toprağa vermeleri | defnetmeleri
toprağa vermesi | defnetmesi
toprağa vermesine | defnetmesine
toprağa vermesini | defnetmesini
toprağa vermeye | defnetmeye
toprağa vermeyi | defnetmeyi
toprağa vermiş | defnetmiş
tosladı | çarptı

trafik
trafik lambası | trafik ışığı
trafik ışığı | trafik ışığı

tutar | tutar
tutara | tutara
tutarda | tutarda
tutardan | tutardan
tutarla | tutarla
tutarlar | tutarlar
tutarlara | tutarlara
tutarlarda | tutarlarda
tutarlardan | tutarlardan
tutarlarla | tutarlarla
tutarları | tutarları
tutarların | tutarların
tutarlarına | tutarlarına
tutarlarında | tutarlarında
tutarlarından | tutarlarından
tutarlarını | tutarlarını
tutarlarının | tutarlarının
tutarlarıyla | tutarlarıyla
tutarı | tutarı
tutarın | tutarın
tutarına | tutarına
tutarında | tutarında
tutarından | tutarından
tutarını | tutarını
tutarının | tutarının
tutarıyla | tutarıyla
tutuşacak | tutuşacak
tutuşacaklar | tutuşacaklar
tutuşacağı | tutuşacağı
tutuşacağını | tutuşacağını
tutuşan | tutuşan
tutuşarak | tutuşarak
tutuşma | tutuşma
tutuşmak | tutuşmak
tutuşmak için | tutuşmak için
tutuşmaları | tutuşmaları
tutuşması | tutuşması
tutuşmasına | tutuşmasına
tutuşmasını | tutuşmasını
tutuşmaya | tutuşmaya
tutuşmayı | tutuşmayı
tutuşmuş | tutuşmuş
tutuştu | tutuştu
tutuştuk | tutuştuk
tutuştular | tutuştular
tutuştum | tutuştum
tutuştuğu | tutuştuğu
tutuştuğuna | tutuştuğuna
tutuştuğunu | tutuştuğunu
tutuşunca | tutuşunca
tutuşup | tutuşup
tutuşuyor | tutuşuyor
tutuşuyordu | tutuşuyordu
tutuşuyorlar | tutuşuyorlar
tuvalet | wc

tv | tv

tören | tören
tören düzenlendi | tören yapıldı
tören yapıldı | tören yapıldı
törende | törende
törenden | törenden
törene | törene
töreni | töreni
törenin | törenin
töreninde | töreninde
töreninden | töreninden
törenine | törenine
törenini | törenini
töreninin | töreninin
töreniyle | töreniyle
törenle | törenle
törenler | törenler
törenlerde | törenlerde
törenlerden | törenlerden
törenlere | törenlere
törenleri | törenleri
törenlerin | törenlerin
törenlerinde | törenlerinde
törenlerinden | törenlerinden
törenlerine | törenlerine
törenlerini | törenlerini
törenlerinin | törenlerinin
törenleriyle | törenleriyle
törenlerle | törenlerle

tüketecek | tüketecek
tüketecekler | tüketecekler
tüketeceği | tüketeceği
tüketeceğini | tüketeceğini
tüketen | tüketen
tüketerek | tüketerek
tüketince | tüketince
tüketip | tüketip
tüketiyor | harcıyor
tüketiyordu | harcıyordu
tüketiyorlar | harcıyorlar
tüketme | harcama
tüketmek | harcamak
tüketmek için | harcamak için
tüketmeleri | harcamaları
tüketmesi | harcaması
tüketmesine | harcamasına
tüketmesini | harcamasını
tüketmeye | harcamaya
tüketmeyi | harcamayı
tüketmiş | harcamış
tüketti | harcadı
tükettik | harcadık
tükettiler | harcadılar
tükettim | harcadım
tükettiği | harcadığı
tükettiğine | harcadığına
tükettiğini | harcadığını
tüm | tüm
tüm dünyada | tüm dünyada
tüm gece | tüm gece
tüm gün | tüm gün
tüm hafta | tüm hafta
tüm yıl | tüm yıl
tüm ülkede | tüm ülkede
tümüyle | tamamen

ufak | ufak

ulaşabilecek | varabilecek
ulaşabilir | varabilir
ulaşabiliyor | varabiliyor
ulaşacak | varacak
ulaşacaklar | varacaklar
ulaşacağı | varacağı
ulaşacağını | varacağını
ulaşan | varan
ulaşanlar | varanlar
ulaşarak | vararak
ulaşma | varma
ulaşmak | varmak
ulaşmakta | varmakta
ulaşmalı | varmalı
ulaşması | varması
ulaşmasına | varmasına
ulaşmasında | varmasında
ulaşmasını | varmasını
ulaşmasının | varmasının
ulaşmasıyla | varmasıyla
ulaşmaya | varmaya
ulaşmayı | varmayı
ulaşmış | varmış
ulaşmıştı | varmıştı
ulaştı | vardı
ulaştıkları | vardıkları
ulaştıklarını | vardıklarını
ulaştıktan | vardıktan
ulaştılar | vardılar
ulaştığı | vardığı
ulaştığında | vardığında
ulaştığını | vardığını
ulaşın | varın
ulaşınız | varınız
ulaşıp | varıp
ulaşır | varır
ulaşıyor | varıyor
ulaşıyordu | varıyordu
ulaşıyorlar | varıyorlar
ulus | ulus
ulusa | ulusa
ulusal | milli
ulusla | ulusla
uluslar | uluslar
uluslara | uluslara
uluslararası | uluslararası
uluslarda | uluslarda
uluslardan | uluslardan
uluslarla | uluslarla
ulusları | ulusları
ulusların | ulusların
uluslarına | uluslarına
uluslarında | uluslarında
uluslarından | uluslarından
uluslarını | uluslarını
uluslarının | uluslarının
uluslarıyla | uluslarıyla
ulusta | ulusta
ulustan | ulustan
ulusu | ulusu
ulusun | ulusun
ulusuna | ulusuna
ulusunda | ulusunda
ulusundan | ulusundan
ulusunu | ulusunu
ulusunun | ulusunun
ulusuyla | ulusuyla

umacak | umacak
umacaklar | umacaklar
umacağı | umacağı
umacağını | umacağını
uman | uman
umanlar | umanlar
umar | umar
umarak | umarak
umdu | umdu
umduk | umduk
umdukları | umdukları
umduklarını | umduklarını
umdular | umdular
umdum | umdum
umduğu | umduğu
umduğuna | umduğuna
umduğunu | umduğunu
umma | umma
ummak | ummak
ummak için | ummak için
ummakta | ummakta
ummaları | ummaları
umması | umması
ummasına | ummasına
ummasını | ummasını
ummasının | ummasının
ummaya | ummaya
ummayı | ummayı
ummuş | ummuş
ummuştu | ummuştu
umulmadık | ani
umumi | genel
umun | umun
umunca | umunca
umunuz | umunuz
umup | umup
umut
umut edecek | umacak
umut edecekler | umacaklar
umut edeceği | umacağı
umut edeceğini | umacağını
umut eden | uman
umut edenler | umanlar
umut eder | umar
umut ederek | umarak
umut edin | umun
umut ediniz | umunuz
umut edip | umup
umut ediyor | umuyor
umut ediyordu | umuyordu
umut ediyorlar | umuyorlar
umut etme | umma
umut etmek | ummak
umut etmekte | ummakta
umut etmesi | umması
umut etmesine | ummasına
umut etmesini | ummasını
umut etmesinin | ummasının
umut etmeye | ummaya
umut etmeyi | ummayı
umut etmiş | ummuş
umut etmişti | ummuştu
umut etti | umdu
umut ettikleri | umdukları
umut ettiklerini | umduklarını
umut ettiler | umdular
umut ettiği | umduğu
umut ettiğini | umduğunu
umuyor | umuyor
umuyordu | umuyordu
umuyorlar | umuyorlar

uyaracak | uyaracak
uyaracaklar | uyaracaklar
uyaracağı | uyaracağı
uyaracağını | uyaracağını
uyaran | uyaran
uyaranlar | uyaranlar
uyararak | uyararak
uyardı | uyardı
uyardık | uyardık
uyardıkları | uyardıkları
uyardıklarını | uyardıklarını
uyardılar | uyardılar
uyardım | uyardım
uyardığı | uyardığı
uyardığına | uyardığına
uyardığını | uyardığını
uyarma | uyarma
uyarmak | uyarmak
uyarmak için | uyarmak için
uyarmakta | uyarmakta
uyarmaları | uyarmaları
uyarması | uyarması
uyarmasına | uyarmasına
uyarmasını | uyarmasını
uyarmasının | uyarmasının
uyarmaya | uyarmaya
uyarmayı | uyarmayı
uyarmış | uyarmış
uyarmıştı | uyarmıştı
uyarı | ikaz
uyarıda | ikazda
uyarıdan | ikazdan
uyarılacak | uyarılacak
uyarılacaklar | uyarılacaklar
uyarılacağı | uyarılacağı
uyarılacağını | uyarılacağını
uyarılan | uyarılan
uyarılar | ikazlar
uyarılara | ikazlara
uyarılarak | uyarılarak
uyarılarda | ikazlarda
uyarılardan | ikazlardan
uyarılarla | ikazlarla
uyarıları | ikazları
uyarıların | ikazların
uyarılarına | ikazlarına
uyarılarında | ikazlarında
uyarılarından | ikazlarından
uyarılarını | ikazlarını
uyarılarının | ikazlarının
uyarılarıyla | ikazlarıyla
uyarıldı | uyarıldı
uyarıldık | uyarıldık
uyarıldılar | uyarıldılar
uyarıldım | uyarıldım
uyarıldığı | uyarıldığı
uyarıldığına | uyarıldığına
uyarıldığını | uyarıldığını
uyarılma | uyarılma
uyarılmak | uyarılmak
uyarılmak için | uyarılmak için
uyarılmaları | uyarılmaları
uyarılması | uyarılması
uyarılmasına | uyarılmasına
uyarılmasını | uyarılmasını
uyarılmaya | uyarılmaya
uyarılmayı | uyarılmayı
uyarılmış | uyarılmış
uyarılınca | uyarılınca
uyarılıp | uyarılıp
uyarılıyor | uyarılıyor
uyarılıyordu | uyarılıyordu
uyarılıyorlar | uyarılıyorlar
uyarın | uyarın
uyarınca | göre
uyarının | ikazın
uyarınız | uyarınız
uyarıp | uyarıp
uyarır | uyarır
uyarısı | ikazı
uyarısına | ikazına
uyarısında | ikazında
uyarısından | ikazından
uyarısını | ikazını
uyarısının | ikazının
uyarısıyla | ikazıyla
uyarıya | ikaza
uyarıyla | ikazla
uyarıyor | uyarıyor
uyarıyordu | uyarıyordu
uyarıyorlar | uyarıyorlar
uyarıyı | ikazı
uygulamada | pratikte
uygulanmaya
uygulanmaya başladı | yürürlüğe girdi
uygulanmaya başlanacak | yürürlüğe girecek
uygun | uygun

uzlaşma
uzlaşma sağladı | anlaşma sağladı
uzlaşma sağladık | anlaşma sağladık
uzlaşma sağladılar | anlaşma sağladılar
uzlaşma sağladım | anlaşma sağladım
uzlaşma sağladığı | anlaşma sağladığı
uzlaşma sağladığına | anlaşma sağladığına
uzlaşma sağladığını | anlaşma sağladığını
uzlaşma sağlama | anlaşma sağlama
uzlaşma sağlamak | anlaşma sağlamak
uzlaşma sağlamak için | anlaşma sağlamak için
uzlaşma sağlamaları | anlaşma sağlamaları
uzlaşma sağlaması | anlaşma sağlaması
uzlaşma sağlamasına | anlaşma sağlamasına
uzlaşma sağlamasını | anlaşma sağlamasını
uzlaşma sağlamaya | anlaşma sağlamaya
uzlaşma sağlamayı | anlaşma sağlamayı
uzlaşma sağlamış | anlaşma sağlamış
uzlaşma sağlayacak | anlaşma sağlayacak
uzlaşma sağlayacaklar | anlaşma sağlayacaklar
uzlaşma sağlayacağı | anlaşma sağlayacağı
uzlaşma sağlayacağını | anlaşma sağlayacağını
uzlaşma sağlayan | anlaşma sağlayan
uzlaşma sağlayarak | anlaşma sağlayarak
uzlaşma sağlayınca | anlaşma sağlayınca
uzlaşma sağlayıp | anlaşma sağlayıp
uzlaşma sağlıyor | anlaşma sağlıyor
uzlaşma sağlıyordu | anlaşma sağlıyordu
uzlaşma sağlıyorlar | anlaşma sağlıyorlar
uzlaşmaya
uzlaşmaya varıldı | anlaşma sağlandı
uzlaştı | anlaştı
uzun
uzun müddet | uzun süre
uzun süre | uzun süre
uzun süredir | epeydir
uzun zaman | uzun süre
uzun zamandır | epeydir
uzunca
uzunca bir süredir | epeydir

uçak | uçak
uçakla | uçakla
uçaklar | uçaklar
uçaklara | uçaklara
uçaklarda | uçaklarda
uçaklardan | uçaklardan
uçaklarla | uçaklarla
uçakları | uçakları
uçakların | uçakların
uçaklarına | uçaklarına
uçaklarında | uçaklarında
uçaklarından | uçaklarından
uçaklarını | uçaklarını
uçaklarının | uçaklarının
uçaklarıyla | uçaklarıyla
uçakta | uçakta
uçaktan | uçaktan
uçağa | uçağa
uçağı | uçağı
uçağın | uçağın
uçağına | uçağına
uçağında | uçağında
uçağından | uçağından
uçağını | uçağını
uçağının | uçağının
uçağıyla | uçağıyla

uğradı
uğradıkları
uğradıklarını
uğradılar
uğradığı
uğradığını
uğrama
uğramak
uğramakta
uğraması
uğramasına
uğramasını
uğramasının
uğramaya
uğramayı
uğramış
uğramıştı
uğrar
uğratacak
uğratacaklar
uğratacağı
uğratacağını
uğratan
uğratanlar
uğratarak
uğratma
uğratmak
uğratmakta
uğratması
uğratmasına
uğratmasını
uğratmasının
uğratmaya
uğratmayı
uğratmış
uğratmıştı
uğrattı
uğrattıkları
uğrattıklarını
uğrattılar
uğrattığı
uğrattığını
uğratın
uğratınız
uğratıp
uğratır
uğratıyor
uğratıyordu
uğratıyorlar
uğrayacak
uğrayacaklar
uğrayacağı
uğrayacağını
uğrayan
uğrayanlar
uğrayarak
uğrayın
uğrayınız
uğrayıp
uğraşabilecek | uğraşabilecek
uğraşabilir | uğraşabilir
uğraşabiliyor | uğraşabiliyor
uğraşacak | uğraşacak
uğraşacaklar | uğraşacaklar
uğraşacağı | uğraşacağı
uğraşacağını | uğraşacağını
uğraşan | uğraşan
uğraşanlar | uğraşanlar
uğraşarak | uğraşarak
uğraşma | uğraşma
uğraşmak | uğraşmak
uğraşmakta | uğraşmakta
uğraşmalı | uğraşmalı
uğraşması | uğraşması
uğraşmasına | uğraşmasına
uğraşmasında | uğraşmasında
uğraşmasını | uğraşmasını
uğraşmasının | uğraşmasının
uğraşmasıyla | uğraşmasıyla
uğraşmaya | uğraşmaya
uğraşmayı | uğraşmayı
uğraşmış | uğraşmış
uğraşmıştı | uğraşmıştı
uğraştı | uğraştı
uğraştıkları | uğraştıkları
uğraştıklarını | uğraştıklarını
uğraştıktan | uğraştıktan
uğraştılar | uğraştılar
uğraştığı | uğraştığı
uğraştığında | uğraştığında
uğraştığını | uğraştığını
uğraşın | uğraşın
uğraşınız | uğraşınız
uğraşıp | uğraşıp
uğraşır | uğraşır
uğraşıyor | uğraşıyor
uğraşıyordu | uğraşıyordu
uğraşıyorlar | uğraşıyorlar
uğruyor
uğruyordu
uğruyorlar

vaat
vaat edebilecek | söz verebilecek
vaat edebilir | söz verebilir
vaat edebiliyor | söz verebiliyor
vaat edecek | söz verecek
vaat edecekler | söz verecekler
vaat edeceği | söz vereceği
vaat edeceğini | söz vereceğini
vaat eden | söz veren
vaat edenler | söz verenler
vaat eder | söz verir
vaat ederek | söz vererek
vaat edin | söz verin
vaat edince | söz verince
vaat ediniz | söz veriniz
vaat edip | söz verip
vaat ediyor | söz veriyor
vaat ediyordu | söz veriyordu
vaat ediyorlar | söz veriyorlar
vaat etme | söz verme
vaat etmek | söz vermek
vaat etmek için | söz vermek için
vaat etmekte | söz vermekte
vaat etmeleri | söz vermeleri
vaat etmeli | söz vermeli
vaat etmesi | söz vermesi
vaat etmesinde | söz vermesinde
vaat etmesine | söz vermesine
vaat etmesini | söz vermesini
vaat etmesinin | söz vermesinin
vaat etmesiyle | söz vermesiyle
vaat etmeye | söz vermeye
vaat etmeyi | söz vermeyi
vaat etmiş | söz vermiş
vaat etmişti | söz vermişti
vaat etti | söz verdi
vaat ettik | söz verdik
vaat ettikleri | söz verdikleri
vaat ettiklerini | söz verdiklerini
vaat ettikten | söz verdikten
vaat ettiler | söz verdiler
vaat ettim | söz verdim
vaat ettiği | söz verdiği
vaat ettiğinde | söz verdiğinde
vaat ettiğine | söz verdiğine
vaat ettiğini | söz verdiğini
vakit
vaktinde | vaktinde
vaktiyle | vaktiyle
valiz | bavul
valizde | bavulda
valizden | bavuldan
valize | bavula
valizi | bavulu
valizin | bavulun
valizinde | bavulunda
valizinden | bavulundan
valizine | bavuluna
valizini | bavulunu
valizinin | bavulunun
valiziyle | bavuluyla
valizle | bavulla
valizler | bavullar
valizlerde | bavullarda
valizlerden | bavullardan
valizlere | bavullara
valizleri | bavulları
valizlerin | bavulların
valizlerinde | bavullarında
valizlerinden | bavullarından
valizlerine | bavullarına
valizlerini | bavullarını
valizlerinin | bavullarının
valizleriyle | bavullarıyla
valizlerle | bavullarla
var
var olan | mevcut
varabilecek | varabilecek
varabilir | varabilir
varabiliyor | varabiliyor
varacak | varacak
varacaklar | varacaklar
varacağı | varacağı
varacağını | varacağını
varan | varan
varanlar | varanlar
vararak | vararak
vardı | vardı
vardık
vardıkları | vardıkları
vardıklarını | vardıklarını
vardıktan | vardıktan
vardılar | vardılar
vardım
vardığı | vardığı
vardığına
vardığında | vardığında
vardığını | vardığını
varlıklı | zengin
varma | varma
varmak | varmak
varmakta | varmakta
varmaları
varmalı | varmalı
varması | varması
varmasına | varmasına
varmasında | varmasında
varmasını | varmasını
varmasının | varmasının
varmasıyla | varmasıyla
varmaya | varmaya
varmayı | varmayı
varmış | varmış
varmıştı | varmıştı
varıldı
varın | varın
varınca
varınız | varınız
varıp | varıp
varır | varır
varıyor | varıyor
varıyordu | varıyordu
varıyorlar | varıyorlar
vasıta
vasıtasıyla | yoluyla
vatan | yurt
vatana | yurda
vatanda | yurtta
vatandan | yurttan
vatandaş | yurttaş
vatandaşa | yurttaşa
vatandaşla | yurttaşla
vatandaşlar | yurttaşlar
vatandaşlara | yurttaşlara
vatandaşlarda | yurttaşlarda
vatandaşlardan | yurttaşlardan
vatandaşlarla | yurttaşlarla
vatandaşları | yurttaşları
vatandaşların | yurttaşların
vatandaşlarına | yurttaşlarına
vatandaşlarında | yurttaşlarında
vatandaşlarından | yurttaşlarından
vatandaşlarını | yurttaşlarını
vatandaşlarının | yurttaşlarının
vatandaşlarıyla | yurttaşlarıyla
vatandaşta | yurttaşta
vatandaştan | yurttaştan
vatandaşı | yurttaşı
vatandaşın | yurttaşın
vatandaşına | yurttaşına
vatandaşında | yurttaşında
vatandaşından | yurttaşından
vatandaşını | yurttaşını
vatandaşının | yurttaşının
vatandaşıyla | yurttaşıyla
vatanla | yurtla
vatanlar | yurtlar
vatanlara | yurtlara
vatanlarda | yurtlarda
vatanlardan | yurtlardan
vatanlarla | yurtlarla
vatanları | yurtları
vatanların | yurtların
vatanlarına | yurtlarına
vatanlarında | yurtlarında
vatanlarından | yurtlarından
vatanlarını | yurtlarını
vatanlarının | yurtlarının
vatanlarıyla | yurtlarıyla
vatanı | yurdu
vatanın | yurdun
vatanına | yurduna
vatanında | yurdunda
vatanından | yurdundan
vatanını | yurdunu
vatanının | yurdunun
vatanıyla | yurduyla
vazgeçecek | cayacak
vazgeçecekler | cayacaklar
vazgeçeceği | cayacağı
vazgeçeceğini | cayacağını
vazgeçen | cayan
vazgeçenler | cayanlar
vazgeçerek | cayarak
vazgeçin | cayın
vazgeçiniz | cayınız
vazgeçip | cayıp
vazgeçir | cayar
vazgeçiyor | cayıyor
vazgeçiyordu | cayıyordu
vazgeçiyorlar | cayıyorlar
vazgeçme | cayma
vazgeçmek | caymak
vazgeçmekte | caymakta
vazgeçmesi | cayması
vazgeçmesine | caymasına
vazgeçmesini | caymasını
vazgeçmesinin | caymasının
vazgeçmeye | caymaya
vazgeçmeyi | caymayı
vazgeçmiş | caymış
vazgeçmişti | caymıştı
vazgeçti | caydı
vazgeçtikleri | caydıkları
vazgeçtiklerini | caydıklarını
vazgeçtiler | caydılar
vazgeçtiği | caydığı
vazgeçtiğini | caydığını
vazife | görev
vazifede | görevde
vazifeden | görevden
vazifelendirdi | görevlendirdi
vazifelendirdik | görevlendirdik
vazifelendirdiler | görevlendirdiler
vazifelendirdim | görevlendirdim
vazifelendirdiği | görevlendirdiği
vazifelendirdiğine | görevlendirdiğine
vazifelendirdiğini | görevlendirdiğini
vazifelendirecek | görevlendirecek
vazifelendirecekler | görevlendirecekler
vazifelendireceği | görevlendireceği
vazifelendireceğini | görevlendireceğini
vazifelendiren | görevlendiren
vazifelendirerek | görevlendirerek
vazifelendirildi | atandı
vazifelendirildik | görevlendirildik
vazifelendirildiler | görevlendirildiler
vazifelendirildim | görevlendirildim
vazifelendirildiği | görevlendirildiği
vazifelendirildiğine | görevlendirildiğine
vazifelendirildiğini | görevlendirildiğini
vazifelendirilecek | görevlendirilecek
vazifelendirilecekler | görevlendirilecekler
vazifelendirileceği | görevlendirileceği
vazifelendirileceğini | görevlendirileceğini
vazifelendirilen | görevlendirilen
vazifelendirilerek | görevlendirilerek
vazifelendirilince | görevlendirilince
vazifelendirilip | görevlendirilip
vazifelendiriliyor | görevlendiriliyor
vazifelendiriliyordu | görevlendiriliyordu
vazifelendiriliyorlar | görevlendiriliyorlar
vazifelendirilme | görevlendirilme
vazifelendirilmek | görevlendirilmek
vazifelendirilmek için | görevlendirilmek için
vazifelendirilmeleri | görevlendirilmeleri
vazifelendirilmesi | görevlendirilmesi
vazifelendirilmesine | görevlendirilmesine
vazifelendirilmesini | görevlendirilmesini
vazifelendirilmeye | görevlendirilmeye
vazifelendirilmeyi | görevlendirilmeyi
vazifelendirilmiş | görevlendirilmiş
vazifelendirince | görevlendirince
vazifelendirip | görevlendirip
vazifelendiriyor | görevlendiriyor
vazifelendiriyordu | görevlendiriyordu
vazifelendiriyorlar | görevlendiriyorlar
vazifelendirme | görevlendirme
vazifelendirmek | görevlendirmek
vazifelendirmek için | görevlendirmek için
vazifelendirmeleri | görevlendirmeleri
vazifelendirmesi | görevlendirmesi
vazifelendirmesine | görevlendirmesine
vazifelendirmesini | görevlendirmesini
vazifelendirmeye | görevlendirmeye
vazifelendirmeyi | görevlendirmeyi
vazifelendirmiş | görevlendirmiş
vazifeler | görevler
vazifelerde | görevlerde
vazifelerden | görevlerden
vazifelere | görevlere
vazifeleri | görevleri
vazifelerin | görevlerin
vazifelerinde | görevlerinde
vazifelerinden | görevlerinden
vazifelerine | görevlerine
vazifelerini | görevlerini
vazifelerinin | görevlerinin
vazifeleriyle | görevleriyle
vazifelerle | görevlerle
vazifenin | görevin
vazifesi | görevi
vazifesinde | görevinde
vazifesinden | görevinden
vazifesine | görevine
vazifesini | görevini
vazifesinin | görevinin
vazifesiyle | göreviyle
vazifeye | göreve
vazifeyi | görevi
vazifeyle | görevle
vaziyet | durum
vaziyete | duruma
vaziyeti | durumu
vaziyetin | durumun
vaziyetinde | durumunda
vaziyetinden | durumundan
vaziyetine | durumuna
vaziyetini | durumunu
vaziyetinin | durumunun
vaziyetiyle | durumuyla
vaziyetle | durumla
vaziyetler | durumlar
vaziyetlerde | durumlarda
vaziyetlerden | durumlardan
vaziyetlere | durumlara
vaziyetleri | durumları
vaziyetlerin | durumların
vaziyetlerinde | durumlarında
vaziyetlerinden | durumlarından
vaziyetlerine | durumlarına
vaziyetlerini | durumlarını
vaziyetlerinin | durumlarının
vaziyetleriyle | durumlarıyla
vaziyetlerle | durumlarla
vaziyette | durumda
vaziyetten | durumdan

vefat | ölüm
vefat edecek | ölecek
vefat edecekler | ölecekler
vefat edeceği | öleceği
vefat edeceğini | öleceğini
vefat eden | ölen
vefat edenler | ölenler
vefat eder | ölür
vefat ederek | ölerek
vefat edin | ölün
vefat edince | ölünce
vefat ediniz | ölünüz
vefat edip | ölüp
vefat ediyor | ölüyor
vefat ediyordu | ölüyordu
vefat ediyorlar | ölüyorlar
vefat etme | ölme
vefat etmek | ölmek
vefat etmek için | ölmek için
vefat etmekte | ölmekte
vefat etmeleri | ölmeleri
vefat etmesi | ölmesi
vefat etmesine | ölmesine
vefat etmesini | ölmesini
vefat etmesinin | ölmesinin
vefat etmeye | ölmeye
vefat etmeyi | ölmeyi
vefat etmiş | ölmüş
vefat etmişti | ölmüştü
vefat etti | öldü
vefat ettik | öldük
vefat ettikleri | öldükleri
vefat ettiklerini | öldüklerini
vefat ettiler | öldüler
vefat ettim | öldüm
vefat ettiği | öldüğü
vefat ettiğine | öldüğüne
vefat ettiğini | öldüğünü
vefata | ölüme
vefatla | ölümle
vefatlar | ölümler
vefatlara | ölümlere
vefatlarda | ölümlerde
vefatlardan | ölümlerden
vefatlarla | ölümlerle
vefatları | ölümleri
vefatların | ölümlerin
vefatlarına | ölümlerine
vefatlarında | ölümlerinde
vefatlarından | ölümlerinden
vefatlarını | ölümlerini
vefatlarının | ölümlerinin
vefatlarıyla | ölümleriyle
vefatta | ölümde
vefattan | ölümden
vefatı | ölümü
vefatın | ölümün
vefatına | ölümüne
vefatında | ölümünde
vefatından | ölümünden
vefatını | ölümünü
vefatının | ölümünün
vefatıyla | ölümüyle
vekil | vekil
vekiller | vekiller
verdi
verdik
verdikleri
verdiklerini
verdikten
verdiler
verdim
verdiği
verdiğinde
verdiğine
verdiğini
verebilecek
verebilir
verebiliyor
verecek
verecekler
vereceği
vereceğini
veren
verenler
vererek
verici
verildi | sunuldu
verildik
verildikleri | verildikleri
verildiklerini | verildiklerini
verildikten | verildikten
verildiler | sunuldular
verildim
verildiği | sunulduğu
verildiğinde | verildiğinde
verildiğine
verildiğini | sunulduğunu
verilebilecek | verilebilecek
verilebilir | verilebilir
verilebiliyor | verilebiliyor
verilecek | sunulacak
verilecekler | sunulacaklar
verileceği | sunulacağı
verileceğini | sunulacağını
verilen | sunulan
verilenler | verilenler
verilerek | sunularak
verilin | verilin
verilince
veriliniz | veriliniz
verilip | sunulup
verilir | verilir
veriliyor | sunuluyor
veriliyordu | sunuluyordu
veriliyorlar | sunuluyorlar
verilme | sunulma
verilmek | sunulmak
verilmekte | verilmekte
verilmeleri
verilmeli | verilmeli
verilmesi | sunulması
verilmesinde | verilmesinde
verilmesine | sunulmasına
verilmesini | sunulmasını
verilmesinin | verilmesinin
verilmesiyle | verilmesiyle
verilmeye | sunulmaya
verilmeyi | sunulmayı
verilmiş | sunulmuş
verilmişti | verilmişti
verin
verince
veriniz
verip
verir
veriyor
veriyordu
veriyorlar
verme
vermeden
vermek
vermekte
vermeleri
vermeli
vermesi
vermesinde
vermesine
vermesini
vermesinin
vermesiyle
vermeye
vermeyi
vermiş
vermişti
veya | veya
veyahut | veya

vuku
vuku bulacak | yaşanacak
vuku bulacaklar | yaşanacaklar
vuku bulacağı | yaşanacağı
vuku bulacağını | yaşanacağını
vuku bulan | yaşanan
vuku bulanlar | yaşananlar
vuku bularak | yaşanarak
vuku buldu | oluştu
vuku buldukları | yaşandıkları
vuku bulduklarını | yaşandıklarını
vuku buldular | yaşandılar
vuku bulduğu | yaşandığı
vuku bulduğunu | yaşandığını
vuku bulma | yaşanma
vuku bulmak | yaşanmak
vuku bulmakta | yaşanmakta
vuku bulması | yaşanması
vuku bulmasına | yaşanmasına
vuku bulmasını | yaşanmasını
vuku bulmasının | yaşanmasının
vuku bulmaya | yaşanmaya
vuku bulmayı | yaşanmayı
vuku bulmuş | yaşanmış
vuku bulmuştu | yaşanmıştı
vuku bulun | yaşanın
vuku bulunuz | yaşanınız
vuku bulup | yaşanıp
vuku bulur | yaşanır
vuku buluyor | yaşanıyor
vuku buluyordu | yaşanıyordu
vuku buluyorlar | yaşanıyorlar
vurguladı | dedi
vurguladıkları | anlattıkları
vurguladıklarını | anlattıklarını
vurguladıktan | anlattıktan
vurguladılar | dediler
vurguladığı | anlattığı
vurguladığında | anlattığında
vurguladığını | anlattığını
vurgulama | anlatma
vurgulamak | anlatmak
vurgulamakta | anlatmakta
vurgulamalı | anlatmalı
vurgulaması | anlatması
vurgulamasına | anlatmasına
vurgulamasında | anlatmasında
vurgulamasını | anlatmasını
vurgulamasının | anlatmasının
vurgulamasıyla | anlatmasıyla
vurgulamaya | anlatmaya
vurgulamayı | anlatmayı
vurgulamış | anlatmış
vurgulamıştı | demişti
vurgulandı | söylendi
vurgular | söyler
vurgulayabilecek | anlatabilecek
vurgulayabilir | anlatabilir
vurgulayabiliyor | anlatabiliyor
vurgulayacak | anlatacak
vurgulayacaklar | anlatacaklar
vurgulayacağı | anlatacağı
vurgulayacağını | anlatacağını
vurgulayan | diyen
vurgulayanlar | anlatanlar
vurgulayarak | diyerek
vurgulayın | anlatın
vurgulayınız | anlatınız
vurgulayıp | anlatıp
vurguluyor | diyor
vurguluyordu | söylüyordu
vurguluyorlar | diyorlar

wc | wc

ya
ya da | veya
yabancı | ecnebi
yad
yad edebilecek | anabilecek
yad edebilir | anabilir
yad edebiliyor | anabiliyor
yad edecek | anacak
yad edecekler | anacaklar
yad edeceği | anacağı
yad edeceğini | anacağını
yad eden | anan
yad edenler | ananlar
yad eder | anar
yad ederek | anarak
yad edildi | anıldı
yad edildikleri | anıldıkları
yad edildiklerini | anıldıklarını
yad edildikten | anıldıktan
yad edildiler | anıldılar
yad edildiği | anıldığı
yad edildiğinde | anıldığında
yad edildiğini | anıldığını
yad edilebilecek | anılabilecek
yad edilebilir | anılabilir
yad edilebiliyor | anılabiliyor
yad edilecek | anılacak
yad edilecekler | anılacaklar
yad edileceği | anılacağı
yad edileceğini | anılacağını
yad edilen | anılan
yad edilenler | anılanlar
yad edilerek | anılarak
yad edilin | anılın
yad ediliniz | anılınız
yad edilip | anılıp
yad edilir | anılır
yad ediliyor | anılıyor
yad ediliyordu | anılıyordu
yad ediliyorlar | anılıyorlar
yad edilme | anılma
yad edilmek | anılmak
yad edilmekte | anılmakta
yad edilmeli | anılmalı
yad edilmesi | anılması
yad edilmesinde | anılmasında
yad edilmesine | anılmasına
yad edilmesini | anılmasını
yad edilmesinin | anılmasının
yad edilmesiyle | anılmasıyla
yad edilmeye | anılmaya
yad edilmeyi | anılmayı
yad edilmiş | anılmış
yad edilmişti | anılmıştı
yad edin | anın
yad ediniz | anınız
yad edip | anıp
yad ediyor | anıyor
yad ediyordu | anıyordu
yad ediyorlar | anıyorlar
yad etme | anma
yad etmek | anmak
yad etmekte | anmakta
yad etmeli | anmalı
yad etmesi | anması
yad etmesinde | anmasında
yad etmesine | anmasına
yad etmesini | anmasını
yad etmesinin | anmasının
yad etmesiyle | anmasıyla
yad etmeye | anmaya
yad etmeyi | anmayı
yad etmiş | anmış
yad etmişti | anmıştı
yad etti | andı
yad ettikleri | andıkları
yad ettiklerini | andıklarını
yad ettikten | andıktan
yad ettiler | andılar
yad ettiği | andığı
yad ettiğinde | andığında
yad ettiğini | andığını
yahut | veya
yakaladı | yakaladı
yakaladıkları | yakaladıkları
yakaladıklarını | yakaladıklarını
yakaladıktan | yakaladıktan
yakaladılar | yakaladılar
yakaladığı | yakaladığı
yakaladığında | yakaladığında
yakaladığını | yakaladığını
yakalama | yakalama
yakalamak | yakalamak
yakalamakta | yakalamakta
yakalamalı | yakalamalı
yakalaması | yakalaması
yakalamasına | yakalamasına
yakalamasında | yakalamasında
yakalamasını | yakalamasını
yakalamasının | yakalamasının
yakalamasıyla | yakalamasıyla
yakalamaya | yakalamaya
yakalamayı | yakalamayı
yakalamış | yakalamış
yakalamıştı | yakalamıştı
yakalanabilecek | yakalanabilecek
yakalanabilir | yakalanabilir
yakalanabiliyor | yakalanabiliyor
yakalanacak | yakalanacak
yakalanacaklar | yakalanacaklar
yakalanacağı | yakalanacağı
yakalanacağını | yakalanacağını
yakalanan | yakalanan
yakalananlar | yakalananlar
yakalanarak | yakalanarak
yakalandı | yakalandı
yakalandıkları | yakalandıkları
yakalandıklarını | yakalandıklarını
yakalandıktan | yakalandıktan
yakalandılar | yakalandılar
yakalandığı | yakalandığı
yakalandığında | yakalandığında
yakalandığını | yakalandığını
yakalanma | yakalanma
yakalanmak | yakalanmak
yakalanmakta | yakalanmakta
yakalanmalı | yakalanmalı
yakalanması | yakalanması
yakalanmasına | yakalanmasına
yakalanmasında | yakalanmasında
yakalanmasını | yakalanmasını
yakalanmasının | yakalanmasının
yakalanmasıyla | yakalanmasıyla
yakalanmaya | yakalanmaya
yakalanmayı | yakalanmayı
yakalanmış | yakalanmış
yakalanmıştı | yakalanmıştı
yakalanın | yakalanın
yakalanınız | yakalanınız
yakalanıp | yakalanıp
yakalanır | yakalanır
yakalanıyor | yakalanıyor
yakalanıyordu | yakalanıyordu
yakalanıyorlar | yakalanıyorlar
yakalar | yakalar
yakalayabilecek | yakalayabilecek
yakalayabilir | yakalayabilir
yakalayabiliyor | yakalayabiliyor
yakalayacak | yakalayacak
yakalayacaklar | yakalayacaklar
yakalayacağı | yakalayacağı
yakalayacağını | yakalayacağını
yakalayan | yakalayan
yakalayanlar | yakalayanlar
yakalayarak | yakalayarak
yakalayın | yakalayın
yakalayınız | yakalayınız
yakalayıp | yakalayıp
yakalıyor | yakalıyor
yakalıyordu | yakalıyordu
yakalıyorlar | yakalıyorlar
yaklaşık | kabaca
yaklaşık olarak | kabaca
yakın
yakın gelecekte | yakında
yakın zamanda | yakında
yakınabilecek | yakınabilecek
yakınabilir | yakınabilir
yakınabiliyor | yakınabiliyor
yakınacak | yakınacak
yakınacaklar | yakınacaklar
yakınacağı | yakınacağı
yakınacağını | yakınacağını
yakınan | yakınan
yakınanlar | yakınanlar
yakınarak | yakınarak
yakında | yakında
yakındı | yakındı
yakındıkları | yakındıkları
yakındıklarını | yakındıklarını
yakındıktan | yakındıktan
yakındılar | yakındılar
yakındığı | yakındığı
yakındığında | yakındığında
yakındığını | yakındığını
yakınlarında | civarında
yakınma | yakınma
yakınmak | yakınmak
yakınmakta | yakınmakta
yakınmalı | yakınmalı
yakınması | yakınması
yakınmasına | yakınmasına
yakınmasında | yakınmasında
yakınmasını | yakınmasını
yakınmasının | yakınmasının
yakınmasıyla | yakınmasıyla
yakınmaya | yakınmaya
yakınmayı | yakınmayı
yakınmış | yakınmış
yakınmıştı | yakınmıştı
yakının | yakının
yakınında | civarında
yakınınız | yakınınız
yakınıp | yakınıp
yakınır | yakınır
yakınıyor | yakınıyor
yakınıyordu | yakınıyordu
yakınıyorlar | yakınıyorlar
yalnız | salt
yalnızca | salt
yan
yan yattı | devrildi
yana
yandan
yani | yani
yanlış | hata
yanlışa | hataya
yanlışla | hatayla
yanlışlar | hatalar
yanlışlara | hatalara
yanlışlarda | hatalarda
yanlışlardan | hatalardan
yanlışlarla | hatalarla
yanlışları | hataları
yanlışların | hataların
yanlışlarına | hatalarına
yanlışlarında | hatalarında
yanlışlarından | hatalarından
yanlışlarını | hatalarını
yanlışlarının | hatalarının
yanlışlarıyla | hatalarıyla
yanlışlıkla | kazara
yanlışta | hatada
yanlıştan | hatadan
yanlışı | hatası
yanlışın | hatanın
yanlışına | hatasına
yanlışında | hatasında
yanlışından | hatasından
yanlışını | hatasını
yanlışının | hatasının
yanlışıyla | hatasıyla
yanmaya
yanmaya başladı | tutuştu
yanı
yanı başında | yanında
yanında | yanında
yanıt | cevap
yanıt verdi | cevapladı
yanıt verdikleri | cevapladıkları
yanıt verdiklerini | cevapladıklarını
yanıt verdiler | cevapladılar
yanıt verdiği | cevapladığı
yanıt verdiğini | cevapladığını
yanıt verecek | cevaplayacak
yanıt verecekler | cevaplayacaklar
yanıt vereceği | cevaplayacağı
yanıt vereceğini | cevaplayacağını
yanıt veren | cevaplayan
yanıt verenler | cevaplayanlar
yanıt vererek | cevaplayarak
yanıt verin | cevaplayın
yanıt veriniz | cevaplayınız
yanıt verip | cevaplayıp
yanıt verir | cevaplar
yanıt veriyor | cevaplıyor
yanıt veriyordu | cevaplıyordu
yanıt veriyorlar | cevaplıyorlar
yanıt verme | cevaplama
yanıt vermek | cevaplamak
yanıt vermekte | cevaplamakta
yanıt vermesi | cevaplaması
yanıt vermesine | cevaplamasına
yanıt vermesini | cevaplamasını
yanıt vermesinin | cevaplamasının
yanıt vermeye | cevaplamaya
yanıt vermeyi | cevaplamayı
yanıt vermiş | cevaplamış
yanıt vermişti | cevaplamıştı
yanıta | cevaba
yanıtla | cevapla
yanıtladı | cevapladı
yanıtladıkları | cevapladıkları
yanıtladıklarını | cevapladıklarını
yanıtladılar | cevapladılar
yanıtladığı | cevapladığı
yanıtladığını | cevapladığını
yanıtlama | cevaplama
yanıtlamak | cevaplamak
yanıtlamakta | cevaplamakta
yanıtlaması | cevaplaması
yanıtlamasına | cevaplamasına
yanıtlamasını | cevaplamasını
yanıtlamasının | cevaplamasının
yanıtlamaya | cevaplamaya
yanıtlamayı | cevaplamayı
yanıtlamış | cevaplamış
yanıtlamıştı | cevaplamıştı
yanıtlar | cevaplar
yanıtlara | cevaplara
yanıtlarda | cevaplarda
yanıtlardan | cevaplardan
yanıtlarla | cevaplarla
yanıtları | cevapları
yanıtların | cevapların
yanıtlarına | cevaplarına
yanıtlarında | cevaplarında
yanıtlarından | cevaplarından
yanıtlarını | cevaplarını
yanıtlarının | cevaplarının
yanıtlarıyla | cevaplarıyla
yanıtlayacak | cevaplayacak
yanıtlayacaklar | cevaplayacaklar
yanıtlayacağı | cevaplayacağı
yanıtlayacağını | cevaplayacağını
yanıtlayan | cevaplayan
yanıtlayanlar | cevaplayanlar
yanıtlayarak | cevaplayarak
yanıtlayın | cevaplayın
yanıtlayınız | cevaplayınız
yanıtlayıp | cevaplayıp
yanıtlıyor | cevaplıyor
yanıtlıyordu | cevaplıyordu
yanıtlıyorlar | cevaplıyorlar
yanıtta | cevapta
yanıttan | cevaptan
yanıtı | cevabı
yanıtın | cevabın
yanıtına | cevabına
yanıtında | cevabında
yanıtından | cevabından
yanıtını | cevabını
yanıtının | cevabının
yanıtıyla | cevabıyla
yapabilecek
yapabilir
yapabiliyor
yapacak
yapacaklar
yapacağı
yapacağını
yapan
yapanlar
yapar
yaparak
yapma
yapmak
yapmakta
yapmaları
yapmalı
yapması
yapmasına
yapmasında
yapmasını
yapmasının
yapmasıyla
yapmaya
yapmayı
yapmış
yapmıştı
yaptı
yaptık
yaptıkları
yaptıklarını
yaptıktan
yaptılar
yaptım
yaptığı
yaptığına
yaptığında
yaptığını
yapı | bina
yapıda | binada
yapıdan | binadan
yapılacak | yapılacak
yapılan
yapılan ihbar üzerine | ihbar üzerine
yapılar | binalar
yapılara | binalara
yapılarda | binalarda
yapılardan | binalardan
yapılarla | binalarla
yapıları | binaları
yapıların | binaların
yapılarına | binalarına
yapılarında | binalarında
yapılarından | binalarından
yapılarını | binalarını
yapılarının | binalarının
yapılarıyla | binalarıyla
yapıldı | yapıldı
yapılıyor | yapılıyor
yapın
yapınca
yapının | binanın
yapınız
yapıp
yapısı | binası
yapısına | binasına
yapısında | binasında
yapısından | binasından
yapısını | binasını
yapısının | binasının
yapısıyla | binasıyla
yapıt | eser
yapıta | esere
yapıtla | eserle
yapıtlar | eserler
yapıtlara | eserlere
yapıtlarda | eserlerde
yapıtlardan | eserlerden
yapıtlarla | eserlerle
yapıtları | eserleri
yapıtların | eserlerin
yapıtlarına | eserlerine
yapıtlarında | eserlerinde
yapıtlarından | eserlerinden
yapıtlarını | eserlerini
yapıtlarının | eserlerinin
yapıtlarıyla | eserleriyle
yapıtta | eserde
yapıttan | eserden
yapıtı | eseri
yapıtın | eserin
yapıtına | eserine
yapıtında | eserinde
yapıtından | eserinden
yapıtını | eserini
yapıtının | eserinin
yapıtıyla | eseriyle
yapıya | binaya
yapıyla | binayla
yapıyor
yapıyordu
yapıyorlar
yapıyı | binayı
yara
yara alacak | yara alacak
yara alacaklar | yara alacaklar
yara alacağı | yara alacağı
yara alacağını | yara alacağını
yara alan | yara alan
yara alarak | yara alarak
yara aldı | yara aldı
yara aldık | yara aldık
yara aldılar | yara aldılar
yara aldım | yara aldım
yara aldığı | yara aldığı
yara aldığına | yara aldığına
yara aldığını | yara aldığını
yara alma | yara alma
yara almak | yara almak
yara almak için | yara almak için
yara almaları | yara almaları
yara alması | yara alması
yara almasına | yara almasına
yara almasını | yara almasını
yara almaya | yara almaya
yara almayı | yara almayı
yara almış | yara almış
yara alınca | yara alınca
yara alıp | yara alıp
yara alıyor | yara alıyor
yara alıyordu | yara alıyordu
yara alıyorlar | yara alıyorlar
yaralanacak | yara alacak
yaralanacaklar | yara alacaklar
yaralanacağı | yara alacağı
yaralanacağını | yara alacağını
yaralanan | yara alan
yaralanan olmadı | yaralanan yok
yaralanan yok | yaralanan yok
yaralanarak | yara alarak
yaralandı | yara aldı
yaralandık | yara aldık
yaralandılar | yara aldılar
yaralandım | yara aldım
yaralandığı | yara aldığı
yaralandığına | yara aldığına
yaralandığını | yara aldığını
yaralanma | yara alma
yaralanmadı
yaralanmak | yara almak
yaralanmak için | yara almak için
yaralanmaları | yara almaları
yaralanması | yara alması
yaralanmasına | yara almasına
yaralanmasını | yara almasını
yaralanmaya | yara almaya
yaralanmayı | yara almayı
yaralanmış | yara almış
yaralanınca | yara alınca
yaralanıp | yara alıp
yaralanıyor | yara alıyor
yaralanıyordu | yara alıyordu
yaralanıyorlar | yara alıyorlar
yarar | fayda
yarara | yarara
yararda | faydada
yarardan | faydadan
yararla | yararla
yararlanacak | faydalanacak
yararlanacaklar | faydalanacaklar
yararlanacağı | faydalanacağı
yararlanacağını | faydalanacağını
yararlanan | faydalanan
yararlananlar | faydalananlar
yararlanarak | faydalanarak
yararlandı | faydalandı
yararlandık | faydalandık
yararlandıkları | faydalandıkları
yararlandıklarını | faydalandıklarını
yararlandılar | faydalandılar
yararlandım | faydalandım
yararlandığı | faydalandığı
yararlandığına | faydalandığına
yararlandığını | faydalandığını
yararlanma | faydalanma
yararlanmak | faydalanmak
yararlanmak için | faydalanmak için
yararlanmakta | faydalanmakta
yararlanmaları | faydalanmaları
yararlanması | faydalanması
yararlanmasına | faydalanmasına
yararlanmasını | faydalanmasını
yararlanmasının | faydalanmasının
yararlanmaya | faydalanmaya
yararlanmayı | faydalanmayı
yararlanmış | faydalanmış
yararlanmıştı | faydalanmıştı
yararlanın | faydalanın
yararlanınca | faydalanınca
yararlanınız | faydalanınız
yararlanıp | faydalanıp
yararlanır | faydalanır
yararlanıyor | faydalanıyor
yararlanıyordu | faydalanıyordu
yararlanıyorlar | faydalanıyorlar
yararlar | faydalar
yararlara | faydalara
yararlarda | faydalarda
yararlardan | faydalardan
yararlarla | faydalarla
yararları | faydaları
yararların | faydaların
yararlarına | faydalarına
yararlarında | faydalarında
yararlarından | faydalarından
yararlarını | faydalarını
yararlarının | faydalarının
yararlarıyla | faydalarıyla
yararlı | faydalı
yararı | yararı
yararın | yararın
yararına | yararına
yararında | yararında
yararından | yararından
yararını | yararını
yararının | yararının
yararıyla | yararıyla
yardım
yardım edecek | yardım edecek
yardım edecekler | yardım edecekler
yardım edeceği | yardım edeceği
yardım edeceğini | yardım edeceğini
yardım eden | yardım eden
yardım edenler | yardım edenler
yardım eder | yardım eder
yardım ederek | yardım ederek
yardım edin | yardım edin
yardım ediniz | yardım ediniz
yardım edip | yardım edip
yardım ediyor | yardım ediyor
yardım ediyordu | yardım ediyordu
yardım ediyorlar | yardım ediyorlar
yardım etme | yardım etme
yardım etmek | yardım etmek
yardım etmekte | yardım etmekte
yardım etmesi | yardım etmesi
yardım etmesine | yardım etmesine
yardım etmesini | yardım etmesini
yardım etmesinin | yardım etmesinin
yardım etmeye | yardım etmeye
yardım etmeyi | yardım etmeyi
yardım etmiş | yardım etmiş
yardım etmişti | yardım etmişti
yardım etti | yardım etti
yardım ettikleri | yardım ettikleri
yardım ettiklerini | yardım ettiklerini
yardım ettiler | yardım ettiler
yardım ettiği | yardım ettiği
yardım ettiğini | yardım ettiğini
yardımcı
yardımcı olacak | yardım edecek
yardımcı olacaklar | yardım edecekler
yardımcı olacağı | yardım edeceği
yardımcı olacağını | yardım edeceğini
yardımcı olan | yardım eden
yardımcı olanlar | yardım edenler
yardımcı olarak | yardım ederek
yardımcı oldu | yardım etti
yardımcı oldukları | yardım ettikleri
yardımcı olduklarını | yardım ettiklerini
yardımcı oldular | yardım ettiler
yardımcı olduğu | yardım ettiği
yardımcı olduğunu | yardım ettiğini
yardımcı olma | yardım etme
yardımcı olmak | yardım etmek
yardımcı olmakta | yardım etmekte
yardımcı olması | yardım etmesi
yardımcı olmasına | yardım etmesine
yardımcı olmasını | yardım etmesini
yardımcı olmasının | yardım etmesinin
yardımcı olmaya | yardım etmeye
yardımcı olmayı | yardım etmeyi
yardımcı olmuş | yardım etmiş
yardımcı olmuştu | yardım etmişti
yardımcı olun | yardım edin
yardımcı olunuz | yardım ediniz
yardımcı olup | yardım edip
yardımcı olur | yardım eder
yardımcı oluyor | yardım ediyor
yardımcı oluyordu | yardım ediyordu
yardımcı oluyorlar | yardım ediyorlar
yardımsever | hayırsever
yardımseverde | hayırseverde
yardımseverden | hayırseverden
yardımsevere | hayırsevere
yardımseveri | hayırseveri
yardımseverin | hayırseverin
yardımseverinde | hayırseverinde
yardımseverinden | hayırseverinden
yardımseverine | hayırseverine
yardımseverini | hayırseverini
yardımseverinin | hayırseverinin
yardımseveriyle | hayırseveriyle
yardımseverle | hayırseverle
yardımseverler | hayırseverler
yardımseverlerde | hayırseverlerde
yardımseverlerden | hayırseverlerden
yardımseverlere | hayırseverlere
yardımseverleri | hayırseverleri
yardımseverlerin | hayırseverlerin
yardımseverlerinde | hayırseverlerinde
yardımseverlerinden | hayırseverlerinden
yardımseverlerine | hayırseverlerine
yardımseverlerini | hayırseverlerini
yardımseverlerinin | hayırseverlerinin
yardımseverleriyle | hayırseverleriyle
yardımseverlerle | hayırseverlerle
yardımıyla | sayesinde
yargıca | hakime
yargıcı | hakimi
yargıcın | hakimin
yargıç | hakim
yargıçlar | hakimler
yasa | yasa
yasa dışı | kanunsuz
yasada | yasada
yasadan | yasadan
yasadışı | kanunsuz
yasal | yasal
yasalar | yasalar
yasalara | yasalara
yasalarda | yasalarda
yasalardan | yasalardan
yasalarla | yasalarla
yasaları | yasaları
yasaların | yasaların
yasalarına | yasalarına
yasalarında | yasalarında
yasalarından | yasalarından
yasalarını | yasalarını
yasalarının | yasalarının
yasalarıyla | yasalarıyla
yasanın | kanunun
yasası | kanunu
yasasına | kanununa
yasasında | kanununda
yasasından | kanunundan
yasasını | kanununu
yasasının | kanununun
yasasıyla | kanunuyla
yasaya | kanuna
yasayla | kanunla
yasayı | kanunu
yattı
yavaş
yavaş yavaş | adım adım
yayımladı | yayımladı
yayımladık | yayımladık
yayımladıkları | yayımladıkları
yayımladıklarını | yayımladıklarını
yayımladıktan | yayımladıktan
yayımladılar | yayımladılar
yayımladım | yayımladım
yayımladığı | yayımladığı
yayımladığına | yayımladığına
yayımladığında | yayımladığında
yayımladığını | yayımladığını
yayımlama | yayımlama
yayımlamak | yayımlamak
yayımlamak için | yayımlamak için
yayımlamakta | yayımlamakta
yayımlamaları | yayımlamaları
yayımlamalı | yayımlamalı
yayımlaması | yayımlaması
yayımlamasına | yayımlamasına
yayımlamasında | yayımlamasında
yayımlamasını | yayımlamasını
yayımlamasının | yayımlamasının
yayımlamasıyla | yayımlamasıyla
yayımlamaya | yayımlamaya
yayımlamayı | yayımlamayı
yayımlamış | yayımlamış
yayımlamıştı | yayımlamıştı
yayımlanacak | yayımlanacak
yayımlanacaklar | yayımlanacaklar
yayımlanacağı | yayımlanacağı
yayımlanacağını | yayımlanacağını
yayımlanan | yayımlanan
yayımlananlar | yayımlananlar
yayımlanarak | yayımlanarak
yayımlandı | yayımlandı
yayımlandık | yayımlandık
yayımlandıkları | yayımlandıkları
yayımlandıklarını | yayımlandıklarını
yayımlandılar | yayımlandılar
yayımlandım | yayımlandım
yayımlandığı | yayımlandığı
yayımlandığına | yayımlandığına
yayımlandığını | yayımlandığını
yayımlanma | yayımlanma
yayımlanmak | yayımlanmak
yayımlanmak için | yayımlanmak için
yayımlanmakta | yayımlanmakta
yayımlanmaları | yayımlanmaları
yayımlanması | yayımlanması
yayımlanmasına | yayımlanmasına
yayımlanmasını | yayımlanmasını
yayımlanmasının | yayımlanmasının
yayımlanmaya | yayımlanmaya
yayımlanmayı | yayımlanmayı
yayımlanmış | yayımlanmış
yayımlanmıştı | yayımlanmıştı
yayımlanın | yayımlanın
yayımlanınca | yayımlanınca
yayımlanınız | yayımlanınız
yayımlanıp | yayımlanıp
yayımlanır | yayımlanır
yayımlanıyor | yayımlanıyor
yayımlanıyordu | yayımlanıyordu
yayımlanıyorlar | yayımlanıyorlar
yayımlar | yayımlar
yayımlayabilecek | yayımlayabilecek
yayımlayabilir | yayımlayabilir
yayımlayabiliyor | yayımlayabiliyor
yayımlayacak | yayımlayacak
yayımlayacaklar | yayımlayacaklar
yayımlayacağı | yayımlayacağı
yayımlayacağını | yayımlayacağını
yayımlayan | yayımlayan
yayımlayanlar | yayımlayanlar
yayımlayarak | yayımlayarak
yayımlayın | yayımlayın
yayımlayınca | yayımlayınca
yayımlayınız | yayımlayınız
yayımlayıp | yayımlayıp
yayımlıyor | yayımlıyor
yayımlıyordu | yayımlıyordu
yayımlıyorlar | yayımlıyorlar
yayınladı | yayımladı
yayınladık | yayımladık
yayınladıkları | yayımladıkları
yayınladıklarını | yayımladıklarını
yayınladıktan | yayımladıktan
yayınladılar | yayımladılar
yayınladım | yayımladım
yayınladığı | yayımladığı
yayınladığına | yayımladığına
yayınladığında | yayımladığında
yayınladığını | yayımladığını
yayınlama | yayımlama
yayınlamak | yayımlamak
yayınlamak için | yayımlamak için
yayınlamakta | yayımlamakta
yayınlamaları | yayımlamaları
yayınlamalı | yayımlamalı
yayınlaması | yayımlaması
yayınlamasına | yayımlamasına
yayınlamasında | yayımlamasında
yayınlamasını | yayımlamasını
yayınlamasının | yayımlamasının
yayınlamasıyla | yayımlamasıyla
yayınlamaya | yayımlamaya
yayınlamayı | yayımlamayı
yayınlamış | yayımlamış
yayınlamıştı | yayımlamıştı
yayınlanacak | yayımlanacak
yayınlanacaklar | yayımlanacaklar
yayınlanacağı | yayımlanacağı
yayınlanacağını | yayımlanacağını
yayınlanan | yayımlanan
yayınlananlar | yayımlananlar
yayınlanarak | yayımlanarak
yayınlandı | yayımlandı
yayınlandık | yayımlandık
yayınlandıkları | yayımlandıkları
yayınlandıklarını | yayımlandıklarını
yayınlandılar | yayımlandılar
yayınlandım | yayımlandım
yayınlandığı | yayımlandığı
yayınlandığına | yayımlandığına
yayınlandığını | yayımlandığını
yayınlanma | yayımlanma
yayınlanmak | yayımlanmak
yayınlanmak için | yayımlanmak için
yayınlanmakta | yayımlanmakta
yayınlanmaları | yayımlanmaları
yayınlanması | yayımlanması
yayınlanmasına | yayımlanmasına
yayınlanmasını | yayımlanmasını
yayınlanmasının | yayımlanmasının
yayınlanmaya | yayımlanmaya
yayınlanmayı | yayımlanmayı
yayınlanmış | yayımlanmış
yayınlanmıştı | yayımlanmıştı
yayınlanın | yayımlanın
yayınlanınca | yayımlanınca
yayınlanınız | yayımlanınız
yayınlanıp | yayımlanıp
yayınlanır | yayımlanır
yayınlanıyor | yayımlanıyor
yayınlanıyordu | yayımlanıyordu
yayınlanıyorlar | yayımlanıyorlar
yayınlar | yayımlar
yayınlayabilecek | yayımlayabilecek
yayınlayabilir | yayımlayabilir
yayınlayabiliyor | yayımlayabiliyor
yayınlayacak | yayımlayacak
yayınlayacaklar | yayımlayacaklar
yayınlayacağı | yayımlayacağı
yayınlayacağını | yayımlayacağını
yayınlayan | yayımlayan
yayınlayanlar | yayımlayanlar
yayınlayarak | yayımlayarak
yayınlayın | yayımlayın
yayınlayınca | yayımlayınca
yayınlayınız | yayımlayınız
yayınlayıp | yayımlayıp
yayınlıyor | yayımlıyor
yayınlıyordu | yayımlıyordu
yayınlıyorlar | yayımlıyorlar
yaz
yaz aylarında | yazın
yaz mevsiminde | yazın
yazacak | yazacak
yazacaklar | yazacaklar
yazacağı | yazacağı
yazacağını | yazacağını
yazan | yazan
yazar | yazar
yazara | yazara
yazarak | yazarak
yazarda | yazarda
yazardan | yazardan
yazarla | yazarla
yazarlar | yazarlar
yazarlara | yazarlara
yazarlarda | yazarlarda
yazarlardan | yazarlardan
yazarlarla | yazarlarla
yazarları | yazarları
yazarların | yazarların
yazarlarına | yazarlarına
yazarlarında | yazarlarında
yazarlarından | yazarlarından
yazarlarını | yazarlarını
yazarlarının | yazarlarının
yazarlarıyla | yazarlarıyla
yazarı | yazarı
yazarın | yazarın
yazarına | yazarına
yazarında | yazarında
yazarından | yazarından
yazarını | yazarını
yazarının | yazarının
yazarıyla | yazarıyla
yazdı | yazdı
yazdık | yazdık
yazdılar | yazdılar
yazdım | yazdım
yazdığı | yazdığı
yazdığına | yazdığına
yazdığını | yazdığını
yazma | yazma
yazmak | yazmak
yazmak için | yazmak için
yazmaları | yazmaları
yazması | yazması
yazmasına | yazmasına
yazmasını | yazmasını
yazmaya | yazmaya
yazmayı | yazmayı
yazmış | yazmış
yazık
yazılacak | yazılacak
yazılacaklar | yazılacaklar
yazılacağı | yazılacağı
yazılacağını | yazılacağını
yazılan | yazılan
yazılarak | yazılarak
yazıldı | yazıldı
yazıldık | yazıldık
yazıldılar | yazıldılar
yazıldım | yazıldım
yazıldığı | yazıldığı
yazıldığına | yazıldığına
yazıldığını | yazıldığını
yazılma | yazılma
yazılmak | yazılmak
yazılmak için | yazılmak için
yazılmaları | yazılmaları
yazılması | yazılması
yazılmasına | yazılmasına
yazılmasını | yazılmasını
yazılmaya | yazılmaya
yazılmayı | yazılmayı
yazılmış | yazılmış
yazılınca | yazılınca
yazılıp | yazılıp
yazılıyor | yazılıyor
yazılıyordu | yazılıyordu
yazılıyorlar | yazılıyorlar
yazın | yazın
yazınca | yazınca
yazıp | yazıp
yazıyor | yazıyor
yazıyordu | yazıyordu
yazıyorlar | yazıyorlar
yaş
yaş günü | yaş günü
yaş gününde | yaş gününde
yaş gününden | yaş gününden
yaş gününe | yaş gününe
yaş gününü | yaş gününü
yaş gününün | yaş gününün
yaş günüyle | yaş günüyle
yaşadı
yaşam | hayat
yaşama | hayata
yaşamda | hayatta
yaşamdan | hayattan
yaşamla | hayatla
yaşamlar | hayatlar
yaşamlara | hayatlara
yaşamlarda | hayatlarda
yaşamlardan | hayatlardan
yaşamlarla | hayatlarla
yaşamları | hayatları
yaşamların | hayatların
yaşamlarına | hayatlarına
yaşamlarında | hayatlarında
yaşamlarından | hayatlarından
yaşamlarını | hayatlarını
yaşamlarının | hayatlarının
yaşamlarıyla | hayatlarıyla
yaşamı | hayatı
yaşamın | hayatın
yaşamına | hayatına
yaşamında | hayatında
yaşamından | hayatından
yaşamını | hayatını
yaşamını yitirdi | öldü
yaşamını yitirdik | öldük
yaşamını yitirdikleri | öldükleri
yaşamını yitirdiklerini | öldüklerini
yaşamını yitirdiler | öldüler
yaşamını yitirdim | öldüm
yaşamını yitirdiği | öldüğü
yaşamını yitirdiğine | öldüğüne
yaşamını yitirdiğini | öldüğünü
yaşamını yitirecek | ölecek
yaşamını yitirecekler | ölecekler
yaşamını yitireceği | öleceği
yaşamını yitireceğini | öleceğini
yaşamını yitiren | ölen
yaşamını yitirenler | ölenler
yaşamını yitirerek | ölerek
yaşamını yitirin | ölün
yaşamını yitirince | ölünce
yaşamını yitiriniz | ölünüz
yaşamını yitirip | ölüp
yaşamını yitirir | ölür
yaşamını yitiriyor | ölüyor
yaşamını yitiriyordu | ölüyordu
yaşamını yitiriyorlar | ölüyorlar
yaşamını yitirme | ölme
yaşamını yitirmek | ölmek
yaşamını yitirmek için | ölmek için
yaşamını yitirmekte | ölmekte
yaşamını yitirmeleri | ölmeleri
yaşamını yitirmesi | ölmesi
yaşamını yitirmesine | ölmesine
yaşamını yitirmesini | ölmesini
yaşamını yitirmesinin | ölmesinin
yaşamını yitirmeye | ölmeye
yaşamını yitirmeyi | ölmeyi
yaşamını yitirmiş | ölmüş
yaşamını yitirmişti | ölmüştü
yaşamının | hayatının
yaşamıyla | hayatıyla
yaşanacak | yaşanacak
yaşanacaklar | yaşanacaklar
yaşanacağı | yaşanacağı
yaşanacağını | yaşanacağını
yaşanan | yaşanan
yaşananlar | yaşananlar
yaşanarak | yaşanarak
yaşandı | oluştu
yaşandıkları | yaşandıkları
yaşandıklarını | yaşandıklarını
yaşandılar | yaşandılar
yaşandığı | yaşandığı
yaşandığını | yaşandığını
yaşanma | yaşanma
yaşanmak | yaşanmak
yaşanmakta | yaşanmakta
yaşanması | yaşanması
yaşanmasına | yaşanmasına
yaşanmasını | yaşanmasını
yaşanmasının | yaşanmasının
yaşanmaya | yaşanmaya
yaşanmayı | yaşanmayı
yaşanmış | yaşanmış
yaşanmıştı | yaşanmıştı
yaşanın | yaşanın
yaşanınız | yaşanınız
yaşanıp | yaşanıp
yaşanır | yaşanır
yaşanıyor | yaşanıyor
yaşanıyordu | yaşanıyordu
yaşanıyorlar | yaşanıyorlar
yaşlı
yaşlı bakım evi | huzurevi
yaşlı kişiler | yaşlılar
yaşlı kişilere | yaşlılara
yaşlı kişileri | yaşlıları
yaşlılar | yaşlılar
yaşlılara | yaşlılara
yaşlıları | yaşlıları
yaştakilere
yaşında
yaşında olan | yaşındaki
yaşındaki | yaşındaki

yegane | tek
yegâne | tek
yel | yel
yelde | yelde
yelden | yelden
yele | yele
yeli | yeli
yelin | yelin
yelinde | yelinde
yelinden | yelinden
yeline | yeline
yelini | yelini
yelinin | yelinin
yeliyle | yeliyle
yelle | yelle
yeller | yeller
yellerde | yellerde
yellerden | yellerden
yellere | yellere
yelleri | yelleri
yellerin | yellerin
yellerinde | yellerinde
yellerinden | yellerinden
yellerine | yellerine
yellerini | yellerini
yellerinin | yellerinin
yelleriyle | yelleriyle
yellerle | yellerle
yendi | yendi
yendik | yendik
yendikleri | yendikleri
yendiklerini | yendiklerini
yendiler | yendiler
yendim | yendim
yendiği | yendiği
yendiğine | yendiğine
yendiğini | yendiğini
yenecek | yenecek
yenecekler | yenecekler
yeneceği | yeneceği
yeneceğini | yeneceğini
yenen | yenen
yenenler | yenenler
yener | yener
yenerek | yenerek
yeni
yeni doğan | yenidoğan
yeniden | yine
yenidoğan | yenidoğan
yenildi | yenildi
yenildik | yenildik
yenildikleri | yenildikleri
yenildiklerini | yenildiklerini
yenildiler | yenildiler
yenildim | yenildim
yenildiği | yenildiği
yenildiğine | yenildiğine
yenildiğini | yenildiğini
yenilecek | yenilecek
yenilecekler | yenilecekler
yenileceği | yenileceği
yenileceğini | yenileceğini
yenilen | yenilen
yenilenler | yenilenler
yenilerek | yenilerek
yenilgi | yenilgi
yenilgide | yenilgide
yenilgiden | yenilgiden
yenilgiler | yenilgiler
yenilgilerde | yenilgilerde
yenilgilerden | yenilgilerden
yenilgilere | yenilgilere
yenilgileri | yenilgileri
yenilgilerin | yenilgilerin
yenilgilerinde | yenilgilerinde
yenilgilerinden | yenilgilerinden
yenilgilerine | yenilgilerine
yenilgilerini | yenilgilerini
yenilgilerinin | yenilgilerinin
yenilgileriyle | yenilgileriyle
yenilgilerle | yenilgilerle
yenilginin | yenilginin
yenilgisi | yenilgisi
yenilgisinde | yenilgisinde
yenilgisinden | yenilgisinden
yenilgisine | yenilgisine
yenilgisini | yenilgisini
yenilgisinin | yenilgisinin
yenilgisiyle | yenilgisiyle
yenilgiye | yenilgiye
yenilgiye uğradı | yenildi
yenilgiye uğradıkları | yenildikleri
yenilgiye uğradıklarını | yenildiklerini
yenilgiye uğradılar | yenildiler
yenilgiye uğradığı | yenildiği
yenilgiye uğradığını | yenildiğini
yenilgiye uğrama | yenilme
yenilgiye uğramak | yenilmek
yenilgiye uğramakta | yenilmekte
yenilgiye uğraması | yenilmesi
yenilgiye uğramasına | yenilmesine
yenilgiye uğramasını | yenilmesini
yenilgiye uğramasının | yenilmesinin
yenilgiye uğramaya | yenilmeye
yenilgiye uğramayı | yenilmeyi
yenilgiye uğramış | yenilmiş
yenilgiye uğramıştı | yenilmişti
yenilgiye uğrar | yenilir
yenilgiye uğratacak | yenecek
yenilgiye uğratacaklar | yenecekler
yenilgiye uğratacağı | yeneceği
yenilgiye uğratacağını | yeneceğini
yenilgiye uğratan | yenen
yenilgiye uğratanlar | yenenler
yenilgiye uğratarak | yenerek
yenilgiye uğratma | yenme
yenilgiye uğratmak | yenmek
yenilgiye uğratmakta | yenmekte
yenilgiye uğratması | yenmesi
yenilgiye uğratmasına | yenmesine
yenilgiye uğratmasını | yenmesini
yenilgiye uğratmasının | yenmesinin
yenilgiye uğratmaya | yenmeye
yenilgiye uğratmayı | yenmeyi
yenilgiye uğratmış | yenmiş
yenilgiye uğratmıştı | yenmişti
yenilgiye uğrattı | yendi
yenilgiye uğrattıkları | yendikleri
yenilgiye uğrattıklarını | yendiklerini
yenilgiye uğrattılar | yendiler
yenilgiye uğrattığı | yendiği
yenilgiye uğrattığını | yendiğini
yenilgiye uğratın | yenin
yenilgiye uğratınız | yeniniz
yenilgiye uğratıp | yenip
yenilgiye uğratır | yener
yenilgiye uğratıyor | yeniyor
yenilgiye uğratıyordu | yeniyordu
yenilgiye uğratıyorlar | yeniyorlar
yenilgiye uğrayacak | yenilecek
yenilgiye uğrayacaklar | yenilecekler
yenilgiye uğrayacağı | yenileceği
yenilgiye uğrayacağını | yenileceğini
yenilgiye uğrayan | yenilen
yenilgiye uğrayanlar | yenilenler
yenilgiye uğrayarak | yenilerek
yenilgiye uğrayın | yenilin
yenilgiye uğrayınız | yeniliniz
yenilgiye uğrayıp | yenilip
yenilgiye uğruyor | yeniliyor
yenilgiye uğruyordu | yeniliyordu
yenilgiye uğruyorlar | yeniliyorlar
yenilgiyi | yenilgisi
yenilgiyle | yenilgiyle
yenilin | yenilin
yenilince | yenilince
yeniliniz | yeniliniz
yenilip | yenilip
yenilir | yenilir
yeniliyor | yeniliyor
yeniliyordu | yeniliyordu
yeniliyorlar | yeniliyorlar
yenilme | yenilme
yenilmek | yenilmek
yenilmek için | yenilmek için
yenilmekte | yenilmekte
yenilmeleri | yenilmeleri
yenilmesi | yenilmesi
yenilmesine | yenilmesine
yenilmesini | yenilmesini
yenilmesinin | yenilmesinin
yenilmeye | yenilmeye
yenilmeyi | yenilmeyi
yenilmiş | yenilmiş
yenilmişti | yenilmişti
yenin | yenin
yenince | yenince
yeniniz | yeniniz
yenip | yenip
yeniyor | yeniyor
yeniyordu | yeniyordu
yeniyorlar | yeniyorlar
yenme | yenme
yenmek | yenmek
yenmek için | yenmek için
yenmekte | yenmekte
yenmeleri | yenmeleri
yenmesi | yenmesi
yenmesine | yenmesine
yenmesini | yenmesini
yenmesinin | yenmesinin
yenmeye | yenmeye
yenmeyi | yenmeyi
yenmiş | yenmiş
yenmişti | yenmişti
yer
yer alan | bulunan
yer aldığı | bulunduğu
yer alıyor | bulunuyor
yerde
yerel | yerel
yeri
yerinde
yerinden
yerine
yerini
yerinin
yeriyle
yerleşim
yerleşim birimi | yerleşim yeri
yerleşim biriminde | yerleşim yerinde
yerleşim biriminden | yerleşim yerinden
yerleşim birimine | yerleşim yerine
yerleşim birimini | yerleşim yerini
yerleşim biriminin | yerleşim yerinin
yerleşim birimiyle | yerleşim yeriyle
yerleşim yeri | yerleşim yeri
yerleşim yerinde | yerleşim yerinde
yerleşim yerinden | yerleşim yerinden
yerleşim yerine | yerleşim yerine
yerleşim yerini | yerleşim yerini
yerleşim yerinin | yerleşim yerinin
yerleşim yeriyle | yerleşim yeriyle
yerleştirdi | koydu
yerleştirdikleri | koydukları
yerleştirdiklerini | koyduklarını
yerleştirdikten | koyduktan
yerleştirdiler | koydular
yerleştirdiği | koyduğu
yerleştirdiğinde | koyduğunda
yerleştirdiğini | koyduğunu
yerleştirebilecek | koyabilecek
yerleştirebilir | koyabilir
yerleştirebiliyor | koyabiliyor
yerleştirecek | koyacak
yerleştirecekler | koyacaklar
yerleştireceği | koyacağı
yerleştireceğini | koyacağını
yerleştiren | koyan
yerleştirenler | koyanlar
yerleştirerek | koyarak
yerleştirin | koyun
yerleştiriniz | koyunuz
yerleştirip | koyup
yerleştirir | koyar
yerleştiriyor | koyuyor
yerleştiriyordu | koyuyordu
yerleştiriyorlar | koyuyorlar
yerleştirme | koyma
yerleştirmek | koymak
yerleştirmekte | koymakta
yerleştirmeli | koymalı
yerleştirmesi | koyması
yerleştirmesinde | koymasında
yerleştirmesine | koymasına
yerleştirmesini | koymasını
yerleştirmesinin | koymasının
yerleştirmesiyle | koymasıyla
yerleştirmeye | koymaya
yerleştirmeyi | koymayı
yerleştirmiş | koymuş
yerleştirmişti | koymuştu
yetenekli | yetenekli
yeterli | kafi
yeğledi | seçti
yeğledikleri | yeğledikleri
yeğlediklerini | yeğlediklerini
yeğlediler | seçtiler
yeğlediği | seçtiği
yeğlediğini | seçtiğini
yeğleme | seçme
yeğlemek | seçmek
yeğlemekte | yeğlemekte
yeğlemesi | seçmesi
yeğlemesine | seçmesine
yeğlemesini | seçmesini
yeğlemesinin | yeğlemesinin
yeğlemeye | seçmeye
yeğlemeyi | seçmeyi
yeğlemiş | seçmiş
yeğlemişti | yeğlemişti
yeğler | yeğler
yeğleyecek | seçecek
yeğleyecekler | seçecekler
yeğleyeceği | seçeceği
yeğleyeceğini | seçeceğini
yeğleyen | seçen
yeğleyenler | yeğleyenler
yeğleyerek | seçerek
yeğleyin | yeğleyin
yeğleyiniz | yeğleyiniz
yeğleyip | seçip
yeğliyor | seçiyor
yeğliyordu | seçiyordu
yeğliyorlar | seçiyorlar

yine | yine
yine de | ama
yitirdi | yitirdi
yitirdik
yitirdikleri | yitirdikleri
yitirdiklerini | yitirdiklerini
yitirdikten | yitirdikten
yitirdiler | yitirdiler
yitirdim
yitirdiği | yitirdiği
yitirdiğinde | yitirdiğinde
yitirdiğine
yitirdiğini | yitirdiğini
yitirebilecek | yitirebilecek
yitirebilir | yitirebilir
yitirebiliyor | yitirebiliyor
yitirecek | yitirecek
yitirecekler | yitirecekler
yitireceği | yitireceği
yitireceğini | yitireceğini
yitiren | yitiren
yitirenler | yitirenler
yitirerek | yitirerek
yitirildi | yitirildi
yitirildik | yitirildik
yitirildiler | yitirildiler
yitirildim | yitirildim
yitirildiği | yitirildiği
yitirildiğine | yitirildiğine
yitirildiğini | yitirildiğini
yitirilecek | yitirilecek
yitirilecekler | yitirilecekler
yitirileceği | yitirileceği
yitirileceğini | yitirileceğini
yitirilen | yitirilen
yitirilerek | yitirilerek
yitirilince | yitirilince
yitirilip | yitirilip
yitiriliyor | yitiriliyor
yitiriliyordu | yitiriliyordu
yitiriliyorlar | yitiriliyorlar
yitirilme | yitirilme
yitirilmek | yitirilmek
yitirilmek için | yitirilmek için
yitirilmeleri | yitirilmeleri
yitirilmesi | yitirilmesi
yitirilmesine | yitirilmesine
yitirilmesini | yitirilmesini
yitirilmeye | yitirilmeye
yitirilmeyi | yitirilmeyi
yitirilmiş | yitirilmiş
yitirin | yitirin
yitirince
yitiriniz | yitiriniz
yitirip | yitirip
yitirir | yitirir
yitiriyor | yitiriyor
yitiriyordu | yitiriyordu
yitiriyorlar | yitiriyorlar
yitirme | yitirme
yitirmek | yitirmek
yitirmekte | yitirmekte
yitirmeleri
yitirmeli | yitirmeli
yitirmesi | yitirmesi
yitirmesinde | yitirmesinde
yitirmesine | yitirmesine
yitirmesini | yitirmesini
yitirmesinin | yitirmesinin
yitirmesiyle | yitirmesiyle
yitirmeye | yitirmeye
yitirmeyi | yitirmeyi
yitirmiş | yitirmiş
yitirmişti | yitirmişti

yok
yoksul | fakir
yoksulluk | fakirlik
yoksullukla | fakirlikle
yoksulluklar | fakirlikler
yoksulluklara | fakirliklere
yoksulluklarda | fakirliklerde
yoksulluklardan | fakirliklerden
yoksulluklarla | fakirliklerle
yoksullukları | fakirlikleri
yoksullukların | fakirliklerin
yoksulluklarına | fakirliklerine
yoksulluklarında | fakirliklerinde
yoksulluklarından | fakirliklerinden
yoksulluklarını | fakirliklerini
yoksulluklarının | fakirliklerinin
yoksulluklarıyla | fakirlikleriyle
yoksullukta | fakirlikte
yoksulluktan | fakirlikten
yoksulluğa | fakirliğe
yoksulluğu | fakirliği
yoksulluğun | fakirliğin
yoksulluğuna | fakirliğine
yoksulluğunda | fakirliğinde
yoksulluğundan | fakirliğinden
yoksulluğunu | fakirliğini
yoksulluğunun | fakirliğinin
yoksulluğuyla | fakirliğiyle
yol
yol açacak | yol açacak
yol açacaklar | yol açacaklar
yol açacağı | yol açacağı
yol açacağını | yol açacağını
yol açan | yol açan
yol açanlar | yol açanlar
yol açar | yol açar
yol açarak | yol açarak
yol açma | yol açma
yol açmak | yol açmak
yol açmakta | yol açmakta
yol açması | yol açması
yol açmasına | yol açmasına
yol açmasını | yol açmasını
yol açmasının | yol açmasının
yol açmaya | yol açmaya
yol açmayı | yol açmayı
yol açmış | yol açmış
yol açmıştı | yol açmıştı
yol açtı | yol açtı
yol açtıkları | yol açtıkları
yol açtıklarını | yol açtıklarını
yol açtılar | yol açtılar
yol açtığı | yol açtığı
yol açtığını | yol açtığını
yol açın | yol açın
yol açınız | yol açınız
yol açıp | yol açıp
yol açıyor | yol açıyor
yol açıyordu | yol açıyordu
yol açıyorlar | yol açıyorlar
yolculuk | seyahat
yolculuk edebilecek | seyahat edebilecek
yolculuk edebilir | seyahat edebilir
yolculuk edebiliyor | seyahat edebiliyor
yolculuk edecek | seyahat edecek
yolculuk edecekler | seyahat edecekler
yolculuk edeceği | seyahat edeceği
yolculuk edeceğini | seyahat edeceğini
yolculuk eden | seyahat eden
yolculuk edenler | seyahat edenler
yolculuk eder | seyahat eder
yolculuk ederek | seyahat ederek
yolculuk edin | seyahat edin
yolculuk edince | seyahat edince
yolculuk ediniz | seyahat ediniz
yolculuk edip | seyahat edip
yolculuk ediyor | seyahat ediyor
yolculuk ediyordu | seyahat ediyordu
yolculuk ediyorlar | seyahat ediyorlar
yolculuk etme | seyahat etme
yolculuk etmek | seyahat etmek
yolculuk etmek için | seyahat etmek için
yolculuk etmekte | seyahat etmekte
yolculuk etmeleri | seyahat etmeleri
yolculuk etmeli | seyahat etmeli
yolculuk etmesi | seyahat etmesi
yolculuk etmesinde | seyahat etmesinde
yolculuk etmesine | seyahat etmesine
yolculuk etmesini | seyahat etmesini
yolculuk etmesinin | seyahat etmesinin
yolculuk etmesiyle | seyahat etmesiyle
yolculuk etmeye | seyahat etmeye
yolculuk etmeyi | seyahat etmeyi
yolculuk etmiş | seyahat etmiş
yolculuk etmişti | seyahat etmişti
yolculuk etti | seyahat etti
yolculuk ettik | seyahat ettik
yolculuk ettikleri | seyahat ettikleri
yolculuk ettiklerini | seyahat ettiklerini
yolculuk ettikten | seyahat ettikten
yolculuk ettiler | seyahat ettiler
yolculuk ettim | seyahat ettim
yolculuk ettiği | seyahat ettiği
yolculuk ettiğinde | seyahat ettiğinde
yolculuk ettiğine | seyahat ettiğine
yolculuk ettiğini | seyahat ettiğini
yolculuk yapabilecek | seyahat edebilecek
yolculuk yapabilir | seyahat edebilir
yolculuk yapabiliyor | seyahat edebiliyor
yolculuk yapacak | seyahat edecek
yolculuk yapacaklar | seyahat edecekler
yolculuk yapacağı | seyahat edeceği
yolculuk yapacağını | seyahat edeceğini
yolculuk yapan | seyahat eden
yolculuk yapanlar | seyahat edenler
yolculuk yapar | seyahat eder
yolculuk yaparak | seyahat ederek
yolculuk yapma | seyahat etme
yolculuk yapmak | seyahat etmek
yolculuk yapmakta | seyahat etmekte
yolculuk yapmalı | seyahat etmeli
yolculuk yapması | seyahat etmesi
yolculuk yapmasına | seyahat etmesine
yolculuk yapmasında | seyahat etmesinde
yolculuk yapmasını | seyahat etmesini
yolculuk yapmasının | seyahat etmesinin
yolculuk yapmasıyla | seyahat etmesiyle
yolculuk yapmaya | seyahat etmeye
yolculuk yapmayı | seyahat etmeyi
yolculuk yapmış | seyahat etmiş
yolculuk yapmıştı | seyahat etmişti
yolculuk yaptı | seyahat etti
yolculuk yaptıkları | seyahat ettikleri
yolculuk yaptıklarını | seyahat ettiklerini
yolculuk yaptıktan | seyahat ettikten
yolculuk yaptılar | seyahat ettiler
yolculuk yaptığı | seyahat ettiği
yolculuk yaptığında | seyahat ettiğinde
yolculuk yaptığını | seyahat ettiğini
yolculuk yapın | seyahat edin
yolculuk yapınız | seyahat ediniz
yolculuk yapıp | seyahat edip
yolculuk yapıyor | seyahat ediyor
yolculuk yapıyordu | seyahat ediyordu
yolculuk yapıyorlar | seyahat ediyorlar
yolculuka | seyahata
yolculukla | seyahatla
yolculuklar | seyahatlar
yolculuklara | seyahatlara
yolculuklarda | seyahatlarda
yolculuklardan | seyahatlardan
yolculuklarla | seyahatlarla
yolculukları | seyahatları
yolculukların | seyahatların
yolculuklarına | seyahatlarına
yolculuklarında | seyahatlarında
yolculuklarından | seyahatlarından
yolculuklarını | seyahatlarını
yolculuklarının | seyahatlarının
yolculuklarıyla | seyahatlarıyla
yolculukta | seyahatta
yolculuktan | seyahattan
yolculuku | seyahatı
yolculukun | seyahatın
yolculukuna | seyahatına
yolculukunda | seyahatında
yolculukundan | seyahatından
yolculukunu | seyahatını
yolculukunun | seyahatının
yolculukuyla | seyahatıyla
yolculuğa | seyahate
yolculuğu | seyahati
yolculuğun | seyahatin
yolculuğuna | seyahatine
yolculuğunda | seyahatinde
yolculuğundan | seyahatinden
yolculuğunu | seyahatini
yolculuğunun | seyahatinin
yolculuğuyla | seyahatiyle
yolladı | yolladı
yolladık | yolladık
yolladıkları | yolladıkları
yolladıklarını | yolladıklarını
yolladılar | yolladılar
yolladım | yolladım
yolladığı | yolladığı
yolladığına | yolladığına
yolladığını | yolladığını
yollama | yollama
yollamak | yollamak
yollamak için | yollamak için
yollamakta | yollamakta
yollamaları | yollamaları
yollaması | yollaması
yollamasına | yollamasına
yollamasını | yollamasını
yollamasının | yollamasının
yollamaya | yollamaya
yollamayı | yollamayı
yollamış | yollamış
yollamıştı | yollamıştı
yollanacak | yollanacak
yollanacaklar | yollanacaklar
yollanacağı | yollanacağı
yollanacağını | yollanacağını
yollanan | yollanan
yollananlar | yollananlar
yollanarak | yollanarak
yollandı | yollandı
yollandık | yollandık
yollandıkları | yollandıkları
yollandıklarını | yollandıklarını
yollandılar | yollandılar
yollandım | yollandım
yollandığı | yollandığı
yollandığına | yollandığına
yollandığını | yollandığını
yollanma | yollanma
yollanmak | yollanmak
yollanmak için | yollanmak için
yollanmakta | yollanmakta
yollanmaları | yollanmaları
yollanması | yollanması
yollanmasına | yollanmasına
yollanmasını | yollanmasını
yollanmasının | yollanmasının
yollanmaya | yollanmaya
yollanmayı | yollanmayı
yollanmış | yollanmış
yollanmıştı | yollanmıştı
yollanın | yollanın
yollanınca | yollanınca
yollanınız | yollanınız
yollanıp | yollanıp
yollanır | yollanır
yollanıyor | yollanıyor
yollanıyordu | yollanıyordu
yollanıyorlar | yollanıyorlar
yollar | yollar
yollayacak | gönderecek
yollayacaklar | gönderecekler
yollayacağı | göndereceği
yollayacağını | göndereceğini
yollayan | gönderen
yollayanlar | gönderenler
yollayarak | göndererek
yollayın | gönderin
yollayınca | gönderince
yollayınız | gönderiniz
yollayıp | gönderip
yolluyor | yolluyor
yolluyordu | yolluyordu
yolluyorlar | yolluyorlar
yolunu
yolunu kaybetti | kayboldu
yoluyla | yoluyla

yukarı
yumdu
yurda | yurda
yurdu | yurdu
yurdun | yurdun
yurduna | yurduna
yurdunda | yurdunda
yurdundan | yurdundan
yurdunu | yurdunu
yurdunun | yurdunun
yurduyla | yurduyla
yurt | yurt
yurt dışına | yurtdışına
yurt dışına satacak | ihraç edecek
yurt dışına satacaklar | ihraç edecekler
yurt dışına satacağı | ihraç edeceği
yurt dışına satacağını | ihraç edeceğini
yurt dışına satan | ihraç eden
yurt dışına satarak | ihraç ederek
yurt dışına satma | ihraç etme
yurt dışına satmak | ihraç etmek
yurt dışına satmak için | ihraç etmek için
yurt dışına satmaları | ihraç etmeleri
yurt dışına satması | ihraç etmesi
yurt dışına satmasına | ihraç etmesine
yurt dışına satmasını | ihraç etmesini
yurt dışına satmaya | ihraç etmeye
yurt dışına satmayı | ihraç etmeyi
yurt dışına satmış | ihraç etmiş
yurt dışına sattı | ihraç etti
yurt dışına sattık | ihraç ettik
yurt dışına sattılar | ihraç ettiler
yurt dışına sattım | ihraç ettim
yurt dışına sattığı | ihraç ettiği
yurt dışına sattığına | ihraç ettiğine
yurt dışına sattığını | ihraç ettiğini
yurt dışına satınca | ihraç edince
yurt dışına satıp | ihraç edip
yurt dışına satıyor | ihraç ediyor
yurt dışına satıyordu | ihraç ediyordu
yurt dışına satıyorlar | ihraç ediyorlar
yurt dışında | yurtdışında
yurt dışından | yurtdışından
yurt dışından alacak | ithal edecek
yurt dışından alacaklar | ithal edecekler
yurt dışından alacağı | ithal edeceği
yurt dışından alacağını | ithal edeceğini
yurt dışından alan | ithal eden
yurt dışından alarak | ithal ederek
yurt dışından aldı | ithal etti
yurt dışından aldık | ithal ettik
yurt dışından aldılar | ithal ettiler
yurt dışından aldım | ithal ettim
yurt dışından aldığı | ithal ettiği
yurt dışından aldığına | ithal ettiğine
yurt dışından aldığını | ithal ettiğini
yurt dışından alma | ithal etme
yurt dışından almak | ithal etmek
yurt dışından almak için | ithal etmek için
yurt dışından almaları | ithal etmeleri
yurt dışından alması | ithal etmesi
yurt dışından almasına | ithal etmesine
yurt dışından almasını | ithal etmesini
yurt dışından almaya | ithal etmeye
yurt dışından almayı | ithal etmeyi
yurt dışından almış | ithal etmiş
yurt dışından alınca | ithal edince
yurt dışından alıp | ithal edip
yurt dışından alıyor | ithal ediyor
yurt dışından alıyordu | ithal ediyordu
yurt dışından alıyorlar | ithal ediyorlar
yurt genelinde | tüm ülkede
yurt içinde | yurtiçinde
yurtdışına | yurtdışına
yurtdışında | yurtdışında
yurtdışından | yurtdışından
yurtiçinde | yurtiçinde
yurtla | yurtla
yurtlar | yurtlar
yurtlara | yurtlara
yurtlarda | yurtlarda
yurtlardan | yurtlardan
yurtlarla | yurtlarla
yurtları | yurtları
yurtların | yurtların
yurtlarına | yurtlarına
yurtlarında | yurtlarında
yurtlarından | yurtlarından
yurtlarını | yurtlarını
yurtlarının | yurtlarının
yurtlarıyla | yurtlarıyla
yurtta | yurtta
yurttan | yurttan
yurttaş | yurttaş
yurttaşa | yurttaşa
yurttaşla | yurttaşla
yurttaşlar | yurttaşlar
yurttaşlara | yurttaşlara
yurttaşlarda | yurttaşlarda
yurttaşlardan | yurttaşlardan
yurttaşlarla | yurttaşlarla
yurttaşları | yurttaşları
yurttaşların | yurttaşların
yurttaşlarına | yurttaşlarına
yurttaşlarında | yurttaşlarında
yurttaşlarından | yurttaşlarından
yurttaşlarını | yurttaşlarını
yurttaşlarının | yurttaşlarının
yurttaşlarıyla | yurttaşlarıyla
yurttaşta | yurttaşta
yurttaştan | yurttaştan
yurttaşı | yurttaşı
yurttaşın | yurttaşın
yurttaşına | yurttaşına
yurttaşında | yurttaşında
yurttaşından | yurttaşından
yurttaşını | yurttaşını
yurttaşının | yurttaşının
yurttaşıyla | yurttaşıyla

yâd
yâd edildi | anıldı
yâd edildik | anıldık
yâd edildiler | anıldılar
yâd edildim | anıldım
yâd edildiği | anıldığı
yâd edildiğine | anıldığına
yâd edildiğini | anıldığını
yâd edilecek | anılacak
yâd edilecekler | anılacaklar
yâd edileceği | anılacağı
yâd edileceğini | anılacağını
yâd edilen | anılan
yâd edilerek | anılarak
yâd edilince | anılınca
yâd edilip | anılıp
yâd ediliyor | anılıyor
yâd ediliyordu | anılıyordu
yâd ediliyorlar | anılıyorlar
yâd edilme | anılma
yâd edilmek | anılmak
yâd edilmek için | anılmak için
yâd edilmeleri | anılmaları
yâd edilmesi | anılması
yâd edilmesine | anılmasına
yâd edilmesini | anılmasını
yâd edilmeye | anılmaya
yâd edilmeyi | anılmayı
yâd edilmiş | anılmış

yönetecek | yönetecek
yönetecekler | yönetecekler
yöneteceği | yöneteceği
yöneteceğini | yöneteceğini
yöneten | yöneten
yönetenler | yönetenler
yöneterek | yöneterek
yönetici | idareci
yöneticide | idarecide
yöneticiden | idareciden
yöneticiler | idareciler
yöneticilerde | idarecilerde
yöneticilerden | idarecilerden
yöneticilere | idarecilere
yöneticileri | idarecileri
yöneticilerin | idarecilerin
yöneticilerinde | idarecilerinde
yöneticilerinden | idarecilerinden
yöneticilerine | idarecilerine
yöneticilerini | idarecilerini
yöneticilerinin | idarecilerinin
yöneticileriyle | idarecileriyle
yöneticilerle | idarecilerle
yöneticinin | idarecinin
yöneticisi | idarecisi
yöneticisinde | idarecisinde
yöneticisinden | idarecisinden
yöneticisine | idarecisine
yöneticisini | idarecisini
yöneticisinin | idarecisinin
yöneticisiyle | idarecisiyle
yöneticiye | idareciye
yöneticiyi | idareciyi
yöneticiyle | idareciyle
yönetildi | yönetildi
yönetildik | yönetildik
yönetildikleri | yönetildikleri
yönetildiklerini | yönetildiklerini
yönetildiler | yönetildiler
yönetildim | yönetildim
yönetildiği | yönetildiği
yönetildiğine | yönetildiğine
yönetildiğini | yönetildiğini
yönetilecek | yönetilecek
yönetilecekler | yönetilecekler
yönetileceği | yönetileceği
yönetileceğini | yönetileceğini
yönetilen | yönetilen
yönetilenler | yönetilenler
yönetilerek | yönetilerek
yönetilin | yönetilin
yönetilince | yönetilince
yönetiliniz | yönetiliniz
yönetilip | yönetilip
yönetilir | yönetilir
yönetiliyor | yönetiliyor
yönetiliyordu | yönetiliyordu
yönetiliyorlar | yönetiliyorlar
yönetilme | yönetilme
yönetilmek | yönetilmek
yönetilmek için | yönetilmek için
yönetilmekte | yönetilmekte
yönetilmeleri | yönetilmeleri
yönetilmesi | yönetilmesi
yönetilmesine | yönetilmesine
yönetilmesini | yönetilmesini
yönetilmesinin | yönetilmesinin
yönetilmeye | yönetilmeye
yönetilmeyi | yönetilmeyi
yönetilmiş | yönetilmiş
yönetilmişti | yönetilmişti
yönetim | idare
yönetimde | idarede
yönetimden | idareden
yönetime | idareye
yönetimi | idaresi
yönetimin | idarenin
yönetiminde | idaresinde
yönetiminden | idaresinden
yönetimine | idaresine
yönetimini | idaresini
yönetiminin | idaresinin
yönetimiyle | idaresiyle
yönetimle | idareyle
yönetimler | idareler
yönetimlerde | idarelerde
yönetimlerden | idarelerden
yönetimlere | idarelere
yönetimleri | idareleri
yönetimlerin | idarelerin
yönetimlerinde | idarelerinde
yönetimlerinden | idarelerinden
yönetimlerine | idarelerine
yönetimlerini | idarelerini
yönetimlerinin | idarelerinin
yönetimleriyle | idareleriyle
yönetimlerle | idarelerle
yönetin | yönetin
yönetince | yönetince
yönetiniz | yönetiniz
yönetip | yönetip
yönetir | yönetir
yönetiyor | yönetiyor
yönetiyordu | yönetiyordu
yönetiyorlar | yönetiyorlar
yönetme | yönetme
yönetmek | yönetmek
yönetmek için | yönetmek için
yönetmekte | yönetmekte
yönetmeleri | yönetmeleri
yönetmen | rejisör
yönetmende | rejisörde
yönetmenden | rejisörden
yönetmene | rejisöre
yönetmeni | rejisörü
yönetmenin | rejisörün
yönetmeninde | rejisöründe
yönetmeninden | rejisöründen
yönetmenine | rejisörüne
yönetmenini | rejisörünü
yönetmeninin | rejisörünün
yönetmeniyle | rejisörüyle
yönetmenle | rejisörle
yönetmenler | rejisörler
yönetmenlerde | rejisörlerde
yönetmenlerden | rejisörlerden
yönetmenlere | rejisörlere
yönetmenleri | rejisörleri
yönetmenlerin | rejisörlerin
yönetmenlerinde | rejisörlerinde
yönetmenlerinden | rejisörlerinden
yönetmenlerine | rejisörlerine
yönetmenlerini | rejisörlerini
yönetmenlerinin | rejisörlerinin
yönetmenleriyle | rejisörleriyle
yönetmenlerle | rejisörlerle
yönetmesi | yönetmesi
yönetmesine | yönetmesine
yönetmesini | yönetmesini
yönetmesinin | yönetmesinin
yönetmeye | yönetmeye
yönetmeyi | yönetmeyi
yönetmiş | yönetmiş
yönetmişti | yönetmişti
yönetti | yönetti
yönettik | yönettik
yönettikleri | yönettikleri
yönettiklerini | yönettiklerini
yönettiler | yönettiler
yönettim | yönettim
yönettiği | yönettiği
yönettiğine | yönettiğine
yönettiğini | yönettiğini
yöntem | metot
yöntemde | metotta
yöntemden | metottan
yönteme | metoda
yöntemi | metodu
yöntemin | metodun
yönteminde | metodunda
yönteminden | metodundan
yöntemine | metoduna
yöntemini | metodunu
yönteminin | metodunun
yöntemiyle | metoduyla
yöntemle | metotla
yöntemler | metotlar
yöntemlerde | metotlarda
yöntemlerden | metotlardan
yöntemlere | metotlara
yöntemleri | metotları
yöntemlerin | metotların
yöntemlerinde | metotlarında
yöntemlerinden | metotlarından
yöntemlerine | metotlarına
yöntemlerini | metotlarını
yöntemlerinin | metotlarının
yöntemleriyle | metotlarıyla
yöntemlerle | metotlarla
yönünden | yönünden

yüksek
yüksek sesle | sesli olarak
yükseldi | arttı
yükseldikleri | arttıkları
yükseldiklerini | arttıklarını
yükseldiler | arttılar
yükseldiği | arttığı
yükseldiğini | arttığını
yükselecek | artacak
yükselecekler | artacaklar
yükseleceği | artacağı
yükseleceğini | artacağını
yükselen | artan
yükselenler | artanlar
yükselerek | artarak
yükselin | artın
yükseliniz | artınız
yükselip | artıp
yükselir | artar
yükseliyor | artıyor
yükseliyordu | artıyordu
yükseliyorlar | artıyorlar
yükseliş | artış
yükselişe | artışa
yükselişi | artışı
yükselişin | artışın
yükselişinde | artışında
yükselişinden | artışından
yükselişine | artışına
yükselişini | artışını
yükselişinin | artışının
yükselişiyle | artışıyla
yükselişle | artışla
yükselişler | artışlar
yükselişlerde | artışlarda
yükselişlerden | artışlardan
yükselişlere | artışlara
yükselişleri | artışları
yükselişlerin | artışların
yükselişlerinde | artışlarında
yükselişlerinden | artışlarından
yükselişlerine | artışlarına
yükselişlerini | artışlarını
yükselişlerinin | artışlarının
yükselişleriyle | artışlarıyla
yükselişlerle | artışlarla
yükselişte | artışta
yükselişten | artıştan
yükselme | artma
yükselmek | artmak
yükselmekte | artmakta
yükselmesi | artması
yükselmesine | artmasına
yükselmesini | artmasını
yükselmesinin | artmasının
yükselmeye | artmaya
yükselmeyi | artmayı
yükselmiş | artmış
yükselmişti | artmıştı
yükseltecek | artıracak
yükseltecekler | artıracaklar
yükselteceği | artıracağı
yükselteceğini | artıracağını
yükselten | artıran
yükseltenler | artıranlar
yükselterek | artırarak
yükseltildi | artırıldı
yükseltildikleri | artırıldıkları
yükseltildiklerini | artırıldıklarını
yükseltildikten | artırıldıktan
yükseltildiler | artırıldılar
yükseltildiği | artırıldığı
yükseltildiğinde | artırıldığında
yükseltildiğini | artırıldığını
yükseltilebilecek | artırılabilecek
yükseltilebilir | artırılabilir
yükseltilebiliyor | artırılabiliyor
yükseltilecek | artırılacak
yükseltilecekler | artırılacaklar
yükseltileceği | artırılacağı
yükseltileceğini | artırılacağını
yükseltilen | artırılan
yükseltilenler | artırılanlar
yükseltilerek | artırılarak
yükseltilin | artırılın
yükseltiliniz | artırılınız
yükseltilip | artırılıp
yükseltilir | artırılır
yükseltiliyor | artırılıyor
yükseltiliyordu | artırılıyordu
yükseltiliyorlar | artırılıyorlar
yükseltilme | artırılma
yükseltilmek | artırılmak
yükseltilmekte | artırılmakta
yükseltilmeli | artırılmalı
yükseltilmesi | artırılması
yükseltilmesinde | artırılmasında
yükseltilmesine | artırılmasına
yükseltilmesini | artırılmasını
yükseltilmesinin | artırılmasının
yükseltilmesiyle | artırılmasıyla
yükseltilmeye | artırılmaya
yükseltilmeyi | artırılmayı
yükseltilmiş | artırılmış
yükseltilmişti | artırılmıştı
yükseltin | artırın
yükseltince | artırınca
yükseltiniz | artırınız
yükseltip | artırıp
yükseltir | artırır
yükseltiyor | artırıyor
yükseltiyordu | artırıyordu
yükseltiyorlar | artırıyorlar
yükseltme | artırma
yükseltmek | artırmak
yükseltmek için | artırmak için
yükseltmekte | artırmakta
yükseltmeleri | artırmaları
yükseltmesi | artırması
yükseltmesine | artırmasına
yükseltmesini | artırmasını
yükseltmesinin | artırmasının
yükseltmeye | artırmaya
yükseltmeyi | artırmayı
yükseltmiş | artırmış
yükseltmişti | artırmıştı
yükseltti | artırdı
yükselttik | artırdık
yükselttikleri | artırdıkları
yükselttiklerini | artırdıklarını
yükselttiler | artırdılar
yükselttim | artırdım
yükselttiği | artırdığı
yükselttiğine | artırdığına
yükselttiğini | artırdığını
yürekli | cesur
yürüme
yürüme mesafesinde | yürüme mesafesinde
yürürlüğe
yürürlüğe girdi | yürürlüğe girdi
yürürlüğe girecek | yürürlüğe girecek
yürüyüş
yürüyüş mesafesinde | yürüme mesafesinde
yüzden
yüzyıl | asır
yüzyıla | asra
yüzyılda | asırda
yüzyıldan | asırdan
yüzyılla | asırla
yüzyıllar | asırlar
yüzyıllara | asırlara
yüzyıllarda | asırlarda
yüzyıllardan | asırlardan
yüzyıllarla | asırlarla
yüzyılları | asırları
yüzyılların | asırların
yüzyıllarına | asırlarına
yüzyıllarında | asırlarında
yüzyıllarından | asırlarından
yüzyıllarını | asırlarını
yüzyıllarının | asırlarının
yüzyıllarıyla | asırlarıyla
yüzyılı | asrı
yüzyılın | asrın
yüzyılına | asrına
yüzyılında | asrında
yüzyılından | asrından
yüzyılını | asrını
yüzyılının | asrının
yüzyılıyla | asrıyla
yüzünden | ötürü

yıkayın | yıkayın
yıl | yıl
yıl boyu | tüm yıl
yıl boyunca | tüm yıl
yıl süresince | tüm yıl
yıla | yıla
yılda | yılda
yılda iki defa | yılda iki kez
yılda iki kez | yılda iki kez
yıldan | yıldan
yılla | yılla
yıllar | yıllar
yıllara | yıllara
yıllarda | yıllarda
yıllardan | yıllardan
yıllarla | yıllarla
yılları | yılları
yılların | yılların
yıllarına | yıllarına
yıllarında | yıllarında
yıllarından | yıllarından
yıllarını | yıllarını
yıllarının | yıllarının
yıllarıyla | yıllarıyla
yıllık | yıllık
yılı | yılı
yılın | yılın
yılına | yılına
yılında | yılında
yılından | yılından
yılını | yılını
yılının | yılının
yılıyla | yılıyla

zafer | zafer
zafer kazanabilecek | galip gelebilecek
zafer kazanabilir | galip gelebilir
zafer kazanabiliyor | galip gelebiliyor
zafer kazanacak | galip gelecek
zafer kazanacaklar | galip gelecekler
zafer kazanacağı | galip geleceği
zafer kazanacağını | galip geleceğini
zafer kazanan | galip gelen
zafer kazananlar | galip gelenler
zafer kazanarak | galip gelerek
zafer kazandı | kazandı
zafer kazandıkları | galip geldikleri
zafer kazandıklarını | galip geldiklerini
zafer kazandıktan | galip geldikten
zafer kazandılar | galip geldiler
zafer kazandığı | galip geldiği
zafer kazandığında | galip geldiğinde
zafer kazandığını | galip geldiğini
zafer kazanma | galip gelme
zafer kazanmak | galip gelmek
zafer kazanmakta | galip gelmekte
zafer kazanmalı | galip gelmeli
zafer kazanması | galip gelmesi
zafer kazanmasına | galip gelmesine
zafer kazanmasında | galip gelmesinde
zafer kazanmasını | galip gelmesini
zafer kazanmasının | galip gelmesinin
zafer kazanmasıyla | galip gelmesiyle
zafer kazanmaya | galip gelmeye
zafer kazanmayı | galip gelmeyi
zafer kazanmış | galip gelmiş
zafer kazanmıştı | galip gelmişti
zafer kazanın | galip gelin
zafer kazanınız | galip geliniz
zafer kazanıp | galip gelip
zafer kazanır | galip gelir
zafer kazanıyor | galip geliyor
zafer kazanıyordu | galip geliyordu
zafer kazanıyorlar | galip geliyorlar
zaferde | zaferde
zaferden | zaferden
zafere | zafere
zaferi | zaferi
zaferin | zaferin
zaferinde | zaferinde
zaferinden | zaferinden
zaferine | zaferine
zaferini | zaferini
zaferinin | zaferinin
zaferiyle | zaferiyle
zaferle | zaferle
zaferler | zaferler
zaferlerde | zaferlerde
zaferlerden | zaferlerden
zaferlere | zaferlere
zaferleri | zaferleri
zaferlerin | zaferlerin
zaferlerinde | zaferlerinde
zaferlerinden | zaferlerinden
zaferlerine | zaferlerine
zaferlerini | zaferlerini
zaferlerinin | zaferlerinin
zaferleriyle | zaferleriyle
zaferlerle | zaferlerle
zaman
zaman zaman | bazen
zamanda
zamandan
zamandır
zamanki
zamanlar
zamanlarda
zamanlı
zamanında | vaktinde
zanlı | zanlı
zanlıda | zanlıda
zanlıdan | zanlıdan
zanlılar | zanlılar
zanlılara | zanlılara
zanlılarda | zanlılarda
zanlılardan | zanlılardan
zanlılarla | zanlılarla
zanlıları | zanlıları
zanlıların | zanlıların
zanlılarına | zanlılarına
zanlılarında | zanlılarında
zanlılarından | zanlılarından
zanlılarını | zanlılarını
zanlılarının | zanlılarının
zanlılarıyla | zanlılarıyla
zanlının | zanlının
zanlısı | zanlısı
zanlısına | zanlısına
zanlısında | zanlısında
zanlısından | zanlısından
zanlısını | zanlısını
zanlısının | zanlısının
zanlısıyla | zanlısıyla
zanlıya | zanlıya
zanlıyla | zanlıyla
zanlıyı | zanlıyı
zannedecek | sanacak
zannedecekler | sanacaklar
zannedeceği | sanacağı
zannedeceğini | sanacağını
zanneden | sanan
zannedenler | sananlar
zanneder | sanır
zannederek | sanarak
zannedin | sanın
zannediniz | sanınız
zannedip | sanıp
zannediyor | sanıyor
zannediyordu | sanıyordu
zannediyorlar | sanıyorlar
zannetme | sanma
zannetmek | sanmak
zannetmekte | sanmakta
zannetmesi | sanması
zannetmesine | sanmasına
zannetmesini | sanmasını
zannetmesinin | sanmasının
zannetmeye | sanmaya
zannetmeyi | sanmayı
zannetmiş | sanmış
zannetmişti | sanmıştı
zannetti | sandı
zannettikleri | sandıkları
zannettiklerini | sandıklarını
zannettiler | sandılar
zannettiği | sandığı
zannettiğini | sandığını
zarar | hasar
zarar gördü | hasar aldı
zarar gördük | hasar aldık
zarar gördükleri | hasar gördükleri
zarar gördüklerini | hasar gördüklerini
zarar gördükten | hasar gördükten
zarar gördüler | hasar aldılar
zarar gördüm | hasar aldım
zarar gördüğü | hasar aldığı
zarar gördüğünde | hasar gördüğünde
zarar gördüğüne | hasar aldığına
zarar gördüğünü | hasar aldığını
zarar görebilecek | hasar görebilecek
zarar görebilir | hasar görebilir
zarar görebiliyor | hasar görebiliyor
zarar görecek | hasar alacak
zarar görecekler | hasar alacaklar
zarar göreceği | hasar alacağı
zarar göreceğini | hasar alacağını
zarar gören | hasar alan
zarar görenler | hasar görenler
zarar görerek | hasar alarak
zarar görme | hasar alma
zarar görmek | hasar almak
zarar görmek için | hasar almak için
zarar görmekte | hasar görmekte
zarar görmeleri | hasar almaları
zarar görmeli | hasar görmeli
zarar görmesi | hasar alması
zarar görmesinde | hasar görmesinde
zarar görmesine | hasar almasına
zarar görmesini | hasar almasını
zarar görmesinin | hasar görmesinin
zarar görmesiyle | hasar görmesiyle
zarar görmeye | hasar almaya
zarar görmeyi | hasar almayı
zarar görmüş | hasar almış
zarar görmüştü | hasar görmüştü
zarar görün | hasar görün
zarar görünce | hasar alınca
zarar görünüz | hasar görünüz
zarar görüp | hasar alıp
zarar görür | hasar görür
zarar görüyor | hasar alıyor
zarar görüyordu | hasar alıyordu
zarar görüyorlar | hasar alıyorlar
zarar verdi | hasar verdi
zarar verdik | hasar verdik
zarar verdikleri | hasar verdikleri
zarar verdiklerini | hasar verdiklerini
zarar verdikten | hasar verdikten
zarar verdiler | hasar verdiler
zarar verdim | hasar verdim
zarar verdiği | hasar verdiği
zarar verdiğinde | hasar verdiğinde
zarar verdiğine | hasar verdiğine
zarar verdiğini | hasar verdiğini
zarar verebilecek | hasar verebilecek
zarar verebilir | hasar verebilir
zarar verebiliyor | hasar verebiliyor
zarar verecek | hasar verecek
zarar verecekler | hasar verecekler
zarar vereceği | hasar vereceği
zarar vereceğini | hasar vereceğini
zarar veren | hasar veren
zarar verenler | hasar verenler
zarar vererek | hasar vererek
zarar verin | hasar verin
zarar verince | hasar verince
zarar veriniz | hasar veriniz
zarar verip | hasar verip
zarar verir | hasar verir
zarar veriyor | hasar veriyor
zarar veriyordu | hasar veriyordu
zarar veriyorlar | hasar veriyorlar
zarar verme | hasar verme
zarar vermek | hasar vermek
zarar vermek için | hasar vermek için
zarar vermekte | hasar vermekte
zarar vermeleri | hasar vermeleri
zarar vermeli | hasar vermeli
zarar vermesi | hasar vermesi
zarar vermesinde | hasar vermesinde
zarar vermesine | hasar vermesine
zarar vermesini | hasar vermesini
zarar vermesinin | hasar vermesinin
zarar vermesiyle | hasar vermesiyle
zarar vermeye | hasar vermeye
zarar vermeyi | hasar vermeyi
zarar vermiş | hasar vermiş
zarar vermişti | hasar vermişti
zarara | hasara
zararda | hasarda
zarardan | hasardan
zararla | hasarla
zararlar | hasarlar
zararlara | hasarlara
zararlarda | hasarlarda
zararlardan | hasarlardan
zararlarla | hasarlarla
zararları | hasarları
zararların | hasarların
zararlarına | hasarlarına
zararlarında | hasarlarında
zararlarından | hasarlarından
zararlarını | hasarlarını
zararlarının | hasarlarının
zararlarıyla | hasarlarıyla
zararlı | muzır
zararsız | zararsız
zararı | hasarı
zararın | hasarın
zararına | hasarına
zararında | hasarında
zararından | hasarından
zararını | hasarını
zararının | hasarının
zararıyla | hasarıyla
zarif | şık

zelzele | deprem
zelzelede | depremde
zelzeleden | depremden
zelzeleler | depremler
zelzelelerde | depremlerde
zelzelelerden | depremlerden
zelzelelere | depremlere
zelzeleleri | depremleri
zelzelelerin | depremlerin
zelzelelerinde | depremlerinde
zelzelelerinden | depremlerinden
zelzelelerine | depremlerine
zelzelelerini | depremlerini
zelzelelerinin | depremlerinin
zelzeleleriyle | depremleriyle
zelzelelerle | depremlerle
zelzelenin | depremin
zelzelesi | depremi
zelzelesinde | depreminde
zelzelesinden | depreminden
zelzelesine | depremine
zelzelesini | depremini
zelzelesinin | depreminin
zelzelesiyle | depremiyle
zelzeleye | depreme
zelzeleyi | depremi
zelzeleyle | depremle
zengin | zengin

zira | zira
ziyaret
ziyaret edecek | ziyaret edecek
ziyaret edecekler | ziyaret edecekler
ziyaret edeceği | ziyaret edeceği
ziyaret edeceğini | ziyaret edeceğini
ziyaret eden | ziyaret eden
ziyaret edenler | ziyaret edenler
ziyaret eder | ziyaret eder
ziyaret ederek | ziyaret ederek
ziyaret edin | ziyaret edin
ziyaret ediniz | ziyaret ediniz
ziyaret edip | ziyaret edip
ziyaret ediyor | ziyaret ediyor
ziyaret ediyordu | ziyaret ediyordu
ziyaret ediyorlar | ziyaret ediyorlar
ziyaret etme | ziyaret etme
ziyaret etmek | ziyaret etmek
ziyaret etmekte | ziyaret etmekte
ziyaret etmesi | ziyaret etmesi
ziyaret etmesine | ziyaret etmesine
ziyaret etmesini | ziyaret etmesini
ziyaret etmesinin | ziyaret etmesinin
ziyaret etmeye | ziyaret etmeye
ziyaret etmeyi | ziyaret etmeyi
ziyaret etmiş | ziyaret etmiş
ziyaret etmişti | ziyaret etmişti
ziyaret etti | ziyaret etti
ziyaret ettikleri | ziyaret ettikleri
ziyaret ettiklerini | ziyaret ettiklerini
ziyaret ettiler | ziyaret ettiler
ziyaret ettiği | ziyaret ettiği
ziyaret ettiğini | ziyaret ettiğini
ziyarette
ziyarette bulunacak | ziyaret edecek
ziyarette bulunacaklar | ziyaret edecekler
ziyarette bulunacağı | ziyaret edeceği
ziyarette bulunacağını | ziyaret edeceğini
ziyarette bulunan | ziyaret eden
ziyarette bulunanlar | ziyaret edenler
ziyarette bulunarak | ziyaret ederek
ziyarette bulundu | ziyaret etti
ziyarette bulundukları | ziyaret ettikleri
ziyarette bulunduklarını | ziyaret ettiklerini
ziyarette bulundular | ziyaret ettiler
ziyarette bulunduğu | ziyaret ettiği
ziyarette bulunduğunu | ziyaret ettiğini
ziyarette bulunma | ziyaret etme
ziyarette bulunmak | ziyaret etmek
ziyarette bulunmakta | ziyaret etmekte
ziyarette bulunması | ziyaret etmesi
ziyarette bulunmasına | ziyaret etmesine
ziyarette bulunmasını | ziyaret etmesini
ziyarette bulunmasının | ziyaret etmesinin
ziyarette bulunmaya | ziyaret etmeye
ziyarette bulunmayı | ziyaret etmeyi
ziyarette bulunmuş | ziyaret etmiş
ziyarette bulunmuştu | ziyaret etmişti
ziyarette bulunun | ziyaret edin
ziyarette bulununuz | ziyaret ediniz
ziyarette bulunup | ziyaret edip
ziyarette bulunur | ziyaret eder
ziyarette bulunuyor | ziyaret ediyor
ziyarette bulunuyordu | ziyaret ediyordu
ziyarette bulunuyorlar | ziyaret ediyorlar

zor | güç
zorlanmadan | kolayca
zorlaştıracak | güçleştirecek
zorlaştıracaklar | güçleştirecekler
zorlaştıracağı | güçleştireceği
zorlaştıracağını | güçleştireceğini
zorlaştıran | güçleştiren
zorlaştırarak | güçleştirerek
zorlaştırdı | güçleştirdi
zorlaştırdık | güçleştirdik
zorlaştırdılar | güçleştirdiler
zorlaştırdım | güçleştirdim
zorlaştırdığı | güçleştirdiği
zorlaştırdığına | güçleştirdiğine
zorlaştırdığını | güçleştirdiğini
zorlaştırma | güçleştirme
zorlaştırmak | güçleştirmek
zorlaştırmak için | güçleştirmek için
zorlaştırmaları | güçleştirmeleri
zorlaştırması | güçleştirmesi
zorlaştırmasına | güçleştirmesine
zorlaştırmasını | güçleştirmesini
zorlaştırmaya | güçleştirmeye
zorlaştırmayı | güçleştirmeyi
zorlaştırmış | güçleştirmiş
zorlaştırınca | güçleştirince
zorlaştırıp | güçleştirip
zorlaştırıyor | güçleştiriyor
zorlaştırıyordu | güçleştiriyordu
zorlaştırıyorlar | güçleştiriyorlar
zorlu | zorlu
zorluk | güçlük
zorlukla | güçlükle
zorluklar | güçlükler
zorluklara | güçlüklere
zorluklarda | güçlüklerde
zorluklardan | güçlüklerden
zorluklarla | güçlüklerle
zorlukları | güçlükleri
zorlukların | güçlüklerin
zorluklarına | güçlüklerine
zorluklarında | güçlüklerinde
zorluklarından | güçlüklerinden
zorluklarını | güçlüklerini
zorluklarının | güçlüklerinin
zorluklarıyla | güçlükleriyle
zorlukta | güçlükte
zorluktan | güçlükten
zorluğa | güçlüğe
zorluğu | güçlüğü
zorluğun | güçlüğün
zorluğuna | güçlüğüne
zorluğunda | güçlüğünde
zorluğundan | güçlüğünden
zorluğunu | güçlüğünü
zorluğunun | güçlüğünün
zorluğuyla | güçlüğüyle
zorunda | zorunda
zorunda kalabilecek | mecbur kalabilecek
zorunda kalabilir | mecbur kalabilir
zorunda kalabiliyor | mecbur kalabiliyor
zorunda kalacak | mecbur kalacak
zorunda kalacaklar | mecbur kalacaklar
zorunda kalacağı | mecbur kalacağı
zorunda kalacağını | mecbur kalacağını
zorunda kalan | mecbur kalan
zorunda kalanlar | mecbur kalanlar
zorunda kalarak | mecbur kalarak
zorunda kaldı | mecbur kaldı
zorunda kaldıkları | mecbur kaldıkları
zorunda kaldıklarını | mecbur kaldıklarını
zorunda kaldıktan | mecbur kaldıktan
zorunda kaldılar | mecbur kaldılar
zorunda kaldığı | mecbur kaldığı
zorunda kaldığında | mecbur kaldığında
zorunda kaldığını | mecbur kaldığını
zorunda kalma | mecbur kalma
zorunda kalmak | mecbur kalmak
zorunda kalmakta | mecbur kalmakta
zorunda kalmalı | mecbur kalmalı
zorunda kalması | mecbur kalması
zorunda kalmasına | mecbur kalmasına
zorunda kalmasında | mecbur kalmasında
zorunda kalmasını | mecbur kalmasını
zorunda kalmasının | mecbur kalmasının
zorunda kalmasıyla | mecbur kalmasıyla
zorunda kalmaya | mecbur kalmaya
zorunda kalmayı | mecbur kalmayı
zorunda kalmış | mecbur kalmış
zorunda kalmıştı | mecbur kalmıştı
zorunda kalın | mecbur kalın
zorunda kalınız | mecbur kalınız
zorunda kalıp | mecbur kalıp
zorunda kalır | mecbur kalır
zorunda kalıyor | mecbur kalıyor
zorunda kalıyordu | mecbur kalıyordu
zorunda kalıyorlar | mecbur kalıyorlar
zorunlu
zorunlu olarak | mecburen

âdeta | adeta

çaba
çaba gösterdi | çabaladı
çaba gösterdikleri | çabaladıkları
çaba gösterdiklerini | çabaladıklarını
çaba gösterdiler | çabaladılar
çaba gösterdiği | çabaladığı
çaba gösterdiğini | çabaladığını
çaba gösterecek | çabalayacak
çaba gösterecekler | çabalayacaklar
çaba göstereceği | çabalayacağı
çaba göstereceğini | çabalayacağını
çaba gösteren | çabalayan
çaba gösterenler | çabalayanlar
çaba göstererek | çabalayarak
çaba gösterin | çabalayın
çaba gösteriniz | çabalayınız
çaba gösterip | çabalayıp
çaba gösterir | çabalar
çaba gösteriyor | çabalıyor
çaba gösteriyordu | çabalıyordu
çaba gösteriyorlar | çabalıyorlar
çaba gösterme | çabalama
çaba göstermek | çabalamak
çaba göstermekte | çabalamakta
çaba göstermesi | çabalaması
çaba göstermesine | çabalamasına
çaba göstermesini | çabalamasını
çaba göstermesinin | çabalamasının
çaba göstermeye | çabalamaya
çaba göstermeyi | çabalamayı
çaba göstermiş | çabalamış
çaba göstermişti | çabalamıştı
çabaladı | çabaladı
çabaladıkları | çabaladıkları
çabaladıklarını | çabaladıklarını
çabaladılar | çabaladılar
çabaladığı | çabaladığı
çabaladığını | çabaladığını
çabalama | çabalama
çabalamak | çabalamak
çabalamakta | çabalamakta
çabalaması | çabalaması
çabalamasına | çabalamasına
çabalamasını | çabalamasını
çabalamasının | çabalamasının
çabalamaya | çabalamaya
çabalamayı | çabalamayı
çabalamış | çabalamış
çabalamıştı | çabalamıştı
çabalar | çabalar
çabalarıyla
çabalayacak | çabalayacak
çabalayacaklar | çabalayacaklar
çabalayacağı | çabalayacağı
çabalayacağını | çabalayacağını
çabalayan | çabalayan
çabalayanlar | çabalayanlar
çabalayarak | çabalayarak
çabalayın | çabalayın
çabalayınız | çabalayınız
çabalayıp | çabalayıp
çabalıyor | çabalıyor
çabalıyordu | çabalıyordu
çabalıyorlar | çabalıyorlar
çabucak | hızla
çabuk | hızlı
çabuklaştıracak | hızlandıracak
çabuklaştıracaklar | hızlandıracaklar
çabuklaştıracağı | hızlandıracağı
çabuklaştıracağını | hızlandıracağını
çabuklaştıran | hızlandıran
çabuklaştırarak | hızlandırarak
çabuklaştırdı | hızlandırdı
çabuklaştırdık | hızlandırdık
çabuklaştırdılar | hızlandırdılar
çabuklaştırdım | hızlandırdım
çabuklaştırdığı | hızlandırdığı
çabuklaştırdığına | hızlandırdığına
çabuklaştırdığını | hızlandırdığını
çabuklaştırma | hızlandırma
çabuklaştırmak | hızlandırmak
çabuklaştırmak için | hızlandırmak için
çabuklaştırmaları | hızlandırmaları
çabuklaştırması | hızlandırması
çabuklaştırmasına | hızlandırmasına
çabuklaştırmasını | hızlandırmasını
çabuklaştırmaya | hızlandırmaya
çabuklaştırmayı | hızlandırmayı
çabuklaştırmış | hızlandırmış
çabuklaştırınca | hızlandırınca
çabuklaştırıp | hızlandırıp
çabuklaştırıyor | hızlandırıyor
çabuklaştırıyordu | hızlandırıyordu
çabuklaştırıyorlar | hızlandırıyorlar
çalındı | çalındı
çalışacak | çalışacak
çalışma | çalışma
çalışmada | çalışmada
çalışmadan | çalışmadan
çalışmakta | çalışıyor
çalışmalar | çalışmalar
çalışmalara | çalışmalara
çalışmalarda | çalışmalarda
çalışmalardan | çalışmalardan
çalışmalarla | çalışmalarla
çalışmaları | çalışmaları
çalışmaların | çalışmaların
çalışmalarına | çalışmalarına
çalışmalarında | çalışmalarında
çalışmalarından | çalışmalarından
çalışmalarını | çalışmalarını
çalışmalarının | çalışmalarının
çalışmalarıyla | çalışmalarıyla
çalışmanın | çalışmanın
çalışması | çalışması
çalışmasına | çalışmasına
çalışmasında | çalışmasında
çalışmasından | çalışmasından
çalışmasını | çalışmasını
çalışmasının | çalışmasının
çalışmasıyla | çalışmasıyla
çalışmaya | çalışmaya
çalışmayla | çalışmayla
çalışmayı | çalışmayı
çalıştı | çalıştı
çalıştırıcı | antrenör
çalıştırıcıda | antrenörde
çalıştırıcıdan | antrenörden
çalıştırıcılar | antrenörler
çalıştırıcılara | antrenörlere
çalıştırıcılarda | antrenörlerde
çalıştırıcılardan | antrenörlerden
çalıştırıcılarla | antrenörlerle
çalıştırıcıları | antrenörleri
çalıştırıcıların | antrenörlerin
çalıştırıcılarına | antrenörlerine
çalıştırıcılarında | antrenörlerinde
çalıştırıcılarından | antrenörlerinden
çalıştırıcılarını | antrenörlerini
çalıştırıcılarının | antrenörlerinin
çalıştırıcılarıyla | antrenörleriyle
çalıştırıcının | antrenörün
çalıştırıcısı | antrenörü
çalıştırıcısına | antrenörüne
çalıştırıcısında | antrenöründe
çalıştırıcısından | antrenöründen
çalıştırıcısını | antrenörünü
çalıştırıcısının | antrenörünün
çalıştırıcısıyla | antrenörüyle
çalıştırıcıya | antrenöre
çalıştırıcıyla | antrenörle
çalıştırıcıyı | antrenörü
çalışıyor | çalışıyor
çapında
çarptı | çarptı
çarptırdı
çarptırıldı
çarşamba | çarşamba
çarşamba günü | çarşamba
çağdaş | modern
çağrı
çağrı yapacak | çağrı yapacak
çağrı yapacaklar | çağrı yapacaklar
çağrı yapacağı | çağrı yapacağı
çağrı yapacağını | çağrı yapacağını
çağrı yapan | çağrı yapan
çağrı yapanlar | çağrı yapanlar
çağrı yapar | çağrı yapar
çağrı yaparak | çağrı yaparak
çağrı yapma | çağrı yapma
çağrı yapmak | çağrı yapmak
çağrı yapmakta | çağrı yapmakta
çağrı yapması | çağrı yapması
çağrı yapmasına | çağrı yapmasına
çağrı yapmasını | çağrı yapmasını
çağrı yapmasının | çağrı yapmasının
çağrı yapmaya | çağrı yapmaya
çağrı yapmayı | çağrı yapmayı
çağrı yapmış | çağrı yapmış
çağrı yapmıştı | çağrı yapmıştı
çağrı yaptı | çağrı yaptı
çağrı yaptıkları | çağrı yaptıkları
çağrı yaptıklarını | çağrı yaptıklarını
çağrı yaptılar | çağrı yaptılar
çağrı yaptığı | çağrı yaptığı
çağrı yaptığını | çağrı yaptığını
çağrı yapın | çağrı yapın
çağrı yapınız | çağrı yapınız
çağrı yapıp | çağrı yapıp
çağrı yapıyor | çağrı yapıyor
çağrı yapıyordu | çağrı yapıyordu
çağrı yapıyorlar | çağrı yapıyorlar
çağrıda
çağrıda bulunacak | çağrı yapacak
çağrıda bulunacaklar | çağrı yapacaklar
çağrıda bulunacağı | çağrı yapacağı
çağrıda bulunacağını | çağrı yapacağını
çağrıda bulunan | çağrı yapan
çağrıda bulunanlar | çağrı yapanlar
çağrıda bulunarak | çağrı yaparak
çağrıda bulundu | çağrı yaptı
çağrıda bulundukları | çağrı yaptıkları
çağrıda bulunduklarını | çağrı yaptıklarını
çağrıda bulundular | çağrı yaptılar
çağrıda bulunduğu | çağrı yaptığı
çağrıda bulunduğunu | çağrı yaptığını
çağrıda bulunma | çağrı yapma
çağrıda bulunmak | çağrı yapmak
çağrıda bulunmakta | çağrı yapmakta
çağrıda bulunması | çağrı yapması
çağrıda bulunmasına | çağrı yapmasına
çağrıda bulunmasını | çağrı yapmasını
çağrıda bulunmasının | çağrı yapmasının
çağrıda bulunmaya | çağrı yapmaya
çağrıda bulunmayı | çağrı yapmayı
çağrıda bulunmuş | çağrı yapmış
çağrıda bulunmuştu | çağrı yapmıştı
çağrıda bulunun | çağrı yapın
çağrıda bulununuz | çağrı yapınız
çağrıda bulunup | çağrı yapıp
çağrıda bulunur | çağrı yapar
çağrıda bulunuyor | çağrı yapıyor
çağrıda bulunuyordu | çağrı yapıyordu
çağrıda bulunuyorlar | çağrı yapıyorlar
çağrılacak | çağrılacak
çağrılacaklar | çağrılacaklar
çağrılacağı | çağrılacağı
çağrılacağını | çağrılacağını
çağrılan | çağrılan
çağrılarak | çağrılarak
çağrıldı | çağrıldı
çağrıldık | çağrıldık
çağrıldılar | çağrıldılar
çağrıldım | çağrıldım
çağrıldığı | çağrıldığı
çağrıldığına | çağrıldığına
çağrıldığını | çağrıldığını
çağrılma | çağrılma
çağrılmak | çağrılmak
çağrılmak için | çağrılmak için
çağrılmaları | çağrılmaları
çağrılması | çağrılması
çağrılmasına | çağrılmasına
çağrılmasını | çağrılmasını
çağrılmaya | çağrılmaya
çağrılmayı | çağrılmayı
çağrılmış | çağrılmış
çağrılınca | çağrılınca
çağrılıp | çağrılıp
çağrılıyor | çağrılıyor
çağrılıyordu | çağrılıyordu
çağrılıyorlar | çağrılıyorlar
çağıracak | çağıracak
çağıracaklar | çağıracaklar
çağıracağı | çağıracağı
çağıracağını | çağıracağını
çağıran | çağıran
çağırarak | çağırarak
çağırdı | çağırdı
çağırdık | çağırdık
çağırdılar | çağırdılar
çağırdım | çağırdım
çağırdığı | çağırdığı
çağırdığına | çağırdığına
çağırdığını | çağırdığını
çağırma | çağırma
çağırmak | çağırmak
çağırmak için | çağırmak için
çağırmaları | çağırmaları
çağırması | çağırması
çağırmasına | çağırmasına
çağırmasını | çağırmasını
çağırmaya | çağırmaya
çağırmayı | çağırmayı
çağırmış | çağırmış
çağırınca | çağırınca
çağırıp | çağırıp
çağırıyor | çağırıyor
çağırıyordu | çağırıyordu
çağırıyorlar | çağırıyorlar

çekebilecek
çekebilir
çekebiliyor
çekecek
çekecekler
çekeceği
çekeceğini
çeken
çekenler
çeker
çekerek
çekin
çekiniz
çekip
çekiyor
çekiyordu
çekiyorlar
çekme
çekmek
çekmekte
çekmeli
çekmesi
çekmesinde
çekmesine
çekmesini
çekmesinin
çekmesiyle
çekmeye
çekmeyi
çekmiş
çekmişti
çekti
çektikleri
çektiklerini
çektikten
çektiler
çektiği
çektiğinde
çektiğini
çerçevesinde | kapsamında
çetin | zorlu
çevirdi
çevirdik
çevirdikleri
çevirdiklerini
çevirdiler
çevirdim
çevirdiği
çevirdiğine
çevirdiğini
çevirecek
çevirecekler
çevireceği
çevireceğini
çeviren
çevirenler
çevirerek
çevirin
çevirince
çeviriniz
çevirip
çevirir
çeviriyor
çeviriyordu
çeviriyorlar
çevirme
çevirmek
çevirmekte
çevirmeleri
çevirmesi
çevirmesine
çevirmesini
çevirmesinin
çevirmeye
çevirmeyi
çevirmiş
çevirmişti
çevresinde | etrafında
çevrildi
çevrildik
çevrildikleri
çevrildiklerini
çevrildiler
çevrildim
çevrildiği
çevrildiğine
çevrildiğini
çevrilecek
çevrilecekler
çevrileceği
çevrileceğini
çevrilen
çevrilenler
çevrilerek
çevrilin
çevrilince
çevriliniz
çevrilip
çevrilir
çevriliyor
çevriliyordu
çevriliyorlar
çevrilme
çevrilmek
çevrilmekte
çevrilmeleri
çevrilmesi
çevrilmesine
çevrilmesini
çevrilmesinin
çevrilmeye
çevrilmeyi
çevrilmiş
çevrilmişti
çevrim
çevrim içi | internette
çevrim içi olarak | internetten
çeşitli | çeşitli

çizdi | çizdi
çizdik | çizdik
çizdiler | çizdiler
çizdim | çizdim
çizdiği | çizdiği
çizdiğine | çizdiğine
çizdiğini | çizdiğini
çizecek | çizecek
çizecekler | çizecekler
çizeceği | çizeceği
çizeceğini | çizeceğini
çizen | çizen
çizerek | çizerek
çizince | çizince
çizip | çizip
çiziyor | çiziyor
çiziyordu | çiziyordu
çiziyorlar | çiziyorlar
çizme | çizme
çizmek | çizmek
çizmek için | çizmek için
çizmeleri | çizmeleri
çizmesi | çizmesi
çizmesine | çizmesine
çizmesini | çizmesini
çizmeye | çizmeye
çizmeyi | çizmeyi
çizmiş | çizmiş

çok
çok daha fazla | çok daha çok
çok daha çok | çok daha çok
çok geçmeden | az sonra
çok sayıda | birçok
çok yakında | yakında
çoğalabilecek | artabilecek
çoğalabilir | artabilir
çoğalabiliyor | artabiliyor
çoğalacak | artacak
çoğalacaklar | artacaklar
çoğalacağı | artacağı
çoğalacağını | artacağını
çoğalan | artan
çoğalanlar | artanlar
çoğalarak | artarak
çoğaldı | arttı
çoğaldıkları | arttıkları
çoğaldıklarını | arttıklarını
çoğaldıktan | arttıktan
çoğaldılar | arttılar
çoğaldığı | arttığı
çoğaldığında | arttığında
çoğaldığını | arttığını
çoğalma | artma
çoğalmak | artmak
çoğalmakta | artmakta
çoğalmalı | artmalı
çoğalması | artması
çoğalmasına | artmasına
çoğalmasında | artmasında
çoğalmasını | artmasını
çoğalmasının | artmasının
çoğalmasıyla | artmasıyla
çoğalmaya | artmaya
çoğalmayı | artmayı
çoğalmış | artmış
çoğalmıştı | artmıştı
çoğalın | artın
çoğalınız | artınız
çoğalıp | artıp
çoğalır | artar
çoğalıyor | artıyor
çoğalıyordu | artıyordu
çoğalıyorlar | artıyorlar
çoğu | çoğu
çoğunda | çoğunda
çoğunlukla | genelde
çoğunluğu | çoğu
çoğunluğunu | çoğunu
çoğunluğunun | çoğunun
çoğunu | çoğunu
çoğunun | çoğunun

çöp | çöp
çöpe | çöpe
çöple | çöple
çöpler | çöpler
çöplerde | çöplerde
çöplerden | çöplerden
çöplere | çöplere
çöpleri | çöpleri
çöplerin | çöplerin
çöplerinde | çöplerinde
çöplerinden | çöplerinden
çöplerine | çöplerine
çöplerini | çöplerini
çöplerinin | çöplerinin
çöpleriyle | çöpleriyle
çöplerle | çöplerle
çöpte | çöpte
çöpten | çöpten
çöpü | çöpü
çöpün | çöpün
çöpünde | çöpünde
çöpünden | çöpünden
çöpüne | çöpüne
çöpünü | çöpünü
çöpünün | çöpünün
çöpüyle | çöpüyle
çözdü | çözdü
çözdükleri | çözdükleri
çözdüklerini | çözdüklerini
çözdükten | çözdükten
çözdüler | çözdüler
çözdüğü | çözdüğü
çözdüğünde | çözdüğünde
çözdüğünü | çözdüğünü
çözebilecek | çözebilecek
çözebilir | çözebilir
çözebiliyor | çözebiliyor
çözecek | çözecek
çözecekler | çözecekler
çözeceği | çözeceği
çözeceğini | çözeceğini
çözen | çözen
çözenler | çözenler
çözer | çözer
çözerek | çözerek
çözme | çözme
çözmek | çözmek
çözmekte | çözmekte
çözmeli | çözmeli
çözmesi | çözmesi
çözmesinde | çözmesinde
çözmesine | çözmesine
çözmesini | çözmesini
çözmesinin | çözmesinin
çözmesiyle | çözmesiyle
çözmeye | çözmeye
çözmeyi | çözmeyi
çözmüş | çözmüş
çözmüştü | çözmüştü
çözüldü | çözüldü
çözüldükleri | çözüldükleri
çözüldüklerini | çözüldüklerini
çözüldükten | çözüldükten
çözüldüler | çözüldüler
çözüldüğü | çözüldüğü
çözüldüğünde | çözüldüğünde
çözüldüğünü | çözüldüğünü
çözülebilecek | çözülebilecek
çözülebilir | çözülebilir
çözülebiliyor | çözülebiliyor
çözülecek | çözülecek
çözülecekler | çözülecekler
çözüleceği | çözüleceği
çözüleceğini | çözüleceğini
çözülen | çözülen
çözülenler | çözülenler
çözülerek | çözülerek
çözülme | çözülme
çözülmek | çözülmek
çözülmekte | çözülmekte
çözülmeli | çözülmeli
çözülmesi | çözülmesi
çözülmesinde | çözülmesinde
çözülmesine | çözülmesine
çözülmesini | çözülmesini
çözülmesinin | çözülmesinin
çözülmesiyle | çözülmesiyle
çözülmeye | çözülmeye
çözülmeyi | çözülmeyi
çözülmüş | çözülmüş
çözülmüştü | çözülmüştü
çözülün | çözülün
çözülünüz | çözülünüz
çözülüp | çözülüp
çözülür | çözülür
çözülüyor | çözülüyor
çözülüyordu | çözülüyordu
çözülüyorlar | çözülüyorlar
çözüme
çözüme kavuşturdu | çözdü
çözün | çözün
çözünüz | çözünüz
çözüp | çözüp
çözüyor | çözüyor
çözüyordu | çözüyordu
çözüyorlar | çözüyorlar

çünkü | zira

çıkaracak
çıkardı
çıkarıyor

ödül | ödül
ödül aldı | ödül aldı
ödül kazandı | ödül aldı
ödül verdi | ödül verdi
ödül verdik | ödül verdik
ödül verdiler | ödül verdiler
ödül verdim | ödül verdim
ödül verdiği | ödül verdiği
ödül verdiğine | ödül verdiğine
ödül verdiğini | ödül verdiğini
ödül verecek | ödül verecek
ödül verecekler | ödül verecekler
ödül vereceği | ödül vereceği
ödül vereceğini | ödül vereceğini
ödül veren | ödül veren
ödül vererek | ödül vererek
ödül verince | ödül verince
ödül verip | ödül verip
ödül veriyor | ödül veriyor
ödül veriyordu | ödül veriyordu
ödül veriyorlar | ödül veriyorlar
ödül verme | ödül verme
ödül vermek | ödül vermek
ödül vermek için | ödül vermek için
ödül vermeleri | ödül vermeleri
ödül vermesi | ödül vermesi
ödül vermesine | ödül vermesine
ödül vermesini | ödül vermesini
ödül vermeye | ödül vermeye
ödül vermeyi | ödül vermeyi
ödül vermiş | ödül vermiş
ödülde | ödülde
ödülden | ödülden
ödüle | ödüle
ödülle | ödülle
ödüllendirdi | ödül verdi
ödüllendirdik | ödül verdik
ödüllendirdiler | ödül verdiler
ödüllendirdim | ödül verdim
ödüllendirdiği | ödül verdiği
ödüllendirdiğine | ödül verdiğine
ödüllendirdiğini | ödül verdiğini
ödüllendirecek | ödül verecek
ödüllendirecekler | ödül verecekler
ödüllendireceği | ödül vereceği
ödüllendireceğini | ödül vereceğini
ödüllendiren | ödül veren
ödüllendirerek | ödül vererek
ödüllendirince | ödül verince
ödüllendirip | ödül verip
ödüllendiriyor | ödül veriyor
ödüllendiriyordu | ödül veriyordu
ödüllendiriyorlar | ödül veriyorlar
ödüllendirme | ödül verme
ödüllendirmek | ödül vermek
ödüllendirmek için | ödül vermek için
ödüllendirmeleri | ödül vermeleri
ödüllendirmesi | ödül vermesi
ödüllendirmesine | ödül vermesine
ödüllendirmesini | ödül vermesini
ödüllendirmeye | ödül vermeye
ödüllendirmeyi | ödül vermeyi
ödüllendirmiş | ödül vermiş
ödüller | ödüller
ödüllerde | ödüllerde
ödüllerden | ödüllerden
ödüllere | ödüllere
ödülleri | ödülleri
ödüllerin | ödüllerin
ödüllerinde | ödüllerinde
ödüllerinden | ödüllerinden
ödüllerine | ödüllerine
ödüllerini | ödüllerini
ödüllerinin | ödüllerinin
ödülleriyle | ödülleriyle
ödüllerle | ödüllerle
ödülü | ödülü
ödülün | ödülün
ödülünde | ödülünde
ödülünden | ödülünden
ödülüne | ödülüne
ödülünü | ödülünü
ödülünü aldı | ödülünü aldı
ödülünü kazandı | ödülünü aldı
ödülünün | ödülünün
ödülüyle | ödülüyle

öfke | öfke

öldü | öldü
öldük | öldük
öldükleri | öldükleri
öldüklerini | öldüklerini
öldüler | öldüler
öldüm | öldüm
öldürücü | ölümcül
öldüğü | öldüğü
öldüğüne | öldüğüne
öldüğünü | öldüğünü
ölecek | ölecek
ölecekler | ölecekler
öleceği | öleceği
öleceğini | öleceğini
ölen | ölen
ölenler | ölenler
ölerek | ölerek
ölme | ölme
ölmek | ölmek
ölmek için | ölmek için
ölmekte | ölmekte
ölmeleri | ölmeleri
ölmesi | ölmesi
ölmesine | ölmesine
ölmesini | ölmesini
ölmesinin | ölmesinin
ölmeye | ölmeye
ölmeyi | ölmeyi
ölmüş | ölmüş
ölmüştü | ölmüştü
ölçüde
ölüm | ölüm
ölümcül | ölümcül
ölümde | ölümde
ölümden | ölümden
ölüme | ölüme
ölümle | ölümle
ölümler | ölümler
ölümlerde | ölümlerde
ölümlerden | ölümlerden
ölümlere | ölümlere
ölümleri | ölümleri
ölümlerin | ölümlerin
ölümlerinde | ölümlerinde
ölümlerinden | ölümlerinden
ölümlerine | ölümlerine
ölümlerini | ölümlerini
ölümlerinin | ölümlerinin
ölümleriyle | ölümleriyle
ölümlerle | ölümlerle
ölümü | ölümü
ölümün | ölümün
ölümünde | ölümünde
ölümünden | ölümünden
ölümüne | ölümüne
ölümünü | ölümünü
ölümünün | ölümünün
ölümüyle | ölümüyle
ölün | ölün
ölünce | ölünce
ölünüz | ölünüz
ölüp | ölüp
ölür | ölür
ölüyor | ölüyor
ölüyordu | ölüyordu
ölüyorlar | ölüyorlar

ömür
ömür boyu | müebbet
ömür boyu hapis | müebbet hapis

önce | önce
önceden | evvelce
önceleri | önceleri
öncelikle | ilk önce
öncesinde | önce
önder | lider
önderde | liderde
önderden | liderden
öndere | lidere
önderi | lideri
önderin | liderin
önderinde | liderinde
önderinden | liderinden
önderine | liderine
önderini | liderini
önderinin | liderinin
önderiyle | lideriyle
önderle | liderle
önderler | liderler
önderlerde | liderlerde
önderlerden | liderlerden
önderlere | liderlere
önderleri | liderleri
önderlerin | liderlerin
önderlerinde | liderlerinde
önderlerinden | liderlerinden
önderlerine | liderlerine
önderlerini | liderlerini
önderlerinin | liderlerinin
önderleriyle | liderleriyle
önderlerle | liderlerle
önemli | mühim
önemli ölçüde | büyük ölçüde
önerdi | önerdi
önerdik | önerdik
önerdikleri | önerdikleri
önerdiklerini | önerdiklerini
önerdiler | önerdiler
önerdim | önerdim
önerdiği | önerdiği
önerdiğine | önerdiğine
önerdiğini | önerdiğini
önerecek | önerecek
önerecekler | önerecekler
önereceği | önereceği
önereceğini | önereceğini
öneren | öneren
önerenler | önerenler
önererek | önererek
öneri | öneri
öneride | öneride
öneride bulunacak | teklif edecek
öneride bulunacaklar | teklif edecekler
öneride bulunacağı | teklif edeceği
öneride bulunacağını | teklif edeceğini
öneride bulunan | teklif eden
öneride bulunarak | teklif ederek
öneride bulundu | teklif etti
öneride bulunduk | teklif ettik
öneride bulundular | teklif ettiler
öneride bulundum | teklif ettim
öneride bulunduğu | teklif ettiği
öneride bulunduğuna | teklif ettiğine
öneride bulunduğunu | teklif ettiğini
öneride bulunma | teklif etme
öneride bulunmak | teklif etmek
öneride bulunmak için | teklif etmek için
öneride bulunmaları | teklif etmeleri
öneride bulunması | teklif etmesi
öneride bulunmasına | teklif etmesine
öneride bulunmasını | teklif etmesini
öneride bulunmaya | teklif etmeye
öneride bulunmayı | teklif etmeyi
öneride bulunmuş | teklif etmiş
öneride bulununca | teklif edince
öneride bulunup | teklif edip
öneride bulunuyor | teklif ediyor
öneride bulunuyordu | teklif ediyordu
öneride bulunuyorlar | teklif ediyorlar
öneriden | öneriden
öneriler | öneriler
önerilerde | önerilerde
önerilerden | önerilerden
önerilere | önerilere
önerileri | önerileri
önerilerin | önerilerin
önerilerinde | önerilerinde
önerilerinden | önerilerinden
önerilerine | önerilerine
önerilerini | önerilerini
önerilerinin | önerilerinin
önerileriyle | önerileriyle
önerilerle | önerilerle
önerin | önerin
önerince | önerince
önerinin | teklifin
öneriniz | öneriniz
önerip | önerip
önerir | önerir
önerisi | önerisi
önerisinde | teklifinde
önerisinden | teklifinden
önerisine | teklifine
önerisini | teklifini
önerisinin | teklifinin
önerisiyle | teklifiyle
öneriye | teklife
öneriyi | öneriyi
öneriyle | teklifle
öneriyor | öneriyor
öneriyordu | öneriyordu
öneriyorlar | öneriyorlar
önerme | önerme
önermek | önermek
önermek için | önermek için
önermekte | önermekte
önermeleri | önermeleri
önermesi | önermesi
önermesine | önermesine
önermesini | önermesini
önermesinin | önermesinin
önermeye | önermeye
önermeyi | önermeyi
önermiş | önermiş
önermişti | önermişti
öngörülüyor | sanılıyor
öngörülüyordu | bekleniyordu
önledi | önledi
önledikleri | önledikleri
önlediklerini | önlediklerini
önlediler | önlediler
önlediği | önlediği
önlediğini | önlediğini
önlem | önlem
önlem aldı | önlem aldı
önlem almak | önlem almak
önlem alındı | önlem alındı
önlemde | önlemde
önlemden | önlemden
önleme | önleme
önlemek | önlemek
önlemekte | önlemekte
önlemesi | önlemesi
önlemesine | önlemesine
önlemesini | önlemesini
önlemesinin | önlemesinin
önlemeye | önlemeye
önlemeyi | önlemeyi
önlemi | önlemi
önlemin | önlemin
önleminde | önleminde
önleminden | önleminden
önlemine | önlemine
önlemini | önlemini
önleminin | önleminin
önlemiyle | önlemiyle
önlemiş | önlemiş
önlemişti | önlemişti
önlemle | önlemle
önlemler | önlemler
önlemlerde | önlemlerde
önlemlerden | önlemlerden
önlemlere | önlemlere
önlemleri | önlemleri
önlemlerin | önlemlerin
önlemlerinde | önlemlerinde
önlemlerinden | önlemlerinden
önlemlerine | önlemlerine
önlemlerini | önlemlerini
önlemlerinin | önlemlerinin
önlemleriyle | önlemleriyle
önlemlerle | önlemlerle
önlendi | önlendi
önlendik | önlendik
önlendiler | önlendiler
önlendim | önlendim
önlendiği | önlendiği
önlendiğine | önlendiğine
önlendiğini | önlendiğini
önlenecek | önlenecek
önlenecekler | önlenecekler
önleneceği | önleneceği
önleneceğini | önleneceğini
önlenen | önlenen
önlenerek | önlenerek
önlenince | önlenince
önlenip | önlenip
önleniyor | önleniyor
önleniyordu | önleniyordu
önleniyorlar | önleniyorlar
önlenme | önlenme
önlenmek | önlenmek
önlenmek için | önlenmek için
önlenmeleri | önlenmeleri
önlenmesi | önlenmesi
önlenmesine | önlenmesine
önlenmesini | önlenmesini
önlenmeye | önlenmeye
önlenmeyi | önlenmeyi
önlenmiş | önlenmiş
önler | önler
önleyecek | önleyecek
önleyecekler | önleyecekler
önleyeceği | önleyeceği
önleyeceğini | önleyeceğini
önleyen | önleyen
önleyenler | önleyenler
önleyerek | önleyerek
önleyin | önleyin
önleyiniz | önleyiniz
önleyip | önleyip
önlüyor | önlüyor
önlüyordu | önlüyordu
önlüyorlar | önlüyorlar
önümüzdeki | gelecek
önümüzdeki ay | gelecek ay
önümüzdeki hafta | haftaya
önümüzdeki sene | gelecek yıl
önümüzdeki yıl | gelecek yıl
önüne
önüne geçecek | önleyecek
önüne geçecekler | önleyecekler
önüne geçeceği | önleyeceği
önüne geçeceğini | önleyeceğini
önüne geçen | önleyen
önüne geçenler | önleyenler
önüne geçer | önler
önüne geçerek | önleyerek
önüne geçin | önleyin
önüne geçiniz | önleyiniz
önüne geçip | önleyip
önüne geçiyor | önlüyor
önüne geçiyordu | önlüyordu
önüne geçiyorlar | önlüyorlar
önüne geçme | önleme
önüne geçmek | önlemek
önüne geçmekte | önlemekte
önüne geçmesi | önlemesi
önüne geçmesine | önlemesine
önüne geçmesini | önlemesini
önüne geçmesinin | önlemesinin
önüne geçmeye | önlemeye
önüne geçmeyi | önlemeyi
önüne geçmiş | önlemiş
önüne geçmişti | önlemişti
önüne geçti | önledi
önüne geçtikleri | önledikleri
önüne geçtiklerini | önlediklerini
önüne geçtiler | önlediler
önüne geçtiği | önlediği
önüne geçtiğini | önlediğini

örneğin | mesela
örtün | örtün

öte
öte taraftan | öte yandan
öte yandan | öte yandan
ötürü | ötürü

övdü | övdü
övdük | övdük
övdükleri | övdükleri
övdüklerini | övdüklerini
övdüler | övdüler
övdüm | övdüm
övdüğü | övdüğü
övdüğüne | övdüğüne
övdüğünü | övdüğünü
övecek | övecek
övecekler | övecekler
öveceği | öveceği
öveceğini | öveceğini
öven | öven
övenler | övenler
över | över
överek | överek
övme | övme
övmek | övmek
övmek için | övmek için
övmekte | övmekte
övmeleri | övmeleri
övmesi | övmesi
övmesine | övmesine
övmesini | övmesini
övmesinin | övmesinin
övmeye | övmeye
övmeyi | övmeyi
övmüş | övmüş
övmüştü | övmüştü
övün | övün
övünce | övünce
övünüz | övünüz
övüp | övüp
övüyor | övüyor
övüyordu | övüyordu
övüyorlar | övüyorlar

öykü | öykü
öyküde | öyküde
öyküden | öyküden
öyküler | öyküler
öykülerde | öykülerde
öykülerden | öykülerden
öykülere | öykülere
öyküleri | öyküleri
öykülerin | öykülerin
öykülerinde | öykülerinde
öykülerinden | öykülerinden
öykülerine | öykülerine
öykülerini | öykülerini
öykülerinin | öykülerinin
öyküleriyle | öyküleriyle
öykülerle | öykülerle
öykünün | öykünün
öyküsü | öyküsü
öyküsünde | öyküsünde
öyküsünden | öyküsünden
öyküsüne | öyküsüne
öyküsünü | öyküsünü
öyküsünün | öyküsünün
öyküsüyle | öyküsüyle
öyküye | öyküye
öyküyle | öyküyle
öyküyü | öyküyü

özel | özel
özel nedenlerle | özel nedenlerle
özellikle | bilhassa
özen
özen gösterdi | dikkat etti
özen gösterdikleri | dikkat ettikleri
özen gösterdiklerini | dikkat ettiklerini
özen gösterdikten | dikkat ettikten
özen gösterdiler | dikkat ettiler
özen gösterdiği | dikkat ettiği
özen gösterdiğinde | dikkat ettiğinde
özen gösterdiğini | dikkat ettiğini
özen gösterebilecek | dikkat edebilecek
özen gösterebilir | dikkat edebilir
özen gösterebiliyor | dikkat edebiliyor
özen gösterecek | dikkat edecek
özen gösterecekler | dikkat edecekler
özen göstereceği | dikkat edeceği
özen göstereceğini | dikkat edeceğini
özen gösteren | dikkat eden
özen gösterenler | dikkat edenler
özen göstererek | dikkat ederek
özen gösterin | dikkat edin
özen gösteriniz | dikkat ediniz
özen gösterip | dikkat edip
özen gösterir | dikkat eder
özen gösteriyor | dikkat ediyor
özen gösteriyordu | dikkat ediyordu
özen gösteriyorlar | dikkat ediyorlar
özen gösterme | dikkat etme
özen göstermek | dikkat etmek
özen göstermekte | dikkat etmekte
özen göstermeli | dikkat etmeli
özen göstermesi | dikkat etmesi
özen göstermesinde | dikkat etmesinde
özen göstermesine | dikkat etmesine
özen göstermesini | dikkat etmesini
özen göstermesinin | dikkat etmesinin
özen göstermesiyle | dikkat etmesiyle
özen göstermeye | dikkat etmeye
özen göstermeyi | dikkat etmeyi
özen göstermiş | dikkat etmiş
özen göstermişti | dikkat etmişti
özenle | özenle
özet
özet olarak | kısaca
özetle | kısaca
özgürlük | hürriyet
özgürlükle | hürriyetle
özgürlükler | hürriyetler
özgürlüklerde | hürriyetlerde
özgürlüklerden | hürriyetlerden
özgürlüklere | hürriyetlere
özgürlükleri | hürriyetleri
özgürlüklerin | hürriyetlerin
özgürlüklerinde | hürriyetlerinde
özgürlüklerinden | hürriyetlerinden
özgürlüklerine | hürriyetlerine
özgürlüklerini | hürriyetlerini
özgürlüklerinin | hürriyetlerinin
özgürlükleriyle | hürriyetleriyle
özgürlüklerle | hürriyetlerle
özgürlükte | hürriyette
özgürlükten | hürriyetten
özgürlüğe | hürriyete
özgürlüğü | hürriyeti
özgürlüğün | hürriyetin
özgürlüğünde | hürriyetinde
özgürlüğünden | hürriyetinden
özgürlüğüne | hürriyetine
özgürlüğünü | hürriyetini
özgürlüğünün | hürriyetinin
özgürlüğüyle | hürriyetiyle
özledi | özledi
özledikleri | özledikleri
özlediklerini | özlediklerini
özledikten | özledikten
özlediler | özlediler
özlediği | özlediği
özlediğinde | özlediğinde
özlediğini | özlediğini
özleme | özleme
özlemek | özlemek
özlemekte | özlemekte
özlemeli | özlemeli
özlemesi | özlemesi
özlemesinde | özlemesinde
özlemesine | özlemesine
özlemesini | özlemesini
özlemesinin | özlemesinin
özlemesiyle | özlemesiyle
özlemeye | özlemeye
özlemeyi | özlemeyi
özlemiş | özlemiş
özlemişti | özlemişti
özler | özler
özleyebilecek | özleyebilecek
özleyebilir | özleyebilir
özleyebiliyor | özleyebiliyor
özleyecek | özleyecek
özleyecekler | özleyecekler
özleyeceği | özleyeceği
özleyeceğini | özleyeceğini
özleyen | özleyen
özleyenler | özleyenler
özleyerek | özleyerek
özleyin | özleyin
özleyiniz | özleyiniz
özleyip | özleyip
özlüyor | özlüyor
özlüyordu | özlüyordu
özlüyorlar | özlüyorlar
özür
özür diledi | af diledi
özür diledik | af diledik
özür dilediler | af dilediler
özür diledim | af diledim
özür dilediği | af dilediği
özür dilediğine | af dilediğine
özür dilediğini | af dilediğini
özür dileme | af dileme
özür dilemek | af dilemek
özür dilemek için | af dilemek için
özür dilemeleri | af dilemeleri
özür dilemesi | af dilemesi
özür dilemesine | af dilemesine
özür dilemesini | af dilemesini
özür dilemeye | af dilemeye
özür dilemeyi | af dilemeyi
özür dilemiş | af dilemiş
özür dileyecek | af dileyecek
özür dileyecekler | af dileyecekler
özür dileyeceği | af dileyeceği
özür dileyeceğini | af dileyeceğini
özür dileyen | af dileyen
özür dileyerek | af dileyerek
özür dileyince | af dileyince
özür dileyip | af dileyip
özür diliyor | af diliyor
özür diliyordu | af diliyordu
özür diliyorlar | af diliyorlar

öğle
öğle saatlerinde | öğlen
öğleden
öğleden sonra | öğleden sonra
öğleden sonraki saatlerde | öğleden sonra
öğlen | öğlen
öğleyin | öğlen
öğrenci | talebe
öğrencide | talebede
öğrenciden | talebeden
öğrenciler | talebeler
öğrencilerde | talebelerde
öğrencilerden | talebelerden
öğrencilere | talebelere
öğrencileri | talebeleri
öğrencilerin | talebelerin
öğrencilerinde | talebelerinde
öğrencilerinden | talebelerinden
öğrencilerine | talebelerine
öğrencilerini | talebelerini
öğrencilerinin | talebelerinin
öğrencileriyle | talebeleriyle
öğrencilerle | talebelerle
öğrencinin | talebenin
öğrencisi | talebesi
öğrencisinde | talebesinde
öğrencisinden | talebesinden
öğrencisine | talebesine
öğrencisini | talebesini
öğrencisinin | talebesinin
öğrencisiyle | talebesiyle
öğrenciye | talebeye
öğrenciyi | talebeyi
öğrenciyle | talebeyle
öğretmen | muallim
öğretmende | muallimde
öğretmenden | muallimden
öğretmene | muallime
öğretmeni | muallimi
öğretmenin | muallimin
öğretmeninde | mualliminde
öğretmeninden | mualliminden
öğretmenine | muallimine
öğretmenini | muallimini
öğretmeninin | mualliminin
öğretmeniyle | muallimiyle
öğretmenle | muallimle
öğretmenler | muallimler
öğretmenlerde | muallimlerde
öğretmenlerden | muallimlerden
öğretmenlere | muallimlere
öğretmenleri | muallimleri
öğretmenlerin | muallimlerin
öğretmenlerinde | muallimlerinde
öğretmenlerinden | muallimlerinden
öğretmenlerine | muallimlerine
öğretmenlerini | muallimlerini
öğretmenlerinin | muallimlerinin
öğretmenleriyle | muallimleriyle
öğretmenlerle | muallimlerle
öğütledi | öğütledi
öğütledikleri | öğütledikleri
öğütlediklerini | öğütlediklerini
öğütledikten | öğütledikten
öğütlediler | öğütlediler
öğütlediği | öğütlediği
öğütlediğinde | öğütlediğinde
öğütlediğini | öğütlediğini
öğütleme | öğütleme
öğütlemek | öğütlemek
öğütlemekte | öğütlemekte
öğütlemeli | öğütlemeli
öğütlemesi | öğütlemesi
öğütlemesinde | öğütlemesinde
öğütlemesine | öğütlemesine
öğütlemesini | öğütlemesini
öğütlemesinin | öğütlemesinin
öğütlemesiyle | öğütlemesiyle
öğütlemeye | öğütlemeye
öğütlemeyi | öğütlemeyi
öğütlemiş | öğütlemiş
öğütlemişti | öğütlemişti
öğütler | öğütler
öğütleyebilecek | öğütleyebilecek
öğütleyebilir | öğütleyebilir
öğütleyebiliyor | öğütleyebiliyor
öğütleyecek | öğütleyecek
öğütleyecekler | öğütleyecekler
öğütleyeceği | öğütleyeceği
öğütleyeceğini | öğütleyeceğini
öğütleyen | öğütleyen
öğütleyenler | öğütleyenler
öğütleyerek | öğütleyerek
öğütleyin | öğütleyin
öğütleyiniz | öğütleyiniz
öğütleyip | öğütleyip
öğütlüyor | öğütlüyor
öğütlüyordu | öğütlüyordu
öğütlüyorlar | öğütlüyorlar

ücretler | maaşlar
ücretsiz | bedava
ücretsizdir | bedavadır

ülke | ülke
ülke dışında | yurtdışında
ülke genelinde | tüm ülkede
ülke çapında | tüm ülkede
ülkede | ülkede
ülkeden | ülkeden
ülkeler | ülkeler
ülkelerde | ülkelerde
ülkelerden | ülkelerden
ülkelere | ülkelere
ülkeleri | ülkeleri
ülkelerin | ülkelerin
ülkelerinde | ülkelerinde
ülkelerinden | ülkelerinden
ülkelerine | ülkelerine
ülkelerini | ülkelerini
ülkelerinin | ülkelerinin
ülkeleriyle | ülkeleriyle
ülkelerle | ülkelerle
ülkenin | ülkenin
ülkesi | ülkesi
ülkesinde | ülkesinde
ülkesinden | ülkesinden
ülkesine | ülkesine
ülkesini | ülkesini
ülkesinin | ülkesinin
ülkesiyle | ülkesiyle
ülkeye | ülkeye
ülkeyi | ülkesi
ülkeyle | ülkeyle

ümit
ümit edecek | umacak
ümit edecekler | umacaklar
ümit edeceği | umacağı
ümit edeceğini | umacağını
ümit eden | uman
ümit edenler | umanlar
ümit eder | umar
ümit ederek | umarak
ümit edin | umun
ümit edince | umunca
ümit ediniz | umunuz
ümit edip | umup
ümit ediyor | umuyor
ümit ediyordu | umuyordu
ümit ediyorlar | umuyorlar
ümit etme | umma
ümit etmek | ummak
ümit etmek için | ummak için
ümit etmekte | ummakta
ümit etmeleri | ummaları
ümit etmesi | umması
ümit etmesine | ummasına
ümit etmesini | ummasını
ümit etmesinin | ummasının
ümit etmeye | ummaya
ümit etmeyi | ummayı
ümit etmiş | ummuş
ümit etmişti | ummuştu
ümit etti | umdu
ümit ettik | umduk
ümit ettikleri | umdukları
ümit ettiklerini | umduklarını
ümit ettiler | umdular
ümit ettim | umdum
ümit ettiği | umduğu
ümit ettiğine | umduğuna
ümit ettiğini | umduğunu

ünlü | ünlü

üretecek | üretecek
üretecekler | üretecekler
üreteceği | üreteceği
üreteceğini | üreteceğini
üreten | üreten
üretenler | üretenler
üreterek | üreterek
üretici | üretici
üreticide | üreticide
üreticiden | üreticiden
üreticiler | üreticiler
üreticilerde | üreticilerde
üreticilerden | üreticilerden
üreticilere | üreticilere
üreticileri | üreticileri
üreticilerin | üreticilerin
üreticilerinde | üreticilerinde
üreticilerinden | üreticilerinden
üreticilerine | üreticilerine
üreticilerini | üreticilerini
üreticilerinin | üreticilerinin
üreticileriyle | üreticileriyle
üreticilerle | üreticilerle
üreticinin | üreticinin
üreticisi | üreticisi
üreticisinde | üreticisinde
üreticisinden | üreticisinden
üreticisine | üreticisine
üreticisini | üreticisini
üreticisinin | üreticisinin
üreticisiyle | üreticisiyle
üreticiye | üreticiye
üreticiyi | üreticiyi
üreticiyle | üreticiyle
üretildi | üretildi
üretildik | üretildik
üretildikleri | üretildikleri
üretildiklerini | üretildiklerini
üretildiler | üretildiler
üretildim | üretildim
üretildiği | üretildiği
üretildiğine | üretildiğine
üretildiğini | üretildiğini
üretilecek | üretilecek
üretilecekler | üretilecekler
üretileceği | üretileceği
üretileceğini | üretileceğini
üretilen | üretilen
üretilenler | üretilenler
üretilerek | üretilerek
üretilin | üretilin
üretilince | üretilince
üretiliniz | üretiliniz
üretilip | üretilip
üretilir | üretilir
üretiliyor | üretiliyor
üretiliyordu | üretiliyordu
üretiliyorlar | üretiliyorlar
üretilme | üretilme
üretilmek | üretilmek
üretilmek için | üretilmek için
üretilmekte | üretilmekte
üretilmeleri | üretilmeleri
üretilmesi | üretilmesi
üretilmesine | üretilmesine
üretilmesini | üretilmesini
üretilmesinin | üretilmesinin
üretilmeye | üretilmeye
üretilmeyi | üretilmeyi
üretilmiş | üretilmiş
üretilmişti | üretilmişti
üretim | imalat
üretimde | imalatta
üretimden | imalattan
üretime | imalata
üretimi | imalatı
üretimin | imalatın
üretiminde | imalatında
üretiminden | imalatından
üretimine | imalatına
üretimini | imalatını
üretiminin | imalatının
üretimiyle | imalatıyla
üretimle | imalatla
üretimler | imalatlar
üretimlerde | imalatlarda
üretimlerden | imalatlardan
üretimlere | imalatlara
üretimleri | imalatları
üretimlerin | imalatların
üretimlerinde | imalatlarında
üretimlerinden | imalatlarından
üretimlerine | imalatlarına
üretimlerini | imalatlarını
üretimlerinin | imalatlarının
üretimleriyle | imalatlarıyla
üretimlerle | imalatlarla
üretin | üretin
üretince | üretince
üretiniz | üretiniz
üretip | üretip
üretir | üretir
üretiyor | üretiyor
üretiyordu | üretiyordu
üretiyorlar | üretiyorlar
üretme | üretme
üretmek | üretmek
üretmek için | üretmek için
üretmekte | üretmekte
üretmeleri | üretmeleri
üretmesi | üretmesi
üretmesine | üretmesine
üretmesini | üretmesini
üretmesinin | üretmesinin
üretmeye | üretmeye
üretmeyi | üretmeyi
üretmiş | üretmiş
üretmişti | üretmişti
üretti | üretti
ürettik | ürettik
ürettikleri | ürettikleri
ürettiklerini | ürettiklerini
ürettiler | ürettiler
ürettim | ürettim
ürettiği | ürettiği
ürettiğine | ürettiğine
ürettiğini | ürettiğini
ürkütebilecek | ürkütebilecek
ürkütebilir | ürkütebilir
ürkütebiliyor | ürkütebiliyor
ürkütecek | ürkütecek
ürkütecekler | ürkütecekler
ürküteceği | ürküteceği
ürküteceğini | ürküteceğini
ürküten | ürküten
ürkütenler | ürkütenler
ürküterek | ürküterek
ürkütme | ürkütme
ürkütmek | ürkütmek
ürkütmekte | ürkütmekte
ürkütmeli | ürkütmeli
ürkütmesi | ürkütmesi
ürkütmesinde | ürkütmesinde
ürkütmesine | ürkütmesine
ürkütmesini | ürkütmesini
ürkütmesinin | ürkütmesinin
ürkütmesiyle | ürkütmesiyle
ürkütmeye | ürkütmeye
ürkütmeyi | ürkütmeyi
ürkütmüş | ürkütmüş
ürkütmüştü | ürkütmüştü
ürküttü | ürküttü
ürküttükleri | ürküttükleri
ürküttüklerini | ürküttüklerini
ürküttükten | ürküttükten
ürküttüler | ürküttüler
ürküttüğü | ürküttüğü
ürküttüğünde | ürküttüğünde
ürküttüğünü | ürküttüğünü
ürkütün | ürkütün
ürkütünüz | ürkütünüz
ürkütüp | ürkütüp
ürkütür | ürkütür
ürkütüyor | ürkütüyor
ürkütüyordu | ürkütüyordu
ürkütüyorlar | ürkütüyorlar

üst
üst üste | art arda
üste
üstelik | ayrıca
üstesinden
üstesinden geldi | başardı
üstesinden geldikleri | başardıkları
üstesinden geldiklerini | başardıklarını
üstesinden geldikten | başardıktan
üstesinden geldiler | başardılar
üstesinden geldiği | başardığı
üstesinden geldiğinde | başardığında
üstesinden geldiğini | başardığını
üstesinden gelebilecek | başarabilecek
üstesinden gelebilir | başarabilir
üstesinden gelebiliyor | başarabiliyor
üstesinden gelecek | başaracak
üstesinden gelecekler | başaracaklar
üstesinden geleceği | başaracağı
üstesinden geleceğini | başaracağını
üstesinden gelen | başaran
üstesinden gelenler | başaranlar
üstesinden gelerek | başararak
üstesinden gelin | başarın
üstesinden geliniz | başarınız
üstesinden gelip | başarıp
üstesinden gelir | başarır
üstesinden geliyor | başarıyor
üstesinden geliyordu | başarıyordu
üstesinden geliyorlar | başarıyorlar
üstesinden gelme | başarma
üstesinden gelmek | başarmak
üstesinden gelmekte | başarmakta
üstesinden gelmeli | başarmalı
üstesinden gelmesi | başarması
üstesinden gelmesinde | başarmasında
üstesinden gelmesine | başarmasına
üstesinden gelmesini | başarmasını
üstesinden gelmesinin | başarmasının
üstesinden gelmesiyle | başarmasıyla
üstesinden gelmeye | başarmaya
üstesinden gelmeyi | başarmayı
üstesinden gelmiş | başarmış
üstesinden gelmişti | başarmıştı
üstünde | üstünde
üstüne | üstüne

üye | aza
üyede | azada
üyeden | azadan
üyeler | azalar
üyelerde | azalarda
üyelerden | azalardan
üyelere | azalara
üyeleri | azaları
üyelerin | azaların
üyelerinde | azalarında
üyelerinden | azalarından
üyelerine | azalarına
üyelerini | azalarını
üyelerinin | azalarının
üyeleriyle | azalarıyla
üyelerle | azalarla
üyenin | azanın
üyesi | azası
üyesinde | azasında
üyesinden | azasından
üyesine | azasına
üyesini | azasını
üyesinin | azasının
üyesiyle | azasıyla
üyeye | azaya
üyeyi | azayı
üyeyle | azayla

üzere | üzere
üzerinde | üstünde
üzerinden
üzerine | üstüne
üzüntü | keder
üzüntüde | kederde
üzüntüden | kederden
üzüntüler | kederler
üzüntülerde | kederlerde
üzüntülerden | kederlerden
üzüntülere | kederlere
üzüntüleri | kederleri
üzüntülerin | kederlerin
üzüntülerinde | kederlerinde
üzüntülerinden | kederlerinden
üzüntülerine | kederlerine
üzüntülerini | kederlerini
üzüntülerinin | kederlerinin
üzüntüleriyle | kederleriyle
üzüntülerle | kederlerle
üzüntünün | kederin
üzüntüsü | kederi
üzüntüsünde | kederinde
üzüntüsünden | kederinden
üzüntüsüne | kederine
üzüntüsünü | kederini
üzüntüsünün | kederinin
üzüntüsüyle | kederiyle
üzüntüye | kedere
üzüntüyle | kederle
üzüntüyü | kederi

üç
üç defa | üç kez
üç kere | üç kez
üç kez | üç kez

ırmak | nehir
ırmakla | nehirle
ırmaklar | nehirler
ırmaklara | nehirlere
ırmaklarda | nehirlerde
ırmaklardan | nehirlerden
ırmaklarla | nehirlerle
ırmakları | nehirleri
ırmakların | nehirlerin
ırmaklarına | nehirlerine
ırmaklarında | nehirlerinde
ırmaklarından | nehirlerinden
ırmaklarını | nehirlerini
ırmaklarının | nehirlerinin
ırmaklarıyla | nehirleriyle
ırmakta | nehirde
ırmaktan | nehirden
ırmağa | nehre
ırmağı | nehri
ırmağın | nehrin
ırmağına | nehrine
ırmağında | nehrinde
ırmağından | nehrinden
ırmağını | nehrini
ırmağının | nehrinin
ırmağıyla | nehriyle

ışığı
ışığına

şahide | tanığa
şahidi | tanığı
şahidin | tanığın
şahidinde | tanığında
şahidinden | tanığından
şahidine | tanığına
şahidini | tanığını
şahidinin | tanığının
şahidiyle | tanığıyla
şahit | tanık
şahitle | tanıkla
şahitler | tanıklar
şahitlerde | tanıklarda
şahitlerden | tanıklardan
şahitlere | tanıklara
şahitleri | tanıkları
şahitlerin | tanıkların
şahitlerinde | tanıklarında
şahitlerinden | tanıklarından
şahitlerine | tanıklarına
şahitlerini | tanıklarını
şahitlerinin | tanıklarının
şahitleriyle | tanıklarıyla
şahitlerle | tanıklarla
şahitte | tanıkta
şahitten | tanıktan
şahsi | şahsi
şampiyon
şampiyon oldu | şampiyon oldu
şampiyonluğa
şampiyonluğa ulaştı | şampiyon oldu
şans
şans eseri | tesadüfen
şarkı | parça
şarkıda | parçada
şarkıdan | parçadan
şarkılar | parçalar
şarkılara | parçalara
şarkılarda | parçalarda
şarkılardan | parçalardan
şarkılarla | parçalarla
şarkıları | parçaları
şarkıların | parçaların
şarkılarına | parçalarına
şarkılarında | parçalarında
şarkılarından | parçalarından
şarkılarını | parçalarını
şarkılarının | parçalarının
şarkılarıyla | parçalarıyla
şarkının | parçanın
şarkısı | parçası
şarkısına | parçasına
şarkısında | parçasında
şarkısından | parçasından
şarkısını | parçasını
şarkısının | parçasının
şarkısıyla | parçasıyla
şarkıya | parçaya
şarkıyla | parçayla
şarkıyı | parçayı
şart | şart
şarta | şarta
şartla | şartla
şartlar | şartlar
şartlara | şartlara
şartlarda | şartlarda
şartlardan | şartlardan
şartlarla | şartlarla
şartları | şartları
şartların | şartların
şartlarına | şartlarına
şartlarında | şartlarında
şartlarından | şartlarından
şartlarını | şartlarını
şartlarının | şartlarının
şartlarıyla | şartlarıyla
şartta | şartta
şarttan | şarttan
şartı | şartı
şartın | şartın
şartına | şartına
şartında | şartında
şartından | şartından
şartını | şartını
şartının | şartının
şartıyla | şartıyla
şayet | eğer
şaşıracak | şaşıracak
şaşıracaklar | şaşıracaklar
şaşıracağı | şaşıracağı
şaşıracağını | şaşıracağını
şaşıran | şaşıran
şaşıranlar | şaşıranlar
şaşırarak | şaşırarak
şaşırdı | şaşırdı
şaşırdıkları | şaşırdıkları
şaşırdıklarını | şaşırdıklarını
şaşırdılar | şaşırdılar
şaşırdığı | şaşırdığı
şaşırdığını | şaşırdığını
şaşırma | şaşırma
şaşırmak | şaşırmak
şaşırmakta | şaşırmakta
şaşırması | şaşırması
şaşırmasına | şaşırmasına
şaşırmasını | şaşırmasını
şaşırmasının | şaşırmasının
şaşırmaya | şaşırmaya
şaşırmayı | şaşırmayı
şaşırmış | şaşırmış
şaşırmıştı | şaşırmıştı
şaşırın | şaşırın
şaşırınız | şaşırınız
şaşırıp | şaşırıp
şaşırır | şaşırır
şaşırıyor | şaşırıyor
şaşırıyordu | şaşırıyordu
şaşırıyorlar | şaşırıyorlar

şehir | kent
şehirde | kentte
şehirden | kentten
şehirle | kentle
şehirler | kentler
şehirlerde | kentlerde
şehirlerden | kentlerden
şehirlere | kentlere
şehirleri | kentleri
şehirlerin | kentlerin
şehirlerinde | kentlerinde
şehirlerinden | kentlerinden
şehirlerine | kentlerine
şehirlerini | kentlerini
şehirlerinin | kentlerinin
şehirleriyle | kentleriyle
şehirlerle | kentlerle
şehre | kente
şehri | kenti
şehrin | kentin
şehrinde | kentinde
şehrinden | kentinden
şehrine | kentine
şehrini | kentini
şehrinin | kentinin
şehriyle | kentiyle
şekilde
şeklinde
şeklinde konuştu | dedi
şen | şen
şeye

şiddetlendi | güçlendi
şiddetlendik | güçlendik
şiddetlendiler | güçlendiler
şiddetlendim | güçlendim
şiddetlendiği | güçlendiği
şiddetlendiğine | güçlendiğine
şiddetlendiğini | güçlendiğini
şiddetlenecek | güçlenecek
şiddetlenecekler | güçlenecekler
şiddetleneceği | güçleneceği
şiddetleneceğini | güçleneceğini
şiddetlenen | güçlenen
şiddetlenerek | güçlenerek
şiddetlenince | güçlenince
şiddetlenip | güçlenip
şiddetleniyor | güçleniyor
şiddetleniyordu | güçleniyordu
şiddetleniyorlar | güçleniyorlar
şiddetlenme | güçlenme
şiddetlenmek | güçlenmek
şiddetlenmek için | güçlenmek için
şiddetlenmeleri | güçlenmeleri
şiddetlenmesi | güçlenmesi
şiddetlenmesine | güçlenmesine
şiddetlenmesini | güçlenmesini
şiddetlenmeye | güçlenmeye
şiddetlenmeyi | güçlenmeyi
şiddetlenmiş | güçlenmiş
şiddetli | güçlü
şifa
şifa bulacak | iyileşecek
şifa bulacaklar | iyileşecekler
şifa bulacağı | iyileşeceği
şifa bulacağını | iyileşeceğini
şifa bulan | iyileşen
şifa bulanlar | iyileşenler
şifa bularak | iyileşerek
şifa buldu | iyileşti
şifa buldukları | iyileştikleri
şifa bulduklarını | iyileştiklerini
şifa buldular | iyileştiler
şifa bulduğu | iyileştiği
şifa bulduğunu | iyileştiğini
şifa bulma | iyileşme
şifa bulmak | iyileşmek
şifa bulmakta | iyileşmekte
şifa bulması | iyileşmesi
şifa bulmasına | iyileşmesine
şifa bulmasını | iyileşmesini
şifa bulmasının | iyileşmesinin
şifa bulmaya | iyileşmeye
şifa bulmayı | iyileşmeyi
şifa bulmuş | iyileşmiş
şifa bulmuştu | iyileşmişti
şifa bulun | iyileşin
şifa bulunuz | iyileşiniz
şifa bulup | iyileşip
şifa bulur | iyileşir
şifa buluyor | iyileşiyor
şifa buluyordu | iyileşiyordu
şifa buluyorlar | iyileşiyorlar
şiir | şiir
şiirde | şiirde
şiirden | şiirden
şiire | şiire
şiiri | şiiri
şiirin | şiirin
şiirinde | şiirinde
şiirinden | şiirinden
şiirine | şiirine
şiirini | şiirini
şiirinin | şiirinin
şiiriyle | şiiriyle
şiirle | şiirle
şiirler | şiirler
şiirlerde | şiirlerde
şiirlerden | şiirlerden
şiirlere | şiirlere
şiirleri | şiirleri
şiirlerin | şiirlerin
şiirlerinde | şiirlerinde
şiirlerinden | şiirlerinden
şiirlerine | şiirlerine
şiirlerini | şiirlerini
şiirlerinin | şiirlerinin
şiirleriyle | şiirleriyle
şiirlerle | şiirlerle
şikayet
şikayet edebilecek | yakınabilecek
şikayet edebilir | yakınabilir
şikayet edebiliyor | yakınabiliyor
şikayet edecek | yakınacak
şikayet edecekler | yakınacaklar
şikayet edeceği | yakınacağı
şikayet edeceğini | yakınacağını
şikayet eden | yakınan
şikayet edenler | yakınanlar
şikayet eder | yakınır
şikayet ederek | yakınarak
şikayet edin | yakının
şikayet ediniz | yakınınız
şikayet edip | yakınıp
şikayet ediyor | yakınıyor
şikayet ediyordu | yakınıyordu
şikayet ediyorlar | yakınıyorlar
şikayet etme | yakınma
şikayet etmek | yakınmak
şikayet etmekte | yakınmakta
şikayet etmeli | yakınmalı
şikayet etmesi | yakınması
şikayet etmesinde | yakınmasında
şikayet etmesine | yakınmasına
şikayet etmesini | yakınmasını
şikayet etmesinin | yakınmasının
şikayet etmesiyle | yakınmasıyla
şikayet etmeye | yakınmaya
şikayet etmeyi | yakınmayı
şikayet etmiş | yakınmış
şikayet etmişti | yakınmıştı
şikayet etti | yakındı
şikayet ettikleri | yakındıkları
şikayet ettiklerini | yakındıklarını
şikayet ettikten | yakındıktan
şikayet ettiler | yakındılar
şikayet ettiği | yakındığı
şikayet ettiğinde | yakındığında
şikayet ettiğini | yakındığını
şikâyet
şikâyet edebilecek | yakınabilecek
şikâyet edebilir | yakınabilir
şikâyet edebiliyor | yakınabiliyor
şikâyet edecek | yakınacak
şikâyet edecekler | yakınacaklar
şikâyet edeceği | yakınacağı
şikâyet edeceğini | yakınacağını
şikâyet eden | yakınan
şikâyet edenler | yakınanlar
şikâyet eder | yakınır
şikâyet ederek | yakınarak
şikâyet edin | yakının
şikâyet ediniz | yakınınız
şikâyet edip | yakınıp
şikâyet ediyor | yakınıyor
şikâyet ediyordu | yakınıyordu
şikâyet ediyorlar | yakınıyorlar
şikâyet etme | yakınma
şikâyet etmek | yakınmak
şikâyet etmekte | yakınmakta
şikâyet etmeli | yakınmalı
şikâyet etmesi | yakınması
şikâyet etmesinde | yakınmasında
şikâyet etmesine | yakınmasına
şikâyet etmesini | yakınmasını
şikâyet etmesinin | yakınmasının
şikâyet etmesiyle | yakınmasıyla
şikâyet etmeye | yakınmaya
şikâyet etmeyi | yakınmayı
şikâyet etmiş | yakınmış
şikâyet etmişti | yakınmıştı
şikâyet etti | yakındı
şikâyet ettikleri | yakındıkları
şikâyet ettiklerini | yakındıklarını
şikâyet ettikten | yakındıktan
şikâyet ettiler | yakındılar
şikâyet ettiği | yakındığı
şikâyet ettiğinde | yakındığında
şikâyet ettiğini | yakındığını
şimdi | şimdi
şimdiye
şimdiye kadar | bugüne dek
şirket | firma
şirkete | firmaya
şirketi | firması
şirketin | firmanın
şirketinde | firmasında
şirketinden | firmasından
şirketine | firmasına
şirketini | firmasını
şirketinin | firmasının
şirketiyle | firmasıyla
şirketle | firmayla
şirketler | firmalar
şirketlerde | firmalarda
şirketlerden | firmalardan
şirketlere | firmalara
şirketleri | firmaları
şirketlerin | firmaların
şirketlerinde | firmalarında
şirketlerinden | firmalarından
şirketlerine | firmalarına
şirketlerini | firmalarını
şirketlerinin | firmalarının
şirketleriyle | firmalarıyla
şirketlerle | firmalarla
şirkette | firmada
şirketten | firmadan

şoför | şoför
şoförde | şoförde
şoförden | şoförden
şoföre | şoföre
şoförle | şoförle
şoförler | şoförler
şoförlerde | şoförlerde
şoförlerden | şoförlerden
şoförlere | şoförlere
şoförleri | şoförleri
şoförlerin | şoförlerin
şoförlerinde | şoförlerinde
şoförlerinden | şoförlerinden
şoförlerine | şoförlerine
şoförlerini | şoförlerini
şoförlerinin | şoförlerinin
şoförleriyle | şoförleriyle
şoförlerle | şoförlerle
şoförü | şoförü
şoförün | şoförün
şoföründe | şoföründe
şoföründen | şoföründen
şoförüne | şoförüne
şoförünü | şoförünü
şoförünün | şoförünün
şoförüyle | şoförüyle

şu
şu an | şimdi
şu ana kadar | bugüne dek
şu anda | şimdi
şubat
şubat ayında | şubatta
şubatta | şubatta

şöhretli | ünlü

şükranlarını
şükranlarını sunabilecek | teşekkür edebilecek
şükranlarını sunabilir | teşekkür edebilir
şükranlarını sunabiliyor | teşekkür edebiliyor
şükranlarını sunacak | teşekkür edecek
şükranlarını sunacaklar | teşekkür edecekler
şükranlarını sunacağı | teşekkür edeceği
şükranlarını sunacağını | teşekkür edeceğini
şükranlarını sunan | teşekkür eden
şükranlarını sunanlar | teşekkür edenler
şükranlarını sunar | teşekkür eder
şükranlarını sunarak | teşekkür ederek
şükranlarını sundu | teşekkür etti
şükranlarını sunduk | teşekkür ettik
şükranlarını sundukları | teşekkür ettikleri
şükranlarını sunduklarını | teşekkür ettiklerini
şükranlarını sunduktan | teşekkür ettikten
şükranlarını sundular | teşekkür ettiler
şükranlarını sundum | teşekkür ettim
şükranlarını sunduğu | teşekkür ettiği
şükranlarını sunduğuna | teşekkür ettiğine
şükranlarını sunduğunda | teşekkür ettiğinde
şükranlarını sunduğunu | teşekkür ettiğini
şükranlarını sunma | teşekkür etme
şükranlarını sunmak | teşekkür etmek
şükranlarını sunmak için | teşekkür etmek için
şükranlarını sunmakta | teşekkür etmekte
şükranlarını sunmaları | teşekkür etmeleri
şükranlarını sunmalı | teşekkür etmeli
şükranlarını sunması | teşekkür etmesi
şükranlarını sunmasına | teşekkür etmesine
şükranlarını sunmasında | teşekkür etmesinde
şükranlarını sunmasını | teşekkür etmesini
şükranlarını sunmasının | teşekkür etmesinin
şükranlarını sunmasıyla | teşekkür etmesiyle
şükranlarını sunmaya | teşekkür etmeye
şükranlarını sunmayı | teşekkür etmeyi
şükranlarını sunmuş | teşekkür etmiş
şükranlarını sunmuştu | teşekkür etmişti
şükranlarını sunun | teşekkür edin
şükranlarını sununca | teşekkür edince
şükranlarını sununuz | teşekkür ediniz
şükranlarını sunup | teşekkür edip
şükranlarını sunuyor | teşekkür ediyor
şükranlarını sunuyordu | teşekkür ediyordu
şükranlarını sunuyorlar | teşekkür ediyorlar
şükür
şükür ki | iyi ki
şüphe | kuşku
şüphede | kuşkuda
şüpheden | kuşkudan
şüphelendi | şüphelendi
şüphelendik | şüphelendik
şüphelendiler | şüphelendiler
şüphelendim | şüphelendim
şüphelendiği | şüphelendiği
şüphelendiğine | şüphelendiğine
şüphelendiğini | şüphelendiğini
şüphelenecek | şüphelenecek
şüphelenecekler | şüphelenecekler
şüpheleneceği | şüpheleneceği
şüpheleneceğini | şüpheleneceğini
şüphelenen | şüphelenen
şüphelenerek | şüphelenerek
şüphelenince | şüphelenince
şüphelenip | şüphelenip
şüpheleniyor | şüpheleniyor
şüpheleniyordu | şüpheleniyordu
şüpheleniyorlar | şüpheleniyorlar
şüphelenme | şüphelenme
şüphelenmek | şüphelenmek
şüphelenmek için | şüphelenmek için
şüphelenmeleri | şüphelenmeleri
şüphelenmesi | şüphelenmesi
şüphelenmesine | şüphelenmesine
şüphelenmesini | şüphelenmesini
şüphelenmeye | şüphelenmeye
şüphelenmeyi | şüphelenmeyi
şüphelenmiş | şüphelenmiş
şüpheler | kuşkular
şüphelerde | kuşkularda
şüphelerden | kuşkulardan
şüphelere | kuşkulara
şüpheleri | kuşkuları
şüphelerin | kuşkuların
şüphelerinde | kuşkularında
şüphelerinden | kuşkularından
şüphelerine | kuşkularına
şüphelerini | kuşkularını
şüphelerinin | kuşkularının
şüpheleriyle | kuşkularıyla
şüphelerle | kuşkularla
şüpheli | zanlı
şüphelide | zanlıda
şüpheliden | zanlıdan
şüpheliler | zanlılar
şüphelilerde | zanlılarda
şüphelilerden | zanlılardan
şüphelilere | zanlılara
şüphelileri | zanlıları
şüphelilerin | zanlıların
şüphelilerinde | zanlılarında
şüphelilerinden | zanlılarından
şüphelilerine | zanlılarına
şüphelilerini | zanlılarını
şüphelilerinin | zanlılarının
şüphelileriyle | zanlılarıyla
şüphelilerle | zanlılarla
şüphelinin | zanlının
şüphelisi | zanlısı
şüphelisinde | zanlısında
şüphelisinden | zanlısından
şüphelisine | zanlısına
şüphelisini | zanlısını
şüphelisinin | zanlısının
şüphelisiyle | zanlısıyla
şüpheliye | zanlıya
şüpheliyi | zanlıyı
şüpheliyle | zanlıyla
şüphenin | kuşkunun
şüphesi | kuşkusu
şüphesinde | kuşkusunda
şüphesinden | kuşkusundan
şüphesine | kuşkusuna
şüphesini | kuşkusunu
şüphesinin | kuşkusunun
şüphesiyle | kuşkusuyla
şüphesiz | kuşkusuz
şüpheye | kuşkuya
şüpheyi | kuşkuyu
şüpheyle | kuşkuyla

şık | şık\
"""
