package vn.unionledger.core.act;

import org.axonframework.modelling.command.Repository;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** Lets an act load the one aggregate a fixture is for. */
public final class Wiring {
    private Wiring() {}

    public static LedgerAct.Repositories of(FixtureConfiguration<?> fixture) {
        return new LedgerAct.Repositories() {
            @Override
            @SuppressWarnings("unchecked") // a fixture has one type of aggregate
            public <A> Repository<A> of(Class<A> type) {
                return (Repository<A>) fixture.getRepository();
            }
        };
    }
}
