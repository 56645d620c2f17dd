// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings of this installation, read from the environment; docs/operations.md lists them. */
@ApplicationScoped
public class PortalConfiguration {

    private static final Set<String> KNOWN = Set.of(
            "STIGEN_PUBLIC_URL",
            "STIGEN_DEMO_DATA",
            "STIGEN_MUNICIPALITY",
            "STIGEN_MUNICIPALITY_CODE",
            "STIGEN_VERIFICATION_PROVIDER",
            "STIGEN_SECRET_KEY",
            "STIGEN_ADDRESS",
            "STIGEN_CONTACT_EMAIL",
            "STIGEN_CONTACT_PHONE",
            "STIGEN_DPO_EMAIL",
            "STIGEN_ACCESSIBILITY_STATEMENT",
            "STIGEN_SECURITY_CONTACT",
            "STIGEN_SECURITY_EXPIRES",
            "STIGEN_SECURITY_LANGUAGES",
            "STIGEN_SECURITY_POLICY",
            "STIGEN_OIDC_URL",
            "STIGEN_OIDC_CLIENT_ID",
            "STIGEN_OIDC_CLIENT_SECRET",
            "STIGEN_DATABASE_URL",
            "STIGEN_DATABASE_USER",
            "STIGEN_DATABASE_PASSWORD",
            "STIGEN_DATABASE_MIGRATION_USER",
            "STIGEN_DATABASE_MIGRATION_PASSWORD",
            "STIGEN_LOG_LEVEL",
            "STIGEN_PLUGIN_TIMEOUT",
            "STIGEN_ERASURE_LOG",
            "STIGEN_MAIL_FROM",
            "STIGEN_MAIL_FOLDER",
            "STIGEN_JOURNAL_FOLDER",
            "STIGEN_LETTER_FOLDER",
            "STIGEN_SMTP_HOST",
            "STIGEN_SMTP_PORT",
            "STIGEN_SMTP_SECURITY",
            "STIGEN_SMTP_USER",
            "STIGEN_SMTP_PASSWORD",
            "STIGEN_BOUNCE_HOST",
            "STIGEN_BOUNCE_PORT",
            "STIGEN_BOUNCE_SECURITY",
            "STIGEN_BOUNCE_USER",
            "STIGEN_BOUNCE_PASSWORD",
            "STIGEN_ATTACHMENT_FOLDER",
            "STIGEN_SCANNER",
            "STIGEN_TILES_URL",
            "STIGEN_TILES_ATTRIBUTION",
            "STIGEN_TILES_BOUNDS",
            "STIGEN_ADDRESS_SEARCH_URL",
            "STIGEN_OPEN_DATA_LICENCE",
            "STIGEN_OPEN_DATA_PUBLISHER",
            // read by the server
            "STIGEN_NODE",
            "STIGEN_BEHIND_PROXY",
            // read by the launcher, which passes its environment on
            "STIGEN_STATE",
            "STIGEN_DEBUG",
            "STIGEN_PORT",
            "STIGEN_KEYCLOAK_PORT",
            "STIGEN_DATABASE_PORT",
            "STIGEN_MANAGEMENT_PORT",
            "STIGEN_NEEDED_DISK_MB",
            "STIGEN_KEYCLOAK_MANAGEMENT_PORT");

    /** Stands in the source for everybody to read: good enough on one's own computer only. */
    private static final String KEY_OF_NOBODY = "c3RpZ2VuLXN0aWdlbi1zdGlnZW4tc3RpZ2VuLXN0aWc=";

