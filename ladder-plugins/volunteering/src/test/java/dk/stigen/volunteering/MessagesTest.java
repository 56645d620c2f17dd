// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final ResourceBundle DANISH = bundle("da");
    private static final ResourceBundle ENGLISH = bundle("en");

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(DANISH.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void noTextIsEmpty() {
        assertThat(DANISH.keySet()).allSatisfy(key -> {
            assertThat(DANISH.getString(key)).isNotBlank();
            assertThat(ENGLISH.getString(key)).isNotBlank();
        });
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "messages.volunteering",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
