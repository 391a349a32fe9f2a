package vn.unionledger.core.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.fund.FundCommand.CloseFund;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundCommand.SetFundRules;
import vn.unionledger.core.fund.FundEvent.FundClosed;
import vn.unionledger.core.fund.FundEvent.FundOpened;
import vn.unionledger.core.fund.FundEvent.FundRulesSet;
import vn.unionledger.core.fund.FundRefusal.FundExists;
import vn.unionledger.core.fund.FundRefusal.FundIsClosed;
import vn.unionledger.core.fund.FundRefusal.FundNotYetOpen;
import vn.unionledger.core.fund.FundRefusal.NoRulesOfItsOwn;
import vn.unionledger.core.fund.FundRefusal.NoSuchFund;
import vn.unionledger.core.fund.FundRefusal.OwnerMissing;
import vn.unionledger.core.fund.FundRefusal.OwnerNotAllowed;
import vn.unionledger.core.fund.FundRefusal.UseNotAllowed;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;

@DisplayName("A fund")
class FundLifeTest {
    static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    static final FundCode FOR_THE_POOR = new FundCode("vi-nguoi-ngheo");
    static final PersonId LAN = Some.person(2);
    static final String OWNER = "Ủy ban Mặt trận Tổ quốc tỉnh";
    static final LocalDate OPENED = LocalDate.of(2024, 1, 2);
    static final LocalDate CLOSED = LocalDate.of(2024, 12, 31);
    static final LocalDate TODAY = LocalDate.of(2025, 1, 10);
    static final CloseFund CLOSE = new CloseFund(UNIT, FOR_THE_POOR, CLOSED, "Công văn 33/CĐVC", null, TODAY);

    @Test
    @DisplayName("that passes money through names whose money it is")
    void passThroughHasAnOwner() {
        assertThat(new Fund.Unopened().decide(open(FundKind.PASS_THROUGH, OWNER)))
                .isEqualTo(new FundOpened(
                        UNIT, FOR_THE_POOR, "Quỹ Vì người nghèo", FundKind.PASS_THROUGH, OWNER, null, OPENED));
        assertThat(refusalOf(() -> new Fund.Unopened().decide(open(FundKind.PASS_THROUGH, null))))
                .isEqualTo(new OwnerMissing(FOR_THE_POOR));
        assertThat(refusalOf(() -> new Fund.Unopened().decide(open(FundKind.PASS_THROUGH, " "))))
                .isEqualTo(new Empty("owner"));
    }

    @Test
    @DisplayName("of the unit's own names no other owner")
    void othersHaveNone() {
        for (FundKind kind : new FundKind[] {FundKind.ORDINARY, FundKind.OWN, FundKind.REVOLVING}) {
            assertThat(new Fund.Unopened().decide(open(kind, null))).isInstanceOf(FundOpened.class);
            assertThat(refusalOf(() -> new Fund.Unopened().decide(open(kind, OWNER))))
                    .isEqualTo(new OwnerNotAllowed(FOR_THE_POOR, kind));
        }
    }

    @Test
    @DisplayName("is opened once and closed once, by a day that has come")
    void openedAndClosedOnce() {
        Fund fund = opened(FundKind.PASS_THROUGH);
        assertThat(refusalOf(() -> fund.decide(open(FundKind.PASS_THROUGH, OWNER))))
                .isEqualTo(new FundExists(FOR_THE_POOR));
        assertThat(refusalOf(() -> new Fund.Unopened().decide(CLOSE))).isEqualTo(new NoSuchFund(UNIT, FOR_THE_POOR));
        assertThat(refusalOf(() -> fund.decide(close(OPENED.minusDays(1)))))
                .isEqualTo(new TooEarly("on", OPENED.minusDays(1), OPENED));
        assertThat(refusalOf(() -> fund.decide(close(TODAY.plusDays(1)))))
                .isEqualTo(new InTheFuture("on", TODAY.plusDays(1), TODAY));
        FundEvent closed = fund.decide(CLOSE);
        assertThat(closed).isEqualTo(new FundClosed(UNIT, FOR_THE_POOR, CLOSED, "Công văn 33/CĐVC"));
        assertThat(refusalOf(() -> fund.evolve(closed).decide(CLOSE)))
                .isEqualTo(new FundIsClosed(FOR_THE_POOR, CLOSED, CLOSED));
    }

