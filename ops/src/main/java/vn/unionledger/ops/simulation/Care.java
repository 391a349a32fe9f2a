package vn.unionledger.ops.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.WelfareCommand.RequestAid;

/** Aid: asked for by a committee member, approved with its voucher, paid once. */
final class Care extends Matter {
    private final List<Aid> aids = new ArrayList<>();

    /** Aid somebody asked for. */
    private record Aid(UnitId unit, CaseId aCase, Vnd amount) {}

    Care(RandomGenerator chance) {
        super(chance);
    }

    @Override
    Optional<VoucherContent> content(UnitId unit, Place place) {
        return any(aids.stream().filter(aid -> aid.unit().equals(unit)).toList())
                .map(aid -> Postings.welfare(
                        paper(0), Union.ORDINARY, place, aid.aCase(), CareReason.ILLNESS, 1, 1, null, aid.amount()));
    }

    @Override
    Optional<Want> want(UnitId unit, int number) {
        var asked = new Aid(unit, new CaseId(Union.id("case " + number)), amount());
        var by = Union.officer(unit, Office.COMMITTEE_MEMBER);
        var request = new RequestAid(
                unit,
                asked.aCase(),
                Union.ORDINARY,
                CareReason.ILLNESS,
                asked.amount(),
                1,
                null,
                null,
                null,
                null,
                Union.TODAY,
                by,
                false,
                Union.TODAY);
        return Optional.of(new Want(Office.COMMITTEE_MEMBER, request, () -> aids.add(asked)));
    }
}
