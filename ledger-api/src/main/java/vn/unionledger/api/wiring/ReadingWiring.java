package vn.unionledger.api.wiring;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.unionledger.api.door.ReadYourWrites;
import vn.unionledger.api.page.Drawers;
import vn.unionledger.api.page.Matters;
import vn.unionledger.api.page.MomentReader;
import vn.unionledger.api.page.PageFacts;
import vn.unionledger.api.page.PageFrames;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.ReadingResolver;
import vn.unionledger.api.page.SentFormResolver;
import vn.unionledger.api.signin.UnitTree;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.projections.asof.Moments;
import vn.unionledger.projections.feed.ViewStates;
import vn.unionledger.projections.integrity.Integrity;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.policyview.Policies;
import vn.unionledger.projections.voucherview.Vouchers;

/** What the pages people read have in common: the moment they speak of, the frame around them, names, words, the drawer. */
@Configuration(proxyBeanMethods = false)
public class ReadingWiring {
    @Bean
    MomentReader momentReader(Moments moments, ViewStates views, InstantSource clock) {
        return new MomentReader(moments, views, clock);
    }

    @Bean
    ReadingResolver readingResolver(MomentReader moments, UnitTree tree) {
        return new ReadingResolver(moments, tree);
    }

    @Bean
    PageWords pageWords(MessageSource messages) {
        return new PageWords(messages);
    }

    @Bean
    Matters matters(PageWords words) {
        return new Matters(words);
    }

    @Bean
    PageNames pageNames(Organisation organisation, KeyVault vault, PageWords words) {
        return new PageNames(organisation, vault, words);
    }

    @Bean
    Drawers drawers(PageWords words, Matters matters, PageNames names) {
        return new Drawers(words, matters, names);
    }

    @Bean
    PageFacts pageFacts(Organisation organisation, Vouchers vouchers, Integrity integrity) {
        return new PageFacts(organisation, vouchers, integrity);
    }

    @Bean
    PageFrames pageFrames(
            ReadingResolver readings,
            PageFacts facts,
            PageWords words,
            Matters matters,
            Policies policies,
            Organisation organisation,
            InstantSource clock,
            ReadYourWrites written) {
        return new PageFrames(readings, facts, words, matters, policies, organisation, clock, written);
    }

    @Bean
    WebMvcConfigurer readings(ReadingResolver readings, PageFrames frames) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(readings);
                resolvers.add(new SentFormResolver(readings));
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(frames);
            }
        };
    }
}
