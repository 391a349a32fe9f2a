package vn.unionledger.api.sample;

import java.util.List;
import java.util.Optional;
import vn.unionledger.core.act.LedgerAct;
import vn.unionledger.core.activity.ActivityAct;
import vn.unionledger.core.activity.ActivityAggregate;
import vn.unionledger.core.book.BookAct;
import vn.unionledger.core.book.UnitBookAggregate;
import vn.unionledger.core.campaign.CampaignAct;
import vn.unionledger.core.campaign.CampaignAggregate;
import vn.unionledger.core.campaign.ThirdPartyGiftAggregate;
import vn.unionledger.core.fund.FundAct;
import vn.unionledger.core.fund.FundAggregate;
import vn.unionledger.core.inspection.InspectionAct;
import vn.unionledger.core.inspection.InspectionAggregate;
import vn.unionledger.core.loan.LoanAct;
import vn.unionledger.core.loan.LoanAggregate;
import vn.unionledger.core.organisation.UnitAct;
import vn.unionledger.core.organisation.UnitAggregate;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.PersonAct;
import vn.unionledger.core.privacy.PersonAggregate;
import vn.unionledger.core.privacy.RollAggregate;
import vn.unionledger.core.privacy.SubjectKeyAggregate;
import vn.unionledger.core.voucher.ApproveVoucherAct;
import vn.unionledger.core.voucher.OpenBookAct;
import vn.unionledger.core.voucher.PostVoucherAct;
import vn.unionledger.core.voucher.PostedVouchers;
import vn.unionledger.core.voucher.SubmitVoucherAct;
import vn.unionledger.core.voucher.VoucherAggregate;
import vn.unionledger.core.welfare.GiftRoundAct;
import vn.unionledger.core.welfare.GiftRoundAggregate;
import vn.unionledger.core.welfare.WelfareAct;
import vn.unionledger.core.welfare.WelfareCaseAggregate;
import vn.unionledger.log.ContiguousReader;
import vn.unionledger.log.GroupCommitWriter;
import vn.unionledger.log.LogAddress;
import vn.unionledger.log.LogInstaller;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.axon.AggregateStates;
import vn.unionledger.log.axon.Door;
import vn.unionledger.log.axon.LedgerBus;
import vn.unionledger.log.server.Account;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;

/** A sample ledger on a real database: installed, loaded with a stop in the middle, and read back whole. */
final class SampleHouse implements AutoCloseable {
    private static final List<Class<?>> AGGREGATES = List.of(
            UnitAggregate.class,
            FundAggregate.class,
            PersonAggregate.class,
            RollAggregate.class,
            SubjectKeyAggregate.class,
            UnitBookAggregate.class,
            VoucherAggregate.class,
            WelfareCaseAggregate.class,
            GiftRoundAggregate.class,
            CampaignAggregate.class,
            ThirdPartyGiftAggregate.class,
            ActivityAggregate.class,
            LoanAggregate.class,
            InspectionAggregate.class);

    private final HeldKeys vault = new HeldKeys();
    private final GroupCommitWriter writer;
    private final ContiguousReader reader;

    SampleHouse() {
        TestDatabases databases = TestServer.fresh();
        Account running = databases.account("ledger_run");
        Account migrating = databases.account("ledger_migrate");
        String url = databases.url("ledger");
        LogInstaller.install(
                new LogAddress(url, migrating.user(), migrating.password()), running.grantee(), SampleLedger.opening());
        LogAddress address = new LogAddress(url, running.user(), running.password());
        writer = new GroupCommitWriter(address);
        reader = new ContiguousReader(address);
    }

    /** Loads the sample as a program that has just been started. */
    void load(Progress progress) {
        SampleLedger.load(door(), writer, vault, progress);
    }

    /** Everything that is in the log. */
    List<StoredEvent> events() {
        return reader.after(0, Integer.MAX_VALUE);
    }

    KeyVault vault() {
        return vault;
    }

    private Door door() {
        return new LedgerBus(writer, reader, AggregateStates.NONE, "test", AGGREGATES, SampleHouse::acts).door();
    }

    private static List<?> acts(LedgerAct.Repositories from) {
        PostedVouchers imported = (_, _) -> Optional.empty(); // the sample corrects no imported voucher
        return List.of(
                new UnitAct(from),
                new FundAct(from),
                new PersonAct(from),
                new BookAct(from),
                new OpenBookAct(from),
                new SubmitVoucherAct(from, imported),
                new ApproveVoucherAct(from),
                new PostVoucherAct(from, imported),
                new WelfareAct(from),
                new GiftRoundAct(from),
                new CampaignAct(from),
                new ActivityAct(from),
                new LoanAct(from),
                new InspectionAct(from));
    }

    @Override
    public void close() {
        writer.close();
        reader.close();
    }
}
