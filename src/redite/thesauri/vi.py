"""Vietnamese: which expressions say the same."""

EXPRESSIONS = """\
ai
ai đó | ai đó

an
an táng | an táng

ba
ba mẹ | ba mẹ
ban
ban ngày | ban ngày
ban tổ chức | ban tổ chức
ban đêm | về đêm
ban đầu | ban đầu
bao
bao gồm | gồm
bay

bi
bi thảm | bi thảm
binh
binh lính | lính
binh sĩ | lính
biến
biến mất | mất hút
biến thành | hóa thành
biết
biếu | biếu
biểu
biệt
biệt tích | mất tích

bus
buýt
buồn | buồn
buồn bã | buồn
buồn tẻ | buồn tẻ
buổi
buổi chiều | buổi chiều
buổi họp | buổi họp
buổi sáng | buổi sáng
buổi tối | buổi tối

bà
bà con | bà con
bài
bài hát | bài hát
bàn
bàn bạc | bàn bạc
bàn luận | bàn bạc
bàn thảo | bàn bạc
bàn thắng | bàn thắng
bày

bác
bác bỏ | bác bỏ
bác sĩ | bác sĩ
bác sỹ | bác sĩ
bách
báo
báu

bây
bây giờ | bây giờ

bã
bãi
bãi bỏ | bãi bỏ
bãi công | bãi công
bão | bão

bè
bè bạn | bè bạn

bé | bé
bé xíu | bé xíu

bên
bên cạnh | bên cạnh
bên cạnh đó | hơn nữa
bên dưới | bên dưới
bên ngoài | ở ngoài
bên trong | ở trong
bên trên | bên trên

bình
bình phục | hồi phục

bóng
bóng đá | bóng đá

bù
bùng
bùng cháy | bốc cháy

băm | băm
băm nhỏ | băm
băng
băng qua | đi qua

bạc
bạn
bạn bè | bè bạn
bạn đọc | bạn đọc
bạn đồng nghiệp | đồng nghiệp

bản
bảo
bảo tàng | bảo tàng
bảo tồn | bảo tồn
bảo vệ | bảo vệ
bảo đảm | bảo đảm

bất
bất chấp | mặc cho
bất hợp pháp | phi pháp
bấy
bấy lâu nay | từ lâu

bầu

bẩn | dơ

bật
bật lửa | bật lửa

bắn
bắp | bắp
bắt | bắt
bắt giữ | bắt
bắt đầu | mở đầu
bắt đầu hoạt động | đi vào hoạt động

bằng
bằng điện thoại | qua điện thoại

bền | bền
bền chắc | bền

bệnh
bệnh nhân | bệnh nhân
bệnh viện | bệnh viện

bị
bị cấm | bị cấm
bị thương nặng | trọng thương

bỏ
bỏ phiếu | đi bầu
bỏ trốn | bỏ trốn
bỏ đi | bỏ đi

bố | bố
bố mẹ | ba mẹ
bốc
bốc cháy | bốc cháy

bồi
bồi thường | đền bù

bổ
bổ nhiệm | bổ nhiệm
bổ ích | bổ ích

bỗng
bỗng dưng | bỗng dưng
bỗng nhiên | bỗng dưng

bộ
bộ phim | phim

bởi | do
bởi vì | do
bởi vậy | do đó

bụng

bức
bức hình | bức ảnh
bức tranh | tranh
bức ảnh | bức ảnh

ca
ca khúc | bài hát
ca ngợi | ca ngợi
ca sĩ | ca sĩ
ca sỹ | ca sĩ
can
can đảm | can đảm
canh
canh tân | đổi mới
cao

cha | bố
cha mẹ | ba mẹ
che
che chở | bảo vệ
che giấu | giấu
chi
chi phí | chi phí
chi trả | chi trả
chiến
chiến thắng | thắng
chiều
cho
cho biết | kể
cho biết thêm | kể
cho dù | dù
cho hay | kể
cho mướn | cho mướn
cho nên | do đó
cho phép | cho phép
cho rằng | cho rằng
cho thuê | cho mướn
cho thêm | thêm
cho thôi việc | sa thải
cho tới | cho tới
cho tới nay | tới nay
cho đến | cho tới
cho đến nay | tới nay
chu
chu kì | chu kì
chu kỳ | chu kì
chung
chuyên
chuyên chở | chuyên chở
chuyển
chuyển giao | giao
chuyện
chuẩn
chuẩn bị | chuẩn bị
chài
chào
chào mừng | chào đón
chào đón | chào đón
chào đời | sinh ra
chán
cháy
chìm | đắm
chí
chí ít | ít ra
chích | tiêm
chính
chính giữa | ở giữa
chính thức | chính thức
chóng
chót
chôn
chôn cất | an táng
chúng
chăm
chăm chỉ | cần cù
chăm nom | chăm nom
chăm sóc | chăm nom
chơi
chưa
chưa bao giờ | chưa từng
chưa rõ | chưa rõ
chưa tới | chưa tới
chưa từng | chưa từng
chưa từng có | chưa từng có
chưa từng thấy | chưa từng có
chưa được làm rõ | chưa rõ
chưa đến | chưa tới
chạm
chạy
chạy trốn | bỏ trốn
chấm
chấm dứt | chấm dứt
chấn
chấp
chấp hành | tuân thủ
chấp thuận | cho phép
chất
chậm | chậm
chậm rãi | chậm
chắc
chẳng
chẳng ai | chẳng ai
chẳng bao giờ | chẳng bao giờ
chẳng bao lâu sau | ít lâu sau
chẳng hạn | ví dụ
chế
chế tạo | chế tạo
chết | chết
chỉ | chỉ
chỉ dẫn | chỉ dẫn
chỉ trích | phê bình
chỉ định | bổ nhiệm
chỉnh
chỉnh sửa | sửa đổi
chịu
chịu trách nhiệm | có trách nhiệm
chọn | chọn
chọn lựa | chọn
chối
chỗ
chờ | chờ
chờ đợi | chờ
chở
chụp
chụp hình | chụp ảnh
chụp ảnh | chụp ảnh
chủ
chủ nhân | chủ nhân
chủ sở hữu | chủ nhân
chức
chứng
chừng | chừng
chữa
chữa cháy | dập lửa
chữa trị | chữa trị

coi
coi là | coi là
con
con sông | con sông

cuốc
cuốc bộ | đi bộ
cuối
cuối cùng | rốt cuộc
cuối năm | cuối năm
cuốn
cuốn sách | cuốn sách
cuộc
cuộc họp | buổi họp

càng
càng ngày càng | ngày càng
càng sớm càng tốt | sớm nhất có thể

cách
cách thức | cách thức
cám
cám ơn | cám ơn
cánh
cánh rừng | rừng
cáo

cây

có
có hại | có hại
có kế hoạch | dự tính
có một không hai | độc đáo
có nghĩa là | tức là
có tiếng | có tiếng
có trách nhiệm | có trách nhiệm
có tên | có tên
có vẻ | có vẻ
có ích | bổ ích
có ý định | định

cô
công
công an | công an
công bố | công bố
công ti | công ti
công ty | công ti
công ăn việc làm | việc làm

cù
cùng | cùng
cùng lúc | cùng lúc
cùng lúc đó | cùng lúc
cùng nhau | cùng

cúp
cúp điện | cúp điện

căn
căn cứ theo | theo
căn nhà | căn nhà

cũng
cũng như | và

cơ
cơ hội | cơ hội
cơn
cơn bão | bão
cơn mưa | mưa

cư
cư dân | cư dân
cưới | cưới

cạnh
cạnh bên | bên cạnh

cả
cả ngày | cả ngày
cả năm | cả năm
cả thảy | cả thảy
cả đêm | cả đêm
cải
cải tạo | tu bổ
cảm
cảm động | cảm động
cảm ơn | cám ơn
cản
cản trở | cản trở
cảnh
cảnh sát | công an

cấm | cấm
cấp
cấp bách | cấp bách
cất
cất giữ | cất giữ

cầm
cần
cần cù | cần cù
cần thiết | cần thiết
cầu

cẩn
cẩn thận | cẩn thận

cắp
cắt
cắt băng khánh thành | khánh thành
cắt ngắn | cắt ngắn
cắt điện | cúp điện

cố
cố gắng | nỗ lực
cố tình | cố ý
cố ý | cố ý

cổ
cổ vũ | cổ vũ
cổ động viên | cổ động viên

cộng
cộng tác | hợp tác

cờ

cứ
cứu | cứu

cửa
cửa hiệu | tiệm
cửa hàng | tiệm
cửa tiệm | tiệm

cực
cực kì | rất
cực kỳ | rất

danh

di
di chuyển | đi lại
di tản | di tản
di động | di động
diễn
diễn ra | diễn ra
diệu

do | do
do vậy | do đó
do đó | do đó
doanh
doanh nhân | doanh nhân

du
du khách | du khách
duy
duy chỉ | chỉ
duyệt

dài
dàng
dành
dành dụm | dành dụm

dân
dân chài | ngư dân

dòng
dòng sông | con sông

dông
dông bão | dông bão

dù | dù
dù vậy | song
dùng | dùng

dĩ
dĩ nhiên | dĩ nhiên

dũng
dũng cảm | can đảm

dơ | dơ
dơ bẩn | dơ

dưng
dương
dưới
dường
dường như | có vẻ
dưỡng

dạy | dạy

dần | dần
dần dần | dần

dẫn
dẫn đầu | dẫn đầu
dẫu | dù

dập | dập
dập lửa | dập lửa
dập tắt | dập
dậy

dẹp

dễ | dễ
dễ dàng | dễ

dị

dọa | dọa
dọc | dọc
dọc theo | dọc
dọn
dọn dẹp | dọn dẹp

dời
dời lại | dời lại

dỡ
dỡ bỏ | dỡ bỏ

dụ
dụm
dụng

dứt

dừng | dừng
dừng lại | dừng

dự
dự tính | dự tính
dự định | định
dựa
dựa theo | theo
dựng

em

ga
ga tàu | ga tàu

ghi
ghi bàn | ghi bàn
ghé
ghé thăm | thăm

gia
gia hạn | gia hạn
gia súc | gia súc
gia tăng | tăng
giam
gian
giao | giao
giao lộ | ngã tư
gieo
gieo trồng | trồng
giành
giành chiến thắng | thắng
giành thắng lợi | thắng
giàu | giàu
giàu có | giàu
giá | giá
giá cả | giá
giác
giáo
giáo viên | nhà giáo
giông
giông bão | dông bão
giúp | giúp
giúp đỡ | giúp
giả
giải
giải cứu | cứu
giải thích | kể
giải thể | giải thể
giải trí | giải trí
giải tán | giải thể
giảm
giảm giá | hạ giá
giản
giản đơn | giản đơn
giảng
giảng dạy | dạy
giấu | giấu
giấu giếm | giấu
giận | giận
giếm
giềng
giống
giống nhau | như nhau
giới
giới trẻ | giới trẻ
giờ
giữ
giữa

gom | gom
gom góp | gom

gây
gây hại | có hại
gây nên | gây ra
gây ra | gây ra
gây trở ngại | cản trở

gìn
gìn giữ | bảo tồn

góp

gạt
gạt bỏ | bác bỏ

gần
gần như | gần như
gần đây | gần đây

gắn
gắng

gặp | gặp
gặp gỡ | gặp
gặt
gặt hái | gặt hái

gọi
gọi là | gọi là
gọt
gọt vỏ | gọt vỏ

gồm | gồm
gồm có | gồm

gởi | gởi

gỡ

gửi | gởi

hai
hay | hay
hay là | hay
hay nói cách khác | nói cách khác

heo | heo

hi
hi hữu | hi hữu
hi sinh | hi sinh
hi vọng | hi vọng
hiếm | hiếm
hiếm có | hiếm
hiếm khi | ít khi
hiểm
hiểm nguy | hiểm nguy
hiện
hiện giờ | bây giờ
hiện nay | bây giờ
hiện tại | bây giờ
hiệp
hiệp định | thỏa ước
hiệu
hiệu thuốc | nhà thuốc

hlv | hlv

hoa
hoa quả | hoa quả
hon
hoà
hoà bình | hoà bình
hoàn
hoàn cầu | hoàn cầu
hoàn hảo | hoàn mỹ
hoàn mỹ | hoàn mỹ
hoàn thành | hoàn tất
hoàn tất | hoàn tất
hoàng
hoá
hoá chất | hoá chất
hoá học | hoá học
hoá đơn | hoá đơn
hoãn | hoãn
hoãn lại | dời lại
hoạ
hoạ sĩ | hoạ sĩ
hoạch
hoạn
hoạt
hoả
hoả hoạn | hoả hoạn
hoặc | hay

huyên
huyên náo | ầm ĩ
huấn
huấn luyện viên | hlv
huỷ | huỷ
huỷ bỏ | huỷ bỏ

hy
hy hữu | hi hữu
hy sinh | hi sinh
hy vọng | hi vọng

hài
hài lòng | vừa ý
hàng
hàng hoá | hàng hoá
hàng hóa | hàng hoá
hàng ngày | mỗi ngày
hàng năm | mỗi năm
hàng tháng | mỗi tháng
hàng tuần | mỗi tuần
hàng xóm | hàng xóm
hành

hái
hát

hâm
hâm nóng | hâm nóng

hè

hé
hé lộ | hé lộ

hình
hình như | có vẻ

hòa
hòa bình | hoà bình

hóa
hóa chất | hoá chất
hóa học | hoá học
hóa thành | hóa thành
hóa đơn | hoá đơn

hôm
hôm sau | hôm sau
hôm trước | hôm trước
hôn
hôn lễ | hôn lễ

húc
húc vào | húc vào
hút

hăm
hăm dọa | dọa

hđnd | hđnd

hơi
hơn | hơn
hơn nữa | hơn nữa

hư
hư hại | hư hại
hư hỏng | hư hại
hưu
hướng
hướng dẫn | chỉ dẫn

hạ
hạ cánh | hạ cánh
hạ giá | hạ giá
hạ sinh | sinh
hại
hạn

hảo

hầu
hầu như | gần như

hậu
hậu quả | hệ quả

hằng
hằng ngày | mỗi ngày
hằng năm | mỗi năm
hằng tháng | mỗi tháng
hằng tuần | mỗi tuần

hẹn

hết
hết hạn | hết hạn
hết sức | rất

hệ
hệ quả | hệ quả

họ
họ hàng | bà con
họa
họa sĩ | hoạ sĩ
học
học kì | học kì
học kỳ | học kì
họp

hỏa
hỏa hoạn | hoả hoạn
hỏng

hồi
hồi cuối năm | cuối năm
hồi năm ngoái | năm ngoái
hồi phục | hồi phục
hồi đầu năm | đầu năm

hỗ
hỗ trợ | giúp

hội
hội đồng nhân dân | hđnd
hộp
hộp quẹt | bật lửa

hợp
hợp lí | hợp lí
hợp lý | hợp lí
hợp nhất | hợp nhất
hợp pháp | hợp pháp
hợp tác | hợp tác

hủy | huỷ
hủy bỏ | huỷ bỏ

hữu
hữu ích | bổ ích

internet

khen
khen ngợi | ca ngợi
khi | khi
khiếp
khiển
khoảng | chừng
khoảng chừng | chừng
khoảng thời gian | quãng thời gian
khoẻ
khoẻ mạnh | khoẻ mạnh
khu
khu vực | vùng
khuyên | khuyên
khuyên nhủ | khuyên
khuyến
khuyến khích | cổ vũ
khuyết
khuyết điểm | điểm yếu
khuấy | quấy
khác
khách
khách du lịch | du khách
khán
khán giả | khán giả
khánh
khánh thành | khánh thành
khích
khích lệ | khích lệ
khó | khó
khó khăn | khó
không
không ai | chẳng ai
không bao giờ | chẳng bao giờ
không gây hại | vô hại
không lâu sau | ít lâu sau
không lâu trước | ít lâu trước
không mất tiền | miễn phí
không ngớt | liên tục
không ngừng | liên tục
không rõ | không rõ
không thu phí | miễn phí
không được biết | không rõ
không được phép | bị cấm
khúc
khăn
khước
khước từ | từ chối
khẩn
khẩn cấp | cấp bách
khắc
khắp
khắp cả nước | khắp cả nước
khắp nơi | mọi nơi
khắp thế giới | khắp thế giới
khỏe
khỏe mạnh | khoẻ mạnh
khỏi
khốc
khổng
khổng lồ | đồ sộ
khởi
khởi hành | khởi hành
khởi đầu | mở đầu
khủng
khủng khiếp | kinh khủng

kia
kinh
kinh khủng | kinh khủng
kiếm
kiếm tìm | tìm
kiến
kiến nghị | đề xuất
kiểm
kiểm tra | rà soát
kiệm
kiện

kéo
kéo dài thời hạn | gia hạn

kênh
kênh truyền hình | đài truyền hình
kêu
kêu ca | kêu ca

kì
kì lạ | kì lạ
kì thi | kì thi
kì vọng | kì vọng

ký | ký
ký giả | ký giả
ký kết | ký

kĩ
kĩ năng | kĩ năng
kĩ sư | kĩ sư
kĩ thuật | kĩ thuật

kẹt
kẹt xe | kẹt xe

kẻ
kẻ trộm | kẻ trộm

kế
kế đó | kế đó
kết
kết hôn | cưới
kết quả | kết quả
kết thúc | chấm dứt

kể | kể
kể lại | kể
kể từ khi | từ khi
kể từ đó | từ đó

kỉ
kỉ luật | kỉ luật
kỉ lục | kỉ lục
kỉ nguyên | kỉ nguyên
kỉ niệm | kỉ niệm

kỳ
kỳ lạ | kì lạ
kỳ thi | kì thi
kỳ vọng | kì vọng

kỷ
kỷ luật | kỉ luật
kỷ lục | kỉ lục
kỷ nguyên | kỉ nguyên
kỷ niệm | kỉ niệm

kỹ
kỹ năng | kĩ năng
kỹ sư | kĩ sư
kỹ thuật | kĩ thuật

lai
lan
lan ra | lan ra
lan rộng | lan ra
laptop | laptop

leo | leo

liên
liên quan đến | về
liên tục | liên tục
liền
liền sau đó | liền sau đó

lo
lo lắng | lo âu
lo ngại | lo sợ
lo sợ | lo sợ
lo âu | lo âu

luyện
luôn | luôn
luôn luôn | luôn
luận
luật | luật

ly
ly dị | ly dị
ly hôn | ly dị

là
làm
làm bàn | ghi bàn
làm nóng | hâm nóng
làm ra | làm ra
làm rõ | làm rõ
làm sáng tỏ | làm rõ

lái | lái
lái xe | lái xe
láng
láng giềng | hàng xóm

lâu
lâu nay | từ lâu

lãm
lãng
lãng phí | lãng phí
lãnh
lão

lên
lên giá | lên giá
lên kế hoạch | dự tính
lên đường | khởi hành

lí
lí do | lí do
lí luận | lí luận
lí thuyết | lí thuyết
lí thú | lí thú
lính | lính
lính chữa cháy | lính cứu hỏa
lính cứu hỏa | lính cứu hỏa

lòng

lùi
lùi lại | hoãn

lúc | khi
lúc này | bây giờ
lúc nửa đêm | nửa đêm
lúc rạng sáng | rạng sáng
lúc sáng sớm | sáng sớm
lúc đầu | ban đầu

lý
lý do | lí do
lý giải | kể
lý luận | lí luận
lý thuyết | lí thuyết
lý thú | lí thú

lũ | lũ

lưu
lưu giữ | cất giữ
lưu trữ | cất giữ
lương | lương
lượng
lượt

lạ
lạc | lạc
lại

lấy
lấy trộm | ăn cắp

lần
lần lượt | lần lượt
lần nữa | lần nữa

lập
lập công | ghi bàn
lập gia đình | cưới
lập ra | lập ra
lập tức | lập tức
lập tức sau đó | liền sau đó

lắng
lắp | lắp
lắp đặt | lắp

lặng
lặng lẽ | lặng lẽ

lẽ

lề
lề đường | vỉa hè

lễ
lễ cưới | hôn lễ
lễ hội | lễ hội

lệ

lịch

lối
lối mòn | lối mòn

lồ

lỗi | lỗi

lộ
lột
lột vỏ | gọt vỏ

lớn | to

lời

lở
lở đất | lở đất

lợi
lợn | heo

lục

lừa
lừa gạt | lừa gạt
lừa đảo | lừa gạt
lừng
lừng danh | có tiếng

lửa

lựa
lựa chọn | chọn
lực

mai
mai táng | an táng
mang | đem
mang theo | đem theo
mang tên | có tên
mau | mau
may
may mắn thay | thật may

miêu
miêu tả | mô tả
miễn
miễn là | miễn là
miễn phí | miễn phí

mong
mong muốn | muốn

muốn | muốn
muỗng | thìa

mà
màn
màn hình | màn ảnh
màn ảnh | màn ảnh

má | má
máy
máy bay | phi cơ
máy bay trực thăng | trực thăng
máy tính xách tay | laptop

mãi
mãi mãi | mãi mãi

mòn

món
món quà | quà

mô
mô tô | mô tô
mô tả | mô tả
môi
môi sinh | môi sinh
môi trường | môi sinh
môn

mùa

mĩ
mĩ phẩm | mĩ phẩm
mĩ thuật | mĩ thuật

mũ | mũ

mưa | mưa
mưa lớn | mưa to
mưa to | mưa to
mướn | mướn

mạng
mạnh

mất
mất hút | mất hút
mất tích | mất tích
mất điện | cúp điện

mắn

mặc
mặc cho | mặc cho
mặc dù | dù

mẹ | má

mệnh
mệnh danh là | gọi là
mệt | mệt
mệt mỏi | mệt

mọi
mọi nơi | mọi nơi

mỏi

mỗi
mỗi khi | mỗi khi
mỗi lần | mỗi khi
mỗi ngày | mỗi ngày
mỗi ngày một | ngày càng
mỗi năm | mỗi năm
mỗi tháng | mỗi tháng
mỗi tuần | mỗi tuần

mộ
một
một cách chính thức | chính thức
một lần nữa | lần nữa
một năm sau | năm sau đó
một số | vài
một vài | vài

mới
mới đây | gần đây

mở
mở rộng | mở rộng
mở đầu | mở đầu

mục
mục tiêu | mục tiêu
mục đích | mục tiêu

mừng

mỹ
mỹ phẩm | mĩ phẩm
mỹ thuật | mĩ thuật

nam
nam giới | đàn ông
nay

ngay
ngay khi | vừa khi
ngay lập tức | lập tức
ngay sau khi | vừa khi
ngay sau đó | liền sau đó
ngay tại chỗ | tại chỗ
ngay tức khắc | lập tức
ngay từ đầu | từ đầu
nghiêm
nghiêm cấm | cấm
nghiền | xay
nghiệp
nghèo | nghèo
nghèo khó | nghèo
nghĩ
nghĩ rằng | cho rằng
nghĩa
nghĩa là | tức là
nghệ
nghệ sĩ | nghệ sĩ
nghệ sỹ | nghệ sĩ
nghỉ
nghỉ hưu | về hưu
nghỉ việc | nghỉ việc
nghị
ngoài
ngoài ra | hơn nữa
ngoái
ngoại
ngoại quốc | ngoại quốc
ngoại trừ | trừ
nguy
nguy hiểm | hiểm nguy
nguyên
nguyên lí | nguyên lí
nguyên lý | nguyên lí
nguyện
ngày
ngày càng | ngày càng
ngày hôm sau | hôm sau
ngày hôm trước | hôm trước
ngày hội | lễ hội
ngày kế tiếp | hôm sau
ngày nay | ngày nay
ngân
ngân hàng | nhà băng
ngã | té
ngã tư | ngã tư
ngô | bắp
ngôi
ngôi nhà | căn nhà
ngư
ngư dân | ngư dân
ngưng | dừng
người
người bệnh | bệnh nhân
người bị nạn | nạn nhân
người cao tuổi | người cao tuổi
người dân | cư dân
người hâm mộ | cổ động viên
người làm chứng | nhân chứng
người lái xe | tài xế
người lãnh đạo | người lãnh đạo
người lớn tuổi | người cao tuổi
người nào đó | ai đó
người sống sót | người sống sót
người thoát nạn | người sống sót
người trẻ | giới trẻ
người xem | khán giả
người đọc | bạn đọc
người đứng đầu | người lãnh đạo
ngược
ngược lại | trái lại
ngại
ngẫu
ngẫu nhiên | tình cờ
ngập | ngập
ngập nước | ngập
ngắn
ngớt
ngợi
ngừng | dừng
ngừng bắn | ngừng bắn
ngừng lại | dừng

nhanh | mau
nhanh chóng | mau
nhau
nhiên
nhiều
nhiều hơn | hơn
nhiều nhất | tối đa
nhiệm
nhiệt
nhà
nhà báo | ký giả
nhà băng | nhà băng
nhà dưỡng lão | nhà dưỡng lão
nhà ga | ga tàu
nhà giáo | nhà giáo
nhà máy | nhà máy
nhà nông | nhà nông
nhà thuốc | nhà thuốc
nhà thơ | thi sĩ
nhà thương | bệnh viện
nhà tù | nhà tù
nhà văn | văn sĩ
nhàm
nhàm chán | buồn tẻ
nhân
nhân chứng | nhân chứng
nhìn
nhìn chung | nói chung
nhìn thấy | nhìn thấy
như
như dự kiến | như dự kiến
như mọi khi | như mọi khi
như nhau | như nhau
như thường lệ | như mọi khi
nhưng | song
nhược
nhược điểm | điểm yếu
nhạt
nhấn
nhấn mạnh | kể
nhất
nhất là | nhất là
nhất thời | tạm thời
nhất trí | nhất trí
nhận | nhận
nhận được | nhận
nhập
nhập viện | vào viện
nhằm | để
nhằm mục đích | với mục đích
nhịp
nhỏ | bé
nhộn
nhộn nhịp | sôi động
nhớ | nhớ
nhớ lại | nhớ
nhờ | nhờ
nhờ có | nhờ
nhờ vào | nhờ
nhủ
những
những ai | những ai
những người | những ai
những năm gần đây | những năm gần đây
những tháng gần đây | những tháng gần đây

niên
niệm

nom

nuôi

nàn
nào
này

náo
náo nhiệt | sôi động

né
né tránh | tránh

nên

nói | kể
nói chung | nói chung
nói chuyện | nói chuyện
nói cách khác | nói cách khác
nói thêm | kể
nón | mũ
nóng

nông
nông dân | nhà nông

năm
năm ngoái | năm ngoái
năm sau đó | năm sau đó
năng

nơi

nước
nước lũ | lũ
nước ngoài | ngoại quốc

nạn
nạn nhân | nạn nhân

nấu
nấu sôi | nấu sôi

nằm
nằm tại | nằm ở
nằm ở | nằm ở

nặng

nếu | nếu
nếu như | nếu

nổ | nổ
nổi
nổi tiếng | có tiếng

nỗ
nỗ lực | nỗ lực

nới
nới rộng | mở rộng

nửa
nửa đêm | nửa đêm

nữ
nữ giới | phụ nữ
nữa

pha
pha lập công | bàn thắng
phi
phi cơ | phi cơ
phi pháp | phi pháp
phi trường | sân bay
phim | phim
phiếu
phiền
phong
phong tục | tập quán
phung
phung phí | lãng phí
phàn
phàn nàn | kêu ca
phá
phá dỡ | dỡ bỏ
phán
pháp
pháp lí | pháp lí
pháp lý | pháp lí
phát
phát biểu | kể
phát hiện | tìm thấy
phát hành | công bố
phát hỏa | bốc cháy
phát nổ | nổ
phân
phân tách | phân tách
phân tích | phân tách
phép
phê
phê bình | phê bình
phê chuẩn | phê chuẩn
phê duyệt | phê chuẩn
phê phán | phê bình
phí
phí tổn | chi phí
phía
phía dưới | bên dưới
phía ngoài | ở ngoài
phía sau | phía sau
phía trong | ở trong
phía trên | bên trên
phía trước | phía trước
phù
phù hợp | phù hợp
phú
phút
phương
phương pháp | cách thức
phạm
phạm nhân | tù nhân
phải
phẩm
phổ
phổ biến | phổ biến
phộng
phụ
phụ nữ | phụ nữ
phụ trách | phụ trách
phục

qua
qua mạng | qua mạng
qua mạng xã hội | qua mạng xã hội
qua điện thoại | qua điện thoại
qua đời | tạ thế
quan
quan trọng | trọng yếu
quanh | quanh
quanh năm | cả năm
quay
quay lại | trở về
quay trở lại | trở về
quay về | trở về
qui
qui định | qui định
quy
quy định | qui định
quyết
quyết định | quyết định
quyển
quyển sách | cuốn sách
quà | quà
quà tặng | quà
quá
quá hạn | hết hạn
quán
quãng
quãng thời gian | quãng thời gian
quí
quí khách | quí khách
quý
quý báu | quý báu
quý giá | quý báu
quý khách | quí khách
quả
quản
quản lí | quản lí
quản lý | quản lí
quấy | quấy
quẹt
quốc
quốc gia | quốc gia

ra
ra quyết định | quyết định
ra viện | ra viện

rà
rà soát | rà soát
ràng

rác | rác
rác thải | rác

rãi

rõ | rõ
rõ ràng | rõ

rút
rút ngắn | cắt ngắn

rơi | rơi

rạng
rạng sáng | rạng sáng

rải | rải

rất | rất
rất nhỏ | bé xíu

rắc | rải

rằng

rẻ | rẻ
rẻ tiền | rẻ

rốt
rốt cuộc | rốt cuộc

rỗng

rộng

rớt | rơi

rời | rời
rời khỏi | rời
rời đi | bỏ đi

rừng | rừng

rửa | rửa
rửa sạch | rửa

sa
sa thải | sa thải
sai
sai sót | lỗi
sang
sau
sau cùng | rốt cuộc
sau khi | sau khi
sau lúc | sau khi
sau đó | kế đó

sinh | sinh
sinh ra | sinh ra
sinh sống | sống
siêng
siêng năng | cần cù

song | song
soát
soạn

suốt | suốt
suốt ngày | cả ngày
suốt năm | cả năm
suốt đêm | cả đêm

sách
sáng
sáng kiến | ý tưởng
sáng lập | lập ra
sáng sớm | sáng sớm
sáp
sáp nhập | hợp nhất
sát

sân
sân bay | sân bay

sóc
sót

sôi
sôi động | sôi động
sông

súc

sĩ
sĩ quan | sĩ quan

sơ
sơ tán | di tản

sư

sạch | sạch
sạch sẽ | sạch
sạt
sạt lở đất | lở đất

sản
sản xuất | chế tạo

sập | sập

sắc
sắp | sắp
sắp sửa | sắp
sắp tới | sắp tới

sẽ

số
sống | sống

sộ

sớm
sớm nhất có thể | sớm nhất có thể

sở

sợ

sụp
sụp đổ | sập

sức
sức khoẻ | sức khoẻ
sức khỏe | sức khoẻ

sử
sử dụng | dùng
sửa | sửa
sửa chữa | sửa
sửa sang | sửa
sửa soạn | chuẩn bị
sửa đổi | sửa đổi

sự
sự giúp đỡ | sự giúp đỡ
sự trợ giúp | sự giúp đỡ

sỹ
sỹ quan | sĩ quan

tai
tai nạn | tai nạn
tay

tham
tham dự | tham dự
tham gia | tham dự
tham quan | tham quan
than
than phiền | kêu ca
thanh
thanh niên | giới trẻ
thanh toán | chi trả
thay | thay
thay cho | thay vì
thay thế | thay
thay vì | thay vì
thcs | thcs
theo | theo
theo kế hoạch | như dự kiến
thi
thi sĩ | thi sĩ
thiết
thiết yếu | cần thiết
thiểu
thiện
thiện nguyện | từ thiện
thiệt
thiệt mạng | chết
thoát
thoại
thoạt
thoạt đầu | ban đầu
thoả
thoả thuận | thoả thuận
thoảng
thpt | thpt
thu
thu dọn | dọn dẹp
thu gom | gom
thu hoạch | gặt hái
thuyết
thuê | mướn
thuận
thuật
thuật lại | kể
thuốc
thuỷ
thuỷ sản | thuỷ sản
thuỷ điện | thuỷ điện
thà
thành
thành hôn | cưới
thành lập | lập ra
thành quả | kết quả
tháng
tháo
tháo chạy | tháo chạy
tháo dỡ | dỡ bỏ
thân
thân nhân | bà con
thâu
thâu đêm | cả đêm
thêm | thêm
thêm vào đó | hơn nữa
thì
thìa | thìa
thí
thí dụ | ví dụ
thích
thích hợp | phù hợp
thôi
thôi việc | nghỉ việc
thông
thông báo | kể
thông dụng | phổ biến
thông qua | phê chuẩn
thú
thú vị | lí thú
thúc
thăm | thăm
thăm quan | tham quan
thăng
thơ
thương
thương gia | doanh nhân
thương lượng | đàm phán
thường
thải
thảm
thảm khốc | bi thảm
thảo
thảo luận | bàn bạc
thảy
thấy
thầm
thầy
thầy cô giáo | nhà giáo
thầy thuốc | bác sĩ
thẩm
thẩm mĩ | thẩm mĩ
thẩm mỹ | thẩm mĩ
thận
thận trọng | cẩn thận
thật
thật may | thật may
thật ra | thật ra
thật thà | thật thà
thắng | thắng
thế
thế giới | hoàn cầu
thế kỉ | thế kỉ
thế kỷ | thế kỉ
thế nhưng | song
thể
thỉnh
thỉnh thoảng | đôi khi
thỏa
thỏa thuận | thoả thuận
thỏa ước | thỏa ước
thời
thời cơ | cơ hội
thời gian gần đây | gần đây
thời gian tới | sắp tới
thời kì | thời kì
thời kỳ | thời kì
thời nay | ngày nay
thủ
thủ môn | thủ môn
thủ thành | thủ môn
thủy
thủy sản | thuỷ sản
thủy điện | thuỷ điện
thức
thức dậy | thức dậy
thức ăn | đồ ăn
thực
thực hiện | thực hiện
thực ra | thật ra

ti
ti vi | tivi
tivi | tivi
tiêm | tiêm
tiên
tiêu
tiếc
tiếc thay | tiếc thay
tiến
tiến hành | thực hiện
tiếng
tiếng động | âm thanh
tiếp
tiếp tục | tiếp tục
tiếp đó | kế đó
tiếp đón | đón
tiết
tiết kiệm | dành dụm
tiết lộ | hé lộ
tiền
tiền lương | lương
tiểu
tiệm | tiệm
tiệm thuốc | nhà thuốc

to | to
toà
toà nhà | toà nhà
toà án | toà án
toàn
toán

tra
trang
trang hoàng | trang trí
trang trí | trang trí
tranh | tranh
trao
trao tặng | biếu
triển
triển lãm | triển lãm
trong
trong cả nước | khắp cả nước
trong khi | trong khi
trong khi đó | trong khi đó
trong lúc | trong khi
trong lúc đó | trong khi đó
trong mùa hè | vào mùa hè
trong mùa đông | vào mùa đông
trong những năm gần đây | những năm gần đây
trong những tháng gần đây | những tháng gần đây
trong quá trình | trong quá trình
trong suốt | suốt
trong thời gian | trong quá trình
trong thực tế | trên thực tế
trong tương lai gần | sắp tới
trung
trung học cơ sở | thcs
trung học phổ thông | thpt
trung thực | thật thà
truy
truy đuổi | truy đuổi
truyền
trách
trái
trái cây | hoa quả
trái lại | trái lại
trái phép | phi pháp
trái đất | địa cầu
tránh | tránh
trèo | leo
trên
trên cả nước | khắp cả nước
trên internet | qua mạng
trên khắp thế giới | khắp thế giới
trên mạng | qua mạng
trên mạng xã hội | qua mạng xã hội
trên thực tế | trên thực tế
trên tivi | trên tivi
trên toàn quốc | khắp cả nước
trên toàn thế giới | khắp thế giới
trên truyền hình | trên tivi
trì
trì hoãn | hoãn
trình
trí
trích
trò
trò chuyện | nói chuyện
trông
trông nom | chăm nom
trông thấy | nhìn thấy
trưng
trưng bày | triển lãm
trước
trước hết | trước hết
trước khi | trước khi
trước kia | trước kia
trước lúc | trước khi
trước tiên | trước hết
trước đây | trước kia
trường
trường cấp một | trường cấp một
trường tiểu học | trường cấp một
trại
trại giam | nhà tù
trả
trả lời | đáp
trần
trận | trận
trận đấu | trận
trẻ
trẻ con | trẻ em
trẻ em | trẻ em
trẻ nhỏ | trẻ em
trị
trọng
trọng thương | trọng thương
trọng yếu | trọng yếu
trốn
trốn chạy | bỏ trốn
trốn thoát | tháo chạy
trống | trống
trống không | trống
trống rỗng | trống
trồng | trồng
trộm
trộn | trộn
trộn đều | trộn
trở
trở lại | trở về
trở về | trở về
trợ
trợ giúp | giúp
trứ
trứ danh | có tiếng
trừ | trừ
trừ khi | trừ khi
trừ phi | trừ khi
trữ
trực
trực thăng | trực thăng
trực tuyến | qua mạng

tu
tu bổ | tu bổ
tu sửa | sửa
tuy | dù
tuy nhiên | song
tuy vậy | song
tuyên
tuyên bố | kể
tuyến
tuyển | tuyển
tuyển dụng | tuyển
tuyệt
tuyệt diệu | tuyệt vời
tuyệt vời | tuyệt vời
tuân
tuân thủ | tuân thủ
tuần
tuổi

ty

tài
tài xế | tài xế
tàng
tàu
tàu hoả | xe lửa
tàu hỏa | xe lửa
tàu lửa | xe lửa

tá
tác
tách
tán
tán dương | ca ngợi
tán thành | đồng ý
táng

tâm
tâm lí | tâm lí
tâm lý | tâm lí
tân

té | té

tên
tên là | có tên
tên trộm | kẻ trộm

tìm | tìm
tìm kiếm | tìm
tìm thấy | tìm thấy
tình
tình cờ | tình cờ

tí
tí hon | bé xíu
tích
tín
tính
tính đến nay | tới nay

tòa
tòa nhà | toà nhà
tòa án | toà án

tô
tông
tông vào | húc vào

tù
tù nhân | tù nhân

túc
túc cầu | bóng đá

tăng | tăng
tăng giá | lên giá

tĩnh
tĩnh lặng | yên ắng

tư
tương
tưởng

tạ
tạ lỗi | tạ lỗi
tạ thế | tạ thế
tại | ở
tại chỗ | tại chỗ
tại nhà | ở nhà
tại nước ngoài | ở nước ngoài
tại vì | do
tạm
tạm dừng | tạm dừng
tạm ngưng | tạm dừng
tạm ngừng | tạm dừng
tạm thời | tạm thời
tạo
tạo ra | làm ra

tả
tải
tản

tấm
tấm hình | bức ảnh
tấm ảnh | bức ảnh
tất
tất nhiên | dĩ nhiên

tẩu
tẩu thoát | tháo chạy

tận
tập
tập quán | tập quán

tắc
tắc đường | kẹt xe
tắt

tặng | biếu

tẻ
tẻ nhạt | buồn tẻ

tế

tỉ
tỉ giá | tỉ giá
tỉ lệ | tỉ lệ
tỉ phú | tỉ phú
tỉ số | tỉ số
tỉnh
tỉnh dậy | thức dậy

tọa
tọa lạc tại | nằm ở
tọa lạc ở | nằm ở

tỏ

tố
tố cáo | tố cáo
tố giác | tố cáo
tốc
tối
tối thiểu | ít ra
tối đa | tối đa
tốt
tốt bụng | tử tế

tồn

tổ
tổn
tổng
tổng cộng | cả thảy

tới | tới
tới nay | tới nay

tục

tức
tức giận | giận
tức là | tức là
tức thì | lập tức

từ
từ chối | từ chối
từ khi | từ khi
từ lâu | từ lâu
từ thiện | từ thiện
từ trần | tạ thế
từ từ | dần
từ đó | từ đó
từ đầu | từ đầu
từ đầu chí cuối | từ đầu chí cuối
từ đầu đến cuối | từ đầu chí cuối
từng
từng người một | lần lượt

tử
tử tế | tử tế
tử vong | chết

tỷ
tỷ giá | tỉ giá
tỷ lệ | tỉ lệ
tỷ phú | tỉ phú
tỷ số | tỉ số

ubnd | ubnd

uỷ
uỷ ban | uỷ ban

va
va chạm | đâm va
va phải | va phải
vaccine | vaccine

vi
viên
viễn
việc
việc làm | việc làm
viện
viện bảo tàng | bảo tàng
viện dưỡng lão | nhà dưỡng lão

vong

vui
vui chơi | giải trí
vui mừng | vui vẻ
vui vẻ | vui vẻ

và | và
vài | vài
vàng
vào
vào ban ngày | ban ngày
vào ban đêm | về đêm
vào buổi chiều | buổi chiều
vào buổi sáng | buổi sáng
vào buổi tối | buổi tối
vào bệnh viện | vào viện
vào mùa hè | vào mùa hè
vào mùa đông | vào mùa đông
vào phút chót | vào phút chót
vào phút cuối | vào phút chót
vào rạng sáng | rạng sáng
vào sáng sớm | sáng sớm
vào viện | vào viện
vào đầu tháng | đầu tháng

vã

vì | do
vì lý do an toàn | vì lý do an toàn
vì rằng | do
vì thế | do đó
vì vậy | do đó

ví
ví dụ | ví dụ

vô
vô cùng | rất
vô dụng | vô ích
vô hại | vô hại
vô ích | vô ích
vô địch | vô địch

vùng | vùng

văn
văn hoá | văn hoá
văn hóa | văn hoá
văn sĩ | văn sĩ

vĩnh
vĩnh viễn | mãi mãi

vũ

vượt
vượt qua | đi qua

vẫn
vẫn tiếp tục | tiếp tục

vận
vận chuyển | chuyên chở
vật
vật lí | vật lí
vật lý | vật lí
vật nuôi | gia súc
vậy

vắc
vắc xin | vaccine
vắng | vắng
vắng người | vắng
vắng vẻ | vắng

vẻ

về | về
về hưu | về hưu
về đêm | về đêm

vệ

vỉa
vỉa hè | vỉa hè

vị

vọng

vỏ

vội
vội vàng | vội vã
vội vã | vội vã

với
với mục đích | với mục đích
với nhau | cùng
với điều kiện | miễn là

vời

vụ
vụ cháy | vụ cháy
vụ hỏa hoạn | vụ cháy
vụ tai nạn | tai nạn

vừa | vừa
vừa khi | vừa khi
vừa lòng | vừa ý
vừa mới | vừa
vừa qua | gần đây
vừa ý | vừa ý

vực

xa
xa lộ | xa lộ
xay | xay

xe
xe bus | xe bus
xe buýt | xe bus
xe gắn máy | mô tô
xe hơi | ô tô
xe lửa | xe lửa
xe máy | mô tô
xe tải | xe tải
xe vận tải | xe tải
xe ô tô | ô tô
xem
xem là | coi là

xin
xin lỗi | tạ lỗi

xoá | xoá
xoá bỏ | bãi bỏ

xung
xung quanh | quanh
xuất
xuất bản | ấn hành
xuất chúng | xuất sắc
xuất phát | khởi hành
xuất sắc | xuất sắc
xuất viện | ra viện
xuống

xách

xây | xây
xây cất | xây
xây dựng | xây

xã

xí
xí nghiệp | nhà máy
xíu

xóa | xoá
xóa bỏ | bãi bỏ
xóm

xúc
xúc động | cảm động

xảy
xảy ra | xảy ra

xấp
xấp xỉ | chừng

xẩy
xẩy ra | xảy ra

xế

xỉ

xử
xử lí | xử lí
xử lý | xử lí

y
y tá | y tá

yên
yên tĩnh | yên ắng
yên ắng | yên ắng
yêu
yêu cầu | yêu cầu
yêu thích | ưa thích

yếu

ào

án

âm
âm thanh | âm thanh
âm thầm | lặng lẽ

âu

ích

ít
ít khi | ít khi
ít lâu sau | ít lâu sau
ít lâu trước | ít lâu trước
ít nhất | ít ra
ít ra | ít ra

ô
ô tô | ô tô

ông

ùn
ùn tắc giao thông | kẹt xe

ý
ý tưởng | ý tưởng

ăn
ăn cắp | ăn cắp

đa

đe
đe dọa | dọa
đem | đem
đem theo | đem theo

đi
đi bầu | đi bầu
đi bộ | đi bộ
đi lại | đi lại
đi qua | đi qua
đi vào hoạt động | đi vào hoạt động
điều
điều dưỡng | y tá
điều khiển | lái
điều khiển xe | lái xe
điều trị | chữa trị
điểm
điểm giống nhau | điểm giống nhau
điểm mạnh | ưu điểm
điểm tương đồng | điểm giống nhau
điểm yếu | điểm yếu
điện
điện thoại cầm tay | di động
điện thoại di động | di động

đoạt
đoạt chức vô địch | vô địch

đun
đun sôi | nấu sôi
đuổi
đuổi theo | truy đuổi
đuổi việc | sa thải

đài
đài truyền hình | đài truyền hình
đàm
đàm phán | đàm phán
đàn
đàn ông | đàn ông

đá
đám
đám cưới | hôn lễ
đáng
đáng tiếc | tiếc thay
đánh
đánh cắp | ăn cắp
đáo
đáp | đáp
đáp lại | đáp
đáp xuống | hạ cánh

đâm
đâm phải | va phải
đâm va | đâm va
đâm vào | húc vào
đây

đèn
đèn giao thông | đèn tín hiệu
đèn tín hiệu | đèn tín hiệu

đêm

đình
đình chiến | ngừng bắn
đình công | bãi công

đích

đó
đón | đón
đón chào | chào đón
đón tiếp | đón

đôi
đôi khi | đôi khi
đôi lúc | đôi khi
đông | đông
đông đúc | đông

đúc
đúng
đúng giờ | đúng giờ
đúng hẹn | đúng giờ
đúng kế hoạch | như dự kiến
đúng luật | hợp pháp

đơn
đơn giản | giản đơn
đơn vị tổ chức | ban tổ chức

đưa
đưa ra quyết định | quyết định
đương
đương nhiên | dĩ nhiên
đường
đường cao tốc | xa lộ
đường mòn | lối mòn
được
được coi là | coi là
được tổ chức | diễn ra

đại
đại lí | đại lí
đại lý | đại lí
đạo
đạo luật | luật

đảm
đảm bảo | bảo đảm
đảm nhiệm | phụ trách
đảm nhận | đảm nhận
đảm trách | phụ trách
đảm đương | đảm nhận
đảo

đất
đất nước | quốc gia
đấu

đầu
đầu năm | đầu năm
đầu tháng | đầu tháng

đậu | đỗ
đậu phộng | lạc
đậu xe | đỗ xe

đắm | đắm
đắt | đắt
đắt đỏ | đắt

đằng
đằng sau | phía sau
đằng trước | phía trước

đặc
đặc biệt | nhất là
đặc biệt là | nhất là
đặt

đến | tới
đến nay | tới nay
đến thăm | thăm
đến tận | cho tới

đề
đề nghị | yêu cầu
đề xuất | đề xuất
đền
đền bù | đền bù
đều

để | để
để bảo đảm an toàn | vì lý do an toàn
để mà | để
để đảm bảo an toàn | vì lý do an toàn

địa
địa chấn | địa chấn
địa cầu | địa cầu
địa lí | địa lí
địa lý | địa lí
địch
định | định
định kì | định kì
định kỳ | định kì

đọc

đỏ

đối
đối phương | đối thủ
đối thủ | đối thủ

đồ
đồ sộ | đồ sộ
đồ ăn | đồ ăn
đồng
đồng lòng | nhất trí
đồng nghiệp | đồng nghiệp
đồng thời | cùng lúc
đồng ý | đồng ý

đổ
đổ sập | sập
đổi
đổi mới | đổi mới

đỗ | đỗ
đỗ xe | đỗ xe

độ
độ chừng | chừng
độc
độc giả | bạn đọc
độc đáo | độc đáo
động
động viên | khích lệ
động đất | địa chấn
đột
đột nhiên | bỗng dưng

đời

đỡ

đợi | chờ

đụng
đụng phải | va phải

đứng
đứng đầu | dẫn đầu

ĩ

ơn

ưa
ưa thích | ưa thích

ưu
ưu điểm | ưu điểm

ước
ước lượng | ước tính
ước tính | ước tính

ảnh

ấn
ấn hành | ấn hành

ầm
ầm ĩ | ầm ĩ

ắng

ồn
ồn ào | ầm ĩ

ở | ở
ở giữa | ở giữa
ở ngoài | ở ngoài
ở nhà | ở nhà
ở nước ngoài | ở nước ngoài
ở trong | ở trong

ủy
ủy ban | uỷ ban
ủy ban nhân dân | ubnd\
"""
