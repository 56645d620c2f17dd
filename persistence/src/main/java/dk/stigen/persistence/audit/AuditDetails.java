// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.audit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The details of an act as one text: a line {@code name=value} each, by name. Neither holds a line break, nor a name the sign. */
final class AuditDetails {

    private AuditDetails() {}

    static String text(Map<String, String> details) {
        return new TreeMap<>(details)
                .entrySet().stream()
                        .map(detail -> detail.getKey() + "=" + detail.getValue())
                        .collect(Collectors.joining("\n"));
    }

    static SortedMap<String, String> read(String text) {
        SortedMap<String, String> details = new TreeMap<>();
        text.lines().forEach(line -> {
            int sign = line.indexOf('=');
            details.put(line.substring(0, Math.max(sign, 0)), line.substring(sign + 1));
        });
        return Collections.unmodifiableSortedMap(details);
    }
}
