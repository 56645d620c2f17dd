// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether the identity provider answers; asked at most once in some seconds, and never waited for long. */
@ApplicationScoped
public class IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration VALIDITY = Duration.ofSeconds(5);

    @Inject
    PortalConfiguration configuration;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private long askedAt;
    private boolean answered;

    @PostConstruct
    void neverAsked() {
        askedAt = System.nanoTime() - VALIDITY.toNanos();
    }

    public synchronized boolean reachable() {
        if (System.nanoTime() - askedAt >= VALIDITY.toNanos()) {
            answered = ask();
            askedAt = System.nanoTime();
        }
        return answered;
    }

    private boolean ask() {
        URI address = URI.create(configuration.oidcUrl() + "/.well-known/openid-configuration");
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
