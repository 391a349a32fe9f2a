package vn.unionledger.core.levy;

import java.time.LocalDate;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.LevyGroup;
import vn.unionledger.core.refusal.Refusal;

/** Why something asked about the disaster levy is refused. Rows are counted from 1. */
public sealed interface LevyRefusal extends Refusal {
    /** No rule says what this group owes on that day. */
    record NoLevyRate(LevyGroup group, LocalDate on) implements LevyRefusal {}

    /** Neither base salary nor minimum wage is known for that day. */
    record NoBase(LevyGroup group, LocalDate on) implements LevyRefusal {}

    /** Who is paid by contract is assessed by the minimum wage of a region. */
    record RegionMissing() implements LevyRefusal {}

    /** The day is not in that year. */
    record OtherYear(int year, LocalDate on) implements LevyRefusal {}

    /** The year's levy is collected in another campaign. */
    record OtherCampaign(CampaignId campaign, CampaignId asked) implements LevyRefusal {}

    /** The campaign collects what people give, not what they owe. */
    record NotALevy(CampaignId campaign) implements LevyRefusal {}

    /** Everybody of these was assessed for the year before. */
    record NobodyToLevy(int year) implements LevyRefusal {}

    /** More people than are assessed at once. */
    record TooManyPeople(int people, int most) implements LevyRefusal {}

    /** The person was no member on that day. */
    record NotAMember(int row, PersonId person, LocalDate on) implements LevyRefusal {}

    /** The person is not assessed for that year. */
    record NotAssessed(int row, int year, PersonId person) implements LevyRefusal {}

    /** The person owes less. */
    record MoreThanOwed(int row, PersonId person, Vnd owed, Vnd asked) implements LevyRefusal {}

    /** The person owes nothing any more. */
    record NothingOwed(int year, PersonId person) implements LevyRefusal {}

    /** A list of what people owe names each of them. */
    record NobodyNamed(int row) implements LevyRefusal {}
}
