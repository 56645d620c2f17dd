// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import dk.stigen.system.SystemExtension;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests over HTTP. A test asks for a {@link Client}, which is new for each parameter, or for the running portal. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({SystemExtension.class, ClientExtension.class})
@interface HttpTest {}
