package vn.unionledger.api.page.fund;

import java.util.List;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.projections.fundbook.FundStatement;
import vn.unionledger.projections.organisationview.FundRow;

/** The funds of one kind, with what they come to together. */
record FundGroup(FundKind kind, List<Row> rows, FundStatement total) {

    record Row(FundRow fund, FundStatement statement) {}
}
