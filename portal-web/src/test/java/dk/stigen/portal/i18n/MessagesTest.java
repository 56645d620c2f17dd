// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts are complete in both languages, and the pages ask for none that is missing. */
class MessagesTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages.portal",
                "messages.texts",
                "messages.security",
                "messages.plugins",
                "messages.activity",
                "messages.initiative",
                "messages.case",
                "messages.comment",
                "messages.support",
                "messages.journal",
                "messages.moderation",
                "messages.notification",
                "messages.answer",
                "messages.promise",
                "messages.statistics",
                "messages.attachment",
                "messages.draft",
                "messages.place",
                "messages.workplace",
                "messages.contribution",
                "messages.settings",
                "messages.privacy",
                "messages.municipality",
                "messages.audit",
                "messages.participant"
            })
    void hasTheSameKeysAndPlacesInBothLanguages(String name) {
        ResourceBundle danish = ResourceBundle.getBundle(name, DANISH);
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ENGLISH);

        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(danish.keySet());
        for (String key : danish.keySet()) {
            assertThat(danish.getString(key)).as(key).isNotBlank();
            assertThat(english.getString(key)).as(key).isNotBlank();
            assertThat(new MessageFormat(english.getString(key)).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(danish.getString(key)).getFormatsByArgumentIndex());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "messages.portal, text",
        "messages.texts, textsText",
        "messages.security, securityText",
        "messages.plugins, pluginsText",
        "messages.activity, activityText",
        "messages.initiative, initiativeText",
        "messages.contribution, contributionText",
        "messages.case, caseText",
        "messages.comment, commentText",
        "messages.support, supportText",
        "messages.journal, journalText",
        "messages.moderation, moderationText",
        "messages.notification, notificationText",
        "messages.answer, answerText",
        "messages.promise, promiseText",
        "messages.statistics, statisticsText",
        "messages.attachment, attachmentText",
        "messages.draft, draftText",
        "messages.place, placeText",
        "messages.workplace, workplaceText",
        "messages.settings, settingsText",
        "messages.privacy, privacyText",
        "messages.municipality, municipalityText",
        "messages.audit, auditText",
        "messages.participant, participantText"
    })
    void holdsEveryTextThatThePagesAskFor(String bundle, String variable) throws IOException {
        ResourceBundle texts = ResourceBundle.getBundle(bundle, DANISH);
        Pattern asked = Pattern.compile("\\b" + variable + "\\['([A-Za-z0-9.]*[A-Za-z0-9])'\\]");
        Set<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            asked.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> isMissing(texts, key))
                    .forEach(key -> missing.add(page.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    private static boolean isMissing(ResourceBundle texts, String key) {
        try {
            return texts.getString(key).isEmpty();
        } catch (MissingResourceException e) {
            return true;
        }
    }

    private static Set<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).collect(Collectors.toSet());
        }
    }
}
