// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.spi.privacy.PersonalData;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The portal tells, hands out and erases all that its own tables know about people. */
class PortalSharesTest {

    private static final Path MIGRATIONS = Path.of("../persistence/src/main/resources/db/migration/portal");
    private static final Path CLASSES = Path.of("target/classes");

    private static final Pattern TABLE = Pattern.compile("(?is)\\b(?:create|alter)\\s+table\\s+([a-z_]+)(.*?);");

    /** Also columns without a foreign key, such as those of the audit log, whose names say what they are. */
    private static final Pattern COLUMN =
            Pattern.compile("(?im)(?:^|add\\s+column)\\s*([a-z_]+)\\s+bigint\\b(?=[^,\\n]*references\\s+participant\\b)"
                    + "|(?:^|add\\s+column)\\s*(participant_id|actor|on_behalf_of|[a-z]+_by)\\s+bigint\\b");

    @Test
    void knowEveryColumnThatLeadsToAParticipant() throws Exception {
        Set<String> known = new HashSet<>();
        for (PortalShare share : shares()) {
            known.addAll(share.columns());
        }
        Set<String> columns = columnsOfPeople();

        assertThat(columns)
                .contains("participant.id", "group_member.participant_id", "audit_entry.actor", "initiative.asked_by");
        assertThat(known).as("the columns that some PortalShare covers").containsAll(columns);
    }

    @Test
    void haveACategoryOfTheirOwnEachWithAllItsTexts() throws Exception {
        List<String> keys = new ArrayList<>();
        for (PortalShare share : shares()) {
            for (PersonalData category : share.inventory()) {
                keys.add(category.key());
                assertThat(Texts.PRIVACY.has(
                                Language.DANISH.locale(), category.what().key()))
                        .as(category.what().key())
                        .isTrue();
                assertThat(Texts.PRIVACY.has(
                                Language.DANISH.locale(), category.purpose().key()))
                        .as(category.purpose().key())
                        .isTrue();
            }
        }
        assertThat(keys).doesNotHaveDuplicates().contains("account", "consents", "audit");
    }

    private static Set<String> columnsOfPeople() throws IOException {
        Set<String> columns = new TreeSet<>(Set.of("participant.id"));
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                String sql = Files.readString(file).replaceAll("--.*", "");
                Matcher table = TABLE.matcher(sql);
                while (table.find()) {
                    Matcher column = COLUMN.matcher(table.group(2));
                    while (column.find()) {
                        columns.add(
                                table.group(1) + "." + (column.group(1) == null ? column.group(2) : column.group(1)));
                    }
                }
            }
        }
        return columns;
    }

    /** All that there are, whoever added them: each is a bean that needs nothing to say what it covers. */
    private static List<PortalShare> shares() throws Exception {
        List<PortalShare> shares = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES.resolve("dk/stigen/portal"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".class")).toList()) {
                String name = CLASSES.relativize(file).toString().replace('/', '.');
                Class<?> type = Class.forName(
                        name.substring(0, name.length() - ".class".length()),
                        false,
                        PortalSharesTest.class.getClassLoader());
                if (PortalShare.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                    var constructor = type.getDeclaredConstructor();
                    constructor.setAccessible(true);
                    shares.add((PortalShare) constructor.newInstance());
                }
            }
        }
        assertThat(shares).hasSizeGreaterThan(5);
        return shares;
    }
}
