package vn.unionledger.api.problem;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.core.activity.ActivityRefusal;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookRefusal;
import vn.unionledger.core.campaign.CampaignRefusal;
import vn.unionledger.core.contribution.ContributionRefusal;
import vn.unionledger.core.dues.DuesRefusal;
import vn.unionledger.core.employment.EmploymentRefusal;
import vn.unionledger.core.fund.FundRefusal;
import vn.unionledger.core.grant.GrantRefusal;
import vn.unionledger.core.inspection.InspectionRefusal;
import vn.unionledger.core.levy.LevyRefusal;
import vn.unionledger.core.loan.LoanRefusal;
import vn.unionledger.core.member.MemberRefusal;
import vn.unionledger.core.organisation.UnitRefusal;
import vn.unionledger.core.policy.PolicyRefusal;
import vn.unionledger.core.privacy.PersonRefusal;
import vn.unionledger.core.refund.RefundRefusal;
import vn.unionledger.core.refusal.FieldRefusal;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.core.remittance.RemittanceRefusal;
import vn.unionledger.core.target.TargetRefusal;
import vn.unionledger.core.transfer.TransferRefusal;
import vn.unionledger.core.voucher.VoucherRefusal;
import vn.unionledger.core.welfare.GiftRoundRefusal;
import vn.unionledger.core.welfare.WelfareRefusal;
import vn.unionledger.log.AppendRefusedException;

/**
 * Turns what was thrown into a {@link Problem}. Programming errors stay what they are. Every refusal has its code in a switch
 * without default, so a new one does not compile until it has one.
 */
public final class Problems {
    private static final Set<String> NAMED = Set.of("purpose", "field");

    private Problems() {}

    /** The problem behind an exception of the request, the rules or the log; nothing if it is a programming error. */
    public static @Nullable Problem of(Throwable thrown) {
        return switch (thrown) {
            case ProblemException told -> told.problem();
            case FaultyRequestException faulty ->
                new Problem(422, "request.faulty", List.of(faulty.faults().size()), faulty.faults());
            case RefusedException refused -> of(refused.refusal());
            case AppendRefusedException refused -> of(refused.ground());
            default -> LostDatabase.isBehind(thrown) ? Problem.of(503, "log.unavailable") : null;
        };
    }

    /** The problem a rule's refusal is. The words get the refusal's components, in their order. */
    public static Problem of(Refusal refusal) {
        Verdict verdict = verdict(refusal);
        Problem problem = new Problem(verdict.status(), verdict.code(), facts(refusal), List.of());
        String field =
                switch (refusal) {
                    case FieldRefusal f -> f.field().replace("[", "/").replace("].", "/");
                    case FundRefusal.NoSuchFund _, FundRefusal.FundIsClosed _, FundRefusal.UseNotAllowed _ -> "fund";
                    case BookRefusal.NoSuchPlace _ -> "place";
                    case BookRefusal.MonthIsClosed _, BookRefusal.BeforeOpening _ -> "occurredOn";
                    case WelfareRefusal.OriginNotBelow _ -> "origin";
                    case PolicyRefusal policy -> field(policy);
                    case ContributionRefusal refused -> LevelVerdicts.field(refused);
                    case RemittanceRefusal refused -> LevelVerdicts.field(refused);
                    case LoanRefusal.MoreThanOwed _ -> "amount";
                    case CampaignRefusal.NoLonger _, CampaignRefusal.OpenTooLong _ -> "closesOn";
                    case GrantRefusal.PaidBeforeDecision _ -> "occurredOn";
                    case GrantRefusal.MoreThanDecided _ -> "amount";
                    case EmploymentRefusal refused -> TargetVerdicts.field(refused);
                    case TargetRefusal refused -> TargetVerdicts.field(refused);
                    case GiftRoundRefusal round -> field(round);
                    case MemberRefusal member -> field(member);
                    case DuesRefusal dues -> field(dues);
                    default -> "";
                };
        return field.isEmpty() ? problem : problem.at(new Fault("/" + field, problem.code(), problem.facts()));
    }

    /** Rows are counted from 1 in what is said, from 0 in where it stands. */
    private static String field(GiftRoundRefusal refusal) {
        return switch (refusal) {
            case GiftRoundRefusal.EmptyList _, GiftRoundRefusal.TooManyClasses _ -> "classes";
            case GiftRoundRefusal.SameLabel r -> "classes/" + (r.row() - 1) + "/label";
            case GiftRoundRefusal.LabelNotPlain r -> "classes/" + (r.row() - 1) + "/label";
            case GiftRoundRefusal.LabelNamesTrait r -> "classes/" + (r.row() - 1) + "/label";
            case GiftRoundRefusal.RateNotPositive r -> "classes/" + (r.row() - 1) + "/rate";
            case GiftRoundRefusal.TooMuch r -> "classes/" + (r.row() - 1) + "/rate";
            case GiftRoundRefusal.CountOutOfRange r -> "classes/" + (r.row() - 1) + "/count";
            case GiftRoundRefusal.TotalDiffers _ -> "total";
            default -> "";
        };
    }

