// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that break the system. Each leaves it whole behind, and asks for it as a {@link FaultySystem}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FaultExtension.class)
@interface FaultTest {}