    private static final int KEY_BYTES = 32;

    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+):([0-9]{1,5})");

    private static final int LAST_PORT = 65_535;

    private final Map<String, String> environment;

    public PortalConfiguration() {
        this(System.getenv());
    }

    PortalConfiguration(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The portal's address as its users see it, without a slash at the end; absolute links are made from it alone. */
    public String publicUrl() {
        return value("STIGEN_PUBLIC_URL", "http://localhost:8080");
    }

    /** Whether plugins fill in demo data at the first start. */
    public boolean demoData() {
        return Boolean.parseBoolean(value("STIGEN_DEMO_DATA", "false"));
    }

    public String municipality() {
        return value("STIGEN_MUNICIPALITY", "Fjordby Kommune");
    }

    /** The four digits by which a login says that somebody lives here. */
    public String municipalityCode() {
        return value("STIGEN_MUNICIPALITY_CODE", "0999");
    }

    /** The name that the realm gives the identity provider by which people are verified. */
    public String verificationProvider() {
        return value("STIGEN_VERIFICATION_PROVIDER", "mitid");
    }

    /** The 32 bytes with which secrets are encrypted in the database. */
    public byte[] secretKey() {
        return Base64.getDecoder()
                .decode(value("STIGEN_SECRET_KEY", KEY_OF_NOBODY)
                        .replace('-', '+')
                        .replace('_', '/'));
    }

    public String address() {
        return value("STIGEN_ADDRESS", "Torvet 1, 9999 Fjordby");
    }

    public String contactEmail() {
        return value("STIGEN_CONTACT_EMAIL", "stigen@fjordby.example");
    }

    public String contactPhone() {
        return value("STIGEN_CONTACT_PHONE", "99 99 99 99");
    }

    /** The mail address of whoever advises on data protection, the portal's own where there is none. */
    public String dataProtectionEmail() {
        return value("STIGEN_DPO_EMAIL", contactEmail());
    }

    /** Where the statement stands that the law on web accessibility asks for, made with the state's tool; empty until there is one. */
    public Optional<String> accessibilityStatement() {
        return given("STIGEN_ACCESSIBILITY_STATEMENT");
    }

    /** Whom to tell of a hole, in the order in which they should be tried: addresses of the kind mailto, https or tel. */
    public List<String> securityContacts() {
        return listed("STIGEN_SECURITY_CONTACT", "mailto:" + contactEmail());
    }

    /** The last day on which the contacts can be relied upon, empty where they hold as long as the portal runs. */
    public Optional<LocalDate> securityExpires() {
        return given("STIGEN_SECURITY_EXPIRES").map(LocalDate::parse);
    }

    /** The languages in which a hole may be told of, as tags. */
    public List<String> securityLanguages() {
        return listed("STIGEN_SECURITY_LANGUAGES", "da,en");
    }

    /** Where it stands how holes are dealt with. */
    public Optional<String> securityPolicy() {
        return given("STIGEN_SECURITY_POLICY");
    }

    /** The realm's address, which is also the issuer of its tokens. */
    public String oidcUrl() {
        return value("STIGEN_OIDC_URL", "http://localhost:8180/realms/stigen");
    }

    public String oidcClientId() {
        return value("STIGEN_OIDC_CLIENT_ID", "portal");
    }

    /** How long a call into a plugin may take before it counts as not coming back. */
    public Duration pluginTimeout() {
        return Duration.ofSeconds(Long.parseLong(value("STIGEN_PLUGIN_TIMEOUT", "10")));
    }

    /** The folder with the log of who was erased, which must outlive a restore of the database. */
    public Path erasureLog() {
        String data = System.getProperty("jboss.server.data.dir", ".");
        return Path.of(value("STIGEN_ERASURE_LOG", data + "/stigen"));
    }

    /** The address that mail comes from. */
    public String mailFrom() {
        return value("STIGEN_MAIL_FROM", contactEmail());
    }

    /** The folder into which mail is written instead of being sent, where there is to be one. */
    public Optional<Path> mailFolder() {
        return given("STIGEN_MAIL_FOLDER").map(Path::of);
    }

    /** The folder into which what is to be filed is written, where no plugin takes it. */
    public Path journalFolder() {
        String data = System.getProperty("jboss.server.data.dir", ".");
        return Path.of(value("STIGEN_JOURNAL_FOLDER", data + "/stigen/journal"));
    }

    /** The folder into which letters are written, where no plugin posts them. */
    public Path letterFolder() {
        String data = System.getProperty("jboss.server.data.dir", ".");
        return Path.of(value("STIGEN_LETTER_FOLDER", data + "/stigen/letters"));
    }

    /** The server that takes the mail. */
    public MailServer smtpServer() {
        return new MailServer(
                value("STIGEN_SMTP_HOST", "localhost"),
                Integer.parseInt(value("STIGEN_SMTP_PORT", "25")),
                MailServer.Security.valueOf(
                        value("STIGEN_SMTP_SECURITY", "none").toUpperCase(Locale.ROOT)),
                given("STIGEN_SMTP_USER"),
                value("STIGEN_SMTP_PASSWORD", ""));
    }

    /** The server with the mailbox into which mail comes back, to be read by IMAP; empty where nobody reads it. */
    public Optional<MailServer> bounceServer() {
        return given("STIGEN_BOUNCE_HOST").map(host -> {
            MailServer.Security security = MailServer.Security.valueOf(
                    value("STIGEN_BOUNCE_SECURITY", "tls").toUpperCase(Locale.ROOT));
            String usual = security == MailServer.Security.TLS ? "993" : "143";
            return new MailServer(
                    host,
                    Integer.parseInt(value("STIGEN_BOUNCE_PORT", usual)),
                    security,
                    given("STIGEN_BOUNCE_USER"),
                    value("STIGEN_BOUNCE_PASSWORD", ""));
        });
    }

    /** The folder with what is in the files that people put to contributions; empty where the database has it. */
    public Optional<Path> attachmentFolder() {
        return given("STIGEN_ATTACHMENT_FOLDER").map(Path::of);
    }

    /** Where ClamAV's daemon listens that looks at the files that people send; empty where nothing looks at them. */
    public Optional<InetSocketAddress> scanner() {
        return given("STIGEN_SCANNER").flatMap(PortalConfiguration::hostAndPort);
    }

    private static Optional<InetSocketAddress> hostAndPort(String value) {
        Matcher parts = HOST_AND_PORT.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int port = Integer.parseInt(parts.group(2));
        return port == 0 || port > LAST_PORT
                ? Optional.empty()
                : Optional.of(InetSocketAddress.createUnresolved(parts.group(1), port));
    }

    /** Where maps get their tiles, with {@code {z}}, {@code {x}} and {@code {y}} in it; empty for a plain ground. */
    public Optional<String> tilesUrl() {
        return given("STIGEN_TILES_URL");
    }

    /** Whose tiles they are, as whoever gives them out wants it said. */
    public String tilesAttribution() {
        return value("STIGEN_TILES_ATTRIBUTION", "");
    }

    /** South, west, north and east of what a map shows that has no point yet. */
    public Optional<String> tilesBounds() {
        return given("STIGEN_TILES_BOUNDS").map(bounds -> bounds.replaceAll("\\s", ""));
    }

    /** The server that finds addresses; empty where none does. */
    public Optional<String> addressSearchUrl() {
        return given("STIGEN_ADDRESS_SEARCH_URL");
    }

    /** The address of the terms on which open data may be used. */
    public String openDataLicence() {
        return value("STIGEN_OPEN_DATA_LICENCE", "https://creativecommons.org/licenses/by/4.0/");
    }

    /** The address by which collections of data know the municipality, the portal's own where there is none. */
    public String openDataPublisher() {
        return value("STIGEN_OPEN_DATA_PUBLISHER", publicUrl());
    }

    /** @throws IllegalStateException with one line per fault, if a setting cannot be used */
    public void check() {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The configuration cannot be used:\n" + String.join("\n", faults));
        }
    }

    List<String> faults() {
        return Stream.of(
                        address("STIGEN_PUBLIC_URL", publicUrl()),
                        address("STIGEN_OIDC_URL", oidcUrl()),
                        secret("STIGEN_OIDC_CLIENT_SECRET", "the client's secret"),
                        secret("STIGEN_SECRET_KEY", "the key for secrets in the database"),
                        key("STIGEN_SECRET_KEY"),
                        form("STIGEN_MUNICIPALITY_CODE", municipalityCode(), "[0-9]{4}", "give four digits."),
                        form(
                                "STIGEN_VERIFICATION_PROVIDER",
                                verificationProvider(),
                                "[A-Za-z0-9_.-]{1,60}",
                                "give the provider's alias in the realm."),
                        each("STIGEN_DPO_EMAIL", "[^\\s@,]+@[^\\s@,]+", "give a mail address."),
                        page("STIGEN_ACCESSIBILITY_STATEMENT"),
                        page("STIGEN_SECURITY_POLICY"),
                        each(
                                "STIGEN_SECURITY_CONTACT",
                                "(mailto:[^\\s@]+@[^\\s@]+|https://\\S+|tel:\\+[0-9-]+)",
                                "give addresses that begin with mailto:, https:// or tel:+, with commas between."),
                        each(
                                "STIGEN_SECURITY_LANGUAGES",
                                "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*",
                                "give languages such as da,en."),
                        date("STIGEN_SECURITY_EXPIRES"),
                        each("STIGEN_MAIL_FROM", "[^\\s@,]+@[^\\s@,]+", "give a mail address."),
                        port("STIGEN_SMTP_PORT"),
                        protection("STIGEN_SMTP_SECURITY"),
                        together("STIGEN_SMTP_USER", "STIGEN_SMTP_PASSWORD"),
                        port("STIGEN_BOUNCE_PORT"),
                        protection("STIGEN_BOUNCE_SECURITY"),
                        together("STIGEN_BOUNCE_USER", "STIGEN_BOUNCE_PASSWORD"),
                        together("STIGEN_BOUNCE_HOST", "STIGEN_BOUNCE_USER"),
                        flag("STIGEN_DEMO_DATA"),
                        seconds("STIGEN_PLUGIN_TIMEOUT"),
                        folder("STIGEN_ATTACHMENT_FOLDER"),
                        server("STIGEN_SCANNER"),
                        whole(
                                "STIGEN_TILES_URL",
                                "(?=.*\\{z})(?=.*\\{x})(?=.*\\{y})https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[^\\s;,'\"]*",
                                "give an http or https address with {z}, {x} and {y}, and no other place in the server's name."),
                        whole(
                                "STIGEN_TILES_BOUNDS",
                                "(\\s*-?[0-9]{1,3}(\\.[0-9]+)?\\s*,){3}\\s*-?[0-9]{1,3}(\\.[0-9]+)?",
                                "give south, west, north and east in degrees, with commas between."),
                        whole(
                                "STIGEN_ADDRESS_SEARCH_URL",
                                "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[^\\s?#]*",
                                "give an http or https address without a query."),
                        page("STIGEN_OPEN_DATA_LICENCE"),
                        page("STIGEN_OPEN_DATA_PUBLISHER"),
                        database("STIGEN_DATABASE_URL"),
                        together("STIGEN_DATABASE_MIGRATION_USER", "STIGEN_DATABASE_MIGRATION_PASSWORD"))
                .flatMap(fault -> fault)
                .toList();
    }

    /** Names that begin like ours but mean nothing to us: most likely a slip of the pen. */
    public Set<String> unknownNames() {
        Set<String> unknown = new TreeSet<>(environment.keySet());
        unknown.removeIf(name -> !name.startsWith("STIGEN_") || KNOWN.contains(name));
        return unknown;
    }

    private String value(String name, String otherwise) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    private Optional<String> given(String name) {
        return Optional.of(value(name, "")).filter(value -> !value.isEmpty());
    }

    private List<String> listed(String name, String otherwise) {
        return Arrays.stream(value(name, otherwise).split(",", -1))
                .map(String::strip)
                .toList();
    }

    private static Stream<String> address(String name, String value) {
        try {
            URI uri = new URI(value);
            boolean usable = uri.getHost() != null
                    && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && !value.endsWith("/");
            return usable ? Stream.empty() : Stream.of(addressFault(name, value));
        } catch (URISyntaxException e) {
            return Stream.of(addressFault(name, value));
        }
    }

    private static String addressFault(String name, String value) {
        return name + "=" + value + ": give an http or https address without a slash at the end.";
    }

    /** The default is in the source for everybody to read: good enough on one's own computer only. */
    private Stream<String> secret(String name, String what) {
        return publicUrl().startsWith("https:") && value(name, "").isEmpty()
                ? Stream.of(name + ": give " + what + "; a portal with an https address has no default.")
                : Stream.empty();
    }

    /** Never repeats what was given. */
    private Stream<String> key(String name) {
        try {
            return secretKey().length == KEY_BYTES ? Stream.empty() : Stream.of(keyFault(name));
        } catch (IllegalArgumentException e) {
            return Stream.of(keyFault(name));
        }
    }

    private static String keyFault(String name) {
        return name + ": give " + KEY_BYTES + " random bytes in base64, as openssl rand -base64 32 makes them.";
    }

    private static Stream<String> form(String name, String value, String form, String advice) {
        return value.matches(form) ? Stream.empty() : Stream.of(name + "=" + value + ": " + advice);
    }

    /** What is not given is not looked at. */
    private Stream<String> whole(String name, String form, String advice) {
        return given(name).stream().flatMap(value -> form(name, value, form, advice));
    }

    private Stream<String> port(String name) {
        return whole(
                name,
                "[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]",
                "give a number from 1 to 65535.");
    }

    private Stream<String> protection(String name) {
        return whole(name, "none|starttls|tls", "give none, starttls or tls.");
    }

    /** Names the first of the listed values that has another form; what is not given is not looked at. */
    private Stream<String> each(String name, String form, String advice) {
        return given(name).stream()
                .flatMap(given -> listed(name, given).stream())
                .flatMap(value -> form(name, value, form, advice))
                .limit(1);
    }

    private Stream<String> page(String name) {
        return given(name).stream()
                .flatMap(value -> form(name, value, "https://[^\\s/]\\S*", "give an https address."));
    }

    private Stream<String> date(String name) {
        try {
            LocalDate.parse(value(name, "2000-01-01"));
            return Stream.empty();
        } catch (DateTimeParseException e) {
            return Stream.of(name + "=" + value(name, "") + ": give a day such as 2027-06-30.");
        }
    }

    private Stream<String> flag(String name) {
        String value = value(name, "false");
        return Set.of("true", "false").contains(value)
                ? Stream.empty()
                : Stream.of(name + "=" + value + ": give true or false.");
    }

    /** A folder that is not there may be a disk that was not mounted, so it is not made. */
    private Stream<String> folder(String name) {
        return given(name).stream()
                .filter(value -> !Files.isDirectory(Path.of(value)) || !Files.isWritable(Path.of(value)))
                .map(value -> name + "=" + value + ": give a folder that is there and that the server may write to.");
    }

    private Stream<String> server(String name) {
        return given(name).stream()
                .filter(value -> hostAndPort(value).isEmpty())
                .map(value -> name + "=" + value + ": give a host and a port, as in localhost:3310.");
    }

    private Stream<String> seconds(String name) {
        String value = value(name, "10");
        return value.matches("[1-9][0-9]{0,3}")
                ? Stream.empty()
                : Stream.of(name + "=" + value + ": give a number of seconds from 1 to 9999.");
    }

    /** One of them alone means nothing, or what nobody meant: the server puts its own in the place of a login's other half. */
    private Stream<String> together(String user, String password) {
        return value(user, "").isEmpty() == value(password, "").isEmpty()
                ? Stream.empty()
                : Stream.of(user + ": give it together with " + password + ", or neither.");
    }

    private Stream<String> database(String name) {
        String value = value(name, "jdbc:postgresql://localhost:5432/stigen");
        return value.startsWith("jdbc:postgresql://")
                ? Stream.empty()
                : Stream.of(name + ": give an address of the form jdbc:postgresql://host:port/database.");
    }
}
