package vn.unionledger.api.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.unionledger.api.wiring.WebPages;

/** The pages that need no books, served on a free port of this machine; no database, no sign-in. */
final class Pages implements AutoCloseable {

    private final ServletWebServerApplicationContext context;

    private Pages(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    static Pages start() {
        SpringApplication program = new SpringApplication(OnlyTheWeb.class);
        var context = program.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.config.location=optional:classpath:/none/",
                "--spring.web.resources.chain.strategy.content.enabled=true",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn");
        return new Pages((ServletWebServerApplicationContext) context);
    }

    String address() {
        var server = context.getWebServer();
        return "http://127.0.0.1:" + (server == null ? 0 : server.getPort());
    }

    @Override
    public void close() {
        context.close();
    }

    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class
    })
    @Import({WebPages.class, ComponentsPage.class, AmountHelp.class})
    static class OnlyTheWeb {}
}
