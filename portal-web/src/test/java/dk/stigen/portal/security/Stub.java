// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request or session that knows only what a test is about. */
public final class Stub {

    private Stub() {}

    /** What the methods return. */
    public interface Answer {
        @Nullable
        Object to(String method, Object[] arguments);
    }

    public static <T> T of(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    /** Returns a stub with attributes, which asks the other answer for the rest. */
    public static <T> T withAttributes(Class<T> type, Answer rest) {
        Map<String, Object> attributes = new HashMap<>();
        return of(type, (name, arguments) -> switch (name) {
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            default -> rest.to(name, arguments);
        });
    }
}
