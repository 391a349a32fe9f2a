package vn.unionledger.api.wiring;

import java.time.InstantSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.unionledger.projections.feed.Follower;
import vn.unionledger.projections.feed.Watchdog;

/** The views follow the log while the program runs, and are compared with it. */
@Configuration(proxyBeanMethods = false)
public class ViewsWiring {
    @Bean
    SmartLifecycle following(Follower follower) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                follower.start();
                running = true;
            }

            @Override
            public void stop() {
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }
        };
    }

    @Bean
    Watchdog watchdog(Ledger ledger, InstantSource clock) {
        return new Watchdog(ledger.viewsDatabase(), ledger.reader(), ledger.views(), clock);
    }
}
