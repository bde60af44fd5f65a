"""Vietnamese: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "mình tao mày ấy kia nọ đây đấy nào gì ai sao đâu vậy song nhưng tuy mặc dù sẽ đang rằng việc sự cái con "
        "chiếc vị theo thông cùng nhau rất thật à ạ nhé nhỉ chính"
    ),
    negations="không chưa chẳng chả đừng chớ vô phi bất khỏi chống trừ thiếu cấm",
    quantities=(
        "tất cả mọi mỗi từng vài mấy nhiều ít hơn kém nhất nửa gấp đôi chỉ gần khoảng chừng tầm trên dưới trước sau "
        "từ đến tới giữa lên xuống đầu cuối đều khác đủ đúng tổng toàn phần còn vẫn lại luôn thường hiếm nay bây giờ "
        "sắp muộn sớm tiếp vừa mới hiện tối đa thiểu trung bình suốt ngoài vào ra trái bắc nam đông tây lần cũ nhỏ "
        "lớn cao thấp ngắn dài thứ bao ngay hết cựu"
    ),
    modals="thể phải cần nên muốn lẽ hẳn hoặc hay nếu vì bởi do",
    numbers=(
        "0 không 1 mốt 2 hai nhì 3 ba 4 bốn tư 5 năm lăm 6 sáu 7 bảy bẩy 8 tám 9 chín 10 mười mươi chục 12 tá "
        "20 hăm 100 trăm 1000 nghìn ngàn 10000 vạn 1000000 triệu 1000000000 tỷ tỉ"
    ),
    dates=(
        "hôm nay qua mai ngày tuần tháng năm thế kỷ thập niên sáng trưa chiều tối đêm khuya xuân hạ hè thu "
        "đông giờ chủ nhật cn"
    ),
    units=(
        "đồng độ mét cân lít phút giây ki lô đô € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f ha mẫu carat kt terabyte tb "
        "gigabyte gb megabyte mb kilobyte kb byte bit vôn kilôcalo kcal calo cal jun kwh ghz mhz hz kilômét "
        "km xentimét cm milimét mm dặm yard yd feet ft inch in kilôgam kg gam tấn tn pao lb aoxơ oz gigaoát "
        "gw megaoát mw kilôoát kw oát hp mph mililít ml gallon gal thùng bảng franc krone rupee peso dinar "
        "rial rúp leu euro dirham"
    ),
    credits="ảnh hình video nguồn clip minh hoạ họa đọc xem thêm quảng cáo ttxvn afp reuters getty",
    labels=(
        "đọc thêm; xem thêm; đọc tiếp; xem tiếp; tin liên quan; bài liên quan; ảnh minh họa; ảnh minh hoạ; "
        "nguồn ảnh; mời xem thêm; có thể bạn quan tâm; getty images; tin cùng chuyên mục"
    ),
    invitations="xem thêm; đọc tiếp; đọc thêm; xem tiếp; chi tiết; đọc toàn bộ; xem chi tiết",
    measures=(
        "kilômét | km; xentimét | cm; milimét | mm; kilôgam | kg; miligam | mg; héc ta | ha; kilômét vuông | km2; mét "
        "vuông | m2; mililít | ml; mét khối | m3; kilôoát | kw; megaoát | mw; gigaoát | gw; kilôoát giờ | kwh; độ c | "
        "° c; kilômét giờ | km h"
    ),
)
