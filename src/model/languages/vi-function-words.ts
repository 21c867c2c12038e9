/**
 * Words of Vietnamese grammar and politeness, without those that deny or exclude ("chưa", "trừ"): a question says nothing
 * by them.
 */
export const VI_FUNCTION_WORDS: readonly string[] = (
  "và,hoặc,hay,hay là,nhưng,mà,thì,là,vì,do,bởi,bởi vì,nên,cho nên,để,nhằm,cho,của,với,cùng,từ,đến,tới,ở,tại,trong,giữa," +
  "theo,qua,thông qua,bằng,như,cũng,vẫn,còn,đã,đang,sẽ,sắp,vừa,vừa mới,từng,hãy,hơi,khá,cực,cực kỳ,này,kia,đó,đấy,ấy,nọ," +
  "nào,gì,ai,đâu,ở đâu,sao,bao giờ,bao lâu,bao nhiêu,mấy,vậy,thế nào,ra sao,những,các,mọi,một,vài,tất cả,toàn bộ,cứ," +
  "chỉ,chính,ngay,luôn,mãi,lại,nữa,rồi,hiện giờ,bây giờ,lúc này,hôm qua,hôm nay,ngày mai,nó,họ,sự,cuộc,có thể," +
  "nên chăng,thích,nghe,trả lời,vui lòng,làm ơn,xin hỏi,hỏi,à,ừ,ạ,nhé,nhỉ,chứ,hả,hở,vâng,dạ,ơi,ối,nếu,hễ,giá mà,tuy,dù," +
  "mặc dù,song,tuy nhiên,do đó,vì thế,vì vậy,bởi thế,nhờ đó,rằng,liệu,hình như,có lẽ,chắc,chắc chắn,thật sự,quả thật," +
  "đại khái,nói thật,ước chừng,cụ thể,rốt cuộc,cuối cùng,thực ra,thật ra,kiểu như,đại loại,giải thích,làm rõ"
).split(",");
