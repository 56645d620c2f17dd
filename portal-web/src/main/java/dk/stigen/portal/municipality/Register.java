// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A register as it would be, to see whether its entries go together: each name once, and no department within itself. */
final class Register {

    private final Kind kind;
    private final Map<String, Map<Column, String>> entries = new LinkedHashMap<>();

    /** How many entries bear an English name. */
    private final Map<String, Integer> english = new HashMap<>();

    Register(Kind kind) {
        this.kind = kind;
    }

    /** Returns what tells the entry from others. */
    String key(Map<Column, String> values) {
        return NameKey.of(values.getOrDefault(kind.identity(), ""));
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Adds the entry, or puts it in the place of the one that has the same key. */
    void put(Map<Column, String> values) {
        Map<Column, String> before = entries.put(key(values), values);
        if (before != null) {
            english.merge(english(before), -1, Integer::sum);
        }
        english.merge(english(values), 1, Integer::sum);
    }

    private static String english(Map<Column, String> values) {
        return NameKey.of(values.getOrDefault(Column.ENGLISH, ""));
    }

    private static String parent(Map<Column, String> values) {
        return NameKey.of(values.getOrDefault(Column.PARENT, ""));
    }

    /** Returns what does not go together with the other entries. */
    Map<Column, Fault> faults(Map<Column, String> values) {
        Map<Column, Fault> faults = new EnumMap<>(Column.class);
        if (!english(values).isEmpty() && english.getOrDefault(english(values), 0) > 1) {
            faults.put(Column.ENGLISH, Fault.of("taken"));
        }
        if (!parent(values).isEmpty()) {
            if (!has(parent(values))) {
                faults.put(Column.PARENT, Fault.of("unknownParent"));
            } else if (isWithinItself(key(values))) {
                faults.put(Column.PARENT, Fault.of("circle"));
            }
        }
        return faults;
    }

    private boolean isWithinItself(String key) {
        Set<String> seen = new HashSet<>();
        String at = key;
        while (!at.isEmpty() && seen.add(at)) {
            at = parent(entries.getOrDefault(at, Map.of()));
        }
        return at.equals(key);
    }
}
