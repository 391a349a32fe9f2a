package vn.unionledger.api.voucher;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.money.Vnd;

/** Money of a loan that came back; what of it is principal and what interest is worked out. The paper's day is the day it came. */
public record LoanRepaymentAsked(@JsonUnwrapped PaperAsked paper, LoanId loan, PlaceCode place, Vnd amount) {}
