package vn.unionledger.api.campaign;

import java.time.LocalDate;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.grant.HousingWork;

/** The document by which a house is helped. */
public record GrantAsked(
        HousingWork work, @Length(max = 200) String decision, LocalDate decidedOn) {}
