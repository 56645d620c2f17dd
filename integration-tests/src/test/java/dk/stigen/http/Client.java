// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import dk.stigen.system.Login;
import dk.stigen.system.RunningPortal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A program that talks to the portal, keeps its cookies, and follows no redirect unless told to. */
public final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_REDIRECTS = 12;

    private final RunningPortal portal;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    // by server and name: the portal and the identity provider share the host here
    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();

    public Client(RunningPortal portal) {
        this.portal = portal;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", portal.at(path), BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        return send(method, portal.at(path), BodyPublishers.noBody(), headers);
    }

    /** Sends a program's call in the client's session: JSON, with the form token as a header. */
    public HttpResponse<String> call(String method, String path, String json) {
        return callAs("application/json", method, path, json);
    }

    /** Sends a program's call with a body of another kind. */
    HttpResponse<String> callAs(String mediaType, String method, String path, String body) {
        return send(
                method,
                portal.at(path),
                BodyPublishers.ofString(body),
                "Content-Type",
                mediaType,
                "X-Form-Token",
                formToken());
    }

    /** Sends a program's call whose body is a file. */
    HttpResponse<String> sendFile(String path, String mediaType, byte[] content) {
        return send(
                "POST",
                portal.at(path),
                BodyPublishers.ofByteArray(content),
                "Content-Type",
                mediaType,
                "X-Form-Token",
                formToken());
    }

    /** Sends a form with a file as a browser does. */
    HttpResponse<String> postWithFile(
            String path, Map<String, String> form, String field, String name, String mediaType, byte[] content) {
        String boundary = "stigen-boundary-7d1f";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.forEach((key, value) -> body.writeBytes(
                ("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, key, value))
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(
                ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                                .formatted(boundary, field, name, mediaType))
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                portal.at(path),
                BodyPublishers.ofByteArray(body.toByteArray()),
                "Content-Type",
                "multipart/form-data; boundary=" + boundary);
    }

    /** The cookies that the portal has given, as a request carries them. */
    public String cookies() {
        return written(jar(portal.portal()));
    }

    private static String written(Map<String, String> jar) {
        return jar.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The token of the client's session, as any page shows it to whoever is logged in. */
    public String formToken() {
        return Html.of(get("/about")).hiddenField("formToken");
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        return post(portal.at(path), form, headers);
    }

    /** Gets a page by way of all its redirects, also those to the identity provider. */
    HttpResponse<String> follow(String path) {
        return follow(get(path));
    }

    HttpResponse<String> follow(HttpResponse<String> response) {
        HttpResponse<String> current = response;
        for (int i = 0; isRedirect(current); i++) {
            if (i == MOST_REDIRECTS) {
                throw new IllegalStateException("Redirected in circles: " + current.uri());
            }
            current = send("GET", current.uri().resolve(location(current)), BodyPublishers.noBody());
        }
        return current;
    }

    /** Logs in, and returns the page to which the login led. */
    HttpResponse<String> logIn(Login login, String path) {
        HttpResponse<String> page = follow("/login" + path);
        return follow(answerLogin(page, login));
    }

    /** Sends the identity provider's login form, and returns what sends the browser back to the portal. */
    HttpResponse<String> answerLogin(HttpResponse<String> page, Login login) {
        return post(
                page.uri().resolve(Html.of(page).formAction()),
                Map.of("username", login.user(), "password", login.password(), "credentialId", ""));
    }

    /** Gets a whole address, such as one that the portal redirects to. */
    HttpResponse<String> getAddress(String address) {
        return send("GET", URI.create(address), BodyPublishers.noBody());
    }

    public Client loggedInAs(Login login) {
        logIn(login, "/about");
        return this;
    }

    /** The session's id, or null without a session. */
    @Nullable
    String session() {
        return jar(portal.portal()).get("JSESSIONID");
    }

    /** Goes on in a session that a browser has begun. */
    public Client inSession(String id) {
        setSession(id);
        return this;
    }

    void setSession(String id) {
        jar(portal.portal()).put("JSESSIONID", id);
    }

    void forgetSession() {
        jar(portal.portal()).remove("JSESSIONID");
    }

    public static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> post(URI address, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/x-www-form-urlencoded";
        return send("POST", address, BodyPublishers.ofString(body), all);
    }

    private HttpResponse<String> send(String method, URI address, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).method(method, body).timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        Map<String, String> jar = jar(address);
        if (!jar.isEmpty()) {
            request.header("Cookie", written(jar));
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(cookie -> keep(jar, cookie));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> jar(URI address) {
        return cookies.computeIfAbsent(address.getAuthority(), server -> new ConcurrentHashMap<>());
    }

    private static void keep(Map<String, String> jar, String cookie) {
        String pair = cookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || cookie.matches("(?i).*;\\s*max-age=0.*")) {
            jar.remove(name);
        } else {
            jar.put(name, value);
        }
    }

    private static boolean isRedirect(HttpResponse<?> response) {
        return response.statusCode() / 100 == 3 && !location(response).isEmpty();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
