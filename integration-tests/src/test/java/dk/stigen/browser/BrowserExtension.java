// SPDX-License-Identifier: MPL-2.0
package dk.stigen.browser;

import dk.stigen.system.SystemExtension;
import dk.stigen.tck.portal.Chromium;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test visitors of its own, see {@link PageTest}. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visitors.class || type == Visitor.class || type.isAnnotationPresent(At.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        Visitors visitors = visitors(context);
        if (type == Visitors.class) {
            return visitors;
        }
        return type == Visitor.class ? visitors.first() : visitors.first().open(type.asSubclass(PortalPage.class));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visitors visitors = context.getStore(NAMESPACE).get(Visitors.class, Visitors.class);
        if (visitors == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            visitors.keepWhatTheySaw(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
        }
        visitors.leave();
    }

    /** One for all classes of the run; the tests of a class may be a run of their own to JUnit. */
    private static final class SharedBrowser {

        private static final Chromium CHROMIUM = new Chromium();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(CHROMIUM::close, "close-browser"));
        }
    }

    private static Visitors visitors(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        Visitors.class,
                        key -> new Visitors(SharedBrowser.CHROMIUM.browser(), SystemExtension.portal(context)),
                        Visitors.class);
    }
}
