// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What one request has asked the database already; where no request is under way, nothing is remembered. */
@ApplicationScoped
public class RequestMemory {

    @Inject
    Answers answers;

    /** Returns the answer, asked for only if this request has not asked the same before. */
    @SuppressWarnings("unchecked") // the key holds the type of what is asked
    public <T> T recall(Object key, Supplier<T> question) {
        try {
            Map<Object, Object> known = answers.known();
            Object answer = known.get(key);
            if (answer == null) {
                answer = question.get();
                known.put(key, answer);
            }
            return (T) answer;
        } catch (ContextNotActiveException noRequest) {
            return question.get();
        }
    }

    /** Forgets everything, since something was changed. */
    public void forget() {
        try {
            answers.known().clear();
        } catch (ContextNotActiveException noRequest) {
            // nothing is remembered then
        }
    }

    /** The answers of one request. */
    @RequestScoped
    static class Answers {

        private final Map<Object, Object> known = new HashMap<>();

        Map<Object, Object> known() {
            return known;
        }
    }
}
