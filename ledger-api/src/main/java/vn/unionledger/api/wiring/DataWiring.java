package vn.unionledger.api.wiring;

import com.google.crypto.tink.Mac;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.api.organisation.Units;
import vn.unionledger.api.vault.DatabaseKeyVault;
import vn.unionledger.api.vault.KeyFile;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.axon.Answers;
import vn.unionledger.log.axon.Door;
import vn.unionledger.projections.feed.Follower;

/** The parts of the ledger and its databases, for those who ask. The {@link Ledger} itself is handed in, open. */
@Configuration(proxyBeanMethods = false)
public class DataWiring {
    @Bean(defaultCandidate = false)
    JdbcClient viewsClient(Ledger ledger) {
        return JdbcClient.create(ledger.viewsDatabase());
    }

    /** What JPA and the sessions use: short questions, each asked before anybody is let in, so none waits for a paused server. */
    @Bean
    @Primary
    DataSource appDatabase(Ledger ledger) {
        return ledger.databases().pool("ledger_app", "ledger_app", 10, Duration.ofSeconds(10));
    }

    @Bean
    @Primary
    JdbcClient appClient(DataSource appDatabase) {
        return JdbcClient.create(appDatabase);
    }

    @Bean
    Door ledgerDoor(Ledger ledger) {
        return ledger.door();
    }

    @Bean
    Answers answers(Ledger ledger) {
        return ledger.answers();
    }

    @Bean
    LogReader logReader(Ledger ledger) {
        return ledger.reader();
    }

    @Bean
    Units units(Ledger ledger) {
        return new Units(ledger.reader());
    }

    @Bean
    DatabaseKeyVault keyVault(Ledger ledger) {
        return ledger.vault();
    }

    @Bean(destroyMethod = "")
    Follower follower(Ledger ledger) {
        return ledger.follower();
    }

    @Bean
    Mac hashing(Ledger ledger) {
        return KeyFile.hashing(ledger.keys().resolve("mac.json"));
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
