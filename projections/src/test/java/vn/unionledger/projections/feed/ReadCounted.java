package vn.unionledger.projections.feed;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.unionledger.log.LogReader;

/** A log of which is counted how many events were read page by page. */
final class ReadCounted {
    private final AtomicLong events = new AtomicLong();
    private final LogReader reader;

    ReadCounted(LogReader log) {
        reader = (LogReader) Proxy.newProxyInstance(
                LogReader.class.getClassLoader(), new Class<?>[] {LogReader.class}, (_, method, arguments) -> {
                    try {
                        Object answer = method.invoke(log, arguments);
                        if (method.getName().equals("after") && answer instanceof List<?> page) {
                            events.addAndGet(page.size());
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    LogReader reader() {
        return reader;
    }

    long events() {
        return events.get();
    }
}
