package vn.unionledger.api.wiring;

import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;
import vn.unionledger.api.door.AskedResolver;
import vn.unionledger.api.door.DoorKeeper;
import vn.unionledger.api.door.JsonBodies;
import vn.unionledger.api.door.KnownNames;
import vn.unionledger.api.door.LedgerJson;
import vn.unionledger.api.door.ProblemAnswers;
import vn.unionledger.api.door.Refusals;
import vn.unionledger.api.door.SendingResolver;
import vn.unionledger.api.page.AwayFilter;
import vn.unionledger.api.problem.Words;
import vn.unionledger.api.signin.SignedInResolver;
import vn.unionledger.api.signin.UnitTree;
import vn.unionledger.projections.asof.Moments;
import vn.unionledger.projections.feed.ViewStates;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.policyview.Policies;

/** What requests go through on their way to a handler. */
@Configuration(proxyBeanMethods = false)
public class DoorWiring {
    @Bean
    Words words(MessageSource messages, Policies policies, Organisation organisation) {
        return new Words(messages, new KnownNames(policies, organisation));
    }

    @Bean
    Refusals refusals(JdbcClient app, InstantSource clock) {
        return new Refusals(app, clock);
    }

    @Bean
    ProblemAnswers problemAnswers(Words words, Refusals refusals) {
        return new ProblemAnswers(words, refusals);
    }

    @Bean
    DoorKeeper doorKeeper(ProblemAnswers answers, JsonMapper json) {
        return new DoorKeeper(answers, json);
    }

    /** Outside of everything that asks a database, the sessions and who is signed in too. */
    @Bean
    FilterRegistrationBean<AwayFilter> away(
            DoorKeeper keeper, ThymeleafViewResolver views, LocaleResolver localeResolver, ResourceUrlProvider files) {
        FilterRegistrationBean<AwayFilter> registration =
                new FilterRegistrationBean<>(new AwayFilter(keeper, views, localeResolver, files));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    JacksonModule ledgerJson() {
        return new LedgerJson();
    }

    @Bean
    WebMvcConfigurer doors(UnitTree tree, Moments moments, ViewStates views, InstantSource clock, DoorKeeper keeper) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SignedInResolver(tree));
                resolvers.add(new SendingResolver());
                resolvers.add(new AskedResolver(moments, views, clock));
            }

            /** After the handlers' own answers, before the container's. */
            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                resolvers.add(1, keeper);
            }

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.addCustomConverter(new JsonBodies());
            }
        };
    }
}
