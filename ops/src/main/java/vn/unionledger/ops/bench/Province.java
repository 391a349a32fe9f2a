package vn.unionledger.ops.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.UnitCommand.FirstOfficer;
import vn.unionledger.core.organisation.UnitCommand.FoundUnit;
import vn.unionledger.core.organisation.UnitCommand.ReparentUnit;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.log.axon.Sender;
import vn.unionledger.ops.client.Members.Member;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;

/** An upper level over all units of a ledger that has none, with a finance officer who looks down on them. */
final class Province {
    private static final UnitId UNIT = new UnitId("tinh");
    private static final PersonId OFFICER = new PersonId(Union.id("finance officer"));
    private static final LocalDate DAY = LocalDate.of(Year.YEAR, 1, 1);
    private static final String DOCUMENT = "QĐ 01";

    private Province() {}

    /** Founds it over the units known at a position. @return its finance officer */
    static Member over(Ledger ledger, long known) {
        List<UnitRow> units = new Organisation(ledger.viewsDatabase()).units(Asked.year(Year.YEAR, known));
        send(
                ledger,
                UNIT,
                "found",
                new FoundUnit(
                        UNIT,
                        "Liên đoàn Lao động tỉnh",
                        UnitLevel.PROVINCE,
                        FundingClass.NON_PUBLIC,
                        null,
                        DAY,
                        DOCUMENT,
                        List.of(new FirstOfficer(OFFICER, Office.FINANCE_OFFICER, DAY, null, DOCUMENT)),
                        null,
                        DAY));
        for (UnitRow unit : units) {
            send(
                    ledger,
                    unit.unit(),
                    "place " + unit.unit(),
                    new ReparentUnit(unit.unit(), UNIT, DAY, DOCUMENT, null, DAY));
        }
        ledger.follower().catchUp();
        return new Member("tinh", OFFICER, UNIT, Office.FINANCE_OFFICER);
    }

    private static void send(Ledger ledger, UnitId unit, String key, Object command) {
        ledger.door()
                .send(
                        command,
                        new Sender(
                                OFFICER,
                                Office.FINANCE_OFFICER,
                                unit,
                                key,
                                Sha256.of(key.getBytes(UTF_8)),
                                null,
                                null));
    }
}
