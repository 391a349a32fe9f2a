package vn.unionledger.api.wiring;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.unionledger.projections.feed.Follower;

/** The views follow the log while the program runs. */
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
}
