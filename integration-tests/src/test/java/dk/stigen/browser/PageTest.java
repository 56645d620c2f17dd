// SPDX-License-Identifier: MPL-2.0
package dk.stigen.browser;

import dk.stigen.system.SystemExtension;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests in a browser. A test asks for {@link Visitors}, for one {@link Visitor}, or for a page that has its address in {@link At},
 * which is then open. A test that fails leaves what its visitors saw in {@code target/screenshots}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({SystemExtension.class, BrowserExtension.class})
public @interface PageTest {}
