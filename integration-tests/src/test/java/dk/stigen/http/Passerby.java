// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Looks at the front page again and again, and remembers what it was told. */
final class Passerby implements AutoCloseable {

    private static final int MILLIS_BETWEEN_LOOKS = 100;

    private final Set<String> answers = new ConcurrentSkipListSet<>();
    private final Thread walking;
    private volatile boolean here = true;

    Passerby(Client client) {
        walking = new Thread(() -> look(client), "passerby");
        walking.start();
    }

    private void look(Client client) {
        try {
            while (here) {
                HttpResponse<String> page = client.get("/");
                answers.add(page.statusCode() + " " + Html.of(page).heading());
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            answers.add("no answer: " + e);
        }
    }

    /** Every different answer, as its status and heading. */
    Set<String> answers() {
        return answers;
    }

    @Override
    public void close() {
        here = false;
        try {
            walking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
