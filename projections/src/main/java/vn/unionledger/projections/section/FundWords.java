package vn.unionledger.projections.section;

import java.util.ArrayList;
import java.util.List;

/** "Các loại Quỹ xã hội": what was collected for others, each campaign and all of them. */
final class FundWords {
    private final Books books;

    FundWords(Books books) {
        this.books = books;
    }

    Section section() {
        List<Paragraph> lines = new ArrayList<>();
        List<Books.Titled> campaigns = books.campaigns();
        if (!campaigns.isEmpty()) {
            lines.add(Sentence.line("Vận động đóng góp các loại Quỹ xã hội "
                            + books.asked().inWords() + " với tổng số tiền ")
                    .figure(books.amount("campaign/all/received"))
                    .say(", cụ thể:")
                    .paragraph());
            for (Books.Titled campaign : campaigns) {
                lines.add(Sentence.below(campaign.title() + ": ")
                        .figure(books.amount("campaign/" + campaign.id() + "/received"))
                        .end());
            }
            lines.add(Sentence.line("Đã nộp cho đơn vị quản lý quỹ: ")
                    .figure(books.amount("campaign/all/handed-over"))
                    .say("; còn phải nộp đến cuối kỳ: ")
                    .figure(books.amount("campaign/all/owed"))
                    .say(
                            campaigns.stream().anyMatch(one -> one.owner().isEmpty())
                                    ? ". Tiền thu hộ và tiền ủng hộ quỹ của đơn vị được theo dõi riêng, không tính vào"
                                            + " thu, chi tài chính công đoàn"
                                    : ". Tiền thu hộ được theo dõi riêng, không tính vào thu, chi tài chính công đoàn")
                    .end());
        }
        return new Section("funds", "Các loại Quỹ xã hội", lines);
    }
}
