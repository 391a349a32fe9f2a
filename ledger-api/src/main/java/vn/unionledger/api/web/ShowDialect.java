package vn.unionledger.api.web;

import java.util.Set;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives every template {@link Show} under the name {@code #show}, on the web, in a PDF or in a mail. */
public final class ShowDialect extends AbstractDialect implements IExpressionObjectDialect {

    private static final Show SHOW = new Show();

    public ShowDialect() {
        super("show");
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of("show");
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return SHOW;
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
