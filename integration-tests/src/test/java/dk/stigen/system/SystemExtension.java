// SPDX-License-Identifier: MPL-2.0
package dk.stigen.system;

import dk.stigen.tck.portal.PortalUnderTest;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link RunningPortal} and its {@link PortalDatabase}. */
public class SystemExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SystemExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningPortal.class || type == PortalDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PortalDatabase.class
                ? SharedSystem.instance().portalDatabase()
                : portal(context);
    }

    /** Returns the running portal for other extensions: the shared one, unless the test has one of its own. */
    public static RunningPortal portal(ExtensionContext context) {
        RunningPortal own = context.getStore(NAMESPACE).get(RunningPortal.class, RunningPortal.class);
        return own == null ? SharedSystem.instance().portal() : own;
    }

    /** Has the tests of the context, and what is within it, talk to a portal of their own. */
    public static void use(ExtensionContext context, RunningPortal portal) {
        context.getStore(NAMESPACE).put(RunningPortal.class, portal);
    }

    /** Returns the running portal for the test kit of plugins, which also has to know where it is. */
    public static PortalUnderTest underTest(Path root) {
        SharedSystem shared = SharedSystem.instance();
        return new PortalUnderTest(shared.portal().portal(), root, shared.state());
    }
}
