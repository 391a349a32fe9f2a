package vn.unionledger.api.wiring;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.unionledger.log.server.MariaDbServer;

/** Starts the web server around an open ledger. */
public final class WebServer {
    private WebServer() {}

    /**
     * Starts it. When the container is closed, the ledger is closed after all that uses it, and the database server after the
     * ledger.
     *
     * @param server the private database server to be closed too, if any
     * @param settings such as {@code server.port=0}
     */
    public static ConfigurableApplicationContext start(
            Ledger ledger, @Nullable MariaDbServer server, String... settings) {
        SpringApplication application = new SpringApplication(LedgerConfiguration.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.addInitializers(context -> hand((GenericApplicationContext) context, ledger, server));
        return application.run(Stream.of(settings).map(one -> "--" + one).toArray(String[]::new));
    }

    private static void hand(GenericApplicationContext context, Ledger ledger, @Nullable MariaDbServer server) {
        if (server != null) {
            context.registerBean("databaseServer", MariaDbServer.class, () -> server);
        }
        context.registerBean("ledger", Ledger.class, () -> ledger, definition -> {
            if (server != null) {
                definition.setDependsOn("databaseServer");
            }
        });
    }
}
