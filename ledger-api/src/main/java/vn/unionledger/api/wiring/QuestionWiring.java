package vn.unionledger.api.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.unionledger.projections.arrears.Dues;
import vn.unionledger.projections.asof.Moments;
import vn.unionledger.projections.audittrail.AuditTrail;
import vn.unionledger.projections.cashbook.CashBook;
import vn.unionledger.projections.collection.Collections;
import vn.unionledger.projections.comparison.Comparisons;
import vn.unionledger.projections.desk.Desk;
import vn.unionledger.projections.entries.BookedDays;
import vn.unionledger.projections.entries.Items;
import vn.unionledger.projections.feed.ViewStates;
import vn.unionledger.projections.fundbook.FundBook;
import vn.unionledger.projections.fundbook.UnitMonths;
import vn.unionledger.projections.imports.Imports;
import vn.unionledger.projections.integrity.Integrity;
import vn.unionledger.projections.lending.Lending;
import vn.unionledger.projections.levels.Levels;
import vn.unionledger.projections.levels.ShareBooks;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.policyview.BookedIncome;
import vn.unionledger.projections.policyview.Policies;
import vn.unionledger.projections.section.FinancialSections;
import vn.unionledger.projections.targets.Targets;
import vn.unionledger.projections.voucherview.Vouchers;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** What can be asked of the views. */
@Configuration(proxyBeanMethods = false)
public class QuestionWiring {
    @Bean
    Moments moments(Ledger ledger) {
        return new Moments(ledger.reader());
    }

    @Bean
    ViewStates viewStates(Ledger ledger) {
        return new ViewStates(ledger.viewsDatabase(), ledger.reader());
    }

    @Bean
    Items items(Ledger ledger) {
        return new Items(ledger.viewsDatabase());
    }

    @Bean
    BookedDays bookedDays(Ledger ledger) {
        return new BookedDays(ledger.viewsDatabase());
    }

    @Bean
    Organisation organisation(Ledger ledger) {
        return new Organisation(ledger.viewsDatabase());
    }

    @Bean
    FundBook fundBook(Ledger ledger) {
        return new FundBook(ledger.viewsDatabase());
    }

    @Bean
    UnitMonths unitMonths(Ledger ledger) {
        return new UnitMonths(ledger.viewsDatabase());
    }

    @Bean
    CashBook cashBook(Ledger ledger) {
        return new CashBook(ledger.viewsDatabase());
    }

    @Bean
    Desk desk(Ledger ledger) {
        return new Desk(ledger.viewsDatabase());
    }

    @Bean
    Vouchers voucherView(Ledger ledger) {
        return new Vouchers(ledger.viewsDatabase(), ledger.reader());
    }

    @Bean
    FinancialSections financialSections(Ledger ledger) {
        return new FinancialSections(ledger.viewsDatabase());
    }

    @Bean
    AuditTrail auditTrail(Ledger ledger) {
        return new AuditTrail(ledger.reader());
    }

    @Bean
    WelfareRegister welfareRegister(Ledger ledger) {
        return new WelfareRegister(ledger.viewsDatabase());
    }

    @Bean
    Comparisons comparisons(Ledger ledger) {
        return new Comparisons(ledger.viewsDatabase());
    }

    @Bean
    Integrity integrity(Ledger ledger) {
        return new Integrity(ledger.viewsDatabase());
    }

    @Bean
    Policies policies(Ledger ledger) {
        return new Policies(ledger.viewsDatabase());
    }

    @Bean
    BookedIncome bookedIncome(Ledger ledger) {
        return new BookedIncome(ledger.viewsDatabase());
    }

    @Bean
    Dues dues(Ledger ledger) {
        return new Dues(ledger.viewsDatabase());
    }

    @Bean
    Levels levels(Ledger ledger) {
        return new Levels(ledger.viewsDatabase());
    }

    @Bean
    ShareBooks shareBooks(Ledger ledger) {
        return new ShareBooks(ledger.viewsDatabase());
    }

    @Bean
    Collections collections(Ledger ledger) {
        return new Collections(ledger.viewsDatabase());
    }

    @Bean
    Lending lending(Ledger ledger) {
        return new Lending(ledger.viewsDatabase());
    }

    @Bean
    Targets targets(Ledger ledger) {
        return new Targets(ledger.viewsDatabase());
    }

    @Bean
    Imports imports(Ledger ledger) {
        return new Imports(ledger.viewsDatabase());
    }
}
