package vn.unionledger.api.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.unionledger.core.campaign.CampaignKind;
import vn.unionledger.core.campaign.CollectionLine;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.campaign.PublicationKind;
import vn.unionledger.core.campaign.Terms;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.levy.LevyCommand.AssessLevy;
import vn.unionledger.core.levy.LevyCommand.Exempt;
import vn.unionledger.core.levy.LevyExemption;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.LevyGroup;

/**
 * The disaster levy of 2024, person by person: half a day's base salary each, two members exempt by law. Three groups have paid,
 * of the fourth some still owe; what came in was handed over. Who paid is invented (số liệu mẫu).
 */
final class ThanhHoaLevy {
    private static final int YEAR = 2024;
    private static final String DECREE = "Nghị định 78/2021/NĐ-CP";
    private static final int WORKING_DAYS = 22;
    private static final Vnd EACH = Vnd.of(1_800_000 / WORKING_DAYS / 2);
    private static final List<Integer> EXEMPT = List.of(5, 30);
    private static final List<Integer> OWING = List.of(15, 31, 43);
    private static final LocalDate REACHED = LocalDate.of(YEAR, 5, 13);
    private static final LocalDate FIRST = LocalDate.of(YEAR, 5, 20);
    private static final LocalDate ENDED = LocalDate.of(YEAR, 8, 9);

    private final Desk desk;
    private final List<PersonId> members;
    private final CollectedFund fund;

    private ThanhHoaLevy(Desk desk, List<PersonId> members) {
        this.desk = desk;
        this.members = members;
        this.fund = new CollectedFund(
                desk,
                new FundCode("phong-chong-thien-tai"),
                "Quỹ Phòng, chống thiên tai",
                "Quỹ Phòng, chống thiên tai tỉnh Thanh Hóa",
                DECREE,
                LocalDate.of(YEAR, 5, 6),
                LocalDate.of(YEAR, 7, 31),
                true);
    }

    static void write(Desk desk, List<PersonId> members) {
        ThanhHoaLevy levy = new ThanhHoaLevy(desk, members);
        levy.fund.opens(
                WorkingDays.from(levy.fund.opensOn()), new Terms.Asked(CampaignKind.LEVY, DECREE, null, null, null));
        levy.fund.publishes(
                levy.fund.opensOn(), PublicationKind.CALL, "Kêu gọi đóng Quỹ Phòng, chống thiên tai năm 2024");
        levy.assessed();
        levy.collected();
        levy.fund.publishes(
                ENDED, PublicationKind.RECEIVED, "Tổng số đã tiếp nhận, Quỹ Phòng, chống thiên tai năm 2024");
        levy.fund.publishes(ENDED, PublicationKind.USED, "Đã nộp hết về Quỹ Phòng, chống thiên tai của tỉnh");
    }

    private void assessed() {
        SampleOfficer accountant = desk.staff().accountant();
        List<Exempt> exempt = EXEMPT.stream()
                .map(number -> new Exempt(members.get(number), LevyExemption.BY_LAW))
                .toList();
        desk.act(
                REACHED,
                Hour.PROPOSE,
                accountant,
                fund.matter(),
                "tinh",
                (pen, today) -> new AssessLevy(
                        desk.unit(),
                        YEAR,
                        fund.campaign(),
                        LevyGroup.STATE_PAID,
                        null,
                        WORKING_DAYS,
                        List.of(),
                        exempt,
                        today,
                        accountant.person(),
                        today));
    }

    /** One group a day, and two weeks after the first all of it to the fund. */
    private void collected() {
        LocalDate on = FIRST;
        long total = 0;
        for (int group = 1; group <= ThanhHoa2024.GROUPS; group++) {
            CollectionList list = paidBy(group);
            desk.posts(
                    on,
                    fund.matter() + "/" + ThanhHoa2024.group(group),
                    Till.bank(fund.fund(), on)
                            .forSample()
                            .levy(
                                    fund.campaign(),
                                    YEAR,
                                    list,
                                    "Tổ công đoàn số " + group + " nộp tiền Quỹ Phòng, chống thiên tai"));
            total += list.total().dong();
            on = WorkingDays.from(on.plusDays(1));
        }
        fund.handsOver(WorkingDays.from(FIRST.plusDays(14)), total, "BL 0318 (số mẫu)");
    }

    private CollectionList paidBy(int group) {
        List<CollectionLine> lines = new ArrayList<>();
        for (int number = 0; number < members.size(); number++) {
            boolean ofGroup = ThanhHoa2024.groupOf(number).equals(ThanhHoa2024.group(group));
            if (ofGroup && !EXEMPT.contains(number) && !OWING.contains(number)) {
                lines.add(new CollectionLine(members.get(number), ThanhHoa2024.groupOf(number), EACH));
            }
        }
        return new CollectionList(lines);
    }
}
