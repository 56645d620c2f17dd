// SPDX-License-Identifier: MPL-2.0
package dk.stigen.system;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link RunningPortal}. */
public class SystemExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningPortal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return portal(context);
    }

    /** Returns the running portal for other extensions. */
    public static RunningPortal portal(ExtensionContext context) {
        return SharedSystem.instance().portal();
    }
}
