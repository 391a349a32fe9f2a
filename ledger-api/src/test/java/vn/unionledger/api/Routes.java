package vn.unionledger.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The table of routes of the HTTP interface, as the running program has it. */
public final class Routes {
    private Routes() {}

    /** @param path the pattern, such as {@code /api/v1/vouchers/{voucher}} */
    public record Route(String method, String path, HandlerMethod handler) {
        public boolean takes(Class<?> type) {
            for (var parameter : handler.getMethodParameters()) {
                if (parameter.getParameterType() == type) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static List<Route> of(ApiServer server) {
        List<Route> routes = new ArrayList<>();
        server.bean(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().isAnnotationPresent(RestController.class)) {
                for (String path : info.getPatternValues()) {
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> routes.add(new Route(method.name(), path, handler)));
                }
            }
        });
        routes.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
        return routes;
    }
}
