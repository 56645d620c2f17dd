// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import java.util.ArrayList;
import java.util.List;

/**
 * A thing as RDF describes it: what it is, and what is said of it.
 *
 * @param address its IRI, empty for a thing without a name of its own
 * @param type its class, as in {@code dcat:Dataset}
 */
record Described(String address, String type, List<Statement> statements) {

    /** Something that is said. */
    record Statement(String property, Value value) {}

    /** What is said. */
    sealed interface Value {}

    /** Another thing. */
    record Thing(Described described) implements Value {}

    /** The IRI of a thing that is described elsewhere. */
    record Link(String address) implements Value {}

    /**
     * A text.
     *
     * @param language its tag, empty for none
     */
    record Words(String text, String language) implements Value {}

    static Described a(String type, String address) {
        return new Described(address, type, new ArrayList<>());
    }

    Described link(String property, String to) {
        statements.add(new Statement(property, new Link(to)));
        return this;
    }

    Described words(String property, String text, String language) {
        statements.add(new Statement(property, new Words(text, language)));
        return this;
    }

    Described thing(String property, Described thing) {
        statements.add(new Statement(property, new Thing(thing)));
        return this;
    }
}