    private static String field(PolicyRefusal refusal) {
        return switch (refusal) {
            case PolicyRefusal.Overlaps _ -> "effectiveFrom";
            case PolicyRefusal.EndsBeforeItBegins _ -> "effectiveTo";
            case PolicyRefusal.SharesAreNotTheWhole _, PolicyRefusal.RecipientTwice _ -> "rule/shares";
            case PolicyRefusal.RemainderNotNamed _ -> "rule/remainder";
            case PolicyRefusal.RateOutOfRange r -> "rule/" + r.field();
            case PolicyRefusal.OwnCapTooLow _ -> "rule/cap";
            case PolicyRefusal.RateDoesNotFit _, PolicyRefusal.OwnRateNotAbove _ -> "rule/rate";
            case PolicyRefusal.DaysOffWithoutEnd _ -> "effectiveTo";
            case PolicyRefusal.ResolutionMissing _ -> "decision";
            default -> "";
        };
    }

    private static String field(MemberRefusal refusal) {
        return switch (refusal) {
            case MemberRefusal.MembersOutOfRange _ -> "people";
            case MemberRefusal.MemberTwice r -> "people/" + (r.row() - 1);
            case MemberRefusal.NobodyOfThatId r -> "people/" + (r.row() - 1);
            case MemberRefusal.AlreadyMember r -> "people/" + (r.row() - 1);
            case MemberRefusal.NotMember r -> "people/" + (r.row() - 1);
            case MemberRefusal.EndsBeforeStart _, MemberRefusal.ShorterThanAMonth _ -> "until";
            case MemberRefusal.ExemptAlready _, MemberRefusal.NoExemptionFrom _, MemberRefusal.StaysMeet _ -> "from";
            case MemberRefusal.NoGroupToPayBy _ -> "group";
        };
    }

    private static String field(DuesRefusal refusal) {
        return switch (refusal) {
            case DuesRefusal.RollOutOfRange _ -> "payments";
            case DuesRefusal.OnRollTwice r -> "payments/" + (r.row() - 1);
            case DuesRefusal.NotOnList r -> "payments/" + (r.row() - 1);
            case DuesRefusal.NotPaidAhead r -> "payments/" + (r.row() - 1);
            case DuesRefusal.MonthToCome _ -> "month";
            default -> "";
        };
    }

    private static Verdict verdict(Refusal refusal) {
        return switch (refusal) {
            case UnitRefusal r -> BookVerdicts.of(r);
            case FundRefusal r -> BookVerdicts.of(r);
            case BookRefusal r -> BookVerdicts.of(r);
            case VoucherRefusal r -> BookVerdicts.of(r);
            case FieldRefusal r -> CaseVerdicts.of(r);
            case WelfareRefusal r -> CaseVerdicts.of(r);
            case GiftRoundRefusal r -> CaseVerdicts.of(r);
            case CampaignRefusal r -> CaseVerdicts.of(r);
            case ActivityRefusal r -> CaseVerdicts.of(r);
            case LoanRefusal r -> CaseVerdicts.of(r);
            case EmploymentRefusal r -> TargetVerdicts.of(r);
            case TargetRefusal r -> TargetVerdicts.of(r);
            case InspectionRefusal r -> CaseVerdicts.of(r);
            case PersonRefusal r -> CaseVerdicts.of(r);
            case MemberRefusal r -> DuesVerdicts.of(r);
            case DuesRefusal r -> DuesVerdicts.of(r);
            case PolicyRefusal r -> PolicyVerdicts.of(r);
            case ContributionRefusal r -> LevelVerdicts.of(r);
            case RemittanceRefusal r -> LevelVerdicts.of(r);
            case TransferRefusal r -> LevelVerdicts.of(r);
            case RefundRefusal r -> LevelVerdicts.of(r);
            case LevyRefusal r -> CollectionVerdicts.of(r);
            case GrantRefusal r -> CollectionVerdicts.of(r);
            default -> throw new IllegalStateException("a refusal without words: " + refusal.getClass());
        };
    }

    private static Problem of(AppendRefusedException.Ground ground) {
        return switch (ground) {
            case SEQUENCE, READ_SET -> Problem.of(409, "log.busy");
            case CLAIM -> Problem.of(409, "log.claimed");
            case KEY_REUSED -> Problem.of(422, "key.reused");
            case KEY_IN_FLIGHT -> Problem.of(409, "key.in-flight");
            case TOO_LARGE -> Problem.of(413, "log.too-large");
        };
    }

    private static List<Object> facts(Refusal refusal) {
        List<Object> facts = new ArrayList<>();
        for (RecordComponent component : refusal.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                facts.add(fact(component.getName(), component.getAccessor().invoke(refusal)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(refusal.getClass() + " could not be read", e);
            }
        }
        return facts;
    }

    private static Object fact(String name, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return name.equals("account")
                    ? new Account(text)
                    : NAMED.contains(name) ? new Words.Named(name, text) : text;
        }
        return value;
    }
}
