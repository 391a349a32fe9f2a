package vn.unionledger.api.voucher;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.money.Vnd;

/**
 * Kinh phí công đoàn an employer paid, to be put on a voucher.
 *
 * @param paper its day on the paper is the day the money came
 */
public record EmployerReceiptAsked(
        @JsonUnwrapped PaperAsked paper, EmployerCode employer, FundCode fund, PlaceCode place, Vnd amount) {}
