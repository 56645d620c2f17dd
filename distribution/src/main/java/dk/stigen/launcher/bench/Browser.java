// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.system.DemoLogin;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who visits the portal and keeps cookies. Several threads may use it at once after the login. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_REDIRECTS = 12;
    private static final Pattern FORM = Pattern.compile("<form[^>]*?\\saction=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");

    private final URI portal;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    // by server: the portal and the identity provider share the host here
    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();

    Browser(URI portal) {
        this.portal = portal;
    }

    /** What the portal answered, with the size of the body as it was sent. */
    record Answer(int status, int bytes) {}

    Answer get(String path) {
        return answer(send("GET", at(path), BodyPublishers.noBody()));
    }

    Answer post(String path, Map<String, String> form) {
        return answer(post(at(path), form));
    }

    /** Sends JSON as the portal's own scripts do. */
    Answer call(String path, String json, String formToken) {
        return answer(send(
                "POST",
                at(path),
                BodyPublishers.ofString(json),
                "Content-Type",
                "application/json",
                "Origin",
                portal.toString(),
                "X-Form-Token",
                formToken));
    }

    /** Logs in as somebody of the demo through the identity provider. */
    void logIn(DemoLogin login) {
        HttpResponse<byte[]> page = follow(send("GET", at("/login/about"), BodyPublishers.noBody()));
        Matcher form = FORM.matcher(text(page));
        if (!form.find()) {
            throw new Fault(
                    "The login at " + page.uri().getAuthority() + " shows no form (status " + page.statusCode() + ").");
        }
        URI action = page.uri().resolve(form.group(1).replace("&amp;", "&"));
        follow(post(action, Map.of("username", login.user(), "password", login.password(), "credentialId", "")));
        if (get("/me").status() != Scenario.OK) {
            throw new Fault("Nobody can log in as " + login.user() + "; is that the demo's realm?");
        }
    }

    /** Returns the token that the session's forms carry. */
    String formToken() {
        Matcher token = TOKEN.matcher(text(send("GET", at("/about"), BodyPublishers.noBody())));
        if (!token.find()) {
            throw new Fault("The portal's pages have no form token for somebody who is logged in.");
        }
        return token.group(1);
    }

    private URI at(String path) {
        return URI.create(portal + path);
    }

    private HttpResponse<byte[]> post(URI address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                "POST",
                address,
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                portal.toString());
    }

    private HttpResponse<byte[]> follow(HttpResponse<byte[]> response) {
        HttpResponse<byte[]> current = response;
        for (int i = 0; current.statusCode() / 100 == 3; i++) {
            if (i == MOST_REDIRECTS) {
                throw new Fault("The login redirects in circles: " + current.uri());
            }
            URI next = current.uri()
                    .resolve(current.headers().firstValue("Location").orElse(""));
            current = send("GET", next, BodyPublishers.noBody());
        }
        return current;
    }

    private HttpResponse<byte[]> send(String method, URI address, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).method(method, body).timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        Map<String, String> jar = cookies.computeIfAbsent(address.getAuthority(), server -> new ConcurrentHashMap<>());
        if (!jar.isEmpty()) {
            request.header("Cookie", written(jar));
        }
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(cookie -> keep(jar, cookie));
            return response;
        } catch (IOException e) {
            throw new Fault(address + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("Interrupted.", e);
        }
    }

    private static String written(Map<String, String> jar) {
        return jar.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static void keep(Map<String, String> jar, String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        String name = pair.substring(0, equals);
        String value = pair.substring(equals + 1);
        if (value.isEmpty() || cookie.matches("(?i).*;\\s*max-age=0.*")) {
            jar.remove(name);
        } else {
            jar.put(name, value);
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.body().length);
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
