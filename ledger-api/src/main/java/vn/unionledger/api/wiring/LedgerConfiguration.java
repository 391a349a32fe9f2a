package vn.unionledger.api.wiring;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The web server around a {@link Ledger}: pages and handlers found in the packages, everything else made in this one. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {FlywayAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@ComponentScan("vn.unionledger.api")
@EntityScan("vn.unionledger.api")
@EnableJpaRepositories(basePackages = "vn.unionledger.api", considerNestedRepositories = true)
public class LedgerConfiguration {}
