// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.FileTree;
import dk.stigen.launcher.Port;
import dk.stigen.launcher.StigenOptions.Switch;
import dk.stigen.launcher.guard.BootGuard;
import dk.stigen.launcher.guard.DeploymentState;
import dk.stigen.launcher.guard.WildFlyManagement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** WildFly with the portal. It runs on a copy, so that what the build put together stays as it was. */
final class PortalServer implements Server {
    private static final String COPIED = "copied";
    private final Installation installation;
    private final Consumer<String> news;
    private final Path home;
    private final Path base;
    private final WildFlyManagement management;

    PortalServer(Installation installation, Consumer<String> news) {
        this.installation = installation;
        this.news = news;
        this.home = installation.target().resolve("server");
        this.base = installation.state().resolve("server");
        this.management = new WildFlyManagement(home, base, installation.port(Port.MANAGEMENT));
    }

    @Override
    public ServerName name() {
        return ServerName.PORTAL;
    }

    @Override
    public Duration usualStart() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void prepare() {
        Path provisioned = home.resolve("standalone/configuration/standalone.xml");
        if (!Files.exists(provisioned)) {
            throw Installation.incomplete(provisioned);
        }
        try {
            String build = Files.getLastModifiedTime(provisioned).toString();
            Path fresh = base.resolveSibling("server.new");
            if (isCopyOf(build, base)) {
                FileTree.delete(fresh);
            } else {
                copy(build, fresh);
                replaceBy(fresh);
            }
        } catch (IOException e) {
            throw new Fault("The portal's server cannot be copied to " + base + ": " + e.getMessage(), e);
        }
    }

    private static boolean isCopyOf(String build, Path folder) throws IOException {
        Path copied = folder.resolve(COPIED);
        return Files.exists(copied) && Files.readString(copied).equals(build);
    }

    /** Marked when it is complete, so that a copy that was interrupted is made again, and one that was not is used. */
    private void copy(String build, Path fresh) throws IOException {
        if (isCopyOf(build, fresh) && !Files.exists(base)) {
            return;
        }
        FileTree.delete(fresh);
        FileTree.copy(home.resolve("standalone"), fresh);
        List<String> carried = new CarriedPlugins(Files.exists(base) ? base : old(), fresh).carry();
        if (!carried.isEmpty()) {
            news.accept("Brought over from the build before: " + String.join(", ", carried));
        }
        Files.writeString(fresh.resolve(COPIED), build);
    }

    private void replaceBy(Path fresh) throws IOException {
        // out of the way first: from here on either the old or the new one is whole
        if (Files.exists(base)) {
            FileTree.delete(old());
            Files.move(base, old());
        }
        Files.move(fresh, base);
        FileTree.delete(old());
    }

    private Path old() {
        return base.resolveSibling("server.old");
    }

    @Override
    public List<String> command() {
        return StandaloneCommandBuilder.of(home)
                .setJavaHome(System.getProperty("java.home"))
                .setBaseDirectory(base)
                .setJavaOptions(
                        "-Xms64m",
                        "-Xmx512m",
                        // each redeployment leaves its classes behind until a collection or two later: collect after
                        // one or two, and have room for those between
                        "-XX:MetaspaceSize=160m",
                        "-XX:MinMetaspaceFreeRatio=10",
                        "-XX:MaxMetaspaceFreeRatio=20",
                        // the JDK refers to beans, and so to their classes, softly: not for minutes
                        "-XX:SoftRefLRUPolicyMSPerMB=20",
                        "-XX:MaxMetaspaceSize=384m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        // what the compiler needed while the server warmed up goes back to the system: 0.6 GB stay, not
                        // 1.1
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:TrimNativeHeapInterval=60000",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.net.preferIPv4Stack=true",
                        "-XX:TieredStopAtLevel=" + (installation.options().has(Switch.SHORT_LIVED) ? 1 : 4))
                .addServerArguments(
                        "-Djboss.http.port=" + installation.port(Port.PORTAL),
                        "-Djboss.management.http.port=" + installation.port(Port.MANAGEMENT))
                .build();
    }

    @Override
    public Map<String, String> environment() {
        Map<String, String> environment = installation.environment();
        environment.putIfAbsent("STIGEN_PUBLIC_URL", installation.publicUrl());
        // beside the database and not in it, so that it outlives a restore
        environment.putIfAbsent(
                "STIGEN_ERASURE_LOG", installation.options().state().toString());
        environment.putIfAbsent(
                "STIGEN_JOURNAL_FOLDER",
                installation.options().state().resolve("journal").toString());
        environment.putIfAbsent(
                "STIGEN_LETTER_FOLDER",
                installation.options().state().resolve("letters").toString());
        if (!environment.containsKey("STIGEN_SMTP_HOST")) {
            environment.putIfAbsent(
                    "STIGEN_MAIL_FOLDER",
                    installation.options().state().resolve("mail").toString());
        }
        if (installation.options().ownPortalDatabase()) {
            environment.put("STIGEN_DATABASE_URL", installation.databaseUrl("stigen"));
            environment.put("STIGEN_DATABASE_USER", PortalLogin.NAME);
            environment.put("STIGEN_DATABASE_PASSWORD", installation.secrets().portalDatabase());
            environment.put("STIGEN_DATABASE_MIGRATION_USER", PortalLogin.OWNER);
            environment.put(
                    "STIGEN_DATABASE_MIGRATION_PASSWORD", installation.secrets().database());
            environment.putIfAbsent("STIGEN_SECRET_KEY", installation.secrets().secretKey());
            environment.putIfAbsent("STIGEN_DEMO_DATA", "true");
        }
        if (installation.options().ownKeycloak()) {
            environment.put("STIGEN_OIDC_URL", installation.oidcUrl());
            environment.put("STIGEN_OIDC_CLIENT_ID", "portal");
            environment.put("STIGEN_OIDC_CLIENT_SECRET", installation.secrets().client());
        }
        return environment;
    }

    @Override
    public boolean isReady() {
        if (answers()) {
            return true;
        }
        if (management.state() != DeploymentState.FAILED) {
            return false;
        }
        new BootGuard(management, news)
                .repair()
                .forEach(plugin -> news.accept("""
                                    Plugin %s was taken off because the portal does not start with it: %s
                                        Its data stays. Mend it and run './stigen plugin upgrade JAR', or './stigen plugin remove %s'.""".formatted(plugin.name(), plugin.reason(), plugin.name())));
        // finding the one to blame may have taken all the time there was
        return answers();
    }

    private boolean answers() {
        return Http.status("http://127.0.0.1:" + installation.port(Port.PORTAL) + "/health/ready") == 200;
    }
}
