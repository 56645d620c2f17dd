// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.ForeignNamespace;
import java.util.Optional;

/**
 * The names that a plugin may use: its id stands at the beginning of each.
 *
 * @param id the plugin's id
 */
record Names(String id) {

    /** Returns whether the name is the id or goes on in a new word, so that {@code net} does not own {@code networksPage}. */
    boolean ownsWord(String name) {
        return name.startsWith(id) && (name.length() == id.length() || !isOfAnId(name.charAt(id.length())));
    }

    private static boolean isOfAnId(char next) {
        return next >= 'a' && next <= 'z' || next >= '0' && next <= '9';
    }

    /** Returns whether the address is the plugin's own, as in {@code ladder/<id>/proposals}, with or without a slash before it. */
    boolean ownsAddress(String address) {
        String path = address.startsWith("/") ? address.substring(1) : address;
        return path.equals("ladder/" + id) || path.startsWith("ladder/" + id + "/");
    }

    Optional<PluginProblem> word(String what, String name) {
        return ownsWord(name) ? Optional.empty() : foreign(what, name, id + "…");
    }

    Optional<PluginProblem> address(String what, String address) {
        return ownsAddress(address) ? Optional.empty() : foreign(what, address, "/ladder/" + id + "/…");
    }

    static Optional<PluginProblem> foreign(String what, String name, String expected) {
        return Optional.of(new ForeignNamespace(what, name, expected));
    }
}
