"""Vietnamese: its words of closed classes, and its equivalents."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "mình tao mày ấy kia nọ đây đấy nào gì ai sao đâu vậy song nhưng tuy mặc dù sẽ đang rằng việc sự cái con "
        "chiếc vị theo thông cùng nhau rất thật à ạ nhé nhỉ chính"
    ),
    negations="không chưa chẳng chả đừng chớ vô phi bất khỏi chống trừ thiếu cấm",
    quantities=(
        "tất cả mọi mỗi từng vài mấy nhiều ít hơn kém nhất nửa gấp đôi chỉ gần khoảng chừng tầm trên dưới "
        "trước sau từ đến tới giữa lên xuống đầu cuối đều khác đủ đúng tổng toàn phần còn vẫn lại luôn thường "
        "hiếm nay bây giờ sắp muộn sớm tiếp vừa mới hiện tối đa thiểu trung bình suốt ngoài vào ra trái bắc "
        "nam đông tây lần cũ nhỏ lớn cao thấp ngắn dài thứ bao ngay hết"
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
    invitations="xem thêm; đọc tiếp; đọc thêm; xem tiếp",
    equivalents=(
        "nói | cho biết | cho hay | phát biểu | tuyên bố | thông báo | giải thích | nhấn mạnh | nói thêm | cho "
        "biết thêm | kể | thuật lại | kể lại | lý giải; vì | bởi vì | do | bởi | tại vì | vì rằng; gần như | hầu "
        "như; khoảng | chừng | khoảng chừng | xấp xỉ | độ chừng; hơn | nhiều hơn; chưa đến | chưa tới; ít nhất | "
        "tối thiểu | chí ít | ít ra; nhiều nhất | tối đa; chỉ | duy chỉ; để | nhằm | để mà; không ai | chẳng ai; "
        "trong khi | trong lúc; trong quá trình | trong thời gian; trước khi | trước lúc; cho đến | cho tới | đến "
        "tận; cho đến nay | tới nay | đến nay | cho tới nay | tính đến nay; theo | dựa theo | căn cứ theo; và | "
        "cũng như; mặc dù | dù | tuy | dẫu | cho dù; nhưng | song | tuy nhiên | thế nhưng; vì vậy | do đó | vì "
        "thế | bởi vậy | cho nên | do vậy; ngoài ra | bên cạnh đó | hơn nữa | thêm vào đó; về | liên quan đến; "
        "nếu | nếu như; đôi khi | thỉnh thoảng | đôi lúc; ngay lập tức | lập tức | ngay tức khắc | tức thì; ví dụ "
        "| chẳng hạn | thí dụ; ban đầu | lúc đầu | thoạt đầu; bắt đầu | khởi đầu | mở đầu; diễn ra | được tổ "
        "chức; hiện nay | hiện tại | hiện giờ | bây giờ | lúc này; trong khi đó | trong lúc đó; một lần nữa | lần "
        "nữa; sau đó | tiếp đó | kế đó; thay vì | thay cho; đặc biệt | nhất là | đặc biệt là; cuối cùng | rốt "
        "cuộc | sau cùng; đột nhiên | bỗng nhiên | bỗng dưng; đồng thời | cùng lúc | cùng lúc đó; trừ | ngoại "
        "trừ; hoặc | hay | hay là; luôn | luôn luôn; giúp đỡ | trợ giúp | giúp | hỗ trợ; chọn | lựa chọn | chọn "
        "lựa; sửa chữa | tu sửa | sửa; hoàn thành | hoàn tất; sử dụng | dùng; xảy ra | xẩy ra; chết | tử vong | "
        "thiệt mạng; qua đời | từ trần | tạ thế; tăng | gia tăng; giành chiến thắng | chiến thắng | giành thắng "
        "lợi | thắng; cho rằng | nghĩ rằng; trở lại | quay lại | quay trở lại | trở về | quay về; ngừng | dừng | "
        "dừng lại | ngừng lại; ăn cắp | đánh cắp | lấy trộm; thực hiện | tiến hành; giấu | che giấu | giấu giếm; "
        "chờ | đợi | chờ đợi; lo lắng | lo âu; trả lời | đáp | đáp lại; trò chuyện | nói chuyện; thảo luận | bàn "
        "bạc | bàn thảo | bàn luận; gửi | gởi; nổ | phát nổ; vận chuyển | chuyên chở; bỏ trốn | chạy trốn | trốn "
        "chạy; nhìn thấy | trông thấy; gây ra | gây nên; bao gồm | gồm | gồm có; kết hôn | thành hôn | cưới | lập "
        "gia đình; bình phục | hồi phục; xây dựng | xây cất | xây; tìm kiếm | kiếm tìm | tìm; xuất bản | ấn hành; "
        "đáp xuống | hạ cánh; bác sĩ | thầy thuốc | bác sỹ; xe hơi | ô tô | xe ô tô; bức ảnh | tấm ảnh | tấm hình "
        "| bức hình; lương | tiền lương; giá | giá cả; thủ môn | thủ thành; huấn luyện viên | hlv; cổ động viên | "
        "người hâm mộ; bố | cha; quốc gia | đất nước; ưu điểm | điểm mạnh; nhược điểm | điểm yếu | khuyết điểm; "
        "điện thoại di động | điện thoại cầm tay | di động; máy tính xách tay | laptop; tài xế | người lái xe; "
        "phương pháp | cách thức; sự giúp đỡ | sự trợ giúp; nhà báo | ký giả; đám cưới | lễ cưới | hôn lễ; quà | "
        "món quà | quà tặng; doanh nhân | thương gia; trực thăng | máy bay trực thăng; máy bay | phi cơ; sân bay "
        "| phi trường; bệnh viện | nhà thương; cửa hàng | cửa tiệm | tiệm | cửa hiệu; vụ cháy | vụ hỏa hoạn; nông "
        "dân | nhà nông; chủ sở hữu | chủ nhân; tivi | ti vi; xe máy | xe gắn máy | mô tô; tàu hỏa | xe lửa | tàu "
        "hoả | tàu lửa; du khách | khách du lịch; thế giới | hoàn cầu; trái đất | địa cầu; người cao tuổi | người "
        "lớn tuổi; hàng xóm | láng giềng; thức ăn | đồ ăn; binh sĩ | binh lính | lính; đàn ông | nam giới; phong "
        "tục | tập quán; bộ phim | phim; lý do | lí do; công ty | công ti; nghệ sĩ | nghệ sỹ; ca sĩ | ca sỹ; kỹ "
        "thuật | kĩ thuật; kỹ sư | kĩ sư; kỹ năng | kĩ năng; thế kỷ | thế kỉ; kỷ luật | kỉ luật; kỷ niệm | kỉ "
        "niệm; kỷ lục | kỉ lục; địa lý | địa lí; quản lý | quản lí; xử lý | xử lí; tâm lý | tâm lí; vật lý | vật "
        "lí; hợp lý | hợp lí; hy vọng | hi vọng; hy sinh | hi sinh; sĩ quan | sỹ quan; quý khách | quí khách; mỹ "
        "thuật | mĩ thuật; buổi họp | cuộc họp; hỏa hoạn | hoả hoạn; căn nhà | ngôi nhà; dòng sông | con sông; "
        "cuốn sách | quyển sách; trẻ em | trẻ con | trẻ nhỏ; khổng lồ | đồ sộ; nổi tiếng | lừng danh | trứ danh | "
        "có tiếng; khó | khó khăn; quan trọng | trọng yếu; giàu | giàu có; nghèo | nghèo khó; dũng cảm | can đảm; "
        "buồn | buồn bã; giống nhau | như nhau; nước ngoài | ngoại quốc; tuyệt vời | tuyệt diệu; kinh khủng | "
        "khủng khiếp; khẩn cấp | cấp bách; nhanh | nhanh chóng | mau; nguy hiểm | hiểm nguy; thú vị | lý thú | lí "
        "thú; cần thiết | thiết yếu; thích hợp | phù hợp; rẻ | rẻ tiền; yên tĩnh | yên ắng | tĩnh lặng; khỏe mạnh "
        "| khoẻ mạnh; sạch sẽ | sạch; dễ dàng | dễ; chăm chỉ | siêng năng | cần cù; vô cùng | hết sức | cực kỳ | "
        "cực kì | rất; cùng nhau | với nhau | cùng; tình cờ | ngẫu nhiên; cố ý | cố tình; tất nhiên | dĩ nhiên | "
        "đương nhiên; đáng tiếc | tiếc thay; may mắn thay | thật may; thực ra | thật ra; trên thực tế | trong "
        "thực tế; nói chung | nhìn chung; khắp nơi | mọi nơi; trước hết | trước tiên; gần đây | thời gian gần đây "
        "| mới đây | vừa qua; mãi mãi | vĩnh viễn; tổng cộng | cả thảy; trước đây | trước kia; ngày nay | thời "
        "nay; hàng ngày | hằng ngày | mỗi ngày; hàng năm | hằng năm | mỗi năm; hàng tháng | hằng tháng | mỗi "
        "tháng; hàng tuần | hằng tuần | mỗi tuần; tức là | nghĩa là | có nghĩa là; bảo đảm | đảm bảo; điều trị | "
        "chữa trị; khởi hành | xuất phát; động viên | khích lệ; mô tả | miêu tả; xuất viện | ra viện; dọn dẹp | "
        "thu dọn; giảm giá | hạ giá; tăng giá | lên giá; ước tính | ước lượng; đi bộ | cuốc bộ; kỳ thi | kì thi; "
        "học kỳ | học kì; kỳ vọng | kì vọng; kỳ lạ | kì lạ; thời kỳ | thời kì; chu kỳ | chu kì; định kỳ | định "
        "kì; kỷ nguyên | kỉ nguyên; tỷ lệ | tỉ lệ; tỷ số | tỉ số; tỷ phú | tỉ phú; tỷ giá | tỉ giá; mỹ phẩm | mĩ "
        "phẩm; thẩm mỹ | thẩm mĩ; hi hữu | hy hữu; lý thuyết | lí thuyết; lý luận | lí luận; nguyên lý | nguyên "
        "lí; pháp lý | pháp lí; đại lý | đại lí; động đất | địa chấn; ngân hàng | nhà băng; bóng đá | túc cầu; "
        "khán giả | người xem; độc giả | bạn đọc | người đọc; bài hát | ca khúc; nhà văn | văn sĩ; nhà thơ | thi "
        "sĩ; họa sĩ | hoạ sĩ; hòa bình | hoà bình; hóa đơn | hoá đơn; văn hóa | văn hoá; hóa học | hoá học; sức "
        "khỏe | sức khoẻ; tòa án | toà án; tòa nhà | toà nhà; thủy điện | thuỷ điện; thủy sản | thuỷ sản; ủy ban "
        "| uỷ ban; hủy | huỷ; hủy bỏ | huỷ bỏ; xóa | xoá; xóa bỏ | xoá bỏ; hàng hóa | hàng hoá; hóa chất | hoá "
        "chất; giáo viên | thầy cô giáo; ủy ban nhân dân | ubnd; hội đồng nhân dân | hđnd; trung học phổ thông | "
        "thpt; trung học cơ sở | thcs; thu gom | gom góp | gom; tạo ra | làm ra; dự định | định | có ý định; yêu "
        "cầu | đề nghị; thông qua | phê chuẩn | phê duyệt; kết thúc | chấm dứt; công bố | phát hành; kiểm tra | "
        "rà soát; tặng | biếu | trao tặng; dạy | giảng dạy; có vẻ | dường như | hình như; nhận | nhận được; thay "
        "thế | thay; lắp đặt | lắp; mở rộng | nới rộng; cấm | nghiêm cấm; dẫn đầu | đứng đầu; sống | sinh sống; "
        "sinh ra | chào đời; ghi bàn | lập công | làm bàn; đến | tới; rời | rời khỏi; tham gia | tham dự; đề xuất "
        "| kiến nghị; đồng ý | tán thành; chuẩn bị | sửa soạn; trộn | trộn đều; khuấy | quấy; cho thêm | thêm; "
        "hâm nóng | làm nóng; xay | nghiền; rắc | rải; gọt vỏ | lột vỏ; giao | chuyển giao; sản xuất | chế tạo; "
        "cải tạo | tu bổ; phá dỡ | dỡ bỏ | tháo dỡ; dập tắt | dập; sơ tán | di tản; cứu | giải cứu; phát hiện | "
        "tìm thấy; bắt giữ | bắt; muốn | mong muốn; cố gắng | nỗ lực; lo ngại | lo sợ; cư dân | người dân; lỗi | "
        "sai sót; việc làm | công ăn việc làm; lối mòn | đường mòn; rừng | cánh rừng; rác | rác thải; ban tổ chức "
        "| đơn vị tổ chức; mục tiêu | mục đích; cơ hội | thời cơ; chi phí | phí tổn; trận đấu | trận; đối thủ | "
        "đối phương; đường cao tốc | xa lộ; màn hình | màn ảnh; âm thanh | tiếng động; to | lớn; nhỏ | bé; chậm | "
        "chậm rãi; đơn giản | giản đơn; đắt | đắt đỏ; bền | bền chắc; rõ ràng | rõ; giận | tức giận; dần dần | từ "
        "từ | dần; miễn phí | không mất tiền | không thu phí; khi | lúc; bên cạnh | cạnh bên; trong suốt | suốt; "
        "một số | vài | một vài; mẹ | má; ngư dân | dân chài; cảnh sát | công an; lính cứu hỏa | lính chữa cháy; "
        "vụ tai nạn | tai nạn; bão | cơn bão; mưa | cơn mưa; mưa lớn | mưa to; lũ | nước lũ"
    ),
)
