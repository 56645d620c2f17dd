// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.rest;

import dk.stigen.api.text.MessageKey;
import jakarta.ws.rs.ClientErrorException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What a body says can be read and not be taken: a problem with each field and what is wrong with it. */
public final class InvalidBody extends ClientErrorException {

    private static final long serialVersionUID = 1;

    /** @param faults what is wrong, by the names of the fields in the body; at least one */
    public InvalidBody(Map<String, String> faults) {
        super(Problem.invalid(faults));
    }

    /**
     * Makes one of what is wrong with a draft.
     *
     * @param names what the draft's fields are called in the body, where that is something else
     * @param words the text of a key
     */
    public static InvalidBody of(
            Map<String, MessageKey> faults, Map<String, String> names, Function<MessageKey, String> words) {
        Map<String, String> named = new LinkedHashMap<>();
        faults.forEach((field, fault) -> named.put(names.getOrDefault(field, field), words.apply(fault)));
        return new InvalidBody(named);
    }
}
