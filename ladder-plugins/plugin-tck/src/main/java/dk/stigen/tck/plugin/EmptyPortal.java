// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.plugin;

import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.settings.Setting;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A portal in which nobody has logged in, nothing is set and nothing goes on: what contributions find injected in the JVM part. */
final class EmptyPortal implements InvocationHandler {

    private EmptyPortal() {}

    static boolean offers(Class<?> type) {
        return type.isInterface() && type.getPackageName().startsWith("dk.stigen.api.");
    }

    static Object part(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new EmptyPortal());
    }

    @Override
    public Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof Setting<?> setting) {
            return setting.standard();
        }
        Class<?> answer = method.getReturnType();
        if (answer == Optional.class) {
            return Optional.empty();
        }
        if (answer == List.class) {
            return List.of();
        }
        if (answer == Map.class) {
            return Map.of();
        }
        if (answer == Instant.class) {
            return Instant.EPOCH;
        }
        if (answer == Actor.class) {
            return Actor.ANONYMOUS;
        }
        if (answer == Decision.class) {
            return Decision.allowed();
        }
        if (answer == String.class) {
            return "an empty portal";
        }
        throw new UnsupportedOperationException(method.getName() + " needs a running portal.");
    }
}
