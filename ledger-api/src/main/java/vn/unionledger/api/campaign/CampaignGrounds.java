package vn.unionledger.api.campaign;

import java.util.List;
import vn.unionledger.core.policy.Ground;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.projections.collection.CampaignSheet;

/** The rules behind how long a call to give is open and by when it is accounted for. */
public final class CampaignGrounds {
    private CampaignGrounds() {}

    /** Those of one call: the rule of its first day. Without terms it has no dates that a rule set. */
    public static List<Ground> of(CampaignSheet sheet) {
        return sheet.terms() == null
                ? List.of()
                : List.of(Ground.on(sheet.unit(), RuleKind.CAMPAIGN_TERMS, "", sheet.opensOn()));
    }

    /** Those of several calls. */
    public static List<Ground> of(List<CampaignSheet> sheets) {
        return sheets.stream().flatMap(sheet -> of(sheet).stream()).distinct().toList();
    }
}
