package vn.unionledger.projections;

import java.util.List;
import vn.unionledger.projections.arrears.DuesView;
import vn.unionledger.projections.collection.CollectionsView;
import vn.unionledger.projections.desk.DeskView;
import vn.unionledger.projections.entries.EntriesView;
import vn.unionledger.projections.feed.View;
import vn.unionledger.projections.imports.ImportsView;
import vn.unionledger.projections.lending.LendingView;
import vn.unionledger.projections.levels.LevelsView;
import vn.unionledger.projections.organisationview.OrganisationView;
import vn.unionledger.projections.policyview.PolicyView;
import vn.unionledger.projections.targets.TargetsView;
import vn.unionledger.projections.voucherview.VoucherStepsView;

/** Every view there is, for the follower and the watchdog. */
public final class Views {
    private Views() {}

    /** All views; the follower and the watchdog of one program are given the same. */
    public static List<View> all() {
        return List.of(
                new EntriesView(),
                new DeskView(),
                new VoucherStepsView(),
                new OrganisationView(),
                new ImportsView(),
                new PolicyView(),
                new DuesView(),
                new LevelsView(),
                new CollectionsView(),
                new LendingView(),
                new TargetsView());
    }
}
