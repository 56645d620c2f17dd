// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import dk.stigen.system.SpareSystem;
import dk.stigen.system.SystemExtension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link FaultySystem}, which starts with the first of them. */
class FaultExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FaultySystem.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        FaultySystem faulty = SpareSystem.of(FaultySystem.class, FaultySystem::start);
        SystemExtension.use(context, faulty.portal());
        return faulty;
    }
}
