package vn.unionledger.api.campaign;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.levy.LevyCommand.AssessLevy;
import vn.unionledger.core.levy.LevyCommand.Exempt;
import vn.unionledger.core.levy.LevyCommand.WaiveLevy;
import vn.unionledger.log.axon.Receipt;

/** What can be done with the disaster levy, for pages and the HTTP interface alike. Money comes by vouchers of type {@code levy}. */
@Component
public class Levies {
    private final Acts acts;

    Levies(Acts acts) {
        this.acts = acts;
    }

    /** Reckons; the receipt's answer is how many people. */
    public Receipt assess(Sending sending, int year, LevyAsked asked) {
        List<Exempt> exempt = Objects.requireNonNullElse(asked.exempt(), List.<LevyAsked.ExemptAsked>of()).stream()
                .map(one -> new Exempt(one.person(), one.why()))
                .toList();
        return acts.send(
                sending,
                today -> new AssessLevy(
                        sending.unit(),
                        year,
                        asked.campaign(),
                        asked.group(),
                        asked.region(),
                        asked.workingDays(),
                        Objects.requireNonNullElse(asked.people(), List.of()),
                        exempt,
                        asked.on(),
                        sending.person(),
                        today));
    }

    /** Lets a person owe no more than was collected. */
    public Receipt waive(Sending sending, int year, LevyAsked.WaiverAsked asked) {
        return acts.send(
                sending,
                today -> new WaiveLevy(sending.unit(), year, asked.person(), asked.why(), sending.person(), today));
    }
}
