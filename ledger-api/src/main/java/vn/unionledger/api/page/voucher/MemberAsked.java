package vn.unionledger.api.page.voucher;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.page.form.KnownPeople;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.Length;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.voucher.PaperAsked;
import vn.unionledger.api.voucher.VoucherAsked;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.money.Vnd;

/**
 * A member's money in a fund as it is filled in: the member is one who is known, or a new one by name.
 *
 * @param member who is known already
 * @param memberName who is new; registered with the voucher
 */
record MemberAsked(
        @JsonUnwrapped PaperAsked paper,
        FundCode fund,
        PlaceCode place,
        @Nullable PersonId member,
        @Nullable @Length(max = 120) String memberName,
        Vnd amount) {

    /**
     * Reads the form.
     *
     * @param registers gives a new name its id, once everything else in the form is sound
     */
    static VoucherAsked of(Map<String, List<String>> fields, Function<String, PersonId> registers) {
        MemberAsked asked = RequestReader.form(KnownPeople.chosen(fields, "member"), MemberAsked.class);
        PersonId member = asked.member == null ? asked.registered(registers) : asked.member;
        PaperAsked paper = new PaperAsked(
                asked.paper.occurredOn(),
                asked.paper.documentOn(),
                member,
                null,
                asked.paper.note(),
                asked.paper.invented());
        return new VoucherAsked.MemberCapital(paper, asked.fund, asked.place, member, asked.amount);
    }

    private PersonId registered(Function<String, PersonId> registers) {
        if (memberName == null) {
            throw new FaultyRequestException(Fault.of("/memberName", "missing"));
        }
        return registers.apply(memberName);
    }

    /** Masks the name. */
    @Override
    public String toString() {
        return "MemberAsked[" + fund + "]";
    }
}
