// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import dk.stigen.system.SystemExtension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link FaultySystem}, which starts with the first of them and stops after the last. */
class FaultExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FaultySystem.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        FaultySystem faulty = context.getRoot()
                .getStore(Namespace.create(FaultySystem.class))
                .computeIfAbsent(FaultySystem.class, key -> FaultySystem.start(), FaultySystem.class);
        SystemExtension.use(context, faulty.portal());
        return faulty;
    }
}