    @Test
    @DisplayName("takes nothing before its first day nor from its closing day on")
    void openDays() {
        Fund fund = opened(FundKind.PASS_THROUGH)
                .evolve(opened(FundKind.PASS_THROUGH).decide(CLOSE));
        fund.requireOpen(OPENED);
        fund.requireOpen(CLOSED.minusDays(1));
        assertThat(refusalOf(() -> required(fund, OPENED.minusDays(1))))
                .isEqualTo(new FundNotYetOpen(FOR_THE_POOR, OPENED.minusDays(1), OPENED));
        assertThat(refusalOf(() -> required(fund, CLOSED))).isEqualTo(new FundIsClosed(FOR_THE_POOR, CLOSED, CLOSED));
    }

    @Test
    @DisplayName("refuses a use that is not its own")
    void uses() {
        Fund fund = opened(FundKind.PASS_THROUGH);
        fund.require(FundUse.DONATION);
        assertThat(refusalOf(() -> {
                    fund.require(FundUse.WELFARE);
                    return fund;
                }))
                .isEqualTo(new UseNotAllowed(FOR_THE_POOR, FundKind.PASS_THROUGH, FundUse.WELFARE));
    }

    @Test
    @DisplayName(
            "that is restricted has rules of its own of what becomes ordinary money, until others take their place")
    void rulesOfItsOwn() {
        FundRules interest = new FundRules("Điều lệ quỹ, Điều 9", true, false);
        for (FundKind kind : new FundKind[] {FundKind.OWN, FundKind.REVOLVING}) {
            Fund fund = new Fund.Unopened().evolve(new Fund.Unopened().decide(open(kind, null)));
            assertThat(fund.kind()).isEqualTo(kind);
            assertThat(fund.mayBecomeOrdinary(FundGround.INTEREST)).isFalse();
            FundEvent set = fund.decide(rules(interest));
            assertThat(set).isEqualTo(new FundRulesSet(UNIT, FOR_THE_POOR, interest, TODAY, LAN));
            Fund ruled = fund.evolve(set);
            assertThat(ruled.mayBecomeOrdinary(FundGround.INTEREST)).isTrue();
            assertThat(ruled.mayBecomeOrdinary(FundGround.CLOSING_BALANCE)).isFalse();
            assertThat(ruled.mayBecomeOrdinary(FundGround.DECISION)).isFalse();
            assertThat(refusalOf(() -> fund.decide(rules(new FundRules("", true, true)))))
                    .isEqualTo(new Empty("document"));
        }
        for (FundKind kind : new FundKind[] {FundKind.ORDINARY, FundKind.PASS_THROUGH}) {
            Fund fund = opened(kind);
            assertThat(refusalOf(() -> fund.decide(rules(interest))))
                    .isEqualTo(new NoRulesOfItsOwn(FOR_THE_POOR, kind));
        }
        assertThat(refusalOf(() -> new Fund.Unopened().decide(rules(interest))))
                .isEqualTo(new NoSuchFund(UNIT, FOR_THE_POOR));
    }

    @Test
    @DisplayName("has a name, and a document where it is closed")
    void named() {
        assertThat(refusalOf(() -> new Fund.Unopened()
                        .decide(new OpenFund(UNIT, FOR_THE_POOR, " ", FundKind.OWN, null, null, OPENED, null, TODAY))))
                .isEqualTo(new Empty("name"));
        assertThat(refusalOf(() -> new Fund.Unopened()
                        .decide(new OpenFund(UNIT, FOR_THE_POOR, "Quỹ", FundKind.OWN, null, " ", OPENED, null, TODAY))))
                .isEqualTo(new Empty("document"));
        Fund fund = opened(FundKind.PASS_THROUGH);
        assertThat(refusalOf(() -> fund.decide(new CloseFund(UNIT, FOR_THE_POOR, CLOSED, "", null, TODAY))))
                .isEqualTo(new Empty("document"));
    }

    private static SetFundRules rules(FundRules rules) {
        return new SetFundRules(UNIT, FOR_THE_POOR, rules, LAN, TODAY);
    }

    private static Fund required(Fund fund, LocalDate on) {
        fund.requireOpen(on);
        return fund;
    }

    private static Fund opened(FundKind kind) {
        String owner = kind == FundKind.PASS_THROUGH ? OWNER : null;
        return new Fund.Unopened().evolve(new Fund.Unopened().decide(open(kind, owner)));
    }

    private static OpenFund open(FundKind kind, @Nullable String owner) {
        return new OpenFund(UNIT, FOR_THE_POOR, "Quỹ Vì người nghèo", kind, owner, null, OPENED, null, TODAY);
    }

    private static CloseFund close(LocalDate on) {
        return new CloseFund(UNIT, FOR_THE_POOR, on, "Công văn 33/CĐVC", null, TODAY);
    }
}
