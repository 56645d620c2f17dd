// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.guard;

import dk.stigen.launcher.Fault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wildfly.core.launcher.CliCommandBuilder;

/** A running WildFly: its health tells the state, its command line changes it. */
public final class WildFlyManagement implements Management {
    private static final String PORTAL = "portal.war";
    private static final Pattern STATE = Pattern.compile("\"portal\\.war\" *: *\"(\\w+)\"");
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path home;
    private final Path base;
    private final int port;

    public WildFlyManagement(Path home, Path base, int port) {
        this.home = home;
        this.base = base;
        this.port = port;
    }

    @Override
    public DeploymentState state() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            String health =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            Matcher state = STATE.matcher(health);
            if (!state.find()) {
                return DeploymentState.UNKNOWN;
            }
            return state.group(1).equals("OK") ? DeploymentState.OK : DeploymentState.FAILED;
        } catch (IOException e) {
            return DeploymentState.UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DeploymentState.UNKNOWN;
        }
    }

    @Override
    public String reason() {
        ServerLog log = ServerLog.of(base);
        try {
            return log.lastCauseAfter(0).orElse("see " + log.file());
        } catch (IOException e) {
            return "its log cannot be read, " + e.getMessage();
        }
    }

    @Override
    public List<Overlay> overlays() {
        return new ServerConfiguration(base).overlaysOf(PORTAL);
    }

    @Override
    public void detach(Overlay overlay) {
        execute("/deployment-overlay=%s/deployment=%s:remove".formatted(overlay.name(), PORTAL));
    }

    @Override
    public void attach(Overlay overlay) {
        execute("/deployment-overlay=%s/deployment=%s:add".formatted(overlay.name(), PORTAL));
    }

    @Override
    public void redeploy() {
        // fails when the next plugin is broken too; the state tells
        command("/deployment=" + PORTAL + ":redeploy");
    }

    private void execute(String operation) {
        if (command(operation) != 0) {
            throw new Fault("The server refuses " + operation + "; its log is " + base.resolve("log/server.log"));
        }
    }

    private int command(String operation) {
        List<String> command = CliCommandBuilder.asModularLauncher(home)
                .setJavaHome(System.getProperty("java.home"))
                .setConnection("127.0.0.1", port)
                .setCommand(operation)
                .build();
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new Fault("The server's command line does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
